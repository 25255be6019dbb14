import { NOT_NAMED } from '../../columns/data-files.js'
import { inParts, select } from '../../columns/numbers.js'
import { MEASURED, type Numbers, type World } from '../../model.js'
import { type Entries, FILE, KINDS } from '../entries.js'
import { FILES_PER_TASK, type MeasuredPart } from './measure-ahead.js'
import { measureTask } from './measured.js'

const SYMLINK = KINDS.indexOf('symlink')

const KIND_OF_STATE = new Map<number, number>([
  [MEASURED.file, FILE],
  [MEASURED.linked, FILE],
  [MEASURED.symlink, SYMLINK],
  [MEASURED.special, KINDS.indexOf('special')],
])

/**
 * Finds out what stands at the places that git names without saying what is there: what it does not track, and what
 * was changed. Much hangs on it before anything is read: a picture that is only a link has no annotation beside it.
 * @returns what was measured for it
 */
export async function setKindsOnDisk(
  entries: Entries,
  chosen: Numbers,
  isMetTwice: boolean,
  world: World,
): Promise<MeasuredPart[]> {
  const unsure = select(
    chosen,
    (entry) =>
      entries.contents[entry] === NOT_NAMED &&
      (entries.kinds[entry] === FILE || entries.kinds[entry] === SYMLINK),
  )
  const parts: MeasuredPart[] = inParts(unsure, FILES_PER_TASK).map((numbers) => ({ numbers, result: null }))
  const numbersAt = (part: number): Numbers => (parts[part] as MeasuredPart).numbers
  const tasks = {
    length: parts.length,
    at: (part: number) => measureTask(world.root, entries, numbersAt(part), isMetTwice),
  }
  await world.workers.run(
    'measure',
    tasks,
    (result, part) => {
      ;(parts[part] as MeasuredPart).result = result
      for (const [file, entry] of Array.from(numbersAt(part)).entries()) {
        const kind = KIND_OF_STATE.get(result.states[file] as number)
        if (kind !== undefined) entries.kinds[entry] = kind
      }
    },
    world.progress.advance,
  )
  return parts
}
