import { NO_SERIES, nameAt } from '../../columns/names.js'
import type { Names, NumberedName } from '../../model.js'
import { PACKED } from '../words/endings.js'
import { stemEndOf } from './kinds.js'

const known = new WeakMap<Names, readonly string[]>()

/**
 * Of all names one for each ending, and each whose ending says nothing of what it holds: it has none, or only packs. What
 * asks whether there is anything for it to read asks these.
 */
export function namesByEnding(names: Names): readonly string[] {
  const before = known.get(names)
  if (before !== undefined) return before
  const found: string[] = []
  const seen = new Set<string>()
  /** With its dot: nearly all files have the ending of the file before, and to see that is enough. */
  let last: string | null = null
  const look = (name: string): void => {
    if (last !== null && name.endsWith(last)) return
    const dot = name.lastIndexOf('.')
    const ending = name.slice(dot + 1)
    if (dot < 0 || PACKED.has(ending.toLowerCase())) {
      found.push(name)
      return
    }
    last = name.slice(dot)
    if (!seen.has(ending)) found.push(name)
    seen.add(ending)
  }
  const lookOnce = answersByEnding(names, look)
  for (let file = 0; file < names.length; file++) lookOnce(file)
  known.set(names, found)
  return found
}

/**
 * Asks of files what their endings alone decide: once for all of a series, if its number stands in the stem.
 * @param ask must give the same for all names that differ in numbers before their ending
 */
export function answersByEnding<Answer>(
  names: Names,
  ask: (name: string) => Answer,
): (file: number) => Answer {
  const { seriesOf, series } = names
  const isAsked = new Uint8Array(series.length)
  const answers = new Array<Answer>(series.length)
  return (file) => {
    const ofName = seriesOf[file] as number
    if (isAsked[ofName] === 1) return answers[ofName] as Answer
    const answer = ask(nameAt(names, file))
    if (ofName !== NO_SERIES && hasNumberInStem(series[ofName] as NumberedName)) {
      isAsked[ofName] = 1
      answers[ofName] = answer
    }
    return answer
  }
}

/** Whether the number of a series stands before the ending of its names. */
export function hasNumberInStem({ beginning, ending }: NumberedName): boolean {
  return stemEndOf(`${beginning}1${ending}`) > beginning.length
}
