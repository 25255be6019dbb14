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
  g: () => (/* binding */ htmlReport)
});

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
    return isUtf8Path(name) ? name : display_display(name);
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

;// CONCATENATED MODULE: ./build/text/html.js

const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** A finished piece of a page. Only this file can make one, so no text gets into a page unescaped by mistake. */
class Markup {
    html;
    constructor(html) {
        this.html = html;
    }
}
/**
 * A piece of a page. Every text put into it is shown by `display` and escaped for text and for quoted attributes
 * alike, so that whatever it holds, it makes no element and leaves no attribute.
 */
function html(parts, ...contents) {
    let written = parts[0] ?? '';
    contents.forEach((content, index) => {
        written += write(content) + (parts[index + 1] ?? '');
    });
    return new Markup(written);
}
/** Puts a text that went through `display` already into a page. */
function displayed(text) {
    return new Markup(escapeMarkup(text));
}
/** Puts in what is markup already because we wrote it: a style, a script, a sentence with escaped names. */
function ownMarkup(written) {
    return new Markup(written);
}
/** Several lines as they are, each shown by `display`; tabs stay tabs, since tables are made of them. */
function lines(text) {
    const shown = text.split(/\r\n|\n|\r/).map((line) => line.split('\t').map(display_display).join('\t'));
    return displayed(shown.join('\n'));
}
function write(content) {
    if (content instanceof Markup)
        return content.html;
    if (typeof content === 'number')
        return String(content);
    if (typeof content === 'string')
        return escapeMarkup(display_display(content));
    return content.map(write).join('');
}
function escapeMarkup(text) {
    return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

;// CONCATENATED MODULE: ./build/rules/rule.js
/** From the gravest down. */
const SEVERITIES = ['error', 'warning', 'notice'];
/** How sure it is that the members of a group are the same: equal by proof, or very much alike. */
const CERTAINTIES = (/* unused pure expression or super */ null && (['proof', 'likeness']));

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

;// CONCATENATED MODULE: ./build/columns/paths.js

/** Numbers directories in the order in which they come; one that is new is added to them. */
function directoryNumbers(directories) {
    const numbers = new Map(directories.map((directory, number) => [directory, number]));
    return (directory) => {
        const known = numbers.get(directory);
        if (known !== undefined)
            return known;
        numbers.set(directory, directories.length);
        return directories.push(directory) - 1;
    };
}
/** The directories that hold files, in the order of their numbers. */
function directoriesInUse({ directories, directoryOf }) {
    // A set of the numbers takes ten times as long at a million files.
    const isUsed = new Uint8Array(directories.length);
    for (let file = 0; file < directoryOf.length; file++)
        isUsed[directoryOf[file]] = 1;
    return directories.filter((_, number) => isUsed[number] === 1);
}
/** The path of a file by its number. */
function paths_pathAt({ directories, directoryOf, names }, file) {
    return pathIn(directories[directoryOf[file]], names[file]);
}
/** These of the paths, in the order of their numbers here. */
function pickPaths({ directories, directoryOf, names }, numbers) {
    const picked = new Array(numbers.length);
    for (let at = 0; at < numbers.length; at++)
        picked[at] = names[numbers[at]];
    return { directories, directoryOf: pickNumbers(directoryOf, numbers), names: picked };
}
/** Columns of whole paths, in their order. */
function paths_pathColumns(paths) {
    const directories = [];
    const names = [];
    const directoryOf = createNumbers();
    const numberOf = directoryNumbers(directories);
    for (const path of paths) {
        directoryOf.push(numberOf(parentDirectory(path)));
        names.push(baseName(path));
    }
    return { directories, directoryOf: directoryOf.taken(), names };
}
/** Whether a path is one of the files or a directory above one. */
function holdsPath(paths, path) {
    if (paths.directories.some((directory) => directory === path || directory.startsWith(`${path}/`)))
        return true;
    const parent = paths.directories.indexOf(parentDirectory(path));
    if (parent < 0)
        return false;
    const name = baseName(path);
    return paths.names.some((known, file) => known === name && paths.directoryOf[file] === parent);
}
/** The path of what has this name in a directory. */
function pathIn(directory, name) {
    if (directory === '')
        return name;
    return directory === '/' ? `/${name}` : `${directory}/${name}`;
}
/** The directory that holds a path: `''` for what lies in the root, `/` for what lies in that of the machine. */
function parentDirectory(path) {
    const slash = path.lastIndexOf('/');
    if (slash === 0)
        return '/';
    return slash < 0 ? '' : path.slice(0, slash);
}
/** The last component of a path. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The numbers of files at some places; paths of others are not put together, which at a million takes long. */
function filesAt(files, numbers, places) {
    const namesIn = new Map();
    for (const place of places) {
        const directory = parentDirectory(place);
        const names = namesIn.get(directory);
        if (names)
            names.add(baseName(place));
        else
            namesIn.set(directory, new Set([baseName(place)]));
    }
    const wanted = files.directories.map((directory) => namesIn.get(directory));
    const found = new Map();
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

;// CONCATENATED MODULE: ./build/text/contrast.js


/** The names between which a finding breaks a rule, in the order in which they are shown; empty: none are compared. */
function contrast_contrast({ between }, rule) {
    return between[rule]?.names ?? [];
}
/** What a rule compares of a member: its split or its label; `null` for the rules about copies alone. */
function contrastedName(member, rule) {
    const { compares } = RULE[rule];
    return compares === null ? null : member[compares];
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
function alike_displayMembers({ members }) {
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
function leadingRule(finding, settings) {
    const first = finding.rules.find((rule) => settings[rule] === finding.severity) ?? finding.rules[0];
    if (first === undefined)
        throw new TypeError('a finding breaks at least one rule');
    return first;
}
/** One line without Markdown: `Split leakage: train ↔ test`, `Duplicate file`. */
function findingTitle(finding, rule) {
    const names = contrastText(contrast(finding, rule), displayMembers(finding));
    return names === '' ? RULE_WORDING[rule].title : `${RULE_WORDING[rule].title}: ${names}`;
}
/** `train ↔ test`, at most three names; `show` makes a name safe for where it will stand. */
function contrastText(names, show) {
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
    const place = placeOf(file);
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
    collect(rest, rule, 'names', (finding) => contrast_contrast(finding, rule), bundles);
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
function bundleTitle({ between, by, dataset, findings }, showPath, showName) {
    const count = countOf(findings.length, 'content');
    if (by === 'names') {
        const place = dataset === null || dataset === '' ? '' : ` in ${showPath(dataset)}`;
        return `${between.map(showName).join(' ↔ ')}: ${count}${place}`;
    }
    const shown = between.map((directory) => (directory === '' ? 'the root' : showPath(directory)));
    return shown.length === 1 ? `within ${shown[0]}: ${count}` : `${shown.join(' ↔ ')}: ${count}`;
}
/** Three of a bundle's findings, each by its first two places: `test/dog/9.jpg = train/dog/1.jpg`. */
function bundleExamples({ findings }, show) {
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
function bundleSentences({ rule, findings }) {
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
        const key = `${dataset}\0${finding.isNew}\0${finding.severity}\0${contrast_contrast(finding, rule).join('\0')}\0\0${between.join('\0')}`;
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
        const directory = parentDirectory(data_files_placeOf(file));
        if (splits.has(directory))
            continue;
        if (splits.size === 2)
            return null;
        splits.set(directory, split);
    }
    return [...splits]
        .sort(([left, leftSplit], [right, rightSplit]) => leftSplit !== null && rightSplit !== null && leftSplit !== rightSplit
        ? compareSplits(leftSplit, rightSplit)
        : comparePaths(left, right))
        .map(([directory]) => directory);
}

;// CONCATENATED MODULE: ./build/text/quantity.js
const UNITS = ['KB', 'MB', 'GB', 'TB', 'PB'];
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
function formatBytes(bytes) {
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

;// CONCATENATED MODULE: ./build/text/directory-text.js





/** Directories that are named one by one. */
const MOST_NAMED = 3;
/** The findings that need no telling of their own where repeated directories are told. */
function explainedFindings({ directories }) {
    return new Set(directories.flatMap(({ explains }) => explains));
}
/** The gravest of what is explained, by severity, then by rule; of what is new, if anything is. */
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
/** The gravest directories first, by what leads them; what explains nothing last. */
function gravestDirectoriesFirst(directories, settings) {
    return directories
        .map((directory) => {
        const leading = leadingFinding(directory, settings);
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
function repeatText(directory, show) {
    const original = originalOf(directory);
    const copies = directory.paths.filter((path) => path !== original);
    const named = copies.slice(0, MOST_NAMED).map(show);
    const rest = copies.length - named.length;
    const listed = rest > 0 ? [...named, `${quantity_formatCount(rest)} more`] : named;
    const last = listed.pop() ?? '';
    const subject = listed.length === 0 ? last : `${listed.join(', ')} and ${last}`;
    return `${subject} ${copies.length === 1 ? 'repeats' : 'repeat'} ${show(original)} (${sizeText(directory)})`;
}
/** `1,204 groups explained by this: 1,200 split leakage, 4 duplicate file`; empty if there are none. */
function explainedText({ explains }, settings) {
    if (explains.length === 0)
        return '';
    const counts = new Map();
    for (const finding of explains) {
        const rule = leadingRule(finding, settings);
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    const titled = RULES.filter((rule) => counts.has(rule)).map((rule) => {
        const title = RULE_WORDS[rule].title.toLowerCase();
        return counts.size === 1 ? title : `${quantity_formatCount(counts.get(rule) ?? 0)} ${title}`;
    });
    return `${quantity_countOf(explains.length, 'group')} explained by this: ${titled.join(', ')}`;
}
/** Why it matters and what to do about it. */
function directorySentences({ finding, rule }) {
    return `${finding_text_findingReason(finding, rule)} ${RULE_WORDS[rule].directoryAdvice}`;
}
/** Whether something of what it explains is new. */
function isNewDirectory({ explains }) {
    return explains.some(({ isNew }) => isNew);
}
function sizeText({ files, bytes }) {
    return [...(files === null ? [] : [quantity_countOf(files, 'file')]), formatBytes(bytes)].join(', ');
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
    const inside = data_files_placeOf(inFirst.file).slice(first.length);
    const place = data_files_placeOf(before.file);
    const directory = place.slice(0, place.length - inside.length);
    return paths.includes(directory) ? directory : first;
}
function isIn(directory, { file }) {
    const place = data_files_placeOf(file);
    return place === directory || place.startsWith(`${directory}/`);
}

;// CONCATENATED MODULE: ./build/text/nothing-compared.js


/** Directories that are named one by one. */
const nothing_compared_MOST_NAMED = 5;
/** A path that YAML reads as one text, and as no other value. */
const PLAIN_PATH = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][\w./-]*$/i;
/** Whether there were no two samples to compare: such a run is no pass in a reader's eyes. */
function isNothingCompared({ compared }) {
    return compared.every(({ samples }) => samples < 2);
}
/** Why nothing was compared, in a few words. */
function nothingReason({ scanned }) {
    if (scanned.errors.length > 0)
        return 'what could be read has no two data files';
    return scanned.files === 0 ? 'no data file was found' : 'there is one data file only';
}
/**
 * Where files lie that look like data, the fullest directories first: `images (1,204 files), demo (12 files)`; empty if
 * there are none.
 * @param show makes a path safe for where it will stand
 */
function passedOverText(passedOver, show) {
    const named = passedOver
        .slice(0, nothing_compared_MOST_NAMED)
        .map(({ directory, files }) => `${directory === '' ? 'the root' : show(directory)} (${quantity_countOf(files, 'file')})`);
    const rest = passedOver.length - named.length;
    return [...named, ...(rest > 0 ? [quantity_countOf(rest, 'more directory', 'more directories')] : [])].join(', ');
}
/**
 * The line of a config file by which these directories are compared: `paths: [images, 'demo app']`. A name that can't be
 * shown as it is can't be written there by hand either: its parent has to be named.
 */
function pathsLine(passedOver) {
    const all = passedOver.slice(0, nothing_compared_MOST_NAMED).map(({ directory }) => directory);
    // The root is everything, so it is named only if there is nothing else.
    const below = all.filter((name) => name !== '' && display_display(name) === name);
    const names = below.length > 0 ? below : [all.includes('') ? '.' : 'DIRECTORY'];
    return `paths: [${names.map(yamlText).join(', ')}]`;
}
/**
 * What a door has to warn of where nothing was compared; `null`: nothing, or it has been said already, since where data
 * is found by what it is the snapshot warns itself of having found none.
 */
function nothingWarning(report, { paths, ifNoFilesFound }) {
    const isSaid = ifNoFilesFound === 'ignore' || (paths === null && report.scanned.files === 0);
    return isNothingCompared(report) && !isSaid ? nothingComparedText(report) : null;
}
/** All of it in one paragraph, for an annotation or a terminal. */
function nothingComparedText(report) {
    const { passedOver } = report;
    const places = passedOver.length === 0 ? '' : ` Files that look like data lie in ${passedOverText(passedOver, display)}.`;
    return `Nothing was compared: ${nothingReason(report)}.${places} To say where the data is, write into .github/data-hygiene.yml: ${pathsLine(passedOver)}`;
}
function yamlText(path) {
    return PLAIN_PATH.test(path) ? path : `'${path.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./build/report/headline.js


/** Says what came out, never better than it is: an empty or incomplete scan isn't called clean. */
function headline(report) {
    const { scanned, judgement, tables } = report;
    const { findings, verdict } = judgement;
    const all = findings.length + tables.length;
    if (verdict.result === 'fail') {
        const count = findings.filter((finding) => isBlocking(finding, verdict)).length +
            tables.filter((finding) => isBlocking(finding, verdict)).length;
        const noun = isCompared(report) && verdict.failOn === 'new' ? 'new finding' : 'finding';
        return { tone: 'bad', text: `${quantity_countOf(count, noun)} ${count === 1 ? 'shuts' : 'shut'} the gate` };
    }
    if (isNothingCompared(report))
        return { tone: 'neutral', text: 'nothing was compared' };
    if (all === 0) {
        if (scanned.errors.length === 0)
            return { tone: 'good', text: 'no duplicates' };
        return { tone: 'doubtful', text: 'no duplicates in the files that could be read' };
    }
    if (verdict.failOn === 'none')
        return { tone: 'doubtful', text: `${quantity_countOf(all, 'finding')}, report only` };
    if (isCompared(report) && !findings.some(({ isNew }) => isNew) && !tables.some(({ isNew }) => isNew))
        return { tone: 'good', text: 'no new findings' };
    return { tone: 'good', text: `${quantity_countOf(all, 'finding')}, not blocking` };
}
/** Whether a finding is one of those that shut the gate, or would if `fail-on` were not `none`. */
function isBlocking(finding, verdict) {
    return finding.severity === 'error' && (finding.isNew || verdict.failOn === 'any');
}
/** Whether anything says what was there before: only then is there a difference between new and known. */
function isCompared({ base, baseline }) {
    return base !== null || baseline !== null;
}

;// CONCATENATED MODULE: ./build/text/collection-noun.js
/** What holds many samples in one file, behind compression and the number of a shard. */
const collection_noun_TABLE = /\.(?:csv|tsv|psv|jsonl|ndjson|parquet|arrow|feather|orc|avro|xlsx?|ods|arff|dta|sav|sas7bdat)$/i;
const ARCHIVE = /\.(?:zip|tar|tgz|tbz2?|txz|7z|rar|tfrecords?|npz|h5|hdf5|lmdb|gz|bz2|xz|zst)$/i;
const SHARD = /-\d{3,}-of-\d{3,}$/;
const COMPRESSED = /\.(?:gz|bz2|xz|zst|lz4|br)$/i;
/** By the name of a file, what it is to be called. */
function collectionNoun(path) {
    const name = path.replace(SHARD, '');
    if (collection_noun_TABLE.test(name.replace(COMPRESSED, '')))
        return 'table';
    return ARCHIVE.test(name) ? 'archive' : 'file';
}

;// CONCATENATED MODULE: ./build/report/leakage-matrix.js




/** The leakage of a report by dataset, in its order. */
function leakageMatrices(report) {
    const { leakage } = report.judgement;
    if (leakage.length === 0)
        return [];
    const nounOf = leakingNouns(report);
    const datasets = new Map();
    for (const pair of leakage) {
        const [first, second] = pair.splits;
        const leaking = {
            ...pair,
            nouns: [nounOf(pair.dataset, first), nounOf(pair.dataset, second)],
        };
        const pairs = datasets.get(pair.dataset);
        if (pairs)
            pairs.push(leaking);
        else
            datasets.set(pair.dataset, [leaking]);
    }
    return Array.from(datasets, ([dataset, pairs]) => ({
        dataset,
        splits: [...new Set(pairs.flatMap((pair) => pair.splits))].sort(compareSplits),
        pairs,
    }));
}
/** What of a split also lies in another one; `null`: nothing. */
function partShared({ pairs }, split, other) {
    for (const pair of pairs) {
        if (pair.splits[0] === split && pair.splits[1] === other)
            return partOf(pair, 0);
        if (pair.splits[1] === split && pair.splits[0] === other)
            return partOf(pair, 1);
    }
    return null;
}
/** What of the first or second split of a pair also lies in the other. */
function partOf({ files, samples, nouns, rows }, index) {
    const part = { files: files[index], samples: samples[index], noun: nouns[index] };
    if (rows !== undefined)
        part.rows = { count: rows.rows[index], samples: rows.samples[index] };
    return part;
}
/**
 * `6 of 1,000 (0.6 %)`; `1 table of 2 files` for what holds many samples in each file, since a share of files would read
 * like one of samples.
 */
function partWords(part) {
    if (part.rows === undefined)
        return fileWords(part);
    const { count, samples } = part.rows;
    const rows = `${quantity_formatCount(count)} of ${quantity_countOf(samples, 'record')} (${formatShare(count / Math.max(1, samples))})`;
    return part.files === 0 ? rows : `${fileWords(part)}, ${rows}`;
}
function fileWords({ files, samples, noun }) {
    if (noun !== 'file')
        return `${quantity_countOf(files, noun)} of ${quantity_countOf(samples, 'file')}`;
    const share = samples > 0 ? ` (${formatShare(files / samples)})` : '';
    return `${quantity_formatCount(files)} of ${quantity_formatCount(samples)}${share}`;
}
/** Which splits a table is about: `In data, of the files of each split:`; `show` makes the name safe. */
function matrixTitle({ dataset }, show) {
    return `In ${dataset === '' ? 'the whole tree' : show(dataset)}, of the files of each split:`;
}
const PAIR_HEADER = ['Pair of splits', 'of the first in the second', 'of the second in the first'];
/** By dataset and split what the files that leak are: `file` where they are of several sorts. */
function leakingNouns({ judgement }) {
    const nouns = new Map();
    for (const { rules, members } of judgement.findings) {
        if (!rules.includes('split-leakage'))
            continue;
        for (const { file, dataset, split } of members) {
            if (split === null)
                continue;
            let ofDataset = nouns.get(dataset);
            if (ofDataset === undefined) {
                ofDataset = new Map();
                nouns.set(dataset, ofDataset);
            }
            const known = ofDataset.get(split);
            if (known === 'file')
                continue;
            const noun = collectionNoun(data_files_placeOf(file));
            ofDataset.set(split, known === undefined || known === noun ? noun : 'file');
        }
    }
    return (dataset, split) => nouns.get(dataset)?.get(split) ?? 'file';
}

;// CONCATENATED MODULE: ./build/report/section-words.js


/** Over the findings that shut the gate, or would if `fail-on` were not `none`. */
function blockingTitle(report) {
    return report.judgement.verdict.result === 'fail' ? 'Fix before merging' : 'Worth fixing';
}
/** Over the new findings that don't. */
const REMARKS_TITLE = 'Worth a look';
/** Over the groups that were there before and block nobody. */
function knownTitle(count) {
    return `${quantity_countOf(count, 'known group')}, not blocking`;
}
/** Over the datasets, with their splits and labels. */
const RECOGNISED_TITLE = 'What was recognised';
/** Over whole directories with the same content. */
const DIRECTORIES_TITLE = 'Repeated directories';
const LEAKAGE_TITLE = 'Leakage between splits';
/** What was left out, and where it is. */
function leftOutWords(count, singular, plural) {
    return `… ${quantity_countOf(count, singular, plural)} left out here: see the JSON report.`;
}
const CHANGE_TITLE = 'How to change this: rules, exclusions, what shuts the gate';
/** Where the example goes; `show` makes code of the file's name. */
function changeAdvice(show) {
    return `Put this into ${show('.github/data-hygiene.yml')} and change what you need; every option is also an input of the action.`;
}
/** The settings of this run as a config file, in YAML. */
function changeExample({ rules, judgement }) {
    return [
        'rules:                  # error, warning, notice or off',
        ...RULES.map((rule) => `  ${rule}: ${rules[rule]}`),
        `fail-on: ${judgement.verdict.failOn.padEnd(14)} # new, any or none`,
        'exclude:                # globs of files that are not to be compared',
        "  - 'data/archive/**'",
    ].join('\n');
}

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
    return `Turned off: ${off.map(({ rule }) => RULE_WORDS[rule].title.toLowerCase()).join(', ')}.`;
}
function overlapRemark(byRule, total) {
    const groups = total.new + total.known;
    const counted = byRule.reduce((sum, { count }) => sum + count.new + count.known, 0);
    return counted > groups ? 'A group that breaks several rules counts under each.' : '';
}

;// CONCATENATED MODULE: ./build/report/outline.js









/** Works out what all formats for people tell. */
function outline(report) {
    const { findings, verdict } = report.judgement;
    const explained = explainedFindings(report);
    const blocking = [];
    const remarks = [];
    const known = [];
    for (const finding of findings) {
        if (explained.has(finding))
            continue;
        if (isBlocking(finding, verdict))
            blocking.push(finding);
        else if (finding.isNew)
            remarks.push(finding);
        else
            known.push(finding);
    }
    const directories = gravestDirectoriesFirst(report.directories, report.rules);
    return {
        headline: headline(report),
        isCompared: isCompared(report),
        counts: tally(report),
        isNothingCompared: isNothingCompared(report),
        directories: directories.filter((directory) => !isKnown(directory, report)),
        blocking: section('blocking', blockingTitle(report), blocking, report),
        remarks: section('remarks', REMARKS_TITLE, remarks, report),
        leakage: leakageMatrices(report),
        knownDirectories: directories.filter((directory) => isKnown(directory, report)),
        known: section('known', knownTitle(known.length), known, report),
        explained,
    };
}
/** The first of a list, and how many are left out. */
function cut(all, most) {
    return { shown: all.slice(0, most), leftOut: Math.max(0, all.length - most) };
}
/** Files findings under their leading rules, gravest rule first. */
function shelves(findings, { rules }) {
    const byRule = new Map(RULES.map((rule) => [rule, []]));
    for (const finding of findings)
        byRule.get(leadingRule(finding, rules))?.push(finding);
    return [...byRule]
        .filter(([, filed]) => filed.length > 0)
        .map(([rule, filed]) => ({ rule, findings: filed, told: bundled(filed, rule) }));
}
/** How many findings these directories explain. */
function countExplained(directories) {
    return directories.reduce((sum, { explains }) => sum + explains.length, 0);
}
function section(id, title, findings, report) {
    const filed = shelves(findings, report);
    const hasBundles = filed.some(({ told }) => told.some(isBundle));
    return { id, title, shelves: filed, count: findings.length, hasBundles };
}
function isKnown({ explains }, report) {
    return (isCompared(report) &&
        explains.length > 0 &&
        !explains.some((finding) => finding.isNew || isBlocking(finding, report.judgement.verdict)));
}

;// CONCATENATED MODULE: ./build/report/html/directories.js







const MOST_DIRECTORIES = 500;
/** Whole directories that are repeated, the new ones first, in place of the groups that they explain. */
function directoriesSection(report, { directories, knownDirectories }) {
    const all = [...directories, ...knownDirectories];
    if (all.length === 0)
        return '';
    const { shown, leftOut } = cut(all, MOST_DIRECTORIES);
    return html `<section aria-labelledby="directories"><h2 id="directories">${DIRECTORIES_TITLE}</h2>
${shown.map((directory) => directoryCard(directory, report))}
${leftOut > 0 ? html `<p class="after">${leftOutWords(leftOut, 'repeated directory', 'repeated directories')}</p>` : ''}</section>
`;
}
function directoryCard(directory, report) {
    const leading = leadingFinding(directory, report.rules);
    // Our own sentence, in which only what `codeMarkup` shows is foreign.
    const title = ownMarkup(repeatText(directory, codeMarkup));
    if (leading === null)
        return html `<article class="repeat"><h3>${title}</h3></article>\n`;
    const { finding, rule, severity } = leading;
    const age = isNewDirectory(directory) ? 'new' : 'known';
    const badge = isCompared(report) ? html ` <span class="badge ${age}">${age}</span>` : '';
    const names = contrastText(contrast_contrast(finding, rule), (name) => name);
    const explained = `${explainedText(directory, report.rules)}${names === '' ? '' : ` · ${names}`}`;
    return html `<article class="repeat ${severity}"><h3><span class="badge ${severity}">${severity}</span> <span>${title}</span>${badge}</h3>
<p>${explained}. ${directorySentences(leading)}</p></article>
`;
}
function codeMarkup(path) {
    return html `<code>${path}</code>`.html;
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

;// CONCATENATED MODULE: ./build/report/html/filters.js








const MOST_NAMES = 500;
const LONGEST_NAME = 60;
/** The splits and labels of the groups on the page, the commonest where there are too many for a menu. */
function filtersOf(findings) {
    return { splits: numbered(findings, 'split', compareSplits), labels: numbered(findings, 'label', comparePaths) };
}
/** By what a group can be found, as attributes for the script: names stand as numbers only. */
function filterAttributes(finding, { splits, labels }) {
    const rules = finding.rules.map((rule) => RULES.indexOf(rule)).join(' ');
    const age = finding.isNew ? 'new' : 'known';
    return html `data-rule="${rules}" data-age="${age}" data-split="${numbers(finding, 'split', splits)}" data-label="${numbers(finding, 'label', labels)}"`;
}
/** The form, hidden until the script can serve it. */
function filterForm(findings, filters, hasKnown) {
    const rules = RULES.map((rule, index) => {
        const groups = findings.filter((finding) => finding.rules.includes(rule)).length;
        return { value: index, text: displayed(RULE_WORDS[rule].title), groups };
    });
    const fresh = findings.filter(({ isNew }) => isNew).length;
    const ages = [
        { value: 'new', text: displayed('new'), groups: fresh },
        { value: 'known', text: displayed('known'), groups: findings.length - fresh },
    ];
    return html `<form class="filters" role="search" aria-label="Filter the groups" autocomplete="off" hidden>
<label>Path contains<input type="search" name="path"></label>
${menu('rule', 'Rule', rules.filter(({ groups }) => groups > 0))}
${menu('split', 'Split', optionsOf(filters.splits))}
${menu('label', 'Label', optionsOf(filters.labels))}
${hasKnown ? menu('age', 'New or known', ages) : ''}
<button type="reset">Show all</button>
<output aria-live="polite"></output>
</form>
`;
}
function menu(name, title, options) {
    if (options.length === 0)
        return '';
    const items = options.map(({ value, text, groups }) => html `<option value="${value}">${text} (${quantity_formatCount(groups)})</option>`);
    return html `<label>${title}<select name="${name}"><option value="">all</option>${items}</select></label>`;
}
function optionsOf(names) {
    return Array.from(names, ([name, { number, groups }]) => ({
        value: number,
        text: displayed(shorten_shorten(display_display(name), LONGEST_NAME)),
        groups,
    }));
}
function numbered(findings, key, order) {
    const groups = new Map();
    for (const finding of findings) {
        for (const name of namesOf(finding, key))
            groups.set(name, (groups.get(name) ?? 0) + 1);
    }
    const commonest = [...groups].sort((left, right) => right[1] - left[1] || comparePaths(left[0], right[0]));
    const kept = commonest.slice(0, MOST_NAMES).sort((left, right) => order(left[0], right[0]));
    return new Map(kept.map(([name, count], number) => [name, { number, groups: count }]));
}
function numbers(finding, key, names) {
    const found = Array.from(namesOf(finding, key), (name) => names.get(name)?.number);
    return found.filter((number) => number !== undefined).join(' ');
}
function namesOf({ members }, key) {
    const names = new Set();
    for (const { [key]: name } of members)
        if (name !== null)
            names.add(name);
    return names;
}

;// CONCATENATED MODULE: ./build/report/chosen-members.js
// A NUL can stand in no name, so two keys are equal only if the placements are.
const byNewness = ({ isNew }) => `new\0${isNew}`;
const bySplit = ({ dataset, split }) => (split === null ? null : `split\0${dataset}\0${split}`);
const byLabel = ({ dataset, label }) => (label === null ? null : `label\0${dataset}\0${label}`);
const KEYS = [byNewness, bySplit, byLabel];
/**
 * At most `limit` members that stand for the whole group, in its order: a new one and an old one, one of each
 * split, one of each label, then other new ones, then the first.
 */
function chosenMembers({ members }, limit) {
    if (members.length <= limit)
        return [...members];
    const chosen = new Set();
    const represented = new Set([null]);
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

;// CONCATENATED MODULE: ./build/report/html/members.js







const SHOWN = 5;
const FOLDED = 100;
/** Folded members of the whole page: with thousands of large groups it would grow beyond what a browser bears. */
const FOLDED_ON_PAGE = 20_000;
/** Makes the function that lists the places of a group: a few that stand for all, the others folded away. */
function createPlaces(marksNew) {
    let left = FOLDED_ON_PAGE;
    return (finding) => {
        const shown = chosenMembers(finding, SHOWN);
        const told = { marksNew, show: alike_displayMembers(finding) };
        const rest = finding.members.length - shown.length;
        if (rest === 0)
            return list(shown, told, '');
        const isShown = new Set(shown);
        const others = [];
        for (const member of finding.members) {
            if (others.length >= Math.min(FOLDED, left))
                break;
            if (!isShown.has(member))
                others.push(member);
        }
        left -= others.length;
        return list(shown, told, html `<li>${folded(others, rest, told)}</li>`);
    };
}
function folded(others, rest, told) {
    const leftOut = rest - others.length;
    if (others.length === 0)
        return html `<span class="quiet">${leftOutWords(rest, 'more file')}</span>`;
    const more = leftOut > 0 ? html `<li class="quiet">${leftOutWords(leftOut, 'more file')}</li>` : '';
    return html `<details><summary>and ${quantity_formatCount(rest)} more</summary>${list(others, told, more)}</details>`;
}
function list(members, told, more) {
    return html `<ul class="places">${members.map((member) => place(member, told))}${more}</ul>`;
}
function where(file, show) {
    const path = data_files_placeOf(file);
    const described = path === file.path ? '' : html ` <span>in <code>${displayed(show(file.path))}</code></span>`;
    const kind = file.pointer === undefined ? '' : html ` <span>${POINTER_WORDS[file.pointer.kind]}</span>`;
    return html `<code>${displayed(show(path))}</code>${described}${kind}`;
}
function place({ file, split, label, isNew, list }, { marksNew, show }) {
    const links = file.links?.length ?? 0;
    return html `
<li>${where(file, show)}${split === null ? '' : html ` <span class="split">${displayed(show(split))}</span>`}${list === undefined ? '' : html ` <span>by <code>${displayed(show(list))}</code></span>`}${label === null ? '' : html ` <span class="label">${displayed(show(label))}</span>`}${links === 0 ? '' : html ` <span>${quantity_countOf(links, 'further hard link')}</span>`}${marksNew && isNew ? html ` <span class="added">← added here</span>` : ''}</li>`;
}

;// CONCATENATED MODULE: ./build/report/html/preview.js


/** Copies can be missing from the disk: a few are tried, not all of thousands. */
const MOST_TRIES = 3;
/** What a group's content looks like, from the first of its files that can be shown. */
function previewOfGroup({ members }, previewOf) {
    for (const { file } of members.slice(0, MOST_TRIES)) {
        const preview = previewOf(file);
        if (preview !== null)
            return preview;
    }
    return null;
}
/** The picture, shown once for all the places that hold it. */
function pictureFigure(preview, files) {
    const data = ownMarkup(preview.bytes.toString('base64'));
    return html `<figure><img src="data:${preview.mediaType};base64,${data}" alt="The picture that these ${quantity_countOf(files, 'file')} hold" width="128" height="128" decoding="async"></figure>`;
}
/** The beginning of a text, scrollable with the keyboard too. The first line break in a `pre` doesn't count. */
function textFigure({ text, isCut }) {
    const title = isCut ? 'The content begins:' : 'The content:';
    return html `<figure><figcaption>${title}</figcaption><pre tabindex="0" role="group" aria-label="Content">
${lines(text)}</pre></figure>`;
}

;// CONCATENATED MODULE: ./build/report/html/finding.js











/** Makes the function that shows a finding: what it is, its content, where it lies, why it matters, what to do. */
function createCard(report, filters, previewOf) {
    const marksNew = isCompared(report);
    const places = createPlaces(marksNew);
    return (finding, rule) => {
        const preview = previewOfGroup(finding, previewOf);
        const picture = preview?.kind === 'picture' ? pictureFigure(preview, finding.group.files.length) : '';
        const text = preview?.kind === 'text' ? textFigure(preview) : '';
        const layout = picture === '' ? '' : ' pictured';
        return html `
<article class="group ${finding.severity}${layout}" ${filterAttributes(finding, filters)}>
${picture}<h4><span class="badge ${finding.severity}">${finding.severity}</span> ${breach(finding, rule)} ${marksNew ? ageBadge(finding) : ''}<span class="facts">${facts(finding, rule)}</span></h4>
${places(finding)}
<p>${findingSentences(finding, rule)}</p>
${text}</article>`;
    };
}
/** `Split leakage · train ↔ test` */
function breach(finding, rule) {
    const names = contrast_contrast(finding, rule);
    if (names.length === 0)
        return RULE_WORDS[rule].title;
    return [
        RULE_WORDS[rule].title,
        ' ',
        html `<span class="between">${displayed(contrastText(names, alike_displayMembers(finding)))}</span>`,
    ];
}
function facts(finding, rule) {
    const others = finding.rules.filter((other) => other !== rule);
    const also = others.map((other) => {
        const names = contrast_contrast(finding, other);
        const title = RULE_WORDS[other].title.toLowerCase();
        return [
            'also ',
            title,
            names.length === 0 ? '' : [' ', displayed(contrastText(names, alike_displayMembers(finding)))],
            ' · ',
        ];
    });
    const evidence = evidenceText(finding.group);
    const files = finding.group.files.length;
    const proof = evidence === '' ? '' : ` · ${evidence}`;
    return [
        also,
        `${quantity_countOf(files, 'file')} · ${formatBytes(finding.group.size)}${files === 1 ? '' : ' each'}${proof}`,
    ];
}
function ageBadge({ isNew }) {
    return isNew ? html `<span class="badge new">new</span> ` : html `<span class="badge known">known</span> `;
}

;// CONCATENATED MODULE: ./build/report/html/findings.js





/** More groups than this make a page that browsers open slowly, and that nobody reads to the end. */
const MOST_GROUPS = 10_000;
/** From here on a browser is told to lay out only what is in sight; with fewer, pictures of a page stay whole. */
const MANY_GROUPS = 200;
/** All groups by what the reader has to do about them, new ones first, under the form that filters them. */
function findingsSections(report, told, previewOf) {
    const sections = sectionsOf(told);
    if (sections.length === 0)
        return '';
    const findings = sections.flatMap(({ shown }) => shown.map(({ finding }) => finding));
    const filters = filtersOf(findings);
    const card = createCard(report, filters, previewOf);
    return html `<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${findings.length > 1 ? filterForm(findings, filters, told.isCompared) : ''}
${sections.map((section) => sectionMarkup(section, card))}
</section>
`;
}
function sectionMarkup({ id, title, shown, leftOut }, card) {
    const more = leftOut > 0
        ? html `<p class="after">${leftOutWords(leftOut, shown.length > 0 ? 'more group' : 'group')}</p>`
        : '';
    return html `
<section class="groups${shown.length > MANY_GROUPS ? ' many' : ''}" aria-labelledby="${id}"><h3 id="${id}">${title}</h3>
${shown.map(({ finding, rule }) => card(finding, rule))}
${more}</section>`;
}
/** Cuts before anything is rendered: there can be 500,000 findings. */
function sectionsOf({ blocking, remarks, known }) {
    let left = MOST_GROUPS;
    return [blocking, remarks, known]
        .filter(({ count }) => count > 0)
        .map(({ id, title, shelves }) => {
        const all = shelves.flatMap(({ rule, findings }) => findings.map((finding) => ({ finding, rule })));
        const fresh = all.filter(({ finding }) => finding.isNew);
        const ordered = [...fresh, ...all.filter(({ finding }) => !finding.isNew)];
        const section = { id, title, ...cut(ordered, left) };
        left -= section.shown.length;
        return section;
    });
}

;// CONCATENATED MODULE: ./build/report/scan-words.js



const COMMIT_LENGTH = 7;
const LONGEST_REF = 50;
/**
 * One line on what was looked at and how: `1,204 files (73 MB) in 2 datasets, compared with main at 9fceb02.
 * Identity from git, no data read.`
 * @param show makes the base's name and commit safe for where the line will stand
 */
function scanLine(report, show) {
    const { scanned, datasets: recognised } = report;
    const datasets = recognised.length > 0 ? ` in ${quantity_countOf(recognised.length, 'dataset')}` : '';
    const files = `${quantity_countOf(scanned.files, 'file')} (${sizeWords(scanned)})`;
    return `${files}${datasets}${comparison(report, show)}. ${identity(report)}.`;
}
/** How much data was looked at: `73 MB`, `at least 73 MB` where the size of some files is not known. */
function sizeWords({ bytes, filesOfUnknownSize }) {
    if (filesOfUnknownSize === 0)
        return formatBytes(bytes);
    return bytes === 0 ? formatBytes(null) : `at least ${formatBytes(bytes)}`;
}
/** `40 annotation files, 2 empty files, 1 symlink`, or an empty text; in the order of the reasons. */
function skippedWords(skipped) {
    const occurred = SKIP_REASONS.filter((reason) => (skipped[reason] ?? 0) > 0);
    return occurred.map((reason) => quantity_countOf(skipped[reason] ?? 0, ...SKIP_NOUNS[reason])).join(', ');
}
/** `1 file could not be read`, or an empty text. */
function errorWords(errors) {
    return errors.length === 0 ? '' : `${quantity_countOf(errors.length, 'file')} could not be read`;
}
const SKIP_NOUNS = {
    excluded: ['excluded file', 'excluded files'],
    metadata: ['metadata file', 'metadata files'],
    annotation: ['annotation file', 'annotation files'],
    list: ['list of files', 'lists of files'],
    part: ['part of an array', 'parts of arrays'],
    code: ['code file', 'code files'],
    settings: ['settings file', 'settings files'],
    model: ['model', 'models'],
    asset: ['picture of a page or an application', 'pictures of pages or applications'],
    place: ['file in directories of code and documents', 'files in directories of code and documents'],
    other: ['other file', 'other files'],
    hidden: ['hidden file', 'hidden files'],
    empty: ['empty file', 'empty files'],
    'min-size': ['file below min-size', 'files below min-size'],
    symlink: ['symlink', 'symlinks'],
    'hard-link': ['further hard link', 'further hard links'],
    submodule: ['submodule', 'submodules'],
    unmerged: ['unmerged file', 'unmerged files'],
    special: ['special file', 'special files'],
};
function comparison({ base, baseline, judgement }, show) {
    const compared = [];
    if (base !== null) {
        compared.push(`${show(shorten_shorten(base.ref, LONGEST_REF))} at ${show(base.commit.slice(0, COMMIT_LENGTH))}`);
    }
    if (baseline !== null)
        compared.push(`the accepted findings of ${show(shorten_shorten(baseline, LONGEST_REF))}`);
    if (compared.length > 0)
        return `, compared with ${compared.join(' and ')}`;
    // Where nothing was found, it makes no difference what it would have been compared with.
    return judgement.findings.length === 0 ? '' : ', compared with nothing: every finding counts as new';
}
function identity({ source, scanned }) {
    const read = scanned.bytesRead === 0 ? 'no data read' : `${formatBytes(scanned.bytesRead)} read`;
    if (source === 'git')
        return `Identity from git, ${read}`;
    if (source === 'files')
        return `Compared by content, ${read}`;
    return `Identity from git where it is known, else compared by content, ${read}`;
}

;// CONCATENATED MODULE: ./build/report/html/heading.js




const MARKS = {
    good: 'M7.5 12.5l3 3 6-6.5',
    doubtful: 'M12 6.5v7M12 17v.5',
    neutral: 'M8 12h8',
    bad: 'M8 8l8 8M16 8l-8 8',
};
/** The verdict, what it is about, and the most telling numbers. */
function pageHeading(report, told) {
    const { tone, text } = told.headline;
    const errors = errorWords(report.scanned.errors);
    // Our own sentence, in which only what `codeMarkup` shows is foreign.
    const about = ownMarkup(scanLine(report, heading_codeMarkup));
    return html `<p class="brand">Data Hygiene</p>
<div class="verdict ${tone}">
<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="${MARKS[tone]}"/></svg>
<h1>${upperFirst(text)}</h1>
<p>${about}${errors === '' ? '' : html ` <strong class="unread">${errors}.</strong>`}</p>
</div>
<dl class="numbers">${heading_numbers(report, told)}</dl>`;
}
/** Where the parts of the page are; `id`, then its name. */
function pageNavigation(targets) {
    const items = targets.map(([id, name]) => html `<li><a href="#${id}">${name}</a></li>`);
    return html `<nav aria-label="Parts of this page"><ul>${items}</ul></nav>`;
}
function heading_numbers(report, { isCompared, counts: { total } }) {
    const groups = total.new + total.known;
    const list = [
        ['files scanned', quantity_formatCount(report.scanned.files)],
        ...(isCompared
            ? [
                [total.new === 1 ? 'new group' : 'new groups', quantity_formatCount(total.new)],
                [total.known === 1 ? 'known group' : 'known groups', quantity_formatCount(total.known)],
            ]
            : [[groups === 1 ? 'group' : 'groups', quantity_formatCount(groups)]]),
        ['files in groups', quantity_formatCount(total.files)],
        ['to reclaim', reclaimable(total)],
    ];
    return list.map(([name, value]) => html `<div><dt>${name}</dt><dd>${value}</dd></div>`);
}
function heading_codeMarkup(name) {
    return html `<code>${name}</code>`.html;
}
function upperFirst(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/report/html/leakage.js





const WIDEST_MATRIX = 12;
const MOST_MATRICES = 50;
const MOST_PAIRS = 200;
/** Where each shade of the heat map ends. Close together at the lower end: one per cent is much for a leak. */
const SHADES = [0.01, 0.05, 0.1, 0.25, 0.5, 1];
/** How much of each split also lies in another one, as heat maps; empty without a leak. */
function leakageSection(matrices) {
    if (matrices.length === 0)
        return '';
    const { shown, leftOut } = cut(matrices, MOST_MATRICES);
    return html `<section aria-labelledby="leakage"><h2 id="leakage">${LEAKAGE_TITLE}</h2>
${shown.map((matrix) => (matrix.splits.length > WIDEST_MATRIX ? pairTable(matrix) : heatMap(matrix)))}
<ul class="legend" aria-label="Shades by share of the split">${SHADES.map(legendItem)}</ul>
${leftOut > 0 ? html `<p class="after">${leftOutWords(leftOut, 'dataset')}</p>` : ''}</section>
`;
}
function heatMap(matrix) {
    const { splits } = matrix;
    const header = splits.map((split) => html `<th scope="col">also in ${split}</th>`);
    const lines = splits.map((split) => {
        const cells = splits.map((other) => split === other ? html `<td class="heat-0">–</td>` : heatCell(partShared(matrix, split, other)));
        return html `\n<tr><th scope="row">${split}</th>${cells}</tr>`;
    });
    return html `<div class="heat" tabindex="0" role="group" aria-labelledby="leakage"><table class="matrix">
${caption(matrix)}
<thead><tr><td></td>${header}</tr></thead>
<tbody>${lines}</tbody>
</table></div>
`;
}
function pairTable(matrix) {
    const { shown, leftOut } = cut(matrix.pairs, MOST_PAIRS);
    const lines = shown.map((pair) => html `\n<tr><th scope="row">${pair.splits[0]} ↔ ${pair.splits[1]}</th>${heatCell(partOf(pair, 0))}${heatCell(partOf(pair, 1))}</tr>`);
    const more = leftOut > 0
        ? html `<p class="after">${leftOutWords(leftOut, 'pair of splits', 'pairs of splits')}</p>`
        : '';
    return html `<div class="heat" tabindex="0" role="group" aria-labelledby="leakage"><table class="matrix">
${caption(matrix)}
<thead><tr>${PAIR_HEADER.map((title) => html `<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${lines}</tbody>
</table></div>${more}
`;
}
function caption(matrix) {
    // Our own sentence, in which only the name is foreign.
    return html `<caption>${ownMarkup(matrixTitle(matrix, (name) => html `<code>${name}</code>`.html))}</caption>`;
}
function heatCell(part) {
    if (part === null || part.files === 0)
        return html `<td class="heat-0">0</td>`;
    if (part.samples === 0 || part.noun !== 'file')
        return html `<td class="heat-${SHADES.length}">${partWords(part)}</td>`;
    const share = part.files / part.samples;
    return html `<td class="heat-${shadeOf(share)}"><b>${formatShare(share)}</b><span>${quantity_formatCount(part.files)} of ${quantity_formatCount(part.samples)}</span></td>`;
}
function shadeOf(share) {
    const index = SHADES.findIndex((end) => share <= end);
    return index < 0 ? SHADES.length : index + 1;
}
function legendItem(end, index) {
    const from = index === 0 ? '' : `${(SHADES[index - 1] ?? 0) * 100}–`;
    return html `<li class="heat-${index + 1}">${index === 0 ? '≤ ' : from}${end * 100} %</li>`;
}

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

;// CONCATENATED MODULE: ./build/report/html/script.js
/**
 * The one script of the page: it shows the filter and hides the groups that don't fit it. Nothing foreign goes
 * through it but text that the page already shows, and it writes only text. Without it the page lacks nothing but
 * the filter.
 */
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

;// CONCATENATED MODULE: ./build/report/html/style.js
/**
 * The one style of the page. Every pair of text and background keeps a contrast of 4.5 at least in both themes,
 * which a test measures in a browser. There are no `style` attributes: the page's policy forbids them.
 */
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
  .matrix th, .matrix td { min-width: 6.5rem; }
  body > header, main, body > footer { padding: 0 1rem; }
  th, td { padding: 0.5rem 0.6rem; }
  .group.pictured { grid-template-columns: minmax(0, 1fr); }
  .group.pictured > figure { grid-row: auto; }
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

;// CONCATENATED MODULE: ./build/report/html/page.js




/** A whole page in one file. */
function htmlPage(title, body) {
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ownMarkup(policy())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${ownMarkup(STYLE)}</style>
</head>
<body>
${body}
<script>${ownMarkup(SCRIPT)}</script>
</body>
</html>
`;
    return page.html;
}
/** Nothing is loaded, sent or run but our own style and script, which are known by their hashes. */
function policy() {
    return [
        "default-src 'none'",
        'img-src data:',
        `style-src '${hashSource(STYLE)}'`,
        `script-src '${hashSource(SCRIPT)}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
/** Source: Content Security Policy Level 3, "hash-source". */
function hashSource(content) {
    return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

;// CONCATENATED MODULE: ./build/text/recognised-text.js

/** Splits that are named one by one; a dataset of folds can have dozens. */
const MOST_SPLITS = 6;
const BY_WORDS = {
    option: 'an option',
    card: 'a dataset card',
    list: 'lists',
    directories: 'directories',
    names: 'file names',
};
/**
 * What was recognised of a dataset, in one line:
 * `data/birds: train 8,000 · validation 1,000 · test 1,000 · 200 labels (by directories)`.
 * @param showPath for its directory
 * @param showName for its splits
 */
function recognisedText(dataset, showPath, showName) {
    const { splits, labels, labelsBy } = dataset;
    const bySplits = waysOf(dataset);
    const byLabels = labelsBy === null ? '' : BY_WORDS[labelsBy];
    const labelled = labels.length === 0 ? [] : [countOf(labels.length, 'label')];
    const parts = [...splitParts(dataset, showName), ...labelled].join(' · ');
    const place = datasetName(dataset, showPath);
    if (bySplits === '' && byLabels === '')
        return `${place}: ${parts} · no splits or labels`;
    if (labels.length === 0)
        return `${place}: ${parts} · no labels (by ${bySplits})`;
    if (splits.length === 0)
        return `${place}: ${parts} · no splits (by ${byLabels})`;
    if (bySplits === byLabels)
        return `${place}: ${parts} (by ${bySplits})`;
    return `${place}: ${parts} (splits by ${bySplits}, labels by ${byLabels})`;
}
/** The splits of a dataset, and how they were recognised: `train 8,000 · test 1,000 (by directories)`. */
function splitsText(dataset, show) {
    const parts = splitParts(dataset, show).join(' · ');
    return dataset.splits.length === 0 ? `${parts} · no splits` : `${parts} (by ${waysOf(dataset)})`;
}
/** The labels of a dataset, the commonest by name: `3 labels: cat 40 · dog 38 · bird 12 (by directories)`. */
function labelsText({ labels, labelsBy }, show, most) {
    if (labels.length === 0 || labelsBy === null)
        return 'no labels';
    const named = labels.slice(0, most).map(({ name, samples }) => `${show(name)} ${formatCount(samples)}`);
    const rest = labels.length - named.length;
    if (rest > 0)
        named.push(`${formatCount(rest)} more`);
    return `${countOf(labels.length, 'label')}: ${named.join(' · ')} (by ${BY_WORDS[labelsBy]})`;
}
/** Where a dataset lies. */
function datasetName({ path }, show) {
    return path === '' ? 'the whole tree' : show(path);
}
/** By what the splits of a dataset were recognised: `directories`, `lists and file names`; empty without any. */
function waysOf({ splits }) {
    return [...new Set(splits.map(({ by }) => BY_WORDS[by]))].join(' and ');
}
/** By what its labels were recognised; empty without any. */
function labelWay({ labelsBy }) {
    return labelsBy === null ? '' : BY_WORDS[labelsBy];
}
/** Samples of a dataset that lie in none of its splits. */
function withoutSplit({ samples, splits }) {
    return samples - splits.reduce((sum, split) => sum + split.samples, 0);
}
function splitParts(dataset, show) {
    const { splits, samples } = dataset;
    if (splits.length === 0)
        return [countOf(samples, 'sample')];
    const shown = splits.slice(0, MOST_SPLITS);
    const parts = shown.map((split) => `${show(split.name)} ${formatCount(split.samples)}`);
    const rest = splits.length - shown.length;
    const outside = withoutSplit(dataset);
    if (rest > 0)
        parts.push(countOf(rest, 'more split'));
    if (outside > 0)
        parts.push(`${formatCount(outside)} without a split`);
    return parts;
}

;// CONCATENATED MODULE: ./build/report/html/recognised.js






const OPEN = 3;
const MOST_DATASETS = 200;
const recognised_MOST_SPLITS = 30;
const MOST_LABELS = 20;
/** Labels of the whole page: with hundreds of datasets it would grow beyond what a reader bears. */
const LABELS_ON_PAGE = 1000;
/** Each dataset with its splits and labels, and how many samples each of them has. */
function recognisedSection({ datasets }) {
    if (datasets.length === 0)
        return '';
    let labelsLeft = LABELS_ON_PAGE;
    const card = (dataset) => {
        const most = Math.min(MOST_LABELS, labelsLeft);
        labelsLeft -= Math.min(most, dataset.labels.length);
        return datasetCard(dataset, most);
    };
    const { shown, leftOut } = cut(datasets, MOST_DATASETS);
    const open = shown.slice(0, OPEN).map(card);
    const folded = shown.slice(OPEN).map(card);
    return html `<section aria-labelledby="recognised"><h2 id="recognised">${RECOGNISED_TITLE}</h2>
${open}${folded.length === 0 ? '' : html `<details class="more"><summary>${quantity_countOf(folded.length, 'more dataset')}</summary>${folded}</details>`}${leftOut > 0 ? html `<p class="after">${leftOutWords(leftOut, 'dataset')}</p>` : ''}</section>
`;
}
/** In place of a verdict where nothing was compared: why, where data may lie, and the line to write. */
function nothingSection(report) {
    const { passedOver } = report;
    // Our own sentence, in which only what `codeMarkup` shows is foreign.
    const places = ownMarkup(passedOverText(passedOver, recognised_codeMarkup));
    const reason = nothingReason(report);
    return html `<section aria-labelledby="nothing"><h2 id="nothing">Where the data is</h2>
<div class="scan"><p>${reason.charAt(0).toUpperCase()}${reason.slice(1)}, so this is no statement on the quality of the data.${passedOver.length === 0 ? '' : html ` Files that look like data lie in ${places}.`}</p>
<p>To say where the data is, write this into <code>.github/data-hygiene.yml</code>, or give <code>paths</code> as an input:</p>
<pre tabindex="0" role="group" aria-label="Line for a config file">${pathsLine(passedOver)}</pre></div></section>
`;
}
function datasetCard(dataset, mostLabels) {
    const { path, samples, splits, labels } = dataset;
    const outside = withoutSplit(dataset);
    const splitBars = [
        ...splits.slice(0, recognised_MOST_SPLITS),
        ...(splits.length > 0 && outside > 0 ? [{ name: null, samples: outside }] : []),
    ];
    return html `<article class="dataset"><h3>${path === '' ? 'The whole tree' : html `<code>${path}</code>`} <span class="facts">${quantity_countOf(samples, 'sample')}</span></h3>
<div class="sides">${bars('Splits', 'without a split', splitBars, splits.length, samples, waysOf(dataset))}${bars('Labels', '', labels.slice(0, mostLabels), labels.length, samples, labelWay(dataset))}</div></article>
`;
}
function bars(title, nameless, shown, count, samples, way) {
    const noun = title.toLowerCase();
    if (count === 0)
        return html `<p class="quiet">No ${noun} recognised.</p>`;
    const leftOut = count - shown.filter(({ name }) => name !== null).length;
    const largest = Math.max(...shown.map((bar) => bar.samples), 1);
    const lines = shown.map((bar) => html `
<tr><th scope="row">${bar.name ?? html `<span class="quiet">${nameless}</span>`}</th><td>${barPicture(bar.samples / largest)}</td><td>${quantity_formatCount(bar.samples)}</td><td>${formatShare(samples > 0 ? bar.samples / samples : 0)}</td></tr>`);
    const summary = `${quantity_countOf(count, noun.slice(0, -1))}, recognised by ${way}`;
    return html `<div><table class="bars"><caption>${summary}</caption><tbody>${lines}</tbody></table>${leftOut > 0 ? html `<p class="after">${leftOutWords(leftOut, `more ${noun.slice(0, -1)}`)}</p>` : ''}</div>`;
}
/** @param share of the longest bar */
function barPicture(share) {
    const width = Math.round(share * 1000) / 10;
    return html `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="8"/></svg>`;
}
function recognised_codeMarkup(path) {
    return html `<code>${path}</code>`.html;
}

;// CONCATENATED MODULE: ./build/report/html/rules.js




/** The findings in numbers, one line per rule that is on, with what the rule is about. */
function rulesSection({ counts, isCompared }) {
    const groups = isCompared ? ['new', 'known'] : ['groups'];
    const header = ['Severity', ...groups, 'files', 'to reclaim'].map((name) => html `<th scope="col">${name}</th>`);
    const remarks = tallyRemarks(counts);
    return html `<section aria-labelledby="rules"><h2 id="rules">Rules</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="rules"><table>
<thead><tr><th scope="col">Rule</th>${header}</tr></thead>
<tbody>${counts.byRule
        .filter(({ setting }) => setting !== 'off')
        .map((line) => ruleLine(line, groups.length > 1))}</tbody>
</table></div>${remarks === '' ? '' : html `<p class="after">${remarks}</p>`}</section>
`;
}
function ruleLine({ rule, setting, count }, hasBase) {
    const { title, reason } = RULE_WORDS[rule];
    const groups = hasBase ? [count.new, count.known] : [count.new + count.known];
    const numbers = [...[...groups, count.files].map(quantity_formatCount), reclaimable(count)];
    // A red mark beside a row of zeros would look like a finding.
    const tone = count.new + count.known === 0 ? 'none' : setting;
    return html `
<tr><th scope="row">${title}<small>${reason}</small></th><td><span class="badge ${tone}">${setting}</span></td>${numbers.map((number) => html `<td>${number}</td>`)}</tr>`;
}

;// CONCATENATED MODULE: ./build/report/html/scan.js




const LONGEST_LIST = 200;
/** What was looked at, what was passed over, what could not be read; and how to have it otherwise. */
function scanSection(report) {
    const { scanned, notes } = report;
    const skipped = skippedWords(scanned.skipped);
    return html `<section aria-labelledby="scan"><h2 id="scan">What was scanned and what was skipped</h2>
<div class="scan"><ul>
<li>scanned: ${quantity_countOf(scanned.files, 'file')}, ${sizeWords(scanned)}; read: ${formatBytes(scanned.bytesRead)}</li>
<li>skipped: ${skipped === '' ? 'nothing' : skipped}</li>
${errorItem(scanned.errors)}${notes.slice(0, LONGEST_LIST).map((note) => html `<li>${displayed(note)}</li>\n`)}${rest(notes.length, 'more note')}</ul></div>
${report.judgement.findings.length > 0 ? howToChange(report) : ''}</section>
`;
}
function errorItem(errors) {
    if (errors.length === 0)
        return '';
    const items = errors
        .slice(0, LONGEST_LIST)
        .map(({ path, message }) => html `<li><code>${path}</code>: ${message}</li>\n`);
    return html `<li><strong>${errorWords(errors)}</strong><ul>
${items}${rest(errors.length, 'more file')}</ul></li>
`;
}
function rest(length, noun) {
    return length > LONGEST_LIST ? html `<li>${leftOutWords(length - LONGEST_LIST, noun)}</li>` : '';
}
function howToChange(report) {
    const advice = ownMarkup(changeAdvice((name) => html `<code>${name}</code>`.html));
    return html `<details><summary>${CHANGE_TITLE}</summary><p class="after">${advice}</p>
<pre tabindex="0" role="group" aria-label="Example of a config file">${displayed(changeExample(report))}</pre></details>
`;
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
    const { title } = RULE_WORDING[finding.rule];
    return names === '' ? title : `${title}: ${names}`;
}
/** The splits between which records leak: `train ↔ test`; empty for other rules. */
function tableContrast({ rule, splits }, show) {
    return rule === 'split-leakage' ? contrastText(splits, show) : '';
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
    const such = example === undefined ? '' : ` Such as ${exampleAddresses(example, display)}.`;
    return {
        path: pinned?.path ?? finding.paths[0],
        line: pinned?.line ?? 1,
        title: shorten(tableTitle(finding, display), LONGEST_TITLE),
        message: shorten(`${tableSentence(finding, display)}.${such} ${tableAdvice(finding)}`, LONGEST_MESSAGE),
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

;// CONCATENATED MODULE: ./build/report/html/tables.js








const MOST_FINDINGS = 200;
const LONGEST_CELL = 120;
/** What records have in common, each with a few of them as a small table. */
function tablesSection(report) {
    if (report.tables.length === 0)
        return '';
    const { shown, leftOut } = cut(report.tables, MOST_FINDINGS);
    return html `<section aria-labelledby="rows"><h2 id="rows">Rows of tables</h2>
${shown.map((finding) => tableCard(finding, isCompared(report)))}
${leftOut > 0 ? html `<p class="after">${leftOutWords(leftOut, 'finding')}</p>` : ''}</section>
`;
}
function tableCard(finding, hasBase) {
    const { severity, rule, isNew, examples } = finding;
    const names = tableContrast(finding, display_display);
    const between = names === '' ? '' : [' ', html `<span class="between">${displayed(names)}</span>`];
    const age = !hasBase
        ? ''
        : isNew
            ? html `<span class="badge new">new</span> `
            : html `<span class="badge known">known</span> `;
    return html `
<article class="group ${severity}"><h3><span class="badge ${severity}">${severity}</span> ${RULE_WORDS[rule].title}${between} ${age}</h3>
<p>${displayed(tableSentence(finding, display_display))}</p>
${exampleTable(examples)}
<p>${displayed(tableAdvice(finding))}</p>
</article>`;
}
/** Examples one below the other, their columns side by side. */
function exampleTable(examples) {
    const columns = [...new Set(examples.flatMap(({ cells }) => (cells ?? []).map(({ column }) => column)))];
    const hasLabels = examples.some((group) => exampleLabels(group, display_display) !== '');
    const heads = ['Records', ...columns, ...(hasLabels ? ['labels'] : [])];
    return html `<div class="scroll" tabindex="0" role="group" aria-label="Examples"><table class="records">
<thead><tr>${heads.map((head) => html `<th scope="col">${shorten_shorten(display_display(head), LONGEST_CELL)}</th>`)}</tr></thead>
<tbody>${examples.map((group) => {
        const cells = columns.map((column) => group.cells?.find((each) => each.column === column)?.text ?? '');
        const label = hasLabels ? html `<td>${displayed(exampleLabels(group, display_display))}</td>` : '';
        return html `
<tr><th scope="row"><code>${displayed(exampleAddresses(group, display_display))}</code></th>${cells.map((cell) => html `<td>${displayed(shorten_shorten(display_display(cell), LONGEST_CELL))}</td>`)}${label}</tr>`;
    })}</tbody>
</table></div>`;
}

;// CONCATENATED MODULE: ./build/report/html/html.js












/** Where a reader is led past the heading: the first of these that is there. */
const TARGETS = [
    ['findings', 'findings'],
    ['rows', 'findings of rows'],
    ['directories', 'directories'],
    ['nothing', 'advice'],
    ['rules', 'numbers'],
];
/**
 * The report as one self-contained page: it loads nothing, and runs nothing but its own filter.
 * @param settings.preview looks into a file, to show what a group's content looks like; without it nothing is shown
 */
function htmlReport(report, { preview = () => null } = {}) {
    const told = outline(report);
    const isClean = report.judgement.findings.length === 0 && report.tables.length === 0;
    // What can be acted on comes first; where there is nothing of it, what was looked at makes the verdict believable.
    const recognised = ['recognised', RECOGNISED_TITLE, recognisedSection(report)];
    const parts = [
        ...(isClean ? [recognised] : []),
        told.isNothingCompared
            ? ['nothing', 'Where the data is', nothingSection(report)]
            : ['rules', 'Rules', rulesSection(told)],
        ['directories', DIRECTORIES_TITLE, directoriesSection(report, told)],
        ['leakage', LEAKAGE_TITLE, leakageSection(told.leakage)],
        ['rows', 'Rows of tables', tablesSection(report)],
        ['findings', 'Findings', findingsSections(report, told, preview)],
        ...(isClean ? [] : [recognised]),
        ['scan', 'What was scanned', scanSection(report)],
    ];
    const there = parts.filter(([, , content]) => content !== '');
    const [target, name] = TARGETS.find(([id]) => there.some(([part]) => part === id));
    const body = html `<header>
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
