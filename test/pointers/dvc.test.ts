import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isDvcFile, parseDvcFile } from '../../src/pointers/dvc.js'
import { dvcStageDirectories } from '../../src/pointers/dvc-stages.js'

const MD5 = 'b1946ac92492d2347c6235b4d2611184'
const OTHER = 'bfd8f1f2e45bc321716fb9ea837cb77d'

const FILE = {
  written: 'a.csv',
  path: 'data/a.csv',
  place: 'repository',
  identity: { algorithm: 'md5', hex: MD5, size: 6 },
  isDirectory: false,
  size: 6,
  fileCount: null,
  files: null,
}

function outputs(text: string, name = 'data/a.csv.dvc') {
  const { outputs: read, problem } = parseDvcFile(text, name)
  expect(problem).toBeNull()
  return read
}

function identity(fields: string) {
  return outputs(`outs:\n- path: a.csv\n${fields.replace(/^/gm, '  ')}`)[0]?.identity
}

describe('.dvc files', () => {
  test('of DVC 3', () => {
    const text = `outs:\n- md5: ${MD5}\n  size: 6\n  hash: md5\n  path: a.csv\n`
    expect(outputs(text)).toEqual([FILE])
  })

  test('of DVC 2, whose hash may be of the text with LF', () => {
    const text = `md5: ${OTHER}\nfrozen: true\ndeps:\n- path: ../x\n  md5: ${OTHER}\nouts:\n- md5: ${MD5}\n  size: 6\n  path: a.csv\n`
    expect(outputs(text)).toEqual([{ ...FILE, identity: { algorithm: 'md5-lf', hex: MD5, size: 6 } }])
  })

  test.each([
    ['hash: md5\n', 'md5-directory'],
    ['', 'md5-lf-directory'],
  ])('of a directory (%j)', (hash, algorithm) => {
    const [output] = outputs(
      `outs:\n- md5: ${OTHER}.dir\n  size: 2\n  nfiles: 3\n  path: imgs\n${hash && `  ${hash}`}`,
    )
    expect(output).toMatchObject({
      path: 'data/imgs',
      isDirectory: true,
      size: 2,
      fileCount: 3,
      identity: { algorithm, hex: OTHER, size: 2 },
    })
  })

  test('that list the files of a directory', () => {
    const files = `  files:\n  - relpath: b.png\n    md5: ${MD5}\n    size: 6\n    cloud:\n      s:\n        etag: x\n  - relpath: c/d.png\n    md5: ${OTHER}\n    size: 1\n`
    const [output] = outputs(`outs:\n- hash: md5\n  path: imgs\n${files}`)
    expect(output).toMatchObject({
      isDirectory: true,
      size: 7,
      fileCount: 2,
      identity: { algorithm: 'md5-directory', size: 7 },
    })
    expect(output?.files).toEqual([
      { relativePath: 'b.png', identity: { algorithm: 'md5', hex: MD5, size: 6 } },
      { relativePath: 'c/d.png', identity: { algorithm: 'md5', hex: OTHER, size: 1 } },
    ])
  })

  test('that list a file out of the directory, which then lists nothing', () => {
    const [output] = outputs(
      `outs:\n- hash: md5\n  path: imgs\n  files:\n  - relpath: ../b.png\n    md5: ${MD5}\n`,
    )
    expect(output).toMatchObject({ files: null, identity: null })
  })

  test.each(['', '# nothing\n', 'outs:\n', 'outs: []', 'cmd: make\ndeps:\n- path: x\n  md5: abc\n'])(
    'without outputs: %j',
    (text) => {
      expect(outputs(text)).toEqual([])
    },
  )
})

