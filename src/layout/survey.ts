import { nameAt } from '../columns/names.js'
import { numbersTo } from '../columns/numbers.js'
import type { PathColumns } from '../model.js'
import { annotationDirectories } from './directories/annotation-directories.js'
import { bagsOf } from './directories/bags.js'
import { isPackedText, saysItIsData, textCollections } from './directories/collections.js'
import { passOverHeaders } from './directories/headers.js'
import { isSignal, measuredTrees } from './directories/measured-trees.js'
import { passOverSidecars } from './directories/sidecars.js'
import { passOverTargets } from './directories/targets.js'
import { type Zones, zonesOf } from './directories/zones.js'
import { canBeData, DESCRIPTION, PASSED_OVER } from './files/by-name.js'
import { countsOf } from './files/counts.js'
import { below, type Field, type FieldInput, fieldOf, nodeOfEntry } from './files/field.js'
import { isMediaKind, isPossibleKind, isSureKind, KIND } from './files/kinds.js'
import { NONE } from './files/tree.js'
import type { SplitName } from './names/split-name.js'
import { type DirectorySplits, directorySplits } from './splits/directory-splits.js'
import { fileSplits } from './splits/file-splits.js'
import { BARE_TESTS } from './words/directories.js'

/** What names and places say of all entries, before any text is read. */
export interface Survey {
  field: Field
  zones: Zones
  splits: DirectorySplits
  /** By entry: the split that its own name says. */
  files: Map<number, SplitName>
  /** `1` by node that is the root of a BIDS tree, or a bag. */
  measuredRoots: Uint8Array
  /** In or below such a root. */
  measured: Uint8Array
}

/** Finds out what is data, by name and place and by what lies beside it. */
export function surveyOf(given: FieldInput): Survey {
  const field = fieldOf(given)
  const zones = zonesOf(field)
  passOverPlaces(field, zones)
  const evidence = below(field, evidenceOf(field))
  const splits = directorySplits(field, evidence)
  if (field.isAutomatic) passOverTests(field, zones, splits)

  const { roots, measured, aside } = measuredTrees(field)
  passOver(field, aside, PASSED_OVER.annotation)
  passOverMeasured(field, measured)
  const { roots: bags, bagged } = bagsOf(field)
  passOverHeaders(field)
  let counts = countsOf(field)
  passOver(field, annotationDirectories(field, counts), PASSED_OVER.annotation)
  counts = countsOf(field)
  passOverSidecars(field, counts)
  passOverTargets(field, counts)
  const files = fileSplits(field, splits.splitNode)
  if (field.isAutomatic) passOverOthers(field, zones, splits, files)
  return {
    field,
    zones,
    splits,
    files,
    measuredRoots: either(roots, bags),
    measured: either(measured, bagged),
  }
}

const either = (left: Uint8Array, right: Uint8Array): Uint8Array =>
  left.map((value, node) => value | (right[node] as number))

/** Zones in which something is ruled out. */
const RULED = ['array', 'lists', 'hidden', 'code', 'models', 'settings'] as const

/** Passes over what its place rules out, whatever lies beside it, and what no place makes data. */
function passOverPlaces(field: Field, zones: Zones): void {
  const { chosen, states, isAutomatic } = field
  // Nearly all of a million entries lie where nothing is ruled out, and no more need be asked of them.
  const isPlain = Uint8Array.from(zones.array, (_, node) =>
    RULED.every((zone) => zones[zone][node] === 0) ? 1 : 0,
  )
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place] as number
    const state = states[entry] as number
    if (!canBeData(state)) continue
    const node = nodeOfEntry(field, entry)
    if (isPlain[node] === 1 && state !== DESCRIPTION) continue
    const isPointer = field.isPointer(entry)
    if (zones.array[node] === 1) states[entry] = PASSED_OVER.part
    else if (zones.lists[node] === 1 && isPossibleKind(state)) states[entry] = PASSED_OVER.list
    else if (state === DESCRIPTION) states[entry] = isPointer ? KIND.other : PASSED_OVER.metadata
    else if (!isAutomatic) continue
    else if (zones.hidden[node] === 1) states[entry] = PASSED_OVER.hidden
    else if (zones.code[node] === 1) states[entry] = PASSED_OVER.place
    else if (zones.models[node] === 1 && !isMediaKind(state) && state !== KIND.table)
      states[entry] = PASSED_OVER.model
    else if (zones.settings[node] === 1 && isPossibleKind(state) && !isPointer) {
      states[entry] = PASSED_OVER.settings
    }
  }
}

