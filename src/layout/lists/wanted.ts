import { PASSED_OVER } from '../by-name.js'
import { countsOf } from '../counts.js'
import { below, nodeOfEntry } from '../field.js'
import { endingOf, KIND } from '../kinds.js'
import { splitNamed } from '../split-name.js'
import type { Survey } from '../survey.js'
import { NONE } from '../tree.js'
import { LIST_DIRECTORIES } from '../words/lists.js'

/** So many texts are read at most: they are small, but a repository can hold any number. */
const MOST_READ = 500

/** What a text that may be a list is written as. */
export type ListForm = 'lines' | 'table' | 'settings'

/** Tables that may say splits of files stand near pictures or sounds; so many of them in one directory are data. */
const MOST_TABLES = 8

/** The entries whose texts may say to which split files belong. Nothing is asked for where nothing could be listed. */
export function wantedLists({ field, zones }: Survey): Map<number, ListForm> {
  const wanted = new Map<number, ListForm>()
  const counts = countsOf(field)
  const media = below(field, counts.media)
  if (!media.some((count) => count > 0)) return wanted
  const { files, tree, states } = field
  const isNearMedia = (node: number): boolean => {
    for (let above = node; above !== NONE; above = tree.parents[above] as number) {
      if ((media[above] as number) > 0) return true
    }
    return false
  }
  for (let entry = 0; entry < files.names.length && wanted.size < MOST_READ; entry++) {
    const name = files.names[entry] as string
    const form = formOf(name, states[entry] as number, entry)
    if (form !== null && isNearMedia(nodeOfEntry(field, entry))) wanted.set(entry, form)
  }
  return wanted

  function formOf(name: string, state: number, entry: number): ListForm | null {
    if (state >= KIND.text && state <= KIND.other && isLines(name, nodeOfEntry(field, entry))) return 'lines'
    const { ending, stem } = endingOf(name)
    if (
      (state === PASSED_OVER.other || state === PASSED_OVER.list) &&
      isLines(name, nodeOfEntry(field, entry))
    )
      return 'lines'
    if (ending === 'csv' || ending === 'tsv') {
      const isNear =
        state === KIND.table || state === PASSED_OVER.metadata || state === PASSED_OVER.annotation
      return isNear && isFew(entry) ? 'table' : null
    }
    if (ending !== 'yaml' && ending !== 'yml') return null
    const isSettings = state === PASSED_OVER.settings || state === PASSED_OVER.metadata
    const isPlace =
      zones.data[nodeOfEntry(field, entry)] === 1 || /data|yolo|coco|voc/i.test(name.slice(0, stem))
    return isSettings && isPlace ? 'settings' : null
  }

  function isFew(entry: number): boolean {
    const node = nodeOfEntry(field, entry)
    const tables = (counts.sure[node] as number) - (counts.media[node] as number)
    return tables <= MOST_TABLES
  }

  function isLines(name: string, node: number): boolean {
    const { ending, stem } = endingOf(name)
    if (ending !== 'txt' && ending !== 'lst' && ending !== 'list' && ending !== '') return false
    for (let above = node; above !== NONE; above = tree.parents[above] as number) {
      if (LIST_DIRECTORIES.has((tree.names[above] as string).toLowerCase())) return true
    }
    return splitNamed(name.slice(0, stem)) !== null
  }
}
