#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9874);
/* harmony import */ var _options_command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(726);
/* harmony import */ var _options_help_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9010);
/* harmony import */ var _paths_real_place_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7605);
/* harmony import */ var _terminal_output_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1886);
/* harmony import */ var _text_display_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1400);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4756);









const OPEN = 0;
const SHUT = 1;
const FAILED = 2;
async function main(argv) {
    const line = (0,_options_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCommandLine */ .D)(argv);
    if (line.help || line.version) {
        await (0,_terminal_output_js__WEBPACK_IMPORTED_MODULE_5__/* .writeToStandardOutput */ .V)(line.help ? (0,_options_help_js__WEBPACK_IMPORTED_MODULE_3__/* .helpText */ .B)() : `${_tool_js__WEBPACK_IMPORTED_MODULE_7__/* .TOOL */ .j.version}\n`);
        return OPEN;
    }
    const root = rootOf(line.root);
    // Loaded only here, from a bundle of its own: --help, --version and a mistyped flag need none of it.
    const { scan } = await import(/* webpackIgnore: true */ './scan.js');
    const report = await scan(line, root);
    return report.judgement.verdict.result === 'pass' ? OPEN : SHUT;
}
function rootOf(given) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given ?? '.');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root, { throwIfNoEntry: false })?.isDirectory())
        return (0,_paths_real_place_js__WEBPACK_IMPORTED_MODULE_4__/* .realPlace */ .o)(root) ?? root;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .H(`Option --root: "${(0,_text_display_js__WEBPACK_IMPORTED_MODULE_6__/* .display */ .Vy)(given ?? root)}" is not a directory`);
}
function describeFailure(error) {
    const message = error instanceof Error ? error.message : String(error);
    // The name, since the class itself stands once in each bundle.
    const isExpected = error instanceof Error && error.name === _failure_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .H.name;
    const lines = [`data-hygiene: ${isExpected ? message : `internal error: ${(0,_text_display_js__WEBPACK_IMPORTED_MODULE_6__/* .display */ .Vy)(message)}`}`];
    if (process.argv.includes('--debug') && error instanceof Error)
        lines.push(error.stack ?? '');
    else if (!isExpected)
        lines.push('data-hygiene: --debug shows where it happened; please report it');
    process.stderr.write(`${lines.join('\n')}\n`);
    return FAILED;
}
// At once: all is written, and taking a large heap apart (50 ms) helps nobody.
process.exit(await main(process.argv.slice(2)).catch(describeFailure));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $t: () => (/* binding */ placeOf)
});

// UNUSED EXPORTS: ELSEWHERE, NOT_NAMED, UNKNOWN_SIZE, dataFileAt, dataFileColumns, knownSize, listDataFiles, pick, pickDataFiles, pickFrom, unnamedFiles, withoutPaths

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
function placeOf({ path, pointer }) {
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
        ...pathColumns(files.map(placeOf)),
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


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
/**
 * A failure that the user can act on: its message says in one line what went wrong, where, and what to do.
 * Both doors show the message alone; any other error is a fault of this program.
 * Names inside the message must already have passed `display`.
 */
class Failure extends Error {
    name = 'Failure';
}


/***/ }),

/***/ 1968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ FORMAT_NAMES),
/* harmony export */   K2: () => (/* binding */ FILE_FORMAT_NAMES)
/* harmony export */ });
/* unused harmony export loadFormat */
/**
 * The one table of formats: a new one is a folder in `report/` and a line here. Help, options, schema and README list
 * what stands here, in this order. Loaded when it is asked for: most of what starts the program prints none of them.
 */
const FORMATS = {
    text: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 5731))).textReport,
    json: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 8697))).jsonReport,
    csv: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 7927))).csvReport,
    markdown: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 1796))).markdownReport,
    sarif: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 8539))).sarifReport,
    html: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 8563))).htmlReport,
    junit: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 3639))).junitReport,
    gitlab: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 2904))).gitlabReport,
};
/** What the main report can be printed in. */
const FORMAT_NAMES = Object.keys(FORMATS);
/** What a report file can be written in: all but the one for a terminal. */
const FILE_FORMAT_NAMES = FORMAT_NAMES.filter((name) => name !== 'text');
/** Loads the format of this name, which is one of the table: the options let no other pass. */
function loadFormat(name) {
    const known = FORMAT_NAMES.find((each) => each === name);
    if (known === undefined)
        throw new TypeError(`there is no format "${name}"`);
    return FORMATS[known]();
}


/***/ }),

/***/ 3266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ createHash)
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


/***/ }),

/***/ 129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p8: () => (/* reexport */ COMMENT_MODES),
  d$: () => (/* reexport */ FAIL_ON),
  LS: () => (/* reexport */ IF_NO_FILES_FOUND),
  GW: () => (/* reexport */ KINDS),
  kd: () => (/* reexport */ KIND_NAMES),
  y0: () => (/* reexport */ table/* RULES */.y0),
  oC: () => (/* reexport */ SEVERITIES),
  eI: () => (/* reexport */ SKIP_REASONS),
  Hl: () => (/* reexport */ SOURCES)
});

// UNUSED EXPORTS: DIGEST_ALGORITHMS, EVIDENCE, MEASURED, POINTER_KINDS, RECOGNISED_BY

;// CONCATENATED MODULE: ./build/rules/rule.js
/** From the gravest down. */
const SEVERITIES = ['error', 'warning', 'notice'];
/** How sure it is that the members of a group are the same: equal by proof, or very much alike. */
const CERTAINTIES = (/* unused pure expression or super */ null && (['proof', 'likeness']));

// EXTERNAL MODULE: ./build/rules/table.js + 8 modules
var table = __nccwpck_require__(7360);
;// CONCATENATED MODULE: ./build/model/options.js


const SOURCES = ['auto', 'git', 'files'];
const FAIL_ON = ['new', 'any', 'none'];
const IF_NO_FILES_FOUND = ['error', 'warn', 'ignore'];
/** When the pull request gets a comment. */
const COMMENT_MODES = ['never', 'on-failure', 'always'];
/** Ways in which samples can be the same, beside all bytes being equal. */
const KINDS = ['rows', 'pictures', 'near-pictures'];
/** A kind of group as rules and reports name it. */
const KIND_NAMES = ['bytes', 'row', 'picture', 'near-picture'];

;// CONCATENATED MODULE: ./build/model/snapshot.js
/** Kinds of files that stand for data elsewhere. */
const POINTER_KINDS = (/* unused pure expression or super */ null && (['lfs', 'annex', 'dvc']));
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











/***/ }),

/***/ 5724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  FH: () => (/* binding */ choiceOf),
  Sw: () => (/* binding */ choose),
  ZA: () => (/* binding */ suggest)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(9874);
;// CONCATENATED MODULE: ./build/options/nearest.js
const CHARACTERS_PER_EDIT = 3;
/**
 * The name that was probably meant: the one with the fewest edits from `text`, if it needs at most one edit per
 * three characters (and never more than that of its own length); `null` if none is that near. Upper and lower
 * case count as equal. Of names equally near, the first one.
 */
function nearest(text, names) {
    let best = null;
    let fewest = Number.POSITIVE_INFINITY;
    for (const name of names) {
        const bound = Math.max(1, Math.floor(name.length / CHARACTERS_PER_EDIT));
        // Also bounds the work: `text` is foreign and can be very long.
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
/**
 * Number of edits between two texts: insert, delete, replace a character, or swap two neighbours.
 * Method: Damerau–Levenshtein distance, restricted form (optimal string alignment), in three rows.
 */
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

// EXTERNAL MODULE: ./build/options/quote.js
var quote = __nccwpck_require__(2901);
;// CONCATENATED MODULE: ./build/options/choice.js



/** A parser for an option whose value is one of some words, written exactly so. */
function choiceOf(choices) {
    return ({ lines, place }) => choose(choices, lines[0], place);
}
/**
 * The one of `choices` that is `value`.
 * @throws {Failure} naming the value, all choices and the nearest one.
 */
function choose(choices, value, place) {
    const choice = choices.find((candidate) => candidate === value);
    if (choice !== undefined)
        return choice;
    throw new failure/* Failure */.H(`${place}: ${(0,quote/* quote */.h)(value)} is not one of ${choices.join(', ')}${suggest(value, choices)}.`);
}
/** What an error about an unknown name adds: ` (did you mean NAME?)`, or nothing if no name is near. */
function suggest(value, names, prefix = '') {
    const near = nearest(value, names);
    return near === null ? '' : ` (did you mean ${prefix}${near}?)`;
}


/***/ }),

/***/ 726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseCommandLine)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(9874);
// EXTERNAL MODULE: ./build/formats.js
var formats = __nccwpck_require__(1968);
// EXTERNAL MODULE: ./build/options/choice.js + 1 modules
var choice = __nccwpck_require__(5724);
// EXTERNAL MODULE: ./build/options/flags.js
var flags = __nccwpck_require__(2522);
// EXTERNAL MODULE: ./build/options/quote.js
var quote = __nccwpck_require__(2901);
// EXTERNAL MODULE: ./build/options/table.js + 15 modules
var table = __nccwpck_require__(2298);
;// CONCATENATED MODULE: ./build/options/command-line.js







/** What the command line knows, and what stands for its value; `null` for a switch. */
const PLACEHOLDERS = new Map([
    ...flags/* FLAG_ROWS */.z.map(({ name, flag }) => [name, flag.placeholder]),
    ...flags/* FLAGS */.W.map(({ name, placeholder }) => [name, placeholder]),
]);
const SHORT_NAMES = new Map(flags/* FLAGS */.W.flatMap((flag) => ('short' in flag ? [[flag.name, flag.short]] : [])));
const FLAG_NAMES = new Set(flags/* FLAGS */.W.map((flag) => flag.name));
/**
 * Reads `[PATH…] [--OPTION VALUE]…`; after `--` everything is a PATH.
 * @param argv without the names of the program and the script.
 * @throws {Failure} for an unknown option, a missing or superfluous value, an empty PATH.
 */
function parseCommandLine(argv) {
    const given = {};
    const pathArguments = [];
    const flags = new Map();
    for (const token of tokenize(argv)) {
        if (token.kind === 'positional')
            pathArguments.push(nonEmptyPath(token.value));
        if (token.kind !== 'option')
            continue;
        const name = knownName(token.name, token.rawName);
        const value = checkedValue(token, name);
        if (isFlag(name)) {
            if (value !== '' && flags.has(name))
                throw new failure/* Failure */.H(`Option --${name} is given twice; keep one of the two.`);
            flags.set(name, value);
        }
        else {
            given[name] = [...(given[name] ?? []), value];
        }
    }
    return {
        given,
        pathArguments,
        root: flags.get('root') ?? null,
        format: (0,choice/* choose */.Sw)(formats/* FORMAT_NAMES */.BU, flags.get('format') ?? 'text', 'Option --format'),
        output: flags.get('output') ?? null,
        quiet: flags.has('quiet'),
        progress: !flags.has('no-progress'),
        color: !flags.has('no-color'),
        debug: flags.has('debug'),
        version: flags.has('version'),
        help: flags.has('help'),
    };
}
function tokenize(argv) {
    const options = Object.fromEntries(Array.from(PLACEHOLDERS, ([name, placeholder]) => {
        const type = placeholder === null ? 'boolean' : 'string';
        const short = SHORT_NAMES.get(name);
        return [name, short === undefined ? { type } : { type, short }];
    }));
    return (0,external_node_util_namespaceObject.parseArgs)({ args: [...argv], options, strict: false, tokens: true, allowPositionals: true }).tokens;
}
function knownName(name, rawName) {
    if (PLACEHOLDERS.has(name))
        return name;
    if (table/* OPTION_ROWS */.a.some((row) => row.name === name))
        throw new failure/* Failure */.H(`Option ${rawName} is one of the action, not of the command line; remove it.`);
    const near = (0,choice/* suggest */.ZA)(name, [...PLACEHOLDERS.keys()], '--');
    throw new failure/* Failure */.H(`Unknown option ${(0,quote/* quote */.h)(rawName)}${near}; --help lists all options.`);
}
/** The value of a flag that takes one, which is never empty; `''` for a switch. */
function checkedValue({ rawName, value, inlineValue = false }, name) {
    if (PLACEHOLDERS.get(name) === null) {
        if (value === undefined)
            return '';
        throw new failure/* Failure */.H(`Option ${rawName} takes no value, but was given ${(0,quote/* quote */.h)(value)}.`);
    }
    if (value === undefined || value.trim() === '')
        throw new failure/* Failure */.H(`Option ${rawName} needs a value.`);
    if (!inlineValue && value.length > 1 && value.startsWith('-')) {
        throw new failure/* Failure */.H(`Option ${rawName} needs a value, but ${(0,quote/* quote */.h)(value)} follows; if that is the value, write ` +
            `${(0,quote/* quote */.h)(`${rawName}=${value}`)}.`);
    }
    return value;
}
function isFlag(name) {
    return FLAG_NAMES.has(name);
}
function nonEmptyPath(path) {
    if (path === '')
        throw new failure/* Failure */.H("A PATH is empty; give '.' for the whole root, or leave it out.");
    return path;
}


/***/ }),

/***/ 2522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ FLAGS),
/* harmony export */   z: () => (/* binding */ FLAG_ROWS)
/* harmony export */ });
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1968);
/* harmony import */ var _text_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8717);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2298);



/** The flags of the command line that are no options of the scan, in the order in which they are shown. */
const FLAGS = [
    { name: 'format', placeholder: 'FORMAT', help: `${(0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .orList */ .A3)(_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_NAMES */ .BU)} [text]` },
    { name: 'output', placeholder: 'FILE', help: 'write the report there, not to stdout' },
    { name: 'root', placeholder: 'DIR', help: 'what paths are relative to [.]' },
    { name: 'quiet', placeholder: null, help: 'no messages but errors' },
    { name: 'no-progress', placeholder: null, help: 'no progress, on a terminal either' },
    { name: 'no-color', placeholder: null, help: 'no colour, on a terminal either' },
    { name: 'debug', placeholder: null, help: 'say more about what is done' },
    { name: 'version', placeholder: null, help: 'show the version' },
    { name: 'help', short: 'h', placeholder: null, help: 'show this help' },
];
/** The options that are also flags, in the order in which they are shown. */
const FLAG_ROWS = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTION_ROWS */ .a.filter((row) => row.flag !== null);


/***/ }),

/***/ 9010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2522);

const GUTTER = 2;
const WIDTH = 80;
const CODE_SPAN = /^`([^`]+)`$/;
/** The help of the command line: fits a screen of 80 columns and 40 lines; ends with a line break. */
function helpText() {
    const options = _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAG_ROWS */ .z.map(({ name, flag, default: fallback }) => [
        `  --${name} ${flag.placeholder}`,
        `${flag.help}${shortDefault(fallback)}`,
    ]);
    const flags = _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAGS */ .W.map((flag) => [
        `  ${'short' in flag ? `-${flag.short}, ` : ''}--${flag.name}${flag.placeholder === null ? '' : ` ${flag.placeholder}`}`,
        flag.help,
    ]);
    const width = GUTTER + Math.max(...[...options, ...flags].map(([left = '']) => left.length));
    const lines = (rows) => rows.flatMap(([left = '', right = '']) => wrapped(right, WIDTH - width).map((line, index) => `${(index === 0 ? left : '').padEnd(width)}${line}`));
    return [
        'Usage: data-hygiene [PATH…] [--OPTION VALUE]…',
        'Finds duplicate data: leaks between splits, label conflicts and plain copies.',
        '',
        'What to scan and how to judge it (options with lines may repeat):',
        ...lines(options),
        '',
        'What to show:',
        ...lines(flags),
        '',
        'Exit status: 0 the gate is open, 1 it is shut, 2 bad usage or a failed scan.',
        '',
    ].join('\n');
}
/** A text in lines of at most so many characters, broken between words. */
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && `${line} ${word}`.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
/** Defaults of several words are left to the README. */
function shortDefault(text) {
    const [, value] = CODE_SPAN.exec(text) ?? [];
    return value === undefined ? '' : ` [${value}]`;
}


/***/ }),

/***/ 2901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _text_display_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1400);

const MAX_CHARACTERS = 80;
/** A given value for an error message: on one line, safe, in quotes, cut where it is long. */
function quote(value) {
    // The slice bounds the work: a value can be as long as a config file.
    const characters = Array.from(value.slice(0, 4 * MAX_CHARACTERS));
    const shown = (0,_text_display_js__WEBPACK_IMPORTED_MODULE_0__/* .display */ .Vy)(characters.slice(0, MAX_CHARACTERS).join(''));
    return characters.length > MAX_CHARACTERS ? `'${shown}…'` : `'${shown}'`;
}


/***/ }),

/***/ 2298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ OPTION_ROWS)
});

// UNUSED EXPORTS: OPTION_TABLE

// EXTERNAL MODULE: ./build/formats.js
var formats = __nccwpck_require__(1968);
// EXTERNAL MODULE: ./build/model.js + 4 modules
var model = __nccwpck_require__(129);
// EXTERNAL MODULE: ./build/text/quantity.js
var quantity = __nccwpck_require__(8717);
// EXTERNAL MODULE: ./build/options/choice.js + 1 modules
var choice = __nccwpck_require__(5724);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(9874);
// EXTERNAL MODULE: ./build/paths/real-place.js
var real_place = __nccwpck_require__(7605);
// EXTERNAL MODULE: ./build/options/quote.js
var quote = __nccwpck_require__(2901);
;// CONCATENATED MODULE: ./build/options/confined-place.js




/** Git's own directory, also as file systems know it that fold case, drop final dots or shorten names. */
const GIT_DIRECTORY = /^(?:\.git|git~\d+)[. ]*$/i;
/**
 * Keeps reports that the config file asks for below the root and out of `.git`, through symbolic links too.
 * @throws {Failure} naming the first path that leads elsewhere.
 */
function confineReports(reports, root, place) {
    for (const { path } of reports)
        confine(path, root, `${place}: ${(0,quote/* quote */.h)(path)} is not a place for a report`);
}
/**
 * Keeps the baseline that the config file names to the same places.
 * @throws {Failure} naming it if it leads elsewhere.
 */
function confineBaseline(path, root, place) {
    if (path !== null)
        confine(path, root, `${place}: ${(0,quote/* quote */.h)(path)} is not a place for a baseline`);
}
function confine(path, root, fault) {
    if (staysBelow(root, path))
        return;
    throw new failure/* Failure */.H(`${fault}; a config file can only name files below the root and outside .git.`);
}
function staysBelow(root, path) {
    const absolute = (0,external_node_path_.resolve)(root, path);
    if ((0,external_node_path_.isAbsolute)(path) || !isOrdinary((0,external_node_path_.relative)((0,external_node_path_.resolve)(root), absolute)))
        return false;
    const [realRoot, realPath] = [(0,real_place/* realPlace */.o)((0,external_node_path_.resolve)(root)), (0,real_place/* realPlace */.o)(absolute)];
    return realRoot !== null && realPath !== null && isOrdinary((0,external_node_path_.relative)(realRoot, realPath));
}
/** Whether a path relative to the root leads to something below it that isn't git's. */
function isOrdinary(path) {
    const names = path.split(/[\\/]/);
    return (path !== '' && !(0,external_node_path_.isAbsolute)(path) && names[0] !== '..' && !names.some((name) => GIT_DIRECTORY.test(name)));
}

;// CONCATENATED MODULE: ./build/options/definition.js
/** Where the config file is looked for when no option names one; relative to the root, with `/`. */
const DEFAULT_CONFIG = '.github/data-hygiene.yml';

;// CONCATENATED MODULE: ./build/options/pair.js


/**
 * Reads `NAME: VALUE`, divided at the first colon; the value may hold others.
 * @param form what was expected, for the error: `RULE: SEVERITY`.
 * @throws {Failure} if there is no colon, or nothing on one side of it.
 */
function readPair(line, place, form) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim();
    const value = line.slice(colon + 1).trim();
    if (name === '' || value === '') {
        throw new failure/* Failure */.H(`${place}: ${(0,quote/* quote */.h)(line)} is not of the form ${form}.`);
    }
    return { name, value };
}

;// CONCATENATED MODULE: ./build/options/reports.js






const FORM = `FORMAT: PATH with a format of ${formats/* FILE_FORMAT_NAMES */.K2.join(', ')}`;
/**
 * Reads lines `FORMAT: PATH`.
 * @throws {Failure} if a format is unknown, or if two reports have the same path.
 */
function parseReports({ lines, place }) {
    const taken = new Set();
    return lines.map((line) => {
        const { name, value } = readPair(line, place, FORM);
        const format = (0,choice/* choose */.Sw)(formats/* FILE_FORMAT_NAMES */.K2, name, place);
        const normal = external_node_path_.posix.normalize(value);
        if (taken.has(normal)) {
            throw new failure/* Failure */.H(`${place}: two reports have the path ${(0,quote/* quote */.h)(value)}; give each a path of its own.`);
        }
        taken.add(normal);
        return { format, path: value };
    });
}

;// CONCATENATED MODULE: ./build/options/token.js

/** What can stand in the header of a request. */
const TOKEN = /^[\x21-\x7e]+$/;
/**
 * Reads a token.
 * @throws {Failure} if it can't be one. The error never repeats it.
 */
function parseToken({ lines, place }) {
    const [token] = lines;
    if (TOKEN.test(token))
        return token;
    throw new failure/* Failure */.H(`${place}: the value can't be a token, since it holds a space, a line break or a character that is not ASCII.`);
}

;// CONCATENATED MODULE: ./build/options/door-options.js








/** Where options come from, and what happens to the findings. */
const DOOR_OPTIONS = {
    root: {
        name: 'root',
        kind: 'text',
        value: 'a directory',
        default: 'the workspace, or the one repository below it in which all `paths` lie',
        flag: null,
        description: 'Action only: the directory of the repository below the workspace, where the checkout was given a `path`. ' +
            'The other inputs are then as seen from there. The command has `--root`.',
        inConfigFile: false,
        parse: ({ lines }) => lines[0],
        fallback: () => null,
    },
    config: {
        name: 'config',
        kind: 'text',
        value: 'a path',
        default: `\`${DEFAULT_CONFIG}\` if present`,
        flag: { placeholder: 'FILE', help: 'these options as YAML' },
        description: 'A YAML file with the same options. An input or a flag comes before it.',
        inConfigFile: false,
        parse: ({ lines }) => lines[0],
        fallback: () => null,
    },
    comment: {
        name: 'comment',
        kind: 'choice',
        choices: model/* COMMENT_MODES */.p8,
        value: '`never`, `on-failure` or `always`',
        default: '`never`',
        flag: null,
        description: 'Action only: one comment on the pull request, kept up to date. Needs the permission `pull-requests: write`.',
        inConfigFile: true,
        parse: (0,choice/* choiceOf */.FH)(model/* COMMENT_MODES */.p8),
        fallback: () => 'never',
    },
    reports: {
        name: 'reports',
        kind: 'map-list',
        names: formats/* FILE_FORMAT_NAMES */.K2,
        value: `lines \`FORMAT: PATH\`, with ${(0,quantity/* orList */.A3)(formats/* FILE_FORMAT_NAMES */.K2.map((name) => `\`${name}\``))}`,
        default: 'none',
        flag: { placeholder: 'FORMAT:FILE', help: `${(0,quantity/* orList */.A3)(formats/* FILE_FORMAT_NAMES */.K2)} to a file` },
        description: 'Report files to write as well, relative to the root.',
        inConfigFile: true,
        parse: parseReports,
        fallback: () => [],
        confine: confineReports,
    },
    ifNoFilesFound: {
        name: 'if-no-files-found',
        kind: 'choice',
        choices: model/* IF_NO_FILES_FOUND */.LS,
        value: '`error`, `warn` or `ignore`',
        default: '`error` if `paths` was given, else `warn`',
        flag: { placeholder: 'WHAT', help: 'what to do then: error, warn or ignore' },
        description: 'What to do when there is nothing to scan, so that a typo does not pass in silence.',
        inConfigFile: true,
        parse: (0,choice/* choiceOf */.FH)(model/* IF_NO_FILES_FOUND */.LS),
        fallback: (pathsGiven) => (pathsGiven ? 'error' : 'warn'),
    },
    token: {
        name: 'token',
        kind: 'text',
        value: 'a GitHub token',
        default: '`github.token`',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's way to write an expression.
        inputDefault: '${{ github.token }}',
        flag: null,
        description: 'Action only: used for `comment` alone, and to read what the checkout lacks.',
        inConfigFile: false,
        parse: parseToken,
        fallback: () => null,
    },
};

// EXTERNAL MODULE: ./build/rules/table.js + 8 modules
var table = __nccwpck_require__(7360);
;// CONCATENATED MODULE: ./build/options/base.js


/**
 * Reads what to compare with: a name that git resolves to a commit. Whether there is one is for git to say.
 * @throws {Failure} if it starts with `-`, which git would take for an option.
 */
function parseBase({ lines, place }) {
    const [ref] = lines;
    if (!ref.startsWith('-'))
        return ref;
    throw new failure/* Failure */.H(`${place}: ${(0,quote/* quote */.h)(ref)} is not a git ref; give a branch, a tag or a commit.`);
}

;// CONCATENATED MODULE: ./build/options/layout.js



const AUTOMATIC = ['auto', 'none'];
const LABEL = '{label}';
/**
 * Reads which files are in which split: `auto`, `none`, or lines `NAME: GLOB`.
 * @throws {Failure} if a line is none of these, if both kinds are mixed, or if a name holds `/`.
 */
function parseSplits({ lines, place }) {
    const word = automatic(lines.find((line) => automatic(line) !== undefined));
    if (word === undefined)
        return lines.map((line) => splitLine(line, place));
    if (lines.length === 1)
        return word;
    throw new failure/* Failure */.H(`${place}: ${word} stands alone; give either auto, or none, or lines NAME: GLOB.`);
}
/**
 * Reads what the class of a file is: `auto`, `none`, or a pattern such as `data/{label}/**`.
 * @throws {Failure} if it is none of these, or a pattern that holds `{label}` more than once.
 */