describe('a hash', () => {
  test.each(['12345678901234567890123456789012', '1e345678901234567890123456789012', '0'.repeat(32)])(
    'that looks like a number: %s',
    (md5) => {
      expect(identity(`md5: ${md5}\nhash: md5`)).toEqual({ algorithm: 'md5', hex: md5, size: null })
    },
  )

  test.each([
    `md5: ${MD5.toUpperCase()}`,
    `md5: ${MD5.slice(1)}`,
    `md5: ${MD5}0`,
    `md5: ${MD5}.dir.dir`,
    `md5: ${MD5}.directory`,
    `md5: [${MD5}]`,
    'md5: null',
    `md5: ${MD5}\nhash: sha256`,
    `md5: ${MD5}\nhash: [md5]`,
    `md5: ${MD5}\nsize: -1`,
    `md5: ${MD5}\nsize: 1e3`,
    `md5: ${MD5}\nsize: 9007199254740993`,
    `md5: ${MD5}\nsize: [1]`,
    `md5: ${MD5}\nnfiles: 3`,
    `md5: ${MD5}.dir\nnfiles: x`,
    'etag: 00000000000000000000000000000000',
  ])('that is none: %j', (fields) => expect(identity(fields)).toBeNull())
})

describe('the hash of a provider', () => {
  test.each([
    ['s3://bucket/a.csv', `etag: ${MD5}`, 's3-etag@s3://bucket', MD5],
    ['s3://bucket/a.csv', `etag: '"${MD5}-12"'`, 's3-etag@s3://bucket', `${MD5}-12`],
    ['remote://store/a.csv', `etag: ${MD5}`, 's3-etag@remote://store', MD5],
    [
      'hdfs://user@host/a.csv',
      `checksum: 000002000000000000000000${MD5}`,
      'hdfs-checksum@hdfs://user@host',
      `000002000000000000000000${MD5}`,
    ],
  ])('%s %s', (path, fields, algorithm, hex) => {
    const [output] = outputs(`outs:\n- path: ${path}\n  size: 6\n  ${fields}\n`)
    expect(output).toMatchObject({ path: null, place: 'outside', identity: { algorithm, hex, size: 6 } })
  })

  test.each([
    ['https://example.com/a.csv', `checksum: '"5f-1a2b"'`],
    ['gs://bucket/a.csv', 'etag: 4350cb8e9d0a8b860310'],
    ['azure://box/a.csv', `etag: '"0x8D9A0B1C2D3E4F5"'`],
    ['s3://bucket/a', `etag: ${MD5}.dir`],
    ['s3://bucket/a', `checksum: ${MD5}`],
  ])('says nothing of the content: %s %s', (path, fields) => {
    expect(outputs(`outs:\n- path: ${path}\n  ${fields}\n`)[0]?.identity).toBeNull()
  })
})

describe('the place of an output', () => {
  test.each([
    ['data/x.dvc', '', 'a.csv', 'data/a.csv'],
    ['x.dvc', '', './a//b/', 'a/b'],
    ['data/x.dvc', 'wdir: ..', 'a.csv', 'a.csv'],
    ['data/x.dvc', 'wdir: sub', '../a.csv', 'data/a.csv'],
    ['data/x.dvc', '', '../other/a.csv', 'other/a.csv'],
    ['data/x.dvc', '', '..', ''],
  ])('in %s, %j, %s is %s', (name, workingDirectory, path, expected) => {
    const [output] = outputs(`${workingDirectory}\nouts:\n- path: ${path}\n  md5: ${MD5}\n`, name)
    expect(output).toMatchObject({ path: expected, place: 'repository' })
  })

  test.each([
    ['', '/data/a.csv', 'outside'],
    ['', '../../a.csv', 'outside'],
    ['', 's3://bucket/a.csv', 'outside'],
    ['', 'C:\\data\\a.csv', 'outside'],
    ['wdir: /data', 'a.csv', 'outside'],
    ['wdir: ../..', 'a.csv', 'outside'],
    ['wdir: [x]', 'a.csv', 'unresolved'],
    ['', '"a\\0b"', 'unresolved'],
  ])('%j, %s is %s', (workingDirectory, path, place) => {
    const [output] = outputs(`${workingDirectory}\nouts:\n- path: ${path}\n  md5: ${MD5}\n`, 'data/x.dvc')
    expect(output).toMatchObject({ path: null, place, identity: { hex: MD5 } })
  })
})

