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
  W: () => (
    /* binding */
    readContentKeys
  )
});
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
function kindOfGroup({ kind = "bytes" }) {
  return BY_NAME.get(kind);
}
function isLikeness(group) {
  return group.kind !== void 0 && kindOfGroup(group).certainty === "likeness";
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
async function readContentKeys(task, advance) {
  const kind = KEY_KINDS.find(({ name }) => name === task.kind);
  if (kind === void 0)
    throw new TypeError(`"${task.kind}" does not compare by keys`);
  const values = new Uint8Array(task.locations.length * KEY_BYTES);
  const seen = await readEach(task, advance, async (bytes, content) => {
    if (bytes.size > task.memory)
      throw new NotDecodable("it is too large to be compared in this way");
    const key = kind.key.keyOf(wholeOf(bytes));
    if (key === null)
      throw new NotDecodable("it has nothing to compare in this way");
    values.set(createHash("sha256").update(key).digest(), content * KEY_BYTES);
  });
  return { ...seen, values };
}
function wholeOf({ size, read }) {
  const whole = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const count = read(filled, whole.subarray(filled));
    if (count === 0)
      break;
    filled += count;
  }
  return whole.subarray(0, filled);
}
var __webpack_exports__readContentKeys = __webpack_exports__.W;
export { __webpack_exports__readContentKeys as readContentKeys };
