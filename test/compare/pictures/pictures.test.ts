import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { describeWithPillow } from '../../fixtures/picture-tools.js'
import { commitAll, headOf, makeRepository } from '../../fixtures/repository.js'
import { makeTree, removeTrees } from '../../fixtures/tree.js'
import { type Drawn, draw, drawn, findingsOf, told } from './drawn.js'

afterAll(removeTrees)

const TRAIN = 'data/train/1.png'
const LEAK = (kind: string, level: string, other: string): string =>
  `${kind} split-leakage ${level}: ${other} ${TRAIN}`

describeWithPillow('pictures with equal pixels', () => {
  test.each([
    ['another compression', '7 same+1', 'data/test/a.png', '7 same'],
    ['a JPEG and what it shows as PNG', '7 same+90', 'data/test/a.jpg', '7 jpeg-pixels'],
    ['a lossless WebP', '7 same+lossless', 'data/test/a.webp', '7 same'],
    ['an opacity that hides nothing', '7 alpha', 'data/test/a.png', '7 same'],
    ['one that says in EXIF how it is turned', '7 turn90+turned-by-exif', 'data/test/a.png', '7 same'],
    ['a small drawing', '7 tiny+1', 'data/test/a.png', '7 tiny'],
    ['a slide', 'slide-a same+1', 'data/test/a.png', 'slide-a same'],
    ['one flat colour', 'blank same+1', 'data/test/a.png', 'blank same'],
  ])('%s', async (_, other, path, first) => {
    const root = await drawn({
      [TRAIN]: first,
      [path]: other,
      'data/train/2.png': '100 same',
      'data/test/3.png': '101 same',
    })
    const report = await told(root)
    expect(findingsOf(report)).toEqual([LEAK('picture', 'error', path)])
    expect(report.judgement.verdict.result).toBe('fail')
    expect(report.judgement.findings[0]?.group.id).toMatch(/^picture:[0-9a-f]{64}$/)
  })

  test('a group of equal bytes within one of pictures is not told again, and each file counts once', async () => {
    const root = await drawn({
      [TRAIN]: '7 same',
      'data/train/2.png': '7 same',
      'data/test/a.png': '7 same+1',
      'data/test/b.png': '8 same',
    })
    const report = await told(root)
    expect(findingsOf(report)).toEqual([
      `picture split-leakage error: data/test/a.png ${TRAIN} data/train/2.png`,
    ])
    expect(report.judgement.leakage).toMatchObject([{ groups: 1, files: [2, 1] }])
    const sizes = report.judgement.findings[0]?.group.files.map(({ size }) => size ?? 0) ?? []
    const total = sizes.reduce((sum, size) => sum + size, 0)
    expect(report.judgement.findings[0]?.redundantBytes).toBe(total - Math.max(...sizes))
  })

  test('equal bytes are told as such where their level is another one', async () => {
    const root = await drawn({
      [TRAIN]: '7 same',
      'data/test/a.png': '7 same',
      'data/test/b.png': '7 same+1',
    })
    const { DEFAULT_RULES } = await import('../../../src/rules/table.js')
    const report = await told(root, { rules: { ...DEFAULT_RULES, 'split-leakage/picture': 'notice' } })
    expect(findingsOf(report)).toEqual([
      `bytes split-leakage error: data/test/a.png ${TRAIN}`,
      `picture split-leakage notice: data/test/a.png data/test/b.png ${TRAIN}`,
    ])
  })
})

