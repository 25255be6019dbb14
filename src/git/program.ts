import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { delimiter, dirname, isAbsolute, join } from 'node:path'
import { encodePath } from '../paths/lossless.js'

/** Environment variables for a child process. */
export type Environment = Readonly<Record<string, string | undefined>>

const IS_WINDOWS = process.platform === 'win32'

/** What was found by name and path: looking once is enough. */
const found = new Map<string, string | null>()

/**
 * An environment in whose path a repository can put no program: relative entries, such as the empty one, and those
 * that lie within the given directories or are links into them are left out.
 * @param within absolute directories of what is scanned
 */
export function trustedPath(environment: Environment, within: readonly string[]): Environment {
  const scanned = new Set<string | null>(
    within.filter((directory) => dirname(directory) !== directory).map(identityOf),
  )
  scanned.delete(null)
  const isInside = (path: string): boolean => {
    for (let above = path; ; above = dirname(above)) {
      if (scanned.has(identityOf(above))) return true
      if (dirname(above) === above) return false
    }
  }
  const names = Object.keys(environment).filter(isPath)
  const entries = (environment[names[0] ?? 'PATH'] ?? '').split(delimiter)
  const kept = entries.filter(
    (entry) => isAbsolute(entry) && !isInside(entry) && !isInside(realOrSame(entry)),
  )
  return {
    ...Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name))),
    PATH: kept.join(delimiter),
    // Else Windows would look into the working directory first.
    ...(IS_WINDOWS ? { NoDefaultCurrentDirectoryInExePath: '1' } : {}),
  }
}

/** The absolute path of a program in the absolute entries of an environment's path; `null` if there is none. */
export function findProgram(name: string, environment: Environment): string | null {
  const path = environment[Object.keys(environment).find((each) => isPath(each)) ?? 'PATH'] ?? ''
  const key = `${name}\0${path}`
  const known = found.get(key)
  if (known !== undefined) return known
  const file = IS_WINDOWS ? `${name}.exe` : name
  const places = path.split(delimiter).filter((entry) => isAbsolute(entry))
  const place = places.map((entry) => join(entry, file)).find(isProgram) ?? null
  found.set(key, place)
  return place
}

/** Windows writes it as it likes. */
function isPath(name: string): boolean {
  return name === 'PATH' || (IS_WINDOWS && name.toUpperCase() === 'PATH')
}

function isProgram(path: string): boolean {
  try {
    if (!statSync(path).isFile()) return false
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** What a directory is, however it is named; `null` if it can't be told. */
function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(encodePath(path), { bigint: true })
    return `${dev}:${ino}`
  } catch {
    return null
  }
}

function realOrSame(path: string): string {
  try {
    return realpathSync(encodePath(path)).toString()
  } catch {
    return path
  }
}
