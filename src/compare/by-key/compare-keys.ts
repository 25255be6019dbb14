import { addTo } from '../../columns/lists.js'
import type { FileKindName } from '../../kinds/table.js'
import type { Comparer } from '../engine.js'
import { equalGroups, groupsWithin } from '../groups.js'
import type { Prints } from '../print-source.js'
import { printAt, withPrints } from '../prints.js'

/** Groups contents by their keys. */
export function openByKey(kind: FileKindName): Comparer {
  return {
    notes: [],
    save: async () => {},
    async find(comparison, _, isApart) {
      const { prints } = comparison
      const firsts = firstOfEqual(prints, withPrints(prints))
      const keyOf = (content: number): string => keyAt(prints, content).toString('hex')
      const told = equalGroups(kind, firsts, comparison, !isApart, { keyOf })
      return { told, swallowed: isApart ? new Set() : groupsWithin(told, comparison), notes: [] }
    },
    async alikeAmong({ prints }) {
      const firsts = firstOfEqual(prints, withPrints(prints))
      const equals = new Map<number, number[]>()
      for (const [content, first] of firsts) addTo(equals, first, content)
      return (content) => equals.get(firsts.get(content) ?? -1) ?? []
    },
  }
}

/** For each content the first that has the same key: often itself. */
function firstOfEqual(prints: Prints, contents: readonly number[]): Map<number, number> {
  const byKey = new Map<string, number>()
  const firsts = new Map<number, number>()
  for (const content of contents) {
    const key = keyAt(prints, content).toString('latin1')
    const known = byKey.get(key) ?? content
    byKey.set(key, known)
    firsts.set(content, known)
  }
  return firsts
}

function keyAt(prints: Prints, content: number): Buffer {
  return Buffer.from(printAt(prints, content))
}
