import type { Repository } from '../model.js'

/** To look for fewer in vain takes no longer than to ask how many there are. */
const MANY = 1000

const FORMAT = '--batch-check=%(objectname) %(objectsize)'

/**
 * The sizes of objects that this clone holds, in bytes. Those of others than were asked for may be among them; what
 * is missing is not.
 *
 * In a clone that leaves blobs out, asking for one would download it, and where most are missing git looks for each
 * in vain (20 µs); there the objects that are here are listed instead.
 */
export async function readObjectSizes(
  repository: Repository,
  ids: readonly string[],
): Promise<[id: string, size: number][]> {
  if (ids.length === 0) return []
  const isMany = ids.length >= MANY
  const listsAll = repository.isPartialClone || (isMany && (await holdsFewerThan(repository, ids.length)))
  const output = listsAll
    ? await repository.run(['cat-file', '--batch-all-objects', '--unordered', '--buffer', FORMAT])
    : await repository.run(['cat-file', '--buffer', FORMAT], Buffer.from(`${ids.join('\n')}\n`))
  const lines = output.toString('latin1').split('\n')
  const pairs = lines.map((line): [string, number] => {
    const separator = line.indexOf(' ')
    return [line.slice(0, separator), Number(line.slice(separator + 1))]
  })
  // "ID missing" has no number.
  return pairs.filter(([id, size]) => id !== '' && Number.isSafeInteger(size))
}

/** Whether this clone surely holds fewer objects than that; objects of another clone that it uses are not counted. */
async function holdsFewerThan(repository: Repository, wanted: number): Promise<boolean> {
  const facts = (await repository.run(['count-objects', '--verbose'])).toString('latin1')
  if (/^alternate:/m.test(facts)) return false
  const count = (name: string): number => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(facts)?.[1])
  return count('count') + count('in-pack') < wanted
}
