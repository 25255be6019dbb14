// Compares data-hygiene with other finders; bench/README.md says how and why.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { probe, timeInTurn } from './measure.mjs'
import { contestants } from './peers.mjs'
import { agrees, table } from './table.mjs'
import { buildTree, commitTree } from './trees.mjs'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,50000' },
    git: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '5' },
    keep: { type: 'boolean', default: false },
  },
})
const rounds = wholeNumber('rounds', values.rounds)
const work = mkdtempSync(join(tmpdir(), 'data-hygiene-bench-'))
refuseWorkTree(work)
let allAgree = true

print(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${process.platform}`,
)
print(`median of ${rounds} rounds, each program in turn, warm cache\n`)
try {
  for (const size of values.sizes.split(',')) compare('files', wholeNumber('sizes', size))
  const committed = wholeNumber('git', values.git)
  if (committed > 0) compare('git', committed)
} finally {
  if (values.keep) print(`kept: ${work}`)
  else rmSync(work, { recursive: true, force: true })
}
process.exitCode = allAgree ? 0 : 1

function compare(source, size) {
  const directory = join(work, `${source}-${size}`)
  const scratch = join(work, 'scratch')
  mkdirSync(scratch, { recursive: true })
  const tree = buildTree(directory, size)
  if (source === 'git') commitTree(directory)

  const probed = contestants(source).map((contestant) =>
    contestant.file === null
      ? { contestant, missing: true }
      : { contestant, probe: probe(contestant, directory, scratch) },
  )
  const running = probed.filter(({ probe }) => probe && !probe.failure).map(({ contestant }) => contestant)
  const seconds = timeInTurn(running, directory, scratch, rounds)
  const results = probed.map(({ contestant: { name, kind }, missing, probe }) => ({
    name,
    kind,
    missing,
    probe,
    seconds: seconds.get(name),
  }))
  const title = source === 'git' ? 'Committed to git' : 'Files on disk'
  print(`${table(title, tree, results)}\n`)
  allAgree &&= results.every(({ missing, probe }) => missing || (!probe.failure && agrees(probe, tree)))
  if (!values.keep) rmSync(directory, { recursive: true, force: true })
}

function wholeNumber(option, text) {
  if (!/^\d+$/.test(text)) throw new Error(`--${option}: '${text}' is not a whole number`)
  return Number(text)
}

/** Inside a work tree git would have a say in what is scanned. */
function refuseWorkTree(directory) {
  try {
    execFileSync('git', ['-C', directory, 'rev-parse', '--show-toplevel'], { stdio: 'ignore' })
  } catch {
    return
  }
  throw new Error(`${directory} lies in a git work tree: set TMPDIR to a directory outside`)
}

function print(line) {
  process.stdout.write(`${line}\n`)
}