function parseLabels({ lines, place }) {
    const [pattern] = lines;
    const word = automatic(pattern);
    if (word !== undefined)
        return word;
    const count = pattern.split(LABEL).length - 1;
    if (pattern.startsWith('!') && !pattern.startsWith('!(')) {
        throw new failure/* Failure */.H(`${place}: ${(0,quote/* quote */.h)(pattern)} starts with !; write ./!NAME for a name that starts with !.`);
    }
    if (count === 1)
        return { pattern };
    throw new failure/* Failure */.H(`${place}: ${(0,quote/* quote */.h)(pattern)} is neither auto, nor none, nor a pattern that holds ${LABEL} exactly once, ` +
        `such as data/${LABEL}/**.`);
}
/** `!` before a glob stays there: it means all that the glob doesn't. */
function splitsFromRoot(splits, rooted) {
    if (typeof splits === 'string')
        return splits;
    return splits.map(({ name, glob }) => {
        const isNegated = glob.startsWith('!') && !glob.startsWith('!(');
        return { name, glob: isNegated ? `!${rooted(glob.slice(1))}` : rooted(glob) };
    });
}
function labelsFromRoot(labels, rooted) {
    return typeof labels === 'string' ? labels : { pattern: rooted(labels.pattern) };
}
function splitLine(line, place) {
    const { name, value } = readPair(line, place, 'NAME: GLOB, nor auto, nor none');
    if (!name.includes('/'))
        return { name, glob: value };
    throw new failure/* Failure */.H(`${place}: the split name ${(0,quote/* quote */.h)(name)} holds /; give NAME: GLOB with a name that has none.`);
}
function automatic(line) {
    return AUTOMATIC.find((word) => word === line);
}

;// CONCATENATED MODULE: ./build/options/rules.js





/** What a rule can be set to. */
const RULE_SETTINGS = [...model/* SEVERITIES */.oC, 'off'];
/** What can stand before the colon. */
const RULE_NAMES = [
    ...model/* RULES */.y0,
    ...model/* RULES */.y0.flatMap((rule) => model/* KIND_NAMES */.kd.map((kind) => `${rule}/${kind}`)),
];
/**
 * Reads lines `RULE: SEVERITY` and `RULE/KIND: SEVERITY`; a rule that none of them names keeps its default.
 * @throws {Failure} if a rule or a severity is unknown, or if a rule is set in two ways.
 */
function parseRules({ lines, place }) {
    const given = new Map();
    for (const line of lines) {
        const { name, value } = readPair(line, place, `RULE: SEVERITY with a severity of ${RULE_SETTINGS.join(', ')}`);
        const rule = name.includes('/') ? (0,choice/* choose */.Sw)(RULE_NAMES, name, place) : (0,choice/* choose */.Sw)(model/* RULES */.y0, name, place);
        const setting = (0,choice/* choose */.Sw)(RULE_SETTINGS, value, `${place}, rule ${rule}`);
        const earlier = given.get(rule);
        if (earlier !== undefined && earlier !== setting) {
            throw new failure/* Failure */.H(`${place}: ${rule} is set to ${earlier} and to ${setting}; keep one of the two.`);
        }
        given.set(rule, setting);
    }
    return withoutBytes({ ...table/* DEFAULT_RULES */.ck, ...Object.fromEntries(given) });
}
/** What is said of equal bytes alone becomes the rule's own setting, and that of the other kinds what the rule's was. */
function withoutBytes(settings) {
    for (const rule of model/* RULES */.y0) {
        const { [`${rule}/bytes`]: ofBytes } = settings;
        if (ofBytes === undefined)
            continue;
        delete settings[`${rule}/bytes`];
        settings[`${rule}/row`] ??= settings[rule];
        settings[`${rule}/picture`] ??= settings[rule];
        settings[rule] = ofBytes;
    }
    return settings;
}

;// CONCATENATED MODULE: ./build/options/judge-options.js







/** What the findings mean, and which of them shut the gate. */
const JUDGE_OPTIONS = {
    splits: {
        name: 'splits',
        kind: 'map-list',
        value: '`auto`, `none`, or lines `NAME: GLOB`',
        default: '`auto`',
        flag: { placeholder: 'NAME:GLOB', help: 'which files are train, test …; or auto, none' },
        description: 'Which files are train, validation, test, and so on. The first line that matches a file counts.',
        inConfigFile: true,
        parse: parseSplits,
        fromRoot: splitsFromRoot,
        fallback: () => 'auto',
    },
    labels: {
        name: 'labels',
        kind: 'text',
        value: '`auto`, `none`, or a pattern with `{label}`',
        default: '`auto`',
        flag: { placeholder: 'PATTERN', help: 'path with {label} as class; or auto, none' },
        description: 'The class of a file, such as `data/{label}/**`.',
        inConfigFile: true,
        parse: parseLabels,
        fromRoot: labelsFromRoot,
        hasLabel: true,
        fallback: () => 'auto',
    },
    rules: {
        name: 'rules',
        kind: 'map-list',
        names: RULE_NAMES,
        choices: RULE_SETTINGS,
        value: 'lines `RULE: error|warning|notice|off`, or `RULE/KIND: …`',
        default: model/* RULES */.y0.map((rule) => `\`${rule}: ${table/* DEFAULT_RULES */.ck[rule]}\``).join(', '),
        flag: { placeholder: 'RULE:LEVEL', help: 'error, warning, notice or off for a rule' },
        description: 'The severity of each rule, or of a rule for one kind of groups (`split-leakage/row`). Rules that are not named keep their default.',
        inConfigFile: true,
        parse: parseRules,
        fallback: () => ({ ...table/* DEFAULT_RULES */.ck }),
    },
    failOn: {
        name: 'fail-on',
        kind: 'choice',
        choices: model/* FAIL_ON */.d$,
        value: '`new`, `any` or `none`',
        default: '`new`',
        flag: { placeholder: 'WHICH', help: 'what fails the build: new, any or none' },
        description: '`new`: an error-level finding that is new against the base fails the build; with no base known every ' +
            'finding is new. `any`: any error-level finding does. `none`: report only.',
        inConfigFile: true,
        parse: (0,choice/* choiceOf */.FH)(model/* FAIL_ON */.d$),
        fallback: () => 'new',
    },
    base: {
        name: 'base',
        kind: 'text',
        value: 'a git ref or commit',
        default: 'from the event',
        flag: { placeholder: 'REF', help: 'git ref to compare with' },
        description: 'What to compare with: findings that it has too are not new. By default what a pull request, a merge ' +
            'queue or a push is based on. Given a ref, its merge base with HEAD.',
        inConfigFile: true,
        parse: parseBase,
        fallback: () => null,
    },
    baseline: {
        name: 'baseline',
        kind: 'text',
        value: 'a path',
        default: 'none',
        flag: { placeholder: 'FILE', help: 'accepted findings: an earlier JSON report' },
        description: 'An earlier JSON report, relative to the root. Findings that it has too are not new.',
        inConfigFile: true,
        parse: ({ lines }) => lines[0],
        fallback: () => null,
        confine: confineBaseline,
    },
};

;// CONCATENATED MODULE: ./build/options/columns.js



const ROLES = ['label', 'split', 'ignore'];
const LINE = /^(?:(.*?)\s+)?([\w-]+)\s*:\s*(.*)$/;
/**
 * Reads lines `label: NAME`, `split: NAME` and `ignore: NAME`, each with an optional glob before it.
 * @throws {Failure} if a line is none of these
 */
function parseColumns({ lines, place }) {
    return lines.map((line) => {
        const [, glob = '', word = '', written = ''] = LINE.exec(line.trim()) ?? [];
        const name = written.trim();
        const role = ROLES.find((candidate) => candidate === word);
        if (role === undefined || name === '') {
            const hint = word === '' ? '' : (0,choice/* suggest */.ZA)(word, ROLES);
            throw new failure/* Failure */.H(`${place}: ${(0,quote/* quote */.h)(line)} is not of the form label: NAME, split: NAME or ignore: NAME, with an optional glob before it${hint}.`);
        }
        return { glob: glob.trim() === '' ? null : glob.trim(), role, name };
    });
}

;// CONCATENATED MODULE: ./build/options/size.js


const SIZE = /^(\d{1,20})(?:\.(\d{1,20}))?[ \t]*([a-z]+)?$/i;
const UNITS = new Map([
    ['b', 1n],
    ['kb', 1000n],
    ['mb', 1000n ** 2n],
    ['gb', 1000n ** 3n],
    ['tb', 1000n ** 4n],
    ['kib', 1024n],
    ['mib', 1024n ** 2n],
    ['gib', 1024n ** 3n],
    ['tib', 1024n ** 4n],
]);
/**
 * Reads a size: whole bytes (`4096`), or a number with a unit (`1.5 MB`: powers of 1,000; `1MiB`: powers of
 * 1,024). A fraction of a byte counts as a whole one.
 * @throws {Failure} if it is none of these, or more bytes than a number holds exactly.
 */
function parseSize({ lines, place }) {
    const [value] = lines;
    const [, whole = '', fraction = '', unit = ''] = SIZE.exec(value) ?? [];
    const factor = UNITS.get(unit.toLowerCase());
    if (whole === '' || (unit === '' ? fraction !== '' : factor === undefined)) {
        throw new failure/* Failure */.H(`${place}: ${(0,quote/* quote */.h)(value)} is not a size; give bytes such as 4096, or a number with one of the units ` +
            'B, KB, MB, GB, TB, KiB, MiB, GiB, TiB, such as 10KB.');
    }
    // In integers, since 1.1 times 1000 and the like are not exact in floating point and would round up wrongly.
    const scale = 10n ** BigInt(fraction.length);
    const bytes = (BigInt(whole + fraction) * (factor ?? 1n) + scale - 1n) / scale;
    if (bytes > BigInt(Number.MAX_SAFE_INTEGER)) {
        throw new failure/* Failure */.H(`${place}: ${(0,quote/* quote */.h)(value)} is too large; give at most ${Number.MAX_SAFE_INTEGER} bytes.`);
    }
    return Number(bytes);
}

;// CONCATENATED MODULE: ./build/options/compare.js



/**
 * Reads kinds of sameness, one a line, or `auto` alone.
 * @throws {Failure} if one is unknown, or `auto` stands beside others
 */
function parseCompare({ lines, place }) {
    if (lines.length === 1 && lines[0] === 'auto')
        return 'auto';
    const words = lines.length === 1 ? ['auto', ...model/* KINDS */.GW] : model/* KINDS */.GW;
    const chosen = lines.map((line) => (0,choice/* choose */.Sw)(words, line, place));
    return model/* KINDS */.GW.filter((kind) => chosen.includes(kind));
}
/**
 * Reads a size, or `none`.
 * @throws {Failure} if it is neither
 */
function parseReadLimit(given) {
    return given.lines[0] === 'none' ? null : parseSize(given);
}

;// CONCATENATED MODULE: ./build/options/patterns.js


const patterns_AUTOMATIC = 'auto';
/**
 * Reads what to scan: a glob or a name per line; `null` for `auto`.
 * @throws {Failure} if a line starts with `!`, which elsewhere leaves something out, or if `auto` does not stand alone.
 */
function parsePaths(given) {
    if (given.lines.includes(patterns_AUTOMATIC)) {
        if (given.lines.length === 1)
            return null;
        throw new failure/* Failure */.H(`${given.place}: auto stands alone; give either auto or globs and directories, and ./auto for a directory of that name.`);
    }
    return withoutNegation(given, 'use exclude to leave something out, and ./!NAME for a name that starts with !');
}
/**
 * Reads what to leave out: a glob per line.
 * @throws {Failure} if a line starts with `!`.
 */
function parseExclude(given) {
    return withoutNegation(given, 'exclude leaves out what matches, so it needs no !');
}
function withoutNegation({ lines, place }, advice) {
    for (const line of lines) {
        if (line.startsWith('!'))
            throw new failure/* Failure */.H(`${place}: ${(0,quote/* quote */.h)(line)} starts with !; ${advice}.`);
    }
    return [...lines];
}

;// CONCATENATED MODULE: ./build/options/scan-options.js






const DEFAULT_READ_LIMIT = 4_000_000_000;
/** What to scan. */
const SCAN_OPTIONS = {
    paths: {
        name: 'paths',
        kind: 'list',
        value: '`auto`, or globs or directories, one per line',
        default: '`auto`',
        flag: { placeholder: 'GLOB', help: 'same as PATH; or auto' },
        description: 'Which files are data. `auto`: everything that is data by what it is, wherever it lies, but in directories of ' +
            'code and documentation. A directory means everything below it.',
        inConfigFile: true,
        parse: parsePaths,
        fallback: () => null,
    },
    exclude: {
        name: 'exclude',
        kind: 'list',
        value: 'globs, one per line',
        default: 'none',
        flag: { placeholder: 'GLOB', help: 'what to leave out' },
        description: 'Files to leave out, on top of those that are never scanned.',
        inConfigFile: true,
        parse: parseExclude,
        fromRoot: (globs, rooted) => globs.map(rooted),
        fallback: () => [],
    },
    source: {
        name: 'source',
        kind: 'choice',
        choices: model/* SOURCES */.Hl,
        value: '`auto`, `git` or `files`',
        default: '`auto`',
        flag: { placeholder: 'KIND', help: 'auto, git (no data read) or files (on disk)' },
        description: '`git`: what is committed or staged, by the ids that git has for it, so that no data is read. `files`: ' +
            'what lies on disk, by content. `auto`: `git` for tracked files, content for modified and untracked ones.',
        inConfigFile: true,
        parse: (0,choice/* choiceOf */.FH)(model/* SOURCES */.Hl),
        fallback: () => 'auto',
    },
    minSize: {
        name: 'min-size',
        kind: 'size',
        value: 'bytes, or a size such as `10KB` or `1MiB`',
        default: '`1`',
        flag: { placeholder: 'SIZE', help: 'skip smaller files: 4096, 10KB, 1MiB' },
        description: 'Smaller files are skipped, and counted.',
        inConfigFile: true,
        parse: parseSize,
        fallback: () => 1,
    },
    compare: {
        name: 'compare',
        kind: 'list',
        value: '`auto`, or `rows`, `pictures`, `near-pictures`, one per line',
        default: '`auto`',
        flag: { placeholder: 'KIND', help: 'beside equal bytes: rows, pictures, near-pictures' },
        description: 'What counts as the same beside equal bytes. `rows`: records of tables with equal content. `auto`: each kind ' +
            'for which there is data, within `read-limit`.',
        inConfigFile: true,
        parse: parseCompare,
        fallback: () => 'auto',
    },
    readLimit: {
        name: 'read-limit',
        kind: 'size',
        value: 'a size such as `4GB`, or `none`',
        default: '`4GB`',
        flag: { placeholder: 'SIZE', help: 'how much compare may read in a run: 4GB, none' },
        description: 'How much content may be read for one kind of `compare` in one run. A kind over it is left out whole, with a ' +
            'warning.',
        inConfigFile: true,
        parse: parseReadLimit,
        fallback: () => DEFAULT_READ_LIMIT,
    },
    columns: {
        name: 'columns',
        kind: 'map-list',
        value: 'lines `label: NAME`, `split: NAME`, `ignore: NAME`, each with an optional glob before it',
        default: 'none',
        flag: { placeholder: 'ROLE:NAME', help: 'tables: label:NAME, split:NAME, ignore:NAME' },
        description: 'Which column of a table is the label, which says the split, which are no content, such as ' +
            '`data/a.csv label: diagnosis`.',
        inConfigFile: true,
        parse: parseColumns,
        fallback: () => [],
    },
    cache: {
        name: 'cache',
        kind: 'text',
        value: 'a directory outside of what is scanned',
        default: 'none',
        flag: { placeholder: 'DIR', help: 'remember contents here; read only changes' },
        description: 'Keeps what was learnt of contents, so that the next scan reads only what has changed since. It is believed: ' +
            'only those whom you trust may write to it.',
        // Who changes the repository must not choose what is believed of it.
        inConfigFile: false,
        parse: ({ lines }) => lines[0],
        fallback: () => null,
    },
};

;// CONCATENATED MODULE: ./build/options/table.js



/**
 * Every option there is, in the order in which they are shown. The action's inputs, the flags, the keys of the
 * config file, its schema, the help text and the README's table all come from here; the compiler refuses a row
 * without its member of `Options` and a member without its row.
 */
const OPTION_TABLE = {
    ...SCAN_OPTIONS,
    ...JUDGE_OPTIONS,
    ...DOOR_OPTIONS,
};
/** All definitions, in the order in which they are shown. */
const OPTION_ROWS = Object.values(OPTION_TABLE);


/***/ }),

/***/ 2501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   X5: () => (/* binding */ pathBytes),
/* harmony export */   f9: () => (/* binding */ isUtf8Path),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);

const SURROGATE = /\p{Surrogate}/u;
const SURROGATES = /\p{Surrogate}+/gu;
const ESCAPE_BASE = 0xdc00;
/**
 * Reads the bytes of a file name into text without losing any: a byte that is not part of valid UTF-8 becomes
 * the lone surrogate U+DC00 + byte. No valid UTF-8 decodes to a surrogate, so the mapping is one to one.
 * Method: PEP 383, "surrogateescape".
 */
function decodePath(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString('utf8');
    let text = '';
    let offset = 0;
    while (offset < bytes.length) {
        const length = sequenceLength(bytes[offset]);
        const sequence = bytes.subarray(offset, offset + length);
        if (sequence.length === length && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(sequence)) {
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


/***/ }),

/***/ 3463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cD: () => (/* binding */ comparePaths)
/* harmony export */ });
/* unused harmony exports sortByPath, sortByKey */
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


/***/ }),

/***/ 7605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ realPlace)
/* harmony export */ });
/* unused harmony export realTarget */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _lossless_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2501);



/** Where `path` is once links are followed, whether or not its end exists; `null` where that can't be known. */
function realPlace(path) {
    try {
        return (0,_lossless_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePath */ .q0)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,_lossless_js__WEBPACK_IMPORTED_MODULE_2__/* .encodePath */ .O0)(path), 'buffer'));
    }
    catch {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path || isThere(path))
            return null;
        const parent = realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        return parent === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
/** True for a link that leads nowhere yet: what is written to it would land there. */
function isThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_lossless_js__WEBPACK_IMPORTED_MODULE_2__/* .encodePath */ .O0)(path), { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return true;
    }
}
/** As many as Linux follows. */
const MOST_LINKS = 40;
/** Where what is written to an absolute path lands, through links that lead nowhere yet, too. */
function realTarget(path, links = MOST_LINKS) {
    const real = realPlace(path);
    const directory = real === null && links > 0 ? realPlace(dirname(path)) : null;
    if (real !== null || directory === null)
        return real ?? path;
    try {
        const target = decodePath(readlinkSync(encodePath(path), { encoding: 'buffer' }));
        return realTarget(resolve(directory, target), links - 1);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 5163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ chosenMembers)
/* harmony export */ });
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


/***/ }),

/***/ 7927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  csvReport: () => (/* binding */ csvReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/report/parts.js
var parts = __nccwpck_require__(8897);
// EXTERNAL MODULE: ./build/text/display.js
var display = __nccwpck_require__(1400);
;// CONCATENATED MODULE: ./build/report/csv/cell.js

/** Printable ASCII that no reader takes for more than a character, and no spreadsheet for a formula: most names. */
const PLAIN = /^(?! *[=+@-])[ !$-+\--9<-[\]-~]*$/;
/**
 * Where a spreadsheet begins to calculate: at the start of a cell, which for some of them is also behind a semicolon,
 * blanks and quotes aside, with the wide forms that it takes for the same.
 * Source: OWASP, "CSV injection".
 */
const FORMULA = /(?<=^|;)(?=[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
const NEEDS_QUOTES = /[",\r\n]/;
/**
 * A name as a cell: one line that no terminal, log or spreadsheet obeys. An apostrophe before `=`, `+`, `-` or `@` makes
 * a spreadsheet read it as text.
 */
function csvName(name) {
    return PLAIN.test(name) ? name : csvCell((0,display/* display */.Vy)(name).replace(FORMULA, "'"));
}
/** A text of ours as a cell. */
function csvCell(text) {
    return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

;// CONCATENATED MODULE: ./build/report/csv/rows.js


/** One line per record of every group that is told one by one; groups are numbered on. */
function* recordLines(tables, groups) {
    let number = groups;
    for (const { groups: all, rule, severity } of tables) {
        for (const { id, members } of all) {
            number += 1;
            let part = '';
            for (const { path, split, label, isNew, line, row } of members) {
                const file = `${csvName(path)},${csvName(external_node_path_.posix.basename(path))},${csvName(external_node_path_.posix.extname(path))}`;
                part += `${file},,,${csvName(id)},true,${number},${csvName(split ?? '')},${csvName(label ?? '')},${csvCell(rule)},${severity},${isNew},row,${line ?? ''},${row},\n`;
            }
            yield part;
        }
    }
}

;// CONCATENATED MODULE: ./build/report/csv/csv.js




const HEADER = 'file_path,file_name,extension,size_bytes,size_mb,content_id,is_duplicate,duplicate_group,split,label,rules,severity,new,kind,line,row,similarity';
/** What a member that is a whole file with equal bytes has in the last four columns. */
const WHOLE_FILE = ',bytes,,,';
const MEGABYTE = 1_000_000;
/**
 * The CSV report by RFC 4180 (lines end in `\n`): one row per file of every group, groups numbered from 1. In parts.
 * Safe to print and to open in a spreadsheet; the JSON report has the exact names.
 */
function csvReport(report) {
    return (0,parts/* inParts */.oP)(rows(report));
}
function* rows(report) {
    yield `${HEADER}\n`;
    let number = 0;
    for (const { group, rules, severity, members } of report.judgement.findings) {
        number += 1;
        const size = group.size === null ? ',' : `${group.size},${megabytes(group.size)}`;
        // What is the same for every file is put together once: a group can have 500,000 of them.
        const ofGroup = `,${size},${csvName(group.id)},true,${number},`;
        const ofFinding = `,${csvCell(rules.join(';'))},${severity},`;
        let part = '';
        for (const { file, split, label, isNew } of members) {
            part += `${fileFields(file.path)}${ofGroup}${csvName(split ?? '')},${csvName(label ?? '')}${ofFinding}${isNew}${WHOLE_FILE}\n`;
            if (part.length < parts/* PART_LENGTH */.XV)
                continue;
            yield part;
            part = '';
        }
        yield part;
    }
    yield* recordLines(report.tables, number);
}
/** Path, name and extension. */
function fileFields(path) {
    return `${csvName(path)},${csvName(external_node_path_.posix.basename(path))},${csvName(external_node_path_.posix.extname(path))}`;
}
/** 1,000,000 bytes each, exactly: at most six decimals, no trailing zeros. */
function megabytes(bytes) {
    const decimals = String(bytes % MEGABYTE)
        .padStart(6, '0')
        .replace(/0+$/, '');
    const whole = Math.floor(bytes / MEGABYTE);
    return decimals === '' ? String(whole) : `${whole}.${decimals}`;
}


/***/ }),

/***/ 2904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gitlabReport: () => (/* binding */ gitlabReport)
/* harmony export */ });
/* harmony import */ var _libraries_crypto_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3266);
/* harmony import */ var _text_annotation_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6660);
/* harmony import */ var _text_finding_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4183);
/* harmony import */ var _text_table_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6060);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8897);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9544);






/** So many entries are put into words at once: few enough for memory, enough to be quick. */
const ENTRIES_AT_ONCE = 200;
/** How GitLab calls a severity. */
const SEVERITIES = {
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
        yield* (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsText */ .Ir)(findings, ENTRIES_AT_ONCE, 1, entry);
        if (findings.length > 0 && report.tables.length > 0)
            yield ',';
        yield* (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsText */ .Ir)(report.tables, ENTRIES_AT_ONCE, 1, ofTable);
    }
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .documentInParts */ .j2)((0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .longList */ .jm)(entries()));
}
function tableEntry(finding, taken) {
    const { path, line, title, message } = (0,_text_table_text_js__WEBPACK_IMPORTED_MODULE_3__/* .tableAnnotation */ .EM)(finding);
    const contents = finding.groups.map(({ id }) => id).sort();
    return {
        description: `${title}. ${message}`,
        check_name: finding.rule,
        fingerprint: fingerprint(`${finding.rule}:${contents.join()}`, taken),
        severity: SEVERITIES[finding.severity],
        location: { path: (0,_written_js__WEBPACK_IMPORTED_MODULE_5__/* .writtenName */ .lD)(path), lines: { begin: line } },
    };
}
function entryOf(finding, report, taken) {
    const rule = (0,_text_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .leadingRule */ .LC)(finding, report.rules);
    const { member, message } = (0,_text_annotation_text_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationText */ .xr)(finding, rule, '');
    return {
        description: `${(0,_text_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .findingTitle */ .Aj)(finding, rule)}. ${message}`,
        check_name: rule,
        fingerprint: fingerprint(`${rule}:${finding.group.id}`, taken),
        severity: SEVERITIES[finding.severity],
        // A finding is about the whole file, but an entry needs a line.
        location: { path: (0,_written_js__WEBPACK_IMPORTED_MODULE_5__/* .writtenName */ .lD)(member.file.path), lines: { begin: 1 } },
    };
}
/** No path is part of it: a finding stays the same one while files are renamed. Each stands once in a report. */
function fingerprint(identity, taken) {
    for (let number = 1;; number++) {
        const text = number === 1 ? identity : `${identity}:${number}`;
        const hash = (0,_libraries_crypto_js__WEBPACK_IMPORTED_MODULE_0__/* .createHash */ .n)('sha256').update(text).digest('hex');
        if (taken.has(hash))
            continue;
        taken.add(hash);
        return hash;
    }
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   uQ: () => (/* binding */ isCompared)
/* harmony export */ });
/* harmony import */ var _text_nothing_compared_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7941);
/* harmony import */ var _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8717);


/** Says what came out, never better than it is: an empty or incomplete scan isn't called clean. */
function headline(report) {
    const { scanned, judgement, tables } = report;
    const { findings, verdict } = judgement;
    const all = findings.length + tables.length;
    if (verdict.result === 'fail') {
        const count = findings.filter((finding) => isBlocking(finding, verdict)).length +
            tables.filter((finding) => isBlocking(finding, verdict)).length;
        const noun = isCompared(report) && verdict.failOn === 'new' ? 'new finding' : 'finding';
        return { tone: 'bad', text: `${(0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(count, noun)} ${count === 1 ? 'shuts' : 'shut'} the gate` };
    }
    if ((0,_text_nothing_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .isNothingCompared */ .dx)(report))
        return { tone: 'neutral', text: 'nothing was compared' };
    if (all === 0) {
        if (scanned.errors.length === 0)
            return { tone: 'good', text: 'no duplicates' };
        return { tone: 'doubtful', text: 'no duplicates in the files that could be read' };
    }
    if (verdict.failOn === 'none')
        return { tone: 'doubtful', text: `${(0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(all, 'finding')}, report only` };
    if (isCompared(report) && !findings.some(({ isNew }) => isNew) && !tables.some(({ isNew }) => isNew))
        return { tone: 'good', text: 'no new findings' };
    return { tone: 'good', text: `${(0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(all, 'finding')}, not blocking` };
}
/** Whether a finding is one of those that shut the gate, or would if `fail-on` were not `none`. */
function isBlocking(finding, verdict) {
    return finding.severity === 'error' && (finding.isNew || verdict.failOn === 'any');
}
/** Whether anything says what was there before: only then is there a difference between new and known. */
function isCompared({ base, baseline }) {
    return base !== null || baseline !== null;
}


