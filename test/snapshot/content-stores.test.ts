import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { takeSnapshot } from '../../src/snapshot/snapshot.js'
import { listed } from '../fixtures/listed.js'
import { git, makeRepository } from '../fixtures/repository.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'
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
