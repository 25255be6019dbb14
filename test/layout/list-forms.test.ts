import { expect, test } from '@jest/globals'
import { expand, seen } from './seen.js'

/** A tree of samples, each its own content, and texts. */
function treeOf(samples: readonly string[], texts: Record<string, string>): Map<string, string> {
  return new Map([...expand(samples).map((path): [string, string] => [path, path]), ...Object.entries(texts)])
}

/** The lines of a list. */
function lines(...names: string[]): string {
  return names.map((name) => `${name}\n`).join('')
}

test('one text for all: what each line says of its sample, by number, by word, below a header', () => {
  const samples = ['celeba/img/0000{1..6}.jpg']
  const names = ['1', '2', '3', '4', '5', '6'].map((number) => `0000${number}.jpg`)
  const numbers = ['0', '0', '0', '1', '2', '2']
  const words = ['train', 'train', 'train', 'val', 'test', 'test']
  const recognised = ['celeba 6: train 3, validation 1, test 2']
  const texts = {
    'list_eval_partition.txt': lines(...names.map((name, at) => `${name} ${numbers[at]}`)),
    'list_eval_partition.csv': lines(
      'image_id,partition',
      ...names.map((name, at) => `${name},${numbers[at]}`),
    ),
    'partition.txt': lines(
      '6',
      'image_name  evaluation_status',
      ...names.map((name, at) => `img/${name}   ${words[at]}`),
    ),
    'splits.txt': lines(...names.map((name, at) => `${words[at]}\t${name}`)),
  }
  for (const [name, text] of Object.entries(texts)) {
    const found = seen(treeOf(samples, { [`celeba/${name}`]: text }))
    expect([name, found.recognised, found.skipped]).toEqual([name, recognised, { list: 1 }])
  }
})

test('retrieval: samples to ask with and to be found are splits of their own', () => {
  const tree = treeOf(['shop/img/{a,b,c,d}1.jpg'], {
    'shop/eval_partition.txt': lines(
      'a1.jpg id_1 train',
      'b1.jpg id_1 train',
      'c1.jpg id_2 query',
      'd1.jpg id_2 gallery',
    ),
  })
  expect(seen(tree).recognised).toEqual(['shop 4: train 2, gallery 1, query 1'])
})

test('a column of classes is none of splits, though one is a vehicle called train', () => {
  const tree = treeOf(['cars/img/{a,b,c,d}1.jpg'], {
    'cars/train_split.txt': lines('a1.jpg train', 'b1.jpg bus', 'c1.jpg car'),
    'cars/test_split.txt': lines('d1.jpg train'),
  })
  expect(seen(tree).recognised).toEqual(['cars 4: train 3, test 1'])
})

test('numbers of samples in one text, and what they are called in another', () => {
  const tree = treeOf(['data/CUB/images/{001.Albatross/a,002.Wren/w}{1..3}.jpg'], {
    'data/CUB/images.txt': lines(
      ...['1', '2', '3'].map((number) => `${number} 001.Albatross/a${number}.jpg`),
      ...['4', '5', '6'].map((number) => `${number} 002.Wren/w${Number(number) - 3}.jpg`),
    ),
    'data/CUB/train_test_split.txt': lines('1 1', '2 1', '3 0', '4 1', '5 1', '6 0'),
  })
  const { recognised, skipped } = seen(tree)
  expect(recognised).toEqual(['data/CUB 6: train 4, test 2 | 001.Albatross 3, 002.Wren 3'])
  expect(skipped).toEqual({ list: 2 })
})

test('lists lie among annotations, too', () => {
  const dtd = treeOf(['dtd/images/{banded/banded,dotted/dotted}_0{1..3}.jpg'], {
    'dtd/labels/train1.txt': lines('banded/banded_01.jpg', 'dotted/dotted_01.jpg'),
    'dtd/labels/val1.txt': lines('banded/banded_02.jpg', 'dotted/dotted_02.jpg'),
    'dtd/labels/test1.txt': lines('banded/banded_03.jpg', 'dotted/dotted_03.jpg'),
  })
  expect(seen(dtd).recognised).toEqual(['dtd 6: train 2, validation 2, test 2 | banded 3, dotted 3'])
  const pets = treeOf(['pets/images/{Bengal,beagle}_{1..3}.jpg', 'pets/annotations/xmls/Bengal_1.xml'], {
    'pets/annotations/trainval.txt': lines('Bengal_1 1 1 1', 'Bengal_2 1 1 1', 'beagle_1 2 2 1'),
    'pets/annotations/test.txt': lines('Bengal_3 1 1 1', 'beagle_2 2 2 1', 'beagle_3 2 2 1'),
  })
  expect(seen(pets).recognised).toEqual(['pets 6: test 3, trainval 3'])
})

