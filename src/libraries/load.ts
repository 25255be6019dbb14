import { createRequire } from 'node:module'

// Each stands in a bundle of its own, for most runs need neither: loading both takes as long as scanning 5,000 files
// (20 ms).
const requireBundle = createRequire(import.meta.url)

type Yaml = typeof import('yaml')
type Globs = { fastGlob: typeof import('fast-glob'); micromatch: typeof import('micromatch') }

/** What reads packed tables and Parquet. */
interface Tables {
  fzstd: typeof import('fzstd')
  hyparquet: typeof import('hyparquet')
  compressors: typeof import('hyparquet-compressors').compressors
}

let yaml: Yaml | undefined
let globs: Globs | undefined
let tables: Tables | undefined

/** The library that reads YAML, loaded when it is first asked for. */
export function loadYaml(): Yaml {
  yaml ??= requireBundle('./yaml.cjs') as Yaml
  return yaml
}

/** The libraries that read globs, loaded when they are first asked for. */
export function loadGlobs(): Globs {
  globs ??= requireBundle('./glob.cjs') as Globs
  return globs
}

/** The libraries that read packed tables and Parquet, loaded when they are first asked for. */
export function loadTables(): Tables {
  tables ??= requireBundle('./tables.cjs') as Tables
  return tables
}
