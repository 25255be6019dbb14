import { expect, test } from '@jest/globals'
import { collectionNoun } from '../../src/text/collection-noun.js'

test.each([
  ['data/train.csv', 'table'],
  ['train.CSV.gz', 'table'],
  ['data/train-00000-of-00005.parquet', 'table'],
  ['a.jsonl.zst', 'table'],
  ['data/images.zip', 'archive'],
  ['mnist-train.tfrecord-00000-of-00010', 'archive'],
  ['x.tar.gz', 'archive'],
  ['a.npz', 'archive'],
  ['data/cat/1.jpg', 'file'],
  ['notes.txt', 'file'],
  ['csv', 'file'],
])('%s is a %s', (path, noun) => {
  expect(collectionNoun(path)).toBe(noun)
})
