import type { Report, RuleName, RuleSetting, Severity } from '../../model.js'
import { RULES } from '../../model.js'
import { RULE_WORDING } from '../../text/wording.js'

/** How SARIF calls a severity (3.27.10). */
export const SARIF_LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
}

/** All rules (3.49), in the order of `RULES`, with the severities that held in this run. */
export function ruleDescriptors({ rules }: Pick<Report, 'rules'>) {
  return RULES.map((rule) => ruleDescriptor(rule, rules[rule]))
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

function pascalCase(rule: RuleName): string {
  return rule.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
