import type { Options } from '../model.js'
import type { OptionDefinition, OptionTable } from './definition.js'
import { DOOR_OPTIONS } from './door-options.js'
import { JUDGE_OPTIONS } from './judge-options.js'
import { PART_OPTIONS } from './part-options.js'
import { SCAN_OPTIONS } from './scan-options.js'

/**
 * Every option there is, in the order in which they are shown. The action's inputs, the flags, the keys of the
 * config file, its schema, the help text and the README's table all come from here; the compiler refuses a row
 * without its member of `Options` and a member without its row.
 */
export const OPTION_TABLE = {
  ...SCAN_OPTIONS,
  ...JUDGE_OPTIONS,
  ...DOOR_OPTIONS,
  ...PART_OPTIONS,
} as const satisfies OptionTable

/** The name of an option, as users write it. */
export type OptionName = (typeof OPTION_TABLE)[keyof Options]['name']

/** A definition without what depends on the type of its value. */
export type OptionRow = Omit<OptionDefinition<unknown>, 'confine' | 'fromRoot'> & {
  readonly name: OptionName
}

/** All definitions, in the order in which they are shown. */
export const OPTION_ROWS: readonly OptionRow[] = Object.values(OPTION_TABLE)