/***/ }),

/***/ 8563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  htmlReport: () => (/* binding */ htmlReport)
});

// EXTERNAL MODULE: ./build/text/display.js
var display = __nccwpck_require__(1400);
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
    const shown = text.split(/\r\n|\n|\r/).map((line) => line.split('\t').map(display/* display */.Vy).join('\t'));
    return displayed(shown.join('\n'));
}
function write(content) {
    if (content instanceof Markup)
        return content.html;
    if (typeof content === 'number')
        return String(content);
    if (typeof content === 'string')
        return escapeMarkup((0,display/* display */.Vy)(content));
    return content.map(write).join('');
}
function escapeMarkup(text) {
    return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

// EXTERNAL MODULE: ./build/report/outline.js
var outline = __nccwpck_require__(477);
// EXTERNAL MODULE: ./build/report/section-words.js
var section_words = __nccwpck_require__(1228);
// EXTERNAL MODULE: ./build/text/contrast.js
var contrast = __nccwpck_require__(7398);
// EXTERNAL MODULE: ./build/text/directory-text.js
var directory_text = __nccwpck_require__(9641);
// EXTERNAL MODULE: ./build/text/finding-text.js
var finding_text = __nccwpck_require__(4183);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __nccwpck_require__(2251);
;// CONCATENATED MODULE: ./build/report/html/directories.js







const MOST_DIRECTORIES = 500;
/** Whole directories that are repeated, the new ones first, in place of the groups that they explain. */
function directoriesSection(report, { directories, knownDirectories }) {
    const all = [...directories, ...knownDirectories];
    if (all.length === 0)
        return '';
    const { shown, leftOut } = (0,outline/* cut */.Jj)(all, MOST_DIRECTORIES);
    return html `<section aria-labelledby="directories"><h2 id="directories">${section_words/* DIRECTORIES_TITLE */.lU}</h2>
${shown.map((directory) => directoryCard(directory, report))}
${leftOut > 0 ? html `<p class="after">${(0,section_words/* leftOutWords */.Ny)(leftOut, 'repeated directory', 'repeated directories')}</p>` : ''}</section>
`;
}
function directoryCard(directory, report) {
    const leading = (0,directory_text/* leadingFinding */.yP)(directory, report.rules);
    // Our own sentence, in which only what `codeMarkup` shows is foreign.
    const title = ownMarkup((0,directory_text/* repeatText */.d)(directory, codeMarkup));
    if (leading === null)
        return html `<article class="repeat"><h3>${title}</h3></article>\n`;
    const { finding, rule, severity } = leading;
    const age = (0,directory_text/* isNewDirectory */.K)(directory) ? 'new' : 'known';
    const badge = (0,headline/* isCompared */.uQ)(report) ? html ` <span class="badge ${age}">${age}</span>` : '';
    const names = (0,finding_text/* contrastText */.e8)((0,contrast/* contrast */.v2)(finding, rule), (name) => name);
    const explained = `${(0,directory_text/* explainedText */.GR)(directory, report.rules)}${names === '' ? '' : ` · ${names}`}`;
    return html `<article class="repeat ${severity}"><h3><span class="badge ${severity}">${severity}</span> <span>${title}</span>${badge}</h3>
<p>${explained}. ${(0,directory_text/* directorySentences */.ed)(leading)}</p></article>
`;
}
function codeMarkup(path) {
    return html `<code>${path}</code>`.html;
}

// EXTERNAL MODULE: ./build/model.js + 4 modules
var model = __nccwpck_require__(129);
// EXTERNAL MODULE: ./build/paths/order.js
var paths_order = __nccwpck_require__(3463);
// EXTERNAL MODULE: ./build/text/quantity.js
var quantity = __nccwpck_require__(8717);
// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __nccwpck_require__(7627);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __nccwpck_require__(3898);
;// CONCATENATED MODULE: ./build/report/html/filters.js








const MOST_NAMES = 500;
const LONGEST_NAME = 60;
/** The splits and labels of the groups on the page, the commonest where there are too many for a menu. */
function filtersOf(findings) {
    return { splits: numbered(findings, 'split', contrast/* bySplit */.Yt), labels: numbered(findings, 'label', paths_order/* comparePaths */.cD) };
}
/** By what a group can be found, as attributes for the script: names stand as numbers only. */
function filterAttributes(finding, { splits, labels }) {
    const rules = finding.rules.map((rule) => model/* RULES */.y0.indexOf(rule)).join(' ');
    const age = finding.isNew ? 'new' : 'known';
    return html `data-rule="${rules}" data-age="${age}" data-split="${numbers(finding, 'split', splits)}" data-label="${numbers(finding, 'label', labels)}"`;
}
/** The form, hidden until the script can serve it. */
function filterForm(findings, filters, hasKnown) {
    const rules = model/* RULES */.y0.map((rule, index) => {
        const groups = findings.filter((finding) => finding.rules.includes(rule)).length;
        return { value: index, text: displayed(wording/* RULE_WORDING */.K[rule].title), groups };
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
    const items = options.map(({ value, text, groups }) => html `<option value="${value}">${text} (${(0,quantity/* formatCount */.B4)(groups)})</option>`);
    return html `<label>${title}<select name="${name}"><option value="">all</option>${items}</select></label>`;
}
function optionsOf(names) {
    return Array.from(names, ([name, { number, groups }]) => ({
        value: number,
        text: displayed((0,shorten/* shorten */.m)((0,display/* display */.Vy)(name), LONGEST_NAME)),
        groups,
    }));
}
function numbered(findings, key, order) {
    const groups = new Map();
    for (const finding of findings) {
        for (const name of namesOf(finding, key))
            groups.set(name, (groups.get(name) ?? 0) + 1);
    }
    const commonest = [...groups].sort((left, right) => right[1] - left[1] || (0,paths_order/* comparePaths */.cD)(left[0], right[0]));
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

// EXTERNAL MODULE: ./build/text/alike.js
var alike = __nccwpck_require__(9470);
// EXTERNAL MODULE: ./build/text/pointer-text.js
var pointer_text = __nccwpck_require__(959);
// EXTERNAL MODULE: ./build/columns/data-files.js + 1 modules
var data_files = __nccwpck_require__(9008);
// EXTERNAL MODULE: ./build/report/chosen-members.js
var chosen_members = __nccwpck_require__(5163);
;// CONCATENATED MODULE: ./build/report/html/members.js







const SHOWN = 5;
const FOLDED = 100;
/** Folded members of the whole page: with thousands of large groups it would grow beyond what a browser bears. */
const FOLDED_ON_PAGE = 20_000;
/** Makes the function that lists the places of a group: a few that stand for all, the others folded away. */
function createPlaces(marksNew) {
    let left = FOLDED_ON_PAGE;
    return (finding) => {
        const shown = (0,chosen_members/* chosenMembers */.w)(finding, SHOWN);
        const told = { marksNew, show: (0,alike/* displayMembers */.i)(finding) };
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
        return html `<span class="quiet">${(0,section_words/* leftOutWords */.Ny)(rest, 'more file')}</span>`;
    const more = leftOut > 0 ? html `<li class="quiet">${(0,section_words/* leftOutWords */.Ny)(leftOut, 'more file')}</li>` : '';
    return html `<details><summary>and ${(0,quantity/* formatCount */.B4)(rest)} more</summary>${list(others, told, more)}</details>`;
}
function list(members, told, more) {
    return html `<ul class="places">${members.map((member) => place(member, told))}${more}</ul>`;
}
function where(file, show) {
    const path = (0,data_files/* placeOf */.$t)(file);
    const described = path === file.path ? '' : html ` <span>in <code>${displayed(show(file.path))}</code></span>`;
    const kind = file.pointer === undefined ? '' : html ` <span>${pointer_text/* POINTER_WORDS */.Qb[file.pointer.kind]}</span>`;
    return html `<code>${displayed(show(path))}</code>${described}${kind}`;
}
function place({ file, split, label, isNew, list }, { marksNew, show }) {
    const links = file.links?.length ?? 0;
    return html `
<li>${where(file, show)}${split === null ? '' : html ` <span class="split">${displayed(show(split))}</span>`}${list === undefined ? '' : html ` <span>by <code>${displayed(show(list))}</code></span>`}${label === null ? '' : html ` <span class="label">${displayed(show(label))}</span>`}${links === 0 ? '' : html ` <span>${(0,quantity/* countOf */.pq)(links, 'further hard link')}</span>`}${marksNew && isNew ? html ` <span class="added">← added here</span>` : ''}</li>`;
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
    return html `<figure><img src="data:${preview.mediaType};base64,${data}" alt="The picture that these ${(0,quantity/* countOf */.pq)(files, 'file')} hold" width="128" height="128" decoding="async"></figure>`;
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
    const marksNew = (0,headline/* isCompared */.uQ)(report);
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
<p>${(0,finding_text/* findingSentences */.cn)(finding, rule)}</p>
${text}</article>`;
    };
}
/** `Split leakage · train ↔ test` */
function breach(finding, rule) {
    const names = (0,contrast/* contrast */.v2)(finding, rule);
    if (names.length === 0)
        return wording/* RULE_WORDING */.K[rule].title;
    return [
        wording/* RULE_WORDING */.K[rule].title,
        ' ',
        html `<span class="between">${displayed((0,finding_text/* contrastText */.e8)(names, (0,alike/* displayMembers */.i)(finding)))}</span>`,
    ];
}
function facts(finding, rule) {
    const others = finding.rules.filter((other) => other !== rule);
    const also = others.map((other) => {
        const names = (0,contrast/* contrast */.v2)(finding, other);
        const title = wording/* RULE_WORDING */.K[other].title.toLowerCase();
        return [
            'also ',
            title,
            names.length === 0 ? '' : [' ', displayed((0,finding_text/* contrastText */.e8)(names, (0,alike/* displayMembers */.i)(finding)))],
            ' · ',
        ];
    });
    const evidence = (0,pointer_text/* evidenceText */.rS)(finding.group);
    const files = finding.group.files.length;
    const proof = evidence === '' ? '' : ` · ${evidence}`;
    return [
        also,
        `${(0,quantity/* countOf */.pq)(files, 'file')} · ${(0,quantity/* formatBytes */.z3)(finding.group.size)}${files === 1 ? '' : ' each'}${proof}`,
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
        ? html `<p class="after">${(0,section_words/* leftOutWords */.Ny)(leftOut, shown.length > 0 ? 'more group' : 'group')}</p>`
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
        const section = { id, title, ...(0,outline/* cut */.Jj)(ordered, left) };
        left -= section.shown.length;
        return section;
    });
}

// EXTERNAL MODULE: ./build/report/scan-words.js
var scan_words = __nccwpck_require__(5170);
// EXTERNAL MODULE: ./build/report/tally.js
var tally = __nccwpck_require__(9929);
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
    const errors = (0,scan_words/* errorWords */.Yi)(report.scanned.errors);
    // Our own sentence, in which only what `codeMarkup` shows is foreign.
    const about = ownMarkup((0,scan_words/* scanLine */.YU)(report, heading_codeMarkup));
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
        ['files scanned', (0,quantity/* formatCount */.B4)(report.scanned.files)],
        ...(isCompared
            ? [
                [total.new === 1 ? 'new group' : 'new groups', (0,quantity/* formatCount */.B4)(total.new)],
                [total.known === 1 ? 'known group' : 'known groups', (0,quantity/* formatCount */.B4)(total.known)],
            ]
            : [[groups === 1 ? 'group' : 'groups', (0,quantity/* formatCount */.B4)(groups)]]),
        ['files in groups', (0,quantity/* formatCount */.B4)(total.files)],
        ['to reclaim', (0,tally/* reclaimable */.qQ)(total)],
    ];
    return list.map(([name, value]) => html `<div><dt>${name}</dt><dd>${value}</dd></div>`);
}
function heading_codeMarkup(name) {
    return html `<code>${name}</code>`.html;
}
function upperFirst(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./build/report/leakage-matrix.js + 1 modules
var leakage_matrix = __nccwpck_require__(7671);
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
    const { shown, leftOut } = (0,outline/* cut */.Jj)(matrices, MOST_MATRICES);
    return html `<section aria-labelledby="leakage"><h2 id="leakage">${section_words/* LEAKAGE_TITLE */.eW}</h2>
${shown.map((matrix) => (matrix.splits.length > WIDEST_MATRIX ? pairTable(matrix) : heatMap(matrix)))}
<ul class="legend" aria-label="Shades by share of the split">${SHADES.map(legendItem)}</ul>
${leftOut > 0 ? html `<p class="after">${(0,section_words/* leftOutWords */.Ny)(leftOut, 'dataset')}</p>` : ''}</section>
`;
}
function heatMap(matrix) {
    const { splits } = matrix;
    const header = splits.map((split) => html `<th scope="col">also in ${split}</th>`);
    const lines = splits.map((split) => {
        const cells = splits.map((other) => split === other ? html `<td class="heat-0">–</td>` : heatCell((0,leakage_matrix/* partShared */.$T)(matrix, split, other)));
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
    const { shown, leftOut } = (0,outline/* cut */.Jj)(matrix.pairs, MOST_PAIRS);
    const lines = shown.map((pair) => html `\n<tr><th scope="row">${pair.splits[0]} ↔ ${pair.splits[1]}</th>${heatCell((0,leakage_matrix/* partOf */.BU)(pair, 0))}${heatCell((0,leakage_matrix/* partOf */.BU)(pair, 1))}</tr>`);
    const more = leftOut > 0
        ? html `<p class="after">${(0,section_words/* leftOutWords */.Ny)(leftOut, 'pair of splits', 'pairs of splits')}</p>`
        : '';
    return html `<div class="heat" tabindex="0" role="group" aria-labelledby="leakage"><table class="matrix">
${caption(matrix)}
<thead><tr>${leakage_matrix/* PAIR_HEADER */.$2.map((title) => html `<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${lines}</tbody>
</table></div>${more}
`;
}
function caption(matrix) {
    // Our own sentence, in which only the name is foreign.
    return html `<caption>${ownMarkup((0,leakage_matrix/* matrixTitle */.Oj)(matrix, (name) => html `<code>${name}</code>`.html))}</caption>`;
}
function heatCell(part) {
    if (part === null || part.files === 0)
        return html `<td class="heat-0">0</td>`;
    if (part.samples === 0 || part.noun !== 'file')
        return html `<td class="heat-${SHADES.length}">${(0,leakage_matrix/* partWords */.rz)(part)}</td>`;
    const share = part.files / part.samples;
    return html `<td class="heat-${shadeOf(share)}"><b>${(0,quantity/* formatShare */.T1)(share)}</b><span>${(0,quantity/* formatCount */.B4)(part.files)} of ${(0,quantity/* formatCount */.B4)(part.samples)}</span></td>`;
}
function shadeOf(share) {
    const index = SHADES.findIndex((end) => share <= end);
    return index < 0 ? SHADES.length : index + 1;
}
function legendItem(end, index) {
    const from = index === 0 ? '' : `${(SHADES[index - 1] ?? 0) * 100}–`;
    return html `<li class="heat-${index + 1}">${index === 0 ? '≤ ' : from}${end * 100} %</li>`;
}

// EXTERNAL MODULE: ./build/libraries/crypto.js + 2 modules
var libraries_crypto = __nccwpck_require__(3266);
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
    return `sha256-${(0,libraries_crypto/* createHash */.n)('sha256').update(content).digest('base64')}`;
}

// EXTERNAL MODULE: ./build/text/nothing-compared.js
var nothing_compared = __nccwpck_require__(7941);
// EXTERNAL MODULE: ./build/text/recognised-text.js
var recognised_text = __nccwpck_require__(3051);
;// CONCATENATED MODULE: ./build/report/html/recognised.js






const OPEN = 3;
const MOST_DATASETS = 200;
const MOST_SPLITS = 30;
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
    const { shown, leftOut } = (0,outline/* cut */.Jj)(datasets, MOST_DATASETS);
    const open = shown.slice(0, OPEN).map(card);
    const folded = shown.slice(OPEN).map(card);
    return html `<section aria-labelledby="recognised"><h2 id="recognised">${section_words/* RECOGNISED_TITLE */.Fl}</h2>
${open}${folded.length === 0 ? '' : html `<details class="more"><summary>${(0,quantity/* countOf */.pq)(folded.length, 'more dataset')}</summary>${folded}</details>`}${leftOut > 0 ? html `<p class="after">${(0,section_words/* leftOutWords */.Ny)(leftOut, 'dataset')}</p>` : ''}</section>
`;
}
/** In place of a verdict where nothing was compared: why, where data may lie, and the line to write. */
function nothingSection(report) {
    const { passedOver } = report;
    // Our own sentence, in which only what `codeMarkup` shows is foreign.
    const places = ownMarkup((0,nothing_compared/* passedOverText */.WE)(passedOver, recognised_codeMarkup));
    const reason = (0,nothing_compared/* nothingReason */.Uk)(report);
    return html `<section aria-labelledby="nothing"><h2 id="nothing">Where the data is</h2>
<div class="scan"><p>${reason.charAt(0).toUpperCase()}${reason.slice(1)}, so this is no statement on the quality of the data.${passedOver.length === 0 ? '' : html ` Files that look like data lie in ${places}.`}</p>
<p>To say where the data is, write this into <code>.github/data-hygiene.yml</code>, or give <code>paths</code> as an input:</p>
<pre tabindex="0" role="group" aria-label="Line for a config file">${(0,nothing_compared/* pathsLine */.h4)(passedOver)}</pre></div></section>
`;
}
function datasetCard(dataset, mostLabels) {
    const { path, samples, splits, labels } = dataset;
    const outside = (0,recognised_text/* withoutSplit */.bV)(dataset);
    const splitBars = [
        ...splits.slice(0, MOST_SPLITS),
        ...(splits.length > 0 && outside > 0 ? [{ name: null, samples: outside }] : []),
    ];
    return html `<article class="dataset"><h3>${path === '' ? 'The whole tree' : html `<code>${path}</code>`} <span class="facts">${(0,quantity/* countOf */.pq)(samples, 'sample')}</span></h3>
<div class="sides">${bars('Splits', 'without a split', splitBars, splits.length, samples, (0,recognised_text/* waysOf */.UV)(dataset))}${bars('Labels', '', labels.slice(0, mostLabels), labels.length, samples, (0,recognised_text/* labelWay */.Wo)(dataset))}</div></article>
`;
}
function bars(title, nameless, shown, count, samples, way) {
    const noun = title.toLowerCase();
    if (count === 0)
        return html `<p class="quiet">No ${noun} recognised.</p>`;
    const leftOut = count - shown.filter(({ name }) => name !== null).length;
    const largest = Math.max(...shown.map((bar) => bar.samples), 1);
    const lines = shown.map((bar) => html `
<tr><th scope="row">${bar.name ?? html `<span class="quiet">${nameless}</span>`}</th><td>${barPicture(bar.samples / largest)}</td><td>${(0,quantity/* formatCount */.B4)(bar.samples)}</td><td>${(0,quantity/* formatShare */.T1)(samples > 0 ? bar.samples / samples : 0)}</td></tr>`);
    const summary = `${(0,quantity/* countOf */.pq)(count, noun.slice(0, -1))}, recognised by ${way}`;
    return html `<div><table class="bars"><caption>${summary}</caption><tbody>${lines}</tbody></table>${leftOut > 0 ? html `<p class="after">${(0,section_words/* leftOutWords */.Ny)(leftOut, `more ${noun.slice(0, -1)}`)}</p>` : ''}</div>`;
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
    const remarks = (0,tally/* tallyRemarks */.GN)(counts);
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
    const { title, reason } = wording/* RULE_WORDING */.K[rule];
    const groups = hasBase ? [count.new, count.known] : [count.new + count.known];
    const numbers = [...[...groups, count.files].map(quantity/* formatCount */.B4), (0,tally/* reclaimable */.qQ)(count)];
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
    const skipped = (0,scan_words/* skippedWords */.MB)(scanned.skipped);
    return html `<section aria-labelledby="scan"><h2 id="scan">What was scanned and what was skipped</h2>
<div class="scan"><ul>
<li>scanned: ${(0,quantity/* countOf */.pq)(scanned.files, 'file')}, ${(0,scan_words/* sizeWords */.pG)(scanned)}; read: ${(0,quantity/* formatBytes */.z3)(scanned.bytesRead)}</li>
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
    return html `<li><strong>${(0,scan_words/* errorWords */.Yi)(errors)}</strong><ul>
${items}${rest(errors.length, 'more file')}</ul></li>
`;
}
function rest(length, noun) {
    return length > LONGEST_LIST ? html `<li>${(0,section_words/* leftOutWords */.Ny)(length - LONGEST_LIST, noun)}</li>` : '';
}
function howToChange(report) {
    const advice = ownMarkup((0,section_words/* changeAdvice */.VQ)((name) => html `<code>${name}</code>`.html));
    return html `<details><summary>${section_words/* CHANGE_TITLE */.iK}</summary><p class="after">${advice}</p>
<pre tabindex="0" role="group" aria-label="Example of a config file">${displayed((0,section_words/* changeExample */.NM)(report))}</pre></details>
`;
}

// EXTERNAL MODULE: ./build/text/table-text.js
var table_text = __nccwpck_require__(6060);
;// CONCATENATED MODULE: ./build/report/html/tables.js








const MOST_FINDINGS = 200;
const LONGEST_CELL = 120;
/** What records have in common, each with a few of them as a small table. */
function tablesSection(report) {
    if (report.tables.length === 0)
        return '';
    const { shown, leftOut } = (0,outline/* cut */.Jj)(report.tables, MOST_FINDINGS);
    return html `<section aria-labelledby="rows"><h2 id="rows">Rows of tables</h2>
${shown.map((finding) => tableCard(finding, (0,headline/* isCompared */.uQ)(report)))}
${leftOut > 0 ? html `<p class="after">${(0,section_words/* leftOutWords */.Ny)(leftOut, 'finding')}</p>` : ''}</section>
`;
}
function tableCard(finding, hasBase) {
    const { severity, rule, isNew, examples } = finding;
    const names = (0,table_text/* tableContrast */.BG)(finding, display/* display */.Vy);
    const between = names === '' ? '' : [' ', html `<span class="between">${displayed(names)}</span>`];
    const age = !hasBase
        ? ''
        : isNew
            ? html `<span class="badge new">new</span> `
            : html `<span class="badge known">known</span> `;
    return html `
<article class="group ${severity}"><h3><span class="badge ${severity}">${severity}</span> ${wording/* RULE_WORDING */.K[rule].title}${between} ${age}</h3>
<p>${displayed((0,table_text/* tableSentence */.Cj)(finding, display/* display */.Vy))}</p>
${exampleTable(examples)}
<p>${displayed((0,table_text/* tableAdvice */.XG)(finding))}</p>
</article>`;
}
/** Examples one below the other, their columns side by side. */
function exampleTable(examples) {
    const columns = [...new Set(examples.flatMap(({ cells }) => (cells ?? []).map(({ column }) => column)))];
    const hasLabels = examples.some((group) => (0,table_text/* exampleLabels */.k4)(group, display/* display */.Vy) !== '');
    const heads = ['Records', ...columns, ...(hasLabels ? ['labels'] : [])];
    return html `<div class="scroll" tabindex="0" role="group" aria-label="Examples"><table class="records">
<thead><tr>${heads.map((head) => html `<th scope="col">${(0,shorten/* shorten */.m)((0,display/* display */.Vy)(head), LONGEST_CELL)}</th>`)}</tr></thead>
<tbody>${examples.map((group) => {
        const cells = columns.map((column) => group.cells?.find((each) => each.column === column)?.text ?? '');
        const label = hasLabels ? html `<td>${displayed((0,table_text/* exampleLabels */.k4)(group, display/* display */.Vy))}</td>` : '';
        return html `
<tr><th scope="row"><code>${displayed((0,table_text/* exampleAddresses */.tt)(group, display/* display */.Vy))}</code></th>${cells.map((cell) => html `<td>${displayed((0,shorten/* shorten */.m)((0,display/* display */.Vy)(cell), LONGEST_CELL))}</td>`)}${label}</tr>`;
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
    const told = (0,outline/* outline */.rj)(report);
    const isClean = report.judgement.findings.length === 0 && report.tables.length === 0;
    // What can be acted on comes first; where there is nothing of it, what was looked at makes the verdict believable.
    const recognised = ['recognised', section_words/* RECOGNISED_TITLE */.Fl, recognisedSection(report)];
    const parts = [
        ...(isClean ? [recognised] : []),
        told.isNothingCompared
            ? ['nothing', 'Where the data is', nothingSection(report)]
            : ['rules', 'Rules', rulesSection(told)],
        ['directories', section_words/* DIRECTORIES_TITLE */.lU, directoriesSection(report, told)],
        ['leakage', section_words/* LEAKAGE_TITLE */.eW, leakageSection(told.leakage)],
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


/***/ }),

/***/ 8697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jsonReport: () => (/* binding */ jsonReport)
});

// EXTERNAL MODULE: ./build/model.js + 4 modules
var model = __nccwpck_require__(129);
// EXTERNAL MODULE: ./build/paths/lossless.js
var lossless = __nccwpck_require__(2501);
// EXTERNAL MODULE: ./build/report/parts.js
var parts = __nccwpck_require__(8897);
// EXTERNAL MODULE: ./build/report/tally.js
var tally = __nccwpck_require__(9929);
// EXTERNAL MODULE: ./build/report/written.js
var written = __nccwpck_require__(9544);
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
      "id": ${(0,written/* jsonString */.I)(group.id)},
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
                part += `,\n          "list": ${(0,written/* jsonString */.I)((0,written/* writtenName */.lD)(member.list))}`;
            start = '\n        },\n        {\n          ';
            if (part.length < parts/* PART_LENGTH */.XV)
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
    return `,\n          "links": ${listText(links.map(written/* writtenName */.lD), '\n          ')}`;
}
/** The path, and its bytes where no text can hold it. */
function pathText(path, line) {
    if ((0,written/* isPlain */.$i)(path))
        return `"path": "${path}"`;
    const text = `"path": ${(0,written/* jsonString */.I)((0,written/* writtenName */.lD)(path))}`;
    return (0,lossless/* isUtf8Path */.f9)(path) ? text : `${text},${line}"pathBase64": "${(0,lossless/* pathBytes */.X5)(path).toString('base64')}"`;
}
function nameText(name) {
    return name === null ? 'null' : (0,written/* jsonString */.I)((0,written/* writtenName */.lD)(name));
}
/** @param line the line break and the indentation of what holds the list */
function listText(texts, line) {
    if (texts.length === 0)
        return '[]';
    let list = '[';
    for (const [index, text] of texts.entries())
        list += `${index > 0 ? ',' : ''}${line}  ${(0,written/* jsonString */.I)(text)}`;
    return `${list}${line}]`;
}

;// CONCATENATED MODULE: ./build/report/json/rows.js


const GROUPS_AT_ONCE = 200;
/** The document, `groups`, the group. */
const GROUP_DEPTH = 2;
/** Groups of records, as deep as they stand in the JSON report, in parts. */
function rowGroupsText(tables) {
    const groups = tables.flatMap((finding) => finding.groups.map((group) => ({ finding, group })));
    return (0,parts/* itemsText */.Ir)(groups, GROUPS_AT_ONCE, GROUP_DEPTH, groupEntry);
}
/** One entry per rule and set of tables. Computed keys make own properties, whatever a table is called. */
function tableEntry(finding) {
    const { rule, paths, splits, contents, rows, of, severity, isNew, newContents, because, examples } = finding;
    return {
        rule,
        paths: paths.map(written/* writtenName */.lD),
        splits: splits.map(written/* writtenName */.lD),
        contents,
        rows: byPath(rows),
        of: byPath(of),
        severity,
        new: isNew,
        newContents,
        examples: examples.map(({ id }) => id),
        because,
        dataset: finding.dataset === null ? null : (0,written/* writtenName */.lD)(finding.dataset),
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
                cells: Object.fromEntries(cells.map(({ column, text }) => [(0,written/* writtenName */.lD)(column), (0,written/* writtenName */.lD)(text)])),
            }),
    };
}
function memberEntry({ path, split, label, isNew, row, line, endLine }) {
    return {
        path: (0,written/* writtenName */.lD)(path),
        ...(0,written/* exactPath */.V$)('pathBase64', path),
        split: split === null ? null : (0,written/* writtenName */.lD)(split),
        label: label === null ? null : (0,written/* writtenName */.lD)(label),
        new: isNew,
        row,
        ...(line === null ? {} : { line, endLine }),
    };
}
function byPath(counts) {
    return Object.fromEntries([...counts].map(([path, count]) => [(0,written/* writtenName */.lD)(path), count]));
}

;// CONCATENATED MODULE: ./build/report/json/json.js







const SCHEMA_VERSION = 2;
/**
 * The JSON report, schema version 2: UTF-8, two spaces of indentation, a final newline. The same report gives
 * the same bytes. Comes in parts, since a million files take 300 MB.
 */
function jsonReport(report) {
    return (0,parts/* documentInParts */.j2)(documentOf(report));
}
function documentOf(report) {
    const { source, base, baseline, scanned, judgement } = report;
    return {
        schemaVersion: SCHEMA_VERSION,
        tool: { name: report.tool.name, version: report.tool.version },
        source,
        base: base && { ref: (0,written/* writtenName */.lD)(base.ref), commit: base.commit },
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
        groups: (0,parts/* longList */.jm)(allGroups(report)),
        tables: report.tables.map(tableEntry),
        directories: report.directories.map(directoryEntry),
        verdict: {
            result: judgement.verdict.result,
            failOn: judgement.verdict.failOn,
            reasons: judgement.verdict.reasons,
        },
        notes: report.notes.map(written/* writtenName */.lD),
        baseline: baseline && (0,written/* writtenName */.lD)(baseline),
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
                    path: (0,written/* writtenName */.lD)(path),
                    ...(0,written/* exactPath */.V$)('pathBase64', path),
                    reason: (0,written/* writtenName */.lD)(reason),
                })),
            }),
    };
}
function passedOverEntry({ directory, files }) {
    return { directory: (0,written/* writtenName */.lD)(directory), ...(0,written/* exactPath */.V$)('directoryBase64', directory), files };
}
function datasetEntry({ path, samples, splits, labels, labelsBy }) {
    return {
        path: (0,written/* writtenName */.lD)(path),
        ...(0,written/* exactPath */.V$)('pathBase64', path),
        samples,
        splits: splits.map((split) => ({ name: (0,written/* writtenName */.lD)(split.name), samples: split.samples, by: split.by })),
        labels: labels.map((label) => ({ name: (0,written/* writtenName */.lD)(label.name), samples: label.samples })),
        labelsBy,
    };
}
function skippedEntry(skipped) {
    const occurred = model/* SKIP_REASONS */.eI.filter((reason) => (skipped[reason] ?? 0) > 0);
    return Object.fromEntries(occurred.map((reason) => [reason, skipped[reason] ?? 0]));
}
function errorEntry(error) {
    return {
        path: (0,written/* writtenName */.lD)(error.path),
        ...(0,written/* exactPath */.V$)('pathBase64', error.path),
        message: (0,written/* writtenName */.lD)(error.message),
    };
}
function summaryEntry(report) {
    const { byRule, total } = (0,tally/* tally */.N4)(report);
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
    const [first, second] = leakage.splits.map(written/* writtenName */.lD);
    const share = (index) => leakage.samples[index] > 0 ? leakage.files[index] / leakage.samples[index] : 0;
    return {
        splits: [first, second],
        groups: leakage.groups,
        files: { [first]: leakage.files[0], [second]: leakage.files[1] },
        contaminated: { [first]: share(0), [second]: share(1) },
        dataset: (0,written/* writtenName */.lD)(leakage.dataset),
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
    const exact = paths.every(lossless/* isUtf8Path */.f9) ? {} : { pathsBase64: paths.map(written/* base64Path */.Lr) };
    return { paths: paths.map(written/* writtenName */.lD), ...exact, files, bytes };
}


/***/ }),

