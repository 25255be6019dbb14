import { kindOfGroup } from '../../kinds/table.js'
import type { DirectoryFinding, Finding, Member, RuleName } from '../../model.js'
import { display } from '../../text/display.js'
import { countOf } from '../../text/quantity.js'
import { shorten } from '../../text/shorten.js'
import { displayMembers } from '../../wording/alike.js'
import { contrastedName } from '../../wording/contrast.js'
import { repeatText } from '../../wording/directory-text.js'
import { findingSentences } from '../../wording/finding-text.js'
import { isListedTwice } from '../../wording/listed-twice.js'
import { placeText } from '../../wording/pointer-text.js'

const LONGEST_PATH = 500
const LONGEST_NAME = 200

/** Code scanning shows those other copies alone that the message links to. */
export const LINKED_COPIES = 5

/**
 * A text as a plain text message (SARIF 2.1.0, 3.11.5 and 3.11.6), in which brackets would make a link and braces a
 * placeholder.
 */
export function plainMessage(text: string): string {
  return text.replace(/[[\]]/g, '\\$&').replace(/[{}]/g, '$&$&')
}

/**
 * The message of a result: what the file equals, why that matters and what to do.
 * @param related the other copies that the result names; the first has the id 1
 * @param directory the repeated directory that explains the result, if one does
 */
export function resultMessage(
  finding: Finding,
  rule: RuleName,
  related: readonly Member[],
  directory: DirectoryFinding | undefined,
): string {
  const show = displayMembers(finding)
  const whole = directory === undefined ? '' : ` ${plainMessage(wholeText(directory))}`
  if (isListedTwice(finding)) {
    const lists = related.map((member, index) => link(member, show(member.list ?? ''), index + 1, rule))
    return `Listed in ${lists.join(' and ')}. ${plainMessage(findingSentences(finding, rule))}`
  }
  const links = related
    .slice(0, LINKED_COPIES)
    .map((member, index) => link(member, placeText(member.file, show), index + 1, rule))
  const others = finding.members.length - 1 - links.length
  const named = others > 0 ? [...links, countOf(others, 'other')] : links
  const last = named.pop() ?? ''
  const list = named.length === 0 ? last : `${named.join(', ')} and ${last}`
  return `${kindOfGroup(finding.group).words.sameAs} ${list}. ${plainMessage(findingSentences(finding, rule))}${whole}`
}

/** That a whole directory is repeated: one sentence, not yet a message. */
export function wholeText(directory: DirectoryFinding): string {
  return `The whole directory: ${repeatText(directory, (path) => shorten(display(path), LONGEST_PATH))}.`
}

/** What a reader should know of one of the other copies. */
export function copyMessage(
  { split, label, isNew, list }: Member,
  { group }: Pick<Finding, 'group'>,
  isCompared: boolean,
): string {
  const traits = [
    ...(split === null ? [] : [`split ${shown(split)}`]),
    ...(label === null ? [] : [`label ${shown(label)}`]),
    ...(isCompared ? [isNew ? 'new' : 'already there'] : []),
  ]
  const what = list === undefined ? kindOfGroup(group).words.brief : 'Listed'
  return traits.length === 0 ? `${what}.` : `${what}: ${traits.join(', ')}.`
}

function link(member: Member, shownPath: string, id: number, rule: RuleName): string {
  const name = contrastedName(member, rule)
  const path = plainMessage(shorten(shownPath, LONGEST_PATH))
  // A backslash at the end must not reach the bracket.
  const text = path.endsWith('\\') ? `${path} ` : path
  return `[${text}](${id})${name === null ? '' : ` (${shown(name)})`}`
}

function shown(name: string): string {
  return plainMessage(shorten(display(name), LONGEST_NAME))
}
