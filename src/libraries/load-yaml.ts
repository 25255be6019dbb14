import { createRequire } from 'node:module'

// It stands in a bundle of its own, for most runs don't need it: loading it takes as long as scanning 2,500 files
// (10 ms). Not by `import()`, since those who ask for it can't wait.
const requireBundle = createRequire(import.meta.url)

type Yaml = typeof import('yaml')

let yaml: Yaml | undefined

/** The library that reads YAML, loaded when it is first asked for. */
export function loadYaml(): Yaml {
  yaml ??= requireBundle('./yaml.cjs') as Yaml
  return yaml
}
