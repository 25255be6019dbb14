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
  tV: () => (
    /* binding */
    dealKeys
  ),
  __: () => (
    /* binding */
    hashPart
  ),
  LB: () => (
    /* binding */
    pickRows
  )
});
;
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;
const OPEN_FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
function openForReading(location) {
  return openSync(location, OPEN_FLAGS);
}
function assertUnchanged(file, size, modified) {
  const stat = fstatSync(file);
  if (!stat.isFile() || stat.size !== size || stat.mtimeMs !== modified)
    throw changed();
}
function fill(file, memory, offset, length, position, enough = length) {
  let done = 0;
  while (done < enough) {
    const count = (0, external_node_fs_namespaceObject.readSync)(file, memory, offset + done, length - done, position + done);
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
const DECODERS_VERSION = 2;
;
const turns_TURNS = 8;
const turns_MIRRORED = 1;
const turns_FLIPPED = 2;
const turns_TRANSPOSED = 4;
const TURN_WORDS = (
  /* unused pure expression or super */
  null
);
const places = /* @__PURE__ */ new Map();
function turns_turnedPlaces(size, turn) {
  const key = size * turns_TURNS + turn;
  let from = places.get(key);
  if (from === void 0) {
    from = new Uint16Array(size * size);
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        const column2 = (turn & turns_MIRRORED) === 0 ? x : size - 1 - x;
        const row = (turn & turns_FLIPPED) === 0 ? y : size - 1 - y;
        from[y * size + x] = (turn & turns_TRANSPOSED) === 0 ? row * size + column2 : column2 * size + row;
      }
    }
    places.set(key, from);
  }
  return from;
}
function turned(grid, size, turn) {
  if (turn === 0)
    return grid;
  const from = turns_turnedPlaces(size, turn);
  const result = new Float32Array(grid.length);
  for (let cell = 0; cell < result.length; cell++)
    result[cell] = grid[from[cell]];
  return result;
}
;
const COLOURS = 8;
const COLOURFUL = 6;
const LEAST_COSINE = 0.5;
const NEARLY_EQUAL = 16;
function coloursDiffer(one, other, turn) {
  const from = turnedPlaces(COLOURS, turn);
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
function coloursAgree(one, other, turn) {
  const from = turnedPlaces(COLOURS, turn);
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
function blueness(colours, at) {
  return -0.168736 * colours[at] - 0.331264 * colours[at + 1] + 0.5 * colours[at + 2];
}
function redness(colours, at) {
  return 0.5 * colours[at] - 0.418688 * colours[at + 1] - 0.081312 * colours[at + 2];
}
;
const hash_THUMBNAIL = 64;
const hash_HASH_WORDS = 2 * turns_TURNS;
const GRID = hash_THUMBNAIL / 2;
const LOWEST = 8;
const WAVES = Array.from({ length: LOWEST }, (_, frequency) => Float64Array.from({ length: GRID }, (_2, place) => Math.cos((2 * place + 1) * frequency * Math.PI / (2 * GRID)) * (frequency === 0 ? Math.SQRT1_2 : 1)));
function hash_hashesOf(luma) {
  const frequencies = transform(luma);
  const hashes = new Uint32Array(hash_HASH_WORDS);
  const own = new Float64Array(LOWEST * LOWEST);
  for (let turn = 0; turn < TURNS; turn++) {
    for (let down = 0; down < LOWEST; down++) {
      for (let across = 0; across < LOWEST; across++) {
        const from = (turn & TRANSPOSED) === 0 ? down * LOWEST + across : across * LOWEST + down;
        const isNegative = ((turn & MIRRORED) !== 0 && across % 2 === 1) !== ((turn & FLIPPED) !== 0 && down % 2 === 1);
        const value = frequencies[from];
        own[down * LOWEST + across] = isNegative ? -value : value;
      }
    }
    const median = own.slice(1).sort()[(LOWEST * LOWEST - 2) / 2];
    for (let bit = 1; bit < LOWEST * LOWEST; bit++) {
      const word = 2 * turn + (bit >> 5);
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
      const at = 2 * y * hash_THUMBNAIL + 2 * x;
      const below = at + hash_THUMBNAIL;
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
function grid_gridOf(shorter) {
  return shorter >= 2 * THUMBNAIL ? THUMBNAIL : shorter >= 2 * MEDIUM ? MEDIUM : SMALL;
}
function grid_reduced(luma, size) {
  if (size === THUMBNAIL)
    return new Float32Array(luma);
  const each = THUMBNAIL / size;
  const grid = new Float32Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column2 = 0; column2 < size; column2++) {
      const first = row * each * THUMBNAIL + column2 * each;
      let sum = 0;
      for (let line = first; line < first + each * THUMBNAIL; line += THUMBNAIL) {
        for (let at = line; at < line + each; at++)
          sum += luma[at];
      }
      grid[row * size + column2] = sum / (each * each);
    }
  }
  return grid;
}
function grid_highPass(grid, size) {
  const across = new Float32Array(grid.length);
  for (let y = 0; y < size; y++)
    slide(grid, y * size, 1, size, across);
  const means = new Float32Array(grid.length);
  for (let x = 0; x < size; x++)
    slide(across, x, size, size, means);
  let sum = 0;
  for (let cell = 0; cell < grid.length; cell++) {
    const detail = grid[cell] - means[cell] / (WIDTH * WIDTH);
    means[cell] = detail;
    sum += detail;
  }
  const mean = sum / grid.length;
  for (let cell = 0; cell < grid.length; cell++)
    means[cell] = means[cell] - mean;
  return means;
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
function grid_strength(detail) {
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
const LEAST_SIDE = 32;
const LEAST_DEVIATION = 5;
const LEAST_DETAIL = 2;
function texture_textureOf(luma, width, height) {
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
function texture_isFlat({ flat }) {
  return flat >= FLAT;
}
function texture_showsTooLittle({ deviation, detail }, width, height) {
  return Math.min(width, height) < LEAST_SIDE || deviation < LEAST_DEVIATION || detail < LEAST_DETAIL;
}
function flatShare(grid, size) {
  let flat = 0;
  for (let row = 0; row < size; row++) {
    for (let column2 = 0; column2 < size; column2++)
      if (isSameAround(grid, size, row, column2))
        flat += 1;
  }
  return flat / (size * size);
}
function isSameAround(grid, size, row, column2) {
  const left = column2 > 0 ? column2 - 1 : column2;
  const right = column2 < size - 1 ? column2 + 1 : column2;
  const top = row > 0 ? row - 1 : row;
  const bottom = row < size - 1 ? row + 1 : row;
  let least = grid[row * size + column2];
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
const PICTURE_FORMATS = (
  /* unused pure expression or super */
  null
);
const NEAR_VERSION = 4;
const CELLS = hash_THUMBNAIL * hash_THUMBNAIL;
const COLOUR_BYTES = 3 * COLOURS * COLOURS;
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
function printOf({ format, width, height, luma, colours, isExact = false }) {
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
  bytes.set(colours, COLOURS_AT);
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
  const hash = createHash("sha256").update(`${width} ${height} `).update(rgba);
  return (rest === null ? hash : hash.update(rest)).digest();
}
;
const FORMAT_VERSION = 3;
const KIND_VERSIONS = {
  bytes: "1",
  picture: `${DECODERS_VERSION}.${NEAR_VERSION}.${PICTURE_VERSION}`
};
const KEY_BYTES = 32;
const ROWS_PER_GROUP = 65536;
const BYTES_PER_GROUP = (
  /* unused pure expression or super */
  null
);
const METADATA_KEY = "data-hygiene";
function column(name, type, changes = {}) {
  return { name, type, isText: false, isRequired: false, isRepetitive: false, ...changes };
}
const WORDS = { isText: true, isRepetitive: true };
const COLUMNS = [
  column("dataset", "BYTE_ARRAY", WORDS),
  column("path", "BYTE_ARRAY", { isText: true, isRequired: true }),
  column("row", "INT64"),
  column("line", "INT64"),
  column("size", "INT64"),
  column("split", "BYTE_ARRAY", WORDS),
  column("label", "BYTE_ARRAY", WORDS),
  column("kind", "BYTE_ARRAY", { ...WORDS, isRequired: true }),
  column("key", "FIXED_LEN_BYTE_ARRAY"),
  column("by", "BYTE_ARRAY", WORDS),
  column("sample", "INT32", { isRequired: true }),
  column("split_by", "BYTE_ARRAY", WORDS),
  column("label_by", "BYTE_ARRAY", WORDS),
  column("more", "BYTE_ARRAY", { isText: true }),
  column("print", "BYTE_ARRAY"),
  column("content", "BYTE_ARRAY")
];
function schemaElements() {
  return [
    { name: "fingerprints", num_children: COLUMNS.length },
    ...COLUMNS.map(({ name, type, isText, isRequired }) => ({
      name,
      type,
      repetition_type: isRequired ? "REQUIRED" : "OPTIONAL",
      ...isText ? { converted_type: "UTF8" } : {},
      ...type === "FIXED_LEN_BYTE_ARRAY" ? { type_length: KEY_BYTES } : {}
    }))
  ];
}
;
class failure_Failure extends Error {
  name = "Failure";
}
function isFailure(error) {
  return error instanceof Error && error.name === "Failure";
}
;
const MOST_BITS = 24;
function isNarrow(bits) {
  return bits <= MOST_BITS;
}
function readRuns(bytes, from, to, bits, into) {
  if (!isNarrow(bits))
    throw new failure_Failure("a page has numbers of too many bits");
  const mask = 2 ** bits - 1;
  let at = from;
  for (let seen = 0; seen < into.length; ) {
    let header = 0;
    for (let shift = 0; ; shift += 7) {
      if (at >= to || shift > 28)
        throw cutOff();
      const byte = bytes[at++];
      header |= (byte & 127) << shift;
      if (byte < 128)
        break;
    }
    const run = header >>> 1;
    if (run === 0)
      throw cutOff();
    if ((header & 1) === 0) {
      let value = 0;
      for (let shift = 0; shift < bits; shift += 8) {
        if (at >= to)
          throw cutOff();
        value |= bytes[at++] << shift;
      }
      const end2 = Math.min(into.length, seen + run);
      into.fill(value & mask, seen, end2);
      seen = end2;
      continue;
    }
    const end = Math.min(into.length, seen + run * 8);
    const behind = at + run * bits;
    let word = 0;
    let held = 0;
    while (seen < end) {
      while (held < bits) {
        if (at >= to)
          throw cutOff();
        word |= bytes[at++] << held;
        held += 8;
      }
      into[seen++] = word & mask;
      word >>>= bits;
      held -= bits;
    }
    at = behind;
  }
}
function isOneRun(bytes, from, to, value, count) {
  let header = 0;
  let at = from;
  for (let shift = 0; shift <= 28 && at < to; shift += 7) {
    const byte = bytes[at++];
    header |= (byte & 127) << shift;
    if (byte < 128)
      return (header & 1) === 0 && header >>> 1 >= count && bytes[at] === value;
  }
  return false;
}
function cutOff() {
  return new failure_Failure("a page is cut off");
}
;
const LARGEST_PAGE = 1024 ** 3;
const NONE = Buffer.alloc(0);
function unpackPages({ parquet, compressors }, { codec }, packed, rows) {
  const reader = { view: new DataView(packed.buffer, packed.byteOffset, packed.byteLength), offset: 0 };
  const first = nextPage();
  const words = first.dictionary_page_header;
  const dictionary = { bytes: words ? unpacked(first) : NONE, different: words?.num_values ?? 0 };
  const page = words === void 0 ? first : nextPage();
  const header = page.data_page_header_v2;
  if (header === void 0 || header.num_values !== rows || header.repetition_levels_byte_length !== 0) {
    throw new Error("a page is not as parts have it");
  }
  const { definition_levels_byte_length: levels, encoding } = header;
  const places2 = placesIn(header, take(levels));
  const count = rows - header.num_nulls;
  return { rows, places: places2, count, encoding, dictionary, values: count === 0 ? NONE : unpacked(page, levels) };
  function nextPage() {
    const header2 = parquet.parquetHeader(reader);
    const { compressed_page_size: length, uncompressed_page_size: size } = header2;
    if (!(length >= 0 && size >= 0 && size <= LARGEST_PAGE && reader.offset + length <= packed.length)) {
      throw new Error("a page is cut off");
    }
    return header2;
  }
  function take(length) {
    if (!(length >= 0 && reader.offset + length <= packed.length))
      throw new Error("a page is cut off");
    reader.offset += length;
    return packed.subarray(reader.offset - length, reader.offset);
  }
  function unpacked(header2, before = 0) {
    const bytes = take(header2.compressed_page_size - before);
    const size = header2.uncompressed_page_size - before;
    if (size < 0)
      throw new Error("a page contradicts itself");
    if (size === 0)
      return NONE;
    const { buffer, byteOffset } = parquet.decompressPage(bytes, size, codec, compressors);
    return Buffer.from(buffer, byteOffset, size);
  }
}
function placesIn(header, levels) {
  const { num_values: rows, num_nulls: missing } = header;
  if (missing === 0)
    return null;
  const places2 = new Int32Array(rows);
  if (missing === rows)
    return places2.fill(-1);
  const isThere = new Uint8Array(rows);
  readRuns(levels, 0, levels.length, 1, isThere);
  let next = 0;
  for (let row = 0; row < rows; row++)
    places2[row] = isThere[row] === 1 ? next++ : -1;
  if (next !== rows - missing)
    throw new Error("a page contradicts itself");
  return places2;
}
;
const LENGTH_BYTES = 4;
function textsIn(bytes, from, count) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!(count >= 0 && from + count * LENGTH_BYTES <= bytes.length))
    throw tooFew();
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  let at = from;
  for (let text = 0; text < count; text++) {
    if (at + LENGTH_BYTES > bytes.length)
      throw tooFew();
    const start = at + LENGTH_BYTES;
    at = start + view.getUint32(at, true);
    if (at > bytes.length)
      throw new failure_Failure("a text goes on behind its page");
    starts[text] = start;
    ends[text] = at;
  }
  return { bytes, starts, ends };
}
function tooFew() {
  return new failure_Failure("a page has fewer values than it says");
}
;
const MISSING = -1;
function valuesOfPage({ type, isRequired, isRepetitive }, page) {
  const { rows, places: places2, count, values, encoding, dictionary } = page;
  if (isRequired && count < rows)
    throw new Error("a value is missing");
  if (count > 0 && encoding !== (isRepetitive ? "RLE_DICTIONARY" : "PLAIN")) {
    throw new Error(`values are packed as ${encoding}`);
  }
  const plain = { rows, places: places2, count, bytes: values, width: 0, words: null, texts: null };
  if (isRepetitive) {
    const { bytes, different } = dictionary;
    const words = { numbers: wordsIn(values, count, different), different };
    return { ...plain, bytes, words, texts: textsIn(bytes, 0, different) };
  }
  if (type === "BYTE_ARRAY")
    return { ...plain, texts: textsIn(values, 0, count) };
  const width = type === "FIXED_LEN_BYTE_ARRAY" ? KEY_BYTES : type === "INT32" ? 4 : 8;
  if (values.length < count * width)
    throw new Error("a page has fewer values than it says");
  return { ...plain, width };
}
function wordsIn(values, count, different) {
  const numbers = new Int32Array(count);
  if (different === 1)
    return numbers;
  if (count > 0)
    readRuns(values, 1, values.length, values[0], numbers);
  for (let place = 0; place < count; place++) {
    if (numbers[place] >>> 0 >= different)
      throw new Error("a value is in no dictionary");
  }
  return numbers;
}
function storedColumn(values) {
  const { words, texts, width } = values;
  if (words !== null)
    return ofWords(values, words, texts);
  if (texts !== null)
    return ofBytes(values, texts);
  return width === KEY_BYTES ? ofKeys(values) : ofNumbers(values);
}
function notOfThisType() {
  throw new Error("a column is asked for values of another type");
}
function columnOf({ rows, count, bytes }) {
  const not = notOfThisType;
  return {
    ...{ rows, isEmpty: count === 0, different: 0 },
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
    ...{ startOf: not, endOf: not, bytesAt: not, textAt: not, numberAt: not, wordAt: not }
  };
}
function ofKeys(values) {
  const { places: places2 } = values;
  const column2 = columnOf(values);
  const { bytes } = column2;
  const startOf = (row) => {
    const place = places2 === null ? row : places2[row];
    return place === MISSING ? MISSING : place * KEY_BYTES;
  };
  return {
    ...column2,
    startOf,
    endOf: (row) => startOf(row) + KEY_BYTES,
    bytesAt(row) {
      const start = startOf(row);
      return start === MISSING ? null : bytes.subarray(start, start + KEY_BYTES);
    }
  };
}
function ofNumbers(values) {
  const { places: places2, width } = values;
  const column2 = columnOf(values);
  const { bytes } = column2;
  return {
    ...column2,
    numberAt(row) {
      const place = places2 === null ? row : places2[row];
      if (place === MISSING)
        return null;
      return width === 4 ? bytes.readInt32LE(place * 4) : Number(bytes.readBigInt64LE(place * 8));
    }
  };
}
function ofBytes(values, { starts, ends }) {
  const { places: places2 } = values;
  const column2 = columnOf(values);
  const { bytes } = column2;
  const startOf = (row) => {
    const place = places2 === null ? row : places2[row];
    return place === MISSING ? MISSING : starts[place];
  };
  const endOf = (row) => {
    const place = places2 === null ? row : places2[row];
    return ends[place];
  };
  return {
    ...column2,
    startOf,
    endOf,
    bytesAt: (row) => startOf(row) === MISSING ? null : bytes.subarray(startOf(row), endOf(row)),
    textAt: (row) => startOf(row) === MISSING ? null : bytes.toString("utf8", startOf(row), endOf(row))
  };
}
function ofWords(values, { numbers, different }, { starts, ends }) {
  const { places: places2 } = values;
  const column2 = columnOf(values);
  const texts = [];
  const wordAt = (row) => {
    const place = places2 === null ? row : places2[row];
    return place === MISSING ? MISSING : numbers[place];
  };
  return {
    ...column2,
    different,
    wordAt,
    textAt(row) {
      const word = wordAt(row);
      if (word === MISSING)
        return null;
      const text = texts[word] ?? column2.bytes.toString("utf8", starts[word], ends[word]);
      texts[word] = text;
      return text;
    }
  };
}
;
const PLACES = Object.fromEntries(COLUMNS.map(({ name }, place) => [name, place]));
const BLOCK = 1024 * 1024;
function chunkAt({ columns }, name, location, end) {
  const about = columns[PLACES[name]]?.meta_data;
  if (about === void 0)
    throw new Error("a column is missing");
  const from = Number(about.dictionary_page_offset ?? about.data_page_offset);
  const length = Number(about.total_compressed_size);
  if (!(from >= 0 && length >= 0 && from + length <= end))
    throw new Error("a column is cut off");
  return { location, from, length, codec: about.codec };
}
function readColumn(...asked) {
  return storedColumn(readValues(...asked));
}
function readValues(file, library, name, { from, length, codec }, rows) {
  const packed = Buffer.allocUnsafeSlow(length);
  if (fill(file, packed, 0, length, from) < length)
    throw new Error("it changed while it was read");
  return valuesOfPage(COLUMNS[PLACES[name]], unpackPages(library, { codec }, packed, rows));
}
function hashStart(file, bytes) {
  const hash = crypto_createHash("sha256");
  const block = Buffer.allocUnsafe(BLOCK);
  let at = 0;
  while (at < bytes) {
    const count = fill(file, block, 0, Math.min(BLOCK, bytes - at), at);
    if (count === 0)
      break;
    hash.update(block.subarray(0, count));
    at += count;
  }
  return { bytes: at, sha256: hash.digest("hex") };
}
;
function picked(values, wanted) {
  const { places: places2, width, words, texts } = values;
  const ownPlaces = new Int32Array(wanted.length);
  const taken = new Int32Array(wanted.length);
  let count = 0;
  for (let at = 0; at < wanted.length; at++) {
    const row = wanted[at];
    const place = places2 === null ? row : places2[row];
    ownPlaces[at] = place === MISSING ? MISSING : count;
    if (place !== MISSING)
      taken[count++] = place;
  }
  const own = { ...values, rows: wanted.length, places: ownPlaces, count };
  if (words !== null) {
    const numbers = taken.subarray(0, count).map((place) => words.numbers[place]);
    return { ...own, words: { ...words, numbers }, bytes: values.bytes.slice() };
  }
  const startOf = (place) => texts === null ? place * width : texts.starts[place];
  const endOf = (place) => texts === null ? startOf(place) + width : texts.ends[place];
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  let length = 0;
  for (let value = 0; value < count; value++) {
    starts[value] = length;
    length += endOf(taken[value]) - startOf(taken[value]);
    ends[value] = length;
  }
  const bytes = new Uint8Array(length);
  for (let value = 0; value < count; value++) {
    const place = taken[value];
    bytes.set(values.bytes.subarray(startOf(place), endOf(place)), starts[value]);
  }
  return { ...own, bytes, texts: texts && { starts, ends } };
}
;
const DEAL_BITS = 10;
const DEALS = 1 << DEAL_BITS;
const repeats_WORDS = 2;
const NO_DEAL = { trouble: null, starts: new Int32Array(DEALS + 1), words: new Int32Array(0) };
function dealOut(key, first) {
  const { rows, bytes, startOf } = key;
  const starts = new Int32Array(DEALS + 1);
  const dealOf = (start) => (bytes[start] << 8 | bytes[start + 1]) >>> 16 - DEAL_BITS;
  const wordOf = (at) => bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3];
  for (let row = 0; row < rows; row++) {
    const start = startOf(row);
    if (start === MISSING)
      continue;
    const next = dealOf(start) + 1;
    starts[next] = starts[next] + repeats_WORDS;
  }
  for (let deal = 0; deal < DEALS; deal++) {
    starts[deal + 1] = starts[deal + 1] + starts[deal];
  }
  const words = new Int32Array(starts[DEALS]);
  const ends = starts.slice();
  for (let row = 0; row < rows; row++) {
    const start = startOf(row);
    if (start === MISSING)
      continue;
    const deal = dealOf(start);
    const end = ends[deal];
    words[end] = wordOf(start + 2);
    words[end + 1] = first + row;
    ends[deal] = end + repeats_WORDS;
  }
  return { trouble: null, starts, words };
}
function createRepeats(rows) {
  const room = Math.ceil(rows / DEALS) + 8 * Math.ceil(Math.sqrt(rows / DEALS));
  const deals = [];
  const ends = new Int32Array(DEALS);
  return {
    add({ starts, words }) {
      for (let deal = 0; deal < DEALS; deal++) {
        const own = words.subarray(starts[deal], starts[deal + 1]);
        if (own.length === 0)
          continue;
        const end = ends[deal];
        const least = end + own.length;
        let known = deals[deal] ?? new Int32Array(Math.max(room * repeats_WORDS, least));
        while (least > known.length)
          known = enlarged(known, end + repeats_WORDS);
        deals[deal] = known;
        known.set(own, end);
        ends[deal] = least;
      }
    },
    taken() {
      const isRepeated = new Uint8Array(Math.ceil(rows / 8));
      let slots = new Int32Array(0);
      for (let deal = 0; deal < DEALS; deal++) {
        const end = ends[deal];
        const bits = Math.max(1, Math.ceil(Math.log2(end + 1)));
        if (slots.length < 2 ** bits)
          slots = new Int32Array(2 ** bits);
        else
          slots.fill(0, 0, 2 ** bits);
        if (end > 0)
          markRepeated(deals[deal].subarray(0, end), slots, bits, isRepeated);
        deals[deal] = EMPTY;
      }
      return isRepeated;
    }
  };
}
const EMPTY = new Int32Array(0);
function markRepeated(words, slots, bits, isRepeated) {
  const [shift, mask] = [32 - bits, 2 ** bits - 1];
  for (let at = 0; at < words.length; at += repeats_WORDS) {
    const word = words[at];
    for (let slot = Math.imul(word, 2654435761) >>> shift; ; slot = slot + 1 & mask) {
      const known = slots[slot] - 1;
      if (known < 0) {
        slots[slot] = at + 1;
        break;
      }
      if (words[known] !== word)
        continue;
      mark(isRepeated, words[known + 1]);
      mark(isRepeated, words[at + 1]);
      break;
    }
  }
}
function mark(bits, row) {
  bits[row >> 3] = bits[row >> 3] | 1 << (row & 7);
}
;
async function dealKeys({ chunk, rows, first }) {
  const library = await import(
    /* webpackIgnore: true */
    "./libraries-tables.js"
  );
  try {
    return opened(chunk.location, (file) => dealOut(readColumn(file, library, "key", chunk, rows), first));
  } catch (error) {
    return { ...NO_DEAL, trouble: describeReadError(error) };
  }
}
function hashPart({ location, bytes }) {
  try {
    return opened(location, (file) => hashStart(file, bytes));
  } catch {
    return { bytes: 0, sha256: "" };
  }
}
async function pickRows({ location, chunks, rows, wanted }) {
  const library = await import(
    /* webpackIgnore: true */
    "./libraries-tables.js"
  );
  try {
    const columns = opened(location, (file) => chunks.map(({ name, chunk }) => picked(readValues(file, library, name, chunk, rows), wanted)));
    return { trouble: null, columns };
  } catch (error) {
    return { trouble: describeReadError(error), columns: [] };
  }
}
function opened(location, use) {
  const file = (0, external_node_fs_namespaceObject.openSync)(encodePath(location), "r");
  try {
    return use(file);
  } finally {
    (0, external_node_fs_namespaceObject.closeSync)(file);
  }
}
var __webpack_exports__dealKeys = __webpack_exports__.tV;
var __webpack_exports__hashPart = __webpack_exports__.__;
var __webpack_exports__pickRows = __webpack_exports__.LB;
export { __webpack_exports__dealKeys as dealKeys, __webpack_exports__hashPart as hashPart, __webpack_exports__pickRows as pickRows };
