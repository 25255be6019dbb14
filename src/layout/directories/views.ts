import type { Field } from '../files/field.js'
import { areNumberedClasses } from '../names/sources.js'
import { areParallel, areViewsByStems, type Stems } from '../names/stems.js'
import { DIRECTIONS } from '../words/views.js'
import { saysAnnotation, saysModality, saysOnlyImages } from './annotation-directories.js'
import { stemsBelow } from './gather-stems.js'

/** More siblings than these are no views of each other. */
const MOST_SIBLINGS = 64

/**
 * The siblings that are views of the same samples, and so no classes: their stems are the same, and the stems or the
 * names tell something.
 */
export function viewsAmong(field: Field, siblings: readonly number[]): ReadonlySet<number> {
  const views = new Set<number>()
  if (siblings.length < 2 || siblings.length > MOST_SIBLINGS) return views
  const known = new Map<number, Stems>()
  const of = (node: number): Stems => {
    const before = known.get(node)
    if (before !== undefined) return before
    const stems = stemsBelow(field, node)
    known.set(node, stems)
    return stems
  }
  const nameOf = (node: number): string => field.tree.names[node] as string
  // `label_0`, `label_1` are classes, though a label is a view as well.
  if (areNumberedClasses(siblings.map(nameOf))) return views
  if (arePair(field, siblings) && areParallel(of(siblings[0] as number), of(siblings[1] as number)))
    return new Set(siblings)
  const hasOther = siblings.some((node) => !saysView(nameOf(node)))
  siblings.forEach((left, place) => {
    for (const right of siblings.slice(0, place)) {
      const areDirections = saysDirection(nameOf(left)) && saysDirection(nameOf(right))
      // `left` and `right` beside `stop` are what is shown.
      const areNamed = saysView(nameOf(left)) && saysView(nameOf(right)) && !(areDirections && hasOther)
      if (!areViewsByStems(of(left), of(right)) && !(areNamed && areParallel(of(left), of(right)))) continue
      // A class keeps its name where only its masks stand beside it.
      if (!saysAnnotation(nameOf(left)) || saysAnnotation(nameOf(right))) views.add(right)
      if (!saysAnnotation(nameOf(right)) || saysAnnotation(nameOf(left))) views.add(left)
    }
  })
  return views
}

/** Whether these are what was there before and after, with a directory of changes beside: `A B label` of LEVIR-CD. */
function arePair({ tree }: Field, siblings: readonly number[]): boolean {
  const names = siblings.map((node) => tree.names[node] as string)
  if (names.length !== 2 || !names.includes('A') || !names.includes('B')) return false
  const parent = tree.parents[siblings[0] as number] as number
  return (tree.children[parent] ?? []).some(
    (node) => !siblings.includes(node) && saysAnnotation(tree.names[node] as string),
  )
}

/** Whether the name of a sibling says a view, so that running numbers are enough where two do. */
function saysView(name: string): boolean {
  return saysModality(name) || saysOnlyImages(name) || saysAnnotation(name)
}

function saysDirection(name: string): boolean {
  return DIRECTIONS.has(name.toLowerCase())
}
