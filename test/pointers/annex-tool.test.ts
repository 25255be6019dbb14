import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { decodePath } from '../../src/paths/lossless.js'
import { parseAnnexLink, parseAnnexPointer } from '../../src/pointers/annex.js'
import { parseAnnexKey } from '../../src/pointers/annex-key.js'
import { describeWithPointers, makeWorkplace, runTool, tryTool } from '../fixtures/pointer-tools.js'

let place: string
const CONTENT = 'some data\nof two lines\n'
const HEX = createHash('sha256').update(CONTENT).digest('hex')
const IDENTITY = { algorithm: 'sha256', hex: HEX, size: CONTENT.length }

describeWithPointers('git-annex', 'pointers of git-annex itself', () => {
  place = makeWorkplace()
  let root: string
  beforeAll(() => {
    root = makeAnnex('modes', { 'data/a.tar.gz': CONTENT })
    runTool(root, 'git', 'commit', '--quiet', '--message', 'Data')
  })

  test('a locked file is a symlink', () => {
    expect(linkAt(root, 'data/a.tar.gz')?.identity).toEqual(IDENTITY)
    expect(parseAnnexLink(runTool(root, 'git', 'show', ':data/a.tar.gz'))?.identity).toEqual(IDENTITY)
  })

  test('a clone without the content has the same symlink, to nowhere', () => {
    runTool(place, 'git', 'clone', '--quiet', 'modes', 'clone')
    expect(linkAt(join(place, 'clone'), 'data/a.tar.gz')?.identity).toEqual(IDENTITY)
  })

  test('where symlinks are off, a clone has their text in plain files', () => {
    runTool(place, 'git', 'clone', '--quiet', '-c', 'core.symlinks=false', 'modes', 'plain')
    const file = join(place, 'plain', 'data', 'a.tar.gz')
    expect(lstatSync(file).isFile()).toBe(true)
    expect(parseAnnexPointer(readFileSync(file))?.identity).toEqual(IDENTITY)
  })

  test.each(['false', 'true'])('an unlocked file is committed as a pointer (thin: %s)', (thin) => {
    const unlocked = makeAnnex(`unlocked-${thin}`, { 'a.csv': CONTENT })
    runTool(unlocked, 'git', 'config', 'annex.thin', thin)
    runTool(unlocked, 'git', 'annex', 'unlock', 'a.csv')
    const committed = Buffer.from(runTool(unlocked, 'git', 'show', ':a.csv'))
    expect(parseAnnexPointer(committed)?.identity).toEqual(IDENTITY)
    expect(parseAnnexPointer(readFileSync(join(unlocked, 'a.csv')))).toBeNull()
  })

  test('an adjusted branch has pointers, on disk too where the content is not there', () => {
    runTool(place, 'git', 'clone', '--quiet', 'modes', 'adjusted')
    const adjusted = join(place, 'adjusted')
    runTool(adjusted, 'git', 'annex', 'init', '--quiet', 'adjusted')
    runTool(adjusted, 'git', 'annex', 'adjust', '--unlock')
    const committed = Buffer.from(runTool(adjusted, 'git', 'show', ':data/a.tar.gz'))
    expect(parseAnnexPointer(committed)?.identity).toEqual(IDENTITY)
    expect(parseAnnexPointer(readFileSync(join(adjusted, 'data', 'a.tar.gz')))?.identity).toEqual(IDENTITY)
  })

  test('every content backend gives the hash of the bytes', () => {
    const listed = /^key\/value backends: (.*)$/m.exec(runTool(place, 'git', 'annex', 'version'))?.[1] ?? ''
    const backends = listed.split(' ').filter((name) => /^(?:SHA|MD5|BLAKE2|SKEIN)/.test(name))
    expect(backends.length).toBeGreaterThan(40)
    const files = Object.fromEntries(backends.map((name) => [`${name}.csv`, CONTENT]))
    const all = makeAnnex('backends', {})
    for (const [path, content] of Object.entries(files)) writeFileSync(join(all, path), content)
    for (const name of backends) {
      runTool(all, 'git', 'annex', 'add', '--quiet', `--backend=${name}`, `${name}.csv`)
      const identity = linkAt(all, `${name}.csv`)?.identity
      expect({ name, size: identity?.size }).toEqual({ name, size: CONTENT.length })
      const algorithm = name.replace(/E$/, '')
      const shared = { SHA256: 'sha256', MD5: 'md5' }[algorithm]
      expect(identity?.algorithm).toBe(shared ?? `annex:${algorithm}`)
      const hash = OPENSSL_NAMES[algorithm]
      if (hash !== undefined) expect(identity?.hex).toBe(createHash(hash).update(CONTENT).digest('hex'))
    }
  })

  test('keys of names and of URLs, with all that git-annex escapes, are read and have no identity', () => {
    const others = makeAnnex('others', {})
    writeFileSync(join(others, '50%&x: é.csv'), CONTENT)
    runTool(others, 'git', 'annex', 'add', '--quiet', '--backend=WORM', '50%&x: é.csv')
    expect(linkAt(others, '50%&x: é.csv')).toMatchObject({
      backend: 'WORM',
      size: CONTENT.length,
      identity: null,
    })

    const url = 'https://example.invalid/50%25?a&b'
    runTool(others, 'git', 'annex', 'addurl', '--quiet', '--relaxed', '--fast', '--file=url.csv', url)
    const key = linkAt(others, 'url.csv')
    expect(key).toMatchObject({
      backend: 'URL',
      name: 'https://example.invalid/50%25,63a,38b',
      size: null,
      identity: null,
    })
  })

  test.each([
    `SHA256-s6--${HEX}`,
    `SHA256-s6-m7-S8-C9--${HEX}`,
    `SHA256-sx--${HEX}`,
    `SHA256-m1-s6--${HEX}`,
    `SHA256-s6-${HEX}`,
    `--${HEX}`,
    `SHA256E--${HEX}.${'x'.repeat(63)}`,
    `SHA256E--${HEX}.${'x'.repeat(64)}`,
    `SHA256E--${HEX}.${'é'.repeat(32)}`,
    'FOOE--a.b',
    'WORM--a',
    'a',
  ])('git-annex agrees whether %s is a key', (text) => {
    const isKey = tryTool(root, 'git', 'annex', 'examinekey', text).status === 0
    expect(parseAnnexKey(text) !== null).toBe(isKey)
  })
})

/** The names of OpenSSL for the backends that it has too. */
const OPENSSL_NAMES: Readonly<Record<string, string>> = {
  SHA1: 'sha1',
  MD5: 'md5',
  SHA224: 'sha224',
  SHA256: 'sha256',
  SHA384: 'sha384',
  SHA512: 'sha512',
  SHA3_224: 'sha3-224',
  SHA3_256: 'sha3-256',
  SHA3_384: 'sha3-384',
  SHA3_512: 'sha3-512',
  BLAKE2B512: 'blake2b512',
  BLAKE2S256: 'blake2s256',
}

function makeAnnex(name: string, files: Readonly<Record<string, string>>): string {
  const root = join(place, name)
  mkdirSync(join(root, 'data'), { recursive: true })
  runTool(root, 'git', 'init', '--quiet')
  runTool(root, 'git', 'annex', 'init', '--quiet', name)
  for (const [path, content] of Object.entries(files)) writeFileSync(join(root, path), content)
  if (Object.keys(files).length > 0) runTool(root, 'git', 'annex', 'add', '--quiet', '.')
  return root
}

function linkAt(root: string, path: string) {
  return parseAnnexLink(decodePath(readlinkSync(join(root, path), { encoding: 'buffer' })))
}
