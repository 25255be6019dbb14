import { ELSEWHERE, UNKNOWN_SIZE } from '../columns/data-files.js'
import { pathAt, pickPaths } from '../columns/paths.js'
import { type TakePlace, visitFurtherPlaces, visitPlaces } from '../layout/recognised.js'
import { createHash } from '../libraries/crypto.js'
import type { DataFiles, Numbers, Snapshot } from '../model.js'
import { identityKey } from '../pointers/identity.js'
import type { ListingFacts, OwnFacts, PlaceCount } from './file/facts.js'

/** So many samples are hashed at a time. */
const SAMPLES_AT_ONCE = 1024

/** What a listing says beside its samples. */
export function listingFacts(
  snapshot: Snapshot,
  open: ReadonlyMap<string, number>,
  commit: string | null,
): ListingFacts {
  const { source, files, layout, datasetCards, skipped, errors, notes, notices, passedOver } = snapshot
  const datasets = new Set<string>()
  visitPlaces(layout, files, ({ dataset }) => datasets.add(dataset ?? ''))
  return {
    ...{ source, skipped, errors, notes, notices, passedOver, commit },
    objectFormat: snapshot.objectFormat,
    samples: files.names.length,
    digest: digestOf(files),
    datasets: [...datasets],
    divided: Array.from(layout.divided, ([path, places]) => [path, [...places]]),
    directories: [...open],
    cards: datasetCards,
  }
}

/** What tells one state of the data from another as far as a listing goes: names, sizes, and what git or pointers say. */
function digestOf(files: DataFiles): string {
  const hash = createHash('sha256')
  let texts: string[] = []
  for (let file = 0; file < files.names.length; file++) {
    const content = files.contents[file] as number
    const identity = content === ELSEWHERE ? files.pointers.get(file)?.identity : null
    const name = content >= 0 ? files.objectIds.hex(content) : identity ? identityKey(identity) : content
    texts.push(`${pathAt(files, file)}\0${files.sizes[file]} ${name}`)
    if (texts.length < SAMPLES_AT_ONCE) continue
    hash.update(texts.join('\0'), 'utf16le')
    texts = ['']
  }
  // In this form each text has other bytes, names that are no UTF-8 as well.
  return hash.update(texts.join('\0'), 'utf16le').digest('hex')
}

/** What a part says of its own samples, but for what is not counted here. */
export function countOwn(
  { layout }: Pick<Snapshot, 'layout'>,
  files: DataFiles,
  numbers: Numbers,
): Pick<OwnFacts, 'samples' | 'bytes' | 'filesOfUnknownSize' | 'places' | 'dividedPlaces'> {
  let bytes = 0
  let filesOfUnknownSize = 0
  for (let at = 0; at < numbers.length; at++) {
    const size = files.sizes[numbers[at] as number] as number
    if (size === UNKNOWN_SIZE) filesOfUnknownSize += 1
    else bytes += size
  }
  const paths = pickPaths(files, numbers)
  return {
    ...{ samples: numbers.length, bytes, filesOfUnknownSize },
    places: counted((take) => visitPlaces(layout, paths, take)),
    dividedPlaces: counted((take) => visitFurtherPlaces(layout, paths, take)),
  }
}

function counted(visit: (take: TakePlace) => void): PlaceCount[] {
  const counts = new Map<string, PlaceCount>()
  visit(({ dataset, split, splitBy, label, labelBy }, count) => {
    const place = { dataset, split, splitBy, label, labelBy }
    const key = JSON.stringify(place)
    const known = counts.get(key)
    if (known === undefined) counts.set(key, { ...place, samples: count })
    else known.samples += count
  })
  return [...counts.values()]
}
