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
      const known = others.get(copy.dataset);
      if (known === void 0)
        others.set(copy.dataset, value);
      else if (known !== value)
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
    const known = byDataset.get(copy.dataset);
    if (known)
      known.add(value);
    else
      byDataset.set(copy.dataset, /* @__PURE__ */ new Set([value]));
  }
  const sets = [...byDataset.values()].filter(({ size }) => size > 1).map((names) => [...names].sort(compare));
  const [only, ...more] = sets;
  if (only === void 0)
    return NOTHING;
  return { names: more.length === 0 ? only : [...new Set(sets.flat())].sort(compare), sets };
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
    directoryAdvice: ADVICE
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
    directoryAdvice: "Keep one of the directories."
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
    directoryAdvice: duplicate_row_ADVICE
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
    directoryAdvice: "Keep the directory with the right label and remove what repeats it."
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
    directoryAdvice: "If they are used together, keep one of the directories."
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
    reason: "A score on one split would count content that another split has already shown to the model.",
    advice: "Keep each content in one split only.",
    reasonBetween(splits) {
      const roles = REASONS.find((line) => line.splits.every((split) => splits.includes(split)));
      if (roles)
        return roles.reason;
      const others = splits.length > 2 ? "the others" : "the other";
      return `These splits would not be independent: a score on one would count content of ${others}.`;
    },
    groupAdvice: ONE_SPLIT,
    pairAdvice([first, second]) {
      const areStandard = isStandardSplit(first) && isStandardSplit(second);
      return areStandard ? `Keep what is in ${second} out of ${first}: remove the copy from ${first}.` : ONE_SPLIT;
    },
    directoryAdvice: ONE_SPLIT
  }
};
;
const TABLE = [splitLeakage, labelConflict, duplicateFile, duplicateRow, derivedCopy, sharedFile];
const RULES = TABLE.map(({ name }) => name);
const RULE = byName((rule) => rule);
const RULE_WORDS = byName(({ words }) => words);
const DEFAULT_RULES = defaultRules("proof");
function defaultRules(certainty) {
  return byName(({ severity }) => severity[certainty] ?? "off");
}
function byName(read) {
  return Object.fromEntries(TABLE.map((rule) => [rule.name, read(rule)]));
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
const KINDS = (
  /* unused pure expression or super */
  null
);
const KIND_NAMES = (
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
const MEASURED = { file: 0, linked: 1, symlink: 2, special: 3, failed: 4 };
const DIGEST_ALGORITHMS = (
  /* unused pure expression or super */
  null
);
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
const SEVERITY_ICON = { error: "\u26D4", warning: "\u26A0\uFE0F", notice: "\u{1F4AC}" };
;
function tally(report) {
  const bySet = /* @__PURE__ */ new Map();
  for (const { rules, isNew, redundantBytes, group } of report.judgement.findings) {
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
    if (group.size === null)
      count.unknownSizes += 1;
  }
  const byRule = RULES.map((rule) => ({ rule, setting: report.rules[rule], count: emptyCount() }));
  const total = emptyCount();
  for (const [rules, count] of bySet) {
    add(total, count);
    for (const line of byRule)
      if (rules.includes(line.rule))
        add(line.count, count);
  }
  addContents(total, report.rowCounts.total);
  for (const { rule, count } of byRule)
    addContents(count, report.rowCounts.byRule[rule]);
  return { byRule, total };
}
function addContents(count, { contents, newContents } = { contents: 0, newContents: 0 }) {
  count.new += newContents;
  count.known += contents - newContents;
}
function emptyCount() {
  return { new: 0, known: 0, files: 0, redundantBytes: 0, unknownSizes: 0 };
}
function add(sum, count) {
  sum.new += count.new;
  sum.known += count.known;
  sum.files += count.files;
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
function tallyRemarks({ byRule, total }) {
  return [offRemark(byRule), overlapRemark(byRule, total)].filter((remark) => remark !== "").join(" ");
}
function offRemark(byRule) {
  const off = byRule.filter(({ setting }) => setting === "off");
  if (off.length === 0)
    return "";
  return `Turned off: ${off.map(({ rule }) => RULE_WORDING[rule].title.toLowerCase()).join(", ")}.`;
}
function overlapRemark(byRule, total) {
  const groups = total.new + total.known;
  const counted = byRule.reduce((sum, { count }) => sum + count.new + count.known, 0);
  return counted > groups ? "A group that breaks several rules counts under each." : "";
}
;
const MOST_PLACEMENTS = 1e4;
function* groupsText(findings) {
  const placementText = createPlacementText();
  let part = "";
  let end = "";
  for (const { group, rules, severity, isNew, members, redundantBytes } of findings) {
    part += `${end}
    {
      "id": ${jsonString(group.id)},
      "kind": "bytes",
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
function rowGroups(tables) {
  const told = /* @__PURE__ */ new Map();
  for (const { dataset, rule, severity, groups } of tables) {
    for (const group of groups) {
      const key = `${dataset}
${group.id}`;
      const known = told.get(key);
      told.set(key, known === void 0 ? { ...group, rules: [rule], severity } : joined(known, group, rule, severity));
    }
  }
  return [...told.values()];
}
function joined(known, group, rule, severity) {
  const members = membersOf(known.members, group.members);
  return {
    id: known.id,
    members,
    count: Math.max(known.count, group.count, members.length),
    isNew: known.isNew || group.isNew,
    cells: known.cells ?? group.cells,
    rules: RULES.filter((each) => each === rule || known.rules.includes(each)),
    severity: SEVERITIES.find((each) => each === severity || each === known.severity)
  };
}
function membersOf(known, others) {
  const members = /* @__PURE__ */ new Map();
  for (const member of [...known, ...others]) {
    const key = `${member.part} ${member.row} ${member.path}`;
    const same = members.get(key);
    members.set(key, same === void 0 || member.isNew ? member : same);
  }
  const order = [...new Set([...known, ...others].map(({ path }) => path))];
  return [...members.values()].sort((one, other) => order.indexOf(one.path) - order.indexOf(other.path) || one.part - other.part || one.row - other.row);
}
;
const GROUPS_AT_ONCE = 200;
const GROUP_DEPTH = 2;
function rowGroupsText(tables) {
  return itemsText(rowGroups(tables), GROUPS_AT_ONCE, GROUP_DEPTH, groupEntry);
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
    dataset: finding.dataset === null ? null : writtenName(finding.dataset)
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
function* allGroups({ judgement, tables }) {
  yield* groupsText(judgement.findings);
  let start = judgement.findings.length > 0 ? "," : "";
  for (const part of rowGroupsText(tables)) {
    yield start + part;
    start = "";
  }
}
function comparedEntry({ kind, samples, tables, leftOut }) {
  return {
    kind,
    samples,
    ...tables === void 0 ? {} : { tables },
    ...leftOut === void 0 ? {} : {
      leftOut: leftOut.map(({ path, reason }) => ({
        path: writtenName(path),
        ...exactPath("pathBase64", path),
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
    redundantFiles: total.files - report.judgement.findings.length,
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
