import type { YAMLMap } from 'yaml'
import { Failure } from '../failure.js'
import { loadYaml } from '../libraries/load-yaml.js'
import { quote } from './quote.js'
import { splitLines } from './raw.js'
import type { OptionRow } from './table.js'

/** What to do about a text that YAML takes for something else. */
export const QUOTING = `quote values that start with *, {, [, ! or & or hold ": " or " #"`

/** What each kind can look like in YAML, for errors. */
const EXPECTED: Record<OptionRow['kind'], string> = {
  text: 'one text',
  choice: 'one word',
  size: 'one number or size',
  list: 'a text or a list of texts',
  'map-list': 'a mapping NAME: VALUE, lines of this form, or a list of either',
}

/**
 * Brings the value of a key of the config file into lines, as an input would give them. An item of a list is one
 * line whatever it holds; other texts are divided at line breaks.
 * @throws {Failure} if the value's shape isn't one that the option can have.
 */
export function configLines(node: unknown, { kind }: OptionRow, place: string): string[] {
  const shape: Shape = { place, expected: EXPECTED[kind] }
  const isSingle = kind !== 'list' && kind !== 'map-list'
  const hasPairs = kind === 'map-list'
  if (isNothing(node)) return []
  if (loadYaml().isScalar(node))
    return isSingle ? filled([scalarText(node, shape).trim()]) : scalarLines(node, shape)
  if (hasPairs && loadYaml().isMap(node)) return mappingLines(node, shape)
  if (isSingle || !loadYaml().isSeq(node)) throw unexpected(shape)
  return node.items.flatMap((item) =>
    hasPairs && loadYaml().isMap(item) ? mappingLines(item, shape) : filled([scalarText(item, shape)]),
  )
}

/** What is expected, and where. */
interface Shape {
  place: string
  expected: string
}

/** Lines `NAME: VALUE`; a list or several lines of values repeat the name. */
function mappingLines(mapping: YAMLMap, shape: Shape): string[] {
  const names = new Set<string>()
  return mapping.items.flatMap(({ key, value }) => {
    const name = keyText(key)
    if (name === undefined) throw unexpected(shape)
    // The name is about to be put before a colon, and read back up to the first one.
    const fault = names.has(name) ? 'is given twice' : name.includes(':') ? 'holds a colon' : undefined
    if (fault !== undefined) throw new Failure(`${shape.place}: the name ${quote(name)} ${fault}.`)
    names.add(name)
    const values = loadYaml().isSeq(value)
      ? value.items.map((item) => scalarText(item, shape))
      : scalarLines(value, shape)
    return values.map((text) => `${name}: ${text}`)
  })
}

function scalarLines(node: unknown, shape: Shape): string[] {
  return splitLines(scalarText(node, shape))
}

/** A scalar as it is written: `007`, `1e3` and `on` are what they look like, not what YAML makes of them. */
function scalarText(node: unknown, shape: Shape): string {
  if (!loadYaml().isScalar(node) || isNothing(node)) throw unexpected(shape)
  return node.source ?? String(node.value)
}

function unexpected({ place, expected }: Shape): Failure {
  return new Failure(`${place}: expected ${expected}; ${QUOTING}.`)
}

function filled(lines: string[]): string[] {
  return lines.filter((line) => line !== '')
}

/** The text of a mapping's key; `undefined` if it isn't a plain one. */
export function keyText(key: unknown): string | undefined {
  return loadYaml().isScalar(key) && typeof key.value === 'string' ? key.value : undefined
}

/** Whether a value was left out, or written as `null` or `~`. */
export function isNothing(node: unknown): boolean {
  return node === null || node === undefined || (loadYaml().isScalar(node) && node.value === null)
}
