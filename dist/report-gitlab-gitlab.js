import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ // The require scope
/******/ var __nccwpck_require__ = {};
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ gitlabReport)
});

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: ./build/libraries/builtin.js

const requireBuiltin = (0,external_node_module_namespaceObject.createRequire)(import.meta.url);
/** A module of Node itself, loaded when it is first asked for. */
function builtin(name) {
    return requireBuiltin(name);
}

;// CONCATENATED MODULE: ./build/libraries/crypto.js

let crypto_crypto;
/**
 * A hash of Node's own.
 * @param algorithm as Node names it: `sha256`
 */
function createHash(algorithm) {
    // To ask for the module takes longer than to hash a small file.
    crypto_crypto ??= builtin('node:crypto');
    return crypto_crypto.createHash(algorithm);
}

;// CONCATENATED MODULE: ./build/rules/difference.js
/** What a rule about copies alone stands between. */
const NOTHING = { names: [], sets: [] };
/** Whether two copies in one dataset differ in their split, or in their label. Copies without one agree with all. */
function differ(copies, on) {
    let first = null;
    // Most groups lie in one dataset: a map for each of them took longer than all else here.
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
        }
        else {
            others ??= new Map();
            const known = others.get(copy.dataset);
            if (known === undefined)
                others.set(copy.dataset, value);
            else if (known !== value)
                return true;
        }
    }
    return false;
}
/** Whether two copies lie in one dataset. */
function meet(copies) {
    const [first, second] = copies;
    if (first === undefined || second === undefined)
        return false;
    // Nearly always: no set for each group.
    if (datasetOf(first) === datasetOf(second))
        return true;
    return new Set(copies.map(datasetOf)).size < copies.length;
}
/** The splits, or labels, in which copies of one dataset differ. */
function differences(copies, on, compare) {
    const byDataset = new Map();
    for (const copy of copies) {
        const value = copy[on];
        if (value === null)
            continue;
        const known = byDataset.get(copy.dataset);
        if (known)
            known.add(value);
        else
            byDataset.set(copy.dataset, new Set([value]));
    }
    const sets = [...byDataset.values()].filter(({ size }) => size > 1).map((names) => [...names].sort(compare));
    const [only, ...more] = sets;
    if (only === undefined)
        return NOTHING;
    return { names: more.length === 0 ? only : [...new Set(sets.flat())].sort(compare), sets };
}
function datasetOf({ dataset }) {
    return dataset ?? '';
}

;// CONCATENATED MODULE: ./build/rules/layers.js
/** Layers of cookiecutter-data-science, and those of Kedro with their numbers. */
const LAYER = /(?<=^|\/)(?:raw|interim|processed|external|0[1-8]_(?:raw|intermediate|primary|feature|model_input|models|model_output|reporting))(?=\/)/i;
/** Finds the data layer that a file lies in; `null`: it lies in none. */
function layerOf(path) {
    const found = LAYER.exec(path);
    if (found === null)
        return null;
    const end = found.index + found[0].length;
    return { layer: found[0].toLowerCase(), rest: path.slice(0, found.index) + path.slice(end) };
}

;// CONCATENATED MODULE: ./build/rules/derived-copy.js


