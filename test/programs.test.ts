import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const MODULES = [
  'src/kinds/row/keys-program.ts',
  'src/containers/csv/scan-program.ts',
  'src/containers/json/scan-program.ts',
  'src/containers/lines/ends-program.ts',
  'src/kinds/near-picture/search-program.ts',
  'src/decoders/png/unfilter-program.ts',
]

test('each program is compiled of the source that is there', () => {
  const sources = readdirSync('wasm').map((name) =>
    createHash('sha256')
      .update(readFileSync(`wasm/${name}`))
      .digest('hex'),
  )
  expect(sources).toHaveLength(MODULES.length)
  for (const digest of sources) {
    expect(MODULES.filter((module) => readFileSync(module, 'utf8').includes(digest))).toHaveLength(1)
  }
})

const testCompiler = existsSync('node_modules/assemblyscript') ? test : test.skip
testCompiler('and is what the compiler makes of it', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build-programs.mjs', '--check'], {
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
