import { Failure } from '../failure.js'
import { display } from '../text/display.js'

/** In all of them groups, files and rules stand at the same place. */
const SCHEMA_VERSIONS: readonly unknown[] = [1, 2]

/** An earlier JSON report, which is asked what it accepts by several. */
export interface AcceptedReport {
  /** The file's name, for errors. */
  name: string
  groups: Record<string, unknown>[]
}

/**
 * Reads an earlier JSON report.
 * @param name the file's name, for errors
 * @throws {Failure} if it is no such report
 */
export function acceptedReport(text: string, name: string): AcceptedReport {
  return { name, groups: groupsOf(parse(text, name), name) }
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
  if (!SCHEMA_VERSIONS.includes(report['schemaVersion'])) {
    throw new Failure(
      `baseline: "${display(name)}" is not a report of schemaVersion ${SCHEMA_VERSIONS.join(' or ')}; write it anew with --format json`,
    )
  }
  return report['groups'].map((group: unknown) => {
    if (!isObject(group)) throw unreadable(name)
    return group
  })
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function unreadable(name: string): Failure {
  return new Failure(
    `baseline: "${display(name)}" is not a JSON report of this program; write one with --format json`,
  )
}