/***/ 3639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  junitReport: () => (/* binding */ junitReport)
});

// EXTERNAL MODULE: ./build/text/annotation-text.js + 1 modules
var annotation_text = __nccwpck_require__(6660);
// EXTERNAL MODULE: ./build/text/display.js
var display = __nccwpck_require__(1400);
// EXTERNAL MODULE: ./build/text/finding-text.js
var finding_text = __nccwpck_require__(4183);
// EXTERNAL MODULE: ./build/text/nothing-compared.js
var nothing_compared = __nccwpck_require__(7941);
// EXTERNAL MODULE: ./build/text/pointer-text.js
var pointer_text = __nccwpck_require__(959);
// EXTERNAL MODULE: ./build/text/quantity.js
var quantity = __nccwpck_require__(8717);
// EXTERNAL MODULE: ./build/text/table-text.js
var table_text = __nccwpck_require__(6060);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __nccwpck_require__(3898);
// EXTERNAL MODULE: ./build/report/chosen-members.js
var chosen_members = __nccwpck_require__(5163);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __nccwpck_require__(2251);
// EXTERNAL MODULE: ./build/report/parts.js
var parts = __nccwpck_require__(8897);
// EXTERNAL MODULE: ./build/report/scan-words.js
var scan_words = __nccwpck_require__(5170);
// EXTERNAL MODULE: ./build/report/tally.js
var tally = __nccwpck_require__(9929);
;// CONCATENATED MODULE: ./build/report/junit/xml.js
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What stands for something in XML, and the two characters that `display` lets pass and XML knows not. */
const SPECIAL = /[&<>"\ufffe\uffff]/g;
/** Attributes of an element; the texts went through `display` already. */
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
        .join('');
}
/** Lines as the text of an element; they went through `display` already. */
function xml_text(lines) {
    return lines.map(escaped).join('\n');
}
function escaped(shown) {
    return shown.replace(SPECIAL, (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16)}`);
}

;// CONCATENATED MODULE: ./build/report/junit/junit.js














/** More findings of one rule than this are counted only: who reads test results opens them one by one. */
const MOST_CASES = 5000;
const MOST_MEMBERS = 20;
const MOST_ERRORS = 100;
/**
 * The report as test results in JUnit's form, for Jenkins, Azure and GitLab: a suite for each rule, in it a case for the
 * rule and one for each finding that shuts the gate. Something fails only if the gate is shut; what is off, or was not
 * compared, is skipped. Without times, so that the same report gives the same bytes. In parts.
 * Source: `junit-10.xsd` of the xUnit plugin of Jenkins.
 */
function junitReport(report) {
    return (0,parts/* inParts */.oP)(junit_document(report));
}
function* junit_document(report) {
    const suites = suitesOf(report);
    const failures = suites.reduce((sum, suite) => sum + failuresOf(suite), 0);
    const tests = suites.reduce((sum, suite) => sum + casesOf(suite), 0) + 1;
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `<testsuites${attributes({ name: 'data-hygiene', tests, failures, errors: 0 })}>\n`;
    yield scanSuite(report);
    for (const suite of suites)
        yield* suitePieces(report, suite);
    yield '</testsuites>\n';
}
function suitesOf(report) {
    const { findings, verdict } = report.judgement;
    const isNothing = (0,nothing_compared/* isNothingCompared */.dx)(report);
    const suites = (0,tally/* tally */.N4)(report).byRule.map(({ rule, setting }) => {
        return { rule, isSkipped: isNothing || setting === 'off', shut: [], tables: [] };
    });
    if (verdict.result === 'pass')
        return suites;
    const byRule = new Map(suites.map((suite) => [suite.rule, suite]));
    for (const finding of findings) {
        if ((0,headline/* isBlocking */.Us)(finding, verdict))
            byRule.get((0,finding_text/* leadingRule */.LC)(finding, report.rules))?.shut.push(finding);
    }
    for (const finding of report.tables) {
        if ((0,headline/* isBlocking */.Us)(finding, verdict))
            byRule.get(finding.rule)?.tables.push(finding);
    }
    return suites;
}
/** What could not be compared: skipped, since it is neither a pass nor a failure. */
function scanSuite(report) {
    const { scanned } = report;
    const isNothing = (0,nothing_compared/* isNothingCompared */.dx)(report);
    const numbers = { tests: 1, failures: 0, errors: 0, skipped: isNothing ? 1 : 0 };
    const skipped = isNothing ? `\n<skipped${attributes({ message: (0,nothing_compared/* nothingComparedText */.MR)(report) })}/>` : '';
    const unread = scanned.errors
        .slice(0, MOST_ERRORS)
        .map(({ path, message }) => `${(0,display/* display */.Vy)(path)}: ${(0,display/* display */.Vy)(message)}`);
    const lines = [(0,scan_words/* errorWords */.Yi)(scanned.errors), ...unread, ...report.notes].filter((line) => line !== '');
    const output = lines.length === 0 ? '' : `\n<system-out>${xml_text(lines)}</system-out>`;
    return `<testsuite${attributes({ name: 'scan', ...numbers })}>
<testcase${attributes({ name: `${(0,quantity/* countOf */.pq)(scanned.files, 'file')} compared`, classname: 'data-hygiene.scan' })}>${skipped}${output}
</testcase>
</testsuite>
`;
}
function* suitePieces(report, suite) {
    const { rule, isSkipped, shut } = suite;
    const numbers = {
        tests: casesOf(suite),
        failures: failuresOf(suite),
        errors: 0,
        skipped: isSkipped ? 1 : 0,
    };
    yield `<testsuite${attributes({ name: rule, ...numbers })}>\n`;
    yield ruleCase(suite);
    for (const finding of shut.slice(0, MOST_CASES))
        yield findingCase(report, finding, rule);
    for (const finding of suite.tables.slice(0, MOST_CASES))
        yield tableCase(finding);
    const rest = shut.length - MOST_CASES;
    if (rest > 0)
        yield `<system-out>${xml_text([`${(0,quantity/* countOf */.pq)(rest, 'more finding')}: see the JSON report`])}</system-out>\n`;
    yield '</testsuite>\n';
}
function ruleCase({ rule, isSkipped, shut, tables }) {
    const { title, reason, advice } = wording/* RULE_WORDING */.K[rule];
    const start = `<testcase${attributes({ name: title, classname: classOf(rule) })}`;
    if (isSkipped)
        return `${start}>\n<skipped/>\n</testcase>\n`;
    const count = shut.length + tables.length;
    if (count === 0)
        return `${start}/>\n`;
    const message = `${(0,quantity/* countOf */.pq)(count, 'finding')} ${count === 1 ? 'shuts' : 'shut'} the gate`;
    return `${start}>\n<failure${attributes({ message, type: rule })}>${xml_text([reason, advice])}</failure>\n</testcase>\n`;
}
function findingCase(report, finding, rule) {
    const name = `${(0,finding_text/* findingTitle */.Aj)(finding, rule)}: ${(0,pointer_text/* placeText */.Z9)((0,annotation_text/* annotatedMember */.vN)(finding).file, display/* display */.Vy)}`;
    const { message } = (0,annotation_text/* annotationText */.xr)(finding, rule, '');
    const members = (0,chosen_members/* chosenMembers */.w)(finding, MOST_MEMBERS).map(({ file, split, label, isNew, list }) => [
        (0,pointer_text/* placeText */.Z9)(file, display/* display */.Vy),
        ...[split, label].filter((placement) => placement !== null).map(display/* display */.Vy),
        ...(list === undefined ? [] : [`by ${(0,display/* display */.Vy)(list)}`]),
        ...(report.base !== null && isNew ? ['added here'] : []),
    ].join(' · '));
    const rest = finding.members.length - members.length;
    const lines = rest > 0 ? [...members, `and ${(0,quantity/* countOf */.pq)(rest, 'more file')}`] : members;
    return `<testcase${attributes({ name, classname: classOf(rule) })}>
<failure${attributes({ message, type: rule })}>${xml_text(lines)}</failure>
</testcase>
`;
}
function tableCase(finding) {
    const { path, line, title, message } = (0,table_text/* tableAnnotation */.EM)(finding);
    const name = `${title}: ${(0,display/* display */.Vy)(path)}:${line}`;
    const lines = finding.examples.map((example) => (0,table_text/* exampleAddresses */.tt)(example, display/* display */.Vy));
    return `<testcase${attributes({ name, classname: classOf(finding.rule) })}>
<failure${attributes({ message, type: finding.rule })}>${xml_text(lines)}</failure>
</testcase>
`;
}
function classOf(rule) {
    return `data-hygiene.${rule}`;
}
function casesOf({ shut, tables }) {
    return 1 + Math.min(shut.length, MOST_CASES) + Math.min(tables.length, MOST_CASES);
}
function failuresOf(suite) {
    return suite.shut.length + suite.tables.length === 0 ? 0 : casesOf(suite);
}


/***/ }),

/***/ 7671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $2: () => (/* binding */ PAIR_HEADER),
  NC: () => (/* binding */ leakageMatrices),
  Oj: () => (/* binding */ matrixTitle),
  BU: () => (/* binding */ partOf),
  $T: () => (/* binding */ partShared),
  rz: () => (/* binding */ partWords)
});

// EXTERNAL MODULE: ./build/columns/data-files.js + 1 modules
var data_files = __nccwpck_require__(9008);
;// CONCATENATED MODULE: ./build/text/collection-noun.js
/** What holds many samples in one file, behind compression and the number of a shard. */
const TABLE = /\.(?:csv|tsv|psv|jsonl|ndjson|parquet|arrow|feather|orc|avro|xlsx?|ods|arff|dta|sav|sas7bdat)$/i;
const ARCHIVE = /\.(?:zip|tar|tgz|tbz2?|txz|7z|rar|tfrecords?|npz|h5|hdf5|lmdb|gz|bz2|xz|zst)$/i;
const SHARD = /-\d{3,}-of-\d{3,}$/;
const COMPRESSED = /\.(?:gz|bz2|xz|zst|lz4|br)$/i;
/** By the name of a file, what it is to be called. */
function collectionNoun(path) {
    const name = path.replace(SHARD, '');
    if (TABLE.test(name.replace(COMPRESSED, '')))
        return 'table';
    return ARCHIVE.test(name) ? 'archive' : 'file';
}

// EXTERNAL MODULE: ./build/text/contrast.js
var contrast = __nccwpck_require__(7398);
// EXTERNAL MODULE: ./build/text/quantity.js
var quantity = __nccwpck_require__(8717);
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
        splits: [...new Set(pairs.flatMap((pair) => pair.splits))].sort(contrast/* bySplit */.Yt),
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
    const rows = `${(0,quantity/* formatCount */.B4)(count)} of ${(0,quantity/* countOf */.pq)(samples, 'record')} (${(0,quantity/* formatShare */.T1)(count / Math.max(1, samples))})`;
    return part.files === 0 ? rows : `${fileWords(part)}, ${rows}`;
}
function fileWords({ files, samples, noun }) {
    if (noun !== 'file')
        return `${(0,quantity/* countOf */.pq)(files, noun)} of ${(0,quantity/* countOf */.pq)(samples, 'file')}`;
    const share = samples > 0 ? ` (${(0,quantity/* formatShare */.T1)(files / samples)})` : '';
    return `${(0,quantity/* formatCount */.B4)(files)} of ${(0,quantity/* formatCount */.B4)(samples)}${share}`;
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
            const noun = collectionNoun((0,data_files/* placeOf */.$t)(file));
            ofDataset.set(split, known === undefined || known === noun ? noun : 'file');
        }
    }
    return (dataset, split) => nouns.get(dataset)?.get(split) ?? 'file';
}


/***/ }),

/***/ 1796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SUMMARY_BYTES: () => (/* binding */ SUMMARY_BYTES),
  markdownReport: () => (/* binding */ markdownReport)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: ./build/report/outline.js
var outline = __nccwpck_require__(477);
;// CONCATENATED MODULE: ./build/report/markdown/detail-level.js
/**
 * From generous to totals only. The last has nothing whose length depends on the input, so that it stays below
 * 2,000 bytes.
 */
const DETAIL_LEVELS = [
    {
        datasets: 50,
        directories: 50,
        blocking: 50,
        remarks: 20,
        known: 20,
        members: 5,
        leakage: 10,
        errors: 20,
        howToChange: true,
    },
    {
        datasets: 20,
        directories: 20,
        blocking: 20,
        remarks: 5,
        known: 5,
        members: 3,
        leakage: 5,
        errors: 10,
        howToChange: true,
    },
    {
        datasets: 5,
        directories: 10,
        blocking: 10,
        remarks: 3,
        known: 0,
        members: 2,
        leakage: 3,
        errors: 3,
        howToChange: true,
    },
    {
        datasets: 5,
        directories: 3,
        blocking: 3,
        remarks: 1,
        known: 0,
        members: 2,
        leakage: 1,
        errors: 1,
        howToChange: false,
    },
    {
        datasets: 1,
        directories: 1,
        blocking: 1,
        remarks: 0,
        known: 0,
        members: 2,
        leakage: 0,
        errors: 0,
        howToChange: false,
    },
    {
        datasets: 0,
        directories: 0,
        blocking: 0,
        remarks: 0,
        known: 0,
        members: 0,
        leakage: 0,
        errors: 0,
        howToChange: false,
    },
];

// EXTERNAL MODULE: ./build/text/contrast.js
var contrast = __nccwpck_require__(7398);
// EXTERNAL MODULE: ./build/text/directory-text.js
var directory_text = __nccwpck_require__(9641);
// EXTERNAL MODULE: ./build/text/finding-text.js
var finding_text = __nccwpck_require__(4183);
// EXTERNAL MODULE: ./build/text/display.js
var display = __nccwpck_require__(1400);
;// CONCATENATED MODULE: ./build/text/markdown.js

/** Words that Markdown, tables, mentions and automatic links all leave alone. */
const PLAIN_WORDS = /^[a-z0-9]+(?:[ _-][a-z0-9]+)*$/i;
/** Sentences of such words. */
const PLAIN_PROSE = /^(?:[a-z0-9 ,;()'%-]|[.:](?= |$))*$/i;
/** What GitHub turns into a link although it is made of plain words: `GH-1`, a commit's name. */
const REFERENCE = /\bgh-\d|\b[0-9a-f]{7,64}\b/i;
/**
 * A code span that shows `text` and nothing else, whatever it holds. Code spans are the one construct in which
 * GitHub interprets no HTML, links, mentions, issue numbers or emphasis.
 */
function code(text) {
    return codeSpan((0,display/* display */.Vy)(text));
}
/** The same for a text that went through `display`, or what `alike.ts` makes of it, already. */
function codeSpan(shown) {
    const longestRun = Math.max(0, ...Array.from(shown.matchAll(/`+/g), (match) => match[0].length));
    const fence = '`'.repeat(longestRun + 1);
    // One space is stripped from each end when both have one and there is more than spaces; and a fence must not
    // touch another backtick.
    const needsPadding = /^[` ]|[` ]$/.test(shown) && !/^ +$/.test(shown);
    const padding = needsPadding || shown === '' ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/** A split's or label's name: as plain words where that is safe, else as a code span. */
function markdown_name(text) {
    return nameShown((0,display/* display */.Vy)(text));
}
/** The same for a name that went through `display`, or what `alike.ts` makes of it, already. */
function nameShown(shown) {
    return PLAIN_WORDS.test(shown) && !REFERENCE.test(shown) ? shown : codeSpan(shown);
}
/** A sentence of ours that can hold foreign names: as it is where that is safe, else as a code span. */
function prose(text) {
    return PLAIN_PROSE.test(text) && !REFERENCE.test(text) ? text : code(text);
}
/** Makes a finished piece of Markdown fit a table cell, where a bare `|` would start the next one. */
function cell(markdown) {
    return markdown.replaceAll('|', '\\|');
}

// EXTERNAL MODULE: ./build/text/wording.js
var wording = __nccwpck_require__(3898);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __nccwpck_require__(2251);
// EXTERNAL MODULE: ./build/report/section-words.js
var section_words = __nccwpck_require__(1228);
// EXTERNAL MODULE: ./build/text/alike.js
var alike = __nccwpck_require__(9470);
// EXTERNAL MODULE: ./build/text/pointer-text.js
var pointer_text = __nccwpck_require__(959);
// EXTERNAL MODULE: ./build/text/quantity.js
var quantity = __nccwpck_require__(8717);
// EXTERNAL MODULE: ./build/report/chosen-members.js
var chosen_members = __nccwpck_require__(5163);
;// CONCATENATED MODULE: ./build/report/markdown/finding.js









