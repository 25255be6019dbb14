import { PASSED_OVER } from '../files/by-name.js'
import type { Counts } from '../files/counts.js'
import type { Field } from '../files/field.js'
import { endingOf, isMediaKind } from '../files/kinds.js'
import { NONE } from '../files/tree.js'
import { wordsOf } from '../names/name-words.js'
import { MODEL_LIKE_ENDINGS, SCORE_DIRECTORIES } from '../words/directories.js'
import { PACKED } from '../words/endings.js'
import { ABOUT_DATA_WORDS, DATA_FILE_ENDINGS } from '../words/names.js'
import { saysData, type Zones } from './zones.js'

/** So many texts in one directory, for each source file in it, are no settings: `raw/*.json` of reviews, `all_files/*.txt` of posts. */
const HEAP = 100

/** A repository of texts can hold a script or two that made them, or settings. */
const MOST_CODE = 3

/** So many texts stand against each script, and against each picture, in a repository of texts; fewer make none. */
const LEAST_TEXTS = 10

/**
 * The directories whose texts and documents of JSON are data for all that lies beside them, although no name says so:
 * heaps of them where next to no code lies; and, in a repository of many that holds next to nothing else, and no directory whose name
 * says data, all directories.
 * @returns `1` by node; what lies below it is asked for by itself
 */
export function textCollections({ tree, states }: Field, zones: Zones, counts: Counts): Uint8Array {
  const { code, media, possible, all } = counts
  const texts = total(possible)
  const scripts =
    total(code) + states.reduce((sum, state) => sum + (state === PASSED_OVER.settings ? 1 : 0), 0)
  const isFew = (count: number): boolean => count * LEAST_TEXTS <= texts
  const isNamed = all.some((count, node) => count > 0 && zones.data[node] === 1)
  const isOfTexts =
    !isNamed && texts >= LEAST_TEXTS && scripts <= MOST_CODE && isFew(scripts) && isFew(total(media))
  const scored = placesOfScores(tree)
  return Uint8Array.from(tree.paths, (_, node) => {
    if (scored[node] === 1) return 0
    if (zones.settings[node] === 1 || zones.models[node] === 1) return 0
    const isHeap = (possible[node] as number) >= HEAP * Math.max(1, code[node] as number) && media[node] === 0
    return isHeap || (isOfTexts && code[node] === 0) ? 1 : 0
  })
}

/** `1` by node in or below a directory of a program that scores: what it reads and writes are results. */
function placesOfScores({ parents, names }: Field['tree']): Uint8Array {
  const found = new Uint8Array(parents.length)
  parents.forEach((parent, node) => {
    if (parent === NONE) return
    found[node] = SCORE_DIRECTORIES.has((names[node] as string).toLowerCase()) ? 1 : (found[parent] as number)
  })
  return found
}

/**
 * Whether the name of a text says itself that it is data: `alpaca_data.json`. A mere `data.json` beside source files can be
 * anything of theirs.
 * @param isBesideCode whether source files lie in its directory
 */
export function saysItIsData(name: string, isBesideCode: boolean): boolean {
  const { ending, stem } = endingOf(name)
  const own = name.slice(0, stem)
  if (!DATA_FILE_ENDINGS.has(ending) || !saysData(own)) return false
  const words = wordsOf(own)
  return !words.some((word) => ABOUT_DATA_WORDS.has(word)) && !(isBesideCode && words.length === 1)
}

/** Whether a text or document is packed, as no settings are: `electricity.txt.gz`. */
export function isPackedText(name: string): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  if (!PACKED.has(last)) return false
  const { kind, ending } = endingOf(name)
  return !isMediaKind(kind) && ending !== '' && !MODEL_LIKE_ENDINGS.has(ending) && ending !== 'model'
}

function total(column: Int32Array): number {
  return column.reduce((sum, count) => sum + count, 0)
}
