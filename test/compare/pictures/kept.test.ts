import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { jsonReport } from '../../../src/report/json/json.js'
import { run } from '../../../src/run.js'
import { wholeText } from '../../fixtures/listed.js'
import { describeWithPillow } from '../../fixtures/picture-tools.js'
import { commitAll, git, headOf } from '../../fixtures/repository.js'
import { lfsPointer } from '../../fixtures/storage.js'
import { makeDirectory, removeTrees } from '../../fixtures/tree.js'
import { optionsWith, worldAt } from '../../fixtures/world.js'
import { draw, drawn, findingsOf, told } from './drawn.js'

afterAll(removeTrees)

const TRAIN = 'data/train/1.png'
const EQUAL = 'data/test/a.png'
const NEAR = 'data/test/b.jpg'

describeWithPillow('an accepted report', () => {
  test('knows its groups of pictures, and no other', async () => {
    const root = await drawn({
      [TRAIN]: '7 same',
      [EQUAL]: '7 same+1',
      'data/train/2.png': '9 same',
      [NEAR]: '9 same+60',
    })
    const text = wholeText(jsonReport(await told(root)))
    const accepting = async () => {
      const surroundings = { base: null, baseline: { path: 'old.json', text }, notes: [], written: [] }
      const { judgement } = await run(optionsWith({ paths: ['.'] }), surroundings, worldAt(root))
      return judgement.findings.filter(({ isNew }) => isNew).map(({ group }) => group.kind)
    }
    expect(await accepting()).toEqual([])
    await draw(root, { 'data/train/3.png': '11 same', 'data/test/c.png': '11 same+1' })
    expect(await accepting()).toEqual(['picture'])
  })
})

describeWithPillow('what is kept of pictures', () => {
  test('is all that a second run needs, and of what has changed nothing', async () => {
    const root = await drawn({
      [TRAIN]: '7 same',
      [EQUAL]: '7 same+1',
      'data/train/2.png': '9 same',
      [NEAR]: '9 same+60',
    })
    makeRepositoryAt(root)
    const cache = makeDirectory()
    const first = await told(root, { cache })
    const second = await told(root, { cache })
    expect(first.scanned.bytesRead).toBeGreaterThan(0)
    expect(second.scanned.bytesRead).toBe(0)
    expect(findingsOf(second)).toEqual(findingsOf(first))
    expect(findingsOf(second)).toHaveLength(2)
    await draw(root, { [EQUAL]: '12 same' })
    commitAll(root)
    expect(findingsOf(await told(root, { cache }))).toEqual([
      `near-picture split-leakage warning: ${NEAR} data/train/2.png`,
    ])
  })

  test.each(['git', 'auto'] as const)(
    'bears the name of what was looked at, be the file one that git does not look at: source %s',
    async (source) => {
      const root = await drawn({ [TRAIN]: '7 same', [EQUAL]: '8 same' })
      const elsewhere = await drawn({ 'equal.png': '7 same+1' })
      makeRepositoryAt(root)
      git(root, 'update-index', '--assume-unchanged', EQUAL)
      renameSync(join(elsewhere, 'equal.png'), join(root, EQUAL))
      const options = { source, cache: makeDirectory() }
      expect(findingsOf(await told(root, options))).toEqual([])
      git(root, 'update-index', '--no-assume-unchanged', EQUAL)
      git(root, 'checkout', '--quiet', '--', EQUAL)
      expect(findingsOf(await told(root, options))).toEqual([])
    },
  )
})

