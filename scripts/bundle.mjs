// Bundles the entries of build/, and each module that is imported late, into a flat, self-contained dist/ that runs
// with no node_modules.
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'
import { transform } from 'esbuild'
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

/** Programs of decoders, which the bundles named beside them read from where they lie: in code they would be text. */
const programs = new Map([
  ['libraries-jpeg.js', { file: '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm', madeFrom: 'mozjpeg' }],
  ['libraries-webp.js', { file: '@jsquash/webp/codec/dec/webp_dec.wasm', madeFrom: 'libwebp' }],
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
  writeFileSync(join(dist, name), await plain(code), { mode: name === 'cli.js' ? 0o755 : 0o644 })
  const program = programs.get(name)
  if (program !== undefined) {
    const copy = join(dist, basename(program.file))
    copyFileSync(join(root, 'node_modules', program.file), copy)
    chmodSync(copy, 0o644)
    // The packages have the license of what is around it alone.
    collectLicenses(
      readFileSync(join(root, 'scripts', 'decoder-licenses', `${program.madeFrom}.txt`), 'utf8'),
    )
  }
  for (const [asset, { source }] of Object.entries(assets)) {
    if (asset === 'licenses.txt') collectLicenses(source.toString())
    // The same program under another name, which nobody reads.
    else if (program !== undefined && asset.endsWith('.wasm')) continue
    else if (asset !== 'package.json') throw new Error(`bundling ${name} gave the unexpected file ${asset}`)
  }
}

writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`)
const byName = [...licenses].sort(([left], [right]) => (left < right ? -1 : 1))
writeFileSync(join(dist, 'licenses.txt'), `${byName.map(([, text]) => text).join('\n\n')}\n`)

/**
 * The same code without comments, and in ASCII: a single other letter makes the engine keep all of it as text of two
 * bytes a letter. A scan of ten files takes 5 % less processor time. Names and lines stay as they are, for whoever reads
 * `dist/` or where an error came from; to shorten them, too, would save another 3 %.
 */
async function plain(code) {
  return (await transform(code, { charset: 'ascii', legalComments: 'none', target: 'node20' })).code
}

/** ncc writes a package's name alone on a line, its license's name on the next, then the text. */
function collectLicenses(text) {
  const starts =
    /^(?=(?:@[\w.-]+\/)?[a-z][\w.-]*\n(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0)\n)/m
  for (const part of text.split(new RegExp(starts, 'gm'))) {
    if (part.trim() !== '') licenses.set(part.slice(0, part.indexOf('\n')), part.trim())
  }
}
