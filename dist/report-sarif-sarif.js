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
  _: () => (
    /* binding */
    sarifReport
  )
});
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
function lossless_encodePath(path) {
  return process.platform === "win32" || !SURROGATE.test(path) ? path : lossless_pathBytes(path);
}
function lossless_pathBytes(path) {
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
  return lossless_isUtf8Path(name) ? name : display_display(name);
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
const MOST_NAMED = 5;
const PLAIN_PATH = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][\w./-]*$/i;
function nothing_compared_isNothingCompared({ compared }) {
  return compared.every(({ samples }) => samples < 2);
}
function nothingReason({ scanned }) {
  if (scanned.errors.length > 0)
    return "what could be read has no two data files";
  if (scanned.files > 0)
    return "there is one data file only";
  const { "min-size": small = 0, empty = 0 } = scanned.skipped;
  if (small > 0)
    return `no data file of min-size was found (${countOf(small, "file")} below it)`;
  return empty > 0 ? "no data file was found that is not empty" : "no data file was found";
}
function passedOverText(passedOver, show) {
  const named = passedOver.slice(0, MOST_NAMED).map(({ directory, files }) => `${directory === "" ? "the root" : show(directory)} (${countOf(files, "file")})`);
  const rest = passedOver.length - named.length;
  return [...named, ...rest > 0 ? [countOf(rest, "more directory", "more directories")] : []].join(", ");
}
function remedyOf({ scanned, passedOver }) {
  if (passedOver.length === 0 && (scanned.skipped["min-size"] ?? 0) > 0) {
    return { option: "min-size", purpose: "To compare smaller files", line: "min-size: 1" };
  }
  return { option: "paths", purpose: "To say where the data is", line: pathsLine(passedOver) };
}
function pathsLine(passedOver) {
  const all = passedOver.slice(0, MOST_NAMED).map(({ directory }) => directory);
  const below = all.filter((name) => name !== "" && display(name) === name);
  const names2 = below.length > 0 ? below : [all.includes("") ? "." : "DIRECTORY"];
  return `paths: [${names2.map(yamlText).join(", ")}]`;
}
function nothingWarning(report, { paths, ifNoFilesFound }) {
  const isSaid = ifNoFilesFound === "ignore" || paths === null && report.scanned.files === 0;
  return nothing_compared_isNothingCompared(report) && !isSaid ? nothingComparedText(report) : null;
}
function nothingComparedText(report) {
  const { passedOver } = report;
  const places = passedOver.length === 0 ? "" : ` Files that look like data lie in ${passedOverText(passedOver, display)}.`;
  const { purpose, line } = remedyOf(report);
  return `Nothing was compared: ${nothingReason(report)}.${places} ${purpose}, write into .github/data-hygiene.yml: ${line}`;
}
function yamlText(path) {
  return PLAIN_PATH.test(path) ? path : `'${path.replaceAll("'", "''")}'`;
}
;
function headline(report) {
  const { scanned, judgement, tables } = report;
  const { findings, verdict } = judgement;
  const all = findings.length + tables.length;
  if (verdict.result === "fail") {
    const count = findings.filter((finding) => isBlocking(finding, verdict)).length + tables.filter((finding) => isBlocking(finding, verdict)).length;
    const noun = isCompared(report) && verdict.failOn === "new" ? "new finding" : "finding";
    return { tone: "bad", text: `${countOf(count, noun)} ${count === 1 ? "shuts" : "shut"} the gate` };
  }
  if (isNothingCompared(report))
    return { tone: "neutral", text: "nothing was compared" };
  if (all === 0) {
    if (scanned.errors.length === 0)
      return { tone: "good", text: "no duplicates" };
    return { tone: "doubtful", text: "no duplicates in the files that could be read" };
  }
  if (verdict.failOn === "none")
    return { tone: "doubtful", text: `${countOf(all, "finding")}, report only` };
  if (isCompared(report) && !findings.some(({ isNew }) => isNew) && !tables.some(({ isNew }) => isNew))
    return { tone: "good", text: "no new findings" };
  return { tone: "good", text: `${countOf(all, "finding")}, not blocking` };
}
function isBlocking(finding, verdict) {
  return finding.severity === "error" && (finding.isNew || verdict.failOn === "any");
}
function isCompared({ base, baseline }) {
  return base !== null || baseline !== null;
}
;
const BETTER_ESCAPED = /##\[|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const PLAIN = /^[ !$-[\]-~]*$/;
function jsonText(value) {
  return `${printable(JSON.stringify(value, null, 2))}
`;
}
function jsonString(text) {
  return isPlain(text) ? `"${text}"` : printable(JSON.stringify(text));
}
function isPlain(text) {
  return PLAIN.test(text);
}
function printable(json) {
  return json.replace(BETTER_ESCAPED, (match) => match === "##[" ? "#\\u0023[" : escapeUnit(match));
}
function escapeUnit(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function exactPath(key, path) {
  return isUtf8Path(path) ? {} : { [key]: base64Path(path) };
}
function base64Path(path) {
  return pathBytes(path).toString("base64");
}
;
const PART_LENGTH = 1e5;
const ITEMS = /* @__PURE__ */ Symbol("the items of a long list");
function* inParts(pieces) {
  let part = "";
  for (const piece of pieces) {
    part += piece;
    if (part.length < PART_LENGTH)
      continue;
    yield part;
    part = "";
  }
  if (part !== "")
    yield part;
}
function longList(items) {
  return { [ITEMS]: items };
}
function documentInParts(document) {
  return inParts(documentPieces(document));
}
function* itemsText(items, atOnce, depth, entryOf) {
  for (let at = 0; at < items.length; at += atOnce) {
    let nested = items.slice(at, at + atOnce).map(entryOf);
    let frame = "[";
    for (let level = 1; level < depth; level++) {
      nested = [nested];
      frame += `
${"  ".repeat(level)}[`;
    }
    const text = jsonText(nested).trimEnd();
    const last = at + atOnce >= items.length;
    yield `${text.slice(frame.length, text.lastIndexOf("}") + 1)}${last ? "" : ","}`;
  }
}
function* documentPieces(document) {
  yield* piecesOf(document, "\n");
  yield "\n";
}
function* piecesOf(value, line) {
  if (isLong(value))
    yield* listPieces(value, line);
  else if (!holdsLong(value))
    yield jsonText(value).trimEnd().replaceAll("\n", line);
  else {
    const isList = Array.isArray(value);
    let start = isList ? "[" : "{";
    for (const [key, member] of Object.entries(value)) {
      if (member === void 0)
        continue;
      yield `${start}${line}  ${isList ? "" : `${jsonString(key)}: `}`;
      yield* piecesOf(member, `${line}  `);
      start = ",";
    }
    yield `${line}${isList ? "]" : "}"}`;
  }
}
function* listPieces(list, line) {
  let isEmpty = true;
  for (const piece of list[ITEMS]) {
    yield isEmpty ? `[${piece}` : piece;
    isEmpty = false;
  }
  yield isEmpty ? "[]" : `${line}]`;
}
function holdsLong(value) {
  if (typeof value !== "object" || value === null)
    return false;
  return isLong(value) || Object.values(value).some(holdsLong);
}
function isLong(value) {
  return typeof value === "object" && value !== null && ITEMS in value;
}
;
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;
function locate(root, path) {
  return encodePath(locateText(root, path));
}
function locateText(root, path) {
  if (path === "")
    return root;
  return isAbsolute(path) ? path : pathIn(root, path);
}
function pathFromRoot(root, given) {
  const path = isAbsolute(given) ? belowRoot(root, given) : given;
  const slashed = sep === "\\" ? path.replaceAll("\\", "/") : path;
  const normal = posix.normalize(slashed);
  const trimmed = normal.length > 1 ? normal.replace(/\/$/, "") : normal;
  return trimmed === "." ? "" : trimmed;
}
function isOutside(path) {
  return path === ".." || path.startsWith("../") || (0, external_node_path_namespaceObject.isAbsolute)(path);
}
function belowRoot(root, absolute) {
  const inner = relative(root, resolve(absolute));
  return isOutside(inner) || inner.startsWith(`..${sep}`) ? absolute : inner || ".";
}
;
const SOURCE_ROOT = "SRCROOT";
const location_PLAIN_PATH = /^[\w.~/-]*$/;
const DRIVE = /^[a-z]:(?=\/)/i;
function artifactLocation(path, root) {
  if (!isOutside(path))
    return { uri: percentEncoded(path), uriBaseId: SOURCE_ROOT };
  if ((0, external_node_path_namespaceObject.isAbsolute)(path))
    return { uri: fileUri(path) };
  return { uri: root === null ? percentEncoded(path) : fileUri((0, external_node_path_namespaceObject.resolve)(root, path)) };
}
function physicalLocation(path, root) {
  return { artifactLocation: artifactLocation(path, root), region: { startLine: 1 } };
}
function fileUri(absolute) {
  const slashed = external_node_path_namespaceObject.sep === "\\" ? absolute.replaceAll("\\", "/") : absolute;
  const [drive] = DRIVE.exec(slashed) ?? [];
  if (drive === void 0)
    return `file://${percentEncoded(slashed)}`;
  return `file:///${drive}${percentEncoded(slashed.slice(drive.length))}`;
}
function percentEncoded(path) {
  if (location_PLAIN_PATH.test(path))
    return path;
  let encoded = "";
  for (const byte of lossless_pathBytes(path)) {
    const character = String.fromCharCode(byte);
    encoded += location_PLAIN_PATH.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return encoded;
}
;
const UNITS = ["KB", "MB", "GB", "TB", "PB"];
const UNIT_STEP = 1e3;
function quantity_formatCount(count) {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function quantity_countOf(count, singular, plural = `${singular}s`) {
  return `${quantity_formatCount(count)} ${count === 1 ? singular : plural}`;
}
function orList(names2) {
  return names2.join(", ").replace(/, ([^,]*)$/, " or $1");
}
function quantity_formatBytes(bytes) {
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
  let words = new Int32Array(FIRST_CAPACITY * width);
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
      words[word] = value;
    }
  }
  function hashOf(id) {
    let hash = seed;
    for (let word = id * width; word < (id + 1) * width; word++) {
      hash = Math.imul(hash ^ words[word], 2654435761);
      hash ^= hash >>> 15;
    }
    return hash;
  }
  function areEqual(left, right) {
    for (let word = 0; word < width; word++) {
      if (words[left * width + word] !== words[right * width + word])
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
    if ((count + 1) * width > words.length) {
      const larger = new Int32Array(words.length * 2);
      larger.set(words);
      words = larger;
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
        words[count * width + word] = bytes.readInt32BE(offset + word * BYTES_PER_WORD);
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
        words.set(other, count * width);
        const known2 = find(count);
        found[id] = known2 < 0 && late.size > 0 ? late.get(others.hex(id)) ?? -1 : known2;
      }
      return found;
    },
    copyWords(id, target) {
      for (let word = 0; word < width; word++)
        target[word] = words[id * width + word];
    },
    hex(id) {
      for (let word = 0; word < width; word++) {
        idBytes.writeInt32BE(words[id * width + word], word * BYTES_PER_WORD);
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
function dataFileAt(files, file, objectId) {
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
    dataFile.directory = parentDirectory(data_files_placeOf(dataFile));
  }
  return dataFile;
}
function data_files_placeOf({ path, pointer }) {
  return pointer?.path ?? path;
}
function directoryOfPlace(file) {
  return file.directory ?? parentDirectory(data_files_placeOf(file));
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
  return Array.from(numbersTo(files.names.length), (file) => dataFileAt(files, file));
}
function dataFileColumns(files, format = "sha1") {
  const objectIds = createObjectIds(format);
  return {
    ...pathColumns(files.map(data_files_placeOf)),
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
const MEASURED = { file: 0, linked: 1, symlink: 2, special: 3, failed: 4 };
const DIGEST_ALGORITHMS = (
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
function table_isLikeness(group) {
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
  const sets = [...byDataset.values()].filter(({ size }) => size > 1).map((names2) => [...names2].sort(compare));
  const [only, ...more] = sets;
  if (only === void 0)
    return NOTHING;
  return { names: more.length === 0 ? only : [...new Set(sets.flat())].sort(compare), sets };
}
function twoInOneDataset(copies, on) {
  const names2 = [];
  let dataset = null;
  for (const copy of copies) {
    const value = copy[on];
    if (value === null)
      continue;
    if (names2.length === 0)
      dataset = copy.dataset;
    else if (copy.dataset !== dataset)
      return null;
    if (names2.includes(value))
      continue;
    if (names2.length === 2)
      return null;
    names2.push(value);
  }
  return names2;
}
const MOST_KNOWN = 1e3;
const known = /* @__PURE__ */ new Map();
function betweenTwo(one, other, compare) {
  const before = known.get(compare)?.get(one)?.get(other);
  if (before !== void 0)
    return before;
  const names2 = compare(one, other) <= 0 ? [one, other] : [other, one];
  const between = { names: names2, sets: [names2] };
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
function order_comparePaths(left, right) {
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
    if (order_comparePaths(pathOf(items[index - 1]), pathOf(items[index])) > 0) {
      return items.sort((left, right) => order_comparePaths(pathOf(left), pathOf(right)));
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
  between: (copies) => differences(copies, "label", order_comparePaths),
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
  return rank(left) - rank(right) || order_comparePaths(left, right);
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
  const sets = between.sets.flatMap((names2) => {
    if (!names2.includes(TOGETHER))
      return [names2];
    const others = names2.filter((name) => name !== TOGETHER);
    const strangers = names2.filter((name) => !PARTS.has(name));
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
const table_RULES = table_TABLE.map(({ name }) => name);
const table_RULE = byName((rule) => rule);
const RULE_WORDS = byName(({ words }) => words);
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
const rule_SEVERITIES = ["error", "warning", "notice"];
;
const ORDER = [...rule_SEVERITIES, "off"];
function levelOf(rule, kind, settings) {
  const named = kind === "bytes" ? void 0 : settings[`${rule}/${kind}`];
  if (named !== void 0)
    return named;
  const own = settings[rule];
  if (!table_isLikeness({ kind }))
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
const DOUBTFUL = /[^ -~]| (?: |\/|$)|(?:^|\/) /;
const BLANKS = /[\s\u115f\u1160\u2800\u3164\uffa0]+/gu;
const INVISIBLE = new RegExp("\\p{Default_Ignorable_Code_Point}", "gu");
function alike_displayMembers({ members }) {
  return displayApart(members.flatMap(({ file, split, label, list = null }) => [data_files_placeOf(file), file.path, split, label, list].filter((name) => name !== null)));
}
function displayApart(texts) {
  if (!texts.some((text) => DOUBTFUL.test(text)))
    return display_display;
  const looks = /* @__PURE__ */ new Map();
  for (const part of new Set(texts.flatMap((text) => text.split("/")))) {
    const look = part.replace(BLANKS, " ").replace(INVISIBLE, "").trim().normalize("NFC");
    const alike = looks.get(look);
    if (alike === void 0)
      looks.set(look, /* @__PURE__ */ new Set([part]));
    else
      alike.add(part);
  }
  const apart2 = /* @__PURE__ */ new Map();
  for (const alike of looks.values())
    if (alike.size > 1)
      tellApart([...alike], apart2);
  if (apart2.size === 0)
    return display_display;
  return (text) => {
    const parts = text.split("/");
    if (!parts.some((part) => apart2.has(part)))
      return display_display(text);
    return parts.map((part) => apart2.get(part) ?? display_display(part)).join("/");
  };
}
function tellApart(names2, into) {
  const characters = names2.map((name) => Array.from(name));
  const [first = []] = characters;
  const shortest = characters.reduce((least, { length }) => Math.min(least, length), first.length);
  let head = 0;
  while (head < shortest && characters.every((each) => each[head] === first[head]))
    head += 1;
  let tail = 0;
  while (tail < shortest - head && characters.every((each) => each.at(-1 - tail) === first.at(-1 - tail)))
    tail += 1;
  const from = first.slice(0, head).join("").length;
  const end = first.slice(first.length - tail).join("").length;
  for (const name of names2)
    into.set(name, displayBetween(name, from, name.length - end));
}
;
function contrast_contrast({ between }, rule) {
  return between[rule]?.names ?? [];
}
function contrast_contrastedName(member, rule) {
  const { compares } = table_RULE[rule];
  return compares === null ? null : member[compares];
}
;
function listed_twice_isListedTwice({ group }) {
  return group.files.length === 1;
}
function listed_twice_listsText(members, show) {
  const lists = members.flatMap(({ list, split }) => list === void 0 ? [] : [split === null ? show(list) : `${show(list)} (${show(split)})`]);
  return lists.join(" and ");
}
function listed_twice_listAdvice(finding) {
  const [first, second] = contrast_contrast(finding, "split-leakage");
  if (first !== "train" || second === void 0)
    return "Leave it on one of the lists only.";
  return `Take it off the list for training, or off the ${finding.members.length > 2 ? "others" : "other one"}.`;
}
;
const SEVERITY_ICON = { error: "\u26D4", warning: "\u26A0\uFE0F", notice: "\u{1F4AC}" };
function wording_wordsFor(rule, group) {
  const words = RULE_WORDS[rule];
  if (group.kind === void 0)
    return words;
  const title = `${words.title}, ${table_kindOfGroup(group).words.same}`;
  const { alike } = words;
  if (!table_isLikeness(group) || alike === null)
    return { ...words, title };
  const { advice, reasonBetween: reasonBetween2 } = alike;
  const pairAdvice = () => advice;
  return {
    ...words,
    title,
    advice,
    reasonBetween: reasonBetween2,
    pairAdvice,
    groupAdvice: advice,
    reason: reasonBetween2([])
  };
}
;
const NAMES_IN_TITLE = 3;
function finding_text_leadingRule(finding, settings) {
  const { rules, group, severity } = finding;
  const first = rules.find((rule) => levelFor(rule, group, settings) === severity) ?? rules[0];
  if (first === void 0)
    throw new TypeError("a finding breaks at least one rule");
  return first;
}
function finding_text_findingTitle(finding, rule) {
  const names2 = finding_text_contrastText(contrast(finding, rule), displayMembers(finding));
  const { title } = wordsFor(rule, finding.group);
  return names2 === "" ? title : `${title}: ${names2}`;
}
function finding_text_contrastText(names2, show) {
  const shown2 = names2.slice(0, NAMES_IN_TITLE).map(show).join(" \u2194 ");
  const rest = names2.length - NAMES_IN_TITLE;
  return rest > 0 ? `${shown2} and ${rest} more` : shown2;
}
function finding_text_findingReason(finding, rule) {
  return wording_wordsFor(rule, finding.group).reasonBetween(contrast_contrast(finding, rule));
}
function finding_text_findingAdvice(finding, rule) {
  const { pairAdvice, groupAdvice } = wording_wordsFor(rule, finding.group);
  if (listed_twice_isListedTwice(finding))
    return listed_twice_listAdvice(finding);
  return finding.members.length === 2 ? pairAdvice(contrast_contrast(finding, rule), addedOf(finding)) : groupAdvice;
}
function addedOf({ members }) {
  const [added, ...others] = members.filter(({ isNew }) => isNew);
  return others.length > 0 || members.length < 2 ? null : added ?? null;
}
function findingSentences(finding, rule) {
  const others = finding.rules.filter((other) => other !== rule);
  const reasons = others.map((other) => finding_text_findingReason(finding, other));
  return [finding_text_findingReason(finding, rule), finding_text_findingAdvice(finding, rule), ...reasons, ...doubts(finding)].join(" ");
}
function doubts({ group: { because } }) {
  return because === void 0 ? [] : [`Only a notice, since ${because}.`];
}
;
const directory_text_MOST_NAMED = 3;
function explainedFindings({ directories }) {
  return new Set(directories.flatMap(({ explains }) => explains));
}
function directory_text_leadingFinding({ explains }, settings) {
  const fresh = explains.filter(({ isNew }) => isNew);
  let gravest = null;
  for (const finding of fresh.length > 0 ? fresh : explains) {
    const leading = { finding, rule: leadingRule(finding, settings), severity: finding.severity };
    if (gravest === null || gravityOf(leading) < gravityOf(gravest))
      gravest = leading;
  }
  return gravest;
}
function gravestDirectoriesFirst(directories, settings) {
  return directories.map((directory) => {
    const leading = directory_text_leadingFinding(directory, settings);
    return { directory, gravity: leading === null ? Number.POSITIVE_INFINITY : gravityOf(leading) };
  }).sort((left, right) => left.gravity === right.gravity ? 0 : left.gravity - right.gravity).map(({ directory }) => directory);
}
function gravityOf({ severity, rule }) {
  return SEVERITIES.indexOf(severity) * RULES.length + RULES.indexOf(rule);
}
function directory_text_repeatText(directory, show) {
  const original = originalOf(directory);
  const copies = directory.paths.filter((path) => path !== original);
  const named = copies.slice(0, directory_text_MOST_NAMED).map(show);
  const rest = copies.length - named.length;
  const listed = rest > 0 ? [...named, `${quantity_formatCount(rest)} more`] : named;
  const last = listed.pop() ?? "";
  const subject2 = listed.length === 0 ? last : `${listed.join(", ")} and ${last}`;
  return `${subject2} ${copies.length === 1 ? "repeats" : "repeat"} ${show(original)} (${sizeText(directory)})`;
}
function directory_text_explainedText({ explains }, settings) {
  if (explains.length === 0)
    return "";
  const counts = /* @__PURE__ */ new Map();
  for (const finding of explains) {
    const rule = finding_text_leadingRule(finding, settings);
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const titled = table_RULES.filter((rule) => counts.has(rule)).map((rule) => {
    const title = RULE_WORDS[rule].title.toLowerCase();
    return counts.size === 1 ? title : `${quantity_formatCount(counts.get(rule) ?? 0)} ${title}`;
  });
  return `${quantity_countOf(explains.length, "group")} explained by this: ${titled.join(", ")}`;
}
function directory_text_directorySentences({ finding, rule }) {
  return `${findingReason(finding, rule)} ${RULE_WORDING[rule].directoryAdvice}`;
}
function isNewDirectory({ explains }) {
  return explains.some(({ isNew }) => isNew);
}
function sizeText({ files, bytes }) {
  return [...files === null ? [] : [quantity_countOf(files, "file")], quantity_formatBytes(bytes)].join(", ");
}
function originalOf({ paths, explains }) {
  const [first] = paths;
  const fresh = explains.find(({ isNew }) => isNew);
  const before = fresh?.members.find(({ isNew }) => !isNew);
  if (fresh === void 0 || before === void 0)
    return first;
  const inFirst = fresh.members.find((member) => isIn(first, member));
  if (inFirst === void 0)
    return first;
  const inside = data_files_placeOf(inFirst.file).slice(first.length);
  const place = data_files_placeOf(before.file);
  const directory = place.slice(0, place.length - inside.length);
  return paths.includes(directory) ? directory : first;
}
function isIn(directory, { file }) {
  const place = data_files_placeOf(file);
  return place === directory || place.startsWith(`${directory}/`);
}
;
const MARK = "\u2026";
function shorten_shorten(text, maximum) {
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
const POINTER_WORDS = { lfs: "Git LFS", annex: "git-annex", dvc: "DVC" };
const EVIDENCE_WORDS = {
  "git-oid": "git's id",
  bytes: "content",
  "lfs-oid": "Git LFS's SHA-256",
  "annex-key": "git-annex's key",
  "dvc-md5": "DVC's MD5"
};
const pointer_text_PLAIN = /* @__PURE__ */ new Set(["git-oid", "bytes"]);
function pointer_text_placeText(file, show) {
  const place = data_files_placeOf(file);
  return place === file.path ? show(place) : `${show(place)} (in ${show(file.path)})`;
}
function pointer_text_evidenceText({ evidence }) {
  const proofs = evidence.filter(isOfBytes);
  if (proofs.every((proof) => pointer_text_PLAIN.has(proof)))
    return "";
  return `same by ${proofs.map((proof) => EVIDENCE_WORDS[proof]).join(" and ")}`;
}
function isOfBytes(evidence) {
  return evidence in EVIDENCE_WORDS;
}
;
const LONGEST_PATH = 500;
const LONGEST_NAME = 200;
const LINKED_COPIES = 5;
function plainMessage(text) {
  return text.replace(/[[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
}
function resultMessage(finding, rule, related, directory) {
  const show = alike_displayMembers(finding);
  const whole = directory === void 0 ? "" : ` ${plainMessage(wholeText(directory))}`;
  if (listed_twice_isListedTwice(finding)) {
    const lists = related.map((member, index) => message_link(member, show(member.list ?? ""), index + 1, rule));
    return `Listed in ${lists.join(" and ")}. ${plainMessage(findingSentences(finding, rule))}`;
  }
  const links = related.slice(0, LINKED_COPIES).map((member, index) => message_link(member, pointer_text_placeText(member.file, show), index + 1, rule));
  const others = finding.members.length - 1 - links.length;
  const named = others > 0 ? [...links, quantity_countOf(others, "other")] : links;
  const last = named.pop() ?? "";
  const list = named.length === 0 ? last : `${named.join(", ")} and ${last}`;
  return `${table_kindOfGroup(finding.group).words.sameAs} ${list}. ${plainMessage(findingSentences(finding, rule))}${whole}`;
}
function wholeText(directory) {
  return `The whole directory: ${directory_text_repeatText(directory, (path) => shorten_shorten(display_display(path), LONGEST_PATH))}.`;
}
function copyMessage({ split, label, isNew, list }, { group }, isCompared2) {
  const traits = [
    ...split === null ? [] : [`split ${shown(split)}`],
    ...label === null ? [] : [`label ${shown(label)}`],
    ...isCompared2 ? [isNew ? "new" : "already there"] : []
  ];
  const what = list === void 0 ? table_kindOfGroup(group).words.brief : "Listed";
  return traits.length === 0 ? `${what}.` : `${what}: ${traits.join(", ")}.`;
}
function message_link(member, shownPath, id, rule) {
  const name = contrast_contrastedName(member, rule);
  const path = plainMessage(shorten_shorten(shownPath, LONGEST_PATH));
  const text = path.endsWith("\\") ? `${path} ` : path;
  return `[${text}](${id})${name === null ? "" : ` (${shown(name)})`}`;
}
function shown(name) {
  return plainMessage(shorten_shorten(display_display(name), LONGEST_NAME));
}
;
const WHERE_ALL_IS = "the JSON report has all of them.";
function notifications(report, locations, root) {
  const { errors } = report.scanned;
  const unnamed = errors.length - MAX_NAMED_ERRORS;
  return [
    ...leftOut(report, locations).map((text) => notification("warning", text)),
    ...errors.slice(0, MAX_NAMED_ERRORS).map((error) => unreadFile(error, root)),
    ...unnamed > 0 ? [notification("error", `${quantity_countOf(unnamed, "more file")} could not be read; ${WHERE_ALL_IS}`)] : [],
    ...report.directories.slice(0, MAX_NAMED_DIRECTORIES).map((directory) => {
      const explained = directory_text_explainedText(directory, report.rules);
      return notification("note", `${wholeText(directory)}${explained === "" ? "" : ` ${explained}.`}`);
    }),
    ...report.notes.map((note) => notification("note", note))
  ];
}
function leftOut({ judgement }, locations) {
  const results2 = judgement.findings.length - MAX_RESULTS;
  const named = judgement.findings.slice(0, MAX_RESULTS);
  const large = named.filter(({ members }) => members.length > locations).length;
  return [
    ...results2 > 0 ? [`${quantity_countOf(results2, "finding")} left out, the least grave; ${WHERE_ALL_IS}`] : [],
    ...large > 0 ? [
      `${quantity_countOf(large, "finding")} with more than ${locations} files, of which so many are named; ${WHERE_ALL_IS}`
    ] : []
  ];
}
function unreadFile({ path, message }, root) {
  return {
    ...notification("error", `A file could not be read: ${display_display(message)}`),
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(path, root) } }]
  };
}
function notification(level, text) {
  return { level, message: { text: plainMessage(text) } };
}
const MAX_RESULTS = 25e3;
const MAX_LOCATIONS = 100;
const MAX_LOCATIONS_OF_RUN = 25e4;
function locationsPerResult(results2) {
  return Math.max(2, Math.min(MAX_LOCATIONS, Math.floor(MAX_LOCATIONS_OF_RUN / Math.max(1, results2))));
}
const MAX_NAMED_ERRORS = 1e3;
const MAX_NAMED_DIRECTORIES = 100;
;
function addTo(lists, key, value) {
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
const NONE = {};
const CHECKS = inEvaluationOrder(table_RULES.map((name) => table_RULE[name])).map((rule) => ({
  bit: bitOf(rule.name),
  unless: rule.unless.reduce((bits, other) => bits | bitOf(other), 0),
  rule
}));
const SETS = Array.from({ length: 1 << table_RULES.length }, (_, bits) => table_RULES.filter((name) => (bits & bitOf(name)) !== 0));
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
    if (RULE[rule].compares === null)
      continue;
    between ??= {};
    between[rule] = RULE[rule].between(copies);
  }
  return between ?? NONE;
}
function clash(left, right, rule) {
  return table_RULE[rule].compares === null || table_RULE[rule].between([left, right]).names.length > 0;
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
  return 1 << table_RULES.indexOf(name);
}
;
function picture_text_countGroups(count, group) {
  return countOf(count, kindOfGroup(group).words.noun);
}
function picture_text_sizeText(group, each) {
  const { kind, size, similarity } = group;
  if (kind === void 0) {
    const evidence = evidenceText(group);
    return `${formatBytes(size)}${each}${evidence === "" ? "" : ` \xB7 ${evidence}`}`;
  }
  const { same } = kindOfGroup(group).words;
  if (similarity === void 0)
    return same;
  const least = group.files.length > 2 ? "at least " : "";
  return `${same}, similarity ${least}${similarity}`;
}
function lookText({ group }, { file }) {
  const look = lookOf(group, file);
  return look === void 0 ? "" : [shapeText(look), ...changesIn(look)].join(", ");
}
function lookOf({ files, looks }, file) {
  if (looks === void 0)
    return void 0;
  let known2 = placesIn.get(files);
  if (known2 === void 0) {
    known2 = new Map(files.map((each, place) => [each, place]));
    placesIn.set(files, known2);
  }
  return looks[known2.get(file) ?? -1];
}
const placesIn = /* @__PURE__ */ new WeakMap();
function shapeText({ format, width, height }) {
  return `${format.toUpperCase()}, ${formatCount(width)} \xD7 ${formatCount(height)}`;
}
function changesIn({ turned, isAligned }) {
  return [...turned === null ? [] : [turned], ...isAligned ? ["cropped or moved"] : []];
}
;
const MOST_SINGLE = 10;
const WITHOUT_SPLIT = "without a split";
const EXAMPLES = 3;
function isBundle(told) {
  return "findings" in told;
}
function bundled(findings, rule) {
  const bundles = /* @__PURE__ */ new Map();
  foldRemarks(findings, rule, bundles);
  if (findings.length <= MOST_SINGLE && bundles.size === 0)
    return findings;
  const single = findings.filter((finding) => !bundles.has(finding));
  collect(single, rule, "directories", directoriesOf, bundles);
  const rest = findings.filter((finding) => !bundles.has(finding));
  collect(rest, rule, "names", (finding) => contrast(finding, rule), bundles);
  if (bundles.size === 0)
    return findings;
  const told = /* @__PURE__ */ new Set();
  for (const finding of findings)
    told.add(bundles.get(finding) ?? finding);
  return [...told];
}
function countTold(all) {
  return all.reduce((sum, told) => sum + (isBundle(told) ? told.findings.length : 1), 0);
}
function bundle_bundleTitle({ between, by, dataset, findings }, showPath, showName) {
  const [first] = findings;
  const count = countGroups(findings.length, first.group);
  if (by === "names") {
    const place = dataset === null || dataset === "" ? "" : ` in ${showPath(dataset)}`;
    const names2 = between.map(showName).join(" \u2194 ");
    const isSplit = between.length === 1 && between[0] !== WITHOUT_SPLIT;
    return `${isSplit ? "within " : ""}${names2}: ${count}${place}`;
  }
  const shown2 = between.map((directory) => directory === "" ? "the root" : showPath(directory));
  return shown2.length === 1 ? `within ${shown2[0]}: ${count}` : `${shown2.join(" \u2194 ")}: ${count}`;
}
function bundle_bundleExamples({ findings }, show) {
  return findings.slice(0, EXAMPLES).map((finding) => {
    const { members, group } = finding;
    const [first, second] = members;
    if (isListedTwice(finding))
      return `${placeText(first.file, show)} in ${listsText(members, show)}`;
    const others = members.length - 2;
    const more = others > 0 ? ` and ${countOf(others, "other")}` : "";
    return `${placeText(first.file, show)} ${kindOfGroup(group).words.sign} ${placeText(second.file, show)}${more}`;
  });
}
function bundle_bundleSentences({ rule, findings }) {
  const [first] = findings;
  const { pairAdvice, groupAdvice } = wordsFor(rule, first.group);
  if (findings.every(isListedTwice))
    return `${findingReason(first, rule)} ${listAdvice(first)}`;
  const arePairs = findings.every(({ members }) => members.length === 2);
  return `${findingReason(first, rule)} ${arePairs ? pairAdvice(contrast(first, rule), null) : groupAdvice}`;
}
function foldRemarks(findings, rule, bundles) {
  if (!findings.some(isRemark))
    return;
  const splitOf = ({ members }) => {
    const [first] = members;
    return members.every(({ split }) => split === first.split) ? [first.split ?? WITHOUT_SPLIT] : [];
  };
  collect(findings.filter(isRemark), rule, "names", splitOf, bundles, 1);
}
function isRemark({ group, rules, severity }) {
  return isLikeness(group) && severity === "notice" && rules.every((rule) => rule === "duplicate-file");
}
function collect(findings, rule, by, betweenOf2, bundles, mostSingle = MOST_SINGLE) {
  const byKey = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const between = betweenOf2(finding);
    if (between === null || between.length === 0)
      continue;
    const dataset = finding.members.find((member) => member.dataset !== null)?.dataset ?? null;
    const key = `${finding.group.kind}\0${dataset}\0${finding.isNew}\0${finding.severity}\0${contrast(finding, rule).join("\0")}\0\0${between.join("\0")}`;
    const known2 = byKey.get(key);
    if (known2 === void 0)
      byKey.set(key, { between, dataset, findings: [finding] });
    else
      known2.findings.push(finding);
  }
  for (const same of byKey.values()) {
    if (same.findings.length <= mostSingle)
      continue;
    const bundle = { rule, by, ...same };
    for (const finding of same.findings)
      bundles.set(finding, bundle);
  }
}
function directoriesOf({ members }) {
  const splits = /* @__PURE__ */ new Map();
  for (const { file, split } of members) {
    const directory = parentDirectory(placeOf(file));
    if (splits.has(directory))
      continue;
    if (splits.size === 2)
      return null;
    splits.set(directory, split);
  }
  return [...splits].sort(([left, leftSplit], [right, rightSplit]) => leftSplit !== null && rightSplit !== null && leftSplit !== rightSplit ? bySplit(leftSplit, rightSplit) : comparePaths(left, right)).map(([directory]) => directory);
}
;
const annotation_text_LONGEST_PATH = 1500;
const annotation_text_LONGEST_NAME = 200;
const LONGEST_DIRECTORY = 500;
const LONGEST_EXAMPLE = 250;
function annotationText(finding, rule, where = ", see the job summary") {
  const member = annotatedMember(finding);
  const other = counterpart(finding, member, rule);
  const others = finding.members.length - 2;
  const more = others > 0 ? ` \u2026 and ${countOf(others, "other")}${where}` : "";
  const show = displayMembers(finding);
  const { sameAs } = kindOfGroup(finding.group).words;
  const what = isListedTwice(finding) ? `Listed in ${listsText(finding.members, (name) => shorten(show(name), LONGEST_DIRECTORY))}` : `${subject(member, sameAs, show)} ${shorten(placeText(other.file, show), annotation_text_LONGEST_PATH)}${standing(other, rule)}${more}`;
  const message = [`${what}.`, findingReason(finding, rule), findingAdvice(finding, rule)].join(" ");
  return { member, title: shorten(findingTitle(finding, rule), annotation_text_LONGEST_NAME), message };
}
function bundleAnnotation(bundle) {
  const [first] = bundle.findings;
  const showPath = (path) => shorten(display(path), LONGEST_DIRECTORY);
  const showName = (name) => shorten(display(name), annotation_text_LONGEST_NAME);
  const what = bundleTitle(bundle, showPath, showName);
  const examples = bundleExamples(bundle, (path) => shorten(display(path), LONGEST_EXAMPLE)).join("; ");
  return {
    member: annotatedMember(first),
    title: shorten(`${wordsFor(bundle.rule, first.group).title}: ${what}`, annotation_text_LONGEST_NAME),
    message: `${what}, such as ${examples}. ${bundleSentences(bundle)} See the job summary and the JSON report.`
  };
}
function directoryAnnotation(directory, settings) {
  const leading = leadingFinding(directory, settings);
  if (leading === null || !leading.finding.isNew)
    return null;
  const message = [
    `${repeatText(directory, (path) => shorten(display(path), LONGEST_DIRECTORY))}.`,
    `${explainedText(directory, settings)}.`,
    directorySentences(leading)
  ].join(" ");
  const title = `Repeated directory: ${lowerFirst(findingTitle(leading.finding, leading.rule))}`;
  return {
    ...leading,
    member: annotatedMember(leading.finding),
    title: shorten(title, annotation_text_LONGEST_NAME),
    message
  };
}
function annotatedMember(finding) {
  const firstNew = finding.members.find((member2) => member2.isNew);
  const areAllNew = finding.members.every((member2) => member2.isNew);
  const member = firstNew && !areAllNew ? firstNew : finding.members[1];
  if (member === void 0)
    throw new TypeError("a finding has two members at least");
  return member;
}
function counterpart(finding, member, rule) {
  const others = finding.members.filter((other2) => other2 !== member && clash(member, other2, rule));
  const other = others.find((candidate) => !candidate.isNew) ?? others[0];
  return other ?? finding.members.find((candidate) => candidate !== member);
}
function subject({ file }, sameAs, show) {
  const place = placeOf(file);
  return place === file.path ? sameAs : `${shorten(show(place), annotation_text_LONGEST_PATH)} \u2013 ${lowerFirst(sameAs)}`;
}
function lowerFirst(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
function standing(member, rule) {
  const name = contrastedName(member, rule);
  return name === null ? "" : ` (${shorten(display(name), annotation_text_LONGEST_NAME)})`;
}
;
const byNewness = ({ isNew }) => `new\0${isNew}`;
const chosen_members_bySplit = ({ dataset, split }) => split === null ? null : `split\0${dataset}\0${split}`;
const byLabel = ({ dataset, label }) => label === null ? null : `label\0${dataset}\0${label}`;
const KEYS = [byNewness, chosen_members_bySplit, byLabel];
function chosenMembers({ members }, limit) {
  if (members.length <= limit)
    return [...members];
  const chosen = /* @__PURE__ */ new Set();
  const represented = /* @__PURE__ */ new Set([null]);
  const choose = (isWanted) => {
    for (const member of members) {
      if (chosen.size >= limit)
        return;
      if (chosen.has(member) || !isWanted(member))
        continue;
      chosen.add(member);
      for (const key of KEYS)
        represented.add(key(member));
    }
  };
  for (const key of KEYS)
    choose((member) => !represented.has(key(member)));
  choose((member) => member.isNew);
  choose(() => true);
  return members.filter((member) => chosen.has(member));
}
;
const SARIF_LEVELS = {
  error: "error",
  warning: "warning",
  notice: "note"
};
function ruleDescriptors({ rules, judgement }) {
  const isAlike = judgement.findings.some(({ group }) => table_isLikeness(group));
  const alike = isAlike ? ALIKE.map(([kind, rule]) => alikeDescriptor(kind, rule, rules)) : [];
  return [...table_RULES.map((rule) => ruleDescriptor(rule, rules[rule])), ...alike];
}
function ruleOf(rule, { group }) {
  if (!table_isLikeness(group))
    return { ruleId: rule, ruleIndex: table_RULES.indexOf(rule) };
  const place = ALIKE.findIndex(([kind, name]) => kind === group.kind && name === rule);
  return { ruleId: `${rule}/${group.kind}`, ruleIndex: table_RULES.length + place };
}
const ALIKE = LIKENESS_NAMES.flatMap((kind) => table_RULES.filter((rule) => RULE_WORDS[rule].alike !== null).map((rule) => [kind, rule]));
function alikeDescriptor(kind, rule, rules) {
  const { title, advice, reason } = wording_wordsFor(rule, { kind });
  const level = levelOf(rule, kind, rules);
  return {
    id: `${rule}/${kind}`,
    name: `${pascalCase(rule)}${pascalCase(kind)}`,
    shortDescription: { text: title },
    fullDescription: { text: `${table_kindOfGroup({ kind }).words.meaning} ${reason}` },
    help: {
      text: `${reason} ${advice} The option rules sets the severity of ${rule}/${kind}: error, warning, notice or off.`
    },
    defaultConfiguration: level === "off" ? { enabled: false } : { enabled: true, level: SARIF_LEVELS[level] },
    // Frames a moment apart can't be told from a picture that was saved anew.
    properties: { precision: "medium", tags: ["data-quality"] }
  };
}
function ruleDescriptor(rule, setting) {
  const { title, meaning, reason, advice } = RULE_WORDS[rule];
  return {
    id: rule,
    name: pascalCase(rule),
    shortDescription: { text: title },
    fullDescription: { text: `${meaning} ${reason}` },
    help: {
      text: `${meaning} ${reason} ${advice} The option rules sets the severity: error, warning, notice or off.`,
      markdown: [
        meaning,
        `**Why it matters.** ${reason}`,
        `**What to do.** ${advice}`,
        `**Its severity** is set by the option \`rules\`: \`${rule}: error\`, \`warning\`, \`notice\` or \`off\`.`
      ].join("\n\n")
    },
    defaultConfiguration: setting === "off" ? { enabled: false } : { enabled: true, level: SARIF_LEVELS[setting] },
    // Contents are compared byte by byte, so a finding is never a guess.
    properties: { precision: "very-high", tags: ["data-quality"] }
  };
}
function pascalCase(name) {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
}
;
function resultEntry(finding, settings) {
  const { rules, directoryOf, isCompared: isCompared2, locations, root } = settings;
  const rule = finding_text_leadingRule(finding, rules);
  const member = annotatedMember(finding);
  const isAlone = listed_twice_isListedTwice(finding);
  const related = isAlone ? finding.members.slice(0, locations - 1) : relatedMembers(finding, member, rule, locations - 1);
  return {
    ...ruleOf(rule, finding),
    level: SARIF_LEVELS[finding.severity],
    message: { text: resultMessage(finding, rule, related, directoryOf.get(finding)) },
    locations: [{ physicalLocation: physicalLocation(member.file.path, root) }],
    relatedLocations: related.map((other, index) => ({
      id: index + 1,
      physicalLocation: physicalLocation(isAlone ? other.list ?? other.file.path : other.file.path, root),
      message: { text: copyMessage(other, finding, isCompared2) }
    })),
    partialFingerprints: fingerprints(finding, rule),
    ...isCompared2 ? { baselineState: finding.isNew ? "new" : "unchanged" } : {},
    properties: {
      contentId: finding.group.id,
      kind: finding.group.kind ?? "bytes",
      ...finding.group.similarity === void 0 ? {} : { similarity: finding.group.similarity },
      evidence: finding.group.evidence.join("+"),
      size: finding.group.size,
      rules: finding.rules,
      new: finding.isNew,
      files: finding.group.files.length,
      redundantBytes: finding.redundantBytes,
      splits: names(finding.members, ({ split }) => split).sort(compareSplits).map(writtenName),
      labels: names(finding.members, ({ label }) => label).sort(order_comparePaths).map(writtenName)
    }
  };
}
function relatedMembers(finding, member, rule, limit) {
  const related = /* @__PURE__ */ new Set([
    counterpart(finding, member, rule),
    ...chosenMembers(finding, LINKED_COPIES),
    // The one at which the result stands may be among them.
    ...chosenMembers(finding, limit + 1)
  ]);
  related.delete(member);
  return [...related].slice(0, limit);
}
function fingerprints({ group }, rule) {
  return { "contentId/v1": group.id, "ruleAndContentId/v1": `${rule}:${group.id}` };
}
function names(members, nameOf) {
  return [...new Set(members.map(nameOf))].filter((name) => name !== null);
}
;
const LONGEST_EXCERPT = 120;
const LONGEST_TITLE = 200;
const LONGEST_MESSAGE = 3e3;
const MOST_TABLES_NAMED = 3;
const MOST_COLUMNS_NAMED = 6;
const MOST_ADDRESSES = 3;
const ADVICE_ON_REMARKS = {
  "split-leakage": "Equal records are to be expected here, so take none out for that alone.",
  "label-conflict": "Nothing need be changed for that alone. If it is the label, name it with the option columns.",
  "duplicate-row": "Such repeats are to be expected, so take none out for that alone."
};
function tableTitle(finding, show) {
  const names2 = tableContrast(finding, show);
  const { title } = RULE_WORDING[finding.rule];
  return names2 === "" ? title : `${title}: ${names2}`;
}
function tableContrast({ rule, splits }, show) {
  return rule === "split-leakage" ? contrastText(splits, show) : "";
}
function tableSentence(finding, show) {
  const { paths, because } = finding;
  const remark = because === null || finding.rule === "derived-copy" ? "" : ` (a remark only: ${because})`;
  return `${pathsText(paths, show)}: ${whatText(finding, show)}${remark}`;
}
function tableColumns({ columns }, show) {
  const { content, label, labelBy, split, index, ignored } = columns;
  const said = (what, names2, why) => names2.length === 0 ? [] : [`${what}${columnsText(names2, show)}${why}`];
  return [
    ...said("Compared by ", content, ""),
    ...said("label: ", label, labelBy === "option" ? " (by the option columns)" : " (by its name)"),
    ...said("split: ", split, ""),
    ...said("numbers of records: ", index, ""),
    ...said("ignored: ", ignored, "")
  ].join("; ");
}
function columnsText(names2, show) {
  const shown2 = names2.slice(0, MOST_COLUMNS_NAMED).map((name) => name === "" ? "the one without a name" : show(name));
  const rest = names2.length - shown2.length;
  return rest > 0 ? `${shown2.join(", ")} and ${rest} more` : shown2.join(", ");
}
function tableAdvice({ rule, splits, because }) {
  const onRemark = because === null ? void 0 : ADVICE_ON_REMARKS[rule];
  if (onRemark !== void 0)
    return onRemark;
  if (rule === "split-leakage") {
    return `${RULE_WORDS[rule].reasonBetween(splits)} Keep each record in one split only.`;
  }
  if (rule === "label-conflict") {
    return "The same record has different labels, so at least one of them is wrong. Keep the right one, or name the label column with the option columns.";
  }
  if (rule === "derived-copy")
    return "If that is not meant, compare only one of the tables.";
  return `${RULE_WORDS[rule].reason} ${RULE_WORDS[rule].advice}`;
}
function exampleAddresses(group, show) {
  const shown2 = examplesOf(group).map((member) => addressOf(member, show));
  const rest = group.count - shown2.length;
  return `${shown2.join(" = ")}${rest > 0 ? ` = ${countOf(rest, "more record")}` : ""}`;
}
function exampleLabels({ members }, show) {
  const labels = [...new Set(members.flatMap(({ label }) => label === null ? [] : [label]))];
  return labels.length < 2 ? "" : contrastText(labels, show);
}
function excerptOf({ cells }) {
  if (cells === null)
    return "";
  const filled = cells.map(({ text }) => display(text)).filter((text) => text !== "");
  return shorten(filled.join(" | "), LONGEST_EXCERPT);
}
function addressOf({ path, line, row }, show) {
  return line === null || line === 1 && row > 1 ? `${show(path)} row ${row}` : `${show(path)}:${line}`;
}
function pinnedMember({ groups }) {
  const group = groups.find(({ isNew }) => isNew) ?? groups[0];
  if (group === void 0)
    return void 0;
  const areAllNew = group.members.every(({ isNew }) => isNew);
  const firstNew = group.members.find(({ isNew }) => isNew);
  return firstNew !== void 0 && !areAllNew ? firstNew : examplesOf(group).at(-1) ?? group.members[0];
}
function tableAnnotation(finding) {
  const pinned = pinnedMember(finding);
  const [example] = finding.examples;
  const such = example === void 0 ? "" : ` Such as ${exampleAddresses(example, display)}.`;
  return {
    path: pinned?.path ?? finding.paths[0],
    line: pinned?.line ?? 1,
    title: shorten(tableTitle(finding, display), LONGEST_TITLE),
    message: shorten(`${tableSentence(finding, display)}.${such} ${tableAdvice(finding)}`, LONGEST_MESSAGE)
  };
}
function examplesOf({ members }) {
  const places = /* @__PURE__ */ new Set();
  const first = members.filter(({ path, split, label }) => {
    const place = JSON.stringify([path, split, label]);
    return !places.has(place) && places.add(place);
  });
  const chosen = first.length > 1 ? first : members;
  return chosen.slice(0, MOST_ADDRESSES);
}
function pathsText(paths, show) {
  const named = paths.slice(0, MOST_TABLES_NAMED).map(show).join(" \u2194 ");
  const rest = paths.length - MOST_TABLES_NAMED;
  return rest > 0 ? `${named} and ${quantity_countOf(rest, "more table")}` : named;
}
function whatText(finding, show) {
  const { rule, paths, contents, rows, of } = finding;
  const records = [...rows.values()].reduce((sum, count2) => sum + count2, 0);
  const [first, second] = paths;
  if (rule === "label-conflict") {
    return `${quantity_countOf(records, "record")} with ${quantity_countOf(contents, "content")} ${records === 1 ? "has" : "have"} different labels`;
  }
  if (second === void 0) {
    const all = of.get(first) ?? 0;
    const share2 = `${quantity_formatCount(records)} of ${quantity_countOf(all, "record")} (${formatShare(records / Math.max(1, all))})`;
    return rule === "split-leakage" ? `${share2} lie in more than one split` : `${share2} repeat each other, ${quantity_countOf(contents, "content")}`;
  }
  if (rule === "derived-copy") {
    const whole = paths.find((path) => rows.get(path) === of.get(path)) ?? first;
    const other2 = whole === first ? second : first;
    return `all ${quantity_countOf(of.get(whole) ?? 0, "record")} of ${show(whole)} are in ${show(other2)}`;
  }
  if (paths.length > 2)
    return `${quantity_countOf(records, "record")} with ${quantity_countOf(contents, "content")} are in several of them`;
  const share = (path) => (rows.get(path) ?? 0) / Math.max(1, of.get(path) ?? 0);
  const [told, other] = share(first) >= share(second) ? [first, second] : [second, first];
  const count = rows.get(told) ?? 0;
  return `${quantity_formatCount(count)} of ${quantity_countOf(of.get(told) ?? 0, "record")} of ${show(told)} (${formatShare(share(told))}) ${count === 1 ? "is" : "are"} in ${show(other)}`;
}
;
const MOST_RELATED = 20;
function tableResult(finding, { isCompared: isCompared2, root }) {
  const { rule, severity, groups, contents, newContents, isNew, splits, paths } = finding;
  const pinned = pinnedMember(finding);
  const related = groups.slice(0, MOST_RELATED).flatMap(({ members }) => members).filter((member) => member !== pinned).slice(0, MOST_RELATED);
  return {
    ruleId: rule,
    ruleIndex: table_RULES.indexOf(rule),
    level: SARIF_LEVELS[severity],
    message: { text: `${tableSentence(finding, display_display)}. ${tableAdvice(finding)}` },
    locations: pinned === void 0 ? [] : [{ physicalLocation: locationOf(pinned, root) }],
    relatedLocations: related.map((member, index) => ({
      id: index + 1,
      physicalLocation: locationOf(member, root),
      message: { text: addressOf(member, display_display) }
    })),
    partialFingerprints: {
      "contentId/v1": groups[0]?.id ?? "",
      "ruleAndContentId/v1": `${rule}:${groups[0]?.id ?? ""}`
    },
    ...isCompared2 ? { baselineState: isNew ? "new" : "unchanged" } : {},
    properties: {
      kind: "row",
      rules: [rule],
      new: isNew,
      contents,
      newContents,
      tables: paths.map(writtenName),
      splits: splits.map(writtenName)
    }
  };
}
function locationOf({ path, line, endLine }, root) {
  const region = line === null ? { startLine: 1 } : { startLine: line, endLine: endLine ?? line };
  return { artifactLocation: artifactLocation(path, root), region };
}
;
const RESULTS_AT_ONCE = 200;
const RESULTS_DEPTH = 4;
function sarifReport(report, { root = null } = {}) {
  return documentInParts(documentOf(report, root));
}
function documentOf(report, root) {
  const { tool } = report;
  const findings = report.judgement.findings.slice(0, MAX_RESULTS);
  const locations = locationsPerResult(findings.length);
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            rules: ruleDescriptors(report)
          }
        },
        // Without a URI, since that would be another one on every machine.
        originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: "The directory that was scanned." } } },
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: notifications(report, locations, root) }
        ],
        results: longList(results(report, findings, locations, root)),
        properties: runProperties(report)
      }
    ]
  };
}
function runProperties({ source, base, baseline, scanned, judgement }) {
  const { result, failOn, reasons } = judgement.verdict;
  return {
    source,
    filesScanned: scanned.files,
    base: base && { ref: writtenName(base.ref), commit: writtenName(base.commit) },
    baseline: baseline && writtenName(baseline),
    verdict: { result, failOn, reasons }
  };
}
function* results(report, findings, locations, root) {
  const directoryOf = new Map(report.directories.flatMap((directory) => directory.explains.map((finding) => [finding, directory])));
  const settings = { rules: report.rules, directoryOf, isCompared: isCompared(report), locations, root };
  yield* itemsText(findings, RESULTS_AT_ONCE, RESULTS_DEPTH, (finding) => resultEntry(finding, settings));
  const tables = report.tables.slice(0, MAX_RESULTS - findings.length);
  if (findings.length > 0 && tables.length > 0)
    yield ",";
  yield* itemsText(tables, RESULTS_AT_ONCE, RESULTS_DEPTH, (finding) => tableResult(finding, settings));
}
var __webpack_exports__sarifReport = __webpack_exports__._;
export { __webpack_exports__sarifReport as sarifReport };
