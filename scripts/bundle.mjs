// Bundles each entry of build/ into a flat, self-contained dist/ that runs with no node_modules.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
const entries = ['index', 'cli', 'scan', 'worker']
/** Loaded by `src/libraries/load.ts` when they are asked for. */
const libraries = ['yaml.cjs', 'tables.mjs']

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist, { recursive: true })

const licenses = new Map()
for (const entry of entries) await bundle(join(root, 'build', `${entry}.js`))
for (const library of libraries) await bundle(join(root, 'src', 'libraries', library))

async function bundle(file) {
  const { code, assets } = await ncc(file, {
    cache: false,
    license: 'licenses.txt',
    minify: false,
    quiet: true,
    sourceMap: false,
  })
  const name = basename(file)
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