describeWithPillow('pictures that are not on this machine', () => {
  test('are compared by their bytes alone, which is told', async () => {
    const root = await drawn({ [TRAIN]: '7 same', [EQUAL]: '7 same+1' })
    const data = readFileSync(join(root, EQUAL))
    writeFileSync(join(root, EQUAL), lfsPointer(data.toString('latin1'), data.length))
    writeFileSync(join(root, '.gitattributes'), `${EQUAL} filter=lfs -text\n`)
    makeRepositoryAt(root)
    const { compared, notes, judgement } = await told(root, { source: 'git' })
    expect(judgement.findings).toEqual([])
    expect(compared[1]?.samples).toBe(1)
    expect(compared[1]?.leftOut?.map(({ path }) => path)).toEqual([EQUAL])
    expect(notes.join('\n')).toContain('1 picture was compared by its bytes alone')
  })

  test('are read from git where the disk lacks them, and never fetched', async () => {
    const root = await drawn({ [TRAIN]: '7 same', [EQUAL]: '7 same+1' })
    makeRepositoryAt(root)
    rmSync(join(root, EQUAL))
    expect(findingsOf(await told(root, { source: 'git' }))).toEqual([
      `picture split-leakage error: ${EQUAL} ${TRAIN}`,
    ])
    const clone = join(makeDirectory(), 'clone')
    git(root, 'config', 'uploadpack.allowFilter', 'true')
    git(root, 'clone', '--quiet', '--filter=blob:none', '--no-checkout', `file://${root}`, clone)
    const { judgement, notes } = await told(clone, { source: 'git' })
    expect(judgement.findings).toEqual([])
    expect(notes.join('\n')).toContain('2 pictures were compared by their bytes alone')
    expect(git(clone, 'rev-list', '--objects', '--all', '--missing=print')).toMatch(/^\?[0-9a-f]{40}$/m)
  })

  describe('since the clone left them out', () => {
    const OTHER = 'data/train/other.png'
    const ELSEWHERE = 'data/validation/equal.png'

    /** A clone without contents of which some directories are checked out. */
    async function cloneWith(...directories: string[]): Promise<{ clone: string; origin: string }> {
      const origin = await drawn({
        [TRAIN]: '7 same',
        [OTHER]: '9 same',
        [EQUAL]: '7 same+1',
        [ELSEWHERE]: '7 same+2',
      })
      makeRepositoryAt(origin)
      git(origin, 'config', 'uploadpack.allowFilter', 'true')
      const clone = join(makeDirectory(), 'clone')
      git(origin, 'clone', '--quiet', '--filter=blob:none', '--no-checkout', `file://${origin}`, clone)
      git(clone, 'sparse-checkout', 'set', ...directories)
      git(clone, 'checkout', '--quiet')
      // It is still a clone that leaves contents out, and nobody gives them.
      git(clone, 'remote', 'set-url', 'origin', `file://${join(clone, 'nowhere')}`)
      return { clone, origin }
    }

    test('those that are here are compared, and the others counted', async () => {
      const { clone } = await cloneWith('data/train', 'data/test')
      const report = await told(clone, { source: 'git' })
      expect(findingsOf(report)).toEqual([`picture split-leakage error: ${EQUAL} ${TRAIN}`])
      expect(report.compared[1]).toMatchObject({
        samples: 3,
        absent: 1,
        leftOut: [{ path: ELSEWHERE, reason: 'its content is not here' }],
      })
      expect(report.notes.join('\n')).toContain('1 picture was compared by its bytes alone')
    })

    test('what they were at the base is not asked for, whatever is new', async () => {
      const { clone } = await cloneWith('data/train', 'data/test')
      const warnings: string[] = []
      const warn = (message: string): void => void warnings.push(message)
      const commit = headOf(clone)
      const { judgement } = await told(clone, { source: 'git' }, commit, { warn })
      expect(judgement.findings.map(({ isNew }) => isNew)).toEqual([false])
      await draw(clone, { 'data/train/again.png': '7 same+3' })
      git(clone, 'add', 'data/train/again.png')
      const changed = await told(clone, { source: 'git' }, commit, { warn })
      expect(changed.judgement.findings.map(({ isNew }) => isNew)).toEqual([true])
      expect(warnings).toEqual([])
    })

    test('what lies on disk all the same is compared', async () => {
      const { clone, origin } = await cloneWith('data/train')
      git(clone, 'update-index', '--no-skip-worktree', ELSEWHERE)
      mkdirSync(dirname(join(clone, ELSEWHERE)), { recursive: true })
      copyFileSync(join(origin, ELSEWHERE), join(clone, ELSEWHERE))
      git(clone, 'update-index', '--refresh')
      const report = await told(clone, { source: 'git' })
      expect(findingsOf(report)).toEqual([`picture split-leakage error: ${TRAIN} ${ELSEWHERE}`])
      expect(report.compared[1]?.absent).toBe(1)
    })

    test('a cache that knows them stands for them', async () => {
      const { clone, origin } = await cloneWith('data/train')
      const cache = makeDirectory()
      const whole = await told(origin, { source: 'git', cache })
      expect(findingsOf(await told(clone, { source: 'git', cache }))).toEqual(findingsOf(whole))
      expect(whole.judgement.findings).toHaveLength(1)
    })

    test('a thousand of very many are named', async () => {
      const { clone } = await cloneWith('data/train')
      const entries = Array.from(
        { length: 1200 },
        (_, at) => `100644 ${(at + 0x10000).toString(16).padStart(40, 'f')}\tdata/test/${at}.png\n`,
      )
      execFileSync('git', ['-C', clone, 'update-index', '--index-info'], { input: entries.join('') })
      const { compared, notes } = await told(clone, { source: 'git' })
      expect(compared[1]?.absent).toBe(1202)
      expect(compared[1]?.leftOut).toHaveLength(1000)
      expect(notes.join('\n')).toContain('1,202 pictures were compared by their bytes alone')
    })
  })
})

function makeRepositoryAt(root: string): void {
  git(root, 'init', '--quiet', '--initial-branch=main')
  commitAll(root)
}
