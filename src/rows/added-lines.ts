import { relative } from 'node:path'
import type { Repository } from '../model.js'
import { locateText } from '../paths/locate.js'
import { realPlace } from '../paths/real-place.js'

/** Says whether a change adds a line of a file, from 1; `null`: nobody knows. */
export type IsAdded = (line: number) => boolean

/** Finds the lines that a change adds to a table. */
export type AddedLines = (path: string) => Promise<IsAdded | null>

const HUNK = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/
const AT_MOST_ASKED = 100

/**
 * Asks git for the lines that are not in a commit; each table once, and only so many.
 * @param isStaged whether what is staged counts, and not what lies on disk
 */
export function addedLines(
  repository: Repository,
  root: string,
  commit: string,
  isStaged: boolean,
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
    const output = await repository.run(['--literal-pathspecs', 'diff', ...form, ...where])
    const ranges: [first: number, behind: number][] = []
    for (const line of output.toString('latin1').split('\n')) {
      const [, first, count = '1'] = HUNK.exec(line) ?? []
      if (first !== undefined) ranges.push([Number(first), Number(first) + Number(count)])
    }
    return ranges.length === 0 ? null : isWithin(ranges)
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
