import { isMd5 } from './dvc-directory.js'
import { type ContentIdentity, parseCount } from './identity.js'
import type { YamlNode, YamlTree } from './yaml-tree.js'

/** Providers whose own hash depends on the content alone: the field that holds it, and its form. */
const PROVIDERS = [
  {
    scheme: /^(?:s3|remote):\/\/([^/]*)/,
    field: 'etag',
    algorithm: 's3-etag',
    form: /^"?([0-9a-f]{32}(?:-[0-9]+)?)"?$/,
  },
  {
    scheme: /^(?:web)?hdfs:\/\/([^/]*)/,
    field: 'checksum',
    algorithm: 'hdfs-checksum',
    form: /^([0-9a-f]{32,128})$/,
  },
] as const

/** What the hash fields of an output say. */
export interface OutputHash {
  readonly identity: ContentIdentity | null
  readonly isDirectory: boolean
  /** Bytes; of a directory all its files together. `null` if not told. */
  readonly size: number | null
  /** Files of a directory, or `null` if not told. */
  readonly fileCount: number | null
}

/**
 * Reads the hash fields of an output, or of a file listed in one. A field that isn't as DVC writes it leaves the
 * output without an identity.
 * @param written the output's path as written: a URL names the provider
 * @param hashName the field `hash` of the output: DVC 3 writes `md5` there, DVC 2 writes nothing
 */
export function readOutputHash(
  tree: YamlTree,
  fields: ReadonlyMap<string, YamlNode>,
  written: string,
  hashName: string | null,
): OutputHash {
  const size = readCount(tree, fields.get('size'))
  const fileCount = readCount(tree, fields.get('nfiles'))
  const md5 = tree.text(fields.get('md5'))
  const isDirectory = md5?.endsWith('.dir') === true || fields.has('nfiles')
  const identity =
    size === undefined || fileCount === undefined
      ? null
      : (readMd5(md5, hashName, isDirectory, size) ?? readProviderHash(tree, fields, written, size))
  return { identity, isDirectory, size: size ?? null, fileCount: fileCount ?? null }
}

function readMd5(
  md5: string | null,
  hashName: string | null,
  isDirectory: boolean,
  size: number | null,
): ContentIdentity | null {
  if (md5 === null || (hashName !== null && hashName !== 'md5')) return null
  const hex = isDirectory ? md5.replace(/\.dir$/, '') : md5
  if (!isMd5(hex) || (isDirectory && hex === md5)) return null
  const algorithm = hashName === null ? 'md5-lf' : 'md5'
  return { algorithm: isDirectory ? `${algorithm}-directory` : algorithm, hex, size }
}

/**
 * The hash that the provider of a file outside the repository gave, comparable with others of the same bucket
 * or host. Left out are those that say nothing of the content: web servers make an ETag from size and time, and
 * Google's and Azure's name a version of an object.
 */
function readProviderHash(
  tree: YamlTree,
  fields: ReadonlyMap<string, YamlNode>,
  written: string,
  size: number | null,
): ContentIdentity | null {
  for (const { scheme, field, algorithm, form } of PROVIDERS) {
    const place = scheme.exec(written)?.[0]
    const hex = form.exec(tree.text(fields.get(field)) ?? '')?.[1]
    if (place !== undefined && hex !== undefined) return { algorithm: `${algorithm}@${place}`, hex, size }
  }
  return null
}

/** `null` for a count that isn't given, `undefined` for one that isn't written as a count. */
function readCount(tree: YamlTree, node: YamlNode | undefined): number | null | undefined {
  if (node === undefined) return null
  return parseCount(tree.text(node) ?? '') ?? undefined
}
