import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { parse, stringify } from 'yaml'
import { describeWith } from '../fixtures/installed.js'
import { type Files, makeDirectory, removeTrees } from '../fixtures/tree.js'
import { runWorkflow, type WorkflowRun } from './act.js'
import { checkOut, commitTo, makeProject } from './project.js'

afterAll(removeTrees)

interface Step {
  id?: string
  uses?: string
  run?: string
  if?: string
  with?: Record<string, string>
}
interface Workflow {
  env?: Record<string, string>
  jobs: Record<string, { steps: Step[]; strategy?: { matrix: { share: number[] } } }>
}

const SHARES = 3

/** In place of the actions that keep artifacts, which come from the network: they copy files to a folder, and back. */
const STAND_INS: Files = {
  'stand-ins/upload-artifact/action.yml': composite(
    ['name', 'path'],
    'mkdir -p "$STORE/$NAME" && cp "$FILES" "$STORE/$NAME/"',
  ),
  'stand-ins/download-artifact/action.yml': composite(
    ['pattern', 'path', 'merge-multiple'],
    'mkdir -p "$FILES" && cp "$STORE"/part-*/* "$FILES/"',
  ),
}

function inputOf(name: string): string {
  return `\${{ inputs.${name} }}`
}

function composite(inputs: readonly string[], run: string): string {
  const env = { NAME: inputOf('name'), FILES: inputOf('path') }
  return stringify({
    ...{ name: 'Stand-in', description: 'Keeps files.' },
    inputs: Object.fromEntries(inputs.map((name) => [name, { description: name }])),
    runs: { using: 'composite', steps: [{ shell: 'bash', run, env }] },
  })
}

/** The recipe of the README, with as many shares, the action of this checkout and the stand-ins. */
function recipe(store: string): string {
  const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8')
  const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text)
  const workflow = parse(blocks.find((text) => text.includes('mode: judge')) ?? '') as Workflow
  const { fingerprint, judge } = workflow.jobs
  if (fingerprint?.strategy === undefined || judge === undefined) throw new Error('no recipe with a matrix')
  fingerprint.strategy.matrix.share = Array.from({ length: SHARES }, (_, share) => share + 1)
  // Where the action comes from the repository itself, it has to be checked out.
  judge.steps.unshift({ uses: 'actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0' })
  for (const step of [...fingerprint.steps, ...judge.steps]) {
    if (step.uses?.startsWith('OWNER/data-hygiene@')) step.uses = './'
    const [, name] = /^actions\/((?:up|down)load-artifact)@/.exec(step.uses ?? '') ?? []
    if (name !== undefined) step.uses = `./stand-ins/${name}`
    if (step.with?.['shard'] !== undefined) step.with['shard'] = `\${{ matrix.share }}/${SHARES}`
    if (step.with?.['mode'] === 'judge') step.id = 'judge'
  }
  const told = ['result', 'files-scanned'].map((name) => `\${{ steps.judge.outputs.${name} }}`)
  judge.steps.push({ id: 'later', if: 'always()', run: `echo "${told.join(' ')} files"` })
  return stringify({ ...workflow, env: { STORE: store } })
}

function run(files: Files): { run: WorkflowRun; parts: string[] } {
  const store = makeDirectory()
  const project = makeProject({ ...STAND_INS, '.github/workflows/parts.yml': recipe(store) })
  const after = commitTo(project, 'next', 'main', files)
  const checkout = checkOut(project, 'refs/heads/next', 'next')
  const payload = { ref: 'refs/heads/next', before: project.base, after }
  return { run: runWorkflow(checkout, 'push', payload), parts: readdirSync(store).sort() }
}

describeWith('act', 'REQUIRE_ACT', "the README's recipe for a matrix of jobs", () => {
  test('judges what three jobs have fingerprinted', () => {
    const { run: told, parts } = run({ 'data/test/lark.txt': 'lark' })
    expect(parts).toEqual(['part-1', 'part-2', 'part-3'])
    expect([told.jobs['fingerprint'], told.jobs['judge'], told.log]).toEqual([
      ['success', 'success', 'success'],
      ['failure'],
      expect.any(String),
    ])
    expect(told.printed['later']).toBe('fail 5 files\n')
    expect(
      told.annotations.filter(({ level }) => level === 'error').map(({ message }) => message),
    ).toContainEqual(
      expect.stringMatching(/shut the gate: 1 group breaks split-leakage; 1 group breaks duplicate-file/),
    )
  })
})
