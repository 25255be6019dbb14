// The command line of the bench.
import { parseArgs } from 'node:util'
import { MEASUREMENTS } from './measurements.mjs'

export const RESULTS = 'bench/results/latest.json'
export const PICTURE = 'docs/speed.svg'
const COMMANDS = ['report', 'picture']

const OPTIONS = {
  sizes: { type: 'string' },
  scale: { type: 'string', default: '1' },
  rounds: { type: 'string', default: '5' },
  'huge-bytes': { type: 'string', default: String(2 ** 30) },
  full: { type: 'boolean', default: false },
  huge: { type: 'boolean', default: false },
  cold: { type: 'boolean', default: false },
  install: { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
  results: { type: 'string', default: RESULTS },
  picture: { type: 'string', default: PICTURE },
}

/**
 * @returns `command` (`measure`, `report` or `picture`), the `measurements` chosen, and the options with their values
 * @throws Error naming what can't be understood
 */
export function parse(words) {
  const { values, positionals } = parseArgs({ args: words, options: OPTIONS, allowPositionals: true })
  const known = MEASUREMENTS.map(({ name }) => name)
  for (const word of positionals) {
    if (known.includes(word) || (COMMANDS.includes(word) && positionals.length === 1)) continue
    throw new Error(
      `'${word}' is not known: name some of ${known.join(', ')}, or one of ${COMMANDS.join(', ')}`,
    )
  }
  const chosen = ({ name, usual }) =>
    (named.length > 0 ? named.includes(name) : usual) || values[name] === true
  const named = positionals.filter((word) => known.includes(word))
  return {
    command: COMMANDS.find((word) => positionals.includes(word)) ?? 'measure',
    measurements: MEASUREMENTS.filter(chosen),
    sizes: values.sizes?.split(',').map((size) => wholeNumber('sizes', size)) ?? null,
    scale: fraction('scale', values.scale),
    rounds: wholeNumber('rounds', values.rounds),
    hugeBytes: wholeNumber('huge-bytes', values['huge-bytes']),
    full: values.full,
    install: values.install,
    keep: values.keep,
    results: values.results,
    picture: values.picture,
  }
}

function wholeNumber(option, text) {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${option}: '${text}' is not a whole number above 0`)
  return Number(text)
}

function fraction(option, text) {
  const number = Number(text)
  if (number > 0 && number <= 1) return number
  throw new Error(`--${option}: '${text}' is not a number above 0 and up to 1`)
}