test('a table that is named after its split says it of the files that it names, and stays a sample', () => {
  const tree = treeOf(['cv/de/clips/common_{1..6}.mp3'], {
    'cv/de/train.tsv': lines(
      'client_id\tpath\tsentence',
      ...['1', '2', '3'].map((id) => `c\tcommon_${id}.mp3\tone`),
    ),
    'cv/de/dev.tsv': lines('client_id\tpath\tsentence', 'd\tcommon_4.mp3\tfour'),
    'cv/de/test.tsv': lines('client_id\tpath\tsentence', 'd\tcommon_5.mp3\tfive', 'd\tcommon_6.mp3\tsix'),
  })
  const { recognised, samples } = seen(tree)
  expect(recognised).toEqual(['cv/de 9: train 4, validation 2, test 3'])
  expect(samples).toContain('cv/de/train.tsv')
})

test('numbers of rows are no names of files of another split', () => {
  const rows = ['1', '2', '3'].map((id) => `${id},x${id}`)
  const tree = treeOf(['{train,test}/{1,2,3}.png'], {
    'train.csv': lines('id,label', ...rows),
    'test.csv': lines('id,other', ...rows),
  })
  const { divided, recognised } = seen(tree)
  expect(divided).toEqual([])
  expect(recognised).toEqual(['. 8: train 4, test 4'])
})

test('a name that stands in several splits means the file of the split of its list', () => {
  const names = lines('1.jpg', '2.jpg', '3.jpg')
  const tree = treeOf(['images/{train,test}/{1,2,3}.jpg'], { 'train.txt': names, 'test.txt': names })
  const { divided, findings, recognised } = seen(tree)
  expect(divided).toEqual([])
  expect(findings).toEqual([])
  expect(recognised).toEqual(['images 6: train 3, test 3'])
})

test('what lists of the other splits leave out is for training', () => {
  const texts = {
    'speech/validation_list.txt': lines('yes/a3.wav', 'no/a3.wav'),
    'speech/testing_list.txt': lines('yes/a4.wav', 'no/a4.wav'),
  }
  const tree = treeOf(['speech/{yes/a,no/a}{1..4}.wav', 'speech/_background_noise_/{pink,white}.wav'], texts)
  expect(seen(tree).recognised).toEqual([
    'speech 10: train 4, validation 2, test 2 | _background_noise_ 2, no 4, yes 4',
  ])
  tree.set('speech/yes/a4.wav', 'speech/yes/a1.wav')
  expect(seen(tree).findings).toEqual(['split-leakage: speech/yes/a1.wav = speech/yes/a4.wav'])
})

test('what a list for training leaves out is left out by intent', () => {
  const tree = treeOf(['voc/img/{a,b,c,d}1.jpg'], {
    'voc/splits/train.txt': lines('a1', 'b1'),
    'voc/splits/val_hard.txt': lines('c1'),
  })
  expect(seen(tree).recognised).toEqual(['voc 4: train 2, validation 1'])
})

test('lists name directories: sequences, patients', () => {
  const davis = treeOf(
    ['DAVIS/JPEGImages/480p/{bear,cows}/0000{0..2}.jpg', 'DAVIS/Annotations/480p/{bear,cows}/0000{0..2}.png'],
    {
      'DAVIS/ImageSets/2017/train.txt': lines('bear'),
      'DAVIS/ImageSets/2017/val.txt': lines('cows'),
    },
  )
  expect(seen(davis).recognised).toEqual(['DAVIS 6: train 3, validation 3 | bear 3, cows 3'])
  const patients = treeOf(['ct/patient_{1..3}/slice{1,2}.dcm'], {
    'ct/train.txt': lines('patient_1', 'patient_2'),
    'ct/test.txt': lines('patient_3'),
  })
  patients.set('ct/patient_3/slice2.dcm', 'ct/patient_1/slice1.dcm')
  const { findings, recognised } = seen(patients)
  expect(recognised).toEqual(['ct 6: train 4, test 2'])
  expect(findings).toEqual(['split-leakage: ct/patient_1/slice1.dcm = ct/patient_3/slice2.dcm'])
})

test('names and texts, parted by a bar', () => {
  const tree = treeOf(['LJ/wavs/LJ00{1..3}.wav'], {
    'LJ/filelists/lj_train_filelist.txt': lines('DUMMY/LJ001.wav|a text', 'DUMMY/LJ002.wav|and one, too'),
    'LJ/filelists/lj_val_filelist.txt': lines('DUMMY/LJ003.wav|the last'),
  })
  expect(seen(tree).recognised).toEqual(['LJ 3: train 2, validation 1'])
})

