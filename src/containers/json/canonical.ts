import { Failure } from '../../failure.js'

/** Values within values beyond this are no record that anyone means, and would take the stack. */
const DEEPEST = 200

const BLANKS = /[ \t\n\r]*/y
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

/**
 * The one way to write an object or array: keys sorted, the last of equal keys, without blanks, strings with as few
 * escapes as can be, numbers and words as they are. Never longer than the text.
 * @throws {Failure} if it is no JSON
 */
export function canonicalValue(text: string): string {
  let at = 0

  function token(pattern: RegExp): string | null {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found === null) return null
    at += found[0].length
    return found[0]
  }

  function expect(character: string): void {
    token(BLANKS)
    if (text[at] !== character) throw new Failure(`"${character}" is missing`)
    at += 1
  }

  /** Reads what stands between brackets, separated by commas. */
  function list(close: string, read: () => void): void {
    at += 1
    token(BLANKS)
    if (text[at] === close) {
      at += 1
      return
    }
    for (;;) {
      read()
      token(BLANKS)
      if (text[at] === close) break
      expect(',')
    }
    at += 1
  }

  function value(depth: number): string {
    if (depth > DEEPEST) throw new Failure(`values are nested deeper than ${DEEPEST}`)
    token(BLANKS)
    if (text[at] === '{') {
      const members = new Map<string, string>()
      list('}', () => {
        const key = string()
        expect(':')
        members.set(key, value(depth + 1))
      })
      const sorted = [...members].sort(([left], [right]) => (left < right ? -1 : 1))
      return `{${sorted.map(([key, member]) => `${key}:${member}`).join(',')}}`
    }
    if (text[at] === '[') {
      const items: string[] = []
      list(']', () => items.push(value(depth + 1)))
      return `[${items.join(',')}]`
    }
    if (text[at] === '"') return string()
    const scalar = token(SCALAR)
    if (scalar === null) throw new Failure('a value is missing')
    return scalar
  }

  function string(): string {
    token(BLANKS)
    const written = token(STRING)
    if (written === null) throw new Failure('a text is missing or not closed')
    return JSON.stringify(JSON.parse(written))
  }

  return value(0)
}
