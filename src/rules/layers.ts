/** Layers of cookiecutter-data-science, and those of Kedro with their numbers. */
const LAYER =
  /(?<=^|\/)(?:raw|interim|processed|external|0[1-8]_(?:raw|intermediate|primary|feature|model_input|models|model_output|reporting))(?=\/)/i

/** A path, taken apart at its outermost data layer. */
export interface LayeredPath {
  /** In lower case. */
  layer: string
  /** The path with a placeholder for the layer: `data//cat.png` of `data/raw/cat.png`. */
  rest: string
}

/** Finds the data layer that a file lies in; `null`: it lies in none. */
export function layerOf(path: string): LayeredPath | null {
  const found = LAYER.exec(path)
  if (found === null) return null
  const end = found.index + found[0].length
  return { layer: found[0].toLowerCase(), rest: path.slice(0, found.index) + path.slice(end) }
}
