import { parseArgs } from 'node:util'
import { Failure } from '../failure.js'
import { FORMAT_NAMES, type FormatName } from '../formats.js'
import { MODES, type Mode } from '../model.js'
import { choose, suggest } from './choice.js'
import { FLAG_ROWS, FLAGS, type FlagName } from './flags.js'
import { assertOfMode } from './modes.js'
import { quote } from './quote.js'
import type { RawOptions } from './raw.js'
import { OPTION_ROWS, type OptionName } from './table.js'

/** What the command line asks for; options of the scan are not yet checked. */
export interface CommandLine {
  mode: Mode
  given: RawOptions
  /** PATHs, as they are. */
  pathArguments: string[]
  /** `null`: the current directory. */
  root: string | null
  format: FormatName
  /** `null`: standard output. */
  output: string | null
  quiet: boolean
  progress: boolean
  color: boolean
  debug: boolean
  version: boolean
  help: boolean
}

/** What the command line knows, and what stands for its value; `null` for a switch. */
const PLACEHOLDERS = new Map<string, string | null>([
  ...FLAG_ROWS.map(({ name, flag }) => [name, flag.placeholder] as const),
  ...FLAGS.map(({ name, placeholder }) => [name, placeholder] as const),
])
const SHORT_NAMES = new Map<string, string>(
  FLAGS.flatMap((flag) => ('short' in flag ? [[flag.name, flag.short]] : [])),
)
const FLAG_NAMES = new Set<string>(FLAGS.map((flag) => flag.name))

/**
 * Reads `[fingerprint|judge] [PATH…] [--OPTION VALUE]…`; after `--` everything is a PATH.
 * @param argv without the names of the program and the script.
 * @throws {Failure} for an unknown option, a missing or superfluous value, an empty PATH.
 */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  // Only as the first word: a directory of that name is called ./judge.
  const mode = MODES.find((word) => word === argv[0] && word !== 'scan') ?? 'scan'
  const given: RawOptions = mode === 'scan' ? {} : { mode: [mode] }
  const pathArguments: string[] = []
  const flags = new Map<FlagName, string>()
  for (const token of tokenize(mode === 'scan' ? argv : argv.slice(1))) {
    if (token.kind === 'positional') pathArguments.push(nonEmptyPath(token.value))
    if (token.kind !== 'option') continue
    const name = knownName(token.name, token.rawName)
    const value = checkedValue(token, name)
    if (isFlag(name)) {
      if (value !== '' && flags.has(name))
        throw new Failure(`Option --${name} is given twice; keep one of the two.`)
      flags.set(name, value)
    } else {
      given[name] = [...(given[name] ?? []), value]
    }
  }
  assertOfMode(mode, given, [...flags.keys()])
  return {
    mode,
    given,
    pathArguments,
    root: flags.get('root') ?? null,
    format: choose(FORMAT_NAMES, flags.get('format') ?? 'text', 'Option --format'),
    output: flags.get('output') ?? null,
    quiet: flags.has('quiet'),
    progress: !flags.has('no-progress'),
    color: !flags.has('no-color'),
    debug: flags.has('debug'),
    version: flags.has('version'),
    help: flags.has('help'),
  }
}

interface OptionToken {
  rawName: string
  value?: string | undefined
  inlineValue?: boolean | undefined
}

function tokenize(argv: readonly string[]) {
  const options = Object.fromEntries(
    Array.from(PLACEHOLDERS, ([name, placeholder]) => {
      const type = placeholder === null ? ('boolean' as const) : ('string' as const)
      const short = SHORT_NAMES.get(name)
      return [name, short === undefined ? { type } : { type, short }]
    }),
  )
  return parseArgs({ args: [...argv], options, strict: false, tokens: true, allowPositionals: true }).tokens
}

function knownName(name: string, rawName: string): OptionName | FlagName {
  if (PLACEHOLDERS.has(name)) return name as OptionName | FlagName
  if (OPTION_ROWS.some((row) => row.name === name))
    throw new Failure(`Option ${rawName} is one of the action, not of the command line; remove it.`)
  const near = suggest(name, [...PLACEHOLDERS.keys()], '--')
  throw new Failure(`Unknown option ${quote(rawName)}${near}; --help lists all options.`)
}

/** The value of a flag that takes one, which is never empty; `''` for a switch. */
function checkedValue(
  { rawName, value, inlineValue = false }: OptionToken,
  name: OptionName | FlagName,
): string {
  if (PLACEHOLDERS.get(name) === null) {
    if (value === undefined) return ''
    throw new Failure(`Option ${rawName} takes no value, but was given ${quote(value)}.`)
  }
  if (value === undefined || value.trim() === '') throw new Failure(`Option ${rawName} needs a value.`)
  if (!inlineValue && value.length > 1 && value.startsWith('-')) {
    throw new Failure(
      `Option ${rawName} needs a value, but ${quote(value)} follows; if that is the value, write ` +
        `${quote(`${rawName}=${value}`)}.`,
    )
  }
  return value
}

function isFlag(name: OptionName | FlagName): name is FlagName {
  return FLAG_NAMES.has(name)
}

function nonEmptyPath(path: string): string {
  if (path === '') throw new Failure("A PATH is empty; give '.' for the whole root, or leave it out.")
  return path
}
