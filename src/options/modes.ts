import { Failure } from '../failure.js'
import { MODES, type Mode } from '../model.js'
import type { FlagName } from './flags.js'
import type { RawOptions } from './raw.js'
import { splitLines } from './raw.js'
import type { OptionName } from './table.js'

/** What fingerprints a share and what judges them have options of their own; all that is not here is for every mode. */
const ONLY_IN: Partial<Record<OptionName | FlagName, readonly Mode[]>> = {
  ...all(['fingerprint'], ['shard']),
  ...all(['fingerprint', 'judge'], ['parts']),
  ...all(['judge'], ['groups', 'base-parts']),
  ...all(['scan', 'fingerprint'], ['paths', 'exclude', 'source', 'min-size', 'compare']),
  ...all(['scan', 'fingerprint'], ['columns', 'cache', 'splits', 'labels', 'if-no-files-found']),
  ...all(['scan', 'judge'], ['read-limit', 'rules', 'fail-on', 'baseline', 'comment', 'reports', 'format']),
  ...all(['scan'], ['base']),
}

function all(modes: readonly Mode[], names: readonly (OptionName | FlagName)[]) {
  return Object.fromEntries(names.map((name) => [name, modes]))
}

/** Whether an option or flag says something in a mode. */
export function isOf(mode: Mode, name: OptionName | FlagName): boolean {
  return ONLY_IN[name]?.includes(mode) ?? true
}

/**
 * Makes sure that nothing is given that a mode takes no notice of. A config file is for all modes, and is not asked.
 * @throws {Failure} naming what is
 */
export function assertOfMode(mode: Mode, given: RawOptions, flags: readonly FlagName[] = []): void {
  const names = (Object.keys(given) as OptionName[]).filter((name) =>
    given[name]?.some((value) => splitLines(value).length > 0),
  )
  const stranger = [...names, ...flags].find((name) => !isOf(mode, name))
  if (stranger === undefined) return
  const modes = MODES.filter((other) => isOf(other, stranger))
  throw new Failure(`Option ${stranger} is one of ${modes.join(' and ')}, not of ${mode}; remove it.`)
}
