import { UNKNOWN_SIZE } from '../../columns/data-files.js'
import type { ObjectIds, Repository } from '../../model.js'
import type { Listing } from '../entries.js'
import { EMPTY_OBJECT_IDS } from './list.js'

/** To look for fewer in vain takes no longer than to ask how many there are. */
const MANY = 1000

const FORMAT = '--batch-check=%(objectname) %(objectsize)'

/**
 * Up to so many contents the size of each is asked for, so that the report can tell how much data there is. Git
 * takes 2 to 15 s for a million of them, which nobody waits for; of more, only those in groups are asked for.
 */
const MOST_SIZED = 20_000

/**
 * Sizes of contents by their numbers, in bytes, as far as they are needed and this clone holds them; else
 * `UNKNOWN_SIZE`.
 * @param stored entries that git has named
 * @param needsAll whether every size decides on something
 */
export async function readStoredSizes(
  { entries, objectIds, repository }: Listing,
  stored: readonly number[],
  needsAll: boolean,
): Promise<Float64Array> {
  const sizes = new Float64Array(objectIds.count).fill(UNKNOWN_SIZE)
  if (repository === null || stored.length === 0) return sizes
  const uses = new Uint8Array(objectIds.count)
  let different = 0
  for (const entry of stored) {
    const content = entries.contents[entry] as number
    const count = uses[content] as number
    if (count === 0) different += 1
    if (count < 2) uses[content] = count + 1
  }
  for (const id of EMPTY_OBJECT_IDS) {
    const content = objectIds.find(id)
    if (content < 0) continue
    sizes[content] = 0
    uses[content] = 0
  }
  const leastUses = needsAll || different <= MOST_SIZED ? 1 : 2
  const isWanted = (content: number): boolean => content >= 0 && (uses[content] as number) >= leastUses
  const wanted = Array.from(uses.keys()).filter(isWanted)
  if (wanted.length === 0) return sizes
  for (const [id, size] of await askForSizes(repository, objectIds, wanted)) {
    const content = objectIds.find(id)
    if (isWanted(content)) sizes[content] = size
  }
  return sizes
}

/**
 * In a clone that leaves blobs out, asking for one would download it, and where most are missing git looks for each
 * in vain (20 µs); there the objects that are here are listed instead.
 */
async function askForSizes(
  repository: Repository,
  objectIds: ObjectIds,
  wanted: readonly number[],
): Promise<[id: string, size: number][]> {
  const isMany = wanted.length >= MANY
  const listsAll = repository.isPartialClone || (isMany && (await holdsFewerThan(repository, wanted.length)))
  const output = listsAll
    ? await repository.run(['cat-file', '--batch-all-objects', '--unordered', '--buffer', FORMAT])
    : await repository.run(
        ['cat-file', '--buffer', FORMAT],
        Buffer.from(`${wanted.map((content) => objectIds.hex(content)).join('\n')}\n`),
      )
  const lines = output.toString('latin1').split('\n')
  const pairs = lines.map((line): [string, number] => {
    const separator = line.indexOf(' ')
    return [line.slice(0, separator), Number(line.slice(separator + 1))]
  })
  // "ID missing" has no number.
  return pairs.filter(([, size]) => Number.isSafeInteger(size))
}

/** Whether this clone surely holds fewer objects than that; objects of another clone that it uses are not counted. */
async function holdsFewerThan(repository: Repository, wanted: number): Promise<boolean> {
  const facts = (await repository.run(['count-objects', '--verbose'])).toString('latin1')
  if (/^alternate:/m.test(facts)) return false
  const count = (name: string): number => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(facts)?.[1])
  return count('count') + count('in-pack') < wanted
}
