import { Failure } from '../../failure.js'
import { display } from '../../text/display.js'
import { heldText } from '../held.js'
import type { ArrayPlace, Table } from '../records.js'
import { isPlain, type TextSource } from '../text-source.js'
import { CLOSE_ARRAY, OPEN_ARRAY, OPEN_OBJECT } from './bytes.js'
import { openJsonLines } from './lines.js'
import { firstByte, outermostArray, surveyObject } from './survey.js'
import { readValues } from './values.js'

/** Names of the one member that holds the records, beside others that tell of them; `questions` of BioASQ. */
const WHOLE_NAMES = /^(?:data|rows|records|examples?|instances|samples|items|entries|questions)$/i

/** A longer object is read twice: once to find the tables in it. */
const MOST_HELD = 64 * 1024 * 1024

/**
 * Opens a document of JSON: an array of records; an object whose members are arrays named after splits, each a table of
 * its own; an object with one array of records beside what tells of it. One value after the other is read as well.
 * @param isSplitName whether a word names a split
 * @returns no table where it holds something else
 * @throws {Failure} if it is no JSON
 */
export async function openJson(source: TextSource, isSplitName: (name: string) => boolean): Promise<Table[]> {
  const first = await firstByte(source)
  if (first === null) throw new Failure('is empty')
  if (first === OPEN_ARRAY) {
    const array = await outermostArray(source)
    return [tableOf(source, { ...array, isPart: false }, null)]
  }
  if (first !== OPEN_OBJECT) throw new Failure('is no JSON: it begins with neither { nor [')
  const text = await heldText(source, MOST_HELD)
  const { arrays, others, isFollowed } = await surveyObject(text)
  if (isFollowed) return [await openJsonLines(text)]
  const filled = arrays.filter((member) => member.first !== CLOSE_ARRAY)
  const splits = filled.filter(({ key }) => isSplitName(key))
  const isAll = others === 0 && splits.length > 0 && arrays.every(({ key }) => isSplitName(key))
  // Two splits beside each other say enough; what stands beside them tells of the data, such as the names of labels.
  if (isAll || splits.length > 1) return splits.map((member) => placed(text, { ...member, isPart: true }))
  const [whole, ...more] = filled.filter(({ first }) => first === OPEN_OBJECT || first === OPEN_ARRAY)
  if (whole === undefined || more.length > 0 || !WHOLE_NAMES.test(whole.key)) return []
  return [placed(text, { ...whole, isPart: false })]
}

/** Opens tables of a document where they were found before; what is broken there shows when it is read. */
export async function openJsonAt(source: TextSource, places: readonly ArrayPlace[]): Promise<Table[]> {
  // What is packed would be unpacked for each of them.
  const text = isPlain(source) ? source : await heldText(source, MOST_HELD)
  return places.map((place) => placed(text, place))
}

function placed(source: TextSource, place: ArrayPlace): Table {
  return tableOf(source, place, place)
}

function tableOf(
  source: TextSource,
  { offset, end, line, first, key, isPart }: ArrayPlace,
  place: ArrayPlace | null,
): Table {
  const columns: string[] = []
  const values = { offset, end, line, isArray: true }
  return {
    part: isPart ? key : null,
    place,
    columns,
    isNamed: first === OPEN_OBJECT,
    hasLines: true,
    canJump: isPlain(source),
    understoodAs: `${first === OPEN_ARRAY ? 'JSON arrays, columns by position' : 'an array of JSON'}${key === '' ? '' : `, under "${display(key)}"`}`,
    notes: [],
    read: (from, take) => readValues(source, values, columns, from, take),
  }
}
