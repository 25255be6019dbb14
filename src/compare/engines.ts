import { KEY_KINDS, kindOfGroup } from '../kinds/table.js'
import { namesByEnding } from '../layout/files/names-by-ending.js'
import type { DataFiles, Options } from '../model.js'
import { engineByKey } from './by-key/engine.js'
import type { Engine } from './engine.js'
import { PICTURES } from './pictures/engine.js'

/** What compares contents beyond their bytes; a kind that compares by keys alone needs no line of its own. */
const ENGINES: readonly Engine[] = [PICTURES, ...KEY_KINDS.map(engineByKey)]

/** What compares files by the kinds that are asked for, if there can be any of them by their names. */
export function enginesFor(
  { names }: Pick<DataFiles, 'names'>,
  { compare }: Pick<Options, 'compare'>,
): Engine[] {
  const asked = ENGINES.filter(({ kinds }) => kinds.some((kind) => isAsked(kind, compare)))
  if (asked.length === 0) return []
  const written = namesByEnding(names)
  return asked.filter(({ covers }) => written.some((name) => covers(name)))
}

/** Whether a kind is among those that are chosen. */
export function isAsked(kind: Engine['kinds'][number], compare: Options['compare']): boolean {
  const { choice } = kindOfGroup({ kind })
  return compare === 'auto' || compare.some((chosen) => chosen === choice?.name)
}
