import type { Field } from '../files/field.js'
import { NONE } from '../files/tree.js'
import { wordsOf } from '../names/name-words.js'
import { splitNamed } from '../names/split-name.js'
import {
  CODE_DIRECTORIES,
  DATA_WORDS,
  LIKELY_CODE_DIRECTORIES,
  MODEL_DIRECTORIES,
  NEVER_BELOW,
  NOT_DATA_WORDS,
  PAGE_DIRECTORIES,
  RESULT_DIRECTORIES,
  RESULTS_OF,
  RUNS,
  SETTINGS_DIRECTORIES,
  SHOW_DIRECTORIES,
  TEST_DIRECTORIES,
} from '../words/directories.js'
import { PLACES_OF_LISTS } from '../words/lists.js'

/** What the names of a node and of those above it say; `1` by node where it holds. */
export interface Zones {
  /** A directory whose name says data. */
  saysData: Uint8Array
  /** In or below such a directory. */
  data: Uint8Array
  /** In or below a directory of code or documentation; tests, which can be splits, are not among them. */
  code: Uint8Array
  /** In or below a directory of tests that does not lie in data. */
  tests: Uint8Array
  hidden: Uint8Array
  settings: Uint8Array
  models: Uint8Array
  /** Below a directory that is one array: `x.zarr`. */
  array: Uint8Array
  /** Below `ImageSets` of VOC and the like: its texts are lists, whether they can be read or not. */
  lists: Uint8Array
}

/** Whether a name says data. */
export function saysData(name: string): boolean {
  // A quick look before the name is taken apart: each of many directories may have a name of its own.
  if (!/dat|corp|dados|donn|数据|數據/i.test(name)) return false
  const words = wordsOf(name)
  return words.some((word) => DATA_WORDS.has(word)) && !words.some((word) => NOT_DATA_WORDS.has(word))
}

/** Whether a name says what programs wrote. */
function saysResults(lower: string, name: string): boolean {
  if (RESULT_DIRECTORIES.has(lower)) return true
  if (!MAY_SAY_RESULTS.test(lower)) return false
  const words = wordsOf(name)
  return words.some((word) => RESULTS_OF.has(word))
}

/** A quick look before names are taken apart. */
const MAY_SAY_RESULTS = /[-_ ](?:outputs?|predictions?|preds|submissions?|results?)$/

/** In data these can be what animals or parcels weigh; nothing else is called `checkpoints`. */
const AMBIGUOUS_MODELS = 'weights'

/** Whether nothing below a directory is ever data, given its path without what lies above all that was asked for. */
export function isNeverDataBelow(directory: string): boolean {
  return directory.split('/').some((name, depth, all) => isNeverData(all[depth - 1], name))
}

/** Whether nothing of this name is ever data, nor below it. */
export function isNeverData(parent: string | undefined, name: string): boolean {
  // A million names of files are asked, and to put one into lower case takes ten times as long as to look at it.
  if (NEVER_STARTS[name.charCodeAt(0) | CASE] === 1 && NEVER_BELOW.has(name.toLowerCase())) return true
  return parent === '.dvc' && (name === 'cache' || name === 'tmp')
}

/** The bit in which small and capital letters differ. */
const CASE = 0x20
/** `1` by code of the first letter of each. */
const NEVER_STARTS = new Uint8Array(128)
for (const name of NEVER_BELOW) NEVER_STARTS[name.charCodeAt(0) | CASE] = 1

/** Whether a directory need not be listed where data is found by what it is. */
export function isNeverListed(directory: string): boolean {
  const name = directory.slice(directory.lastIndexOf('/') + 1)
  const isHidden = name.startsWith('.') && name !== '.' && name !== '..'
  return isHidden || isNeverData(undefined, name) || NEVER_LISTED.has(name)
}

const NEVER_LISTED: ReadonlySet<string> = new Set(['site-packages', 'venv', 'virtualenv'])

/** Reads the names of all nodes, from the top down. */
export function zonesOf({ tree, isAbove }: Pick<Field, 'tree' | 'isAbove'>): Zones {
  const column = (): Uint8Array => new Uint8Array(tree.paths.length)
  const zones: Zones = {
    saysData: column(),
    data: column(),
    code: column(),
    tests: column(),
    hidden: column(),
    settings: column(),
    models: column(),
    array: column(),
    lists: column(),
  }
  const isInSplit = column()
  const isInPages = column()
  const inherited = ['data', 'code', 'tests', 'hidden', 'settings', 'models', 'array', 'lists'] as const
  tree.parents.forEach((parent, node) => {
    if (parent === NONE) return
    for (const zone of inherited) zones[zone][node] = zones[zone][parent] as number
    if (isAbove(node)) return
    const name = tree.names[node] as string
    const lower = name.toLowerCase()
    const isInData = zones.data[node] === 1
    if (name.startsWith('.') && name !== '.' && name !== '..') zones.hidden[node] = 1
    if (tree.names[parent]?.toLowerCase().endsWith('.zarr')) zones.array[node] = 1
    if (lower.endsWith('.zarr')) zones.array[node] = 1
    isInPages[node] = PAGE_DIRECTORIES.has(lower) ? 1 : (isInPages[parent] as number)
    if (isInPages[parent] === 1 && SHOW_DIRECTORIES.has(lower)) zones.code[node] = 1
    if (PLACES_OF_LISTS.has(lower)) zones.lists[node] = 1
    if (isInSplit[parent] === 1 || splitNamed(tree.names[parent] as string)?.rest === '') isInSplit[node] = 1
    if (CODE_DIRECTORIES.has(lower)) zones.code[node] = 1
    if (MODEL_DIRECTORIES.has(lower) && !(isInData && lower === AMBIGUOUS_MODELS)) zones.models[node] = 1
    if (!isInData) {
      if (TEST_DIRECTORIES.has(lower)) zones.tests[node] = 1
      else if (LIKELY_CODE_DIRECTORIES.has(lower)) zones.code[node] = 1
      else if (isInSplit[node] === 0 && saysResults(lower, name)) zones.code[node] = 1
      if (SETTINGS_DIRECTORIES.has(lower)) zones.settings[node] = 1
      if (tree.names[parent]?.toLowerCase() === 'runs' && RUNS.has(lower)) zones.code[node] = 1
    }
    if (saysData(name)) {
      zones.saysData[node] = 1
      zones.data[node] = 1
    }
  })
  return zones
}
