import { NotDecodable } from '../../decoders/not-decodable.js'
import type { Bytes } from '../../disk/bytes.js'
import { KEY_KINDS } from '../../kinds/table.js'
import { createHash } from '../../libraries/crypto.js'
import type { Advance, ContentsResult, ContentsTask } from '../../model.js'
import { readEach } from '../read-each.js'
import { KEY_BYTES } from './engine.js'

/** Makes keys of contents; a part of the work that threads share. */
export async function readContentKeys(task: ContentsTask, advance: Advance): Promise<ContentsResult> {
  const kind = KEY_KINDS.find(({ name }) => name === task.kind)
  if (kind === undefined) throw new TypeError(`"${task.kind}" does not compare by keys`)
  const values = new Uint8Array(task.locations.length * KEY_BYTES)
  const seen = await readEach(task, advance, async (bytes, content) => {
    if (bytes.size > task.memory) throw new NotDecodable('it is too large to be compared in this way')
    const key = kind.key.keyOf(wholeOf(bytes))
    if (key === null) throw new NotDecodable('it has nothing to compare in this way')
    values.set(createHash('sha256').update(key).digest(), content * KEY_BYTES)
  })
  return { ...seen, values }
}

function wholeOf({ size, read }: Bytes): Buffer {
  const whole = Buffer.allocUnsafe(size)
  let filled = 0
  while (filled < size) {
    const count = read(filled, whole.subarray(filled))
    // It is shorter than it was: whoever reads it says so.
    if (count === 0) break
    filled += count
  }
  return whole.subarray(0, filled)
}
