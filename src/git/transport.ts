import { decodePath } from '../paths/lossless.js'
import { GitError, runGit } from './process.js'
import type { Environment } from './program.js'
import { findProgram } from './program.js'
import { type Setting, withSettings } from './settings.js'

/** What a fetch goes by. */
export interface Transport {
  environment: Environment
  /** The repository itself says which certificates to believe: no token is given into its connections. */
  namesCertificates: boolean
}

/** A setting, and whether it is the user's or the machine's rather than the repository's own. */
interface Scoped {
  name: string
  value: string
  isUsers: boolean
}

const PATTERN = '^(core\\.sshcommand$|credential\\.|http\\.)'

const HELPER = /^credential\.(?:.*\.)?helper$/is

/** Of these the repository's own word does not count: by name, what stands in its place. */
const OVERRIDDEN: readonly (readonly [RegExp, string])[] = [
  [/^http\.(?:.*\.)?sslverify$/is, 'true'],
  [/^http\.(?:.*\.)?savecookies$/is, 'false'],
  // An empty value takes all back that were said before.
  [/^http\.(?:.*\.)?curloptresolve$/is, ''],
]

const CERTIFICATES = /^http\.(?:.*\.)?(?:proxy)?ssl(?:cainfo|capath|cert|key)$/is

/** The one command that a checkout writes for the key it was given: `actions/checkout`, input `ssh-key`. */
const KEY_OF_CHECKOUT =
  /^"[^"]*" -i "\$RUNNER_TEMP\/([\w.-]+)"( -o StrictHostKeyChecking=yes -o CheckHostIP=no)? -o "UserKnownHostsFile=\$RUNNER_TEMP\/([\w.-]+)"$/

/** What a shell takes as it stands between double quotes. */
const QUOTABLE = /^[^"$`\\\n]+$/

/**
 * How to reach `origin`. Of the repository's own configuration only addresses, headers, proxies and certificates are
 * believed, and the key that a checkout was given: it can name no program, and can't turn the check of certificates
 * off. What the user or the machine is configured to counts.
 */
export async function readTransport(topLevel: string, environment: Environment): Promise<Transport> {
  const settings = await readScoped(topLevel, environment)
  const own = settings.filter(({ isUsers }) => !isUsers)
  const helpers = settings.filter(({ name, isUsers }) => isUsers && HELPER.test(name))
  const overrides: Setting[] = [
    ['credential.helper', ''],
    ...helpers.map(({ name, value }): Setting => [name, value]),
    ...own.flatMap(({ name }) => {
      const [, value] = OVERRIDDEN.find(([pattern]) => pattern.test(name)) ?? []
      return value === undefined ? [] : [[name, value] as const]
    }),
    // Run to ask other clones whose objects this one uses; it gets their places, and says nothing.
    ['core.alternateRefsCommand', 'true'],
  ]
  return {
    environment: {
      ...withSettings(environment, overrides),
      GIT_ALLOW_PROTOCOL: 'http:https:ssh:file',
      GIT_SSH_COMMAND: sshCommand(settings, environment),
      GIT_SSH_VARIANT: 'ssh',
    },
    namesCertificates: own.some(({ name }) => CERTIFICATES.test(name)),
  }
}

function sshCommand(settings: readonly Scoped[], environment: Environment): string {
  const commands = settings.filter(({ name }) => name === 'core.sshcommand')
  const program = findProgram('ssh', environment) ?? 'ssh'
  const ssh = QUOTABLE.test(program) ? `"${program}" -o BatchMode=yes` : 'ssh -o BatchMode=yes'
  const [, key, strict = '', hosts] = KEY_OF_CHECKOUT.exec(commands.at(-1)?.value ?? '') ?? []
  if (key !== undefined) {
    return `${ssh} -i "$RUNNER_TEMP/${key}"${strict} -o "UserKnownHostsFile=$RUNNER_TEMP/${hosts}"`
  }
  return commands.findLast(({ isUsers }) => isUsers)?.value || ssh
}

async function readScoped(topLevel: string, environment: Environment): Promise<Scoped[]> {
  const query = ['config', '--null', '--show-scope', '--get-regexp', PATTERN]
  const answer = await runGit(topLevel, query, environment).catch((error: unknown) => {
    // Status 1 without a message: there is no such setting.
    if (error instanceof GitError && error.stderr === '') return Buffer.alloc(0)
    throw error
  })
  const fields = decodePath(answer).split('\0')
  const settings: Scoped[] = []
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const setting = fields[at + 1] as string
    const end = setting.indexOf('\n')
    settings.push({
      name: end < 0 ? setting : setting.slice(0, end),
      value: end < 0 ? '' : setting.slice(end + 1),
      isUsers: ['system', 'global'].includes(fields[at] as string),
    })
  }
  return settings
}
