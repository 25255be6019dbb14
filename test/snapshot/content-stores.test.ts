import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { takeSnapshot } from '../../src/snapshot/snapshot.js'
import { listed } from '../fixtures/listed.js'
import { commitAll, git, headOf, makeCommitted, makeRepository } from '../fixtures/repository.js'
import { makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

const OID = 'ab12'.padEnd(64, '0')
const MD5 = 'ab'.padEnd(30, '1')

describe.each(['auto', 'files'] as const)('what other tools keep for themselves, by source %s', (source) => {
  const scan = async (root: string) => {
    const { files, skipped } = listed(
      await takeSnapshot(optionsWith({ source, exclude: ['.dvc/config'] }), [], worldAt(root)),
    )
    return { paths: files.map(({ path }) => path), excluded: skipped.excluded ?? 0 }
  }

  test('usual places are never scanned', async () => {
    const root = makeRepository({
      '.git/lfs/objects/ab/12/object': '1',
      '.dvc/cache/files/md5/ab/x': '2',
      '.dvc/tmp/x': '3',
      'sub/.dvc/cache/ab/x': '4',
      data: '5',
    })
    expect((await scan(root)).paths).toEqual(['data'])
  })

  test.each([
    ['absolute', (root: string) => join(root, 'kept/store')],
    ['from the git directory', () => '../kept/store'],
  ])(
    'a store of Git LFS that was moved is not scanned, but what lies beside its objects is: %s',
    async (_, place) => {
      const root = makeRepository({
        [`kept/store/objects/ab/12/${OID}`]: 'x',
        [`kept/store/objects/ab/99/${OID}`]: 'x',
        'kept/store/objects/ab/12/data': 'x',
        [`objects/ab/12/${OID}`]: 'x',
      })
      const all = [
        `kept/store/objects/ab/12/${OID}`,
        'kept/store/objects/ab/12/data',
        `kept/store/objects/ab/99/${OID}`,
        `objects/ab/12/${OID}`,
      ]
      expect(await scan(root)).toEqual({ paths: all, excluded: 0 })
      git(root, 'config', 'lfs.storage', place(root))
      expect(await scan(root)).toEqual({ paths: all.slice(1), excluded: 1 })
    },
  )

  test('so is a cache of DVC, and no configuration can hide data with other names', async () => {
    const root = makeTree({
      '.dvc/config': '[cache]\ndir = ../data\n',
      [`data/files/md5/cd/${MD5}`]: 'x',
      [`data/cd/${MD5}.dir`]: 'x',
      [`data/train/cd/${MD5}`]: 'x',
      'data/cd/1.png': 'x',
    })
    expect(await scan(root)).toEqual({ paths: ['data/cd/1.png', `data/train/cd/${MD5}`], excluded: 3 })
  })
})

describe.each(['git', 'auto', 'files'] as const)(
  'a cache of DVC that a change names, by source %s',
  (source) => {
    const CONFIG = '[cache]\ndir = ../kept\n'
    const OBJECTS = { [`kept/files/md5/cd/${MD5}`]: 'x', 'data/y': 'y' }
    const scan = async (root: string, base: string) => {
      const options = optionsWith({ source, exclude: ['.dvc/**', '.gitignore'] })
      const { files, skipped, notes } = listed(await takeSnapshot(options, [], worldAt(root), base))
      return { paths: files.map(({ path }) => path), excluded: skipped.excluded ?? 0, notes }
    }
    const head = (root: string): string => headOf(root)

    test('hides nothing, and that is said', async () => {
      const root = makeCommitted({ ...OBJECTS, '.dvc/.gitignore': '/config.local\n' })
      const base = head(root)
      commitAll(root, { '.dvc/config': CONFIG })
      const { paths, notes } = await scan(root, base)
      expect(paths).toEqual(['data/y', `kept/files/md5/cd/${MD5}`])
      expect(notes).toEqual([
        'This change makes kept the cache of DVC, which it was not at the base: files there are compared like all others',
      ])
      git(root, 'mv', '.dvc/config', '.dvc/config.local')
      commitAll(root)
      expect((await scan(root, base)).notes).toHaveLength(1)
    })

    test('is believed where the base names it, or a configuration that no change brought', async () => {
      const named = makeCommitted({ ...OBJECTS, '.dvc/config': CONFIG })
      const base = head(named)
      commitAll(named, { '.dvc/config': `[core]\nremote = x\n${CONFIG}` })
      expect(await scan(named, base)).toMatchObject({ paths: ['data/y'], notes: [] })
      const local = makeCommitted({ ...OBJECTS, '.dvc/.gitignore': '/config.local\n' })
      writeFiles(local, { '.dvc/config.local': CONFIG })
      expect(await scan(local, head(local))).toMatchObject({ paths: ['data/y'], notes: [] })
    })
  },
)
