import { loadProgram, type ProgramNumber } from '../../machine/program.js'
import { HASH_WORDS } from './hash.js'
import { PROGRAM } from './search-program.js'
import { TURNS } from './turns.js'

/** A hash is taken apart in four bands of so many bits. */
const BANDS = 4
const BITS = 16
const PLACES = 2 ** BITS

/** Two words for each place of a band, then for each hash its number, its other word, and the other half of its word. */
const PLACE_WORDS = 2 * PLACES
const BYTES_OF_HASH = 10

/** The program compares so many at once, the last ones with what lies behind the end. */
const AT_ONCE = 8

/** What it keeps to itself before what it finds: eight numbers of bits, and where sixteen places lie. */
const SCRATCH_BYTES = 16 + 16 * 8

const WORD = 4

/** Finds the hashes that are close to one. */
export interface HashSearch {
  /**
   * Every picture has to be asked for, in their order: those before are passed over.
   * @returns how many hashes behind it were found, some of them several times, and whether all were compared
   */
  probe(picture: number): { count: number; isWhole: boolean }
  /** Two words for each that was found: the number of its hash, and how many bits differ. */
  found: Uint32Array
}

interface Program {
  isWhole: ProgramNumber
  probe(...numbers: number[]): number
}

/**
 * Lays hashes out by some of their bits, so that those that differ in ten bits at most are met in a few places: of four
 * bands two such hashes differ in two bits at most in one. What is compared lies one behind the other, so that memory is
 * waited for once in each place, and eight at a time: a million pictures with their turns take a fiftieth of the time that
 * all pairs take.
 * @param hashes two words for each hash, `HASH_WORDS` for each picture
 * @param close most bits in which hashes differ that are found: ten at most
 * @param most hashes that one picture is compared with
 */
export function openHashSearch(hashes: Uint32Array, close: number, most: number): HashSearch {
  const count = hashes.length / 2
  const room = Math.ceil(count / AT_ONCE + 1) * AT_ONCE
  const bandBytes = PLACE_WORDS * WORD + room * BYTES_OF_HASH
  const masks = masksOf()
  // No picture meets more than all hashes in each band.
  const mostFound = Math.min(most, count * BANDS)
  const own = BANDS * bandBytes
  const masksAt = own + HASH_WORDS * WORD
  const foundAt = masksAt + masks.length * WORD + SCRATCH_BYTES
  const { memory, exports } = loadProgram<Program>(PROGRAM, foundAt + 2 * mostFound * WORD)
  for (let band = 0; band < BANDS; band++) {
    const at = band * bandBytes
    const rests = at + (PLACE_WORDS + 2 * room) * WORD
    layOut(hashes, band, {
      places: new Uint32Array(memory, at, PLACE_WORDS),
      numbers: new Uint32Array(memory, at + PLACE_WORDS * WORD, count),
      others: new Uint32Array(memory, at + (PLACE_WORDS + room) * WORD, count),
      rests: new Uint16Array(memory, rests, count),
    })
  }
  new Uint32Array(memory, masksAt, masks.length).set(masks)
  const asked = new Uint32Array(memory, own, HASH_WORDS)
  return {
    found: new Uint32Array(memory, foundAt, 2 * mostFound),
    probe(picture) {
      asked.set(hashes.subarray(picture * HASH_WORDS, (picture + 1) * HASH_WORDS))
      const found = exports.probe(own, TURNS, 0, room, masksAt, masks.length, close, mostFound, foundAt)
      return { count: found, isWhole: exports.isWhole.value !== 0 }
    },
  }
}

interface Band {
  /** For each value of its bits where its hashes begin in the others, and where they end. */
  places: Uint32Array
  /** The numbers of all hashes, by value, rising within each. */
  numbers: Uint32Array
  /** The word of each that the band is not of, and the half of the other one. */
  others: Uint32Array
  rests: Uint16Array
}

function layOut(hashes: Uint32Array, band: number, { places, numbers, others, rests }: Band): void {
  const word = band >> 1
  const shift = (band & 1) * BITS
  for (let at = word; at < hashes.length; at += 2) {
    const place = 2 * (((hashes[at] as number) >>> shift) & (PLACES - 1)) + 1
    places[place] = (places[place] as number) + 1
  }
  let begin = 0
  for (let place = 0; place < places.length; place += 2) {
    const size = places[place + 1] as number
    places[place] = places[place + 1] = begin
    begin += size
  }
  for (let at = word; at < hashes.length; at += 2) {
    const own = hashes[at] as number
    const place = 2 * ((own >>> shift) & (PLACES - 1)) + 1
    const next = places[place] as number
    numbers[next] = at >>> 1
    others[next] = hashes[at ^ 1] as number
    rests[next] = own >>> (BITS - shift)
    places[place] = next + 1
  }
}

/** What values that differ in two bits at most differ in. */
function masksOf(): number[] {
  const masks = [0]
  for (let one = 0; one < BITS; one++) {
    masks.push(1 << one)
    for (let other = one + 1; other < BITS; other++) masks.push((1 << one) | (1 << other))
  }
  return masks
}
