import type { Names, NumberedName, Numbers } from '../model.js'
import { enlarged, pickNumbers } from './numbers.js'

/** The number of no series. */
export const NO_SERIES = 0

/** So many digits, and the 1 in front, have room in a column. */
export const MOST_DIGITS = 9

/** No names, to which some can be added. */
export function noNames(): Names {
  return {
    length: 0,
    seriesOf: new Int32Array(0),
    numbers: new Int32Array(0),
    texts: [],
    series: [{ beginning: '', ending: '' }],
  }
}

/** Names as they are. */
export function namesFrom(texts: Iterable<string>): Names {
  const names = noNames()
  for (const text of texts) appendName(names, text)
  return names
}

/** The name of a file. */
export function nameAt(names: Names, file: number): string {
  const series = names.seriesOf[file] as number
  const number = names.numbers[file] as number
  return series === NO_SERIES ? (names.texts[number] as string) : memberOf(names.series[series], number)
}

function memberOf(series: NumberedName | undefined, number: number): string {
  const { beginning, ending } = series as NumberedName
  return beginning + String(number).slice(1) + ending
}

/** Adds a name behind the others. */
export function appendName(names: Names, text: string): void {
  append(names, NO_SERIES, names.texts.push(text) - 1)
}

/** Adds a name of a series by its number, which has a 1 in front. */
export function appendMember(names: Names, series: number, number: number): void {
  append(names, series, number)
}

function append(names: Names, series: number, number: number): void {
  const file = names.length
  if (file >= names.seriesOf.length) {
    names.seriesOf = enlarged(names.seriesOf, file + 1)
    names.numbers = enlarged(names.numbers, file + 1)
  }
  names.seriesOf[file] = series
  names.numbers[file] = number
  names.length = file + 1
}

/** The names of these files, in the order of their numbers here. Texts are shared: what is added to one is not in others. */
export function pickNames({ seriesOf, numbers, texts, series }: Names, files: Numbers): Names {
  return {
    length: files.length,
    seriesOf: pickNumbers(seriesOf, files),
    numbers: pickNumbers(numbers, files),
    texts,
    series,
  }
}

/** The first names; what is added to them or to the others later is not in both. */
export function firstNames({ seriesOf, numbers, texts, series }: Names, count: number): Names {
  return {
    length: count,
    seriesOf: seriesOf.subarray(0, count),
    numbers: numbers.subarray(0, count),
    texts,
    series,
  }
}

/** Numbers of the files that have one of these names. Of a series only those are put together that could be one. */
export function filesNamed(names: Names, wanted: ReadonlySet<string>): number[] {
  const mayBe = names.series.map(({ beginning, ending }, series) => {
    if (series === NO_SERIES) return true
    for (const name of wanted) if (name.startsWith(beginning) && name.endsWith(ending)) return true
    return false
  })
  const found: number[] = []
  for (let file = 0; file < names.length; file++) {
    if (mayBe[names.seriesOf[file] as number] === true && wanted.has(nameAt(names, file))) found.push(file)
  }
  return found
}
