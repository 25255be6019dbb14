import { Buffer } from 'node:buffer'

/** One or two boxes of a class as YOLO writes them: class, then centre and size as shares of the picture. */
export function boxesOf(kind, random) {
  const count = random() < 0.5 ? 1 : 2
  const share = (least, most) => (least + random() * (most - least)).toFixed(4)
  const lines = Array.from({ length: count }, () =>
    [kind, share(0.3, 0.7), share(0.3, 0.7), share(0.2, 0.5), share(0.2, 0.5)].join(' '),
  )
  return Buffer.from(`${lines.join('\n')}\n`)
}

/** The lists of pictures, by split: the first names go to the first split, and so on. */
export function listsOf(names, sizes) {
  let start = 0
  return Object.fromEntries(
    Object.entries(sizes).map(([split, count]) => {
      const listed = names.slice(start, start + count)
      start += count
      return [split, Buffer.from(listed.map((name) => `./images/${name}.png\n`).join(''))]
    }),
  )
}

/** The file that names lists and classes. */
export function settings(splits, kinds) {
  const lines = [
    '# Where the pictures of each split are listed, and what the numbers of the classes mean.',
    ...splits.map((split) => `${split}: ${split}.txt`),
    'names:',
    ...kinds.map((kind, number) => `  ${number}: ${kind}`),
  ]
  return Buffer.from(`${lines.join('\n')}\n`)
}
