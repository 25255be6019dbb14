import { posix } from 'node:path'
import type { ToldRows } from '../row-groups.js'
import { csvCell, csvName } from './cell.js'

/**
 * One line per record of every group.
 * @param before number of the group before them
 */
export function* recordLines(groups: readonly ToldRows[], before: number): Generator<string> {
  let number = before
  for (const { id, members, rules, severity } of groups) {
    number += 1
    let part = ''
    for (const { path, split, label, isNew, line, row } of members) {
      const file = `${csvName(path)},${csvName(posix.basename(path))},${csvName(posix.extname(path))}`
      part += `${file},,,${csvName(id)},true,${number},${csvName(split ?? '')},${csvName(label ?? '')},${csvCell(rules.join(';'))},${severity},${isNew},row,${line ?? ''},${row},\n`
    }
    yield part
  }
}
