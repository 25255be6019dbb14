// Bundles the entries of build/, and each module that is imported late, into a flat, self-contained dist/ that runs
// with no node_modules.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'
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

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist, { recursive: true })

const licenses = new Map()
for (const [name, file] of entries) await bundle(name, file)

async function bundle(name, file) {
  const { code, assets } = await ncc(file, {
    cache: false,
    license: 'licenses.txt',
    minify: false,
    quiet: true,
    sourceMap: false,
  })
  // The command is run by its name too, from a clone.
  writeFileSync(join(dist, name), code, { mode: name === 'cli.js' ? 0o755 : 0o644 })
  for (const [asset, { source }] of Object.entries(assets)) {
    if (asset === 'licenses.txt') collectLicenses(source.toString())
    else if (asset !== 'package.json') throw new Error(`bundling ${name} gave the unexpected file ${asset}`)
  }
}

writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`)
const byName = [...licenses].sort(([left], [right]) => (left < right ? -1 : 1))
writeFileSync(join(dist, 'licenses.txt'), `${byName.map(([, text]) => text).join('\n\n')}\n`)

/** ncc writes a package's name alone on a line, its license's name on the next, then the text. */
function collectLicenses(text) {
  const starts =
    /^(?=(?:@[\w.-]+\/)?[a-z][\w.-]*\n(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0)\n)/m
  for (const part of text.split(new RegExp(starts, 'gm'))) {
    if (part.trim() !== '') licenses.set(part.slice(0, part.indexOf('\n')), part.trim())
  }
}
