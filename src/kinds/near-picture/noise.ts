/** Fewer pairs than these tell nothing. */
const FEWEST_PAIRS = 10
/** From this share of what chance would give on, labels know nothing of likeness. */
const LIKE_CHANCE = 0.8

/**
 * Whether near-identical pictures carry different labels about as often as any two pictures would: then what makes them
 * alike here is no sign that they are the same thing.
 * @param pairs the labels of each pair
 * @param samples by label how many pictures have it
 */
export function looksLikeNoise(
  pairs: readonly (readonly [string, string])[],
  samples: ReadonlyMap<string, number>,
): boolean {
  if (pairs.length < FEWEST_PAIRS) return false
  let total = 0
  for (const count of samples.values()) total += count
  let same = 0
  for (const count of samples.values()) same += (count / total) ** 2
  const differ = pairs.filter(([one, other]) => one !== other).length
  return same < 1 && differ / pairs.length >= LIKE_CHANCE * (1 - same)
}
