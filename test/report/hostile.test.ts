import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { FORMAT_NAMES } from '../../src/formats.js'
import { ALL_REPORTS } from '../fixtures/all-reports.js'
import { hostileReport } from '../fixtures/hostile.js'
import { rendererOf } from '../fixtures/listed.js'

// Written out again, so that a hole in the program's own list shows.
const UNSAFE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/u

function expectHarmless(text: string): void {
  expect(text).not.toMatch(UNSAFE)
  const commands = text.split('\n').filter((line) => line.trim().startsWith('::') || line.includes('##['))
  expect(commands).toEqual([])
}

describe.each(['markdown', 'text'] as const)('hostile names in %s', (format) => {
  test('never give a command to a runner, nor a control or bidi character to a terminal', async () => {
    const render = await rendererOf(format)
    fc.assert(fc.property(hostileReport, (report) => expectHarmless(render(report))))
    for (const report of Object.values(ALL_REPORTS)) expectHarmless(render(report))
  })
})

test.each(['json', 'sarif', 'junit', 'gitlab'] as const)(
  'hostile names in %s never give a command to a runner, nor a control character to a terminal',
  async (format) => {
    const render = await rendererOf(format)
    fc.assert(
      fc.property(hostileReport, (report) => {
        const text = render(report)
        expect(text).not.toContain('##[')
        expect(text).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u,
        )
      }),
    )
  },
)

test.each(FORMAT_NAMES)('%s renders the same report to the same text', async (format) => {
  const render = await rendererOf(format)
  fc.assert(
    fc.property(hostileReport, (report) => {
      expect(render(report)).toBe(render(structuredClone(report)))
    }),
  )
})
