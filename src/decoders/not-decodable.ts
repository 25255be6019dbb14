/** A content that is a picture, or begins as one, and whose pixels can't be had here. */
export class NotDecodable extends Error {
  override readonly name = 'NotDecodable'
  /** One line for people, such as `HEIC can't be decoded` or `truncated`; safe to show. */
  readonly reason: string

  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }
}

/** What is said of a content that ends before it should. */
const TRUNCATED = 'truncated'

/** For a picture that ends before it should. */
export function truncated(): NotDecodable {
  return new NotDecodable(TRUNCATED)
}

/**
 * For a picture that breaks the rules of its format.
 * @param what is wrong, in our own words: nothing of the content may stand in it
 */
export function damaged(what: string): NotDecodable {
  return new NotDecodable(`damaged: ${what}`)
}