describeWithPillow('near-identical pictures', () => {
  test.each([
    ['JPEG', '7 same+60', 'data/test/a.jpg', null],
    ['WebP', '7 same+50', 'data/test/a.webp', null],
    ['half the size', '7 half', 'data/test/a.png', null],
    ['double the size', '7 double+80', 'data/test/a.jpg', null],
    ['brighter', '7 bright', 'data/test/a.png', null],
    ['gray', '7 gray', 'data/test/a.png', null],
    ['mirrored', '7 mirror+80', 'data/test/a.jpg', 'mirrored'],
    ['upside down', '7 flip', 'data/test/a.png', 'flipped upside down'],
    ['turned', '7 turn90+80', 'data/test/a.jpg', 'turned by 90°'],
    ['turned twice', '7 turn180', 'data/test/a.png', 'turned by 180°'],
    ['transposed', '7 transpose', 'data/test/a.png', 'mirrored and turned by 90°'],
    ['cropped', '7 crop3', 'data/test/a.png', null],
  ])('%s', async (name, edit, path, turned) => {
    const root = await drawn({
      [TRAIN]: '7 same',
      [path]: edit,
      'data/train/2.png': '100 same',
      'data/test/3.png': '101 same',
    })
    const report = await told(root)
    expect(findingsOf(report)).toEqual([LEAK('near-picture', 'warning', path)])
    expect(report.judgement.verdict.result).toBe('pass')
    const group = report.judgement.findings[0]?.group
    expect(group?.looks?.[1]?.turned).toBe(turned)
    expect(group?.looks?.[1]?.isAligned).toBe(name === 'cropped')
    expect(group?.similarity).toBeGreaterThanOrEqual(0.93)
  })

  test.each([
    ['other pictures', '8 same'],
    ['other colours', '7 recolour'],
    ['one changed word of a slide', 'slide-b same'],
  ])('are not %s', async (_, other) => {
    const first = other.startsWith('slide') ? 'slide-quite-another same' : '7 same'
    const root = await drawn({ [TRAIN]: first, 'data/test/a.png': other })
    // A slide whose last line differs is the limit of what can be seen: at most a warning, never an error.
    const report = await told(root)
    expect(report.judgement.verdict.result).toBe('pass')
    if (!other.startsWith('slide')) expect(findingsOf(report)).toEqual([])
  })

  test('within one split are one notice, and different labels a warning', async () => {
    const root = await drawn({
      'data/train/cat/1.png': '7 same',
      'data/train/cat/2.jpg': '7 same+70',
      'data/train/dog/3.jpg': '8 same+70',
      'data/train/cat/3.png': '8 same',
      'data/test/dog/4.png': '9 same',
    })
    expect(findingsOf(await told(root))).toEqual([
      'near-picture duplicate-file notice: data/train/cat/1.png data/train/cat/2.jpg',
      'near-picture label-conflict warning: data/train/cat/3.png data/train/dog/3.jpg',
    ])
  })

  test('do not tell again what equal bytes break among themselves', async () => {
    const root = await drawn({
      [TRAIN]: '7 same',
      'data/test/a.png': '7 same',
      'data/train/2.jpg': '7 same+70',
    })
    const report = await told(root)
    expect(findingsOf(report)).toEqual([
      `bytes split-leakage error: data/test/a.png ${TRAIN}`,
      `near-picture split-leakage warning: data/test/a.png ${TRAIN} data/train/2.jpg`,
    ])
    expect(report.judgement.leakage).toMatchObject([{ groups: 2, files: [2, 1] }])
  })

  test('an error where the user says so', async () => {
    const { DEFAULT_RULES } = await import('../../../src/rules/table.js')
    const root = await drawn({ [TRAIN]: '7 same', 'data/test/a.jpg': '7 same+70' })
    const rules = { ...DEFAULT_RULES, 'split-leakage/near-picture': 'error' } as const
    expect((await told(root, { rules })).judgement.verdict.result).toBe('fail')
    expect(findingsOf(await told(root, { compare: ['pictures'] }))).toEqual([])
  })
})

