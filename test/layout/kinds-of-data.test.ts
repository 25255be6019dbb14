import { expect, test } from '@jest/globals'
import { expand, seen } from './seen.js'

function treeOf(...samples: readonly string[]): Map<string, string> {
  return new Map(expand(samples).map((path): [string, string] => [path, path]))
}

test('time series that share an ending with TypeScript are data where both splits stand', () => {
  const tree = treeOf('series/Gun_{TRAIN,TEST}.{ts,arff}', 'src/{train,test}.ts', 'src/only_TRAIN.ts')
  expect(seen(tree).samples).toEqual(expand(['series/Gun_{TEST,TRAIN}.{arff,ts}']))
  expect(seen(tree).recognised).toEqual(['series 4: train 2, test 2'])
})

test('a header and its data are one sample, which its copies are found through', () => {
  const tree = treeOf('luna/{a,b}.{mhd,raw}', 'brain/{a,b}.{hdr,img}', 'sky/{a,b}.hdr')
  expect(seen(tree).samples).toEqual(expand(['brain/{a,b}.img', 'luna/{a,b}.raw', 'sky/{a,b}.hdr']))
  tree.set('luna/b.raw', 'luna/a.raw')
  expect(seen(tree).findings).toEqual(['duplicate-file: luna/a.raw = luna/b.raw'])
})

test('left and right are classes beside one that is no view', () => {
  const tree = treeOf('steer/{train,test}/{left,right,stop}/{0001..0004}.jpg')
  expect(seen(tree).recognised).toEqual(['steer 24: train 12, test 12 | left 8, right 8, stop 8'])
})

test('what programs wrote is no data, but where a directory says data or is a split', () => {
  const tree = treeOf('{results,runs,outputs}/x/{1..3}.png', 'predictions/a.csv', 'world-predictions/a.csv')
  expect(seen(tree).samples).toEqual(['world-predictions/a.csv'])
  const inside = treeOf('data/results/{1..3}.png', '{train,test}/logs/{1..3}.jpg')
  expect(seen(inside).samples).toHaveLength(9)
})

test('lists of Universal Dependencies and what tells people are no samples', () => {
  const tree = treeOf('data/file-lists/files.{train,dev,test}', 'data/{data_readme,README,x}.txt')
  expect(seen(tree).samples).toEqual(['data/x.txt'])
})

test('ratings in .dat are data, parts of a checkpoint are none', () => {
  const tree = treeOf('ml-1m/{ratings,users}.dat', 'net/ckpt-0.{index,data-00000-of-00001}')
  expect(seen(tree).samples).toEqual(['ml-1m/ratings.dat', 'ml-1m/users.dat'])
})

test('pictures are data by what they are, those that are not decoded too', () => {
  const tree = treeOf('shots/{1,2}.{avif,bmp,gif,heic,jp2,jpg,jxl,png,tif,webp}', 'shots/{1,2}.unknown')
  expect(seen(tree).samples).toHaveLength(20)
})

test('kinds of many fields are data wherever they lie', () => {
  const tree = treeOf(
    'cries/{1,2}.caf', // sound
    'tunes/{a,b}.{abc,krn,musicxml}',
    'complexes/{1a0q,1a1e}.{pdb,mol2}', // molecules
    'tox21/{a,b}.sdf',
    'crystals/{1,2}.cif',
    'genome/{a,b}.{bed,gff3,bam}',
    'motion/{1,2}.{bvh,c3d}',
    'drive/{1,2}.bag',
    'waves/{1,2}.mseed',
    'maps/{a,b}.geojson',
    'games/{1,2}.{pgn,sgf}',
    'compas.db',
    'wine.rda',
    'rt-polarity.{pos,neg}',
  )
  expect(seen(tree).samples).toEqual([...tree.keys()].sort())
})

test('projections of shapefiles are the same by nature', () => {
  const tree = treeOf('data/{roads,lakes}.{shp,prj,cpg}')
  expect(seen(tree).samples).toEqual(['data/lakes.shp', 'data/roads.shp'])
})

test('what models wrote is no data, and results of elections are', () => {
  const tree = treeOf(
    '{model_predictions,gpt4-outputs,baseline_results,election_results}/{a,b}.csv',
    'run.py',
  )
  expect(seen(tree).samples).toEqual(expand(['election_results/{a,b}.csv']))
})

test('a test directory of pictures with code below is code, and so is one with few', () => {
  const many = treeOf('images/{1..30}.jpg', 'test/shots/{31..60}.jpg', 'test/unit/run.py')
  expect(seen(many).samples).toHaveLength(30)
  const few = treeOf('images/{1..30}.jpg', 'test/{31..40}.jpg')
  expect(seen(few).samples).toHaveLength(30)
})

test('one script more or less changes nothing where texts are many', () => {
  const texts = Array.from({ length: 40 }, (_, number) => `bbh/task_${number}.json`)
  for (const scripts of [[], ['check.py'], ['check.py', 'tools/split.py']]) {
    expect(seen(treeOf(...texts, ...scripts)).samples).toHaveLength(40)
  }
  // Of a program they are settings, or anything.
  expect(seen(treeOf(...texts, 'src/{a,b,c,d,e}.py')).samples).toEqual([])
})

test('a few texts are no collection, nor are texts beside a directory that says data', () => {
  expect(seen(treeOf('kept/{a,b,c}.txt', 'notes/{a,b,c}.json')).samples).toEqual([])
  const beside = treeOf('notes/{1..20}.txt', 'data/{a,b}.csv')
  expect(seen(beside).samples).toEqual(['data/a.csv', 'data/b.csv'])
})

test('raw pictures of cameras are data wherever they lie', () => {
  const tree = treeOf('SID/{Sony/short/00001.ARW,Fuji/short/00002.RAF,x.nef}')
  expect(seen(tree).samples).toEqual(['SID/Fuji/short/00002.RAF', 'SID/Sony/short/00001.ARW', 'SID/x.nef'])
})
