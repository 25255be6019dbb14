import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readSmallFile } from '../../src/disk/small-file.js'
import { testOnLinux, testOnPosix } from '../fixtures/platform.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'

let root: string
beforeAll(() => {
  root = makeTree({ file: 'text', empty: '' })
})
afterAll(removeTrees)

const at = (name: string): string => join(root, name)
const troubleOf = (name: string, links: 'followed' | 'refused' = 'followed', most = 100) => {
  const { bytes, trouble, isAbsent } = readSmallFile(at(name), most, links)
  expect(bytes).toBeNull()
  return isAbsent ? `absent: ${trouble}` : trouble
}

test('all bytes of a file, as long as there are not too many', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), fc.boolean(), (content, most, isFollowed) => {
      writeFileSync(at('any'), content)
      const { bytes, trouble } = readSmallFile(at('any'), most, isFollowed ? 'followed' : 'refused')
      if (content.length <= most) expect(bytes).toEqual(Buffer.from(content))
      else expect([bytes, trouble]).toEqual([null, `is larger than ${most} bytes`])
    }),
  )
})

test('a limit of whole mebibytes is told as such, and a sparse file is not read up to it', () => {
  writeFileSync(at('sparse'), '')
  truncateSync(at('sparse'), 2 ** 40)
  expect(troubleOf('sparse', 'refused', 3 * 1024 * 1024)).toBe('is larger than 3 MiB')
})

test('an empty file is no missing one', () => {
  expect(readSmallFile(at('empty'), 10, 'followed').bytes).toHaveLength(0)
  expect(troubleOf('missing')).toBe('absent: does not exist')
  expect(troubleOf('file/below')).toBe('absent: does not exist')
})

describe.each(['followed', 'refused'] as const)('where links are %s', (links) => {
  test('a directory is told', () => {
    mkdirSync(at('directory'), { recursive: true })
    expect(troubleOf('directory', links)).toBe('is a directory, not a file')
  })

  testOnPosix('a named pipe is not waited for', () => {
    execFileSync('rm', ['-f', at('pipe')])
    execFileSync('mkfifo', [at('pipe')])
    expect(troubleOf('pipe', links)).toBe('is a named pipe, not a regular file')
  })

  testOnPosix('a socket is told', async () => {
    const server = createServer().listen(at(`socket-${links}`))
    await once(server, 'listening')
    expect(troubleOf(`socket-${links}`, links)).toBe('is a socket, not a regular file')
    server.close()
  })

  testOnPosix('a device is not read', () => {
    const { trouble, isEndless } = readSmallFile('/dev/zero', 100, links)
    expect([trouble, isEndless]).toEqual(['is a device, not a regular file', true])
  })

  testOnLinux('what may not be read is told by the reason of the system', () => {
    if (process.getuid?.() === 0) return
    writeFileSync(at('secret'), 'x')
    chmodSync(at('secret'), 0)
    expect(troubleOf('secret', links)).toBe("can't be read: EACCES: permission denied")
  })
})

testOnPosix('a link is followed to whatever it leads to, or not at all', () => {
  symlinkSync('file', at('to-file'))
  symlinkSync('nothing', at('to-nothing'))
  symlinkSync('/dev/zero', at('to-device'))
  symlinkSync('to-itself', at('to-itself'))
  expect(readSmallFile(at('to-file'), 10, 'followed').bytes?.toString()).toBe('text')
  expect(troubleOf('to-nothing')).toBe('absent: does not exist')
  expect(troubleOf('to-device')).toBe('is a device, not a regular file')
  expect(troubleOf('to-itself')).toBe("is a link, which is not followed or can't be")
  for (const name of ['to-file', 'to-nothing', 'to-device', 'to-itself']) {
    expect(troubleOf(name, 'refused')).toBe("is a link, which is not followed or can't be")
  }
})

testOnLinux('files whose size the system does not tell are read to their end, within the limit', () => {
  expect(readSmallFile('/proc/self/status', 1_000_000, 'followed').bytes?.toString()).toMatch(/^Name:/)
  expect(readSmallFile('/proc/self/status', 20, 'followed').trouble).toBe('is larger than 20 bytes')
  expect(readSmallFile('/proc/self/pagemap', 1_000_000, 'followed').trouble).toMatch(/larger|can't be read/)
})

test('a file that grows is read as far as it was', () => {
  writeFileSync(at('log'), 'a')
  appendFileSync(at('log'), 'b')
  expect(readSmallFile(at('log'), 10, 'followed').bytes?.toString()).toBe('ab')
})
