import { afterAll, expect, test } from '@jest/globals'
import { runCommand } from './fixtures/program.js'
import { makeTree, removeTrees } from './fixtures/tree.js'

afterAll(removeTrees)

const DATA = { 'data/train/a.bin': 'same', 'data/test/b.bin': 'same' }
const YAML = '.github/data-hygiene.yaml'
const YML = '.github/data-hygiene.yml'

test('a config file with another ending has no effect, which is told', () => {
  const { status, stderr } = runCommand(makeTree({ ...DATA, [YAML]: 'fail-on: none\n' }), [])
  expect(status).toBe(1)
  expect(stderr).toContain(
    `warning: ${YAML} is not read: rename it to ${YML}, or name it with the option config`,
  )
})

test('nothing is told of it where it is named, or beside the one that is read', () => {
  const named = makeTree({ ...DATA, [YAML]: 'fail-on: none\n' })
  expect(runCommand(named, ['--config', YAML])).toMatchObject({
    status: 0,
    stderr: expect.not.stringContaining(YML),
  })
  const both = makeTree({ ...DATA, [YAML]: 'fail-on: any\n', [YML]: 'fail-on: none\n' })
  expect(runCommand(both, [])).toMatchObject({ status: 0, stderr: expect.not.stringContaining(YAML) })
})
