import { type Comparison, readBaseline, readPolicy } from './comparison.js'
import type { Base, Options, Repository } from './model.js'
import type { RawOptions } from './options/raw.js'
import { configPath, resolveOptions } from './options/resolve.js'
import { OPTION_TABLE } from './options/table.js'
import { display } from './text/display.js'

const LONGEST_VALUE = 120

/** The options that hold for a change, and what a reader should know about where they are from. */
export interface Policy {
  options: Options
  baseline: Comparison['baseline']
  /** Safe to show. */
  notes: string[]
}

/**
 * The policy of a pull request: config file and accepted report are read from the base, if it has them, so that a
 * pull request can't loosen its own gate.
 * @param base the commit that the pull request is compared with; `null`: no pull request, or no base known
 */
export async function readPolicyOf(
  given: RawOptions,
  root: string,
  repository: Repository | null,
  base: Base | null,
): Promise<Policy> {
  if (repository === null || base === null) {
    const options = resolveOptions({ root, given })
    return { options, baseline: readBaseline(root, options), notes: [] }
  }
  const notes: string[] = []
  const from = `the one of ${display(base.ref)} at ${base.commit.slice(0, 7)} holds`

  const path = configPath(given)
  const config = await readPolicy(repository, base, root, path)
  const options = resolveOptions({ root, given, configContent: config?.content ?? null })
  if (config?.isChanged) {
    notes.push(
      `This change alters ${display(path)}; ${from}. It would set ${proposal(options, given, root)}.`,
    )
  }

  const accepted =
    options.baseline === null ? null : await readPolicy(repository, base, root, options.baseline)
  if (options.baseline === null || accepted === null)
    return { options, baseline: readBaseline(root, options), notes }
  if (accepted.isChanged) notes.push(`This change alters the baseline ${display(options.baseline)}; ${from}.`)
  return { options, baseline: { path: options.baseline, text: accepted.content.toString('utf8') }, notes }
}

/** What the config file of the checkout would change, option by option. */
function proposal(options: Options, given: RawOptions, root: string): string {
  let proposed: Options
  try {
    proposed = resolveOptions({ root, given })
  } catch (error) {
    return `nothing, since it is not sound (${(error as Error).message})`
  }
  const keys = Object.keys(options) as (keyof Options)[]
  const changes = keys
    .filter((key) => key !== 'token' && JSON.stringify(options[key]) !== JSON.stringify(proposed[key]))
    .map((key) => `${OPTION_TABLE[key].name} from ${shown(options[key])} to ${shown(proposed[key])}`)
  return changes.join(', ') || 'nothing new'
}

function shown(value: unknown): string {
  const text = display(JSON.stringify(value))
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE)}…`
}
