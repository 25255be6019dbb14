const MARK = '…'

/**
 * Cuts the middle out of a text that is longer than `maximum` characters (code points, the mark included): the
 * beginning and the end of a path tell more than what lies between.
 */
export function shorten(text: string, maximum: number): string {
  if (text.length <= maximum) return text
  const characters = Array.from(text)
  if (characters.length <= maximum) return text
  const kept = Math.max(0, maximum - MARK.length)
  const head = Math.ceil(kept / 2)
  const tail = kept - head
  return characters.slice(0, head).join('') + MARK + characters.slice(characters.length - tail).join('')
}
