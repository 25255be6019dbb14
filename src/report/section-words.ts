import type { Report } from '../model.js'
import { RULES } from '../model.js'
import { countOf } from '../text/quantity.js'

/** Over the findings that shut the gate, or would if `fail-on` were not `none`. */
export function blockingTitle(report: Report): string {
  return report.judgement.verdict.result === 'fail' ? 'Fix before merging' : 'Worth fixing'
}

/** Over the new findings that don't. */
export const REMARKS_TITLE = 'Worth a look'

/** Over the groups that were there before and block nobody. */
export function knownTitle(count: number): string {
  return `${countOf(count, 'known group')}, not blocking`
}

/** Over the datasets, with their splits and labels. */
export const RECOGNISED_TITLE = 'What was recognised'

/** Over whole directories with the same content. */
export const DIRECTORIES_TITLE = 'Repeated directories'

export const LEAKAGE_TITLE = 'Leakage between splits'

/** What was left out, and where it is. */
export function leftOutWords(count: number, singular: string, plural?: string): string {
  return `… ${countOf(count, singular, plural)} left out here: see the JSON report.`
}

export const CHANGE_TITLE = 'How to change this: rules, exclusions, what shuts the gate'

/** Where the example goes; `show` makes code of the file's name. */
export function changeAdvice(show: (name: string) => string): string {
  return `Put this into ${show('.github/data-hygiene.yml')} and change what you need; every option is also an input of the action.`
}

/** The settings of this run as a config file, in YAML. */
export function changeExample({ rules, judgement }: Report): string {
  return [
    'rules:                  # error, warning, notice or off',
    ...RULES.map((rule) => `  ${rule}: ${rules[rule]}`),
    `fail-on: ${judgement.verdict.failOn.padEnd(14)} # new, any or none`,
    'exclude:                # globs of files that are not to be compared',
    "  - 'data/archive/**'",
  ].join('\n')
}
