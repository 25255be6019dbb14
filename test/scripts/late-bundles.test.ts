import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const NAME_BUNDLES = `
  import { nameLateBundles } from './scripts/late-bundles.mjs'
  process.stdout.write(JSON.stringify([...nameLateBundles(process.argv[1]).keys()]))
`

function nameBundles(build: string): { bundles: string[] | null; stderr: string } {
  const argv = ['--input-type=module', '--eval', NAME_BUNDLES, build]
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  return { bundles: status === 0 ? (JSON.parse(stdout) as string[]) : null, stderr }
}

function late(path: string): string {
  return `await import(/* webpackIgnore: true */ '${path}')\n`
}

test('what is imported late is a bundle of its own, which all who import it name alike', () => {
  const build = makeTree({
    'cli.js': `${late('./scan.js')}import './failure.js'\nawait import('./other.js')\n`,
    'scan.js': late('./report/html/html.js'),
    'failure.js': '',
    'other.js': '',
    'report/html/html.js': late('../../libraries/tables.js'),
    'libraries/tables.js': '',
    'containers/parquet/table.js': `${late('../../libraries/tables.js')}${late('../../scan.js')}`,
  })
  expect(nameBundles(build).bundles).toEqual(['libraries-tables.js', 'report-html-html.js', 'scan.js'])
  expect(readFileSync(join(build, 'containers/parquet/table.js'), 'utf8')).toBe(
    `${late('./libraries-tables.js')}${late('./scan.js')}`,
  )
  expect(readFileSync(join(build, 'scan.js'), 'utf8')).toBe(late('./report-html-html.js'))
  expect(readFileSync(join(build, 'cli.js'), 'utf8')).toContain(
    `import './failure.js'\nawait import('./other.js')`,
  )
})

test('a late import that leads nowhere, as in modules that have been renamed before, is an error', () => {
  const build = makeTree({ 'report/text.js': late('./report-html-html.js') })
  const { bundles, stderr } = nameBundles(build)
  expect(bundles).toBeNull()
  expect(stderr).toContain('build/report/text.js imports ./report-html-html.js: compile anew')
})

test('every bundle that one in dist/ loads is there', () => {
  const names = readdirSync('dist').filter((name) => /\.[cm]?js$/.test(name))
  const loaded = names.flatMap((name) => {
    const code = readFileSync(join('dist', name), 'utf8')
    return [...code.matchAll(/\bimport\(\s*\/\* webpackIgnore: true \*\/\s*"([^"]+)"\s*\)/g)].map(
      ([, path]) => path ?? '',
    )
  })
  expect(loaded).toEqual(
    expect.arrayContaining(['./scan.js', './report-html-html.js', './libraries-tables.js']),
  )
  expect(loaded.filter((path) => !existsSync(join('dist', path)))).toEqual([])
})
