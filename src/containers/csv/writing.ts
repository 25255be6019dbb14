/** How the records of a file of separated values are written. */
export interface Dialect {
  /** The byte between cells. */
  separator: number
  /**
   * Whether a quote at the start of a cell opens it up to the quote that closes it, whatever stands between them:
   * always, never, or only if that one is `near` and the cell ends behind it. Where tabs separate, quotes are mostly
   * text. `escaped`: always, but for a quote behind a backslash, as MySQL and Python's csv write it with an
   * `escapechar`; it stands for itself there.
   */
  quotes: 'always' | 'never' | 'near' | 'escaped'
}
