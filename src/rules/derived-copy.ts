import { NOTHING } from './difference.js'
import type { Copy, Rule } from './rule.js'

/** Layers of cookiecutter-data-science, and those of Kedro with their numbers. */
const LAYER =
  /(?<=^|\/)(?:raw|interim|processed|external|0[1-8]_(?:raw|intermediate|primary|feature|model_input|models|model_output|reporting))(?=\/)/i

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

/** A path, taken apart at its outermost data layer. */
interface LayeredPath {
  /** In lower case. */
  layer: string
  /** The path with a placeholder for the layer: `data//cat.png` of `data/raw/cat.png`. */
  rest: string
}

/** Finds the data layer that a file lies in; `null`: it lies in none. */
function layerOf(path: string): LayeredPath | null {
  const found = LAYER.exec(path)
  if (found === null) return null
  const end = found.index + found[0].length
  return { layer: found[0].toLowerCase(), rest: path.slice(0, found.index) + path.slice(end) }
}
