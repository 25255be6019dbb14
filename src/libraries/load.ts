import { createRequire } from 'node:module'

// Each stands in a bundle of its own, for most runs need neither: loading both takes as long as scanning 5,000 files
// (20 ms).
const requireBundle = createRequire(import.meta.url)

type Yaml = typeof import('yaml')
type Globs = { fastGlob: typeof import('fast-glob'); micromatch: typeof import('micromatch') }

let yaml: Yaml | undefined
let globs: Globs | undefined

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
