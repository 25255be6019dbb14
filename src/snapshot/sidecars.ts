import { isMedia } from '../paths/media.js'

const SIDECAR = /\.(?:txt|json|xml|csv)$/i
const SIDECAR_OF_TEXT = /\.(?:json|xml)$/i
const TEXT = /\.txt$/i
const EXTENSION = /\.[^./]+$/

/** `train.txt` and `train.json` are two collections, not a text and its sidecar. */
const COLLECTION_NAME =
  /(?:^|[^a-z])(?:train|training|trn|valid|validation|val|dev|test|testing|eval|evaluation|holdout)(?![a-z])[^/]*$/i

/**
 * Finds the sidecars among files: those that describe the picture, sound or text of the same name beside them.
 * `x.txt`, `x.json`, `x.xml`, `x.csv` (or `x.jpg.txt` …) beside `x.jpg`; `x.json`, `x.xml` beside the text `x.txt`.
 * @returns whether a path of the given ones is a sidecar
 */
export function sidecarTest(paths: Iterable<string>): (path: string) => boolean {
  const media = new Set<string>()
  const texts = new Set<string>()
  for (const path of paths) {
    if (isMedia(path)) {
      media.add(path.replace(/\.gz$/i, '').replace(EXTENSION, ''))
      media.add(path)
    } else if (TEXT.test(path) && !COLLECTION_NAME.test(path)) {
      texts.add(path.replace(EXTENSION, ''))
    }
  }
  return (path) => {
    if (!SIDECAR.test(path)) return false
    const described = path.replace(EXTENSION, '')
    return media.has(described) || (SIDECAR_OF_TEXT.test(path) && texts.has(described))
  }
}
