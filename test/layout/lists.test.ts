import { expect, test } from '@jest/globals'
import { expand, seen } from './seen.js'

/** A tree of samples, each its own content, and texts. */
function treeOf(samples: readonly string[], texts: Record<string, string>): Map<string, string> {
  return new Map([...expand(samples).map((path): [string, string] => [path, path]), ...Object.entries(texts)])
}

const VOC = treeOf(['VOCdevkit/VOC2012/JPEGImages/2007_00000{1..6}.jpg'], {
  'VOCdevkit/VOC2012/ImageSets/Main/train.txt': '2007_000001\n2007_000002\n2007_000003\n',
  'VOCdevkit/VOC2012/ImageSets/Main/val.txt': '2007_000004\n2007_000005\n',
  'VOCdevkit/VOC2012/ImageSets/Main/trainval.txt':
    '2007_000001\n2007_000002\n2007_000003\n2007_000004\n2007_000005\n',
  'VOCdevkit/VOC2012/ImageSets/Main/test.txt': '2007_000006\n',
  'VOCdevkit/VOC2012/ImageSets/Main/aeroplane_train.txt': '2007_000001 -1\n2007_000002  1\n2007_000003 -1\n',
})

test('lists of VOC say the split of pictures by their names without ending, and are no samples', () => {
  const { recognised, findings, skipped, samples } = seen(VOC)
  expect(recognised).toEqual(['VOCdevkit/VOC2012 6: train 3, validation 2, test 1'])
  expect(findings).toEqual([])
  expect(skipped).toEqual({ list: 5 })
  expect(samples).toHaveLength(6)
})

test('a copy in another list is a leak', () => {
  const tree = new Map(VOC)
  tree.set('VOCdevkit/VOC2012/JPEGImages/2007_000006.jpg', 'VOCdevkit/VOC2012/JPEGImages/2007_000001.jpg')
  expect(seen(tree).findings).toEqual([
    'split-leakage: VOCdevkit/VOC2012/JPEGImages/2007_000001.jpg = VOCdevkit/VOC2012/JPEGImages/2007_000006.jpg',
  ])
})

test('a picture of a listed name that lies elsewhere parts no dataset, and is not of the list', () => {
  const tree = new Map(VOC)
  tree.set('2007_000001.jpg', 'VOCdevkit/VOC2012/JPEGImages/2007_000001.jpg')
  tree.set('VOCdevkit/VOC2012/JPEGImages/2007_000006.jpg', 'VOCdevkit/VOC2012/JPEGImages/2007_000002.jpg')
  const { recognised, findings } = seen(tree)
  expect(recognised).toEqual(['. 1', 'VOCdevkit/VOC2012 6: train 3, validation 2, test 1'])
  expect(findings).toEqual([
    'split-leakage: VOCdevkit/VOC2012/JPEGImages/2007_000002.jpg = VOCdevkit/VOC2012/JPEGImages/2007_000006.jpg',
    'shared-file: 2007_000001.jpg = VOCdevkit/VOC2012/JPEGImages/2007_000001.jpg',
  ])
})

test('lists of one division name samples of one dataset, wherever these lie', () => {
  const tree = treeOf(['a/one/{1..3}x.jpg', 'b/{4..5}x.jpg'], {
    'a/splits/train.txt': '1x\n4x\n5x\n',
    'a/splits/test.txt': '2x\n3x\n',
  })
  tree.set('a/one/3x.jpg', 'b/4x.jpg')
  expect(seen(tree).findings).toEqual(['split-leakage: a/one/3x.jpg = b/4x.jpg'])
})

test('a file in two lists is told with both', () => {
  const tree = new Map(VOC)
  tree.set('VOCdevkit/VOC2012/ImageSets/Main/test.txt', '2007_000006\n2007_000001\n')
  expect(seen(tree).divided).toEqual([
    'VOCdevkit/VOC2012/JPEGImages/2007_000001.jpg: train by VOCdevkit/VOC2012/ImageSets/Main/train.txt, test by VOCdevkit/VOC2012/ImageSets/Main/test.txt',
  ])
})

test.each([
  ['paths from the root', (name: string) => `data/obj/${name}.jpg`],
  ['paths from the list', (name: string) => `./obj/${name}.jpg`],
  ['paths of another machine', (name: string) => `/content/darknet/data/obj/${name}.jpg`],
  ['paths with a class', (name: string) => `obj/${name}.jpg 3`],
])('lists of YOLO and Caffe: %s', (_name, line) => {
  const tree = treeOf(['data/obj/{a,b,c,d}1.jpg'], {
    'data/train.txt': ['a1', 'b1', 'c1'].map(line).join('\n'),
    'data/test.txt': line('d1'),
  })
  expect(seen(tree).recognised).toEqual(['data 4: train 3, test 1'])
})

test('settings of Ultralytics name directories and lists', () => {
  const tree = treeOf(['data/{a,b}/{1,2}.jpg'], { 'data/data.yaml': 'train: ../a\nval: b\nnc: 2\n' })
  expect(seen(tree).recognised).toEqual(['data 4: train 2, validation 2'])
})

test('settings say what lists hold whose own names say nothing', () => {
  const tree = treeOf(['d/images/{a,b,c,d}1.jpg'], {
    'd/data.yaml': 'train: one.txt\nval: ../d/two.txt\nnc: 2\n',
    'd/one.txt': 'images/a1.jpg\nimages/b1.jpg\n./images/c1.jpg\n',
    'd/two.txt': 'images/d1.jpg\n',
  })
  const { recognised, skipped } = seen(tree)
  expect(recognised).toEqual(['d 4: train 3, validation 1'])
  expect(skipped).toEqual({ metadata: 1, list: 2 })
})

