import { createRequire } from 'node:module'

// It stands in a bundle of its own, for most runs don't need it: loading it takes as long as scanning 2,500 files
// (10 ms).
const requireBundle = createRequire(import.meta.url)

type Yaml = typeof import('yaml')

/** What reads packed tables and Parquet. */
export interface Tables {
  fzstd: typeof import('fzstd')
  parquet: typeof import('hyparquet') &
    typeof import('hyparquet/src/column.js') &
    typeof import('hyparquet/src/datapage.js') &
    typeof import('hyparquet/src/plain.js') &
    typeof import('hyparquet/src/schema.js')
  compressors: typeof import('hyparquet-compressors').compressors
}

let yaml: Yaml | undefined
let tables: Tables | undefined

/** The library that reads YAML, loaded when it is first asked for. */
export function loadYaml(): Yaml {
  yaml ??= requireBundle('./yaml.cjs') as Yaml
  return yaml
}

/** The libraries that read packed tables and Parquet, loaded when they are first asked for. */
export async function loadTables(): Promise<Tables> {
  // A variable, since the compiler must not look for it, nor the bundler take it in.
  const bundle = './tables.mjs'
  tables ??= (await import(/* webpackIgnore: true */ bundle)) as Tables
  return tables
}
