import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Failure } from '../../src/failure.js'
import { parseCommandLine } from '../../src/options/command-line.js'
import { FLAG_ROWS, FLAGS } from '../../src/options/flags.js'
import { isOf } from '../../src/options/modes.js'
import { OPTION_ROWS } from '../../src/options/table.js'

const parse = (...argv: string[]) => parseCommandLine(argv)

test('nothing at all', () => {
  expect(parse()).toEqual({
    mode: 'scan',
    given: {},
    pathArguments: [],
    root: null,
    format: 'text',
    output: null,
    quiet: false,
    progress: true,
    color: true,
    debug: false,
    version: false,
    help: false,
  })
})

test('paths, options in both spellings, repeated options and switches, in any order', () => {
  const { given, pathArguments, ...flags } = parse(
    'a',
    '--exclude',
    'x',
    '--min-size=1KB',
    'b c ',
    '--exclude=y\nz',
    '--paths',
    'd',
    '--root',
    '/r',
    '--output=-',
    '--format',
    'json',
    '--quiet',
    '--no-color',
  )
  expect(given).toEqual({ exclude: ['x', 'y\nz'], 'min-size': ['1KB'], paths: ['d'] })
  expect(pathArguments).toEqual(['a', 'b c '])
  expect(flags).toMatchObject({
    root: '/r',
    output: '-',
    format: 'json',
    quiet: true,
    color: false,
    progress: true,
  })
})

test('after -- everything is a path, whatever it looks like', () => {
  expect(parse('--quiet', '--', '--source', '-x', '\n').pathArguments).toEqual(['--source', '-x', '\n'])
})

test.each([['--help'], ['-h']])('%s', (flag) => {
  expect(parse(flag).help).toBe(true)
})

test('every option of the table is a flag that takes a value, but for those of the action', () => {
  const flags = new Set<string>(FLAG_ROWS.map(({ name }) => name))
  expect(OPTION_ROWS.map(({ name }) => name).filter((name) => !flags.has(name))).toEqual([
    'root',
    'comment',
    'token',
    'mode',
    'parts',
  ])
  for (const { name } of FLAG_ROWS) {
    if (!isOf('scan', name)) continue
    expect(parse(`--${name}`, 'value').given).toEqual({ [name]: ['value'] })
    expect(parse(`--${name}=--x=y`).given).toEqual({ [name]: ['--x=y'] })
    for (const empty of ['', ' ', '\n']) {
      expect(() => parse(`--${name}=${empty}`)).toThrow(`Option --${name} needs a value.`)
      expect(() => parse(`--${name}`, empty)).toThrow(`Option --${name} needs a value.`)
    }
  }
})

describe('the first word', () => {
  test('says what is done', () => {
    expect(parse('fingerprint', 'data', '--shard', '1/2')).toMatchObject({
      mode: 'fingerprint',
      given: { mode: ['fingerprint'], shard: ['1/2'] },
      pathArguments: ['data'],
    })
    expect(parse('judge', 'a.parquet')).toMatchObject({ mode: 'judge', pathArguments: ['a.parquet'] })
  })

  test('is a path elsewhere', () => {
    expect(parse('data', 'judge')).toMatchObject({ mode: 'scan', pathArguments: ['data', 'judge'] })
    expect(parse('./judge')).toMatchObject({ mode: 'scan', pathArguments: ['./judge'] })
  })

  test.each([
    [['--shard', '1/2'], 'Option shard is one of fingerprint, not of scan; remove it.'],
    [
      ['judge', '--min-size', '1'],
      'Option min-size is one of scan and fingerprint, not of judge; remove it.',
    ],
    [
      ['fingerprint', '--rules', 'x'],
      'Option rules is one of scan and judge, not of fingerprint; remove it.',
    ],
    [
      ['fingerprint', '--format', 'json'],
      'Option format is one of scan and judge, not of fingerprint; remove it.',
    ],
  ])('%j: what says nothing there is refused', (argv, message) => {
    expect(() => parse(...argv)).toThrow(message)
  })
})

describe('errors', () => {
  test.each([
    [['--sorce', 'git'], "Unknown option '--sorce' (did you mean --source?)"],
    [['--qiet'], "Unknown option '--qiet' (did you mean --quiet?)"],
    [['--nonsense=x'], "Unknown option '--nonsense'; --help lists all options."],
    [['-x'], "Unknown option '-x'"],
    [['--__proto__', 'x'], "Unknown option '--__proto__'"],
    [['--constructor'], "Unknown option '--constructor'"],
    [['--\x1b[31m'], "Unknown option '--\\x1b[31m'"],
    [['--token', 'x'], 'Option --token is one of the action, not of the command line; remove it.'],
    [['--comment=always'], 'Option --comment is one of the action'],
    [['--toke', 'x'], "Unknown option '--toke'; --help"],
    [['--source'], 'Option --source needs a value.'],
    [['--root='], 'Option --root needs a value.'],
    [['--source', '--quiet'], "Option --source needs a value, but '--quiet' follows"],
    [['--min-size', '-5'], "if that is the value, write '--min-size=-5'"],
    [['--exclude', '--', 'a'], "Option --exclude needs a value, but '--' follows"],
    [['--quiet=yes'], "Option --quiet takes no value, but was given 'yes'."],
    [['--no-color='], "Option --no-color takes no value, but was given ''."],
    [
      ['--format', 'jsn'],
      "Option --format: 'jsn' is not one of text, json, csv, markdown, sarif, html, junit, gitlab (did you mean json?)",
    ],
    [['--output', 'a', '--output', 'b'], 'Option --output is given twice'],
    [['a', ''], 'A PATH is empty'],
  ])('%j', (argv, message) => {
    expect(() => parse(...argv)).toThrow(Failure)
    expect(() => parse(...argv)).toThrow(message)
  })
})

test('any arguments are read or give a failure on one line', () => {
  const names = [...OPTION_ROWS, ...FLAGS].map(({ name }) => `--${name}`)
  const argument = fc.oneof(fc.constantFrom(...names, '--', '-', '-h', '--x', ''), fc.string())
  fc.assert(
    fc.property(fc.array(argument, { maxLength: 6 }), (argv) => {
      try {
        const { given, pathArguments } = parseCommandLine(argv)
        const values = [...Object.values(given).flat(), ...pathArguments]
        expect(values.every((value) => argv.some((text) => text.endsWith(value)))).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(Failure)
        expect((error as Failure).message).not.toContain('\n')
      }
    }),
    { numRuns: 500 },
  )
})
