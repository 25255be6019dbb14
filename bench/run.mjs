// Measures data-hygiene against other finders and against its goals; bench/README.md says how and why.
import { writeFileSync } from 'node:fs'
import { withBench } from './bench.mjs'
import { install } from './install.mjs'
import { heading } from './machine.mjs'
import { parse } from './options.mjs'
import { report } from './report.mjs'
import { addResults, readResults } from './results.mjs'

try {
  const options = parse(process.argv.slice(2))
  if (options.command === 'measure') measure(options)
  else if (options.command === 'report') process.stdout.write(report(readResults(options.results)))
  else await draw(options)
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}

/** Exits with 1 if an answer was wrong. A missed goal is shown as missed, and is no failure of the bench. */
function measure(options) {
  if (options.install) for (const line of install(say)) say(line)
  let results = { heading: heading(), rounds: options.rounds, scale: options.scale, measurements: [] }
  withBench(options, say, (bench) => {
    for (const { name, measure } of options.measurements) {
      say(`— ${name}`)
      results.measurements = [{ name, ...measure(bench) }]
      // Each measurement is kept as soon as it is there.
      results = addResults(options.results, results)
    }
  })
  process.stdout.write(report(results))
  const own = options.measurements.map(({ name }) => name)
  const wrong = results.measurements.some((entry) => own.includes(entry.name) && entry.wrong.length > 0)
  process.exitCode = wrong ? 1 : 0
}

async function draw({ results, picture }) {
  // Only the picture needs the plotting library.
  const { draw } = await import('./picture.mjs')
  writeFileSync(picture, await draw(readResults(results)))
}

function say(line) {
  process.stderr.write(`${line}\n`)
}
