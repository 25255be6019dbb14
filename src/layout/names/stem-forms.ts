import type { StemStart } from './stem-reading.js'

/** So many forms of names can be running numbers in one directory. */
const MOST_FORMS = 3

/** What names look like but for their numbers, and whether these run. */
export interface Forms {
  /**
   * @param letters hash of what is no digit in a stem
   * @param number what its digits make
   */
  add(letters: number, number: number): void
  /**
   * How many stems are running numbers, each form that more than one in four have by itself: `0_100` and `r_0_100` of
   * Fruits-360.
   * @param different so many different stems there are
   * @param each gives all of them once more
   */
  countRunning(
    different: number,
    each: (take: (stem: Pick<StemStart, 'letters' | 'number'>) => void) => void,
  ): number
}

export function createForms(): Forms {
  const vote = createVote()
  const all = createRun()
  return {
    add(letters, number) {
      vote.add(letters)
      all.add(number)
    },
    countRunning(different, each) {
      const running = (run: Run): number => (run.isDense(different) ? run.count : 0)
      if (vote.isOne) return running(all)
      const runs = new Map(vote.often().map((letters) => [letters, createRun()]))
      each(({ letters, number }) => runs.get(letters)?.add(number))
      // What of fewer is among these hangs on the order in which they came; and one number alone does not run.
      const some = [...runs.values()].filter(
        (run) => run.count * (MOST_FORMS + 1) > all.count && run.hasSeveral(),
      )
      return some.reduce((sum, run) => sum + running(run), 0)
    },
  }
}

/** Finds what more than one in four of all are, whatever the order in which they come (Misra and Gries). */
function createVote() {
  const votes = new Map<number, number>()
  let last: number | null = null
  /** Votes of the last one that are not in the map yet: most names are of the form of the one before. */
  let held = 0
  const vote = {
    isOne: true,
    add(letters: number): void {
      if (letters === last) {
        held += 1
        return
      }
      if (last !== null) vote.isOne = false
      put()
      last = letters
      held = 1
    },
    often(): number[] {
      put()
      held = 0
      return [...votes.keys()]
    },
  }
  return vote

  function put(): void {
    if (last === null || held === 0) return
    const before = votes.get(last)
    if (before !== undefined || votes.size < MOST_FORMS) {
      votes.set(last, (before ?? 0) + held)
      return
    }
    const fewest = Math.min(held, ...votes.values())
    for (const [letters, count] of votes) {
      if (count === fewest) votes.delete(letters)
      else votes.set(letters, count - fewest)
    }
    if (held > fewest) votes.set(last, held - fewest)
  }
}

/** So close together must numbers stand to be running ones: nine of ten are missing at most. */
const LONGEST_GAP = 10

type Run = ReturnType<typeof createRun>

/** Numbers of stems that are alike but for them. */
function createRun() {
  let first = 0
  let least = Number.POSITIVE_INFINITY
  let most = 0
  /** What the differences of all have in common: 1000 of `0_100 1_100 2_100`, where a number that is always the same stands behind. */
  let step = 0
  const run = {
    count: 0,
    add(number: number): void {
      if (run.count === 0) first = number
      run.count += 1
      if (number < least) least = number
      if (number > most) most = number
      if (step !== 1) step = commonDivisor(step, Math.abs(number - first))
    },
    hasSeveral: (): boolean => most > least,
    isDense: (different: number): boolean =>
      most - least <= LONGEST_GAP * Math.max(1, step) * (different + 1),
  }
  return run
}

function commonDivisor(left: number, right: number): number {
  return right === 0 ? left : commonDivisor(right, left % right)
}
