import { Failure } from '../failure.js'
import { globBase } from '../globs/glob.js'
import { display } from '../text/display.js'

/**
 * The directory that a glob of `paths` can't leave.
 * @throws {Failure} for a glob that can't be read
 */
export function baseOfGlob(glob: string): string {
  try {
    return globBase(glob)
  } catch (error) {
    throw error instanceof Failure ? new Failure(`paths: ${error.message}`) : error
  }
}

/**
 * In `.gitignore` and elsewhere a slash at the start means the root of the repository.
 * @throws {Failure} for an entry of `paths` that is meant so: nothing is there, but something below the root
 */
export function refuseFromTop(text: string, base: string, isThere: (path: string) => boolean): void {
  const inner = base.replace(/^\/+/, '')
  if (!base.startsWith('/') || inner === '' || isThere(base) || !isThere(inner)) return
  const [shown, advice] = [text, text.replace(/^\/+/, '')].map(display)
  throw new Failure(
    `paths: nothing is at "${shown}", an absolute path; write ${advice} for what is below the root`,
  )
}

/** What a glob says of the directory that it can't leave; a slash at its end asks for directories. */
export function restOfGlob(text: string, path: string, base: string): string {
  const rest = path.slice(base === '' || base === '/' ? base.length : base.length + 1)
  return text.endsWith('/') ? `${rest}/` : rest
}
