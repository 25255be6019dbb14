import { Failure } from '../failure.js'
import { globBase, isGlob, parseGlob } from '../globs/glob.js'
import { fixedText, type PathPattern } from '../globs/tokens.js'
import { isOutside, locate, pathFromRoot } from '../paths/locate.js'
import { lookAt } from '../paths/look.js'
import { innerPath, placeOf } from '../paths/places.js'
import { quote } from './quote.js'

/** Each path is compared with all alternatives of all lines. */
const MOST_ALTERNATIVES = 20_000

/** A backslash before what needs none: a path as Windows writes it, which would meet nothing without a word. */
const NEEDLESS = /(?<!\\)(?:\\\\)*\\([\p{L}\p{N}])/u

const MAGIC = /[*?[\]{}()!+@|,\\]/g

/** A glob that is written otherwise than it can be used. */
export type RootGlob = (glob: string) => string

/**
 * How to write the globs of one option as paths of a snapshot are written. A name that exists is meant by name; an
 * absolute glob, or one that leads out of the root by `..`, is written as the place is called where it leads.
 * @param root absolute, lossless text
 * @param paths what is scanned
 * @param place the start of an error
 * @param hasLabel whether `{label}` means something
 * @returns a function that throws a `Failure` for a glob that can't be read, or that can meet nothing
 */
export function globsFromRoot(
  root: string,
  paths: readonly string[] | null,
  place: string,
  hasLabel: boolean,
): RootGlob {
  const outside = (paths ?? []).map((path) => pathFromRoot(root, path)).filter(isOutside)
  let alternatives = 0
  return (glob) => {
    const name = hasLabel ? null : nameOf(root, glob)
    if (name !== null) return name
    refuseBackslashes(glob, place)
    const patterns = read(glob, place, hasLabel)
    alternatives += patterns.length
    if (alternatives > MOST_ALTERNATIVES) {
      const most = MOST_ALTERNATIVES.toLocaleString('en-US')
      throw new Failure(`${place}: its lines stand for more than ${most} globs; write * for what differs.`)
    }
    if (!patterns.some(leadsOut)) return literalStart(glob.replace(/^(?:\.\/+)+/, ''))
    const inner = leadsIn(root, glob, patterns) ?? alongside(root, glob, patterns, outside)
    if (inner !== null) return inner
    throw new Failure(
      `${place}: ${quote(glob)} lies outside the root, and so does nothing that paths name; globs are relative ` +
        `to the root, such as ${quote(glob.replace(/^(?:\.{0,2}\/+)+/, ''))}.`,
    )
  }
}

/** A name with characters that mean something in a glob, written so that they don't, if it exists. */
function nameOf(root: string, glob: string): string | null {
  if (!isGlob(glob)) return null
  const path = pathFromRoot(root, glob)
  try {
    if (isOutside(path) || lookAt(locate(root, path)) === undefined) return null
  } catch {
    // Too long for a name, or behind a closed directory.
    return null
  }
  return path.replace(MAGIC, '\\$&')
}

function refuseBackslashes(glob: string, place: string): void {
  const [, before] = NEEDLESS.exec(glob) ?? []
  if (before === undefined) return
  throw new Failure(
    `${place}: ${quote(glob)} has \\ before ${before}, where it means nothing; write / between directories, and \\\\ for the character \\.`,
  )
}

function read(glob: string, place: string, hasLabel: boolean): PathPattern[] {
  try {
    return parseGlob(glob, hasLabel)
  } catch (error) {
    throw error instanceof Failure ? new Failure(`${place}: ${error.message}.`) : error
  }
}

function leadsOut({ components }: PathPattern): boolean {
  const [first] = components
  const name = first === undefined ? null : fixedText(first)
  return name === '' || name === '..'
}

/** A `!` at the start means something elsewhere: here it is part of a name. */
function literalStart(glob: string): string {
  return glob.startsWith('!') && !glob.startsWith('!(') ? `\\${glob}` : glob || '.'
}

/** The part of a glob that is a place, and the rest. */
function parts(glob: string, patterns: readonly PathPattern[]): [base: string, rest: string] {
  const [only] = patterns
  const isName = patterns.length === 1 && only?.components.every((each) => fixedText(each) !== null) === true
  if (isName && !isGlob(glob)) return [glob.replace(/(?<=[^/])\/+$/, ''), only?.isDirectory ? '/' : '']
  const base = globBase(glob)
  return [base, base === '' ? glob : glob.slice(base === '/' ? 0 : base.length)]
}

/** The glob as seen from the root, if it leads back there. */
function leadsIn(root: string, glob: string, patterns: readonly PathPattern[]): string | null {
  if (!patterns.every(leadsOut)) return null
  const [base, rest] = parts(glob, patterns)
  if (base === '') return null
  const inner = innerPath(placeOf(root, '').real, placeOf(root, base).real)
  if (inner === null) return null
  return literalStart(`${inner.replace(MAGIC, '\\$&')}${rest}`.replace(/^\/+/, '') || '.')
}

/** The glob as it meets what `paths` name outside of the root. */
function alongside(
  root: string,
  glob: string,
  patterns: readonly PathPattern[],
  outside: readonly string[],
): string | null {
  const [base, rest] = parts(glob, patterns)
  const real = placeOf(root, base).real
  for (const path of outside) {
    const start = isGlob(path) ? globBase(path) : path
    const above = placeOf(root, start).real
    const inner = innerPath(above, real)
    if (base !== '' && inner !== null) {
      const end = inner === '' ? '' : `/${inner.replace(MAGIC, '\\$&')}`
      return `${start.replace(MAGIC, '\\$&')}${end}${rest}`
    }
    // It begins further up, and only in the same way of writing can it come down to what is scanned.
    if (innerPath(real, above) !== null && start.startsWith('/') === glob.startsWith('/')) return glob
  }
  return null
}
