import { join } from 'node:path'
import { partsOf } from '../../src/disk/write.js'
import { fingerprint } from '../../src/fingerprint.js'
import { FORMAT_NAMES, loadFormat } from '../../src/formats.js'
import { judgeParts } from '../../src/judge-parts.js'
import type { Options, Report } from '../../src/model.js'
import { FORMAT_VERSION, KIND_VERSIONS } from '../../src/parts/file/format.js'
import type { HeadFacts } from '../../src/parts/file/write.js'
import type { Surroundings } from '../../src/run.js'
import { TOOL } from '../../src/tool.js'
import { makeDirectory } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

export const ALONE: Surroundings = { base: null, baseline: null, notes: [], written: [] }

/** What a report says in each format, but for how many bytes were read, which each machine has its own number of. */
export async function told(report: Report): Promise<Record<string, string>> {
  const same = { ...report, scanned: { ...report.scanned, bytesRead: 0 } }
  const texts: Record<string, string> = {}
  for (const name of FORMAT_NAMES) texts[name] = [...partsOf((await loadFormat(name))(same, {}))].join('')
  return texts
}

/** Fingerprints all shares of a directory, and gives the paths of the parts. */
export async function partsFrom(root: string, options: Options, shares: number): Promise<string[]> {
  const directory = makeDirectory()
  const paths: string[] = []
  for (let number = 1; number <= shares; number++) {
    const path = join(directory, `part-${number}.parquet`)
    await fingerprint(options, { number, of: shares }, path, worldAt(root))
    paths.push(path)
  }
  return paths
}

/** The report of all shares of a directory, judged where nothing of the data lies. */
export async function judged(
  root: string,
  options: Options,
  shares: number,
  surroundings = ALONE,
): Promise<Report> {
  const paths = await partsFrom(root, options, shares)
  return judgeParts(paths.reverse(), options, surroundings, worldAt(makeDirectory()))
}

/** What a part of this many rows says of itself, made by nobody. */
export function headOfPart(rows: number): HeadFacts {
  const none = { skipped: {}, errors: [], notes: [], notices: [], passedOver: [], datasets: [], divided: [] }
  return {
    ...{ format: FORMAT_VERSION, tool: TOOL.version, kinds: { ...KIND_VERSIONS }, listingBytesRead: 0 },
    shard: { number: 1, of: 1 },
    options: { ...optionsWith() },
    listing: {
      ...{ ...none, source: 'files', objectFormat: 'sha1', samples: rows, digest: '' },
      ...{ directories: [], cards: [], commit: null },
    },
    own: {
      ...{ rows, samples: rows, bytes: 0, filesOfUnknownSize: rows, places: [], dividedPlaces: [] },
      ...{ errors: [], bytesRead: 0, notes: [] },
    },
  }
}
