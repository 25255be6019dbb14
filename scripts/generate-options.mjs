// Writes what the option table says into action.yml, README.md and schema/config.schema.json. Run it after a build.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { actionInputs, readmeFlags, readmeTable } from '../build/options/documents.js'
import { configSchema } from '../build/options/schema.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const inputs = stringify({ inputs: actionInputs() }, { lineWidth: 110 }).trimEnd()
replaceBetween('action.yml', '# inputs:start', '# inputs:end', inputs)

const schema = join(root, 'schema', 'config.schema.json')
mkdirSync(dirname(schema), { recursive: true })
writeFileSync(schema, `${JSON.stringify(configSchema(), null, 2)}\n`)
execFileSync(process.execPath, [
  join(root, 'node_modules/@biomejs/biome/bin/biome'),
  'format',
  '--write',
  schema,
])

replaceBetween('README.md', '<!-- options:start -->', '<!-- options:end -->', readmeTable())
replaceBetween('README.md', '<!-- flags:start -->', '<!-- flags:end -->', readmeFlags())

function replaceBetween(name, start, end, text) {
  const path = join(root, name)
  const before = readFileSync(path, 'utf8')
  const from = before.indexOf(start)
  const to = before.indexOf(end)
  if (from < 0 || to < from) throw new Error(`${name} must hold the lines ${start} and ${end}`)
  writeFileSync(path, `${before.slice(0, from + start.length)}\n${text}\n${before.slice(to)}`)
}
