import { readYamlTree } from '../../pointers/yaml-tree.js'
import { canonicalSplit, splitNamed } from '../split-name.js'
import { FILE_COLUMNS, SPLIT_COLUMNS } from '../words/lists.js'
import type { ListForm } from './wanted.js'

/** One line of a list: what it names, and the split that this is in. */
export interface Listed {
  name: string
  split: string
}

/** Lines that are looked at; a longer text is data. */
const MOST_LINES = 2_000_000

/**
 * What a text says of splits; none if it is no list.
 * @param stem the name of the file without its ending
 */
export function readList(form: ListForm, stem: string, text: string): Listed[] {
  if (form === 'settings') return readSettings(text)
  if (form === 'table') return readTable(text)
  const split = splitNamed(stem)?.split
  if (split === undefined) return []
  const lines = text.split(/\r?\n/, MOST_LINES).map((line) => line.trim())
  return lines.filter((line) => line !== '').map((name) => ({ name, split }))
}

/** `train: images/train` of Ultralytics, each value a directory, a glob, a list file or several of them. */
function readSettings(text: string): Listed[] {
  if (!/^(?:train|val|valid|test)\s*:/m.test(text)) return []
  const tree = readYamlTree(text)
  if ('problem' in tree) return []
  const fields = tree.fields(tree.root)
  const path = fields?.get('path')
  const base = (path === undefined ? null : tree.text(path)) ?? ''
  return Array.from(fields ?? []).flatMap(([key, value]) => {
    const split = splitNamed(key)
    if (split === null || split.rest !== '') return []
    const one = tree.text(value)
    const all = one === null ? (tree.items(value)?.map((item) => tree.text(item)) ?? []) : [one]
    return all
      .filter((name) => name !== null && name !== '')
      .map((name) => ({ name: base === '' ? (name as string) : `${base}/${name}`, split: split.split }))
  })
}

function readTable(text: string): Listed[] {
  const [header = '', ...lines] = text.split(/\r?\n/, MOST_LINES)
  const separator = header.includes('\t') ? '\t' : header.includes(';') ? ';' : ','
  const columns = cellsOf(header, separator).map((cell) => cell.toLowerCase())
  const splitColumn = columns.findIndex((column) => SPLIT_COLUMNS.has(column))
  const fileColumn = columns.findIndex((column) => FILE_COLUMNS.has(column))
  if (splitColumn < 0 || fileColumn < 0) return []
  const isFold = columns[splitColumn] === 'fold'
  return lines.flatMap((line) => {
    const cells = cellsOf(line, separator)
    const name = cells[fileColumn]
    const value = cells[splitColumn]
    if (!name || !value) return []
    const split = splitNamed(value)?.split ?? canonicalSplit(value)
    return { name, split: isFold && /^\d+$/.test(split) ? `fold ${split}` : split }
  })
}

/** The cells of a line; quotes may hold the separator. */
function cellsOf(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator).map((cell) => cell.trim())
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted
    else if (character === separator && !isQuoted) {
      cells.push(cell.trim())
      cell = ''
    } else cell += character
  }
  return [...cells, cell.trim()]
}
