import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from '@jest/globals'
import { parseDocument } from 'yaml'
import { resolveOptions } from '../src/options/resolve.js'
import { makeTree, removeTrees } from './fixtures/tree.js'

afterAll(removeTrees)

/** What a reader puts in for the placeholder: the check wants a whole commit id. */
const COMMIT = '0123456789abcdef0123456789abcdef01234567'
/** What stands around a part of a workflow. */
const HEADER = 'on: pull_request\n'
const JOB = `${HEADER}permissions: { contents: read }\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n`
const HYGIENE = '      - id: hygiene\n        uses: ./\n'

interface Block {
  /** Line of the README where it starts. */
  line: number
  text: string
}

const blocks = yamlBlocks(readFileSync('README.md', 'utf8'))

test.each(blocks)('the YAML in line $line parses', ({ text }) => {
  const { errors, warnings } = parseDocument(text)
  expect([...errors, ...warnings]).toEqual([])
})

test('every workflow, and every part of one, is valid and pinned', () => {
  const workflows = blocks.flatMap(({ line, text }) => {
    const workflow = wholeWorkflow(text.replaceAll('@COMMIT', `@${COMMIT}`))
    return workflow === null ? [] : [[`.github/workflows/line-${line}.yml`, workflow]]
  })
  expect(workflows.length).toBeGreaterThan(5)
  const root = makeTree({ ...Object.fromEntries(workflows), 'action.yml': readFileSync('action.yml') })
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './scripts/json-imports.mjs', 'scripts/check-workflows.mjs', root],
    { encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  expect(stdout).toBe(`${workflows.length + 1} action and workflow files are valid\n`)
})

test('every whole workflow says what it may do', () => {
  for (const { line, text } of blocks.filter(
    (block) => /^jobs:/m.test(block.text) && /^on:/m.test(block.text),
  )) {
    expect([line, text]).toEqual([line, expect.stringMatching(/^permissions:/m)])
  }
})

test('every config file is one', () => {
  const configs = blocks.filter(({ text }) => text.startsWith('# .github/data-hygiene.yml\n'))
  expect(configs.length).toBeGreaterThan(1)
  for (const { text } of configs) {
    const root = makeTree({ '.github/data-hygiene.yml': text })
    expect(() => resolveOptions({ root, given: {} })).not.toThrow()
  }
})

test('the inputs of the examples are inputs of the action', () => {
  const inputs = Object.keys(parseDocument(readFileSync('action.yml', 'utf8')).toJS().inputs)
  const used = blocks.flatMap(({ text }) => {
    const uses = [
      ...text.matchAll(
        /uses: OWNER\/data-hygiene@COMMIT[^\n]*\n(?: +id: [^\n]*\n)?( +)with:\n((?:\1 +[^\n]*\n)+)/g,
      ),
    ]
    return uses.flatMap(([, indent = '', body = '']) =>
      [...body.matchAll(new RegExp(`^${indent}  ([\\w-]+):`, 'gm'))].map(([, name]) => name),
    )
  })
  expect(used).toContain('comment')
  for (const name of used) expect(inputs).toContain(name)
})

function yamlBlocks(markdown: string): Block[] {
  return [...markdown.matchAll(/^```yaml\n(.*?)^```$/gms)].map(({ index, 1: text = '' }) => ({
    line: markdown.slice(0, index).split('\n').length,
    text,
  }))
}

/** The workflow that a block is or is a part of; `null` if it is neither. */
function wholeWorkflow(text: string): string | null {
  if (/^jobs:/m.test(text)) return /^on:/m.test(text) ? text : HEADER + text
  if (!/^ {6}- /.test(text)) return null
  return JOB + (text.includes('id: hygiene') ? '' : HYGIENE) + text
}