describeWithPillow('what is compared is told', () => {
  test('pictures that can not be decoded, those over read-limit, and those that are none', async () => {
    const root = await drawn({ [TRAIN]: '7 same', 'data/test/a.png': '7 same+1' })
    writeFileSync(join(root, 'data/test/b.png'), 'no picture at all')
    const report = await told(root)
    expect(report.compared.map(({ kind, samples }) => `${kind} ${samples}`)).toEqual([
      'bytes 3',
      'picture 2',
      'near-picture 2',
    ])
    expect(report.compared[1]?.leftOut?.map(({ path }) => path)).toEqual(['data/test/b.png'])
    expect(report.notes.join()).toContain('data/test/b.png')
    const limited = await told(root, { readLimit: 1000 })
    expect(findingsOf(limited)).toEqual([])
    expect(limited.compared[1]).toMatchObject({ kind: 'picture', samples: 0 })
    expect(limited.compared[1]?.leftOut?.map(({ path }) => path)).toEqual([
      'data/test/a.png',
      'data/test/b.png',
      TRAIN,
    ])
  })

  test('directories, where thousands are left out for one reason', async () => {
    const directories = { 'data/train/cat': 700, 'data/test/cat': 301 }
    const files = Object.entries(directories).flatMap(([directory, count]) =>
      Array.from({ length: count }, (_, number) => [`${directory}/${number}.png`, `content ${number}`]),
    )
    const report = await told(makeTree(Object.fromEntries(files)), { readLimit: 1000 })
    const reason = 'over read-limit'
    expect(report.compared[1]?.leftOut).toEqual([
      { path: 'data/test/cat', files: 301, reason },
      { path: 'data/train/cat', files: 700, reason },
    ])
    expect(report.notes.join()).toContain('301 files in data/test/cat (over read-limit)')
  })
})

describeWithPillow('against a base', () => {
  const BASE = {
    [TRAIN]: '7 same',
    'data/test/a.jpg': '7 same+80',
    'data/train/2.png': '8 same',
    'data/test/b.png': '9 same',
  }

  async function afterChange(
    change: (root: string) => void | Promise<void>,
    base: Drawn = BASE,
  ): Promise<string[]> {
    const root = makeRepository({})
    await draw(root, base)
    commitAll(root)
    const commit = headOf(root)
    await change(root)
    commitAll(root)
    const report = await told(root, {}, commit)
    return report.judgement.findings
      .filter(({ isNew }) => isNew)
      .map(({ members }) => members.map(({ file, isNew }) => `${file.path}${isNew ? '*' : ''}`).join(' '))
  }

  test('what was there is not new', async () => {
    expect(await afterChange((root) => writeFileSync(join(root, 'readme.txt'), 'x'))).toEqual([])
  })

  test('a copy that was saved anew in its place is not new', async () => {
    expect(await afterChange((root) => draw(root, { 'data/test/a.jpg': '7 same+60' }))).toEqual([])
  })

  test('both saved anew are not new', async () => {
    expect(
      await afterChange((root) => draw(root, { 'data/test/a.jpg': '7 same+60', [TRAIN]: '7 bright' })),
    ).toEqual([])
  })

  test('another near pair in the place of one is not new', async () => {
    expect(
      await afterChange((root) => draw(root, { 'data/test/a.jpg': '20 same+60', [TRAIN]: '20 same' })),
    ).toEqual([])
  })

  test('what showed equal pixels and is equal byte by byte now is not new', async () => {
    const packed = { [TRAIN]: '7 same', 'data/test/a.png': '7 same+1' }
    const copies = (root: string): void => {
      copyFileSync(join(root, TRAIN), join(root, 'data/test/a.png'))
    }
    expect(await afterChange(copies, packed)).toEqual([])
    expect(await afterChange(copies, { ...packed, 'data/test/a.png': '8 same+1' })).toEqual([
      `data/test/a.png* ${TRAIN}`,
    ])
  })

  test('a third copy is new', async () => {
    expect(await afterChange((root) => draw(root, { 'data/test/c.webp': '7 same+60' }))).toEqual([
      `data/test/a.jpg data/test/c.webp* ${TRAIN}`,
    ])
  })

  test('a copy of what was alone is new', async () => {
    expect(await afterChange((root) => draw(root, { 'data/test/c.webp': '8 same+60' }))).toEqual([
      'data/test/c.webp* data/train/2.png',
    ])
  })

  test('a removal is not new', async () => {
    expect(await afterChange((root) => rmSync(join(root, 'data/test/a.jpg')))).toEqual([])
  })
})
