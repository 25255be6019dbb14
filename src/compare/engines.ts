import { KEY_KINDS, kindOfGroup } from '../kinds/table.js'
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
  const found = new Set<Engine>()
  /** With its dot: an ending that is none of theirs. Nearly all files have the one of the file before. */
  let other: string | null = null
  for (const name of names) {
    if (found.size === asked.length) break
    if (other !== null && name.endsWith(other)) continue
    const covering = asked.filter(({ covers }) => covers(name))
    for (const engine of covering) found.add(engine)
    const ending = name.slice(name.lastIndexOf('.'))
    other = covering.length === 0 && ending.startsWith('.') ? ending : null
  }
  return asked.filter((engine) => found.has(engine))
}

/** Whether a kind is among those that are chosen. */
export function isAsked(kind: Engine['kinds'][number], compare: Options['compare']): boolean {
  const { choice } = kindOfGroup({ kind })
  return compare === 'auto' || compare.some((chosen) => chosen === choice?.name)
}
