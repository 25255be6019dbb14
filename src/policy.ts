import { type Comparison, readBaseline } from './comparison.js'
import { Failure, isFailure } from './failure.js'
import { acceptedReport } from './judge/accepted-report.js'
import type { Base, Options, Repository } from './model.js'
import { DEFAULT_CONFIG } from './options/definition.js'
import type { RawOptions } from './options/raw.js'
import { configPath, type Request, resolveOptions } from './options/resolve.js'
import { OPTION_TABLE } from './options/table.js'
import { type PolicyFile, readPolicyFile } from './policy-file.js'
import { display } from './text/display.js'
import { countOf } from './text/quantity.js'

const LONGEST_VALUE = 120

/** The options that hold for a change, and what a reader should know about where they are from. */
export interface Policy {
  options: Options
  baseline: Comparison['baseline']
  /** Safe to show. */
  notes: string[]
}

/** Where a pull request's policy stands; `unknown`: in a commit that can't be had. */
export type PolicyBase = Base | 'unknown'

/**
 * The policy of a pull request: config file and accepted report are read from the base, so that a pull request can't
 * loosen its own gate, nor bring a first one that leaves it open.
 * @param base the commit that the pull request is compared with; `null`: no pull request, or of no repository
 * @throws {Failure} if an option is not sound, or the base has something else than a file in their place
 */
export async function readPolicyOf(
  given: RawOptions,
  root: string,
  repository: Repository | null,
  base: PolicyBase | null,
): Promise<Policy> {
  if (repository === null || base === null) {
    const options = resolveOptions({ root, given })
    return { options, baseline: readBaseline(root, options), notes: [] }
  }
  const at = base === 'unknown' ? null : `${display(base.ref)} at ${base.commit.slice(0, 7)}`
  const path = configPath(given)
  const config = await readPolicyFile(repository, base, root, path)
  const options = optionsOf(
    { root, given, configContent: contentOf(config, path === DEFAULT_CONFIG) },
    config,
    at,
  )
  const notes: string[] = []
  const name = display(path)
  if (config.from === 'base' && config.isChanged) {
    notes.push(
      `This change alters ${name}; the one of ${at} holds. It would set ${proposal(options, given, root)}.`,
    )
  } else if (config.from === 'none' && config.isBrought) {
    const why =
      at === null
        ? `The base can't be had, and a change can't set its own gate: ${name} does not count, and the defaults hold. It would set`
        : `This change brings the first ${name}; ${at} has none, so the defaults hold. Once merged, it sets`
    notes.push(`${why} ${proposal(options, given, root)}.`)
  }
  if (options.baseline === null) return { options, baseline: null, notes }
  const { baseline } = options
  const accepted = await readPolicyFile(repository, base, root, baseline)
  if (accepted.from === 'base') {
    if (accepted.isChanged)
      notes.push(`This change alters the baseline ${display(baseline)}; the one of ${at} holds.`)
    return { options, baseline: { path: baseline, text: accepted.content.toString('utf8') }, notes }
  }
  if (accepted.from === 'outside' || !accepted.isBrought) {
    return { options, baseline: readBaseline(root, options), notes }
  }
  const why =
    at === null
      ? `The base can't be had, and a change can't accept its own findings: the baseline ${display(baseline)} does not count. It would accept`
      : `This change brings the first baseline ${display(baseline)}; ${at} has none, so it accepts nothing yet. Once merged, it accepts`
  notes.push(`${why} ${acceptance(root, options)}.`)
  return { options, baseline: null, notes }
}

/** The options by the base's config file: if that is not sound, it is said whose it is. */
function optionsOf(request: Request, config: PolicyFile, at: string | null): Options {
  try {
    return resolveOptions(request)
  } catch (error) {
    if (config.from !== 'base' || !isFailure(error) || !isSound({ ...request, configContent: 'none' }))
      throw error
    const mended = config.isChanged ? ', and what this change makes of it once it is merged' : ''
    throw new Failure(`${error.message} It stands so in ${at}, which holds here${mended}.`)
  }
}

function isSound(request: Request): boolean {
  try {
    resolveOptions(request)
    return true
  } catch {
    return false
  }
}

/** @param isDefault nobody named the file, so there need be none */
function contentOf(config: PolicyFile, isDefault: boolean): Buffer | 'none' | null {
  if (config.from === 'base') return config.content
  return config.from === 'none' && (config.isBrought || isDefault) ? 'none' : null
}

/** What an accepted report of the checkout would accept. */
function acceptance(root: string, options: Options): string {
  try {
    const baseline = readBaseline(root, options)
    return baseline === null
      ? 'nothing'
      : countOf(acceptedReport(baseline.text, baseline.path).groups.length, 'group')
  } catch (error) {
    return `nothing, since it is not sound (${(error as Error).message})`
  }
}

/** What the config file of the checkout would change, option by option. */
function proposal(options: Options, given: RawOptions, root: string): string {
  let proposed: Options
  try {
    proposed = resolveOptions({ root, given })
  } catch (error) {
    return `nothing, since it is not sound (${(error as Error).message})`
  }
  // The file's own name is told already, and a token is told to nobody.
  const keys = (Object.keys(options) as (keyof Options)[]).filter(
    (key) => key !== 'token' && key !== 'config',
  )
  return (
    keys.flatMap((key) => changes(OPTION_TABLE[key].name, options[key], proposed[key])).join(', ') ||
    'nothing new'
  )
}

/** What of a value changes; of one that sets several things each of them, since the whole would hide what. */
function changes(name: string, before: unknown, after: unknown): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (!isSettings(before) || !isSettings(after)) return [`${name} from ${shown(before)} to ${shown(after)}`]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    changes(`${name} ${key}`, before[key], after[key]),
  )
}

function isSettings(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = display(JSON.stringify(value))
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE)}…`
}
