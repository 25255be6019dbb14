// The bench is plain JavaScript: what the tests use of it, with types.

declare module '*/bench/statistics.mjs' {
  export function median(numbers: number[]): number
  export function exponent(points: [number, number][]): number | null
}

declare module '*/bench/goals.mjs' {
  export type Goal = { what: string; value: number | null; limit: number; unit: string; met: boolean | null }
  export function goal(what: string, value: number | null, limit: number, unit?: string): Goal
  export function over(part: number | null | undefined, whole: number | null | undefined): number | null
  export function verdict(goal: Goal): string
  export function goalRows(measurements: { name: string; goals: Goal[] }[]): string[][]
}

declare module '*/bench/report.mjs' {
  export function report(results: unknown): string
}

declare module '*/bench/results.mjs' {
  type Results = { heading: unknown; rounds: number; scale: number; measurements: { name: string }[] }
  export function addResults(file: string, results: Results): Results
  export function readResults(file: string): Results
}

declare module '*/bench/options.mjs' {
  type Options = { command: string; measurements: { name: string }[]; rounds: number; scale: number }
  export function parse(words: string[]): Options
}

declare module '*/bench/points.mjs' {
  type Point = { program: string; files: number; seconds: number }
  export function pointsOf(results: unknown): Point[]
  export function slowestFirst(points: Point[]): string[]
}

declare module '*/bench/trees/shapes.mjs' {
  export const SHAPES: Record<string, { head: number }>
  type Drawn = { paths: string[]; contentOf: Uint32Array; sizeOf: number[] }
  export function draw(shape: string, count: number): Drawn
}

declare module '*/bench/trees/truth.mjs' {
  type Truth = { files: number; bytes: number; groups: number; duplicateFiles: number; leastBytes: number }
  export function truth(drawn: { contentOf: Iterable<number> & { length: number }; sizeOf: number[] }): Truth
}

declare module '*/bench/trees/git.mjs' {
  type Index = { directory: string; base: string; files: number; groups: number; duplicateFiles: number }
  export function buildIndex(directory: string, shape: string, count: number): Index
}
