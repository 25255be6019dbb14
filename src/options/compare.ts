import { Failure } from '../failure.js'
import { KIND_CHOICES, type KindChoice } from '../kinds/table.js'
import { choose } from './choice.js'
import type { Given } from './definition.js'
import { parseSize } from './size.js'

/**
 * Reads kinds of sameness, one a line, or `auto` alone.
 * @throws {Failure} if one is unknown, or `auto` stands beside others
 */
export function parseCompare({ lines, place }: Given): 'auto' | KindChoice[] {
  if (lines.length === 1 && lines[0] === 'auto') return 'auto'
  if (lines.includes('auto')) throw new Failure(`${place}: auto stands alone; give either auto, or kinds.`)
  const words = lines.length === 1 ? ['auto', ...KIND_CHOICES] : KIND_CHOICES
  const chosen = lines.map((line) => choose(words, line, place))
  return KIND_CHOICES.filter((kind) => chosen.includes(kind))
}

/**
 * Reads a size, or `none`.
 * @throws {Failure} if it is neither
 */
export function parseReadLimit(given: Given): number | null {
  return given.lines[0] === 'none' ? null : parseSize(given)
}
