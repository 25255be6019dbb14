// Checks that the folders of src/ import each other in one direction: that the drawing of the architecture is a drawing,
// and that any of them can be read with nothing but those below it.
// Usage: node scripts/check-folders.mjs [DIR]
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, sep } from 'node:path'
import { parseSync } from '@swc/core'

/** Declares types alone, and takes some from the leaves that they are about. */
const TYPES = 'model'

const root = process.argv[2] ?? 'src'

/** By folder: the folders that it imports, with a file that does. */
const imports = new Map()
for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
  const file = name.split(sep).join('/')
  const folder = folderOf(file)
  if (folder === null || folder === TYPES || !file.endsWith('.ts')) continue
  const text = readFileSync(join(root, name), 'utf8')
  for (const { source } of parseSync(text, { syntax: 'typescript' }).body) {
    if (!source?.value.startsWith('.')) continue
    const other = folderOf(posix.join(dirname(file), source.value))
    if (other === null || other === TYPES || other === folder) continue
    const others = imports.get(folder) ?? new Map()
    imports.set(folder, others.set(other, others.get(other) ?? file))
  }
}

const circle = findCircle()
if (circle !== null) {
  const steps = circle.map(([folder, other]) => `  ${folder} → ${other}: ${imports.get(folder).get(other)}\n`)
  process.stderr.write(
    `Folders import each other in a circle; move what both need into one below them:\n${steps.join('')}`,
  )
  process.exit(1)
}
process.stdout.write(`${imports.size} folders import others, and none in a circle\n`)

/** The folder of a file below the root; `null`: it lies there itself. */
function folderOf(file) {
  const [first, ...rest] = file.split('/')
  return rest.length === 0 ? null : first
}

/** The steps of some circle; `null`: there is none. */
function findCircle() {
  const done = new Set()
  const way = []
  const visit = (folder) => {
    if (done.has(folder)) return null
    const start = way.indexOf(folder)
    if (start >= 0) return [...way.slice(start), folder]
    way.push(folder)
    for (const other of imports.get(folder)?.keys() ?? []) {
      const found = visit(other)
      if (found !== null) return found
    }
    way.pop()
    done.add(folder)
    return null
  }
  for (const folder of imports.keys()) {
    const found = visit(folder)
    if (found !== null) return found.slice(1).map((other, step) => [found[step], other])
  }
  return null
}
