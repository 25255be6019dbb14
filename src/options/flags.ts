import { FORMAT_NAMES } from '../formats.js'
import { orList } from '../text/quantity.js'
import { OPTION_ROWS, type OptionRow } from './table.js'

/** A flag that only the command line has. */
export interface Flag {
  /** After `--`. */
  readonly name: string
  readonly short?: string
  /** Stands for the value in the help text; `null` for a switch. */
  readonly placeholder: string | null
  readonly help: string
}

/** The flags of the command line that are no options of the scan, in the order in which they are shown. */
export const FLAGS = [
  { name: 'format', placeholder: 'FORMAT', help: `${orList(FORMAT_NAMES)} [text]` },
  { name: 'output', placeholder: 'FILE', help: 'write the report there, not to stdout' },
  { name: 'root', placeholder: 'DIR', help: 'what paths are relative to [.]' },
  { name: 'quiet', placeholder: null, help: 'no messages but errors' },
  { name: 'no-progress', placeholder: null, help: 'no progress, on a terminal either' },
  { name: 'no-color', placeholder: null, help: 'no colour, on a terminal either' },
  { name: 'debug', placeholder: null, help: 'say more about what is done' },
  { name: 'version', placeholder: null, help: 'show the version' },
  { name: 'help', short: 'h', placeholder: null, help: 'show this help' },
] as const satisfies readonly Flag[]

export type FlagName = (typeof FLAGS)[number]['name']

/** An option that is also a flag. */
export type FlagRow = OptionRow & { readonly flag: NonNullable<OptionRow['flag']> }

/** The options that are also flags, in the order in which they are shown. */
export const FLAG_ROWS: readonly FlagRow[] = OPTION_ROWS.filter((row): row is FlagRow => row.flag !== null)
