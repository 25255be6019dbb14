import { readBeginning } from '../disk/read.js'
import type { DataFile, Preview } from '../model.js'
import { isOutside, locate } from '../paths/locate.js'
import { objectIdOf } from './object-id.js'
import { recognisePicture } from './picture.js'

/** Larger files are not read whole, so they can't be shown as pictures. */
const LARGEST_WHOLE = 256_000
/** A small file can state a size that no browser has the memory for. */
const LARGEST_PICTURE_PIXELS = 16_000_000
const LONGEST_TEXT = 2000
/** UTF-8 needs four bytes for a character at most. */
const TEXT_BYTES = LONGEST_TEXT * 4
const SHA1_HEX_LENGTH = 40

/** Bytes that the previews of one page may take. */
export interface PreviewBudget {
  pictures: number
  texts: number
  /** What is read to find them. */
  reads: number
}

const DEFAULT_BUDGET: PreviewBudget = { pictures: 20_000_000, texts: 5_000_000, reads: 200_000_000 }

/**
 * Makes the function that looks into files of the root, for a page that shows contents: small pictures whole, the
 * beginning of texts, `null` for what is binary, missing, changed since the scan or beyond the budget. It never
 * throws.
 */
export function createPreview(
  root: string,
  budget: PreviewBudget = DEFAULT_BUDGET,
): (file: DataFile) => Preview | null {
  const left = { ...budget }
  return (file) => {
    // What lies there may be the text of the pointer.
    if (file.pointer !== undefined) return null
    if (file.size === null || file.size === 0 || isOutside(file.path)) return null
    const length = file.size <= LARGEST_WHOLE ? file.size : TEXT_BYTES
    if (length > left.reads) return null
    left.reads -= length
    const preview = readPreview(root, file, file.size, length)
    if (preview === null) return null
    const kind = preview.kind === 'picture' ? 'pictures' : 'texts'
    const cost = preview.kind === 'picture' ? preview.bytes.length : Buffer.byteLength(preview.text)
    if (cost > left[kind]) return null
    left[kind] -= cost
    return preview
  }
}

function readPreview(root: string, file: DataFile, size: number, length: number): Preview | null {
  const bytes = Buffer.alloc(length)
  try {
    readBeginning(locate(root, file.path), size, bytes)
  } catch {
    return null
  }
  if (length < size) return textOf(bytes, false)
  // What is staged can differ from what lies on disk: a page must not show another content than was compared.
  if (file.objectId !== null && file.objectId !== identify(bytes, file.objectId)) return null
  return pictureOf(bytes) ?? textOf(bytes, true)
}

/** Git's object id in the format of another one. */
function identify(content: Buffer, like: string): string {
  return objectIdOf(like.length === SHA1_HEX_LENGTH ? 'sha1' : 'sha256', content)
}

function pictureOf(bytes: Buffer): Preview | null {
  const picture = recognisePicture(bytes)
  if (picture === null || picture.width * picture.height > LARGEST_PICTURE_PIXELS) return null
  return { kind: 'picture', mediaType: picture.mediaType, bytes }
}

/** `null` for what is not UTF-8 or holds a NUL. */
function textOf(bytes: Buffer, isWhole: boolean): Preview | null {
  const start = bytes.subarray(0, TEXT_BYTES)
  const isAll = isWhole && start.length === bytes.length
  const text = decode(start, isAll)
  if (text?.includes('\0') !== false) return null
  const characters = Array.from(text)
  const isCut = !isAll || characters.length > LONGEST_TEXT
  return { kind: 'text', text: characters.slice(0, LONGEST_TEXT).join(''), isCut }
}

function decode(bytes: Buffer, isAll: boolean): string | null {
  try {
    // As a stream, the beginning of a character at the end is no error: its rest was not read.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isAll })
  } catch {
    return null
  }
}
