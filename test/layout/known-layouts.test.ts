import { describe, expect, test } from '@jest/globals'
import { comparePaths } from '../../src/paths/order.js'
import { COLLECTIONS } from './layouts/collections.js'
import { ELSEWHERE } from './layouts/elsewhere.js'
import type { KnownLayout } from './layouts/kind.js'
import { CLASSIFIED } from './layouts/pictures.js'
import { TABLES_AND_TEXTS } from './layouts/texts.js'
import { ANNOTATED } from './layouts/views.js'
import { expand, seen } from './seen.js'

const LAYOUTS = [...CLASSIFIED, ...ANNOTATED, ...TABLES_AND_TEXTS, ...COLLECTIONS, ...ELSEWHERE]

/** The tree of a layout: each sample its own content, all else one. */
function treeOf({ samples, besides = [] }: KnownLayout): Map<string, string> {
  return new Map([
    ...expand(samples).map((path): [string, string] => [path, path]),
    ...expand(besides).map((path): [string, string] => [path, 'the same']),
  ])
}

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s', (_name, layout) => {
  test('is green, every sample is seen, and everything is recognised', () => {
    const { samples, recognised, findings } = seen(treeOf(layout))
    expect(samples).toEqual(expand(layout.samples).sort(comparePaths))
    expect(recognised).toEqual(layout.recognised)
    expect(findings).toEqual([])
  })

  const plants = [
    ['split-leakage', layout.leak],
    ['label-conflict', layout.conflict],
    ['duplicate-file', layout.copy],
    ['shared-file', layout.shared],
  ] as const
  const planted = plants.flatMap(([rule, plant]) => (plant === undefined ? [] : [[rule, ...plant] as const]))
  if (planted.length > 0)
    test.each(planted)('%s: %s in %s is found as that', (rule, from, to) => {
      const tree = treeOf(layout)
      expect(tree.has(from)).toBe(true)
      tree.set(to, from)
      const { findings } = seen(tree)
      expect(findings).toHaveLength(1)
      // Where no rule of its own tells of it yet, a copy in another dataset is a copy.
      const [rules] = (findings[0] ?? '').split(':')
      expect(rules === 'duplicate-file' && rule === 'shared-file' ? rule : rules).toBe(rule)
    })
})
