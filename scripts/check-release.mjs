// Checks that the sources are those of a tag, and prints what the changelog says of it: the notes of the release.
// Usage: node scripts/check-release.mjs TAG [DIR]
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** `v1.2.3`, or `v1.2.3-rc.1` for a version before the version. */
const TAG = /^v(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/

const [tag = '', directory = '.'] = process.argv.slice(2)
const version = TAG.exec(tag)?.[1]
const problems = version === undefined ? [`'${tag}' is not a tag such as v1.2.3`] : mismatches(version)
const notes = version === undefined ? '' : section(version)
if (version !== undefined && notes === '') {
  problems.push(`CHANGELOG.md has no text below a heading '## ${version} - YYYY-MM-DD'`)
}

if (problems.length === 0) process.stdout.write(`${notes}\n`)
for (const problem of problems) process.stderr.write(`${problem}\n`)
process.exitCode = problems.length === 0 ? 0 : 1

function mismatches(expected) {
  const lock = JSON.parse(read('package-lock.json'))
  const stated = {
    'package.json': JSON.parse(read('package.json')).version,
    'package-lock.json': lock.version,
    "package-lock.json, packages['']": lock.packages?.['']?.version,
    'src/tool.ts': /\bversion: '([^']*)'/.exec(read('src/tool.ts'))?.[1],
  }
  return Object.entries(stated)
    .filter(([, found]) => found !== expected)
    .map(([place, found]) => `${place} has the version ${found ?? 'missing'}, but the tag is ${tag}`)
}

/** What stands between the heading of a version and the next one; empty if there is none with a date. */
function section(expected) {
  const [, ...sections] = read('CHANGELOG.md').split(/^## /m)
  const found = sections.find((text) => text.startsWith(`${expected} - `)) ?? ''
  const [heading = '', ...lines] = found.split('\n')
  return /- \d{4}-\d{2}-\d{2}$/.test(heading) ? lines.join('\n').trim() : ''
}

function read(name) {
  return readFileSync(join(resolve(directory), name), 'utf8')
}
