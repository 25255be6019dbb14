import { runGit } from './process.js'
import type { Environment } from './program.js'
import { withSettings } from './settings.js'
import { readTransport } from './transport.js'
import { REMOTE } from './watch.js'

/** Where a missing commit can be had, and by whose leave. */
export interface Credentials {
  /** Base address of the server, such as `https://github.com`. */
  server: string
  token: string
}

/** For every fetch; what git is told on the command line is stronger than what the repository is configured to. */
const FETCH_SETTINGS = [
  'protocol.allow=user',
  'fetch.recurseSubmodules=false',
  'fetch.writeCommitGraph=false',
  'transfer.bundleURI=false',
]

/** What every fetch leaves out, and that it tells how far it is. */
const FETCH_OPTIONS = [
  '--no-tags',
  '--no-prune',
  '--no-write-fetch-head',
  '--no-auto-maintenance',
  '--upload-pack=git-upload-pack',
  '--refmap=',
  '--filter=blob:none',
  '--progress',
]

/**
 * Fetches from `origin` without tags and without blobs: commits and trees are all that a comparison needs.
 * @param args depth and what to fetch
 * @throws {GitError} if the remote can't be reached, does not have it or says nothing for too long
 */
export async function fetchFromOrigin(
  topLevel: string,
  args: readonly string[],
  environment: Environment,
  credentials: Credentials | null,
): Promise<void> {
  const withLeave = await reaching(topLevel, environment, credentials)
  await runGit(topLevel, [...asSettings(FETCH_SETTINGS), 'fetch', ...FETCH_OPTIONS, ...args], withLeave, {
    patience: REMOTE,
  })
}

/**
 * Fetches objects from `origin` by their ids, in one request, and directories with all that is below them but blobs.
 * @throws {GitError} if the remote can't be reached, lacks one of them or says nothing for too long
 */
export async function fetchObjectsFromOrigin(
  topLevel: string,
  ids: readonly string[],
  environment: Environment,
  credentials: Credentials | null,
): Promise<void> {
  // As git itself fetches what a clone without blobs lacks: what is here says nothing about blobs.
  const settings = asSettings([...FETCH_SETTINGS, 'fetch.negotiationAlgorithm=noop'])
  const withLeave = await reaching(topLevel, environment, credentials)
  const args = [...settings, 'fetch', ...FETCH_OPTIONS, '--stdin', 'origin']
  const input = Buffer.from(`${ids.join('\n')}\n`)
  await runGit(topLevel, args, withLeave, { input, patience: REMOTE })
}

function asSettings(settings: readonly string[]): string[] {
  return settings.flatMap((setting) => ['-c', setting])
}

/**
 * Adds the token as a header, through the environment, where no list of processes shows it. A checkout that kept
 * its own credentials needs no other: servers refuse a request that carries two.
 */
async function reaching(
  topLevel: string,
  environment: Environment,
  credentials: Credentials | null,
): Promise<Environment> {
  const transport = await readTransport(topLevel, environment)
  if (credentials === null || transport.namesCertificates) return transport.environment
  const key = `http.${credentials.server.replace(/\/$/, '')}/.extraheader`
  const isKept = await runGit(topLevel, ['config', '--get-all', key], environment).then(
    () => true,
    () => false,
  )
  if (isKept) return transport.environment
  const token = Buffer.from(`x-access-token:${credentials.token}`).toString('base64')
  return withSettings(transport.environment, [[key, `AUTHORIZATION: basic ${token}`]])
}
