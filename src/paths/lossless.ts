import { isUtf8 } from 'node:buffer'

const SURROGATE = /\p{Surrogate}/u
const SURROGATES = /\p{Surrogate}+/gu
const ESCAPE_BASE = 0xdc00

/**
 * Reads the bytes of a file name into text without losing any: a byte that is not part of valid UTF-8 becomes
 * the lone surrogate U+DC00 + byte. No valid UTF-8 decodes to a surrogate, so the mapping is one to one.
 * Method: PEP 383, "surrogateescape".
 */
export function decodePath(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  let text = ''
  let offset = 0
  while (offset < bytes.length) {
    const length = sequenceLength(bytes[offset] as number)
    const sequence = bytes.subarray(offset, offset + length)
    if (sequence.length === length && isUtf8(sequence)) {
      text += sequence.toString('utf8')
      offset += length
    } else {
      text += String.fromCharCode(ESCAPE_BASE + (bytes[offset] as number))
      offset += 1
    }
  }
  return text
}

/**
 * The inverse of `decodePath`, in the form that Node's file functions take: exact bytes. On Windows names are
 * UTF-16 and go through unchanged.
 */
export function encodePath(path: string): string | Buffer {
  return process.platform === 'win32' || !SURROGATE.test(path) ? path : pathBytes(path)
}

/** The exact bytes of a path that `decodePath` gave. */
export function pathBytes(path: string): Buffer {
  if (!SURROGATE.test(path)) return Buffer.from(path, 'utf8')
  const parts: Buffer[] = []
  let end = 0
  for (const match of path.matchAll(SURROGATES)) {
    parts.push(Buffer.from(path.slice(end, match.index), 'utf8'))
    parts.push(Buffer.from(Array.from(match[0], (unit) => unit.charCodeAt(0) & 0xff)))
    end = match.index + match[0].length
  }
  parts.push(Buffer.from(path.slice(end), 'utf8'))
  return Buffer.concat(parts)
}

/** Whether a path that `decodePath` gave was valid UTF-8. */
export function isUtf8Path(path: string): boolean {
  return !SURROGATE.test(path)
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1
  if (lead < 0xe0) return 2
  if (lead < 0xf0) return 3
  return 4
}
