import { NOTHING } from './difference.js'
import { layerOf } from './layers.js'
import type { Copy, Rule } from './rule.js'

const REASON = 'The content went from one data layer to the next without a change.'
const ADVICE = 'If that is not meant, check the step between the layers.'

/** The same file stands in several data layers: a step of the pipeline passed it on unchanged. */
export const derivedCopy = {
  name: 'derived-copy',
  samples: ['files', 'records'],
  severity: { proof: 'notice', likeness: 'notice' },
  unless: ['split-leakage', 'label-conflict'],
  isBrokenBy: differOnlyInLayer,
  compares: null,
  between: () => NOTHING,
  words: {
    title: 'Derived copy',
    meaning: 'The same content lies in several data layers, such as raw and processed.',
    reason: REASON,
    advice: ADVICE,
    reasonBetween: () => REASON,
    groupAdvice: ADVICE,
    pairAdvice: () => ADVICE,
    directoryAdvice: ADVICE,
    alike: {
      reasonBetween: () =>
        'The picture went from one data layer to the next with little or no visible change.',
      advice: 'If more should change there, check the step between the layers.',
    },
  },
} as const satisfies Rule

function differOnlyInLayer(copies: readonly Copy[]): boolean {
  const layers = new Set<string>()
  let common: string | undefined
  const areLayered = copies.every(({ file }) => {
    const place = layerOf(file.pointer?.path ?? file.path)
    if (place === null || layers.has(place.layer)) return false
    layers.add(place.layer)
    common ??= place.rest
    return place.rest === common
  })
  return areLayered && layers.size > 1
}
