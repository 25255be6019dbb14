import { NO_SERIES, nameAt } from '../columns/names.js'
import type { NumberedName } from '../model.js'
import { type Field, visitBelow } from './field.js'
import { isMediaKind, stemEndOf } from './kinds.js'
import { createReading, type StemStart } from './stem-reading.js'
import { endsInAnnotation, mayHaveLastPart, withoutView } from './stem-views.js'
import { isDrawn, NEARLY_ALL, type Stems } from './stems.js'

/**
 * So many hashes are kept at most. Of more a sample is as good, since shares alone are asked for (between 2,048 and 4,096
 * leave an error of 1 %), and sets of a million take more time and memory than all else that is asked of names.
 */
const MOST_HASHES = 4096

/**
 * The stems of all that can be data in and below a node.
 * @param ofMedia whether only those of pictures, sounds and the like are meant
 */
export function stemsBelow(field: Field, node: number, ofMedia = false): Stems {
  const gathered = gatherStems(field)
  visitBelow(field, node, (entry) => {
    if (!ofMedia || isMediaKind(field.states[entry] as number)) gathered.add(entry)
  })
  return gathered.taken()
}

/** So close together must numbers stand to be running ones: nine of ten are missing at most. */
const LONGEST_GAP = 10

function gatherStems({ files, states }: Field) {
  const hashes = new Set<number>()
  let sparseness = 0
  let count = 0
  let annotations = 0
  // The shape that most names have is found by a vote (Boyer and Moore): each other one takes a vote from it.
  let shape = 0
  let votes = 0
  let ofShape = 0
  let least = Number.POSITIVE_INFINITY
  let most = 0
  const reading = createReading()
  const { seriesOf, series, numbers } = files.names
  let current = NO_SERIES
  let members: Members | null = null

  function readWhole(name: string, isMedia: boolean): void {
    const end = stemEndOf(name)
    reading.read(name, end)
    const { last } = reading
    // Only the few names whose end may say a view or a channel are taken apart.
    if (!mayHaveLastPart(name, end, last, reading.before) && !(isMedia && last === end - CHANNEL_LENGTH))
      return
    const whole = name.slice(0, end)
    const stem = withoutView(whole)
    if (stem.length < whole.length && endsInAnnotation(whole)) annotations += 1
    const meant = isMedia ? stem.replace(CHANNEL, '') : stem
    if (meant.length < whole.length) reading.read(meant, meant.length)
  }

  return {
    add(entry: number): void {
      const isMedia = isMediaKind(states[entry] as number)
      const ofName = seriesOf[entry] as number
      if (ofName !== current) {
        current = ofName
        members = ofName === NO_SERIES ? null : membersOf(series[ofName] as NumberedName)
      }
      const own = members === null ? 0 : (numbers[entry] as number)
      if (members === null || (isMedia && members.mayBeChannels && hasFourDigits(own))) {
        readWhole(nameAt(files.names, entry), isMedia)
      } else reading.readMember(members, own)
      count += 1
      const { hash, letters, number } = reading
      if (isDrawn(hash, sparseness)) hashes.add(hash)
      while (hashes.size > MOST_HASHES) {
        sparseness += 1
        for (const kept of hashes) if (!isDrawn(kept, sparseness)) hashes.delete(kept)
      }
      if (votes === 0 && letters !== shape) {
        shape = letters
        ofShape = 0
        least = Number.POSITIVE_INFINITY
        most = 0
      }
      if (letters !== shape) {
        votes -= 1
        return
      }
      votes += 1
      ofShape += 1
      if (number < least) least = number
      if (number > most) most = number
    },
    taken(): Stems {
      const isRunning =
        ofShape >= NEARLY_ALL * count && most - least <= LONGEST_GAP * (hashes.size * 2 ** sparseness + 1)
      return { hashes, sparseness, tell: !isRunning, endInAnnotation: count > 0 && annotations > count / 2 }
    },
  }
}

/** The channel of nnU-Net behind the number of a case: `la_003_0000`. */
const CHANNEL = /(?<=\d)_0{3}\d$/
const CHANNEL_LENGTH = 5

/** What the stems of a series have in common. */
interface Members extends StemStart {
  /** Whether the number of a picture may be that of a channel. */
  mayBeChannels: boolean
}

/** `null`: each of the names must be read by itself, since the stem does not end in the number, or may say a view. */
function membersOf({ beginning, ending }: NumberedName): Members | null {
  const name = `${beginning}1${ending}`
  const end = beginning.length + 1
  if (stemEndOf(name) !== end) return null
  const whole = createReading()
  whole.read(name, end)
  if (mayHaveLastPart(name, end, whole.last, whole.before)) return null
  const start = createReading()
  start.read(name, beginning.length)
  const { letters, last, before } = whole
  return {
    hash: start.hash,
    letters,
    number: (whole.number - 1) / 10,
    last,
    before,
    mayBeChannels: last === end - 2,
  }
}

function hasFourDigits(number: number): boolean {
  return number >= 10_000 && number < 20_000
}