/** A finding in full: what it is, where, why it matters, what to do. */
function findingBlock(report, finding, rule, members) {
    const marksNew = (0,headline/* isCompared */.uQ)(report);
    const show = (0,alike/* displayMembers */.i)(finding);
    const shown = (0,chosen_members/* chosenMembers */.w)(finding, members);
    const lines = shown.map((member) => `- ${memberText(member, marksNew, show)}`);
    const rest = finding.members.length - shown.length;
    if (rest > 0)
        lines.push(`- and ${(0,quantity/* formatCount */.B4)(rest)} more`);
    return card([findingHeading(report, finding, rule), lines.join('\n'), (0,finding_text/* findingSentences */.cn)(finding, rule)]);
}
/** A finding in one item of a list. */
function findingItem(finding, rule, settings, members) {
    const show = (0,alike/* displayMembers */.i)(finding);
    const shown = (0,chosen_members/* chosenMembers */.w)(finding, members).map(({ file }) => (0,pointer_text/* placeText */.Z9)(file, (path) => codeSpan(show(path))));
    const rest = finding.members.length - shown.length;
    const more = rest > 0 ? ` and ${(0,quantity/* formatCount */.B4)(rest)} more` : '';
    const separator = shown.length === 0 ? (0,quantity/* countOf */.pq)(finding.members.length, 'file') : `${shown.join(', ')}${more}`;
    return `- ${icon(settings[rule])} ${breach(finding, rule)} · ${(0,quantity/* formatBytes */.z3)(finding.group.size)}: ${separator}`;
}
function findingHeading(report, finding, rule) {
    const others = finding.rules.filter((other) => other !== rule);
    const also = others.map((other) => ` · also ${lowerFirst(breach(finding, other))}`).join('');
    const copies = finding.group.files.length > 2 ? ` · ${(0,quantity/* countOf */.pq)(finding.group.files.length, 'file')}` : '';
    const size = `${(0,quantity/* formatBytes */.z3)(finding.group.size)}${copies === '' ? '' : ' each'}`;
    const evidence = (0,pointer_text/* evidenceText */.rS)(finding.group);
    const proof = evidence === '' ? '' : ` · ${evidence}`;
    return `${icon(report.rules[rule])} **${breach(finding, rule)}**${also}${copies} · ${size}${proof}`;
}
/** `Split leakage · train ↔ test` */
function breach(finding, rule) {
    const show = (0,alike/* displayMembers */.i)(finding);
    const names = (0,finding_text/* contrastText */.e8)((0,contrast/* contrast */.v2)(finding, rule), (name) => nameShown(show(name)));
    return names === '' ? wording/* RULE_WORDING */.K[rule].title : `${wording/* RULE_WORDING */.K[rule].title} · ${names}`;
}
function memberText({ file, split, label, isNew, list }, marksNew, show) {
    const placement = [split, label].filter((value) => value !== null).map((value) => nameShown(show(value)));
    const links = file.links === undefined ? [] : [(0,quantity/* countOf */.pq)(file.links.length, 'further hard link')];
    const kind = file.pointer === undefined ? [] : [pointer_text/* POINTER_WORDS */.Qb[file.pointer.kind]];
    const listed = list === undefined ? [] : [`by ${codeSpan(show(list))}`];
    const parts = [(0,pointer_text/* placeText */.Z9)(file, (path) => codeSpan(show(path))), ...placement, ...listed, ...kind, ...links];
    return `${parts.join(' · ')}${marksNew && isNew ? ' **← added here**' : ''}`;
}
/** The mark of a rule's severity. */
function icon(setting) {
    return setting === 'off' ? '' : wording/* SEVERITY_ICON */._[setting];
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
/** A quotation is the one frame that Markdown has: it shows which lines belong together. */
function card(parts) {
    const lines = parts.join('\n\n').split('\n');
    return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}

// EXTERNAL MODULE: ./build/text/bundle.js + 1 modules
var text_bundle = __nccwpck_require__(4885);
;// CONCATENATED MODULE: ./build/report/markdown/bundle.js





/** Many findings of one shape: what they are, three of them, where the rest stands, why it matters, what to do. */
function bundleBlock(report, bundle, examples) {
    const { rule, findings } = bundle;
    const files = findings.reduce((sum, { group }) => sum + group.files.length, 0);
    const bytes = findings.reduce((sum, { redundantBytes }) => sum + redundantBytes, 0);
    const facts = `${(0,quantity/* countOf */.pq)(files, 'file')} · ${reclaimText(findings, bytes)}`;
    const shown = (0,text_bundle/* bundleExamples */.qd)(bundle, code).slice(0, examples);
    const rest = findings.length - shown.length;
    return card([
        `${icon(report.rules[rule])} **${wording/* RULE_WORDING */.K[rule].title} · ${(0,text_bundle/* bundleTitle */.b3)(bundle, code, markdown_name)}** · ${facts}`,
        [...shown.map((example) => `- ${example}`), `- and ${(0,quantity/* formatCount */.B4)(rest)} more: see the JSON report`].join('\n'),
        (0,text_bundle/* bundleSentences */.H1)(bundle),
    ]);
}
/** The same in one item of a list. */
function bundleItem(report, bundle) {
    return `- ${icon(report.rules[bundle.rule])} ${wording/* RULE_WORDING */.K[bundle.rule].title} · ${(0,text_bundle/* bundleTitle */.b3)(bundle, code, markdown_name)}`;
}
function reclaimText(findings, bytes) {
    const isLeast = findings.some(({ group }) => group.size === null);
    if (isLeast && bytes === 0)
        return (0,quantity/* formatBytes */.z3)(null);
    return `${isLeast ? 'at least ' : ''}${(0,quantity/* formatBytes */.z3)(bytes)} to reclaim`;
}

;// CONCATENATED MODULE: ./build/report/markdown/sections.js






/**
 * Findings in full, under their rules.
 * @param most findings per rule; cut before anything is rendered, for there can be 500,000 on one shelf
 * @param members files per finding
 */
function findingsSection(report, section, most, members) {
    const { title, shelves, count } = section;
    if (count === 0)
        return [];
    if (most === 0)
        return [`### ${title}`, leftOutLine(count, 'finding')];
    const blocks = shelves.flatMap(({ rule, findings, told }) => {
        const { shown } = (0,outline/* cut */.Jj)(told, most);
        const leftOut = findings.length - (0,text_bundle/* countTold */.Dl)(shown);
        return [
            ...shown.map((one) => (0,text_bundle/* isBundle */.bn)(one) ? bundleBlock(report, one, members) : findingBlock(report, one, rule, members)),
            ...(leftOut > 0
                ? [leftOutLine(leftOut, `more ${wording/* RULE_WORDING */.K[rule].title.toLowerCase()} finding`)]
                : []),
        ];
    });
    return [`### ${title}`, ...blocks];
}
/** What was left out, and where it is. */
function leftOutLine(count, singular, plural) {
    return `_${(0,section_words/* leftOutWords */.Ny)(count, singular, plural)}_`;
}

;// CONCATENATED MODULE: ./build/report/markdown/directories.js










/** Whole directories that are repeated, in place of the groups that they explain. */
function directoriesSection(report, directories, level) {
    if (directories.length === 0)
        return [];
    const { shown, leftOut } = (0,outline/* cut */.Jj)(directories, level.directories);
    return [
        `### ${section_words/* DIRECTORIES_TITLE */.lU}`,
        ...shown.map((directory) => directoryBlock(directory, report)),
        ...(leftOut > 0 ? [leftOutDirectories(leftOut)] : []),
    ];
}
/** Those that were there before, in one item of a list each. */
function directoryItem(directory, { rules }) {
    const leading = (0,directory_text/* leadingFinding */.yP)(directory, rules);
    const icon = leading === null ? '' : `${wording/* SEVERITY_ICON */._[leading.severity]} `;
    const explained = (0,directory_text/* explainedText */.GR)(directory, rules);
    return `- ${icon}${(0,directory_text/* repeatText */.d)(directory, code)}${explained === '' ? '' : ` · ${explained}`}`;
}
function leftOutDirectories(count) {
    return leftOutLine(count, 'repeated directory', 'repeated directories');
}
function directoryBlock(directory, report) {
    const leading = (0,directory_text/* leadingFinding */.yP)(directory, report.rules);
    const added = (0,headline/* isCompared */.uQ)(report) && (0,directory_text/* isNewDirectory */.K)(directory) ? ' **← new**' : '';
    const title = `**${(0,directory_text/* repeatText */.d)(directory, code)}**${added}`;
    if (leading === null)
        return card([title]);
    const { finding, rule, severity } = leading;
    const names = (0,finding_text/* contrastText */.e8)((0,contrast/* contrast */.v2)(finding, rule), markdown_name);
    const explained = `${(0,directory_text/* explainedText */.GR)(directory, report.rules)}${names === '' ? '' : ` · ${names}`}`;
    return card([`${wording/* SEVERITY_ICON */._[severity]} ${title}`, `${explained}. ${(0,directory_text/* directorySentences */.ed)(leading)}`]);
}

// EXTERNAL MODULE: ./build/report/scan-words.js
var scan_words = __nccwpck_require__(5170);
;// CONCATENATED MODULE: ./build/report/markdown/folded.js










const MORE_UNREAD = ['more file that could not be read', 'more files that could not be read'];
/** Groups that were there before and block nobody. */
function knownGroups(report, { known, knownDirectories }, level) {
    const count = known.count + (0,outline/* countExplained */.UG)(knownDirectories);
    if (count === 0)
        return [];
    if (level.known === 0)
        return [leftOutLine(count, 'known group')];
    const directories = (0,outline/* cut */.Jj)(knownDirectories, level.known);
    const { shown } = (0,outline/* cut */.Jj)(known.shelves.flatMap(({ rule, told }) => told.slice(0, level.known).map((one) => ({ rule, one }))), level.known);
    const items = shown.map(({ rule, one }) => (0,text_bundle/* isBundle */.bn)(one) ? bundleItem(report, one) : findingItem(one, rule, report.rules, level.members));
    const rest = known.count - (0,text_bundle/* countTold */.Dl)(shown.map(({ one }) => one));
    return folded((0,section_words/* knownTitle */.UG)(count), [
        [...directories.shown.map((directory) => directoryItem(directory, report)), ...items].join('\n'),
        ...(directories.leftOut > 0 ? [leftOutDirectories(directories.leftOut)] : []),
        ...(rest > 0 ? [leftOutLine(rest, 'more known group')] : []),
    ]);
}
/** What was looked at, what was passed over, what could not be read. */
function whatWasScanned({ scanned, notes }, level) {
    const skipped = (0,scan_words/* skippedWords */.MB)(scanned.skipped);
    const title = [
        `What was scanned and what was skipped${skipped === '' ? '' : ` (${skipped})`}`,
        (0,scan_words/* errorWords */.Yi)(scanned.errors),
    ];
    if (level.errors === 0)
        return [];
    const errors = (0,outline/* cut */.Jj)(scanned.errors, level.errors);
    const remarks = (0,outline/* cut */.Jj)(notes, level.errors);
    return folded(title.filter((part) => part !== '').join(' · '), [
        [
            `- scanned: ${(0,quantity/* countOf */.pq)(scanned.files, 'file')}, ${(0,scan_words/* sizeWords */.pG)(scanned)}; read: ${(0,quantity/* formatBytes */.z3)(scanned.bytesRead)}`,
            `- skipped: ${skipped === '' ? 'nothing' : skipped}`,
            ...errors.shown.map(({ path, message }) => `- could not be read: ${code(path)}: ${code(message)}`),
            ...(errors.leftOut > 0 ? [`- ${leftOutLine(errors.leftOut, ...MORE_UNREAD)}`] : []),
            ...remarks.shown.map((note) => `- ${prose(note)}`),
            ...(remarks.leftOut > 0 ? [`- ${leftOutLine(remarks.leftOut, 'more note')}`] : []),
        ].join('\n'),
    ]);
}
/** The way out for those who want another outcome. */
function howToChange(report, level) {
    if (!level.howToChange || report.judgement.findings.length + report.tables.length === 0)
        return [];
    return folded(section_words/* CHANGE_TITLE */.iK, [(0,section_words/* changeAdvice */.VQ)(code), `\`\`\`yaml\n${(0,section_words/* changeExample */.NM)(report)}\n\`\`\``]);
}
/** `summary` must be our own words only: Markdown isn't read there, HTML is. */
function folded(summary, content) {
    return [`<details><summary>${summary}</summary>`, ...content, '</details>'];
}

// EXTERNAL MODULE: ./build/report/tally.js
var tally = __nccwpck_require__(9929);
;// CONCATENATED MODULE: ./build/report/markdown/heading.js





const ICONS = { good: '✅', doubtful: '⚠️', neutral: '⚪', bad: '❌' };
/** The verdict, and one line on what it is about. */
function heading(report, { headline: { tone, text } }) {
    const errors = (0,scan_words/* errorWords */.Yi)(report.scanned.errors);
    const warning = errors === '' ? '' : ` **${errors}.**`;
    return [`## ${ICONS[tone]} Data Hygiene: ${text}`, `${(0,scan_words/* scanLine */.YU)(report, code)}${warning}`];
}
/** The findings in numbers, one line per rule that is on. With no base there is nothing to call known. */
function ruleTable({ counts, isCompared: hasBase }) {
    const lines = [
        hasBase ? '| Rule | new | known | files | to reclaim |' : '| Rule | groups | files | to reclaim |',
        hasBase ? '| :-- | --: | --: | --: | --: |' : '| :-- | --: | --: | --: |',
    ];
    for (const { rule, setting, count } of counts.byRule) {
        if (setting === 'off')
            continue;
        // A red mark beside a row of zeros would look like a finding.
        const icon = count.new + count.known === 0 ? '✅' : wording/* SEVERITY_ICON */._[setting];
        lines.push(tableLine(`${icon} ${wording/* RULE_WORDING */.K[rule].title}`, count, hasBase));
    }
    const remarks = (0,tally/* tallyRemarks */.GN)(counts);
    return remarks === '' ? [lines.join('\n')] : [lines.join('\n'), `<sub>${remarks}</sub>`];
}
function tableLine(title, count, hasBase) {
    const groups = hasBase ? [count.new, count.known] : [count.new + count.known];
    const numbers = [...groups, count.files].map(quantity/* formatCount */.B4);
    return `| ${[title, ...numbers, (0,tally/* reclaimable */.qQ)(count)].join(' | ')} |`;
}

// EXTERNAL MODULE: ./build/report/leakage-matrix.js + 1 modules
var leakage_matrix = __nccwpck_require__(7671);
;// CONCATENATED MODULE: ./build/report/markdown/leakage.js





/** A wider matrix can't be read; then the pairs are listed. */
const WIDEST_MATRIX = 6;
/** How much of each split also lies in another one, per dataset. */
function leakageSection(matrices, level) {
    if (matrices.length === 0)
        return [];
    const { shown, leftOut } = (0,outline/* cut */.Jj)(matrices, level.leakage);
    const tables = shown.flatMap((matrix) => {
        const isWide = matrix.splits.length > WIDEST_MATRIX;
        return [(0,leakage_matrix/* matrixTitle */.Oj)(matrix, code), ...(isWide ? pairTable(matrix, level.leakage) : [matrixTable(matrix)])];
    });
    return [`### ${section_words/* LEAKAGE_TITLE */.eW}`, ...tables, ...(leftOut > 0 ? [leftOutLine(leftOut, 'dataset')] : [])];
}
function matrixTable(matrix) {
    const { splits } = matrix;
    const header = ['', ...splits.map((split) => `also in ${markdown_name(split)}`)];
    const lines = splits.map((split) => {
        const cells = splits.map((other) => (split === other ? '–' : sharedWith(matrix, split, other)));
        return [`**${markdown_name(split)}**`, ...cells];
    });
    return table(header, lines);
}
function pairTable({ pairs }, limit) {
    const { shown, leftOut } = (0,outline/* cut */.Jj)(pairs, limit);
    const lines = shown.map((pair) => [
        `${markdown_name(pair.splits[0])} ↔ ${markdown_name(pair.splits[1])}`,
        (0,leakage_matrix/* partWords */.rz)((0,leakage_matrix/* partOf */.BU)(pair, 0)),
        (0,leakage_matrix/* partWords */.rz)((0,leakage_matrix/* partOf */.BU)(pair, 1)),
    ]);
    const more = leftOut > 0 ? [leftOutLine(leftOut, 'pair of splits', 'pairs of splits')] : [];
    return [table(leakage_matrix/* PAIR_HEADER */.$2, lines), ...more];
}
function sharedWith(matrix, split, other) {
    const part = (0,leakage_matrix/* partShared */.$T)(matrix, split, other);
    return part === null ? '0' : (0,leakage_matrix/* partWords */.rz)(part);
}
function table(header, lines) {
    const alignment = header.map((_, index) => (index === 0 ? ':--' : '--:'));
    return [header, alignment, ...lines].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}

// EXTERNAL MODULE: ./build/text/nothing-compared.js
var nothing_compared = __nccwpck_require__(7941);
// EXTERNAL MODULE: ./build/text/recognised-text.js
var recognised_text = __nccwpck_require__(3051);
;// CONCATENATED MODULE: ./build/report/markdown/recognised.js






/** Datasets that stand open; the others are folded. */
const OPEN = 5;
/** What was recognised: a line for each dataset, the first ones open. */
function recognisedList({ datasets }, level) {
    if (datasets.length === 0)
        return [];
    if (level.datasets === 0)
        return [leftOutLine(datasets.length, 'dataset')];
    const open = (0,outline/* cut */.Jj)(datasets, Math.min(OPEN, level.datasets));
    const folded = (0,outline/* cut */.Jj)(datasets.slice(open.shown.length), level.datasets - open.shown.length);
    const item = (dataset) => `- ${(0,recognised_text/* recognisedText */.z5)(dataset, code, markdown_name)}`;
    return [
        open.shown.map(item).join('\n'),
        ...(folded.shown.length > 0
            ? [
                `<details><summary>${(0,quantity/* countOf */.pq)(open.leftOut, 'more dataset')}</summary>`,
                folded.shown.map(item).join('\n'),
                ...(folded.leftOut > 0 ? [leftOutLine(folded.leftOut, 'dataset')] : []),
                '</details>',
            ]
            : folded.leftOut > 0
                ? [leftOutLine(folded.leftOut, 'more dataset')]
                : []),
    ];
}
/** In place of a verdict where nothing was compared: why, where data may lie, and the line to write. */
function nothingSection(report, level) {
    const { passedOver } = report;
    const reason = (0,nothing_compared/* nothingReason */.Uk)(report);
    return [
        `**${reason.charAt(0).toUpperCase()}${reason.slice(1)}**, so this is no statement on the quality of the data.`,
        ...(passedOver.length === 0 || level.datasets === 0
            ? []
            : [`Files that look like data lie in ${(0,nothing_compared/* passedOverText */.WE)(passedOver, code)}.`]),
        `To say where the data is, write this into ${code('.github/data-hygiene.yml')}, or give ${code('paths')} as an input:`,
        `\`\`\`yaml\n${(0,nothing_compared/* pathsLine */.h4)(level.datasets === 0 ? [] : passedOver)}\n\`\`\``,
    ];
}

// EXTERNAL MODULE: ./build/text/table-text.js
var table_text = __nccwpck_require__(6060);
;// CONCATENATED MODULE: ./build/report/markdown/tables.js







const ROWS_TITLE = 'Rows of tables';
/** What records have in common, one card per rule and set of tables: those that block first, what was there before last. */
function tablesSection(report, level) {
    const { verdict } = report.judgement;
    const ranked = [...report.tables].sort((left, right) => rank(left, verdict, (0,headline/* isCompared */.uQ)(report)) - rank(right, verdict, (0,headline/* isCompared */.uQ)(report)));
    if (ranked.length === 0)
        return [];
    const { shown, leftOut } = (0,outline/* cut */.Jj)(ranked, level.remarks);
    return [
        `### ${ROWS_TITLE}`,
        ...shown.map((finding) => tableCard(finding, (0,headline/* isCompared */.uQ)(report))),
        ...(leftOut > 0 ? [leftOutLine(leftOut, 'finding of rows', 'findings of rows')] : []),
    ];
}
function rank(finding, verdict, hasBase) {
    if ((0,headline/* isBlocking */.Us)(finding, verdict))
        return 0;
    return hasBase && !finding.isNew ? 2 : 1;
}
function tableCard(finding, hasBase) {
    const names = (0,table_text/* tableContrast */.BG)(finding, markdown_name);
    const { title } = wording/* RULE_WORDING */.K[finding.rule];
    const age = !hasBase ? '' : finding.isNew ? ' · **new**' : ' · known';
    const examples = finding.examples.map((group) => {
        const excerpt = (0,table_text/* excerptOf */.zU)(group);
        const parts = [
            (0,table_text/* exampleAddresses */.tt)(group, code),
            (0,table_text/* exampleLabels */.k4)(group, markdown_name),
            excerpt === '' ? '' : codeSpan(excerpt),
        ];
        return `- ${parts.filter((part) => part !== '').join(' · ')}`;
    });
    return card([
        `${wording/* SEVERITY_ICON */._[finding.severity]} **${names === '' ? title : `${title} · ${names}`}**${age}`,
        (0,table_text/* tableSentence */.Cj)(finding, code),
        ...(examples.length > 0 ? [examples.join('\n')] : []),
        (0,table_text/* tableAdvice */.XG)(finding),
    ]);
}

;// CONCATENATED MODULE: ./build/report/markdown/markdown.js










/** GitHub drops a job summary above 1 MiB, counted in bytes of UTF-8. */
const SUMMARY_BYTES = 1_048_576;
const SHORTENED = '<sub>Shortened to stay within the size of a summary: the JSON report has everything.</sub>';
/**
 * The job summary, in GitHub's Markdown: verdict, why it matters, what to do; the rest is folded away.
 * @param settings.budget bytes of UTF-8 that it must not exceed, 2,000 at least. Detail is left out in steps until
 * it fits, and the summary says what was left out.
 */
function markdownReport(report, { budget = SUMMARY_BYTES } = {}) {
    const render = renderer(report);
    let text = '';
    for (const [index, level] of DETAIL_LEVELS.entries()) {
        text = `${[...render(level), ...(index > 0 ? [SHORTENED] : [])].join('\n\n')}\n`;
        if (external_node_buffer_.Buffer.byteLength(text, 'utf8') <= budget)
            break;
    }
    return text;
}
/** What doesn't depend on the level is worked out once. */
function renderer(report) {
    const told = (0,outline/* outline */.rj)(report);
    const areMany = told.blocking.hasBundles || told.remarks.hasBundles;
    return (level) => [
        ...heading(report, told),
        ...(told.isNothingCompared
            ? nothingSection(report, level)
            : [...recognisedList(report, level), ...ruleTable(told)]),
        ...directoriesSection(report, told.directories, level),
        // Where much is told as one, how much of each split is concerned says more than examples.
        ...(areMany ? leakageSection(told.leakage, level) : []),
        ...findingsSection(report, told.blocking, level.blocking, level.members),
        ...tablesSection(report, level),
        ...findingsSection(report, told.remarks, level.remarks, level.members),
        ...(areMany ? [] : leakageSection(told.leakage, level)),
        ...knownGroups(report, told, level),
        ...whatWasScanned(report, level),
        ...howToChange(report, level),
    ];
}


/***/ }),

/***/ 477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   UG: () => (/* binding */ countExplained),
/* harmony export */   Zb: () => (/* binding */ shelves),
/* harmony export */   rj: () => (/* binding */ outline)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(129);
/* harmony import */ var _text_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4885);
/* harmony import */ var _text_directory_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9641);
/* harmony import */ var _text_finding_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4183);
/* harmony import */ var _text_nothing_compared_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7941);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2251);
/* harmony import */ var _leakage_matrix_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7671);
/* harmony import */ var _section_words_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1228);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9929);









/** Works out what all formats for people tell. */
function outline(report) {
    const { findings, verdict } = report.judgement;
    const explained = (0,_text_directory_text_js__WEBPACK_IMPORTED_MODULE_2__/* .explainedFindings */ .XE)(report);
    const blocking = [];
    const remarks = [];
    const known = [];
    for (const finding of findings) {
        if (explained.has(finding))
            continue;
        if ((0,_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .isBlocking */ .Us)(finding, verdict))
            blocking.push(finding);
        else if (finding.isNew)
            remarks.push(finding);
        else
            known.push(finding);
    }
    const directories = (0,_text_directory_text_js__WEBPACK_IMPORTED_MODULE_2__/* .gravestDirectoriesFirst */ .Gj)(report.directories, report.rules);
    return {
        headline: (0,_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report),
        isCompared: (0,_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .isCompared */ .uQ)(report),
        counts: (0,_tally_js__WEBPACK_IMPORTED_MODULE_8__/* .tally */ .N4)(report),
        isNothingCompared: (0,_text_nothing_compared_js__WEBPACK_IMPORTED_MODULE_4__/* .isNothingCompared */ .dx)(report),
        directories: directories.filter((directory) => !isKnown(directory, report)),
        blocking: section('blocking', (0,_section_words_js__WEBPACK_IMPORTED_MODULE_7__/* .blockingTitle */ .ae)(report), blocking, report),
        remarks: section('remarks', _section_words_js__WEBPACK_IMPORTED_MODULE_7__/* .REMARKS_TITLE */ .z0, remarks, report),
        leakage: (0,_leakage_matrix_js__WEBPACK_IMPORTED_MODULE_6__/* .leakageMatrices */ .NC)(report),
        knownDirectories: directories.filter((directory) => isKnown(directory, report)),
        known: section('known', (0,_section_words_js__WEBPACK_IMPORTED_MODULE_7__/* .knownTitle */ .UG)(known.length), known, report),
        explained,
    };
}
/** The first of a list, and how many are left out. */
function cut(all, most) {
    return { shown: all.slice(0, most), leftOut: Math.max(0, all.length - most) };
}
/** Files findings under their leading rules, gravest rule first. */
function shelves(findings, { rules }) {
    const byRule = new Map(_model_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0.map((rule) => [rule, []]));
    for (const finding of findings)
        byRule.get((0,_text_finding_text_js__WEBPACK_IMPORTED_MODULE_3__/* .leadingRule */ .LC)(finding, rules))?.push(finding);
    return [...byRule]
        .filter(([, filed]) => filed.length > 0)
        .map(([rule, filed]) => ({ rule, findings: filed, told: (0,_text_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .bundled */ .vw)(filed, rule) }));
}
/** How many findings these directories explain. */
function countExplained(directories) {
    return directories.reduce((sum, { explains }) => sum + explains.length, 0);
}
function section(id, title, findings, report) {
    const filed = shelves(findings, report);
    const hasBundles = filed.some(({ told }) => told.some(_text_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .isBundle */ .bn));
    return { id, title, shelves: filed, count: findings.length, hasBundles };
}
function isKnown({ explains }, report) {
    return ((0,_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .isCompared */ .uQ)(report) &&
        explains.length > 0 &&
        !explains.some((finding) => finding.isNew || (0,_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .isBlocking */ .Us)(finding, report.judgement.verdict)));
}


/***/ }),

/***/ 8897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ itemsText),
/* harmony export */   XV: () => (/* binding */ PART_LENGTH),
/* harmony export */   j2: () => (/* binding */ documentInParts),
/* harmony export */   jm: () => (/* binding */ longList),
/* harmony export */   oP: () => (/* binding */ inParts)
/* harmony export */ });
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9544);

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
        const text = (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(nested).trimEnd();
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
        yield (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(value).trimEnd().replaceAll('\n', line);
    else {
        const isList = Array.isArray(value);
        let start = isList ? '[' : '{';
        for (const [key, member] of Object.entries(value)) {
            if (member === undefined)
                continue;
            yield `${start}${line}  ${isList ? '' : `${(0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonString */ .I)(key)}: `}`;
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


/***/ }),

/***/ 8539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  sarifReport: () => (/* binding */ sarifReport)
});

// EXTERNAL MODULE: ./build/report/headline.js
var headline = __nccwpck_require__(2251);
// EXTERNAL MODULE: ./build/report/parts.js
var parts = __nccwpck_require__(8897);
// EXTERNAL MODULE: ./build/report/written.js
var written = __nccwpck_require__(9544);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/paths/lossless.js
var lossless = __nccwpck_require__(2501);
;// CONCATENATED MODULE: ./build/paths/locate.js



/** Where a path of a snapshot lies on this machine, in the form that Node's file functions take. */
function locate(root, path) {
    return encodePath(locateText(root, path));
}
/** Where a path of a snapshot (`''` for the root) lies on this machine; lossless text. */
function locateText(root, path) {
    if (path === '')
        return root;
    return isAbsolute(path) ? path : pathIn(root, path);
}
/**
 * A path that a user gave, as snapshots write it: relative to the root if it lies below it (`''` for the root
 * itself), else as given; with `/`, and without `.`, doubled or trailing separators.
 */
function pathFromRoot(root, given) {
    const path = isAbsolute(given) ? belowRoot(root, given) : given;
    const slashed = sep === '\\' ? path.replaceAll('\\', '/') : path;
    const normal = posix.normalize(slashed);
    const trimmed = normal.length > 1 ? normal.replace(/\/$/, '') : normal;
    return trimmed === '.' ? '' : trimmed;
}
/** Whether a path that `pathFromRoot` gave lies outside the root. */
function isOutside(path) {
    return path === '..' || path.startsWith('../') || (0,external_node_path_.isAbsolute)(path);
}
function belowRoot(root, absolute) {
    const inner = relative(root, resolve(absolute));
    return isOutside(inner) || inner.startsWith(`..${sep}`) ? absolute : inner || '.';
}

;// CONCATENATED MODULE: ./build/report/sarif/location.js



/** The name under which a run speaks of the directory that was scanned. */
const SOURCE_ROOT = 'SRCROOT';
const PLAIN_PATH = /^[\w.~/-]*$/;
const DRIVE = /^[a-z]:(?=\/)/i;
/**
 * The location of a file: relative to the root below it, else as an absolute `file:` URI.
 * @param root absolute directory; `null`: not known, so that a relative path which leads out of it stays relative.
 */
