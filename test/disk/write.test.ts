import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import { writeText } from '../../src/disk/write.js'
import { compileSources } from '../fixtures/compiled.js'
import { testOnLinux, testOnPosix } from '../fixtures/platform.js'
import { start } from '../fixtures/processes.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

test('a new file, in directories that are made', async () => {
  const root = makeTree({})
  await writeText(join(root, 'a/b/report.json'), 'text')
  expect(readFileSync(join(root, 'a/b/report.json'), 'utf8')).toBe('text')
  expect(readdirSync(join(root, 'a/b'))).toEqual(['report.json'])
})

testOnPosix('an existing file is replaced whole and keeps its mode', async () => {
  const root = makeTree({ report: 'a much longer text than the new one' })
  chmodSync(join(root, 'report'), 0o640)
  const before = statSync(join(root, 'report')).ino
  await writeText(join(root, 'report'), 'new')
  expect(readFileSync(join(root, 'report'), 'utf8')).toBe('new')
  expect(statSync(join(root, 'report')).mode & 0o777).toBe(0o640)
  expect(statSync(join(root, 'report')).ino).not.toBe(before)
  expect(readdirSync(root)).toEqual(['report'])
})

test('a name as long as a name can be', async () => {
  const root = makeTree({})
  const name = 'r'.repeat(255)
  await writeText(join(root, name), 'text')
  expect(readdirSync(root)).toEqual([name])
})

testOnPosix('a link stays a link', async () => {
  const root = makeTree({ target: 'old' })
  symlinkSync('target', join(root, 'link'))
  const before = statSync(join(root, 'target')).ino
  await writeText(join(root, 'link'), 'new')
  expect(lstatSync(join(root, 'link')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(root, 'target'), 'utf8')).toBe('new')
  expect(statSync(join(root, 'target')).ino).not.toBe(before)
})

testOnPosix('links that lead to nothing yet stay, and what they lead to is made', async () => {
  const root = makeTree({ 'inner/x': '' })
  symlinkSync('inner', join(root, 'to-inner'))
  symlinkSync('../second', join(root, 'inner/first'))
  symlinkSync('reports/report', join(root, 'second'))
  await writeText(join(root, 'to-inner/first'), 'new')
  expect(readFileSync(join(root, 'reports/report'), 'utf8')).toBe('new')
  expect(lstatSync(join(root, 'second')).isSymbolicLink()).toBe(true)
})

testOnPosix('links in a circle, and a socket, are errors', async () => {
  const root = makeTree({})
  symlinkSync('b', join(root, 'a'))
  symlinkSync('a', join(root, 'b'))
  await expect(writeText(join(root, 'a'), 'x')).rejects.toThrow(/a" can't be written: ELOOP/)
  const server = createServer().listen(join(root, 'socket'))
  await once(server, 'listening')
  await expect(writeText(join(root, 'socket'), 'x')).rejects.toThrow(
    /socket" can't be written: it is a socket/,
  )
  server.close()
})

testOnPosix('a named pipe takes the whole text, however slowly it is read', async () => {
  const root = makeTree({})
  execFileSync('mkfifo', [join(root, 'pipe')])
  const reader = spawn('sh', ['-c', 'sleep 0.2; exec cat "$0"', join(root, 'pipe')])
  const read = text(reader.stdout)
  await writeText(join(root, 'pipe'), Array(50).fill('x'.repeat(100_000)))
  expect((await read).length).toBe(5_000_000)
  expect(lstatSync(join(root, 'pipe')).isFIFO()).toBe(true)
})

testOnPosix('a reader of a named pipe that has seen enough is no error', async () => {
  const root = makeTree({})
  execFileSync('mkfifo', [join(root, 'pipe')])
  const reader = spawn('sh', ['-c', 'head -c 10 "$0"', join(root, 'pipe')])
  const read = text(reader.stdout)
  await writeText(join(root, 'pipe'), Array(50).fill('x'.repeat(100_000)))
  expect(await read).toBe('x'.repeat(10))
})

testOnLinux('a device stays a device', async () => {
  const root = makeTree({})
  const isRoot = process.getuid?.() === 0
  const device = isRoot ? join(root, 'null') : '/dev/null'
  if (isRoot) execFileSync('mknod', [device, 'c', '1', '3'])
  await writeText(device, 'text')
  expect(lstatSync(device).isCharacterDevice()).toBe(true)
})

test('what can not be written is an error that names it, and leaves nothing behind', async () => {
  const root = makeTree({ file: 'x' })
  mkdirSync(join(root, 'directory'))
  await expect(writeText(join(root, 'directory'), 'x')).rejects.toThrow(/directory" can't be written: EISDIR/)
  await expect(writeText(join(root, 'file/below'), 'x')).rejects.toThrow(/below" can't be written: E/)
  expect(readdirSync(root).sort()).toEqual(['directory', 'file'])
})

test('parts of any length and any characters make up the text', async () => {
  const root = makeTree({})
  const parts = [
    '',
    'plain',
    'é'.repeat(1000),
    '\u{1f5bc}'.repeat(50_000),
    'x'.repeat(131_072),
    '€'.repeat(131_072),
  ]
  const all = [...parts, 'y'.repeat(131_073), ...parts.toReversed(), '\ud800']
  await writeText(join(root, 'report'), all)
  expect(readFileSync(join(root, 'report')).equals(Buffer.from(all.join('')))).toBe(true)
})

test('a long text is cut between characters', async () => {
  const root = makeTree({})
  for (const start of ['', 'x']) {
    const long = `${start}${'\u{1f5bc}'.repeat(200_000)}`
    await writeText(join(root, 'report'), long)
    expect(readFileSync(join(root, 'report'), 'utf8') === long).toBe(true)
  }
})

describe.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s while a text is written', (signal) => {
  testOnPosix('ends the process, and leaves the old text and nothing else', async () => {
    const root = makeTree({ report: 'old' })
    const module = pathToFileURL(join(compileSources(), 'disk/write.js')).href
    const script = `
      import { writeText } from ${JSON.stringify(module)}
      function* parts() {
        for (let part = 0; ; part += 1) {
          yield 'x'.repeat(100_000)
          if (part === 100) process.stdout.write('writing')
        }
      }
      await writeText(process.argv[1], parts())`
    const running = start([process.execPath, '--input-type=module', '-e', script, join(root, 'report')], root)
    await once(running.stdout, 'data')
    expect(readdirSync(root)).toHaveLength(2)
    running.kill(signal)
    const [, endedBy] = await once(running, 'close')
    expect(endedBy).toBe(signal)
    expect(readdirSync(root)).toEqual(['report'])
    expect(readFileSync(join(root, 'report'), 'utf8')).toBe('old')
  })
})
