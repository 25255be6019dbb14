import { cell } from '../text/markdown.js'
import { OPTION_ROWS } from './table.js'

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

/**
 * The inputs of `action.yml`. None has a default of its own there: the runner would hand it over as if it had
 * been given, and it would come before the config file.
 */
export function actionInputs(): Record<string, { description: string; required: false }> {
  return Object.fromEntries(
    optionRows().map(({ name, value, default: fallback, description }) => [
      name,
      { description: `${description} Value: ${value}. Default: ${fallback}.`, required: false },
    ]),
  )
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
