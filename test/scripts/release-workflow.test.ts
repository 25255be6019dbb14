import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import npmPackageArg from 'npm-package-arg'
import { parse } from 'yaml'
import { testOnLinux } from '../fixtures/platform.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

interface Workflow {
  jobs: Record<string, { steps: { name?: string; run?: string }[] }>
}

const { jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8')) as Workflow
const step = jobs['publish']?.steps.find(({ name }) => name === 'Move the major tag')

/** Stands for GitHub's command: lists the tags that there are, and writes down what it is asked to change. */
const GH = `#!/bin/sh
case "$*" in
  *matching-refs/tags/*) printf '%s\\n' $TAGS ;;
  *) echo "$*" >> "$CHANGES" ;;
esac
`

/** Runs the step as the runner does, and gives the changes that it asks for. */
function moveMajorTag(tag: string, tags: string): { status: number | null; changes: string; stdout: string } {
  const root = makeTree({ 'bin/gh': GH, changes: '', 'step.sh': step?.run ?? 'exit 99' })
  spawnSync('chmod', ['+x', join(root, 'bin/gh')])
  const { status, stdout } = spawnSync('bash', ['-e', join(root, 'step.sh')], {
    encoding: 'utf8',
    env: {
      PATH: `${join(root, 'bin')}:${process.env['PATH']}`,
      TAGS: tags,
      CHANGES: join(root, 'changes'),
      GH_REPO: 'someone/hygiene',
      GITHUB_REF_NAME: tag,
      GITHUB_SHA: 'abc',
    },
  })
  return { status, stdout, changes: readFileSync(join(root, 'changes'), 'utf8') }
}

describe('the major tag', () => {
  testOnLinux('is made by the first release', () => {
    expect(moveMajorTag('v1.0.0', 'v1.0.0')).toMatchObject({
      status: 0,
      changes: 'api --method POST repos/someone/hygiene/git/refs -f ref=refs/tags/v1 -f sha=abc\n',
    })
  })

  testOnLinux('moves to the newest release, by number and not by letters', () => {
    expect(moveMajorTag('v1.10.0', 'v1 v1.9.0 v1.10.0 v1.11.0-rc.1 v10.0.0')).toMatchObject({
      status: 0,
      changes: 'api --method PATCH repos/someone/hygiene/git/refs/tags/v1 -f sha=abc -F force=true\n',
    })
  })

  testOnLinux('stays where it is for the repair of an older release', () => {
    expect(moveMajorTag('v1.9.1', 'v1 v1.9.0 v1.9.1 v1.10.0')).toMatchObject({
      status: 0,
      changes: '',
      stdout: expect.stringContaining('v1 stays at v1.10.0'),
    })
  })
})

describe('the package', () => {
  const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))
  const publish = commands.filter((command) => /\bnpm publish\b/.test(command))

  test('is published from the file that was built, as npm itself reads the command', () => {
    expect(publish).toHaveLength(1)
    const root = makeTree({ 'release/data-hygiene-1.0.0.tgz': '' })
    const words = `npm() { printf '%s\\n' "$@"; }\n${publish[0]}`
    const { stdout } = spawnSync('bash', ['-ec', words], {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], CHANNEL: 'latest' },
    })
    const [command, given = ''] = stdout.split('\n')
    expect(command).toBe('publish')
    expect(npmPackageArg(given, root)).toMatchObject({
      type: 'file',
      fetchSpec: join(root, 'release/data-hygiene-1.0.0.tgz'),
    })
  })
})
