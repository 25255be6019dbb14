import type { Numbers, PathColumns } from '../model.js'
import { canBeData, PASSED_OVER } from './by-name.js'
import { isMediaKind, isPossibleKind, isSureKind, KIND } from './kinds.js'
import { sumUp, type Tree, treeOf } from './tree.js'

/** What the parts of the layout work on: all entries, and what is known of each so far. */
export interface Field {
  files: PathColumns
  /** Numbers of the entries that are in question. */
  chosen: Numbers
  /** By entry. */
  states: Uint8Array
  tree: Tree
  /** Whether data is to be found by what it is; if not, all that is chosen was named by the user. */
  isAutomatic: boolean
  /** Whether a node lies above everything that was asked for, so that its name says nothing. */
  isAbove(node: number): boolean
  /** Whether an entry stands for data elsewhere. */
  isPointer(entry: number): boolean
}

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
  const add = (entry: number, state: number, more: 1 | -1): void => {
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
  for (let entry = 0; entry < count; entry++) {
    const before = last.states[entry] as number
    const state = now[entry] as number
    if (before === state) continue
    if (before !== UNCOUNTED) add(entry, before, -1)
    add(entry, state, 1)
  }
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

/** The node in which an entry lies. */
export function nodeOfEntry({ files, tree }: Pick<Field, 'files' | 'tree'>, entry: number): number {
  return tree.nodeOf[files.directoryOf[entry] as number] as number
}

/** The same, for all that is in and below each node. */
export function below({ tree }: Pick<Field, 'tree'>, own: Int32Array): Int32Array {
  return sumUp(tree, own)
}

/** The entries by the node in which they lie. */
export interface NodeIndex {
  /** By node: where its entries begin in `entries`; one more for the end. */
  starts: Int32Array
  entries: Int32Array
}

const indexes = new WeakMap<Field, NodeIndex>()

/** Sorts the entries by node, once and only where somebody asks: in many trees nothing depends on neighbours. */
function indexOf(field: Field): NodeIndex {
  const known = indexes.get(field)
  if (known !== undefined) return known
  const { chosen, tree } = field
  const starts = new Int32Array(tree.paths.length + 1)
  for (let place = 0; place < chosen.length; place++) {
    const next = nodeOfEntry(field, chosen[place] as number) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let node = 1; node < starts.length; node++) {
    starts[node] = (starts[node] as number) + (starts[node - 1] as number)
  }
  const next = starts.slice()
  const entries = new Int32Array(chosen.length)
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place] as number
    const node = nodeOfEntry(field, entry)
    const at = next[node] as number
    entries[at] = entry
    next[node] = at + 1
  }
  const index = { starts, entries }
  indexes.set(field, index)
  return index
}

/** The entries that lie directly in a node and that can be data, as it is known now. */
export function entriesIn(field: Field, node: number): number[] {
  const { starts, entries } = indexOf(field)
  const found: number[] = []
  for (let place = starts[node] as number; place < (starts[node + 1] as number); place++) {
    const entry = entries[place] as number
    if (canBeData(field.states[entry] as number)) found.push(entry)
  }
  return found
}

/** Visits the entries in and below a node that can be data. */
export function visitBelow(field: Field, node: number, visit: (entry: number) => void): void {
  const { starts, entries } = indexOf(field)
  const open = [node]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (let place = starts[next] as number; place < (starts[next + 1] as number); place++) {
      const entry = entries[place] as number
      if (canBeData(field.states[entry] as number)) visit(entry)
    }
    for (const child of field.tree.children[next] as readonly number[]) open.push(child)
  }
}

/** What a field is made of. */
export interface FieldInput extends Omit<Field, 'tree' | 'isAbove'> {
  /** Whether a directory lies above everything that was asked for. */
  isAbovePath(directory: string): boolean
}

/** The field of some entries. */
export function fieldOf({ isAbovePath, ...given }: FieldInput): Field {
  const tree = treeOf(given.files)
  const above = Uint8Array.from(tree.paths, (path) => (isAbovePath(path) ? 1 : 0))
  return { ...given, tree, isAbove: (node) => above[node] === 1 }
}
