import { placeOf } from '../../columns/data-files.js'
import type { DataFile, Finding, Member } from '../../model.js'
import { type Content, html, type Markup } from '../../text/html.js'
import { POINTER_WORDS } from '../../text/pointer-text.js'
import { countOf, formatCount } from '../../text/quantity.js'
import { chosenMembers } from '../chosen-members.js'
import { leftOutWords } from '../section-words.js'

const SHOWN = 5
const FOLDED = 100
/** Folded members of the whole page: with thousands of large groups it would grow beyond what a browser bears. */
const FOLDED_ON_PAGE = 20_000

/** Makes the function that lists the places of a group: a few that stand for all, the others folded away. */
export function createPlaces(marksNew: boolean): (finding: Finding) => Markup {
  let left = FOLDED_ON_PAGE
  return (finding) => {
    const shown = chosenMembers(finding, SHOWN)
    const rest = finding.members.length - shown.length
    if (rest === 0) return list(shown, marksNew, '')
    const isShown = new Set(shown)
    const others: Member[] = []
    for (const member of finding.members) {
      if (others.length >= Math.min(FOLDED, left)) break
      if (!isShown.has(member)) others.push(member)
    }
    left -= others.length
    return list(shown, marksNew, html`<li>${folded(others, rest, marksNew)}</li>`)
  }
}

function folded(others: readonly Member[], rest: number, marksNew: boolean): Content {
  const leftOut = rest - others.length
  if (others.length === 0) return html`<span class="quiet">${leftOutWords(rest, 'more file')}</span>`
  const more = leftOut > 0 ? html`<li class="quiet">${leftOutWords(leftOut, 'more file')}</li>` : ''
  return html`<details><summary>and ${formatCount(rest)} more</summary>${list(others, marksNew, more)}</details>`
}

function list(members: readonly Member[], marksNew: boolean, more: Content): Markup {
  return html`<ul class="places">${members.map((member) => place(member, marksNew))}${more}</ul>`
}

function where(file: DataFile): Markup {
  const path = placeOf(file)
  const described = path === file.path ? '' : html` <span>in <code>${file.path}</code></span>`
  const kind = file.pointer === undefined ? '' : html` <span>${POINTER_WORDS[file.pointer.kind]}</span>`
  return html`<code>${path}</code>${described}${kind}`
}

function place({ file, split, label, isNew }: Member, marksNew: boolean): Markup {
  const links = file.links?.length ?? 0
  return html`
<li>${where(file)}${split === null ? '' : html` <span class="split">${split}</span>`}${label === null ? '' : html` <span class="label">${label}</span>`}${links === 0 ? '' : html` <span>${countOf(links, 'further hard link')}</span>`}${marksNew && isNew ? html` <span class="added">← added here</span>` : ''}</li>`
}
