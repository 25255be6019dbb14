import { type Environment, runGit } from './process.js'

/** Where a missing commit can be had, and by whose leave. */
export interface Credentials {
  /** Base address of the server, such as `https://github.com`. */
  server: string
  token: string
}

/**
 * For the calls that may use the network. Addresses that name a program to run stay forbidden; prompts too.
 */
const FETCH_SETTINGS = ['protocol.allow=user', 'protocol.ext.allow=never', 'fetch.recurseSubmodules=false']

/** What every fetch leaves out. */
const FETCH_OPTIONS = [
  '--no-tags',
  '--no-write-fetch-head',
  '--no-auto-maintenance',
  '--filter=blob:none',
  '--quiet',
]

/**
 * Fetches from `origin` without tags and without blobs: commits and trees are all that a comparison needs.
 * @param args depth and what to fetch
 * @throws {GitError} if the remote can't be reached or does not have it
 */
export async function fetchFromOrigin(
  topLevel: string,
  args: readonly string[],
  environment: Environment,
  credentials: Credentials | null,
): Promise<void> {
  const withLeave = credentials === null ? environment : await authorized(topLevel, environment, credentials)
  await runGit(topLevel, [...asSettings(FETCH_SETTINGS), 'fetch', ...FETCH_OPTIONS, ...args], withLeave)
}

/**
 * Fetches objects from `origin` by their ids, in one request, and directories with all that is below them but blobs.
 * @throws {GitError} if the remote can't be reached or lacks one of them
 */
export async function fetchObjectsFromOrigin(
  topLevel: string,
  ids: readonly string[],
  environment: Environment,
  credentials: Credentials | null,
): Promise<void> {
  // As git itself fetches what a clone without blobs lacks: what is here says nothing about blobs.
  const settings = asSettings([...FETCH_SETTINGS, 'fetch.negotiationAlgorithm=noop'])
  const withLeave = credentials === null ? environment : await authorized(topLevel, environment, credentials)
  const args = [...settings, 'fetch', ...FETCH_OPTIONS, '--stdin', 'origin']
  await runGit(topLevel, args, withLeave, Buffer.from(`${ids.join('\n')}\n`))
}

function asSettings(settings: readonly string[]): string[] {
  return settings.flatMap((setting) => ['-c', setting])
}

/**
 * Adds the token as a header, through the environment, where no list of processes shows it. A checkout that kept
 * its own credentials needs no other: servers refuse a request that carries two.
 */
async function authorized(
  topLevel: string,
  environment: Environment,
  { server, token }: Credentials,
): Promise<Environment> {
  const key = `http.${server.replace(/\/$/, '')}/.extraheader`
  const isKept = await runGit(topLevel, ['config', '--get-all', key], environment).then(
    () => true,
    () => false,
  )
  if (isKept) return environment
  const count = Number(environment['GIT_CONFIG_COUNT'] ?? 0)
  const value = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  return {
    ...environment,
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: key,
    [`GIT_CONFIG_VALUE_${count}`]: value,
  }
}
