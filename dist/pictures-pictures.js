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
  y: () => (
    /* binding */
    compareAllPictures
  )
});
;
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
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
function paths_pathAt({ directories, directoryOf, names: names2 }, file) {
  return paths_pathIn(directories[directoryOf[file]], names2[file]);
}
function pickPaths({ directories, directoryOf, names: names2 }, numbers) {
  const picked = new Array(numbers.length);
  for (let at = 0; at < numbers.length; at++)
    picked[at] = names2[numbers[at]];
  return { directories, directoryOf: pickNumbers(directoryOf, numbers), names: picked };
}
function paths_pathColumns(paths) {
  const directories = [];
  const names2 = [];
  const directoryOf = createNumbers();
  const numberOf = directoryNumbers(directories);
  for (const path of paths) {
    directoryOf.push(numberOf(paths_parentDirectory(path)));
    names2.push(paths_baseName(path));
  }
  return { directories, directoryOf: directoryOf.taken(), names: names2 };
}
function holdsPath(paths, path) {
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
function filesAt(files, numbers, places2) {
  const namesIn2 = /* @__PURE__ */ new Map();
  for (const place of places2) {
    const directory = paths_parentDirectory(place);
    const names2 = namesIn2.get(directory);
    if (names2)
      names2.add(paths_baseName(place));
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
function locate(root, path) {
  return lossless_encodePath(locateText(root, path));
}
function locateText(root, path) {
  if (path === "")
    return root;
  return (0, external_node_path_namespaceObject.isAbsolute)(path) ? path : paths_pathIn(root, path);
}
function pathFromRoot(root, given) {
  const path = isAbsolute(given) ? belowRoot(root, given) : given;
  const slashed = sep === "\\" ? path.replaceAll("\\", "/") : path;
  const normal = posix.normalize(slashed);
  const trimmed = normal.length > 1 ? normal.replace(/\/$/, "") : normal;
  return trimmed === "." ? "" : trimmed;
}
function isOutside(path) {
  return path === ".." || path.startsWith("../") || isAbsolute(path);
}
function belowRoot(root, absolute) {
  const inner = relative(root, resolve(absolute));
  return isOutside(inner) || inner.startsWith(`..${sep}`) ? absolute : inner || ".";
}
;
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
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
const MEASURED = { file: 0, linked: 1, symlink: 2, special: 3, failed: 4 };
const file_work_DIGEST_ALGORITHMS = (
  /* unused pure expression or super */
  null
);
const NO_HASH = 0n;
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
  const inOne = namesInOneDataset(copies, on);
  if (inOne !== null) {
    return inOne.length < 2 ? NOTHING : betweenNames(inOne.sort(compare));
  }
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
const MOST_KNOWN = 1e3;
const known = /* @__PURE__ */ new Map();
function betweenNames(names2) {
  const key = names2.join("\0");
  const before = known.get(key);
  if (before !== void 0)
    return before;
  const between = { names: names2, sets: [names2] };
  if (known.size < MOST_KNOWN)
    known.set(key, between);
  return between;
}
const FEW = 8;
function namesInOneDataset(copies, on) {
  const names2 = [];
  let first = null;
  for (const copy of copies) {
    const value = copy[on];
    if (value === null)
      continue;
    first ??= copy;
    if (copy.dataset !== first.dataset)
      return null;
    if (names2.includes(value))
      continue;
    if (names2.length === FEW)
      return null;
    names2.push(value);
  }
  return names2;
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
;
const SEVERITIES = ["error", "warning", "notice"];
const CERTAINTIES = (
  /* unused pure expression or super */
  null
);
;
const ORDER = [...SEVERITIES, "off"];
function levelOf(rule, kind, settings) {
  const named2 = kind === "bytes" ? void 0 : settings[`${rule}/${kind}`];
  if (named2 !== void 0)
    return named2;
  const own = settings[rule];
  if (kind !== "near-picture")
    return own;
  return lower(own, table_RULE[rule].severity.likeness ?? "off");
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
function countOf(count, singular2, plural = `${singular2}s`) {
  return `${formatCount(count)} ${count === 1 ? singular2 : plural}`;
}
function orList(names2) {
  return names2.join(", ").replace(/, ([^,]*)$/, " or $1");
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
  const hash = crypto_createHash(algorithm);
  return { update: (chunk) => hash.update(chunk), end: () => hash.digest() };
}
;
const FIRST_CAPACITY = 1024;
function numbers_createNumbers() {
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
function enlarged(column, least) {
  const Kind = column.constructor;
  const larger = new Kind(Math.max(FIRST_CAPACITY, least, column.length * 2));
  larger.set(column);
  return larger;
}
function numbers_select(numbers, isKept) {
  const kept = new Int32Array(numbers.length);
  let count = 0;
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place];
    if (isKept(number))
      kept[count++] = number;
  }
  return kept.subarray(0, count);
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
  const directoryOf = [];
  const names2 = [];
  const local = /* @__PURE__ */ new Map();
  for (const file of numbers) {
    const directory = files.directoryOf[file];
    let number = local.get(directory);
    if (number === void 0) {
      number = directories.push(locateText(root, files.directories[directory])) - 1;
      local.set(directory, number);
    }
    directoryOf.push(number);
    names2.push(files.names[file]);
  }
  return { directories, directoryOf, names: names2.join("/") };
}
function openLocations({ directories, directoryOf, names: names2 }) {
  if (directoryOf.length === 0)
    return [];
  const isText = isUtf8Path(names2) && directories.every(isUtf8Path);
  return names2.split("/").map((name, file) => {
    const location = pathIn(directories[directoryOf[file]], name);
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
    addTo(reading, result, task, snapshot);
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
function addTo(reading, { errors, bytesRead }, task, { files }) {
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
  function divide(numbers, recall, conversionOf = () => 0) {
    const stampFor = (file) => stampOf(locationOf(file), conversionOf(file));
    const startedNs = BigInt(Date.now()) * 1000000n;
    const unknown = [];
    const stamps = /* @__PURE__ */ new Map();
    for (const file of numbers) {
      const stamp = stampFor(file);
      const known2 = stamp && cache?.findFile(stamp);
      if (known2 && recall(file, known2))
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
      const recall = (file, { sha256, objectId: id }) => {
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
      const { unknown, remember } = divide(numbers, recall, conversionOf);
      const read2 = (file, names2) => {
        const { objectId, size, digests } = names2;
        const { sha256, md5 } = digests;
        remember(file, { headHash: null, sha256, objectId: Buffer.from(objectId, "hex") });
        if (md5 !== null || conversionOf !== void 0)
          cache.rememberBlob(objectId, { size, sha256, md5 });
        take(file, names2);
      };
      return readByName(unknown, snapshot, world, read2, wanted, conversionOf ?? null);
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
const NEWLINE = 10;
async function readPresent(repository, ids) {
  const present = /* @__PURE__ */ new Set();
  if (ids.size === 0)
    return present;
  let rest = Buffer.alloc(0);
  const args = ["cat-file", "--batch-all-objects", "--unordered", "--buffer", "--batch-check=%(objectname)"];
  await repository.stream(args, (chunk) => {
    const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = buffer.indexOf(NEWLINE); end >= 0; end = buffer.indexOf(NEWLINE, start)) {
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
  const count = (name) => Number(new RegExp(`^${name}: (\\d+)$`, "m").exec(facts)?.[1]);
  return count("count") + count("in-pack") < wanted;
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
  function add2(hex2, offset) {
    parse(hex2, offset);
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
    add: add2,
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
const UNKNOWN_SIZE = -1;
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
function placeOf({ path, pointer }) {
  return pointer?.path ?? path;
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
  return files.names.map((_, file) => dataFileAt(files, file));
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
const KIND_OF_ENDING = new Map(Object.entries(ENDINGS).flatMap(([name, endings]) => Array.from(endings, (ending) => [ending, kinds_KIND[name]])));
const asWritten = /* @__PURE__ */ new Map();
const MOST_ENDINGS = 5e3;
const SHARD_NUMBER = /-\d{3,}-of-\d{3,}(?:[-_.][0-9a-f]+)?$/;
function kinds_endingOf(name) {
  const dot = name.lastIndexOf(".");
  if (dot <= 0)
    return { kind: kinds_KIND.other, ending: "", stem: name.length };
  const { kind, ending } = kindOfEnding(name.slice(dot + 1));
  if (kind !== kinds_KIND.archive || !endings_PACKED.has(ending))
    return { kind, ending, stem: dot };
  const inner = name.lastIndexOf(".", dot - 1);
  if (inner <= 0)
    return { kind, ending, stem: dot };
  const packed = kindOfEnding(name.slice(inner + 1, dot));
  if (packed.kind === kinds_KIND.other && !/^[a-z]\w{0,9}$/i.test(packed.ending))
    return { kind, ending, stem: dot };
  return { ...packed, stem: inner };
}
function kinds_kindOf(name) {
  const dot = name.lastIndexOf(".");
  if (dot <= 0)
    return kinds_KIND.other;
  const { kind, ending } = kindOfEnding(name.slice(dot + 1));
  return kind === kinds_KIND.archive && endings_PACKED.has(ending) ? kinds_endingOf(name).kind : kind;
}
let lastEnding = "";
function kinds_stemEndOf(name) {
  if (lastEnding !== "" && name.length > lastEnding.length && name.endsWith(lastEnding)) {
    return name.length - lastEnding.length;
  }
  const dot = name.lastIndexOf(".");
  if (dot <= 0)
    return name.length;
  const { kind, ending } = kindOfEnding(name.slice(dot + 1));
  if (kind === kinds_KIND.archive && PACKED.has(ending))
    return kinds_endingOf(name).stem;
  lastEnding = name.slice(dot);
  return dot;
}
function kindOfEnding(written) {
  const known2 = asWritten.get(written);
  if (known2 !== void 0)
    return known2;
  const ending = written.toLowerCase().replace(SHARD_NUMBER, "");
  const found = { kind: KIND_OF_ENDING.get(ending) ?? kinds_KIND.other, ending };
  if (asWritten.size >= MOST_ENDINGS)
    asWritten.clear();
  asWritten.set(written, found);
  return found;
}
;
const name_words_MOST_KNOWN = 2e4;
const name_words_known = /* @__PURE__ */ new Map();
function name_words_wordsOf(name) {
  const before = name_words_known.get(name);
  if (before !== void 0)
    return before;
  const found = takenApart(name);
  if (name_words_known.size >= name_words_MOST_KNOWN)
    name_words_known.clear();
  name_words_known.set(name, found);
  return found;
}
function name_words_isNumber(word) {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}
const AS_ONE = (
  /* unused pure expression or super */
  null
);
function takenApart(name) {
  let text = name;
  for (const [pattern, replacement] of AS_ONE)
    text = text.replace(pattern, replacement);
  return text.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2").replace(/(\d+)/g, " $1 ").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "").map((word) => word.toLowerCase());
}
function name_words_areEqualButForDigits(left, right) {
  if (left.length !== right.length)
    return false;
  for (let at = 0; at < left.length; at++) {
    const unit = left.charCodeAt(at);
    const other = right.charCodeAt(at);
    if (unit !== other && !(name_words_isDigit(unit) && name_words_isDigit(other)))
      return false;
  }
  return true;
}
function name_words_isDigit(unit) {
  return unit >= 48 && unit <= 57;
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
  const { kind, ending } = endingOf(`x.${written}`);
  const isSilent = ending === written.toLowerCase() && !TELLING_ENDINGS.has(ending) && kind !== KIND.prose && !(kind === KIND.archive && PACKED.has(ending));
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
  const { ending, stem } = endingOf(lower2);
  if (ending === "dvc")
    return by_name_DESCRIPTION;
  if (METADATA_ENDINGS.has(ending))
    return by_name_PASSED_OVER.metadata;
  if (METADATA_FORMATS.has(ending) && METADATA_STEMS.has(lower2.slice(0, stem).replace(/^_/, ""))) {
    return by_name_PASSED_OVER.metadata;
  }
  if (PATTERN_ENDINGS.has(ending)) {
    if (LABEL_MAP.test(lower2))
      return by_name_PASSED_OVER.metadata;
    if (REQUIREMENTS.test(lower2))
      return by_name_PASSED_OVER.code;
  }
  if (BUILT_FOR_ONE.test(lower2))
    return by_name_PASSED_OVER.code;
  if (ending === "json" && TSCONFIG.test(lower2))
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
  const { ending, stem } = endingOf(name);
  return MODEL_LIKE_ENDINGS.has(ending) && wordsOf(name.slice(0, stem)).some((word) => MODEL_WORDS.has(word));
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
function by_name_all(names2, state) {
  return Array.from(names2, (name) => [name, state]);
}
;
const lastCounts = /* @__PURE__ */ new WeakMap();
const UNCOUNTED = 255;
function field_countsOf(field) {
  const { files, states, tree } = field;
  const count = files.names.length;
  const last2 = lastCounts.get(field) ?? uncounted(field);
  const now = states.subarray(0, count);
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
  for (let entry = 0; entry < count; entry++) {
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
  const column = () => new Int32Array(tree.paths.length);
  const isChosen = new Uint8Array(files.names.length);
  for (let place = 0; place < chosen.length; place++)
    isChosen[chosen[place]] = 1;
  return {
    states: new Uint8Array(files.names.length).fill(UNCOUNTED),
    isChosen,
    counts: {
      media: column(),
      sure: column(),
      possible: column(),
      texts: column(),
      code: column(),
      pictures: column(),
      all: column()
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
function change(column, node, more) {
  column[node] = column[node] + more;
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
const classes_SLASH = 47;
const NAME = /\[:(\w*):\]/y;
function classes_endOfClass(text, open) {
  let at = open + (isNegated(text, open) ? 2 : 1);
  for (let isFirst = true; at < text.length; isFirst = false) {
    if (text[at] === "]" && !isFirst)
      return at;
    at = endOfName(text, at) ?? at + (text[at] === "\\" ? 2 : 1);
  }
  return -1;
}
function classes_readClass(text, open, close) {
  const shown = display(text.slice(open, close + 1));
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
      throw new Failure(`the range in ${shown} runs backwards; write it the other way round`);
    if (first === classes_SLASH || last2 === classes_SLASH)
      throw new Failure(`a slash can't stand in ${shown}; write {A,B} for names, or \\[ for the character [`);
    ranges.push([first, last2]);
  }
  return (codePoint) => ranges.some(([first, last2]) => first <= codePoint && codePoint <= last2) !== isOther;
}
function namedRanges(name) {
  const bounds = Object.hasOwn(classes_NAMED, name) ? classes_NAMED[name] : void 0;
  if (bounds === void 0) {
    throw new Failure(`[:${display(name)}:] is no class of characters; those are ${Object.keys(classes_NAMED).join(", ")}`);
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
function pairs_pairsOf(text) {
  const pairs = /* @__PURE__ */ new Map();
  const open = [];
  const count = { "(": 0, "{": 0 };
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
      count[character2]++;
    } else if (character2 === ")" || character2 === "}") {
      const opening = character2 === ")" ? "(" : "{";
      while (count[opening] > 0) {
        const last2 = open.pop();
        const kind = text[last2];
        count[kind]--;
        if (kind !== opening)
          continue;
        pairs.set(last2, at);
        break;
      }
    }
  }
  return pairs;
}
function pairs_opensGroup(text, at, pairs) {
  return GROUP_SIGNS.includes(text[at]) && text[at + 1] === "(" && pairs.has(at + 1);
}
;
const MOST_ALTERNATIVES = 2e3;
const MOST_CHARACTERS = 262144;
const DEEPEST = 100;
const RANGE = /^(-?\d{1,15}|[a-zA-Z])\.\.(-?\d{1,15}|[a-zA-Z])(?:\.\.(-?\d{1,15}))?$/;
function braces_expandBraces(text) {
  if (!text.includes("{"))
    return [text];
  const parts = readParts(text, 0, text.length, pairsOf(text), 0);
  const { alternatives, characters } = extentOf(parts);
  if (alternatives > MOST_ALTERNATIVES || characters > MOST_CHARACTERS) {
    const most = MOST_ALTERNATIVES.toLocaleString("en-US");
    throw new Failure(`its braces stand for more than ${most} globs; write * for what differs`);
  }
  return [...new Set(expanded(parts))];
}
function readParts(text, from, to, pairs, depth) {
  if (depth > DEEPEST)
    throw new Failure(`it has more than ${DEEPEST} braces within braces`);
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
  const count = Math.floor(Math.abs(end - start) / step) + 1;
  if (count > MOST_ALTERNATIVES) {
    throw new Failure(`{${text}} stands for ${count.toLocaleString("en-US")} globs; write * for what differs`);
  }
  const isPadded = areNumbers && [first, last2].some((bound) => /^-?0\d/.test(bound));
  const width = isPadded ? Math.max(first.length, last2.length) : 0;
  return Array.from({ length: count }, (_, index) => {
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
const program_SLASH = 47;
function program_compileTokens(tokens) {
  const steps = [];
  emit(tokens, steps);
  steps.push({ kind: "done" });
  return steps;
}
function program_compilePaths(patterns, tails) {
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
    const taken = current;
    current = [];
    later.delete(at);
    at += codePoint > 65535 ? 2 : 1;
    for (const number of taken) {
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
function automaton_createAutomaton(program) {
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
      automaton.inner.set(number, automaton_createAutomaton(step.program));
  });
  stateOf(automaton, [0], []);
  return automaton;
}
function automaton_accepts(automaton, text, start, end) {
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
  for (const [step, from] of character2 === SLASH ? [] : state.nots) {
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
    const larger = tableFor(2 * states.length);
    larger.set(automaton.table);
    automaton.table = larger;
  }
  return states.push({ ones, nots: [...distinct.values()], isAccepting, nextOther: /* @__PURE__ */ new Map() }) - 1;
}
function tableFor(states) {
  return new Uint16Array(states * NOT_ASCII).fill(UNKNOWN);
}
;
const HALF = /^[\udc00-\udfff]/;
function match_name_nameMatcher(component) {
  const fixed = fixedText(component);
  if (fixed !== null)
    return (text, start, end) => end - start === fixed.length && text.startsWith(fixed, start);
  return withOneStar(component) ?? byAutomaton(component);
}
function match_name_isOneStar(component) {
  return withOneStar(component) !== null;
}
function withOneStar(component) {
  const star = component.findIndex(({ kind }) => kind === "star");
  const [before, after2] = [component.slice(0, star), component.slice(star + 1)].map(fixedText);
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
  const program = compileTokens(inner);
  const automaton = createAutomaton(program);
  const least = Math.max(1, before.length + after2.length);
  return (text, start, end) => end - start >= least && text.startsWith(after2, end - after2.length) && text.startsWith(before, start) && acceptsInner(text, start + before.length, end - after2.length);
  function acceptsInner(text, start, end) {
    return accepts(automaton, text, start, end) ?? acceptedEnds(program, text, start, end)[end - start] === 1;
  }
}
;
function match_path_fixedComponents(components) {
  const names2 = components.map(fixedText);
  const open = names2.indexOf(null);
  return names2.slice(0, open < 0 ? void 0 : open);
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
  const tails = patterns.map(({ isDirectory }) => extent === "whole" ? "nothing" : isDirectory ? "below" : "or below");
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
function match_path_pathMatcher({ components, isDirectory }, extent) {
  const fixed = match_path_fixedComponents(components);
  const rest = components.slice(fixed.length);
  const name = fixed.join("/");
  const isOpen = rest.length > 0;
  if (rest.every((component) => component === "**")) {
    if (fixed.length === 0)
      return () => isOpen || extent === "or above";
    return isOrIsBelow(name, isOpen || extent === "or above", !isOpen && !isDirectory);
  }
  const prefix = fixed.length === 0 ? "" : `${name}/`;
  const compared2 = rest.map((component) => component === "**" ? null : nameMatcher(component));
  return (path) => path.startsWith(prefix) && matchRest(compared2, path, prefix.length, extent, isDirectory);
}
function hasOnlyEnds(component) {
  return component === "**" || isOneStar(component) || fixedText(component) !== null;
}
function isOrIsBelow(name, hasBelow, hasItself) {
  const prefix = `${name}/`;
  return (path) => hasBelow && path.startsWith(prefix) || hasItself && path.length === name.length && path.startsWith(name);
}
function matchRest(rest, path, from, extent, isDirectory) {
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
      if (extent === "whole" ? !hasMore : !isDirectory || hasMore)
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
function parse_parseAlternative(text, hasLabel = false) {
  const components = [];
  const reader = { text, pairs: pairsOf(text), hasLabel, at: 0 };
  let isDirectory = false;
  while (reader.at < text.length) {
    const component = readComponent(reader);
    isDirectory = reader.at < text.length;
    reader.at++;
    add(component, components);
  }
  return { components, isDirectory: isDirectory && components.length > 0 };
}
function add(component, components) {
  const name = fixedText(component);
  if (name === "." || name === "" && components.length > 0)
    return;
  const last2 = components.at(-1);
  if (name === ".." && last2 !== void 0 && fixedText(last2) !== "..") {
    const above = fixedText(last2);
    if (above === null)
      throw new Failure("it leads back up from a wildcard by ..; write it without ..");
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
        throw new Failure(`${LABEL} can't stand within ( ); write a line without them`);
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
    throw new Failure("it ends with \\; write \\\\ for the character \\");
  if (character2 === "/")
    throw new Failure("it has \\ before a slash; write / alone");
  return character2;
}
function readClassAt(reader, open, close) {
  reader.at = close + 1;
  if (reader.text[reader.at] === "+" && !opensGroup(reader.text, reader.at, reader.pairs)) {
    const shown = display(reader.text.slice(open, close + 1));
    throw new Failure(`it has ${shown}+; write +(${shown}) for one or more, or ${shown}\\+ for the character +`);
  }
  return { kind: "class", holds: readClass(reader.text, open, close) };
}
function readGroup(reader, sign, depth) {
  if (depth >= parse_DEEPEST)
    throw new Failure(`it has more than ${parse_DEEPEST} groups within groups`);
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
    throw new Failure("it has a slash within ( ); write {A,B} instead of @(A|B), or \\( for the character (");
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
  const shown = display(group);
  throw new Failure(`it has ${shown}; write @${shown} for one of these, or \\${shown} for the name`);
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
      throw new Failure(`it is longer than ${LONGEST.toLocaleString("en-US")} characters`);
    return expandBraces(glob).map((each) => parseAlternative(nonEmpty(each, glob), hasLabel));
  } catch (error) {
    if (!(error instanceof Failure))
      throw error;
    const shown = shorten(display(glob), LONGEST_SHOWN);
    throw new Failure(`"${shown}" can't be read as a glob: ${error.message}`);
  }
}
function glob_globForms(glob) {
  return glob_parseGlob(glob).flatMap(({ components, isDirectory }) => {
    const below2 = { components: [...components, "**"], isDirectory };
    if (isDirectory || components.at(-1) === "**")
      return [glob_formOf(below2)];
    return [glob_formOf({ components, isDirectory }), glob_formOf(below2)];
  });
}
function globMatcher(glob) {
  return pathsMatcher(glob_parseGlob(glob), "or above");
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
    return others.length > 0 || first?.components.some((component) => fixedText(component) === null) === true;
  } catch (error) {
    if (error instanceof Failure)
      return true;
    throw error;
  }
}
function globBase(glob) {
  const [first = [], ...others] = glob_parseGlob(glob).map(({ components }) => {
    const fixed = fixedComponents(components);
    return fixed.length === components.length ? fixed.slice(0, -1) : fixed;
  });
  let count = first.length;
  const isShared = (names2) => first.slice(0, count).every((name, index) => name === names2[index]);
  while (!others.every(isShared) || !glob.startsWith(count === 0 ? "" : `${first.slice(0, count).join("/")}/`)) {
    count--;
  }
  return joined(first.slice(0, count));
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
function joined(names2) {
  return names2.length === 1 && names2[0] === "" ? "/" : names2.join("/");
}
function nonEmpty(alternative, glob) {
  if (alternative !== "" || glob === "")
    return alternative;
  throw new Failure("one of its alternatives is empty; write ** if it is to mean everything");
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
  const isName = components.every((component) => fixedText(component) !== null);
  if (isName)
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
function sources_areSources(names2) {
  const [first] = names2;
  if (first === void 0)
    return false;
  const word = wordOfSource(first);
  if (word === null || CLASS_WORDS.has(word))
    return false;
  return names2.every((name) => wordOfSource(name) === word);
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
  ...named(splits_TRAIN_AND_VALIDATION, "trainval trainvalid")
  // VOC
]);
const splits_SPLIT_OF_SHORT_WORD = new Map([
  ...named("train", "tr"),
  ...named("test", "ts te")
]);
const splits_GENERAL_WORDS = words(
  "set sets data dataset datasets images image imgs img dir dirs files file split splits folder samples sample",
  "mini small tiny subset",
  // iNaturalist: train_mini
  "final full all part parts shard shards chunk my"
);
const splits_FOLD_WORDS = words("fold folds cv kfold run seed rep trial");
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
  const found = read(wordsOf(name));
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
  const [only] = words2;
  if (words2.length === 1 && only === "tests")
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
    if (FOLD_WORDS.has(word) && next !== void 0 && isNumber(next))
      division = `${word} ${next}`;
    else if (!isKeyword(word) && !isNumber(word) && !GENERAL_WORDS.has(word))
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
  const count = countDrawn(inner, sparseness);
  return count > 0 && shared(inner, outer) >= NEARLY_ALL * count;
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
  let count = 0;
  for (const hash of inner.hashes)
    if (outer.hashes.has(hash))
      count += 1;
  return count;
}
function countDrawn({ hashes, sparseness }, wanted) {
  if (sparseness === wanted)
    return hashes.size;
  let count = 0;
  for (const hash of hashes)
    if (isDrawn(hash, wanted))
      count += 1;
  return count;
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
  let count = 0;
  let annotations = 0;
  let shape = null;
  let isOneShape = true;
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  const reading = createReading();
  return {
    add(name, state) {
      const end = stemEndOf(name);
      count += 1;
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
      return { hashes, sparseness, tell: !isRunning, endInAnnotation: count > 0 && annotations > count / 2 };
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
  const small = stems_lower(unit);
  return small >= 97 && small <= 122;
}
function isView(part) {
  return wordsOf(part).some((word) => ANNOTATION_WORDS.has(word) || MODALITY_WORDS.has(word) || IMAGE_WORDS.has(word));
}
function createReading() {
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
      const unit = stems_lower(name.charCodeAt(at));
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
function stems_lower(unit) {
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
    const shown = inUse.filter((node) => media[node] > 0 && !isNamed.has(node));
    const silent = inUse.filter((node) => media[node] === 0 && all[node] >= LEAST_FILES && !isNamed.has(node) && !annotation_directories_saysModality(nameOf2(node)));
    if (shown.length === 0 || shown.length > MOST_SIBLINGS)
      return;
    const some = silent.length > MOST_SIBLINGS ? [] : silent;
    if (asked.length + some.length === 0)
      return;
    compare(asked, some, shown);
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
  function compare(asked, silent, shown) {
    const stems = new Map([...asked, ...silent, ...shown].map((node) => [
      node,
      stemsBelow(field, node, media[node] > 0)
    ]));
    const of = (node) => stems.get(node);
    for (const node of asked) {
      const matching = shown.filter((other) => areWithin(of(node), of(other)));
      const isTold = (other) => of(node).endInAnnotation || of(node).tell && of(other).tell || isPlainPlace(nameOf2(other)) || contains(nameOf2(node), nameOf2(other)) || shown.length === 1;
      if (matching.some(isTold))
        isAnnotation[node] = 1;
    }
    for (const node of silent) {
      const isView2 = shown.some((other) => {
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
    const names2 = [...new Set(level.map((node) => tree.names[node]))];
    if (names2.length > 1 && areSources(names2))
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
  const column = () => new Uint8Array(tree.paths.length);
  const zones = {
    saysData: column(),
    data: column(),
    code: column(),
    tests: column(),
    hidden: column(),
    settings: column(),
    models: column(),
    array: column(),
    lists: column()
  };
  const isInSplit = column();
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
    const isTop = tree.parents[parent] === NONE || isAbove(parent);
    return isTop ? RANK.top : RANK.root;
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
function label_formsOf({ components, isDirectory }) {
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
      hasBelow: isDirectory
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
  const count = starts.length - 1;
  const begins = reachedBy(form.before, path, starts);
  const ends = leadingOn(form, path, starts);
  for (let number = 0; number < count - (form.isDirectory || form.hasBelow ? 1 : 0); number++) {
    if (begins[number] !== 1 || ends[number + 1] !== 1)
      continue;
    const place = placeInName(path, starts[number], starts[number + 1] - 1, form);
    if (place !== null)
      return place;
  }
  return null;
}
function reachedBy(names2, path, starts) {
  let reached = new Uint8Array(starts.length);
  reached[0] = 1;
  for (const matches of names2) {
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
  for (const names2 of alike.values()) {
    if (new Set(names2.map(({ name }) => name.split)).size < 2)
      continue;
    for (const { entry, name } of names2)
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
    const names2 = ofNode.get(node) ?? namesIn(field, node);
    ofNode.set(node, names2);
    const endings = DATA_OF_HEADER.get(name.slice(dot + 1).toLowerCase()) ?? [];
    const stem = name.slice(0, dot).toLowerCase();
    if (endings.some((ending) => names2.has(`${stem}.${ending}`)))
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
    const count = matched.get(`${form} ${kind}`) ?? 0;
    if (count < MOST * (perKind.get(kind) ?? 0))
      return false;
    return !isSureKind(states[entry]) || count >= MOST * (totals.get(form) ?? 0);
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
  const { ending, stem: end } = endingOf(name);
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
    if (!DESCRIBES_TEXT.has(ending))
      return null;
    return { entry, form: ending, kind: samples.get(stem)?.kind ?? null };
  }
  const inner = stem.lastIndexOf(".");
  const sample = samples.get(stem) ?? (inner > 0 ? samples.get(stem.slice(0, inner)) : void 0) ?? samples.get(withoutView(stem));
  const isOwn = samples.has(stem);
  return {
    entry,
    form: isOwn || inner <= 0 ? ending : `${stem.slice(inner)}.${ending}`,
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
  let without = "";
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const state = states[entry];
    if (state <= KIND.volume || state > KIND.document)
      continue;
    const name = files.names[entry];
    if (areEqualButForDigits(name, without))
      continue;
    if (!MAY_TELL.test(name)) {
      without = name;
      continue;
    }
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
function layout_placesOf({ placementOf, divided }, path) {
  return (divided.size === 0 ? void 0 : divided.get(path)) ?? [placementOf(path)];
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
  const shared2 = new Array(tree.paths.length);
  const placeOfNode = (node) => {
    const known2 = shared2[node];
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
    shared2[node] = place;
    return place;
  };
  const named2 = isAuto ? namesOf(field, files) : /* @__PURE__ */ new Map();
  const nodeAt = nodeFinder(tree);
  const divided = dividedPlaces(options.divided ?? /* @__PURE__ */ new Map(), placementOf);
  const dividedIn = new Set(Array.from(divided.keys(), parentDirectory));
  return { placementOf, ofDirectory, divided };
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
    const told = said?.(path) ?? null;
    if (told !== null)
      return toldPlace(told, node, place);
    const entry = named2.size === 0 ? void 0 : named2.get(node)?.get(baseName(path));
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
function dividedPlaces(divided, placementOf) {
  const places2 = /* @__PURE__ */ new Map();
  for (const [path, listings] of divided) {
    const place = placementOf(path);
    if (place.splitBy === "card" || place.splitBy === "option")
      continue;
    places2.set(path, listings.map(({ split, list }) => ({ ...place, split, splitBy: "list", list })));
  }
  return places2;
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
    const told = said(path);
    if (told === null || told.classStart === null)
      continue;
    const directory = path.slice(0, Math.max(0, told.classStart - 1));
    if (path.startsWith(directory) && directory !== path)
      add2(told.dataset, nodeAt(directory));
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
function heldAt(places2, layout) {
  return held(places2, layout, (path) => layout_placesOf(layout, path));
}
function heldByFiles(files, layout) {
  const known2 = new Array(files.directories.length);
  const inDirectory = (number) => {
    const place = layout.ofDirectory(files.directories[number]);
    return place === void 0 ? NOT_ONE : [place];
  };
  return (numbers, more) => {
    const directories = [];
    const places2 = [];
    for (const file of numbers) {
      directories.push(files.directoryOf[file]);
      places2.push(pathAt(files, file));
    }
    for (const place of more)
      places2.push(place);
    if (places2.length === 0)
      return void 0;
    return held(places2, layout, (path, index) => {
      const directory = directories[index];
      if (directory === void 0)
        return placesOf(layout, path);
      known2[directory] ??= inDirectory(directory);
      const shared2 = known2[directory];
      return shared2.length > 0 ? shared2 : placesOf(layout, path);
    });
  };
}
const NOT_ONE = (
  /* unused pure expression or super */
  null
);
const held_at_FEW = 8;
function held(places2, { divided }, standingAt) {
  const copies = () => {
    const all = [];
    places2.forEach((path, index) => {
      const file = { path };
      for (const { split, label, dataset } of standingAt(path, index)) {
        all.push({ file, split, label, dataset });
      }
    });
    return all;
  };
  const isAlone = places2.length < 2 && !places2.some((path) => divided.has(path));
  const placed = isAlone ? [] : copies();
  const rules = brokenRules(placed);
  const set = places2.length > held_at_FEW ? new Set(places2) : null;
  return {
    holds: (place) => set?.has(place) ?? places2.includes(place),
    count: places2.length,
    rules,
    between: betweenOf(rules, placed),
    copies
  };
}
;
const turns_TURNS = 8;
const turns_MIRRORED = 1;
const turns_FLIPPED = 2;
const turns_TRANSPOSED = 4;
const TURN_WORDS = [
  null,
  "mirrored",
  "flipped upside down",
  "turned by 180\xB0",
  "mirrored and turned by 90\xB0",
  "turned by 90\xB0",
  "turned by 90\xB0",
  "mirrored and turned by 90\xB0"
];
const places = /* @__PURE__ */ new Map();
function turns_turnedPlaces(size, turn) {
  const key = size * turns_TURNS + turn;
  let from = places.get(key);
  if (from === void 0) {
    from = new Uint16Array(size * size);
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        const column = (turn & turns_MIRRORED) === 0 ? x : size - 1 - x;
        const row = (turn & turns_FLIPPED) === 0 ? y : size - 1 - y;
        from[y * size + x] = (turn & turns_TRANSPOSED) === 0 ? row * size + column : column * size + row;
      }
    }
    places.set(key, from);
  }
  return from;
}
function turns_turned(grid, size, turn) {
  if (turn === 0)
    return grid;
  const from = turns_turnedPlaces(size, turn);
  const result = new Float32Array(grid.length);
  for (let cell = 0; cell < result.length; cell++)
    result[cell] = grid[from[cell]];
  return result;
}
;
const COLOURS = 8;
const COLOURFUL = 6;
const LEAST_COSINE = 0.5;
const NEARLY_EQUAL = 16;
function colour_coloursDiffer(one, other, turn) {
  const from = turnedPlaces(COLOURS, turn);
  let product = 0;
  let square = 0;
  let otherSquare = 0;
  for (let cell = 0; cell < from.length; cell++) {
    const at = 3 * cell;
    const otherAt = 3 * from[cell];
    const blue = blueness(one, at);
    const otherBlue = blueness(other, otherAt);
    const red = redness(one, at);
    const otherRed = redness(other, otherAt);
    product += blue * otherBlue + red * otherRed;
    square += blue * blue + red * red;
    otherSquare += otherBlue * otherBlue + otherRed * otherRed;
  }
  const areColourful = Math.sqrt(square / from.length) >= COLOURFUL && Math.sqrt(otherSquare / from.length) >= COLOURFUL;
  return areColourful && product <= LEAST_COSINE * Math.sqrt(square * otherSquare);
}
function colour_coloursAgree(one, other, turn) {
  const from = turnedPlaces(COLOURS, turn);
  for (let cell = 0; cell < from.length; cell++) {
    for (let channel = 0; channel < 3; channel++) {
      const left = one[3 * cell + channel];
      const right = other[3 * from[cell] + channel];
      if (Math.abs(left - right) > NEARLY_EQUAL)
        return false;
    }
  }
  return true;
}
function blueness(colours, at) {
  return -0.168736 * colours[at] - 0.331264 * colours[at + 1] + 0.5 * colours[at + 2];
}
function redness(colours, at) {
  return 0.5 * colours[at] - 0.418688 * colours[at + 1] - 0.081312 * colours[at + 2];
}
;
const hash_THUMBNAIL = 64;
const HASH_WORDS = 2 * turns_TURNS;
const GRID = hash_THUMBNAIL / 2;
const LOWEST = 8;
const WAVES = Array.from({ length: LOWEST }, (_, frequency) => Float64Array.from({ length: GRID }, (_2, place) => Math.cos((2 * place + 1) * frequency * Math.PI / (2 * GRID)) * (frequency === 0 ? Math.SQRT1_2 : 1)));
function hash_hashesOf(luma) {
  const frequencies = transform(luma);
  const hashes = new Uint32Array(HASH_WORDS);
  const own = new Float64Array(LOWEST * LOWEST);
  for (let turn = 0; turn < TURNS; turn++) {
    for (let down = 0; down < LOWEST; down++) {
      for (let across = 0; across < LOWEST; across++) {
        const from = (turn & TRANSPOSED) === 0 ? down * LOWEST + across : across * LOWEST + down;
        const isNegative = ((turn & MIRRORED) !== 0 && across % 2 === 1) !== ((turn & FLIPPED) !== 0 && down % 2 === 1);
        const value = frequencies[from];
        own[down * LOWEST + across] = isNegative ? -value : value;
      }
    }
    const median = own.slice(1).sort()[(LOWEST * LOWEST - 2) / 2];
    for (let bit = 1; bit < LOWEST * LOWEST; bit++) {
      const word = 2 * turn + (bit >> 5);
      if (own[bit] > median)
        hashes[word] = hashes[word] | 1 << (bit & 31);
    }
  }
  return hashes;
}
function bitsApart(low, high, otherLow, otherHigh) {
  let one = low ^ otherLow;
  let two = high ^ otherHigh;
  one -= one >>> 1 & 1431655765;
  two -= two >>> 1 & 1431655765;
  const both = (one & 858993459) + (one >>> 2 & 858993459) + (two & 858993459) + (two >>> 2 & 858993459);
  return Math.imul((both & 252645135) + (both >>> 4 & 252645135), 16843009) >>> 24;
}
function transform(luma) {
  const rows = new Float64Array(LOWEST * GRID);
  const line = new Float64Array(GRID);
  for (let y = 0; y < GRID; y++) {
    for (let x = 0; x < GRID; x++) {
      const at = 2 * y * hash_THUMBNAIL + 2 * x;
      const below2 = at + hash_THUMBNAIL;
      line[x] = (luma[at] + luma[at + 1] + luma[below2] + luma[below2 + 1]) / 4;
    }
    for (let across = 0; across < LOWEST; across++) {
      const wave = WAVES[across];
      let sum2 = 0;
      for (let x = 0; x < GRID; x++)
        sum2 += line[x] * wave[x];
      rows[across * GRID + y] = sum2;
    }
  }
  const frequencies = new Float64Array(LOWEST * LOWEST);
  for (let down = 0; down < LOWEST; down++) {
    const wave = WAVES[down];
    for (let across = 0; across < LOWEST; across++) {
      let sum2 = 0;
      for (let y = 0; y < GRID; y++)
        sum2 += rows[across * GRID + y] * wave[y];
      frequencies[down * LOWEST + across] = sum2;
    }
  }
  return frequencies;
}
;
const SMALL = 16;
const MEDIUM = 32;
const REACH = 4;
const WIDTH = 2 * REACH + 1;
function grid_gridOf(shorter) {
  return shorter >= 2 * THUMBNAIL ? THUMBNAIL : shorter >= 2 * MEDIUM ? MEDIUM : SMALL;
}
function grid_reduced(luma, size) {
  if (size === THUMBNAIL)
    return Float32Array.from(luma);
  const each = THUMBNAIL / size;
  const grid = new Float32Array(size * size);
  for (let y = 0; y < THUMBNAIL; y++) {
    for (let x = 0; x < THUMBNAIL; x++) {
      const cell = Math.floor(y / each) * size + Math.floor(x / each);
      grid[cell] = grid[cell] + luma[y * THUMBNAIL + x];
    }
  }
  for (let cell = 0; cell < grid.length; cell++)
    grid[cell] = grid[cell] / (each * each);
  return grid;
}
function grid_highPass(grid, size) {
  const across = new Float32Array(grid.length);
  for (let y = 0; y < size; y++)
    slide(grid, y * size, 1, size, across);
  const means = new Float32Array(grid.length);
  for (let x = 0; x < size; x++)
    slide(across, x, size, size, means);
  let sum2 = 0;
  for (let cell = 0; cell < grid.length; cell++) {
    const detail = grid[cell] - means[cell] / (WIDTH * WIDTH);
    means[cell] = detail;
    sum2 += detail;
  }
  const mean = sum2 / grid.length;
  for (let cell = 0; cell < grid.length; cell++)
    means[cell] = means[cell] - mean;
  return means;
}
function slide(from, start, step, size, into) {
  const at = (place) => from[start + step * (place < 0 ? 0 : place >= size ? size - 1 : place)];
  let sum2 = 0;
  for (let place = -REACH; place <= REACH; place++)
    sum2 += at(place);
  for (let place = 0; place < size; place++) {
    into[start + step * place] = sum2;
    sum2 += at(place + REACH + 1) - at(place - REACH);
  }
}
function grid_strength(detail) {
  let sum2 = 0;
  for (const value of detail)
    sum2 += value * value;
  return Math.sqrt(sum2 / detail.length);
}
function grid_correlation(one, other) {
  let product = 0;
  let square = 0;
  let otherSquare = 0;
  for (let cell = 0; cell < one.length; cell++) {
    const left = one[cell];
    const right = other[cell];
    product += left * right;
    square += left * left;
    otherSquare += right * right;
  }
  return product / Math.sqrt(square * otherSquare + 1e-6);
}
;
const FLAT = 0.35;
const SAME = 2;
const LEAST_SIDE = 32;
const LEAST_DEVIATION = 5;
const LEAST_DETAIL = 2;
function texture_textureOf(luma, width, height) {
  const size = gridOf(Math.min(width, height));
  const grid = reduced(luma, size);
  let sum2 = 0;
  let squares = 0;
  for (const value of grid) {
    sum2 += value;
    squares += value * value;
  }
  const mean = sum2 / grid.length;
  return {
    flat: flatShare(grid, size),
    deviation: Math.sqrt(Math.max(0, squares / grid.length - mean * mean)),
    detail: strength(highPass(grid, size))
  };
}
function texture_isFlat({ flat }) {
  return flat >= FLAT;
}
function texture_showsTooLittle({ deviation, detail }, width, height) {
  return Math.min(width, height) < LEAST_SIDE || deviation < LEAST_DEVIATION || detail < LEAST_DETAIL;
}
function flatShare(grid, size) {
  let flat = 0;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let least = Number.POSITIVE_INFINITY;
      let most = Number.NEGATIVE_INFINITY;
      for (let row = Math.max(0, y - 1); row <= Math.min(size - 1, y + 1); row++) {
        for (let column = Math.max(0, x - 1); column <= Math.min(size - 1, x + 1); column++) {
          const value = grid[row * size + column];
          if (value < least)
            least = value;
          if (value > most)
            most = value;
        }
      }
      if (most - least <= SAME)
        flat += 1;
    }
  }
  return flat / grid.length;
}
;
const PICTURE_FORMATS = ["jpeg", "png", "webp", "gif", "tiff", "bmp"];
const NEAR_VERSION = 2;
const CELLS = hash_THUMBNAIL * hash_THUMBNAIL;
const COLOUR_BYTES = 3 * COLOURS * COLOURS;
const print_WIDTH = 0;
const HEIGHT = 4;
const print_FLAT = 8;
const DEVIATION = 12;
const DETAIL = 16;
const print_FORMAT = 20;
const HAS_PIXELS = 21;
const IS_EXACT = 22;
const HAS_TOP = 23;
const PIXELS = 24;
const PIXELS_BYTES = 32;
const TOP = PIXELS + PIXELS_BYTES;
const HASHES = TOP + PIXELS_BYTES;
const COLOURS_AT = HASHES + 4 * HASH_WORDS;
const LUMA = COLOURS_AT + COLOUR_BYTES;
const PRINT_BYTES = LUMA + CELLS;
function printOf({ format, width, height, luma, colours, isExact = false }) {
  const bytes = Buffer.alloc(PRINT_BYTES);
  const { flat, deviation, detail } = textureOf(luma, width, height);
  bytes.writeUInt32LE(width, print_WIDTH);
  bytes.writeUInt32LE(height, HEIGHT);
  bytes.writeFloatLE(flat, print_FLAT);
  bytes.writeFloatLE(deviation, DEVIATION);
  bytes.writeFloatLE(detail, DETAIL);
  bytes.writeUInt8(PICTURE_FORMATS.indexOf(format), print_FORMAT);
  bytes.writeUInt8(isExact ? 1 : 0, IS_EXACT);
  hashesOf(luma).forEach((word, index) => {
    bytes.writeUInt32LE(word, HASHES + 4 * index);
  });
  bytes.set(colours, COLOURS_AT);
  bytes.set(luma, LUMA);
  return bytes;
}
function addPixels(print, pixels) {
  print[HAS_PIXELS] = 1;
  print.set(pixels, PIXELS);
}
function addTop(print, top) {
  print[HAS_TOP] = 1;
  print.set(top, TOP);
}
function readPrint(bytes) {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = view.length === PRINT_BYTES ? PICTURE_FORMATS[view.readUInt8(print_FORMAT)] : void 0;
  if (format === void 0)
    return null;
  return {
    format,
    width: view.readUInt32LE(print_WIDTH),
    height: view.readUInt32LE(HEIGHT),
    flat: view.readFloatLE(print_FLAT),
    deviation: view.readFloatLE(DEVIATION),
    detail: view.readFloatLE(DETAIL),
    pixels: view[HAS_PIXELS] === 1 ? view.subarray(PIXELS, PIXELS + PIXELS_BYTES) : null,
    top: view[HAS_TOP] === 1 ? view.subarray(TOP, TOP + PIXELS_BYTES) : null,
    isExact: view[IS_EXACT] === 1,
    colours: view.subarray(COLOURS_AT, LUMA),
    luma: view.subarray(LUMA)
  };
}
function isCertainByPixelsOnly(print) {
  const read2 = readPrint(print);
  return read2 !== null && (isFlat(read2) || showsTooLittle(read2, read2.width, read2.height));
}
function copyHashes(print, into, picture) {
  const view = Buffer.from(print.buffer, print.byteOffset, print.byteLength);
  for (let word = 0; word < HASH_WORDS; word++) {
    into[picture * HASH_WORDS + word] = view.readUInt32LE(HASHES + 4 * word);
  }
}
;
function groupNear(pairs) {
  const groups = [];
  const grouping = createGrouping();
  for (let from = 0; from < pairs.length; ) {
    const { first } = pairs[from];
    let to = from;
    while (to < pairs.length && pairs[to]?.first === first)
      to += 1;
    const left = pairs.slice(from, to).filter(({ second }) => !grouping.areTogether(first, second));
    from = to;
    if (left.length === 0)
      continue;
    const others = left.map(({ second }) => second);
    grouping.add(first, others);
    groups.push({ pictures: [first, ...others], pairs: left });
  }
  return groups;
}
function createGrouping() {
  const groupsOf = /* @__PURE__ */ new Map();
  let groups = 0;
  const put = (picture) => {
    const known2 = groupsOf.get(picture);
    if (known2 === void 0)
      groupsOf.set(picture, /* @__PURE__ */ new Set([groups]));
    else
      known2.add(groups);
  };
  return {
    areTogether(one, other) {
      const own = groupsOf.get(one);
      const others = groupsOf.get(other);
      if (own === void 0 || others === void 0)
        return false;
      const [fewer, more] = own.size < others.size ? [own, others] : [others, own];
      for (const group of fewer)
        if (more.has(group))
          return true;
      return false;
    },
    add(first, others) {
      put(first);
      for (let place = 0; place < others.length; place++)
        put(others[place]);
      groups += 1;
    }
  };
}
;
const drawn_SCALES = [0.9, 0.95, 0.975, 1, 1.026, 1.053, 1.11];
const AS_IT_IS = 3;
function drawn_createDrawer(grid, size, margin) {
  const stride = size + 2 * margin;
  const drawn = {
    ...{ size, margin },
    cells: new Float64Array(stride * size),
    squares: new Float64Array((size + 1) * (size + 1)),
    from: { x: 0, y: 0 },
    to: { x: 0, y: 0 }
  };
  const lines = [];
  return {
    draw(across, down) {
      const columns = placesAt(size, across);
      const rows = placesAt(size, down);
      const wide = lines[across] ?? drawAcross(grid, size, columns);
      lines[across] = wide;
      drawn.from = { x: columns.from, y: rows.from };
      drawn.to = { x: columns.to, y: rows.to };
      drawDown(wide, rows, columns, drawn);
      return drawn;
    }
  };
}
function drawAcross(grid, size, { from, to, cells, shares }) {
  const wide = new Float64Array(size * size);
  for (let row = 0; row < wide.length; row += size) {
    for (let x = from; x <= to; x++) {
      const at = row + cells[x];
      const share = shares[x];
      wide[row + x] = grid[at] * (1 - share) + grid[at + 1] * share;
    }
  }
  return wide;
}
function drawDown(wide, rows, { from, to }, { size, margin, cells, squares }) {
  const stride = size + 2 * margin;
  const border = size + 1;
  cells.fill(0);
  for (let y = 0; y < size; y++) {
    const sums = (y + 1) * border;
    if (y < rows.from || y > rows.to) {
      squares.copyWithin(sums, sums - border, sums);
      continue;
    }
    const line = rows.cells[y] * size;
    const share = rows.shares[y];
    let row = 0;
    for (let x = 0; x < size; x++) {
      if (x >= from && x <= to) {
        const value = wide[line + x] * (1 - share) + wide[line + size + x] * share;
        cells[y * stride + margin + x] = value;
        row += value * value;
      }
      squares[sums + x + 1] = squares[sums - border + x + 1] + row;
    }
  }
}
const drawn_known = /* @__PURE__ */ new Map();
function placesAt(size, scale) {
  const key = size * drawn_SCALES.length + scale;
  const found = drawn_known.get(key);
  if (found !== void 0)
    return found;
  const middle = (size - 1) / 2;
  const places2 = { from: size, to: -1, cells: new Int32Array(size), shares: new Float64Array(size) };
  for (let cell = 0; cell < size; cell++) {
    const at = (cell - middle) / drawn_SCALES[scale] + middle;
    const start = Math.min(Math.floor(at), size - 2);
    if (start < 0 || at > size - 1)
      continue;
    places2.cells[cell] = start;
    places2.shares[cell] = at - start;
    places2.from = Math.min(places2.from, cell);
    places2.to = cell;
  }
  drawn_known.set(key, places2);
  return places2;
}
function drawn_squareSums(cells, size) {
  const wide = size + 1;
  const sums = new Float64Array(wide * wide);
  for (let y = 0; y < size; y++) {
    let row = 0;
    for (let x = 0; x < size; x++) {
      const value = cells[y * size + x];
      row += value * value;
      sums[(y + 1) * wide + x + 1] = sums[y * wide + x + 1] + row;
    }
  }
  return sums;
}
function sumWithin(sums, size, left, top, right, bottom) {
  const wide = size + 1;
  const above = top * wide;
  const below2 = (bottom + 1) * wide;
  return sums[below2 + right + 1] - sums[above + right + 1] - sums[below2 + left] + sums[above + left];
}
;
const ROWS_AT_ONCE = 8;
const SLACK = 1e-9;
const LEAST_ENERGY = 1e-3;
const moved_NOT_WORKED_OUT = -1;
function createMoved(places2) {
  const sums = new Float64Array(places2);
  const scores = new Float64Array(places2);
  const add2 = places2 === 7 ? addSeven : addThree;
  return {
    scores,
    at(still, drawn, x, y, bound) {
      const { size } = still;
      const { from, to } = drawn;
      const top = Math.max(0, from.y + y);
      const bottom = Math.min(size - 1, to.y + y);
      sums.fill(0);
      scores.fill(moved_NOT_WORKED_OUT);
      for (let row = top; row <= bottom; row += ROWS_AT_ONCE) {
        const end = Math.min(bottom + 1, row + ROWS_AT_ONCE);
        add2(still, drawn, row, end, x, y, sums);
        let isHopeless = bound > 0;
        for (let place = 0; place < places2 && isHopeless; place++) {
          const move = x + place;
          const left = Math.max(0, from.x + move);
          const right = Math.min(size - 1, to.x + move);
          const whole = energyWithin(still, drawn, left, right, move, y, top, bottom);
          const rest = end > bottom ? 0 : energyWithin(still, drawn, left, right, move, y, end, bottom);
          const most = (sums[place] + Math.sqrt(rest)) / Math.sqrt(whole + LEAST_ENERGY);
          isHopeless = most < bound - SLACK;
        }
        if (isHopeless)
          return;
      }
      for (let place = 0; place < places2; place++) {
        const move = x + place;
        const left = Math.max(0, from.x + move);
        const right = Math.min(size - 1, to.x + move);
        const energy = energyWithin(still, drawn, left, right, move, y, top, bottom);
        scores[place] = sums[place] / Math.sqrt(energy + LEAST_ENERGY);
      }
    }
  };
}
function energyWithin({ size, squares }, drawn, left, right, x, y, top, bottom) {
  return Math.max(0, sumWithin(squares, size, left, top, right, bottom) * sumWithin(drawn.squares, size, left - x, top - y, right - x, bottom - y));
}
function addSeven({ size, cells: own }, { cells, margin }, row, end, x, y, sums) {
  const stride = size + 2 * margin;
  let sum0 = sums[0];
  let sum1 = sums[1];
  let sum2 = sums[2];
  let sum3 = sums[3];
  let sum4 = sums[4];
  let sum5 = sums[5];
  let sum6 = sums[6];
  for (let line = row; line < end; line++) {
    let at = (line - y) * stride + margin - x;
    for (let cell = line * size; cell < (line + 1) * size; cell += 2, at += 2) {
      const left = own[cell];
      const right = own[cell + 1];
      let value = cells[at + 1];
      sum0 += right * value;
      value = cells[at];
      sum0 += left * value;
      sum1 += right * value;
      value = cells[at - 1];
      sum1 += left * value;
      sum2 += right * value;
      value = cells[at - 2];
      sum2 += left * value;
      sum3 += right * value;
      value = cells[at - 3];
      sum3 += left * value;
      sum4 += right * value;
      value = cells[at - 4];
      sum4 += left * value;
      sum5 += right * value;
      value = cells[at - 5];
      sum5 += left * value;
      sum6 += right * value;
      value = cells[at - 6];
      sum6 += left * value;
    }
  }
  sums[0] = sum0;
  sums[1] = sum1;
  sums[2] = sum2;
  sums[3] = sum3;
  sums[4] = sum4;
  sums[5] = sum5;
  sums[6] = sum6;
}
function addThree({ size, cells: own }, { cells, margin }, row, end, x, y, sums) {
  const stride = size + 2 * margin;
  let sum0 = sums[0];
  let sum1 = sums[1];
  let sum2 = sums[2];
  for (let line = row; line < end; line++) {
    let at = (line - y) * stride + margin - x;
    for (let cell = line * size; cell < (line + 1) * size; cell += 2, at += 2) {
      const left = own[cell];
      const right = own[cell + 1];
      let value = cells[at + 1];
      sum0 += right * value;
      value = cells[at];
      sum0 += left * value;
      sum1 += right * value;
      value = cells[at - 1];
      sum1 += left * value;
      sum2 += right * value;
      value = cells[at - 2];
      sum2 += left * value;
    }
  }
  sums[0] = sum0;
  sums[1] = sum1;
  sums[2] = sum2;
}
;
const MOST_APART = 3;
const MOST_MOVED = 3;
const PLACES = 7;
const REFINED = 6;
const PAIRS_OF_SCALES = drawn_SCALES.flatMap((_, across) => drawn_SCALES.map((__, down) => ({ across, down }))).filter(({ across, down }) => Math.abs(across - down) <= MOST_APART).sort((one, other) => changeOf(one) - changeOf(other));
const MOVES_DOWN = Array.from({ length: PLACES }, (_, place) => place - MOST_MOVED).sort((one, other) => Math.abs(one) - Math.abs(other));
function changeOf({ across, down }) {
  return Math.abs(across - AS_IT_IS) + Math.abs(down - AS_IT_IS);
}
const coarseRow = createMoved(PLACES);
const fineRow = createMoved(3);
function align_alignedCorrelation(one, other, size) {
  const isFine = size > 32;
  const coarse = isFine ? size / 2 : size;
  const first = isFine ? halved(one, size) : one;
  const second = isFine ? halved(other, size) : other;
  const best = coarsePositions(first, second, coarse);
  if (!isFine)
    return Math.max(correlation(one, other), best[0]?.score ?? -1);
  const still = stillOf(one, size);
  const drawer = createDrawer(other, size, PLACES);
  let found = correlation(one, other);
  for (const { across, down, x, y } of best) {
    const drawn = drawer.draw(across, down);
    for (let moveY = 2 * y - 1; moveY <= 2 * y + 1; moveY++) {
      fineRow.at(still, drawn, 2 * x - 1, moveY, found);
      for (const score of fineRow.scores)
        found = Math.max(found, score);
    }
  }
  return found;
}
function coarsePositions(one, other, size) {
  const still = stillOf(one, size);
  const drawer = createDrawer(other, size, MOST_MOVED);
  const best = [];
  for (const { across, down } of PAIRS_OF_SCALES) {
    const drawn = drawer.draw(across, down);
    for (const y of MOVES_DOWN) {
      const bound = best.length < REFINED ? -1 : best[REFINED - 1].score;
      coarseRow.at(still, drawn, -MOST_MOVED, y, bound);
      for (let place = 0; place < PLACES; place++) {
        const score = coarseRow.scores[place];
        if (score < bound || score === NOT_WORKED_OUT)
          continue;
        const number = ((across * SCALES.length + down) * PLACES + y + MOST_MOVED) * PLACES + place;
        keep(best, { score, across, down, x: place - MOST_MOVED, y, number });
      }
    }
  }
  return best;
}
function keep(best, position) {
  const last2 = best.length < REFINED ? void 0 : best[REFINED - 1];
  if (last2 !== void 0 && !isBetter(position, last2))
    return;
  const place = best.findIndex((other) => isBetter(position, other));
  best.splice(place < 0 ? best.length : place, 0, position);
  if (best.length > REFINED)
    best.pop();
}
function isBetter(one, other) {
  return one.score > other.score || one.score === other.score && one.number < other.number;
}
function stillOf(grid, size) {
  return { size, cells: Float64Array.from(grid), squares: squareSums(grid, size) };
}
function halved(grid, size) {
  const half = size / 2;
  const cells = new Float32Array(half * half);
  for (let y = 0; y < half; y++) {
    for (let x = 0; x < half; x++) {
      const at = 2 * y * size + 2 * x;
      cells[y * half + x] = (grid[at] + grid[at + 1] + grid[at + size] + grid[at + size + 1]) / 4;
    }
  }
  return cells;
}
;
const likeness_ALIKE = 0.93;
const FLAT_ALIKE = 0.995;
const likeness_MOST_APART = 0.25;
const likeness_PARTS = 8;
const MOST_KEPT = 1024;
const UNLIKE = { similarity: 0, turn: 0, isProved: false, canAlign: false };
function createComparer(printAt2) {
  const grids = /* @__PURE__ */ new Map();
  const gridAt = (picture, size, turn) => {
    const key = (picture * TURNS + turn) * 128 + size;
    const known2 = grids.get(key);
    if (known2 !== void 0)
      return known2;
    const { luma } = printAt2(picture);
    const grid = turn === 0 ? highPass(reduced(luma, size), size) : turned(gridAt(picture, size, 0), size, turn);
    if (grids.size === MOST_KEPT)
      grids.clear();
    grids.set(key, grid);
    return grid;
  };
  return {
    compare(first, second, turns) {
      const one = printAt2(first);
      const other = printAt2(second);
      if (tooLittle(one) || tooLittle(other))
        return UNLIKE;
      const size = sharedGrid(one, other);
      const own = gridAt(first, size, 0);
      let similarity = -1;
      let turn = 0;
      for (let each = 0; each < TURNS; each++) {
        if ((turns & 1 << each) === 0)
          continue;
        const score = correlation(own, gridAt(second, size, each));
        if (score <= similarity)
          continue;
        similarity = score;
        turn = each;
      }
      if (isFlat(one) || isFlat(other)) {
        const isProved = similarity >= FLAT_ALIKE && worstPart(own, gridAt(second, size, turn), size) <= likeness_MOST_APART && coloursAgree(one.colours, other.colours, turn);
        return { similarity, turn, isProved, canAlign: false };
      }
      if (coloursDiffer(one.colours, other.colours, turn)) {
        return { similarity, turn, isProved: false, canAlign: false };
      }
      return { similarity, turn, isProved: similarity >= likeness_ALIKE, canAlign: size > likeness_PARTS * 2 };
    },
    align(first, second, turn) {
      const size = sharedGrid(printAt2(first), printAt2(second));
      return alignedCorrelation(gridAt(first, size, 0), gridAt(second, size, turn), size);
    }
  };
}
function tooLittle(print) {
  return showsTooLittle(print, print.width, print.height);
}
function sharedGrid(one, other) {
  return gridOf(Math.min(one.width, one.height, other.width, other.height));
}
function worstPart(one, other, size) {
  const unit = strength(one) + 1e-3;
  const otherUnit = strength(other) + 1e-3;
  const each = size / likeness_PARTS;
  let worst = 0;
  for (let part = 0; part < likeness_PARTS * likeness_PARTS; part++) {
    const top = Math.floor(part / likeness_PARTS) * each;
    const left = part % likeness_PARTS * each;
    let sum2 = 0;
    for (let y = top; y < top + each; y++) {
      for (let x = left; x < left + each; x++) {
        const apart2 = one[y * size + x] / unit - other[y * size + x] / otherUnit;
        sum2 += apart2 * apart2;
      }
    }
    worst = Math.max(worst, Math.sqrt(sum2 / (each * each)));
  }
  return worst;
}
;
const MOST_ALIGNED = 25;
const MOST_ALIGNED_IN_ALL = 2e4;
const MANY_NEIGHBOURS = 25;
const FEW_PROVED = 1 / 5;
const TEMPLATE_ALIKE = 0.97;
function emptyCompared(pairs) {
  return {
    similarity: new Float32Array(pairs),
    turns: new Uint8Array(pairs),
    isProved: new Uint8Array(pairs),
    canAlign: new Uint8Array(pairs)
  };
}
function isCrowded(neighbours) {
  return neighbours > MANY_NEIGHBOURS;
}
function pairsToAlign({ first, second, neighbours }, { similarity, canAlign, isProved }, most = MOST_ALIGNED_IN_ALL) {
  const crowds = (picture) => isCrowded(neighbours[picture]);
  const eligible = [];
  for (let pair = 0; pair < first.length; pair++) {
    if (canAlign[pair] === 0)
      continue;
    const mayNeedMore = similarity[pair] < TEMPLATE_ALIKE && (crowds(first[pair]) || crowds(second[pair]));
    if (isProved[pair] === 0 || mayNeedMore)
      eligible.push(pair);
  }
  eligible.sort((one, other) => similarity[other] - similarity[one] || one - other);
  const aligned = new Uint8Array(neighbours.length);
  const chosen = [];
  for (const pair of eligible) {
    const one = first[pair];
    const other = second[pair];
    if (aligned[one] >= MOST_ALIGNED || aligned[other] >= MOST_ALIGNED)
      continue;
    aligned[one] = aligned[one] + 1;
    aligned[other] = aligned[other] + 1;
    chosen.push(pair);
  }
  return { pairs: Int32Array.from(chosen.slice(0, most)).sort(), left: Math.max(0, chosen.length - most) };
}
function judge({ first, second, neighbours }, compared2, toAlign, aligned) {
  const reached = compared2.similarity.slice();
  const isProved = compared2.isProved.slice();
  toAlign.forEach((pair, index) => {
    const score = aligned[index];
    if (score > reached[pair])
      reached[pair] = score;
    if (score >= likeness_ALIKE)
      isProved[pair] = 1;
  });
  const proved = new Uint32Array(neighbours.length);
  for (let pair = 0; pair < first.length; pair++) {
    if (isProved[pair] === 0)
      continue;
    for (const picture of [first[pair], second[pair]]) {
      proved[picture] = proved[picture] + 1;
    }
  }
  const isTemplate = (picture) => {
    const close = neighbours[picture];
    return isCrowded(close) && proved[picture] < close * FEW_PROVED;
  };
  for (let pair = 0; pair < first.length; pair++) {
    if (isProved[pair] === 0 || reached[pair] >= TEMPLATE_ALIKE)
      continue;
    if (isTemplate(first[pair]) || isTemplate(second[pair]))
      isProved[pair] = 0;
  }
  return { reached, isProved };
}
function provedPairs(candidates, compared2, toAlign, aligned) {
  const { first, second } = candidates;
  const { reached, isProved } = judge(candidates, compared2, toAlign, aligned);
  const pairs = [];
  for (let pair = 0; pair < first.length; pair++) {
    if (isProved[pair] === 0)
      continue;
    pairs.push({
      first: first[pair],
      second: second[pair],
      similarity: Math.min(1, reached[pair]),
      turn: compared2.turns[pair],
      isAligned: compared2.isProved[pair] === 0
    });
  }
  return pairs;
}
;
async function alignNeeded(candidates, compared2, toAlign, align) {
  const { first, second, neighbours } = candidates;
  const reached = new Float32Array(toAlign.length);
  const places2 = new Map(Array.from(toAlign, (pair, place) => [pair, place]));
  const alignSome = async (pairs) => {
    if (pairs.length === 0)
      return;
    const scores = await align(pairs);
    pairs.forEach((pair, index) => {
      reached[places2.get(pair)] = scores[index];
    });
  };
  const isForced = (pair) => isCrowded(neighbours[first[pair]]) || isCrowded(neighbours[second[pair]]);
  await alignSome(toAlign.filter(isForced));
  const isOpen = (pair) => places2.has(pair) && !isForced(pair);
  const { isProved } = judge(candidates, compared2, toAlign, reached);
  const isProvedNow = (pair) => isProved[pair] === 1 || isOpen(pair) && reached[places2.get(pair)] >= likeness_ALIKE;
  const { pairsOf: pairsOf2, waiting } = pairsByFirst(candidates, (pair) => isProved[pair] === 1 || isOpen(pair));
  const grouping = createGrouping();
  let ready = [...pairsOf2.keys()].filter((picture) => waiting[picture] === 0);
  while (ready.length > 0) {
    const ownPairs = (picture) => pairsOf2.get(picture).filter((pair) => !grouping.areTogether(picture, second[pair]));
    await alignSome(Int32Array.from(ready.flatMap(ownPairs).filter(isOpen)).sort());
    const next = [];
    for (const picture of ready) {
      const members = ownPairs(picture).filter(isProvedNow);
      if (members.length > 0)
        grouping.add(picture, Int32Array.from(members, (pair) => second[pair]));
      for (const pair of pairsOf2.get(picture)) {
        const other = second[pair];
        waiting[other] = waiting[other] - 1;
        if (waiting[other] === 0 && pairsOf2.has(other))
          next.push(other);
      }
    }
    ready = next;
  }
  return reached;
}
function pairsByFirst({ first, second, neighbours }, isPossible) {
  const pairsOf2 = /* @__PURE__ */ new Map();
  const waiting = new Uint32Array(neighbours.length);
  for (let pair = 0; pair < first.length; pair++) {
    if (!isPossible(pair))
      continue;
    const one = first[pair];
    const other = second[pair];
    const known2 = pairsOf2.get(one);
    if (known2 === void 0)
      pairsOf2.set(one, [pair]);
    else
      known2.push(pair);
    waiting[other] = waiting[other] + 1;
  }
  return { pairsOf: pairsOf2, waiting };
}
;
const bands_PARTS = 4;
const BITS = 16;
function bandsOf(hashes) {
  const count = hashes.length / HASH_WORDS * (HASH_WORDS / 2);
  const starts = [];
  const hashesIn2 = [];
  for (let part = 0; part < bands_PARTS; part++) {
    const partOf = (hash) => hashes[2 * hash + (part >> 1)] >>> BITS * (part % 2) & 65535;
    const start = new Uint32Array((1 << BITS) + 1);
    for (let hash = 0; hash < count; hash++) {
      const next = partOf(hash) + 1;
      start[next] = start[next] + 1;
    }
    for (let value = 1; value < start.length; value++) {
      start[value] = start[value] + start[value - 1];
    }
    const end = start.slice();
    const inOrder = new Uint32Array(count);
    for (let hash = 0; hash < count; hash++) {
      const value = partOf(hash);
      const place = end[value];
      inOrder[place] = hash;
      end[value] = place + 1;
    }
    starts.push(start);
    hashesIn2.push(inOrder);
  }
  return { parts: bands_PARTS, masks: masksOf(), starts, hashesIn: hashesIn2 };
}
function masksOf() {
  const masks = [0];
  for (let one = 0; one < BITS; one++) {
    masks.push(1 << one);
    for (let other = one + 1; other < BITS; other++)
      masks.push(1 << one | 1 << other);
  }
  return masks;
}
;
const CLOSE = 10;
const MOST_PAIRED = 500;
const MOST_NEIGHBOURS = 500;
const MOST_PROBED = 5e5;
const CANDIDATE_LIMITS = {
  mostPaired: MOST_PAIRED,
  mostNeighbours: MOST_NEIGHBOURS,
  mostProbed: MOST_PROBED
};
function findCandidates(hashes, isWanted2 = () => true, limits = CANDIDATE_LIMITS) {
  const count = hashes.length / HASH_WORDS;
  const pairs = collect(count, limits.mostNeighbours);
  const bands = count <= limits.mostPaired ? null : bandsOf(hashes);
  const meeting = {
    hashes,
    turns: new Uint8Array(count),
    least: new Uint8Array(count).fill(CLOSE + 1),
    met: new Int32Array(count),
    count: 0
  };
  for (let first = 0; first < count; first++) {
    meeting.count = 0;
    const isWhole = bands === null ? meetAll(meeting, first, count) : probe(bands, meeting, first, limits.mostProbed);
    const met = meeting.met.subarray(0, meeting.count);
    if (bands !== null)
      met.sort();
    pairs.add(first, met, meeting, isWhole, isWanted2);
    for (const second of met) {
      meeting.turns[second] = 0;
      meeting.least[second] = CLOSE + 1;
    }
  }
  return pairs.end();
}
function candidates_meet(meeting, hash, distance) {
  const second = hash >>> 3;
  const before = meeting.turns[second];
  if (before === 0)
    meeting.met[meeting.count++] = second;
  meeting.turns[second] = before | 1 << (hash & turns_TURNS - 1);
  if (distance < meeting.least[second])
    meeting.least[second] = distance;
}
function meetAll(meeting, first, count) {
  const { hashes } = meeting;
  const low = hashes[first * HASH_WORDS];
  const high = hashes[first * HASH_WORDS + 1];
  for (let hash = (first + 1) * turns_TURNS; hash < count * turns_TURNS; hash++) {
    const distance = bitsApart(low, high, hashes[2 * hash], hashes[2 * hash + 1]);
    if (distance <= CLOSE)
      candidates_meet(meeting, hash, distance);
  }
  return true;
}
function probe({ parts, masks, starts, hashesIn: hashesIn2 }, meeting, first, most) {
  const { hashes } = meeting;
  const low = hashes[first * HASH_WORDS];
  const high = hashes[first * HASH_WORDS + 1];
  const behind = (first + 1) * turns_TURNS;
  let left = most;
  for (let part = 0; part < parts; part++) {
    const value = (part < 2 ? low : high) >>> 16 * (part % 2) & 65535;
    const start = starts[part];
    const inOrder = hashesIn2[part];
    for (let mask = 0; mask < masks.length; mask++) {
      const key = value ^ masks[mask];
      const from = start[key];
      for (let at = start[key + 1] - 1; at >= from; at--) {
        const hash = inOrder[at];
        if (hash < behind)
          break;
        if (left === 0)
          return false;
        left -= 1;
        const distance = bitsApart(low, high, hashes[2 * hash], hashes[2 * hash + 1]);
        if (distance <= CLOSE)
          candidates_meet(meeting, hash, distance);
      }
    }
  }
  return true;
}
function collect(count, mostNeighbours) {
  let room = 1024;
  let first = new Int32Array(room);
  let second = new Int32Array(room);
  let turns = new Uint8Array(room);
  let distances = new Uint8Array(room);
  let pairs = 0;
  let capped = 0;
  const neighbours = new Uint32Array(count);
  const enlarge = () => {
    room *= 2;
    const larger = (column, made) => {
      made.set(column);
      return made;
    };
    first = larger(first, new Int32Array(room));
    second = larger(second, new Int32Array(room));
    turns = larger(turns, new Uint8Array(room));
    distances = larger(distances, new Uint8Array(room));
  };
  return {
    add(one, met, { turns: turnsOf, least }, isWhole, isWanted2) {
      const wanted = Array.from(met).filter((other) => isWanted2(one, other));
      const kept = nearest(wanted, least, mostNeighbours);
      if (!isWhole || kept.length < wanted.length)
        capped += 1;
      neighbours[one] = neighbours[one] + wanted.length;
      for (const other of wanted)
        neighbours[other] = neighbours[other] + 1;
      for (const other of kept) {
        if (pairs === room)
          enlarge();
        first[pairs] = one;
        second[pairs] = other;
        turns[pairs] = turnsOf[other];
        distances[pairs] = least[other];
        pairs += 1;
      }
    },
    end: () => ({
      first: first.subarray(0, pairs),
      second: second.subarray(0, pairs),
      turns: turns.subarray(0, pairs),
      distances: distances.subarray(0, pairs),
      neighbours,
      capped
    })
  };
}
function nearest(all, least, most) {
  if (all.length <= most)
    return all;
  return [...all].sort((one, other) => least[one] - least[other] || one - other).slice(0, most).sort((one, other) => one - other);
}
;
async function takeRead(kind, contents, pictures, files, read2, takers) {
  const places2 = /* @__PURE__ */ new Map();
  for (const picture of pictures) {
    contents[picture]?.files.forEach((file, rank2) => {
      places2.set(file, { picture, rank: rank2 });
    });
  }
  if (places2.size === 0)
    return;
  if (kind === "pixels") {
    return read2.pixels(files, (file, pixels) => {
      const place = places2.get(file);
      if (place !== void 0)
        takers.take(place.picture, null, pixels);
    });
  }
  const found = /* @__PURE__ */ new Map();
  await read2.prints(files, (file, { print, trouble }) => {
    const place = places2.get(file);
    if (place === void 0 || print === null && trouble === null)
      return;
    if ((found.get(place.picture)?.rank ?? Number.POSITIVE_INFINITY) < place.rank)
      return;
    found.set(place.picture, { rank: place.rank, trouble });
    if (print !== null)
      takers.take(place.picture, null, print);
  });
  for (const picture of pictures) {
    const each = found.get(picture);
    if (each === void 0)
      takers.absent(picture);
    else if (each.trouble !== null)
      takers.trouble(picture, each.trouble);
  }
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
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_OF_ONE_GIT = 2e4;
const GITS = 2;
const blobs_FEW = 1e3;
const MOST_SPOOLED = 64 * 1024 * 1024;
const MOST_IN_VAIN = 64 * 1024 * 1024;
async function readBlobs(repository, ids, take, mostBytes = MOST_BYTES) {
  const present = await placesOfPresent(repository, ids, take);
  const share = Math.max(MOST_OF_ONE_GIT, Math.ceil(present.length / GITS));
  const parts = [];
  for (let start = 0; start < present.length; start += share) {
    parts.push(readPart(repository, ids, present.slice(start, start + share), take, mostBytes));
  }
  await Promise.all(parts);
}
async function placesOfPresent(repository, ids, take) {
  const places2 = Array.from(ids.keys());
  if (ids.length === 0 || await repository.lacks() === "nothing")
    return places2;
  const here = await readPresent(repository, new Set(ids));
  return places2.filter((at) => {
    const id = ids[at];
    if (!here.has(id))
      take(id, null, null, at);
    return here.has(id);
  });
}
async function readPart(repository, ids, places2, take, mostBytes) {
  let left = places2;
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
async function withoutLarge(repository, ids, places2, take, mostBytes) {
  const wanted = places2.map((at) => ids[at]);
  const sizes = new Map(await readObjectSizes(repository, wanted));
  return places2.filter((at) => {
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
        size += writeAll(file, chunk);
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
    return writeAll(file, bytes);
  } finally {
    (0, external_node_fs_namespaceObject.closeSync)(file);
  }
}
function writeAll(file, bytes) {
  let done = 0;
  while (done < bytes.length)
    done += (0, external_node_fs_namespaceObject.writeSync)(file, bytes, done);
  return done;
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
  const count = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(count) ? count : null;
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
async function findReadable(files, numbers, places2) {
  const at = /* @__PURE__ */ new Map();
  const inGit = /* @__PURE__ */ new Map();
  for (const file of numbers) {
    const content = files.contents[file];
    const id = content < 0 ? null : files.objectIds.hex(content);
    const found = onDisk(files, file, places2);
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
  if (places2.repository === null || inGit.size === 0)
    return { at, close() {
    } };
  const folder = (0, external_node_fs_namespaceObject.mkdtempSync)((0, external_node_path_namespaceObject.join)(places2.temporary, "data-hygiene-"));
  const close = () => (0, external_node_fs_namespaceObject.rmSync)(folder, { recursive: true, force: true });
  try {
    const placeOf2 = (id) => (0, external_node_path_namespaceObject.join)(folder, id);
    const written = await writeBlobs(places2.repository, [...inGit.keys()], placeOf2);
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
function onDisk(files, file, places2) {
  const path = paths_pathAt(files, file);
  const written = places2.written?.(path);
  if (written !== void 0)
    return regularFile(written);
  const pointer = files.pointers.get(file);
  if (pointer === void 0) {
    const isNamed = files.contents[file] >= 0;
    return isNamed && places2.isChanged(path) ? null : regularFile(locateText(places2.root, path));
  }
  const { identity, hasPlace, kind } = pointer;
  if (identity === null)
    return null;
  const { size } = identity;
  if (kind === "annex") {
    const kept = annexedContent(locateText(places2.root, path), places2.repository);
    if (kept !== null && (size === null || kept.size === size))
      return kept;
  }
  const own = hasPlace && size !== null && !places2.isChanged(path) ? [locateText(places2.root, path)] : [];
  for (const location of [...own, ...places2.storesOf(identity)]) {
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
const PICTURE_VERSION = 2;
const equal_pixels_PIXELS_BYTES = 32;
function namePixels({ width, height, rgba, rest }) {
  const hash = createHash("sha256").update(`${width} ${height} `).update(rgba);
  return (rest === null ? hash : hash.update(rest)).digest();
}
;
const read_batch_FILES_PER_TASK = 32;
const read_batch_BYTES_PER_TASK = 8 * 1024 * 1024;
const BYTES_PER_PIXEL = 12;
const MOST_PIXELS = 5e7;
async function readBatch(kind, contents, pictures, files, places2, world, takers) {
  const fileOf = (picture) => contents[picture]?.files[0];
  const all = pictures.flatMap((picture) => contents[picture]?.files ?? []);
  const readable = await findReadable(files, all, places2);
  try {
    const at = /* @__PURE__ */ new Map();
    const names2 = /* @__PURE__ */ new Map();
    const left = [];
    for (const picture of pictures) {
      const file = contents[picture]?.files.find((number) => readable.at.has(number));
      const place = readable.at.get(file ?? fileOf(picture));
      if (place === void 0) {
        takers.absent(picture);
        continue;
      }
      const name = contents[picture]?.stored ?? nameByStamp(place.location);
      if (name !== null && takers.recall(picture, name))
        continue;
      at.set(picture, place);
      names2.set(picture, name);
      left.push(picture);
    }
    const tasks = [
      ...inBatches(left, (picture) => at.get(picture)?.size ?? 0, read_batch_BYTES_PER_TASK, read_batch_FILES_PER_TASK)
    ];
    const memory = world.memoryPerThread?.() ?? Number.POSITIVE_INFINITY;
    const mostPixels = Math.min(MOST_PIXELS, Math.floor(memory / BYTES_PER_PIXEL));
    const taskOf = (task) => {
      const found = task.map((picture) => at.get(picture));
      return {
        locations: found.map(({ location }) => location),
        sizes: found.map(({ size }) => size),
        modified: found.map(({ modified }) => modified),
        mostPixels
      };
    };
    const width = kind === "prints" ? PRINT_BYTES : equal_pixels_PIXELS_BYTES;
    await world.workers.run(kind, { length: tasks.length, at: (number) => taskOf(tasks[number]) }, (result, number) => {
      const task = tasks[number];
      takers.read(result.bytesRead);
      const failed = new Map([...result.errors, ...result.undecoded].map(({ file, message }) => [file, message]));
      const values = "prints" in result ? result.prints : result.digests;
      task.forEach((picture, index) => {
        const message = failed.get(index);
        if (message !== void 0)
          takers.trouble(picture, message);
        else {
          const value = values.subarray(index * width, (index + 1) * width);
          takers.take(picture, names2.get(picture) ?? null, value);
        }
      });
    }, world.progress.advance);
  } finally {
    readable.close();
  }
}
function nameByStamp(location) {
  const started = BigInt(Date.now()) * 1000000n;
  const stat = (0, external_node_fs_namespaceObject.lstatSync)(lossless_encodePath(location), { bigint: true, throwIfNoEntry: false });
  return stat === void 0 ? null : stampName(stat, started);
}
function* inBatches(pictures, size, mostBytes, mostPictures = Number.POSITIVE_INFINITY) {
  let batch = [];
  let bytes = 0;
  for (const picture of pictures) {
    const own = size(picture);
    if (batch.length > 0 && (bytes + own > mostBytes || batch.length >= mostPictures)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(picture);
    bytes += own;
  }
  if (batch.length > 0)
    yield batch;
}
;
const NOT_HERE = "its content is not here";
const BYTES_AT_ONCE = 512 * 1024 * 1024;
function emptyPrints(pictures) {
  return {
    bytes: new Uint8Array(new SharedArrayBuffer(pictures * PRINT_BYTES)),
    isKnown: new Uint8Array(pictures),
    troubles: /* @__PURE__ */ new Map(),
    absent: [],
    bytesRead: 0
  };
}
function printAt({ bytes }, picture) {
  return bytes.subarray(picture * PRINT_BYTES, (picture + 1) * PRINT_BYTES);
}
function recallPrints(contents, from, prints, kept) {
  const left = [];
  for (let picture = from; picture < contents.length; picture++) {
    const { stored: stored2 } = contents[picture];
    const known2 = stored2 === null ? null : kept?.find(stored2) ?? null;
    if (known2 !== null && readPrint(known2) !== null)
      setPrint(prints, picture, known2);
    else
      left.push(picture);
  }
  return left;
}
async function makePrints(contents, pictures, files, places2, prints, kept, world) {
  const takers = {
    absent: (picture) => prints.absent.push(picture),
    recall: (picture, name) => {
      const known2 = kept?.find(name) ?? null;
      if (known2 === null || readPrint(known2) === null)
        return false;
      setPrint(prints, picture, known2);
      return true;
    },
    take: (picture, name, print) => {
      setPrint(prints, picture, print);
      if (name !== null)
        kept?.keep(name, print);
    },
    trouble: (picture, message) => prints.troubles.set(picture, message),
    read: (bytes) => {
      prints.bytesRead += bytes;
    }
  };
  if (kept?.read !== void 0)
    return takeRead("prints", contents, pictures, files, kept.read, takers);
  for (const batch of inBatches(pictures, (picture) => sizeOf(contents, picture, files), BYTES_AT_ONCE)) {
    await readBatch("prints", contents, batch, files, places2, world, takers);
  }
}
async function addPixelNames(part, contents, pictures, files, places2, prints, kept, world) {
  const takers = {
    absent() {
    },
    recall: () => false,
    take: (picture, name, digest) => {
      const print = printAt(prints, picture);
      if (part === "tops")
        addTop(print, digest);
      else
        addPixels(print, digest);
      if (name !== null)
        kept?.keep(name, print);
    },
    // It is told by its thumbnail as before.
    trouble() {
    },
    read: (bytes) => {
      prints.bytesRead += bytes;
    }
  };
  if (kept?.read !== void 0 && part === "tops")
    return;
  if (kept?.read !== void 0)
    return takeRead("pixels", contents, pictures, files, kept.read, takers);
  for (const batch of inBatches(pictures, (picture) => sizeOf(contents, picture, files), BYTES_AT_ONCE)) {
    await readBatch(part, contents, batch, files, places2, world, takers);
  }
}
function bytesOf(contents, pictures, files) {
  return pictures.reduce((sum2, picture) => sum2 + sizeOf(contents, picture, files), 0);
}
function sizeOf(contents, picture, files) {
  return Math.max(0, files.sizes[contents[picture]?.files[0]]);
}
function setPrint(prints, picture, print) {
  prints.bytes.set(print, picture * PRINT_BYTES);
  prints.isKnown[picture] = 1;
}
;
const PAIRS_PER_TASK = 2e3;
const ALIGNED_PER_TASK = 50;
const NEARLY_EQUAL_HASH = 2;
function hashesIn(prints, pictures) {
  const hashes = new Uint32Array(pictures.length * HASH_WORDS);
  pictures.forEach((picture, place) => {
    copyHashes(printAt(prints, picture), hashes, place);
  });
  return { pictures, hashes };
}
function areNearlyEqual({ hashes }, one, other) {
  const at = one * HASH_WORDS;
  const from = other * HASH_WORDS;
  return bitsApart(hashes[at], hashes[at + 1], hashes[from], hashes[from + 1]) <= NEARLY_EQUAL_HASH;
}
function candidatesAmong(hashed, isWanted2) {
  return findCandidates(hashed.hashes, isWanted2);
}
function keepPairs(candidates, isKept) {
  const { first, second, turns, distances } = candidates;
  const kept = [];
  const neighbours = candidates.neighbours.slice();
  for (let pair = 0; pair < first.length; pair++) {
    const one = first[pair];
    const other = second[pair];
    if (isKept(one, other))
      kept.push(pair);
    else
      for (const picture of [one, other])
        neighbours[picture] = neighbours[picture] - 1;
  }
  if (kept.length === first.length)
    return candidates;
  return {
    first: Int32Array.from(kept, (pair) => first[pair]),
    second: Int32Array.from(kept, (pair) => second[pair]),
    turns: Uint8Array.from(kept, (pair) => turns[pair]),
    distances: Uint8Array.from(kept, (pair) => distances[pair]),
    neighbours,
    capped: candidates.capped
  };
}
async function nearPairs(candidates, { pictures }, prints, world, isForGroups) {
  const { first, second, turns } = candidates;
  const compared2 = emptyCompared(first.length);
  const pairs = Int32Array.from(first, (_, pair) => pair);
  await inTasks2(pairs, PAIRS_PER_TASK, turns, false, (pair, result, index) => {
    compared2.similarity[pair] = result.similarity[index];
    compared2.turns[pair] = result.turns[index];
    compared2.isProved[pair] = result.isProved[index];
    compared2.canAlign[pair] = result.canAlign[index];
  });
  const { pairs: toAlign, left } = pairsToAlign(candidates, compared2);
  const aligned = isForGroups ? await alignNeeded(candidates, compared2, toAlign, alignSome) : await alignSome(toAlign);
  const found = provedPairs(candidates, compared2, toAlign, aligned).map((pair) => ({
    ...pair,
    first: pictures[pair.first],
    second: pictures[pair.second]
  }));
  return { pairs: found, left };
  async function alignSome(some) {
    const reached = new Float32Array(some.length);
    const placeOf2 = new Map(Array.from(some, (pair, place) => [pair, place]));
    await inTasks2(some, ALIGNED_PER_TASK, compared2.turns, true, (pair, result, index) => {
      reached[placeOf2.get(pair)] = result.similarity[index];
    });
    return reached;
  }
  async function inTasks2(some, atOnce, turnsOf, isAligned, take) {
    const taskOf = (number) => {
      const own = some.subarray(number * atOnce, (number + 1) * atOnce);
      return {
        prints: prints.bytes,
        first: own.map((pair) => pictures[first[pair]]),
        second: own.map((pair) => pictures[second[pair]]),
        turns: Uint8Array.from(own, (pair) => turnsOf[pair]),
        isAligned
      };
    };
    await world.workers.run("likeness", { length: Math.ceil(some.length / atOnce), at: taskOf }, (result, number) => {
      const own = some.subarray(number * atOnce, (number + 1) * atOnce);
      own.forEach((pair, index) => {
        take(pair, result, index);
      });
    }, () => {
    });
  }
}
;
const NEARLY_EQUAL_LUMA = 4;
function toBeDecoded(part, { first, second }, hashed, prints) {
  const wanted = /* @__PURE__ */ new Set();
  for (let pair = 0; pair < first.length; pair++) {
    const one = first[pair];
    const other = second[pair];
    if (!areNearlyEqual(hashed, one, other))
      continue;
    const left = hashed.pictures[one];
    const right = hashed.pictures[other];
    if (!mayBeEqual(prints, left, right))
      continue;
    wanted.add(left);
    wanted.add(right);
  }
  return [...wanted].filter((picture) => {
    const print = readPrint(printAt(prints, picture));
    return print?.pixels === null && (part === "pixels" || print.top === null);
  }).sort((one, other) => one - other);
}
function firstOfEqual(pictures, prints) {
  const byPixels = /* @__PURE__ */ new Map();
  const firsts = /* @__PURE__ */ new Map();
  for (const picture of pictures) {
    const pixels = readPrint(printAt(prints, picture))?.pixels?.toString("latin1");
    const known2 = pixels === void 0 ? void 0 : byPixels.get(pixels);
    if (pixels !== void 0 && known2 === void 0)
      byPixels.set(pixels, picture);
    firsts.set(picture, known2 ?? picture);
  }
  return firsts;
}
function mayBeEqual(prints, one, other) {
  const left = readPrint(printAt(prints, one));
  const right = readPrint(printAt(prints, other));
  if (left === null || right === null)
    return false;
  if (left.width !== right.width || left.height !== right.height)
    return false;
  if (left.pixels !== null && right.pixels !== null)
    return false;
  if (topsDiffer(left, right))
    return false;
  if (left.isExact && right.isExact) {
    return Buffer.compare(left.luma, right.luma) === 0 && Buffer.compare(left.colours, right.colours) === 0;
  }
  let apart2 = 0;
  for (let cell = 0; cell < left.luma.length; cell++) {
    apart2 += Math.abs(left.luma[cell] - right.luma[cell]);
  }
  return apart2 <= NEARLY_EQUAL_LUMA * left.luma.length;
}
function topsDiffer({ top }, { top: other }) {
  const isKnown = top?.some((byte) => byte !== 0) === true && other?.some((byte) => byte !== 0) === true;
  return isKnown && !top.equals(other);
}
;
function pictureFiles({ names: names2 }) {
  const numbers = [];
  for (let file = 0; file < names2.length; file++) {
    if (kinds_kindOf(names2[file]) === kinds_KIND.picture)
      numbers.push(file);
  }
  return numbers;
}
function pictureContents({ files, layout }, numbers, groups) {
  const groupAt = groupsByPlace(numbers.length === 0 ? [] : groups);
  const contents = /* @__PURE__ */ new Map();
  for (const file of numbers) {
    const path = paths_pathAt(files, file);
    const group = groupAt.get(path) ?? null;
    const stored2 = storedName(files, file);
    const key = group === null ? stored2 ?? `path:${path}` : `group:${group.id}:${group.size}`;
    const datasets = layout_placesOf(layout, path).map(({ dataset }) => dataset ?? "");
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
function groupsByPlace(groups) {
  const found = /* @__PURE__ */ new Map();
  for (const group of groups) {
    for (const file of group.files) {
      const place = placeOf(file);
      if (kinds_kindOf(place) === kinds_KIND.picture)
        found.set(place, group);
    }
  }
  return found;
}
function filesOf({ files, group }, all) {
  return group?.files ?? files.map((file) => dataFileAt(all, file));
}
;
function pixelGroups(firsts, contents, files, prints, isWhole) {
  const sets = /* @__PURE__ */ new Map();
  for (const [picture, first] of firsts) {
    const known2 = sets.get(first);
    if (known2 === void 0)
      sets.set(first, [picture]);
    else
      known2.push(picture);
  }
  return [...sets.values()].filter((pictures) => pictures.length > 1).map((pictures) => {
    const pixels = look(prints, pictures[0]).pixels.toString("hex");
    const members = pictures.flatMap((picture) => membersOf(picture, contents, files, lookOf(prints, picture, null), picture));
    const stored2 = pictures.flatMap((picture) => make_groups_namesOf(contents[picture]));
    const group = groupOf("picture", [`picture:${pixels}`, ...stored2], members);
    if (isWhole)
      delete group.parts;
    return { pictures, group };
  });
}
function nearGroups(pairs, firsts, contents, files, prints) {
  const equals = /* @__PURE__ */ new Map();
  for (const [picture, first] of firsts) {
    if (picture === first)
      continue;
    const known2 = equals.get(first);
    if (known2 === void 0)
      equals.set(first, [picture]);
    else
      known2.push(picture);
  }
  return groupNear(pairs).map(({ pictures, pairs: own }) => {
    const members = pictures.flatMap((picture, place) => {
      const pair = place === 0 ? null : own[place - 1];
      return [picture, ...equals.get(picture) ?? []].flatMap((each) => membersOf(each, contents, files, lookOf(prints, each, pair), place));
    });
    const similarity = Math.min(...own.map((pair) => pair.similarity));
    const names2 = pictures.map((picture) => `near-picture:${nameOf(look(prints, picture))}`);
    const group = groupOf("near-picture", names2, members);
    return { pictures, group: { ...group, similarity: rounded(similarity) } };
  });
}
function membersOf(picture, contents, files, look2, part) {
  return filesOf(contents[picture], files).map((file) => ({ file, look: look2, part }));
}
function groupOf(kind, names2, members) {
  const sorted = [...members].sort((left, right) => comparePaths(left.file.path, right.file.path));
  const parts = sorted.map(({ part }) => part);
  const group = {
    kind,
    id: names2[0],
    names: [...new Set(names2)],
    evidence: [kind === "picture" ? "pixels" : "thumbnails"],
    size: null,
    files: sorted.map(({ file }) => file),
    looks: sorted.map(({ look: look2 }) => look2)
  };
  if (new Set(parts).size < parts.length)
    group.parts = parts;
  return group;
}
function lookOf(prints, picture, pair) {
  const { format, width, height, luma, colours } = look(prints, picture);
  return {
    ...{ format, width, height },
    similarity: pair === null ? 1 : rounded(pair.similarity),
    turned: pair === null ? null : TURN_WORDS[pair.turn] ?? null,
    isAligned: pair?.isAligned ?? false,
    thumbnail: { luma, colours }
  };
}
function look(prints, picture) {
  const print = readPrint(printAt(prints, picture));
  if (print === null)
    throw new TypeError("a picture without a fingerprint was compared");
  return print;
}
function make_groups_namesOf({ group, stored: stored2 }) {
  return group?.names ?? (stored2 === null ? [] : [stored2]);
}
function nameOf({ width, height, luma, colours }) {
  return crypto_createHash("sha256").update(`${width} ${height} `).update(luma).update(colours).digest("hex").slice(0, 40);
}
function rounded(similarity) {
  return Math.floor(similarity * 1e3) / 1e3;
}
;
const FEWEST_PAIRS = 10;
const LIKE_CHANCE = 0.8;
function looksLikeNoise(pairs, samples) {
  if (pairs.length < FEWEST_PAIRS)
    return false;
  let total = 0;
  for (const count of samples.values())
    total += count;
  let same = 0;
  for (const count of samples.values())
    same += (count / total) ** 2;
  const differ2 = pairs.filter(([one, other]) => one !== other).length;
  return same < 1 && differ2 / pairs.length >= LIKE_CHANCE * (1 - same);
}
;
const noise_LIKE_CHANCE = "near-identical pictures carry different labels here about as often as chance would make them";
function lowerNoise(groups, pairs, contents, files, layout) {
  if (pairs.length === 0)
    return;
  const datasets = /* @__PURE__ */ new Map();
  const placements = contents.map((content) => layout.placementOf(paths_pathAt(files, content.files[0])));
  for (const { dataset, label } of placements) {
    if (label === null)
      continue;
    const known2 = datasets.get(dataset ?? "") ?? { samples: /* @__PURE__ */ new Map(), pairs: [] };
    known2.samples.set(label, (known2.samples.get(label) ?? 0) + 1);
    datasets.set(dataset ?? "", known2);
  }
  for (const { first, second } of pairs) {
    const one = placements[first];
    const other = placements[second];
    if (one?.label == null || other?.label == null || one.dataset !== other.dataset)
      continue;
    datasets.get(one.dataset ?? "")?.pairs.push([one.label, other.label]);
  }
  const noisy = /* @__PURE__ */ new Set();
  for (const [dataset, { samples, pairs: labels }] of datasets) {
    if (looksLikeNoise(labels, samples))
      noisy.add(dataset);
  }
  for (const { group, pictures } of groups) {
    if (pictures.some((picture) => noisy.has(placements[picture]?.dataset ?? "")))
      group.because = noise_LIKE_CHANCE;
  }
}
;
async function findGroups(comparison, layout, isApart) {
  const { contents, files, places: places2, prints, kept, kinds, world } = comparison;
  const pictures = withPrints(prints);
  const hashed = hashesIn(prints, pictures);
  const inOneDataset = sharesDataset(contents, pictures);
  const candidates = candidatesAmong(hashed, (one, other) => inOneDataset(one, other) || areNearlyEqual(hashed, one, other));
  const firsts = await equalPictures(kinds, prints, hashed, candidates, (part, some) => addPixelNames(part, contents, some, files, places2, prints, kept, world));
  const equal = kinds.isEqual ? pixelGroups(firsts, contents, files, prints, !isApart) : [];
  const near = [];
  let unaligned = 0;
  if (kinds.isNear) {
    const isFirst = (place) => firsts.get(pictures[place]) === pictures[place];
    const left = keepPairs(candidates, (one, other) => isFirst(one) && isFirst(other) && inOneDataset(one, other));
    const found = await nearPairs(left, hashed, prints, world, true);
    const { pairs } = found;
    unaligned = found.left;
    near.push(...nearGroups(pairs, firsts, contents, files, prints));
    lowerNoise(near, pairs, contents, files, layout);
  }
  const swallowed = /* @__PURE__ */ new Set();
  if (!isApart) {
    for (const { pictures: own } of equal) {
      for (const picture of own) {
        const group = contents[picture]?.group;
        if (group)
          swallowed.add(group);
      }
    }
  }
  return { told: [...equal, ...near], swallowed, capped: candidates.capped, unaligned };
}
async function equalPictures({ isEqual }, prints, hashed, candidates, decode) {
  if (!isEqual)
    return new Map(hashed.pictures.map((picture) => [picture, picture]));
  await decode("tops", toBeDecoded("tops", candidates, hashed, prints));
  await decode("pixels", toBeDecoded("pixels", candidates, hashed, prints));
  return firstOfEqual(hashed.pictures, prints);
}
function withPrints({ isKnown }) {
  const pictures = [];
  for (let picture = 0; picture < isKnown.length; picture++)
    if (isKnown[picture] === 1)
      pictures.push(picture);
  return pictures;
}
function sharesDataset(contents, pictures) {
  const numbers = /* @__PURE__ */ new Map();
  const several = /* @__PURE__ */ new Map();
  const own = Int32Array.from(pictures, (picture, place) => {
    const { datasets } = contents[picture];
    if (datasets.length > 1)
      several.set(place, datasets);
    const [first = ""] = datasets;
    const known2 = numbers.get(first) ?? numbers.size;
    numbers.set(first, known2);
    return known2;
  });
  return (one, other) => {
    if (own[one] === own[other])
      return true;
    if (!several.has(one) && !several.has(other))
      return false;
    const datasets = contents[pictures[other]]?.datasets ?? [];
    return contents[pictures[one]]?.datasets.some((dataset) => datasets.includes(dataset)) === true;
  };
}
;
async function knownPictures(both, { files, layout }, comparison, { told }) {
  const groups = new Map(told.map((each) => [each.group, each]));
  const contentAt = contentsAtPlaces(files, told.map(({ group }) => group), both);
  const alike = await alikeAmong(both, files, comparison, [
    ...told.flatMap(({ pictures }) => pictures),
    ...contentAt.values()
  ]);
  const heldBy = (pictures) => {
    const paths = /* @__PURE__ */ new Set();
    for (const picture of pictures) {
      for (const file of both.then.get(picture) ?? [])
        paths.add(paths_pathAt(files, file));
    }
    return paths.size === 0 ? void 0 : heldAt([...paths], layout);
  };
  return {
    contentOf(group) {
      const found = groups.get(group);
      if (found === void 0)
        return void 0;
      const same = new Set(found.pictures);
      for (const picture of found.pictures)
        for (const other of alike(picture, group.kind))
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
async function alikeAmong({ all, now, prints, places: places2 }, baseFiles, comparison, asked) {
  const gone = all.flatMap((_, picture) => picture >= now ? [picture] : []);
  const pictures = [.../* @__PURE__ */ new Set([...asked, ...gone])].filter((picture) => prints.isKnown[picture] === 1).sort((one, other) => one - other);
  const hashed = hashesIn(prints, pictures);
  const inOneDataset = sharesDataset(all, pictures);
  const candidates = candidatesAmong(hashed, (one, other) => inOneDataset(one, other) || areNearlyEqual(hashed, one, other));
  const { kinds, kept, world } = comparison;
  const firsts = await equalPictures(kinds, prints, hashed, candidates, async (part, some) => {
    const ofNow = some.filter((picture) => picture < now);
    await addPixelNames(part, all, ofNow, comparison.files, comparison.places, prints, kept, world);
    const ofBase = some.filter((picture) => picture >= now);
    await addPixelNames(part, all, ofBase, baseFiles, places2, prints, kept, world);
  });
  const byFirst = /* @__PURE__ */ new Map();
  for (const [picture, first] of firsts)
    byFirst.set(first, [...byFirst.get(first) ?? [], picture]);
  const near = /* @__PURE__ */ new Map();
  if (kinds.isNear) {
    const left = keepPairs(candidates, inOneDataset);
    for (const { first, second } of (await nearPairs(left, hashed, prints, world, false)).pairs) {
      near.set(first, [...near.get(first) ?? [], second]);
      near.set(second, [...near.get(second) ?? [], first]);
    }
  }
  return (picture, kind) => {
    const equal = byFirst.get(firsts.get(picture) ?? -1) ?? [];
    return kind === "near-picture" ? [...equal, ...near.get(picture) ?? []] : equal;
  };
}
function contentsAtPlaces(files, groups, { then }) {
  const contentOf = /* @__PURE__ */ new Map();
  for (const [content, numbers] of then)
    for (const file of numbers)
      contentOf.set(file, content);
  const places2 = groups.flatMap((group) => group.files.map(placeOf));
  const at = filesAt(files, contentOf.keys(), places2);
  return new Map(Array.from(at, ([place, numbers]) => [place, contentOf.get(numbers.at(-1))]));
}
;
async function openBasePictures(base, comparison, found, readLimit) {
  const { contents, world } = comparison;
  const notes = [];
  const repository = await world.git.open(world.root).catch(() => null);
  const byName2 = await contentsByName(comparison, repository);
  const then = /* @__PURE__ */ new Map();
  const others = /* @__PURE__ */ new Map();
  for (const file of pictureFiles(base.files)) {
    const name = storedName(base.files, file);
    if (name === null)
      continue;
    const content = byName2.get(name);
    if (content !== void 0) {
      const known3 = then.get(content);
      if (known3 === void 0)
        then.set(content, [file]);
      else
        known3.push(file);
      continue;
    }
    const path = paths_pathAt(base.files, file);
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
  const wanted = unexplainedDatasets(found, comparison, then);
  const gone = [...others.values()].filter(({ datasets }) => datasets.some((dataset) => wanted.has(dataset)));
  const prints = emptyPrints(contents.length + gone.length);
  prints.bytes.set(comparison.prints.bytes);
  prints.isKnown.set(comparison.prints.isKnown);
  const all = [...contents, ...gone];
  for (const [index, { files }] of gone.entries())
    then.set(contents.length + index, files);
  const both = {
    all,
    now: contents.length,
    then,
    prints,
    places: placesOfBase(repository, world)
  };
  const missing = await lookAtGone(both, base.files, repository, comparison, readLimit, notes);
  if (missing > 0) {
    world.warn(`${countOf(missing, "picture")} of the base can't be read here, so what they had in common is told as new; check out with the whole history, with Git LFS, or raise read-limit`);
  }
  comparison.prints.bytesRead += prints.bytesRead;
  return { known: await knownPictures(both, base, comparison, found), notes };
}
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
function unexplainedDatasets({ told }, { contents }, then) {
  const datasets = /* @__PURE__ */ new Set();
  for (const { group, pictures } of told) {
    const before = pictures.reduce((sum2, picture) => sum2 + (then.get(picture)?.length ?? 0), 0);
    if (before >= group.files.length)
      continue;
    for (const picture of pictures) {
      for (const dataset of contents[picture]?.datasets ?? [])
        datasets.add(dataset);
    }
  }
  return datasets;
}
async function lookAtGone({ all, now, prints, places: places2 }, files, repository, { kept, world }, readLimit, notes) {
  const left = recallPrints(all, now, prints, kept);
  if (left.length === 0)
    return 0;
  if (kept?.read !== void 0) {
    await makePrints(all, left, files, places2, prints, kept, world);
    return prints.absent.length;
  }
  if (repository === null)
    return left.length;
  const idOf = (picture) => {
    const content = files.contents[all[picture]?.files[0]];
    return content < 0 ? null : files.objectIds.hex(content);
  };
  const ids = left.flatMap((picture) => idOf(picture) ?? []);
  const sizes = await readObjectSizes(repository, ids);
  const bytes = sizes.reduce((sum2, [, size]) => sum2 + size, 0);
  if (readLimit !== null && bytes > readLimit)
    return left.length;
  const here = new Set(sizes.map(([id]) => id));
  const lacking = ids.filter((id) => !here.has(id));
  await fetchLacking(repository, lacking, "picture", notes);
  await makePrints(all, left, files, places2, prints, kept, world);
  return prints.absent.length;
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
      return await write_writeAll(descriptor, parts, Number.POSITIVE_INFINITY);
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
  const match = OPEN_DESCRIPTOR.exec(path);
  if (match === null)
    return null;
  return match[1] === void 0 ? match[2] === void 0 ? 1 : 2 : Number(match[1]);
}
async function replaceFile(path, parts, mode) {
  await replaceFileBy(path, mode, (file, hasCome) => write_writeAll(file, parts, Number.POSITIVE_INFINITY, hasCome));
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
    await write_writeAll(file, parts, found.isFIFO() ? TRIES_FOR_ROOM : Number.POSITIVE_INFINITY);
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
async function write_writeAll(file, parts, mostTries, isOver = () => false) {
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
const FILE_MARK = 1346848836;
const SEGMENT_MARK = 1397180484;
const FORMAT_VERSION = 1;
const HEAD_BYTES = 32;
const HASH_BYTES = 16;
const RECORD_BYTES = 2 * HASH_BYTES + 4;
function keyOf(name) {
  return crypto_createHash("sha256").update(name).digest().toString("latin1", 0, HASH_BYTES);
}
function sumOf(key, print) {
  const hash = crypto_createHash("sha256").update(Buffer.from(key, "latin1")).update(print);
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
  start.writeDoubleLE(records2.reduce((sum2, record) => sum2 + record.length, 0), 8);
  for (const [number, { key, length, sum: sum2 }] of records2.entries()) {
    const at = HEAD_BYTES + number * RECORD_BYTES;
    start.write(key, at, "latin1");
    start.writeUInt32LE(length, at + HASH_BYTES);
    start.write(sum2, at + HASH_BYTES + 4, "latin1");
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
  const hash = crypto_createHash("sha256").update(start.subarray(0, HASH_BYTES)).update(start.subarray(HEAD_BYTES));
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
    const key = keyOf(name);
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
      const count = fill(file.descriptor, print, 0, record.length, record.offset);
      if (count === record.length && sumOf(record.key, print) === record.sum)
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
      pending.set(keyOf(name), Uint8Array.from(print));
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
const DECODERS_VERSION = 1;
;
const PRINTS_VERSION = DECODERS_VERSION * 1e6 + NEAR_VERSION * 1e3 + PICTURE_VERSION;
function openPictureCache(directory) {
  return directory === null ? null : openPrints(directory, "picture", PRINTS_VERSION);
}
;
function noPictures(groups) {
  return { groups, known: null, compared: [], notes: [], bytesRead: 0 };
}
;
const MOST_PICTURES = 4e5;
async function compareAllPictures(input, world) {
  const cache = openPictureCache(input.cache);
  const read2 = input.read && { find: () => null, keep() {
  }, read: input.read };
  const result = await compareBy(input, read2 ?? cache, world);
  await cache?.save();
  result.notes.push(...cache?.notes ?? []);
  return result;
}
async function compareBy(input, kept, world) {
  const { files, layout, groups, options } = input;
  const result = noPictures(groups);
  const kinds = kindsIn(options.compare);
  if (!kinds.isEqual && !kinds.isNear)
    return result;
  const numbers = pictureFiles(files);
  if (numbers.length === 0)
    return result;
  const contents = pictureContents({ files, layout }, numbers, groups);
  if (contents.length > MOST_PICTURES) {
    leaveOut(contents, kinds, result, `more than ${countOf(MOST_PICTURES, "picture")}`);
    world.warn(`pictures are not compared: there are ${countOf(contents.length, "picture")}, more than fit in memory (${countOf(MOST_PICTURES, "picture")}); leave some out with exclude, or scan parts of the repository one by one`);
    return result;
  }
  const prints = emptyPrints(contents.length);
  const unknown = recallPrints(contents, 0, prints, kept);
  const bytes = bytesOf(contents, unknown, files);
  if (input.read === void 0 && options.readLimit !== null && bytes > options.readLimit) {
    world.warn(`pictures are not compared: they have ${formatBytes(bytes)}, more than read-limit (${formatBytes(options.readLimit)}); raise it, keep fingerprints with cache, or leave pictures out with exclude`);
    leaveOut(contents, kinds, result, "over read-limit");
    return result;
  }
  world.progress.phase("looking at pictures");
  const repository = input.read ? null : await world.git.open(world.root).catch(() => null);
  const places2 = await placesOfNow(options.source, repository, world);
  await makePrints(contents, unknown, files, places2, prints, kept, world);
  tellAbsent(prints, result);
  world.progress.phase("comparing pictures");
  const comparison = { contents, files, places: places2, prints, kept, kinds, world };
  const found = await findGroups(comparison, layout, levelsDiffer(options.rules));
  if (found.capped > 0) {
    result.notes.push(`${countOf(found.capped, "picture")} ${found.capped === 1 ? "is" : "are"} composed like very many others, so not all pairs of them were compared; the most alike were`);
  }
  if (found.unaligned > 0) {
    result.notes.push(`${countOf(found.unaligned, "pair")} of pictures that are composed alike ${found.unaligned === 1 ? "was" : "were"} not looked at for cropping, since there are so many; those that are most alike were`);
  }
  result.compared = comparedOf(contents, prints, kinds);
  if (input.base !== null && found.told.length > 0) {
    const before = await openBasePictures(input.base, comparison, found, options.readLimit);
    result.known = before.known;
    result.notes.push(...before.notes);
  }
  result.groups = merged(groups, found.told, found.swallowed);
  result.bytesRead = prints.bytesRead;
  return result;
}
function kindsIn(compare) {
  const isAll = compare === "auto";
  return {
    isEqual: isAll || compare.includes("pictures"),
    isNear: isAll || compare.includes("near-pictures")
  };
}
function levelsDiffer(rules) {
  return RULES.some((rule) => levelOf(rule, "picture", rules) !== levelOf(rule, "bytes", rules));
}
function tellAbsent({ absent }, { notes }) {
  if (absent.length === 0)
    return;
  notes.push(`${countOf(absent.length, "picture")} ${absent.length === 1 ? "was" : "were"} compared by ${absent.length === 1 ? "its" : "their"} bytes alone, since the content is not on this machine`);
}
function leaveOut(contents, kinds, result, reason) {
  const leftOut = contents.map(({ path }) => ({ path, reason }));
  result.compared = names(kinds).map((kind) => ({ kind, samples: 0, leftOut }));
}
function comparedOf(contents, prints, kinds) {
  let samples = 0;
  const leftOut = [];
  const isAbsent = new Set(prints.absent);
  contents.forEach(({ path, files }, picture) => {
    const reason = isAbsent.has(picture) ? NOT_HERE : prints.troubles.get(picture);
    if (reason === void 0)
      samples += files.length;
    else
      leftOut.push({ path, reason });
  });
  return names(kinds).map((kind) => ({ kind, samples, leftOut }));
}
function names({ isEqual, isNear }) {
  return [...isEqual ? ["picture"] : [], ...isNear ? ["near-picture"] : []];
}
function merged(groups, told, swallowed) {
  if (told.length === 0)
    return groups;
  const all = groups.filter((group) => !swallowed.has(group)).concat(told.map(({ group }) => group));
  sortByKey(all, ({ files }) => files[0]?.path ?? "");
  return all;
}
var __webpack_exports__compareAllPictures = __webpack_exports__.y;
export { __webpack_exports__compareAllPictures as compareAllPictures };
