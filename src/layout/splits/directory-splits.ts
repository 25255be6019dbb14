import { addTo } from '../../columns/lists.js'
import type { Field } from '../files/field.js'
import { NONE } from '../files/tree.js'
import { areLanguages } from '../names/languages.js'
import { isNumber, wordsOf } from '../names/name-words.js'
import { isShort, type SplitName, splitNamed } from '../names/split-name.js'
import { GENERAL_WORDS } from '../words/splits.js'

/** One thing alone may be tested otherwise. */
const LEAST_TESTED = 2

/** A word, and how many samples there are. */
const NUMBERED = /^[a-z]+\d+$/i

/** Which nodes are splits. */
export interface DirectorySplits {
  /** By node: the outermost split at or above it; `NONE`: it lies in none. */
  splitNode: Int32Array
  /** By node that is a split: what its name says. */
  named: Map<number, SplitName>
  /** `1` by node that holds splits. */
  holdsSplits: Uint8Array
}

/**
 * Recognises directories as splits: by a name that says one, beside another one of the same parent that says another
 * split and nothing else. The outermost that qualifies wins.
 * @param evidence by node: how much of it and below it is data
 */
export function directorySplits({ tree }: Pick<Field, 'tree'>, evidence: Int32Array): DirectorySplits {
  const splitNode = new Int32Array(tree.paths.length).fill(NONE)
  const holdsSplits = new Uint8Array(tree.paths.length)
  const named = new Map<number, SplitName>()
  for (let node = 0; node < splitNode.length; node++) {
    const parent = tree.parents[node] as number
    if (parent !== NONE && splitNode[parent] !== NONE) splitNode[node] = splitNode[parent] as number
    if (splitNode[node] === NONE) qualify(node)
  }
  return { splitNode, named, holdsSplits }

  function saysLanguages(alike: readonly { child: number }[], children: readonly number[]): boolean {
    const beside = new Set(children.map((child) => tree.names[child] as string))
    const names = alike.map(({ child }) => tree.names[child] as string)
    return areLanguages(names, (name) => beside.has(name))
  }

  /** Finds the splits among the children of a node that lies in none. */
  function qualify(node: number): void {
    const children = tree.children[node] as readonly number[]
    if (children.length < 2) return
    const byRest = new Map<string, { child: number; name: SplitName }[]>()
    for (const child of children) {
      if ((evidence[child] as number) === 0) continue
      const name = splitNamed(tree.names[child] as string)
      if (name === null) continue
      addTo(byRest, name.rest, { child, name })
    }
    const rest = restBesideTest(children.filter((child) => (evidence[child] as number) > 0))
    if (rest !== null) addTo(byRest, '', { child: rest, name: { split: 'train', rest: '', division: '' } })
    for (const { child, rest } of trainingByRest(children, byRest)) {
      addTo(byRest, rest, { child, name: { split: 'train', rest, division: '' } })
    }
    for (const alike of byRest.values()) {
      if (new Set(alike.map(({ name }) => name.split)).size < 2) continue
      if (alike.some(({ name }) => isShort(name)) && saysLanguages(alike, children)) continue
      holdsSplits[node] = 1
      for (const { child, name } of alike) {
        splitNode[child] = child
        named.set(child, name)
      }
    }
  }

  /**
   * Where several things have a directory for testing, those that are else called the same are for training: `FistImages`,
   * `PalmImages` beside `FistTest`, `PalmTest`.
   */
  function trainingByRest(
    children: readonly number[],
    byRest: ReadonlyMap<string, readonly { name: SplitName }[]>,
  ): { child: number; rest: string }[] {
    const tested = [...byRest].filter(
      ([rest, named]) => rest !== '' && named.every(({ name }) => name.split === 'test' && !isShort(name)),
    )
    if (tested.length < LEAST_TESTED) return []
    const rests = new Set(tested.map(([rest]) => rest))
    const found = children.flatMap((child) => {
      const name = tree.names[child] as string
      if ((evidence[child] as number) === 0 || splitNamed(name) !== null) return []
      const rest = wordsOf(name)
        .filter((word) => !isNumber(word) && !GENERAL_WORDS.has(word))
        .join(' ')
      return rests.has(rest) ? [{ child, rest }] : []
    })
    return found.length === tested.length ? found : []
  }

  /**
   * Where two directories have the same directories below them, and one of the two is numbered samples for testing, the
   * other one is numbered samples for training: `our485/low`, `our485/high` beside `eval15/low`, `eval15/high` of LOL.
   * @returns it, or `null`
   */
  function restBesideTest(nodes: readonly number[]): number | null {
    const names = nodes.map((node) => tree.names[node] as string)
    if (nodes.length !== 2 || !names.every((name) => NUMBERED.test(name))) return null
    const said = names.map(splitNamed)
    const test = said.findIndex((name) => name?.rest === '' && name.split !== 'train')
    const other = 1 - test
    if (test < 0 || said[other] !== null) return null
    const [left, right] = nodes.map((node) => partsOf(node))
    const areAlike = left !== undefined && left.length > 1 && left.join('/') === right?.join('/')
    return areAlike ? (nodes[other] as number) : null
  }

  function partsOf(node: number): string[] {
    const children = tree.children[node] as readonly number[]
    const inUse = children.filter((child) => (evidence[child] as number) > 0)
    return inUse.map((child) => tree.names[child] as string).sort()
  }
}
