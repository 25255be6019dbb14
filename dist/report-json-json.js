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
  L: () => (/* binding */ jsonReport)
});

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
        if (comparePaths(pathOf(items[index - 1]), pathOf(items[index])) > 0) {
            return items.sort((left, right) => comparePaths(pathOf(left), pathOf(right)));
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
    between: (copies) => differences(copies, 'label', comparePaths),
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
    return rank(left) - rank(right) || comparePaths(left, right);
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
const RULES = TABLE.map(({ name }) => name);
/** All that is known of each rule. */
const RULE = byName((rule) => rule);
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

;// CONCATENATED MODULE: ./build/model/snapshot.js
const SKIP_REASONS = [
    'excluded',
    'metadata',
    'annotation',
    'list',
    'part',
    'code',
    'settings',
    'model',
    'asset',
    'place',
    'other',
    'hidden',
    'empty',
    'min-size',
    'symlink',
    'hard-link',
    'submodule',
    'unmerged',
    'special',
];

;// CONCATENATED MODULE: ./build/model/work.js
/** What was found on disk at a path. */
const MEASURED = { file: 0, linked: 1, symlink: 2, special: 3, failed: 4 };
/** Hashes that pointers know contents by, and that can be taken of bytes; see `pointers/identity.ts`. */
const DIGEST_ALGORITHMS = (/* unused pure expression or super */ null && (['sha256', 'md5', 'md5-lf']));

;// CONCATENATED MODULE: ./build/model.js
/** The types that travel between the stages: options → snapshot → match → judge → report. */












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
    return process.platform === 'win32' || !SURROGATE.test(path) ? path : pathBytes(path);
}
/** The exact bytes of a path that `decodePath` gave. */
function pathBytes(path) {
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
function isUtf8Path(path) {
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
function display(text) {
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
    return isUtf8Path(name) ? name : display(name);
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

;// CONCATENATED MODULE: ./build/text/wording.js

/** The mark of a severity on a page that shows emoji. */
const SEVERITY_ICON = { error: '⛔', warning: '⚠️', notice: '💬' };

;// CONCATENATED MODULE: ./build/report/tally.js



/** Counts the findings of a report: one walk, no matter how many there are. */
function tally(report) {
    // First by set of rules, of which there are few: the judge gives all findings that break the same rules one array.
    const bySet = new Map();
    for (const { rules, isNew, redundantBytes, group } of report.judgement.findings) {
        let count = bySet.get(rules);
        if (count === undefined) {
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
    for (const { rule, contents, newContents } of report.tables) {
        for (const count of [total, byRule.find((line) => line.rule === rule)?.count]) {
            if (count === undefined)
                continue;
            count.new += newContents;
            count.known += contents - newContents;
        }
    }
    return { byRule, total };
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
/** What removing all copies but one would free: `4.1 MB`, `≥ 1 MB`, `unknown`, `–`. */
function reclaimable({ files, redundantBytes, unknownSizes }) {
    if (files === 0)
        return '–';
    if (unknownSizes === 0)
        return formatBytes(redundantBytes);
    return redundantBytes === 0 ? 'unknown' : `≥ ${formatBytes(redundantBytes)}`;
}
/** What a reader of the numbers per rule must know; may be empty. */
function tallyRemarks({ byRule, total }) {
    return [offRemark(byRule), overlapRemark(byRule, total)].filter((remark) => remark !== '').join(' ');
}
function offRemark(byRule) {
    const off = byRule.filter(({ setting }) => setting === 'off');
    if (off.length === 0)
        return '';
    return `Turned off: ${off.map(({ rule }) => RULE_WORDING[rule].title.toLowerCase()).join(', ')}.`;
}
function overlapRemark(byRule, total) {
    const groups = total.new + total.known;
    const counted = byRule.reduce((sum, { count }) => sum + count.new + count.known, 0);
    return counted > groups ? 'A group that breaks several rules counts under each.' : '';
}

;// CONCATENATED MODULE: ./build/report/json/groups.js



/** So many different placements are kept in words. Where each file has a label of its own there is no end of them. */
const MOST_PLACEMENTS = 10_000;
/**
 * Puts groups into words, as deep as they stand in the JSON report, in parts. The words are those that `jsonText`
 * would find, but that takes an object for each member and a search through all of the text (90,000 groups: 0.45 s;
 * this: 0.17 s).
 */
function* groupsText(findings) {
    const placementText = createPlacementText();
    let part = '';
    let end = '';
    for (const { group, rules, severity, isNew, members, redundantBytes } of findings) {
        part += `${end}
    {
      "id": ${jsonString(group.id)},
      "kind": "bytes",
      "evidence": "${group.evidence.join('+')}",
      "size": ${group.size},
      "rules": ${listText(rules, '\n      ')},
      "severity": "${severity}",
      "new": ${isNew},
      "files": [`;
        let start = '\n        {\n          ';
        for (const member of members) {
            part += start + pathText(member.file.path, '\n          ') + placementText(member);
            part += member.isNew ? '"new": true' : '"new": false';
            if (member.file.pointer)
                part += pointerText(member.file.pointer);
            if (member.file.links)
                part += linksText(member.file.links);
            if (member.list !== undefined)
                part += `,\n          "list": ${jsonString(writtenName(member.list))}`;
            start = '\n        },\n        {\n          ';
            if (part.length < PART_LENGTH)
                continue;
            yield part;
            part = '';
        }
        part += `\n        }\n      ],\n      "redundantBytes": ${redundantBytes}`;
        // An earlier report is compared by all of them: what was real bytes may be a pointer now.
        if (group.names.length > 1)
            part += `,\n      "names": ${listText(group.names, '\n      ')}`;
        end = '\n    },';
    }
    if (findings.length > 0)
        yield `${part}\n    }`;
}
/** What stands between a member's path and its newness. Most members share it with many others. */
function createPlacementText() {
    let count = 0;
    const bySplit = new Map();
    return ({ split, label }) => {
        let byLabel = bySplit.get(split);
        if (byLabel === undefined) {
            byLabel = new Map();
            bySplit.set(split, byLabel);
        }
        let text = byLabel.get(label);
        if (text === undefined) {
            text = `,\n          "split": ${nameText(split)},\n          "label": ${nameText(label)},\n          `;
            if (count++ < MOST_PLACEMENTS)
                byLabel.set(label, text);
        }
        return text;
    };
}
function pointerText({ kind, path }) {
    const line = '\n            ';
    const place = path === null ? '"path": null' : pathText(path, line);
    return `,\n          "pointer": {${line}"kind": "${kind}",${line}${place}\n          }`;
}
function linksText(links) {
    return `,\n          "links": ${listText(links.map(writtenName), '\n          ')}`;
}
/** The path, and its bytes where no text can hold it. */
function pathText(path, line) {
    if (isPlain(path))
        return `"path": "${path}"`;
    const text = `"path": ${jsonString(writtenName(path))}`;
    return isUtf8Path(path) ? text : `${text},${line}"pathBase64": "${pathBytes(path).toString('base64')}"`;
}
function nameText(name) {
    return name === null ? 'null' : jsonString(writtenName(name));
}
/** @param line the line break and the indentation of what holds the list */
function listText(texts, line) {
    if (texts.length === 0)
        return '[]';
    let list = '[';
    for (const [index, text] of texts.entries())
        list += `${index > 0 ? ',' : ''}${line}  ${jsonString(text)}`;
    return `${list}${line}]`;
}

;// CONCATENATED MODULE: ./build/report/json/rows.js


const GROUPS_AT_ONCE = 200;
/** The document, `groups`, the group. */
const GROUP_DEPTH = 2;
/** Groups of records, as deep as they stand in the JSON report, in parts. */
function rowGroupsText(tables) {
    const groups = tables.flatMap((finding) => finding.groups.map((group) => ({ finding, group })));
    return itemsText(groups, GROUPS_AT_ONCE, GROUP_DEPTH, groupEntry);
}
/** One entry per rule and set of tables. Computed keys make own properties, whatever a table is called. */
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
        dataset: finding.dataset === null ? null : writtenName(finding.dataset),
    };
}
function groupEntry({ finding, group }) {
    const { id, isNew, members, count, cells } = group;
    return {
        id,
        kind: 'row',
        evidence: 'bytes',
        size: null,
        rules: [finding.rule],
        severity: finding.severity,
        new: isNew,
        files: members.map(memberEntry),
        redundantBytes: 0,
        records: count,
        ...(cells === null
            ? {}
            : {
                cells: Object.fromEntries(cells.map(({ column, text }) => [writtenName(column), writtenName(text)])),
            }),
    };
}
function memberEntry({ path, split, label, isNew, row, line, endLine }) {
    return {
        path: writtenName(path),
        ...exactPath('pathBase64', path),
        split: split === null ? null : writtenName(split),
        label: label === null ? null : writtenName(label),
        new: isNew,
        row,
        ...(line === null ? {} : { line, endLine }),
    };
}
function byPath(counts) {
    return Object.fromEntries([...counts].map(([path, count]) => [writtenName(path), count]));
}

;// CONCATENATED MODULE: ./build/report/json/json.js







const SCHEMA_VERSION = 2;
/**
 * The JSON report, schema version 2: UTF-8, two spaces of indentation, a final newline. The same report gives
 * the same bytes. Comes in parts, since a million files take 300 MB.
 */
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
            passedOver: report.passedOver.map(passedOverEntry),
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
            reasons: judgement.verdict.reasons,
        },
        notes: report.notes.map(writtenName),
        baseline: baseline && writtenName(baseline),
    };
}
function* allGroups({ judgement, tables }) {
    yield* groupsText(judgement.findings);
    let start = judgement.findings.length > 0 ? ',' : '';
    for (const part of rowGroupsText(tables)) {
        yield start + part;
        start = '';
    }
}
function comparedEntry({ kind, samples, tables, leftOut }) {
    return {
        kind,
        samples,
        ...(tables === undefined ? {} : { tables }),
        ...(leftOut === undefined
            ? {}
            : {
                leftOut: leftOut.map(({ path, reason }) => ({
                    path: writtenName(path),
                    ...exactPath('pathBase64', path),
                    reason: writtenName(reason),
                })),
            }),
    };
}
function passedOverEntry({ directory, files }) {
    return { directory: writtenName(directory), ...exactPath('directoryBase64', directory), files };
}
function datasetEntry({ path, samples, splits, labels, labelsBy }) {
    return {
        path: writtenName(path),
        ...exactPath('pathBase64', path),
        samples,
        splits: splits.map((split) => ({ name: writtenName(split.name), samples: split.samples, by: split.by })),
        labels: labels.map((label) => ({ name: writtenName(label.name), samples: label.samples })),
        labelsBy,
    };
}
function skippedEntry(skipped) {
    const occurred = SKIP_REASONS.filter((reason) => (skipped[reason] ?? 0) > 0);
    return Object.fromEntries(occurred.map((reason) => [reason, skipped[reason] ?? 0]));
}
function errorEntry(error) {
    return {
        path: writtenName(error.path),
        ...exactPath('pathBase64', error.path),
        message: writtenName(error.message),
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
        leakage: report.judgement.leakage.map(leakageEntry),
    };
}
/** Computed keys make own properties, so that a split named `__proto__` is a key like any other. */
function leakageEntry(leakage) {
    const [first, second] = leakage.splits.map(writtenName);
    const share = (index) => leakage.samples[index] > 0 ? leakage.files[index] / leakage.samples[index] : 0;
    return {
        splits: [first, second],
        groups: leakage.groups,
        files: { [first]: leakage.files[0], [second]: leakage.files[1] },
        contaminated: { [first]: share(0), [second]: share(1) },
        dataset: writtenName(leakage.dataset),
        ...rowsEntry(leakage, [first, second]),
    };
}
function rowsEntry({ rows }, [first, second]) {
    if (rows === undefined)
        return {};
    const share = (index) => rows.samples[index] > 0 ? rows.rows[index] / rows.samples[index] : 0;
    return {
        rows: { [first]: rows.rows[0], [second]: rows.rows[1] },
        contaminatedRows: { [first]: share(0), [second]: share(1) },
    };
}
function directoryEntry({ paths, files, bytes }) {
    const exact = paths.every(isUtf8Path) ? {} : { pathsBase64: paths.map(base64Path) };
    return { paths: paths.map(writtenName), ...exact, files, bytes };
}

var __webpack_exports__jsonReport = __webpack_exports__.L;
export { __webpack_exports__jsonReport as jsonReport };
