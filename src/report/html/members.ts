import { placeOf } from '../../columns/data-files.js'
import type { DataFile, Finding, Member } from '../../model.js'
import { type Content, displayed, html, type Markup } from '../../text/html.js'
import { countOf, formatCount } from '../../text/quantity.js'
import { displayMembers } from '../../wording/alike.js'
import { lookText } from '../../wording/picture-text.js'
import { POINTER_WORDS } from '../../wording/pointer-text.js'
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
    const told: Told = { finding, marksNew, show: displayMembers(finding) }
    const rest = finding.members.length - shown.length
    if (rest === 0) return list(shown, told, '')
    const isShown = new Set(shown)
    const others: Member[] = []
    for (const member of finding.members) {
      if (others.length >= Math.min(FOLDED, left)) break
      if (!isShown.has(member)) others.push(member)
    }
    left -= others.length
    return list(shown, told, html`<li>${folded(others, rest, told)}</li>`)
  }
}

/** How the members of a finding are told. */
interface Told {
  finding: Finding
  marksNew: boolean
  /** Makes a name visible, and safe but for markup. */
  show(name: string): string
}

function folded(others: readonly Member[], rest: number, told: Told): Content {
  const leftOut = rest - others.length
  if (others.length === 0) return html`<span class="quiet">${leftOutWords(rest, 'more file')}</span>`
  const more = leftOut > 0 ? html`<li class="quiet">${leftOutWords(leftOut, 'more file')}</li>` : ''
  return html`<details><summary>and ${formatCount(rest)} more</summary>${list(others, told, more)}</details>`
}

function list(members: readonly Member[], told: Told, more: Content): Markup {
  return html`<ul class="places">${members.map((member) => place(member, told))}${more}</ul>`
}

function where(file: DataFile, show: Told['show']): Markup {
  const path = placeOf(file)
  const described =
    path === file.path ? '' : html` <span>in <code>${displayed(show(file.path))}</code></span>`
  const kind = file.pointer === undefined ? '' : html` <span>${POINTER_WORDS[file.pointer.kind]}</span>`
  return html`<code>${displayed(show(path))}</code>${described}${kind}`
}

function place(member: Member, { finding, marksNew, show }: Told): Markup {
  const { file, split, label, isNew, list } = member
  const look = lookText(finding, member)
  const links = file.links?.length ?? 0
  return html`
<li>${where(file, show)}${split === null ? '' : html` <span class="split">${displayed(show(split))}</span>`}${list === undefined ? '' : html` <span>by <code>${displayed(show(list))}</code></span>`}${label === null ? '' : html` <span class="label">${displayed(show(label))}</span>`}${look === '' ? '' : html` <span>${look}</span>`}${links === 0 ? '' : html` <span>${countOf(links, 'further hard link')}</span>`}${marksNew && isNew ? html` <span class="added">← added here</span>` : ''}</li>`
}
