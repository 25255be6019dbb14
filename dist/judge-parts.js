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
  w: () => (
    /* binding */
    judgeParts
  )
});
;
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;
const FIRST_CAPACITY = 1024;
function createNumbers() {
  let numbers = new Int32Array(FIRST_CAPACITY);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(number) {
      if (length === numbers.length)
        numbers = enlarged(numbers, length + 1);
      numbers[length++] = number;
    },
    taken: () => numbers.subarray(0, length)
  };
}
function enlarged(column2, least) {
  const Kind = column2.constructor;
  const larger2 = new Kind(Math.max(FIRST_CAPACITY, least, column2.length * 2));
  larger2.set(column2);
  return larger2;
}
function numbers_select(numbers, isKept) {
  const kept = new Int32Array(numbers.length);
  let count2 = 0;
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place];
    if (isKept(number))
      kept[count2++] = number;
  }
  return kept.subarray(0, count2);
}
function concatenated(...rows) {
  const [first] = rows;
  if (rows.length === 1 && first instanceof Int32Array)
    return first;
  const all = new Int32Array(rows.reduce((sum2, { length }) => sum2 + length, 0));
  let start = 0;
  for (const row of rows) {
    all.set(row, start);
    start += row.length;
  }
  return all;
}
function numbers_numbersTo(count2) {
  const numbers = new Int32Array(count2);
  for (let number = 0; number < count2; number++)
    numbers[number] = number;
  return numbers;
}
function pickNumbers(column2, numbers) {
  if (column2 instanceof Int32Array && isFromZero(numbers))
    return column2.subarray(0, numbers.length);
  const picked = new Int32Array(numbers.length);
  for (let place = 0; place < numbers.length; place++)
    picked[place] = column2[numbers[place]];
  return picked;
}
function inParts(numbers, most) {
  const all = Int32Array.from(numbers);
  const parts = [];
  for (let start = 0; start < all.length; start += most)
    parts.push(all.subarray(start, start + most));
  return parts;
}
function valuesOf(numbers, valueFor) {
  const values = new Float64Array(numbers.length);
  for (let place = 0; place < numbers.length; place++)
    values[place] = valueFor(numbers[place]);
  return values;
}
function isFromZero(numbers) {
  for (let place = 0; place < numbers.length; place++)
    if (numbers[place] !== place)
      return false;
  return true;
}
;
const PARTS = 256;
const BITS_OF_PARTS = 8;
function createIdTable(count2, hashOf, areEqual) {
  const bits = Math.max(BITS_OF_PARTS, 1 + Math.ceil(Math.log2(count2 + 1)));
  const size = 2 ** bits;
  const slots = new Int32Array(size).fill(-1);
  const hashes = new Int32Array(size);
  function slotOf(id, hash) {
    for (let slot = hash >>> 32 - bits; ; slot = (slot + 1) % size) {
      const known2 = slots[slot];
      if (known2 < 0 || hashes[slot] === hash && areEqual(known2, id))
        return slot;
    }
  }
  const all = new Int32Array(count2);
  for (let id = 0; id < count2; id++)
    all[id] = hashOf(id);
  const firstEqual2 = new Int32Array(count2);
  for (const id of id_table_inParts(all)) {
    const hash = all[id];
    const slot = slotOf(id, hash);
    const known2 = slots[slot];
    firstEqual2[id] = known2 < 0 ? id : known2;
    if (known2 >= 0)
      continue;
    slots[slot] = id;
    hashes[slot] = hash;
  }
  return { count: count2, firstEqual: firstEqual2, find: (id) => slots[slotOf(id, hashOf(id))] };
}
function id_table_inParts(hashes) {
  const shift = 32 - BITS_OF_PARTS;
  const next = new Int32Array(PARTS + 1);
  for (let id = 0; id < hashes.length; id++) {
    const part = (hashes[id] >>> shift) + 1;
    next[part] = next[part] + 1;
  }
  for (let part = 1; part <= PARTS; part++)
    next[part] = next[part] + next[part - 1];
  const sorted2 = new Int32Array(hashes.length);
  for (let id = 0; id < hashes.length; id++) {
    const part = hashes[id] >>> shift;
    const place = next[part];
    sorted2[place] = id;
    next[part] = place + 1;
  }
  return sorted2;
}
;
const WORDS = { sha1: 5, sha256: 8 };
const DIGITS_PER_WORD = 8;
const BYTES_PER_WORD = 4;
const object_ids_FIRST_CAPACITY = 1024;
function object_ids_createObjectIds(format) {
  const width = WORDS[format];
  const hexBytes = Buffer.alloc(width * DIGITS_PER_WORD);
  const idBytes = Buffer.alloc(width * BYTES_PER_WORD);
  const seed = Math.floor(Math.random() * 2 ** 31);
  let words2 = new Int32Array(object_ids_FIRST_CAPACITY * width);
  let count2 = 0;
  let table = createIdTable(0, hashOf, areEqual);
  const late = /* @__PURE__ */ new Map();
  function parse2(hex2, offset) {
    let at = offset;
    for (let word = count2 * width; word < (count2 + 1) * width; word++) {
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
  function add2(hex2, offset) {
    parse2(hex2, offset);
    count2 += 1;
    if ((count2 + 1) * width > words2.length) {
      const larger2 = new Int32Array(words2.length * 2);
      larger2.set(words2);
      words2 = larger2;
    }
    return count2 - 1;
  }
  function settled2() {
    if (table.count + late.size < count2) {
      table = createIdTable(count2, hashOf, areEqual);
      late.clear();
    }
    return table;
  }
  return {
    get count() {
      return count2;
    },
    add: add2,
    setToFirst(ids) {
      const { firstEqual: firstEqual2 } = settled2();
      for (let place = 0; place < ids.length; place++) {
        const id = ids[place];
        if (id >= 0)
          ids[place] = firstEqual2[id] ?? id;
      }
    },
    addHex(hex2) {
      const known2 = this.find(hex2);
      if (known2 >= 0)
        return known2;
      hexBytes.write(hex2, "latin1");
      const id = add2(hexBytes, 0);
      late.set(hex2, id);
      return id;
    },
    find(hex2) {
      if (hex2.length !== hexBytes.length)
        return -1;
      hexBytes.write(hex2, "latin1");
      const { find } = settled2();
      parse2(hexBytes, 0);
      const known2 = find(count2);
      return known2 < 0 ? late.get(hex2) ?? -1 : known2;
    },
    findAll(others) {
      const { find } = settled2();
      const found = new Int32Array(others.count);
      const other = new Int32Array(width);
      for (let id = 0; id < others.count; id++) {
        others.copyWords(id, other);
        words2.set(other, count2 * width);
        const known2 = find(count2);
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
function paths_directoriesInUse({ directories, directoryOf }) {
  const isUsed = new Uint8Array(directories.length);
  for (let file = 0; file < directoryOf.length; file++)
    isUsed[directoryOf[file]] = 1;
  return directories.filter((_, number) => isUsed[number] === 1);
}
function paths_pathAt({ directories, directoryOf, names }, file) {
  return paths_pathIn(directories[directoryOf[file]], names[file]);
}
function pickPaths({ directories, directoryOf, names }, numbers) {
  const picked = new Array(numbers.length);
  for (let at = 0; at < numbers.length; at++)
    picked[at] = names[numbers[at]];
  return { directories, directoryOf: pickNumbers(directoryOf, numbers), names: picked };
}
function paths_pathColumns(paths) {
  const directories = [];
  const names = [];
  const directoryOf = createNumbers();
  const numberOf = directoryNumbers(directories);
  for (const path of paths) {
    directoryOf.push(numberOf(paths_parentDirectory(path)));
    names.push(paths_baseName(path));
  }
  return { directories, directoryOf: directoryOf.taken(), names };
}
function paths_holdsPath(paths, path) {
  if (paths.directories.some((directory) => directory === path || directory.startsWith(`${path}/`)))
    return true;
  const parent = paths.directories.indexOf(paths_parentDirectory(path));
  if (parent < 0)
    return false;
  const name = paths_baseName(path);
  return paths.names.some((known2, file) => known2 === name && paths.directoryOf[file] === parent);
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
function paths_baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function paths_filesAt(files, numbers, places) {
  const namesIn2 = /* @__PURE__ */ new Map();
  for (const place of places) {
    const directory = paths_parentDirectory(place);
    const names = namesIn2.get(directory);
    if (names)
      names.add(paths_baseName(place));
    else
      namesIn2.set(directory, /* @__PURE__ */ new Set([paths_baseName(place)]));
  }
  const wanted = files.directories.map((directory) => namesIn2.get(directory));
  const found = /* @__PURE__ */ new Map();
  for (const file of numbers) {
    if (wanted[files.directoryOf[file]]?.has(files.names[file]) !== true)
      continue;
    const place = paths_pathAt(files, file);
    const others = found.get(place);
    if (others)
      others.push(file);
    else
      found.set(place, [file]);
  }
  return found;
}
;
const data_files_UNKNOWN_SIZE = -1;
const data_files_NOT_NAMED = -1;
const ELSEWHERE = -2;
function knownSize(size) {
  return size === data_files_UNKNOWN_SIZE ? null : size;
}
function dataFileAt(files, file, objectId) {
  const content = files.contents[file];
  const dataFile = {
    path: paths_pathAt(files, file),
    size: knownSize(files.sizes[file]),
    objectId: content < 0 ? null : objectId ?? files.objectIds.hex(content)
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
  }
  return dataFile;
}
function data_files_placeOf({ path, pointer }) {
  return pointer?.path ?? path;
}
function unnamedFiles({ contents }) {
  const numbers = [];
  for (let file = 0; file < contents.length; file++)
    if (contents[file] === data_files_NOT_NAMED)
      numbers.push(file);
  return numbers;
}
function pick(column2, numbers) {
  if (numbers.length === column2.length && isFromZero(numbers))
    return column2;
  const picked = new Array(numbers.length);
  for (let at = 0; at < numbers.length; at++)
    picked[at] = column2[numbers[at]];
  return picked;
}
function listDataFiles(files) {
  return files.names.map((_, file) => dataFileAt(files, file));
}
function dataFileColumns(files, format = "sha1") {
  const objectIds = createObjectIds(format);
  return {
    ...pathColumns(files.map(data_files_placeOf)),
    sizes: files.map(({ size }) => size ?? data_files_UNKNOWN_SIZE),
    contents: files.map(({ objectId, pointer }) => {
      if (pointer)
        return ELSEWHERE;
      return objectId === null ? data_files_NOT_NAMED : objectIds.addHex(objectId);
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
    names: pick(files.names, numbers),
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
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;
class failure_Failure extends Error {
  name = "Failure";
}
function isFailure(error) {
  return error instanceof Error && error.name === "Failure";
}
;
const OPEN_FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
function read_openForReading(location) {
  return (0, external_node_fs_namespaceObject.openSync)(location, OPEN_FLAGS);
}
function read_assertUnchanged(file, size, modified) {
  const stat = fstatSync(file);
  if (!stat.isFile() || stat.size !== size || stat.mtimeMs !== modified)
    throw read_changed();
}
function read_fill(file, memory, offset, length, position, enough = length) {
  let done = 0;
  while (done < enough) {
    const count2 = (0, external_node_fs_namespaceObject.readSync)(file, memory, offset + done, length - done, position + done);
    if (count2 === 0)
      break;
    done += count2;
  }
  return done;
}
function readBeginning(location, size, target) {
  withFile(location, size, (file) => {
    if (read_fill(file, target, 0, target.length, 0) < target.length)
      throw read_changed();
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
  const file = read_openForReading(location);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size !== size)
      throw read_changed();
    return use(file);
  } finally {
    closeSync(file);
  }
}
function read_changed() {
  return new failure_Failure("changed while it was being scanned");
}
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
    const found = lookAt(location);
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
    const count2 = (0, external_node_fs_namespaceObject.readSync)(file, bytes, length, bytes.length - length, length);
    length += count2;
    if (length > mostBytes)
      return troubled(tooLarge);
    if (count2 === 0 || length === stat.size) {
      return taken(bytes.subarray(0, length));
    }
    if (length === bytes.length)
      bytes = small_file_enlarged(bytes, mostBytes + 1);
  }
}
function small_file_enlarged(bytes, most) {
  const larger2 = Buffer.allocUnsafe(Math.min(2 * bytes.length, most));
  bytes.copy(larger2);
  return larger2;
}
function readStartOf(file, mostBytes) {
  const stat = (0, external_node_fs_namespaceObject.fstatSync)(file);
  if (!stat.isFile())
    return unfit(stat);
  const bytes = Buffer.allocUnsafe(mostBytes);
  return taken(bytes.subarray(0, read_fill(file, bytes, 0, mostBytes, 0)));
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
  return stat.isCharacterDevice() && stat.rdev !== lookAt("/dev/null")?.rdev;
}
function lookAt(location) {
  try {
    return (0, external_node_fs_namespaceObject.lstatSync)(location);
  } catch {
    return null;
  }
}
;
const START_BYTES = 16 * 1024;
const BEGINNINGS = [
  // json
  /^\{\s*"schemaVersion":\s*\d+,\s*"tool":\s*\{\s*"name":\s*"data-hygiene"/,
  // sarif
  /^\{\s*"\$schema":[^{}]*\{\s*"tool":\s*\{\s*"driver":\s*\{\s*"name":\s*"data-hygiene"/,
  // csv
  /^file_path,file_name,extension,size_bytes,size_mb,content_id,is_duplicate,duplicate_group,split,label/,
  // markdown
  /^## \S+ Data Hygiene: /u,
  // html
  /^<!doctype html>[\s\S]*?<title>Data Hygiene: /i,
  // text
  /^(?:\u001b\[[\d;]*m)*[\d,]+ files? \([^\n]*\. (?:Identity from git|Compared by content)/,
  // junit
  /^<\?xml [^>]*\?>\s*<testsuites\s[^>]*\bname="data-hygiene"/,
  // gitlab; with nothing to tell it is an empty list
  /^\[\s*\{[^}]*"check_name":\s*"(?:data-hygiene|split-leakage|label-conflict|duplicate-file|duplicate-row|derived-copy|shared-file)\b/,
  /^\[\s*\]\s*$/
];
function occupantOf(location) {
  const { bytes, isAbsent } = readStart(location, START_BYTES, "followed");
  if (bytes === null)
    return isAbsent ? "nothing" : "else";
  if (bytes.length === 0)
    return "empty";
  const start = bytes.toString("utf8").replace(/^\ufeff/, "").trimStart();
  return BEGINNINGS.some((beginning) => beginning.test(start)) ? "report" : "else";
}
;
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
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
  for (const match2 of path.matchAll(SURROGATES)) {
    parts.push(Buffer.from(path.slice(end, match2.index), "utf8"));
    parts.push(Buffer.from(Array.from(match2[0], (unit) => unit.charCodeAt(0) & 255)));
    end = match2.index + match2[0].length;
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
  const directory = real === null && links > 0 ? realPlace((0, external_node_path_namespaceObject.dirname)(path)) : null;
  if (real !== null || directory === null)
    return real ?? path;
  try {
    const target = lossless_decodePath((0, external_node_fs_namespaceObject.readlinkSync)(lossless_encodePath(path), { encoding: "buffer" }));
    return real_place_realTarget((0, external_node_path_namespaceObject.resolve)(directory, target), links - 1);
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
  return text.replace(UNSAFE, (match2) => escaped(match2));
}
function displayBetween(text, from, to) {
  unsafeOrDoubtful ??= new RegExp(`(${UNSAFE.source})|[^!-~]`, "gu");
  return text.replace(unsafeOrDoubtful, (match2, unsafe, offset) => unsafe === void 0 && (offset < from || offset >= to) ? match2 : escaped(match2));
}
function escaped(match2) {
  return NAMED[match2] ?? escapeCharacter(match2);
}
function writtenName(name) {
  return lossless_isUtf8Path(name) ? name : display_display(name);
}
function escapeCharacter(character2) {
  const code = character2.codePointAt(0);
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
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
function holdSignals() {
  let came = null;
  const hold2 = (signal) => {
    came ??= signal;
  };
  for (const signal of SIGNALS)
    process.on(signal, hold2);
  return {
    hasCome: () => came !== null,
    end() {
      for (const signal of SIGNALS)
        process.off(signal, hold2);
      if (came === null)
        return;
      if (process.platform !== "win32")
        process.kill(process.pid, came);
      process.exit(128 + external_node_os_namespaceObject.constants.signals[came]);
    }
  };
}
;
const OPEN_DESCRIPTOR = /^\/(?:dev|proc\/self)\/(?:fd\/(\d+)|stdout|(stderr))$/;
const NEW_FILE_MODE = 438;
const LONGEST_PART = 1 << 17;
const MOST_BYTES_PER_UNIT = 3;
const BYTES_BETWEEN_BREAKS = 4 * 1024 * 1024;
const PIPE_WAIT = 10;
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
    const found = statSync(encodePath(target), { throwIfNoEntry: false });
    if (found !== void 0 && !found.isFile())
      return await writeInto(target, parts, found);
    mkdirSync(encodePath(dirname(target)), { recursive: true });
    await replaceFile(target, parts, found?.mode);
  } catch (error) {
    if (error.code === "EPIPE")
      return;
    throw new Failure(`"${display(path)}" can't be written: ${display(describeReadError(error))}`);
  }
}
function openDescriptorOf(path) {
  const match2 = OPEN_DESCRIPTOR.exec(path);
  if (match2 === null)
    return null;
  return match2[1] === void 0 ? match2[2] === void 0 ? 1 : 2 : Number(match2[1]);
}
async function replaceFile(path, parts, mode) {
  await replaceFileBy(path, mode, (file, hasCome) => writeAll(file, parts, Number.POSITIVE_INFINITY, hasCome));
}
async function replaceFileBy(path, mode, write) {
  const name = `.data-hygiene-${Math.random().toString(36).slice(2)}.tmp`;
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
    throw error;
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
async function writeAll(file, parts, mostTries, isOver = () => false) {
  let sinceBreak = 0;
  for (const bytes of encoded(parts)) {
    let offset = 0;
    for (let tries = 0; offset < bytes.length; ) {
      const count2 = writeSome(file, bytes, offset);
      offset += count2;
      tries = count2 > 0 ? 0 : tries + 1;
      if (tries > mostTries)
        throw new Error("it is a named pipe whose reader takes nothing");
      if (count2 === 0)
        await (0, promises_namespaceObject.setTimeout)(PIPE_WAIT);
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
  const last2 = text.charCodeAt(end - 1);
  return last2 >= 55296 && last2 <= 56319 ? end - 1 : end;
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
function locate(root, path) {
  return lossless_encodePath(locateText(root, path));
}
function locateText(root, path) {
  if (path === "")
    return root;
  return (0, external_node_path_namespaceObject.isAbsolute)(path) ? path : paths_pathIn(root, path);
}
function locate_pathFromRoot(root, given) {
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
function own_reports_pathsOfReports(root, reports) {
  const realRoot = realpathSync(root);
  return new Set(reports.map((path) => resolve(root, path)).flatMap((path) => [path, throughLinks(path), realTarget(path)]).flatMap((path) => [pathFromRoot(root, path), pathFromRoot(realRoot, path)]));
}
function throughLinks(path) {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}
;
async function readDestinations({ reports, config }, written, { root, git }) {
  const paths = [...reports.map(({ path }) => path), ...written];
  assertDistinct(paths, config, root);
  const destinations = { reports: [], others: [] };
  for (const path of paths) {
    const absolute = (0, external_node_path_namespaceObject.resolve)(root, path);
    if (openDescriptorOf(absolute) !== null)
      continue;
    const found = look(() => (0, external_node_fs_namespaceObject.statSync)(lossless_encodePath(absolute)));
    if (found?.isDirectory())
      throw new failure_Failure(`The report "${display_display(path)}" can't be written: it is a directory`);
    const occupant = occupantOf(lossless_encodePath(absolute));
    destinations[occupant === "report" || occupant === "empty" ? "reports" : "others"].push(path);
    if (occupant === "report" || !found?.isFile())
      continue;
    if (isGits(absolute))
      throw occupied(path, "git keeps for itself");
    if (await isTracked(absolute, git))
      throw occupied(path, "git tracks");
  }
  return destinations;
}
function assertNotScanned({ others }, snapshot, root) {
  const isScanned = (place) => holdsPath(snapshot.files, place) || holdsPath(snapshot.others, place);
  const scanned = others.find((path) => [...pathsOfReports(root, [path])].some(isScanned));
  if (scanned !== void 0)
    throw occupied(scanned, "is scanned");
}
function occupied(path, why) {
  const what = `which ${why} and which is no earlier report of data-hygiene`;
  return new failure_Failure(`The report "${display_display(path)}" would replace a file ${what}; write it to another place.`);
}
function assertDistinct(paths, config, root) {
  const taken2 = /* @__PURE__ */ new Map();
  const take = (path) => {
    const keys = keysOf((0, external_node_path_namespaceObject.resolve)(root, path));
    const other = keys.map((key) => taken2.get(key)).find((known2) => known2 !== void 0);
    for (const key of keys)
      taken2.set(key, path);
    return other;
  };
  if (config !== null)
    take(config);
  for (const path of paths) {
    const other = take(path);
    if (other === void 0)
      continue;
    if (other === config)
      throw occupied(path, "is the config file");
    const both = other === path ? `two reports have the path ${shown(path)}` : `${shown(other)} and ${shown(path)} are one place`;
    throw new failure_Failure(`reports: ${both}; give each a path of its own.`);
  }
}
function shown(path) {
  return openDescriptorOf(path) === 1 ? "standard output" : `"${display_display(path)}"`;
}
function keysOf(path) {
  const descriptor = openDescriptorOf(path);
  if (descriptor !== null)
    return [`descriptor ${descriptor}`, ...inodeOf(look(() => (0, external_node_fs_namespaceObject.fstatSync)(descriptor)))];
  const real = real_place_realTarget(path);
  return [destinations_placeOf(real), ...inodeOf(look(() => (0, external_node_fs_namespaceObject.statSync)(lossless_encodePath(real))))];
}
function destinations_placeOf(real) {
  let rest = folded((0, external_node_path_namespaceObject.basename)(real));
  for (let directory = (0, external_node_path_namespaceObject.dirname)(real); ; directory = (0, external_node_path_namespaceObject.dirname)(directory)) {
    const stat = look(() => (0, external_node_fs_namespaceObject.statSync)(lossless_encodePath(directory)));
    if (stat !== null)
      return `${stat.dev}:${stat.ino}/${rest}`;
    if ((0, external_node_path_namespaceObject.dirname)(directory) === directory)
      return real;
    rest = (0, external_node_path_namespaceObject.join)(folded((0, external_node_path_namespaceObject.basename)(directory)), rest);
  }
}
function folded(name) {
  return process.platform === "darwin" || process.platform === "win32" ? name.normalize("NFC").toLowerCase() : name;
}
function inodeOf(stat) {
  return stat?.isFile() ? [`file ${stat.dev}:${stat.ino}`] : [];
}
function isGits(path) {
  return real_place_realTarget(path).split(/[\\/]/).some((name) => name.toLowerCase() === ".git");
}
async function isTracked(path, git) {
  const real = real_place_realTarget(path);
  const repository = await git.open((0, external_node_path_namespaceObject.dirname)(real));
  if (repository === null)
    return false;
  return (await repository.run(["ls-files", "-z", "--cached", "--", real])).length > 0;
}
function look(at) {
  try {
    return at();
  } catch {
    return null;
  }
}
;
const EVIDENCE = [
  "git-oid",
  "bytes",
  "lfs-oid",
  "annex-key",
  "dvc-md5",
  "pixels",
  "thumbnails"
];
;
const RECOGNISED_BY = ["option", "card", "list", "directories", "names"];
;
const SEVERITIES = ["error", "warning", "notice"];
const CERTAINTIES = (
  /* unused pure expression or super */
  null
);
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
  const [only2, ...more] = sets;
  if (only2 === void 0)
    return NOTHING;
  return { names: more.length === 0 ? only2 : [...new Set(sets.flat())].sort(compare), sets };
}
function datasetOf({ dataset }) {
  return dataset ?? "";
}
;
const LAYER = /(?<=^|\/)(?:raw|interim|processed|external|0[1-8]_(?:raw|intermediate|primary|feature|model_input|models|model_output|reporting))(?=\/)/i;
function layerOf(path) {
  const found = LAYER.exec(path);
  if (found === null)
    return null;
  const end = found.index + found[0].length;
  return { layer: found[0].toLowerCase(), rest: path.slice(0, found.index) + path.slice(end) };
}
;
const REASON = "The content went from one data layer to the next without a change.";
const ADVICE = "If that is not meant, check the step between the layers.";
const derivedCopy = {
  name: "derived-copy",
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
;
const duplicate_file_REASON = "A copy adds no information: it only gives its content more weight, and takes space.";
const duplicate_file_ADVICE = "Keep one of the copies.";
const PAIR_ADVICE = "Remove one of the two.";
const duplicateFile = {
  name: "duplicate-file",
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
    pairAdvice: () => PAIR_ADVICE,
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
function order_sortByPath(items) {
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
const label_conflict_PAIR_ADVICE = "Keep the copy with the right label and remove the other.";
const labelConflict = {
  name: "label-conflict",
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
    pairAdvice: () => label_conflict_PAIR_ADVICE,
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
const split_leakage_PARTS = /* @__PURE__ */ new Set(["train", "validation"]);
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
    const strangers = names.filter((name) => !split_leakage_PARTS.has(name));
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
    pairAdvice([first, second]) {
      const areStandard = isStandardSplit(first) && isStandardSplit(second);
      return areStandard ? `Keep what is in ${second} out of ${first}: remove the copy from ${first}.` : ONE_SPLIT;
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
const TABLE = [splitLeakage, labelConflict, duplicateFile, duplicateRow, derivedCopy, sharedFile];
const RULES = TABLE.map(({ name }) => name);
const table_RULE = byName((rule) => rule);
const RULE_WORDS = byName(({ words: words2 }) => words2);
const DEFAULT_RULES = defaultRules("proof");
function defaultRules(certainty) {
  return byName(({ severity }) => severity[certainty] ?? "off");
}
function byName(read2) {
  return Object.fromEntries(TABLE.map((rule) => [rule.name, read2(rule)]));
}
;
const SOURCES = (
  /* unused pure expression or super */
  null
);
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
const KINDS = (
  /* unused pure expression or super */
  null
);
const KIND_NAMES = (
  /* unused pure expression or super */
  null
);
;
const MEASURED = { file: 0, linked: 1, symlink: 2, special: 3, failed: 4 };
const DIGEST_ALGORITHMS = ["sha256", "md5", "md5-lf"];
const NO_HASH = 0n;
;
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
    "heic heif avif apng svg tga exr hdr",
    // phones, drawings, renderings
    "dng cr2 nef arw"
  ),
  sound: words(
    "wav flac mp3 ogg",
    // torchaudio: LibriSpeech, Common Voice, FMA
    "aac aif aiff amr au m4a opus oga wma",
    // GTZAN (.au), VoxCeleb (.m4a), AudioSet
    "mid midi sph"
  ),
  video: words(
    "avi mp4",
    // torchvision: UCF101, HMDB51, Kinetics
    "3gp flv m2ts m4v mkv mov mpeg mpg mts ogv webm wmv"
  ),
  scene: words(
    "ply pcd las laz off obj stl xyz",
    // Open3D and PyTorch3D: ModelNet (.off), ShapeNet (.obj), Semantic3D
    "glb gltf fbx e57 splat"
  ),
  volume: words(
    "nii mha mhd nrrd nhdr mgz mgh mnc dcm dicom ima",
    // nibabel, SimpleITK, pydicom: Medical Decathlon, LIDC
    "edf bdf gdf fif cnt snirf eeg fdt set nwb",
    // MNE, EEGLAB, BIDS: BCI Competition, Sleep-EDF
    "raw zraw img",
    // data of MetaImage (LUNA16) and Analyze headers; cameras
    "svs ndpi czi lif"
  ),
  table: words(
    "csv tsv tab parquet feather xlsx xls ods",
    // pandas
    "arff sav dta sas7bdat xpt",
    // OpenML and Weka; SPSS, Stata, SAS
    "data dat"
  ),
  array: words(
    "npy npz h5 hdf5 hdf mat",
    // NumPy, h5py, SciPy: SVHN (.mat)
    "nc nc4 grib grb zarr fits"
  ),
  records: words(
    "jsonl ndjson arrow orc avro",
    // Hugging Face datasets, Spark
    "conll conllu conllx libsvm svmlight idx",
    // CoNLL, Universal Dependencies, LIBSVM, MNIST
    "ubyte idx1-ubyte idx3-ubyte",
    // MNIST
    "fasta fastq fa fq vcf",
    // Biopython
    "sqlite lmdb"
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
const kinds_KIND = Object.fromEntries(endings_KIND_NAMES.map((name, number) => [name, number]));
function kinds_isMediaKind(kind) {
  return kind <= kinds_KIND.volume;
}
function kinds_isSureKind(kind) {
  return kind <= kinds_KIND.archive;
}
function kinds_isPossibleKind(kind) {
  return kind === kinds_KIND.text || kind === kinds_KIND.other;
}
const KIND_OF_ENDING = new Map(Object.entries(ENDINGS).flatMap(([name, endings]) => Array.from(endings, (ending2) => [ending2, kinds_KIND[name]])));
const asWritten = /* @__PURE__ */ new Map();
const MOST_ENDINGS = 5e3;
const SHARD_NUMBER = /-\d{3,}-of-\d{3,}(?:[-_.][0-9a-f]+)?$/;
function kinds_endingOf(name) {
  const dot = name.lastIndexOf(".");
  if (dot <= 0)
    return { kind: kinds_KIND.other, ending: "", stem: name.length };
  const { kind, ending: ending2 } = kindOfEnding(name.slice(dot + 1));
  if (kind !== kinds_KIND.archive || !endings_PACKED.has(ending2))
    return { kind, ending: ending2, stem: dot };
  const inner = name.lastIndexOf(".", dot - 1);
  if (inner <= 0)
    return { kind, ending: ending2, stem: dot };
  const packed = kindOfEnding(name.slice(inner + 1, dot));
  if (packed.kind === kinds_KIND.other && !/^[a-z]\w{0,9}$/i.test(packed.ending))
    return { kind, ending: ending2, stem: dot };
  return { ...packed, stem: inner };
}
function kinds_kindOf(name) {
  const dot = name.lastIndexOf(".");
  if (dot <= 0)
    return kinds_KIND.other;
  const { kind, ending: ending2 } = kindOfEnding(name.slice(dot + 1));
  return kind === kinds_KIND.archive && endings_PACKED.has(ending2) ? kinds_endingOf(name).kind : kind;
}
let lastEnding = "";
function kinds_stemEndOf(name) {
  if (lastEnding !== "" && name.length > lastEnding.length && name.endsWith(lastEnding)) {
    return name.length - lastEnding.length;
  }
  const dot = name.lastIndexOf(".");
  if (dot <= 0)
    return name.length;
  const { kind, ending: ending2 } = kindOfEnding(name.slice(dot + 1));
  if (kind === kinds_KIND.archive && PACKED.has(ending2))
    return kinds_endingOf(name).stem;
  lastEnding = name.slice(dot);
  return dot;
}
function kindOfEnding(written) {
  const known2 = asWritten.get(written);
  if (known2 !== void 0)
    return known2;
  const ending2 = written.toLowerCase().replace(SHARD_NUMBER, "");
  const found = { kind: KIND_OF_ENDING.get(ending2) ?? kinds_KIND.other, ending: ending2 };
  if (asWritten.size >= MOST_ENDINGS)
    asWritten.clear();
  asWritten.set(written, found);
  return found;
}
;
const MOST_KNOWN = 2e4;
const known = /* @__PURE__ */ new Map();
function name_words_wordsOf(name) {
  const before = known.get(name);
  if (before !== void 0)
    return before;
  const found = takenApart(name);
  if (known.size >= MOST_KNOWN)
    known.clear();
  known.set(name, found);
  return found;
}
function name_words_isNumber(word) {
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
;
const directories_DATA_WORDS = words(
  "data dataset datasets corpus corpora dat",
  // as most loaders have it; MovieLens copies
  "rawdata sourcedata traindata testdataset"
);
const directories_NOT_DATA_WORDS = words("loader loaders loading utils util tools tool scripts script code science structures structure analysis", "engineering processing preprocessing augmentation visualization pipeline pipelines management mining", "generator generators collection collector module modules api classes base model models");
const directories_SHELVES = words("datasets corpora");
const directories_NEVER_BELOW = words(
  ".git node_modules bower_components",
  // git, npm
  "mlruns __pycache__ .ipynb_checkpoints",
  // MLflow, Python, Jupyter
  "__macosx @eadir .trash $recycle.bin"
);
const directories_CODE_DIRECTORIES = words(
  "__tests__ spec specs fixtures fixture testdata test_data test-data testing_data",
  // tests
  "unit_tests unittests integration_tests e2e cypress __snapshots__ __mocks__ mocks goldens",
  // tests
  "vendor third_party thirdparty 3rdparty external_libs site-packages dist-packages",
  // the code of others
  "venv .venv .env virtualenv .tox conda-meta .eggs",
  // environments
  ".github .gitlab .circleci .vscode .idea .devcontainer",
  // services and editors
  "htmlcov _build _static _images gh-pages",
  // coverage, Sphinx
  "wandb lightning_logs tb_logs tensorboard .neptune"
);
const directories_LIKELY_CODE_DIRECTORIES = words(
  "test tests",
  // unless a split, which is looked at apart
  "doc docs documentation man website site wiki paper papers",
  // documentation
  "android ios res public static www wwwroot templates locale locales i18n",
  // web and mobile applications
  "build dist bin obj cmake-build-debug env deps extern"
);
const directories_RESULT_DIRECTORIES = words("results result runs outputs output logs predictions prediction preds submissions submission figures");
const directories_TEST_DIRECTORIES = words("test tests");
const directories_SETTINGS_DIRECTORIES = words("config configs conf cfg cfgs settings hparams hyperparameters .dvc workflows schemas");
const directories_MODEL_DIRECTORIES = words(
  "checkpoint checkpoints ckpt ckpts weights pretrained pretrained_models saved_model saved_models",
  // frameworks
  "pre-trained-models pre_trained_models pretrained-models pre-trained pretrained_model",
  // TensorFlow's detection
  "trained_models model_weights snapshots_models"
);
const directories_MODEL_WORDS = words("model models weights checkpoint ckpt classifier regressor");
const directories_MODEL_LIKE_ENDINGS = words("h5 hdf5 pt pkl pickle joblib sav bin pb");
const directories_RUNS = words("detect segment classify pose obb train val");
const directories_ASSET_DIRECTORIES = words("assets asset icons icon img imgs drawable mipmap sprites fonts");
const directories_APPLICATION_FILES = words("package.json androidmanifest.xml info.plist manage.py pubspec.yaml angular.json");
const directories_SHOW_WORDS = words("icon icons logo logos favicon banner screenshot screenshots thumbnail badge teaser architecture");
const directories_SHOW_DIRECTORIES = words("screenshots screenshot figures figure figs fig plots plot visualizations visualisations visualization", "readme_images readme_assets readme-images logos logo icons badges");
;
const DESCRIPTION_NAMES = words("dvc.lock dvcfile");
const CODE_NAMES = words(
  "makefile gnumakefile rakefile gemfile procfile jenkinsfile vagrantfile snakefile justfile",
  // run by tools
  "dockerfile containerfile cmakelists.txt manifest.in meson.build meson_options.txt build.bazel",
  // build files
  "build workspace gradlew mvnw configure robots.txt runtime.txt packages.txt apt.txt description namespace"
);
const SETTINGS_NAMES = words(
  "package.json package-lock.json npm-shrinkwrap.json composer.json bower.json lerna.json nx.json turbo.json",
  // JavaScript and PHP
  "tsconfig.json jsconfig.json angular.json vercel.json firebase.json manifest.json app.json babel.config.json",
  // web
  "pipfile pom.xml androidmanifest.xml info.plist web.xml",
  // Python, Java, mobile
  "dvc.yaml devcontainer.json launch.json tasks.json extensions.json settings.json cmakepresets.json",
  // DVC and editors
  "config.json tokenizer.json tokenizer_config.json special_tokens_map.json generation_config.json",
  // Hugging Face models
  "adapter_config.json preprocessor_config.json trainer_state.json training_args.json zero_to_fp32.json",
  // Hugging Face trainer
  "vss.json codemeta.json .zenodo.json renovate.json dataflow.json requirements.json"
);
const names_LITTER_NAMES = words(
  ".gitkeep .keep .gitignore .gitattributes .gitmodules .empty .placeholder .ds_store .directory",
  // git and desktops
  "thumbs.db ehthumbs.db desktop.ini icon\r .nomedia .picasa.ini __init__.py placeholder _placeholder",
  // Windows, macOS, Android, Python
  ".hgignore .dockerignore .npmignore .coverage .rhistory .rdata"
);
const names_TOLD_TO_PEOPLE = [
  "readme",
  "license",
  "licence",
  "copying",
  "changelog",
  "contributing"
];
const names_METADATA_STEMS = words(
  "classes class_names classnames class_list _classes labels label_names labelnames label_list label_map labelmap names",
  // YOLO, Roboflow, TensorFlow
  "categories category_names categories_names idx2label id2label label2id class_to_idx wnids synsets",
  // COCO, Hugging Face, Tiny ImageNet
  "vocab vocabulary vocabs dict dictionary mapping mappings schema codebook features_info feature_names",
  // NLP, UCI
  "dataset_info dataset_infos dataset_dict dataset-metadata dataset_metadata datapackage metadata",
  // Hugging Face, Kaggle, Frictionless
  "dataset_description croissant",
  // BIDS, Croissant
  "sample_submission samplesubmission sample_submission_format gender_submission submission_format",
  // Kaggle, DrivenData
  "md5sums sha1sums sha256sums checksums md5sum manifest-md5 manifest-sha256 bagit bag-info",
  // checksums, BagIt
  "codemeta _success"
);
const names_METADATA_ENDINGS = words(
  "md5 sha1 sha256 sha512 sfv crc",
  // checksums
  "names labels classes",
  // Darknet obj.names, Roboflow _darknet.labels
  "cff",
  // CITATION.cff
  "cache"
);
const names_METADATA_FORMATS = words("txt json jsonl csv tsv yaml yml xml pkl pickle parquet pbtxt names npy npz md5 sha256");
const METADATA_NAMES = words(
  "data.yaml dataset.yaml data.yml dataset.yml obj.names obj.data citation.cff labels.cache _success",
  // YOLO, Darknet, Spark
  "state.json stats.json statistics.json norm_stats.json norm.json",
  // save_to_disk of Hugging Face, LeRobot
  "participants.json participants.tsv datacite.yml .bidsignore"
);
;
const by_name_DESCRIPTION = endings_KIND_NAMES.length;
const by_name_REASONS = [
  "excluded",
  "hidden",
  "code",
  "settings",
  "metadata",
  "model",
  "place",
  "asset",
  "annotation",
  "list",
  "part",
  "other"
];
const FIRST_REASON = 32;
const by_name_PASSED_OVER = Object.fromEntries(by_name_REASONS.map((reason, number) => [reason, FIRST_REASON + number]));
function reasonOf(state) {
  return state < FIRST_REASON ? null : by_name_REASONS[state - FIRST_REASON];
}
function by_name_canBeData(state) {
  return state < FIRST_REASON;
}
const BY_WHOLE_NAME = new Map([
  ...by_name_all(METADATA_NAMES, by_name_PASSED_OVER.metadata),
  ...by_name_all(CODE_NAMES, by_name_PASSED_OVER.code),
  ...by_name_all(SETTINGS_NAMES, by_name_PASSED_OVER.settings),
  ...by_name_all(DESCRIPTION_NAMES, by_name_DESCRIPTION),
  ...by_name_all(names_LITTER_NAMES, by_name_PASSED_OVER.excluded)
]);
const REQUIREMENTS = /(?:^|[-_.])(?:requirements|constraints|environment)(?:[-_.].*)?\.(?:txt|in|json)$/;
const BUILT_FOR_ONE = /^(?:dockerfile|makefile|containerfile|jenkinsfile)\.[a-z0-9]+$/;
const TSCONFIG = /^(?:tsconfig|jsconfig|babel|jest|eslint|prettier|webpack)\b.*\.json$/;
const LABEL_MAP = /(?:^|[-_.])(?:label[-_]?map|labelmap|labels?|class(?:es)?|vocab|dict|mapping|categories)\.(?:pbtxt|json|txt|pkl)$/;
const PATTERN_ENDINGS = /* @__PURE__ */ new Set(["txt", "in", "json", "pbtxt", "pkl"]);
const DOT = 46;
const OWN_TEMPORARY = /^\.data-hygiene-[a-z0-9]+\.tmp$/;
function by_name_stateOfName(name) {
  if (name.charCodeAt(0) === DOT) {
    const isLitter = name.startsWith("._") || OWN_TEMPORARY.test(name) || LITTER_NAMES.has(name.toLowerCase());
    return isLitter ? by_name_PASSED_OVER.excluded : kindOf(name);
  }
  const silent = kindWhereSilent(name);
  if (silent !== void 0)
    return silent;
  const kind = kindOf(name);
  if (isMediaKind(kind))
    return kind;
  if (kind >= KIND.text && kind <= KIND.other && isNumber(name))
    return kind;
  return stateOfText(name, name.toLowerCase(), kind);
}
const TELLING_ENDINGS = /* @__PURE__ */ new Set([
  ...Array.from(BY_WHOLE_NAME.keys(), (name) => name.slice(name.lastIndexOf(".") + 1)),
  ...["dvc", ...names_METADATA_ENDINGS, ...names_METADATA_FORMATS, ...PATTERN_ENDINGS]
]);
const TELLING_STARTS = new Uint8Array(128);
for (const letter of [...names_TOLD_TO_PEOPLE.map((word) => word.charAt(0)), ..."dmcj"]) {
  TELLING_STARTS[letter.charCodeAt(0)] = 1;
  TELLING_STARTS[letter.toUpperCase().charCodeAt(0)] = 1;
}
const silentKinds = /* @__PURE__ */ new Map();
const by_name_MOST_ENDINGS = 5e3;
const last = { ending: "", kind: void 0 };
function kindWhereSilent(name) {
  if (TELLING_STARTS[name.charCodeAt(0)] === 1)
    return void 0;
  if (last.ending !== "" && name.length > last.ending.length && name.endsWith(last.ending))
    return last.kind;
  const dot = name.lastIndexOf(".");
  if (dot <= 0)
    return void 0;
  const kind = kindOfSilent(name.slice(dot + 1));
  last.ending = name.slice(dot);
  last.kind = kind;
  return kind;
}
function kindOfSilent(written) {
  const known2 = silentKinds.get(written);
  if (known2 !== void 0 || silentKinds.has(written))
    return known2;
  const { kind, ending: ending2 } = endingOf(`x.${written}`);
  const isSilent = ending2 === written.toLowerCase() && !TELLING_ENDINGS.has(ending2) && kind !== KIND.prose && !(kind === KIND.archive && PACKED.has(ending2));
  if (silentKinds.size >= by_name_MOST_ENDINGS)
    silentKinds.clear();
  silentKinds.set(written, isSilent ? kind : void 0);
  return isSilent ? kind : void 0;
}
function stateOfText(name, lower2, kind) {
  const known2 = BY_WHOLE_NAME.get(lower2);
  if (known2 !== void 0)
    return known2;
  if (isToldToPeople(name, lower2, kind))
    return by_name_PASSED_OVER.excluded;
  const { ending: ending2, stem } = endingOf(lower2);
  if (ending2 === "dvc")
    return by_name_DESCRIPTION;
  if (METADATA_ENDINGS.has(ending2))
    return by_name_PASSED_OVER.metadata;
  if (METADATA_FORMATS.has(ending2) && METADATA_STEMS.has(lower2.slice(0, stem).replace(/^_/, ""))) {
    return by_name_PASSED_OVER.metadata;
  }
  if (PATTERN_ENDINGS.has(ending2)) {
    if (LABEL_MAP.test(lower2))
      return by_name_PASSED_OVER.metadata;
    if (REQUIREMENTS.test(lower2))
      return by_name_PASSED_OVER.code;
  }
  if (BUILT_FOR_ONE.test(lower2))
    return by_name_PASSED_OVER.code;
  if (ending2 === "json" && TSCONFIG.test(lower2))
    return by_name_PASSED_OVER.settings;
  if (kind === KIND.prose)
    return by_name_PASSED_OVER.metadata;
  return kind;
}
function isCodeOrSettings(state) {
  return state === KIND.code || state === KIND.settings;
}
const PART_OF_CHECKPOINT = /\.data-\d{5}-of-\d{5}$/;
function isModelName(name, state) {
  if (state === KIND.model)
    return true;
  if (isMediaKind(state))
    return false;
  if (PART_OF_CHECKPOINT.test(name))
    return true;
  const { ending: ending2, stem } = endingOf(name);
  return MODEL_LIKE_ENDINGS.has(ending2) && wordsOf(name.slice(0, stem)).some((word) => MODEL_WORDS.has(word));
}
const TELLS_PEOPLE = /(?:^|[^a-z])read_?me(?:[^a-z]|$)/;
function isToldToPeople(name, lower2, kind) {
  if (name.startsWith("README") || name.startsWith("LICENSE"))
    return true;
  if (kind < KIND.text)
    return false;
  if (TELLS_PEOPLE.test(lower2))
    return true;
  return TOLD_TO_PEOPLE.some((word) => {
    if (!lower2.startsWith(word))
      return false;
    const next = lower2[word.length];
    return next === void 0 || next === "." || word === "readme" && !/[a-z]/.test(next);
  });
}
function by_name_all(names, state) {
  return Array.from(names, (name) => [name, state]);
}
;
const lastCounts = /* @__PURE__ */ new WeakMap();
const UNCOUNTED = 255;
function field_countsOf(field) {
  const { files, states, tree } = field;
  const count2 = files.names.length;
  const last2 = lastCounts.get(field) ?? uncounted(field);
  const now = states.subarray(0, count2);
  if (Buffer.compare(last2.states, now) === 0)
    return last2.counts;
  const counts = copyOf(last2.counts);
  const roles = Uint8Array.from({ length: 256 }, (_, state) => rolesOf(state));
  const add2 = (entry, state, more) => {
    const node = tree.nodeOf[files.directoryOf[entry]];
    if (state === PASSED_OVER.code)
      change(counts.code, node, more);
    const role = roles[state];
    if (role === 0 || last2.isChosen[entry] === 0)
      return;
    change(counts.all, node, more);
    if ((role & ROLE.media) !== 0)
      change(counts.media, node, more);
    if ((role & ROLE.picture) !== 0)
      change(counts.pictures, node, more);
    if ((role & ROLE.text) !== 0)
      change(counts.texts, node, more);
    if ((role & ROLE.sure) !== 0)
      change(counts.sure, node, more);
    else if ((role & ROLE.possible) !== 0) {
      change(field.isPointer(entry) ? counts.sure : counts.possible, node, more);
    }
  };
  for (let entry = 0; entry < count2; entry++) {
    const before = last2.states[entry];
    const state = now[entry];
    if (before === state)
      continue;
    if (before !== UNCOUNTED)
      add2(entry, before, -1);
    add2(entry, state, 1);
  }
  lastCounts.set(field, { ...last2, states: now.slice(), counts });
  return counts;
}
function uncounted({ files, chosen, tree }) {
  const column2 = () => new Int32Array(tree.paths.length);
  const isChosen = new Uint8Array(files.names.length);
  for (let place = 0; place < chosen.length; place++)
    isChosen[chosen[place]] = 1;
  return {
    states: new Uint8Array(files.names.length).fill(UNCOUNTED),
    isChosen,
    counts: {
      media: column2(),
      sure: column2(),
      possible: column2(),
      texts: column2(),
      code: column2(),
      pictures: column2(),
      all: column2()
    }
  };
}
function copyOf({ media, sure, possible, texts, code, pictures, all }) {
  return {
    media: media.slice(),
    sure: sure.slice(),
    possible: possible.slice(),
    texts: texts.slice(),
    code: code.slice(),
    pictures: pictures.slice(),
    all: all.slice()
  };
}
const ROLE = { any: 1, media: 2, picture: 4, text: 8, sure: 16, possible: 32 };
function rolesOf(state) {
  if (!canBeData(state))
    return 0;
  const isOneOf = (role, holds2) => holds2 ? role : 0;
  return ROLE.any | isOneOf(ROLE.media, isMediaKind(state)) | isOneOf(ROLE.picture, state === KIND.picture) | isOneOf(ROLE.text, state === KIND.text) | isOneOf(ROLE.sure, isSureKind(state)) | isOneOf(ROLE.possible, isPossibleKind(state));
}
function change(column2, node, more) {
  column2[node] = column2[node] + more;
}
function field_nodeOfEntry({ files, tree }, entry) {
  return tree.nodeOf[files.directoryOf[entry]];
}
function field_below({ tree }, own) {
  return sumUp(tree, own);
}
const indexes = /* @__PURE__ */ new WeakMap();
function indexOf(field) {
  const known2 = indexes.get(field);
  if (known2 !== void 0)
    return known2;
  const { chosen, tree } = field;
  const starts = new Int32Array(tree.paths.length + 1);
  for (let place = 0; place < chosen.length; place++) {
    const next2 = field_nodeOfEntry(field, chosen[place]) + 1;
    starts[next2] = starts[next2] + 1;
  }
  for (let node = 1; node < starts.length; node++) {
    starts[node] = starts[node] + starts[node - 1];
  }
  const next = starts.slice();
  const entries = new Int32Array(chosen.length);
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const node = field_nodeOfEntry(field, entry);
    const at = next[node];
    entries[at] = entry;
    next[node] = at + 1;
  }
  const index = { starts, entries };
  indexes.set(field, index);
  return index;
}
function field_entriesIn(field, node) {
  const { starts, entries } = indexOf(field);
  const found = [];
  for (let place = starts[node]; place < starts[node + 1]; place++) {
    const entry = entries[place];
    if (canBeData(field.states[entry]))
      found.push(entry);
  }
  return found;
}
function field_visitBelow(field, node, visit) {
  const { starts, entries } = indexOf(field);
  const open = [node];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    for (let place = starts[next]; place < starts[next + 1]; place++) {
      const entry = entries[place];
      if (canBeData(field.states[entry]))
        visit(entry);
    }
    for (const child of field.tree.children[next])
      open.push(child);
  }
}
function field_fieldOf({ isAbovePath, ...given }) {
  const tree = treeOf(given.files);
  const above = Uint8Array.from(tree.paths, (path) => isAbovePath(path) ? 1 : 0);
  return { ...given, tree, isAbove: (node) => above[node] === 1 };
}
;
const MOST_BESIDE_CODE = 10;
const MOST_PER_CODE_FILE = 3;
function assets_passOverAssets(field, counts, isInDataset, linked) {
  const { files, chosen, states, tree } = field;
  const isShown = placesForShowing(field);
  const isBesideCode = (node) => {
    const code = counts.code[node];
    const pictures = counts.pictures[node];
    return code > 0 && pictures <= Math.max(MOST_BESIDE_CODE, MOST_PER_CODE_FILE * code);
  };
  const perNode = tree.paths.map((_, node) => isInDataset(node) || counts.media[node] === 0);
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const state = states[entry];
    if (state !== KIND.picture && state !== KIND.video)
      continue;
    const node = nodeOfEntry(field, entry);
    if (perNode[node] === true)
      continue;
    if (isShown[node] === 1 || isBesideCode(node) || saysShow(files.names[entry]) || linked.has(entry)) {
      states[entry] = PASSED_OVER.asset;
    }
  }
}
function placesForShowing(field) {
  const { tree } = field;
  const application = new Uint8Array(tree.paths.length);
  for (let entry = 0; entry < field.files.names.length; entry++) {
    const state = field.states[entry];
    if (state !== PASSED_OVER.settings && state !== PASSED_OVER.code)
      continue;
    if (APPLICATION_FILES.has(field.files.names[entry].toLowerCase())) {
      application[nodeOfEntry(field, entry)] = 1;
    }
  }
  const isShown = new Uint8Array(tree.paths.length);
  tree.parents.forEach((parent, node) => {
    if (parent === NONE)
      return;
    isShown[node] = isShown[parent];
    if (field.isAbove(node))
      return;
    const name = tree.names[node].toLowerCase();
    if (SHOW_DIRECTORIES.has(name) || application[parent] === 1 && ASSET_DIRECTORIES.has(name))
      isShown[node] = 1;
    if (application[parent] === 1)
      application[node] = 1;
  });
  return isShown;
}
function saysShow(name) {
  return wordsOf(name.slice(0, endingOf(name).stem)).some((word) => SHOW_WORDS.has(word));
}
;
const MARK = "\u2026";
function shorten(text, maximum) {
  if (text.length <= maximum)
    return text;
  const characters = Array.from(text);
  if (characters.length <= maximum)
    return text;
  const kept = Math.max(0, maximum - MARK.length);
  const head = Math.ceil(kept / 2);
  const tail = kept - head;
  return characters.slice(0, head).join("") + MARK + characters.slice(characters.length - tail).join("");
}
;
const classes_NAMED = {
  alnum: "09AZaz",
  alpha: "AZaz",
  ascii: "\0\x7F",
  blank: "  		",
  cntrl: "\0\x7F\x7F",
  digit: "09",
  graph: "!~",
  lower: "az",
  print: " ~",
  punct: "!/:@[`{~",
  space: "	\r  ",
  upper: "AZ",
  word: "09AZaz__",
  xdigit: "09AFaf"
};
const SLASH = 47;
const NAME = /\[:(\w*):\]/y;
function endOfClass(text, open) {
  let at = open + (isNegated(text, open) ? 2 : 1);
  for (let isFirst = true; at < text.length; isFirst = false) {
    if (text[at] === "]" && !isFirst)
      return at;
    at = endOfName(text, at) ?? at + (text[at] === "\\" ? 2 : 1);
  }
  return -1;
}
function readClass(text, open, close) {
  const shown2 = display_display(text.slice(open, close + 1));
  const isOther = isNegated(text, open);
  const ranges = [];
  for (let at = open + (isOther ? 2 : 1); at < close; ) {
    const end = endOfName(text, at);
    if (end !== null) {
      ranges.push(...namedRanges(text.slice(at + 2, end - 2)));
      at = end;
      continue;
    }
    const [first, afterFirst] = character(text, at);
    at = afterFirst;
    let last2 = first;
    if (text[at] === "-" && at + 1 < close)
      [last2, at] = character(text, at + 1);
    if (last2 < first)
      throw new failure_Failure(`the range in ${shown2} runs backwards; write it the other way round`);
    if (first === SLASH || last2 === SLASH)
      throw new failure_Failure(`a slash can't stand in ${shown2}; write {A,B} for names, or \\[ for the character [`);
    ranges.push([first, last2]);
  }
  return (codePoint) => ranges.some(([first, last2]) => first <= codePoint && codePoint <= last2) !== isOther;
}
function namedRanges(name) {
  const bounds = Object.hasOwn(classes_NAMED, name) ? classes_NAMED[name] : void 0;
  if (bounds === void 0) {
    throw new failure_Failure(`[:${display_display(name)}:] is no class of characters; those are ${Object.keys(classes_NAMED).join(", ")}`);
  }
  const ranges = [];
  for (let at = 0; at < bounds.length; at += 2)
    ranges.push([bounds.charCodeAt(at), bounds.charCodeAt(at + 1)]);
  return ranges;
}
function endOfName(text, at) {
  NAME.lastIndex = at;
  return NAME.test(text) ? NAME.lastIndex : null;
}
function isNegated(text, open) {
  return text[open + 1] === "!" || text[open + 1] === "^";
}
function character(text, at) {
  const start = text[at] === "\\" ? at + 1 : at;
  const codePoint = text.codePointAt(start);
  return [codePoint, start + (codePoint > 65535 ? 2 : 1)];
}
;
const GROUP_SIGNS = "@?*+!";
function pairsOf(text) {
  const pairs = /* @__PURE__ */ new Map();
  const open = [];
  const count2 = { "(": 0, "{": 0 };
  let canHoldClass = true;
  for (let at = 0; at < text.length; at++) {
    const character2 = text[at];
    if (character2 === "\\")
      at++;
    else if (character2 === "[" && canHoldClass) {
      const end = endOfClass(text, at);
      canHoldClass = end >= 0;
      if (end < 0)
        continue;
      pairs.set(at, end);
      at = end;
    } else if (character2 === "(" || character2 === "{") {
      open.push(at);
      count2[character2]++;
    } else if (character2 === ")" || character2 === "}") {
      const opening = character2 === ")" ? "(" : "{";
      while (count2[opening] > 0) {
        const last2 = open.pop();
        const kind = text[last2];
        count2[kind]--;
        if (kind !== opening)
          continue;
        pairs.set(last2, at);
        break;
      }
    }
  }
  return pairs;
}
function opensGroup(text, at, pairs) {
  return GROUP_SIGNS.includes(text[at]) && text[at + 1] === "(" && pairs.has(at + 1);
}
;
const MOST_ALTERNATIVES = 2e3;
const MOST_CHARACTERS = 262144;
const DEEPEST = 100;
const RANGE = /^(-?\d{1,15}|[a-zA-Z])\.\.(-?\d{1,15}|[a-zA-Z])(?:\.\.(-?\d{1,15}))?$/;
function expandBraces(text) {
  if (!text.includes("{"))
    return [text];
  const parts = readParts(text, 0, text.length, pairsOf(text), 0);
  const { alternatives, characters } = extentOf(parts);
  if (alternatives > MOST_ALTERNATIVES || characters > MOST_CHARACTERS) {
    const most = MOST_ALTERNATIVES.toLocaleString("en-US");
    throw new failure_Failure(`its braces stand for more than ${most} globs; write * for what differs`);
  }
  return [...new Set(expanded(parts))];
}
function readParts(text, from, to, pairs, depth) {
  if (depth > DEEPEST)
    throw new failure_Failure(`it has more than ${DEEPEST} braces within braces`);
  const parts = [];
  let start = from;
  for (let at = from; at < to; at = after(text, at, pairs)) {
    const close = text[at] === "{" ? pairs.get(at) : void 0;
    const choices = close === void 0 ? null : readChoices(text, at, close, pairs, depth);
    if (close === void 0)
      continue;
    if (choices === null) {
      parts.push(text.slice(start, at + 1), ...readParts(text, at + 1, close, pairs, depth + 1));
    } else {
      parts.push(text.slice(start, at), choices);
    }
    start = choices === null ? close : close + 1;
  }
  parts.push(text.slice(start, to));
  return parts;
}
function readChoices(text, open, close, pairs, depth) {
  const commas = [];
  for (let at = open + 1; at < close; at = after(text, at, pairs))
    if (text[at] === ",")
      commas.push(at);
  if (commas.length === 0)
    return rangeOf(text.slice(open + 1, close));
  const bounds = [open, ...commas, close];
  return bounds.slice(1).map((end, index) => readParts(text, bounds[index] + 1, end, pairs, depth + 1));
}
function after(text, at, pairs) {
  if (text[at] === "\\")
    return at + 2;
  if (opensGroup(text, at, pairs))
    return pairs.get(at + 1) + 1;
  return text[at] === "(" ? at + 1 : (pairs.get(at) ?? at) + 1;
}
function rangeOf(text) {
  const [, first, last2, by = "1"] = RANGE.exec(text) ?? [];
  if (first === void 0 || last2 === void 0)
    return null;
  const areNumbers = /\d$/.test(first);
  if (areNumbers !== /\d$/.test(last2))
    return null;
  const [start, end] = areNumbers ? [Number(first), Number(last2)] : [first.charCodeAt(0), last2.charCodeAt(0)];
  const step = Math.abs(Number(by)) || 1;
  const count2 = Math.floor(Math.abs(end - start) / step) + 1;
  if (count2 > MOST_ALTERNATIVES) {
    throw new failure_Failure(`{${text}} stands for ${count2.toLocaleString("en-US")} globs; write * for what differs`);
  }
  const isPadded = areNumbers && [first, last2].some((bound) => /^-?0\d/.test(bound));
  const width = isPadded ? Math.max(first.length, last2.length) : 0;
  return Array.from({ length: count2 }, (_, index) => {
    const value = start + Math.sign(end - start) * index * step;
    return [areNumbers ? padded(value, width) : literal(String.fromCharCode(value))];
  });
}
function padded(value, width) {
  return value < 0 ? `-${String(-value).padStart(width - 1, "0")}` : String(value).padStart(width, "0");
}
function literal(character2) {
  return /[a-z]/i.test(character2) ? character2 : `\\${character2}`;
}
function extentOf(parts) {
  let alternatives = 1;
  let characters = 0;
  for (const part of parts) {
    const extents = typeof part === "string" ? null : part.map(extentOf);
    const times = extents === null ? 1 : sum(extents.map((extent) => extent.alternatives));
    const length = typeof part === "string" ? part.length : sum((extents ?? []).map((each) => each.characters));
    characters = characters * times + alternatives * length;
    alternatives *= times;
  }
  return { alternatives, characters };
}
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
function expanded(parts) {
  let texts = [""];
  for (const part of parts) {
    const ends = typeof part === "string" ? [part] : part.flatMap(expanded);
    texts = texts.flatMap((start) => ends.map((end) => start + end));
  }
  return texts;
}
;
function tokens_fixedText(component) {
  if (component === "**")
    return null;
  if (component.length === 0)
    return "";
  const [only2] = component;
  return component.length === 1 && only2?.kind === "text" ? only2.text : null;
}
function widthAt(text, at) {
  return text.codePointAt(at) > 65535 ? 2 : 1;
}
;
const program_SLASH = 47;
function program_compileTokens(tokens) {
  const steps = [];
  emit(tokens, steps);
  steps.push({ kind: "done" });
  return steps;
}
function compilePaths(patterns, tails) {
  const into = [];
  const steps = [{ kind: "fork", to: into }];
  patterns.forEach((components, number) => {
    into.push(steps.length);
    emitPath(components, tails[number], steps);
  });
  return steps;
}
function emitPath(components, tail, steps) {
  const isOpen = components.at(-1) === "**";
  components.forEach((component, number) => {
    const isLast = number === components.length - 1;
    if (component !== "**") {
      emit(component, steps);
      if (!isLast)
        steps.push(A_SLASH);
    } else if (!isLast)
      emitAny(steps);
  });
  if (isOpen)
    steps.push({ kind: "one", holds: () => true }, { kind: "rest" });
  else if (tail === "nothing")
    steps.push({ kind: "done" });
  else {
    if (tail === "or below")
      steps.push({ kind: "fork", to: [steps.length + 1, steps.length + 2] }, { kind: "done" });
    steps.push(A_SLASH, { kind: "rest" });
  }
}
const A_SLASH = { kind: "one", holds: (codePoint) => codePoint === program_SLASH };
function emitAny(steps) {
  const start = steps.length;
  steps.push({ kind: "fork", to: [start + 1, start + 5] });
  steps.push({ kind: "fork", to: [start + 2, start + 4] });
  steps.push({ kind: "one", holds: () => true });
  steps.push({ kind: "fork", to: [start + 1] });
  steps.push(A_SLASH);
}
function program_acceptedEnds(program, text, start, end) {
  const ends = new Uint8Array(end - start + 1);
  const entered = new Int32Array(program.length).fill(-1);
  const later = /* @__PURE__ */ new Map();
  let current = [];
  const pending = [0];
  const enter = (at) => {
    for (let number = pending.pop(); number !== void 0; number = pending.pop()) {
      if (entered[number] === at)
        continue;
      entered[number] = at;
      const step = program[number];
      if (step.kind === "one")
        current.push(number);
      else if (step.kind === "fork")
        pending.push(...step.to);
      else if (step.kind === "done")
        ends[at - start] = 1;
      else if (step.kind === "rest")
        ends.fill(1, at - start);
      else
        postpone(program_acceptedEnds(step.program, text, at, end), at, number + 1);
    }
  };
  const postpone = (refused, from, next) => {
    for (let at = from; at <= end; at += at < end ? widthAt(text, at) : 1) {
      if (refused[at - from] === 1)
        continue;
      if (at === from)
        pending.push(next);
      else if (later.get(at)?.push(next) === void 0)
        later.set(at, [next]);
    }
  };
  for (let at = start; ; ) {
    pending.push(...later.get(at) ?? []);
    enter(at);
    if (at >= end || current.length === 0 && later.size === 0)
      return ends;
    const codePoint = text.codePointAt(at);
    const taken2 = current;
    current = [];
    later.delete(at);
    at += codePoint > 65535 ? 2 : 1;
    for (const number of taken2) {
      const step = program[number];
      if (step.kind === "one" && step.holds(codePoint))
        pending.push(number + 1);
    }
  }
}
function emit(tokens, steps) {
  for (const token of tokens) {
    if (token.kind === "text") {
      for (const character2 of token.text) {
        const wanted = character2.codePointAt(0);
        steps.push({ kind: "one", holds: (codePoint) => codePoint === wanted });
      }
    } else if (token.kind === "any")
      steps.push({ kind: "one", holds: isNoSlash });
    else if (token.kind === "class") {
      const { holds: holds2 } = token;
      steps.push({ kind: "one", holds: (codePoint) => codePoint !== program_SLASH && holds2(codePoint) });
    } else if (token.kind === "star")
      emitStar(steps);
    else if (token.kind === "group")
      emitGroup(token, steps);
    else
      throw new Error("A label has no program of its own.");
  }
}
function isNoSlash(codePoint) {
  return codePoint !== program_SLASH;
}
function emitStar(steps) {
  const start = steps.length;
  steps.push({ kind: "fork", to: [start + 1, start + 3] });
  steps.push({ kind: "one", holds: isNoSlash });
  steps.push({ kind: "fork", to: [start] });
}
function emitGroup({ sign, choices }, steps) {
  if (sign === "!") {
    steps.push({ kind: "not", program: program_compileTokens([{ kind: "group", sign: "@", choices }]) });
    return;
  }
  const start = steps.length;
  const into = [];
  const out = [];
  steps.push({ kind: "fork", to: into });
  for (const choice of choices) {
    into.push(steps.length);
    emit(choice, steps);
    steps.push({ kind: "fork", to: out });
  }
  const end = steps.length;
  if (sign === "?" || sign === "*")
    into.push(end);
  out.push(sign === "@" || sign === "?" ? end : start);
  if (sign === "+")
    out.push(end);
}
;
const MOST_STATES = 1e3;
const MOST_STEPS = 1e5;
const UNKNOWN = 65535;
const NEVER = 65534;
const ALWAYS = 65533;
const NOT_ASCII = 128;
function createAutomaton(program) {
  const automaton = {
    program,
    states: [],
    table: tableFor(4),
    numbers: /* @__PURE__ */ new Map(),
    size: 0,
    inner: /* @__PURE__ */ new Map()
  };
  program.forEach((step, number) => {
    if (step.kind === "not")
      automaton.inner.set(number, createAutomaton(step.program));
  });
  stateOf(automaton, [0], []);
  return automaton;
}
function accepts(automaton, text, start, end) {
  let { table } = automaton;
  let number = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < NOT_ASCII) {
      const known2 = table[number * NOT_ASCII + unit];
      if (known2 < ALWAYS) {
        number = known2;
        continue;
      }
    }
    const character2 = unit < NOT_ASCII ? unit : text.codePointAt(at);
    number = stateBehind(automaton, number, character2);
    if (number >= ALWAYS)
      return number === UNKNOWN ? null : number === ALWAYS;
    if (character2 > 65535)
      at++;
    table = automaton.table;
  }
  return automaton.states[number].isAccepting;
}
function stateBehind(automaton, number, character2) {
  const { nextOther } = automaton.states[number];
  const isAscii = character2 < NOT_ASCII;
  const at = number * NOT_ASCII + character2;
  const known2 = isAscii ? automaton.table[at] : nextOther.get(character2);
  if (known2 !== void 0 && known2 !== UNKNOWN)
    return known2;
  const to = follow(automaton, number, character2);
  if (isAscii)
    automaton.table[at] = to;
  else if (nextOther.size < MOST_STATES)
    nextOther.set(character2, to);
  return to;
}
function follow(automaton, number, character2) {
  const { program, inner, states } = automaton;
  const state = states[number];
  const entered = [];
  for (const one of state.ones) {
    const step = program[one];
    if (step?.kind === "one" && step.holds(character2))
      entered.push(one + 1);
  }
  const nots = [];
  for (const [step, from] of character2 === program_SLASH ? [] : state.nots) {
    const to = from === NEVER ? NEVER : stateBehind(inner.get(step), from, character2);
    if (to === UNKNOWN)
      return UNKNOWN;
    nots.push([step, to]);
  }
  return stateOf(automaton, entered, nots);
}
function stateOf(automaton, entered, nots) {
  const { program, inner, states, numbers } = automaton;
  const isAccepted = (step, number) => inner.get(step)?.states[number]?.isAccepting === true;
  const pending = [
    ...entered,
    ...nots.filter(([step, number]) => !isAccepted(step, number)).map(([step]) => step + 1)
  ];
  const seen = /* @__PURE__ */ new Set();
  const ones = [];
  let isAccepting = false;
  for (let number = pending.pop(); number !== void 0; number = pending.pop()) {
    if (seen.has(number))
      continue;
    seen.add(number);
    const step = program[number];
    if (step?.kind === "one")
      ones.push(number);
    else if (step?.kind === "fork")
      pending.push(...step.to);
    else if (step?.kind === "rest")
      return ALWAYS;
    else if (step?.kind === "done")
      isAccepting = true;
    else if (step?.kind === "not") {
      nots.push([number, 0]);
      if (!isAccepted(number, 0))
        pending.push(number + 1);
    }
  }
  if (ones.length === 0 && nots.length === 0 && !isAccepting && states.length > 0)
    return NEVER;
  ones.sort((left, right) => left - right);
  const distinct = new Map(nots.map((each) => [each.join(":"), each]));
  const key = `${ones.join(",")} ${[...distinct.keys()].sort().join(",")} ${isAccepting}`;
  const known2 = numbers.get(key);
  if (known2 !== void 0)
    return known2;
  if (states.length === MOST_STATES || automaton.size > MOST_STEPS && states.length > 0)
    return UNKNOWN;
  automaton.size += ones.length + nots.length;
  numbers.set(key, states.length);
  if (automaton.table.length === states.length * NOT_ASCII) {
    const larger2 = tableFor(2 * states.length);
    larger2.set(automaton.table);
    automaton.table = larger2;
  }
  return states.push({ ones, nots: [...distinct.values()], isAccepting, nextOther: /* @__PURE__ */ new Map() }) - 1;
}
function tableFor(states) {
  return new Uint16Array(states * NOT_ASCII).fill(UNKNOWN);
}
;
const HALF = /^[\udc00-\udfff]/;
function match_name_nameMatcher(component) {
  const fixed = tokens_fixedText(component);
  if (fixed !== null)
    return (text, start, end) => end - start === fixed.length && text.startsWith(fixed, start);
  return withOneStar(component) ?? byAutomaton(component);
}
function isOneStar(component) {
  return withOneStar(component) !== null;
}
function withOneStar(component) {
  const star = component.findIndex(({ kind }) => kind === "star");
  const [before, after2] = [component.slice(0, star), component.slice(star + 1)].map(tokens_fixedText);
  if (star < 0 || typeof before !== "string" || typeof after2 !== "string" || HALF.test(after2))
    return null;
  const least = Math.max(1, before.length + after2.length);
  if (before === "" && after2 === "")
    return (_, start, end) => start < end;
  return (text, start, end) => end - start >= least && text.startsWith(after2, end - after2.length) && text.startsWith(before, start);
}
function byAutomaton(component) {
  const first = component[0];
  const last2 = component.at(-1);
  const before = first?.kind === "text" ? first.text : "";
  const after2 = last2?.kind === "text" && !HALF.test(last2.text) ? last2.text : "";
  const inner = component.slice(before === "" ? 0 : 1, after2 === "" ? void 0 : -1);
  const program = program_compileTokens(inner);
  const automaton = createAutomaton(program);
  const least = Math.max(1, before.length + after2.length);
  return (text, start, end) => end - start >= least && text.startsWith(after2, end - after2.length) && text.startsWith(before, start) && acceptsInner(text, start + before.length, end - after2.length);
  function acceptsInner(text, start, end) {
    return accepts(automaton, text, start, end) ?? program_acceptedEnds(program, text, start, end)[end - start] === 1;
  }
}
;
function match_path_fixedComponents(components) {
  const names = components.map(tokens_fixedText);
  const open = names.indexOf(null);
  return names.slice(0, open < 0 ? void 0 : open);
}
function match_path_pathsMatcher(patterns, extent) {
  const oneByOne = patterns.map((pattern) => match_path_pathMatcher(pattern, extent));
  const [first, ...others] = patterns;
  const [onlyMatcher] = oneByOne;
  if (first === void 0 || onlyMatcher === void 0)
    return () => false;
  const fixed = others.length === 0 ? match_path_fixedComponents(first.components) : [];
  const rest = patterns.map(({ components }) => components.slice(fixed.length));
  if (others.length === 0 && rest[0]?.every(hasOnlyEnds) === true)
    return onlyMatcher;
  if (patterns.some(({ components }) => components.length === 0))
    return () => true;
  const prefix = fixed.length === 0 ? "" : `${fixed.join("/")}/`;
  const tails = patterns.map(({ isDirectory: isDirectory2 }) => extent === "whole" ? "nothing" : isDirectory2 ? "below" : "or below");
  const automaton = createAutomaton(compilePaths(rest, tails));
  const matchesAny = (path) => oneByOne.some((matches) => matches(path));
  return (path) => {
    if (!path.startsWith(prefix))
      return false;
    if (prefix === "" && path.startsWith("/"))
      return matchesAny(path);
    return accepts(automaton, path, prefix.length, path.length) ?? matchesAny(path);
  };
}
function match_path_pathMatcher({ components, isDirectory: isDirectory2 }, extent) {
  const fixed = match_path_fixedComponents(components);
  const rest = components.slice(fixed.length);
  const name = fixed.join("/");
  const isOpen = rest.length > 0;
  if (rest.every((component) => component === "**")) {
    if (fixed.length === 0)
      return () => isOpen || extent === "or above";
    return isOrIsBelow(name, isOpen || extent === "or above", !isOpen && !isDirectory2);
  }
  const prefix = fixed.length === 0 ? "" : `${name}/`;
  const compared2 = rest.map((component) => component === "**" ? null : match_name_nameMatcher(component));
  return (path) => path.startsWith(prefix) && matchRest(compared2, path, prefix.length, extent, isDirectory2);
}
function hasOnlyEnds(component) {
  return component === "**" || isOneStar(component) || tokens_fixedText(component) !== null;
}
function isOrIsBelow(name, hasBelow, hasItself) {
  const prefix = `${name}/`;
  return (path) => hasBelow && path.startsWith(prefix) || hasItself && path.length === name.length && path.startsWith(name);
}
function matchRest(rest, path, from, extent, isDirectory2) {
  let number = 0;
  let at = from;
  let afterAny = -1;
  let anyEnd = from;
  for (; ; ) {
    const matches = rest[number];
    if (matches === null) {
      if (number === rest.length - 1)
        return at <= path.length;
      afterAny = ++number;
      anyEnd = at;
      continue;
    }
    const hasMore = at <= path.length;
    if (matches === void 0) {
      if (extent === "whole" ? !hasMore : !isDirectory2 || hasMore)
        return true;
    } else if (hasMore) {
      const end = endOf(path, at);
      if (matches(path, at, end)) {
        at = end + 1;
        number++;
        continue;
      }
    }
    if (afterAny < 0 || anyEnd > path.length)
      return false;
    anyEnd = endOf(path, anyEnd) + 1;
    at = anyEnd;
    number = afterAny;
  }
}
function endOf(path, at) {
  const slash = path.indexOf("/", at);
  return slash < 0 ? path.length : slash;
}
;
const LABEL = "{label}";
const parse_DEEPEST = 20;
function parseAlternative(text, hasLabel = false) {
  const components = [];
  const reader = { text, pairs: pairsOf(text), hasLabel, at: 0 };
  let isDirectory2 = false;
  while (reader.at < text.length) {
    const component = readComponent(reader);
    isDirectory2 = reader.at < text.length;
    reader.at++;
    add(component, components);
  }
  return { components, isDirectory: isDirectory2 && components.length > 0 };
}
function add(component, components) {
  const name = tokens_fixedText(component);
  if (name === "." || name === "" && components.length > 0)
    return;
  const last2 = components.at(-1);
  if (name === ".." && last2 !== void 0 && tokens_fixedText(last2) !== "..") {
    const above = tokens_fixedText(last2);
    if (above === null)
      throw new failure_Failure("it leads back up from a wildcard by ..; write it without ..");
    if (above !== "")
      components.pop();
    return;
  }
  if (component !== "**" || last2 !== "**")
    components.push(component);
}
function readComponent(reader) {
  const { text } = reader;
  const start = reader.at;
  const tokens = readTokens(reader, text.length, 0);
  return text.slice(start, reader.at) === "**" ? "**" : tokens;
}
function readTokens(reader, to, depth) {
  const { text, pairs } = reader;
  const tokens = [];
  while (reader.at < to && text[reader.at] !== "/") {
    const { at } = reader;
    const close = pairs.get(at);
    const character2 = text[at];
    reader.at++;
    if (opensGroup(text, at, pairs))
      tokens.push(readGroup(reader, character2, depth));
    else if (character2 === "*")
      addStar(tokens);
    else if (character2 === "?")
      tokens.push({ kind: "any" });
    else if (character2 === "[" && close !== void 0)
      tokens.push(readClassAt(reader, at, close));
    else if (reader.hasLabel && text.startsWith(LABEL, at)) {
      if (depth > 0)
        throw new failure_Failure(`${LABEL} can't stand within ( ); write a line without them`);
      tokens.push({ kind: "label" });
      reader.at = at + LABEL.length;
    } else if (character2 === "\\")
      addText(tokens, parse_escaped(reader));
    else {
      if (character2 === "(" && close !== void 0)
        refuseChoice(text.slice(at, close + 1));
      addText(tokens, character2);
    }
  }
  return tokens;
}
function parse_escaped(reader) {
  const character2 = reader.text[reader.at++];
  if (character2 === void 0)
    throw new failure_Failure("it ends with \\; write \\\\ for the character \\");
  if (character2 === "/")
    throw new failure_Failure("it has \\ before a slash; write / alone");
  return character2;
}
function readClassAt(reader, open, close) {
  reader.at = close + 1;
  if (reader.text[reader.at] === "+" && !opensGroup(reader.text, reader.at, reader.pairs)) {
    const shown2 = display_display(reader.text.slice(open, close + 1));
    throw new failure_Failure(`it has ${shown2}+; write +(${shown2}) for one or more, or ${shown2}\\+ for the character +`);
  }
  return { kind: "class", holds: readClass(reader.text, open, close) };
}
function readGroup(reader, sign, depth) {
  if (depth >= parse_DEEPEST)
    throw new failure_Failure(`it has more than ${parse_DEEPEST} groups within groups`);
  const { text, pairs } = reader;
  const open = reader.at;
  const close = pairs.get(open);
  const choices = [];
  for (let start = open + 1; start <= close; ) {
    const end = endOfChoice(text, start, close, pairs);
    choices.push(...readChoice(text.slice(start, end), reader.hasLabel, depth + 1));
    start = end + 1;
  }
  reader.at = close + 1;
  return { kind: "group", sign, choices };
}
function readChoice(text, hasLabel, depth) {
  return expandBraces(text).map((each) => {
    const reader = { text: each, pairs: pairsOf(each), hasLabel, at: 0 };
    const tokens = readTokens(reader, each.length, depth);
    if (reader.at === each.length)
      return tokens;
    throw new failure_Failure("it has a slash within ( ); write {A,B} instead of @(A|B), or \\( for the character (");
  });
}
function endOfChoice(text, start, close, pairs) {
  let at = start;
  while (at < close && text[at] !== "|")
    at = text[at] === "\\" ? at + 2 : (pairs.get(at) ?? at) + 1;
  return Math.min(at, close);
}
function refuseChoice(group) {
  if (!/(?<!\\)(?:\\\\)*\|/.test(group))
    return;
  const shown2 = display_display(group);
  throw new failure_Failure(`it has ${shown2}; write @${shown2} for one of these, or \\${shown2} for the name`);
}
function addStar(tokens) {
  if (tokens.at(-1)?.kind !== "star")
    tokens.push({ kind: "star" });
}
function addText(tokens, text) {
  const last2 = tokens.at(-1);
  if (last2?.kind === "text")
    last2.text += text;
  else
    tokens.push({ kind: "text", text });
}
;
const LONGEST = 65536;
const LONGEST_SHOWN = 200;
const SPECIAL = /[*?[({\\]/;
function glob_parseGlob(glob, hasLabel = false) {
  try {
    if (glob.length > LONGEST)
      throw new failure_Failure(`it is longer than ${LONGEST.toLocaleString("en-US")} characters`);
    return expandBraces(glob).map((each) => parseAlternative(nonEmpty(each, glob), hasLabel));
  } catch (error) {
    if (!(error instanceof failure_Failure))
      throw error;
    const shown2 = shorten(display_display(glob), LONGEST_SHOWN);
    throw new failure_Failure(`"${shown2}" can't be read as a glob: ${error.message}`);
  }
}
function glob_globForms(glob) {
  return glob_parseGlob(glob).flatMap(({ components, isDirectory: isDirectory2 }) => {
    const below2 = { components: [...components, "**"], isDirectory: isDirectory2 };
    if (isDirectory2 || components.at(-1) === "**")
      return [glob_formOf(below2)];
    return [glob_formOf({ components, isDirectory: isDirectory2 }), glob_formOf(below2)];
  });
}
function globMatcher(glob) {
  return match_path_pathsMatcher(glob_parseGlob(glob), "or above");
}
function wholeMatcher(glob) {
  const matchers = glob_parseGlob(glob).map(({ components }) => {
    const end = components.findLastIndex((component) => component !== "**") + 1;
    return pathMatcher({ components: components.slice(0, end), isDirectory: false }, "or above");
  });
  return (directory) => matchers.some((matches) => matches(directory));
}
function directoryMatcher(glob) {
  const alternatives = glob_parseGlob(glob).map(({ components }) => {
    const open = components.indexOf("**");
    const closed = components.slice(0, open < 0 ? void 0 : open);
    return closed.map((component) => nameMatcher(component));
  });
  return (directory) => {
    if (directory === "")
      return true;
    return alternatives.some((compared2) => canHold(compared2, directory));
  };
}
function canHold(compared2, directory) {
  let at = 0;
  for (const matches of compared2) {
    if (at > directory.length)
      return true;
    const slash = directory.indexOf("/", at);
    const end = slash < 0 ? directory.length : slash;
    if (!matches(directory, at, end))
      return false;
    at = end + 1;
  }
  return true;
}
function isGlob(text) {
  if (!SPECIAL.test(text))
    return false;
  if (text.includes("\\"))
    return true;
  try {
    const [first, ...others] = glob_parseGlob(text);
    return others.length > 0 || first?.components.some((component) => tokens_fixedText(component) === null) === true;
  } catch (error) {
    if (error instanceof failure_Failure)
      return true;
    throw error;
  }
}
function globBase(glob) {
  const [first = [], ...others] = glob_parseGlob(glob).map(({ components }) => {
    const fixed = match_path_fixedComponents(components);
    return fixed.length === components.length ? fixed.slice(0, -1) : fixed;
  });
  let count2 = first.length;
  const isShared2 = (names) => first.slice(0, count2).every((name, index) => name === names[index]);
  while (!others.every(isShared2) || !glob.startsWith(count2 === 0 ? "" : `${first.slice(0, count2).join("/")}/`)) {
    count2--;
  }
  return joined(first.slice(0, count2));
}
function glob_formOf(pattern, extent = "whole") {
  const { components } = pattern;
  const fixed = fixedComponents(components);
  const rest = components.slice(fixed.length);
  return {
    base: joined(fixed),
    isFixed: rest.every((component) => component === "**"),
    hasAnyDirectories: rest.slice(0, -1).every(isAny),
    matches: pathsMatcher([pattern], extent)
  };
}
function isAny(component) {
  return component === "**" || component.length === 1 && component[0]?.kind === "star";
}
function joined(names) {
  return names.length === 1 && names[0] === "" ? "/" : names.join("/");
}
function nonEmpty(alternative, glob) {
  if (alternative !== "" || glob === "")
    return alternative;
  throw new failure_Failure("one of its alternatives is empty; write ** if it is to mean everything");
}
;
const NEVER_DATA = /* @__PURE__ */ new Set([
  "README.md",
  "config.json",
  "dataset_info.json",
  "dataset_infos.json",
  "dummy_data.zip",
  "dataset_dict.json"
]);
const huggingface_files_LONGEST = 4096;
function huggingface_files_cardGlobForm(glob) {
  const components = glob.length > huggingface_files_LONGEST ? null : parseFsspecGlob(glob);
  if (components === null)
    return null;
  const pattern = { components, isDirectory: false };
  const isName2 = components.every((component) => fixedText(component) !== null);
  if (isName2)
    return formOf(pattern, "or above");
  const form = formOf(pattern);
  const hidden = hiddenParts(glob);
  const special = specialDirectories(glob);
  const name = baseName(glob);
  return {
    ...form,
    isFixed: false,
    matches: (path) => form.matches(path) && hiddenParts(path) === hidden && specialDirectories(path) === special && (!NEVER_DATA.has(baseName(path)) || baseName(path) === name)
  };
}
function hiddenParts(path) {
  return path.includes(".") ? path.split("/").filter((part) => /^\.+[^.]/.test(part)).length : 0;
}
function specialDirectories(path) {
  if (!path.includes("__"))
    return 0;
  return path.split("/").slice(0, -1).filter((part) => part.startsWith("__")).length;
}
;
function globs_globForms(option, glob) {
  try {
    return formsOf(glob);
  } catch (error) {
    throw error instanceof Failure ? new Failure(`${option}: ${error.message}`) : error;
  }
}
;
const DATASET = "";
function explicit_splits_explicitSplits(lines) {
  const choices = lines.flatMap(({ name, glob }) => matchersOf(glob).map(({ matches, classStart }) => {
    const place = { split: name, dataset: DATASET, classStart, by: "option" };
    return { matches, place };
  }));
  return (path) => choices.find(({ matches }) => matches(path))?.place ?? null;
}
function withoutEnds(glob) {
  return glob.replace(/^(?:\.\/)+/, "").replace(/(?<=[^/])\/+$/, "");
}
function matchersOf(glob) {
  if (glob.startsWith("!") && glob[1] !== "(") {
    const others = matchersOf(glob.slice(1));
    return [{ base: "", matches: (path) => !others.some(({ matches }) => matches(path)), classStart: null }];
  }
  return [explicit_splits_below(withoutEnds(glob)), ...globForms("splits", glob).map(explicit_splits_matcherOf)];
}
function explicit_splits_matcherOf({ base, isFixed, hasAnyDirectories, matches }) {
  const leadsToClasses = base !== "" && (isFixed || hasAnyDirectories);
  return { base, matches, classStart: leadsToClasses ? base === "/" ? 1 : base.length + 1 : null };
}
function explicit_splits_below(directory) {
  if (directory === "")
    return { base: "", matches: () => true, classStart: null };
  const prefix = `${directory}/`;
  return {
    base: directory,
    matches: (path) => path.startsWith(prefix) || path === directory,
    classStart: prefix.length
  };
}
;
function card_splits_cardSplits(cards, files) {
  const readable = cards.map((card) => readCard(card, files));
  readable.sort((left, right) => right.directory.length - left.directory.length);
  return (path) => {
    for (const card of readable) {
      const found = matchesIn(card, path).sort((left, right) => left.rank - right.rank)[0];
      if (found !== void 0)
        return found.place;
    }
    return null;
  };
}
function readCard(card, files) {
  const { directory, configs } = card;
  const first = configs.map((_, config) => config);
  if (configs.length > 1)
    joinSharing(first, { directory, choices: choicesOf(card, first) }, files);
  return { directory, choices: choicesOf(card, first) };
}
function choicesOf({ directory, configs }, first) {
  const start = directory === "" ? 0 : directory.length + 1;
  const choices = /* @__PURE__ */ new Map();
  let rank2 = 0;
  configs.forEach((lines, config) => {
    const dataset = card_splits_datasetOf(directory, first, config);
    for (const { name, glob } of lines) {
      const form = cardGlobForm(glob);
      if (form === null)
        continue;
      const matcher = matcherOf(form);
      const classStart = matcher.classStart === null ? null : matcher.classStart + start;
      const place = { split: name, dataset, classStart, by: "card" };
      const choice = { config, rank: rank2++, matcher, place };
      const known2 = choices.get(matcher.base);
      if (known2 === void 0)
        choices.set(matcher.base, [choice]);
      else
        known2.push(choice);
    }
  });
  return choices;
}
function card_splits_datasetOf(directory, first, config) {
  let start = config;
  while (first[start] !== start)
    start = first[start];
  return start === 0 ? directory : `${directory}//${start}`;
}
function joinSharing(first, card, files) {
  const rootOf = (config) => {
    let root = config;
    while (first[root] !== root)
      root = first[root];
    first[config] = root;
    return root;
  };
  for (let file = 0; file < files.names.length; file++) {
    const [one, ...rest] = matchesIn(card, pathAt(files, file)).map(({ config }) => config);
    if (one === void 0)
      continue;
    for (const other of rest) {
      const [low = 0, high = 0] = [rootOf(one), rootOf(other)].sort((left, right) => left - right);
      first[high] = low;
    }
  }
}
function matchesIn({ directory, choices }, path) {
  if (!isBelow(path, directory))
    return [];
  const inner = directory === "" ? path : path.slice(directory.length + 1);
  const found = [];
  for (let above = inner; ; above = parentDirectory(above)) {
    for (const choice of choices.get(above) ?? [])
      if (choice.matcher.matches(inner))
        found.push(choice);
    if (above === "" || above === "/")
      return found;
  }
}
function isBelow(path, directory) {
  return directory === "" || path.startsWith(`${directory}/`);
}
;
const datasets_DATASET_NAMES = words(
  "coco mscoco cocostuff lvis voc pascal pascalvoc openimages objects365 visdrone dota kitti crowdhuman widerface",
  // detectors
  "imagenet tinyimagenet cifar cifar10 cifar100 mnist kmnist emnist qmnist fashionmnist svhn stl10 omniglot usps",
  // torchvision
  "caltech101 caltech256 food101 sun397 dtd eurosat gtsrb places365 flowers102 oxfordpets stanfordcars",
  // torchvision
  "cityscapes ade20k camvid mapillary celeba celebahq ffhq lfw div2k set5 set14 bsd100 urban100 manga109",
  // super-resolution
  "librispeech libritts ljspeech vctk commonvoice esc10 esc50 urbansound8k gtzan fsdd timit voxceleb",
  // torchaudio
  "glue superglue squad snli mnli multinli imdb sst sst2 cola mrpc qqp qnli rte wnli stsb wikitext conll2003",
  // GLUE
  "atis snips clinc150 banking77 trec agnews dbpedia yelp multiwoz msmarco hotpotqa triviaqa cnndailymail xsum"
);
;
const dataset_names_LONGEST = 24;
const SEPARATORS = /[-_ .]+/g;
const YEAR = /(?:19|20)?\d\d$/;
function dataset_names_isDatasetName(name) {
  if (name.length > dataset_names_LONGEST)
    return false;
  const plain2 = name.toLowerCase().replace(SEPARATORS, "");
  return DATASET_NAMES.has(plain2) || DATASET_NAMES.has(plain2.replace(YEAR, ""));
}
;
const labels_STRUCTURAL = words(
  "images image imgs img jpg jpeg jpegs png jpegimages",
  // YOLO, VOC
  "data raw files samples train val test"
);
const STRUCTURAL_WITHOUT_SPLIT = words(
  "pics pictures photos rgb sample frames videos video audio audios sounds wav wavs flac clips recordings",
  // Common Voice, LJSpeech
  "training testing valid validation texts text txt docs documents volumes scans slices patches crops tiles",
  "results result output outputs out input inputs predictions prediction preds submissions submission",
  "examples example demo demos assets media misc figures figs plots screenshots logs notebooks",
  "processed interim external original originals augmented resized cropped archive archives backup old",
  "all full source target src dst tmp temp uploads download downloads"
);
const labels_CLASS_WORDS = words("class label digit grade level stage category type");
const labels_BIDS_FOLDERS = words("anat func dwi fmap perf meg eeg ieeg beh pet micr nirs motion mrs");
;
function sources_areSources(names) {
  const [first] = names;
  if (first === void 0)
    return false;
  const word = wordOfSource(first);
  if (word === null || CLASS_WORDS.has(word))
    return false;
  return names.every((name) => wordOfSource(name) === word);
}
function wordOfSource(name) {
  const words2 = wordsOf(name);
  const end = words2.findIndex(isNumber);
  if (end < 1)
    return null;
  const before = words2.slice(0, end);
  if (words2.slice(end).some((word2) => !isNumber(word2) && word2.length > 2))
    return null;
  const word = before.join(" ");
  return word.length < 2 ? null : word;
}
;
const CANONICAL_SPLITS = (
  /* unused pure expression or super */
  null
);
const TRAIN_AND_VALIDATION = "trainval";
const SPLIT_OF_WORD = new Map([
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
  ...named(TRAIN_AND_VALIDATION, "trainval trainvalid")
  // VOC
]);
const SPLIT_OF_SHORT_WORD = new Map([
  ...named("train", "tr"),
  ...named("test", "ts te")
]);
const splits_GENERAL_WORDS = words(
  "set sets data dataset datasets images image imgs img dir dirs files file split splits folder samples sample",
  "mini small tiny subset",
  // iNaturalist: train_mini
  "final full all part parts shard shards chunk my"
);
const FOLD_WORDS = words("fold folds cv kfold run seed rep trial");
function named(split, list) {
  return list.split(" ").map((word) => [word, split]);
}
;
const GLUED = /^(train|training|test|testing|val|valid|validation|dev|eval)(?:sets?|data|images?|imgs?|files?|lists?)$/;
const split_name_MOST_KNOWN = 2e4;
const split_name_known = /* @__PURE__ */ new Map();
function split_name_splitNamed(name) {
  if (!MAY_NAME_A_SPLIT.test(name))
    return null;
  const before = split_name_known.get(name);
  if (before !== void 0)
    return before;
  const found = read(name_words_wordsOf(name));
  if (split_name_known.size >= split_name_MOST_KNOWN)
    split_name_known.clear();
  split_name_known.set(name, found);
  return found;
}
const MAY_NAME_A_SPLIT = /tr|ts|te|val|dev|eva|hold|held|t10k/i;
function split_name_splitOfWord(word) {
  const split = SPLIT_OF_WORD.get(word);
  if (split !== void 0)
    return split;
  const glued = GLUED.exec(word)?.[1];
  return glued === void 0 ? void 0 : SPLIT_OF_WORD.get(glued);
}
function split_name_canonicalSplit(name) {
  return SPLIT_OF_WORD.get(name.toLowerCase()) ?? name;
}
function read(words2) {
  const [only2] = words2;
  if (words2.length === 1 && only2 === "tests")
    return { split: "test", rest: "", division: "" };
  const isKeyword = (word) => split_name_splitOfWord(word) !== void 0;
  const split = split_name_joined(words2.flatMap((word) => split_name_splitOfWord(word) ?? []));
  if (split === void 0)
    return null;
  if (split !== null)
    return { split, ...restOf(words2, isKeyword) };
  const short = words2.flatMap((word) => SPLIT_OF_SHORT_WORD.get(word) ?? []);
  const [shortSplit] = short;
  if (short.length !== 1 || shortSplit === void 0)
    return null;
  const { rest, division } = restOf(words2, (word) => SPLIT_OF_SHORT_WORD.has(word));
  return { split: shortSplit, rest: `${rest} -`, division };
}
function split_name_joined(splits) {
  const different = new Set(splits);
  const [first] = different;
  if (first === void 0)
    return null;
  if (different.size === 1)
    return first;
  const has = (split) => different.has(split);
  if (different.size === 2 && has("train") && has("validation"))
    return TRAIN_AND_VALIDATION;
  if (splits.length === 2 && splits[0] === "test" && splits[1] === "validation")
    return "test";
  return void 0;
}
function restOf(words2, isKeyword) {
  const rest = [];
  let division = "";
  words2.forEach((word, place) => {
    const next = words2[place + 1];
    if (FOLD_WORDS.has(word) && next !== void 0 && name_words_isNumber(next))
      division = `${word} ${next}`;
    else if (!isKeyword(word) && !name_words_isNumber(word) && !splits_GENERAL_WORDS.has(word))
      rest.push(word);
  });
  return { rest: [...rest, division].filter((part) => part !== "").join(" "), division };
}
;
const views_ANNOTATION_WORDS = words(
  "mask masks label labels annotation annotations annot annots ann anns",
  // Carvana, YOLO, VOC, COCO
  "gt gts groundtruth groundtruths segmentation segmentations seg segs segment segments",
  // ICDAR, MVTec
  "trimap trimaps semantic instance instances panoptic parse parsing labelids labeltxt",
  // Oxford Pets, Cityscapes, LIP, DOTA
  "calib calibration keypoint keypoints kpts landmark landmarks pose poses bbox bboxes box boxes",
  // KITTI, CelebA
  "caption captions transcript transcripts transcription transcriptions trans textgrid textgrids alignments",
  // Flickr8k, LibriSpeech, MFA
  "polygon polygons contour contours skeleton skeletons edge edges saliency matte alpha"
);
const views_TARGET_WORDS = words("label labels target targets annotation annotations gt groundtruth annot annots bbox bboxes");
const views_DESCRIPTION_WORDS = words(
  "caption captions transcript transcripts transcription transcriptions trans",
  // Flickr8k, LJSpeech, LibriSpeech
  "keypoint keypoints landmark landmarks mask masks attr attributes boxes"
);
const views_ANNOTATION_DIRECTORY_WORDS = words(
  "mask masks label labels annotation annotations annot annots ann anns gt groundtruth segmentations labeltxt",
  // as loaders have it
  "calib bbox bboxes keypoints captions transcripts landmarks polygons xmls"
);
const views_MODALITY_WORDS = words(
  "rgb depth left right thermal flow infrared ir nir visible fused lidar radar velodyne disparity disp",
  // KITTI, FLIR, NYU
  "cloth cloths agnostic densepose openpose warp person model",
  // VITON
  "input inputs target targets clean noisy blur blurred sharp hr lr low high hazy gtimages reference",
  // restoration: GoPro, SIDD, LOL
  "color colour colors albedo normal normals specular roughness",
  // rendering
  "t1 t2 flair t1ce dwi adc ct mr mri pet vv vh sar optical",
  // medicine, SEN12
  "front back top side rear cam camera view"
);
const views_DIRECTIONS = words("left right front back top side rear");
const views_IMAGE_WORDS = words("image images img imgs jpegimages jpg jpeg png photo photos picture pictures pics frames frame original originals", "audio wav wavs sound sounds clips scan scans volume volumes rgb");
const views_NEGATIONS = words("no non not without with un incorrect wrong correct improper");
;
const NEARLY_ALL = 0.8;
const ALIKE = 0.9;
const LEAST_EQUAL = 3;
const MOST_HASHES = 4096;
function stems_areWithin(inner, outer) {
  const sparseness = Math.max(inner.sparseness, outer.sparseness);
  const count2 = countDrawn(inner, sparseness);
  return count2 > 0 && shared(inner, outer) >= NEARLY_ALL * count2;
}
function stems_hasShareOf(left, share, right) {
  const sparseness = Math.max(left.sparseness, right.sparseness);
  return countDrawn(left, sparseness) >= share * countDrawn(right, sparseness);
}
function stems_areViewsByStems(left, right) {
  const [inner, outer] = stems_hasShareOf(right, 1, left) ? [left, right] : [right, left];
  if (inner.hashes.size < LEAST_EQUAL || !inner.tell || !outer.tell)
    return false;
  return stems_hasShareOf(inner, ALIKE, outer) && stems_areWithin(inner, outer);
}
function stems_areParallel(left, right) {
  return stems_hasShareOf(right, 1, left) ? stems_areWithin(left, right) : stems_areWithin(right, left);
}
function shared(inner, outer) {
  let count2 = 0;
  for (const hash of inner.hashes)
    if (outer.hashes.has(hash))
      count2 += 1;
  return count2;
}
function countDrawn({ hashes, sparseness }, wanted) {
  if (sparseness === wanted)
    return hashes.size;
  let count2 = 0;
  for (const hash of hashes)
    if (isDrawn(hash, wanted))
      count2 += 1;
  return count2;
}
function isDrawn(hash, sparseness) {
  return sparseness === 0 || Math.imul(hash, 2654435761) >>> 32 - sparseness === 0;
}
function stems_stemsBelow(field, node, ofMedia = false) {
  const gathered = gatherStems();
  visitBelow(field, node, (entry) => {
    const state = field.states[entry];
    if (!ofMedia || isMediaKind(state))
      gathered.add(field.files.names[entry], state);
  });
  return gathered.taken();
}
const LONGEST_GAP = 10;
function gatherStems() {
  const hashes = /* @__PURE__ */ new Set();
  let sparseness = 0;
  let count2 = 0;
  let annotations = 0;
  let shape = null;
  let isOneShape = true;
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  const reading = stems_createReading();
  return {
    add(name, state) {
      const end = stemEndOf(name);
      count2 += 1;
      reading.read(name, end);
      const { last: last2 } = reading;
      const isMedia = isMediaKind(state);
      if (mayHaveLastPart(name, end, last2, reading.before) || isMedia && last2 === end - CHANNEL_LENGTH) {
        const whole = name.slice(0, end);
        const stem = stems_withoutView(whole);
        if (stem.length < whole.length && stems_endsInAnnotation(whole))
          annotations += 1;
        const meant = isMedia ? stem.replace(CHANNEL, "") : stem;
        if (meant.length < whole.length)
          reading.read(meant, meant.length);
      }
      const { hash, letters, number } = reading;
      if (isDrawn(hash, sparseness))
        hashes.add(hash);
      while (hashes.size > MOST_HASHES) {
        sparseness += 1;
        for (const kept of hashes)
          if (!isDrawn(kept, sparseness))
            hashes.delete(kept);
      }
      shape ??= letters;
      if (shape !== letters)
        isOneShape = false;
      if (number < least)
        least = number;
      if (number > most)
        most = number;
    },
    taken() {
      const isRunning = isOneShape && most - least <= LONGEST_GAP * (hashes.size * 2 ** sparseness + 1);
      return { hashes, sparseness, tell: !isRunning, endInAnnotation: count2 > 0 && annotations > count2 / 2 };
    }
  };
}
const CHANNEL = /(?<=\d)_0{3}\d$/;
const CHANNEL_LENGTH = 5;
const LAST_PART = /[-_. ]+([A-Za-z][A-Za-z0-9]*)(?:[-_ ]?\d+)?$/;
function stems_withoutView(stem) {
  for (let rest = stem; ; ) {
    if (!mayStemHaveLastPart(rest))
      return rest;
    const part = LAST_PART.exec(rest);
    if (part === null || part.index === 0 || !isView(part[1]))
      return rest;
    rest = rest.slice(0, part.index);
  }
}
function stems_endsInAnnotation(stem) {
  const part = mayStemHaveLastPart(stem) ? LAST_PART.exec(stem) : null;
  return part !== null && wordsOf(part[1]).some((word) => ANNOTATION_WORDS.has(word));
}
function mayStemHaveLastPart(stem) {
  const last2 = separatorBefore(stem, stem.length);
  return mayHaveLastPart(stem, stem.length, last2, last2 <= 0 ? -1 : separatorBefore(stem, last2));
}
function mayHaveLastPart(name, end, last2, before) {
  if (last2 <= 0)
    return false;
  if (last2 + 1 < end && isLetter(name.charCodeAt(last2 + 1)))
    return true;
  for (let at = last2 + 1; at < end; at++)
    if (!isDigit(name.charCodeAt(at)))
      return false;
  return before > 0 && isLetter(name.charCodeAt(before + 1));
}
function separatorBefore(stem, end) {
  for (let at = end - 1; at >= 0; at--) {
    if (isSeparator(stem.charCodeAt(at)))
      return at;
  }
  return -1;
}
function isSeparator(unit) {
  return unit === 45 || unit === 95 || unit === 46 || unit === 32;
}
function isLetter(unit) {
  const small = lower(unit);
  return small >= 97 && small <= 122;
}
function isDigit(unit) {
  return unit >= 48 && unit <= 57;
}
function isView(part) {
  return wordsOf(part).some((word) => ANNOTATION_WORDS.has(word) || MODALITY_WORDS.has(word) || IMAGE_WORDS.has(word));
}
function stems_createReading() {
  const reading = { hash: 0, letters: 0, number: 0, last: -1, before: -1, read: read2 };
  return reading;
  function read2(name, end) {
    let hash = 2166136261 | 0;
    let letters = 2166136261 | 0;
    let number = 0;
    let last2 = -1;
    let before = -1;
    let hasDigit = false;
    for (let at = 0; at < end; at++) {
      const unit = lower(name.charCodeAt(at));
      hash = Math.imul(hash ^ unit, 16777619);
      if (isDigit(unit)) {
        number = number * 10 + unit - 48;
        hasDigit = true;
      } else {
        letters = Math.imul(letters ^ unit, 16777619);
        if (isSeparator(unit)) {
          before = last2;
          last2 = at;
        }
      }
    }
    const isSingle = !hasDigit && end === 1;
    reading.hash = hash;
    reading.letters = isSingle ? 0 : letters;
    reading.number = isSingle ? name.charCodeAt(0) : number;
    reading.last = last2;
    reading.before = before;
  }
}
function lower(unit) {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}
const FIRST_PART = /^(?:masks?|labels?|segs?|segmentations?|gts?|trimaps?|annotations?)[-_ ]+(?=.*\d)/i;
const IMAGE_PREFIXES = (
  /* unused pure expression or super */
  null
);
function stems_annotatedBy(stem) {
  const first = FIRST_PART.exec(stem)?.[0];
  return first === void 0 ? [] : IMAGE_PREFIXES.map((prefix) => prefix + stem.slice(first.length));
}
;
const MOST_SIBLINGS = 64;
const LEAST_FILES = 3;
const LEAST_SHARE = 0.2;
function annotation_directories_saysAnnotation(name) {
  if (!/[a-z]/i.test(name))
    return false;
  const words2 = wordsOf(name);
  return words2.some((word) => ANNOTATION_WORDS.has(word)) && !words2.some((word) => NEGATIONS.has(word));
}
function saysOnlyAnnotation(name) {
  const words2 = wordsOf(name);
  const isAside = (word) => ANNOTATION_WORDS.has(word) || ANNOTATION_DIRECTORY_WORDS.has(word) || IMAGE_WORDS.has(word) || isPlain(word);
  return words2.some((word) => ANNOTATION_DIRECTORY_WORDS.has(word)) && words2.every(isAside);
}
function isPlain(word) {
  return isNumber(word) || GENERAL_WORDS.has(word) || word.length <= 2 || splitNamed(word) !== null;
}
function annotation_directories_annotationDirectories(field, counts) {
  const { tree } = field;
  const media = below(field, counts.media);
  const all = below(field, counts.all);
  const isAnnotation = new Uint8Array(tree.paths.length);
  tree.children.forEach((children) => {
    const inUse = children.filter((node) => all[node] > 0 && !field.isAbove(node));
    const named2 = inUse.filter((node) => annotation_directories_saysAnnotation(nameOf2(node)) && !isDenied(node, inUse));
    const isNamed = new Set(named2);
    const asked = named2.filter((node) => {
      if (media[node] > 0 || !saysOnlyAnnotation(nameOf2(node)))
        return true;
      isAnnotation[node] = 1;
      return false;
    });
    const shown2 = inUse.filter((node) => media[node] > 0 && !isNamed.has(node));
    const silent = inUse.filter((node) => media[node] === 0 && all[node] >= LEAST_FILES && !isNamed.has(node) && !annotation_directories_saysModality(nameOf2(node)));
    if (shown2.length === 0 || shown2.length > MOST_SIBLINGS)
      return;
    const some = silent.length > MOST_SIBLINGS ? [] : silent;
    if (asked.length + some.length === 0)
      return;
    compare(asked, some, shown2);
  });
  tree.parents.forEach((parent, node) => {
    if (parent >= 0 && isAnnotation[parent] === 1)
      isAnnotation[node] = 1;
  });
  return isAnnotation;
  function nameOf2(node) {
    return tree.names[node];
  }
  function isDenied(node, siblings) {
    const own = new Set(wordsOf(nameOf2(node)).map(singular));
    return siblings.some((other) => {
      const words2 = wordsOf(nameOf2(other));
      return words2.some((word) => NEGATIONS.has(word)) && words2.some((word) => own.has(singular(word)));
    });
  }
  function compare(asked, silent, shown2) {
    const stems = new Map([...asked, ...silent, ...shown2].map((node) => [
      node,
      stemsBelow(field, node, media[node] > 0)
    ]));
    const of = (node) => stems.get(node);
    for (const node of asked) {
      const matching = shown2.filter((other) => areWithin(of(node), of(other)));
      const isTold = (other) => of(node).endInAnnotation || of(node).tell && of(other).tell || isPlainPlace(nameOf2(other)) || contains(nameOf2(node), nameOf2(other)) || shown2.length === 1;
      if (matching.some(isTold))
        isAnnotation[node] = 1;
    }
    for (const node of silent) {
      const isView2 = shown2.some((other) => {
        if (!hasShareOf(of(node), LEAST_SHARE, of(other)))
          return false;
        const isPlace = annotation_directories_saysImages(nameOf2(other)) && areWithin(of(node), of(other));
        return isPlace || areViewsByStems(of(node), of(other));
      });
      if (isView2)
        isAnnotation[node] = 1;
    }
  }
}
function isPlainPlace(name) {
  return annotation_directories_saysImages(name) || wordsOf(name).every((word) => isPlain(word) || splitNamed(word) !== null);
}
function annotation_directories_saysModality(name) {
  return wordsOf(name).some((word) => MODALITY_WORDS.has(word));
}
function annotation_directories_saysImages(name) {
  return wordsOf(name).some((word) => IMAGE_WORDS.has(word));
}
function contains(name, other) {
  const words2 = new Set(wordsOf(name));
  return wordsOf(other).every((word) => words2.has(word));
}
function singular(word) {
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
;
const views_MOST_SIBLINGS = 64;
function views_viewsAmong(field, siblings) {
  const views = /* @__PURE__ */ new Set();
  if (siblings.length < 2 || siblings.length > views_MOST_SIBLINGS)
    return views;
  const known2 = /* @__PURE__ */ new Map();
  const of = (node) => {
    const before = known2.get(node);
    if (before !== void 0)
      return before;
    const stems = stemsBelow(field, node);
    known2.set(node, stems);
    return stems;
  };
  const nameOf2 = (node) => field.tree.names[node];
  const hasOther = siblings.some((node) => !saysView(nameOf2(node)));
  siblings.forEach((left, place) => {
    for (const right of siblings.slice(0, place)) {
      const areDirections = saysDirection(nameOf2(left)) && saysDirection(nameOf2(right));
      const areNamed = saysView(nameOf2(left)) && saysView(nameOf2(right)) && !(areDirections && hasOther);
      if (!areViewsByStems(of(left), of(right)) && !(areNamed && areParallel(of(left), of(right))))
        continue;
      if (!saysAnnotation(nameOf2(left)) || saysAnnotation(nameOf2(right)))
        views.add(right);
      if (!saysAnnotation(nameOf2(right)) || saysAnnotation(nameOf2(left)))
        views.add(left);
    }
  });
  return views;
}
function saysView(name) {
  return saysModality(name) || saysImages(name) || saysAnnotation(name);
}
function saysDirection(name) {
  return DIRECTIONS.has(name.toLowerCase());
}
;
const split_labels_PARTS = /^(?:part|shard|chunk|batch)|^\d+-of-\d+$/i;
function split_labels_isStructural(name, also = STRUCTURAL) {
  const lower2 = name.toLowerCase();
  if (also.has(lower2) || STRUCTURAL.has(lower2) || split_labels_PARTS.test(name) || BIDS_FOLDERS.has(lower2))
    return true;
  const words2 = wordsOf(name);
  return words2.length > 1 && words2.every((word) => STRUCTURAL.has(word) || isNumber(word)) && !isNumber(words2[0]);
}
function split_labels_labelsBelow(field, roots, samples) {
  const { tree } = field;
  const ownNames = new Set(roots.map((root) => tree.names[root].toLowerCase()));
  const classes = [];
  let open = roots;
  while (open.length > 0) {
    const next = [];
    const level = [];
    for (const node of open) {
      const inUse = tree.children[node].filter((child) => samples[child] > 0);
      if (inUse.length === 0)
        continue;
      const views = viewsAmong(field, inUse);
      const isAside = (child) => views.has(child) || split_labels_isStructural(tree.names[child]) || ownNames.has(lowerName(child));
      const plain2 = inUse.filter((child) => !isAside(child) && splitNamed(tree.names[child])?.rest !== "");
      for (const child of inUse) {
        const isWord = splitNamed(tree.names[child])?.rest === "";
        const isClass = isWord ? plain2.length > 0 && !views.has(child) : plain2.includes(child);
        if (isClass)
          level.push(child);
        else
          next.push(child);
      }
    }
    const names = [...new Set(level.map((node) => tree.names[node]))];
    if (names.length > 1 && areSources(names))
      next.push(...level);
    else
      classes.push(...level);
    open = next;
  }
  const labels = new Map(classes.map((node) => [node, tree.names[node]]));
  return new Set(labels.values()).size < 2 ? /* @__PURE__ */ new Map() : labels;
  function lowerName(node) {
    return tree.names[node].toLowerCase();
  }
}
;
const LIST_DIRECTORIES = words("imagesets image_sets splits split filelists file_lists file-lists lists ucftraintestlist testtrainmulti_7030_splits");
const lists_PLACES_OF_LISTS = words("imagesets image_sets filelists file_lists file-lists");
const SPLIT_COLUMNS = words("split fold set subset partition");
const FILE_COLUMNS = words("file filename file_name filepath file_path path image image_id image_name image_path img img_path imagename", "slice_file_name audio audio_path wav clip video id name fname filenames");
;
function zones_saysData(name) {
  if (!/dat|corp/i.test(name))
    return false;
  const words2 = wordsOf(name);
  return words2.some((word) => DATA_WORDS.has(word)) && !words2.some((word) => NOT_DATA_WORDS.has(word));
}
function isNeverDataBelow(directory) {
  return directory.split("/").some((name, depth, all) => isNeverData(all[depth - 1], name));
}
function isNeverData(parent, name) {
  if (NEVER_STARTS[name.charCodeAt(0) | CASE] === 1 && NEVER_BELOW.has(name.toLowerCase()))
    return true;
  return parent === ".dvc" && (name === "cache" || name === "tmp");
}
const CASE = 32;
const NEVER_STARTS = new Uint8Array(128);
for (const name of directories_NEVER_BELOW)
  NEVER_STARTS[name.charCodeAt(0) | CASE] = 1;
function isNeverListed(directory) {
  const name = directory.slice(directory.lastIndexOf("/") + 1);
  const isHidden = name.startsWith(".") && name !== "." && name !== "..";
  return isHidden || isNeverData(void 0, name) || NEVER_LISTED.has(name);
}
const NEVER_LISTED = /* @__PURE__ */ new Set(["site-packages", "venv", "virtualenv"]);
function zones_zonesOf({ tree, isAbove }) {
  const column2 = () => new Uint8Array(tree.paths.length);
  const zones = {
    saysData: column2(),
    data: column2(),
    code: column2(),
    tests: column2(),
    hidden: column2(),
    settings: column2(),
    models: column2(),
    array: column2(),
    lists: column2()
  };
  const isInSplit = column2();
  const inherited = ["data", "code", "tests", "hidden", "settings", "models", "array", "lists"];
  tree.parents.forEach((parent, node) => {
    if (parent === NONE)
      return;
    for (const zone of inherited)
      zones[zone][node] = zones[zone][parent];
    if (isAbove(node))
      return;
    const name = tree.names[node];
    const lower2 = name.toLowerCase();
    const isInData = zones.data[node] === 1;
    if (name.startsWith(".") && name !== "." && name !== "..")
      zones.hidden[node] = 1;
    if (tree.names[parent]?.toLowerCase().endsWith(".zarr"))
      zones.array[node] = 1;
    if (lower2.endsWith(".zarr"))
      zones.array[node] = 1;
    if (PLACES_OF_LISTS.has(lower2))
      zones.lists[node] = 1;
    if (isInSplit[parent] === 1 || splitNamed(tree.names[parent])?.rest === "")
      isInSplit[node] = 1;
    if (CODE_DIRECTORIES.has(lower2))
      zones.code[node] = 1;
    if (!isInData) {
      if (TEST_DIRECTORIES.has(lower2))
        zones.tests[node] = 1;
      else if (LIKELY_CODE_DIRECTORIES.has(lower2))
        zones.code[node] = 1;
      else if (RESULT_DIRECTORIES.has(lower2) && isInSplit[node] === 0)
        zones.code[node] = 1;
      if (SETTINGS_DIRECTORIES.has(lower2))
        zones.settings[node] = 1;
      if (MODEL_DIRECTORIES.has(lower2))
        zones.models[node] = 1;
      if (tree.names[parent]?.toLowerCase() === "runs" && RUNS.has(lower2))
        zones.code[node] = 1;
    }
    if (zones_saysData(name)) {
      zones.saysData[node] = 1;
      zones.data[node] = 1;
    }
  });
  return zones;
}
;
const LEAST_SAMPLES = 2;
const NOT_CLASSES = /* @__PURE__ */ new Set([...labels_STRUCTURAL, ...STRUCTURAL_WITHOUT_SPLIT]);
function class_folders_classFolders(field, counts, samples, holdsSplits, isClosed) {
  const { tree } = field;
  const holdsClasses = new Uint8Array(tree.paths.length);
  const isDataset = Uint8Array.from(holdsSplits);
  const classNode = new Int32Array(tree.paths.length).fill(NONE);
  for (let node = tree.paths.length - 1; node >= 0; node--) {
    if (!isClosed(node))
      lookInto(node);
    const parent = tree.parents[node];
    if (isDataset[node] === 1 && parent !== NONE)
      isDataset[parent] = 1;
  }
  tree.parents.forEach((parent, node) => {
    if (parent !== NONE && classNode[node] === NONE)
      classNode[node] = classNode[parent];
  });
  return { classNode, holdsClasses };
  function lookInto(node) {
    const children = tree.children[node];
    if (children.length < 2)
      return;
    const full = children.filter((child) => counts.media[child] + counts.texts[child] >= LEAST_SAMPLES);
    if (full.length < 2)
      return;
    const named2 = full.filter((child) => isDatasetName(nameOf2(child)));
    const areDatasets = named2.length > 1 ? new Set(named2) : null;
    const plain2 = full.filter((child) => !isAside(child) && areDatasets?.has(child) !== true);
    if (plain2.length < 2 || areSources(plain2.map(nameOf2)))
      return;
    const views = viewsAmong(field, full);
    const classes = plain2.filter((child) => !views.has(child));
    if (classes.length < 2)
      return;
    holdsClasses[node] = 1;
    isDataset[node] = 1;
    for (const child of children) {
      const isWord = splitNamed(nameOf2(child))?.rest === "";
      if (samples[child] > 0 && !views.has(child) && (isWord || !isAside(child)))
        classNode[child] = child;
    }
  }
  function nameOf2(node) {
    return tree.names[node];
  }
  function isAside(node) {
    const name = nameOf2(node);
    if (isDataset[node] === 1 || isStructural(name, NOT_CLASSES) || saysData(name))
      return true;
    return splitNamed(name)?.rest === "";
  }
}
;
const RANK = { splits: 1, measured: 2, classes: 3, shelf: 4, data: 5, top: 6, root: 7 };
function datasets_datasetsOf({ tree, isAbove }, known2) {
  const ranks = [];
  const paths = [];
  const isShelf = tree.children.map((children) => children.length > 1 && children.filter((child) => isNamed(child)).length > 1);
  tree.parents.forEach((parent, node) => {
    const inherited = parent === NONE ? RANK.root : ranks[parent];
    const rank2 = ownRank(node, parent);
    const isOwn = parent === NONE || rank2 < inherited || rank2 === inherited && rank2 === RANK.classes || isAbove(node);
    ranks.push(isOwn ? rank2 : inherited);
    paths.push(isOwn ? tree.paths[node] : paths[parent]);
  });
  return paths;
  function isNamed(node) {
    return isDatasetName(tree.names[node]);
  }
  function ownRank(node, parent) {
    if (known2.holdsSplits[node] === 1)
      return RANK.splits;
    if (known2.isMeasured[node] === 1)
      return RANK.measured;
    if (known2.holdsClasses[node] === 1)
      return RANK.classes;
    if (parent === NONE || isAbove(node))
      return RANK.root;
    if (SHELVES.has(tree.names[parent].toLowerCase()))
      return RANK.shelf;
    if (isShelf[parent] === true && isNamed(node))
      return RANK.shelf;
    if (known2.saysData[node] === 1)
      return RANK.data;
    const isTop2 = tree.parents[parent] === NONE || isAbove(parent);
    return isTop2 ? RANK.top : RANK.root;
  }
}
;
function label_labelFinder(pattern) {
  const forms = parseGlob(pattern, true).flatMap(label_formsOf);
  return (path) => {
    const starts = startsOf(path);
    let found = null;
    for (const form of forms) {
      const place = placeIn(path, starts, form);
      if (place !== null && (found === null || place[0] < found[0]))
        found = place;
    }
    return found;
  };
}
function label_formsOf({ components, isDirectory: isDirectory2 }) {
  const number = components.findIndex((each) => each !== "**" && each.some(({ kind }) => kind === "label"));
  if (number < 0)
    return [];
  const tokens = components[number];
  const label = tokens.findIndex(({ kind }) => kind === "label");
  const isLast = number === components.length - 1;
  return [
    {
      before: components.slice(0, number).map(compared),
      prefix: compileTokens(tokens.slice(0, label)),
      suffix: compileTokens(reversed(tokens.slice(label + 1))),
      after: components.slice(number + 1).map(compared),
      // Without this, `**` that stands for nothing would make a file's own name its label.
      isDirectory: !isLast || tokens.length === 1,
      hasBelow: isDirectory2
    }
  ];
}
function compared(component) {
  return component === "**" ? null : nameMatcher(component);
}
function startsOf(path) {
  const starts = [0];
  for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1))
    starts.push(slash + 1);
  starts.push(path.length + 1);
  return starts;
}
function placeIn(path, starts, form) {
  const count2 = starts.length - 1;
  const begins = reachedBy(form.before, path, starts);
  const ends = leadingOn(form, path, starts);
  for (let number = 0; number < count2 - (form.isDirectory || form.hasBelow ? 1 : 0); number++) {
    if (begins[number] !== 1 || ends[number + 1] !== 1)
      continue;
    const place = placeInName(path, starts[number], starts[number + 1] - 1, form);
    if (place !== null)
      return place;
  }
  return null;
}
function reachedBy(names, path, starts) {
  let reached = new Uint8Array(starts.length);
  reached[0] = 1;
  for (const matches of names) {
    const next = new Uint8Array(starts.length);
    for (let number = 0; number < starts.length; number++) {
      if (matches === null)
        next[number] = reached[number] || next[number - 1] || 0;
      else if (number > 0)
        next[number] = reached[number - 1] && holds(matches, path, starts, number - 1) ? 1 : 0;
    }
    reached = next;
  }
  return reached;
}
function leadingOn({ after: after2, hasBelow }, path, starts) {
  let leading = new Uint8Array(starts.length).fill(1);
  if (hasBelow)
    leading[starts.length - 1] = 0;
  for (const matches of after2.toReversed()) {
    const next = new Uint8Array(starts.length);
    for (let number = starts.length - 1; number >= 0; number--) {
      if (matches === null)
        next[number] = leading[number] || next[number + 1] || 0;
      else if (number < starts.length - 1)
        next[number] = leading[number + 1] && holds(matches, path, starts, number) ? 1 : 0;
    }
    leading = next;
  }
  return leading;
}
function holds(matches, path, starts, number) {
  return matches(path, starts[number], starts[number + 1] - 1);
}
function placeInName(path, from, to, { prefix, suffix }) {
  const begins = acceptedEnds(prefix, path, from, to);
  const backwards = Array.from(path.slice(from, to)).reverse().join("");
  const ends = acceptedEnds(suffix, backwards, 0, to - from);
  for (let start = from; start < to; start++) {
    if (begins[start - from] !== 1)
      continue;
    for (let end = start + 1; end <= to; end++)
      if (ends[to - end] === 1)
        return [start, end];
    return null;
  }
  return null;
}
function reversed(tokens) {
  return tokens.toReversed().map((token) => {
    if (token.kind === "text")
      return { kind: "text", text: Array.from(token.text).reverse().join("") };
    if (token.kind !== "group")
      return token;
    return { ...token, choices: token.choices.map(reversed) };
  });
}
;
function label_pattern_patternLabels(pattern) {
  const labelOf = finderOf(pattern);
  return (path) => {
    const found = labelOf(path);
    if (found === null)
      return null;
    const [start, end] = found;
    return { label: path.slice(start, end), dataset: parentDirectory(path.slice(0, start)) };
  };
}
function finderOf(pattern) {
  try {
    return labelFinder(pattern);
  } catch (error) {
    throw error instanceof Failure ? new Failure(`labels: ${error.message}`) : error;
  }
}
;
function directory_splits_directorySplits({ tree }, evidence) {
  const splitNode = new Int32Array(tree.paths.length).fill(NONE);
  const holdsSplits = new Uint8Array(tree.paths.length);
  const named2 = /* @__PURE__ */ new Map();
  for (let node = 0; node < splitNode.length; node++) {
    const parent = tree.parents[node];
    if (parent !== NONE && splitNode[parent] !== NONE)
      splitNode[node] = splitNode[parent];
    if (splitNode[node] === NONE)
      qualify(node);
  }
  return { splitNode, named: named2, holdsSplits };
  function qualify(node) {
    const children = tree.children[node];
    if (children.length < 2)
      return;
    const byRest = /* @__PURE__ */ new Map();
    for (const child of children) {
      if (evidence[child] === 0)
        continue;
      const name = splitNamed(tree.names[child]);
      if (name === null)
        continue;
      const others = byRest.get(name.rest);
      if (others === void 0)
        byRest.set(name.rest, [{ child, name }]);
      else
        others.push({ child, name });
    }
    for (const alike of byRest.values()) {
      if (new Set(alike.map(({ name }) => name.split)).size < 2)
        continue;
      holdsSplits[node] = 1;
      for (const { child, name } of alike) {
        splitNode[child] = child;
        named2.set(child, name);
      }
    }
  }
}
;
const SHARD_DIRECTORY = "data";
const SHARD = /^(.+)-\d{5,}-of-\d{5,}(?:[-_.].*)?\.[^.]+$/s;
const file_splits_SHARD_NUMBER = /-\d{3,}-of-\d{3,}.*$/s;
function file_splits_fileSplits(field, splitNode) {
  const { files, chosen, states, tree } = field;
  const found = /* @__PURE__ */ new Map();
  const alike = /* @__PURE__ */ new Map();
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const state = states[entry];
    if (!canBeData(state) || isMediaKind(state) || state >= KIND.document)
      continue;
    const node = nodeOfEntry(field, entry);
    if (splitNode[node] !== NONE)
      continue;
    const name = files.names[entry];
    const shard = shardSplit(name, tree.names[node]);
    if (shard !== null) {
      found.set(entry, shard);
      continue;
    }
    const split = splitNamed(stemOf(name));
    if (split === null)
      continue;
    const key = `${node} ${split.rest}`;
    const others = alike.get(key);
    if (others === void 0)
      alike.set(key, [{ entry, name: split }]);
    else
      others.push({ entry, name: split });
  }
  for (const names of alike.values()) {
    if (new Set(names.map(({ name }) => name.split)).size < 2)
      continue;
    for (const { entry, name } of names)
      found.set(entry, name);
  }
  return found;
}
function shardSplit(name, directory) {
  if (!name.includes("-of-") || baseName(directory) !== SHARD_DIRECTORY)
    return null;
  const split = SHARD.exec(name)?.[1];
  return split === void 0 ? null : { split: canonicalSplit(split), rest: "", division: "" };
}
function stemOf(name) {
  const whole = name.includes("-of-") ? name.replace(file_splits_SHARD_NUMBER, "") : name;
  const { kind, stem } = endingOf(whole);
  return kind === KIND.other && !WEAK_ENDINGS.has(whole.slice(stem + 1).toLowerCase()) ? whole : whole.slice(0, stem);
}
const WEAK_ENDINGS = new Set("json pkl pickle p pt bin dat rating negative xml joblib msgpack rds rdata src tgt raw in lst list dill".split(" "));
;
const DATA_OF_HEADER = /* @__PURE__ */ new Map([
  ["mhd", ["raw", "zraw", "raw.gz"]],
  ["nhdr", ["raw", "raw.gz", "raw.bz2"]],
  ["hdr", ["img", "img.gz"]]
]);
const HEADER = /\.(?:mhd|nhdr|hdr)$/i;
function headers_passOverHeaders(field) {
  const { files, chosen, states } = field;
  const ofNode = /* @__PURE__ */ new Map();
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    if (states[entry] !== KIND.volume && states[entry] !== KIND.picture)
      continue;
    const name = files.names[entry];
    if (!HEADER.test(name))
      continue;
    const dot = name.lastIndexOf(".");
    const node = nodeOfEntry(field, entry);
    const names = ofNode.get(node) ?? namesIn(field, node);
    ofNode.set(node, names);
    const endings = DATA_OF_HEADER.get(name.slice(dot + 1).toLowerCase()) ?? [];
    const stem = name.slice(0, dot).toLowerCase();
    if (endings.some((ending2) => names.has(`${stem}.${ending2}`)))
      states[entry] = PASSED_OVER.part;
  }
}
function namesIn(field, node) {
  return new Set(entriesIn(field, node).map((entry) => field.files.names[entry].toLowerCase()));
}
;
const DESCRIPTION_OF_TREE = "dataset_description.json";
const SUBJECT = /^sub-[a-z0-9]+$/i;
const BESIDE_SIGNAL = /\.(?:vhdr|vmrk|json|tsv|bval|bvec|txt|html|tsv\.gz|md)$/i;
function measured_trees_measuredTrees({ tree, files, ...field }) {
  const roots = new Uint8Array(tree.paths.length);
  files.names.forEach((name, entry) => {
    if (name !== DESCRIPTION_OF_TREE)
      return;
    const node = nodeOfEntry({ ...field, files, tree }, entry);
    const children = tree.children[node];
    if (children.some((child) => SUBJECT.test(tree.names[child])))
      roots[node] = 1;
  });
  const measured = Uint8Array.from(roots);
  tree.parents.forEach((parent, node) => {
    if (parent !== NONE && measured[parent] === 1)
      measured[node] = 1;
  });
  return { roots, measured };
}
function measured_trees_isSignal(name, state) {
  if (isMediaKind(state))
    return true;
  if (BESIDE_SIGNAL.test(baseName(name)))
    return false;
  return state === KIND.array || state === KIND.other || state === KIND.archive || state === KIND.records;
}
;
const MOST = 0.5;
const DESCRIBES_TEXT = /* @__PURE__ */ new Set(["json", "xml", "ann", "a1", "a2", "key", "tags"]);
function sidecars_passOverSidecars(field, counts) {
  const { tree, states } = field;
  for (let node = 0; node < tree.paths.length; node++) {
    const media = counts.media[node];
    const others = counts.all[node] - media;
    const texts = counts.texts[node];
    if (media > 0 ? others > 0 || mayHaveSuffixes(field, node) : texts > 0 && others > texts) {
      for (const entry of sidecarsIn(field, node))
        states[entry] = PASSED_OVER.annotation;
    }
  }
}
function mayHaveSuffixes(field, node) {
  return entriesIn(field, node).some((entry) => {
    const name = field.files.names[entry];
    return SUFFIX.test(name) || PREFIX.test(name);
  });
}
const PREFIX = /^(?:mask|label|seg|gt|trimap|annotation)/i;
const SUFFIX = /[-_. ][a-z]+(?:[-_ ]?\d+)?\.[^.]+(?:\.gz)?$/i;
function sidecarsIn(field, node) {
  const { files, states } = field;
  const entries = entriesIn(field, node);
  const samples = samplesAmong(field, entries);
  if (samples.size === 0)
    return [];
  const found = [];
  const totals = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const sidecar = readAsSidecar(entry, files.names[entry], states[entry], samples);
    if (sidecar === null)
      continue;
    found.push(sidecar);
    totals.set(sidecar.form, (totals.get(sidecar.form) ?? 0) + 1);
  }
  const perKind = countEach(Array.from(new Set(samples.values()), ({ kind }) => kind));
  const matched = countEach(found.flatMap(({ form, kind }) => kind === null ? [] : [`${form} ${kind}`]));
  const isUsual = ({ form, kind, entry }) => {
    if (kind === null)
      return false;
    const count2 = matched.get(`${form} ${kind}`) ?? 0;
    if (count2 < MOST * (perKind.get(kind) ?? 0))
      return false;
    return !isSureKind(states[entry]) || count2 >= MOST * (totals.get(form) ?? 0);
  };
  return found.filter(isUsual).map(({ entry }) => entry);
}
function samplesAmong({ files, states }, entries) {
  const samples = /* @__PURE__ */ new Map();
  const hasMedia = entries.some((entry) => isMediaKind(states[entry]));
  const suffixed = [];
  const add2 = (stem, name, kind) => {
    const sample = { kind };
    samples.set(stem, sample).set(name, sample);
  };
  for (const entry of entries) {
    const kind = states[entry];
    const name = files.names[entry];
    const stem = name.slice(0, endingOf(name).stem);
    if (hasMedia ? !isMediaKind(kind) : kind !== KIND.text || splitNamed(stem)?.rest === "")
      continue;
    if (hasMedia && (endsInAnnotation(stem) || annotatedBy(stem).length > 0))
      suffixed.push({ stem, name, kind });
    else
      add2(stem, name, kind);
  }
  for (const { stem, name, kind } of suffixed) {
    if (![withoutView(stem), ...annotatedBy(stem)].some((other) => other !== stem && samples.has(other))) {
      add2(stem, name, kind);
    }
  }
  return samples;
}
function readAsSidecar(entry, name, state, samples) {
  const { ending: ending2, stem: end } = endingOf(name);
  const stem = name.slice(0, end);
  if (splitNamed(stem)?.rest === "")
    return null;
  const isAboutTexts = !isMediaKind(samples.values().next().value?.kind ?? KIND.text);
  if (isMediaKind(state)) {
    const before = annotatedBy(stem);
    if (before.length > 0) {
      const described = before.map((other) => samples.get(other)).find((sample3) => sample3 !== void 0);
      return { entry, form: "in front", kind: described?.kind ?? null };
    }
    if (!endsInAnnotation(stem))
      return null;
    const short = withoutView(stem);
    const sample2 = samples.get(short);
    return { entry, form: stem.slice(short.length).replace(/\d+/g, ""), kind: sample2?.kind ?? null };
  }
  if (isAboutTexts) {
    if (!DESCRIBES_TEXT.has(ending2))
      return null;
    return { entry, form: ending2, kind: samples.get(stem)?.kind ?? null };
  }
  const inner = stem.lastIndexOf(".");
  const sample = samples.get(stem) ?? (inner > 0 ? samples.get(stem.slice(0, inner)) : void 0) ?? samples.get(withoutView(stem));
  const isOwn = samples.has(stem);
  return {
    entry,
    form: isOwn || inner <= 0 ? ending2 : `${stem.slice(inner)}.${ending2}`,
    kind: sample?.kind ?? null
  };
}
function countEach(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values)
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
;
const MAY_TELL = /^dataset\.json$|label|target|annot|gt|truth|answer|box|caption|trans|keyp|landm|mask|segm|^y[^a-z]|[^a-z]y[^a-z]|[^a-z]y$/i;
const FORM_WORDS = /* @__PURE__ */ new Set([
  "idx",
  "ubyte",
  "coco",
  "voc",
  "yolo",
  "createml",
  "csv",
  "json",
  "id",
  "ids"
]);
function targets_passOverTargets(field, counts) {
  const { files, chosen, states, tree } = field;
  const media = below(field, counts.media);
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const state = states[entry];
    if (state <= KIND.volume || state > KIND.document)
      continue;
    const name = files.names[entry];
    if (!MAY_TELL.test(name))
      continue;
    const node = nodeOfEntry(field, entry);
    const parent = tree.parents[node];
    const isBeside = media[node] > 0 || parent !== NONE && media[parent] > 0;
    const isAmong = parent !== NONE && media[node] >= LEAST_MEDIA;
    if (isAmong && DESCRIPTIONS.test(name))
      states[entry] = PASSED_OVER.metadata;
    else if (isTarget(name, isBeside, isAmong, field, node))
      states[entry] = PASSED_OVER.annotation;
  }
}
const DESCRIPTIONS = /^dataset\.json$/i;
const LEAST_MEDIA = 3;
function isTarget(name, isBeside, isAmong, field, node) {
  const words2 = wordsOf(name.slice(0, endingOf(name).stem));
  if (words2.some((word) => NEGATIONS.has(word)))
    return false;
  const isAside = (word) => splitOfWord(word) !== void 0 || GENERAL_WORDS.has(word) || isNumber(word) || FORM_WORDS.has(word);
  const isAbout = (word) => TARGET_WORDS.has(word) || DESCRIPTION_WORDS.has(word);
  const rest = words2.filter((word) => !isAbout(word) && !isAside(word));
  const isTargets = words2.some((word) => TARGET_WORDS.has(word));
  if (isTargets && (rest.length === 0 || isAmong))
    return true;
  if (words2.some((word) => DESCRIPTION_WORDS.has(word)) && (rest.length === 0 ? isBeside : isAmong))
    return true;
  if (!words2.includes("y") || !words2.every((word) => word === "y" || isAside(word)))
    return false;
  return words2.some((word) => splitOfWord(word) !== void 0) || hasPartner(words2, field, node);
}
function hasPartner(words2, field, node) {
  const wanted = words2.map((word) => word === "y" ? "x" : word).join(" ");
  return entriesIn(field, node).some((entry) => {
    const name = field.files.names[entry];
    return wordsOf(name.slice(0, endingOf(name).stem)).join(" ") === wanted;
  });
}
;
function survey_surveyOf(given) {
  const field = fieldOf(given);
  const zones = zonesOf(field);
  passOverPlaces(field, zones);
  const evidence = below(field, evidenceOf(field));
  const splits = directorySplits(field, evidence);
  if (field.isAutomatic)
    passOverTests(field, zones, splits);
  const { roots, measured } = measuredTrees(field);
  passOverMeasured(field, measured);
  passOverHeaders(field);
  let counts = countsOf(field);
  passOver(field, annotationDirectories(field, counts), PASSED_OVER.annotation);
  counts = countsOf(field);
  passOverSidecars(field, counts);
  passOverTargets(field, counts);
  const files = fileSplits(field, splits.splitNode);
  if (field.isAutomatic)
    passOverOthers(field, zones, splits, files);
  return { field, zones, splits, files, measuredRoots: roots, measured };
}
function passOverPlaces(field, zones) {
  const { chosen, states, isAutomatic } = field;
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const state = states[entry];
    if (!canBeData(state))
      continue;
    const node = nodeOfEntry(field, entry);
    const isPointer = field.isPointer(entry);
    if (zones.array[node] === 1)
      states[entry] = PASSED_OVER.part;
    else if (zones.lists[node] === 1 && isPossibleKind(state))
      states[entry] = PASSED_OVER.list;
    else if (state === DESCRIPTION)
      states[entry] = isPointer ? KIND.other : PASSED_OVER.metadata;
    else if (!isAutomatic)
      continue;
    else if (zones.hidden[node] === 1)
      states[entry] = PASSED_OVER.hidden;
    else if (zones.code[node] === 1)
      states[entry] = PASSED_OVER.place;
    else if (zones.models[node] === 1 && !isMediaKind(state) && state !== KIND.table)
      states[entry] = PASSED_OVER.model;
    else if (zones.settings[node] === 1 && isPossibleKind(state) && !isPointer) {
      states[entry] = PASSED_OVER.settings;
    }
  }
}
function evidenceOf(field) {
  const now = countsOf(field);
  if (!field.isAutomatic)
    return now.all;
  return now.sure.map((sure, node) => sure + (now.code[node] === 0 ? now.possible[node] : 0));
}
function passOverTests(field, zones, { splitNode, named: named2 }) {
  const isTests = Uint8Array.from(zones.tests, (tests, node) => {
    const split = splitNode[node];
    return tests === 1 && (split === NONE || !named2.has(split) || zones.tests[parentOf(split)] === 1) ? 1 : 0;
  });
  passOver(field, isTests, PASSED_OVER.place);
  function parentOf(node) {
    return field.tree.parents[node];
  }
}
function passOverMeasured(field, measured) {
  if (!measured.includes(1))
    return;
  const { chosen, states, files } = field;
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const state = states[entry];
    if (measured[nodeOfEntry(field, entry)] !== 1 || !canBeData(state))
      continue;
    if (!isSignal(files.names[entry], state))
      states[entry] = PASSED_OVER.annotation;
  }
}
function passOverOthers(field, zones, { splitNode }, named2) {
  const { chosen, states } = field;
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const state = states[entry];
    if (!canBeData(state) || isSureKind(state) || field.isPointer(entry))
      continue;
    const node = nodeOfEntry(field, entry);
    const isPlace = zones.data[node] === 1 || splitNode[node] !== NONE;
    if (!isPlace && (state >= KIND.document || !named2.has(entry)))
      states[entry] = PASSED_OVER.other;
  }
}
function passOver(field, isMeant, reason) {
  if (!isMeant.includes(1))
    return;
  const { chosen, states } = field;
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    if (isMeant[nodeOfEntry(field, entry)] === 1 && canBeData(states[entry]))
      states[entry] = reason;
  }
}
function survey_everythingOf(files) {
  return {
    files,
    chosen: numbersTo(files.names.length),
    states: new Uint8Array(files.names.length).fill(KIND.other),
    isAutomatic: false,
    isAbovePath: (directory) => directory === "" || directory === "/",
    isPointer: () => false
  };
}
;
function placesOf({ placementOf, divided: divided2 }, path) {
  return (divided2.size === 0 ? void 0 : divided2.get(path)) ?? [placementOf(path)];
}
function readLayout(files, options, cards = [], listed = /* @__PURE__ */ new Map()) {
  const given = everythingOf(files);
  files.names.forEach((name, file) => {
    const state = stateOfName(name);
    if (canBeData(state))
      given.states[file] = state;
  });
  return layoutOf(surveyOf(given), { ...options, cards, listed });
}
function layoutOf(survey, options) {
  const { field, zones, splits, files } = survey;
  const { tree } = field;
  const counts = countsOf(field);
  const samples = below(field, counts.all);
  const classes = foldersOf(survey, counts, samples);
  if (field.isAutomatic) {
    const isInDataset = (node) => zones.data[node] === 1 || splits.splitNode[node] !== NONE || classes.classNode[node] !== NONE;
    passOverAssets(field, counts, isInDataset, options.linked ?? /* @__PURE__ */ new Set());
  }
  const isAuto = options.splits === "auto";
  const nothing = new Uint8Array(tree.paths.length);
  const holdsClasses = options.labels === "auto" ? classes.holdsClasses : nothing;
  const datasets = datasetsOf(field, {
    holdsSplits: isAuto ? splits.holdsSplits : nothing,
    isMeasured: survey.measuredRoots,
    holdsClasses,
    saysData: zones.saysData
  });
  const said = saidOf(field, options);
  const roots = rootsOf(survey, isAuto, said);
  const labels = options.labels === "auto" ? labelsOf(field, roots.byDataset) : /* @__PURE__ */ new Map();
  const pattern = typeof options.labels === "object" ? patternLabels(options.labels.pattern) : null;
  const shared2 = /* @__PURE__ */ new Map();
  const placeOfNode = (node) => {
    const known2 = shared2.get(node);
    if (known2 !== void 0)
      return known2;
    const splitNode = isAuto ? splits.splitNode[node] : NONE;
    const name = splits.named.get(splitNode);
    const place = {
      split: name?.split ?? null,
      splitBy: name === void 0 ? null : "directories",
      dataset: name === void 0 ? datasets[node] : datasetWith(name.division, parentOf(splitNode)),
      ...labelAt(node, name !== void 0)
    };
    shared2.set(node, place);
    return place;
  };
  const named2 = isAuto ? namesOf(field, files) : /* @__PURE__ */ new Map();
  const nodeAt = nodeFinder(tree);
  const divided2 = dividedPlaces(options.divided ?? /* @__PURE__ */ new Map(), placementOf);
  const dividedIn = new Set(Array.from(divided2.keys(), parentDirectory));
  return { placementOf, ofDirectory, divided: divided2 };
  function parentOf(node) {
    return tree.paths[tree.parents[node]];
  }
  function labelAt(node, isInSplit) {
    if (options.labels !== "auto")
      return { label: null, labelBy: null };
    const below2 = labelAbove(tree, labels, node);
    const folder = classes.classNode[node];
    const label = below2 ?? (isInSplit || folder === NONE ? null : tree.names[folder]);
    return { label, labelBy: label === null ? null : "directories" };
  }
  function ofDirectory(directory) {
    if (said !== null || pattern !== null || dividedIn.has(directory))
      return void 0;
    const node = nodeAt(directory);
    return named2.has(node) ? void 0 : placeOfNode(node);
  }
  function placementOf(path) {
    const node = nodeAt(parentDirectory(path));
    const place = placeByName(node, path);
    const found = pattern?.(path);
    if (!found)
      return place;
    const dataset = place.split === null ? found.dataset : place.dataset;
    return { ...place, label: found.label, labelBy: "option", dataset };
  }
  function placeByName(node, path) {
    const place = placeOfNode(node);
    const told2 = said?.(path) ?? null;
    if (told2 !== null)
      return toldPlace(told2, node, place);
    const entry = named2.get(node)?.get(baseName(path));
    const name = entry === void 0 ? void 0 : files.get(entry);
    if (name === void 0)
      return place;
    const dataset = datasetWith(name.division, tree.paths[node]);
    return { ...place, split: name.split, splitBy: "names", dataset };
  }
  function toldPlace({ split, dataset, classStart, by }, node, place) {
    const isBelow2 = classStart !== null;
    const label = isBelow2 ? { label: place.label, labelBy: place.labelBy } : labelAt(node, false);
    const isClass = label.label !== null && (!isBelow2 || labels.size > 0);
    const none = { label: null, labelBy: null };
    return { split, splitBy: by, dataset, ...isClass ? label : none };
  }
}
function dividedPlaces(divided2, placementOf) {
  const places = /* @__PURE__ */ new Map();
  for (const [path, listings] of divided2) {
    const place = placementOf(path);
    if (place.splitBy === "card" || place.splitBy === "option")
      continue;
    places.set(path, listings.map(({ split, list }) => ({ ...place, split, splitBy: "list", list })));
  }
  return places;
}
function datasetWith(division, directory) {
  return division === "" ? directory : `${directory}//${division}`;
}
function directoryOfDataset(dataset) {
  const at = dataset.indexOf("//");
  return at < 0 ? dataset : dataset.slice(0, at);
}
function foldersOf({ field, splits, measured }, counts, samples) {
  const isClosed = (node) => splits.splitNode[node] !== NONE || measured[node] === 1;
  return classFolders(field, counts, samples, splits.holdsSplits, isClosed);
}
function saidOf(field, { splits, cards, listed }) {
  if (splits === "none")
    return null;
  if (splits !== "auto")
    return explicitSplits(splits);
  const byCard = cards.length === 0 ? null : cardSplits(cards, field.files);
  if (listed === void 0 || listed.size === 0)
    return byCard;
  const byList = new Map(Array.from(listed, ([entry, place]) => [pathAt(field.files, entry), place]));
  return (path) => byCard?.(path) ?? byList.get(path) ?? null;
}
function rootsOf({ field, splits }, isAuto, said) {
  const byDataset = /* @__PURE__ */ new Map();
  const add2 = (dataset, node) => {
    const others = byDataset.get(dataset);
    if (others === void 0)
      byDataset.set(dataset, /* @__PURE__ */ new Set([node]));
    else
      others.add(node);
  };
  if (isAuto) {
    for (const [node, { division }] of splits.named) {
      add2(datasetWith(division, field.tree.paths[field.tree.parents[node]]), node);
    }
  }
  if (said === null)
    return { byDataset };
  const nodeAt = nodeFinder(field.tree);
  for (let place = 0; place < field.chosen.length; place++) {
    const entry = field.chosen[place];
    if (!canBeData(field.states[entry]))
      continue;
    const path = pathAt(field.files, entry);
    const told2 = said(path);
    if (told2 === null || told2.classStart === null)
      continue;
    const directory = path.slice(0, Math.max(0, told2.classStart - 1));
    if (path.startsWith(directory) && directory !== path)
      add2(told2.dataset, nodeAt(directory));
  }
  return { byDataset };
}
function labelsOf(field, byDataset) {
  const samples = below(field, countsOf(field).all);
  const labels = /* @__PURE__ */ new Map();
  for (const roots of byDataset.values()) {
    for (const [node, label] of labelsBelow(field, [...roots], samples))
      labels.set(node, label);
  }
  return labels;
}
function labelAbove({ parents }, labels, node) {
  if (labels.size === 0)
    return null;
  let label = null;
  for (let above = node; above !== NONE; above = parents[above])
    label = labels.get(above) ?? label;
  return label;
}
function namesOf(field, files) {
  const named2 = /* @__PURE__ */ new Map();
  for (const entry of files.keys()) {
    const node = nodeOfEntry(field, entry);
    const others = named2.get(node);
    const name = field.files.names[entry];
    if (others === void 0)
      named2.set(node, /* @__PURE__ */ new Map([[name, entry]]));
    else
      others.set(name, entry);
  }
  return named2;
}
function nodeFinder({ paths }) {
  const nodes = new Map(paths.map((path, node) => [path, node]));
  return (directory) => {
    for (let above = directory; ; above = parentDirectory(above)) {
      const node = nodes.get(above);
      if (node !== void 0)
        return node;
      if (above === "" || above === "/")
        return 0;
    }
  };
}
;
function recognise(layout, files) {
  return tally((take) => visitPlaces(layout, files, take), (take) => visitFurtherPlaces(layout, files, take));
}
function tally(visit, visitFurther) {
  const tallies = /* @__PURE__ */ new Map();
  visit((place, count2) => {
    const { dataset, split, splitBy, label, labelBy } = place;
    const tally2 = tallyOf(tallies, dataset ?? "");
    tally2.samples += count2;
    if (split !== null && splitBy !== null)
      addSplit(tally2, split, splitBy, count2);
    if (label !== null) {
      tally2.labels.set(label, (tally2.labels.get(label) ?? 0) + count2);
      if (labelBy !== null)
        tally2.labelsBy = surer(tally2.labelsBy, labelBy);
    }
  });
  visitFurther(({ dataset, split }, count2) => {
    if (split !== null)
      addSplit(tallyOf(tallies, dataset ?? ""), split, "list", count2);
  });
  const samples = /* @__PURE__ */ new Map();
  for (const [dataset, { splits }] of tallies) {
    if (splits.size > 0)
      samples.set(dataset, new Map(Array.from(splits, ([name, split]) => [name, split.samples])));
  }
  const datasets = Array.from(tallies, ([dataset, tally2]) => told(dataset, tally2));
  return { datasets: datasets.sort((left, right) => comparePaths(left.path, right.path)), samples };
}
function visitFurtherPlaces(layout, files, take) {
  if (layout.divided.size === 0)
    return;
  for (let file = 0; file < files.names.length; file++) {
    const path = paths_pathAt(files, file);
    const place = layout.placementOf(path);
    for (const other of layout.divided.get(path) ?? []) {
      if (other.split !== null && other.split !== place.split)
        take({ ...place, split: other.split }, 1);
    }
  }
}
function addSplit({ splits }, split, splitBy, count2) {
  const before = splits.get(split);
  splits.set(split, { samples: (before?.samples ?? 0) + count2, by: surer(before?.by ?? null, splitBy) });
}
function surer(left, right) {
  return left !== null && RECOGNISED_BY.indexOf(left) <= RECOGNISED_BY.indexOf(right) ? left : right;
}
function tallyOf(tallies, dataset) {
  const known2 = tallies.get(dataset);
  if (known2 !== void 0)
    return known2;
  const made = { samples: 0, splits: /* @__PURE__ */ new Map(), labels: /* @__PURE__ */ new Map(), labelsBy: null };
  tallies.set(dataset, made);
  return made;
}
function told(dataset, { samples, splits, labels, labelsBy }) {
  return {
    path: directoryOfDataset(dataset),
    samples,
    splits: Array.from(splits, ([name, split]) => ({ name, ...split })).sort((left, right) => compareSplits(left.name, right.name)),
    labels: Array.from(labels, ([name, count2]) => ({ name, samples: count2 })).sort((left, right) => right.samples - left.samples || comparePaths(left.name, right.name)),
    labelsBy
  };
}
function visitPlaces(layout, files, visit) {
  const { directories, directoryOf } = files;
  const counts = new Uint32Array(directories.length);
  for (let file = 0; file < directoryOf.length; file++) {
    const directory = directoryOf[file];
    counts[directory] = counts[directory] + 1;
  }
  const places = directories.map((directory, number) => counts[number] === 0 ? void 0 : layout.ofDirectory(directory));
  places.forEach((place, number) => {
    if (place !== void 0)
      visit(place, counts[number]);
  });
  for (let file = 0; file < directoryOf.length; file++) {
    if (places[directoryOf[file]] === void 0)
      visit(layout.placementOf(paths_pathAt(files, file)), 1);
  }
}
;
const broken_NONE = {};
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
  return between ?? broken_NONE;
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
    done.push(...ready);
    left = left.filter((rule) => !ready.includes(rule));
  }
  return done;
}
function bitOf(name) {
  return 1 << RULES.indexOf(name);
}
;
const MOST_PAIRED = 128;
function brokenAcross(copies, parts) {
  const told2 = differentlyPlaced(copies, parts);
  const broken = /* @__PURE__ */ new Set();
  const between = {};
  told2.forEach((one, index) => {
    for (const other of told2.slice(0, index)) {
      if (one.part === other.part)
        continue;
      const pair = [other.copy, one.copy];
      const rules2 = brokenRules(pair);
      for (const rule of rules2)
        broken.add(rule);
      for (const [rule, { names, sets }] of Object.entries(betweenOf(rules2, pair))) {
        const known2 = between[rule];
        between[rule] = known2 === void 0 ? { names, sets } : { names: [.../* @__PURE__ */ new Set([...known2.names, ...names])], sets: withSets(known2.sets, sets) };
      }
    }
  });
  const rules = RULES.filter((rule) => broken.has(rule) && !table_RULE[rule].unless.some((more) => broken.has(more)));
  return {
    rules,
    between: Object.fromEntries(rules.flatMap((rule) => between[rule] ? [[rule, between[rule]]] : []))
  };
}
function withSets(known2, more) {
  const keys = new Set(known2.map((names) => JSON.stringify(names)));
  return [...known2, ...more.filter((names) => !keys.has(JSON.stringify(names)))];
}
function differentlyPlaced(copies, parts) {
  const places = /* @__PURE__ */ new Set();
  const kept = [];
  for (const [index, copy] of copies.entries()) {
    const part = parts[index];
    const place = JSON.stringify([part, copy.dataset, copy.split, copy.label]);
    if (places.has(place))
      continue;
    places.add(place);
    kept.push({ copy, part });
    if (kept.length === MOST_PAIRED)
      break;
  }
  return kept;
}
;
const earlier_MOST_PAIRED = 128;
function brokeBefore(earlier, rule, now) {
  if (earlier.rules.includes(rule))
    return now === void 0 || holdsAll(earlier, rule, now);
  return table_RULE[rule].unless.length > 0 && twoBreak(earlier.copies(), rule);
}
function holdsAll({ between, written = (name) => name }, rule, now) {
  const sets = (between[rule]?.sets ?? []).map((names) => new Set(names));
  if (sets.length === 0)
    return true;
  const areTogether = (one, other) => sets.some((names) => names.has(one) && names.has(other));
  return now.sets.map((names) => names.map(written)).every((names) => (
    // The usual case, without walking through all pairs.
    sets.some((known2) => names.every((name) => known2.has(name))) || names.every((one, index) => names.slice(0, index).every((other) => areTogether(one, other)))
  ));
}
function twoBreak(copies, rule) {
  const told2 = earlier_differentlyPlaced(copies);
  return told2.some((one, index) => told2.slice(0, index).some((other) => brokenRules([other, one]).includes(rule)));
}
function earlier_differentlyPlaced(copies) {
  const counts = /* @__PURE__ */ new Map();
  const kept = [];
  for (const copy of copies) {
    const place = JSON.stringify([copy.dataset, copy.split, copy.label]);
    const count2 = counts.get(place) ?? 0;
    if (count2 < 2)
      kept.push(copy);
    counts.set(place, count2 + 1);
    if (kept.length === earlier_MOST_PAIRED)
      break;
  }
  return kept;
}
;
const ORDER = [...SEVERITIES, "off"];
function levelOf(rule, kind, settings) {
  const named2 = kind === "bytes" ? void 0 : settings[`${rule}/${kind}`];
  if (named2 !== void 0)
    return named2;
  const own = settings[rule];
  if (kind !== "near-picture")
    return own;
  return level_lower(own, table_RULE[rule].severity.likeness ?? "off");
}
function levelFor(rule, { kind = "bytes", because }, settings) {
  const level = levelOf(rule, kind, settings);
  return because === void 0 ? level : level_lower(level, "notice");
}
function level_lower(one, other) {
  return ORDER[Math.max(ORDER.indexOf(one), ORDER.indexOf(other))];
}
;
const ALL_NEW = { finding: true, isNewPath: () => true };
const ALL_KNOWN = { finding: false, isNewPath: () => false };
function newness(group, broken, known2) {
  if (known2.length === 0)
    return ALL_NEW;
  const before = known2.map(({ contentOf: contentOf2 }) => contentOf2(group));
  const finding = before.every((content) => content === void 0 || isIntroduced(group, broken, content));
  if (finding && known2.some((source) => isInStep(group, broken, source)))
    return ALL_KNOWN;
  return { finding, isNewPath: (path) => before.every((content) => !content?.paths.has(path)) };
}
function isIntroduced(group, { rules, between }, content) {
  return group.files.length > content.count || !rules.every((rule) => brokeBefore(content, rule, between[rule]));
}
function isInStep(group, broken, { contentAt }) {
  const content = contentAt(group);
  const heldAll = content !== void 0 && group.files.every((file) => content.paths.has(data_files_placeOf(file)));
  return heldAll && !isIntroduced(group, broken, content);
}
;
const GRAVITY = { error: 0, warning: 1, notice: 2 };
function findingsOf(groups, layout, settings, known2, earlier = null) {
  const breachOf = createBreachOf(settings);
  const findings = [];
  for (const group of groups) {
    const now = readingOf(group, layout);
    const reading = earlier === null ? now : together(now, readingOf(group, earlier));
    const breach = breachOf(reading.rules, group);
    if (breach !== null)
      findings.push(findingOf(group, reading, breach, known2));
  }
  return findings.sort(compareFindings);
}
function createBreachOf(settings) {
  const known2 = /* @__PURE__ */ new Map();
  const breachFor = (broken, group) => {
    const rules = broken.filter((rule) => levelFor(rule, group, settings) !== "off");
    const severity = SEVERITIES.find((level) => rules.some((rule) => levelFor(rule, group, settings) === level));
    return severity === void 0 ? null : { rules, severity };
  };
  return (broken, group) => {
    if (group.kind !== void 0)
      return breachFor(broken, group);
    let breach = known2.get(broken);
    if (breach === void 0) {
      breach = breachFor(broken, group);
      known2.set(broken, breach);
    }
    return breach;
  };
}
function membersOf({ files }, layout) {
  return files.flatMap((file) => placesOf(layout, data_files_placeOf(file)).map(({ split, label, dataset, list }) => {
    const member = { file, split, label, dataset, isNew: true };
    if (list !== void 0)
      member.list = list;
    return member;
  }));
}
function readingOf(group, layout) {
  const members = membersOf(group, layout);
  const { parts } = group;
  if (parts !== void 0) {
    const partOf2 = new Map(group.files.map((file, index) => [file, parts[index]]));
    const ofMembers = members.map(({ file }) => partOf2.get(file));
    return { members, ...brokenAcross(members, ofMembers) };
  }
  const rules = brokenRules(members);
  return { members, rules, between: betweenOf(rules, members) };
}
function together(now, earlier) {
  const standing = { ...now, copies: () => now.members };
  const lost = earlier.rules.filter((rule) => {
    const between2 = earlier.between[rule];
    return between2 !== void 0 && !brokeBefore(standing, rule, between2);
  });
  if (lost.length === 0)
    return now;
  if (now.rules.every((rule) => now.between[rule] === void 0))
    return earlier;
  const between = { ...now.between };
  for (const rule of lost)
    between[rule] = bothOf(earlier.between[rule], now.between[rule]);
  const rules = RULES.filter((rule) => now.rules.includes(rule) || lost.includes(rule));
  return { members: now.members, rules, between };
}
function bothOf(earlier = NOTHING, now = NOTHING) {
  return { names: [.../* @__PURE__ */ new Set([...now.names, ...earlier.names])], sets: [...now.sets, ...earlier.sets] };
}
function findingOf(group, { members, between: all }, { rules, severity }, known2) {
  const between = only(rules, all);
  const { finding, isNewPath } = newness(group, { rules, between }, known2);
  if (known2.length > 0)
    for (const member of members)
      member.isNew = isNewPath(data_files_placeOf(member.file));
  const redundantBytes = redundantIn(group);
  return { group, rules, between, severity, isNew: finding, members, redundantBytes };
}
function redundantIn({ kind, size, files, parts }) {
  if (kind === void 0)
    return (size ?? 0) * (files.length - 1);
  if (kind === "near-picture" || parts !== void 0)
    return 0;
  const sizes = files.map((file) => file.size ?? 0);
  return sizes.reduce((sum2, one) => sum2 + one, 0) - Math.max(...sizes);
}
function only(rules, all) {
  const names = Object.keys(all);
  if (names.every((rule) => rules.includes(rule)))
    return all;
  return Object.fromEntries(rules.flatMap((rule) => all[rule] ? [[rule, all[rule]]] : []));
}
function compareFindings(left, right) {
  return GRAVITY[left.severity] - GRAVITY[right.severity] || right.redundantBytes - left.redundantBytes;
}
;
const MAX_SPLITS_PAIRED = 50;
function leakageOf(findings, samples) {
  const datasets = /* @__PURE__ */ new Map();
  const datasetNamed = (name) => {
    const known2 = datasets.get(name);
    if (known2 !== void 0)
      return known2;
    const made = emptyDataset(name, samples.get(name) ?? /* @__PURE__ */ new Map());
    datasets.set(name, made);
    return made;
  };
  const leaking = findings.filter(({ rules }) => rules.includes("split-leakage"));
  const alike = leaking.filter(({ group }) => isAlike(group) && group.because === void 0);
  const inSeveral = createSeen(alike);
  for (const finding of leaking) {
    if (isAlike(finding.group))
      continue;
    count(finding, datasetNamed);
    inSeveral.see(finding);
  }
  for (const finding of alike)
    countUnseen(finding, datasetNamed, inSeveral);
  return [...datasets].sort(([left], [right]) => comparePaths(left, right)).flatMap(([, { pairs }]) => sorted(pairs));
}
function count({ members }, datasetNamed) {
  const touched = [];
  for (const { dataset: name, split } of members) {
    if (name === null || split === null)
      continue;
    const dataset = datasetNamed(name);
    const rank2 = dataset.rankOf.get(split);
    if (rank2 === void 0)
      continue;
    const before = dataset.files[rank2];
    dataset.files[rank2] = before + 1;
    if (before === 0 && dataset.holding.push(rank2) === 1)
      touched.push(dataset);
  }
  for (const dataset of touched)
    countPairs(dataset);
}
function isAlike({ kind, parts }) {
  return kind === "near-picture" || parts !== void 0;
}
function createSeen(alike) {
  const places = new Set(alike.flatMap(({ members }) => members.map(({ file }) => data_files_placeOf(file))));
  const seen = /* @__PURE__ */ new Set();
  const isFirst = (dataset, split, other, place) => {
    const key = JSON.stringify([dataset, split, other, place]);
    if (seen.has(key))
      return false;
    seen.add(key);
    return true;
  };
  return {
    isFirst,
    see({ members }) {
      if (places.size === 0)
        return;
      for (const { file, dataset, split } of members) {
        if (dataset === null || split === null || !places.has(data_files_placeOf(file)))
          continue;
        for (const other of members) {
          if (other.dataset !== dataset || other.split === null || other.split === split)
            continue;
          isFirst(dataset, split, other.split, data_files_placeOf(file));
        }
      }
    }
  };
}
function countUnseen({ members }, datasetNamed, { isFirst }) {
  const pairs = /* @__PURE__ */ new Set();
  for (const { file, dataset: name, split } of members) {
    if (name === null || split === null)
      continue;
    const dataset = datasetNamed(name);
    const rank2 = dataset.rankOf.get(split);
    const others = new Set(members.filter((member) => member.dataset === name).map((member) => member.split));
    for (const other of others) {
      const otherRank = other === null ? void 0 : dataset.rankOf.get(other);
      if (rank2 === void 0 || otherRank === void 0 || rank2 === otherRank)
        continue;
      const pair = dataset.pairOf(Math.min(rank2, otherRank), Math.max(rank2, otherRank));
      if (isFirst(name, split, other, data_files_placeOf(file)))
        pair.files[rank2 < otherRank ? 0 : 1] += 1;
      pairs.add(pair);
    }
  }
  for (const pair of pairs)
    pair.groups += 1;
}
function countPairs({ holding, files, pairOf }) {
  for (let index = 1; index < holding.length; index++) {
    const one = holding[index];
    for (let before = 0; before < index; before++) {
      const other = holding[before];
      const left = Math.min(one, other);
      const right = Math.max(one, other);
      const pair = pairOf(left, right);
      pair.groups += 1;
      pair.files[0] += files[left];
      pair.files[1] += files[right];
    }
  }
  for (const rank2 of holding)
    files[rank2] = 0;
  holding.length = 0;
}
function emptyDataset(dataset, sizes) {
  const splits = [...sizes.keys()].sort(compareSplits).slice(0, MAX_SPLITS_PAIRED);
  const pairs = /* @__PURE__ */ new Map();
  return {
    rankOf: new Map(splits.map((split, rank2) => [split, rank2])),
    pairs,
    pairOf(left, right) {
      const key = left * splits.length + right;
      const known2 = pairs.get(key);
      if (known2 !== void 0)
        return known2;
      const pair = emptyPair(dataset, splits[left], splits[right], sizes);
      pairs.set(key, pair);
      return pair;
    },
    holding: [],
    files: new Uint32Array(splits.length)
  };
}
function sorted(pairs) {
  return [...pairs].sort(([left], [right]) => left - right).map(([, pair]) => pair);
}
function emptyPair(dataset, left, right, sizes) {
  return {
    dataset,
    splits: [left, right],
    groups: 0,
    files: [0, 0],
    samples: [sizes.get(left) ?? 0, sizes.get(right) ?? 0]
  };
}
;
function withRows(leakage, rows, samples) {
  if (rows.length === 0)
    return [...leakage];
  const pairs = new Map(leakage.map((pair) => [keyOf(pair), { ...pair }]));
  for (const { dataset, splits, contents, rows: shared2, samples: all } of rows) {
    const key = keyOf({ dataset, splits });
    const sizes = samples.get(dataset);
    const pair = pairs.get(key) ?? {
      dataset,
      splits,
      groups: 0,
      files: [0, 0],
      samples: [sizes?.get(splits[0]) ?? 0, sizes?.get(splits[1]) ?? 0]
    };
    const before = pair.rows ?? { contents: 0, rows: [0, 0], samples: [0, 0] };
    pair.rows = {
      contents: before.contents + contents,
      rows: [before.rows[0] + shared2[0], before.rows[1] + shared2[1]],
      samples: [before.samples[0] + all[0], before.samples[1] + all[1]]
    };
    pairs.set(key, pair);
  }
  return [...pairs.values()].sort((left, right) => comparePaths(left.dataset, right.dataset) || compareSplits(left.splits[0], right.splits[0]) || compareSplits(left.splits[1], right.splits[1]));
}
function keyOf({ dataset, splits }) {
  return JSON.stringify([dataset, splits]);
}
;
const UNITS = ["KB", "MB", "GB", "TB", "PB"];
const UNIT_STEP = 1e3;
function formatCount(count2) {
  return String(count2).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function countOf(count2, singular2, plural = `${singular2}s`) {
  return `${formatCount(count2)} ${count2 === 1 ? singular2 : plural}`;
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
  return `${percent.toFixed(1)} %`;
}
function round(value) {
  return value < 10 ? value.toFixed(1).replace(/\.0$/, "") : value.toFixed(0);
}
;
function verdictOf(findings, { rules, failOn }, tables = []) {
  const reasons = [];
  if (failOn !== "none") {
    const counted = failOn === "new" ? findings.filter(({ isNew }) => isNew) : findings;
    const noun = failOn === "new" ? "new group" : "group";
    for (const rule of RULES) {
      const count2 = counted.filter(({ rules: broken, group }) => broken.includes(rule) && levelFor(rule, group, rules) === "error").length;
      if (count2 > 0)
        reasons.push(`${countOf(count2, noun)} ${count2 === 1 ? "breaks" : "break"} ${rule}`);
      const ofRows = tables.filter((table) => table.rule === rule && table.severity === "error" && (table.isNew || failOn === "any")).length;
      const finding = failOn === "new" ? "new finding" : "finding";
      if (ofRows > 0)
        reasons.push(`${countOf(ofRows, finding)} of rows ${ofRows === 1 ? "breaks" : "break"} ${rule}`);
    }
  }
  return { result: reasons.length > 0 ? "fail" : "pass", failOn, reasons };
}
;
function judge({ files, layout, groups, options, known: known2, earlier = null, recognised = recognise(layout, files), rows = { findings: [], leakage: [] } }) {
  const { datasets, samples } = recognised;
  const findings = findingsOf(groups, layout, options.rules, known2, earlier);
  return {
    findings,
    leakage: withRows(leakageOf(findings, samples), options.rules["split-leakage/row"] === "off" ? [] : rows.leakage, samples),
    datasets: samples.size,
    recognised: datasets,
    verdict: verdictOf(findings, options, rows.findings)
  };
}
;
const SCHEMA_VERSIONS = [1, 2];
function knownInReport(text, name) {
  const accepted = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  for (const group of groupsOf(parse(text, name), name)) {
    if (group["kind"] === "row")
      continue;
    const { files, rules, size } = group;
    if (!Array.isArray(files) || !Array.isArray(rules))
      throw unreadable(name);
    const copies = files.map((file) => copyIn(file, name));
    const broken = RULES.filter((rule) => rules.includes(rule));
    const content = {
      paths: new Set(copies.map(({ file }) => file.path)),
      count: files.length - timesListed(files),
      rules: broken,
      between: betweenOf(broken, copies),
      copies: () => copies,
      written: writtenName,
      size: typeof size === "number" ? size : null
    };
    for (const path of content.paths)
      addTo(places, path, content);
    for (const id of known_report_namesOf(group, name)) {
      addTo(accepted, id, content);
    }
  }
  return {
    contentOf({ names, size }) {
      const all = new Set(names.flatMap((id) => accepted.get(id) ?? []));
      const [first, ...others] = [...all].filter((content) => canBeEqual(content.size, size));
      return first && others.reduce(known_report_together, first);
    },
    contentAt({ files }) {
      const [first, ...others] = files.map(data_files_placeOf);
      const all = first === void 0 ? [] : places.get(first) ?? [];
      return all.find(({ paths }) => others.every((place) => paths.has(place)));
    }
  };
}
function acceptedGroups(text, name) {
  return groupsOf(parse(text, name), name).length;
}
function addTo(groups, key, group) {
  const others = groups.get(key);
  if (others)
    others.push(group);
  else
    groups.set(key, [group]);
}
function canBeEqual(left, right) {
  return left === null || right === null || left === right;
}
function known_report_together(left, right) {
  const rules = [.../* @__PURE__ */ new Set([...left.rules, ...right.rules])];
  const copies = [...left.copies(), ...right.copies()];
  return {
    paths: /* @__PURE__ */ new Set([...left.paths, ...right.paths]),
    count: left.count + right.count,
    rules,
    between: betweenOf(rules, copies),
    copies: () => copies,
    written: writtenName,
    size: left.size ?? right.size
  };
}
function known_report_namesOf({ id, names }, name) {
  const all = [id, ...Array.isArray(names) ? names : []];
  if (!all.every((each) => typeof each === "string"))
    throw unreadable(name);
  return new Set(all);
}
function parse(text, name) {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(name);
  }
}
function groupsOf(report, name) {
  if (!isObject(report) || !Array.isArray(report["groups"]))
    throw unreadable(name);
  if (!SCHEMA_VERSIONS.includes(report["schemaVersion"])) {
    throw new failure_Failure(`baseline: "${display_display(name)}" is not a report of schemaVersion ${SCHEMA_VERSIONS.join(" or ")}; write it anew with --format json`);
  }
  return report["groups"].map((group) => {
    if (!isObject(group))
      throw unreadable(name);
    return group;
  });
}
function timesListed(files) {
  const listed = files.filter((file) => isObject(file) && typeof file["list"] === "string");
  return listed.length - new Set(listed.map(({ path }) => path)).size;
}
function copyIn(file, name) {
  if (!isObject(file))
    throw unreadable(name);
  const { split, label } = file;
  return {
    file: { path: known_report_placeIn(file, name) },
    split: typeof split === "string" ? split : null,
    label: typeof label === "string" ? label : null,
    dataset: null
  };
}
function known_report_placeIn(file, name) {
  const { pointer } = file;
  return (isObject(pointer) ? known_report_pathIn(pointer) : null) ?? known_report_pathIn(file) ?? fail(name);
}
function known_report_pathIn({ path, pathBase64 }) {
  if (typeof pathBase64 === "string")
    return lossless_decodePath(Buffer.from(pathBase64, "base64"));
  return typeof path === "string" ? path : null;
}
function fail(name) {
  throw unreadable(name);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function unreadable(name) {
  return new failure_Failure(`baseline: "${display_display(name)}" is not a JSON report of this program; write one with --format json`);
}
;
function classify(directories, tokenOf) {
  const classes = /* @__PURE__ */ new Map();
  const below2 = /* @__PURE__ */ new Map();
  for (let at = directories.length - 1; at >= 0; at--) {
    const directory = directories[at];
    const held = [
      ...directory.entries,
      ...directory.others.map(({ name, file }) => `${name}/${tokenOf(file)}`),
      ...below2.get(directory) ?? []
    ];
    const key = held.sort().join("/");
    let known2 = classes.get(key);
    if (known2 === void 0) {
      known2 = { number: classes.size, directories: [] };
      classes.set(key, known2);
    }
    known2.directories.push(directory);
    const { parent } = directory;
    if (parent === null)
      continue;
    const siblings = below2.get(parent);
    const entry = `${directory.name}/d${known2.number}`;
    if (siblings === void 0)
      below2.set(parent, [entry]);
    else
      siblings.push(entry);
  }
  return [...classes.values()];
}
;
const DEEPEST_LEVEL = 500;
function spoiltDirectories(snapshot, groups) {
  const states = statesOf(snapshot, groups);
  if (!states.includes(FULL) && !groups.some(({ files }) => files.some(isDirectory)))
    return null;
  const spoilt = /* @__PURE__ */ new Set();
  const spoil = spoilIn(spoilt);
  snapshot.files.directories.forEach((path, number) => {
    if (states[number] === SPOILT || isTooDeep(path))
      spoil(path);
  });
  for (const path of snapshot.others.directories)
    if (isTooDeep(path))
      spoil(path);
  for (const { path } of snapshot.errors)
    spoil(path);
  spoilLinks(snapshot, groups, spoil);
  return spoilt;
}
function openDirectories(snapshot, mayRepeat) {
  const { files, others } = snapshot;
  const spoilt = /* @__PURE__ */ new Set();
  const spoil = spoilIn(spoilt);
  const counts = new Uint32Array(files.directories.length);
  const isSpoilt = new Uint8Array(files.directories.length);
  const links = Array.from(files.links.values()).flat();
  for (let file = 0; file < files.directoryOf.length; file++) {
    const directory = files.directoryOf[file];
    counts[directory] = counts[directory] + 1;
    if (mayRepeat(file))
      continue;
    isSpoilt[directory] = 1;
    for (const path of files.links.get(file) ?? [])
      spoil(parentDirectory(path));
  }
  files.directories.forEach((path, number) => {
    if (isSpoilt[number] === 1 || isTooDeep(path))
      spoil(path);
  });
  for (const path of others.directories)
    if (isTooDeep(path))
      spoil(path);
  for (const path of links)
    if (isTooDeep(path))
      spoil(parentDirectory(path));
  for (const { path } of snapshot.errors)
    spoil(path);
  const open = /* @__PURE__ */ new Map();
  const add2 = (path) => {
    for (let above = path; !isTop(above) && !open.has(above); above = parentDirectory(above)) {
      if (!spoilt.has(above) && !isTooDeep(above) && snapshot.isWhole(above))
        open.set(above, 0);
    }
  };
  files.directories.forEach((path, number) => {
    if (counts[number] === 0)
      return;
    add2(path);
    if (open.has(path))
      open.set(path, counts[number]);
  });
  for (const path of directoriesInUse(others))
    add2(path);
  for (const path of links)
    add2(parentDirectory(path));
  for (const [file, { identity }] of files.pointers) {
    if (isOfDirectory(identity))
      add2(pathAt(files, file).replace(/\/$/, ""));
  }
  return open;
}
function isDirectory({ pointer }) {
  return isOfDirectory(pointer?.identity ?? null);
}
function isOfDirectory(identity) {
  return identity?.algorithm.endsWith("-directory") === true;
}
function spoilIn(spoilt) {
  return (path) => {
    for (let above = shallow(path); !isTop(above) && !spoilt.has(above); above = paths_parentDirectory(above))
      spoilt.add(above);
  };
}
function isTop(path) {
  return path === "" || path === "/" || path === ".." || path.endsWith("/..");
}
function isTooDeep(path) {
  return shallow(path) !== path;
}
const FULL = 1;
const SPOILT = 2;
function statesOf({ files }, groups) {
  const { directories, directoryOf } = files;
  const inGroups = countInGroups(groups);
  const inAll = new Uint32Array(directories.length);
  for (let file = 0; file < directoryOf.length; file++) {
    const directory = directoryOf[file];
    inAll[directory] = inAll[directory] + 1;
  }
  return Uint8Array.from(inAll, (count2, directory) => {
    if (count2 === 0)
      return 0;
    return inGroups(directories[directory]) === count2 ? FULL : SPOILT;
  });
}
function countInGroups(groups) {
  const numbers = /* @__PURE__ */ new Map();
  const counts = [];
  for (const group of groups) {
    for (const file of group.files) {
      if (file.pointer?.path === null)
        continue;
      const directory = paths_parentDirectory(data_files_placeOf(file));
      const number = numbers.get(directory);
      if (number !== void 0)
        counts[number] = counts[number] + 1;
      else
        numbers.set(directory, counts.push(1) - 1);
    }
  }
  return (directory) => counts[numbers.get(directory) ?? -1] ?? 0;
}
function spoilLinks({ files }, groups, spoil) {
  if (files.links.size === 0)
    return;
  const grouped = new Set(groups.flatMap((group) => group.files.flatMap(({ links }) => links ?? [])));
  for (const links of files.links.values()) {
    for (const path of links)
      if (!grouped.has(path) || isTooDeep(path))
        spoil(paths_parentDirectory(path));
  }
}
function shallow(path) {
  if (path.length < DEEPEST_LEVEL * 2)
    return path;
  let end = -1;
  for (let level = 0; level < DEEPEST_LEVEL; level++) {
    end = path.indexOf("/", end + 1);
    if (end < 0)
      return path;
  }
  return path.slice(0, end);
}
;
const FEWEST_FILES = 2;
function isShared({ directories }) {
  return directories.length > 1 && directories[0].files >= FEWEST_FILES;
}
function directoriesOf(snapshot, groups) {
  const spoilt = spoiltDirectories(snapshot, groups);
  if (spoilt === null)
    return [];
  const all = /* @__PURE__ */ new Map();
  const at = createAt(snapshot, spoilt, all);
  groups.forEach((group, number) => {
    for (const file of group.files) {
      for (const path of [data_files_placeOf(file), ...file.links ?? []])
        hold(path, file, group, number, at);
    }
  });
  addOthers(snapshot, at);
  const directories = [...all.values()];
  for (let index = directories.length - 1; index >= 0; index--) {
    const { parent, files, hasUnknownCount, bytes } = directories[index];
    if (parent === null)
      continue;
    parent.files += files;
    parent.hasUnknownCount ||= hasUnknownCount;
    parent.bytes = parent.bytes === null || bytes === null ? null : parent.bytes + bytes;
  }
  return directories;
}
function candidates(classes, directories) {
  const chosen = new Set(classes.filter(isShared).flatMap((each) => each.directories));
  for (const directory of directories) {
    if (directory.parent !== null && chosen.has(directory.parent))
      chosen.add(directory);
  }
  return [...chosen];
}
function createAt(snapshot, spoilt, all) {
  return (path) => {
    const missing = [];
    let directory = null;
    if (isTooDeep(path))
      return null;
    for (let above = path; ; above = paths_parentDirectory(above)) {
      const known2 = all.get(above);
      if (known2 !== void 0) {
        directory = known2;
        break;
      }
      if (isTop(above) || spoilt.has(above) || !snapshot.isWhole(above))
        break;
      missing.push(above);
    }
    for (const each of missing.reverse()) {
      directory = emptyDirectory(each, directory);
      all.set(each, directory);
    }
    return directory;
  };
}
function hold(path, file, { size }, group, at) {
  if (file.pointer?.path === null)
    return;
  const directory = at(isDirectory(file) ? path.replace(/\/$/, "") : paths_parentDirectory(path));
  if (directory === null)
    return;
  const count2 = isDirectory(file) ? file.pointer?.fileCount ?? null : 1;
  directory.entries.push(`${isDirectory(file) ? "" : paths_baseName(path)}/g${group}`);
  directory.files += count2 ?? 2;
  directory.hasUnknownCount ||= count2 === null;
  directory.bytes = directory.bytes === null || size === null ? null : directory.bytes + size;
}
function addOthers({ others }, at) {
  const known2 = /* @__PURE__ */ new Map();
  others.names.forEach((name, file) => {
    const number = others.directoryOf[file];
    let directory = known2.get(number);
    if (directory === void 0) {
      directory = at(paths_parentDirectory(paths_pathAt(others, file)));
      known2.set(number, directory);
    }
    directory?.others.push({ name, file });
  });
}
function emptyDirectory(path, parent) {
  return {
    path,
    name: paths_baseName(path),
    parent,
    entries: [],
    others: [],
    files: 0,
    hasUnknownCount: false,
    bytes: 0
  };
}
;
function locationsOf(root, files, numbers) {
  const directories = [];
  const directoryOf = [];
  const names = [];
  const local = /* @__PURE__ */ new Map();
  for (const file of numbers) {
    const directory = files.directoryOf[file];
    let number = local.get(directory);
    if (number === void 0) {
      number = directories.push(locateText(root, files.directories[directory])) - 1;
      local.set(directory, number);
    }
    directoryOf.push(number);
    names.push(files.names[file]);
  }
  return { directories, directoryOf, names: names.join("/") };
}
function locations_openLocations({ directories, directoryOf, names }) {
  if (directoryOf.length === 0)
    return [];
  const isText = isUtf8Path(names) && directories.every(isUtf8Path);
  return names.split("/").map((name, file) => {
    const location = pathIn(directories[directoryOf[file]], name);
    return isText ? location : encodePath(location);
  });
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
    const part = bySize.get(member.size);
    if (part)
      part.push(member);
    else
      bySize.set(member.size, [member]);
  }
  if (bySize.size <= 1)
    return members.length === 0 ? [] : [[...members]];
  return [...bySize.values(), ...unknown.map((member) => [member])];
}
function parseCount(text) {
  const count2 = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(count2) ? count2 : null;
}
;
const FILES_PER_TASK = 512;
async function nameOthers(directories, snapshot, world, left) {
  const { contents, pointers } = snapshot.others;
  const ofPointer = pointerTokens(pointers);
  const all = filesOf(directories);
  const isUnnamed = (file) => contents[file] === data_files_NOT_NAMED;
  const named2 = /* @__PURE__ */ new Map();
  const tokenOf = (file) => {
    if (contents[file] === ELSEWHERE)
      return ofPointer(file);
    if (!isUnnamed(file))
      return `o${contents[file]}`;
    return named2.get(file) ?? `u${file}`;
  };
  if (!all.some(isUnnamed))
    return { tokenOf, bytesRead: 0 };
  const measured = await measure(filesOf(left(() => "o")).filter(isUnnamed), snapshot.others, world);
  const { sizes } = measured;
  const bySize = all.every(isUnnamed) ? (file) => `o${sizes.get(file) ?? `u${file}`}` : () => "o";
  const wanted = filesOf(left(bySize)).filter((file) => sizes.has(file));
  const bytesRead = await other_contents_read(wanted, measured, snapshot, world, (file, objectId) => {
    named2.set(file, `o${snapshot.files.objectIds.addHex(objectId)}`);
  });
  return { tokenOf, bytesRead };
}
async function readOthers(numbers, snapshot, world, take) {
  const measured = await measure(numbers, snapshot.others, world);
  const wanted = numbers.filter((file) => measured.sizes.has(file));
  return other_contents_read(wanted, measured, snapshot, world, take);
}
function filesOf(directories) {
  return directories.flatMap(({ others }) => others.map(({ file }) => file));
}
function pointerTokens(pointers) {
  const numbers = /* @__PURE__ */ new Map();
  return (file) => {
    const identity = pointers.get(file)?.identity;
    if (!identity)
      return `u${file}`;
    const key = `${identityKey(identity)} ${identity.size}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return `p${number}`;
  };
}
async function measure(numbers, others, world) {
  const measured = { sizes: /* @__PURE__ */ new Map(), modified: /* @__PURE__ */ new Map() };
  const tasks = inTasks(numbers);
  await world.workers.run("measure", tasks.map((task) => locationsOf(world.root, others, task)), ({ states, sizes, modified }, number) => {
    tasks[number]?.forEach((file, index) => {
      if (states[index] !== MEASURED.file && states[index] !== MEASURED.linked)
        return;
      measured.sizes.set(file, sizes[index]);
      measured.modified.set(file, modified[index]);
    });
  }, () => {
  });
  return measured;
}
async function other_contents_read(numbers, { sizes, modified }, { others, objectFormat }, world, take) {
  const tasks = inTasks(numbers);
  let bytesRead = 0;
  await world.workers.run("names", tasks.map((task) => ({
    files: locationsOf(world.root, others, task),
    sizes: Float64Array.from(task, (file) => sizes.get(file)),
    modified: Float64Array.from(task, (file) => modified.get(file)),
    objectFormat,
    // Nothing is asked for beside git's name.
    wanted: new Uint8Array(task.length)
  })), (result, number) => {
    bytesRead += result.bytesRead;
    tasks[number]?.forEach((file, index) => {
      const objectId = result.objectIds[index];
      if (objectId)
        take(file, objectId);
    });
  }, world.progress.advance);
  return bytesRead;
}
function inTasks(numbers) {
  const tasks = [];
  for (let at = 0; at < numbers.length; at += FILES_PER_TASK)
    tasks.push(numbers.slice(at, at + FILES_PER_TASK));
  return tasks;
}
;
async function findRepeatedDirectories(snapshot, groups, world) {
  const directories = directoriesOf(snapshot, groups);
  if (directories.length < 2)
    return { directories: [], bytesRead: 0 };
  const named2 = await nameOthers(directories, snapshot, world, (tokenOf) => candidates(classify(directories, tokenOf), directories));
  const classes = classify(directories, named2.tokenOf);
  return {
    directories: topmost(classes).map(describe).sort(byBytes),
    bytesRead: named2.bytesRead
  };
}
function topmost(classes) {
  const classOf = /* @__PURE__ */ new Map();
  const shared2 = classes.filter(isShared);
  for (const each of shared2)
    for (const directory of each.directories)
      classOf.set(directory, each);
  return shared2.filter(({ directories }) => {
    const [first] = directories;
    const above = first.parent && classOf.get(first.parent);
    const isPart = ({ parent, name }) => name === first.name && parent !== null && classOf.get(parent) === above;
    return !above || !directories.every(isPart);
  });
}
function describe({ directories }) {
  const { files, bytes, hasUnknownCount } = directories[0];
  return {
    paths: directories.map(({ path }) => path).sort(comparePaths),
    files: hasUnknownCount ? null : files,
    bytes
  };
}
function byBytes(left, right) {
  const size = ({ bytes }) => bytes ?? -1;
  return size(right) - size(left) || comparePaths(left.paths[0], right.paths[0]);
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
  let held = new Uint8Array(0);
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
      held = Buffer.concat([held, chunk]);
      if (held.length < PROBE)
        return new Uint8Array(0);
      const start = held;
      held = new Uint8Array(0);
      isText = isDvcText(start);
      return isText ? convert(start) : start;
    },
    end() {
      if (isText === false || isText === null && !isDvcText(held))
        return held;
      const converted = convert(held);
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
  const hash = crypto_createHash(algorithm);
  return { update: (chunk) => hash.update(chunk), end: () => hash.digest() };
}
;
function askedDigests(pointers) {
  const bySize = /* @__PURE__ */ new Map();
  for (const { identity } of pointers) {
    if (identity === null || identity.size === null)
      continue;
    const { algorithm, size } = identity;
    if (isDigest(algorithm))
      bySize.set(size, (bySize.get(size) ?? 0) | DIGEST_FLAGS[algorithm]);
  }
  return { isEmpty: bySize.size === 0, of: (size) => bySize.get(size) ?? 0 };
}
function isDigest(algorithm) {
  return DIGEST_ALGORITHMS.some((digest) => digest === algorithm);
}
;
const pointer_places_UNKNOWN = -1;
function placePointers(pointers) {
  const files = new Int32Array(pointers.size);
  const sizes = new Float64Array(pointers.size);
  const classOf = new Int32Array(pointers.size);
  const classes = /* @__PURE__ */ new Map();
  const firstPlaces = [];
  const classSizes = [];
  const divided2 = /* @__PURE__ */ new Map();
  let count2 = 0;
  for (const [file, { identity }] of pointers) {
    if (identity === null)
      continue;
    const size = identity.size ?? pointer_places_UNKNOWN;
    const place = count2++;
    const numbers = numbersOf(classes, identity.algorithm);
    let number = numbers.get(identity.hex);
    if (number === void 0) {
      number = firstPlaces.push(place) - 1;
      numbers.set(identity.hex, number);
      classSizes.push(size);
    }
    const known2 = classSizes[number];
    if (known2 === pointer_places_UNKNOWN)
      classSizes[number] = size;
    else if (size !== pointer_places_UNKNOWN && size !== known2 && !divided2.has(number))
      divided2.set(number, /* @__PURE__ */ new Map());
    files[place] = file;
    sizes[place] = size;
    classOf[place] = number;
  }
  if (divided2.size > 0) {
    for (let place = 0; place < count2; place++) {
      const size = sizes[place];
      const firsts = divided2.get(classOf[place]);
      if (firsts !== void 0 && size !== pointer_places_UNKNOWN && !firsts.has(size))
        firsts.set(size, place);
    }
  }
  return {
    files: files.subarray(0, count2),
    sizes: sizes.subarray(0, count2),
    classOf: classOf.subarray(0, count2),
    classes,
    firstPlaces,
    classSizes,
    divided: divided2
  };
}
function numbersOf(classes, algorithm) {
  const known2 = classes.get(algorithm);
  if (known2 !== void 0)
    return known2;
  const numbers = /* @__PURE__ */ new Map();
  classes.set(algorithm, numbers);
  return numbers;
}
function classWith({ classes }, { algorithm, hex: hex2 }) {
  return classes.get(algorithm)?.get(hex2);
}
function firstEqual({ classOf, sizes, firstPlaces, divided: divided2 }, place) {
  const number = classOf[place];
  const firsts = divided2.get(number);
  if (firsts === void 0)
    return firstPlaces[number];
  return firsts.get(sizes[place]) ?? place;
}
function firstWith({ firstPlaces, classSizes, divided: divided2 }, number, size) {
  const firsts = divided2.get(number);
  if (firsts !== void 0)
    return firsts.get(size);
  return classSizes[number] === size ? firstPlaces[number] : void 0;
}
;
function createUnions(count2) {
  const parents = new Int32Array(count2);
  for (let number = 0; number < count2; number++)
    parents[number] = number;
  const sizes = new Int32Array(count2).fill(1);
  function rootOf(number) {
    let at = number;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }
  return {
    rootOf,
    isJoined: (number) => sizes[rootOf(number)] > 1,
    join(left, right) {
      const [one, other] = [rootOf(left), rootOf(right)];
      if (one === other)
        return;
      const [small, large] = sizes[one] < sizes[other] ? [one, other] : [other, one];
      parents[small] = large;
      sizes[large] = sizes[large] + sizes[small];
    }
  };
}
;
function joinPointers(pointers, hashed, free) {
  const places = placePointers(pointers);
  const count2 = places.files.length;
  const unions = createUnions(count2 + hashed.length);
  for (let place = 0; place < count2; place++) {
    const first = firstEqual(places, place);
    if (first !== place)
      unions.join(first, place);
  }
  const real = realContents(places, hashed);
  for (const [first, contents2] of real) {
    if (contents2.length === 1)
      unions.join(first, count2 + contents2[0]);
  }
  joinTextForms(places, real, unions.join);
  const contentOfRoot = /* @__PURE__ */ new Map();
  hashed.forEach(({ content }, index) => {
    contentOfRoot.set(unions.rootOf(count2 + index), content);
  });
  let contents = free;
  const contentOf2 = /* @__PURE__ */ new Map();
  places.files.forEach((file, place) => {
    if (!unions.isJoined(place))
      return;
    const root = unions.rootOf(place);
    let content = contentOfRoot.get(root);
    if (content === void 0) {
      content = contents++;
      contentOfRoot.set(root, content);
    }
    contentOf2.set(file, content);
  });
  const contradictions = Array.from(places.divided.values(), (firsts) => Array.from(firsts.values(), (place) => places.files[place]));
  return { contentOf: contentOf2, contents, contradictions };
}
function realContents(places, hashed) {
  const real = /* @__PURE__ */ new Map();
  hashed.forEach(({ identities }, index) => {
    for (const identity of identities) {
      const number = classWith(places, identity);
      if (number === void 0 || identity.size === null)
        continue;
      const first = firstWith(places, number, identity.size);
      if (first === void 0)
        continue;
      const others = real.get(first);
      if (others)
        others.push(index);
      else
        real.set(first, [index]);
    }
  });
  return real;
}
function joinTextForms(places, real, join2) {
  const bytesOf = textForms(places.classes);
  if (bytesOf.size === 0)
    return;
  places.classOf.forEach((lines, place) => {
    const bytes = bytesOf.get(lines);
    const size = places.sizes[place];
    if (bytes === void 0 || size === pointer_places_UNKNOWN)
      return;
    const first = firstEqual(places, place);
    const other = firstWith(places, bytes, size);
    if (other === void 0)
      return;
    const answering = /* @__PURE__ */ new Set([...real.get(first) ?? [], ...real.get(other) ?? []]);
    if (answering.size < 2)
      join2(first, other);
  });
}
function textForms(classes) {
  const bytesOf = /* @__PURE__ */ new Map();
  const bytesByHash = classes.get("md5");
  for (const [hex2, lines] of classes.get("md5-lf") ?? []) {
    const bytes = bytesByHash?.get(hex2);
    if (bytes !== void 0)
      bytesOf.set(lines, bytes);
  }
  return bytesOf;
}
;
const read_files_FILES_PER_TASK = 256;
const BYTES_PER_TASK = 32 * 1024 * 1024;
function readTask(numbers, { files, objectFormat }, { root }) {
  return {
    files: locationsOf(root, files, numbers),
    sizes: valuesOf(numbers, (file) => files.sizes[file]),
    modified: valuesOf(numbers, (file) => files.modified[file]),
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
  const tasks = read_files_inTasks(numbers, snapshot, mostBytes);
  await world.workers.run(kind, { length: tasks.length, at: (number) => taskOf(tasks[number]) }, (result, number) => {
    const task = tasks[number];
    read_files_addTo(reading, result, task, snapshot);
    const failed = new Set(result.errors.map(({ file }) => file));
    task.forEach((file, index) => {
      if (!failed.has(index))
        take(result, index, file);
    });
  }, world.progress.advance);
  return reading;
}
function read_files_inTasks(numbers, { files }, mostBytes) {
  const tasks = [];
  let task = [];
  let bytes = 0;
  for (const file of numbers) {
    const size = files.sizes[file];
    if (tasks.length === 0 || task.length === read_files_FILES_PER_TASK || bytes + size > mostBytes) {
      task = [];
      bytes = 0;
      tasks.push(task);
    }
    task.push(file);
    bytes += size;
  }
  return tasks;
}
function read_files_addTo(reading, { errors, bytesRead }, task, { files }) {
  for (const { file, message } of errors) {
    reading.errors.push({ path: paths_pathAt(files, task[file]), message });
  }
  reading.bytesRead += bytesRead;
}
;
const NOTHING_MORE = () => 0;
function remembered_createReader(snapshot, world, cache) {
  if (cache === null) {
    return {
      names: (numbers, take, wanted = NOTHING_MORE, conversionOf) => readByName(numbers, snapshot, world, take, wanted, conversionOf ?? null),
      heads: (numbers, take) => readHeads(numbers, snapshot, world, take)
    };
  }
  const locationOf = (file) => locate(world.root, paths_pathAt(snapshot.files, file));
  function divide2(numbers, recall2, conversionOf = () => 0) {
    const stampFor = (file) => stampOf(locationOf(file), conversionOf(file));
    const startedNs = BigInt(Date.now()) * 1000000n;
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
      const after2 = stampFor(file);
      if (before && after2 && isSame(before, after2))
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
      const { unknown, remember } = divide2(numbers, recall2, conversionOf);
      const read2 = (file, names) => {
        const { objectId, size, digests } = names;
        const { sha256, md5 } = digests;
        remember(file, { headHash: null, sha256, objectId: Buffer.from(objectId, "hex") });
        if (md5 !== null || conversionOf !== void 0)
          cache.rememberBlob(objectId, { size, sha256, md5 });
        take(file, names);
      };
      return readByName(unknown, snapshot, world, read2, wanted, conversionOf ?? null);
    },
    heads(numbers, take) {
      const { unknown, remember } = divide2(numbers, (file, { headHash }) => {
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
const EVIDENCE_OF = {
  lfs: "lfs-oid",
  annex: "annex-key",
  dvc: "dvc-md5"
};
const EVIDENCE_SETS = [];
const NAMES_FIRST = ["sha256:", "md5:", "md5-lf:"];
function groupNamed(files, contents, different) {
  return setsOf(contents, different).map((members) => {
    const content = contents[members[0]];
    const objectId = content < files.objectIds.count ? files.objectIds.hex(content) : void 0;
    const names = named_namesOf(objectId, members, files);
    return groupOf(members, names, files, objectId);
  });
}
function named_groupOfOne(files, file, objectId) {
  const content = files.contents[file];
  const id = objectId ?? (content < 0 ? void 0 : files.objectIds.hex(content));
  const names = named_namesOf(id, [file], files);
  return names.length === 0 ? null : groupOf([file], names, files, id);
}
function groupOf(members, names, files, objectId) {
  return {
    id: names[0],
    names,
    evidence: named_evidenceOf(members, files),
    size: sizeOf(members, files),
    files: members.map((file) => dataFileAt(files, file, objectId))
  };
}
function setsOf(contents, different) {
  const counts = new Uint32Array(different);
  for (const content of contents) {
    if (content >= 0)
      counts[content] = counts[content] + 1;
  }
  const sets = [];
  const places = new Uint32Array(different);
  for (let file = 0; file < contents.length; file++) {
    const content = contents[file];
    const count2 = content < 0 ? 0 : counts[content];
    if (count2 === 0 || count2 === 1 && places[content] === 0)
      continue;
    if (places[content] === 0)
      places[content] = sets.push(new Array(count2));
    const set = sets[places[content] - 1];
    set[set.length - count2] = file;
    counts[content] = count2 - 1;
  }
  return sets;
}
function named_namesOf(objectId, members, { pointers }) {
  const git = objectId === void 0 ? [] : [`git:${objectId}`];
  if (pointers.size === 0)
    return git;
  const stored2 = [];
  for (const file of members) {
    const identity = pointers.get(file)?.identity;
    if (identity && !stored2.some((name) => isName(name, identity)))
      stored2.push(identityKey(identity));
  }
  if (stored2.length > 1)
    stored2.sort((left, right) => named_rank(left) - named_rank(right) || (left < right ? -1 : 1));
  return [...git, ...stored2];
}
function isName(name, { algorithm, hex: hex2 }) {
  return name.length === algorithm.length + 1 + hex2.length && name.endsWith(hex2) && name.startsWith(algorithm);
}
function named_rank(name) {
  const first = NAMES_FIRST.findIndex((prefix) => name.startsWith(prefix));
  return first < 0 ? NAMES_FIRST.length : first;
}
function named_evidenceOf(members, { contents, pointers }) {
  let found = 0;
  for (const file of members) {
    const pointer = pointers.size === 0 ? void 0 : pointers.get(file);
    const evidence2 = pointer ? EVIDENCE_OF[pointer.kind] : contents[file] === data_files_NOT_NAMED ? "bytes" : "git-oid";
    found |= 1 << EVIDENCE.indexOf(evidence2);
  }
  let evidence = EVIDENCE_SETS[found];
  if (evidence === void 0) {
    evidence = EVIDENCE.filter((_, index) => (found & 1 << index) !== 0);
    EVIDENCE_SETS[found] = evidence;
  }
  return evidence;
}
function sizeOf(members, { sizes, pointers }) {
  const isSized = (file) => sizes[file] !== data_files_UNKNOWN_SIZE;
  const known2 = members.find((file) => isSized(file) && !pointers.has(file)) ?? members.find(isSized);
  return known2 === void 0 ? null : knownSize(sizes[known2]);
}
;
async function divided_matchDivided(known2, snapshot, world, cache) {
  const { files, layout } = snapshot;
  const match2 = { groups: [], errors: [], bytesRead: 0, notes: [] };
  if (layout.divided.size === 0)
    return match2;
  const grouped = new Set(known2.flatMap((group) => group.files.map(placeOf)));
  const paths = [...layout.divided.keys()].filter((path) => !grouped.has(path));
  const alone = [...filesAt(files, numbersTo(files.names.length), paths).values()].flat();
  const add2 = (file, objectId) => {
    const group = groupOfOne(files, file, objectId);
    if (group !== null)
      match2.groups.push(group);
  };
  const unread = alone.filter((file) => files.contents[file] === NOT_NAMED);
  for (const file of alone)
    if (files.contents[file] !== NOT_NAMED)
      add2(file);
  const { errors, bytesRead } = await createReader(snapshot, world, cache).names(unread, (file, { objectId }) => add2(file, objectId));
  return { ...match2, errors, bytesRead };
}
;
async function divideByHead(numbers, { files }, reader) {
  const byHead = /* @__PURE__ */ new Map();
  const heads = await reader.heads(numbers, (file, hash) => {
    by_head_addTo(byHead, `${files.sizes[file]}:${hash}`, file);
  });
  return { ...heads, sets: [...byHead.values()].filter((set) => set.length > 1) };
}
function by_head_addTo(sets, key, file) {
  const set = sets.get(key);
  if (set)
    set.push(file);
  else
    sets.set(key, [file]);
}
;
function object_id_startObjectId(format, size) {
  return createHash(format).update(`blob ${size}\0`);
}
function objectIdOf(format, content) {
  return object_id_startObjectId(format, content.length).update(content).digest("hex");
}
;
const t = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 48, 8, 96, 3, 127, 127, 127, 1, 127, 96, 3, 127, 127, 127, 0, 96, 2, 127, 127, 0, 96, 1, 127, 1, 127, 96, 3, 127, 127, 126, 1, 126, 96, 3, 126, 127, 127, 1, 126, 96, 2, 127, 126, 0, 96, 1, 127, 1, 126, 3, 11, 10, 0, 0, 2, 1, 3, 4, 5, 6, 1, 7, 5, 3, 1, 0, 1, 7, 85, 9, 3, 109, 101, 109, 2, 0, 5, 120, 120, 104, 51, 50, 0, 0, 6, 105, 110, 105, 116, 51, 50, 0, 2, 8, 117, 112, 100, 97, 116, 101, 51, 50, 0, 3, 8, 100, 105, 103, 101, 115, 116, 51, 50, 0, 4, 5, 120, 120, 104, 54, 52, 0, 5, 6, 105, 110, 105, 116, 54, 52, 0, 7, 8, 117, 112, 100, 97, 116, 101, 54, 52, 0, 8, 8, 100, 105, 103, 101, 115, 116, 54, 52, 0, 9, 10, 251, 22, 10, 242, 1, 1, 4, 127, 32, 0, 32, 1, 106, 33, 3, 32, 1, 65, 16, 79, 4, 127, 32, 3, 65, 16, 107, 33, 6, 32, 2, 65, 168, 136, 141, 161, 2, 106, 33, 3, 32, 2, 65, 137, 235, 208, 208, 7, 107, 33, 4, 32, 2, 65, 207, 140, 162, 142, 6, 106, 33, 5, 3, 64, 32, 3, 32, 0, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 3, 32, 4, 32, 0, 65, 4, 106, 34, 0, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 4, 32, 2, 32, 0, 65, 4, 106, 34, 0, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 2, 32, 5, 32, 0, 65, 4, 106, 34, 0, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 5, 32, 6, 32, 0, 65, 4, 106, 34, 0, 79, 13, 0, 11, 32, 2, 65, 12, 119, 32, 5, 65, 18, 119, 106, 32, 4, 65, 7, 119, 106, 32, 3, 65, 1, 119, 106, 5, 32, 2, 65, 177, 207, 217, 178, 1, 106, 11, 32, 1, 106, 32, 0, 32, 1, 65, 15, 113, 16, 1, 11, 146, 1, 0, 32, 1, 32, 2, 106, 33, 2, 3, 64, 32, 1, 65, 4, 106, 32, 2, 75, 69, 4, 64, 32, 0, 32, 1, 40, 2, 0, 65, 189, 220, 202, 149, 124, 108, 106, 65, 17, 119, 65, 175, 214, 211, 190, 2, 108, 33, 0, 32, 1, 65, 4, 106, 33, 1, 12, 1, 11, 11, 3, 64, 32, 1, 32, 2, 79, 69, 4, 64, 32, 0, 32, 1, 45, 0, 0, 65, 177, 207, 217, 178, 1, 108, 106, 65, 11, 119, 65, 177, 243, 221, 241, 121, 108, 33, 0, 32, 1, 65, 1, 106, 33, 1, 12, 1, 11, 11, 32, 0, 32, 0, 65, 15, 118, 115, 65, 247, 148, 175, 175, 120, 108, 34, 0, 65, 13, 118, 32, 0, 115, 65, 189, 220, 202, 149, 124, 108, 34, 0, 65, 16, 118, 32, 0, 115, 11, 63, 0, 32, 0, 65, 8, 106, 32, 1, 65, 168, 136, 141, 161, 2, 106, 54, 2, 0, 32, 0, 65, 12, 106, 32, 1, 65, 137, 235, 208, 208, 7, 107, 54, 2, 0, 32, 0, 65, 16, 106, 32, 1, 54, 2, 0, 32, 0, 65, 20, 106, 32, 1, 65, 207, 140, 162, 142, 6, 106, 54, 2, 0, 11, 195, 4, 1, 6, 127, 32, 1, 32, 2, 106, 33, 6, 32, 0, 65, 24, 106, 33, 4, 32, 0, 65, 40, 106, 40, 2, 0, 33, 3, 32, 0, 32, 0, 40, 2, 0, 32, 2, 106, 54, 2, 0, 32, 0, 65, 4, 106, 34, 5, 32, 5, 40, 2, 0, 32, 2, 65, 16, 79, 32, 0, 40, 2, 0, 65, 16, 79, 114, 114, 54, 2, 0, 32, 2, 32, 3, 106, 65, 16, 73, 4, 64, 32, 3, 32, 4, 106, 32, 1, 32, 2, 252, 10, 0, 0, 32, 0, 65, 40, 106, 32, 2, 32, 3, 106, 54, 2, 0, 15, 11, 32, 3, 4, 64, 32, 3, 32, 4, 106, 32, 1, 65, 16, 32, 3, 107, 34, 2, 252, 10, 0, 0, 32, 0, 65, 8, 106, 34, 3, 32, 3, 40, 2, 0, 32, 4, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 54, 2, 0, 32, 0, 65, 12, 106, 34, 3, 32, 3, 40, 2, 0, 32, 4, 65, 4, 106, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 54, 2, 0, 32, 0, 65, 16, 106, 34, 3, 32, 3, 40, 2, 0, 32, 4, 65, 8, 106, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 54, 2, 0, 32, 0, 65, 20, 106, 34, 3, 32, 3, 40, 2, 0, 32, 4, 65, 12, 106, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 54, 2, 0, 32, 0, 65, 40, 106, 65, 0, 54, 2, 0, 32, 1, 32, 2, 106, 33, 1, 11, 32, 1, 32, 6, 65, 16, 107, 77, 4, 64, 32, 6, 65, 16, 107, 33, 8, 32, 0, 65, 8, 106, 40, 2, 0, 33, 2, 32, 0, 65, 12, 106, 40, 2, 0, 33, 3, 32, 0, 65, 16, 106, 40, 2, 0, 33, 5, 32, 0, 65, 20, 106, 40, 2, 0, 33, 7, 3, 64, 32, 2, 32, 1, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 2, 32, 3, 32, 1, 65, 4, 106, 34, 1, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 3, 32, 5, 32, 1, 65, 4, 106, 34, 1, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 5, 32, 7, 32, 1, 65, 4, 106, 34, 1, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 7, 32, 8, 32, 1, 65, 4, 106, 34, 1, 79, 13, 0, 11, 32, 0, 65, 8, 106, 32, 2, 54, 2, 0, 32, 0, 65, 12, 106, 32, 3, 54, 2, 0, 32, 0, 65, 16, 106, 32, 5, 54, 2, 0, 32, 0, 65, 20, 106, 32, 7, 54, 2, 0, 11, 32, 1, 32, 6, 73, 4, 64, 32, 4, 32, 1, 32, 6, 32, 1, 107, 34, 1, 252, 10, 0, 0, 32, 0, 65, 40, 106, 32, 1, 54, 2, 0, 11, 11, 97, 1, 1, 127, 32, 0, 65, 16, 106, 40, 2, 0, 33, 1, 32, 0, 65, 4, 106, 40, 2, 0, 4, 127, 32, 1, 65, 12, 119, 32, 0, 65, 20, 106, 40, 2, 0, 65, 18, 119, 106, 32, 0, 65, 12, 106, 40, 2, 0, 65, 7, 119, 106, 32, 0, 65, 8, 106, 40, 2, 0, 65, 1, 119, 106, 5, 32, 1, 65, 177, 207, 217, 178, 1, 106, 11, 32, 0, 40, 2, 0, 106, 32, 0, 65, 24, 106, 32, 0, 65, 40, 106, 40, 2, 0, 16, 1, 11, 255, 3, 2, 3, 126, 1, 127, 32, 0, 32, 1, 106, 33, 6, 32, 1, 65, 32, 79, 4, 126, 32, 6, 65, 32, 107, 33, 6, 32, 2, 66, 214, 235, 130, 238, 234, 253, 137, 245, 224, 0, 124, 33, 3, 32, 2, 66, 177, 169, 172, 193, 173, 184, 212, 166, 61, 125, 33, 4, 32, 2, 66, 249, 234, 208, 208, 231, 201, 161, 228, 225, 0, 124, 33, 5, 3, 64, 32, 3, 32, 0, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 3, 32, 4, 32, 0, 65, 8, 106, 34, 0, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 4, 32, 2, 32, 0, 65, 8, 106, 34, 0, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 2, 32, 5, 32, 0, 65, 8, 106, 34, 0, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 5, 32, 6, 32, 0, 65, 8, 106, 34, 0, 79, 13, 0, 11, 32, 2, 66, 12, 137, 32, 5, 66, 18, 137, 124, 32, 4, 66, 7, 137, 124, 32, 3, 66, 1, 137, 124, 32, 3, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 32, 4, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 32, 2, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 32, 5, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 5, 32, 2, 66, 197, 207, 217, 178, 241, 229, 186, 234, 39, 124, 11, 32, 1, 173, 124, 32, 0, 32, 1, 65, 31, 113, 16, 6, 11, 134, 2, 0, 32, 1, 32, 2, 106, 33, 2, 3, 64, 32, 2, 32, 1, 65, 8, 106, 79, 4, 64, 32, 1, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 32, 0, 133, 66, 27, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 33, 0, 32, 1, 65, 8, 106, 33, 1, 12, 1, 11, 11, 32, 1, 65, 4, 106, 32, 2, 77, 4, 64, 32, 0, 32, 1, 53, 2, 0, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 23, 137, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 249, 243, 221, 241, 153, 246, 153, 171, 22, 124, 33, 0, 32, 1, 65, 4, 106, 33, 1, 11, 3, 64, 32, 1, 32, 2, 73, 4, 64, 32, 0, 32, 1, 49, 0, 0, 66, 197, 207, 217, 178, 241, 229, 186, 234, 39, 126, 133, 66, 11, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 0, 32, 1, 65, 1, 106, 33, 1, 12, 1, 11, 11, 32, 0, 32, 0, 66, 33, 136, 133, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 34, 0, 32, 0, 66, 29, 136, 133, 66, 249, 243, 221, 241, 153, 246, 153, 171, 22, 126, 34, 0, 32, 0, 66, 32, 136, 133, 11, 77, 0, 32, 0, 65, 8, 106, 32, 1, 66, 214, 235, 130, 238, 234, 253, 137, 245, 224, 0, 124, 55, 3, 0, 32, 0, 65, 16, 106, 32, 1, 66, 177, 169, 172, 193, 173, 184, 212, 166, 61, 125, 55, 3, 0, 32, 0, 65, 24, 106, 32, 1, 55, 3, 0, 32, 0, 65, 32, 106, 32, 1, 66, 249, 234, 208, 208, 231, 201, 161, 228, 225, 0, 124, 55, 3, 0, 11, 244, 4, 2, 3, 127, 4, 126, 32, 1, 32, 2, 106, 33, 5, 32, 0, 65, 40, 106, 33, 4, 32, 0, 65, 200, 0, 106, 40, 2, 0, 33, 3, 32, 0, 32, 0, 41, 3, 0, 32, 2, 173, 124, 55, 3, 0, 32, 2, 32, 3, 106, 65, 32, 73, 4, 64, 32, 3, 32, 4, 106, 32, 1, 32, 2, 252, 10, 0, 0, 32, 0, 65, 200, 0, 106, 32, 2, 32, 3, 106, 54, 2, 0, 15, 11, 32, 3, 4, 64, 32, 3, 32, 4, 106, 32, 1, 65, 32, 32, 3, 107, 34, 2, 252, 10, 0, 0, 32, 0, 65, 8, 106, 34, 3, 32, 3, 41, 3, 0, 32, 4, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 55, 3, 0, 32, 0, 65, 16, 106, 34, 3, 32, 3, 41, 3, 0, 32, 4, 65, 8, 106, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 55, 3, 0, 32, 0, 65, 24, 106, 34, 3, 32, 3, 41, 3, 0, 32, 4, 65, 16, 106, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 55, 3, 0, 32, 0, 65, 32, 106, 34, 3, 32, 3, 41, 3, 0, 32, 4, 65, 24, 106, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 55, 3, 0, 32, 0, 65, 200, 0, 106, 65, 0, 54, 2, 0, 32, 1, 32, 2, 106, 33, 1, 11, 32, 1, 65, 32, 106, 32, 5, 77, 4, 64, 32, 5, 65, 32, 107, 33, 2, 32, 0, 65, 8, 106, 41, 3, 0, 33, 6, 32, 0, 65, 16, 106, 41, 3, 0, 33, 7, 32, 0, 65, 24, 106, 41, 3, 0, 33, 8, 32, 0, 65, 32, 106, 41, 3, 0, 33, 9, 3, 64, 32, 6, 32, 1, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 6, 32, 7, 32, 1, 65, 8, 106, 34, 1, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 7, 32, 8, 32, 1, 65, 8, 106, 34, 1, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 8, 32, 9, 32, 1, 65, 8, 106, 34, 1, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 9, 32, 2, 32, 1, 65, 8, 106, 34, 1, 79, 13, 0, 11, 32, 0, 65, 8, 106, 32, 6, 55, 3, 0, 32, 0, 65, 16, 106, 32, 7, 55, 3, 0, 32, 0, 65, 24, 106, 32, 8, 55, 3, 0, 32, 0, 65, 32, 106, 32, 9, 55, 3, 0, 11, 32, 1, 32, 5, 73, 4, 64, 32, 4, 32, 1, 32, 5, 32, 1, 107, 34, 1, 252, 10, 0, 0, 32, 0, 65, 200, 0, 106, 32, 1, 54, 2, 0, 11, 11, 188, 2, 1, 5, 126, 32, 0, 65, 24, 106, 41, 3, 0, 33, 1, 32, 0, 41, 3, 0, 34, 2, 66, 32, 90, 4, 126, 32, 0, 65, 8, 106, 41, 3, 0, 34, 3, 66, 1, 137, 32, 0, 65, 16, 106, 41, 3, 0, 34, 4, 66, 7, 137, 124, 32, 1, 66, 12, 137, 32, 0, 65, 32, 106, 41, 3, 0, 34, 5, 66, 18, 137, 124, 124, 32, 3, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 32, 4, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 32, 1, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 32, 5, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 5, 32, 1, 66, 197, 207, 217, 178, 241, 229, 186, 234, 39, 124, 11, 32, 2, 124, 32, 0, 65, 40, 106, 32, 2, 66, 31, 131, 167, 16, 6, 11]);
async function e() {
  return (function(t2) {
    const { exports: { mem: e2, xxh32: n, xxh64: r, init32: i, update32: a, digest32: o, init64: s, update64: u, digest64: c } } = t2;
    let h = new Uint8Array(e2.buffer);
    function g(t3, n2) {
      if (e2.buffer.byteLength < t3 + n2) {
        const r2 = Math.ceil((t3 + n2 - e2.buffer.byteLength) / 65536);
        e2.grow(r2), h = new Uint8Array(e2.buffer);
      }
    }
    function f(t3, e3, n2, r2, i2, a2) {
      g(t3);
      const o2 = new Uint8Array(t3);
      return h.set(o2), n2(0, e3), o2.set(h.subarray(0, t3)), { update(e4) {
        let n3;
        return h.set(o2), "string" == typeof e4 ? (g(3 * e4.length, t3), n3 = w.encodeInto(e4, h.subarray(t3)).written) : (g(e4.byteLength, t3), h.set(e4, t3), n3 = e4.byteLength), r2(0, t3, n3), o2.set(h.subarray(0, t3)), this;
      }, digest: () => (h.set(o2), a2(i2(0))) };
    }
    function y(t3) {
      return t3 >>> 0;
    }
    const b = 2n ** 64n - 1n;
    function d(t3) {
      return t3 & b;
    }
    const w = new TextEncoder(), l = 0, p = 0n;
    function x(t3, e3 = l) {
      return g(3 * t3.length, 0), y(n(0, w.encodeInto(t3, h).written, e3));
    }
    function L(t3, e3 = p) {
      return g(3 * t3.length, 0), d(r(0, w.encodeInto(t3, h).written, e3));
    }
    return { h32: x, h32ToString: (t3, e3 = l) => x(t3, e3).toString(16).padStart(8, "0"), h32Raw: (t3, e3 = l) => (g(t3.byteLength, 0), h.set(t3), y(n(0, t3.byteLength, e3))), create32: (t3 = l) => f(48, t3, i, a, o, y), h64: L, h64ToString: (t3, e3 = p) => L(t3, e3).toString(16).padStart(16, "0"), h64Raw: (t3, e3 = p) => (g(t3.byteLength, 0), h.set(t3), d(r(0, t3.byteLength, e3))), create64: (t3 = p) => f(88, t3, s, u, c, d) };
  })((await WebAssembly.instantiate(t)).instance);
}
;
let loaded;
function quick_hash_loadQuickHash() {
  loaded ??= xxhash().then(({ h64Raw }) => (bytes) => h64Raw(bytes));
  return loaded;
}
;
function createArena() {
  let memory = Buffer.alloc(0);
  return (files, length, room = length) => {
    if (memory.length < files.length * room)
      memory = Buffer.allocUnsafeSlow(files.length * room);
    return { memory, length, offsetOf: offsets(files, room) };
  };
}
function offsets(files, room) {
  const first = files[0] ?? 0;
  if (files.every((file, index) => file === first + index))
    return (file) => (file - first) * room;
  const places = new Map(files.map((file, index) => [file, index * room]));
  return (file) => places.get(file);
}
function arena_pieceOf({ memory, length, offsetOf }, file) {
  const offset = offsetOf(file);
  return memory.subarray(offset, offset + length);
}
;
function reading_createReading(task, advance) {
  const locations = openLocations(task.files);
  const held = /* @__PURE__ */ new Map();
  const errors = [];
  let bytesRead = 0;
  function count2(bytes) {
    bytesRead += bytes;
    advance(0, bytes);
  }
  function attempt(file, read2) {
    try {
      return read2(locations[file]);
    } catch (error) {
      errors.push({ file, message: describeReadError(error) });
      return null;
    }
  }
  function open(file, use) {
    return attempt(file, (location) => {
      const descriptor = held.get(file) ?? openForReading(location);
      try {
        const result = use((memory, offset, length, position) => {
          const done = fill(descriptor, memory, offset, length, position);
          count2(done);
          if (done < length)
            throw changed();
        });
        assertUnchanged(descriptor, task.sizes[file], task.modified[file]);
        return result;
      } finally {
        if (!held.has(file))
          closeSync(descriptor);
      }
    });
  }
  return {
    objectFormat: task.objectFormat,
    sizeOf: (file) => task.sizes[file],
    start(file, { memory, length, offsetOf }, hold2) {
      const isRead = attempt(file, (location) => {
        const descriptor = openForReading(location);
        try {
          const isWhole = length === task.sizes[file];
          const done = fill(descriptor, memory, offsetOf(file), isWhole ? length + 1 : length, 0, length);
          advance(1, done);
          bytesRead += done;
          if (done !== length)
            throw changed();
        } finally {
          if (hold2)
            held.set(file, descriptor);
          else
            closeSync(descriptor);
        }
        return true;
      });
      return isRead === true;
    },
    part: (file, { memory, length, offsetOf }, position) => open(file, (read2) => {
      read2(memory, offsetOf(file), length, position);
      return true;
    }) === true,
    open,
    release() {
      for (const descriptor of held.values())
        closeSync(descriptor);
      held.clear();
    },
    errors,
    bytesRead: () => bytesRead
  };
}
;
const MOST_BYTES_OF_PIECE = (
  /* unused pure expression or super */
  null
);
const MOST_BYTES = (
  /* unused pure expression or super */
  null
);
const LEAST_BYTES_OF_PIECE = (
  /* unused pure expression or super */
  null
);
const arena = createArena();
function side_by_side_compareSideBySide(set, heads, reading, equalParts) {
  const [first] = set;
  const size = reading.sizeOf(first);
  const share = Math.floor(MOST_BYTES / set.length);
  const step = Math.max(LEAST_BYTES_OF_PIECE, Math.min(MOST_BYTES_OF_PIECE, share));
  const start = startObjectId(reading.objectFormat, size).update(pieceOf(heads, first));
  let alike = [{ files: set, hash: start }];
  for (let position = heads.length; position < size && alike.length > 0; position += step) {
    const length = Math.min(step, size - position);
    alike = alike.flatMap((each) => divide(each, position, length, reading, equalParts));
  }
  return alike.map(({ files, hash }) => ({ objectId: hash.digest("hex"), members: [...files] }));
}
function divide({ files, hash }, position, length, reading, equalParts) {
  const pieces = arena(files, length);
  const read2 = files.filter((file) => reading.part(file, pieces, position));
  const sets = equalParts(read2, pieces);
  const copies = sets.map((_, index) => index === 0 ? hash : hash.copy());
  return sets.map((members, index) => ({
    files: members,
    hash: copies[index].update(pieceOf(pieces, members[0]))
  }));
}
;
const HEAD_BYTES = 4096;
const TAIL_BYTES = 4096;
const SMALLEST_WITH_TAIL = (
  /* unused pure expression or super */
  null
);
const MOST_BYTES_HELD = 32 * 1024 * 1024;
const MOST_HELD_OPEN = 16;
const headArena = createArena();
const tailArena = createArena();
const restArena = createArena();
async function narrow(task, advance) {
  const equalParts = createEqualParts(await loadQuickHash());
  const reading = createReading(task, advance);
  const groups = [];
  let first = 0;
  for (const count2 of task.counts) {
    const files = Array.from({ length: count2 }, (_, index) => first + index);
    groups.push(...narrowSet(files, reading.sizeOf(first), reading, equalParts));
    reading.release();
    first += count2;
  }
  return { groups, errors: reading.errors, bytesRead: reading.bytesRead() };
}
function narrowSet(files, size, reading, equalParts) {
  const headBytes = Math.min(size, HEAD_BYTES);
  const heads = headArena(files, headBytes, headBytes + 1);
  const hold2 = size > HEAD_BYTES && files.length <= MOST_HELD_OPEN;
  const read2 = files.filter((file) => reading.start(file, heads, hold2));
  const sameHead = equalParts(read2, heads);
  if (size <= HEAD_BYTES)
    return sameHead.map((members) => nameSet(members, size, [heads], reading));
  const sameEnds = size < SMALLEST_WITH_TAIL ? sameHead : sameHead.flatMap((set) => withEqualTails(set, size, reading, equalParts));
  return sameEnds.flatMap((set) => withEqualRests(set, size, heads, reading, equalParts));
}
function withEqualTails(set, size, reading, equalParts) {
  const tails = tailArena(set, TAIL_BYTES);
  const read2 = set.filter((file) => reading.part(file, tails, size - TAIL_BYTES));
  return equalParts(read2, tails);
}
function withEqualRests(set, size, heads, reading, equalParts) {
  const restBytes = size - HEAD_BYTES;
  if (set.length * restBytes > MOST_BYTES_HELD) {
    return compareSideBySide(set, heads, reading, equalParts);
  }
  const rests = restArena(set, restBytes);
  const read2 = set.filter((file) => reading.part(file, rests, HEAD_BYTES));
  return equalParts(read2, rests).map((members) => nameSet(members, size, [heads, rests], reading));
}
function nameSet(members, size, parts, { objectFormat }) {
  const hash = startObjectId(objectFormat, size);
  for (const pieces of parts)
    hash.update(pieceOf(pieces, members[0]));
  return { objectId: hash.digest("hex"), members };
}
;
async function matchByDigest(sets, snapshot, reader) {
  const sizeOf2 = (file) => snapshot.files.sizes[file];
  const all = sets.flat();
  const alike = all.filter((file) => sizeOf2(file) <= HEAD_BYTES);
  const larger2 = all.filter((file) => sizeOf2(file) > HEAD_BYTES);
  const heads = await divideByHead(larger2, snapshot, reader);
  for (const set of heads.sets)
    for (const file of set)
      alike.push(file);
  const byDigest2 = /* @__PURE__ */ new Map();
  const objectIds = /* @__PURE__ */ new Map();
  const names = await reader.names(alike, (file, { objectId, digests }) => {
    const key = digests.sha256.toString("latin1");
    by_head_addTo(byDigest2, key, file);
    objectIds.set(key, objectId);
  });
  return {
    sets: [...byDigest2].filter(([, members]) => members.length > 1).map(([key, members]) => [objectIds.get(key), members]),
    errors: [...heads.errors, ...names.errors],
    bytesRead: heads.bytesRead + names.bytesRead
  };
}
;
const ALONE = 0;
function setsOfSize(numbers, { sizes }) {
  const numberOf = /* @__PURE__ */ new Map();
  const setOf = new Uint32Array(numbers.length);
  const all = new Uint32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    const size = sizes[numbers[at]];
    let set = numberOf.get(size);
    if (set === void 0) {
      set = numberOf.size;
      numberOf.set(size, set);
    }
    setOf[at] = set;
    all[set] = all[set] + 1;
  }
  const counts = [];
  let total = 0;
  for (let set = 0; set < numberOf.size; set++) {
    const count2 = all[set];
    all[set] = count2 > 1 ? total + 1 : ALONE;
    if (count2 === 1)
      continue;
    counts.push(count2);
    total += count2;
  }
  const files = new Uint32Array(total);
  for (let at = 0; at < numbers.length; at++) {
    const set = setOf[at];
    const place = all[set];
    if (place === ALONE)
      continue;
    files[place - 1] = numbers[at];
    all[set] = place + 1;
  }
  return { files, counts };
}
;
const by_size_FILES_PER_TASK = 512;
const by_size_BYTES_PER_TASK = 32 * 1024 * 1024;
const SMALLEST_LARGE = 1024 * 1024;
async function matchBySize(numbers, snapshot, world, reader, remembers) {
  const { files } = snapshot;
  const { parts, large, others } = by_size_divide(numbers, files, remembers);
  const divided2 = await divideByHead(large, snapshot, reader);
  const match2 = await narrowParts(by_size_byBytes([...parts, ...by_size_partsOf(divided2.sets, files)]), snapshot, world);
  const digested = await matchByDigest(others, snapshot, reader);
  for (const [objectId, members] of digested.sets)
    match2.groups.push(by_size_groupOf(objectId, members, files));
  return {
    groups: match2.groups,
    errors: [...divided2.errors, ...match2.errors, ...digested.errors],
    bytesRead: divided2.bytesRead + match2.bytesRead + digested.bytesRead,
    notes: []
  };
}
async function narrowParts(parts, snapshot, world) {
  const match2 = { groups: [], errors: [], bytesRead: 0, notes: [] };
  const taskOf = ({ files, counts }) => ({ ...readTask(files, snapshot, world), counts });
  await world.workers.run(
    "narrow",
    // Made one by one, while others are done already: all of them take as long as reading 3 % of the files.
    { length: parts.length, at: (number) => taskOf(parts[number]) },
    (result, number) => {
      const { files } = parts[number];
      read_files_addTo(match2, result, files, snapshot);
      for (const { objectId, members } of result.groups) {
        const group = by_size_groupOf(objectId, members.map((file) => files[file]), snapshot.files);
        match2.groups.push(group);
      }
    },
    world.progress.advance
  );
  return match2;
}
function by_size_partsOf(sets, { sizes }) {
  return sets.map((set) => ({
    files: Uint32Array.from(set),
    counts: [set.length],
    bytes: set.length * sizes[set[0]]
  }));
}
function by_size_byBytes(parts) {
  return parts.sort((left, right) => right.bytes - left.bytes);
}
function by_size_divide(numbers, files, remembers) {
  const { counts, files: alike } = setsOfSize(numbers, files);
  const parts = [];
  const large = [];
  const others = [];
  let part = null;
  let begin = 0;
  let end = 0;
  for (const count2 of counts) {
    const first = end;
    end += count2;
    const size = files.sizes[alike[first]];
    const bytes = count2 * size;
    const isLarge = size >= SMALLEST_LARGE && count2 > 2 && bytes > by_size_BYTES_PER_TASK;
    const isApart = remembers || count2 * Math.min(size, HEAD_BYTES) > MOST_BYTES_HELD;
    if (isApart || isLarge) {
      const set = alike.subarray(first, end);
      if (isApart)
        others.push(Array.from(set));
      else
        for (const file of set)
          large.push(file);
      part = null;
      continue;
    }
    if (part === null || end - begin > by_size_FILES_PER_TASK || part.bytes + bytes > by_size_BYTES_PER_TASK) {
      begin = first;
      part = { files: alike, counts: [], bytes: 0 };
      parts.push(part);
    }
    part.files = alike.subarray(begin, end);
    part.counts.push(count2);
    part.bytes += bytes;
  }
  return { parts, large, others };
}
function by_size_groupOf(objectId, members, files) {
  const id = `git:${objectId}`;
  return {
    id,
    names: [id],
    evidence: ["bytes"],
    size: files.sizes[members[0]],
    files: order_sortByPath(members.map((file) => dataFileAt(files, file)))
  };
}
;
function mayBeEqual(numbers, { files, quickHashes }) {
  if (quickHashes === void 0 || quickHashes.files !== files)
    return numbers;
  const { hashes } = quickHashes;
  const counts = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Set();
  for (const file of numbers) {
    const hash = hashes[file];
    if (hash === NO_HASH)
      open.add(files.sizes[file]);
    else
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return numbers.filter((file) => {
    const count2 = counts.get(hashes[file]);
    return count2 === void 0 || count2 > 1 || open.has(files.sizes[file]);
  });
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
      for (let end = buffer.indexOf(NEWLINE, start); end >= 0; end = buffer.indexOf(NEWLINE, start)) {
        start = begin(buffer, start, end);
      }
      rest = Buffer.from(buffer.subarray(start));
    }
  };
}
;
const present_NEWLINE = 10;
async function readPresent(repository, ids) {
  const present = /* @__PURE__ */ new Set();
  if (ids.size === 0)
    return present;
  let rest = Buffer.alloc(0);
  const args = ["cat-file", "--batch-all-objects", "--unordered", "--buffer", "--batch-check=%(objectname)"];
  await repository.stream(args, (chunk) => {
    const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = buffer.indexOf(present_NEWLINE); end >= 0; end = buffer.indexOf(present_NEWLINE, start)) {
      const id = buffer.toString("latin1", start, end);
      if (ids.has(id))
        present.add(id);
      start = end + 1;
    }
    rest = Buffer.from(buffer.subarray(start));
  });
  if (rest.length > 0)
    throw garbled("cat-file");
  return present;
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
  const count2 = (name) => Number(new RegExp(`^${name}: (\\d+)$`, "m").exec(facts)?.[1]);
  return count2("count") + count2("in-pack") < wanted;
}
;
const blobs_FORMAT = "--batch=%(objecttype) %(objectsize)";
const blobs_MOST_BYTES = 16 * 1024 * 1024;
const MOST_OF_ONE_GIT = 2e4;
const GITS = 2;
const FEW = 1e3;
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
  const here = await readPresent(repository, new Set(ids));
  return places.filter((at) => {
    const id = ids[at];
    if (!here.has(id))
      take(id, null, null, at);
    return here.has(id);
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
    const isSpooled = canSpool && part.length > FEW;
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
const blob_digests_MOST_BYTES_HELD = 4 * 1024 * 1024;
async function hashBlobs(blobs, repository, world, cache, take) {
  let bytesRead = 0;
  const unknown = blobs.filter((blob) => {
    const known2 = recall(blob, cache);
    if (known2 !== null)
      take({ ...blob, size: known2.size }, known2.digests);
    return known2 === null;
  });
  const give = (blob, size, digests) => {
    bytesRead += size;
    world.progress.advance(1, size);
    const { sha256, md5 } = digests;
    if (sha256 !== null || md5 !== null)
      cache?.rememberBlob(blob.objectId, { size, sha256, md5 });
    take({ ...blob, size }, digests);
  };
  const small = /* @__PURE__ */ new Map();
  for (const blob of unknown)
    if (blob.size <= blob_digests_MOST_BYTES_HELD)
      small.set(blob.objectId, blob);
  const hash = (objectId, bytes) => {
    const blob = small.get(objectId);
    if (blob === void 0 || bytes === null)
      return;
    const taker = takeDigests(blob.wanted);
    taker.update(bytes);
    give(blob, bytes.length, taker.end());
  };
  await readBlobs(repository, [...small.keys()], hash, blob_digests_MOST_BYTES_HELD);
  const large = unknown.filter(({ size }) => size > blob_digests_MOST_BYTES_HELD);
  const present = new Map(await readObjectSizes(repository, large.map(({ objectId }) => objectId)));
  for (const blob of large.filter(({ objectId }) => present.has(objectId))) {
    const taker = takeDigests(blob.wanted);
    let size = 0;
    await repository.stream(["cat-file", "blob", blob.objectId], (chunk) => {
      taker.update(chunk);
      size += chunk.length;
    });
    give(blob, size, taker.end());
  }
  return bytesRead;
}
function recall({ objectId, wanted }, cache) {
  const known2 = cache?.findBlob(objectId);
  if (!known2 || isWanted("md5-lf", wanted))
    return null;
  const { size, sha256, md5 } = known2;
  if (isWanted("sha256", wanted) && sha256 === null || isWanted("md5", wanted) && md5 === null)
    return null;
  return { size, digests: { sha256, md5, "md5-lf": null } };
}
;
function addHashed(hashed, content, size, digests, asked) {
  if (asked.of(size) === 0 || hashed.has(content))
    return;
  const identities = DIGEST_ALGORITHMS.flatMap((algorithm) => {
    const digest = digests[algorithm];
    return digest === null ? [] : [{ algorithm, hex: digest.toString("hex"), size }];
  });
  hashed.set(content, { content, identities });
}
async function joinStored(contents, hashed, asked, { files }, world, cache) {
  const { blobs, lacking } = blobsToHash(files, hashed, asked);
  const bytesRead = await hashAll([...blobs.values()], world, cache, ({ objectId, size }, digests) => {
    const content = files.objectIds.find(objectId);
    blobs.delete(content);
    addHashed(hashed, content, size, digests, asked);
  });
  for (const content of blobs.keys())
    lacking.add(content);
  const joins = joinPointers(files.pointers, [...hashed.values()], files.objectIds.count);
  for (const [file, content] of joins.contentOf)
    contents[file] = content;
  warnOfContradictions(joins.contradictions, files, world);
  return { contents: joins.contents, bytesRead, notes: notesOn(lacking, files) };
}
function blobsToHash(files, hashed, asked) {
  const blobs = /* @__PURE__ */ new Map();
  const lacking = /* @__PURE__ */ new Set();
  if (asked.isEmpty)
    return { blobs, lacking };
  for (let file = 0; file < files.contents.length; file++) {
    const content = files.contents[file];
    if (content < 0)
      continue;
    const size = files.sizes[file];
    if (size === data_files_UNKNOWN_SIZE)
      lacking.add(content);
    const wanted = asked.of(size);
    if (wanted === 0 || hashed.has(content) || blobs.has(content))
      continue;
    blobs.set(content, { objectId: files.objectIds.hex(content), size, wanted });
  }
  return { blobs, lacking };
}
async function hashAll(blobs, world, cache, take) {
  const repository = blobs.length === 0 ? null : await world.git.open(world.root);
  if (repository === null)
    return 0;
  world.progress.phase("comparing with pointers");
  return hashBlobs(blobs, repository, world, cache, take);
}
const MOST_NAMED = 3;
function warnOfContradictions(contradictions, files, world) {
  if (contradictions.length === 0)
    return;
  const told2 = contradictions.slice(0, MOST_NAMED).map((contradiction) => {
    const sizes = contradiction.slice(0, MOST_NAMED).map((file) => {
      const pointer = files.pointers.get(file);
      const path = display_display(pointer?.describedIn ?? paths_pathAt(files, file));
      return `${formatCount(pointer?.identity?.size ?? 0)} bytes in "${path}"`;
    });
    const identity = files.pointers.get(contradiction[0])?.identity;
    return `${identity?.algorithm} ${identity?.hex.slice(0, 12)}\u2026 has ${sizes.join(" and ")}`;
  });
  const more = contradictions.length > MOST_NAMED ? `, and ${formatCount(contradictions.length - MOST_NAMED)} more` : "";
  world.warn(`Pointers contradict each other on the size of ${countOf(contradictions.length, "content")}: ${told2.join("; ")}${more}. At most one size can be right, so they are not compared with each other`);
}
function notesOn(lacking, { contents }) {
  if (lacking.size === 0)
    return [];
  return [lackingNote(numbers_select(contents, (content) => lacking.has(content)).length)];
}
function lackingNote(files) {
  return `${countOf(files, "file")} whose content this clone lacks: not compared with pointers`;
}
;
async function matchIdentical(snapshot, world, cache) {
  const { files } = snapshot;
  const unnamed = unnamedFiles(files);
  if (unnamed.length > 0)
    world.progress.phase("comparing contents");
  const asked = askedDigests(files.pointers.values());
  const meetsNamed = unnamed.length > 0 && unnamed.length < files.names.length ? namedSizes(files) : () => false;
  const isNamed = (file) => {
    const size = files.sizes[file];
    return asked.of(size) !== 0 || meetsNamed(size);
  };
  const reader = remembered_createReader(snapshot, world, cache);
  const alone = mayBeEqual(unnamed.filter((file) => !isNamed(file)), snapshot);
  const bySize = await matchBySize(alone, snapshot, world, reader, cache !== null);
  const contents = Int32Array.from(files.contents);
  const hashed = /* @__PURE__ */ new Map();
  const byName2 = await reader.names(unnamed.filter(isNamed), (file, { objectId, digests }) => {
    const content = files.objectIds.addHex(objectId);
    contents[file] = content;
    addHashed(hashed, content, files.sizes[file], digests, asked);
  }, (file) => asked.of(files.sizes[file]));
  const stored2 = await joinStored(contents, hashed, asked, snapshot, world, cache);
  return {
    groups: bySize.groups.concat(groupNamed(files, contents, stored2.contents)),
    errors: [...bySize.errors, ...byName2.errors],
    bytesRead: bySize.bytesRead + byName2.bytesRead + stored2.bytesRead,
    notes: stored2.notes
  };
}
function namedSizes({ contents, sizes }) {
  const known2 = /* @__PURE__ */ new Set();
  for (let file = 0; file < contents.length; file++) {
    if (contents[file] >= 0)
      known2.add(sizes[file]);
  }
  return (size) => known2.has(size) || known2.has(data_files_UNKNOWN_SIZE);
}
;
const MATCHERS = [matchIdentical];
async function match(snapshot, world, cache = null) {
  const total = { groups: [], errors: [], bytesRead: 0, notes: [] };
  const add2 = ({ groups, errors, bytesRead, notes }) => {
    total.groups = total.groups.concat(groups);
    total.errors = total.errors.concat(errors);
    total.bytesRead += bytesRead;
    total.notes = total.notes.concat(notes);
  };
  for (const matcher of MATCHERS)
    add2(await matcher(snapshot, world, cache));
  add2(await matchDivided(total.groups, snapshot, world, cache));
  sortGroups(total.groups);
  sortByPath(total.errors);
  return total;
}
function sortGroups(groups) {
  for (const group of groups)
    sortByKey(group.files, pathAndPlace);
  sortByKey(groups, firstPath);
}
function pathAndPlace(file) {
  const place = data_files_placeOf(file);
  return place === file.path ? place : `${file.path}\0${place}`;
}
function firstPath(group) {
  return group.files[0]?.path ?? "";
}
;
function groupKnown({ files, read: read2, digests, lacking }, isDivided, lackingElsewhere, world) {
  const asked = askedDigests(files.pointers.values());
  const contents = Int32Array.from(files.contents);
  for (const [file, objectId] of read2)
    contents[file] = files.objectIds.addHex(objectId);
  const hashed = /* @__PURE__ */ new Map();
  for (const [file, known2] of digests) {
    addHashed(hashed, contents[file], files.sizes[file], known2, asked);
  }
  const left = [...lacking].filter((file) => !hashed.has(contents[file])).length + lackingElsewhere;
  const joins = joinPointers(files.pointers, [...hashed.values()], files.objectIds.count);
  for (const [file, content] of joins.contentOf)
    contents[file] = content;
  warnOfContradictions(joins.contradictions, files, world);
  const groups = groupNamed(files, contents, joins.contents);
  const grouped = /* @__PURE__ */ new Set();
  for (const group of groups)
    for (const file of group.files)
      grouped.add(data_files_placeOf(file));
  for (let file = 0; file < files.names.length; file++) {
    const path = paths_pathAt(files, file);
    if (!isDivided(path) || grouped.has(path))
      continue;
    const objectId = read2.get(file);
    if (files.contents[file] === data_files_NOT_NAMED && objectId === void 0)
      continue;
    const alone = named_groupOfOne(files, file, objectId);
    if (alone !== null)
      groups.push(alone);
  }
  sortGroups(groups);
  return { groups, notes: left === 0 ? [] : [lackingNote(left)] };
}
;
function expandParts(texts, root) {
  const paths = texts.flatMap((text) => {
    const path = locate_pathFromRoot(root, text);
    const isThere2 = (0, external_node_fs_namespaceObject.statSync)(lossless_encodePath((0, external_node_path_namespaceObject.resolve)(root, path)), { throwIfNoEntry: false }) !== void 0;
    if (isThere2 || !isGlob(path))
      return [path];
    const found = filesBelow(root, globBase(path)).filter(globMatcher(path));
    if (found.length === 0)
      throw new failure_Failure(`parts: no file matches "${display_display(text)}"`);
    return found.sort(comparePaths);
  });
  return [...new Set(paths)];
}
function filesBelow(root, directory) {
  const location = lossless_encodePath((0, external_node_path_namespaceObject.resolve)(root, directory));
  try {
    return (0, external_node_fs_namespaceObject.readdirSync)(location, { encoding: "buffer", withFileTypes: true }).flatMap((entry) => {
      const path = paths_pathIn(directory, lossless_decodePath(entry.name));
      if (entry.isDirectory())
        return filesBelow(root, path);
      return entry.isFile() ? [path] : [];
    });
  } catch {
    return [];
  }
}
;
const LEAST_SLOTS = 1024;
function createKeyTable(count2) {
  let slots = LEAST_SLOTS;
  while (slots < count2 * 1.5)
    slots *= 2;
  const words2 = new Uint32Array(slots * 2);
  const twice = new Uint8Array(slots);
  const mask = slots - 1;
  function slotOf(first, second) {
    let slot = (first ^ Math.imul(second, 2654435761)) & mask;
    for (; ; ) {
      const one = words2[slot * 2];
      const other = words2[slot * 2 + 1];
      if (one === first && other === second || one === 0 && other === 0)
        return slot;
      slot = slot + 1 & mask;
    }
  }
  return {
    add(key) {
      const [first, second] = [wordAt(key, 0), wordAt(key, 4)];
      const slot = slotOf(first, second);
      if (words2[slot * 2] === 0 && words2[slot * 2 + 1] === 0) {
        words2[slot * 2] = first;
        words2[slot * 2 + 1] = second;
      } else
        twice[slot] = 1;
    },
    isRepeated(key) {
      return twice[slotOf(wordAt(key, 0), wordAt(key, 4))] === 1;
    }
  };
}
function wordAt(key, at) {
  const [one, two] = [key[at], key[at + 1]];
  const word = (one << 24 | two << 16 | key[at + 2] << 8 | key[at + 3]) >>> 0;
  return at === 4 && word === 0 ? 1 : word;
}
;
const HEX_DIGITS = { sha1: 40, sha256: 64 };
async function repeatedKeys(parts, kind) {
  let rows = 0;
  for (const { facts } of parts)
    for (const group of facts.groups)
      if (group.kind === kind)
        rows += group.rows;
  const table = createKeyTable(rows);
  for (const part of parts) {
    for (const [number, group] of part.facts.groups.entries()) {
      if (group.kind !== kind)
        continue;
      const { key } = await part.read(number, ["key"]);
      for (let row = 0; row < key.length; row++) {
        const bytes = key[row];
        if (bytes)
          table.add(bytes);
      }
    }
  }
  return table;
}
async function gatherSamples(parts, isRepeated) {
  const samples = [];
  const otherLinks = [];
  let otherLacking = 0;
  for (const part of parts) {
    for (const [number, { kind }] of part.facts.groups.entries()) {
      if (kind !== "bytes")
        continue;
      const { key, more, sample } = await part.read(number, ["key", "more", "sample"]);
      const wanted = [];
      for (let from = 0, to = 0; from < sample.length; from = to) {
        let isWanted2 = false;
        for (to = from; to < sample.length && sample[to] === sample[from]; to++) {
          const bytes = key[to];
          if (bytes && isRepeated(bytes))
            isWanted2 = true;
        }
        const told2 = moreIn(more[from]);
        const isKept = told2.divided === true || told2.table === true && told2.failed !== true;
        if (isWanted2 || isKept)
          wanted.push([from, to]);
        else {
          if (told2.links !== void 0)
            otherLinks.push(told2.links);
          if (told2.lacking === true)
            otherLacking += 1;
        }
      }
      if (wanted.length > 0)
        for (const each of await samplesIn(part, number, wanted))
          samples.push(each);
    }
  }
  samples.sort((left, right) => left.number - right.number);
  return { ...columnsOf(samples, parts[0]?.facts.listing.objectFormat ?? "sha1"), otherLinks, otherLacking };
}
async function samplesIn(part, group, wanted) {
  const columns = await part.read(group, [
    ...["sample", "path", "size", "dataset", "split", "split_by", "label", "label_by"],
    ...["key", "by", "more"]
  ]);
  const textAt = (column2, row) => column2[row] ?? null;
  return wanted.map(([from, to]) => {
    const more = moreIn(columns.more[from]);
    const size = columns.size[from];
    const sample = {
      number: columns.sample[from],
      path: more.path ?? columns.path[from],
      size: size == null ? null : Number(size),
      dataset: more.dataset ?? textAt(columns.dataset, from),
      split: more.split ?? textAt(columns.split, from),
      splitBy: textAt(columns.split_by, from),
      label: more.label ?? textAt(columns.label, from),
      labelBy: textAt(columns.label_by, from),
      more,
      keys: []
    };
    for (let row = from; row < to; row++) {
      const key = columns.key[row];
      const by = textAt(columns.by, row);
      if (key && by !== null)
        sample.keys.push({ by, key });
    }
    return sample;
  });
}
const gather_NOTHING = {};
function moreIn(text) {
  return typeof text === "string" ? JSON.parse(text) : gather_NOTHING;
}
function columnsOf(samples, format) {
  const objectIds = object_ids_createObjectIds(format);
  const digits = HEX_DIGITS[format];
  const contents = new Int32Array(samples.length);
  const pointers = /* @__PURE__ */ new Map();
  const links = /* @__PURE__ */ new Map();
  const read2 = /* @__PURE__ */ new Map();
  const digests = /* @__PURE__ */ new Map();
  const lacking = /* @__PURE__ */ new Set();
  const places = /* @__PURE__ */ new Map();
  const tables = [];
  samples.forEach(({ path, more, keys, split, splitBy, label, labelBy, dataset }, file) => {
    contents[file] = more.pointer === void 0 ? data_files_NOT_NAMED : ELSEWHERE;
    if (more.pointer !== void 0)
      pointers.set(file, more.pointer);
    if (more.links !== void 0)
      links.set(file, more.links);
    if (more.table === true)
      tables.push(file);
    if (more.lacking === true)
      lacking.add(file);
    places.set(path, { split, splitBy, label, labelBy, dataset });
    for (const { by, key } of more.pointer === void 0 ? keys : []) {
      const hex2 = Buffer.from(key).toString("hex");
      if (by === "git")
        contents[file] = objectIds.add(Buffer.from(hex2.slice(0, digits), "latin1"), 0);
      else if (by === "read")
        read2.set(file, hex2.slice(0, digits));
    }
    const known2 = digestsOf(keys);
    if (more.pointer === void 0 && known2 !== null)
      digests.set(file, known2);
  });
  objectIds.setToFirst(contents);
  const files = {
    ...paths_pathColumns(samples.map(({ path }) => path)),
    sizes: Float64Array.from(samples, ({ size }) => size ?? data_files_UNKNOWN_SIZE),
    ...{ contents, objectIds, modified: [], pointers, links }
  };
  return { files, read: read2, digests, lacking, places, tables };
}
function digestsOf(keys) {
  const digests = { sha256: null, md5: null, "md5-lf": null };
  for (const { by, key } of keys) {
    const bytes = Buffer.from(key);
    if (by === "sha256")
      digests.sha256 = bytes;
    else if (by === "md5" || by === "md5-lf")
      digests[by] = bytes.subarray(0, 16);
    else if (by === "md5+md5-lf")
      digests.md5 = digests["md5-lf"] = bytes.subarray(0, 16);
  }
  const isEmpty = digests.sha256 === null && digests.md5 === null && digests["md5-lf"] === null;
  return isEmpty ? null : digests;
}
async function gatherOthers(parts, { objectIds }) {
  const paths = [];
  const contents = [];
  const pointers = /* @__PURE__ */ new Map();
  const tables = [];
  for (const part of parts) {
    const digits = HEX_DIGITS[part.facts.listing.objectFormat];
    for (const [number, { kind }] of part.facts.groups.entries()) {
      if (kind !== "beside")
        continue;
      const { key, path, more } = await part.read(number, ["key", "path", "more"]);
      for (let row = 0; row < path.length; row++) {
        const told2 = moreIn(more[row]);
        const bytes = key[row];
        if (told2.table === true)
          tables.push(paths.length);
        if (told2.pointer !== void 0)
          pointers.set(paths.length, told2.pointer);
        const id = bytes && told2.pointer === void 0 ? Buffer.from(bytes).toString("hex", 0, digits / 2) : null;
        contents.push(id === null ? ELSEWHERE : objectIds.addHex(id));
        paths.push(told2.path ?? path[row]);
      }
    }
  }
  return { others: { ...paths_pathColumns(paths), contents, pointers }, tables };
}
function gather_layoutOf(places, divided2) {
  const nowhere = { split: null, splitBy: null, label: null, labelBy: null, dataset: null };
  return { placementOf: (path) => places.get(path) ?? nowhere, ofDirectory: () => void 0, divided: divided2 };
}
;
const FORMAT_VERSION = 1;
const KIND_VERSIONS = { bytes: 1 };
const KEY_BYTES = 32;
const ROWS_PER_GROUP = 65536;
const METADATA_KEY = "data-hygiene";
const OWN_KEYS = (
  /* unused pure expression or super */
  null
);
function column(name, type, changes = {}) {
  return { name, type, isText: false, isRequired: false, isRepetitive: false, ...changes };
}
const format_WORDS = { isText: true, isRepetitive: true };
const COLUMNS = [
  column("dataset", "BYTE_ARRAY", format_WORDS),
  column("path", "BYTE_ARRAY", { isText: true, isRequired: true }),
  column("row", "INT64"),
  column("line", "INT64"),
  column("size", "INT64"),
  column("split", "BYTE_ARRAY", format_WORDS),
  column("label", "BYTE_ARRAY", format_WORDS),
  column("kind", "BYTE_ARRAY", { ...format_WORDS, isRequired: true }),
  column("key", "FIXED_LEN_BYTE_ARRAY"),
  column("by", "BYTE_ARRAY", format_WORDS),
  column("sample", "INT32", { isRequired: true }),
  column("split_by", "BYTE_ARRAY", format_WORDS),
  column("label_by", "BYTE_ARRAY", format_WORDS),
  column("more", "BYTE_ARRAY", { isText: true })
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
async function readGroups(paths, root) {
  const found = [];
  for (const path of paths) {
    for (const key of await keysIn((0, external_node_path_namespaceObject.resolve)(root, path), path))
      found.push(key);
  }
  const table = createKeyTable(found.length);
  for (const key of found) {
    table.add(key);
    table.add(key);
  }
  return table;
}
async function keysIn(location, path) {
  const broken = (what) => new failure_Failure(`groups: "${display_display(path)}" ${what}`);
  const { parquet, compressors } = await import(
    /* webpackIgnore: true */
    "./libraries-tables.js"
  );
  let file;
  try {
    file = (0, external_node_fs_namespaceObject.openSync)(lossless_encodePath(location), "r");
  } catch (error) {
    throw broken(`can't be read: ${display_display(read_describeReadError(error))}`);
  }
  try {
    const byteLength = (0, external_node_fs_namespaceObject.fstatSync)(file).size;
    const source = {
      byteLength,
      slice: (start, end = byteLength) => {
        const bytes = Buffer.allocUnsafeSlow(end - start);
        read_fill(file, bytes, 0, bytes.length, start);
        return bytes.buffer;
      }
    };
    const keys = [];
    await parquet.parquetRead({
      ...{ file: source, compressors, columns: ["key"], utf8: false },
      onChunk({ columnData }) {
        for (const key of columnData) {
          if (!(key instanceof Uint8Array) || key.length !== KEY_BYTES)
            throw broken("holds other keys than parts do");
          keys.push(key);
        }
      }
    });
    return keys;
  } catch (error) {
    if (error instanceof failure_Failure)
      throw error;
    throw broken(`is no Parquet file with a column "key": ${display_display(error.message)}`);
  } finally {
    (0, external_node_fs_namespaceObject.closeSync)(file);
  }
}
;
const TOOL = { name: "data-hygiene", version: "0.1.0" };
;
const MAGIC = "PAR1";
const read_TAIL_BYTES = 8;
const LARGEST_FOOTER = 1024 ** 3;
const BLOCK = 1024 * 1024;
async function openPart(location, path) {
  const broken = (what) => new failure_Failure(`The part "${display_display(path)}" ${what}`);
  const file = openedFile(location, broken);
  try {
    const { parquet, compressors } = await import(
      /* webpackIgnore: true */
      "./libraries-tables.js"
    );
    const size = (0, external_node_fs_namespaceObject.fstatSync)(file).size;
    const footer = readFooter(file, size, broken);
    const metadata = guarded(() => parquet.parquetMetadata(footer.buffer), broken);
    const facts = factsIn(metadata, broken);
    assertContent(file, facts, size - footer.length, broken);
    assertGroups(facts, metadata, broken);
    const starts = read_startsOf(facts);
    const source = {
      byteLength: size,
      slice: (start, end = size) => {
        const bytes = Buffer.allocUnsafeSlow(end - start);
        if (read_fill(file, bytes, 0, bytes.length, start) < bytes.length)
          throw broken("changed while it was read");
        return bytes.buffer;
      }
    };
    return {
      path,
      facts,
      async read(group, columns) {
        const found = {};
        const [rowStart, rowEnd] = [starts[group], starts[group + 1]];
        await parquet.parquetRead({
          ...{ file: source, metadata, compressors, columns: [...columns], rowStart, rowEnd },
          onChunk({ columnName, columnData }) {
            const name = columnName;
            found[name] = found[name] === void 0 ? columnData : [...Array.from(found[name]), ...columnData];
          }
        }).catch((error) => {
          throw broken(`is broken: ${display_display(error.message)}; fingerprint its share again`);
        });
        return found;
      },
      close: () => (0, external_node_fs_namespaceObject.closeSync)(file)
    };
  } catch (error) {
    (0, external_node_fs_namespaceObject.closeSync)(file);
    throw error;
  }
}
function openedFile(location, broken) {
  try {
    const file = (0, external_node_fs_namespaceObject.openSync)(lossless_encodePath(location), "r");
    if ((0, external_node_fs_namespaceObject.fstatSync)(file).isFile())
      return file;
    (0, external_node_fs_namespaceObject.closeSync)(file);
  } catch (error) {
    throw broken(`can't be read: ${display_display(read_describeReadError(error))}`);
  }
  throw broken("is no file");
}
function readFooter(file, size, broken) {
  const tail = Buffer.alloc(read_TAIL_BYTES);
  const isWhole = size > read_TAIL_BYTES && read_fill(file, tail, 0, read_TAIL_BYTES, size - read_TAIL_BYTES) === read_TAIL_BYTES;
  if (!isWhole || tail.toString("latin1", 4) !== MAGIC) {
    throw broken("is cut off, or no Parquet file; fingerprint its share again");
  }
  const length = tail.readUInt32LE(0) + read_TAIL_BYTES;
  if (length > size || length > LARGEST_FOOTER)
    throw broken("is broken; fingerprint its share again");
  const footer = new Uint8Array(length);
  read_fill(file, Buffer.from(footer.buffer), 0, length, size - length);
  return footer;
}
function factsIn({ key_value_metadata }, broken) {
  const text = key_value_metadata?.find(({ key }) => key === METADATA_KEY)?.value;
  if (text === void 0)
    throw broken("holds no fingerprints of data-hygiene");
  const facts = guarded(() => JSON.parse(text), broken);
  const { format, tool, kinds } = facts;
  const isOurs = format === FORMAT_VERSION && Object.entries(KIND_VERSIONS).every(([kind, version]) => kinds[kind] === version);
  if (!isOurs || tool !== TOOL.version) {
    throw broken(`was made by data-hygiene ${display_display(String(tool))} (format ${display_display(String(format))}), this is ${TOOL.version} (format ${FORMAT_VERSION}): fingerprint and judge with one version`);
  }
  return facts;
}
function assertContent(file, { content }, end, broken) {
  const hash = crypto_createHash("sha256");
  const block = Buffer.allocUnsafe(BLOCK);
  for (let at = 0; at < content.bytes; ) {
    const count2 = read_fill(file, block, 0, Math.min(BLOCK, content.bytes - at), at);
    if (count2 === 0)
      break;
    hash.update(block.subarray(0, count2));
    at += count2;
  }
  if (content.bytes !== end || hash.digest("hex") !== content.sha256) {
    throw broken("is not as it was written; fingerprint its share again");
  }
}
function assertGroups({ groups }, { row_groups }, broken) {
  const isSame2 = groups.length === row_groups.length && groups.every(({ rows }, group) => rows === Number(row_groups[group]?.num_rows));
  if (!isSame2)
    throw broken("is broken; fingerprint its share again");
}
function read_startsOf({ groups }) {
  const starts = [0];
  for (const { rows } of groups)
    starts.push(starts.at(-1) + rows);
  return starts;
}
function guarded(read2, broken) {
  try {
    return read2();
  } catch (error) {
    throw broken(`is broken: ${display_display(error.message)}; fingerprint its share again`);
  }
}
;
const together_MOST_NAMED = 10;
function allOfOne(parts) {
  const [first, ...others] = parts;
  for (const other of others)
    assertAlike(first, other);
  const { of } = first.facts.shard;
  const byNumber = /* @__PURE__ */ new Map();
  for (const part of parts) {
    const { number } = part.facts.shard;
    const twin = byNumber.get(number);
    if (twin !== void 0) {
      throw new failure_Failure(`Parts ${together_named(twin, part)} are both share ${number}/${of}; give each share once`);
    }
    byNumber.set(number, part);
  }
  const missing = [];
  for (let number = 1; number <= of; number++)
    if (!byNumber.has(number))
      missing.push(number);
  if (missing.length > 0) {
    const some = missing.slice(0, together_MOST_NAMED).map((number) => `${number}/${of}`);
    const more = missing.length - some.length;
    const rest = more > 0 ? ` and ${countOf(more, "other")}` : "";
    throw new failure_Failure(`The ${missing.length === 1 ? "part of share" : "parts of shares"} ${some.join(", ")}${rest} ${missing.length === 1 ? "is" : "are"} missing; judge needs all of them`);
  }
  return [...parts].sort((left, right) => left.facts.shard.number - right.facts.shard.number);
}
function assertAlike(first, other) {
  const [one, two] = [first.facts, other.facts];
  if (one.shard.of !== two.shard.of) {
    throw new failure_Failure(`Parts ${together_named(first, other)} are of different divisions: of ${one.shard.of} and of ${two.shard.of} shares`);
  }
  const option = differingOption(one, two);
  if (option !== null) {
    const [left, right] = [one, two].map(({ options }) => display_display(JSON.stringify(options[option] ?? null)));
    throw new failure_Failure(`Parts ${together_named(first, other)} were made with different options: ${display_display(option)} is ${left} and ${right}`);
  }
  if (JSON.stringify(one.listing) === JSON.stringify(two.listing))
    return;
  const counts = [one, two].map(({ listing }) => countOf(listing.samples, "file"));
  throw new failure_Failure(`Parts ${together_named(first, other)} are not of the same data (${counts.join(" and ")}); fingerprint all shares of one state`);
}
function differingOption({ options: one }, { options: other }) {
  const names = [.../* @__PURE__ */ new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.find((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name])) ?? null;
}
function together_named(one, other) {
  return `"${display_display(one.path)}" and "${display_display(other.path)}"`;
}
;
function explain(directories, findings) {
  if (directories.length === 0)
    return [];
  const sets = /* @__PURE__ */ new Map();
  directories.forEach(({ paths }, set) => {
    for (const path of paths)
      sets.set(path, set);
  });
  const above = createAbove(sets);
  const explained = directories.map(() => []);
  const isTouched = /* @__PURE__ */ new Set();
  for (const finding of findings) {
    if (finding.members.some(({ list }) => list !== void 0))
      continue;
    const places = finding.members.map(({ file }) => data_files_placeOf(file));
    if (finding.group.kind === "near-picture")
      continue;
    for (const place of places)
      for (const { set } of above(place))
        isTouched.add(set);
    if (finding.group.kind !== void 0)
      continue;
    const [first] = places;
    const explaining = above(first).find(({ set, path }) => {
      const inside = first.slice(path.length);
      return places.every((place) => place.endsWith(inside) && sets.get(place.slice(0, place.length - inside.length)) === set);
    });
    if (explaining !== void 0)
      explained[explaining.set]?.push(finding);
  }
  return directories.map((directory, set) => ({ ...directory, explains: explained[set] })).filter((_, set) => isTouched.has(set));
}
function createAbove(sets) {
  const known2 = /* @__PURE__ */ new Map();
  const at = (path) => {
    const set = sets.get(path);
    return set === void 0 ? [] : [{ set, path }];
  };
  const aboveDirectory = (directory) => {
    const found = known2.get(directory);
    if (found !== void 0)
      return found;
    const all = [];
    for (let path = directory; path !== "" && path !== "/"; path = paths_parentDirectory(path))
      all.push(...at(path));
    all.reverse();
    known2.set(directory, all);
    return all;
  };
  return (place) => {
    const above = aboveDirectory(paths_parentDirectory(place));
    return sets.has(place) ? [...above, ...at(place)] : above;
  };
}
;
function assembleReport(results) {
  const { snapshot, samples, errors, bytesRead, judgement, directories, rules, notes, base, baseline, rows = null, pictures = [] } = results;
  const notices = [...results.notices, ...snapshot.notices];
  return {
    tool: TOOL,
    source: snapshot.source,
    base,
    baseline,
    scanned: {
      ...samples,
      bytesRead: snapshot.bytesRead + bytesRead + (rows?.bytesRead ?? 0),
      skipped: snapshot.skipped,
      errors: order_sortByPath([...snapshot.errors, ...errors, ...rows?.errors ?? []])
    },
    datasets: judgement.recognised,
    compared: [...comparedOf(samples, rows), ...pictures],
    passedOver: snapshot.passedOver,
    notes: [
      ...notes,
      ...snapshot.notes,
      ...rows?.notes ?? [],
      ...leftOutNotes("rows", rows?.leftOut ?? []),
      ...leftOutNotes("what they show", undecoded(pictures))
    ],
    notices,
    rules,
    tables: rows?.findings ?? [],
    rowCounts: rows?.counts ?? NO_ROWS,
    directories: explain(directories, judgement.findings),
    judgement
  };
}
const NO_ROWS = { total: { contents: 0, newContents: 0 }, byRule: {} };
function comparedOf(all, rows) {
  const bytes = { kind: "bytes", samples: all.files };
  if (rows === null || rows.tables === 0 && rows.leftOut.length === 0)
    return [bytes];
  const { samples, tables, leftOut } = rows;
  return [bytes, { kind: "row", samples, tables, leftOut }];
}
const assemble_MOST_NAMED = 5;
function undecoded([first]) {
  return (first?.leftOut ?? []).filter(({ reason }) => reason !== "its content is not here");
}
function leftOutNotes(by, leftOut) {
  if (leftOut.length === 0)
    return [];
  const named2 = leftOut.slice(0, assemble_MOST_NAMED).map(({ path, reason }) => `${display_display(path)} (${display_display(reason)})`);
  const rest = leftOut.length - named2.length;
  const more = rest > 0 ? ` and ${countOf(rest, "other")}` : "";
  return [`Not compared by ${by}: ${named2.join(", ")}${more}`];
}
function countSamples({ sizes }) {
  let bytes = 0;
  let filesOfUnknownSize = 0;
  for (let file = 0; file < sizes.length; file++) {
    const size = sizes[file];
    if (size === UNKNOWN_SIZE)
      filesOfUnknownSize += 1;
    else
      bytes += size;
  }
  return { files: sizes.length, bytes, filesOfUnknownSize };
}
;
function acceptedRows(text) {
  const report = JSON.parse(text);
  const contents = /* @__PURE__ */ new Map();
  for (const group of listIn(report, "groups")) {
    const { id, kind, rules, files, records: records2 } = group;
    if (kind !== "row" || typeof id !== "string" || !Array.isArray(rules))
      continue;
    const count2 = typeof records2 === "number" ? records2 : Array.isArray(files) ? files.length : 0;
    const known2 = contents.get(id) ?? { rules: /* @__PURE__ */ new Set(), count: 0 };
    for (const rule of rules)
      if (typeof rule === "string")
        known2.rules.add(rule);
    known2.count = Math.max(known2.count, count2);
    contents.set(id, known2);
  }
  return {
    knows(rule, id, count2) {
      const known2 = contents.get(id);
      return known2?.rules.has(rule) === true && known2.count >= count2;
    }
  };
}
function listIn(report, key) {
  if (typeof report !== "object" || report === null)
    return [];
  const list = report[key];
  return Array.isArray(list) ? list.filter((item) => typeof item === "object" && item !== null) : [];
}
;
async function placesOfNow(source, repository, world) {
  if (repository === null || source === "files")
    return placesIn(repository, world, () => false);
  const changed2 = await unwatchedFiles(repository);
  if (source === "git")
    for (const path of await changedFiles(repository))
      changed2.add(path);
  if (changed2.size === 0)
    return placesIn(repository, world, () => false);
  const root = realPlace(world.root) ?? world.root;
  return placesIn(repository, world, (path) => changed2.has(locateText(root, path)));
}
function placesOfBase(repository, world) {
  return placesIn(repository, world, () => true);
}
function placesIn(repository, { root }, isChanged) {
  const storesOf = repository === null ? () => [] : lfsStore(repository.commonDirectory);
  return { root, repository, isChanged, storesOf, temporary: repository?.temporary ?? "" };
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
function lfsStore(directory) {
  return ({ algorithm, hex: hex2 }) => algorithm === "sha256" ? [(0, external_node_path_namespaceObject.join)(directory, "lfs", "objects", hex2.slice(0, 2), hex2.slice(2, 4), hex2)] : [];
}
;
const HUNK = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/;
const AT_MOST_ASKED = 100;
function addedLines(repository, root, commit, isStaged, counted) {
  const known2 = /* @__PURE__ */ new Map();
  return (path) => {
    const before = known2.get(path);
    if (before !== void 0)
      return before;
    const asked = known2.size < AT_MOST_ASKED ? ask(path).catch(() => null) : Promise.resolve(null);
    known2.set(path, asked);
    return asked;
  };
  async function ask(path) {
    const place = realPlace(locateText(root, path));
    const top = realPlace(repository.topLevel);
    if (place === null || top === null)
      return null;
    const form = ["-U0", "--no-color", "--no-ext-diff", "--no-textconv", "--no-renames"];
    const where = [...isStaged ? ["--cached"] : [], commit, "--", (0, external_node_path_namespaceObject.relative)(top, place)];
    const ranges = [];
    const takeChunk = hunkLines((line) => {
      const [, first, count2 = "1"] = HUNK.exec(line) ?? [];
      if (first !== void 0)
        ranges.push([Number(first), Number(first) + Number(count2)]);
    });
    await repository.stream(["--literal-pathspecs", "diff", ...form, ...where], (chunk) => {
      counted(chunk.length);
      takeChunk(chunk);
    });
    return ranges.length === 0 ? null : isWithin(ranges);
  }
}
const LONGEST_HUNK = 200;
const AT = 64;
const LINE_FEED = 10;
function hunkLines(take) {
  let line = "";
  let isHunk = null;
  return (chunk) => {
    for (let from = 0; from < chunk.length; ) {
      const found = chunk.indexOf(LINE_FEED, from);
      const end = found < 0 ? chunk.length : found;
      isHunk ??= end > from ? chunk[from] === AT : null;
      if (isHunk)
        line += chunk.toString("latin1", from, Math.min(end, from + LONGEST_HUNK - line.length));
      if (found >= 0) {
        if (isHunk)
          take(line);
        line = "";
        isHunk = null;
      }
      from = end + 1;
    }
  };
}
function isWithin(ranges) {
  return (line) => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (ranges[middle]?.[0] <= line)
        low = middle + 1;
      else
        high = middle;
    }
    return low > 0 && line < ranges[low - 1]?.[1];
  };
}
;
const plan_PLAIN = { role: "content", foldsNulls: false, foldsTruths: false, isCoded: false };
;
function olderColumns(set, base) {
  const plans = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Map();
  let common = [...set.content];
  for (const table of base) {
    const now = set.tables.find(({ path, source }) => path === table.path && source.part === table.source.part);
    if (now === void 0 || haveSameNames(now, table))
      continue;
    const older = olderNames(now.read.columns, table.read.columns);
    names.set(table, older);
    common = common.filter((column2) => older.has(column2));
  }
  if (names.size === 0)
    return null;
  for (const [table, older] of names) {
    const plan = new Map(table.read.columns.map((name) => [name, { ...plan_PLAIN, role: "ignored" }]));
    for (const [name, was] of older) {
      const now = set.tables[0].plan.get(name) ?? plan_PLAIN;
      const isLeftOut = now.role === "content" && !common.includes(name);
      plan.set(was, { ...now, ...isLeftOut ? { role: "ignored" } : {}, as: name });
    }
    plans.set(table, plan);
  }
  return { plans, names, common };
}
function planOfCommon(plan, common) {
  return new Map([...plan].map(([name, column2]) => [
    name,
    column2.role === "content" && !common.includes(name) ? { ...column2, role: "ignored" } : column2
  ]));
}
function haveSameNames(now, { read: read2 }) {
  const names = new Set(now.read.columns);
  return names.size === read2.columns.length && read2.columns.every((name) => names.has(name));
}
function olderNames(now, then) {
  const older = new Map(now.filter((name) => then.includes(name)).map((name) => [name, name]));
  const gained = now.filter((name) => !then.includes(name));
  const lost = then.filter((name) => !now.includes(name));
  if (gained.length !== lost.length)
    return older;
  gained.forEach((name, at) => {
    older.set(name, lost[at]);
  });
  return older;
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
const write_blobs_MOST_BYTES_HELD = 4 * 1024 * 1024;
const ONLY_MINE = 384;
async function writeBlobs(repository, ids, placeOf2) {
  const sizes = /* @__PURE__ */ new Map();
  const large = [];
  await readBlobs(repository, ids, (id, bytes, size) => {
    if (bytes !== null)
      sizes.set(id, writeNew(placeOf2(id), bytes));
    else if (size !== null)
      large.push(id);
  }, write_blobs_MOST_BYTES_HELD);
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
  const below2 = target.slice(start + POINTER_START.length).split("/");
  const file = below2.at(-1);
  if (file === void 0 || below2.length < 2 || file !== below2.at(-2))
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
async function findReadable(files, numbers, places) {
  const at = /* @__PURE__ */ new Map();
  const inGit = /* @__PURE__ */ new Map();
  for (const file of numbers) {
    const content = files.contents[file];
    const id = content < 0 ? null : files.objectIds.hex(content);
    const found = onDisk(files, file, places);
    if (found !== null)
      at.set(file, found);
    if (found !== null || id === null)
      continue;
    const others = inGit.get(id);
    if (others === void 0)
      inGit.set(id, [file]);
    else
      others.push(file);
  }
  if (places.repository === null || inGit.size === 0)
    return { at, close() {
    } };
  const folder = (0, external_node_fs_namespaceObject.mkdtempSync)((0, external_node_path_namespaceObject.join)(places.temporary, "data-hygiene-"));
  const close = () => (0, external_node_fs_namespaceObject.rmSync)(folder, { recursive: true, force: true });
  try {
    const placeOf2 = (id) => (0, external_node_path_namespaceObject.join)(folder, id);
    const written = await writeBlobs(places.repository, [...inGit.keys()], placeOf2);
    for (const id of written.keys()) {
      const content = regularFile(placeOf2(id));
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
function onDisk(files, file, places) {
  const path = paths_pathAt(files, file);
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
  for (const location of [...own, ...places.storesOf(identity)]) {
    const content = regularFile(location);
    if (content !== null && (size === null || content.size === size))
      return content;
  }
  return null;
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
async function findContents({ samples, others }, paths, places) {
  const at = /* @__PURE__ */ new Map();
  const first = await findThem(samples);
  try {
    const second = await findThem({ ...others, objectIds: samples.objectIds });
    return {
      at,
      close() {
        first.close();
        second.close();
      }
    };
  } catch (error) {
    first.close();
    throw error;
  }
  async function findThem(files) {
    const numbers = [...paths_filesAt(files, numbers_numbersTo(files.names.length), paths).values()].flat();
    const found = await findReadable(files, numbers, places);
    for (const [file, content] of found.at) {
      at.set(paths_pathAt(files, file), { ...content, name: nameIn(files, file) });
    }
    return found;
  }
}
function nameIn({ contents, objectIds, pointers }, file) {
  const content = contents[file];
  if (content >= 0)
    return `git:${objectIds.hex(content)}`;
  const pointer = pointers.get(file);
  return pointer?.kind === "lfs" && pointer.identity !== null ? `${pointer.identity.algorithm}:${pointer.identity.hex}` : null;
}
;
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;
const FILE_MARK = 1346848836;
const SEGMENT_MARK = 1397180484;
const prints_format_FORMAT_VERSION = 1;
const prints_format_HEAD_BYTES = 32;
const HASH_BYTES = 16;
const RECORD_BYTES = 2 * HASH_BYTES + 4;
function prints_format_keyOf(name) {
  return crypto_createHash("sha256").update(name).digest().toString("latin1", 0, HASH_BYTES);
}
function sumOf(key, print) {
  const hash = crypto_createHash("sha256").update(Buffer.from(key, "latin1")).update(print);
  return hash.digest().toString("latin1", 0, HASH_BYTES);
}
function fileHead(holds2) {
  const head = Buffer.alloc(prints_format_HEAD_BYTES);
  head.writeUInt32LE(FILE_MARK, 0);
  head.writeUInt32LE(prints_format_FORMAT_VERSION, 4);
  head.write(prints_format_keyOf(holds2), 8, "latin1");
  return head;
}
function segmentStart(records2) {
  const start = Buffer.alloc(prints_format_HEAD_BYTES + records2.length * RECORD_BYTES);
  start.writeUInt32LE(SEGMENT_MARK, 0);
  start.writeUInt32LE(records2.length, 4);
  start.writeDoubleLE(records2.reduce((sum2, record) => sum2 + record.length, 0), 8);
  for (const [number, { key, length, sum: sum2 }] of records2.entries()) {
    const at = prints_format_HEAD_BYTES + number * RECORD_BYTES;
    start.write(key, at, "latin1");
    start.writeUInt32LE(length, at + HASH_BYTES);
    start.write(sum2, at + HASH_BYTES + 4, "latin1");
  }
  start.write(sumOfSegment(start), HASH_BYTES, "latin1");
  return start;
}
function countOfSegment(head) {
  return head.length === prints_format_HEAD_BYTES && head.readUInt32LE(0) === SEGMENT_MARK ? head.readUInt32LE(4) : null;
}
function readSegmentStart(start, position) {
  if (start.toString("latin1", HASH_BYTES, 2 * HASH_BYTES) !== sumOfSegment(start))
    return null;
  const records2 = [];
  let offset = position + start.length;
  for (let at = prints_format_HEAD_BYTES; at < start.length; at += RECORD_BYTES) {
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
  const hash = crypto_createHash("sha256").update(start.subarray(0, HASH_BYTES)).update(start.subarray(prints_format_HEAD_BYTES));
  return hash.digest().toString("latin1", 0, HASH_BYTES);
}
;
const DIRECTORY_MODE = 448;
const FILE_MODE = 384;
const APPEND = external_node_fs_namespaceObject.constants.O_RDWR | external_node_fs_namespaceObject.constants.O_APPEND | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
function openPrintsFile(path, holds2, tell) {
  let descriptor;
  try {
    descriptor = read_openForReading(path);
  } catch (error) {
    if (error.code !== "ENOENT")
      tell(`can't be read: ${read_describeReadError(error)}`);
    return null;
  }
  try {
    const stat = (0, external_node_fs_namespaceObject.fstatSync)(descriptor, { bigint: true });
    const head = Buffer.alloc(prints_format_HEAD_BYTES);
    const isWhole = stat.isFile() && read_fill(descriptor, head, 0, prints_format_HEAD_BYTES, 0) === prints_format_HEAD_BYTES;
    if (isWhole && head.equals(fileHead(holds2))) {
      const { dev: device, ino: inode } = stat;
      const file = { descriptor, records: /* @__PURE__ */ new Map(), end: prints_format_HEAD_BYTES, segments: 0, device, inode };
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
  const head = Buffer.alloc(prints_format_HEAD_BYTES);
  while (read_fill(descriptor, head, 0, prints_format_HEAD_BYTES, file.end) === prints_format_HEAD_BYTES) {
    const count2 = countOfSegment(head);
    const length = prints_format_HEAD_BYTES + (count2 ?? 0) * RECORD_BYTES;
    if (count2 === null || file.end + length > size)
      return;
    const start = Buffer.allocUnsafe(length);
    if (read_fill(descriptor, start, 0, length, file.end) < length)
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
  (0, external_node_fs_namespaceObject.mkdirSync)((0, external_node_path_namespaceObject.dirname)(path), { recursive: true, mode: DIRECTORY_MODE });
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
const prints_MOST_BYTES = 1024 * 1024 * 1024;
function openPrints(directory, kind, version, mostBytes = prints_MOST_BYTES) {
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
    const key = prints_format_keyOf(name);
    const waiting = pending.get(key);
    if (waiting !== void 0)
      return Uint8Array.from(waiting);
    const record = file?.records.get(key);
    if (record === void 0)
      return null;
    const print = read2(record);
    if (print !== null)
      used.add(key);
    return print;
  }
  function read2(record) {
    try {
      const print = Buffer.allocUnsafeSlow(record.length);
      const count2 = read_fill(file.descriptor, print, 0, record.length, record.offset);
      if (count2 === record.length && sumOf(record.key, print) === record.sum)
        return print;
      tell("is damaged in part; what is damaged is worked out again");
    } catch (error) {
      tell(`can't be read: ${read_describeReadError(error)}`);
    }
    return null;
  }
  function add2() {
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
  async function shorten2({ records: records2, end, segments }) {
    if (end <= mostBytes && segments <= MOST_SEGMENTS)
      return;
    const latestFirst = [...records2.values()].reverse();
    const wanted = latestFirst.filter(({ key }) => used.has(key));
    wanted.push(...latestFirst.filter(({ key }) => !used.has(key)));
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
        yield read2(record) ?? Buffer.alloc(record.length);
    };
    await replaceFile(path, parts(), FILE_MODE);
  }
  return {
    notes,
    find,
    keep(name, print) {
      if (isGivenUp)
        return;
      pending.set(prints_format_keyOf(name), Uint8Array.from(print));
      pendingBytes += print.length;
      if (pendingBytes >= PENDING_BYTES)
        add2();
    },
    async save() {
      const isChanged = pending.size > 0;
      add2();
      if (file === null)
        return;
      try {
        if (isChanged && !isGivenUp)
          await shorten2(file);
      } catch (error) {
        tell(`could not be saved: ${read_describeReadError(error)}`);
      }
      (0, external_node_fs_namespaceObject.closeSync)(file.descriptor);
      file = null;
    }
  };
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
const ALIGNMENT = 8;
function writePrint(kind, result) {
  if (kind === "lines")
    return prints_joined(result, []);
  if (result.trouble !== null)
    return null;
  if (kind === "records") {
    const { digests, telling, lines, endLines, samples, ...head } = result;
    const columns = samples.map((column2) => Float64Array.from(column2));
    return prints_joined({ ...head, columns: columns.length }, [digests, telling, lines, endLines, ...columns]);
  }
  const arrays = [];
  const tables = result.tables.map(({ table: { keys, codes, ...table }, plan, ...rest }) => {
    arrays.push(keys, ...codes.values());
    return { ...rest, plan: [...plan], table, codes: [...codes.keys()] };
  });
  return prints_joined({ tables }, arrays);
}
function readPrint(kind, print) {
  try {
    return resultOf(kind, print);
  } catch {
    return null;
  }
}
function resultOf(kind, print) {
  const { head, next } = divided(print);
  if (kind === "lines")
    return { ...head, bytesRead: 0 };
  if (kind === "records") {
    const { columns } = head;
    return {
      bytesRead: 0,
      trouble: null,
      digests: new Uint8Array(next()),
      telling: new Uint16Array(next()),
      lines: new Int32Array(next()),
      endLines: new Int32Array(next()),
      samples: Array.from({ length: columns }, () => Array.from(new Float64Array(next())))
    };
  }
  const { tables } = head;
  return {
    bytesRead: 0,
    trouble: null,
    tables: tables.map(({ codes, plan, table, ...rest }) => {
      const keys = new Uint32Array(next());
      const byName2 = new Map(codes.map((name) => [name, new Int16Array(next())]));
      return { ...rest, plan: new Map(plan), table: { ...table, keys, codes: byName2 } };
    })
  };
}
function prints_joined(head, arrays) {
  const lengths = arrays.map(({ byteLength }) => byteLength);
  const text = Buffer.from(JSON.stringify({ head, lengths }));
  const start = aligned(4 + text.length);
  const print = Buffer.alloc(lengths.reduce((sum2, length) => sum2 + aligned(length), start));
  print.writeUInt32LE(text.length, 0);
  text.copy(print, 4);
  let at = start;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    print.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  return print;
}
function divided(print) {
  const bytes = Buffer.from(print.buffer, print.byteOffset, print.byteLength);
  const length = bytes.readUInt32LE(0);
  const { head, lengths } = JSON.parse(bytes.toString("utf8", 4, 4 + length));
  let at = aligned(4 + length);
  let array = 0;
  return {
    head,
    next() {
      const length2 = lengths[array++];
      const copy = Uint8Array.from(bytes.subarray(at, at + length2));
      if (copy.length !== length2)
        throw new RangeError("the print is too short");
      at += aligned(length2);
      return copy.buffer;
    }
  };
}
function aligned(length) {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
;
const VERSION = 2;
const remembered_MOST_BYTES = 256 * 1024 * 1024;
function openTableMemory(directory) {
  if (directory === null)
    return null;
  return { prints: openPrints(directory, "rows", VERSION), nameOf };
}
async function runRemembered(kind, tasks, { workers, progress, memory }) {
  const names = tasks.map((task) => memory?.nameOf(kind, task) ?? null);
  const results = [];
  const unknown = [];
  tasks.forEach((_, number) => {
    const name = names[number] ?? null;
    const print = name === null ? null : memory?.prints.find(name) ?? null;
    const known2 = print === null ? null : readPrint(kind, print);
    if (known2 === null)
      unknown.push(number);
    else {
      results[number] = known2;
      progress.advance(1, 0);
    }
  });
  await workers.run(kind, unknown.map((number) => tasks[number]), (result, at) => {
    const number = unknown[at];
    results[number] = result;
    const name = names[number] ?? null;
    if (name === null || memory === null)
      return;
    if (memory.nameOf(kind, tasks[number]) !== name)
      return;
    const print = writePrint(kind, result);
    if (print !== null && print.length <= remembered_MOST_BYTES)
      memory.prints.keep(name, print);
  }, progress.advance);
  return results;
}
function nameOf(kind, task) {
  const { source, ...asked } = task;
  const texts = [source, ...source.columns ?? []].map(contentName);
  if (texts.includes(null))
    return null;
  const question = JSON.stringify([kind, texts, source.part, source.columns?.map(({ column: column2 }) => column2), asked], remembered_plain);
  return `${kind}:${(0, external_node_crypto_namespaceObject.createHash)("sha256").update(question).digest("hex")}`;
}
function contentName({ content, name, location, size }) {
  const ending2 = name.replace(/^[^.]*/, "").toLowerCase();
  const known2 = content ?? remembered_stampOf(location);
  return known2 === null ? null : `${known2} ${size} ${ending2}`;
}
function remembered_stampOf(location) {
  const startedNs = BigInt(Date.now()) * 1000000n;
  const stat = (0, external_node_fs_namespaceObject.lstatSync)(lossless_encodePath(location), { bigint: true, throwIfNoEntry: false });
  return stat === void 0 ? null : stampName(stat, startedNs);
}
function remembered_plain(_, value) {
  if (value instanceof Map)
    return [...value];
  if (!(value instanceof Int32Array))
    return value;
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return (0, external_node_crypto_namespaceObject.createHash)("sha256").update(bytes).digest("hex");
}
;
async function lineTables(sets, at, world) {
  const wanted = sets.flatMap(({ files }) => files.filter(({ path }) => at.has(path)).map((file) => ({ ...file, isCounted: files.length > 1 })));
  const shapes = /* @__PURE__ */ new Map();
  let bytesRead = 0;
  const tasks = wanted.map(({ path, isCounted }) => {
    const { location, size, name } = at.get(path);
    return { source: { location, size, name: paths_baseName(path), content: name, part: null }, isCounted };
  });
  const found = await runRemembered("lines", tasks, world);
  wanted.forEach(({ path }, number) => {
    const shape = found[number];
    shapes.set(path, shape);
    bytesRead += shape.bytesRead;
  });
  const tables = sets.flatMap((set) => line_tables_together(set, (path) => shapes.get(path)));
  return { tables, bytesRead };
}
function line_tables_together(set, shapeOf) {
  const byLines = /* @__PURE__ */ new Map();
  const tables = [];
  for (const file of set.files) {
    const shape = shapeOf(file.path);
    if (shape === void 0 || shape.look === "none")
      continue;
    if (shape.look !== "lines") {
      if (file.isSample)
        tables.push({ set, files: [file] });
      continue;
    }
    const others = byLines.get(shape.lines);
    if (others === void 0)
      byLines.set(shape.lines, [file]);
    else
      others.push(file);
  }
  for (const alike of byLines.values()) {
    const samples = alike.filter(({ isSample }) => isSample);
    const names = new Set(alike.map(({ column: column2 }) => column2));
    if (names.size < alike.length)
      for (const file of samples)
        tables.push({ set, files: [file] });
    else if (samples.length > 0)
      tables.push({ set, files: alike });
  }
  return tables;
}
;
const MOST_TEXTS = 64;
const MOST_COLUMNS = 16;
const line_files_TEXT = "text";
const PLAIN_ENDING = /\.(?:txt|text)$/i;
const PACKED_ENDING = /\.(?:gz|zst)$/i;
const OUTPUT_ENDING = /\.out$/i;
const BINARY_ENDING = /\.(?:pkl|pickle|p|pt|bin|joblib|msgpack|rds|rdata|dill|dat|record|index|meta|xml|json|jsonc|geojson)$/i;
function mayHoldLines(name) {
  const unpacked2 = name.replace(PACKED_ENDING, "");
  const kind = kinds_kindOf(unpacked2);
  if (kind === kinds_KIND.text || OUTPUT_ENDING.test(unpacked2))
    return true;
  return kind === kinds_KIND.other && !BINARY_ENDING.test(unpacked2);
}
function isPlainText(name) {
  return PLAIN_ENDING.test(name.replace(PACKED_ENDING, ""));
}
function lineFilesOf(samples, others, layout, isLines) {
  const sets = /* @__PURE__ */ new Map();
  const directories = /* @__PURE__ */ new Map();
  for (const file of textsOf(samples, isLines)) {
    const path = paths_pathAt(samples, file);
    const place = layout.placementOf(path);
    if (place.split === null || place.dataset === null)
      continue;
    const directory = paths_parentDirectory(path);
    const isDirectory2 = place.splitBy === "directories";
    if (isDirectory2 && split_name_splitNamed(paths_baseName(directory))?.split !== place.split)
      continue;
    const key = JSON.stringify([directory, place.dataset, place.split]);
    let set = sets.get(key);
    if (set === void 0) {
      set = { place, isDirectory: isDirectory2, files: [] };
      sets.set(key, set);
      directories.set(directory, (directories.get(directory) ?? /* @__PURE__ */ new Set()).add(key));
    }
    const size = Math.max(0, samples.sizes[file]);
    set.files.push({ file, isSample: true, path, size, column: columnOf(paths_baseName(path), place.split) });
  }
  if (sets.size === 0)
    return [];
  others.names.forEach((name, file) => {
    const directory = others.directories[others.directoryOf[file]];
    const keys = directories.get(directory);
    if (keys === void 0 || !isLines(name))
      return;
    for (const key of keys) {
      const set = sets.get(key);
      const split = set.place.split;
      if (!set.isDirectory && split_name_splitNamed(line_files_stemOf(name))?.split !== split)
        continue;
      const path = paths_pathAt(others, file);
      set.files.push({ file, isSample: false, path, size: 0, column: columnOf(name, split) });
    }
  });
  return withCounterparts([...sets.values()]);
}
function textsOf({ names, directories, directoryOf }, isLines) {
  const found = [];
  const held = new Uint32Array(directories.length);
  for (let file = 0; file < names.length; file++) {
    if (!isLines(names[file]))
      continue;
    const directory = directoryOf[file];
    held[directory] = held[directory] + 1;
    if (held[directory] <= MOST_TEXTS)
      found.push(file);
  }
  return found.filter((file) => held[directoryOf[file]] <= MOST_TEXTS);
}
function withCounterparts(sets) {
  const splitsOf2 = /* @__PURE__ */ new Map();
  const nameIn2 = ({ dataset }, column2) => JSON.stringify([dataset, column2]);
  for (const { place, files } of sets) {
    for (const { column: column2 } of files) {
      const name = nameIn2(place, column2);
      splitsOf2.set(name, (splitsOf2.get(name) ?? /* @__PURE__ */ new Set()).add(place.split));
    }
  }
  return sets.flatMap(({ place, isDirectory: isDirectory2, files }) => {
    const isColumn = ({ column: column2, isSample }) => !isDirectory2 || !name_words_isNumber(column2) && (!isSample || (splitsOf2.get(nameIn2(place, column2))?.size ?? 0) > 1);
    const kept = files.filter(isColumn).sort(byPath);
    if (!kept.some(({ isSample }) => isSample))
      return [];
    if (isDirectory2 && kept.length > MOST_COLUMNS)
      return [];
    return [{ dataset: place.dataset, split: place.split, files: kept }];
  });
}
function columnOf(name, split) {
  const stem = line_files_stemOf(name);
  const named2 = split_name_splitNamed(stem);
  const column2 = named2?.split === split ? named2.rest : stem;
  return column2 === "" ? line_files_TEXT : column2;
}
function line_files_stemOf(name) {
  return name.replace(PACKED_ENDING, "").replace(PLAIN_ENDING, "");
}
function byPath(left, right) {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}
;
const CELLS_OF_BATCH = 16 * 1024;
function createBatch(width, room = CELLS_OF_BATCH) {
  return {
    bytes: new Uint8Array(0),
    count: 0,
    width,
    starts: new Int32Array(Math.max(room, width)),
    ends: new Int32Array(Math.max(room, width)),
    lines: new Int32Array(room),
    endLines: new Int32Array(room),
    place: { record: 0, offset: 0, line: 1 }
  };
}
function widen(batch, width) {
  batch.width = width;
  if (width <= batch.starts.length)
    return;
  batch.starts = new Int32Array(width);
  batch.ends = new Int32Array(width);
}
function positionName(column2) {
  return `column ${column2 + 1}`;
}
function createBatchBuilder(width, record, take) {
  const batch = createBatch(Math.max(1, width));
  let next = record;
  let widest = 1;
  function flush() {
    const isWanted2 = batch.count === 0 || take(batch);
    next += batch.count;
    batch.count = 0;
    batch.width = widest;
    widest = 1;
    return isWanted2;
  }
  return {
    batch,
    flush,
    add(starts, ends, used, offset, line, endLine) {
      let isWanted2 = true;
      if (used > widest)
        widest = used;
      if (used > batch.width || (batch.count + 1) * batch.width > batch.starts.length) {
        isWanted2 = flush();
        if (used > widest)
          widest = used;
      }
      if (used > batch.width)
        widen(batch, used);
      if (batch.count === 0)
        batch.place = { record: next, offset, line };
      const { width: width2 } = batch;
      const first = batch.count * width2;
      for (let column2 = 0; column2 < used; column2++) {
        batch.starts[first + column2] = starts[column2];
        batch.ends[first + column2] = ends[column2];
      }
      for (let column2 = used; column2 < width2; column2++) {
        batch.starts[first + column2] = 0;
        batch.ends[first + column2] = 0;
      }
      batch.lines[batch.count] = line;
      batch.endLines[batch.count] = endLine;
      batch.count += 1;
      return isWanted2;
    }
  };
}
;
const LONGEST_RECORD = 128 * 1024 * 1024;
;
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;
const PACKINGS = ["gz", "zst"];
const STOP = -1;
const PIECE_BYTES = 1024 * 1024;
const FIRST_BYTES = 64 * 1024;
const createZstd = external_node_zlib_namespaceObject.createZstdDecompress;
async function readText(source, from, take) {
  let memory = new Uint8Array(PIECE_BYTES + 1);
  let end = 0;
  let offset = from;
  let least = 0;
  for await (const piece of piecesOf(source, from)) {
    if (piece.length > memory.length - 1 - end)
      memory = stream_enlarged(memory, end, end + piece.length + 1);
    memory.set(piece, end);
    end += piece.length;
    if (end < least && end <= LONGEST_RECORD)
      continue;
    const position = take(memory, 0, end, false);
    if (position === STOP)
      return;
    least = position === 0 ? end * 2 : 0;
    memory.copyWithin(0, position, end);
    end -= position;
    offset += position;
    if (end > LONGEST_RECORD) {
      throw new failure_Failure(`the record at byte ${offset} is longer than ${LONGEST_RECORD} bytes`);
    }
  }
  if (end > 0)
    take(memory, 0, end, true);
}
function stream_enlarged(memory, used, least) {
  const larger2 = new Uint8Array(Math.max(least, memory.length * 2));
  larger2.set(memory.subarray(0, used));
  return larger2;
}
async function* piecesOf({ bytes, packing, encoding }, from) {
  if (packing === null && encoding === "bytes") {
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
  const piece = new Uint8Array(PIECE_BYTES);
  let wanted = FIRST_BYTES;
  for (let position = from; ; ) {
    const count2 = bytes.read(position, piece.subarray(0, wanted));
    if (count2 === 0)
      return;
    yield piece.subarray(0, count2);
    position += count2;
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
    if (packing === null || error instanceof failure_Failure)
      throw error;
    throw new failure_Failure(`can't be unpacked: ${error.message}`);
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
const cursor_NEWLINE = 10;
const RETURN = 13;
const cursor_MARK = [239, 187, 191];
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
    const found = separator === null ? -1 : memory.subarray(0, known2).indexOf(separator, searched);
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
  async function fill2() {
    for (; ; ) {
      const { value: piece } = await pieces.next();
      if (piece === void 0)
        isLast = true;
      else
        append(piece);
      if (separator === null && (isLast || known2 - position > cursor_MARK.length))
        begin();
      if (next())
        return;
      if (known2 - position > LONGEST_RECORD) {
        throw new failure_Failure(`the line at byte ${offset} is longer than ${LONGEST_RECORD} bytes`);
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
      throw new failure_Failure("is no text: it holds bytes of value 0");
    separator = start.includes(cursor_NEWLINE) || !start.includes(RETURN) ? cursor_NEWLINE : RETURN;
    if (from === 0 && cursor_MARK.every((byte, at) => start[at] === byte)) {
      position += cursor_MARK.length;
      offset += cursor_MARK.length;
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
const TAB = 9;
const table_SPACE = 32;
const HASH = 35;
const ZERO = 48;
const NINE = 57;
const RECORDS_OF_BATCH = 1024;
const BYTES_OF_BATCH = 4 * 1024 * 1024;
const DOCUMENT_START = "-DOCSTART-";
const MOST_LEADING_CELLS = 4;
function openBlocks(source) {
  return {
    part: null,
    columns: ["tokens"],
    isNamed: true,
    hasLines: true,
    understoodAs: "one token a line, a sentence a record",
    notes: [],
    read: (from, take) => readBlocks(source, from, take)
  };
}
async function readBlocks(source, from, take) {
  const cursor = openLines(source, from?.offset ?? 0);
  const batch = createBatch(1, RECORDS_OF_BATCH);
  let text = Buffer.alloc(64 * 1024);
  let used = 0;
  let record = from?.record ?? 0;
  let line = from?.line ?? 1;
  let block = [];
  let place = { offset: from?.offset ?? 0, line };
  function endBlock() {
    const tokens = tokensOf(block);
    block = [];
    if (tokens.length === 0)
      return true;
    const written = Buffer.concat(tokens.flatMap((token, at) => at === 0 ? [token] : [BLANK, token]));
    if (used + written.length > text.length) {
      const larger2 = Buffer.alloc(Math.max(used + written.length, text.length * 2));
      text.copy(larger2, 0, 0, used);
      text = larger2;
    }
    if (batch.count === 0)
      batch.place = { record, ...place };
    text.set(written, used);
    batch.starts[batch.count] = used;
    used += written.length;
    batch.ends[batch.count] = used;
    batch.lines[batch.count] = place.line;
    batch.endLines[batch.count] = line - 1;
    batch.count += 1;
    return batch.count < RECORDS_OF_BATCH && used < BYTES_OF_BATCH || flush();
  }
  function flush() {
    batch.bytes = text;
    const isWanted2 = batch.count === 0 || take(batch);
    record += batch.count;
    batch.count = 0;
    used = 0;
    return isWanted2;
  }
  try {
    for (; ; ) {
      const { offset } = cursor;
      if (!cursor.next())
        await cursor.fill();
      if (!cursor.isThere)
        break;
      const isBlank2 = isBlankLine(cursor);
      if (isBlank2 && block.length > 0 && !endBlock())
        return;
      if (!isBlank2) {
        if (block.length === 0)
          place = { offset, line };
        const read2 = readLine(cursor);
        if (read2 !== null)
          block.push(read2);
        if (block.length > MOST_TOKENS)
          throw new failure_Failure(`the sentence on line ${place.line} does not end`);
      }
      line += 1;
    }
    if (endBlock())
      flush();
  } finally {
    await cursor.close();
  }
}
const BLANK = Buffer.from(" ");
const MOST_TOKENS = 1e6;
function readLine({ bytes, start, end }) {
  const hasTab = bytes.subarray(start, end).includes(TAB);
  if (bytes[start] === HASH && !hasTab)
    return null;
  const cells = [];
  let from = start;
  for (let at = start; at <= end && cells.length < MOST_LEADING_CELLS; at++) {
    const isEnd = at === end || bytes[at] === TAB || !hasTab && bytes[at] === table_SPACE;
    if (!isEnd)
      continue;
    if (hasTab || at > from)
      cells.push(Buffer.from(bytes.subarray(from, at)));
    from = at + 1;
  }
  return cells.length === 0 ? null : cells;
}
function tokensOf(block) {
  if (block.length === 0)
    return [];
  const counted = block.filter(([number]) => number === void 0 || !isRange(number));
  for (let cell = 0; cell + 1 < MOST_LEADING_CELLS; cell++) {
    const start = wholeOf(counted[0]?.[cell]);
    if (start !== 0 && start !== 1)
      continue;
    if (counted.every((cells, at) => wholeOf(cells[cell]) === start + at && cells[cell + 1] !== void 0)) {
      if (counted.length > 1 || (counted[0]?.length ?? 0) > 2)
        return counted.map((cells) => cells[cell + 1]);
    }
  }
  const tokens = block.map(([token]) => token);
  return tokens.length === 1 && tokens[0]?.toString("latin1") === DOCUMENT_START ? [] : tokens;
}
function isRange(number) {
  return /^\d+[-.]\d+$/.test(number.toString("latin1"));
}
function wholeOf(cell) {
  if (cell === void 0 || cell.length === 0 || cell.length > 6)
    return null;
  return cell.every((byte) => byte >= ZERO && byte <= NINE) ? Number(cell.toString("latin1")) : null;
}
function isBlankLine({ bytes, start, end }) {
  for (let at = start; at < end; at++)
    if (bytes[at] !== table_SPACE && bytes[at] !== TAB)
      return false;
  return true;
}
;
const scan_NEWLINE = 10;
const scan_RETURN = 13;
const QUOTE = 34;
const MOST_QUOTED_LINES = 50;
const PARTIAL = -1;
const OPEN = -2;
const TOO_WIDE = -3;
function createScanner({ separator, quotes }, width, room = CELLS_OF_BATCH) {
  const batch = createBatch(width, room);
  const stops = new Uint8Array(256);
  for (const byte of [separator, scan_NEWLINE, scan_RETURN])
    stops[byte] = 1;
  const mostCrossed = quotes === "near" ? MOST_QUOTED_LINES : Number.POSITIVE_INFINITY;
  const written = [];
  let writtenCount = 0;
  let widest = width;
  let cells = 0;
  let nextLine = 1;
  let crossed = 0;
  let isDoubled = false;
  let doubtful = 0;
  function scan(bytes, start, end, isLast, line, most = Number.POSITIVE_INFINITY) {
    bytes[end] = scan_NEWLINE;
    batch.bytes = bytes;
    batch.count = 0;
    widen(batch, widest);
    widest = width;
    let position = start;
    while (position < end && batch.count < most && (batch.count + 1) * batch.width <= batch.starts.length) {
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
    const { starts, ends, count: count2, width: width2 } = batch;
    const first = count2 * width2;
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
        const closing = findClosing(bytes, position + 1, end);
        const isBeyond = closing < 0 ? crossed <= mostCrossed : closing + 1 >= end;
        if (isBeyond && !isLast)
          return PARTIAL;
        if (closing < 0 && quotes === "always")
          return OPEN;
        if (closing >= 0 && (quotes === "always" || endsCell(bytes[closing + 1]))) {
          from = position + 1;
          to = closing;
          position = closing + 1;
          endLine += crossed;
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
      else if (isDoubled || position > behindQuote) {
        written[writtenCount++] = cell;
        if (crossed > 0 && position > behindQuote)
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
      ends[each] = unquote(bytes, starts[each], ends[each]);
    }
    for (; cell < behind; cell++) {
      starts[cell] = 0;
      ends[cell] = 0;
    }
    batch.lines[count2] = line;
    batch.endLines[count2] = endLine;
    batch.count = count2 + 1;
    if (cells > widest)
      widest = cells;
    return position;
  }
  function findClosing(bytes, from, end) {
    crossed = 0;
    isDoubled = false;
    for (let position = from; ; position += 2) {
      let byte = bytes[position];
      while (byte !== QUOTE && position < end) {
        if (byte === scan_NEWLINE && ++crossed > mostCrossed)
          return -1;
        byte = bytes[++position];
      }
      if (position >= end)
        return -1;
      if (bytes[position + 1] !== QUOTE)
        return position;
      isDoubled = true;
    }
  }
  function endsCell(byte) {
    return byte === separator || byte === scan_NEWLINE || byte === scan_RETURN;
  }
  return {
    batch,
    scan,
    get doubtful() {
      return doubtful;
    }
  };
}
function unquote(bytes, start, end) {
  let at = start;
  let isInside = true;
  for (let position = start; position < end; position++) {
    const byte = bytes[position];
    if (isInside && byte === QUOTE) {
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
;
const dialect_SEPARATORS = [",", "	", ";", "|"];
const MOST_RECORDS = 100;
const dialect_QUOTE = 34;
const LONGEST_NAME = 100;
const LEAST_NUMBERED = 3;
const MOST_DOUBT = 0.05;
const dialect_MARK = "\xEF\xBB\xBF";
const dialect_NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;
const WHOLE = /^\d+$/;
const NAMED_SEPARATOR = /^sep=(.)\r?\n/;
const COMMENT = /^#[^\r\n]*(?:\r\n|\n|\r|$)/;
const dialect_BLANK = /^[ \t]*(?:\r\n|\n|\r)/;
function sniffDialect(sample, isLast, preferred) {
  const text = Buffer.from(sample).toString("latin1");
  let skip = text.startsWith(dialect_MARK) ? dialect_MARK.length : 0;
  const named2 = NAMED_SEPARATOR.exec(text.slice(skip));
  if (named2)
    skip += named2[0].length;
  let comment = null;
  for (; ; ) {
    const rest = text.slice(skip);
    const passed = COMMENT.exec(rest) ?? dialect_BLANK.exec(rest);
    if (passed === null || passed[0] === "")
      break;
    comment = passed[0].startsWith("#") ? passed[0] : comment;
    skip += passed[0].length;
  }
  const start = { skip, line: 1 + lineEndsIn(text.slice(0, skip)) };
  const chosen = named2?.[1] ?? chooseSeparator(sample, start, isLast, preferred);
  const dialect = chooseQuotes(dialectOf(chosen), sample, start, isLast);
  const records2 = recordsBy(dialect, sample, start, isLast);
  const [first = [], second] = records2.cells;
  const width = (second ?? first).length;
  const announced = comment === null ? null : cellsOfComment(comment, chosen);
  if (announced !== null && width > 1 && announced.length === width) {
    return { dialect, ...start, header: announced, width };
  }
  if (isHeader(records2.cells)) {
    const isShort = records2.cells.slice(1).every(({ length }) => length === first.length + 1);
    const header = isShort && records2.cells.length > 1 ? ["", ...first] : first;
    return { dialect, ...records2.second, header, width: header.length };
  }
  if (isCount(records2.cells))
    return { dialect, ...records2.second, header: null, width };
  return { dialect, ...start, header: null, width };
}
function dialectOf(separator) {
  return { separator: separator.charCodeAt(0), quotes: separator === "	" ? "near" : "always" };
}
function chooseQuotes(dialect, sample, start, isLast) {
  if (dialect.quotes !== "always" || !sample.includes(dialect_QUOTE))
    return dialect;
  const { cells: quoted, doubtful } = recordsBy(dialect, sample, start, isLast);
  const plain2 = recordsBy({ ...dialect, quotes: "near" }, sample, start, isLast).cells;
  const isBetter = doubtful > 0 || agreementOf(plain2).share > agreementOf(quoted).share + MOST_DOUBT || quoted.length === 0;
  return isBetter && plain2.length > 0 ? { ...dialect, quotes: "near" } : dialect;
}
function agreementOf(cells) {
  const widths = /* @__PURE__ */ new Map();
  for (const { length } of cells)
    widths.set(length, (widths.get(length) ?? 0) + 1);
  const [usual = 1, count2 = 0] = [...widths].sort(([, one], [, other]) => other - one)[0] ?? [];
  return { usual, share: cells.length === 0 ? 0 : count2 / cells.length };
}
function chooseSeparator(sample, start, isLast, preferred) {
  let best = preferred ?? ",";
  let bestScore = 0;
  for (const separator of dialect_SEPARATORS) {
    const { cells } = recordsBy(dialectOf(separator), sample, start, isLast);
    const { usual, share } = agreementOf(cells);
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
function recordsBy(dialect, sample, { skip, line }, isLast) {
  const bytes = new Uint8Array(sample.length + 1);
  bytes.set(sample);
  const text = (from, to) => Buffer.from(bytes.subarray(from, to)).toString("latin1");
  const cells = [];
  let second = null;
  let doubtful = 0;
  let position = skip;
  while (cells.length < MOST_RECORDS && position < sample.length) {
    const scanner = createScanner(dialect, 1, 1);
    const { batch } = scanner;
    const scanned = scanner.scan(bytes, position, sample.length, isLast, line, 1);
    if (batch.count === 0 && scanned.position === position)
      break;
    if (batch.count > 0) {
      const { starts, ends, width } = batch;
      cells.push(Array.from(starts.subarray(0, width), (from, cell) => text(from, ends[cell])));
    }
    doubtful += scanner.doubtful;
    position = scanned.position;
    line = scanned.line;
    if (batch.count > 0)
      second ??= { skip: position, line };
  }
  return { cells, doubtful, second: second ?? { skip: position, line } };
}
function isHeader([first = [], ...body]) {
  if (first.every((cell) => cell === ""))
    return false;
  if (first.some((cell) => dialect_NUMBER.test(cell)))
    return isNumbered(first, body);
  const isNumbersBelow = hasNumbers(first, body);
  const isGap = (_, at) => at > 0 && first[at] === "" && body.some((record) => record[at]);
  if (first.some(isGap) && !isNumbersBelow)
    return false;
  if (body.length === 0 || isNumbersBelow)
    return true;
  if (new Set(first).size < first.length || first.some(({ length }) => length > LONGEST_NAME))
    return false;
  return !first.some((cell, at) => cell !== "" && body.some((record) => record[at] === cell && !dialect_isSame(record, first)));
}
function isNumbered(first, body) {
  const begin = first.findIndex((cell) => dialect_NUMBER.test(cell));
  const numbers = first.slice(begin);
  if (!numbers.every((cell, at) => WHOLE.test(cell) && Number(cell) === Number(numbers[0]) + at))
    return false;
  if (numbers.length < LEAST_NUMBERED)
    return false;
  return body.length > 0 && !body.some((record) => record.slice(begin).every((cell, at) => WHOLE.test(cell) && Number(cell) === Number(record[begin]) + at));
}
function hasNumbers(first, body) {
  return first.some((_, at) => {
    const numbers = body.filter((record) => dialect_NUMBER.test(record[at] ?? "")).length;
    return numbers > 0.6 * body.length;
  });
}
function isCount([first = [], second = []]) {
  const [records2 = "", columns = "", ...names] = first;
  if (!WHOLE.test(records2) || !WHOLE.test(columns) || names.length === 0)
    return false;
  return Number(columns) + 1 === second.length && !names.some((name) => dialect_NUMBER.test(name));
}
function dialect_isSame(one, other) {
  return one.length === other.length && one.every((cell, at) => cell === other[at]);
}
function cellsOfComment(comment, separator) {
  const [first = "", ...others] = comment.replace(/^#+[ ]*/, "").replace(/[\r\n]+$/, "").split(separator).map((cell) => cell.trim());
  return [first === "" ? "#" : first, ...others];
}
function lineEndsIn(text) {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
;
const SAMPLE_BYTES = 64 * 1024;
const MOST_CELLS = 1e5;
const SEPARATOR_WORDS = {
  ",": "commas",
  "	": "tabs",
  ";": "semicolons",
  "|": "bars"
};
async function openCsv(source, preferred) {
  const sniffed = await sniff(source, preferred);
  const { header, width } = sniffed;
  const columns = header === null ? positions(width) : table_namesOf(header);
  const notes = /* @__PURE__ */ new Set();
  return {
    part: null,
    columns,
    isNamed: header !== null,
    hasLines: true,
    understoodAs: table_describe(sniffed),
    get notes() {
      return [...notes];
    },
    async read(from, take) {
      const { repeated, doubtful } = await readRecords(source, sniffed, columns, from, take);
      if (repeated > 0)
        notes.add(`${countOf(repeated, "record")} equal to the header, passed over`);
      if (doubtful > 0)
        notes.add(`${countOf(doubtful, "cell")} in quotes over several lines, with text behind them`);
    }
  };
}
async function sniff(source, preferred) {
  let sniffed = null;
  await readText(source, 0, (bytes, start, end, isLast) => {
    if (end - start < SAMPLE_BYTES && !isLast)
      return start;
    const sample = bytes.subarray(start, Math.min(end, start + SAMPLE_BYTES));
    if (sample.includes(0))
      throw new failure_Failure("is no text: it holds bytes of value 0");
    sniffed = sniffDialect(sample, isLast && end - start <= SAMPLE_BYTES, preferred);
    return STOP;
  });
  if (sniffed === null)
    throw new failure_Failure("holds no records");
  return sniffed;
}
async function readRecords(source, { dialect, skip, line: firstLine, header, width }, columns, from, take) {
  const scanner = createScanner(dialect, Math.max(1, width));
  const { batch } = scanner;
  const headerCells = header?.map((cell) => Buffer.from(cell, "latin1")) ?? null;
  let repeated = 0;
  let { record, offset, line } = from ?? { record: 0, offset: skip, line: firstLine };
  await readText(source, offset, (bytes, start, end, isLast) => {
    for (let position = start; ; ) {
      const scanned = scanner.scan(bytes, position, end, isLast, line);
      if (scanned.isOpen)
        throw new failure_Failure(`the quote that opens a cell on line ${scanned.line} is not closed`);
      if (batch.width > MOST_CELLS)
        throw new failure_Failure(`line ${line} has more than ${MOST_CELLS} cells`);
      if (batch.count > 0) {
        for (let column2 = columns.length; column2 < batch.width; column2++)
          columns.push(positionName(column2));
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
function table_namesOf(header) {
  const names = [];
  const used = /* @__PURE__ */ new Set();
  for (const cell of header) {
    const name = lossless_decodePath(Buffer.from(cell, "latin1"));
    let unique = name;
    for (let count2 = 2; used.has(unique); count2++)
      unique = `${name}.${count2}`;
    used.add(unique);
    names.push(unique);
  }
  return names;
}
function positions(width) {
  return Array.from({ length: width }, (_, column2) => positionName(column2));
}
function table_describe({ dialect, header, width }) {
  const separator = String.fromCharCode(dialect.separator);
  const by = SEPARATOR_WORDS[separator] ?? `"${display_display(separator)}"`;
  const cells = width > 1 ? `separated by ${by}` : "one column";
  return header === null ? `${cells}, no header` : cells;
}
;
const bytes_TAB = 9;
const bytes_NEWLINE = 10;
const bytes_RETURN = 13;
const bytes_SPACE = 32;
const bytes_QUOTE = 34;
const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const POINT = 46;
const bytes_ZERO = 48;
const bytes_NINE = 57;
const COLON = 58;
const OPEN_ARRAY = 91;
const BACKSLASH = 92;
const CLOSE_ARRAY = 93;
const LETTER_E = 101;
const LETTER_N = 110;
const LETTER_U = 117;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const LOWER = 32;
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
    if (byte !== BACKSLASH) {
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
      const isPair = isHigh && bytes[position] === BACKSLASH && bytes[position + 1] === LETTER_U && position < to;
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
  if (code >= bytes_SPACE && code !== bytes_QUOTE && code !== BACKSLASH)
    return writeCode(bytes, at, code);
  const letter = LETTERS.get(code);
  bytes[at] = BACKSLASH;
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
  for (let last2 = length - 1, rest = code; last2 > 0; last2--, rest >>= 6)
    bytes[at + last2] = 128 | rest & 63;
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
  const letter = byte | LOWER;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
;
const MARK_BYTES = 3;
const LONGEST_KEY = 1e3;
async function firstByte(source) {
  return (await firstBytes(source, 1))[0]?.byte ?? null;
}
async function outermostArray(source) {
  const [open, item] = await firstBytes(source, 2);
  return {
    key: "",
    offset: (open?.offset ?? 0) + 1,
    line: open?.line ?? 1,
    first: item?.byte ?? CLOSE_ARRAY
  };
}
async function firstBytes(source, count2) {
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
      if (found.length === count2)
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
  function look2(byte, at) {
    if (isInText) {
      if (depth === 1 && isKey && byte !== bytes_QUOTE && key.length < LONGEST_KEY)
        key.push(byte);
      else if (depth === 1 && isKey && isEscaped && key.length < LONGEST_KEY)
        key.push(byte);
      if (isEscaped)
        isEscaped = false;
      else if (byte === BACKSLASH)
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
      if (byte !== OPEN_ARRAY)
        survey.others += 1;
      else {
        opened = { key: survey_nameOf(key), offset: at + 1, line, first: CLOSE_ARRAY };
        survey.arrays.push(opened);
      }
    }
    if (byte === bytes_QUOTE) {
      isInText = true;
      if (depth === 1 && isKey)
        key = [];
    } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY)
      depth += 1;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
      depth -= 1;
      isDone = depth === 0;
    } else if (depth === 1 && byte === COLON) {
      isKey = false;
      awaitsValue = true;
    } else if (depth === 1 && byte === COMMA)
      isKey = true;
    return true;
  }
  await readText(source, 0, (bytes, start, end) => {
    let at = offset === 0 ? behindMark(bytes, start) : start;
    for (; at < end; at++)
      if (!look2(bytes[at], offset + at - start))
        return STOP;
    offset += end - start;
    return end;
  });
  if (!isDone)
    throw new failure_Failure(`is no JSON: it ends on line ${line} before its object does`);
  return survey;
}
function survey_nameOf(key) {
  const bytes = Buffer.from(key);
  return lossless_decodePath(bytes.subarray(0, unescapeText(bytes, 0, bytes.length, 0, false)));
}
function isBlank(byte) {
  return byte === bytes_SPACE || byte >= 9 && byte <= 13;
}
;
const columns_MOST_COLUMNS = 4096;
const columns_ALONE = "value";
function createJsonColumns(names) {
  const numbers = new Map(names.map((name, column2) => [name, column2]));
  const written = names.map(plainName);
  const positions2 = [];
  let alone = null;
  let expected = 0;
  function numberOf(name) {
    let column2 = numbers.get(name);
    if (column2 === void 0) {
      if (names.length === columns_MOST_COLUMNS) {
        throw new failure_Failure(`its records have more than ${columns_MOST_COLUMNS} different keys`);
      }
      column2 = names.push(name) - 1;
      numbers.set(name, column2);
      written.push(plainName(name));
    }
    return column2;
  }
  return {
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
      const column2 = positions2[position] ?? numberOf(positionName(position));
      positions2[position] = column2;
      return column2;
    },
    alone() {
      alone ??= numberOf(columns_ALONE);
      return alone;
    }
  };
}
const columns_NEVER = Buffer.of(0);
function plainName(name) {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code < bytes_SPACE || code === bytes_QUOTE || code === BACKSLASH)
      return columns_NEVER;
  }
  return Buffer.from(name);
}
function nameAt(bytes, from, to) {
  const copy = Buffer.from(bytes.subarray(from, to));
  return lossless_decodePath(copy.subarray(0, unescapeText(copy, 0, copy.length, 0, false)));
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
    if (first === OPEN_OBJECT)
      object();
    else if (first === OPEN_ARRAY)
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
      if (bytes[at] !== BACKSLASH)
        continue;
      isEscaped = true;
      at += 1;
    }
    bytes[end++] = bytes_QUOTE;
    if (isEscaped)
      end = unescapeText(bytes, open + 1, at, end, true);
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
      bytes[end++] = COLON;
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
function sortMembers(bytes, from, to, members) {
  const copy = bytes.slice(from, to);
  members.sort((left, right) => compareKeys(bytes, left, right));
  const kept = members.filter((member, at) => {
    const next = members[at + 1];
    return next === void 0 || compareKeys(bytes, member, next) !== 0;
  });
  let end = from;
  for (const [start, , memberEnd] of kept) {
    if (end > from)
      bytes[end++] = COMMA;
    bytes.set(copy.subarray(start - from, memberEnd - from), end);
    end += memberEnd - start;
  }
  bytes[end++] = CLOSE_OBJECT;
  return end;
}
function compareKeys(bytes, [left, leftEnd], [right, rightEnd]) {
  return Buffer.compare(bytes.subarray(left, leftEnd), bytes.subarray(right, rightEnd));
}
;
const scan_DEEPEST = 200;
const scan_PARTIAL = -1;
const scan_WORDS = ["true", "false", "null", "NaN", "Infinity", "-Infinity"].map((word) => Buffer.from(word));
const STOPS = Uint8Array.from({ length: 256 }, (_, byte) => byte < bytes_SPACE || byte === bytes_QUOTE || byte === BACKSLASH ? 1 : 0);
const WRITTEN_ESCAPED = 1;
const WRITTEN_NESTED = 2;
function createJsonScanner(columns) {
  let bytes = new Uint8Array(1);
  let end = 0;
  let isLast = false;
  let line = 1;
  let starts = new Int32Array(64);
  let ends = new Int32Array(64);
  let used = 0;
  const written = [];
  let writtenCount = 0;
  let hasEscape = false;
  function record(source, from, to, last2, first) {
    begin(source, to, last2, first);
    for (let column2 = 0; column2 < used; column2++) {
      starts[column2] = 0;
      ends[column2] = 0;
    }
    used = 0;
    writtenCount = 0;
    const opening = bytes[from];
    let at;
    if (opening === OPEN_OBJECT)
      at = members(from);
    else if (opening === OPEN_ARRAY)
      at = items(from);
    else
      at = cell(from, columns.alone());
    if (at !== scan_PARTIAL && writtenCount > 0)
      settle();
    return at;
  }
  function begin(source, to, last2, first) {
    bytes = source;
    end = to;
    isLast = last2;
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
  function members(from) {
    const source = bytes;
    let at = blanks(from + 1);
    if (source[at] === CLOSE_OBJECT)
      return at + 1;
    for (; ; ) {
      if (source[at] !== bytes_QUOTE)
        return stopped(at);
      let close = columns.expected(source, at + 1);
      let column2;
      if (close >= 0)
        column2 = columns.taken();
      else {
        close = endOfText(at + 1);
        if (close === scan_PARTIAL)
          return scan_PARTIAL;
        column2 = columns.named(source, at + 1, close, hasEscape);
      }
      at = close + 1;
      if (source[at] !== COLON) {
        at = blanks(at);
        if (source[at] !== COLON)
          return stopped(at);
      }
      at = cell(source[at + 1] > bytes_SPACE ? at + 1 : blanks(at + 1), column2);
      if (at === scan_PARTIAL)
        return scan_PARTIAL;
      if (source[at] <= bytes_SPACE)
        at = blanks(at);
      if (source[at] === CLOSE_OBJECT)
        return at + 1;
      if (source[at] !== COMMA)
        return stopped(at);
      at = source[at + 1] > bytes_SPACE ? at + 1 : blanks(at + 1);
    }
  }
  function items(from) {
    let at = blanks(from + 1);
    if (bytes[at] === CLOSE_ARRAY)
      return at + 1;
    for (let position = 0; ; position++) {
      at = cell(at, columns.at(position));
      if (at === scan_PARTIAL)
        return scan_PARTIAL;
      at = blanks(at);
      if (bytes[at] === CLOSE_ARRAY)
        return at + 1;
      if (bytes[at] !== COMMA)
        return stopped(at);
      at = blanks(at + 1);
    }
  }
  function cell(from, column2) {
    if (column2 >= starts.length) {
      starts = wider(starts, column2 + 1);
      ends = wider(ends, column2 + 1);
    }
    if (column2 >= used)
      used = column2 + 1;
    const first = bytes[from];
    if (first === bytes_QUOTE) {
      const close2 = endOfText(from + 1);
      if (close2 === scan_PARTIAL)
        return scan_PARTIAL;
      starts[column2] = from + 1;
      ends[column2] = close2;
      if (hasEscape)
        note(column2, WRITTEN_ESCAPED);
      return close2 + 1;
    }
    if (first === OPEN_OBJECT || first === OPEN_ARRAY) {
      const close2 = endOfNested(from, 1);
      starts[column2] = from;
      ends[column2] = close2;
      note(column2, WRITTEN_NESTED);
      return close2;
    }
    const close = endOfScalar(from);
    starts[column2] = from;
    ends[column2] = first === LETTER_N ? from : close;
    return close;
  }
  function note(column2, how) {
    written[writtenCount++] = column2;
    written[writtenCount++] = starts[column2];
    written[writtenCount++] = how;
  }
  function settle() {
    for (let at = 0; at < writtenCount; at += 3) {
      const column2 = written[at];
      const start = written[at + 1];
      if (starts[column2] !== start)
        continue;
      ends[column2] = written[at + 2] === WRITTEN_NESTED ? makeCanonical(bytes, start) : unescapeText(bytes, start, ends[column2], start, false);
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
      if (byte !== BACKSLASH)
        return stopped(at);
      hasEscape = true;
      if (at + 6 > end && !isLast)
        return scan_PARTIAL;
      const length = lengthOfEscape(bytes, at);
      if (length === 0 || at + length > end)
        return stopped(at + 1);
      at += length;
    }
  }
  function endOfNested(from, depth) {
    if (depth > scan_DEEPEST)
      throw new failure_Failure(`values are nested deeper than ${scan_DEEPEST}`);
    const isObject2 = bytes[from] === OPEN_OBJECT;
    const close = isObject2 ? CLOSE_OBJECT : CLOSE_ARRAY;
    let at = blanks(from + 1);
    if (bytes[at] === close)
      return at + 1;
    for (; ; ) {
      if (isObject2) {
        if (bytes[at] !== bytes_QUOTE)
          return stopped(at);
        at = endOfText(at + 1);
        if (at === scan_PARTIAL)
          return scan_PARTIAL;
        at = blanks(at + 1);
        if (bytes[at] !== COLON)
          return stopped(at);
        at = blanks(at + 1);
      }
      const first = bytes[at];
      if (first === bytes_QUOTE) {
        at = endOfText(at + 1);
        if (at !== scan_PARTIAL)
          at += 1;
      } else if (first === OPEN_OBJECT || first === OPEN_ARRAY)
        at = endOfNested(at, depth + 1);
      else
        at = endOfScalar(at);
      if (at === scan_PARTIAL)
        return scan_PARTIAL;
      at = blanks(at);
      if (bytes[at] === close)
        return at + 1;
      if (bytes[at] !== COMMA)
        return stopped(at);
      at = blanks(at + 1);
    }
  }
  function endOfScalar(from) {
    let at = bytes[from] === MINUS ? from + 1 : from;
    const first = bytes[at];
    if (first < bytes_ZERO || first > bytes_NINE)
      return endOfWord(from);
    at = first === bytes_ZERO ? at + 1 : endOfDigits(at);
    if (bytes[at] === POINT) {
      const digits = at + 1;
      at = endOfDigits(digits);
      if (at === digits)
        return stopped(at);
    }
    if ((bytes[at] | LOWER) === LETTER_E) {
      const sign = bytes[at + 1];
      const digits = sign === PLUS || sign === MINUS ? at + 2 : at + 1;
      at = endOfDigits(digits);
      if (at === digits)
        return stopped(at);
    }
    return at < end || isLast ? at : scan_PARTIAL;
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
    for (const word of scan_WORDS) {
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
      throw new failure_Failure(`${scan_shown(bytes[at])} where it can't stand`);
    if (isLast)
      throw new failure_Failure("it ends before the value does");
    return scan_PARTIAL;
  }
  return {
    get line() {
      return line;
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
    blanks(source, from, to, first) {
      begin(source, to, false, first);
      return blanks(from);
    }
  };
}
function scan_shown(byte) {
  return byte > bytes_SPACE && byte < 127 ? `"${String.fromCharCode(byte)}"` : `byte 0x${byte.toString(16).padStart(2, "0")}`;
}
function wider(cells, least) {
  const larger2 = new Int32Array(Math.max(least, cells.length * 2));
  larger2.set(cells);
  return larger2;
}
;
async function readValues(source, values, names, from, take) {
  let { record, offset, line } = from ?? { record: 0, ...values };
  const { isArray } = values;
  const builder = createBatchBuilder(names.length, record, take);
  const scanner = createJsonScanner(createJsonColumns(names));
  let needsComma = false;
  let isFirst = record === 0;
  let isClosed = !isArray;
  await readText(source, offset, (bytes, start, end, isLast) => {
    builder.batch.bytes = bytes;
    let position = offset === 0 ? behindMark(bytes, start) : start;
    for (; ; ) {
      position = scanner.blanks(bytes, position, end, line);
      line = scanner.line;
      if (position >= end)
        break;
      if (isArray && bytes[position] === CLOSE_ARRAY && (needsComma || isFirst)) {
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
      const behind = scanned(bytes, position, start, end, isLast);
      if (behind === scan_PARTIAL)
        break;
      isFirst = false;
      needsComma = true;
      record += 1;
      const { starts, ends, used } = scanner;
      if (!builder.add(starts, ends, used, offset + position - start, line, scanner.line))
        return stop();
      position = behind;
      line = scanner.line;
    }
    offset += position - start;
    return builder.flush() ? position : stop();
  });
  if (!isClosed)
    throw new failure_Failure(`ends on line ${line} before its array does`);
  function stop() {
    isClosed = true;
    return STOP;
  }
  function scanned(bytes, at, start, end, isLast) {
    try {
      return scanner.record(bytes, at, end, isLast, line);
    } catch (error) {
      if (!(error instanceof failure_Failure))
        throw error;
      throw broken(error.message, at - start);
    }
  }
  function broken(message, at) {
    return new failure_Failure(`is no JSON in the value on line ${line}, at byte ${offset + at}: ${message}`);
  }
}
;
const ALL = { offset: 0, line: 1, isArray: false };
async function openJsonLines(source) {
  const first = await firstByte(source);
  const columns = [];
  return {
    part: null,
    columns,
    isNamed: first === OPEN_OBJECT,
    hasLines: true,
    understoodAs: "one JSON value a line",
    notes: [],
    read: (from, take) => readValues(source, ALL, columns, from, take)
  };
}
;
const WHOLE_NAMES = /^(?:data|rows|records|examples|instances|samples|items|entries)$/i;
async function openJson(source, isSplitName2) {
  const first = await firstByte(source);
  if (first === null)
    throw new failure_Failure("is empty");
  if (first === OPEN_ARRAY)
    return [tableOf(source, await outermostArray(source), null)];
  if (first !== OPEN_OBJECT)
    throw new failure_Failure("is no JSON: it begins with neither { nor [");
  const { arrays, others, isFollowed } = await surveyObject(source);
  if (isFollowed)
    return [await openJsonLines(source)];
  const filled = arrays.filter((member) => member.first !== CLOSE_ARRAY);
  if (others === 0 && filled.length > 0 && arrays.every(({ key }) => isSplitName2(key))) {
    return filled.map((member) => tableOf(source, member, member.key));
  }
  const [whole, ...more] = filled.filter(({ first: first2 }) => first2 === OPEN_OBJECT || first2 === OPEN_ARRAY);
  if (whole === void 0 || more.length > 0 || !WHOLE_NAMES.test(whole.key))
    return [];
  return [tableOf(source, whole, null)];
}
function tableOf(source, { offset, line, first, key }, part) {
  const columns = [];
  const values = { offset, line, isArray: true };
  return {
    part,
    columns,
    isNamed: first === OPEN_OBJECT,
    hasLines: true,
    understoodAs: first === OPEN_ARRAY ? "JSON arrays, columns by position" : "an array of JSON",
    notes: part === null && key !== "" ? [`its records stand under "${display_display(key)}"`] : [],
    read: (from, take) => readValues(source, values, columns, from, take)
  };
}
;
const arena_ZERO = 48;
const arena_MINUS = 45;
const SHORT_DIGITS = 2147483647;
function arena_createArena() {
  let buffer = Buffer.alloc(64 * 1024);
  let end = 0;
  function reserve(count2) {
    if (end + count2 <= buffer.length)
      return;
    const larger2 = Buffer.alloc(Math.max(end + count2, buffer.length * 2));
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
function parquet_kinds_kindOf({ type, converted_type, logical_type, scale, type_length }) {
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
const GROUP = 8;
function checkRuns({ parquet }, page, path, isTruth) {
  const { bytes, count: count2, encoding, levels } = page;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const kinds = [
    [parquet.getMaxRepetitionLevel(path), levels?.repetition],
    [parquet.getMaxDefinitionLevel(path), levels?.definition]
  ];
  for (const [most, told2] of kinds) {
    if (most === 0)
      continue;
    const length = told2 ?? lengthAt(view, at);
    if (told2 === void 0)
      at += 4;
    checkRun(bytes, at, at + length, bitsFor(most), count2);
    at += length;
  }
  if (levels !== null)
    at = levels.repetition + levels.definition;
  if (encoding.endsWith("_DICTIONARY") && at < bytes.length) {
    checkRun(bytes, at + 1, bytes.length, bytes[at], count2);
  } else if (encoding === "RLE" && isTruth && at + 4 <= bytes.length) {
    checkRun(bytes, at + 4, bytes.length, 1, count2);
  }
}
function checkRun(bytes, from, to, bits, count2) {
  if (to > bytes.length || bits > 32)
    throw new failure_Failure("a page contradicts itself");
  let seen = 0;
  for (let at = from; at < to && seen < count2; ) {
    let header = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++];
      if (!(shift < 2 ** 35) || byte === void 0)
        throw new failure_Failure("a page is cut off");
      header += (byte & 127) * shift;
      if (byte < 128)
        break;
    }
    const isPacked = header % 2 === 1;
    const run = isPacked ? Math.floor(header / 2) * GROUP : header / 2;
    if (Math.floor(run) > count2 + GROUP * GROUP * GROUP)
      throw new failure_Failure("a run is longer than its page");
    seen += Math.floor(run);
    at += isPacked ? Math.floor(run) / GROUP * bits : bits + 7 >> 3;
  }
}
function lengthAt(view, at) {
  if (at + 4 > view.byteLength)
    throw new failure_Failure("a page is cut off");
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
    throw new failure_Failure("a column lies in another file");
  const { dictionary_page_offset, data_page_offset, total_compressed_size } = meta_data;
  const from = Number(dictionary_page_offset || data_page_offset);
  const length = Number(total_compressed_size);
  if (!(from >= 0 && length >= 0 && from + length <= bytes.size)) {
    throw new failure_Failure(`a column is said to lie at byte ${from}, beyond the end of the file`);
  }
  if (length > LARGEST_CHUNK)
    throw new failure_Failure(`a column has ${length} bytes in one group of rows`);
  const memory = new Uint8Array(length);
  if (bytes.read(from, memory) < length)
    throw new failure_Failure(`ends before byte ${from + length}`);
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
    throw new failure_Failure("a page is cut off");
  if (!(size >= 0 && size <= LARGEST_PAGE))
    throw new failure_Failure(`a page is said to unpack to ${size} bytes`);
  for (const each of values) {
    if (each && !(each.num_values >= 0 && each.num_values <= MOST_VALUES)) {
      throw new failure_Failure(`a page is said to hold ${each.num_values} values`);
    }
  }
  return header;
}
function checkPages(library, chunk, decoder) {
  const walk2 = { ...chunk };
  for (; ; ) {
    const header = nextPage(library, walk2);
    if (header === null)
      return;
    if (isWideDelta(header, decoder))
      throw new failure_Failure("differences of 32 bits in nested values are not read");
    unpackData(library, walk2, header, decoder);
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
    throw new failure_Failure("a page contradicts itself");
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
  const { packed, bytes } = unpackData(library, chunk, header, decoder);
  const wide = isWideDelta(header, decoder) ? { ...decoder, type: "INT64" } : decoder;
  if (first) {
    const { definitionLevels: definitionLevels2, dataPage: dataPage2 } = parquet.readDataPage(bytes, first, wide);
    return pageOf(first.num_values, definitionLevels2, dataPage2, first.encoding);
  }
  if (!second)
    throw new failure_Failure(`a page is of the unknown kind ${header.type}`);
  const { definitionLevels, dataPage } = parquet.readDataPageV2(packed, header, wide);
  return pageOf(second.num_values, definitionLevels, dataPage, second.encoding);
}
function isWideDelta({ data_page_header, data_page_header_v2 }, { type, element }) {
  const { encoding } = data_page_header ?? data_page_header_v2 ?? {};
  return type === "INT32" && encoding === "DELTA_BINARY_PACKED" && parquet_kinds_kindOf(element).is === "unsigned";
}
function decoderOf({ library, root }, { meta_data }) {
  if (meta_data === void 0)
    throw new failure_Failure("a column lies in another file");
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
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  const count2 = header.dictionary_page_header?.num_values ?? 0;
  return parquet.readPlain(reader, type, count2, element.type_length);
}
function takeBytes(chunk, { compressed_page_size }) {
  const packed = new Uint8Array(chunk.view.buffer, chunk.offset, compressed_page_size);
  chunk.offset += compressed_page_size;
  return packed;
}
function pageOf(count2, levels, values, encoding) {
  const isThere2 = levels === void 0 || levels.length === 0 ? null : (at) => levels[at] === 1;
  return { count: count2, isThere: isThere2, values, isByDictionary: encoding.endsWith("_DICTIONARY") };
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
function writerOf(kind, arena2) {
  switch (kind.is) {
    case "truth":
      return (value) => arena2.addAscii(value ? "true" : "false");
    case "float":
      return (value) => addNumber(arena2, shortestFloat(value));
    case "double":
      return (value) => addNumber(arena2, value);
    case "half":
      return (value) => addNumber(arena2, shortestHalf(halfOf(value)));
    case "text":
    case "bytes":
      return (value) => arena2.addBytes(value, 0, value.length);
    case "uuid":
      return (value) => arena2.addAscii(uuidOf(value));
    case "date":
      return (value) => arena2.addAscii(dateOf(BigInt(value)));
    case "time":
      return (value) => arena2.addAscii(timeOf(BigInt(value), kind.unit));
    case "timestamp":
      return (value) => arena2.addAscii(timestampOf(BigInt(value), kind.unit));
    case "old-timestamp":
      return (value) => arena2.addAscii(oldTimestampOf(value));
    case "decimal":
      return (value) => arena2.addAscii(decimalOf(values_wholeOf(value), kind.scale));
    case "unsigned":
      return (value) => addUnsigned(arena2, value, kind.bits);
    case "whole":
      return (value) => addWhole(arena2, value);
  }
}
function addWhole(arena2, value) {
  const double = Number(value);
  if (Number.isSafeInteger(double))
    arena2.addWhole(double);
  else
    arena2.addAscii(String(value));
}
function addUnsigned(arena2, value, bits) {
  if (typeof value === "number")
    arena2.addWhole(value >>> 0);
  else
    addWhole(arena2, BigInt.asUintN(bits, value));
}
function addNumber(arena2, value) {
  if (Number.isSafeInteger(value))
    arena2.addWhole(value);
  else
    arena2.addAscii(String(value));
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
function values_wholeOf(value) {
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
const SLOW = /* @__PURE__ */ new Set(["float", "double", "decimal", "timestamp", "date", "time", "old-timestamp"]);
const MOST_REMEMBERED = 1 << 16;
const TRIAL = 4096;
const MOST_NEW = 0.7;
function openFlat(file, column2, arena2) {
  const { library } = file;
  const decoder = decoderOf(file, column2);
  const kind = parquet_kinds_kindOf(decoder.element);
  const write = writerOf(kind, arena2);
  const chunk = readChunk(file, column2);
  let dictionary = null;
  let page = null;
  let at = 0;
  let next = 0;
  let memory = createMemory(SLOW.has(kind.is));
  takeDictionary();
  function takeDictionary() {
    const start = chunk.offset;
    const header = nextPage(library, chunk);
    if (header?.type !== "DICTIONARY_PAGE") {
      chunk.offset = start;
      return;
    }
    const values = readDictionary(library, chunk, header, decoder);
    const starts = new Int32Array(values.length);
    const ends = new Int32Array(values.length);
    for (let value = 0; value < values.length; value++) {
      starts[value] = arena2.end;
      write(values[value]);
      ends[value] = arena2.end;
    }
    dictionary = { starts, ends };
  }
  function takePage() {
    const header = nextPage(library, chunk);
    if (header === null)
      throw new failure_Failure("a column has fewer values than there are rows");
    at = 0;
    next = 0;
    return readData(library, chunk, header, decoder);
  }
  function fillByDictionary({ values, isThere: isThere2 }, starts, ends, from, to) {
    if (dictionary === null)
      throw new failure_Failure("a dictionary is missing");
    for (let row = from; row < to; row++, at++) {
      if (isThere2 !== null && !isThere2(at)) {
        starts[row] = 0;
        ends[row] = 0;
        continue;
      }
      const value = values[next++];
      if (!(value < dictionary.starts.length))
        throw new failure_Failure("a value is not in its dictionary");
      starts[row] = dictionary.starts[value];
      ends[row] = dictionary.ends[value];
    }
  }
  function fillByValues({ values, isThere: isThere2 }, starts, ends, from, to) {
    let last2;
    let lastStart = 0;
    let lastEnd = 0;
    for (let row = from; row < to; row++, at++) {
      if (isThere2 !== null && !isThere2(at)) {
        starts[row] = 0;
        ends[row] = 0;
        continue;
      }
      const value = values[next++];
      if (value === void 0)
        throw new failure_Failure("a page has fewer values than it says");
      if (value !== last2) {
        const known2 = memory?.placeOf(value);
        if (known2 === void 0) {
          lastStart = arena2.end;
          write(value);
          lastEnd = arena2.end;
          memory = memory?.add(value, lastStart, lastEnd) ?? null;
        } else {
          lastStart = Math.floor(known2 / LENGTHS);
          lastEnd = lastStart + known2 % LENGTHS;
        }
        last2 = value;
      }
      starts[row] = lastStart;
      ends[row] = lastEnd;
    }
  }
  return {
    async fill(starts, ends, count2) {
      memory?.clear();
      for (let row = 0; row < count2; ) {
        if (page === null || at === page.count) {
          page = takePage();
          continue;
        }
        const to = Math.min(count2, row + page.count - at);
        const fill2 = page.isByDictionary ? fillByDictionary : fillByValues;
        fill2(page, starts, ends, row, to);
        row = to;
      }
    }
  };
}
const LENGTHS = 2 ** 16;
function createMemory(isWanted2) {
  if (!isWanted2)
    return null;
  const places = /* @__PURE__ */ new Map();
  let asked = 0;
  let added = 0;
  const memory = {
    placeOf(value) {
      asked += 1;
      return places.get(value);
    },
    add(value, start, end) {
      added += 1;
      if (places.size < MOST_REMEMBERED && end - start < LENGTHS)
        places.set(value, start * LENGTHS + end - start);
      return asked > TRIAL && added > asked * MOST_NEW ? null : memory;
    },
    clear: () => places.clear()
  };
  return memory;
}
;
const BARE = /* @__PURE__ */ new Set(["truth", "whole", "unsigned", "float", "double", "half", "decimal"]);
function openNested(file, group, column2, first, arena2) {
  const { library, bytes, metadata } = file;
  const name = column2.element.name;
  for (const chunk of metadata.row_groups[group]?.columns ?? []) {
    if (chunk.meta_data?.path_in_schema[0] === name)
      checkPages(library, readChunk(file, chunk), decoderOf(file, chunk));
  }
  const show = jsonOf(library, column2);
  const raw = rawMetadata(metadata);
  const buffer = {
    byteLength: bytes.size,
    slice(from, to = bytes.size) {
      const part = new Uint8Array(Math.max(0, to - from));
      if (bytes.read(from, part) < part.length)
        throw new failure_Failure(`ends before byte ${to}`);
      return part.buffer;
    }
  };
  let row = first;
  return {
    async fill(starts, ends, count2) {
      let filled = 0;
      await library.parquet.parquetRead({
        file: buffer,
        metadata: raw,
        compressors: library.compressors,
        columns: [name],
        rowStart: row,
        rowEnd: row + count2,
        geoparquet: false,
        parsers: {
          // As a key of an object it is its text.
          stringFromBytes: (value) => value && Buffer.from(value.buffer, value.byteOffset, value.byteLength),
          timestampFromNanoseconds: (value) => value
        },
        onChunk({ columnData, rowStart }) {
          const skipped = Math.max(0, row - rowStart);
          for (let at = skipped; at < columnData.length; at++) {
            const to = rowStart + at - row;
            if (to >= count2)
              break;
            const value = columnData[at];
            starts[to] = arena2.end;
            if (value !== null && value !== void 0)
              arena2.addText(show(value));
            ends[to] = arena2.end;
            filled += 1;
          }
        }
      });
      if (filled < count2)
        throw new failure_Failure(`the column has ${filled} values for ${count2} rows`);
      row += count2;
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
  const kind = parquet_kinds_kindOf(element);
  if (kind.is === "bytes")
    return (value) => JSON.stringify(Buffer.from(value).toString("base64"));
  if (kind.is === "text")
    return (value) => JSON.stringify(lossless_decodePath(Buffer.from(value)));
  const arena2 = arena_createArena();
  const write = writerOf(kind, arena2);
  const quote = BARE.has(kind.is) ? "" : '"';
  return (value) => {
    arena2.cutTo(0);
    write(value);
    return `${quote}${Buffer.from(arena2.bytes.subarray(0, arena2.end)).toString("latin1")}${quote}`;
  };
}
;
const table_MOST_COLUMNS = 1e5;
const table_LARGEST_FOOTER = 128 * 1024 * 1024;
const CELLS_OF_SLICE = 1024 * 1024;
const BYTES_OF_SLICE = 32 * 1024 * 1024;
const MOST_ROWS_OF_SLICE = 64 * 1024;
const FIRST_ROWS_FROM_PLACE = 256;
const table_MAGIC = "PAR1";
const table_TAIL_BYTES = 8;
async function openParquet(bytes) {
  const tables = await import(
    /* webpackIgnore: true */
    "./libraries-tables.js"
  );
  const library = { parquet: tables.parquet, compressors: sparing(tables.compressors) };
  const metadata = await table_guarded(() => readMetadata(library, bytes));
  const root = await table_guarded(() => library.parquet.parquetSchema(metadata));
  const file = { library, bytes, metadata, root };
  const columns = root.children.map(({ element }) => element.name);
  if (columns.length === 0)
    throw new failure_Failure("has no columns");
  if (columns.length > table_MOST_COLUMNS)
    throw new failure_Failure(`has more than ${table_MOST_COLUMNS} columns`);
  const twice = columns.find((name, at) => columns.indexOf(name) < at);
  if (twice !== void 0)
    throw new failure_Failure(`has two columns called "${display_display(twice)}"`);
  return {
    part: null,
    columns,
    isNamed: true,
    hasLines: false,
    understoodAs: `Parquet, ${countOf(metadata.row_groups.length, "group")} of rows`,
    notes: [],
    read: (from, take) => table_readGroups(file, from, take)
  };
}
function sparing(compressors) {
  return Object.fromEntries(Object.entries(compressors).map(([codec, unpack]) => [
    codec,
    (packed, size) => size === 0 ? new Uint8Array(0) : unpack(packed, size)
  ]));
}
function readMetadata({ parquet }, bytes) {
  const tail = Buffer.alloc(table_TAIL_BYTES);
  if (bytes.size < table_TAIL_BYTES || bytes.read(bytes.size - table_TAIL_BYTES, tail) < table_TAIL_BYTES) {
    throw new failure_Failure("is too short to be Parquet");
  }
  const magic = tail.toString("latin1", 4);
  if (magic === "PARE")
    throw new failure_Failure("is encrypted");
  if (magic !== table_MAGIC)
    throw new failure_Failure(`is no Parquet, or cut off: it does not end with ${table_MAGIC}`);
  const length = tail.readUInt32LE(0);
  if (length > bytes.size - table_TAIL_BYTES || length > table_LARGEST_FOOTER) {
    throw new failure_Failure(`is broken: its description is said to have ${length} bytes`);
  }
  const footer = new Uint8Array(length + table_TAIL_BYTES);
  bytes.read(bytes.size - footer.length, footer);
  return parquet.parquetMetadata(footer.buffer, { geoparquet: false });
}
async function table_readGroups(file, from, take) {
  const start = from?.record ?? 0;
  const arena2 = arena_createArena();
  let first = 0;
  for (const [number, { num_rows }] of file.metadata.row_groups.entries()) {
    const rows = Number(num_rows);
    if (start < first + rows) {
      const group = { number, first, rows, skipped: Math.max(0, start - first), isPart: from !== null };
      const read2 = () => table_readGroup(file, group, arena2, take);
      if (!await table_guarded(read2, ` in the group of rows that begins with row ${first + 1}`))
        return;
    }
    first += rows;
  }
}
async function table_readGroup(file, group, arena2, take) {
  arena2.cutTo(0);
  const columns = file.root.children.map((child) => openColumn(file, child, group, arena2));
  const behindDictionaries = arena2.end;
  const most = rowsOfSlice(file.metadata, group, columns.length);
  let rows = group.isPart ? Math.min(most, FIRST_ROWS_FROM_PLACE) : most;
  const cells = columns.map(() => ({ starts: new Int32Array(most), ends: new Int32Array(most) }));
  for (let row = 0; row < group.rows; ) {
    const isSkipped = row < group.skipped;
    const count2 = Math.min(isSkipped ? Math.min(most, group.skipped - row) : rows, group.rows - row);
    arena2.cutTo(behindDictionaries);
    for (const [at, column2] of columns.entries()) {
      const { starts, ends } = cells[at];
      await column2.fill(starts, ends, count2);
    }
    if (!isSkipped && !handOver(cells, count2, group.first + row, arena2, take))
      return false;
    row += count2;
    if (!isSkipped)
      rows = Math.min(most, rows * 2);
  }
  return true;
}
function openColumn(file, child, { number, first }, arena2) {
  const { library, metadata, root } = file;
  if (!library.parquet.isFlatColumn([root, child])) {
    return openNested(file, number, child, first, arena2);
  }
  const chunk = metadata.row_groups[number]?.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === child.element.name);
  if (chunk === void 0)
    throw new failure_Failure(`the column "${display_display(child.element.name)}" is missing`);
  return openFlat(file, chunk, arena2);
}
function rowsOfSlice(metadata, { number, rows }, columns) {
  const bytes = Number(metadata.row_groups[number]?.total_byte_size) / Math.max(1, rows);
  const most = Math.min(CELLS_OF_SLICE / columns, BYTES_OF_SLICE / Math.max(1, bytes), MOST_ROWS_OF_SLICE, rows);
  return Math.max(1, Math.floor(most));
}
function handOver(columns, count2, first, arena2, take) {
  const width = columns.length;
  const batch = createBatch(width);
  batch.bytes = arena2.bytes;
  const most = Math.max(1, Math.floor(CELLS_OF_BATCH / width));
  for (let from = 0; from < count2; from += most) {
    batch.count = Math.min(most, count2 - from);
    batch.place = { record: first + from, offset: 0, line: first + from + 1 };
    for (let column2 = 0; column2 < width; column2++) {
      const { starts, ends } = columns[column2];
      for (let row = 0, at = column2; row < batch.count; row++, at += width) {
        batch.starts[at] = starts[from + row];
        batch.ends[at] = ends[from + row];
      }
    }
    for (let row = 0; row < batch.count; row++) {
      batch.lines[row] = first + from + row + 1;
      batch.endLines[row] = first + from + row + 1;
    }
    if (!take(batch))
      return false;
  }
  return true;
}
async function table_guarded(read2, where = "") {
  try {
    return await read2();
  } catch (error) {
    if (isOfSystem(error))
      throw error;
    const { message } = error;
    throw new failure_Failure(error instanceof failure_Failure && where === "" ? message : `is broken${where}: ${display_display(message)}`);
  }
}
function isOfSystem(error) {
  return error instanceof Error && "syscall" in error;
}
;
const TAG = /^(?:O|[BIESLUM]-\S+)$/;
const BLANK_LINE = /\r?\n[ \t]*\r?\n/;
const LEAST_LINES = 5;
function looksLikeBlocks(sample, isLast) {
  const text = Buffer.from(sample).toString("latin1");
  if (!BLANK_LINE.test(text))
    return false;
  const lines = text.split(/\r?\n/);
  if (!isLast)
    lines.pop();
  const filled = lines.filter((line) => line.trim() !== "");
  if (filled.length < LEAST_LINES)
    return false;
  const tagged = filled.filter((line) => {
    const cells = line.trim().split(/[ \t]+/);
    return cells.length > 1 && TAG.test(cells.at(-1));
  });
  return tagged.length >= 0.95 * filled.length;
}
;
const look_TAB = "	";
const look_LEAST_LINES = 2;
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
  return [...counts].some(([tabs, count2]) => tabs > 0 && count2 >= look_LEAST_LINES && count2 >= 0.95 * filled.length);
}
;
const LINES_OF_BATCH = 1024;
const table_BYTES_OF_BATCH = 4 * 1024 * 1024;
function openLineTable(files) {
  const columns = files.map(({ name }, file) => name ?? positionName(file));
  return {
    part: null,
    columns,
    isNamed: files.every(({ name }) => name !== null),
    hasLines: true,
    understoodAs: files.length > 1 ? "one record a line, a column a file" : "one record a line",
    notes: [],
    read: (from, take) => readLines(files, from, take)
  };
}
async function readLines(files, from, take) {
  const places = [from?.offset ?? 0, ...from?.others ?? files.slice(1).map(() => 0)];
  const cursors = files.map(({ source }, file) => openLines(source, places[file] ?? 0));
  const batch = createBatch(files.length, Math.max(LINES_OF_BATCH * files.length, files.length));
  const isAlone = files.length === 1;
  let memory = Buffer.alloc(64 * 1024);
  let used = 0;
  let record = from?.record ?? 0;
  let line = from?.line ?? 1;
  function flush() {
    batch.bytes = memory;
    const isWanted2 = batch.count === 0 || take(batch);
    record += batch.count;
    batch.count = 0;
    used = 0;
    return isWanted2;
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
          memory = table_enlarged(memory, used + end - start);
        memory.set(bytes.subarray(start, end), used);
        batch.starts[first + file] = used;
        used += end - start;
        batch.ends[first + file] = used;
      }
      if (ended === files.length)
        break;
      if (ended > 0)
        throw uneven(files, cursors.map(({ isThere: isThere2 }) => isThere2), line);
      if (!isAlone || batch.ends[first] !== batch.starts[first]) {
        batch.lines[batch.count] = line;
        batch.endLines[batch.count] = line;
        batch.count += 1;
      }
      line += 1;
      if ((batch.count === LINES_OF_BATCH || used > table_BYTES_OF_BATCH) && !flush())
        return;
    }
    flush();
  } finally {
    for (const cursor of cursors)
      await cursor.close();
  }
}
function uneven(files, isThere2, line) {
  const shorter = files.find((_, file) => !isThere2[file]);
  const longer = files.find((_, file) => isThere2[file]);
  const [short = "", long = ""] = [shorter?.name, longer?.name].map((name) => display_display(name ?? ""));
  return new failure_Failure(`"${short}" ends after ${countOf(line - 1, "line")}, but "${long}", which belongs to it, goes on`);
}
function table_enlarged(memory, least) {
  const larger2 = Buffer.alloc(Math.max(least, memory.length * 2));
  memory.copy(larger2);
  return larger2;
}
;
const text_SAMPLE_BYTES = 64 * 1024;
async function openText(source, column2 = null) {
  const look2 = await lookAtText(source);
  if (look2 === "blocks")
    return openBlocks(source);
  return look2 === "tabbed" ? openCsv(source, "	") : openLineTable([{ name: column2, source }]);
}
async function lookAtText(source) {
  let look2 = "lines";
  await readText(source, 0, (bytes, start, end, isLast) => {
    if (end - start < text_SAMPLE_BYTES && !isLast)
      return start;
    const sample = bytes.subarray(start, Math.min(end, start + text_SAMPLE_BYTES));
    const isWhole = isLast && end - start <= text_SAMPLE_BYTES;
    if (sample.includes(0))
      throw new failure_Failure("is no text: it holds bytes of value 0");
    if (looksLikeBlocks(sample, isWhole))
      look2 = "blocks";
    else if (looksTabbed(sample, isWhole))
      look2 = "tabbed";
    return STOP;
  });
  return look2;
}
;
const FORMATS = [
  {
    name: "separated values",
    recognises: endsWith("csv", "tsv", "tab", "psv"),
    open: async ({ source, name }) => [await openCsv(source, separatorFor(name))]
  },
  {
    name: "JSON, one value a line",
    recognises: endsWith("jsonl", "ndjson", "jsonlines", "ldjson"),
    open: async ({ source }) => [await openJsonLines(source)]
  },
  {
    name: "JSON",
    recognises: endsWith("json"),
    open: ({ source, isSplitName: isSplitName2 }) => openJson(source, isSplitName2)
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
    open: async ({ source }) => [await openText(source)]
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
  const [, rest = "", ending2 = ""] = /^(.*)\.([^.]+)$/s.exec(fileName.toLowerCase()) ?? [];
  if (NOT_READ[ending2] !== void 0)
    return NOT_READ[ending2];
  const inner = NOT_UNPACKED[ending2];
  return inner !== void 0 && formatOf(rest) !== null && !rest.endsWith(".txt") ? inner : null;
}
async function openTables(fileName, bytes, isSplitName2 = () => false) {
  const { name, packing } = parted(fileName);
  const format = FORMATS.find((each) => each.recognises(name));
  const source = format?.name === "Parquet" ? null : await textSourceOf(bytes, packing);
  const content = { name, bytes, packing, isSplitName: isSplitName2 };
  if (source === null)
    return format.open({ ...content, source: { bytes, packing, encoding: "bytes" } });
  return format === void 0 ? [await openText(source)] : format.open({ ...content, source });
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
  return (name) => endings.some((ending2) => name.endsWith(`.${ending2}`));
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
      throw new failure_Failure(`unpacks to more than ${MOST_UNPACKED} bytes`);
    pieces.push(Buffer.from(piece));
  }
  const whole = Buffer.concat(pieces);
  return {
    size,
    read: (position, into) => whole.copy(into, 0, position, Math.min(size, position + into.length))
  };
}
;
const LINES = "one record a line";
const readability_PACKED = /* @__PURE__ */ new Set([
  ".gz",
  ".zst",
  ".bz2",
  ".xz",
  ".lzma",
  ".br",
  ".lz4",
  ".zip",
  ".7z"
]);
const readability_MOST_ENDINGS = 1e4;
function createReadability() {
  const known2 = /* @__PURE__ */ new Map();
  return (name) => {
    const end = name.lastIndexOf(".");
    const before = end < 0 ? -1 : name.lastIndexOf(".", end - 1);
    const last2 = end < 0 ? "" : name.slice(end);
    const ending2 = before >= 0 && readability_PACKED.has(last2.toLowerCase()) ? name.slice(before) : last2;
    let found = known2.get(ending2);
    if (found === void 0) {
      found = readabilityOf(`x${ending2}`);
      if (known2.size < readability_MOST_ENDINGS)
        known2.set(ending2, found);
    }
    return found;
  };
}
function readabilityOf(name) {
  const reason = reasonNotRead(name);
  if (reason !== null)
    return { isRead: false, isLines: false, reason };
  const format = formatOf(name);
  const isRead = format !== null && format.name !== LINES;
  return { isRead, isLines: !isRead && mayHoldLines(name), reason: null };
}
;
function tableFiles({ samples, others }, layout, givenAt) {
  const tables = [];
  const leftOut = [];
  const readabilityOf2 = createReadability();
  for (let file = 0; file < samples.names.length; file++) {
    const { isRead, reason } = readabilityOf2(samples.names[file]);
    if (!isRead && reason === null)
      continue;
    const path = paths_pathAt(samples, file);
    if (reason !== null)
      leftOut.push({ path, reason });
    else {
      const { dataset, split } = layout.placementOf(path);
      const place = { dataset: dataset ?? paths_parentDirectory(path), split };
      const stored2 = storedName(samples, samples, file);
      const size = Math.max(0, samples.sizes[file]);
      tables.push({ path, ...place, size, identity: stored2 ?? path, stored: stored2, given: givenAt(path) });
    }
  }
  const lines = lineFilesOf(samples, others, layout, (name) => readabilityOf2(name).isLines);
  return { tables: tables.sort(table_files_byPath), lines, leftOut: leftOut.sort(table_files_byPath) };
}
function equalNames(paths, groups) {
  const names = /* @__PURE__ */ new Map();
  for (const { id, files } of groups) {
    for (const file of files) {
      const path = data_files_placeOf(file);
      if (paths.has(path))
        names.set(path, id);
    }
  }
  return names;
}
function tableOfLines({ set: { dataset, split }, files }, stored2, nameOf2, givenAt) {
  const samples = files.filter(({ isSample }) => isSample);
  const { path } = samples[0];
  const identity = samples.map(nameOf2).join(" + ");
  const size = samples.reduce((sum2, { size: one }) => sum2 + one, 0);
  return { path, dataset, split, size, identity, stored: stored2, given: givenAt(path), columns: files };
}
function storedNames(files, from) {
  const names = [];
  for (const file of files) {
    const stored2 = storedOf(file, from);
    if (stored2 === null)
      return null;
    names.push(`${file.column} ${stored2}`);
  }
  return names.join(" + ");
}
function storedOf({ file, isSample }, { samples, others }) {
  return storedName(isSample ? samples : others, samples, file);
}
function storedName({ contents, pointers }, { objectIds }, file) {
  const content = contents[file];
  if (content >= 0)
    return objectIds.hex(content);
  const identity = pointers.get(file)?.identity;
  return identity ? `${identity.algorithm}:${identity.hex}` : null;
}
function table_files_byPath(left, right) {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}
function columnsByPath(lines) {
  const matchers = lines.map(({ glob, ...line }) => ({
    ...line,
    matches: glob === null ? null : globMatcher(glob)
  }));
  return (path) => {
    const own = matchers.filter(({ matches }) => matches === null || matches(path) || matches(paths_baseName(path)));
    const named2 = (role) => (own.find((line) => line.role === role && line.matches !== null) ?? own.find((line) => line.role === role))?.name ?? null;
    return {
      label: named2("label"),
      split: named2("split"),
      ignore: own.flatMap(({ role, name }) => role === "ignore" ? [name] : [])
    };
  };
}
;
async function findTables(from, tables, lines, equalName, givenAt, places, world) {
  const texts = lines.flatMap(({ files }) => files);
  const contents = await findContents(from, new Set([...tables, ...texts].map(({ path }) => path)), places);
  try {
    const read2 = await lineTables(lines, contents.at, world);
    const nameOf2 = (file) => equalName(file.path) ?? storedOf(file, from) ?? file.path;
    const ofLines = read2.tables.map((table) => tableOfLines(table, storedNames(table.set.files, from), nameOf2, givenAt));
    const samples = [...tables, ...texts.filter(({ isSample }) => isSample)];
    return {
      ...contents,
      tables: [...tables.filter(({ path }) => contents.at.has(path)), ...ofLines].sort(found_tables_byPath),
      absent: samples.flatMap(({ path }) => contents.at.has(path) ? [] : [path]),
      bytesRead: read2.bytesRead
    };
  } catch (error) {
    contents.close();
    throw error;
  }
}
function found_tables_byPath(left, right) {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}
;
async function findBaseTables(from, { tables, lines }, givenAt, repository, world, notes) {
  const places = placesOfBase(repository, world);
  const find = () => findTables(from, tables, lines, () => null, givenAt, places, world);
  const found = await find();
  if (!await fetchLacking(repository, idsOf(from, found.absent), "table", notes))
    return found;
  found.close();
  return find();
}
function idsOf({ samples, others }, paths) {
  const ids = /* @__PURE__ */ new Set();
  for (const files of [samples, others]) {
    for (const file of [...paths_filesAt(files, numbers_numbersTo(files.names.length), paths).values()].flat()) {
      const content = files.contents[file];
      if (content >= 0)
        ids.add(samples.objectIds.hex(content));
    }
  }
  return [...ids];
}
;
const codes_MOST_VALUES = 1e3;
const codes_NO_VALUE = -1;
function codes_createCodes() {
  const values = [];
  const counts = [];
  const known2 = /* @__PURE__ */ new Map();
  let lastKey = Number.NaN;
  let last2 = codes_NO_VALUE;
  return {
    values,
    counts,
    get isOver() {
      return values.length > codes_MOST_VALUES;
    },
    of(one, other, bytes, from, to) {
      const key = (one >>> 0) * 2097152 + (other >>> 11);
      if (key !== lastKey) {
        const found = known2.get(key);
        if (found === void 0) {
          if (values.length > codes_MOST_VALUES)
            return codes_NO_VALUE;
          last2 = values.push(decodePath(Buffer.from(bytes.subarray(from, to)))) - 1;
          counts.push(0);
          known2.set(key, last2);
        } else
          last2 = found;
        lastKey = key;
      }
      counts[last2] = counts[last2] + 1;
      return last2;
    }
  };
}
;
const cell_EMPTY = 0;
const cell_TEXT = 1;
const cell_NUMBER = 2;
const cell_NULL_WORD = 3;
const cell_TRUE = 4;
const cell_FALSE = 5;
const cell_ZERO = 48;
const cell_NINE = 57;
const cell_MINUS = 45;
const cell_PLUS = 43;
const cell_POINT = 46;
const cell_LETTER_E = 101;
const cell_LOWER = 32;
const ONE = 2654435761 | 0;
const OTHER = 2246822519 | 0;
const NUMBER_START = 668265263;
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);
const MOST_EXPONENT_DIGITS = 6;
const cell_WORDS = [
  ...["na", "nan", "none", "null"].map((word) => ({ letters: Buffer.from(word), meaning: cell_NULL_WORD })),
  { letters: Buffer.from("true"), meaning: cell_TRUE },
  { letters: Buffer.from("false"), meaning: cell_FALSE }
];
const LONGEST_WORD = 5;
const WORDS_BY_LENGTH = Array.from({ length: LONGEST_WORD + 1 }, (_, length) => cell_WORDS.filter(({ letters }) => letters.length === length));
function cell_createCellHash() {
  const hash = { one: 0, other: 0, isWhole: false, read: read2 };
  const shortest = Buffer.alloc(32);
  function read2(bytes, from, to) {
    if (from === to)
      return cell_EMPTY;
    const first = bytes[from];
    if (first >= cell_ZERO && first <= cell_NINE || first === cell_MINUS) {
      if (readNumber(bytes, from, to))
        return cell_NUMBER;
    } else if (to - from <= LONGEST_WORD && mayBeWord(first)) {
      const word = wordOf(bytes, from, to);
      readText2(bytes, from, to);
      return word;
    }
    readText2(bytes, from, to);
    return cell_TEXT;
  }
  function readText2(bytes, from, to) {
    let one = to - from;
    let other = ONE;
    let at = from;
    for (const last2 = to - 4; at <= last2; at += 4) {
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
    const isNegative = bytes[from] === cell_MINUS;
    const start = isNegative ? from + 1 : from;
    if (start === to || !cell_isDigit(bytes[start]))
      return false;
    if (bytes[start] === cell_ZERO && start + 1 < to && cell_isDigit(bytes[start + 1]))
      return false;
    let at = start;
    let value = 0;
    let digits = 0;
    let zeros = 0;
    let point = -1;
    for (; at < to; at++) {
      const byte = bytes[at];
      if (byte > cell_ZERO && byte <= cell_NINE) {
        if (zeros > 0) {
          digits += zeros;
          value *= POWERS[Math.min(zeros, EXACT_DIGITS)];
          zeros = 0;
        }
        digits += 1;
        value = value * 10 + (byte - cell_ZERO);
      } else if (byte === cell_ZERO) {
        if (digits > 0)
          zeros += 1;
      } else if (byte === cell_POINT && point < 0)
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
  function hashDigits(bytes, from, to, count2) {
    let one = count2;
    let other = NUMBER_START;
    let left = count2;
    for (let at = from; at < to && left > 0; at++) {
      const byte = bytes[at];
      if (byte === cell_POINT || byte === cell_ZERO && left === count2)
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
function mayBeWord(first) {
  const letter = first | cell_LOWER;
  return letter === 110 || letter === 116 || letter === 102;
}
function cell_isDigit(byte) {
  return byte >= cell_ZERO && byte <= cell_NINE;
}
function exponentIn(bytes, from, to) {
  if ((bytes[from] | cell_LOWER) !== cell_LETTER_E)
    return null;
  const sign = bytes[from + 1];
  const start = sign === cell_MINUS || sign === cell_PLUS ? from + 2 : from + 1;
  if (start >= to || to - start > MOST_EXPONENT_DIGITS)
    return null;
  let value = 0;
  for (let at = start; at < to; at++) {
    const byte = bytes[at];
    if (!cell_isDigit(byte))
      return null;
    value = value * 10 + byte - cell_ZERO;
  }
  return sign === cell_MINUS ? -value : value;
}
function wordOf(bytes, from, to) {
  for (const { letters, meaning } of WORDS_BY_LENGTH[to - from]) {
    let at = 0;
    while (at < letters.length && (bytes[from + at] | cell_LOWER) === letters[at])
      at += 1;
    if (at === letters.length)
      return meaning;
  }
  return cell_TEXT;
}
;
const KEY_WORDS = 4;
const RECORDS_PER_PLACE = 256;
const KINDS_OF_CELLS = 6;
const NOT_COUNTING = (
  /* unused pure expression or super */
  null
);
const NOT_SEEN = (
  /* unused pure expression or super */
  null
);
async function readKeys(table, plan) {
  const columns = noColumns();
  const hash = createCellHash();
  const places = [];
  let records2 = 0;
  let keys = new Uint32Array(KEY_WORDS * 1024);
  function take(batch) {
    if (columns.count < batch.width)
      addColumns(columns, table.columns.slice(0, batch.width), plan);
    if ((records2 + batch.count) * KEY_WORDS > keys.length)
      keys = larger(keys, (records2 + batch.count) * KEY_WORDS);
    for (const each of columns.codes) {
      if (each && each.perRecord.length < records2 + batch.count) {
        each.perRecord = larger(each.perRecord, records2 + batch.count);
      }
    }
    if (records2 % RECORDS_PER_PLACE < batch.count)
      places.push({ ...batch.place });
    addRecords(batch);
    return true;
  }
  function addRecords({ bytes, count: count2, width, starts, ends }) {
    const { seeds, isContent, foldsNulls, foldsTruths, codes, held, longest, wholes, first, seen } = columns;
    for (let record = 0, at = 0, key = records2 * KEY_WORDS; record < count2; record++, key += KEY_WORDS) {
      let lane = 0;
      let second = 0;
      let third = 0;
      let fourth = 0;
      for (let column2 = 0; column2 < width; column2++, at++) {
        const from = starts[at];
        const to = ends[at];
        const coded = codes[column2];
        if (coded)
          coded.perRecord[records2] = NO_VALUE;
        if (from === to)
          continue;
        const kind = hash.read(bytes, from, to);
        held[column2 * KINDS_OF_CELLS + kind] = held[column2 * KINDS_OF_CELLS + kind] + 1;
        if (kind === TEXT) {
          if (to - from > longest[column2])
            longest[column2] = to - from;
        } else if (kind === NUMBER && hash.isWhole)
          wholes[column2] = wholes[column2] + 1;
        if (first[column2] !== NOT_COUNTING)
          watchCounting(bytes, from, to, kind, column2);
        if (seen[column2])
          watchUnique(column2);
        if (coded && kind !== NULL_WORD) {
          coded.perRecord[records2] = coded.of.of(hash.one, hash.other, bytes, from, to);
        }
        if (isContent[column2] === 0 || kind === NULL_WORD && foldsNulls[column2] === 1)
          continue;
        let { one, other } = hash;
        if (foldsTruths[column2] === 1 && kind >= TRUE) {
          one = kind;
          other = kind;
        }
        const seed = column2 * KEY_WORDS;
        const left = mixed(one ^ seeds[seed]);
        const right = mixed(other ^ seeds[seed + 1]);
        lane = lane + left | 0;
        second = second + right | 0;
        third = third + Math.imul(left ^ right >>> 15 ^ seeds[seed + 2], 739982445) | 0;
        fourth = fourth + Math.imul(right ^ left >>> 13 ^ seeds[seed + 3], 695872825) | 0;
      }
      keys[key] = lane;
      keys[key + 1] = second;
      keys[key + 2] = third;
      keys[key + 3] = fourth;
      records2 += 1;
    }
  }
  function watchCounting(bytes, from, to, kind, column2) {
    const value = kind === NUMBER && hash.isWhole && to - from < 10 ? wholeAt(bytes, from, to) : Number.NaN;
    const begun = columns.first[column2];
    const start = begun === NOT_SEEN && records2 === 0 ? value : begun;
    const isNext = (start === 0 || start === 1) && value === start + records2;
    columns.first[column2] = isNext ? start : NOT_COUNTING;
  }
  function watchUnique(column2) {
    const seen = columns.seen[column2];
    const key = (hash.one >>> 0) * 2097152 + (hash.other >>> 11);
    if (seen.has(key))
      columns.seen[column2] = null;
    else
      seen.add(key);
  }
  await table.read(null, take);
  return {
    facts: factsOf(columns, table.columns, records2),
    records: records2,
    keys: keys.subarray(0, records2 * KEY_WORDS),
    codes: new Map(columns.codes.flatMap((each, column2) => each ? [[table.columns[column2], each.perRecord.subarray(0, records2)]] : [])),
    places
  };
}
function mixed(word) {
  let mixed2 = Math.imul(word ^ word >>> 16, 2246822507);
  mixed2 = Math.imul(mixed2 ^ mixed2 >>> 13, 3266489909);
  return mixed2 ^ mixed2 >>> 16;
}
function noColumns() {
  return {
    count: 0,
    seeds: new Int32Array(0),
    isContent: new Uint8Array(0),
    foldsNulls: new Uint8Array(0),
    foldsTruths: new Uint8Array(0),
    codes: [],
    held: new Uint32Array(0),
    wholes: new Uint32Array(0),
    longest: new Uint32Array(0),
    first: new Int32Array(0),
    seen: []
  };
}
function addColumns(columns, names, plan) {
  const count2 = names.length;
  columns.seeds = larger(columns.seeds, count2 * KEY_WORDS);
  columns.isContent = larger(columns.isContent, count2);
  columns.foldsNulls = larger(columns.foldsNulls, count2);
  columns.foldsTruths = larger(columns.foldsTruths, count2);
  columns.held = larger(columns.held, count2 * KINDS_OF_CELLS);
  columns.wholes = larger(columns.wholes, count2);
  columns.longest = larger(columns.longest, count2);
  columns.first = larger(columns.first, count2);
  for (let column2 = columns.count; column2 < count2; column2++) {
    const name = names[column2];
    const { role, foldsNulls, foldsTruths, isCoded, as } = plan.get(name) ?? PLAIN;
    columns.seeds.set(seedsOf(as ?? name), column2 * KEY_WORDS);
    columns.isContent[column2] = role === "content" ? 1 : 0;
    columns.foldsNulls[column2] = foldsNulls ? 1 : 0;
    columns.foldsTruths[column2] = foldsTruths ? 1 : 0;
    columns.codes[column2] = isCoded ? { of: createCodes(), perRecord: new Int16Array(0) } : null;
    columns.first[column2] = NOT_SEEN;
    columns.seen[column2] = isIndexName(name) ? /* @__PURE__ */ new Set() : null;
  }
  columns.count = count2;
}
function seedsOf(name) {
  const hash = createCellHash();
  const bytes = Buffer.from(`column ${name}`);
  hash.read(bytes, 0, bytes.length);
  const { one, other } = hash;
  return Int32Array.of(mixed(one), mixed(other), mixed(one + Math.imul(other, 3)), mixed(other + Math.imul(one, 5)));
}
function wholeAt(bytes, from, to) {
  let value = 0;
  for (let at = from; at < to; at++)
    value = value * 10 + bytes[at] - 48;
  return value;
}
function larger(row, least) {
  const Kind = row.constructor;
  const grown = new Kind(Math.max(least, row.length * 2));
  grown.set(row);
  return grown;
}
function factsOf(columns, names, records2) {
  return names.map((name, column2) => {
    const held = (kind) => columns.held[column2 * KINDS_OF_CELLS + kind] ?? 0;
    const filled = [TEXT, NUMBER, NULL_WORD, TRUE, FALSE].reduce((sum2, kind) => sum2 + held(kind), EMPTY);
    return {
      name,
      numbers: held(NUMBER),
      wholes: columns.wholes[column2] ?? 0,
      nulls: held(NULL_WORD),
      truths: held(TRUE) + held(FALSE),
      texts: held(TEXT),
      longest: columns.longest[column2] ?? 0,
      counts: filled === records2 && (columns.first[column2] ?? NOT_COUNTING) >= 0,
      isUnique: filled === records2 && columns.seen[column2] != null,
      codes: columns.codes[column2]?.of ?? null
    };
  });
}
;
const NUMBER_PARTS = /^(-?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
const canonical_cell_EXACT_DIGITS = 15;
function canonical_cell_createCanonicalCell() {
  const hash = cell_createCellHash();
  return (bytes, from, to, { foldsNulls, foldsTruths }) => {
    const kind = hash.read(bytes, from, to);
    if (kind === cell_EMPTY || kind === cell_NULL_WORD && foldsNulls)
      return null;
    if (foldsTruths && kind >= cell_TRUE)
      return `b${kind}`;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from);
    return kind === cell_NUMBER ? `n${canonicalNumber(text.toString("latin1"))}` : text;
  };
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
const standing_NONE = -1;
function standingOf(tables, canonicalSplit2) {
  const splits = numbering();
  const labels = numbering();
  const canonical = canonical_cell_createCanonicalCell();
  const labelled = tables.map((table) => {
    const column2 = table.choice.label?.column;
    if (column2 === void 0)
      return null;
    const folds = table.plan.get(column2) ?? plan_PLAIN;
    return codedBy(table, column2, (value) => {
      const bytes = pathBytes(value);
      const cell = canonical(bytes, 0, bytes.length, folds);
      if (cell === null)
        return standing_NONE;
      return labels.of(typeof cell === "string" ? `v${cell}` : `t${value}`, value);
    });
  });
  const placed2 = tables.map(({ split }) => split === null ? standing_NONE : splits.of(split, split));
  const divided2 = tables.map((table) => {
    const { choice, split, given } = table;
    if (choice.split === null || split !== null && given.split === null)
      return null;
    return codedBy(table, choice.split, (value) => {
      const name = canonicalSplit2(value);
      return splits.of(name, name);
    });
  });
  const values = labelled.map((coded) => new Set(coded?.meaning ?? []));
  const agreement = /* @__PURE__ */ new Map();
  return {
    splits: splits.names,
    labels: labels.names,
    splitOf(table, record) {
      const coded = divided2[table];
      const own = coded ? meaningOf(coded, record) : standing_NONE;
      return own === standing_NONE ? placed2[table] : own;
    },
    labelOf(table, record) {
      const coded = labelled[table];
      return coded ? meaningOf(coded, record) : standing_NONE;
    },
    agree(one, other) {
      if (one === other)
        return true;
      const key = Math.min(one, other) * tables.length + Math.max(one, other);
      let known2 = agreement.get(key);
      if (known2 === void 0) {
        known2 = overlap(values[one], values[other]);
        agreement.set(key, known2);
      }
      return known2;
    }
  };
}
function codedBy({ read: read2 }, column2, meaningOfValue) {
  const codes = read2.codes.get(column2);
  const values = read2.facts.find(({ name }) => name === column2)?.codes;
  if (codes === void 0 || !values || values.isOver)
    return null;
  return { codes, meaning: Int32Array.from(values.values, meaningOfValue) };
}
function meaningOf({ codes, meaning }, record) {
  const code = codes[record];
  return code === codes_NO_VALUE ? standing_NONE : meaning[code];
}
function overlap(one, other) {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  let shared2 = 0;
  for (const value of fewer)
    if (more.has(value))
      shared2 += 1;
  return fewer.size > 0 && shared2 * 2 >= fewer.size;
}
function numbering() {
  const numbers = /* @__PURE__ */ new Map();
  const names = [];
  return {
    names,
    of(key, name) {
      let number = numbers.get(key);
      if (number === void 0) {
        number = names.push(name) - 1;
        numbers.set(key, number);
      }
      return number;
    }
  };
}
;
function heldBefore(now, contents, base, canonicalSplit2) {
  const standingThen = standingOf(base, canonicalSplit2);
  const byKey = /* @__PURE__ */ new Map();
  const heldBy = /* @__PURE__ */ new Map();
  for (const content of contents) {
    const table = now.tables[content.tables[0]];
    if (table === void 0)
      continue;
    const key = keyAt(table.read.keys, content.records[0]);
    const held = {
      count: 0,
      splits: /* @__PURE__ */ new Set(),
      labels: /* @__PURE__ */ new Set(),
      bySplit: /* @__PURE__ */ new Map(),
      byPath: /* @__PURE__ */ new Map()
    };
    byKey.set(key, held);
    heldBy.set(content, held);
  }
  base.forEach(({ read: read2, path }, table) => {
    for (let record = 0; record < read2.records; record++) {
      const held = byKey.get(keyAt(read2.keys, record));
      if (held === void 0)
        continue;
      held.count += 1;
      held.byPath.set(path, (held.byPath.get(path) ?? 0) + 1);
      const split = before_nameOf(standingThen.splits, standingThen.splitOf(table, record));
      if (split !== "")
        held.splits.add(split);
      held.bySplit.set(split, (held.bySplit.get(split) ?? 0) + 1);
      const label = standingThen.labelOf(table, record);
      if (label !== codes_NO_VALUE)
        held.labels.add(before_nameOf(standingThen.labels, label));
    }
  });
  const standingNow = standingOf(now.tables, canonicalSplit2);
  return {
    wasBroken(breach, { content, members }) {
      const held = heldBy.get(content);
      if (held === void 0 || held.count < content.tables.length)
        return false;
      if (breach.rule === "split-leakage") {
        return before_namesOf(content, members, standingNow, "split").every((split) => held.splits.has(split));
      }
      if (breach.rule === "label-conflict") {
        return before_namesOf(content, members, standingNow, "label").every((label) => held.labels.has(label));
      }
      if (breach.rule === "derived-copy")
        return held.count > 1;
      return [...held.bySplit.values()].some((count2) => count2 > 1);
    },
    countAt: (content, path) => heldBy.get(content)?.byPath.get(path) ?? 0
  };
}
function before_namesOf({ tables, records: records2 }, members, standing, what) {
  const names = /* @__PURE__ */ new Set();
  for (const member of members) {
    const table = tables[member];
    const record = records2[member];
    const name = what === "split" ? before_nameOf(standing.splits, standing.splitOf(table, record)) : before_nameOf(standing.labels, standing.labelOf(table, record));
    if (name !== "")
      names.add(name);
  }
  return [...names];
}
function before_nameOf(names, number) {
  return number === standing_NONE ? "" : names[number];
}
function keyAt(keys, record) {
  const at = record * KEY_WORDS;
  return keys[at] * 2097152 + (keys[at + 1] >>> 11);
}
;
async function readTables(files, at, world, planFor = () => null) {
  const tasks = /* @__PURE__ */ new Map();
  for (const file of files) {
    const source = sourceOf(file, at);
    if (source === null)
      continue;
    const plan = planFor(file);
    const content = file.columns === void 0 ? [file.identity, ending(file.path)] : source.columns;
    const key = JSON.stringify([content, file.part, file.given, plan && [...plan]]);
    const known2 = tasks.get(key);
    if (known2 !== void 0)
      known2.files.push(file);
    else
      tasks.set(key, { task: { source, plan, given: file.given }, files: [file] });
  }
  const all = [...tasks.values()];
  const read2 = { tables: [], errors: [], bytesRead: 0 };
  const results = await runRemembered("keys", all.map(({ task }) => task), world);
  all.forEach(({ task, files: same }, index) => {
    const { trouble, tables, bytesRead } = results[index];
    read2.bytesRead += bytesRead;
    for (const { part: _, columns: __, ...placed2 } of same) {
      if (trouble !== null)
        read2.errors.push({ path: placed2.path, message: trouble });
      for (const { part, name, table, plan } of tables) {
        const partSplit = name === null ? null : split_name_splitNamed(name)?.split ?? split_name_canonicalSplit(name);
        const identity = part === 0 ? placed2.identity : `${placed2.identity} ${part}`;
        const split = partSplit ?? placed2.split;
        read2.tables.push({
          ...placed2,
          identity,
          split,
          partSplit,
          source: { ...task.source, part },
          read: table,
          plan
        });
      }
    }
  });
  return read2;
}
function sourceOf({ path, part, columns }, at) {
  const own = at.get(path);
  if (own === void 0)
    return null;
  const { location, size, name } = own;
  const source = { location, name: paths_baseName(path), size, content: name, part: part ?? null };
  if (columns === void 0)
    return source;
  const texts = [];
  for (const { path: path2, column: column2 } of columns) {
    const content = at.get(path2);
    if (content === void 0)
      return null;
    const { location: location2, size: size2, name: name2 } = content;
    texts.push({ column: column2, location: location2, name: paths_baseName(path2), size: size2, content: name2 });
  }
  return { ...source, columns: texts };
}
function ending(path) {
  return paths_baseName(path).replace(/^[^.]*/, "").toLowerCase();
}
;
function openBaseTables({ files, others, layout }, options, repository, world, canonicalSplit2) {
  const notes = [];
  let bytesRead = 0;
  const givenAt = columnsByPath(options.columns);
  let listed = null;
  function list() {
    if (listed === null) {
      const from = { samples: files, others: others() };
      listed = { ...tableFiles(from, layout, givenAt), from };
    }
    return listed;
  }
  async function of(set, verified) {
    const { from, ...then } = list();
    const { known: known2, unknown } = knownTables(set, then, from);
    if (unknown.tables.length === 0 && unknown.lines.length === 0) {
      return heldBefore(set, verified.contents, known2, canonicalSplit2);
    }
    const found = await findBaseTables(from, unknown, givenAt, repository, world, notes);
    try {
      if (found.absent.length > 0) {
        world.warn(`${countOf(found.absent.length, "table")} of the base can't be read here, so records that they had are told as new; check out with the whole history, or with Git LFS`);
      }
      return await compared2(set, verified, known2, found);
    } finally {
      found.close();
    }
  }
  async function compared2(set, verified, known2, found) {
    const { tables: read2 } = await readFound(set, found);
    const { contents } = verified;
    const older = olderColumns(set, read2);
    if (older === null) {
      const before = read2.map((table) => placed(table, set));
      return heldBefore(set, contents, [...known2, ...before], canonicalSplit2);
    }
    const isEnough = verified.identifies(older.common);
    const comparable = contents.filter(({ telling }) => isEnough || telling !== null && older.common.includes(telling));
    const again = await readAgain([
      ...set.tables.map((table) => ({ table, plan: planOfCommon(table.plan, older.common) })),
      ...known2.map((table) => ({ table, plan: planOfCommon(table.plan, older.common) })),
      ...read2.map((table) => {
        const plan = older.plans.get(table) ?? planOfCommon(placed(table, set).plan, older.common);
        return { table: placed(table, set, older.names.get(table)), plan };
      })
    ]);
    const tables = again.slice(0, set.tables.length);
    return heldBefore({ ...set, tables }, comparable, again.slice(tables.length), canonicalSplit2);
  }
  async function readFound(set, found) {
    const planned = ({ path }) => set.tables.find((table) => table.path === path) ?? set.tables[0];
    const read2 = await readTables(found.tables, found.at, world, (file) => planned(file).plan);
    bytesRead += read2.bytesRead + found.bytesRead;
    return read2;
  }
  async function readAgain(wanted) {
    const results = await runRemembered("keys", wanted.map(({ table: { source, given }, plan }) => ({ source, plan, given })), world);
    return wanted.map(({ table, plan }, at) => {
      bytesRead += results[at]?.bytesRead ?? 0;
      const read2 = results[at]?.tables[0]?.table;
      const nothing = { ...table.read, records: 0, keys: new Uint32Array(0) };
      return { ...table, plan, read: read2 ?? nothing };
    });
  }
  return { of, notes, bytesRead: () => bytesRead };
}
function knownTables(set, then, from) {
  const now = /* @__PURE__ */ new Map();
  for (const table of set.tables) {
    if (table.stored === null)
      continue;
    const parts = now.get(table.stored) ?? [];
    if (!parts.some((other) => partOf(other) === partOf(table)))
      parts.push(table);
    now.set(table.stored, parts);
  }
  const known2 = [];
  const unknown = { tables: [], lines: [] };
  const pathsNow = new Set(set.tables.map(({ path }) => path));
  for (const file of then.tables) {
    const same = file.stored === null ? void 0 : now.get(file.stored);
    const { path, dataset, split } = file;
    if (same !== void 0) {
      for (const table of same)
        known2.push({ ...table, path, dataset, split: table.partSplit ?? split });
    } else if (dataset === set.dataset || pathsNow.has(path))
      unknown.tables.push(file);
  }
  for (const lines of then.lines) {
    const stored2 = storedNames(lines.files, from);
    const same = stored2 === null ? void 0 : now.get(stored2);
    const { files, dataset, split } = lines;
    if (same !== void 0) {
      for (const table of same) {
        const column2 = table.source.columns?.[0]?.column;
        const path = files.find((file) => file.column === column2)?.path ?? table.path;
        known2.push({ ...table, path, dataset, split });
      }
    } else if (dataset === set.dataset || files.some(({ path }) => pathsNow.has(path)))
      unknown.lines.push(lines);
  }
  return { known: known2, unknown };
}
function partOf({ source }) {
  return `${source.part} ${source.columns?.map(({ column: column2 }) => column2).join()}`;
}
function placed(table, set, older) {
  const { choice, plan } = set.tables.find(({ path }) => path === table.path) ?? set.tables[0];
  if (older === void 0)
    return { ...table, choice, plan };
  const { label, split } = choice;
  const column2 = label === null ? void 0 : older.get(label.column);
  return {
    ...table,
    plan,
    choice: {
      ...choice,
      label: label === null || column2 === void 0 ? null : { ...label, column: column2 },
      split: split === null ? null : older.get(split) ?? null
    }
  };
}
;
const BREACH_BETWEEN = ["split-leakage", "label-conflict"];
const ONE_CONTENT = "one content makes more than half of all repeats";
const MOST_SETS = 20;
function createBreaches() {
  const all = /* @__PURE__ */ new Map();
  return {
    add(rule, because, broken, splits, pair) {
      const named2 = pair ?? broken.members.map((member) => broken.content.tables[member]);
      const tables = [...new Set(named2)].sort((left, right) => left - right);
      const key = `${rule} ${because} ${tables.join()}`;
      let breach = all.get(key);
      if (breach === void 0) {
        breach = { rule, tables, splits: /* @__PURE__ */ new Set(), contents: [], because };
        all.set(key, breach);
      }
      breach.contents.push(broken);
      for (const split of splits)
        if (split !== standing_NONE)
          breach.splits.add(split);
    },
    all: () => breaches_folded([...all.values()]).map(weighed)
  };
}
function breaches_folded(breaches) {
  const byRule = /* @__PURE__ */ new Map();
  for (const breach of breaches) {
    const key = `${breach.rule} ${breach.because}`;
    byRule.set(key, [...byRule.get(key) ?? [], breach]);
  }
  return [...byRule.values()].flatMap((all) => {
    const sorted2 = all.sort((left, right) => right.contents.length - left.contents.length);
    const rest = sorted2.slice(MOST_SETS);
    const [first] = rest;
    if (first === void 0 || rest.length === 1)
      return sorted2;
    const together2 = {
      ...first,
      tables: [...new Set(rest.flatMap(({ tables }) => tables))].sort((left, right) => left - right),
      splits: new Set(rest.flatMap(({ splits }) => [...splits])),
      contents: rest.flatMap(({ contents }) => contents)
    };
    return [...sorted2.slice(0, MOST_SETS), together2];
  });
}
function weighed(breach) {
  if (breach.rule !== "duplicate-row" || breach.because !== null)
    return breach;
  const repeats = breach.contents.map(({ members }) => members.length - 1);
  const most = repeats.reduce((one, other) => Math.max(one, other), 0);
  const all = repeats.reduce((sum2, count2) => sum2 + count2, 0);
  return most > 1 && most * 2 > all ? { ...breach, because: ONE_CONTENT } : breach;
}
;
function createContentCounter() {
  const all = /* @__PURE__ */ new Map();
  const byRule = /* @__PURE__ */ new Map();
  return {
    add(content, rule, isNew) {
      const ofRule = byRule.get(rule) ?? /* @__PURE__ */ new Map();
      byRule.set(rule, ofRule);
      for (const known2 of [all, ofRule])
        known2.set(content, isNew || known2.get(content) === true);
    },
    counts: () => ({
      total: counts_countOf(all),
      byRule: Object.fromEntries([...byRule].map(([rule, contents]) => [rule, counts_countOf(contents)]))
    })
  };
}
function counts_countOf(contents) {
  let newContents = 0;
  for (const isNew of contents.values())
    if (isNew)
      newContents += 1;
  return { contents: contents.size, newContents };
}
;
function withTables(source, use, counted) {
  if (source.columns !== void 0)
    return withLines(source.columns, [], (table) => use([table]), counted);
  const open = async (bytes) => use(await openTables(source.name, bytes, (word) => split_name_splitNamed(word) !== null));
  return withBytes(source, open, counted);
}
function withLines(columns, opened, use, counted) {
  const next = columns[opened.length];
  const open = async (bytes) => {
    const source = await textSourceOf(bytes, packingOf(next.name));
    if (columns.length === 1)
      return use(await openText(source, next.column));
    const all = [...opened, { name: next.column, source }];
    return all.length === columns.length ? use(openLineTable(all)) : withLines(columns, all, use, counted);
  };
  return withBytes(next, open, counted);
}
async function withBytes({ location, size }, use, counted) {
  const file = read_openForReading(lossless_encodePath(location));
  try {
    const stat = (0, external_node_fs_namespaceObject.fstatSync)(file);
    if (!stat.isFile() || stat.size !== size)
      throw read_changed();
    return await use({
      size,
      read: (position, into) => {
        const count2 = (0, external_node_fs_namespaceObject.readSync)(file, into, 0, into.length, position);
        counted(count2);
        return count2;
      }
    });
  } finally {
    (0, external_node_fs_namespaceObject.closeSync)(file);
  }
}
function open_table_withTable(source, use, counted) {
  const useOne = (tables) => {
    const table = tables[source.part ?? 0];
    if (table === void 0)
      throw read_changed();
    return use(table);
  };
  return withTables(source, useOne, counted);
}
;
const MOST_EXAMPLES = 3;
const excerpts_MOST_COLUMNS = 12;
const excerpts_MOST_BYTES = 480;
async function addExamples(finding, set, counted) {
  finding.examples = finding.groups.slice(0, MOST_EXAMPLES);
  for (const example of finding.examples) {
    const [member] = example.members;
    const table = set.tables.find(({ path, source }) => path === member?.path && (source.part ?? 0) === member.part);
    if (member === void 0 || table === void 0)
      continue;
    try {
      example.cells = await readCells(table, member.row - 1, set.content, counted);
    } catch {
    }
  }
}
async function readCells({ source, read: read2 }, record, content, counted) {
  const cells = [];
  const use = (table) => table.read(placeBefore(read2.places, record), (batch) => {
    const within = record - batch.place.record;
    if (within < 0)
      return false;
    if (within >= batch.count)
      return true;
    for (const [number, column2] of table.columns.entries()) {
      if (number >= batch.width || !content.includes(column2) || cells.length === excerpts_MOST_COLUMNS)
        continue;
      const at = within * batch.width + number;
      const from = batch.starts[at];
      const to = Math.min(batch.ends[at], from + excerpts_MOST_BYTES);
      cells.push({ column: column2, text: lossless_decodePath(Buffer.from(batch.bytes.subarray(from, to))) });
    }
    return false;
  });
  await open_table_withTable(source, use, counted);
  return cells;
}
function placeBefore(places, record) {
  let found = null;
  for (const place of places) {
    if (place.record > record)
      break;
    found = place;
  }
  return found;
}
;
async function markAdded(finding, addedIn) {
  const groups = finding.groups.filter(({ isNew }) => isNew);
  if (groups.length === 0)
    return;
  for (const path of finding.paths) {
    const isAdded = await addedIn(path);
    if (isAdded === null)
      continue;
    for (const { members } of groups) {
      mark(members.filter((member) => member.path === path && member.line !== null), isAdded);
    }
  }
}
function mark(members, isAdded) {
  const added = members.filter(({ line }) => isAdded(line));
  const counted = members.filter(({ isNew }) => isNew).length;
  const isSilent = counted === 0 && added.length < members.length;
  const wanted = isSilent ? added.length : counted;
  if (wanted === 0 || added.length < wanted)
    return;
  const chosen = new Set(added.slice(added.length - wanted));
  for (const member of members)
    member.isNew = chosen.has(member);
}
;
function firstEqualTables({ tables }) {
  const first = /* @__PURE__ */ new Map();
  return Int32Array.from(tables, ({ identity }, table) => {
    const known2 = first.get(identity);
    if (known2 === void 0)
      first.set(identity, table);
    return known2 ?? table;
  });
}
function leakIn(content, standing, firstEqual2) {
  const { tables, records: records2 } = content;
  const splits = tables.map((table, member) => standing.splitOf(table, records2[member]));
  const first = splits.find((split) => split !== standing_NONE);
  if (first === void 0 || splits.every((split) => split === standing_NONE || split === first))
    return [];
  const kinds = /* @__PURE__ */ new Map();
  tables.forEach((table, member) => {
    const split = splits[member];
    if (split !== standing_NONE)
      kinds.set(`${table} ${split}`, { table, split });
  });
  const all = [...kinds.values()];
  const breaks = /* @__PURE__ */ new Set();
  for (const one of all) {
    const isBroken = all.some((other) => other.split !== one.split && (other.table === one.table || firstEqual2[other.table] !== firstEqual2[one.table]));
    if (isBroken)
      breaks.add(`${one.table} ${one.split}`);
  }
  return numbersWhere(tables, (table, member) => breaks.has(`${table} ${splits[member]}`));
}
function withoutCopies({ tables }, firstEqual2) {
  return numbersWhere(tables, (table) => firstEqual2[table] === table);
}
function countLabelled({ tables, records: records2 }, members, standing) {
  let count2 = 0;
  for (const member of members) {
    if (standing.labelOf(tables[member], records2[member]) !== standing_NONE)
      count2 += 1;
  }
  return count2;
}
function conflictIn({ tables, records: records2 }, members, standing) {
  const labels = members.map((member) => standing.labelOf(tables[member], records2[member]));
  const first = labels.find((label) => label !== standing_NONE);
  if (first === void 0 || labels.every((label) => label === standing_NONE || label === first))
    return [];
  const kinds = /* @__PURE__ */ new Map();
  members.forEach((member, index) => {
    const label = labels[index];
    const table = tables[member];
    if (label !== standing_NONE)
      kinds.set(`${table} ${label}`, { table, label });
  });
  const all = [...kinds.values()];
  const breaks = /* @__PURE__ */ new Set();
  for (const { table, label } of all) {
    if (all.some((other) => other.label !== label && standing.agree(table, other.table))) {
      breaks.add(`${table} ${label}`);
    }
  }
  return members.filter((member, index) => breaks.has(`${tables[member]} ${labels[index]}`));
}
function repeatsIn({ tables, records: records2 }, left, own, standing) {
  const bySplit = /* @__PURE__ */ new Map();
  for (const member of left) {
    const split = standing.splitOf(tables[member], records2[member]);
    bySplit.set(split, [...bySplit.get(split) ?? [], member]);
  }
  const found = [...bySplit.values()].filter((members) => members.length > 1);
  if (found.length > 0 || left.length === own.length)
    return found;
  const byTable2 = /* @__PURE__ */ new Map();
  for (const member of own) {
    const table = tables[member];
    byTable2.set(table, [...byTable2.get(table) ?? [], member]);
  }
  return [...byTable2.values()].filter((members) => members.length > 1);
}
function splitsOf({ tables, records: records2 }, members, standing) {
  return members.map((member) => standing.splitOf(tables[member], records2[member]));
}
function numbersWhere(values, isWanted2) {
  const numbers = [];
  values.forEach((value, place) => {
    if (isWanted2(value, place))
      numbers.push(place);
  });
  return numbers;
}
;
const LEAST_RECORDS = 10;
const MOST_TABLES = 50;
function derivedPairs({ tables }, contents, firstEqual2) {
  const shared2 = /* @__PURE__ */ new Map();
  const count2 = tables.length;
  if (count2 > 1) {
    for (const content of contents) {
      for (const [one, members] of byTable(content, firstEqual2)) {
        for (const other of new Set(content.tables)) {
          if (other === one || firstEqual2[other] !== other || !isOneSplit(one, other))
            continue;
          shared2.set(one * count2 + other, (shared2.get(one * count2 + other) ?? 0) + members.length);
        }
      }
    }
  }
  const isIn = (one, other) => {
    const records2 = tables[one]?.read.records ?? 0;
    if (records2 < LEAST_RECORDS || shared2.get(one * count2 + other) !== records2)
      return false;
    return one > other || shared2.get(other * count2 + one) !== tables[other]?.read.records;
  };
  const pairs = [...shared2.keys()].map((key) => [Math.floor(key / count2), key % count2]).filter(([one, other]) => isIn(one, other));
  const told2 = pairs.filter(([one, other]) => !pairs.some(([lower2, upper]) => lower2 === one && upper !== other && hasPair(upper, other)));
  function hasPair(one, other) {
    return pairs.some(([lower2, upper]) => lower2 === one && upper === other);
  }
  function isOneSplit(one, other) {
    return tables[one]?.split === tables[other]?.split && !tables[one]?.choice.split && !tables[other]?.choice.split;
  }
  return {
    told: told2.map((pair) => ({
      pair,
      members: contents.flatMap((content) => {
        if (!content.tables.includes(pair[0]) || !content.tables.includes(pair[1]))
          return [];
        const members = content.tables.flatMap((table, member) => pair.includes(table) ? [member] : []);
        return [{ content, members }];
      })
    })),
    without({ tables: held }, members) {
      if (pairs.length === 0)
        return [...members];
      return members.filter((member) => !pairs.some(([one, other]) => one === held[member] && held.includes(other)));
    }
  };
}
function byTable({ tables }, firstEqual2) {
  const found = /* @__PURE__ */ new Map();
  tables.forEach((table, member) => {
    if (firstEqual2[table] !== table)
      return;
    const known2 = found.get(table);
    if (known2 === void 0)
      found.set(table, [member]);
    else
      known2.push(member);
  });
  return found.size > MOST_TABLES ? /* @__PURE__ */ new Map() : found;
}
;
const formulas_LEAST_LINES = 5;
const MOST_REPEATED = 0.2;
function saysNothing({ tables }, contents, standing, firstEqual2) {
  if (!tables.every(({ source, choice }) => source.columns?.length === 1 && choice.content.length === 1))
    return false;
  let shared2 = 0;
  let repeated = 0;
  for (const content of contents) {
    const leak = leakIn(content, standing, firstEqual2);
    if (leak.length === 0)
      continue;
    shared2 += 1;
    const splits = splitsOf(content, leak, standing);
    if (new Set(splits).size < splits.length)
      repeated += 1;
  }
  return shared2 >= formulas_LEAST_LINES && repeated > shared2 * MOST_REPEATED;
}
;
function shared_records_leakageOf({ tables, dataset }, leaking, standing) {
  if (leaking.length === 0)
    return [];
  const sizes = /* @__PURE__ */ new Map();
  tables.forEach(({ read: read2 }, table) => {
    for (let record = 0; record < read2.records; record++) {
      const split = standing.splitOf(table, record);
      if (split !== standing_NONE)
        sizes.set(split, (sizes.get(split) ?? 0) + 1);
    }
  });
  const pairs = /* @__PURE__ */ new Map();
  for (const { content, members } of leaking) {
    const rows = /* @__PURE__ */ new Map();
    for (const split of splitsOf(content, members, standing))
      rows.set(split, (rows.get(split) ?? 0) + 1);
    const held = [...rows.keys()].sort((left, right) => compareSplits(standing.splits[left], standing.splits[right]));
    held.forEach((right, index) => {
      for (const left of held.slice(0, index)) {
        const key = `${left} ${right}`;
        let pair = pairs.get(key);
        if (pair === void 0) {
          const splits = [standing.splits[left], standing.splits[right]];
          const samples = [sizes.get(left) ?? 0, sizes.get(right) ?? 0];
          pair = { left, right, leakage: { dataset, splits, contents: 0, rows: [0, 0], samples } };
          pairs.set(key, pair);
        }
        pair.leakage.contents += 1;
        pair.leakage.rows[0] += rows.get(left);
        pair.leakage.rows[1] += rows.get(right);
      }
    });
  }
  return [...pairs.values()].map(({ leakage }) => leakage);
}
;
const CHANCE = "so few values that equal records may be chance";
const NO_LABEL = "over a fifth of the repeated contents differ in it, so that this may be no label";
const meaning_WHOLE = "all its records lie in the other table";
const MOST_GUESSED_CONFLICTS = 0.2;
const LEAST_TO_DOUBT = 5;
function meaning_meaningOf(set, verified, standing) {
  const { contents } = verified;
  const firstEqual2 = firstEqualTables(set);
  const areFormulas = saysNothing(set, contents, standing, firstEqual2);
  const isSure = (content) => verified.isIdentifying || content.telling !== null && !areFormulas;
  const derived = derivedPairs(set, contents, firstEqual2);
  const breaches = createBreaches();
  const conflicts = [];
  const leaking = [];
  let labelled = 0;
  for (const content of contents) {
    const leak = leakIn(content, standing, firstEqual2);
    if (leak.length > 0) {
      const splits = splitsOf(content, leak, standing);
      breaches.add("split-leakage", isSure(content) ? null : CHANCE, { content, members: leak }, splits);
      if (isSure(content))
        leaking.push({ content, members: leak });
    }
    const own = withoutCopies(content, firstEqual2);
    const left = derived.without(content, own);
    if (countLabelled(content, own, standing) > 1)
      labelled += 1;
    const conflict = conflictIn(content, left, standing);
    if (conflict.length > 0) {
      conflicts.push({ broken: { content, members: conflict }, isSure: isSure(content) });
    }
    if (leak.length > 0 || conflict.length > 0)
      continue;
    for (const members of repeatsIn(content, left, own, standing)) {
      const splits = splitsOf(content, members, standing);
      breaches.add("duplicate-row", isSure(content) ? null : CHANCE, { content, members }, splits);
    }
  }
  const isGuess = set.tables.some(({ choice }) => choice.label !== null && !choice.label.isGiven);
  const areTooMany = isGuess && conflicts.length >= LEAST_TO_DOUBT && conflicts.length > labelled * MOST_GUESSED_CONFLICTS;
  for (const { broken, isSure: isSure2 } of conflicts) {
    const splits = splitsOf(broken.content, broken.members, standing);
    breaches.add("label-conflict", !isSure2 ? CHANCE : areTooMany ? NO_LABEL : null, broken, splits);
  }
  for (const { pair, members } of derived.told) {
    const [one, other] = pair;
    for (const broken of members) {
      const splits = splitsOf(broken.content, broken.members, standing);
      breaches.add("derived-copy", meaning_WHOLE, broken, splits, [one, other]);
    }
  }
  return {
    breaches: breaches.all(),
    leakage: shared_records_leakageOf(set, leaking, standing)
  };
}
;
function comparableSets(tables) {
  const sets = /* @__PURE__ */ new Map();
  for (const table of tables) {
    if (table.choice.content.length === 0 || table.read.records < 2)
      continue;
    const key = JSON.stringify([table.dataset, table.choice.content]);
    const known2 = sets.get(key);
    if (known2 === void 0)
      sets.set(key, [table]);
    else
      known2.push(table);
  }
  return [...sets.values()].map((together2) => {
    const { dataset, choice } = together2[0];
    return { dataset, content: choice.content, tables: together2 };
  });
}
;
function fewerColumns(sets) {
  const named2 = sets.filter(({ tables }) => tables.every(({ read: read2 }) => read2.isNamed));
  const byDataset = /* @__PURE__ */ new Map();
  for (const set of named2)
    byDataset.set(set.dataset, [...byDataset.get(set.dataset) ?? [], set]);
  return [...byDataset.values()].flatMap((together2) => together2.flatMap((more) => {
    const columns = new Set(more.content);
    const isWithin2 = ({ content }) => content.length < columns.size && content.every((column2) => columns.has(column2));
    return together2.filter(isWithin2).map((fewer) => ({ fewer, more }));
  }));
}
async function narrowed({ fewer, more }, result, world) {
  const plans = more.tables.map(({ plan }) => planOfCommon(plan, fewer.content));
  const read2 = await runRemembered("keys", more.tables.map(({ source, given }, at) => ({ source, given, plan: plans[at] })), world);
  const tables = more.tables.map((table, at) => {
    const { tables: found = [], bytesRead = 0 } = read2[at] ?? {};
    result.bytesRead += bytesRead;
    const nothing = { ...table.read, records: 0, keys: new Uint32Array(0) };
    const choice = { ...table.choice, content: fewer.content };
    return { ...table, plan: plans[at], choice, read: found[0]?.table ?? nothing };
  });
  const all = [...fewer.tables, ...tables];
  return { ...fewer, tables: all.sort((left, right) => left.path < right.path ? -1 : 1) };
}
function ofBoth({ fewer }, { tables: all }) {
  const own = new Set(fewer.tables);
  const isFewer = (table) => own.has(all[table]);
  return {
    has: ({ tables }) => tables.some(isFewer) && tables.some((table) => !isFewer(table)),
    breach(breach, { isIdentifying: isIdentifying2 }) {
      const { rule, because, contents, tables } = breach;
      if (rule === "split-leakage")
        return because === null ? breach : null;
      if (rule !== "derived-copy" || !tables.some(isFewer) || tables.every(isFewer))
        return null;
      return isIdentifying2 || contents.every(({ content }) => content.telling !== null) ? breach : null;
    }
  };
}
;
const MOST_GROUPS = 1e3;
const MOST_MEMBERS = 100;
function tell_findingOf(breach, set, standing, before, rules, counter) {
  const severity = severityOf(breach, rules);
  if (severity === null)
    return null;
  const paths = [...new Set(breach.tables.map((table) => set.tables[table]?.path))];
  const isNew = (broken) => !before.some((known2) => known2.wasBroken(breach, broken, paths));
  const areNew = breach.contents.map(isNew);
  breach.contents.forEach(({ content }, index) => {
    counter.add(content, breach.rule, areNew[index]);
  });
  const order = breach.contents.map((broken, index) => ({ broken, isNew: areNew[index] })).sort((left, right) => Number(right.isNew) - Number(left.isNew)).slice(0, MOST_GROUPS);
  const newContents = areNew.filter(Boolean).length;
  return {
    rule: breach.rule,
    paths,
    dataset: set.dataset,
    splits: [...breach.splits].map((split) => standing.splits[split]).sort(compareSplits),
    severity,
    isNew: newContents > 0,
    contents: breach.contents.length,
    newContents,
    rows: countRows(breach, set),
    of: tell_byPath(breach, set, (table) => set.tables[table]?.read.records ?? 0),
    because: breach.because,
    groups: order.map((each) => tell_groupOf(each.broken, each.isNew, set, standing, before)),
    examples: []
  };
}
function severityOf({ rule, because }, rules) {
  const setting = rules[`${rule}/row`] ?? rules[rule];
  if (setting === "off")
    return null;
  return because === null || rule === "derived-copy" ? setting : "notice";
}
function countRows(breach, set) {
  const counts = /* @__PURE__ */ new Map();
  for (const { content, members } of breach.contents) {
    for (const member of members) {
      const table = content.tables[member];
      counts.set(table, (counts.get(table) ?? 0) + 1);
    }
  }
  return tell_byPath(breach, set, (table) => counts.get(table) ?? 0);
}
function tell_byPath({ tables }, set, countOf2) {
  const sums = /* @__PURE__ */ new Map();
  for (const table of tables) {
    const path = set.tables[table]?.path;
    sums.set(path, (sums.get(path) ?? 0) + countOf2(table));
  }
  return sums;
}
function tell_groupOf({ content, members }, isNew, set, standing, before) {
  const told2 = members.slice(0, MOST_MEMBERS).map((member) => {
    const table = content.tables[member];
    const record = content.records[member];
    const split = standing.splitOf(table, record);
    const label = standing.labelOf(table, record);
    const { path, read: read2, source } = set.tables[table];
    return {
      path,
      part: source.part ?? 0,
      split: split === standing_NONE ? null : standing.splits[split],
      label: label === standing_NONE ? null : standing.labels[label],
      row: record + 1,
      line: read2.hasLines ? content.lines[member] : null,
      endLine: read2.hasLines ? content.endLines[member] : null,
      isNew: false
    };
  });
  const inTable = /* @__PURE__ */ new Map();
  for (const member of told2) {
    const count2 = (inTable.get(member.path) ?? 0) + 1;
    inTable.set(member.path, count2);
    member.isNew = isNew && before.every((known2) => known2.countAt(content, member.path) < count2);
  }
  return { id: `row:${content.digest}`, members: told2, count: members.length, isNew, cells: null };
}
;
const equal_records_NONE = -1;
const PLACES_PER_RECORD = 1.5;
function findEqualRecords(tables) {
  const total = tables.reduce((sum2, keys) => sum2 + keys.length / KEY_WORDS, 0);
  let size = 16;
  while (size < total * PLACES_PER_RECORD)
    size *= 2;
  const mask = size - 1;
  const places = new Int32Array(size);
  const before = new Int32Array(total).fill(equal_records_NONE);
  const starts = equal_records_startsOf(tables);
  let repeats = 0;
  let sets = 0;
  let record = 0;
  for (const keys of tables) {
    for (let at = 0; at < keys.length; at += KEY_WORDS, record++) {
      const one = keys[at];
      const two = keys[at + 1];
      const three = keys[at + 2];
      const four = keys[at + 3];
      if ((one | two | three | four) === 0)
        continue;
      for (let place = one & mask; ; place = place + 1 & mask) {
        const other = places[place] - 1;
        if (other < 0) {
          places[place] = record + 1;
          break;
        }
        const table = equal_records_tableOf(starts, other);
        const known2 = tables[table];
        const from = (other - starts[table]) * KEY_WORDS;
        if (known2[from] === one && known2[from + 1] === two && known2[from + 2] === three && known2[from + 3] === four) {
          repeats += 1;
          if (before[other] === equal_records_NONE)
            sets += 1;
          before[record] = other;
          places[place] = record + 1;
          break;
        }
      }
    }
  }
  return collect(places, before, sets, repeats);
}
function equal_records_startsOf(tables) {
  const starts = [0];
  for (const keys of tables)
    starts.push(starts.at(-1) + keys.length / KEY_WORDS);
  return starts;
}
function equal_records_tableOf(starts, record) {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (starts[middle] <= record)
      low = middle;
    else
      high = middle - 1;
  }
  return low;
}
function collect(places, before, sets, repeats) {
  const lasts = new Int32Array(sets);
  const firsts = new Int32Array(sets);
  let set = 0;
  for (let place = 0; place < places.length; place++) {
    let record = places[place] - 1;
    if (record < 0 || before[record] === equal_records_NONE)
      continue;
    lasts[set] = record;
    while (before[record] !== equal_records_NONE)
      record = before[record];
    firsts[set] = record;
    set += 1;
  }
  const order = Int32Array.from({ length: sets }, (_, index) => index).sort((left, right) => firsts[left] - firsts[right]);
  const starts = new Int32Array(sets + 1);
  const records2 = new Int32Array(repeats + sets);
  let end = 0;
  for (const [index, each] of order.entries()) {
    starts[index] = end;
    const first = end;
    for (let record = lasts[each]; record !== equal_records_NONE; record = before[record]) {
      records2[end++] = record;
    }
    records2.subarray(first, end).reverse();
  }
  starts[sets] = end;
  return { count: sets, starts, records: records2 };
}
;
const FEW_PAIRS = 0.01;
function expectedPairs(columns, records2) {
  const size = columns[0]?.values.length ?? 0;
  let pairs = records2 * (records2 - 1) / 2;
  if (size < 2)
    return pairs;
  const counted = columns.map(({ values }) => ({ values, counts: identifying_countsOf(values) })).sort((left, right) => right.counts.size - left.counts.size);
  const kept = [];
  for (const column2 of counted) {
    if (column2.counts.size < 2)
      continue;
    if (kept.some((other) => other.counts.size <= size / 2 && determines(other, column2)))
      continue;
    kept.push(column2);
    pairs *= chanceOf(column2.counts, size, records2);
    if (pairs < FEW_PAIRS)
      break;
  }
  return pairs;
}
function isIdentifying(columns, records2) {
  return expectedPairs(columns, records2) < FEW_PAIRS;
}
function identifying_countsOf(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values)
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
function chanceOf(counts, size, records2) {
  let sum2 = 0;
  if (size === records2) {
    for (const count2 of counts.values())
      sum2 += (count2 / size) ** 2;
    return sum2;
  }
  for (const count2 of counts.values())
    sum2 += count2 * (count2 - 1) / (size * (size - 1));
  return Math.max(sum2, 1 / records2);
}
function determines({ values }, other) {
  const beside = /* @__PURE__ */ new Map();
  for (let record = 0; record < values.length; record++) {
    const value = values[record];
    const known2 = beside.get(value);
    if (known2 === void 0)
      beside.set(value, other.values[record]);
    else if (known2 !== other.values[record])
      return false;
  }
  return true;
}
;
const DIGEST = 32;
async function readRecordsAgain(task, advance) {
  const { source, wanted, content, plan, every } = task;
  const result = {
    bytesRead: 0,
    trouble: null,
    digests: new Uint8Array(wanted.length * DIGEST),
    telling: new Uint16Array(wanted.length),
    lines: new Int32Array(wanted.length),
    endLines: new Int32Array(wanted.length),
    samples: content.map(() => [])
  };
  const canonical = createCanonicalCell();
  const cellHash = createCellHash();
  const folds = content.map((name) => plan.get(name) ?? PLAIN);
  const heads = content.map((name) => Buffer.from(`${Buffer.byteLength(name)}:${name}`));
  let next = 0;
  try {
    const use = async (table) => {
      let columns = [];
      await table.read(null, (batch) => {
        if (columns.length < content.length || columns.includes(-1)) {
          columns = content.map((name) => table.columns.indexOf(name));
        }
        const last2 = batch.place.record + batch.count;
        if (every > 0) {
          const first = Math.ceil(batch.place.record / every) * every;
          for (let record = first; record < last2; record += every) {
            sample(batch, record - batch.place.record, columns);
          }
        }
        for (; next < wanted.length && wanted[next] < last2; next++) {
          take(batch, wanted[next] - batch.place.record, columns);
        }
        return every > 0 || next < wanted.length;
      });
    };
    await withTable(source, use, (bytes) => {
      result.bytesRead += bytes;
      advance(0, bytes);
    });
    if (next < wanted.length)
      result.trouble = "it changed while it was read";
  } catch (error) {
    result.trouble = describeReadError(error);
  }
  return result;
  function take(batch, record, columns) {
    const parts = [];
    for (const [place, column2] of columns.entries()) {
      const [from, to] = cellOf(batch, record, column2);
      const { foldsNulls, foldsTruths } = folds[place] ?? PLAIN;
      const cell = canonical(batch.bytes, from, to, { foldsNulls, foldsTruths });
      if (cell === null)
        continue;
      const isText = typeof cell !== "string";
      const bytes = isText ? cell : Buffer.from(cell);
      if (isText && result.telling[next] === 0 && isTelling(bytes))
        result.telling[next] = place + 1;
      parts.push(heads[place], Buffer.from(`${isText ? "t" : "v"}${bytes.length}:`), bytes);
    }
    result.digests.set(createHash("sha256").update(Buffer.concat(parts)).digest(), next * DIGEST);
    result.lines[next] = batch.lines[record];
    result.endLines[next] = batch.endLines[record];
  }
  function sample(batch, record, columns) {
    for (const [place, column2] of columns.entries()) {
      const [from, to] = cellOf(batch, record, column2);
      const isEmpty = cellHash.read(batch.bytes, from, to) === 0;
      result.samples[place]?.push(isEmpty ? 0 : (cellHash.one >>> 0) * 2097152 + (cellHash.other >>> 11));
    }
  }
}
function cellOf({ width, starts, ends }, record, column2) {
  if (column2 < 0 || column2 >= width)
    return [0, 0];
  const at = record * width + column2;
  return [starts[at], ends[at]];
}
;
const MOST_SAMPLED = 2e5;
const MOST_SAMPLED_CELLS = 4e6;
async function findVerified({ tables, content }, read2) {
  const keys = tables.map((table) => table.read.keys);
  const equal = findEqualRecords(keys);
  if (equal.count === 0)
    return NOTHING_EQUAL;
  const starts = equal_records_startsOf(keys);
  const wanted = wantedRecords(equal, starts);
  const total = starts.at(-1);
  const most = Math.max(1, Math.min(MOST_SAMPLED, Math.floor(MOST_SAMPLED_CELLS / content.length)));
  const every = Math.ceil(total / most);
  const results = await read2(tables.map(({ source, plan }, table) => ({
    ...{ source, plan, content, every },
    wanted: wanted[table]
  })));
  const errors = results.flatMap(({ trouble }, table) => trouble === null ? [] : [{ path: tables[table]?.path, message: trouble }]);
  const columns = content.map((_, column2) => ({
    values: Float64Array.from(results.flatMap(({ samples }) => samples[column2] ?? []))
  }));
  return {
    contents: contentsOf(equal, starts, wanted, results, content),
    isIdentifying: isIdentifying(columns, total),
    identifies(names) {
      const own = columns.filter((_, column2) => names.includes(content[column2]));
      return own.length > 0 && isIdentifying(own, total);
    },
    errors,
    bytesRead: results.reduce((sum2, { bytesRead }) => sum2 + bytesRead, 0)
  };
}
const NOTHING_EQUAL = {
  ...{ contents: [], isIdentifying: false, identifies: () => false, errors: [], bytesRead: 0 }
};
function wantedRecords({ records: records2 }, starts) {
  const all = records2.slice().sort();
  let from = 0;
  return starts.slice(0, -1).map((start, table) => {
    const end = starts[table + 1];
    let to = from;
    while (to < all.length && all[to] < end)
      to += 1;
    const own = all.slice(from, to);
    for (let at = 0; at < own.length; at++)
      own[at] = own[at] - start;
    from = to;
    return own;
  });
}
function contentsOf(equal, starts, wanted, results, content) {
  const contents = [];
  for (let set = 0; set < equal.count; set++) {
    const members = equal.records.subarray(equal.starts[set], equal.starts[set + 1]);
    const tables = new Int32Array(members.length);
    const places = new Int32Array(members.length);
    members.forEach((record, member) => {
      const table = equal_records_tableOf(starts, record);
      tables[member] = table;
      places[member] = verified_placeIn(wanted[table], record - starts[table]);
    });
    for (const chosen of byDigest(tables, places, results)) {
      if (chosen.length > 1)
        contents.push(contentOf(chosen, tables, places, wanted, results, content));
    }
  }
  return contents;
}
function byDigest(tables, places, results) {
  const kept = [];
  for (let member = 0; member < tables.length; member++) {
    if (results[tables[member]]?.trouble === null)
      kept.push(member);
  }
  const [first] = kept;
  if (first === void 0)
    return [];
  const one = digestAt(tables, places, results, first);
  if (kept.every((member) => one.equals(digestAt(tables, places, results, member))))
    return [kept];
  const sets = /* @__PURE__ */ new Map();
  for (const member of kept) {
    const digest = digestAt(tables, places, results, member).toString("hex");
    sets.set(digest, [...sets.get(digest) ?? [], member]);
  }
  return [...sets.values()];
}
function contentOf(members, tables, places, wanted, results, content) {
  const value = (read2) => members.map((member) => {
    const table = tables[member];
    return read2(results[table], places[member], table);
  });
  return {
    digest: digestAt(tables, places, results, members[0]).toString("hex"),
    tables: value((_, __, table) => table),
    records: value((_, place, table) => wanted[table]?.[place]),
    lines: value(({ lines }, place) => lines[place]),
    endLines: value(({ endLines }, place) => endLines[place]),
    telling: content[value(({ telling }, place) => telling[place]).reduce(verified_larger) - 1] ?? null
  };
}
function digestAt(tables, places, results, member) {
  const { digests } = results[tables[member]];
  return Buffer.from(digests.buffer, digests.byteOffset + places[member] * DIGEST, DIGEST);
}
function verified_placeIn(sorted2, value) {
  let low = 0;
  let high = sorted2.length - 1;
  while (low < high) {
    const middle = low + high >> 1;
    if (sorted2[middle] < value)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}
function verified_larger(one, other) {
  return Math.max(one, other);
}
;
const compare_sets_ALL = { has: () => true, breach: (breach) => breach };
async function compareSets(tables, input, repository, result, world) {
  const { options, base, earlier } = input;
  const before = base === null || repository === null ? null : openBaseTables(base, options, repository, world, split_name_canonicalSplit);
  const added = base === null || repository === null ? null : addedLines(repository, world.root, base.commit, options.source === "git", (bytes) => {
    result.bytesRead += bytes;
  });
  const told2 = /* @__PURE__ */ new Set();
  const counter = createContentCounter();
  const sets = comparableSets(tables);
  for (const set of sets) {
    result.tables += set.tables.length;
    result.samples += set.tables.reduce((sum2, { read: read2 }) => sum2 + read2.records, 0);
    await compareSet(set, compare_sets_ALL);
  }
  for (const pair of fewerColumns(sets)) {
    const set = await narrowed(pair, result, world);
    await compareSet(set, ofBoth(pair, set));
  }
  const moved = earlier === null ? null : placedBy(earlier, tables);
  if (moved !== null)
    for (const set of comparableSets(moved))
      await compareSet(set, notTold(told2));
  result.counts = counter.counts();
  if (before !== null) {
    result.notes.push(...before.notes);
    result.bytesRead += before.bytesRead();
  }
  async function compareSet(set, wanted) {
    const found = await findVerified(set, (tasks) => runRemembered("records", tasks, world));
    result.bytesRead += found.bytesRead;
    if (wanted === compare_sets_ALL)
      result.errors.push(...found.errors);
    const contents = found.contents.filter((content) => wanted.has(content));
    if (contents.length === 0)
      return;
    const verified = { ...found, contents };
    const standing = standingOf(set.tables, split_name_canonicalSplit);
    const meaning = meaning_meaningOf(set, verified, standing);
    const breaches = meaning.breaches.flatMap((breach) => wanted.breach(breach, verified) ?? []);
    if (breaches.length === 0)
      return;
    if (breaches.some(({ rule }) => rule === "split-leakage"))
      result.leakage.push(...meaning.leakage);
    const known2 = before === null ? [] : [await before.of(set, verified)];
    const all = [...known2, ...acceptedBefore(input)];
    for (const breach of breaches) {
      for (const { content } of breach.contents)
        told2.add(`${breach.rule} ${content.digest}`);
      const finding = tell_findingOf(breach, set, standing, all, options.rules, counter);
      if (finding === null)
        continue;
      if (added !== null)
        await markAdded(finding, added);
      await addExamples(finding, set, (bytes) => {
        result.bytesRead += bytes;
      });
      result.findings.push(finding);
    }
  }
}
function notTold(told2) {
  const isTold = (rule, { digest }) => told2.has(`${rule} ${digest}`);
  return {
    has: (content) => !isTold("split-leakage", content),
    breach(breach) {
      if (!BREACH_BETWEEN.includes(breach.rule))
        return null;
      const contents = breach.contents.filter(({ content }) => !isTold(breach.rule, content));
      return contents.length === 0 ? null : { ...breach, contents };
    }
  };
}
function placedBy(layout, tables) {
  const moved = tables.map((table) => {
    const { dataset, split } = layout.placementOf(table.path);
    return { ...table, dataset: dataset ?? table.dataset, split: table.partSplit ?? split };
  });
  const isMoved = moved.some(({ dataset, split }, at) => dataset !== tables[at]?.dataset || split !== tables[at]?.split);
  return isMoved ? moved : null;
}
function acceptedBefore({ accepted }) {
  return accepted.map(({ knows }) => ({
    wasBroken: ({ rule }, { content, members }, paths) => knows(rule, `row:${content.digest}`, members.length, paths),
    countAt: () => 0
  }));
}
;
const BINARY = /* @__PURE__ */ new Set(["bin", "pkl", "pickle", "pt"]);
function mayHoldRecords({ names }, { compare }) {
  if (compare !== "auto" && !compare.includes("rows"))
    return false;
  let without = null;
  for (const name of names) {
    if (without !== null && name.endsWith(without))
      continue;
    if (mayHold(name))
      return true;
    const ending2 = name.slice(name.lastIndexOf("."));
    without = ending2.startsWith(".") && !PACKED.has(ending2.slice(1).toLowerCase()) ? ending2 : null;
  }
  return false;
}
function mayHold(name) {
  const kind = kindOf(name);
  if (kind === KIND.other)
    return !BINARY.has(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
  return !isMediaKind(kind) && kind !== KIND.array;
}
function noRecords() {
  return {
    findings: [],
    counts: { total: { contents: 0, newContents: 0 }, byRule: {} },
    leakage: [],
    samples: 0,
    tables: 0,
    leftOut: [],
    errors: [],
    notes: [],
    bytesRead: 0
  };
}
;
const OVER = "over read-limit";
function withinLimit(named2, limit, result, world) {
  const size = read_limit_sizeOf(named2);
  if (limit === null || size <= limit)
    return named2;
  const lines = named2.lines.map((set) => ({
    ...set,
    files: set.files.filter(({ path }) => isPlainText(path))
  }));
  const surer2 = { ...named2, lines: lines.filter(({ files }) => files.some(({ isSample }) => isSample)) };
  const isEnough = read_limit_sizeOf(surer2) <= limit;
  if (!isEnough) {
    world.warn(`rows of tables are not compared: they have ${formatBytes(size)}, more than read-limit (${formatBytes(limit)}); raise it, or leave tables out with exclude`);
  }
  const kept = new Set(isEnough ? samplesOf(surer2).map(({ path }) => path) : []);
  for (const { path } of samplesOf(named2))
    if (!kept.has(path))
      result.leftOut.push({ path, reason: OVER });
  return isEnough ? surer2 : null;
}
function samplesOf({ tables, lines }) {
  return [...tables, ...lines.flatMap(({ files }) => files.filter(({ isSample }) => isSample))];
}
function read_limit_sizeOf(named2) {
  return samplesOf(named2).reduce((sum2, { size }) => sum2 + size, 0);
}
;
const LABELS = [
  "label",
  // Hugging Face ClassLabel, Keras
  "labels",
  // Hugging Face Trainer
  "target",
  // scikit-learn, Kaggle
  "targets",
  // torchvision
  "category",
  // AG News, 20 Newsgroups
  "intent",
  // CLINC150, Banking77
  "sentiment",
  // IMDB, tweet_eval, Sentiment140
  "species",
  // iris, penguins
  "diagnosis",
  // Wisconsin breast cancer, HAM10000
  "outcome"
  // Pima diabetes
];
const SHARED_LABELS = [
  "class",
  // UCI, OpenML
  "y"
  // UCI bank marketing, fastai
];
const TRUTH_PREFIX = /^is_./;
const SAVED_INDEXES = [
  "",
  // pandas `to_csv`, R `write.csv`
  "unnamed: 0",
  // pandas, read back and saved again
  "index",
  // pandas `reset_index`
  "level_0",
  // pandas `reset_index`, done twice
  "__index_level_0__",
  // pandas `to_parquet`
  "rownames",
  // Rdatasets
  "row_id",
  // Kaggle
  "no",
  // UCI real estate, Beijing PM2.5
  "#"
  // Kaggle Pokemon
];
const SPLITS = [
  "split",
  // Hugging Face, ESC-50's kin
  "fold",
  // ESC-50, UrbanSound8K
  "subset",
  // Common Voice, GTZAN lists
  "partition"
  // CelebA
];
function labelNamed(name) {
  const lower2 = name.trim().toLowerCase();
  if (LABELS.includes(lower2) || TRUTH_PREFIX.test(lower2))
    return "sure";
  return SHARED_LABELS.includes(lower2) ? "shared" : null;
}
function column_names_isIndexName(name) {
  return SAVED_INDEXES.includes(name.trim().toLowerCase());
}
function isSplitName(name) {
  return SPLITS.includes(name.trim().toLowerCase());
}
;
const NOTHING_GIVEN = { label: null, split: null, ignore: [] };
const MOST_LABELS = 1e3;
const LEAST_RECORDS_PER_LABEL = 4;
const LONGEST_LABEL = 64;
const MOST_WHOLE_LABELS = 20;
const MOST_SPLITS = 20;
function chooseColumns(tables, given, splitOf, isBeginning = false) {
  const columns = jointColumns(tables);
  const roles = new Map(columns.map(({ name }) => [name, "content"]));
  const has = (name) => name !== null && roles.has(name);
  for (const name of given.ignore)
    if (has(name))
      roles.set(name, "ignored");
  for (const column2 of columns)
    if (isFree(column2.name) && isIndex(column2))
      roles.set(column2.name, "index");
  if (has(given.split))
    roles.set(given.split, "split");
  if (has(given.label))
    roles.set(given.label, "label");
  const split = has(given.split) ? given.split : columns.find((column2) => isFree(column2.name) && isSplit(column2, splitOf, isBeginning))?.name ?? null;
  if (split !== null)
    roles.set(split, "split");
  function isFree(name) {
    return roles.get(name) === "content" && name !== given.label && name !== given.split;
  }
  const isNamed = tables.every((table) => table.isNamed);
  const label = has(given.label) ? given.label : isNamed ? guessLabel() : null;
  if (label !== null) {
    roles.set(label, "label");
    const twins = columns.filter(({ name, values }) => isFree(name) && values !== null && areOneToOne(tables, label, name));
    if (choose_columns_contentOf(roles).length > twins.length)
      for (const { name } of twins)
        roles.set(name, "label");
  }
  return {
    roles,
    label: label === null ? null : { column: label, isGiven: label === given.label },
    split,
    content: choose_columns_contentOf(roles)
  };
  function guessLabel() {
    const candidates2 = columns.filter((column2) => isFree(column2.name) && isLabel(column2, isBeginning));
    const [first, ...others] = candidates2;
    if (first === void 0)
      return null;
    return others.every(({ name }) => areOneToOne(tables, first.name, name)) ? first.name : null;
  }
}
function planOf(choice, tables, isCoded) {
  const joint = new Map(jointColumns(tables).map((column2) => [column2.name, column2]));
  const plan = /* @__PURE__ */ new Map();
  for (const [name, role] of choice.roles) {
    const column2 = joint.get(name);
    plan.set(name, {
      role,
      foldsNulls: column2 !== void 0 && column2.numbers > 0 && column2.texts === 0 && column2.truths === 0,
      foldsTruths: column2 !== void 0 && column2.truths > 0 && column2.texts === 0 && column2.numbers === 0 && column2.nulls === 0,
      isCoded: role === "label" || role === "split" || isCoded(name)
    });
  }
  return plan;
}
function choose_columns_contentOf(roles) {
  return [...roles].flatMap(([name, role]) => role === "content" ? [name] : []).sort();
}
function jointColumns(tables) {
  const joint = /* @__PURE__ */ new Map();
  for (const { facts, records: records2 } of tables) {
    for (const { codes, ...column2 } of facts) {
      const values = codes === null || codes.isOver ? null : new Set(codes.values);
      const known2 = joint.get(column2.name);
      if (known2 === void 0)
        joint.set(column2.name, { ...column2, values, records: records2 });
      else
        joint.set(column2.name, choose_columns_together(known2, { ...column2, values, records: records2 }));
    }
  }
  return [...joint.values()];
}
function choose_columns_together(one, other) {
  return {
    name: one.name,
    numbers: one.numbers + other.numbers,
    wholes: one.wholes + other.wholes,
    nulls: one.nulls + other.nulls,
    truths: one.truths + other.truths,
    texts: one.texts + other.texts,
    longest: Math.max(one.longest, other.longest),
    counts: one.counts && other.counts,
    isUnique: one.isUnique && other.isUnique,
    values: one.values && other.values && /* @__PURE__ */ new Set([...one.values, ...other.values]),
    records: one.records + other.records
  };
}
function isIndex({ name, wholes, records: records2, counts, isUnique }) {
  return records2 > 1 && wholes === records2 && (counts || isUnique && column_names_isIndexName(name));
}
function isSplit({ name, values, texts, numbers }, splitOf, isBeginning) {
  if (!isSplitName(name) || values === null || texts === 0 || numbers > 0)
    return false;
  if (isBeginning)
    return values.size <= MOST_SPLITS;
  const named2 = new Set([...values].map(splitOf).filter((split) => split !== null));
  return values.size <= MOST_SPLITS && named2.size >= 2;
}
function isLabel({ name, values, records: records2, longest, ...held }, isBeginning) {
  const { numbers, wholes, texts, truths } = held;
  const named2 = labelNamed(name);
  if (named2 === null || values === null || numbers > wholes)
    return false;
  const count2 = values.size;
  if (count2 < (isBeginning ? 1 : 2) || count2 > MOST_LABELS || longest > LONGEST_LABEL)
    return false;
  if (records2 / count2 < (isBeginning ? 1 : LEAST_RECORDS_PER_LABEL))
    return false;
  return named2 === "sure" || texts + truths > 0 || count2 <= MOST_WHOLE_LABELS;
}
function areOneToOne(tables, one, other) {
  const forward = /* @__PURE__ */ new Map();
  const back = /* @__PURE__ */ new Map();
  let isSeen = false;
  for (const { facts, codes, records: records2 } of tables) {
    const left = codes.get(one);
    const right = codes.get(other);
    const leftValues = facts.find(({ name }) => name === one)?.codes;
    const rightValues = facts.find(({ name }) => name === other)?.codes;
    if (!left || !right || !leftValues || !rightValues || leftValues.isOver || rightValues.isOver)
      return false;
    const partner = new Int32Array(leftValues.values.length + 1).fill(-2);
    for (let record = 0; record < records2; record++) {
      const code = left[record] + 1;
      const beside = right[record];
      if (partner[code] === -2)
        partner[code] = beside;
      else if (partner[code] !== beside)
        return false;
    }
    for (const [code, beside] of partner.entries()) {
      if (beside === -2)
        continue;
      const from = code === 0 ? "" : leftValues.values[code - 1];
      const to = beside < 0 ? "" : rightValues.values[beside];
      if ((forward.get(from) ?? to) !== to || (back.get(to) ?? from) !== from)
        return false;
      forward.set(from, to);
      back.set(to, from);
      isSeen = true;
    }
  }
  return isSeen;
}
;
async function settleColumns(tables, splitOf, readAgain) {
  let settled2 = decide(tables, splitOf);
  const contradicted = settled2.filter(({ table, plan }) => !givesSameKeys(table, plan));
  if (contradicted.length > 0) {
    const again = await readAgain(contradicted.map(({ table }) => table), contradicted.map(({ plan }) => plan));
    const replaced = new Map(contradicted.map(({ table }, index) => [table, again[index] ?? null]));
    const read2 = tables.flatMap((table) => {
      const other = replaced.get(table);
      return other === void 0 ? [table] : other === null ? [] : [other];
    });
    settled2 = decide(read2, splitOf).filter(({ table, plan }) => givesSameKeys(table, plan));
  }
  return settled2.map(({ table, plan, choice }) => ({ ...table, plan, choice }));
}
function decide(tables, splitOf) {
  const seenIn = /* @__PURE__ */ new Map();
  for (const { dataset, read: read2 } of tables)
    seenIn.set(dataset, [...seenIn.get(dataset) ?? [], read2]);
  const alike = /* @__PURE__ */ new Map();
  for (const table of tables) {
    const { dataset, given, read: read2 } = table;
    const key = JSON.stringify([dataset, given, [...read2.columns].sort()]);
    alike.set(key, [...alike.get(key) ?? [], table]);
  }
  return [...alike.values()].flatMap((together2) => {
    const { given, dataset } = together2[0];
    const choice = chooseColumns(together2.map(({ read: read2 }) => read2), given, splitOf);
    const plan = planOf(choice, seenIn.get(dataset) ?? [], (name) => labelNamed(name) !== null || isSplitName(name) || name === given.label || name === given.split);
    return together2.map((table) => ({ table, plan, choice }));
  });
}
function givesSameKeys({ read: read2, plan: used }, plan) {
  return read2.facts.every(({ name, nulls, truths }) => {
    const was = used.get(name) ?? plan_PLAIN;
    const wanted = plan.get(name) ?? plan_PLAIN;
    if (was.role === "content" !== (wanted.role === "content"))
      return false;
    const needsCodes = wanted.role === "split" || wanted.role === "label";
    if (needsCodes && !was.isCoded)
      return false;
    if (wanted.role !== "content")
      return true;
    return (nulls === 0 || was.foldsNulls === wanted.foldsNulls) && (truths === 0 || was.foldsTruths === wanted.foldsTruths);
  });
}
;
function unknownColumns(lines, tables) {
  return lines.filter(({ glob, name }) => {
    const meant = glob === null ? tables : tables.filter(({ given }) => isGiven(name, given));
    return !meant.some(({ read: read2 }) => read2.columns.includes(name));
  }).map(({ glob, role, name }) => {
    const which = glob === null ? "no table that was read" : `no table that was read and matches "${display_display(glob)}"`;
    return `columns: ${which} has a column "${display_display(name)}", so that ${role} line does nothing`;
  });
}
function isGiven(name, { label, split, ignore }) {
  return label === name || split === name || ignore.includes(name);
}
;
const rows_GRAVITY = { error: 0, warning: 1, notice: 2 };
async function compareRows(input, from) {
  const memory = openTableMemory(input.cache);
  const comparison = await compareTables(input, { ...from, memory });
  await memory?.prints.save();
  comparison.notes.push(...memory?.prints.notes ?? []);
  return comparison;
}
async function compareTables(input, world) {
  const { files, layout, groups, options } = input;
  const result = noRecords();
  if (options.compare !== "auto" && !options.compare.includes("rows"))
    return result;
  const from = { samples: files, others: input.others };
  const givenAt = columnsByPath(options.columns);
  const all = tableFiles(from, layout, givenAt);
  result.leftOut.push(...all.leftOut);
  if (all.tables.length === 0 && all.lines.length === 0)
    return result;
  const named2 = withinLimit(all, options.readLimit, result, world);
  if (named2 === null)
    return result;
  const repository = await world.git.open(world.root).catch(() => null);
  const places = await placesOfNow(options.source, repository, world);
  world.progress.phase("reading tables");
  const samples = [...named2.tables, ...named2.lines.flatMap((set) => set.files)];
  const equal = equalNames(new Set(samples.map(({ path }) => path)), groups);
  const { tables, lines } = named2;
  const equalName = (path) => equal.get(path) ?? null;
  const found = await findTables(from, tables, lines, equalName, givenAt, places, world);
  try {
    result.bytesRead += found.bytesRead;
    if (found.absent.length > 0) {
      result.leftOut.push(...found.absent.map((path) => ({ path, reason: "its content is not here" })));
      result.notes.push(`Rows of ${countOf(found.absent.length, "table")} were not compared, since the content is not on this machine`);
    }
    const read2 = await settled(nameEqual(found.tables, equal), found.at, result, world);
    for (const warning of unknownColumns(options.columns, read2))
      world.warn(warning);
    await compareSets(read2, input, repository, result, world);
  } finally {
    found.close();
  }
  result.findings.sort(rows_compareFindings);
  return result;
}
function nameEqual(tables, equal) {
  return tables.map((table) => table.columns === void 0 ? { ...table, identity: equal.get(table.path) ?? table.identity } : table);
}
async function settled(files, at, result, world) {
  const read2 = await readTables(files, at, world);
  result.bytesRead += read2.bytesRead;
  for (const { path, message } of read2.errors) {
    result.leftOut.push({ path, reason: message });
  }
  const byPath2 = new Map(files.map((file) => [file.path, file]));
  return settleColumns(read2.tables, (value) => split_name_splitNamed(value)?.split ?? null, async (tables, plans) => {
    const keyOf2 = (path, part) => `${part} ${path}`;
    const planOf2 = new Map(tables.map(({ path, source }, index) => [keyOf2(path, source.part), plans[index] ?? null]));
    const wanted = tables.flatMap(({ path, source }) => {
      const file = byPath2.get(path);
      return file === void 0 ? [] : [{ ...file, part: source.part ?? 0 }];
    });
    const again = await readTables(wanted, at, world, ({ path, part }) => planOf2.get(keyOf2(path, part)) ?? null);
    result.bytesRead += again.bytesRead;
    const readAgain = new Map(again.tables.map((table) => [keyOf2(table.path, table.source.part), table]));
    return tables.map(({ path, source }) => readAgain.get(keyOf2(path, source.part)) ?? null);
  });
}
function rows_compareFindings(left, right) {
  return rows_GRAVITY[left.severity] - rows_GRAVITY[right.severity] || RULES.indexOf(left.rule) - RULES.indexOf(right.rule) || right.contents - left.contents || (left.paths.join("\0") < right.paths.join("\0") ? -1 : 1);
}
;
const BYTES_ALONE = "Pictures are compared by their bytes alone: parts of fingerprints do not hold what pictures show";
async function judgeParts(paths, options, surroundings, world) {
  await readDestinations(options, surroundings.written, world);
  const opened = await openParts(paths, world);
  try {
    const parts = allOfOne(opened);
    world.progress.phase("comparing fingerprints");
    const { groups } = options;
    const table = groups === null ? await repeatedKeys(parts, "bytes") : await readGroups(expandParts([groups], world.root), world.root);
    const gathered = await gatherSamples(parts, table.isRepeated);
    return await judgeGathered(parts, gathered, options, surroundings, world);
  } finally {
    for (const part of opened)
      part.close();
  }
}
async function openParts(texts, world) {
  if (texts.length === 0)
    throw new failure_Failure("No parts to judge: name the files that fingerprint wrote.");
  const paths = expandParts(texts, world.root);
  world.progress.phase("checking parts");
  const parts = [];
  try {
    for (const path of paths)
      parts.push(await openPart((0, external_node_path_namespaceObject.resolve)(world.root, path), path));
  } catch (error) {
    for (const part of parts)
      part.close();
    throw error;
  }
  return parts;
}
async function judgeGathered(parts, gathered, options, { base, baseline, notes }, world) {
  const all = parts.map(({ facts }) => facts);
  const { listing, listingBytesRead } = all[0];
  const own = all.map((facts) => facts.own);
  const divided2 = new Map(listing.divided);
  const { files } = gathered;
  const matched = groupKnown(gathered, (path) => divided2.has(path), gathered.otherLacking, world);
  const { groups } = matched;
  const beside = await gatherOthers(parts, files);
  const held = heldIn(gathered, beside.others, all);
  const { directories } = await findRepeatedDirectories(held, groups, world);
  const layout = gather_layoutOf(gathered.places, divided2);
  const rank2 = new Map(listing.datasets.map((dataset, place) => [dataset, place]));
  const places = own.flatMap((facts) => facts.places).sort((left, right) => rankOf(left, rank2) - rankOf(right, rank2));
  const recognised = tally((take) => {
    for (const { samples, ...place } of places)
      take(place, samples);
  }, (take) => {
    for (const { dividedPlaces: dividedPlaces2 } of own)
      for (const { samples, ...place } of dividedPlaces2)
        take(place, samples);
  });
  const known2 = baseline === null ? [] : [knownInReport(baseline.text, baseline.path)];
  const accepted = baseline === null ? [] : [acceptedRows(baseline.text)];
  const rows = await compareRows({
    files: pickDataFiles(files, gathered.tables),
    others: pickOthers(beside.others, beside.tables),
    options: { ...options, ...decided(all[0]) },
    ...{ layout, groups, accepted, earlier: null, base: null, cache: null }
  }, world);
  const judgement = judge({ files, layout, recognised, groups, options, known: known2, rows });
  const sum2 = (count2) => own.reduce((total, facts) => total + count2(facts), 0);
  const told2 = listing.hasPictures ? [BYTES_ALONE] : [];
  return assembleReport({
    snapshot: { ...listing, bytesRead: listingBytesRead },
    samples: {
      files: sum2(({ samples }) => samples),
      bytes: sum2(({ bytes }) => bytes),
      filesOfUnknownSize: sum2(({ filesOfUnknownSize }) => filesOfUnknownSize)
    },
    errors: order_sortByPath(own.flatMap(({ errors }) => errors.map(({ path, message }) => ({ path, message })))),
    bytesRead: sum2(({ bytesRead }) => bytesRead),
    judgement,
    directories,
    rows,
    pictures: [],
    rules: options.rules,
    notes: [...notes, ...new Set(own.flatMap((facts) => facts.notes)), ...matched.notes, ...told2],
    notices: told2,
    base,
    baseline: baseline?.path ?? null
  });
}
function decided({ options }) {
  const { compare, columns, source } = options;
  return { compare, columns, source };
}
function pickOthers({ contents, pointers, ...paths }, numbers) {
  return {
    ...pickPaths(paths, numbers),
    contents: pickNumbers(contents, numbers),
    pointers: pickFrom(pointers, numbers)
  };
}
function rankOf({ dataset }, rank2) {
  return rank2.get(dataset ?? "") ?? rank2.size;
}
function heldIn({ files, otherLinks }, others, all) {
  const { listing } = all[0];
  const counts = new Map(listing.directories);
  for (const { own } of all) {
    for (const { path, isUnnamed } of own.errors) {
      const directory = path.slice(0, Math.max(0, path.lastIndexOf("/")));
      const count2 = counts.get(directory);
      if (isUnnamed && count2 !== void 0)
        counts.set(directory, count2 - 1);
    }
  }
  const directories = [...counts.keys()];
  const total = [...counts.values()].reduce((sum2, count2) => sum2 + count2, 0);
  const directoryOf = new Int32Array(total);
  let at = 0;
  directories.forEach((directory, number) => {
    const end = at + counts.get(directory);
    directoryOf.fill(number, at, end);
    at = end;
  });
  const links = new Map(files.links);
  otherLinks.forEach((paths, place) => {
    links.set(files.names.length + place, paths);
  });
  return {
    files: { ...files, directories, directoryOf, links },
    others,
    errors: listing.errors,
    isWhole: (directory) => counts.has(directory),
    objectFormat: listing.objectFormat
  };
}
var __webpack_exports__judgeParts = __webpack_exports__.w;
export { __webpack_exports__judgeParts as judgeParts };
