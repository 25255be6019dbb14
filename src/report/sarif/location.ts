import { isAbsolute, resolve, sep } from 'node:path'
import { isOutside } from '../../paths/locate.js'
import { pathBytes } from '../../paths/lossless.js'

/** The name under which a run speaks of the directory that was scanned. */
export const SOURCE_ROOT = 'SRCROOT'

const PLAIN_PATH = /^[\w.~/-]*$/
const DRIVE = /^[a-z]:(?=\/)/i

/** Where a file is, as SARIF says it (3.4). */
export type ArtifactLocation = {
  uri: string
  uriBaseId?: string
}

/**
 * The location of a file: relative to the root below it, else as an absolute `file:` URI.
 * @param root absolute directory; `null`: not known, so that a relative path which leads out of it stays relative.
 */
export function artifactLocation(path: string, root: string | null): ArtifactLocation {
  if (!isOutside(path)) return { uri: percentEncoded(path), uriBaseId: SOURCE_ROOT }
  if (isAbsolute(path)) return { uri: fileUri(path) }
  return { uri: root === null ? percentEncoded(path) : fileUri(resolve(root, path)) }
}

/**
 * A file as a physical location (3.29). A finding is about the whole file, but code scanning takes no location
 * without a line.
 */
export function physicalLocation(path: string, root: string | null) {
  return { artifactLocation: artifactLocation(path, root), region: { startLine: 1 } }
}

function fileUri(absolute: string): string {
  const slashed = sep === '\\' ? absolute.replaceAll('\\', '/') : absolute
  const [drive] = DRIVE.exec(slashed) ?? []
  if (drive === undefined) return `file://${percentEncoded(slashed)}`
  return `file:///${drive}${percentEncoded(slashed.slice(drive.length))}`
}

/** By RFC 3986, byte by byte, so that a name which is not valid UTF-8 keeps its bytes; `/` stays. */
function percentEncoded(path: string): string {
  if (PLAIN_PATH.test(path)) return path
  let encoded = ''
  for (const byte of pathBytes(path)) {
    const character = String.fromCharCode(byte)
    encoded += PLAIN_PATH.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }
  return encoded
}
