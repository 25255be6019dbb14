import { Failure } from '../failure.js'
import type { Given } from './definition.js'
import { OPTION_ROWS, type OptionName } from './table.js'

/** Values as inputs and flags give them: one item per occurrence, unchecked. */
export type RawOptions = Partial<Record<OptionName, string[]>>

/**
 * Brings raw values into lines. A value with nothing in it counts as not given, since that is how an action sees
 * an absent input.
 * @param pathArguments paths for `paths` that are taken whole: a name can hold anything.
 * @throws {Failure} if an option that takes one value was given several.
 */
export function givenLines(raw: RawOptions, pathArguments: readonly string[]): Map<OptionName, Given> {
  const given = new Map<OptionName, Given>()
  for (const { name, kind } of OPTION_ROWS) {
    const values = raw[name] ?? []
    const place = `Option ${name}`
    const isList = kind === 'list' || kind === 'map-list'
    if (!isList && values.length > 1) {
      throw new Failure(`${place} is given twice, but takes one value; keep one of the two.`)
    }
    const lines = values.flatMap((value) => (isList ? splitLines(value) : value.trim()))
    const filled = [...lines.filter((line) => line !== ''), ...(name === 'paths' ? pathArguments : [])]
    const [first, ...rest] = filled
    if (first !== undefined) given.set(name, { lines: [first, ...rest], place })
  }
  return given
}

/** The lines of a text, without surrounding space and without empty ones. */
export function splitLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
