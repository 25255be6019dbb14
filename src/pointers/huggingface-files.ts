import { baseName } from '../columns/paths.js'
import { parseFsspecGlob } from '../globs/fsspec.js'
import { formOf, type GlobForm } from '../globs/glob.js'
import { fixedText } from '../globs/tokens.js'

/** Files that the library passes over if a glob doesn't name them. */
const NEVER_DATA = new Set([
  'README.md',
  'config.json',
  'dataset_info.json',
  'dataset_infos.json',
  'dummy_data.zip',
  'dataset_dict.json',
])

/** Characters; no path is longer on any system that runs this. */
const LONGEST = 4096

/**
 * Which files a glob of a dataset card includes. One without wildcards that names a directory means all that lies
 * below; else whole paths count, and a hidden one only for a glob that asks for it.
 * Source: `resolve_pattern` of the library `datasets`, in `data_files.py`.
 * @param glob from the directory of the card
 * @returns `null` for a glob that can't be used
 */
export function cardGlobForm(glob: string): GlobForm | null {
  const components = glob.length > LONGEST ? null : parseFsspecGlob(glob)
  if (components === null) return null
  const pattern = { components, isDirectory: false }
  const isName = components.every((component) => fixedText(component) !== null)
  if (isName) return formOf(pattern, 'or above')
  const form = formOf(pattern)
  const hidden = hiddenParts(glob)
  const special = specialDirectories(glob)
  const name = baseName(glob)
  return {
    ...form,
    isFixed: false,
    matches: (path) =>
      form.matches(path) &&
      hiddenParts(path) === hidden &&
      specialDirectories(path) === special &&
      (!NEVER_DATA.has(baseName(path)) || baseName(path) === name),
  }
}

function hiddenParts(path: string): number {
  return path.includes('.') ? path.split('/').filter((part) => /^\.+[^.]/.test(part)).length : 0
}

/** Such as `__pycache__`; those that a file lies in. */
function specialDirectories(path: string): number {
  if (!path.includes('__')) return 0
  return path
    .split('/')
    .slice(0, -1)
    .filter((part) => part.startsWith('__')).length
}
