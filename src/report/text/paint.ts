// Select Graphic Rendition codes of ECMA-48: start, end.
const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const

export type Paint = Record<keyof typeof CODES, (text: string) => string>

/** Colours for a terminal, or the same functions without effect. */
export function paint(color: boolean): Paint {
  const style = (name: keyof typeof CODES) => (text: string) =>
    color ? `\u001b[${CODES[name][0]}m${text}\u001b[${CODES[name][1]}m` : text
  return {
    bold: style('bold'),
    dim: style('dim'),
    red: style('red'),
    green: style('green'),
    yellow: style('yellow'),
    cyan: style('cyan'),
  }
}
