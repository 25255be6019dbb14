import type { Options, World } from './model.js'
import { DEFAULT_CONFIG } from './options/definition.js'
import { locate } from './paths/locate.js'
import { lookAt } from './paths/look.js'

/** The ending that other tools take as well. */
const MISNAMED = DEFAULT_CONFIG.replace(/\.yml$/, '.yaml')

/** Warns of a config file that nothing reads, so that what it says does not go without effect and without a word. */
export function warnOfMisnamedConfig(
  { config }: Pick<Options, 'config'>,
  { root, warn }: Pick<World, 'root' | 'warn'>,
): void {
  if (config !== null || lookAt(locate(root, MISNAMED)) === undefined) return
  warn(`${MISNAMED} is not read: rename it to ${DEFAULT_CONFIG}, or name it with the option config`)
}
