import { spawnSync } from 'node:child_process'
import { afterAll, expect, test } from '@jest/globals'
import { makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

function check(files: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/check-folders.mjs', makeTree(files)],
    {
      encoding: 'utf8',
    },
  )
  return { status, said: stdout + stderr }
}

const FILES = {
  'model/types.ts': "export type { Shown } from '../text/show.js'\n",
  'text/show.ts': "import type { Path } from '../model/types.js'\nexport const show = (path: Path) => path\n",
  'paths/path.ts': "import { show } from '../text/show.js'\nimport { readFileSync } from 'node:fs'\n",
  'run.ts': "import './paths/path.js'\n",
}

test('folders that import each other in one direction are fine; that of the types counts for nothing', () => {
  expect(check(FILES)).toEqual({
    status: 0,
    said: '1 folders import others beside them, and none in a circle\n',
  })
})

test('a circle is told with a file for each of its steps, and types close one too', () => {
  const columns = "import { path } from '../paths/path.js'\n"
  const show = "export type { Columns } from '../columns/all.js'\n"
  const { status, said } = check({ ...FILES, 'columns/all.ts': columns, 'text/show.ts': show })
  expect(status).toBe(1)
  expect(said).toContain('  columns → paths: columns/all.ts\n')
  expect(said).toContain('  paths → text: paths/path.ts\n')
  expect(said).toContain('  text → columns: text/show.ts\n')
})

test('folders within a folder are looked at, too', () => {
  const inner = {
    'rows/read/keys.ts': "import { named } from '../tables/named.js'\n",
    'rows/tables/named.ts': "import { keys } from '../read/keys.js'\n",
    'rows/rows.ts': "import './read/keys.js'\n",
  }
  const { status, said } = check({ ...FILES, ...inner })
  expect(status).toBe(1)
  expect(said).toContain('  rows/read → rows/tables: rows/read/keys.ts\n')
  expect(said).toContain('  rows/tables → rows/read: rows/tables/named.ts\n')
})
