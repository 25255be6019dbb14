/** How the records of a file of separated values are written. */
export interface Dialect {
  /** The byte between cells. */
  separator: number
  /**
   * Whether a quote at the start of a cell opens it up to the quote that closes it, whatever stands between them:
   * always, never, or only if that one is `near` and the cell ends behind it. Where tabs separate, quotes are mostly
   * text.
   */
  quotes: 'always' | 'never' | 'near'
}
