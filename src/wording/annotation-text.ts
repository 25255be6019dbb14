import { placeOf } from '../columns/data-files.js'
import { kindOfGroup } from '../kinds/table.js'
import type { DirectoryFinding, Finding, Member, Report, RuleName } from '../model.js'
import { clash } from '../rules/broken.js'
import { display } from '../text/display.js'
import { countOf } from '../text/quantity.js'
import { shorten } from '../text/shorten.js'
import { displayMembers } from './alike.js'
import { type Bundle, bundleExamples, bundleSentences, bundleTitle } from './bundle.js'
import { contrastedName } from './contrast.js'
import {
  directorySentences,
  explainedText,
  type Leading,
  leadingFinding,
  repeatText,
} from './directory-text.js'
import { findingAdvice, findingReason, findingTitle } from './finding-text.js'
import { isListedTwice, listsText } from './listed-twice.js'
import { placeText } from './pointer-text.js'
import { wordsFor } from './wording.js'

/** Leaves room for the sentences in the 4,096 characters after which GitHub cuts a message. */
const LONGEST_PATH = 1500
const LONGEST_NAME = 200
/** Up to four directories are named. */
const LONGEST_DIRECTORY = 500
/** Six places are named. */
const LONGEST_EXAMPLE = 250

/** What is pinned to one file of a finding. Both texts are one line and free of anything a runner would obey. */
export interface AnnotationText {
  member: Member
  title: string
  message: string
}

/**
 * The annotation for a finding, worded for the rule it is filed under: at the copy that was added, naming
 * another one that it must not equal.
 * @param where what says where the other copies are listed
 */
export function annotationText(
  finding: Finding,
  rule: RuleName,
  where = ', see the job summary',
): AnnotationText {
  const member = annotatedMember(finding)
  const other = counterpart(finding, member, rule)
  const others = finding.members.length - 2
  const more = others > 0 ? ` … and ${countOf(others, 'other')}${where}` : ''
  const show = displayMembers(finding)
  const { sameAs } = kindOfGroup(finding.group).words
  const what = isListedTwice(finding)
    ? `Listed in ${listsText(finding.members, (name) => shorten(show(name), LONGEST_DIRECTORY))}`
    : `${subject(member, sameAs, show)} ${shorten(placeText(other.file, show), LONGEST_PATH)}${standing(other, rule)}${more}`
  const message = [`${what}.`, findingReason(finding, rule), findingAdvice(finding, rule)].join(' ')
  return { member, title: shorten(findingTitle(finding, rule), LONGEST_NAME), message }
}

/** The annotation for many findings of one shape: at the first of them, with three examples. */
export function bundleAnnotation(bundle: Bundle): AnnotationText {
  const [first] = bundle.findings as [Finding]
  const showPath = (path: string) => shorten(display(path), LONGEST_DIRECTORY)
  const showName = (name: string) => shorten(display(name), LONGEST_NAME)
  const what = bundleTitle(bundle, showPath, showName)
  const examples = bundleExamples(bundle, (path) => shorten(display(path), LONGEST_EXAMPLE)).join('; ')
  return {
    member: annotatedMember(first),
    title: shorten(`${wordsFor(bundle.rule, first.group).title}: ${what}`, LONGEST_NAME),
    message: `${what}, such as ${examples}. ${bundleSentences(bundle)} See the job summary and the JSON report.`,
  }
}

/** The annotation for a whole directory, in place of those for the groups that it explains; `null`: none is new. */
export function directoryAnnotation(
  directory: DirectoryFinding,
  settings: Report['rules'],
): (AnnotationText & Leading) | null {
  const leading = leadingFinding(directory, settings)
  if (leading === null || !leading.finding.isNew) return null
  const message = [
    `${repeatText(directory, (path) => shorten(display(path), LONGEST_DIRECTORY))}.`,
    `${explainedText(directory, settings)}.`,
    directorySentences(leading),
  ].join(' ')
  const title = `Repeated directory: ${lowerFirst(findingTitle(leading.finding, leading.rule))}`
  return {
    ...leading,
    member: annotatedMember(leading.finding),
    title: shorten(title, LONGEST_NAME),
    message,
  }
}

/** The first new copy; where all are new (or none), the second: the first one counts as the original. */
export function annotatedMember(finding: Finding): Member {
  const firstNew = finding.members.find((member) => member.isNew)
  const areAllNew = finding.members.every((member) => member.isNew)
  const member = firstNew && !areAllNew ? firstNew : finding.members[1]
  if (member === undefined) throw new TypeError('a finding has two members at least')
  return member
}

/** The copy to name beside another one: one that was there before is best, as long as the two break the rule. */
export function counterpart(finding: Finding, member: Member, rule: RuleName): Member {
  const others = finding.members.filter((other) => other !== member && clash(member, other, rule))
  const other = others.find((candidate) => !candidate.isNew) ?? others[0]
  // A new copy can be beside the point: a third file in train, of a content that leaks from validation to test.
  return other ?? (finding.members.find((candidate) => candidate !== member) as Member)
}

/** A file that describes data elsewhere may describe much: then the data itself is named. */
function subject({ file }: Member, sameAs: string, show: (path: string) => string): string {
  const place = placeOf(file)
  return place === file.path ? sameAs : `${shorten(show(place), LONGEST_PATH)} – ${lowerFirst(sameAs)}`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** The name by which the other copy breaks the rule. */
function standing(member: Member, rule: RuleName): string {
  const name = contrastedName(member, rule)
  return name === null ? '' : ` (${shorten(display(name), LONGEST_NAME)})`
}
