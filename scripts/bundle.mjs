// Bundles the entries of build/, and each module that is imported late, into a flat, self-contained dist/ that runs
// with no node_modules.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { nameLateBundles } from './late-bundles.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const build = join(root, 'build')
const dist = join(root, 'dist')

/** By the name of each bundle the file that it begins with. */
const entries = new Map([
  ['index.js', join(build, 'index.js')],
  ['cli.js', join(build, 'cli.js')],
  ['worker.js', join(build, 'worker.js')],
  // Loaded by `src/libraries/load-yaml.ts` when it is asked for.
  ['yaml.cjs', join(root, 'src', 'libraries', 'yaml.cjs')],
  ...nameLateBundles(build),
])

/** Packages whose modules do nothing but declare, which they don't say. */
const DECLARING = ['@actions/core']

for (const name of DECLARING) leaveOutWhatIsUnused(name)
rmSync(dist, { recursive: true, force: true })
mkdirSync(dist, { recursive: true })

/** Each takes some 500 MB. */
const MOST_THREADS = 4

const licenses = new Map()
const texts = await shareEntries()
// In their own order, whichever thread was done first: a package has the text of the last entry that holds it.
for (const name of entries.keys()) for (const text of texts.get(name)) collectLicenses(text)

writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`)
const byName = [...licenses].sort(([left], [right]) => (left < right ? -1 : 1))
writeFileSync(join(dist, 'licenses.txt'), `${byName.map(([, text]) => text).join('\n\n')}\n`)

/**
 * Gives the build a package of its own that says so, so that what is not used of it is left out: in `@actions/core` a client
 * of HTTP, of a megabyte, which every start of the action would read and set up.
 */
function leaveOutWhatIsUnused(name) {
  const copy = join(build, 'node_modules', name)
  cpSync(join(root, 'node_modules', name), copy, { recursive: true })
  const file = join(copy, 'package.json')
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), sideEffects: false }))
}

/** Threads take one entry after the other, that of the action first, which takes a quarter of all. @returns by name the licenses */
async function shareEntries() {
  const [left, texts] = [[...entries], new Map()]
  const threads = Math.min(left.length, availableParallelism(), MOST_THREADS)
  await Promise.all(Array.from({ length: threads }, () => work(left, texts)))
  return texts
}

/** One thread, until no entry is left. */
function work(left, texts) {
  const worker = new Worker(new URL('bundle-entry.mjs', import.meta.url), { workerData: { root, dist } })
  return new Promise((resolve, reject) => {
    const next = () => worker.postMessage(left.shift() ?? null)
    worker.on('message', ([name, licenses]) => {
      texts.set(name, licenses)
      next()
    })
    worker.on('error', reject)
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`))))
    next()
  })
}

/** ncc writes a package's name alone on a line, its license's name on the next, then the text. */
function collectLicenses(text) {
  const starts =
    /^(?=(?:@[\w.-]+\/)?[a-z][\w.-]*\n(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0)\n)/m
  for (const part of text.split(new RegExp(starts, 'gm'))) {
    if (part.trim() !== '') licenses.set(part.slice(0, part.indexOf('\n')), part.trim())
  }
}
