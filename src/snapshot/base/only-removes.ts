import { numbersTo } from '../../columns/numbers.js'
import { baseName, filesAt } from '../../columns/paths.js'
import { reasonOf, stateOfName } from '../../layout/files/by-name.js'
import { KIND, kindOf } from '../../layout/files/kinds.js'
import type { Options, Snapshot } from '../../model.js'

/**
 * Whether all that a change does to data is to take some away: whatever is left was there before, and a removal never
 * blocks, though what is left can read otherwise without it: masks without their pictures are no annotations of them, and
 * a text in the company of few is a table, where it was one document of many. Then the base has nothing to tell.
 * @param gained what is staged now and the base does not have as it is; absent: not known
 * @param now what is there now
 * @param hasCards whether a page says, now or at the base, how data is divided
 */
export function onlyRemoves(
  gained: readonly string[] | undefined,
  { staged, files }: Pick<Snapshot, 'staged' | 'files'>,
  { paths }: Pick<Options, 'paths'>,
  hasCards: boolean,
): boolean {
  if (gained === undefined || staged?.isAll !== true) return false
  if (gained.length === 0) return true
  // Who names paths can mean programs and pages.
  if (paths !== null) return false
  const areBesideData = gained.every((path) => {
    const name = baseName(path)
    const state = stateOfName(name)
    const isCode = state === KIND.code || reasonOf(state) === 'code'
    return isCode || (kindOf(name) === KIND.prose && !hasCards)
  })
  // What is called like a program can be data by its company, as `Coffee_TRAIN.ts` is.
  return areBesideData && filesAt(files, numbersTo(files.names.length), gained).size === 0
}
