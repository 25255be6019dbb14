import { FAIL_ON, RULES } from '../model.js'
import { DEFAULT_RULES } from '../rules/table.js'
import { parseBase } from './base.js'
import { choiceOf } from './choice.js'
import { confineBaseline } from './confined-place.js'
import type { OptionTable } from './definition.js'
import { labelsFromRoot, parseLabels, parseSplits, splitsFromRoot } from './layout.js'
import { parseRules, RULE_NAMES, RULE_SETTINGS } from './rules.js'

/** What the findings mean, and which of them shut the gate. */
export const JUDGE_OPTIONS = {
  splits: {
    name: 'splits',
    kind: 'map-list',
    value: '`auto`, `none`, or lines `NAME: GLOB`',
    default: '`auto`',
    flag: { placeholder: 'NAME:GLOB', help: 'which files are train, test …; or auto, none' },
    description:
      'Which files are train, validation, test, and so on. The first line that matches a file counts.',
    inConfigFile: true,
    parse: parseSplits,
    fromRoot: splitsFromRoot,
    fallback: () => 'auto',
  },
  labels: {
    name: 'labels',
    kind: 'text',
    value: '`auto`, `none`, or a pattern with `{label}`',
    default: '`auto`',
    flag: { placeholder: 'PATTERN', help: 'path with {label} as class; or auto, none' },
    description: 'The class of a file, such as `data/{label}/**`.',
    inConfigFile: true,
    parse: parseLabels,
    fromRoot: labelsFromRoot,
    hasLabel: true,
    fallback: () => 'auto',
  },
  rules: {
    name: 'rules',
    kind: 'map-list',
    names: RULE_NAMES,
    choices: RULE_SETTINGS,
    value: 'lines `RULE: error|warning|notice|off`, or `RULE/KIND: …`',
    default: RULES.map((rule) => `\`${rule}: ${DEFAULT_RULES[rule]}\``).join(', '),
    flag: { placeholder: 'RULE:LEVEL', help: 'error, warning, notice or off for a rule' },
    description:
      'The severity of each rule, or of a rule for one kind of groups (`split-leakage/row`). Rules that are not named keep their default.',
    inConfigFile: true,
    parse: parseRules,
    fallback: () => ({ ...DEFAULT_RULES }),
  },
  failOn: {
    name: 'fail-on',
    kind: 'choice',
    choices: FAIL_ON,
    value: '`new`, `any` or `none`',
    default: '`new`',
    flag: { placeholder: 'WHICH', help: 'what fails the build: new, any or none' },
    description:
      '`new`: an error-level finding that is new against the base fails the build; with no base known every ' +
      'finding is new. `any`: any error-level finding does. `none`: report only.',
    inConfigFile: true,
    parse: choiceOf(FAIL_ON),
    fallback: () => 'new',
  },
  base: {
    name: 'base',
    kind: 'text',
    value: 'a git ref or commit',
    default: 'from the event',
    flag: { placeholder: 'REF', help: 'git ref to compare with' },
    description:
      'What to compare with: findings that it has too are not new. By default what a pull request, a merge ' +
      'queue or a push is based on. Given a ref, its merge base with HEAD.',
    inConfigFile: true,
    parse: parseBase,
    fallback: () => null,
  },
  baseline: {
    name: 'baseline',
    kind: 'text',
    value: 'a path',
    default: 'none',
    flag: { placeholder: 'FILE', help: 'accepted findings: an earlier JSON report' },
    description: 'An earlier JSON report, relative to the root. Findings that it has too are not new.',
    inConfigFile: true,
    parse: ({ lines }) => lines[0],
    fallback: () => null,
    confine: confineBaseline,
  },
} as const satisfies Pick<OptionTable, 'splits' | 'labels' | 'rules' | 'failOn' | 'base' | 'baseline'>
