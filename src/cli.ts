#!/usr/bin/env node
import { resolve } from 'node:path'
import { directoryTrouble } from './disk/directories.js'
import { Failure } from './failure.js'
import { failureText } from './failure-text.js'
import { parseCommandLine } from './options/command-line.js'
import { helpText } from './options/help.js'
import { realPlace } from './paths/real-place.js'
import { runToEnd } from './run-to-end.js'
import { writeToStandardOutput } from './terminal/output.js'
import { display } from './text/display.js'
import { TOOL } from './tool.js'

const OPEN = 0
const SHUT = 1
const FAILED = 2

async function main(argv: readonly string[]): Promise<number> {
  const line = parseCommandLine(argv)
  if (line.help || line.version) {
    await writeToStandardOutput(line.help ? helpText(line.mode) : `${TOOL.version}\n`)
    return OPEN
  }
  const root = rootOf(line.root)
  // Loaded only here, from a bundle of its own: --help, --version and a mistyped flag need none of it.
  if (line.mode === 'fingerprint') {
    const { fingerprintShare } = await import(/* webpackIgnore: true */ './fingerprint-share.js')
    await fingerprintShare(line, root)
    return OPEN
  }
  const { scan } = await import(/* webpackIgnore: true */ './scan.js')
  const report = await scan(line, root)
  return report.judgement.verdict.result === 'pass' ? OPEN : SHUT
}

function rootOf(given: string | null): string {
  const root = resolve(given ?? '.')
  const trouble = directoryTrouble(root)
  if (trouble === null) return realPlace(root) ?? root
  throw new Failure(`Option --root: "${display(given ?? root)}" ${trouble}`)
}

function describeFailure(error: unknown): number {
  const { message, isExpected } = failureText(error)
  const lines = [`data-hygiene: ${isExpected ? message : `internal error: ${message}`}`]
  if (process.argv.includes('--debug') && error instanceof Error) lines.push(error.stack ?? '')
  else if (!isExpected) lines.push('data-hygiene: --debug shows where it happened; please report it')
  process.stderr.write(`${lines.join('\n')}\n`)
  return FAILED
}

// At once: all is written, and taking a large heap apart (50 ms) helps nobody.
const end = (status: number): never => process.exit(status)
runToEnd(main(process.argv.slice(2)).catch(describeFailure).then(end), (fault) => end(describeFailure(fault)))
