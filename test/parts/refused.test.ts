import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { fingerprint } from '../../src/fingerprint.js'
import { judgeParts } from '../../src/judge-parts.js'
import type { Options } from '../../src/model.js'
import { NO_DIGEST, sealFooter } from '../../src/parts/file/footer.js'
import { makeDirectory, makeTree, removeTrees } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

const ALONE = { base: null, baseline: null, notes: [], written: [] }
const FILES = { 'train/a.jpg': 'one', 'test/b.jpg': 'one', 'test/c.jpg': 'two', 'train/d.jpg': 'four' }
const root = makeTree(FILES)
const parts = makeDirectory()
const part = (name: string): string => join(parts, `${name}.parquet`)

async function make(name: string, number: number, of: number, changes: Partial<Options> = {}, from = root) {
  await fingerprint(optionsWith(changes), { number, of }, part(name), worldAt(from))
}

function judged(...names: string[]): Promise<unknown> {
  return judgeParts(names.map(part), optionsWith(), ALONE, worldAt(root))
}

beforeAll(async () => {
  for (const number of [1, 2, 3]) await make(`${number}`, number, 3)
})

describe('parts that are not all of one whole are refused', () => {
  test('missing ones are named', async () => {
    await expect(judged('1')).rejects.toThrow(
      'The parts of shares 2/3, 3/3 are missing; judge needs all of them',
    )
    await expect(judged('3', '1')).rejects.toThrow('The part of share 2/3 is missing')
  })

  test('none at all', async () => {
    await expect(judged()).rejects.toThrow('No parts to judge')
  })

  test('a doubled one', async () => {
    copyFileSync(part('2'), part('twin'))
    await expect(judged('1', '2', '3', 'twin')).rejects.toThrow(
      /2\.parquet" and ".*twin\.parquet" are both share 2\/3/,
    )
  })

  test('ones of another division', async () => {
    await make('half', 1, 2)
    await expect(judged('1', 'half')).rejects.toThrow('of 3 and of 2 shares')
  })

  test('ones made with other options, which are named', async () => {
    await make('other', 2, 3, { minSize: 4 })
    await expect(judged('1', 'other', '3')).rejects.toThrow('different options: min-size is 1 and 4')
  })

  test('ones of other data', async () => {
    await make('elsewhere', 2, 3, {}, makeTree({ ...FILES, 'test/e.jpg': 'new' }))
    await expect(judged('1', 'elsewhere', '3')).rejects.toThrow('not of the same data (4 files and 5 files)')
    await make('resized', 2, 3, {}, makeTree({ ...FILES, 'test/b.jpg': 'longer' }))
    await expect(judged('1', 'resized', '3')).rejects.toThrow('not of the same data')
  })

  test('a file that is no part', async () => {
    writeFileSync(part('text'), 'PAR1 is not enough')
    await expect(judged('text')).rejects.toThrow('is cut off, or no Parquet file')
    await expect(judged('nowhere')).rejects.toThrow("can't be read: ENOENT")
  })

  test('one of another version', async () => {
    const bytes = readFileSync(part('2'))
    const at = bytes.indexOf('"format":3,')
    bytes.write('"format":9,', at)
    writeFileSync(part('newer'), bytes)
    await expect(judged('1', 'newer', '3')).rejects.toThrow(
      /format 9\), this is .* \(format 3\): fingerprint and judge with one/,
    )
  })

  test('one whose keys were made in another way', async () => {
    const bytes = readFileSync(part('2'))
    const at = bytes.indexOf('"kinds":{"bytes":"1"') + '"kinds":{"bytes":"'.length
    bytes.write('0', at)
    const end = bytes.readUInt32LE(bytes.length - 8) + 8
    const footer = bytes.subarray(bytes.length - end)
    footer.write(NO_DIGEST, footer.lastIndexOf('"footer":"') + '"footer":"'.length)
    sealFooter(footer)
    writeFileSync(part('older'), bytes)
    await expect(judged('1', 'older', '3')).rejects.toThrow(
      /whose keys of kind "bytes" are of version 0, not 1:/,
    )
  })

  test('one cut off anywhere', async () => {
    const { length } = readFileSync(part('1'))
    for (let bytes = 0; bytes < length; bytes += 37) {
      copyFileSync(part('1'), part('cut'))
      truncateSync(part('cut'), bytes)
      await expect(judged('cut', '2', '3')).rejects.toThrow(/cut off|broken/)
    }
  })

  test('one with any byte changed', async () => {
    const whole = readFileSync(part('1'))
    const content = whole.indexOf('"content":{"bytes":')
    const end = Number(/^"content":\{"bytes":(\d+)/.exec(whole.toString('latin1', content))?.[1])
    for (let at = 4; at < whole.length; at += at < end ? 11 : 7) {
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] as number) ^ 0x20
      writeFileSync(part('changed'), bytes)
      // What describes the rows may no longer be read, or say that another version has written it.
      const words =
        at < end
          ? /is not as it was written/
          : /is not as it was written|broken|cut off|made by|no fingerprints/
      await expect(judged('changed', '2', '3')).rejects.toThrow(words)
    }
  })
})

describe('a part is written where it does no harm', () => {
  test('not over other files', async () => {
    writeFileSync(part('notes'), 'mine')
    await expect(make('notes', 1, 1)).rejects.toThrow('would replace a file that is no part')
    expect(readFileSync(part('notes'), 'utf8')).toBe('mine')
  })

  test('in a directory that is not there yet', async () => {
    await make('new/deep/1', 1, 3)
    expect(readFileSync(part('new/deep/1')).equals(readFileSync(part('1')))).toBe(true)
  })

  test.each([
    ['below a file', 'file/1', 'ENOTDIR: not a directory'],
    ['under a name that is too long', 'n'.repeat(300), 'ENAMETOOLONG: name too long'],
  ])('not %s, which is told before anything is read', async (_, name, why) => {
    writeFileSync(part('file').replace(/\.parquet$/, ''), '')
    await expect(make(name, 1, 3)).rejects.toThrow(`can't be written: ${why}; write it to another place.`)
    await expect(make(name, 1, 3)).rejects.toMatchObject({ name: 'Failure' })
  })

  test('over an earlier one, and then it is the same', async () => {
    await make('again', 1, 3)
    const before = readFileSync(part('again'))
    await make('again', 1, 3)
    expect(readFileSync(part('again')).equals(before)).toBe(true)
  })

  test('beside the data, where the other shares take no notice of it', async () => {
    const own = makeTree(FILES)
    const paths = [1, 2].map((number) => join(own, `part-${number}.parquet`))
    for (const [index, path] of paths.entries()) {
      const options = optionsWith({ paths: null })
      await fingerprint(options, { number: index + 1, of: 2 }, path, worldAt(own))
    }
    const report = await judgeParts(['part-*.parquet'], optionsWith(), ALONE, worldAt(own))
    expect(report.scanned.files).toBe(4)
    expect(report.judgement.findings.map(({ rules }) => rules)).toEqual([['split-leakage']])
  })
})
