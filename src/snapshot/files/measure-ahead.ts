import { locationsOf } from '../../content/locations.js'
import type { MeasureResult, Numbers, World } from '../../model.js'
import { type Entries, FILE } from '../entries.js'

/** Less is not worth another thread (0.2 s for 100,000 files on one). */
export const FILES_PER_TASK = 2000

/** Measuring so many takes longer than starting another thread. */
const MANY_FILES = 5000

/** Entries that other threads measure while the main one still lists and sifts. */
export interface MeasuringAhead {
  /** Told, often, of all entries up to `end` that a listing may choose. */
  found(end: number): void
  /**
   * Ends it: what no thread has begun with is left.
   * @returns parts of the entries that are being measured, and when they all are; each part then has its result
   */
  end(): { parts: MeasuredPart[]; over: Promise<void> }
}

/** Some entries, and what the disk says of them. */
export interface MeasuredPart {
  numbers: Numbers
  result: MeasureResult | null
}

/**
 * Lets other threads measure the files among entries that are still being listed. None is started for few of them.
 * Some are measured that turn out to be no data; it is what a thread does that else had nothing to do.
 * @param from the first entry to measure
 * @param identifiesAll see `MeasureTask`
 */
export function measureAhead(
  entries: Entries,
  world: World,
  from = 0,
  identifiesAll = false,
): MeasuringAhead {
  const parts: MeasuredPart[] = []
  let next = from
  const ahead = world.workers.ahead(
    'measure',
    (result, number) => {
      ;(parts[number] as MeasuredPart).result = result
    },
    world.progress.advance,
  )
  function add(end: number): void {
    const numbers: number[] = []
    for (; next < end; next++) if (entries.kinds[next] === FILE) numbers.push(next)
    parts.push({ numbers, result: null })
    ahead.add(() => ({ ...locationsOf(world.root, entries, numbers), identifiesAll }))
  }
  return {
    found(end) {
      if (end - from < MANY_FILES) return
      world.workers.start()
      while (end - next >= FILES_PER_TASK) add(next + FILES_PER_TASK)
    },
    end() {
      const { left, over } = ahead.end()
      const isLeft = new Set(left)
      return { parts: parts.filter((_, number) => !isLeft.has(number)), over }
    },
  }
}
