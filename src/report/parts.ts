import { jsonString, jsonText } from './written.js'

/** Characters that a part has about: few enough for memory, enough to be quick. */
export const PART_LENGTH = 100_000

const ITEMS = Symbol('the items of a long list')

/** A list of a document that is too long to be made at once. */
export interface LongList {
  [ITEMS]: Iterable<string>
}

/** What a JSON document is made of; members that are `undefined` are left out. */
export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | LongList
  | readonly Json[]
  | { readonly [key: string]: Json }

/** Puts small pieces of a text together to parts that are worth writing: what is told of a million files fits in no memory. */
export function* inParts(pieces: Iterable<string>): Generator<string> {
  let part = ''
  for (const piece of pieces) {
    part += piece
    if (part.length < PART_LENGTH) continue
    yield part
    part = ''
  }
  if (part !== '') yield part
}

/**
 * A list whose items are put into words as they are asked for.
 * @param items pieces of their text: each item on a line of its own, indented as deep as it stands, with the line break
 * before it and a comma after all but the last
 */
export function longList(items: Iterable<string>): LongList {
  return { [ITEMS]: items }
}

/** A document as `jsonText` would write it, in parts, with long lists in it. */
export function documentInParts(document: Json): Generator<string> {
  return inParts(documentPieces(document))
}

/** The items of a long list, some at once, by what makes a document of each. */
export function* itemsText<Item>(
  items: readonly Item[],
  atOnce: number,
  depth: number,
  entryOf: (item: Item) => Json,
): Generator<string> {
  for (let at = 0; at < items.length; at += atOnce) {
    // Within lists of their own they stand as deep as in the whole document.
    let nested: Json = items.slice(at, at + atOnce).map(entryOf)
    let frame = '['
    for (let level = 1; level < depth; level++) {
      nested = [nested]
      frame += `\n${'  '.repeat(level)}[`
    }
    const text = jsonText(nested).trimEnd()
    const last = at + atOnce >= items.length
    yield `${text.slice(frame.length, text.lastIndexOf('}') + 1)}${last ? '' : ','}`
  }
}

function* documentPieces(document: Json): Generator<string> {
  yield* piecesOf(document, '\n')
  yield '\n'
}

/** @param line the line break and the indentation of the line on which the value begins */
function* piecesOf(value: Json, line: string): Generator<string> {
  if (isLong(value)) yield* listPieces(value, line)
  else if (!holdsLong(value)) yield jsonText(value).trimEnd().replaceAll('\n', line)
  else {
    const isList = Array.isArray(value)
    let start = isList ? '[' : '{'
    for (const [key, member] of Object.entries(value as { [key: string]: Json })) {
      if (member === undefined) continue
      yield `${start}${line}  ${isList ? '' : `${jsonString(key)}: `}`
      yield* piecesOf(member, `${line}  `)
      start = ','
    }
    yield `${line}${isList ? ']' : '}'}`
  }
}

function* listPieces(list: LongList, line: string): Generator<string> {
  let isEmpty = true
  for (const piece of list[ITEMS]) {
    yield isEmpty ? `[${piece}` : piece
    isEmpty = false
  }
  yield isEmpty ? '[]' : `${line}]`
}

function holdsLong(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false
  return isLong(value) || Object.values(value).some(holdsLong)
}

function isLong(value: Json): value is LongList {
  return typeof value === 'object' && value !== null && ITEMS in value
}
