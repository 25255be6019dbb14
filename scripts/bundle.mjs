// Bundles each entry of build/ into a flat, self-contained dist/ that runs with no node_modules.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const entries = ['index', 'cli']
const dist = join(root, 'dist')
/** What an entry imports only when it needs it. */
const LOADED_LATER = /^\d+\.index\.js$/

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist, { recursive: true })

const licenses = new Set()
for (const entry of entries) {
  const { code, assets } = await ncc(join(root, 'build', `${entry}.js`), {
    cache: false,
    license: 'licenses.txt',
    minify: false,
    quiet: true,
    sourceMap: false,
  })
  writeFileSync(join(dist, `${entry}.js`), code)
  for (const [name, { source }] of Object.entries(assets)) {
    if (name === 'licenses.txt') {
      for (const license of splitLicenses(source.toString())) licenses.add(license)
    } else if (LOADED_LATER.test(name) && !existsSync(join(dist, name))) {
      writeFileSync(join(dist, name), source)
    } else if (name !== 'package.json') {
      throw new Error(`bundling ${entry} produced the unexpected asset ${name}`)
    }
  }
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ type: 'module', version })}\n`)
writeFileSync(join(dist, 'licenses.txt'), `${[...licenses].sort().join('\n\n')}\n`)

/** ncc writes one paragraph per package, each headed by the package's name; both bundles share most of them. */
function splitLicenses(text) {
  return text
    .split(/\n(?=(?:@[\w.-]+\/)?[\w.-]+\n(?:[A-Z][\w .\-()+]*)\n)/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
}
