import { Failure } from '../../failure.js'
import { display } from '../../text/display.js'
import type { Table } from '../records.js'
import type { TextSource } from '../stream.js'
import { CLOSE_ARRAY, OPEN_ARRAY, OPEN_OBJECT } from './bytes.js'
import { openJsonLines } from './lines.js'
import { type ArrayMember, firstByte, outermostArray, surveyObject } from './survey.js'
import { readValues } from './values.js'

/** Names of the one member that holds the records, beside others that tell of them. */
const WHOLE_NAMES = /^(?:data|rows|records|examples|instances|samples|items|entries)$/i

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
  if (first === OPEN_ARRAY) return [tableOf(source, await outermostArray(source), null)]
  if (first !== OPEN_OBJECT) throw new Failure('is no JSON: it begins with neither { nor [')
  const { arrays, others, isFollowed } = await surveyObject(source)
  if (isFollowed) return [await openJsonLines(source)]
  const filled = arrays.filter((member) => member.first !== CLOSE_ARRAY)
  if (others === 0 && filled.length > 0 && arrays.every(({ key }) => isSplitName(key))) {
    return filled.map((member) => tableOf(source, member, member.key))
  }
  const [whole, ...more] = filled.filter(({ first }) => first === OPEN_OBJECT || first === OPEN_ARRAY)
  if (whole === undefined || more.length > 0 || !WHOLE_NAMES.test(whole.key)) return []
  return [tableOf(source, whole, null)]
}

function tableOf(source: TextSource, { offset, line, first, key }: ArrayMember, part: string | null): Table {
  const columns: string[] = []
  const values = { offset, line, isArray: true }
  return {
    part,
    columns,
    isNamed: first === OPEN_OBJECT,
    hasLines: true,
    understoodAs: first === OPEN_ARRAY ? 'JSON arrays, columns by position' : 'an array of JSON',
    notes: part === null && key !== '' ? [`its records stand under "${display(key)}"`] : [],
    read: (from, take) => readValues(source, values, columns, from, take),
  }
}
