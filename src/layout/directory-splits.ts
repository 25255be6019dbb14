import { addTo } from '../columns/lists.js'
import type { Field } from './field.js'
import { areLanguages } from './languages.js'
import { isShort, type SplitName, splitNamed } from './split-name.js'
import { NONE } from './tree.js'

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
}
