import type { Worker } from 'node:worker_threads'
import { builtin } from '../libraries/builtin.js'

/** What other threads run: the bundle beside that of the main one. */
export function threadScript(mainModule: string): URL {
  return new URL('worker.js', mainModule)
}

/**
 * Each thread compiles the same code for itself, on further threads that take the cores from those which read. Up to
 * V8 11 (Node 20) the first optimization is best put off: a scan of 50,000 files takes 12 % less. Later versions have a
 * cheaper compiler in between, and no such setting.
 */
export function optimizeLater(): void {
  if (process.versions.v8.startsWith('11.'))
    builtin('node:v8').setFlagsFromString('--interrupt-budget=500000')
}

/** `null` if the system gives no more threads. */
export function startThread(script: URL): Worker | null {
  try {
    const { Worker } = builtin('node:worker_threads')
    return new Worker(script)
  } catch {
    return null
  }
}
