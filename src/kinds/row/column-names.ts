/**
 * Names that say what a column is, in lower case. Each has been seen in tables that people publish; the loader or data
 * set that has it stands beside it.
 */

/** A name that alone makes a column the label, if its values are such. */
const LABELS: readonly string[] = [
  'label', // Hugging Face ClassLabel, Keras
  'labels', // Hugging Face Trainer
  'target', // scikit-learn, Kaggle
  'targets', // torchvision
  'category', // AG News, 20 Newsgroups
  'intent', // CLINC150, Banking77
  'sentiment', // IMDB, tweet_eval, Sentiment140
  'species', // iris, penguins
  'diagnosis', // Wisconsin breast cancer, HAM10000
  'outcome', // Pima diabetes
]

/** Names of labels that other columns have too: they count with texts or few whole numbers. */
const SHARED_LABELS: readonly string[] = [
  'class', // UCI, OpenML
  'y', // UCI bank marketing, fastai
]

/** `is_spam`, `is_duplicate` of Quora's question pairs. */
const TRUTH_PREFIX = /^is_./

/** Names under which programs save the number of a record. */
const SAVED_INDEXES: readonly string[] = [
  '', // pandas `to_csv`, R `write.csv`
  'index', // pandas `reset_index`
  'level_0', // pandas `reset_index`, done twice
  '__index_level_0__', // pandas `to_parquet`
  'rownames', // Rdatasets
  'row_id', // Kaggle
  'no', // UCI real estate, Beijing PM2.5
  '#', // Kaggle Pokemon
]

/** pandas, read back and saved again, however often: `Unnamed: 0`, `Unnamed: 0.1`. */
const UNNAMED_INDEX = /^unnamed: 0(?:\.\d+)*$/

/** Names of columns that say the split of a record. */
const SPLITS: readonly string[] = [
  'split', // Hugging Face, ESC-50's kin
  'fold', // ESC-50, UrbanSound8K
  'subset', // Common Voice, GTZAN lists
  'partition', // CelebA
]

/** What kind of label a column can be by its name; `null`: none. */
export function labelNamed(name: string): 'sure' | 'shared' | null {
  const lower = name.trim().toLowerCase()
  if (LABELS.includes(lower) || TRUTH_PREFIX.test(lower)) return 'sure'
  return SHARED_LABELS.includes(lower) ? 'shared' : null
}

export function isIndexName(name: string): boolean {
  const lower = name.trim().toLowerCase()
  return SAVED_INDEXES.includes(lower) || UNNAMED_INDEX.test(lower)
}

export function isSplitName(name: string): boolean {
  return SPLITS.includes(name.trim().toLowerCase())
}
