import type { RowMember, TableFinding } from '../../model.js'
import { RULES } from '../../model.js'
import { display } from '../../text/display.js'
import { addressOf, pinnedMember, tableAdvice, tableSentence } from '../../wording/table-text.js'
import { writtenName } from '../written.js'
import { artifactLocation } from './location.js'
import { SARIF_LEVELS } from './rules.js'

const MOST_RELATED = 20

/** What records have in common as a result: at the first new record, with the others of the examples beside it. */
export function tableResult(
  finding: TableFinding,
  { isCompared, root }: { isCompared: boolean; root: string | null },
) {
  const { rule, severity, groups, contents, newContents, isNew, splits, paths } = finding
  const pinned = pinnedMember(finding)
  const related = groups
    .slice(0, MOST_RELATED)
    .flatMap(({ members }) => members)
    .filter((member) => member !== pinned)
    .slice(0, MOST_RELATED)
  return {
    ruleId: rule,
    ruleIndex: RULES.indexOf(rule),
    level: SARIF_LEVELS[severity],
    message: { text: `${tableSentence(finding, display)}. ${tableAdvice(finding)}` },
    locations: pinned === undefined ? [] : [{ physicalLocation: locationOf(pinned, root) }],
    relatedLocations: related.map((member, index) => ({
      id: index + 1,
      physicalLocation: locationOf(member, root),
      message: { text: addressOf(member, display) },
    })),
    partialFingerprints: {
      'contentId/v1': groups[0]?.id ?? '',
      'ruleAndContentId/v1': `${rule}:${groups[0]?.id ?? ''}`,
    },
    ...(isCompared ? { baselineState: isNew ? 'new' : 'unchanged' } : {}),
    properties: {
      kind: 'row',
      rules: [rule],
      new: isNew,
      contents,
      newContents,
      tables: paths.map(writtenName),
      splits: splits.map(writtenName),
    },
  }
}

function locationOf({ path, line, endLine }: RowMember, root: string | null) {
  const region = line === null ? { startLine: 1 } : { startLine: line, endLine: endLine ?? line }
  return { artifactLocation: artifactLocation(path, root), region }
}
