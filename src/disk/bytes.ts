/** The bytes of a content, wherever they lie. */
export interface Bytes {
  /** How many there are. */
  readonly size: number
  /**
   * Reads bytes from a position on.
   * @returns how many were read; fewer than there is room for only at the end
   * @throws a system error, or `Failure` if the content is no longer what it was
   */
  read(position: number, into: Uint8Array): number
}
