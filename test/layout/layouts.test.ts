import { describe, expect, test } from '@jest/globals'
import { placesOf } from '../judge/built.js'

/** Name of the layout → path → `split label dataset`. */
const LAYOUTS: Record<string, Record<string, string>> = {
  'torchvision ImageFolder and Keras': {
    'data/pets/train/cat/1.jpg': 'train cat data/pets',
    'data/pets/train/dog/2.jpg': 'train dog data/pets',
    'data/pets/val/cat/3.jpg': 'validation cat data/pets',
    'data/pets/test/dog/deep/4.jpg': 'test dog data/pets',
    'data/pets/test/5.jpg': 'test - data/pets',
    'data/pets/extra/cat/6.jpg': '- - -',
  },
  'MNIST as pictures: digits are classes': {
    'training/0/1.png': 'train 0 .',
    'training/1/2.png': 'train 1 .',
    'testing/0/3.png': 'test 0 .',
  },
  'classes counted over all splits together': {
    'd/train/cat/1.jpg': 'train cat d',
    'd/test/dog/2.jpg': 'test dog d',
  },
  'one class is no class': {
    'd/train/jpegs/1.jpg': 'train - d',
    'd/test/jpegs/2.jpg': 'test - d',
  },
  'YOLO detection': {
    'data/images/train/1.jpg': 'train - data/images',
    'data/images/val/2.jpg': 'validation - data/images',
  },
  Roboflow: {
    'data/train/images/1.jpg': 'train - data',
    'data/valid/images/2.jpg': 'validation - data',
    'data/test/images/3.jpg': 'test - data',
  },
  'YOLO classification': {
    'datasets/flowers/train/rose/1.jpg': 'train rose datasets/flowers',
    'datasets/flowers/train/iris/2.jpg': 'train iris datasets/flowers',
    'datasets/flowers/val/iris/3.jpg': 'validation iris datasets/flowers',
  },
  COCO: {
    'coco/train2017/000000000009.jpg': 'train - coco',
    'coco/val2017/000000000139.jpg': 'validation - coco',
    'coco/unlabeled2017/000000000008.jpg': '- - -',
  },
  'parts and batches are no classes': {
    'd/train/part_1/1.jpg': 'train - d',
    'd/train/Batch2/2.jpg': 'train - d',
    'd/test/00001-of-00002/3.jpg': 'test - d',
    'd/test/shard-b/4.jpg': 'test - d',
    'd/test/images/5.jpg': 'test - d',
  },
  'structural directories beside classes': {
    'd/train/cat/1.jpg': 'train cat d',
    'd/train/dog/2.jpg': 'train dog d',
    'd/test/chunk07/3.jpg': 'test - d',
    'd/test/00001-of-00002/4.jpg': 'test - d',
    'd/test/IMAGES/5.jpg': 'test - d',
    'd/test/photos/6.jpg': 'test photos d',
  },
  'Hugging Face, a directory per split': {
    'train/a.jpg': 'train - .',
    'validation/b.jpg': 'validation - .',
    'test/c.jpg': 'test - .',
  },
  'Hugging Face, shards with names of all kinds': {
    'data/train-00000-of-00002.parquet': 'train - data',
    'data/train-00001-of-00002-0123abcd.parquet': 'train - data',
    'data/val-00000-of-00001.parquet': 'validation - data',
    'data/random-00000-of-00001.parquet': 'random - data',
    'data/train.clean-00000-of-00001.csv.gz': 'train.clean - data',
    'data/__proto__-000000-of-000001.csv': '__proto__ - data',
    'data/short-0000-of-00001.parquet': '- - -',
    'data/short-00000-of-0001.parquet': '- - -',
    'data/photo-00001-of-00002.jpg': '- - -',
    'parts/a-00000-of-00001.parquet': '- - -',
  },
  'shards beside a table that is another split': {
    'data/train-00000-of-00002.csv': 'train - data',
    'data/train-00001-of-00002.csv': 'train - data',
    'data/test.csv': 'test - data',
  },
  'a shard below a directory that is a split belongs to that split': {
    'train/data/part-00000-of-00001.csv': 'train - .',
    'test/data/part-00000-of-00001.csv': 'test - .',
    'train/data/easy.csv': 'train - .',
    'test/data/easy.csv': 'test - .',
  },
  'shards of TensorFlow Datasets': {
    'mnist/mnist-train.tfrecord-00000-of-00010': 'train - mnist',
    'mnist/mnist-test.tfrecord-00000-of-00001': 'test - mnist',
  },
  Kaggle: {
    'input/train.csv': 'train - input',
    'input/test.csv': 'test - input',
    'input/sample_submission.csv': '- - -',
  },
  'arrays and archives beside each other': {
    'X_train.npz': 'train - .',
    'X_test.npz': 'test - .',
    'x val.TSV.GZ': 'validation - .',
    'My Val.csv': '- - -',
    'model_train.pkl': '- - -',
  },
  'layers of Kedro and cookiecutter-data-science are no splits': {
    'data/01_raw/companies.csv': '- - -',
    'data/08_reporting/companies.csv': '- - -',
    'data/raw/a.csv': '- - -',
    'data/processed/a.csv': '- - -',
  },
  'splits within a layer': {
    'data/processed/train.csv': 'train - data/processed',
    'data/processed/test.csv': 'test - data/processed',
    'data/raw/train.csv': '- - -',
  },
  'CIFAR-100 with a class named train': {
    'cifar100/train/train/1.png': 'train train cifar100',
    'cifar100/train/apple/2.png': 'train apple cifar100',
    'cifar100/test/train/3.png': 'test train cifar100',
    'cifar100/test/bear/4.png': 'test bear cifar100',
  },
  'several datasets side by side': {
    'data/mnist/train/0/1.png': 'train 0 data/mnist',
    'data/mnist/test/1/2.png': 'test 1 data/mnist',
    'data/cifar/train/cat/1.png': 'train cat data/cifar',
    'data/cifar/test/dog/2.png': 'test dog data/cifar',
    'data/iris.csv': '- - -',
  },
  'a run whose name holds a keyword, with splits in it': {
    'experiments/test_run_3/train/1.png': 'train - experiments/test_run_3',
    'experiments/test_run_3/val/2.png': 'validation - experiments/test_run_3',
  },
  'evidence from directories that hold data further down only': {
    'd/my_train_dir/a/b/c/1.png': 'train - d',
    'd/my_test_dir/a/x/y/2.png': 'test - d',
  },
  'absolute and outside paths': {
    '/mnt/train/1.png': 'train - /mnt',
    '/mnt/test/2.png': 'test - /mnt',
    '/train/3.png': '- - -',
    'test/4.png': '- - -',
    '../other/train/5.png': 'train - ../other',
    '../other/test/6.png': 'test - ../other',
  },
}

