import { placeOf } from '../columns/data-files.js'
import type { Finding } from '../model.js'
import { display, displayBetween } from '../text/display.js'

/** A name that another one may look like: more than single spaces within printable ASCII. */
const DOUBTFUL = /[^ -~]| (?: |\/|$)|(?:^|\/) /

/** What takes room and shows nothing: spaces, the blank of Braille, the fillers of Hangul. */
const BLANKS = /[\s\u115f\u1160\u2800\u3164\uffa0]+/gu

/** What shows nothing and takes no room, or only changes how its neighbours are drawn: joiners, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu

/**
 * Gives the function that shows the names of a finding. Names that look the same and are not, such as the composed and
 * the decomposed form of a letter, show where they differ: `café` and `café` as `caf\u00e9` and `cafe\u0301`. Letters
 * of several scripts that resemble each other are left as they are.
 */
export function displayMembers({ members }: Finding): (text: string) => string {
  return displayApart(
    members.flatMap(({ file, split, label, list = null }) =>
      [placeOf(file), file.path, split, label, list].filter((name) => name !== null),
    ),
  )
}

/** The same for any texts that will stand together. */
export function displayApart(texts: readonly string[]): (text: string) => string {
  if (!texts.some((text) => DOUBTFUL.test(text))) return display
  const looks = new Map<string, Set<string>>()
  for (const part of new Set(texts.flatMap((text) => text.split('/')))) {
    const look = part.replace(BLANKS, ' ').replace(INVISIBLE, '').trim().normalize('NFC')
    const alike = looks.get(look)
    if (alike === undefined) looks.set(look, new Set([part]))
    else alike.add(part)
  }
  const apart = new Map<string, string>()
  for (const alike of looks.values()) if (alike.size > 1) tellApart([...alike], apart)
  if (apart.size === 0) return display
  return (text) => {
    const parts = text.split('/')
    // As a whole where that can be, so that nothing depends on where it is cut.
    if (!parts.some((part) => apart.has(part))) return display(text)
    return parts.map((part) => apart.get(part) ?? display(part)).join('/')
  }
}

/** Shows what lies between the beginning and the end that all of some names have in common. */
function tellApart(names: readonly string[], into: Map<string, string>): void {
  const characters = names.map((name) => Array.from(name))
  const [first = []] = characters
  const shortest = characters.reduce((least, { length }) => Math.min(least, length), first.length)
  let head = 0
  while (head < shortest && characters.every((each) => each[head] === first[head])) head += 1
  let tail = 0
  while (tail < shortest - head && characters.every((each) => each.at(-1 - tail) === first.at(-1 - tail)))
    tail += 1
  const from = first.slice(0, head).join('').length
  const end = first.slice(first.length - tail).join('').length
  for (const name of names) into.set(name, displayBetween(name, from, name.length - end))
}
