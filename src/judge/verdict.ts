import { type Finding, type Options, RULES, type TableFinding, type Verdict } from '../model.js'
import { levelFor } from '../rules/level.js'
import { countOf } from '../text/quantity.js'

/**
 * Whether the gate is shut, and why. What counts is the severity of each broken rule, not that of the finding: one
 * group can break one rule as an error and another as a warning.
 */
export function verdictOf(
  findings: readonly Finding[],
  { rules, failOn }: Pick<Options, 'rules' | 'failOn'>,
  tables: readonly TableFinding[] = [],
): Verdict {
  const reasons: string[] = []
  if (failOn !== 'none') {
    const counted = failOn === 'new' ? findings.filter(({ isNew }) => isNew) : findings
    const noun = failOn === 'new' ? 'new group' : 'group'
    for (const rule of RULES) {
      const count = counted.filter(
        ({ rules: broken, group }) => broken.includes(rule) && levelFor(rule, group, rules) === 'error',
      ).length
      if (count > 0) reasons.push(`${countOf(count, noun)} ${count === 1 ? 'breaks' : 'break'} ${rule}`)
      const ofRows = tables.filter(
        (table) => table.rule === rule && table.severity === 'error' && (table.isNew || failOn === 'any'),
      ).length
      const finding = failOn === 'new' ? 'new finding' : 'finding'
      if (ofRows > 0)
        reasons.push(`${countOf(ofRows, finding)} of rows ${ofRows === 1 ? 'breaks' : 'break'} ${rule}`)
    }
  }
  return { result: reasons.length > 0 ? 'fail' : 'pass', failOn, reasons }
}
