import { expect, test } from '@jest/globals'
import { MODES } from '../../src/model.js'
import { parseCommandLine } from '../../src/options/command-line.js'
import { FLAG_ROWS, FLAGS } from '../../src/options/flags.js'
import { helpText } from '../../src/options/help.js'
import { isOf } from '../../src/options/modes.js'

const lines = helpText().split('\n')
const SCAN_ROWS = FLAG_ROWS.filter(({ name }) => isOf('scan', name))

test.each(MODES)('of %s fits a screen', (mode) => {
  const lines = helpText(mode).split('\n')
  expect(lines.length).toBeLessThanOrEqual(40)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
})

test('has one line for every flag that is understood, with a placeholder where it takes a value', () => {
  const options = SCAN_ROWS.map(({ name, flag }) => ({ name, ...flag }))
  // A help that is longer than its line goes on below, behind blanks.
  const whole = helpText()
    .replace(/\n {10,}/g, ' ')
    .split('\n')
  for (const { name, placeholder, help } of [...options, ...FLAGS]) {
    const flag = `--${name}${placeholder === null ? '' : ` ${placeholder}`}  `
    expect(whole.filter((line) => line.includes(flag) && line.includes(help))).toHaveLength(1)
  }
  const shown = helpText().match(/(?<=^ .*)--[a-z-]+/gm) ?? []
  for (const flag of shown) {
    expect(() => parseCommandLine([flag, 'json'])).not.toThrow()
  }
  // Two more tell how to get help for data past one machine.
  expect(shown.filter((flag) => flag !== '--help')).toHaveLength(SCAN_ROWS.length + FLAGS.length - 1)
})

test('says nothing of the options of the action', () => {
  expect(helpText()).not.toMatch(/token|comment/)
})

test('ends with the exit status', () => {
  expect(lines.at(-1)).toBe('')
  expect(lines.at(-2)).toMatch(/^Exit status: 0 .* 1 .* 2 /)
})

test('tells of each mode what is of it', () => {
  expect(helpText('fingerprint')).toContain('--shard I/N')
  expect(helpText('fingerprint')).not.toMatch(/--rules|--format/)
  expect(helpText('judge')).toContain('--rules')
  expect(helpText('judge')).not.toMatch(/--shard|--min-size/)
})
