// Modules that few runs need, each of which becomes a bundle of its own: whatever is imported, anywhere in src/, by
//   await import(/* webpackIgnore: true */ '../folder/module.js')
// This path holds in src/, where tests and `npm run try` load the module itself; in the flat dist/ its bundle is called
// folder-module.js, and the import is made to say so.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

const LATE_IMPORT = /(\bimport\(\s*\/\* webpackIgnore: true \*\/\s*)(['"])([^'"]+)\2/g

/**
 * Makes all late imports name bundles; in place, so once after each build.
 * @param build folder of the compiled modules
 * @returns by the name of each bundle the file that it begins with
 */
export function nameLateBundles(build) {
  const bundles = new Map()
  for (const path of readdirSync(build, { recursive: true })) {
    if (!path.endsWith('.js')) continue
    const file = join(build, path)
    const code = readFileSync(file, 'utf8')
    const named = code.replace(LATE_IMPORT, (_, before, quote, specifier) => {
      const target = join(dirname(file), specifier)
      if (!existsSync(target))
        throw new Error(`build/${path} imports ${specifier}: compile anew, npm run bundle`)
      const name = relative(build, target).split(sep).join('-')
      bundles.set(name, target)
      return `${before}${quote}./${name}${quote}`
    })
    if (named !== code) writeFileSync(file, named)
  }
  return new Map([...bundles].sort(([left], [right]) => (left < right ? -1 : 1)))
}
