/** Links of Markdown, HTML, reStructuredText and AsciiDoc; the target is the first group that matched. */
const LINKS: readonly RegExp[] = [
  /\]\(\s*(?:<([^<>\n]{1,1000})>|([^\s()<>]{1,1000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?))/g, // ![alt](path "title")
  /^[ >]{0,8}\[[^\]\n]{1,200}\]:\s*<?([^\s<>]{1,1000})/gm, // [name]: path
  /\b(?:src|href|srcset|poster|data)\s*=\s*\\?["']([^"'\n\\]{1,1000})/gi, // <img src="path">, in notebooks, too
  /(?:image|figure)::[ \t]*([^\s[\]]{1,1000})/g, // .. image:: path; image::path[]
]

/** All that a page links to, as it stands there, each once. */
export function linksIn(text: string): Set<string> {
  const found = new Set<string>()
  for (const pattern of LINKS) {
    for (const [, first, second] of text.matchAll(pattern)) {
      const target = first ?? second
      if (target !== undefined) found.add(target)
    }
  }
  return found
}

/** A file on GitHub by its address: behind the name of the repository and the kind of view. */
const ON_GITHUB =
  /^(?:https?:)?\/\/(?:raw\.githubusercontent\.com\/[^/]+\/[^/]+|(?:www\.)?github\.com\/[^/]+\/[^/]+\/(?:raw|blob))\/(.+)$/i
const OTHER_ADDRESS = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i

/** A branch can have so many parts. */
const MOST_PARTS = 4

/**
 * The paths that a link can mean, from the root of the repository. Of an address of GitHub nothing tells where the name
 * of the branch ends.
 * @param directory that of the page; `''` is the root
 */
export function pathsOfLink(target: string, directory: string): string[] {
  const plain = decoded((target.trim().split(/[?#]/)[0] ?? '').replace(/\s+\d+(?:\.\d+)?[wx]$/, ''))
  if (plain === '') return []
  const onGitHub = ON_GITHUB.exec(plain)?.[1]
  if (onGitHub !== undefined) {
    const parts = onGitHub.split('/')
    return parts.slice(1, MOST_PARTS + 1).flatMap((_, at) => normal(parts.slice(at + 1)) ?? [])
  }
  if (OTHER_ADDRESS.test(plain)) return []
  const start = plain.startsWith('/') || directory === '' ? [] : directory.split('/')
  const path = normal([...start, ...plain.split('/')])
  return path === null ? [] : [path]
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

/** Without `.` and `..`; `null`: it leads out of the repository. */
function normal(parts: readonly string[]): string | null {
  const kept: string[] = []
  for (const part of parts) {
    if (part === '' || part === '.') continue
    if (part !== '..') kept.push(part)
    else if (kept.pop() === undefined) return null
  }
  return kept.length === 0 ? null : kept.join('/')
}
