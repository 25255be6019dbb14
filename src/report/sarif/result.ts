import type { DirectoryFinding, Finding, Member, RuleName, RuleSettings } from '../../model.js'
import { comparePaths } from '../../paths/order.js'
import { annotatedMember, counterpart } from '../../wording/annotation-text.js'
import { bySplit } from '../../wording/contrast.js'
import { leadingRule } from '../../wording/finding-text.js'
import { isListedTwice } from '../../wording/listed-twice.js'
import { chosenMembers } from '../chosen-members.js'
import { writtenName } from '../written.js'
import { physicalLocation } from './location.js'
import { copyMessage, LINKED_COPIES, resultMessage } from './message.js'
import { ruleOf, SARIF_LEVELS } from './rules.js'

/** What all results of a run have in common. */
export interface ResultSettings {
  rules: RuleSettings
  /** The repeated directory that explains a finding. */
  directoryOf: ReadonlyMap<Finding, DirectoryFinding>
  /** Something says what was there before. */
  isCompared: boolean
  /** At most so many locations, two at least. */
  locations: number
  /** Absolute directory; `null`: not known. */
  root: string | null
}

/** A finding as a result (SARIF 2.1.0, 3.27): at the copy that was added, with the others beside it. */
export function resultEntry(finding: Finding, settings: ResultSettings) {
  const { rules, directoryOf, isCompared, locations, root } = settings
  const rule = leadingRule(finding, rules)
  const member = annotatedMember(finding)
  const isAlone = isListedTwice(finding)
  // Of one file the lists are what is looked at.
  const related = isAlone
    ? finding.members.slice(0, locations - 1)
    : relatedMembers(finding, member, rule, locations - 1)
  return {
    ...ruleOf(rule, finding),
    level: SARIF_LEVELS[finding.severity],
    message: { text: resultMessage(finding, rule, related, directoryOf.get(finding)) },
    locations: [{ physicalLocation: physicalLocation(member.file.path, root) }],
    relatedLocations: related.map((other, index) => ({
      id: index + 1,
      physicalLocation: physicalLocation(isAlone ? (other.list ?? other.file.path) : other.file.path, root),
      message: { text: copyMessage(other, finding, isCompared) },
    })),
    partialFingerprints: fingerprints(finding, rule),
    ...(isCompared ? { baselineState: finding.isNew ? 'new' : 'unchanged' } : {}),
    properties: {
      contentId: finding.group.id,
      kind: finding.group.kind ?? 'bytes',
      ...(finding.group.similarity === undefined ? {} : { similarity: finding.group.similarity }),
      evidence: finding.group.evidence.join('+'),
      size: finding.group.size,
      rules: finding.rules,
      new: finding.isNew,
      files: finding.group.files.length,
      redundantBytes: finding.redundantBytes,
      splits: names(finding.members, ({ split }) => split)
        .sort(bySplit)
        .map(writtenName),
      labels: names(finding.members, ({ label }) => label)
        .sort(comparePaths)
        .map(writtenName),
    },
  }
}

/** The best copy to compare with, then a few that stand for the others, then more; each part in the group's order. */
function relatedMembers(finding: Finding, member: Member, rule: RuleName, limit: number): Member[] {
  const related = new Set([
    counterpart(finding, member, rule),
    ...chosenMembers(finding, LINKED_COPIES),
    // The one at which the result stands may be among them.
    ...chosenMembers(finding, limit + 1),
  ])
  related.delete(member)
  return [...related].slice(0, limit)
}

/**
 * No path is part of them: a finding stays the same one while files are renamed. `primaryLocationLineHash` is left to
 * the action that uploads the file, which complains of any value but its own.
 */
function fingerprints({ group }: Finding, rule: RuleName): Record<string, string> {
  return { 'contentId/v1': group.id, 'ruleAndContentId/v1': `${rule}:${group.id}` }
}

function names(members: readonly Member[], nameOf: (member: Member) => string | null): string[] {
  return [...new Set(members.map(nameOf))].filter((name) => name !== null)
}
