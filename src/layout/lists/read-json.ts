import { canonicalSplit, splitNamed, splitOfWord } from '../names/split-name.js'
import { FILE_COLUMNS, SPLIT_COLUMNS } from '../words/lists.js'
import type { Listed, ReadList } from './model.js'

/** Deeper values are no lists. */
const MOST_DEEP = 6

type Fields = Record<string, unknown>

/**
 * A document that names samples: texts, or records with a field for the file, of the split that the name of the document,
 * a key above or a field of the record says. Of COCO its `images` count.
 * @param split what the name of the document says; `null`: nothing
 */
export function readJsonList(split: string | null, text: string): ReadList {
  const listed: Listed[] = []
  // Records tell more of a sample than where it belongs; a list of names does not.
  let hasRecords = false
  let isNamed = true
  const document = parsed(text)
  const images = isFields(document) && Array.isArray(document['images']) ? document['images'] : null
  visit(images !== null && 'annotations' in (document as Fields) ? images : document, split, 0)
  return { listed, isNamed, hasRecords }

  function visit(value: unknown, said: string | null, depth: number): void {
    if (typeof value === 'string') add(value, said)
    else if (depth > MOST_DEEP) return
    else if (Array.isArray(value)) visitItems(value, said, depth)
    else if (isFields(value)) visitFields(value, said, depth)
  }

  function visitItems(items: readonly unknown[], said: string | null, depth: number): void {
    for (const item of items) {
      if (Array.isArray(item)) {
        // A path, and numbers or names of its class behind it.
        const [name] = item
        if (typeof name === 'string' && item.some((part) => typeof part === 'number')) add(name, said)
        else visitItems(item, said, depth + 1)
      } else if (isFields(item)) addRecord(item, said)
      else visit(item, said, depth + 1)
    }
  }

  function visitFields(fields: Fields, said: string | null, depth: number): void {
    for (const [key, value] of Object.entries(fields)) {
      const named = splitNamed(key)
      if (named !== null && named.rest === '' && typeof value === 'object') {
        isNamed = false
        visit(value, named.split, depth + 1)
      } else if (typeof value === 'string') {
        if (splitOfWord(value.toLowerCase()) === undefined) continue
        isNamed = false
        add(key, canonicalSplit(value))
      } else visit(value, said, depth + 1)
    }
  }

  function addRecord(record: Fields, said: string | null): void {
    const file = Object.keys(record).find((key) => FILE_COLUMNS.has(plain(key)))
    if (file === undefined || typeof record[file] !== 'string') return
    hasRecords = true
    const own = Object.keys(record).find((key) => SPLIT_COLUMNS.has(plain(key)))
    const value = own === undefined ? undefined : record[own]
    if (typeof value === 'string' && value !== '') isNamed = false
    add(record[file], typeof value === 'string' && value !== '' ? canonicalSplit(value) : said)
  }

  function add(name: string, said: string | null): void {
    if (said !== null && name !== '') listed.push({ name, split: said })
  }
}

function plain(key: string): string {
  return key.toLowerCase().replace(/[-_ .]/g, '')
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
