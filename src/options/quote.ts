import { display } from '../text/display.js'

const MAX_CHARACTERS = 80

/** A given value for an error message: on one line, safe, in quotes, cut where it is long. */
export function quote(value: string): string {
  // The slice bounds the work: a value can be as long as a config file.
  const characters = Array.from(value.slice(0, 4 * MAX_CHARACTERS))
  const shown = display(characters.slice(0, MAX_CHARACTERS).join(''))
  return characters.length > MAX_CHARACTERS ? `'${shown}…'` : `'${shown}'`
}