/** What shows that a directory holds data: texts and JSON do not where they lie beside source files. */
function evidenceOf(field: Field): Int32Array {
  const now = countsOf(field)
  if (!field.isAutomatic) return now.all
  return now.sure.map((sure, node) => sure + (now.code[node] === 0 ? (now.possible[node] as number) : 0))
}

/** Tests that are no split are code. */
function passOverTests(field: Field, zones: Zones, { splitNode, named }: DirectorySplits): void {
  const isHeap = heapsOfTests(field, zones)
  const isTests = Uint8Array.from(zones.tests, (tests, node) => {
    if (tests === 0 || isHeap[node] === 1) return 0
    const split = splitNode[node] as number
    return split === NONE || !named.has(split) || zones.tests[parentOf(split)] === 1 ? 1 : 0
  })
  passOver(field, isTests, PASSED_OVER.place)

  function parentOf(node: number): number {
    return field.tree.parents[node] as number
  }
}

/** So many pictures, sounds or scenes, and no code, are no fixtures of tests; `test_data` mostly holds what tests read. */
const LEAST_HEAP = 20
const LEAST_HEAP_OF_TEST_DATA = 150

/** `1` by node in or below a directory of tests that tests nothing: no code lies in or below it, and pictures do. */
function heapsOfTests(field: Field, { tests }: Zones): Uint8Array {
  const { tree } = field
  const isHeap = new Uint8Array(tree.paths.length)
  if (!tests.includes(1)) return isHeap
  const counts = countsOf(field)
  const media = below(field, counts.media)
  const code = below(field, counts.code)
  const leastIn = (node: number): number =>
    BARE_TESTS.has((tree.names[node] as string).toLowerCase()) ? LEAST_HEAP : LEAST_HEAP_OF_TEST_DATA
  tree.parents.forEach((parent, node) => {
    if (tests[node] === 0) return
    if (parent !== NONE && tests[parent] === 1) isHeap[node] = isHeap[parent] as number
    else if ((media[node] as number) >= leastIn(node) && code[node] === 0) isHeap[node] = 1
  })
  return isHeap
}

function passOverMeasured(field: Field, measured: Uint8Array): void {
  if (!measured.includes(1)) return
  const { chosen, states, files } = field
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place] as number
    const state = states[entry] as number
    if (measured[nodeOfEntry(field, entry)] !== 1 || !canBeData(state)) continue
    if (!isSignal(nameAt(files.names, entry), state)) states[entry] = PASSED_OVER.annotation
  }
}

/** Passes over what can be data where nothing says that it is; of documents only splits are. */
function passOverOthers(
  field: Field,
  zones: Zones,
  { splitNode }: DirectorySplits,
  named: ReadonlyMap<number, SplitName>,
): void {
  const { chosen, states, files } = field
  const counts = countsOf(field)
  const isCollection = textCollections(field, zones, counts)
  const saysItself = (entry: number, node: number): boolean => {
    const name = nameAt(files.names, entry)
    return named.has(entry) || isPackedText(name) || saysItIsData(name, (counts.code[node] as number) > 0)
  }
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place] as number
    const state = states[entry] as number
    if (!canBeData(state) || isSureKind(state) || field.isPointer(entry)) continue
    const node = nodeOfEntry(field, entry)
    if (zones.data[node] === 1 || splitNode[node] !== NONE) continue
    const isMeant =
      state < KIND.document ? isCollection[node] === 1 || saysItself(entry, node) : named.has(entry)
    if (!isMeant) states[entry] = PASSED_OVER.other
  }
}

function passOver(field: Field, isMeant: Uint8Array, reason: number): void {
  if (!isMeant.includes(1)) return
  const { chosen, states } = field
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place] as number
    if (isMeant[nodeOfEntry(field, entry)] === 1 && canBeData(states[entry] as number)) states[entry] = reason
  }
}

/** Columns of which all are data, for layouts that are read of data files alone. */
export function everythingOf(files: PathColumns): FieldInput {
  return {
    files,
    chosen: numbersTo(files.names.length),
    states: new Uint8Array(files.names.length).fill(KIND.other),
    isAutomatic: false,
    isAbovePath: (directory) => directory === '' || directory === '/',
    isPointer: () => false,
  }
}
