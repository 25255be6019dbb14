import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { testOnLinux } from '../fixtures/platform.js'
import { MESSAGES, runCommand } from '../fixtures/program.js'
import { makeSparseTree } from '../fixtures/sparse.js'
import { runOnTerminal } from '../fixtures/terminal.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const COLOR = /\x1b\[\d+m/
const COLORS = /\x1b\[\d+m/g
const ERASED_LINE = '\r\x1b[2K'

const LEAK = { 'data/test/a': 'same', 'data/train/b': 'same' }

/** Takes long enough for progress to be drawn. */
let slow: string
let quick: string
beforeAll(() => {
  if (process.platform !== 'linux') return
  quick = makeTree(LEAK)
  slow = makeSparseTree('256M', Object.keys(LEAK))
})

/** What is written where nobody watches: no progress, however long it takes. */
function plain(root: string): string {
  const { stdout, stderr } = runCommand(root, [])
  expect(stderr).toMatch(MESSAGES)
  return stdout
}

/** What is left on the screen but for messages: the terminal ends lines with a carriage return, too. */
function leftOn(screen: string): string {
  const end = screen.lastIndexOf(ERASED_LINE)
  const left = screen.slice(end < 0 ? 0 : end + ERASED_LINE.length).replaceAll('\r\n', '\n')
  return left.replaceAll(/^data-hygiene: .*\n/gm, '')
}

describe('on a terminal', () => {
  testOnLinux('progress is drawn on one line and taken away, and the report is coloured', () => {
    const { status, screen } = runOnTerminal(slow, [])
    expect(status).toBe(1)
    const drawn = screen.slice(0, screen.lastIndexOf(ERASED_LINE))
    expect(drawn).toMatch(/comparing contents: \d files, \d+ MB, [\d.]+ [MG]B\/s/)
    expect(drawn).not.toContain('\n')
    expect(leftOn(screen)).toMatch(COLOR)
    expect(leftOn(screen).replaceAll(COLORS, '')).toBe(plain(slow))
  })

  testOnLinux.each([
    ['--no-color', ['--no-color'], {}],
    ['NO_COLOR', [], { NO_COLOR: '1' }],
    ['TERM=dumb', [], { TERM: 'dumb' }],
  ])('%s takes the colours out', (_, args, env) => {
    const { status, screen } = runOnTerminal(quick, args, { env })
    expect([status, leftOn(screen)]).toEqual([1, plain(quick)])
  })

  testOnLinux.each([['--no-progress'], ['--quiet']])('%s leaves the progress out', (flag) => {
    const { screen } = runOnTerminal(slow, [flag, '--no-color'])
    expect(screen).not.toMatch(/\r(?!\n)|\x1b/)
    expect(leftOn(screen)).toBe(plain(slow))
  })

  testOnLinux('a report that goes elsewhere has no colours, and progress still shows', () => {
    const { screen } = runOnTerminal(slow, [], { redirection: '>report.txt' })
    expect(screen).toContain('comparing contents')
    expect(leftOn(screen)).toBe('')
    expect(readFileSync(join(slow, 'report.txt'), 'utf8')).toBe(plain(slow))
    // Before the file is there: a later run counts it among those that are no data.
    const expected = plain(quick)
    expect(runOnTerminal(quick, ['--output', 'other.txt']).screen).not.toMatch(COLOR)
    expect(readFileSync(join(quick, 'other.txt'), 'utf8')).toBe(expected)
  })

  testOnLinux(
    'a report on the terminal is coloured although messages go elsewhere, where no progress is',
    () => {
      const { screen } = runOnTerminal(slow, [], { redirection: '2>messages.txt' })
      expect(screen).toMatch(COLOR)
      expect(screen).not.toContain(ERASED_LINE)
      expect(readFileSync(join(slow, 'messages.txt'), 'utf8')).toMatch(MESSAGES)
    },
  )
})
