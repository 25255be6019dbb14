// Checks action.yml and the workflows as GitHub would read them, and that every foreign action is pinned.
// Usage: node --import ./scripts/json-imports.mjs scripts/check-workflows.mjs [DIR]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { registerLogger, validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { LineCounter, parseAllDocuments, parseDocument, visit } from 'yaml'

/** The runners that our workflows may ask for: the validator on its own takes any label. */
const RUNNERS = ['ubuntu-latest', 'windows-latest', 'macos-latest']
/** `OWNER/REPOSITORY[/PATH]@COMMIT` with a comment that starts with the version, such as `v7.0.0`. */
const PINNED = /^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?@[0-9a-f]{40}$/
const VERSION = /^ v\d+(?:\.\d+)*\b/

const root = resolve(process.argv[2] ?? '.')
const problems = []
let checked = 0

// The validator catches its own faults and logs them: a file that it could not judge must not pass.
const fault = (message) => problems.push(`the validator failed: ${message}`)
const quiet = () => {}
registerLogger({ error: fault, warn: quiet, info: quiet, log: quiet })

for (const name of documents()) {
  const text = readFileSync(join(root, name), 'utf8')
  problems.push(...(await invalid(name, text)), ...unpinned(name, text), ...forgotten(name, text))
  checked += 1
}

for (const problem of problems) process.stderr.write(`${problem}\n`)
if (problems.length === 0) process.stdout.write(`${checked} action and workflow files are valid\n`)
process.exitCode = problems.length === 0 ? 0 : 1

function documents() {
  const found = []
  if (existsSync(join(root, 'action.yml'))) found.push('action.yml')
  else problems.push('action.yml:1:1 does not exist')
  const workflows = join(root, '.github', 'workflows')
  if (existsSync(workflows)) {
    const names = readdirSync(workflows).filter((name) => /\.ya?ml$/.test(name))
    found.push(...names.sort().map((name) => `.github/workflows/${name}`))
  }
  return found
}

async function invalid(name, text) {
  const document = TextDocument.create(pathToFileURL(join(root, name)).href, 'yaml', 1, text)
  const get = async () => RUNNERS.map((label) => ({ label }))
  // Kind 0: these values and no others.
  const valueProviderConfig = { 'runs-on': { kind: 0, get }, 'runs-on-labels': { kind: 0, get } }
  const diagnostics = await validate(document, { valueProviderConfig })
  return diagnostics.map(({ range: { start }, message }) =>
    at(name, { line: start.line + 1, column: start.character + 1 }, message),
  )
}

function unpinned(name, text) {
  const found = []
  const lines = new LineCounter()
  for (const document of parseAllDocuments(text, { lineCounter: lines })) {
    visit(document, {
      Pair(_, { key, value }) {
        if (key?.value !== 'uses' || typeof value?.value !== 'string' || value.value.startsWith('./')) return
        const { line, col } = lines.linePos(value.range[0])
        const place = { line, column: col }
        if (!PINNED.test(value.value))
          found.push(at(name, place, `'${value.value}' is not pinned to a full commit id`))
        else if (!VERSION.test(value.comment ?? '')) {
          found.push(
            at(name, place, `'${value.value}' has no comment that names its version, such as # v1.2.3`),
          )
        }
      },
    })
  }
  return found
}

/** A job that `all-green` does not need could fail and still let a pull request in. */
function forgotten(name, text) {
  const document = parseDocument(text)
  if (document.errors.length > 0) return []
  const jobs = document.toJS()?.jobs ?? {}
  if (!('all-green' in jobs)) return []
  const needed = [jobs['all-green']?.needs ?? []].flat()
  const missing = Object.keys(jobs).filter((job) => job !== 'all-green' && !needed.includes(job))
  return missing.map((job) => at(name, { line: 1, column: 1 }, `the job all-green does not need '${job}'`))
}

function at(name, { line, column }, message) {
  return `${name}:${line}:${column} ${message.split('\n')[0]}`
}
