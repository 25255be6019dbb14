import { posix } from 'node:path'
import type { Finding, Report } from '../model.js'
import { writtenName } from './written-name.js'

const HEADER =
  'file_path,file_name,extension,size_bytes,size_mb,content_id,is_duplicate,duplicate_group,split,label,rules,severity,new'
const NEEDS_QUOTES = /[",\r\n]/
const MEGABYTE = 1_000_000
const LINES_AT_ONCE = 2000

/** The CSV report by RFC 4180 (lines end in `\n`): one row per file of every group, groups numbered from 1. In parts. */
export function* csvReport(report: Report): Generator<string> {
  let lines = [HEADER]
  for (const [index, finding] of report.judgement.findings.entries()) {
    pushRows(lines, finding, index + 1)
    if (lines.length < LINES_AT_ONCE) continue
    yield `${lines.join('\n')}\n`
    lines = []
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`
}

function pushRows(lines: string[], finding: Finding, groupNumber: number): void {
  const { group, rules, severity } = finding
  const size = group.size === null ? ',' : `${group.size},${megabytes(group.size)}`
  // What is the same for every file is put together once: a group can have 500,000 of them.
  const ofGroup = `${size},${field(group.id)},true,${groupNumber}`
  const ofFinding = `${field(rules.join(';'))},${severity}`
  for (const { file, split, label, isNew } of finding.members) {
    const path = nameField(file.path)
    const name = nameField(posix.basename(file.path))
    const extension = nameField(posix.extname(file.path))
    const placement = `${nameField(split ?? '')},${nameField(label ?? '')}`
    lines.push(`${path},${name},${extension},${ofGroup},${placement},${ofFinding},${isNew}`)
  }
}

/** 1,000,000 bytes each, exactly: at most six decimals, no trailing zeros. */
function megabytes(bytes: number): string {
  const decimals = String(bytes % MEGABYTE)
    .padStart(6, '0')
    .replace(/0+$/, '')
  const whole = Math.floor(bytes / MEGABYTE)
  return decimals === '' ? String(whole) : `${whole}.${decimals}`
}

function nameField(name: string): string {
  return field(writtenName(name))
}

function field(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
