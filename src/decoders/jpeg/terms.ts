import { damaged, NotDecodable, truncated } from '../not-decodable.js'
import { type Frame, parseFrame } from './frame.js'
import { buildTable, type HuffmanTable } from './huffman.js'
import {
  ADOBE,
  EOI,
  HUFFMAN,
  isFrame,
  JFIF,
  nextMarker,
  QUANTIZATION,
  RESTART_INTERVAL,
  START_OF_SCAN,
  standsAlone,
} from './markers.js'
import { createPlanes, type Plane, unitsOf } from './planes.js'
import { readScan, type ScanPlane } from './scan.js'

/** The DC terms of a whole JPEG: the picture at an eighth of its size. */
export interface Terms {
  frame: Frame
  planes: Plane[]
  /** By number of the table what a DC term is multiplied with. */
  steps: number[]
  hasJfif: boolean
  /** What Adobe's segment says of the colours; `null` if there is none. */
  adobeTransform: number | null
}

interface State extends Terms {
  dcTables: (HuffmanTable | undefined)[]
  acTables: (HuffmanTable | undefined)[]
  restartInterval: number
  /** Planes that have values. */
  read: Set<Plane>
}

/**
 * Reads a JPEG by its DC terms alone: five times as fast as decoding it, in a hundredth of the memory.
 * @throws {NotDecodable} if it is damaged or ends before its last block
 */
export function readTerms(bytes: Buffer): Terms {
  const state: State = {
    frame: { width: 0, height: 0, isProgressive: false, components: [] },
    planes: [],
    steps: [],
    hasJfif: false,
    adobeTransform: null,
    dcTables: [],
    acTables: [],
    restartInterval: 0,
    read: new Set(),
  }
  let hasEnd = false
  for (let at = nextMarker(bytes, 2); at < bytes.length; ) {
    const marker = bytes[at + 1] as number
    if (marker === EOI) {
      hasEnd = true
      break
    }
    if (standsAlone(marker)) {
      at = nextMarker(bytes, at + 2)
      continue
    }
    if (at + 4 > bytes.length) break
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length || end < at + 4) break
    const data = bytes.subarray(at + 4, end)
    at = nextMarker(bytes, marker === START_OF_SCAN ? takeScan(bytes, data, end, state) : end)
    if (marker !== START_OF_SCAN) takeSegment(marker, data, state)
  }
  const isWhole = state.planes.length > 0 && state.planes.every((plane) => state.read.has(plane))
  // A progressive picture without an end lacks its last scans, or may lack them.
  if (!isWhole || (state.frame.isProgressive && !hasEnd)) throw truncated()
  return state
}

function takeSegment(marker: number, data: Buffer, state: State): void {
  if (marker === QUANTIZATION) takeQuantization(data, state)
  else if (marker === HUFFMAN) takeHuffman(data, state)
  else if (marker === RESTART_INTERVAL && data.length >= 2) state.restartInterval = data.readUInt16BE()
  else if (marker === JFIF && data.toString('latin1', 0, 4) === 'JFIF') state.hasJfif = true
  else if (marker === ADOBE && data.length >= 12 && data.toString('latin1', 0, 5) === 'Adobe') {
    state.adobeTransform = data.readUInt8(11)
  } else if (isFrame(marker)) {
    if (state.planes.length > 0) throw damaged('two frames')
    state.frame = parseFrame(marker, data)
    state.planes = createPlanes(state.frame)
  }
}

function takeQuantization(data: Buffer, state: State): void {
  for (let at = 0; at < data.length; ) {
    const head = data.readUInt8(at)
    const bytes = head >> 4 === 0 ? 1 : 2
    if (at + 1 + 64 * bytes > data.length) throw damaged('a table is too short')
    state.steps[head & 15] = bytes === 1 ? data.readUInt8(at + 1) : data.readUInt16BE(at + 1)
    at += 1 + 64 * bytes
  }
}

function takeHuffman(data: Buffer, state: State): void {
  for (let at = 0; at + 17 <= data.length; ) {
    const head = data.readUInt8(at)
    const counts = data.subarray(at + 1, at + 17)
    const total = counts.reduce((sum, count) => sum + count, 0)
    if (total > 256 || at + 17 + total > data.length) throw damaged('a table is too short')
    const isForTerms = head >> 4 !== 0
    const table = buildTable(counts, data.subarray(at + 17, at + 17 + total), isForTerms)
    ;(isForTerms ? state.acTables : state.dcTables)[head & 15] = table
    at += 17 + total
  }
}

/** @returns where its data ends, as far as it had to be read */
function takeScan(bytes: Buffer, header: Buffer, start: number, state: State): number {
  const { frame, planes } = state
  const count = header[0] ?? 0
  if (planes.length === 0) throw damaged('no frame header')
  if (count < 1 || count > 4 || header.length < 4 + count * 2) throw damaged('a scan without planes')
  const [firstTerm, , shifts] = header.subarray(1 + count * 2) as unknown as [number, number, number]
  // Scans of a progressive picture that hold AC terms hold nothing else.
  if (frame.isProgressive && firstTerm > 0) return start
  const isRefinement = frame.isProgressive && shifts >> 4 > 0
  const scanned = Array.from({ length: count }, (_, index): ScanPlane => {
    const id = header.readUInt8(1 + index * 2)
    const tables = header.readUInt8(2 + index * 2)
    const plane = planes.find((each) => each.id === id)
    const dc = state.dcTables[tables >> 4]
    const ac = frame.isProgressive ? null : state.acTables[tables & 15]
    if (plane === undefined) throw damaged('a scan of an unknown plane')
    if (ac === undefined || (dc === undefined && !isRefinement)) throw damaged('no table for a scan')
    return { plane, dc: dc ?? NO_TABLE, ac }
  })
  const units = unitsOf(frame)
  const end = readScan(bytes, start, {
    planes: scanned,
    unitsAcross: units.across,
    unitsDown: units.down,
    restartInterval: state.restartInterval,
    isRefinement,
    shift: frame.isProgressive ? shifts & 15 : 0,
  })
  for (const { plane } of scanned) state.read.add(plane)
  return end
}

/** A scan that only refines reads bits, no codes. */
const NO_TABLE = buildTable(new Uint8Array(16), new Uint8Array(0), false)

/** What a term of a plane is multiplied with. */
export function stepOf({ steps }: Terms, { quantization }: Plane): number {
  const step = steps[quantization]
  if (step === undefined) throw new NotDecodable('damaged: no table of steps')
  return step
}
