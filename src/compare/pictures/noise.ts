import { pathAt } from '../../columns/paths.js'
import { looksLikeNoise } from '../../kinds/near-picture/noise.js'
import type { NearPair } from '../../kinds/near-picture/settle.js'
import type { Layout } from '../../model.js'
import type { ContentGroup } from '../engine.js'
import type { PrintSource } from '../print-source.js'

/** Why a group of near-identical pictures weighs no more than a notice. */
const LIKE_CHANCE =
  'near-identical pictures carry different labels here about as often as chance would make them'

interface Labelled {
  samples: Map<string, number>
  pairs: [string, string][]
}

/**
 * Lowers what near-identical pictures weigh in datasets in which their labels differ as if by chance: pictures look alike
 * there that are not the same.
 */
export function lowerNoise(
  groups: readonly ContentGroup[],
  pairs: readonly NearPair[],
  { contents, files }: Pick<PrintSource, 'contents' | 'files'>,
  layout: Pick<Layout, 'placementOf'>,
): void {
  if (pairs.length === 0) return
  const datasets = new Map<string, Labelled>()
  const placements = contents.map((content) => layout.placementOf(pathAt(files, content.files[0] as number)))
  for (const { dataset, label } of placements) {
    if (label === null) continue
    const known = datasets.get(dataset ?? '') ?? { samples: new Map(), pairs: [] }
    known.samples.set(label, (known.samples.get(label) ?? 0) + 1)
    datasets.set(dataset ?? '', known)
  }
  for (const { first, second } of pairs) {
    const one = placements[first]
    const other = placements[second]
    if (one?.label == null || other?.label == null || one.dataset !== other.dataset) continue
    datasets.get(one.dataset ?? '')?.pairs.push([one.label, other.label])
  }
  const noisy = new Set<string>()
  for (const [dataset, { samples, pairs: labels }] of datasets) {
    if (looksLikeNoise(labels, samples)) noisy.add(dataset)
  }
  for (const { group, contents: own } of groups) {
    if (own.some((picture) => noisy.has(placements[picture]?.dataset ?? ''))) group.because = LIKE_CHANCE
  }
}
