import { isLikeness, kindOfGroup, LIKENESS_NAMES, type LikenessName } from '../../kinds/table.js'
import type { Finding, Report, RuleName, RuleSetting, Severity } from '../../model.js'
import { RULES } from '../../model.js'
import { levelOf } from '../../rules/level.js'
import { RULE_WORDING, wordsFor } from '../../wording/wording.js'

/** How SARIF calls a severity (3.27.10). */
export const SARIF_LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
}

/** All rules (3.49), in the order of `RULES`, with the severities that held in this run. */
export function ruleDescriptors({ rules, judgement }: Pick<Report, 'rules' | 'judgement'>) {
  const isAlike = judgement.findings.some(({ group }) => isLikeness(group))
  const alike = isAlike ? ALIKE.map(([kind, rule]) => alikeDescriptor(kind, rule, rules)) : []
  return [...RULES.map((rule) => ruleDescriptor(rule, rules[rule])), ...alike]
}

/** The rule of a result, by its name and its place among the rules. */
export function ruleOf(
  rule: RuleName,
  { group }: Pick<Finding, 'group'>,
): { ruleId: string; ruleIndex: number } {
  if (!isLikeness(group)) return { ruleId: rule, ruleIndex: RULES.indexOf(rule) }
  const place = ALIKE.findIndex(([kind, name]) => kind === group.kind && name === rule)
  return { ruleId: `${rule}/${group.kind}`, ruleIndex: RULES.length + place }
}

/** The rules that groups of likeness can break: rules of their own, since code scanning shows how sure a rule is. */
const ALIKE = LIKENESS_NAMES.flatMap((kind) =>
  RULES.filter((rule) => RULE_WORDING[rule].alike !== null).map((rule) => [kind, rule] as const),
)

function alikeDescriptor(kind: LikenessName, rule: RuleName, rules: Report['rules']) {
  const { title, advice, reason } = wordsFor(rule, { kind })
  const level = levelOf(rule, kind, rules)
  return {
    id: `${rule}/${kind}`,
    name: `${pascalCase(rule)}${pascalCase(kind)}`,
    shortDescription: { text: title },
    fullDescription: { text: `${kindOfGroup({ kind }).words.meaning} ${reason}` },
    help: {
      text: `${reason} ${advice} The option rules sets the severity of ${rule}/${kind}: error, warning, notice or off.`,
    },
    defaultConfiguration:
      level === 'off' ? { enabled: false } : { enabled: true, level: SARIF_LEVELS[level] },
    // Frames a moment apart can't be told from a picture that was saved anew.
    properties: { precision: 'medium', tags: ['data-quality'] },
  }
}

function ruleDescriptor(rule: RuleName, setting: RuleSetting) {
  const { title, meaning, reason, advice } = RULE_WORDING[rule]
  return {
    id: rule,
    name: pascalCase(rule),
    shortDescription: { text: title },
    fullDescription: { text: `${meaning} ${reason}` },
    help: {
      text: `${meaning} ${reason} ${advice} The option rules sets the severity: error, warning, notice or off.`,
      markdown: [
        meaning,
        `**Why it matters.** ${reason}`,
        `**What to do.** ${advice}`,
        `**Its severity** is set by the option \`rules\`: \`${rule}: error\`, \`warning\`, \`notice\` or \`off\`.`,
      ].join('\n\n'),
    },
    defaultConfiguration:
      setting === 'off' ? { enabled: false } : { enabled: true, level: SARIF_LEVELS[setting] },
    // Contents are compared byte by byte, so a finding is never a guess.
    properties: { precision: 'very-high', tags: ['data-quality'] },
  }
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
