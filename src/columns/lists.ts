/**
 * Adds to the list at a key. A list that is made anew for each of its members takes the square of their number: half an
 * hour where 300,000 records are one content.
 */
export function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [value])
  else known.push(value)
}
