// Writes parts of which nobody has the data: fingerprints of samples such as git names, in shares.
//     tsx draw-parts.ts FOLDER SAMPLES COPIES SHARES
// COPIES is the part of all samples that are copies of another one. Says how many groups there are, and files in them.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Place } from '../../src/model.js'
import { FORMAT_VERSION, KEY_BYTES, KIND_VERSIONS, type PartRow } from '../../src/parts/file/format.js'
import { type HeadFacts, writePart } from '../../src/parts/file/write.js'
import { TOOL } from '../../src/tool.js'

const [folder = '', samplesText, copiesText, sharesText] = process.argv.slice(2)
const [samples, copies, shares] = [samplesText, copiesText, sharesText].map(Number) as [
  number,
  number,
  number,
]
const SPLITS = ['test', ...new Array<string>(8).fill('train'), 'validation']
const LABELS = 10
const ROWS_AT_ONCE = 4096

/** Directories in the order of their paths: each split has so many for each tenth of all that is its own. */
const places = SPLITS.flatMap((split, tenth) =>
  Array.from({ length: LABELS }, (_, label) => ({ split, label: `class_${label}`, tenth })),
).sort((a, b) => compare(a.split, b.split) || compare(a.label, b.label) || a.tenth - b.tenth)

const contentOf = new Uint32Array(samples)
for (let sample = 0; sample < samples; sample++) {
  const isCopy = sample > 0 && mixed(sample, 1) < copies
  contentOf[sample] = isCopy ? (contentOf[Math.floor(mixed(sample, 2) * sample)] as number) : sample
}

for (let share = 0; share < shares; share++) {
  const own = (sample: number): boolean => Math.floor(mixed(sample, 3) * shares) === share
  const counts = new Map<string, number>()
  for (let sample = 0; sample < samples; sample++) {
    if (own(sample)) counts.set(pathOf(sample), (counts.get(pathOf(sample)) ?? 0) + 1)
  }
  await writePart(join(folder, `part-${share + 1}.parquet`), rows(own), (total) =>
    headOf(share, total, counts),
  )
}
process.stdout.write(`${JSON.stringify(truth())}\n`)

function* rows(own: (sample: number) => boolean): Generator<PartRow[]> {
  let batch: PartRow[] = []
  for (let sample = 0; sample < samples; sample++) {
    if (!own(sample)) continue
    const key = Buffer.alloc(KEY_BYTES)
    createHash('sha1').update(`content ${contentOf[sample]}`).digest().copy(key)
    batch.push({
      ...{ kind: 'bytes', sample, by: 'git', key, size: null, more: null, print: null, content: null },
      ...placeOf(sample),
      path: `${pathOf(sample)}/sample_${String(sample).padStart(9, '0')}.bin`,
    })
    if (batch.length < ROWS_AT_ONCE) continue
    yield batch
    batch = []
  }
  yield batch
}

function placeOf(sample: number): Place {
  const { split, label } = placeAt(sample)
  return { dataset: 'data', split, splitBy: 'directories', label, labelBy: 'directories' }
}

function placeAt(sample: number): { split: string; label: string } {
  return places[Math.floor((sample / samples) * places.length)] as (typeof places)[number]
}

function pathOf(sample: number): string {
  const { split, label } = placeAt(sample)
  return `data/${split}/${label}`
}

function headOf(share: number, total: number, counts: ReadonlyMap<string, number>): HeadFacts {
  const all = new Map<string, number>()
  for (let sample = 0; sample < samples; sample++) all.set(pathOf(sample), (all.get(pathOf(sample)) ?? 0) + 1)
  const own = Array.from(counts, ([directory, count]) => {
    const [, split = '', label = ''] = directory.split('/')
    const by = { splitBy: 'directories' as const, labelBy: 'directories' as const }
    return { ...by, dataset: 'data', split, label, samples: count }
  })
  return {
    ...{ format: FORMAT_VERSION, tool: TOOL.version, kinds: { ...KIND_VERSIONS }, listingBytesRead: 0 },
    shard: { number: share + 1, of: shares },
    options: { compare: 'auto', columns: [], source: 'git' },
    listing: {
      ...{ source: 'git', objectFormat: 'sha1', samples, digest: '', datasets: ['data'], divided: [] },
      ...{ skipped: {}, errors: [], notes: [], notices: [], passedOver: [], cards: [], commit: null },
      directories: [...all],
    },
    own: {
      ...{ rows: total, samples: total, bytes: 0, filesOfUnknownSize: total, places: own },
      ...{ dividedPlaces: [], errors: [], bytesRead: 0, notes: [] },
    },
  }
}

function truth(): { groups: number; duplicateFiles: number } {
  const counts = new Uint32Array(samples)
  for (const content of contentOf) counts[content] = (counts[content] as number) + 1
  const repeated = counts.filter((count) => count > 1)
  return { groups: repeated.length, duplicateFiles: repeated.reduce((sum, count) => sum + count, 0) }
}

/** A number in [0, 1) that looks drawn, the same for the same sample. */
function mixed(sample: number, salt: number): number {
  let hash = Math.imul(sample ^ (salt * 0x27d4eb2f), 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

function compare(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
