// Checks that the folders of src/, and those in each of them, import each other in one direction: that the drawing of the
// architecture is a drawing, and that any of them can be read with nothing but those below it.
// Usage: node scripts/check-folders.mjs [DIR]
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, sep } from 'node:path'
import { parseSync } from '@swc/core'

/** Declares types alone, and takes some from the leaves that they are about. */
const TYPES = 'model'

const root = process.argv[2] ?? 'src'

/** By folder that has others in it, '' for all: by each of these those that it imports, with a file that does. */
const levels = new Map()
for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
  const file = name.split(sep).join('/')
  if (!file.endsWith('.ts') || file.startsWith(`${TYPES}/`)) continue
  const text = readFileSync(join(root, name), 'utf8')
  for (const { source } of parseSync(text, { syntax: 'typescript' }).body) {
    if (source?.value.startsWith('.')) addImport(file, posix.join(dirname(file), source.value))
  }
}

for (const [level, imports] of levels) {
  const circle = findCircle(imports)
  if (circle === null) continue
  const steps = circle.map(([folder, other]) => {
    return `  ${posix.join(level, folder)} → ${posix.join(level, other)}: ${imports.get(folder).get(other)}\n`
  })
  process.stderr.write(
    `Folders import each other in a circle; move what both need into one below them:\n${steps.join('')}`,
  )
  process.exit(1)
}
const count = [...levels.values()].reduce((sum, imports) => sum + imports.size, 0)
process.stdout.write(`${count} folders import others beside them, and none in a circle\n`)

/** Notes what one file imports, at the level at which the ways to the two part; nothing of a file that lies there itself. */
function addImport(file, other) {
  const [way, otherWay] = [file.split('/'), other.split('/')]
  let depth = 0
  while (way[depth] === otherWay[depth]) depth += 1
  if (depth >= way.length - 1 || depth >= otherWay.length - 1) return
  const [level, folder, beside] = [way.slice(0, depth).join('/'), way[depth], otherWay[depth]]
  if (depth === 0 && beside === TYPES) return
  const imports = levels.get(level) ?? new Map()
  const others = imports.get(folder) ?? new Map()
  levels.set(level, imports.set(folder, others.set(beside, others.get(beside) ?? file)))
}

/** The steps of some circle; `null`: there is none. */
function findCircle(imports) {
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
