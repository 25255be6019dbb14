import { posix } from 'node:path'
import type { TableFinding } from '../../model.js'
import { csvCell, csvName } from './cell.js'

/** One line per record of every group that is told one by one; groups are numbered on. */
export function* recordLines(tables: readonly TableFinding[], groups: number): Generator<string> {
  let number = groups
  for (const { groups: all, rule, severity } of tables) {
    for (const { id, members } of all) {
      number += 1
      let part = ''
      for (const { path, split, label, isNew, line, row } of members) {
        const file = `${csvName(path)},${csvName(posix.basename(path))},${csvName(posix.extname(path))}`
        part += `${file},,,${csvName(id)},true,${number},${csvName(split ?? '')},${csvName(label ?? '')},${csvCell(rule)},${severity},${isNew},row,${line ?? ''},${row},\n`
      }
      yield part
    }
  }
}
