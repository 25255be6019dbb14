import { Failure } from '../failure.js'
import type { Options } from '../model.js'
import { readConfig } from './config-file.js'
import { DEFAULT_CONFIG, type Given, type OptionTable } from './definition.js'
import { givenLines, type RawOptions } from './raw.js'
import { globsFromRoot } from './rooted-globs.js'
import { OPTION_TABLE, type OptionName } from './table.js'

/** What a door knows. */
export interface Request {
  /** Absolute directory; lossless text. */
  root: string
  /** Inputs or flags. */
  given: RawOptions
  /** Paths given as arguments: taken whole, and added to those of the option `paths`. */
  pathArguments?: readonly string[]
  /** What the config file holds, where that is not for the disk to say: `none`, there is none. */
  configContent?: Buffer | 'none' | null
}

/** Where the config file is that these inputs or flags ask for; relative to the root. */
export function configPath(given: RawOptions): string {
  return given['config']?.[0]?.trim() || DEFAULT_CONFIG
}

/**
 * The options that hold: for each one the input or flag, else the config file, else the default. Values of the
 * config file are checked even where an input or flag comes before them.
 * @throws {Failure} naming the option, the value and what is allowed.
 */
export function resolveOptions({ root, given, pathArguments = [], configContent = null }: Request): Options {
  const asked = givenLines(given, pathArguments)
  const configAsked = asked.get('config')
  const path = configAsked === undefined ? null : parse('config', configAsked, null)
  const config = readConfig(root, path, configContent)
  const configured = config?.given ?? new Map<OptionName, Given>()
  const paths = asked.get('paths') ?? configured.get('paths')
  const pathsGiven = paths !== undefined && parse('paths', paths, null) !== null

  const options = {} as Options
  const rooted = <Key extends keyof Options>(
    key: Key,
    { place }: Given,
    value: Options[Key],
  ): Options[Key] => {
    const { fromRoot, hasLabel = false }: OptionTable[Key] = TABLE[key]
    return fromRoot?.(value, globsFromRoot(root, options.paths, place, hasLabel)) ?? value
  }
  const resolve = <Key extends keyof Options>(key: Key) => {
    const { name, fallback }: OptionTable[Key] = TABLE[key]
    const fromConfig = configured.get(name as OptionName)
    const fromDoor = asked.get(name as OptionName)
    let value = fallback(pathsGiven)
    if (fromConfig !== undefined) value = rooted(key, fromConfig, parse(key, fromConfig, root))
    if (fromDoor !== undefined) value = rooted(key, fromDoor, parse(key, fromDoor, null))
    options[key] = value
  }
  // What globs can meet depends on what is scanned.
  resolve('paths')
  for (const key of Object.keys(TABLE) as (keyof Options)[]) if (key !== 'paths') resolve(key)
  return { ...options, config: config?.path ?? null }
}

/** The table seen by its general type, in which the value of a row follows from its key. */
const TABLE: OptionTable = OPTION_TABLE

/** @param confineTo the root that a value from the config file must respect; `null` for a value from a door. */
function parse<Key extends keyof Options>(key: Key, given: Given, confineTo: string | null): Options[Key] {
  const definition: OptionTable[Key] = TABLE[key]
  // YAML can hold this character, and no system call takes it.
  if (given.lines.some((line) => line.includes('\0'))) {
    throw new Failure(`${given.place}: a value holds a NUL character, which no name can hold.`)
  }
  const value = definition.parse(given)
  if (confineTo !== null) definition.confine?.(value, confineTo, given.place)
  return value
}
