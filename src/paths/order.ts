const FIRST_SURROGATE = 0xd800
const FIRST_AFTER_SURROGATES = 0xe000

/**
 * Orders paths by code point, which for valid UTF-8 is the order of their bytes, so that the order is the same
 * on every machine and in every language that reads the report.
 */
export function comparePaths(left: string, right: string): number {
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index)
    const b = right.charCodeAt(index)
    if (a !== b) return codePointRank(a) - codePointRank(b)
  }
  return left.length - right.length
}

/** UTF-16 puts surrogates below U+E000, although the characters that they encode come after U+FFFF. */
function codePointRank(unit: number): number {
  if (unit < FIRST_SURROGATE) return unit
  return unit < FIRST_AFTER_SURROGATES ? unit + 0x10000 : unit
}

/** Sorts by path, in place. What git and directory walks give is mostly in order already, and checking is cheap. */
export function sortByPath<T extends { path: string }>(items: T[]): T[] {
  return sortByKey(items, ({ path }) => path)
}

/** Sorts by a path that each item has, in place. */
export function sortByKey<T>(items: T[], pathOf: (item: T) => string): T[] {
  for (let index = 1; index < items.length; index++) {
    if (comparePaths(pathOf(items[index - 1] as T), pathOf(items[index] as T)) > 0) {
      return items.sort((left, right) => comparePaths(pathOf(left), pathOf(right)))
    }
  }
  return items
}
