import type { LineCounter, Pair, Scalar } from 'yaml'
import { Failure } from '../failure.js'
import { loadYaml } from '../libraries/load-yaml.js'
import { isTooDeep } from '../text/yaml-depth.js'
import { suggest } from './choice.js'
import { configLines, isNothing, keyText, QUOTING } from './config-value.js'
import type { Given } from './definition.js'
import { quote } from './quote.js'
import { OPTION_ROWS, type OptionName } from './table.js'

const KNOWN = OPTION_ROWS.filter((row) => row.inConfigFile)
const KNOWN_NAMES = KNOWN.map((row) => row.name)

/** A config file needs three levels: options, names, values. */
const MAX_DEPTH = 16

/** Why an option of the table is no key. */
const REFUSED = new Map([
  ['config', "a config file can't name another; remove it"],
  ['token', 'a file is no place for a secret; remove it, and revoke the token if anyone could read the file'],
])

/** A key worth repeating in an error; anything else might be a piece of a file that was linked here. */
const LIKE_A_KEY = /^[a-z][a-z0-9_-]{0,39}$/i

/**
 * Reads the text of a config file: one YAML 1.2 mapping of option names (core schema, no aliases). Errors give line and column and never repeat the text.
 * @param file the file's name for errors, safe to show.
 * @throws {Failure}
 */
export function readConfigText(text: string, file: string): Map<OptionName, Given> {
  const { isMap, LineCounter } = loadYaml()
  const lineCounter = new LineCounter()
  const document = parse(text, file, lineCounter)
  const problem = document.errors[0] ?? document.warnings[0]
  if (problem !== undefined) {
    const { line, col } = lineCounter.linePos(problem.pos[0])
    const what = problem.code === 'MULTIPLE_DOCS' ? 'holds a second document' : 'is not valid YAML'
    throw new Failure(`${file} ${what} (line ${line}, column ${col}); ${QUOTING}.`)
  }
  const { contents } = document
  const given = new Map<OptionName, Given>()
  if (isNothing(contents)) return given
  if (!isMap(contents)) throw new Failure(`${file} must be a mapping of options, such as "min-size: 10KB".`)

  const seen = new Set<string>()
  for (const { key, value } of contents.items as Pair<Scalar>[]) {
    const where = `${file} (line ${lineCounter.linePos(key.range?.[0] ?? 0).line})`
    const row = knownRow(keyText(key) ?? '', where)
    const place = `Option ${row.name} in ${where}`
    if (seen.has(row.name)) throw new Failure(`${place} is given twice; keep one of the two.`)
    seen.add(row.name)
    const [first, ...rest] = configLines(value, row, place)
    if (first !== undefined) given.set(row.name, { lines: [first, ...rest], place })
  }
  return given
}

function parse(text: string, file: string, lineCounter: LineCounter) {
  const { Parser, parseDocument } = loadYaml()
  if (isTooDeep(new Parser().parse(text), MAX_DEPTH))
    throw new Failure(`${file} is not a config file: its YAML has too many levels.`)
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    // Checked here instead: the library compares each key with all others.
    uniqueKeys: false,
    prettyErrors: false,
    // At 'silent' a second document would be left out without an error.
    logLevel: 'error',
    lineCounter,
  })
}

function knownRow(key: string, place: string): (typeof KNOWN)[number] {
  const row = KNOWN.find(({ name }) => name === key)
  if (row !== undefined) return row
  const refusal = REFUSED.get(key)
  if (refusal !== undefined) throw new Failure(`Option ${key} in ${place}: ${refusal}.`)
  const shown = LIKE_A_KEY.test(key) ? `Unknown key ${quote(key)}` : 'A key that is no option'
  throw new Failure(
    `${shown} in ${place}${suggest(key, KNOWN_NAMES)}; known keys: ${KNOWN_NAMES.join(', ')}.`,
  )
}
