import { NO_SERIES, nameAt } from '../../columns/names.js'
import type { NumberedName } from '../../model.js'
import { type Field, visitBelow } from '../files/field.js'
import { isMediaKind, stemEndOf } from '../files/kinds.js'
import { splitNamed } from '../names/split-name.js'
import { createForms } from '../names/stem-forms.js'
import { createReading, type StemReading, type StemStart } from '../names/stem-reading.js'
import { endsInAnnotation, mayHaveLastPart, withoutView } from '../names/stem-views.js'
import { isDrawn, NEARLY_ALL, type Stems } from '../names/stems.js'

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
  const read = createStemReader(field)
  const each = (take: (stem: Stem) => void): void =>
    visitBelow(field, node, (entry) => {
      if (ofMedia && !isMediaKind(field.states[entry] as number)) return
      const stem = read(entry)
      if (!stem.isSplit) take(stem)
    })
  const drawn = createDrawn()
  const forms = createForms()
  let count = 0
  let annotations = 0
  each((stem) => {
    count += 1
    if (stem.saysAnnotation) annotations += 1
    drawn.add(stem.hash)
    forms.add(stem.letters, stem.number)
  })
  const { hashes, sparseness } = drawn
  const running = forms.countRunning(hashes.size * 2 ** sparseness, each)
  const isRunning = running >= NEARLY_ALL * count
  return { hashes, sparseness, tell: !isRunning, endInAnnotation: count > 0 && annotations > count / 2 }
}

/** A set of hashes, or of more of them those that are drawn. */
function createDrawn() {
  const drawn = {
    hashes: new Set<number>(),
    sparseness: 0,
    add(hash: number): void {
      const { hashes } = drawn
      if (isDrawn(hash, drawn.sparseness)) hashes.add(hash)
      while (hashes.size > MOST_HASHES) {
        drawn.sparseness += 1
        for (const kept of hashes) if (!isDrawn(kept, drawn.sparseness)) hashes.delete(kept)
      }
    },
  }
  return drawn
}

/** What the name of an entry says, until the next one is read. */
interface Stem extends StemReading {
  saysAnnotation: boolean
  /** Whether it is called after its split, as files in any directory can be: `train` beside `dev`. */
  isSplit: boolean
}

function createStemReader({ files, states }: Field): (entry: number) => Stem {
  const stem: Stem = Object.assign(createReading(), { saysAnnotation: false, isSplit: false })
  const { seriesOf, series, numbers } = files.names
  let current = NO_SERIES
  let members: Members | null = null

  function readWhole(name: string, isMedia: boolean): void {
    const end = stemEndOf(name)
    stem.read(name, end)
    const { last } = stem
    // Only the few names whose end may say a view or a channel are taken apart.
    if (!mayHaveLastPart(name, end, last, stem.before) && !(isMedia && last === end - CHANNEL_LENGTH)) return
    const whole = name.slice(0, end)
    const short = withoutView(whole)
    stem.saysAnnotation = short.length < whole.length && endsInAnnotation(whole)
    const meant = isMedia ? short.replace(CHANNEL, '') : short
    if (meant.length < whole.length) stem.read(meant, meant.length)
  }

  return (entry) => {
    const isMedia = isMediaKind(states[entry] as number)
    const ofName = seriesOf[entry] as number
    stem.saysAnnotation = false
    stem.isSplit = false
    if (ofName !== current) {
      current = ofName
      members = ofName === NO_SERIES ? null : membersOf(series[ofName] as NumberedName)
    }
    const own = members === null ? 0 : (numbers[entry] as number)
    if (members === null || (isMedia && members.mayBeChannels && hasFourDigits(own))) {
      const name = nameAt(files.names, entry)
      readWhole(name, isMedia)
      stem.isSplit = !isMedia && name.length <= LONGEST_SPLIT && isSplitName(name.slice(0, stemEndOf(name)))
    } else stem.readMember(members, own)
    return stem
  }
}

/** With its ending; longer names are not asked. */
const LONGEST_SPLIT = 20
const LETTERS = /^[a-z]+$/i

function isSplitName(stem: string): boolean {
  return LETTERS.test(stem) && splitNamed(stem)?.rest === ''
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