const REASON = 'The content went from one data layer to the next without a change.';
const ADVICE = 'If that is not meant, check the step between the layers.';
/** The same file stands in several data layers: a step of the pipeline passed it on unchanged. */
const derivedCopy = {
    name: 'derived-copy',
    severity: { proof: 'notice', likeness: 'notice' },
    unless: ['split-leakage', 'label-conflict'],
    isBrokenBy: differOnlyInLayer,
    compares: null,
    between: () => NOTHING,
    words: {
        title: 'Derived copy',
        meaning: 'The same content lies in several data layers, such as raw and processed.',
        reason: REASON,
        advice: ADVICE,
        reasonBetween: () => REASON,
        groupAdvice: ADVICE,
        pairAdvice: () => ADVICE,
        directoryAdvice: ADVICE,
    },
};
function differOnlyInLayer(copies) {
    const layers = new Set();
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

;// CONCATENATED MODULE: ./build/rules/duplicate-file.js

const duplicate_file_REASON = 'A copy adds no information: it only gives its content more weight, and takes space.';
const duplicate_file_ADVICE = 'Keep one of the copies.';
const PAIR_ADVICE = 'Remove one of the two.';
/** The same content lies in several places of one dataset, and nothing explains it. */
const duplicateFile = {
    name: 'duplicate-file',
    severity: { proof: 'error', likeness: 'notice' },
    unless: ['split-leakage', 'label-conflict', 'derived-copy'],
    isBrokenBy: meet,
    compares: null,
    between: () => NOTHING,
    words: {
        title: 'Duplicate file',
        meaning: 'Several files of one dataset hold the same content, with no leak between splits and no conflict of labels.',
        reason: duplicate_file_REASON,
        advice: duplicate_file_ADVICE,
        reasonBetween: () => duplicate_file_REASON,
        groupAdvice: duplicate_file_ADVICE,
        pairAdvice: () => PAIR_ADVICE,
        directoryAdvice: 'Keep one of the directories.',
    },
};

;// CONCATENATED MODULE: ./build/rules/duplicate-row.js

const duplicate_row_REASON = 'A repeated record adds no information: it only gives its content more weight.';
const duplicate_row_ADVICE = 'If the repeats are not meant, keep one of each.';
/** The same record stands several times in one split. Groups of files never break it. */
const duplicateRow = {
    name: 'duplicate-row',
    severity: { proof: 'warning', likeness: null },
    unless: ['split-leakage', 'label-conflict'],
    isBrokenBy: () => false,
    compares: null,
    between: () => NOTHING,
    words: {
        title: 'Duplicate row',
        meaning: 'Records of tables repeat within one split, with the same label.',
        reason: duplicate_row_REASON,
        advice: duplicate_row_ADVICE,
        reasonBetween: () => duplicate_row_REASON,
        groupAdvice: duplicate_row_ADVICE,
        pairAdvice: () => duplicate_row_ADVICE,
        directoryAdvice: duplicate_row_ADVICE,
    },
};

;// CONCATENATED MODULE: ./build/paths/order.js
const FIRST_SURROGATE = 0xd800;
const FIRST_AFTER_SURROGATES = 0xe000;
/**
 * Orders paths by code point, which for valid UTF-8 is the order of their bytes, so that the order is the same
 * on every machine and in every language that reads the report.
 */
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
/** UTF-16 puts surrogates below U+E000, although the characters that they encode come after U+FFFF. */
function codePointRank(unit) {
    if (unit < FIRST_SURROGATE)
        return unit;
    return unit < FIRST_AFTER_SURROGATES ? unit + 0x10000 : unit;
}
/** Sorts by path, in place. What git and directory walks give is mostly in order already, and checking is cheap. */
function sortByPath(items) {
    return sortByKey(items, ({ path }) => path);
}
/** Sorts by a path that each item has, in place. */
function sortByKey(items, pathOf) {
    for (let index = 1; index < items.length; index++) {
        if (order_comparePaths(pathOf(items[index - 1]), pathOf(items[index])) > 0) {
            return items.sort((left, right) => order_comparePaths(pathOf(left), pathOf(right)));
        }
    }
    return items;
}

;// CONCATENATED MODULE: ./build/rules/label-conflict.js


const label_conflict_REASON = 'The same content has different labels, so at least one of them is wrong.';
const label_conflict_ADVICE = 'Keep the copy with the right label and remove the others.';
const label_conflict_PAIR_ADVICE = 'Keep the copy with the right label and remove the other.';
/** The same content has two labels in one dataset, so that at least one of them is wrong. */
const labelConflict = {
    name: 'label-conflict',
    severity: { proof: 'error', likeness: 'warning' },
    unless: [],
    isBrokenBy: (copies) => differ(copies, 'label'),
    compares: 'label',
    between: (copies) => differences(copies, 'label', order_comparePaths),
    words: {
        title: 'Label conflict',
        meaning: 'The same content has different labels within one dataset.',
        reason: label_conflict_REASON,
        advice: label_conflict_ADVICE,
        reasonBetween: () => label_conflict_REASON,
        groupAdvice: label_conflict_ADVICE,
        pairAdvice: () => label_conflict_PAIR_ADVICE,
        directoryAdvice: 'Keep the directory with the right label and remove what repeats it.',
    },
};

;// CONCATENATED MODULE: ./build/rules/shared-file.js

const shared_file_REASON = 'The datasets are not independent of each other: whoever uses both has this content twice.';
const shared_file_ADVICE = 'If they are used together, keep it in one of them.';
/** Datasets have a content in common that each of them holds once: templates, examples, variants of one another. */
const sharedFile = {
    name: 'shared-file',
    severity: { proof: 'notice', likeness: null },
    unless: ['split-leakage', 'label-conflict', 'duplicate-file', 'derived-copy'],
    isBrokenBy: (copies) => copies.length > 1,
    compares: null,
    between: () => NOTHING,
    words: {
        title: 'Shared file',
        meaning: 'The same content lies in different datasets, once in each.',
        reason: shared_file_REASON,
        advice: shared_file_ADVICE,
        reasonBetween: () => shared_file_REASON,
        groupAdvice: shared_file_ADVICE,
        pairAdvice: () => shared_file_ADVICE,
        directoryAdvice: 'If they are used together, keep one of the directories.',
    },
};

;// CONCATENATED MODULE: ./build/rules/split-order.js

/** The splits whose roles are known, in the order in which they are always shown. */
const STANDARD_SPLITS = ['train', 'validation', 'test'];
/** Orders splits as they are shown: train, validation, test, then the others by name. */
function compareSplits(left, right) {
    return rank(left) - rank(right) || order_comparePaths(left, right);
}
/** Whether a split is one of those whose roles are known. */
function isStandardSplit(split) {
    return split !== undefined && STANDARD_SPLITS.includes(split);
}
function rank(split) {
    const index = STANDARD_SPLITS.indexOf(split);
    return index < 0 ? STANDARD_SPLITS.length : index;
}

;// CONCATENATED MODULE: ./build/rules/split-leakage.js


const ONE_SPLIT = 'Keep the content in one split only.';
/** What a leak does to the roles that splits usually have; the first line whose splits all leak applies. */
const REASONS = [
    {
        splits: ['train', 'validation', 'test'],
        reason: 'The model would be validated and tested on what it was trained on.',
    },
    { splits: ['train', 'test'], reason: 'The model would be tested on what it was trained on.' },
    { splits: ['train', 'validation'], reason: 'The model would be validated on what it was trained on.' },
    { splits: ['validation', 'test'], reason: 'The model would be tested on what it was tuned on.' },
];
/** Train and validation together: what lies in either of them lies there by nature. */
const TOGETHER = 'trainval';
const PARTS = new Set(['train', 'validation']);
function leaks(copies) {
    // Hardly ever: nothing is made for the other groups.
    if (!copies.some(({ split }) => split === TOGETHER))
        return true;
    return apart(differences(copies, 'split', compareSplits)).sets.length > 0;
}
/** Without pairs of which one holds the other by nature. */
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
/** The same content lies in two splits of one dataset: what is tested or validated on was seen in training. */
const splitLeakage = {
    name: 'split-leakage',
    severity: { proof: 'error', likeness: 'warning' },
    unless: [],
    isBrokenBy: (copies) => differ(copies, 'split') && leaks(copies),
    compares: 'split',
    between: (copies) => apart(differences(copies, 'split', compareSplits)),
    words: {
        title: 'Split leakage',
        meaning: 'The same content lies in different splits of one dataset.',
        reason: 'A score on one split would count content that another split has already shown to the model.',
        advice: 'Keep each content in one split only.',
        reasonBetween(splits) {
            const roles = REASONS.find((line) => line.splits.every((split) => splits.includes(split)));
            if (roles)
                return roles.reason;
            const others = splits.length > 2 ? 'the others' : 'the other';
            return `These splits would not be independent: a score on one would count content of ${others}.`;
        },
        groupAdvice: ONE_SPLIT,
        pairAdvice([first, second]) {
            const areStandard = isStandardSplit(first) && isStandardSplit(second);
            return areStandard
                ? `Keep what is in ${second} out of ${first}: remove the copy from ${first}.`
                : ONE_SPLIT;
        },
        directoryAdvice: ONE_SPLIT,
    },
};

;// CONCATENATED MODULE: ./build/rules/table.js






/** From the gravest down; every list of rules is shown in this order. */
const TABLE = [splitLeakage, labelConflict, duplicateFile, duplicateRow, derivedCopy, sharedFile];
/** From the gravest down. */
const table_RULES = TABLE.map(({ name }) => name);
/** All that is known of each rule. */
const table_RULE = byName((rule) => rule);
/** How each rule is spoken of. */
const RULE_WORDS = byName(({ words }) => words);
/** The severity of each rule when nothing is given. */
const DEFAULT_RULES = defaultRules('proof');
/** The severity of each rule for groups of one certainty when nothing is given; `off` where it can't be broken. */
function defaultRules(certainty) {
    return byName(({ severity }) => severity[certainty] ?? 'off');
}
function byName(read) {
    return Object.fromEntries(TABLE.map((rule) => [rule.name, read(rule)]));
}

;// CONCATENATED MODULE: ./build/rules/broken.js

const NONE = {};
const CHECKS = inEvaluationOrder(table_RULES.map((name) => table_RULE[name])).map((rule) => ({
    bit: bitOf(rule.name),
    unless: rule.unless.reduce((bits, other) => bits | bitOf(other), 0),
    rule,
}));
/** Every set of rules, at the sum of their bits: all groups that break the same rules share one. */
const SETS = Array.from({ length: 1 << table_RULES.length }, (_, bits) => table_RULES.filter((name) => (bits & bitOf(name)) !== 0));
/** The rules that a group breaks, whatever their severity, in the order of `RULES`; the same array for the same rules. */
function brokenRules(copies) {
    let broken = 0;
    for (const { bit, unless, rule } of CHECKS) {
        if ((broken & unless) === 0 && rule.isBrokenBy(copies))
            broken |= bit;
    }
    return SETS[broken];
}
/** What a group breaks some rules between. */
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
/** Whether two members of a group are what breaks the rule; always for a rule about copies alone. */
function clash(left, right, rule) {
    return table_RULE[rule].compares === null || table_RULE[rule].between([left, right]).names.length > 0;
}
/**
 * Each rule behind those that it names in `unless`.
 * @throws {TypeError} if that is not possible: some wait for each other, or for a rule that does not exist
 */
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
    return 1 << table_RULES.indexOf(name);
}

;// CONCATENATED MODULE: ./build/columns/object-ids.js

/** 32-bit words of an id. */
const WORDS = { sha1: 5, sha256: 8 };
const DIGITS_PER_WORD = 8;
const BYTES_PER_WORD = 4;
const FIRST_CAPACITY = 1024;
/**
 * Collects object ids as words, and looks for equal ones all at once: a `Map` of hex strings takes 3 × the time and
 * 5 × the memory at a million ids.
 */
