import { canBeData, PASSED_OVER } from './by-name.js'
import type { Field } from './field.js'
import { isMediaKind, isPossibleKind, isSureKind, KIND } from './kinds.js'

/** How many entries of a kind lie directly in each node. */
export interface Counts {
  media: Int32Array
  /** Data by what it is, media included. */
  sure: Int32Array
  /** Texts and what has no kind, which are data if something says so. */
  possible: Int32Array
  texts: Int32Array
  code: Int32Array
  pictures: Int32Array
  /** All that can be data. */
  all: Int32Array
}

/** What was counted last: of which states, and what came of it. */
interface Counted {
  /** By entry. */
  states: Uint8Array
  /** `1` by entry that is in question. */
  isChosen: Uint8Array
  counts: Counts
}

const lastCounts = new WeakMap<Field, Counted>()

/** The state of an entry before it is first counted: no state of any. */
const UNCOUNTED = 255

/**
 * Counts what lies in each node, as it is known now. This is asked for again and again while few entries change, so only
 * what has changed since the last time is counted anew: of a million entries each count took as long as reading their
 * names.
 */
export function countsOf(field: Field): Counts {
  const { files, states, tree } = field
  const count = files.names.length
  const last = lastCounts.get(field) ?? uncounted(field)
  const now = states.subarray(0, count)
  if (Buffer.compare(last.states, now) === 0) return last.counts
  const counts = copyOf(last.counts)
  // Looked up and not asked each time.
  const roles = Uint8Array.from({ length: 256 }, (_, state) => rolesOf(state))
  const add = (entry: number, state: number, more: number): void => {
    const node = tree.nodeOf[files.directoryOf[entry] as number] as number
    // Code is not among the chosen, but tells what lies beside it.
    if (state === PASSED_OVER.code) change(counts.code, node, more)
    const role = roles[state] as number
    if (role === 0 || last.isChosen[entry] === 0) return
    change(counts.all, node, more)
    if ((role & ROLE.media) !== 0) change(counts.media, node, more)
    if ((role & ROLE.picture) !== 0) change(counts.pictures, node, more)
    if ((role & ROLE.text) !== 0) change(counts.texts, node, more)
    if ((role & ROLE.sure) !== 0) change(counts.sure, node, more)
    else if ((role & ROLE.possible) !== 0) {
      change(field.isPointer(entry) ? counts.sure : counts.possible, node, more)
    }
  }
  const areAlike = (one: number, other: number): boolean =>
    now[one] === now[other] &&
    files.directoryOf[one] === files.directoryOf[other] &&
    last.isChosen[one] === last.isChosen[other] &&
    field.isPointer(one) === field.isPointer(other)
  // What follows each other is mostly alike, and is added at once.
  let first = 0
  let alike = 0
  const addAlike = (): void => {
    if (alike > 0) add(first, now[first] as number, alike)
    alike = 0
  }
  for (let entry = 0; entry < count; entry++) {
    const before = last.states[entry] as number
    if (before === now[entry]) continue
    if (before !== UNCOUNTED) add(entry, before, -1)
    if (alike === 0 || !areAlike(first, entry)) {
      addAlike()
      first = entry
    }
    alike += 1
  }
  addAlike()
  lastCounts.set(field, { ...last, states: now.slice(), counts })
  return counts
}

function uncounted({ files, chosen, tree }: Field): Counted {
  const column = (): Int32Array => new Int32Array(tree.paths.length)
  const isChosen = new Uint8Array(files.names.length)
  for (let place = 0; place < chosen.length; place++) isChosen[chosen[place] as number] = 1
  return {
    states: new Uint8Array(files.names.length).fill(UNCOUNTED),
    isChosen,
    counts: {
      media: column(),
      sure: column(),
      possible: column(),
      texts: column(),
      code: column(),
      pictures: column(),
      all: column(),
    },
  }
}

/** Whoever has asked before keeps what was true then. */
function copyOf({ media, sure, possible, texts, code, pictures, all }: Counts): Counts {
  return {
    media: media.slice(),
    sure: sure.slice(),
    possible: possible.slice(),
    texts: texts.slice(),
    code: code.slice(),
    pictures: pictures.slice(),
    all: all.slice(),
  }
}

/** What an entry in some state counts as; `0` if it can't be data. */
const ROLE = { any: 1, media: 2, picture: 4, text: 8, sure: 16, possible: 32 } as const

function rolesOf(state: number): number {
  if (!canBeData(state)) return 0
  const isOneOf = (role: number, holds: boolean): number => (holds ? role : 0)
  return (
    ROLE.any |
    isOneOf(ROLE.media, isMediaKind(state)) |
    isOneOf(ROLE.picture, state === KIND.picture) |
    isOneOf(ROLE.text, state === KIND.text) |
    isOneOf(ROLE.sure, isSureKind(state)) |
    isOneOf(ROLE.possible, isPossibleKind(state))
  )
}

function change(column: Int32Array, node: number, more: number): void {
  column[node] = (column[node] as number) + more
}
