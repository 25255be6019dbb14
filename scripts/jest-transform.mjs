// Compiles TypeScript for jest, as its configuration says, and has each module, JavaScript too, take the globals that it
// uses out of the test's global object once, when it is loaded. jest finds a global by asking a proxy each time that it is
// named, which takes a third of a microsecond: in loops over bytes more than all else.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import swc from '@swc/jest'

/** Of this file: what was compiled before it changed is compiled anew. */
const VERSION = createHash('sha256')
  .update(readFileSync(new URL(import.meta.url)))
  .digest('hex')
  .slice(0, 16)

/** What no test replaces: clocks, timers and the process are not among them. */
const GLOBALS =
  'Array BigInt Boolean Buffer DataView Float32Array Float64Array Int8Array Int16Array Int32Array JSON Map Math Number Object RegExp Set String Uint8Array Uint8ClampedArray Uint16Array Uint32Array'.split(
    ' ',
  )

export default {
  createTransformer(options) {
    const compiler = swc.createTransformer(options)
    return {
      ...compiler,
      getCacheKey: (...asked) => `${compiler.getCacheKey(...asked)}${VERSION}`,
      process: (source, path, ...others) =>
        withGlobals(isPlain(path) ? { code: source } : compiler.process(source, path, ...others)),
      processAsync: async (source, path, ...others) =>
        withGlobals(isPlain(path) ? { code: source } : await compiler.processAsync(source, path, ...others)),
    }
  },
}

function isPlain(path) {
  return path.endsWith('.js')
}

/** On the first line, so that all lines keep their numbers. */
function withGlobals({ code, ...others }) {
  const isUsed = (name) =>
    new RegExp(`\\b${name}\\b`).test(code) && !new RegExp(`^import .*\\b${name}\\b`, 'm').test(code)
  const used = GLOBALS.filter(isUsed)
  return { code: used.length === 0 ? code : `const { ${used.join(', ')} } = globalThis; ${code}`, ...others }
}
