import type { Options } from '../model.js'
import type { RootGlob } from './rooted-globs.js'

/** Where the config file is looked for when no option names one; relative to the root, with `/`. */
export const DEFAULT_CONFIG = '.github/data-hygiene.yml'

/**
 * How a value is written: one text, one of some words, one size, lines, or lines `NAME: VALUE` (which a config
 * file may also write as a mapping).
 */
export type OptionKind = 'text' | 'choice' | 'size' | 'list' | 'map-list'

/** What was given for one option, at one place. */
export interface Given {
  /** At least one; exactly one for an option that takes a single value. */
  lines: readonly [string, ...string[]]
  /** The start of an error: `Option source`, or `Option source in .github/data-hygiene.yml (line 3)`. */
  place: string
}

/** One row of the option table: all that is known about an option whose checked value is a `Value`. */
export interface OptionDefinition<Value> {
  /** As an input, as a flag (after `--`) and as a key of the config file. */
  readonly name: string
  readonly kind: OptionKind
  /** The words allowed as the value of a `choice`, or as every VALUE of a `map-list`. */
  readonly choices?: readonly string[]
  /** The words allowed as NAME of a `map-list`. */
  readonly names?: readonly string[]
  /** What can be given, in Markdown. */
  readonly value: string
  /** What holds when nothing is given, in Markdown. */
  readonly default: string
  /**
   * The `default:` of the action's input. Only for an option that no config file can hold: the runner hands such a
   * value over as if it had been given.
   */
  readonly inputDefault?: string
  /** How the help text shows it; `null`: an option of the action only. */
  readonly flag: { readonly placeholder: string; readonly help: string } | null
  /** One or two sentences for the action's inputs and the README, in Markdown. */
  readonly description: string
  readonly inConfigFile: boolean
  /** @throws {Failure} naming the place, the value and what is allowed. */
  readonly parse: (given: Given) => Value
  /** The value with its globs as paths of a snapshot are written. @throws {Failure} */
  readonly fromRoot?: (value: Value, rooted: RootGlob) => Value
  /** Whether `{label}` means something in its globs. */
  readonly hasLabel?: boolean
  /** The value when nothing is given. */
  readonly fallback: (pathsGiven: boolean) => Value
  /**
   * Further limits on a value from the config file: that file is part of what is scanned, so its author may be
   * anyone who can open a pull request.
   * @throws {Failure}
   */
  readonly confine?: (value: Value, root: string, place: string) => void
}

/** One definition per member of `Options`. */
export type OptionTable = { readonly [Key in keyof Options]: OptionDefinition<Options[Key]> }
