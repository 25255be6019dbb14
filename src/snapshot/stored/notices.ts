import { select } from '../../columns/numbers.js'
import { pathAt } from '../../columns/paths.js'
import type { Numbers } from '../../model.js'
import { display } from '../../text/display.js'
import { countOf } from '../../text/quantity.js'
import type { ScopedListing } from '../sources.js'
import type { StoredBuilder } from './builder.js'
import { eligibility } from './eligible.js'

/** Warns of files that Git LFS should keep, and git itself does. */
export function warnOfPlainFiles(
  plain: Numbers,
  listing: ScopedListing,
  exclude: readonly string[],
  { warn }: Pick<StoredBuilder, 'warn'>,
): void {
  if (plain.length === 0) return
  const isEligible = eligibility(listing, exclude)
  const files = select(plain, isEligible)
  const first = files[0]
  if (first === undefined) return
  const path = `"${display(pathAt(listing.entries, first))}"`
  const which = files.length === 1 ? `${path} is` : `${countOf(files.length, 'file')}, such as ${path}, are`
  warn(
    `${which} stored in git itself, though .gitattributes gives ${files.length === 1 ? 'it' : 'them'} to Git LFS; \`git add --renormalize\` (or \`git lfs migrate import\` for the whole history) hands ${files.length === 1 ? 'it' : 'them'} over`,
  )
}

/** What a reader should know of data that is not on this disk. */
export function notesOnAbsentData(lfs: number, annex: number): string[] {
  const notes: string[] = []
  if (lfs > 0) {
    notes.push(
      `${countOf(lfs, 'Git LFS pointer')} whose data was not fetched: compared by what the ${lfs === 1 ? 'pointer says' : 'pointers say'}; \`lfs: true\` of actions/checkout, or \`git lfs pull\`, fetches it`,
    )
  }
  if (annex > 0) {
    notes.push(
      `${countOf(annex, 'file')} of git-annex whose data was not fetched: compared by ${annex === 1 ? 'its key' : 'their keys'}; \`git annex get\` fetches it`,
    )
  }
  return notes
}