test.each([
  [
    'places of another machine',
    'train: /content/project/data/a/images\nval: /content/project/data/b/images\n',
  ],
  ['globs', 'path: .\ntrain: a/images/*.jpg\nval: b/**/*.jpg\n'],
  ['directories', 'path: ../data\ntrain: a/images\nval: [b/images]\n'],
])('settings of Ultralytics name %s', (_name, text) => {
  const tree = treeOf(['data/{a/images/a,b/images/b}{1,2,3}.jpg'], { 'data/data.yaml': text })
  expect(seen(tree).recognised).toEqual(['data 6: train 3, validation 3'])
})

test('settings that name a place which is not here say nothing of another one', () => {
  const tree = treeOf(['data/images/{1,2,3}.jpg'], {
    'data/data.yaml': 'train: ../train/images\nval: ../valid/images\n',
  })
  expect(seen(tree).recognised).toEqual(['data 3'])
})

test('a file that no list names is of the dataset of those beside it', () => {
  const texts = {
    'VOCdevkit/VOC2012/ImageSets/Main/train.txt': lines('a1', 'b1'),
    'VOCdevkit/VOC2012/ImageSets/Main/test.txt': lines('c1'),
  }
  const voc = treeOf(['VOCdevkit/VOC2012/JPEGImages/{a,b,c,d}1.jpg'], texts)
  voc.set('VOCdevkit/VOC2012/JPEGImages/d1.jpg', 'VOCdevkit/VOC2012/JPEGImages/a1.jpg')
  expect(seen(voc).findings).toEqual([
    'duplicate-file: VOCdevkit/VOC2012/JPEGImages/a1.jpg = VOCdevkit/VOC2012/JPEGImages/d1.jpg',
  ])
  const dtd = treeOf(['dtd/images/{banded,dotted}/{1..3}.jpg'], {
    'dtd/labels/train1.txt': lines('banded/1.jpg', 'dotted/1.jpg'),
    'dtd/labels/test1.txt': lines('banded/2.jpg', 'dotted/2.jpg'),
  })
  dtd.set('dtd/images/dotted/3.jpg', 'dtd/images/banded/1.jpg')
  expect(seen(dtd).findings).toEqual(['label-conflict: dtd/images/banded/1.jpg = dtd/images/dotted/3.jpg'])
})

test('lists divide what directories divide already, in one dataset', () => {
  const tree = treeOf(['data/images/{train/{a,b,c},test/{d,e}}1.jpg'], {
    'data/val.txt': lines('images/train/c1.jpg'),
  })
  tree.set('data/images/train/c1.jpg', 'data/images/train/a1.jpg')
  const { findings, recognised } = seen(tree)
  expect(recognised).toEqual(['data 5: train 2, validation 1, test 2'])
  expect(findings).toEqual(['split-leakage: data/images/train/a1.jpg = data/images/train/c1.jpg'])
})

test('lists of one dataset draw it alike, wherever they lie', () => {
  const tree = treeOf(['set/images/{a,b,c}1.jpg'], {
    'set/train.txt': lines('images/a1.jpg', 'images/b1.jpg'),
    'set/images/test.txt': lines('c1.jpg'),
  })
  tree.set('set/images/c1.jpg', 'set/images/a1.jpg')
  expect(seen(tree).findings).toEqual(['split-leakage: set/images/a1.jpg = set/images/c1.jpg'])
})

test.each<[string, Record<string, unknown>, string, Record<string, number>]>([
  [
    'names, a document for each split',
    { 'splits/train.json': ['a1.jpg', 'b1.jpg'], 'splits/test.json': ['c1.jpg', 'd1.jpg'] },
    'set 4: train 2, test 2',
    { list: 2 },
  ],
  [
    'splits of names in one document',
    { 'split.json': { train: ['a1', 'b1'], val: ['c1'], test: ['d1'] } },
    'set 4: train 2, validation 1, test 1',
    { list: 1 },
  ],
  [
    'names, classes and their numbers',
    {
      'split_zhou.json': {
        train: [
          ['a1.jpg', 0, 'cat'],
          ['b1.jpg', 1, 'dog'],
        ],
        val: [['c1.jpg', 0, 'cat']],
        test: [['d1.jpg', 1, 'dog']],
      },
    },
    'set 4: train 2, validation 1, test 1',
    { list: 1 },
  ],
  [
    'names by class',
    { 'meta/train.json': { cat: ['img/a1', 'img/b1'] }, 'meta/test.json': { cat: ['img/c1', 'img/d1'] } },
    'set 4: train 2, test 2',
    { list: 2 },
  ],
  [
    'the split of each name',
    { 'splits.json': { 'a1.jpg': 'train', 'b1.jpg': 'train', 'c1.jpg': 'val', 'd1.jpg': 'test' } },
    'set 4: train 2, validation 1, test 1',
    { list: 1 },
  ],
])('documents of %s', (_name, documents, recognised, skipped) => {
  const texts = Object.entries(documents).map(([path, value]) => [`set/${path}`, JSON.stringify(value)])
  const found = seen(treeOf(['set/img/{a,b,c,d}1.jpg'], Object.fromEntries(texts)))
  expect(found.recognised).toEqual([recognised])
  expect(found.skipped).toEqual(skipped)
})

