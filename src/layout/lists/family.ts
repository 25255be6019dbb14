import { baseName, parentDirectory } from '../../columns/paths.js'
import { endingOf } from '../files/kinds.js'
import { wordsOf } from '../names/name-words.js'
import { canonicalSplit, splitNamed, splitOfWord } from '../names/split-name.js'

/** What the name of a list says. */
export interface ListName {
  /** The name without its ending. */
  stem: string
  /** `null`: nothing. */
  split: string | null
  /**
   * What lists of one division have in common: of several divisions of the same files (`trainlist01` and `trainlist02`,
   * `fold1/train.txt` and `fold2/train.txt`, one for each class) each says for itself what is train and what is test.
   */
  family: string
}

/** The last word of the lists of VOC for one class: `aeroplane_train`, and `train_val` of the class `train`. */
const OF_CLASS = /^(.+)[-_. ](trainval|train|val|test)$/i

/** @param others whether a name without ending stands beside it */
export function readListName(path: string, others: (stem: string) => boolean): ListName {
  const name = baseName(path)
  const ending =
    splitNamed(name.slice(name.lastIndexOf('.') + 1)) === null ? endingOf(name).stem : name.length
  const stem = name.slice(0, ending)
  const place = placeOfFamily(path)
  const [, before, word] = OF_CLASS.exec(stem) ?? []
  if (before !== undefined && word !== undefined && splitNamed(before) !== null) {
    const isClass = ['train', 'val', 'trainval', 'test'].some(
      (other) => other !== word.toLowerCase() && others(`${before}${stem[before.length]}${other}`),
    )
    if (isClass) return { stem, split: canonicalSplit(word), family: `${place}\0${before.toLowerCase()}` }
  }
  const rest = wordsOf(stem).filter((part) => splitOfWord(part) === undefined)
  return { stem, split: splitNamed(stem)?.split ?? null, family: `${place}\0${rest.join(' ')}` }
}

/** The directory of a list, without those that are called after its split. */
function placeOfFamily(path: string): string {
  let place = parentDirectory(path)
  while (place !== '' && place !== '/' && splitNamed(baseName(place))?.rest === '')
    place = parentDirectory(place)
  return place
}
