import type { Component, HoldsCharacter, Token } from './tokens.js'

const HYPHEN = 0x2d

/**
 * Reads a glob as fsspec does, which finds the files that a dataset card names: `*`, `?`, `**` alone between
 * slashes, and `[…]`, negated by `!` alone, in which `\` and `^` stand for themselves. All else does, too.
 * Source: `glob_translate` of fsspec's `utils.py`, taken from Python's `glob.translate`.
 * @returns `null` for a glob that fsspec refuses: `**` beside other characters
 */
export function parseFsspecGlob(glob: string): Component[] | null {
  const parts = glob === '' ? [] : glob.split('/')
  if (parts.some((part) => part !== '**' && part.includes('**'))) return null
  const isRepeated = (part: string, index: number) => part === '**' && parts[index - 1] === '**'
  return parts
    .filter((part, index) => !isRepeated(part, index))
    .map((part) => (part === '**' ? part : readPart(part)))
}

function readPart(part: string): Token[] {
  const tokens: Token[] = []
  let canHoldClass = true
  for (let at = 0; at < part.length; ) {
    const character = part[at] as string
    const close: number = character === '[' && canHoldClass ? endOfClass(part, at) : -1
    if (character === '[') canHoldClass &&= close >= 0
    if (close >= 0) tokens.push({ kind: 'class', holds: readClass(part.slice(at + 1, close)) })
    else if (character === '*') tokens.push({ kind: 'star' })
    else if (character === '?') tokens.push({ kind: 'any' })
    else addText(tokens, character)
    at = close >= 0 ? close + 1 : at + 1
  }
  return tokens
}

function endOfClass(part: string, open: number): number {
  const first = part[open + 1] === '!' ? open + 2 : open + 1
  return part.indexOf(']', first + 1)
}

/** A range that runs backwards holds nothing, as Python has it. */
function readClass(text: string): HoldsCharacter {
  const isOther = text.startsWith('!')
  const characters = Array.from(isOther ? text.slice(1) : text, (each) => each.codePointAt(0) as number)
  const ranges: [number, number][] = []
  for (let at = 0; at < characters.length; at++) {
    const first = characters[at] as number
    const isRange = characters[at + 1] === HYPHEN && at + 2 < characters.length
    ranges.push([first, isRange ? (characters[at + 2] as number) : first])
    if (isRange) at += 2
  }
  return (codePoint) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last) !== isOther
}

function addText(tokens: Token[], text: string): void {
  const last = tokens.at(-1)
  if (last?.kind === 'text') last.text += text
  else tokens.push({ kind: 'text', text })
}
