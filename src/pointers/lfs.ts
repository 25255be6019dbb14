import { decodePath } from '../paths/lossless.js'
import type { ContentIdentity } from './identity.js'
import { readUsualLfsPointer } from './lfs-usual.js'

/** No pointer is larger; git-lfs takes a file of 1,024 bytes or more for data without looking inside. */
export const LARGEST_LFS_POINTER = 1023

const VERSIONS: ReadonlySet<string> = new Set([
  'https://git-lfs.github.com/spec/v1',
  'https://hawser.github.com/spec/v1',
  'http://git-media.io/v/2',
])

const KEYS = ['version', 'oid', 'size'] as const
const MENTIONS = ['git-lfs', 'hawser', 'git-media'].map((mention) => Buffer.from(mention))
const EXTENSION = /^ext-([0-9])-[0-9A-Za-z_]/
const OBJECT = /^sha256:([0-9a-f]{64})$/
const SIZE = /^[+-]?[0-9]+$/
const LARGEST_SIZE = 2n ** 63n - 1n

/** What Go calls white space, in which git-lfs is written: unlike JavaScript with U+0085 and without U+FEFF. */
const SPACE = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+'
const OUTER_SPACE = new RegExp(`^${SPACE}|${SPACE}$`, 'g')

/** A Git LFS pointer: it stands for an object that LFS stores. */
export interface LfsPointer {
  /** SHA-256 of the stored object: what is fetched, before any extension has restored the content. */
  readonly objectHex: string
  /** Bytes of the stored object, or `null` if more than a number can hold. */
  readonly objectSize: number | null
  /**
   * What the file in the work tree would contain. With extensions that isn't the object but what the first of
   * them was given, whose size the pointer doesn't tell. `null` if the size of the object can't be told exactly.
   */
  readonly identity: ContentIdentity | null
}

/**
 * Reads a file's whole content as a Git LFS pointer, accepting exactly what git-lfs does: `null` for anything
 * else. The empty file, which git-lfs calls a pointer to nothing, is `null` too.
 * Source: the Git LFS specification, and `lfs/pointer.go` of git-lfs 3.3 where it is silent.
 */
export function parseLfsPointer(bytes: Buffer): LfsPointer | null {
  if (bytes.length === 0 || bytes.length > LARGEST_LFS_POINTER) return null
  const usual = readUsualLfsPointer(bytes)
  if (usual !== null) return plainPointer(usual.hex, usual.size)
  // Among bytes first: of other files the text need not be made, which takes a hundred times as long.
  if (!MENTIONS.some((mention) => bytes.includes(mention))) return null
  const text = decodePath(bytes).replace(OUTER_SPACE, '')
  const lines = readLines(text)
  if (lines === null) return null

  const { version, oid, size } = lines.values
  if (version === undefined || !VERSIONS.has(version)) return null
  const objectHex = OBJECT.exec(oid ?? '')?.[1]
  const objectSize = readSize(size ?? '')
  const original = firstInput(lines.extensions)
  if (objectHex === undefined || objectSize === undefined || original === undefined) return null

  if (objectSize === null) return { objectHex, objectSize, identity: null }
  if (original === null) return plainPointer(objectHex, objectSize)
  return { objectHex, objectSize, identity: { algorithm: 'sha256', hex: original, size: null } }
}

function plainPointer(hex: string, size: number): LfsPointer {
  return { objectHex: hex, objectSize: size, identity: { algorithm: 'sha256', hex, size } }
}

interface Lines {
  values: Partial<Record<(typeof KEYS)[number], string>>
  extensions: Map<string, string>
}

function readLines(text: string): Lines | null {
  const lines: Lines = { values: {}, extensions: new Map() }
  let next = 0
  for (const ended of text.split('\n')) {
    const line = ended.endsWith('\r') ? ended.slice(0, -1) : ended
    if (line === '') continue
    const space = line.indexOf(' ')
    const expected = KEYS[next]
    if (space < 0 || expected === undefined) return null
    const key = line.slice(0, space)
    const value = line.slice(space + 1)
    if (key === expected) {
      lines.values[expected] = value
      next += 1
    } else if (EXTENSION.test(key)) {
      // Of a line given twice git-lfs looks at the last alone.
      lines.extensions.set(key, value)
    } else return null
  }
  return lines
}

/** `undefined` if it is no size, `null` if it is one that a number can't hold. */
function readSize(text: string): number | null | undefined {
  if (!SIZE.test(text)) return undefined
  const size = BigInt(text.startsWith('+') ? text.slice(1) : text)
  if (size < 0n || size > LARGEST_SIZE) return undefined
  return size <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(size) : null
}

/** The hash of what the first extension was given; `null` without extensions, `undefined` if a line is wrong. */
function firstInput(extensions: ReadonlyMap<string, string>): string | null | undefined {
  const inputs = new Map<string, string>()
  for (const [key, value] of extensions) {
    const priority = EXTENSION.exec(key)?.[1]
    const hex = OBJECT.exec(value)?.[1]
    if (priority === undefined || hex === undefined || inputs.has(priority)) return undefined
    inputs.set(priority, hex)
  }
  const [first] = [...inputs.keys()].sort()
  return first === undefined ? null : inputs.get(first)
}
