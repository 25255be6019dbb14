// Engines that group the keys of fingerprints: packages of Python.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { peerFolder } from './locate.mjs'

const PACKAGES = ['duckdb', 'pyspark']

/** A Python that has a package: the one of `--install`, that which BENCH_PYTHON names, or the usual one; `null`: none has. */
export function pythonWith(name) {
  const usual = [join(enginesFolder(), 'bin', 'python'), process.env.BENCH_PYTHON, '/usr/bin/python3']
  const has = (file) =>
    file !== undefined && existsSync(file) && spawnSync(file, ['-c', `import ${name}`]).status === 0
  return usual.find(has) ?? null
}

/**
 * @param run runs a command, and says whether it succeeded
 * @returns what could not be installed
 */
export function installEngines(run) {
  const wanted = PACKAGES.filter((name) => pythonWith(name) === null)
  if (wanted.length === 0) return []
  const place = enginesFolder()
  const isMade =
    (existsSync(place) || run('python3', '-m', 'venv', place)) &&
    run(join(place, 'bin', 'pip'), 'install', '--quiet', ...wanted)
  return isMade ? [] : wanted
}

function enginesFolder() {
  return join(peerFolder(), 'engines')
}
