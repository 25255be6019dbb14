import { isUtf8Path } from '../paths/lossless.js'
import { display } from '../text/display.js'

/**
 * A name as it stands in a report that programs read: raw, for the format to encode; escaped only where it is
 * not valid UTF-8, since then no such format can hold it.
 */
export function writtenName(name: string): string {
  return isUtf8Path(name) ? name : display(name)
}
