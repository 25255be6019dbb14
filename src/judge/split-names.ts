const SPLIT_OF_KEYWORD: ReadonlyMap<string, string> = new Map([
  ...keywords('train', 'train', 'training', 'trn'),
  ...keywords('validation', 'validation', 'valid', 'val', 'dev'),
  ...keywords('test', 'test', 'testing', 'eval', 'evaluation', 'holdout'),
])

/**
 * A keyword that stands alone: digits and `- . _` and spaces separate, as in the patterns by which Hugging
 * Face's `datasets` finds splits. Longest keywords first, so that none hides a longer one.
 */
const LONE_KEYWORD = new RegExp(
  `(?<![^-._ 0-9])(?:${[...SPLIT_OF_KEYWORD.keys()].sort((a, b) => b.length - a.length).join('|')})(?![^-._ 0-9])`,
  'gi',
)

/** The split that a path component names: `train` for `my_train_dir`; `null` if it names none, or two. */
export function splitNamedBy(component: string): string | null {
  const found = component.match(LONE_KEYWORD)
  if (found === null) return null
  const splits = new Set(found.map((keyword) => SPLIT_OF_KEYWORD.get(keyword.toLowerCase())))
  const [split] = splits
  return splits.size === 1 && split !== undefined ? split : null
}

/** The name of the split that a text means as a whole: keywords by their canonical name, any other as it is. */
export function canonicalSplit(name: string): string {
  return SPLIT_OF_KEYWORD.get(name.toLowerCase()) ?? name
}

function keywords(split: string, ...words: string[]): [string, string][] {
  return words.map((word) => [word, split])
}
