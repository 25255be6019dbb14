import { FORMAT_NAMES } from '../formats.js'
import { cell } from '../text/markdown.js'
import { FLAGS } from './flags.js'
import { OPTION_ROWS, type OptionRow } from './table.js'

/** An option as documents show it; all but the name in Markdown. */
export interface DocumentedOption {
  name: string
  value: string
  default: string
  description: string
}

export function optionRows(): DocumentedOption[] {
  return OPTION_ROWS.map(({ name, value, default: fallback, description }) => ({
    name,
    value,
    default: fallback,
    description,
  }))
}

/** An input as `action.yml` describes it. */
export interface ActionInput {
  description: string
  required: false
  default?: string
}

/**
 * The inputs of `action.yml`. Those that a config file can hold have no default of their own there: the runner
 * would hand it over as if it had been given, and it would come before the config file.
 */
export function actionInputs(): Record<string, ActionInput> {
  return Object.fromEntries(OPTION_ROWS.map((row) => [row.name, actionInput(row)]))
}

function actionInput({ description, value, default: fallback, inputDefault }: OptionRow): ActionInput {
  return {
    description: `${description} Value: ${value}. Default: ${fallback}.`,
    required: false,
    ...(inputDefault === undefined ? {} : { default: inputDefault }),
  }
}

/** The README's list of the flags that are no options, without a final line break. */
export function readmeFlags(): string {
  const flags = FLAGS.filter(({ name }) => name !== 'help').map(({ name, placeholder }) => {
    const value = name === 'format' ? FORMAT_NAMES.join('|') : placeholder
    return `\`--${name}${value === null ? '' : ` ${value}`}\``
  })
  return `The command has some flags of its own: ${flags.join(', ')}.`
}

/** The README's table of options, without a final line break. */
export function readmeTable(): string {
  const rows = optionRows().map(({ name, value, default: fallback, description }) =>
    [`\`${name}\``, value, fallback, description].map(cell).join(' | '),
  )
  return ['option | value | default | meaning', '--- | --- | --- | ---', ...rows]
    .map((row) => `| ${row} |`)
    .join('\n')
}
