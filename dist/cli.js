#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};
;
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
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
  let end2 = 0;
  for (const match of path.matchAll(SURROGATES)) {
    parts.push(Buffer.from(path.slice(end2, match.index), "utf8"));
    parts.push(Buffer.from(Array.from(match[0], (unit) => unit.charCodeAt(0) & 255)));
    end2 = match.index + match[0].length;
  }
  parts.push(Buffer.from(path.slice(end2), "utf8"));
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
function read_describeReadError(error) {
  const { message, syscall } = error;
  if (message === void 0)
    return String(error);
  const end2 = syscall === void 0 ? -1 : message.indexOf(`, ${syscall}`);
  return end2 < 0 ? message : message.slice(0, end2);
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
function directoryTrouble(path) {
  try {
    return look_lookThrough(lossless_encodePath(path))?.isDirectory() ? null : "is not a directory";
  } catch (error) {
    return `is not a directory that can be looked into: ${display_display(read_describeReadError(error))}`;
  }
}
function directories_makeDirectories(path, options = {}) {
  const found = lookThrough(encodePath(path));
  if (found?.isDirectory())
    return;
  if (found !== void 0)
    throw notADirectory(path);
  const above = dirname(path);
  if (above !== path)
    directories_makeDirectories(above, options);
  try {
    mkdirSync(encodePath(path), options);
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
class failure_Failure extends Error {
  name = "Failure";
}
function isFailure(error) {
  return error instanceof Error && error.name === "Failure";
}
;
function failureText(error) {
  if (isFailure(error))
    return { message: error.message, isExpected: true };
  const refused = refusal(error);
  if (refused !== null)
    return { message: refused, isExpected: true };
  return { message: display_display(error instanceof Error ? error.message : String(error)), isExpected: false };
}
function refusal(error) {
  const { code, syscall, path } = error;
  if (!(error instanceof Error) || typeof code !== "string" || typeof syscall !== "string")
    return null;
  const what = display_display(read_describeReadError(error));
  return path === void 0 ? `The system refused ${display_display(syscall)}: ${what}` : `"${display_display(String(path))}" can't be used: ${what}`;
}
;
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;
const FORMATS = {
  text: async () => (await import(
    /* webpackIgnore: true */
    "./report-text-text.js"
  )).textReport,
  json: async () => (await import(
    /* webpackIgnore: true */
    "./report-json-json.js"
  )).jsonReport,
  csv: async () => (await import(
    /* webpackIgnore: true */
    "./report-csv-csv.js"
  )).csvReport,
  markdown: async () => (await import(
    /* webpackIgnore: true */
    "./report-markdown-markdown.js"
  )).markdownReport,
  sarif: async () => (await import(
    /* webpackIgnore: true */
    "./report-sarif-sarif.js"
  )).sarifReport,
  html: async () => (await import(
    /* webpackIgnore: true */
    "./report-html-html.js"
  )).htmlReport,
  junit: async () => (await import(
    /* webpackIgnore: true */
    "./report-junit-junit.js"
  )).junitReport,
  gitlab: async () => (await import(
    /* webpackIgnore: true */
    "./report-gitlab-gitlab.js"
  )).gitlabReport
};
const FORMAT_NAMES = Object.keys(FORMATS);
const FILE_FORMAT_NAMES = FORMAT_NAMES.filter((name) => name !== "text");
function loadFormat(name) {
  const known2 = FORMAT_NAMES.find((each) => each === name);
  if (known2 === void 0)
    throw new TypeError(`there is no format "${name}"`);
  return FORMATS[known2]();
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
function kindOfGroup({ kind = "bytes" }) {
  return BY_NAME.get(kind);
}
function isLikeness(group) {
  return group.kind !== void 0 && kindOfGroup(group).certainty === "likeness";
}
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
  const end2 = found.index + found[0].length;
  return { layer: found[0].toLowerCase(), rest: path.slice(0, found.index) + path.slice(end2) };
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
const RULE = byName((rule) => rule);
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
const FAIL_ON = ["new", "any", "none"];
const IF_NO_FILES_FOUND = ["error", "warn", "ignore"];
const COMMENT_MODES = ["never", "on-failure", "always"];
const MODES = ["scan", "fingerprint", "judge"];
;
;
const CHARACTERS_PER_EDIT = 3;
function nearest(text, names) {
  let best = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const bound = Math.max(1, Math.floor(name.length / CHARACTERS_PER_EDIT));
    if (Math.abs(text.length - name.length) > bound)
      continue;
    const edits = editDistance(text.toLowerCase(), name.toLowerCase());
    if (edits <= bound && edits < fewest) {
      best = name;
      fewest = edits;
    }
  }
  return best;
}
function editDistance(left, right) {
  let beforePrevious = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const replaced = at(previous, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1);
      let edits = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, replaced);
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped)
        edits = Math.min(edits, at(beforePrevious, column - 2) + 1);
      current.push(edits);
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, right.length);
}
function at(row, column) {
  return row[column];
}
;
const MAX_CHARACTERS = 80;
function quote(value) {
  const characters = Array.from(value.slice(0, 4 * MAX_CHARACTERS));
  const shown = display_display(characters.slice(0, MAX_CHARACTERS).join(""));
  return characters.length > MAX_CHARACTERS ? `'${shown}\u2026'` : `'${shown}'`;
}
;
function choiceOf(choices) {
  return ({ lines, place }) => choose(choices, lines[0], place);
}
function choose(choices, value, place) {
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== void 0)
    return choice;
  throw new failure_Failure(`${place}: ${quote(value)} is not one of ${choices.join(", ")}${suggest(value, choices)}.`);
}
function suggest(value, names, prefix = "") {
  const near = nearest(value, names);
  return near === null ? "" : ` (did you mean ${prefix}${near}?)`;
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
const GIT_DIRECTORY = /^(?:\.git|git~\d+)[. ]*$/i;
function confineReports(reports, root, place) {
  for (const { path } of reports)
    confine(path, root, `${place}: ${quote(path)} is not a place for a report`);
}
function confineBaseline(path, root, place) {
  if (path !== null)
    confine(path, root, `${place}: ${quote(path)} is not a place for a baseline`);
}
function confine(path, root, fault) {
  if (staysBelow(root, path))
    return;
  throw new failure_Failure(`${fault}; a config file can only name files below the root and outside .git.`);
}
function staysBelow(root, path) {
  const absolute = (0, external_node_path_namespaceObject.resolve)(root, path);
  if ((0, external_node_path_namespaceObject.isAbsolute)(path) || !isOrdinary((0, external_node_path_namespaceObject.relative)((0, external_node_path_namespaceObject.resolve)(root), absolute)))
    return false;
  const [realRoot, realPath] = [realPlace((0, external_node_path_namespaceObject.resolve)(root)), realPlace(absolute)];
  return realRoot !== null && realPath !== null && isOrdinary((0, external_node_path_namespaceObject.relative)(realRoot, realPath));
}
function isOrdinary(path) {
  const names = path.split(/[\\/]/);
  return path !== "" && !(0, external_node_path_namespaceObject.isAbsolute)(path) && names[0] !== ".." && !names.some((name) => GIT_DIRECTORY.test(name));
}
;
const DEFAULT_CONFIG = ".github/data-hygiene.yml";
;
function readPair(line, place, form) {
  const colon = line.indexOf(":");
  const name = line.slice(0, Math.max(0, colon)).trim();
  const value = line.slice(colon + 1).trim();
  if (name === "" || value === "") {
    throw new failure_Failure(`${place}: ${quote(line)} is not of the form ${form}.`);
  }
  return { name, value };
}
;
const FORM = `FORMAT: PATH with a format of ${FILE_FORMAT_NAMES.join(", ")}`;
function parseReports({ lines, place }) {
  const taken = /* @__PURE__ */ new Set();
  return lines.map((line) => {
    const { name, value } = readPair(line, place, FORM);
    const format = choose(FILE_FORMAT_NAMES, name, place);
    const normal = external_node_path_namespaceObject.posix.normalize(value);
    if (taken.has(normal)) {
      throw new failure_Failure(`${place}: two reports have the path ${quote(value)}; give each a path of its own.`);
    }
    taken.add(normal);
    return { format, path: value };
  });
}
;
const TOKEN = /^[\x21-\x7e]+$/;
function parseToken({ lines, place }) {
  const [token] = lines;
  if (TOKEN.test(token))
    return token;
  throw new failure_Failure(`${place}: the value can't be a token, since it holds a space, a line break or a character that is not ASCII.`);
}
;
const DOOR_OPTIONS = {
  root: {
    name: "root",
    kind: "text",
    value: "a directory",
    default: "the workspace, or the one repository below it in which all `paths` lie",
    flag: null,
    description: "Action only: the directory of the repository below the workspace, where the checkout was given a `path`. The other inputs are then as seen from there. The command has `--root`.",
    inConfigFile: false,
    parse: ({ lines }) => lines[0],
    fallback: () => null
  },
  config: {
    name: "config",
    kind: "text",
    value: "a path",
    default: `\`${DEFAULT_CONFIG}\` if present`,
    flag: { placeholder: "FILE", help: "these options as YAML" },
    description: "A YAML file with the same options. An input or a flag comes before it.",
    inConfigFile: false,
    parse: ({ lines }) => lines[0],
    fallback: () => null
  },
  comment: {
    name: "comment",
    kind: "choice",
    choices: COMMENT_MODES,
    value: "`never`, `on-failure` or `always`",
    default: "`never`",
    flag: null,
    description: "Action only: one comment on the pull request, kept up to date. Needs the permission `pull-requests: write`.",
    inConfigFile: true,
    parse: choiceOf(COMMENT_MODES),
    fallback: () => "never"
  },
  reports: {
    name: "reports",
    kind: "map-list",
    names: FILE_FORMAT_NAMES,
    value: `lines \`FORMAT: PATH\`, with ${orList(FILE_FORMAT_NAMES.map((name) => `\`${name}\``))}`,
    default: "none",
    flag: { placeholder: "FORMAT:FILE", help: `${orList(FILE_FORMAT_NAMES)} to a file` },
    description: "Report files to write as well, relative to the root.",
    inConfigFile: true,
    parse: parseReports,
    fallback: () => [],
    confine: confineReports
  },
  ifNoFilesFound: {
    name: "if-no-files-found",
    kind: "choice",
    choices: IF_NO_FILES_FOUND,
    value: "`error`, `warn` or `ignore`",
    default: "`error` if `paths` was given, else `warn`",
    flag: { placeholder: "WHAT", help: "what to do then: error, warn or ignore" },
    description: "What to do when there is nothing to scan, so that a typo does not pass in silence.",
    inConfigFile: true,
    parse: choiceOf(IF_NO_FILES_FOUND),
    fallback: (pathsGiven) => pathsGiven ? "error" : "warn"
  },
  token: {
    name: "token",
    kind: "text",
    value: "a GitHub token",
    default: "`github.token`",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's way to write an expression.
    inputDefault: "${{ github.token }}",
    flag: null,
    description: "Action only: used for `comment` alone, and to read what the checkout lacks.",
    inConfigFile: false,
    parse: parseToken,
    fallback: () => null
  }
};
;
function parseBase({ lines, place }) {
  const [ref] = lines;
  if (!ref.startsWith("-"))
    return ref;
  throw new failure_Failure(`${place}: ${quote(ref)} is not a git ref; give a branch, a tag or a commit.`);
}
;
const AUTOMATIC = ["auto", "none"];
const LABEL = "{label}";
function parseSplits({ lines, place }) {
  const word = automatic(lines.find((line) => automatic(line) !== void 0));
  if (word === void 0)
    return lines.map((line) => splitLine(line, place));
  if (lines.length === 1)
    return word;
  throw new failure_Failure(`${place}: ${word} stands alone; give either auto, or none, or lines NAME: GLOB.`);
}
function parseLabels({ lines, place }) {
  const [pattern] = lines;
  const word = automatic(pattern);
  if (word !== void 0)
    return word;
  const count = pattern.split(LABEL).length - 1;
  if (pattern.startsWith("!") && !pattern.startsWith("!(")) {
    throw new failure_Failure(`${place}: ${quote(pattern)} starts with !; write ./!NAME for a name that starts with !.`);
  }
  if (count === 1)
    return { pattern };
  throw new failure_Failure(`${place}: ${quote(pattern)} is neither auto, nor none, nor a pattern that holds ${LABEL} exactly once, such as data/${LABEL}/**.`);
}
function splitsFromRoot(splits, rooted) {
  if (typeof splits === "string")
    return splits;
  return splits.map(({ name, glob }) => {
    const isNegated = glob.startsWith("!") && !glob.startsWith("!(");
    return { name, glob: isNegated ? `!${rooted(glob.slice(1))}` : rooted(glob) };
  });
}
function labelsFromRoot(labels, rooted) {
  return typeof labels === "string" ? labels : { pattern: rooted(labels.pattern) };
}
function splitLine(line, place) {
  const { name, value } = readPair(line, place, "NAME: GLOB, nor auto, nor none");
  if (!name.includes("/"))
    return { name, glob: value };
  throw new failure_Failure(`${place}: the split name ${quote(name)} holds /; give NAME: GLOB with a name that has none.`);
}
function automatic(line) {
  return AUTOMATIC.find((word) => word === line);
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
  return lower(own, RULE[rule].severity.likeness ?? "off");
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
const RULE_SETTINGS = [...SEVERITIES, "off"];
const RULE_NAMES = [
  ...RULES,
  ...RULES.flatMap((rule) => kindsOf(rule).map((kind) => `${rule}/${kind}`))
];
function parseRules({ lines, place }) {
  const given = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const { name, value } = readPair(line, place, `RULE: SEVERITY with a severity of ${RULE_SETTINGS.join(", ")}`);
    const rule = ruleOrKind(name, place);
    const setting = choose(RULE_SETTINGS, value, `${place}, rule ${rule}`);
    const earlier = given.get(rule);
    if (earlier !== void 0 && earlier !== setting) {
      throw new failure_Failure(`${place}: ${rule} is set to ${earlier} and to ${setting}; keep one of the two.`);
    }
    given.set(rule, setting);
  }
  return withoutBytes({ ...DEFAULT_RULES, ...Object.fromEntries(given) });
}
function ruleOrKind(name, place) {
  const slash = name.indexOf("/");
  if (slash < 0)
    return choose(RULES, name, place);
  const rule = choose(RULES, name.slice(0, slash).trimEnd(), place);
  const kind = choose(KIND_NAMES, name.slice(slash + 1).trimStart(), `${place}, rule ${rule}`);
  if (canBreak(rule, kind))
    return `${rule}/${kind}`;
  const possible = kindsOf(rule).map((each) => `${rule}/${each}`);
  throw new failure_Failure(`${place}: no group of kind ${kind} can break ${rule}, so ${quote(name)} would do nothing; give ${orList([rule, ...possible])}, or remove the line.`);
}
function kindsOf(rule) {
  return KIND_NAMES.filter((kind) => canBreak(rule, kind));
}
function withoutBytes(settings) {
  for (const rule of RULES) {
    const { [`${rule}/bytes`]: ofBytes } = settings;
    if (ofBytes === void 0)
      continue;
    delete settings[`${rule}/bytes`];
    for (const kind of kindsOf(rule)) {
      if (kind !== "bytes")
        settings[`${rule}/${kind}`] ??= levelOf(rule, kind, settings);
    }
    settings[rule] = ofBytes;
  }
  return settings;
}
;
const JUDGE_OPTIONS = {
  splits: {
    name: "splits",
    kind: "map-list",
    value: "`auto`, `none`, or lines `NAME: GLOB`",
    default: "`auto`",
    flag: { placeholder: "NAME:GLOB", help: "which files are train, test \u2026; or auto, none" },
    description: "Which files are train, validation, test, and so on. The first line that matches a file counts.",
    inConfigFile: true,
    parse: parseSplits,
    fromRoot: splitsFromRoot,
    fallback: () => "auto"
  },
  labels: {
    name: "labels",
    kind: "text",
    value: "`auto`, `none`, or a pattern with `{label}`",
    default: "`auto`",
    flag: { placeholder: "PATTERN", help: "path with {label} as class; or auto, none" },
    description: "The class of a file, such as `data/{label}/**`.",
    inConfigFile: true,
    parse: parseLabels,
    fromRoot: labelsFromRoot,
    hasLabel: true,
    fallback: () => "auto"
  },
  rules: {
    name: "rules",
    kind: "map-list",
    names: RULE_NAMES,
    choices: RULE_SETTINGS,
    value: "lines `RULE: error|warning|notice|off`, or `RULE/KIND: \u2026`",
    default: RULES.map((rule) => `\`${rule}: ${DEFAULT_RULES[rule]}\``).join(", "),
    flag: { placeholder: "RULE:LEVEL", help: "error, warning, notice or off for a rule" },
    description: "The severity of each rule, or of a rule for one kind of groups (`split-leakage/row`). Rules that are not named keep their default.",
    inConfigFile: true,
    parse: parseRules,
    fallback: () => ({ ...DEFAULT_RULES })
  },
  failOn: {
    name: "fail-on",
    kind: "choice",
    choices: FAIL_ON,
    value: "`new`, `any` or `none`",
    default: "`new`",
    flag: { placeholder: "WHICH", help: "what fails the build: new, any or none" },
    description: "`new`: an error-level finding that is new against the base fails the build; with no base known every finding is new. `any`: any error-level finding does. `none`: report only.",
    inConfigFile: true,
    parse: choiceOf(FAIL_ON),
    fallback: () => "new"
  },
  base: {
    name: "base",
    kind: "text",
    value: "a git ref or commit",
    default: "from the event",
    flag: { placeholder: "REF", help: "git ref to compare with" },
    description: "What to compare with: findings that it has too are not new. By default what a pull request, a merge queue or a push is based on. Given a ref, its merge base with HEAD.",
    inConfigFile: true,
    parse: parseBase,
    fallback: () => null
  },
  baseline: {
    name: "baseline",
    kind: "text",
    value: "a path",
    default: "none",
    flag: { placeholder: "FILE", help: "accepted findings: an earlier JSON report" },
    description: "An earlier JSON report, relative to the root. Findings that it has too are not new.",
    inConfigFile: true,
    parse: ({ lines }) => lines[0],
    fallback: () => null,
    confine: confineBaseline
  }
};
;
const MOST_SHARDS = 1e5;
function parseShard({ lines: [text], place }) {
  const match = /^([1-9][0-9]{0,5})\/([1-9][0-9]{0,5})$/.exec(text);
  const [number, of] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || number > of || of > MOST_SHARDS) {
    throw new failure_Failure(`${place}: ${quote(text)} is no share of the work; write I/N with I from 1 to N, such as 1/4, N at most 100,000.`);
  }
  return { number, of };
}
;
const PART_OPTIONS = {
  mode: {
    name: "mode",
    kind: "choice",
    choices: MODES,
    value: "`scan`, `fingerprint` or `judge`",
    default: "`scan`",
    flag: null,
    description: "For data past one machine: `fingerprint` reads one share of it and writes what `judge` needs, which judges all shares together. The command has them as first words: `data-hygiene fingerprint`, `data-hygiene judge`.",
    inConfigFile: false,
    parse: choiceOf(MODES),
    fallback: () => "scan"
  },
  shard: {
    name: "shard",
    kind: "text",
    value: "`I/N`, I from 1 to N",
    default: "`1/1`",
    flag: { placeholder: "I/N", help: "which share to read: 1/4 is the first of four" },
    description: "For `fingerprint`: which share of the data is read, such as `1/4`.",
    inConfigFile: false,
    parse: parseShard,
    fallback: () => ({ number: 1, of: 1 })
  },
  parts: {
    name: "parts",
    kind: "list",
    value: "paths or globs, one per line",
    default: "none",
    flag: null,
    description: "For `fingerprint`: the file that is written, such as `part-1.parquet`. For `judge`: the files to be judged together, such as `parts/*.parquet`. The command has `--output` and arguments for them.",
    inConfigFile: false,
    parse: ({ lines }) => [...lines],
    fallback: () => []
  },
  baseParts: {
    name: "base-parts",
    kind: "list",
    value: "paths or globs, one per line",
    default: "none",
    flag: { placeholder: "FILE", help: "parts of the base: what it holds is not new" },
    description: "For `judge`: all parts that `fingerprint` wrote of a checkout of the base, such as `base/*.parquet`. Findings that the base has too are not new.",
    inConfigFile: false,
    parse: ({ lines }) => [...lines],
    fallback: () => []
  },
  groups: {
    name: "groups",
    kind: "text",
    value: "a path or a glob",
    default: "none",
    flag: { placeholder: "FILE", help: "repeated keys that an engine has found" },
    description: "For `judge`: Parquet with the keys that come more than once, as DuckDB or Spark find them by `integrations/repeated-keys.sql`. They are believed.",
    inConfigFile: false,
    parse: ({ lines }) => lines[0],
    fallback: () => null
  }
};
;
const ROLES = ["label", "split", "ignore"];
const LINE = /^(?:(.*?)\s+)??(label|split|ignore)\s*:\s*(.*)$/;
const ANY_LINE = /^(?:.*?\s+)??([\w-]+)\s*:/;
function parseColumns({ lines, place }) {
  const roles = /* @__PURE__ */ new Map();
  return lines.map((line) => {
    const [, glob = "", word = "", written = ""] = LINE.exec(line.trim()) ?? [];
    const name = written.trim();
    const role = ROLES.find((candidate) => candidate === word);
    if (role === void 0 || name === "") {
      const [, other = ""] = ANY_LINE.exec(line.trim()) ?? [];
      const hint = role !== void 0 || other === "" ? "" : suggest(other, ROLES);
      throw new failure_Failure(`${place}: ${quote(line)} is not of the form label: NAME, split: NAME or ignore: NAME, with an optional glob before it${hint}.`);
    }
    const column = JSON.stringify([glob, name]);
    const earlier = roles.get(column) ?? role;
    if (earlier !== role) {
      throw new failure_Failure(`${place}: the column ${quote(name)} is given as ${earlier} and as ${role}; keep one of the two.`);
    }
    roles.set(column, role);
    return { glob: glob.trim() === "" ? null : glob.trim(), role, name };
  });
}
function columnsFromRoot(lines, rooted) {
  return lines.map((line) => line.glob === null ? line : { ...line, glob: rooted(line.glob) });
}
;
const SIZE = /^(\d{1,20})(?:\.(\d{1,20}))?[ \t]*([a-z]+)?$/i;
const size_UNITS = /* @__PURE__ */ new Map([
  ["b", 1n],
  ["kb", 1000n],
  ["mb", 1000n ** 2n],
  ["gb", 1000n ** 3n],
  ["tb", 1000n ** 4n],
  ["kib", 1024n],
  ["mib", 1024n ** 2n],
  ["gib", 1024n ** 3n],
  ["tib", 1024n ** 4n]
]);
function parseSize({ lines, place }) {
  const [value] = lines;
  const [, whole = "", fraction = "", unit = ""] = SIZE.exec(value) ?? [];
  const factor = size_UNITS.get(unit.toLowerCase());
  if (whole === "" || (unit === "" ? fraction !== "" : factor === void 0)) {
    throw new failure_Failure(`${place}: ${quote(value)} is not a size; give bytes such as 4096, or a number with one of the units B, KB, MB, GB, TB, KiB, MiB, GiB, TiB, such as 10KB.`);
  }
  const scale = 10n ** BigInt(fraction.length);
  const bytes = (BigInt(whole + fraction) * (factor ?? 1n) + scale - 1n) / scale;
  if (bytes > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new failure_Failure(`${place}: ${quote(value)} is too large; give at most ${Number.MAX_SAFE_INTEGER} bytes.`);
  }
  return Number(bytes);
}
;
function parseCompare({ lines, place }) {
  if (lines.length === 1 && lines[0] === "auto")
    return "auto";
  if (lines.includes("auto"))
    throw new failure_Failure(`${place}: auto stands alone; give either auto, or kinds.`);
  const words = lines.length === 1 ? ["auto", ...KIND_CHOICES] : KIND_CHOICES;
  const chosen = lines.map((line) => choose(words, line, place));
  return KIND_CHOICES.filter((kind) => chosen.includes(kind));
}
function parseReadLimit(given) {
  return given.lines[0] === "none" ? null : parseSize(given);
}
;
const patterns_AUTOMATIC = "auto";
function parsePaths(given) {
  if (given.lines.includes(patterns_AUTOMATIC)) {
    if (given.lines.length === 1)
      return null;
    throw new failure_Failure(`${given.place}: auto stands alone; give either auto or globs and directories, and ./auto for a directory of that name.`);
  }
  return withoutNegation(given, "use exclude to leave something out, and ./!NAME for a name that starts with !");
}
function parseExclude(given) {
  return withoutNegation(given, "exclude leaves out what matches, so it needs no !");
}
function withoutNegation({ lines, place }, advice) {
  for (const line of lines) {
    if (line.startsWith("!"))
      throw new failure_Failure(`${place}: ${quote(line)} starts with !; ${advice}.`);
  }
  return [...lines];
}
;
const DEFAULT_READ_LIMIT = 4e9;
const SCAN_OPTIONS = {
  paths: {
    name: "paths",
    kind: "list",
    value: "`auto`, or globs or directories, one per line",
    default: "`auto`",
    flag: { placeholder: "GLOB", help: "same as PATH; or auto" },
    description: "Which files are data. `auto`: everything that is data by what it is, wherever it lies, but in directories of code and documentation. A directory means everything below it.",
    inConfigFile: true,
    parse: parsePaths,
    fallback: () => null
  },
  exclude: {
    name: "exclude",
    kind: "list",
    value: "globs, one per line",
    default: "none",
    flag: { placeholder: "GLOB", help: "what to leave out" },
    description: "Files to leave out, on top of those that are never scanned.",
    inConfigFile: true,
    parse: parseExclude,
    fromRoot: (globs, rooted) => globs.map(rooted),
    fallback: () => []
  },
  source: {
    name: "source",
    kind: "choice",
    choices: SOURCES,
    value: "`auto`, `git` or `files`",
    default: "`auto`",
    flag: { placeholder: "KIND", help: "auto, git (no data read) or files (on disk)" },
    description: "`git`: what is committed or staged, by the ids that git has for it, so that no data is read. `files`: what lies on disk, by content. `auto`: `git` for tracked files, content for modified and untracked ones.",
    inConfigFile: true,
    parse: choiceOf(SOURCES),
    fallback: () => "auto"
  },
  minSize: {
    name: "min-size",
    kind: "size",
    value: "bytes, or a size such as `10KB` or `1MiB`",
    default: "`1`",
    flag: { placeholder: "SIZE", help: "skip smaller files: 4096, 10KB, 1MiB" },
    description: "Smaller files are skipped, and counted.",
    inConfigFile: true,
    parse: parseSize,
    fallback: () => 1
  },
  compare: {
    name: "compare",
    kind: "list",
    value: `\`auto\`, or ${KIND_CHOICES.map((choice) => `\`${choice}\``).join(", ")}, one per line`,
    default: "`auto`",
    flag: { placeholder: "KIND", help: `beside equal bytes: ${KIND_CHOICES.join(", ")}` },
    description: `What counts as the same beside equal bytes. ${CHOICE_MEANINGS.join(" ")} \`auto\`: each kind for which there is data, within \`read-limit\`.`,
    inConfigFile: true,
    parse: parseCompare,
    fallback: () => "auto"
  },
  readLimit: {
    name: "read-limit",
    kind: "size",
    value: "a size such as `4GB`, or `none`",
    default: "`4GB`",
    flag: { placeholder: "SIZE", help: "how much compare may read in a run: 4GB, none" },
    description: "How much content may be read for one kind of `compare` in one run. A kind over it is left out whole, with a warning.",
    inConfigFile: true,
    parse: parseReadLimit,
    fallback: () => DEFAULT_READ_LIMIT
  },
  columns: {
    name: "columns",
    kind: "map-list",
    value: "lines `label: NAME`, `split: NAME`, `ignore: NAME`, each with an optional glob before it",
    default: "none",
    flag: { placeholder: "ROLE:NAME", help: "tables: label:NAME, split:NAME, ignore:NAME" },
    description: "Which column of a table is the label, which says the split, which are no content, such as `data/a.csv label: diagnosis`.",
    inConfigFile: true,
    parse: parseColumns,
    fromRoot: columnsFromRoot,
    fallback: () => []
  },
  cache: {
    name: "cache",
    kind: "text",
    value: "a directory outside of what is scanned",
    default: "none",
    flag: { placeholder: "DIR", help: "remember contents here; read only changes" },
    description: "Keeps what was learnt of contents, so that the next scan reads only what has changed since. It is believed: only those whom you trust may write to it.",
    // Who changes the repository must not choose what is believed of it.
    inConfigFile: false,
    parse: ({ lines }) => lines[0],
    fallback: () => null
  }
};
;
const OPTION_TABLE = {
  ...SCAN_OPTIONS,
  ...JUDGE_OPTIONS,
  ...DOOR_OPTIONS,
  ...PART_OPTIONS
};
const table_OPTION_ROWS = Object.values(OPTION_TABLE);
;
const FLAGS = [
  { name: "format", placeholder: "FORMAT", help: `${orList(FORMAT_NAMES)} [text]` },
  { name: "output", placeholder: "FILE", help: "write the report there, not to stdout" },
  { name: "root", placeholder: "DIR", help: "what paths are relative to [.]" },
  { name: "quiet", placeholder: null, help: "no messages but errors" },
  { name: "no-progress", placeholder: null, help: "no progress, on a terminal either" },
  { name: "no-color", placeholder: null, help: "no colour, on a terminal either" },
  { name: "debug", placeholder: null, help: "say more about what is done" },
  { name: "version", placeholder: null, help: "show the version" },
  { name: "help", short: "h", placeholder: null, help: "show this help" }
];
const FLAG_ROWS = table_OPTION_ROWS.filter((row) => row.flag !== null);
;
function givenLines(raw, pathArguments) {
  const given = /* @__PURE__ */ new Map();
  for (const { name, kind } of OPTION_ROWS) {
    const values = raw[name] ?? [];
    const place = `Option ${name}`;
    const isList = kind === "list" || kind === "map-list";
    if (!isList && values.length > 1) {
      throw new Failure(`${place} is given twice, but takes one value; keep one of the two.`);
    }
    const lines = values.flatMap((value) => isList ? splitLines(value) : value.trim());
    const filled = [...lines.filter((line) => line !== ""), ...name === "paths" ? pathArguments : []];
    const [first, ...rest] = filled;
    if (first !== void 0)
      given.set(name, { lines: [first, ...rest], place });
  }
  return given;
}
function splitLines(text) {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
;
const ONLY_IN = {
  ...modes_all(["fingerprint"], ["shard"]),
  ...modes_all(["fingerprint", "judge"], ["parts"]),
  ...modes_all(["judge"], ["groups", "base-parts"]),
  ...modes_all(["scan", "fingerprint"], ["paths", "exclude", "source", "min-size", "compare"]),
  ...modes_all(["scan", "fingerprint"], ["columns", "cache", "splits", "labels", "if-no-files-found"]),
  ...modes_all(["scan", "judge"], ["read-limit", "rules", "fail-on", "baseline", "comment", "reports", "format"]),
  ...modes_all(["scan"], ["base"])
};
function modes_all(modes, names) {
  return Object.fromEntries(names.map((name) => [name, modes]));
}
function isOf(mode, name) {
  return ONLY_IN[name]?.includes(mode) ?? true;
}
function assertOfMode(mode, given, flags = []) {
  const names = Object.keys(given).filter((name) => given[name]?.some((value) => splitLines(value).length > 0));
  const stranger = [...names, ...flags].find((name) => !isOf(mode, name));
  if (stranger === void 0)
    return;
  const modes = MODES.filter((other) => isOf(other, stranger));
  throw new failure_Failure(`Option ${stranger} is one of ${modes.join(" and ")}, not of ${mode}; remove it.`);
}
;
const PLACEHOLDERS = new Map([
  ...FLAG_ROWS.map(({ name, flag }) => [name, flag.placeholder]),
  ...FLAGS.map(({ name, placeholder }) => [name, placeholder])
]);
const SHORT_NAMES = new Map(FLAGS.flatMap((flag) => "short" in flag ? [[flag.name, flag.short]] : []));
const FLAG_NAMES = new Set(FLAGS.map((flag) => flag.name));
function parseCommandLine(argv) {
  const mode = MODES.find((word) => word === argv[0] && word !== "scan") ?? "scan";
  const given = mode === "scan" ? {} : { mode: [mode] };
  const pathArguments = [];
  const flags = /* @__PURE__ */ new Map();
  for (const token of tokenize(mode === "scan" ? argv : argv.slice(1))) {
    if (token.kind === "positional")
      pathArguments.push(nonEmptyPath(token.value));
    if (token.kind !== "option")
      continue;
    const name = knownName(token.name, token.rawName);
    const value = checkedValue(token, name);
    if (isFlag(name)) {
      if (value !== "" && flags.has(name))
        throw new failure_Failure(`Option --${name} is given twice; keep one of the two.`);
      flags.set(name, value);
    } else {
      given[name] = [...given[name] ?? [], value];
    }
  }
  assertOfMode(mode, given, [...flags.keys()]);
  return {
    mode,
    given,
    pathArguments,
    root: flags.get("root") ?? null,
    format: choose(FORMAT_NAMES, flags.get("format") ?? "text", "Option --format"),
    output: flags.get("output") ?? null,
    quiet: flags.has("quiet"),
    progress: !flags.has("no-progress"),
    color: !flags.has("no-color"),
    debug: flags.has("debug"),
    version: flags.has("version"),
    help: flags.has("help")
  };
}
function tokenize(argv) {
  const options = Object.fromEntries(Array.from(PLACEHOLDERS, ([name, placeholder]) => {
    const type = placeholder === null ? "boolean" : "string";
    const short = SHORT_NAMES.get(name);
    return [name, short === void 0 ? { type } : { type, short }];
  }));
  return (0, external_node_util_namespaceObject.parseArgs)({ args: [...argv], options, strict: false, tokens: true, allowPositionals: true }).tokens;
}
function knownName(name, rawName) {
  if (PLACEHOLDERS.has(name))
    return name;
  if (table_OPTION_ROWS.some((row) => row.name === name))
    throw new failure_Failure(`Option ${rawName} is one of the action, not of the command line; remove it.`);
  const near = suggest(name, [...PLACEHOLDERS.keys()], "--");
  throw new failure_Failure(`Unknown option ${quote(rawName)}${near}; --help lists all options.`);
}
function checkedValue({ rawName, value, inlineValue = false }, name) {
  if (PLACEHOLDERS.get(name) === null) {
    if (value === void 0)
      return "";
    throw new failure_Failure(`Option ${rawName} takes no value, but was given ${quote(value)}.`);
  }
  if (value === void 0 || value.trim() === "")
    throw new failure_Failure(`Option ${rawName} needs a value.`);
  if (!inlineValue && value.length > 1 && value.startsWith("-")) {
    throw new failure_Failure(`Option ${rawName} needs a value, but ${quote(value)} follows; if that is the value, write ${quote(`${rawName}=${value}`)}.`);
  }
  return value;
}
function isFlag(name) {
  return FLAG_NAMES.has(name);
}
function nonEmptyPath(path) {
  if (path === "")
    throw new failure_Failure("A PATH is empty; give '.' for the whole root, or leave it out.");
  return path;
}
;
const GUTTER = 2;
const WIDTH = 80;
const JUDGED = "Exit status: 0 the gate is open, 1 it is shut, 2 bad usage or a failed scan.";
const WORDS = {
  scan: {
    usage: [
      "Usage: data-hygiene [PATH\u2026] [--OPTION VALUE]\u2026",
      "       data-hygiene fingerprint|judge --help (data past one machine)",
      "Finds duplicate data: leaks between splits, label conflicts and plain copies."
    ],
    options: "What to scan and how to judge it (options with lines may repeat):",
    end: JUDGED
  },
  fingerprint: {
    usage: [
      "Usage: data-hygiene fingerprint [PATH\u2026] --shard I/N --output FILE [--OPTION \u2026]\u2026",
      "Lists all data, reads one share of it, and writes what judge needs of that."
    ],
    options: "What to read, alike for all shares (options with lines may repeat):",
    end: "Exit status: 0 the part is written, 2 bad usage or it could not be done."
  },
  judge: {
    usage: [
      "Usage: data-hygiene judge PART\u2026 [--OPTION VALUE]\u2026",
      "Judges the parts that fingerprint wrote as if one machine had read all data."
    ],
    options: "How to judge it (options with lines may repeat):",
    end: JUDGED
  }
};
const CODE_SPAN = /^`([^`]+)`$/;
function helpText(mode = "scan") {
  const rows = FLAG_ROWS.filter(({ name }) => isOf(mode, name));
  const options = rows.map(({ name, flag, default: fallback }) => [
    `  --${name} ${flag.placeholder}`,
    `${flag.help}${shortDefault(fallback)}`
  ]);
  const flags = FLAGS.filter(({ name }) => isOf(mode, name)).map((flag) => [
    `  ${"short" in flag ? `-${flag.short}, ` : ""}--${flag.name}${flag.placeholder === null ? "" : ` ${flag.placeholder}`}`,
    flag.name === "output" && mode === "fingerprint" ? "where the part is written; must be given" : flag.help
  ]);
  const width = GUTTER + Math.max(...[...options, ...flags].map(([left = ""]) => left.length));
  const lines = (rows2) => rows2.flatMap(([left = "", right = ""]) => wrapped(right, WIDTH - width).map((line, index) => `${(index === 0 ? left : "").padEnd(width)}${line}`));
  return [
    ...WORDS[mode].usage,
    "",
    WORDS[mode].options,
    ...lines(options),
    "",
    "What to show:",
    ...lines(flags),
    "",
    WORDS[mode].end,
    ""
  ].join("\n");
}
function wrapped(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && `${line} ${word}`.length > width) {
      lines.push(line);
      line = word;
    } else
      line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
function shortDefault(text) {
  const [, value] = CODE_SPAN.exec(text) ?? [];
  return value === void 0 ? "" : ` [${value}]`;
}
;
function runToEnd(program, giveUp) {
  let isSettled = false;
  const settle = () => {
    isSettled = true;
  };
  void program.then(settle, settle);
  process.once("beforeExit", () => {
    if (!isSettled)
      giveUp(new Error("what it waited for never came"));
  });
}
;
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;
const SIGNALS = (
  /* unused pure expression or super */
  null
);
function interruption_holdSignals() {
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
      process.exit(128 + constants.signals[came]);
    }
  };
}
;
const LONGEST_PART = (
  /* unused pure expression or super */
  null
);
const MOST_BYTES_PER_UNIT = 3;
const BYTES_BETWEEN_BREAKS = (
  /* unused pure expression or super */
  null
);
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
        await setTimeout(write_all_PIPE_WAIT);
    }
    sinceBreak += bytes.length;
    if (sinceBreak < BYTES_BETWEEN_BREAKS)
      continue;
    sinceBreak = 0;
    await setImmediate();
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
      const end2 = endOfPiece(part, start);
      yield room.subarray(0, room.write(start === 0 && end2 === part.length ? part : part.slice(start, end2)));
      start = end2;
    }
  }
}
function endOfPiece(text, start) {
  const end2 = start + LONGEST_PART;
  if (end2 >= text.length)
    return text.length;
  const last = text.charCodeAt(end2 - 1);
  return last >= 55296 && last <= 56319 ? end2 - 1 : end2;
}
function writeSome(file, bytes, offset) {
  try {
    return writeSync(file, bytes, offset);
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
  await replaceFileBy(path, mode, (file, hasCome) => writeAll(file, parts, Number.POSITIVE_INFINITY, hasCome));
}
async function replaceFileBy(path, mode, write) {
  const name = `${UNFINISHED}${Math.random().toString(36).slice(2)}.tmp`;
  const beside = encodePath(resolve(dirname(path), name));
  const interruption = holdSignals();
  try {
    const file = openSync(beside, "wx", mode === void 0 ? NEW_FILE_MODE : mode & 511);
    try {
      await write(file, interruption.hasCome);
    } finally {
      closeSync(file);
    }
    if (mode !== void 0)
      chmodSync(beside, mode & 4095);
    await setImmediate();
    if (interruption.hasCome())
      rmSync(beside, { force: true });
    else
      renameSync(beside, encodePath(path));
  } catch (error) {
    rmSync(beside, { force: true });
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
function writeToStandardOutput(text) {
  const parts = partsOf(text)[Symbol.iterator]();
  return new Promise((resolve2, reject) => {
    const { stdout } = process;
    stdout.once("error", (error) => {
      if (error.code === "EPIPE")
        resolve2();
      else
        reject(new failure_Failure(`standard output can't be written: ${read_describeReadError(error)}`));
    });
    const writeNext = () => {
      const { done, value } = parts.next();
      if (done)
        resolve2();
      else {
        stdout.write(value, (error) => {
          if (!error)
            writeNext();
        });
      }
    };
    writeNext();
  });
}
;
const TOOL = { name: "data-hygiene", version: "0.1.0" };
;
const OPEN = 0;
const SHUT = 1;
const FAILED = 2;
async function main(argv) {
  const line = parseCommandLine(argv);
  if (line.help || line.version) {
    await writeToStandardOutput(line.help ? helpText(line.mode) : `${TOOL.version}
`);
    return OPEN;
  }
  const root = rootOf(line.root);
  if (line.mode === "fingerprint") {
    const { fingerprintShare } = await import(
      /* webpackIgnore: true */
      "./fingerprint-share.js"
    );
    await fingerprintShare(line, root);
    return OPEN;
  }
  const { scan } = await import(
    /* webpackIgnore: true */
    "./scan.js"
  );
  const report = await scan(line, root);
  return report.judgement.verdict.result === "pass" ? OPEN : SHUT;
}
function rootOf(given) {
  const root = (0, external_node_path_namespaceObject.resolve)(given ?? ".");
  const trouble = directoryTrouble(root);
  if (trouble === null)
    return realPlace(root) ?? root;
  throw new failure_Failure(`Option --root: "${display_display(given ?? root)}" ${trouble}`);
}
function describeFailure(error) {
  const { message, isExpected } = failureText(error);
  const lines = [`data-hygiene: ${isExpected ? message : `internal error: ${message}`}`];
  if (process.argv.includes("--debug") && error instanceof Error)
    lines.push(error.stack ?? "");
  else if (!isExpected)
    lines.push("data-hygiene: --debug shows where it happened; please report it");
  process.stderr.write(`${lines.join("\n")}
`);
  return FAILED;
}
const end = (status) => process.exit(status);
runToEnd(main(process.argv.slice(2)).catch(describeFailure).then(end), (fault) => end(describeFailure(fault)));
