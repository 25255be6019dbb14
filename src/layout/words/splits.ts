import { words } from './table.js'

/** Train and validation together: it shares samples with both by nature. */
export const TRAIN_AND_VALIDATION = 'trainval'

/** Words that name a split. Source: the patterns of Hugging Face's `datasets`, and the datasets beside them. */
export const SPLIT_OF_WORD: ReadonlyMap<string, string> = new Map([
  ...named('train', 'train training trn'), // Hugging Face; Cityscapes lists
  ...named('validation', 'validation validate valid val dev development'), // Roboflow (valid), CoNLL (dev)
  ...named('test', 'test testing eval evaluation holdout heldout'), // Hugging Face
  ...named('test', 'testdev devtest'), // COCO and VisDrone; FLORES
  ...named('validation', 'testa'), // CoNLL 2002 and 2003: eng.testa, eng.testb
  ...named('test', 'testb'),
  ...named('test', 'tst'), // beside trn: UCI's sat.trn and sat.tst, fast.ai; IWSLT's tst2013
  ...named(TRAIN_AND_VALIDATION, 'trainval trainvalid'), // VOC
  // Directories of courses and competitions in other languages: German, French, Spanish, Portuguese, Chinese (Tianchi).
  ...named(
    'train',
    'trainingsdaten entrainement entraînement apprentissage entrenamiento treino treinamento',
  ),
  ...named('train', '训练 训练集 訓練 訓練集'),
  ...named('validation', 'validierung validacion validación validacao validação 验证 验证集 驗證集'),
  ...named('test', 'testdaten prueba pruebas teste testes 测试 测试集 測試集'),
])

/** Short words, which count only among their own kind: `imagesTr` beside `imagesTs` of nnU-Net. */
export const SPLIT_OF_SHORT_WORD: ReadonlyMap<string, string> = new Map([
  ...named('train', 'tr tra'), // nnU-Net; UCI's optdigits.tra
  ...named('test', 'ts te tes'),
])

/** Parts of retrieval, which are none of classification: In-shop, Market-1501. */
export const RETRIEVAL_WORDS: ReadonlySet<string> = words('query gallery')

/** Words that say nothing of which part of a dataset this is. */
export const GENERAL_WORDS: ReadonlySet<string> = words(
  'set sets data dataset datasets images image imgs img dir dirs files file split splits folder samples sample',
  'mini small tiny subset', // iNaturalist: train_mini
  'public private', // PublicTest and PrivateTest of FER2013, test_public of FewCLUE
  'final full all part parts shard shards chunk my', // train_part1 beside test; my_train_dir of Hugging Face
)

/** Before a word of targets: samples without them, as test data is given out (`test_rand_split_no_answers` of CommonsenseQA). */
export const WITHOUT_WORDS: ReadonlySet<string> = words('no without')

/** Words of what such samples lack. */
export const LACKING_WORDS: ReadonlySet<string> = words('answer answers label labels target targets')

/** Words of a directory beside splits that holds the samples of all: `all_files` of Vicomtech's posts. */
export const POOL_WORDS: ReadonlySet<string> = words('all full complete whole entire')

/** Words of a directory beside splits that shows some samples of them. */
export const EXAMPLE_WORDS: ReadonlySet<string> = words(
  'example examples sample samples demo demos preview previews', // fast.ai's dogscats/sample; habits of repositories
)

/** Words whose number says that each is a division of its own, with training and test data of its own. */
export const FOLD_WORDS: ReadonlySet<string> = words('fold folds cv kfold run seed rep trial')

function named(split: string, list: string): [string, string][] {
  return list.split(' ').map((word) => [word, split])
}
