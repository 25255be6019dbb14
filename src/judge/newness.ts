import { placeOf } from '../columns/data-files.js'
import { type Finding, type Group, RULES } from '../model.js'
import { brokeBefore, type Earlier } from '../rules/earlier.js'

/** What was known before of one content: in the base, or in an accepted report. */
export interface KnownContent extends Earlier {
  /** Whether a place held it. */
  holds(place: string): boolean
  /** How many files held it: outputs that lie outside of the repository have no place but that of their description. */
  count: number
}

/** One source of what was there before. */
export interface Known {
  /** What was known of a group's content; `undefined` for one that was not there. */
  contentOf(group: Group): KnownContent | undefined
  /** What was known of the one content that all places of a group held, whichever it was; `undefined`: there was none. */
  contentAt(group: Group): KnownContent | undefined
}

const CONTENT: KnownContent = {
  rules: RULES,
  between: {},
  copies: () => [],
  holds: () => true,
  count: Number.POSITIVE_INFINITY,
}

/** What was there before a change that only takes away: all that is there now. */
export const KNOWN_ALL: Known = { contentOf: () => CONTENT, contentAt: () => CONTENT }

/** What of a finding was not there before. */
export interface Newness {
  finding: boolean
  /** Whether a place did not hold this content before. */
  isNewPath(path: string): boolean
}

/** What a group breaks. */
export type Broken = Pick<Finding, 'rules' | 'between'>

const ALL_NEW: Newness = { finding: true, isNewPath: () => true }
const ALL_KNOWN: Newness = { finding: false, isNewPath: () => false }

/**
 * Compares a content with what was known of it. A rule is introduced if it was not broken before, or not between the
 * same pairs of splits or labels, or if more places hold the content now than then; a finding is new if any of its rules
 * is introduced. So what only removes or renames within a split and label introduces nothing. Copies that change in step
 * are known too: all places held another content together, which broke the same rules.
 * @param known each source of what was there before; what one of them knows is not new. None: all is new
 */
export function newness(group: Group, broken: Broken, known: readonly Known[]): Newness {
  if (known.length === 0) return ALL_NEW
  const before = known.map(({ contentOf }) => contentOf(group))
  const finding = before.every((content) => content === undefined || isIntroduced(group, broken, content))
  if (finding && known.some((source) => isInStep(group, broken, source))) return ALL_KNOWN
  return { finding, isNewPath: (path) => before.every((content) => content?.holds(path) !== true) }
}

/** Whether a source knows of as many files of a group's content as there are. */
export function hadAllOf({ contentOf }: Pick<Known, 'contentOf'>): (group: Group) => boolean {
  return (group) => (contentOf(group)?.count ?? 0) >= group.files.length
}

function isIntroduced(group: Group, { rules, between }: Broken, content: KnownContent): boolean {
  return (
    group.files.length > content.count || !rules.every((rule) => brokeBefore(content, rule, between[rule]))
  )
}

function isInStep(group: Group, broken: Broken, { contentAt }: Known): boolean {
  const content = contentAt(group)
  const heldAll = content !== undefined && group.files.every((file) => content.holds(placeOf(file)))
  return heldAll && !isIntroduced(group, broken, content)
}
