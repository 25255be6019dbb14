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
  L: () => (
    /* binding */
    jsonReport
  )
});
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
const table_RULE_WORDS = byName(({ words }) => words);
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
function rowGroups(tables) {
  const told = /* @__PURE__ */ new Map();
  for (const { dataset, rule, severity, groups } of tables) {
    for (const group of groups) {
      const key = `${dataset}
${group.id}`;
      for (const each of [{ rule, severity, isNew: group.isNew }, ...group.also ?? []]) {
        const one = { ...group, isNew: each.isNew };
        const known2 = told.get(key);
        const made = { ...one, rules: [each.rule], severity: each.severity };
        told.set(key, known2 === void 0 ? made : joined(known2, one, each.rule, each.severity));
      }
    }
  }
  return [...told.values()];
}
function joined(known2, group, rule, severity) {
  const members = membersOf(known2.members, group.members);
  return {
    id: known2.id,
    members,
    count: Math.max(known2.count, group.count, members.length),
    isNew: known2.isNew || group.isNew,
    cells: known2.cells ?? group.cells,
    rules: RULES.filter((each) => each === rule || known2.rules.includes(each)),
    severity: SEVERITIES.find((each) => each === severity || each === known2.severity)
  };
}
function membersOf(known2, others) {
  const members = /* @__PURE__ */ new Map();
  for (const member of [...known2, ...others]) {
    const key = `${member.part} ${member.row} ${member.path}`;
    const same = members.get(key);
    members.set(key, same === void 0 || member.isNew ? member : same);
  }
  return [...members.values()].sort((one, other) => comparePaths(one.path, other.path) || one.part - other.part || one.row - other.row);
}
;
function groupsInOrder({ judgement, tables }) {
  const { findings } = judgement;
  const rows = rowGroups(tables).sort(compareRows);
  const runs = [];
  let finding = 0;
  let row = 0;
  while (finding < findings.length || row < rows.length) {
    const firstFinding = finding;
    const before = rows[row];
    while (finding < findings.length && comesFirst(findings[finding], before))
      finding += 1;
    if (finding > firstFinding)
      runs.push({ findings: findings.slice(firstFinding, finding) });
    const firstRow = row;
    const behind = findings[finding];
    while (row < rows.length && !(behind && comesFirst(behind, rows[row])))
      row += 1;
    if (row > firstRow)
      runs.push({ rows: rows.slice(firstRow, row) });
  }
  return runs;
}
function comesFirst(finding, rows) {
  if (rows === void 0)
    return true;
  const graver = SEVERITIES.indexOf(finding.severity) - SEVERITIES.indexOf(rows.severity);
  if (graver !== 0)
    return graver < 0;
  return finding.redundantBytes > 0 || comparePaths(firstPath(finding.group.files), firstPath(rows.members)) <= 0;
}
function compareRows(left, right) {
  const [one, other] = [left.members[0], right.members[0]];
  if (one === void 0 || other === void 0)
    return 0;
  return SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) || comparePaths(one.path, other.path) || one.part - other.part || one.row - other.row;
}
function firstPath(members) {
  return members[0]?.path ?? "";
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
function alikeAlone(findings) {
  const places = /* @__PURE__ */ new Set();
  for (const { group } of findings) {
    if (table_isLikeness(group))
      for (const file of group.files)
        places.add(data_files_placeOf(file));
  }
  if (places.size === 0)
    return 0;
  for (const { group } of findings) {
    if (!table_isLikeness(group))
      for (const file of group.files)
        places.delete(data_files_placeOf(file));
  }
  return places.size;
}
;
const ORDER = [...SEVERITIES, "off"];
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
const SEVERITY_ICON = { error: "\u26D4", warning: "\u26A0\uFE0F", notice: "\u{1F4AC}" };
function wordsFor(rule, group) {
  const words = RULE_WORDS[rule];
  if (group.kind === void 0)
    return words;
  const title = `${words.title}, ${kindOfGroup(group).words.same}`;
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
function tally(report) {
  const { findings } = report.judgement;
  const proof = countsBySet(findings.filter(({ group }) => !table_isLikeness(group)));
  const alike = findings.filter(({ group }) => table_isLikeness(group));
  const byRule = RULES.map((rule) => ({ rule, setting: report.rules[rule], count: emptyCount() }));
  const total = emptyCount();
  addSets(proof, byRule, total);
  addContents(total, report.rowCounts.total);
  for (const { rule, count } of byRule)
    addContents(count, report.rowCounts.byRule[rule]);
  const lines = byRule.map((line) => ({ ...line, count: { ...line.count } }));
  if (alike.length > 0) {
    const files = total.files;
    for (const kind of LIKENESS_NAMES) {
      const ofKind = RULES.map((rule) => {
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
  return !table_isLikeness({ kind }) && parts === void 0;
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
const POINTER_WORDS = { lfs: "Git LFS", annex: "git-annex", dvc: "DVC" };
const EVIDENCE_WORDS = {
  "git-oid": "git's id",
  bytes: "content",
  "lfs-oid": "Git LFS's SHA-256",
  "annex-key": "git-annex's key",
  "dvc-md5": "DVC's MD5"
};
const pointer_text_PLAIN = /* @__PURE__ */ new Set(["git-oid", "bytes"]);
function placeText(file, show) {
  const place = placeOf(file);
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
function countGroups(count, group) {
  return countOf(count, kindOfGroup(group).words.noun);
}
function sizeText(group, each) {
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
const MOST_PLACEMENTS = 1e4;
function* groupsText(findings) {
  const placementText = createPlacementText();
  let part = "";
  let end = "";
  for (const finding of findings) {
    const { group, rules, severity, isNew, members, redundantBytes } = finding;
    part += `${end}
    {
      "id": ${jsonString(group.id)},
      "kind": "${group.kind ?? "bytes"}",
      "evidence": "${group.evidence.join("+")}",
      "size": ${group.size},
      "rules": ${listText(rules, "\n      ")},
      "severity": "${severity}",
      "new": ${isNew},
      "files": [`;
    let start = "\n        {\n          ";
    for (const member of members) {
      part += start + pathText(member.file.path, "\n          ") + placementText(member);
      part += member.isNew ? '"new": true' : '"new": false';
      if (member.file.pointer)
        part += pointerText(member.file.pointer);
      if (member.file.links)
        part += linksText(member.file.links);
      if (group.looks !== void 0)
        part += groups_lookText(group, member);
      if (member.list !== void 0)
        part += `,
          "list": ${jsonString(writtenName(member.list))}`;
      start = "\n        },\n        {\n          ";
      if (part.length < PART_LENGTH)
        continue;
      yield part;
      part = "";
    }
    part += `
        }
      ],
      "redundantBytes": ${redundantBytes}`;
    if (group.similarity !== void 0)
      part += `,
      "similarity": ${group.similarity}`;
    if (group.because !== void 0)
      part += `,
      "because": ${jsonString(group.because)}`;
    if (group.names.length > 1)
      part += `,
      "names": ${listText(group.names, "\n      ")}`;
    end = "\n    },";
  }
  if (findings.length > 0)
    yield `${part}
    }`;
}
function createPlacementText() {
  let count = 0;
  const bySplit = /* @__PURE__ */ new Map();
  return ({ split, label }) => {
    let byLabel = bySplit.get(split);
    if (byLabel === void 0) {
      byLabel = /* @__PURE__ */ new Map();
      bySplit.set(split, byLabel);
    }
    let text = byLabel.get(label);
    if (text === void 0) {
      text = `,
          "split": ${nameText(split)},
          "label": ${nameText(label)},
          `;
      if (count++ < MOST_PLACEMENTS)
        byLabel.set(label, text);
    }
    return text;
  };
}
function pointerText({ kind, path }) {
  const line = "\n            ";
  const place = path === null ? '"path": null' : pathText(path, line);
  return `,
          "pointer": {${line}"kind": "${kind}",${line}${place}
          }`;
}
function linksText(links) {
  return `,
          "links": ${listText(links.map(writtenName), "\n          ")}`;
}
function groups_lookText(group, { file }) {
  const look = lookOf(group, file);
  if (look === void 0)
    return "";
  const line = "\n            ";
  const { format, width, height, similarity, turned, isAligned } = look;
  const facts = [
    `"format": "${format}"`,
    `"width": ${width}`,
    `"height": ${height}`,
    `"similarity": ${similarity}`
  ];
  if (turned !== null)
    facts.push(`"turned": ${jsonString(turned)}`);
  if (isAligned)
    facts.push('"cropped": true');
  return `,
          "picture": {${line}${facts.join(`,${line}`)}
          }`;
}
function pathText(path, line) {
  if (isPlain(path))
    return `"path": "${path}"`;
  const text = `"path": ${jsonString(writtenName(path))}`;
  return isUtf8Path(path) ? text : `${text},${line}"pathBase64": "${pathBytes(path).toString("base64")}"`;
}
function nameText(name) {
  return name === null ? "null" : jsonString(writtenName(name));
}
function listText(texts, line) {
  if (texts.length === 0)
    return "[]";
  let list = "[";
  for (const [index, text] of texts.entries())
    list += `${index > 0 ? "," : ""}${line}  ${jsonString(text)}`;
  return `${list}${line}]`;
}
;
const GROUPS_AT_ONCE = 200;
const GROUP_DEPTH = 2;
function rowGroupsText(groups) {
  return itemsText(groups, GROUPS_AT_ONCE, GROUP_DEPTH, groupEntry);
}
function tableEntry(finding) {
  const { rule, paths, splits, contents, rows, of, severity, isNew, newContents, because, examples } = finding;
  return {
    rule,
    paths: paths.map(writtenName),
    splits: splits.map(writtenName),
    contents,
    rows: byPath(rows),
    of: byPath(of),
    severity,
    new: isNew,
    newContents,
    examples: examples.map(({ id }) => id),
    because,
    columns: { content: finding.columns.content.map(writtenName), ...rolesEntry(finding.columns) },
    dataset: finding.dataset === null ? null : writtenName(finding.dataset)
  };
}
function readingEntry({ path, part, records, understoodAs, notes, columns }) {
  return {
    path: writtenName(path),
    ...exactPath("pathBase64", path),
    ...part === null ? {} : { part: writtenName(part) },
    records,
    understoodAs,
    notes,
    ...rolesEntry(columns)
  };
}
function rolesEntry({ label, labelBy, split, index, ignored }) {
  return {
    label: label.map(writtenName),
    labelBy,
    split: split.map(writtenName),
    index: index.map(writtenName),
    ignored: ignored.map(writtenName)
  };
}
function groupEntry({ id, rules, severity, isNew, members, count, cells }) {
  return {
    id,
    kind: "row",
    evidence: "bytes",
    size: null,
    rules,
    severity,
    new: isNew,
    files: members.map(memberEntry),
    redundantBytes: 0,
    records: count,
    ...cells === null ? {} : {
      cells: Object.fromEntries(cells.map(({ column, text }) => [writtenName(column), writtenName(text)]))
    }
  };
}
function memberEntry({ path, split, label, isNew, row, line, endLine }) {
  return {
    path: writtenName(path),
    ...exactPath("pathBase64", path),
    split: split === null ? null : writtenName(split),
    label: label === null ? null : writtenName(label),
    new: isNew,
    row,
    ...line === null ? {} : { line, endLine }
  };
}
function byPath(counts) {
  return Object.fromEntries([...counts].map(([path, count]) => [writtenName(path), count]));
}
;
const SCHEMA_VERSION = 2;
function jsonReport(report) {
  return documentInParts(documentOf(report));
}
function documentOf(report) {
  const { source, base, baseline, scanned, judgement } = report;
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: report.tool.name, version: report.tool.version },
    source,
    base: base && { ref: writtenName(base.ref), commit: base.commit },
    scanned: {
      files: scanned.files,
      bytes: scanned.bytes,
      bytesRead: scanned.bytesRead,
      skipped: skippedEntry(scanned.skipped),
      errors: scanned.errors.map(errorEntry),
      filesOfUnknownSize: scanned.filesOfUnknownSize,
      passedOver: report.passedOver.map(passedOverEntry)
    },
    datasets: report.datasets.map(datasetEntry),
    compared: report.compared.map(comparedEntry),
    summary: summaryEntry(report),
    groups: longList(allGroups(report)),
    tables: report.tables.map(tableEntry),
    directories: report.directories.map(directoryEntry),
    verdict: {
      result: judgement.verdict.result,
      failOn: judgement.verdict.failOn,
      reasons: judgement.verdict.reasons
    },
    notes: report.notes.map(writtenName),
    baseline: baseline && writtenName(baseline)
  };
}
function* allGroups(report) {
  let between = "";
  for (const run of groupsInOrder(report)) {
    yield between;
    yield* "rows" in run ? rowGroupsText(run.rows) : groupsText(run.findings);
    between = ",";
  }
}
function comparedEntry({ kind, samples, tables, read, absent, leftOut }) {
  return {
    kind,
    samples,
    ...tables === void 0 ? {} : { tables },
    ...read === void 0 ? {} : { read: read.map(readingEntry) },
    ...absent === void 0 ? {} : { absent },
    ...leftOut === void 0 ? {} : {
      leftOut: leftOut.map(({ path, files, reason }) => ({
        path: writtenName(path),
        ...exactPath("pathBase64", path),
        ...files === void 0 ? {} : { files },
        reason: writtenName(reason)
      }))
    }
  };
}
function passedOverEntry({ directory, files }) {
  return { directory: writtenName(directory), ...exactPath("directoryBase64", directory), files };
}
function datasetEntry({ path, samples, splits, labels, labelsBy }) {
  return {
    path: writtenName(path),
    ...exactPath("pathBase64", path),
    samples,
    splits: splits.map((split) => ({ name: writtenName(split.name), samples: split.samples, by: split.by })),
    labels: labels.map((label) => ({ name: writtenName(label.name), samples: label.samples })),
    labelsBy
  };
}
function skippedEntry(skipped) {
  const occurred = SKIP_REASONS.filter((reason) => (skipped[reason] ?? 0) > 0);
  return Object.fromEntries(occurred.map((reason) => [reason, skipped[reason] ?? 0]));
}
function errorEntry(error) {
  return {
    path: writtenName(error.path),
    ...exactPath("pathBase64", error.path),
    message: writtenName(error.message)
  };
}
function summaryEntry(report) {
  const { byRule, total } = tally(report);
  return {
    groups: total.new + total.known,
    files: total.files,
    redundantFiles: total.redundantFiles,
    redundantBytes: total.redundantBytes,
    byRule: Object.fromEntries(byRule.map(({ rule, count }) => [rule, count.new + count.known])),
    newGroups: total.new,
    leakage: report.judgement.leakage.map(leakageEntry)
  };
}
function leakageEntry(leakage) {
  const [first, second] = leakage.splits.map(writtenName);
  const share = (index) => leakage.samples[index] > 0 ? leakage.files[index] / leakage.samples[index] : 0;
  return {
    splits: [first, second],
    groups: leakage.groups,
    files: { [first]: leakage.files[0], [second]: leakage.files[1] },
    contaminated: { [first]: share(0), [second]: share(1) },
    dataset: writtenName(leakage.dataset),
    ...rowsEntry(leakage, [first, second])
  };
}
function rowsEntry({ rows }, [first, second]) {
  if (rows === void 0)
    return {};
  const share = (index) => rows.samples[index] > 0 ? rows.rows[index] / rows.samples[index] : 0;
  return {
    rows: { [first]: rows.rows[0], [second]: rows.rows[1] },
    contaminatedRows: { [first]: share(0), [second]: share(1) }
  };
}
function directoryEntry({ paths, files, bytes }) {
  const exact = paths.every(isUtf8Path) ? {} : { pathsBase64: paths.map(base64Path) };
  return { paths: paths.map(writtenName), ...exact, files, bytes };
}
var __webpack_exports__jsonReport = __webpack_exports__.L;
export { __webpack_exports__jsonReport as jsonReport };
