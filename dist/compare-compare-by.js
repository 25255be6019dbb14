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
  V: () => (
    /* binding */
    compareBy
  ),
  U: () => (
    /* binding */
    openPrintCache
  )
});
;
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;
function lists_addTo(lists, key, value) {
  const known2 = lists.get(key);
  if (known2 === void 0)
    lists.set(key, [value]);
  else
    known2.push(value);
}
function addAll(list, more) {
  for (const value of more)
    list.push(value);
}
function* inBatches(numbers, size, mostBytes, most = Number.POSITIVE_INFINITY) {
  let batch = [];
  let bytes = 0;
  for (const number of numbers) {
    const own = size(number);
    if (batch.length > 0 && (bytes + own > mostBytes || batch.length >= most)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(number);
    bytes += own;
  }
  if (batch.length > 0)
    yield batch;
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
function read_describeReadError(error) {
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
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;
function look_lookThrough(location) {
  return unlessAbsent(() => (0, external_node_fs_namespaceObject.statSync)(location));
}
function lookIfPossible(location) {
  try {
    return statSync(location);
  } catch {
    return void 0;
  }
}
function lookAt(location) {
  return unlessAbsent(() => lstatSync(location));
}
function unlessAbsent(look) {
  try {
    return look();
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR")
      return void 0;
    throw error;
  }
}
;
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;
const SURROGATE = new RegExp("\\p{Surrogate}", "u");
const SURROGATES = new RegExp("\\p{Surrogate}+", "gu");
const ESCAPE_BASE = 56320;
function lossless_decodePath(bytes) {
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
function lossless_encodePath(path) {
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
function realPlace(path) {
  try {
    return lossless_decodePath(external_node_fs_namespaceObject.realpathSync.native(lossless_encodePath(path), "buffer"));
  } catch {
    if ((0, external_node_path_namespaceObject.dirname)(path) === path || isThere(path))
      return null;
    const parent = realPlace((0, external_node_path_namespaceObject.dirname)(path));
    return parent === null ? null : (0, external_node_path_namespaceObject.join)(parent, (0, external_node_path_namespaceObject.basename)(path));
  }
}
function isThere(path) {
  try {
    return (0, external_node_fs_namespaceObject.lstatSync)(lossless_encodePath(path), { throwIfNoEntry: false }) !== void 0;
  } catch {
    return true;
  }
}
const MOST_LINKS = 40;
function real_place_realTarget(path, links = MOST_LINKS) {
  const real = realPlace(path);
  const directory = real === null && links > 0 ? realPlace(dirname(path)) : null;
  if (real !== null || directory === null)
    return real ?? path;
  try {
    const target = decodePath(readlinkSync(encodePath(path), { encoding: "buffer" }));
    return real_place_realTarget(resolve(directory, target), links - 1);
  } catch {
    return path;
  }
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
function display_display(text) {
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
  return isUtf8Path(name) ? name : display_display(name);
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
function directoryTrouble(path) {
  try {
    return look_lookThrough(lossless_encodePath(path))?.isDirectory() ? null : "is not a directory";
  } catch (error) {
    return `is not a directory that can be looked into: ${display_display(read_describeReadError(error))}`;
  }
}
function directories_makeDirectories(path, options = {}) {
  const found = look_lookThrough(lossless_encodePath(path));
  if (found?.isDirectory())
    return;
  if (found !== void 0)
    throw notADirectory(path);
  const above = (0, external_node_path_namespaceObject.dirname)(path);
  if (above !== path)
    directories_makeDirectories(above, options);
  try {
    (0, external_node_fs_namespaceObject.mkdirSync)(lossless_encodePath(path), options);
  } catch (error) {
    if (error.code !== "EEXIST" || directoryTrouble(path) !== null)
      throw error;
  }
}
function notADirectory(path) {
  const error = new Error(`ENOTDIR: not a directory, mkdir '${path}'`);
  return Object.assign(error, { code: "ENOTDIR", syscall: "mkdir", path });
}
;
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
function holdSignals() {
  let came = null;
  const hold = (signal) => {
    came ??= signal;
  };
  for (const signal of SIGNALS)
    process.on(signal, hold);
  return {
    hasCome: () => came !== null,
    end() {
      for (const signal of SIGNALS)
        process.off(signal, hold);
      if (came === null)
        return;
      if (process.platform !== "win32")
        process.kill(process.pid, came);
      process.exit(128 + external_node_os_namespaceObject.constants.signals[came]);
    }
  };
}
;
const LONGEST_PART = 1 << 17;
const MOST_BYTES_PER_UNIT = 3;
const BYTES_BETWEEN_BREAKS = 4 * 1024 * 1024;
const write_all_PIPE_WAIT = 10;
async function write_all_writeAll(file, parts, mostTries, isOver = () => false) {
  let sinceBreak = 0;
  for (const bytes of encoded(parts)) {
    let offset = 0;
    for (let tries = 0; offset < bytes.length; ) {
      const count = writeSome(file, bytes, offset);
      offset += count;
      tries = count > 0 ? 0 : tries + 1;
      if (tries > mostTries)
        throw new Error("it is a named pipe whose reader takes nothing");
      if (count === 0)
        await (0, promises_namespaceObject.setTimeout)(write_all_PIPE_WAIT);
    }
    sinceBreak += bytes.length;
    if (sinceBreak < BYTES_BETWEEN_BREAKS)
      continue;
    sinceBreak = 0;
    await (0, promises_namespaceObject.setImmediate)();
    if (isOver())
      return;
  }
}
function* encoded(parts) {
  let room = null;
  for (const part of parts) {
    if (typeof part !== "string") {
      yield part;
      continue;
    }
    room ??= Buffer.allocUnsafeSlow(LONGEST_PART * MOST_BYTES_PER_UNIT);
    for (let start = 0; start < part.length; ) {
      const end = endOfPiece(part, start);
      yield room.subarray(0, room.write(start === 0 && end === part.length ? part : part.slice(start, end)));
      start = end;
    }
  }
}
function endOfPiece(text, start) {
  const end = start + LONGEST_PART;
  if (end >= text.length)
    return text.length;
  const last = text.charCodeAt(end - 1);
  return last >= 55296 && last <= 56319 ? end - 1 : end;
}
function writeSome(file, bytes, offset) {
  try {
    return (0, external_node_fs_namespaceObject.writeSync)(file, bytes, offset);
  } catch (error) {
    if (error.code !== "EAGAIN")
      throw error;
    return 0;
  }
}
;
const OPEN_DESCRIPTOR = /^\/(?:dev|proc\/self)\/(?:fd\/(\d+)|stdout|(stderr))$/;
const NEW_FILE_MODE = 438;
const TRIES_FOR_A_READER = 1e3;
const TRIES_FOR_ROOM = 6e3;
function partsOf(text) {
  return typeof text === "string" ? [text] : text;
}
async function writeText(path, text) {
  const parts = partsOf(text);
  try {
    const descriptor = openDescriptorOf(path);
    if (descriptor !== null)
      return await writeAll(descriptor, parts, Number.POSITIVE_INFINITY);
    const target = realTarget(resolve(path));
    const found = lookThrough(encodePath(target));
    if (found !== void 0 && !found.isFile())
      return await writeInto(target, parts, found);
    makeDirectories(dirname(target));
    await replaceFile(target, parts, found?.mode);
  } catch (error) {
    if (error.code === "EPIPE")
      return;
    throw new Failure(`"${display(path)}" can't be written: ${display(describeReadError(error))}`);
  }
}
function openDescriptorOf(path) {
  const match = OPEN_DESCRIPTOR.exec(path);
  if (match === null)
    return null;
  return match[1] === void 0 ? match[2] === void 0 ? 1 : 2 : Number(match[1]);
}
const UNFINISHED = ".data-hygiene-";
async function replaceFile(path, parts, mode) {
  await replaceFileBy(path, mode, (file, hasCome) => write_all_writeAll(file, parts, Number.POSITIVE_INFINITY, hasCome));
}
async function replaceFileBy(path, mode, write) {
  const name = `${UNFINISHED}${Math.random().toString(36).slice(2)}.tmp`;
  const beside = lossless_encodePath((0, external_node_path_namespaceObject.resolve)((0, external_node_path_namespaceObject.dirname)(path), name));
  const interruption = holdSignals();
  try {
    const file = (0, external_node_fs_namespaceObject.openSync)(beside, "wx", mode === void 0 ? NEW_FILE_MODE : mode & 511);
    try {
      await write(file, interruption.hasCome);
    } finally {
      (0, external_node_fs_namespaceObject.closeSync)(file);
    }
    if (mode !== void 0)
      (0, external_node_fs_namespaceObject.chmodSync)(beside, mode & 4095);
    await (0, promises_namespaceObject.setImmediate)();
    if (interruption.hasCome())
      (0, external_node_fs_namespaceObject.rmSync)(beside, { force: true });
    else
      (0, external_node_fs_namespaceObject.renameSync)(beside, lossless_encodePath(path));
  } catch (error) {
    (0, external_node_fs_namespaceObject.rmSync)(beside, { force: true });
    throw error instanceof Error && "path" in error ? Object.assign(error, { path }) : error;
  } finally {
    interruption.end();
  }
}
async function writeInto(path, parts, found) {
  if (found.isBlockDevice())
    throw new Error("it is a disk");
  if (found.isSocket())
    throw new Error("it is a socket");
  const file = await openToWrite(path, found.isFIFO() ? TRIES_FOR_A_READER : 0);
  try {
    await writeAll(file, parts, found.isFIFO() ? TRIES_FOR_ROOM : Number.POSITIVE_INFINITY);
  } finally {
    closeSync(file);
  }
}
async function openToWrite(path, triesForReader) {
  const flags = constants.O_WRONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
  for (let tries = 0; ; tries += 1) {
    try {
      return openSync(encodePath(path), flags);
    } catch (error) {
      if (error.code !== "ENXIO" || triesForReader === 0)
        throw error;
      if (tries === triesForReader)
        throw new Error("it is a named pipe that nobody reads");
    }
    await setTimeout(PIPE_WAIT);
  }
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
function createHash(algorithm) {
  crypto_crypto ??= builtin("node:crypto");
  return crypto_crypto.createHash(algorithm);
}
;
const FILE_MARK = 1346848836;
const SEGMENT_MARK = 1397180484;
const FORMAT_VERSION = 1;
const HEAD_BYTES = 32;
const HASH_BYTES = 16;
const RECORD_BYTES = 2 * HASH_BYTES + 4;
function keyOf(name) {
  return createHash("sha256").update(name).digest().toString("latin1", 0, HASH_BYTES);
}
function sumOf(key, print) {
  const hash = createHash("sha256").update(Buffer.from(key, "latin1")).update(print);
  return hash.digest().toString("latin1", 0, HASH_BYTES);
}
function fileHead(holds2) {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32LE(FILE_MARK, 0);
  head.writeUInt32LE(FORMAT_VERSION, 4);
  head.write(keyOf(holds2), 8, "latin1");
  return head;
}
function segmentStart(records2) {
  const start = Buffer.alloc(HEAD_BYTES + records2.length * RECORD_BYTES);
  start.writeUInt32LE(SEGMENT_MARK, 0);
  start.writeUInt32LE(records2.length, 4);
  start.writeDoubleLE(records2.reduce((sum, record) => sum + record.length, 0), 8);
  for (const [number, { key, length, sum }] of records2.entries()) {
    const at = HEAD_BYTES + number * RECORD_BYTES;
    start.write(key, at, "latin1");
    start.writeUInt32LE(length, at + HASH_BYTES);
    start.write(sum, at + HASH_BYTES + 4, "latin1");
  }
  start.write(sumOfSegment(start), HASH_BYTES, "latin1");
  return start;
}
function countOfSegment(head) {
  return head.length === HEAD_BYTES && head.readUInt32LE(0) === SEGMENT_MARK ? head.readUInt32LE(4) : null;
}
function readSegmentStart(start, position) {
  if (start.toString("latin1", HASH_BYTES, 2 * HASH_BYTES) !== sumOfSegment(start))
    return null;
  const records2 = [];
  let offset = position + start.length;
  for (let at = HEAD_BYTES; at < start.length; at += RECORD_BYTES) {
    const length = start.readUInt32LE(at + HASH_BYTES);
    records2.push({
      key: start.toString("latin1", at, at + HASH_BYTES),
      offset,
      length,
      sum: start.toString("latin1", at + HASH_BYTES + 4, at + RECORD_BYTES)
    });
    offset += length;
  }
  return { records: records2, end: offset };
}
function sumOfSegment(start) {
  const hash = createHash("sha256").update(start.subarray(0, HASH_BYTES)).update(start.subarray(HEAD_BYTES));
  return hash.digest().toString("latin1", 0, HASH_BYTES);
}
;
const DIRECTORY_MODE = 448;
const FILE_MODE = 384;
const APPEND = external_node_fs_namespaceObject.constants.O_RDWR | external_node_fs_namespaceObject.constants.O_APPEND | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
function openPrintsFile(path, holds2, tell) {
  let descriptor;
  try {
    descriptor = openForReading(path);
  } catch (error) {
    if (error.code !== "ENOENT")
      tell(`can't be read: ${read_describeReadError(error)}`);
    return null;
  }
  try {
    const stat = (0, external_node_fs_namespaceObject.fstatSync)(descriptor, { bigint: true });
    const head = Buffer.alloc(HEAD_BYTES);
    const isWhole = stat.isFile() && fill(descriptor, head, 0, HEAD_BYTES, 0) === HEAD_BYTES;
    if (isWhole && head.equals(fileHead(holds2))) {
      const { dev: device, ino: inode } = stat;
      const file = { descriptor, records: /* @__PURE__ */ new Map(), end: HEAD_BYTES, segments: 0, device, inode };
      walk(file);
      return file;
    }
    tell("is not one of this version of data-hygiene, or damaged. It is replaced when there is something to save");
  } catch (error) {
    tell(`can't be read: ${read_describeReadError(error)}`);
  }
  (0, external_node_fs_namespaceObject.closeSync)(descriptor);
  return null;
}
function walk(file) {
  const { descriptor } = file;
  const size = (0, external_node_fs_namespaceObject.fstatSync)(descriptor).size;
  const head = Buffer.alloc(HEAD_BYTES);
  while (fill(descriptor, head, 0, HEAD_BYTES, file.end) === HEAD_BYTES) {
    const count = countOfSegment(head);
    const length = HEAD_BYTES + (count ?? 0) * RECORD_BYTES;
    if (count === null || file.end + length > size)
      return;
    const start = Buffer.allocUnsafe(length);
    if (fill(descriptor, start, 0, length, file.end) < length)
      return;
    const segment = readSegmentStart(start, file.end);
    if (segment === null || segment.end > size)
      return;
    for (const record of segment.records) {
      file.records.delete(record.key);
      file.records.set(record.key, record);
    }
    file.end = segment.end;
    file.segments += 1;
  }
}
function addPrints(path, holds2, prints) {
  const file = openOrMake(path, holds2);
  try {
    addSegment(path, file, prints);
    walk(file);
    return file;
  } catch (error) {
    (0, external_node_fs_namespaceObject.closeSync)(file.descriptor);
    throw error;
  }
}
function addSegment(path, file, prints) {
  const adding = (0, external_node_fs_namespaceObject.openSync)(path, APPEND);
  try {
    const { dev, ino } = (0, external_node_fs_namespaceObject.fstatSync)(adding, { bigint: true });
    if (dev !== file.device || ino !== file.inode)
      throw new Error("it was replaced in this moment");
    walk(file);
    (0, external_node_fs_namespaceObject.ftruncateSync)(adding, file.end);
    const records2 = [...prints].map(([key, print]) => {
      return { key, offset: 0, length: print.length, sum: sumOf(key, print) };
    });
    const segment = Buffer.concat([segmentStart(records2), ...prints.values()]);
    for (let done = 0; done < segment.length; )
      done += (0, external_node_fs_namespaceObject.writeSync)(adding, segment, done);
  } finally {
    (0, external_node_fs_namespaceObject.closeSync)(adding);
  }
}
function openOrMake(path, holds2) {
  directories_makeDirectories((0, external_node_path_namespaceObject.dirname)(path), { mode: DIRECTORY_MODE });
  const found = openPrintsFile(path, holds2, () => {
  });
  if (found !== null)
    return found;
  (0, external_node_fs_namespaceObject.rmSync)(path, { force: true });
  const made = (0, external_node_fs_namespaceObject.openSync)(path, "wx", FILE_MODE);
  (0, external_node_fs_namespaceObject.writeSync)(made, fileHead(holds2));
  (0, external_node_fs_namespaceObject.closeSync)(made);
  const file = openPrintsFile(path, holds2, () => {
  });
  if (file === null)
    throw new Error("it was replaced in this moment");
  return file;
}
;
const PENDING_BYTES = 16 * 1024 * 1024;
const MOST_SEGMENTS = 64;
const MOST_BYTES = 1024 * 1024 * 1024;
function openPrints(directory, kind, version, mostBytes = MOST_BYTES) {
  const holds2 = `${kind}@${version}`;
  const path = (0, external_node_path_namespaceObject.join)(directory, `${holds2}.cache`);
  const notes = [];
  const tell = (trouble) => {
    const note = `The cache "${display_display(path)}" ${display_display(trouble)}.`;
    if (!notes.includes(note))
      notes.push(note);
  };
  const used = /* @__PURE__ */ new Set();
  let file = openPrintsFile(path, holds2, tell);
  let pending = /* @__PURE__ */ new Map();
  let pendingBytes = 0;
  let isGivenUp = false;
  function find(name) {
    const key = keyOf(name);
    const waiting = pending.get(key);
    if (waiting !== void 0)
      return Uint8Array.from(waiting);
    const record = file?.records.get(key);
    if (record === void 0)
      return null;
    const print = read(record);
    if (print !== null)
      used.add(key);
    return print;
  }
  function read(record) {
    try {
      const print = Buffer.allocUnsafeSlow(record.length);
      const count = fill(file.descriptor, print, 0, record.length, record.offset);
      if (count === record.length && sumOf(record.key, print) === record.sum)
        return print;
      tell("is damaged in part; what is damaged is worked out again");
    } catch (error) {
      tell(`can't be read: ${read_describeReadError(error)}`);
    }
    return null;
  }
  function add() {
    if (pending.size === 0 || isGivenUp)
      return;
    try {
      const added = addPrints(path, holds2, pending);
      if (file !== null)
        (0, external_node_fs_namespaceObject.closeSync)(file.descriptor);
      file = added;
      for (const key of pending.keys())
        used.add(key);
    } catch (error) {
      isGivenUp = true;
      tell(`could not be saved: ${read_describeReadError(error)}`);
    }
    pending = /* @__PURE__ */ new Map();
    pendingBytes = 0;
  }
  async function shorten({ records: records2, end, segments }) {
    if (end <= mostBytes && segments <= MOST_SEGMENTS)
      return;
    const latestFirst = [...records2.values()].reverse();
    const wanted = latestFirst.filter(({ key }) => used.has(key));
    addAll(wanted, latestFirst.filter(({ key }) => !used.has(key)));
    let room = mostBytes / 2;
    const kept = [];
    for (const record of wanted) {
      room -= record.length + RECORD_BYTES;
      if (room < 0)
        break;
      kept.push(record);
    }
    const parts = function* () {
      yield fileHead(holds2);
      yield segmentStart(kept.reverse());
      for (const record of kept)
        yield read(record) ?? Buffer.alloc(record.length);
    };
    await replaceFile(path, parts(), FILE_MODE);
  }
  return {
    notes,
    find,
    keep(name, print) {
      if (isGivenUp)
        return;
      pending.set(keyOf(name), Uint8Array.from(print));
      pendingBytes += print.length;
      if (pendingBytes >= PENDING_BYTES)
        add();
    },
    async save() {
      const isChanged = pending.size > 0;
      add();
      if (file === null)
        return;
      try {
        if (isChanged && !isGivenUp)
          await shorten(file);
      } catch (error) {
        tell(`could not be saved: ${read_describeReadError(error)}`);
      }
      (0, external_node_fs_namespaceObject.closeSync)(file.descriptor);
      file = null;
    }
  };
}
;
class failure_Failure extends Error {
  name = "Failure";
}
function isFailure(error) {
  return error instanceof Error && error.name === "Failure";
}
;
function garbled(command) {
  return new failure_Failure(`git ${command} wrote what can't be read, or ended in the middle of it; run it again, and see whether this git is sound: git version, git fsck`);
}
function* records(output, command) {
  let start = 0;
  for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
    yield output.subarray(start, end);
    start = end + 1;
  }
  if (start < output.length)
    throw garbled(command);
}
const SKIP_WORKTREE = 83;
const FIRST_LOWER_CASE = 97;
function isUnwatched(tag) {
  return tag === SKIP_WORKTREE || tag >= FIRST_LOWER_CASE;
}
;
const NEWLINE = 10;
async function readPresent(repository, ids) {
  const present = /* @__PURE__ */ new Set();
  if (ids.size === 0)
    return present;
  await visitPresent(repository, (id) => {
    if (ids.has(id))
      present.add(id);
  });
  return present;
}
async function visitPresent(repository, visit) {
  let rest = Buffer.alloc(0);
  const args = ["cat-file", "--batch-all-objects", "--unordered", "--buffer", "--batch-check=%(objectname)"];
  await repository.stream(args, (chunk) => {
    const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = buffer.indexOf(NEWLINE); end >= 0; end = buffer.indexOf(NEWLINE, start)) {
      visit(buffer.toString("latin1", start, end));
      start = end + 1;
    }
    rest = Buffer.from(buffer.subarray(start));
  });
  if (rest.length > 0)
    throw garbled("cat-file");
}
;
const NO_SERIES = 0;
const MOST_DIGITS = 9;
function names_noNames() {
  return {
    length: 0,
    seriesOf: new Int32Array(0),
    numbers: new Int32Array(0),
    texts: [],
    series: [{ beginning: "", ending: "" }]
  };
}
function namesFrom(texts) {
  const names = names_noNames();
  for (const text of texts)
    names_appendName(names, text);
  return names;
}
function nameAt(names, file) {
  const series = names.seriesOf[file];
  const number = names.numbers[file];
  return series === NO_SERIES ? names.texts[number] : memberOf(names.series[series], number);
}
function memberOf(series, number) {
  const { beginning, ending } = series;
  return beginning + String(number).slice(1) + ending;
}
function names_appendName(names, text) {
  append(names, NO_SERIES, names.texts.push(text) - 1);
}
function appendMember(names, series, number) {
  append(names, series, number);
}
function append(names, series, number) {
  const file = names.length;
  if (file >= names.seriesOf.length) {
    names.seriesOf = enlarged(names.seriesOf, file + 1);
    names.numbers = enlarged(names.numbers, file + 1);
  }
  names.seriesOf[file] = series;
  names.numbers[file] = number;
  names.length = file + 1;
}
function names_pickNames({ seriesOf, numbers, texts, series }, files) {
  return {
    length: files.length,
    seriesOf: pickNumbers(seriesOf, files),
    numbers: pickNumbers(numbers, files),
    texts,
    series
  };
}
function firstNames({ seriesOf, numbers, texts, series }, count) {
  return {
    length: count,
    seriesOf: seriesOf.subarray(0, count),
    numbers: numbers.subarray(0, count),
    texts,
    series
  };
}
function names_filesNamed(names, wanted) {
  const mayBe = names.series.map(({ beginning, ending }, series) => {
    if (series === NO_SERIES)
      return true;
    for (const name of wanted)
      if (name.startsWith(beginning) && name.endsWith(ending))
        return true;
    return false;
  });
  const found = [];
  for (let file = 0; file < names.length; file++) {
    if (mayBe[names.seriesOf[file]] === true && wanted.has(nameAt(names, file)))
      found.push(file);
  }
  return found;
}
;
function directoryNumbers(directories) {
  const numbers = new Map(directories.map((directory, number) => [directory, number]));
  return (directory) => {
    const known2 = numbers.get(directory);
    if (known2 !== void 0)
      return known2;
    numbers.set(directory, directories.length);
    return directories.push(directory) - 1;
  };
}
function directoriesInUse({ directories, directoryOf: directoryOf2 }) {
  const isUsed = new Uint8Array(directories.length);
  for (let file = 0; file < directoryOf2.length; file++)
    isUsed[directoryOf2[file]] = 1;
  return directories.filter((_, number) => isUsed[number] === 1);
}
function paths_pathAt({ directories, directoryOf: directoryOf2, names }, file) {
  return paths_pathIn(directories[directoryOf2[file]], nameAt(names, file));
}
function pickPaths({ directories, directoryOf: directoryOf2, names }, numbers) {
  return { directories, directoryOf: pickNumbers(directoryOf2, numbers), names: pickNames(names, numbers) };
}
function paths_pathColumns(paths) {
  const directories = [];
  const names = noNames();
  const directoryOf2 = createNumbers();
  const numberOf = directoryNumbers(directories);
  for (const path of paths) {
    directoryOf2.push(numberOf(paths_parentDirectory(path)));
    appendName(names, baseName(path));
  }
  return { directories, directoryOf: directoryOf2.taken(), names };
}
function holdsPath(paths, path) {
  if (paths.directories.some((directory) => directory === path || directory.startsWith(`${path}/`)))
    return true;
  const parent = paths.directories.indexOf(paths_parentDirectory(path));
  if (parent < 0)
    return false;
  const name = baseName(path);
  return filesNamed(paths.names, /* @__PURE__ */ new Set([name])).some((file) => paths.directoryOf[file] === parent);
}
function paths_pathIn(directory, name) {
  if (directory === "")
    return name;
  return directory === "/" ? `/${name}` : `${directory}/${name}`;
}
function paths_parentDirectory(path) {
  const slash = path.lastIndexOf("/");
  if (slash === 0)
    return "/";
  return slash < 0 ? "" : path.slice(0, slash);
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function filesAt(files, numbers, places) {
  const namesIn = /* @__PURE__ */ new Map();
  for (const place of places) {
    const directory = paths_parentDirectory(place);
    const names = namesIn.get(directory);
    if (names)
      names.add(baseName(place));
    else
      namesIn.set(directory, /* @__PURE__ */ new Set([baseName(place)]));
  }
  const wanted = files.directories.map((directory) => namesIn.get(directory));
  const found = /* @__PURE__ */ new Map();
  for (const file of numbers) {
    if (wanted[files.directoryOf[file]]?.has(nameAt(files.names, file)) !== true)
      continue;
    const place = paths_pathAt(files, file);
    lists_addTo(found, place, file);
  }
  return found;
}
function isWithin(path, directory) {
  return directory === "" || path === directory || path.startsWith(`${directory}/`);
}
;
function locate(root, path) {
  return lossless_encodePath(locateText(root, path));
}
function locateText(root, path) {
  if (path === "")
    return root;
  return (0, external_node_path_namespaceObject.isAbsolute)(path) ? path : paths_pathIn(root, path);
}
function pathFromRoot(root, given) {
  const path = (0, external_node_path_namespaceObject.isAbsolute)(given) ? belowRoot(root, given) : given;
  const slashed = external_node_path_namespaceObject.sep === "\\" ? path.replaceAll("\\", "/") : path;
  const normal = external_node_path_namespaceObject.posix.normalize(slashed);
  const trimmed = normal.length > 1 ? normal.replace(/\/$/, "") : normal;
  return trimmed === "." ? "" : trimmed;
}
function isOutside(path) {
  return path === ".." || path.startsWith("../") || (0, external_node_path_namespaceObject.isAbsolute)(path);
}
function belowRoot(root, absolute) {
  const inner = (0, external_node_path_namespaceObject.relative)(root, (0, external_node_path_namespaceObject.resolve)(absolute));
  return isOutside(inner) || inner.startsWith(`..${external_node_path_namespaceObject.sep}`) ? absolute : inner || ".";
}
;
const NOT_HERE = "its content is not here";
const MOST_ABSENT_NAMED = 1e3;
async function lackingContents({ contents, objectIds, directories, directoryOf: directoryOf2 }, numbers, repository, root) {
  if (repository === null || numbers.length === 0 || await repository.lacks() === "nothing")
    return null;
  const isThere2 = existing(directories, root);
  if (numbers.every((file) => isThere2(directoryOf2[file])))
    return null;
  const isHere = new Uint8Array(objectIds.count);
  await visitPresent(repository, (id) => {
    const content = objectIds.find(id);
    if (content >= 0)
      isHere[content] = 1;
  });
  const isLacking = new Uint8Array(objectIds.count);
  for (const file of numbers) {
    const content = contents[file];
    if (content >= 0 && isHere[content] === 0)
      isLacking[content] = 1;
  }
  for (const file of numbers) {
    const content = contents[file];
    if (content >= 0 && isLacking[content] === 1 && isThere2(directoryOf2[file]))
      isLacking[content] = 0;
  }
  const count = isLacking.reduce((sum, one) => sum + one, 0);
  return count === 0 ? null : { isLacking, count };
}
function existing(directories, root) {
  const known2 = /* @__PURE__ */ new Map();
  return (directory) => {
    let isThere2 = known2.get(directory);
    if (isThere2 === void 0) {
      const place = lossless_encodePath(locateText(root, directories[directory]));
      isThere2 = (0, external_node_fs_namespaceObject.lstatSync)(place, { throwIfNoEntry: false }) !== void 0;
      known2.set(directory, isThere2);
    }
    return isThere2;
  };
}
;
const MEASURED = { file: 0, linked: 1, symlink: 2, special: 3, failed: 4 };
const file_work_DIGEST_ALGORITHMS = (
  /* unused pure expression or super */
  null
);
const NO_HASH = 0n;
;
const BYTES = {
  name: "bytes",
  samples: "files",
  certainty: "proof",
  choice: null,
  evidence: ["git-oid", "bytes", "lfs-oid", "annex-key", "dvc-md5"],
  words: {
    same: "",
    sameAs: "Same content as",
    brief: "Same content",
    noun: "content",
    sign: "=",
    meaning: "Contents are equal byte by byte."
  }
};
;
const NEAR_PICTURE = {
  name: "near-picture",
  samples: "files",
  certainty: "likeness",
  choice: { name: "near-pictures", means: "pictures that are very much alike" },
  evidence: ["thumbnails"],
  words: {
    same: "near-identical pictures",
    sameAs: "Near-identical to",
    brief: "Near-identical",
    noun: "group",
    sign: "\u2248",
    meaning: "Pictures are near-identical."
  }
};
;
const PICTURE = {
  name: "picture",
  samples: "files",
  certainty: "proof",
  choice: { name: "pictures", means: "equal pixels in other bytes" },
  evidence: ["pixels"],
  words: {
    same: "same pixels in other bytes",
    sameAs: "Same pixels, in other bytes, as",
    brief: "Same pixels",
    noun: "picture",
    sign: "=",
    meaning: "Pictures of different bytes show the same pixels."
  }
};
;
const ROW = {
  name: "row",
  samples: "records",
  certainty: "proof",
  choice: { name: "rows", means: "records of tables with equal content" },
  evidence: [],
  words: {
    same: "same records",
    sameAs: "Same record as",
    brief: "Same record",
    noun: "record",
    sign: "=",
    meaning: "Records have equal content columns."
  }
};
;
const TABLE = [BYTES, ROW, PICTURE, NEAR_PICTURE];
const KIND_NAMES = TABLE.map(({ name }) => name);
const KIND_CHOICES = TABLE.flatMap(({ choice }) => choice?.name ?? []);
const CHOICE_MEANINGS = TABLE.flatMap(({ choice }) => choice === null ? [] : `\`${choice.name}\`: ${choice.means}.`);
const EVIDENCE = TABLE.flatMap(({ evidence }) => evidence);
const PROOF_NAMES = TABLE.flatMap((kind) => kind.samples === "files" && kind.certainty === "proof" && kind.name !== "bytes" ? kind.name : []);
const LIKENESS_NAMES = TABLE.flatMap((kind) => kind.certainty === "likeness" ? kind.name : []);
const KEY_KINDS = TABLE.flatMap((kind) => kind.key === void 0 ? [] : { name: kind.name, key: kind.key });
const BY_NAME = new Map(TABLE.map((kind) => [kind.name, kind]));
function table_kindOfGroup({ kind = "bytes" }) {
  return BY_NAME.get(kind);
}
function isLikeness(group) {
  return group.kind !== void 0 && table_kindOfGroup(group).certainty === "likeness";
}
;
;
const NOTHING = { names: [], sets: [] };
function differ(copies, on) {
  let first = null;
  let others = null;
  for (const copy of copies) {
    const value = copy[on];
    if (value === null)
      continue;
    if (first === null)
      first = copy;
    else if (copy.dataset === first.dataset) {
      if (value !== first[on])
        return true;
    } else {
      others ??= /* @__PURE__ */ new Map();
      const known2 = others.get(copy.dataset);
      if (known2 === void 0)
        others.set(copy.dataset, value);
      else if (known2 !== value)
        return true;
    }
  }
  return false;
}
function meet(copies) {
  const [first, second] = copies;
  if (first === void 0 || second === void 0)
    return false;
  if (datasetOf(first) === datasetOf(second))
    return true;
  return new Set(copies.map(datasetOf)).size < copies.length;
}
function differences(copies, on, compare) {
  const two = twoInOneDataset(copies, on);
  if (two !== null)
    return two.length < 2 ? NOTHING : betweenTwo(two[0], two[1], compare);
  const byDataset = /* @__PURE__ */ new Map();
  for (const copy of copies) {
    const value = copy[on];
    if (value === null)
      continue;
    const known2 = byDataset.get(copy.dataset);
    if (known2)
      known2.add(value);
    else
      byDataset.set(copy.dataset, /* @__PURE__ */ new Set([value]));
  }
  const sets = [...byDataset.values()].filter(({ size }) => size > 1).map((names) => [...names].sort(compare));
  const [only, ...more] = sets;
  if (only === void 0)
    return NOTHING;
  return { names: more.length === 0 ? only : [...new Set(sets.flat())].sort(compare), sets };
}
function twoInOneDataset(copies, on) {
  const names = [];
  let dataset = null;
  for (const copy of copies) {
    const value = copy[on];
    if (value === null)
      continue;
    if (names.length === 0)
      dataset = copy.dataset;
    else if (copy.dataset !== dataset)
      return null;
    if (names.includes(value))
      continue;
    if (names.length === 2)
      return null;
    names.push(value);
  }
  return names;
}
const MOST_KNOWN = 1e3;
const known = /* @__PURE__ */ new Map();
function betweenTwo(one, other, compare) {
  const before = known.get(compare)?.get(one)?.get(other);
  if (before !== void 0)
    return before;
  const names = compare(one, other) <= 0 ? [one, other] : [other, one];
  const between = { names, sets: [names] };
  keep(compare, one, other, between);
  keep(compare, other, one, between);
  return between;
}
function keep(compare, one, other, between) {
  const byOne = known.get(compare) ?? /* @__PURE__ */ new Map();
  known.set(compare, byOne);
  const others = byOne.get(one) ?? /* @__PURE__ */ new Map();
  if (byOne.size < MOST_KNOWN)
    byOne.set(one, others);
  if (others.size < MOST_KNOWN)
    others.set(other, between);
}
function datasetOf({ dataset }) {
  return dataset ?? "";
}
;
const LAYER = /(?<=^|\/)(?:raw|interim|processed|external|0[1-8]_(?:raw|intermediate|primary|feature|model_input|models|model_output|reporting))(?=\/)/i;
const REASON = "The content went from one data layer to the next without a change.";
const ADVICE = "If that is not meant, check the step between the layers.";
const derivedCopy = {
  name: "derived-copy",
  samples: ["files", "records"],
  severity: { proof: "notice", likeness: "notice" },
  unless: ["split-leakage", "label-conflict"],
  isBrokenBy: differOnlyInLayer,
  compares: null,
  between: () => NOTHING,
  words: {
    title: "Derived copy",
    meaning: "The same content lies in several data layers, such as raw and processed.",
    reason: REASON,
    advice: ADVICE,
    reasonBetween: () => REASON,
    groupAdvice: ADVICE,
    pairAdvice: () => ADVICE,
    directoryAdvice: ADVICE,
    alike: {
      reasonBetween: () => "The picture went from one data layer to the next with little or no visible change.",
      advice: "If more should change there, check the step between the layers."
    }
  }
};
function differOnlyInLayer(copies) {
  const layers = /* @__PURE__ */ new Set();
  let common;
  const areLayered = copies.every(({ file }) => {
    const place = layerOf(file.pointer?.path ?? file.path);
    if (place === null || layers.has(place.layer))
      return false;
    layers.add(place.layer);
    common ??= place.rest;
    return place.rest === common;
  });
  return areLayered && layers.size > 1;
}
function layerOf(path) {
  const found = LAYER.exec(path);
  if (found === null)
    return null;
  const end = found.index + found[0].length;
  return { layer: found[0].toLowerCase(), rest: path.slice(0, found.index) + path.slice(end) };
}
;
const duplicate_file_REASON = "A copy adds no information: it only gives its content more weight, and takes space.";
const duplicate_file_ADVICE = "Keep one of the copies.";
const duplicateFile = {
  name: "duplicate-file",
  samples: ["files"],
  severity: { proof: "error", likeness: "notice" },
  unless: ["split-leakage", "label-conflict", "derived-copy"],
  isBrokenBy: meet,
  compares: null,
  between: () => NOTHING,
  words: {
    title: "Duplicate file",
    meaning: "Several files of one dataset hold the same content, with no leak between splits and no conflict of labels.",
    reason: duplicate_file_REASON,
    advice: duplicate_file_ADVICE,
    reasonBetween: () => duplicate_file_REASON,
    groupAdvice: duplicate_file_ADVICE,
    pairAdvice: (_, added) => added === null ? "Remove one of the two." : "Remove the new one.",
    directoryAdvice: "Keep one of the directories.",
    alike: {
      reasonBetween: () => "Bursts and augmentations within one split are often meant.",
      advice: "If these are not, keep one of them."
    }
  }
};
;
const duplicate_row_REASON = "A repeated record adds no information: it only gives its content more weight.";
const duplicate_row_ADVICE = "If the repeats are not meant, keep one of each.";
const duplicateRow = {
  name: "duplicate-row",
  samples: ["records"],
  severity: { proof: "warning", likeness: null },
  unless: ["split-leakage", "label-conflict"],
  isBrokenBy: () => false,
  compares: null,
  between: () => NOTHING,
  words: {
    title: "Duplicate row",
    meaning: "Records of tables repeat within one split, with the same label.",
    reason: duplicate_row_REASON,
    advice: duplicate_row_ADVICE,
    reasonBetween: () => duplicate_row_REASON,
    groupAdvice: duplicate_row_ADVICE,
    pairAdvice: () => duplicate_row_ADVICE,
    directoryAdvice: duplicate_row_ADVICE,
    alike: null
  }
};
;
const FIRST_SURROGATE = 55296;
const FIRST_AFTER_SURROGATES = 57344;
function comparePaths(left, right) {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b)
      return codePointRank(a) - codePointRank(b);
  }
  return left.length - right.length;
}
function codePointRank(unit) {
  if (unit < FIRST_SURROGATE)
    return unit;
  return unit < FIRST_AFTER_SURROGATES ? unit + 65536 : unit;
}
function sortByPath(items) {
  return sortByKey(items, ({ path }) => path);
}
function sortByKey(items, pathOf) {
  for (let index = 1; index < items.length; index++) {
    if (comparePaths(pathOf(items[index - 1]), pathOf(items[index])) > 0) {
      return items.sort((left, right) => comparePaths(pathOf(left), pathOf(right)));
    }
  }
  return items;
}
;
const label_conflict_REASON = "The same content has different labels, so at least one of them is wrong.";
const label_conflict_ADVICE = "Keep the copy with the right label and remove the others.";
const PAIR_ADVICE = "Keep the copy with the right label and remove the other.";
const labelConflict = {
  name: "label-conflict",
  samples: ["files", "records"],
  severity: { proof: "error", likeness: "warning" },
  unless: [],
  isBrokenBy: (copies) => differ(copies, "label"),
  compares: "label",
  between: (copies) => differences(copies, "label", comparePaths),
  words: {
    title: "Label conflict",
    meaning: "The same content has different labels within one dataset.",
    reason: label_conflict_REASON,
    advice: label_conflict_ADVICE,
    reasonBetween: () => label_conflict_REASON,
    groupAdvice: label_conflict_ADVICE,
    pairAdvice: () => PAIR_ADVICE,
    directoryAdvice: "Keep the directory with the right label and remove what repeats it.",
    alike: {
      reasonBetween: () => "If they show the same thing, at least one of the labels is wrong.",
      advice: "Look at them, and correct the label that is wrong."
    }
  }
};
;
const shared_file_REASON = "The datasets are not independent of each other: whoever uses both has this content twice.";
const shared_file_ADVICE = "If they are used together, keep it in one of them.";
const sharedFile = {
  name: "shared-file",
  samples: ["files"],
  severity: { proof: "notice", likeness: null },
  unless: ["split-leakage", "label-conflict", "duplicate-file", "derived-copy"],
  isBrokenBy: (copies) => copies.length > 1,
  compares: null,
  between: () => NOTHING,
  words: {
    title: "Shared file",
    meaning: "The same content lies in different datasets, once in each.",
    reason: shared_file_REASON,
    advice: shared_file_ADVICE,
    reasonBetween: () => shared_file_REASON,
    groupAdvice: shared_file_ADVICE,
    pairAdvice: () => shared_file_ADVICE,
    directoryAdvice: "If they are used together, keep one of the directories.",
    alike: null
  }
};
;
const STANDARD_SPLITS = ["train", "validation", "test"];
function compareSplits(left, right) {
  return rank(left) - rank(right) || comparePaths(left, right);
}
function isStandardSplit(split) {
  return split !== void 0 && STANDARD_SPLITS.includes(split);
}
function rank(split) {
  const index = STANDARD_SPLITS.indexOf(split);
  return index < 0 ? STANDARD_SPLITS.length : index;
}
;
const split_leakage_REASON = "A score on one split would count content that another split has already shown to the model.";
const ONE_SPLIT = "Keep the content in one split only.";
const REASONS = [
  {
    splits: ["train", "validation", "test"],
    reason: "The model would be validated and tested on what it was trained on."
  },
  { splits: ["train", "test"], reason: "The model would be tested on what it was trained on." },
  { splits: ["train", "validation"], reason: "The model would be validated on what it was trained on." },
  { splits: ["validation", "test"], reason: "The model would be tested on what it was tuned on." }
];
const TOGETHER = "trainval";
const PARTS = /* @__PURE__ */ new Set(["train", "validation"]);
function leaks(copies) {
  if (!copies.some(({ split }) => split === TOGETHER))
    return true;
  return apart(differences(copies, "split", compareSplits)).sets.length > 0;
}
function apart(between) {
  if (!between.names.includes(TOGETHER))
    return between;
  const sets = between.sets.flatMap((names) => {
    if (!names.includes(TOGETHER))
      return [names];
    const others = names.filter((name) => name !== TOGETHER);
    const strangers = names.filter((name) => !PARTS.has(name));
    return [others, strangers].filter(({ length }) => length > 1);
  });
  return { names: between.names.filter((name) => sets.some((set) => set.includes(name))), sets };
}
function reasonBetween(splits) {
  const roles = REASONS.find((line) => line.splits.every((split) => splits.includes(split)));
  if (roles)
    return roles.reason;
  const others = splits.length > 2 ? "the others" : "the other";
  return `These splits would not be independent: a score on one would count content of ${others}.`;
}
const splitLeakage = {
  name: "split-leakage",
  samples: ["files", "records"],
  severity: { proof: "error", likeness: "warning" },
  unless: [],
  isBrokenBy: (copies) => differ(copies, "split") && leaks(copies),
  compares: "split",
  between: (copies) => apart(differences(copies, "split", compareSplits)),
  words: {
    title: "Split leakage",
    meaning: "The same content lies in different splits of one dataset.",
    reason: split_leakage_REASON,
    advice: "Keep each content in one split only.",
    reasonBetween,
    groupAdvice: ONE_SPLIT,
    pairAdvice([first, second], added) {
      if (!isStandardSplit(first) || !isStandardSplit(second))
        return ONE_SPLIT;
      const or = added?.split === second ? `, or the new one from ${second}` : "";
      return `Keep what is in ${second} out of ${first}: remove the copy from ${first}${or}.`;
    },
    directoryAdvice: ONE_SPLIT,
    alike: {
      reasonBetween: (splits) => {
        const reason = splits.length === 0 ? split_leakage_REASON : reasonBetween(splits);
        return `If they show the same thing, ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
      },
      advice: "Look at them, and keep in one split only what shows the same thing."
    }
  }
};
;
const table_TABLE = [splitLeakage, labelConflict, duplicateFile, duplicateRow, derivedCopy, sharedFile];
const RULES = table_TABLE.map(({ name }) => name);
const table_RULE = byName((rule) => rule);
const RULE_WORDS = byName(({ words: words2 }) => words2);
const DEFAULT_RULES = defaultRules("proof");
function defaultRules(certainty) {
  return byName(({ severity }) => severity[certainty] ?? "off");
}
function byName(read) {
  return Object.fromEntries(table_TABLE.map((rule) => [rule.name, read(rule)]));
}
;
const SOURCE_FACTS = {
  auto: { seesDisk: true, asksGit: true },
  git: { seesDisk: false, asksGit: true },
  files: { seesDisk: true, asksGit: false }
};
const SOURCES = Object.keys(SOURCE_FACTS);
const FAIL_ON = (
  /* unused pure expression or super */
  null
);
const IF_NO_FILES_FOUND = (
  /* unused pure expression or super */
  null
);
const COMMENT_MODES = (
  /* unused pure expression or super */
  null
);
const MODES = (
  /* unused pure expression or super */
  null
);
;
;
const MIB = 1024 * 1024;
const small_file_OPEN_FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0) | (external_node_fs_namespaceObject.constants.O_NOCTTY ?? 0);
const NO_LINK = external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0;
const FIRST_ROOM = 64 * 1024;
function readSmallFile(location, mostBytes, links) {
  return readGuarded(location, mostBytes, links, "whole");
}
function readStart(location, mostBytes, links) {
  return readGuarded(location, mostBytes, links, "start");
}
function readGuarded(location, mostBytes, links, part) {
  try {
    const found = links === "followed" ? (0, external_node_fs_namespaceObject.statSync)(location) : null;
    if (found !== null && !found.isFile())
      return unfit(found);
    const file = (0, external_node_fs_namespaceObject.openSync)(location, links === "followed" ? small_file_OPEN_FLAGS : small_file_OPEN_FLAGS | NO_LINK);
    try {
      return part === "whole" ? readWhole(file, mostBytes) : readStartOf(file, mostBytes);
    } finally {
      (0, external_node_fs_namespaceObject.closeSync)(file);
    }
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR")
      return { ...troubled("does not exist"), isAbsent: true };
    const found = small_file_lookAt(location);
    if (found !== null && !found.isFile())
      return unfit(found);
    return troubled(`can't be read: ${read_describeReadError(error)}`);
  }
}
function readWhole(file, mostBytes) {
  const stat = (0, external_node_fs_namespaceObject.fstatSync)(file);
  if (!stat.isFile())
    return unfit(stat);
  const tooLarge = `is larger than ${mostBytes < MIB ? `${mostBytes} bytes` : `${Math.floor(mostBytes / MIB)} MiB`}`;
  if (stat.size > mostBytes)
    return troubled(tooLarge);
  let bytes = Buffer.allocUnsafe((stat.size || Math.min(FIRST_ROOM, mostBytes)) + 1);
  let length = 0;
  for (; ; ) {
    const count = (0, external_node_fs_namespaceObject.readSync)(file, bytes, length, bytes.length - length, length);
    length += count;
    if (length > mostBytes)
      return troubled(tooLarge);
    if (count === 0 || length === stat.size) {
      return taken(bytes.subarray(0, length));
    }
    if (length === bytes.length)
      bytes = small_file_enlarged(bytes, mostBytes + 1);
  }
}
function small_file_enlarged(bytes, most) {
  const larger = Buffer.allocUnsafe(Math.min(2 * bytes.length, most));
  bytes.copy(larger);
  return larger;
}
function readStartOf(file, mostBytes) {
  const stat = (0, external_node_fs_namespaceObject.fstatSync)(file);
  if (!stat.isFile())
    return unfit(stat);
  const bytes = Buffer.allocUnsafe(mostBytes);
  return taken(bytes.subarray(0, fill(file, bytes, 0, mostBytes, 0)));
}
function taken(bytes) {
  return { bytes, trouble: null, isAbsent: false, isEndless: false };
}
function troubled(trouble) {
  return { bytes: null, trouble, isAbsent: false, isEndless: false };
}
function unfit(stat) {
  if (stat.isDirectory())
    return troubled("is a directory, not a file");
  if (stat.isSocket())
    return troubled("is a socket, not a regular file");
  if (stat.isFIFO())
    return { ...troubled("is a named pipe, not a regular file"), isEndless: true };
  if (stat.isSymbolicLink())
    return troubled("is a link, which is not followed or can't be");
  return { ...troubled("is a device, not a regular file"), isEndless: isEndless(stat) };
}
function isEndless(stat) {
  if (stat.isFIFO() || stat.isBlockDevice())
    return true;
  return stat.isCharacterDevice() && stat.rdev !== small_file_lookAt("/dev/null")?.rdev;
}
function small_file_lookAt(location) {
  try {
    return (0, external_node_fs_namespaceObject.lstatSync)(location);
  } catch {
    return null;
  }
}
;
const CONFIGS = ["config", "config.local"];
const LARGEST_CONFIG = 1024 * 1024;
function dvcCacheFor(directory, boundary) {
  const home = dvcHomeOf(directory, boundary);
  if (home === null)
    return null;
  const cache = cacheOf(home, CONFIGS.map((name) => configOnDisk((0, external_node_path_namespaceObject.join)(home, name))));
  return isInside(cache, boundary) ? cache : null;
}
async function dvcCacheBy(textAt, directory, boundary) {
  const home = dvcHomeOf(directory, boundary);
  if (home === null)
    return null;
  const texts = [];
  for (const name of CONFIGS)
    texts.push(await textAt(join(home, name)));
  return cacheOf(home, texts);
}
function configOnDisk(path) {
  const { bytes } = readSmallFile(lossless_encodePath(path), LARGEST_CONFIG, "refused");
  return bytes === null ? null : lossless_decodePath(bytes);
}
function dvcHomeOf(directory, boundary) {
  for (let above = directory; isInside(above, boundary); above = (0, external_node_path_namespaceObject.dirname)(above)) {
    const home = (0, external_node_path_namespaceObject.join)(above, ".dvc");
    if ((0, external_node_fs_namespaceObject.existsSync)(lossless_encodePath(home)))
      return home;
    if ((0, external_node_path_namespaceObject.dirname)(above) === above)
      break;
  }
  return null;
}
function cacheOf(home, texts) {
  const named = texts.map((text) => cacheDirectoryIn(text ?? "")).filter((directory) => directory !== null);
  return (0, external_node_path_namespaceObject.resolve)(home, named.at(-1) ?? "cache");
}
function cacheDirectoryIn(config) {
  let section = "";
  let found = null;
  for (const line of config.split(/\r?\n/)) {
    section = /^\s*\[([^\]]*)\]/.exec(line)?.[1]?.trim() ?? section;
    const value = /^\s*dir\s*=\s*(.*?)\s*$/.exec(line)?.[1];
    if (section === "cache" && value)
      found = value.replace(/^(["'])(.*)\1$/, "$2");
  }
  return found;
}
function isInside(path, directory) {
  const real = realPlace(path);
  if (real === null)
    return false;
  const inner = (0, external_node_path_namespaceObject.relative)(directory, real);
  return inner !== ".." && !inner.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0, external_node_path_namespaceObject.isAbsolute)(inner);
}
;
async function lfsStorageOf(repository) {
  try {
    const output = await repository.run(["config", "--type=path", "--get", "lfs.storage"]);
    const written = lossless_decodePath(output).replace(/\n$/, "");
    return written === "" ? null : (0, external_node_path_namespaceObject.resolve)(repository.commonDirectory, written);
  } catch {
    return null;
  }
}
;
function openStores(repository, { root }) {
  const caches = /* @__PURE__ */ new Map();
  async function findCache(directory) {
    if (caches.has(directory))
      return;
    const real = standing(root, directory);
    const boundary = repository?.topLevel ?? (0, external_node_fs_namespaceObject.realpathSync)(root);
    const cache = real === null ? null : dvcCacheFor(real, boundary);
    caches.set(directory, cache === null || await isTracked(repository, cache) ? null : cache);
  }
  return async (pointers) => {
    let usesLfs = false;
    for (const pointer of pointers) {
      if (pointer.kind === "dvc")
        await findCache(directoryOf(pointer));
      else
        usesLfs = true;
    }
    const lfs = usesLfs && repository !== null ? await lfsStore(repository) : null;
    return (pointer) => {
      const { identity, kind } = pointer;
      if (identity === null)
        return [];
      const cache = kind === "dvc" ? caches.get(directoryOf(pointer)) ?? null : null;
      if (cache !== null)
        return dvcObject(cache, identity);
      return lfs === null ? [] : lfsObject(lfs, identity);
    };
  };
}
function standing(root, directory) {
  const real = realPlace(locateText(root, directory));
  return real !== null || directory === "" ? real : standing(root, paths_parentDirectory(directory));
}
function directoryOf({ describedIn }) {
  return paths_parentDirectory(describedIn ?? "");
}
async function isTracked(repository, cache) {
  if (repository === null)
    return false;
  const place = pathFromRoot(repository.topLevel, realPlace(cache) ?? cache);
  if (place === "")
    return true;
  if (isOutside(place))
    return false;
  if (holdsRepository(repository.topLevel, place))
    return true;
  return (await repository.run(["ls-files", "-z", "--", place])).length > 0;
}
function holdsRepository(topLevel, place) {
  for (let path = place; path !== ""; path = paths_parentDirectory(path)) {
    if ((0, external_node_fs_namespaceObject.existsSync)(lossless_encodePath((0, external_node_path_namespaceObject.join)(topLevel, path, ".git"))))
      return true;
  }
  return false;
}
async function lfsStore(repository) {
  const named = await lfsStorageOf(repository);
  if (named === null)
    return (0, external_node_path_namespaceObject.join)(repository.commonDirectory, "lfs");
  return await isTracked(repository, named) ? null : named;
}
function lfsObject(store, { algorithm, hex: hex2 }) {
  if (algorithm !== "sha256")
    return [];
  return [(0, external_node_path_namespaceObject.join)(store, "objects", hex2.slice(0, 2), hex2.slice(2, 4), hex2)];
}
function dvcObject(cache, { algorithm, hex: hex2 }) {
  const object = (0, external_node_path_namespaceObject.join)(hex2.slice(0, 2), hex2.slice(2));
  if (algorithm === "md5")
    return [(0, external_node_path_namespaceObject.join)(cache, "files", "md5", object)];
  return algorithm === "md5-lf" ? [(0, external_node_path_namespaceObject.join)(cache, object)] : [];
}
;
async function placesOfNow(source, repository, world) {
  if (repository === null || !SOURCE_FACTS[source].asksGit)
    return placesIn(repository, world, () => false);
  const changed2 = await unwatchedFiles(repository);
  if (!SOURCE_FACTS[source].seesDisk)
    for (const path of await changedFiles(repository))
      changed2.add(path);
  if (changed2.size === 0)
    return placesIn(repository, world, () => false);
  const root = realPlace(world.root) ?? world.root;
  return placesIn(repository, world, (path) => changed2.has(locateText(root, path)));
}
function placesOfBase(repository, world) {
  return { ...placesIn(repository, world, () => true), mayBePointers: true };
}
function placesIn(repository, { root }, isChanged) {
  const storesFor = openStores(repository, { root });
  return {
    root,
    repository,
    isChanged,
    mayBePointers: false,
    storesFor,
    temporary: repository?.temporary ?? ""
  };
}
async function unwatchedFiles(repository) {
  const output = await repository.run(["ls-files", "-v", "-z"]);
  const files = /* @__PURE__ */ new Set();
  for (const record of records(output, "ls-files")) {
    if (record[1] !== SPACE)
      throw garbled("ls-files");
    if (isUnwatched(record[0]))
      files.add((0, external_node_path_namespaceObject.join)(repository.topLevel, lossless_decodePath(record.subarray(2))));
  }
  return files;
}
const SPACE = 32;
async function changedFiles(repository) {
  const args = ["diff-files", "--name-only", "--no-renames", "--ignore-submodules=all", "-z"];
  const output = await repository.run(args);
  return Array.from(records(output, "diff-files"), (path) => (0, external_node_path_namespaceObject.join)(repository.topLevel, lossless_decodePath(path)));
}
;
const SEVERITIES = ["error", "warning", "notice"];
;
const ORDER = [...SEVERITIES, "off"];
function levelOf(rule, kind, settings) {
  const named = kind === "bytes" ? void 0 : settings[`${rule}/${kind}`];
  if (named !== void 0)
    return named;
  const own = settings[rule];
  if (!isLikeness({ kind }))
    return own;
  return lower(own, table_RULE[rule].severity.likeness ?? "off");
}
function canBreak(rule, kind) {
  const { samples, severity } = RULE[rule];
  const of = kindOfGroup({ kind });
  return severity[of.certainty] !== null && samples.includes(of.samples);
}
function levelFor(rule, { kind = "bytes", because }, settings) {
  const level = levelOf(rule, kind, settings);
  return because === void 0 ? level : lower(level, "notice");
}
function lower(one, other) {
  return ORDER[Math.max(ORDER.indexOf(one), ORDER.indexOf(other))];
}
;
const UNITS = ["KB", "MB", "GB", "TB", "PB"];
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
const WORDS = { sha1: 5, sha256: 8 };
const DIGITS_PER_WORD = 8;
const BYTES_PER_WORD = 4;
const FIRST_CAPACITY = 1024;
function object_ids_createObjectIds(format) {
  const width = WORDS[format];
  const hexBytes = Buffer.alloc(width * DIGITS_PER_WORD);
  const idBytes = Buffer.alloc(width * BYTES_PER_WORD);
  const seed = Math.floor(Math.random() * 2 ** 31);
  let words2 = new Int32Array(FIRST_CAPACITY * width);
  let count = 0;
  let table = createIdTable(0, hashOf, areEqual);
  const late = /* @__PURE__ */ new Map();
  function parse(hex2, offset) {
    let at = offset;
    for (let word = count * width; word < (count + 1) * width; word++) {
      let value = 0;
      for (const end = at + DIGITS_PER_WORD; at < end; at++) {
        const digit = hex2[at];
        value = value << 4 | (digit & 15) + (digit >> 6) * 9;
      }
      words2[word] = value;
    }
  }
  function hashOf(id) {
    let hash = seed;
    for (let word = id * width; word < (id + 1) * width; word++) {
      hash = Math.imul(hash ^ words2[word], 2654435761);
      hash ^= hash >>> 15;
    }
    return hash;
  }
  function areEqual(left, right) {
    for (let word = 0; word < width; word++) {
      if (words2[left * width + word] !== words2[right * width + word])
        return false;
    }
    return true;
  }
  function add(hex2, offset) {
    parse(hex2, offset);
    return added();
  }
  function added() {
    count += 1;
    if ((count + 1) * width > words2.length) {
      const larger = new Int32Array(words2.length * 2);
      larger.set(words2);
      words2 = larger;
    }
    return count - 1;
  }
  function settled() {
    if (table.count + late.size < count) {
      table = createIdTable(count, hashOf, areEqual);
      late.clear();
    }
    return table;
  }
  return {
    get count() {
      return count;
    },
    add,
    addBytes(bytes, offset) {
      for (let word = 0; word < width; word++) {
        words2[count * width + word] = bytes.readInt32BE(offset + word * BYTES_PER_WORD);
      }
      return added();
    },
    setToFirst(ids) {
      const { firstEqual } = settled();
      for (let place = 0; place < ids.length; place++) {
        const id = ids[place];
        if (id >= 0)
          ids[place] = firstEqual[id] ?? id;
      }
    },
    addHex(hex2) {
      const known2 = this.find(hex2);
      if (known2 >= 0)
        return known2;
      hexBytes.write(hex2, "latin1");
      const id = add(hexBytes, 0);
      late.set(hex2, id);
      return id;
    },
    find(hex2) {
      if (hex2.length !== hexBytes.length)
        return -1;
      hexBytes.write(hex2, "latin1");
      const { find } = settled();
      parse(hexBytes, 0);
      const known2 = find(count);
      return known2 < 0 ? late.get(hex2) ?? -1 : known2;
    },
    findAll(others) {
      const { find } = settled();
      const found = new Int32Array(others.count);
      const other = new Int32Array(width);
      for (let id = 0; id < others.count; id++) {
        others.copyWords(id, other);
        words2.set(other, count * width);
        const known2 = find(count);
        found[id] = known2 < 0 && late.size > 0 ? late.get(others.hex(id)) ?? -1 : known2;
      }
      return found;
    },
    copyWords(id, target) {
      for (let word = 0; word < width; word++)
        target[word] = words2[id * width + word];
    },
    hex(id) {
      for (let word = 0; word < width; word++) {
        idBytes.writeInt32BE(words2[id * width + word], word * BYTES_PER_WORD);
      }
      return idBytes.toString("hex");
    }
  };
}
;
const UNKNOWN_SIZE = (
  /* unused pure expression or super */
  null
);
const NOT_NAMED = (
  /* unused pure expression or super */
  null
);
const ELSEWHERE = (
  /* unused pure expression or super */
  null
);
function knownSize(size) {
  return size === UNKNOWN_SIZE ? null : size;
}
function data_files_dataFileAt(files, file, objectId) {
  const content = files.contents[file];
  const dataFile = {
    path: pathAt(files, file),
    size: knownSize(files.sizes[file]),
    objectId: content < 0 ? null : objectId ?? files.objectIds.hex(content),
    directory: files.directories[files.directoryOf[file]]
  };
  const links = files.links.get(file);
  if (links !== void 0)
    dataFile.links = links;
  const stored2 = files.pointers.get(file);
  if (stored2 !== void 0) {
    const { kind, identity, describedIn, hasPlace, fileCount } = stored2;
    dataFile.pointer = { kind, identity, path: hasPlace ? dataFile.path : null };
    if (fileCount !== void 0)
      dataFile.pointer.fileCount = fileCount;
    dataFile.path = describedIn ?? dataFile.path;
    dataFile.directory = parentDirectory(placeOf(dataFile));
  }
  return dataFile;
}
function placeOf({ path, pointer }) {
  return pointer?.path ?? path;
}
function directoryOfPlace(file) {
  return file.directory ?? parentDirectory(placeOf(file));
}
function unnamedFiles({ contents }) {
  const numbers = [];
  for (let file = 0; file < contents.length; file++)
    if (contents[file] === NOT_NAMED)
      numbers.push(file);
  return numbers;
}
function pick(column, numbers) {
  if (numbers.length === column.length && isFromZero(numbers))
    return column;
  const picked = new Array(numbers.length);
  for (let at = 0; at < numbers.length; at++)
    picked[at] = column[numbers[at]];
  return picked;
}
function listDataFiles(files) {
  return Array.from(numbersTo(files.names.length), (file) => data_files_dataFileAt(files, file));
}
function dataFileColumns(files, format = "sha1") {
  const objectIds = createObjectIds(format);
  return {
    ...pathColumns(files.map(placeOf)),
    sizes: files.map(({ size }) => size ?? UNKNOWN_SIZE),
    contents: files.map(({ objectId, pointer }) => {
      if (pointer)
        return ELSEWHERE;
      return objectId === null ? NOT_NAMED : objectIds.addHex(objectId);
    }),
    objectIds,
    modified: files.map(() => 0),
    pointers: new Map(files.flatMap(({ pointer, path }, file) => pointer ? [[file, stored(pointer, path)]] : [])),
    links: new Map(files.flatMap(({ links }, file) => links ? [[file, links]] : []))
  };
}
function stored({ kind, identity, path: place, fileCount }, path) {
  const describedIn = place === null || place === path ? null : path;
  const pointer = { kind, identity, describedIn, hasPlace: place !== null, objectId: null };
  return fileCount === void 0 ? pointer : { ...pointer, fileCount };
}
function pickDataFiles(files, numbers) {
  return {
    directories: files.directories,
    directoryOf: pickNumbers(files.directoryOf, numbers),
    names: pickNames(files.names, numbers),
    sizes: valuesOf(numbers, (file) => files.sizes[file]),
    contents: pickNumbers(files.contents, numbers),
    objectIds: files.objectIds,
    modified: pick(files.modified, numbers),
    pointers: pickFrom(files.pointers, numbers),
    links: pickFrom(files.links, numbers)
  };
}
function pickFrom(map, numbers) {
  const picked = /* @__PURE__ */ new Map();
  if (map.size === 0)
    return picked;
  for (let place = 0; place < numbers.length; place++) {
    const value = map.get(numbers[place]);
    if (value !== void 0)
      picked.set(place, value);
  }
  return picked;
}
function withoutPaths(files, paths) {
  if (paths.size === 0)
    return files;
  const isKept = (file) => !paths.has(pathAt(files, file));
  return pickDataFiles(files, select(numbersTo(files.names.length), isKept));
}
;
async function fetchLacking(repository, ids, what, notes) {
  if (ids.length === 0 || repository.fetchBlobs === null || await repository.lacks() === "nothing") {
    return false;
  }
  try {
    await repository.fetchBlobs([...new Set(ids)]);
    notes.push(`${countOf(ids.length, what)} of the base, which this clone left out, fetched`);
  } catch (error) {
    if (!isFailure(error))
      throw error;
  }
  return true;
}
;
const PROBE = 512;
const PIECE = 2 ** 20;
const LF = 10;
const CR = 13;
const TEXT_CONTROLS = /* @__PURE__ */ new Set([LF, CR, 9, 12, 8]);
function isDvcText(start) {
  const block = start.subarray(0, PROBE);
  let others = 0;
  for (const byte of block) {
    if (byte === 0)
      return false;
    if ((byte < 32 || byte > 126) && !TEXT_CONTROLS.has(byte))
      others += 1;
  }
  return block.length === 0 || others / block.length <= 0.3;
}
function dvcTextForm() {
  let held2 = new Uint8Array(0);
  let isText = null;
  let offset = 0;
  let isCarriageReturnHeld = false;
  const convert = (chunk) => {
    if (chunk.length === 0)
      return chunk;
    const converted = new Uint8Array(chunk.length + 1);
    let length = 0;
    for (const byte of chunk) {
      const isPair = isCarriageReturnHeld && byte === LF && offset % PIECE !== 0;
      if (isCarriageReturnHeld && !isPair)
        converted[length++] = CR;
      isCarriageReturnHeld = byte === CR;
      if (!isCarriageReturnHeld)
        converted[length++] = byte;
      offset += 1;
    }
    return converted.subarray(0, length);
  };
  return {
    update(chunk) {
      if (isText === false)
        return chunk;
      if (isText === true)
        return convert(chunk);
      held2 = Buffer.concat([held2, chunk]);
      if (held2.length < PROBE)
        return new Uint8Array(0);
      const start = held2;
      held2 = new Uint8Array(0);
      isText = isDvcText(start);
      return isText ? convert(start) : start;
    },
    end() {
      if (isText === false || isText === null && !isDvcText(held2))
        return held2;
      const converted = convert(held2);
      return isCarriageReturnHeld ? Buffer.concat([converted, Uint8Array.of(CR)]) : converted;
    }
  };
}
;
const DIGEST_FLAGS = { sha256: 1, md5: 2, "md5-lf": 4 };
const DIGEST_BYTES = { sha256: 32, md5: 16, "md5-lf": 16 };
function isWanted(algorithm, wanted) {
  return (wanted & DIGEST_FLAGS[algorithm]) !== 0;
}
function takeDigests(wanted) {
  const takers = DIGEST_ALGORITHMS.map((algorithm) => isWanted(algorithm, wanted) ? TAKERS[algorithm]() : null);
  return {
    update(chunk) {
      for (const taker of takers)
        taker?.update(chunk);
    },
    end() {
      const [sha256 = null, md5 = null, md5Lf = null] = takers.map((taker) => taker?.end() ?? null);
      return { sha256, md5, "md5-lf": md5Lf };
    }
  };
}
const TAKERS = {
  sha256: () => plain("sha256"),
  md5: () => plain("md5"),
  "md5-lf": () => {
    const hash = plain("md5");
    const form = dvcTextForm();
    return {
      update: (chunk) => hash.update(form.update(chunk)),
      end() {
        hash.update(form.end());
        return hash.end();
      }
    };
  }
};
function plain(algorithm) {
  const hash = createHash(algorithm);
  return { update: (chunk) => hash.update(chunk), end: () => hash.digest() };
}
;
const numbers_FIRST_CAPACITY = 1024;
function numbers_createNumbers() {
  let numbers = new Int32Array(numbers_FIRST_CAPACITY);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(number) {
      if (length === numbers.length)
        numbers = numbers_enlarged(numbers, length + 1);
      numbers[length++] = number;
    },
    taken: () => numbers.subarray(0, length)
  };
}
function numbers_enlarged(column, least) {
  const Kind = column.constructor;
  const larger = new Kind(Math.max(numbers_FIRST_CAPACITY, least, column.length * 2));
  larger.set(column);
  return larger;
}
function numbers_select(numbers, isKept) {
  let place = 0;
  while (place < numbers.length && isKept(numbers[place]))
    place += 1;
  if (place === numbers.length)
    return numbers instanceof Int32Array ? numbers : Int32Array.from(numbers);
  let count = place;
  let kept = new Int32Array(Math.min(numbers.length, Math.max(numbers_FIRST_CAPACITY, 2 * place)));
  for (let before = 0; before < place; before++)
    kept[before] = numbers[before];
  for (place += 1; place < numbers.length; place++) {
    const number = numbers[place];
    if (!isKept(number))
      continue;
    if (count === kept.length)
      kept = numbers_enlarged(kept, count + 1);
    kept[count++] = number;
  }
  return kept.subarray(0, count);
}
function concatenated(...rows) {
  const [first] = rows;
  if (rows.length === 1 && first instanceof Int32Array)
    return first;
  const all = new Int32Array(rows.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  for (const row of rows) {
    all.set(row, start);
    start += row.length;
  }
  return all;
}
function numbers_numbersTo(count) {
  const numbers = new Int32Array(count);
  for (let number = 0; number < count; number++)
    numbers[number] = number;
  return numbers;
}
function numbers_pickNumbers(column, numbers) {
  if (column instanceof Int32Array && numbers_isFromZero(numbers))
    return column.subarray(0, numbers.length);
  const picked = new Int32Array(numbers.length);
  for (let place = 0; place < numbers.length; place++)
    picked[place] = column[numbers[place]];
  return picked;
}
function inParts(numbers, most) {
  const all = Int32Array.from(numbers);
  const parts = [];
  for (let start = 0; start < all.length; start += most)
    parts.push(all.subarray(start, start + most));
  return parts;
}
function numbers_valuesOf(numbers, valueFor) {
  const values = new Float64Array(numbers.length);
  for (let place = 0; place < numbers.length; place++)
    values[place] = valueFor(numbers[place]);
  return values;
}
function numbers_isFromZero(numbers) {
  for (let place = 0; place < numbers.length; place++)
    if (numbers[place] !== place)
      return false;
  return true;
}
;
function locationsOf(root, files, numbers) {
  const directories = [];
  const directoryOf2 = [];
  const names = [];
  const local = /* @__PURE__ */ new Map();
  for (const file of numbers) {
    const directory = files.directoryOf[file];
    let number = local.get(directory);
    if (number === void 0) {
      number = directories.push(locateText(root, files.directories[directory])) - 1;
      local.set(directory, number);
    }
    directoryOf2.push(number);
    names.push(nameAt(files.names, file));
  }
  return { directories, directoryOf: directoryOf2, names: names.join("/") };
}
function openLocations({ directories, directoryOf: directoryOf2, names }) {
  if (directoryOf2.length === 0)
    return [];
  const isText = isUtf8Path(names) && directories.every(isUtf8Path);
  return names.split("/").map((name, file) => {
    const location = pathIn(directories[directoryOf2[file]], name);
    return isText ? location : encodePath(location);
  });
}
;
const FILES_PER_TASK = 256;
const BYTES_PER_TASK = 32 * 1024 * 1024;
function readTask(numbers, { files, objectFormat }, { root }) {
  return {
    files: locationsOf(root, files, numbers),
    sizes: numbers_valuesOf(numbers, (file) => files.sizes[file]),
    modified: numbers_valuesOf(numbers, (file) => files.modified[file]),
    objectFormat
  };
}
function readByName(numbers, snapshot, world, take, wanted, conversionOf) {
  const taskOf = (task) => ({
    ...readTask(task, snapshot, world),
    wanted: Uint8Array.from(task, wanted),
    ...conversionOf === null ? {} : { conversions: Uint8Array.from(task, conversionOf) }
  });
  return readAll("names", numbers, snapshot, world, taskOf, ({ digests, objectIds, sizes }, index, file) => {
    const flags = wanted(file) | DIGEST_FLAGS.sha256;
    const digestOf = (algorithm) => {
      const bytes = DIGEST_BYTES[algorithm];
      const { buffer, byteOffset } = digests[algorithm];
      return isWanted(algorithm, flags) ? Buffer.from(buffer, byteOffset + index * bytes, bytes) : null;
    };
    const sha256 = digestOf("sha256");
    const others = { md5: digestOf("md5"), "md5-lf": digestOf("md5-lf") };
    take(file, {
      objectId: objectIds[index],
      size: sizes[index],
      digests: { sha256, ...others }
    });
  });
}
function readHeads(numbers, snapshot, world, take) {
  const taskOf = (task) => readTask(task, snapshot, world);
  return readAll("heads", numbers, snapshot, world, taskOf, ({ hashes }, index, file) => {
    take(file, hashes[index]);
  });
}
async function readAll(kind, numbers, snapshot, world, taskOf, take) {
  const reading = { errors: [], bytesRead: 0 };
  const mostBytes = kind === "heads" ? Number.POSITIVE_INFINITY : BYTES_PER_TASK;
  const tasks = inTasks(numbers, snapshot, mostBytes);
  await world.workers.run(kind, { length: tasks.length, at: (number) => taskOf(tasks[number]) }, (result, number) => {
    const task = tasks[number];
    addResult(reading, result, task, snapshot);
    const failed = new Set(result.errors.map(({ file }) => file));
    task.forEach((file, index) => {
      if (!failed.has(index))
        take(result, index, file);
    });
  }, world.progress.advance);
  return reading;
}
function inTasks(numbers, { files }, mostBytes) {
  const tasks = [];
  let task = [];
  let bytes = 0;
  for (const file of numbers) {
    const size = files.sizes[file];
    if (tasks.length === 0 || task.length === FILES_PER_TASK || bytes + size > mostBytes) {
      task = [];
      bytes = 0;
      tasks.push(task);
    }
    task.push(file);
    bytes += size;
  }
  return tasks;
}
function addResult(reading, { errors, bytesRead }, task, { files }) {
  for (const { file, message } of errors) {
    reading.errors.push({ path: paths_pathAt(files, task[file]), message });
  }
  reading.bytesRead += bytesRead;
}
;
const NOTHING_MORE = () => 0;
function createReader(snapshot, world, cache) {
  if (cache === null) {
    return {
      names: (numbers, take, wanted = NOTHING_MORE, conversionOf) => readByName(numbers, snapshot, world, take, wanted, conversionOf ?? null),
      heads: (numbers, take) => readHeads(numbers, snapshot, world, take)
    };
  }
  const locationOf = (file) => locate(world.root, paths_pathAt(snapshot.files, file));
  function divide(numbers, recall2, conversionOf = () => 0) {
    const stampFor = (file) => stampOf(locationOf(file), conversionOf(file));
    const startedNs = BigInt(world.now()) * 1000000n;
    const unknown = [];
    const stamps = /* @__PURE__ */ new Map();
    for (const file of numbers) {
      const stamp = stampFor(file);
      const known2 = stamp && cache?.findFile(stamp);
      if (known2 && recall2(file, known2))
        continue;
      unknown.push(file);
      if (stamp)
        stamps.set(file, stamp);
    }
    const remember = (file, identity) => {
      const before = stamps.get(file);
      const after = stampFor(file);
      if (before && after && isSame(before, after))
        cache?.rememberFile(before, startedNs, identity);
    };
    return { unknown, remember };
  }
  return {
    names(numbers, take, wanted = NOTHING_MORE, conversionOf) {
      const recall2 = (file, { sha256, objectId: id }) => {
        if (sha256 === null || id === null || isWanted("md5-lf", wanted(file)))
          return false;
        const objectId = id.toString("hex");
        const isConverted = conversionOf !== void 0 && conversionOf(file) !== 0;
        const wantsMd5 = isWanted("md5", wanted(file));
        const blob = isConverted || wantsMd5 ? cache.findBlob(objectId) : null;
        const md5 = blob?.md5 ?? null;
        if (wantsMd5 && md5 === null || isConverted && blob === null)
          return false;
        const size = isConverted ? blob?.size ?? 0 : snapshot.files.sizes[file];
        take(file, { objectId, size, digests: { sha256, md5, "md5-lf": null } });
        return true;
      };
      const { unknown, remember } = divide(numbers, recall2, conversionOf);
      const read = (file, names) => {
        const { objectId, size, digests } = names;
        const { sha256, md5 } = digests;
        remember(file, { headHash: null, sha256, objectId: Buffer.from(objectId, "hex") });
        if (md5 !== null || conversionOf !== void 0)
          cache.rememberBlob(objectId, { size, sha256, md5 });
        take(file, names);
      };
      return readByName(unknown, snapshot, world, read, wanted, conversionOf ?? null);
    },
    heads(numbers, take) {
      const { unknown, remember } = divide(numbers, (file, { headHash }) => {
        if (headHash === null)
          return false;
        take(file, headHash);
        return true;
      });
      return readHeads(unknown, snapshot, world, (file, hash) => {
        remember(file, { headHash: hash, sha256: null, objectId: null });
        take(file, hash);
      });
    }
  };
}
function stampOf(location, conversion) {
  const stat = (0, external_node_fs_namespaceObject.lstatSync)(location, { bigint: true, throwIfNoEntry: false });
  if (stat === void 0 || conversion === 0)
    return stat;
  const { dev, ino, mtimeNs, ctimeNs } = stat;
  return { dev, ino, size: stat.size + (BigInt(conversion) << 56n), mtimeNs, ctimeNs };
}
function isSame(left, right) {
  return ["dev", "ino", "size", "mtimeNs", "ctimeNs"].every((field) => left[field] === right[field]);
}
;
const MANY = 1e3;
const FORMAT = "--batch-check=%(objectname) %(objectsize)";
async function readObjectSizes(repository, ids) {
  if (ids.length === 0)
    return [];
  const mayLack = await repository.lacks() !== "nothing" || ids.length >= MANY && await holdsFewerThan(repository, ids.length);
  const asked = mayLack ? [...await readPresent(repository, new Set(ids))] : ids;
  if (asked.length === 0)
    return [];
  const output = await repository.run(["cat-file", "--buffer", FORMAT], Buffer.from(`${asked.join("\n")}
`));
  const lines = output.toString("latin1").split("\n");
  if (lines.pop() !== "" || lines.length !== asked.length)
    throw garbled("cat-file");
  return lines.flatMap((line) => {
    const separator = line.indexOf(" ");
    const answer = line.slice(separator + 1);
    if (answer === "missing")
      return [];
    const size = Number(answer);
    if (separator < 0 || !Number.isSafeInteger(size))
      throw garbled("cat-file");
    return [[line.slice(0, separator), size]];
  });
}
async function holdsFewerThan(repository, wanted) {
  const facts = (await repository.run(["count-objects", "--verbose"])).toString("latin1");
  if (/^alternate:/m.test(facts))
    return false;
  const count = (name) => Number(new RegExp(`^${name}: (\\d+)$`, "m").exec(facts)?.[1]);
  return count("count") + count("in-pack") < wanted;
}
;
const NONE = {};
const CHECKS = inEvaluationOrder(RULES.map((name) => table_RULE[name])).map((rule) => ({
  bit: bitOf(rule.name),
  unless: rule.unless.reduce((bits, other) => bits | bitOf(other), 0),
  rule
}));
const SETS = Array.from({ length: 1 << RULES.length }, (_, bits) => RULES.filter((name) => (bits & bitOf(name)) !== 0));
function brokenRules(copies) {
  let broken = 0;
  for (const { bit, unless, rule } of CHECKS) {
    if ((broken & unless) === 0 && rule.isBrokenBy(copies))
      broken |= bit;
  }
  return SETS[broken];
}
function betweenOf(rules, copies) {
  let between = null;
  for (const rule of rules) {
    if (table_RULE[rule].compares === null)
      continue;
    between ??= {};
    between[rule] = table_RULE[rule].between(copies);
  }
  return between ?? NONE;
}
function clash(left, right, rule) {
  return RULE[rule].compares === null || RULE[rule].between([left, right]).names.length > 0;
}
function inEvaluationOrder(rules) {
  const done = [];
  let left = rules;
  while (left.length > 0) {
    const isReady = ({ unless }) => unless.every((name) => done.some((rule) => rule.name === name));
    const ready = left.filter(isReady);
    if (ready.length === 0)
      throw new TypeError(`rules that wait for each other: ${left.map(({ name }) => name)}`);
    addAll(done, ready);
    left = left.filter((rule) => !ready.includes(rule));
  }
  return done;
}
function bitOf(name) {
  return 1 << RULES.indexOf(name);
}
;
function places_placesOf({ placementOf, divided }, path, directory) {
  return (divided.size === 0 ? void 0 : divided.get(path)) ?? [placementOf(path, directory)];
}
function datasetWith(division, directory) {
  return division === "" ? directory : `${directory}//${division}`;
}
function directoryOfDataset(dataset) {
  const at = dataset.indexOf("//");
  return at < 0 ? dataset : dataset.slice(0, at);
}
;
function heldAt(places, layout) {
  return held(places, layout, (path) => places_placesOf(layout, path));
}
function heldByFiles(files, layout) {
  const known2 = new Array(files.directories.length);
  const inDirectory = (number) => {
    const place = layout.ofDirectory(files.directories[number]);
    return place === void 0 ? NOT_ONE : [place];
  };
  return (numbers, more) => {
    const directories = [];
    const places = [];
    for (const file of numbers) {
      directories.push(files.directoryOf[file]);
      places.push(pathAt(files, file));
    }
    for (const place of more)
      places.push(place);
    if (places.length === 0)
      return void 0;
    return held(places, layout, (path, index) => {
      const directory = directories[index];
      if (directory === void 0)
        return placesOf(layout, path);
      known2[directory] ??= inDirectory(directory);
      const shared = known2[directory];
      return shared.length > 0 ? shared : placesOf(layout, path);
    });
  };
}
const NOT_ONE = (
  /* unused pure expression or super */
  null
);
const FEW = 8;
function held(places, { divided }, standingAt) {
  const copies = () => {
    const all = [];
    places.forEach((path, index) => {
      const file = { path };
      for (const { split, label, dataset } of standingAt(path, index)) {
        all.push({ file, split, label, dataset });
      }
    });
    return all;
  };
  const isAlone = places.length < 2 && !places.some((path) => divided.has(path));
  const placed = isAlone ? [] : copies();
  const rules = brokenRules(placed);
  const set = places.length > FEW ? new Set(places) : null;
  return {
    holds: (place) => set?.has(place) ?? places.includes(place),
    count: places.length,
    rules,
    between: betweenOf(rules, placed),
    copies
  };
}
;
async function knownContents(comparer, both, { files, layout }, comparison, told) {
  const groups = new Map(told.map((each) => [each.group, each]));
  const contentAt = contentsAtPlaces(files, told.map(({ group }) => group), both);
  const alike = await comparer.alikeAmong(both, comparison, [
    ...told.flatMap(({ contents }) => contents),
    ...contentAt.values()
  ]);
  const heldBy = (contents) => {
    const paths = /* @__PURE__ */ new Set();
    for (const content of contents) {
      for (const file of both.then.get(content) ?? [])
        paths.add(paths_pathAt(files, file));
    }
    return paths.size === 0 ? void 0 : heldAt([...paths], layout);
  };
  return {
    contentOf(group) {
      const found = groups.get(group);
      if (found === void 0)
        return void 0;
      const same = new Set(found.contents);
      for (const content of found.contents)
        for (const other of alike(content, group.kind))
          same.add(other);
      return heldBy(same);
    },
    contentAt(group) {
      if (!groups.has(group))
        return void 0;
      const contents = group.files.map((file) => contentAt.get(placeOf(file)));
      const [first, ...others] = contents;
      if (first === void 0 || others.length === 0)
        return void 0;
      const same = /* @__PURE__ */ new Set([first, ...alike(first, group.kind)]);
      const areAlike = others.every((content) => content !== void 0 && same.has(content));
      return areAlike ? heldBy(same) : void 0;
    }
  };
}
function contentsAtPlaces(files, groups, { then }) {
  const contentOf = /* @__PURE__ */ new Map();
  for (const [content, numbers] of then)
    for (const file of numbers)
      contentOf.set(file, content);
  const places = groups.flatMap((group) => group.files.map(placeOf));
  const at = filesAt(files, contentOf.keys(), places);
  return new Map(Array.from(at, ([place, numbers]) => [place, contentOf.get(numbers.at(-1))]));
}
;
function words(...texts) {
  return new Set(texts.flatMap((text) => text.split(" ")));
}
;
const endings_KIND_NAMES = [
  "picture",
  "sound",
  "video",
  "scene",
  "volume",
  "table",
  "array",
  "records",
  "archive",
  "text",
  "other",
  "document",
  "prose",
  "code",
  "settings",
  "model"
];
const ENDINGS = {
  picture: words(
    "jpg jpeg png ppm bmp pgm tif tiff webp",
    // torchvision.datasets.folder.IMG_EXTENSIONS
    "gif",
    // Keras image_dataset_from_directory; masks of Carvana
    "jpe jfif jp2 dib pbm pnm",
    // Pillow and OpenCV
    "heic heif avif apng jxl svg tga exr hdr",
    // phones, drawings, renderings
    "dng cr2 nef arw raf"
  ),
  sound: words(
    "wav flac mp3 ogg",
    // torchaudio: LibriSpeech, Common Voice, FMA
    "aac aif aiff amr au m4a opus oga wma",
    // GTZAN (.au), VoxCeleb (.m4a), AudioSet
    "mid midi sph",
    // MAESTRO, Lakh; TIDIGITS
    "caf",
    // recordings of phones: donateacry-corpus
    "abc krn musicxml mxl"
  ),
  video: words(
    "avi mp4",
    // torchvision: UCF101, HMDB51, Kinetics
    "3gp flv m2ts m4v mkv mov mpeg mpg mts ogv webm wmv"
  ),
  scene: words(
    "ply pcd las laz off obj stl xyz",
    // Open3D and PyTorch3D: ModelNet (.off), ShapeNet (.obj), Semantic3D
    "glb gltf fbx e57 splat",
    // Objaverse; laser scanners
    "vtk vtp vtu",
    // ParaView: AirfRANS
    "mol mol2 pdb pdbqt cif"
  ),
  volume: words(
    "nii mha mhd nrrd nhdr mgz mgh mnc dcm dicom ima",
    // nibabel, SimpleITK, pydicom: Medical Decathlon, LIDC
    "edf bdf gdf fif cnt snirf eeg fdt set nwb",
    // MNE, EEGLAB, BIDS: BCI Competition, Sleep-EDF
    "raw zraw img",
    // data of MetaImage (LUNA16) and Analyze headers; cameras
    "svs ndpi czi lif",
    // OpenSlide, Bio-Formats: Camelyon
    "bvh c3d amc",
    // motion: CMU Mocap, LaFAN1
    "mseed sac segy sgy",
    // ObsPy: STEAD, F3
    "inkml",
    // strokes of a pen: CROHME
    "bag mcap"
  ),
  table: words(
    "csv tsv tab psv parquet pq parq feather xlsx xls ods",
    // pandas, Spark
    "arff sav dta sas7bdat xpt",
    // OpenML and Weka; SPSS, Stata, SAS
    "data dat",
    // UCI: iris.data, adult.data; MovieLens: ratings.dat
    "rda rds rdata"
  ),
  array: words(
    "npy npz h5 hdf5 hdf mat",
    // NumPy, h5py, SciPy: SVHN (.mat)
    "nc nc4 grib grb zarr fits",
    // xarray and astropy: ERA5, Galaxy10
    "root"
  ),
  records: words(
    "jsonl ndjson jsonlines ldjson arrow orc avro",
    // Hugging Face datasets, Spark
    "iob iob2 bio bioes conllp",
    // chunks and names of CoNLL's kin
    "conll conllu conllx libsvm svmlight idx",
    // CoNLL, Universal Dependencies, LIBSVM, MNIST
    "ubyte idx1-ubyte idx3-ubyte",
    // MNIST
    "fasta fastq fa fq vcf",
    // Biopython
    "faa fna ffn fas bed gff gff3 gtf sam bam cram bcf a3m sto",
    // NCBI, UCSC, samtools; OpenFold
    "sqlite lmdb",
    // Kaggle European Soccer; LSUN
    "sqlite3 db",
    // compas.db of ProPublica, MultiWOZ
    "sdf smi smiles",
    // RDKit, DeepChem: Tox21, ZINC
    "geojson topojson gpkg shp",
    // GeoPandas: SpaceNet, Natural Earth
    "pgn sgf",
    // games: Lichess, KGS
    "pos neg",
    // Pang and Lee: rt-polarity.pos
    "tmx"
  ),
  archive: words(
    "zip tar tgz tbz tbz2 txz 7z rar",
    // torchvision.datasets.utils.extract_archive
    "gz bz2 xz zst lz4 zstd z",
    // what is left of a name when its own ending is not known
    "tfrecord tfrecords rec mds beton"
  ),
  text: words("txt text"),
  document: words("log out err html htm pdf tex bib doc docx ppt pptx rtf odt eps"),
  prose: words("md rst adoc markdown mdx"),
  code: words(
    "py pyi pyx pxd ipynb r rmd jl m",
    // Python, notebooks, R, Julia, MATLAB
    "c h cc cpp cxx hpp hh cu cuh java kt kts scala go rs swift mm cs fs vb",
    // compiled languages
    "js jsx mjs cjs ts tsx vue svelte css scss sass less php rb pl pm lua dart",
    // web and scripts
    "sh bash zsh fish bat cmd ps1 psm1 awk",
    // shells
    "cmake mk mak gradle sbt bzl ninja am ac m4",
    // build files
    "sql proto thrift f f90 for pas asm s hs ml erl ex exs clj lisp el vim",
    // other languages
    "jar class pyc pyo whl",
    // compiled code
    "ttf otf woff woff2 eot",
    // fonts of pages
    "nb wl nf smk wdl cwl do sas sln csproj vcxproj xcodeproj storyboard xib"
  ),
  settings: words(
    "yaml yml toml ini cfg conf config properties env",
    // read by programs
    "lock prototxt pbtxt gin hydra jsonnet libsonnet tf tfvars",
    // locks; Caffe, TensorFlow, gin-config
    "editorconfig gitignore gitattributes gitmodules dockerignore npmrc"
  ),
  model: words(
    "ckpt onnx safetensors tflite",
    // Lightning and TensorFlow, ONNX, Hugging Face, TFLite
    "caffemodel weights mlmodel mlpackage gguf ggml keras pth tar.pth engine trt pdparams pdmodel"
  )
};
const endings_PACKED = words("gz bz2 xz zst zstd lz4 z");
;
const KIND = Object.fromEntries(endings_KIND_NAMES.map((name, number) => [name, number]));
function isMediaKind(kind) {
  return kind <= KIND.volume;
}
function isSureKind(kind) {
  return kind <= KIND.archive;
}
function isPossibleKind(kind) {
  return kind === KIND.text || kind === KIND.other;
}
const KIND_OF_ENDING = new Map(Object.entries(ENDINGS).flatMap(([name, endings]) => Array.from(endings, (ending) => [ending, KIND[name]])));
const asWritten = /* @__PURE__ */ new Map();
const MOST_ENDINGS = 5e3;
const SHARD_NUMBER = /-\d{3,}-of-\d{3,}(?:[-_.][0-9a-f]+)?$/;
let lastPacked = null;
function endingOf(name) {
  if (lastPacked !== null) {
    const { written, kind: kind2, ending: ending2 } = lastPacked;
    const stem = name.length - written.length;
    if (stem > 0 && name.endsWith(written))
      return { kind: kind2, ending: ending2, stem };
  }
  const dot = name.lastIndexOf(".");
  if (dot <= 0)
    return { kind: KIND.other, ending: "", stem: name.length };
  const { kind, ending } = kindOfEnding(name.slice(dot + 1));
  if (kind !== KIND.archive || !endings_PACKED.has(ending))
    return { kind, ending, stem: dot };
  const inner = name.lastIndexOf(".", dot - 1);
  if (inner <= 0)
    return { kind, ending, stem: dot };
  const packed = kindOfEnding(name.slice(inner + 1, dot));
  if (packed.kind === KIND.other && !/^[a-z]\w{0,9}$/i.test(packed.ending))
    return { kind, ending, stem: dot };
  lastPacked = { written: name.slice(inner), ...packed };
  return { ...packed, stem: inner };
}
function kindOf(name) {
  const dot = name.lastIndexOf(".");
  if (dot <= 0)
    return KIND.other;
  const { kind, ending } = kindOfEnding(name.slice(dot + 1));
  return kind === KIND.archive && endings_PACKED.has(ending) ? endingOf(name).kind : kind;
}
let lastEnding = "";
function stemEndOf(name) {
  if (lastEnding !== "" && name.length > lastEnding.length && name.endsWith(lastEnding)) {
    return name.length - lastEnding.length;
  }
  const dot = name.lastIndexOf(".");
  if (dot <= 0)
    return name.length;
  const { kind, ending } = kindOfEnding(name.slice(dot + 1));
  if (kind === KIND.archive && endings_PACKED.has(ending))
    return endingOf(name).stem;
  lastEnding = name.slice(dot);
  return dot;
}
function kindOfEnding(written) {
  const known2 = asWritten.get(written);
  if (known2 !== void 0)
    return known2;
  const ending = written.toLowerCase().replace(SHARD_NUMBER, "");
  const found = { kind: KIND_OF_ENDING.get(ending) ?? KIND.other, ending };
  if (asWritten.size >= MOST_ENDINGS)
    asWritten.clear();
  asWritten.set(written, found);
  return found;
}
;
const names_by_ending_known = /* @__PURE__ */ new WeakMap();
function names_by_ending_namesByEnding(names) {
  const before = names_by_ending_known.get(names);
  if (before !== void 0)
    return before;
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  let last = null;
  const look = (name) => {
    if (last !== null && name.endsWith(last))
      return;
    const dot = name.lastIndexOf(".");
    const ending = name.slice(dot + 1);
    if (dot < 0 || PACKED.has(ending.toLowerCase())) {
      found.push(name);
      return;
    }
    last = name.slice(dot);
    if (!seen.has(ending))
      found.push(name);
    seen.add(ending);
  };
  const lookOnce = answersByEnding(names, look);
  for (let file = 0; file < names.length; file++)
    lookOnce(file);
  names_by_ending_known.set(names, found);
  return found;
}
function answersByEnding(names, ask) {
  const { seriesOf, series } = names;
  const isAsked2 = new Uint8Array(series.length);
  const answers = new Array(series.length);
  return (file) => {
    const ofName = seriesOf[file];
    if (isAsked2[ofName] === 1)
      return answers[ofName];
    const answer = ask(nameAt(names, file));
    if (ofName !== NO_SERIES && hasNumberInStem(series[ofName])) {
      isAsked2[ofName] = 1;
      answers[ofName] = answer;
    }
    return answer;
  };
}
function hasNumberInStem({ beginning, ending }) {
  return stemEndOf(`${beginning}1${ending}`) > beginning.length;
}
;
function identityKey({ algorithm, hex: hex2 }) {
  return `${algorithm}:${hex2}`;
}
function divideBySize(members) {
  const bySize = /* @__PURE__ */ new Map();
  const unknown = [];
  for (const member of members) {
    if (member.size === null) {
      unknown.push(member);
      continue;
    }
    addTo(bySize, member.size, member);
  }
  if (bySize.size <= 1)
    return members.length === 0 ? [] : [[...members]];
  return [...bySize.values(), ...unknown.map((member) => [member])];
}
function parseCount(text) {
  const count = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(count) ? count : null;
}
;
function coveredFiles({ names }, covers) {
  const isCovered = answersByEnding(names, covers);
  const numbers = [];
  for (let file = 0; file < names.length; file++)
    if (isCovered(file))
      numbers.push(file);
  return numbers;
}
function distinctNamed({ contents }, numbers) {
  return new Set(numbers.map((file) => contents[file]).filter((content) => content >= 0)).size;
}
function contentsOf({ files, layout }, numbers, groups, covers) {
  const groupAt = groupsByPlace(numbers.length === 0 ? [] : groups, covers);
  const contents = /* @__PURE__ */ new Map();
  for (const file of numbers) {
    const path = paths_pathAt(files, file);
    const group = groupAt.get(path) ?? null;
    const stored2 = storedName(files, file);
    const key = group === null ? stored2 ?? `path:${path}` : `group:${group.id}:${group.size}`;
    const datasets = places_placesOf(layout, path).map(({ dataset }) => dataset ?? "");
    const known2 = contents.get(key);
    if (known2 === void 0) {
      contents.set(key, { path, files: [file], stored: stored2, group, datasets: [...new Set(datasets)] });
      continue;
    }
    known2.files.push(file);
    known2.stored ??= stored2;
    if (comparePaths(path, known2.path) < 0)
      known2.path = path;
    for (const dataset of datasets)
      if (!known2.datasets.includes(dataset))
        known2.datasets.push(dataset);
  }
  return [...contents.values()].sort((left, right) => comparePaths(left.path, right.path));
}
function storedName(files, file) {
  const content = files.contents[file];
  if (content >= 0)
    return `git:${files.objectIds.hex(content)}`;
  const identity = files.pointers.get(file)?.identity;
  return identity ? identityKey(identity) : null;
}
function groupsByPlace(groups, covers) {
  const found = /* @__PURE__ */ new Map();
  for (const group of groups) {
    for (const file of group.files) {
      const place = placeOf(file);
      if (covers(place.slice(place.lastIndexOf("/") + 1)))
        found.set(place, group);
    }
  }
  return found;
}
function filesOf({ files, group }, all) {
  return group?.files ?? files.map((file) => dataFileAt(all, file));
}
;
const STAMP_BYTES = 40;
const CLOCK_STEP_NS = 2000000000n;
function isSettled({ ino, mtimeNs, ctimeNs }, readStartedNs) {
  const latest = readStartedNs - CLOCK_STEP_NS;
  return ino !== 0n && ctimeNs > 0n && mtimeNs <= latest && ctimeNs <= latest;
}
function createStampKey() {
  const fields = new BigUint64Array(STAMP_BYTES / 8);
  const key = new Uint32Array(fields.buffer);
  return ({ dev, ino, size, mtimeNs, ctimeNs }) => {
    fields[0] = dev;
    fields[1] = ino;
    fields[2] = size;
    fields[3] = mtimeNs;
    fields[4] = ctimeNs;
    return key;
  };
}
function stampName(stamp, readStartedNs) {
  const { dev, ino, size, mtimeNs, ctimeNs } = stamp;
  return isSettled(stamp, readStartedNs) ? `stamp:${dev},${ino},${size},${mtimeNs},${ctimeNs}` : null;
}
;
const batch_parser_NEWLINE = 10;
const LONGEST_TYPE = "commit".length;
function createBatchParser(take, mostBytes) {
  let begun = 0;
  let passedOver = 0;
  let rest = Buffer.alloc(0);
  let left = 0;
  let size = 0;
  let parts = null;
  function begin(buffer, start, end) {
    const object = begun++;
    const header = buffer.toString("latin1", start, end);
    const space = header.indexOf(" ");
    if (space > LONGEST_TYPE) {
      take(object, null, null);
      return end + 1;
    }
    const isBlob = header.startsWith("blob ");
    size = Number(header.slice(space + 1));
    if (space < 0 || !Number.isSafeInteger(size))
      throw garbled("cat-file");
    const isWanted2 = isBlob && size <= mostBytes;
    if (!isWanted2) {
      passedOver += size;
      take(object, null, isBlob ? size : null);
    }
    const contentEnd = end + 1 + size;
    if (contentEnd < buffer.length) {
      if (isWanted2)
        take(object, buffer.subarray(end + 1, contentEnd), size);
      return contentEnd + 1;
    }
    left = contentEnd + 1 - buffer.length;
    parts = isWanted2 ? [Buffer.from(buffer.subarray(end + 1))] : null;
    return buffer.length;
  }
  function resume(chunk) {
    const end = Math.min(left, chunk.length);
    parts?.push(Buffer.from(chunk.subarray(0, end)));
    left -= end;
    if (left === 0 && parts !== null) {
      take(begun - 1, Buffer.concat(parts).subarray(0, size), size);
      parts = null;
    }
    return end;
  }
  return {
    get finished() {
      return parts === null ? begun : begun - 1;
    },
    get isInside() {
      return left > 0 || rest.length > 0;
    },
    get passedOver() {
      return passedOver;
    },
    take(chunk) {
      let start = left > 0 ? resume(chunk) : 0;
      const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      for (let end = buffer.indexOf(batch_parser_NEWLINE, start); end >= 0; end = buffer.indexOf(batch_parser_NEWLINE, start)) {
        start = begin(buffer, start, end);
      }
      rest = Buffer.from(buffer.subarray(start));
    }
  };
}
;
const blobs_FORMAT = "--batch=%(objecttype) %(objectsize)";
const blobs_MOST_BYTES = 16 * 1024 * 1024;
const MOST_OF_ONE_GIT = 2e4;
const GITS = 2;
const blobs_FEW = 1e3;
const MOST_SPOOLED = 64 * 1024 * 1024;
const MOST_IN_VAIN = 64 * 1024 * 1024;
async function readBlobs(repository, ids, take, mostBytes = blobs_MOST_BYTES) {
  const present = await placesOfPresent(repository, ids, take);
  const share = Math.max(MOST_OF_ONE_GIT, Math.ceil(present.length / GITS));
  const parts = [];
  for (let start = 0; start < present.length; start += share) {
    parts.push(readPart(repository, ids, present.slice(start, start + share), take, mostBytes));
  }
  await Promise.all(parts);
}
async function placesOfPresent(repository, ids, take) {
  const places = Array.from(ids.keys());
  if (ids.length === 0 || await repository.lacks() === "nothing")
    return places;
  const here2 = await readPresent(repository, new Set(ids));
  return places.filter((at) => {
    const id = ids[at];
    if (!here2.has(id))
      take(id, null, null, at);
    return here2.has(id);
  });
}
async function readPart(repository, ids, places, take, mostBytes) {
  let left = places;
  let canSpool = true;
  while (left.length > 0) {
    const part = left;
    const parser = createBatchParser((object, bytes, size) => {
      const at = part[object];
      take(ids[at], bytes, size, at);
    }, mostBytes);
    const isSpooled = canSpool && part.length > blobs_FEW;
    const input = Buffer.from(`${part.map((at) => ids[at]).join("\n")}
`);
    if (await readSome(repository, input, parser, isSpooled)) {
      if (parser.finished !== part.length || parser.isInside)
        throw garbled("cat-file");
      return;
    }
    left = part.slice(parser.finished);
    canSpool = !isSpooled || parser.finished > 0;
    if (parser.passedOver > MOST_IN_VAIN)
      left = await withoutLarge(repository, ids, left, take, mostBytes);
  }
}
async function readSome(repository, input, parser, isSpooled) {
  const inVain = new Error("too much is unpacked in vain");
  let isStopped = false;
  const takeChunk = (chunk) => {
    if (isStopped)
      return;
    parser.take(chunk);
    isStopped = parser.passedOver > MOST_IN_VAIN;
    if (isStopped)
      throw inVain;
  };
  const args = ["cat-file", "--buffer", blobs_FORMAT];
  try {
    if (isSpooled)
      return await repository.spool(args, takeChunk, input, MOST_SPOOLED);
    await repository.stream(args, takeChunk, input);
    return true;
  } catch (error) {
    if (error !== inVain)
      throw error;
    return false;
  }
}
async function withoutLarge(repository, ids, places, take, mostBytes) {
  const wanted = places.map((at) => ids[at]);
  const sizes = new Map(await readObjectSizes(repository, wanted));
  return places.filter((at) => {
    const id = ids[at];
    const size = sizes.get(id) ?? 0;
    if (size > mostBytes)
      take(id, null, size, at);
    return size <= mostBytes;
  });
}
;
const MOST_BYTES_HELD = 4 * 1024 * 1024;
const ONLY_MINE = 384;
async function writeBlobs(repository, ids, placeOf2) {
  const sizes = /* @__PURE__ */ new Map();
  const large = [];
  await readBlobs(repository, ids, (id, bytes, size) => {
    if (bytes !== null)
      sizes.set(id, writeNew(placeOf2(id), bytes));
    else if (size !== null)
      large.push(id);
  }, MOST_BYTES_HELD);
  for (const id of large) {
    const file = (0, external_node_fs_namespaceObject.openSync)(placeOf2(id), "wx", ONLY_MINE);
    try {
      let size = 0;
      await repository.stream(["cat-file", "blob", id], (chunk) => {
        size += write_blobs_writeAll(file, chunk);
      });
      sizes.set(id, size);
    } finally {
      (0, external_node_fs_namespaceObject.closeSync)(file);
    }
  }
  return sizes;
}
function writeNew(place, bytes) {
  const file = (0, external_node_fs_namespaceObject.openSync)(place, "wx", ONLY_MINE);
  try {
    return write_blobs_writeAll(file, bytes);
  } finally {
    (0, external_node_fs_namespaceObject.closeSync)(file);
  }
}
function write_blobs_writeAll(file, bytes) {
  let done = 0;
  while (done < bytes.length)
    done += (0, external_node_fs_namespaceObject.writeSync)(file, bytes, done);
  return done;
}
;
const KEY = /^([^-]+)(?:-s([0-9]+))?(?:-m([0-9]+))?(?:-S([0-9]+))?(?:-C([0-9]+))?--(.*)$/s;
const CONTENT_BACKEND = /^(SHA1|MD5|SHA(?:224|256|384|512)|SHA3_(?:224|256|384|512)|SKEIN(?:256|512)|BLAKE2B(?:160|224|256|384|512)|BLAKE2BP512|BLAKE2S(?:160|224|256)|BLAKE2SP(?:224|256))(E?)$/;
const BITS_BY_NAME = /* @__PURE__ */ new Map([
  ["MD5", 128],
  ["SHA1", 160]
]);
const SHARED_ALGORITHM = /* @__PURE__ */ new Map([
  ["SHA256", "sha256"],
  ["MD5", "md5"]
]);
const LONGEST_EXTENSION = 64;
function parseAnnexKey(text) {
  const parts = KEY.exec(text);
  if (parts === null)
    return null;
  const [, backend = "", size, , chunkSize, chunk, name = ""] = parts;
  if (backend.endsWith("E") && extensionLength(name) > LONGEST_EXTENSION)
    return null;
  const bytes = size === void 0 ? null : parseCount(size);
  const isWhole = chunkSize === void 0 && chunk === void 0;
  const isExact = size === void 0 || bytes !== null;
  return { backend, name, size: bytes, identity: isWhole && isExact ? identify(backend, name, bytes) : null };
}
function annex_key_parseAnnexKeyFile(fileName) {
  if (/[/:]|&(?![sca])/.test(fileName))
    return null;
  return parseAnnexKey(fileName.replace(/%|&[sca]/g, (escaped2) => UNESCAPED[escaped2] ?? escaped2));
}
const UNESCAPED = { "%": "/", "&s": "%", "&c": ":", "&a": "&" };
function identify(backend, name, size) {
  const [, hash, withExtension] = CONTENT_BACKEND.exec(backend) ?? [];
  if (hash === void 0)
    return null;
  const bits = BITS_BY_NAME.get(hash) ?? Number(hash.slice(-3));
  const [beforeDot = ""] = name.split(".", 1);
  const hex2 = withExtension === "E" ? beforeDot : name;
  if (hex2.length !== bits / 4 || !/^[0-9a-f]+$/.test(hex2))
    return null;
  return { algorithm: SHARED_ALGORITHM.get(hash) ?? `annex:${hash}`, hex: hex2, size };
}
function extensionLength(name) {
  const dot = name.indexOf(".");
  return dot < 0 ? 0 : pathBytes(name.slice(dot)).length;
}
;
const LARGEST_ANNEX_POINTER = 32768;
const POINTER_START = "/annex/objects/";
const LONGEST_LINK = 8191;
function parseAnnexLink(target) {
  if (target.length > LONGEST_LINK)
    return null;
  const start = target.indexOf(POINTER_START);
  if (start < 0)
    return null;
  const below = target.slice(start + POINTER_START.length).split("/");
  const file = below.at(-1);
  if (file === void 0 || below.length < 2 || file !== below.at(-2))
    return null;
  return annex_key_parseAnnexKeyFile(file);
}
function parseAnnexPointer(bytes) {
  if (bytes.length === 0 || bytes.length > LARGEST_ANNEX_POINTER)
    return null;
  if (!bytes.subarray(0, LONGEST_LINK).includes(POINTER_START))
    return null;
  const text = decodePath(bytes);
  return text.startsWith(POINTER_START) ? parsePointer(text) : parseLinkText(text);
}
function parsePointer(text) {
  const end = text.indexOf("\n");
  const first = end < 0 ? text : text.slice(0, end);
  const rest = end < 0 ? "" : text.slice(end + 1);
  if (!isMeantForAnnex(rest))
    return null;
  return parseAnnexKeyFile(first.slice(POINTER_START.length).replace(/\r$/, ""));
}
function isMeantForAnnex(rest) {
  if (rest === "")
    return true;
  if (!rest.endsWith("\n"))
    return false;
  return rest.slice(0, -1).split("\n").every((line) => line.includes("/annex/"));
}
function parseLinkText(text) {
  return /[\0\n\r \t]/.test(text) ? null : parseAnnexLink(text);
}
;
const USUAL_START = Buffer.from("version https://git-lfs.github.com/spec/v1\noid sha256:");
const USUAL_MIDDLE = Buffer.from("\nsize ");
const DIGITS_OF_HASH = 64;
const MOST_DIGITS_OF_SIZE = 15;
const lfs_usual_LF = 10;
const ZERO = 48;
function readUsualLfsPointer(bytes) {
  const hashStart = USUAL_START.length;
  const hashEnd = hashStart + DIGITS_OF_HASH;
  const sizeStart = hashEnd + USUAL_MIDDLE.length;
  const sizeEnd = bytes.length - 1;
  const digitsOfSize = sizeEnd - sizeStart;
  if (digitsOfSize < 1 || digitsOfSize > MOST_DIGITS_OF_SIZE || bytes[sizeEnd] !== lfs_usual_LF)
    return null;
  if (!holds(bytes, 0, USUAL_START) || !holds(bytes, hashEnd, USUAL_MIDDLE))
    return null;
  for (let at = hashStart; at < hashEnd; at++) {
    const byte = bytes[at];
    const isHexadecimal = isDigit(byte) || byte >= 97 && byte <= 102;
    if (!isHexadecimal)
      return null;
  }
  let size = 0;
  for (let at = sizeStart; at < sizeEnd; at++) {
    const byte = bytes[at];
    if (!isDigit(byte))
      return null;
    size = size * 10 + byte - ZERO;
  }
  return { hex: bytes.toString("latin1", hashStart, hashEnd), size };
}
function holds(bytes, start, expected) {
  for (let at = 0; at < expected.length; at++)
    if (bytes[start + at] !== expected[at])
      return false;
  return true;
}
function isDigit(byte) {
  return byte >= ZERO && byte <= 57;
}
;
const LARGEST_LFS_POINTER = 1023;
const VERSIONS = /* @__PURE__ */ new Set([
  "https://git-lfs.github.com/spec/v1",
  "https://hawser.github.com/spec/v1",
  "http://git-media.io/v/2"
]);
const KEYS = ["version", "oid", "size"];
const MENTIONS = ["git-lfs", "hawser", "git-media"].map((mention) => Buffer.from(mention));
const EXTENSION = /^ext-([0-9])-[0-9A-Za-z_]/;
const OBJECT = /^sha256:([0-9a-f]{64})$/;
const SIZE = /^[+-]?[0-9]+$/;
const LARGEST_SIZE = 2n ** 63n - 1n;
const lfs_SPACE = "[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+";
const OUTER_SPACE = new RegExp(`^${lfs_SPACE}|${lfs_SPACE}$`, "g");
function parseLfsPointer(bytes) {
  if (bytes.length === 0 || bytes.length > LARGEST_LFS_POINTER)
    return null;
  const usual = readUsualLfsPointer(bytes);
  if (usual !== null)
    return plainPointer(usual.hex, usual.size);
  if (!MENTIONS.some((mention) => bytes.includes(mention)))
    return null;
  const text = lossless_decodePath(bytes).replace(OUTER_SPACE, "");
  const lines = readLines(text);
  if (lines === null)
    return null;
  const { version, oid, size } = lines.values;
  if (version === void 0 || !VERSIONS.has(version))
    return null;
  const objectHex = OBJECT.exec(oid ?? "")?.[1];
  const objectSize = readSize(size ?? "");
  const original = firstInput(lines.extensions);
  if (objectHex === void 0 || objectSize === void 0 || original === void 0)
    return null;
  if (objectSize === null)
    return { objectHex, objectSize, identity: null };
  if (original === null)
    return plainPointer(objectHex, objectSize);
  return { objectHex, objectSize, identity: { algorithm: "sha256", hex: original, size: null } };
}
function plainPointer(hex2, size) {
  return { objectHex: hex2, objectSize: size, identity: { algorithm: "sha256", hex: hex2, size } };
}
function readLines(text) {
  const lines = { values: {}, extensions: /* @__PURE__ */ new Map() };
  let next = 0;
  for (const ended of text.split("\n")) {
    const line = ended.endsWith("\r") ? ended.slice(0, -1) : ended;
    if (line === "")
      continue;
    const space = line.indexOf(" ");
    const expected = KEYS[next];
    if (space < 0 || expected === void 0)
      return null;
    const key = line.slice(0, space);
    const value = line.slice(space + 1);
    if (key === expected) {
      lines.values[expected] = value;
      next += 1;
    } else if (EXTENSION.test(key)) {
      lines.extensions.set(key, value);
    } else
      return null;
  }
  return lines;
}
function readSize(text) {
  if (!SIZE.test(text))
    return void 0;
  const size = BigInt(text.startsWith("+") ? text.slice(1) : text);
  if (size < 0n || size > LARGEST_SIZE)
    return void 0;
  return size <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(size) : null;
}
function firstInput(extensions) {
  const inputs = /* @__PURE__ */ new Map();
  for (const [key, value] of extensions) {
    const priority = EXTENSION.exec(key)?.[1];
    const hex2 = OBJECT.exec(value)?.[1];
    if (priority === void 0 || hex2 === void 0 || inputs.has(priority))
      return void 0;
    inputs.set(priority, hex2);
  }
  const [first] = [...inputs.keys()].sort();
  return first === void 0 ? null : inputs.get(first);
}
;
async function findReadable(files, numbers, places) {
  const at = /* @__PURE__ */ new Map();
  const inGit = /* @__PURE__ */ new Map();
  const asked = [...numbers];
  const storesOf = await places.storesFor(asked.flatMap((file) => files.pointers.get(file) ?? []));
  for (const file of asked) {
    const content = files.contents[file];
    const id = content < 0 ? null : files.objectIds.hex(content);
    const found = onDisk(files, file, places, storesOf);
    if (found !== null)
      at.set(file, found);
    if (found !== null || id === null)
      continue;
    lists_addTo(inGit, id, file);
  }
  if (places.repository === null || inGit.size === 0)
    return { at, close() {
    } };
  const folder = (0, external_node_fs_namespaceObject.mkdtempSync)((0, external_node_path_namespaceObject.join)(places.temporary, "data-hygiene-"));
  const close = () => (0, external_node_fs_namespaceObject.rmSync)(folder, { recursive: true, force: true });
  try {
    const placeOf2 = (id) => (0, external_node_path_namespaceObject.join)(folder, id);
    const written = await writeBlobs(places.repository, [...inGit.keys()], placeOf2);
    const stored2 = places.mayBePointers ? await storedFor([...written.keys()], placeOf2, places) : null;
    for (const id of written.keys()) {
      const own = stored2?.get(id);
      const content = own === void 0 ? regularFile(placeOf2(id)) : own;
      if (content !== null)
        for (const file of inGit.get(id) ?? [])
          at.set(file, content);
    }
    return { at, close };
  } catch (error) {
    close();
    throw error;
  }
}
async function storedFor(ids, placeOf2, { storesFor }) {
  const pointers = /* @__PURE__ */ new Map();
  for (const id of ids) {
    const pointer = pointerIn(placeOf2(id));
    if (pointer !== null)
      pointers.set(id, pointer);
  }
  const storesOf = await storesFor(pointers.values());
  return new Map([...pointers].map(([id, pointer]) => [id, firstOf(storesOf(pointer), pointer.identity?.size ?? null)]));
}
function pointerIn(location) {
  const size = regularFile(location)?.size ?? 0;
  const pointer = size > LARGEST_LFS_POINTER ? null : parseLfsPointer((0, external_node_fs_namespaceObject.readFileSync)(lossless_encodePath(location)));
  if (pointer === null)
    return null;
  const { identity } = pointer;
  return { kind: "lfs", identity, describedIn: null, hasPlace: false, objectId: null };
}
function firstOf(locations, size) {
  for (const location of locations) {
    const content = regularFile(location);
    if (content !== null && (size === null || content.size === size))
      return content;
  }
  return null;
}
function onDisk(files, file, places, storesOf) {
  const path = paths_pathAt(files, file);
  const written = places.written?.(path);
  if (written !== void 0)
    return regularFile(written);
  const pointer = files.pointers.get(file);
  if (pointer === void 0) {
    const isNamed = files.contents[file] >= 0;
    return isNamed && places.isChanged(path) ? null : regularFile(locateText(places.root, path));
  }
  const { identity, hasPlace, kind } = pointer;
  if (identity === null)
    return null;
  const { size } = identity;
  if (kind === "annex") {
    const kept = annexedContent(locateText(places.root, path), places.repository);
    if (kept !== null && (size === null || kept.size === size))
      return kept;
  }
  const own = hasPlace && size !== null && !places.isChanged(path) ? [locateText(places.root, path)] : [];
  return firstOf([...own, ...storesOf(pointer)], size);
}
function annexedContent(link, repository) {
  if (repository === null)
    return null;
  let target;
  try {
    target = lossless_decodePath((0, external_node_fs_namespaceObject.readlinkSync)(lossless_encodePath(link), { encoding: "buffer" }));
  } catch {
    return null;
  }
  const place = parseAnnexLink(target) === null ? null : realPlace((0, external_node_path_namespaceObject.resolve)((0, external_node_path_namespaceObject.dirname)(link), target));
  const store = realPlace((0, external_node_path_namespaceObject.join)(repository.commonDirectory, "annex", "objects"));
  return place !== null && store !== null && place.startsWith(`${store}/`) ? regularFile(place) : null;
}
function regularFile(location) {
  try {
    const stat = (0, external_node_fs_namespaceObject.lstatSync)(lossless_encodePath(location));
    return stat.isFile() ? { location, size: stat.size, modified: stat.mtimeMs } : null;
  } catch {
    return null;
  }
}
;
const read_batch_FILES_PER_TASK = 32;
const read_batch_BYTES_PER_TASK = 8 * 1024 * 1024;
async function readBatch(work, { form, contents, files, places, world }, numbers, takers) {
  const fileOf = (content) => contents[content]?.files[0];
  const all = numbers.flatMap((content) => contents[content]?.files ?? []);
  const readable = await findReadable(files, all, places);
  let bytesRead = 0;
  try {
    const at = /* @__PURE__ */ new Map();
    const names = /* @__PURE__ */ new Map();
    const left = [];
    for (const content of numbers) {
      const file = contents[content]?.files.find((number) => readable.at.has(number));
      const place = readable.at.get(file ?? fileOf(content));
      if (place === void 0) {
        takers.absent(content);
        continue;
      }
      const name = contents[content]?.stored ?? nameByStamp(place.location, world.now());
      if (name !== null && takers.recall(content, name))
        continue;
      at.set(content, place);
      names.set(content, name);
      left.push(content);
    }
    const tasks = [
      ...inBatches(left, (content) => at.get(content)?.size ?? 0, read_batch_BYTES_PER_TASK, read_batch_FILES_PER_TASK)
    ];
    const memory = world.memoryPerThread?.() ?? Number.POSITIVE_INFINITY;
    const taskOf = (task) => {
      const found = task.map((content) => at.get(content));
      return {
        kind: form.kind,
        locations: found.map(({ location }) => location),
        sizes: found.map(({ size }) => size),
        modified: found.map(({ modified }) => modified),
        memory
      };
    };
    await world.workers.run(work, { length: tasks.length, at: (number) => taskOf(tasks[number]) }, (result, number) => {
      const task = tasks[number];
      bytesRead += result.bytesRead;
      const failed = new Map([...result.errors, ...result.undecoded].map(({ file, message }) => [file, message]));
      task.forEach((content, index) => {
        const message = failed.get(index);
        if (message !== void 0) {
          takers.trouble(content, message);
          return;
        }
        const name = names.get(content) ?? null;
        takers.take(content, name, partOf(result.values, index, task.length));
        if (result.pixels === void 0)
          return;
        const pixels = partOf(result.pixels, index, task.length);
        takers.pixels?.(content, name, pixels.some((byte) => byte !== 0) ? pixels : null);
      });
    }, world.progress.advance);
  } finally {
    readable.close();
  }
  return bytesRead;
}
function partOf(bytes, index, parts) {
  const width = bytes.length / parts;
  return bytes.subarray(index * width, (index + 1) * width);
}
function nameByStamp(location, now) {
  const started = BigInt(now) * 1000000n;
  const stat = (0, external_node_fs_namespaceObject.lstatSync)(lossless_encodePath(location), { bigint: true, throwIfNoEntry: false });
  return stat === void 0 ? null : stampName(stat, started);
}
;
async function takeRead(part, { contents, files }, numbers, read, takers) {
  const places = /* @__PURE__ */ new Map();
  for (const content of numbers) {
    contents[content]?.files.forEach((file, rank2) => {
      places.set(file, { content, rank: rank2 });
    });
  }
  if (places.size === 0)
    return;
  if (part === "pixels") {
    return read.pixels(files, (file, pixels) => {
      const place = places.get(file);
      if (place !== void 0)
        takers.take(place.content, null, pixels);
    });
  }
  const found = /* @__PURE__ */ new Map();
  await read.prints(files, (file, { print, trouble }) => {
    const place = places.get(file);
    if (place === void 0 || print === null && trouble === null)
      return;
    if ((found.get(place.content)?.rank ?? Number.POSITIVE_INFINITY) < place.rank)
      return;
    found.set(place.content, { rank: place.rank, trouble });
    if (print !== null)
      takers.take(place.content, null, print);
  });
  for (const content of numbers) {
    const each = found.get(content);
    if (each === void 0)
      takers.absent(content);
    else if (each.trouble !== null)
      takers.trouble(content, each.trouble);
  }
}
;
const BYTES_AT_ONCE = 512 * 1024 * 1024;
function emptyPrints(contents, width) {
  return {
    width,
    bytes: new Uint8Array(new SharedArrayBuffer(contents * width)),
    isKnown: new Uint8Array(contents),
    troubles: /* @__PURE__ */ new Map(),
    absent: [],
    bytesRead: 0
  };
}
function printAt({ bytes, width }, content) {
  return bytes.subarray(content * width, (content + 1) * width);
}
function withPrints({ isKnown }) {
  const contents = [];
  for (let content = 0; content < isKnown.length; content++)
    if (isKnown[content] === 1)
      contents.push(content);
  return contents;
}
function recallPrints(source, from = 0) {
  const { contents, kept } = source;
  const left = [];
  for (let content = from; content < contents.length; content++) {
    const { stored: stored2 } = contents[content];
    if (stored2 === null || !recall(source, content, stored2, kept))
      left.push(content);
  }
  return left;
}
async function makePrints(source, contents, more = {}) {
  const { prints, kept, form } = source;
  const { work = form.work, ...others } = more;
  const takers = {
    absent: (content) => prints.absent.push(content),
    recall: (content, name) => recall(source, content, name, kept),
    take: (content, name, print) => {
      setPrint(prints, content, print);
      if (name !== null)
        kept?.keep(name, print);
    },
    trouble: (content, message) => prints.troubles.set(content, message),
    ...others
  };
  if (kept?.read !== void 0)
    return takeRead("prints", source, contents, kept.read, takers);
  await readInBatches(work, source, contents, takers);
}
async function readInBatches(work, source, contents, takers) {
  for (const batch of inBatches(contents, (content) => sizeOf(source, content), BYTES_AT_ONCE)) {
    source.prints.bytesRead += await readBatch(work, source, batch, takers);
  }
}
function bytesOf(source, contents) {
  return contents.reduce((sum, content) => sum + sizeOf(source, content), 0);
}
function sizeOf({ contents, files }, content) {
  return Math.max(0, files.sizes[contents[content]?.files[0]]);
}
function recall({ form, prints }, content, name, kept) {
  const known2 = kept?.find(name) ?? null;
  if (known2 === null || !form.isOne(known2))
    return false;
  setPrint(prints, content, known2);
  return true;
}
function setPrint(prints, content, print) {
  prints.bytes.set(print, content * prints.width);
  prints.isKnown[content] = 1;
}
;
async function openBaseContents({ covers, noun }, comparer, base, comparison, asked, readLimit) {
  const { form, contents, kept, lacking, world } = comparison;
  const isLackingNow = (name) => {
    if (lacking === null || !name.startsWith(GIT))
      return false;
    return lacking.isLacking[comparison.files.objectIds.find(name.slice(GIT.length))] === 1;
  };
  const notes = [];
  const repository = await world.git.open(world.root).catch(() => null);
  const byName2 = await contentsByName(comparison, repository);
  const then = /* @__PURE__ */ new Map();
  const others = /* @__PURE__ */ new Map();
  const goneAt = /* @__PURE__ */ new Set();
  for (const file of coveredFiles(base.files, covers)) {
    const name = storedName(base.files, file);
    if (name === null)
      continue;
    const content = byName2.get(name);
    if (content !== void 0) {
      lists_addTo(then, content, file);
      continue;
    }
    if (isLackingNow(name))
      continue;
    const path = paths_pathAt(base.files, file);
    goneAt.add(path);
    const dataset = base.layout.placementOf(path).dataset ?? "";
    const known2 = others.get(name);
    if (known2 === void 0) {
      others.set(name, { path, files: [file], stored: name, group: null, datasets: [dataset] });
    } else {
      known2.files.push(file);
      if (!known2.datasets.includes(dataset))
        known2.datasets.push(dataset);
    }
  }
  const told = asked.filter(({ group }) => group.kind !== void 0 || group.files.some((each) => goneAt.has(placeOf(each))));
  const wanted = unexplainedDatasets(told, comparison, then);
  const gone = [...others.values()].filter(({ datasets }) => datasets.some((dataset) => wanted.has(dataset)));
  const prints = emptyPrints(contents.length + gone.length, form.bytes);
  prints.bytes.set(comparison.prints.bytes);
  prints.isKnown.set(comparison.prints.isKnown);
  for (const [index, { files }] of gone.entries())
    then.set(contents.length + index, files);
  const both = {
    ...{ form, kept, world, prints, then },
    contents: [...contents, ...gone],
    files: base.files,
    now: contents.length,
    places: placesOfBase(repository, world)
  };
  const missing = await lookAtGone(both, noun, repository, readLimit, notes);
  if (missing > 0) {
    world.warn(`${countOf(missing, noun)} of the base can't be read here, so what they had in common is told as new; check out with the whole history, with Git LFS, or raise read-limit`);
  }
  comparison.prints.bytesRead += prints.bytesRead;
  return { known: await knownContents(comparer, both, base, comparison, told), notes };
}
const GIT = "git:";
async function contentsByName({ contents, files, world }, repository) {
  const byName2 = /* @__PURE__ */ new Map();
  const unnamed = /* @__PURE__ */ new Map();
  contents.forEach(({ stored: stored2, group, files: own }, content) => {
    if (stored2 !== null)
      byName2.set(stored2, content);
    for (const name of group?.names ?? [])
      byName2.set(name, content);
    if (stored2 === null && !group?.names.some((name) => name.startsWith("git:")))
      unnamed.set(own[0], content);
  });
  if (unnamed.size === 0 || repository === null)
    return byName2;
  const { objectFormat } = repository;
  const reader = createReader({ files, objectFormat }, world, null);
  await reader.names([...unnamed.keys()], (file, { objectId }) => {
    byName2.set(`git:${objectId}`, unnamed.get(file));
  });
  return byName2;
}
function unexplainedDatasets(told, { contents }, then) {
  const datasets = /* @__PURE__ */ new Set();
  for (const { group, contents: own } of told) {
    const before = own.reduce((sum, content) => sum + (then.get(content)?.length ?? 0), 0);
    if (before >= group.files.length)
      continue;
    for (const content of own) {
      for (const dataset of contents[content]?.datasets ?? [])
        datasets.add(dataset);
    }
  }
  return datasets;
}
async function lookAtGone(both, noun, repository, readLimit, notes) {
  const { prints, kept } = both;
  const left = recallPrints(both, both.now);
  if (left.length === 0)
    return 0;
  if (kept?.read !== void 0) {
    await makePrints(both, left);
    return prints.absent.length;
  }
  if (repository === null)
    return left.length;
  const ids = idsOf(both, both.files, left);
  const sizes = await readObjectSizes(repository, ids);
  const bytes = sizes.reduce((sum, [, size]) => sum + size, 0);
  if (readLimit !== null && bytes > readLimit)
    return left.length;
  const here2 = new Set(sizes.map(([id]) => id));
  const lacking = ids.filter((id) => !here2.has(id));
  await fetchLacking(repository, lacking, noun, notes);
  await makePrints(both, left);
  return prints.absent.length;
}
function idsOf({ contents }, { contents: ids, objectIds }, numbers) {
  return numbers.flatMap((number) => {
    const id = ids[contents[number]?.files[0]];
    return id < 0 ? [] : objectIds.hex(id);
  });
}
;
function engineByKey({ name, key }) {
  const form = {
    ...{ name, kind: name, version: key.version, bytes: KEY_BYTES, work: "contentKeys" },
    isOne: ({ length }) => length === KEY_BYTES
  };
  return {
    kinds: [name],
    noun: key.noun,
    covers: key.covers,
    mostContents: null,
    load: async () => {
      const { openByKey } = await import(
        /* webpackIgnore: true */
        "./compare-by-key-compare-keys.js"
      );
      return { form, open: () => openByKey(name) };
    }
  };
}
const KEY_BYTES = 32;
;
const PICTURES = {
  kinds: ["picture", "near-picture"],
  noun: "picture",
  covers: (name) => kindOf(name) === KIND.picture,
  mostContents: 4e5,
  load: async () => (await import(
    /* webpackIgnore: true */
    "./compare-pictures-comparison.js"
  )).LOADED_PICTURES
};
;
const ENGINES = [PICTURES, ...KEY_KINDS.map(engineByKey)];
function enginesFor({ names }, { compare }) {
  const asked = ENGINES.filter(({ kinds }) => kinds.some((kind) => isAsked(kind, compare)));
  if (asked.length === 0)
    return [];
  const written = namesByEnding(names);
  return asked.filter(({ covers }) => written.some((name) => covers(name)));
}
function isAsked(kind, compare) {
  const { choice } = table_kindOfGroup({ kind });
  return compare === "auto" || compare.some((chosen) => chosen === choice?.name);
}
;
function absentNotes(absent, noun) {
  if (absent === 0)
    return [];
  const isOne = absent === 1;
  return [
    `${countOf(absent, noun)} ${isOne ? "was" : "were"} compared by ${isOne ? "its" : "their"} bytes alone, since the content is not on this machine`
  ];
}
const MOST_FILES_NAMED = 1e3;
function leftOut(files, numbers, kinds, reason) {
  const all = numbers.length > MOST_FILES_NAMED ? directoriesOf(files, numbers, reason) : numbers.map((file) => ({ path: paths_pathAt(files, file), reason }));
  sortByPath(all);
  return kinds.map((kind) => ({ kind, samples: 0, leftOut: all }));
}
function directoriesOf(files, numbers, reason) {
  const counts = new Uint32Array(files.directories.length);
  for (const file of numbers) {
    const directory = files.directoryOf[file];
    counts[directory] = counts[directory] + 1;
  }
  return files.directories.flatMap((path, directory) => {
    const count = counts[directory];
    return count === 0 ? [] : { path: path === "" ? "." : path, files: count, reason };
  });
}
function comparedOf({ contents, files, lacking, prints }, covered, kinds) {
  let samples = 0;
  const leftOut2 = [];
  const absent = [];
  const isAbsent = new Set(prints.absent);
  contents.forEach(({ path, files: own }, content) => {
    const trouble = prints.troubles.get(content);
    if (isAbsent.has(content))
      absent.push(path);
    else if (trouble !== void 0)
      leftOut2.push({ path, reason: trouble });
    else
      samples += own.length;
  });
  const count = absent.length + (lacking?.count ?? 0);
  addAll(absent, firstLacking(files, covered, lacking));
  addAll(leftOut2, absent.slice(0, MOST_ABSENT_NAMED).map((path) => ({ path, reason: NOT_HERE })));
  sortByPath(leftOut2);
  return kinds.map((kind) => ({ kind, samples, ...count === 0 ? {} : { absent: count }, leftOut: leftOut2 }));
}
function firstLacking(files, covered, lacking) {
  if (lacking === null)
    return [];
  const paths = /* @__PURE__ */ new Map();
  for (const file of covered) {
    const content = files.contents[file];
    if (lacking.isLacking[content] === 1 && !paths.has(content))
      paths.set(content, paths_pathAt(files, file));
    if (paths.size === MOST_ABSENT_NAMED)
      break;
  }
  return [...paths.values()];
}
;
async function compareBy(engine, input, world) {
  const { form, open } = await engine.load();
  const comparer = open(input.cache);
  const cache = openPrintCache(form, input.cache);
  const read = input.read && { find: () => null, keep() {
  }, read: input.read };
  const result = await compareWith(engine, form, comparer, input, read ?? cache, world);
  for (const kept of [cache, comparer]) {
    await kept?.save();
    addAll(result.notes, kept?.notes ?? []);
  }
  return result;
}
function openPrintCache({ name, version }, directory) {
  return directory === null ? null : openPrints(directory, name, version);
}
async function compareWith(engine, form, comparer, input, kept, world) {
  const { files, layout, options } = input;
  const { noun } = engine;
  const kinds = engine.kinds.filter((kind) => isAsked(kind, options.compare));
  const repository = input.read ? null : await world.git.open(world.root).catch(() => null);
  const covered = coveredFiles(files, engine.covers);
  const lacking = await lackingOf(covered, files, repository, kept, world);
  const comparable = here(covered, files, lacking);
  const none = { told: [], swallowed: /* @__PURE__ */ new Set(), known: null, notes: [], bytesRead: 0 };
  const most = engine.mostContents ?? Number.POSITIVE_INFINITY;
  const named = comparable.length > most ? distinctNamed(files, comparable) : 0;
  const contents = named > most ? [] : contentsOf(input, comparable, input.groups, engine.covers);
  const count = Math.max(named, contents.length);
  if (count > most) {
    world.warn(`${noun}s are not compared: there are ${countOf(count, noun)}, more than fit in memory (${countOf(most, noun)}); leave some out with exclude, or scan parts of the repository one by one`);
    return { ...none, compared: leftOut(files, comparable, kinds, `more than ${countOf(most, noun)}`) };
  }
  const prints = emptyPrints(contents.length, form.bytes);
  const unknown = recallPrints({ form, contents, prints, kept });
  const bytes = bytesOf({ contents, files }, unknown);
  if (input.read === void 0 && options.readLimit !== null && bytes > options.readLimit) {
    world.warn(`${noun}s are not compared: they have ${formatBytes(bytes)}, more than read-limit (${formatBytes(options.readLimit)}); raise it, keep fingerprints with cache, or leave ${noun}s out with exclude`);
    return { ...none, compared: leftOut(files, comparable, kinds, "over read-limit") };
  }
  if (contents.length === 0) {
    const notes2 = absentNotes(lacking?.count ?? 0, noun);
    return { ...none, notes: notes2, compared: comparedOf({ files, contents, lacking, prints }, covered, kinds) };
  }
  world.progress.phase(`looking at ${noun}s`);
  const places = await placesOfNow(options.source, repository, world);
  const comparison = {
    ...{ form, contents, files, places, prints, kept, world },
    kinds: new Set(kinds),
    lacking
  };
  await makePrints(comparison, unknown);
  world.progress.phase(`comparing ${noun}s`);
  const found = await comparer.find(comparison, layout, levelsDiffer(engine, options.rules));
  const absent = prints.absent.length + (lacking?.count ?? 0);
  const notes = [...absentNotes(absent, noun), ...found.notes];
  let known2 = null;
  const asked = input.base === null ? [] : [...found.told, ...moreCopies(comparison, found, input.base)];
  if (input.base !== null && asked.length > 0) {
    const before = await openBaseContents(engine, comparer, input.base, comparison, asked, options.readLimit);
    known2 = before.known;
    addAll(notes, before.notes);
  }
  return {
    ...{ known: known2, notes, swallowed: found.swallowed, bytesRead: prints.bytesRead },
    told: found.told.map(({ group }) => group),
    compared: comparedOf(comparison, covered, kinds)
  };
}
function moreCopies({ contents, prints }, { swallowed }, base) {
  return contents.flatMap(({ group }, content) => {
    if (group === null || swallowed.has(group) || prints.isKnown[content] !== 1)
      return [];
    return base.hadAll(group) ? [] : { group, contents: [content] };
  });
}
function levelsDiffer({ kinds }, rules) {
  const proved = kinds.filter((kind) => !isLikeness({ kind }));
  return RULES.some((rule) => proved.some((kind) => levelOf(rule, kind, rules) !== levelOf(rule, "bytes", rules)));
}
async function lackingOf(covered, files, repository, kept, { root }) {
  const lacking = await lackingContents(files, covered, repository, root);
  if (lacking === null || kept === null)
    return lacking;
  const { isLacking } = lacking;
  let { count } = lacking;
  isLacking.forEach((one, content) => {
    if (one === 0 || kept.find(`git:${files.objectIds.hex(content)}`) === null)
      return;
    isLacking[content] = 0;
    count -= 1;
  });
  return count === 0 ? null : { isLacking, count };
}
function here(covered, { contents }, lacking) {
  if (lacking === null)
    return covered;
  return covered.filter((file) => lacking.isLacking[contents[file]] !== 1);
}
var __webpack_exports__compareBy = __webpack_exports__.V;
var __webpack_exports__openPrintCache = __webpack_exports__.U;
export { __webpack_exports__compareBy as compareBy, __webpack_exports__openPrintCache as openPrintCache };
