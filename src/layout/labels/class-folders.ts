import { saysImages } from '../directories/annotation-directories.js'
import { viewsAmong } from '../directories/views.js'
import { saysData } from '../directories/zones.js'
import type { Counts } from '../files/counts.js'
import { below, type Field } from '../files/field.js'
import { NONE } from '../files/tree.js'
import { datasetsAmong } from '../names/folder-names.js'
import { isNumber, wordsOf } from '../names/name-words.js'
import { areSources } from '../names/sources.js'
import { splitNamed } from '../names/split-name.js'
import { pagesOf } from '../pages/of-directories.js'
import { CONTROL_WORDS, STRUCTURAL, STRUCTURAL_WITHOUT_SPLIT } from '../words/labels.js'
import { isStructural } from './split-labels.js'
import { tellingTexts } from './telling-texts.js'

/** So many pictures, sounds or texts must two directories hold themselves. */
const LEAST_SAMPLES = 2

/** So many samples stand against each source file below a class: chapters and projects hold both. */
const LEAST_PER_CODE = 10

const README = /^read_?me/i

const NONE_TELLING: ReadonlySet<number> = new Set()

const NO_PAGES: ReadonlySet<string> = new Set()

const NOT_CLASSES: ReadonlySet<string> = new Set([...STRUCTURAL, ...STRUCTURAL_WITHOUT_SPLIT])

/** Classes that no split shows. */
export interface ClassFolders {
  /** By node: the class at or above it; `NONE`: it lies in none. */
  classNode: Int32Array
  /** `1` by node whose children are classes. */
  holdsClasses: Uint8Array
}

/**
 * Recognises sibling directories as classes where no split is above: at least two hold pictures, sounds, volumes or
 * texts themselves, they are no views of each other, and their names are no running numbers of one word. Directories
 * that hold splits or classes are datasets.
 * @param samples by node: samples in and below it
 * @param holdsSplits `1` by node whose directories are splits
 * @param isOwn `1` by node that is a dataset for another reason: files in it are splits by their names
 * @param isClosed whether classes below a node are told otherwise, or there are none
 * @param isShown `1` by node whose pictures belong to a page
 */
export function classFolders(
  field: Field,
  counts: Pick<Counts, 'media' | 'texts' | 'code'>,
  samples: Int32Array,
  holdsSplits: Uint8Array,
  isOwn: Uint8Array,
  isClosed: (node: number) => boolean,
  isShown: Uint8Array,
): ClassFolders {
  const { tree } = field
  const code = below(field, counts.code)
  const telling = tellingTexts(field, counts.texts)
  let pages: ReadonlyMap<number, ReadonlySet<string>> | null = null
  const holdsClasses = new Uint8Array(tree.paths.length)
  /** `1` by node in or below which splits or classes are held. */
  const isDataset = Uint8Array.from(holdsSplits, (holds, node) => holds | (isOwn[node] as number))
  const classNode = new Int32Array(tree.paths.length).fill(NONE)
  for (let node = tree.paths.length - 1; node >= 0; node--) {
    // What lies beside splits is another part of the dataset: `query` of Market-1501, `extra` of SVHN.
    if (!isClosed(node) && holdsSplits[node] !== 1) lookInto(node)
    const parent = tree.parents[node] as number
    if (isDataset[node] === 1 && parent !== NONE) isDataset[parent] = 1
  }
  tree.parents.forEach((parent, node) => {
    if (parent !== NONE && classNode[node] === NONE) classNode[node] = classNode[parent] as number
  })
  return { classNode, holdsClasses }

  function lookInto(node: number): void {
    const children = tree.children[node] as readonly number[]
    if (children.length < 2) return
    const hasControl = children.some((child) => saysControl(nameOf(child)))
    const full = children.filter((child) => heldBy(child, hasControl) >= LEAST_SAMPLES)
    if (full.length < 2) return
    const datasets = datasetsAmong(full, nameOf)
    const plain = ofOneKind(
      full.filter((child) => !isAside(child) && !datasets.has(child)),
      hasControl,
    )
    if (plain.length < 2 || areSources(plain.map(nameOf)) || areOfPages(node, plain)) return
    // One can be shown as an example of its class.
    if (plain.every((child) => isShown[child] === 1)) return
    const views = viewsAmong(field, full)
    const parts = plain.some(holdsMedia) ? NONE_TELLING : telling(plain)
    const classes = plain.filter((child) => !views.has(child) && !parts.has(child))
    if (classes.length < 2) return
    holdsClasses[node] = 1
    isDataset[node] = 1
    for (const child of children) {
      const isWord = splitNamed(nameOf(child))?.rest === ''
      if ((samples[child] as number) > 0 && !views.has(child) && (isWord || !isAside(child)))
        classNode[child] = child
    }
  }

  /** Pictures, sounds and texts that a directory holds itself. */
  function heldBy(node: number, hasControl: boolean): number {
    const holder = holderOf(node, hasControl)
    return (counts.media[holder] as number) + (counts.texts[holder] as number)
  }

  /**
   * A directory, or where it holds nothing itself the one below it that repeats its name: `cats/cats`; beside healthy ones
   * the one of the pictures of a class, too: `COVID/images` beside `Normal/images`.
   */
  function holderOf(node: number, hasControl: boolean): number {
    if ((counts.media[node] as number) + (counts.texts[node] as number) > 0) return node
    const inUse = (tree.children[node] as readonly number[]).filter((child) => (samples[child] as number) > 0)
    const [only] = inUse
    if (inUse.length !== 1 || only === undefined) return node
    const isSame = wordOf(nameOf(only)) === wordOf(nameOf(node)) || (hasControl && saysImages(nameOf(only)))
    return isSame ? holderOf(only, hasControl) : node
  }

  function holdsMedia(node: number): boolean {
    return (counts.media[node] as number) > 0
  }

  /** Where some show or sound, directories of texts alone tell of them: `00041_not` beside `00041` of DeepPCB. */
  function ofOneKind(nodes: readonly number[], hasControl: boolean): readonly number[] {
    const shown = nodes.filter((node) => (counts.media[holderOf(node, hasControl)] as number) > 0)
    return shown.length > 0 ? shown : nodes
  }

  /** Whether most are pictures of pages that lie beside them: `faq/regression` beside `faq/regression.md`. */
  function areOfPages(parent: number, nodes: readonly number[]): boolean {
    const pages = pagesIn(parent)
    return nodes.filter((node) => pages.has(nameOf(node))).length * 2 > nodes.length
  }

  /** Pages that say more than what a directory holds: pictures beside an article belong to it. */
  function articlesIn(node: number): number {
    let count = 0
    for (const page of pagesIn(node)) if (!README.test(page)) count += 1
    return count
  }

  function pagesIn(node: number): ReadonlySet<string> {
    pages ??= pagesOf(field)
    return pages.get(node) ?? NO_PAGES
  }

  function nameOf(node: number): string {
    return tree.names[node] as string
  }

  function isAside(node: number): boolean {
    const name = nameOf(node)
    if (isDataset[node] === 1 || isStructural(name, NOT_CLASSES) || saysData(name)) return true
    const told = (code[node] as number) + articlesIn(node)
    if (told * LEAST_PER_CODE > (samples[node] as number)) return true
    return splitNamed(name)?.rest === ''
  }
}

function saysControl(name: string): boolean {
  return wordsOf(name).some((word) => CONTROL_WORDS.has(word))
}

/** The letters of a name, without its numbers. */
function wordOf(name: string): string {
  return wordsOf(name)
    .filter((word) => !isNumber(word))
    .join(' ')
}
