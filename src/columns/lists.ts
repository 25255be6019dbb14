/**
 * Adds to the list at a key. A list that is made anew for each of its members takes the square of their number: half an
 * hour where 300,000 records are one content.
 */
export function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [value])
  else known.push(value)
}

/**
 * Adds all to a list. Given to `push` as so many arguments, 120,000 of them overflow the stack: the absent tables of a
 * clone without contents did.
 */
export function addAll<Value>(list: Value[], more: Iterable<Value>): void {
  for (const value of more) list.push(value)
}

/** Numbers in their order, in batches of so many bytes and so many of them. */
export function* inBatches(
  numbers: readonly number[],
  size: (number: number) => number,
  mostBytes: number,
  most = Number.POSITIVE_INFINITY,
): Generator<number[]> {
  let batch: number[] = []
  let bytes = 0
  for (const number of numbers) {
    const own = size(number)
    if (batch.length > 0 && (bytes + own > mostBytes || batch.length >= most)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(number)
    bytes += own
  }
  if (batch.length > 0) yield batch
}
