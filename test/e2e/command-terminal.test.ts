import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { testOnLinux } from '../fixtures/platform.js'
import { runCommand } from '../fixtures/program.js'
import { runOnTerminal } from '../fixtures/terminal.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const COLOR = /\x1b\[\d+m/
const COLORS = /\x1b\[\d+m/g
const ERASED_LINE = '\r\x1b[2K'

let root: string
let plain: string
beforeAll(() => {
  root = makeTree({ 'data/test/leak': 'same', 'data/train/leak': 'same' })
  if (process.platform !== 'linux') return
  // Takes long enough for progress to be drawn, and no space on disk.
  execFileSync('truncate', ['--size=256M', 'a', 'b', 'c'], { cwd: join(root, 'data/train') })
  plain = runCommand(root, []).stdout
})

/** What is left on the screen: the terminal ends lines with a carriage return, too. */
function leftOn(screen: string): string {
  const end = screen.lastIndexOf(ERASED_LINE)
  return screen.slice(end < 0 ? 0 : end + ERASED_LINE.length).replaceAll('\r\n', '\n')
}

describe('on a terminal', () => {
  testOnLinux('progress is drawn on one line and taken away, and the report is coloured', () => {
    const { status, screen } = runOnTerminal(root, [])
    expect(status).toBe(1)
    const drawn = screen.slice(0, screen.lastIndexOf(ERASED_LINE))
    expect(drawn).toMatch(/comparing contents: \d files, \d+ MB, [\d.]+ [MG]B\/s/)
    expect(drawn).not.toContain('\n')
    expect(leftOn(screen)).toMatch(COLOR)
    expect(leftOn(screen).replaceAll(COLORS, '')).toBe(plain)
  })

  testOnLinux.each([
    ['--no-color', ['--no-color'], {}],
    ['NO_COLOR', [], { NO_COLOR: '1' }],
    ['TERM=dumb', [], { TERM: 'dumb' }],
  ])('%s takes the colours out', (_, args, env) => {
    const { status, screen } = runOnTerminal(root, args, { env })
    expect([status, leftOn(screen)]).toEqual([1, plain])
    expect(screen).toContain('comparing contents')
  })

  testOnLinux.each([['--no-progress'], ['--quiet']])('%s leaves the progress out', (flag) => {
    const { screen } = runOnTerminal(root, [flag, '--no-color'])
    expect(screen.replaceAll('\r\n', '\n')).toBe(plain)
  })

  testOnLinux('a report that goes elsewhere has no colours, and progress still shows', () => {
    const { screen } = runOnTerminal(root, [], { redirection: '>report.txt' })
    expect(screen).toContain('comparing contents')
    expect(leftOn(screen)).toBe('')
    expect(readFileSync(join(root, 'report.txt'), 'utf8')).toBe(plain)
    expect(runOnTerminal(root, ['--output', 'other.txt']).screen).not.toMatch(COLOR)
    expect(readFileSync(join(root, 'other.txt'), 'utf8')).toBe(plain)
  })

  testOnLinux(
    'a report on the terminal is coloured although messages go elsewhere, where no progress is',
    () => {
      const { screen } = runOnTerminal(root, [], { redirection: '2>messages.txt' })
      expect(screen).toMatch(COLOR)
      expect(screen).not.toContain(ERASED_LINE)
      expect(readFileSync(join(root, 'messages.txt'), 'utf8')).toBe('')
    },
  )
})
