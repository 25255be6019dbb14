import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { commandWith, runCommand } from '../fixtures/program.js'
import { makeDirectory, makeTree, manyFiles, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const INTEGRATIONS = join(import.meta.dirname, '..', '..', 'integrations')
const PYTHON = process.env['TABLE_TOOLS_PYTHON'] ?? 'python3'
const MOST_TIME = 300_000

/** Tests that need a package of Python: skipped, with a word, where it is not there and nobody requires it. */
function describeWithPackage(name: string, required: string, tests: () => void): void {
  const isThere = spawnSync(PYTHON, ['-c', `import ${name}`]).status === 0
  if (isThere || process.env[required]) describe(`with ${name}`, tests)
  else test.skip(`with ${name}: not run, since Python has no such package`, () => {})
}

/** Nothing that a run of seconds has no use for. */
const QUICK_SPARK = {
  SPARK_LOCAL_IP: '127.0.0.1',
  PYSPARK_SUBMIT_ARGS: [
    ...['--conf spark.ui.enabled=false', '--conf spark.sql.shuffle.partitions=2'],
    ...['--driver-java-options "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"', 'pyspark-shell'],
  ].join(' '),
}

const data = makeTree({
  ...manyFiles(60, (index) => `content ${index % 40}`),
  'data/test/a.bin': 'content 3',
  'data/test/b.bin': 'nobody else',
})
const alone = () => told(runCommand(data, ['--source', 'files', '--format', 'json']).stdout)

/** All but how many bytes were read, of which each way has its own number. */
function told(report: string): string {
  return report.replace(/"bytesRead": \d+/, '')
}

function python(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { status, stderr } = spawnSync(PYTHON, [join(INTEGRATIONS, script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  expect([status, status === 0 ? '' : stderr]).toEqual([0, ''])
}

function judged(parts: string, groups: string): string {
  return told(runCommand(data, ['judge', parts, '--groups', groups, '--format', 'json']).stdout)
}

describeWithPackage('duckdb', 'REQUIRE_TABLE_TOOLS', () => {
  test('repeated keys are found as the program itself finds them', () => {
    const output = makeDirectory()
    const parts = [1, 2, 3].map((share) => join(output, `part-${share}.parquet`))
    for (const [index, part] of parts.entries()) {
      const args = ['fingerprint', '--source', 'files', '--shard', `${index + 1}/3`, '--output', part]
      expect(runCommand(data, args).status).toBe(0)
    }
    python('duckdb_groups.py', [join(output, 'groups.parquet'), ...parts])
    expect(judged(join(output, 'part-*.parquet'), join(output, 'groups.parquet'))).toBe(alone())
  })
})

describeWithPackage('pyarrow', 'REQUIRE_TABLE_TOOLS', () => {
  const rewrites = [
    [
      'pyarrow',
      'pq.write_table(pq.read_table(a), b)',
      'is not as it was written; fingerprint its share again',
    ],
    ['duckdb', 'duckdb.read_parquet(a).write_parquet(b)', 'holds no fingerprints of data-hygiene'],
  ] as const
  test.each(rewrites)('%s reads parts, and what it makes of them is none', (name, rewrite, refused) => {
    const output = makeDirectory()
    const [part, copy] = [join(output, 'part.parquet'), join(output, 'copy.parquet')]
    expect(
      runCommand(data, ['fingerprint', '--source', 'files', '--shard', '1/1', '--output', part]).status,
    ).toBe(0)
    const imports = name === 'duckdb' ? 'import duckdb' : 'import pyarrow.parquet as pq'
    const script = `import sys; ${imports}; a, b = sys.argv[1:]; ${rewrite}`
    expect(spawnSync(PYTHON, ['-c', script, part, copy], { encoding: 'utf8' })).toMatchObject({ status: 0 })
    const { status, stderr } = runCommand(data, ['judge', copy])
    expect([status, stderr]).toEqual([2, expect.stringContaining(refused)])
  })
})

describeWithPackage('pyspark', 'REQUIRE_SPARK', () => {
  test(
    'shares are tasks, and repeated keys are found by the same text',
    () => {
      const output = makeDirectory()
      const bin = makeDirectory()
      const [program, ...args] = commandWith()
      const script = `#!/bin/sh\nexec ${[program, ...args].map((word) => `'${word}'`).join(' ')} "$@"\n`
      writeFileSync(join(bin, 'data-hygiene'), script)
      chmodSync(join(bin, 'data-hygiene'), 0o755)
      const path = [bin, process.env['PATH']].join(delimiter)
      python('spark_fingerprint.py', ['3', data, output], {
        ...QUICK_SPARK,
        PATH: path,
        PYSPARK_PYTHON: PYTHON,
      })
      expect(judged(join(output, 'part-*.parquet'), join(output, 'groups', '*.parquet'))).toBe(alone())
    },
    MOST_TIME,
  )
})
