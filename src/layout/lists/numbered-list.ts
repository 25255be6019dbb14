import type { Listed } from './model.js'
import { MOST_LINES } from './model.js'

/**
 * Two texts that speak of samples by number: one says what each is called, the other whether it is for training (`1`) or
 * for testing (`0`), as in CUB-200.
 */
export function readNumbered(splits: string, names: string): Listed[] {
  const named = new Map(pairsOf(names))
  return pairsOf(splits).flatMap(([number, value]) => {
    const name = named.get(number)
    const split = value === '1' ? 'train' : value === '0' ? 'test' : null
    return name === undefined || split === null ? [] : [{ name, split }]
  })
}

function pairsOf(text: string): [string, string][] {
  return text.split(/\r?\n/, MOST_LINES).flatMap((line): [string, string][] => {
    const [number, ...value] = line.trim().split(' ')
    return number ? [[number, value.join(' ')]] : []
  })
}
