import { nameAt } from '../../columns/names.js'
import { isNeverDataBelow } from '../directories/zones.js'
import { nodeOfEntry } from '../files/field.js'
import { KIND } from '../files/kinds.js'
import { answersByEnding } from '../files/names-by-ending.js'
import { NONE } from '../files/tree.js'
import type { Survey } from '../survey.js'

/** So many pages are read at most, those that tell of a directory and those near the root first. */
const MOST_READ = 100

/** What GitHub shows as a page, and notebooks. */
export const PAGE = /\.(?:md|markdown|mdx|rst|adoc|html?|ipynb)$/i

/**
 * The entries whose texts may link to pictures that are for showing. Nothing is asked for where all pictures lie in
 * splits or in directories whose names say data.
 */
export function wantedPages(survey: Survey): number[] {
  if (!survey.field.isAutomatic || !hasPicturesOutside(survey)) return []
  const { files, tree } = survey.field
  const pages: { entry: number; rank: number }[] = []
  const isPage = answersByEnding(files.names, (name) => PAGE.test(name))
  for (let entry = 0; entry < files.names.length; entry++) {
    if (!isPage(entry)) continue
    const node = nodeOfEntry(survey.field, entry)
    const path = tree.paths[node] as string
    const isFirst = /^(?:readme|index)\b/i.test(nameAt(files.names, entry))
    // Texts in data are samples, and what others wrote links to its own.
    if ((!isFirst && isInData(survey, node)) || isNeverDataBelow(path)) continue
    pages.push({ entry, rank: (path === '' ? 0 : path.split('/').length) + (isFirst ? 0 : MOST_READ) })
  }
  // Stable: of equal ones the first of the listing.
  pages.sort((left, right) => left.rank - right.rank)
  return pages.slice(0, MOST_READ).map(({ entry }) => entry)
}

/** Whether a node lies in what is a dataset by a name or by splits. */
function isInData({ zones, splits }: Survey, node: number): boolean {
  return zones.data[node] === 1 || splits.splitNode[node] !== NONE
}

function hasPicturesOutside(survey: Survey): boolean {
  const { chosen, states } = survey.field
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place] as number
    if (states[entry] !== KIND.picture && states[entry] !== KIND.video) continue
    if (!isInData(survey, nodeOfEntry(survey.field, entry))) return true
  }
  return false
}