function artifactLocation(path, root) {
    if (!isOutside(path))
        return { uri: percentEncoded(path), uriBaseId: SOURCE_ROOT };
    if ((0,external_node_path_.isAbsolute)(path))
        return { uri: fileUri(path) };
    return { uri: root === null ? percentEncoded(path) : fileUri((0,external_node_path_.resolve)(root, path)) };
}
/**
 * A file as a physical location (3.29). A finding is about the whole file, but code scanning takes no location
 * without a line.
 */
function physicalLocation(path, root) {
    return { artifactLocation: artifactLocation(path, root), region: { startLine: 1 } };
}
function fileUri(absolute) {
    const slashed = external_node_path_.sep === '\\' ? absolute.replaceAll('\\', '/') : absolute;
    const [drive] = DRIVE.exec(slashed) ?? [];
    if (drive === undefined)
        return `file://${percentEncoded(slashed)}`;
    return `file:///${drive}${percentEncoded(slashed.slice(drive.length))}`;
}
/** By RFC 3986, byte by byte, so that a name which is not valid UTF-8 keeps its bytes; `/` stays. */
function percentEncoded(path) {
    if (PLAIN_PATH.test(path))
        return path;
    let encoded = '';
    for (const byte of (0,lossless/* pathBytes */.X5)(path)) {
        const character = String.fromCharCode(byte);
        encoded += PLAIN_PATH.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    }
    return encoded;
}

// EXTERNAL MODULE: ./build/text/directory-text.js
var directory_text = __nccwpck_require__(9641);
// EXTERNAL MODULE: ./build/text/display.js
var display = __nccwpck_require__(1400);
// EXTERNAL MODULE: ./build/text/quantity.js
var quantity = __nccwpck_require__(8717);
// EXTERNAL MODULE: ./build/text/alike.js
var alike = __nccwpck_require__(9470);
// EXTERNAL MODULE: ./build/text/contrast.js
var contrast = __nccwpck_require__(7398);
// EXTERNAL MODULE: ./build/text/finding-text.js
var finding_text = __nccwpck_require__(4183);
// EXTERNAL MODULE: ./build/text/listed-twice.js
var listed_twice = __nccwpck_require__(8656);
// EXTERNAL MODULE: ./build/text/pointer-text.js
var pointer_text = __nccwpck_require__(959);
// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __nccwpck_require__(7627);
;// CONCATENATED MODULE: ./build/report/sarif/message.js









const LONGEST_PATH = 500;
const LONGEST_NAME = 200;
/** Code scanning shows those other copies alone that the message links to. */
const LINKED_COPIES = 5;
/**
 * A text as a plain text message (SARIF 2.1.0, 3.11.5 and 3.11.6), in which brackets would make a link and braces a
 * placeholder.
 */
function plainMessage(text) {
    return text.replace(/[[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
}
/**
 * The message of a result: what the file equals, why that matters and what to do.
 * @param related the other copies that the result names; the first has the id 1
 * @param directory the repeated directory that explains the result, if one does
 */
function resultMessage(finding, rule, related, directory) {
    const show = (0,alike/* displayMembers */.i)(finding);
    const whole = directory === undefined ? '' : ` ${plainMessage(wholeText(directory))}`;
    if ((0,listed_twice/* isListedTwice */.eK)(finding)) {
        const lists = related.map((member, index) => message_link(member, show(member.list ?? ''), index + 1, rule));
        return `Listed in ${lists.join(' and ')}. ${plainMessage((0,finding_text/* findingSentences */.cn)(finding, rule))}`;
    }
    const links = related
        .slice(0, LINKED_COPIES)
        .map((member, index) => message_link(member, (0,pointer_text/* placeText */.Z9)(member.file, show), index + 1, rule));
    const others = finding.members.length - 1 - links.length;
    const named = others > 0 ? [...links, (0,quantity/* countOf */.pq)(others, 'other')] : links;
    const last = named.pop() ?? '';
    const list = named.length === 0 ? last : `${named.join(', ')} and ${last}`;
    return `Same content as ${list}. ${plainMessage((0,finding_text/* findingSentences */.cn)(finding, rule))}${whole}`;
}
/** That a whole directory is repeated: one sentence, not yet a message. */
function wholeText(directory) {
    return `The whole directory: ${(0,directory_text/* repeatText */.d)(directory, (path) => (0,shorten/* shorten */.m)((0,display/* display */.Vy)(path), LONGEST_PATH))}.`;
}
/** What a reader should know of one of the other copies. */
function copyMessage({ split, label, isNew, list }, isCompared) {
    const traits = [
        ...(split === null ? [] : [`split ${shown(split)}`]),
        ...(label === null ? [] : [`label ${shown(label)}`]),
        ...(isCompared ? [isNew ? 'new' : 'already there'] : []),
    ];
    const what = list === undefined ? 'Same content' : 'Listed';
    return traits.length === 0 ? `${what}.` : `${what}: ${traits.join(', ')}.`;
}
function message_link(member, shownPath, id, rule) {
    const name = (0,contrast/* contrastedName */.Nw)(member, rule);
    const path = plainMessage((0,shorten/* shorten */.m)(shownPath, LONGEST_PATH));
    // A backslash at the end must not reach the bracket.
    const text = path.endsWith('\\') ? `${path} ` : path;
    return `[${text}](${id})${name === null ? '' : ` (${shown(name)})`}`;
}
function shown(name) {
    return plainMessage((0,shorten/* shorten */.m)((0,display/* display */.Vy)(name), LONGEST_NAME));
}

;// CONCATENATED MODULE: ./build/report/sarif/notifications.js





const WHERE_ALL_IS = 'the JSON report has all of them.';
/** What a reader should know of the run besides its results (3.58): what it lacks, what could not be read, notes. */
function notifications(report, locations, root) {
    const { errors } = report.scanned;
    const unnamed = errors.length - MAX_NAMED_ERRORS;
    return [
        ...leftOut(report, locations).map((text) => notification('warning', text)),
        ...errors.slice(0, MAX_NAMED_ERRORS).map((error) => unreadFile(error, root)),
        ...(unnamed > 0
            ? [notification('error', `${(0,quantity/* countOf */.pq)(unnamed, 'more file')} could not be read; ${WHERE_ALL_IS}`)]
            : []),
        ...report.directories.slice(0, MAX_NAMED_DIRECTORIES).map((directory) => {
            const explained = (0,directory_text/* explainedText */.GR)(directory, report.rules);
            return notification('note', `${wholeText(directory)}${explained === '' ? '' : ` ${explained}.`}`);
        }),
        ...report.notes.map((note) => notification('note', note)),
    ];
}
function leftOut({ judgement }, locations) {
    const results = judgement.findings.length - MAX_RESULTS;
    const named = judgement.findings.slice(0, MAX_RESULTS);
    const large = named.filter(({ members }) => members.length > locations).length;
    return [
        ...(results > 0 ? [`${(0,quantity/* countOf */.pq)(results, 'finding')} left out, the least grave; ${WHERE_ALL_IS}`] : []),
        ...(large > 0
            ? [
                `${(0,quantity/* countOf */.pq)(large, 'finding')} with more than ${locations} files, of which so many are named; ${WHERE_ALL_IS}`,
            ]
            : []),
    ];
}
function unreadFile({ path, message }, root) {
    return {
        ...notification('error', `A file could not be read: ${(0,display/* display */.Vy)(message)}`),
        locations: [{ physicalLocation: { artifactLocation: artifactLocation(path, root) } }],
    };
}
function notification(level, text) {
    return { level, message: { text: plainMessage(text) } };
}
/**
 * What GitHub's code scanning takes of one run. A file beyond it is refused whole.
 * Source: docs.github.com, "SARIF results exceed limits".
 */
const MAX_RESULTS = 25_000;
/** Of the 1,000 locations that a result can have, this many are stored and shown. */
const MAX_LOCATIONS = 100;
/** Compressed, a file can have 10 MB; so many locations with paths of ordinary length take less. */
const MAX_LOCATIONS_OF_RUN = 250_000;
/** How many locations each result can have, the first one included, if there are so many results. */
function locationsPerResult(results) {
    return Math.max(2, Math.min(MAX_LOCATIONS, Math.floor(MAX_LOCATIONS_OF_RUN / Math.max(1, results))));
}
/** Files that could not be read and are named one by one; the others are counted. */
const MAX_NAMED_ERRORS = 1000;
/** Repeated directories that are named one by one; their results are there in any case. */
const MAX_NAMED_DIRECTORIES = 100;

// EXTERNAL MODULE: ./build/model.js + 4 modules
var model = __nccwpck_require__(129);
// EXTERNAL MODULE: ./build/paths/order.js
var order = __nccwpck_require__(3463);
// EXTERNAL MODULE: ./build/text/annotation-text.js + 1 modules
var annotation_text = __nccwpck_require__(6660);
// EXTERNAL MODULE: ./build/report/chosen-members.js
var chosen_members = __nccwpck_require__(5163);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __nccwpck_require__(3898);
;// CONCATENATED MODULE: ./build/report/sarif/rules.js


/** How SARIF calls a severity (3.27.10). */
const SARIF_LEVELS = {
    error: 'error',
    warning: 'warning',
    notice: 'note',
};
/** All rules (3.49), in the order of `RULES`, with the severities that held in this run. */
function ruleDescriptors({ rules }) {
    return model/* RULES */.y0.map((rule) => ruleDescriptor(rule, rules[rule]));
}
function ruleDescriptor(rule, setting) {
    const { title, meaning, reason, advice } = wording/* RULE_WORDING */.K[rule];
    return {
        id: rule,
        name: pascalCase(rule),
        shortDescription: { text: title },
        fullDescription: { text: `${meaning} ${reason}` },
        help: {
            text: `${meaning} ${reason} ${advice} The option rules sets the severity: error, warning, notice or off.`,
            markdown: [
                meaning,
                `**Why it matters.** ${reason}`,
                `**What to do.** ${advice}`,
                `**Its severity** is set by the option \`rules\`: \`${rule}: error\`, \`warning\`, \`notice\` or \`off\`.`,
            ].join('\n\n'),
        },
        defaultConfiguration: setting === 'off' ? { enabled: false } : { enabled: true, level: SARIF_LEVELS[setting] },
        // Contents are compared byte by byte, so a finding is never a guess.
        properties: { precision: 'very-high', tags: ['data-quality'] },
    };
}
function pascalCase(rule) {
    return rule.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./build/report/sarif/result.js











/** A finding as a result (SARIF 2.1.0, 3.27): at the copy that was added, with the others beside it. */
function resultEntry(finding, settings) {
    const { rules, directoryOf, isCompared, locations, root } = settings;
    const rule = (0,finding_text/* leadingRule */.LC)(finding, rules);
    const member = (0,annotation_text/* annotatedMember */.vN)(finding);
    const isAlone = (0,listed_twice/* isListedTwice */.eK)(finding);
    // Of one file the lists are what is looked at.
    const related = isAlone
        ? finding.members.slice(0, locations - 1)
        : relatedMembers(finding, member, rule, locations - 1);
    return {
        ruleId: rule,
        ruleIndex: model/* RULES */.y0.indexOf(rule),
        level: SARIF_LEVELS[finding.severity],
        message: { text: resultMessage(finding, rule, related, directoryOf.get(finding)) },
        locations: [{ physicalLocation: physicalLocation(member.file.path, root) }],
        relatedLocations: related.map((other, index) => ({
            id: index + 1,
            physicalLocation: physicalLocation(isAlone ? (other.list ?? other.file.path) : other.file.path, root),
            message: { text: copyMessage(other, isCompared) },
        })),
        partialFingerprints: fingerprints(finding, rule),
        ...(isCompared ? { baselineState: finding.isNew ? 'new' : 'unchanged' } : {}),
        properties: {
            contentId: finding.group.id,
            evidence: finding.group.evidence.join('+'),
            size: finding.group.size,
            rules: finding.rules,
            new: finding.isNew,
            files: finding.group.files.length,
            redundantBytes: finding.redundantBytes,
            splits: names(finding.members, ({ split }) => split)
                .sort(contrast/* bySplit */.Yt)
                .map(written/* writtenName */.lD),
            labels: names(finding.members, ({ label }) => label)
                .sort(order/* comparePaths */.cD)
                .map(written/* writtenName */.lD),
        },
    };
}
/** The best copy to compare with, then a few that stand for the others, then more; each part in the group's order. */
function relatedMembers(finding, member, rule, limit) {
    const related = new Set([
        (0,annotation_text/* counterpart */.UA)(finding, member, rule),
        ...(0,chosen_members/* chosenMembers */.w)(finding, LINKED_COPIES),
        // The one at which the result stands may be among them.
        ...(0,chosen_members/* chosenMembers */.w)(finding, limit + 1),
    ]);
    related.delete(member);
    return [...related].slice(0, limit);
}
/**
 * No path is part of them: a finding stays the same one while files are renamed. `primaryLocationLineHash` is left to
 * the action that uploads the file, which complains of any value but its own.
 */
function fingerprints({ group }, rule) {
    return { 'contentId/v1': group.id, 'ruleAndContentId/v1': `${rule}:${group.id}` };
}
function names(members, nameOf) {
    return [...new Set(members.map(nameOf))].filter((name) => name !== null);
}

// EXTERNAL MODULE: ./build/text/table-text.js
var table_text = __nccwpck_require__(6060);
;// CONCATENATED MODULE: ./build/report/sarif/tables.js






const MOST_RELATED = 20;
/** What records have in common as a result: at the first new record, with the others of the examples beside it. */
function tableResult(finding, { isCompared, root }) {
    const { rule, severity, groups, contents, newContents, isNew, splits, paths } = finding;
    const pinned = (0,table_text/* pinnedMember */.bP)(finding);
    const related = groups
        .slice(0, MOST_RELATED)
        .flatMap(({ members }) => members)
        .filter((member) => member !== pinned)
        .slice(0, MOST_RELATED);
    return {
        ruleId: rule,
        ruleIndex: model/* RULES */.y0.indexOf(rule),
        level: SARIF_LEVELS[severity],
        message: { text: `${(0,table_text/* tableSentence */.Cj)(finding, display/* display */.Vy)}. ${(0,table_text/* tableAdvice */.XG)(finding)}` },
        locations: pinned === undefined ? [] : [{ physicalLocation: locationOf(pinned, root) }],
        relatedLocations: related.map((member, index) => ({
            id: index + 1,
            physicalLocation: locationOf(member, root),
            message: { text: (0,table_text/* addressOf */.ci)(member, display/* display */.Vy) },
        })),
        partialFingerprints: {
            'contentId/v1': groups[0]?.id ?? '',
            'ruleAndContentId/v1': `${rule}:${groups[0]?.id ?? ''}`,
        },
        ...(isCompared ? { baselineState: isNew ? 'new' : 'unchanged' } : {}),
        properties: {
            kind: 'row',
            rules: [rule],
            new: isNew,
            contents,
            newContents,
            tables: paths.map(written/* writtenName */.lD),
            splits: splits.map(written/* writtenName */.lD),
        },
    };
}
function locationOf({ path, line, endLine }, root) {
    const region = line === null ? { startLine: 1 } : { startLine: line, endLine: endLine ?? line };
    return { artifactLocation: artifactLocation(path, root), region };
}

;// CONCATENATED MODULE: ./build/report/sarif/sarif.js








/** So many results are put into words at once: few enough for memory, enough to be quick. */
const RESULTS_AT_ONCE = 200;
/** `runs`, the run, `results`, the result. */
const RESULTS_DEPTH = 4;
/**
 * The report in SARIF 2.1.0 (OASIS, with errata 01), as code scanning takes it: one run, one result per group, the
 * gravest first. The same report gives the same bytes. Comes in parts: as one text it takes 200 MB on its way.
 *
 * It names no `automationDetails`: the action that uploads it fills in the job or its input `category`, but only
 * where nothing is; a name of ours would make two jobs on one commit replace each other's results.
 * @param root absolute directory that was scanned, for paths that lead out of it
 */
function sarifReport(report, { root = null } = {}) {
    return (0,parts/* documentInParts */.j2)(documentOf(report, root));
}
function documentOf(report, root) {
    const { tool } = report;
    const findings = report.judgement.findings.slice(0, MAX_RESULTS);
    const locations = locationsPerResult(findings.length);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: tool.name,
                        version: tool.version,
                        semanticVersion: tool.version,
                        rules: ruleDescriptors(report),
                    },
                },
                // Without a URI, since that would be another one on every machine.
                originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'The directory that was scanned.' } } },
                invocations: [
                    { executionSuccessful: true, toolExecutionNotifications: notifications(report, locations, root) },
                ],
                results: (0,parts/* longList */.jm)(results(report, findings, locations, root)),
                properties: runProperties(report),
            },
        ],
    };
}
function runProperties({ source, base, baseline, scanned, judgement }) {
    const { result, failOn, reasons } = judgement.verdict;
    return {
        source,
        filesScanned: scanned.files,
        base: base && { ref: (0,written/* writtenName */.lD)(base.ref), commit: (0,written/* writtenName */.lD)(base.commit) },
        baseline: baseline && (0,written/* writtenName */.lD)(baseline),
        verdict: { result, failOn, reasons },
    };
}
function* results(report, findings, locations, root) {
    const directoryOf = new Map(report.directories.flatMap((directory) => directory.explains.map((finding) => [finding, directory])));
    const settings = { rules: report.rules, directoryOf, isCompared: (0,headline/* isCompared */.uQ)(report), locations, root };
    yield* (0,parts/* itemsText */.Ir)(findings, RESULTS_AT_ONCE, RESULTS_DEPTH, (finding) => resultEntry(finding, settings));
    // Rows are told by tables, so there are few of them.
    const tables = report.tables.slice(0, MAX_RESULTS - findings.length);
    if (findings.length > 0 && tables.length > 0)
        yield ',';
    yield* (0,parts/* itemsText */.Ir)(tables, RESULTS_AT_ONCE, RESULTS_DEPTH, (finding) => tableResult(finding, settings));
}


/***/ }),

/***/ 5170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ skippedWords),
/* harmony export */   YU: () => (/* binding */ scanLine),
/* harmony export */   Yi: () => (/* binding */ errorWords),
/* harmony export */   pG: () => (/* binding */ sizeWords)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(129);
/* harmony import */ var _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8717);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7627);



const COMMIT_LENGTH = 7;
const LONGEST_REF = 50;
/**
 * One line on what was looked at and how: `1,204 files (73 MB) in 2 datasets, compared with main at 9fceb02.
 * Identity from git, no data read.`
 * @param show makes the base's name and commit safe for where the line will stand
 */
function scanLine(report, show) {
    const { scanned, datasets: recognised } = report;
    const datasets = recognised.length > 0 ? ` in ${(0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(recognised.length, 'dataset')}` : '';
    const files = `${(0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(scanned.files, 'file')} (${sizeWords(scanned)})`;
    return `${files}${datasets}${comparison(report, show)}. ${identity(report)}.`;
}
/** How much data was looked at: `73 MB`, `at least 73 MB` where the size of some files is not known. */
function sizeWords({ bytes, filesOfUnknownSize }) {
    if (filesOfUnknownSize === 0)
        return (0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes);
    return bytes === 0 ? (0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(null) : `at least ${(0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)}`;
}
/** `40 annotation files, 2 empty files, 1 symlink`, or an empty text; in the order of the reasons. */
function skippedWords(skipped) {
    const occurred = _model_js__WEBPACK_IMPORTED_MODULE_0__/* .SKIP_REASONS */ .eI.filter((reason) => (skipped[reason] ?? 0) > 0);
    return occurred.map((reason) => (0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(skipped[reason] ?? 0, ...SKIP_NOUNS[reason])).join(', ');
}
/** `1 file could not be read`, or an empty text. */
function errorWords(errors) {
    return errors.length === 0 ? '' : `${(0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(errors.length, 'file')} could not be read`;
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
        compared.push(`${show((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(base.ref, LONGEST_REF))} at ${show(base.commit.slice(0, COMMIT_LENGTH))}`);
    }
    if (baseline !== null)
        compared.push(`the accepted findings of ${show((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(baseline, LONGEST_REF))}`);
    if (compared.length > 0)
        return `, compared with ${compared.join(' and ')}`;
    // Where nothing was found, it makes no difference what it would have been compared with.
    return judgement.findings.length === 0 ? '' : ', compared with nothing: every finding counts as new';
}
function identity({ source, scanned }) {
    const read = scanned.bytesRead === 0 ? 'no data read' : `${(0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(scanned.bytesRead)} read`;
    if (source === 'git')
        return `Identity from git, ${read}`;
    if (source === 'files')
        return `Compared by content, ${read}`;
    return `Identity from git where it is known, else compared by content, ${read}`;
}


/***/ }),

/***/ 1228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ RECOGNISED_TITLE),
/* harmony export */   NM: () => (/* binding */ changeExample),
/* harmony export */   Ny: () => (/* binding */ leftOutWords),
/* harmony export */   UG: () => (/* binding */ knownTitle),
/* harmony export */   VQ: () => (/* binding */ changeAdvice),
/* harmony export */   ae: () => (/* binding */ blockingTitle),
/* harmony export */   eW: () => (/* binding */ LEAKAGE_TITLE),
/* harmony export */   iK: () => (/* binding */ CHANGE_TITLE),
/* harmony export */   lU: () => (/* binding */ DIRECTORIES_TITLE),
/* harmony export */   z0: () => (/* binding */ REMARKS_TITLE)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(129);
/* harmony import */ var _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8717);


/** Over the findings that shut the gate, or would if `fail-on` were not `none`. */
function blockingTitle(report) {
    return report.judgement.verdict.result === 'fail' ? 'Fix before merging' : 'Worth fixing';
}
/** Over the new findings that don't. */
const REMARKS_TITLE = 'Worth a look';
/** Over the groups that were there before and block nobody. */
function knownTitle(count) {
    return `${(0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(count, 'known group')}, not blocking`;
}
/** Over the datasets, with their splits and labels. */
const RECOGNISED_TITLE = 'What was recognised';
/** Over whole directories with the same content. */
const DIRECTORIES_TITLE = 'Repeated directories';
const LEAKAGE_TITLE = 'Leakage between splits';
/** What was left out, and where it is. */
function leftOutWords(count, singular, plural) {
    return `… ${(0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(count, singular, plural)} left out here: see the JSON report.`;
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
        ..._model_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0.map((rule) => `  ${rule}: ${rules[rule]}`),
        `fail-on: ${judgement.verdict.failOn.padEnd(14)} # new, any or none`,
        'exclude:                # globs of files that are not to be compared',
        "  - 'data/archive/**'",
    ].join('\n');
}


/***/ }),

/***/ 9929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ tallyRemarks),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   qQ: () => (/* binding */ reclaimable)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(129);
/* harmony import */ var _text_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8717);
/* harmony import */ var _text_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3898);



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
    const byRule = _model_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0.map((rule) => ({ rule, setting: report.rules[rule], count: emptyCount() }));
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
        return (0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(redundantBytes);
    return redundantBytes === 0 ? 'unknown' : `≥ ${(0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(redundantBytes)}`;
}
/** What a reader of the numbers per rule must know; may be empty. */
function tallyRemarks({ byRule, total }) {
    return [offRemark(byRule), overlapRemark(byRule, total)].filter((remark) => remark !== '').join(' ');
}
function offRemark(byRule) {
    const off = byRule.filter(({ setting }) => setting === 'off');
    if (off.length === 0)
        return '';
    return `Turned off: ${off.map(({ rule }) => _text_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_WORDING */ .K[rule].title.toLowerCase()).join(', ')}.`;
}
function overlapRemark(byRule, total) {
    const groups = total.new + total.known;
    const counted = byRule.reduce((sum, { count }) => sum + count.new + count.known, 0);
    return counted > groups ? 'A group that breaks several rules counts under each.' : '';
}


/***/ }),

/***/ 5731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  textReport: () => (/* binding */ textReport)
});

// EXTERNAL MODULE: ./build/text/display.js
var display = __nccwpck_require__(1400);
// EXTERNAL MODULE: ./build/text/nothing-compared.js
var nothing_compared = __nccwpck_require__(7941);
// EXTERNAL MODULE: ./build/text/quantity.js
var quantity = __nccwpck_require__(8717);
// EXTERNAL MODULE: ./build/report/outline.js
var outline = __nccwpck_require__(477);
// EXTERNAL MODULE: ./build/report/scan-words.js
var scan_words = __nccwpck_require__(5170);
// EXTERNAL MODULE: ./build/text/directory-text.js
var directory_text = __nccwpck_require__(9641);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __nccwpck_require__(2251);
// EXTERNAL MODULE: ./build/report/section-words.js
var section_words = __nccwpck_require__(1228);
;// CONCATENATED MODULE: ./build/report/text/directories.js






const LONGEST_LIST = 50;
/** Whole directories that are repeated, the new ones first; empty without any. */
function directoriesBlock(report, { directories, knownDirectories }, paint) {
    const all = [...directories, ...knownDirectories];
    if (all.length === 0)
        return [];
    const { shown, leftOut } = (0,outline/* cut */.Jj)(all, LONGEST_LIST);
    const lines = shown.flatMap((directory) => directoryLines(directory, report, paint));
    if (leftOut > 0)
        lines.push('', `  and ${(0,quantity/* countOf */.pq)(leftOut, 'more repeated directory', 'more repeated directories')}`);
    return [[paint.bold(section_words/* DIRECTORIES_TITLE */.lU), ...lines].join('\n')];
}
function directoryLines(directory, report, paint) {
    const leading = (0,directory_text/* leadingFinding */.yP)(directory, report.rules);
    const explained = (0,directory_text/* explainedText */.GR)(directory, report.rules);
    const hasAge = (0,headline/* isCompared */.uQ)(report) && leading !== null;
    const isKnown = hasAge && !(0,directory_text/* isNewDirectory */.K)(directory);
    const age = hasAge ? (isKnown ? ' · known' : ' · new') : '';
    const line = `${(0,directory_text/* repeatText */.d)(directory, display/* display */.Vy)}${age}`;
    return [
        `  ${isKnown ? paint.dim(line) : paint.bold(line)}`,
        ...(leading === null ? [] : [`    ${explained}. ${(0,directory_text/* directorySentences */.ed)(leading)}`]),
    ];
}

