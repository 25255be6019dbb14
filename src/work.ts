import { hashHeads } from './match/work/heads.js'
import { nameFiles } from './match/work/names.js'
import { narrow } from './match/work/narrow.js'
import type { Performers } from './model.js'
import { readTableKeys } from './rows/read-keys.js'
import { readLineShape } from './rows/read-lines.js'
import { readRecordsAgain } from './rows/read-records.js'
import { measureFiles } from './snapshot/files/measure.js'
import { sniffFiles } from './snapshot/stored/sniff.js'

/** How each kind of work that threads share is done; a new one is one line here and its types in `model/work.ts`. */
export const PERFORMERS: Performers = {
  measure: measureFiles,
  narrow,
  heads: hashHeads,
  names: nameFiles,
  sniff: sniffFiles,
  lines: readLineShape,
  keys: readTableKeys,
  records: readRecordsAgain,
}
