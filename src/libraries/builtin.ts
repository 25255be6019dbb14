import { createRequire } from 'node:module'

const requireBuiltin = createRequire(import.meta.url)

/** Modules of Node itself that take milliseconds to load, and that most small scans do without. */
interface Builtins {
  /** 4 ms. */
  'node:crypto': typeof import('node:crypto')
  /** 2 ms. */
  'node:child_process': typeof import('node:child_process')
  'node:v8': typeof import('node:v8')
  'node:worker_threads': typeof import('node:worker_threads')
}

/** A module of Node itself, loaded when it is first asked for. */
export function builtin<Name extends keyof Builtins>(name: Name): Builtins[Name] {
  return requireBuiltin(name) as Builtins[Name]
}
