import { NO_SERIES, nameAt } from '../../columns/names.js'
import type { Names, Numbers, PathColumns } from '../../model.js'
import {
  canBeData,
  isAlikeInSeries,
  isCodeOrSettings,
  PASSED_OVER,
  type State,
  stateOfName,
} from '../files/by-name.js'
import { KIND } from '../files/kinds.js'
import { isModelName } from '../files/model-names.js'
import { treeOf } from '../files/tree.js'
import { isNeverData, isNeverDataBelow, zonesOf } from './zones.js'

/** What is said of entries by their names and places alone, before anything is measured or read. */
export interface FirstStates {
  /** By entry; of those that were not chosen, too. */
  states: Uint8Array
  /** Whether an entry is worth a look, be it at what it stands for. */
  isOpen(entry: number): boolean
}

/**
 * Passes over what can't be data whatever lies beside it.
 * @param inner a directory without what lies above all that was asked for
 * @param isNamed whether the user names an entry by its ending; `null`: data is to be found by what it is
 */
export function firstStates(
  files: PathColumns,
  chosen: Numbers,
  inner: (directory: string) => string,
  isNamed: ((entry: number) => boolean) | null,
): FirstStates {
  const states = new Uint8Array(files.names.length)
  const stateByName = statesByName(files.names, isNamed === null)
  const byDirectory = placesOf(files, inner, isNamed === null)
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place] as number
    const directory = files.directoryOf[entry] as number
    const ofPlace = byDirectory.states[directory] as State
    if (ofPlace !== 0) states[entry] = ofPlace
    else {
      const state = stateByName(entry, byDirectory.lastNames[directory])
      states[entry] =
        isNamed === null || state === PASSED_OVER.excluded ? state : givenState(state, entry, isNamed)
    }
  }
  if (isNamed === null) openTimeSeries(files, chosen, states)
  return {
    states,
    isOpen: (entry) => {
      const state = states[entry] as State
      return canBeData(state)
    },
  }
}

/** What the name of an entry says, and the name of its directory; most series of names are asked once. */
function statesByName(
  names: Names,
  isAutomatic: boolean,
): (entry: number, parent: string | undefined) => State {
  const ofSeries = names.series.map((series, number): State | null => {
    if (number === NO_SERIES || !isAlikeInSeries(series)) return null
    const name = `${series.beginning}1${series.ending}`
    const state = stateOfName(name)
    return isAutomatic ? foundState(name, state) : state
  })
  return (entry, parent) => {
    // No name of what is never data has a number in it.
    const known = ofSeries[names.seriesOf[entry] as number] ?? null
    if (known !== null) return known
    const name = nameAt(names, entry)
    if (isNeverData(parent, name)) return PASSED_OVER.excluded
    const state = stateOfName(name)
    return isAutomatic ? foundState(name, state) : state
  }
}

/** The archive of time series of UEA and UCR, which shares an ending with TypeScript. */
const TIME_SERIES = /^(.+)_(TRAIN|TEST)\.ts$/

/** Files of time series are data where both splits stand beside each other. */
function openTimeSeries({ names, directoryOf }: PathColumns, chosen: Numbers, states: Uint8Array): void {
  const pairs = new Map<string, { splits: Set<string>; entries: number[] }>()
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place] as number
    if (states[entry] !== PASSED_OVER.code) continue
    const [, name, split] = TIME_SERIES.exec(nameAt(names, entry)) ?? []
    if (name === undefined || split === undefined) continue
    const key = `${directoryOf[entry]} ${name}`
    const pair = pairs.get(key) ?? { splits: new Set(), entries: [] }
    pairs.set(key, pair)
    pair.splits.add(split)
    pair.entries.push(entry)
  }
  for (const { splits, entries } of pairs.values()) {
    if (splits.size === 2) for (const entry of entries) states[entry] = KIND.records
  }
}

function foundState(name: string, state: State): State {
  if (canBeData(state) && name.startsWith('.')) return PASSED_OVER.hidden
  if (state === KIND.code) return PASSED_OVER.code
  if (state === KIND.settings) return PASSED_OVER.settings
  return canBeData(state) && isModelName(name, state) ? PASSED_OVER.model : state
}

/** Where the user names what is data, code and settings are only where they name the ending, and all else is. */
function givenState(state: State, entry: number, isNamed: (entry: number) => boolean): State {
  if (isCodeOrSettings(state)) {
    if (isNamed(entry)) return KIND.other
    return state === KIND.code ? PASSED_OVER.code : PASSED_OVER.settings
  }
  if (state === PASSED_OVER.code || state === PASSED_OVER.settings) return isNamed(entry) ? KIND.other : state
  return state === KIND.model ? KIND.other : state
}

/** By directory: why nothing in it is data; `0`: its files decide. */
function placesOf(
  { directories }: PathColumns,
  inner: (directory: string) => string,
  isAutomatic: boolean,
): { states: Uint8Array; lastNames: string[] } {
  const states = new Uint8Array(directories.length)
  const innerNames = directories.map(inner)
  const lastNames = innerNames.map((directory) => directory.slice(directory.lastIndexOf('/') + 1))
  innerNames.forEach((directory, number) => {
    if (isNeverDataBelow(directory)) states[number] = PASSED_OVER.excluded
  })
  if (!isAutomatic) return { states, lastNames }
  const tree = treeOf({ directories })
  const zones = zonesOf({ tree, isAbove: () => false })
  directories.forEach((_, number) => {
    const node = tree.nodeOf[number] as number
    if (states[number] !== 0) return
    if (zones.hidden[node] === 1) states[number] = PASSED_OVER.hidden
    else if (zones.code[node] === 1) states[number] = PASSED_OVER.place
  })
  return { states, lastNames }
}
