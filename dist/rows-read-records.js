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
  n: () => (
    /* binding */
    readRecordsAgain
  )
});
;
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
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
  const stat = fstatSync(file);
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
const EMPTY = 0;
const TEXT = 1;
const NUMBER = 2;
const NULL_WORD = 3;
const TRUE = 4;
const FALSE = 5;
const WORDS = [
  ...["na", "nan", "none", "null"].map((word) => ({ letters: Buffer.from(word), meaning: NULL_WORD })),
  { letters: Buffer.from("true"), meaning: TRUE },
  { letters: Buffer.from("false"), meaning: FALSE }
];
const LONGEST_WORD = 5;
const WORDS_BY_LENGTH = Array.from({ length: LONGEST_WORD + 1 }, (_, length) => WORDS.filter(({ letters }) => letters.length === length));
const LOWER = 32;
function wordOf(bytes, from, to) {
  if (to - from > LONGEST_WORD || !mayBeWord(bytes[from]))
    return TEXT;
  for (const { letters, meaning } of WORDS_BY_LENGTH[to - from]) {
    let at = 0;
    while (at < letters.length && (bytes[from + at] | LOWER) === letters[at])
      at += 1;
    if (at === letters.length)
      return meaning;
  }
  return TEXT;
}
function spellings() {
  return WORDS.flatMap(({ letters, meaning }) => Array.from({ length: 2 ** letters.length }, (_, capitals) => ({
    written: letters.map((letter, at) => capitals & 1 << at ? letter & ~LOWER : letter),
    meaning
  })));
}
function mayBeWord(first) {
  const letter = first | LOWER;
  return letter === 110 || letter === 116 || letter === 102;
}
;
const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const PLUS = 43;
const POINT = 46;
const LETTER_E = 101;
const cell_LOWER = 32;
const ONE = 2654435761 | 0;
const OTHER = 2246822519 | 0;
const NUMBER_START = 668265263;
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);
const MOST_EXPONENT_DIGITS = 6;
function createCellHash() {
  const hash = { one: 0, other: 0, isWhole: false, read: read2, kindOf: kindOf2 };
  const shortest = Buffer.alloc(32);
  function read2(bytes, from, to) {
    const kind = kindOf2(bytes, from, to);
    if (kind !== EMPTY && kind !== NUMBER)
      readText2(bytes, from, to);
    return kind;
  }
  function kindOf2(bytes, from, to) {
    if (from === to)
      return EMPTY;
    const first = bytes[from];
    if (first >= ZERO && first <= NINE || first === MINUS) {
      return readNumber(bytes, from, to) ? NUMBER : TEXT;
    }
    return wordOf(bytes, from, to);
  }
  function readText2(bytes, from, to) {
    let one = to - from;
    let other = ONE;
    let at = from;
    for (const last = to - 4; at <= last; at += 4) {
      const word = bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24;
      one = Math.imul(one ^ word, ONE);
      one ^= one >>> 15;
      other = Math.imul(other + word, OTHER);
      other ^= other >>> 13;
    }
    let rest = 0;
    for (let shift = 0; at < to; at++, shift += 8)
      rest |= bytes[at] << shift;
    one = Math.imul(one ^ rest, OTHER);
    hash.one = one ^ one >>> 15;
    other = Math.imul(other + rest, ONE);
    hash.other = other ^ other >>> 13;
  }
  function readNumber(bytes, from, to, isShortest = false) {
    const isNegative = bytes[from] === MINUS;
    const start = isNegative ? from + 1 : from;
    if (start === to || !isDigit(bytes[start]))
      return false;
    if (bytes[start] === ZERO && start + 1 < to && isDigit(bytes[start + 1]))
      return false;
    let at = start;
    let value = 0;
    let digits = 0;
    let zeros = 0;
    let point = -1;
    for (; at < to; at++) {
      const byte = bytes[at];
      if (byte > ZERO && byte <= NINE) {
        if (zeros > 0) {
          digits += zeros;
          value *= POWERS[Math.min(zeros, EXACT_DIGITS)];
          zeros = 0;
        }
        digits += 1;
        value = value * 10 + (byte - ZERO);
      } else if (byte === ZERO) {
        if (digits > 0)
          zeros += 1;
      } else if (byte === POINT && point < 0)
        point = at;
      else
        break;
    }
    let power = zeros - (point < 0 ? 0 : at - point - 1);
    const hasExponent = at < to;
    const behind = at;
    if (hasExponent) {
      const exponent = exponentIn(bytes, at, to);
      if (exponent === null)
        return false;
      power += exponent;
    }
    if (digits > EXACT_DIGITS && !isShortest && (point >= 0 || hasExponent))
      return readDouble(bytes, from, to);
    hash.isWhole = point < 0 && !hasExponent;
    if (digits > EXACT_DIGITS)
      hashDigits(bytes, start, behind, digits);
    else
      hashValue(value);
    const signed = digits === 0 ? 0 : power * 2 + (isNegative ? 1 : 0);
    hash.one = Math.imul(hash.one ^ signed, OTHER);
    hash.other = Math.imul(hash.other + signed, ONE);
    return true;
  }
  function hashValue(value) {
    const low = value | 0;
    const high = value / 4294967296 | 0;
    let one = Math.imul(NUMBER_START ^ low, ONE);
    one = Math.imul(one ^ one >>> 15 ^ high, ONE);
    hash.one = one ^ one >>> 15;
    let other = Math.imul(NUMBER_START + low, OTHER);
    other = Math.imul((other ^ other >>> 13) + high, OTHER);
    hash.other = other ^ other >>> 13;
  }
  function hashDigits(bytes, from, to, count) {
    let one = count;
    let other = NUMBER_START;
    let left = count;
    for (let at = from; at < to && left > 0; at++) {
      const byte = bytes[at];
      if (byte === POINT || byte === ZERO && left === count)
        continue;
      left -= 1;
      one = Math.imul(one ^ byte, ONE);
      one ^= one >>> 15;
      other = Math.imul(other + byte, OTHER);
      other ^= other >>> 13;
    }
    hash.one = one;
    hash.other = other;
  }
  function readDouble(bytes, from, to) {
    const value = Number(Buffer.from(bytes.subarray(from, to)).toString("latin1"));
    const length = shortest.write(value.toExponential(), "latin1");
    return Number.isFinite(value) && readNumber(shortest, 0, length, true);
  }
  return hash;
}
function isDigit(byte) {
  return byte >= ZERO && byte <= NINE;
}
function exponentIn(bytes, from, to) {
  if ((bytes[from] | cell_LOWER) !== LETTER_E)
    return null;
  const sign = bytes[from + 1];
  const start = sign === MINUS || sign === PLUS ? from + 2 : from + 1;
  if (start >= to || to - start > MOST_EXPONENT_DIGITS)
    return null;
  let value = 0;
  for (let at = start; at < to; at++) {
    const byte = bytes[at];
    if (!isDigit(byte))
      return null;
    value = value * 10 + byte - ZERO;
  }
  return sign === MINUS ? -value : value;
}
function cellHash({ one, other }) {
  return one ^ (other << 16 | other >>> 16);
}
function mixed(word) {
  let mixed2 = Math.imul(word ^ word >>> 16, 2246822507);
  mixed2 = Math.imul(mixed2 ^ mixed2 >>> 13, 3266489909);
  return mixed2 ^ mixed2 >>> 16;
}
;
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;
const NUMBER_PARTS = /^(-?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
const canonical_cell_EXACT_DIGITS = 15;
const canonical_cell_ZERO = 48;
const canonical_cell_MINUS = 45;
const canonical_cell_POINT = 46;
function createCanonicalCell() {
  const hash = createCellHash();
  return (bytes, from, to, { foldsNulls, foldsTruths }) => {
    const kind = hash.kindOf(bytes, from, to);
    if (kind === EMPTY || kind === NULL_WORD && foldsNulls)
      return null;
    if (foldsTruths && kind >= TRUE)
      return `b${kind}`;
    if (kind !== NUMBER)
      return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from);
    const short = shortNumber(bytes, from, to);
    return `n${short ?? canonicalNumber(Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString("latin1"))}`;
  };
}
function shortNumber(bytes, from, to) {
  const isNegative = bytes[from] === canonical_cell_MINUS;
  const start = isNegative ? from + 1 : from;
  if (to - start > canonical_cell_EXACT_DIGITS)
    return null;
  let value = 0;
  let zeros = 0;
  let behindPoint = -1;
  for (let at = start; at < to; at++) {
    const byte = bytes[at];
    if (byte === canonical_cell_POINT)
      behindPoint = 0;
    else {
      const digit = byte - canonical_cell_ZERO;
      if (digit < 0 || digit > 9)
        return null;
      value = value * 10 + digit;
      zeros = digit === 0 ? zeros + 1 : 0;
      if (behindPoint >= 0)
        behindPoint += 1;
    }
  }
  if (value === 0)
    return "0";
  for (let left = zeros; left > 0; left--)
    value /= 10;
  return `${isNegative ? "-" : ""}${value}e${zeros - Math.max(0, behindPoint)}`;
}
function canonicalNumber(text) {
  const parts = NUMBER_PARTS.exec(text);
  if (parts === null)
    return text;
  const [, sign = "", whole = "", fraction = "", exponent = ""] = parts;
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "")
    return "0";
  const isWritten = text.includes(".") || exponent !== "";
  if (significant.length > canonical_cell_EXACT_DIGITS && isWritten) {
    const shortest = Number(text).toExponential();
    if (Number.isFinite(Number(text)) && shortest !== text)
      return canonicalShortest(shortest);
  }
  const power = digits.length - significant.length - fraction.length + Number(exponent || 0);
  return `${sign}${significant}e${power}`;
}
function canonicalShortest(text) {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = NUMBER_PARTS.exec(text) ?? [];
  const digits = `${whole}${fraction}`;
  const significant = digits.replace(/^0+/, "").replace(/0+$/, "");
  if (significant === "")
    return "0";
  const zeros = digits.length - digits.replace(/0+$/, "").length;
  return `${sign}${significant}e${zeros - fraction.length + Number(exponent)}`;
}
;
const LEAST_CHARACTERS = 20;
const LEAST_IDEOGRAPHS = 8;
const LEAST_LETTERS = 5;
const NESTED = /^(?:\[.*\]|\{.*\})$/s;
const NESTED_TEXT = /"((?:[^"\\]|\\.)*)"(\s*:)?/gs;
const ESCAPE = /\\(?:u[0-9a-f]{4}|.)/gis;
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;
const LETTER = new RegExp("\\p{L}", "gu");
const OPEN_ARRAY = 91;
const OPEN_OBJECT = 123;
const LETTER_A = 97;
const telling_LOWER = 32;
const BEHIND_ASCII = 128;
function isTelling(bytes, from, to) {
  if (to - from < LEAST_CHARACTERS)
    return false;
  const letters = plainLetters(bytes, from, to);
  if (letters !== null)
    return letters >= LEAST_LETTERS;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString("utf8");
  if (!NESTED.test(text))
    return isLong(text);
  for (const [, inner = "", colon] of text.matchAll(NESTED_TEXT)) {
    if (colon === void 0 && isLong(inner.replace(ESCAPE, characterOf)))
      return true;
  }
  return false;
}
function plainLetters(bytes, from, to) {
  if (bytes[from] === OPEN_ARRAY || bytes[from] === OPEN_OBJECT)
    return null;
  let letters = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte >= BEHIND_ASCII)
      return null;
    const letter = (byte | telling_LOWER) - LETTER_A;
    if (letter >= 0 && letter < 26)
      letters += 1;
  }
  return letters;
}
function characterOf(written) {
  return written.length > 2 ? String.fromCharCode(Number.parseInt(written.slice(2), 16)) : " ";
}
function isLong(text) {
  if ((text.match(IDEOGRAPH)?.length ?? 0) >= LEAST_IDEOGRAPHS)
    return true;
  return text.length >= LEAST_CHARACTERS && (text.match(LETTER)?.length ?? 0) >= LEAST_LETTERS;
}
;
const DIGEST = 32;
const content_digest_ZERO = 48;
const content_digest_MINUS = 45;
const content_digest_POINT = 46;
const COLON = 58;
const content_digest_LETTER_E = 101;
const LETTER_N = 110;
const LETTER_T = 116;
const LETTER_V = 118;
const content_digest_EXACT_DIGITS = 15;
const BESIDE = 32;
const FEW_BYTES = 48;
function createContentDigest(names, folds) {
  const hash = createCellHash();
  const canonical = createCanonicalCell();
  const heads = names.map((name) => Buffer.from(`${Buffer.byteLength(name)}:${name}`));
  let memory = Buffer.alloc(64 * 1024);
  let used = 0;
  const number = new Uint8Array(BESIDE);
  let telling = 0;
  function makeRoom(more) {
    if (used + more <= memory.length)
      return;
    const larger2 = Buffer.alloc((used + more) * 2);
    memory.copy(larger2, 0, 0, used);
    memory = larger2;
  }
  function copy2(bytes, from, to) {
    if (to - from > FEW_BYTES) {
      memory.set(bytes.subarray(from, to), used);
      used += to - from;
    } else
      for (let at = from; at < to; at++)
        memory[used++] = bytes[at];
  }
  function announce(letter, length) {
    memory[used++] = letter;
    used = writeWhole(memory, used, length);
    memory[used++] = COLON;
  }
  return {
    get telling() {
      return telling;
    },
    begin() {
      used = 0;
      telling = 0;
    },
    add(column, bytes, from, to) {
      const { foldsNulls, foldsTruths } = folds[column];
      const kind = hash.kindOf(bytes, from, to);
      if (kind === EMPTY || kind === NULL_WORD && foldsNulls)
        return;
      const head = heads[column];
      makeRoom(head.length + BESIDE + to - from);
      copy2(head, 0, head.length);
      if (kind === NUMBER || foldsTruths && kind >= TRUE) {
        const length = kind === NUMBER ? writeShort(number, bytes, from, to) : 0;
        if (length > 0) {
          announce(LETTER_V, length);
          copy2(number, 0, length);
          return;
        }
        const value = Buffer.from(canonical(bytes, from, to, { foldsNulls, foldsTruths }));
        makeRoom(BESIDE + value.length);
        announce(LETTER_V, value.length);
        copy2(value, 0, value.length);
        return;
      }
      announce(LETTER_T, to - from);
      copy2(bytes, from, to);
      if (telling === 0 && isTelling(bytes, from, to))
        telling = column + 1;
    },
    end: () => digestOf(memory.subarray(0, used))
  };
}
const digestOf = typeof external_node_crypto_namespaceObject.hash === "function" ? (bytes) => external_node_crypto_namespaceObject.hash("sha256", bytes, "buffer") : (bytes) => external_node_crypto_namespaceObject.createHash("sha256").update(bytes).digest();
function writeShort(into, bytes, from, to) {
  const isNegative = bytes[from] === content_digest_MINUS;
  const start = isNegative ? from + 1 : from;
  if (to - start > content_digest_EXACT_DIGITS)
    return 0;
  let at = 0;
  into[at++] = LETTER_N;
  if (isNegative)
    into[at++] = content_digest_MINUS;
  const first = at;
  let zeros = 0;
  let behindPoint = -1;
  for (let place = start; place < to; place++) {
    const byte = bytes[place];
    if (byte === content_digest_POINT) {
      behindPoint = 0;
      continue;
    }
    const digit = byte - content_digest_ZERO;
    if (digit < 0 || digit > 9)
      return 0;
    if (behindPoint >= 0)
      behindPoint += 1;
    zeros = digit === 0 ? zeros + 1 : 0;
    if (digit > 0 || at > first)
      into[at++] = byte;
  }
  if (at === first) {
    into[1] = content_digest_ZERO;
    return 2;
  }
  at -= zeros;
  into[at++] = content_digest_LETTER_E;
  const power = zeros - Math.max(0, behindPoint);
  if (power < 0)
    into[at++] = content_digest_MINUS;
  return writeWhole(into, at, Math.abs(power));
}
function writeWhole(into, at, value) {
  let behind = at + 1;
  for (let rest2 = value; rest2 >= 10; rest2 = Math.floor(rest2 / 10))
    behind += 1;
  let rest = value;
  for (let place = behind - 1; place >= at; place--) {
    into[place] = content_digest_ZERO + rest % 10;
    rest = Math.floor(rest / 10);
  }
  return behind;
}
;
const PLAIN = { role: "content", foldsNulls: false, foldsTruths: false, isCoded: false };
function planOfCommon(plan, common) {
  return new Map([...plan].map(([name, column]) => [
    name,
    column.role === "content" && !common.includes(name) ? { ...column, role: "ignored" } : column
  ]));
}
;
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;
const PACKINGS = ["gz", "zst"];
const PIECE_BYTES = 1024 * 1024;
const FIRST_BYTES = 64 * 1024;
const createZstd = external_node_zlib_namespaceObject.createZstdDecompress;
function isPlain({ packing, encoding }) {
  return packing === null && encoding === "bytes";
}
async function* piecesOf(source, from) {
  const { bytes, packing, encoding } = source;
  if (isPlain(source)) {
    yield* rawPieces(bytes, from);
    return;
  }
  let left = from;
  for await (const piece of decoded(unpacked(bytes, packing), encoding)) {
    if (left < piece.length)
      yield piece.subarray(left);
    left = Math.max(0, left - piece.length);
  }
}
function* rawPieces(bytes, from) {
  const piece = new Uint8Array(Math.min(PIECE_BYTES, Math.max(0, bytes.size - from)));
  let wanted = FIRST_BYTES;
  for (let position = from; position < bytes.size; ) {
    const count = bytes.read(position, piece.subarray(0, wanted));
    if (count === 0)
      return;
    yield piece.subarray(0, count);
    position += count;
    wanted = Math.min(PIECE_BYTES, wanted * 2);
  }
}
async function* unpacked(bytes, packing) {
  const raw = rawPieces(bytes, 0);
  try {
    if (packing === null)
      yield* raw;
    else if (packing === "gz")
      yield* transformed(raw, external_node_zlib_namespaceObject.createGunzip());
    else if (createZstd !== void 0)
      yield* transformed(raw, createZstd());
    else {
      const { fzstd } = await import(
        /* webpackIgnore: true */
        "./libraries-tables.js"
      );
      yield* unpackedZstd(raw, fzstd);
    }
  } catch (error) {
    if (packing === null || error instanceof Failure)
      throw error;
    throw new Failure(`can't be unpacked: ${error.message}`);
  }
}
async function* transformed(raw, transform) {
  const copies = (function* () {
    for (const piece of raw)
      yield piece.slice();
  })();
  const source = external_node_stream_namespaceObject.Readable.from(copies, { objectMode: false });
  source.on("error", (error) => transform.destroy(error));
  try {
    yield* source.pipe(transform);
  } finally {
    source.destroy();
    transform.destroy();
  }
}
function* unpackedZstd(raw, fzstd) {
  const pieces = [];
  const decompress = new fzstd.Decompress((piece) => pieces.push(piece));
  for (const piece of raw) {
    decompress.push(piece.slice());
    yield* pieces.splice(0);
  }
  decompress.push(new Uint8Array(0), true);
  yield* pieces;
}
async function* decoded(pieces, encoding) {
  if (encoding === "bytes") {
    yield* pieces;
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const piece of pieces)
    yield Buffer.from(decoder.decode(piece, { stream: true }));
  yield Buffer.from(decoder.decode());
}
function encodingOf(start) {
  if (start[0] === 255 && start[1] === 254)
    return "utf-16le";
  return start[0] === 254 && start[1] === 255 ? "utf-16be" : "bytes";
}
;
const SMALL_BYTES = 64 * 1024;
const HELD_BYTES = 1024 * 1024;
function heldBeginning(bytes) {
  const { size } = bytes;
  let memory = new Uint8Array(0);
  let held = 0;
  function hold(end) {
    if (memory.length < end) {
      const larger2 = new Uint8Array(Math.min(Math.max(end, memory.length * 2), HELD_BYTES, size));
      larger2.set(memory.subarray(0, held));
      memory = larger2;
    }
    while (held < end) {
      const count = bytes.read(held, memory.subarray(held, end));
      if (count === 0)
        return;
      held += count;
    }
  }
  return {
    size,
    read(position, into) {
      const end = Math.min(position + into.length, HELD_BYTES, size);
      if (size <= SMALL_BYTES)
        hold(size);
      else if (position <= held && held < end)
        hold(end);
      const kept = Math.max(0, Math.min(held, position + into.length) - position);
      if (kept > 0)
        into.set(memory.subarray(position, position + kept));
      return kept === into.length || size <= SMALL_BYTES ? kept : kept + bytes.read(position + kept, into.subarray(kept));
    }
  };
}
async function heldText(source, most) {
  if (isPlain(source) && source.bytes.size > most)
    return source;
  const pieces = [];
  let size = 0;
  for await (const piece of piecesOf(source, 0)) {
    size += piece.length;
    if (size > most)
      return source;
    pieces.push(Buffer.from(piece));
  }
  return { bytes: inMemory(Buffer.concat(pieces)), packing: null, encoding: "bytes" };
}
function inMemory(memory) {
  return {
    size: memory.length,
    read: (position, into) => memory.copy(into, 0, position, Math.min(memory.length, position + into.length))
  };
}
;
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;
const SURROGATE = new RegExp("\\p{Surrogate}", "u");
const SURROGATES = new RegExp("\\p{Surrogate}+", "gu");
const ESCAPE_BASE = 56320;
function decodePath(bytes) {
  if ((0, external_node_buffer_namespaceObject.isUtf8)(bytes))
    return bytes.toString("utf8");
  let text = "";
  let offset = 0;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes[offset]);
    const sequence = bytes.subarray(offset, offset + length);
    if (sequence.length === length && (0, external_node_buffer_namespaceObject.isUtf8)(sequence)) {
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
function lossless_isUtf8Path(path) {
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
const UNSAFE = new RegExp("::|##\\[|\\p{Surrogate}|[\\\\\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e007f}]", "gu");
let unsafeOrDoubtful = null;
const NAMED = {
  "::": ":\\x3a",
  "##[": "#\\x23[",
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "	": "\\t"
};
function display(text) {
  return text.replace(UNSAFE, (match) => escaped(match));
}
function displayBetween(text, from, to) {
  unsafeOrDoubtful ??= new RegExp(`(${UNSAFE.source})|[^!-~]`, "gu");
  return text.replace(unsafeOrDoubtful, (match, unsafe, offset) => unsafe === void 0 && (offset < from || offset >= to) ? match : escaped(match));
}
function escaped(match) {
  return NAMED[match] ?? escapeCharacter(match);
}
function writtenName(name) {
  return isUtf8Path(name) ? name : display(name);
}
function escapeCharacter(character) {
  const code = character.codePointAt(0);
  if (code >= 56448 && code <= 56575)
    return `\\x${hex(code & 255, 2)}`;
  if (code < 128)
    return `\\x${hex(code, 2)}`;
  return code <= 65535 ? `\\u${hex(code, 4)}` : `\\u{${hex(code, 5)}}`;
}
function hex(value, width) {
  return value.toString(16).padStart(width, "0");
}
;
const UNITS = (
  /* unused pure expression or super */
  null
);
const UNIT_STEP = 1e3;
function formatCount(count) {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function countOf(count, singular, plural = `${singular}s`) {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
function orList(names) {
  return names.join(", ").replace(/, ([^,]*)$/, " or $1");
}
function formatBytes(bytes) {
  if (bytes === null)
    return "unknown size";
  if (bytes < UNIT_STEP)
    return `${bytes} B`;
  let value = bytes;
  let unit = -1;
  while (unit < UNITS.length - 1 && Number(round(value)) >= (unit < 0 ? UNIT_STEP : 999.5)) {
    value /= UNIT_STEP;
    unit += 1;
  }
  return `${round(value)} ${UNITS[unit]}`;
}
function formatShare(share) {
  if (share === 0)
    return "0 %";
  const percent = share * 100;
  if (percent < 0.1)
    return "< 0.1 %";
  const text = percent.toFixed(1);
  return text === "100.0" && share < 1 ? "> 99.9 %" : `${text} %`;
}
function round(value) {
  return value < 10 ? value.toFixed(1).replace(/\.0$/, "") : value.toFixed(0);
}
;
const RECORDS_OF_BATCH = 256;
const CELLS_OF_BATCH = 16 * 1024;
function createBatch(width, room = cellsFor(width)) {
  const records = Math.max(1, Math.floor(room / Math.max(1, width)));
  return {
    bytes: new Uint8Array(0),
    count: 0,
    width,
    starts: new Int32Array(Math.max(room, width)),
    ends: new Int32Array(Math.max(room, width)),
    lines: new Int32Array(records),
    endLines: new Int32Array(records),
    place: { record: 0, offset: 0, line: 1 }
  };
}
function cellsFor(width, records = RECORDS_OF_BATCH) {
  return Math.max(width, Math.min(CELLS_OF_BATCH, width * records));
}
function widen(batch, width) {
  batch.width = width;
  if (width <= batch.starts.length)
    return;
  const room = cellsFor(width, batch.lines.length);
  batch.starts = new Int32Array(room);
  batch.ends = new Int32Array(room);
}
function isFull({ count, width, lines, starts }) {
  return count >= lines.length || (count + 1) * width > starts.length;
}
function positionName(column) {
  return `column ${column + 1}`;
}
function createBatchBuilder(width, record, take) {
  const batch = createBatch(Math.max(1, width));
  let next = record;
  let widest = 1;
  function flush() {
    const isWanted = batch.count === 0 || take(batch);
    next += batch.count;
    batch.count = 0;
    widen(batch, widest);
    widest = 1;
    return isWanted;
  }
  function makeRoom(used) {
    let isWanted = true;
    if (used > widest)
      widest = used;
    if (used > batch.width || isFull(batch)) {
      isWanted = flush();
      if (used > widest)
        widest = used;
    }
    if (used > batch.width)
      widen(batch, used);
    return isWanted;
  }
  return {
    batch,
    flush,
    fill(used, offset, line, write) {
      const isWanted = makeRoom(used);
      if (batch.count === 0)
        batch.place = { record: next, offset, line };
      write(batch);
      return isWanted;
    },
    add(starts, ends, used, offset, line, endLine) {
      const isWanted = makeRoom(used);
      if (batch.count === 0)
        batch.place = { record: next, offset, line };
      const { width: width2 } = batch;
      const first = batch.count * width2;
      for (let column = 0; column < used; column++) {
        batch.starts[first + column] = starts[column];
        batch.ends[first + column] = ends[column];
      }
      for (let column = used; column < width2; column++) {
        batch.starts[first + column] = 0;
        batch.ends[first + column] = 0;
      }
      batch.lines[batch.count] = line;
      batch.endLines[batch.count] = endLine;
      batch.count += 1;
      return isWanted;
    }
  };
}
;
const LONGEST_RECORD = 128 * 1024 * 1024;
;
const NEWLINE = 10;
const RETURN = 13;
const NEAR = 64;
const MARK = [239, 187, 191];
function openLines(source, from) {
  const pieces = piecesOf(source, from);
  let memory = new Uint8Array(0);
  let position = 0;
  let known2 = 0;
  let offset = from;
  let isLast = false;
  let separator = null;
  let searched = 0;
  const cursor = { isThere: false, bytes: memory, start: 0, end: 0 };
  function next() {
    const found = separator === null ? -1 : endOfLine(separator);
    if (found < 0 && !(isLast && position < known2)) {
      searched = known2;
      cursor.isThere = false;
      return isLast;
    }
    const lineEnd = found < 0 ? known2 : found;
    cursor.isThere = true;
    cursor.bytes = memory;
    cursor.start = position;
    cursor.end = lineEnd > position && memory[lineEnd - 1] === RETURN ? lineEnd - 1 : lineEnd;
    const behind = found < 0 ? known2 : found + 1;
    offset += behind - position;
    position = behind;
    searched = behind;
    return true;
  }
  function endOfLine(separator2) {
    const near = Math.min(known2, searched + NEAR);
    for (let at = searched; at < near; at++)
      if (memory[at] === separator2)
        return at;
    return near === known2 ? -1 : memory.subarray(0, known2).indexOf(separator2, near);
  }
  async function fill2() {
    for (; ; ) {
      const { value: piece } = await pieces.next();
      if (piece === void 0)
        isLast = true;
      else
        append(piece);
      if (separator === null && (isLast || known2 - position > MARK.length))
        begin();
      if (next())
        return;
      if (known2 - position > LONGEST_RECORD) {
        throw new Failure(`the line at byte ${offset} is longer than ${LONGEST_RECORD} bytes`);
      }
    }
  }
  function append(piece) {
    const left = known2 - position;
    const target = left + piece.length > memory.length ? new Uint8Array((left + piece.length) * 2) : memory;
    target.set(memory.subarray(position, known2));
    target.set(piece, left);
    memory = target;
    searched -= position;
    position = 0;
    known2 = left + piece.length;
  }
  function begin() {
    const start = memory.subarray(position, known2);
    if (start.includes(0))
      throw new Failure("is no text: it holds bytes of value 0");
    separator = start.includes(NEWLINE) || !start.includes(RETURN) ? NEWLINE : RETURN;
    if (from === 0 && MARK.every((byte, at) => start[at] === byte)) {
      position += MARK.length;
      offset += MARK.length;
      searched = position;
    }
  }
  return {
    get isThere() {
      return cursor.isThere;
    },
    get bytes() {
      return cursor.bytes;
    },
    get start() {
      return cursor.start;
    },
    get end() {
      return cursor.end;
    },
    get offset() {
      return offset;
    },
    next,
    fill: fill2,
    async close() {
      await pieces.return(void 0);
    }
  };
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
const PROGRAM = "AGFzbQEAAAABCQFgBH9/f38BfwIPAQNlbnYGbWVtb3J5AgAAAwIBAAcRAgRmaW5kAAAGbWVtb3J5AgAKeQF3AQN/A0AgACABSQRAIAD9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCEEA0AgBARAIAIgBUYgACAEaGoiBiABT3IEQCAFDwsgAyAFQQJ0aiAGNgIAIAVBAWohBSAEIARBAWtxIQQMAQsLIABBEGohAAwBCwsgBQs=";
;
const LONGEST_BLOCK = 4 * 1024 * 1024;
const BYTES_AT_ONCE = 1024 * 1024;
const MOST_LINES = 64 * 1024;
const MARGIN = 16;
const ENDS = 0;
const kept_TEXT = ENDS + (MOST_LINES + 1) * 4;
let program = null;
async function readKept(source, blocks, take, read2) {
  const lines = keptLines(source.bytes, blocks);
  const numbers = lineNumbers(blocks);
  let taken = 0;
  let areLines = true;
  function takeLines(batch) {
    for (let record = 0; record < batch.count; record++) {
      taken += 1;
      areLines &&= batch.lines[record] === taken && batch.endLines[record] === taken;
      const number = numbers[taken - 1] ?? 0;
      batch.lines[record] = number;
      batch.endLines[record] = number;
    }
    return areLines && take(batch);
  }
  await read2({ ...source, bytes: lines.bytes }, takeLines);
  return areLines && lines.areAsTold && taken === numbers.length;
}
function lineNumbers(blocks) {
  const numbers = new Int32Array(blocks.reduce((sum, { kept }) => sum + kept.length, 0));
  let next = 0;
  for (const { place, kept } of blocks) {
    for (const record of kept)
      numbers[next++] = place.line + record - place.record;
  }
  return numbers;
}
function keptLines(bytes, blocks) {
  let next = 0;
  let areAsTold = true;
  let memory = new Uint8Array(BYTES_AT_ONCE);
  let given = 0;
  let held = 0;
  function fill2() {
    given = 0;
    held = 0;
    while (held === 0 && next < blocks.length && areAsTold) {
      const behind = behindTogether(blocks, next);
      areAsTold = hold(blocks.slice(next, behind));
      next = behind;
    }
    return held > 0;
  }
  function hold(together) {
    program ??= load();
    const { memory: text, numbers: ends, find } = program;
    const [offset, end] = [together[0].place.offset, together.at(-1).end];
    const size = bytes.read(offset, text.subarray(kept_TEXT, kept_TEXT + end - offset));
    const found = find(kept_TEXT, kept_TEXT + size, MOST_LINES + 1, ENDS);
    if (memory.length < size)
      memory = new Uint8Array(size);
    let line = 0;
    for (const { place, count, end: end2, kept } of together) {
      const behind = line + count;
      const [from, to] = [kept_TEXT + place.offset - offset, kept_TEXT + end2 - offset];
      if (behind > found || ends[behind - 1] >= to)
        return false;
      if (behind < found && ends[behind] < to)
        return false;
      for (const record of kept) {
        const own = line + record - place.record;
        const start = own === line ? from : ends[own - 1] + 1;
        const stop = ends[own] + 1;
        memory.set(text.subarray(start, stop), held);
        held += stop - start;
      }
      line = behind;
    }
    return true;
  }
  return {
    bytes: {
      size: bytes.size,
      read(_, into) {
        let count = 0;
        while (count < into.length && (given < held || fill2())) {
          const some = Math.min(held - given, into.length - count);
          into.set(memory.subarray(given, given + some), count);
          given += some;
          count += some;
        }
        return count;
      }
    },
    get areAsTold() {
      return areAsTold;
    }
  };
}
function behindTogether(blocks, first) {
  const { place, end, count } = blocks[first];
  let behind = first + 1;
  for (let [last, lines] = [end, count]; behind < blocks.length; behind++) {
    const block = blocks[behind];
    lines += block.count;
    if (block.place.offset !== last || block.end - place.offset > BYTES_AT_ONCE || lines > MOST_LINES)
      break;
    last = block.end;
  }
  return behind;
}
function load() {
  const { memory, exports } = loadProgram(PROGRAM, kept_TEXT + LONGEST_BLOCK + MARGIN);
  return { memory: new Uint8Array(memory), numbers: new Uint32Array(memory), find: exports.find };
}
;
const FIRST_LINES_FROM_PLACE = 16;
const BYTES_OF_BATCH = 4 * 1024 * 1024;
function openLineTable(files) {
  const columns = files.map(({ name }, file) => name ?? positionName(file));
  const [alone] = files.length === 1 ? files : [];
  return {
    part: null,
    place: null,
    columns,
    isNamed: files.every(({ name }) => name !== null),
    hasLines: true,
    canJump: files.every(({ source }) => isPlain(source)),
    understoodAs: files.length > 1 ? "one record a line, a column a file" : "one record a line",
    notes: [],
    read: (from, take) => readLines(files, from, take),
    ...alone !== void 0 && {
      readLines: (blocks, take) => readKept(alone.source, blocks, take, (source, take2) => readLines([{ ...alone, source }], null, take2))
    }
  };
}
async function readLines(files, from, take) {
  const places = [from?.offset ?? 0, ...from?.others ?? files.slice(1).map(() => 0)];
  const cursors = files.map(({ source }, file) => openLines(source, places[file] ?? 0));
  const batch = createBatch(files.length, RECORDS_OF_BATCH * files.length);
  const isAlone = files.length === 1;
  let most = from === null ? RECORDS_OF_BATCH : FIRST_LINES_FROM_PLACE;
  let memory = Buffer.alloc(64 * 1024);
  let used = 0;
  let record = from?.record ?? 0;
  let line = from?.line ?? 1;
  function flush() {
    batch.bytes = memory;
    const isWanted = batch.count === 0 || take(batch);
    record += batch.count;
    batch.count = 0;
    used = 0;
    return isWanted;
  }
  try {
    for (; ; ) {
      if (batch.count === 0) {
        const [offset = 0, ...others] = cursors.map((cursor) => cursor.offset);
        batch.place = isAlone ? { record, offset, line } : { record, offset, line, others };
      }
      const first = batch.count * files.length;
      let ended = 0;
      for (const [file, cursor] of cursors.entries()) {
        if (!cursor.next())
          await cursor.fill();
        if (!cursor.isThere) {
          ended += 1;
          continue;
        }
        const { bytes, start, end } = cursor;
        if (used + end - start > memory.length)
          memory = enlarged(memory, used + end - start);
        memory.set(bytes.subarray(start, end), used);
        batch.starts[first + file] = used;
        used += end - start;
        batch.ends[first + file] = used;
      }
      if (ended === files.length)
        break;
      if (ended > 0)
        throw uneven(files, cursors.map(({ isThere }) => isThere), line);
      if (!isAlone || batch.ends[first] !== batch.starts[first]) {
        batch.lines[batch.count] = line;
        batch.endLines[batch.count] = line;
        batch.count += 1;
      }
      line += 1;
      if (batch.count < most && used <= BYTES_OF_BATCH)
        continue;
      if (!flush())
        return;
      most = Math.min(RECORDS_OF_BATCH, most * 2);
    }
    flush();
  } finally {
    for (const cursor of cursors)
      await cursor.close();
  }
}
function uneven(files, isThere, line) {
  const shorter = files.find((_, file) => !isThere[file]);
  const longer = files.find((_, file) => isThere[file]);
  const [short = "", long = ""] = [shorter?.name, longer?.name].map((name) => display(name ?? ""));
  return new Failure(`"${short}" ends after ${countOf(line - 1, "line")}, but "${long}", which belongs to it, goes on`);
}
function enlarged(memory, least) {
  const larger2 = Buffer.alloc(Math.max(least, memory.length * 2));
  memory.copy(larger2);
  return larger2;
}
;
const TAB = 9;
const SPACE = 32;
const HASH = 35;
const sentence_ZERO = 48;
const sentence_NINE = 57;
const DASH = 45;
const sentence_POINT = 46;
const DOCUMENT_START = Buffer.from("-DOCSTART-");
const CELLS = 4;
const MOST_DIGITS = 6;
function createSentence() {
  let held = new Uint8Array(4096);
  let used = 0;
  let lines = 0;
  let starts = new Int32Array(64 * CELLS);
  let ends = new Int32Array(64 * CELLS);
  let counts = new Uint8Array(64);
  let counted = new Int32Array(64);
  let countedLines = 0;
  let isTabbed = false;
  function makeRoom(bytes) {
    if (used + bytes > held.length)
      held = larger(held, (used + bytes) * 2);
    if (lines < counts.length)
      return;
    starts = larger(starts, starts.length * 2);
    ends = larger(ends, ends.length * 2);
    counts = larger(counts, counts.length * 2);
    counted = larger(counted, counted.length * 2);
  }
  function isRange(line) {
    const end = ends[line * CELLS];
    let at = starts[line * CELLS];
    const first = at;
    while (at < end && sentence_isDigit(held[at]))
      at += 1;
    if (at === first || at === end || held[at] !== DASH && held[at] !== sentence_POINT)
      return false;
    const second = at + 1;
    at = second;
    while (at < end && sentence_isDigit(held[at]))
      at += 1;
    return at === end && at > second;
  }
  function wholeOf2(line, cell) {
    if (cell >= counts[line])
      return -1;
    const start = starts[line * CELLS + cell];
    const end = ends[line * CELLS + cell];
    if (start === end || end - start > MOST_DIGITS)
      return -1;
    let number = 0;
    for (let at = start; at < end; at++) {
      const byte = held[at];
      if (!sentence_isDigit(byte))
        return -1;
      number = number * 10 + byte - sentence_ZERO;
    }
    return number;
  }
  function doesCount(cell) {
    if (countedLines === 0)
      return false;
    const start = wholeOf2(counted[0], cell);
    if (!isFirst(start))
      return false;
    for (let at = 0; at < countedLines; at++) {
      const line2 = counted[at];
      if (wholeOf2(line2, cell) !== start + at || cell + 1 >= counts[line2])
        return false;
    }
    if (countedLines > 1)
      return true;
    const line = counted[0];
    if (counts[line] <= 2)
      return false;
    return isTabbed || !isFirst(wholeOf2(line, cell + 1));
  }
  function isDocumentStart() {
    const start = starts[0];
    const length = ends[0] - start;
    return length === DOCUMENT_START.length && DOCUMENT_START.every((byte, at) => held[start + at] === byte);
  }
  function writeCells(cell, count, lineOf, into, from) {
    let to = from;
    for (let at = 0; at < count; at++) {
      if (at > 0)
        into[to++] = SPACE;
      const place = (lineOf === null ? at : lineOf[at]) * CELLS + cell;
      const end = ends[place];
      for (let byte = starts[place]; byte < end; byte++)
        into[to++] = held[byte];
    }
    return to;
  }
  return {
    get lines() {
      return lines;
    },
    get mostBytes() {
      return used + lines;
    },
    add(bytes, start, end) {
      let hasTab = false;
      for (let at = start; at < end && !hasTab; at++)
        hasTab = bytes[at] === TAB;
      if (bytes[start] === HASH && !hasTab)
        return;
      makeRoom(end - start);
      isTabbed = hasTab;
      const separator = hasTab ? TAB : SPACE;
      let cells = 0;
      let from = used;
      let to = used;
      for (let at = start; at <= end && cells < CELLS; at++) {
        const byte = at === end ? separator : bytes[at];
        if (byte !== separator) {
          held[to++] = byte;
          continue;
        }
        if (!hasTab && to === from)
          continue;
        starts[lines * CELLS + cells] = from;
        ends[lines * CELLS + cells] = to;
        cells += 1;
        from = to;
      }
      if (cells === 0)
        return;
      used = from;
      counts[lines] = cells;
      if (!isRange(lines))
        counted[countedLines++] = lines;
      lines += 1;
    },
    write(into, at) {
      if (lines === 0)
        return -1;
      for (let cell = 0; cell + 1 < CELLS; cell++) {
        if (doesCount(cell))
          return writeCells(cell + 1, countedLines, counted, into, at);
      }
      return lines === 1 && isDocumentStart() ? -1 : writeCells(0, lines, null, into, at);
    },
    clear() {
      used = 0;
      lines = 0;
      countedLines = 0;
    }
  };
}
function isFirst(number) {
  return number === 0 || number === 1;
}
function sentence_isDigit(byte) {
  return byte >= sentence_ZERO && byte <= sentence_NINE;
}
function larger(row, length) {
  const Kind = row.constructor;
  const grown = new Kind(length);
  grown.set(row);
  return grown;
}
;
const table_TAB = 9;
const table_SPACE = 32;
const FIRST_RECORDS_FROM_PLACE = 4;
const table_BYTES_OF_BATCH = 4 * 1024 * 1024;
function openBlocks(source) {
  return {
    part: null,
    place: null,
    columns: ["tokens"],
    isNamed: true,
    hasLines: true,
    canJump: isPlain(source),
    understoodAs: "one token a line, a sentence a record",
    notes: [],
    read: (from, take) => readBlocks(source, from, take)
  };
}
async function readBlocks(source, from, take) {
  const cursor = openLines(source, from?.offset ?? 0);
  const batch = createBatch(1, RECORDS_OF_BATCH);
  let most = from === null ? RECORDS_OF_BATCH : FIRST_RECORDS_FROM_PLACE;
  let text = Buffer.alloc(64 * 1024);
  let used = 0;
  let record = from?.record ?? 0;
  let line = from?.line ?? 1;
  const sentence = createSentence();
  let place = { offset: from?.offset ?? 0, line };
  function endBlock() {
    const room = used + sentence.mostBytes;
    if (room > text.length) {
      const larger2 = Buffer.alloc(Math.max(room, text.length * 2));
      text.copy(larger2, 0, 0, used);
      text = larger2;
    }
    const end = sentence.write(text, used);
    sentence.clear();
    if (end < 0)
      return true;
    if (batch.count === 0)
      batch.place = { record, ...place };
    batch.starts[batch.count] = used;
    used = end;
    batch.ends[batch.count] = used;
    batch.lines[batch.count] = place.line;
    batch.endLines[batch.count] = line - 1;
    batch.count += 1;
    if (batch.count < most && used < table_BYTES_OF_BATCH)
      return true;
    most = Math.min(RECORDS_OF_BATCH, most * 2);
    return flush();
  }
  function flush() {
    batch.bytes = text;
    const isWanted = batch.count === 0 || take(batch);
    record += batch.count;
    batch.count = 0;
    used = 0;
    return isWanted;
  }
  try {
    for (; ; ) {
      const { offset } = cursor;
      if (!cursor.next())
        await cursor.fill();
      if (!cursor.isThere)
        break;
      const isBlank2 = isBlankLine(cursor);
      if (isBlank2 && sentence.lines > 0 && !endBlock())
        return;
      if (!isBlank2) {
        if (sentence.lines === 0)
          place = { offset, line };
        sentence.add(cursor.bytes, cursor.start, cursor.end);
        if (sentence.lines > MOST_TOKENS)
          throw new Failure(`the sentence on line ${place.line} does not end`);
      }
      line += 1;
    }
    if (endBlock())
      flush();
  } finally {
    await cursor.close();
  }
}
const MOST_TOKENS = 1e6;
function isBlankLine({ bytes, start, end }) {
  for (let at = start; at < end; at++)
    if (bytes[at] !== table_SPACE && bytes[at] !== table_TAB)
      return false;
  return true;
}
;
const STOP = -1;
async function readText(source, from, take, to = Number.POSITIVE_INFINITY) {
  if (isPlain(source)) {
    readPlain(source.bytes, from, Math.min(to, source.bytes.size), take);
    return;
  }
  const parts = createParts(from, PIECE_BYTES, take);
  for await (const piece of piecesOf(source, from)) {
    parts.room(piece.length).set(piece);
    if (!parts.add(piece.length))
      return;
  }
  parts.end();
}
function readPlain(bytes, from, to, take) {
  const parts = createParts(from, Math.min(FIRST_BYTES, Math.max(0, to - from)), take);
  let wanted = FIRST_BYTES;
  for (let position = from; position < to; ) {
    const count = bytes.read(position, parts.room(Math.min(wanted, to - position)));
    if (count === 0)
      break;
    position += count;
    wanted = Math.min(PIECE_BYTES, wanted * 2);
    if (!parts.add(count))
      return;
  }
  parts.end();
}
function createParts(from, size, take) {
  let memory = new Uint8Array(size + 1);
  let end = 0;
  let offset = from;
  let least = 0;
  return {
    /** Where the next bytes are to be written. */
    room(length) {
      if (length > memory.length - 1 - end)
        memory = stream_enlarged(memory, end, end + length + 1);
      return memory.subarray(end, end + length);
    },
    /** Takes note of what was written. @returns whether more is wanted */
    add(length) {
      end += length;
      if (end < least && end <= LONGEST_RECORD)
        return true;
      const position = take(memory, 0, end, false);
      if (position === STOP)
        return false;
      least = position === 0 ? end * 2 : 0;
      memory.copyWithin(0, position, end);
      end -= position;
      offset += position;
      if (end > LONGEST_RECORD) {
        throw new Failure(`the record at byte ${offset} is longer than ${LONGEST_RECORD} bytes`);
      }
      return true;
    },
    end() {
      if (end > 0)
        take(memory, 0, end, true);
    }
  };
}
function stream_enlarged(memory, used, least) {
  const larger2 = new Uint8Array(Math.max(least, memory.length * 2));
  larger2.set(memory.subarray(0, used));
  return larger2;
}
;
const FEW_PLAIN = 4;
const MOST_BY_HAND = 1e3;
function createByHand() {
  let left = 0;
  let pause = 0;
  return {
    isTime: () => --left < 0,
    found(count) {
      pause = count < FEW_PLAIN ? Math.min(MOST_BY_HAND, pause * 2 + 1) : 0;
      left = pause;
    }
  };
}
;
const record_program_CELLS = 16 * 1024;
const STARTS = 0;
const record_program_ENDS = STARTS + record_program_CELLS * 4;
const LINES = record_program_ENDS + record_program_CELLS * 4;
const OWN = LINES + record_program_CELLS * 4;
function loadRecordProgram(text, size) {
  const { memory, exports } = loadProgram(text, size);
  return { ...exports, memory: new Uint8Array(memory), words: new Int32Array(memory) };
}
function roomIn({ lines, starts, width, count }) {
  const room = Math.min(lines.length, Math.floor(starts.length / width)) - count;
  return Math.min(room, Math.floor(record_program_CELLS / width));
}
function addFound({ words: words2, records: { value: found } }, batch) {
  const { width, count } = batch;
  const cells = found * width;
  batch.starts.set(words2.subarray(STARTS / 4, STARTS / 4 + cells), count * width);
  batch.ends.set(words2.subarray(record_program_ENDS / 4, record_program_ENDS / 4 + cells), count * width);
  const lines = words2.subarray(LINES / 4, LINES / 4 + found);
  batch.lines.set(lines, count);
  batch.endLines.set(lines, count);
  batch.count = count + found;
}
const record_program_FIRST_BYTES = 16 * 1024;
const MOST_BYTES = 256 * 1024;
const LEAST_BYTES = 4 * 1024;
function nextSize(isFull2, used, size) {
  const next = !isFull2 && used > size / 2 ? size * 2 : used + (used >> 2);
  return Math.max(LEAST_BYTES, Math.min(MOST_BYTES, next));
}
;
const scan_program_PROGRAM = "AGFzbQEAAAABDwFgC39/f39/f39/f39/AAIPAQNlbnYGbWVtb3J5AgAAAwIBAAYVBH8BQQALfwFBAAt/AUEAC38BQQALBzQGB3JlY29yZHMDAAV0YWtlbgMBBWxpbmVzAwIGd2lkZXN0AwMEc2NhbgAABm1lbW9yeQIACt0FAdoFAg5/AnsgA/0PIRogAiAAayEUIAohDyAAIgIhEEF/IRcDQCABIAJLIAYgFktxBEACQCACIQ0gDCELQQAhGEEAIRMDQAJAIAIhDiAEBH8gAi0AAEEiRgVBAAsEQCAEQQJGDQEgAkEBaiIOIREDQCABIBFLBEAgES0AACISQQpGIBJBIkZyIBJBDUZyRQRAIBFBAWohEQwCCwsLIBFBAWogAU8Ef0EBBSARLQAAQSJHCw0BIBEtAAEiEkEKRyASIANB/wFxR3EgEkENR3ENASARQQFqIQJBfyEXBSAXQX9GIAIgEEEQak9yBH8gAiEQIAL9AAQAIhkgGv0jIBn9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIBn9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/WQFIBdBfyACIBBrdHELIRcDQCAXRQRAIBBBEGoiECABSQRAIBD9AAQAIhkgGv0jIBn9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIBn9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/WQhFwwCCwsLIBdFDQEgECAXaGoiAiABTw0BIAIhEQsgBSAYRg0AIAcgDGogDiAUajYCACAIIAxqIBEgFGo2AgAgDEEEaiEMIBhBAWohGCACLQAAIQ4gAkEBaiECIA4gA0H/AXFGBEAgASACTQ0BDAILIA5BDUYEQCABIAJNDQEgAkEBaiACIAItAABBCkYbIQILQQEhEwsLIBNFBEAgDSECDAELIBhBAUYEfyAHIAtqKAIAIAggC2ooAgBGBUEACwR/IA0tAABBIkcFQQALBEAgCyEMIA9BAWohDwwDCyAYIBUgFSAYSRshFQNAIAUgGEsEQCAHIAxqQQA2AgAgCCAMakEANgIAIBhBAWohGCAMQQRqIQwMAQsLIAkgFkECdGogDzYCACAPQQFqIQ8gFkEBaiEWDAILCwsgFiQAIBUkAyACIABrJAEgDyAKayQCCw==";
;
const BYTES = OWN;
const BLOCK = 16;
const QUOTES = { never: 0, always: 1, near: 2 };
let plain_records_program = null;
function createPlainRecords({ separator, quotes }) {
  let wanted = record_program_FIRST_BYTES;
  const made = { line: 0, widest: 0, take };
  function take(bytes, position, end, batch, line) {
    plain_records_program ??= loadRecordProgram(scan_program_PROGRAM, BYTES + MOST_BYTES + BLOCK);
    const { memory, records, taken, lines, widest, scan } = plain_records_program;
    const { width } = batch;
    const size = Math.min(wanted, end - position);
    const most = roomIn(batch);
    memory.set(bytes.subarray(position, position + size), BYTES);
    scan(BYTES, BYTES + size, position, separator, QUOTES[quotes], width, most, STARTS, record_program_ENDS, LINES, line);
    addFound(plain_records_program, batch);
    made.line = line + lines.value;
    made.widest = widest.value;
    const used = taken.value;
    wanted = nextSize(records.value === most, used, size);
    return position + used;
  }
  return made;
}
;
const QUOTE = 34;
const quoted_NEWLINE = 10;
const BACKSLASH = 92;
const MOST_QUOTED_LINES = 50;
function createQuotedCells(quotes) {
  const isEscaped = quotes === "escaped";
  const mostCrossed = quotes === "near" ? MOST_QUOTED_LINES : Number.POSITIVE_INFINITY;
  let crossed = 0;
  let isDoubled = false;
  function closing(bytes, from, end) {
    crossed = 0;
    isDoubled = false;
    for (let position = from; ; position += 2) {
      let byte = bytes[position];
      while (byte !== QUOTE && position < end) {
        if (byte === quoted_NEWLINE && ++crossed > mostCrossed)
          return -1;
        if (isEscaped && byte === BACKSLASH && isEscapable(bytes[position + 1])) {
          isDoubled = true;
          position += 1;
        }
        byte = bytes[++position];
      }
      if (position >= end)
        return -1;
      if (bytes[position + 1] !== QUOTE)
        return position;
      isDoubled = true;
    }
  }
  return {
    closing,
    get crossed() {
      return crossed;
    },
    get isDoubled() {
      return isDoubled;
    },
    get isFar() {
      return crossed > mostCrossed;
    }
  };
}
function unquote(bytes, start, end, isEscaped) {
  let at = start;
  let isInside = true;
  for (let position = start; position < end; position++) {
    let byte = bytes[position];
    if (isInside && isEscaped && byte === BACKSLASH && position + 1 < end) {
      if (isEscapable(bytes[position + 1]))
        byte = bytes[++position];
    } else if (isInside && byte === QUOTE) {
      position += 1;
      isInside = position < end && bytes[position] === QUOTE;
      if (!isInside) {
        position -= 1;
        continue;
      }
    }
    bytes[at++] = byte;
  }
  return at;
}
function isEscapable(byte) {
  return byte === QUOTE || byte === BACKSLASH;
}
;
const scan_NEWLINE = 10;
const scan_RETURN = 13;
const MOST_PLAIN_CELLS = 1024;
const PARTIAL = -1;
const OPEN = -2;
const TOO_WIDE = -3;
function createScanner({ separator, quotes }, width, records = RECORDS_OF_BATCH) {
  const batch = createBatch(width, cellsFor(width, records));
  const stops = new Uint8Array(256);
  for (const byte of [separator, scan_NEWLINE, scan_RETURN])
    stops[byte] = 1;
  const isEscaped = quotes === "escaped";
  const isAlways = quotes === "always" || isEscaped;
  const quoted = createQuotedCells(quotes);
  const written = [];
  let writtenCount = 0;
  let widest = width;
  let cells = 0;
  let nextLine = 1;
  let doubtful = 0;
  let unclosed = 0;
  const plain = quotes !== "escaped" && records >= RECORDS_OF_BATCH && width <= MOST_PLAIN_CELLS ? createPlainRecords({ separator, quotes }) : null;
  const byHand = createByHand();
  function scan(bytes, start, end, isLast, line, most = Number.POSITIVE_INFINITY) {
    bytes[end] = scan_NEWLINE;
    batch.bytes = bytes;
    batch.count = 0;
    widen(batch, widest);
    widest = width;
    let position = start;
    while (position < end && batch.count < most && !isFull(batch)) {
      if (plain !== null && most === Number.POSITIVE_INFINITY && batch.width <= MOST_PLAIN_CELLS && byHand.isTime()) {
        const before = batch.count;
        position = plain.take(bytes, position, end, batch, line);
        line = plain.line;
        widest = Math.max(widest, plain.widest);
        byHand.found(batch.count - before);
        if (position >= end || isFull(batch))
          break;
      }
      const next = takeRecord(bytes, position, end, isLast, line);
      if (next === TOO_WIDE) {
        widest = cells;
        if (batch.count > 0)
          break;
        widen(batch, cells);
      } else if (next < 0)
        return { position, line, isOpen: next === OPEN };
      else {
        position = next;
        line = nextLine;
      }
    }
    return { position, line, isOpen: false };
  }
  function takeRecord(bytes, start, end, isLast, line) {
    const { starts, ends, count, width: width2 } = batch;
    const first = count * width2;
    const behind = first + width2;
    let cell = first;
    let position = start;
    let isBlank2 = true;
    let endLine = line;
    writtenCount = 0;
    for (; ; ) {
      let from = position;
      let to = -1;
      if (bytes[position] === QUOTE && quotes !== "never" && position < end) {
        const closing = quoted.closing(bytes, position + 1, end);
        const isBeyond = closing < 0 ? !quoted.isFar : closing + 1 >= end;
        if (isBeyond && !isLast)
          return PARTIAL;
        if (closing < 0 && isAlways)
          return OPEN;
        if (closing >= 0 && (isAlways || endsCell(bytes[closing + 1]))) {
          from = position + 1;
          to = closing;
          position = closing + 1;
          endLine += quoted.crossed;
          isBlank2 = false;
        }
      }
      const behindQuote = position;
      while (stops[bytes[position]] === 0)
        position += 1;
      const byte = bytes[position];
      if (position >= end && !isLast)
        return PARTIAL;
      if (to < 0)
        to = position;
      else if (quoted.isDoubled || position > behindQuote) {
        written[writtenCount++] = cell;
        if (position > behindQuote)
          unclosed += 1;
        if (quoted.crossed > 0 && position > behindQuote)
          doubtful += 1;
        to = position;
      }
      if (cell < behind) {
        starts[cell] = from;
        ends[cell] = to;
      }
      cell += 1;
      if (to > from)
        isBlank2 = false;
      if (position < end && byte === separator) {
        position += 1;
        continue;
      }
      nextLine = endLine;
      if (position < end) {
        if (byte === scan_RETURN && position + 1 >= end && !isLast)
          return PARTIAL;
        position += byte === scan_RETURN && bytes[position + 1] === scan_NEWLINE && position + 1 < end ? 2 : 1;
        nextLine += 1;
      }
      break;
    }
    cells = cell - first;
    if (cells === 1 && isBlank2)
      return position;
    if (cells > width2)
      return TOO_WIDE;
    while (writtenCount > 0) {
      const each = written[--writtenCount];
      ends[each] = unquote(bytes, starts[each], ends[each], isEscaped);
    }
    for (; cell < behind; cell++) {
      starts[cell] = 0;
      ends[cell] = 0;
    }
    batch.lines[count] = line;
    batch.endLines[count] = endLine;
    batch.count = count + 1;
    if (cells > widest)
      widest = cells;
    return position;
  }
  function endsCell(byte) {
    return byte === separator || byte === scan_NEWLINE || byte === scan_RETURN;
  }
  return {
    batch,
    scan,
    get doubtful() {
      return doubtful;
    },
    get unclosed() {
      return unclosed;
    },
    get cells() {
      return cells;
    }
  };
}
;
const MOST_RECORDS = 100;
function firstRecords(dialect, sample, start, isLast) {
  const cells = [];
  const { second } = readFirst(dialect, sample, start, isLast, ({ bytes, starts, ends }, count) => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const own = [];
    for (let cell = 0; cell < count; cell++)
      own.push(text.toString("latin1", starts[cell], ends[cell]));
    cells.push(own);
  });
  return { cells, second };
}
function widthsOf(dialect, sample, start, isLast) {
  const widths = [];
  const { doubtful, unclosed } = readFirst(dialect, sample, start, isLast, (_, count) => widths.push(count));
  return { widths, doubtful, unclosed };
}
function readFirst(dialect, sample, { skip, line }, isLast, take) {
  const bytes = new Uint8Array(sample.length + 1);
  bytes.set(sample);
  const scanner = createScanner(dialect, 1, 1);
  const { batch } = scanner;
  let second = null;
  let position = skip;
  for (let taken = 0; taken < MOST_RECORDS && position < sample.length; ) {
    const scanned = scanner.scan(bytes, position, sample.length, isLast, line, 1);
    if (batch.count === 0 && scanned.position === position)
      break;
    position = scanned.position;
    line = scanned.line;
    if (batch.count === 0)
      continue;
    take(batch, scanner.cells);
    taken += 1;
    second ??= { skip: position, line };
  }
  const { doubtful, unclosed } = scanner;
  return { second: second ?? { skip: position, line }, doubtful, unclosed };
}
;
const LONGEST_NAME = 100;
const LEAST_NUMBERED = 3;
const header_NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;
const WHOLE = /^\d+$/;
const WORD = /^[\w.-]+$/;
const LEAST_BELOW = 4;
const LEAST_TIMES = 10;
function isHeader([first = [], ...body]) {
  if (first.every((cell) => cell === ""))
    return false;
  if (first.some((cell) => header_NUMBER.test(cell)))
    return isNumbered(first, body);
  const isNumbersBelow = hasNumbers(first, body);
  const isGap = (_, at) => at > 0 && first[at] === "" && body.some((record) => record[at]);
  if (first.some(isGap) && !isNumbersBelow)
    return false;
  if (body.length === 0 || isNumbersBelow)
    return true;
  const different = new Set(first).size;
  if (first.some(({ length }) => length > LONGEST_NAME))
    return false;
  if (different < first.length && (different === 1 || !standsOut([first, ...body])))
    return false;
  const values = first.filter((cell, at) => cell !== "" && body.some((record) => record[at] === cell && !isSame(record, first)));
  return values.length === 0 || values.length === 1 && standsOut([first, ...body]) && isUnheardOf(first, body);
}
function isUnheardOf(first, body) {
  return first.some((cell, at) => {
    const values = new Set(body.map((record) => record[at] ?? ""));
    return cell !== "" && values.size * LEAST_TIMES <= body.length && !values.has(cell);
  });
}
function isSureHeader([first = [], ...body]) {
  return first.some((cell) => header_NUMBER.test(cell)) || hasNumbers(first, body);
}
function standsOut([first = [], ...body]) {
  if (body.length < LEAST_BELOW)
    return false;
  return isSureHeader([first, ...body]) || first.some((cell, at) => WORD.test(cell) && body.every((record) => !WORD.test(record[at] ?? "")));
}
function isNumbered(first, body) {
  const begin = first.findIndex((cell) => header_NUMBER.test(cell));
  const numbers = first.slice(begin);
  if (!numbers.every((cell, at) => WHOLE.test(cell) && Number(cell) === Number(numbers[0]) + at))
    return false;
  if (numbers.length < LEAST_NUMBERED)
    return false;
  return body.length > 0 && !body.some((record) => record.slice(begin).every((cell, at) => WHOLE.test(cell) && Number(cell) === Number(record[begin]) + at));
}
function hasNumbers(first, body) {
  return first.some((_, at) => {
    const numbers = body.filter((record) => header_NUMBER.test(record[at] ?? "")).length;
    return numbers > 0.6 * body.length;
  });
}
function isCount([first = [], second = []]) {
  const [records = "", columns = "", ...names] = first;
  if (!WHOLE.test(records) || !WHOLE.test(columns) || names.length === 0)
    return false;
  return Number(columns) + 1 === second.length && !names.some((name) => header_NUMBER.test(name));
}
function isSame(one, other) {
  return one.length === other.length && one.every((cell, at) => cell === other[at]);
}
;
const SEPARATORS = [",", "	", ";", "|"];
const dialect_QUOTE = 34;
const dialect_BACKSLASH = 92;
const MOST_DOUBT = 0.05;
const dialect_MARK = "\xEF\xBB\xBF";
const NAMED_SEPARATOR = /^("?)sep=(.)\1(?:\r\n|\n|\r)/i;
const COMMENT = /^#[^\r\n]*(?:\r\n|\n|\r|$)/;
const BLANK = /^[ \t]*(?:\r\n|\n|\r)/;
function sniffDialect(sample, isLast, preferred, mayHaveHeader = true) {
  const text = Buffer.from(sample).toString("latin1");
  let skip = text.startsWith(dialect_MARK) ? dialect_MARK.length : 0;
  const named2 = NAMED_SEPARATOR.exec(text.slice(skip));
  if (named2)
    skip += named2[0].length;
  let comment = null;
  for (; ; ) {
    const rest = text.slice(skip);
    const passed = COMMENT.exec(rest) ?? BLANK.exec(rest);
    if (passed === null || passed[0] === "")
      break;
    comment = passed[0].startsWith("#") ? passed[0] : comment;
    skip += passed[0].length;
  }
  const start = { skip, line: 1 + lineEndsIn(text.slice(0, skip)) };
  const chosen = named2?.[2] ?? chooseSeparator(sample, start, isLast, preferred);
  const dialect = chooseQuotes(dialectOf(chosen), sample, start, isLast);
  const records = firstRecords(dialect, sample, start, isLast);
  const [first = [], second] = records.cells;
  const width = (second ?? first).length;
  const announced = comment === null ? null : cellsOfComment(comment, chosen);
  const isOverruled = mayHaveHeader && isHeader(records.cells) && standsOut(records.cells);
  if (announced !== null && width > 1 && announced.length === width && !isOverruled) {
    return { dialect, ...start, header: announced, isAssumed: false, width };
  }
  if (mayHaveHeader && isHeader(records.cells)) {
    const isShort2 = records.cells.slice(1).every(({ length }) => length === first.length + 1);
    const header = isShort2 && records.cells.length > 1 ? ["", ...first] : first;
    const isAssumed = !isSureHeader(records.cells);
    return { dialect, ...records.second, header, isAssumed, width: header.length };
  }
  const begin = isCount(records.cells) ? records.second : start;
  return { dialect, ...begin, header: null, isAssumed: false, width };
}
function dialectOf(separator) {
  return { separator: separator.charCodeAt(0), quotes: separator === "	" ? "near" : "always" };
}
function chooseQuotes(dialect, sample, start, isLast) {
  if (dialect.quotes !== "always" || !sample.includes(dialect_QUOTE))
    return dialect;
  const { widths: quoted, doubtful, unclosed } = widthsOf(dialect, sample, start, isLast);
  if (unclosed > 0 && sample.includes(dialect_BACKSLASH)) {
    const escaping = { ...dialect, quotes: "escaped" };
    const escaped2 = widthsOf(escaping, sample, start, isLast);
    if (escaped2.unclosed === 0 && agreementOf(escaped2.widths).share >= agreementOf(quoted).share)
      return escaping;
  }
  const { widths: plain } = widthsOf({ ...dialect, quotes: "near" }, sample, start, isLast);
  const isBetter = doubtful > 0 || agreementOf(plain).share > agreementOf(quoted).share + MOST_DOUBT || quoted.length === 0;
  return isBetter && plain.length > 0 ? { ...dialect, quotes: "near" } : dialect;
}
function agreementOf(widths) {
  const counts = /* @__PURE__ */ new Map();
  for (const width of widths)
    counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual = 1, count = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return { usual, share: widths.length === 0 ? 0 : count / widths.length };
}
function chooseSeparator(sample, start, isLast, preferred) {
  let best = preferred ?? ",";
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    if (!sample.includes(separator.charCodeAt(0)))
      continue;
    const { widths } = widthsOf(dialectOf(separator), sample, start, isLast);
    const { usual, share } = agreementOf(widths);
    if (usual < 2)
      continue;
    const score = share * 10 + (separator === preferred ? 1 : 0) + Math.min(usual, 9) / 10;
    if (score > bestScore) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}
function cellsOfComment(comment, separator) {
  const [first = "", ...others] = comment.replace(/^#+[ ]*/, "").replace(/[\r\n]+$/, "").split(separator).map((cell) => cell.trim());
  return [first === "" ? "#" : first, ...others];
}
function lineEndsIn(text) {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
;
function dropEqual(batch, header) {
  const { bytes, width, starts, ends, lines, endLines } = batch;
  const [first] = header;
  if (first === void 0)
    return 0;
  let kept = 0;
  for (let record = 0; record < batch.count; record++) {
    const at = record * width;
    const isEqual = isCell(bytes, starts[at], ends[at], first) && isHeader2(at);
    if (isEqual)
      continue;
    if (kept < record) {
      starts.copyWithin(kept * width, at, at + width);
      ends.copyWithin(kept * width, at, at + width);
      lines[kept] = lines[record];
      endLines[kept] = endLines[record];
    }
    kept += 1;
  }
  const dropped = batch.count - kept;
  batch.count = kept;
  return dropped;
  function isHeader2(at) {
    for (let cell = 0; cell < width; cell++) {
      const named2 = header[cell];
      const [from, to] = [starts[at + cell], ends[at + cell]];
      if (named2 === void 0 ? from !== to : !isCell(bytes, from, to, named2))
        return false;
    }
    return true;
  }
}
function isCell(bytes, from, to, cell) {
  if (to - from !== cell.length)
    return false;
  for (let at = 0; at < cell.length; at++)
    if (bytes[from + at] !== cell[at])
      return false;
  return true;
}
;
const look_TAB = "	";
const LEAST_LINES = 2;
const ENOUGH_BELOW_NAMES = 0.75;
function looksTabbed(sample, isLast) {
  const lines = Buffer.from(sample).toString("latin1").split(/\r?\n/);
  if (!isLast)
    lines.pop();
  const filled = lines.filter((line) => line !== "");
  const counts = /* @__PURE__ */ new Map();
  for (const line of filled) {
    const tabs = line.split(look_TAB).length - 1;
    counts.set(tabs, (counts.get(tabs) ?? 0) + 1);
  }
  const isUsual = (tabs, share) => {
    const count = counts.get(tabs) ?? 0;
    return count >= LEAST_LINES && count >= share * filled.length;
  };
  const widths = [...counts.keys()].filter((tabs) => tabs > 0);
  if (widths.some((tabs) => isUsual(tabs, 0.95)))
    return true;
  if (!widths.some((tabs) => tabs > 1 && isUsual(tabs, ENOUGH_BELOW_NAMES)))
    return false;
  const records = filled.map((line) => line.split(look_TAB));
  return isHeader(records) && isSureHeader(records);
}
const DESCRIBED = /^\s*@\w+/;
function looksSeparated(sample, isLast) {
  if (sample.includes(0) || DESCRIBED.test(Buffer.from(sample.subarray(0, 100)).toString("latin1")))
    return false;
  const { dialect, skip, line, width } = sniffDialect(sample, isLast, ",");
  const { widths } = widthsOf(dialect, sample, { skip, line }, isLast);
  const usual = widths.filter((each) => each === width).length;
  return width > 1 && usual >= LEAST_LINES && usual >= 0.95 * widths.length;
}
;
const SAMPLE_BYTES = 64 * 1024;
const MOST_CELLS = 1e5;
const FIRST_PLACE = { record: 0, offset: 0, line: 1 };
const SEPARATOR_WORDS = {
  ",": "commas",
  "	": "tabs",
  ";": "semicolons",
  "|": "bars"
};
async function openCsv(source, preferred, mayHaveHeader = true) {
  const sniffed = await sniff(source, preferred, mayHaveHeader);
  const { header, isAssumed, width } = sniffed;
  const columns = header === null ? positions(width) : namesOf(header);
  const notes = /* @__PURE__ */ new Set();
  return {
    part: null,
    place: null,
    columns,
    usualColumns: columns.length,
    isNamed: header !== null,
    isHeaderAssumed: isAssumed,
    hasLines: true,
    canJump: isPlain(source),
    understoodAs: describe(sniffed),
    get notes() {
      return [...notes];
    },
    async read(from, take) {
      const { repeated, doubtful } = await readRecords(source, sniffed, columns, from, take);
      if (repeated > 0)
        notes.add(`${countOf(repeated, "record")} equal to the header, passed over`);
      if (doubtful > 0)
        notes.add(`${countOf(doubtful, "cell")} in quotes over several lines, with text behind them`);
    },
    // A quote that opens a cell only among the lines that are kept makes one record of two, which is found out.
    readLines: (blocks, take) => readKept(source, blocks, take, async (lines, take2) => {
      await readRecords(lines, sniffed, columns, FIRST_PLACE, take2);
    })
  };
}
async function openIfSeparated(source, mayHaveHeader) {
  let isSeparated = false;
  await table_readBeginning(source, (sample, isLast) => {
    isSeparated = looksSeparated(sample, isLast);
  });
  return isSeparated ? openCsv(source, ",", mayHaveHeader) : null;
}
async function sniff(source, preferred, mayHaveHeader) {
  let sniffed = null;
  await table_readBeginning(source, (sample, isLast) => {
    if (sample.includes(0))
      throw new Failure("is no text: it holds bytes of value 0");
    sniffed = sniffDialect(sample, isLast, preferred, mayHaveHeader);
  });
  if (sniffed === null)
    throw new Failure("holds no records");
  return sniffed;
}
async function table_readBeginning(source, look) {
  await readText(source, 0, (bytes, start, end, isLast) => {
    if (end - start < SAMPLE_BYTES && !isLast)
      return start;
    look(bytes.subarray(start, Math.min(end, start + SAMPLE_BYTES)), isLast && end - start <= SAMPLE_BYTES);
    return STOP;
  });
}
async function readRecords(source, { dialect, skip, line: firstLine, header, width }, columns, from, take) {
  const scanner = createScanner(dialect, Math.max(1, width), recordsAtOnce(source));
  const { batch } = scanner;
  const headerCells = header?.map((cell) => Buffer.from(cell, "latin1")) ?? null;
  let repeated = 0;
  let { record, offset, line } = from ?? { record: 0, offset: skip, line: firstLine };
  await readText(source, offset, (bytes, start, end, isLast) => {
    for (let position = start; ; ) {
      const scanned = scanner.scan(bytes, position, end, isLast, line);
      if (scanned.isOpen)
        throw new Failure(`the quote that opens a cell on line ${scanned.line} is not closed`);
      if (batch.width > MOST_CELLS)
        throw new Failure(`line ${line} has more than ${MOST_CELLS} cells`);
      if (batch.count > 0) {
        for (let column = columns.length; column < batch.width; column++)
          columns.push(positionName(column));
        batch.place = { record, offset, line };
        if (headerCells !== null)
          repeated += dropEqual(batch, headerCells);
        record += batch.count;
        if (batch.count > 0 && !take(batch))
          return STOP;
      }
      const isStuck = scanned.position === position;
      offset += scanned.position - position;
      position = scanned.position;
      line = scanned.line;
      if (isStuck || position >= end)
        return position;
    }
  });
  return { repeated, doubtful: scanner.doubtful };
}
function recordsAtOnce({ bytes: { size } }) {
  return Math.min(RECORDS_OF_BATCH, Math.max(1, size >> 3));
}
function namesOf(header) {
  const names = [];
  const used = /* @__PURE__ */ new Set();
  for (const cell of header) {
    const name = decodePath(Buffer.from(cell, "latin1"));
    let unique = name;
    for (let count = 2; used.has(unique); count++)
      unique = `${name}.${count}`;
    used.add(unique);
    names.push(unique);
  }
  return names;
}
function positions(width) {
  return Array.from({ length: width }, (_, column) => positionName(column));
}
function describe({ dialect, header, width }) {
  const separator = String.fromCharCode(dialect.separator);
  const by = SEPARATOR_WORDS[separator] ?? `"${display(separator)}"`;
  const cells = width > 1 ? `separated by ${by}` : "one column";
  const quotes = dialect.quotes === "escaped" ? ", backslashes before quotes" : "";
  return `${cells}${quotes}${header === null ? ", no header" : ""}`;
}
;
const bytes_TAB = 9;
const bytes_NEWLINE = 10;
const bytes_RETURN = 13;
const bytes_SPACE = 32;
const bytes_QUOTE = 34;
const bytes_PLUS = 43;
const COMMA = 44;
const bytes_MINUS = 45;
const bytes_POINT = 46;
const bytes_ZERO = 48;
const bytes_NINE = 57;
const bytes_COLON = 58;
const bytes_OPEN_ARRAY = 91;
const bytes_BACKSLASH = 92;
const CLOSE_ARRAY = 93;
const bytes_LETTER_E = 101;
const bytes_LETTER_N = 110;
const LETTER_U = 117;
const bytes_OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const bytes_LOWER = 32;
function behindMark(bytes, start) {
  const isMarked = bytes[start] === 239 && bytes[start + 1] === 187 && bytes[start + 2] === 191;
  return isMarked ? start + 3 : start;
}
;
const MEANINGS = new Map(Object.entries({ '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "	" }).map(([letter, meaning]) => [letter.charCodeAt(0), meaning.charCodeAt(0)]));
const LETTERS = new Map([...MEANINGS].filter(([letter]) => letter !== 47).map(([letter, meaning]) => [meaning, letter]));
const DIGITS = "0123456789abcdef";
function lengthOfEscape(bytes, at) {
  const letter = bytes[at + 1];
  if (letter !== LETTER_U)
    return MEANINGS.has(letter) ? 2 : 0;
  for (let digit = at + 2; digit < at + 6; digit++)
    if (hexOf(bytes[digit]) < 0)
      return 0;
  return 6;
}
function unescapeText(bytes, from, to, at, isQuoted) {
  let end = at;
  for (let position = from; position < to; ) {
    const byte = bytes[position];
    if (byte !== bytes_BACKSLASH) {
      bytes[end++] = byte;
      position += 1;
      continue;
    }
    let code = MEANINGS.get(bytes[position + 1]);
    if (code !== void 0)
      position += 2;
    else {
      code = unitAt(bytes, position);
      position += 6;
      const isHigh = code >= 55296 && code < 56320;
      const isPair = isHigh && bytes[position] === bytes_BACKSLASH && bytes[position + 1] === LETTER_U && position < to;
      const low = isPair ? unitAt(bytes, position) : 0;
      if (low >= 56320 && low < 57344) {
        code = 65536 + (code - 55296 << 10) + low - 56320;
        position += 6;
      }
    }
    end = isQuoted ? writeQuoted(bytes, end, code) : writeCode(bytes, end, code);
  }
  return end;
}
function writeQuoted(bytes, at, code) {
  if (code >= bytes_SPACE && code !== bytes_QUOTE && code !== bytes_BACKSLASH)
    return writeCode(bytes, at, code);
  const letter = LETTERS.get(code);
  bytes[at] = bytes_BACKSLASH;
  bytes[at + 1] = letter ?? LETTER_U;
  if (letter !== void 0)
    return at + 2;
  bytes[at + 2] = bytes_ZERO;
  bytes[at + 3] = bytes_ZERO;
  bytes[at + 4] = DIGITS.charCodeAt(code >> 4);
  bytes[at + 5] = DIGITS.charCodeAt(code & 15);
  return at + 6;
}
function writeCode(bytes, at, code) {
  if (code < 128) {
    bytes[at] = code;
    return at + 1;
  }
  const length = code < 2048 ? 2 : code < 65536 ? 3 : 4;
  for (let last = length - 1, rest = code; last > 0; last--, rest >>= 6)
    bytes[at + last] = 128 | rest & 63;
  bytes[at] = 3840 >> length & 255 | code >> 6 * (length - 1);
  return at + length;
}
function unitAt(bytes, at) {
  let unit = 0;
  for (let digit = at + 2; digit < at + 6; digit++)
    unit = unit * 16 + hexOf(bytes[digit]);
  return unit;
}
function hexOf(byte) {
  if (byte >= bytes_ZERO && byte <= bytes_NINE)
    return byte - bytes_ZERO;
  const letter = byte | bytes_LOWER;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
;
const MARK_BYTES = 3;
const LONGEST_KEY = 1e3;
const MEANS = tableOf([bytes_NEWLINE, bytes_QUOTE, bytes_OPEN_OBJECT, bytes_OPEN_ARRAY, CLOSE_OBJECT, CLOSE_ARRAY]);
const ENDS_TEXT = tableOf([bytes_QUOTE, bytes_BACKSLASH]);
async function firstByte(source) {
  return (await firstBytes(source, 1))[0]?.byte ?? null;
}
async function outermostArray(source) {
  const [open, item] = await firstBytes(source, 2);
  return {
    key: "",
    offset: (open?.offset ?? 0) + 1,
    end: Number.POSITIVE_INFINITY,
    line: open?.line ?? 1,
    first: item?.byte ?? CLOSE_ARRAY
  };
}
async function firstBytes(source, count) {
  const found = [];
  let offset = 0;
  let line = 1;
  await readText(source, 0, (bytes, start, end, isLast) => {
    if (offset === 0 && end - start < MARK_BYTES && !isLast)
      return start;
    for (let at = offset === 0 ? behindMark(bytes, start) : start; at < end; at++) {
      const byte = bytes[at];
      if (byte === bytes_NEWLINE)
        line += 1;
      if (isBlank(byte))
        continue;
      found.push({ byte, offset: offset + at - start, line });
      if (found.length === count)
        return STOP;
    }
    offset += end - start;
    return end;
  });
  return found;
}
async function surveyObject(source) {
  const survey = { arrays: [], others: 0, isFollowed: false };
  let offset = 0;
  let line = 1;
  let depth = 0;
  let isInText = false;
  let isEscaped = false;
  let isDone = false;
  let key = [];
  let isKey = true;
  let opened = null;
  let awaitsValue = false;
  function look(byte, at) {
    if (isInText) {
      if (depth === 1 && isKey && byte !== bytes_QUOTE && key.length < LONGEST_KEY)
        key.push(byte);
      else if (depth === 1 && isKey && isEscaped && key.length < LONGEST_KEY)
        key.push(byte);
      if (isEscaped)
        isEscaped = false;
      else if (byte === bytes_BACKSLASH)
        isEscaped = true;
      else if (byte === bytes_QUOTE)
        isInText = false;
      return true;
    }
    if (byte === bytes_NEWLINE)
      line += 1;
    if (isBlank(byte))
      return true;
    if (isDone) {
      survey.isFollowed = true;
      return false;
    }
    if (opened !== null) {
      opened.first = byte;
      opened = null;
    }
    if (awaitsValue) {
      awaitsValue = false;
      if (byte !== bytes_OPEN_ARRAY)
        survey.others += 1;
      else {
        opened = { key: nameOf(key), offset: at + 1, end: at + 1, line, first: CLOSE_ARRAY };
        survey.arrays.push(opened);
      }
    }
    if (byte === bytes_QUOTE) {
      isInText = true;
      if (depth === 1 && isKey)
        key = [];
    } else if (byte === bytes_OPEN_OBJECT || byte === bytes_OPEN_ARRAY)
      depth += 1;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
      depth -= 1;
      isDone = depth === 0;
      if (depth === 1)
        endMember(at + 1);
    } else if (depth === 1 && byte === bytes_COLON) {
      isKey = false;
      awaitsValue = true;
    } else if (depth === 1 && byte === COMMA)
      isKey = true;
    return true;
  }
  function endMember(end) {
    const last = survey.arrays.at(-1);
    if (last !== void 0 && last.end === last.offset)
      last.end = end;
  }
  function within(bytes, from, end) {
    let at = from;
    while (at < end) {
      if (isInText) {
        if (!isEscaped)
          while (at < end && ENDS_TEXT[bytes[at]] === 0)
            at += 1;
        if (at === end)
          return end;
        if (isEscaped)
          isEscaped = false;
        else if (bytes[at] === bytes_BACKSLASH)
          isEscaped = true;
        else
          isInText = false;
        at += 1;
        continue;
      }
      while (at < end && MEANS[bytes[at]] === 0)
        at += 1;
      if (at === end)
        return end;
      const byte = bytes[at++];
      if (byte === bytes_NEWLINE)
        line += 1;
      else if (byte === bytes_QUOTE)
        isInText = true;
      else if (byte === bytes_OPEN_OBJECT || byte === bytes_OPEN_ARRAY)
        depth += 1;
      else {
        depth -= 1;
        if (depth === 1)
          return at;
      }
    }
    return at;
  }
  await readText(source, 0, (bytes, start, end) => {
    let at = offset === 0 ? behindMark(bytes, start) : start;
    while (at < end) {
      if (depth > 1 && opened === null) {
        at = within(bytes, at, end);
        if (depth === 1)
          endMember(offset + at - start);
      } else if (look(bytes[at], offset + at - start))
        at += 1;
      else
        return STOP;
    }
    offset += end - start;
    return end;
  });
  if (!isDone)
    throw new Failure(`is no JSON: it ends on line ${line} before its object does`);
  return survey;
}
function nameOf(key) {
  const bytes = Buffer.from(key);
  return decodePath(bytes.subarray(0, unescapeText(bytes, 0, bytes.length, 0, false)));
}
function tableOf(bytes) {
  return Uint8Array.from({ length: 256 }, (_, byte) => bytes.includes(byte) ? 1 : 0);
}
function isBlank(byte) {
  return byte === bytes_SPACE || byte >= 9 && byte <= 13;
}
;
const MOST_COLUMNS = 4096;
const ALONE = "value";
function createJsonColumns(names) {
  const numbers = new Map(names.map((name, column) => [name, column]));
  const written = names.map(plainName);
  const positions2 = [];
  let alone = null;
  let expected = 0;
  function numberOf(name) {
    let column = numbers.get(name);
    if (column === void 0) {
      if (names.length === MOST_COLUMNS) {
        throw new Failure(`its records have more than ${MOST_COLUMNS} different keys`);
      }
      column = names.push(name) - 1;
      numbers.set(name, column);
      written.push(plainName(name));
    }
    return column;
  }
  return {
    written,
    expected(bytes, from) {
      let name = written[expected];
      if (name === void 0) {
        name = written[0];
        if (name === void 0)
          return -1;
        expected = 0;
      }
      const { length } = name;
      for (let at = 0; at < length; at++)
        if (bytes[from + at] !== name[at])
          return -1;
      return bytes[from + length] === bytes_QUOTE ? from + length : -1;
    },
    taken: () => expected++,
    named(bytes, from, to, isEscaped) {
      if (isEscaped || !isAt(bytes, from, to, written[expected])) {
        expected = !isEscaped && isAt(bytes, from, to, written[0]) ? 0 : numberOf(nameAt(bytes, from, to));
      }
      return expected++;
    },
    at(position) {
      const column = positions2[position] ?? numberOf(positionName(position));
      positions2[position] = column;
      return column;
    },
    alone() {
      alone ??= numberOf(ALONE);
      return alone;
    }
  };
}
const NEVER = Buffer.of(0);
function plainName(name) {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code < bytes_SPACE || code === bytes_QUOTE || code === bytes_BACKSLASH)
      return NEVER;
  }
  return Buffer.from(name);
}
function nameAt(bytes, from, to) {
  const copy2 = Buffer.from(bytes.subarray(from, to));
  return decodePath(copy2.subarray(0, unescapeText(copy2, 0, copy2.length, 0, false)));
}
function isAt(bytes, from, to, name) {
  if (name === void 0 || name.length !== to - from)
    return false;
  for (let at = 0; at < name.length; at++)
    if (bytes[from + at] !== name[at])
      return false;
  return true;
}
;
const json_scan_program_PROGRAM = "AGFzbQEAAAABEAFgDH9/f39/f39/f39/fwACDwEDZW52Bm1lbW9yeQIAAAMCAQAGEAN/AUEAC38BQQALfwFBAAsHKwUHcmVjb3JkcwMABXRha2VuAwEFbGluZXMDAgRzY2FuAAAGbWVtb3J5AgAKqggBpwgCDH8BeyACIABrIRMgACICIQ8gCyEOA0AgASACSyAGIBJLcQR/IAItAABB+wBGBUEACwRAAkAgAkEBaiECQQAhEEEAIRQDQCABIAJLBEACQCAHIBBBA3RqIgwoAgAhFyAMKAIEIRZBACEMAn8DQCAMQQhqIg0gFk0EQEEAIAIgDGopAwAgDCAXaikDAFINAhogDSEMDAELCwNAIAwgFkkEQEEAIAIgDGotAAAgDCAXai0AAEcNAhogDEEBaiEMDAELC0EBC0UNACACIBZqIgItAABBIEYEQCACQQFqIQILIAIiDSEMIAItAAAiFkEiRgRAIAJBAWoiDSEMAn8DQCABIAxLBEAgDP0ABAAiGP0MIiIiIiIiIiIiIiIiIiIiIv0jIBj9DFxcXFxcXFxcXFxcXFxcXFz9I/1QIBj9DB8fHx8fHx8fHx8fHx8fHx/9Kv1Q/WQiFgRAIAwgFmhqIgxBACABIAxLBH8gDC0AAEEiRgVBAAsbDAMLIAxBEGohDAwBCwtBAAsiDEUNASAMQQFqIQIFIBZB9ABGBH8gAigCAEH05NWrBkYFQQALBEAgAkEEaiICIQwFIBZB5gBGBH8gAigCAUHh2M2rBkYFQQALBEAgAkEFaiICIQwFIBZB7gBGBH8gAigCAEHu6rHjBkYFQQALBEAgAkEEaiECBQJ/QQAgAkEBaiACIAItAABBLUYbIgItAABBMGtBCk8NABogAi0AAEEwRgRAIAJBAWohAgUDQCACLQAAQTBrQQpJBEAgAkEBaiECDAELCwsgAi0AAEEuRgRAQQAgAkEBaiICLQAAQTBrQQpPDQEaA0AgAi0AAEEwa0EKSQRAIAJBAWohAgwBCwsLIAItAABBIHJB5QBGBEAgAkEBaiICLQAAQStGBH9BAQUgAi0AAEEtRgsEQCACQQFqIQILQQAgAi0AAEEwa0EKTw0BGgNAIAItAABBMGtBCkkEQCACQQFqIQIMAQsLCyACCyICRQ0EIAIhDAsLCwsgASACTQ0AIAggEWogDSATajYCACAJIBFqIAwgE2o2AgAgEUEEaiERIBBBAWohECACIgxBAWohAiAMLQAAIgxBLEYEQCAFIBBGDQEgAkEBaiACIAItAABBIEYbIQIMAwsgBSAQRiAMQf0ARnEhFAsLCyAURQ0AA0AgBCAQSwRAIAggEWpBADYCACAJIBFqQQA2AgAgEEEBaiEQIBFBBGohEQwBCwsgCiASQQJ0aiAONgIAIBJBAWohEiACIQ8gDiALayEVIANFIQ0DQCABIAJLBEACQCACLQAAIgxBCkYEQCAOQQFqIQ4FIA1FIAxBLEZxBEBBASENBSAMQQ1HIAxBIEdxIAxBCUdxDQILCyACQQFqIQIMAgsLCyANRQ0ADAILCwsgEiQAIA8gAGskASAVJAIL";
;
const plain_records_MOST_COLUMNS = 256;
const MOST_NAMES = 16 * 1024;
const KEYS = OWN;
const NAMES = KEYS + plain_records_MOST_COLUMNS * 8;
const plain_records_BYTES = NAMES + MOST_NAMES;
const plain_records_MARGIN = 64;
let json_plain_records_program = null;
function createPlainValues(names, isArray) {
  let wanted = record_program_FIRST_BYTES;
  let keys = new Uint8Array(0);
  let places = new Int32Array(0);
  const made = { line: 0, take };
  function know() {
    const parts = names.map((name) => Buffer.concat([QUOTED, name, plain_records_COLON]));
    keys = Buffer.concat(parts);
    let at = NAMES;
    places = Int32Array.from(parts.flatMap(({ length }) => {
      at += length;
      return [at - length, length];
    }));
  }
  function take(bytes, position, end, batch, line) {
    made.line = line;
    if (places.length !== names.length * 2)
      know();
    if (names.length > plain_records_MOST_COLUMNS || keys.length > MOST_NAMES)
      return position;
    json_plain_records_program ??= loadRecordProgram(json_scan_program_PROGRAM, plain_records_BYTES + MOST_BYTES + plain_records_MARGIN);
    const { memory, words: words2, records, taken, lines, scan } = json_plain_records_program;
    const { width } = batch;
    const size = Math.min(wanted, end - position);
    const most = roomIn(batch);
    memory.set(keys, NAMES);
    words2.set(places, KEYS / 4);
    memory.set(bytes.subarray(position, position + size), plain_records_BYTES);
    memory.fill(0, plain_records_BYTES + size, plain_records_BYTES + size + plain_records_MARGIN);
    const how = [isArray ? 1 : 0, width, names.length, most, KEYS, STARTS, record_program_ENDS, LINES, line];
    scan(plain_records_BYTES, plain_records_BYTES + size, position, ...how);
    addFound(json_plain_records_program, batch);
    made.line = line + lines.value;
    const used = taken.value;
    wanted = nextSize(records.value === most, used, size);
    return position + used;
  }
  return made;
}
const QUOTED = Buffer.from('"');
const plain_records_COLON = Buffer.from('":');
;
function makeCanonical(bytes, from) {
  let at = from;
  let end = from;
  function blanks() {
    let byte = bytes[at];
    while (byte === bytes_SPACE || byte === bytes_NEWLINE || byte === bytes_RETURN || byte === bytes_TAB)
      byte = bytes[++at];
  }
  function value() {
    blanks();
    const first = bytes[at];
    if (first === bytes_OPEN_OBJECT)
      object();
    else if (first === bytes_OPEN_ARRAY)
      array();
    else if (first === bytes_QUOTE)
      text();
    else {
      let byte = bytes[at];
      while (byte > bytes_SPACE && byte !== COMMA && byte !== CLOSE_ARRAY && byte !== CLOSE_OBJECT) {
        bytes[end++] = byte;
        byte = bytes[++at];
      }
    }
  }
  function text() {
    const open = at;
    let isEscaped = false;
    for (at += 1; bytes[at] !== bytes_QUOTE; at++) {
      if (bytes[at] !== bytes_BACKSLASH)
        continue;
      isEscaped = true;
      at += 1;
    }
    bytes[end++] = bytes_QUOTE;
    if (isEscaped)
      end = unescapeText(bytes, open + 1, at, end, true);
    else if (end === open + 1)
      end = at;
    else {
      bytes.copyWithin(end, open + 1, at);
      end += at - open - 1;
    }
    bytes[end++] = bytes_QUOTE;
    at += 1;
  }
  function array() {
    items(CLOSE_ARRAY, value);
  }
  function object() {
    const first = end + 1;
    const members = [];
    items(CLOSE_OBJECT, () => {
      const start = end;
      text();
      blanks();
      at += 1;
      const colon = end;
      bytes[end++] = bytes_COLON;
      value();
      members.push([start, colon, end]);
    });
    if (!isSorted(bytes, members))
      end = sortMembers(bytes, first, end - 1, members);
  }
  function items(close, read2) {
    bytes[end++] = bytes[at++];
    blanks();
    while (bytes[at] !== close) {
      read2();
      blanks();
      if (bytes[at] !== COMMA)
        continue;
      bytes[end++] = COMMA;
      at += 1;
      blanks();
    }
    bytes[end++] = close;
    at += 1;
  }
  value();
  return end;
}
function isSorted(bytes, members) {
  return members.every((member, at) => at === 0 || compareKeys(bytes, members[at - 1] ?? member, member) < 0);
}
let copy = new Uint8Array(1024);
function sortMembers(bytes, from, to, members) {
  if (to - from > copy.length)
    copy = new Uint8Array((to - from) * 2);
  for (let at = from; at < to; at++)
    copy[at - from] = bytes[at];
  members.sort((left, right) => compareKeys(bytes, left, right));
  const kept = members.filter((member, at) => {
    const next = members[at + 1];
    return next === void 0 || compareKeys(bytes, member, next) !== 0;
  });
  let end = from;
  for (const [start, , memberEnd] of kept) {
    if (end > from)
      bytes[end++] = COMMA;
    for (let at = start - from; at < memberEnd - from; at++)
      bytes[end++] = copy[at];
  }
  bytes[end++] = CLOSE_OBJECT;
  return end;
}
function compareKeys(bytes, [left, leftEnd], [right, rightEnd]) {
  const shorter = Math.min(leftEnd - left, rightEnd - right);
  for (let at = 0; at < shorter; at++) {
    const difference = bytes[left + at] - bytes[right + at];
    if (difference !== 0)
      return difference;
  }
  return leftEnd - left - (rightEnd - right);
}
;
const value_ends_PARTIAL = -1;
const DEEPEST = 200;
const value_ends_WORDS = ["true", "false", "null", "NaN", "Infinity", "-Infinity"].map((word) => Buffer.from(word));
const STOPS = Uint8Array.from({ length: 256 }, (_, byte) => byte < bytes_SPACE || byte === bytes_QUOTE || byte === bytes_BACKSLASH ? 1 : 0);
function createValueEnds() {
  let bytes = new Uint8Array(1);
  let end = 0;
  let isLast = false;
  let line = 1;
  let hasEscape = false;
  function begin(source, to, last, first) {
    bytes = source;
    end = to;
    isLast = last;
    line = first;
    bytes[to] = 0;
  }
  function blanks(at) {
    const source = bytes;
    for (; ; ) {
      const byte = source[at];
      if (byte > bytes_SPACE)
        return at;
      if (byte === bytes_NEWLINE)
        line += 1;
      else if (byte !== bytes_SPACE && byte !== bytes_RETURN && byte !== bytes_TAB)
        return at;
      at += 1;
    }
  }
  function endOfText(from) {
    const source = bytes;
    let at = from;
    hasEscape = false;
    for (; ; ) {
      while (STOPS[source[at]] === 0)
        at += 1;
      const byte = source[at];
      if (byte === bytes_QUOTE)
        return at;
      if (byte !== bytes_BACKSLASH)
        return stopped(at);
      hasEscape = true;
      if (at + 6 > end && !isLast)
        return value_ends_PARTIAL;
      const length = lengthOfEscape(bytes, at);
      if (length === 0 || at + length > end)
        return stopped(at + 1);
      at += length;
    }
  }
  function endOfNested(from, depth) {
    if (depth > DEEPEST)
      throw new Failure(`values are nested deeper than ${DEEPEST}`);
    const isObject = bytes[from] === bytes_OPEN_OBJECT;
    const close = isObject ? CLOSE_OBJECT : CLOSE_ARRAY;
    let at = blanks(from + 1);
    if (bytes[at] === close)
      return at + 1;
    for (; ; ) {
      if (isObject) {
        if (bytes[at] !== bytes_QUOTE)
          return stopped(at);
        at = endOfText(at + 1);
        if (at === value_ends_PARTIAL)
          return value_ends_PARTIAL;
        at = blanks(at + 1);
        if (bytes[at] !== bytes_COLON)
          return stopped(at);
        at = blanks(at + 1);
      }
      const first = bytes[at];
      if (first === bytes_QUOTE) {
        at = endOfText(at + 1);
        if (at !== value_ends_PARTIAL)
          at += 1;
      } else if (first === bytes_OPEN_OBJECT || first === bytes_OPEN_ARRAY)
        at = endOfNested(at, depth + 1);
      else
        at = endOfScalar(at);
      if (at === value_ends_PARTIAL)
        return value_ends_PARTIAL;
      at = blanks(at);
      if (bytes[at] === close)
        return at + 1;
      if (bytes[at] !== COMMA)
        return stopped(at);
      at = blanks(at + 1);
    }
  }
  function endOfScalar(from) {
    let at = bytes[from] === bytes_MINUS ? from + 1 : from;
    const first = bytes[at];
    if (first < bytes_ZERO || first > bytes_NINE)
      return endOfWord(from);
    at = first === bytes_ZERO ? at + 1 : endOfDigits(at);
    if (bytes[at] === bytes_POINT) {
      const digits = at + 1;
      at = endOfDigits(digits);
      if (at === digits)
        return stopped(at);
    }
    if ((bytes[at] | bytes_LOWER) === bytes_LETTER_E) {
      const sign = bytes[at + 1];
      const digits = sign === bytes_PLUS || sign === bytes_MINUS ? at + 2 : at + 1;
      at = endOfDigits(digits);
      if (at === digits)
        return stopped(at);
    }
    return at < end || isLast ? at : value_ends_PARTIAL;
  }
  function endOfDigits(from) {
    const source = bytes;
    let at = from;
    let byte = source[at];
    while (byte >= bytes_ZERO && byte <= bytes_NINE)
      byte = source[++at];
    return at;
  }
  function endOfWord(from) {
    for (const word of value_ends_WORDS) {
      let at = 0;
      while (at < word.length && bytes[from + at] === word[at])
        at += 1;
      if (at === word.length)
        return from + at;
      if (at > 0 && from + at >= end)
        return stopped(end);
    }
    return stopped(from);
  }
  function stopped(at) {
    if (at < end)
      throw new Failure(`${shown(bytes[at])} where it can't stand`);
    if (isLast)
      throw new Failure("it ends before the value does");
    return value_ends_PARTIAL;
  }
  return {
    get line() {
      return line;
    },
    get hasEscape() {
      return hasEscape;
    },
    ...{ begin, blanks, stopped },
    text: endOfText,
    nested: (from) => endOfNested(from, 1),
    scalar: endOfScalar
  };
}
function shown(byte) {
  return byte > bytes_SPACE && byte < 127 ? `"${String.fromCharCode(byte)}"` : `byte 0x${byte.toString(16).padStart(2, "0")}`;
}
;
const WRITTEN_ESCAPED = 1;
const WRITTEN_NESTED = 2;
function createJsonScanner(columns) {
  const find = createValueEnds();
  let bytes = new Uint8Array(1);
  let starts = new Int32Array(64);
  let ends = new Int32Array(64);
  let used = 0;
  const written = [];
  let writtenCount = 0;
  function record(source, from, to, isLast, line) {
    bytes = source;
    find.begin(source, to, isLast, line);
    for (let column = 0; column < used; column++) {
      starts[column] = 0;
      ends[column] = 0;
    }
    used = 0;
    writtenCount = 0;
    const opening = bytes[from];
    let at;
    if (opening === bytes_OPEN_OBJECT)
      at = members(from);
    else if (opening === bytes_OPEN_ARRAY)
      at = items(from);
    else
      at = cell(from, columns.alone());
    if (at !== value_ends_PARTIAL && writtenCount > 0)
      settle();
    return at;
  }
  function members(from) {
    const source = bytes;
    let at = find.blanks(from + 1);
    if (source[at] === CLOSE_OBJECT)
      return at + 1;
    for (; ; ) {
      if (source[at] !== bytes_QUOTE)
        return find.stopped(at);
      let close = columns.expected(source, at + 1);
      let column;
      if (close >= 0)
        column = columns.taken();
      else {
        close = find.text(at + 1);
        if (close === value_ends_PARTIAL)
          return value_ends_PARTIAL;
        column = columns.named(source, at + 1, close, find.hasEscape);
      }
      at = close + 1;
      if (source[at] !== bytes_COLON) {
        at = find.blanks(at);
        if (source[at] !== bytes_COLON)
          return find.stopped(at);
      }
      at = cell(source[at + 1] > bytes_SPACE ? at + 1 : find.blanks(at + 1), column);
      if (at === value_ends_PARTIAL)
        return value_ends_PARTIAL;
      if (source[at] <= bytes_SPACE)
        at = find.blanks(at);
      if (source[at] === CLOSE_OBJECT)
        return at + 1;
      if (source[at] !== COMMA)
        return find.stopped(at);
      at = source[at + 1] > bytes_SPACE ? at + 1 : find.blanks(at + 1);
    }
  }
  function items(from) {
    let at = find.blanks(from + 1);
    if (bytes[at] === CLOSE_ARRAY)
      return at + 1;
    for (let position = 0; ; position++) {
      at = cell(at, columns.at(position));
      if (at === value_ends_PARTIAL)
        return value_ends_PARTIAL;
      at = find.blanks(at);
      if (bytes[at] === CLOSE_ARRAY)
        return at + 1;
      if (bytes[at] !== COMMA)
        return find.stopped(at);
      at = find.blanks(at + 1);
    }
  }
  function cell(from, column) {
    if (column >= starts.length) {
      starts = wider(starts, column + 1);
      ends = wider(ends, column + 1);
    }
    if (column >= used)
      used = column + 1;
    const first = bytes[from];
    if (first === bytes_QUOTE) {
      const close2 = find.text(from + 1);
      if (close2 === value_ends_PARTIAL)
        return value_ends_PARTIAL;
      starts[column] = from + 1;
      ends[column] = close2;
      if (find.hasEscape)
        note(column, WRITTEN_ESCAPED);
      return close2 + 1;
    }
    if (first === bytes_OPEN_OBJECT || first === bytes_OPEN_ARRAY) {
      const close2 = find.nested(from);
      starts[column] = from;
      ends[column] = close2;
      note(column, WRITTEN_NESTED);
      return close2;
    }
    const close = find.scalar(from);
    starts[column] = from;
    ends[column] = first === bytes_LETTER_N ? from : close;
    return close;
  }
  function note(column, how) {
    written[writtenCount++] = column;
    written[writtenCount++] = starts[column];
    written[writtenCount++] = how;
  }
  function settle() {
    for (let at = 0; at < writtenCount; at += 3) {
      const column = written[at];
      const start = written[at + 1];
      if (starts[column] !== start)
        continue;
      ends[column] = written[at + 2] === WRITTEN_NESTED ? makeCanonical(bytes, start) : unescapeText(bytes, start, ends[column], start, false);
    }
  }
  return {
    get line() {
      return find.line;
    },
    get starts() {
      return starts;
    },
    get ends() {
      return ends;
    },
    get used() {
      return used;
    },
    record,
    blanks(source, from, to, line) {
      find.begin(source, to, false, line);
      return find.blanks(from);
    }
  };
}
function wider(cells, least) {
  const larger2 = new Int32Array(Math.max(least, cells.length * 2));
  larger2.set(cells);
  return larger2;
}
;
async function readValues(source, values, names, from, take) {
  let { record, offset, line } = from ?? { record: 0, ...values };
  const { isArray, end: behind } = values;
  const builder = createBatchBuilder(names.length, record, take);
  const columns = createJsonColumns(names);
  const scanner = createJsonScanner(columns);
  const plain = createPlainValues(columns.written, isArray);
  const byHand = createByHand();
  let needsComma = false;
  let isFirst2 = record === 0;
  let isClosed = !isArray;
  await readText(source, offset, (bytes, start, end, isLast) => {
    builder.batch.bytes = bytes;
    let position = offset === 0 ? behindMark(bytes, start) : start;
    for (; ; ) {
      position = scanner.blanks(bytes, position, end, line);
      line = scanner.line;
      if (position >= end)
        break;
      if (isArray && bytes[position] === CLOSE_ARRAY && (needsComma || isFirst2)) {
        isClosed = true;
        builder.flush();
        return STOP;
      }
      if (isArray && needsComma) {
        if (bytes[position] !== COMMA)
          throw broken('"," is missing between two values', position - start);
        needsComma = false;
        position += 1;
        continue;
      }
      if (columns.written.length > 0 && byHand.isTime() && bytes[position] === bytes_OPEN_OBJECT) {
        let found = 0;
        const isWanted = builder.fill(columns.written.length, offset + position - start, line, (batch) => {
          const before = batch.count;
          position = plain.take(bytes, position, end, batch, line);
          found = batch.count - before;
        });
        byHand.found(found);
        if (found > 0) {
          line = plain.line;
          record += found;
          isFirst2 = false;
          needsComma = true;
        }
        if (!isWanted)
          return stop();
        if (found > 0)
          continue;
      }
      const next = scanned(bytes, position, start, end, isLast);
      if (next === value_ends_PARTIAL)
        break;
      isFirst2 = false;
      needsComma = true;
      record += 1;
      const { starts, ends, used } = scanner;
      if (!builder.add(starts, ends, used, offset + position - start, line, scanner.line))
        return stop();
      position = next;
      line = scanner.line;
    }
    offset += position - start;
    return builder.flush() ? position : stop();
  }, behind);
  if (!isClosed)
    throw new Failure(`ends on line ${line} before its array does`);
  function stop() {
    isClosed = true;
    return STOP;
  }
  function scanned(bytes, at, start, end, isLast) {
    try {
      return scanner.record(bytes, at, end, isLast, line);
    } catch (error) {
      if (!(error instanceof Failure))
        throw error;
      throw broken(error.message, at - start);
    }
  }
  function broken(message, at) {
    return new Failure(`is no JSON in the value on line ${line}, at byte ${offset + at}: ${message}`);
  }
}
;
const ALL = { offset: 0, end: Number.POSITIVE_INFINITY, line: 1, isArray: false };
async function openJsonLines(source) {
  const first = await firstByte(source);
  const columns = [];
  return {
    part: null,
    place: null,
    columns,
    isNamed: first === bytes_OPEN_OBJECT,
    hasLines: true,
    canJump: isPlain(source),
    understoodAs: "one JSON value a line",
    notes: [],
    read: (from, take) => readValues(source, ALL, columns, from, take),
    readLines: (blocks, take) => readKept(source, blocks, take, (lines, take2) => readValues(lines, ALL, columns, null, take2))
  };
}
;
const WHOLE_NAMES = /^(?:data|rows|records|examples?|instances|samples|items|entries|questions)$/i;
const MOST_HELD = 64 * 1024 * 1024;
async function openJson(source, isSplitName) {
  const first = await firstByte(source);
  if (first === null)
    throw new Failure("is empty");
  if (first === bytes_OPEN_ARRAY) {
    const array = await outermostArray(source);
    return [document_tableOf(source, { ...array, isPart: false }, null)];
  }
  if (first !== bytes_OPEN_OBJECT)
    throw new Failure("is no JSON: it begins with neither { nor [");
  const text = await heldText(source, MOST_HELD);
  const { arrays, others, isFollowed } = await surveyObject(text);
  if (isFollowed)
    return [await openJsonLines(text)];
  const filled = arrays.filter((member) => member.first !== CLOSE_ARRAY);
  const splits = filled.filter(({ key }) => isSplitName(key));
  const isAll = others === 0 && splits.length > 0 && arrays.every(({ key }) => isSplitName(key));
  if (isAll || splits.length > 1)
    return splits.map((member) => placed(text, { ...member, isPart: true }));
  const [whole, ...more] = filled.filter(({ first: first2 }) => first2 === bytes_OPEN_OBJECT || first2 === bytes_OPEN_ARRAY);
  if (whole === void 0 || more.length > 0 || !WHOLE_NAMES.test(whole.key))
    return [];
  return [placed(text, { ...whole, isPart: false })];
}
async function openJsonAt(source, places) {
  const text = isPlain(source) ? source : await heldText(source, MOST_HELD);
  return places.map((place) => placed(text, place));
}
function placed(source, place) {
  return document_tableOf(source, place, place);
}
function document_tableOf(source, { offset, end, line, first, key, isPart }, place) {
  const columns = [];
  const values = { offset, end, line, isArray: true };
  return {
    part: isPart ? key : null,
    place,
    columns,
    isNamed: first === bytes_OPEN_OBJECT,
    hasLines: true,
    canJump: isPlain(source),
    understoodAs: `${first === bytes_OPEN_ARRAY ? "JSON arrays, columns by position" : "an array of JSON"}${key === "" ? "" : `, under "${display(key)}"`}`,
    notes: [],
    read: (from, take) => readValues(source, values, columns, from, take)
  };
}
;
const arena_ZERO = 48;
const arena_MINUS = 45;
const arena_POINT = 46;
const SHORT_DIGITS = 2147483647;
const HALF_DIGITS = 8;
const HALF = 10 ** HALF_DIGITS;
const MOST_DECIMAL = 40;
function createArena() {
  let buffer = Buffer.alloc(64 * 1024);
  const reversed = new Uint8Array(MOST_DECIMAL);
  let end = 0;
  function reserve(count) {
    if (end + count <= buffer.length)
      return;
    const larger2 = Buffer.alloc(Math.max(end + count, buffer.length * 2));
    buffer.copy(larger2, 0, 0, end);
    buffer = larger2;
  }
  function addAscii(text) {
    reserve(text.length);
    for (let at = 0; at < text.length; at++)
      buffer[end++] = text.charCodeAt(at);
  }
  return {
    get bytes() {
      return buffer;
    },
    get end() {
      return end;
    },
    cutTo(place) {
      end = place;
    },
    addBytes(bytes, from, to) {
      const length = to - from;
      reserve(length);
      if (length < 32)
        for (let at = from; at < to; at++)
          buffer[end++] = bytes[at];
      else {
        buffer.set(bytes.subarray(from, to), end);
        end += length;
      }
    },
    addAscii,
    addText(text) {
      reserve(text.length * 3);
      end += buffer.write(text, end);
    },
    addDecimal(digits, places, isNegative) {
      reserve(MOST_DECIMAL);
      if (isNegative)
        buffer[end++] = arena_MINUS;
      let rest = Math.floor(digits / HALF);
      let half = digits - rest * HALF;
      let written = 0;
      for (; written <= places || half > 0 || rest > 0; written++) {
        if (written === HALF_DIGITS) {
          half = rest;
          rest = 0;
        }
        const tenth = half / 10 | 0;
        reversed[written] = arena_ZERO + half - tenth * 10;
        half = tenth;
      }
      for (let at = written - 1; at >= 0; at--) {
        buffer[end++] = reversed[at];
        if (at === places && places > 0)
          buffer[end++] = arena_POINT;
      }
    },
    addWhole(value) {
      let rest = value < 0 ? -value : value;
      if (rest > SHORT_DIGITS) {
        addAscii(String(value));
        return;
      }
      reserve(11);
      if (value < 0)
        buffer[end++] = arena_MINUS;
      let digits = 1;
      for (let power = 10; power <= rest; power *= 10)
        digits += 1;
      for (let at = end + digits - 1; at >= end; at--) {
        const tenth = rest / 10 | 0;
        buffer[at] = arena_ZERO + rest - tenth * 10;
        rest = tenth;
      }
      end += digits;
    }
  };
}
;
const TEXTS = /* @__PURE__ */ new Set(["UTF8", "ENUM", "JSON", "STRING"]);
const UNSIGNED = /^UINT_(\d+)$/;
function kindOf({ type, converted_type, logical_type, scale, type_length }) {
  const meaning = converted_type ?? logical_type?.type;
  switch (type) {
    case "BOOLEAN":
      return { is: "truth" };
    case "FLOAT":
      return { is: "float" };
    case "DOUBLE":
      return { is: "double" };
    case "INT96":
      return { is: "old-timestamp" };
    default:
  }
  if (meaning === "DECIMAL")
    return { is: "decimal", scale: scale ?? scaleOf(logical_type) };
  if (type === "BYTE_ARRAY")
    return { is: meaning !== void 0 && TEXTS.has(meaning) ? "text" : "bytes" };
  if (type === "FIXED_LEN_BYTE_ARRAY") {
    if (logical_type?.type === "FLOAT16" && type_length === 2)
      return { is: "half" };
    return { is: logical_type?.type === "UUID" && type_length === 16 ? "uuid" : "bytes" };
  }
  if (meaning === "DATE")
    return { is: "date" };
  if (logical_type?.type === "TIMESTAMP" || logical_type?.type === "TIME") {
    return { is: logical_type.type === "TIME" ? "time" : "timestamp", unit: logical_type.unit };
  }
  if (converted_type === "TIMESTAMP_MILLIS")
    return { is: "timestamp", unit: "MILLIS" };
  if (converted_type === "TIMESTAMP_MICROS")
    return { is: "timestamp", unit: "MICROS" };
  if (converted_type === "TIME_MILLIS")
    return { is: "time", unit: "MILLIS" };
  if (converted_type === "TIME_MICROS")
    return { is: "time", unit: "MICROS" };
  const isUnsigned = logical_type?.type === "INTEGER" ? !logical_type.isSigned : UNSIGNED.test(converted_type ?? "");
  return isUnsigned ? { is: "unsigned", bits: type === "INT64" ? 64 : 32 } : { is: "whole" };
}
function scaleOf(logical) {
  return logical?.type === "DECIMAL" ? logical.scale : 0;
}
;
const MOST_BITS = 24;
function isNarrow(bits) {
  return bits <= MOST_BITS;
}
function readRuns(bytes, from, to, bits, into) {
  if (!isNarrow(bits))
    throw new Failure("a page has numbers of too many bits");
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
  return new Failure("a page is cut off");
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
      throw new Failure("a text goes on behind its page");
    starts[text] = start;
    ends[text] = at;
  }
  return { bytes, starts, ends };
}
function tooFew() {
  return new Failure("a page has fewer values than it says");
}
;
function readOwn(library, bytes, { num_values: count, encoding }, levels, decoder) {
  const { type, schemaPath, element } = decoder;
  const { parquet } = library;
  const isByDictionary = encoding.endsWith("_DICTIONARY");
  if (!isByDictionary && encoding !== "PLAIN")
    return null;
  const most = parquet.getMaxDefinitionLevel(schemaPath);
  if (most > 1 || parquet.getMaxRepetitionLevel(schemaPath) > 0)
    return null;
  let at = levels ?? 0;
  let there = null;
  let left = count;
  if (most === 1) {
    const start = levels === null ? 4 : 0;
    if (levels === null)
      at = start + lengthAt(bytes);
    if (!isOneRun(bytes, start, at, 1, count)) {
      there = new Uint8Array(count);
      readRuns(bytes, start, at, 1, there);
      left = 0;
      for (const each of there)
        left += each;
      if (left === count)
        there = null;
    }
  }
  const values = isByDictionary ? numbersIn(bytes, at, left) : type === "BYTE_ARRAY" ? { by: "bytes", ...textsIn(bytes, at, left) } : plainIn();
  return values && { count, there, values };
  function plainIn() {
    const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: at };
    return {
      by: "value",
      stored: parquet.readPlain(reader, type, left, element.type_length)
    };
  }
}
function numbersIn(bytes, from, count) {
  const numbers = new Int32Array(count);
  if (count === 0)
    return { by: "dictionary", numbers };
  const bits = bytes[from];
  if (bits === void 0)
    throw new Failure("a page is cut off");
  if (!isNarrow(bits))
    return null;
  if (bits > 0)
    readRuns(bytes, from + 1, bytes.length, bits, numbers);
  return { by: "dictionary", numbers };
}
function lengthAt(bytes) {
  const [one, two, three, four] = bytes;
  if (four === void 0)
    throw new Failure("a page is cut off");
  return (one | two << 8 | three << 16 | four << 24) >>> 0;
}
;
const GROUP = 8;
function checkRuns({ parquet }, page, path, isTruth) {
  const { bytes, count, encoding, levels } = page;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const kinds = [
    [parquet.getMaxRepetitionLevel(path), levels?.repetition],
    [parquet.getMaxDefinitionLevel(path), levels?.definition]
  ];
  for (const [most, told] of kinds) {
    if (most === 0)
      continue;
    const length = told ?? runs_lengthAt(view, at);
    if (told === void 0)
      at += 4;
    checkRun(bytes, at, at + length, bitsFor(most), count);
    at += length;
  }
  if (levels !== null)
    at = levels.repetition + levels.definition;
  if (encoding.endsWith("_DICTIONARY") && at < bytes.length) {
    checkRun(bytes, at + 1, bytes.length, bytes[at], count);
  } else if (encoding === "RLE" && isTruth && at + 4 <= bytes.length) {
    checkRun(bytes, at + 4, bytes.length, 1, count);
  }
}
function checkRun(bytes, from, to, bits, count) {
  if (to > bytes.length || bits > 32)
    throw new Failure("a page contradicts itself");
  let seen = 0;
  for (let at = from; at < to && seen < count; ) {
    let header = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++];
      if (!(shift < 2 ** 35) || byte === void 0)
        throw new Failure("a page is cut off");
      header += (byte & 127) * shift;
      if (byte < 128)
        break;
    }
    const isPacked = header % 2 === 1;
    const run = isPacked ? Math.floor(header / 2) * GROUP : header / 2;
    if (Math.floor(run) > count + GROUP * GROUP * GROUP)
      throw new Failure("a run is longer than its page");
    seen += Math.floor(run);
    at += isPacked ? Math.floor(run) / GROUP * bits : bits + 7 >> 3;
  }
}
function runs_lengthAt(view, at) {
  if (at + 4 > view.byteLength)
    throw new Failure("a page is cut off");
  return view.getUint32(at, true);
}
function bitsFor(most) {
  return 32 - Math.clz32(most);
}
;
const LARGEST_PAGE = 256 * 1024 * 1024;
const LARGEST_CHUNK = 1024 * 1024 * 1024;
const MOST_VALUES = 16 * 1024 * 1024;
function readChunk({ bytes }, { meta_data, file_path }) {
  if (meta_data === void 0 || file_path)
    throw new Failure("a column lies in another file");
  const { dictionary_page_offset, data_page_offset, total_compressed_size } = meta_data;
  const from = Number(dictionary_page_offset || data_page_offset);
  const length = Number(total_compressed_size);
  if (!(from >= 0 && length >= 0 && from + length <= bytes.size)) {
    throw new Failure(`a column is said to lie at byte ${from}, beyond the end of the file`);
  }
  if (length > LARGEST_CHUNK)
    throw new Failure(`a column has ${length} bytes in one group of rows`);
  const memory = new Uint8Array(length);
  if (bytes.read(from, memory) < length)
    throw new Failure(`ends before byte ${from + length}`);
  return { view: new DataView(memory.buffer), offset: 0 };
}
function nextPage({ parquet }, chunk) {
  const { view } = chunk;
  if (chunk.offset >= view.byteLength - 1)
    return null;
  const header = parquet.parquetHeader(chunk);
  const { compressed_page_size: packed, uncompressed_page_size: size } = header;
  const values = [header.data_page_header, header.data_page_header_v2, header.dictionary_page_header];
  if (!(packed >= 0 && chunk.offset + packed <= view.byteLength))
    throw new Failure("a page is cut off");
  if (!(size >= 0 && size <= LARGEST_PAGE))
    throw new Failure(`a page is said to unpack to ${size} bytes`);
  for (const each of values) {
    if (each && !(each.num_values >= 0 && each.num_values <= MOST_VALUES)) {
      throw new Failure(`a page is said to hold ${each.num_values} values`);
    }
  }
  return header;
}
function checkPages(library, chunk, decoder) {
  const walk = { ...chunk };
  for (; ; ) {
    const header = nextPage(library, walk);
    if (header === null)
      return;
    if (isWideDelta(header, decoder))
      throw new Failure("differences of 32 bits in nested values are not read");
    unpackData(library, walk, header, decoder);
  }
}
function unpackData(library, chunk, header, { codec, compressors, schemaPath, type }) {
  const { parquet } = library;
  const packed = takeBytes(chunk, header);
  const { data_page_header: first, data_page_header_v2: second } = header;
  const isTruth = type === "BOOLEAN";
  if (first) {
    const bytes2 = parquet.decompressPage(packed, header.uncompressed_page_size, codec, compressors);
    const page = { bytes: bytes2, count: first.num_values, encoding: first.encoding, levels: null };
    checkRuns(library, page, schemaPath, isTruth);
    return { packed, bytes: bytes2 };
  }
  if (!second)
    return { packed, bytes: packed };
  const { num_values, num_nulls, encoding, is_compressed } = second;
  const { definition_levels_byte_length: definition, repetition_levels_byte_length: repetition } = second;
  const levels = definition + repetition;
  const size = header.uncompressed_page_size - levels;
  const isSound = num_nulls >= 0 && num_nulls <= num_values && definition >= 0 && repetition >= 0;
  if (!isSound || levels > packed.length || size < 0)
    throw new Failure("a page contradicts itself");
  let rest = packed.subarray(levels);
  if (is_compressed !== false && size > 0)
    rest = parquet.decompressPage(rest, size, codec, compressors);
  const bytes = Buffer.concat([packed.subarray(0, levels), rest]);
  checkRuns(library, { bytes, count: num_values, encoding, levels: { repetition, definition } }, schemaPath, isTruth);
  return { packed, bytes };
}
function readData(library, chunk, header, decoder) {
  const { parquet } = library;
  const { data_page_header: first, data_page_header_v2: second } = header;
  if (!first && !second)
    throw new Failure(`a page is of the unknown kind ${header.type}`);
  const { packed, bytes } = unpackData(library, chunk, header, decoder);
  const told = first ?? second;
  const own = readOwn(library, bytes, told, second?.definition_levels_byte_length ?? null, decoder);
  if (own !== null)
    return own;
  const wide = isWideDelta(header, decoder) ? { ...decoder, type: "INT64" } : decoder;
  const { definitionLevels, dataPage } = first ? parquet.readDataPage(bytes, first, wide) : parquet.readDataPageV2(packed, header, wide);
  return {
    count: told.num_values,
    there: definitionLevels === void 0 || definitionLevels.length === 0 ? null : Uint8Array.from(definitionLevels),
    values: told.encoding.endsWith("_DICTIONARY") ? { by: "dictionary", numbers: dataPage } : { by: "value", stored: dataPage }
  };
}
function isWideDelta({ data_page_header, data_page_header_v2 }, { type, element }) {
  const { encoding } = data_page_header ?? data_page_header_v2 ?? {};
  return type === "INT32" && encoding === "DELTA_BINARY_PACKED" && kindOf(element).is === "unsigned";
}
function decoderOf({ library, root }, { meta_data }) {
  if (meta_data === void 0)
    throw new Failure("a column lies in another file");
  const schemaPath = library.parquet.getTreePath(root, meta_data.path_in_schema);
  const { element } = schemaPath.at(-1);
  const { codec } = meta_data;
  const { compressors } = library;
  return { element, schemaPath, codec, type: element.type, compressors };
}
function readDictionary({ parquet }, chunk, header, decoder) {
  const { codec, compressors, type, element } = decoder;
  const packed = takeBytes(chunk, header);
  const bytes = parquet.decompressPage(packed, header.uncompressed_page_size, codec, compressors);
  const count = header.dictionary_page_header?.num_values ?? 0;
  if (type === "BYTE_ARRAY")
    return { by: "bytes", ...textsIn(bytes, 0, count) };
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  return {
    by: "value",
    stored: parquet.readPlain(reader, type, count, element.type_length)
  };
}
function takeBytes(chunk, { compressed_page_size }) {
  const packed = new Uint8Array(chunk.view.buffer, chunk.offset, compressed_page_size);
  chunk.offset += compressed_page_size;
  return packed;
}
;
const DOUBLE_DIGITS = 15;
const FLOAT_DIGITS = 6;
const LEAST = 1e-6;
const MOST_PLACES = 15;
const MOST_MISSES = 64;
const decimals_POWERS = Array.from({ length: MOST_PLACES + 1 }, (_, power) => 10 ** power);
function decimalWriter(arena, digits, rounded) {
  const most = 10 ** digits;
  let last = 0;
  let misses = 0;
  function wholeWith(value, places) {
    const whole = Math.round(value * decimals_POWERS[places]);
    return whole < most && rounded(whole / decimals_POWERS[places]) === value ? whole : -1;
  }
  return (value) => {
    const size = Math.abs(value);
    if (!(size >= LEAST && size < most))
      return false;
    let places = last;
    let whole = wholeWith(size, places);
    for (let other = MOST_PLACES; whole < 0 && other >= 0 && misses < MOST_MISSES; other--) {
      whole = wholeWith(size, other);
      if (whole >= 0)
        places = other;
    }
    if (whole < 0) {
      misses += 1;
      return false;
    }
    misses = 0;
    while (places > 0 && whole % 10 === 0) {
      whole /= 10;
      places -= 1;
    }
    if (places > last)
      last = places;
    arena.addDecimal(whole, places, value < 0);
    return true;
  };
}
;
const values_UNITS = {
  MILLIS: { perSecond: 1000n, digits: 3 },
  MICROS: { perSecond: 1000000n, digits: 6 },
  NANOS: { perSecond: 1000000000n, digits: 9 }
};
const DAY_SECONDS = 86400n;
const JULIAN_DAYS = 2440588n;
const NANOS_OF_DAY = 64n;
const EXACT_FLOAT = 2 ** 24;
function writerOf(kind, arena) {
  switch (kind.is) {
    case "truth":
      return (value) => arena.addAscii(value ? "true" : "false");
    case "float": {
      const addShort = decimalWriter(arena, FLOAT_DIGITS, Math.fround);
      return (value) => {
        if (!addShort(value))
          addNumber(arena, shortestFloat(value));
      };
    }
    case "double": {
      const addShort = decimalWriter(arena, DOUBLE_DIGITS, (value) => value);
      return (value) => {
        if (!addShort(value))
          addNumber(arena, value);
      };
    }
    case "half":
      return (value) => addNumber(arena, shortestHalf(halfOf(value)));
    case "text":
    case "bytes":
      return (value) => arena.addBytes(value, 0, value.length);
    case "uuid":
      return (value) => arena.addAscii(uuidOf(value));
    case "date":
      return (value) => arena.addAscii(dateOf(BigInt(value)));
    case "time":
      return (value) => arena.addAscii(timeOf(BigInt(value), kind.unit));
    case "timestamp":
      return (value) => arena.addAscii(timestampOf(BigInt(value), kind.unit));
    case "old-timestamp":
      return (value) => arena.addAscii(oldTimestampOf(value));
    case "decimal":
      return (value) => arena.addAscii(decimalOf(wholeOf(value), kind.scale));
    case "unsigned":
      return (value) => addUnsigned(arena, value, kind.bits);
    case "whole":
      return (value) => addWhole(arena, value);
  }
}
function addWhole(arena, value) {
  const double = Number(value);
  if (Number.isSafeInteger(double))
    arena.addWhole(double);
  else
    arena.addAscii(String(value));
}
function addUnsigned(arena, value, bits) {
  if (typeof value === "number")
    arena.addWhole(value >>> 0);
  else
    addWhole(arena, BigInt.asUintN(bits, value));
}
function addNumber(arena, value) {
  if (Number.isSafeInteger(value))
    arena.addWhole(value);
  else
    arena.addAscii(String(value));
}
function shortestFloat(value) {
  const isPlain2 = Number.isInteger(value) && Math.abs(value) <= EXACT_FLOAT;
  if (isPlain2 || !Number.isFinite(value))
    return value;
  for (let digits = 6; digits < 9; digits++) {
    const shorter = Number(value.toPrecision(digits));
    if (Math.fround(shorter) === value)
      return shorter;
  }
  return Number(value.toPrecision(9));
}
function shortestHalf(value) {
  if (!Number.isFinite(value) || Number.isInteger(value))
    return value;
  const power = Math.max(Math.floor(Math.log2(Math.abs(value))), -14);
  const reach = 2 ** (power - 11);
  for (let digits = 3; digits < 5; digits++) {
    const shorter = Number(value.toPrecision(digits));
    if (Math.abs(shorter - value) < reach)
      return shorter;
  }
  return Number(value.toPrecision(5));
}
function halfOf([low = 0, high = 0]) {
  const sign = high & 128 ? -1 : 1;
  const exponent = high >> 2 & 31;
  const fraction = (high & 3) << 8 | low;
  if (exponent === 0)
    return sign * 2 ** -24 * fraction;
  if (exponent === 31)
    return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * 2 ** (exponent - 25) * (1024 + fraction);
}
function wholeOf(value) {
  if (!(value instanceof Uint8Array))
    return BigInt(value);
  if (value.length === 0)
    return 0n;
  return BigInt.asIntN(value.length * 8, BigInt(`0x${Buffer.from(value).toString("hex")}`));
}
function decimalOf(unscaled, scale) {
  if (scale <= 0)
    return String(unscaled * 10n ** BigInt(-scale));
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0");
  return `${unscaled < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
function uuidOf(bytes) {
  const hex2 = Buffer.from(bytes).toString("hex");
  return [hex2.slice(0, 8), hex2.slice(8, 12), hex2.slice(12, 16), hex2.slice(16, 20), hex2.slice(20)].join("-");
}
function dateOf(days) {
  const date = new Date(Number(days * DAY_SECONDS) * 1e3);
  return Number.isNaN(date.getTime()) ? `${days}` : date.toISOString().split("T")[0];
}
function timeOf(value, unit) {
  const { perSecond, digits } = values_UNITS[unit];
  const seconds = value / perSecond;
  const parts = [seconds / 3600n, seconds / 60n % 60n, seconds % 60n].map((part) => String(part).padStart(2, "0"));
  return `${parts.join(":")}${fractionOf(value % perSecond, digits)}`;
}
function timestampOf(value, unit) {
  const { perSecond, digits } = values_UNITS[unit];
  let seconds = value / perSecond;
  if (value % perSecond < 0n)
    seconds -= 1n;
  const date = new Date(Number(seconds) * 1e3);
  if (Number.isNaN(date.getTime()))
    return `${value}`;
  return `${date.toISOString().slice(0, -5)}${fractionOf(value - seconds * perSecond, digits)}Z`;
}
function oldTimestampOf(value) {
  const days = BigInt.asIntN(32, value >> NANOS_OF_DAY) - JULIAN_DAYS;
  return timestampOf(days * DAY_SECONDS * values_UNITS.NANOS.perSecond + BigInt.asUintN(64, value), "NANOS");
}
function fractionOf(units, digits) {
  let text = String(units).padStart(digits, "0");
  while (text.endsWith("000"))
    text = text.slice(0, -3);
  return text === "" ? "" : `.${text}`;
}
;
const LONGEST_IN_ARENA = 16 * 1024;
const MOST_IN_ARENA = 1024 * 1024;
function readCells(library, chunk, decoder, arena) {
  const kind = kindOf(decoder.element);
  const start = chunk.offset;
  const header = nextPage(library, chunk);
  if (header?.type !== "DICTIONARY_PAGE") {
    chunk.offset = start;
    return null;
  }
  const size = header.uncompressed_page_size;
  const isInArena = size <= LONGEST_IN_ARENA && arena.end < MOST_IN_ARENA;
  const from = isInArena ? arena : createArena();
  const write = writerOf(kind, from);
  const values = readDictionary(library, chunk, header, decoder);
  const count = dictionary_countOf(values);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  for (let value = 0; value < count; value++) {
    starts[value] = from.end;
    if (values.by === "bytes")
      write(values.bytes.subarray(values.starts[value], values.ends[value]));
    else if (values.by === "value")
      write(values.stored[value]);
    ends[value] = from.end;
  }
  return { isInArena, from, starts, ends };
}
function dictionary_countOf(values) {
  if (values.by === "bytes")
    return values.starts.length;
  return values.by === "value" ? values.stored.length : 0;
}
;
const SLOW = /* @__PURE__ */ new Set(["float", "decimal", "timestamp", "date", "time", "old-timestamp"]);
const MOST_REMEMBERED = 1 << 16;
const TRIAL = 4096;
const MOST_NEW = 0.7;
const LENGTHS = 2 ** 16;
function createMemory(kind, arena) {
  if (!SLOW.has(kind.is))
    return null;
  const places = /* @__PURE__ */ new Map();
  const kept = createArena();
  let asked = 0;
  let added = 0;
  const memory = {
    write(value) {
      asked += 1;
      const place = places.get(value);
      if (place === void 0)
        return false;
      const start = Math.floor(place / LENGTHS);
      arena.addBytes(kept.bytes, start, start + place % LENGTHS);
      return true;
    },
    add(value, start) {
      added += 1;
      const length = arena.end - start;
      if (places.size < MOST_REMEMBERED && length < LENGTHS) {
        places.set(value, kept.end * LENGTHS + length);
        kept.addBytes(arena.bytes, start, arena.end);
      }
      return asked > TRIAL && added > asked * MOST_NEW ? null : memory;
    }
  };
  return memory;
}
;
const TOO_FEW = "a page has fewer values than it says";
function openFlat(file, column, arena) {
  const { library } = file;
  const decoder = decoderOf(file, column);
  const kind = kindOf(decoder.element);
  const write = writerOf(kind, arena);
  const chunk = readChunk(file, column);
  const dictionary = readCells(library, chunk, decoder, arena);
  let page = null;
  let at = 0;
  let next = 0;
  let passed = 0;
  let memory = createMemory(kind, arena);
  function takePage() {
    for (; ; ) {
      const header = nextPage(library, chunk);
      if (header === null)
        throw new Failure("a column has fewer values than there are rows");
      const count = (header.data_page_header ?? header.data_page_header_v2)?.num_values;
      if (count !== void 0 && passed >= count && passed > 0) {
        passed -= count;
        chunk.offset += header.compressed_page_size;
        continue;
      }
      at = 0;
      next = 0;
      return readData(library, chunk, header, decoder);
    }
  }
  function pass(count) {
    const there = page?.there ?? null;
    if (there === null)
      next += count;
    else
      for (let each = at; each < at + count; each++)
        next += there[each];
    at += count;
  }
  function fillPart({ values, there }, places, part) {
    if (values.by === "dictionary")
      fillByDictionary(values.numbers, there, places, part);
    else if (values.by === "bytes")
      fillBytes(values, there, places, part);
    else
      fillByValues(values.stored, there, places, part);
  }
  function fillByDictionary(numbers, there, { starts, ends, first, step }, { from, to, wanted }) {
    if (dictionary === null)
      throw new Failure("a dictionary is missing");
    const { isInArena, starts: begins, ends: behind } = dictionary;
    const { bytes } = dictionary.from;
    for (let row = from, place = first + from * step; row < to; row++, at++, place += step) {
      const isThere = there === null || there[at] === 1;
      const number = isThere ? numbers[next++] : 0;
      if (!isThere || wanted !== null && wanted[row] === 0) {
        starts[place] = 0;
        ends[place] = 0;
        continue;
      }
      if (!(number < begins.length))
        throw new Failure("a value is not in its dictionary");
      const start = begins[number];
      const end = behind[number];
      if (isInArena) {
        starts[place] = start;
        ends[place] = end;
      } else {
        starts[place] = arena.end;
        arena.addBytes(bytes, start, end);
        ends[place] = arena.end;
      }
    }
  }
  function fillBytes(texts, there, { starts, ends, first, step }, { from, to, wanted }) {
    const isAsItIs = kind.is === "text" || kind.is === "bytes";
    for (let row = from, place = first + from * step; row < to; row++, at++, place += step) {
      const isThere = there === null || there[at] === 1;
      const value = isThere ? next++ : 0;
      if (!isThere || wanted !== null && wanted[row] === 0) {
        starts[place] = 0;
        ends[place] = 0;
        continue;
      }
      const start = texts.starts[value];
      const end = texts.ends[value];
      if (start === void 0 || end === void 0)
        throw new Failure(TOO_FEW);
      starts[place] = arena.end;
      if (isAsItIs)
        arena.addBytes(texts.bytes, start, end);
      else
        write(texts.bytes.subarray(start, end));
      ends[place] = arena.end;
    }
  }
  function fillByValues(stored, there, { starts, ends, first, step }, { from, to, wanted }) {
    for (let row = from, place = first + from * step; row < to; row++, at++, place += step) {
      const isThere = there === null || there[at] === 1;
      const number = isThere ? next++ : 0;
      if (!isThere || wanted !== null && wanted[row] === 0) {
        starts[place] = 0;
        ends[place] = 0;
        continue;
      }
      const value = stored[number];
      if (value === void 0)
        throw new Failure(TOO_FEW);
      const start = arena.end;
      if (memory === null)
        write(value);
      else if (!memory.write(value)) {
        write(value);
        memory = memory.add(value, start);
      }
      starts[place] = start;
      ends[place] = arena.end;
    }
  }
  return {
    async fill(places, count, wanted) {
      for (let row = 0; row < count; ) {
        if (page === null || at === page.count) {
          page = takePage();
          continue;
        }
        if (passed > 0) {
          const some = Math.min(passed, page.count - at);
          pass(some);
          passed -= some;
          continue;
        }
        const to = Math.min(count, row + page.count - at);
        fillPart(page, places, { from: row, to, wanted });
        row = to;
      }
    },
    skip(count) {
      passed += count;
      const some = page === null ? 0 : Math.min(passed, page.count - at);
      pass(some);
      passed -= some;
    }
  };
}
;
async function guarded(read2, where = "") {
  try {
    return await read2();
  } catch (error) {
    if (isOfSystem(error))
      throw error;
    const { message } = error;
    throw new Failure(error instanceof Failure && where === "" ? message : `is broken${where}: ${display(message)}`);
  }
}
function isOfSystem(error) {
  return error instanceof Error && "syscall" in error;
}
;
const BARE = /* @__PURE__ */ new Set(["truth", "whole", "unsigned", "float", "double", "half", "decimal"]);
function openNested(file, group, column, first, arena) {
  const { library, bytes, metadata } = file;
  const name = column.element.name;
  for (const chunk of metadata.row_groups[group]?.columns ?? []) {
    if (chunk.meta_data?.path_in_schema[0] === name)
      checkPages(library, readChunk(file, chunk), decoderOf(file, chunk));
  }
  const show = jsonOf(library, column);
  const raw = rawMetadata(metadata);
  const buffer = {
    byteLength: bytes.size,
    slice(from, to = bytes.size) {
      const part = new Uint8Array(Math.max(0, to - from));
      if (bytes.read(from, part) < part.length)
        throw new Failure(`ends before byte ${to}`);
      return part.buffer;
    }
  };
  let row = first;
  return {
    skip(count) {
      row += count;
    },
    async fill({ starts, ends, first: place, step }, count, wanted) {
      let filled = 0;
      await library.parquet.parquetRead({
        file: buffer,
        metadata: raw,
        compressors: library.compressors,
        columns: [name],
        rowStart: row,
        rowEnd: row + count,
        geoparquet: false,
        parsers: {
          // As a key of an object it is its text.
          stringFromBytes: (value) => value && Buffer.from(value.buffer, value.byteOffset, value.byteLength),
          timestampFromNanoseconds: (value) => value
        },
        onChunk({ columnData, rowStart }) {
          const skipped = Math.max(0, row - rowStart);
          for (let at = skipped; at < columnData.length; at++) {
            const number = rowStart + at - row;
            if (number >= count)
              break;
            const value = columnData[at];
            const to = place + number * step;
            const isWanted = wanted === null || wanted[number] === 1;
            starts[to] = arena.end;
            if (isWanted && value !== null && value !== void 0)
              arena.addText(show(value));
            ends[to] = arena.end;
            filled += 1;
          }
        }
      });
      if (filled < count)
        throw new Failure(`the column has ${filled} values for ${count} rows`);
      row += count;
    }
  };
}
function rawMetadata(metadata) {
  const schema = metadata.schema.map((element) => {
    if (element.type === void 0)
      return element;
    const { type, type_length, repetition_type, name } = element;
    return { type, type_length, repetition_type, name };
  });
  return { ...metadata, schema };
}
function jsonOf(library, node) {
  const { element, children } = node;
  const { parquet } = library;
  if (children.length === 0) {
    const scalar = scalarOf(element);
    return element.repetition_type === "REPEATED" ? listOf(scalar) : scalar;
  }
  const [inner] = children;
  if (inner !== void 0 && parquet.isListLike(node)) {
    const item = inner.children.length === 1 ? inner.children[0] : inner;
    return listOf(jsonOf(library, withoutRepetition(item)));
  }
  if (inner !== void 0 && parquet.isMapLike(node)) {
    const value = jsonOf(library, inner.children[1]);
    return (map) => objectOf(Object.entries(map).map(([key, each]) => [key, orNull(value, each)]));
  }
  const members = children.map((child) => [child.element.name, jsonOf(library, child)]);
  const structure = (value) => objectOf(members.map(([name, show]) => [name, orNull(show, value[name])]));
  return element.repetition_type === "REPEATED" ? listOf(structure) : structure;
}
function withoutRepetition(node) {
  return { ...node, element: { ...node.element, repetition_type: "OPTIONAL" } };
}
function listOf(item) {
  return (value) => {
    const items = Array.isArray(value) ? value : [value];
    return `[${items.map((each) => orNull(item, each)).join(",")}]`;
  };
}
function orNull(show, value) {
  return value === null || value === void 0 ? "null" : show(value);
}
function objectOf(members) {
  const byKey = members.map(([key, value]) => ({ key: Buffer.from(key), name: JSON.stringify(key), value }));
  byKey.sort((left, right) => Buffer.compare(left.key, right.key));
  return `{${byKey.map(({ name, value }) => `${name}:${value}`).join(",")}}`;
}
function scalarOf(element) {
  const kind = kindOf(element);
  if (kind.is === "bytes")
    return (value) => JSON.stringify(Buffer.from(value).toString("base64"));
  if (kind.is === "text")
    return (value) => JSON.stringify(decodePath(Buffer.from(value)));
  const arena = createArena();
  const write = writerOf(kind, arena);
  const quote = BARE.has(kind.is) ? "" : '"';
  return (value) => {
    arena.cutTo(0);
    write(value);
    return `${quote}${Buffer.from(arena.bytes.subarray(0, arena.end)).toString("latin1")}${quote}`;
  };
}
;
const BYTES_OF_SLICE = 1024 * 1024;
const FIRST_ROWS_FROM_PLACE = 256;
async function readGroups(file, from, take, wanted) {
  const start = from?.record ?? 0;
  const width = file.root.children.length;
  const slice = {
    batch: createBatch(width, Math.max(width, CELLS_OF_BATCH)),
    arena: createArena(),
    take
  };
  let first = 0;
  let next = 0;
  for (const [number, { num_rows }] of file.metadata.row_groups.entries()) {
    const rows = Number(num_rows);
    const behind = first + rows;
    while (wanted !== null && next < wanted.length && wanted[next] < Math.max(first, start))
      next += 1;
    const isWanted = wanted === null || next < wanted.length && wanted[next] < behind;
    if (start < behind && isWanted) {
      const group = { number, first, rows, skipped: Math.max(0, start - first), isPart: from !== null };
      const read2 = () => readGroup(file, group, slice, wanted);
      if (!await guarded(read2, ` in the group of rows that begins with row ${first + 1}`))
        return;
    }
    first = behind;
  }
}
async function readGroup(file, group, { batch, arena, take }, wanted) {
  arena.cutTo(0);
  const columns = file.root.children.map((child) => openColumn(file, child, group, arena));
  const behindDictionaries = arena.end;
  const most = rowsOfSlice(file.metadata, group, batch);
  const marks = createMarks(wanted, most);
  let rows = group.isPart ? Math.min(most, FIRST_ROWS_FROM_PLACE) : most;
  for (const column of columns)
    column.skip(group.skipped);
  for (let row = group.skipped; row < group.rows; ) {
    const count = Math.min(rows, group.rows - row);
    const marked = marks(group.first + row, count);
    if (marked === "none")
      for (const column of columns)
        column.skip(count);
    else {
      arena.cutTo(behindDictionaries);
      for (const [first, column] of columns.entries()) {
        const { starts, ends, width: step } = batch;
        await column.fill({ starts, ends, first, step }, count, marked);
      }
      batch.bytes = arena.bytes;
      batch.count = count;
      batch.place = { record: group.first + row, offset: 0, line: group.first + row + 1 };
      for (let each = 0; each < count; each++) {
        batch.lines[each] = group.first + row + each + 1;
        batch.endLines[each] = group.first + row + each + 1;
      }
      if (!take(batch))
        return false;
    }
    row += count;
    rows = Math.min(most, rows * 2);
  }
  return true;
}
function createMarks(wanted, most) {
  if (wanted === null)
    return () => null;
  const marks = new Uint8Array(most);
  let next = 0;
  return (first, count) => {
    while (next < wanted.length && wanted[next] < first)
      next += 1;
    if (next === wanted.length || wanted[next] >= first + count)
      return "none";
    marks.fill(0);
    for (; next < wanted.length && wanted[next] < first + count; next++) {
      marks[wanted[next] - first] = 1;
    }
    return marks;
  };
}
function openColumn(file, child, { number, first }, arena) {
  const { library, metadata, root } = file;
  if (!library.parquet.isFlatColumn([root, child])) {
    return openNested(file, number, child, first, arena);
  }
  const chunk = metadata.row_groups[number]?.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === child.element.name);
  if (chunk === void 0)
    throw new Failure(`the column "${display(child.element.name)}" is missing`);
  return openFlat(file, chunk, arena);
}
function rowsOfSlice(metadata, { number, rows }, { lines }) {
  const bytes = Number(metadata.row_groups[number]?.total_byte_size) / Math.max(1, rows);
  return Math.max(1, Math.floor(Math.min(lines.length, BYTES_OF_SLICE / Math.max(1, bytes), rows)));
}
;
const table_MOST_COLUMNS = 1e5;
const LARGEST_FOOTER = 128 * 1024 * 1024;
const MAGIC = "PAR1";
const TAIL_BYTES = 8;
async function openParquet(bytes) {
  const tables = await import(
    /* webpackIgnore: true */
    "./libraries-tables.js"
  );
  const library = { parquet: tables.parquet, compressors: sparing(tables.compressors) };
  const metadata = await guarded(() => readMetadata(library, bytes));
  const root = await guarded(() => library.parquet.parquetSchema(metadata));
  const file = { library, bytes, metadata, root };
  const columns = root.children.map(({ element }) => element.name);
  if (columns.length === 0)
    throw new Failure("has no columns");
  if (columns.length > table_MOST_COLUMNS)
    throw new Failure(`has more than ${table_MOST_COLUMNS} columns`);
  const twice = columns.find((name, at) => columns.indexOf(name) < at);
  if (twice !== void 0)
    throw new Failure(`has two columns called "${display(twice)}"`);
  return {
    part: null,
    place: null,
    columns,
    isNamed: true,
    hasLines: false,
    canJump: false,
    understoodAs: `Parquet, ${countOf(metadata.row_groups.length, "group")} of rows`,
    notes: [],
    read: (from, take, wanted) => readGroups(file, from, take, wanted ?? null)
  };
}
function sparing(compressors) {
  return Object.fromEntries(Object.entries(compressors).map(([codec, unpack]) => [
    codec,
    (packed, size) => size === 0 ? new Uint8Array(0) : unpack(packed, size)
  ]));
}
function readMetadata({ parquet }, bytes) {
  const tail = Buffer.alloc(TAIL_BYTES);
  if (bytes.size < TAIL_BYTES || bytes.read(bytes.size - TAIL_BYTES, tail) < TAIL_BYTES) {
    throw new Failure("is too short to be Parquet");
  }
  const magic = tail.toString("latin1", 4);
  if (magic === "PARE")
    throw new Failure("is encrypted");
  if (magic !== MAGIC)
    throw new Failure(`is no Parquet, or cut off: it does not end with ${MAGIC}`);
  const length = tail.readUInt32LE(0);
  if (length > bytes.size - TAIL_BYTES || length > LARGEST_FOOTER) {
    throw new Failure(`is broken: its description is said to have ${length} bytes`);
  }
  const footer = new Uint8Array(length + TAIL_BYTES);
  bytes.read(bytes.size - footer.length, footer);
  return parquet.parquetMetadata(footer.buffer, { geoparquet: false });
}
;
const TAG = /^(?:O|[BIESLUM](?:-\S+)?)$/;
const PARTS_OF_SPEECH = new Set([
  "ADJ ADP ADV AUX CCONJ CONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X .",
  "CC CD DT EX FW IN JJ JJR JJS LS MD NN NNS NNP NNPS PDT POS PRP PRP$ RB RBR RBS RP TO UH",
  "VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB # $ `` '' ( ) , : -LRB- -RRB- HYPH NFP"
].flatMap((line) => line.split(" ")));
const BLANK_LINE = /\r?\n[ \t]*\r?\n/;
const look_LEAST_LINES = 5;
function looksLikeBlocks(sample, isLast) {
  const text = Buffer.from(sample).toString("latin1");
  if (!BLANK_LINE.test(text))
    return false;
  const lines = text.split(/\r?\n/);
  if (!isLast)
    lines.pop();
  const filled = lines.filter((line) => line.trim() !== "");
  if (filled.length < look_LEAST_LINES)
    return false;
  const width = cellsOf(filled[0]).length;
  const tagged = filled.filter((line) => {
    const cells = cellsOf(line);
    const tag = cells.at(-1);
    const isOfWidth = cells.length === width;
    return cells.length > 1 && (TAG.test(tag) || isOfWidth && PARTS_OF_SPEECH.has(tag));
  });
  return tagged.length >= 0.95 * filled.length;
}
function cellsOf(line) {
  return line.trim().split(/[ \t]+/);
}
;
const text_SAMPLE_BYTES = 64 * 1024;
async function openText(source, column = null, mayHaveHeader = true) {
  const look = await lookAtText(source);
  if (look === "blocks")
    return openBlocks(source);
  if (look === "tabbed")
    return openCsv(source, "	", mayHaveHeader);
  return openLineTable([{ name: column, source }]);
}
async function openIfBlocks(source) {
  let areBlocks = false;
  await lookAtBeginning(source, (sample, isWhole) => {
    areBlocks = looksLikeBlocks(sample, isWhole);
  });
  return areBlocks ? openBlocks(source) : null;
}
async function lookAtText(source) {
  let look = "lines";
  await lookAtBeginning(source, (sample, isWhole) => {
    if (sample.includes(0))
      throw new Failure("is no text: it holds bytes of value 0");
    if (looksLikeBlocks(sample, isWhole))
      look = "blocks";
    else if (looksTabbed(sample, isWhole))
      look = "tabbed";
  });
  return look;
}
async function lookAtBeginning(source, look) {
  await readText(source, 0, (bytes, start, end, isLast) => {
    if (end - start < text_SAMPLE_BYTES && !isLast)
      return start;
    look(bytes.subarray(start, Math.min(end, start + text_SAMPLE_BYTES)), isLast && end - start <= text_SAMPLE_BYTES);
    return STOP;
  });
}
;
const FORMATS = [
  {
    name: "separated values",
    recognises: endsWith("csv", "tsv", "tab", "psv"),
    // Corpora of named entities (BioBERT's, MTL-Bioinformatics) are called `train.tsv`.
    open: async ({ source, name, mayHaveHeader }) => [
      await openIfBlocks(source) ?? await openCsv(source, separatorFor(name), mayHaveHeader)
    ]
  },
  {
    // UCI's `iris.data` and `adult.data` are nothing else, but the ending says little.
    name: "separated values, if they are",
    recognises: endsWith("data"),
    open: async ({ source, mayHaveHeader }) => {
      const table = await openIfBlocks(source) ?? await openIfSeparated(source, mayHaveHeader);
      return table === null ? [] : [table];
    }
  },
  {
    name: "JSON, one value a line",
    recognises: endsWith("jsonl", "ndjson", "jsonlines", "ldjson"),
    open: async ({ source }) => [await openJsonLines(source)]
  },
  {
    name: "JSON",
    recognises: endsWith("json"),
    open: ({ source, isSplitName }) => openJson(source, isSplitName)
  },
  {
    name: "Parquet",
    recognises: endsWith("parquet", "pq", "parq"),
    open: async ({ bytes, packing }) => [
      await openParquet(packing === null ? bytes : await unpackedWhole(bytes, packing))
    ]
  },
  {
    name: "one token a line",
    recognises: endsWith("conll", "conllu", "conllx", "conllp", "iob", "iob2", "bio", "bioes"),
    open: async ({ source }) => [openBlocks(source)]
  },
  {
    name: "one record a line",
    recognises: endsWith("txt", "text"),
    open: async ({ source, mayHaveHeader }) => [await openText(source, null, mayHaveHeader)]
  }
];
const NOT_READ = {
  xlsx: "Excel workbooks are not read: save it as CSV or Parquet",
  xls: "Excel workbooks are not read: save it as CSV or Parquet",
  ods: "spreadsheets are not read: save it as CSV or Parquet",
  arrow: "Arrow files are not read: save it as Parquet",
  feather: "Arrow files are not read: save it as Parquet",
  orc: "ORC files are not read: save it as Parquet",
  avro: "Avro files are not read: save it as Parquet"
};
const NOT_UNPACKED = {
  bz2: "bzip2 is not unpacked: use gzip or zstd",
  xz: "xz is not unpacked: use gzip or zstd",
  lzma: "xz is not unpacked: use gzip or zstd",
  br: "brotli is not unpacked: use gzip or zstd",
  lz4: "lz4 is not unpacked: use gzip or zstd",
  zip: "zip archives are not unpacked: use gzip or zstd",
  "7z": "7z archives are not unpacked: use gzip or zstd"
};
const MOST_UNPACKED = 256 * 1024 * 1024;
function formatOf(fileName) {
  const { name } = parted(fileName);
  return FORMATS.find((format) => format.recognises(name)) ?? null;
}
function reasonNotRead(fileName) {
  const [, rest = "", ending = ""] = /^(.*)\.([^.]+)$/s.exec(fileName.toLowerCase()) ?? [];
  if (NOT_READ[ending] !== void 0)
    return NOT_READ[ending];
  const inner = NOT_UNPACKED[ending];
  return inner !== void 0 && formatOf(rest) !== null && !rest.endsWith(".txt") ? inner : null;
}
async function openTables(fileName, bytes, isSplitName = () => false, mayHaveHeader = true) {
  const { name, packing } = parted(fileName);
  const format = FORMATS.find((each) => each.recognises(name));
  const source = format?.name === "Parquet" ? null : await textSourceOf(bytes, packing);
  const content = { name, bytes, packing, isSplitName, mayHaveHeader };
  if (source === null)
    return format.open({ ...content, source: { bytes, packing, encoding: "bytes" } });
  if (format === void 0)
    return [await openText(source, null, mayHaveHeader)];
  return format.open({ ...content, source });
}
async function openTablesAt(fileName, bytes, places) {
  return openJsonAt(await textSourceOf(bytes, packingOf(fileName)), places);
}
async function textSourceOf(bytes, packing) {
  for await (const piece of unpacked(bytes, packing))
    return { bytes, packing, encoding: encodingOf(piece) };
  return { bytes, packing, encoding: "bytes" };
}
function packingOf(fileName) {
  return parted(fileName).packing;
}
function parted(fileName) {
  const name = fileName.toLowerCase();
  const packing = PACKINGS.find((each) => name.endsWith(`.${each}`));
  return packing === void 0 ? { name, packing: null } : { name: name.slice(0, -packing.length - 1), packing };
}
function endsWith(...endings) {
  return (name) => endings.some((ending) => name.endsWith(`.${ending}`));
}
function separatorFor(name) {
  if (name.endsWith(".psv"))
    return "|";
  return name.endsWith(".csv") ? "," : "	";
}
async function unpackedWhole(bytes, packing) {
  const pieces = [];
  let size = 0;
  for await (const piece of unpacked(bytes, packing)) {
    size += piece.length;
    if (size > MOST_UNPACKED)
      throw new Failure(`unpacks to more than ${MOST_UNPACKED} bytes`);
    pieces.push(Buffer.from(piece));
  }
  return inMemory(Buffer.concat(pieces));
}
;
function words(...texts) {
  return new Set(texts.flatMap((text) => text.split(" ")));
}
;
const splits_TRAIN_AND_VALIDATION = "trainval";
const splits_SPLIT_OF_WORD = new Map([
  ...named("train", "train training trn"),
  // Hugging Face; Cityscapes lists
  ...named("validation", "validation validate valid val dev development"),
  // Roboflow (valid), CoNLL (dev)
  ...named("test", "test testing eval evaluation holdout heldout"),
  // Hugging Face
  ...named("test", "testdev devtest"),
  // COCO and VisDrone; FLORES
  ...named("validation", "testa"),
  // CoNLL 2002 and 2003: eng.testa, eng.testb
  ...named("test", "testb"),
  ...named("test", "tst"),
  // beside trn: UCI's sat.trn and sat.tst, fast.ai; IWSLT's tst2013
  ...named(splits_TRAIN_AND_VALIDATION, "trainval trainvalid"),
  // VOC
  // Directories of courses and competitions in other languages: German, French, Spanish, Portuguese, Chinese (Tianchi).
  ...named("train", "trainingsdaten entrainement entra\xEEnement apprentissage entrenamiento treino treinamento"),
  ...named("train", "\u8BAD\u7EC3 \u8BAD\u7EC3\u96C6 \u8A13\u7DF4 \u8A13\u7DF4\u96C6"),
  ...named("validation", "validierung validacion validaci\xF3n validacao valida\xE7\xE3o \u9A8C\u8BC1 \u9A8C\u8BC1\u96C6 \u9A57\u8B49\u96C6"),
  ...named("test", "testdaten prueba pruebas teste testes \u6D4B\u8BD5 \u6D4B\u8BD5\u96C6 \u6E2C\u8A66\u96C6")
]);
const SPLIT_OF_SHORT_WORD = new Map([
  ...named("train", "tr tra"),
  // nnU-Net; UCI's optdigits.tra
  ...named("test", "ts te tes")
]);
const RETRIEVAL_WORDS = words("query gallery");
const GENERAL_WORDS = words(
  "set sets data dataset datasets images image imgs img dir dirs files file split splits folder samples sample",
  "mini small tiny subset",
  // iNaturalist: train_mini
  "public private",
  // PublicTest and PrivateTest of FER2013, test_public of FewCLUE
  "final full all part parts shard shards chunk my"
);
const WITHOUT_WORDS = words("no without");
const LACKING_WORDS = words("answer answers label labels target targets");
const POOL_WORDS = words("all full complete whole entire");
const EXAMPLE_WORDS = words("example examples sample samples demo demos preview previews");
const FOLD_WORDS = words("fold folds cv kfold run seed rep trial");
function named(split, list) {
  return list.split(" ").map((word) => [word, split]);
}
;
const MOST_KNOWN = 2e4;
const known = /* @__PURE__ */ new Map();
function wordsOf(name) {
  const before = known.get(name);
  if (before !== void 0)
    return before;
  const found = takenApart(name);
  if (known.size >= MOST_KNOWN)
    known.clear();
  known.set(name, found);
  return found;
}
function namesWith(words2) {
  const letters = new RegExp([...words2].join("|"), "i");
  return (name) => letters.test(name) && wordsOf(name).some((word) => words2.has(word));
}
function isNumber(word) {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}
const AS_ONE = [
  [/held[-_ ]?out/gi, " heldout "],
  // tune.py of many
  [/hold[-_ ]out/gi, " holdout "],
  // scikit-learn
  [/ground[-_ ]?truths?/gi, " groundtruth "],
  // MVTec: ground_truth
  [/^t10k(?![a-z])/i, "test "],
  // MNIST: t10k-images-idx3-ubyte
  [/^([xy])(?=(?:train|test|val|valid|dev)(?![a-z]))/i, "$1 "],
  // Xtrain.csv and ytest.npy of courses
  [/VOC(?=[a-z])/g, "VOC "],
  // VOCtrainval_06-Nov-2007
  [/JPEGs/g, "jpegs "],
  // a plural of capitals
  [/BBox/g, "Bbox"]
  // BBox_List_2017.csv of NIH
];
function takenApart(name) {
  let text = name;
  for (const [pattern, replacement] of AS_ONE)
    text = text.replace(pattern, replacement);
  return text.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2").replace(/(\d+)/g, " $1 ").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "").map((word) => word.toLowerCase());
}
function name_words_isDigit(unit) {
  return unit >= 48 && unit <= 57;
}
;
const GLUED = /^(train|training|test|testing|val|valid|validation|dev|eval)(?:sets?|data|images?|imgs?|files?|lists?)$/;
const split_name_MOST_KNOWN = 2e4;
const split_name_known = /* @__PURE__ */ new Map();
function splitNamed(name) {
  if (!MAY_NAME_A_SPLIT.test(name))
    return null;
  const before = split_name_known.get(name);
  if (before !== void 0)
    return before;
  const found = read(wordsOf(name));
  if (split_name_known.size >= split_name_MOST_KNOWN)
    split_name_known.clear();
  split_name_known.set(name, found);
  return found;
}
const MAY_NAME_A_SPLIT = /tr|ts|te|val|dev|eva|hold|held|t10k|prueb|appr|[训訓验驗测測]/i;
function splitOfWord(word) {
  const split = splits_SPLIT_OF_WORD.get(word);
  if (split !== void 0)
    return split;
  const glued = GLUED.exec(word)?.[1];
  return glued === void 0 ? void 0 : splits_SPLIT_OF_WORD.get(glued);
}
function canonicalSplit(name) {
  return SPLIT_OF_WORD.get(name.toLowerCase()) ?? name;
}
function mayShare(left, right) {
  const isTogether = (one, other) => one === TRAIN_AND_VALIDATION && (other === "train" || other === "validation");
  return left === right || isTogether(left, right) || isTogether(right, left);
}
function read(words2) {
  const [only] = words2;
  if (words2.length === 1 && only === "tests")
    return { split: "test", rest: "", division: "" };
  const isKeyword = (word) => splitOfWord(word) !== void 0;
  const split = joined(words2.flatMap((word) => splitOfWord(word) ?? []));
  if (split === void 0)
    return null;
  if (split !== null)
    return { split, ...restOf(words2, isKeyword) };
  const short = words2.flatMap((word) => SPLIT_OF_SHORT_WORD.get(word) ?? []);
  const [shortSplit] = short;
  if (short.length !== 1 || shortSplit === void 0)
    return null;
  const { rest, division } = restOf(words2, (word) => SPLIT_OF_SHORT_WORD.has(word));
  return { split: shortSplit, rest: `${rest}${SHORT_MARK}`, division };
}
const SHORT_MARK = " -";
function isShort({ rest }) {
  return rest.endsWith(SHORT_MARK);
}
function joined(splits) {
  const different = new Set(splits);
  const [first] = different;
  if (first === void 0)
    return null;
  if (different.size === 1)
    return first;
  const has = (split) => different.has(split);
  if (different.size === 2 && has("train") && has("validation"))
    return splits_TRAIN_AND_VALIDATION;
  if (splits.length === 2 && splits[0] === "test" && splits[1] === "validation")
    return "test";
  return void 0;
}
function saysWithout(word, next) {
  return word !== void 0 && next !== void 0 && WITHOUT_WORDS.has(word) && LACKING_WORDS.has(next);
}
function restOf(words2, isKeyword) {
  const rest = [];
  let division = "";
  words2.forEach((word, place) => {
    const next = words2[place + 1];
    const isNumbered2 = next !== void 0 && isNumber(next);
    if (FOLD_WORDS.has(word) && isNumbered2)
      division = `${word} ${next}`;
    else if (word === "v" && isNumbered2)
      return;
    else if (saysWithout(word, next) || saysWithout(words2[place - 1], word))
      return;
    else if (!isKeyword(word) && !isNumber(word) && !GENERAL_WORDS.has(word))
      rest.push(word);
  });
  return { rest: [...rest, division].filter((part) => part !== "").join(" "), division };
}
;
function withTables(source, use, counted) {
  const mayHaveHeader = source.isHeaderless !== true;
  if (source.columns !== void 0) {
    return withLines(source.columns, mayHaveHeader, [], (table) => use([table]), counted);
  }
  const open = async (bytes) => use(await openTables(source.name, bytes, (word) => splitNamed(word) !== null, mayHaveHeader));
  return withBytes(source, open, counted);
}
function withLines(columns, mayHaveHeader, opened, use, counted) {
  const next = columns[opened.length];
  const open = async (bytes) => {
    const source = await textSourceOf(bytes, packingOf(next.name));
    if (columns.length === 1)
      return use(await openText(source, next.column, mayHaveHeader));
    const all = [...opened, { name: next.column, source }];
    if (all.length === columns.length)
      return use(openLineTable(all));
    return withLines(columns, mayHaveHeader, all, use, counted);
  };
  return withBytes(next, open, counted);
}
async function withBytes({ location, size }, use, counted) {
  const file = openForReading(encodePath(location));
  try {
    const stat = (0, external_node_fs_namespaceObject.fstatSync)(file);
    if (!stat.isFile() || stat.size !== size)
      throw changed();
    const bytes = {
      size,
      read: (position, into) => {
        const count = (0, external_node_fs_namespaceObject.readSync)(file, into, 0, into.length, position);
        counted(count);
        return count;
      }
    };
    return await use(heldBeginning(bytes));
  } finally {
    (0, external_node_fs_namespaceObject.closeSync)(file);
  }
}
function withParts(source, parts, use, counted) {
  const places = parts.flatMap(({ place }) => place ?? []);
  const areKnown = places.length === parts.length;
  const useAll = async (tables) => {
    for (const [number, part] of parts.entries()) {
      const table = tables[areKnown ? number : part.part];
      if (table === void 0)
        throw changed();
      await use(part, table, number);
    }
  };
  if (!areKnown)
    return withTables(source, useAll, counted);
  const open = async (bytes) => useAll(await openTablesAt(source.name, bytes, places));
  return withBytes(source, open, counted);
}
;
async function readWanted(table, wanted, stretches, take, see = null) {
  let next = 0;
  function readOn(from, until) {
    const takeBatch = (batch) => {
      see?.(batch);
      const { record } = batch.place;
      for (; next < wanted.length && wanted[next] < record + batch.count; next++) {
        take(batch, wanted[next] - record, next);
      }
      return see !== null || next < until;
    };
    return table.read(from, takeBatch, see === null ? wanted : void 0);
  }
  async function readLines2(lined) {
    let first = next;
    const blocks = lined.map(({ place, until, lines }) => {
      const kept = wanted.subarray(first, Math.max(first, until));
      first = Math.max(first, until);
      return { place, kept, count: lines?.count ?? 0, end: lines?.end ?? 0 };
    });
    const areLines = table.readLines?.(blocks, (batch) => {
      for (let record = 0; record < batch.count; record++, next++)
        take(batch, record, next);
      return true;
    });
    return await areLines ?? false;
  }
  async function readStretches(all) {
    for (let at = 0; at < all.length; ) {
      const { place, until, lines } = all[at];
      let behind = at + 1;
      if (lines === null)
        await readOn(place, until);
      else {
        while (all[behind]?.lines)
          behind += 1;
        if (!await readLines2(all.slice(at, behind)))
          return false;
      }
      at = behind;
    }
    return true;
  }
  if (stretches === null || !table.canJump || !await readStretches(stretches)) {
    next = 0;
    await readOn(null, wanted.length);
  }
  if (next < wanted.length)
    throw changed();
}
;
async function readRecordsAgain({ source, parts }, advance) {
  const result = { bytesRead: 0, parts: parts.map(nothingOf) };
  try {
    const use = async (wanted, table, number) => {
      const read2 = result.parts[number];
      try {
        await readPart(table, wanted, read2);
      } catch (error) {
        read2.trouble = describeReadError(error);
      }
    };
    await withParts(source, parts, use, (bytes) => {
      result.bytesRead += bytes;
      advance(0, bytes);
    });
  } catch (error) {
    for (const part of result.parts)
      part.trouble ??= describeReadError(error);
  }
  return result;
}
function nothingOf({ wanted, content }) {
  return {
    trouble: null,
    digests: new Uint8Array(wanted.length * DIGEST),
    telling: new Uint16Array(wanted.length),
    lines: new Int32Array(wanted.length),
    endLines: new Int32Array(wanted.length),
    samples: content.map(() => new Float64Array(0))
  };
}
async function readPart(table, asked, result) {
  const { wanted, content, plan, every, stretches } = asked;
  const cellHash2 = createCellHash();
  const folds = content.map((name) => plan.get(name) ?? PLAIN);
  const digest = createContentDigest(content, folds);
  let columns = [];
  let known2 = -1;
  let sampled = 0;
  try {
    await readWanted(table, wanted, stretches, take, every > 0 ? sampleOf : null);
  } finally {
    result.samples = result.samples.map((values) => values.slice(0, sampled));
  }
  function findColumns() {
    if (known2 === table.columns.length)
      return;
    known2 = table.columns.length;
    columns = content.map((name) => table.columns.indexOf(name));
  }
  function take(batch, record, number) {
    findColumns();
    digest.begin();
    for (let place = 0; place < columns.length; place++) {
      const column = columns[place];
      if (column < 0 || column >= batch.width)
        continue;
      const at = record * batch.width + column;
      digest.add(place, batch.bytes, batch.starts[at], batch.ends[at]);
    }
    result.digests.set(digest.end(), number * DIGEST);
    result.telling[number] = digest.telling;
    result.lines[number] = batch.lines[record];
    result.endLines[number] = batch.endLines[record];
  }
  function sampleOf(batch) {
    findColumns();
    const { record } = batch.place;
    const first = Math.ceil(record / every) * every;
    for (let each = first; each < record + batch.count; each += every)
      sample(batch, each - record);
  }
  function sample(batch, record) {
    for (const [place, column] of columns.entries()) {
      const [from, to] = cellOf(batch, record, column);
      let values = result.samples[place];
      if (values.length === sampled) {
        const larger2 = new Float64Array(Math.max(1024, sampled * 2));
        larger2.set(values);
        values = larger2;
        result.samples[place] = values;
      }
      const meaning = foldedMeaning(cellHash2.read(batch.bytes, from, to), folds[place] ?? PLAIN);
      values[sampled] = meaning ?? (cellHash2.one >>> 0) * 2097152 + (cellHash2.other >>> 11);
    }
    sampled += 1;
  }
}
function foldedMeaning(kind, { foldsNulls, foldsTruths }) {
  if (kind === EMPTY || kind === NULL_WORD && foldsNulls)
    return EMPTY;
  return kind >= TRUE && foldsTruths ? kind : null;
}
function cellOf({ width, starts, ends }, record, column) {
  if (column < 0 || column >= width)
    return [0, 0];
  const at = record * width + column;
  return [starts[at], ends[at]];
}
var __webpack_exports__readRecordsAgain = __webpack_exports__.n;
export { __webpack_exports__readRecordsAgain as readRecordsAgain };
