import { type CST, Parser } from 'yaml'

/** A config file needs three levels: options, names, values. */
const MAX_DEPTH = 16

/**
 * Whether a YAML text has more levels than any config file. To be asked before the text is parsed: the parser
 * calls itself for each level, and where that uses up the stack Node can abort instead of throwing.
 */
export function isTooDeep(text: string): boolean {
  for (const token of new Parser().parse(text)) {
    const pending: { token: CST.Token; depth: number }[] = [{ token, depth: 0 }]
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (next.depth > MAX_DEPTH) return true
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
