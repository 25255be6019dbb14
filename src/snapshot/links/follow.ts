import { addAll } from '../../columns/lists.js'
import { innerPath, slashed } from '../../paths/places.js'

/** As systems do, who follow no more. */
const MOST_FOLLOWED = 40

/**
 * Follows symbolic links by what they say alone, as far as they stay within the root: whether what they lead to is there
 * is not asked.
 * @param textOf what each link says, by its path from the root
 * @param root absolute, as links with an absolute target may name it
 * @returns gives the path that a link leads to (`''` is the root); `null`: it leaves the root, or goes in a circle
 */
export function linkFollower(
  textOf: ReadonlyMap<string, string>,
  root: string,
): (link: string) => string | null {
  const ownRoot = slashed(root)
  return (link) => {
    const reached: string[] = []
    const ahead = link.split('/').reverse()
    let followed = 0
    for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
      if (part === '' || part === '.') continue
      if (part === '..') {
        if (reached.pop() === undefined) return null
        continue
      }
      reached.push(part)
      const text = textOf.get(reached.join('/'))
      if (text === undefined) continue
      followed += 1
      if (followed > MOST_FOLLOWED) return null
      reached.pop()
      const inner = text.startsWith('/') ? innerPath(ownRoot, text) : text
      if (inner === null) return null
      if (inner !== text) reached.length = 0
      addAll(ahead, inner.split('/').reverse())
    }
    return reached.join('/')
  }
}
