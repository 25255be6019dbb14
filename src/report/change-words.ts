import type { Report } from '../model.js'
import { RULES } from '../model.js'

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
