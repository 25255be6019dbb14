import { Failure } from '../failure.js'
import type { Options, SplitLine } from '../model.js'
import type { Given } from './definition.js'
import { readPair } from './pair.js'
import { quote } from './quote.js'
import type { RootGlob } from './rooted-globs.js'

const AUTOMATIC = ['auto', 'none'] as const
const LABEL = '{label}'

/**
 * Reads which files are in which split: `auto`, `none`, or lines `NAME: GLOB`.
 * @throws {Failure} if a line is none of these, if both kinds are mixed, or if a name holds `/`.
 */
export function parseSplits({ lines, place }: Given): Options['splits'] {
  const word = automatic(lines.find((line) => automatic(line) !== undefined))
  if (word === undefined) return lines.map((line) => splitLine(line, place))
  if (lines.length === 1) return word
  throw new Failure(`${place}: ${word} stands alone; give either auto, or none, or lines NAME: GLOB.`)
}

/**
 * Reads what the class of a file is: `auto`, `none`, or a pattern such as `data/{label}/**`.
 * @throws {Failure} if it is none of these, or a pattern that holds `{label}` more than once.
 */
export function parseLabels({ lines, place }: Given): Options['labels'] {
  const [pattern] = lines
  const word = automatic(pattern)
  if (word !== undefined) return word
  const count = pattern.split(LABEL).length - 1
  if (pattern.startsWith('!') && !pattern.startsWith('!(')) {
    throw new Failure(
      `${place}: ${quote(pattern)} starts with !; write ./!NAME for a name that starts with !.`,
    )
  }
  if (count === 1) return { pattern }
  throw new Failure(
    `${place}: ${quote(pattern)} is neither auto, nor none, nor a pattern that holds ${LABEL} exactly once, ` +
      `such as data/${LABEL}/**.`,
  )
}

/** `!` before a glob stays there: it means all that the glob doesn't. */
export function splitsFromRoot(splits: Options['splits'], rooted: RootGlob): Options['splits'] {
  if (typeof splits === 'string') return splits
  return splits.map(({ name, glob }) => {
    const isNegated = glob.startsWith('!') && !glob.startsWith('!(')
    return { name, glob: isNegated ? `!${rooted(glob.slice(1))}` : rooted(glob) }
  })
}

export function labelsFromRoot(labels: Options['labels'], rooted: RootGlob): Options['labels'] {
  return typeof labels === 'string' ? labels : { pattern: rooted(labels.pattern) }
}

function splitLine(line: string, place: string): SplitLine {
  const { name, value } = readPair(line, place, 'NAME: GLOB, nor auto, nor none')
  if (!name.includes('/')) return { name, glob: value }
  throw new Failure(
    `${place}: the split name ${quote(name)} holds /; give NAME: GLOB with a name that has none.`,
  )
}

function automatic(line: string | undefined): (typeof AUTOMATIC)[number] | undefined {
  return AUTOMATIC.find((word) => word === line)
}
