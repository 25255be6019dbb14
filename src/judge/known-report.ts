import { Failure } from '../failure.js'
import { RULES, type RuleName } from '../model.js'
import { decodePath } from '../paths/lossless.js'
import { display } from '../text/display.js'
import type { Known, KnownContent } from './newness.js'

const SCHEMA_VERSION = 1

/**
 * What an earlier JSON report accepted: its groups with their paths and rules.
 * @param text the report
 * @param name the file's name, for errors
 * @throws {Failure} if it is no such report
 */
export function knownInReport(text: string, name: string): Known {
  const known = new Map<string, KnownContent>()
  for (const group of groupsOf(parse(text, name), name)) {
    const { id, files, rules } = group
    if (typeof id !== 'string' || !Array.isArray(files) || !Array.isArray(rules)) throw unreadable(name)
    const paths = files.map((file: unknown) => pathOf(file, name))
    const broken = RULES.filter((rule): rule is RuleName => rules.includes(rule))
    known.set(id, { paths: new Set(paths), rules: new Set(broken) })
  }
  return (groupId) => known.get(groupId)
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw unreadable(name)
  }
}

function groupsOf(report: unknown, name: string): Record<string, unknown>[] {
  if (!isObject(report) || !Array.isArray(report['groups'])) throw unreadable(name)
  if (report['schemaVersion'] !== SCHEMA_VERSION) {
    throw new Failure(
      `baseline: "${display(name)}" is not a report of schemaVersion ${SCHEMA_VERSION}; write it anew with --format json`,
    )
  }
  return report['groups'].map((group: unknown) => {
    if (!isObject(group)) throw unreadable(name)
    return group
  })
}

function pathOf(file: unknown, name: string): string {
  if (!isObject(file)) throw unreadable(name)
  const { path, pathBase64 } = file
  if (typeof pathBase64 === 'string') return decodePath(Buffer.from(pathBase64, 'base64'))
  if (typeof path !== 'string') throw unreadable(name)
  return path
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unreadable(name: string): Failure {
  return new Failure(
    `baseline: "${display(name)}" is not a JSON report of this program; write one with --format json`,
  )
}
