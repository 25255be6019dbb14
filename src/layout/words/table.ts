/** Words that stand in tables of this folder, a few to a text: `words('jpg jpeg', 'png')`. All in lower case. */
export function words(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.split(' ')))
}