test('a table with a column of files and one of splits; folds are splits', () => {
  const tree = treeOf(['esc/audio/{1..4}-a.wav'], {
    'esc/meta/esc50.csv': 'filename,fold,target\n1-a.wav,1,0\n2-a.wav,1,3\n3-a.wav,2,0\n4-a.wav,2,1\n',
  })
  expect(seen(tree).recognised).toEqual(['esc 4: fold 1 2, fold 2 2'])
})

test('texts that name no files are data as before', () => {
  const tree = treeOf(['data/img/{1..4}.jpg'], {
    'data/train.txt': 'a sentence\n',
    'data/test.txt': 'another one\n',
  })
  expect(seen(tree).recognised).toEqual(['data 6: train 1, test 1'])
})

test('of several divisions of the same files each says for itself what is train', () => {
  const tree = treeOf(['ucf/videos/v_{a,b,c,d}1.avi'], {
    'ucf/ucfTrainTestlist/trainlist01.txt': 'v_a1.avi 1\nv_b1.avi 1\n',
    'ucf/ucfTrainTestlist/testlist01.txt': 'v_c1.avi\nv_d1.avi\n',
    'ucf/ucfTrainTestlist/trainlist02.txt': 'v_c1.avi 1\nv_d1.avi 1\n',
    'ucf/ucfTrainTestlist/testlist02.txt': 'v_a1.avi\nv_b1.avi\n',
  })
  const { divided, recognised, findings } = seen(tree)
  expect(divided).toEqual([])
  expect(recognised).toEqual(['ucf 4: train 2, test 2'])
  expect(findings).toEqual([])
})

test('the class of VOC that is called train has lists, too', () => {
  const of = (name: string): string => `VOC/ImageSets/Main/${name}.txt`
  const tree = treeOf(['VOC/JPEGImages/2007_00000{1..4}.jpg'], {
    [of('train_train')]: '2007_000001 -1\n2007_000002 1\n',
    [of('train_val')]: '2007_000003 -1\n',
    [of('train_trainval')]: '2007_000001 -1\n2007_000002 1\n2007_000003 -1\n',
    [of('train_test')]: '2007_000004 -1\n',
    [of('car_train')]: '2007_000001 1\n2007_000002 1\n',
    [of('car_val')]: '2007_000003 1\n',
  })
  const { divided, recognised, skipped } = seen(tree)
  expect(divided).toEqual([])
  expect(recognised).toEqual(['VOC 4: train 2, validation 1, test 1'])
  expect(skipped).toEqual({ list: 6 })
})

test('train and validation together share with train alone by nature, and with test do not', () => {
  const tree = new Map(VOC)
  tree.set('VOCdevkit/VOC2012/ImageSets/Main/trainval.txt', '2007_000006\n')
  expect(seen(tree).divided).toHaveLength(1)
  expect(seen(tree).divided[0]).toContain('trainval by ')
})

test('a report of this program that was left in the repository is no list', () => {
  const header =
    'file_path,file_name,extension,size_bytes,size_mb,content_id,is_duplicate,duplicate_group,split,label,rules,severity,new,kind,line,row,similarity'
  const row = (path: string, split: string): string =>
    `${path},${path.split('/').at(-1)},.jpg,3,0.000003,git:0,true,1,${split},,split-leakage,error,true,bytes,,,`
  const left = [header, row('data/a/1.jpg', 'train'), row('data/a/2.jpg', 'test'), ''].join('\n')
  const { recognised } = seen(treeOf(['data/a/{1..6}.jpg'], { 'data/left.csv': left }))
  expect(recognised.join()).not.toContain('train')
})

test.each([
  ['tables', 'data/{a,b,c,d}1.csv', 'splits', ['a1.csv', 'b1.csv', 'c1.csv', 'd1.csv']],
  ['arrays by their ids', 'data/scene00{1..4}.npy', 'data', ['scene001', 'scene002', 'scene003', 'scene004']],
  [
    'arrays by numbers that are written as names are',
    'data/000{1..4}.npz',
    'data',
    ['0001', '0002', '0003', '0004'],
  ],
  ['documents', 'data/graphs/g{1..4}.json', 'data/split', ['g1.json', 'g2.json', 'g3.json', 'g4.json']],
  ['texts', 'corpus/docs/{a,b,c,d}.txt', 'corpus', ['docs/a.txt', 'docs/b.txt', 'docs/c.txt', 'docs/d.txt']],
])('lists name %s, and are no samples', (_what, samples, place, [first, second, third, fourth]) => {
  const tree = treeOf([samples], {
    [`${place}/train.txt`]: `${first}\n${second}\n${third}\n`,
    [`${place}/test.txt`]: `${fourth}\n`,
  })
  const { recognised, skipped } = seen(tree)
  expect(recognised).toEqual([expect.stringMatching(/ 4: train 3, test 1$/)])
  expect(skipped).toEqual({ list: 2 })
})

test('texts of numbers, of words, and of their own names are samples', () => {
  const numbers = treeOf(['data/{1..9}.csv'], { 'data/train.txt': '1\n2\n3\n', 'data/test.txt': '4\n5\n' })
  expect(seen(numbers).recognised).toEqual(['data 11: train 1, test 1'])
  const words = treeOf(['data/{a,b,c,d}.csv'], {
    'data/train.txt': 'to be\nor not\n',
    'data/test.txt': 'a\nto\nbe\n',
  })
  expect(seen(words).recognised).toEqual(['data 6: train 1, test 1'])
  const own = treeOf(['data/{a,b,c,d}.csv'], { 'data/a_train.txt': 'data/a_train.txt\n' })
  expect(seen(own).samples).toHaveLength(5)
})
