import type { CST } from 'yaml'

/**
 * Whether a YAML text has more than `maxDepth` levels, one inside the other. To be asked between the two halves of
 * reading it, as the second calls itself for each level, and where that uses up the stack Node can abort instead
 * of throwing.
 * @param tokens what the `Parser` of the library `yaml` gives for the text
 */
export function isTooDeep(tokens: Iterable<CST.Token>, maxDepth: number): boolean {
  for (const token of tokens) {
    const pending: { token: CST.Token; depth: number }[] = [{ token, depth: 0 }]
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (next.depth > maxDepth) return true
      for (const child of children(next.token)) pending.push({ token: child, depth: next.depth + 1 })
    }
  }
  return false
}

function children(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value]
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) => [key, value]).filter((child) => child != null)
}
