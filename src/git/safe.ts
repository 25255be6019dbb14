import { type Environment, trustedPath } from './program.js'

/**
 * Settings of every call, stronger than any configuration file: a repository's own configuration must not make
 * git start a program, page, prompt or write; and a repository that another user owns (usual in container
 * jobs) may be read, since nothing in it can run.
 */
const SAFE_SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.untrackedCache=false',
  'protocol.allow=never',
  'safe.directory=*',
]

/** What every call begins with. */
export const SAFE_ARGUMENTS = [
  '--no-pager',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...SAFE_SETTINGS.flatMap((setting) => ['-c', setting]),
]

/**
 * The variables that git gets: all but those that could redirect it (`GIT_DIR`, `GIT_TRACE`, …), with messages
 * in English, no prompts, no replaced objects, no downloads of missing objects, and a path in which a repository can
 * put no program.
 * @param within absolute directories of what is scanned
 */
export function gitEnvironment(environment: Environment, within: readonly string[] = []): Environment {
  const kept = Object.entries(trustedPath(environment, within)).filter(
    ([name]) => !name.startsWith('GIT_') || name === 'GIT_CEILING_DIRECTORIES',
  )
  return {
    ...Object.fromEntries(kept),
    // Else some commands write each record by itself, which takes nine times as long.
    GIT_FLUSH: '0',
    // Stronger than `protocol.*` of any configuration; no protocol has this name.
    GIT_ALLOW_PROTOCOL: 'none',
    // Set, so that no program is asked that the configuration names.
    GIT_ASKPASS: '',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  }
}
