import { wordsOf } from '../names/name-words.js'
import { canonicalSplit, splitOfWord } from '../names/split-name.js'
import { RETRIEVAL_WORDS } from '../words/splits.js'
import { type Listed, MOST_LINES, type ReadList } from './model.js'
import { numberedSplit } from './numbered.js'

/** So many values has a column of splits at most: train, validation, test, and what else there is. */
const MOST_SPLITS = 6

/** Lines before the first sample: how many there are, and the names of the columns. */
const MOST_HEADERS = 2

const PARTITION = /^partitions?$/
const DIVISION = /^(?:partitions?|splits?)$/

/** Whether the name of a text says that it divides samples: `list_eval_partition`, `train_test_split`. */
export function saysDivision(stem: string): boolean {
  return wordsOf(stem).some((word) => DIVISION.test(word))
}

/**
 * One sample a line: all of the split that the name of the text says or, where it says that it divides samples, each of
 * the split that its own line says.
 */
export function readLines(stem: string, split: string | null, text: string): ReadList {
  const lines = text.split(/\r?\n/, MOST_LINES).flatMap((line) => line.trim() || [])
  const isPartition = wordsOf(stem).some((word) => PARTITION.test(word))
  const divided = saysDivision(stem) ? dividedLines(lines, isPartition, split !== null && !isPartition) : null
  if (divided !== null) return { listed: divided, isNamed: false, hasRecords: false }
  const listed = split === null ? [] : lines.map((name) => ({ name, split }))
  return { listed, isNamed: true, hasRecords: false }
}

function dividedLines(lines: readonly string[], mayBeNumbers: boolean, isNamed: boolean): Listed[] | null {
  const rows = lines.map((line) => line.split(/[\s,;|]+/))
  for (let headers = 0; headers <= MOST_HEADERS; headers++) {
    const samples = rows.slice(headers)
    const width = samples[0]?.length ?? 0
    for (let column = width - 1; width > 1 && column >= 0; column--) {
      const values = valuesOf(samples, column)
      if (values === null) continue
      const split = wordedSplit(values, isNamed) ?? (mayBeNumbers ? numberedSplit(values) : null)
      if (split === null) continue
      const nameColumn = column === 0 ? 1 : 0
      return samples.flatMap((row) => {
        const said = split(row[column] ?? '')
        const name = row[nameColumn]
        return said !== null && name ? [{ name, split: said }] : []
      })
    }
  }
  return null
}

/** The different values of a column; `null`: too many for splits. */
function valuesOf(rows: readonly (readonly string[])[], column: number): Set<string> | null {
  const values = new Set<string>()
  for (const row of rows) {
    values.add(row[column] ?? '')
    if (values.size > MOST_SPLITS) return null
  }
  return values
}

/**
 * What the words of a column mean as splits; `null`: it is none of splits, such as one of classes that holds a vehicle
 * called `train`.
 * @param isNamed whether the name of the text says a split, too
 */
function wordedSplit(
  values: ReadonlySet<string>,
  isNamed: boolean,
): ((value: string) => string | null) | null {
  const isSplit = (value: string): boolean => splitOfWord(value.toLowerCase()) !== undefined
  const known = [...values].filter((value) => isSplit(value) || RETRIEVAL_WORDS.has(value.toLowerCase()))
  const isColumn =
    known.length > 1 && (!isNamed || known.length === values.size) && known.some((value) => isSplit(value))
  return isColumn ? (value) => (value === '' ? null : canonicalSplit(value)) : null
}