test('documents of COCO say the split of pictures in one directory, and stay what they are', () => {
  const coco = (...names: string[]): string =>
    JSON.stringify({
      images: names.map((name, id) => ({ id, file_name: name, license: 1, coco_url: `x/${name}` })),
      annotations: [{ id: 1, image_id: 0 }],
      categories: [{ id: 1, name: 'cat' }],
    })
  const tree = treeOf(['det/images/{a,b,c,d}1.jpg'], {
    'det/annotations/instances_train.json': coco('a1.jpg', 'b1.jpg', 'c1.jpg'),
    'det/annotations/instances_val.json': coco('d1.jpg'),
  })
  tree.set('det/images/d1.jpg', 'det/images/a1.jpg')
  const { findings, recognised, skipped } = seen(tree)
  expect(recognised).toEqual(['det 4: train 3, validation 1'])
  expect(findings).toEqual(['split-leakage: det/images/a1.jpg = det/images/d1.jpg'])
  expect(skipped).toEqual({ annotation: 2 })
})

test('documents of questions about pictures are samples, and give these their splits', () => {
  const tree = treeOf(['vqa/images/{a,b,c,d}1.jpg'], {
    'vqa/train.json': JSON.stringify([
      { image: 'a1.jpg', question: 'what?' },
      { image: 'b1.jpg', question: 'who?' },
    ]),
    'vqa/test.json': JSON.stringify([{ image: 'c1.jpg', question: 'where?' }]),
  })
  expect(seen(tree).recognised).toEqual(['vqa 6: train 3, test 2'])
})

test('documents that name no files, and what is none, are data as before', () => {
  const tree = treeOf(['qa/figures/{a,b}1.jpg'], {
    'qa/train.json': JSON.stringify({ data: [{ title: 'x', paragraphs: ['one', 'two'] }] }),
    'qa/test.json': '{ broken',
  })
  expect(seen(tree).samples).toEqual(expect.arrayContaining(['qa/train.json', 'qa/test.json']))
})

test('a table that is called after a split needs one beside it that is called after another, and lists stand above', () => {
  const rows = ['a', 'b', 'c', 'd'].map((name) => `${name}1.jpg,1,2`)
  const texts = { 'test.csv': lines('filename,xmin,ymin', ...rows) }
  const alone = seen(treeOf(['cells/JPEGImages/{a,b,c,d}1.jpg'], texts))
  expect(alone.recognised).toEqual(['. 1', 'cells 4'])
  const voc = treeOf(['cells/JPEGImages/{a,b,c,d}1.jpg'], {
    'test.csv': lines('filename,xmin,ymin', ...rows.slice(0, 2)),
    'train.csv': lines('filename,xmin,ymin', ...rows.slice(2)),
    'cells/ImageSets/Main/train.txt': lines('a1', 'b1'),
    'cells/ImageSets/Main/val.txt': lines('c1'),
    'cells/ImageSets/Main/test.txt': lines('d1'),
  })
  expect(seen(voc).recognised).toContain('cells 4: train 2, validation 1, test 1')
})

test('long lists, of which every other line names no file, and long texts', () => {
  const numbers = Array.from({ length: 3000 }, (_, number) => String(number).padStart(4, '0'))
  const tree = treeOf(['speech/wavs/u{0,1,2}{000..999}.wav'], {
    'speech/train.txt': lines(...numbers.slice(0, 2900).flatMap((number) => [`u${number}.wav`, 'a text'])),
    'speech/test.txt': lines(...numbers.slice(2900).map((number) => `u${number}.wav`)),
  })
  expect(seen(tree).recognised).toEqual(['speech 3000: train 2900, test 100'])
  tree.set('speech/train.txt', lines(...numbers.map((number) => `sentence ${number}`)))
  expect(seen(tree).samples).toContain('speech/train.txt')
})
