import type { Repository } from '../model.js'
import { readPresent } from './present.js'
import { garbled } from './records.js'

/** To look for fewer in vain takes no longer than to ask how many there are. */
const MANY = 1000

const FORMAT = '--batch-check=%(objectname) %(objectsize)'

/**
 * The sizes of objects that this clone holds, in bytes; what is missing is not among them, and is not fetched.
 *
 * Where many are missing git looks for each in vain (20 µs); there the objects that are here are listed first.
 */
export async function readObjectSizes(
  repository: Repository,
  ids: readonly string[],
): Promise<(readonly [id: string, size: number])[]> {
  if (ids.length === 0) return []
  const mayLack =
    (await repository.lacks()) !== 'nothing' ||
    (ids.length >= MANY && (await holdsFewerThan(repository, ids.length)))
  const asked = mayLack ? [...(await readPresent(repository, new Set(ids)))] : ids
  if (asked.length === 0) return []
  const output = await repository.run(['cat-file', '--buffer', FORMAT], Buffer.from(`${asked.join('\n')}\n`))
  const lines = output.toString('latin1').split('\n')
  if (lines.pop() !== '' || lines.length !== asked.length) throw garbled('cat-file')
  return lines.flatMap((line) => {
    const separator = line.indexOf(' ')
    const answer = line.slice(separator + 1)
    if (answer === 'missing') return []
    const size = Number(answer)
    if (separator < 0 || !Number.isSafeInteger(size)) throw garbled('cat-file')
    return [[line.slice(0, separator), size] as const]
  })
}

/** Whether this clone surely holds fewer objects than that; objects of another clone that it uses are not counted. */
async function holdsFewerThan(repository: Repository, wanted: number): Promise<boolean> {
  const facts = (await repository.run(['count-objects', '--verbose'])).toString('latin1')
  if (/^alternate:/m.test(facts)) return false
  const count = (name: string): number => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(facts)?.[1])
  return count('count') + count('in-pack') < wanted
}
