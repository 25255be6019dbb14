import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

let drawn: string
beforeAll(() => {
  drawn = mkdtempSync(join(tmpdir(), 'examples-'))
  execFileSync(process.execPath, ['scripts/make-examples.mjs', drawn])
})
afterAll(() => rmSync(drawn, { recursive: true, force: true }))

test('the committed examples are what the script draws, byte for byte', () => {
  expect(filesIn('examples').filter((name) => name !== 'README.md')).toEqual(filesIn(drawn))
  for (const name of filesIn(drawn)) {
    expect([name, readFileSync(join('examples', name)).equals(readFileSync(join(drawn, name)))]).toEqual([
      name,
      true,
    ])
  }
})

test('four contents of flowers lie in two places, each where the README says, one of meadow, and clean has none', () => {
  const all = sameContents(filesIn(drawn))
  const groups = all.filter((names) => names.every((name) => name.startsWith('flowers/')))
  expect(all.filter((names) => !groups.includes(names))).toEqual([
    ['meadow/images/meadow_0003.png', 'meadow/images/meadow_0011.png'],
  ])
  const readme = readFileSync('examples/README.md', 'utf8')
  const told = [...readme.matchAll(/^\| `[\w-]+` \| \w+ \| `([^`]+)` and `([^`]+)`/gm)].map(
    ([, one, other]) => [`flowers/${one}`, `flowers/${other}`].sort(),
  )
  expect(told).toHaveLength(4)
  expect(groups.sort()).toEqual(told.sort())
})

test('every picture is a PNG of 48 by 48 pixels with a palette', () => {
  const pictures = filesIn(drawn).filter((name) => name.endsWith('.png'))
  expect(pictures.length).toBeGreaterThan(60)
  for (const name of pictures) {
    const bytes = readFileSync(join(drawn, name))
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[25]]).toEqual([48, 48, 3])
    const data = bytes.indexOf('IDAT', 0, 'latin1')
    const length = bytes.readUInt32BE(data - 4)
    // Inflating also checks the sum at the end of the stream.
    expect(inflateSync(bytes.subarray(data + 4, data + 4 + length))).toHaveLength(48 * 49)
  }
})

function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(directory, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
}

function sameContents(names: string[]): string[][] {
  const byContent = new Map<string, string[]>()
  for (const name of names) {
    const content = readFileSync(join(drawn, name), 'latin1')
    byContent.set(content, [...(byContent.get(content) ?? []), name])
  }
  return [...byContent.values()].filter((group) => group.length > 1)
}
