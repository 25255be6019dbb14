import { baseName } from '../columns/paths.js'
import { KIND, kindOf } from '../layout/kinds.js'
import type { StagedFiles } from '../model.js'

/**
 * Whether all that a change does to data is to take some away: whatever is left was there before, and a removal never
 * blocks, though what is left can read otherwise without it: masks without their pictures are no annotations of them, and
 * a text in the company of few is a table, where it was one document of many.
 * @param gained what is staged now and the base does not have as it is; absent: not known
 * @param now what is staged; `null`: not known
 * @param hasCards whether a page says, now or at the base, how data is divided
 */
export function onlyRemoves(
  gained: readonly string[] | undefined,
  now: StagedFiles | null,
  hasCards: boolean,
): boolean {
  if (gained === undefined || now?.isAll !== true) return false
  return gained.every((path) => {
    const kind = kindOf(baseName(path))
    return kind === KIND.code || (kind === KIND.prose && !hasCards)
  })
}
