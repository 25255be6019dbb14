/** What a text that may be a list is written as. */
export type ListForm = 'lines' | 'table' | 'settings' | 'numbered'

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
}

/** Lines that are looked at; a longer text is data. */
export const MOST_LINES = 2_000_000
