var __freeze = Object.freeze;
var __defProp = Object.defineProperty;
var __template = (cooked, raw) => __freeze(__defProp(cooked, "raw", { value: __freeze(raw || cooked.slice()) }));
var _a;
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
  g: () => (
    /* binding */
    htmlReport
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
const ESCAPES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
class Markup {
  html;
  constructor(html2) {
    this.html = html2;
  }
}
function html(parts, ...contents) {
  let written = parts[0] ?? "";
  contents.forEach((content, index) => {
    written += write(content) + (parts[index + 1] ?? "");
  });
  return new Markup(written);
}
function displayed(text) {
  return new Markup(escapeMarkup(text));
}
function ownMarkup(written) {
  return new Markup(written);
}
function lines(text) {
  const shown = text.split(/\r\n|\n|\r/).map((line) => line.split("	").map(display_display).join("	"));
  return displayed(shown.join("\n"));
}
function write(content) {
  if (content instanceof Markup)
    return content.html;
  if (typeof content === "number")
    return String(content);
  if (typeof content === "string")
    return escapeMarkup(display_display(content));
  return content.map(write).join("");
}
function escapeMarkup(text) {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
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
function table_kindOfGroup({ kind = "bytes" }) {
  return BY_NAME.get(kind);
}
function isLikeness(group) {
  return group.kind !== void 0 && table_kindOfGroup(group).certainty === "likeness";
}
;
const MEASURED = { file: 0, linked: 1, symlink: 2, special: 3, failed: 4 };
const DIGEST_ALGORITHMS = (
  /* unused pure expression or super */
  null
);
const NO_HASH = 0n;
;
;
const SEVERITIES = ["error", "warning", "notice"];
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
    const place2 = layerOf(file.pointer?.path ?? file.path);
    if (place2 === null || layers.has(place2.layer))
      return false;
    layers.add(place2.layer);
    common ??= place2.rest;
    return place2.rest === common;
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
const SKIP_REASONS = [
  "excluded",
  "metadata",
  "annotation",
  "list",
  "part",
  "code",
  "settings",
  "model",
  "asset",
  "place",
  "other",
  "hidden",
  "empty",
  "min-size",
  "symlink",
  "hard-link",
  "submodule",
  "unmerged",
  "special"
];
;
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
  function add2(hex2, offset) {
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
    add: add2,
    addBytes(bytes, offset) {
      for (let word = 0; word < width; word++) {
        words[count * width + word] = bytes.readInt32BE(offset + word * BYTES_PER_WORD);
      }
      return added();
    },
    setToFirst(ids) {
      const { firstEqual } = settled();
      for (let place2 = 0; place2 < ids.length; place2++) {
        const id = ids[place2];
        if (id >= 0)
          ids[place2] = firstEqual[id] ?? id;
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
    const { kind, identity: identity2, describedIn, hasPlace, fileCount } = stored2;
    dataFile.pointer = { kind, identity: identity2, path: hasPlace ? dataFile.path : null };
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
  const numbers2 = [];
  for (let file = 0; file < contents.length; file++)
    if (contents[file] === NOT_NAMED)
      numbers2.push(file);
  return numbers2;
}
function pick(column, numbers2) {
  if (numbers2.length === column.length && isFromZero(numbers2))
    return column;
  const picked = new Array(numbers2.length);
  for (let at = 0; at < numbers2.length; at++)
    picked[at] = column[numbers2[at]];
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
function stored({ kind, identity: identity2, path: place2, fileCount }, path) {
  const describedIn = place2 === null || place2 === path ? null : path;
  const pointer = { kind, identity: identity2, describedIn, hasPlace: place2 !== null, objectId: null };
  return fileCount === void 0 ? pointer : { ...pointer, fileCount };
}
function pickDataFiles(files, numbers2) {
  return {
    directories: files.directories,
    directoryOf: pickNumbers(files.directoryOf, numbers2),
    names: pickNames(files.names, numbers2),
    sizes: valuesOf(numbers2, (file) => files.sizes[file]),
    contents: pickNumbers(files.contents, numbers2),
    objectIds: files.objectIds,
    modified: pick(files.modified, numbers2),
    pointers: pickFrom(files.pointers, numbers2),
    links: pickFrom(files.links, numbers2)
  };
}
function pickFrom(map, numbers2) {
  const picked = /* @__PURE__ */ new Map();
  if (map.size === 0)
    return picked;
  for (let place2 = 0; place2 < numbers2.length; place2++) {
    const value = map.get(numbers2[place2]);
    if (value !== void 0)
      picked.set(place2, value);
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
function directoryNumbers(directories) {
  const numbers2 = new Map(directories.map((directory, number) => [directory, number]));
  return (directory) => {
    const known2 = numbers2.get(directory);
    if (known2 !== void 0)
      return known2;
    numbers2.set(directory, directories.length);
    return directories.push(directory) - 1;
  };
}
function directoriesInUse({ directories, directoryOf }) {
  const isUsed = new Uint8Array(directories.length);
  for (let file = 0; file < directoryOf.length; file++)
    isUsed[directoryOf[file]] = 1;
  return directories.filter((_, number) => isUsed[number] === 1);
}
function paths_pathAt({ directories, directoryOf, names }, file) {
  return pathIn(directories[directoryOf[file]], nameAt(names, file));
}
function pickPaths({ directories, directoryOf, names }, numbers2) {
  return { directories, directoryOf: pickNumbers(directoryOf, numbers2), names: pickNames(names, numbers2) };
}
function paths_pathColumns(paths) {
  const directories = [];
  const names = noNames();
  const directoryOf = createNumbers();
  const numberOf = directoryNumbers(directories);
  for (const path of paths) {
    directoryOf.push(numberOf(paths_parentDirectory(path)));
    appendName(names, baseName(path));
  }
  return { directories, directoryOf: directoryOf.taken(), names };
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
function pathIn(directory, name) {
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
function filesAt(files, numbers2, places) {
  const namesIn = /* @__PURE__ */ new Map();
  for (const place2 of places) {
    const directory = paths_parentDirectory(place2);
    const names = namesIn.get(directory);
    if (names)
      names.add(baseName(place2));
    else
      namesIn.set(directory, /* @__PURE__ */ new Set([baseName(place2)]));
  }
  const wanted = files.directories.map((directory) => namesIn.get(directory));
  const found = /* @__PURE__ */ new Map();
  for (const file of numbers2) {
    if (wanted[files.directoryOf[file]]?.has(nameAt(files.names, file)) !== true)
      continue;
    const place2 = paths_pathAt(files, file);
    addTo(found, place2, file);
  }
  return found;
}
function isWithin(path, directory) {
  return directory === "" || path === directory || path.startsWith(`${directory}/`);
}
;
function contrast_contrast({ between }, rule) {
  return between[rule]?.names ?? [];
}
function contrastedName(member, rule) {
  const { compares } = RULE[rule];
  return compares === null ? null : member[compares];
}
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
const DOUBTFUL = /[^ -~]| (?: |\/|$)|(?:^|\/) /;
const BLANKS = /[\s\u115f\u1160\u2800\u3164\uffa0]+/gu;
const INVISIBLE = new RegExp("\\p{Default_Ignorable_Code_Point}", "gu");
function alike_displayMembers({ members }) {
  return displayApart(members.flatMap(({ file, split, label, list: list2 = null }) => [data_files_placeOf(file), file.path, split, label, list2].filter((name) => name !== null)));
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
function tellApart(names, into) {
  const characters = names.map((name) => Array.from(name));
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
  for (const name of names)
    into.set(name, displayBetween(name, from, name.length - end));
}
;
function listed_twice_isListedTwice({ group }) {
  return group.files.length === 1;
}
function listed_twice_listsText(members, show) {
  const lists = members.flatMap(({ list: list2, split }) => list2 === void 0 ? [] : [split === null ? show(list2) : `${show(list2)} (${show(split)})`]);
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
  if (!isLikeness(group) || alike === null)
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
function leadingRule(finding, settings) {
  const { rules, group, severity } = finding;
  const first = rules.find((rule) => levelFor(rule, group, settings) === severity) ?? rules[0];
  if (first === void 0)
    throw new TypeError("a finding breaks at least one rule");
  return first;
}
function findingTitle(finding, rule) {
  const names = contrastText(contrast(finding, rule), displayMembers(finding));
  const { title } = wordsFor(rule, finding.group);
  return names === "" ? title : `${title}: ${names}`;
}
function contrastText(names, show) {
  const shown = names.slice(0, NAMES_IN_TITLE).map(show).join(" \u2194 ");
  const rest2 = names.length - NAMES_IN_TITLE;
  return rest2 > 0 ? `${shown} and ${rest2} more` : shown;
}
function finding_text_findingReason(finding, rule) {
  return wording_wordsFor(rule, finding.group).reasonBetween(contrast_contrast(finding, rule));
}
function findingAdvice(finding, rule) {
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
  return [finding_text_findingReason(finding, rule), findingAdvice(finding, rule), ...reasons, ...doubts(finding)].join(" ");
}
function doubts({ group: { because } }) {
  return because === void 0 ? [] : [`Only a notice, since ${because}.`];
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
const POINTER_WORDS = { lfs: "Git LFS", annex: "git-annex", dvc: "DVC" };
const EVIDENCE_WORDS = {
  "git-oid": "git's id",
  bytes: "content",
  "lfs-oid": "Git LFS's SHA-256",
  "annex-key": "git-annex's key",
  "dvc-md5": "DVC's MD5"
};
const PLAIN = /* @__PURE__ */ new Set(["git-oid", "bytes"]);
function pointer_text_placeText(file, show) {
  const place2 = placeOf(file);
  return place2 === file.path ? show(place2) : `${show(place2)} (in ${show(file.path)})`;
}
function evidenceText({ evidence }) {
  const proofs = evidence.filter(isOfBytes);
  if (proofs.every((proof) => PLAIN.has(proof)))
    return "";
  return `same by ${proofs.map((proof) => EVIDENCE_WORDS[proof]).join(" and ")}`;
}
function isOfBytes(evidence) {
  return evidence in EVIDENCE_WORDS;
}
;
function picture_text_countGroups(count, group) {
  return countOf(count, kindOfGroup(group).words.noun);
}
function sizeText(group, each) {
  const { kind, size, similarity } = group;
  if (kind === void 0) {
    const evidence = evidenceText(group);
    return `${formatBytes(size)}${each}${evidence === "" ? "" : ` \xB7 ${evidence}`}`;
  }
  const { same } = table_kindOfGroup(group).words;
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
    known2 = new Map(files.map((each, place2) => [each, place2]));
    placesIn.set(files, known2);
  }
  return looks[known2.get(file) ?? -1];
}
const placesIn = /* @__PURE__ */ new WeakMap();
function shapeText({ format, width, height }) {
  return `${format.toUpperCase()}, ${quantity_formatCount(width)} \xD7 ${quantity_formatCount(height)}`;
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
  const rest2 = findings.filter((finding) => !bundles.has(finding));
  collect(rest2, rule, "names", (finding) => contrast_contrast(finding, rule), bundles);
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
function bundleTitle({ between, by, dataset, findings }, showPath, showName) {
  const [first] = findings;
  const count = countGroups(findings.length, first.group);
  if (by === "names") {
    const place2 = dataset === null || dataset === "" ? "" : ` in ${showPath(dataset)}`;
    const names = between.map(showName).join(" \u2194 ");
    const isSplit = between.length === 1 && between[0] !== WITHOUT_SPLIT;
    return `${isSplit ? "within " : ""}${names}: ${count}${place2}`;
  }
  const shown = between.map((directory) => directory === "" ? "the root" : showPath(directory));
  return shown.length === 1 ? `within ${shown[0]}: ${count}` : `${shown.join(" \u2194 ")}: ${count}`;
}
function bundleExamples({ findings }, show) {
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
function bundleSentences({ rule, findings }) {
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
function collect(findings, rule, by, betweenOf, bundles, mostSingle = MOST_SINGLE) {
  const byKey = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const between = betweenOf(finding);
    if (between === null || between.length === 0)
      continue;
    const dataset = finding.members.find((member) => member.dataset !== null)?.dataset ?? null;
    const key = `${finding.group.kind}\0${dataset}\0${finding.isNew}\0${finding.severity}\0${contrast_contrast(finding, rule).join("\0")}\0\0${between.join("\0")}`;
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
    const directory = paths_parentDirectory(data_files_placeOf(file));
    if (splits.has(directory))
      continue;
    if (splits.size === 2)
      return null;
    splits.set(directory, split);
  }
  return [...splits].sort(([left, leftSplit], [right, rightSplit]) => leftSplit !== null && rightSplit !== null && leftSplit !== rightSplit ? compareSplits(leftSplit, rightSplit) : comparePaths(left, right)).map(([directory]) => directory);
}
;
const MOST_NAMED = 3;
function explainedFindings({ directories }) {
  return new Set(directories.flatMap(({ explains }) => explains));
}
function leadingFinding({ explains }, settings) {
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
    const leading = leadingFinding(directory, settings);
    return { directory, gravity: leading === null ? Number.POSITIVE_INFINITY : gravityOf(leading) };
  }).sort((left, right) => left.gravity === right.gravity ? 0 : left.gravity - right.gravity).map(({ directory }) => directory);
}
function gravityOf({ severity, rule }) {
  return SEVERITIES.indexOf(severity) * RULES.length + RULES.indexOf(rule);
}
function repeatText(directory, show) {
  const original = originalOf(directory);
  const copies = directory.paths.filter((path) => path !== original);
  const named = copies.slice(0, MOST_NAMED).map(show);
  const rest2 = copies.length - named.length;
  const listed = rest2 > 0 ? [...named, `${quantity_formatCount(rest2)} more`] : named;
  const last = listed.pop() ?? "";
  const subject = listed.length === 0 ? last : `${listed.join(", ")} and ${last}`;
  return `${subject} ${copies.length === 1 ? "repeats" : "repeat"} ${show(original)} (${directory_text_sizeText(directory)})`;
}
function explainedText({ explains }, settings) {
  if (explains.length === 0)
    return "";
  const counts = /* @__PURE__ */ new Map();
  for (const finding of explains) {
    const rule = leadingRule(finding, settings);
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const titled = RULES.filter((rule) => counts.has(rule)).map((rule) => {
    const title = RULE_WORDS[rule].title.toLowerCase();
    return counts.size === 1 ? title : `${quantity_formatCount(counts.get(rule) ?? 0)} ${title}`;
  });
  return `${quantity_countOf(explains.length, "group")} explained by this: ${titled.join(", ")}`;
}
function directorySentences({ finding, rule }) {
  return `${finding_text_findingReason(finding, rule)} ${RULE_WORDS[rule].directoryAdvice}`;
}
function isNewDirectory({ explains }) {
  return explains.some(({ isNew }) => isNew);
}
function directory_text_sizeText({ files, bytes }) {
  return [...files === null ? [] : [quantity_countOf(files, "file")], formatBytes(bytes)].join(", ");
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
  const place2 = data_files_placeOf(before.file);
  const directory = place2.slice(0, place2.length - inside.length);
  return paths.includes(directory) ? directory : first;
}
function isIn(directory, { file }) {
  const place2 = data_files_placeOf(file);
  return place2 === directory || place2.startsWith(`${directory}/`);
}
;
const nothing_compared_MOST_NAMED = 5;
const PLAIN_PATH = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][\w./-]*$/i;
function isNothingCompared({ compared }) {
  return compared.every(({ samples }) => samples < 2);
}
function nothingReason({ scanned }) {
  if (scanned.errors.length > 0)
    return "what could be read has no two data files";
  if (scanned.files > 0)
    return "there is one data file only";
  const { "min-size": small = 0, empty = 0 } = scanned.skipped;
  if (small > 0)
    return `no data file of min-size was found (${quantity_countOf(small, "file")} below it)`;
  return empty > 0 ? "no data file was found that is not empty" : "no data file was found";
}
function passedOverText(passedOver, show) {
  const named = passedOver.slice(0, nothing_compared_MOST_NAMED).map(({ directory, files }) => `${directory === "" ? "the root" : show(directory)} (${quantity_countOf(files, "file")})`);
  const rest2 = passedOver.length - named.length;
  return [...named, ...rest2 > 0 ? [quantity_countOf(rest2, "more directory", "more directories")] : []].join(", ");
}
function remedyOf({ scanned, passedOver }) {
  if (passedOver.length === 0 && (scanned.skipped["min-size"] ?? 0) > 0) {
    return { option: "min-size", purpose: "To compare smaller files", line: "min-size: 1" };
  }
  return { option: "paths", purpose: "To say where the data is", line: pathsLine(passedOver) };
}
function pathsLine(passedOver) {
  const all = passedOver.slice(0, nothing_compared_MOST_NAMED).map(({ directory }) => directory);
  const below = all.filter((name) => name !== "" && display_display(name) === name);
  const names = below.length > 0 ? below : [all.includes("") ? "." : "DIRECTORY"];
  return `paths: [${names.map(yamlText).join(", ")}]`;
}
function nothingWarning(report, { paths, ifNoFilesFound }) {
  const isSaid = ifNoFilesFound === "ignore" || paths === null && report.scanned.files === 0;
  return isNothingCompared(report) && !isSaid ? nothingComparedText(report) : null;
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
    return { tone: "bad", text: `${quantity_countOf(count, noun)} ${count === 1 ? "shuts" : "shut"} the gate` };
  }
  if (isNothingCompared(report))
    return { tone: "neutral", text: "nothing was compared" };
  if (all === 0) {
    if (scanned.errors.length === 0)
      return { tone: "good", text: "no duplicates" };
    return { tone: "doubtful", text: "no duplicates in the files that could be read" };
  }
  if (verdict.failOn === "none")
    return { tone: "doubtful", text: `${quantity_countOf(all, "finding")}, report only` };
  if (isCompared(report) && !findings.some(({ isNew }) => isNew) && !tables.some(({ isNew }) => isNew))
    return { tone: "good", text: "no new findings" };
  return { tone: "good", text: `${quantity_countOf(all, "finding")}, not blocking` };
}
function isBlocking(finding, verdict) {
  return finding.severity === "error" && (finding.isNew || verdict.failOn === "any");
}
function isCompared({ base, baseline }) {
  return base !== null || baseline !== null;
}
;
function lists_addTo(lists, key, value) {
  const known2 = lists.get(key);
  if (known2 === void 0)
    lists.set(key, [value]);
  else
    known2.push(value);
}
function addAll(list2, more) {
  for (const value of more)
    list2.push(value);
}
function* inBatches(numbers2, size, mostBytes, most = Number.POSITIVE_INFINITY) {
  let batch = [];
  let bytes = 0;
  for (const number of numbers2) {
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
const collection_noun_TABLE = /\.(?:csv|tsv|psv|jsonl|ndjson|parquet|arrow|feather|orc|avro|xlsx?|ods|arff|dta|sav|sas7bdat)$/i;
const ARCHIVE = /\.(?:zip|tar|tgz|tbz2?|txz|7z|rar|tfrecords?|npz|h5|hdf5|lmdb|gz|bz2|xz|zst)$/i;
const SHARD = /-\d{3,}-of-\d{3,}$/;
const COMPRESSED = /\.(?:gz|bz2|xz|zst|lz4|br)$/i;
function collectionNoun(path) {
  const name = path.replace(SHARD, "");
  if (collection_noun_TABLE.test(name.replace(COMPRESSED, "")))
    return "table";
  return ARCHIVE.test(name) ? "archive" : "file";
}
;
function leakageMatrices(report) {
  const { leakage } = report.judgement;
  if (leakage.length === 0)
    return [];
  const nounOf = leakingNouns(report);
  const datasets = /* @__PURE__ */ new Map();
  for (const pair of leakage) {
    const [first, second] = pair.splits;
    const leaking = {
      ...pair,
      nouns: [nounOf(pair.dataset, first), nounOf(pair.dataset, second)]
    };
    lists_addTo(datasets, pair.dataset, leaking);
  }
  return Array.from(datasets, ([dataset, pairs]) => ({
    dataset,
    splits: [...new Set(pairs.flatMap((pair) => pair.splits))].sort(compareSplits),
    pairs
  }));
}
function partShared({ pairs }, split, other) {
  for (const pair of pairs) {
    if (pair.splits[0] === split && pair.splits[1] === other)
      return partOf(pair, 0);
    if (pair.splits[1] === split && pair.splits[0] === other)
      return partOf(pair, 1);
  }
  return null;
}
function partOf({ files, samples, nouns, rows }, index) {
  const part = { files: files[index], samples: samples[index], noun: nouns[index] };
  if (rows !== void 0)
    part.rows = { count: rows.rows[index], samples: rows.samples[index] };
  return part;
}
function partWords(part) {
  if (part.rows === void 0)
    return fileWords(part);
  const { count, samples } = part.rows;
  const rows = `${quantity_formatCount(count)} of ${quantity_countOf(samples, "record")} (${formatShare(count / Math.max(1, samples))})`;
  return part.files === 0 ? rows : `${fileWords(part)}, ${rows}`;
}
function fileWords({ files, samples, noun }) {
  if (noun !== "file")
    return `${quantity_countOf(files, noun)} of ${quantity_countOf(samples, "file")}`;
  const share = samples > 0 ? ` (${formatShare(files / samples)})` : "";
  return `${quantity_formatCount(files)} of ${quantity_formatCount(samples)}${share}`;
}
function matrixTitle({ dataset, pairs }, show) {
  const hasFiles = pairs.some(({ files }) => files.some((count) => count > 0));
  const hasRecords = pairs.some(({ rows }) => rows !== void 0);
  const what = !hasRecords ? "files" : hasFiles ? "files and records" : "records";
  return `In ${dataset === "" ? "the whole tree" : show(dataset)}, of the ${what} of each split:`;
}
const PAIR_HEADER = ["Pair of splits", "of the first in the second", "of the second in the first"];
function leakingNouns({ judgement }) {
  const nouns = /* @__PURE__ */ new Map();
  for (const { rules, members } of judgement.findings) {
    if (!rules.includes("split-leakage"))
      continue;
    for (const { file, dataset, split } of members) {
      if (split === null)
        continue;
      let ofDataset = nouns.get(dataset);
      if (ofDataset === void 0) {
        ofDataset = /* @__PURE__ */ new Map();
        nouns.set(dataset, ofDataset);
      }
      const known2 = ofDataset.get(split);
      if (known2 === "file")
        continue;
      const noun = collectionNoun(data_files_placeOf(file));
      ofDataset.set(split, known2 === void 0 || known2 === noun ? noun : "file");
    }
  }
  return (dataset, split) => nouns.get(dataset)?.get(split) ?? "file";
}
;
function blockingTitle(report) {
  return report.judgement.verdict.result === "fail" ? "Fix before merging" : "Worth fixing";
}
const REMARKS_TITLE = "Worth a look";
function knownTitle(count) {
  return `${quantity_countOf(count, "known group")}, not blocking`;
}
const RECOGNISED_TITLE = "What was recognised";
const DIRECTORIES_TITLE = "Repeated directories";
const LEAKAGE_TITLE = "Leakage between splits";
function leftOutWords(count, singular, plural) {
  return `\u2026 ${quantity_countOf(count, singular, plural)} left out here: see the JSON report.`;
}
const CHANGE_TITLE = "How to change this: rules, exclusions, what shuts the gate";
function changeAdvice(show) {
  return `Put this into ${show(".github/data-hygiene.yml")} and change what you need; every option is also an input of the action.`;
}
function changeExample({ rules, judgement }) {
  return [
    "rules:                  # error, warning, notice or off",
    ...RULES.map((rule) => `  ${rule}: ${rules[rule]}`),
    `fail-on: ${judgement.verdict.failOn.padEnd(14)} # new, any or none`,
    "exclude:                # globs of files that are not to be compared",
    "  - 'data/archive/**'"
  ].join("\n");
}
;
function alikeAlone(findings) {
  const places = /* @__PURE__ */ new Set();
  for (const { group } of findings) {
    if (isLikeness(group))
      for (const file of group.files)
        places.add(data_files_placeOf(file));
  }
  if (places.size === 0)
    return 0;
  for (const { group } of findings) {
    if (!isLikeness(group))
      for (const file of group.files)
        places.delete(data_files_placeOf(file));
  }
  return places.size;
}
;
function tally(report) {
  const { findings } = report.judgement;
  const proof = countsBySet(findings.filter(({ group }) => !isLikeness(group)));
  const alike = findings.filter(({ group }) => isLikeness(group));
  const byRule = RULES.map((rule) => ({ rule, setting: report.rules[rule], count: emptyCount() }));
  const total = emptyCount();
  addSets(proof, byRule, total);
  addContents(total, report.rowCounts.total);
  for (const { rule, count } of byRule)
    addContents(count, report.rowCounts.byRule[rule]);
  const lines2 = byRule.map((line) => ({ ...line, count: { ...line.count } }));
  if (alike.length > 0) {
    const files = total.files;
    for (const kind of LIKENESS_NAMES) {
      const ofKind = RULES.map((rule) => {
        return { rule, kind, setting: levelOf(rule, kind, report.rules), count: emptyCount() };
      });
      const sets = countsBySet(alike.filter(({ group }) => group.kind === kind));
      addSets(sets, ofKind, total);
      addSets(sets, byRule, emptyCount());
      addAll(lines2, ofKind.filter(({ count }) => count.new + count.known > 0));
    }
    total.files = files + alikeAlone(findings);
  }
  const records = { contents: report.rowCounts.total.contents, findings: report.tables.length };
  return { byRule, lines: lines2, records, total };
}
function countsBySet(findings) {
  const bySet = /* @__PURE__ */ new Map();
  for (const { rules, isNew, redundantBytes, group } of findings) {
    let count = bySet.get(rules);
    if (count === void 0) {
      count = emptyCount();
      bySet.set(rules, count);
    }
    if (isNew)
      count.new += 1;
    else
      count.known += 1;
    count.files += group.files.length;
    count.redundantBytes += redundantBytes;
    if (isProofOfAll(group))
      count.redundantFiles += group.files.length - 1;
    if (group.size === null && group.kind === void 0)
      count.unknownSizes += 1;
  }
  return bySet;
}
function isProofOfAll({ kind, parts }) {
  return !isLikeness({ kind }) && parts === void 0;
}
function addSets(bySet, byRule, total) {
  for (const [rules, count] of bySet) {
    add(total, count);
    for (const line of byRule)
      if (rules.includes(line.rule))
        add(line.count, count);
  }
}
function addContents(count, { contents, newContents } = { contents: 0, newContents: 0 }) {
  count.new += newContents;
  count.known += contents - newContents;
}
function emptyCount() {
  return { new: 0, known: 0, files: 0, redundantFiles: 0, redundantBytes: 0, unknownSizes: 0 };
}
function add(sum, count) {
  sum.new += count.new;
  sum.known += count.known;
  sum.files += count.files;
  sum.redundantFiles += count.redundantFiles;
  sum.redundantBytes += count.redundantBytes;
  sum.unknownSizes += count.unknownSizes;
}
function reclaimable({ files, redundantBytes, unknownSizes }) {
  if (files === 0)
    return "\u2013";
  if (unknownSizes === 0)
    return formatBytes(redundantBytes);
  return redundantBytes === 0 ? "unknown" : `\u2265 ${formatBytes(redundantBytes)}`;
}
function tallyRemarks({ byRule, records, total }) {
  return [offRemark(byRule), recordRemark(records), overlapRemark(byRule, total)].filter((remark) => remark !== "").join(" ");
}
function offRemark(byRule) {
  const off = byRule.filter(({ setting }) => setting === "off");
  if (off.length === 0)
    return "";
  return `Turned off: ${off.map(({ rule }) => RULE_WORDS[rule].title.toLowerCase()).join(", ")}.`;
}
function recordRemark({ contents, findings }) {
  if (contents === findings)
    return "";
  return `Records of tables count by content: ${quantity_formatCount(contents)}, told as ${quantity_countOf(findings, "finding")}.`;
}
function overlapRemark(byRule, total) {
  const groups = total.new + total.known;
  const counted = byRule.reduce((sum, { count }) => sum + count.new + count.known, 0);
  return counted > groups ? "A group that breaks several rules counts under each." : "";
}
;
const KINDS = [
  [void 0, ...PROOF_NAMES],
  ...LIKENESS_NAMES.map((name) => [name])
];
function outline(report) {
  const { findings, verdict } = report.judgement;
  const explained = explainedFindings(report);
  const blocking = [];
  const remarks = [];
  const known2 = [];
  for (const finding of findings) {
    if (explained.has(finding))
      continue;
    if (isBlocking(finding, verdict))
      blocking.push(finding);
    else if (finding.isNew)
      remarks.push(finding);
    else
      known2.push(finding);
  }
  const directories = gravestDirectoriesFirst(report.directories, report.rules);
  return {
    headline: headline(report),
    isCompared: isCompared(report),
    counts: tally(report),
    isNothingCompared: isNothingCompared(report),
    directories: directories.filter((directory) => !isKnown(directory, report)),
    blocking: section("blocking", blockingTitle(report), blocking, report),
    remarks: section("remarks", REMARKS_TITLE, remarks, report),
    leakage: leakageMatrices(report),
    knownDirectories: directories.filter((directory) => isKnown(directory, report)),
    known: section("known", knownTitle(known2.length), known2, report),
    explained
  };
}
function cut(all, most) {
  return { shown: all.slice(0, most), leftOut: Math.max(0, all.length - most) };
}
function shelves(findings, { rules }) {
  const byRule = new Map(KINDS.flatMap((kinds) => RULES.flatMap((rule) => kinds.map((kind) => ({ kind, rule, findings: [] })))).map((filed) => [`${filed.kind} ${filed.rule}`, filed]));
  for (const finding of findings) {
    byRule.get(`${finding.group.kind} ${leadingRule(finding, rules)}`)?.findings.push(finding);
  }
  return [...byRule.values()].filter((filed) => filed.findings.length > 0).sort((left, right) => outline_gravityOf(left) - outline_gravityOf(right)).map(({ kind, rule, findings: filed }) => ({
    ...kind === void 0 ? {} : { kind },
    ...{ rule, findings: filed, told: bundled(filed, rule) }
  }));
}
function outline_gravityOf({ findings }) {
  return SEVERITIES.indexOf(findings[0].severity);
}
function countExplained(directories) {
  return directories.reduce((sum, { explains }) => sum + explains.length, 0);
}
function section(id, title, findings, report) {
  const filed = shelves(findings, report);
  const hasBundles = filed.some(({ told }) => told.some(isBundle));
  return { id, title, shelves: filed, count: findings.length, hasBundles };
}
function isKnown({ explains }, report) {
  return isCompared(report) && explains.length > 0 && !explains.some((finding) => finding.isNew || isBlocking(finding, report.judgement.verdict));
}
;
const MOST_DIRECTORIES = 500;
function directoriesSection(report, { directories, knownDirectories }) {
  const all = [...directories, ...knownDirectories];
  if (all.length === 0)
    return "";
  const { shown, leftOut } = cut(all, MOST_DIRECTORIES);
  return html`<section aria-labelledby="directories"><h2 id="directories">${DIRECTORIES_TITLE}</h2>
${shown.map((directory) => directoryCard(directory, report))}
${leftOut > 0 ? html`<p class="after">${leftOutWords(leftOut, "repeated directory", "repeated directories")}</p>` : ""}</section>
`;
}
function directoryCard(directory, report) {
  const leading = leadingFinding(directory, report.rules);
  const title = ownMarkup(repeatText(directory, codeMarkup));
  if (leading === null)
    return html`<article class="repeat"><h3>${title}</h3></article>\n`;
  const { finding, rule, severity } = leading;
  const age = isNewDirectory(directory) ? "new" : "known";
  const badge = isCompared(report) ? html` <span class="badge ${age}">${age}</span>` : "";
  const names = contrastText(contrast_contrast(finding, rule), (name) => name);
  const explained = `${explainedText(directory, report.rules)}${names === "" ? "" : ` \xB7 ${names}`}`;
  return html`<article class="repeat ${severity}"><h3><span class="badge ${severity}">${severity}</span> <span>${title}</span>${badge}</h3>
<p>${explained}. ${directorySentences(leading)}</p></article>
`;
}
function codeMarkup(path) {
  return html`<code>${path}</code>`.html;
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
const MOST_NAMES = 500;
const LONGEST_NAME = 60;
function findableGroup({ rules, isNew, members }) {
  return { rules, isNew, split: namesOf(members, "split"), label: namesOf(members, "label") };
}
function findableTables({ rule, isNew, splits, groups }) {
  const label = namesOf(groups.flatMap(({ members }) => members), "label");
  return { rules: [rule], isNew, split: new Set(splits), label };
}
function filtersOf(all) {
  return { splits: numbered(all, "split", compareSplits), labels: numbered(all, "label", comparePaths) };
}
function filterAttributes(one, { splits, labels }) {
  const rules = one.rules.map((rule) => RULES.indexOf(rule)).join(" ");
  const age = one.isNew ? "new" : "known";
  return html`data-rule="${rules}" data-age="${age}" data-split="${numbers(one.split, splits)}" data-label="${numbers(one.label, labels)}"`;
}
function filterForm(findings, filters, hasKnown) {
  const rules = RULES.map((rule, index) => {
    const groups = findings.filter((finding) => finding.rules.includes(rule)).length;
    return { value: index, text: displayed(RULE_WORDS[rule].title), groups };
  });
  const fresh = findings.filter(({ isNew }) => isNew).length;
  const ages = [
    { value: "new", text: displayed("new"), groups: fresh },
    { value: "known", text: displayed("known"), groups: findings.length - fresh }
  ];
  return html`<form class="filters" role="search" aria-label="Filter the groups" autocomplete="off" hidden>
<label>Path contains<input type="search" name="path"></label>
${menu("rule", "Rule", rules.filter(({ groups }) => groups > 0))}
${menu("split", "Split", optionsOf(filters.splits))}
${menu("label", "Label", optionsOf(filters.labels))}
${hasKnown ? menu("age", "New or known", ages) : ""}
<button type="reset">Show all</button>
<output aria-live="polite"></output>
</form>
`;
}
function menu(name, title, options) {
  if (options.length === 0)
    return "";
  const items = options.map(({ value, text, groups }) => html`<option value="${value}">${text} (${quantity_formatCount(groups)})</option>`);
  return html`<label>${title}<select name="${name}"><option value="">all</option>${items}</select></label>`;
}
function optionsOf(names) {
  return Array.from(names, ([name, { number, groups }]) => ({
    value: number,
    text: displayed(shorten_shorten(display_display(name), LONGEST_NAME)),
    groups
  }));
}
function numbered(all, key, order) {
  const groups = /* @__PURE__ */ new Map();
  for (const { [key]: names } of all) {
    for (const name of names)
      groups.set(name, (groups.get(name) ?? 0) + 1);
  }
  const commonest = [...groups].sort((left, right) => right[1] - left[1] || comparePaths(left[0], right[0]));
  const kept = commonest.slice(0, MOST_NAMES).sort((left, right) => order(left[0], right[0]));
  return new Map(kept.map(([name, count], number) => [name, { number, groups: count }]));
}
function numbers(own, names) {
  const found = Array.from(own, (name) => names.get(name)?.number);
  return found.filter((number) => number !== void 0).join(" ");
}
function namesOf(members, key) {
  const names = /* @__PURE__ */ new Set();
  for (const { [key]: name } of members)
    if (name !== null)
      names.add(name);
  return names;
}
;
const byNewness = ({ isNew }) => `new\0${isNew}`;
const bySplit = ({ dataset, split }) => split === null ? null : `split\0${dataset}\0${split}`;
const byLabel = ({ dataset, label }) => label === null ? null : `label\0${dataset}\0${label}`;
const KEYS = [byNewness, bySplit, byLabel];
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
const SHOWN = 5;
const FOLDED = 100;
const FOLDED_ON_PAGE = 2e4;
function createPlaces(marksNew) {
  let left = FOLDED_ON_PAGE;
  return (finding) => {
    const shown = chosenMembers(finding, SHOWN);
    const told = { finding, marksNew, show: alike_displayMembers(finding) };
    const rest2 = finding.members.length - shown.length;
    if (rest2 === 0)
      return list(shown, told, "");
    const isShown = new Set(shown);
    const others = [];
    for (const member of finding.members) {
      if (others.length >= Math.min(FOLDED, left))
        break;
      if (!isShown.has(member))
        others.push(member);
    }
    left -= others.length;
    return list(shown, told, html`<li>${folded(others, rest2, told)}</li>`);
  };
}
function folded(others, rest2, told) {
  const leftOut = rest2 - others.length;
  if (others.length === 0)
    return html`<span class="quiet">${leftOutWords(rest2, "more file")}</span>`;
  const more = leftOut > 0 ? html`<li class="quiet">${leftOutWords(leftOut, "more file")}</li>` : "";
  return html`<details><summary>and ${quantity_formatCount(rest2)} more</summary>${list(others, told, more)}</details>`;
}
function list(members, told, more) {
  return html`<ul class="places">${members.map((member) => place(member, told))}${more}</ul>`;
}
function where(file, show) {
  const path = data_files_placeOf(file);
  const described = path === file.path ? "" : html` <span>in <code>${displayed(show(file.path))}</code></span>`;
  const kind = file.pointer === void 0 ? "" : html` <span>${POINTER_WORDS[file.pointer.kind]}</span>`;
  return html`<code>${displayed(show(path))}</code>${described}${kind}`;
}
function place(member, { finding, marksNew, show }) {
  const { file, split, label, isNew, list: list2 } = member;
  const look = lookText(finding, member);
  const links = file.links?.length ?? 0;
  return html`
<li>${where(file, show)}${split === null ? "" : html` <span class="split">${displayed(show(split))}</span>`}${list2 === void 0 ? "" : html` <span>by <code>${displayed(show(list2))}</code></span>`}${label === null ? "" : html` <span class="label">${displayed(show(label))}</span>`}${look === "" ? "" : html` <span>${look}</span>`}${links === 0 ? "" : html` <span>${quantity_countOf(links, "further hard link")}</span>`}${marksNew && isNew ? html` <span class="added">← added here</span>` : ""}</li>`;
}
;
const SIDE = 64;
const COLOURS = 8;
const HEADER = 54;
function thumbnailOf(look) {
  const thumbnail = look?.thumbnail;
  if (thumbnail === void 0)
    return null;
  const { luma, colours } = thumbnail;
  const bytes = Buffer.alloc(HEADER + 3 * SIDE * SIDE);
  bytes.write("BM", 0, "latin1");
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(HEADER, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(SIDE, 18);
  bytes.writeInt32LE(-SIDE, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  for (let cell = 0; cell < SIDE * SIDE; cell++) {
    const each = SIDE / COLOURS;
    const row = Math.floor(cell / SIDE / each);
    const from = 3 * (row * COLOURS + Math.floor(cell % SIDE / each));
    const [red = 0, green = 0, blue = 0] = colours.subarray(from, from + 3);
    const more = luma[cell] - (0.299 * red + 0.587 * green + 0.114 * blue);
    const at = HEADER + 3 * cell;
    bytes[at] = clamped(blue + more);
    bytes[at + 1] = clamped(green + more);
    bytes[at + 2] = clamped(red + more);
  }
  return { kind: "picture", mediaType: "image/bmp", bytes };
}
function clamped(value) {
  return Math.max(0, Math.min(255, Math.round(value)));
}
;
const MOST_TRIES = 3;
function previewOfGroup({ members }, previewOf) {
  for (const { file } of members.slice(0, MOST_TRIES)) {
    const preview = previewOf(file);
    if (preview !== null)
      return preview;
  }
  return null;
}
function pictureFigure(preview, files) {
  const data = ownMarkup(preview.bytes.toString("base64"));
  return html`<figure><img src="data:${preview.mediaType};base64,${data}" alt="The picture that these ${quantity_countOf(files, "file")} hold" width="128" height="128" decoding="async"></figure>`;
}
const MOST_THUMBNAILS = 500;
function createPairFigure(previewOf) {
  let left = MOST_THUMBNAILS;
  return (finding) => pairFigure(finding, ({ file }) => {
    const preview = previewOf(file);
    if (preview?.kind === "picture" || left === 0)
      return preview;
    left -= 1;
    return thumbnailOf(lookOf(finding.group, file));
  });
}
function pairFigure(finding, previewAt) {
  const [first, ...others] = finding.members;
  const second = others.find((member) => first !== void 0 && areOfTwoContents(finding, first, member));
  if (first === void 0 || second === void 0)
    return "";
  return html`<figure class="pair">${[first, second].map((member) => picture(finding, member, previewAt(member)))}</figure>`;
}
function picture(finding, member, preview) {
  const shown = preview?.kind === "picture" ? html`<img src="data:${preview.mediaType};base64,${ownMarkup(preview.bytes.toString("base64"))}" alt="" width="128" height="128" decoding="async">` : html`<div class="unseen">not shown</div>`;
  return html`<div>${shown}<small>${displayed(display_display(baseName(data_files_placeOf(member.file))))}<br>${lookText(finding, member)}</small></div>`;
}
function areOfTwoContents({ group }, one, other) {
  const { parts, files } = group;
  if (parts !== void 0)
    return parts[files.indexOf(one.file)] !== parts[files.indexOf(other.file)];
  return one.file.objectId === null || one.file.objectId !== other.file.objectId;
}
function textFigure({ text, isCut }) {
  const title = isCut ? "The content begins:" : "The content:";
  return html`<figure><figcaption>${title}</figcaption><pre tabindex="0" role="group" aria-label="Content">
${lines(text)}</pre></figure>`;
}
;
function createCard(report, filters, previewOf) {
  const marksNew = isCompared(report);
  const places = createPlaces(marksNew);
  const pairOf = createPairFigure(previewOf);
  return (finding, rule) => {
    const isOfPictures = finding.group.looks !== void 0;
    const preview = isOfPictures ? null : previewOfGroup(finding, previewOf);
    const single = preview?.kind === "picture" ? pictureFigure(preview, finding.group.files.length) : "";
    const picture2 = isOfPictures ? pairOf(finding) : single;
    const text = preview?.kind === "text" ? textFigure(preview) : "";
    const layout = picture2 === "" ? "" : isOfPictures ? " paired" : " pictured";
    return html`
<article class="group ${finding.severity}${layout}" ${filterAttributes(findableGroup(finding), filters)}>
${picture2}<h4><span class="badge ${finding.severity}">${finding.severity}</span> ${breach(finding, rule)} ${marksNew ? ageBadge(finding) : ""}<span class="facts">${facts(finding, rule)}</span></h4>
${places(finding)}
<p>${findingSentences(finding, rule)}</p>
${text}</article>`;
  };
}
function breach(finding, rule) {
  const names = contrast_contrast(finding, rule);
  const { title } = RULE_WORDS[rule];
  if (names.length === 0)
    return title;
  return [
    title,
    " ",
    html`<span class="between">${displayed(contrastText(names, alike_displayMembers(finding)))}</span>`
  ];
}
function facts(finding, rule) {
  const others = finding.rules.filter((other) => other !== rule);
  const also = others.map((other) => {
    const names = contrast_contrast(finding, other);
    const title = RULE_WORDS[other].title.toLowerCase();
    return [
      "also ",
      title,
      names.length === 0 ? "" : [" ", displayed(contrastText(names, alike_displayMembers(finding)))],
      " \xB7 "
    ];
  });
  const files = finding.group.files.length;
  return [also, `${quantity_countOf(files, "file")} \xB7 ${sizeText(finding.group, files === 1 ? "" : " each")}`];
}
function ageBadge({ isNew }) {
  return isNew ? html`<span class="badge new">new</span> ` : html`<span class="badge known">known</span> `;
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
  const names = tableContrast(finding, show);
  const { title } = RULE_WORDING[finding.rule];
  return names === "" ? title : `${title}: ${names}`;
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
  const said = (what, names, why) => names.length === 0 ? [] : [`${what}${columnsText(names, show)}${why}`];
  return [
    ...said("Compared by ", content, ""),
    ...said("label: ", label, labelBy === "option" ? " (by the option columns)" : " (by its name)"),
    ...said("split: ", split, ""),
    ...said("numbers of records: ", index, ""),
    ...said("ignored: ", ignored, "")
  ].join("; ");
}
function columnsText(names, show) {
  const shown = names.slice(0, MOST_COLUMNS_NAMED).map((name) => name === "" ? "the one without a name" : show(name));
  const rest2 = names.length - shown.length;
  return rest2 > 0 ? `${shown.join(", ")} and ${rest2} more` : shown.join(", ");
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
  const shown = examplesOf(group).map((member) => addressOf(member, show));
  const rest2 = group.count - shown.length;
  return `${shown.join(" = ")}${rest2 > 0 ? ` = ${quantity_countOf(rest2, "more record")}` : ""}`;
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
    const place2 = JSON.stringify([path, split, label]);
    return !places.has(place2) && places.add(place2);
  });
  const chosen = first.length > 1 ? first : members;
  return chosen.slice(0, MOST_ADDRESSES);
}
function pathsText(paths, show) {
  const named = paths.slice(0, MOST_TABLES_NAMED).map(show).join(" \u2194 ");
  const rest2 = paths.length - MOST_TABLES_NAMED;
  return rest2 > 0 ? `${named} and ${quantity_countOf(rest2, "more table")}` : named;
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
const MOST_FINDINGS = 200;
const LONGEST_CELL = 120;
function tablesSection(report, shown, filters, form) {
  const leftOut = report.tables.length - shown.length;
  return html`<section aria-labelledby="rows"><h2 id="rows">Rows of tables</h2>
${form}
<section class="groups" aria-label="Findings of rows">
${shown.map((finding) => tableCard(finding, isCompared(report), filters))}
${leftOut > 0 ? html`<p class="after">${leftOutWords(leftOut, "finding")}</p>` : ""}</section></section>
`;
}
function shownTables({ tables }) {
  return cut(tables, MOST_FINDINGS).shown;
}
function tableCard(finding, hasBase, filters) {
  const { severity, rule, isNew, examples } = finding;
  const names = tableContrast(finding, display_display);
  const between = names === "" ? "" : [" ", html`<span class="between">${displayed(names)}</span>`];
  const age = !hasBase ? "" : isNew ? html`<span class="badge new">new</span> ` : html`<span class="badge known">known</span> `;
  return html`
<article class="group ${severity}" ${filterAttributes(findableTables(finding), filters)}><h3><span class="badge ${severity}">${severity}</span> ${RULE_WORDS[rule].title}${between} ${age}</h3>
<p>${displayed(tableSentence(finding, display_display))}</p>
${exampleTable(examples)}
<p>${displayed(tableColumns(finding, display_display))}</p>
<p>${displayed(tableAdvice(finding))}</p>
</article>`;
}
function exampleTable(examples) {
  const columns = [...new Set(examples.flatMap(({ cells }) => (cells ?? []).map(({ column }) => column)))];
  const hasLabels = examples.some((group) => exampleLabels(group, display_display) !== "");
  const heads = ["Records", ...columns, ...hasLabels ? ["Labels"] : []];
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Examples"><table class="records">
<thead><tr>${heads.map((head) => html`<th scope="col">${shorten_shorten(display_display(head), LONGEST_CELL)}</th>`)}</tr></thead>
<tbody>${examples.map((group) => {
    const cells = columns.map((column) => group.cells?.find((each) => each.column === column)?.text ?? "");
    const label = hasLabels ? html`<td>${displayed(exampleLabels(group, display_display))}</td>` : "";
    return html`
<tr><th scope="row"><code>${displayed(exampleAddresses(group, display_display))}</code></th>${cells.map((cell) => html`<td>${displayed(shorten_shorten(display_display(cell), LONGEST_CELL))}</td>`)}${label}</tr>`;
  })}</tbody>
</table></div>`;
}
;
const MOST_GROUPS = 1e4;
const MANY_GROUPS = 200;
function findingsSections(report, told, previewOf) {
  const sections = sectionsOf(told);
  const tables = shownTables(report);
  const findings = sections.flatMap(({ shown }) => shown.map(({ finding }) => findableGroup(finding)));
  const findable = [...tables.map(findableTables), ...findings];
  const filters = filtersOf(findable);
  const form = findable.length > 1 ? filterForm(findable, filters, told.isCompared) : "";
  const rows = tables.length === 0 ? "" : tablesSection(report, tables, filters, form);
  if (sections.length === 0)
    return { rows, findings: "" };
  const card = createCard(report, filters, previewOf);
  return {
    rows,
    findings: html`<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${tables.length === 0 ? form : ""}
${sections.map((section2) => sectionMarkup(section2, card))}
</section>
`
  };
}
function sectionMarkup({ id, title, shown, leftOut }, card) {
  const more = leftOut > 0 ? html`<p class="after">${leftOutWords(leftOut, shown.length > 0 ? "more group" : "group")}</p>` : "";
  return html`
<section class="groups${shown.length > MANY_GROUPS ? " many" : ""}" aria-labelledby="${id}"><h3 id="${id}">${title}</h3>
${shown.map(({ finding, rule }) => card(finding, rule))}
${more}</section>`;
}
function sectionsOf({ blocking, remarks, known: known2 }) {
  let left = MOST_GROUPS;
  return [blocking, remarks, known2].filter(({ count }) => count > 0).map(({ id, title, shelves: shelves2 }) => {
    const all = shelves2.flatMap(({ rule, findings }) => findings.map((finding) => ({ finding, rule })));
    const fresh = all.filter(({ finding }) => finding.isNew);
    const ordered = [...fresh, ...all.filter(({ finding }) => !finding.isNew)];
    const section2 = { id, title, ...cut(ordered, left) };
    left -= section2.shown.length;
    return section2;
  });
}
;
const COMMIT_LENGTH = 7;
const LONGEST_REF = 50;
function scanLine(report, show) {
  const { scanned, datasets: recognised } = report;
  const datasets = recognised.length > 0 ? ` in ${quantity_countOf(recognised.length, "dataset")}` : "";
  const files = `${quantity_countOf(scanned.files, "file")} (${sizeWords(scanned)})`;
  return `${files}${datasets}${comparison(report, show)}. ${identity(report)}.`;
}
function sizeWords({ bytes, filesOfUnknownSize }) {
  if (filesOfUnknownSize === 0)
    return formatBytes(bytes);
  return bytes === 0 ? formatBytes(null) : `at least ${formatBytes(bytes)}`;
}
function skippedWords(skipped) {
  const occurred = SKIP_REASONS.filter((reason) => (skipped[reason] ?? 0) > 0);
  return occurred.map((reason) => quantity_countOf(skipped[reason] ?? 0, ...SKIP_NOUNS[reason])).join(", ");
}
function errorWords(errors) {
  return errors.length === 0 ? "" : `${quantity_countOf(errors.length, "file")} could not be read`;
}
const SKIP_NOUNS = {
  excluded: ["excluded file", "excluded files"],
  metadata: ["metadata file", "metadata files"],
  annotation: ["annotation file", "annotation files"],
  list: ["list of files", "lists of files"],
  part: ["part of an array", "parts of arrays"],
  code: ["code file", "code files"],
  settings: ["settings file", "settings files"],
  model: ["model", "models"],
  asset: ["picture of a page or an application", "pictures of pages or applications"],
  place: ["file in directories of code and documents", "files in directories of code and documents"],
  other: ["other file", "other files"],
  hidden: ["hidden file", "hidden files"],
  empty: ["empty file", "empty files"],
  "min-size": ["file below min-size", "files below min-size"],
  symlink: ["symlink", "symlinks"],
  "hard-link": ["further hard link", "further hard links"],
  submodule: ["submodule", "submodules"],
  unmerged: ["unmerged file", "unmerged files"],
  special: ["special file", "special files"]
};
function comparison({ base, baseline, judgement }, show) {
  const compared = [];
  if (base !== null) {
    compared.push(`${show(shorten_shorten(base.ref, LONGEST_REF))} at ${show(base.commit.slice(0, COMMIT_LENGTH))}`);
  }
  if (baseline !== null)
    compared.push(`the accepted findings of ${show(shorten_shorten(baseline, LONGEST_REF))}`);
  if (compared.length > 0)
    return `, compared with ${compared.join(" and ")}`;
  return judgement.findings.length === 0 ? "" : ", compared with nothing: every finding counts as new";
}
function identity({ source, scanned }) {
  const read = scanned.bytesRead === 0 ? "no data read" : `${formatBytes(scanned.bytesRead)} read`;
  return `${IDENTITY[source]}, ${read}`;
}
const IDENTITY = {
  git: "Identity from git",
  files: "Compared by content",
  auto: "Identity from git where it is known, else compared by content"
};
;
const MARKS = {
  good: "M7.5 12.5l3 3 6-6.5",
  doubtful: "M12 6.5v7M12 17v.5",
  neutral: "M8 12h8",
  bad: "M8 8l8 8M16 8l-8 8"
};
function pageHeading(report, told) {
  const { tone, text } = told.headline;
  const errors = errorWords(report.scanned.errors);
  const about = ownMarkup(scanLine(report, heading_codeMarkup));
  return html`<p class="brand">Data Hygiene</p>
<div class="verdict ${tone}">
<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="${MARKS[tone]}"/></svg>
<h1>${upperFirst(text)}</h1>
<p>${about}${errors === "" ? "" : html` <strong class="unread">${errors}.</strong>`}</p>
</div>
<dl class="numbers">${heading_numbers(report, told)}</dl>`;
}
function pageNavigation(targets) {
  const items = targets.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`);
  return html`<nav aria-label="Parts of this page"><ul>${items}</ul></nav>`;
}
function heading_numbers(report, { isCompared: isCompared2, counts: { total } }) {
  const groups = total.new + total.known;
  const list2 = [
    ["files scanned", quantity_formatCount(report.scanned.files)],
    ...isCompared2 ? [
      [total.new === 1 ? "new group" : "new groups", quantity_formatCount(total.new)],
      [total.known === 1 ? "known group" : "known groups", quantity_formatCount(total.known)]
    ] : [[groups === 1 ? "group" : "groups", quantity_formatCount(groups)]],
    ["files in groups", quantity_formatCount(total.files)],
    ["to reclaim", reclaimable(total)]
  ];
  return list2.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
}
function heading_codeMarkup(name) {
  return html`<code>${name}</code>`.html;
}
function upperFirst(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
;
const WIDEST_MATRIX = 12;
const MOST_MATRICES = 50;
const MOST_PAIRS = 200;
const SHADES = [0.01, 0.05, 0.1, 0.25, 0.5, 1];
function leakageSection(matrices) {
  if (matrices.length === 0)
    return "";
  const { shown, leftOut } = cut(matrices, MOST_MATRICES);
  return html`<section aria-labelledby="leakage"><h2 id="leakage">${LEAKAGE_TITLE}</h2>
${shown.map((matrix) => matrix.splits.length > WIDEST_MATRIX ? pairTable(matrix) : heatMap(matrix))}
<ul class="legend" aria-label="Shades by share of the split">${SHADES.map(legendItem)}</ul>
${leftOut > 0 ? html`<p class="after">${leftOutWords(leftOut, "dataset")}</p>` : ""}</section>
`;
}
function heatMap(matrix) {
  const { splits } = matrix;
  const header = splits.map((split) => html`<th scope="col">also in ${split}</th>`);
  const lines2 = splits.map((split) => {
    const cells = splits.map((other) => split === other ? html`<td class="heat-0">–</td>` : heatCell(partShared(matrix, split, other)));
    return html`\n<tr><th scope="row">${split}</th>${cells}</tr>`;
  });
  return html`<div class="heat" tabindex="0" role="group" aria-labelledby="leakage"><table class="matrix">
${caption(matrix)}
<thead><tr><td></td>${header}</tr></thead>
<tbody>${lines2}</tbody>
</table></div>
`;
}
function pairTable(matrix) {
  const { shown, leftOut } = cut(matrix.pairs, MOST_PAIRS);
  const lines2 = shown.map((pair) => html`\n<tr><th scope="row">${pair.splits[0]} ↔ ${pair.splits[1]}</th>${heatCell(partOf(pair, 0))}${heatCell(partOf(pair, 1))}</tr>`);
  const more = leftOut > 0 ? html`<p class="after">${leftOutWords(leftOut, "pair of splits", "pairs of splits")}</p>` : "";
  return html`<div class="heat" tabindex="0" role="group" aria-labelledby="leakage"><table class="matrix">
${caption(matrix)}
<thead><tr>${PAIR_HEADER.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${lines2}</tbody>
</table></div>${more}
`;
}
function caption(matrix) {
  return html`<caption>${ownMarkup(matrixTitle(matrix, (name) => html`<code>${name}</code>`.html))}</caption>`;
}
function heatCell(part) {
  if (part === null || part.files === 0 && part.rows === void 0)
    return html`<td class="heat-0">0</td>`;
  if (part.rows !== void 0)
    return recordCell(part, part.rows);
  if (part.samples === 0 || part.noun !== "file")
    return html`<td class="heat-${SHADES.length}">${partWords(part)}</td>`;
  const share = part.files / part.samples;
  return html`<td class="heat-${shadeOf(share)}"><b>${formatShare(share)}</b><span>${quantity_formatCount(part.files)} of ${quantity_formatCount(part.samples)}</span></td>`;
}
function recordCell({ files, samples }, { count, samples: records }) {
  const shares = [count / Math.max(1, records), files / Math.max(1, samples)];
  const ofFiles = files === 0 ? "" : html`<span>${quantity_formatCount(files)} of ${quantity_countOf(samples, "file")}</span>`;
  return html`<td class="heat-${shadeOf(Math.max(...shares))}"><b>${formatShare(Math.max(...shares))}</b><span>${quantity_formatCount(count)} of ${quantity_countOf(records, "record")}</span>${ofFiles}</td>`;
}
function shadeOf(share) {
  const index = SHADES.findIndex((end) => share <= end);
  return index < 0 ? SHADES.length : index + 1;
}
function legendItem(end, index) {
  const from = index === 0 ? "" : `${(SHADES[index - 1] ?? 0) * 100}\u2013`;
  return html`<li class="heat-${index + 1}">${index === 0 ? "\u2264 " : from}${end * 100} %</li>`;
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
const SCRIPT = `
'use strict'
const form = document.querySelector('form.filters')
if (form !== null) {
  const result = form.querySelector('output')
  const selects = Array.from(form.querySelectorAll('select'))
  const groups = Array.from(document.querySelectorAll('article.group'))
  const sections = Array.from(document.querySelectorAll('section.groups'))
  const places = new Map()

  const placesOf = (group) => {
    let text = places.get(group)
    if (text === undefined) {
      text = Array.from(group.getElementsByTagName('code'), (code) => code.textContent).join('\\n').toLowerCase()
      places.set(group, text)
    }
    return text
  }

  const apply = () => {
    const wanted = selects.filter((select) => select.value !== '').map((select) => [select.name, select.value])
    const part = form.elements.namedItem('path').value.trim().toLowerCase()
    let shown = 0
    for (const group of groups) {
      const fits =
        wanted.every(([name, value]) => (group.dataset[name] || '').split(' ').includes(value)) &&
        (part === '' || placesOf(group).includes(part))
      group.hidden = !fits
      if (fits) shown += 1
    }
    for (const section of sections) {
      section.hidden = section.querySelector('article.group:not([hidden])') === null
    }
    const isAll = wanted.length === 0 && part === ''
    const count = (number) => number.toLocaleString('en') + (number === 1 ? ' group' : ' groups')
    result.textContent = isAll ? count(groups.length) : count(shown) + ' of ' + groups.length.toLocaleString('en')
  }

  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(apply))
  form.hidden = false
  apply()
}
`;
;
const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f8fa; --card: #ffffff; --sunk: #f6f8fa; --text: #1f2328; --quiet: #59636e;
  --line: #d1d9e0; --link: #0a5bc4; --mark: #0a5bc4;
  --bad: #b3202b; --bad-soft: #ffebe9; --doubtful: #7d4e00; --doubtful-soft: #fff3d0;
  --good: #116329; --good-soft: #dafbe1; --notice: #0a4f9e; --notice-soft: #ddf0ff;
  --heat-1: #ffead2; --heat-2: #ffd7ae; --heat-3: #ffbf88; --heat-4: #f7a35f; --heat-5: #b94a10; --heat-6: #80230a;
  --heat-low: #1f2328; --heat-high: #ffffff;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #151b23; --sunk: #0d1117; --text: #e6edf3; --quiet: #9aa4af;
    --line: #363e48; --link: #6cb1ff; --mark: #6cb1ff;
    --bad: #ff9a92; --bad-soft: #3c1618; --doubtful: #e9b949; --doubtful-soft: #332607;
    --good: #6fdd8b; --good-soft: #0f2d1a; --notice: #8cc4ff; --notice-soft: #10294a;
    --heat-1: #35200f; --heat-2: #4d2a10; --heat-3: #6a3510; --heat-4: #8f450d; --heat-5: #f0914a; --heat-6: #ffc18f;
    --heat-low: #ffffff; --heat-high: #1b1108;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", Roboto, sans-serif;
}
body > header, main, body > footer { max-width: 68rem; margin: 0 auto; padding: 0 1.5rem; }
a { color: var(--link); }
p { text-wrap: pretty; }
h1, h2, h3, h4, p, dl, dd, ul, figure { margin: 0; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2.75rem 0 0.9rem; font-size: 1.3rem; line-height: 1.3; }
h3 { margin: 1.75rem 0 -0.1rem; font-size: 1.1rem; }
h4 { font-size: 1rem; line-height: 1.5; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.85rem; }
code, .split, .label { overflow-wrap: anywhere; white-space: pre-wrap; }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--card); z-index: 2; }
.quiet { color: var(--quiet); }

.brand { padding: 1.75rem 0 0.75rem; color: var(--quiet); font-weight: 600; }
.verdict {
  display: grid; grid-template-columns: auto 1fr; gap: 0.2rem 1rem; align-items: center;
  padding: 1.25rem 1.5rem; border: 1px solid currentColor; border-radius: 12px;
}
.verdict.bad { color: var(--bad); background: var(--bad-soft); }
.verdict.doubtful { color: var(--doubtful); background: var(--doubtful-soft); }
.verdict.neutral { color: var(--quiet); background: var(--card); }
.verdict.good { color: var(--good); background: var(--good-soft); }
.verdict svg { width: 2.5rem; height: 2.5rem; }
.verdict p { grid-column: 2; color: var(--text); }
.verdict .unread { color: inherit; font-weight: 600; }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 0.75rem; margin-top: 1rem; }
.numbers div { display: flex; flex-direction: column-reverse; padding: 0.7rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.numbers dt { color: var(--quiet); font-size: 0.875rem; }
.numbers dd { font-size: 1.45rem; font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1.3; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-top: 1rem; padding: 0; list-style: none; }

.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 10px; background: var(--card); }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding: 0.7rem 1rem; text-align: left; }
th, td { padding: 0.55rem 1rem; border-top: 1px solid var(--line); text-align: right; }
thead tr:first-child th { border-top: 0; }
thead th { color: var(--quiet); font-size: 0.875rem; font-weight: 600; white-space: nowrap; }
thead th::first-letter { text-transform: uppercase; }
th:first-child { text-align: left; }
tbody th { font-weight: 600; }
tbody th small { display: block; max-width: 40rem; text-wrap: pretty; color: var(--quiet); font-weight: 400; font-size: 0.875rem; }
.after { margin-top: 0.5rem; color: var(--quiet); font-size: 0.875rem; }
.heat { overflow-x: auto; margin-top: 1.1rem; }
.matrix { width: auto; border-collapse: separate; border-spacing: 4px; }
.matrix caption { padding: 0 4px 0.4rem; }
.matrix th, .matrix td { min-width: 8.5rem; max-width: 16rem; padding: 0.5rem 0.8rem; border: 0; overflow-wrap: anywhere; }
.matrix thead th { vertical-align: bottom; text-align: center; white-space: normal; }
.matrix thead th::first-letter { text-transform: none; }
.matrix tbody th { padding-left: 4px; }
.matrix td { border-radius: 6px; text-align: center; }
.matrix td b { display: block; font-size: 1.1rem; line-height: 1.35; }
.matrix td span { display: block; font-size: 0.8rem; }
.heat-0 { background: var(--card); color: var(--quiet); }
.heat thead td { background: none; }
.heat-1 { background: var(--heat-1); color: var(--heat-low); }
.heat-2 { background: var(--heat-2); color: var(--heat-low); }
.heat-3 { background: var(--heat-3); color: var(--heat-low); }
.heat-4 { background: var(--heat-4); color: var(--heat-low); }
.heat-5 { background: var(--heat-5); color: var(--heat-high); }
.heat-6 { background: var(--heat-6); color: var(--heat-high); }
.legend { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3rem; margin-top: 0.6rem; padding: 0; list-style: none; font-size: 0.8rem; }
.legend li { padding: 0.1rem 0.6rem; border-radius: 4px; }

.badge { display: inline-block; padding: 0 0.55rem; border-radius: 1rem; font-size: 0.8rem; font-weight: 600; line-height: 1.5rem; white-space: nowrap; }
.badge.error { color: var(--bad); background: var(--bad-soft); }
.badge.warning { color: var(--doubtful); background: var(--doubtful-soft); }
.badge.notice { color: var(--notice); background: var(--notice-soft); }
.badge.none { color: var(--good); background: var(--good-soft); }
.badge.new { color: var(--card); background: var(--mark); }
.badge.known { color: var(--quiet); box-shadow: inset 0 0 0 1px var(--line); }
.added { color: var(--mark); font-weight: 600; }

.filters { display: flex; flex-wrap: wrap; align-items: end; gap: 0.75rem; padding: 0.9rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.filters label { display: grid; flex: 1 1 8rem; min-width: 0; color: var(--quiet); font-size: 0.875rem; font-weight: 600; }
.filters select, .filters input, .filters button {
  width: 100%; min-height: 2.4rem; margin-top: 0.2rem; padding: 0.3rem 0.6rem; font: inherit; font-weight: 400;
  color: var(--text); background: var(--sunk); border: 1px solid var(--quiet); border-radius: 6px;
}
.filters button { flex: 0 0 auto; width: auto; padding: 0.3rem 1rem; cursor: pointer; }
.filters output { flex: 1 0 100%; color: var(--text); }

.group {
  display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.7rem 1.25rem; margin-top: 1rem; padding: 1.1rem 1.25rem;
  background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: 10px;
}
.many .group { content-visibility: auto; contain-intrinsic-size: auto 12rem; }
.group.error { border-left-color: var(--bad); }
.group.warning { border-left-color: var(--doubtful); }
.group.notice { border-left-color: var(--notice); }
.repeat { display: grid; gap: 0.5rem; margin-top: 1rem; padding: 1.1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: 10px; }
.repeat.error { border-left-color: var(--bad); }
.repeat.warning { border-left-color: var(--doubtful); }
.repeat.notice { border-left-color: var(--notice); }
.repeat h3 { display: flex; flex-wrap: wrap; gap: 0.1rem 0.6rem; align-items: baseline; margin: 0; font-size: 1rem; overflow-wrap: anywhere; }
.group.pictured { grid-template-columns: 8rem minmax(0, 1fr); }
.group.pictured > figure { grid-row: 1 / span 3; }
.group.paired { grid-template-columns: 17rem minmax(0, 1fr); }
.group.paired > figure { grid-row: 1 / span 3; }
figure.pair { display: grid; grid-template-columns: 8rem 8rem; gap: 0.5rem 1rem; align-content: start; }
figure.pair small { display: block; margin-top: 0.25rem; color: var(--quiet); font-size: 0.8rem; line-height: 1.35; overflow-wrap: anywhere; }
figure .unseen { display: grid; place-items: center; height: 8rem; color: var(--quiet); font-size: 0.8rem; border: 1px dashed var(--line); border-radius: 6px; }
.group > h3 { margin-top: 0; overflow-wrap: anywhere; }
.records th, .records td { text-align: left; vertical-align: top; white-space: normal; overflow-wrap: anywhere; }
.records thead th { min-width: 5.5rem; }
.records thead th::first-letter { text-transform: none; }
.records tbody th { min-width: 11rem; font-weight: 400; }
.group h4 { display: flex; flex-wrap: wrap; gap: 0.1rem 0.6rem; align-items: baseline; overflow-wrap: anywhere; }
.group h4 .between { font-weight: 400; }
.group h4 .facts { margin-left: auto; color: var(--quiet); font-size: 0.875rem; font-weight: 400; }
.places { display: grid; gap: 0.35rem; padding: 0; list-style: none; }
.places li { display: flex; flex-wrap: wrap; gap: 0.1rem 0.75rem; align-items: baseline; }
.places span, .places summary { font-size: 0.875rem; overflow-wrap: anywhere; }
.places .split::before { content: "split "; color: var(--quiet); }
.places .label::before { content: "label "; color: var(--quiet); }
.places details .places { margin-top: 0.35rem; }
summary { cursor: pointer; }
figure img {
  display: block; width: 8rem; height: 8rem; object-fit: contain; border: 1px solid var(--line); border-radius: 6px;
  background: repeating-conic-gradient(#8883 0 25%, transparent 0 50%) 0 0 / 1rem 1rem;
}
figcaption { margin-bottom: 0.25rem; color: var(--quiet); font-size: 0.8rem; }
pre { margin: 0; max-height: 10.5rem; overflow: auto; padding: 0.7rem 0.9rem; background: var(--sunk); border: 1px solid var(--line); border-radius: 6px; line-height: 1.45; tab-size: 8; }

.dataset { margin-top: 1rem; padding: 1.1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.dataset h3 { display: flex; flex-wrap: wrap; gap: 0.1rem 0.6rem; align-items: baseline; margin: 0; font-size: 1rem; overflow-wrap: anywhere; }
.dataset .facts { margin-left: auto; color: var(--quiet); font-size: 0.875rem; font-weight: 400; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0.5rem 2rem; margin-top: 0.6rem; }
.more > summary { margin-top: 1rem; }
.bars caption { padding: 0 0 0.3rem; color: var(--quiet); font-size: 0.875rem; }
.bars th, .bars td { padding: 0.15rem 0 0.15rem 0.75rem; border: 0; font-size: 0.875rem; white-space: nowrap; }
.bars th { max-width: 14rem; padding-left: 0; font-weight: 400; white-space: normal; overflow-wrap: break-word; }
.bars td:nth-child(2) { width: 55%; }
.scan p + pre, .scan p + p { margin-top: 0.6rem; }
.bar { display: block; width: 100%; height: 0.6rem; fill: var(--mark); }
.scan { padding: 1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.scan ul { padding-left: 1.2rem; }
.scan li { overflow-wrap: anywhere; }
.scan + details { margin-top: 1rem; }
details > pre { margin-top: 0.75rem; }
body > footer { padding-top: 3rem; padding-bottom: 2rem; color: var(--quiet); font-size: 0.875rem; }

@media (max-width: 40rem) {
  tbody th small { display: none; }
  .matrix th, .matrix td { min-width: 6.5rem; padding-inline: 0.35rem; }
  body > header, main, body > footer { padding: 0 1rem; }
  th, td { padding: 0.5rem 0.6rem; }
  .group.pictured, .group.paired { grid-template-columns: minmax(0, 1fr); }
  .group.pictured > figure, .group.paired > figure { grid-row: auto; }
  .group h4 .facts { margin-left: 0; }
}
@media print {
  :root {
    --page: #ffffff; --sunk: #ffffff; --card: #ffffff; --text: #000000; --quiet: #444444; --line: #999999;
  }
  * { print-color-adjust: exact; }
  nav, .filters, .skip { display: none; }
  body { font-size: 11pt; }
  pre { max-height: none; white-space: pre-wrap; overflow-wrap: anywhere; }
  .many .group { content-visibility: visible; }
  .group, .repeat, .verdict, tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
}
`;
;
function htmlPage(title, body) {
  const page = html(_a || (_a = __template(['<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="', '">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n<title>', "</title>\n<style>", "</style>\n</head>\n<body>\n", "\n<script>", "<\/script>\n</body>\n</html>\n"])), ownMarkup(policy()), title, ownMarkup(STYLE), body, ownMarkup(SCRIPT));
  return page.html;
}
function policy() {
  return [
    "default-src 'none'",
    "img-src data:",
    `style-src '${hashSource(STYLE)}'`,
    `script-src '${hashSource(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
}
function hashSource(content) {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}
;
const MOST_LABELS_NAMED = 3;
function comparedText(compared, show) {
  const rows = compared.find(({ kind, samples }) => kind === "row" && samples > 0);
  const pictures = compared.reduce((most, { kind, samples }) => kind === "picture" || kind === "near-picture" ? Math.max(most, samples) : most, 0);
  return [
    ...rows === void 0 ? [] : [recordsText(rows, show)],
    ...pictures === 0 ? [] : [quantity_countOf(pictures, "picture")]
  ].join(", ");
}
function recordsText({ samples, tables = 0, read = [] }, show) {
  const labels = [...new Set(read.flatMap(({ columns }) => columns.label))];
  const named = labels.slice(0, MOST_LABELS_NAMED).map((name) => name === "" ? "the one without a name" : show(name));
  if (labels.length > named.length)
    named.push(`${labels.length - named.length} more`);
  const label = named.length === 0 ? "" : ` (label: ${named.join(", ")})`;
  return `${quantity_countOf(samples, "record")} of ${quantity_countOf(tables, "table")}${label}`;
}
;
const MOST_SPLITS = 6;
const BY_WORDS = {
  option: "an option",
  card: "a dataset card",
  list: "lists",
  directories: "directories",
  names: "file names"
};
function recognisedText(dataset, showPath, showName) {
  const { splits, labels, labelsBy } = dataset;
  const bySplits = waysOf(dataset);
  const byLabels = labelsBy === null ? "" : BY_WORDS[labelsBy];
  const labelled = labels.length === 0 ? [] : [countOf(labels.length, "label")];
  const parts = [...splitParts(dataset, showName), ...labelled].join(" \xB7 ");
  const place2 = datasetName(dataset, showPath);
  if (bySplits === "" && byLabels === "")
    return `${place2}: ${parts} \xB7 no splits or labels`;
  if (labels.length === 0)
    return `${place2}: ${parts} \xB7 no labels (by ${bySplits})`;
  if (splits.length === 0)
    return `${place2}: ${parts} \xB7 no splits (by ${byLabels})`;
  if (bySplits === byLabels)
    return `${place2}: ${parts} (by ${bySplits})`;
  return `${place2}: ${parts} (splits by ${bySplits}, labels by ${byLabels})`;
}
function splitsText(dataset, show) {
  const parts = splitParts(dataset, show).join(" \xB7 ");
  return dataset.splits.length === 0 ? `${parts} \xB7 no splits` : `${parts} (by ${waysOf(dataset)})`;
}
function labelsText({ labels, labelsBy }, show, most) {
  if (labels.length === 0 || labelsBy === null)
    return "no labels";
  const named = labels.slice(0, most).map(({ name, samples }) => `${show(name)} ${formatCount(samples)}`);
  const rest2 = labels.length - named.length;
  if (rest2 > 0)
    named.push(`${formatCount(rest2)} more`);
  return `${countOf(labels.length, "label")}: ${named.join(" \xB7 ")} (by ${BY_WORDS[labelsBy]})`;
}
function datasetName({ path }, show) {
  return path === "" ? "the whole tree" : show(path);
}
function waysOf({ splits }) {
  return [...new Set(splits.map(({ by }) => BY_WORDS[by]))].join(" and ");
}
function labelWay({ labelsBy }) {
  return labelsBy === null ? "" : BY_WORDS[labelsBy];
}
function withoutSplit({ samples, splits }) {
  return samples - splits.reduce((sum, split) => sum + split.samples, 0);
}
function splitParts(dataset, show) {
  const { splits, samples } = dataset;
  if (splits.length === 0)
    return [countOf(samples, "sample")];
  const shown = splits.slice(0, MOST_SPLITS);
  const parts = shown.map((split) => `${show(split.name)} ${formatCount(split.samples)}`);
  const rest2 = splits.length - shown.length;
  const outside = withoutSplit(dataset);
  if (rest2 > 0)
    parts.push(countOf(rest2, "more split"));
  if (outside > 0)
    parts.push(`${formatCount(outside)} without a split`);
  return parts;
}
;
const OPEN = 3;
const MOST_DATASETS = 200;
const recognised_MOST_SPLITS = 30;
const MOST_LABELS = 20;
const LABELS_ON_PAGE = 1e3;
function recognisedSection({ datasets, compared }) {
  if (datasets.length === 0)
    return "";
  let labelsLeft = LABELS_ON_PAGE;
  const card = (dataset) => {
    const most = Math.min(MOST_LABELS, labelsLeft);
    labelsLeft -= Math.min(most, dataset.labels.length);
    return datasetCard(dataset, most);
  };
  const { shown, leftOut } = cut(datasets, MOST_DATASETS);
  const beside = comparedText(compared, (name) => name);
  const open = shown.slice(0, OPEN).map(card);
  const folded2 = shown.slice(OPEN).map(card);
  return html`<section aria-labelledby="recognised"><h2 id="recognised">${RECOGNISED_TITLE}</h2>
${open}${folded2.length === 0 ? "" : html`<details class="more"><summary>${quantity_countOf(folded2.length, "more dataset")}</summary>${folded2}</details>`}${leftOut > 0 ? html`<p class="after">${leftOutWords(leftOut, "dataset")}</p>` : ""}${beside === "" ? "" : html`<p class="after">Compared beside equal bytes: ${beside}.</p>`}</section>
`;
}
function nothingSection(report) {
  const { passedOver } = report;
  const places = ownMarkup(passedOverText(passedOver, recognised_codeMarkup));
  const reason = nothingReason(report);
  const { option, purpose, line } = remedyOf(report);
  return html`<section aria-labelledby="nothing"><h2 id="nothing">Where the data is</h2>
<div class="scan"><p>${reason.charAt(0).toUpperCase()}${reason.slice(1)}, so this is no statement on the quality of the data.${passedOver.length === 0 ? "" : html` Files that look like data lie in ${places}.`}</p>
<p>${purpose}, write this into <code>.github/data-hygiene.yml</code>, or give <code>${option}</code> as an input:</p>
<pre tabindex="0" role="group" aria-label="Line for a config file">${line}</pre></div></section>
`;
}
function datasetCard(dataset, mostLabels) {
  const { path, samples, splits, labels } = dataset;
  const outside = withoutSplit(dataset);
  const splitBars = [
    ...splits.slice(0, recognised_MOST_SPLITS),
    ...splits.length > 0 && outside > 0 ? [{ name: null, samples: outside }] : []
  ];
  return html`<article class="dataset"><h3>${path === "" ? "The whole tree" : html`<code>${path}</code>`} <span class="facts">${quantity_countOf(samples, "sample")}</span></h3>
<div class="sides">${bars("Splits", "without a split", splitBars, splits.length, samples, waysOf(dataset))}${bars("Labels", "", labels.slice(0, mostLabels), labels.length, samples, labelWay(dataset))}</div></article>
`;
}
function bars(title, nameless, shown, count, samples, way) {
  const noun = title.toLowerCase();
  if (count === 0)
    return html`<p class="quiet">No ${noun} recognised.</p>`;
  const leftOut = count - shown.filter(({ name }) => name !== null).length;
  const largest = Math.max(...shown.map((bar) => bar.samples), 1);
  const lines2 = shown.map((bar) => html`
<tr><th scope="row">${bar.name ?? html`<span class="quiet">${nameless}</span>`}</th><td>${barPicture(bar.samples / largest)}</td><td>${quantity_formatCount(bar.samples)}</td><td>${formatShare(samples > 0 ? bar.samples / samples : 0)}</td></tr>`);
  const summary = `${quantity_countOf(count, noun.slice(0, -1))}, recognised by ${way}`;
  return html`<div><table class="bars"><caption>${summary}</caption><tbody>${lines2}</tbody></table>${leftOut > 0 ? html`<p class="after">${leftOutWords(leftOut, `more ${noun.slice(0, -1)}`)}</p>` : ""}</div>`;
}
function barPicture(share) {
  const width = Math.round(share * 1e3) / 10;
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="8"/></svg>`;
}
function recognised_codeMarkup(path) {
  return html`<code>${path}</code>`.html;
}
;
function rulesSection({ counts, isCompared: isCompared2 }) {
  const groups = isCompared2 ? ["new", "known"] : ["groups"];
  const header = ["Severity", ...groups, "files", "to reclaim"].map((name) => html`<th scope="col">${name}</th>`);
  const remarks = tallyRemarks(counts);
  return html`<section aria-labelledby="rules"><h2 id="rules">Rules</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="rules"><table>
<thead><tr><th scope="col">Rule</th>${header}</tr></thead>
<tbody>${counts.lines.filter(({ setting }) => setting !== "off").map((line) => ruleLine(line, groups.length > 1))}</tbody>
</table></div>${remarks === "" ? "" : html`<p class="after">${remarks}</p>`}</section>
`;
}
function ruleLine({ rule, kind, setting, count }, hasBase) {
  const { title, reason } = wording_wordsFor(rule, kind === void 0 ? {} : { kind });
  const groups = hasBase ? [count.new, count.known] : [count.new + count.known];
  const numbers2 = [
    ...[...groups, count.files].map(quantity_formatCount),
    kind === void 0 ? reclaimable(count) : "\u2013"
  ];
  const tone = count.new + count.known === 0 ? "none" : setting;
  return html`
<tr><th scope="row">${title}<small>${reason}</small></th><td><span class="badge ${tone}">${setting}</span></td>${numbers2.map((number) => html`<td>${number}</td>`)}</tr>`;
}
;
const LONGEST_LIST = 200;
function scanSection(report) {
  const { scanned, notes } = report;
  const skipped = skippedWords(scanned.skipped);
  return html`<section aria-labelledby="scan"><h2 id="scan">What was scanned and what was skipped</h2>
<div class="scan"><ul>
<li>scanned: ${quantity_countOf(scanned.files, "file")}, ${sizeWords(scanned)}; read: ${formatBytes(scanned.bytesRead)}</li>
<li>skipped: ${skipped === "" ? "nothing" : skipped}</li>
${errorItem(scanned.errors)}${notes.slice(0, LONGEST_LIST).map((note) => html`<li>${displayed(note)}</li>\n`)}${rest(notes.length, "more note")}</ul></div>
${report.judgement.findings.length > 0 ? howToChange(report) : ""}</section>
`;
}
function errorItem(errors) {
  if (errors.length === 0)
    return "";
  const items = errors.slice(0, LONGEST_LIST).map(({ path, message }) => html`<li><code>${path}</code>: ${message}</li>\n`);
  return html`<li><strong>${errorWords(errors)}</strong><ul>
${items}${rest(errors.length, "more file")}</ul></li>
`;
}
function rest(length, noun) {
  return length > LONGEST_LIST ? html`<li>${leftOutWords(length - LONGEST_LIST, noun)}</li>` : "";
}
function howToChange(report) {
  const advice = ownMarkup(changeAdvice((name) => html`<code>${name}</code>`.html));
  return html`<details><summary>${CHANGE_TITLE}</summary><p class="after">${advice}</p>
<pre tabindex="0" role="group" aria-label="Example of a config file">${displayed(changeExample(report))}</pre></details>
`;
}
;
const TARGETS = [
  ["findings", "findings"],
  ["rows", "findings of rows"],
  ["directories", "directories"],
  ["nothing", "advice"],
  ["rules", "numbers"]
];
function htmlReport(report, { preview = () => null } = {}) {
  const told = outline(report);
  const { rows, findings } = findingsSections(report, told, preview);
  const isClean = report.judgement.findings.length === 0 && report.tables.length === 0;
  const recognised = ["recognised", RECOGNISED_TITLE, recognisedSection(report)];
  const parts = [
    ...isClean ? [recognised] : [],
    told.isNothingCompared ? ["nothing", "Where the data is", nothingSection(report)] : ["rules", "Rules", rulesSection(told)],
    ["directories", DIRECTORIES_TITLE, directoriesSection(report, told)],
    ["leakage", LEAKAGE_TITLE, leakageSection(told.leakage)],
    ["rows", "Rows of tables", rows],
    ["findings", "Findings", findings],
    ...isClean ? [] : [recognised],
    ["scan", "What was scanned", scanSection(report)]
  ];
  const there = parts.filter(([, , content]) => content !== "");
  const [target, name] = TARGETS.find(([id]) => there.some(([part]) => part === id));
  const body = html`<header>
<a class="skip" href="#${target}">Skip to the ${name}</a>
${pageHeading(report, told)}
${pageNavigation(there)}
</header>
<main>
${there.map(([, , content]) => content)}</main>
<footer><p>${report.tool.name} ${report.tool.version}</p></footer>`;
  return htmlPage(`Data Hygiene: ${told.headline.text}`, body);
}
var __webpack_exports__htmlReport = __webpack_exports__.g;
export { __webpack_exports__htmlReport as htmlReport };
