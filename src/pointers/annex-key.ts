import { pathBytes } from '../paths/lossless.js'
import { type ContentAlgorithm, type ContentIdentity, parseCount } from './identity.js'

/** A key of git-annex: the name of a content that may lie anywhere. */
export interface AnnexKey {
  /** As written: `SHA256E`, `WORM`, `URL`, … */
  readonly backend: string
  /** What the backend made of the content or of its origin. */
  readonly name: string
  /** Bytes of the content, or `null` if the key doesn't tell them exactly. */
  readonly size: number | null
  /** `null` if the key isn't made from the content, or from a part of it, or isn't what its backend writes. */
  readonly identity: ContentIdentity | null
}

/** Fields before the name, in their order: size, time, and for a part of a content its size and number. */
const KEY = /^([^-]+)(?:-s([0-9]+))?(?:-m([0-9]+))?(?:-S([0-9]+))?(?:-C([0-9]+))?--(.*)$/s

/** All backends that hash the content, the bits of the hash, and whether a file extension follows it. */
const CONTENT_BACKEND =
  /^(SHA1|MD5|SHA(?:224|256|384|512)|SHA3_(?:224|256|384|512)|SKEIN(?:256|512)|BLAKE2B(?:160|224|256|384|512)|BLAKE2BP512|BLAKE2S(?:160|224|256)|BLAKE2SP(?:224|256))(E?)$/

const BITS_BY_NAME: ReadonlyMap<string, number> = new Map([
  ['MD5', 128],
  ['SHA1', 160],
])

/** Algorithms that others use too. */
const SHARED_ALGORITHM: ReadonlyMap<string, ContentAlgorithm> = new Map([
  ['SHA256', 'sha256'],
  ['MD5', 'md5'],
])

/** git-annex refuses longer ones, in which a hash collision could hide. */
const LONGEST_EXTENSION = 64

/**
 * Reads a key, `BACKEND[-sSIZE][-mMTIME][-SCHUNKSIZE-CCHUNK]--NAME`; `null` if git-annex would not take it for
 * one.
 * Source: git-annex, "internals/key format" and "backends", and `Types/Key.hs` where they are silent.
 */
export function parseAnnexKey(text: string): AnnexKey | null {
  const parts = KEY.exec(text)
  if (parts === null) return null
  const [, backend = '', size, , chunkSize, chunk, name = ''] = parts
  if (backend.endsWith('E') && extensionLength(name) > LONGEST_EXTENSION) return null
  const bytes = size === undefined ? null : parseCount(size)
  const isWhole = chunkSize === undefined && chunk === undefined
  const isExact = size === undefined || bytes !== null
  return { backend, name, size: bytes, identity: isWhole && isExact ? identify(backend, name, bytes) : null }
}

/**
 * Reads a key from the file name that git-annex gives it: `%` stands for `/`, `&s` for `%`, `&c` for `:`, `&a`
 * for `&`. `null` for what git-annex doesn't write.
 */
export function parseAnnexKeyFile(fileName: string): AnnexKey | null {
  if (/[/:]|&(?![sca])/.test(fileName)) return null
  return parseAnnexKey(fileName.replace(/%|&[sca]/g, (escaped) => UNESCAPED[escaped] ?? escaped))
}

const UNESCAPED: Readonly<Record<string, string>> = { '%': '/', '&s': '%', '&c': ':', '&a': '&' }

function identify(backend: string, name: string, size: number | null): ContentIdentity | null {
  const [, hash, withExtension] = CONTENT_BACKEND.exec(backend) ?? []
  if (hash === undefined) return null
  const bits = BITS_BY_NAME.get(hash) ?? Number(hash.slice(-3))
  const [beforeDot = ''] = name.split('.', 1)
  const hex = withExtension === 'E' ? beforeDot : name
  if (hex.length !== bits / 4 || !/^[0-9a-f]+$/.test(hex)) return null
  return { algorithm: SHARED_ALGORITHM.get(hash) ?? `annex:${hash}`, hex, size }
}

function extensionLength(name: string): number {
  const dot = name.indexOf('.')
  return dot < 0 ? 0 : pathBytes(name.slice(dot)).length
}
