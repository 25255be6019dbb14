import { posix } from 'node:path'
import type { TableFinding } from '../../model.js'
import { rowGroups } from '../row-groups.js'
import { csvCell, csvName } from './cell.js'

/** One line per record of every group that is told one by one; groups are numbered on. */
export function* recordLines(tables: readonly TableFinding[], groups: number): Generator<string> {
  let number = groups
  for (const { id, members, rules, severity } of rowGroups(tables)) {
    number += 1
    let part = ''
    for (const { path, split, label, isNew, line, row } of members) {
      const file = `${csvName(path)},${csvName(posix.basename(path))},${csvName(posix.extname(path))}`
      part += `${file},,,${csvName(id)},true,${number},${csvName(split ?? '')},${csvName(label ?? '')},${csvCell(rules.join(';'))},${severity},${isNew},row,${line ?? ''},${row},\n`
    }
    yield part
  }
}
