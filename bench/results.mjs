// The file of results: JSON, so that reports and pictures can be made of it again.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { MEASUREMENTS } from './measurements.mjs'

export function readResults(file) {
  if (!existsSync(file)) throw new Error(`there are no results in ${file}: measure first`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/**
 * Writes `results` to `file`, and gives them. What is there of other measurements stays if it was taken on the same
 * day and machine, of the same commit and with the same versions, so that a long bench can be run in pieces.
 */
export function addResults(file, results) {
  const earlier = existsSync(file) ? readResults(file) : null
  const kept = earlier !== null && sameCircumstances(earlier, results) ? earlier.measurements : []
  const byName = new Map([...kept, ...results.measurements].map((entry) => [entry.name, entry]))
  const measurements = MEASUREMENTS.flatMap(({ name }) => byName.get(name) ?? [])
  const all = { ...results, measurements }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
  return all
}

function sameCircumstances(earlier, results) {
  const circumstances = ({ heading, rounds, scale }) => JSON.stringify([heading, rounds, scale])
  return circumstances(earlier) === circumstances(results)
}
