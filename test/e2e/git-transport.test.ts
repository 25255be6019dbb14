import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { testOnPosix } from '../fixtures/platform.js'
import { pathsOf, runCommand, scanWithCommand } from '../fixtures/program.js'
import { makePullRequest } from '../fixtures/pull-request.js'
import { git, makeCommitted } from '../fixtures/repository.js'
import { runAction } from '../fixtures/runner.js'
import { makeDirectory, removeTrees, writeFiles } from '../fixtures/tree.js'

afterAll(removeTrees)

const MAIN = { 'data/train/a.jpg': 'one', 'data/test/b.jpg': 'two' }
const LEAK = { 'data/test/c.jpg': 'one' }

/** A script that leaves a trace, and then fails. */
function makeSpy(marker: string, name: string): string {
  const script = join(makeDirectory(), name)
  writeFileSync(script, `#!/bin/sh\ntouch '${marker}/${name}'\nexit 1\n`)
  chmodSync(script, 0o755)
  return script
}

describe('a fetch starts no program that the repository names', () => {
  testOnPosix.each([
    ['remote.origin.uploadpack', null],
    ['core.alternateRefsCommand', null],
    ['credential.helper', 'http://127.0.0.1:9/x.git'],
    ['core.askPass', 'http://127.0.0.1:9/x.git'],
    ['core.sshCommand', 'ssh://nobody@127.0.0.1:9/x.git'],
    ['core.gitProxy', 'git://127.0.0.1:9/x.git'],
  ])('%s', (setting, url) => {
    const { workspace, env } = makePullRequest(MAIN, LEAK)
    const marker = makeDirectory()
    git(workspace, 'config', setting, makeSpy(marker, 'spy'))
    if (url !== null) git(workspace, 'remote', 'set-url', 'origin', url)
    const step = runAction(workspace, { env })
    expect(readdirSync(marker)).toEqual([])
    if (url === null) expect(step.outputs['new-groups']).toBe('1')
    else expect(step.printed).toContain('Nothing to compare with')
  })

  testOnPosix('nor one that an address names, whatever protocols it allows', () => {
    const { workspace, env } = makePullRequest(MAIN, LEAK)
    const marker = makeDirectory()
    git(workspace, 'config', 'protocol.ext.allow', 'always')
    git(workspace, 'config', 'remote.origin.promisor', 'true')
    git(workspace, 'remote', 'set-url', 'origin', `ext::${makeSpy(marker, 'spy')}`)
    expect(runAction(workspace, { env }).printed).toContain('Nothing to compare with')
    scanWithCommand(workspace)
    expect(readdirSync(marker)).toEqual([])
  })

  testOnPosix('nor that of another remote, which it might be asked for what is missing', () => {
    const { workspace, env, origin } = makePullRequest(MAIN, LEAK)
    const marker = makeDirectory()
    for (const [name, value] of [
      ['url', `file://${origin}`],
      ['promisor', 'true'],
      ['uploadpack', makeSpy(marker, 'spy')],
    ] as const) {
      git(workspace, 'config', `remote.other.${name}`, value)
    }
    runAction(workspace, { env })
    expect(readdirSync(marker)).toEqual([])
  })

  test('and writes no branch that the configuration names', () => {
    const { workspace, origin, base } = makePullRequest(MAIN, LEAK)
    git(workspace, 'config', 'remote.origin.fetch', '+refs/heads/*:refs/heads/mine/*')
    const step = runAction(workspace, { inputs: { base: 'main' } })
    expect([step.outputs['new-groups'], git(origin, 'rev-parse', 'main').trim()]).toEqual(['1', base])
    expect(git(workspace, 'for-each-ref', 'refs/heads').trim()).toBe('')
  })
})

testOnPosix('a git that the repository brings is not started', () => {
  const root = makeCommitted({ 'data/train/a.jpg': 'one', 'data/test/b.jpg': 'one' })
  const trace = join(makeDirectory(), 'ran')
  const places = ['node_modules/.bin/git', 'git']
  for (const place of places) {
    writeFiles(root, { [place]: `#!/bin/sh\ntouch '${trace}'\n` })
    chmodSync(join(root, place), 0o755)
  }
  const PATH = ['./node_modules/.bin', '', join(root, 'node_modules/.bin'), process.env['PATH']].join(
    delimiter,
  )
  // For the program alone: the tests ask git themselves, too.
  const { stdout } = runCommand(root, ['data', '--format', 'json'], { env: { PATH } })
  expect(pathsOf(JSON.parse(stdout))).toEqual([['data/test/b.jpg', 'data/train/a.jpg']])
  const step = runAction(root, { env: { PATH }, inputs: { paths: 'data' } })
  expect([step.outputs['duplicate-groups'], existsSync(trace)]).toEqual(['1', false])
})