// EXTERNAL MODULE: ./build/text/alike.js
var alike = __nccwpck_require__(9470);
// EXTERNAL MODULE: ./build/text/bundle.js + 1 modules
var text_bundle = __nccwpck_require__(4885);
// EXTERNAL MODULE: ./build/text/contrast.js
var contrast = __nccwpck_require__(7398);
// EXTERNAL MODULE: ./build/text/finding-text.js
var finding_text = __nccwpck_require__(4183);
// EXTERNAL MODULE: ./build/text/pointer-text.js
var pointer_text = __nccwpck_require__(959);
// EXTERNAL MODULE: ./build/text/wording.js
var text_wording = __nccwpck_require__(3898);
// EXTERNAL MODULE: ./build/report/chosen-members.js
var chosen_members = __nccwpck_require__(5163);
;// CONCATENATED MODULE: ./build/report/text/findings.js











const GROUPS_PER_RULE = 50;
const MEMBERS_PER_GROUP = 10;
/** Longer paths push what stands behind them; shorter ones are padded, so that it stands in one column. */
const WIDEST_COLUMN = 60;
const COLORS = { error: 'red', warning: 'yellow', notice: 'cyan' };
/**
 * One block per rule: what it means and what to do once, then its groups, the new ones first. Groups that repeated
 * directories explain are only counted.
 */
function findingBlocks(report, { explained }, paint) {
    return (0,outline/* shelves */.Zb)(report.judgement.findings, report).map((shelf) => ruleBlock(report, shelf, explained, paint));
}
function ruleBlock(report, { rule, findings }, explained, paint) {
    const wording = text_wording/* RULE_WORDING */.K[rule];
    const setting = report.rules[rule];
    const color = setting === 'off' ? paint.dim : paint[COLORS[setting]];
    const fresh = findings.filter((finding) => finding.isNew);
    const counts = [(0,quantity/* countOf */.pq)(findings.length, 'group')];
    if ((0,headline/* isCompared */.uQ)(report))
        counts.push(`${(0,quantity/* formatCount */.B4)(fresh.length)} new`);
    const listed = [...fresh, ...findings.filter((finding) => !finding.isNew)].filter((finding) => !explained.has(finding));
    const { shown } = (0,outline/* cut */.Jj)((0,text_bundle/* bundled */.vw)(listed, rule), GROUPS_PER_RULE);
    const rest = listed.length - (0,text_bundle/* countTold */.Dl)(shown);
    const folded = findings.length - listed.length;
    return [
        `${paint.bold(color(wording.title))} (${setting}): ${counts.join(', ')}`,
        `${wording.reason} ${wording.advice}`,
        ...shown.flatMap((one) => (0,text_bundle/* isBundle */.bn)(one) ? bundleLines(report, one, paint) : groupLines(report, one, rule, paint)),
        ...(rest > 0 ? ['', `  and ${(0,quantity/* countOf */.pq)(rest, 'more group')}`] : []),
        ...(folded > 0 ? ['', `  ${foldedWords(folded)}`] : []),
    ].join('\n');
}
function foldedWords(count) {
    return `${(0,quantity/* countOf */.pq)(count, 'group')} explained by the repeated directories above`;
}
function bundleLines(report, bundle, paint) {
    const [first] = bundle.findings;
    const age = (0,headline/* isCompared */.uQ)(report) ? (first.isNew ? ' · new' : ' · known') : '';
    const facts = `${(0,text_bundle/* bundleTitle */.b3)(bundle, display/* display */.Vy, display/* display */.Vy)}${age}`;
    const examples = (0,text_bundle/* bundleExamples */.qd)(bundle, display/* display */.Vy);
    return [
        '',
        `  ${age === ' · known' ? paint.dim(facts) : paint.bold(facts)}`,
        ...examples.map((example) => `    ${example}`),
        `    and ${(0,quantity/* formatCount */.B4)(bundle.findings.length - examples.length)} more: see the JSON report`,
    ];
}
function groupLines(report, finding, rule, paint) {
    const hasBase = (0,headline/* isCompared */.uQ)(report);
    const show = (0,alike/* displayMembers */.i)(finding);
    const names = (0,finding_text/* contrastText */.e8)((0,contrast/* contrast */.v2)(finding, rule), show);
    const others = finding.rules.filter((other) => other !== rule);
    const evidence = (0,pointer_text/* evidenceText */.rS)(finding.group);
    const files = finding.group.files.length;
    const facts = [
        ...(names === '' ? [] : [names]),
        (0,quantity/* countOf */.pq)(files, 'file'),
        `${(0,quantity/* formatBytes */.z3)(finding.group.size)}${files === 1 ? '' : ' each'}`,
        ...(evidence === '' ? [] : [evidence]),
        ...others.map((other) => `also ${text_wording/* RULE_WORDING */.K[other].title.toLowerCase()}`),
        ...(hasBase ? [finding.isNew ? 'new' : 'known'] : []),
    ].join(' · ');
    const shown = (0,chosen_members/* chosenMembers */.w)(finding, MEMBERS_PER_GROUP);
    const rest = finding.members.length - shown.length;
    const paths = shown.map(({ file }) => (0,pointer_text/* placeText */.Z9)(file, show));
    const width = Math.min(WIDEST_COLUMN, Math.max(...paths.map((path) => path.length)));
    return [
        '',
        `  ${hasBase && !finding.isNew ? paint.dim(facts) : paint.bold(facts)}`,
        ...shown.map((member, index) => {
            const remark = memberRemark(member, hasBase, paint, show);
            return `    ${remark === '' ? paths[index] : `${paths[index]?.padEnd(width)}  ${remark}`}`;
        }),
        ...(rest > 0 ? [`    and ${(0,quantity/* formatCount */.B4)(rest)} more`] : []),
    ];
}
function memberRemark({ file, split, label, isNew, list }, hasBase, paint, show) {
    const links = file.links?.length ?? 0;
    const facts = [split, label].filter((name) => name !== null).map(show);
    if (list !== undefined)
        facts.push(`by ${show(list)}`);
    if (file.pointer)
        facts.push(pointer_text/* POINTER_WORDS */.Qb[file.pointer.kind]);
    if (links > 0)
        facts.push((0,quantity/* countOf */.pq)(links, 'further hard link'));
    const parts = facts.length === 0 ? [] : [paint.dim(facts.join(' · '))];
    if (hasBase && isNew)
        parts.push(paint.yellow('← added here'));
    return parts.join('  ');
}

// EXTERNAL MODULE: ./build/report/leakage-matrix.js + 1 modules
var leakage_matrix = __nccwpck_require__(7671);
;// CONCATENATED MODULE: ./build/report/text/leakage.js





const leakage_LONGEST_LIST = 20;
/** Two lines per pair of splits: the share of each that also lies in the other. Empty without a leak. */
function leakageBlock(matrices, paint) {
    if (matrices.length === 0)
        return [];
    const { shown, leftOut } = (0,outline/* cut */.Jj)(matrices.flatMap(({ pairs }) => pairs), leakage_LONGEST_LIST);
    const lines = shown.flatMap((pair) => [line(pair, 0), line(pair, 1)]);
    if (leftOut > 0)
        lines.push(`  and ${(0,quantity/* countOf */.pq)(leftOut, 'more pair of splits', 'more pairs of splits')}`);
    return [[paint.bold(section_words/* LEAKAGE_TITLE */.eW), ...lines].join('\n')];
}
function line(pair, index) {
    const place = pair.dataset === '' ? '' : ` · ${(0,display/* display */.Vy)(pair.dataset)}`;
    const [split, other] = index === 0 ? pair.splits : [pair.splits[1], pair.splits[0]];
    // No name comes first: at the start of a line, `:` and our own `:` would make the `::` of a runner's command.
    return `  ${(0,leakage_matrix/* partWords */.rz)((0,leakage_matrix/* partOf */.BU)(pair, index))} in ${(0,display/* display */.Vy)(split)} also in ${(0,display/* display */.Vy)(other)}${place}`;
}

;// CONCATENATED MODULE: ./build/report/text/paint.js
// Select Graphic Rendition codes of ECMA-48: start, end.
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
/** Colours for a terminal, or the same functions without effect. */
function paint(color) {
    const style = (name) => (text) => color ? `\u001b[${CODES[name][0]}m${text}\u001b[${CODES[name][1]}m` : text;
    return {
        bold: style('bold'),
        dim: style('dim'),
        red: style('red'),
        green: style('green'),
        yellow: style('yellow'),
        cyan: style('cyan'),
    };
}

// EXTERNAL MODULE: ./build/text/recognised-text.js
var recognised_text = __nccwpck_require__(3051);
;// CONCATENATED MODULE: ./build/report/text/recognised.js





const recognised_LONGEST_LIST = 5;
const NAMED_LABELS = 5;
/** What was recognised: two lines for one dataset, a line each for more. */
function recognisedLines({ datasets }) {
    const [only, ...more] = datasets;
    if (only === undefined)
        return [];
    if (more.length === 0) {
        return [
            `  - ${(0,recognised_text/* datasetName */.wR)(only, display/* display */.Vy)}: ${(0,recognised_text/* splitsText */.De)(only, display/* display */.Vy)}`,
            `    ${(0,recognised_text/* labelsText */.Ht)(only, display/* display */.Vy, NAMED_LABELS)}`,
        ];
    }
    const { shown, leftOut } = (0,outline/* cut */.Jj)(datasets, recognised_LONGEST_LIST);
    return [
        // With a dash: a name at the start of a line and our colon could make the `::` of a runner's command.
        ...shown.map((dataset) => `  - ${(0,recognised_text/* recognisedText */.z5)(dataset, display/* display */.Vy, display/* display */.Vy)}`),
        ...(leftOut > 0 ? [`  and ${(0,quantity/* countOf */.pq)(leftOut, 'more dataset')}`] : []),
    ];
}
/** Where data may lie if nothing was compared, and what to write then. */
function nothingBlock(report) {
    if (!(0,nothing_compared/* isNothingCompared */.dx)(report))
        return [];
    const { passedOver } = report;
    const places = (0,nothing_compared/* passedOverText */.WE)(passedOver, display/* display */.Vy);
    return [
        [
            ...(places === '' ? [] : [`Files that look like data lie in ${places}.`]),
            'To say where the data is, name its directories, or write into .github/data-hygiene.yml:',
            `  ${(0,nothing_compared/* pathsLine */.h4)(passedOver)}`,
        ].join('\n'),
    ];
}

// EXTERNAL MODULE: ./build/text/table-text.js
var table_text = __nccwpck_require__(6060);
;// CONCATENATED MODULE: ./build/report/text/tables.js





const MOST_FINDINGS = 50;
const tables_COLORS = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** One block for each set of tables whose records break a rule: the count first, then a few of the records. */
function tableBlocks(report, paint) {
    const { shown, leftOut } = (0,outline/* cut */.Jj)(report.tables, MOST_FINDINGS);
    const blocks = shown.map((finding) => tableBlock(finding, (0,headline/* isCompared */.uQ)(report), paint));
    return leftOut > 0 ? [...blocks, `  and ${(0,quantity/* countOf */.pq)(leftOut, 'more finding')} of rows`] : blocks;
}
function tableBlock(finding, hasBase, paint) {
    const { severity, isNew, contents, newContents, examples } = finding;
    const age = !hasBase ? '' : isNew ? `, ${newContents < contents ? `${newContents} ` : ''}new` : ', known';
    return [
        `${paint.bold(paint[tables_COLORS[severity]]((0,table_text/* tableTitle */.jA)(finding, display/* display */.Vy)))} (${severity}): ${(0,quantity/* countOf */.pq)(contents, 'record content')}${age}`,
        `  ${(0,table_text/* tableSentence */.Cj)(finding, display/* display */.Vy)}`,
        ...examples.map((group) => {
            const parts = [(0,table_text/* exampleAddresses */.tt)(group, display/* display */.Vy), (0,table_text/* exampleLabels */.k4)(group, display/* display */.Vy), (0,table_text/* excerptOf */.zU)(group)];
            return `    ${parts.filter((part) => part !== '').join('  ')}`;
        }),
        `  ${(0,table_text/* tableAdvice */.XG)(finding)}`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/report/text/text.js











const MARKS = {
    good: { mark: '✔', color: 'green' },
    doubtful: { mark: '!', color: 'yellow' },
    neutral: { mark: '○', color: 'bold' },
    bad: { mark: '✖', color: 'red' },
};
const text_LONGEST_LIST = 20;
/**
 * The report for people at a terminal: grouped by rule, the verdict last, where the eye is. Lists are cut, and say
 * so; the door adds where the full report is.
 * @param settings.color whether to use ANSI colours; without them the text holds no control character but `\n`
 */
function textReport(report, { color = false } = {}) {
    const colors = paint(color);
    const told = (0,outline/* outline */.rj)(report);
    const remarks = [...skippedLines(report), ...report.notes.slice(0, text_LONGEST_LIST)];
    const findings = findingBlocks(report, told, colors);
    const tables = tableBlocks(report, colors);
    const leaks = leakageBlock(told.leakage, colors);
    // Where much is told as one, how much of each split is concerned says more than examples.
    const areMany = [told.blocking, told.remarks, told.known].some(({ hasBundles }) => hasBundles);
    const details = [
        ...nothingBlock(report),
        ...directoriesBlock(report, told, colors),
        ...(areMany ? [...leaks, ...findings, ...tables] : [...findings, ...tables, ...leaks]),
        ...errorBlock(report, colors),
        ...(remarks.length > 0 ? [remarks.join('\n')] : []),
    ];
    const isClean = report.judgement.findings.length === 0 && report.tables.length === 0 && report.scanned.errors.length === 0;
    const about = [(0,scan_words/* scanLine */.YU)(report, display/* display */.Vy), ...recognisedLines(report)].join('\n');
    const blocks = [about, ...details, verdictLine(report, told.headline, colors)];
    return `${blocks.join(isClean ? '\n' : '\n\n')}\n`;
}
function skippedLines({ scanned }) {
    const words = (0,scan_words/* skippedWords */.MB)(scanned.skipped);
    return words === '' ? [] : [`Skipped: ${words}.`];
}
function errorBlock({ scanned }, colors) {
    if (scanned.errors.length === 0)
        return [];
    const lines = scanned.errors
        .slice(0, text_LONGEST_LIST)
        .map(({ path, message }) => `  ${(0,display/* display */.Vy)(path)}  ${(0,display/* display */.Vy)(message)}`);
    const rest = scanned.errors.length - text_LONGEST_LIST;
    if (rest > 0)
        lines.push(`  and ${(0,quantity/* formatCount */.B4)(rest)} more`);
    return [[colors.bold(colors.yellow((0,scan_words/* errorWords */.Yi)(scanned.errors))), ...lines].join('\n')];
}
function verdictLine(report, { tone, text }, colors) {
    const { mark, color } = MARKS[tone];
    const { reasons } = report.judgement.verdict;
    const why = tone === 'neutral' ? [(0,nothing_compared/* nothingReason */.Uk)(report)] : reasons;
    return colors.bold(colors[color](`${mark} ${text.charAt(0).toUpperCase()}${text.slice(1)}${why.length > 0 ? `: ${why.join(', ')}` : ''}.`));
}


/***/ }),

/***/ 9544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   I: () => (/* binding */ jsonString),
/* harmony export */   Lr: () => (/* binding */ base64Path),
/* harmony export */   V$: () => (/* binding */ exactPath),
/* harmony export */   lD: () => (/* reexport safe */ _text_display_js__WEBPACK_IMPORTED_MODULE_1__.lD),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _paths_lossless_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2501);
/* harmony import */ var _text_display_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1400);


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
    return (0,_paths_lossless_js__WEBPACK_IMPORTED_MODULE_0__/* .isUtf8Path */ .f9)(path) ? {} : { [key]: base64Path(path) };
}
/** The bytes of a path. */
function base64Path(path) {
    return (0,_paths_lossless_js__WEBPACK_IMPORTED_MODULE_0__/* .pathBytes */ .X5)(path).toString('base64');
}


/***/ }),

/***/ 1093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ compareSplits),
/* harmony export */   y: () => (/* binding */ isStandardSplit)
/* harmony export */ });
/* harmony import */ var _paths_order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3463);

/** The splits whose roles are known, in the order in which they are always shown. */
const STANDARD_SPLITS = ['train', 'validation', 'test'];
/** Orders splits as they are shown: train, validation, test, then the others by name. */
function compareSplits(left, right) {
    return rank(left) - rank(right) || (0,_paths_order_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePaths */ .cD)(left, right);
}
/** Whether a split is one of those whose roles are known. */
function isStandardSplit(split) {
    return split !== undefined && STANDARD_SPLITS.includes(split);
}
function rank(split) {
    const index = STANDARD_SPLITS.indexOf(split);
    return index < 0 ? STANDARD_SPLITS.length : index;
}


/***/ }),

/***/ 7360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ck: () => (/* binding */ DEFAULT_RULES),
  xZ: () => (/* binding */ RULE),
  y0: () => (/* binding */ RULES),
  x4: () => (/* binding */ RULE_WORDS)
});

// UNUSED EXPORTS: defaultRules

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

// EXTERNAL MODULE: ./build/paths/order.js
var order = __nccwpck_require__(3463);
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
    between: (copies) => differences(copies, 'label', order/* comparePaths */.cD),
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

// EXTERNAL MODULE: ./build/rules/split-order.js
var split_order = __nccwpck_require__(1093);
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
    return apart(differences(copies, 'split', split_order/* compareSplits */.d)).sets.length > 0;
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
    between: (copies) => apart(differences(copies, 'split', split_order/* compareSplits */.d)),
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
            const areStandard = (0,split_order/* isStandardSplit */.y)(first) && (0,split_order/* isStandardSplit */.y)(second);
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


/***/ }),

/***/ 1886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ writeToStandardOutput)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/content/read.js


/**
 * A link put in a file's place after it was listed must not be followed, and a pipe must not be waited for.
 * Windows has neither flag.
 */
const OPEN_FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** Opens a file for reading; see `OPEN_FLAGS`. @throws a system error if that is not possible */
function openForReading(location) {
    return openSync(location, OPEN_FLAGS);
}
/**
 * Makes sure that an open file still is what it was when it was listed.
 * @param size bytes
 * @param modified when it was last changed, in milliseconds
 * @throws {Failure} if it is not
 */
function assertUnchanged(file, size, modified) {
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size !== size || stat.mtimeMs !== modified)
        throw changed();
}
/**
 * Reads from `position` of an open file until there are enough bytes, or the file ends.
 * @param length bytes to ask for; may be more than enough, so that a file that has grown shows without another call
 * @returns number of bytes read
 */
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
/**
 * Fills `target` with the beginning of a file.
 * @param size what the file measured when it was listed, in bytes
 * @throws {Failure} if the file no longer has that size; a system error if it can't be read
 */
function readBeginning(location, size, target) {
    withFile(location, size, (file) => {
        if (fill(file, target, 0, target.length, 0) < target.length)
            throw changed();
    });
}
/** An error of the file system in one line, without the path that its message repeats: `EACCES: permission denied`. */
function read_describeReadError(error) {
    const { message, syscall } = error;
    if (message === undefined)
        return String(error);
    const end = syscall === undefined ? -1 : message.indexOf(`, ${syscall}`);
    return end < 0 ? message : message.slice(0, end);
}
function withFile(location, size, use) {
    const file = openForReading(location);
    try {
        const stat = fstatSync(file);
        if (!stat.isFile() || stat.size !== size)
            throw changed();
        return use(file);
    }
    finally {
        closeSync(file);
    }
}
/** What is said of a file that is not what it was a moment ago. */
function changed() {
    return new Failure('changed while it was being scanned');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: ./build/paths/lossless.js
var lossless = __nccwpck_require__(2501);
// EXTERNAL MODULE: ./build/paths/real-place.js
var real_place = __nccwpck_require__(7605);
// EXTERNAL MODULE: ./build/text/display.js
var text_display = __nccwpck_require__(1400);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/content/interruption.js

const SIGNALS = (/* unused pure expression or super */ null && (['SIGINT', 'SIGTERM', 'SIGHUP']));
/** Begins to hold signals back. */
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
            // By the signal itself, so that a shell knows that its user wants the whole script to stop.
            if (process.platform !== 'win32')
                process.kill(process.pid, came);
            // The first process of a container is not ended by it.
            process.exit(128 + constants.signals[came]);
        },
    };
}

;// CONCATENATED MODULE: ./build/content/write.js









const OPEN_DESCRIPTOR = /^\/(?:dev|proc\/self)\/(?:fd\/(\d+)|stdout|(stderr))$/;
const NEW_FILE_MODE = 0o666;
/** UTF-16 units of the parts that texts of many parts have; of longer ones so much is written at once. */
const LONGEST_PART = (/* unused pure expression or super */ null && (1 << 17));
/** A unit of UTF-16 takes so many bytes of UTF-8 at most. */
const MOST_BYTES_PER_UNIT = 3;
/** Between two breaks, in which signals are heard; some milliseconds of writing. */
const BYTES_BETWEEN_BREAKS = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
/** Milliseconds from one try to the next where a pipe is full or has no reader. */
const PIPE_WAIT = 10;
/** Tries, so 10 seconds: whoever is to read it has been started before. */
const TRIES_FOR_A_READER = 1000;
/** Tries, so a minute without a byte taken. */
const TRIES_FOR_ROOM = 6000;
function partsOf(text) {
    return typeof text === 'string' ? [text] : text;
}
/**
 * Writes a text to a file so that a reader sees the old content or the new one, never a part: beside it, then
 * renamed over it. A link stays, and what it leads to is replaced. Pipes and devices only take the text. Missing
 * directories are made. A signal that comes meanwhile ends the process, and leaves nothing half written.
 * @throws {Failure} if that is not possible
 */
async function writeText(path, text) {
    const parts = partsOf(text);
    try {
        const descriptor = openDescriptorOf(path);
        if (descriptor !== null)
            return await writeAll(descriptor, parts, Number.POSITIVE_INFINITY);
        const target = realTarget(resolve(path));
        const found = statSync(encodePath(target), { throwIfNoEntry: false });
        if (found !== undefined && !found.isFile())
            return await writeInto(target, parts, found);
        mkdirSync(encodePath(dirname(target)), { recursive: true });
        await replaceFile(target, parts, found?.mode);
    }
    catch (error) {
        if (error.code === 'EPIPE')
            return;
        throw new Failure(`"${display(path)}" can't be written: ${display(describeReadError(error))}`);
    }
}
/** The descriptor that a path names which the process has open already: opening it anew would lose its position. */
function openDescriptorOf(path) {
    const match = OPEN_DESCRIPTOR.exec(path);
    if (match === null)
        return null;
    return match[1] === undefined ? (match[2] === undefined ? 1 : 2) : Number(match[1]);
}
/**
 * Puts a new file with this content in a path's place, a link's too: beside it first, then renamed over it. A signal
 * that comes meanwhile ends the process once what lies beside it is removed.
 * @param mode permissions; `undefined` for those of any new file
 * @throws a system error if that is not possible
 */
async function replaceFile(path, parts, mode) {
    // Not made from the target's name, which may be as long as a name can be. What is there already is never opened.
    const name = `.data-hygiene-${Math.random().toString(36).slice(2)}.tmp`;
    const beside = encodePath(resolve(dirname(path), name));
    const interruption = holdSignals();
    try {
        const file = openSync(beside, 'wx', mode === undefined ? NEW_FILE_MODE : mode & 0o777);
        try {
            await writeAll(file, parts, Number.POSITIVE_INFINITY, interruption.hasCome);
        }
        finally {
            closeSync(file);
        }
        if (mode !== undefined)
            chmodSync(beside, mode & 0o7777);
        await setImmediate();
        if (interruption.hasCome())
            rmSync(beside, { force: true });
        else
            renameSync(beside, encodePath(path));
    }
    catch (error) {
        rmSync(beside, { force: true });
        throw error;
    }
    finally {
        interruption.end();
    }
}
/** Hands a text to what is no regular file, without waiting for ever for a pipe whose other end does nothing. */
async function writeInto(path, parts, found) {
    if (found.isBlockDevice())
        throw new Error('it is a disk');
    if (found.isSocket())
        throw new Error('it is a socket');
    const file = await openToWrite(path, found.isFIFO() ? TRIES_FOR_A_READER : 0);
    try {
        await writeAll(file, parts, found.isFIFO() ? TRIES_FOR_ROOM : Number.POSITIVE_INFINITY);
    }
    finally {
        closeSync(file);
    }
}
async function openToWrite(path, triesForReader) {
    const flags = constants.O_WRONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
    for (let tries = 0;; tries += 1) {
        try {
            return openSync(encodePath(path), flags);
        }
        catch (error) {
            if (error.code !== 'ENXIO' || triesForReader === 0)
                throw error;
            if (tries === triesForReader)
                throw new Error('it is a named pipe that nobody reads');
        }
        await setTimeout(PIPE_WAIT);
    }
}
/**
 * @param mostTries how often a full pipe is tried again while its reader takes nothing
 * @param isOver asked now and then: whether the rest is not wanted
 */
