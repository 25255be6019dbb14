import { addTo } from '../../columns/lists.js'
import { nameAt } from '../../columns/names.js'
import { baseName } from '../../columns/paths.js'
import { canBeData } from '../files/by-name.js'
import { type Field, nodeOfEntry } from '../files/field.js'
import { endingOf, isMediaKind, KIND } from '../files/kinds.js'
import { NONE } from '../files/tree.js'
import { areLanguages } from '../names/languages.js'
import { canonicalSplit, isShort, type SplitName, splitNamed } from '../names/split-name.js'
import { divisionsByBase, testFileOf } from './beside-tests.js'

const PAGE = /\.html?$/i

/** The directory in which shards tell their split by name alone, as Hugging Face's `datasets` writes them. */
const SHARD_DIRECTORY = 'data'
const SHARD = /^(.+)-\d{5,}-of-\d{5,}(?:[-_.].*)?\.[^.]+$/s
const SHARD_NUMBER = /-\d{3,}-of-\d{3,}.*$/s

/**
 * Recognises files as splits by their own names: what is no picture or sound, beside another one of the same directory
 * that names another split and has the same rest.
 * @param splitNode by node: the split directory in which it lies; there, names of files say nothing
 * @returns by entry
 */
export function fileSplits(field: Field, splitNode: Int32Array): Map<number, SplitName> {
  const { files, chosen, states, tree } = field
  const found = new Map<number, SplitName>()
  const alike = new Map<string, Named[]>()
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place] as number
    const state = states[entry] as number
    if (!canBeData(state) || isMediaKind(state) || state > KIND.document) continue
    const node = nodeOfEntry(field, entry)
    if (splitNode[node] !== NONE) continue
    const name = nameAt(files.names, entry)
    // `train.log` beside `test.log` are what programs wrote.
    if (state === KIND.document && !PAGE.test(name)) continue
    const shard = shardSplit(name, tree.names[node] as string)
    // Beside shards of train a `test.csv` is the other half.
    if (shard !== null) found.set(entry, shard)
    const split = shard ?? splitNamed(stemOf(name)) ?? trainingByTest(name)
    if (split === null) continue
    const key = `${node} ${split.rest}`
    addTo(alike, key, { entry, name: split })
  }
  const nameOf = ({ entry }: Named): string => nameAt(files.names, entry)
  const divided = [...alike.values()]
    .map((names) => names.filter((one) => isNamed(nameOf(one)) || hasTest(nameOf(one), names.map(nameOf))))
    .filter((names) => new Set(names.map(({ name }) => name.split)).size > 1)
  const beside = namesBeside(
    field,
    divided.filter(([first]) => first !== undefined && isShort(first.name)).flat(),
  )
  for (const names of divided) {
    const short = names.filter(({ name }) => isShort(name)).map(nameOf)
    const node = nodeOfEntry(field, (names[0] as Named).entry)
    if (areLanguages(short, (name) => beside.get(node)?.has(name) === true)) continue
    const divisionOf = divisionsByBase(names.map(nameOf))
    for (const one of names)
      found.set(one.entry, { ...one.name, division: divisionOf(nameOf(one)) || one.name.division })
  }
  return found
}

interface Named {
  entry: number
  name: SplitName
}

/** What the name of a training file says that is called so only beside its test file. */
function trainingByTest(name: string): SplitName | null {
  const test = testFileOf(name)
  const said = test === null ? null : splitNamed(stemOf(test))
  return said?.split === 'test' ? { ...said, split: 'train' } : null
}

/** Whether a name says a split by itself. */
function isNamed(name: string): boolean {
  return splitNamed(stemOf(name)) !== null
}

function hasTest(name: string, others: readonly string[]): boolean {
  const test = testFileOf(name)
  return test !== null && others.includes(test)
}

/** The names in the directories of some entries, by node. */
function namesBeside(field: Field, some: readonly { entry: number }[]): ReadonlyMap<number, Set<string>> {
  const found = new Map(some.map(({ entry }) => [nodeOfEntry(field, entry), new Set<string>()]))
  if (found.size === 0) return found
  for (const entry of field.chosen) {
    found.get(nodeOfEntry(field, entry))?.add(nameAt(field.files.names, entry))
  }
  return found
}

function shardSplit(name: string, directory: string): SplitName | null {
  if (!name.includes('-of-') || baseName(directory) !== SHARD_DIRECTORY) return null
  const split = SHARD.exec(name)?.[1]
  return split === undefined ? null : { split: canonicalSplit(split), rest: '', division: '' }
}

/** A name without its ending and packing, where the ending is known as one: that of `TREC.train` is its split. */
function stemOf(name: string): string {
  const whole = name.includes('-of-') ? name.replace(SHARD_NUMBER, '') : name
  const { kind, stem, ending } = endingOf(whole)
  const isPartOfName = kind === KIND.other && !WEAK_ENDINGS.has(ending)
  return whole.slice(0, isPartOfName ? stem + 1 + ending.length : stem)
}

/** Endings of no kind of their own that are no part of a name. */
const WEAK_ENDINGS: ReadonlySet<string> = new Set(
  'json pkl pickle p pt bin dat rating negative xml joblib msgpack rds rdata src tgt raw in lst list dill'.split(
    ' ',
  ),
)