function object_ids_createObjectIds(format) {
    const width = WORDS[format];
    const hexBytes = Buffer.alloc(width * DIGITS_PER_WORD);
    const idBytes = Buffer.alloc(width * BYTES_PER_WORD);
    // Ids can be chosen by whoever makes a tree; which of them share a slot can't be foreseen. No secret comes of it, so
    // the 4 ms that the first number of node:crypto takes are spared.
    const seed = Math.floor(Math.random() * 2 ** 31);
    // Always with room for one more: an id that is looked for is read into it.
    let words = new Int32Array(FIRST_CAPACITY * width);
    let count = 0;
    let table = createIdTable(0, hashOf, areEqual);
    /** Those that came after the table was made, which would take too long to be made anew for each. */
    const late = new Map();
    function parse(hex, offset) {
        let at = offset;
        for (let word = count * width; word < (count + 1) * width; word++) {
            let value = 0;
            for (const end = at + DIGITS_PER_WORD; at < end; at++) {
                const digit = hex[at];
                // `0` to `9` have their value in the lower bits; `a` to `f` have 1 to 6 there, and bit 6 set.
                value = (value << 4) | ((digit & 0x0f) + (digit >> 6) * 9);
            }
            words[word] = value;
        }
    }
    function hashOf(id) {
        let hash = seed;
        for (let word = id * width; word < (id + 1) * width; word++) {
            hash = Math.imul(hash ^ words[word], 0x9e3779b1);
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
    function add(hex, offset) {
        parse(hex, offset);
        count += 1;
        if ((count + 1) * width > words.length) {
            const larger = new Int32Array(words.length * 2);
            larger.set(words);
            words = larger;
        }
        return count - 1;
    }
    /** The table with all ids that were added at once. */
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
        setToFirst(ids) {
            const { firstEqual } = settled();
            for (let place = 0; place < ids.length; place++) {
                const id = ids[place];
                if (id >= 0)
                    ids[place] = firstEqual[id] ?? id;
            }
        },
        addHex(hex) {
            const known = this.find(hex);
            if (known >= 0)
                return known;
            hexBytes.write(hex, 'latin1');
            const id = add(hexBytes, 0);
            late.set(hex, id);
            return id;
        },
        find(hex) {
            if (hex.length !== hexBytes.length)
                return -1;
            hexBytes.write(hex, 'latin1');
            const { find } = settled();
            parse(hexBytes, 0);
            const known = find(count);
            return known < 0 ? (late.get(hex) ?? -1) : known;
        },
        findAll(others) {
            const { find } = settled();
            const found = new Int32Array(others.count);
            const other = new Int32Array(width);
            for (let id = 0; id < others.count; id++) {
                others.copyWords(id, other);
                words.set(other, count * width);
                const known = find(count);
                found[id] = known < 0 && late.size > 0 ? (late.get(others.hex(id)) ?? -1) : known;
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
            return idBytes.toString('hex');
        },
    };
}

;// CONCATENATED MODULE: ./build/columns/data-files.js



/** In `DataFiles.sizes`: not known. */
const UNKNOWN_SIZE = (/* unused pure expression or super */ null && (-1));
/** In `DataFiles.contents`: not named by git, to be compared by reading. */
const NOT_NAMED = (/* unused pure expression or super */ null && (-1));
/** In `DataFiles.contents`: what the file holds is no data, only says which data it stands for. */
const ELSEWHERE = (/* unused pure expression or super */ null && (-2));
/** A size as objects have it: `null` if it is not known. */
function knownSize(size) {
    return size === UNKNOWN_SIZE ? null : size;
}
/**
 * One of the files by its number.
 * @param objectId git's id of its content where the caller has it at hand
 */
function dataFileAt(files, file, objectId) {
    const content = files.contents[file];
    const dataFile = {
        path: pathAt(files, file),
        size: knownSize(files.sizes[file]),
        objectId: content < 0 ? null : (objectId ?? files.objectIds.hex(content)),
    };
    const links = files.links.get(file);
    if (links !== undefined)
        dataFile.links = links;
    const stored = files.pointers.get(file);
    if (stored !== undefined) {
        const { kind, identity, describedIn, hasPlace, fileCount } = stored;
        dataFile.pointer = { kind, identity, path: hasPlace ? dataFile.path : null };
        if (fileCount !== undefined)
            dataFile.pointer.fileCount = fileCount;
        dataFile.path = describedIn ?? dataFile.path;
    }
    return dataFile;
}
/** Where the data of a file belongs: what its split and its label are read from, and what tells it from others. */
function data_files_placeOf({ path, pointer }) {
    return pointer?.path ?? path;
}
/** The numbers of the files that are compared by reading. */
function unnamedFiles({ contents }) {
    const numbers = [];
    for (let file = 0; file < contents.length; file++)
        if (contents[file] === NOT_NAMED)
            numbers.push(file);
    return numbers;
}
/** What a column has for some files; the column itself where that is all of them. */
function pick(column, numbers) {
    if (numbers.length === column.length && isFromZero(numbers))
        return column;
    const picked = new Array(numbers.length);
    for (let at = 0; at < numbers.length; at++)
        picked[at] = column[numbers[at]];
    return picked;
}
/** All of the files, an object for each: for few. */
function listDataFiles(files) {
    return files.names.map((_, file) => dataFileAt(files, file));
}
/** The columns of these files. */
function dataFileColumns(files, format = 'sha1') {
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
        pointers: new Map(files.flatMap(({ pointer, path }, file) => (pointer ? [[file, stored(pointer, path)]] : []))),
        links: new Map(files.flatMap(({ links }, file) => (links ? [[file, links]] : []))),
    };
}
function stored({ kind, identity, path: place, fileCount }, path) {
    const describedIn = place === null || place === path ? null : path;
    const pointer = { kind, identity, describedIn, hasPlace: place !== null, objectId: null };
    return fileCount === undefined ? pointer : { ...pointer, fileCount };
}
/** These of the files, in the order of their numbers here. */
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
        links: pickFrom(files.links, numbers),
    };
}
/** What a map has for some files, by their numbers among these. */
function pickFrom(map, numbers) {
    const picked = new Map();
    if (map.size === 0)
        return picked;
    for (let place = 0; place < numbers.length; place++) {
        const value = map.get(numbers[place]);
        if (value !== undefined)
            picked.set(place, value);
    }
    return picked;
}
/** The files but for those at these paths. */
function withoutPaths(files, paths) {
    if (paths.size === 0)
        return files;
    const isKept = (file) => !paths.has(pathAt(files, file));
    return pickDataFiles(files, select(numbersTo(files.names.length), isKept));
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./build/paths/lossless.js

const SURROGATE = /\p{Surrogate}/u;
const SURROGATES = /\p{Surrogate}+/gu;
const ESCAPE_BASE = 0xdc00;
/**
 * Reads the bytes of a file name into text without losing any: a byte that is not part of valid UTF-8 becomes
 * the lone surrogate U+DC00 + byte. No valid UTF-8 decodes to a surrogate, so the mapping is one to one.
 * Method: PEP 383, "surrogateescape".
 */
function decodePath(bytes) {
    if (isUtf8(bytes))
        return bytes.toString('utf8');
    let text = '';
    let offset = 0;
    while (offset < bytes.length) {
        const length = sequenceLength(bytes[offset]);
        const sequence = bytes.subarray(offset, offset + length);
        if (sequence.length === length && isUtf8(sequence)) {
            text += sequence.toString('utf8');
            offset += length;
        }
        else {
            text += String.fromCharCode(ESCAPE_BASE + bytes[offset]);
            offset += 1;
        }
    }
    return text;
}
/**
 * The inverse of `decodePath`, in the form that Node's file functions take: exact bytes. On Windows names are
 * UTF-16 and go through unchanged.
 */
function encodePath(path) {
    return process.platform === 'win32' || !SURROGATE.test(path) ? path : lossless_pathBytes(path);
}
/** The exact bytes of a path that `decodePath` gave. */
function lossless_pathBytes(path) {
    if (!SURROGATE.test(path))
        return Buffer.from(path, 'utf8');
    const parts = [];
    let end = 0;
    for (const match of path.matchAll(SURROGATES)) {
        parts.push(Buffer.from(path.slice(end, match.index), 'utf8'));
        parts.push(Buffer.from(Array.from(match[0], (unit) => unit.charCodeAt(0) & 0xff)));
        end = match.index + match[0].length;
    }
    parts.push(Buffer.from(path.slice(end), 'utf8'));
    return Buffer.concat(parts);
}
/** Whether a path that `decodePath` gave was valid UTF-8. */
function lossless_isUtf8Path(path) {
    return !SURROGATE.test(path);
}
function sequenceLength(lead) {
    if (lead < 0x80)
        return 1;
    if (lead < 0xe0)
        return 2;
    if (lead < 0xf0)
        return 3;
    return 4;
}

;// CONCATENATED MODULE: ./build/text/display.js

/**
 * What must not reach a log, a terminal or a page as it is: control and C1 characters, line separators, bidi
 * and invisible characters, bytes that are not text, and the two marks by which a GitHub runner recognises a
 * command (`::` at the start of a line, `##[` anywhere in one). The backslash is escaped too, so that what is
 * shown can be read back without doubt.
 */
const UNSAFE = /::|##\[|\p{Surrogate}|[\\\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]/gu;
/** Made when it is first asked for, which is hardly ever. */
let unsafeOrDoubtful = null;
const NAMED = {
    '::': ':\\x3a',
    '##[': '#\\x23[',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};
/**
 * The one way to show a text that we did not write: a path, a label, a value from a config file. The result is
 * a single line that no runner, terminal or reader can take for anything else. Markdown and HTML need a second
 * step: see `markdown.ts`.
 */
function display_display(text) {
    return text.replace(UNSAFE, (match) => escaped(match));
}
/**
 * The same, and all but visible ASCII between two offsets (UTF-16 units, `to` not included) is escaped as well: for
 * names that look alike, see `alike.ts`.
 */
function displayBetween(text, from, to) {
    unsafeOrDoubtful ??= new RegExp(`(${UNSAFE.source})|[^!-~]`, 'gu');
    return text.replace(unsafeOrDoubtful, (match, unsafe, offset) => unsafe === undefined && (offset < from || offset >= to) ? match : escaped(match));
}
function escaped(match) {
    return NAMED[match] ?? escapeCharacter(match);
}
/**
 * A name as it stands in a report that programs read: raw, for the format to encode; escaped only where it is
 * not valid UTF-8, since then no such format can hold it.
 */
function writtenName(name) {
    return lossless_isUtf8Path(name) ? name : display_display(name);
}
function escapeCharacter(character) {
    const code = character.codePointAt(0);
    // Lone surrogates from U+DC80 to U+DCFF stand for raw bytes of a file name (see paths/lossless.ts): `\x80` is
    // the byte, `\u0080` the character, so that two names are never shown alike.
    if (code >= 0xdc80 && code <= 0xdcff)
        return `\\x${hex(code & 0xff, 2)}`;
    if (code < 0x80)
        return `\\x${hex(code, 2)}`;
    return code <= 0xffff ? `\\u${hex(code, 4)}` : `\\u{${hex(code, 5)}}`;
}
function hex(value, width) {
    return value.toString(16).padStart(width, '0');
}

;// CONCATENATED MODULE: ./build/text/alike.js


/** A name that another one may look like: more than single spaces within printable ASCII. */
const DOUBTFUL = /[^ -~]| (?: |\/|$)|(?:^|\/) /;
/** What takes room and shows nothing: spaces, the blank of Braille, the fillers of Hangul. */
const BLANKS = /[\s\u115f\u1160\u2800\u3164\uffa0]+/gu;
/** What shows nothing and takes no room, or only changes how its neighbours are drawn: joiners, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/**
 * Gives the function that shows the names of a finding. Names that look the same and are not, such as the composed and
 * the decomposed form of a letter, show where they differ: `café` and `café` as `caf\u00e9` and `cafe\u0301`. Letters
 * of several scripts that resemble each other are left as they are.
 */
function displayMembers({ members }) {
    return displayApart(members.flatMap(({ file, split, label, list = null }) => [data_files_placeOf(file), file.path, split, label, list].filter((name) => name !== null)));
}
/** The same for any texts that will stand together. */
function displayApart(texts) {
    if (!texts.some((text) => DOUBTFUL.test(text)))
        return display_display;
    const looks = new Map();
    for (const part of new Set(texts.flatMap((text) => text.split('/')))) {
        const look = part.replace(BLANKS, ' ').replace(INVISIBLE, '').trim().normalize('NFC');
        const alike = looks.get(look);
        if (alike === undefined)
            looks.set(look, new Set([part]));
        else
            alike.add(part);
    }
    const apart = new Map();
    for (const alike of looks.values())
        if (alike.size > 1)
            tellApart([...alike], apart);
    if (apart.size === 0)
        return display_display;
    return (text) => {
        const parts = text.split('/');
        // As a whole where that can be, so that nothing depends on where it is cut.
        if (!parts.some((part) => apart.has(part)))
            return display_display(text);
        return parts.map((part) => apart.get(part) ?? display_display(part)).join('/');
    };
}
/** Shows what lies between the beginning and the end that all of some names have in common. */
function tellApart(names, into) {
    const characters = names.map((name) => Array.from(name));
    const [first = []] = characters;
    const shortest = Math.min(...characters.map(({ length }) => length));
    let head = 0;
    while (head < shortest && characters.every((each) => each[head] === first[head]))
        head += 1;
    let tail = 0;
    while (tail < shortest - head && characters.every((each) => each.at(-1 - tail) === first.at(-1 - tail)))
        tail += 1;
    const from = first.slice(0, head).join('').length;
    const end = first.slice(first.length - tail).join('').length;
    for (const name of names)
        into.set(name, displayBetween(name, from, name.length - end));
}

;// CONCATENATED MODULE: ./build/text/contrast.js


/** The names between which a finding breaks a rule, in the order in which they are shown; empty: none are compared. */
function contrast_contrast({ between }, rule) {
    return between[rule]?.names ?? [];
}
/** What a rule compares of a member: its split or its label; `null` for the rules about copies alone. */
function contrastedName(member, rule) {
    const { compares } = table_RULE[rule];
    return compares === null ? null : member[compares];
}

;// CONCATENATED MODULE: ./build/text/listed-twice.js

/** Whether a finding is about one file, which lists give to several splits. */
function listed_twice_isListedTwice({ group }) {
    return group.files.length === 1;
}
/**
 * `train.txt (train) and test.txt (test)`: the lists that name a file.
 * @param show makes a name safe for where it will stand
 */
function listed_twice_listsText(members, show) {
    const lists = members.flatMap(({ list, split }) => list === undefined ? [] : [split === null ? show(list) : `${show(list)} (${show(split)})`]);
    return lists.join(' and ');
}
/** What to do about a file in several lists. */
function listed_twice_listAdvice(finding) {
    const [first, second] = contrast_contrast(finding, 'split-leakage');
    return first === 'train' && second !== undefined
        ? 'Take it off the list for training, or off the others.'
        : 'Leave it on one of the lists only.';
}

;// CONCATENATED MODULE: ./build/text/wording.js

/** The mark of a severity on a page that shows emoji. */
const SEVERITY_ICON = { error: '⛔', warning: '⚠️', notice: '💬' };

;// CONCATENATED MODULE: ./build/text/finding-text.js




const NAMES_IN_TITLE = 3;
/** The rule that a finding is filed under: of those at its severity the gravest by `RULES`. */
function finding_text_leadingRule(finding, settings) {
    const first = finding.rules.find((rule) => settings[rule] === finding.severity) ?? finding.rules[0];
    if (first === undefined)
        throw new TypeError('a finding breaks at least one rule');
    return first;
}
/** One line without Markdown: `Split leakage: train ↔ test`, `Duplicate file`. */
function finding_text_findingTitle(finding, rule) {
    const names = finding_text_contrastText(contrast_contrast(finding, rule), displayMembers(finding));
    return names === '' ? RULE_WORDS[rule].title : `${RULE_WORDS[rule].title}: ${names}`;
}
/** `train ↔ test`, at most three names; `show` makes a name safe for where it will stand. */
function finding_text_contrastText(names, show) {
    const shown = names.slice(0, NAMES_IN_TITLE).map(show).join(' ↔ ');
    const rest = names.length - NAMES_IN_TITLE;
    return rest > 0 ? `${shown} and ${rest} more` : shown;
}
/** One sentence: why this finding matters. */
function finding_text_findingReason(finding, rule) {
    return RULE_WORDS[rule].reasonBetween(contrast_contrast(finding, rule));
}
/** One sentence: what to do about this finding. */
function findingAdvice(finding, rule) {
    const { pairAdvice, groupAdvice } = RULE_WORDS[rule];
    if (listed_twice_isListedTwice(finding))
        return listed_twice_listAdvice(finding);
    return finding.members.length === 2 ? pairAdvice(contrast_contrast(finding, rule)) : groupAdvice;
}
/** Why a finding matters and what to do about it, by the rule it is filed under, then why it matters by the others. */
function findingSentences(finding, rule) {
    const others = finding.rules.filter((other) => other !== rule);
    const reasons = others.map((other) => finding_text_findingReason(finding, other));
    return [finding_text_findingReason(finding, rule), findingAdvice(finding, rule), ...reasons].join(' ');
}

;// CONCATENATED MODULE: ./build/text/pointer-text.js

/** What keeps the data of a file that only stands for it. */
const POINTER_WORDS = { lfs: 'Git LFS', annex: 'git-annex', dvc: 'DVC' };
const EVIDENCE_WORDS = {
    'git-oid': "git's id",
    bytes: 'content',
    'lfs-oid': "Git LFS's SHA-256",
    'annex-key': "git-annex's key",
    'dvc-md5': "DVC's MD5",
};
/**
 * Where the data of a file lies, and which file says so if that is another one: `data/x.bin (in data/x.bin.dvc)`.
 * @param show makes a path safe for where it will stand
 */
function pointer_text_placeText(file, show) {
    const place = data_files_placeOf(file);
    return place === file.path ? show(place) : `${show(place)} (in ${show(file.path)})`;
}
/** What proved that the files of a group are equal: `same by git's id and Git LFS's SHA-256`. Empty without pointers. */
function evidenceText({ evidence }) {
    if (evidence.every((each) => each === 'git-oid' || each === 'bytes'))
        return '';
    return `same by ${evidence.map((each) => EVIDENCE_WORDS[each]).join(' and ')}`;
}

;// CONCATENATED MODULE: ./build/text/bundle.js









/** So many findings of one shape are told one by one; more are told as one. */
const MOST_SINGLE = 10;
/** Findings of a bundle that are shown. */
const EXAMPLES = 3;
function isBundle(told) {
    return 'findings' in told;
}
/**
 * Tells what is more than ten times the same as one: by the directories that hold the members, else by what the rule is
 * broken between. Each bundle stands where the first of its findings stood; new ones and known ones are never mixed.
 */
function bundled(findings, rule) {
    if (findings.length <= MOST_SINGLE)
        return findings;
    const bundles = new Map();
    collect(findings, rule, 'directories', directoriesOf, bundles);
    const rest = findings.filter((finding) => !bundles.has(finding));
    collect(rest, rule, 'names', (finding) => contrast(finding, rule), bundles);
    if (bundles.size === 0)
        return findings;
    const told = new Set();
    for (const finding of findings)
        told.add(bundles.get(finding) ?? finding);
    return [...told];
}
/** How many findings these are. */
function countTold(all) {
    return all.reduce((sum, told) => sum + (isBundle(told) ? told.findings.length : 1), 0);
}
/**
 * What a bundle is: `train/dog ↔ test/dog: 86 contents`.
 * @param showPath makes a directory safe for where it will stand
 * @param showName the same for a split or a label
 */
function bundle_bundleTitle({ between, by, dataset, findings }, showPath, showName) {
    const count = countOf(findings.length, 'content');
    if (by === 'names') {
        const place = dataset === null || dataset === '' ? '' : ` in ${showPath(dataset)}`;
        return `${between.map(showName).join(' ↔ ')}: ${count}${place}`;
    }
    const shown = between.map((directory) => (directory === '' ? 'the root' : showPath(directory)));
    return shown.length === 1 ? `within ${shown[0]}: ${count}` : `${shown.join(' ↔ ')}: ${count}`;
}
/** Three of a bundle's findings, each by its first two places: `test/dog/9.jpg = train/dog/1.jpg`. */
function bundle_bundleExamples({ findings }, show) {
    return findings.slice(0, EXAMPLES).map((finding) => {
        const { members } = finding;
        const [first, second] = members;
        if (isListedTwice(finding))
            return `${placeText(first.file, show)} in ${listsText(members, show)}`;
        const others = members.length - 2;
        const more = others > 0 ? ` and ${countOf(others, 'other')}` : '';
        return `${placeText(first.file, show)} = ${placeText(second.file, show)}${more}`;
    });
}
/** Why they matter and what to do about them. */
function bundle_bundleSentences({ rule, findings }) {
    const [first] = findings;
    const { pairAdvice, groupAdvice } = RULE_WORDING[rule];
    if (findings.every(isListedTwice))
        return `${findingReason(first, rule)} ${listAdvice(first)}`;
    const arePairs = findings.every(({ members }) => members.length === 2);
    return `${findingReason(first, rule)} ${arePairs ? pairAdvice(contrast(first, rule)) : groupAdvice}`;
}
/** Puts findings with the same key together where they are many. */
function collect(findings, rule, by, betweenOf, bundles) {
    const byKey = new Map();
    for (const finding of findings) {
        const between = betweenOf(finding);
        if (between === null || between.length === 0)
            continue;
        const dataset = finding.members.find((member) => member.dataset !== null)?.dataset ?? null;
        // A NUL can stand in no name.
        const key = `${dataset}\0${finding.isNew}\0${finding.severity}\0${contrast(finding, rule).join('\0')}\0\0${between.join('\0')}`;
        const known = byKey.get(key);
        if (known === undefined)
            byKey.set(key, { between, dataset, findings: [finding] });
        else
            known.findings.push(finding);
    }
    for (const same of byKey.values()) {
        if (same.findings.length <= MOST_SINGLE)
            continue;
        const bundle = { rule, by, ...same };
        for (const finding of same.findings)
            bundles.set(finding, bundle);
    }
}
/** The one or two directories that hold all members, in the order of their splits; `null`: there are more. */
function directoriesOf({ members }) {
    const splits = new Map();
    for (const { file, split } of members) {
        const directory = parentDirectory(placeOf(file));
        if (splits.has(directory))
            continue;
        if (splits.size === 2)
            return null;
        splits.set(directory, split);
    }
    return [...splits]
        .sort(([left, leftSplit], [right, rightSplit]) => leftSplit !== null && rightSplit !== null && leftSplit !== rightSplit
        ? bySplit(leftSplit, rightSplit)
        : comparePaths(left, right))
        .map(([directory]) => directory);
}

;// CONCATENATED MODULE: ./build/model/options.js


const SOURCES = (/* unused pure expression or super */ null && (['auto', 'git', 'files']));
const FAIL_ON = (/* unused pure expression or super */ null && (['new', 'any', 'none']));
const IF_NO_FILES_FOUND = (/* unused pure expression or super */ null && (['error', 'warn', 'ignore']));
/** When the pull request gets a comment. */
const COMMENT_MODES = (/* unused pure expression or super */ null && (['never', 'on-failure', 'always']));
/** What a run does: all of it, or a part of what is too much for one machine. */
const MODES = (/* unused pure expression or super */ null && (['scan', 'fingerprint', 'judge']));
/** Ways in which samples can be the same, beside all bytes being equal. */
const KINDS = (/* unused pure expression or super */ null && (['rows', 'pictures', 'near-pictures']));
/** A kind of group as rules and reports name it. */
const KIND_NAMES = (/* unused pure expression or super */ null && (['bytes', 'row', 'picture', 'near-picture']));

;// CONCATENATED MODULE: ./build/model/work.js
/** What was found on disk at a path. */
const MEASURED = { file: 0, linked: 1, symlink: 2, special: 3, failed: 4 };
/** Hashes that pointers know contents by, and that can be taken of bytes; see `pointers/identity.ts`. */
const DIGEST_ALGORITHMS = (/* unused pure expression or super */ null && (['sha256', 'md5', 'md5-lf']));

;// CONCATENATED MODULE: ./build/model.js
/** The types that travel between the stages: options → snapshot → match → judge → report. */












;// CONCATENATED MODULE: ./build/text/directory-text.js





/** Directories that are named one by one. */
const MOST_NAMED = 3;
/** The findings that need no telling of their own where repeated directories are told. */
function explainedFindings({ directories }) {
    return new Set(directories.flatMap(({ explains }) => explains));
}
/** The gravest of what is explained, by severity, then by rule; of what is new, if anything is. */
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
/** The gravest directories first, by what leads them; what explains nothing last. */
function gravestDirectoriesFirst(directories, settings) {
    return directories
        .map((directory) => {
        const leading = directory_text_leadingFinding(directory, settings);
        return { directory, gravity: leading === null ? Number.POSITIVE_INFINITY : gravityOf(leading) };
    })
        .sort((left, right) => (left.gravity === right.gravity ? 0 : left.gravity - right.gravity))
        .map(({ directory }) => directory);
}
/** The lower, the graver. */
function gravityOf({ severity, rule }) {
    return SEVERITIES.indexOf(severity) * RULES.length + RULES.indexOf(rule);
}
/**
 * `data/v2 repeats data/v1 (1,204 files, 3.1 GB)`: what was there before is what the others repeat.
 * @param show makes a path safe for where it will stand
 */
function directory_text_repeatText(directory, show) {
    const original = originalOf(directory);
    const copies = directory.paths.filter((path) => path !== original);
    const named = copies.slice(0, MOST_NAMED).map(show);
    const rest = copies.length - named.length;
    const listed = rest > 0 ? [...named, `${formatCount(rest)} more`] : named;
    const last = listed.pop() ?? '';
    const subject = listed.length === 0 ? last : `${listed.join(', ')} and ${last}`;
    return `${subject} ${copies.length === 1 ? 'repeats' : 'repeat'} ${show(original)} (${sizeText(directory)})`;
}
/** `1,204 groups explained by this: 1,200 split leakage, 4 duplicate file`; empty if there are none. */
function directory_text_explainedText({ explains }, settings) {
    if (explains.length === 0)
        return '';
    const counts = new Map();
    for (const finding of explains) {
        const rule = leadingRule(finding, settings);
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    const titled = RULES.filter((rule) => counts.has(rule)).map((rule) => {
        const title = RULE_WORDING[rule].title.toLowerCase();
        return counts.size === 1 ? title : `${formatCount(counts.get(rule) ?? 0)} ${title}`;
    });
    return `${countOf(explains.length, 'group')} explained by this: ${titled.join(', ')}`;
}
/** Why it matters and what to do about it. */
function directory_text_directorySentences({ finding, rule }) {
    return `${findingReason(finding, rule)} ${RULE_WORDING[rule].directoryAdvice}`;
}
/** Whether something of what it explains is new. */
function isNewDirectory({ explains }) {
    return explains.some(({ isNew }) => isNew);
}
function sizeText({ files, bytes }) {
    return [...(files === null ? [] : [countOf(files, 'file')]), formatBytes(bytes)].join(', ');
}
/** The first of the directories whose files were there before; else the first of them. */
function originalOf({ paths, explains }) {
    const [first] = paths;
    const fresh = explains.find(({ isNew }) => isNew);
    const before = fresh?.members.find(({ isNew }) => !isNew);
    if (fresh === undefined || before === undefined)
        return first;
    const inFirst = fresh.members.find((member) => isIn(first, member));
    if (inFirst === undefined)
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

;// CONCATENATED MODULE: ./build/text/quantity.js
const UNITS = (/* unused pure expression or super */ null && (['KB', 'MB', 'GB', 'TB', 'PB']));
const UNIT_STEP = 1000;
/** A count with thousands separators: `1,204`. */
function quantity_formatCount(count) {
    // `toLocaleString` gives the same, but loads locale data for it: 20 ms of every run.
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** A count and its noun: `1 group`, `1,204 files`. */
function quantity_countOf(count, singular, plural = `${singular}s`) {
    return `${quantity_formatCount(count)} ${count === 1 ? singular : plural}`;
}
/** Several names as alternatives: `json, csv or html`. */
function orList(names) {
    return names.join(', ').replace(/, ([^,]*)$/, ' or $1');
}
/** A size for people, in decimal units (1 KB = 1,000 bytes): `512 B`, `4.1 MB`, `80 KB`; `null` is unknown. */
function quantity_formatBytes(bytes) {
    if (bytes === null)
        return 'unknown size';
    if (bytes < UNIT_STEP)
        return `${bytes} B`;
    let value = bytes;
    let unit = -1;
    // 999.95 would be shown as 1,000 of the smaller unit.
    while (unit < UNITS.length - 1 && Number(round(value)) >= (unit < 0 ? UNIT_STEP : 999.5)) {
        value /= UNIT_STEP;
        unit += 1;
    }
    return `${round(value)} ${UNITS[unit]}`;
}
/** A share between 0 and 1 for people: `0.2 %`, `< 0.1 %`, `0 %`. */
function formatShare(share) {
    if (share === 0)
        return '0 %';
    const percent = share * 100;
    if (percent < 0.1)
        return '< 0.1 %';
    return `${percent.toFixed(1)} %`;
}
function round(value) {
    return value < 10 ? value.toFixed(1).replace(/\.0$/, '') : value.toFixed(0);
}

;// CONCATENATED MODULE: ./build/text/shorten.js
const MARK = '…';
/**
 * Cuts the middle out of a text that is longer than `maximum` characters (code points, the mark included): the
 * beginning and the end of a path tell more than what lies between.
 */
function shorten_shorten(text, maximum) {
    if (text.length <= maximum)
        return text;
    const characters = Array.from(text);
    if (characters.length <= maximum)
        return text;
    const kept = Math.max(0, maximum - MARK.length);
    const head = Math.ceil(kept / 2);
    const tail = kept - head;
    return characters.slice(0, head).join('') + MARK + characters.slice(characters.length - tail).join('');
}

;// CONCATENATED MODULE: ./build/text/annotation-text.js












/** Leaves room for the sentences in the 4,096 characters after which GitHub cuts a message. */
const LONGEST_PATH = 1500;
const LONGEST_NAME = 200;
/** Up to four directories are named. */
const LONGEST_DIRECTORY = 500;
/** Six places are named. */
const LONGEST_EXAMPLE = 250;
/**
 * The annotation for a finding, worded for the rule it is filed under: at the copy that was added, naming
 * another one that it must not equal.
 * @param where what says where the other copies are listed
 */
function annotationText(finding, rule, where = ', see the job summary') {
    const member = annotatedMember(finding);
    const other = counterpart(finding, member, rule);
    const others = finding.members.length - 2;
    const more = others > 0 ? ` … and ${quantity_countOf(others, 'other')}${where}` : '';
    const show = displayMembers(finding);
    const what = listed_twice_isListedTwice(finding)
        ? `Listed in ${listed_twice_listsText(finding.members, (name) => shorten_shorten(show(name), LONGEST_DIRECTORY))}`
        : `Same content as ${shorten_shorten(pointer_text_placeText(other.file, show), LONGEST_PATH)}${standing(other, rule)}${more}`;
    const message = [`${what}.`, finding_text_findingReason(finding, rule), findingAdvice(finding, rule)].join(' ');
    return { member, title: shorten_shorten(finding_text_findingTitle(finding, rule), LONGEST_NAME), message };
}
/** The annotation for many findings of one shape: at the first of them, with three examples. */
function bundleAnnotation(bundle) {
    const [first] = bundle.findings;
    const showPath = (path) => shorten(display(path), LONGEST_DIRECTORY);
    const showName = (name) => shorten(display(name), LONGEST_NAME);
    const what = bundleTitle(bundle, showPath, showName);
    const examples = bundleExamples(bundle, (path) => shorten(display(path), LONGEST_EXAMPLE)).join('; ');
    return {
        member: annotatedMember(first),
        title: shorten(`${RULE_WORDING[bundle.rule].title}: ${what}`, LONGEST_NAME),
        message: `${what}, such as ${examples}. ${bundleSentences(bundle)} See the job summary and the JSON report.`,
    };
}
/** The annotation for a whole directory, in place of those for the groups that it explains; `null`: none is new. */
function directoryAnnotation(directory, settings) {
    const leading = leadingFinding(directory, settings);
    if (leading === null || !leading.finding.isNew)
        return null;
    const message = [
        `${repeatText(directory, (path) => shorten(display(path), LONGEST_DIRECTORY))}.`,
        `${explainedText(directory, settings)}.`,
        directorySentences(leading),
    ].join(' ');
    const title = `Repeated directory: ${lowerFirst(findingTitle(leading.finding, leading.rule))}`;
    return {
        ...leading,
        member: annotatedMember(leading.finding),
        title: shorten(title, LONGEST_NAME),
        message,
    };
}
/** The first new copy; where all are new (or none), the second: the first one counts as the original. */
function annotatedMember(finding) {
    const firstNew = finding.members.find((member) => member.isNew);
    const areAllNew = finding.members.every((member) => member.isNew);
    const member = firstNew && !areAllNew ? firstNew : finding.members[1];
    if (member === undefined)
        throw new TypeError('a finding has two members at least');
    return member;
}
/** The copy to name beside another one: one that was there before is best, as long as the two break the rule. */
function counterpart(finding, member, rule) {
    const others = finding.members.filter((other) => other !== member && clash(member, other, rule));
    const other = others.find((candidate) => !candidate.isNew) ?? others[0];
    // A new copy can be beside the point: a third file in train, of a content that leaks from validation to test.
    return other ?? finding.members.find((candidate) => candidate !== member);
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
/** The name by which the other copy breaks the rule. */
function standing(member, rule) {
    const name = contrastedName(member, rule);
    return name === null ? '' : ` (${shorten_shorten(display_display(name), LONGEST_NAME)})`;
}

;// CONCATENATED MODULE: ./build/text/table-text.js





const LONGEST_EXCERPT = 120;
const LONGEST_TITLE = 200;
/** GitHub cuts a message after 4,096 characters. */
const LONGEST_MESSAGE = 3000;
const MOST_TABLES_NAMED = 3;
const MOST_ADDRESSES = 3;
/** `Split leakage: train ↔ test`, without Markdown. */
function tableTitle(finding, show) {
    const names = tableContrast(finding, show);
    const { title } = RULE_WORDS[finding.rule];
    return names === '' ? title : `${title}: ${names}`;
}
/** The splits between which records leak: `train ↔ test`; empty for other rules. */
function tableContrast({ rule, splits }, show) {
    return rule === 'split-leakage' ? finding_text_contrastText(splits, show) : '';
}
/** `test.csv ↔ train.csv: 233 of 2,970 records of test.csv (7.8 %) are in train.csv`. */
function tableSentence(finding, show) {
    const { paths, because } = finding;
    const remark = because === null || finding.rule === 'derived-copy' ? '' : ` (a remark only: ${because})`;
    return `${pathsText(paths, show)}: ${whatText(finding, show)}${remark}`;
}
/** Why it matters and what to do, in two sentences. */
function tableAdvice({ rule, splits }) {
    if (rule === 'split-leakage') {
        return `${RULE_WORDS[rule].reasonBetween(splits)} Keep each record in one split only.`;
    }
    if (rule === 'label-conflict') {
        return 'The same record has different labels, so at least one of them is wrong. Keep the right one, or name the label column with the option columns.';
    }
    if (rule === 'derived-copy')
        return 'If that is not meant, compare only one of the tables.';
    return `${RULE_WORDS[rule].reason} ${RULE_WORDS[rule].advice}`;
}
/** `test.csv:812 = train.csv:40`. */
function exampleAddresses(group, show) {
    const shown = examplesOf(group).map((member) => addressOf(member, show));
    const rest = group.count - shown.length;
    return `${shown.join(' = ')}${rest > 0 ? ` = ${quantity_countOf(rest, 'more record')}` : ''}`;
}
/** The labels of the records, where they differ: `pos ↔ neg`; else empty. */
function exampleLabels({ members }, show) {
    const labels = [...new Set(members.flatMap(({ label }) => (label === null ? [] : [label])))];
    return labels.length < 2 ? '' : contrastText(labels, show);
}
/** What the record holds, in one short line that is safe to show; empty if it is not known. */
function excerptOf({ cells }) {
    if (cells === null)
        return '';
    const filled = cells.map(({ text }) => display(text)).filter((text) => text !== '');
    return shorten(filled.join(' | '), LONGEST_EXCERPT);
}
/** `train.csv:40`; `train.parquet row 40` in formats without lines. */
function addressOf({ path, line, row }, show) {
    // A file that is all on one line is told by its records.
    return line === null || (line === 1 && row > 1) ? `${show(path)} row ${row}` : `${show(path)}:${line}`;
}
/** The record that a finding is pinned to: the first new one that is not the first of its kind, else the second. */
function pinnedMember({ groups }) {
    const group = groups.find(({ isNew }) => isNew) ?? groups[0];
    if (group === undefined)
        return undefined;
    const areAllNew = group.members.every(({ isNew }) => isNew);
    const firstNew = group.members.find(({ isNew }) => isNew);
    return firstNew !== undefined && !areAllNew ? firstNew : (examplesOf(group).at(-1) ?? group.members[0]);
}
/** What is pinned to a record of a finding, in one line each that a runner obeys nothing of. */
function tableAnnotation(finding) {
    const pinned = pinnedMember(finding);
    const [example] = finding.examples;
    const such = example === undefined ? '' : ` Such as ${exampleAddresses(example, display_display)}.`;
    return {
        path: pinned?.path ?? finding.paths[0],
        line: pinned?.line ?? 1,
        title: shorten_shorten(tableTitle(finding, display_display), LONGEST_TITLE),
        message: shorten_shorten(`${tableSentence(finding, display_display)}.${such} ${tableAdvice(finding)}`, LONGEST_MESSAGE),
    };
}
/** A few members that tell what the group is: of each table and split the first. */
function examplesOf({ members }) {
    const places = new Set();
    const first = members.filter(({ path, split, label }) => {
        const place = JSON.stringify([path, split, label]);
        return !places.has(place) && places.add(place);
    });
    const chosen = first.length > 1 ? first : members;
    return chosen.slice(0, MOST_ADDRESSES);
}
function pathsText(paths, show) {
    const named = paths.slice(0, MOST_TABLES_NAMED).map(show).join(' ↔ ');
    const rest = paths.length - MOST_TABLES_NAMED;
    return rest > 0 ? `${named} and ${quantity_countOf(rest, 'more table')}` : named;
}
function whatText(finding, show) {
    const { rule, paths, contents, rows, of } = finding;
    const records = [...rows.values()].reduce((sum, count) => sum + count, 0);
    const [first, second] = paths;
    if (rule === 'label-conflict') {
        return `${quantity_countOf(records, 'record')} with ${quantity_countOf(contents, 'content')} ${records === 1 ? 'has' : 'have'} different labels`;
    }
    if (second === undefined) {
        const all = of.get(first) ?? 0;
        const share = `${quantity_formatCount(records)} of ${quantity_countOf(all, 'record')} (${formatShare(records / Math.max(1, all))})`;
        return rule === 'split-leakage'
            ? `${share} lie in more than one split`
            : `${share} repeat each other, ${quantity_countOf(contents, 'content')}`;
    }
    if (rule === 'derived-copy') {
        const whole = paths.find((path) => rows.get(path) === of.get(path)) ?? first;
        const other = whole === first ? second : first;
        return `all ${quantity_countOf(of.get(whole) ?? 0, 'record')} of ${show(whole)} are in ${show(other)}`;
    }
    if (paths.length > 2)
        return `${quantity_countOf(records, 'record')} with ${quantity_countOf(contents, 'content')} are in several of them`;
    // The smaller part of a whole says more: of test, not of train.
    const share = (path) => (rows.get(path) ?? 0) / Math.max(1, of.get(path) ?? 0);
    const [told, other] = share(first) >= share(second) ? [first, second] : [second, first];
    const count = rows.get(told) ?? 0;
    return `${quantity_formatCount(count)} of ${quantity_countOf(of.get(told) ?? 0, 'record')} of ${show(told)} (${formatShare(share(told))}) ${count === 1 ? 'is' : 'are'} in ${show(other)}`;
}

;// CONCATENATED MODULE: ./build/report/written.js


/**
 * What JSON allows raw but a log or a terminal may obey, should the report be printed there: the runner's
 * `##[`, C1 controls, line separators, bidi marks. Escaped, they parse back to the same names.
 */
const BETTER_ESCAPED = /##\[|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/** Printable ASCII without what JSON or a runner takes for more than a character. Most paths are nothing else. */
const PLAIN = /^[ !$-[\]-~]*$/;
/** A value as JSON that can be printed anywhere: two spaces of indentation, a final newline. */
function jsonText(value) {
    return `${printable(JSON.stringify(value, null, 2))}\n`;
}
/** A text as a JSON string that can be printed anywhere. */
function jsonString(text) {
    return isPlain(text) ? `"${text}"` : printable(JSON.stringify(text));
}
/** Whether a text is valid UTF-8 that JSON and every reader take as it stands between quotes. */
function isPlain(text) {
    return PLAIN.test(text);
}
function printable(json) {
    return json.replace(BETTER_ESCAPED, (match) => (match === '##[' ? '#\\u0023[' : escapeUnit(match)));
}
function escapeUnit(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** The bytes of a path that no text can hold, under a key of their own. */
function exactPath(key, path) {
    return isUtf8Path(path) ? {} : { [key]: base64Path(path) };
}
/** The bytes of a path. */
function base64Path(path) {
    return pathBytes(path).toString('base64');
}

;// CONCATENATED MODULE: ./build/report/parts.js

/** Characters that a part has about: few enough for memory, enough to be quick. */
const PART_LENGTH = 100_000;
const ITEMS = Symbol('the items of a long list');
/** Puts small pieces of a text together to parts that are worth writing: what is told of a million files fits in no memory. */
function* inParts(pieces) {
    let part = '';
    for (const piece of pieces) {
        part += piece;
        if (part.length < PART_LENGTH)
            continue;
        yield part;
        part = '';
    }
    if (part !== '')
        yield part;
}
/**
 * A list whose items are put into words as they are asked for.
 * @param items pieces of their text: each item on a line of its own, indented as deep as it stands, with the line break
 * before it and a comma after all but the last
 */
function longList(items) {
    return { [ITEMS]: items };
}
/** A document as `jsonText` would write it, in parts, with long lists in it. */
function documentInParts(document) {
    return inParts(documentPieces(document));
}
/** The items of a long list, some at once, by what makes a document of each. */
function* itemsText(items, atOnce, depth, entryOf) {
    for (let at = 0; at < items.length; at += atOnce) {
        // Within lists of their own they stand as deep as in the whole document.
        let nested = items.slice(at, at + atOnce).map(entryOf);
        let frame = '[';
        for (let level = 1; level < depth; level++) {
            nested = [nested];
            frame += `\n${'  '.repeat(level)}[`;
        }
        const text = jsonText(nested).trimEnd();
        const last = at + atOnce >= items.length;
        yield `${text.slice(frame.length, text.lastIndexOf('}') + 1)}${last ? '' : ','}`;
    }
}
function* documentPieces(document) {
    yield* piecesOf(document, '\n');
    yield '\n';
}
/** @param line the line break and the indentation of the line on which the value begins */
function* piecesOf(value, line) {
    if (isLong(value))
        yield* listPieces(value, line);
    else if (!holdsLong(value))
        yield jsonText(value).trimEnd().replaceAll('\n', line);
    else {
        const isList = Array.isArray(value);
        let start = isList ? '[' : '{';
        for (const [key, member] of Object.entries(value)) {
            if (member === undefined)
                continue;
            yield `${start}${line}  ${isList ? '' : `${jsonString(key)}: `}`;
            yield* piecesOf(member, `${line}  `);
            start = ',';
        }
        yield `${line}${isList ? ']' : '}'}`;
    }
}
function* listPieces(list, line) {
    let isEmpty = true;
    for (const piece of list[ITEMS]) {
        yield isEmpty ? `[${piece}` : piece;
        isEmpty = false;
    }
    yield isEmpty ? '[]' : `${line}]`;
}
function holdsLong(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    return isLong(value) || Object.values(value).some(holdsLong);
}
function isLong(value) {
    return typeof value === 'object' && value !== null && ITEMS in value;
}

;// CONCATENATED MODULE: ./build/report/gitlab/gitlab.js






/** So many entries are put into words at once: few enough for memory, enough to be quick. */
const ENTRIES_AT_ONCE = 200;
/** How GitLab calls a severity. */
const gitlab_SEVERITIES = {
    error: 'critical',
    warning: 'major',
    notice: 'info',
};
/**
 * The findings in the form of GitLab's Code Quality, which shows them in merge requests at their files: one entry each,
 * at the copy that was added. GitLab compares the entries of both branches by their fingerprints. In parts.
 * Source: GitLab's documentation, "Code Quality report format".
 */
function gitlabReport(report) {
    const taken = new Set();
    const entry = (finding) => entryOf(finding, report, taken);
    const ofTable = (finding) => tableEntry(finding, taken);
    function* entries() {
        const { findings } = report.judgement;
        yield* itemsText(findings, ENTRIES_AT_ONCE, 1, entry);
        if (findings.length > 0 && report.tables.length > 0)
            yield ',';
        yield* itemsText(report.tables, ENTRIES_AT_ONCE, 1, ofTable);
    }
    return documentInParts(longList(entries()));
}
function tableEntry(finding, taken) {
    const { path, line, title, message } = tableAnnotation(finding);
    const contents = finding.groups.map(({ id }) => id).sort();
    return {
        description: `${title}. ${message}`,
        check_name: finding.rule,
        fingerprint: fingerprint(`${finding.rule}:${contents.join()}`, taken),
        severity: gitlab_SEVERITIES[finding.severity],
        location: { path: writtenName(path), lines: { begin: line } },
    };
}
function entryOf(finding, report, taken) {
    const rule = finding_text_leadingRule(finding, report.rules);
    const { member, message } = annotationText(finding, rule, '');
    return {
        description: `${finding_text_findingTitle(finding, rule)}. ${message}`,
        check_name: rule,
        fingerprint: fingerprint(`${rule}:${finding.group.id}`, taken),
        severity: gitlab_SEVERITIES[finding.severity],
        // A finding is about the whole file, but an entry needs a line.
        location: { path: writtenName(member.file.path), lines: { begin: 1 } },
    };
}
/** No path is part of it: a finding stays the same one while files are renamed. Each stands once in a report. */
function fingerprint(identity, taken) {
    for (let number = 1;; number++) {
        const text = number === 1 ? identity : `${identity}:${number}`;
        const hash = createHash('sha256').update(text).digest('hex');
        if (taken.has(hash))
            continue;
        taken.add(hash);
        return hash;
    }
}

var __webpack_exports__gitlabReport = __webpack_exports__.e;
export { __webpack_exports__gitlabReport as gitlabReport };
