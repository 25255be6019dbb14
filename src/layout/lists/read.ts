import type { ListName } from './family.js'
import type { ListForm, ReadList } from './model.js'
import { readJsonList } from './read-json.js'
import { readLines } from './read-lines.js'
import { readSettings } from './read-settings.js'
import { readTable } from './read-table.js'

/** Reads what a text says of splits, and what its name says of all that it lists. */
export function readList(
  form: Exclude<ListForm, 'numbered'>,
  { stem, split }: Pick<ListName, 'stem' | 'split'>,
  text: string,
): ReadList {
  if (form === 'settings') return { listed: readSettings(text), isNamed: false, hasRecords: false }
  if (form === 'json') return readJsonList(split, text)
  return form === 'table' ? readTable(split, text) : readLines(stem, split, text)
}
