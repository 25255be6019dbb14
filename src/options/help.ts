import { FLAG_ROWS, FLAGS } from './flags.js'

const GUTTER = 2
const WIDTH = 80
const CODE_SPAN = /^`([^`]+)`$/

/** The help of the command line: fits a screen of 80 columns and 40 lines; ends with a line break. */
export function helpText(): string {
  const options = FLAG_ROWS.map(({ name, flag, default: fallback }) => [
    `  --${name} ${flag.placeholder}`,
    `${flag.help}${shortDefault(fallback)}`,
  ])
  const flags = FLAGS.map((flag) => [
    `  ${'short' in flag ? `-${flag.short}, ` : ''}--${flag.name}${flag.placeholder === null ? '' : ` ${flag.placeholder}`}`,
    flag.help,
  ])
  const width = GUTTER + Math.max(...[...options, ...flags].map(([left = '']) => left.length))
  const lines = (rows: string[][]) =>
    rows.flatMap(([left = '', right = '']) =>
      wrapped(right, WIDTH - width).map((line, index) => `${(index === 0 ? left : '').padEnd(width)}${line}`),
    )
  return [
    'Usage: data-hygiene [PATH…] [--OPTION VALUE]…',
    'Finds duplicate data: leaks between splits, label conflicts and plain copies.',
    '',
    'What to scan and how to judge it (options with lines may repeat):',
    ...lines(options),
    '',
    'What to show:',
    ...lines(flags),
    '',
    'Exit status: 0 the gate is open, 1 it is shut, 2 bad usage or a failed scan.',
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
