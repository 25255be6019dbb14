import type { Mode } from '../model.js'
import { FLAG_ROWS, FLAGS } from './flags.js'
import { isOf } from './modes.js'

const GUTTER = 2
const WIDTH = 80
const JUDGED = 'Exit status: 0 the gate is open, 1 it is shut, 2 bad usage or a failed scan.'

/** What is said around the options. */
const WORDS: Readonly<Record<Mode, { usage: readonly string[]; options: string; end: string }>> = {
  scan: {
    usage: [
      'Usage: data-hygiene [PATH…] [--OPTION VALUE]…',
      '       data-hygiene fingerprint|judge --help (data past one machine)',
      'Finds duplicate data: leaks between splits, label conflicts and plain copies.',
    ],
    options: 'What to scan and how to judge it (options with lines may repeat):',
    end: JUDGED,
  },
  fingerprint: {
    usage: [
      'Usage: data-hygiene fingerprint [PATH…] --shard I/N --output FILE [--OPTION …]…',
      'Lists all data, reads one share of it, and writes what judge needs of that.',
    ],
    options: 'What to read, alike for all shares (options with lines may repeat):',
    end: 'Exit status: 0 the part is written, 2 bad usage or it could not be done.',
  },
  judge: {
    usage: [
      'Usage: data-hygiene judge PART… [--OPTION VALUE]…',
      'Judges the parts that fingerprint wrote as if one machine had read all data.',
    ],
    options: 'How to judge it (options with lines may repeat):',
    end: JUDGED,
  },
}

const CODE_SPAN = /^`([^`]+)`$/

/** The help of the command line: fits a screen of 80 columns and 40 lines; ends with a line break. */
export function helpText(mode: Mode = 'scan'): string {
  const rows = FLAG_ROWS.filter(({ name }) => isOf(mode, name))
  const options = rows.map(({ name, flag, default: fallback }) => [
    `  --${name} ${flag.placeholder}`,
    `${flag.help}${shortDefault(fallback)}`,
  ])
  const flags = FLAGS.filter(({ name }) => isOf(mode, name)).map((flag) => [
    `  ${'short' in flag ? `-${flag.short}, ` : ''}--${flag.name}${flag.placeholder === null ? '' : ` ${flag.placeholder}`}`,
    flag.name === 'output' && mode === 'fingerprint' ? 'where the part is written; must be given' : flag.help,
  ])
  const width = GUTTER + Math.max(...[...options, ...flags].map(([left = '']) => left.length))
  const lines = (rows: string[][]) =>
    rows.flatMap(([left = '', right = '']) =>
      wrapped(right, WIDTH - width).map((line, index) => `${(index === 0 ? left : '').padEnd(width)}${line}`),
    )
  return [
    ...WORDS[mode].usage,
    '',
    WORDS[mode].options,
    ...lines(options),
    '',
    'What to show:',
    ...lines(flags),
    '',
    WORDS[mode].end,
    '',
  ].join('\n')
}

/** A text in lines of at most so many characters, broken between words. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && `${line} ${word}`.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Defaults of several words are left to the README. */
function shortDefault(text: string): string {
  const [, value] = CODE_SPAN.exec(text) ?? []
  return value === undefined ? '' : ` [${value}]`
}
