// Draws the example datasets anew, with the same bytes each time.
// Usage: node scripts/make-examples.mjs [DIR]
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { boxesOf, listsOf, settings } from './examples/detection.mjs'
import { drawFlower, KINDS } from './examples/flower.mjs'
import { messages, orders } from './examples/messages.mjs'
import { gardenLog, measuredFlowers } from './examples/table.mjs'
import { seeded } from './random.mjs'

/** Copy → original; examples/README.md tells of each. */
const PLANTED = {
  'flowers/data/test/rose/rose-104.png': 'flowers/data/train/rose/rose-003.png',
  'flowers/data/train/tulip/tulip-009.png': 'flowers/data/train/daisy/daisy-006.png',
  'flowers/data/train/tulip/tulip-002 (1).png': 'flowers/data/train/tulip/tulip-002.png',
  'flowers/data/processed/garden-south.csv': 'flowers/data/raw/garden-south.csv',
  'meadow/images/meadow_0011.png': 'meadow/images/meadow_0003.png',
}

/** Drawn flowers that another program has saved anew; see `examples/resave.py`. */
const RESAVED = ['daisy/daisy-105.webp', 'tulip/tulip-105.jpg']

const target = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..', 'examples')
const files = new Map([
  ...dataset('flowers', { train: 8, test: 4, validation: 3 }, seeded(20260401)),
  ...dataset('clean', { train: 4, test: 2, validation: 2 }, seeded(20260405)),
  ...shop(seeded(20260404)),
  ...meadow(seeded(20260403)),
])
for (const path of RESAVED) {
  const place = new URL(`examples/resaved/${path.split('/').at(-1)}`, import.meta.url)
  files.set(`flowers/data/test/${path}`, readFileSync(place))
}
refuseAccidents(files)
for (const [copy, original] of Object.entries(PLANTED)) files.set(copy, files.get(original))

for (const name of ['flowers', 'clean', 'meadow'])
  rmSync(join(target, name), { recursive: true, force: true })
for (const [path, content] of files) {
  mkdirSync(dirname(join(target, path)), { recursive: true })
  writeFileSync(join(target, path), content)
}

/** Pairs of path and content, all different; `sizes` gives the pictures of each kind in each split. */
function dataset(name, sizes, random) {
  const drawn = []
  Object.entries(sizes).forEach(([split, count], splitIndex) => {
    for (const kind of KINDS) {
      for (let number = 1; number <= count; number++) {
        const file = `${kind}-${String(splitIndex * 100 + number).padStart(3, '0')}.png`
        drawn.push([`${name}/data/${split}/${kind}/${file}`, drawFlower(kind, random)])
      }
    }
  })
  return [
    ...drawn,
    [`${name}/data/tables/train.csv`, measuredFlowers(40, random)],
    [`${name}/data/tables/test.csv`, measuredFlowers(15, random)],
    [`${name}/data/raw/garden-north.csv`, gardenLog(2025, 31, random)],
    [`${name}/data/raw/garden-south.csv`, gardenLog(2025, 31, random)],
    [`${name}/data/processed/garden-north.csv`, gardenLog(2025, 28, random)],
    [`${name}/data/processed/garden-south.csv`, gardenLog(2025, 28, random)],
  ]
}

/** Tables of which single records are planted: a leak, a conflict and a repeat; and two that only look alike. */
function shop(random) {
  const trained = messages(0, 60, random, (records) => {
    const [conflict, repeat] = [records[20], records[30]]
    const other = conflict[1] === 'praise' ? 'complaint' : 'praise'
    return [...records.slice(0, 45), [conflict[0], other], ...records.slice(45), repeat]
  })
  const leaked = trained.toString('utf8').split('\n')[11].split(',')
  return [
    ['flowers/data/messages/train.csv', trained],
    ['flowers/data/messages/test.csv', messages(70, 24, random, (records) => [...records, leaked])],
    ['clean/data/orders/train.csv', orders(2)],
    ['clean/data/orders/test.csv', orders(3)],
  ]
}

/** Pictures in one directory, boxes in another, and lists that say the splits: what YOLO trains on. */
function meadow(random) {
  const names = Array.from({ length: 12 }, (_, index) => `meadow_${String(index + 1).padStart(4, '0')}`)
  const lists = listsOf(names, { train: 8, val: 2, test: 2 })
  return [
    ...names.map((name, index) => [
      `meadow/images/${name}.png`,
      drawFlower(KINDS[index % KINDS.length], random),
    ]),
    ...names.map((name, index) => [`meadow/labels/${name}.txt`, boxesOf(index % KINDS.length, random)]),
    ...Object.entries(lists).map(([split, text]) => [`meadow/${split}.txt`, text]),
    ['meadow/data.yaml', settings(Object.keys(lists), KINDS)],
  ]
}

function refuseAccidents(contents) {
  const different = new Set([...contents.values()].map((content) => content.toString('latin1')))
  if (different.size !== contents.size)
    throw new Error('two example files are equal by accident: change a seed')
}
