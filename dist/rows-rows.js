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
  o: () => (
    /* binding */
    compareAllRows
  )
});
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
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
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
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
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
function names_nameAt(names, file) {
  const series = names.seriesOf[file];
  const number = names.numbers[file];
  return series === NO_SERIES ? names.texts[number] : memberOf(names.series[series], number);
}
function memberOf(series, number) {
  const { beginning, ending: ending2 } = series;
  return beginning + String(number).slice(1) + ending2;
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
  const mayBe = names.series.map(({ beginning, ending: ending2 }, series) => {
    if (series === NO_SERIES)
      return true;
    for (const name of wanted)
      if (name.startsWith(beginning) && name.endsWith(ending2))
        return true;
    return false;
  });
  const found = [];
  for (let file = 0; file < names.length; file++) {
    if (mayBe[names.seriesOf[file]] === true && wanted.has(names_nameAt(names, file)))
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
  return paths_pathIn(directories[directoryOf2[file]], names_nameAt(names, file));
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
    if (wanted[files.directoryOf[file]]?.has(names_nameAt(files.names, file)) !== true)
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
  return encodePath(locateText(root, path));
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
  const count = isLacking.reduce((sum2, one) => sum2 + one, 0);
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
function isLikeness(group) {
  return group.kind !== void 0 && table_kindOfGroup(group).certainty === "likeness";
}
;
;
const NOTHING = { names: [], sets: [] };
function differ(copies, on) {
  let first = null;
  let others = null;
  for (const copy2 of copies) {
    const value = copy2[on];
    if (value === null)
      continue;
    if (first === null)
      first = copy2;
    else if (copy2.dataset === first.dataset) {
      if (value !== first[on])
        return true;
    } else {
      others ??= /* @__PURE__ */ new Map();
      const known2 = others.get(copy2.dataset);
      if (known2 === void 0)
        others.set(copy2.dataset, value);
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
  for (const copy2 of copies) {
    const value = copy2[on];
    if (value === null)
      continue;
    const known2 = byDataset.get(copy2.dataset);
    if (known2)
      known2.add(value);
    else
      byDataset.set(copy2.dataset, /* @__PURE__ */ new Set([value]));
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
  for (const copy2 of copies) {
    const value = copy2[on];
    if (value === null)
      continue;
    if (names.length === 0)
      dataset = copy2.dataset;
    else if (copy2.dataset !== dataset)
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
    pairAdvice: (_, added2) => added2 === null ? "Remove one of the two." : "Remove the new one.",
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
    pairAdvice([first, second], added2) {
      if (!isStandardSplit(first) || !isStandardSplit(second))
        return ONE_SPLIT;
      const or = added2?.split === second ? `, or the new one from ${second}` : "";
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
function byName(read2) {
  return Object.fromEntries(table_TABLE.map((rule) => [rule.name, read2(rule)]));
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
  const larger2 = Buffer.allocUnsafe(Math.min(2 * bytes.length, most));
  bytes.copy(larger2);
  return larger2;
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
  const named2 = texts.map((text) => cacheDirectoryIn(text ?? "")).filter((directory) => directory !== null);
  return (0, external_node_path_namespaceObject.resolve)(home, named2.at(-1) ?? "cache");
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
  const named2 = await lfsStorageOf(repository);
  if (named2 === null)
    return (0, external_node_path_namespaceObject.join)(repository.commonDirectory, "lfs");
  return await isTracked(repository, named2) ? null : named2;
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
function words(...texts) {
  return new Set(texts.flatMap((text) => text.split(" ")));
}
;
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
  ...named("test", "tst"),
  // beside trn: UCI's sat.trn and sat.tst, fast.ai; IWSLT's tst2013
  ...named(TRAIN_AND_VALIDATION, "trainval trainvalid"),
  // VOC
  // Directories of courses and competitions in other languages: German, French, Spanish, Portuguese, Chinese (Tianchi).
  ...named("train", "trainingsdaten entrainement entra\xEEnement apprentissage entrenamiento treino treinamento"),
  ...named("train", "\u8BAD\u7EC3 \u8BAD\u7EC3\u96C6 \u8A13\u7DF4 \u8A13\u7DF4\u96C6"),
  ...named("validation", "validierung validacion validaci\xF3n validacao valida\xE7\xE3o \u9A8C\u8BC1 \u9A8C\u8BC1\u96C6 \u9A57\u8B49\u96C6"),
  ...named("test", "testdaten prueba pruebas teste testes \u6D4B\u8BD5 \u6D4B\u8BD5\u96C6 \u6E2C\u8A66\u96C6")
]);
const SPLIT_OF_SHORT_WORD = new Map([
  ...named("train", "tr tra"),
  // nnU-Net; UCI's optdigits.tra
  ...named("test", "ts te tes")
]);
const RETRIEVAL_WORDS = words("query gallery");
const GENERAL_WORDS = words(
  "set sets data dataset datasets images image imgs img dir dirs files file split splits folder samples sample",
  "mini small tiny subset",
  // iNaturalist: train_mini
  "public private",
  // PublicTest and PrivateTest of FER2013, test_public of FewCLUE
  "final full all part parts shard shards chunk my"
);
const WITHOUT_WORDS = words("no without");
const LACKING_WORDS = words("answer answers label labels target targets");
const POOL_WORDS = words("all full complete whole entire");
const EXAMPLE_WORDS = words("example examples sample samples demo demos preview previews");
const FOLD_WORDS = words("fold folds cv kfold run seed rep trial");
function named(split, list) {
  return list.split(" ").map((word) => [word, split]);
}
;
const name_words_MOST_KNOWN = 2e4;
const name_words_known = /* @__PURE__ */ new Map();
function wordsOf(name) {
  const before = name_words_known.get(name);
  if (before !== void 0)
    return before;
  const found = takenApart(name);
  if (name_words_known.size >= name_words_MOST_KNOWN)
    name_words_known.clear();
  name_words_known.set(name, found);
  return found;
}
function namesWith(words2) {
  const letters = new RegExp([...words2].join("|"), "i");
  return (name) => letters.test(name) && wordsOf(name).some((word) => words2.has(word));
}
function isNumber(word) {
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
  [/^([xy])(?=(?:train|test|val|valid|dev)(?![a-z]))/i, "$1 "],
  // Xtrain.csv and ytest.npy of courses
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
function isDigit(unit) {
  return unit >= 48 && unit <= 57;
}
;
const GLUED = /^(train|training|test|testing|val|valid|validation|dev|eval)(?:sets?|data|images?|imgs?|files?|lists?)$/;
const split_name_MOST_KNOWN = 2e4;
const split_name_known = /* @__PURE__ */ new Map();
function splitNamed(name) {
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
const MAY_NAME_A_SPLIT = /tr|ts|te|val|dev|eva|hold|held|t10k|prueb|appr|[训訓验驗测測]/i;
function splitOfWord(word) {
  const split = SPLIT_OF_WORD.get(word);
  if (split !== void 0)
    return split;
  const glued = GLUED.exec(word)?.[1];
  return glued === void 0 ? void 0 : SPLIT_OF_WORD.get(glued);
}
function canonicalSplit(name) {
  return SPLIT_OF_WORD.get(name.toLowerCase()) ?? name;
}
function mayShare(left, right) {
  const isTogether = (one, other) => one === TRAIN_AND_VALIDATION && (other === "train" || other === "validation");
  return left === right || isTogether(left, right) || isTogether(right, left);
}
function read(words2) {
  const [only] = words2;
  if (words2.length === 1 && only === "tests")
    return { split: "test", rest: "", division: "" };
  const isKeyword = (word) => splitOfWord(word) !== void 0;
  const split = joined(words2.flatMap((word) => splitOfWord(word) ?? []));
  if (split === void 0)
    return null;
  if (split !== null)
    return { split, ...restOf(words2, isKeyword) };
  const short = words2.flatMap((word) => SPLIT_OF_SHORT_WORD.get(word) ?? []);
  const [shortSplit] = short;
  if (short.length !== 1 || shortSplit === void 0)
    return null;
  const { rest, division } = restOf(words2, (word) => SPLIT_OF_SHORT_WORD.has(word));
  return { split: shortSplit, rest: `${rest}${SHORT_MARK}`, division };
}
const SHORT_MARK = " -";
function isShort({ rest }) {
  return rest.endsWith(SHORT_MARK);
}
function joined(splits) {
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
function saysWithout(word, next) {
  return word !== void 0 && next !== void 0 && WITHOUT_WORDS.has(word) && LACKING_WORDS.has(next);
}
function restOf(words2, isKeyword) {
  const rest = [];
  let division = "";
  words2.forEach((word, place) => {
    const next = words2[place + 1];
    const isNumbered2 = next !== void 0 && isNumber(next);
    if (FOLD_WORDS.has(word) && isNumbered2)
      division = `${word} ${next}`;
    else if (word === "v" && isNumbered2)
      return;
    else if (saysWithout(word, next) || saysWithout(words2[place - 1], word))
      return;
    else if (!isKeyword(word) && !isNumber(word) && !GENERAL_WORDS.has(word))
      rest.push(word);
  });
  return { rest: [...rest, division].filter((part) => part !== "").join(" "), division };
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
      const [, first, count = "1"] = HUNK.exec(line) ?? [];
      if (first !== void 0)
        ranges.push([Number(first), Number(first) + Number(count)]);
    });
    await repository.stream(["--literal-pathspecs", "diff", ...form, ...where], (chunk) => {
      counted(chunk.length);
      takeChunk(chunk);
    });
    return ranges.length === 0 ? null : added_lines_isWithin(ranges);
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
function added_lines_isWithin(ranges) {
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
function addAlsoBroken(told, before) {
  const isCut = ({ breach, finding }) => finding.groups.length < breach.contents.length;
  if (told.length < 2 || !told.some(isCut))
    return;
  const groups = /* @__PURE__ */ new Map();
  for (const { finding } of told) {
    for (const group of finding.groups) {
      lists_addTo(groups, group.id, group);
    }
  }
  for (const { breach, finding } of told.filter(isCut)) {
    const own = new Set(finding.groups.map(({ id }) => id));
    for (const broken of breach.contents) {
      const id = `row:${broken.content.digest}`;
      if (own.has(id))
        continue;
      for (const group of groups.get(id) ?? []) {
        const isNew = !before.some((known2) => known2.wasBroken(breach, broken, finding.paths));
        group.also = [...group.also ?? [], { rule: breach.rule, severity: finding.severity, isNew }];
      }
    }
  }
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
  const added2 = members.filter(({ line }) => isAdded(line));
  const counted = members.filter(({ isNew }) => isNew).length;
  const isSilent = counted === 0 && added2.length < members.length;
  const wanted = isSilent ? added2.length : counted;
  if (wanted === 0 || added2.length < wanted)
    return;
  const chosen = new Set(added2.slice(added2.length - wanted));
  for (const member of members)
    member.isNew = chosen.has(member);
}
;
const plan_PLAIN = { role: "content", foldsNulls: false, foldsTruths: false, isCoded: false };
function planOfCommon(plan, common) {
  return new Map([...plan].map(([name, column]) => [
    name,
    column.role === "content" && !common.includes(name) ? { ...column, role: "ignored" } : column
  ]));
}
;
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
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
function look_lookAt(location) {
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
  start.writeDoubleLE(records2.reduce((sum2, record) => sum2 + record.length, 0), 8);
  for (const [number, { key, length, sum: sum2 }] of records2.entries()) {
    const at2 = HEAD_BYTES + number * RECORD_BYTES;
    start.write(key, at2, "latin1");
    start.writeUInt32LE(length, at2 + HASH_BYTES);
    start.write(sum2, at2 + HASH_BYTES + 4, "latin1");
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
  for (let at2 = HEAD_BYTES; at2 < start.length; at2 += RECORD_BYTES) {
    const length = start.readUInt32LE(at2 + HASH_BYTES);
    records2.push({
      key: start.toString("latin1", at2, at2 + HASH_BYTES),
      offset,
      length,
      sum: start.toString("latin1", at2 + HASH_BYTES + 4, at2 + RECORD_BYTES)
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
      const added2 = addPrints(path, holds2, pending);
      if (file !== null)
        (0, external_node_fs_namespaceObject.closeSync)(file.descriptor);
      file = added2;
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
  if (kind === "records") {
    const { parts } = result;
    if (parts.some(({ trouble }) => trouble !== null))
      return null;
    const arrays2 = parts.flatMap(({ digests, telling, lines, endLines, samples }) => [
      ...[digests, telling, lines, endLines],
      ...samples
    ]);
    return prints_joined({ columns: parts.map(({ samples }) => samples.length) }, arrays2);
  }
  if (result.trouble !== null)
    return null;
  const arrays = [];
  const tables = result.tables.map(({ table: { keys, codes, sample, without, ...table }, plan, ...rest }) => {
    const { limit, records: records2, columns } = sample;
    arrays.push(keys, ...codes.values(), records2, ...columns, ...without.map(({ words: words2 }) => words2));
    const sampled = { limit, columns: columns.length };
    const keptWithout = without.map(({ column, limit: limit2 }) => ({ column, limit: limit2 }));
    return { ...rest, plan: [...plan], table, codes: [...codes.keys()], sampled, keptWithout };
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
      parts: columns.map((count) => ({
        trouble: null,
        digests: new Uint8Array(next()),
        telling: new Uint16Array(next()),
        lines: new Int32Array(next()),
        endLines: new Int32Array(next()),
        samples: Array.from({ length: count }, () => new Float64Array(next()))
      }))
    };
  }
  const { tables } = head;
  return {
    bytesRead: 0,
    trouble: null,
    tables: tables.map(({ codes, plan, table, sampled, keptWithout, ...rest }) => {
      const keys = new Uint32Array(next());
      const byName2 = new Map(codes.map((name) => [name, new Int16Array(next())]));
      const records2 = new Int32Array(next());
      const columns = Array.from({ length: sampled.columns }, () => new Int32Array(next()));
      const sample = { limit: sampled.limit, records: records2, columns };
      const without = keptWithout.map((kept) => ({ ...kept, words: new Int32Array(next()) }));
      return { ...rest, plan: new Map(plan), table: { ...table, keys, codes: byName2, sample, without } };
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
  let at2 = start;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    print.set(new Uint8Array(buffer, byteOffset, byteLength), at2);
    at2 += aligned(byteLength);
  }
  return print;
}
function divided(print) {
  const bytes = Buffer.from(print.buffer, print.byteOffset, print.byteLength);
  const length = bytes.readUInt32LE(0);
  const { head, lengths } = JSON.parse(bytes.toString("utf8", 4, 4 + length));
  let at2 = aligned(4 + length);
  let array = 0;
  return {
    head,
    next() {
      const length2 = lengths[array++];
      const copy2 = Uint8Array.from(bytes.subarray(at2, at2 + length2));
      if (copy2.length !== length2)
        throw new RangeError("the print is too short");
      at2 += aligned(length2);
      return copy2.buffer;
    }
  };
}
function aligned(length) {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
;
const VERSION = 12;
const remembered_MOST_BYTES = 256 * 1024 * 1024;
function openTableMemory(directory, now) {
  if (directory === null)
    return null;
  const prints = openPrints(directory, "rows", VERSION);
  return { prints, nameOf: (kind, task) => nameOf(kind, task, now) };
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
  const taskAt = (number) => tasks[number];
  const most = Math.min(MOST_AT_ONCE, Math.ceil(unknown.length / LISTS));
  const lists = [...inBatches(unknown, (number) => taskAt(number).source.size, BYTES_AT_ONCE, most)];
  const taken2 = (result, number) => {
    results[number] = result;
    const name = names[number] ?? null;
    if (name === null || memory === null)
      return;
    if (memory.nameOf(kind, taskAt(number)) !== name)
      return;
    const print = writePrint(kind, result);
    if (print !== null && print.length <= remembered_MOST_BYTES)
      memory.prints.keep(name, print);
  };
  const tasksOf = { length: lists.length, at: (list) => lists[list]?.map(taskAt) };
  const takeList = (all, list) => all.forEach((result, place) => {
    taken2(result, lists[list]?.[place]);
  });
  await workers.run(kind, tasksOf, takeList, progress.advance);
  return results;
}
const MOST_AT_ONCE = 64;
const BYTES_AT_ONCE = 1024 * 1024;
const LISTS = 64;
function nameOf(kind, task, now) {
  const { source, ...asked } = task;
  const texts = [source, ...source.columns ?? []].map((table) => contentName(table, now));
  if (texts.includes(null))
    return null;
  const question = JSON.stringify([kind, texts, source.part, source.isHeaderless, source.columns?.map(({ column }) => column), asked], plain);
  return `${kind}:${(0, external_node_crypto_namespaceObject.createHash)("sha256").update(question).digest("hex")}`;
}
function contentName({ content, name, location, size }, now) {
  const ending2 = name.replace(/^[^.]*/, "").toLowerCase();
  const known2 = content ?? stampOf(location, now);
  return known2 === null ? null : `${known2} ${size} ${ending2}`;
}
function stampOf(location, now) {
  const startedNs = BigInt(now()) * 1000000n;
  const stat = (0, external_node_fs_namespaceObject.lstatSync)(lossless_encodePath(location), { bigint: true, throwIfNoEntry: false });
  return stat === void 0 ? null : stampName(stat, startedNs);
}
function plain(key, value) {
  if (key === "stretches")
    return void 0;
  if (value instanceof Map)
    return [...value];
  if (!(value instanceof Int32Array))
    return value;
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return (0, external_node_crypto_namespaceObject.createHash)("sha256").update(bytes).digest("hex");
}
;
function recordsByFile(world, counted) {
  return async (asked) => {
    const tasks = /* @__PURE__ */ new Map();
    const places = asked.map(({ source, records: records2 }) => {
      const key = fileOf(source);
      const task = tasks.get(key) ?? { number: tasks.size, parts: [] };
      tasks.set(key, task);
      const known2 = task.parts.findIndex((part) => isSame(part, records2));
      return { task: task.number, part: known2 < 0 ? task.parts.push(records2) - 1 : known2 };
    });
    const sources = new Map(asked.map(({ source }) => [fileOf(source), { ...source, part: null, place: null }]));
    const all = [...tasks].map(([file, { parts }]) => ({ source: sources.get(file), parts }));
    const results = await runRemembered("records", all, world);
    for (const { bytesRead } of results)
      counted(bytesRead);
    return places.map(({ task, part }) => results[task]?.parts[part]);
  };
}
function sharingFiles(sets) {
  const together2 = new Map(sets.map((set) => [set, [set]]));
  const holding = /* @__PURE__ */ new Map();
  for (const set of sets) {
    for (const { source } of set.tables) {
      const other = holding.get(source.location);
      holding.set(source.location, set);
      const [own, others] = [together2.get(set), other && together2.get(other)];
      if (others === void 0 || others === own)
        continue;
      addAll(others, own);
      for (const each of own)
        together2.set(each, others);
    }
  }
  return together2;
}
function fileOf({ location, isHeaderless, columns }) {
  return JSON.stringify([location, isHeaderless, columns]);
}
function isSame(one, other) {
  return one.part === other.part && one.plan === other.plan && one.content === other.content && one.every === other.every && one.wanted.length === other.wanted.length && one.wanted.every((record, at2) => record === other.wanted[at2]);
}
;
async function readAgain(wanted, world) {
  const tasks = [];
  const placeOf2 = /* @__PURE__ */ new Map();
  const places = wanted.map(({ table: { source, given }, plan }) => {
    const part = source.part ?? 0;
    const key = JSON.stringify([fileOf(source), given]);
    let known2 = placeOf2.get(key);
    const other = known2?.parts.find((each) => each.part === part);
    if (known2 === void 0 || other !== void 0 && !read_again_isSame(other.plan, plan)) {
      const parts = [];
      known2 = {
        task: tasks.push({ source: { ...source, part: null, place: null }, parts, plan: null, given }) - 1,
        parts
      };
      placeOf2.set(key, known2);
    }
    if (!known2.parts.some((each) => each.part === part))
      known2.parts.push({ part, plan, place: source.place ?? null });
    return { task: known2.task, part };
  });
  const results = await runRemembered("keys", tasks, world);
  return {
    read: places.map(({ task, part }) => results[task]?.tables.find((each) => each.part === part)?.table ?? null),
    bytesRead: results.reduce((sum2, { bytesRead }) => sum2 + bytesRead, 0)
  };
}
function read_again_isSame(one, other) {
  return JSON.stringify([...one]) === JSON.stringify([...other]);
}
;
async function readTables(files, at2, world, asFor = () => null) {
  const tasks = /* @__PURE__ */ new Map();
  for (const file of files) {
    const found = sourceOf(file, at2);
    if (found === null)
      continue;
    const reading = asFor(file);
    const plan = reading?.plan ?? null;
    const source = reading?.isHeaderless ? { ...found, isHeaderless: true } : found;
    const content = file.columns === void 0 ? [file.identity, ending(file.path)] : source.columns;
    const key = JSON.stringify([content, file.given, source.isHeaderless, plan && [...plan]]);
    const known2 = tasks.get(key);
    if (known2 !== void 0)
      known2.files.push(file);
    else
      tasks.set(key, { task: { source, parts: null, plan, given: file.given }, files: [file] });
  }
  const all = [...tasks.values()];
  const read2 = { tables: [], errors: [], bytesRead: 0 };
  const results = await runRemembered("keys", all.map(({ task }) => task), world);
  all.forEach(({ task, files: same }, index) => {
    const { trouble, tables, bytesRead } = results[index];
    read2.bytesRead += bytesRead;
    for (const { columns: _, ...placed2 } of same) {
      if (trouble !== null)
        read2.errors.push({ path: placed2.path, message: trouble });
      for (const { part, place, name, table, plan } of tables) {
        const partSplit = name === null ? null : splitNamed(name)?.split ?? canonicalSplit(name);
        const identity = part === 0 ? placed2.identity : `${placed2.identity} ${part}`;
        const split = (placed2.given.mayGuessSplit ? partSplit : null) ?? placed2.split;
        read2.tables.push({
          ...placed2,
          identity,
          split,
          partSplit,
          source: { ...task.source, part, place },
          read: table,
          plan
        });
      }
    }
  });
  read2.tables.sort(byPathAndPart);
  return read2;
}
function byPathAndPart(left, right) {
  if (left.path !== right.path)
    return left.path < right.path ? -1 : 1;
  return (left.source.part ?? 0) - (right.source.part ?? 0);
}
function sourceOf({ path, columns }, at2) {
  const own = at2.get(path);
  if (own === void 0)
    return null;
  const { location, size, name } = own;
  const source = { location, name: baseName(path), size, content: name, part: null };
  if (columns === void 0)
    return source;
  const texts = [];
  for (const { path: path2, column } of columns) {
    const content = at2.get(path2);
    if (content === void 0)
      return null;
    const { location: location2, size: size2, name: name2 } = content;
    texts.push({ column, location: location2, name: baseName(path2), size: size2, content: name2 });
  }
  return { ...source, columns: texts };
}
function ending(path) {
  return baseName(path).replace(/^[^.]*/, "").toLowerCase();
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
    let at2 = offset;
    for (let word = count * width; word < (count + 1) * width; word++) {
      let value = 0;
      for (const end = at2 + DIGITS_PER_WORD; at2 < end; at2++) {
        const digit = hex2[at2];
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
    return added2();
  }
  function added2() {
    count += 1;
    if ((count + 1) * width > words2.length) {
      const larger2 = new Int32Array(words2.length * 2);
      larger2.set(words2);
      words2 = larger2;
    }
    return count - 1;
  }
  function settled2() {
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
        words2[count * width + word] = bytes.readInt32BE(offset + word * BYTES_PER_WORD);
      }
      return added2();
    },
    setToFirst(ids) {
      const { firstEqual } = settled2();
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
      const { find } = settled2();
      parse(hexBytes, 0);
      const known2 = find(count);
      return known2 < 0 ? late.get(hex2) ?? -1 : known2;
    },
    findAll(others) {
      const { find } = settled2();
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
  for (let at2 = 0; at2 < numbers.length; at2++)
    picked[at2] = column[numbers[at2]];
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
  let at2 = open + (isNegated(text, open) ? 2 : 1);
  for (let isFirst2 = true; at2 < text.length; isFirst2 = false) {
    if (text[at2] === "]" && !isFirst2)
      return at2;
    at2 = endOfName(text, at2) ?? at2 + (text[at2] === "\\" ? 2 : 1);
  }
  return -1;
}
function readClass(text, open, close) {
  const shown2 = display_display(text.slice(open, close + 1));
  const isOther = isNegated(text, open);
  const ranges = [];
  for (let at2 = open + (isOther ? 2 : 1); at2 < close; ) {
    const end = endOfName(text, at2);
    if (end !== null) {
      addAll(ranges, namedRanges(text.slice(at2 + 2, end - 2)));
      at2 = end;
      continue;
    }
    const [first, afterFirst] = character(text, at2);
    at2 = afterFirst;
    let last = first;
    if (text[at2] === "-" && at2 + 1 < close)
      [last, at2] = character(text, at2 + 1);
    if (last < first)
      throw new failure_Failure(`the range in ${shown2} runs backwards; write it the other way round`);
    if (first === SLASH || last === SLASH)
      throw new failure_Failure(`a slash can't stand in ${shown2}; write {A,B} for names, or \\[ for the character [`);
    ranges.push([first, last]);
  }
  return (codePoint) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last) !== isOther;
}
function namedRanges(name) {
  const bounds = Object.hasOwn(classes_NAMED, name) ? classes_NAMED[name] : void 0;
  if (bounds === void 0) {
    throw new failure_Failure(`[:${display_display(name)}:] is no class of characters; those are ${Object.keys(classes_NAMED).join(", ")}`);
  }
  const ranges = [];
  for (let at2 = 0; at2 < bounds.length; at2 += 2)
    ranges.push([bounds.charCodeAt(at2), bounds.charCodeAt(at2 + 1)]);
  return ranges;
}
function endOfName(text, at2) {
  NAME.lastIndex = at2;
  return NAME.test(text) ? NAME.lastIndex : null;
}
function isNegated(text, open) {
  return text[open + 1] === "!" || text[open + 1] === "^";
}
function character(text, at2) {
  const start = text[at2] === "\\" ? at2 + 1 : at2;
  const codePoint = text.codePointAt(start);
  return [codePoint, start + (codePoint > 65535 ? 2 : 1)];
}
;
const GROUP_SIGNS = "@?*+!";
function pairsOf(text) {
  const pairs2 = /* @__PURE__ */ new Map();
  const open = [];
  const count = { "(": 0, "{": 0 };
  let canHoldClass = true;
  for (let at2 = 0; at2 < text.length; at2++) {
    const character2 = text[at2];
    if (character2 === "\\")
      at2++;
    else if (character2 === "[" && canHoldClass) {
      const end = endOfClass(text, at2);
      canHoldClass = end >= 0;
      if (end < 0)
        continue;
      pairs2.set(at2, end);
      at2 = end;
    } else if (character2 === "(" || character2 === "{") {
      open.push(at2);
      count[character2]++;
    } else if (character2 === ")" || character2 === "}") {
      const opening = character2 === ")" ? "(" : "{";
      while (count[opening] > 0) {
        const last = open.pop();
        const kind = text[last];
        count[kind]--;
        if (kind !== opening)
          continue;
        pairs2.set(last, at2);
        break;
      }
    }
  }
  return pairs2;
}
function opensGroup(text, at2, pairs2) {
  return GROUP_SIGNS.includes(text[at2]) && text[at2 + 1] === "(" && pairs2.has(at2 + 1);
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
function readParts(text, from, to, pairs2, depth) {
  if (depth > DEEPEST)
    throw new failure_Failure(`it has more than ${DEEPEST} braces within braces`);
  const parts = [];
  let start = from;
  for (let at2 = from; at2 < to; at2 = after(text, at2, pairs2)) {
    const close = text[at2] === "{" ? pairs2.get(at2) : void 0;
    const choices = close === void 0 ? null : readChoices(text, at2, close, pairs2, depth);
    if (close === void 0)
      continue;
    if (choices === null) {
      parts.push(text.slice(start, at2 + 1), ...readParts(text, at2 + 1, close, pairs2, depth + 1));
    } else {
      parts.push(text.slice(start, at2), choices);
    }
    start = choices === null ? close : close + 1;
  }
  parts.push(text.slice(start, to));
  return parts;
}
function readChoices(text, open, close, pairs2, depth) {
  const commas = [];
  for (let at2 = open + 1; at2 < close; at2 = after(text, at2, pairs2))
    if (text[at2] === ",")
      commas.push(at2);
  if (commas.length === 0)
    return rangeOf(text.slice(open + 1, close));
  const bounds = [open, ...commas, close];
  return bounds.slice(1).map((end, index) => readParts(text, bounds[index] + 1, end, pairs2, depth + 1));
}
function after(text, at2, pairs2) {
  if (text[at2] === "\\")
    return at2 + 2;
  if (opensGroup(text, at2, pairs2))
    return pairs2.get(at2 + 1) + 1;
  return text[at2] === "(" ? at2 + 1 : (pairs2.get(at2) ?? at2) + 1;
}
function rangeOf(text) {
  const [, first, last, by = "1"] = RANGE.exec(text) ?? [];
  if (first === void 0 || last === void 0)
    return null;
  const areNumbers = /\d$/.test(first);
  if (areNumbers !== /\d$/.test(last))
    return null;
  const [start, end] = areNumbers ? [Number(first), Number(last)] : [first.charCodeAt(0), last.charCodeAt(0)];
  const step = Math.abs(Number(by)) || 1;
  const count = Math.floor(Math.abs(end - start) / step) + 1;
  if (count > MOST_ALTERNATIVES) {
    throw new failure_Failure(`{${text}} stands for ${count.toLocaleString("en-US")} globs; write * for what differs`);
  }
  const isPadded = areNumbers && [first, last].some((bound) => /^-?0\d/.test(bound));
  const width = isPadded ? Math.max(first.length, last.length) : 0;
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
function tokens_fixedText(component) {
  if (component === "**")
    return null;
  if (component.length === 0)
    return "";
  const [only] = component;
  return component.length === 1 && only?.kind === "text" ? only.text : null;
}
function widthAt(text, at2) {
  return text.codePointAt(at2) > 65535 ? 2 : 1;
}
;
const program_SLASH = 47;
function compileTokens(tokens) {
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
function acceptedEnds(program2, text, start, end) {
  const ends = new Uint8Array(end - start + 1);
  const entered = new Int32Array(program2.length).fill(-1);
  const later = /* @__PURE__ */ new Map();
  let current = [];
  const pending = [0];
  const enter = (at2) => {
    for (let number = pending.pop(); number !== void 0; number = pending.pop()) {
      if (entered[number] === at2)
        continue;
      entered[number] = at2;
      const step = program2[number];
      if (step.kind === "one")
        current.push(number);
      else if (step.kind === "fork")
        addAll(pending, step.to);
      else if (step.kind === "done")
        ends[at2 - start] = 1;
      else if (step.kind === "rest")
        ends.fill(1, at2 - start);
      else
        postpone(acceptedEnds(step.program, text, at2, end), at2, number + 1);
    }
  };
  const postpone = (refused, from, next) => {
    for (let at2 = from; at2 <= end; at2 += at2 < end ? widthAt(text, at2) : 1) {
      if (refused[at2 - from] === 1)
        continue;
      if (at2 === from)
        pending.push(next);
      else if (later.get(at2)?.push(next) === void 0)
        later.set(at2, [next]);
    }
  };
  for (let at2 = start; ; ) {
    addAll(pending, later.get(at2) ?? []);
    enter(at2);
    if (at2 >= end || current.length === 0 && later.size === 0)
      return ends;
    const codePoint = text.codePointAt(at2);
    const taken2 = current;
    current = [];
    later.delete(at2);
    at2 += codePoint > 65535 ? 2 : 1;
    for (const number of taken2) {
      const step = program2[number];
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
    steps.push({ kind: "not", program: compileTokens([{ kind: "group", sign: "@", choices }]) });
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
function createAutomaton(program2) {
  const automaton = {
    program: program2,
    states: [],
    table: tableFor(4),
    numbers: /* @__PURE__ */ new Map(),
    size: 0,
    inner: /* @__PURE__ */ new Map()
  };
  program2.forEach((step, number) => {
    if (step.kind === "not")
      automaton.inner.set(number, createAutomaton(step.program));
  });
  stateOf(automaton, [0], []);
  return automaton;
}
function accepts(automaton, text, start, end) {
  let { table } = automaton;
  let number = 0;
  for (let at2 = start; at2 < end; at2++) {
    const unit = text.charCodeAt(at2);
    if (unit < NOT_ASCII) {
      const known2 = table[number * NOT_ASCII + unit];
      if (known2 < ALWAYS) {
        number = known2;
        continue;
      }
    }
    const character2 = unit < NOT_ASCII ? unit : text.codePointAt(at2);
    number = stateBehind(automaton, number, character2);
    if (number >= ALWAYS)
      return number === UNKNOWN ? null : number === ALWAYS;
    if (character2 > 65535)
      at2++;
    table = automaton.table;
  }
  return automaton.states[number].isAccepting;
}
function stateBehind(automaton, number, character2) {
  const { nextOther } = automaton.states[number];
  const isAscii = character2 < NOT_ASCII;
  const at2 = number * NOT_ASCII + character2;
  const known2 = isAscii ? automaton.table[at2] : nextOther.get(character2);
  if (known2 !== void 0 && known2 !== UNKNOWN)
    return known2;
  const to = follow(automaton, number, character2);
  if (isAscii)
    automaton.table[at2] = to;
  else if (nextOther.size < MOST_STATES)
    nextOther.set(character2, to);
  return to;
}
function follow(automaton, number, character2) {
  const { program: program2, inner, states } = automaton;
  const state = states[number];
  const entered = [];
  for (const one of state.ones) {
    const step = program2[one];
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
  const { program: program2, inner, states, numbers } = automaton;
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
    const step = program2[number];
    if (step?.kind === "one")
      ones.push(number);
    else if (step?.kind === "fork")
      addAll(pending, step.to);
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
  const last = component.at(-1);
  const before = first?.kind === "text" ? first.text : "";
  const after2 = last?.kind === "text" && !HALF.test(last.text) ? last.text : "";
  const inner = component.slice(before === "" ? 0 : 1, after2 === "" ? void 0 : -1);
  const program2 = compileTokens(inner);
  const automaton = createAutomaton(program2);
  const least = Math.max(1, before.length + after2.length);
  return (text, start, end) => end - start >= least && text.startsWith(after2, end - after2.length) && text.startsWith(before, start) && acceptsInner(text, start + before.length, end - after2.length);
  function acceptsInner(text, start, end) {
    return accepts(automaton, text, start, end) ?? acceptedEnds(program2, text, start, end)[end - start] === 1;
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
  const compared = rest.map((component) => component === "**" ? null : match_name_nameMatcher(component));
  return (path) => path.startsWith(prefix) && matchRest(compared, path, prefix.length, extent, isDirectory);
}
function hasOnlyEnds(component) {
  return component === "**" || isOneStar(component) || tokens_fixedText(component) !== null;
}
function isOrIsBelow(name, hasBelow, hasItself) {
  const prefix = `${name}/`;
  return (path) => hasBelow && path.startsWith(prefix) || hasItself && path.length === name.length && path.startsWith(name);
}
function matchRest(rest, path, from, extent, isDirectory) {
  let number = 0;
  let at2 = from;
  let afterAny = -1;
  let anyEnd = from;
  for (; ; ) {
    const matches = rest[number];
    if (matches === null) {
      if (number === rest.length - 1)
        return at2 <= path.length;
      afterAny = ++number;
      anyEnd = at2;
      continue;
    }
    const hasMore = at2 <= path.length;
    if (matches === void 0) {
      if (extent === "whole" ? !hasMore : !isDirectory || hasMore)
        return true;
    } else if (hasMore) {
      const end = endOf(path, at2);
      if (matches(path, at2, end)) {
        at2 = end + 1;
        number++;
        continue;
      }
    }
    if (afterAny < 0 || anyEnd > path.length)
      return false;
    anyEnd = endOf(path, anyEnd) + 1;
    at2 = anyEnd;
    number = afterAny;
  }
}
function endOf(path, at2) {
  const slash = path.indexOf("/", at2);
  return slash < 0 ? path.length : slash;
}
;
const LABEL = "{label}";
const parse_DEEPEST = 20;
function parseAlternative(text, hasLabel = false) {
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
  const name = tokens_fixedText(component);
  if (name === "." || name === "" && components.length > 0)
    return;
  const last = components.at(-1);
  if (name === ".." && last !== void 0 && tokens_fixedText(last) !== "..") {
    const above = tokens_fixedText(last);
    if (above === null)
      throw new failure_Failure("it leads back up from a wildcard by ..; write it without ..");
    if (above !== "")
      components.pop();
    return;
  }
  if (component !== "**" || last !== "**")
    components.push(component);
}
function readComponent(reader) {
  const { text } = reader;
  const start = reader.at;
  const tokens = readTokens(reader, text.length, 0);
  return text.slice(start, reader.at) === "**" ? "**" : tokens;
}
function readTokens(reader, to, depth) {
  const { text, pairs: pairs2 } = reader;
  const tokens = [];
  while (reader.at < to && text[reader.at] !== "/") {
    const { at: at2 } = reader;
    const close = pairs2.get(at2);
    const character2 = text[at2];
    reader.at++;
    if (opensGroup(text, at2, pairs2))
      tokens.push(readGroup(reader, character2, depth));
    else if (character2 === "*")
      addStar(tokens);
    else if (character2 === "?")
      tokens.push({ kind: "any" });
    else if (character2 === "[" && close !== void 0)
      tokens.push(readClassAt(reader, at2, close));
    else if (reader.hasLabel && text.startsWith(LABEL, at2)) {
      if (depth > 0)
        throw new failure_Failure(`${LABEL} can't stand within ( ); write a line without them`);
      tokens.push({ kind: "label" });
      reader.at = at2 + LABEL.length;
    } else if (character2 === "\\")
      addText(tokens, parse_escaped(reader));
    else {
      if (character2 === "(" && close !== void 0)
        refuseChoice(text.slice(at2, close + 1));
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
  const { text, pairs: pairs2 } = reader;
  const open = reader.at;
  const close = pairs2.get(open);
  const choices = [];
  for (let start = open + 1; start <= close; ) {
    const end = endOfChoice(text, start, close, pairs2);
    addAll(choices, readChoice(text.slice(start, end), reader.hasLabel, depth + 1));
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
function endOfChoice(text, start, close, pairs2) {
  let at2 = start;
  while (at2 < close && text[at2] !== "|")
    at2 = text[at2] === "\\" ? at2 + 2 : (pairs2.get(at2) ?? at2) + 1;
  return Math.min(at2, close);
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
  const last = tokens.at(-1);
  if (last?.kind === "text")
    last.text += text;
  else
    tokens.push({ kind: "text", text });
}
;
const LONGEST = 65536;
const LONGEST_SHOWN = 200;
const SPECIAL = /[*?[({\\]/;
function parseGlob(glob, hasLabel = false) {
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
function globForms(glob) {
  return parseGlob(glob).flatMap(({ components, isDirectory }) => {
    const below = { components: [...components, "**"], isDirectory };
    if (isDirectory || components.at(-1) === "**")
      return [formOf(below)];
    return [formOf({ components, isDirectory }), formOf(below)];
  });
}
function globMatcher(glob) {
  return match_path_pathsMatcher(parseGlob(glob), "or above");
}
function wholeMatcher(glob) {
  const matchers = parseGlob(glob).map(({ components }) => {
    const end = components.findLastIndex((component) => component !== "**") + 1;
    return pathMatcher({ components: components.slice(0, end), isDirectory: false }, "or above");
  });
  return (directory) => matchers.some((matches) => matches(directory));
}
function directoryMatcher(glob) {
  const alternatives = parseGlob(glob).map(({ components }) => {
    const open = components.indexOf("**");
    const closed = components.slice(0, open < 0 ? void 0 : open);
    return closed.map((component) => nameMatcher(component));
  });
  return (directory) => {
    if (directory === "")
      return true;
    return alternatives.some((compared) => canHold(compared, directory));
  };
}
function canHold(compared, directory) {
  let at2 = 0;
  for (const matches of compared) {
    if (at2 > directory.length)
      return true;
    const slash = directory.indexOf("/", at2);
    const end = slash < 0 ? directory.length : slash;
    if (!matches(directory, at2, end))
      return false;
    at2 = end + 1;
  }
  return true;
}
function isGlob(text) {
  if (!SPECIAL.test(text))
    return false;
  if (text.includes("\\"))
    return true;
  try {
    const [first, ...others] = parseGlob(text);
    return others.length > 0 || first?.components.some((component) => fixedText(component) === null) === true;
  } catch (error) {
    if (error instanceof Failure)
      return true;
    throw error;
  }
}
function globBase(glob) {
  const [first = [], ...others] = parseGlob(glob).map(({ components }) => {
    const fixed = fixedComponents(components);
    return fixed.length === components.length ? fixed.slice(0, -1) : fixed;
  });
  let count = first.length;
  const isShared = (names) => first.slice(0, count).every((name, index) => name === names[index]);
  while (!others.every(isShared) || !glob.startsWith(count === 0 ? "" : `${first.slice(0, count).join("/")}/`)) {
    count--;
  }
  return glob_joined(first.slice(0, count));
}
function formOf(pattern, extent = "whole") {
  const { components } = pattern;
  const fixed = fixedComponents(components);
  const rest = components.slice(fixed.length);
  return {
    base: glob_joined(fixed),
    isFixed: rest.every((component) => component === "**"),
    hasAnyDirectories: rest.slice(0, -1).every(isAny),
    matches: pathsMatcher([pattern], extent)
  };
}
function isAny(component) {
  return component === "**" || component.length === 1 && component[0]?.kind === "star";
}
function glob_joined(names) {
  return names.length === 1 && names[0] === "" ? "/" : names.join("/");
}
function nonEmpty(alternative, glob) {
  if (alternative !== "" || glob === "")
    return alternative;
  throw new failure_Failure("one of its alternatives is empty; write ** if it is to mean everything");
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
const KIND_OF_ENDING = new Map(Object.entries(ENDINGS).flatMap(([name, endings]) => Array.from(endings, (ending2) => [ending2, KIND[name]])));
const asWritten = /* @__PURE__ */ new Map();
const MOST_ENDINGS = 5e3;
const SHARD_NUMBER = /-\d{3,}-of-\d{3,}(?:[-_.][0-9a-f]+)?$/;
let lastPacked = null;
function endingOf(name) {
  if (lastPacked !== null) {
    const { written, kind: kind2, ending: ending3 } = lastPacked;
    const stem = name.length - written.length;
    if (stem > 0 && name.endsWith(written))
      return { kind: kind2, ending: ending3, stem };
  }
  const dot = name.lastIndexOf(".");
  if (dot <= 0)
    return { kind: KIND.other, ending: "", stem: name.length };
  const { kind, ending: ending2 } = kindOfEnding(name.slice(dot + 1));
  if (kind !== KIND.archive || !endings_PACKED.has(ending2))
    return { kind, ending: ending2, stem: dot };
  const inner = name.lastIndexOf(".", dot - 1);
  if (inner <= 0)
    return { kind, ending: ending2, stem: dot };
  const packed = kindOfEnding(name.slice(inner + 1, dot));
  if (packed.kind === KIND.other && !/^[a-z]\w{0,9}$/i.test(packed.ending))
    return { kind, ending: ending2, stem: dot };
  lastPacked = { written: name.slice(inner), ...packed };
  return { ...packed, stem: inner };
}
function kindOf(name) {
  const dot = name.lastIndexOf(".");
  if (dot <= 0)
    return KIND.other;
  const { kind, ending: ending2 } = kindOfEnding(name.slice(dot + 1));
  return kind === KIND.archive && endings_PACKED.has(ending2) ? endingOf(name).kind : kind;
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
  if (kind === KIND.archive && endings_PACKED.has(ending2))
    return endingOf(name).stem;
  lastEnding = name.slice(dot);
  return dot;
}
function kindOfEnding(written) {
  const known2 = asWritten.get(written);
  if (known2 !== void 0)
    return known2;
  const ending2 = written.toLowerCase().replace(SHARD_NUMBER, "");
  const found = { kind: KIND_OF_ENDING.get(ending2) ?? KIND.other, ending: ending2 };
  if (asWritten.size >= MOST_ENDINGS)
    asWritten.clear();
  asWritten.set(written, found);
  return found;
}
;
const names_by_ending_known = /* @__PURE__ */ new WeakMap();
function namesByEnding(names) {
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
    const ending2 = name.slice(dot + 1);
    if (dot < 0 || PACKED.has(ending2.toLowerCase())) {
      found.push(name);
      return;
    }
    last = name.slice(dot);
    if (!seen.has(ending2))
      found.push(name);
    seen.add(ending2);
  };
  const lookOnce = answersByEnding(names, look);
  for (let file = 0; file < names.length; file++)
    lookOnce(file);
  names_by_ending_known.set(names, found);
  return found;
}
function answersByEnding(names, ask) {
  const { seriesOf, series } = names;
  const isAsked = new Uint8Array(series.length);
  const answers = new Array(series.length);
  return (file) => {
    const ofName = seriesOf[file];
    if (isAsked[ofName] === 1)
      return answers[ofName];
    const answer = ask(names_nameAt(names, file));
    if (ofName !== NO_SERIES && hasNumberInStem(series[ofName])) {
      isAsked[ofName] = 1;
      answers[ofName] = answer;
    }
    return answer;
  };
}
function hasNumberInStem({ beginning, ending: ending2 }) {
  return kinds_stemEndOf(`${beginning}1${ending2}`) > beginning.length;
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
  const kind = kindOf(unpacked2);
  if (kind === KIND.text || OUTPUT_ENDING.test(unpacked2))
    return true;
  return kind === KIND.other && !BINARY_ENDING.test(unpacked2);
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
    const isDirectory = place.splitBy === "directories";
    if (isDirectory && splitNamed(baseName(directory))?.split !== place.split)
      continue;
    const key = JSON.stringify([directory, place.dataset, place.split]);
    let set = sets.get(key);
    if (set === void 0) {
      set = { place, isDirectory, files: [] };
      sets.set(key, set);
      directories.set(directory, (directories.get(directory) ?? /* @__PURE__ */ new Set()).add(key));
    }
    const size = Math.max(0, samples.sizes[file]);
    set.files.push({ file, isSample: true, path, size, column: columnOf(baseName(path), place.split) });
  }
  if (sets.size === 0)
    return [];
  for (let file = 0; file < others.names.length; file++) {
    const directory = others.directories[others.directoryOf[file]];
    const keys = directories.get(directory);
    if (keys === void 0)
      continue;
    const name = names_nameAt(others.names, file);
    if (!isLines(name))
      continue;
    for (const key of keys) {
      const set = sets.get(key);
      const split = set.place.split;
      if (!set.isDirectory && splitNamed(stemOf(name))?.split !== split)
        continue;
      const path = paths_pathAt(others, file);
      set.files.push({ file, isSample: false, path, size: 0, column: columnOf(name, split) });
    }
  }
  return withCounterparts([...sets.values()]);
}
function textsOf({ names, directories, directoryOf: directoryOf2 }, isLines) {
  const found = [];
  const held = new Uint32Array(directories.length);
  const mayBeText = answersByEnding(names, (name) => name !== "" && isLines(name));
  for (let file = 0; file < names.length; file++) {
    if (!mayBeText(file))
      continue;
    const directory = directoryOf2[file];
    held[directory] = held[directory] + 1;
    if (held[directory] <= MOST_TEXTS)
      found.push(file);
  }
  return found.filter((file) => held[directoryOf2[file]] <= MOST_TEXTS);
}
function withCounterparts(sets) {
  const splitsOf2 = /* @__PURE__ */ new Map();
  const nameIn2 = ({ dataset }, column) => JSON.stringify([dataset, column]);
  for (const { place, files } of sets) {
    for (const { column, isSample } of files) {
      if (!isSample)
        continue;
      const name = nameIn2(place, column);
      splitsOf2.set(name, (splitsOf2.get(name) ?? /* @__PURE__ */ new Set()).add(place.split));
    }
  }
  return sets.flatMap(({ place, isDirectory, files }) => {
    const isColumn = ({ column, isSample }) => !isDirectory || !isNumber(column) && (!isSample || (splitsOf2.get(nameIn2(place, column))?.size ?? 0) > 1);
    const kept = files.filter(isColumn).sort(byPath);
    if (!kept.some(({ isSample }) => isSample))
      return [];
    if (isDirectory && kept.length > MOST_COLUMNS)
      return [];
    return [{ dataset: place.dataset, split: place.split, files: kept }];
  });
}
function columnOf(name, split) {
  const stem = stemOf(name);
  const named2 = splitNamed(stem);
  const column = named2?.split === split ? named2.rest : stem;
  return column === "" ? line_files_TEXT : column;
}
function stemOf(name) {
  return name.replace(PACKED_ENDING, "").replace(PLAIN_ENDING, "");
}
function byPath(left, right) {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}
;
const RECORDS_OF_BATCH = 256;
const CELLS_OF_BATCH = 16 * 1024;
function createBatch(width, room = cellsFor(width)) {
  const records2 = Math.max(1, Math.floor(room / Math.max(1, width)));
  return {
    bytes: new Uint8Array(0),
    count: 0,
    width,
    starts: new Int32Array(Math.max(room, width)),
    ends: new Int32Array(Math.max(room, width)),
    lines: new Int32Array(records2),
    endLines: new Int32Array(records2),
    place: { record: 0, offset: 0, line: 1 }
  };
}
function cellsFor(width, records2 = RECORDS_OF_BATCH) {
  return Math.max(width, Math.min(CELLS_OF_BATCH, width * records2));
}
function widen(batch, width) {
  batch.width = width;
  if (width <= batch.starts.length)
    return;
  const room = cellsFor(width, batch.lines.length);
  batch.starts = new Int32Array(room);
  batch.ends = new Int32Array(room);
}
function isFull({ count, width, lines, starts }) {
  return count >= lines.length || (count + 1) * width > starts.length;
}
function positionName(column) {
  return `column ${column + 1}`;
}
function createBatchBuilder(width, record, take) {
  const batch = createBatch(Math.max(1, width));
  let next = record;
  let widest = 1;
  function flush() {
    const isWanted = batch.count === 0 || take(batch);
    next += batch.count;
    batch.count = 0;
    widen(batch, widest);
    widest = 1;
    return isWanted;
  }
  function makeRoom(used) {
    let isWanted = true;
    if (used > widest)
      widest = used;
    if (used > batch.width || isFull(batch)) {
      isWanted = flush();
      if (used > widest)
        widest = used;
    }
    if (used > batch.width)
      widen(batch, used);
    return isWanted;
  }
  return {
    batch,
    flush,
    fill(used, offset, line, write) {
      const isWanted = makeRoom(used);
      if (batch.count === 0)
        batch.place = { record: next, offset, line };
      write(batch);
      return isWanted;
    },
    add(starts, ends, used, offset, line, endLine) {
      const isWanted = makeRoom(used);
      if (batch.count === 0)
        batch.place = { record: next, offset, line };
      const { width: width2 } = batch;
      const first = batch.count * width2;
      for (let column = 0; column < used; column++) {
        batch.starts[first + column] = starts[column];
        batch.ends[first + column] = ends[column];
      }
      for (let column = used; column < width2; column++) {
        batch.starts[first + column] = 0;
        batch.ends[first + column] = 0;
      }
      batch.lines[batch.count] = line;
      batch.endLines[batch.count] = endLine;
      batch.count += 1;
      return isWanted;
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
const PIECE_BYTES = 1024 * 1024;
const FIRST_BYTES = 64 * 1024;
const createZstd = external_node_zlib_namespaceObject.createZstdDecompress;
function isPlain({ packing, encoding }) {
  return packing === null && encoding === "bytes";
}
async function* piecesOf(source, from) {
  const { bytes, packing, encoding } = source;
  if (isPlain(source)) {
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
  const piece = new Uint8Array(Math.min(PIECE_BYTES, Math.max(0, bytes.size - from)));
  let wanted = FIRST_BYTES;
  for (let position = from; position < bytes.size; ) {
    const count = bytes.read(position, piece.subarray(0, wanted));
    if (count === 0)
      return;
    yield piece.subarray(0, count);
    position += count;
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
const NEAR = 64;
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
    const found = separator === null ? -1 : endOfLine(separator);
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
  function endOfLine(separator2) {
    const near = Math.min(known2, searched + NEAR);
    for (let at2 = searched; at2 < near; at2++)
      if (memory[at2] === separator2)
        return at2;
    return near === known2 ? -1 : memory.subarray(0, known2).indexOf(separator2, near);
  }
  async function fill2() {
    for (; ; ) {
      const { value: piece } = await pieces.next();
      if (piece === void 0)
        isLast = true;
      else
        append2(piece);
      if (separator === null && (isLast || known2 - position > cursor_MARK.length))
        begin();
      if (next())
        return;
      if (known2 - position > LONGEST_RECORD) {
        throw new failure_Failure(`the line at byte ${offset} is longer than ${LONGEST_RECORD} bytes`);
      }
    }
  }
  function append2(piece) {
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
    if (from === 0 && cursor_MARK.every((byte, at2) => start[at2] === byte)) {
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
const sentence_SPACE = 32;
const HASH = 35;
const ZERO = 48;
const NINE = 57;
const DASH = 45;
const POINT = 46;
const DOCUMENT_START = Buffer.from("-DOCSTART-");
const CELLS = 4;
const sentence_MOST_DIGITS = 6;
function createSentence() {
  let held = new Uint8Array(4096);
  let used = 0;
  let lines = 0;
  let starts = new Int32Array(64 * CELLS);
  let ends = new Int32Array(64 * CELLS);
  let counts = new Uint8Array(64);
  let counted = new Int32Array(64);
  let countedLines = 0;
  let isTabbed = false;
  function makeRoom(bytes) {
    if (used + bytes > held.length)
      held = larger(held, (used + bytes) * 2);
    if (lines < counts.length)
      return;
    starts = larger(starts, starts.length * 2);
    ends = larger(ends, ends.length * 2);
    counts = larger(counts, counts.length * 2);
    counted = larger(counted, counted.length * 2);
  }
  function isRange(line) {
    const end = ends[line * CELLS];
    let at2 = starts[line * CELLS];
    const first = at2;
    while (at2 < end && sentence_isDigit(held[at2]))
      at2 += 1;
    if (at2 === first || at2 === end || held[at2] !== DASH && held[at2] !== POINT)
      return false;
    const second = at2 + 1;
    at2 = second;
    while (at2 < end && sentence_isDigit(held[at2]))
      at2 += 1;
    return at2 === end && at2 > second;
  }
  function wholeOf2(line, cell) {
    if (cell >= counts[line])
      return -1;
    const start = starts[line * CELLS + cell];
    const end = ends[line * CELLS + cell];
    if (start === end || end - start > sentence_MOST_DIGITS)
      return -1;
    let number = 0;
    for (let at2 = start; at2 < end; at2++) {
      const byte = held[at2];
      if (!sentence_isDigit(byte))
        return -1;
      number = number * 10 + byte - ZERO;
    }
    return number;
  }
  function doesCount(cell) {
    if (countedLines === 0)
      return false;
    const start = wholeOf2(counted[0], cell);
    if (!isFirst(start))
      return false;
    for (let at2 = 0; at2 < countedLines; at2++) {
      const line2 = counted[at2];
      if (wholeOf2(line2, cell) !== start + at2 || cell + 1 >= counts[line2])
        return false;
    }
    if (countedLines > 1)
      return true;
    const line = counted[0];
    if (counts[line] <= 2)
      return false;
    return isTabbed || !isFirst(wholeOf2(line, cell + 1));
  }
  function isDocumentStart() {
    const start = starts[0];
    const length = ends[0] - start;
    return length === DOCUMENT_START.length && DOCUMENT_START.every((byte, at2) => held[start + at2] === byte);
  }
  function writeCells(cell, count, lineOf2, into, from) {
    let to = from;
    for (let at2 = 0; at2 < count; at2++) {
      if (at2 > 0)
        into[to++] = sentence_SPACE;
      const place = (lineOf2 === null ? at2 : lineOf2[at2]) * CELLS + cell;
      const end = ends[place];
      for (let byte = starts[place]; byte < end; byte++)
        into[to++] = held[byte];
    }
    return to;
  }
  return {
    get lines() {
      return lines;
    },
    get mostBytes() {
      return used + lines;
    },
    add(bytes, start, end) {
      let hasTab = false;
      for (let at2 = start; at2 < end && !hasTab; at2++)
        hasTab = bytes[at2] === TAB;
      if (bytes[start] === HASH && !hasTab)
        return;
      makeRoom(end - start);
      isTabbed = hasTab;
      const separator = hasTab ? TAB : sentence_SPACE;
      let cells = 0;
      let from = used;
      let to = used;
      for (let at2 = start; at2 <= end && cells < CELLS; at2++) {
        const byte = at2 === end ? separator : bytes[at2];
        if (byte !== separator) {
          held[to++] = byte;
          continue;
        }
        if (!hasTab && to === from)
          continue;
        starts[lines * CELLS + cells] = from;
        ends[lines * CELLS + cells] = to;
        cells += 1;
        from = to;
      }
      if (cells === 0)
        return;
      used = from;
      counts[lines] = cells;
      if (!isRange(lines))
        counted[countedLines++] = lines;
      lines += 1;
    },
    write(into, at2) {
      if (lines === 0)
        return -1;
      for (let cell = 0; cell + 1 < CELLS; cell++) {
        if (doesCount(cell))
          return writeCells(cell + 1, countedLines, counted, into, at2);
      }
      return lines === 1 && isDocumentStart() ? -1 : writeCells(0, lines, null, into, at2);
    },
    clear() {
      used = 0;
      lines = 0;
      countedLines = 0;
    }
  };
}
function isFirst(number) {
  return number === 0 || number === 1;
}
function sentence_isDigit(byte) {
  return byte >= ZERO && byte <= NINE;
}
function larger(row, length) {
  const Kind = row.constructor;
  const grown = new Kind(length);
  grown.set(row);
  return grown;
}
;
const table_TAB = 9;
const table_SPACE = 32;
const FIRST_RECORDS_FROM_PLACE = 4;
const BYTES_OF_BATCH = 4 * 1024 * 1024;
function openBlocks(source) {
  return {
    part: null,
    place: null,
    columns: ["tokens"],
    isNamed: true,
    hasLines: true,
    canJump: isPlain(source),
    understoodAs: "one token a line, a sentence a record",
    notes: [],
    read: (from, take) => readBlocks(source, from, take)
  };
}
async function readBlocks(source, from, take) {
  const cursor = openLines(source, from?.offset ?? 0);
  const batch = createBatch(1, RECORDS_OF_BATCH);
  let most = from === null ? RECORDS_OF_BATCH : FIRST_RECORDS_FROM_PLACE;
  let text = Buffer.alloc(64 * 1024);
  let used = 0;
  let record = from?.record ?? 0;
  let line = from?.line ?? 1;
  const sentence = createSentence();
  let place = { offset: from?.offset ?? 0, line };
  function endBlock() {
    const room = used + sentence.mostBytes;
    if (room > text.length) {
      const larger2 = Buffer.alloc(Math.max(room, text.length * 2));
      text.copy(larger2, 0, 0, used);
      text = larger2;
    }
    const end = sentence.write(text, used);
    sentence.clear();
    if (end < 0)
      return true;
    if (batch.count === 0)
      batch.place = { record, ...place };
    batch.starts[batch.count] = used;
    used = end;
    batch.ends[batch.count] = used;
    batch.lines[batch.count] = place.line;
    batch.endLines[batch.count] = line - 1;
    batch.count += 1;
    if (batch.count < most && used < BYTES_OF_BATCH)
      return true;
    most = Math.min(RECORDS_OF_BATCH, most * 2);
    return flush();
  }
  function flush() {
    batch.bytes = text;
    const isWanted = batch.count === 0 || take(batch);
    record += batch.count;
    batch.count = 0;
    used = 0;
    return isWanted;
  }
  try {
    for (; ; ) {
      const { offset } = cursor;
      if (!cursor.next())
        await cursor.fill();
      if (!cursor.isThere)
        break;
      const isBlank2 = isBlankLine(cursor);
      if (isBlank2 && sentence.lines > 0 && !endBlock())
        return;
      if (!isBlank2) {
        if (sentence.lines === 0)
          place = { offset, line };
        sentence.add(cursor.bytes, cursor.start, cursor.end);
        if (sentence.lines > MOST_TOKENS)
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
const MOST_TOKENS = 1e6;
function isBlankLine({ bytes, start, end }) {
  for (let at2 = start; at2 < end; at2++)
    if (bytes[at2] !== table_SPACE && bytes[at2] !== table_TAB)
      return false;
  return true;
}
;
const PAGE = 64 * 1024;
function loadProgram(text, size, functions = () => ({})) {
  const { Memory, Module, Instance } = globalThis.WebAssembly;
  const memory = new Memory({ initial: Math.ceil(size / PAGE) });
  const env = { memory, ...functions(memory.buffer) };
  const { exports } = new Instance(new Module(Buffer.from(text, "base64")), { env });
  return { memory: memory.buffer, exports };
}
;
const PROGRAM = "AGFzbQEAAAABCQFgBH9/f38BfwIPAQNlbnYGbWVtb3J5AgAAAwIBAAcRAgRmaW5kAAAGbWVtb3J5AgAKeQF3AQN/A0AgACABSQRAIAD9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCEEA0AgBARAIAIgBUYgACAEaGoiBiABT3IEQCAFDwsgAyAFQQJ0aiAGNgIAIAVBAWohBSAEIARBAWtxIQQMAQsLIABBEGohAAwBCwsgBQs=";
;
const LONGEST_BLOCK = 4 * 1024 * 1024;
const kept_BYTES_AT_ONCE = 1024 * 1024;
const MOST_LINES = 64 * 1024;
const MARGIN = 16;
const ENDS = 0;
const kept_TEXT = ENDS + (MOST_LINES + 1) * 4;
let program = null;
async function readKept(source, blocks, take, read2) {
  const lines = keptLines(source.bytes, blocks);
  const numbers = lineNumbers(blocks);
  let taken2 = 0;
  let areLines = true;
  function takeLines(batch) {
    for (let record = 0; record < batch.count; record++) {
      taken2 += 1;
      areLines &&= batch.lines[record] === taken2 && batch.endLines[record] === taken2;
      const number = numbers[taken2 - 1] ?? 0;
      batch.lines[record] = number;
      batch.endLines[record] = number;
    }
    return areLines && take(batch);
  }
  await read2({ ...source, bytes: lines.bytes }, takeLines);
  return areLines && lines.areAsTold && taken2 === numbers.length;
}
function lineNumbers(blocks) {
  const numbers = new Int32Array(blocks.reduce((sum2, { kept }) => sum2 + kept.length, 0));
  let next = 0;
  for (const { place, kept } of blocks) {
    for (const record of kept)
      numbers[next++] = place.line + record - place.record;
  }
  return numbers;
}
function keptLines(bytes, blocks) {
  let next = 0;
  let areAsTold = true;
  let memory = new Uint8Array(kept_BYTES_AT_ONCE);
  let given = 0;
  let held = 0;
  function fill2() {
    given = 0;
    held = 0;
    while (held === 0 && next < blocks.length && areAsTold) {
      const behind = behindTogether(blocks, next);
      areAsTold = hold(blocks.slice(next, behind));
      next = behind;
    }
    return held > 0;
  }
  function hold(together2) {
    program ??= load();
    const { memory: text, numbers: ends, find } = program;
    const [offset, end] = [together2[0].place.offset, together2.at(-1).end];
    const size = bytes.read(offset, text.subarray(kept_TEXT, kept_TEXT + end - offset));
    const found = find(kept_TEXT, kept_TEXT + size, MOST_LINES + 1, ENDS);
    if (memory.length < size)
      memory = new Uint8Array(size);
    let line = 0;
    for (const { place, count, end: end2, kept } of together2) {
      const behind = line + count;
      const [from, to] = [kept_TEXT + place.offset - offset, kept_TEXT + end2 - offset];
      if (behind > found || ends[behind - 1] >= to)
        return false;
      if (behind < found && ends[behind] < to)
        return false;
      for (const record of kept) {
        const own = line + record - place.record;
        const start = own === line ? from : ends[own - 1] + 1;
        const stop = ends[own] + 1;
        memory.set(text.subarray(start, stop), held);
        held += stop - start;
      }
      line = behind;
    }
    return true;
  }
  return {
    bytes: {
      size: bytes.size,
      read(_, into) {
        let count = 0;
        while (count < into.length && (given < held || fill2())) {
          const some = Math.min(held - given, into.length - count);
          into.set(memory.subarray(given, given + some), count);
          given += some;
          count += some;
        }
        return count;
      }
    },
    get areAsTold() {
      return areAsTold;
    }
  };
}
function behindTogether(blocks, first) {
  const { place, end, count } = blocks[first];
  let behind = first + 1;
  for (let [last, lines] = [end, count]; behind < blocks.length; behind++) {
    const block = blocks[behind];
    lines += block.count;
    if (block.place.offset !== last || block.end - place.offset > kept_BYTES_AT_ONCE || lines > MOST_LINES)
      break;
    last = block.end;
  }
  return behind;
}
function load() {
  const { memory, exports } = loadProgram(PROGRAM, kept_TEXT + LONGEST_BLOCK + MARGIN);
  return { memory: new Uint8Array(memory), numbers: new Uint32Array(memory), find: exports.find };
}
;
const STOP = -1;
async function readText(source, from, take, to = Number.POSITIVE_INFINITY) {
  if (isPlain(source)) {
    readPlain(source.bytes, from, Math.min(to, source.bytes.size), take);
    return;
  }
  const parts = createParts(from, PIECE_BYTES, take);
  for await (const piece of piecesOf(source, from)) {
    parts.room(piece.length).set(piece);
    if (!parts.add(piece.length))
      return;
  }
  parts.end();
}
function readPlain(bytes, from, to, take) {
  const parts = createParts(from, Math.min(FIRST_BYTES, Math.max(0, to - from)), take);
  let wanted = FIRST_BYTES;
  for (let position = from; position < to; ) {
    const count = bytes.read(position, parts.room(Math.min(wanted, to - position)));
    if (count === 0)
      break;
    position += count;
    wanted = Math.min(PIECE_BYTES, wanted * 2);
    if (!parts.add(count))
      return;
  }
  parts.end();
}
function createParts(from, size, take) {
  let memory = new Uint8Array(size + 1);
  let end = 0;
  let offset = from;
  let least = 0;
  return {
    /** Where the next bytes are to be written. */
    room(length) {
      if (length > memory.length - 1 - end)
        memory = stream_enlarged(memory, end, end + length + 1);
      return memory.subarray(end, end + length);
    },
    /** Takes note of what was written. @returns whether more is wanted */
    add(length) {
      end += length;
      if (end < least && end <= LONGEST_RECORD)
        return true;
      const position = take(memory, 0, end, false);
      if (position === STOP)
        return false;
      least = position === 0 ? end * 2 : 0;
      memory.copyWithin(0, position, end);
      end -= position;
      offset += position;
      if (end > LONGEST_RECORD) {
        throw new failure_Failure(`the record at byte ${offset} is longer than ${LONGEST_RECORD} bytes`);
      }
      return true;
    },
    end() {
      if (end > 0)
        take(memory, 0, end, true);
    }
  };
}
function stream_enlarged(memory, used, least) {
  const larger2 = new Uint8Array(Math.max(least, memory.length * 2));
  larger2.set(memory.subarray(0, used));
  return larger2;
}
;
const FEW_PLAIN = 4;
const MOST_BY_HAND = 1e3;
function createByHand() {
  let left = 0;
  let pause = 0;
  return {
    isTime: () => --left < 0,
    found(count) {
      pause = count < FEW_PLAIN ? Math.min(MOST_BY_HAND, pause * 2 + 1) : 0;
      left = pause;
    }
  };
}
;
const record_program_CELLS = 16 * 1024;
const STARTS = 0;
const record_program_ENDS = STARTS + record_program_CELLS * 4;
const LINES = record_program_ENDS + record_program_CELLS * 4;
const OWN = LINES + record_program_CELLS * 4;
function loadRecordProgram(text, size) {
  const { memory, exports } = loadProgram(text, size);
  return { ...exports, memory: new Uint8Array(memory), words: new Int32Array(memory) };
}
function roomIn({ lines, starts, width, count }) {
  const room = Math.min(lines.length, Math.floor(starts.length / width)) - count;
  return Math.min(room, Math.floor(record_program_CELLS / width));
}
function addFound({ words: words2, records: { value: found } }, batch) {
  const { width, count } = batch;
  const cells = found * width;
  batch.starts.set(words2.subarray(STARTS / 4, STARTS / 4 + cells), count * width);
  batch.ends.set(words2.subarray(record_program_ENDS / 4, record_program_ENDS / 4 + cells), count * width);
  const lines = words2.subarray(LINES / 4, LINES / 4 + found);
  batch.lines.set(lines, count);
  batch.endLines.set(lines, count);
  batch.count = count + found;
}
const record_program_FIRST_BYTES = 16 * 1024;
const record_program_MOST_BYTES = 256 * 1024;
const LEAST_BYTES = 4 * 1024;
function nextSize(isFull2, used, size) {
  const next = !isFull2 && used > size / 2 ? size * 2 : used + (used >> 2);
  return Math.max(LEAST_BYTES, Math.min(record_program_MOST_BYTES, next));
}
;
const scan_program_PROGRAM = "AGFzbQEAAAABDwFgC39/f39/f39/f39/AAIPAQNlbnYGbWVtb3J5AgAAAwIBAAYVBH8BQQALfwFBAAt/AUEAC38BQQALBzQGB3JlY29yZHMDAAV0YWtlbgMBBWxpbmVzAwIGd2lkZXN0AwMEc2NhbgAABm1lbW9yeQIACt0FAdoFAg5/AnsgA/0PIRogAiAAayEUIAohDyAAIgIhEEF/IRcDQCABIAJLIAYgFktxBEACQCACIQ0gDCELQQAhGEEAIRMDQAJAIAIhDiAEBH8gAi0AAEEiRgVBAAsEQCAEQQJGDQEgAkEBaiIOIREDQCABIBFLBEAgES0AACISQQpGIBJBIkZyIBJBDUZyRQRAIBFBAWohEQwCCwsLIBFBAWogAU8Ef0EBBSARLQAAQSJHCw0BIBEtAAEiEkEKRyASIANB/wFxR3EgEkENR3ENASARQQFqIQJBfyEXBSAXQX9GIAIgEEEQak9yBH8gAiEQIAL9AAQAIhkgGv0jIBn9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIBn9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/WQFIBdBfyACIBBrdHELIRcDQCAXRQRAIBBBEGoiECABSQRAIBD9AAQAIhkgGv0jIBn9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIBn9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/WQhFwwCCwsLIBdFDQEgECAXaGoiAiABTw0BIAIhEQsgBSAYRg0AIAcgDGogDiAUajYCACAIIAxqIBEgFGo2AgAgDEEEaiEMIBhBAWohGCACLQAAIQ4gAkEBaiECIA4gA0H/AXFGBEAgASACTQ0BDAILIA5BDUYEQCABIAJNDQEgAkEBaiACIAItAABBCkYbIQILQQEhEwsLIBNFBEAgDSECDAELIBhBAUYEfyAHIAtqKAIAIAggC2ooAgBGBUEACwR/IA0tAABBIkcFQQALBEAgCyEMIA9BAWohDwwDCyAYIBUgFSAYSRshFQNAIAUgGEsEQCAHIAxqQQA2AgAgCCAMakEANgIAIBhBAWohGCAMQQRqIQwMAQsLIAkgFkECdGogDzYCACAPQQFqIQ8gFkEBaiEWDAILCwsgFiQAIBUkAyACIABrJAEgDyAKayQCCw==";
;
const plain_records_BYTES = OWN;
const BLOCK = 16;
const QUOTES = { never: 0, always: 1, near: 2 };
let plain_records_program = null;
function createPlainRecords({ separator, quotes }) {
  let wanted = record_program_FIRST_BYTES;
  const made = { line: 0, widest: 0, take };
  function take(bytes, position, end, batch, line) {
    plain_records_program ??= loadRecordProgram(scan_program_PROGRAM, plain_records_BYTES + record_program_MOST_BYTES + BLOCK);
    const { memory, records: records2, taken: taken2, lines, widest, scan } = plain_records_program;
    const { width } = batch;
    const size = Math.min(wanted, end - position);
    const most = roomIn(batch);
    memory.set(bytes.subarray(position, position + size), plain_records_BYTES);
    scan(plain_records_BYTES, plain_records_BYTES + size, position, separator, QUOTES[quotes], width, most, STARTS, record_program_ENDS, LINES, line);
    addFound(plain_records_program, batch);
    made.line = line + lines.value;
    made.widest = widest.value;
    const used = taken2.value;
    wanted = nextSize(records2.value === most, used, size);
    return position + used;
  }
  return made;
}
;
const QUOTE = 34;
const quoted_NEWLINE = 10;
const BACKSLASH = 92;
const MOST_QUOTED_LINES = 50;
function createQuotedCells(quotes) {
  const isEscaped = quotes === "escaped";
  const mostCrossed = quotes === "near" ? MOST_QUOTED_LINES : Number.POSITIVE_INFINITY;
  let crossed = 0;
  let isDoubled = false;
  function closing(bytes, from, end) {
    crossed = 0;
    isDoubled = false;
    for (let position = from; ; position += 2) {
      let byte = bytes[position];
      while (byte !== QUOTE && position < end) {
        if (byte === quoted_NEWLINE && ++crossed > mostCrossed)
          return -1;
        if (isEscaped && byte === BACKSLASH && isEscapable(bytes[position + 1])) {
          isDoubled = true;
          position += 1;
        }
        byte = bytes[++position];
      }
      if (position >= end)
        return -1;
      if (bytes[position + 1] !== QUOTE)
        return position;
      isDoubled = true;
    }
  }
  return {
    closing,
    get crossed() {
      return crossed;
    },
    get isDoubled() {
      return isDoubled;
    },
    get isFar() {
      return crossed > mostCrossed;
    }
  };
}
function unquote(bytes, start, end, isEscaped) {
  let at2 = start;
  let isInside2 = true;
  for (let position = start; position < end; position++) {
    let byte = bytes[position];
    if (isInside2 && isEscaped && byte === BACKSLASH && position + 1 < end) {
      if (isEscapable(bytes[position + 1]))
        byte = bytes[++position];
    } else if (isInside2 && byte === QUOTE) {
      position += 1;
      isInside2 = position < end && bytes[position] === QUOTE;
      if (!isInside2) {
        position -= 1;
        continue;
      }
    }
    bytes[at2++] = byte;
  }
  return at2;
}
function isEscapable(byte) {
  return byte === QUOTE || byte === BACKSLASH;
}
;
const scan_NEWLINE = 10;
const scan_RETURN = 13;
const MOST_PLAIN_CELLS = 1024;
const PARTIAL = -1;
const OPEN = -2;
const TOO_WIDE = -3;
function createScanner({ separator, quotes }, width, records2 = RECORDS_OF_BATCH) {
  const batch = createBatch(width, cellsFor(width, records2));
  const stops = new Uint8Array(256);
  for (const byte of [separator, scan_NEWLINE, scan_RETURN])
    stops[byte] = 1;
  const isEscaped = quotes === "escaped";
  const isAlways = quotes === "always" || isEscaped;
  const quoted = createQuotedCells(quotes);
  const written = [];
  let writtenCount = 0;
  let widest = width;
  let cells = 0;
  let nextLine = 1;
  let doubtful = 0;
  let unclosed = 0;
  const plain2 = quotes !== "escaped" && records2 >= RECORDS_OF_BATCH && width <= MOST_PLAIN_CELLS ? createPlainRecords({ separator, quotes }) : null;
  const byHand = createByHand();
  function scan(bytes, start, end, isLast, line, most = Number.POSITIVE_INFINITY) {
    bytes[end] = scan_NEWLINE;
    batch.bytes = bytes;
    batch.count = 0;
    widen(batch, widest);
    widest = width;
    let position = start;
    while (position < end && batch.count < most && !isFull(batch)) {
      if (plain2 !== null && most === Number.POSITIVE_INFINITY && batch.width <= MOST_PLAIN_CELLS && byHand.isTime()) {
        const before = batch.count;
        position = plain2.take(bytes, position, end, batch, line);
        line = plain2.line;
        widest = Math.max(widest, plain2.widest);
        byHand.found(batch.count - before);
        if (position >= end || isFull(batch))
          break;
      }
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
    const { starts, ends, count, width: width2 } = batch;
    const first = count * width2;
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
        const closing = quoted.closing(bytes, position + 1, end);
        const isBeyond = closing < 0 ? !quoted.isFar : closing + 1 >= end;
        if (isBeyond && !isLast)
          return PARTIAL;
        if (closing < 0 && isAlways)
          return OPEN;
        if (closing >= 0 && (isAlways || endsCell(bytes[closing + 1]))) {
          from = position + 1;
          to = closing;
          position = closing + 1;
          endLine += quoted.crossed;
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
      else if (quoted.isDoubled || position > behindQuote) {
        written[writtenCount++] = cell;
        if (position > behindQuote)
          unclosed += 1;
        if (quoted.crossed > 0 && position > behindQuote)
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
      ends[each] = unquote(bytes, starts[each], ends[each], isEscaped);
    }
    for (; cell < behind; cell++) {
      starts[cell] = 0;
      ends[cell] = 0;
    }
    batch.lines[count] = line;
    batch.endLines[count] = endLine;
    batch.count = count + 1;
    if (cells > widest)
      widest = cells;
    return position;
  }
  function endsCell(byte) {
    return byte === separator || byte === scan_NEWLINE || byte === scan_RETURN;
  }
  return {
    batch,
    scan,
    get doubtful() {
      return doubtful;
    },
    get unclosed() {
      return unclosed;
    },
    get cells() {
      return cells;
    }
  };
}
;
const MOST_RECORDS = 100;
function firstRecords(dialect, sample, start, isLast) {
  const cells = [];
  const { second } = readFirst(dialect, sample, start, isLast, ({ bytes, starts, ends }, count) => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const own = [];
    for (let cell = 0; cell < count; cell++)
      own.push(text.toString("latin1", starts[cell], ends[cell]));
    cells.push(own);
  });
  return { cells, second };
}
function widthsOf(dialect, sample, start, isLast) {
  const widths = [];
  const { doubtful, unclosed } = readFirst(dialect, sample, start, isLast, (_, count) => widths.push(count));
  return { widths, doubtful, unclosed };
}
function readFirst(dialect, sample, { skip, line }, isLast, take) {
  const bytes = new Uint8Array(sample.length + 1);
  bytes.set(sample);
  const scanner = createScanner(dialect, 1, 1);
  const { batch } = scanner;
  let second = null;
  let position = skip;
  for (let taken2 = 0; taken2 < MOST_RECORDS && position < sample.length; ) {
    const scanned = scanner.scan(bytes, position, sample.length, isLast, line, 1);
    if (batch.count === 0 && scanned.position === position)
      break;
    position = scanned.position;
    line = scanned.line;
    if (batch.count === 0)
      continue;
    take(batch, scanner.cells);
    taken2 += 1;
    second ??= { skip: position, line };
  }
  const { doubtful, unclosed } = scanner;
  return { second: second ?? { skip: position, line }, doubtful, unclosed };
}
;
const LONGEST_NAME = 100;
const LEAST_NUMBERED = 3;
const header_NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;
const WHOLE = /^\d+$/;
const WORD = /^[\w.-]+$/;
const LEAST_BELOW = 4;
const LEAST_TIMES = 10;
function isHeader([first = [], ...body]) {
  if (first.every((cell) => cell === ""))
    return false;
  if (first.some((cell) => header_NUMBER.test(cell)))
    return isNumbered(first, body);
  const isNumbersBelow = hasNumbers(first, body);
  const isGap = (_, at2) => at2 > 0 && first[at2] === "" && body.some((record) => record[at2]);
  if (first.some(isGap) && !isNumbersBelow)
    return false;
  if (body.length === 0 || isNumbersBelow)
    return true;
  const different = new Set(first).size;
  if (first.some(({ length }) => length > LONGEST_NAME))
    return false;
  if (different < first.length && (different === 1 || !standsOut([first, ...body])))
    return false;
  const values = first.filter((cell, at2) => cell !== "" && body.some((record) => record[at2] === cell && !header_isSame(record, first)));
  return values.length === 0 || values.length === 1 && standsOut([first, ...body]) && isUnheardOf(first, body);
}
function isUnheardOf(first, body) {
  return first.some((cell, at2) => {
    const values = new Set(body.map((record) => record[at2] ?? ""));
    return cell !== "" && values.size * LEAST_TIMES <= body.length && !values.has(cell);
  });
}
function isSureHeader([first = [], ...body]) {
  return first.some((cell) => header_NUMBER.test(cell)) || hasNumbers(first, body);
}
function standsOut([first = [], ...body]) {
  if (body.length < LEAST_BELOW)
    return false;
  return isSureHeader([first, ...body]) || first.some((cell, at2) => WORD.test(cell) && body.every((record) => !WORD.test(record[at2] ?? "")));
}
function isNumbered(first, body) {
  const begin = first.findIndex((cell) => header_NUMBER.test(cell));
  const numbers = first.slice(begin);
  if (!numbers.every((cell, at2) => WHOLE.test(cell) && Number(cell) === Number(numbers[0]) + at2))
    return false;
  if (numbers.length < LEAST_NUMBERED)
    return false;
  return body.length > 0 && !body.some((record) => record.slice(begin).every((cell, at2) => WHOLE.test(cell) && Number(cell) === Number(record[begin]) + at2));
}
function hasNumbers(first, body) {
  return first.some((_, at2) => {
    const numbers = body.filter((record) => header_NUMBER.test(record[at2] ?? "")).length;
    return numbers > 0.6 * body.length;
  });
}
function isCount([first = [], second = []]) {
  const [records2 = "", columns = "", ...names] = first;
  if (!WHOLE.test(records2) || !WHOLE.test(columns) || names.length === 0)
    return false;
  return Number(columns) + 1 === second.length && !names.some((name) => header_NUMBER.test(name));
}
function header_isSame(one, other) {
  return one.length === other.length && one.every((cell, at2) => cell === other[at2]);
}
;
const SEPARATORS = [",", "	", ";", "|"];
const dialect_QUOTE = 34;
const dialect_BACKSLASH = 92;
const MOST_DOUBT = 0.05;
const dialect_MARK = "\xEF\xBB\xBF";
const NAMED_SEPARATOR = /^("?)sep=(.)\1(?:\r\n|\n|\r)/i;
const COMMENT = /^#[^\r\n]*(?:\r\n|\n|\r|$)/;
const BLANK = /^[ \t]*(?:\r\n|\n|\r)/;
function sniffDialect(sample, isLast, preferred, mayHaveHeader = true) {
  const text = Buffer.from(sample).toString("latin1");
  let skip = text.startsWith(dialect_MARK) ? dialect_MARK.length : 0;
  const named2 = NAMED_SEPARATOR.exec(text.slice(skip));
  if (named2)
    skip += named2[0].length;
  let comment = null;
  for (; ; ) {
    const rest = text.slice(skip);
    const passed = COMMENT.exec(rest) ?? BLANK.exec(rest);
    if (passed === null || passed[0] === "")
      break;
    comment = passed[0].startsWith("#") ? passed[0] : comment;
    skip += passed[0].length;
  }
  const start = { skip, line: 1 + lineEndsIn(text.slice(0, skip)) };
  const chosen = named2?.[2] ?? chooseSeparator(sample, start, isLast, preferred);
  const dialect = chooseQuotes(dialectOf(chosen), sample, start, isLast);
  const records2 = firstRecords(dialect, sample, start, isLast);
  const [first = [], second] = records2.cells;
  const width = (second ?? first).length;
  const announced = comment === null ? null : cellsOfComment(comment, chosen);
  const isOverruled = mayHaveHeader && isHeader(records2.cells) && standsOut(records2.cells);
  if (announced !== null && width > 1 && announced.length === width && !isOverruled) {
    return { dialect, ...start, header: announced, isAssumed: false, width };
  }
  if (mayHaveHeader && isHeader(records2.cells)) {
    const isShort2 = records2.cells.slice(1).every(({ length }) => length === first.length + 1);
    const header = isShort2 && records2.cells.length > 1 ? ["", ...first] : first;
    const isAssumed = !isSureHeader(records2.cells);
    return { dialect, ...records2.second, header, isAssumed, width: header.length };
  }
  const begin = isCount(records2.cells) ? records2.second : start;
  return { dialect, ...begin, header: null, isAssumed: false, width };
}
function dialectOf(separator) {
  return { separator: separator.charCodeAt(0), quotes: separator === "	" ? "near" : "always" };
}
function chooseQuotes(dialect, sample, start, isLast) {
  if (dialect.quotes !== "always" || !sample.includes(dialect_QUOTE))
    return dialect;
  const { widths: quoted, doubtful, unclosed } = widthsOf(dialect, sample, start, isLast);
  if (unclosed > 0 && sample.includes(dialect_BACKSLASH)) {
    const escaping = { ...dialect, quotes: "escaped" };
    const escaped2 = widthsOf(escaping, sample, start, isLast);
    if (escaped2.unclosed === 0 && agreementOf(escaped2.widths).share >= agreementOf(quoted).share)
      return escaping;
  }
  const { widths: plain2 } = widthsOf({ ...dialect, quotes: "near" }, sample, start, isLast);
  const isBetter = doubtful > 0 || agreementOf(plain2).share > agreementOf(quoted).share + MOST_DOUBT || quoted.length === 0;
  return isBetter && plain2.length > 0 ? { ...dialect, quotes: "near" } : dialect;
}
function agreementOf(widths) {
  const counts = /* @__PURE__ */ new Map();
  for (const width of widths)
    counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual = 1, count = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return { usual, share: widths.length === 0 ? 0 : count / widths.length };
}
function chooseSeparator(sample, start, isLast, preferred) {
  let best = preferred ?? ",";
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    if (!sample.includes(separator.charCodeAt(0)))
      continue;
    const { widths } = widthsOf(dialectOf(separator), sample, start, isLast);
    const { usual, share } = agreementOf(widths);
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
function cellsOfComment(comment, separator) {
  const [first = "", ...others] = comment.replace(/^#+[ ]*/, "").replace(/[\r\n]+$/, "").split(separator).map((cell) => cell.trim());
  return [first === "" ? "#" : first, ...others];
}
function lineEndsIn(text) {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
;
function dropEqual(batch, header) {
  const { bytes, width, starts, ends, lines, endLines } = batch;
  const [first] = header;
  if (first === void 0)
    return 0;
  let kept = 0;
  for (let record = 0; record < batch.count; record++) {
    const at2 = record * width;
    const isEqual = isCell(bytes, starts[at2], ends[at2], first) && isHeader2(at2);
    if (isEqual)
      continue;
    if (kept < record) {
      starts.copyWithin(kept * width, at2, at2 + width);
      ends.copyWithin(kept * width, at2, at2 + width);
      lines[kept] = lines[record];
      endLines[kept] = endLines[record];
    }
    kept += 1;
  }
  const dropped = batch.count - kept;
  batch.count = kept;
  return dropped;
  function isHeader2(at2) {
    for (let cell = 0; cell < width; cell++) {
      const named2 = header[cell];
      const [from, to] = [starts[at2 + cell], ends[at2 + cell]];
      if (named2 === void 0 ? from !== to : !isCell(bytes, from, to, named2))
        return false;
    }
    return true;
  }
}
function isCell(bytes, from, to, cell) {
  if (to - from !== cell.length)
    return false;
  for (let at2 = 0; at2 < cell.length; at2++)
    if (bytes[from + at2] !== cell[at2])
      return false;
  return true;
}
;
const look_TAB = "	";
const LEAST_LINES = 2;
const ENOUGH_BELOW_NAMES = 0.75;
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
  const isUsual = (tabs, share) => {
    const count = counts.get(tabs) ?? 0;
    return count >= LEAST_LINES && count >= share * filled.length;
  };
  const widths = [...counts.keys()].filter((tabs) => tabs > 0);
  if (widths.some((tabs) => isUsual(tabs, 0.95)))
    return true;
  if (!widths.some((tabs) => tabs > 1 && isUsual(tabs, ENOUGH_BELOW_NAMES)))
    return false;
  const records2 = filled.map((line) => line.split(look_TAB));
  return isHeader(records2) && isSureHeader(records2);
}
const DESCRIBED = /^\s*@\w+/;
function looksSeparated(sample, isLast) {
  if (sample.includes(0) || DESCRIBED.test(Buffer.from(sample.subarray(0, 100)).toString("latin1")))
    return false;
  const { dialect, skip, line, width } = sniffDialect(sample, isLast, ",");
  const { widths } = widthsOf(dialect, sample, { skip, line }, isLast);
  const usual = widths.filter((each) => each === width).length;
  return width > 1 && usual >= LEAST_LINES && usual >= 0.95 * widths.length;
}
;
const SAMPLE_BYTES = 64 * 1024;
const MOST_CELLS = 1e5;
const FIRST_PLACE = { record: 0, offset: 0, line: 1 };
const SEPARATOR_WORDS = {
  ",": "commas",
  "	": "tabs",
  ";": "semicolons",
  "|": "bars"
};
async function openCsv(source, preferred, mayHaveHeader = true) {
  const sniffed = await sniff(source, preferred, mayHaveHeader);
  const { header, isAssumed, width } = sniffed;
  const columns = header === null ? positions(width) : namesOf(header);
  const notes = /* @__PURE__ */ new Set();
  return {
    part: null,
    place: null,
    columns,
    usualColumns: columns.length,
    isNamed: header !== null,
    isHeaderAssumed: isAssumed,
    hasLines: true,
    canJump: isPlain(source),
    understoodAs: describe(sniffed),
    get notes() {
      return [...notes];
    },
    async read(from, take) {
      const { repeated, doubtful } = await readRecords(source, sniffed, columns, from, take);
      if (repeated > 0)
        notes.add(`${countOf(repeated, "record")} equal to the header, passed over`);
      if (doubtful > 0)
        notes.add(`${countOf(doubtful, "cell")} in quotes over several lines, with text behind them`);
    },
    // A quote that opens a cell only among the lines that are kept makes one record of two, which is found out.
    readLines: (blocks, take) => readKept(source, blocks, take, async (lines, take2) => {
      await readRecords(lines, sniffed, columns, FIRST_PLACE, take2);
    })
  };
}
async function openIfSeparated(source, mayHaveHeader) {
  let isSeparated = false;
  await table_readBeginning(source, (sample, isLast) => {
    isSeparated = looksSeparated(sample, isLast);
  });
  return isSeparated ? openCsv(source, ",", mayHaveHeader) : null;
}
async function sniff(source, preferred, mayHaveHeader) {
  let sniffed = null;
  await table_readBeginning(source, (sample, isLast) => {
    if (sample.includes(0))
      throw new failure_Failure("is no text: it holds bytes of value 0");
    sniffed = sniffDialect(sample, isLast, preferred, mayHaveHeader);
  });
  if (sniffed === null)
    throw new failure_Failure("holds no records");
  return sniffed;
}
async function table_readBeginning(source, look) {
  await readText(source, 0, (bytes, start, end, isLast) => {
    if (end - start < SAMPLE_BYTES && !isLast)
      return start;
    look(bytes.subarray(start, Math.min(end, start + SAMPLE_BYTES)), isLast && end - start <= SAMPLE_BYTES);
    return STOP;
  });
}
async function readRecords(source, { dialect, skip, line: firstLine, header, width }, columns, from, take) {
  const scanner = createScanner(dialect, Math.max(1, width), recordsAtOnce(source));
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
        for (let column = columns.length; column < batch.width; column++)
          columns.push(positionName(column));
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
function recordsAtOnce({ bytes: { size } }) {
  return Math.min(RECORDS_OF_BATCH, Math.max(1, size >> 3));
}
function namesOf(header) {
  const names = [];
  const used = /* @__PURE__ */ new Set();
  for (const cell of header) {
    const name = lossless_decodePath(Buffer.from(cell, "latin1"));
    let unique = name;
    for (let count = 2; used.has(unique); count++)
      unique = `${name}.${count}`;
    used.add(unique);
    names.push(unique);
  }
  return names;
}
function positions(width) {
  return Array.from({ length: width }, (_, column) => positionName(column));
}
function describe({ dialect, header, width }) {
  const separator = String.fromCharCode(dialect.separator);
  const by = SEPARATOR_WORDS[separator] ?? `"${display_display(separator)}"`;
  const cells = width > 1 ? `separated by ${by}` : "one column";
  const quotes = dialect.quotes === "escaped" ? ", backslashes before quotes" : "";
  return `${cells}${quotes}${header === null ? ", no header" : ""}`;
}
;
const SMALL_BYTES = 64 * 1024;
const HELD_BYTES = 1024 * 1024;
function heldBeginning(bytes) {
  const { size } = bytes;
  let memory = new Uint8Array(0);
  let held = 0;
  function hold(end) {
    if (memory.length < end) {
      const larger2 = new Uint8Array(Math.min(Math.max(end, memory.length * 2), HELD_BYTES, size));
      larger2.set(memory.subarray(0, held));
      memory = larger2;
    }
    while (held < end) {
      const count = bytes.read(held, memory.subarray(held, end));
      if (count === 0)
        return;
      held += count;
    }
  }
  return {
    size,
    read(position, into) {
      const end = Math.min(position + into.length, HELD_BYTES, size);
      if (size <= SMALL_BYTES)
        hold(size);
      else if (position <= held && held < end)
        hold(end);
      const kept = Math.max(0, Math.min(held, position + into.length) - position);
      if (kept > 0)
        into.set(memory.subarray(position, position + kept));
      return kept === into.length || size <= SMALL_BYTES ? kept : kept + bytes.read(position + kept, into.subarray(kept));
    }
  };
}
async function heldText(source, most) {
  if (isPlain(source) && source.bytes.size > most)
    return source;
  const pieces = [];
  let size = 0;
  for await (const piece of piecesOf(source, 0)) {
    size += piece.length;
    if (size > most)
      return source;
    pieces.push(Buffer.from(piece));
  }
  return { bytes: inMemory(Buffer.concat(pieces)), packing: null, encoding: "bytes" };
}
function inMemory(memory) {
  return {
    size: memory.length,
    read: (position, into) => memory.copy(into, 0, position, Math.min(memory.length, position + into.length))
  };
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
const bytes_POINT = 46;
const bytes_ZERO = 48;
const bytes_NINE = 57;
const COLON = 58;
const OPEN_ARRAY = 91;
const bytes_BACKSLASH = 92;
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
function lengthOfEscape(bytes, at2) {
  const letter = bytes[at2 + 1];
  if (letter !== LETTER_U)
    return MEANINGS.has(letter) ? 2 : 0;
  for (let digit = at2 + 2; digit < at2 + 6; digit++)
    if (hexOf(bytes[digit]) < 0)
      return 0;
  return 6;
}
function unescapeText(bytes, from, to, at2, isQuoted) {
  let end = at2;
  for (let position = from; position < to; ) {
    const byte = bytes[position];
    if (byte !== bytes_BACKSLASH) {
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
      const isPair = isHigh && bytes[position] === bytes_BACKSLASH && bytes[position + 1] === LETTER_U && position < to;
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
function writeQuoted(bytes, at2, code) {
  if (code >= bytes_SPACE && code !== bytes_QUOTE && code !== bytes_BACKSLASH)
    return writeCode(bytes, at2, code);
  const letter = LETTERS.get(code);
  bytes[at2] = bytes_BACKSLASH;
  bytes[at2 + 1] = letter ?? LETTER_U;
  if (letter !== void 0)
    return at2 + 2;
  bytes[at2 + 2] = bytes_ZERO;
  bytes[at2 + 3] = bytes_ZERO;
  bytes[at2 + 4] = DIGITS.charCodeAt(code >> 4);
  bytes[at2 + 5] = DIGITS.charCodeAt(code & 15);
  return at2 + 6;
}
function writeCode(bytes, at2, code) {
  if (code < 128) {
    bytes[at2] = code;
    return at2 + 1;
  }
  const length = code < 2048 ? 2 : code < 65536 ? 3 : 4;
  for (let last = length - 1, rest = code; last > 0; last--, rest >>= 6)
    bytes[at2 + last] = 128 | rest & 63;
  bytes[at2] = 3840 >> length & 255 | code >> 6 * (length - 1);
  return at2 + length;
}
function unitAt(bytes, at2) {
  let unit = 0;
  for (let digit = at2 + 2; digit < at2 + 6; digit++)
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
const MEANS = tableOf([bytes_NEWLINE, bytes_QUOTE, OPEN_OBJECT, OPEN_ARRAY, CLOSE_OBJECT, CLOSE_ARRAY]);
const ENDS_TEXT = tableOf([bytes_QUOTE, bytes_BACKSLASH]);
async function firstByte(source) {
  return (await firstBytes(source, 1))[0]?.byte ?? null;
}
async function outermostArray(source) {
  const [open, item] = await firstBytes(source, 2);
  return {
    key: "",
    offset: (open?.offset ?? 0) + 1,
    end: Number.POSITIVE_INFINITY,
    line: open?.line ?? 1,
    first: item?.byte ?? CLOSE_ARRAY
  };
}
async function firstBytes(source, count) {
  const found = [];
  let offset = 0;
  let line = 1;
  await readText(source, 0, (bytes, start, end, isLast) => {
    if (offset === 0 && end - start < MARK_BYTES && !isLast)
      return start;
    for (let at2 = offset === 0 ? behindMark(bytes, start) : start; at2 < end; at2++) {
      const byte = bytes[at2];
      if (byte === bytes_NEWLINE)
        line += 1;
      if (isBlank(byte))
        continue;
      found.push({ byte, offset: offset + at2 - start, line });
      if (found.length === count)
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
  function look(byte, at2) {
    if (isInText) {
      if (depth === 1 && isKey && byte !== bytes_QUOTE && key.length < LONGEST_KEY)
        key.push(byte);
      else if (depth === 1 && isKey && isEscaped && key.length < LONGEST_KEY)
        key.push(byte);
      if (isEscaped)
        isEscaped = false;
      else if (byte === bytes_BACKSLASH)
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
        opened = { key: survey_nameOf(key), offset: at2 + 1, end: at2 + 1, line, first: CLOSE_ARRAY };
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
      if (depth === 1)
        endMember(at2 + 1);
    } else if (depth === 1 && byte === COLON) {
      isKey = false;
      awaitsValue = true;
    } else if (depth === 1 && byte === COMMA)
      isKey = true;
    return true;
  }
  function endMember(end) {
    const last = survey.arrays.at(-1);
    if (last !== void 0 && last.end === last.offset)
      last.end = end;
  }
  function within(bytes, from, end) {
    let at2 = from;
    while (at2 < end) {
      if (isInText) {
        if (!isEscaped)
          while (at2 < end && ENDS_TEXT[bytes[at2]] === 0)
            at2 += 1;
        if (at2 === end)
          return end;
        if (isEscaped)
          isEscaped = false;
        else if (bytes[at2] === bytes_BACKSLASH)
          isEscaped = true;
        else
          isInText = false;
        at2 += 1;
        continue;
      }
      while (at2 < end && MEANS[bytes[at2]] === 0)
        at2 += 1;
      if (at2 === end)
        return end;
      const byte = bytes[at2++];
      if (byte === bytes_NEWLINE)
        line += 1;
      else if (byte === bytes_QUOTE)
        isInText = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY)
        depth += 1;
      else {
        depth -= 1;
        if (depth === 1)
          return at2;
      }
    }
    return at2;
  }
  await readText(source, 0, (bytes, start, end) => {
    let at2 = offset === 0 ? behindMark(bytes, start) : start;
    while (at2 < end) {
      if (depth > 1 && opened === null) {
        at2 = within(bytes, at2, end);
        if (depth === 1)
          endMember(offset + at2 - start);
      } else if (look(bytes[at2], offset + at2 - start))
        at2 += 1;
      else
        return STOP;
    }
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
function tableOf(bytes) {
  return Uint8Array.from({ length: 256 }, (_, byte) => bytes.includes(byte) ? 1 : 0);
}
function isBlank(byte) {
  return byte === bytes_SPACE || byte >= 9 && byte <= 13;
}
;
const columns_MOST_COLUMNS = 4096;
const ALONE = "value";
function createJsonColumns(names) {
  const numbers = new Map(names.map((name, column) => [name, column]));
  const written = names.map(plainName);
  const positions2 = [];
  let alone = null;
  let expected = 0;
  function numberOf(name) {
    let column = numbers.get(name);
    if (column === void 0) {
      if (names.length === columns_MOST_COLUMNS) {
        throw new failure_Failure(`its records have more than ${columns_MOST_COLUMNS} different keys`);
      }
      column = names.push(name) - 1;
      numbers.set(name, column);
      written.push(plainName(name));
    }
    return column;
  }
  return {
    written,
    expected(bytes, from) {
      let name = written[expected];
      if (name === void 0) {
        name = written[0];
        if (name === void 0)
          return -1;
        expected = 0;
      }
      const { length } = name;
      for (let at2 = 0; at2 < length; at2++)
        if (bytes[from + at2] !== name[at2])
          return -1;
      return bytes[from + length] === bytes_QUOTE ? from + length : -1;
    },
    taken: () => expected++,
    named(bytes, from, to, isEscaped) {
      if (isEscaped || !isAt(bytes, from, to, written[expected])) {
        expected = !isEscaped && isAt(bytes, from, to, written[0]) ? 0 : numberOf(columns_nameAt(bytes, from, to));
      }
      return expected++;
    },
    at(position) {
      const column = positions2[position] ?? numberOf(positionName(position));
      positions2[position] = column;
      return column;
    },
    alone() {
      alone ??= numberOf(ALONE);
      return alone;
    }
  };
}
const columns_NEVER = Buffer.of(0);
function plainName(name) {
  for (let at2 = 0; at2 < name.length; at2++) {
    const code = name.charCodeAt(at2);
    if (code < bytes_SPACE || code === bytes_QUOTE || code === bytes_BACKSLASH)
      return columns_NEVER;
  }
  return Buffer.from(name);
}
function columns_nameAt(bytes, from, to) {
  const copy2 = Buffer.from(bytes.subarray(from, to));
  return lossless_decodePath(copy2.subarray(0, unescapeText(copy2, 0, copy2.length, 0, false)));
}
function isAt(bytes, from, to, name) {
  if (name === void 0 || name.length !== to - from)
    return false;
  for (let at2 = 0; at2 < name.length; at2++)
    if (bytes[from + at2] !== name[at2])
      return false;
  return true;
}
;
const json_scan_program_PROGRAM = "AGFzbQEAAAABEAFgDH9/f39/f39/f39/fwACDwEDZW52Bm1lbW9yeQIAAAMCAQAGEAN/AUEAC38BQQALfwFBAAsHKwUHcmVjb3JkcwMABXRha2VuAwEFbGluZXMDAgRzY2FuAAAGbWVtb3J5AgAKqggBpwgCDH8BeyACIABrIRMgACICIQ8gCyEOA0AgASACSyAGIBJLcQR/IAItAABB+wBGBUEACwRAAkAgAkEBaiECQQAhEEEAIRQDQCABIAJLBEACQCAHIBBBA3RqIgwoAgAhFyAMKAIEIRZBACEMAn8DQCAMQQhqIg0gFk0EQEEAIAIgDGopAwAgDCAXaikDAFINAhogDSEMDAELCwNAIAwgFkkEQEEAIAIgDGotAAAgDCAXai0AAEcNAhogDEEBaiEMDAELC0EBC0UNACACIBZqIgItAABBIEYEQCACQQFqIQILIAIiDSEMIAItAAAiFkEiRgRAIAJBAWoiDSEMAn8DQCABIAxLBEAgDP0ABAAiGP0MIiIiIiIiIiIiIiIiIiIiIv0jIBj9DFxcXFxcXFxcXFxcXFxcXFz9I/1QIBj9DB8fHx8fHx8fHx8fHx8fHx/9Kv1Q/WQiFgRAIAwgFmhqIgxBACABIAxLBH8gDC0AAEEiRgVBAAsbDAMLIAxBEGohDAwBCwtBAAsiDEUNASAMQQFqIQIFIBZB9ABGBH8gAigCAEH05NWrBkYFQQALBEAgAkEEaiICIQwFIBZB5gBGBH8gAigCAUHh2M2rBkYFQQALBEAgAkEFaiICIQwFIBZB7gBGBH8gAigCAEHu6rHjBkYFQQALBEAgAkEEaiECBQJ/QQAgAkEBaiACIAItAABBLUYbIgItAABBMGtBCk8NABogAi0AAEEwRgRAIAJBAWohAgUDQCACLQAAQTBrQQpJBEAgAkEBaiECDAELCwsgAi0AAEEuRgRAQQAgAkEBaiICLQAAQTBrQQpPDQEaA0AgAi0AAEEwa0EKSQRAIAJBAWohAgwBCwsLIAItAABBIHJB5QBGBEAgAkEBaiICLQAAQStGBH9BAQUgAi0AAEEtRgsEQCACQQFqIQILQQAgAi0AAEEwa0EKTw0BGgNAIAItAABBMGtBCkkEQCACQQFqIQIMAQsLCyACCyICRQ0EIAIhDAsLCwsgASACTQ0AIAggEWogDSATajYCACAJIBFqIAwgE2o2AgAgEUEEaiERIBBBAWohECACIgxBAWohAiAMLQAAIgxBLEYEQCAFIBBGDQEgAkEBaiACIAItAABBIEYbIQIMAwsgBSAQRiAMQf0ARnEhFAsLCyAURQ0AA0AgBCAQSwRAIAggEWpBADYCACAJIBFqQQA2AgAgEEEBaiEQIBFBBGohEQwBCwsgCiASQQJ0aiAONgIAIBJBAWohEiACIQ8gDiALayEVIANFIQ0DQCABIAJLBEACQCACLQAAIgxBCkYEQCAOQQFqIQ4FIA1FIAxBLEZxBEBBASENBSAMQQ1HIAxBIEdxIAxBCUdxDQILCyACQQFqIQIMAgsLCyANRQ0ADAILCwsgEiQAIA8gAGskASAVJAIL";
;
const plain_records_MOST_COLUMNS = 256;
const MOST_NAMES = 16 * 1024;
const KEYS = OWN;
const NAMES = KEYS + plain_records_MOST_COLUMNS * 8;
const json_plain_records_BYTES = NAMES + MOST_NAMES;
const plain_records_MARGIN = 64;
let json_plain_records_program = null;
function createPlainValues(names, isArray) {
  let wanted = record_program_FIRST_BYTES;
  let keys = new Uint8Array(0);
  let places = new Int32Array(0);
  const made = { line: 0, take };
  function know() {
    const parts = names.map((name) => Buffer.concat([QUOTED, name, plain_records_COLON]));
    keys = Buffer.concat(parts);
    let at2 = NAMES;
    places = Int32Array.from(parts.flatMap(({ length }) => {
      at2 += length;
      return [at2 - length, length];
    }));
  }
  function take(bytes, position, end, batch, line) {
    made.line = line;
    if (places.length !== names.length * 2)
      know();
    if (names.length > plain_records_MOST_COLUMNS || keys.length > MOST_NAMES)
      return position;
    json_plain_records_program ??= loadRecordProgram(json_scan_program_PROGRAM, json_plain_records_BYTES + record_program_MOST_BYTES + plain_records_MARGIN);
    const { memory, words: words2, records: records2, taken: taken2, lines, scan } = json_plain_records_program;
    const { width } = batch;
    const size = Math.min(wanted, end - position);
    const most = roomIn(batch);
    memory.set(keys, NAMES);
    words2.set(places, KEYS / 4);
    memory.set(bytes.subarray(position, position + size), json_plain_records_BYTES);
    memory.fill(0, json_plain_records_BYTES + size, json_plain_records_BYTES + size + plain_records_MARGIN);
    const how = [isArray ? 1 : 0, width, names.length, most, KEYS, STARTS, record_program_ENDS, LINES, line];
    scan(json_plain_records_BYTES, json_plain_records_BYTES + size, position, ...how);
    addFound(json_plain_records_program, batch);
    made.line = line + lines.value;
    const used = taken2.value;
    wanted = nextSize(records2.value === most, used, size);
    return position + used;
  }
  return made;
}
const QUOTED = Buffer.from('"');
const plain_records_COLON = Buffer.from('":');
;
function makeCanonical(bytes, from) {
  let at2 = from;
  let end = from;
  function blanks() {
    let byte = bytes[at2];
    while (byte === bytes_SPACE || byte === bytes_NEWLINE || byte === bytes_RETURN || byte === bytes_TAB)
      byte = bytes[++at2];
  }
  function value() {
    blanks();
    const first = bytes[at2];
    if (first === OPEN_OBJECT)
      object();
    else if (first === OPEN_ARRAY)
      array();
    else if (first === bytes_QUOTE)
      text();
    else {
      let byte = bytes[at2];
      while (byte > bytes_SPACE && byte !== COMMA && byte !== CLOSE_ARRAY && byte !== CLOSE_OBJECT) {
        bytes[end++] = byte;
        byte = bytes[++at2];
      }
    }
  }
  function text() {
    const open = at2;
    let isEscaped = false;
    for (at2 += 1; bytes[at2] !== bytes_QUOTE; at2++) {
      if (bytes[at2] !== bytes_BACKSLASH)
        continue;
      isEscaped = true;
      at2 += 1;
    }
    bytes[end++] = bytes_QUOTE;
    if (isEscaped)
      end = unescapeText(bytes, open + 1, at2, end, true);
    else if (end === open + 1)
      end = at2;
    else {
      bytes.copyWithin(end, open + 1, at2);
      end += at2 - open - 1;
    }
    bytes[end++] = bytes_QUOTE;
    at2 += 1;
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
      at2 += 1;
      const colon = end;
      bytes[end++] = COLON;
      value();
      members.push([start, colon, end]);
    });
    if (!isSorted(bytes, members))
      end = sortMembers(bytes, first, end - 1, members);
  }
  function items(close, read2) {
    bytes[end++] = bytes[at2++];
    blanks();
    while (bytes[at2] !== close) {
      read2();
      blanks();
      if (bytes[at2] !== COMMA)
        continue;
      bytes[end++] = COMMA;
      at2 += 1;
      blanks();
    }
    bytes[end++] = close;
    at2 += 1;
  }
  value();
  return end;
}
function isSorted(bytes, members) {
  return members.every((member, at2) => at2 === 0 || compareKeys(bytes, members[at2 - 1] ?? member, member) < 0);
}
let copy = new Uint8Array(1024);
function sortMembers(bytes, from, to, members) {
  if (to - from > copy.length)
    copy = new Uint8Array((to - from) * 2);
  for (let at2 = from; at2 < to; at2++)
    copy[at2 - from] = bytes[at2];
  members.sort((left, right) => compareKeys(bytes, left, right));
  const kept = members.filter((member, at2) => {
    const next = members[at2 + 1];
    return next === void 0 || compareKeys(bytes, member, next) !== 0;
  });
  let end = from;
  for (const [start, , memberEnd] of kept) {
    if (end > from)
      bytes[end++] = COMMA;
    for (let at2 = start - from; at2 < memberEnd - from; at2++)
      bytes[end++] = copy[at2];
  }
  bytes[end++] = CLOSE_OBJECT;
  return end;
}
function compareKeys(bytes, [left, leftEnd], [right, rightEnd]) {
  const shorter = Math.min(leftEnd - left, rightEnd - right);
  for (let at2 = 0; at2 < shorter; at2++) {
    const difference = bytes[left + at2] - bytes[right + at2];
    if (difference !== 0)
      return difference;
  }
  return leftEnd - left - (rightEnd - right);
}
;
const value_ends_PARTIAL = -1;
const value_ends_DEEPEST = 200;
const value_ends_WORDS = ["true", "false", "null", "NaN", "Infinity", "-Infinity"].map((word) => Buffer.from(word));
const STOPS = Uint8Array.from({ length: 256 }, (_, byte) => byte < bytes_SPACE || byte === bytes_QUOTE || byte === bytes_BACKSLASH ? 1 : 0);
function createValueEnds() {
  let bytes = new Uint8Array(1);
  let end = 0;
  let isLast = false;
  let line = 1;
  let hasEscape = false;
  function begin(source, to, last, first) {
    bytes = source;
    end = to;
    isLast = last;
    line = first;
    bytes[to] = 0;
  }
  function blanks(at2) {
    const source = bytes;
    for (; ; ) {
      const byte = source[at2];
      if (byte > bytes_SPACE)
        return at2;
      if (byte === bytes_NEWLINE)
        line += 1;
      else if (byte !== bytes_SPACE && byte !== bytes_RETURN && byte !== bytes_TAB)
        return at2;
      at2 += 1;
    }
  }
  function endOfText(from) {
    const source = bytes;
    let at2 = from;
    hasEscape = false;
    for (; ; ) {
      while (STOPS[source[at2]] === 0)
        at2 += 1;
      const byte = source[at2];
      if (byte === bytes_QUOTE)
        return at2;
      if (byte !== bytes_BACKSLASH)
        return stopped(at2);
      hasEscape = true;
      if (at2 + 6 > end && !isLast)
        return value_ends_PARTIAL;
      const length = lengthOfEscape(bytes, at2);
      if (length === 0 || at2 + length > end)
        return stopped(at2 + 1);
      at2 += length;
    }
  }
  function endOfNested(from, depth) {
    if (depth > value_ends_DEEPEST)
      throw new failure_Failure(`values are nested deeper than ${value_ends_DEEPEST}`);
    const isObject = bytes[from] === OPEN_OBJECT;
    const close = isObject ? CLOSE_OBJECT : CLOSE_ARRAY;
    let at2 = blanks(from + 1);
    if (bytes[at2] === close)
      return at2 + 1;
    for (; ; ) {
      if (isObject) {
        if (bytes[at2] !== bytes_QUOTE)
          return stopped(at2);
        at2 = endOfText(at2 + 1);
        if (at2 === value_ends_PARTIAL)
          return value_ends_PARTIAL;
        at2 = blanks(at2 + 1);
        if (bytes[at2] !== COLON)
          return stopped(at2);
        at2 = blanks(at2 + 1);
      }
      const first = bytes[at2];
      if (first === bytes_QUOTE) {
        at2 = endOfText(at2 + 1);
        if (at2 !== value_ends_PARTIAL)
          at2 += 1;
      } else if (first === OPEN_OBJECT || first === OPEN_ARRAY)
        at2 = endOfNested(at2, depth + 1);
      else
        at2 = endOfScalar(at2);
      if (at2 === value_ends_PARTIAL)
        return value_ends_PARTIAL;
      at2 = blanks(at2);
      if (bytes[at2] === close)
        return at2 + 1;
      if (bytes[at2] !== COMMA)
        return stopped(at2);
      at2 = blanks(at2 + 1);
    }
  }
  function endOfScalar(from) {
    let at2 = bytes[from] === MINUS ? from + 1 : from;
    const first = bytes[at2];
    if (first < bytes_ZERO || first > bytes_NINE)
      return endOfWord(from);
    at2 = first === bytes_ZERO ? at2 + 1 : endOfDigits(at2);
    if (bytes[at2] === bytes_POINT) {
      const digits = at2 + 1;
      at2 = endOfDigits(digits);
      if (at2 === digits)
        return stopped(at2);
    }
    if ((bytes[at2] | LOWER) === LETTER_E) {
      const sign = bytes[at2 + 1];
      const digits = sign === PLUS || sign === MINUS ? at2 + 2 : at2 + 1;
      at2 = endOfDigits(digits);
      if (at2 === digits)
        return stopped(at2);
    }
    return at2 < end || isLast ? at2 : value_ends_PARTIAL;
  }
  function endOfDigits(from) {
    const source = bytes;
    let at2 = from;
    let byte = source[at2];
    while (byte >= bytes_ZERO && byte <= bytes_NINE)
      byte = source[++at2];
    return at2;
  }
  function endOfWord(from) {
    for (const word of value_ends_WORDS) {
      let at2 = 0;
      while (at2 < word.length && bytes[from + at2] === word[at2])
        at2 += 1;
      if (at2 === word.length)
        return from + at2;
      if (at2 > 0 && from + at2 >= end)
        return stopped(end);
    }
    return stopped(from);
  }
  function stopped(at2) {
    if (at2 < end)
      throw new failure_Failure(`${shown(bytes[at2])} where it can't stand`);
    if (isLast)
      throw new failure_Failure("it ends before the value does");
    return value_ends_PARTIAL;
  }
  return {
    get line() {
      return line;
    },
    get hasEscape() {
      return hasEscape;
    },
    ...{ begin, blanks, stopped },
    text: endOfText,
    nested: (from) => endOfNested(from, 1),
    scalar: endOfScalar
  };
}
function shown(byte) {
  return byte > bytes_SPACE && byte < 127 ? `"${String.fromCharCode(byte)}"` : `byte 0x${byte.toString(16).padStart(2, "0")}`;
}
;
const WRITTEN_ESCAPED = 1;
const WRITTEN_NESTED = 2;
function createJsonScanner(columns) {
  const find = createValueEnds();
  let bytes = new Uint8Array(1);
  let starts = new Int32Array(64);
  let ends = new Int32Array(64);
  let used = 0;
  const written = [];
  let writtenCount = 0;
  function record(source, from, to, isLast, line) {
    bytes = source;
    find.begin(source, to, isLast, line);
    for (let column = 0; column < used; column++) {
      starts[column] = 0;
      ends[column] = 0;
    }
    used = 0;
    writtenCount = 0;
    const opening = bytes[from];
    let at2;
    if (opening === OPEN_OBJECT)
      at2 = members(from);
    else if (opening === OPEN_ARRAY)
      at2 = items(from);
    else
      at2 = cell(from, columns.alone());
    if (at2 !== value_ends_PARTIAL && writtenCount > 0)
      settle();
    return at2;
  }
  function members(from) {
    const source = bytes;
    let at2 = find.blanks(from + 1);
    if (source[at2] === CLOSE_OBJECT)
      return at2 + 1;
    for (; ; ) {
      if (source[at2] !== bytes_QUOTE)
        return find.stopped(at2);
      let close = columns.expected(source, at2 + 1);
      let column;
      if (close >= 0)
        column = columns.taken();
      else {
        close = find.text(at2 + 1);
        if (close === value_ends_PARTIAL)
          return value_ends_PARTIAL;
        column = columns.named(source, at2 + 1, close, find.hasEscape);
      }
      at2 = close + 1;
      if (source[at2] !== COLON) {
        at2 = find.blanks(at2);
        if (source[at2] !== COLON)
          return find.stopped(at2);
      }
      at2 = cell(source[at2 + 1] > bytes_SPACE ? at2 + 1 : find.blanks(at2 + 1), column);
      if (at2 === value_ends_PARTIAL)
        return value_ends_PARTIAL;
      if (source[at2] <= bytes_SPACE)
        at2 = find.blanks(at2);
      if (source[at2] === CLOSE_OBJECT)
        return at2 + 1;
      if (source[at2] !== COMMA)
        return find.stopped(at2);
      at2 = source[at2 + 1] > bytes_SPACE ? at2 + 1 : find.blanks(at2 + 1);
    }
  }
  function items(from) {
    let at2 = find.blanks(from + 1);
    if (bytes[at2] === CLOSE_ARRAY)
      return at2 + 1;
    for (let position = 0; ; position++) {
      at2 = cell(at2, columns.at(position));
      if (at2 === value_ends_PARTIAL)
        return value_ends_PARTIAL;
      at2 = find.blanks(at2);
      if (bytes[at2] === CLOSE_ARRAY)
        return at2 + 1;
      if (bytes[at2] !== COMMA)
        return find.stopped(at2);
      at2 = find.blanks(at2 + 1);
    }
  }
  function cell(from, column) {
    if (column >= starts.length) {
      starts = wider(starts, column + 1);
      ends = wider(ends, column + 1);
    }
    if (column >= used)
      used = column + 1;
    const first = bytes[from];
    if (first === bytes_QUOTE) {
      const close2 = find.text(from + 1);
      if (close2 === value_ends_PARTIAL)
        return value_ends_PARTIAL;
      starts[column] = from + 1;
      ends[column] = close2;
      if (find.hasEscape)
        note(column, WRITTEN_ESCAPED);
      return close2 + 1;
    }
    if (first === OPEN_OBJECT || first === OPEN_ARRAY) {
      const close2 = find.nested(from);
      starts[column] = from;
      ends[column] = close2;
      note(column, WRITTEN_NESTED);
      return close2;
    }
    const close = find.scalar(from);
    starts[column] = from;
    ends[column] = first === LETTER_N ? from : close;
    return close;
  }
  function note(column, how) {
    written[writtenCount++] = column;
    written[writtenCount++] = starts[column];
    written[writtenCount++] = how;
  }
  function settle() {
    for (let at2 = 0; at2 < writtenCount; at2 += 3) {
      const column = written[at2];
      const start = written[at2 + 1];
      if (starts[column] !== start)
        continue;
      ends[column] = written[at2 + 2] === WRITTEN_NESTED ? makeCanonical(bytes, start) : unescapeText(bytes, start, ends[column], start, false);
    }
  }
  return {
    get line() {
      return find.line;
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
    blanks(source, from, to, line) {
      find.begin(source, to, false, line);
      return find.blanks(from);
    }
  };
}
function wider(cells, least) {
  const larger2 = new Int32Array(Math.max(least, cells.length * 2));
  larger2.set(cells);
  return larger2;
}
;
async function readValues(source, values, names, from, take) {
  let { record, offset, line } = from ?? { record: 0, ...values };
  const { isArray, end: behind } = values;
  const builder = createBatchBuilder(names.length, record, take);
  const columns = createJsonColumns(names);
  const scanner = createJsonScanner(columns);
  const plain2 = createPlainValues(columns.written, isArray);
  const byHand = createByHand();
  let needsComma = false;
  let isFirst2 = record === 0;
  let isClosed = !isArray;
  await readText(source, offset, (bytes, start, end, isLast) => {
    builder.batch.bytes = bytes;
    let position = offset === 0 ? behindMark(bytes, start) : start;
    for (; ; ) {
      position = scanner.blanks(bytes, position, end, line);
      line = scanner.line;
      if (position >= end)
        break;
      if (isArray && bytes[position] === CLOSE_ARRAY && (needsComma || isFirst2)) {
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
      if (columns.written.length > 0 && byHand.isTime() && bytes[position] === OPEN_OBJECT) {
        let found = 0;
        const isWanted = builder.fill(columns.written.length, offset + position - start, line, (batch) => {
          const before = batch.count;
          position = plain2.take(bytes, position, end, batch, line);
          found = batch.count - before;
        });
        byHand.found(found);
        if (found > 0) {
          line = plain2.line;
          record += found;
          isFirst2 = false;
          needsComma = true;
        }
        if (!isWanted)
          return stop();
        if (found > 0)
          continue;
      }
      const next = scanned(bytes, position, start, end, isLast);
      if (next === value_ends_PARTIAL)
        break;
      isFirst2 = false;
      needsComma = true;
      record += 1;
      const { starts, ends, used } = scanner;
      if (!builder.add(starts, ends, used, offset + position - start, line, scanner.line))
        return stop();
      position = next;
      line = scanner.line;
    }
    offset += position - start;
    return builder.flush() ? position : stop();
  }, behind);
  if (!isClosed)
    throw new failure_Failure(`ends on line ${line} before its array does`);
  function stop() {
    isClosed = true;
    return STOP;
  }
  function scanned(bytes, at2, start, end, isLast) {
    try {
      return scanner.record(bytes, at2, end, isLast, line);
    } catch (error) {
      if (!(error instanceof failure_Failure))
        throw error;
      throw broken(error.message, at2 - start);
    }
  }
  function broken(message, at2) {
    return new failure_Failure(`is no JSON in the value on line ${line}, at byte ${offset + at2}: ${message}`);
  }
}
;
const ALL = { offset: 0, end: Number.POSITIVE_INFINITY, line: 1, isArray: false };
async function openJsonLines(source) {
  const first = await firstByte(source);
  const columns = [];
  return {
    part: null,
    place: null,
    columns,
    isNamed: first === OPEN_OBJECT,
    hasLines: true,
    canJump: isPlain(source),
    understoodAs: "one JSON value a line",
    notes: [],
    read: (from, take) => readValues(source, ALL, columns, from, take),
    readLines: (blocks, take) => readKept(source, blocks, take, (lines, take2) => readValues(lines, ALL, columns, null, take2))
  };
}
;
const WHOLE_NAMES = /^(?:data|rows|records|examples?|instances|samples|items|entries|questions)$/i;
const MOST_HELD = 64 * 1024 * 1024;
async function openJson(source, isSplitName2) {
  const first = await firstByte(source);
  if (first === null)
    throw new failure_Failure("is empty");
  if (first === OPEN_ARRAY) {
    const array = await outermostArray(source);
    return [document_tableOf(source, { ...array, isPart: false }, null)];
  }
  if (first !== OPEN_OBJECT)
    throw new failure_Failure("is no JSON: it begins with neither { nor [");
  const text = await heldText(source, MOST_HELD);
  const { arrays, others, isFollowed } = await surveyObject(text);
  if (isFollowed)
    return [await openJsonLines(text)];
  const filled = arrays.filter((member) => member.first !== CLOSE_ARRAY);
  const splits = filled.filter(({ key }) => isSplitName2(key));
  const isAll = others === 0 && splits.length > 0 && arrays.every(({ key }) => isSplitName2(key));
  if (isAll || splits.length > 1)
    return splits.map((member) => placed(text, { ...member, isPart: true }));
  const [whole, ...more] = filled.filter(({ first: first2 }) => first2 === OPEN_OBJECT || first2 === OPEN_ARRAY);
  if (whole === void 0 || more.length > 0 || !WHOLE_NAMES.test(whole.key))
    return [];
  return [placed(text, { ...whole, isPart: false })];
}
async function openJsonAt(source, places) {
  const text = isPlain(source) ? source : await heldText(source, MOST_HELD);
  return places.map((place) => placed(text, place));
}
function placed(source, place) {
  return document_tableOf(source, place, place);
}
function document_tableOf(source, { offset, end, line, first, key, isPart }, place) {
  const columns = [];
  const values = { offset, end, line, isArray: true };
  return {
    part: isPart ? key : null,
    place,
    columns,
    isNamed: first === OPEN_OBJECT,
    hasLines: true,
    canJump: isPlain(source),
    understoodAs: `${first === OPEN_ARRAY ? "JSON arrays, columns by position" : "an array of JSON"}${key === "" ? "" : `, under "${display_display(key)}"`}`,
    notes: [],
    read: (from, take) => readValues(source, values, columns, from, take)
  };
}
;
const arena_ZERO = 48;
const arena_MINUS = 45;
const arena_POINT = 46;
const SHORT_DIGITS = 2147483647;
const HALF_DIGITS = 8;
const arena_HALF = 10 ** HALF_DIGITS;
const MOST_DECIMAL = 40;
function createArena() {
  let buffer = Buffer.alloc(64 * 1024);
  const reversed = new Uint8Array(MOST_DECIMAL);
  let end = 0;
  function reserve(count) {
    if (end + count <= buffer.length)
      return;
    const larger2 = Buffer.alloc(Math.max(end + count, buffer.length * 2));
    buffer.copy(larger2, 0, 0, end);
    buffer = larger2;
  }
  function addAscii(text) {
    reserve(text.length);
    for (let at2 = 0; at2 < text.length; at2++)
      buffer[end++] = text.charCodeAt(at2);
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
        for (let at2 = from; at2 < to; at2++)
          buffer[end++] = bytes[at2];
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
    addDecimal(digits, places, isNegative) {
      reserve(MOST_DECIMAL);
      if (isNegative)
        buffer[end++] = arena_MINUS;
      let rest = Math.floor(digits / arena_HALF);
      let half = digits - rest * arena_HALF;
      let written = 0;
      for (; written <= places || half > 0 || rest > 0; written++) {
        if (written === HALF_DIGITS) {
          half = rest;
          rest = 0;
        }
        const tenth = half / 10 | 0;
        reversed[written] = arena_ZERO + half - tenth * 10;
        half = tenth;
      }
      for (let at2 = written - 1; at2 >= 0; at2--) {
        buffer[end++] = reversed[at2];
        if (at2 === places && places > 0)
          buffer[end++] = arena_POINT;
      }
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
      for (let at2 = end + digits - 1; at2 >= end; at2--) {
        const tenth = rest / 10 | 0;
        buffer[at2] = arena_ZERO + rest - tenth * 10;
        rest = tenth;
      }
      end += digits;
    }
  };
}
;
const TEXTS = /* @__PURE__ */ new Set(["UTF8", "ENUM", "JSON", "STRING"]);
const UNSIGNED = /^UINT_(\d+)$/;
function kinds_kindOf({ type, converted_type, logical_type, scale, type_length }) {
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
const MOST_BITS = 24;
function isNarrow(bits) {
  return bits <= MOST_BITS;
}
function readRuns(bytes, from, to, bits, into) {
  if (!isNarrow(bits))
    throw new failure_Failure("a page has numbers of too many bits");
  const mask = 2 ** bits - 1;
  let at2 = from;
  for (let seen = 0; seen < into.length; ) {
    let header = 0;
    for (let shift = 0; ; shift += 7) {
      if (at2 >= to || shift > 28)
        throw cutOff();
      const byte = bytes[at2++];
      header |= (byte & 127) << shift;
      if (byte < 128)
        break;
    }
    const run = header >>> 1;
    if (run === 0)
      throw cutOff();
    if ((header & 1) === 0) {
      let value = 0;
      for (let shift = 0; shift < bits; shift += 8) {
        if (at2 >= to)
          throw cutOff();
        value |= bytes[at2++] << shift;
      }
      const end2 = Math.min(into.length, seen + run);
      into.fill(value & mask, seen, end2);
      seen = end2;
      continue;
    }
    const end = Math.min(into.length, seen + run * 8);
    const behind = at2 + run * bits;
    let word = 0;
    let held = 0;
    while (seen < end) {
      while (held < bits) {
        if (at2 >= to)
          throw cutOff();
        word |= bytes[at2++] << held;
        held += 8;
      }
      into[seen++] = word & mask;
      word >>>= bits;
      held -= bits;
    }
    at2 = behind;
  }
}
function isOneRun(bytes, from, to, value, count) {
  let header = 0;
  let at2 = from;
  for (let shift = 0; shift <= 28 && at2 < to; shift += 7) {
    const byte = bytes[at2++];
    header |= (byte & 127) << shift;
    if (byte < 128)
      return (header & 1) === 0 && header >>> 1 >= count && bytes[at2] === value;
  }
  return false;
}
function cutOff() {
  return new failure_Failure("a page is cut off");
}
;
const LENGTH_BYTES = 4;
function textsIn(bytes, from, count) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!(count >= 0 && from + count * LENGTH_BYTES <= bytes.length))
    throw tooFew();
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  let at2 = from;
  for (let text = 0; text < count; text++) {
    if (at2 + LENGTH_BYTES > bytes.length)
      throw tooFew();
    const start = at2 + LENGTH_BYTES;
    at2 = start + view.getUint32(at2, true);
    if (at2 > bytes.length)
      throw new failure_Failure("a text goes on behind its page");
    starts[text] = start;
    ends[text] = at2;
  }
  return { bytes, starts, ends };
}
function tooFew() {
  return new failure_Failure("a page has fewer values than it says");
}
;
function readOwn(library, bytes, { num_values: count, encoding }, levels, decoder) {
  const { type, schemaPath, element } = decoder;
  const { parquet } = library;
  const isByDictionary = encoding.endsWith("_DICTIONARY");
  if (!isByDictionary && encoding !== "PLAIN")
    return null;
  const most = parquet.getMaxDefinitionLevel(schemaPath);
  if (most > 1 || parquet.getMaxRepetitionLevel(schemaPath) > 0)
    return null;
  let at2 = levels ?? 0;
  let there = null;
  let left = count;
  if (most === 1) {
    const start = levels === null ? 4 : 0;
    if (levels === null)
      at2 = start + lengthAt(bytes);
    if (!isOneRun(bytes, start, at2, 1, count)) {
      there = new Uint8Array(count);
      readRuns(bytes, start, at2, 1, there);
      left = 0;
      for (const each of there)
        left += each;
      if (left === count)
        there = null;
    }
  }
  const values = isByDictionary ? numbersIn(bytes, at2, left) : type === "BYTE_ARRAY" ? { by: "bytes", ...textsIn(bytes, at2, left) } : plainIn();
  return values && { count, there, values };
  function plainIn() {
    const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: at2 };
    return {
      by: "value",
      stored: parquet.readPlain(reader, type, left, element.type_length)
    };
  }
}
function numbersIn(bytes, from, count) {
  const numbers = new Int32Array(count);
  if (count === 0)
    return { by: "dictionary", numbers };
  const bits = bytes[from];
  if (bits === void 0)
    throw new failure_Failure("a page is cut off");
  if (!isNarrow(bits))
    return null;
  if (bits > 0)
    readRuns(bytes, from + 1, bytes.length, bits, numbers);
  return { by: "dictionary", numbers };
}
function lengthAt(bytes) {
  const [one, two, three, four] = bytes;
  if (four === void 0)
    throw new failure_Failure("a page is cut off");
  return (one | two << 8 | three << 16 | four << 24) >>> 0;
}
;
const GROUP = 8;
function checkRuns({ parquet }, page, path, isTruth) {
  const { bytes, count, encoding, levels } = page;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at2 = 0;
  const kinds = [
    [parquet.getMaxRepetitionLevel(path), levels?.repetition],
    [parquet.getMaxDefinitionLevel(path), levels?.definition]
  ];
  for (const [most, told] of kinds) {
    if (most === 0)
      continue;
    const length = told ?? runs_lengthAt(view, at2);
    if (told === void 0)
      at2 += 4;
    checkRun(bytes, at2, at2 + length, bitsFor(most), count);
    at2 += length;
  }
  if (levels !== null)
    at2 = levels.repetition + levels.definition;
  if (encoding.endsWith("_DICTIONARY") && at2 < bytes.length) {
    checkRun(bytes, at2 + 1, bytes.length, bytes[at2], count);
  } else if (encoding === "RLE" && isTruth && at2 + 4 <= bytes.length) {
    checkRun(bytes, at2 + 4, bytes.length, 1, count);
  }
}
function checkRun(bytes, from, to, bits, count) {
  if (to > bytes.length || bits > 32)
    throw new failure_Failure("a page contradicts itself");
  let seen = 0;
  for (let at2 = from; at2 < to && seen < count; ) {
    let header = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at2++];
      if (!(shift < 2 ** 35) || byte === void 0)
        throw new failure_Failure("a page is cut off");
      header += (byte & 127) * shift;
      if (byte < 128)
        break;
    }
    const isPacked = header % 2 === 1;
    const run = isPacked ? Math.floor(header / 2) * GROUP : header / 2;
    if (Math.floor(run) > count + GROUP * GROUP * GROUP)
      throw new failure_Failure("a run is longer than its page");
    seen += Math.floor(run);
    at2 += isPacked ? Math.floor(run) / GROUP * bits : bits + 7 >> 3;
  }
}
function runs_lengthAt(view, at2) {
  if (at2 + 4 > view.byteLength)
    throw new failure_Failure("a page is cut off");
  return view.getUint32(at2, true);
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
  if (!first && !second)
    throw new failure_Failure(`a page is of the unknown kind ${header.type}`);
  const { packed, bytes } = unpackData(library, chunk, header, decoder);
  const told = first ?? second;
  const own = readOwn(library, bytes, told, second?.definition_levels_byte_length ?? null, decoder);
  if (own !== null)
    return own;
  const wide = isWideDelta(header, decoder) ? { ...decoder, type: "INT64" } : decoder;
  const { definitionLevels, dataPage } = first ? parquet.readDataPage(bytes, first, wide) : parquet.readDataPageV2(packed, header, wide);
  return {
    count: told.num_values,
    there: definitionLevels === void 0 || definitionLevels.length === 0 ? null : Uint8Array.from(definitionLevels),
    values: told.encoding.endsWith("_DICTIONARY") ? { by: "dictionary", numbers: dataPage } : { by: "value", stored: dataPage }
  };
}
function isWideDelta({ data_page_header, data_page_header_v2 }, { type, element }) {
  const { encoding } = data_page_header ?? data_page_header_v2 ?? {};
  return type === "INT32" && encoding === "DELTA_BINARY_PACKED" && kinds_kindOf(element).is === "unsigned";
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
  const count = header.dictionary_page_header?.num_values ?? 0;
  if (type === "BYTE_ARRAY")
    return { by: "bytes", ...textsIn(bytes, 0, count) };
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  return {
    by: "value",
    stored: parquet.readPlain(reader, type, count, element.type_length)
  };
}
function takeBytes(chunk, { compressed_page_size }) {
  const packed = new Uint8Array(chunk.view.buffer, chunk.offset, compressed_page_size);
  chunk.offset += compressed_page_size;
  return packed;
}
;
const DOUBLE_DIGITS = 15;
const FLOAT_DIGITS = 6;
const LEAST = 1e-6;
const MOST_PLACES = 15;
const MOST_MISSES = 64;
const POWERS = Array.from({ length: MOST_PLACES + 1 }, (_, power) => 10 ** power);
function decimalWriter(arena, digits, rounded) {
  const most = 10 ** digits;
  let last = 0;
  let misses = 0;
  function wholeWith(value, places) {
    const whole = Math.round(value * POWERS[places]);
    return whole < most && rounded(whole / POWERS[places]) === value ? whole : -1;
  }
  return (value) => {
    const size = Math.abs(value);
    if (!(size >= LEAST && size < most))
      return false;
    let places = last;
    let whole = wholeWith(size, places);
    for (let other = MOST_PLACES; whole < 0 && other >= 0 && misses < MOST_MISSES; other--) {
      whole = wholeWith(size, other);
      if (whole >= 0)
        places = other;
    }
    if (whole < 0) {
      misses += 1;
      return false;
    }
    misses = 0;
    while (places > 0 && whole % 10 === 0) {
      whole /= 10;
      places -= 1;
    }
    if (places > last)
      last = places;
    arena.addDecimal(whole, places, value < 0);
    return true;
  };
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
function writerOf(kind, arena) {
  switch (kind.is) {
    case "truth":
      return (value) => arena.addAscii(value ? "true" : "false");
    case "float": {
      const addShort = decimalWriter(arena, FLOAT_DIGITS, Math.fround);
      return (value) => {
        if (!addShort(value))
          addNumber(arena, shortestFloat(value));
      };
    }
    case "double": {
      const addShort = decimalWriter(arena, DOUBLE_DIGITS, (value) => value);
      return (value) => {
        if (!addShort(value))
          addNumber(arena, value);
      };
    }
    case "half":
      return (value) => addNumber(arena, shortestHalf(halfOf(value)));
    case "text":
    case "bytes":
      return (value) => arena.addBytes(value, 0, value.length);
    case "uuid":
      return (value) => arena.addAscii(uuidOf(value));
    case "date":
      return (value) => arena.addAscii(dateOf(BigInt(value)));
    case "time":
      return (value) => arena.addAscii(timeOf(BigInt(value), kind.unit));
    case "timestamp":
      return (value) => arena.addAscii(timestampOf(BigInt(value), kind.unit));
    case "old-timestamp":
      return (value) => arena.addAscii(oldTimestampOf(value));
    case "decimal":
      return (value) => arena.addAscii(decimalOf(wholeOf(value), kind.scale));
    case "unsigned":
      return (value) => addUnsigned(arena, value, kind.bits);
    case "whole":
      return (value) => addWhole(arena, value);
  }
}
function addWhole(arena, value) {
  const double = Number(value);
  if (Number.isSafeInteger(double))
    arena.addWhole(double);
  else
    arena.addAscii(String(value));
}
function addUnsigned(arena, value, bits) {
  if (typeof value === "number")
    arena.addWhole(value >>> 0);
  else
    addWhole(arena, BigInt.asUintN(bits, value));
}
function addNumber(arena, value) {
  if (Number.isSafeInteger(value))
    arena.addWhole(value);
  else
    arena.addAscii(String(value));
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
function wholeOf(value) {
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
const LONGEST_IN_ARENA = 16 * 1024;
const MOST_IN_ARENA = 1024 * 1024;
function readCells(library, chunk, decoder, arena) {
  const kind = kinds_kindOf(decoder.element);
  const start = chunk.offset;
  const header = nextPage(library, chunk);
  if (header?.type !== "DICTIONARY_PAGE") {
    chunk.offset = start;
    return null;
  }
  const size = header.uncompressed_page_size;
  const isInArena = size <= LONGEST_IN_ARENA && arena.end < MOST_IN_ARENA;
  const from = isInArena ? arena : createArena();
  const write = writerOf(kind, from);
  const values = readDictionary(library, chunk, header, decoder);
  const count = dictionary_countOf(values);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  for (let value = 0; value < count; value++) {
    starts[value] = from.end;
    if (values.by === "bytes")
      write(values.bytes.subarray(values.starts[value], values.ends[value]));
    else if (values.by === "value")
      write(values.stored[value]);
    ends[value] = from.end;
  }
  return { isInArena, from, starts, ends };
}
function dictionary_countOf(values) {
  if (values.by === "bytes")
    return values.starts.length;
  return values.by === "value" ? values.stored.length : 0;
}
;
const SLOW = /* @__PURE__ */ new Set(["float", "decimal", "timestamp", "date", "time", "old-timestamp"]);
const MOST_REMEMBERED = 1 << 16;
const TRIAL = 4096;
const MOST_NEW = 0.7;
const LENGTHS = 2 ** 16;
function createMemory(kind, arena) {
  if (!SLOW.has(kind.is))
    return null;
  const places = /* @__PURE__ */ new Map();
  const kept = createArena();
  let asked = 0;
  let added2 = 0;
  const memory = {
    write(value) {
      asked += 1;
      const place = places.get(value);
      if (place === void 0)
        return false;
      const start = Math.floor(place / LENGTHS);
      arena.addBytes(kept.bytes, start, start + place % LENGTHS);
      return true;
    },
    add(value, start) {
      added2 += 1;
      const length = arena.end - start;
      if (places.size < MOST_REMEMBERED && length < LENGTHS) {
        places.set(value, kept.end * LENGTHS + length);
        kept.addBytes(arena.bytes, start, arena.end);
      }
      return asked > TRIAL && added2 > asked * MOST_NEW ? null : memory;
    }
  };
  return memory;
}
;
const TOO_FEW = "a page has fewer values than it says";
function openFlat(file, column, arena) {
  const { library } = file;
  const decoder = decoderOf(file, column);
  const kind = kinds_kindOf(decoder.element);
  const write = writerOf(kind, arena);
  const chunk = readChunk(file, column);
  const dictionary = readCells(library, chunk, decoder, arena);
  let page = null;
  let at2 = 0;
  let next = 0;
  let passed = 0;
  let memory = createMemory(kind, arena);
  function takePage() {
    for (; ; ) {
      const header = nextPage(library, chunk);
      if (header === null)
        throw new failure_Failure("a column has fewer values than there are rows");
      const count = (header.data_page_header ?? header.data_page_header_v2)?.num_values;
      if (count !== void 0 && passed >= count && passed > 0) {
        passed -= count;
        chunk.offset += header.compressed_page_size;
        continue;
      }
      at2 = 0;
      next = 0;
      return readData(library, chunk, header, decoder);
    }
  }
  function pass(count) {
    const there = page?.there ?? null;
    if (there === null)
      next += count;
    else
      for (let each = at2; each < at2 + count; each++)
        next += there[each];
    at2 += count;
  }
  function fillPart({ values, there }, places, part) {
    if (values.by === "dictionary")
      fillByDictionary(values.numbers, there, places, part);
    else if (values.by === "bytes")
      fillBytes(values, there, places, part);
    else
      fillByValues(values.stored, there, places, part);
  }
  function fillByDictionary(numbers, there, { starts, ends, first, step }, { from, to, wanted }) {
    if (dictionary === null)
      throw new failure_Failure("a dictionary is missing");
    const { isInArena, starts: begins, ends: behind } = dictionary;
    const { bytes } = dictionary.from;
    for (let row = from, place = first + from * step; row < to; row++, at2++, place += step) {
      const isThere2 = there === null || there[at2] === 1;
      const number = isThere2 ? numbers[next++] : 0;
      if (!isThere2 || wanted !== null && wanted[row] === 0) {
        starts[place] = 0;
        ends[place] = 0;
        continue;
      }
      if (!(number < begins.length))
        throw new failure_Failure("a value is not in its dictionary");
      const start = begins[number];
      const end = behind[number];
      if (isInArena) {
        starts[place] = start;
        ends[place] = end;
      } else {
        starts[place] = arena.end;
        arena.addBytes(bytes, start, end);
        ends[place] = arena.end;
      }
    }
  }
  function fillBytes(texts, there, { starts, ends, first, step }, { from, to, wanted }) {
    const isAsItIs = kind.is === "text" || kind.is === "bytes";
    for (let row = from, place = first + from * step; row < to; row++, at2++, place += step) {
      const isThere2 = there === null || there[at2] === 1;
      const value = isThere2 ? next++ : 0;
      if (!isThere2 || wanted !== null && wanted[row] === 0) {
        starts[place] = 0;
        ends[place] = 0;
        continue;
      }
      const start = texts.starts[value];
      const end = texts.ends[value];
      if (start === void 0 || end === void 0)
        throw new failure_Failure(TOO_FEW);
      starts[place] = arena.end;
      if (isAsItIs)
        arena.addBytes(texts.bytes, start, end);
      else
        write(texts.bytes.subarray(start, end));
      ends[place] = arena.end;
    }
  }
  function fillByValues(stored2, there, { starts, ends, first, step }, { from, to, wanted }) {
    for (let row = from, place = first + from * step; row < to; row++, at2++, place += step) {
      const isThere2 = there === null || there[at2] === 1;
      const number = isThere2 ? next++ : 0;
      if (!isThere2 || wanted !== null && wanted[row] === 0) {
        starts[place] = 0;
        ends[place] = 0;
        continue;
      }
      const value = stored2[number];
      if (value === void 0)
        throw new failure_Failure(TOO_FEW);
      const start = arena.end;
      if (memory === null)
        write(value);
      else if (!memory.write(value)) {
        write(value);
        memory = memory.add(value, start);
      }
      starts[place] = start;
      ends[place] = arena.end;
    }
  }
  return {
    async fill(places, count, wanted) {
      for (let row = 0; row < count; ) {
        if (page === null || at2 === page.count) {
          page = takePage();
          continue;
        }
        if (passed > 0) {
          const some = Math.min(passed, page.count - at2);
          pass(some);
          passed -= some;
          continue;
        }
        const to = Math.min(count, row + page.count - at2);
        fillPart(page, places, { from: row, to, wanted });
        row = to;
      }
    },
    skip(count) {
      passed += count;
      const some = page === null ? 0 : Math.min(passed, page.count - at2);
      pass(some);
      passed -= some;
    }
  };
}
;
async function guarded(read2, where = "") {
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
const BARE = /* @__PURE__ */ new Set(["truth", "whole", "unsigned", "float", "double", "half", "decimal"]);
function openNested(file, group, column, first, arena) {
  const { library, bytes, metadata } = file;
  const name = column.element.name;
  for (const chunk of metadata.row_groups[group]?.columns ?? []) {
    if (chunk.meta_data?.path_in_schema[0] === name)
      checkPages(library, readChunk(file, chunk), decoderOf(file, chunk));
  }
  const show = jsonOf(library, column);
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
    skip(count) {
      row += count;
    },
    async fill({ starts, ends, first: place, step }, count, wanted) {
      let filled = 0;
      await library.parquet.parquetRead({
        file: buffer,
        metadata: raw,
        compressors: library.compressors,
        columns: [name],
        rowStart: row,
        rowEnd: row + count,
        geoparquet: false,
        parsers: {
          // As a key of an object it is its text.
          stringFromBytes: (value) => value && Buffer.from(value.buffer, value.byteOffset, value.byteLength),
          timestampFromNanoseconds: (value) => value
        },
        onChunk({ columnData, rowStart }) {
          const skipped = Math.max(0, row - rowStart);
          for (let at2 = skipped; at2 < columnData.length; at2++) {
            const number = rowStart + at2 - row;
            if (number >= count)
              break;
            const value = columnData[at2];
            const to = place + number * step;
            const isWanted = wanted === null || wanted[number] === 1;
            starts[to] = arena.end;
            if (isWanted && value !== null && value !== void 0)
              arena.addText(show(value));
            ends[to] = arena.end;
            filled += 1;
          }
        }
      });
      if (filled < count)
        throw new failure_Failure(`the column has ${filled} values for ${count} rows`);
      row += count;
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
  const kind = kinds_kindOf(element);
  if (kind.is === "bytes")
    return (value) => JSON.stringify(Buffer.from(value).toString("base64"));
  if (kind.is === "text")
    return (value) => JSON.stringify(lossless_decodePath(Buffer.from(value)));
  const arena = createArena();
  const write = writerOf(kind, arena);
  const quote = BARE.has(kind.is) ? "" : '"';
  return (value) => {
    arena.cutTo(0);
    write(value);
    return `${quote}${Buffer.from(arena.bytes.subarray(0, arena.end)).toString("latin1")}${quote}`;
  };
}
;
const BYTES_OF_SLICE = 1024 * 1024;
const FIRST_ROWS_FROM_PLACE = 256;
async function readGroups(file, from, take, wanted) {
  const start = from?.record ?? 0;
  const width = file.root.children.length;
  const slice = {
    batch: createBatch(width, Math.max(width, CELLS_OF_BATCH)),
    arena: createArena(),
    take
  };
  let first = 0;
  let next = 0;
  for (const [number, { num_rows }] of file.metadata.row_groups.entries()) {
    const rows = Number(num_rows);
    const behind = first + rows;
    while (wanted !== null && next < wanted.length && wanted[next] < Math.max(first, start))
      next += 1;
    const isWanted = wanted === null || next < wanted.length && wanted[next] < behind;
    if (start < behind && isWanted) {
      const group = { number, first, rows, skipped: Math.max(0, start - first), isPart: from !== null };
      const read2 = () => groups_readGroup(file, group, slice, wanted);
      if (!await guarded(read2, ` in the group of rows that begins with row ${first + 1}`))
        return;
    }
    first = behind;
  }
}
async function groups_readGroup(file, group, { batch, arena, take }, wanted) {
  arena.cutTo(0);
  const columns = file.root.children.map((child) => openColumn(file, child, group, arena));
  const behindDictionaries = arena.end;
  const most = rowsOfSlice(file.metadata, group, batch);
  const marks = createMarks(wanted, most);
  let rows = group.isPart ? Math.min(most, FIRST_ROWS_FROM_PLACE) : most;
  for (const column of columns)
    column.skip(group.skipped);
  for (let row = group.skipped; row < group.rows; ) {
    const count = Math.min(rows, group.rows - row);
    const marked = marks(group.first + row, count);
    if (marked === "none")
      for (const column of columns)
        column.skip(count);
    else {
      arena.cutTo(behindDictionaries);
      for (const [first, column] of columns.entries()) {
        const { starts, ends, width: step } = batch;
        await column.fill({ starts, ends, first, step }, count, marked);
      }
      batch.bytes = arena.bytes;
      batch.count = count;
      batch.place = { record: group.first + row, offset: 0, line: group.first + row + 1 };
      for (let each = 0; each < count; each++) {
        batch.lines[each] = group.first + row + each + 1;
        batch.endLines[each] = group.first + row + each + 1;
      }
      if (!take(batch))
        return false;
    }
    row += count;
    rows = Math.min(most, rows * 2);
  }
  return true;
}
function createMarks(wanted, most) {
  if (wanted === null)
    return () => null;
  const marks = new Uint8Array(most);
  let next = 0;
  return (first, count) => {
    while (next < wanted.length && wanted[next] < first)
      next += 1;
    if (next === wanted.length || wanted[next] >= first + count)
      return "none";
    marks.fill(0);
    for (; next < wanted.length && wanted[next] < first + count; next++) {
      marks[wanted[next] - first] = 1;
    }
    return marks;
  };
}
function openColumn(file, child, { number, first }, arena) {
  const { library, metadata, root } = file;
  if (!library.parquet.isFlatColumn([root, child])) {
    return openNested(file, number, child, first, arena);
  }
  const chunk = metadata.row_groups[number]?.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === child.element.name);
  if (chunk === void 0)
    throw new failure_Failure(`the column "${display_display(child.element.name)}" is missing`);
  return openFlat(file, chunk, arena);
}
function rowsOfSlice(metadata, { number, rows }, { lines }) {
  const bytes = Number(metadata.row_groups[number]?.total_byte_size) / Math.max(1, rows);
  return Math.max(1, Math.floor(Math.min(lines.length, BYTES_OF_SLICE / Math.max(1, bytes), rows)));
}
;
const table_MOST_COLUMNS = 1e5;
const LARGEST_FOOTER = 128 * 1024 * 1024;
const MAGIC = "PAR1";
const TAIL_BYTES = 8;
async function openParquet(bytes) {
  const tables = await import(
    /* webpackIgnore: true */
    "./libraries-tables.js"
  );
  const library = { parquet: tables.parquet, compressors: sparing(tables.compressors) };
  const metadata = await guarded(() => readMetadata(library, bytes));
  const root = await guarded(() => library.parquet.parquetSchema(metadata));
  const file = { library, bytes, metadata, root };
  const columns = root.children.map(({ element }) => element.name);
  if (columns.length === 0)
    throw new failure_Failure("has no columns");
  if (columns.length > table_MOST_COLUMNS)
    throw new failure_Failure(`has more than ${table_MOST_COLUMNS} columns`);
  const twice = columns.find((name, at2) => columns.indexOf(name) < at2);
  if (twice !== void 0)
    throw new failure_Failure(`has two columns called "${display_display(twice)}"`);
  return {
    part: null,
    place: null,
    columns,
    isNamed: true,
    hasLines: false,
    canJump: false,
    understoodAs: `Parquet, ${countOf(metadata.row_groups.length, "group")} of rows`,
    notes: [],
    read: (from, take, wanted) => readGroups(file, from, take, wanted ?? null)
  };
}
function sparing(compressors) {
  return Object.fromEntries(Object.entries(compressors).map(([codec, unpack]) => [
    codec,
    (packed, size) => size === 0 ? new Uint8Array(0) : unpack(packed, size)
  ]));
}
function readMetadata({ parquet }, bytes) {
  const tail = Buffer.alloc(TAIL_BYTES);
  if (bytes.size < TAIL_BYTES || bytes.read(bytes.size - TAIL_BYTES, tail) < TAIL_BYTES) {
    throw new failure_Failure("is too short to be Parquet");
  }
  const magic = tail.toString("latin1", 4);
  if (magic === "PARE")
    throw new failure_Failure("is encrypted");
  if (magic !== MAGIC)
    throw new failure_Failure(`is no Parquet, or cut off: it does not end with ${MAGIC}`);
  const length = tail.readUInt32LE(0);
  if (length > bytes.size - TAIL_BYTES || length > LARGEST_FOOTER) {
    throw new failure_Failure(`is broken: its description is said to have ${length} bytes`);
  }
  const footer = new Uint8Array(length + TAIL_BYTES);
  bytes.read(bytes.size - footer.length, footer);
  return parquet.parquetMetadata(footer.buffer, { geoparquet: false });
}
;
const TAG = /^(?:O|[BIESLUM](?:-\S+)?)$/;
const PARTS_OF_SPEECH = new Set([
  "ADJ ADP ADV AUX CCONJ CONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X .",
  "CC CD DT EX FW IN JJ JJR JJS LS MD NN NNS NNP NNPS PDT POS PRP PRP$ RB RBR RBS RP TO UH",
  "VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB # $ `` '' ( ) , : -LRB- -RRB- HYPH NFP"
].flatMap((line) => line.split(" ")));
const BLANK_LINE = /\r?\n[ \t]*\r?\n/;
const look_LEAST_LINES = 5;
function looksLikeBlocks(sample, isLast) {
  const text = Buffer.from(sample).toString("latin1");
  if (!BLANK_LINE.test(text))
    return false;
  const lines = text.split(/\r?\n/);
  if (!isLast)
    lines.pop();
  const filled = lines.filter((line) => line.trim() !== "");
  if (filled.length < look_LEAST_LINES)
    return false;
  const width = cellsOf(filled[0]).length;
  const tagged = filled.filter((line) => {
    const cells = cellsOf(line);
    const tag = cells.at(-1);
    const isOfWidth = cells.length === width;
    return cells.length > 1 && (TAG.test(tag) || isOfWidth && PARTS_OF_SPEECH.has(tag));
  });
  return tagged.length >= 0.95 * filled.length;
}
function cellsOf(line) {
  return line.trim().split(/[ \t]+/);
}
;
const FIRST_LINES_FROM_PLACE = 16;
const table_BYTES_OF_BATCH = 4 * 1024 * 1024;
function openLineTable(files) {
  const columns = files.map(({ name }, file) => name ?? positionName(file));
  const [alone] = files.length === 1 ? files : [];
  return {
    part: null,
    place: null,
    columns,
    isNamed: files.every(({ name }) => name !== null),
    hasLines: true,
    canJump: files.every(({ source }) => isPlain(source)),
    understoodAs: files.length > 1 ? "one record a line, a column a file" : "one record a line",
    notes: [],
    read: (from, take) => readLines(files, from, take),
    ...alone !== void 0 && {
      readLines: (blocks, take) => readKept(alone.source, blocks, take, (source, take2) => readLines([{ ...alone, source }], null, take2))
    }
  };
}
async function readLines(files, from, take) {
  const places = [from?.offset ?? 0, ...from?.others ?? files.slice(1).map(() => 0)];
  const cursors = files.map(({ source }, file) => openLines(source, places[file] ?? 0));
  const batch = createBatch(files.length, RECORDS_OF_BATCH * files.length);
  const isAlone = files.length === 1;
  let most = from === null ? RECORDS_OF_BATCH : FIRST_LINES_FROM_PLACE;
  let memory = Buffer.alloc(64 * 1024);
  let used = 0;
  let record = from?.record ?? 0;
  let line = from?.line ?? 1;
  function flush() {
    batch.bytes = memory;
    const isWanted = batch.count === 0 || take(batch);
    record += batch.count;
    batch.count = 0;
    used = 0;
    return isWanted;
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
      if (batch.count < most && used <= table_BYTES_OF_BATCH)
        continue;
      if (!flush())
        return;
      most = Math.min(RECORDS_OF_BATCH, most * 2);
    }
    flush();
  } finally {
    for (const cursor of cursors)
      await cursor.close();
  }
}
function uneven(files, isThere2, line) {
  const shorter = files.find((_, file) => !isThere2[file]);
  const longer2 = files.find((_, file) => isThere2[file]);
  const [short = "", long = ""] = [shorter?.name, longer2?.name].map((name) => display_display(name ?? ""));
  return new failure_Failure(`"${short}" ends after ${countOf(line - 1, "line")}, but "${long}", which belongs to it, goes on`);
}
function table_enlarged(memory, least) {
  const larger2 = Buffer.alloc(Math.max(least, memory.length * 2));
  memory.copy(larger2);
  return larger2;
}
;
const text_SAMPLE_BYTES = 64 * 1024;
async function openText(source, column = null, mayHaveHeader = true) {
  const look = await lookAtText(source);
  if (look === "blocks")
    return openBlocks(source);
  if (look === "tabbed")
    return openCsv(source, "	", mayHaveHeader);
  return openLineTable([{ name: column, source }]);
}
async function openIfBlocks(source) {
  let areBlocks = false;
  await lookAtBeginning(source, (sample, isWhole) => {
    areBlocks = looksLikeBlocks(sample, isWhole);
  });
  return areBlocks ? openBlocks(source) : null;
}
async function lookAtText(source) {
  let look = "lines";
  await lookAtBeginning(source, (sample, isWhole) => {
    if (sample.includes(0))
      throw new failure_Failure("is no text: it holds bytes of value 0");
    if (looksLikeBlocks(sample, isWhole))
      look = "blocks";
    else if (looksTabbed(sample, isWhole))
      look = "tabbed";
  });
  return look;
}
async function lookAtBeginning(source, look) {
  await readText(source, 0, (bytes, start, end, isLast) => {
    if (end - start < text_SAMPLE_BYTES && !isLast)
      return start;
    look(bytes.subarray(start, Math.min(end, start + text_SAMPLE_BYTES)), isLast && end - start <= text_SAMPLE_BYTES);
    return STOP;
  });
}
;
const FORMATS = [
  {
    name: "separated values",
    recognises: endsWith("csv", "tsv", "tab", "psv"),
    // Corpora of named entities (BioBERT's, MTL-Bioinformatics) are called `train.tsv`.
    open: async ({ source, name, mayHaveHeader }) => [
      await openIfBlocks(source) ?? await openCsv(source, separatorFor(name), mayHaveHeader)
    ]
  },
  {
    // UCI's `iris.data` and `adult.data` are nothing else, but the ending says little.
    name: "separated values, if they are",
    recognises: endsWith("data"),
    open: async ({ source, mayHaveHeader }) => {
      const table = await openIfBlocks(source) ?? await openIfSeparated(source, mayHaveHeader);
      return table === null ? [] : [table];
    }
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
    open: async ({ source, mayHaveHeader }) => [await openText(source, null, mayHaveHeader)]
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
async function openTables(fileName, bytes, isSplitName2 = () => false, mayHaveHeader = true) {
  const { name, packing } = parted(fileName);
  const format = FORMATS.find((each) => each.recognises(name));
  const source = format?.name === "Parquet" ? null : await textSourceOf(bytes, packing);
  const content = { name, bytes, packing, isSplitName: isSplitName2, mayHaveHeader };
  if (source === null)
    return format.open({ ...content, source: { bytes, packing, encoding: "bytes" } });
  if (format === void 0)
    return [await openText(source, null, mayHaveHeader)];
  return format.open({ ...content, source });
}
async function openTablesAt(fileName, bytes, places) {
  return openJsonAt(await textSourceOf(bytes, packingOf(fileName)), places);
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
  return inMemory(Buffer.concat(pieces));
}
;
const readability_LINES = "one record a line";
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
    const last = end < 0 ? "" : name.slice(end);
    const ending2 = before >= 0 && readability_PACKED.has(last.toLowerCase()) ? name.slice(before) : last;
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
  const isRead = format !== null && format.name !== readability_LINES;
  return { isRead, isLines: !isRead && mayHoldLines(name), reason: null };
}
;
function tableNumbers({ names }) {
  const numbers = [];
  const readabilityOf2 = answersByEnding(names, createReadability());
  for (let file = 0; file < names.length; file++) {
    if (readabilityOf2(file).isRead)
      numbers.push(file);
  }
  return numbers;
}
function tableFiles({ samples, others }, layout, givenAt, lacking = null) {
  const tables = [];
  const absent = { count: 0, paths: [] };
  const leftOut = [];
  const readabilityOf2 = createReadability();
  for (let file = 0; file < samples.names.length; file++) {
    const { isRead, reason } = readabilityOf2(names_nameAt(samples.names, file));
    if (!isRead && reason === null)
      continue;
    if (isRead && lacking?.isLacking[samples.contents[file]] === 1) {
      absent.count += 1;
      if (absent.paths.length < MOST_ABSENT_NAMED)
        absent.paths.push(paths_pathAt(samples, file));
      continue;
    }
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
  return { tables: tables.sort(table_files_byPath), lines, leftOut: leftOut.sort(table_files_byPath), absent };
}
function equalNames(paths, groups) {
  const names = /* @__PURE__ */ new Map();
  for (const { id, files } of groups) {
    for (const file of files) {
      const path = placeOf(file);
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
function columnsByPath({ columns: lines, splits }) {
  const mayGuessSplit = splits !== "none";
  const matchers = lines.map(({ glob, ...line }) => ({
    ...line,
    matches: glob === null ? null : tableMatcher(glob)
  }));
  return (path) => {
    const own = matchers.filter(({ matches }) => matches === null || matches(path));
    const inOrder = [...own.filter(({ matches }) => matches), ...own.filter(({ matches }) => !matches)];
    const named2 = (wanted) => inOrder.flatMap(({ role, name }) => role === wanted ? [name] : []);
    return { label: named2("label"), split: named2("split"), ignore: named2("ignore"), mayGuessSplit };
  };
}
function tableMatcher(glob) {
  const matches = globMatcher(glob);
  return (path) => matches(path) || matches(baseName(path));
}
;
const words_EMPTY = 0;
const words_TEXT = 1;
const words_NUMBER = 2;
const words_NULL_WORD = 3;
const words_TRUE = 4;
const words_FALSE = 5;
const words_WORDS = [
  ...["na", "nan", "none", "null"].map((word) => ({ letters: Buffer.from(word), meaning: words_NULL_WORD })),
  { letters: Buffer.from("true"), meaning: words_TRUE },
  { letters: Buffer.from("false"), meaning: words_FALSE }
];
const LONGEST_WORD = 5;
const WORDS_BY_LENGTH = Array.from({ length: LONGEST_WORD + 1 }, (_, length) => words_WORDS.filter(({ letters }) => letters.length === length));
const words_LOWER = 32;
function wordOf(bytes, from, to) {
  if (to - from > LONGEST_WORD || !mayBeWord(bytes[from]))
    return words_TEXT;
  for (const { letters, meaning } of WORDS_BY_LENGTH[to - from]) {
    let at2 = 0;
    while (at2 < letters.length && (bytes[from + at2] | words_LOWER) === letters[at2])
      at2 += 1;
    if (at2 === letters.length)
      return meaning;
  }
  return words_TEXT;
}
function spellings() {
  return words_WORDS.flatMap(({ letters, meaning }) => Array.from({ length: 2 ** letters.length }, (_, capitals) => ({
    written: letters.map((letter, at2) => capitals & 1 << at2 ? letter & ~words_LOWER : letter),
    meaning
  })));
}
function mayBeWord(first) {
  const letter = first | words_LOWER;
  return letter === 110 || letter === 116 || letter === 102;
}
;
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
const cell_POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);
const MOST_EXPONENT_DIGITS = 6;
function cell_createCellHash() {
  const hash = { one: 0, other: 0, isWhole: false, read: read2, kindOf: kindOf2 };
  const shortest = Buffer.alloc(32);
  function read2(bytes, from, to) {
    const kind = kindOf2(bytes, from, to);
    if (kind !== words_EMPTY && kind !== words_NUMBER)
      readText2(bytes, from, to);
    return kind;
  }
  function kindOf2(bytes, from, to) {
    if (from === to)
      return words_EMPTY;
    const first = bytes[from];
    if (first >= cell_ZERO && first <= cell_NINE || first === cell_MINUS) {
      return readNumber(bytes, from, to) ? words_NUMBER : words_TEXT;
    }
    return wordOf(bytes, from, to);
  }
  function readText2(bytes, from, to) {
    let one = to - from;
    let other = ONE;
    let at2 = from;
    for (const last = to - 4; at2 <= last; at2 += 4) {
      const word = bytes[at2] | bytes[at2 + 1] << 8 | bytes[at2 + 2] << 16 | bytes[at2 + 3] << 24;
      one = Math.imul(one ^ word, ONE);
      one ^= one >>> 15;
      other = Math.imul(other + word, OTHER);
      other ^= other >>> 13;
    }
    let rest = 0;
    for (let shift = 0; at2 < to; at2++, shift += 8)
      rest |= bytes[at2] << shift;
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
    let at2 = start;
    let value = 0;
    let digits = 0;
    let zeros = 0;
    let point = -1;
    for (; at2 < to; at2++) {
      const byte = bytes[at2];
      if (byte > cell_ZERO && byte <= cell_NINE) {
        if (zeros > 0) {
          digits += zeros;
          value *= cell_POWERS[Math.min(zeros, EXACT_DIGITS)];
          zeros = 0;
        }
        digits += 1;
        value = value * 10 + (byte - cell_ZERO);
      } else if (byte === cell_ZERO) {
        if (digits > 0)
          zeros += 1;
      } else if (byte === cell_POINT && point < 0)
        point = at2;
      else
        break;
    }
    let power = zeros - (point < 0 ? 0 : at2 - point - 1);
    const hasExponent = at2 < to;
    const behind = at2;
    if (hasExponent) {
      const exponent = exponentIn(bytes, at2, to);
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
  function hashDigits(bytes, from, to, count) {
    let one = count;
    let other = NUMBER_START;
    let left = count;
    for (let at2 = from; at2 < to && left > 0; at2++) {
      const byte = bytes[at2];
      if (byte === cell_POINT || byte === cell_ZERO && left === count)
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
  for (let at2 = start; at2 < to; at2++) {
    const byte = bytes[at2];
    if (!cell_isDigit(byte))
      return null;
    value = value * 10 + byte - cell_ZERO;
  }
  return sign === cell_MINUS ? -value : value;
}
function cell_cellHash({ one, other }) {
  return one ^ (other << 16 | other >>> 16);
}
function cell_mixed(word) {
  let mixed2 = Math.imul(word ^ word >>> 16, 2246822507);
  mixed2 = Math.imul(mixed2 ^ mixed2 >>> 13, 3266489909);
  return mixed2 ^ mixed2 >>> 16;
}
;
const codes_MOST_VALUES = 1e3;
const codes_NO_VALUE = -1;
function codes_createCodes() {
  let memory = Buffer.alloc(64);
  const ends = [];
  let values = null;
  const counts = [];
  const known2 = /* @__PURE__ */ new Map();
  let lastKey = Number.NaN;
  let last = codes_NO_VALUE;
  function isOver() {
    return ends.length > codes_MOST_VALUES;
  }
  function keep2(bytes, from, to) {
    const start = ends.at(-1) ?? 0;
    const end = start + to - from;
    if (end > memory.length) {
      const larger2 = Buffer.alloc(Math.max(end, memory.length * 2));
      memory.copy(larger2, 0, 0, start);
      memory = larger2;
    }
    memory.set(bytes.subarray(from, to), start);
    values = null;
    return ends.push(end) - 1;
  }
  return {
    get values() {
      values ??= isOver() ? [] : ends.map((end, value) => decodePath(memory.subarray(ends[value - 1] ?? 0, end)));
      return values;
    },
    counts,
    get isOver() {
      return isOver();
    },
    of(one, other, bytes, from, to) {
      const key = (one >>> 0) * 2097152 + (other >>> 11);
      if (key !== lastKey) {
        const found = known2.get(key);
        if (found === void 0) {
          if (isOver())
            return codes_NO_VALUE;
          last = keep2(bytes, from, to);
          counts.push(0);
          known2.set(key, last);
        } else
          last = found;
        lastKey = key;
      }
      counts[last] = counts[last] + 1;
      return last;
    }
  };
}
;
function distinct_createDistinct() {
  let places = new Float64Array(64);
  let count = 0;
  function enlarge() {
    const before = places;
    places = new Float64Array(before.length * 2);
    for (const value of before)
      if (value !== 0)
        places[placeOf2(value)] = value;
  }
  function placeOf2(value) {
    const mask = places.length - 1;
    let place = mixed(value / 2097152 | 0) & mask;
    while (places[place] !== 0 && places[place] !== value)
      place = place + 1 & mask;
    return place;
  }
  return {
    add(one, other) {
      const value = (one >>> 0) * 2097152 + (other >>> 11) + 1;
      const place = placeOf2(value);
      if (places[place] === value)
        return false;
      places[place] = value;
      count += 1;
      if (count * 2 > places.length)
        enlarge();
      return true;
    }
  };
}
;
const without_column_WORDS = 3;
const MOST_KEPT = (
  /* unused pure expression or super */
  null
);
function without_column_createWithoutColumn() {
  let limit = 4294967295;
  let used = 0;
  let words2 = new Int32Array(without_column_WORDS * 64);
  let values = createDistinct();
  function halve() {
    limit >>>= 1;
    let kept = 0;
    for (let at2 = 0; at2 < used; at2 += without_column_WORDS) {
      if (mixed(words2[at2]) >>> 0 > limit)
        continue;
      words2.copyWithin(kept, at2, at2 + without_column_WORDS);
      kept += without_column_WORDS;
    }
    used = kept;
  }
  return {
    add(one, other, first, second, key) {
      if (values !== null && !values.add(one, other))
        return false;
      if ((first | second) === 0 || mixed(first) >>> 0 > limit)
        return true;
      if (used === words2.length) {
        if (used === without_column_WORDS * MOST_KEPT)
          halve();
        else {
          const more = new Int32Array(used * 2);
          more.set(words2);
          words2 = more;
        }
      }
      words2[used] = first;
      words2[used + 1] = second;
      words2[used + 2] = key;
      used += without_column_WORDS;
      return true;
    },
    goOn() {
      values = null;
    },
    taken: (column) => ({ column, limit, words: words2.slice(0, used) })
  };
}
function showRepeats(tables) {
  const limit = tables.reduce((least, table) => Math.min(least, table.limit), 4294967295);
  const known2 = /* @__PURE__ */ new Map();
  for (const { words: words2 } of tables) {
    for (let at2 = 0; at2 < words2.length; at2 += without_column_WORDS) {
      const first = words2[at2];
      if (cell_mixed(first) >>> 0 > limit)
        continue;
      const name = (first >>> 0) * 2097152 + (words2[at2 + 1] >>> 11);
      const key = words2[at2 + 2];
      if ((known2.get(name) ?? key) !== key)
        return true;
      known2.set(name, key);
    }
  }
  return false;
}
;
const columns_SEED_WORDS = 2;
const MOST_WITHOUT = 16;
const MOST_WITHOUT_LATER = 3;
const columns_LONGEST_NAME = 64;
const columns_KINDS_OF_CELLS = 6;
const columns_NOT_COUNTING = (
  /* unused pure expression or super */
  null
);
const columns_NOT_SEEN = (
  /* unused pure expression or super */
  null
);
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
    seen: [],
    without: []
  };
}
function addColumns(columns, names, plan) {
  const count = names.length;
  columns.seeds = columns_larger(columns.seeds, count * columns_SEED_WORDS);
  columns.isContent = columns_larger(columns.isContent, count);
  columns.foldsNulls = columns_larger(columns.foldsNulls, count);
  columns.foldsTruths = columns_larger(columns.foldsTruths, count);
  columns.held = columns_larger(columns.held, count * columns_KINDS_OF_CELLS);
  columns.wholes = columns_larger(columns.wholes, count);
  columns.longest = columns_larger(columns.longest, count);
  columns.first = columns_larger(columns.first, count);
  for (let column = columns.count; column < count; column++) {
    const name = names[column];
    const { role, foldsNulls, foldsTruths, isCoded, isWatched, as } = plan.get(name) ?? PLAIN;
    columns.seeds.set(seedsOf(as ?? name), column * columns_SEED_WORDS);
    columns.isContent[column] = role === "content" ? 1 : 0;
    columns.foldsNulls[column] = foldsNulls ? 1 : 0;
    columns.foldsTruths[column] = foldsTruths ? 1 : 0;
    columns.codes[column] = isCoded ? { of: createCodes(), perRecord: new Int16Array(0) } : null;
    columns.first[column] = columns_NOT_SEEN;
    columns.seen[column] = isWatched === true || isIndexName(name) ? createDistinct() : null;
    columns.without[column] = role === "content" && column < MOST_WITHOUT ? createWithoutColumn() : null;
  }
  columns.count = count;
}
function followPlan(columns, names, plan) {
  for (let column = 0; column < columns.count; column++) {
    const { foldsNulls, foldsTruths, isCoded } = plan.get(names[column]) ?? PLAIN;
    columns.foldsNulls[column] = foldsNulls ? 1 : 0;
    columns.foldsTruths[column] = foldsTruths ? 1 : 0;
    if (!isCoded)
      columns.codes[column] = null;
  }
}
function columns_watchUnique(columns, column, one, other) {
  if (!columns.seen[column]?.add(one, other))
    columns.seen[column] = null;
}
function columns_addWithout(columns, column, kind, one, other, first, second) {
  const without = columns.without[column];
  const seed = column * columns_SEED_WORDS;
  const rest = first - mixed(one ^ columns.seeds[seed]) | 0;
  const otherRest = second - mixed(other ^ columns.seeds[seed + 1]) | 0;
  const isName2 = kind === TEXT || kind === NUMBER;
  if (!isName2 || !without.add(one, other, rest, otherRest, first | 0))
    columns.without[column] = null;
}
function endBeginning(columns) {
  let left = MOST_WITHOUT_LATER;
  for (const [column, without] of columns.without.entries()) {
    if (without === null)
      continue;
    if (left > 0 && isNameOfRecords(columns, column)) {
      left -= 1;
      without.goOn();
    } else
      columns.without[column] = null;
  }
}
function keysWithout(columns, names, records2) {
  return columns.without.flatMap((without, column) => without !== null && isFilled(columns, column, records2) && isNameOfRecords(columns, column) ? [without.taken(names[column])] : []).slice(0, MOST_WITHOUT_LATER);
}
function isFilled({ held }, column, records2) {
  const at2 = column * columns_KINDS_OF_CELLS;
  return held[at2 + TEXT] + held[at2 + NUMBER] === records2;
}
function isNameOfRecords({ held, wholes, longest }, column) {
  const isWhole = held[column * columns_KINDS_OF_CELLS + NUMBER] === wholes[column];
  return isWhole && longest[column] <= columns_LONGEST_NAME;
}
function factsOf(columns, names, records2) {
  return names.map((name, column) => {
    const held = (kind) => columns.held[column * columns_KINDS_OF_CELLS + kind] ?? 0;
    const filled = [TEXT, NUMBER, NULL_WORD, TRUE, FALSE].reduce((sum2, kind) => sum2 + held(kind), EMPTY);
    return {
      name,
      numbers: held(NUMBER),
      wholes: columns.wholes[column] ?? 0,
      nulls: held(NULL_WORD),
      truths: held(TRUE) + held(FALSE),
      texts: held(TEXT),
      longest: columns.longest[column] ?? 0,
      counts: filled === records2 && (columns.first[column] ?? columns_NOT_COUNTING) >= 0,
      isUnique: filled === records2 && columns.seen[column] != null,
      codes: columns.codes[column]?.of ?? null
    };
  });
}
function seedsOf(name) {
  const hash = createCellHash();
  const bytes = Buffer.from(`column ${name}`);
  hash.read(bytes, 0, bytes.length);
  const { one, other } = hash;
  return Int32Array.of(mixed(one), mixed(other));
}
function columns_larger(row, least) {
  if (row.length >= least)
    return row;
  const Kind = row.constructor;
  const grown = new Kind(Math.max(least, row.length * 2));
  grown.set(row);
  return grown;
}
;
const KEY_WORDS = 2;
function addRecords({ bytes, count, width, starts, ends }, columns, hash, records2, keys, sample) {
  const { seeds, isContent, foldsNulls, foldsTruths, codes, held, longest, wholes, seen, without } = columns;
  const hashes = new Int32Array(count * width);
  const cells = new Int32Array(width * 3);
  let at2 = 0;
  let key = records2 * KEY_WORDS;
  for (let record = records2; record < records2 + count; record++, key += KEY_WORDS) {
    let first = 0;
    let second = 0;
    for (let column = 0; column < width; column++, at2++) {
      const from = starts[at2];
      const to = ends[at2];
      const coded = codes[column];
      if (coded)
        coded.perRecord[record] = NO_VALUE;
      cells[column * 3] = EMPTY;
      if (from === to)
        continue;
      const kind = hash.read(bytes, from, to);
      cells[column * 3] = kind;
      cells[column * 3 + 1] = hash.one;
      cells[column * 3 + 2] = hash.other;
      hashes[at2] = cellHash(hash);
      held[column * KINDS_OF_CELLS + kind] = held[column * KINDS_OF_CELLS + kind] + 1;
      if (kind === TEXT) {
        if (to - from > longest[column])
          longest[column] = to - from;
      } else if (kind === NUMBER && hash.isWhole)
        wholes[column] = wholes[column] + 1;
      if (columns.first[column] !== NOT_COUNTING) {
        const value = kind === NUMBER && hash.isWhole && to - from < 10 ? wholeAt(bytes, from, to) : Number.NaN;
        const begun = columns.first[column];
        const start = begun === NOT_SEEN && record === 0 ? value : begun;
        const isNext = (start === 0 || start === 1) && value === start + record;
        columns.first[column] = isNext ? start : NOT_COUNTING;
      }
      if (seen[column])
        watchUnique(columns, column, hash.one, hash.other);
      if (coded && kind !== NULL_WORD) {
        coded.perRecord[record] = coded.of.of(hash.one, hash.other, bytes, from, to);
      }
      if (isContent[column] === 0 || kind === NULL_WORD && foldsNulls[column] === 1)
        continue;
      let { one, other } = hash;
      if (foldsTruths[column] === 1 && kind >= TRUE) {
        one = kind;
        other = kind;
      }
      const seed = column * SEED_WORDS;
      first = first + mixed(one ^ seeds[seed]) | 0;
      second = second + mixed(other ^ seeds[seed + 1]) | 0;
    }
    keys[key] = first;
    keys[key + 1] = second;
    for (let column = 0; column < width; column++) {
      if (!without[column])
        continue;
      const cell = column * 3;
      const [kind, one, other] = [cells[cell], cells[cell + 1], cells[cell + 2]];
      addWithout(columns, column, kind, one, other, first, second);
    }
  }
  sample.add(hashes, count, width, records2);
}
function wholeAt(bytes, from, to) {
  let value = 0;
  for (let at2 = from; at2 < to; at2++)
    value = value * 10 + bytes[at2] - 48;
  return value;
}
function noteCells({ bytes, count, width, starts, ends }, columns, records2, watched, hashes, keys) {
  for (const [place, column] of watched.entries()) {
    const coded = columns.codes[column];
    let at2 = place * 3;
    for (let record = 0; record < count; record++, at2 += watched.length * 3) {
      const kind = hashes[at2];
      const one = hashes[at2 + 1];
      const other = hashes[at2 + 2];
      if (kind !== EMPTY && columns.seen[column])
        watchUnique(columns, column, one, other);
      if (columns.without[column]) {
        const key = (records2 + record) * KEY_WORDS;
        addWithout(columns, column, kind, one, other, keys[key], keys[key + 1]);
      }
      if (!coded)
        continue;
      const cell = record * width + column;
      coded.perRecord[records2 + record] = kind === EMPTY || kind === NULL_WORD ? NO_VALUE : coded.of.of(one, other, bytes, starts[cell], ends[cell]);
    }
  }
}
;
function formatlessPath(path) {
  const name = baseName(path);
  return paths_pathIn(paths_parentDirectory(path), name.slice(0, kinds_stemEndOf(name)));
}
function formerPlaces(before, now, places) {
  const wanted = new Set(places.map(formatlessPath));
  if (wanted.size === 0)
    return /* @__PURE__ */ new Map();
  const then = pathsCalled(before, wanted);
  const left = new Map([...pathsCalled(now, wanted)].map(([stem, paths]) => [stem, new Set(paths)]));
  const former = /* @__PURE__ */ new Map();
  for (const place of places) {
    const stem = formatlessPath(place);
    if (left.get(stem)?.size !== 1)
      continue;
    const [one, ...others] = then.get(stem) ?? [];
    if (one !== void 0 && others.length === 0 && one !== place)
      former.set(place, one);
  }
  return former;
}
function pathsCalled(files, stems) {
  const directories = new Set([...stems].map(parentDirectory));
  const isWanted = files.directories.map((directory) => directories.has(directory));
  const called = /* @__PURE__ */ new Map();
  for (let file = 0; file < files.directoryOf.length; file++) {
    if (!isWanted[files.directoryOf[file]])
      continue;
    const name = nameAt(files.names, file);
    const stem = pathIn(files.directories[files.directoryOf[file]], name.slice(0, stemEndOf(name)));
    if (!stems.has(stem))
      continue;
    const path = pathAt(files, file);
    const paths = called.get(stem);
    if (paths === void 0)
      called.set(stem, [path]);
    else if (!paths.includes(path))
      paths.push(path);
  }
  return called;
}
;
function changedInStep(now, base, keyAt2) {
  const thenAt = numbersByKey(base, tableKey);
  const kept = new Set(now.map(({ path }) => path));
  const isGone = ({ path }) => !kept.has(path);
  const convertedAt = numbersByKey(now, formatlessKey);
  const goneAt = numbersByKey(base, formatlessKey, isGone);
  const beforeConversion = (table) => {
    const key = formatlessKey(table);
    return convertedAt.get(key) === null ? void 0 : goneAt.get(key) ?? void 0;
  };
  const then = now.map((table) => {
    const number = thenAt.get(tableKey(table)) ?? beforeConversion(table) ?? null;
    return number !== null && base[number]?.read.records === table.read.records ? number : null;
  });
  return ({ tables, records: records2 }) => {
    const numbers = [];
    let key = null;
    for (const [member, table] of tables.entries()) {
      const number = then[table] ?? null;
      if (number === null)
        return null;
      const own = keyAt2(base[number], records2[member]);
      key ??= own;
      if (own !== key)
        return null;
      numbers.push(number);
    }
    return { tables: numbers, records: records2 };
  };
}
function numbersByKey(tables, keyOf2, counts = () => true) {
  const numbers = /* @__PURE__ */ new Map();
  tables.forEach((table, number) => {
    if (!counts(table))
      return;
    const key = keyOf2(table);
    numbers.set(key, numbers.has(key) ? null : number);
  });
  return numbers;
}
function formatlessKey(table) {
  return tableKey({ ...table, path: formatlessPath(table.path) });
}
function tableKey({ path, source, partSplit }) {
  return JSON.stringify([path, source.part ?? 0, partSplit]);
}
;
const NUMBER_PARTS = /^(-?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
const canonical_cell_EXACT_DIGITS = 15;
const canonical_cell_ZERO = 48;
const canonical_cell_MINUS = 45;
const canonical_cell_POINT = 46;
function canonical_cell_createCanonicalCell() {
  const hash = cell_createCellHash();
  return (bytes, from, to, { foldsNulls, foldsTruths }) => {
    const kind = hash.kindOf(bytes, from, to);
    if (kind === words_EMPTY || kind === words_NULL_WORD && foldsNulls)
      return null;
    if (foldsTruths && kind >= words_TRUE)
      return `b${kind}`;
    if (kind !== words_NUMBER)
      return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from);
    const short = shortNumber(bytes, from, to);
    return `n${short ?? canonicalNumber(Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString("latin1"))}`;
  };
}
function shortNumber(bytes, from, to) {
  const isNegative = bytes[from] === canonical_cell_MINUS;
  const start = isNegative ? from + 1 : from;
  if (to - start > canonical_cell_EXACT_DIGITS)
    return null;
  let value = 0;
  let zeros = 0;
  let behindPoint = -1;
  for (let at2 = start; at2 < to; at2++) {
    const byte = bytes[at2];
    if (byte === canonical_cell_POINT)
      behindPoint = 0;
    else {
      const digit = byte - canonical_cell_ZERO;
      if (digit < 0 || digit > 9)
        return null;
      value = value * 10 + digit;
      zeros = digit === 0 ? zeros + 1 : 0;
      if (behindPoint >= 0)
        behindPoint += 1;
    }
  }
  if (value === 0)
    return "0";
  for (let left = zeros; left > 0; left--)
    value /= 10;
  return `${isNegative ? "-" : ""}${value}e${zeros - Math.max(0, behindPoint)}`;
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
const NONE = -1;
function standingOf(tables, canonicalSplit2) {
  const splits = numbering();
  const labels = numbering();
  const canonical = canonical_cell_createCanonicalCell();
  const labelled = tables.map((table) => {
    const column = table.choice.label?.column;
    if (column === void 0)
      return null;
    const folds = table.plan.get(column) ?? plan_PLAIN;
    return codedBy(table, column, (value) => {
      const bytes = pathBytes(value);
      const cell = canonical(bytes, 0, bytes.length, folds);
      if (cell === null)
        return NONE;
      return labels.of(typeof cell === "string" ? `v${cell}` : `t${value}`, value);
    });
  });
  const placed2 = tables.map(({ split }) => split === null ? NONE : splits.of(split, split));
  const divided2 = tables.map((table) => {
    const column = dividingColumn(table);
    if (column === null)
      return null;
    return codedBy(table, column, (value) => {
      const name = canonicalSplit2(value);
      return splits.of(name, name);
    });
  });
  const values = labelled.map((coded) => new Set(coded?.meaning ?? []));
  const agreement = /* @__PURE__ */ new Map();
  return {
    splits: splits.names,
    labels: labels.names,
    labelKeys: labels.keys,
    splitOf(table, record) {
      const coded = divided2[table];
      const own = coded ? meaningOf(coded, record) : NONE;
      return own === NONE ? placed2[table] : own;
    },
    labelOf(table, record) {
      const coded = labelled[table];
      return coded ? meaningOf(coded, record) : NONE;
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
function dividingColumn({ choice, split, given }) {
  if (choice.split === null)
    return null;
  return choice.split.isGiven || split === null && given.mayGuessSplit ? choice.split.column : null;
}
function codedBy({ read: read2 }, column, meaningOfValue) {
  const codes = read2.codes.get(column);
  const values = read2.facts.find(({ name }) => name === column)?.codes;
  if (codes === void 0 || !values || values.isOver)
    return null;
  return { codes, meaning: Int32Array.from(values.values, meaningOfValue) };
}
function meaningOf({ codes, meaning }, record) {
  const code = codes[record];
  return code === codes_NO_VALUE ? NONE : meaning[code];
}
function overlap(one, other) {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const value of fewer)
    if (more.has(value))
      shared += 1;
  return fewer.size > 0 && shared * 2 >= fewer.size;
}
function numbering() {
  const numbers = /* @__PURE__ */ new Map();
  const names = [];
  const keys = [];
  return {
    names,
    keys,
    of(key, name) {
      let number = numbers.get(key);
      if (number === void 0) {
        number = names.push(name) - 1;
        keys.push(key);
        numbers.set(key, number);
      }
      return number;
    }
  };
}
;
const ALL_HELD = { wasBroken: () => true, countAt: () => Number.POSITIVE_INFINITY };
function heldBefore(now, contents, base, canonicalSplit2) {
  const standingThen = standingOf(base, canonicalSplit2);
  const byKey = /* @__PURE__ */ new Map();
  const heldBy = /* @__PURE__ */ new Map();
  for (const content of contents) {
    const table = now.tables[content.tables[0]];
    if (table === void 0)
      continue;
    const key = keyAt(table, content.records[0]);
    const held = nothingHeld();
    byKey.set(key, held);
    heldBy.set(content, held);
  }
  base.forEach((table, number) => {
    for (let record = 0; record < table.read.records; record++) {
      const held = byKey.get(keyAt(table, record));
      if (held !== void 0)
        add2(held, number, record);
    }
  });
  const standingNow = standingOf(now.tables, canonicalSplit2);
  const stoodInStep = changedInStep(now.tables, base, keyAt);
  function add2(held, number, record) {
    const { path } = base[number];
    held.count += 1;
    held.byPath.set(path, (held.byPath.get(path) ?? 0) + 1);
    const split = before_nameOf(standingThen.splits, standingThen.splitOf(number, record));
    if (split !== "")
      held.splits.add(split);
    held.bySplit.set(split, (held.bySplit.get(split) ?? 0) + 1);
    const label = standingThen.labelOf(number, record);
    if (label !== codes_NO_VALUE)
      held.labels.add(before_nameOf(standingThen.labelKeys, label));
  }
  function heldInStep(content) {
    const then = stoodInStep(content);
    if (then === null)
      return null;
    const held = nothingHeld();
    then.tables.forEach((table, member) => {
      add2(held, table, then.records[member]);
    });
    return held;
  }
  function wasBrokenBy({ rule }, { content, members }, held) {
    if (held.count < content.tables.length)
      return false;
    if (rule === "split-leakage") {
      return before_namesOf(content, members, standingNow, "split").every((split) => held.splits.has(split));
    }
    if (rule === "label-conflict") {
      return before_namesOf(content, members, standingNow, "label").every((label) => held.labels.has(label));
    }
    if (rule === "derived-copy")
      return held.count > 1;
    return [...held.bySplit.values()].some((count) => count > 1);
  }
  return {
    wasBroken(breach, broken) {
      const held = heldBy.get(broken.content);
      if (held === void 0)
        return false;
      if (wasBrokenBy(breach, broken, held))
        return true;
      const other = heldInStep(broken.content);
      return other !== null && wasBrokenBy(breach, broken, other);
    },
    countAt: (content, path) => heldBy.get(content)?.byPath.get(path) ?? 0
  };
}
function nothingHeld() {
  return { count: 0, splits: /* @__PURE__ */ new Set(), labels: /* @__PURE__ */ new Set(), bySplit: /* @__PURE__ */ new Map(), byPath: /* @__PURE__ */ new Map() };
}
function before_namesOf({ tables, records: records2 }, members, standing2, what) {
  const names = /* @__PURE__ */ new Set();
  for (const member of members) {
    const table = tables[member];
    const record = records2[member];
    const name = what === "split" ? before_nameOf(standing2.splits, standing2.splitOf(table, record)) : before_nameOf(standing2.labelKeys, standing2.labelOf(table, record));
    if (name !== "")
      names.add(name);
  }
  return [...names];
}
function before_nameOf(names, number) {
  return number === NONE ? "" : names[number];
}
function keyAt({ read: { keys } }, record) {
  const at2 = record * KEY_WORDS;
  return keys[at2] * 2097152 + (keys[at2 + 1] >>> 11);
}
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
    common = common.filter((column) => older.has(column));
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
  gained.forEach((name, at2) => {
    older.set(name, lost[at2]);
  });
  return older;
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
  const larger2 = new Kind(Math.max(numbers_FIRST_CAPACITY, least, column.length * 2));
  larger2.set(column);
  return larger2;
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
    const isWanted = isBlob && size <= mostBytes;
    if (!isWanted) {
      passedOver += size;
      take(object, null, isBlob ? size : null);
    }
    const contentEnd = end + 1 + size;
    if (contentEnd < buffer.length) {
      if (isWanted)
        take(object, buffer.subarray(end + 1, contentEnd), size);
      return contentEnd + 1;
    }
    left = contentEnd + 1 - buffer.length;
    parts = isWanted ? [Buffer.from(buffer.subarray(end + 1))] : null;
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
  return places.filter((at2) => {
    const id = ids[at2];
    if (!here.has(id))
      take(id, null, null, at2);
    return here.has(id);
  });
}
async function readPart(repository, ids, places, take, mostBytes) {
  let left = places;
  let canSpool = true;
  while (left.length > 0) {
    const part = left;
    const parser = createBatchParser((object, bytes, size) => {
      const at2 = part[object];
      take(ids[at2], bytes, size, at2);
    }, mostBytes);
    const isSpooled = canSpool && part.length > FEW;
    const input = Buffer.from(`${part.map((at2) => ids[at2]).join("\n")}
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
  const wanted = places.map((at2) => ids[at2]);
  const sizes = new Map(await readObjectSizes(repository, wanted));
  return places.filter((at2) => {
    const id = ids[at2];
    const size = sizes.get(id) ?? 0;
    if (size > mostBytes)
      take(id, null, size, at2);
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
const LF = 10;
const lfs_usual_ZERO = 48;
function readUsualLfsPointer(bytes) {
  const hashStart = USUAL_START.length;
  const hashEnd = hashStart + DIGITS_OF_HASH;
  const sizeStart = hashEnd + USUAL_MIDDLE.length;
  const sizeEnd = bytes.length - 1;
  const digitsOfSize = sizeEnd - sizeStart;
  if (digitsOfSize < 1 || digitsOfSize > MOST_DIGITS_OF_SIZE || bytes[sizeEnd] !== LF)
    return null;
  if (!holds(bytes, 0, USUAL_START) || !holds(bytes, hashEnd, USUAL_MIDDLE))
    return null;
  for (let at2 = hashStart; at2 < hashEnd; at2++) {
    const byte = bytes[at2];
    const isHexadecimal = lfs_usual_isDigit(byte) || byte >= 97 && byte <= 102;
    if (!isHexadecimal)
      return null;
  }
  let size = 0;
  for (let at2 = sizeStart; at2 < sizeEnd; at2++) {
    const byte = bytes[at2];
    if (!lfs_usual_isDigit(byte))
      return null;
    size = size * 10 + byte - lfs_usual_ZERO;
  }
  return { hex: bytes.toString("latin1", hashStart, hashEnd), size };
}
function holds(bytes, start, expected) {
  for (let at2 = 0; at2 < expected.length; at2++)
    if (bytes[start + at2] !== expected[at2])
      return false;
  return true;
}
function lfs_usual_isDigit(byte) {
  return byte >= lfs_usual_ZERO && byte <= 57;
}
;
const LARGEST_LFS_POINTER = 1023;
const VERSIONS = /* @__PURE__ */ new Set([
  "https://git-lfs.github.com/spec/v1",
  "https://hawser.github.com/spec/v1",
  "http://git-media.io/v/2"
]);
const lfs_KEYS = ["version", "oid", "size"];
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
  const lines = lfs_readLines(text);
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
function lfs_readLines(text) {
  const lines = { values: {}, extensions: /* @__PURE__ */ new Map() };
  let next = 0;
  for (const ended of text.split("\n")) {
    const line = ended.endsWith("\r") ? ended.slice(0, -1) : ended;
    if (line === "")
      continue;
    const space = line.indexOf(" ");
    const expected = lfs_KEYS[next];
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
  const at2 = /* @__PURE__ */ new Map();
  const inGit = /* @__PURE__ */ new Map();
  const asked = [...numbers];
  const storesOf = await places.storesFor(asked.flatMap((file) => files.pointers.get(file) ?? []));
  for (const file of asked) {
    const content = files.contents[file];
    const id = content < 0 ? null : files.objectIds.hex(content);
    const found = onDisk(files, file, places, storesOf);
    if (found !== null)
      at2.set(file, found);
    if (found !== null || id === null)
      continue;
    lists_addTo(inGit, id, file);
  }
  if (places.repository === null || inGit.size === 0)
    return { at: at2, close() {
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
          at2.set(file, content);
    }
    return { at: at2, close };
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
async function findContents({ samples, others }, paths, places) {
  const at2 = /* @__PURE__ */ new Map();
  const first = await findThem(samples);
  try {
    const second = await findThem({ ...others, objectIds: samples.objectIds });
    return {
      at: at2,
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
    const numbers = [...filesAt(files, numbers_numbersTo(files.names.length), paths).values()].flat();
    const found = await findReadable(files, numbers, places);
    for (const [file, content] of found.at) {
      at2.set(paths_pathAt(files, file), { ...content, name: nameIn(files, file) });
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
async function lineTables(sets, at2, world) {
  const wanted = sets.flatMap(({ files }) => files.filter(({ path }) => at2.has(path)).map((file) => ({ ...file, isCounted: files.length > 1 })));
  const shapes = /* @__PURE__ */ new Map();
  let bytesRead = 0;
  const tasks = wanted.map(({ path, isCounted }) => {
    const { location, size, name } = at2.get(path);
    return { source: { location, size, name: baseName(path), content: name, part: null }, isCounted };
  });
  const found = await runRemembered("lines", tasks, world);
  wanted.forEach(({ path }, number) => {
    const shape = found[number];
    shapes.set(path, shape);
    bytesRead += shape.bytesRead;
  });
  const tables = sets.flatMap((set) => together(set, (path) => shapes.get(path)));
  return { tables, bytesRead };
}
function together(set, shapeOf) {
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
    lists_addTo(byLines, shape.lines, file);
  }
  for (const alike of byLines.values()) {
    for (const files of line_tables_partsOf(alike))
      if (files.some(({ isSample }) => isSample))
        tables.push({ set, files });
  }
  return tables;
}
function line_tables_partsOf(alike) {
  if (areColumns(alike))
    return [alike];
  const byNumber = /* @__PURE__ */ new Map();
  for (const file of alike)
    lists_addTo(byNumber, (baseName(file.path).match(/\d+/g) ?? []).join(" "), file);
  const parts = [...byNumber.values()];
  const columns = new Set(parts.map((part) => JSON.stringify(part.map(({ column }) => column).sort())));
  const areAlike = columns.size === 1 && parts.every((part) => part.length > 1 && areColumns(part));
  return areAlike ? parts : alike.map((file) => [file]);
}
function areColumns(files) {
  return new Set(files.map(({ column }) => column)).size === files.length;
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
async function findBaseTables(from, { tables, lines }, givenAt, contents, world, notes) {
  const { readLimit } = contents;
  const size = readLimit === null ? 0 : await sizeOf(from, { tables, lines }, contents);
  if (readLimit !== null && size > readLimit) {
    world.warn(`tables of the base have ${formatBytes(size)}, more than read-limit (${formatBytes(readLimit)}), so records that they had are told as new; raise it, or leave tables out with exclude`);
    return { at: /* @__PURE__ */ new Map(), tables: [], absent: [], bytesRead: 0, close() {
    } };
  }
  const found = await findOrFetch(from, { tables, lines }, givenAt, contents, world, notes);
  if (found.absent.length > 0) {
    world.warn(`${countOf(found.absent.length, "table")} of the base can't be read here, so records that they had are told as new; check out with the whole history, or with Git LFS`);
  }
  return found;
}
async function findOrFetch(from, { tables, lines }, givenAt, { repository, written }, world, notes) {
  const places = placesOfBase(repository, world);
  if (written !== void 0)
    places.written = written;
  const find = () => findTables(from, tables, lines, () => null, givenAt, places, world);
  const found = await find();
  if (repository === null || written !== void 0)
    return found;
  if (!await fetchLacking(repository, idsOf(from, found.absent), "table", notes))
    return found;
  found.close();
  return find();
}
async function sizeOf(from, { tables, lines }, { repository, written }) {
  if (repository === null || written !== void 0)
    return 0;
  const paths = [...tables, ...lines.flatMap(({ files }) => files)].map(({ path }) => path);
  const sizes = await readObjectSizes(repository, idsOf(from, paths));
  return sizes.reduce((sum2, [, size]) => sum2 + size, 0);
}
function idsOf({ samples, others }, paths) {
  const ids = /* @__PURE__ */ new Set();
  for (const files of [samples, others]) {
    for (const file of [...filesAt(files, numbers_numbersTo(files.names.length), paths).values()].flat()) {
      const content = files.contents[file];
      if (content >= 0)
        ids.add(samples.objectIds.hex(content));
    }
  }
  return [...ids];
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
const UNNAMED_INDEX = /^unnamed: 0(?:\.\d+)*$/;
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
  const lower2 = name.trim().toLowerCase();
  return SAVED_INDEXES.includes(lower2) || UNNAMED_INDEX.test(lower2);
}
function isSplitName(name) {
  return SPLITS.includes(name.trim().toLowerCase());
}
;
const NOTHING_GIVEN = { label: [], split: [], ignore: [], mayGuessSplit: true };
function columnNamed(columns, name) {
  if (columns.includes(name))
    return name;
  const seen = asSeen(name);
  const [same, another] = columns.filter((column) => asSeen(column) === seen);
  return same === void 0 || another !== void 0 ? null : same;
}
function givenIn(columns, { label, split, ignore }) {
  const first = (names) => own(names)[0] ?? null;
  const own = (names) => names.flatMap((name) => columnNamed(columns, name) ?? []);
  return { label: first(label), split: first(split), ignore: own(ignore) };
}
function saysMeaning(column, { label, split }) {
  return labelNamed(column) !== null || isSplitName(column) || isMeant(column, [...label, ...split]);
}
function maySaySplit(column, { split, mayGuessSplit }) {
  return isMeant(column, split) || mayGuessSplit && isSplitName(column);
}
function isMeant(column, names) {
  return names.some((name) => columnNamed([column], name) !== null);
}
function asSeen(name) {
  return name.normalize().trim();
}
;
function jointColumns(tables) {
  const joint = /* @__PURE__ */ new Map();
  for (const { facts, records: records2 } of tables) {
    for (const { codes, ...column } of facts) {
      const own = { ...column, codes: codes === null || codes.isOver ? null : [codes], records: records2 };
      const known2 = joint.get(column.name);
      joint.set(column.name, known2 === void 0 ? own : joint_columns_together(known2, own));
    }
  }
  return [...joint.values()];
}
function joint_columns_valuesOf(codes) {
  return new Set(codes.flatMap(({ values }) => values));
}
function foldsIn(tables) {
  return new Map(jointColumns(tables).map(({ name, numbers, texts, truths, nulls }) => [
    name,
    {
      foldsNulls: numbers > 0 && texts === 0 && truths === 0,
      foldsTruths: truths > 0 && texts === 0 && numbers === 0 && nulls === 0
    }
  ]));
}
function joint_columns_together(one, other) {
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
    codes: one.codes && other.codes && added(one.codes, other.codes),
    records: one.records + other.records
  };
}
function added(one, other) {
  addAll(one, other);
  return one;
}
;
const MOST_LABELS = 1e3;
const LEAST_RECORDS_PER_LABEL = 4;
const LONGEST_LABEL = 64;
const MOST_WHOLE_LABELS = 20;
const MOST_SPLITS = 20;
function chooseColumns(tables, asked, splitOf, isBeginning = false) {
  const columns = jointColumns(tables);
  const roles = new Map(columns.map(({ name }) => [name, "content"]));
  const given = givenIn([...roles.keys()], asked);
  for (const name of given.ignore)
    roles.set(name, "ignored");
  for (const column of columns)
    if (isFree(column.name) && isIndex(column))
      roles.set(column.name, "index");
  if (given.split !== null)
    roles.set(given.split, "split");
  if (given.label !== null)
    roles.set(given.label, "label");
  const split = given.split ?? columns.find((column) => isFree(column.name) && isSplit(column, splitOf, isBeginning))?.name ?? null;
  if (split !== null)
    roles.set(split, "split");
  function isFree(name) {
    return roles.get(name) === "content" && name !== given.label && name !== given.split;
  }
  const isNamed = tables.every((table) => table.isNamed);
  const label = given.label ?? (isNamed ? guessLabel() : null);
  let besideLabel = [];
  if (label !== null) {
    roles.set(label, "label");
    besideLabel = columns.flatMap(({ name, codes }) => isFree(name) && codes !== null && areOneToOne(tables, label, name) ? [name] : []);
    if (contentOf(roles).length > besideLabel.length)
      for (const name of besideLabel)
        roles.set(name, "label");
  }
  return {
    roles,
    label: label === null ? null : { column: label, isGiven: label === given.label },
    besideLabel,
    split: split === null ? null : { column: split, isGiven: split === given.split },
    content: contentOf(roles)
  };
  function guessLabel() {
    const candidates = columns.filter((column) => isFree(column.name) && isLabel(column, isBeginning));
    const [first, ...others] = candidates;
    if (first === void 0)
      return null;
    return others.every(({ name }) => areOneToOne(tables, first.name, name)) ? first.name : null;
  }
}
function planOf(choice, folds, isCoded) {
  const plan = /* @__PURE__ */ new Map();
  for (const [name, role] of choice.roles) {
    const { foldsNulls, foldsTruths } = folds.get(name) ?? plan_PLAIN;
    const isWanted = role === "label" || role === "split" || choice.besideLabel.includes(name) || isCoded(name);
    plan.set(name, { role, foldsNulls, foldsTruths, isCoded: isWanted });
  }
  return plan;
}
function contentOf(roles) {
  return [...roles].flatMap(([name, role]) => role === "content" ? [name] : []).sort();
}
function isIndex({ name, wholes, records: records2, counts, isUnique }) {
  return records2 > 1 && wholes === records2 && (counts || isUnique && column_names_isIndexName(name));
}
function isSplit({ name, codes, texts, numbers }, splitOf, isBeginning) {
  if (!isSplitName(name) || codes === null || texts === 0 || numbers > 0)
    return false;
  const all = joint_columns_valuesOf(codes);
  if (isBeginning || all.size > MOST_SPLITS)
    return all.size <= MOST_SPLITS;
  return new Set([...all].map(splitOf).filter((split) => split !== null)).size >= 2;
}
function isLabel({ name, codes, records: records2, longest, ...held }, isBeginning) {
  const { numbers, wholes, texts, truths } = held;
  const named2 = labelNamed(name);
  if (named2 === null || codes === null || numbers > wholes)
    return false;
  const count = joint_columns_valuesOf(codes).size;
  if (count < (isBeginning ? 1 : 2) || count > MOST_LABELS || longest > LONGEST_LABEL)
    return false;
  if (records2 / count < (isBeginning ? 1 : LEAST_RECORDS_PER_LABEL))
    return false;
  return named2 === "sure" || texts + truths > 0 || count <= MOST_WHOLE_LABELS;
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
async function dividedTables(tables, set, again) {
  const columns = new Set(set.tables.flatMap(({ read: read3 }) => read3.columns));
  const wanted = tables.flatMap((table) => {
    const [column, another] = table.read.columns.filter((name) => !columns.has(name) && maySaySplit(name, table.given));
    if (column === void 0 || another !== void 0 || table.choice.split !== null)
      return [];
    const plan = new Map([
      ...table.plan,
      [column, { ...plan_PLAIN, role: "split", isCoded: true }]
    ]);
    return { table, column, plan };
  });
  if (wanted.length === 0)
    return [...tables];
  const read2 = await again(wanted);
  const divided2 = new Map(wanted.flatMap(({ table, column }, at2) => {
    const found = read2[at2];
    const { split } = chooseColumns([found.read], table.given, (value) => splitNamed(value)?.split ?? null);
    return split?.column === column ? [[table, { ...found, choice: { ...table.choice, split } }]] : [];
  }));
  return tables.map((table) => divided2.get(table) ?? table);
}
;
function knownTables(set, then, from, gone) {
  const now = partsByName(set.tables);
  const known2 = [];
  const here = { tables: [], lines: [] };
  const elsewhere = { tables: [], lines: [] };
  const pathsNow = new Set(set.tables.map(({ path }) => path));
  const whereOf = (dataset, files) => {
    if (files.some(({ path }) => pathsNow.has(path)))
      return here;
    return dataset === set.dataset || files.some(({ path }) => gone.has(path)) ? elsewhere : null;
  };
  for (const file of then.tables) {
    const same = file.stored === null ? void 0 : now.get(file.stored);
    const { path, dataset, split } = file;
    if (same !== void 0) {
      for (const { table } of same)
        known2.push({ ...table, path, dataset, split: table.partSplit ?? split });
    } else
      whereOf(dataset, [file])?.tables.push(file);
  }
  for (const lines of then.lines) {
    const stored2 = storedNames(lines.files, from);
    const same = stored2 === null ? void 0 : now.get(stored2);
    const { files, dataset, split } = lines;
    if (same !== void 0) {
      for (const { table, nth } of same) {
        const { name, columns } = table.source;
        const column = columns?.find((each) => each.name === name)?.column;
        const path = files.filter((file) => file.column === column)[nth]?.path ?? table.path;
        known2.push({ ...table, path, dataset, split });
      }
    } else
      whereOf(dataset, files)?.lines.push(lines);
  }
  return { known: known2, here, elsewhere };
}
function goneFiles({ tables, lines }, { samples, others }) {
  const gone = new Set([...tables, ...lines.flatMap(({ files }) => files)].map(({ path }) => path));
  for (const files of [samples, others]) {
    for (const path of filesAt(files, numbers_numbersTo(files.names.length), gone).keys())
      gone.delete(path);
  }
  return gone;
}
function partsByName(tables) {
  const parts = /* @__PURE__ */ new Map();
  const counts = /* @__PURE__ */ new Map();
  for (const table of tables) {
    const { stored: stored2, path, source } = table;
    if (stored2 === null)
      continue;
    const part = `${source.part} ${source.columns?.map(({ column }) => column).join()}`;
    const place = JSON.stringify([stored2, paths_parentDirectory(path), part]);
    const nth = source.columns === void 0 ? 0 : counts.get(place) ?? 0;
    counts.set(place, nth + 1);
    const ofName = parts.get(stored2) ?? /* @__PURE__ */ new Map();
    const key = `${nth} ${part}`;
    if (!ofName.has(key))
      ofName.set(key, { table, nth });
    parts.set(stored2, ofName);
  }
  return new Map([...parts].map(([stored2, ofName]) => [stored2, [...ofName.values()]]));
}
;
function createSeenColumns() {
  const seen = /* @__PURE__ */ new Map();
  const keyOf2 = (stored2, isHeaderless) => `${isHeaderless} ${stored2}`;
  return {
    add({ stored: stored2, source, read: read2 }) {
      if (stored2 === null)
        return;
      lists_addTo(seen, keyOf2(stored2, source.isHeaderless === true), usualOf(read2));
    },
    mayHold(stored2, set, common) {
      const [first] = set.tables;
      if (stored2 === null || first === void 0)
        return true;
      const parts = seen.get(keyOf2(stored2, first.source.isHeaderless === true));
      if (parts === void 0)
        return true;
      const plan = planOfCommon(first.plan, common);
      const contentOf2 = (columns) => JSON.stringify(columns.filter((name) => (plan.get(name)?.role ?? otherRole(name)) === "content").sort());
      const otherRole = (name) => maySaySplit(name, first.given) ? "split" : "content";
      const wanted = new Set(set.tables.map(({ read: read2 }) => contentOf2(usualOf(read2))));
      return parts.some((columns) => wanted.has(contentOf2(columns)));
    }
  };
}
function usualOf({ columns, usualColumns }) {
  return columns.slice(0, usualColumns);
}
;
function openBaseTables({ files, others, layout, heldAll, written }, now, tables, options, repository, world, canonicalSplit2) {
  const notes = [];
  let bytesRead = 0;
  const seen = createSeenColumns();
  tables.forEach(seen.add);
  const givenAt = columnsByPath(options);
  let listed = null;
  function list() {
    if (listed === null) {
      const from = { samples: files, others: others() };
      const then = tableFiles(from, layout, givenAt);
      listed = { ...then, from, gone: goneFiles(then, now) };
    }
    return listed;
  }
  async function of(set, verified) {
    if (heldAll === true)
      return ALL_HELD;
    const { from, gone, ...then } = list();
    const { known: known2, here, elsewhere: away } = knownTables(set, then, from, gone);
    const open = [];
    async function readOf(wanted) {
      if (wanted.tables.length === 0 && wanted.lines.length === 0)
        return [];
      const { readLimit } = options;
      const contents = { repository, written, readLimit };
      const found = await findBaseTables(from, wanted, givenAt, contents, world, notes);
      open.push(found);
      const { tables: tables2 } = await readFound(set, found);
      tables2.forEach(seen.add);
      return tables2;
    }
    try {
      const read2 = await readOf(here);
      const older = olderColumns(set, read2);
      const common = older?.common ?? set.content;
      const others2 = await readOf({
        tables: away.tables.filter(({ stored: stored2 }) => seen.mayHold(stored2, set, common)),
        lines: away.lines.filter(({ files: files2 }) => seen.mayHold(storedNames(files2, from), set, common))
      });
      const elsewhere = await dividedTables(others2.map((table) => tables_placed(table, set)), set, again);
      return await compared(set, verified, known2, read2, elsewhere, older);
    } finally {
      for (const found of open)
        found.close();
    }
  }
  async function compared(set, verified, known2, read2, elsewhere, older) {
    const { contents } = verified;
    if (older === null) {
      const before = read2.map((table) => tables_placed(table, set));
      return heldBefore(set, contents, [...known2, ...before, ...elsewhere], canonicalSplit2);
    }
    const isEnough = await verified.identifies(older.common);
    const comparable = contents.filter(({ telling }) => isEnough || telling !== null && older.common.includes(telling));
    const all = await again([
      ...set.tables.map((table) => ({ table, plan: planOfCommon(table.plan, older.common) })),
      ...[...known2, ...elsewhere].map((table) => ({ table, plan: planOfCommon(table.plan, older.common) })),
      ...read2.map((table) => {
        const plan = older.plans.get(table) ?? planOfCommon(tables_placed(table, set).plan, older.common);
        return { table: tables_placed(table, set, older.names.get(table)), plan };
      })
    ]);
    const tables2 = all.slice(0, set.tables.length);
    return heldBefore({ ...set, tables: tables2 }, comparable, all.slice(tables2.length), canonicalSplit2);
  }
  async function readFound(set, found) {
    const planned = ({ path }) => set.tables.find((table) => table.path === path) ?? set.tables[0];
    const read2 = await readTables(found.tables, found.at, world, (file) => {
      const { plan, source } = planned(file);
      return { plan, isHeaderless: source.isHeaderless === true };
    });
    bytesRead += read2.bytesRead + found.bytesRead;
    return read2;
  }
  async function again(wanted) {
    const found = await readAgain(wanted, world);
    bytesRead += found.bytesRead;
    return wanted.map(({ table, plan }, at2) => {
      const nothing = { ...table.read, records: 0, keys: new Uint32Array(0) };
      return { ...table, plan, read: found.read[at2] ?? nothing };
    });
  }
  return { of, notes, bytesRead: () => bytesRead };
}
function tables_placed(table, set, older) {
  const { choice, plan } = set.tables.find(({ path }) => path === table.path) ?? set.tables[0];
  if (older === void 0)
    return { ...table, choice, plan };
  const { label, split } = choice;
  const labelColumn = label === null ? void 0 : older.get(label.column);
  const splitColumn = split === null ? void 0 : older.get(split.column);
  return {
    ...table,
    plan,
    choice: {
      ...choice,
      label: label === null || labelColumn === void 0 ? null : { ...label, column: labelColumn },
      split: split === null || splitColumn === void 0 ? null : { ...split, column: splitColumn }
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
        if (split !== NONE)
          breach.splits.add(split);
    },
    all: () => folded([...all.values()]).map(weighed)
  };
}
function folded(breaches) {
  const byRule = /* @__PURE__ */ new Map();
  for (const breach of breaches) {
    const key = `${breach.rule} ${breach.because}`;
    lists_addTo(byRule, key, breach);
  }
  return [...byRule.values()].flatMap((all) => {
    const sorted = all.sort((left, right) => right.contents.length - left.contents.length);
    const rest = sorted.slice(MOST_SETS);
    const [first] = rest;
    if (first === void 0 || rest.length === 1)
      return sorted;
    const together2 = {
      ...first,
      tables: [...new Set(rest.flatMap(({ tables }) => tables))].sort((left, right) => left - right),
      splits: new Set(rest.flatMap(({ splits }) => [...splits])),
      contents: rest.flatMap(({ contents }) => contents)
    };
    return [...sorted.slice(0, MOST_SETS), together2];
  });
}
function weighed(breach) {
  if (breach.rule !== "duplicate-row" || breach.because !== null)
    return breach;
  const repeats = breach.contents.map(({ members }) => members.length - 1);
  const most = repeats.reduce((one, other) => Math.max(one, other), 0);
  const all = repeats.reduce((sum2, count) => sum2 + count, 0);
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
  const mayHaveHeader = source.isHeaderless !== true;
  if (source.columns !== void 0) {
    return withLines(source.columns, mayHaveHeader, [], (table) => use([table]), counted);
  }
  const open = async (bytes) => use(await openTables(source.name, bytes, (word) => splitNamed(word) !== null, mayHaveHeader));
  return withBytes(source, open, counted);
}
function withLines(columns, mayHaveHeader, opened, use, counted) {
  const next = columns[opened.length];
  const open = async (bytes) => {
    const source = await textSourceOf(bytes, packingOf(next.name));
    if (columns.length === 1)
      return use(await openText(source, next.column, mayHaveHeader));
    const all = [...opened, { name: next.column, source }];
    if (all.length === columns.length)
      return use(openLineTable(all));
    return withLines(columns, mayHaveHeader, all, use, counted);
  };
  return withBytes(next, open, counted);
}
async function withBytes({ location, size }, use, counted) {
  const file = openForReading(lossless_encodePath(location));
  try {
    const stat = (0, external_node_fs_namespaceObject.fstatSync)(file);
    if (!stat.isFile() || stat.size !== size)
      throw changed();
    const bytes = {
      size,
      read: (position, into) => {
        const count = (0, external_node_fs_namespaceObject.readSync)(file, into, 0, into.length, position);
        counted(count);
        return count;
      }
    };
    return await use(heldBeginning(bytes));
  } finally {
    (0, external_node_fs_namespaceObject.closeSync)(file);
  }
}
function withParts(source, parts, use, counted) {
  const places = parts.flatMap(({ place }) => place ?? []);
  const areKnown = places.length === parts.length;
  const useAll = async (tables) => {
    for (const [number, part] of parts.entries()) {
      const table = tables[areKnown ? number : part.part];
      if (table === void 0)
        throw changed();
      await use(part, table, number);
    }
  };
  if (!areKnown)
    return withTables(source, useAll, counted);
  const open = async (bytes) => useAll(await openTablesAt(source.name, bytes, places));
  return withBytes(source, open, counted);
}
;
const MOST_EXAMPLES = 3;
const excerpts_MOST_COLUMNS = 12;
const excerpts_MOST_BYTES = 480;
async function addExamples(findings, { tables, content }, counted) {
  const byFile = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    finding.examples = finding.groups.slice(0, MOST_EXAMPLES);
    for (const example of finding.examples) {
      const [member] = example.members;
      const table = tables.find(({ path, source }) => path === member?.path && (source.part ?? 0) === member.part);
      if (member === void 0 || table === void 0)
        continue;
      const file = fileOf(table.source);
      const shown2 = byFile.get(file) ?? /* @__PURE__ */ new Map();
      byFile.set(file, shown2);
      const record = member.row - 1;
      const key = `${member.part} ${record}`;
      const known2 = shown2.get(key);
      if (known2 === void 0)
        shown2.set(key, { table, record, examples: [example] });
      else
        known2.examples.push(example);
    }
  }
  for (const shown2 of byFile.values()) {
    const all = [...shown2.values()].sort((left, right) => left.record - right.record);
    try {
      await readShown(all, content, counted);
    } catch {
    }
  }
}
async function readShown(all, content, counted) {
  const { source } = all[0].table;
  const parts = all.map((shown2) => {
    const { part, place = null } = shown2.table.source;
    return { ...shown2, part: part ?? 0, place };
  });
  const use = async ({ table, record, examples }, opened) => {
    const cells = await excerpts_readCells(opened, table, record, content);
    for (const example of examples)
      example.cells = cells;
  };
  await withParts(source, parts, use, counted);
}
async function excerpts_readCells(table, { read: read2 }, record, content) {
  const cells = [];
  await table.read(placeBefore(read2.places, record), (batch) => {
    const within = record - batch.place.record;
    if (within < 0)
      return false;
    if (within >= batch.count)
      return true;
    for (const [number, column] of table.columns.entries()) {
      if (number >= batch.width || !content.includes(column) || cells.length === excerpts_MOST_COLUMNS)
        continue;
      const at2 = within * batch.width + number;
      const from = batch.starts[at2];
      const to = Math.min(batch.ends[at2], from + excerpts_MOST_BYTES);
      cells.push({ column, text: lossless_decodePath(Buffer.from(batch.bytes.subarray(from, to))) });
    }
    return false;
  });
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
function firstEqualTables({ tables }) {
  const first = /* @__PURE__ */ new Map();
  return Int32Array.from(tables, ({ identity }, table) => {
    const known2 = first.get(identity);
    if (known2 === void 0)
      first.set(identity, table);
    return known2 ?? table;
  });
}
function leakIn(content, standing2, firstEqual) {
  const { tables, records: records2 } = content;
  const splits = tables.map((table, member) => standing2.splitOf(table, records2[member]));
  const first = splits.find((split) => split !== NONE);
  if (first === void 0 || splits.every((split) => split === NONE || split === first))
    return [];
  const kinds = /* @__PURE__ */ new Map();
  tables.forEach((table, member) => {
    const split = splits[member];
    if (split !== NONE)
      kinds.set(`${table} ${split}`, { table, split });
  });
  const all = [...kinds.values()];
  const breaks = /* @__PURE__ */ new Set();
  for (const one of all) {
    const isBroken = all.some((other) => !mayShare(standing2.splits[other.split], standing2.splits[one.split]) && (other.table === one.table || firstEqual[other.table] !== firstEqual[one.table]));
    if (isBroken)
      breaks.add(`${one.table} ${one.split}`);
  }
  return numbersWhere(tables, (table, member) => breaks.has(`${table} ${splits[member]}`));
}
function withoutCopies({ tables }, firstEqual) {
  return numbersWhere(tables, (table) => firstEqual[table] === table);
}
function countLabelled({ tables, records: records2 }, members, standing2) {
  let count = 0;
  for (const member of members) {
    if (standing2.labelOf(tables[member], records2[member]) !== NONE)
      count += 1;
  }
  return count;
}
function conflictIn({ tables, records: records2 }, members, standing2) {
  const labels = members.map((member) => standing2.labelOf(tables[member], records2[member]));
  const first = labels.find((label) => label !== NONE);
  if (first === void 0 || labels.every((label) => label === NONE || label === first))
    return [];
  const kinds = /* @__PURE__ */ new Map();
  members.forEach((member, index) => {
    const label = labels[index];
    const table = tables[member];
    if (label !== NONE)
      kinds.set(`${table} ${label}`, { table, label });
  });
  const all = [...kinds.values()];
  const breaks = /* @__PURE__ */ new Set();
  for (const { table, label } of all) {
    if (all.some((other) => other.label !== label && standing2.agree(table, other.table))) {
      breaks.add(`${table} ${label}`);
    }
  }
  return members.filter((member, index) => breaks.has(`${tables[member]} ${labels[index]}`));
}
function repeatsIn({ tables, records: records2 }, left, own, standing2) {
  const bySplit = /* @__PURE__ */ new Map();
  for (const member of left) {
    const split = standing2.splitOf(tables[member], records2[member]);
    lists_addTo(bySplit, split, member);
  }
  const found = [...bySplit.values()].filter((members) => members.length > 1);
  if (found.length > 0 || left.length === own.length)
    return found;
  const byTable2 = /* @__PURE__ */ new Map();
  for (const member of own)
    lists_addTo(byTable2, tables[member], member);
  return [...byTable2.values()].filter((members) => members.length > 1);
}
function splitsOf({ tables, records: records2 }, members, standing2) {
  return members.map((member) => standing2.splitOf(tables[member], records2[member]));
}
function numbersWhere(values, isWanted) {
  const numbers = [];
  values.forEach((value, place) => {
    if (isWanted(value, place))
      numbers.push(place);
  });
  return numbers;
}
;
const LEAST_RECORDS = 10;
const MOST_TABLES = 50;
function derivedPairs({ tables }, contents, firstEqual) {
  const shared = /* @__PURE__ */ new Map();
  const count = tables.length;
  if (count > 1) {
    for (const content of contents) {
      for (const [one, members] of byTable(content, firstEqual)) {
        for (const other of new Set(content.tables)) {
          if (other === one || firstEqual[other] !== other || !isOneSplit(one, other))
            continue;
          shared.set(one * count + other, (shared.get(one * count + other) ?? 0) + members.length);
        }
      }
    }
  }
  const isIn = (one, other) => {
    const records2 = tables[one]?.read.records ?? 0;
    if (records2 < LEAST_RECORDS || shared.get(one * count + other) !== records2)
      return false;
    return one > other || shared.get(other * count + one) !== tables[other]?.read.records;
  };
  const pairs2 = [...shared.keys()].map((key) => [Math.floor(key / count), key % count]).filter(([one, other]) => isIn(one, other));
  const told = pairs2.filter(([one, other]) => !pairs2.some(([lower2, upper]) => lower2 === one && upper !== other && hasPair(upper, other)));
  function hasPair(one, other) {
    return pairs2.some(([lower2, upper]) => lower2 === one && upper === other);
  }
  function isOneSplit(one, other) {
    const isWhole = (table) => dividingColumn(tables[table]) === null;
    return tables[one]?.split === tables[other]?.split && isWhole(one) && isWhole(other);
  }
  return {
    told: told.map((pair) => ({
      pair,
      members: contents.flatMap((content) => {
        if (!content.tables.includes(pair[0]) || !content.tables.includes(pair[1]))
          return [];
        const members = content.tables.flatMap((table, member) => pair.includes(table) ? [member] : []);
        return [{ content, members }];
      })
    })),
    without({ tables: held }, members) {
      if (pairs2.length === 0)
        return [...members];
      return members.filter((member) => !pairs2.some(([one, other]) => one === held[member] && held.includes(other)));
    }
  };
}
function byTable({ tables }, firstEqual) {
  const found = /* @__PURE__ */ new Map();
  tables.forEach((table, member) => {
    if (firstEqual[table] !== table)
      return;
    lists_addTo(found, table, member);
  });
  return found.size > MOST_TABLES ? /* @__PURE__ */ new Map() : found;
}
;
const formulas_LEAST_LINES = 5;
const MOST_REPEATED = 0.2;
function saysNothing({ tables }, contents, standing2, firstEqual) {
  if (!tables.every(({ source, choice }) => source.columns?.length === 1 && choice.content.length === 1))
    return false;
  let shared = 0;
  let repeated = 0;
  for (const content of contents) {
    const leak = leakIn(content, standing2, firstEqual);
    if (leak.length === 0)
      continue;
    shared += 1;
    const splits = splitsOf(content, leak, standing2);
    if (new Set(splits).size < splits.length)
      repeated += 1;
  }
  return shared >= formulas_LEAST_LINES && repeated > shared * MOST_REPEATED;
}
;
function leakageOf({ tables, dataset }, leaking, standing2) {
  if (leaking.length === 0)
    return [];
  const sizes = /* @__PURE__ */ new Map();
  tables.forEach(({ read: read2 }, table) => {
    for (let record = 0; record < read2.records; record++) {
      const split = standing2.splitOf(table, record);
      if (split !== NONE)
        sizes.set(split, (sizes.get(split) ?? 0) + 1);
    }
  });
  const pairs2 = /* @__PURE__ */ new Map();
  for (const { content, members } of leaking) {
    const rows = /* @__PURE__ */ new Map();
    for (const split of splitsOf(content, members, standing2))
      rows.set(split, (rows.get(split) ?? 0) + 1);
    const held = [...rows.keys()].sort((left, right) => compareSplits(standing2.splits[left], standing2.splits[right]));
    held.forEach((right, index) => {
      for (const left of held.slice(0, index)) {
        if (mayShare(standing2.splits[left], standing2.splits[right]))
          continue;
        const key = `${left} ${right}`;
        let pair = pairs2.get(key);
        if (pair === void 0) {
          const splits = [standing2.splits[left], standing2.splits[right]];
          const samples = [sizes.get(left) ?? 0, sizes.get(right) ?? 0];
          pair = { left, right, leakage: { dataset, splits, contents: 0, rows: [0, 0], samples } };
          pairs2.set(key, pair);
        }
        pair.leakage.contents += 1;
        pair.leakage.rows[0] += rows.get(left);
        pair.leakage.rows[1] += rows.get(right);
      }
    });
  }
  return [...pairs2.values()].map(({ leakage }) => leakage);
}
;
const CHANCE = "so few values that equal records may be chance";
const NO_LABEL = "over a fifth of the repeated contents differ in it, so that this may be no label";
const meaning_WHOLE = "all its records lie in the other table";
const MOST_GUESSED_CONFLICTS = 0.2;
const LEAST_TO_DOUBT = 5;
function meaning_meaningOf(set, verified, standing2) {
  const { contents } = verified;
  const firstEqual = firstEqualTables(set);
  const areFormulas = saysNothing(set, contents, standing2, firstEqual);
  const isSure = (content) => verified.isIdentifying || content.telling !== null && !areFormulas;
  const derived = derivedPairs(set, contents, firstEqual);
  const breaches = createBreaches();
  const conflicts = [];
  const leaking = [];
  let labelled = 0;
  for (const content of contents) {
    const leak = leakIn(content, standing2, firstEqual);
    if (leak.length > 0) {
      const splits = splitsOf(content, leak, standing2);
      breaches.add("split-leakage", isSure(content) ? null : CHANCE, { content, members: leak }, splits);
      if (isSure(content))
        leaking.push({ content, members: leak });
    }
    const own = withoutCopies(content, firstEqual);
    const left = derived.without(content, own);
    if (countLabelled(content, own, standing2) > 1)
      labelled += 1;
    const conflict = conflictIn(content, left, standing2);
    if (conflict.length > 0) {
      conflicts.push({ broken: { content, members: conflict }, isSure: isSure(content) });
    }
    if (leak.length > 0 || conflict.length > 0)
      continue;
    for (const members of repeatsIn(content, left, own, standing2)) {
      const splits = splitsOf(content, members, standing2);
      breaches.add("duplicate-row", isSure(content) ? null : CHANCE, { content, members }, splits);
    }
  }
  const isGuess = set.tables.some(({ choice }) => choice.label !== null && !choice.label.isGiven);
  const areTooMany = isGuess && conflicts.length >= LEAST_TO_DOUBT && conflicts.length > labelled * MOST_GUESSED_CONFLICTS;
  for (const { broken, isSure: isSure2 } of conflicts) {
    const splits = splitsOf(broken.content, broken.members, standing2);
    breaches.add("label-conflict", !isSure2 ? CHANCE : areTooMany ? NO_LABEL : null, broken, splits);
  }
  for (const { pair, members } of derived.told) {
    const [one, other] = pair;
    for (const broken of members) {
      const splits = splitsOf(broken.content, broken.members, standing2);
      breaches.add("derived-copy", meaning_WHOLE, broken, splits, [one, other]);
    }
  }
  return {
    breaches: breaches.all(),
    leakage: leakageOf(set, leaking, standing2)
  };
}
;
function createMembers() {
  let records2 = new Int32Array(1024);
  let setOf = new Int32Array(1024);
  let firsts = new Int32Array(1024);
  let count = 0;
  let sets = 0;
  function add2(set, record) {
    if (count === records2.length) {
      records2 = columns_larger(records2, count + 1);
      setOf = columns_larger(setOf, count + 1);
    }
    records2[count] = record;
    setOf[count] = set;
    count += 1;
  }
  return {
    add: add2,
    /** @returns the number of a new set */
    begin(first) {
      if (sets === firsts.length)
        firsts = columns_larger(firsts, sets + 1);
      firsts[sets] = first;
      add2(sets, first);
      sets += 1;
      return sets - 1;
    },
    sorted() {
      const order = firsts.slice(0, sets).sort();
      const rankOf = Int32Array.from(firsts.subarray(0, sets), (first) => equal_members_placeOf(order, first));
      const starts = new Int32Array(sets + 1);
      for (let at2 = 0; at2 < count; at2++) {
        const behind = rankOf[setOf[at2]] + 1;
        starts[behind] = starts[behind] + 1;
      }
      for (let set = 1; set <= sets; set++) {
        starts[set] = starts[set] + starts[set - 1];
      }
      const next = starts.slice();
      const sorted = new Int32Array(count);
      for (let at2 = 0; at2 < count; at2++) {
        const rank2 = rankOf[setOf[at2]];
        sorted[next[rank2]] = records2[at2];
        next[rank2] = next[rank2] + 1;
      }
      return { count: sets, starts, records: sorted };
    }
  };
}
function equal_members_placeOf(rising, value) {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = low + high >> 1;
    if (rising[middle] < value)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}
;
const RECORDS_OF_SHARE = 8 * 1024;
const MOST_SHARE_BITS = 14;
function findEqualRecords(tables) {
  const starts = startsOf(tables);
  const shares = shareOut(tables);
  const { words: words2 } = shares;
  const members = createMembers();
  let places = new Int32Array(RECORDS_OF_SHARE * 4);
  let sets = new Int32Array(places.length);
  for (let share = 1; share < shares.starts.length; share++) {
    const to = shares.starts[share];
    places.fill(0);
    sets.fill(0);
    let different = 0;
    for (let at2 = shares.starts[share - 1]; at2 < to; at2++) {
      const word = words2[at2];
      const mask = places.length - 1;
      for (let place = word & mask; ; place = place + 1 & mask) {
        const known2 = places[place] - 1;
        if (known2 < 0) {
          places[place] = at2 + 1;
          different += 1;
          break;
        }
        if (words2[known2] !== word)
          continue;
        const record = shares.records[at2];
        const first = shares.records[known2];
        if (firstWordOf(tables, starts, first) !== firstWordOf(tables, starts, record))
          continue;
        if (sets[place] === 0)
          sets[place] = members.begin(first) + 1;
        members.add(sets[place] - 1, record);
        break;
      }
      if (different * 2 > places.length)
        [places, sets] = equal_records_enlarged(places, sets, words2);
    }
  }
  return members.sorted();
}
function startsOf(tables) {
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
function firstWordOf(tables, starts, record) {
  const table = equal_records_tableOf(starts, record);
  return tables[table][(record - starts[table]) * KEY_WORDS];
}
function equal_records_enlarged(places, sets, words2) {
  const [more, moreSets] = [new Int32Array(places.length * 2), new Int32Array(places.length * 2)];
  const mask = more.length - 1;
  for (const [old, known2] of places.entries()) {
    if (known2 === 0)
      continue;
    let place = words2[known2 - 1] & mask;
    while (more[place] !== 0)
      place = place + 1 & mask;
    more[place] = known2;
    moreSets[place] = sets[old];
  }
  return [more, moreSets];
}
function shareOut(tables) {
  const total = tables.reduce((sum2, keys) => sum2 + keys.length / KEY_WORDS, 0);
  let bits = 0;
  while (bits < MOST_SHARE_BITS && RECORDS_OF_SHARE << bits < total)
    bits += 1;
  const shift = 31 - bits;
  const starts = new Int32Array(2 ** bits + 1);
  for (const keys of tables) {
    for (let at2 = 0; at2 < keys.length; at2 += KEY_WORDS) {
      const one = keys[at2];
      if ((one | keys[at2 + 1]) === 0)
        continue;
      const share = (one >>> 1 >>> shift) + 1;
      starts[share] = starts[share] + 1;
    }
  }
  for (let share = 1; share < starts.length; share++) {
    starts[share] = starts[share] + starts[share - 1];
  }
  const next = starts.slice();
  const kept = starts.at(-1);
  const records2 = new Int32Array(kept);
  const words2 = new Int32Array(kept);
  let record = 0;
  for (const keys of tables) {
    for (let at2 = 0; at2 < keys.length; at2 += KEY_WORDS, record++) {
      const one = keys[at2];
      const two = keys[at2 + 1];
      if ((one | two) === 0)
        continue;
      const share = one >>> 1 >>> shift;
      const place = next[share];
      records2[place] = record;
      words2[place] = two;
      next[share] = place + 1;
    }
  }
  return { starts, records: records2, words: words2 };
}
;
let meanings = null;
function foldedSample(values, { foldsNulls, foldsTruths }) {
  if (!foldsNulls && !foldsTruths)
    return values;
  meanings ??= hashedMeanings();
  const known2 = meanings;
  return values.map((value) => {
    const meaning = known2.get(value);
    if (meaning === void 0)
      return value;
    if (meaning === words_NULL_WORD)
      return foldsNulls ? 0 : value;
    return foldsTruths && meaning >= words_TRUE ? meaning : value;
  });
}
function hashedMeanings() {
  const hash = cell_createCellHash();
  return new Map(spellings().map(({ written, meaning }) => {
    hash.read(written, 0, written.length);
    return [cell_cellHash(hash), meaning];
  }));
}
;
const FEW_PAIRS = 0.01;
function expectedPairs(columns, records2) {
  const size = columns[0]?.values.length ?? 0;
  let pairs2 = records2 * (records2 - 1) / 2;
  if (size < 2)
    return pairs2;
  const counted = columns.map(({ values }) => ({ values, counts: countsOf(values) })).sort((left, right) => right.counts.length - left.counts.length);
  const kept = [];
  for (const column of counted) {
    if (column.counts.length < 2)
      continue;
    if (kept.some((other) => other.counts.length <= size / 2 && determines(other, column)))
      continue;
    kept.push(column);
    pairs2 *= chanceOf(column.counts, size, records2);
    if (pairs2 < FEW_PAIRS)
      break;
  }
  return pairs2;
}
function isIdentifying(columns, records2) {
  return expectedPairs(columns, records2) < FEW_PAIRS;
}
function countsOf(values) {
  const sorted = values.slice().sort();
  const counts = [];
  for (let at2 = 0; at2 < sorted.length; ) {
    const first = at2;
    const value = sorted[at2];
    while (at2 < sorted.length && sorted[at2] === value)
      at2 += 1;
    counts.push(at2 - first);
  }
  return counts;
}
function chanceOf(counts, size, records2) {
  let sum2 = 0;
  if (size === records2) {
    for (const count of counts)
      sum2 += (count / size) ** 2;
    return sum2;
  }
  for (const count of counts)
    sum2 += count * (count - 1) / (size * (size - 1));
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
const record_sample_MOST_RECORDS = 2048;
const record_sample_MOST_CELLS = (
  /* unused pure expression or super */
  null
);
const NO_LIMIT = 4294967295;
function isSampled(record, limit) {
  return cell_mixed(record) >>> 0 <= limit;
}
function createRecordSample() {
  let limit = NO_LIMIT;
  let used = 0;
  let most = record_sample_MOST_RECORDS;
  let room = 0;
  let records2 = new Int32Array(0);
  let columns = [];
  function makeRoom(count, width) {
    if (count > room && room < record_sample_MOST_RECORDS) {
      room = Math.min(record_sample_MOST_RECORDS, Math.max(count, room * 2));
      records2 = longer(records2, room);
      columns = columns.map((column) => longer(column, room));
    }
    while (columns.length < width) {
      columns.push(new Int32Array(room));
      most = Math.max(2, Math.min(record_sample_MOST_RECORDS, Math.floor(record_sample_MOST_CELLS / columns.length)));
    }
  }
  function halve() {
    limit >>>= 1;
    let kept = 0;
    for (let row = 0; row < used; row++) {
      if (!isSampled(records2[row], limit))
        continue;
      records2[kept] = records2[row];
      for (const column of columns)
        column[kept] = column[row];
      kept += 1;
    }
    for (const column of columns)
      column.fill(0, kept, used);
    used = kept;
  }
  return {
    add(hashes, count, width, first) {
      makeRoom(used + count, width);
      for (let record = 0, at2 = 0; record < count; record++, at2 += width) {
        if (!isSampled(first + record, limit))
          continue;
        while (used >= most)
          halve();
        if (!isSampled(first + record, limit))
          continue;
        records2[used] = first + record;
        for (let column = 0; column < width; column++) {
          ;
          columns[column][used] = hashes[at2 + column];
        }
        used += 1;
      }
    },
    taken: (width) => ({
      limit,
      records: records2.slice(0, used),
      columns: Array.from({ length: width }, (_, column) => (columns[column] ?? new Int32Array(used)).slice(0, used))
    })
  };
}
function longer(row, length) {
  const grown = new Int32Array(length);
  grown.set(row);
  return grown;
}
;
const identifying_sample_MARGIN = 100;
const MARGIN_OF_NOT = 10;
const FEW_RECORDS = 2048;
const identifying_sample_MOST_RECORDS = 4096;
function identifyingBySample(samples, total, size) {
  const { columns, tableOf: tableOf2 } = identifying_sample_together(samples);
  if (tableOf2.length < 2)
    return null;
  if (tableOf2.length === total && total <= FEW_RECORDS) {
    return isIdentifying(columns.map((values) => ({ values: Float64Array.from(values) })), total);
  }
  const equals = columns.map((values) => equalsIn(values, tableOf2, total));
  const pairs2 = total * (total - 1) / 2;
  if (equals.reduce((product, { least }) => product * least, pairs2) >= FEW_PAIRS * MARGIN_OF_NOT)
    return false;
  const determining = equals.map(({ most }) => most >= 2 / size);
  const order = [...equals.keys()].sort((one, other) => mostOf(equals, one) - mostOf(equals, other));
  let left = pairs2;
  for (const column of order) {
    const values = columns[column];
    const isFree = equals.every(({ before }, other) => other === column || !determining[other] || contradicts(before, values));
    if (isFree)
      left *= mostOf(equals, column);
    if (left < FEW_PAIRS / identifying_sample_MARGIN)
      return true;
  }
  return null;
}
function identifying_sample_together(samples) {
  let limit = samples.reduce((least, sample) => Math.min(least, sample.limit), 4294967295);
  let taken2 = rowsWithin(samples, limit);
  while (taken2.length > identifying_sample_MOST_RECORDS) {
    limit >>>= 1;
    taken2 = rowsWithin(samples, limit);
  }
  const width = samples[0]?.columns.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => Int32Array.from(taken2, ([table, row]) => samples[table]?.columns[column]?.[row] ?? 0));
  return { columns, tableOf: Int32Array.from(taken2, ([table]) => table) };
}
function rowsWithin(samples, limit) {
  return samples.flatMap(({ records: records2 }, table) => Array.from(records2.keys()).flatMap((row) => isSampled(records2[row], limit) ? [[table, row]] : []));
}
function equalsIn(values, tableOf2, total) {
  const size = values.length;
  const sorted = Float64Array.from(values, (value, row) => (value >>> 0) * identifying_sample_MOST_RECORDS + row).sort();
  const before = new Int32Array(size).fill(-1);
  let equal = 0;
  let within = 0;
  for (let at2 = 1, run = 0, own = 0; at2 < size; at2++) {
    const row = sorted[at2] % identifying_sample_MOST_RECORDS;
    const last = sorted[at2 - 1] % identifying_sample_MOST_RECORDS;
    if (values[row] !== values[last]) {
      run = 0;
      own = 0;
      continue;
    }
    before[row] = last;
    run += 1;
    own = tableOf2[row] === tableOf2[last] ? own + 1 : 0;
    equal += run;
    within += own;
  }
  const pairs2 = size * (size - 1) / 2;
  return {
    before,
    most: Math.min(1, (equal + 4 * Math.sqrt(equal + 1) + 6) / pairs2),
    least: Math.max(1 / total, (within - 4 * Math.sqrt(within + 1) - 6) / pairs2)
  };
}
function mostOf(equals, column) {
  return equals[column].most;
}
function contradicts(before, values) {
  return before.some((last, row) => last >= 0 && values[last] !== values[row]);
}
;
const MOST_SAMPLED = 2e5;
const MOST_SAMPLED_CELLS = 4e6;
function chanceIn(set) {
  return chanceBy(set, set.content);
}
function chanceBy({ tables, content }, columns) {
  const total = startsOf(tables.map(({ read: read2 }) => read2.keys)).at(-1);
  const most = Math.max(1, Math.min(MOST_SAMPLED, Math.floor(MOST_SAMPLED_CELLS / content.length)));
  const every = Math.ceil(total / most);
  const samples = tables.map(({ read: read2, plan }) => ({
    ...read2.sample,
    columns: columns.map((name) => {
      const values = read2.sample.columns[read2.columns.indexOf(name)];
      return values === void 0 ? new Int32Array(read2.sample.records.length) : foldedSample(values, plan.get(name) ?? plan_PLAIN);
    })
  }));
  return { known: identifyingBySample(samples, total, Math.ceil(total / every)), every, total };
}
function isIdentifyingBy(results, { content }, columns, total) {
  const values = content.flatMap((name, column) => columns.includes(name) ? [chance_joined(results.flatMap(({ samples }) => samples[column] ?? []))] : []);
  return isIdentifying(values.map((each) => ({ values: each })), total);
}
function chance_joined(rows) {
  const all = new Float64Array(rows.reduce((sum2, { length }) => sum2 + length, 0));
  let end = 0;
  for (const row of rows) {
    all.set(row, end);
    end += row.length;
  }
  return all;
}
;
const MOST_SHARE = 0.5;
const COST_OF_LINE = 0.1;
function stretchesOf({ places, records: records2 }, wanted) {
  const stretches = [];
  let place = -1;
  let cost = 0;
  for (let at2 = 0; at2 < wanted.length; at2++) {
    const record = wanted[at2];
    const before = place;
    while (place + 1 < places.length && places[place + 1].record <= record)
      place += 1;
    if (place < 0)
      return null;
    const last = stretches.at(-1);
    const from = places[place];
    const lines = linesBehind(from, places[place + 1]);
    if (lines !== null)
      cost += 1;
    if (last !== void 0 && (place === before || place === before + 1 && !last.lines && !lines)) {
      last.until = at2 + 1;
    } else
      stretches.push({ place: from, until: at2 + 1, lines });
    if (place !== before) {
      const count = (places[place + 1]?.record ?? records2) - from.record;
      cost += lines === null ? count : count * COST_OF_LINE;
    }
    if (cost > records2 * MOST_SHARE)
      return null;
  }
  return stretches;
}
function linesBehind(place, next) {
  if (next === void 0 || !place.areLines)
    return null;
  const count = next.record - place.record;
  const areAll = next.line - place.line === count && next.offset - place.offset <= LONGEST_BLOCK;
  return areAll ? { count, end: next.offset } : null;
}
;
const DIGEST = 32;
const content_digest_ZERO = 48;
const content_digest_MINUS = 45;
const content_digest_POINT = 46;
const content_digest_COLON = 58;
const content_digest_LETTER_E = 101;
const content_digest_LETTER_N = 110;
const LETTER_T = 116;
const LETTER_V = 118;
const content_digest_EXACT_DIGITS = 15;
const BESIDE = 32;
const FEW_BYTES = 48;
function createContentDigest(names, folds) {
  const hash = createCellHash();
  const canonical = createCanonicalCell();
  const heads = names.map((name) => Buffer.from(`${Buffer.byteLength(name)}:${name}`));
  let memory = Buffer.alloc(64 * 1024);
  let used = 0;
  const number = new Uint8Array(BESIDE);
  let telling = 0;
  function makeRoom(more) {
    if (used + more <= memory.length)
      return;
    const larger2 = Buffer.alloc((used + more) * 2);
    memory.copy(larger2, 0, 0, used);
    memory = larger2;
  }
  function copy2(bytes, from, to) {
    if (to - from > FEW_BYTES) {
      memory.set(bytes.subarray(from, to), used);
      used += to - from;
    } else
      for (let at2 = from; at2 < to; at2++)
        memory[used++] = bytes[at2];
  }
  function announce(letter, length) {
    memory[used++] = letter;
    used = writeWhole(memory, used, length);
    memory[used++] = content_digest_COLON;
  }
  return {
    get telling() {
      return telling;
    },
    begin() {
      used = 0;
      telling = 0;
    },
    add(column, bytes, from, to) {
      const { foldsNulls, foldsTruths } = folds[column];
      const kind = hash.kindOf(bytes, from, to);
      if (kind === EMPTY || kind === NULL_WORD && foldsNulls)
        return;
      const head = heads[column];
      makeRoom(head.length + BESIDE + to - from);
      copy2(head, 0, head.length);
      if (kind === NUMBER || foldsTruths && kind >= TRUE) {
        const length = kind === NUMBER ? writeShort(number, bytes, from, to) : 0;
        if (length > 0) {
          announce(LETTER_V, length);
          copy2(number, 0, length);
          return;
        }
        const value = Buffer.from(canonical(bytes, from, to, { foldsNulls, foldsTruths }));
        makeRoom(BESIDE + value.length);
        announce(LETTER_V, value.length);
        copy2(value, 0, value.length);
        return;
      }
      announce(LETTER_T, to - from);
      copy2(bytes, from, to);
      if (telling === 0 && isTelling(bytes, from, to))
        telling = column + 1;
    },
    end: () => digestOf(memory.subarray(0, used))
  };
}
const digestOf = typeof external_node_crypto_namespaceObject.hash === "function" ? (bytes) => external_node_crypto_namespaceObject.hash("sha256", bytes, "buffer") : (bytes) => external_node_crypto_namespaceObject.createHash("sha256").update(bytes).digest();
function writeShort(into, bytes, from, to) {
  const isNegative = bytes[from] === content_digest_MINUS;
  const start = isNegative ? from + 1 : from;
  if (to - start > content_digest_EXACT_DIGITS)
    return 0;
  let at2 = 0;
  into[at2++] = content_digest_LETTER_N;
  if (isNegative)
    into[at2++] = content_digest_MINUS;
  const first = at2;
  let zeros = 0;
  let behindPoint = -1;
  for (let place = start; place < to; place++) {
    const byte = bytes[place];
    if (byte === content_digest_POINT) {
      behindPoint = 0;
      continue;
    }
    const digit = byte - content_digest_ZERO;
    if (digit < 0 || digit > 9)
      return 0;
    if (behindPoint >= 0)
      behindPoint += 1;
    zeros = digit === 0 ? zeros + 1 : 0;
    if (digit > 0 || at2 > first)
      into[at2++] = byte;
  }
  if (at2 === first) {
    into[1] = content_digest_ZERO;
    return 2;
  }
  at2 -= zeros;
  into[at2++] = content_digest_LETTER_E;
  const power = zeros - Math.max(0, behindPoint);
  if (power < 0)
    into[at2++] = content_digest_MINUS;
  return writeWhole(into, at2, Math.abs(power));
}
function writeWhole(into, at2, value) {
  let behind = at2 + 1;
  for (let rest2 = value; rest2 >= 10; rest2 = Math.floor(rest2 / 10))
    behind += 1;
  let rest = value;
  for (let place = behind - 1; place >= at2; place--) {
    into[place] = content_digest_ZERO + rest % 10;
    rest = Math.floor(rest / 10);
  }
  return behind;
}
;
function equalContents({ count, starts: sets, records: records2 }, starts, wanted, results, content) {
  const contents = [];
  for (let set = 0; set < count; set++) {
    const from = sets[set];
    const length = sets[set + 1] - from;
    const members = { tables: new Int32Array(length), places: new Int32Array(length) };
    for (let member = 0; member < length; member++) {
      const record = records2[from + member];
      const table = equal_records_tableOf(starts, record);
      members.tables[member] = table;
      members.places[member] = placeIn(wanted[table], record - starts[table]);
    }
    for (const chosen of byDigest(members, results)) {
      if (chosen.length > 1)
        contents.push(equal_contents_contentOf(chosen, members, wanted, results, content));
    }
  }
  return contents;
}
function placeIn(rising, record) {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = low + high >> 1;
    if (rising[middle] < record)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}
function byDigest(members, results) {
  const kept = [];
  for (let member = 0; member < members.tables.length; member++) {
    if (results[members.tables[member]]?.trouble === null)
      kept.push(member);
  }
  const [first] = kept;
  if (first === void 0)
    return [];
  if (kept.every((member) => haveSameDigest(members, results, first, member)))
    return [kept];
  const sets = /* @__PURE__ */ new Map();
  for (const member of kept) {
    const digest = equal_contents_digestOf(members, results, member);
    lists_addTo(sets, digest, member);
  }
  return [...sets.values()];
}
function haveSameDigest({ tables, places }, results, one, other) {
  if (one === other)
    return true;
  const left = results[tables[one]].digests;
  const right = results[tables[other]].digests;
  const from = places[one] * DIGEST;
  const to = places[other] * DIGEST;
  for (let byte = 0; byte < DIGEST; byte++)
    if (left[from + byte] !== right[to + byte])
      return false;
  return true;
}
function equal_contents_digestOf({ tables, places }, results, member) {
  const { digests } = results[tables[member]];
  const from = digests.byteOffset + places[member] * DIGEST;
  return Buffer.from(digests.buffer, from, DIGEST).toString("hex");
}
function equal_contents_contentOf(chosen, members, wanted, results, content) {
  const tables = [];
  const records2 = [];
  const lines = [];
  const endLines = [];
  let telling = 0;
  for (const member of chosen) {
    const table = members.tables[member];
    const place = members.places[member];
    const result = results[table];
    tables.push(table);
    records2.push(wanted[table]?.[place]);
    lines.push(result.lines[place]);
    endLines.push(result.endLines[place]);
    telling = Math.max(telling, result.telling[place]);
  }
  return {
    digest: equal_contents_digestOf(members, results, chosen[0]),
    ...{ tables, records: records2, lines, endLines },
    telling: content[telling - 1] ?? null
  };
}
;
async function findVerified(sets, read2) {
  const found = sets.map(equalIn);
  const asked = found.flatMap((one) => one?.asked ?? []);
  const results = asked.length === 0 ? [] : await read2(asked);
  let next = 0;
  return found.map((one) => {
    if (one === null)
      return NOTHING_EQUAL;
    next += one.asked.length;
    return verifiedBy(one, results.slice(next - one.asked.length, next), read2);
  });
}
const NOTHING_EQUAL = {
  ...{ contents: [], isIdentifying: false, identifies: async () => false, errors: [] }
};
function equalIn(set) {
  const keys = set.tables.map((table) => table.read.keys);
  const equal = findEqualRecords(keys);
  if (equal.count === 0)
    return null;
  const starts = startsOf(keys);
  const wanted = wantedRecords(equal, starts);
  const chance = chanceIn(set);
  const every = chance.known === null ? chance.every : 0;
  const asked = set.tables.map((table, at2) => recordsOf(table, set, wanted[at2], every));
  return { set, equal, starts, chance, asked };
}
function recordsOf({ source, plan, read: read2 }, { content }, wanted, every) {
  const stretches = every > 0 ? null : stretchesOf(read2, wanted);
  return {
    source,
    records: {
      ...{ part: source.part ?? 0, place: source.place ?? null },
      ...{ plan, content, wanted, every, stretches }
    }
  };
}
function verifiedBy({ set, equal, starts, chance, asked }, results, read2) {
  const { tables, content } = set;
  const wanted = asked.map(({ records: records2 }) => records2.wanted);
  let sampled = chance.known === null ? results : null;
  async function sample() {
    sampled ??= await read2(tables.map((table) => recordsOf(table, set, new Int32Array(0), chance.every)));
    return sampled;
  }
  return {
    contents: equalContents(equal, starts, wanted, results, content),
    isIdentifying: chance.known ?? isIdentifyingBy(results, set, content, chance.total),
    async identifies(columns) {
      const own = content.filter((name) => columns.includes(name));
      if (own.length === 0)
        return false;
      return chanceBy(set, own).known ?? isIdentifyingBy(await sample(), set, own, chance.total);
    },
    errors: results.flatMap(({ trouble }, table) => trouble === null ? [] : [{ path: tables[table]?.path, message: trouble }])
  };
}
function wantedRecords({ records: records2 }, starts) {
  const all = records2.slice().sort();
  let from = 0;
  return starts.slice(0, -1).map((start, table) => {
    const end = starts[table + 1];
    let to = from;
    while (to < all.length && all[to] < end)
      to += 1;
    const own = all.slice(from, to);
    for (let at2 = 0; at2 < own.length; at2++)
      own[at2] = own[at2] - start;
    from = to;
    return own;
  });
}
;
const MOST_NAMED = 3;
const LEAST_TELLING = 20;
async function repeatsWithout(sets, from) {
  const lines = [];
  for (const set of sets) {
    for (const column of showing(set)) {
      const narrow = await narrowedBy(set, column, from);
      if (narrow !== null)
        addAll(lines, await linesOf(set, narrow, column, () => true, from));
    }
  }
  for (const { set, other, column } of pairs(sets)) {
    const narrow = await narrowedBy(set, column, from);
    const rest = narrow && await onlyBy(other, narrow.content, from);
    if (narrow === null || rest === null)
      continue;
    const own = set.tables.length;
    const isOfBoth = ({ tables }) => tables.some((table) => table < own) && tables.some((table) => table >= own);
    const both = { ...set, tables: [...set.tables, ...other.tables] };
    lines.push(...await linesOf(both, { ...narrow, tables: [...narrow.tables, ...rest] }, column, isOfBoth, from));
  }
  return lines;
}
async function linesOf(set, narrow, column, counts, { read: read2, standingOf: standingOf2 }) {
  const [found] = await findVerified([narrow], read2);
  const more = (found?.contents ?? []).flatMap((content) => {
    const isSure = found?.isIdentifying === true || content.telling !== null;
    const members = isSure && counts(content) ? differentIn(content, set) : [];
    return members.length > 1 ? [{ content, members }] : [];
  });
  return more.length === 0 ? [] : [lineOf(set, column, more, standingOf2(set.tables))];
}
function pairs(sets) {
  const areNamed = ({ tables }) => tables.every(({ read: read2 }) => read2.isNamed);
  return sets.filter(areNamed).flatMap((set) => set.content.filter((column) => set.content.length > 1 && isName(set, column) && mayTellApart(set, column)).flatMap((column) => sets.filter((other) => other !== set && other.dataset === set.dataset && areNamed(other)).filter(({ content }) => !content.includes(column)).filter(({ content }) => set.content.every((name) => name === column || content.includes(name))).map((other) => ({ set, other, column }))));
}
function isName({ tables }, column) {
  return tables.every(({ read: read2 }) => read2.without.some((each) => each.column === column));
}
async function onlyBy({ tables, content: all }, content, { counted, world }) {
  if (all.length === content.length)
    return [...tables];
  const planned = tables.map((table) => ({ table, plan: planOfCommon(table.plan, content) }));
  const { read: read2, bytesRead } = await readAgain(planned, world);
  counted(bytesRead);
  const narrowed2 = planned.flatMap(({ table, plan }, at2) => {
    const again = read2[at2] ?? null;
    return again === null ? [] : [{ ...table, plan, choice: { ...table.choice, content }, read: again }];
  });
  return narrowed2.length < tables.length ? null : narrowed2;
}
function showing(set) {
  const { tables, content } = set;
  if (content.length < 2)
    return [];
  return content.filter((column) => {
    const kept = tables.map(({ read: read2 }) => read2.without.find((each) => each.column === column));
    return kept.every((each) => each !== void 0) && mayTellApart(set, column) && showRepeats(kept);
  });
}
function mayTellApart(set, column) {
  const left = set.content.filter((name) => name !== column);
  if (chanceBy(set, left).known !== false)
    return true;
  return set.tables.some(({ read: read2 }) => read2.facts.some(({ name, longest }) => left.includes(name) && longest >= LEAST_TELLING));
}
async function narrowedBy({ tables, content, ...set }, column, { counted, world }) {
  const planned = tables.map((table) => ({ table, plan: planWithout(table.plan, column) }));
  const { read: read2, bytesRead } = await readAgain(planned, world);
  counted(bytesRead);
  const left = content.filter((name) => name !== column);
  const narrowed2 = planned.flatMap(({ table, plan }, at2) => {
    const again = read2[at2] ?? null;
    const isUnique = again?.facts.find(({ name }) => name === column)?.isUnique === true;
    if (again === null || !isUnique || again.records !== table.read.records)
      return [];
    return [{ ...table, plan, choice: { ...table.choice, content: left }, read: again }];
  });
  return narrowed2.length < tables.length ? null : { ...set, content: left, tables: narrowed2 };
}
function planWithout(plan, column) {
  return new Map([...plan, [column, { ...plan_PLAIN, role: "ignored", isWatched: true }]]);
}
function differentIn({ tables, records: records2 }, set) {
  const keys = /* @__PURE__ */ new Set();
  return [...tables.keys()].filter((member) => {
    const all = set.tables[tables[member]]?.read.keys;
    const at2 = records2[member] * KEY_WORDS;
    const key = all[at2] * 2097152 + (all[at2 + 1] >>> 11);
    return !keys.has(key) && keys.add(key);
  });
}
function lineOf(set, column, more, standing2) {
  const splits = /* @__PURE__ */ new Set();
  let count = 0;
  let between = 0;
  for (const { content, members } of more) {
    count += members.length - 1;
    const own = members.map((member) => standing2.splitOf(content.tables[member], content.records[member]));
    const named3 = new Set(own.filter((split) => split !== NONE));
    if (named3.size < 2)
      continue;
    between += 1;
    for (const split of named3)
      splits.add(split);
  }
  const paths = [...new Set(set.tables.map(({ path }) => path))].sort();
  const named2 = paths.slice(0, MOST_NAMED).map(display_display).join(", ");
  const others = paths.length > MOST_NAMED ? ` and ${countOf(paths.length - MOST_NAMED, "other table")}` : "";
  const names = [...splits].map((split) => standing2.splits[split]).sort(compareSplits);
  const leak = between === 0 ? "" : `, ${formatCount(between)} of them between ${names.map(display_display).join(" and ")}`;
  const verb = count === 1 ? "repeats" : "repeat";
  return `${named2}${others}: ${formatCount(count)} more ${verb} without column ${display_display(column)}${leak}`;
}
;
function fewerColumns(sets) {
  const named2 = sets.filter(({ tables }) => tables.every(({ read: read2 }) => read2.isNamed));
  const byDataset = /* @__PURE__ */ new Map();
  for (const set of named2)
    lists_addTo(byDataset, set.dataset, set);
  return [...byDataset.values()].flatMap((together2) => together2.flatMap((more) => {
    const columns = new Set(more.content);
    const isWithin2 = ({ content }) => content.length < columns.size && content.every((column) => columns.has(column));
    return together2.filter(isWithin2).map((fewer) => ({ fewer, more }));
  }));
}
async function narrowed({ fewer, more }, result, world) {
  const planned = more.tables.map((table) => ({ table, plan: planOfCommon(table.plan, fewer.content) }));
  const { read: read2, bytesRead } = await readAgain(planned, world);
  result.bytesRead += bytesRead;
  const tables = planned.map(({ table, plan }, at2) => {
    const nothing = { ...table.read, records: 0, keys: new Uint32Array(0) };
    const choice = { ...table.choice, content: fewer.content };
    return { ...table, plan, choice, read: read2[at2] ?? nothing };
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
function isComparable({ choice, read: read2 }) {
  return choice.content.length > 0 && read2.records >= 2;
}
function comparableSets(tables) {
  const sets = /* @__PURE__ */ new Map();
  for (const table of tables) {
    if (!isComparable(table))
      continue;
    const key = JSON.stringify([table.dataset, usualContent(table)]);
    lists_addTo(sets, key, table);
  }
  return [...sets.values()].map((together2) => {
    const { dataset } = together2[0];
    const content = [...new Set(together2.flatMap(({ choice }) => choice.content))].sort();
    return { dataset, content, tables: together2 };
  });
}
function usualContent({ read: read2, choice: { content } }) {
  const usual = new Set(read2.columns.slice(0, read2.usualColumns));
  const own = content.filter((name) => usual.has(name));
  return own.length > 0 ? own : content;
}
;
const SEVERITIES = ["error", "warning", "notice"];
;
const ORDER = [...SEVERITIES, "off"];
function levelOf(rule, kind, settings) {
  const named2 = kind === "bytes" ? void 0 : settings[`${rule}/${kind}`];
  if (named2 !== void 0)
    return named2;
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
function columnRoles(tables, content) {
  const labels = tables.flatMap(({ choice }) => choice.label ?? []);
  const named2 = (role) => tables.flatMap(({ choice }) => [...choice.roles].flatMap(([name, own]) => own === role ? [name] : []));
  const unique = (names) => [...new Set(names)];
  return {
    content,
    // What stands for the label once more comes behind it.
    label: unique([...labels.map(({ column }) => column), ...named2("label")]),
    labelBy: labels.length === 0 ? null : labels.some(({ isGiven }) => isGiven) ? "option" : "name",
    split: unique(named2("split")),
    index: unique(named2("index")),
    ignored: unique(named2("ignored"))
  };
}
function tableReading(table) {
  const { path, partSplit, read: read2, choice } = table;
  return {
    path,
    part: partSplit,
    records: read2.records,
    understoodAs: read2.understoodAs,
    notes: read2.notes,
    columns: columnRoles([table], choice.content)
  };
}
;
const MOST_GROUPS = 1e3;
const MOST_MEMBERS = 100;
function findingOf(breach, set, standing2, before, rules, counter) {
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
    splits: [...breach.splits].map((split) => standing2.splits[split]).sort(compareSplits),
    severity,
    isNew: newContents > 0,
    contents: breach.contents.length,
    newContents,
    rows: countRows(breach, set),
    of: tell_byPath(breach, set, (table) => set.tables[table]?.read.records ?? 0),
    columns: columnRoles(breach.tables.flatMap((table) => set.tables[table] ?? []), set.content),
    because: breach.because,
    groups: order.map((each) => groupOf(each.broken, each.isNew, set, standing2, before)),
    examples: []
  };
}
function severityOf({ rule, because }, rules) {
  const setting = levelOf(rule, "row", rules);
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
function groupOf({ content, members }, isNew, set, standing2, before) {
  const told = members.slice(0, MOST_MEMBERS).map((member) => {
    const table = content.tables[member];
    const record = content.records[member];
    const split = standing2.splitOf(table, record);
    const label = standing2.labelOf(table, record);
    const { path, read: read2, source } = set.tables[table];
    return {
      path,
      part: source.part ?? 0,
      split: split === NONE ? null : standing2.splits[split],
      label: label === NONE ? null : standing2.labels[label],
      row: record + 1,
      line: read2.hasLines ? content.lines[member] : null,
      endLine: read2.hasLines ? content.endLines[member] : null,
      isNew: false
    };
  });
  const inTable = /* @__PURE__ */ new Map();
  for (const member of told) {
    const count = (inTable.get(member.path) ?? 0) + 1;
    inTable.set(member.path, count);
    member.isNew = isNew && before.every((known2) => known2.countAt(content, member.path) < count);
  }
  return { id: `row:${content.digest}`, members: told, count: members.length, isNew, cells: null };
}
;
const compare_sets_ALL = { has: () => true, breach: (breach) => breach };
async function compareSets(tables, input, repository, result, world) {
  const { options, base, earlier } = input;
  const counted = (bytes) => {
    result.bytesRead += bytes;
  };
  const before = base === null || repository === null && base.written === void 0 ? null : openBaseTables(base, { samples: input.files, others: input.others }, tables, options, repository, world, canonicalSplit);
  const added2 = base === null || repository === null ? null : addedLines(repository, world.root, base.commit, !SOURCE_FACTS[options.source].seesDisk, counted);
  const told = /* @__PURE__ */ new Set();
  const counter = createContentCounter();
  const sets = comparableSets(tables);
  const ahead = /* @__PURE__ */ new Map();
  const read2 = recordsByFile(world, counted);
  let sharing = sharingFiles(sets);
  for (const set of sets) {
    result.tables += set.tables.length;
    result.samples += set.tables.reduce((sum2, { read: read3 }) => sum2 + read3.records, 0);
    await compareSet(set, compare_sets_ALL);
  }
  const standing2 = (tables2) => standingOf(tables2, canonicalSplit);
  addAll(result.notes, await repeatsWithout(sets, { read: read2, counted, world, standingOf: standing2 }));
  for (const pair of fewerColumns(sets)) {
    const set = await narrowed(pair, result, world);
    await compareSet(set, ofBoth(pair, set));
  }
  const moved = earlier === null ? null : placedBy(earlier, tables);
  if (moved !== null) {
    const setsThen = comparableSets(moved);
    sharing = sharingFiles(setsThen);
    for (const set of setsThen)
      await compareSet(set, notTold(told));
  }
  result.counts = counter.counts();
  if (before !== null) {
    addAll(result.notes, before.notes);
    result.bytesRead += before.bytesRead();
  }
  async function verified(set) {
    const known2 = ahead.get(set);
    ahead.delete(set);
    if (known2 !== void 0)
      return known2;
    const together2 = sharing.get(set) ?? [set];
    const found = await findVerified(together2, read2);
    for (const [at2, other] of together2.entries()) {
      if (other !== set)
        ahead.set(other, found[at2]);
    }
    return found[together2.indexOf(set)];
  }
  async function compareSet(set, wanted) {
    const found = await verified(set);
    if (wanted === compare_sets_ALL)
      addAll(result.errors, found.errors);
    const contents = found.contents.filter((content) => wanted.has(content));
    if (contents.length === 0)
      return;
    const left = { ...found, contents };
    const standing3 = standingOf(set.tables, canonicalSplit);
    const meaning = meaning_meaningOf(set, left, standing3);
    const breaches = meaning.breaches.flatMap((breach) => wanted.breach(breach, left) ?? []);
    if (breaches.length === 0)
      return;
    const known2 = before === null ? [] : [await before.of(set, left)];
    const all = [...known2, ...acceptedBefore(input)];
    const findings = [];
    for (const breach of breaches) {
      for (const { content } of breach.contents)
        told.add(`${breach.rule} ${content.digest}`);
      const finding = findingOf(breach, set, standing3, all, options.rules, counter);
      if (finding === null)
        continue;
      if (added2 !== null)
        await markAdded(finding, added2);
      findings.push({ breach, finding });
    }
    if (findings.some(({ breach }) => breach.rule === "split-leakage"))
      addAll(result.leakage, meaning.leakage);
    addAlsoBroken(findings, all);
    const own = findings.map(({ finding }) => finding);
    await addExamples(own, set, counted);
    addAll(result.findings, own);
  }
}
function notTold(told) {
  const isTold = (rule, { digest }) => told.has(`${rule} ${digest}`);
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
  const isMoved = moved.some(({ dataset, split }, at2) => dataset !== tables[at2]?.dataset || split !== tables[at2]?.split);
  return isMoved ? moved : null;
}
function acceptedBefore({ accepted }) {
  return accepted.map(({ knows }) => ({
    wasBroken: ({ rule }, { content, members }, paths) => knows(rule, `row:${content.digest}`, members.length, paths),
    countAt: () => 0
  }));
}
;
function noRecords() {
  return {
    findings: [],
    counts: { total: { contents: 0, newContents: 0 }, byRule: {} },
    leakage: [],
    samples: 0,
    tables: 0,
    read: [],
    leftOut: [],
    absent: 0,
    errors: [],
    notes: [],
    bytesRead: 0
  };
}
;
async function withoutAssumedHeaders(tables, world) {
  const headerless = tablesWithoutHeader(tables);
  const tasks = /* @__PURE__ */ new Map();
  const nameOf2 = ({ source, given }) => JSON.stringify([fileOf(source), given]);
  for (const table of headerless) {
    const source = { ...table.source, part: null, place: null, isHeaderless: true };
    tasks.set(nameOf2(table), { source, parts: null, plan: null, given: table.given });
  }
  const results = await runRemembered("keys", [...tasks.values()], world);
  const numbers = new Map([...tasks.keys()].map((name, number) => [name, number]));
  let bytesRead = 0;
  for (const result of results)
    bytesRead += result.bytesRead;
  const again = (table) => {
    const [found] = results[numbers.get(nameOf2(table))]?.tables ?? [];
    if (found === void 0)
      return table;
    return { ...table, source: { ...table.source, isHeaderless: true }, read: found.table, plan: found.plan };
  };
  return { tables: tables.map((table) => headerless.has(table) ? again(table) : table), bytesRead };
}
function tablesWithoutHeader(tables) {
  const datasets = /* @__PURE__ */ new Map();
  for (const table of tables) {
    const { dataset, split, identity, read: read2 } = table;
    if (split === null)
      continue;
    const headers = datasets.get(dataset) ?? { named: /* @__PURE__ */ new Map(), splits: /* @__PURE__ */ new Map() };
    datasets.set(dataset, headers);
    if (read2.isNamed) {
      for (const name of read2.columns) {
        lists_addTo(headers.named, name, { split, identity });
      }
    }
    if (read2.isNamed && !isDoubtful(table))
      continue;
    const splits = headers.splits.get(read2.usualColumns) ?? /* @__PURE__ */ new Set();
    headers.splits.set(read2.usualColumns, splits.add(split));
  }
  return new Set(tables.filter((table) => {
    const headers = datasets.get(table.dataset);
    return headers !== void 0 && isDoubtful(table) && isContradicted(table, headers);
  }));
}
function isDoubtful({ read: read2, given, split }) {
  if (split === null || !read2.isHeaderAssumed)
    return false;
  const isKnown = (name) => labelNamed(name) !== null || isSplitName(name) || column_names_isIndexName(name) || isMeant(name, [...given.label, ...given.split, ...given.ignore]);
  return !read2.columns.some(isKnown);
}
function isContradicted({ read: read2, split, identity }, { named: named2, splits }) {
  const isElsewhere = (name) => named2.get(name)?.some((other) => other.split !== split && other.identity !== identity) === true;
  return [...splits.get(read2.usualColumns) ?? []].some((other) => other !== split) && !read2.columns.some(isElsewhere);
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
  const surer = { ...named2, lines: lines.filter(({ files }) => files.some(({ isSample }) => isSample)) };
  const isEnough = read_limit_sizeOf(surer) <= limit;
  if (!isEnough) {
    world.warn(`rows of tables are not compared: they have ${formatBytes(size)}, more than read-limit (${formatBytes(limit)}); raise it, or leave tables out with exclude`);
  }
  const kept = new Set(isEnough ? samplesOf(surer).map(({ path }) => path) : []);
  for (const { path } of samplesOf(named2))
    if (!kept.has(path))
      result.leftOut.push({ path, reason: OVER });
  return isEnough ? surer : null;
}
function samplesOf({ tables, lines }) {
  return [...tables, ...lines.flatMap(({ files }) => files.filter(({ isSample }) => isSample))];
}
function read_limit_sizeOf(named2) {
  return samplesOf(named2).reduce((sum2, { size }) => sum2 + size, 0);
}
;
function givesSameKeys(facts, used, wanted) {
  return facts.every(({ name, nulls, truths }) => {
    const was = used.get(name) ?? plan_PLAIN;
    const will = wanted.get(name) ?? plan_PLAIN;
    if (was.role === "content" !== (will.role === "content"))
      return false;
    if (will.as !== was.as)
      return false;
    const needsCodes = will.role === "split" || will.role === "label";
    if (needsCodes && !was.isCoded)
      return false;
    if (will.role !== "content")
      return true;
    return (nulls === 0 || was.foldsNulls === will.foldsNulls) && (truths === 0 || was.foldsTruths === will.foldsTruths);
  });
}
;
async function settleColumns(tables, splitOf, readAgain2) {
  let settled2 = decide(tables, splitOf);
  const contradicted = settled2.filter(({ table, plan }) => !givesSameKeys(table.read.facts, table.plan, plan));
  if (contradicted.length > 0) {
    const again = await readAgain2(contradicted);
    const replaced = new Map(contradicted.map(({ table, plan }, index) => {
      const read3 = again[index] ?? null;
      return [table, read3 && { ...table, plan, read: read3 }];
    }));
    const read2 = tables.flatMap((table) => {
      const other = replaced.get(table);
      return other === void 0 ? [table] : other === null ? [] : [other];
    });
    settled2 = decide(read2, splitOf).filter(({ table, plan }) => givesSameKeys(table.read.facts, table.plan, plan));
  }
  return settled2.map(({ table, plan, choice }) => ({ ...table, plan, choice }));
}
function decide(tables, splitOf) {
  const seenIn = /* @__PURE__ */ new Map();
  for (const { dataset, read: read2 } of tables)
    lists_addTo(seenIn, dataset, read2);
  const folds = new Map([...seenIn].map(([dataset, seen]) => [dataset, foldsIn(seen)]));
  const alike = /* @__PURE__ */ new Map();
  for (const table of tables) {
    const { dataset, given, read: read2 } = table;
    const key = JSON.stringify([dataset, given, read2.columns.slice(0, read2.usualColumns).sort()]);
    lists_addTo(alike, key, table);
  }
  return [...alike.values()].flatMap((together2) => {
    const { given, dataset } = together2[0];
    const choice = chooseColumns(together2.map(({ read: read2 }) => read2), given, splitOf);
    const plan = planOf(choice, folds.get(dataset) ?? /* @__PURE__ */ new Map(), (name) => saysMeaning(name, given));
    return together2.map((table) => ({ table, plan, choice }));
  });
}
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
function unknownColumns(lines, tables) {
  return lines.flatMap(({ glob, role, name }) => {
    const isMeantBy = glob === null ? () => true : tableMatcher(glob);
    const meant = tables.filter(({ path }) => isMeantBy(path));
    if (meant.some(({ read: read2 }) => columnNamed(read2.columns, name) !== null))
      return [];
    const which = glob === null ? "no table that was read" : `no table that was read and matches "${display_display(glob)}"`;
    const near = nearest(name, [...new Set(meant.flatMap(({ read: read2 }) => read2.columns))]);
    const hint = near === null ? "" : ` (did you mean "${display_display(near)}"?)`;
    return `columns: ${which} has a column "${display_display(name)}"${hint}, so that ${role} line does nothing`;
  });
}
function withoutContent(tables) {
  return tables.filter(({ choice, given }) => choice.content.length === 0 && isAnyGiven(given)).map(({ path }) => ({ path, reason: "the option columns leaves no column to compare" }));
}
function isAnyGiven({ label, split, ignore }) {
  return label.length + split.length + ignore.length > 0;
}
;
const MOST_TOLD = 10;
function unlikeNames(tables) {
  const spellings2 = /* @__PURE__ */ new Map();
  for (const table of tables) {
    if (!isComparable(table))
      continue;
    const { dataset, choice } = table;
    const key = JSON.stringify([dataset, choice.content.map(unlike_names_folded).sort()]);
    const known2 = spellings2.get(key) ?? /* @__PURE__ */ new Map();
    spellings2.set(key, known2);
    const own = JSON.stringify(choice.content);
    if (!known2.has(own))
      known2.set(own, table);
  }
  return [...spellings2.values()].flatMap((known2) => {
    const [first, ...others] = [...known2.values()];
    return first === void 0 ? [] : others.map((other) => noteOf(first, other));
  }).slice(0, MOST_TOLD);
}
function noteOf(first, other) {
  const name = other.choice.content.find((column) => !first.choice.content.includes(column)) ?? "";
  const same = first.choice.content.find((column) => unlike_names_folded(column) === unlike_names_folded(name)) ?? "";
  return `The records of ${display_display(other.path)} are not compared with those of ${display_display(first.path)}: names of columns differ in case or blanks alone ("${display_display(name)}" and "${display_display(same)}"); write them alike`;
}
function unlike_names_folded(name) {
  return name.normalize().trim().toLowerCase();
}
;
const GRAVITY = { error: 0, warning: 1, notice: 2 };
async function compareAllRows(input, from) {
  const memory = openTableMemory(input.cache, from.now);
  const comparison = await compareTables(input, { ...from, memory });
  await memory?.prints.save();
  addAll(comparison.notes, memory?.prints.notes ?? []);
  return comparison;
}
async function compareTables(input, world) {
  const { files, layout, groups, options } = input;
  const result = noRecords();
  if (options.compare !== "auto" && !options.compare.includes("rows"))
    return result;
  const from = { samples: files, others: input.others };
  const givenAt = columnsByPath(options);
  const repository = await world.git.open(world.root).catch(() => null);
  const lacking = await lackingContents(files, tableNumbers(files), repository, world.root);
  const all = tableFiles(from, layout, givenAt, lacking);
  addAll(result.leftOut, all.leftOut);
  if (all.tables.length === 0 && all.lines.length === 0) {
    tellAbsent(all.absent, [], result);
    return result;
  }
  const named2 = withinLimit(all, options.readLimit, result, world);
  if (named2 === null)
    return result;
  const places = await placesOfNow(options.source, repository, world);
  if (input.written !== void 0)
    places.written = input.written;
  world.progress.phase("reading tables");
  const samples = [...named2.tables, ...named2.lines.flatMap((set) => set.files)];
  const equal = equalNames(new Set(samples.map(({ path }) => path)), groups);
  const { tables, lines } = named2;
  const equalName = (path) => equal.get(path) ?? null;
  const found = await findTables(from, tables, lines, equalName, givenAt, places, world);
  try {
    result.bytesRead += found.bytesRead;
    tellAbsent(all.absent, found.absent, result);
    const read2 = await settled(nameEqual(found.tables, equal), found.at, result, world);
    tellReadings(read2.filter(isComparable), result);
    for (const warning of unknownColumns(options.columns, read2))
      world.warn(warning);
    addAll(result.leftOut, withoutContent(read2));
    addAll(result.notes, unlikeNames(read2));
    await compareSets(read2, input, repository, result, world);
  } finally {
    found.close();
  }
  result.findings.sort(compareFindings);
  return result;
}
function tellAbsent(lacking, more, result) {
  result.absent = lacking.count + more.length;
  if (result.absent === 0)
    return;
  for (const path of [...lacking.paths, ...more].slice(0, MOST_ABSENT_NAMED)) {
    result.leftOut.push({ path, reason: NOT_HERE });
  }
  result.notes.push(`Rows of ${countOf(result.absent, "table")} were not compared, since the content is not on this machine`);
}
const MOST_READINGS = 1e3;
const MOST_REMARKS = 10;
function tellReadings(tables, result) {
  for (const table of tables.slice(0, MOST_READINGS))
    result.read.push(tableReading(table));
  const remarks = tables.flatMap(({ path, read: read2 }) => read2.notes.map((note) => `${display_display(path)}: ${note}`));
  addAll(result.notes, remarks.slice(0, MOST_REMARKS));
  if (remarks.length > MOST_REMARKS) {
    result.notes.push(`and ${countOf(remarks.length - MOST_REMARKS, "more remark")} on how tables were read`);
  }
}
function nameEqual(tables, equal) {
  return tables.map((table) => table.columns === void 0 ? { ...table, identity: equal.get(table.path) ?? table.identity } : table);
}
async function settled(files, at2, result, world) {
  const read2 = await readTables(files, at2, world);
  result.bytesRead += read2.bytesRead;
  for (const { path, message } of read2.errors) {
    result.leftOut.push({ path, reason: message });
  }
  const named2 = await withoutAssumedHeaders(read2.tables, world);
  result.bytesRead += named2.bytesRead;
  return settleColumns(named2.tables, (value) => splitNamed(value)?.split ?? null, async (wanted) => {
    const again = await readAgain(wanted, world);
    result.bytesRead += again.bytesRead;
    return again.read;
  });
}
function compareFindings(left, right) {
  return GRAVITY[left.severity] - GRAVITY[right.severity] || RULES.indexOf(left.rule) - RULES.indexOf(right.rule) || right.contents - left.contents || (left.paths.join("\0") < right.paths.join("\0") ? -1 : 1);
}
var __webpack_exports__compareAllRows = __webpack_exports__.o;
export { __webpack_exports__compareAllRows as compareAllRows };
