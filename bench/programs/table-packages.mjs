// What tables of the bench are made with and compared with: packages of Python.
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { peerFolder } from './locate.mjs'

const PYTHON = ['duckdb', 'polars', 'pandas', 'pyarrow', 'numpy']

/** The Python that has these packages; `null` if it was not installed. */
export function tablePython() {
  const python = join(peerFolder(), 'tables', 'bin', 'python')
  return existsSync(python) ? python : null
}

/**
 * @param run runs a command, and says whether it succeeded
 * @returns what could not be installed
 */
export function installTables(run) {
  if (tablePython() !== null) return []
  mkdirSync(peerFolder(), { recursive: true })
  const place = join(peerFolder(), 'tables')
  const isMade =
    run('python3', '-m', 'venv', place) && run(join(place, 'bin', 'pip'), 'install', '--quiet', ...PYTHON)
  return isMade ? [] : PYTHON
}
