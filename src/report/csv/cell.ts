import { display } from '../../text/display.js'

/** Printable ASCII that no reader takes for more than a character, and no spreadsheet for a formula: most names. */
const PLAIN = /^(?! *[=+@-])[ !$-+\--9<-[\]-~]*$/
/**
 * Where a spreadsheet begins to calculate: at the start of a cell, which for some of them is also behind a semicolon,
 * blanks and quotes aside, with the wide forms that it takes for the same.
 * Source: OWASP, "CSV injection".
 */
const FORMULA = /(?<=^|;)(?=[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20])/g
const NEEDS_QUOTES = /[",\r\n]/

/**
 * A name as a cell: one line that no terminal, log or spreadsheet obeys. An apostrophe before `=`, `+`, `-` or `@` makes
 * a spreadsheet read it as text.
 */
export function csvName(name: string): string {
  return PLAIN.test(name) ? name : csvCell(display(name).replace(FORMULA, "'"))
}

/** A text of ours as a cell. */
export function csvCell(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
