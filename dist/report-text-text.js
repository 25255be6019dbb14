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
  M: () => (
    /* binding */
    textReport
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
const MOST_NAMED = 5;
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
  const named = passedOver.slice(0, MOST_NAMED).map(({ directory, files }) => `${directory === "" ? "the root" : show(directory)} (${quantity_countOf(files, "file")})`);
  const rest = passedOver.length - named.length;
  return [...named, ...rest > 0 ? [quantity_countOf(rest, "more directory", "more directories")] : []].join(", ");
}
function remedyOf({ scanned, passedOver }) {
  if (passedOver.length === 0 && (scanned.skipped["min-size"] ?? 0) > 0) {
    return { option: "min-size", purpose: "To compare smaller files", line: "min-size: 1" };
  }
  return { option: "paths", purpose: "To say where the data is", line: pathsLine(passedOver) };
}
function pathsLine(passedOver) {
  const all = passedOver.slice(0, MOST_NAMED).map(({ directory }) => directory);
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
  const { purpose, line: line2 } = remedyOf(report);
  return `Nothing was compared: ${nothingReason(report)}.${places} ${purpose}, write into .github/data-hygiene.yml: ${line2}`;
}
function yamlText(path) {
  return PLAIN_PATH.test(path) ? path : `'${path.replaceAll("'", "''")}'`;
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
  const roles = REASONS.find((line2) => line2.splits.every((split) => splits.includes(split)));
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
  return Array.from(numbersTo(files.names.length), (file) => dataFileAt(files, file));
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
function stored({ kind, identity: identity2, path: place, fileCount }, path) {
  const describedIn = place === null || place === path ? null : path;
  const pointer = { kind, identity: identity2, describedIn, hasPlace: place !== null, objectId: null };
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
function directoriesInUse({ directories, directoryOf }) {
  const isUsed = new Uint8Array(directories.length);
  for (let file = 0; file < directoryOf.length; file++)
    isUsed[directoryOf[file]] = 1;
  return directories.filter((_, number) => isUsed[number] === 1);
}
function paths_pathAt({ directories, directoryOf, names }, file) {
  return pathIn(directories[directoryOf[file]], nameAt(names, file));
}
function pickPaths({ directories, directoryOf, names }, numbers) {
  return { directories, directoryOf: pickNumbers(directoryOf, numbers), names: pickNames(names, numbers) };
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
    addTo(found, place, file);
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
  return displayApart(members.flatMap(({ file, split, label, list = null }) => [placeOf(file), file.path, split, label, list].filter((name) => name !== null)));
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
function listsText(members, show) {
  const lists = members.flatMap(({ list, split }) => list === void 0 ? [] : [split === null ? show(list) : `${show(list)} (${show(split)})`]);
  return lists.join(" and ");
}
function listed_twice_listAdvice(finding) {
  const [first, second] = contrast(finding, "split-leakage");
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
  const rest = names.length - NAMES_IN_TITLE;
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}
function finding_text_findingReason(finding, rule) {
  return wording_wordsFor(rule, finding.group).reasonBetween(contrast_contrast(finding, rule));
}
function findingAdvice(finding, rule) {
  const { pairAdvice, groupAdvice } = wordsFor(rule, finding.group);
  if (isListedTwice(finding))
    return listAdvice(finding);
  return finding.members.length === 2 ? pairAdvice(contrast(finding, rule), addedOf(finding)) : groupAdvice;
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
const POINTER_WORDS = { lfs: "Git LFS", annex: "git-annex", dvc: "DVC" };
const EVIDENCE_WORDS = {
  "git-oid": "git's id",
  bytes: "content",
  "lfs-oid": "Git LFS's SHA-256",
  "annex-key": "git-annex's key",
  "dvc-md5": "DVC's MD5"
};
const PLAIN = /* @__PURE__ */ new Set(["git-oid", "bytes"]);
function placeText(file, show) {
  const place = placeOf(file);
  return place === file.path ? show(place) : `${show(place)} (in ${show(file.path)})`;
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
function countGroups(count, group) {
  return quantity_countOf(count, table_kindOfGroup(group).words.noun);
}
function sizeText(group, each) {
  const { kind, size, similarity } = group;
  if (kind === void 0) {
    const evidence = evidenceText(group);
    return `${quantity_formatBytes(size)}${each}${evidence === "" ? "" : ` \xB7 ${evidence}`}`;
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
    known2 = new Map(files.map((each, place) => [each, place]));
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
  const rest = findings.filter((finding) => !bundles.has(finding));
  collect(rest, rule, "names", (finding) => contrast_contrast(finding, rule), bundles);
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
    const place = dataset === null || dataset === "" ? "" : ` in ${showPath(dataset)}`;
    const names = between.map(showName).join(" \u2194 ");
    const isSplit = between.length === 1 && between[0] !== WITHOUT_SPLIT;
    return `${isSplit ? "within " : ""}${names}: ${count}${place}`;
  }
  const shown = between.map((directory) => directory === "" ? "the root" : showPath(directory));
  return shown.length === 1 ? `within ${shown[0]}: ${count}` : `${shown.join(" \u2194 ")}: ${count}`;
}
function bundleExamples({ findings }, show) {
  return findings.slice(0, EXAMPLES).map((finding) => {
    const { members, group } = finding;
    const [first, second] = members;
    if (listed_twice_isListedTwice(finding))
      return `${placeText(first.file, show)} in ${listsText(members, show)}`;
    const others = members.length - 2;
    const more = others > 0 ? ` and ${quantity_countOf(others, "other")}` : "";
    return `${placeText(first.file, show)} ${table_kindOfGroup(group).words.sign} ${placeText(second.file, show)}${more}`;
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
    const directory = paths_parentDirectory(placeOf(file));
    if (splits.has(directory))
      continue;
    if (splits.size === 2)
      return null;
    splits.set(directory, split);
  }
  return [...splits].sort(([left, leftSplit], [right, rightSplit]) => leftSplit !== null && rightSplit !== null && leftSplit !== rightSplit ? compareSplits(leftSplit, rightSplit) : comparePaths(left, right)).map(([directory]) => directory);
}
;
const directory_text_MOST_NAMED = 3;
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
  return SEVERITIES.indexOf(severity) * table_RULES.length + table_RULES.indexOf(rule);
}
function repeatText(directory, show) {
  const original = originalOf(directory);
  const copies = directory.paths.filter((path) => path !== original);
  const named = copies.slice(0, directory_text_MOST_NAMED).map(show);
  const rest = copies.length - named.length;
  const listed = rest > 0 ? [...named, `${quantity_formatCount(rest)} more`] : named;
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
  const titled = table_RULES.filter((rule) => counts.has(rule)).map((rule) => {
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
  const inside = placeOf(inFirst.file).slice(first.length);
  const place = placeOf(before.file);
  const directory = place.slice(0, place.length - inside.length);
  return paths.includes(directory) ? directory : first;
}
function isIn(directory, { file }) {
  const place = placeOf(file);
  return place === directory || place.startsWith(`${directory}/`);
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
const PAIR_HEADER = (
  /* unused pure expression or super */
  null
);
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
      const noun = collectionNoun(placeOf(file));
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
  return `\u2026 ${countOf(count, singular, plural)} left out here: see the JSON report.`;
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
        places.add(placeOf(file));
  }
  if (places.size === 0)
    return 0;
  for (const { group } of findings) {
    if (!isLikeness(group))
      for (const file of group.files)
        places.delete(placeOf(file));
  }
  return places.size;
}
;
function tally(report) {
  const { findings } = report.judgement;
  const proof = countsBySet(findings.filter(({ group }) => !isLikeness(group)));
  const alike = findings.filter(({ group }) => isLikeness(group));
  const byRule = table_RULES.map((rule) => ({ rule, setting: report.rules[rule], count: emptyCount() }));
  const total = emptyCount();
  addSets(proof, byRule, total);
  addContents(total, report.rowCounts.total);
  for (const { rule, count } of byRule)
    addContents(count, report.rowCounts.byRule[rule]);
  const lines = byRule.map((line2) => ({ ...line2, count: { ...line2.count } }));
  if (alike.length > 0) {
    const files = total.files;
    for (const kind of LIKENESS_NAMES) {
      const ofKind = table_RULES.map((rule) => {
        return { rule, kind, setting: levelOf(rule, kind, report.rules), count: emptyCount() };
      });
      const sets = countsBySet(alike.filter(({ group }) => group.kind === kind));
      addSets(sets, ofKind, total);
      addSets(sets, byRule, emptyCount());
      addAll(lines, ofKind.filter(({ count }) => count.new + count.known > 0));
    }
    total.files = files + alikeAlone(findings);
  }
  const records = { contents: report.rowCounts.total.contents, findings: report.tables.length };
  return { byRule, lines, records, total };
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
    for (const line2 of byRule)
      if (rules.includes(line2.rule))
        add(line2.count, count);
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
  return `Turned off: ${off.map(({ rule }) => RULE_WORDING[rule].title.toLowerCase()).join(", ")}.`;
}
function recordRemark({ contents, findings }) {
  if (contents === findings)
    return "";
  return `Records of tables count by content: ${formatCount(contents)}, told as ${countOf(findings, "finding")}.`;
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
  const byRule = new Map(KINDS.flatMap((kinds) => table_RULES.flatMap((rule) => kinds.map((kind) => ({ kind, rule, findings: [] })))).map((filed) => [`${filed.kind} ${filed.rule}`, filed]));
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
    return quantity_formatBytes(bytes);
  return bytes === 0 ? quantity_formatBytes(null) : `at least ${quantity_formatBytes(bytes)}`;
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
  const read = scanned.bytesRead === 0 ? "no data read" : `${quantity_formatBytes(scanned.bytesRead)} read`;
  return `${IDENTITY[source]}, ${read}`;
}
const IDENTITY = {
  git: "Identity from git",
  files: "Compared by content",
  auto: "Identity from git where it is known, else compared by content"
};
;
const LONGEST_LIST = 50;
function directoriesBlock(report, { directories, knownDirectories }, paint2) {
  const all = [...directories, ...knownDirectories];
  if (all.length === 0)
    return [];
  const { shown, leftOut } = cut(all, LONGEST_LIST);
  const lines = shown.flatMap((directory) => directoryLines(directory, report, paint2));
  if (leftOut > 0)
    lines.push("", `  and ${quantity_countOf(leftOut, "more repeated directory", "more repeated directories")}`);
  return [[paint2.bold(DIRECTORIES_TITLE), ...lines].join("\n")];
}
function directoryLines(directory, report, paint2) {
  const leading = leadingFinding(directory, report.rules);
  const explained = explainedText(directory, report.rules);
  const hasAge = isCompared(report) && leading !== null;
  const isKnown2 = hasAge && !isNewDirectory(directory);
  const age = hasAge ? isKnown2 ? " \xB7 known" : " \xB7 new" : "";
  const line2 = `${repeatText(directory, display_display)}${age}`;
  return [
    `  ${isKnown2 ? paint2.dim(line2) : paint2.bold(line2)}`,
    ...leading === null ? [] : [`    ${explained}. ${directorySentences(leading)}`]
  ];
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
const GROUPS_PER_RULE = 50;
const MEMBERS_PER_GROUP = 10;
const WIDEST_COLUMN = 60;
const COLORS = { error: "red", warning: "yellow", notice: "cyan" };
function findingBlocks(report, { explained }, paint2) {
  return shelves(report.judgement.findings, report).map((shelf) => ruleBlock(report, shelf, explained, paint2));
}
function ruleBlock(report, { kind, rule, findings }, explained, paint2) {
  const [first] = findings;
  const wording = wording_wordsFor(rule, kind === void 0 ? {} : { kind });
  const setting = levelFor(rule, first.group, report.rules);
  const color = setting === "off" ? paint2.dim : paint2[COLORS[setting]];
  const fresh = findings.filter((finding) => finding.isNew);
  const counts = [quantity_countOf(findings.length, "group")];
  if (isCompared(report))
    counts.push(`${quantity_formatCount(fresh.length)} new`);
  const listed = [...fresh, ...findings.filter((finding) => !finding.isNew)].filter((finding) => !explained.has(finding));
  const { shown } = cut(bundled(listed, rule), GROUPS_PER_RULE);
  const rest = listed.length - countTold(shown);
  const folded = findings.length - listed.length;
  return [
    `${paint2.bold(color(wording.title))} (${setting}): ${counts.join(", ")}`,
    `${wording.reason} ${wording.advice}`,
    ...shown.flatMap((one) => isBundle(one) ? bundleLines(report, one, paint2) : groupLines(report, one, rule, paint2)),
    ...rest > 0 ? ["", `  and ${quantity_countOf(rest, "more group")}`] : [],
    ...folded > 0 ? ["", `  ${foldedWords(folded)}`] : []
  ].join("\n");
}
function foldedWords(count) {
  return `${quantity_countOf(count, "group")} explained by the repeated directories above`;
}
function bundleLines(report, bundle, paint2) {
  const [first] = bundle.findings;
  const age = isCompared(report) ? first.isNew ? " \xB7 new" : " \xB7 known" : "";
  const facts = `${bundleTitle(bundle, display_display, display_display)}${age}`;
  const examples = bundleExamples(bundle, display_display);
  const rest = bundle.findings.length - examples.length;
  return [
    "",
    `  ${age === " \xB7 known" ? paint2.dim(facts) : paint2.bold(facts)}`,
    ...examples.map((example) => `    ${example}`),
    ...rest > 0 ? [`    and ${quantity_formatCount(rest)} more: see the JSON report`] : []
  ];
}
function groupLines(report, finding, rule, paint2) {
  const hasBase = isCompared(report);
  const show = alike_displayMembers(finding);
  const names = contrastText(contrast_contrast(finding, rule), show);
  const others = finding.rules.filter((other) => other !== rule);
  const files = finding.group.files.length;
  const facts = [
    ...names === "" ? [] : [names],
    quantity_countOf(files, "file"),
    sizeText(finding.group, files === 1 ? "" : " each"),
    ...others.map((other) => `also ${RULE_WORDS[other].title.toLowerCase()}`),
    ...hasBase ? [finding.isNew ? "new" : "known"] : []
  ].join(" \xB7 ");
  const shown = chosenMembers(finding, MEMBERS_PER_GROUP);
  const rest = finding.members.length - shown.length;
  const paths = shown.map(({ file }) => placeText(file, show));
  const width = Math.min(WIDEST_COLUMN, Math.max(...paths.map((path) => path.length)));
  return [
    "",
    `  ${hasBase && !finding.isNew ? paint2.dim(facts) : paint2.bold(facts)}`,
    ...shown.map((member, index) => {
      const remark = memberRemark(member, lookText(finding, member), hasBase, paint2, show);
      return `    ${remark === "" ? paths[index] : `${paths[index]?.padEnd(width)}  ${remark}`}`;
    }),
    ...rest > 0 ? [`    and ${quantity_formatCount(rest)} more`] : []
  ];
}
function memberRemark({ file, split, label, isNew, list }, look, hasBase, paint2, show) {
  const links = file.links?.length ?? 0;
  const facts = [split, label].filter((name) => name !== null).map(show);
  if (list !== void 0)
    facts.push(`by ${show(list)}`);
  if (look !== "")
    facts.push(look);
  if (file.pointer)
    facts.push(POINTER_WORDS[file.pointer.kind]);
  if (links > 0)
    facts.push(quantity_countOf(links, "further hard link"));
  const parts = facts.length === 0 ? [] : [paint2.dim(facts.join(" \xB7 "))];
  if (hasBase && isNew)
    parts.push(paint2.yellow("\u2190 added here"));
  return parts.join("  ");
}
;
const leakage_LONGEST_LIST = 20;
function leakageBlock(matrices, paint2) {
  if (matrices.length === 0)
    return [];
  const { shown, leftOut } = cut(matrices.flatMap(({ pairs }) => pairs), leakage_LONGEST_LIST);
  const lines = shown.flatMap((pair) => [line(pair, 0), line(pair, 1)]);
  if (leftOut > 0)
    lines.push(`  and ${quantity_countOf(leftOut, "more pair of splits", "more pairs of splits")}`);
  return [[paint2.bold(LEAKAGE_TITLE), ...lines].join("\n")];
}
function line(pair, index) {
  const place = pair.dataset === "" ? "" : ` \xB7 ${display_display(pair.dataset)}`;
  const [split, other] = index === 0 ? pair.splits : [pair.splits[1], pair.splits[0]];
  return `  ${partWords(partOf(pair, index))} in ${display_display(split)} also in ${display_display(other)}${place}`;
}
;
const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39]
};
function paint(color) {
  const style = (name) => (text) => color ? `\x1B[${CODES[name][0]}m${text}\x1B[${CODES[name][1]}m` : text;
  return {
    bold: style("bold"),
    dim: style("dim"),
    red: style("red"),
    green: style("green"),
    yellow: style("yellow"),
    cyan: style("cyan")
  };
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
  const labelled = labels.length === 0 ? [] : [quantity_countOf(labels.length, "label")];
  const parts = [...splitParts(dataset, showName), ...labelled].join(" \xB7 ");
  const place = datasetName(dataset, showPath);
  if (bySplits === "" && byLabels === "")
    return `${place}: ${parts} \xB7 no splits or labels`;
  if (labels.length === 0)
    return `${place}: ${parts} \xB7 no labels (by ${bySplits})`;
  if (splits.length === 0)
    return `${place}: ${parts} \xB7 no splits (by ${byLabels})`;
  if (bySplits === byLabels)
    return `${place}: ${parts} (by ${bySplits})`;
  return `${place}: ${parts} (splits by ${bySplits}, labels by ${byLabels})`;
}
function splitsText(dataset, show) {
  const parts = splitParts(dataset, show).join(" \xB7 ");
  return dataset.splits.length === 0 ? `${parts} \xB7 no splits` : `${parts} (by ${waysOf(dataset)})`;
}
function labelsText({ labels, labelsBy }, show, most) {
  if (labels.length === 0 || labelsBy === null)
    return "no labels";
  const named = labels.slice(0, most).map(({ name, samples }) => `${show(name)} ${quantity_formatCount(samples)}`);
  const rest = labels.length - named.length;
  if (rest > 0)
    named.push(`${quantity_formatCount(rest)} more`);
  return `${quantity_countOf(labels.length, "label")}: ${named.join(" \xB7 ")} (by ${BY_WORDS[labelsBy]})`;
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
    return [quantity_countOf(samples, "sample")];
  const shown = splits.slice(0, MOST_SPLITS);
  const parts = shown.map((split) => `${show(split.name)} ${quantity_formatCount(split.samples)}`);
  const rest = splits.length - shown.length;
  const outside = withoutSplit(dataset);
  if (rest > 0)
    parts.push(quantity_countOf(rest, "more split"));
  if (outside > 0)
    parts.push(`${quantity_formatCount(outside)} without a split`);
  return parts;
}
;
const recognised_LONGEST_LIST = 5;
const NAMED_LABELS = 5;
function recognisedLines(report) {
  const compared = comparedText(report.compared, display_display);
  return [...datasetLines(report), ...compared === "" ? [] : [`  compared beside equal bytes: ${compared}`]];
}
function datasetLines({ datasets }) {
  const [only, ...more] = datasets;
  if (only === void 0)
    return [];
  if (more.length === 0) {
    return [
      `  - ${datasetName(only, display_display)}: ${splitsText(only, display_display)}`,
      `    ${labelsText(only, display_display, NAMED_LABELS)}`
    ];
  }
  const { shown, leftOut } = cut(datasets, recognised_LONGEST_LIST);
  return [
    // With a dash: a name at the start of a line and our colon could make the `::` of a runner's command.
    ...shown.map((dataset) => `  - ${recognisedText(dataset, display_display, display_display)}`),
    ...leftOut > 0 ? [`  and ${quantity_countOf(leftOut, "more dataset")}`] : []
  ];
}
function nothingBlock(report) {
  if (!isNothingCompared(report))
    return [];
  const { passedOver } = report;
  const places = passedOverText(passedOver, display_display);
  const { option, purpose, line: line2 } = remedyOf(report);
  return [
    [
      ...places === "" ? [] : [`Files that look like data lie in ${places}.`],
      `${purpose}, ${option === "paths" ? "name its directories, or " : ""}write into .github/data-hygiene.yml:`,
      `  ${line2}`
    ].join("\n")
  ];
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
  const { title } = RULE_WORDS[finding.rule];
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
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
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
  const rest = group.count - shown.length;
  return `${shown.join(" = ")}${rest > 0 ? ` = ${quantity_countOf(rest, "more record")}` : ""}`;
}
function exampleLabels({ members }, show) {
  const labels = [...new Set(members.flatMap(({ label }) => label === null ? [] : [label]))];
  return labels.length < 2 ? "" : contrastText(labels, show);
}
function excerptOf({ cells }) {
  if (cells === null)
    return "";
  const filled = cells.map(({ text }) => display_display(text)).filter((text) => text !== "");
  return shorten_shorten(filled.join(" | "), LONGEST_EXCERPT);
}
function addressOf({ path, line: line2, row }, show) {
  return line2 === null || line2 === 1 && row > 1 ? `${show(path)} row ${row}` : `${show(path)}:${line2}`;
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
const MOST_FINDINGS = 50;
const tables_COLORS = { error: "red", warning: "yellow", notice: "cyan" };
function tableBlocks(report, paint2) {
  const { shown, leftOut } = cut(report.tables, MOST_FINDINGS);
  const blocks = shown.map((finding) => tableBlock(finding, isCompared(report), paint2));
  return leftOut > 0 ? [...blocks, `  and ${quantity_countOf(leftOut, "more finding")} of rows`] : blocks;
}
function tableBlock(finding, hasBase, paint2) {
  const { severity, isNew, contents, newContents, examples } = finding;
  const age = !hasBase ? "" : isNew ? `, ${newContents < contents ? `${newContents} ` : ""}new` : ", known";
  return [
    `${paint2.bold(paint2[tables_COLORS[severity]](tableTitle(finding, display_display)))} (${severity}): ${quantity_countOf(contents, "record content")}${age}`,
    `  ${tableSentence(finding, display_display)}`,
    ...examples.map((group) => {
      const parts = [exampleAddresses(group, display_display), exampleLabels(group, display_display), excerptOf(group)];
      return `    ${parts.filter((part) => part !== "").join("  ")}`;
    }),
    `  ${tableColumns(finding, display_display)}`,
    `  ${tableAdvice(finding)}`
  ].join("\n");
}
;
const MARKS = {
  good: { mark: "\u2714", color: "green" },
  doubtful: { mark: "!", color: "yellow" },
  neutral: { mark: "\u25CB", color: "bold" },
  bad: { mark: "\u2716", color: "red" }
};
const text_LONGEST_LIST = 20;
function textReport(report, { color = false } = {}) {
  const colors = paint(color);
  const told = outline(report);
  const remarks = [...skippedLines(report), ...report.notes.slice(0, text_LONGEST_LIST)];
  const findings = findingBlocks(report, told, colors);
  const tables = tableBlocks(report, colors);
  const leaks2 = leakageBlock(told.leakage, colors);
  const areMany = [told.blocking, told.remarks, told.known].some(({ hasBundles }) => hasBundles);
  const details = [
    ...nothingBlock(report),
    ...directoriesBlock(report, told, colors),
    ...areMany ? [...leaks2, ...findings, ...tables] : [...findings, ...tables, ...leaks2],
    ...errorBlock(report, colors),
    ...remarks.length > 0 ? [remarks.join("\n")] : []
  ];
  const isClean = report.judgement.findings.length === 0 && report.tables.length === 0 && report.scanned.errors.length === 0;
  const about = [scanLine(report, display_display), ...recognisedLines(report)].join("\n");
  const blocks = [about, ...details, verdictLine(report, told.headline, colors)];
  return `${blocks.join(isClean ? "\n" : "\n\n")}
`;
}
function skippedLines({ scanned }) {
  const words = skippedWords(scanned.skipped);
  return words === "" ? [] : [`Skipped: ${words}.`];
}
function errorBlock({ scanned }, colors) {
  if (scanned.errors.length === 0)
    return [];
  const lines = scanned.errors.slice(0, text_LONGEST_LIST).map(({ path, message }) => `  ${display_display(path)}  ${display_display(message)}`);
  const rest = scanned.errors.length - text_LONGEST_LIST;
  if (rest > 0)
    lines.push(`  and ${quantity_formatCount(rest)} more`);
  return [[colors.bold(colors.yellow(errorWords(scanned.errors))), ...lines].join("\n")];
}
function verdictLine(report, { tone, text }, colors) {
  const { mark, color } = MARKS[tone];
  const { reasons } = report.judgement.verdict;
  const why = tone === "neutral" ? [nothingReason(report)] : reasons;
  return colors.bold(colors[color](`${mark} ${text.charAt(0).toUpperCase()}${text.slice(1)}${why.length > 0 ? `: ${why.join(", ")}` : ""}.`));
}
var __webpack_exports__textReport = __webpack_exports__.M;
export { __webpack_exports__textReport as textReport };
