// A thread of bundle.mjs: bundles one entry after the other, until it is given none.
import { chmodSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import ncc from '@vercel/ncc'
import { transform } from 'esbuild'

const { root, dist } = workerData

/** Programs of decoders, which the bundles named beside them read from where they lie: in code they would be text. */
const programs = new Map([
  ['libraries-jpeg.js', { file: '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm', madeFrom: 'mozjpeg' }],
  ['libraries-webp.js', { file: '@jsquash/webp/codec/dec/webp_dec.wasm', madeFrom: 'libwebp' }],
])

parentPort.on('message', async (entry) => {
  if (entry === null) parentPort.close()
  else parentPort.postMessage([entry[0], await bundle(...entry)])
})

/** Writes the bundle of an entry. @returns the texts of licenses of what is in it */
async function bundle(name, file) {
  const licenses = []
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
    licenses.push(readFileSync(join(root, 'scripts', 'decoder-licenses', `${program.madeFrom}.txt`), 'utf8'))
  }
  for (const [asset, { source }] of Object.entries(assets)) {
    if (asset === 'licenses.txt') licenses.push(source.toString())
    // The same program under another name, which nobody reads.
    else if (program !== undefined && asset.endsWith('.wasm')) continue
    else if (asset !== 'package.json') throw new Error(`bundling ${name} gave the unexpected file ${asset}`)
  }
  return licenses
}

/**
 * The same code without comments, and in ASCII: a single other letter makes the engine keep all of it as text of two
 * bytes a letter. A scan of ten files takes 5 % less processor time. Names and lines stay as they are, for whoever reads
 * `dist/` or where an error came from; to shorten them, too, would save another 3 %.
 */
async function plain(code) {
  return (await transform(code, { charset: 'ascii', legalComments: 'none', target: 'node20' })).code
}
