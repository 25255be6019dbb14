import { join } from 'node:path'
import { partsOf } from '../../src/content/write.js'
import { fingerprint } from '../../src/fingerprint.js'
import { FORMAT_NAMES, loadFormat } from '../../src/formats.js'
import { judgeParts } from '../../src/judge-parts.js'
import type { Options, Report } from '../../src/model.js'
import type { Surroundings } from '../../src/run.js'
import { makeDirectory } from '../fixtures/tree.js'
import { worldAt } from '../fixtures/world.js'

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
