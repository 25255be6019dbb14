import type { Plan } from '../../kinds/row/plan.js'
import type { KeysTask, PartToRead, ReadTable } from '../../model.js'
import { type RememberingWorld, runRemembered } from '../read/remembered.js'
import { fileOf } from './records-by-file.js'
import type { LooseTable } from './settle-columns.js'

/** A table that is to be read by a plan. */
export interface PlannedTable {
  table: Pick<LooseTable, 'source' | 'given'>
  plan: Plan
}

/**
 * Reads tables again by other plans, those of one file together.
 * @returns by table what was read; `null`: it can't be read any more
 */
export async function readAgain(
  wanted: readonly PlannedTable[],
  world: RememberingWorld,
): Promise<{ read: (ReadTable | null)[]; bytesRead: number }> {
  const tasks: KeysTask[] = []
  const placeOf = new Map<string, { task: number; parts: PartToRead[] }>()
  const places = wanted.map(({ table: { source, given }, plan }): { task: number; part: number } => {
    const part = source.part ?? 0
    const key = JSON.stringify([fileOf(source), given])
    let known = placeOf.get(key)
    // Files that are equal are read as one, but where they stand their columns may mean something else.
    const other = known?.parts.find((each) => each.part === part)
    if (known === undefined || (other !== undefined && !isSame(other.plan, plan))) {
      const parts: PartToRead[] = []
      known = {
        task: tasks.push({ source: { ...source, part: null, place: null }, parts, plan: null, given }) - 1,
        parts,
      }
      placeOf.set(key, known)
    }
    if (!known.parts.some((each) => each.part === part))
      known.parts.push({ part, plan, place: source.place ?? null })
    return { task: known.task, part }
  })
  const results = await runRemembered('keys', tasks, world)
  return {
    read: places.map(
      ({ task, part }) => results[task]?.tables.find((each) => each.part === part)?.table ?? null,
    ),
    bytesRead: results.reduce((sum, { bytesRead }) => sum + bytesRead, 0),
  }
}

function isSame(one: Plan, other: Plan): boolean {
  return JSON.stringify([...one]) === JSON.stringify([...other])
}
