import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { runCommand } from '../fixtures/program.js'
import { schemaErrors } from '../fixtures/sarif-schema.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const uriOf = (location: { physicalLocation: { artifactLocation: { uri: string } } }) =>
  location.physicalLocation.artifactLocation.uri

test('the command writes SARIF by the published schema, to standard output and to a file alike', () => {
  const root = makeTree({ 'data/train/a b.txt': 'same', 'data/test/b.txt': 'same' })
  const { status, stdout } = runCommand(root, ['--format', 'sarif', '--reports', 'sarif: found.sarif'])
  expect(status).toBe(1)
  expect(readFileSync(join(root, 'found.sarif'), 'utf8')).toBe(stdout)
  const log = JSON.parse(stdout)
  expect(schemaErrors(log)).toEqual([])
  const [{ ruleId, locations, relatedLocations }] = log.runs[0].results
  expect([ruleId, ...[...locations, ...relatedLocations].map(uriOf)]).toEqual([
    'split-leakage',
    'data/train/a%20b.txt',
    'data/test/b.txt',
  ])
})

test('files outside the root are named by absolute URIs, in both places', () => {
  if (process.platform === 'win32') return
  const parent = makeTree({ 'root/x': '', 'else/train/a.txt': 'same', 'else/test/b.txt': 'same' })
  const root = join(parent, 'root')
  const { stdout } = runCommand(root, ['../else', '--format', 'sarif', '--reports', 'sarif: found.sarif'])
  expect(readFileSync(join(root, 'found.sarif'), 'utf8')).toBe(stdout)
  const [{ locations }] = JSON.parse(stdout).runs[0].results
  expect(locations.map(uriOf)).toEqual([`file://${parent}/else/train/a.txt`])
})
