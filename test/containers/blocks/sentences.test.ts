import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openBlocks } from '../../../src/containers/blocks/table.js'
import { inMemory } from '../../../src/containers/held.js'

/** The sentences that are read, with the lines on which they begin, behind comments, and end. */
async function sentencesOf(text: string): Promise<[string, number, number][]> {
  const table = openBlocks({ bytes: inMemory(Buffer.from(text)), packing: null, encoding: 'bytes' })
  const found: [string, number, number][] = []
  await table.read(null, ({ bytes, count, starts, ends, lines, endLines }) => {
    for (let record = 0; record < count; record++) {
      const cell = Buffer.from(bytes.subarray(starts[record], ends[record]))
      found.push([cell.toString(), lines[record] as number, endLines[record] as number])
    }
    return true
  })
  return found
}

const token = fc.stringMatching(/^[a-zé\d.,-]{1,9}$/).filter((text) => !/^\d/.test(text))
const sentences = fc.array(fc.array(token, { minLength: 1, maxLength: 90 }), { minLength: 1, maxLength: 40 })

/** How the lines of one sentence are written. */
const WRITINGS: Readonly<Record<string, (tokens: readonly string[]) => string[]>> = {
  'token and tag': (tokens) => tokens.map((each) => `${each} O`),
  'token and tag, a tab between': (tokens) => tokens.map((each) => `${each}\tB-PER`),
  'CoNLL-U': (tokens) => ['# text = x', ...tokens.map((each, at) => `${at + 1}\t${each}\t_\tNOUN\t_`)],
  'CoNLL-U with words of two tokens': (tokens) => [
    '1-2\tof_both\t_\t_',
    ...tokens.map((each, at) => `${at + 1}\t${each}\t_\tNOUN`),
    `${tokens.length}.1\tunwritten\t_\t_`,
  ],
  'CoNLL-2012': (tokens) => tokens.map((each, at) => `bc/cctv   0  ${at}   ${each}   NN`),
}

test.each(Object.keys(WRITINGS))('sentences written as %s are read as they were', async (name) => {
  await fc.assert(
    fc.asyncProperty(sentences, fc.constantFrom('\n', '\r\n'), fc.boolean(), async (all, end, isEnded) => {
      let line = 1
      const expected: [string, number, number][] = []
      const texts = all.map((tokens) => {
        const lines = (WRITINGS[name] as (tokens: readonly string[]) => string[])(tokens)
        const comments = lines.filter((each) => each.startsWith('#')).length
        expected.push([tokens.join(' '), line + comments, line + lines.length - 1])
        line += lines.length + 1
        return lines.map((each) => each + end).join('')
      })
      const text = texts.join(end)
      expect(await sentencesOf(isEnded ? text : text.slice(0, -end.length))).toEqual(expected)
    }),
    { numRuns: 60 },
  )
})

test('a document begins with no sentence, and a number alone is a token', async () => {
  const found = await sentencesOf('-DOCSTART- -X- O\n\n1 O\n\n-DOCSTART-\nb O\n')
  expect(found.map(([text]) => text)).toEqual(['1', '-DOCSTART- b'])
})
