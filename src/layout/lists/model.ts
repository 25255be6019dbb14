/** What a text that may be a list is written as. */
export type ListForm = 'lines' | 'table' | 'settings' | 'numbered' | 'json'

/** One line of a list: what it names, and the split that this is in. */
export interface Listed {
  name: string
  split: string
}

/** What a text says of splits. */
export interface ReadList {
  /** None if it is no list. */
  listed: Listed[]
  /** Whether its name says the split of all that it lists, and not each line for itself. */
  isNamed: boolean
  /** Whether its lines are records that have more to say, so that it is more than a list. */
  hasRecords: boolean
}

/** Lines that are looked at; a longer text is data. */
export const MOST_LINES = 2_000_000
