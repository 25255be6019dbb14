// Compiles the programs in wasm/ (AssemblyScript) to modules of src/ that hold them as text, so that bundles need no
// further file. What has not changed since is left as it is, so that the compiler is not needed.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

/** By the source of each program the module that holds it. */
export const PROGRAMS = new Map([
  ['wasm/row-keys.ts', 'src/kinds/row/keys-program.ts'],
  ['wasm/csv-scan.ts', 'src/containers/csv/scan-program.ts'],
  ['wasm/json-scan.ts', 'src/containers/json/scan-program.ts'],
  ['wasm/line-ends.ts', 'src/containers/lines/ends-program.ts'],
  ['wasm/hash-search.ts', 'src/kinds/near-picture/search-program.ts'],
  ['wasm/png-unfilter.ts', 'src/decoders/png/unfilter-program.ts'],
])

const OPTIONS = ['-O3', '--runtime', 'stub', '--enable', 'simd', '--importMemory', '--noAssert']

/** The module for a program: always the same for the same source. */
export async function compiled(source) {
  const { default: asc } = await import('assemblyscript/asc')
  const text = readFileSync(join(ROOT, source), 'utf8')
  let binary = null
  const { error, stderr } = await asc.main([source, ...OPTIONS, '--outFile', 'program.wasm'], {
    readFile: (name) => (name === source ? text : null),
    writeFile(name, contents) {
      if (name === 'program.wasm') binary = Buffer.from(contents)
    },
    listFiles: () => [],
  })
  if (error || binary === null) throw new Error(`${source} can't be compiled: ${error?.message}\n${stderr}`)
  const lines = binary.toString('base64').match(/.{1,100}/g)
  return [
    `/** \`${source}\`, compiled by \`scripts/build-programs.mjs\`; of SHA-256 ${digestOf(text)}. */`,
    `export const PROGRAM =`,
    `${lines.map((line) => `  '${line}'`).join(' +\n')}`,
    '',
  ].join('\n')
}

export async function buildPrograms() {
  for (const [source, module] of PROGRAMS) {
    const digest = digestOf(readFileSync(join(ROOT, source), 'utf8'))
    if (readIfThere(join(ROOT, module))?.includes(digest)) continue
    writeFileSync(join(ROOT, module), await compiled(source))
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function digestOf(text) {
  return createHash('sha256').update(text).digest('hex')
}

/** Which of the modules are not what their source compiles to. */
export async function stale() {
  const found = []
  for (const [source, module] of PROGRAMS) {
    if (readIfThere(join(ROOT, module)) !== (await compiled(source))) found.push(module)
  }
  return found
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv[2] !== '--check') await buildPrograms()
  else
    for (const module of await stale()) throw new Error(`${module} is stale: run scripts/build-programs.mjs`)
}
