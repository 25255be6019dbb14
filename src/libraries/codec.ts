import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** What a decoder in WebAssembly gives. */
export interface Decoded {
  width: number
  height: number
  /** Red, green, blue, alpha. */
  data: Uint8ClampedArray
}

/** One instance of a decoder. Its memory grows to what the largest picture took, and never shrinks. */
export interface CodecInstance {
  /**
   * Decodes a picture; after an error the instance is of no more use.
   * @returns what it complained of, beside the pixels; `null` for no picture
   */
  decode(bytes: Uint8Array): { decoded: Decoded | null; complaints: readonly string[] }
}

/** What Emscripten writes around a decoder. */
export type CodecFactory = (options: {
  noInitialRun: true
  print: (line: string) => void
  printErr: (line: string) => void
  instantiateWasm: (imports: object, taken: (instance: object) => void) => object
}) => Promise<{ decode(bytes: Uint8Array, ...settings: readonly boolean[]): Decoded | null }>

interface WebAssemblyApi {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: object) => { exports: object }
}

/**
 * Makes instances of a decoder from its program, which is compiled once.
 * @param file in the package; in `dist/` it lies beside this bundle, under its last name
 * @param settings what the decoder wants to know beside the bytes
 */
export function createCodec(
  factory: CodecFactory,
  file: string,
  ...settings: readonly boolean[]
): () => Promise<CodecInstance> {
  const { Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly
  let program: object | undefined
  return async () => {
    program ??= new Module(readFileSync(placeOf(file)))
    const compiled = program
    let complaints: string[] = []
    const module = await factory({
      noInitialRun: true,
      print() {},
      printErr: (line) => {
        complaints.push(line)
      },
      instantiateWasm(imports, taken) {
        const instance = new Instance(compiled, imports)
        taken(instance)
        return instance.exports
      },
    })
    return {
      decode(bytes) {
        complaints = []
        return { decoded: module.decode(bytes, ...settings), complaints }
      },
    }
  }
}

function placeOf(file: string): URL | string {
  const beside = new URL(file.slice(file.lastIndexOf('/') + 1), import.meta.url)
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve(file)
}