async function writeAll(file, parts, mostTries, isOver = () => false) {
    let sinceBreak = 0;
    for (const bytes of encoded(parts)) {
        let offset = 0;
        for (let tries = 0; offset < bytes.length;) {
            const count = writeSome(file, bytes, offset);
            offset += count;
            tries = count > 0 ? 0 : tries + 1;
            if (tries > mostTries)
                throw new Error('it is a named pipe whose reader takes nothing');
            if (count === 0)
                await setTimeout(PIPE_WAIT);
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
/** The bytes of all parts; those that are given stand in memory that the next ones overwrite. */
function* encoded(parts) {
    // One place for all: fresh memory for each takes as long again (56 MB: 40 ms).
    let room = null;
    for (const part of parts) {
        if (typeof part !== 'string') {
            yield part;
            continue;
        }
        room ??= Buffer.allocUnsafeSlow(LONGEST_PART * MOST_BYTES_PER_UNIT);
        for (let start = 0; start < part.length;) {
            const end = endOfPiece(part, start);
            yield room.subarray(0, room.write(start === 0 && end === part.length ? part : part.slice(start, end)));
            start = end;
        }
    }
}
/** No pair of surrogates may be parted, or each half becomes a character of its own. */
function endOfPiece(text, start) {
    const end = start + LONGEST_PART;
    if (end >= text.length)
        return text.length;
    const last = text.charCodeAt(end - 1);
    return last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}
/** Writes what there is room for, 0 bytes where a pipe is full. */
function writeSome(file, bytes, offset) {
    try {
        return writeSync(file, bytes, offset);
    }
    catch (error) {
        if (error.code !== 'EAGAIN')
            throw error;
        return 0;
    }
}

// EXTERNAL MODULE: ./build/failure.js
var failure = __nccwpck_require__(9874);
;// CONCATENATED MODULE: ./build/terminal/output.js



/**
 * Writes all of a text to standard output. A reader that has seen enough and closes the pipe is no error.
 * @throws {Failure} if the output can't be written for another reason, such as a full disk
 */
function writeToStandardOutput(text) {
    const parts = partsOf(text)[Symbol.iterator]();
    return new Promise((resolve, reject) => {
        const { stdout } = process;
        stdout.once('error', (error) => {
            if (error.code === 'EPIPE')
                resolve();
            else
                reject(new failure/* Failure */.H(`standard output can't be written: ${read_describeReadError(error)}`));
        });
        const writeNext = () => {
            const { done, value } = parts.next();
            if (done)
                resolve();
            else {
                stdout.write(value, (error) => {
                    // The event tells the kind of failure.
                    if (!error)
                        writeNext();
                });
            }
        };
        writeNext();
    });
}


/***/ }),

/***/ 9470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ displayMembers)
/* harmony export */ });
/* unused harmony export displayApart */
/* harmony import */ var _columns_data_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9008);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1400);


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
    return displayApart(members.flatMap(({ file, split, label, list = null }) => [(0,_columns_data_files_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(file), file.path, split, label, list].filter((name) => name !== null)));
}
/** The same for any texts that will stand together. */
function displayApart(texts) {
    if (!texts.some((text) => DOUBTFUL.test(text)))
        return _display_js__WEBPACK_IMPORTED_MODULE_1__/* .display */ .Vy;
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
        return _display_js__WEBPACK_IMPORTED_MODULE_1__/* .display */ .Vy;
    return (text) => {
        const parts = text.split('/');
        // As a whole where that can be, so that nothing depends on where it is cut.
        if (!parts.some((part) => apart.has(part)))
            return (0,_display_js__WEBPACK_IMPORTED_MODULE_1__/* .display */ .Vy)(text);
        return parts.map((part) => apart.get(part) ?? (0,_display_js__WEBPACK_IMPORTED_MODULE_1__/* .display */ .Vy)(part)).join('/');
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
        into.set(name, (0,_display_js__WEBPACK_IMPORTED_MODULE_1__/* .displayBetween */ .ny)(name, from, name.length - end));
}


/***/ }),

/***/ 6660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vN: () => (/* binding */ annotatedMember),
  xr: () => (/* binding */ annotationText),
  UA: () => (/* binding */ counterpart)
});

// UNUSED EXPORTS: bundleAnnotation, directoryAnnotation

// EXTERNAL MODULE: ./build/rules/table.js + 8 modules
var table = __nccwpck_require__(7360);
;// CONCATENATED MODULE: ./build/rules/broken.js

const NONE = {};
const CHECKS = inEvaluationOrder(table/* RULES */.y0.map((name) => table/* RULE */.xZ[name])).map((rule) => ({
    bit: bitOf(rule.name),
    unless: rule.unless.reduce((bits, other) => bits | bitOf(other), 0),
    rule,
}));
/** Every set of rules, at the sum of their bits: all groups that break the same rules share one. */
const SETS = Array.from({ length: 1 << table/* RULES */.y0.length }, (_, bits) => table/* RULES */.y0.filter((name) => (bits & bitOf(name)) !== 0));
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
    return table/* RULE */.xZ[rule].compares === null || table/* RULE */.xZ[rule].between([left, right]).names.length > 0;
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
    return 1 << table/* RULES */.y0.indexOf(name);
}

// EXTERNAL MODULE: ./build/text/alike.js
var alike = __nccwpck_require__(9470);
// EXTERNAL MODULE: ./build/text/bundle.js + 1 modules
var bundle = __nccwpck_require__(4885);
// EXTERNAL MODULE: ./build/text/contrast.js
var contrast = __nccwpck_require__(7398);
// EXTERNAL MODULE: ./build/text/directory-text.js
var directory_text = __nccwpck_require__(9641);
// EXTERNAL MODULE: ./build/text/display.js
var text_display = __nccwpck_require__(1400);
// EXTERNAL MODULE: ./build/text/finding-text.js
var finding_text = __nccwpck_require__(4183);
// EXTERNAL MODULE: ./build/text/listed-twice.js
var listed_twice = __nccwpck_require__(8656);
// EXTERNAL MODULE: ./build/text/pointer-text.js
var pointer_text = __nccwpck_require__(959);
// EXTERNAL MODULE: ./build/text/quantity.js
var quantity = __nccwpck_require__(8717);
// EXTERNAL MODULE: ./build/text/shorten.js
var text_shorten = __nccwpck_require__(7627);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __nccwpck_require__(3898);
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
    const more = others > 0 ? ` … and ${(0,quantity/* countOf */.pq)(others, 'other')}${where}` : '';
    const show = (0,alike/* displayMembers */.i)(finding);
    const what = (0,listed_twice/* isListedTwice */.eK)(finding)
        ? `Listed in ${(0,listed_twice/* listsText */.zX)(finding.members, (name) => (0,text_shorten/* shorten */.m)(show(name), LONGEST_DIRECTORY))}`
        : `Same content as ${(0,text_shorten/* shorten */.m)((0,pointer_text/* placeText */.Z9)(other.file, show), LONGEST_PATH)}${standing(other, rule)}${more}`;
    const message = [`${what}.`, (0,finding_text/* findingReason */.cU)(finding, rule), (0,finding_text/* findingAdvice */.uJ)(finding, rule)].join(' ');
    return { member, title: (0,text_shorten/* shorten */.m)((0,finding_text/* findingTitle */.Aj)(finding, rule), LONGEST_NAME), message };
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
    const name = (0,contrast/* contrastedName */.Nw)(member, rule);
    return name === null ? '' : ` (${(0,text_shorten/* shorten */.m)((0,text_display/* display */.Vy)(name), LONGEST_NAME)})`;
}


/***/ }),

/***/ 4885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  qd: () => (/* binding */ bundleExamples),
  H1: () => (/* binding */ bundleSentences),
  b3: () => (/* binding */ bundleTitle),
  vw: () => (/* binding */ bundled),
  Dl: () => (/* binding */ countTold),
  bn: () => (/* binding */ isBundle)
});

// UNUSED EXPORTS: EXAMPLES

// EXTERNAL MODULE: ./build/columns/data-files.js + 1 modules
var data_files = __nccwpck_require__(9008);
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
function pathAt({ directories, directoryOf, names }, file) {
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
function pathColumns(paths) {
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
        const place = pathAt(files, file);
        const others = found.get(place);
        if (others)
            others.push(file);
        else
            found.set(place, [file]);
    }
    return found;
}

// EXTERNAL MODULE: ./build/paths/order.js
var order = __nccwpck_require__(3463);
// EXTERNAL MODULE: ./build/text/contrast.js
var contrast = __nccwpck_require__(7398);
// EXTERNAL MODULE: ./build/text/finding-text.js
var finding_text = __nccwpck_require__(4183);
// EXTERNAL MODULE: ./build/text/listed-twice.js
var listed_twice = __nccwpck_require__(8656);
// EXTERNAL MODULE: ./build/text/pointer-text.js
var pointer_text = __nccwpck_require__(959);
// EXTERNAL MODULE: ./build/text/quantity.js
var quantity = __nccwpck_require__(8717);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __nccwpck_require__(3898);
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
    collect(rest, rule, 'names', (finding) => (0,contrast/* contrast */.v2)(finding, rule), bundles);
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
    const count = (0,quantity/* countOf */.pq)(findings.length, 'content');
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
        if ((0,listed_twice/* isListedTwice */.eK)(finding))
            return `${(0,pointer_text/* placeText */.Z9)(first.file, show)} in ${(0,listed_twice/* listsText */.zX)(members, show)}`;
        const others = members.length - 2;
        const more = others > 0 ? ` and ${(0,quantity/* countOf */.pq)(others, 'other')}` : '';
        return `${(0,pointer_text/* placeText */.Z9)(first.file, show)} = ${(0,pointer_text/* placeText */.Z9)(second.file, show)}${more}`;
    });
}
/** Why they matter and what to do about them. */
function bundleSentences({ rule, findings }) {
    const [first] = findings;
    const { pairAdvice, groupAdvice } = wording/* RULE_WORDING */.K[rule];
    if (findings.every(listed_twice/* isListedTwice */.eK))
        return `${(0,finding_text/* findingReason */.cU)(first, rule)} ${(0,listed_twice/* listAdvice */.lU)(first)}`;
    const arePairs = findings.every(({ members }) => members.length === 2);
    return `${(0,finding_text/* findingReason */.cU)(first, rule)} ${arePairs ? pairAdvice((0,contrast/* contrast */.v2)(first, rule)) : groupAdvice}`;
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
        const key = `${dataset}\0${finding.isNew}\0${finding.severity}\0${(0,contrast/* contrast */.v2)(finding, rule).join('\0')}\0\0${between.join('\0')}`;
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
        const directory = parentDirectory((0,data_files/* placeOf */.$t)(file));
        if (splits.has(directory))
            continue;
        if (splits.size === 2)
            return null;
        splits.set(directory, split);
    }
    return [...splits]
        .sort(([left, leftSplit], [right, rightSplit]) => leftSplit !== null && rightSplit !== null && leftSplit !== rightSplit
        ? (0,contrast/* bySplit */.Yt)(leftSplit, rightSplit)
        : (0,order/* comparePaths */.cD)(left, right))
        .map(([directory]) => directory);
}


/***/ }),

/***/ 7398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ contrastedName),
/* harmony export */   Yt: () => (/* reexport safe */ _rules_split_order_js__WEBPACK_IMPORTED_MODULE_1__.d),
/* harmony export */   v2: () => (/* binding */ contrast)
/* harmony export */ });
/* harmony import */ var _rules_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7360);
/* harmony import */ var _rules_split_order_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1093);


/** The names between which a finding breaks a rule, in the order in which they are shown; empty: none are compared. */
function contrast({ between }, rule) {
    return between[rule]?.names ?? [];
}
/** What a rule compares of a member: its split or its label; `null` for the rules about copies alone. */
function contrastedName(member, rule) {
    const { compares } = _rules_table_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE */ .xZ[rule];
    return compares === null ? null : member[compares];
}


/***/ }),

/***/ 9641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ explainedText),
/* harmony export */   Gj: () => (/* binding */ gravestDirectoriesFirst),
/* harmony export */   K: () => (/* binding */ isNewDirectory),
/* harmony export */   XE: () => (/* binding */ explainedFindings),
/* harmony export */   d: () => (/* binding */ repeatText),
/* harmony export */   ed: () => (/* binding */ directorySentences),
/* harmony export */   yP: () => (/* binding */ leadingFinding)
/* harmony export */ });
/* unused harmony export gravityOf */
/* harmony import */ var _columns_data_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9008);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(129);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4183);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8717);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3898);





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
        const leading = { finding, rule: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .leadingRule */ .LC)(finding, settings), severity: finding.severity };
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
    return _model_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.indexOf(severity) * _model_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0.length + _model_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0.indexOf(rule);
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
    const listed = rest > 0 ? [...named, `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(rest)} more`] : named;
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
        const rule = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .leadingRule */ .LC)(finding, settings);
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    const titled = _model_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0.filter((rule) => counts.has(rule)).map((rule) => {
        const title = _wording_js__WEBPACK_IMPORTED_MODULE_3__/* .RULE_WORDING */ .K[rule].title.toLowerCase();
        return counts.size === 1 ? title : `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(counts.get(rule) ?? 0)} ${title}`;
    });
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(explains.length, 'group')} explained by this: ${titled.join(', ')}`;
}
/** Why it matters and what to do about it. */
function directorySentences({ finding, rule }) {
    return `${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .findingReason */ .cU)(finding, rule)} ${_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .RULE_WORDING */ .K[rule].directoryAdvice}`;
}
/** Whether something of what it explains is new. */
function isNewDirectory({ explains }) {
    return explains.some(({ isNew }) => isNew);
}
function sizeText({ files, bytes }) {
    return [...(files === null ? [] : [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(files, 'file')]), (0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(bytes)].join(', ');
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
    const inside = (0,_columns_data_files_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(inFirst.file).slice(first.length);
    const place = (0,_columns_data_files_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(before.file);
    const directory = place.slice(0, place.length - inside.length);
    return paths.includes(directory) ? directory : first;
}
function isIn(directory, { file }) {
    const place = (0,_columns_data_files_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(file);
    return place === directory || place.startsWith(`${directory}/`);
}


/***/ }),

/***/ 1400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vy: () => (/* binding */ display),
/* harmony export */   lD: () => (/* binding */ writtenName),
/* harmony export */   ny: () => (/* binding */ displayBetween)
/* harmony export */ });
/* harmony import */ var _paths_lossless_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2501);

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
    return (0,_paths_lossless_js__WEBPACK_IMPORTED_MODULE_0__/* .isUtf8Path */ .f9)(name) ? name : display(name);
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


/***/ }),

/***/ 4183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ findingTitle),
/* harmony export */   LC: () => (/* binding */ leadingRule),
/* harmony export */   cU: () => (/* binding */ findingReason),
/* harmony export */   cn: () => (/* binding */ findingSentences),
/* harmony export */   e8: () => (/* binding */ contrastText),
/* harmony export */   uJ: () => (/* binding */ findingAdvice)
/* harmony export */ });
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9470);
/* harmony import */ var _contrast_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7398);
/* harmony import */ var _listed_twice_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8656);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3898);




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
    const names = contrastText((0,_contrast_js__WEBPACK_IMPORTED_MODULE_1__/* .contrast */ .v2)(finding, rule), (0,_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .displayMembers */ .i)(finding));
    return names === '' ? _wording_js__WEBPACK_IMPORTED_MODULE_3__/* .RULE_WORDING */ .K[rule].title : `${_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .RULE_WORDING */ .K[rule].title}: ${names}`;
}
/** `train ↔ test`, at most three names; `show` makes a name safe for where it will stand. */
function contrastText(names, show) {
    const shown = names.slice(0, NAMES_IN_TITLE).map(show).join(' ↔ ');
    const rest = names.length - NAMES_IN_TITLE;
    return rest > 0 ? `${shown} and ${rest} more` : shown;
}
/** One sentence: why this finding matters. */
function findingReason(finding, rule) {
    return _wording_js__WEBPACK_IMPORTED_MODULE_3__/* .RULE_WORDING */ .K[rule].reasonBetween((0,_contrast_js__WEBPACK_IMPORTED_MODULE_1__/* .contrast */ .v2)(finding, rule));
}
/** One sentence: what to do about this finding. */
function findingAdvice(finding, rule) {
    const { pairAdvice, groupAdvice } = _wording_js__WEBPACK_IMPORTED_MODULE_3__/* .RULE_WORDING */ .K[rule];
    if ((0,_listed_twice_js__WEBPACK_IMPORTED_MODULE_2__/* .isListedTwice */ .eK)(finding))
        return (0,_listed_twice_js__WEBPACK_IMPORTED_MODULE_2__/* .listAdvice */ .lU)(finding);
    return finding.members.length === 2 ? pairAdvice((0,_contrast_js__WEBPACK_IMPORTED_MODULE_1__/* .contrast */ .v2)(finding, rule)) : groupAdvice;
}
/** Why a finding matters and what to do about it, by the rule it is filed under, then why it matters by the others. */
function findingSentences(finding, rule) {
    const others = finding.rules.filter((other) => other !== rule);
    const reasons = others.map((other) => findingReason(finding, other));
    return [findingReason(finding, rule), findingAdvice(finding, rule), ...reasons].join(' ');
}


/***/ }),

/***/ 8656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   eK: () => (/* binding */ isListedTwice),
/* harmony export */   lU: () => (/* binding */ listAdvice),
/* harmony export */   zX: () => (/* binding */ listsText)
/* harmony export */ });
/* harmony import */ var _contrast_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7398);

/** Whether a finding is about one file, which lists give to several splits. */
function isListedTwice({ group }) {
    return group.files.length === 1;
}
/**
 * `train.txt (train) and test.txt (test)`: the lists that name a file.
 * @param show makes a name safe for where it will stand
 */
function listsText(members, show) {
    const lists = members.flatMap(({ list, split }) => list === undefined ? [] : [split === null ? show(list) : `${show(list)} (${show(split)})`]);
    return lists.join(' and ');
}
/** What to do about a file in several lists. */
function listAdvice(finding) {
    const [first, second] = (0,_contrast_js__WEBPACK_IMPORTED_MODULE_0__/* .contrast */ .v2)(finding, 'split-leakage');
    return first === 'train' && second !== undefined
        ? 'Take it off the list for training, or off the others.'
        : 'Leave it on one of the lists only.';
}


/***/ }),

/***/ 7941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ nothingComparedText),
/* harmony export */   Uk: () => (/* binding */ nothingReason),
/* harmony export */   WE: () => (/* binding */ passedOverText),
/* harmony export */   dx: () => (/* binding */ isNothingCompared),
/* harmony export */   h4: () => (/* binding */ pathsLine)
/* harmony export */ });
/* unused harmony export nothingWarning */
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1400);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8717);


/** Directories that are named one by one. */
const MOST_NAMED = 5;
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
        .slice(0, MOST_NAMED)
        .map(({ directory, files }) => `${directory === '' ? 'the root' : show(directory)} (${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(files, 'file')})`);
    const rest = passedOver.length - named.length;
    return [...named, ...(rest > 0 ? [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(rest, 'more directory', 'more directories')] : [])].join(', ');
}
/**
 * The line of a config file by which these directories are compared: `paths: [images, 'demo app']`. A name that can't be
 * shown as it is can't be written there by hand either: its parent has to be named.
 */
function pathsLine(passedOver) {
    const all = passedOver.slice(0, MOST_NAMED).map(({ directory }) => directory);
    // The root is everything, so it is named only if there is nothing else.
    const below = all.filter((name) => name !== '' && (0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .display */ .Vy)(name) === name);
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
    const places = passedOver.length === 0 ? '' : ` Files that look like data lie in ${passedOverText(passedOver, _display_js__WEBPACK_IMPORTED_MODULE_0__/* .display */ .Vy)}.`;
    return `Nothing was compared: ${nothingReason(report)}.${places} To say where the data is, write into .github/data-hygiene.yml: ${pathsLine(passedOver)}`;
}
function yamlText(path) {
    return PLAIN_PATH.test(path) ? path : `'${path.replaceAll("'", "''")}'`;
}


/***/ }),

/***/ 959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qb: () => (/* binding */ POINTER_WORDS),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   rS: () => (/* binding */ evidenceText)
/* harmony export */ });
/* harmony import */ var _columns_data_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9008);

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
function placeText(file, show) {
    const place = (0,_columns_data_files_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(file);
    return place === file.path ? show(place) : `${show(place)} (in ${show(file.path)})`;
}
/** What proved that the files of a group are equal: `same by git's id and Git LFS's SHA-256`. Empty without pointers. */
function evidenceText({ evidence }) {
    if (evidence.every((each) => each === 'git-oid' || each === 'bytes'))
        return '';
    return `same by ${evidence.map((each) => EVIDENCE_WORDS[each]).join(' and ')}`;
}


/***/ }),

/***/ 8717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ orList),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const UNITS = ['KB', 'MB', 'GB', 'TB', 'PB'];
const UNIT_STEP = 1000;
/** A count with thousands separators: `1,204`. */
function formatCount(count) {
    // `toLocaleString` gives the same, but loads locale data for it: 20 ms of every run.
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** A count and its noun: `1 group`, `1,204 files`. */
function countOf(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
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


/***/ }),

/***/ 3051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ splitsText),
/* harmony export */   Ht: () => (/* binding */ labelsText),
/* harmony export */   UV: () => (/* binding */ waysOf),
/* harmony export */   Wo: () => (/* binding */ labelWay),
/* harmony export */   bV: () => (/* binding */ withoutSplit),
/* harmony export */   wR: () => (/* binding */ datasetName),
/* harmony export */   z5: () => (/* binding */ recognisedText)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8717);

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
    const labelled = labels.length === 0 ? [] : [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(labels.length, 'label')];
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
    const named = labels.slice(0, most).map(({ name, samples }) => `${show(name)} ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(samples)}`);
    const rest = labels.length - named.length;
    if (rest > 0)
        named.push(`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(rest)} more`);
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(labels.length, 'label')}: ${named.join(' · ')} (by ${BY_WORDS[labelsBy]})`;
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
        return [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(samples, 'sample')];
    const shown = splits.slice(0, MOST_SPLITS);
    const parts = shown.map((split) => `${show(split.name)} ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(split.samples)}`);
    const rest = splits.length - shown.length;
    const outside = withoutSplit(dataset);
    if (rest > 0)
        parts.push((0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(rest, 'more split'));
    if (outside > 0)
        parts.push(`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(outside)} without a split`);
    return parts;
}


/***/ }),

/***/ 7627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
const MARK = '…';
/**
 * Cuts the middle out of a text that is longer than `maximum` characters (code points, the mark included): the
 * beginning and the end of a path tell more than what lies between.
 */
function shorten(text, maximum) {
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


/***/ }),

/***/ 6060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ tableContrast),
/* harmony export */   Cj: () => (/* binding */ tableSentence),
/* harmony export */   EM: () => (/* binding */ tableAnnotation),
/* harmony export */   XG: () => (/* binding */ tableAdvice),
/* harmony export */   bP: () => (/* binding */ pinnedMember),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   jA: () => (/* binding */ tableTitle),
/* harmony export */   k4: () => (/* binding */ exampleLabels),
/* harmony export */   tt: () => (/* binding */ exampleAddresses),
/* harmony export */   zU: () => (/* binding */ excerptOf)
/* harmony export */ });
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1400);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4183);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8717);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7627);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3898);





const LONGEST_EXCERPT = 120;
const LONGEST_TITLE = 200;
/** GitHub cuts a message after 4,096 characters. */
const LONGEST_MESSAGE = 3000;
const MOST_TABLES_NAMED = 3;
const MOST_ADDRESSES = 3;
/** `Split leakage: train ↔ test`, without Markdown. */
function tableTitle(finding, show) {
    const names = tableContrast(finding, show);
    const { title } = _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_WORDING */ .K[finding.rule];
    return names === '' ? title : `${title}: ${names}`;
}
/** The splits between which records leak: `train ↔ test`; empty for other rules. */
function tableContrast({ rule, splits }, show) {
    return rule === 'split-leakage' ? (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .contrastText */ .e8)(splits, show) : '';
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
        return `${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_WORDING */ .K[rule].reasonBetween(splits)} Keep each record in one split only.`;
    }
    if (rule === 'label-conflict') {
        return 'The same record has different labels, so at least one of them is wrong. Keep the right one, or name the label column with the option columns.';
    }
    if (rule === 'derived-copy')
        return 'If that is not meant, compare only one of the tables.';
    return `${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_WORDING */ .K[rule].reason} ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_WORDING */ .K[rule].advice}`;
}
/** `test.csv:812 = train.csv:40`. */
function exampleAddresses(group, show) {
    const shown = examplesOf(group).map((member) => addressOf(member, show));
    const rest = group.count - shown.length;
    return `${shown.join(' = ')}${rest > 0 ? ` = ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(rest, 'more record')}` : ''}`;
}
/** The labels of the records, where they differ: `pos ↔ neg`; else empty. */
function exampleLabels({ members }, show) {
    const labels = [...new Set(members.flatMap(({ label }) => (label === null ? [] : [label])))];
    return labels.length < 2 ? '' : (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .contrastText */ .e8)(labels, show);
}
/** What the record holds, in one short line that is safe to show; empty if it is not known. */
function excerptOf({ cells }) {
    if (cells === null)
        return '';
    const filled = cells.map(({ text }) => (0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .display */ .Vy)(text)).filter((text) => text !== '');
    return (0,_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(filled.join(' | '), LONGEST_EXCERPT);
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
    const such = example === undefined ? '' : ` Such as ${exampleAddresses(example, _display_js__WEBPACK_IMPORTED_MODULE_0__/* .display */ .Vy)}.`;
    return {
        path: pinned?.path ?? finding.paths[0],
        line: pinned?.line ?? 1,
        title: (0,_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(tableTitle(finding, _display_js__WEBPACK_IMPORTED_MODULE_0__/* .display */ .Vy), LONGEST_TITLE),
        message: (0,_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(`${tableSentence(finding, _display_js__WEBPACK_IMPORTED_MODULE_0__/* .display */ .Vy)}.${such} ${tableAdvice(finding)}`, LONGEST_MESSAGE),
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
    return rest > 0 ? `${named} and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(rest, 'more table')}` : named;
}
function whatText(finding, show) {
    const { rule, paths, contents, rows, of } = finding;
    const records = [...rows.values()].reduce((sum, count) => sum + count, 0);
    const [first, second] = paths;
    if (rule === 'label-conflict') {
        return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(records, 'record')} with ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(contents, 'content')} ${records === 1 ? 'has' : 'have'} different labels`;
    }
    if (second === undefined) {
        const all = of.get(first) ?? 0;
        const share = `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(records)} of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(all, 'record')} (${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShare */ .T1)(records / Math.max(1, all))})`;
        return rule === 'split-leakage'
            ? `${share} lie in more than one split`
            : `${share} repeat each other, ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(contents, 'content')}`;
    }
    if (rule === 'derived-copy') {
        const whole = paths.find((path) => rows.get(path) === of.get(path)) ?? first;
        const other = whole === first ? second : first;
        return `all ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(of.get(whole) ?? 0, 'record')} of ${show(whole)} are in ${show(other)}`;
    }
    if (paths.length > 2)
        return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(records, 'record')} with ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(contents, 'content')} are in several of them`;
    // The smaller part of a whole says more: of test, not of train.
    const share = (path) => (rows.get(path) ?? 0) / Math.max(1, of.get(path) ?? 0);
    const [told, other] = share(first) >= share(second) ? [first, second] : [second, first];
    const count = rows.get(told) ?? 0;
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(count)} of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(of.get(told) ?? 0, 'record')} of ${show(told)} (${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShare */ .T1)(share(told))}) ${count === 1 ? 'is' : 'are'} in ${show(other)}`;
}


/***/ }),

/***/ 3898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* reexport safe */ _rules_table_js__WEBPACK_IMPORTED_MODULE_0__.x4),
/* harmony export */   _: () => (/* binding */ SEVERITY_ICON)
/* harmony export */ });
/* harmony import */ var _rules_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7360);

/** The mark of a severity on a page that shows emoji. */
const SEVERITY_ICON = { error: '⛔', warning: '⚠️', notice: '💬' };


/***/ }),

/***/ 4756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Who made a report. The version is that of `package.json`. */
const TOOL = { name: 'data-hygiene', version: '0.1.0' };


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
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
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