describe('dvc.lock', () => {
  const stage = `    cmd: make\n    deps:\n    - path: raw.csv\n      md5: ${OTHER}\n    outs:\n    - path: a.csv\n      hash: md5\n      md5: ${MD5}\n      size: 6\n`

  test('of schema 2.0, without the dependencies', () => {
    expect(outputs(`schema: '2.0'\nstages:\n  clean:\n${stage}`, 'data/dvc.lock')).toEqual([FILE])
  })

  test('of schema 1.0', () => {
    expect(outputs(`clean:\n${stage.replace(/^ {2}/gm, '')}`, 'data/dvc.lock')).toEqual([FILE])
  })

  test('with the working directories of the dvc.yaml beside it', () => {
    const pipeline = `stages:\n  plain:\n    cmd: x\n  moved:\n    cmd: x\n    wdir: ../sub\n  looped:\n    foreach: [a, b]\n    do:\n      cmd: x\n      wdir: deep\n  templated:\n    cmd: x\n    wdir: \${there}\n`
    const names = ['plain', 'moved', 'looped@b', 'templated', 'gone']
    const lock = `schema: '2.0'\nstages:\n${names.map((name) => `  ${name}:\n${stage}`).join('')}`
    const { outputs: read } = parseDvcFile(lock, 'data/dvc.lock', dvcStageDirectories(pipeline))
    expect(read.map(({ path }) => path)).toEqual([
      'data/a.csv',
      'sub/a.csv',
      'data/deep/a.csv',
      null,
      'data/a.csv',
    ])
    expect(read[3]?.place).toBe('unresolved')
  })

  test('a dvc.yaml that is none tells nothing', () => {
    for (const text of ['', 'stages: [', 'stages: []', '- a', 'stages:\n  a: 1\n']) {
      expect(dvcStageDirectories(text).size).toBe(0)
    }
  })
})

describe('what is no DVC file', () => {
  test.each([
    ['x.dvc', 'just text', 'is not a file as DVC writes it'],
    ['x.dvc', '- a', 'is not a file as DVC writes it'],
    ['x.dvc', 'outs: a.csv', 'is not a file as DVC writes it'],
    ['x.dvc', `outs:\n- a.csv\n`, 'has an output that is not as DVC writes it'],
    ['x.dvc', `outs:\n- md5: ${MD5}\n`, 'has an output that is not as DVC writes it'],
    [
      'x.dvc',
      `outs:\n- path: a\n  md5: ${MD5}\n  md5: ${OTHER}\n`,
      'has an output that is not as DVC writes it',
    ],
    ['x.dvc', 'outs:\n<<<<<<< HEAD\n- path: a\n', 'is not valid YAML (line 2, column 1)'],
    ['dvc.lock', "schema: '3.0'\nstages: {}\n", 'is not a file as DVC writes it'],
    ['dvc.lock', "schema: '2.0'\nstages: []\n", 'is not a file as DVC writes it'],
    ['dvc.lock', "schema: '2.0'\nstages:\n  a: 1\n", 'is not a file as DVC writes it'],
  ])('%s %j', (name, text, problem) => {
    expect(parseDvcFile(text, name)).toEqual({ outputs: [], problem })
  })

  test('what can be read of it is kept', () => {
    const { outputs: read, problem } = parseDvcFile(`outs:\n- x\n- path: a.csv\n  md5: ${MD5}\n`, 'x.dvc')
    expect(read).toHaveLength(1)
    expect(problem).toMatch(/output/)
  })

  test.each([
    ['data/a.csv.dvc', true],
    ['a.dvc', true],
    ['Dvcfile', true],
    ['x/dvc.lock', true],
    ['.dvc', false],
    ['x/.dvc', false],
    ['.dvc/config', false],
    ['.dvcignore', false],
    ['dvc.yaml', false],
    ['old-dvc.lock', false],
    ['a.dvc.bak', false],
  ])('isDvcFile(%s) is %s', (path, expected) => expect(isDvcFile(path)).toBe(expected))
})

test('what is written is read, whatever the name', () => {
  const name = fc.string({ minLength: 1 }).filter((text) => !/[\0/\\:]|\$\{|^\.\.?$/.test(text))
  const hex = fc.stringMatching(/^[0-9a-f]{32}$/)
  fc.assert(
    fc.property(name, hex, fc.maxSafeNat(), (file, md5, size) => {
      const [output] = outputs(
        `outs:\n- path: ${JSON.stringify(file)}\n  md5: ${md5}\n  size: ${size}\n  hash: md5\n`,
      )
      expect(output).toMatchObject({ path: `data/${file}`, identity: { algorithm: 'md5', hex: md5, size } })
    }),
  )
})
