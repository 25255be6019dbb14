import micromatch from 'micromatch'

/**
 * How patterns are read everywhere: as fast-glob reads them when it walks a directory, so that the same line
 * means the same files in git's index and on disk. The flag lets `**` cross line breaks in names.
 */
const PATTERN_OPTIONS: object = { dot: true, flags: 's' }

/**
 * Whether a path matches a glob, or lies below a directory that does. Names with `/`; case matters.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  const expressions = globsBelow(glob).map((pattern) => micromatch.makeRe(pattern, PATTERN_OPTIONS))
  return (path) => expressions.some((expression) => expression?.test(path))
}

/** The globs that stand for everything that a glob names: what matches it, and what lies below such a directory. */
export function globsBelow(glob: string): string[] {
  const expanded = micromatch.braces(glob, { expand: true, nodupes: true })
  return expanded.flatMap((pattern) => (pattern.endsWith('/**') ? [pattern] : [pattern, `${pattern}/**`]))
}

/** Whether a text has characters that mean something in a glob. */
export function isGlob(text: string): boolean {
  return text.includes('\\') || micromatch.scan(text).isGlob
}

/** The directory that a glob can't leave: `data/a` of `data/a/*.png`, `''` of `**`. */
export function globBase(glob: string): string {
  return micromatch.scan(glob).base
}
