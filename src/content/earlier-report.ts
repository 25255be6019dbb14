import { readStart } from '../disk/small-file.js'

/** Enough of a file to know what wrote it. */
const START_BYTES = 16 * 1024

/**
 * How a report of this program begins, in each of its formats and versions. Formatters may have passed over those that
 * are committed, so white space does not count.
 */
const BEGINNINGS: readonly RegExp[] = [
  // json
  /^\{\s*"schemaVersion":\s*\d+,\s*"tool":\s*\{\s*"name":\s*"data-hygiene"/,
  // sarif
  /^\{\s*"\$schema":[^{}]*\{\s*"tool":\s*\{\s*"driver":\s*\{\s*"name":\s*"data-hygiene"/,
  // csv
  /^file_path,file_name,extension,size_bytes,size_mb,content_id,is_duplicate,duplicate_group,split,label/,
  // markdown
  /^## \S+ Data Hygiene: /u,
  // html
  /^<!doctype html>[\s\S]*?<title>Data Hygiene: /i,
  // text
  /^(?:\u001b\[[\d;]*m)*[\d,]+ files? \([^\n]*\. (?:Identity from git|Compared by content)/,
  // junit
  /^<\?xml [^>]*\?>\s*<testsuites\s[^>]*\bname="data-hygiene"/,
  // gitlab; with nothing to tell it is an empty list
  /^\[\s*\{[^}]*"check_name":\s*"(?:data-hygiene|split-leakage|label-conflict|duplicate-file|duplicate-row|derived-copy|shared-file)\b/,
  /^\[\s*\]\s*$/,
]

/** What stands where a report is to be written. */
export type Occupant = 'nothing' | 'empty' | 'report' | 'else'

/**
 * What a place holds: an earlier report of this program may be replaced, whatever its name is; nobody's data may.
 * @param location through links
 */
export function occupantOf(location: string | Buffer): Occupant {
  const { bytes, isAbsent } = readStart(location, START_BYTES, 'followed')
  if (bytes === null) return isAbsent ? 'nothing' : 'else'
  if (bytes.length === 0) return 'empty'
  return beginsReport(bytes.toString('utf8')) ? 'report' : 'else'
}

/** Whether a text begins as a report of this program does. */
export function beginsReport(text: string): boolean {
  const start = text
    .slice(0, START_BYTES)
    .replace(/^\ufeff/, '')
    .trimStart()
  return BEGINNINGS.some((beginning) => beginning.test(start))
}
