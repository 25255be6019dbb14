import { createComparer } from '../../kinds/near-picture/likeness.js'
import { PRINT_BYTES, type Print, readPrint } from '../../kinds/near-picture/print.js'
import type { LikenessResult, LikenessTask } from '../../model.js'

/** So many fingerprints are kept taken apart. */
const MOST_KEPT = 4096

/** Compares pairs of pictures by their fingerprints; a part of the work that threads share. */
export function comparePrints({ prints, first, second, turns, isAligned }: LikenessTask): LikenessResult {
  const { compare, align } = createComparer(printsIn(prints))
  const result: LikenessResult = {
    similarity: new Float32Array(first.length),
    turns: new Uint8Array(first.length),
    isProved: new Uint8Array(first.length),
    canAlign: new Uint8Array(first.length),
  }
  for (let pair = 0; pair < first.length; pair++) {
    const one = first[pair] as number
    const other = second[pair] as number
    if (isAligned) {
      result.similarity[pair] = align(one, other, turns[pair] as number)
      continue
    }
    const { similarity, turn, isProved, canAlign } = compare(one, other, turns[pair] as number)
    result.similarity[pair] = similarity
    result.turns[pair] = turn
    result.isProved[pair] = isProved ? 1 : 0
    result.canAlign[pair] = canAlign ? 1 : 0
  }
  return result
}

function printsIn(prints: Uint8Array): (picture: number) => Print {
  const known = new Map<number, Print>()
  return (picture) => {
    let print = known.get(picture)
    if (print === undefined) {
      const read = readPrint(prints.subarray(picture * PRINT_BYTES, (picture + 1) * PRINT_BYTES))
      if (read === null) throw new TypeError('a fingerprint that is none was to be compared')
      print = read
      if (known.size === MOST_KEPT) known.clear()
      known.set(picture, print)
    }
    return print
  }
}
