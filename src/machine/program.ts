/** What is used of WebAssembly, which the types of Node leave out. */
interface WebAssembly {
  Memory: new (size: { initial: number }) => { buffer: ArrayBuffer }
  Module: new (code: Uint8Array) => object
  Instance: new (module: object, imports: Record<string, Record<string, unknown>>) => { exports: unknown }
}

/** A number that a program gives beside what it returns. */
export interface ProgramNumber {
  value: number
}

const PAGE = 64 * 1024

/**
 * Loads a program of WebAssembly, which takes a fraction of a millisecond for a few kilobytes.
 * @param text the program, in base64
 * @param size bytes of its memory, which does not grow
 * @param functions by name those that it may call
 */
export function loadProgram<Exports>(
  text: string,
  size: number,
  functions: (memory: ArrayBuffer) => Record<string, (...values: number[]) => number> = () => ({}),
): { memory: ArrayBuffer; exports: Exports } {
  const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssembly }).WebAssembly
  const memory = new Memory({ initial: Math.ceil(size / PAGE) })
  const env = { memory, ...functions(memory.buffer) }
  const { exports } = new Instance(new Module(Buffer.from(text, 'base64')), { env })
  return { memory: memory.buffer, exports: exports as Exports }
}
