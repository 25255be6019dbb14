import { relative } from 'node:path'
import type { Repository } from '../../model.js'
import { locateText } from '../../paths/locate.js'
import { realPlace } from '../../paths/real-place.js'

/** Says whether a change adds a line of a file, from 1; `null`: nobody knows. */
export type IsAdded = (line: number) => boolean

/** Finds the lines that a change adds to a table. */
export type AddedLines = (path: string) => Promise<IsAdded | null>

const HUNK = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/
const AT_MOST_ASKED = 100

/**
 * Asks git for the lines that are not in a commit; each table once, and only so many.
 * @param isStaged whether what is staged counts, and not what lies on disk
 * @param counted is told how many bytes git gave: all that it adds, which can be the whole table
 */
export function addedLines(
  repository: Repository,
  root: string,
  commit: string,
  isStaged: boolean,
  counted: (bytes: number) => void,
): AddedLines {
  const known = new Map<string, Promise<IsAdded | null>>()
  return (path) => {
    const before = known.get(path)
    if (before !== undefined) return before
    const asked = known.size < AT_MOST_ASKED ? ask(path).catch(() => null) : Promise.resolve(null)
    known.set(path, asked)
    return asked
  }

  async function ask(path: string): Promise<IsAdded | null> {
    const place = realPlace(locateText(root, path))
    const top = realPlace(repository.topLevel)
    if (place === null || top === null) return null
    const form = ['-U0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames']
    const where = [...(isStaged ? ['--cached'] : []), commit, '--', relative(top, place)]
    const ranges: [first: number, behind: number][] = []
    const takeChunk = hunkLines((line) => {
      const [, first, count = '1'] = HUNK.exec(line) ?? []
      if (first !== undefined) ranges.push([Number(first), Number(first) + Number(count)])
    })
    await repository.stream(['--literal-pathspecs', 'diff', ...form, ...where], (chunk) => {
      counted(chunk.length)
      takeChunk(chunk)
    })
    return ranges.length === 0 ? null : isWithin(ranges)
  }
}

/** No line that tells of a hunk is as long before its text. */
const LONGEST_HUNK = 200
const AT = 0x40
const LINE_FEED = 0x0a

/** Takes chunks of a difference, of which it keeps no more than the line that tells of a hunk. */
function hunkLines(take: (line: string) => void): (chunk: Buffer) => void {
  let line = ''
  let isHunk: boolean | null = null
  return (chunk) => {
    for (let from = 0; from < chunk.length; ) {
      const found = chunk.indexOf(LINE_FEED, from)
      const end = found < 0 ? chunk.length : found
      // All other lines of it begin with another sign.
      isHunk ??= end > from ? chunk[from] === AT : null
      if (isHunk) line += chunk.toString('latin1', from, Math.min(end, from + LONGEST_HUNK - line.length))
      if (found >= 0) {
        if (isHunk) take(line)
        line = ''
        isHunk = null
      }
      from = end + 1
    }
  }
}

/** @param ranges rising */
function isWithin(ranges: readonly [first: number, behind: number][]): IsAdded {
  return (line) => {
    let low = 0
    let high = ranges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ranges[middle]?.[0] as number) <= line) low = middle + 1
      else high = middle
    }
    return low > 0 && line < (ranges[low - 1]?.[1] as number)
  }
}
