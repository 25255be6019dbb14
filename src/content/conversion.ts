/**
 * What git does to a file's bytes before it stores them, as a sum. Line ends and `$Id$` are converted here as git does
 * it, so that files are read once, by threads; the rest is left to git.
 */
export const CONVERSION = { lines: 1, linesOfText: 2, ident: 4, lfs: 8, byGit: 16 } as const

const [CR, LF, DOLLAR] = [0x0d, 0x0a, 0x24]

/** Whether a conversion is done by `createConverter`. */
export function isConvertedHere(conversion: number): boolean {
  return conversion !== 0 && (conversion & (CONVERSION.lfs | CONVERSION.byGit)) === 0
}

/** Between how many bytes what git stores for a file of so many can have. */
export function storedSizes(conversion: number, size: number): { least: number; most: number } {
  // Another encoding can take less, or several times as much.
  if ((conversion & CONVERSION.byGit) !== 0) return { least: 0, most: Number.POSITIVE_INFINITY }
  if ((conversion & CONVERSION.ident) !== 0) return { least: 0, most: size }
  // At most every other byte is a carriage return before a line feed.
  return { least: Math.ceil(size / 2), most: size }
}

/** What tells whether git takes a content for text, gathered chunk by chunk. */
export interface LineStatistics {
  update(chunk: Buffer): void
  /** How many bytes git leaves away: the carriage returns before line feeds, if it converts this content. */
  removed(conversion: number): number
}

/** As `gather_stats` and `convert_is_binary` in git's `convert.c` count. */
export function lineStatistics(): LineStatistics {
  let [pairs, lone, nul, printable, others] = [0, 0, 0, 0, 0]
  let last = -1
  return {
    update(chunk) {
      for (const byte of chunk) {
        if (last === CR) {
          if (byte === LF) pairs += 1
          else lone += 1
        }
        last = byte
        if (byte === CR || byte === LF) continue
        if (byte === 0) nul += 1
        if (byte === 127 || (byte < 32 && !isPrintableControl(byte))) others += 1
        else printable += 1
      }
    },
    removed(conversion) {
      if ((conversion & (CONVERSION.lines | CONVERSION.linesOfText)) === 0) return 0
      const loneInAll = last === CR ? lone + 1 : lone
      // A final end-of-file character of DOS does not count.
      const strange = last === 0x1a ? others - 1 : others
      const isBinary = loneInAll > 0 || nul > 0 || printable >> 7 < strange
      return (conversion & CONVERSION.linesOfText) !== 0 && isBinary ? 0 : pairs
    },
  }
}

/** Backspace, tab, escape, form feed. */
function isPrintableControl(byte: number): boolean {
  return byte === 0x08 || byte === 0x09 || byte === 0x1b || byte === 0x0c
}

/** Leaves away carriage returns before line feeds, chunk by chunk. */
export function lineConverter(): { update(chunk: Buffer): Buffer; end(): Buffer } {
  let isHeld = false
  return {
    update(chunk) {
      const whole = isHeld ? Buffer.concat([Buffer.of(CR), chunk]) : chunk
      const into = Buffer.allocUnsafe(whole.length)
      let length = 0
      let start = 0
      isHeld = whole[whole.length - 1] === CR
      const end = isHeld ? whole.length - 1 : whole.length
      for (let at = whole.indexOf(CR); at >= 0 && at < end; at = whole.indexOf(CR, at + 1)) {
        if (whole[at + 1] !== LF) continue
        length += whole.copy(into, length, start, at)
        start = at + 1
      }
      length += whole.copy(into, length, start, end)
      return into.subarray(0, length)
    },
    end: () => (isHeld ? Buffer.of(CR) : Buffer.alloc(0)),
  }
}

/** Writes `$Id: …$` within a line as `$Id$`, as `ident_to_git` in git's `convert.c` does. */
export function withoutIdents(content: Buffer): Buffer {
  const parts: Buffer[] = []
  let start = 0
  let at = content.indexOf(DOLLAR)
  while (at >= 0) {
    let next = at + 1
    if (content.toString('latin1', next, next + 3) === 'Id:') {
      const end = content.indexOf(DOLLAR, next + 3)
      if (end < 0) break
      const lineEnd = content.indexOf(LF, next + 3)
      if (lineEnd < 0 || lineEnd > end) {
        parts.push(content.subarray(start, next), Buffer.from('Id$'))
        start = end + 1
        next = start
      }
    }
    at = content.indexOf(DOLLAR, next)
  }
  return parts.length === 0 ? content : Buffer.concat([...parts, content.subarray(start)])
}
