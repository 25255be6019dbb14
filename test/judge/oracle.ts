import type { Placement } from '../../src/model.js'

/** The oracle: whether members leak, and whether their labels conflict, by comparing every two of them. */
export function comparedByTwos(
  members: readonly string[],
  placementOf: (path: string) => Placement,
): [boolean, boolean] {
  const places = members.map(placementOf)
  const differ = (key: 'split' | 'label') =>
    places.some((a) => places.some((b) => a.dataset === b.dataset && a[key] && b[key] && a[key] !== b[key]))
  return [differ('split'), differ('label')]
}