const WITHOUT_SPLITS: Record<string, string[]> = {
  'a split alone is no split': ['data/train/1.jpg', 'data/train/2.jpg'],
  'two names of one split are no evidence': ['d/val/1.jpg', 'd/dev/2.jpg', 'd/validation/3.jpg'],
  'the splits have different parents': ['a/train/1.jpg', 'b/test/2.jpg', 'a/test.csv', 'b/train.csv'],
  'words that only begin like keywords': ['d/trainer/1.jpg', 'd/testament/2.jpg', 'd/contest/3.jpg'],
  'a component that names two': ['d/train_test_split/1.jpg', 'd/val/2.jpg'],
  'names of single pictures and sounds': [
    'photo of a train.jpg',
    'photo of a test.jpg',
    'test.wav',
    'val.wav',
  ],
  'a picture is no evidence for a table': ['d/train.csv', 'd/test.png'],
  'a file and a directory are no siblings': ['d/train.csv', 'd/test/1.jpg'],
  'words in names of collections': [
    'data/seqeval_results.txt',
    'developers_list.txt',
    'contest.txt',
    'train.txt',
  ],
}

describe('layouts', () => {
  test.each(Object.entries(LAYOUTS))('%s', (_name, expected) => {
    expect(placesOf(Object.keys(expected))).toEqual(expected)
  })

  test.each(Object.entries(WITHOUT_SPLITS))('no split: %s', (_name, paths) => {
    expect(new Set(Object.values(placesOf(paths)))).toEqual(new Set(['- - -']))
  })
})

describe('what Hugging Face finds too', () => {
  const threeSplits = (name: (split: string) => string) =>
    ['train', 'validation', 'test'].map((split) => [name(split), split] as const)
  const shards = threeSplits((split) => `data/${split}_1.txt`)

  test.each([
    [threeSplits((split) => `${split}.txt`)],
    [threeSplits((split) => `data/${split}.txt`)],
    [threeSplits((split) => `${split}/split.txt`)],
    [threeSplits((split) => `${split}.parquet`)],
    [threeSplits((split) => `my_${split}_dir/dataset.txt`)],
    [threeSplits((split) => `data/my_${split}_file.txt`)],
    [[...shards, ['data/train_2.txt', 'train'], ['data/test_0.txt', 'test']] as const],
    [
      [
        ['train.txt', 'train'],
        ['eval.txt', 'test'],
        ['dev.txt', 'validation'],
      ] as const,
    ],
    [
      [
        ['data/train.txt', 'train'],
        ['data/eval.txt', 'test'],
        ['data/val.txt', 'validation'],
      ] as const,
    ],
    [
      [
        ['train/a.txt', 'train'],
        ['eval/a.txt', 'test'],
        ['valid/a.txt', 'validation'],
      ] as const,
    ],
    [
      [
        ['train1.txt', 'train'],
        ['my.test.file.txt', 'test'],
        ['my-test-file.txt', 'test'],
      ] as const,
    ],
    [
      [
        ['train1.txt', 'train'],
        ['my test file.txt', 'test'],
        ['test00001.txt', 'test'],
      ] as const,
    ],
  ])('%j', (cases) => {
    const places = placesOf(cases.map(([path]) => path))
    for (const [path, split] of cases) expect(places[path]?.split(' ')[0]).toBe(split)
  })
})

test('splits: none leaves no splits, and no automatic labels', () => {
  expect(placesOf(['d/train/cat/1.jpg', 'd/test/dog/2.jpg'], { splits: 'none' })).toEqual({
    'd/train/cat/1.jpg': '- - -',
    'd/test/dog/2.jpg': '- - -',
  })
})

test('labels: none leaves no labels', () => {
  expect(placesOf(['d/train/cat/1.jpg', 'd/test/dog/2.jpg'], { labels: 'none' })).toEqual({
    'd/train/cat/1.jpg': 'train - d',
    'd/test/dog/2.jpg': 'test - d',
  })
})
