// Where and with what something was measured.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, release, tmpdir, totalmem, type } from 'node:os'
import { fileURLToPath } from 'node:url'
import { locate } from './programs/locate.mjs'
import { NATIVE } from './programs/native.mjs'

/** Date, machine and versions, as they belong to each result. */
export function heading() {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return {
    date: new Date().toISOString().slice(0, 10),
    version,
    commit: commit(),
    machine: {
      processor: cpus()[0]?.model.trim() || 'unknown processor',
      cores: cpus().length,
      memoryBytes: totalmem(),
      kernel: `${type()} ${release()}`,
      fileSystem: fileSystem(),
    },
    versions: {
      node: process.versions.node,
      git: versionOf('git'),
      ...Object.fromEntries(NATIVE.map(({ name }) => [name, versionOf(name)])),
    },
  }
}

/** `null` if the program is not there. */
function versionOf(name) {
  const file = locate(name)
  if (file === null) return null
  const { stdout, stderr } = spawnSync(file, ['--version'], { encoding: 'utf8' })
  return /\d+(\.\d+)+/.exec(`${stdout}\n${stderr}`)?.[0] ?? 'unknown version'
}

/** With `-dirty` if what is measured differs from it; `null` outside a repository. */
function commit() {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const git = (...args) =>
    spawnSync('git', ['--no-optional-locks', '-C', root, ...args], { encoding: 'utf8' })
  const head = git('rev-parse', '--short', 'HEAD')
  if (head.status !== 0) return null
  const changed = git('status', '--porcelain', 'src', 'dist').stdout !== ''
  return `${head.stdout.trim()}${changed ? '-dirty' : ''}`
}

function fileSystem() {
  const { status, stdout } = spawnSync('stat', ['--file-system', '--format=%T', tmpdir()], {
    encoding: 'utf8',
  })
  return status === 0 ? stdout.trim() : null
}
