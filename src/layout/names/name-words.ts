/** Names that were taken apart before: directories of many datasets are called the same. */
const MOST_KNOWN = 20_000
const known = new Map<string, readonly string[]>()

/**
 * The words of a name in lower case: parted by all that is no letter or digit, by digits, and by camel case; numbers
 * are words too. `TrainDataset_v2` gives `train dataset v 2`, `labelTxt` gives `label txt`.
 */
export function wordsOf(name: string): readonly string[] {
  const before = known.get(name)
  if (before !== undefined) return before
  const found = takenApart(name)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(name, found)
  return found
}

/**
 * Finds names that have one of these words. Each of a million files may have a name of its own: most don't hold the
 * letters of any of the words, and are not taken apart (4 s of a million otherwise).
 */
export function namesWith(words: ReadonlySet<string>): (name: string) => boolean {
  const letters = new RegExp([...words].join('|'), 'i')
  return (name) => letters.test(name) && wordsOf(name).some((word) => words.has(word))
}

/** Whether a word is a number. */
export function isNumber(word: string): boolean {
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57
}

/** Words that stand as one, or that camel case would part wrongly. */
const AS_ONE: readonly (readonly [RegExp, string])[] = [
  [/held[-_ ]?out/gi, ' heldout '], // tune.py of many
  [/hold[-_ ]out/gi, ' holdout '], // scikit-learn
  [/ground[-_ ]?truths?/gi, ' groundtruth '], // MVTec: ground_truth
  [/^t10k(?![a-z])/i, 'test '], // MNIST: t10k-images-idx3-ubyte
  [/^([xy])(?=(?:train|test|val|valid|dev)(?![a-z]))/i, '$1 '], // Xtrain.csv and ytest.npy of courses
  [/VOC(?=[a-z])/g, 'VOC '], // VOCtrainval_06-Nov-2007
  [/JPEGs/g, 'jpegs '], // a plural of capitals
  [/BBox/g, 'Bbox'], // BBox_List_2017.csv of NIH
]

function takenApart(name: string): readonly string[] {
  let text = name
  for (const [pattern, replacement] of AS_ONE) text = text.replace(pattern, replacement)
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/(\d+)/g, ' $1 ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())
}

/** Whether a code unit is a digit of ASCII. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}
