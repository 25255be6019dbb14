/**
 * What GitHub's code scanning takes of one run. A file beyond it is refused whole.
 * Source: docs.github.com, "SARIF results exceed limits".
 */
export const MAX_RESULTS = 25_000

/** Of the 1,000 locations that a result can have, this many are stored and shown. */
const MAX_LOCATIONS = 100

/** Compressed, a file can have 10 MB; so many locations with paths of ordinary length take less. */
const MAX_LOCATIONS_OF_RUN = 250_000

/** How many locations each result can have, the first one included, if there are so many results. */
export function locationsPerResult(results: number): number {
  return Math.max(2, Math.min(MAX_LOCATIONS, Math.floor(MAX_LOCATIONS_OF_RUN / Math.max(1, results))))
}

/** Files that could not be read and are named one by one; the others are counted. */
export const MAX_NAMED_ERRORS = 1000

/** Repeated directories that are named one by one; their results are there in any case. */
export const MAX_NAMED_DIRECTORIES = 100
