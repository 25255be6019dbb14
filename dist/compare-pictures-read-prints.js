import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __nccwpck_require__ = {};
(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) {
      if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
        Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
      }
    }
  };
})();
(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
  aU: () => (
    /* binding */
    readPixels
  ),
  hQ: () => (
    /* binding */
    readPrints
  ),
  jk: () => (
    /* binding */
    readPrintsAndPixels
  ),
  zD: () => (
    /* binding */
    readTops
  )
});
;
const LUMA_SIDE = 64;
const CHROMA_SIDE = 8;
;
const CHANNELS = 3;
function means(sums, area) {
  const luma = new Uint8Array(LUMA_SIDE * LUMA_SIDE);
  const totals = new Float64Array(CHROMA_SIDE * CHROMA_SIDE * CHANNELS);
  const cell = LUMA_SIDE / CHROMA_SIDE;
  for (let index = 0; index < luma.length; index += cell) {
    const row = Math.floor(index / (LUMA_SIDE * cell));
    const total = (row * CHROMA_SIDE + index % LUMA_SIDE / cell) * CHANNELS;
    let allRed = totals[total];
    let allGreen = totals[total + 1];
    let allBlue = totals[total + 2];
    for (let at = index; at < index + cell; at++) {
      const red = sums[at * CHANNELS];
      const green = sums[at * CHANNELS + 1];
      const blue = sums[at * CHANNELS + 2];
      luma[at] = lumaOf(red, green, blue) / area + 0.5;
      allRed += red;
      allGreen += green;
      allBlue += blue;
    }
    totals[total] = allRed;
    totals[total + 1] = allGreen;
    totals[total + 2] = allBlue;
  }
  return { luma, chroma: Uint8Array.from(totals, (total) => total / (area * cell * cell) + 0.5) };
}
function lumaOf(red, green, blue) {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
;
function overlapOf(extent, parts) {
  const first = new Int32Array(parts);
  const last = new Int32Array(parts);
  const firstShare = new Float64Array(parts);
  const lastShare = new Float64Array(parts);
  for (let part = 0; part < parts; part++) {
    const from = part * extent / parts;
    const to = (part + 1) * extent / parts;
    const begin = Math.floor(from);
    const end = Math.max(begin, Math.ceil(to) - 1);
    first[part] = begin;
    last[part] = end;
    firstShare[part] = begin === end ? to - from : begin + 1 - from;
    lastShare[part] = begin === end ? 0 : to - end;
  }
  return { first, last, firstShare, lastShare };
}
;
const WHITE = 255;
const HALF = 127;
function areasOf({ width, height, rgba }, hasAlpha2) {
  const sums = createAreaSums(width, height, hasAlpha2 ? "rgba" : "rgbx");
  for (let row = 0; row < height; row++)
    sums.add(rgba, row * width * 4);
  return sums.finish();
}
const STEPS = { rgba: 4, rgbx: 4, rgb: 3, gray: 1 };
function createAreaSums(width, height, kind) {
  const across = overlapOf(width, LUMA_SIDE);
  const down = overlapOf(height, LUMA_SIDE);
  const sums = new Float64Array(LUMA_SIDE * LUMA_SIDE * CHANNELS);
  const line = new Float64Array(LUMA_SIDE * CHANNELS);
  const step = STEPS[kind];
  const blended = kind === "rgba" ? new Uint8Array(width * step) : null;
  let row = 0;
  let top = 0;
  return {
    add(bytes, offset) {
      if (blended === null)
        sumLine(bytes, offset, step, across, line);
      else {
        overWhite(bytes, offset, width, blended);
        sumLine(blended, 0, step, across, line);
      }
      while (top < LUMA_SIDE && down.last[top] < row)
        top++;
      for (let part = top; part < LUMA_SIDE && down.first[part] <= row; part++) {
        addLine(line, shareOf(down, part, row), sums, part * line.length);
      }
      row++;
    },
    finish: () => means(sums, width * height / (LUMA_SIDE * LUMA_SIDE))
  };
}
function shareOf({ first, last, firstShare, lastShare }, part, unit) {
  if (unit === first[part])
    return firstShare[part];
  return unit === last[part] ? lastShare[part] : 1;
}
function addLine(line, share, sums, at) {
  for (let index = 0; index < line.length; index++) {
    sums[at + index] = sums[at + index] + line[index] * share;
  }
}
function sumLine(row, offset, step, across, line) {
  const { first, last, firstShare, lastShare } = across;
  const toGreen = step === 1 ? 0 : 1;
  const toBlue = toGreen * 2;
  for (let part = 0, out = 0; part < LUMA_SIDE; part++, out += CHANNELS) {
    const begin = offset + first[part] * step;
    const end = offset + last[part] * step;
    let red = 0;
    let green = 0;
    let blue = 0;
    for (let at = begin + step; at < end; at += step) {
      red += row[at];
      green += row[at + toGreen];
      blue += row[at + toBlue];
    }
    const left = firstShare[part];
    const right = lastShare[part];
    line[out] = red + left * row[begin] + right * row[end];
    line[out + 1] = green + left * row[begin + toGreen] + right * row[end + toGreen];
    line[out + 2] = blue + left * row[begin + toBlue] + right * row[end + toBlue];
  }
}
function overWhite(rgba, offset, width, into) {
  for (let at = offset, out = 0; out < width * 4; at += 4, out += 4) {
    const alpha = rgba[at + 3];
    if (alpha === WHITE) {
      into[out] = rgba[at];
      into[out + 1] = rgba[at + 1];
      into[out + 2] = rgba[at + 2];
      continue;
    }
    const rest = (WHITE - alpha) * WHITE + HALF;
    into[out] = (rgba[at] * alpha + rest) / WHITE;
    into[out + 1] = (rgba[at + 1] * alpha + rest) / WHITE;
    into[out + 2] = (rgba[at + 2] * alpha + rest) / WHITE;
  }
}
;
class NotDecodable extends Error {
  name = "NotDecodable";
  /** One line for people, such as `HEIC can't be decoded` or `truncated`; safe to show. */
  reason;
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}
const TRUNCATED = "truncated";
function truncated() {
  return new NotDecodable(TRUNCATED);
}
function damaged(what) {
  return new NotDecodable(`damaged: ${what}`);
}
;
const WINDOW = 16 * 1024;
function sourceOf(bytes) {
  let window = Buffer.alloc(0);
  let start = 0;
  return {
    size: bytes.size,
    take(position, length) {
      if (position < 0 || position + length > bytes.size)
        throw truncated();
      if (position < start || position + length > start + window.length) {
        const wanted = Math.min(bytes.size - position, Math.max(WINDOW, length));
        if (window.length < wanted || window.length > WINDOW)
          window = Buffer.allocUnsafeSlow(wanted);
        const read = bytes.read(position, window);
        start = position;
        window = window.subarray(0, read);
        if (read < length)
          throw truncated();
      }
      return window.subarray(position - start, position - start + length);
    }
  };
}
function sourceIn(bytes) {
  return {
    size: bytes.length,
    take(position, length) {
      if (position < 0 || position + length > bytes.length)
        throw truncated();
      return bytes.subarray(position, position + length);
    }
  };
}
;
const FILE_HEADER = 14;
const HEADERS = [12, 40, 52, 56, 64, 108, 124];
const OS2_HEADER = 12;
const PLAIN = 0;
const MASKS = 3;
const MASKS_WITH_ALPHA = 6;
const OPAQUE = 255;
const BMP = {
  format: "bmp",
  title: "BMP",
  begins: (start) => start.length >= FILE_HEADER + 4 && start.toString("latin1", 0, 2) === "BM" && HEADERS.includes(start.readUInt32LE(FILE_HEADER)),
  measure(source) {
    const { width, height } = readLayout(source);
    return { width, height, orientation: 1 };
  },
  decode: async (bytes, stored) => decode(bytes, stored)
};
function readLayout(source) {
  const headerSize = source.take(FILE_HEADER, 4).readUInt32LE();
  const header = Buffer.from(source.take(FILE_HEADER, headerSize));
  const isOld = headerSize === OS2_HEADER;
  const width = isOld ? header.readUInt16LE(4) : header.readInt32LE(4);
  const signedHeight = isOld ? header.readUInt16LE(6) : header.readInt32LE(8);
  const height = Math.abs(signedHeight);
  if (width <= 0 || height === 0)
    throw damaged("no width or height");
  const depth = header.readUInt16LE(isOld ? 10 : 14);
  const compression = isOld ? PLAIN : header.readUInt32LE(16);
  if (![1, 2, 4, 8, 16, 24, 32].includes(depth))
    throw new NotDecodable(`BMP of ${depth} bits can't be decoded`);
  const hasMasks = compression === MASKS || compression === MASKS_WITH_ALPHA;
  if (compression !== PLAIN && !hasMasks || hasMasks && headerSize === 64 || hasMasks && depth < 16) {
    throw new NotDecodable("compressed BMP can't be decoded");
  }
  let end = FILE_HEADER + headerSize;
  let masks = null;
  if (hasMasks) {
    const count = compression === MASKS_WITH_ALPHA || headerSize >= 56 ? 4 : 3;
    const at = FILE_HEADER + 40;
    if (headerSize === 40)
      end += count * 4;
    const values = Array.from({ length: count }, (_, index) => source.take(at + index * 4, 4).readUInt32LE());
    masks = [values[0] ?? 0, values[1] ?? 0, values[2] ?? 0, values[3] ?? 0];
  } else if (depth === 16)
    masks = [31744, 992, 31, 0];
  else if (depth >= 24)
    masks = [16711680, 65280, 255, 0];
  const used = isOld ? 0 : header.readUInt32LE(32);
  const colours2 = depth > 8 ? 0 : Math.min(2 ** depth, used === 0 ? 2 ** depth : used);
  const palette = readPalette(source.take(end, colours2 * (isOld ? 3 : 4)), isOld ? 3 : 4);
  const pixelsAt = source.take(10, 4).readUInt32LE();
  const rowBytes2 = Math.ceil(width * depth / 32) * 4;
  return { width, height, isFromTop: signedHeight < 0, depth, masks, palette, pixelsAt, rowBytes: rowBytes2 };
}
function readPalette(bytes, step) {
  const palette = new Uint8Array(256 * 4);
  for (let index = 0; index < 256; index++) {
    const at = index * step;
    palette.set([bytes[at + 2] ?? 0, bytes[at + 1] ?? 0, bytes[at] ?? 0, OPAQUE], index * 4);
  }
  return palette;
}
function decode(bytes, { width, height }) {
  const layout = readLayout(sourceIn(bytes));
  const { pixelsAt, rowBytes: rowBytes2, isFromTop, depth, masks } = layout;
  if (pixelsAt < FILE_HEADER || pixelsAt + rowBytes2 * height > bytes.length)
    throw truncated();
  const rgba = new Uint8Array(width * height * 4);
  const draw2 = masks === null ? numbered(layout.palette, depth) : masked(masks, depth / 8);
  for (let row = 0; row < height; row++) {
    const line = isFromTop ? row : height - 1 - row;
    const start = pixelsAt + line * rowBytes2;
    draw2(bytes.subarray(start, start + rowBytes2), rgba, row * width * 4, width);
  }
  return { width, height, rgba, rest: null };
}
function numbered(palette, depth) {
  const mask = 2 ** depth - 1;
  const perByte = 8 / depth;
  return (row, rgba, start, pixels) => {
    for (let pixel = 0, at = start; pixel < pixels; pixel++, at += 4) {
      const byte = row[Math.floor(pixel / perByte)];
      const colour = byte >> 8 - depth - pixel % perByte * depth & mask;
      for (let channel = 0; channel < 4; channel++)
        rgba[at + channel] = palette[colour * 4 + channel];
    }
  };
}
function masked(masks, bytes) {
  const channels = masks.map((mask) => {
    const shift = mask === 0 ? 0 : 31 - Math.clz32(mask & -mask);
    return { shift, most: mask >>> shift };
  });
  return (row, rgba, start, pixels) => {
    for (let pixel = 0, at = start; pixel < pixels; pixel++, at += 4) {
      const value = row.readUIntLE(pixel * bytes, bytes);
      for (let channel = 0; channel < 4; channel++) {
        const { shift, most } = channels[channel];
        const bits = value >>> shift & most;
        rgba[at + channel] = most === 0 ? channel === 3 ? OPAQUE : 0 : Math.floor(bits * 255 / most);
      }
    }
  };
}
;
const LONGEST_CODE = 12;
const MOST_CODES = 1 << LONGEST_CODE;
function mostSymbols(bytes, symbolBits) {
  const codes = Math.ceil(bytes * 8 / (symbolBits + 1));
  return codes * Math.min(codes, MOST_CODES);
}
function unpackLzw(data, into, kind) {
  const { symbolBits, isHighFirst, early } = kind;
  const clear = 1 << symbolBits;
  const end = clear + 1;
  const starts = new Int32Array(MOST_CODES);
  const lengths = new Int32Array(MOST_CODES);
  let next = end + 1;
  let size = symbolBits + 1;
  let before = -1;
  let beforeLength = 0;
  let written = 0;
  let bits = 0;
  let count = 0;
  let at = 0;
  while (written < into.length) {
    while (count < size && at < data.length) {
      const byte = data[at++];
      bits = isHighFirst ? (bits << 8 | byte) & 16777215 : bits | byte << count;
      count += 8;
    }
    if (count < size)
      break;
    count -= size;
    const code = isHighFirst ? bits >> count & (1 << size) - 1 : bits & (1 << size) - 1;
    if (!isHighFirst)
      bits >>>= size;
    if (code === end)
      break;
    if (code === clear) {
      next = end + 1;
      size = symbolBits + 1;
      before = -1;
      continue;
    }
    const start = written;
    if (code < clear)
      into[written++] = code;
    else {
      const isNew = code === next && before >= 0;
      if (code >= next && !isNew)
        throw damaged("unknown code");
      const from = isNew ? before : starts[code];
      const length = isNew ? beforeLength + 1 : lengths[code];
      const stop = Math.min(into.length, written + length);
      for (let read = from; written < stop; read++)
        into[written++] = into[read];
    }
    if (before >= 0 && next < MOST_CODES) {
      starts[next] = before;
      lengths[next] = beforeLength + 1;
      next++;
      if (next + early >= 1 << size && size < LONGEST_CODE)
        size++;
    }
    before = start;
    beforeLength = written - start;
  }
  return written;
}
;
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;
const requireBuiltin = (0, external_node_module_namespaceObject.createRequire)(import.meta.url);
function builtin(name) {
  return requireBuiltin(name);
}
;
let crypto_crypto;
function crypto_createHash(algorithm) {
  crypto_crypto ??= builtin("node:crypto");
  return crypto_crypto.createHash(algorithm);
}
;
function digestOf(bytes) {
  return crypto_createHash("sha256").update(bytes).digest();
}
function createLowBytes(samplesOfRow) {
  const hash = crypto_createHash("sha256");
  const low = new Uint8Array(samplesOfRow);
  let isMore = false;
  return {
    add(row) {
      const count = row.length >> 1;
      for (let sample = 0; sample < count; sample++) {
        const value = row[sample * 2 + 1];
        if (value !== row[sample * 2])
          isMore = true;
        low[sample] = value;
      }
      hash.update(low.subarray(0, count));
    },
    finish: () => isMore ? hash.digest() : null
  };
}
;
const SCREEN_BYTES = 13;
const IMAGE = 44;
const EXTENSION = 33;
const GRAPHIC_CONTROL = 249;
const TRAILER = 59;
const MOST_BLOCKS = 1e5;
const ROWS_OF_PASSES = [
  [0, 8],
  [4, 8],
  [2, 4],
  [1, 2]
];
const GIF = {
  format: "gif",
  title: "GIF",
  begins: (start) => /^GIF8[79]a/.test(start.toString("latin1", 0, 6)),
  measure(source) {
    const screen = source.take(0, SCREEN_BYTES);
    const [width, height] = [screen.readUInt16LE(6), screen.readUInt16LE(8)];
    if (width === 0 || height === 0)
      throw damaged("no width or height");
    return { width, height, orientation: 1 };
  },
  async decode(bytes, { width, height }) {
    const frame = readFrame(sourceIn(bytes));
    return { width, height, rgba: draw(frame, width, height), rest: frame.isLast ? null : digestOf(bytes) };
  }
};
function readFrame(source) {
  let at = SCREEN_BYTES;
  const takePalette = (flags) => {
    if ((flags & 128) === 0)
      return Buffer.alloc(0);
    const length = 3 * 2 ** ((flags & 7) + 1);
    at += length;
    return source.take(at - length, length);
  };
  const screenPalette = takePalette(source.take(10, 1).readUInt8());
  let transparent = -1;
  for (let count = 0; count < MOST_BLOCKS; count++) {
    const kind = source.take(at, 1).readUInt8();
    if (kind === TRAILER)
      break;
    if (kind === EXTENSION) {
      if (source.take(at + 1, 1).readUInt8() === GRAPHIC_CONTROL) {
        const control = source.take(at + 2, 5);
        transparent = (control.readUInt8(1) & 1) === 1 ? control.readUInt8(4) : -1;
      }
      at = blocksFrom(source, at + 2).end;
      continue;
    }
    if (kind !== IMAGE)
      throw damaged("unknown block");
    const place = source.take(at + 1, 9);
    const flags = place.readUInt8(8);
    at += 10;
    const own = takePalette(flags);
    const symbolBits = source.take(at, 1).readUInt8();
    if (symbolBits < 1 || symbolBits > 8)
      throw damaged("unknown size of codes");
    const { pieces, end } = blocksFrom(source, at + 1);
    return {
      left: place.readUInt16LE(0),
      top: place.readUInt16LE(2),
      width: place.readUInt16LE(4),
      height: place.readUInt16LE(6),
      isInterlaced: (flags & 64) !== 0,
      palette: own.length > 0 ? own : screenPalette,
      transparent,
      symbolBits,
      data: Buffer.concat(pieces),
      isLast: !hasImage(source, end)
    };
  }
  throw damaged("no image");
}
function blocksFrom(source, start) {
  const pieces = [];
  let at = start;
  for (; ; ) {
    const length = source.take(at, 1).readUInt8();
    if (length === 0)
      return { pieces, end: at + 1 };
    pieces.push(source.take(at + 1, length));
    at += 1 + length;
  }
}
function hasImage(source, start) {
  let at = start;
  while (at < source.size) {
    const kind = source.take(at, 1).readUInt8();
    if (kind !== EXTENSION || at + 2 >= source.size)
      return kind === IMAGE;
    try {
      at = blocksFrom(source, at + 2).end;
    } catch {
      return false;
    }
  }
  return false;
}
function draw(frame, width, height) {
  if (frame.left + frame.width > width || frame.top + frame.height > height) {
    throw damaged("a frame larger than its screen");
  }
  if (frame.palette.length === 0)
    throw damaged("no palette");
  const { symbolBits, data } = frame;
  if (frame.width * frame.height > mostSymbols(data.length, symbolBits))
    throw truncated();
  const indices = new Uint8Array(frame.width * frame.height);
  const written = unpackLzw(data, indices, { symbolBits, isHighFirst: false, early: 0 });
  if (written < indices.length)
    throw truncated();
  const colours2 = coloursOf(frame);
  const pixels = new Uint32Array(width * height);
  const rows = frame.isInterlaced ? interlacedRows(frame.height) : null;
  for (let line = 0; line < frame.height; line++) {
    let out = (frame.top + (rows === null ? line : rows[line])) * width + frame.left;
    const end = (line + 1) * frame.width;
    for (let at = line * frame.width; at < end; at++)
      pixels[out++] = colours2[indices[at]];
  }
  return new Uint8Array(pixels.buffer);
}
function coloursOf({ palette, transparent }) {
  const bytes = new Uint8Array(256 * 4);
  for (let index = 0; index < 256; index++) {
    if (index === transparent)
      continue;
    bytes.set(palette.subarray(index * 3, index * 3 + 3), index * 4);
    bytes[index * 4 + 3] = 255;
  }
  return new Uint32Array(bytes.buffer);
}
function interlacedRows(height) {
  const rows = new Int32Array(height);
  let count = 0;
  for (const [first, step] of ROWS_OF_PASSES) {
    for (let row = first; row < height; row += step)
      rows[count++] = row;
  }
  return rows;
}
;
const TURNS = [
  { swaps: false, mirrorsColumns: false, mirrorsRows: false },
  { swaps: false, mirrorsColumns: true, mirrorsRows: false },
  { swaps: false, mirrorsColumns: true, mirrorsRows: true },
  { swaps: false, mirrorsColumns: false, mirrorsRows: true },
  { swaps: true, mirrorsColumns: false, mirrorsRows: false },
  { swaps: true, mirrorsColumns: true, mirrorsRows: false },
  { swaps: true, mirrorsColumns: true, mirrorsRows: true },
  { swaps: true, mirrorsColumns: false, mirrorsRows: true }
];
const AS_STORED = 1;
const ORIENTATION_TAG = 274;
const SHORT = 3;
const ENTRY_BYTES = 12;
const MOST_ENTRIES = 1e3;
function turnedSize({ width, height, orientation }) {
  return TURNS[orientation - 1]?.swaps === true ? { width: height, height: width } : { width, height };
}
function turnRaster(raster, orientation) {
  if (orientation === AS_STORED)
    return raster;
  const { width, height } = turnedSize({ ...raster, orientation });
  const from = new Uint32Array(raster.rgba.buffer, raster.rgba.byteOffset, raster.width * raster.height);
  const to = new Uint32Array(width * height);
  turn(from, raster.width, raster.height, orientation, to);
  return { width, height, rgba: new Uint8Array(to.buffer), rest: raster.rest };
}
function turnAreas(areas, orientation) {
  if (orientation === AS_STORED)
    return areas;
  const luma = new Uint8Array(areas.luma.length);
  turn(areas.luma, LUMA_SIDE, LUMA_SIDE, orientation, luma);
  const chroma = new Uint8Array(areas.chroma.length);
  for (let channel = 0; channel < 3; channel++) {
    const plane = areas.chroma.filter((_, index) => index % 3 === channel);
    const turned2 = new Uint8Array(plane.length);
    turn(plane, CHROMA_SIDE, CHROMA_SIDE, orientation, turned2);
    for (let index = 0; index < turned2.length; index++)
      chroma[index * 3 + channel] = turned2[index];
  }
  return { luma, chroma };
}
function readOrientation(source, start) {
  try {
    const order = source.take(start, 2).toString("latin1");
    if (order !== "II" && order !== "MM")
      return AS_STORED;
    const isLittle = order === "II";
    const short = (at) => {
      const bytes2 = source.take(start + at, 2);
      return isLittle ? bytes2.readUInt16LE() : bytes2.readUInt16BE();
    };
    const bytes = source.take(start + 4, 4);
    const directory = isLittle ? bytes.readUInt32LE() : bytes.readUInt32BE();
    const count = Math.min(short(directory), MOST_ENTRIES);
    for (let entry = 0; entry < count; entry++) {
      const at = directory + 2 + entry * ENTRY_BYTES;
      if (short(at) !== ORIENTATION_TAG)
        continue;
      const value = short(at + 2) === SHORT ? short(at + 8) : AS_STORED;
      return value >= 1 && value <= TURNS.length ? value : AS_STORED;
    }
    return AS_STORED;
  } catch (error) {
    if (error instanceof NotDecodable)
      return AS_STORED;
    throw error;
  }
}
function turn(from, width, height, orientation, to) {
  const { swaps, mirrorsColumns, mirrorsRows } = TURNS[orientation - 1];
  const [across, down] = swaps ? [height, width] : [width, height];
  for (let row = 0, at = 0; row < down; row++) {
    const line = mirrorsRows ? down - 1 - row : row;
    for (let column = 0; column < across; column++, at++) {
      const place = mirrorsColumns ? across - 1 - column : column;
      to[at] = swaps ? from[place * width + line] : from[line * width + place];
    }
  }
}
;
const EOI = 217;
const START_OF_SCAN = 218;
const QUANTIZATION = 219;
const HUFFMAN = 196;
const RESTART_INTERVAL = 221;
const EXIF = 225;
const JFIF = 224;
const ADOBE = 238;
function isFrame(marker) {
  return marker >= 192 && marker <= 207 && marker !== HUFFMAN && marker !== 200 && marker !== 204;
}
function standsAlone(marker) {
  return marker >= 208 && marker <= EOI || marker === 1;
}
function isRestart(marker) {
  return marker >= 208 && marker <= 215;
}
function nextMarker(bytes, from) {
  let at = bytes.indexOf(255, from);
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1];
    if (next !== 0 && next !== 255)
      return at;
    at = bytes.indexOf(255, at + (next === 0 ? 2 : 1));
  }
  return bytes.length;
}
;
const EXIF_NAME = "Exif\0\0";
const MOST_SEGMENTS = 1e4;
function frame_readFrame(source) {
  let orientation = 1;
  let position = 2;
  for (let count = 0; count < MOST_SEGMENTS; count++) {
    const [first, marker] = source.take(position, 2);
    if (first !== 255)
      throw damaged("no marker where one should be");
    if (marker === 255 || standsAlone(marker)) {
      position += marker === 255 ? 1 : 2;
      continue;
    }
    const length = source.take(position + 2, 2).readUInt16BE();
    if (isFrame(marker)) {
      return { ...parseFrame(marker, source.take(position + 4, length - 2)), orientation, position };
    }
    if (marker === START_OF_SCAN)
      break;
    if (marker === EXIF && length > 2 + EXIF_NAME.length && isExif(source, position + 4)) {
      orientation = readOrientation(source, position + 4 + EXIF_NAME.length);
    }
    position += 2 + length;
  }
  throw damaged("no frame header");
}
function isExif(source, position) {
  return source.take(position, EXIF_NAME.length).toString("latin1") === EXIF_NAME;
}
function parseFrame(marker, data) {
  if (marker > 194)
    throw new NotDecodable(`${nameOf(marker)} JPEG can't be decoded`);
  if (data.length < 6)
    throw truncated();
  const depth = data.readUInt8(0);
  if (depth !== 8)
    throw new NotDecodable(`JPEG with ${depth} bits a sample can't be decoded`);
  const [height, width, count] = [data.readUInt16BE(1), data.readUInt16BE(3), data.readUInt8(5)];
  if (width === 0 || height === 0)
    throw damaged("no width or height");
  if (count !== 1 && count !== 3 && count !== 4)
    throw damaged("unknown number of components");
  if (data.length < 6 + count * 3)
    throw truncated();
  const components = Array.from({ length: count }, (_, index) => {
    const at = 6 + index * 3;
    const sampling = data.readUInt8(at + 1);
    const [across, down] = [sampling >> 4, sampling & 15];
    if (across < 1 || across > 4 || down < 1 || down > 4)
      throw damaged("unknown sampling");
    return { id: data.readUInt8(at), across, down, quantization: data.readUInt8(at + 2) & 15 };
  });
  return { width, height, isProgressive: marker === 194, components };
}
function nameOf(marker) {
  if (marker >= 201)
    return "arithmetic";
  return marker === 195 ? "lossless" : "hierarchical";
}
;
const LOOKUP_BITS = 11;
const LONGEST = 16;
const END_OF_BLOCK = 0;
const SIXTEEN_ZEROS = 240;
const BLOCK_TERMS = 64;
function buildTable(counts, symbols, isForTerms) {
  const codes = new Int32Array(1 << LOOKUP_BITS).fill(-1);
  const largest = new Int32Array(LONGEST + 1).fill(-1);
  const offsets = new Int32Array(LONGEST + 1);
  let code = 0;
  let index = 0;
  for (let length = 1; length <= LONGEST; length++) {
    const count = counts[length - 1];
    offsets[length] = index - code;
    if (code + count > 1 << length)
      throw damaged("more codes than fit");
    for (let end = index + count; index < end; index++, code++) {
      if (length > LOOKUP_BITS)
        continue;
      const free2 = LOOKUP_BITS - length;
      codes.fill(length << 8 | symbols[index], code << free2, code + 1 << free2);
    }
    if (count > 0)
      largest[length] = code - 1;
    code <<= 1;
  }
  const runs = isForTerms ? runsOf(codes) : new Int32Array(0);
  return { codes, runs, largest, offsets, symbols };
}
function runsOf(codes) {
  const runs = new Int32Array(codes.length);
  const mask = codes.length - 1;
  for (let bits = 0; bits < runs.length; bits++) {
    let used = 0;
    let terms = 0;
    let isEnd = 0;
    while (isEnd === 0) {
      const entry = codes[bits << used & mask];
      const symbol = entry & 255;
      const length = used + (entry >> 8) + (symbol & 15);
      if (entry < 0 || length > LOOKUP_BITS)
        break;
      const step = symbol === SIXTEEN_ZEROS ? 16 : (symbol >> 4) + 1;
      if (symbol !== END_OF_BLOCK && terms + step >= BLOCK_TERMS)
        break;
      used = length;
      if ((symbol & 15) === 0 && symbol !== SIXTEEN_ZEROS)
        isEnd = 1;
      else
        terms += step;
    }
    runs[bits] = used << 16 | terms << 8 | isEnd;
  }
  return runs;
}
;
const BLOCK = 8;
function unitsOf(frame) {
  const { most, mostDown } = mostSampled(frame);
  return {
    across: Math.ceil(frame.width / (BLOCK * most)),
    down: Math.ceil(frame.height / (BLOCK * mostDown))
  };
}
function createPlanes(frame) {
  const { most, mostDown } = mostSampled(frame);
  const units = unitsOf(frame);
  return frame.components.map((component) => {
    const { across, down } = component;
    const stride = units.across * across;
    return {
      ...component,
      width: Math.ceil(Math.ceil(frame.width * across / most) / BLOCK),
      height: Math.ceil(Math.ceil(frame.height * down / mostDown) / BLOCK),
      stride,
      extentAcross: frame.width * across / most / BLOCK,
      extentDown: frame.height * down / mostDown / BLOCK,
      terms: new Int16Array(stride * units.down * down),
      last: 0
    };
  });
}
function blocksOf(frame) {
  const units = unitsOf(frame);
  return frame.components.reduce((sum, { across, down }) => sum + units.across * units.down * across * down, 0);
}
function mostSampled({ components }) {
  return {
    most: Math.max(...components.map(({ across }) => across)),
    mostDown: Math.max(...components.map(({ down }) => down))
  };
}
;
const scan_BLOCK_TERMS = 64;
const scan_SIXTEEN_ZEROS = 240;
const LOOKUP_MASK = (1 << LOOKUP_BITS) - 1;
function readScan(bytes, start, scan) {
  const { planes, restartInterval, isRefinement, shift } = scan;
  const end = bytes.length;
  let position = start;
  let bits = 0;
  let count = 0;
  let madeUp = 0;
  let isOver = false;
  function fill2() {
    while (count <= 24) {
      let byte = 0;
      if (isOver || position >= end)
        madeUp += 8;
      else {
        byte = bytes[position];
        if (byte !== 255)
          position++;
        else {
          const next = position + 1 < end ? bytes[position + 1] : -1;
          if (next === 255) {
            position++;
            continue;
          }
          if (next === 0)
            position += 2;
          else {
            isOver = true;
            byte = 0;
            madeUp += 8;
          }
        }
      }
      bits = bits << 8 | byte;
      count += 8;
    }
  }
  function readLong({ largest, offsets, symbols }) {
    for (let length = LOOKUP_BITS + 1; length <= 16; length++) {
      const code = bits >>> count - length & (1 << length) - 1;
      if (code <= largest[length]) {
        count -= length;
        return symbols[code + offsets[length]];
      }
    }
    throw damaged("unknown code");
  }
  function readSymbol(table) {
    if (count < 25)
      fill2();
    const entry = table.codes[bits >>> count - LOOKUP_BITS & LOOKUP_MASK];
    if (entry < 0)
      return readLong(table);
    count -= entry >> 8;
    return entry & 255;
  }
  function passTerms(table) {
    const { runs } = table;
    let left = count;
    let held = bits;
    for (let term = 1; term < scan_BLOCK_TERMS; ) {
      if (left < LOOKUP_BITS) {
        count = left;
        fill2();
        left = count;
        held = bits;
      }
      const run = runs[held >>> left - LOOKUP_BITS & LOOKUP_MASK];
      const next = term + (run >> 8 & 255);
      if (run !== 0 && next < scan_BLOCK_TERMS) {
        left -= run >> 16;
        if ((run & 1) === 1)
          break;
        term = next;
        continue;
      }
      count = left;
      const symbol = readSymbol(table);
      const length = symbol & 15;
      if (length > 0) {
        if (count < length)
          fill2();
        count -= length;
        term += (symbol >> 4) + 1;
      } else if (symbol === scan_SIXTEEN_ZEROS)
        term += 16;
      else
        return;
      left = count;
      held = bits;
    }
    count = left;
  }
  function readBlock({ plane, dc, ac }, index) {
    if (isRefinement) {
      if (count < 1)
        fill2();
      count--;
      plane.terms[index] = plane.terms[index] | (bits >>> count & 1) << shift;
      return;
    }
    const length = readSymbol(dc);
    if (length > 15)
      throw damaged("unknown code");
    if (length > 0) {
      if (count < length)
        fill2();
      count -= length;
      const value = bits >>> count & (1 << length) - 1;
      plane.last += value < 1 << length - 1 ? value - (1 << length) + 1 : value;
    }
    plane.terms[index] = plane.last << shift;
    if (ac !== null)
      passTerms(ac);
  }
  function restart() {
    if (madeUp > count)
      throw truncated();
    position = nextMarker(bytes, position);
    if (position >= end || !isRestart(bytes[position + 1]))
      throw truncated();
    position += 2;
    bits = 0;
    count = 0;
    madeUp = 0;
    isOver = false;
    for (const { plane } of planes)
      plane.last = 0;
  }
  for (const { plane } of planes)
    plane.last = 0;
  const single = planes.length === 1 ? planes[0] : null;
  const across = single === null ? scan.unitsAcross : single.plane.width;
  const down = single === null ? scan.unitsDown : single.plane.height;
  let untilRestart = restartInterval > 0 ? restartInterval : -1;
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      if (untilRestart === 0) {
        restart();
        untilRestart = restartInterval;
      }
      untilRestart--;
      if (single !== null) {
        readBlock(single, row * single.plane.stride + column);
        continue;
      }
      for (const part of planes) {
        const { across: width, down: height, stride } = part.plane;
        for (let line = 0; line < height; line++) {
          const index = (row * height + line) * stride + column * width;
          for (let block = 0; block < width; block++)
            readBlock(part, index + block);
        }
      }
    }
    if (madeUp > count)
      throw truncated();
  }
  return position;
}
;
function readTerms(bytes) {
  const state = {
    frame: { width: 0, height: 0, isProgressive: false, components: [] },
    planes: [],
    steps: [],
    hasJfif: false,
    adobeTransform: null,
    dcTables: [],
    acTables: [],
    restartInterval: 0,
    read: /* @__PURE__ */ new Set()
  };
  let hasEnd = false;
  for (let at = nextMarker(bytes, 2); at < bytes.length; ) {
    const marker = bytes[at + 1];
    if (marker === EOI) {
      hasEnd = true;
      break;
    }
    if (standsAlone(marker)) {
      at = nextMarker(bytes, at + 2);
      continue;
    }
    if (at + 4 > bytes.length)
      break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4)
      break;
    const data = bytes.subarray(at + 4, end);
    at = nextMarker(bytes, marker === START_OF_SCAN ? takeScan(bytes, data, end, state) : end);
    if (marker !== START_OF_SCAN)
      takeSegment(marker, data, state);
  }
  const isWhole = state.planes.length > 0 && state.planes.every((plane) => state.read.has(plane));
  if (!isWhole || state.frame.isProgressive && !hasEnd)
    throw truncated();
  return state;
}
function takeSegment(marker, data, state) {
  if (marker === QUANTIZATION)
    takeQuantization(data, state);
  else if (marker === HUFFMAN)
    takeHuffman(data, state);
  else if (marker === RESTART_INTERVAL && data.length >= 2)
    state.restartInterval = data.readUInt16BE();
  else if (marker === JFIF && data.toString("latin1", 0, 4) === "JFIF")
    state.hasJfif = true;
  else if (marker === ADOBE && data.length >= 12 && data.toString("latin1", 0, 5) === "Adobe") {
    state.adobeTransform = data.readUInt8(11);
  } else if (isFrame(marker)) {
    if (state.planes.length > 0)
      throw damaged("two frames");
    state.frame = parseFrame(marker, data);
    state.planes = createPlanes(state.frame);
  }
}
function takeQuantization(data, state) {
  for (let at = 0; at < data.length; ) {
    const head = data.readUInt8(at);
    const bytes = head >> 4 === 0 ? 1 : 2;
    if (at + 1 + 64 * bytes > data.length)
      throw damaged("a table is too short");
    state.steps[head & 15] = bytes === 1 ? data.readUInt8(at + 1) : data.readUInt16BE(at + 1);
    at += 1 + 64 * bytes;
  }
}
function takeHuffman(data, state) {
  for (let at = 0; at + 17 <= data.length; ) {
    const head = data.readUInt8(at);
    const counts = data.subarray(at + 1, at + 17);
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (total > 256 || at + 17 + total > data.length)
      throw damaged("a table is too short");
    const isForTerms = head >> 4 !== 0;
    const table = buildTable(counts, data.subarray(at + 17, at + 17 + total), isForTerms);
    (isForTerms ? state.acTables : state.dcTables)[head & 15] = table;
    at += 17 + total;
  }
}
function takeScan(bytes, header, start, state) {
  const { frame, planes } = state;
  const count = header[0] ?? 0;
  if (planes.length === 0)
    throw damaged("no frame header");
  if (count < 1 || count > 4 || header.length < 4 + count * 2)
    throw damaged("a scan without planes");
  const [firstTerm, , shifts] = header.subarray(1 + count * 2);
  if (frame.isProgressive && firstTerm > 0)
    return start;
  const isRefinement = frame.isProgressive && shifts >> 4 > 0;
  const scanned = Array.from({ length: count }, (_, index) => {
    const id = header.readUInt8(1 + index * 2);
    const tables = header.readUInt8(2 + index * 2);
    const plane = planes.find((each) => each.id === id);
    const dc = state.dcTables[tables >> 4];
    const ac = frame.isProgressive ? null : state.acTables[tables & 15];
    if (plane === void 0)
      throw damaged("a scan of an unknown plane");
    if (ac === void 0 || dc === void 0 && !isRefinement)
      throw damaged("no table for a scan");
    return { plane, dc: dc ?? NO_TABLE, ac };
  });
  const units = unitsOf(frame);
  const end = readScan(bytes, start, {
    planes: scanned,
    unitsAcross: units.across,
    unitsDown: units.down,
    restartInterval: state.restartInterval,
    isRefinement,
    shift: frame.isProgressive ? shifts & 15 : 0
  });
  for (const { plane } of scanned)
    state.read.add(plane);
  return end;
}
const NO_TABLE = buildTable(new Uint8Array(16), new Uint8Array(0), false);
function stepOf({ steps }, { quantization }) {
  const step = steps[quantization];
  if (step === void 0)
    throw new NotDecodable("damaged: no table of steps");
  return step;
}
;
const TERM_SCALE = 8;
const MIDDLE = 128;
function areasOfTerms(terms) {
  const means2 = terms.planes.map((plane) => meansOf(terms, plane, LUMA_SIDE));
  if (means2.length < 3)
    return grayAreas(means2[0]);
  const [first, second, third, black] = means2;
  const toColour = black === void 0 ? holdsRgb(terms) ? asStored : toRgb : inksToRgb(terms);
  const colours2 = [0, 1, 2].map(() => new Float64Array(first.length));
  for (let index = 0; index < first.length; index++) {
    const colour = toColour(first[index], second[index], third[index], black?.[index] ?? 0);
    for (let channel = 0; channel < 3; channel++) {
      ;
      colours2[channel][index] = Math.max(0, Math.min(255, colour[channel]));
    }
  }
  const [red, green, blue] = colours2;
  const luma = red.map((value, index) => lumaOf(value, green[index], blue[index]));
  const chroma = new Uint8Array(CHROMA_SIDE * CHROMA_SIDE * 3);
  colours2.map(coarser).forEach((plane, channel) => {
    plane.forEach((value, index) => {
      chroma[index * 3 + channel] = byteOf(value);
    });
  });
  return { luma: Uint8Array.from(luma, byteOf), chroma };
}
const asStored = (red, green, blue) => [red, green, blue];
function inksToRgb({ adobeTransform }) {
  return (first, second, third, black) => {
    const light = adobeTransform === 2 ? toRgb(first, second, third, 0).map((value) => 255 - value) : [first, second, third];
    return light.map((value) => value * black / 255);
  };
}
function holdsRgb({ planes, hasJfif, adobeTransform }) {
  if (hasJfif)
    return false;
  if (adobeTransform !== null)
    return adobeTransform === 0;
  return planes.map(({ id }) => String.fromCharCode(id)).join("") === "RGB";
}
function grayAreas(means2) {
  const chroma = new Uint8Array(CHROMA_SIDE * CHROMA_SIDE * 3);
  coarser(means2).forEach((mean, index) => {
    chroma.fill(byteOf(mean), index * 3, index * 3 + 3);
  });
  return { luma: Uint8Array.from(means2, byteOf), chroma };
}
const toRgb = (y, blue, red) => {
  const [cb, cr] = [blue - MIDDLE, red - MIDDLE];
  return [y + 1.402 * cr, y - 0.344136 * cb - 0.714136 * cr, y + 1.772 * cb];
};
function byteOf(value) {
  return Math.max(0, Math.min(255, Math.round(value)));
}
function meansOf(terms, plane, side) {
  const { stride, extentAcross, extentDown, terms: values } = plane;
  const across = overlapOf(extentAcross, side);
  const down = overlapOf(extentDown, side);
  const scale = stepOf(terms, plane) / TERM_SCALE;
  const valueAt2 = (index) => Math.max(0, Math.min(255, MIDDLE + values[index] * scale));
  const means2 = new Float64Array(side * side);
  const area = extentAcross * extentDown / (side * side);
  for (let row = 0; row < side; row++) {
    const [top, bottom] = [down.first[row], down.last[row]];
    for (let column = 0; column < side; column++) {
      const [left, right] = [across.first[column], across.last[column]];
      let sum = 0;
      for (let y = top; y <= bottom; y++) {
        let line = 0;
        for (let x = left + 1; x < right; x++)
          line += valueAt2(y * stride + x);
        line += across.firstShare[column] * valueAt2(y * stride + left);
        line += across.lastShare[column] * valueAt2(y * stride + right);
        const share = y === top ? down.firstShare[row] : y === bottom ? down.lastShare[row] : 1;
        sum += line * share;
      }
      means2[row * side + column] = sum / area;
    }
  }
  return means2;
}
function coarser(means2) {
  const cell = LUMA_SIDE / CHROMA_SIDE;
  const sums = new Float64Array(CHROMA_SIDE * CHROMA_SIDE);
  means2.forEach((mean, index) => {
    const row = Math.floor(index / LUMA_SIDE / cell);
    const at = row * CHROMA_SIDE + Math.floor(index % LUMA_SIDE / cell);
    sums[at] = sums[at] + mean / (cell * cell);
  });
  return sums;
}
;
const MOST_KEPT_PIXELS = 4e6;
const ENDS_TOO_SOON = /premature end/i;
const MEANS_NOTHING = /bad huffman code|corrupt|invalid/i;
const HARMLESS = /extraneous bytes before marker/i;
function keptCodec(create) {
  let kept;
  return async (bytes, width, height) => {
    kept ??= await create();
    const instance = kept;
    kept = void 0;
    const { decoded, complaints } = attempt(instance, bytes);
    if (complaints.some((line) => ENDS_TOO_SOON.test(line)))
      throw truncated();
    if (complaints.some((line) => MEANS_NOTHING.test(line) && !HARMLESS.test(line))) {
      throw damaged("its data means nothing");
    }
    if (decoded === null)
      throw damaged("its data means nothing");
    if (decoded.width !== width || decoded.height !== height)
      throw damaged("it has another size than it says");
    if (width * height <= MOST_KEPT_PIXELS)
      kept = instance;
    const { buffer, byteOffset, byteLength } = decoded.data;
    return { width, height, rgba: new Uint8Array(buffer, byteOffset, byteLength), rest: null };
  };
}
function attempt(instance, bytes) {
  try {
    return instance.decode(bytes);
  } catch {
    return { decoded: null, complaints: [] };
  }
}
;
const INKS = 4;
const MOST_INK_PIXELS = 6e6;
const BITS_OF_BYTE = 8;
const TAIL_BYTES = 64;
let codec;
async function decodeJpeg(bytes, width, height) {
  const frame = frame_readFrame(sourceIn(bytes));
  refuseEmpty(bytes, frame);
  if (!endsWell(bytes))
    readTerms(bytes);
  if (frame.components.length === INKS)
    return decodeInks(bytes, width, height);
  return decodeByCodec(bytes, width, height);
}
async function decodeByCodec(bytes, width, height) {
  codec ??= keptCodec((await import(
    /* webpackIgnore: true */
    "./libraries-jpeg.js"
  )).createJpegInstance);
  return codec(bytes, width, height);
}
function refuseEmpty(bytes, frame) {
  if (bytes.length * BITS_OF_BYTE < blocksOf(frame))
    throw truncated();
}
function endsWell(bytes) {
  for (let at = bytes.length - 2; at >= Math.max(0, bytes.length - TAIL_BYTES); at--) {
    if (bytes[at] === 255 && bytes[at + 1] === EOI)
      return true;
  }
  return false;
}
async function decodeInks(bytes, width, height) {
  if (width * height > MOST_INK_PIXELS) {
    throw new NotDecodable(`${Math.ceil(width * height / 1e6)} megapixels of four inks, at most ${MOST_INK_PIXELS / 1e6} are decoded`);
  }
  const { decode: decode2 } = await import(
    /* webpackIgnore: true */
    "./libraries-cmyk-jpeg.js"
  );
  let decoded;
  try {
    decoded = decode2(bytes, { useTArray: true, tolerantDecoding: false, maxMemoryUsageInMB: 2048 });
  } catch {
    throw damaged("its data means nothing");
  }
  if (decoded.width !== width || decoded.height !== height)
    throw damaged("it has another size than it says");
  return { width, height, rgba: decoded.data, rest: null };
}
;
const top_BLOCK = 8;
const TO_HEIGHT = 5;
async function decodeJpegTop(bytes, rows) {
  const { width, height, components, position } = frame_readFrame(sourceIn(bytes));
  if (components.length > 3)
    return null;
  const unit = top_BLOCK * Math.max(...components.map(({ down }) => down));
  const needed = (Math.ceil(rows / unit) + 1) * unit;
  if (needed >= height)
    return null;
  const short = Buffer.from(bytes);
  short.writeUInt16BE(needed, position + TO_HEIGHT);
  const { rgba } = await decodeByCodec(short, width, needed);
  return { width, height: rows, rgba: rgba.slice(0, width * rows * 4), rest: null };
}
;
const LEAST_SIDE = 512;
const MOST_SUMMARIZED = 5e8;
const JPEG = {
  format: "jpeg",
  title: "JPEG",
  isOpaque: true,
  begins: (start) => start.toString("latin1", 0, 3) === "\xFF\xD8\xFF",
  measure(source) {
    const { width, height, orientation } = frame_readFrame(source);
    return { width, height, orientation };
  },
  mostSummarized: MOST_SUMMARIZED,
  summarize(bytes, { width, height }) {
    if (Math.min(width, height) < LEAST_SIDE)
      return null;
    refuseEmpty(bytes, frame_readFrame(sourceIn(bytes)));
    return Promise.resolve(areasOfTerms(readTerms(bytes)));
  },
  decode: (bytes, { width, height }) => decodeJpeg(bytes, width, height),
  decodeTop: (bytes, _, rows) => decodeJpegTop(bytes, rows)
};
;
const COLOURS = /* @__PURE__ */ new Map([
  [0, { channels: 1, depths: [1, 2, 4, 8, 16] }],
  [2, { channels: 3, depths: [8, 16] }],
  [3, { channels: 1, depths: [1, 2, 4, 8] }],
  [4, { channels: 2, depths: [8, 16] }],
  [6, { channels: 4, depths: [8, 16] }]
]);
const SIGNATURE_BYTES = 8;
const HEADER_BYTES = 13;
const FRAME_BYTES = 12;
const MOST_CHUNKS = 2e5;
function layout_readLayout(source) {
  const header = source.take(SIGNATURE_BYTES, 8 + HEADER_BYTES);
  if (header.toString("latin1", 4, 8) !== "IHDR")
    throw damaged("no header");
  const width = header.readUInt32BE(8);
  const height = header.readUInt32BE(12);
  const depth = header.readUInt8(16);
  const colour = header.readUInt8(17);
  const interlace = header.readUInt8(20);
  if (width === 0 || height === 0)
    throw damaged("no width or height");
  const known = COLOURS.get(colour);
  if (known === void 0 || !known.depths.includes(depth))
    throw damaged("unknown kind of pixels");
  if (header.readUInt8(18) !== 0 || header.readUInt8(19) !== 0 || interlace > 1) {
    throw damaged("unknown kind of compression");
  }
  return { width, height, depth, colour, channels: known.channels, isInterlaced: interlace === 1 };
}
function* chunksOf(source) {
  let position = SIGNATURE_BYTES;
  for (let count = 0; count < MOST_CHUNKS; count++) {
    const head = source.take(position, 8);
    const length = head.readUInt32BE();
    const type = head.toString("latin1", 4, 8);
    if (position + FRAME_BYTES + length > source.size)
      throw truncated();
    yield { type, start: position + 8, length };
    if (type === "IEND")
      return;
    position += FRAME_BYTES + length;
  }
  throw damaged("too many chunks");
}
function orientationOf(source) {
  for (const { type, start } of chunksOf(source)) {
    if (type === "eXIf")
      return readOrientation(source, start);
  }
  return 1;
}
;
const pixels_OPAQUE = 255;
const pixels_COLOURS = 256;
function hasAlpha({ colour }, { transparent }) {
  return colour >= 4 || transparent !== null;
}
function rowKind({ colour, depth }, { transparent }) {
  if (depth !== 8)
    return null;
  if (colour === 6)
    return "rgba";
  if (transparent !== null)
    return null;
  return colour === 2 ? "rgb" : colour === 0 ? "gray" : null;
}
function expansionOf(layout, { palette, transparent }) {
  const { colour, depth, channels } = layout;
  if (colour === 3) {
    if (palette === null || palette.length < 3)
      throw damaged("no palette");
    return byTable(paletteTable(palette, transparent), depth);
  }
  const bytes = depth === 16 ? 2 : 1;
  if (colour === 0 && depth <= 8)
    return byTable(grayTable(depth, transparent), depth);
  const key = colour === 0 || colour === 2 ? keyOf(transparent, channels) : null;
  return colour === 0 || colour === 4 ? grays(channels, bytes, key) : colours(channels, bytes, key);
}
function paletteTable(palette, alpha) {
  const table = new Uint8Array(pixels_COLOURS * 4);
  for (let index = 0; index < pixels_COLOURS; index++) {
    table.set(palette.subarray(index * 3, index * 3 + 3), index * 4);
    table[index * 4 + 3] = alpha?.[index] ?? pixels_OPAQUE;
  }
  return table;
}
function grayTable(depth, transparent) {
  const most = 2 ** depth - 1;
  const key = keyOf(transparent, 1)?.[0];
  const table = new Uint8Array(pixels_COLOURS * 4);
  for (let value = 0; value <= most; value++) {
    table.fill(value * 255 / most, value * 4, value * 4 + 3);
    table[value * 4 + 3] = value === key ? 0 : pixels_OPAQUE;
  }
  return table;
}
function keyOf(transparent, channels) {
  if (transparent === null || transparent.length < channels * 2)
    return null;
  const view = Buffer.from(transparent.buffer, transparent.byteOffset, transparent.length);
  return Array.from({ length: channels }, (_, channel) => view.readUInt16BE(channel * 2));
}
function byTable(table, depth) {
  const mask = 2 ** depth - 1;
  const perByte = 8 / depth;
  return (row, pixels, into, start, step) => {
    for (let pixel = 0, at = start; pixel < pixels; pixel++, at += step) {
      const value = depth === 8 ? row[pixel] : row[Math.floor(pixel / perByte)] >> 8 - depth - pixel % perByte * depth & mask;
      into[at] = table[value * 4];
      into[at + 1] = table[value * 4 + 1];
      into[at + 2] = table[value * 4 + 2];
      into[at + 3] = table[value * 4 + 3];
    }
  };
}
function grays(channels, bytes, key) {
  const size = channels * bytes;
  return (row, pixels, into, start, step) => {
    for (let pixel = 0, from = 0, at = start; pixel < pixels; pixel++, from += size, at += step) {
      const value = row[from];
      into[at] = value;
      into[at + 1] = value;
      into[at + 2] = value;
      into[at + 3] = channels === 2 ? row[from + bytes] : pixels_OPAQUE;
      if (key !== null && isKey(row, from, bytes, key))
        into[at + 3] = 0;
    }
  };
}
function colours(channels, bytes, key) {
  if (bytes === 1 && key === null)
    return channels === 4 ? asTheyAre : withoutAlpha;
  const size = channels * bytes;
  return (row, pixels, into, start, step) => {
    for (let pixel = 0, from = 0, at = start; pixel < pixels; pixel++, from += size, at += step) {
      into[at] = row[from];
      into[at + 1] = row[from + bytes];
      into[at + 2] = row[from + 2 * bytes];
      into[at + 3] = channels === 4 ? row[from + 3 * bytes] : pixels_OPAQUE;
      if (key !== null && isKey(row, from, bytes, key))
        into[at + 3] = 0;
    }
  };
}
const asTheyAre = (row, pixels, into, start, step) => {
  if (step === 4) {
    into.set(row, start);
    return;
  }
  for (let pixel = 0, at = start; pixel < pixels; pixel++, at += step) {
    for (let channel = 0; channel < 4; channel++)
      into[at + channel] = row[pixel * 4 + channel];
  }
};
const withoutAlpha = (row, pixels, into, start, step) => {
  for (let pixel = 0, from = 0, at = start; pixel < pixels; pixel++, from += 3, at += step) {
    into[at] = row[from];
    into[at + 1] = row[from + 1];
    into[at + 2] = row[from + 2];
    into[at + 3] = pixels_OPAQUE;
  }
};
function isKey(row, from, bytes, key) {
  return key.every((wanted, channel) => {
    const at = from + channel * bytes;
    const value = row[at];
    return (bytes === 2 ? value * 256 + row[at + 1] : value) === wanted;
  });
}
;
const PAGE = 64 * 1024;
function loadProgram(text, size, functions = () => ({})) {
  const { Memory, Module, Instance } = globalThis.WebAssembly;
  const memory = new Memory({ initial: Math.ceil(size / PAGE) });
  const env = { memory, ...functions(memory.buffer) };
  const { exports } = new Instance(new Module(Buffer.from(text, "base64")), { env });
  return { memory: memory.buffer, exports };
}
;
function unfilter(filter, row, above, step) {
  if (filter === 1)
    addLeft(row, step);
  else if (filter === 2)
    addAbove(row, above);
  else if (filter === 3)
    addMean(row, above, step);
  else if (filter === 4)
    addPaeth(row, above, step);
  else if (filter !== 0)
    throw damaged("unknown filter");
}
function addLeft(row, step) {
  for (let at = step; at < row.length; at++)
    row[at] = row[at] + row[at - step];
}
function addAbove(row, above) {
  for (let at = 0; at < row.length; at++)
    row[at] = row[at] + above[at];
}
function addMean(row, above, step) {
  for (let at = 0; at < step; at++)
    row[at] = row[at] + (above[at] >> 1);
  for (let at = step; at < row.length; at++) {
    row[at] = row[at] + (row[at - step] + above[at] >> 1);
  }
}
function addPaeth(row, above, step) {
  if (step === 3)
    addPaeth3(row, above);
  else if (step === 4)
    addPaeth4(row, above);
  else
    addPaethAny(row, above, step);
}
function nearest(left, top, corner) {
  const across = top - corner;
  const down = left - corner;
  const both = across + down;
  const toLeft = absolute(across);
  const toTop = absolute(down);
  const isTop = toTop - toLeft >> 31;
  const closer = toLeft + (toTop - toLeft & isTop);
  const chosen = left + (top - left & isTop);
  return chosen + (corner - chosen & absolute(both) - closer >> 31);
}
function absolute(value) {
  const sign = value >> 31;
  return (value ^ sign) - sign;
}
function addPaethAny(row, above, step) {
  for (let at = 0; at < step; at++)
    row[at] = row[at] + above[at];
  for (let at = step; at < row.length; at++) {
    const before = at - step;
    const value = nearest(row[before], above[at], above[before]);
    row[at] = row[at] + value;
  }
}
function addPaeth3(row, above) {
  let [left0, left1, left2, corner0, corner1, corner2] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < row.length; at += 3) {
    const top0 = above[at];
    const top1 = above[at + 1];
    const top2 = above[at + 2];
    left0 = row[at] + nearest(left0, top0, corner0) & 255;
    left1 = row[at + 1] + nearest(left1, top1, corner1) & 255;
    left2 = row[at + 2] + nearest(left2, top2, corner2) & 255;
    row[at] = left0;
    row[at + 1] = left1;
    row[at + 2] = left2;
    corner0 = top0;
    corner1 = top1;
    corner2 = top2;
  }
}
function addPaeth4(row, above) {
  let [left0, left1, left2, left3, corner0, corner1, corner2, corner3] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < row.length; at += 4) {
    const top0 = above[at];
    const top1 = above[at + 1];
    const top2 = above[at + 2];
    const top3 = above[at + 3];
    left0 = row[at] + nearest(left0, top0, corner0) & 255;
    left1 = row[at + 1] + nearest(left1, top1, corner1) & 255;
    left2 = row[at + 2] + nearest(left2, top2, corner2) & 255;
    left3 = row[at + 3] + nearest(left3, top3, corner3) & 255;
    row[at] = left0;
    row[at + 1] = left1;
    row[at + 2] = left2;
    row[at + 3] = left3;
    corner0 = top0;
    corner1 = top1;
    corner2 = top2;
    corner3 = top3;
  }
}
;
const PROGRAM = "AGFzbQEAAAABCQFgBX9/f39/AAIPAQNlbnYGbWVtb3J5AgAAAwIBAAcVAgh1bmZpbHRlcgAABm1lbW9yeQIACs4GAcsGAgV7B38gAEECRgRAA0AgAyAKSgRAIAEgCmoiACAA/QAEACACIApq/QAEAP1u/QsEACAKQRBqIQoMAQsLBSAEQQJGIARBAUZyBEADQCADIA9KBEAgAiAPai0AACENIAQgD0oEf0EABSABIA9qIARrLQAACyEMIAEgD2oiCiAKLQAAIABBA0YEfyAMIA1qQQF1BSAAQQRGBH8gDSAEIA9KBH9BAAUgAiAPaiAEay0AAAsiDmsiCkEfdSILIAogC2pzIQsgDCANIA4gDCAOayIKQR91IhAgCiAQanMiCiAMIA1qIA5BAXRrIgxBH3UiDSAMIA1qcyIMTBsgCyAMTCAKIAtOcRsFIAwLC2o6AAAgD0EBaiEPDAELCwUgAEEBRgRAA0AgAyAKSgRAIAEgCmoiAP1dAwAgBf1uIQUgBEEDRgRAIAAgBf0ZADsBACAAIAX9FgI6AAIFIARBBEYEQCAAIAX9GwA2AgAFIARBBkYEQCAAIAX9GwA2AgAgACAF/RkCOwEEBSAAIAX9WwMAAAsLCyAEIApqIQoMAQsLBSAAQQNGBEADQCADIApKBEAgASAKaiIA/V0DAP2JASAFIAIgCmr9XQMA/YkB/Y4BQQH9jQH9jgH9DP8A/wD/AP8A/wD/AP8A/wD9TiIFIAX9ZiEGIARBA0YEQCAAIAb9GQA7AQAgACAG/RYCOgACBSAEQQRGBEAgACAG/RsANgIABSAEQQZGBEAgACAG/RsANgIAIAAgBv0ZAjsBBAUgACAG/VsDAAALCwsgBCAKaiEKDAELCwUgAEEERgRAA0AgAyAKSgRAIAIgCmr9XQMA/YkBIgYgBf2RASII/YABIQkgASAKaiIA/V0DAP2JASAHIAYgBSAHIAX9kQEiBf2AASIHIAggBf2OAf2AASAJIAf9lgH9lgEiBf0t/VIgCSAF/S39Uv2OAf0M/wD/AP8A/wD/AP8A/wD/AP1OIQcgBiEFIAcgB/1mIQYgBEEDRgRAIAAgBv0ZADsBACAAIAb9FgI6AAIFIARBBEYEQCAAIAb9GwA2AgAFIARBBkYEQCAAIAb9GwA2AgAgACAG/RkCOwEEBSAAIAb9WwMAAAsLCyAEIApqIQoMAQsLCwsLCwsL";
;
const LONGEST_ROW = 128 * 1024;
const MARGIN = 16;
const FEW_BYTES = 64 * 1024;
const LARGEST_FILTER = 4;
let free = null;
function openRows(size, longest) {
  if (size < FEW_BYTES || longest > LONGEST_ROW)
    return { pair: plainPair, close() {
    } };
  const program = free ?? load();
  free = null;
  return {
    pair: (length, step) => fastPair(program, length, step),
    close() {
      free = program;
    }
  };
}
function plainPair(length, step) {
  let [line, above] = [new Uint8Array(length), new Uint8Array(length)];
  return {
    get line() {
      return line;
    },
    unfilter: () => unfilter(line[0], line.subarray(1), above.subarray(1), step),
    next() {
      ;
      [line, above] = [above, line];
    }
  };
}
function fastPair({ bytes, unfilter: undo }, length, step) {
  let [row, above] = [0, LONGEST_ROW + MARGIN];
  let [line, other] = [row, above].map((from) => bytes.subarray(from, from + length));
  other.fill(0);
  return {
    get line() {
      return line;
    },
    unfilter() {
      const filter = line[0];
      if (filter > LARGEST_FILTER)
        unfilter(filter, line, other, step);
      if (filter > 0)
        undo(filter, row + 1, above + 1, length - 1, step);
    },
    next() {
      ;
      [line, other] = [other, line];
      [row, above] = [above, row];
    }
  };
}
function load() {
  const { memory, exports } = loadProgram(PROGRAM, 2 * (LONGEST_ROW + MARGIN));
  return { bytes: new Uint8Array(memory), unfilter: exports.unfilter };
}
;
const INTERLACED = [
  { column: 0, row: 0, columnStep: 8, rowStep: 8 },
  { column: 4, row: 0, columnStep: 8, rowStep: 8 },
  { column: 0, row: 4, columnStep: 4, rowStep: 8 },
  { column: 2, row: 0, columnStep: 4, rowStep: 4 },
  { column: 0, row: 2, columnStep: 2, rowStep: 4 },
  { column: 1, row: 0, columnStep: 2, rowStep: 2 },
  { column: 0, row: 1, columnStep: 1, rowStep: 2 }
];
const rows_PLAIN = [{ column: 0, row: 0, columnStep: 1, rowStep: 1 }];
function createRowReader(layout, take) {
  const passes = passesOf(layout);
  const bits = layout.channels * layout.depth;
  const step = Math.max(1, bits >> 3);
  let pass = 0;
  let row = 0;
  let filled = 0;
  const longest = Math.max(0, ...passes.map(({ columns }) => 1 + rowBytes(columns, bits)));
  const memory = openRows(unpackedBytes(layout), longest);
  const begin = () => {
    const current = passes[pass];
    row = 0;
    return current === void 0 ? null : memory.pair(1 + rowBytes(current.columns, bits), step);
  };
  let pair = begin();
  return {
    add(bytes) {
      let at = 0;
      while (pair !== null) {
        const { line } = pair;
        const piece = bytes.subarray(at, at + line.length - filled);
        line.set(piece, filled);
        at += piece.length;
        filled += piece.length;
        if (filled < line.length)
          return;
        filled = 0;
        pair.unfilter();
        const { column, columns, columnStep, rows, rowStep, ...current } = passes[pass];
        take(line.subarray(1), columns, current.row + row * rowStep, column, columnStep);
        pair.next();
        row++;
        if (row < rows)
          continue;
        pass++;
        pair = begin();
      }
    },
    isDone: () => pass === passes.length,
    finish() {
      if (pass < passes.length)
        throw truncated();
      memory.close();
    }
  };
}
function unpackedBytes(layout) {
  const bits = layout.channels * layout.depth;
  return passesOf(layout).reduce((sum, { columns, rows }) => sum + rows * (1 + rowBytes(columns, bits)), 0);
}
function passesOf({ width, height, isInterlaced }) {
  return (isInterlaced ? INTERLACED : rows_PLAIN).map((pass) => ({
    ...pass,
    columns: Math.ceil((width - pass.column) / pass.columnStep),
    rows: Math.ceil((height - pass.row) / pass.rowStep)
  })).filter(({ columns, rows }) => columns > 0 && rows > 0);
}
function rowBytes(pixels, bits) {
  return Math.ceil(pixels * bits / 8);
}
;
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;
const ONE_GO_BYTES = 4 * 1024 * 1024;
const PIECE_BYTES = 256 * 1024;
const LEAST_PIECE = 64;
const TOO_MUCH = "ERR_BUFFER_TOO_LARGE";
async function unpack(data, size, reader) {
  try {
    if (size <= ONE_GO_BYTES)
      reader.add(inOneGo(data, size));
    else
      await inPieces(data, reader);
  } catch (error) {
    if (error instanceof NotDecodable)
      throw error;
    throw damaged("its data does not unpack");
  }
  reader.finish();
}
async function unpackStart(data, reader) {
  try {
    await inPieces(data, reader);
  } catch (error) {
    if (error instanceof NotDecodable)
      throw error;
    throw damaged("its data does not unpack");
  }
  reader.finish();
}
const SETTINGS = { finishFlush: external_node_zlib_namespaceObject.constants.Z_SYNC_FLUSH };
function inOneGo(data, size) {
  const packed = data.length === 1 ? data[0] : Buffer.concat(data);
  const chunkSize = Math.max(LEAST_PIECE, size);
  try {
    return (0, external_node_zlib_namespaceObject.inflateSync)(packed, { ...SETTINGS, chunkSize, maxOutputLength: chunkSize });
  } catch (error) {
    if (error.code !== TOO_MUCH)
      throw error;
    return (0, external_node_zlib_namespaceObject.inflateSync)(packed, { ...SETTINGS, maxOutputLength: chunkSize + PIECE_BYTES });
  }
}
async function inPieces(data, reader) {
  const pieces = external_node_stream_namespaceObject.Readable.from(data).pipe((0, external_node_zlib_namespaceObject.createInflate)({ ...SETTINGS, chunkSize: PIECE_BYTES }));
  for await (const piece of pieces) {
    reader.add(piece);
    if (reader.isDone())
      return;
  }
}
;
const WHOLE_PIXELS = 262144;
const PNG = {
  format: "png",
  title: "PNG",
  begins: (start) => start.toString("latin1", 0, 8) === "\x89PNG\r\n\n",
  measure(source) {
    const { width, height } = layout_readLayout(source);
    return { width, height, orientation: orientationOf(source) };
  },
  async decode(bytes) {
    return (await decodeWhole(bytes)).raster;
  },
  summarizesAll: true,
  decodeTop: (bytes, _, rows) => decodeTop(bytes, rows),
  summarize(bytes, { width, height }) {
    return width * height <= WHOLE_PIXELS ? null : summarize(bytes);
  }
};
function partsOf(bytes) {
  const source = sourceIn(bytes);
  const colours2 = { palette: null, transparent: null };
  const data = [];
  let hasMore = false;
  for (const { type, start, length } of chunksOf(source)) {
    if (type === "IDAT")
      data.push(source.take(start, length));
    else if (type === "PLTE")
      colours2.palette = source.take(start, length);
    else if (type === "tRNS")
      colours2.transparent = source.take(start, length);
    else if (type === "fcTL")
      hasMore = true;
  }
  return { layout: layout_readLayout(source), colours: colours2, data, hasMore };
}
async function decodeWhole(bytes) {
  const { layout, colours: colours2, data, hasMore } = partsOf(bytes);
  const { width, height } = layout;
  const expand = expansionOf(layout, colours2);
  const rgba = new Uint8Array(width * height * 4);
  const low = layout.depth === 16 ? createLowBytes(width * layout.channels) : null;
  const reader = createRowReader(layout, (line, pixels, row, column, step) => {
    expand(line, pixels, rgba, (row * width + column) * 4, step * 4);
    low?.add(line);
  });
  await unpack(data, unpackedBytes(layout), reader);
  return {
    raster: { width, height, rgba, rest: hasMore ? digestOf(bytes) : low?.finish() ?? null },
    hasAlpha: hasAlpha(layout, colours2)
  };
}
async function decodeTop(bytes, rows) {
  const { layout, colours: colours2, data, hasMore } = partsOf(bytes);
  if (layout.isInterlaced || layout.depth === 16 || hasMore || layout.height <= rows)
    return null;
  const top = { ...layout, height: rows };
  const expand = expansionOf(layout, colours2);
  const rgba = new Uint8Array(layout.width * rows * 4);
  const reader = createRowReader(top, (line, pixels, row, column, step) => {
    expand(line, pixels, rgba, (row * layout.width + column) * 4, step * 4);
  });
  await unpackStart(data, reader);
  return { width: layout.width, height: rows, rgba, rest: null };
}
async function summarize(bytes) {
  const { layout, colours: colours2, data } = partsOf(bytes);
  if (layout.isInterlaced) {
    const whole = await decodeWhole(bytes);
    return areasOf(whole.raster, whole.hasAlpha);
  }
  const { width, height } = layout;
  const kind = rowKind(layout, colours2);
  const sums = createAreaSums(width, height, kind ?? (hasAlpha(layout, colours2) ? "rgba" : "rgbx"));
  const row = new Uint8Array(kind === null ? width * 4 : 0);
  const expand = expansionOf(layout, colours2);
  const reader = createRowReader(layout, (line, pixels) => {
    if (kind === null)
      expand(line, pixels, row, 0, 4);
    sums.add(kind === null ? row : line, 0);
  });
  await unpack(data, unpackedBytes(layout), reader);
  return sums.finish();
}
;
const TAG = {
  subfile: 254,
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  make: 271,
  stripOffsets: 273,
  orientation: 274,
  samples: 277,
  rowsPerStrip: 278,
  stripBytes: 279,
  planar: 284,
  predictor: 317,
  palette: 320,
  tileWidth: 322,
  tileHeight: 323,
  tileOffsets: 324,
  tileBytes: 325,
  subdirectories: 330,
  extraSamples: 338,
  sampleFormat: 339,
  jpegTables: 347,
  dngVersion: 50706
};
const directory_ENTRY_BYTES = 12;
const directory_MOST_ENTRIES = 4096;
const SIZES = /* @__PURE__ */ new Map([
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 4],
  [6, 1],
  [7, 1],
  [8, 2],
  [9, 4],
  [13, 4]
]);
const CLASSIC = 42;
const BIG = 43;
const WANTED = new Set(Object.values(TAG));
function readDirectory(source) {
  const isLittle = source.take(0, 2).toString("latin1") === "II";
  const short = (at) => {
    const bytes = source.take(at, 2);
    return isLittle ? bytes.readUInt16LE() : bytes.readUInt16BE();
  };
  const long = (at) => {
    const bytes = source.take(at, 4);
    return isLittle ? bytes.readUInt32LE() : bytes.readUInt32BE();
  };
  if (short(2) === BIG)
    throw new NotDecodable("BigTIFF can't be decoded");
  if (short(2) !== CLASSIC)
    throw damaged("unknown kind of TIFF");
  const start = long(4);
  const count = short(start);
  if (count === 0 || count > directory_MOST_ENTRIES)
    throw damaged("no tags");
  const tags = /* @__PURE__ */ new Map();
  for (let entry = 0; entry < count; entry++) {
    const at = start + 2 + entry * directory_ENTRY_BYTES;
    const tag = short(at);
    const size = SIZES.get(short(at + 2));
    if (!WANTED.has(tag) || size === void 0)
      continue;
    const values = long(at + 4);
    const place = values * size <= 4 ? at + 8 : long(at + 8);
    const bytes = source.take(place, values * size);
    tags.set(tag, readValues(bytes, size, isLittle));
  }
  const next = start + 2 + count * directory_ENTRY_BYTES;
  return {
    isLittle,
    hasNext: next + 4 <= source.size && long(next) !== 0,
    all: (tag) => tags.get(tag) ?? [],
    first: (tag, otherwise) => tags.get(tag)?.[0] ?? otherwise
  };
}
function readValues(bytes, size, isLittle) {
  return Array.from({ length: bytes.length / size }, (_, index) => isLittle ? bytes.readUIntLE(index * size, size) : bytes.readUIntBE(index * size, size));
}
;
const PHOTOMETRIC = {
  whiteIsZero: 0,
  blackIsZero: 1,
  colours: 2,
  palette: 3,
  inks: 5,
  luma: 6
};
const COMPRESSION = {
  none: 1,
  lzw: 5,
  jpeg: 7,
  deflate: 8,
  oldDeflate: 32946,
  packBits: 32773
};
const NAMES = /* @__PURE__ */ new Map([
  [2, "fax"],
  [3, "fax"],
  [4, "fax"],
  [6, "old JPEG"],
  [34712, "JPEG 2000"],
  [34887, "LERC"],
  [34925, "LZMA"],
  [5e4, "Zstandard"],
  [50001, "WebP"]
]);
const LEAST_SAMPLES = /* @__PURE__ */ new Map([
  [PHOTOMETRIC.whiteIsZero, 1],
  [PHOTOMETRIC.blackIsZero, 1],
  [PHOTOMETRIC.colours, 3],
  [PHOTOMETRIC.palette, 1],
  [PHOTOMETRIC.inks, 4],
  [PHOTOMETRIC.luma, 3]
]);
const MOST_SAMPLES = 64;
const MEGA = 1e6;
const MOST_MEMORY = 300 * MEGA;
const PIXEL_BYTES = 4;
function tiff_layout_readLayout(source) {
  refuseRaw(source.take(0, Math.min(source.size, 16)));
  const directory = readDirectory(source);
  const { all, first } = directory;
  if (all(TAG.dngVersion).length > 0 || isPreviewOfRaw(directory))
    throw new NotDecodable("RAW can't be decoded");
  const width = first(TAG.width, 0);
  const height = first(TAG.height, 0);
  if (width === 0 || height === 0)
    throw damaged("no width or height");
  const samples = first(TAG.samples, 1);
  const bits = first(TAG.bits, 1);
  const compression = first(TAG.compression, COMPRESSION.none);
  const photometric = first(TAG.photometric, PHOTOMETRIC.blackIsZero);
  refuseUnknown(directory, { samples, bits, compression, photometric });
  const isTiled = all(TAG.tileWidth).length > 0;
  const orientation = first(TAG.orientation, 1);
  const partHeight = isTiled ? first(TAG.tileHeight, 0) : Math.min(height, first(TAG.rowsPerStrip, height));
  const layout = {
    width,
    height,
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
    directory,
    bits,
    samples,
    photometric,
    compression,
    isPlanar: first(TAG.planar, 1) === 2 && samples > 1,
    hasPredictor: first(TAG.predictor, 1) === 2,
    partWidth: isTiled ? first(TAG.tileWidth, 0) : width,
    partHeight,
    offsets: all(isTiled ? TAG.tileOffsets : TAG.stripOffsets),
    byteCounts: all(isTiled ? TAG.tileBytes : TAG.stripBytes)
  };
  refuseParts(layout);
  return layout;
}
function refuseRaw(start) {
  if (start.toString("latin1", 8, 10) === "CR")
    throw new NotDecodable("RAW can't be decoded");
}
function isPreviewOfRaw({ all, first }) {
  return (first(TAG.subfile, 0) & 1) === 1 && all(TAG.make).length > 0 && all(TAG.subdirectories).length > 0;
}
function refuseUnknown({ all, first }, kind) {
  const { samples, bits, compression, photometric } = kind;
  if (!Object.values(COMPRESSION).includes(compression)) {
    throw new NotDecodable(`TIFF with ${NAMES.get(compression) ?? "unknown"} compression can't be decoded`);
  }
  const least = LEAST_SAMPLES.get(photometric);
  if (least === void 0)
    throw new NotDecodable("TIFF of this kind of colours can't be decoded");
  if (samples < least || samples > MOST_SAMPLES)
    throw damaged("unknown number of samples");
  if (![1, 2, 4, 8, 16].includes(bits))
    throw new NotDecodable(`TIFF with ${bits} bits a sample can't be decoded`);
  if (all(TAG.bits).some((each) => each !== bits)) {
    throw new NotDecodable("TIFF with samples of several sizes can't be decoded");
  }
  if (all(TAG.sampleFormat).some((format) => format !== 1 && format !== 4)) {
    throw new NotDecodable("TIFF with signed or fractional samples can't be decoded");
  }
  if (first(TAG.fillOrder, 1) !== 1 || first(TAG.predictor, 1) > 2) {
    throw new NotDecodable("TIFF of this kind of compression can't be decoded");
  }
  const isJpeg = compression === COMPRESSION.jpeg;
  if (isJpeg ? bits !== 8 || photometric === PHOTOMETRIC.inks : photometric === PHOTOMETRIC.luma) {
    throw new NotDecodable("TIFF of this kind of colours can't be decoded");
  }
}
function refuseParts(layout) {
  const { width, height, partWidth, partHeight, isPlanar, samples, bits, offsets, byteCounts } = layout;
  const pixelBytes = PIXEL_BYTES + samples * (bits === 16 ? 2 : 1);
  if (width * height * pixelBytes > MOST_MEMORY) {
    throw new NotDecodable(`${Math.ceil(width * height / MEGA)} megapixels, at most ${Math.floor(MOST_MEMORY / pixelBytes / MEGA)} of this kind are decoded whole`);
  }
  if (partWidth < 1 || partHeight < 1)
    throw damaged("parts without size");
  if (partWidth * partHeight > Math.max(width * height, 1024 * 1024) * 2)
    throw damaged("parts larger than the picture");
  const parts = Math.ceil(width / partWidth) * Math.ceil(height / partHeight) * (isPlanar ? samples : 1);
  if (offsets.length < parts || byteCounts.length > 0 && byteCounts.length < parts)
    throw damaged("parts are missing");
}
;
const SOI_BYTES = 2;
const EOI_BYTES = 2;
async function jpegPart(packed, lines, layout) {
  const { directory, photometric, partWidth, partHeight, isPlanar, samples } = layout;
  const perPixel = isPlanar ? 1 : samples;
  if (perPixel !== 1 && perPixel !== 3)
    throw damaged("unknown number of samples");
  if (packed.length < SOI_BYTES + EOI_BYTES)
    throw damaged("a part is empty");
  const tables = Buffer.from(directory.all(TAG.jpegTables));
  const whole = Buffer.concat([
    packed.subarray(0, SOI_BYTES),
    adobeSegment(photometric === PHOTOMETRIC.luma ? 1 : 0),
    tables.subarray(SOI_BYTES, Math.max(SOI_BYTES, tables.length - EOI_BYTES)),
    packed.subarray(SOI_BYTES)
  ]);
  const { width, height } = frame_readFrame(sourceIn(whole));
  if (width !== partWidth || height < lines || height > partHeight)
    throw damaged("a part of another size");
  const { rgba } = await decodeJpeg(whole, width, height);
  const values = new Uint8Array(partWidth * lines * perPixel);
  for (let from = 0, to = 0; to < values.length; from += 4, to += perPixel) {
    for (let sample = 0; sample < perPixel; sample++)
      values[to + sample] = rgba[from + sample];
  }
  return values;
}
function adobeSegment(transform2) {
  return Buffer.from([255, 238, 0, 14, ...Buffer.from("Adobe"), 0, 100, 0, 0, 0, 0, transform2]);
}
;
const tiff_pixels_OPAQUE = 255;
const PREMULTIPLIED = 1;
const tiff_pixels_COLOURS = /* @__PURE__ */ new Map([
  [PHOTOMETRIC.colours, 3],
  [PHOTOMETRIC.luma, 3],
  [PHOTOMETRIC.inks, 4]
]);
function colourOf(layout) {
  const { photometric, samples, directory } = layout;
  const colours2 = tiff_pixels_COLOURS.get(photometric) ?? 1;
  const kind = directory.first(TAG.extraSamples, 0);
  const alphaAt = samples > colours2 && (kind === 1 || kind === 2) ? colours2 : -1;
  const paint2 = painterOf(layout);
  const colour = (values, pixels, rgba, start) => {
    for (let pixel = 0, from = 0, at = start; pixel < pixels; pixel++, from += samples, at += 4) {
      paint2(values, from, rgba, at);
      const alpha = alphaAt < 0 ? tiff_pixels_OPAQUE : values[from + alphaAt];
      rgba[at + 3] = alpha;
      if (kind === PREMULTIPLIED && alpha > 0 && alpha < tiff_pixels_OPAQUE)
        divide(rgba, at, alpha);
    }
  };
  return { colours: colours2, alphaAt, colour };
}
function painterOf({ photometric, bits, directory }) {
  if (photometric === PHOTOMETRIC.colours || photometric === PHOTOMETRIC.luma) {
    return (values, from, rgba, at) => {
      for (let channel = 0; channel < 3; channel++)
        rgba[at + channel] = values[from + channel];
    };
  }
  if (photometric === PHOTOMETRIC.inks) {
    return (values, from, rgba, at) => {
      const light = tiff_pixels_OPAQUE - values[from + 3];
      for (let channel = 0; channel < 3; channel++) {
        rgba[at + channel] = (tiff_pixels_OPAQUE - values[from + channel]) * light / tiff_pixels_OPAQUE + 0.5;
      }
    };
  }
  if (photometric === PHOTOMETRIC.palette) {
    const palette = paletteOf(directory.all(TAG.palette), bits);
    return (values, from, rgba, at) => {
      const colour = values[from] * 3;
      for (let channel = 0; channel < 3; channel++)
        rgba[at + channel] = palette[colour + channel];
    };
  }
  const [scale, flip] = [
    tiff_pixels_OPAQUE / (2 ** Math.min(8, bits) - 1),
    photometric === PHOTOMETRIC.whiteIsZero ? tiff_pixels_OPAQUE : 0
  ];
  return (values, from, rgba, at) => rgba.fill(values[from] * scale ^ flip, at, at + 3);
}
function paletteOf(values, bits) {
  const count = 2 ** bits;
  if (bits > 8 || values.length < count * 3)
    throw damaged("no palette");
  const shift = values.some((value) => value > 255) ? 8 : 0;
  return Uint8Array.from({ length: count * 3 }, (_, index) => {
    return values[index % 3 * count + Math.floor(index / 3)] >> shift;
  });
}
function divide(rgba, at, alpha) {
  for (let channel = 0; channel < 3; channel++) {
    rgba[at + channel] = Math.min(tiff_pixels_OPAQUE, rgba[at + channel] * tiff_pixels_OPAQUE / alpha);
  }
}
;
function unpackPart(packed, size, { compression }) {
  if (compression === COMPRESSION.none) {
    if (packed.length < size)
      throw truncated();
    return Uint8Array.from(packed.subarray(0, size));
  }
  if (compression === COMPRESSION.deflate || compression === COMPRESSION.oldDeflate)
    return inflate(packed, size);
  const into = new Uint8Array(size);
  const written = compression === COMPRESSION.lzw ? unpackLzw(packed, into, { symbolBits: 8, isHighFirst: true, early: 1 }) : unpackBits(packed, into);
  if (written < size)
    throw truncated();
  return into;
}
function inflate(packed, size) {
  const chunkSize = Math.max(64, size);
  let unpacked;
  try {
    unpacked = (0, external_node_zlib_namespaceObject.inflateSync)(packed, {
      finishFlush: external_node_zlib_namespaceObject.constants.Z_SYNC_FLUSH,
      chunkSize,
      maxOutputLength: chunkSize * 2 + 65536
    });
  } catch {
    throw damaged("its data does not unpack");
  }
  if (unpacked.length < size)
    throw truncated();
  return unpacked.subarray(0, size);
}
function unpackBits(packed, into) {
  let written = 0;
  for (let at = 0; at < packed.length && written < into.length; ) {
    const count = packed.readInt8(at++);
    if (count === -128)
      continue;
    if (count >= 0) {
      const piece = packed.subarray(at, Math.min(at + count + 1, at + into.length - written));
      into.set(piece, written);
      written += piece.length;
      at += count + 1;
      continue;
    }
    if (at >= packed.length)
      break;
    const end = Math.min(into.length, written + 1 - count);
    into.fill(packed.readUInt8(at++), written, end);
    written = end;
  }
  return written;
}
function undoPredictor(rows, rowBytes2, samples, bits) {
  if (bits !== 8 && bits !== 16)
    throw damaged("differences of parts of bytes");
  const step = samples * (bits / 8);
  for (let start = 0; start < rows.length; start += rowBytes2) {
    for (let at = start + step; at < start + rowBytes2; at++) {
      if (bits === 8) {
        rows[at] = rows[at] + rows[at - step];
        continue;
      }
      const sum = valueAt(rows, at) + valueAt(rows, at - step);
      rows[at] = sum >> 8;
      rows[++at] = sum;
    }
  }
}
function valueAt(rows, at) {
  return rows[at] << 8 | rows[at + 1];
}
;
const TIFF = {
  format: "tiff",
  title: "TIFF",
  begins: (start) => /^(II[*+]\0|MM\0[*+])/.test(start.toString("latin1", 0, 4)),
  measure(source) {
    const { width, height, orientation } = tiff_layout_readLayout(source);
    return { width, height, orientation };
  },
  async decode(bytes) {
    const layout = tiff_layout_readLayout(sourceIn(bytes));
    const samples = await readSamples(bytes, layout);
    const raster = paint(samples, layout);
    return layout.directory.hasNext ? { ...raster, rest: digestOf(bytes) } : raster;
  }
};
async function readSamples(bytes, layout) {
  const { width, height, samples, bits, partWidth, partHeight, isPlanar, offsets, byteCounts } = layout;
  const size = bits === 16 ? 2 : 1;
  const all = new Uint8Array(width * height * samples * size);
  const across = Math.ceil(width / partWidth);
  const down = Math.ceil(height / partHeight);
  const isTiled = partWidth !== width;
  for (let index = 0; index < across * down * (isPlanar ? samples : 1); index++) {
    const plane = Math.floor(index / (across * down));
    const row = Math.floor(index / across) % down;
    const column = index % across;
    const top = row * partHeight;
    const lines = Math.min(partHeight, height - top);
    const offset = offsets[index];
    const length = byteCounts[index] ?? bytes.length - offset;
    if (offset + length > bytes.length)
      throw truncated();
    const packed = bytes.subarray(offset, offset + length);
    const part = await readPart(packed, isTiled ? partHeight : lines, layout);
    const perPixel = (isPlanar ? 1 : samples) * size;
    const pixels = Math.min(partWidth, width - column * partWidth);
    for (let line = 0; line < lines; line++) {
      const from = line * partWidth * perPixel;
      const to = ((top + line) * width + column * partWidth) * samples * size;
      const values = part.subarray(from, from + pixels * perPixel);
      if (isPlanar)
        spread(values, size, all, to + plane * size, samples * size);
      else
        all.set(values, to);
    }
  }
  return all;
}
async function readPart(packed, lines, layout) {
  const { bits, partWidth, isPlanar, samples, hasPredictor, compression, directory } = layout;
  const perPixel = isPlanar ? 1 : samples;
  if (compression === COMPRESSION.jpeg)
    return jpegPart(packed, lines, layout);
  const rowBytes2 = Math.ceil(partWidth * perPixel * bits / 8);
  const part = unpackPart(packed, rowBytes2 * lines, layout);
  if (bits === 16 && directory.isLittle)
    Buffer.from(part.buffer, part.byteOffset, part.length).swap16();
  if (hasPredictor)
    undoPredictor(part, rowBytes2, perPixel, bits);
  return bits < 8 ? widen(part, rowBytes2, partWidth * perPixel, bits) : part;
}
function widen(part, rowBytes2, count, bits) {
  const lines = part.length / rowBytes2;
  const wide = new Uint8Array(lines * count);
  const mask = 2 ** bits - 1;
  const perByte = 8 / bits;
  for (let line = 0, out = 0; line < lines; line++) {
    for (let sample = 0; sample < count; sample++, out++) {
      const byte = part[line * rowBytes2 + Math.floor(sample / perByte)];
      wide[out] = byte >> 8 - bits - sample % perByte * bits & mask;
    }
  }
  return wide;
}
function spread(values, size, into, start, step) {
  for (let from = 0, to = start; from < values.length; from += size, to += step) {
    for (let byte = 0; byte < size; byte++)
      into[to + byte] = values[from + byte];
  }
}
function paint(values, layout) {
  const { width, height, samples, bits } = layout;
  const rgba = new Uint8Array(width * height * 4);
  const { colours: colours2, alphaAt, colour } = colourOf(layout);
  const rowSamples = width * samples;
  const high = new Uint8Array(rowSamples);
  const low = bits === 16 ? createLowBytes(rowSamples) : null;
  for (let row = 0; row < height; row++) {
    const at = row * rowSamples;
    if (low === null) {
      colour(values.subarray(at, at + rowSamples), width, rgba, row * width * 4);
      continue;
    }
    const line = values.subarray(at * 2, (at + rowSamples) * 2);
    low.add(line);
    for (let sample = 0; sample < rowSamples; sample++)
      high[sample] = line[sample * 2];
    colour(high, width, rgba, row * width * 4);
  }
  const isMore = samples > colours2 + (alphaAt < 0 ? 0 : 1);
  return { width, height, rgba, rest: isMore ? digestOf(values) : low?.finish() ?? null };
}
;
const layout_FILE_HEADER = 12;
const CHUNK_HEADER = 8;
const FRAME_HEADER = 16;
const layout_MOST_CHUNKS = 1e5;
function webp_layout_readLayout(source) {
  const end = Math.min(source.size, 8 + source.take(4, 4).readUInt32LE());
  if (8 + source.take(4, 4).readUInt32LE() > source.size)
    throw truncated();
  let canvas = null;
  let image = null;
  let isAnimated = false;
  let orientation = 1;
  const chunks = [];
  for (const chunk of chunksFrom(source, layout_FILE_HEADER, end)) {
    const { type, start, length } = chunk;
    if (type === "VP8X") {
      const data = source.take(start, 10);
      canvas = { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1 };
    } else if (type === "EXIF") {
      const hasName = length > 6 && source.take(start, 6).toString("latin1") === "Exif\0\0";
      orientation = readOrientation(source, start + (hasName ? 6 : 0));
    } else if (type === "ANMF" && image === null) {
      image = frameOf(source, start, length);
      isAnimated = true;
    } else if (type === "ALPH" || type === "VP8 " || type === "VP8L") {
      if (image !== null)
        continue;
      chunks.push(chunk);
      if (type !== "ALPH")
        image = { ...sizeOf(source, chunk), left: 0, top: 0, chunks };
    }
    if (image !== null && canvas === null)
      break;
  }
  if (image === null)
    throw damaged("no image");
  const { width, height } = canvas ?? image;
  if (!isAnimated && (width !== image.width || height !== image.height))
    throw damaged("two sizes");
  if (image.left + image.width > width || image.top + image.height > height) {
    throw damaged("a frame larger than its picture");
  }
  return { width, height, orientation, image, isAnimated };
}
function* chunksFrom(source, start, end) {
  let at = start;
  for (let count = 0; at + CHUNK_HEADER <= end; count++) {
    if (count > layout_MOST_CHUNKS)
      throw damaged("too many chunks");
    const header = source.take(at, CHUNK_HEADER);
    const length = header.readUInt32LE(4);
    const type = header.toString("latin1", 0, 4);
    if (at + CHUNK_HEADER + length > end)
      throw truncated();
    yield { type, start: at + CHUNK_HEADER, length };
    at += CHUNK_HEADER + length + length % 2;
  }
}
function frameOf(source, start, length) {
  const header = source.take(start, FRAME_HEADER);
  const place = {
    left: header.readUIntLE(0, 3) * 2,
    top: header.readUIntLE(3, 3) * 2,
    width: header.readUIntLE(6, 3) + 1,
    height: header.readUIntLE(9, 3) + 1
  };
  const chunks = [];
  for (const chunk of chunksFrom(source, start + FRAME_HEADER, start + length)) {
    if (chunk.type !== "ALPH" && chunk.type !== "VP8 " && chunk.type !== "VP8L")
      continue;
    chunks.push(chunk);
    if (chunk.type === "ALPH")
      continue;
    const { width, height } = sizeOf(source, chunk);
    if (width !== place.width || height !== place.height)
      throw damaged("two sizes");
    return { ...place, chunks };
  }
  throw damaged("no image");
}
function sizeOf(source, { type, start }) {
  if (type === "VP8L") {
    const data2 = source.take(start, 5);
    const bits = data2.readUInt32LE(1);
    if (data2[0] !== 47)
      throw damaged("no image");
    return { width: (bits & 16383) + 1, height: (bits >>> 14 & 16383) + 1 };
  }
  const data = source.take(start, 10);
  if ((data[0] & 1) !== 0 || data.readUIntBE(3, 3) !== 10289450)
    throw damaged("no image");
  const [width, height] = [data.readUInt16LE(6) & 16383, data.readUInt16LE(8) & 16383];
  if (width === 0 || height === 0)
    throw new NotDecodable("damaged: no width or height");
  return { width, height };
}
;
const HAS_ALPHA = 16;
const MOST_PIXELS = 25e6;
const WEBP = {
  format: "webp",
  title: "WebP",
  begins: (start) => start.toString("latin1", 0, 4) === "RIFF" && start.toString("latin1", 8, 12) === "WEBP",
  measure(source) {
    const { width, height, orientation } = webp_layout_readLayout(source);
    return { width, height, orientation };
  },
  mostWhole: MOST_PIXELS,
  async decode(bytes) {
    const { width, height, image, isAnimated } = webp_layout_readLayout(sourceIn(bytes));
    decoder_codec ??= keptCodec((await import(
      /* webpackIgnore: true */
      "./libraries-webp.js"
    )).createWebpInstance);
    const still = isAnimated ? stillOf(bytes, image) : bytes;
    const frame = await decoder_codec(still, image.width, image.height);
    return isAnimated ? { ...onto(frame, image, width, height), rest: digestOf(bytes) } : frame;
  }
};
let decoder_codec;
function stillOf(bytes, { width, height, chunks }) {
  const parts = chunks.map(({ type, start, length }) => {
    const part = Buffer.alloc(8 + length + length % 2);
    part.write(type, 0, "latin1");
    part.writeUInt32LE(length, 4);
    bytes.copy(part, 8, start, start + length);
    return part;
  });
  const extended = Buffer.alloc(18);
  extended.write("VP8X", 0, "latin1");
  extended.writeUInt32LE(10, 4);
  extended.writeUInt8(HAS_ALPHA, 8);
  extended.writeUIntLE(width - 1, 12, 3);
  extended.writeUIntLE(height - 1, 15, 3);
  const body = Buffer.concat([Buffer.from("WEBP"), ...parts.length > 1 ? [extended] : [], ...parts]);
  const header = Buffer.from("RIFF\0\0\0\0");
  header.writeUInt32LE(body.length, 4);
  return Buffer.concat([header, body]);
}
function onto(frame, { left, top }, width, height) {
  const rgba = new Uint8Array(width * height * 4);
  const rowBytes2 = frame.width * 4;
  for (let row = 0; row < frame.height; row++) {
    const line = frame.rgba.subarray(row * rowBytes2, (row + 1) * rowBytes2);
    rgba.set(line, ((top + row) * width + left) * 4);
  }
  return { width, height, rgba, rest: null };
}
;
const DECODERS = [JPEG, PNG, WEBP, GIF, TIFF, BMP];
;
const REFUSED = [
  { title: "AVIF", begins: (start) => isBrand(start, ["avif", "avis"]) },
  {
    title: "HEIC",
    begins: (start) => isBrand(start, ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"])
  },
  { title: "RAW", begins: (start) => isBrand(start, ["crx "]) || isRaw(start) },
  {
    title: "JPEG XL",
    begins: (start) => holds(start, 0, "\xFF\n") || holds(start, 0, "\0\0\0\fJXL \r\n\x87\n")
  },
  {
    title: "JPEG 2000",
    begins: (start) => holds(start, 0, "\0\0\0\fjP  \r\n\x87\n") || holds(start, 0, "\xFFO\xFFQ")
  },
  { title: "DICOM", begins: (start) => holds(start, 128, "DICM") },
  { title: "PSD", begins: (start) => holds(start, 0, "8BPS") },
  { title: "SVG", begins: isSvg },
  { title: "Netpbm", begins: (start) => /^P[1-7]\s/.test(start.toString("latin1", 0, 3)) },
  { title: "ICO", begins: (start) => holds(start, 0, "\0\0\0") },
  { title: "Radiance HDR", begins: (start) => holds(start, 0, "#?RADIANCE") },
  { title: "XCF", begins: (start) => holds(start, 0, "gimp xcf") },
  { title: "OpenEXR", begins: (start) => holds(start, 0, "v/1") }
];
function undecodable_refuseUnknown(start) {
  const format = REFUSED.find(({ begins }) => begins(start));
  if (format !== void 0)
    throw new NotDecodable(`${format.title} can't be decoded`);
}
function isBrand(start, brands) {
  return holds(start, 4, "ftyp") && brands.includes(start.toString("latin1", 8, 12));
}
function isSvg(start) {
  return /^(\xef\xbb\xbf)?\s*(<[?!][^>]*>\s*)*<svg[\s>]/i.test(start.toString("latin1"));
}
function isRaw(start) {
  return ["FUJIFILMCCD-RAW", "IIRO", "IIRS", "IIU\0", "MMOR"].some((name) => holds(start, 0, name));
}
function holds(bytes, offset, text) {
  return bytes.toString("latin1", offset, offset + text.length) === text;
}
;
const picture_MEGA = 1e6;
const START_BYTES = 256;
const picture_AS_STORED = 1;
const TOP_ROWS = 16;
const DEFAULT_LIMITS = { pixels: 50 * picture_MEGA, bytes: 512 * picture_MEGA };
function readHeader(bytes) {
  const picture = picture_open(bytes);
  return picture === null ? null : headerOf(picture);
}
async function thumbnailOf(bytes, limits = DEFAULT_LIMITS) {
  const { decoder, stored } = openPicture(bytes);
  const header = headerOf({ decoder, stored });
  const most = Math.max(limits.pixels, decoder.mostSummarized ?? 0);
  refuseLarge(bytes.size, stored, { ...limits, pixels: most });
  const content = readWhole(bytes);
  const areas = await decoder.summarize?.(content, stored) ?? null;
  const isAsStored = stored.orientation === picture_AS_STORED;
  if (areas !== null) {
    const isExact = isAsStored && decoder.summarizesAll === true;
    return { header, ...turnAreas(areas, stored.orientation), raster: null, isExact };
  }
  refuseLarge(bytes.size, stored, wholeLimits(decoder, limits));
  const raster = await decoder.decode(content, stored);
  const isTransparent = decoder.isOpaque !== true && clearTransparent(raster);
  const whole = areasOf(raster, isTransparent);
  const { orientation } = stored;
  return {
    header,
    ...turnAreas(whole, orientation),
    raster: turnRaster(raster, orientation),
    isExact: isAsStored
  };
}
async function rasterOf(bytes, limits = DEFAULT_LIMITS) {
  const { decoder, stored } = openPicture(bytes);
  refuseLarge(bytes.size, stored, wholeLimits(decoder, limits));
  const raster = await decoder.decode(readWhole(bytes), stored);
  if (decoder.isOpaque !== true)
    clearTransparent(raster);
  return turnRaster(raster, stored.orientation);
}
async function topOf(bytes, limits = DEFAULT_LIMITS) {
  const { decoder, stored } = openPicture(bytes);
  if (stored.orientation !== picture_AS_STORED || decoder.decodeTop === void 0)
    return null;
  refuseLarge(bytes.size, stored, wholeLimits(decoder, limits));
  const raster = await decoder.decodeTop(readWhole(bytes), stored, TOP_ROWS);
  if (raster !== null)
    clearTransparent(raster);
  return raster;
}
function picture_open(bytes) {
  const source = sourceOf(bytes);
  const start = Buffer.from(source.take(0, Math.min(bytes.size, START_BYTES)));
  const decoder = DECODERS.find(({ begins }) => begins(start));
  if (decoder !== void 0)
    return { decoder, stored: decoder.measure(source) };
  undecodable_refuseUnknown(start);
  return null;
}
function openPicture(bytes) {
  const picture = picture_open(bytes);
  if (picture === null)
    throw new NotDecodable("no picture by its content");
  return picture;
}
function headerOf({ decoder, stored }) {
  return { format: decoder.format, ...turnedSize(stored) };
}
function wholeLimits({ mostWhole }, limits) {
  return { ...limits, pixels: Math.min(limits.pixels, mostWhole ?? limits.pixels) };
}
function refuseLarge(size, { width, height }, limits) {
  const pixels = width * height;
  if (pixels > limits.pixels) {
    throw new NotDecodable(`${inMillions(pixels)} megapixels, at most ${inMillions(limits.pixels)} are decoded whole`);
  }
  if (size > limits.bytes) {
    throw new NotDecodable(`${inMillions(size)} MB, at most ${inMillions(limits.bytes)} are read`);
  }
}
function inMillions(value) {
  const millions = value / picture_MEGA;
  return String(millions >= 100 ? Math.ceil(millions) : Number(millions.toPrecision(2)));
}
function readWhole(bytes) {
  const content = Buffer.allocUnsafeSlow(bytes.size);
  let filled = 0;
  while (filled < bytes.size) {
    const read = bytes.read(filled, content.subarray(filled));
    if (read === 0)
      throw truncated();
    filled += read;
  }
  return content;
}
const ALPHA_SHIFT = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 24 : 0;
function clearTransparent({ rgba }) {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
  let isTransparent = false;
  for (let index = 0; index < pixels.length; index++) {
    const alpha = pixels[index] >>> ALPHA_SHIFT & 255;
    if (alpha === 255)
      continue;
    isTransparent = true;
    if (alpha === 0)
      pixels[index] = 0;
  }
  return isTransparent;
}
;
const turns_TURNS = 8;
const MIRRORED = 1;
const FLIPPED = 2;
const TRANSPOSED = 4;
const TURN_WORDS = (
  /* unused pure expression or super */
  null
);
const places = /* @__PURE__ */ new Map();
function turns_turnedPlaces(size, turn2) {
  const key = size * turns_TURNS + turn2;
  let from = places.get(key);
  if (from === void 0) {
    from = new Uint16Array(size * size);
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        const column = (turn2 & MIRRORED) === 0 ? x : size - 1 - x;
        const row = (turn2 & FLIPPED) === 0 ? y : size - 1 - y;
        from[y * size + x] = (turn2 & TRANSPOSED) === 0 ? row * size + column : column * size + row;
      }
    }
    places.set(key, from);
  }
  return from;
}
function turned(grid, size, turn2) {
  if (turn2 === 0)
    return grid;
  const from = turns_turnedPlaces(size, turn2);
  const result = new Float32Array(grid.length);
  for (let cell = 0; cell < result.length; cell++)
    result[cell] = grid[from[cell]];
  return result;
}
;
const colour_COLOURS = 8;
const COLOURFUL = 6;
const LEAST_COSINE = 0.5;
const NEARLY_EQUAL = 16;
function coloursDiffer(one, other, turn2) {
  const from = turnedPlaces(colour_COLOURS, turn2);
  let product = 0;
  let square = 0;
  let otherSquare = 0;
  for (let cell = 0; cell < from.length; cell++) {
    const at = 3 * cell;
    const otherAt = 3 * from[cell];
    const blue = blueness(one, at);
    const otherBlue = blueness(other, otherAt);
    const red = redness(one, at);
    const otherRed = redness(other, otherAt);
    product += blue * otherBlue + red * otherRed;
    square += blue * blue + red * red;
    otherSquare += otherBlue * otherBlue + otherRed * otherRed;
  }
  const areColourful = Math.sqrt(square / from.length) >= COLOURFUL && Math.sqrt(otherSquare / from.length) >= COLOURFUL;
  return areColourful && product <= LEAST_COSINE * Math.sqrt(square * otherSquare);
}
function coloursAgree(one, other, turn2) {
  const from = turnedPlaces(colour_COLOURS, turn2);
  for (let cell = 0; cell < from.length; cell++) {
    for (let channel = 0; channel < 3; channel++) {
      const left = one[3 * cell + channel];
      const right = other[3 * from[cell] + channel];
      if (Math.abs(left - right) > NEARLY_EQUAL)
        return false;
    }
  }
  return true;
}
function blueness(colours2, at) {
  return -0.168736 * colours2[at] - 0.331264 * colours2[at + 1] + 0.5 * colours2[at + 2];
}
function redness(colours2, at) {
  return 0.5 * colours2[at] - 0.418688 * colours2[at + 1] - 0.081312 * colours2[at + 2];
}
;
const THUMBNAIL = 64;
const hash_HASH_WORDS = 2 * turns_TURNS;
const GRID = THUMBNAIL / 2;
const LOWEST = 8;
const WAVES = Array.from({ length: LOWEST }, (_, frequency) => Float64Array.from({ length: GRID }, (_2, place) => Math.cos((2 * place + 1) * frequency * Math.PI / (2 * GRID)) * (frequency === 0 ? Math.SQRT1_2 : 1)));
function hashesOf(luma) {
  const frequencies = transform(luma);
  const hashes = new Uint32Array(hash_HASH_WORDS);
  const own = new Float64Array(LOWEST * LOWEST);
  for (let turn2 = 0; turn2 < turns_TURNS; turn2++) {
    for (let down = 0; down < LOWEST; down++) {
      for (let across = 0; across < LOWEST; across++) {
        const from = (turn2 & TRANSPOSED) === 0 ? down * LOWEST + across : across * LOWEST + down;
        const isNegative = ((turn2 & MIRRORED) !== 0 && across % 2 === 1) !== ((turn2 & FLIPPED) !== 0 && down % 2 === 1);
        const value = frequencies[from];
        own[down * LOWEST + across] = isNegative ? -value : value;
      }
    }
    const median = own.slice(1).sort()[(LOWEST * LOWEST - 2) / 2];
    for (let bit = 1; bit < LOWEST * LOWEST; bit++) {
      const word = 2 * turn2 + (bit >> 5);
      if (own[bit] > median)
        hashes[word] = hashes[word] | 1 << (bit & 31);
    }
  }
  return hashes;
}
function bitsApart(low, high, otherLow, otherHigh) {
  let one = low ^ otherLow;
  let two = high ^ otherHigh;
  one -= one >>> 1 & 1431655765;
  two -= two >>> 1 & 1431655765;
  const both = (one & 858993459) + (one >>> 2 & 858993459) + (two & 858993459) + (two >>> 2 & 858993459);
  return Math.imul((both & 252645135) + (both >>> 4 & 252645135), 16843009) >>> 24;
}
function transform(luma) {
  const rows = new Float64Array(LOWEST * GRID);
  const line = new Float64Array(GRID);
  for (let y = 0; y < GRID; y++) {
    for (let x = 0; x < GRID; x++) {
      const at = 2 * y * THUMBNAIL + 2 * x;
      const below = at + THUMBNAIL;
      line[x] = (luma[at] + luma[at + 1] + luma[below] + luma[below + 1]) / 4;
    }
    for (let across = 0; across < LOWEST; across++) {
      const wave = WAVES[across];
      let sum = 0;
      for (let x = 0; x < GRID; x++)
        sum += line[x] * wave[x];
      rows[across * GRID + y] = sum;
    }
  }
  const frequencies = new Float64Array(LOWEST * LOWEST);
  for (let down = 0; down < LOWEST; down++) {
    const wave = WAVES[down];
    for (let across = 0; across < LOWEST; across++) {
      let sum = 0;
      for (let y = 0; y < GRID; y++)
        sum += rows[across * GRID + y] * wave[y];
      frequencies[down * LOWEST + across] = sum;
    }
  }
  return frequencies;
}
;
const SMALL = 16;
const MEDIUM = 32;
const REACH = 4;
const WIDTH = 2 * REACH + 1;
function gridOf(shorter) {
  return shorter >= 2 * THUMBNAIL ? THUMBNAIL : shorter >= 2 * MEDIUM ? MEDIUM : SMALL;
}
function reduced(luma, size) {
  if (size === THUMBNAIL)
    return new Float32Array(luma);
  const each = THUMBNAIL / size;
  const grid = new Float32Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const first = row * each * THUMBNAIL + column * each;
      let sum = 0;
      for (let line = first; line < first + each * THUMBNAIL; line += THUMBNAIL) {
        for (let at = line; at < line + each; at++)
          sum += luma[at];
      }
      grid[row * size + column] = sum / (each * each);
    }
  }
  return grid;
}
function highPass(grid, size) {
  const across = new Float32Array(grid.length);
  for (let y = 0; y < size; y++)
    slide(grid, y * size, 1, size, across);
  const means2 = new Float32Array(grid.length);
  for (let x = 0; x < size; x++)
    slide(across, x, size, size, means2);
  let sum = 0;
  for (let cell = 0; cell < grid.length; cell++) {
    const detail = grid[cell] - means2[cell] / (WIDTH * WIDTH);
    means2[cell] = detail;
    sum += detail;
  }
  const mean = sum / grid.length;
  for (let cell = 0; cell < grid.length; cell++)
    means2[cell] = means2[cell] - mean;
  return means2;
}
function slide(from, start, step, size, into) {
  const first = from[start];
  const last = from[start + step * (size - 1)];
  let sum = (REACH + 1) * first;
  for (let place = 1; place <= REACH; place++)
    sum += from[start + step * place];
  for (let place = 0; place < size; place++) {
    const at = start + step * place;
    into[at] = sum;
    const next = place + REACH + 1 < size ? from[at + step * (REACH + 1)] : last;
    const gone = place < REACH ? first : from[at - step * REACH];
    sum += next - gone;
  }
}
function strength(detail) {
  let sum = 0;
  for (let cell = 0; cell < detail.length; cell++)
    sum += detail[cell] ** 2;
  return Math.sqrt(sum / detail.length);
}
function correlation(one, other) {
  let product = 0;
  let square = 0;
  let otherSquare = 0;
  for (let cell = 0; cell < one.length; cell++) {
    const left = one[cell];
    const right = other[cell];
    product += left * right;
    square += left * left;
    otherSquare += right * right;
  }
  return product / Math.sqrt(square * otherSquare + 1e-6);
}
;
const FLAT = 0.35;
const SAME = 2;
const texture_LEAST_SIDE = 32;
const LEAST_DEVIATION = 5;
const LEAST_DETAIL = 2;
function textureOf(luma, width, height) {
  const size = gridOf(Math.min(width, height));
  const grid = reduced(luma, size);
  let sum = 0;
  let squares = 0;
  for (let cell = 0; cell < grid.length; cell++) {
    const value = grid[cell];
    sum += value;
    squares += value * value;
  }
  const mean = sum / grid.length;
  return {
    // Of the thumbnail's own cells, however coarse it is compared: a small drawing is a drawing, too.
    flat: flatShare(luma, THUMBNAIL),
    deviation: Math.sqrt(Math.max(0, squares / grid.length - mean * mean)),
    detail: strength(highPass(grid, size))
  };
}
function isFlat({ flat }) {
  return flat >= FLAT;
}
function showsTooLittle({ deviation, detail }, width, height) {
  return Math.min(width, height) < texture_LEAST_SIDE || deviation < LEAST_DEVIATION || detail < LEAST_DETAIL;
}
function flatShare(grid, size) {
  let flat = 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++)
      if (isSameAround(grid, size, row, column))
        flat += 1;
  }
  return flat / (size * size);
}
function isSameAround(grid, size, row, column) {
  const left = column > 0 ? column - 1 : column;
  const right = column < size - 1 ? column + 1 : column;
  const top = row > 0 ? row - 1 : row;
  const bottom = row < size - 1 ? row + 1 : row;
  let least = grid[row * size + column];
  let most = least;
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const value = grid[y * size + x];
      if (value < least)
        least = value;
      else if (value > most)
        most = value;
      if (most - least > SAME)
        return false;
    }
  }
  return true;
}
;
const PICTURE_FORMATS = ["jpeg", "png", "webp", "gif", "tiff", "bmp"];
const NEAR_VERSION = 4;
const CELLS = THUMBNAIL * THUMBNAIL;
const COLOUR_BYTES = 3 * colour_COLOURS * colour_COLOURS;
const print_WIDTH = 0;
const HEIGHT = 4;
const print_FLAT = 8;
const DEVIATION = 12;
const DETAIL = 16;
const FORMAT = 20;
const HAS_PIXELS = 21;
const IS_EXACT = 22;
const HAS_TOP = 23;
const PIXELS = 24;
const PIXELS_BYTES = 32;
const TOP = PIXELS + PIXELS_BYTES;
const HASHES = TOP + PIXELS_BYTES;
const COLOURS_AT = HASHES + 4 * hash_HASH_WORDS;
const LUMA = COLOURS_AT + COLOUR_BYTES;
const PRINT_BYTES = LUMA + CELLS;
function printOf({ format, width, height, luma, colours: colours2, isExact = false }) {
  const bytes = Buffer.alloc(PRINT_BYTES);
  const { flat, deviation, detail } = textureOf(luma, width, height);
  bytes.writeUInt32LE(width, print_WIDTH);
  bytes.writeUInt32LE(height, HEIGHT);
  bytes.writeFloatLE(flat, print_FLAT);
  bytes.writeFloatLE(deviation, DEVIATION);
  bytes.writeFloatLE(detail, DETAIL);
  bytes.writeUInt8(PICTURE_FORMATS.indexOf(format), FORMAT);
  bytes.writeUInt8(isExact ? 1 : 0, IS_EXACT);
  hashesOf(luma).forEach((word, index) => {
    bytes.writeUInt32LE(word, HASHES + 4 * index);
  });
  bytes.set(colours2, COLOURS_AT);
  bytes.set(luma, LUMA);
  return bytes;
}
function addPixels(print, pixels) {
  print[HAS_PIXELS] = 1;
  print.set(pixels, PIXELS);
}
function addTop(print, top) {
  print[HAS_TOP] = 1;
  print.set(top, TOP);
}
function readPrint(bytes) {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = view.length === PRINT_BYTES ? PICTURE_FORMATS[view.readUInt8(FORMAT)] : void 0;
  if (format === void 0)
    return null;
  return {
    format,
    width: view.readUInt32LE(print_WIDTH),
    height: view.readUInt32LE(HEIGHT),
    flat: view.readFloatLE(print_FLAT),
    deviation: view.readFloatLE(DEVIATION),
    detail: view.readFloatLE(DETAIL),
    pixels: view[HAS_PIXELS] === 1 ? view.subarray(PIXELS, PIXELS + PIXELS_BYTES) : null,
    top: view[HAS_TOP] === 1 ? view.subarray(TOP, TOP + PIXELS_BYTES) : null,
    isExact: view[IS_EXACT] === 1,
    colours: view.subarray(COLOURS_AT, LUMA),
    luma: view.subarray(LUMA)
  };
}
function likenessDigest(print) {
  return createHash("sha256").update(print.subarray(0, FORMAT)).update(print.subarray(HASHES)).digest();
}
function isCertainByPixelsOnly(print) {
  const read = readPrint(print);
  return read !== null && (isFlat(read) || showsTooLittle(read, read.width, read.height));
}
function copyHashes(print, into, picture) {
  const view = Buffer.from(print.buffer, print.byteOffset, print.byteLength);
  for (let word = 0; word < HASH_WORDS; word++) {
    into[picture * HASH_WORDS + word] = view.readUInt32LE(HASHES + 4 * word);
  }
}
;
const PICTURE_VERSION = 2;
const equal_pixels_PIXELS_BYTES = 32;
function namePixels({ width, height, rgba, rest }) {
  const hash = crypto_createHash("sha256").update(`${width} ${height} `).update(rgba);
  return (rest === null ? hash : hash.update(rest)).digest();
}
;
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;
const FIRST_BYTES = 16 * 1024;
function heldBytes({ size, read }, most) {
  if (size > most)
    return { size, read };
  let held = Buffer.alloc(0);
  return {
    size,
    read(position, into) {
      const end = Math.min(size, position + into.length);
      if (end > held.length)
        hold(end <= FIRST_BYTES ? Math.min(FIRST_BYTES, size) : size);
      return position < held.length ? held.copy(into, 0, position, end) : 0;
    }
  };
  function hold(end) {
    const content = Buffer.allocUnsafeSlow(end);
    let filled = held.copy(content);
    while (filled < end) {
      const count = read(filled, content.subarray(filled));
      if (count === 0)
        break;
      filled += count;
    }
    held = content.subarray(0, filled);
  }
}
;
class Failure extends Error {
  name = "Failure";
}
function isFailure(error) {
  return error instanceof Error && error.name === "Failure";
}
;
const OPEN_FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
function openForReading(location) {
  return (0, external_node_fs_namespaceObject.openSync)(location, OPEN_FLAGS);
}
function assertUnchanged(file, size, modified) {
  const stat = (0, external_node_fs_namespaceObject.fstatSync)(file);
  if (!stat.isFile() || stat.size !== size || stat.mtimeMs !== modified)
    throw changed();
}
function fill(file, memory, offset, length, position, enough = length) {
  let done = 0;
  while (done < enough) {
    const count = readSync(file, memory, offset + done, length - done, position + done);
    if (count === 0)
      break;
    done += count;
  }
  return done;
}
function readBeginning(location, size, target) {
  withFile(location, size, (file) => {
    if (fill(file, target, 0, target.length, 0) < target.length)
      throw changed();
  });
}
function describeReadError(error) {
  const { message, syscall } = error;
  if (message === void 0)
    return String(error);
  const end = syscall === void 0 ? -1 : message.indexOf(`, ${syscall}`);
  return end < 0 ? message : message.slice(0, end);
}
function withFile(location, size, use) {
  const file = openForReading(location);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size !== size)
      throw changed();
    return use(file);
  } finally {
    closeSync(file);
  }
}
function changed() {
  return new Failure("changed while it was being scanned");
}
;
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;
const SURROGATE = new RegExp("\\p{Surrogate}", "u");
const SURROGATES = new RegExp("\\p{Surrogate}+", "gu");
const ESCAPE_BASE = 56320;
function decodePath(bytes) {
  if (isUtf8(bytes))
    return bytes.toString("utf8");
  let text = "";
  let offset = 0;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes[offset]);
    const sequence = bytes.subarray(offset, offset + length);
    if (sequence.length === length && isUtf8(sequence)) {
      text += sequence.toString("utf8");
      offset += length;
    } else {
      text += String.fromCharCode(ESCAPE_BASE + bytes[offset]);
      offset += 1;
    }
  }
  return text;
}
function encodePath(path) {
  return process.platform === "win32" || !SURROGATE.test(path) ? path : pathBytes(path);
}
function pathBytes(path) {
  if (!SURROGATE.test(path))
    return Buffer.from(path, "utf8");
  const parts = [];
  let end = 0;
  for (const match of path.matchAll(SURROGATES)) {
    parts.push(Buffer.from(path.slice(end, match.index), "utf8"));
    parts.push(Buffer.from(Array.from(match[0], (unit) => unit.charCodeAt(0) & 255)));
    end = match.index + match[0].length;
  }
  parts.push(Buffer.from(path.slice(end), "utf8"));
  return Buffer.concat(parts);
}
function isUtf8Path(path) {
  return !SURROGATE.test(path);
}
function sequenceLength(lead) {
  if (lead < 128)
    return 1;
  if (lead < 224)
    return 2;
  if (lead < 240)
    return 3;
  return 4;
}
;
const MOST_HELD = 32 * 1024 * 1024;
async function readEach({ locations, sizes, modified }, advance, look) {
  const errors = [];
  const undecoded = [];
  let bytesRead = 0;
  for (const [content, location] of locations.entries()) {
    const size = sizes[content];
    let read = 0;
    try {
      const file = openForReading(encodePath(location));
      try {
        const bytes = {
          size,
          read: (position, into) => {
            const count = (0, external_node_fs_namespaceObject.readSync)(file, into, 0, into.length, position);
            read += count;
            return count;
          }
        };
        assertUnchanged(file, size, modified[content]);
        await look(heldBytes(bytes, MOST_HELD), content);
        assertUnchanged(file, size, modified[content]);
      } finally {
        (0, external_node_fs_namespaceObject.closeSync)(file);
      }
    } catch (error) {
      if (error instanceof NotDecodable)
        undecoded.push({ file: content, message: error.reason });
      else
        errors.push({ file: content, message: describeReadError(error) });
    }
    bytesRead += read;
    advance(1, read);
  }
  return { bytesRead, errors, undecoded };
}
;
const FEW_PIXELS = 128 * 128;
const BYTES_PER_PIXEL = 12;
const read_prints_MOST_PIXELS = 5e7;
async function readPrints(task, advance) {
  const values = new Uint8Array(task.locations.length * PRINT_BYTES);
  const seen = await readEach(task, advance, async (bytes, picture) => {
    const { print } = await lookAt(bytes, limitsOf(task), false);
    values.set(print, picture * PRINT_BYTES);
  });
  return { ...seen, values };
}
async function readPrintsAndPixels(task, advance) {
  const values = new Uint8Array(task.locations.length * PRINT_BYTES);
  const pixels = new Uint8Array(task.locations.length * equal_pixels_PIXELS_BYTES);
  const seen = await readEach(task, advance, async (bytes, picture) => {
    const { print, name } = await lookAt(bytes, limitsOf(task), true);
    values.set(print, picture * PRINT_BYTES);
    if (name !== null)
      pixels.set(name, picture * equal_pixels_PIXELS_BYTES);
  });
  return { ...seen, values, pixels };
}
async function readTops(task, advance) {
  const values = new Uint8Array(task.locations.length * equal_pixels_PIXELS_BYTES);
  const seen = await readEach(task, advance, async (bytes, picture) => {
    const top = await topOf(bytes, limitsOf(task));
    if (top !== null)
      values.set(namePixels(top), picture * equal_pixels_PIXELS_BYTES);
  });
  return { ...seen, values };
}
async function readPixels(task, advance) {
  const values = new Uint8Array(task.locations.length * equal_pixels_PIXELS_BYTES);
  const seen = await readEach(task, advance, async (bytes, picture) => {
    values.set(namePixels(await rasterOf(bytes, limitsOf(task))), picture * equal_pixels_PIXELS_BYTES);
  });
  return { ...seen, values };
}
function limitsOf({ memory }) {
  return { ...DEFAULT_LIMITS, pixels: Math.min(read_prints_MOST_PIXELS, Math.floor(memory / BYTES_PER_PIXEL)) };
}
async function lookAt(bytes, limits, areAllNamed) {
  const { header, luma, chroma, raster, isExact } = await thumbnailOf(bytes, limits);
  const print = printOf({ ...header, luma, colours: chroma, isExact });
  const isWanted = arePixelsWanted(print, raster);
  const whole = isWanted || areAllNamed ? await wholeOf(raster, bytes, limits) : null;
  const name = whole && namePixels(whole);
  if (name !== null && isWanted)
    addPixels(print, name);
  return { print, name };
}
function arePixelsWanted(print, raster) {
  return raster !== null && raster.width * raster.height <= FEW_PIXELS || isCertainByPixelsOnly(print);
}
async function wholeOf(raster, bytes, limits) {
  if (raster !== null)
    return raster;
  try {
    return await rasterOf(bytes, limits);
  } catch (error) {
    if (error instanceof NotDecodable)
      return null;
    throw error;
  }
}
var __webpack_exports__readPixels = __webpack_exports__.aU;
var __webpack_exports__readPrints = __webpack_exports__.hQ;
var __webpack_exports__readPrintsAndPixels = __webpack_exports__.jk;
var __webpack_exports__readTops = __webpack_exports__.zD;
export { __webpack_exports__readPixels as readPixels, __webpack_exports__readPrints as readPrints, __webpack_exports__readPrintsAndPixels as readPrintsAndPixels, __webpack_exports__readTops as readTops };
