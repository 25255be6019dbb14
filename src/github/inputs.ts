import { getInput } from '@actions/core'

/**
 * The inputs of the step, unchecked, one item each. An absent input is an empty text.
 * Surrounding space is kept: what it means is for the option to say.
 */
export function readInputs<Name extends string>(names: readonly Name[]): Record<Name, string[]> {
  const inputs = names.map((name) => [name, [getInput(name, { trimWhitespace: false })]])
  return Object.fromEntries(inputs) as Record<Name, string[]>
}
