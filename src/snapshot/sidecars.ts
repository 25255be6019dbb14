import type { Numbers } from '../model.js'
import { isMedia } from '../paths/media.js'
import { type Entries, FILE } from './entries.js'

const SIDECAR = /\.(?:txt|json|xml|csv)$/i
const SIDECAR_OF_TEXT = /\.(?:json|xml)$/i
const TEXT = /\.txt$/i
const EXTENSION = /\.[^./]+$/

/** `train.txt` and `train.json` are two collections, not a text and its sidecar. */
const COLLECTION_NAME =
  /(?:^|[^a-z])(?:train|training|trn|valid|validation|val|dev|test|testing|eval|evaluation|holdout)(?![a-z])[^/]*$/i

/** What in a directory a sidecar can describe, by its name without extension. */
interface Described {
  media: Set<string>
  texts: Set<string>
}

/**
 * Finds the sidecars among files: those that describe the picture, sound or text of the same name beside them.
 * `x.txt`, `x.json`, `x.xml`, `x.csv` (or `x.jpg.txt` …) beside `x.jpg`; `x.json`, `x.xml` beside the text `x.txt`.
 * @returns whether one of the chosen entries is a sidecar
 */
export function findSidecars(entries: Entries, chosen: Numbers): (entry: number) => boolean {
  const { names, directoryOf, kinds } = entries
  const byDirectory = new Map<number, Described>()
  for (const entry of chosen) {
    if (SIDECAR.test(names[entry] as string)) {
      byDirectory.set(directoryOf[entry] as number, { media: new Set(), texts: new Set() })
    }
  }
  // Most directories hold nothing that could be a sidecar, so that nothing needs to be remembered of them.
  if (byDirectory.size > 0) {
    for (const entry of chosen) {
      const described = kinds[entry] === FILE && byDirectory.get(directoryOf[entry] as number)
      if (described) describe(names[entry] as string, described)
    }
  }
  return (entry) => {
    const name = names[entry] as string
    const described = byDirectory.get(directoryOf[entry] as number)
    if (described === undefined || !SIDECAR.test(name)) return false
    const stem = name.replace(EXTENSION, '')
    return described.media.has(stem) || (SIDECAR_OF_TEXT.test(name) && described.texts.has(stem))
  }
}

function describe(name: string, { media, texts }: Described): void {
  if (isMedia(name)) {
    media.add(name.replace(/\.gz$/i, '').replace(EXTENSION, ''))
    media.add(name)
  } else if (TEXT.test(name) && !COLLECTION_NAME.test(name)) {
    texts.add(name.replace(EXTENSION, ''))
  }
}
