import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 16:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   A0: () => (/* binding */ dataFileAt),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   dI: () => (/* binding */ knownSize),
/* harmony export */   df: () => (/* binding */ UNKNOWN_SIZE),
/* harmony export */   fx: () => (/* binding */ withoutPaths),
/* harmony export */   pB: () => (/* binding */ ELSEWHERE),
/* harmony export */   qm: () => (/* binding */ NOT_NAMED),
/* harmony export */   si: () => (/* binding */ unnamedFiles),
/* harmony export */   wl: () => (/* binding */ pickFrom)
/* harmony export */ });
/* unused harmony exports listDataFiles, dataFileColumns, pickDataFiles */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(550);
/* harmony import */ var _object_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(595);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(104);



/** In `DataFiles.sizes`: not known. */
const UNKNOWN_SIZE = -1;
/** In `DataFiles.contents`: not named by git, to be compared by reading. */
const NOT_NAMED = -1;
/** In `DataFiles.contents`: what the file holds is no data, only says which data it stands for. */
const ELSEWHERE = -2;
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
        path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathAt */ .DQ)(files, file),
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
    if (numbers.length === column.length && (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .isFromZero */ .Bv)(numbers))
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
        directoryOf: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .pickNumbers */ .QO)(files.directoryOf, numbers),
        names: pick(files.names, numbers),
        sizes: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesOf */ .sm)(numbers, (file) => files.sizes[file]),
        contents: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .pickNumbers */ .QO)(files.contents, numbers),
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
    const isKept = (file) => !paths.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathAt */ .DQ)(files, file));
    return pickDataFiles(files, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .select */ .Lt)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersTo */ .SI)(files.names.length), isKept));
}


/***/ }),

/***/ 550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ isFromZero),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   QO: () => (/* binding */ pickNumbers),
/* harmony export */   SI: () => (/* binding */ numbersTo),
/* harmony export */   c: () => (/* binding */ concatenated),
/* harmony export */   hc: () => (/* binding */ createNumbers),
/* harmony export */   oP: () => (/* binding */ inParts),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   vo: () => (/* binding */ enlarged)
/* harmony export */ });
/** Room for this many at first. */
const FIRST_CAPACITY = 1024;
/**
 * Collects whole numbers of 32 bits. An array of a million numbers takes twice the memory, and leaves twice as much
 * again behind while it grows.
 */
function createNumbers() {
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
        taken: () => numbers.subarray(0, length),
    };
}
/** The same numbers with room for at least so many, and then some. */
function enlarged(column, least) {
    const Kind = column.constructor;
    const larger = new Kind(Math.max(FIRST_CAPACITY, least, column.length * 2));
    larger.set(column);
    return larger;
}
/** Those of some numbers that are to be kept, in their order. */
function select(numbers, isKept) {
    const kept = new Int32Array(numbers.length);
    let count = 0;
    for (let place = 0; place < numbers.length; place++) {
        const number = numbers[place];
        if (isKept(number))
            kept[count++] = number;
    }
    return kept.subarray(0, count);
}
/** All numbers of several rows, one row after the other. */
function concatenated(...rows) {
    const [first] = rows;
    if (rows.length === 1 && first instanceof Int32Array)
        return first;
    const all = new Int32Array(rows.reduce((sum, { length }) => sum + length, 0));
    let start = 0;
    for (const row of rows) {
        all.set(row, start);
        start += row.length;
    }
    return all;
}
/** The numbers from 0 to below `count`. */
function numbersTo(count) {
    const numbers = new Int32Array(count);
    for (let number = 0; number < count; number++)
        numbers[number] = number;
    return numbers;
}
/** What a column has for some files; the column's own memory where they are its first ones. */
function pickNumbers(column, numbers) {
    if (column instanceof Int32Array && isFromZero(numbers))
        return column.subarray(0, numbers.length);
    const picked = new Int32Array(numbers.length);
    for (let place = 0; place < numbers.length; place++)
        picked[place] = column[numbers[place]];
    return picked;
}
/** Numbers in parts of at most so many, in their order. */
function inParts(numbers, most) {
    const all = Int32Array.from(numbers);
    const parts = [];
    for (let start = 0; start < all.length; start += most)
        parts.push(all.subarray(start, start + most));
    return parts;
}
/** A value for each number. By a loop: `Float64Array.from` takes five times as long. */
function valuesOf(numbers, valueFor) {
    const values = new Float64Array(numbers.length);
    for (let place = 0; place < numbers.length; place++)
        values[place] = valueFor(numbers[place]);
    return values;
}
/** Whether numbers are 0, 1, 2 and so on. */
function isFromZero(numbers) {
    for (let place = 0; place < numbers.length; place++)
        if (numbers[place] !== place)
            return false;
    return true;
}


/***/ }),

/***/ 595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createObjectIds)
});

;// CONCATENATED MODULE: ./build/columns/id-table.js
/** Below this a table is as quick in any order, since it fits into the cache. */
const PARTS = 256;
const BITS_OF_PARTS = 8;
/**
 * A table of open addressing for ids 0 to `count`. Ids are entered in the order of their place in it, part after
 * part, so that each part stays in the cache: twice as fast at a million ids as in the order in which they come.
 * @param hashOf 32 bits
 */
function createIdTable(count, hashOf, areEqual) {
    const bits = Math.max(BITS_OF_PARTS, 1 + Math.ceil(Math.log2(count + 1)));
    const size = 2 ** bits;
    const slots = new Int32Array(size).fill(-1);
    const hashes = new Int32Array(size);
    /** The slot of an equal id, or the empty one where it belongs. */
    function slotOf(id, hash) {
        for (let slot = hash >>> (32 - bits);; slot = (slot + 1) % size) {
            const known = slots[slot];
            if (known < 0 || (hashes[slot] === hash && areEqual(known, id)))
                return slot;
        }
    }
    const all = new Int32Array(count);
    for (let id = 0; id < count; id++)
        all[id] = hashOf(id);
    const firstEqual = new Int32Array(count);
    for (const id of inParts(all)) {
        const hash = all[id];
        const slot = slotOf(id, hash);
        const known = slots[slot];
        firstEqual[id] = known < 0 ? id : known;
        if (known >= 0)
            continue;
        slots[slot] = id;
        hashes[slot] = hash;
    }
    return { count, firstEqual, find: (id) => slots[slotOf(id, hashOf(id))] };
}
/** The numbers of hashes, sorted by the first bits of these; equal ones in their order. */
function inParts(hashes) {
    const shift = 32 - BITS_OF_PARTS;
    const next = new Int32Array(PARTS + 1);
    for (let id = 0; id < hashes.length; id++) {
        const part = (hashes[id] >>> shift) + 1;
        next[part] = next[part] + 1;
    }
    for (let part = 1; part <= PARTS; part++)
        next[part] = next[part] + next[part - 1];
    const sorted = new Int32Array(hashes.length);
    for (let id = 0; id < hashes.length; id++) {
        const part = hashes[id] >>> shift;
        const place = next[part];
        sorted[place] = id;
        next[part] = place + 1;
    }
    return sorted;
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
function createObjectIds(format) {
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


/***/ }),

/***/ 104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ directoryNumbers),
/* harmony export */   DQ: () => (/* binding */ pathAt),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   MP: () => (/* binding */ pickPaths),
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   WD: () => (/* binding */ holdsPath),
/* harmony export */   iL: () => (/* binding */ directoriesInUse),
/* harmony export */   im: () => (/* binding */ parentDirectory),
/* harmony export */   lW: () => (/* binding */ pathIn)
/* harmony export */ });
/* unused harmony export pathColumns */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(550);

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
    return { directories, directoryOf: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .pickNumbers */ .QO)(directoryOf, numbers), names: picked };
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


/***/ }),

/***/ 523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ builtin)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(995);

const requireBuiltin = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
/** A module of Node itself, loaded when it is first asked for. */
function builtin(name) {
    return requireBuiltin(name);
}


/***/ }),

/***/ 211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createHash)
/* harmony export */ });
/* harmony import */ var _builtin_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(523);

let crypto;
/**
 * A hash of Node's own.
 * @param algorithm as Node names it: `sha256`
 */
function createHash(algorithm) {
    // To ask for the module takes longer than to hash a small file.
    crypto ??= (0,_builtin_js__WEBPACK_IMPORTED_MODULE_0__/* .builtin */ .S)('node:crypto');
    return crypto.createHash(algorithm);
}


/***/ }),

/***/ 556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p8: () => (/* reexport */ COMMENT_MODES),
  MF: () => (/* reexport */ DIGEST_ALGORITHMS),
  S4: () => (/* reexport */ EVIDENCE),
  d$: () => (/* reexport */ FAIL_ON),
  LS: () => (/* reexport */ IF_NO_FILES_FOUND),
  l0: () => (/* reexport */ MEASURED),
  GZ: () => (/* reexport */ RECOGNISED_BY),
  y0: () => (/* reexport */ table/* RULES */.y0),
  oC: () => (/* reexport */ SEVERITIES),
  eI: () => (/* reexport */ SKIP_REASONS),
  Hl: () => (/* reexport */ SOURCES)
});

// UNUSED EXPORTS: POINTER_KINDS

;// CONCATENATED MODULE: ./build/model/groups.js
/** What proved that the members of a group are equal. */
const EVIDENCE = ['git-oid', 'bytes', 'lfs-oid', 'annex-key', 'dvc-md5'];

;// CONCATENATED MODULE: ./build/rules/rule.js
/** From the gravest down. */
const SEVERITIES = ['error', 'warning', 'notice'];
/** How sure it is that the members of a group are the same: equal by proof, or very much alike. */
const CERTAINTIES = (/* unused pure expression or super */ null && (['proof', 'likeness']));

// EXTERNAL MODULE: ./build/rules/table.js + 6 modules
var table = __nccwpck_require__(125);
;// CONCATENATED MODULE: ./build/model/options.js


const SOURCES = ['auto', 'git', 'files'];
const FAIL_ON = ['new', 'any', 'none'];
const IF_NO_FILES_FOUND = ['error', 'warn', 'ignore'];
/** When the pull request gets a comment. */
const COMMENT_MODES = ['never', 'on-failure', 'always'];

;// CONCATENATED MODULE: ./build/model/report.js
/** What a split, or labels, were recognised by; `option`: the user says so. */
const RECOGNISED_BY = ['option', 'card', 'list', 'directories', 'names'];

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
const DIGEST_ALGORITHMS = ['sha256', 'md5', 'md5-lf'];

;// CONCATENATED MODULE: ./build/model.js
/** The types that travel between the stages: options → snapshot → match → judge → report. */










/***/ }),

/***/ 445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   _f: () => (/* binding */ pathFromRoot),
/* harmony export */   uU: () => (/* binding */ locateText),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(760);
/* harmony import */ var _columns_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(104);
/* harmony import */ var _lossless_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(501);



/** Where a path of a snapshot lies on this machine, in the form that Node's file functions take. */
function locate(root, path) {
    return (0,_lossless_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePath */ .O0)(locateText(root, path));
}
/** Where a path of a snapshot (`''` for the root) lies on this machine; lossless text. */
function locateText(root, path) {
    if (path === '')
        return root;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : (0,_columns_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathIn */ .lW)(root, path);
}
/**
 * A path that a user gave, as snapshots write it: relative to the root if it lies below it (`''` for the root
 * itself), else as given; with `/`, and without `.`, doubled or trailing separators.
 */
function pathFromRoot(root, given) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(given) ? belowRoot(root, given) : given;
    const slashed = node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '\\' ? path.replaceAll('\\', '/') : path;
    const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(slashed);
    const trimmed = normal.length > 1 ? normal.replace(/\/$/, '') : normal;
    return trimmed === '.' ? '' : trimmed;
}
/** Whether a path that `pathFromRoot` gave lies outside the root. */
function isOutside(path) {
    return path === '..' || path.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path);
}
function belowRoot(root, absolute) {
    const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(absolute));
    return isOutside(inner) || inner.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) ? absolute : inner || '.';
}


/***/ }),

/***/ 501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   X5: () => (/* binding */ pathBytes),
/* harmony export */   f9: () => (/* binding */ isUtf8Path),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(573);

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

/***/ 463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   cD: () => (/* binding */ comparePaths),
/* harmony export */   r6: () => (/* binding */ sortByKey)
/* harmony export */ });
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

/***/ 163:
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

/***/ 301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  csvReport: () => (/* binding */ csvReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/report/parts.js
var parts = __nccwpck_require__(897);
// EXTERNAL MODULE: ./build/text/display.js
var display = __nccwpck_require__(400);
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

/***/ 904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gitlabReport: () => (/* binding */ gitlabReport)
/* harmony export */ });
/* harmony import */ var _libraries_crypto_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(211);
/* harmony import */ var _text_annotation_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(393);
/* harmony import */ var _text_finding_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(183);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(897);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(544);





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
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .documentInParts */ .j2)((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .longList */ .jm)((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsText */ .Ir)(report.judgement.findings, ENTRIES_AT_ONCE, 1, entry)));
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
        location: { path: (0,_written_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenName */ .lD)(member.file.path), lines: { begin: 1 } },
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

/***/ 251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   uQ: () => (/* binding */ isCompared)
/* harmony export */ });
/* harmony import */ var _text_nothing_compared_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(941);
/* harmony import */ var _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(717);


/** Says what came out, never better than it is: an empty or incomplete scan isn't called clean. */
function headline(report) {
    const { scanned, judgement } = report;
    const { findings, verdict } = judgement;
    if (verdict.result === 'fail') {
        const count = findings.filter((finding) => isBlocking(finding, verdict)).length;
        const noun = isCompared(report) && verdict.failOn === 'new' ? 'new finding' : 'finding';
        return { tone: 'bad', text: `${(0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(count, noun)} ${count === 1 ? 'shuts' : 'shut'} the gate` };
    }
    if ((0,_text_nothing_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .isNothingCompared */ .dx)(report))
        return { tone: 'neutral', text: 'nothing was compared' };
    if (findings.length === 0) {
        if (scanned.errors.length === 0)
            return { tone: 'good', text: 'no duplicates' };
        return { tone: 'doubtful', text: 'no duplicates in the files that could be read' };
    }
    if (verdict.failOn === 'none')
        return { tone: 'doubtful', text: `${(0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(findings.length, 'finding')}, report only` };
    if (isCompared(report) && !findings.some((finding) => finding.isNew))
        return { tone: 'good', text: 'no new findings' };
    return { tone: 'good', text: `${(0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(findings.length, 'finding')}, not blocking` };
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

/***/ 962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  htmlReport: () => (/* binding */ htmlReport)
});

// EXTERNAL MODULE: ./build/text/display.js
var display = __nccwpck_require__(400);
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
var section_words = __nccwpck_require__(228);
// EXTERNAL MODULE: ./build/text/contrast.js
var contrast = __nccwpck_require__(398);
// EXTERNAL MODULE: ./build/text/directory-text.js
var directory_text = __nccwpck_require__(641);
// EXTERNAL MODULE: ./build/text/finding-text.js
var finding_text = __nccwpck_require__(183);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __nccwpck_require__(251);
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

// EXTERNAL MODULE: ./build/model.js + 6 modules
var model = __nccwpck_require__(556);
// EXTERNAL MODULE: ./build/paths/order.js
var paths_order = __nccwpck_require__(463);
// EXTERNAL MODULE: ./build/text/quantity.js
var quantity = __nccwpck_require__(717);
// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __nccwpck_require__(627);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __nccwpck_require__(898);
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
var alike = __nccwpck_require__(470);
// EXTERNAL MODULE: ./build/text/pointer-text.js
var pointer_text = __nccwpck_require__(959);
// EXTERNAL MODULE: ./build/columns/data-files.js
var data_files = __nccwpck_require__(16);
// EXTERNAL MODULE: ./build/report/chosen-members.js
var chosen_members = __nccwpck_require__(163);
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
function place({ file, split, label, isNew }, { marksNew, show }) {
    const links = file.links?.length ?? 0;
    return html `
<li>${where(file, show)}${split === null ? '' : html ` <span class="split">${displayed(show(split))}</span>`}${label === null ? '' : html ` <span class="label">${displayed(show(label))}</span>`}${links === 0 ? '' : html ` <span>${(0,quantity/* countOf */.pq)(links, 'further hard link')}</span>`}${marksNew && isNew ? html ` <span class="added">← added here</span>` : ''}</li>`;
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
        const picture = preview?.kind === 'picture' ? pictureFigure(preview, finding.members.length) : '';
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
    const proof = evidence === '' ? '' : ` · ${evidence}`;
    return [
        also,
        `${(0,quantity/* countOf */.pq)(finding.members.length, 'file')} · ${(0,quantity/* formatBytes */.z3)(finding.group.size)} each${proof}`,
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
var scan_words = __nccwpck_require__(170);
// EXTERNAL MODULE: ./build/report/tally.js
var tally = __nccwpck_require__(929);
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
var leakage_matrix = __nccwpck_require__(671);
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

// EXTERNAL MODULE: ./build/libraries/crypto.js
var libraries_crypto = __nccwpck_require__(211);
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
var nothing_compared = __nccwpck_require__(941);
// EXTERNAL MODULE: ./build/text/recognised-text.js
var recognised_text = __nccwpck_require__(51);
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
    const tone = count.files === 0 ? 'none' : setting;
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

;// CONCATENATED MODULE: ./build/report/html/html.js











/** Where a reader is led past the heading: the first of these that is there. */
const TARGETS = [
    ['findings', 'findings'],
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
    const isClean = report.judgement.findings.length === 0;
    // What can be acted on comes first; where there is nothing of it, what was looked at makes the verdict believable.
    const recognised = ['recognised', section_words/* RECOGNISED_TITLE */.Fl, recognisedSection(report)];
    const parts = [
        ...(isClean ? [recognised] : []),
        told.isNothingCompared
            ? ['nothing', 'Where the data is', nothingSection(report)]
            : ['rules', 'Rules', rulesSection(told)],
        ['directories', section_words/* DIRECTORIES_TITLE */.lU, directoriesSection(report, told)],
        ['leakage', section_words/* LEAKAGE_TITLE */.eW, leakageSection(told.leakage)],
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

/***/ 317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jsonReport: () => (/* binding */ jsonReport)
});

// EXTERNAL MODULE: ./build/model.js + 6 modules
var model = __nccwpck_require__(556);
// EXTERNAL MODULE: ./build/paths/lossless.js
var lossless = __nccwpck_require__(501);
// EXTERNAL MODULE: ./build/report/parts.js
var parts = __nccwpck_require__(897);
// EXTERNAL MODULE: ./build/report/tally.js
var tally = __nccwpck_require__(929);
// EXTERNAL MODULE: ./build/report/written.js
var written = __nccwpck_require__(544);
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
        compared: report.compared.map(({ kind, samples }) => ({ kind, samples })),
        summary: summaryEntry(report),
        groups: (0,parts/* longList */.jm)(groupsText(judgement.findings)),
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
function passedOverEntry({ directory, files }) {
    return { directory: (0,written/* writtenName */.lD)(directory), ...exactPath('directoryBase64', directory), files };
}
function datasetEntry({ path, samples, splits, labels, labelsBy }) {
    return {
        path: (0,written/* writtenName */.lD)(path),
        ...exactPath('pathBase64', path),
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
        ...exactPath('pathBase64', error.path),
        message: (0,written/* writtenName */.lD)(error.message),
    };
}
function summaryEntry(report) {
    const { byRule, total } = (0,tally/* tally */.N4)(report);
    const groups = report.judgement.findings.length;
    return {
        groups,
        files: total.files,
        redundantFiles: total.files - groups,
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
    };
}
function directoryEntry({ paths, files, bytes }) {
    const exact = paths.every(lossless/* isUtf8Path */.f9) ? {} : { pathsBase64: paths.map(base64Path) };
    return { paths: paths.map(written/* writtenName */.lD), ...exact, files, bytes };
}
/** The bytes of a path that no text can hold, under a key of their own. */
function exactPath(key, path) {
    return (0,lossless/* isUtf8Path */.f9)(path) ? {} : { [key]: base64Path(path) };
}
function base64Path(path) {
    return (0,lossless/* pathBytes */.X5)(path).toString('base64');
}


/***/ }),

/***/ 639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  junitReport: () => (/* binding */ junitReport)
});

// EXTERNAL MODULE: ./build/text/annotation-text.js
var annotation_text = __nccwpck_require__(393);
// EXTERNAL MODULE: ./build/text/display.js
var display = __nccwpck_require__(400);
// EXTERNAL MODULE: ./build/text/finding-text.js
var finding_text = __nccwpck_require__(183);
// EXTERNAL MODULE: ./build/text/nothing-compared.js
var nothing_compared = __nccwpck_require__(941);
// EXTERNAL MODULE: ./build/text/pointer-text.js
var pointer_text = __nccwpck_require__(959);
// EXTERNAL MODULE: ./build/text/quantity.js
var quantity = __nccwpck_require__(717);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __nccwpck_require__(898);
// EXTERNAL MODULE: ./build/report/chosen-members.js
var chosen_members = __nccwpck_require__(163);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __nccwpck_require__(251);
// EXTERNAL MODULE: ./build/report/parts.js
var parts = __nccwpck_require__(897);
// EXTERNAL MODULE: ./build/report/scan-words.js
var scan_words = __nccwpck_require__(170);
// EXTERNAL MODULE: ./build/report/tally.js
var tally = __nccwpck_require__(929);
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
        return { rule, isSkipped: isNothing || setting === 'off', shut: [] };
    });
    if (verdict.result === 'pass')
        return suites;
    const byRule = new Map(suites.map((suite) => [suite.rule, suite]));
    for (const finding of findings) {
        if ((0,headline/* isBlocking */.Us)(finding, verdict))
            byRule.get((0,finding_text/* leadingRule */.LC)(finding, report.rules))?.shut.push(finding);
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
    const rest = shut.length - MOST_CASES;
    if (rest > 0)
        yield `<system-out>${xml_text([`${(0,quantity/* countOf */.pq)(rest, 'more finding')}: see the JSON report`])}</system-out>\n`;
    yield '</testsuite>\n';
}
function ruleCase({ rule, isSkipped, shut }) {
    const { title, reason, advice } = wording/* RULE_WORDING */.K[rule];
    const start = `<testcase${attributes({ name: title, classname: classOf(rule) })}`;
    if (isSkipped)
        return `${start}>\n<skipped/>\n</testcase>\n`;
    if (shut.length === 0)
        return `${start}/>\n`;
    const message = `${(0,quantity/* countOf */.pq)(shut.length, 'finding')} ${shut.length === 1 ? 'shuts' : 'shut'} the gate`;
    return `${start}>\n<failure${attributes({ message, type: rule })}>${xml_text([reason, advice])}</failure>\n</testcase>\n`;
}
function findingCase(report, finding, rule) {
    const name = `${(0,finding_text/* findingTitle */.Aj)(finding, rule)}: ${(0,pointer_text/* placeText */.Z9)((0,annotation_text/* annotatedMember */.vN)(finding).file, display/* display */.Vy)}`;
    const { message } = (0,annotation_text/* annotationText */.xr)(finding, rule, '');
    const members = (0,chosen_members/* chosenMembers */.w)(finding, MOST_MEMBERS).map(({ file, split, label, isNew }) => [
        (0,pointer_text/* placeText */.Z9)(file, display/* display */.Vy),
        ...[split, label].filter((placement) => placement !== null).map(display/* display */.Vy),
        ...(report.base !== null && isNew ? ['added here'] : []),
    ].join(' · '));
    const rest = finding.members.length - members.length;
    const lines = rest > 0 ? [...members, `and ${(0,quantity/* countOf */.pq)(rest, 'more file')}`] : members;
    return `<testcase${attributes({ name, classname: classOf(rule) })}>
<failure${attributes({ message, type: rule })}>${xml_text(lines)}</failure>
</testcase>
`;
}
function classOf(rule) {
    return `data-hygiene.${rule}`;
}
function casesOf({ shut }) {
    return 1 + Math.min(shut.length, MOST_CASES);
}
function failuresOf({ shut }) {
    return shut.length === 0 ? 0 : 1 + Math.min(shut.length, MOST_CASES);
}


/***/ }),

/***/ 671:
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

// EXTERNAL MODULE: ./build/columns/data-files.js
var data_files = __nccwpck_require__(16);
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
var contrast = __nccwpck_require__(398);
// EXTERNAL MODULE: ./build/text/quantity.js
var quantity = __nccwpck_require__(717);
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
function partOf({ files, samples, nouns }, index) {
    return { files: files[index], samples: samples[index], noun: nouns[index] };
}
/**
 * `6 of 1,000 (0.6 %)`; `1 table of 2 files` for what holds many samples in each file, since a share of files would read
 * like one of samples.
 */
function partWords({ files, samples, noun }) {
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

/***/ 500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SUMMARY_BYTES: () => (/* binding */ SUMMARY_BYTES),
  markdownReport: () => (/* binding */ markdownReport)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(573);
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
var contrast = __nccwpck_require__(398);
// EXTERNAL MODULE: ./build/text/directory-text.js
var directory_text = __nccwpck_require__(641);
// EXTERNAL MODULE: ./build/text/finding-text.js
var finding_text = __nccwpck_require__(183);
// EXTERNAL MODULE: ./build/text/display.js
var display = __nccwpck_require__(400);
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
var wording = __nccwpck_require__(898);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __nccwpck_require__(251);
// EXTERNAL MODULE: ./build/report/section-words.js
var section_words = __nccwpck_require__(228);
// EXTERNAL MODULE: ./build/text/alike.js
var alike = __nccwpck_require__(470);
// EXTERNAL MODULE: ./build/text/pointer-text.js
var pointer_text = __nccwpck_require__(959);
// EXTERNAL MODULE: ./build/text/quantity.js
var quantity = __nccwpck_require__(717);
// EXTERNAL MODULE: ./build/report/chosen-members.js
var chosen_members = __nccwpck_require__(163);
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
    const copies = finding.members.length > 2 ? ` · ${(0,quantity/* countOf */.pq)(finding.members.length, 'file')}` : '';
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
function memberText({ file, split, label, isNew }, marksNew, show) {
    const placement = [split, label].filter((value) => value !== null).map((value) => nameShown(show(value)));
    const links = file.links === undefined ? [] : [(0,quantity/* countOf */.pq)(file.links.length, 'further hard link')];
    const kind = file.pointer === undefined ? [] : [pointer_text/* POINTER_WORDS */.Qb[file.pointer.kind]];
    const parts = [(0,pointer_text/* placeText */.Z9)(file, (path) => codeSpan(show(path))), ...placement, ...kind, ...links];
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

// EXTERNAL MODULE: ./build/text/bundle.js
var text_bundle = __nccwpck_require__(784);
;// CONCATENATED MODULE: ./build/report/markdown/bundle.js





/** Many findings of one shape: what they are, three of them, where the rest stands, why it matters, what to do. */
function bundleBlock(report, bundle, examples) {
    const { rule, findings } = bundle;
    const files = findings.reduce((sum, { members }) => sum + members.length, 0);
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
var scan_words = __nccwpck_require__(170);
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
    if (!level.howToChange || report.judgement.findings.length === 0)
        return [];
    return folded(section_words/* CHANGE_TITLE */.iK, [(0,section_words/* changeAdvice */.VQ)(code), `\`\`\`yaml\n${(0,section_words/* changeExample */.NM)(report)}\n\`\`\``]);
}
/** `summary` must be our own words only: Markdown isn't read there, HTML is. */
function folded(summary, content) {
    return [`<details><summary>${summary}</summary>`, ...content, '</details>'];
}

// EXTERNAL MODULE: ./build/report/tally.js
var tally = __nccwpck_require__(929);
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
        const icon = count.files === 0 ? '✅' : wording/* SEVERITY_ICON */._[setting];
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
var leakage_matrix = __nccwpck_require__(671);
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
var nothing_compared = __nccwpck_require__(941);
// EXTERNAL MODULE: ./build/text/recognised-text.js
var recognised_text = __nccwpck_require__(51);
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
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(556);
/* harmony import */ var _text_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(784);
/* harmony import */ var _text_directory_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(641);
/* harmony import */ var _text_finding_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(183);
/* harmony import */ var _text_nothing_compared_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(941);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(251);
/* harmony import */ var _leakage_matrix_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(671);
/* harmony import */ var _section_words_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(228);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(929);









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

/***/ 897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ itemsText),
/* harmony export */   XV: () => (/* binding */ PART_LENGTH),
/* harmony export */   j2: () => (/* binding */ documentInParts),
/* harmony export */   jm: () => (/* binding */ longList),
/* harmony export */   oP: () => (/* binding */ inParts)
/* harmony export */ });
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(544);

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

/***/ 682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  sarifReport: () => (/* binding */ sarifReport)
});

// EXTERNAL MODULE: ./build/report/headline.js
var headline = __nccwpck_require__(251);
// EXTERNAL MODULE: ./build/report/parts.js
var parts = __nccwpck_require__(897);
// EXTERNAL MODULE: ./build/report/written.js
var written = __nccwpck_require__(544);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/paths/locate.js
var locate = __nccwpck_require__(445);
// EXTERNAL MODULE: ./build/paths/lossless.js
var lossless = __nccwpck_require__(501);
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
    if (!(0,locate/* isOutside */._K)(path))
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
var directory_text = __nccwpck_require__(641);
// EXTERNAL MODULE: ./build/text/display.js
var display = __nccwpck_require__(400);
// EXTERNAL MODULE: ./build/text/quantity.js
var quantity = __nccwpck_require__(717);
// EXTERNAL MODULE: ./build/text/alike.js
var alike = __nccwpck_require__(470);
// EXTERNAL MODULE: ./build/text/contrast.js
var contrast = __nccwpck_require__(398);
// EXTERNAL MODULE: ./build/text/finding-text.js
var finding_text = __nccwpck_require__(183);
// EXTERNAL MODULE: ./build/text/pointer-text.js
var pointer_text = __nccwpck_require__(959);
// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __nccwpck_require__(627);
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
    const links = related.slice(0, LINKED_COPIES).map((member, index) => message_link(member, index + 1, rule, show));
    const others = finding.members.length - 1 - links.length;
    const named = others > 0 ? [...links, (0,quantity/* countOf */.pq)(others, 'other')] : links;
    const last = named.pop() ?? '';
    const list = named.length === 0 ? last : `${named.join(', ')} and ${last}`;
    const whole = directory === undefined ? '' : ` ${plainMessage(wholeText(directory))}`;
    return `Same content as ${list}. ${plainMessage((0,finding_text/* findingSentences */.cn)(finding, rule))}${whole}`;
}
/** That a whole directory is repeated: one sentence, not yet a message. */
function wholeText(directory) {
    return `The whole directory: ${(0,directory_text/* repeatText */.d)(directory, (path) => (0,shorten/* shorten */.m)((0,display/* display */.Vy)(path), LONGEST_PATH))}.`;
}
/** What a reader should know of one of the other copies. */
function copyMessage({ split, label, isNew }, isCompared) {
    const traits = [
        ...(split === null ? [] : [`split ${shown(split)}`]),
        ...(label === null ? [] : [`label ${shown(label)}`]),
        ...(isCompared ? [isNew ? 'new' : 'already there'] : []),
    ];
    return traits.length === 0 ? 'Same content.' : `Same content: ${traits.join(', ')}.`;
}
function message_link(member, id, rule, show) {
    const name = (0,contrast/* contrastedName */.Nw)(member, rule);
    const path = plainMessage((0,shorten/* shorten */.m)((0,pointer_text/* placeText */.Z9)(member.file, show), LONGEST_PATH));
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

// EXTERNAL MODULE: ./build/model.js + 6 modules
var model = __nccwpck_require__(556);
// EXTERNAL MODULE: ./build/paths/order.js
var order = __nccwpck_require__(463);
// EXTERNAL MODULE: ./build/text/annotation-text.js
var annotation_text = __nccwpck_require__(393);
// EXTERNAL MODULE: ./build/report/chosen-members.js
var chosen_members = __nccwpck_require__(163);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __nccwpck_require__(898);
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
    const related = relatedMembers(finding, member, rule, locations - 1);
    return {
        ruleId: rule,
        ruleIndex: model/* RULES */.y0.indexOf(rule),
        level: SARIF_LEVELS[finding.severity],
        message: { text: resultMessage(finding, rule, related, directoryOf.get(finding)) },
        locations: [{ physicalLocation: physicalLocation(member.file.path, root) }],
        relatedLocations: related.map((other, index) => ({
            id: index + 1,
            physicalLocation: physicalLocation(other.file.path, root),
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
            files: finding.members.length,
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
function results(report, findings, locations, root) {
    const directoryOf = new Map(report.directories.flatMap((directory) => directory.explains.map((finding) => [finding, directory])));
    const settings = { rules: report.rules, directoryOf, isCompared: (0,headline/* isCompared */.uQ)(report), locations, root };
    return (0,parts/* itemsText */.Ir)(findings, RESULTS_AT_ONCE, RESULTS_DEPTH, (finding) => resultEntry(finding, settings));
}


/***/ }),

/***/ 170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ skippedWords),
/* harmony export */   YU: () => (/* binding */ scanLine),
/* harmony export */   Yi: () => (/* binding */ errorWords),
/* harmony export */   pG: () => (/* binding */ sizeWords)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(556);
/* harmony import */ var _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(717);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(627);



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

/***/ 228:
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
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(556);
/* harmony import */ var _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(717);


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

/***/ 929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ tallyRemarks),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   qQ: () => (/* binding */ reclaimable)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(556);
/* harmony import */ var _text_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(717);
/* harmony import */ var _text_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(898);



/** Counts the findings of a report: one walk, no matter how many there are. */
function tally(report) {
    // First by set of rules, of which there are few: the judge gives all findings that break the same rules one array.
    const bySet = new Map();
    for (const { rules, isNew, members, redundantBytes, group } of report.judgement.findings) {
        let count = bySet.get(rules);
        if (count === undefined) {
            count = emptyCount();
            bySet.set(rules, count);
        }
        if (isNew)
            count.new += 1;
        else
            count.known += 1;
        count.files += members.length;
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

/***/ 866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  textReport: () => (/* binding */ textReport)
});

// EXTERNAL MODULE: ./build/text/display.js
var display = __nccwpck_require__(400);
// EXTERNAL MODULE: ./build/text/nothing-compared.js
var nothing_compared = __nccwpck_require__(941);
// EXTERNAL MODULE: ./build/text/quantity.js
var quantity = __nccwpck_require__(717);
// EXTERNAL MODULE: ./build/report/outline.js
var outline = __nccwpck_require__(477);
// EXTERNAL MODULE: ./build/report/scan-words.js
var scan_words = __nccwpck_require__(170);
// EXTERNAL MODULE: ./build/text/directory-text.js
var directory_text = __nccwpck_require__(641);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __nccwpck_require__(251);
// EXTERNAL MODULE: ./build/report/section-words.js
var section_words = __nccwpck_require__(228);
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
var alike = __nccwpck_require__(470);
// EXTERNAL MODULE: ./build/text/bundle.js
var text_bundle = __nccwpck_require__(784);
// EXTERNAL MODULE: ./build/text/contrast.js
var contrast = __nccwpck_require__(398);
// EXTERNAL MODULE: ./build/text/finding-text.js
var finding_text = __nccwpck_require__(183);
// EXTERNAL MODULE: ./build/text/pointer-text.js
var pointer_text = __nccwpck_require__(959);
// EXTERNAL MODULE: ./build/text/wording.js
var text_wording = __nccwpck_require__(898);
// EXTERNAL MODULE: ./build/report/chosen-members.js
var chosen_members = __nccwpck_require__(163);
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
    const facts = [
        ...(names === '' ? [] : [names]),
        (0,quantity/* countOf */.pq)(finding.members.length, 'file'),
        `${(0,quantity/* formatBytes */.z3)(finding.group.size)} each`,
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
function memberRemark({ file, split, label, isNew }, hasBase, paint, show) {
    const links = file.links?.length ?? 0;
    const facts = [split, label].filter((name) => name !== null).map(show);
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
var leakage_matrix = __nccwpck_require__(671);
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
var recognised_text = __nccwpck_require__(51);
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
    const leaks = leakageBlock(told.leakage, colors);
    // Where much is told as one, how much of each split is concerned says more than examples.
    const areMany = [told.blocking, told.remarks, told.known].some(({ hasBundles }) => hasBundles);
    const details = [
        ...nothingBlock(report),
        ...directoriesBlock(report, told, colors),
        ...(areMany ? [...leaks, ...findings] : [...findings, ...leaks]),
        ...errorBlock(report, colors),
        ...(remarks.length > 0 ? [remarks.join('\n')] : []),
    ];
    const isClean = report.judgement.findings.length === 0 && report.scanned.errors.length === 0;
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

/***/ 544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   I: () => (/* binding */ jsonString),
/* harmony export */   lD: () => (/* reexport safe */ _text_display_js__WEBPACK_IMPORTED_MODULE_0__.lD),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _text_display_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(400);

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


/***/ }),

/***/ 863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ clash),
/* harmony export */   P6: () => (/* binding */ brokenRules),
/* harmony export */   eJ: () => (/* binding */ betweenOf)
/* harmony export */ });
/* unused harmony export inEvaluationOrder */
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(125);

const NONE = {};
const CHECKS = inEvaluationOrder(_table_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0.map((name) => _table_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE */ .xZ[name])).map((rule) => ({
    bit: bitOf(rule.name),
    unless: rule.unless.reduce((bits, other) => bits | bitOf(other), 0),
    rule,
}));
/** Every set of rules, at the sum of their bits: all groups that break the same rules share one. */
const SETS = Array.from({ length: 1 << _table_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0.length }, (_, bits) => _table_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0.filter((name) => (bits & bitOf(name)) !== 0));
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
        if (_table_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE */ .xZ[rule].compares === null)
            continue;
        between ??= {};
        between[rule] = _table_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE */ .xZ[rule].between(copies);
    }
    return between ?? NONE;
}
/** Whether two members of a group are what breaks the rule; always for a rule about copies alone. */
function clash(left, right, rule) {
    return _table_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE */ .xZ[rule].compares === null || _table_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE */ .xZ[rule].between([left, right]).names.length > 0;
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
    return 1 << _table_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0.indexOf(name);
}


/***/ }),

/***/ 954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ meet),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Tx: () => (/* binding */ differ),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
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


/***/ }),

/***/ 93:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ compareSplits),
/* harmony export */   y: () => (/* binding */ isStandardSplit)
/* harmony export */ });
/* harmony import */ var _paths_order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(463);

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

/***/ 125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ck: () => (/* binding */ DEFAULT_RULES),
  xZ: () => (/* binding */ RULE),
  y0: () => (/* binding */ RULES),
  x4: () => (/* binding */ RULE_WORDS)
});

// UNUSED EXPORTS: defaultRules

// EXTERNAL MODULE: ./build/rules/difference.js
var difference = __nccwpck_require__(954);
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
    between: () => difference/* NOTHING */.K$,
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
    isBrokenBy: difference/* meet */.A0,
    compares: null,
    between: () => difference/* NOTHING */.K$,
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

// EXTERNAL MODULE: ./build/paths/order.js
var order = __nccwpck_require__(463);
;// CONCATENATED MODULE: ./build/rules/label-conflict.js


const label_conflict_REASON = 'The same content has different labels, so at least one of them is wrong.';
const label_conflict_ADVICE = 'Keep the copy with the right label and remove the others.';
const label_conflict_PAIR_ADVICE = 'Keep the copy with the right label and remove the other.';
/** The same content has two labels in one dataset, so that at least one of them is wrong. */
const labelConflict = {
    name: 'label-conflict',
    severity: { proof: 'error', likeness: 'warning' },
    unless: [],
    isBrokenBy: (copies) => (0,difference/* differ */.Tx)(copies, 'label'),
    compares: 'label',
    between: (copies) => (0,difference/* differences */.tX)(copies, 'label', order/* comparePaths */.cD),
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
    between: () => difference/* NOTHING */.K$,
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
var split_order = __nccwpck_require__(93);
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
    return apart((0,difference/* differences */.tX)(copies, 'split', split_order/* compareSplits */.d)).sets.length > 0;
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
    isBrokenBy: (copies) => (0,difference/* differ */.Tx)(copies, 'split') && leaks(copies),
    compares: 'split',
    between: (copies) => apart((0,difference/* differences */.tX)(copies, 'split', split_order/* compareSplits */.d)),
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
const TABLE = [splitLeakage, labelConflict, duplicateFile, derivedCopy, sharedFile];
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

/***/ 470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ displayMembers)
/* harmony export */ });
/* unused harmony export displayApart */
/* harmony import */ var _columns_data_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(16);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(400);


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
    return displayApart(members.flatMap(({ file, split, label }) => [(0,_columns_data_files_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(file), file.path, split, label].filter((name) => name !== null)));
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

/***/ 393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ counterpart),
/* harmony export */   vN: () => (/* binding */ annotatedMember),
/* harmony export */   xr: () => (/* binding */ annotationText)
/* harmony export */ });
/* unused harmony exports bundleAnnotation, directoryAnnotation */
/* harmony import */ var _rules_broken_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(863);
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(470);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(784);
/* harmony import */ var _contrast_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(398);
/* harmony import */ var _directory_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(641);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(400);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(183);
/* harmony import */ var _pointer_text_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(959);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(717);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(627);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(898);











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
    const more = others > 0 ? ` … and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_9__/* .countOf */ .pq)(others, 'other')}${where}` : '';
    const message = [
        `Same content as ${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_10__/* .shorten */ .m)((0,_pointer_text_js__WEBPACK_IMPORTED_MODULE_7__/* .placeText */ .Z9)(other.file, (0,_alike_js__WEBPACK_IMPORTED_MODULE_1__/* .displayMembers */ .i)(finding)), LONGEST_PATH)}${standing(other, rule)}${more}.`,
        (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_6__/* .findingReason */ .cU)(finding, rule),
        (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_6__/* .findingAdvice */ .uJ)(finding, rule),
    ].join(' ');
    return { member, title: (0,_shorten_js__WEBPACK_IMPORTED_MODULE_10__/* .shorten */ .m)((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_6__/* .findingTitle */ .Aj)(finding, rule), LONGEST_NAME), message };
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
    const others = finding.members.filter((other) => other !== member && (0,_rules_broken_js__WEBPACK_IMPORTED_MODULE_0__/* .clash */ .Gn)(member, other, rule));
    const other = others.find((candidate) => !candidate.isNew) ?? others[0];
    // A new copy can be beside the point: a third file in train, of a content that leaks from validation to test.
    return other ?? finding.members.find((candidate) => candidate !== member);
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
/** The name by which the other copy breaks the rule. */
function standing(member, rule) {
    const name = (0,_contrast_js__WEBPACK_IMPORTED_MODULE_3__/* .contrastedName */ .Nw)(member, rule);
    return name === null ? '' : ` (${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_10__/* .shorten */ .m)((0,_display_js__WEBPACK_IMPORTED_MODULE_5__/* .display */ .Vy)(name), LONGEST_NAME)})`;
}


/***/ }),

/***/ 784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ countTold),
/* harmony export */   H1: () => (/* binding */ bundleSentences),
/* harmony export */   b3: () => (/* binding */ bundleTitle),
/* harmony export */   bn: () => (/* binding */ isBundle),
/* harmony export */   qd: () => (/* binding */ bundleExamples),
/* harmony export */   vw: () => (/* binding */ bundled)
/* harmony export */ });
/* unused harmony export EXAMPLES */
/* harmony import */ var _columns_data_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(16);
/* harmony import */ var _columns_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(104);
/* harmony import */ var _paths_order_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(463);
/* harmony import */ var _contrast_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(398);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(183);
/* harmony import */ var _pointer_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(959);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(717);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(898);








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
    collect(rest, rule, 'names', (finding) => (0,_contrast_js__WEBPACK_IMPORTED_MODULE_1__/* .contrast */ .v2)(finding, rule), bundles);
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
    const count = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(findings.length, 'content');
    if (by === 'names') {
        const place = dataset === null || dataset === '' ? '' : ` in ${showPath(dataset)}`;
        return `${between.map(showName).join(' ↔ ')}: ${count}${place}`;
    }
    const shown = between.map((directory) => (directory === '' ? 'the root' : showPath(directory)));
    return shown.length === 1 ? `within ${shown[0]}: ${count}` : `${shown.join(' ↔ ')}: ${count}`;
}
/** Three of a bundle's findings, each by its first two places: `test/dog/9.jpg = train/dog/1.jpg`. */
function bundleExamples({ findings }, show) {
    return findings.slice(0, EXAMPLES).map(({ members }) => {
        const [first, second] = members;
        const others = members.length - 2;
        const more = others > 0 ? ` and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(others, 'other')}` : '';
        return `${(0,_pointer_text_js__WEBPACK_IMPORTED_MODULE_3__/* .placeText */ .Z9)(first.file, show)} = ${(0,_pointer_text_js__WEBPACK_IMPORTED_MODULE_3__/* .placeText */ .Z9)(second.file, show)}${more}`;
    });
}
/** Why they matter and what to do about them. */
function bundleSentences({ rule, findings }) {
    const [first] = findings;
    const { pairAdvice, groupAdvice } = _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .RULE_WORDING */ .K[rule];
    const arePairs = findings.every(({ members }) => members.length === 2);
    return `${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .findingReason */ .cU)(first, rule)} ${arePairs ? pairAdvice((0,_contrast_js__WEBPACK_IMPORTED_MODULE_1__/* .contrast */ .v2)(first, rule)) : groupAdvice}`;
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
        const key = `${dataset}\0${finding.isNew}\0${finding.severity}\0${(0,_contrast_js__WEBPACK_IMPORTED_MODULE_1__/* .contrast */ .v2)(finding, rule).join('\0')}\0\0${between.join('\0')}`;
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
        const directory = (0,_columns_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .parentDirectory */ .im)((0,_columns_data_files_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(file));
        if (splits.has(directory))
            continue;
        if (splits.size === 2)
            return null;
        splits.set(directory, split);
    }
    return [...splits]
        .sort(([left, leftSplit], [right, rightSplit]) => leftSplit !== null && rightSplit !== null && leftSplit !== rightSplit
        ? (0,_contrast_js__WEBPACK_IMPORTED_MODULE_1__/* .bySplit */ .Yt)(leftSplit, rightSplit)
        : (0,_paths_order_js__WEBPACK_IMPORTED_MODULE_7__/* .comparePaths */ .cD)(left, right))
        .map(([directory]) => directory);
}


/***/ }),

/***/ 398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ contrastedName),
/* harmony export */   Yt: () => (/* reexport safe */ _rules_split_order_js__WEBPACK_IMPORTED_MODULE_1__.d),
/* harmony export */   v2: () => (/* binding */ contrast)
/* harmony export */ });
/* harmony import */ var _rules_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(125);
/* harmony import */ var _rules_split_order_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(93);


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

/***/ 641:
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
/* harmony import */ var _columns_data_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(16);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(556);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(183);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(717);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(898);





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

/***/ 400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vy: () => (/* binding */ display),
/* harmony export */   lD: () => (/* binding */ writtenName),
/* harmony export */   ny: () => (/* binding */ displayBetween)
/* harmony export */ });
/* harmony import */ var _paths_lossless_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(501);

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

/***/ 183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ findingTitle),
/* harmony export */   LC: () => (/* binding */ leadingRule),
/* harmony export */   cU: () => (/* binding */ findingReason),
/* harmony export */   cn: () => (/* binding */ findingSentences),
/* harmony export */   e8: () => (/* binding */ contrastText),
/* harmony export */   uJ: () => (/* binding */ findingAdvice)
/* harmony export */ });
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(470);
/* harmony import */ var _contrast_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(398);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(898);



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
    return names === '' ? _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_WORDING */ .K[rule].title : `${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_WORDING */ .K[rule].title}: ${names}`;
}
/** `train ↔ test`, at most three names; `show` makes a name safe for where it will stand. */
function contrastText(names, show) {
    const shown = names.slice(0, NAMES_IN_TITLE).map(show).join(' ↔ ');
    const rest = names.length - NAMES_IN_TITLE;
    return rest > 0 ? `${shown} and ${rest} more` : shown;
}
/** One sentence: why this finding matters. */
function findingReason(finding, rule) {
    return _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_WORDING */ .K[rule].reasonBetween((0,_contrast_js__WEBPACK_IMPORTED_MODULE_1__/* .contrast */ .v2)(finding, rule));
}
/** One sentence: what to do about this finding. */
function findingAdvice(finding, rule) {
    const { pairAdvice, groupAdvice } = _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_WORDING */ .K[rule];
    return finding.members.length === 2 ? pairAdvice((0,_contrast_js__WEBPACK_IMPORTED_MODULE_1__/* .contrast */ .v2)(finding, rule)) : groupAdvice;
}
/** Why a finding matters and what to do about it, by the rule it is filed under, then why it matters by the others. */
function findingSentences(finding, rule) {
    const others = finding.rules.filter((other) => other !== rule);
    const reasons = others.map((other) => findingReason(finding, other));
    return [findingReason(finding, rule), findingAdvice(finding, rule), ...reasons].join(' ');
}


/***/ }),

/***/ 941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ nothingWarning),
/* harmony export */   MR: () => (/* binding */ nothingComparedText),
/* harmony export */   Uk: () => (/* binding */ nothingReason),
/* harmony export */   WE: () => (/* binding */ passedOverText),
/* harmony export */   dx: () => (/* binding */ isNothingCompared),
/* harmony export */   h4: () => (/* binding */ pathsLine)
/* harmony export */ });
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(400);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(717);


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
/* harmony import */ var _columns_data_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(16);

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

/***/ 717:
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

/***/ 51:
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
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(717);

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

/***/ 627:
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

/***/ 898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* reexport safe */ _rules_table_js__WEBPACK_IMPORTED_MODULE_0__.x4),
/* harmony export */   _: () => (/* binding */ SEVERITY_ICON)
/* harmony export */ });
/* harmony import */ var _rules_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(125);

/** The mark of a severity on a page that shows emoji. */
const SEVERITY_ICON = { error: '⛔', warning: '⚠️', notice: '💬' };


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
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/failure.js
/**
 * A failure that the user can act on: its message says in one line what went wrong, where, and what to do.
 * Both doors show the message alone; any other error is a fault of this program.
 * Names inside the message must already have passed `display`.
 */
class Failure extends Error {
    name = 'Failure';
}

;// CONCATENATED MODULE: ./build/content/read.js


/**
 * A link put in a file's place after it was listed must not be followed, and a pipe must not be waited for.
 * Windows has neither flag.
 */
const OPEN_FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
/** Opens a file for reading; see `OPEN_FLAGS`. @throws a system error if that is not possible */
function openForReading(location) {
    return (0,external_node_fs_namespaceObject.openSync)(location, OPEN_FLAGS);
}
/**
 * Makes sure that an open file still is what it was when it was listed.
 * @param size bytes
 * @param modified when it was last changed, in milliseconds
 * @throws {Failure} if it is not
 */
function assertUnchanged(file, size, modified) {
    const stat = (0,external_node_fs_namespaceObject.fstatSync)(file);
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
        const count = (0,external_node_fs_namespaceObject.readSync)(file, memory, offset + done, length - done, position + done);
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
function describeReadError(error) {
    const { message, syscall } = error;
    if (message === undefined)
        return String(error);
    const end = syscall === undefined ? -1 : message.indexOf(`, ${syscall}`);
    return end < 0 ? message : message.slice(0, end);
}
function withFile(location, size, use) {
    const file = openForReading(location);
    try {
        const stat = (0,external_node_fs_namespaceObject.fstatSync)(file);
        if (!stat.isFile() || stat.size !== size)
            throw changed();
        return use(file);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
/** What is said of a file that is not what it was a moment ago. */
function changed() {
    return new Failure('changed while it was being scanned');
}

;// CONCATENATED MODULE: ./build/content/small-file.js


const MIB = 1024 * 1024;
/** Windows has none of these flags, and no files that they are for. A terminal must not become that of the process. */
const small_file_OPEN_FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0) | (external_node_fs_namespaceObject.constants.O_NOCTTY ?? 0);
const NO_LINK = external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0;
/** Room for a file whose size the system does not tell, such as those of `/proc`. */
const FIRST_ROOM = 64 * 1024;
/**
 * The one way to read a file that others wrote and that should be small: a config file, an accepted report, a card,
 * what DVC writes, a cache. Only regular files are read, so that no pipe is waited for and no device opened, and never
 * more than is allowed, so that none fills the memory. It never throws.
 * @param mostBytes a larger file is trouble
 */
function readSmallFile(location, mostBytes, links) {
    return readGuarded(location, mostBytes, links, 'whole');
}
/** The same for the beginning of a file, be it as long as it will. */
function readStart(location, mostBytes, links) {
    return readGuarded(location, mostBytes, links, 'start');
}
function readGuarded(location, mostBytes, links, part) {
    try {
        // What a link leads to can be anything: opening some devices is enough to do harm. Where links are refused the
        // listing has seen a file, and one call less is made for each of many.
        const found = links === 'followed' ? (0,external_node_fs_namespaceObject.statSync)(location) : null;
        if (found !== null && !found.isFile())
            return unfit(found);
        const file = (0,external_node_fs_namespaceObject.openSync)(location, links === 'followed' ? small_file_OPEN_FLAGS : small_file_OPEN_FLAGS | NO_LINK);
        try {
            return part === 'whole' ? readWhole(file, mostBytes) : readStartOf(file, mostBytes);
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(file);
        }
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { ...troubled('does not exist'), isAbsent: true };
        const found = lookAt(location);
        if (found !== null && !found.isFile())
            return unfit(found);
        return troubled(`can't be read: ${describeReadError(error)}`);
    }
}
function readWhole(file, mostBytes) {
    const stat = (0,external_node_fs_namespaceObject.fstatSync)(file);
    if (!stat.isFile())
        return unfit(stat);
    const tooLarge = `is larger than ${mostBytes < MIB ? `${mostBytes} bytes` : `${Math.floor(mostBytes / MIB)} MiB`}`;
    if (stat.size > mostBytes)
        return troubled(tooLarge);
    // One byte more than there should be: what has grown meanwhile shows without another call.
    let bytes = Buffer.allocUnsafe((stat.size || Math.min(FIRST_ROOM, mostBytes)) + 1);
    let length = 0;
    for (;;) {
        const count = (0,external_node_fs_namespaceObject.readSync)(file, bytes, length, bytes.length - length, length);
        length += count;
        if (length > mostBytes)
            return troubled(tooLarge);
        if (count === 0 || length === stat.size) {
            return taken(bytes.subarray(0, length));
        }
        if (length === bytes.length)
            bytes = enlarged(bytes, mostBytes + 1);
    }
}
function enlarged(bytes, most) {
    const larger = Buffer.allocUnsafe(Math.min(2 * bytes.length, most));
    bytes.copy(larger);
    return larger;
}
function readStartOf(file, mostBytes) {
    const stat = (0,external_node_fs_namespaceObject.fstatSync)(file);
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
/** What is never read. */
function unfit(stat) {
    if (stat.isDirectory())
        return troubled('is a directory, not a file');
    if (stat.isSocket())
        return troubled('is a socket, not a regular file');
    if (stat.isFIFO())
        return { ...troubled('is a named pipe, not a regular file'), isEndless: true };
    if (stat.isSymbolicLink())
        return troubled("is a link, which is not followed or can't be");
    return { ...troubled('is a device, not a regular file'), isEndless: isEndless(stat) };
}
/**
 * Whether who opens it without care may wait for ever: a pipe, or a device. The null device is none of them: it often
 * stands where there is to be nothing.
 */
function isEndless(stat) {
    if (stat.isFIFO() || stat.isBlockDevice())
        return true;
    return stat.isCharacterDevice() && stat.rdev !== lookAt('/dev/null')?.rdev;
}
/** What stands at a place where nothing could be opened; `null` if that is not known. */
function lookAt(location) {
    try {
        return (0,external_node_fs_namespaceObject.lstatSync)(location);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/text/display.js
var scan_display = __nccwpck_require__(400);
// EXTERNAL MODULE: ./build/libraries/builtin.js
var builtin = __nccwpck_require__(523);
;// CONCATENATED MODULE: ./build/git/children.js
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const HAS_GROUPS = process.platform !== 'win32';
/** Whether a child gets a group of processes of its own, by which all that it starts can be ended. */
const HAS_OWN_GROUP = HAS_GROUPS;
const living = new Set();
/** Sees to it that a child, and what it started, does not outlive this process. */
function adopt(child) {
    if (child.pid === undefined)
        return;
    if (living.size === 0) {
        process.on('exit', endAll);
        for (const signal of SIGNALS)
            process.on(signal, obey);
    }
    living.add(child);
    child.once('close', () => release(child));
}
/** Ends a child at once, and all that it started. */
function endGroup(child) {
    try {
        if (HAS_GROUPS && child.pid !== undefined)
            process.kill(-child.pid, 'SIGKILL');
        else
            child.kill('SIGKILL');
    }
    catch {
        // It has ended by itself.
    }
}
function release(child) {
    living.delete(child);
    if (living.size > 0)
        return;
    process.off('exit', endAll);
    for (const signal of SIGNALS)
        process.off(signal, obey);
}
function endAll() {
    for (const child of living)
        endGroup(child);
}
/** A signal ends this process as it would without children, unless somebody else holds it back. */
function obey(signal) {
    endAll();
    if (process.listenerCount(signal) > 1)
        return;
    for (const each of SIGNALS)
        process.off(each, obey);
    process.kill(process.pid, signal);
}

// EXTERNAL MODULE: ./build/paths/lossless.js
var lossless = __nccwpck_require__(501);
;// CONCATENATED MODULE: ./build/git/program.js



const IS_WINDOWS = process.platform === 'win32';
/** What was found by name and path: looking once is enough. */
const found = new Map();
/**
 * An environment in whose path a repository can put no program: relative entries, such as the empty one, and those
 * that lie within the given directories or are links into them are left out.
 * @param within absolute directories of what is scanned
 */
function trustedPath(environment, within) {
    const scanned = new Set(within.filter((directory) => (0,external_node_path_.dirname)(directory) !== directory).map(identityOf));
    scanned.delete(null);
    const isInside = (path) => {
        for (let above = path;; above = (0,external_node_path_.dirname)(above)) {
            if (scanned.has(identityOf(above)))
                return true;
            if ((0,external_node_path_.dirname)(above) === above)
                return false;
        }
    };
    const names = Object.keys(environment).filter(isPath);
    const entries = (environment[names[0] ?? 'PATH'] ?? '').split(external_node_path_.delimiter);
    const kept = entries.filter((entry) => (0,external_node_path_.isAbsolute)(entry) && !isInside(entry) && !isInside(realOrSame(entry)));
    return {
        ...Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name))),
        PATH: kept.join(external_node_path_.delimiter),
        // Else Windows would look into the working directory first.
        ...(IS_WINDOWS ? { NoDefaultCurrentDirectoryInExePath: '1' } : {}),
    };
}
/** The absolute path of a program in the absolute entries of an environment's path; `null` if there is none. */
function findProgram(name, environment) {
    const path = environment[Object.keys(environment).find((each) => isPath(each)) ?? 'PATH'] ?? '';
    const key = `${name}\0${path}`;
    const known = found.get(key);
    if (known !== undefined)
        return known;
    const file = IS_WINDOWS ? `${name}.exe` : name;
    const places = path.split(external_node_path_.delimiter).filter((entry) => (0,external_node_path_.isAbsolute)(entry));
    const place = places.map((entry) => (0,external_node_path_.join)(entry, file)).find(isProgram) ?? null;
    found.set(key, place);
    return place;
}
/** Windows writes it as it likes. */
function isPath(name) {
    return name === 'PATH' || (IS_WINDOWS && name.toUpperCase() === 'PATH');
}
function isProgram(path) {
    try {
        if (!(0,external_node_fs_namespaceObject.statSync)(path).isFile())
            return false;
        (0,external_node_fs_namespaceObject.accessSync)(path, external_node_fs_namespaceObject.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** What a directory is, however it is named; `null` if it can't be told. */
function identityOf(path) {
    try {
        const { dev, ino } = (0,external_node_fs_namespaceObject.statSync)((0,lossless/* encodePath */.O0)(path), { bigint: true });
        return `${dev}:${ino}`;
    }
    catch {
        return null;
    }
}
function realOrSame(path) {
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)((0,lossless/* encodePath */.O0)(path)).toString();
    }
    catch {
        return path;
    }
}

// EXTERNAL MODULE: ./build/text/quantity.js
var quantity = __nccwpck_require__(717);
;// CONCATENATED MODULE: ./build/git/watch.js


const SECOND = 1000;
const MINUTE = 60 * SECOND;
/**
 * Git on this machine: within a minute each of its calls reads, computes or writes, unless it waits at a pipe that lies
 * where a file should, or at a disk that is gone. Without a word it can go through a very large work tree.
 */
const LOCAL = {
    idle: MINUTE,
    silent: 30 * MINUTE,
    whole: null,
    cause: 'there may be a pipe in the place of a file that it reads, such as .gitignore, or a disk that is gone',
};
/**
 * A fetch, which tells every second how far it is: a server that has said nothing for a minute will say nothing more.
 * An hour is enough for the history of any repository, without contents.
 */
const REMOTE = {
    idle: MINUTE,
    silent: MINUTE,
    whole: 60 * MINUTE,
    cause: 'the server does not answer',
};
/** Where nobody can see whether a child is at work, it is taken to be for so long. */
const UNSEEN = 10 * MINUTE;
/** Between two looks. */
const LONGEST_INTERVAL = SECOND;
/**
 * Calls `giveUp` once if a process does nothing for too long. Looks are counted, not time: while the main thread is
 * busy elsewhere, what the process says is not heard, and no time passes for it.
 * @param pid of the process
 * @param said how much it has said by now, in any measure
 * @param giveUp gets how it was too slow
 * @returns ends the watch
 */
function watch(pid, patience, said, giveUp) {
    const interval = Math.min(LONGEST_INTERVAL, patience.idle / 4);
    let [words, work] = ['', ''];
    let [silence, idleness, whole] = [0, 0, 0];
    const timer = setInterval(() => {
        whole += interval;
        silence += interval;
        idleness += interval;
        const nowSaid = `${said()}`;
        const nowWork = workOf(pid);
        if (nowSaid !== words)
            silence = 0;
        if (nowSaid !== words || (nowWork !== null && nowWork !== work))
            idleness = 0;
        words = nowSaid;
        work = nowWork ?? '';
        const idle = nowWork === null ? Math.max(patience.idle, Math.min(UNSEEN, patience.silent)) : patience.idle;
        const reason = silence >= patience.silent
            ? `it said nothing for ${inSeconds(silence)}`
            : idleness >= idle
                ? `it did nothing for ${inSeconds(idleness)}`
                : patience.whole !== null && whole >= patience.whole
                    ? `it took longer than ${inSeconds(whole)}`
                    : null;
        if (reason === null)
            return;
        clearInterval(timer);
        giveUp(`${reason}; ${patience.cause}`);
    }, interval);
    timer.unref();
    return () => clearInterval(timer);
}
function inSeconds(milliseconds) {
    return (0,quantity/* countOf */.pq)(Math.round(milliseconds / SECOND), 'second');
}
/** What a process has done so far, where the system tells: its time on a processor, and how often it waited in vain. */
function workOf(pid) {
    if (process.platform !== 'linux' || pid === undefined)
        return null;
    try {
        const stat = (0,external_node_fs_namespaceObject.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        // User and system time; the name before them can hold any character.
        const times = stat
            .slice(stat.lastIndexOf(')') + 2)
            .split(' ')
            .slice(11, 13);
        const switches = (0,external_node_fs_namespaceObject.readFileSync)(`/proc/${pid}/status`, 'latin1').match(/^voluntary_ctxt_switches.*$/m);
        return `${times.join(' ')} ${switches?.[0] ?? ''}`;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/git/process.js






/**
 * Settings of every call, stronger than any configuration file: a repository's own configuration must not make
 * git start a program, page, prompt or write; and a repository that another user owns (usual in container
 * jobs) may be read, since nothing in it can run.
 */
const SAFE_SETTINGS = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.untrackedCache=false',
    'protocol.allow=never',
    'safe.directory=*',
];
const SAFE_ARGUMENTS = [
    '--no-pager',
    '--no-optional-locks',
    '--literal-pathspecs',
    ...SAFE_SETTINGS.flatMap((setting) => ['-c', setting]),
];
/** What a failed call of git gave. */
class GitError extends Failure {
    /** What git wrote; `null` if there is no git to start. */
    stderr;
    /** It did nothing for so long that nobody waits for it any more. */
    isGivenUp;
    constructor(message, stderr, isGivenUp = false) {
        super(message);
        this.stderr = stderr;
        this.isGivenUp = isGivenUp;
    }
}
/**
 * The variables that git gets: all but those that could redirect it (`GIT_DIR`, `GIT_TRACE`, …), with messages
 * in English, no prompts, no replaced objects, no downloads of missing objects, and a path in which a repository can
 * put no program.
 * @param within absolute directories of what is scanned
 */
function gitEnvironment(environment, within = []) {
    const kept = Object.entries(trustedPath(environment, within)).filter(([name]) => !name.startsWith('GIT_') || name === 'GIT_CEILING_DIRECTORIES');
    return {
        ...Object.fromEntries(kept),
        // Else some commands write each record by itself, which takes nine times as long.
        GIT_FLUSH: '0',
        // Stronger than `protocol.*` of any configuration; no protocol has this name.
        GIT_ALLOW_PROTOCOL: 'none',
        // Set, so that no program is asked that the configuration names.
        GIT_ASKPASS: '',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
}
/**
 * Runs git without a shell and gives its standard output.
 * @throws {GitError} if it can't be started, exits with another status than 0 or does nothing for too long
 */
async function runGit(directory, args, environment, call = {}) {
    const output = [];
    await streamGit(directory, args, environment, (chunk) => output.push(chunk), call);
    return Buffer.concat(output);
}
/**
 * Runs git without a shell and hands over its standard output as it comes.
 * @throws {GitError} if it can't be started, exits with another status than 0 or does nothing for too long; what
 *   `take` throws
 */
function streamGit(directory, args, environment, take, call = {}) {
    return new Promise((resolve, reject) => {
        const child = spawnGit(directory, args, environment, 'pipe');
        let said = 0;
        child.stdout?.on('data', (chunk) => {
            said += 1;
            try {
                take(chunk);
            }
            catch (error) {
                endGroup(child);
                reject(error);
            }
        });
        finish(child, args, call, () => said).then((messages) => {
            call.warned?.(messages);
            resolve();
        }, reject);
    });
}
/**
 * @param stdout where standard output goes: an open file, or to `child.stdout`
 * @throws {GitError} if there is no git that can be trusted
 */
function spawnGit(directory, args, environment, stdout) {
    const program = findProgram('git', environment);
    if (program === null) {
        throw new GitError('git could not be started: git was not found on the PATH (relative entries, and those inside of what is scanned, do not count)', null);
    }
    const child = (0,builtin/* builtin */.S)('node:child_process').spawn(program, [...SAFE_ARGUMENTS, ...args], {
        cwd: directory,
        detached: HAS_OWN_GROUP,
        env: environment,
        stdio: ['pipe', stdout, 'pipe'],
        windowsHide: true,
    });
    adopt(child);
    return child;
}
/**
 * Gives git its input and waits for its end.
 * @param said how much it has written to standard output by now, in any measure
 * @returns what it wrote to standard error
 * @throws {GitError} if it can't be started, exits with another status than 0 or does nothing for too long
 */
function finish(child, args, { input, patience = LOCAL }, said) {
    return new Promise((resolve, reject) => {
        const errors = [];
        const unwatch = watch(child.pid, patience, () => errors.length + said(), (reason) => {
            endGroup(child);
            const stderr = Buffer.concat(errors).toString('utf8');
            reject(new GitError(`git ${commandOf(args)} was given up: ${reason}`, stderr, true));
        });
        child.stderr?.on('data', (chunk) => errors.push(chunk));
        // A git that stops early closes its input; its exit status tells why.
        child.stdin?.on('error', () => { });
        child.on('error', (error) => {
            unwatch();
            reject(new GitError(`git could not be started: ${(0,scan_display/* display */.Vy)(error.message)}`, null));
        });
        child.on('close', (code, signal) => {
            unwatch();
            const messages = Buffer.concat(errors);
            if (code === 0)
                return resolve(messages);
            const stderr = messages.toString('utf8').trim();
            const reason = lastComplaint(stderr) || `exit status ${code ?? signal}`;
            reject(new GitError(`git ${commandOf(args)} failed: ${(0,scan_display/* display */.Vy)(reason)}`, stderr));
        });
        child.stdin?.end(input);
    });
}
/** The command, behind settings of its own (`-c NAME=VALUE`). */
function commandOf(args) {
    return args.find((arg, at) => arg !== '-c' && args[at - 1] !== '-c') ?? '';
}
/** On one line what git died of, which may take several; else its last line. */
function lastComplaint(stderr) {
    const start = stderr.lastIndexOf('fatal: ');
    return start < 0 ? (stderr.split(/[\r\n]/).at(-1) ?? '') : stderr.slice(start).replace(/\s*\n\s*/g, ' ');
}

;// CONCATENATED MODULE: ./build/git/history.js

const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** Whether a text is a full object id. */
function isObjectId(text) {
    return OBJECT_ID.test(text);
}
/** The commit that a ref or id names, if this clone has it. */
async function findCommit(repository, name) {
    // A name that starts with a dash would be an option.
    if (name.startsWith('-') || name.includes('\0'))
        return null;
    const args = ['rev-parse', '--quiet', '--verify', '--end-of-options', `${name}^{commit}`];
    const output = await repository.run(args).catch(() => null);
    // Before git 2.45 the words `--end-of-options` are printed too.
    return output?.toString('latin1').trim().split('\n').find(isObjectId) ?? null;
}
/**
 * The parents that a commit records. Unlike what git itself answers in a shallow clone, these are the true ones,
 * whether this clone has them or not.
 */
async function readParents(repository, commit) {
    const text = (await repository.run(['cat-file', 'commit', commit])).toString('utf8');
    const header = text.slice(0, text.indexOf('\n\n'));
    return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), (match) => match[1]);
}
/** The best common ancestor of two commits that this clone knows of; `null` if it knows of none. */
async function findMergeBase(repository, left, right) {
    try {
        const output = await repository.run(['merge-base', left, right]);
        return output.toString('latin1').trim();
    }
    catch (error) {
        // Status 1 and no word: there is none.
        if (error instanceof GitError && error.stderr === '')
            return null;
        throw error;
    }
}
/** Whether the clone's history is cut off. */
async function isShallow(repository) {
    return (await repository.run(['rev-parse', '--is-shallow-repository'])).toString('latin1').trim() === 'true';
}

;// CONCATENATED MODULE: ./build/git/obtain.js

/** History is asked for in growing steps, since nearly all pull requests branch off not far back. */
const DEPTHS = [64, 512, 4096];
/** A server that leaves directories out as it was asked to gives all of them in one answer. */
const MOST_ROUNDS = 8;
/** A commit by its id, fetched if need be. */
async function obtain(repository, id, fetch) {
    const here = await findCommit(repository, id);
    if (here !== null || fetch === null || !isObjectId(id))
        return here;
    await fetch([...(await depthOfOne(repository)), 'origin', id]);
    return findCommit(repository, id);
}
/** The commit that a ref of the remote names, which is kept below `refs/remotes/origin`, or among the tags. */
async function obtainRef(repository, remote, here, fetch) {
    const known = await findCommit(repository, here);
    if (known !== null || fetch === null)
        return known;
    await fetch([...(await depthOfOne(repository)), 'origin', `+${remote}:${here}`]);
    return findCommit(repository, here);
}
/**
 * Fetches more and more of a shallow clone's history until something is found in it.
 * @param tips commits whose history it is
 */
async function deepenUntil(repository, tips, fetch, find) {
    let found = await find();
    for (const depth of [...DEPTHS.map((commits) => `--depth=${commits}`), '--unshallow']) {
        if (found !== null || fetch === null || !(await isShallow(repository)))
            break;
        await fetch([depth, 'origin', ...tips]);
        found = await find();
    }
    return found;
}
/**
 * Whether all directories of a commit can be had: a clone may have left them out, though it has the commit. They are
 * fetched if need be.
 */
async function obtainTrees(repository, commit, mayFetch) {
    if ((await repository.lacks()) !== 'trees')
        return true;
    let absent = await absentTrees(repository, commit);
    for (let round = 0; absent.length > 0 && mayFetch && round < MOST_ROUNDS; round++) {
        const isFetched = await repository.fetchTrees(absent).then(() => true, () => false);
        if (!isFetched)
            break;
        absent = await absentTrees(repository, commit);
    }
    return absent.length === 0;
}
/** Directories of a commit that are not here; those below one that is not here aren't known. */
async function absentTrees(repository, commit) {
    const args = ['rev-list', '--objects', '--no-walk', '--filter=blob:none', '--missing=print', commit, '--'];
    const output = (await repository.run(args)).toString('latin1');
    return Array.from(output.matchAll(/^\?([0-9a-f]+)$/gm), ([, id]) => id);
}
async function depthOfOne(repository) {
    return (await isShallow(repository)) ? ['--depth=1'] : [];
}

;// CONCATENATED MODULE: ./build/git/named-base.js




/** `NAME~2`, `NAME^`: a commit, and the way back from it. */
const WAY_BACK = /^([^~^]+)([~^][~^0-9]*)$/;
const SHORT_ID = /^[0-9a-f]{4,63}$/;
/** What no name of a ref holds (git-check-ref-format(1)). */
const NO_REF = /[\u0000- ~^:?*[\\\u007f]|\.\.|@\{|^-/;
/**
 * The commit that a user means by a text: what it names here, else what it names at `origin`, fetched if that is
 * allowed. A shallow clone is deepened for a way back (`HEAD~1`) and for a shortened id.
 * @throws {Failure} if there is none
 */
async function findNamed(repository, text, fetch) {
    const commit = (await findCommit(repository, text)) ?? (await findBeyond(repository, text, fetch));
    if (commit !== null)
        return commit;
    const more = (await isShallow(repository).catch(() => false))
        ? ' here, and this checkout is shallow: check out its whole history (fetch-depth: 0), or name a branch, a tag or a full commit id'
        : '; name a branch, tag or commit';
    throw new Failure(`base: "${(0,scan_display/* display */.Vy)(text)}" names no commit${more}`);
}
/** A branch of `origin`, fetched if need be. */
function findBranch(repository, branch, fetch) {
    if (branch === '' || NO_REF.test(branch))
        return Promise.resolve(null);
    return obtainRef(repository, `refs/heads/${branch}`, `refs/remotes/origin/${branch}`, fetch);
}
async function findBeyond(repository, text, fetch) {
    const [, name = text, way = ''] = WAY_BACK.exec(text) ?? [];
    const start = (way === '' ? null : await findCommit(repository, name)) ?? (await findStart(repository, name, fetch));
    if (start !== null) {
        return way === ''
            ? start
            : deepenUntil(repository, [start], fetch, () => findCommit(repository, `${start}${way}`));
    }
    if (!SHORT_ID.test(name))
        return null;
    const head = await findCommit(repository, 'HEAD');
    return head === null ? null : deepenUntil(repository, [head], fetch, () => findCommit(repository, text));
}
async function findStart(repository, name, fetch) {
    if (isObjectId(name))
        return obtain(repository, name, fetch);
    if (NO_REF.test(name))
        return null;
    const [, kind = '', rest = name] = /^(?:refs\/)?(heads|tags|remotes\/origin)\/(.+)$/.exec(name) ?? [];
    if (kind === 'tags')
        return findTag(repository, rest, fetch);
    if (kind !== '')
        return findBranch(repository, rest, fetch);
    if (name.startsWith('refs/')) {
        return obtainRef(repository, name, `refs/remotes/origin/${name.slice('refs/'.length)}`, fetch);
    }
    const branch = await findBranch(repository, name.replace(/^origin\//, ''), fetch);
    return branch ?? findTag(repository, name, fetch);
}
function findTag(repository, tag, fetch) {
    return obtainRef(repository, `refs/tags/${tag}`, `refs/tags/${tag}`, fetch);
}

;// CONCATENATED MODULE: ./build/git/base.js





/**
 * Finds the commit to compare with, and fetches what a shallow or partial clone lacks of it if it may.
 * @param mayFetch whether the network may be used
 * @returns `null` with the reason if there is none
 * @throws {Failure} if the user named a ref that does not exist
 */
async function resolveBase(repository, request, mayFetch) {
    const head = await findCommit(repository, 'HEAD');
    if (head === null)
        return none('there is no commit yet');
    const troubles = [];
    const fetch = mayFetch ? tolerant(repository.fetch, troubles) : null;
    const found = await findRequested(repository, request, head, fetch);
    const { base } = found;
    if (base !== null && (await obtainTrees(repository, base.commit, mayFetch)))
        return found;
    const reason = base === null
        ? found.reason
        : `this clone leaves out directories of the base, ${base.commit}; clone without a filter, or with --filter=blob:none`;
    return { base: null, reason: [reason, ...troubles.slice(-1)].join(': ') };
}
async function findRequested(repository, request, head, fetch) {
    switch (request.kind) {
        case 'named': {
            const commit = await findNamed(repository, request.ref, fetch);
            return mergeBase(repository, head, commit, request.ref, fetch);
        }
        case 'pull-request':
            return pullRequestBase(repository, request, head, fetch);
        case 'commit': {
            const found = await exactly(repository, request.commit, request.ref, fetch);
            if (found.base !== null || request.otherwise === null)
                return found;
            return findRequested(repository, { kind: 'branch', ref: request.otherwise }, head, fetch);
        }
        case 'branch': {
            const commit = await findBranch(repository, request.ref, fetch);
            if (commit === null)
                return none(`the branch ${request.ref} can't be had`);
            return mergeBase(repository, head, commit, request.ref, fetch);
        }
    }
}
async function pullRequestBase(repository, request, head, fetch) {
    const { base, ref } = request;
    const [first, second, ...more] = await readParents(repository, head);
    // A head of its own may be a merge, too: one that takes in what the branch gained.
    if (first && second && second === request.head && more.length === 0) {
        return exactly(repository, first, ref, fetch);
    }
    const commit = (base && (await obtain(repository, base, fetch))) || (await findBranch(repository, ref, fetch));
    if (!commit)
        return none(`${base ? `the commit ${base}` : 'the tip'} of ${ref} can't be had`);
    const found = await mergeBase(repository, head, commit, ref, fetch);
    if (found.base?.commit !== head)
        return found;
    if (head === request.mergedAs && first)
        return exactly(repository, first, ref, fetch);
    const reason = `the checkout holds nothing that ${ref} has not, so nothing can be new: check out the head of the pull request`;
    return { ...found, reason: (0,scan_display/* display */.Vy)(reason) };
}
function none(reason) {
    return { base: null, reason: (0,scan_display/* display */.Vy)(reason) };
}
async function exactly(repository, id, ref, fetch) {
    const commit = await obtain(repository, id, fetch);
    return commit === null ? none(`the commit ${id} can't be had`) : { base: { ref, commit }, reason: '' };
}
async function mergeBase(repository, head, other, ref, fetch) {
    const commit = await deepenUntil(repository, [head, other], fetch, () => findMergeBase(repository, head, other));
    if (commit !== null)
        return { base: { ref, commit }, reason: '' };
    const why = (await isShallow(repository)) ? ', which is a shallow checkout' : '';
    return none(`HEAD and ${ref} have no common commit here${why}`);
}
/** A fetch that keeps why it failed, for what it was to bring may be here all the same. */
function tolerant(fetch, troubles) {
    return (args) => fetch(args).catch((error) => {
        if (!(error instanceof Failure))
            throw error;
        troubles.push(error.message);
    });
}

;// CONCATENATED MODULE: ./build/comparison.js






/**
 * Finds the commit of a request. Where there is none, one warning says so: all findings then count as new.
 * @param mayFetch whether the network may be used
 * @param note gets what is odd about one that there is
 * @throws {Failure} if the user named a ref that does not exist, or there is no repository to hold it
 */
async function findBase(request, repository, mayFetch, warn, note = warn) {
    if (request === null)
        return null;
    if (request.kind === 'named' && repository === null) {
        throw new Failure(`base: "${(0,scan_display/* display */.Vy)(request.ref)}" can't be compared with, since this is no git work tree`);
    }
    const { base, reason } = repository === null
        ? { base: null, reason: 'this is no git work tree' }
        : await resolveBase(repository, request, mayFetch);
    if (base === null)
        warn(`Nothing to compare with, so all findings count as new: ${reason}`);
    else if (reason !== '')
        note(`Compared with ${(0,scan_display/* display */.Vy)(base.ref)}, but ${reason}`);
    return base;
}
/** The longest text that there can be. */
const MOST_BASELINE_BYTES = 511 * 1024 * 1024;
/**
 * Reads the accepted report that the options name.
 * @throws {Failure} if it can't be read
 */
function readBaseline(root, { baseline }) {
    if (baseline === null)
        return null;
    const { bytes, trouble } = readSmallFile((0,lossless/* encodePath */.O0)((0,external_node_path_.resolve)(root, baseline)), MOST_BASELINE_BYTES, 'followed');
    if (bytes === null)
        throw new Failure(`baseline: "${(0,scan_display/* display */.Vy)(baseline)}" ${trouble}`);
    return { path: baseline, text: bytes.toString('utf8') };
}

// EXTERNAL MODULE: ./build/paths/locate.js
var locate = __nccwpck_require__(445);
// EXTERNAL MODULE: ./build/libraries/crypto.js
var libraries_crypto = __nccwpck_require__(211);
;// CONCATENATED MODULE: ./build/content/object-id.js

/**
 * Starts the hash by which git names a content of `size` bytes: of the header `blob SIZE\0`, then the bytes.
 * Source: gitformat-pack and "Git Internals, Git Objects" of the Pro Git book.
 */
function startObjectId(format, size) {
    return (0,libraries_crypto/* createHash */.n)(format).update(`blob ${size}\0`);
}
/** Git's object id, in hex, of a content that is in memory. */
function objectIdOf(format, content) {
    return startObjectId(format, content.length).update(content).digest('hex');
}

;// CONCATENATED MODULE: ./build/content/picture.js
/** Sources: PNG (W3C), JFIF and ITU-T T.81, GIF89a, the WebP container, Windows bitmap headers, ISO/IEC 23008-12. */
const FORMATS = [
    {
        mediaType: 'image/png',
        begins: (bytes) => holds(bytes, 0, '\x89PNG\r\n\x1a\n') && holds(bytes, 12, 'IHDR'),
        measure: (bytes) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
    },
    { mediaType: 'image/jpeg', begins: (bytes) => holds(bytes, 0, '\xff\xd8\xff'), measure: measureJpeg },
    {
        mediaType: 'image/gif',
        begins: (bytes) => holds(bytes, 0, 'GIF87a') || holds(bytes, 0, 'GIF89a'),
        measure: (bytes) => [bytes.readUInt16LE(6), bytes.readUInt16LE(8)],
    },
    {
        mediaType: 'image/webp',
        begins: (bytes) => holds(bytes, 0, 'RIFF') && holds(bytes, 8, 'WEBP'),
        measure: measureWebp,
    },
    {
        mediaType: 'image/bmp',
        begins: (bytes) => holds(bytes, 0, 'BM') && bytes.length > 26 && bytes.readUInt32LE(2) === bytes.length,
        measure: measureBitmap,
    },
    {
        mediaType: 'image/avif',
        begins: (bytes) => holds(bytes, 4, 'ftypavif') || holds(bytes, 4, 'ftypavis'),
        measure: measureAvif,
    },
];
/** Recognises a whole picture by its first bytes, never by its name; `null` if it is none that is known here. */
function recognisePicture(bytes) {
    const format = FORMATS.find(({ begins }) => begins(bytes));
    if (format === undefined)
        return null;
    try {
        const [width, height] = format.measure(bytes);
        return width > 0 && height > 0 ? { mediaType: format.mediaType, width, height } : null;
    }
    catch (error) {
        // It ends before what it states. By its name, since the class is another one in a test's realm.
        if (error.name === 'RangeError')
            return null;
        throw error;
    }
}
function holds(bytes, offset, text) {
    return bytes.toString('latin1', offset, offset + text.length) === text;
}
/** The frame header: any SOF marker but DHT, JPG and DAC, which lie among them. */
function measureJpeg(bytes) {
    let offset = 2;
    for (;;) {
        const marker = bytes.readUInt8(offset + 1);
        if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
            return [bytes.readUInt16BE(offset + 7), bytes.readUInt16BE(offset + 5)];
        }
        offset += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(offset + 2);
    }
}
function measureWebp(bytes) {
    const chunk = bytes.toString('latin1', 12, 16);
    if (chunk === 'VP8X')
        return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
    if (chunk === 'VP8 ')
        return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
    const bits = bytes.readUInt32LE(21);
    return chunk === 'VP8L' ? [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1] : [0, 0];
}
function measureBitmap(bytes) {
    if (bytes.readUInt32LE(14) === 12)
        return [bytes.readUInt16LE(18), bytes.readUInt16LE(20)];
    // A negative height means that the rows run from the top.
    return [bytes.readInt32LE(18), Math.abs(bytes.readInt32LE(22))];
}
/** The largest of the spatial extents: a picture can be made of tiles and hold a thumbnail. */
function measureAvif(bytes) {
    let [width, height] = [0, 0];
    for (let at = bytes.indexOf('ispe'); at >= 0; at = bytes.indexOf('ispe', at + 4)) {
        width = Math.max(width, bytes.readUInt32BE(at + 8));
        height = Math.max(height, bytes.readUInt32BE(at + 12));
    }
    return [width, height];
}

;// CONCATENATED MODULE: ./build/content/preview.js




/** Larger files are not read whole, so they can't be shown as pictures. */
const LARGEST_WHOLE = 256_000;
/** A small file can state a size that no browser has the memory for. */
const LARGEST_PICTURE_PIXELS = 16_000_000;
const LONGEST_TEXT = 2000;
/** UTF-8 needs four bytes for a character at most. */
const TEXT_BYTES = LONGEST_TEXT * 4;
const SHA1_HEX_LENGTH = 40;
const DEFAULT_BUDGET = { pictures: 20_000_000, texts: 5_000_000, reads: 200_000_000 };
/**
 * Makes the function that looks into files of the root, for a page that shows contents: small pictures whole, the
 * beginning of texts, `null` for what is binary, missing, changed since the scan or beyond the budget. It never
 * throws.
 */
function createPreview(root, budget = DEFAULT_BUDGET) {
    const left = { ...budget };
    return (file) => {
        // What lies there may be the text of the pointer.
        if (file.pointer !== undefined)
            return null;
        if (file.size === null || file.size === 0 || (0,locate/* isOutside */._K)(file.path))
            return null;
        const length = file.size <= LARGEST_WHOLE ? file.size : TEXT_BYTES;
        if (length > left.reads)
            return null;
        left.reads -= length;
        const preview = readPreview(root, file, file.size, length);
        if (preview === null)
            return null;
        const kind = preview.kind === 'picture' ? 'pictures' : 'texts';
        const cost = preview.kind === 'picture' ? preview.bytes.length : Buffer.byteLength(preview.text);
        if (cost > left[kind])
            return null;
        left[kind] -= cost;
        return preview;
    };
}
function readPreview(root, file, size, length) {
    const bytes = Buffer.alloc(length);
    try {
        readBeginning((0,locate/* locate */.x5)(root, file.path), size, bytes);
    }
    catch {
        return null;
    }
    if (length < size)
        return textOf(bytes, false);
    // What is staged can differ from what lies on disk: a page must not show another content than was compared.
    if (file.objectId !== null && file.objectId !== identify(bytes, file.objectId))
        return null;
    return pictureOf(bytes) ?? textOf(bytes, true);
}
/** Git's object id in the format of another one. */
function identify(content, like) {
    return objectIdOf(like.length === SHA1_HEX_LENGTH ? 'sha1' : 'sha256', content);
}
function pictureOf(bytes) {
    const picture = recognisePicture(bytes);
    if (picture === null || picture.width * picture.height > LARGEST_PICTURE_PIXELS)
        return null;
    return { kind: 'picture', mediaType: picture.mediaType, bytes };
}
/** `null` for what is not UTF-8 or holds a NUL. */
function textOf(bytes, isWhole) {
    const start = bytes.subarray(0, TEXT_BYTES);
    const isAll = isWhole && start.length === bytes.length;
    const text = decode(start, isAll);
    if (text?.includes('\0') !== false)
        return null;
    const characters = Array.from(text);
    const isCut = !isAll || characters.length > LONGEST_TEXT;
    return { kind: 'text', text: characters.slice(0, LONGEST_TEXT).join(''), isCut };
}
function decode(bytes, isAll) {
    try {
        // As a stream, the beginning of a character at the end is no error: its rest was not read.
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isAll });
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/paths/real-place.js



/** Where `path` is once links are followed, whether or not its end exists; `null` where that can't be known. */
function realPlace(path) {
    try {
        return (0,lossless/* decodePath */.q0)(external_node_fs_namespaceObject.realpathSync.native((0,lossless/* encodePath */.O0)(path), 'buffer'));
    }
    catch {
        if ((0,external_node_path_.dirname)(path) === path || isThere(path))
            return null;
        const parent = realPlace((0,external_node_path_.dirname)(path));
        return parent === null ? null : (0,external_node_path_.join)(parent, (0,external_node_path_.basename)(path));
    }
}
/** True for a link that leads nowhere yet: what is written to it would land there. */
function isThere(path) {
    try {
        return (0,external_node_fs_namespaceObject.lstatSync)((0,lossless/* encodePath */.O0)(path), { throwIfNoEntry: false }) !== undefined;
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
    const directory = real === null && links > 0 ? realPlace((0,external_node_path_.dirname)(path)) : null;
    if (real !== null || directory === null)
        return real ?? path;
    try {
        const target = (0,lossless/* decodePath */.q0)((0,external_node_fs_namespaceObject.readlinkSync)((0,lossless/* encodePath */.O0)(path), { encoding: 'buffer' }));
        return realTarget((0,external_node_path_.resolve)(directory, target), links - 1);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/content/interruption.js

const interruption_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Begins to hold signals back. */
function holdSignals() {
    let came = null;
    const hold = (signal) => {
        came ??= signal;
    };
    for (const signal of interruption_SIGNALS)
        process.on(signal, hold);
    return {
        hasCome: () => came !== null,
        end() {
            for (const signal of interruption_SIGNALS)
                process.off(signal, hold);
            if (came === null)
                return;
            // By the signal itself, so that a shell knows that its user wants the whole script to stop.
            if (process.platform !== 'win32')
                process.kill(process.pid, came);
            // The first process of a container is not ended by it.
            process.exit(128 + external_node_os_namespaceObject.constants.signals[came]);
        },
    };
}

;// CONCATENATED MODULE: ./build/content/write.js









const OPEN_DESCRIPTOR = /^\/(?:dev|proc\/self)\/(?:fd\/(\d+)|stdout|(stderr))$/;
const NEW_FILE_MODE = 0o666;
/** UTF-16 units of the parts that texts of many parts have; of longer ones so much is written at once. */
const LONGEST_PART = 1 << 17;
/** A unit of UTF-16 takes so many bytes of UTF-8 at most. */
const MOST_BYTES_PER_UNIT = 3;
/** Between two breaks, in which signals are heard; some milliseconds of writing. */
const BYTES_BETWEEN_BREAKS = 4 * 1024 * 1024;
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
        const target = realTarget((0,external_node_path_.resolve)(path));
        const found = (0,external_node_fs_namespaceObject.statSync)((0,lossless/* encodePath */.O0)(target), { throwIfNoEntry: false });
        if (found !== undefined && !found.isFile())
            return await writeInto(target, parts, found);
        (0,external_node_fs_namespaceObject.mkdirSync)((0,lossless/* encodePath */.O0)((0,external_node_path_.dirname)(target)), { recursive: true });
        await replaceFile(target, parts, found?.mode);
    }
    catch (error) {
        if (error.code === 'EPIPE')
            return;
        throw new Failure(`"${(0,scan_display/* display */.Vy)(path)}" can't be written: ${(0,scan_display/* display */.Vy)(describeReadError(error))}`);
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
    const beside = (0,lossless/* encodePath */.O0)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), name));
    const interruption = holdSignals();
    try {
        const file = (0,external_node_fs_namespaceObject.openSync)(beside, 'wx', mode === undefined ? NEW_FILE_MODE : mode & 0o777);
        try {
            await writeAll(file, parts, Number.POSITIVE_INFINITY, interruption.hasCome);
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(file);
        }
        if (mode !== undefined)
            (0,external_node_fs_namespaceObject.chmodSync)(beside, mode & 0o7777);
        await (0,promises_namespaceObject.setImmediate)();
        if (interruption.hasCome())
            (0,external_node_fs_namespaceObject.rmSync)(beside, { force: true });
        else
            (0,external_node_fs_namespaceObject.renameSync)(beside, (0,lossless/* encodePath */.O0)(path));
    }
    catch (error) {
        (0,external_node_fs_namespaceObject.rmSync)(beside, { force: true });
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
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
async function openToWrite(path, triesForReader) {
    const flags = external_node_fs_namespaceObject.constants.O_WRONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0) | (external_node_fs_namespaceObject.constants.O_NOCTTY ?? 0);
    for (let tries = 0;; tries += 1) {
        try {
            return (0,external_node_fs_namespaceObject.openSync)((0,lossless/* encodePath */.O0)(path), flags);
        }
        catch (error) {
            if (error.code !== 'ENXIO' || triesForReader === 0)
                throw error;
            if (tries === triesForReader)
                throw new Error('it is a named pipe that nobody reads');
        }
        await (0,promises_namespaceObject.setTimeout)(PIPE_WAIT);
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
                await (0,promises_namespaceObject.setTimeout)(PIPE_WAIT);
        }
        sinceBreak += bytes.length;
        if (sinceBreak < BYTES_BETWEEN_BREAKS)
            continue;
        sinceBreak = 0;
        await (0,promises_namespaceObject.setImmediate)();
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
        return (0,external_node_fs_namespaceObject.writeSync)(file, bytes, offset);
    }
    catch (error) {
        if (error.code !== 'EAGAIN')
            throw error;
        return 0;
    }
}

;// CONCATENATED MODULE: ./build/formats.js
/**
 * The one table of formats: a new one is a folder in `report/` and a line here. Help, options, schema and README list
 * what stands here, in this order. Loaded when it is asked for: most of what starts the program prints none of them.
 */
const formats_FORMATS = {
    text: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 866))).textReport,
    json: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 317))).jsonReport,
    csv: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 301))).csvReport,
    markdown: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 500))).markdownReport,
    sarif: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 682))).sarifReport,
    html: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 962))).htmlReport,
    junit: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 639))).junitReport,
    gitlab: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 904))).gitlabReport,
};
/** What the main report can be printed in. */
const FORMAT_NAMES = Object.keys(formats_FORMATS);
/** What a report file can be written in: all but the one for a terminal. */
const FILE_FORMAT_NAMES = FORMAT_NAMES.filter((name) => name !== 'text');
/** Loads the format of this name, which is one of the table: the options let no other pass. */
function loadFormat(name) {
    const known = FORMAT_NAMES.find((each) => each === name);
    if (known === undefined)
        throw new TypeError(`there is no format "${name}"`);
    return formats_FORMATS[known]();
}

;// CONCATENATED MODULE: ./build/paths/look.js

/** What stands at a location, through links; `undefined` if nothing does. @throws a system error if that is not known */
function lookThrough(location) {
    return unlessAbsent(() => (0,external_node_fs_namespaceObject.statSync)(location));
}
/** What stands at a location, be it a link; `undefined` if nothing does. @throws a system error if that is not known */
function look_lookAt(location) {
    return unlessAbsent(() => (0,external_node_fs_namespaceObject.lstatSync)(location));
}
/** Below a file nothing can be; Node's own option for what is absent does not cover that. */
function unlessAbsent(look) {
    try {
        return look();
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/git/discovery.js







/** What git reads in each directory from the root up to the repository's top level, and in its own directory. */
const READ_BY_GIT = ['.git', '.gitattributes', '.gitignore'];
const READ_IN_GIT_DIRECTORY = [
    'HEAD',
    'config',
    'index',
    'commondir',
    'packed-refs',
    'info/attributes',
    'info/exclude',
];
/** More than a path can have. */
const MOST_LINK_BYTES = 64 * 1024;
/**
 * Whether git can find a repository from a directory: `.git` in it or above it, or a directory that is a repository
 * itself (git(1), "discovery"). Where there is neither, git need not be started to say so, which takes 10 ms, nor be
 * there at all.
 * @throws {Failure} if something that git would read is a pipe or a device, at which it would wait without end
 */
function mayHoldRepository(directory) {
    let above = (0,external_node_fs_namespaceObject.realpathSync)(directory);
    for (;;) {
        for (const name of READ_BY_GIT)
            refuseEndless((0,external_node_path_.join)(above, name));
        if ((0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_.join)(above, '.git'))) {
            for (const name of READ_IN_GIT_DIRECTORY)
                refuseEndless((0,external_node_path_.join)(above, '.git', name));
            return true;
        }
        if ((0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_.join)(above, 'HEAD')) && (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_.join)(above, 'objects')))
            return true;
        const parent = (0,external_node_path_.dirname)(above);
        if (parent === above)
            return false;
        above = parent;
    }
}
function refuseEndless(path) {
    const stat = lookThrough((0,lossless/* encodePath */.O0)(path));
    if (stat === undefined || !isEndless(stat))
        return;
    const what = stat.isFIFO() ? 'a named pipe' : 'a device';
    throw new Failure(`${(0,scan_display/* display */.Vy)(path)} is ${what}, at which git would wait without end; remove it`);
}
/**
 * The top level of the work tree that holds a directory, as it lies on disk; `null` if there is none. Git need not be
 * there to ask.
 * @param directory absolute, without links; lossless text
 */
function workTreeAbove(directory) {
    for (let above = directory;; above = (0,external_node_path_.dirname)(above)) {
        if (isTopLevel(above))
            return above;
        if ((0,external_node_path_.dirname)(above) === above)
            return null;
    }
}
/** Whether a directory is the top level of a repository's work tree, by what git itself looks for in its `.git`. */
function isTopLevel(directory) {
    const place = (0,external_node_path_.join)(directory, '.git');
    try {
        if ((0,external_node_fs_namespaceObject.statSync)((0,lossless/* encodePath */.O0)(place)).isDirectory())
            return isGitDirectory(place);
        const { bytes } = readSmallFile((0,lossless/* encodePath */.O0)(place), MOST_LINK_BYTES, 'followed');
        const [, named] = /^gitdir: (.+?)\n*$/s.exec(bytes === null ? '' : (0,lossless/* decodePath */.q0)(bytes)) ?? [];
        return named !== undefined && isGitDirectory((0,external_node_path_.resolve)(directory, named));
    }
    catch {
        return false;
    }
}
function isGitDirectory(directory) {
    const has = (name) => (0,external_node_fs_namespaceObject.existsSync)((0,lossless/* encodePath */.O0)((0,external_node_path_.join)(directory, name)));
    // A work tree that was added to a repository shares the others with it (gitrepository-layout(5)).
    return has('HEAD') && (has('commondir') || (has('objects') && has('refs')));
}

;// CONCATENATED MODULE: ./build/git/settings.js



const PARTIAL_CLONE = /^(?:remote\..*\.(?:promisor|partialclonefilter)|extensions\.partialclone)$/is;
const PARTIAL_CLONE_FILTER = /^remote\..*\.partialclonefilter$/is;
/** Filters that leave out contents alone: `blob:none`, `blob:limit=1m`. */
const KEEPS_TREES = /^blob:/;
const UPLOAD_PACK = /^remote\..*\.uploadpack$/is;
const ATTRIBUTES_FILE = 'core.attributesfile';
const PATTERN = '^(filter\\.|remote\\..*\\.(promisor|partialclonefilter|uploadpack)$|extensions\\.partialclone$|core\\.attributesfile$)';
/** Reads the settings in one call: starting git takes longer than its answer. */
async function readSettings(directory, environment) {
    const query = ['config', '--null', '--get-regexp', PATTERN];
    const answer = await runGit(directory, query, environment).catch((error) => {
        // Status 1 without a message: there is no such setting.
        if (error instanceof GitError && error.stderr === '')
            return Buffer.alloc(0);
        throw error;
    });
    const settings = (0,lossless/* decodePath */.q0)(answer)
        .split('\0')
        .map((setting) => {
        const end = setting.indexOf('\n');
        return end < 0 ? [setting, null] : [setting.slice(0, end), setting.slice(end + 1)];
    });
    return {
        lacks: lacksBy(settings),
        disabledPrograms: disabledPrograms(settings.map(([name]) => name)),
        // The last one counts.
        attributesFile: settings.findLast(([name]) => name === ATTRIBUTES_FILE)?.[1] ?? null,
    };
}
/** Asks only what a clone may lack. */
async function readLacks(directory, environment) {
    return (await readSettings(directory, environment)).lacks;
}
function lacksBy(settings) {
    if (!settings.some(([name]) => PARTIAL_CLONE.test(name)))
        return 'nothing';
    const filters = settings.flatMap(([name, value]) => (PARTIAL_CLONE_FILTER.test(name) ? [value ?? ''] : []));
    return filters.length > 0 && filters.every((filter) => KEEPS_TREES.test(filter)) ? 'contents' : 'trees';
}
/**
 * Filters are programs named by the configuration, which git would run to compare files; another is what it would
 * start where a remote is. They are overridden through the environment, since the name of a filter or a remote can hold
 * characters that `-c name=value` can't express.
 */
function disabledPrograms(names) {
    const drivers = new Set();
    for (const name of names) {
        const end = name.lastIndexOf('.');
        if (name.startsWith('filter.') && end > 'filter'.length)
            drivers.add(name.slice(0, end));
    }
    const remotes = new Set(names.filter((name) => UPLOAD_PACK.test(name)));
    return [
        ...[...drivers].flatMap((driver) => [
            [`${driver}.clean`, ''],
            [`${driver}.process`, ''],
            [`${driver}.required`, 'false'],
        ]),
        ...[...remotes].map((name) => [name, 'git-upload-pack']),
    ];
}
/** Adds settings to an environment, stronger than those of any configuration file. */
function withSettings(environment, settings) {
    const first = Number(environment['GIT_CONFIG_COUNT'] ?? 0);
    const variables = { GIT_CONFIG_COUNT: String(first + settings.length) };
    settings.forEach(([name, value], index) => {
        variables[`GIT_CONFIG_KEY_${first + index}`] = name;
        variables[`GIT_CONFIG_VALUE_${first + index}`] = value;
    });
    return { ...environment, ...variables };
}
/**
 * The files of attributes that git reads beside those of the work tree, whether they exist or not: the repository's,
 * the user's and the machine's (gitattributes(5)); absolute.
 */
async function attributeFiles(topLevel, commonDirectory, { attributesFile }, environment) {
    const users = attributesFile === null ? usual(environment) : await written(attributesFile, topLevel, environment);
    return [
        (0,external_node_path_.join)(commonDirectory, 'info', 'attributes'),
        ...(users === null ? [] : [users]),
        '/etc/gitattributes',
    ];
}
function usual({ XDG_CONFIG_HOME, HOME }) {
    const home = XDG_CONFIG_HOME || (HOME ? (0,external_node_path_.join)(HOME, '.config') : null);
    return home && (0,external_node_path_.join)(home, 'git', 'attributes');
}
async function written(path, topLevel, environment) {
    if (path === '')
        return null;
    // What begins so stands for a directory that only git knows for sure.
    if (!/^(?:~|%\()/.test(path))
        return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(topLevel, path);
    const query = ['config', '--null', '--type=path', '--get', ATTRIBUTES_FILE];
    const answer = await runGit(topLevel, query, environment).catch(() => Buffer.alloc(0));
    const expanded = (0,lossless/* decodePath */.q0)(answer).replace(/\0$/, '');
    return expanded === '' ? null : (0,external_node_path_.resolve)(topLevel, expanded);
}

;// CONCATENATED MODULE: ./build/git/transport.js




const transport_PATTERN = '^(core\\.sshcommand$|credential\\.|http\\.)';
const HELPER = /^credential\.(?:.*\.)?helper$/is;
/** Of these the repository's own word does not count: by name, what stands in its place. */
const OVERRIDDEN = [
    [/^http\.(?:.*\.)?sslverify$/is, 'true'],
    [/^http\.(?:.*\.)?savecookies$/is, 'false'],
    // An empty value takes all back that were said before.
    [/^http\.(?:.*\.)?curloptresolve$/is, ''],
];
const CERTIFICATES = /^http\.(?:.*\.)?(?:proxy)?ssl(?:cainfo|capath|cert|key)$/is;
/** The one command that a checkout writes for the key it was given: `actions/checkout`, input `ssh-key`. */
const KEY_OF_CHECKOUT = /^"[^"]*" -i "\$RUNNER_TEMP\/([\w.-]+)"( -o StrictHostKeyChecking=yes -o CheckHostIP=no)? -o "UserKnownHostsFile=\$RUNNER_TEMP\/([\w.-]+)"$/;
/** What a shell takes as it stands between double quotes. */
const QUOTABLE = /^[^"$`\\\n]+$/;
/**
 * How to reach `origin`. Of the repository's own configuration only addresses, headers, proxies and certificates are
 * believed, and the key that a checkout was given: it can name no program, and can't turn the check of certificates
 * off. What the user or the machine is configured to counts.
 */
async function readTransport(topLevel, environment) {
    const settings = await readScoped(topLevel, environment);
    const own = settings.filter(({ isUsers }) => !isUsers);
    const helpers = settings.filter(({ name, isUsers }) => isUsers && HELPER.test(name));
    const overrides = [
        ['credential.helper', ''],
        ...helpers.map(({ name, value }) => [name, value]),
        ...own.flatMap(({ name }) => {
            const [, value] = OVERRIDDEN.find(([pattern]) => pattern.test(name)) ?? [];
            return value === undefined ? [] : [[name, value]];
        }),
        // Run to ask other clones whose objects this one uses; it gets their places, and says nothing.
        ['core.alternateRefsCommand', 'true'],
    ];
    return {
        environment: {
            ...withSettings(environment, overrides),
            GIT_ALLOW_PROTOCOL: 'http:https:ssh:file',
            GIT_SSH_COMMAND: sshCommand(settings, environment),
            GIT_SSH_VARIANT: 'ssh',
        },
        namesCertificates: own.some(({ name }) => CERTIFICATES.test(name)),
    };
}
function sshCommand(settings, environment) {
    const commands = settings.filter(({ name }) => name === 'core.sshcommand');
    const program = findProgram('ssh', environment) ?? 'ssh';
    const ssh = QUOTABLE.test(program) ? `"${program}" -o BatchMode=yes` : 'ssh -o BatchMode=yes';
    const [, key, strict = '', hosts] = KEY_OF_CHECKOUT.exec(commands.at(-1)?.value ?? '') ?? [];
    if (key !== undefined) {
        return `${ssh} -i "$RUNNER_TEMP/${key}"${strict} -o "UserKnownHostsFile=$RUNNER_TEMP/${hosts}"`;
    }
    return commands.findLast(({ isUsers }) => isUsers)?.value || ssh;
}
async function readScoped(topLevel, environment) {
    const query = ['config', '--null', '--show-scope', '--get-regexp', transport_PATTERN];
    const answer = await runGit(topLevel, query, environment).catch((error) => {
        // Status 1 without a message: there is no such setting.
        if (error instanceof GitError && error.stderr === '')
            return Buffer.alloc(0);
        throw error;
    });
    const fields = (0,lossless/* decodePath */.q0)(answer).split('\0');
    const settings = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const setting = fields[at + 1];
        const end = setting.indexOf('\n');
        settings.push({
            name: end < 0 ? setting : setting.slice(0, end),
            value: end < 0 ? '' : setting.slice(end + 1),
            isUsers: ['system', 'global'].includes(fields[at]),
        });
    }
    return settings;
}

;// CONCATENATED MODULE: ./build/git/remote.js




/** For every fetch; what git is told on the command line is stronger than what the repository is configured to. */
const FETCH_SETTINGS = [
    'protocol.allow=user',
    'fetch.recurseSubmodules=false',
    'fetch.writeCommitGraph=false',
    'transfer.bundleURI=false',
];
/** What every fetch leaves out, and that it tells how far it is. */
const FETCH_OPTIONS = [
    '--no-tags',
    '--no-prune',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    '--upload-pack=git-upload-pack',
    '--refmap=',
    '--filter=blob:none',
    '--progress',
];
/**
 * Fetches from `origin` without tags and without blobs: commits and trees are all that a comparison needs.
 * @param args depth and what to fetch
 * @throws {GitError} if the remote can't be reached, does not have it or says nothing for too long
 */
async function fetchFromOrigin(topLevel, args, environment, credentials) {
    const withLeave = await reaching(topLevel, environment, credentials);
    await runGit(topLevel, [...asSettings(FETCH_SETTINGS), 'fetch', ...FETCH_OPTIONS, ...args], withLeave, {
        patience: REMOTE,
    });
}
/**
 * Fetches objects from `origin` by their ids, in one request, and directories with all that is below them but blobs.
 * @throws {GitError} if the remote can't be reached, lacks one of them or says nothing for too long
 */
async function fetchObjectsFromOrigin(topLevel, ids, environment, credentials) {
    // As git itself fetches what a clone without blobs lacks: what is here says nothing about blobs.
    const settings = asSettings([...FETCH_SETTINGS, 'fetch.negotiationAlgorithm=noop']);
    const withLeave = await reaching(topLevel, environment, credentials);
    const args = [...settings, 'fetch', ...FETCH_OPTIONS, '--stdin', 'origin'];
    const input = Buffer.from(`${ids.join('\n')}\n`);
    await runGit(topLevel, args, withLeave, { input, patience: REMOTE });
}
function asSettings(settings) {
    return settings.flatMap((setting) => ['-c', setting]);
}
/**
 * Adds the token as a header, through the environment, where no list of processes shows it. A checkout that kept
 * its own credentials needs no other: servers refuse a request that carries two.
 */
async function reaching(topLevel, environment, credentials) {
    const transport = await readTransport(topLevel, environment);
    if (credentials === null || transport.namesCertificates)
        return transport.environment;
    const key = `http.${credentials.server.replace(/\/$/, '')}/.extraheader`;
    const isKept = await runGit(topLevel, ['config', '--get-all', key], environment).then(() => true, () => false);
    if (isKept)
        return transport.environment;
    const token = Buffer.from(`x-access-token:${credentials.token}`).toString('base64');
    return withSettings(transport.environment, [[key, `AUTHORIZATION: basic ${token}`]]);
}

;// CONCATENATED MODULE: ./build/git/spool.js





const CHUNK_BYTES = 1024 * 1024;
/** Milliseconds between looks at what has been written. */
const INTERVAL = 20;
/**
 * Runs git without a shell, lets it write its standard output to a file that nobody else sees, and hands that over
 * while it grows. For many small pieces: where git writes each by itself, reading them from a pipe as they come takes
 * thrice as long, most of it for waking up.
 * @param temporary an existing directory for the file
 * @param mostBytes git is stopped where it has written more
 * @returns whether everything was handed over; if not, the start of it was, or, without a file, nothing
 * @throws {GitError} if git can't be started or exits with another status than 0; what `take` throws
 */
async function spoolGit(directory, args, environment, take, input, temporary, mostBytes) {
    const spool = openSpool(temporary);
    if (spool === null)
        return false;
    const { file, folder } = spool;
    const handOver = follower(file, take);
    try {
        const child = spawnGit(directory, args, environment, file);
        const end = finish(child, args, { input }, () => (0,external_node_fs_namespaceObject.fstatSync)(file).size);
        try {
            while (await isRunning(end)) {
                handOver();
                if ((0,external_node_fs_namespaceObject.fstatSync)(file).size > mostBytes)
                    return false;
            }
            await end;
            handOver();
            return true;
        }
        finally {
            endGroup(child);
            await end.catch(() => { });
        }
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
        remove(folder);
    }
}
/** Waits for the end, but no longer than until the next look. */
function isRunning(end) {
    const isOver = () => false;
    return Promise.race([end.then(isOver, isOver), (0,promises_namespaceObject.setTimeout)(INTERVAL, true, { ref: false })]);
}
function openSpool(temporary) {
    try {
        const folder = (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_.join)(temporary, 'data-hygiene-'));
        const file = (0,external_node_fs_namespaceObject.openSync)((0,external_node_path_.join)(folder, 'output'), 'wx+', 0o600);
        // Where an open file can lose its name, nothing is left behind whatever happens.
        remove(folder);
        return { file, folder };
    }
    catch {
        return null;
    }
}
function remove(folder) {
    try {
        (0,external_node_fs_namespaceObject.rmSync)(folder, { recursive: true, force: true });
    }
    catch {
        // Windows does not let go of an open file.
    }
}
/** Hands over what has been written since the last time. */
function follower(file, take) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    let position = 0;
    return () => {
        for (;;) {
            const count = (0,external_node_fs_namespaceObject.readSync)(file, chunk, 0, CHUNK_BYTES, position);
            if (count === 0)
                return;
            position += count;
            take(chunk.subarray(0, count));
        }
    };
}

;// CONCATENATED MODULE: ./build/git/repository.js










const repository_OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const NO_WORK_TREE = /not a git repository|must be run in a work tree/;
/**
 * Git for a process with this environment and working directory. Of the variables that git sets for hooks only
 * `GIT_INDEX_FILE` is kept, and only for the repository that it belongs to: `git commit -a` and
 * `git commit PATH` put the commit to come into an index of its own.
 * @param credentials for fetching, where the clone has none of its own
 * @param mayFetchBlobs whether blobs that a clone leaves out may be fetched
 */
function createGit(environment, workingDirectory, credentials = null, mayFetchBlobs = false) {
    const indexFile = environment['GIT_INDEX_FILE'];
    const givenIndex = indexFile ? (0,external_node_path_.resolve)(workingDirectory, indexFile) : null;
    const opened = new Map();
    const fetches = { count: 0, gaveUp: null };
    return {
        open(directory) {
            const known = opened.get(directory);
            if (known !== undefined)
                return known;
            const opening = openRepository(directory, environment, givenIndex, credentials, mayFetchBlobs, fetches);
            opened.set(directory, opening);
            return opening;
        },
    };
}
async function openRepository(directory, given, givenIndex, credentials, mayFetchBlobs, fetches) {
    if (!mayHoldRepository(directory))
        return null;
    const openedAt = fetches.count;
    const environment = gitEnvironment(given, scannedWith(directory, given));
    // At the same time: starting git takes longer than its answer.
    const asked = readSettings(directory, environment);
    asked.catch(() => { });
    const facts = await findWorkTree(directory, environment);
    if (facts === null)
        return null;
    const settings = await asked;
    const topLevel = (0,external_node_path_.resolve)((0,external_node_fs_namespaceObject.realpathSync)(directory), facts.up);
    const indexIsGiven = givenIndex !== null && isBelow(givenIndex, facts.gitDirectory) && (0,external_node_fs_namespaceObject.existsSync)(givenIndex);
    const settled = withSettings({ ...environment, ...(indexIsGiven ? { GIT_INDEX_FILE: givenIndex } : {}) }, settings.disabledPrograms);
    const fetchObjects = counted(fetches, (ids) => fetchObjectsFromOrigin(topLevel, ids, settled, credentials));
    return {
        topLevel,
        objectFormat: facts.objectFormat,
        lacks: untilFetch(fetches, openedAt, settings.lacks, () => readLacks(topLevel, settled)),
        hasAnnexBranch: untilFetch(fetches, openedAt, facts.hasAnnexBranch, () => hasAnnexBranch(topLevel, settled)),
        attributeFiles: () => attributeFiles(topLevel, commonDirectoryOf(facts.gitDirectory), settings, settled),
        indexIsGiven,
        run: (args, input, warned) => runGit(topLevel, args, settled, { input, warned }),
        stream: (args, take, input) => streamGit(topLevel, args, settled, take, { input }),
        spool: (args, take, input, mostBytes) => spoolGit(topLevel, args, settled, take, input, temporaryDirectory(environment), mostBytes),
        fetch: counted(fetches, (args) => fetchFromOrigin(topLevel, args, settled, credentials)),
        fetchTrees: fetchObjects,
        fetchBlobs: mayFetchBlobs ? fetchObjects : null,
    };
}
/** Directories in which a repository can have put programs. */
function scannedWith(directory, { GITHUB_WORKSPACE }) {
    const topLevel = workTreeAbove((0,external_node_fs_namespaceObject.realpathSync)(directory));
    return [directory, topLevel, GITHUB_WORKSPACE].flatMap((each) => each || []);
}
/** Counts a fetch before it begins to change the clone, and when it has changed it, be it for a part. */
function counted(fetches, fetch) {
    return async (args) => {
        if (fetches.gaveUp !== null)
            throw fetches.gaveUp;
        fetches.count += 1;
        try {
            await fetch(args);
        }
        catch (error) {
            if (error instanceof GitError && error.isGivenUp)
                fetches.gaveUp = error;
            throw error;
        }
        finally {
            fetches.count += 1;
        }
    };
}
/** An answer that holds until something is fetched, and then is asked for anew. */
function untilFetch(fetches, openedAt, answer, ask) {
    let asked = openedAt;
    let known = (async () => answer)();
    return () => {
        if (asked !== fetches.count) {
            asked = fetches.count;
            known = ask();
        }
        return known;
    };
}
/** The branch of git-annex, here and of each remote; in brackets, since git takes a plain name for a directory. */
const ANNEX_BRANCHES = ['--branches=git-anne[x]', '--remotes=*/git-anne[x]'];
async function hasAnnexBranch(directory, environment) {
    return (await runGit(directory, ['rev-parse', ...ANNEX_BRANCHES], environment)).length > 0;
}
async function findWorkTree(directory, environment) {
    // The one answer that can hold a line break comes last; before it there may be any number of ids.
    const questions = ['--is-inside-work-tree', '--show-object-format', '--show-cdup', ...ANNEX_BRANCHES];
    try {
        const answer = await runGit(directory, ['rev-parse', ...questions, '--absolute-git-dir'], environment);
        const [inside, objectFormat, up = '', ...rest] = (0,lossless/* decodePath */.q0)(answer).replace(/\n$/, '').split('\n');
        if (inside !== 'true')
            return null;
        if (objectFormat !== 'sha1' && objectFormat !== 'sha256') {
            throw new Failure(`git names objects by ${objectFormat}, which this version does not know`);
        }
        const branches = rest.findIndex((line) => !repository_OBJECT_ID.test(line));
        return { objectFormat, up, gitDirectory: rest.slice(branches).join('\n'), hasAnnexBranch: branches > 0 };
    }
    catch (error) {
        if (error instanceof GitError && NO_WORK_TREE.test(error.stderr ?? ''))
            return null;
        throw error;
    }
}
/** As long as a path can be, and more. */
const MOST_COMMON_BYTES = 64 * 1024;
/** Where a work tree that was added to a repository keeps what it shares with it (gitrepository-layout(5)). */
function commonDirectoryOf(gitDirectory) {
    const { bytes } = readSmallFile((0,lossless/* encodePath */.O0)((0,external_node_path_.join)(gitDirectory, 'commondir')), MOST_COMMON_BYTES, 'followed');
    return bytes === null ? gitDirectory : (0,external_node_path_.resolve)(gitDirectory, (0,lossless/* decodePath */.q0)(bytes).replace(/\n$/, ''));
}
/** As the usual programs of each system find it. */
function temporaryDirectory({ TMPDIR, TEMP }) {
    return TMPDIR || TEMP || '/tmp';
}
function isBelow(path, directory) {
    const inner = (0,external_node_path_.relative)(repository_realOrSame(directory), (0,external_node_path_.join)(repository_realOrSame((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path)));
    return !inner.startsWith('..') && !(0,external_node_path_.isAbsolute)(inner);
}
function repository_realOrSame(path) {
    return (0,external_node_fs_namespaceObject.existsSync)(path) ? (0,external_node_fs_namespaceObject.realpathSync)(path) : path;
}

;// CONCATENATED MODULE: ./build/machine/cgroups.js


const UNIFIED = 'unified';
/**
 * Finds the control groups of this process, as far as they can be seen: in a container that is mostly its own one
 * alone, whatever its path on the host. Directories may be missing.
 * Sources: cgroups(7), proc_pid_cgroup(5), proc_pid_mountinfo(5).
 * @param fileSystemRoot the directory that holds `proc` and `sys`
 */
function findControlGroups(fileSystemRoot) {
    const memberships = readLines((0,external_node_path_.join)(fileSystemRoot, 'proc/self/cgroup')).map(readMembership);
    const mounts = readLines((0,external_node_path_.join)(fileSystemRoot, 'proc/self/mountinfo')).flatMap(readMount);
    function directoriesOf(controller) {
        const member = memberships.find(({ controllers }) => controllers.includes(controller));
        if (member === undefined)
            return [];
        const found = mounts.filter(({ controllers }) => controllers.includes(controller));
        return found.flatMap((mount) => chainOf(mount, member.group).map((path) => (0,external_node_path_.join)(fileSystemRoot, path)));
    }
    return { unified: directoriesOf(UNIFIED), cpu: directoriesOf('cpu'), memory: directoriesOf('memory') };
}
/** `4:cpu,cpuacct:/docker/1f0a`, or `0::/user.slice` of version 2. */
function readMembership(line) {
    const [, controllers = '', ...group] = line.split(':');
    return { controllers: controllers === '' ? [UNIFIED] : controllers.split(','), group: group.join(':') };
}
/** `36 31 0:33 /docker/1f0a /sys/fs/cgroup/memory ro,nosuid - cgroup cgroup rw,memory` */
function readMount(line) {
    const [place = '', origin = ''] = line.split(' - ');
    const [, , , group, directory] = place.split(' ').map(decodeBlanks);
    const [type, , options = ''] = origin.split(' ');
    if (group === undefined || directory === undefined)
        return [];
    if (type === 'cgroup2')
        return [{ controllers: [UNIFIED], group, directory }];
    return type === 'cgroup' ? [{ controllers: options.split(','), group, directory }] : [];
}
/** Blanks in a mount point are written as octal numbers, so that fields can be told apart. */
function decodeBlanks(field) {
    return field.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}
/** The group's directory and those above it; only the mount's own where the group lies outside of what it shows. */
function chainOf(mount, group) {
    const names = group.split('/').filter((name) => name !== '');
    const above = mount.group.split('/').filter((name) => name !== '');
    const isBelow = !names.includes('..') && above.every((name, depth) => names[depth] === name);
    const below = isBelow ? names.slice(above.length) : [];
    return [...below.keys(), below.length]
        .reverse()
        .map((depth) => (0,external_node_path_.join)(mount.directory, ...below.slice(0, depth)));
}
/** The system writes a line for each mount, of which there can be thousands. */
const MOST_BYTES = 16 * 1024 * 1024;
function readLines(path) {
    const { bytes } = readSmallFile(path, MOST_BYTES, 'followed');
    return bytes === null ? [] : bytes.toString('utf8').split('\n').filter(Boolean);
}

;// CONCATENATED MODULE: ./build/machine/limits.js




/** With a cold cache the gain ends here (11, 16, 21, 27 thousand files/s with 1, 2, 4, 8); each one costs memory. */
const MOST_WORKERS = 8;
/** A worker holds some 40 MB; the rest is for what all of them find. */
const MEMORY_PER_WORKER = 128 * 1024 * 1024;
/**
 * How much of the machine this process may use: the tightest of what the system says and of all control groups
 * (versions 1 and 2) that the process is in. What can't be read doesn't limit; it never throws.
 * Sources: Linux, admin-guide/cgroup-v2 and admin-guide/cgroup-v1/memory, scheduler/sched-bwc.
 * @param fileSystemRoot the directory that holds `proc` and `sys`
 */
function readLimits(fileSystemRoot = '/', available = measure()) {
    const { unified, cpu, memory } = findControlGroups(fileSystemRoot);
    const cores = [
        ...unified.map((group) => ratio(...readNumbers(group, 'cpu.max'))),
        ...cpu.map((group) => ratio(readNumbers(group, 'cpu.cfs_quota_us')[0], readNumbers(group, 'cpu.cfs_period_us')[0])),
    ];
    const bytes = [
        ...unified.flatMap((group) => [
            readNumbers(group, 'memory.max')[0],
            readNumbers(group, 'memory.high')[0],
        ]),
        ...memory.map((group) => readNumbers(group, 'memory.limit_in_bytes')[0]),
    ];
    return {
        // A quota of one and a half cores leaves work for two workers.
        cores: Math.max(1, Math.ceil(tightest(available.cores, cores))),
        memoryBytes: tightest(available.memoryBytes, bytes),
    };
}
/**
 * How many workers pay: one for each core, 8 at most, and no more than the memory holds; at least 1.
 * @param wanted a number to take in place of that of the cores
 */
function workerCount({ cores, memoryBytes }, wanted = cores) {
    return Math.max(1, Math.min(wanted, MOST_WORKERS, Math.floor(memoryBytes / MEMORY_PER_WORKER)));
}
/** Cores that the process is bound to, and memory; both can come from a container's limits already, or not. */
function measure() {
    // Gives 0 or nothing where it knows no limit, or 2 to the 64th where control groups of version 1 set none.
    const constrained = process.constrainedMemory();
    return { cores: (0,external_node_os_namespaceObject.availableParallelism)(), memoryBytes: tightest((0,external_node_os_namespaceObject.totalmem)(), [constrained]) };
}
function tightest(available, limits) {
    return Math.min(available, ...limits.filter((limit) => limit !== undefined && limit > 0));
}
function ratio(quota, period) {
    return quota !== undefined && period !== undefined && period > 0 ? quota / period : undefined;
}
/** The system writes some dozen. */
const limits_MOST_BYTES = 64 * 1024;
/** The numbers in a group's file; `undefined` for `max`, which is none. Version 1 writes -1 or nearly 2 to the 63rd. */
function readNumbers(group, name) {
    const { bytes } = readSmallFile((0,external_node_path_.join)(group, name), limits_MOST_BYTES, 'followed');
    const [first, second] = bytes === null ? [] : bytes.toString('latin1').trim().split(/\s+/);
    return [numberOf(first), numberOf(second)];
}
function numberOf(text) {
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(573);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(995);
;// CONCATENATED MODULE: ./build/libraries/load.js

// It stands in a bundle of its own, for most runs don't need it: loading it takes as long as scanning 2,500 files
// (10 ms).
const requireBundle = (0,external_node_module_.createRequire)(import.meta.url);
let yaml;
/** The library that reads YAML, loaded when it is first asked for. */
function loadYaml() {
    yaml ??= requireBundle('./yaml.cjs');
    return yaml;
}

;// CONCATENATED MODULE: ./build/text/yaml-depth.js
/**
 * Whether a YAML text has more than `maxDepth` levels, one inside the other. To be asked between the two halves of
 * reading it, as the second calls itself for each level, and where that uses up the stack Node can abort instead
 * of throwing.
 * @param tokens what the `Parser` of the library `yaml` gives for the text
 */
function isTooDeep(tokens, maxDepth) {
    for (const token of tokens) {
        const pending = [{ token, depth: 0 }];
        for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
            if (next.depth > maxDepth)
                return true;
            for (const child of children(next.token))
                pending.push({ token: child, depth: next.depth + 1 });
        }
    }
    return false;
}
function children(token) {
    if (token.type === 'document')
        return token.value === undefined ? [] : [token.value];
    if (!('items' in token))
        return [];
    return token.items.flatMap(({ key, value }) => [key, value]).filter((child) => child != null);
}

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

;// CONCATENATED MODULE: ./build/options/quote.js

const MAX_CHARACTERS = 80;
/** A given value for an error message: on one line, safe, in quotes, cut where it is long. */
function quote(value) {
    // The slice bounds the work: a value can be as long as a config file.
    const characters = Array.from(value.slice(0, 4 * MAX_CHARACTERS));
    const shown = (0,scan_display/* display */.Vy)(characters.slice(0, MAX_CHARACTERS).join(''));
    return characters.length > MAX_CHARACTERS ? `'${shown}…'` : `'${shown}'`;
}

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
    throw new Failure(`${place}: ${quote(value)} is not one of ${choices.join(', ')}${suggest(value, choices)}.`);
}
/** What an error about an unknown name adds: ` (did you mean NAME?)`, or nothing if no name is near. */
function suggest(value, names, prefix = '') {
    const near = nearest(value, names);
    return near === null ? '' : ` (did you mean ${prefix}${near}?)`;
}

// EXTERNAL MODULE: ./build/model.js + 6 modules
var model = __nccwpck_require__(556);
;// CONCATENATED MODULE: ./build/options/confined-place.js




/** Git's own directory, also as file systems know it that fold case, drop final dots or shorten names. */
const GIT_DIRECTORY = /^(?:\.git|git~\d+)[. ]*$/i;
/**
 * Keeps reports that the config file asks for below the root and out of `.git`, through symbolic links too.
 * @throws {Failure} naming the first path that leads elsewhere.
 */
function confineReports(reports, root, place) {
    for (const { path } of reports)
        confine(path, root, `${place}: ${quote(path)} is not a place for a report`);
}
/**
 * Keeps the baseline that the config file names to the same places.
 * @throws {Failure} naming it if it leads elsewhere.
 */
function confineBaseline(path, root, place) {
    if (path !== null)
        confine(path, root, `${place}: ${quote(path)} is not a place for a baseline`);
}
function confine(path, root, fault) {
    if (staysBelow(root, path))
        return;
    throw new Failure(`${fault}; a config file can only name files below the root and outside .git.`);
}
function staysBelow(root, path) {
    const absolute = (0,external_node_path_.resolve)(root, path);
    if ((0,external_node_path_.isAbsolute)(path) || !isOrdinary((0,external_node_path_.relative)((0,external_node_path_.resolve)(root), absolute)))
        return false;
    const [realRoot, realPath] = [realPlace((0,external_node_path_.resolve)(root)), realPlace(absolute)];
    return realRoot !== null && realPath !== null && isOrdinary((0,external_node_path_.relative)(realRoot, realPath));
}
/** Whether a path relative to the root leads to something below it that isn't git's. */
function isOrdinary(path) {
    const names = path.split(/[\\/]/);
    return (path !== '' && !(0,external_node_path_.isAbsolute)(path) && names[0] !== '..' && !names.some((name) => GIT_DIRECTORY.test(name)));
}

;// CONCATENATED MODULE: ./build/options/definition.js
/** Where the config file is looked for when no option names one; relative to the root, with `/`. */
const definition_DEFAULT_CONFIG = '.github/data-hygiene.yml';

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
        throw new Failure(`${place}: ${quote(line)} is not of the form ${form}.`);
    }
    return { name, value };
}

;// CONCATENATED MODULE: ./build/options/reports.js






const FORM = `FORMAT: PATH with a format of ${FILE_FORMAT_NAMES.join(', ')}`;
/**
 * Reads lines `FORMAT: PATH`.
 * @throws {Failure} if a format is unknown, or if two reports have the same path.
 */
function parseReports({ lines, place }) {
    const taken = new Set();
    return lines.map((line) => {
        const { name, value } = readPair(line, place, FORM);
        const format = choose(FILE_FORMAT_NAMES, name, place);
        const normal = external_node_path_.posix.normalize(value);
        if (taken.has(normal)) {
            throw new Failure(`${place}: two reports have the path ${quote(value)}; give each a path of its own.`);
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
    throw new Failure(`${place}: the value can't be a token, since it holds a space, a line break or a character that is not ASCII.`);
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
        default: `\`${definition_DEFAULT_CONFIG}\` if present`,
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
        parse: choiceOf(model/* COMMENT_MODES */.p8),
        fallback: () => 'never',
    },
    reports: {
        name: 'reports',
        kind: 'map-list',
        names: FILE_FORMAT_NAMES,
        value: `lines \`FORMAT: PATH\`, with ${(0,quantity/* orList */.A3)(FILE_FORMAT_NAMES.map((name) => `\`${name}\``))}`,
        default: 'none',
        flag: { placeholder: 'FORMAT:FILE', help: `${(0,quantity/* orList */.A3)(FILE_FORMAT_NAMES)} to a file` },
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
        parse: choiceOf(model/* IF_NO_FILES_FOUND */.LS),
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

// EXTERNAL MODULE: ./build/rules/table.js + 6 modules
var table = __nccwpck_require__(125);
;// CONCATENATED MODULE: ./build/options/base.js


/**
 * Reads what to compare with: a name that git resolves to a commit. Whether there is one is for git to say.
 * @throws {Failure} if it starts with `-`, which git would take for an option.
 */
function parseBase({ lines, place }) {
    const [ref] = lines;
    if (!ref.startsWith('-'))
        return ref;
    throw new Failure(`${place}: ${quote(ref)} is not a git ref; give a branch, a tag or a commit.`);
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
    throw new Failure(`${place}: ${word} stands alone; give either auto, or none, or lines NAME: GLOB.`);
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
        throw new Failure(`${place}: ${quote(pattern)} starts with !; write ./!NAME for a name that starts with !.`);
    }
    if (count === 1)
        return { pattern };
    throw new Failure(`${place}: ${quote(pattern)} is neither auto, nor none, nor a pattern that holds ${LABEL} exactly once, ` +
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
    throw new Failure(`${place}: the split name ${quote(name)} holds /; give NAME: GLOB with a name that has none.`);
}
function automatic(line) {
    return AUTOMATIC.find((word) => word === line);
}

;// CONCATENATED MODULE: ./build/options/rules.js





/** What a rule can be set to. */
const RULE_SETTINGS = [...model/* SEVERITIES */.oC, 'off'];
/**
 * Reads lines `RULE: SEVERITY`; a rule that none of them names keeps its default.
 * @throws {Failure} if a rule or a severity is unknown, or if a rule is set in two ways.
 */
function parseRules({ lines, place }) {
    const given = new Map();
    for (const line of lines) {
        const { name, value } = readPair(line, place, `RULE: SEVERITY with a severity of ${RULE_SETTINGS.join(', ')}`);
        const rule = choose(model/* RULES */.y0, name, place);
        const setting = choose(RULE_SETTINGS, value, `${place}, rule ${rule}`);
        const earlier = given.get(rule);
        if (earlier !== undefined && earlier !== setting) {
            throw new Failure(`${place}: ${rule} is set to ${earlier} and to ${setting}; keep one of the two.`);
        }
        given.set(rule, setting);
    }
    return { ...table/* DEFAULT_RULES */.ck, ...Object.fromEntries(given) };
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
        names: model/* RULES */.y0,
        choices: RULE_SETTINGS,
        value: 'lines `RULE: error|warning|notice|off`',
        default: model/* RULES */.y0.map((rule) => `\`${rule}: ${table/* DEFAULT_RULES */.ck[rule]}\``).join(', '),
        flag: { placeholder: 'RULE:LEVEL', help: 'error, warning, notice or off for a rule' },
        description: 'The severity of each rule. Rules that are not named keep their default.',
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
        parse: choiceOf(model/* FAIL_ON */.d$),
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
        throw new Failure(`${given.place}: auto stands alone; give either auto or globs and directories, and ./auto for a directory of that name.`);
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
            throw new Failure(`${place}: ${quote(line)} starts with !; ${advice}.`);
    }
    return [...lines];
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
        throw new Failure(`${place}: ${quote(value)} is not a size; give bytes such as 4096, or a number with one of the units ` +
            'B, KB, MB, GB, TB, KiB, MiB, GiB, TiB, such as 10KB.');
    }
    // In integers, since 1.1 times 1000 and the like are not exact in floating point and would round up wrongly.
    const scale = 10n ** BigInt(fraction.length);
    const bytes = (BigInt(whole + fraction) * (factor ?? 1n) + scale - 1n) / scale;
    if (bytes > BigInt(Number.MAX_SAFE_INTEGER)) {
        throw new Failure(`${place}: ${quote(value)} is too large; give at most ${Number.MAX_SAFE_INTEGER} bytes.`);
    }
    return Number(bytes);
}

;// CONCATENATED MODULE: ./build/options/scan-options.js




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
        parse: choiceOf(model/* SOURCES */.Hl),
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

;// CONCATENATED MODULE: ./build/options/raw.js


/**
 * Brings raw values into lines. A value with nothing in it counts as not given, since that is how an action sees
 * an absent input.
 * @param pathArguments paths for `paths` that are taken whole: a name can hold anything.
 * @throws {Failure} if an option that takes one value was given several.
 */
function givenLines(raw, pathArguments) {
    const given = new Map();
    for (const { name, kind } of OPTION_ROWS) {
        const values = raw[name] ?? [];
        const place = `Option ${name}`;
        const isList = kind === 'list' || kind === 'map-list';
        if (!isList && values.length > 1) {
            throw new Failure(`${place} is given twice, but takes one value; keep one of the two.`);
        }
        const lines = values.flatMap((value) => (isList ? splitLines(value) : value.trim()));
        const filled = [...lines.filter((line) => line !== ''), ...(name === 'paths' ? pathArguments : [])];
        const [first, ...rest] = filled;
        if (first !== undefined)
            given.set(name, { lines: [first, ...rest], place });
    }
    return given;
}
/** The lines of a text, without surrounding space and without empty ones. */
function splitLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./build/options/config-value.js




/** What to do about a text that YAML takes for something else. */
const QUOTING = `quote values that start with *, {, [, ! or & or hold ": " or " #"`;
/** What each kind can look like in YAML, for errors. */
const EXPECTED = {
    text: 'one text',
    choice: 'one word',
    size: 'one number or size',
    list: 'a text or a list of texts',
    'map-list': 'a mapping NAME: VALUE, lines of this form, or a list of either',
};
/**
 * Brings the value of a key of the config file into lines, as an input would give them. An item of a list is one
 * line whatever it holds; other texts are divided at line breaks.
 * @throws {Failure} if the value's shape isn't one that the option can have.
 */
function configLines(node, { kind }, place) {
    const shape = { place, expected: EXPECTED[kind] };
    const isSingle = kind !== 'list' && kind !== 'map-list';
    const hasPairs = kind === 'map-list';
    if (isNothing(node))
        return [];
    if (loadYaml().isScalar(node))
        return isSingle ? filled([scalarText(node, shape).trim()]) : scalarLines(node, shape);
    if (hasPairs && loadYaml().isMap(node))
        return mappingLines(node, shape);
    if (isSingle || !loadYaml().isSeq(node))
        throw unexpected(shape);
    return node.items.flatMap((item) => hasPairs && loadYaml().isMap(item) ? mappingLines(item, shape) : filled([scalarText(item, shape)]));
}
/** Lines `NAME: VALUE`; a list or several lines of values repeat the name. */
function mappingLines(mapping, shape) {
    const names = new Set();
    return mapping.items.flatMap(({ key, value }) => {
        const name = keyText(key);
        if (name === undefined)
            throw unexpected(shape);
        // The name is about to be put before a colon, and read back up to the first one.
        const fault = names.has(name) ? 'is given twice' : name.includes(':') ? 'holds a colon' : undefined;
        if (fault !== undefined)
            throw new Failure(`${shape.place}: the name ${quote(name)} ${fault}.`);
        names.add(name);
        const values = loadYaml().isSeq(value)
            ? value.items.map((item) => scalarText(item, shape))
            : scalarLines(value, shape);
        return values.map((text) => `${name}: ${text}`);
    });
}
function scalarLines(node, shape) {
    return splitLines(scalarText(node, shape));
}
/** A scalar as it is written: `007`, `1e3` and `on` are what they look like, not what YAML makes of them. */
function scalarText(node, shape) {
    if (!loadYaml().isScalar(node) || isNothing(node))
        throw unexpected(shape);
    return node.source ?? String(node.value);
}
function unexpected({ place, expected }) {
    return new Failure(`${place}: expected ${expected}; ${QUOTING}.`);
}
function filled(lines) {
    return lines.filter((line) => line !== '');
}
/** The text of a mapping's key; `undefined` if it isn't a plain one. */
function keyText(key) {
    return loadYaml().isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
}
/** Whether a value was left out, or written as `null` or `~`. */
function isNothing(node) {
    return node === null || node === undefined || (loadYaml().isScalar(node) && node.value === null);
}

;// CONCATENATED MODULE: ./build/options/config-text.js







const KNOWN = OPTION_ROWS.filter((row) => row.inConfigFile);
const KNOWN_NAMES = KNOWN.map((row) => row.name);
/** A config file needs three levels: options, names, values. */
const MAX_DEPTH = 16;
/** Why an option of the table is no key. */
const REFUSED = new Map([
    ['config', "a config file can't name another; remove it"],
    ['token', 'a file is no place for a secret; remove it, and revoke the token if anyone could read the file'],
]);
/** A key worth repeating in an error; anything else might be a piece of a file that was linked here. */
const LIKE_A_KEY = /^[a-z][a-z0-9_-]{0,39}$/i;
/**
 * Reads the text of a config file: one YAML 1.2 mapping of option names (core schema, no aliases). Errors give line and column and never repeat the text.
 * @param file the file's name for errors, safe to show.
 * @throws {Failure}
 */
function readConfigText(text, file) {
    const { isMap, LineCounter } = loadYaml();
    const lineCounter = new LineCounter();
    const document = parse(text, file, lineCounter);
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem !== undefined) {
        const { line, col } = lineCounter.linePos(problem.pos[0]);
        const what = problem.code === 'MULTIPLE_DOCS' ? 'holds a second document' : 'is not valid YAML';
        throw new Failure(`${file} ${what} (line ${line}, column ${col}); ${QUOTING}.`);
    }
    const { contents } = document;
    const given = new Map();
    if (isNothing(contents))
        return given;
    if (!isMap(contents))
        throw new Failure(`${file} must be a mapping of options, such as "min-size: 10KB".`);
    const seen = new Set();
    for (const { key, value } of contents.items) {
        const where = `${file} (line ${lineCounter.linePos(key.range?.[0] ?? 0).line})`;
        const row = knownRow(keyText(key) ?? '', where);
        const place = `Option ${row.name} in ${where}`;
        if (seen.has(row.name))
            throw new Failure(`${place} is given twice; keep one of the two.`);
        seen.add(row.name);
        const [first, ...rest] = configLines(value, row, place);
        if (first !== undefined)
            given.set(row.name, { lines: [first, ...rest], place });
    }
    return given;
}
function parse(text, file, lineCounter) {
    const { Parser, parseDocument } = loadYaml();
    if (isTooDeep(new Parser().parse(text), MAX_DEPTH))
        throw new Failure(`${file} is not a config file: its YAML has too many levels.`);
    return parseDocument(text, {
        version: '1.2',
        schema: 'core',
        stringKeys: true,
        // Checked here instead: the library compares each key with all others.
        uniqueKeys: false,
        prettyErrors: false,
        // At 'silent' a second document would be left out without an error.
        logLevel: 'error',
        lineCounter,
    });
}
function knownRow(key, place) {
    const row = KNOWN.find(({ name }) => name === key);
    if (row !== undefined)
        return row;
    const refusal = REFUSED.get(key);
    if (refusal !== undefined)
        throw new Failure(`Option ${key} in ${place}: ${refusal}.`);
    const shown = LIKE_A_KEY.test(key) ? `Unknown key ${quote(key)}` : 'A key that is no option';
    throw new Failure(`${shown} in ${place}${suggest(key, KNOWN_NAMES)}; known keys: ${KNOWN_NAMES.join(', ')}.`);
}

;// CONCATENATED MODULE: ./build/options/config-file.js









const MAX_BYTES = 1024 * 1024;
/**
 * Reads the config file.
 * @param root absolute directory, lossless text.
 * @param path where it is, relative to the root; `null`: not given, so `.github/data-hygiene.yml` if present.
 * @param content what it holds, where that is not for the disk to say; `none`: there is none; `null`: what lies on disk.
 * @returns `null` if there is none, and none was given that has to be on disk.
 * @throws {Failure} if a given file is missing, or a file can't be read or isn't a sound config.
 */
function readConfig(root, path, content = null) {
    if (content === 'none')
        return null;
    const absolute = (0,external_node_path_.resolve)(root, path ?? definition_DEFAULT_CONFIG);
    if (content === null && path === null && isAbsent(absolute))
        return null;
    // Not before: the first text that is shown takes 4 ms, for its pattern, and most scans show none.
    const name = (0,scan_display/* display */.Vy)(path ?? definition_DEFAULT_CONFIG);
    const bytes = content ?? readFromDisk(absolute, name);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new Failure(`The config file ${name} is not valid UTF-8; save it as UTF-8.`);
    return {
        path: (0,external_node_path_.relative)(root, absolute).replaceAll(external_node_path_.sep, '/'),
        given: readConfigText(bytes.toString('utf8'), name),
    };
}
/** Only where there is no name at all: a link that leads nowhere was meant to be a config file. */
function isAbsent(path) {
    try {
        (0,external_node_fs_namespaceObject.lstatSync)((0,lossless/* encodePath */.O0)(path));
        return false;
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' || code === 'ENOTDIR';
    }
}
function readFromDisk(path, name) {
    const { bytes, trouble, isAbsent } = readSmallFile((0,lossless/* encodePath */.O0)(path), MAX_BYTES, 'followed');
    if (bytes !== null)
        return bytes;
    throw new Failure(isAbsent
        ? `The config file ${name} does not exist, or is a link to nothing; check the option config.`
        : `The config file ${name} ${trouble}; is it the right file?`);
}

;// CONCATENATED MODULE: ./build/paths/glob/tokens.js
/** The text of a component that stands for itself alone, else `null`. */
function fixedText(component) {
    if (component === '**')
        return null;
    if (component.length === 0)
        return '';
    const [only] = component;
    return component.length === 1 && only?.kind === 'text' ? only.text : null;
}
/** How many units the character at a place takes. */
function widthAt(text, at) {
    return text.codePointAt(at) > 0xffff ? 2 : 1;
}

// EXTERNAL MODULE: ./build/text/shorten.js
var scan_shorten = __nccwpck_require__(627);
;// CONCATENATED MODULE: ./build/paths/glob/classes.js


/** The named classes of POSIX, as ranges of ASCII. */
const NAMED = {
    alnum: '09AZaz',
    alpha: 'AZaz',
    ascii: '\0\x7f',
    blank: '  \t\t',
    cntrl: '\0\x1f\x7f\x7f',
    digit: '09',
    graph: '!~',
    lower: 'az',
    print: ' ~',
    punct: '!/:@[`{~',
    space: '\t\r  ',
    upper: 'AZ',
    word: '09AZaz__',
    xdigit: '09AFaf',
};
const SLASH = 0x2f;
const NAME = /\[:(\w*):\]/y;
/** Where the class that opens with `[` at a place closes, or -1. */
function endOfClass(text, open) {
    let at = open + (isNegated(text, open) ? 2 : 1);
    for (let isFirst = true; at < text.length; isFirst = false) {
        if (text[at] === ']' && !isFirst)
            return at;
        at = endOfName(text, at) ?? at + (text[at] === '\\' ? 2 : 1);
    }
    return -1;
}
/**
 * Reads the class between `[` and `]`: characters, ranges and POSIX classes, negated by `!` or `^`; `\` takes its
 * meaning from what follows.
 * @throws {Failure} for a range that runs backwards, an unknown POSIX class, a slash
 */
function readClass(text, open, close) {
    const shown = (0,scan_display/* display */.Vy)(text.slice(open, close + 1));
    const isOther = isNegated(text, open);
    const ranges = [];
    for (let at = open + (isOther ? 2 : 1); at < close;) {
        const end = endOfName(text, at);
        if (end !== null) {
            ranges.push(...namedRanges(text.slice(at + 2, end - 2)));
            at = end;
            continue;
        }
        const [first, afterFirst] = character(text, at);
        at = afterFirst;
        let last = first;
        if (text[at] === '-' && at + 1 < close)
            [last, at] = character(text, at + 1);
        if (last < first)
            throw new Failure(`the range in ${shown} runs backwards; write it the other way round`);
        if (first === SLASH || last === SLASH)
            throw new Failure(`a slash can't stand in ${shown}; write {A,B} for names, or \\[ for the character [`);
        ranges.push([first, last]);
    }
    return (codePoint) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last) !== isOther;
}
function namedRanges(name) {
    const bounds = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    if (bounds === undefined) {
        throw new Failure(`[:${(0,scan_display/* display */.Vy)(name)}:] is no class of characters; those are ${Object.keys(NAMED).join(', ')}`);
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
    return text[open + 1] === '!' || text[open + 1] === '^';
}
/** The character at a place, and the place behind it. */
function character(text, at) {
    const start = text[at] === '\\' ? at + 1 : at;
    const codePoint = text.codePointAt(start);
    return [codePoint, start + (codePoint > 0xffff ? 2 : 1)];
}

;// CONCATENATED MODULE: ./build/paths/glob/pairs.js

/** Signs that, before `(`, make a group of it. */
const GROUP_SIGNS = '@?*+!';
/**
 * Where the brackets that open in a glob close: for each place of a `[`, `(` or `{` that closes again the place
 * where it does. All others stand for themselves. Takes time in proportion to the text, whatever stands in it.
 */
function pairsOf(text) {
    const pairs = new Map();
    const open = [];
    const count = { '(': 0, '{': 0 };
    let canHoldClass = true;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '\\')
            at++;
        else if (character === '[' && canHoldClass) {
            const end = endOfClass(text, at);
            canHoldClass = end >= 0;
            if (end < 0)
                continue;
            pairs.set(at, end);
            at = end;
        }
        else if (character === '(' || character === '{') {
            open.push(at);
            count[character]++;
        }
        else if (character === ')' || character === '}') {
            const opening = character === ')' ? '(' : '{';
            while (count[opening] > 0) {
                const last = open.pop();
                const kind = text[last];
                count[kind]--;
                if (kind !== opening)
                    continue;
                pairs.set(last, at);
                break;
            }
        }
    }
    return pairs;
}
/** Whether a group such as `@(a|b)` begins with the sign at a place. */
function opensGroup(text, at, pairs) {
    return GROUP_SIGNS.includes(text[at]) && text[at + 1] === '(' && pairs.has(at + 1);
}

;// CONCATENATED MODULE: ./build/paths/glob/braces.js


/** Each path is compared with each alternative. */
const MOST_ALTERNATIVES = 2000;
/** Characters of all alternatives together. */
const MOST_CHARACTERS = 262_144;
/** Braces within braces. */
const DEEPEST = 100;
const RANGE = /^(-?\d{1,15}|[a-zA-Z])\.\.(-?\d{1,15}|[a-zA-Z])(?:\.\.(-?\d{1,15}))?$/;
/**
 * The alternatives that braces stand for: `{a,b}`, `{1..3}`, `{01..10..2}`, `{a..e}`, within each other too. Braces
 * that hold none of these stand for themselves; what `\` escapes stays escaped. How many there are is counted before
 * any is made.
 * @throws {Failure} if there are too many
 */
function expandBraces(text) {
    if (!text.includes('{'))
        return [text];
    const parts = readParts(text, 0, text.length, pairsOf(text), 0);
    const { alternatives, characters } = extentOf(parts);
    if (alternatives > MOST_ALTERNATIVES || characters > MOST_CHARACTERS) {
        const most = MOST_ALTERNATIVES.toLocaleString('en-US');
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
        const close = text[at] === '{' ? pairs.get(at) : undefined;
        const choices = close === undefined ? null : readChoices(text, at, close, pairs, depth);
        if (close === undefined)
            continue;
        if (choices === null) {
            // Braces that are none may still hold some.
            parts.push(text.slice(start, at + 1), ...readParts(text, at + 1, close, pairs, depth + 1));
        }
        else {
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
        if (text[at] === ',')
            commas.push(at);
    if (commas.length === 0)
        return rangeOf(text.slice(open + 1, close));
    const bounds = [open, ...commas, close];
    return bounds
        .slice(1)
        .map((end, index) => readParts(text, bounds[index] + 1, end, pairs, depth + 1));
}
/** The place behind what begins at a place: a character, escaped or not, a class, a group, or braces. */
function after(text, at, pairs) {
    if (text[at] === '\\')
        return at + 2;
    if (opensGroup(text, at, pairs))
        return pairs.get(at + 1) + 1;
    return text[at] === '(' ? at + 1 : (pairs.get(at) ?? at) + 1;
}
/** @throws {Failure} for a range of too many */
function rangeOf(text) {
    const [, first, last, by = '1'] = RANGE.exec(text) ?? [];
    if (first === undefined || last === undefined)
        return null;
    const areNumbers = /\d$/.test(first);
    if (areNumbers !== /\d$/.test(last))
        return null;
    const [start, end] = areNumbers ? [Number(first), Number(last)] : [first.charCodeAt(0), last.charCodeAt(0)];
    const step = Math.abs(Number(by)) || 1;
    const count = Math.floor(Math.abs(end - start) / step) + 1;
    if (count > MOST_ALTERNATIVES) {
        throw new Failure(`{${text}} stands for ${count.toLocaleString('en-US')} globs; write * for what differs`);
    }
    const isPadded = areNumbers && [first, last].some((bound) => /^-?0\d/.test(bound));
    const width = isPadded ? Math.max(first.length, last.length) : 0;
    return Array.from({ length: count }, (_, index) => {
        const value = start + Math.sign(end - start) * index * step;
        return [areNumbers ? padded(value, width) : literal(String.fromCharCode(value))];
    });
}
function padded(value, width) {
    return value < 0 ? `-${String(-value).padStart(width - 1, '0')}` : String(value).padStart(width, '0');
}
/** Between `Z` and `a` stand characters that mean something in a glob. */
function literal(character) {
    return /[a-z]/i.test(character) ? character : `\\${character}`;
}
function extentOf(parts) {
    let alternatives = 1;
    let characters = 0;
    for (const part of parts) {
        const extents = typeof part === 'string' ? null : part.map(extentOf);
        const times = extents === null ? 1 : sum(extents.map((extent) => extent.alternatives));
        const length = typeof part === 'string' ? part.length : sum((extents ?? []).map((each) => each.characters));
        characters = characters * times + alternatives * length;
        alternatives *= times;
    }
    return { alternatives, characters };
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
function expanded(parts) {
    let texts = [''];
    for (const part of parts) {
        const ends = typeof part === 'string' ? [part] : part.flatMap(expanded);
        texts = texts.flatMap((start) => ends.map((end) => start + end));
    }
    return texts;
}

;// CONCATENATED MODULE: ./build/paths/glob/program.js

/** In steps for whole paths nothing takes a slash but what is meant to. */
const program_SLASH = 0x2f;
/** The program of tokens without a label. */
function compileTokens(tokens) {
    const steps = [];
    emit(tokens, steps);
    steps.push({ kind: 'done' });
    return steps;
}
/**
 * The program of the paths that one of several patterns matches, whole or with all that lies below.
 * @param tails what comes behind each: nothing; `below`: all that lies below it; `or below`: either
 */
function compilePaths(patterns, tails) {
    const into = [];
    const steps = [{ kind: 'fork', to: into }];
    patterns.forEach((components, number) => {
        into.push(steps.length);
        emitPath(components, tails[number], steps);
    });
    return steps;
}
function emitPath(components, tail, steps) {
    const isOpen = components.at(-1) === '**';
    components.forEach((component, number) => {
        const isLast = number === components.length - 1;
        if (component !== '**') {
            emit(component, steps);
            if (!isLast)
                steps.push(A_SLASH);
        }
        else if (!isLast)
            emitAny(steps);
    });
    // What is behind the last slash is at least one component.
    if (isOpen)
        steps.push({ kind: 'one', holds: () => true }, { kind: 'rest' });
    else if (tail === 'nothing')
        steps.push({ kind: 'done' });
    else {
        if (tail === 'or below')
            steps.push({ kind: 'fork', to: [steps.length + 1, steps.length + 2] }, { kind: 'done' });
        steps.push(A_SLASH, { kind: 'rest' });
    }
}
const A_SLASH = { kind: 'one', holds: (codePoint) => codePoint === program_SLASH };
/** Nothing, or anything up to a slash. */
function emitAny(steps) {
    const start = steps.length;
    steps.push({ kind: 'fork', to: [start + 1, start + 5] });
    steps.push({ kind: 'fork', to: [start + 2, start + 4] });
    steps.push({ kind: 'one', holds: () => true });
    steps.push({ kind: 'fork', to: [start + 1] });
    steps.push(A_SLASH);
}
/**
 * Marks the places, counted from `start`, up to which a program accepts a text. All ways are followed at once, each
 * step at most once for each character, so that the time grows with text times program; only `!(…)` begins anew at
 * each character.
 * Method: K. Thompson, "Regular Expression Search Algorithm", 1968.
 */
function acceptedEnds(program, text, start, end) {
    const ends = new Uint8Array(end - start + 1);
    /** The number of the character at which a step was last entered. */
    const entered = new Int32Array(program.length).fill(-1);
    /** Steps to be taken at places further on, behind what a `!(…)` took. */
    const later = new Map();
    let current = [];
    const pending = [0];
    const enter = (at) => {
        for (let number = pending.pop(); number !== undefined; number = pending.pop()) {
            if (entered[number] === at)
                continue;
            entered[number] = at;
            const step = program[number];
            if (step.kind === 'one')
                current.push(number);
            else if (step.kind === 'fork')
                pending.push(...step.to);
            else if (step.kind === 'done')
                ends[at - start] = 1;
            else if (step.kind === 'rest')
                ends.fill(1, at - start);
            else
                postpone(acceptedEnds(step.program, text, at, end), at, number + 1);
        }
    };
    const postpone = (refused, from, next) => {
        for (let at = from; at <= end; at += at < end ? widthAt(text, at) : 1) {
            if (refused[at - from] === 1)
                continue;
            if (at === from)
                pending.push(next);
            else if (later.get(at)?.push(next) === undefined)
                later.set(at, [next]);
        }
    };
    for (let at = start;;) {
        pending.push(...(later.get(at) ?? []));
        enter(at);
        if (at >= end || (current.length === 0 && later.size === 0))
            return ends;
        const codePoint = text.codePointAt(at);
        const taken = current;
        current = [];
        later.delete(at);
        at += codePoint > 0xffff ? 2 : 1;
        for (const number of taken) {
            const step = program[number];
            if (step.kind === 'one' && step.holds(codePoint))
                pending.push(number + 1);
        }
    }
}
function emit(tokens, steps) {
    for (const token of tokens) {
        if (token.kind === 'text') {
            for (const character of token.text) {
                const wanted = character.codePointAt(0);
                steps.push({ kind: 'one', holds: (codePoint) => codePoint === wanted });
            }
        }
        else if (token.kind === 'any')
            steps.push({ kind: 'one', holds: isNoSlash });
        else if (token.kind === 'class') {
            const { holds } = token;
            steps.push({ kind: 'one', holds: (codePoint) => codePoint !== program_SLASH && holds(codePoint) });
        }
        else if (token.kind === 'star')
            emitStar(steps);
        else if (token.kind === 'group')
            emitGroup(token, steps);
        else
            throw new Error('A label has no program of its own.');
    }
}
function isNoSlash(codePoint) {
    return codePoint !== program_SLASH;
}
function emitStar(steps) {
    const start = steps.length;
    steps.push({ kind: 'fork', to: [start + 1, start + 3] });
    steps.push({ kind: 'one', holds: isNoSlash });
    steps.push({ kind: 'fork', to: [start] });
}
function emitGroup({ sign, choices }, steps) {
    if (sign === '!') {
        steps.push({ kind: 'not', program: compileTokens([{ kind: 'group', sign: '@', choices }]) });
        return;
    }
    const start = steps.length;
    const into = [];
    const out = [];
    steps.push({ kind: 'fork', to: into });
    for (const choice of choices) {
        into.push(steps.length);
        emit(choice, steps);
        steps.push({ kind: 'fork', to: out });
    }
    const end = steps.length;
    if (sign === '?' || sign === '*')
        into.push(end);
    out.push(sign === '@' || sign === '?' ? end : start);
    if (sign === '+')
        out.push(end);
}

;// CONCATENATED MODULE: ./build/paths/glob/automaton.js

/** A table for each takes 256 bytes; what needs more states is compared in another way. */
const MOST_STATES = 1000;
/** Steps in all states together, which would else grow with states times program. */
const MOST_STEPS = 100_000;
/** Numbers that stand for no state: not yet known; nothing can be accepted any more; whatever comes is accepted. */
const UNKNOWN = 0xffff;
const NEVER = 0xfffe;
const ALWAYS = 0xfffd;
const NOT_ASCII = 128;
/** The automaton of a program, of which only the beginning is known yet. */
function createAutomaton(program) {
    const automaton = {
        program,
        states: [],
        table: tableFor(4),
        numbers: new Map(),
        size: 0,
        inner: new Map(),
    };
    program.forEach((step, number) => {
        if (step.kind === 'not')
            automaton.inner.set(number, createAutomaton(step.program));
    });
    stateOf(automaton, [0], []);
    return automaton;
}
/**
 * Whether a program accepts the text between two places: a look-up for each character, once its like was met before;
 * `null` if there are too many states to tell.
 * Method: the lazily built automaton of R. Cox, "Regular Expression Matching in the Wild", 2010.
 */
function accepts(automaton, text, start, end) {
    let { table } = automaton;
    let number = 0;
    for (let at = start; at < end; at++) {
        const unit = text.charCodeAt(at);
        if (unit < NOT_ASCII) {
            const known = table[number * NOT_ASCII + unit];
            if (known < ALWAYS) {
                number = known;
                continue;
            }
        }
        const character = unit < NOT_ASCII ? unit : text.codePointAt(at);
        number = stateBehind(automaton, number, character);
        if (number >= ALWAYS)
            return number === UNKNOWN ? null : number === ALWAYS;
        if (character > 0xffff)
            at++;
        table = automaton.table;
    }
    return automaton.states[number].isAccepting;
}
/** The state behind a character, or `UNKNOWN` if there are too many. */
function stateBehind(automaton, number, character) {
    const { nextOther } = automaton.states[number];
    const isAscii = character < NOT_ASCII;
    const at = number * NOT_ASCII + character;
    const known = isAscii ? automaton.table[at] : nextOther.get(character);
    if (known !== undefined && known !== UNKNOWN)
        return known;
    const to = follow(automaton, number, character);
    if (isAscii)
        automaton.table[at] = to;
    else if (nextOther.size < MOST_STATES)
        nextOther.set(character, to);
    return to;
}
/** Takes a character from a state for the first time. */
function follow(automaton, number, character) {
    const { program, inner, states } = automaton;
    const state = states[number];
    const entered = [];
    for (const one of state.ones) {
        const step = program[one];
        if (step?.kind === 'one' && step.holds(character))
            entered.push(one + 1);
    }
    const nots = [];
    // What is not to match stays within one component, too.
    for (const [step, from] of character === program_SLASH ? [] : state.nots) {
        const to = from === NEVER ? NEVER : stateBehind(inner.get(step), from, character);
        if (to === UNKNOWN)
            return UNKNOWN;
        nots.push([step, to]);
    }
    return stateOf(automaton, entered, nots);
}
/** The number of the state in which some steps are entered, and others `not` go on. */
function stateOf(automaton, entered, nots) {
    const { program, inner, states, numbers } = automaton;
    const isAccepted = (step, number) => inner.get(step)?.states[number]?.isAccepting === true;
    const pending = [
        ...entered,
        ...nots.filter(([step, number]) => !isAccepted(step, number)).map(([step]) => step + 1),
    ];
    const seen = new Set();
    const ones = [];
    let isAccepting = false;
    for (let number = pending.pop(); number !== undefined; number = pending.pop()) {
        if (seen.has(number))
            continue;
        seen.add(number);
        const step = program[number];
        if (step?.kind === 'one')
            ones.push(number);
        else if (step?.kind === 'fork')
            pending.push(...step.to);
        else if (step?.kind === 'rest')
            return ALWAYS;
        else if (step?.kind === 'done')
            isAccepting = true;
        else if (step?.kind === 'not') {
            nots.push([number, 0]);
            if (!isAccepted(number, 0))
                pending.push(number + 1);
        }
    }
    // The first state is always one, so that there is where to begin.
    if (ones.length === 0 && nots.length === 0 && !isAccepting && states.length > 0)
        return NEVER;
    ones.sort((left, right) => left - right);
    const distinct = new Map(nots.map((each) => [each.join(':'), each]));
    const key = `${ones.join(',')} ${[...distinct.keys()].sort().join(',')} ${isAccepting}`;
    const known = numbers.get(key);
    if (known !== undefined)
        return known;
    if (states.length === MOST_STATES || (automaton.size > MOST_STEPS && states.length > 0))
        return UNKNOWN;
    automaton.size += ones.length + nots.length;
    numbers.set(key, states.length);
    if (automaton.table.length === states.length * NOT_ASCII) {
        const larger = tableFor(2 * states.length);
        larger.set(automaton.table);
        automaton.table = larger;
    }
    return states.push({ ones, nots: [...distinct.values()], isAccepting, nextOther: new Map() }) - 1;
}
function tableFor(states) {
    return new Uint16Array(states * NOT_ASCII).fill(UNKNOWN);
}

;// CONCATENATED MODULE: ./build/paths/glob/match-name.js



/** Half of a character, which stands for a byte that is no text: comparing units could take it for half of another. */
const HALF = /^[\udc00-\udfff]/;
/** How to compare names with a component of a glob. Takes time in proportion to name times component. */
function nameMatcher(component) {
    const fixed = fixedText(component);
    if (fixed !== null)
        return (text, start, end) => end - start === fixed.length && text.startsWith(fixed, start);
    return withOneStar(component) ?? byAutomaton(component);
}
/** Whether a component is one star and text on either side, or on none. */
function isOneStar(component) {
    return withOneStar(component) !== null;
}
/** `*`, `a*`, `*a` and `a*b` need no more than to compare both ends. */
function withOneStar(component) {
    const star = component.findIndex(({ kind }) => kind === 'star');
    const [before, after] = [component.slice(0, star), component.slice(star + 1)].map(fixedText);
    if (star < 0 || typeof before !== 'string' || typeof after !== 'string' || HALF.test(after))
        return null;
    const least = Math.max(1, before.length + after.length);
    if (before === '' && after === '')
        return (_, start, end) => start < end;
    return (text, start, end) => end - start >= least && text.startsWith(after, end - after.length) && text.startsWith(before, start);
}
/** Both ends are compared first where they are fixed, which spares most names the rest. */
function byAutomaton(component) {
    const first = component[0];
    const last = component.at(-1);
    const before = first?.kind === 'text' ? first.text : '';
    const after = last?.kind === 'text' && !HALF.test(last.text) ? last.text : '';
    const inner = component.slice(before === '' ? 0 : 1, after === '' ? undefined : -1);
    const program = compileTokens(inner);
    const automaton = createAutomaton(program);
    const least = Math.max(1, before.length + after.length);
    return (text, start, end) => end - start >= least &&
        text.startsWith(after, end - after.length) &&
        text.startsWith(before, start) &&
        acceptsInner(text, start + before.length, end - after.length);
    function acceptsInner(text, start, end) {
        return accepts(automaton, text, start, end) ?? acceptedEnds(program, text, start, end)[end - start] === 1;
    }
}

;// CONCATENATED MODULE: ./build/paths/glob/match-path.js




/** The components that stand for themselves at the beginning of a pattern. */
function fixedComponents(components) {
    const names = components.map(fixedText);
    const open = names.indexOf(null);
    return names.slice(0, open < 0 ? undefined : open);
}
/**
 * How to compare paths with several patterns at once, any of which may match: all of them are one automaton, unless it
 * would have too many states.
 */
function pathsMatcher(patterns, extent) {
    const oneByOne = patterns.map((pattern) => pathMatcher(pattern, extent));
    const [first, ...others] = patterns;
    const [onlyMatcher] = oneByOne;
    if (first === undefined || onlyMatcher === undefined)
        return () => false;
    const fixed = others.length === 0 ? fixedComponents(first.components) : [];
    const rest = patterns.map(({ components }) => components.slice(fixed.length));
    // To compare the ends of names is faster than to look up each character.
    if (others.length === 0 && rest[0]?.every(hasOnlyEnds) === true)
        return onlyMatcher;
    if (patterns.some(({ components }) => components.length === 0))
        return () => true;
    const prefix = fixed.length === 0 ? '' : `${fixed.join('/')}/`;
    const tails = patterns.map(({ isDirectory }) => extent === 'whole' ? 'nothing' : isDirectory ? 'below' : 'or below');
    const automaton = createAutomaton(compilePaths(rest, tails));
    const matchesAny = (path) => oneByOne.some((matches) => matches(path));
    return (path) => {
        if (!path.startsWith(prefix))
            return false;
        // The empty name before the first slash is one that no wildcard stands for.
        if (prefix === '' && path.startsWith('/'))
            return matchesAny(path);
        return accepts(automaton, path, prefix.length, path.length) ?? matchesAny(path);
    };
}
/**
 * How to compare paths with a pattern. Takes time in proportion to path times pattern; the fixed beginning is
 * compared first, which spares most paths all else.
 */
function pathMatcher({ components, isDirectory }, extent) {
    const fixed = fixedComponents(components);
    const rest = components.slice(fixed.length);
    const name = fixed.join('/');
    const isOpen = rest.length > 0;
    if (rest.every((component) => component === '**')) {
        if (fixed.length === 0)
            return () => isOpen || extent === 'or above';
        return isOrIsBelow(name, isOpen || extent === 'or above', !isOpen && !isDirectory);
    }
    const prefix = fixed.length === 0 ? '' : `${name}/`;
    const compared = rest.map((component) => (component === '**' ? null : nameMatcher(component)));
    return (path) => path.startsWith(prefix) && matchRest(compared, path, prefix.length, extent, isDirectory);
}
function hasOnlyEnds(component) {
    return component === '**' || isOneStar(component) || fixedText(component) !== null;
}
function isOrIsBelow(name, hasBelow, hasItself) {
    const prefix = `${name}/`;
    return (path) => (hasBelow && path.startsWith(prefix)) ||
        (hasItself && path.length === name.length && path.startsWith(name));
}
/** Where a way fails, only the last `**` has to take more. */
function matchRest(rest, path, from, extent, isDirectory) {
    let number = 0;
    let at = from;
    let afterAny = -1;
    let anyEnd = from;
    for (;;) {
        const matches = rest[number];
        if (matches === null) {
            // At the end it stands for one component at least, so that `a/*/**` is not `a/*`.
            if (number === rest.length - 1)
                return at <= path.length;
            afterAny = ++number;
            anyEnd = at;
            continue;
        }
        const hasMore = at <= path.length;
        if (matches === undefined) {
            if (extent === 'whole' ? !hasMore : !isDirectory || hasMore)
                return true;
        }
        else if (hasMore) {
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
    const slash = path.indexOf('/', at);
    return slash < 0 ? path.length : slash;
}

;// CONCATENATED MODULE: ./build/paths/glob/parse.js






const parse_LABEL = '{label}';
/** Groups within groups. */
const parse_DEEPEST = 20;
/**
 * Reads one alternative of a glob, without braces: `*`, `**` alone between slashes, `?`, classes, groups such as
 * `@(a|b)`, and `\` before what is to stand for itself. `.`, doubled slashes and `NAME/..` are taken out.
 * @param hasLabel whether `{label}` means something
 * @throws {Failure} for what can't be obeyed, with what to write, in words that follow the glob
 */
function parseAlternative(text, hasLabel = false) {
    const components = [];
    const reader = { text, pairs: pairsOf(text), hasLabel, at: 0 };
    let isDirectory = false;
    while (reader.at < text.length) {
        const component = readComponent(reader);
        // The slash behind it, or the end.
        isDirectory = reader.at < text.length;
        reader.at++;
        add(component, components);
    }
    return { components, isDirectory: isDirectory && components.length > 0 };
}
function add(component, components) {
    const name = fixedText(component);
    if (name === '.' || (name === '' && components.length > 0))
        return;
    const last = components.at(-1);
    if (name === '..' && last !== undefined && fixedText(last) !== '..') {
        const above = fixedText(last);
        if (above === null)
            throw new Failure('it leads back up from a wildcard by ..; write it without ..');
        // There is nothing above the root of the machine.
        if (above !== '')
            components.pop();
        return;
    }
    if (component !== '**' || last !== '**')
        components.push(component);
}
function readComponent(reader) {
    const { text } = reader;
    const start = reader.at;
    const tokens = readTokens(reader, text.length, 0);
    return text.slice(start, reader.at) === '**' ? '**' : tokens;
}
/** Reads up to a slash or the place `to`. */
function readTokens(reader, to, depth) {
    const { text, pairs } = reader;
    const tokens = [];
    while (reader.at < to && text[reader.at] !== '/') {
        const { at } = reader;
        const close = pairs.get(at);
        const character = text[at];
        reader.at++;
        if (opensGroup(text, at, pairs))
            tokens.push(readGroup(reader, character, depth));
        else if (character === '*')
            addStar(tokens);
        else if (character === '?')
            tokens.push({ kind: 'any' });
        else if (character === '[' && close !== undefined)
            tokens.push(readClassAt(reader, at, close));
        else if (reader.hasLabel && text.startsWith(parse_LABEL, at)) {
            if (depth > 0)
                throw new Failure(`${parse_LABEL} can't stand within ( ); write a line without them`);
            tokens.push({ kind: 'label' });
            reader.at = at + parse_LABEL.length;
        }
        else if (character === '\\')
            addText(tokens, escaped(reader));
        else {
            if (character === '(' && close !== undefined)
                refuseChoice(text.slice(at, close + 1));
            addText(tokens, character);
        }
    }
    return tokens;
}
function escaped(reader) {
    const character = reader.text[reader.at++];
    if (character === undefined)
        throw new Failure('it ends with \\; write \\\\ for the character \\');
    if (character === '/')
        throw new Failure('it has \\ before a slash; write / alone');
    return character;
}
function readClassAt(reader, open, close) {
    reader.at = close + 1;
    // Regular expressions repeat by it.
    if (reader.text[reader.at] === '+' && !opensGroup(reader.text, reader.at, reader.pairs)) {
        const shown = (0,scan_display/* display */.Vy)(reader.text.slice(open, close + 1));
        throw new Failure(`it has ${shown}+; write +(${shown}) for one or more, or ${shown}\\+ for the character +`);
    }
    return { kind: 'class', holds: readClass(reader.text, open, close) };
}
function readGroup(reader, sign, depth) {
    if (depth >= parse_DEEPEST)
        throw new Failure(`it has more than ${parse_DEEPEST} groups within groups`);
    const { text, pairs } = reader;
    const open = reader.at;
    const close = pairs.get(open);
    const choices = [];
    for (let start = open + 1; start <= close;) {
        const end = endOfChoice(text, start, close, pairs);
        choices.push(...readChoice(text.slice(start, end), reader.hasLabel, depth + 1));
        start = end + 1;
    }
    reader.at = close + 1;
    return { kind: 'group', sign, choices };
}
function readChoice(text, hasLabel, depth) {
    return expandBraces(text).map((each) => {
        const reader = { text: each, pairs: pairsOf(each), hasLabel, at: 0 };
        const tokens = readTokens(reader, each.length, depth);
        if (reader.at === each.length)
            return tokens;
        throw new Failure('it has a slash within ( ); write {A,B} instead of @(A|B), or \\( for the character (');
    });
}
function endOfChoice(text, start, close, pairs) {
    let at = start;
    while (at < close && text[at] !== '|')
        at = text[at] === '\\' ? at + 2 : (pairs.get(at) ?? at) + 1;
    return Math.min(at, close);
}
/** Elsewhere this is a choice; in names it hardly ever occurs. */
function refuseChoice(group) {
    if (!/(?<!\\)(?:\\\\)*\|/.test(group))
        return;
    const shown = (0,scan_display/* display */.Vy)(group);
    throw new Failure(`it has ${shown}; write @${shown} for one of these, or \\${shown} for the name`);
}
function addStar(tokens) {
    if (tokens.at(-1)?.kind !== 'star')
        tokens.push({ kind: 'star' });
}
function addText(tokens, text) {
    const last = tokens.at(-1);
    if (last?.kind === 'text')
        last.text += text;
    else
        tokens.push({ kind: 'text', text });
}

;// CONCATENATED MODULE: ./build/paths/glob.js








/** Characters; names are shorter, braces make it longer. */
const LONGEST = 65_536;
const LONGEST_SHOWN = 200;
const SPECIAL = /[*?[({\\]/;
/**
 * The alternatives of a glob, as understood.
 * @param hasLabel whether `{label}` means something
 * @throws {Failure} for a glob that can't be read or can't be obeyed, with what to write
 */
function parseGlob(glob, hasLabel = false) {
    try {
        if (glob.length > LONGEST)
            throw new Failure(`it is longer than ${LONGEST.toLocaleString('en-US')} characters`);
        return expandBraces(glob).map((each) => parseAlternative(nonEmpty(each, glob), hasLabel));
    }
    catch (error) {
        if (!(error instanceof Failure))
            throw error;
        const shown = (0,scan_shorten/* shorten */.m)((0,scan_display/* display */.Vy)(glob), LONGEST_SHOWN);
        throw new Failure(`"${shown}" can't be read as a glob: ${error.message}`);
    }
}
/**
 * All forms of a glob: each of its alternatives, and everything below each of them.
 * @throws {Failure} for a glob that can't be read
 */
function globForms(glob) {
    return parseGlob(glob).flatMap(({ components, isDirectory }) => {
        const below = { components: [...components, '**'], isDirectory };
        if (isDirectory || components.at(-1) === '**')
            return [formOf(below)];
        return [formOf({ components, isDirectory }), formOf(below)];
    });
}
/**
 * Whether a path matches a glob, or lies below a directory that does. A glob that ends with `/` matches what lies
 * below alone. Names with `/`; case matters; a character is a code point.
 * @throws {Failure} for a glob that can't be read
 */
function globMatcher(glob) {
    return pathsMatcher(parseGlob(glob), 'or above');
}
/** Whether a glob matches everything below a directory, whatever it is called. */
function wholeMatcher(glob) {
    const matchers = parseGlob(glob).map(({ components }) => {
        const end = components.findLastIndex((component) => component !== '**') + 1;
        return pathMatcher({ components: components.slice(0, end), isDirectory: false }, 'or above');
    });
    return (directory) => matchers.some((matches) => matches(directory));
}
/**
 * Whether a directory can hold paths that `globMatcher` accepts, by the components that it has so far; what it
 * says no to need not be listed.
 */
function directoryMatcher(glob) {
    const alternatives = parseGlob(glob).map(({ components }) => {
        const open = components.indexOf('**');
        const closed = components.slice(0, open < 0 ? undefined : open);
        return closed.map((component) => nameMatcher(component));
    });
    return (directory) => {
        if (directory === '')
            return true;
        return alternatives.some((compared) => canHold(compared, directory));
    };
}
function canHold(compared, directory) {
    let at = 0;
    for (const matches of compared) {
        if (at > directory.length)
            return true;
        const slash = directory.indexOf('/', at);
        const end = slash < 0 ? directory.length : slash;
        if (!matches(directory, at, end))
            return false;
        at = end + 1;
    }
    return true;
}
/** Whether a text has characters that mean something in a glob. */
function isGlob(text) {
    if (!SPECIAL.test(text))
        return false;
    if (text.includes('\\'))
        return true;
    try {
        const [first, ...others] = parseGlob(text);
        return others.length > 0 || first?.components.some((component) => fixedText(component) === null) === true;
    }
    catch (error) {
        if (error instanceof Failure)
            return true;
        throw error;
    }
}
/**
 * The directory that a glob can't leave, as the glob writes it: `data/a` of `data/a/*.png`, `''` of `**`, `data` of
 * `data/\[a]/*.png`.
 */
function globBase(glob) {
    const [first = [], ...others] = parseGlob(glob).map(({ components }) => {
        const fixed = fixedComponents(components);
        // What has no wildcard may be a file.
        return fixed.length === components.length ? fixed.slice(0, -1) : fixed;
    });
    let count = first.length;
    const isShared = (names) => first.slice(0, count).every((name, index) => name === names[index]);
    while (!others.every(isShared) ||
        !glob.startsWith(count === 0 ? '' : `${first.slice(0, count).join('/')}/`)) {
        count--;
    }
    return joined(first.slice(0, count));
}
/** A pattern as a form. */
function formOf(pattern, extent = 'whole') {
    const { components } = pattern;
    const fixed = fixedComponents(components);
    const rest = components.slice(fixed.length);
    return {
        base: joined(fixed),
        isFixed: rest.every((component) => component === '**'),
        hasAnyDirectories: rest.slice(0, -1).every(isAny),
        matches: pathsMatcher([pattern], extent),
    };
}
function isAny(component) {
    return component === '**' || (component.length === 1 && component[0]?.kind === 'star');
}
/** As paths are written: that of the machine's root is `/`. */
function joined(names) {
    return names.length === 1 && names[0] === '' ? '/' : names.join('/');
}
/** Braces can leave an alternative empty, and it would mean everything. */
function nonEmpty(alternative, glob) {
    if (alternative !== '' || glob === '')
        return alternative;
    throw new Failure('one of its alternatives is empty; write ** if it is to mean everything');
}

// EXTERNAL MODULE: ./build/columns/paths.js
var columns_paths = __nccwpck_require__(104);
;// CONCATENATED MODULE: ./build/paths/places.js





/** Finds what stands at a path of a snapshot. Where that can't be known its name has to do. */
function placeOf(root, path) {
    const location = (0,locate/* locateText */.uU)(root, path);
    const kind = kindOf(root, path);
    const real = kind === 'link'
        ? (0,columns_paths/* pathIn */.lW)(realOrWritten(external_node_path_.posix.dirname(slashed(location))), external_node_path_.posix.basename(slashed(location)))
        : realOrWritten(location);
    return { real, isDirectory: kind === 'directory' };
}
/**
 * A path of a snapshot as others know it who have the repository but not this disk: relative to the top level, by
 * whatever links it was reached; `null` if it lies elsewhere.
 * @param topLevel absolute, without links
 */
function placeInRepository(root, path, topLevel) {
    const directory = placeOf(root, parentDirectory(path)).real;
    const inner = innerPath(slashed(topLevel), directory);
    return inner === null ? null : pathIn(inner, baseName(path));
}
/**
 * What lies at an absolute place as seen from a directory above it or at it: `''` for the directory itself; `null` if
 * it lies elsewhere. Both without links, with `/`.
 */
function innerPath(directory, place) {
    if (place === directory)
        return '';
    const prefix = directory.endsWith('/') ? directory : `${directory}/`;
    return place.startsWith(prefix) ? place.slice(prefix.length) : null;
}
/** The directories above an absolute place with `/`, from the nearest up. */
function* directoriesAbove(place) {
    for (let slash = place.lastIndexOf('/'); slash > 0; slash = place.lastIndexOf('/', slash - 1)) {
        yield place.slice(0, slash);
    }
    if (place !== '/')
        yield '/';
}
/** With `/` on every system, so that places can be compared and cut as text. */
function slashed(path) {
    return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
function realOrWritten(location) {
    return slashed(realPlace(location) ?? external_node_path_.posix.normalize(slashed(location)));
}
function kindOf(root, path) {
    const location = (0,locate/* locate */.x5)(root, path);
    try {
        if (lookThrough(location)?.isDirectory())
            return 'directory';
        return look_lookAt(location)?.isSymbolicLink() ? 'link' : 'other';
    }
    catch {
        // Behind a directory that is closed to us.
        return 'other';
    }
}

;// CONCATENATED MODULE: ./build/options/rooted-globs.js







/** Each path is compared with all alternatives of all lines. */
const rooted_globs_MOST_ALTERNATIVES = 20_000;
const MAGIC = /[*?[\]{}()!+@|,\\]/g;
/**
 * How to write the globs of one option as paths of a snapshot are written. A name that exists is meant by name; an
 * absolute glob, or one that leads out of the root by `..`, is written as the place is called where it leads.
 * @param root absolute, lossless text
 * @param paths what is scanned
 * @param place the start of an error
 * @param hasLabel whether `{label}` means something
 * @returns a function that throws a `Failure` for a glob that can't be read, or that can meet nothing
 */
function globsFromRoot(root, paths, place, hasLabel) {
    const outside = (paths ?? []).map((path) => (0,locate/* pathFromRoot */._f)(root, path)).filter(locate/* isOutside */._K);
    let alternatives = 0;
    return (glob) => {
        const name = hasLabel ? null : nameOf(root, glob);
        if (name !== null)
            return name;
        const patterns = read(glob, place, hasLabel);
        alternatives += patterns.length;
        if (alternatives > rooted_globs_MOST_ALTERNATIVES) {
            const most = rooted_globs_MOST_ALTERNATIVES.toLocaleString('en-US');
            throw new Failure(`${place}: its lines stand for more than ${most} globs; write * for what differs.`);
        }
        if (!patterns.some(leadsOut))
            return literalStart(glob.replace(/^(?:\.\/+)+/, ''));
        const inner = leadsIn(root, glob, patterns) ?? alongside(root, glob, patterns, outside);
        if (inner !== null)
            return inner;
        throw new Failure(`${place}: ${quote(glob)} lies outside the root, and so does nothing that paths name; globs are relative ` +
            `to the root, such as ${quote(glob.replace(/^(?:\.{0,2}\/+)+/, ''))}.`);
    };
}
/** A name with characters that mean something in a glob, written so that they don't, if it exists. */
function nameOf(root, glob) {
    if (!isGlob(glob))
        return null;
    const path = (0,locate/* pathFromRoot */._f)(root, glob);
    try {
        if ((0,locate/* isOutside */._K)(path) || look_lookAt((0,locate/* locate */.x5)(root, path)) === undefined)
            return null;
    }
    catch {
        // Too long for a name, or behind a closed directory.
        return null;
    }
    return path.replace(MAGIC, '\\$&');
}
function read(glob, place, hasLabel) {
    try {
        return parseGlob(glob, hasLabel);
    }
    catch (error) {
        throw error instanceof Failure ? new Failure(`${place}: ${error.message}.`) : error;
    }
}
function leadsOut({ components }) {
    const [first] = components;
    const name = first === undefined ? null : fixedText(first);
    return name === '' || name === '..';
}
/** A `!` at the start means something elsewhere: here it is part of a name. */
function literalStart(glob) {
    return glob.startsWith('!') && !glob.startsWith('!(') ? `\\${glob}` : glob || '.';
}
/** The part of a glob that is a place, and the rest. */
function parts(glob, patterns) {
    const [only] = patterns;
    const isName = patterns.length === 1 && only?.components.every((each) => fixedText(each) !== null) === true;
    if (isName && !isGlob(glob))
        return [glob.replace(/(?<=[^/])\/+$/, ''), only?.isDirectory ? '/' : ''];
    const base = globBase(glob);
    return [base, base === '' ? glob : glob.slice(base === '/' ? 0 : base.length)];
}
/** The glob as seen from the root, if it leads back there. */
function leadsIn(root, glob, patterns) {
    if (!patterns.every(leadsOut))
        return null;
    const [base, rest] = parts(glob, patterns);
    if (base === '')
        return null;
    const inner = innerPath(placeOf(root, '').real, placeOf(root, base).real);
    if (inner === null)
        return null;
    return literalStart(`${inner.replace(MAGIC, '\\$&')}${rest}`.replace(/^\/+/, '') || '.');
}
/** The glob as it meets what `paths` name outside of the root. */
function alongside(root, glob, patterns, outside) {
    const [base, rest] = parts(glob, patterns);
    const real = placeOf(root, base).real;
    for (const path of outside) {
        const start = isGlob(path) ? globBase(path) : path;
        const above = placeOf(root, start).real;
        const inner = innerPath(above, real);
        if (base !== '' && inner !== null) {
            const end = inner === '' ? '' : `/${inner.replace(MAGIC, '\\$&')}`;
            return `${start.replace(MAGIC, '\\$&')}${end}${rest}`;
        }
        // It begins further up, and only in the same way of writing can it come down to what is scanned.
        if (innerPath(real, above) !== null && start.startsWith('/') === glob.startsWith('/'))
            return glob;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/options/resolve.js






/** Where the config file is that these inputs or flags ask for; relative to the root. */
function configPath(given) {
    return given['config']?.[0]?.trim() || DEFAULT_CONFIG;
}
/**
 * The options that hold: for each one the input or flag, else the config file, else the default. Values of the
 * config file are checked even where an input or flag comes before them.
 * @throws {Failure} naming the option, the value and what is allowed.
 */
function resolveOptions({ root, given, pathArguments = [], configContent = null }) {
    const asked = givenLines(given, pathArguments);
    const configAsked = asked.get('config');
    const path = configAsked === undefined ? null : resolve_parse('config', configAsked, null);
    const config = readConfig(root, path, configContent);
    const configured = config?.given ?? new Map();
    const paths = asked.get('paths') ?? configured.get('paths');
    const pathsGiven = paths !== undefined && resolve_parse('paths', paths, null) !== null;
    const options = {};
    const rooted = (key, { place }, value) => {
        const { fromRoot, hasLabel = false } = TABLE[key];
        return fromRoot?.(value, globsFromRoot(root, options.paths, place, hasLabel)) ?? value;
    };
    const resolve = (key) => {
        const { name, fallback } = TABLE[key];
        const fromConfig = configured.get(name);
        const fromDoor = asked.get(name);
        let value = fallback(pathsGiven);
        if (fromConfig !== undefined)
            value = rooted(key, fromConfig, resolve_parse(key, fromConfig, root));
        if (fromDoor !== undefined)
            value = rooted(key, fromDoor, resolve_parse(key, fromDoor, null));
        options[key] = value;
    };
    // What globs can meet depends on what is scanned.
    resolve('paths');
    for (const key of Object.keys(TABLE))
        if (key !== 'paths')
            resolve(key);
    return { ...options, config: config?.path ?? null };
}
/** The table seen by its general type, in which the value of a row follows from its key. */
const TABLE = OPTION_TABLE;
/** @param confineTo the root that a value from the config file must respect; `null` for a value from a door. */
function resolve_parse(key, given, confineTo) {
    const definition = TABLE[key];
    // YAML can hold this character, and no system call takes it.
    if (given.lines.some((line) => line.includes('\0'))) {
        throw new Failure(`${given.place}: a value holds a NUL character, which no name can hold.`);
    }
    const value = definition.parse(given);
    if (confineTo !== null)
        definition.confine?.(value, confineTo, given.place);
    return value;
}

// EXTERNAL MODULE: ./build/columns/data-files.js
var data_files = __nccwpck_require__(16);
;// CONCATENATED MODULE: ./build/cache/stamp.js
const STAMP_BYTES = 40;
/** The coarsest clock of a file system in use: FAT counts in steps of 2 s; NFS 2, HFS+ and ext3 in those of 1 s. */
const CLOCK_STEP_NS = 2000000000n;
/**
 * Whether a write after the reading had begun must have given the file another stamp. A write within the same step
 * of the file system's clock as the one before leaves no trace (the problem of git's `racy-git`), so both times must
 * lie at least one step back. A time in the future, as of a server with another clock, says nothing. Nor does a file
 * system that has no inode numbers or no time of the status change. What can't be seen: a program that writes through
 * a memory map while its pages are dirty already, and a server whose clock lags, for writes within one step of it.
 * @param readStartedNs nanoseconds since 1970 by this machine's clock, taken before the stamp
 */
function isSettled({ ino, mtimeNs, ctimeNs }, readStartedNs) {
    const latest = readStartedNs - CLOCK_STEP_NS;
    return ino !== 0n && ctimeNs > 0n && mtimeNs <= latest && ctimeNs <= latest;
}
/** Writes stamps as keys, always into the same array. */
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

;// CONCATENATED MODULE: ./build/cache/key-hash.js
/** Mixes all words of the key that begins at a place in an array. No hash is stored in a file, so it may change. */
function hashKey(keys, start, words) {
    let hash = 0;
    for (let place = start; place < start + words; place += 1) {
        hash = Math.imul(hash ^ keys[place], 0x9e3779b1);
        hash ^= hash >>> 15;
    }
    return hash;
}

;// CONCATENATED MODULE: ./build/cache/records.js

const CHUNK_BITS = 14;
const CHUNK_RECORDS = 1 << CHUNK_BITS;
/**
 * In typed arrays, since an object for each of a million records would cost more time and memory than what they
 * save; in chunks, so that a list that was read from a file can grow without being copied.
 */
function createRecords(shape) {
    const words = shape.key / 4;
    let chunks = [];
    let count = 0;
    function chunkOf(record) {
        return chunks[record >>> CHUNK_BITS];
    }
    function write(record, key, value, age) {
        const { keys, values, ages } = chunkOf(record);
        const offset = offsetOf(record);
        keys.set(key, offset * words);
        values.set(value, offset * shape.value);
        ages[offset] = age;
    }
    return {
        shape,
        count: () => count,
        hasKey(record, key) {
            const { keys } = chunkOf(record);
            const start = offsetOf(record) * words;
            for (let word = 0; word < words; word += 1)
                if (keys[start + word] !== key[word])
                    return false;
            return true;
        },
        hashOf: (record) => hashKey(chunkOf(record).keys, offsetOf(record) * words, words),
        keyOf(record) {
            const start = offsetOf(record) * words;
            return chunkOf(record).keys.subarray(start, start + words);
        },
        valueOf(record) {
            const start = offsetOf(record) * shape.value;
            return chunkOf(record).values.subarray(start, start + shape.value);
        },
        ageOf: (record) => chunkOf(record).ages[offsetOf(record)],
        setAge(record, age) {
            chunkOf(record).ages[offsetOf(record)] = age;
        },
        write,
        append(key, value, age) {
            const last = count >>> CHUNK_BITS;
            if (offsetOf(count) >= (chunks[last]?.ages.length ?? 0))
                chunks[last] = widen(chunks[last], shape);
            write(count, key, value, age);
            count += 1;
        },
        replaceAll(records) {
            count = records.ages.length;
            chunks = Array.from({ length: Math.ceil(count / CHUNK_RECORDS) }, (_, number) => cut(records, shape, number * CHUNK_RECORDS, (number + 1) * CHUNK_RECORDS));
        },
        cutOff(length) {
            count = length;
            chunks.length = Math.ceil(count / CHUNK_RECORDS);
        },
        chunks: () => chunks.map((chunk, number) => cut(chunk, shape, 0, count - number * CHUNK_RECORDS)),
    };
}
function offsetOf(record) {
    return record & (CHUNK_RECORDS - 1);
}
function cut({ keys, values, ages }, shape, from, to) {
    return {
        keys: keys.subarray((from * shape.key) / 4, (to * shape.key) / 4),
        values: values.subarray(from * shape.value, to * shape.value),
        ages: ages.subarray(from, to),
    };
}
/** A chunk of full length with what the given one holds. */
function widen(chunk, shape) {
    const wide = {
        keys: new Uint32Array((CHUNK_RECORDS * shape.key) / 4),
        values: Buffer.alloc(CHUNK_RECORDS * shape.value),
        ages: new Uint8Array(CHUNK_RECORDS),
    };
    if (chunk !== undefined) {
        wide.keys.set(chunk.keys);
        wide.values.set(chunk.values);
        wide.ages.set(chunk.ages);
    }
    return wide;
}

;// CONCATENATED MODULE: ./build/cache/table.js


/** Older records are dropped; from half of that on, a use is worth a save. */
const OLDEST_AGE = 30;
const FORGOTTEN_AGE = 255;
const SMALLEST_INDEX = 1024;
function createTable(shape) {
    const records = createRecords(shape);
    /** The number of a record + 1, at the hash of its key or at the next free place after it; 0 is free. */
    let index = new Uint32Array(SMALLEST_INDEX);
    let isChanged = false;
    /** Where in the index the record with this key is, or would be. */
    function placeOf(key) {
        let place = hashKey(key, 0, key.length) & (index.length - 1);
        for (;;) {
            const record = recordAt(place);
            if (record < 0 || records.hasKey(record, key))
                return place;
            place = (place + 1) & (index.length - 1);
        }
    }
    function recordAt(place) {
        return index[place] - 1;
    }
    function append(key, value, age) {
        records.append(key, value, age);
        // At most half full, so that a search ends soon.
        if (records.count() * 2 > index.length)
            buildIndex();
        else
            index[placeOf(key)] = records.count();
    }
    function buildIndex() {
        index = new Uint32Array(Math.max(SMALLEST_INDEX, 2 ** Math.ceil(Math.log2(records.count() * 2 + 2))));
        // Keys differ, so there is nothing to compare: a million records are ready in a quarter of a second, not in half.
        for (let record = 0; record < records.count(); record += 1) {
            let place = records.hashOf(record) & (index.length - 1);
            while (index[place] !== 0)
                place = (place + 1) & (index.length - 1);
            index[place] = record + 1;
        }
    }
    function use(record) {
        if (records.ageOf(record) > OLDEST_AGE / 2)
            isChanged = true;
        records.setAge(record, 0);
    }
    function addOne(key, value, age) {
        const record = recordAt(placeOf(key));
        if (record < 0)
            append(key, value, age);
        else if (records.ageOf(record) !== FORGOTTEN_AGE) {
            records.setAge(record, Math.min(age, records.ageOf(record)));
        }
    }
    return {
        shape,
        count: records.count,
        chunks: records.chunks,
        isChanged: () => isChanged,
        markSaved() {
            isChanged = false;
        },
        find(key) {
            const record = recordAt(placeOf(key));
            if (record < 0 || records.ageOf(record) === FORGOTTEN_AGE)
                return null;
            use(record);
            return records.valueOf(record);
        },
        set(key, value) {
            if (value.length !== shape.value)
                throw new RangeError(`${value.length} bytes in place of ${shape.value}`);
            const record = recordAt(placeOf(key));
            isChanged ||= record < 0 || !records.valueOf(record).equals(value);
            if (record < 0)
                append(key, value, 0);
            else {
                use(record);
                records.write(record, key, value, 0);
            }
        },
        forget(key) {
            const record = recordAt(placeOf(key));
            if (record < 0)
                return;
            records.setAge(record, FORGOTTEN_AGE);
            isChanged = true;
        },
        add(added) {
            if (records.count() === 0) {
                records.replaceAll(added);
                buildIndex();
                return;
            }
            const others = createRecords(shape);
            others.replaceAll(added);
            for (let record = 0; record < others.count(); record += 1) {
                addOne(others.keyOf(record), others.valueOf(record), others.ageOf(record));
            }
        },
        trim(oldest, room) {
            let kept = 0;
            let left = room;
            for (let record = 0; record < records.count(); record += 1) {
                const age = records.ageOf(record);
                if (age > oldest || (age === oldest && left === 0))
                    continue;
                if (age === oldest)
                    left -= 1;
                if (kept < record)
                    records.write(kept, records.keyOf(record), records.valueOf(record), age);
                kept += 1;
            }
            if (kept < records.count()) {
                records.cutOff(kept);
                buildIndex();
            }
            return left;
        },
    };
}

;// CONCATENATED MODULE: ./build/cache/tables.js


/** One table for each thing that can be known of a content, since mostly not all of them are. */
const TABLE_NAMES = [
    'fileHead',
    'fileSha256',
    'fileObjectId',
    'blobSize',
    'blobSha256',
    'blobMd5',
];
/** In all tables together: the file has at most 300 MB then. */
const MOST_RECORDS = 4_000_000;
/** Bytes of an object id. */
const OBJECT_ID_BYTES = { sha1: 20, sha256: 32 };
const SHA256_BYTES = 32;
const MD5_BYTES = 16;
const NUMBER_BYTES = 8;
function createTables({ objectFormat }) {
    const objectId = OBJECT_ID_BYTES[objectFormat];
    return {
        fileHead: createTable({ key: STAMP_BYTES, value: NUMBER_BYTES }),
        fileSha256: createTable({ key: STAMP_BYTES, value: SHA256_BYTES }),
        fileObjectId: createTable({ key: STAMP_BYTES, value: objectId }),
        blobSize: createTable({ key: objectId, value: NUMBER_BYTES }),
        blobSha256: createTable({ key: objectId, value: SHA256_BYTES }),
        blobMd5: createTable({ key: objectId, value: MD5_BYTES }),
    };
}
function countRecords(tables) {
    return tables.reduce((sum, table) => sum + table.count(), 0);
}
function listTables(tables) {
    return TABLE_NAMES.map((name) => tables[name]);
}
/** Drops what has not been used for long, and then, down to `most` records, what has been used least lately. */
function trimTables(tables, most) {
    const perAge = new Float64Array(OLDEST_AGE + 1);
    for (const table of listTables(tables)) {
        for (const { ages } of table.chunks()) {
            for (const age of ages)
                if (age <= OLDEST_AGE)
                    perAge[age] = perAge[age] + 1;
        }
    }
    let oldest = 0;
    let room = most;
    while (oldest < OLDEST_AGE && room > perAge[oldest]) {
        room -= perAge[oldest];
        oldest += 1;
    }
    for (const table of listTables(tables))
        room = table.trim(oldest, room);
}

;// CONCATENATED MODULE: ./build/cache/file-format.js




/*
 * The file: a header of 32-bit numbers (mark, version, bytes of an object id, bytes of a head, records of each
 * table); for each table all keys, then all values; for each table all ages; the SHA-256 of all that. Numbers have the
 * byte order of the machine: on another one the mark reads differently.
 */
const MARK = 0x43484744;
const VERSION = 1;
const HEADER_BYTES = 64;
const COUNTS_START = 4;
const CHECKSUM_BYTES = 32;
/** More than a file with the most records that we keep can have. */
const MOST_FILE_BYTES = HEADER_BYTES + MOST_RECORDS * 80 + CHECKSUM_BYTES;
/** The file's content, in parts. The tables must stay as they are meanwhile. */
function* encodeTables(tables, format) {
    const checksum = (0,libraries_crypto/* createHash */.n)('sha256');
    for (const part of encodeParts(tables, format)) {
        checksum.update(part);
        yield part;
    }
    yield checksum.digest();
}
/**
 * Reads tables from a file's content, of which they keep views; every record is one save older.
 * @param bytes a buffer of its own
 * @throws {Failure} if it is not wholly what `encodeTables` gave for the same format; the message goes on after the
 *   file's name
 */
function decodeTables(bytes, format) {
    if (bytes.length < HEADER_BYTES + CHECKSUM_BYTES)
        throw new Failure('is damaged: it is too short');
    const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_BYTES / 4);
    if (header[0] !== MARK)
        throw new Failure('is not a cache of data-hygiene on such a machine');
    if (header[1] !== VERSION)
        throw new Failure('was written by another version');
    const end = bytes.length - CHECKSUM_BYTES;
    const checksum = (0,libraries_crypto/* createHash */.n)('sha256').update(bytes.subarray(0, end)).digest();
    if (!checksum.equals(bytes.subarray(end)))
        throw new Failure('is damaged: its checksum differs');
    const tables = createTables(format);
    const counts = TABLE_NAMES.map((_, number) => header[COUNTS_START + number]);
    if (header[2] !== OBJECT_ID_BYTES[format.objectFormat] || header[3] !== format.headBytes) {
        throw new Failure('holds identities of another kind');
    }
    if (end !== lengthOf(listTables(tables), counts))
        throw new Failure('is damaged: its length differs');
    file_format_fill(listTables(tables), counts, bytes);
    return tables;
}
function* encodeParts(tables, { objectFormat, headBytes }) {
    const header = new Uint32Array(HEADER_BYTES / 4);
    header.set([MARK, VERSION, OBJECT_ID_BYTES[objectFormat], headBytes]);
    header.set(listTables(tables).map((table) => table.count()), COUNTS_START);
    yield bytesOf(header);
    const all = listTables(tables).map((table) => table.chunks());
    for (const chunks of all) {
        for (const { keys } of chunks)
            yield bytesOf(keys);
        for (const { values } of chunks)
            yield values;
    }
    for (const chunks of all)
        for (const { ages } of chunks)
            yield ages;
}
function lengthOf(tables, counts) {
    return tables.reduce((sum, { shape }, number) => sum + counts[number] * (shape.key + shape.value + 1), HEADER_BYTES);
}
function file_format_fill(tables, counts, bytes) {
    let offset = HEADER_BYTES;
    const pairs = tables.map(({ shape }, number) => {
        const count = counts[number];
        const keys = new Uint32Array(bytes.buffer, bytes.byteOffset + offset, (count * shape.key) / 4);
        offset += count * shape.key;
        const values = bytes.subarray(offset, offset + count * shape.value);
        offset += count * shape.value;
        return { keys, values, count };
    });
    for (const [number, { keys, values, count }] of pairs.entries()) {
        const ages = bytes.subarray(offset, offset + count);
        offset += count;
        for (let record = 0; record < count; record += 1) {
            ages[record] = Math.min(ages[record] + 1, OLDEST_AGE + 1);
        }
        tables[number]?.add({ keys, values, ages });
    }
}
function bytesOf(words) {
    return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}

;// CONCATENATED MODULE: ./build/cache/store.js








const DIRECTORY_MODE = 0o700;
const FILE_MODE = 0o600;
/**
 * Opens a cache file. A missing one is an empty one.
 * @param tell gets what is wrong, as the rest of a sentence about the file; nothing else comes of it
 */
function openStore(path, format, tell) {
    let seen = store_identify(path);
    const tables = store_read(path, format, tell) ?? createTables(format);
    async function save() {
        (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true, mode: DIRECTORY_MODE });
        // Without a lock: of two that do this in the same moment one may lose what it adds, and reads it again next time.
        if (store_identify(path) !== seen)
            merge(tables, store_read(path, format, tell));
        trimTables(tables, MOST_RECORDS);
        await replaceFile(path, encodeTables(tables, format), FILE_MODE);
        for (const table of listTables(tables))
            table.markSaved();
        seen = store_identify(path);
    }
    return {
        tables,
        async save() {
            try {
                if (listTables(tables).some((table) => table.isChanged()))
                    await save();
            }
            catch (error) {
                tell(`could not be saved: ${describeReadError(error)}`);
            }
        },
    };
}
function merge(tables, saved) {
    if (saved === null)
        return;
    const others = listTables(saved);
    for (const [number, table] of listTables(tables).entries()) {
        for (const chunk of others[number]?.chunks() ?? [])
            table.add(chunk);
    }
}
/** `null` if there is none that can be used. */
function store_read(path, format, tell) {
    const { bytes, trouble, isAbsent } = readSmallFile(path, MOST_FILE_BYTES, 'refused');
    if (isAbsent)
        return null;
    const decoded = bytes === null ? trouble : store_decode(bytes, format);
    if (typeof decoded !== 'string')
        return decoded;
    tell(`${decoded}. It is ignored, and replaced when there is something to save`);
    return null;
}
/** What is wrong with it, if it can't be used. */
function store_decode(bytes, format) {
    try {
        return decodeTables(bytes, format);
    }
    catch (error) {
        return error instanceof Failure ? error.message : `can't be read: ${describeReadError(error)}`;
    }
}
/** Tells two files apart that stood at this path one after the other. */
function store_identify(path) {
    try {
        const { dev, ino, size, mtimeNs, ctimeNs } = (0,external_node_fs_namespaceObject.lstatSync)(path, { bigint: true });
        return [dev, ino, size, mtimeNs, ctimeNs].join();
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/cache/content-cache.js





/**
 * Opens the cache in a directory, which is made when it is saved. Whatever is wrong with it is a note and no error: a
 * cache saves time and decides nothing.
 *
 * It is believed as far as those who can write the directory are: with identities of their own making they can hide a
 * duplicate or invent one. So a workflow must not restore a cache that a fork's pull request could have saved; that of
 * `actions/cache` keeps what a pull request saves to that pull request.
 */
function openCache(directory, format) {
    const path = (0,external_node_path_.join)(directory, `contents-${format.objectFormat}.cache`);
    const notes = [];
    const { tables, save } = openStore(path, format, (trouble) => {
        notes.push(`The cache "${(0,scan_display/* display */.Vy)(path)}" ${(0,scan_display/* display */.Vy)(trouble)}.`);
    });
    const stampKey = createStampKey();
    const objectKey = createObjectKey(OBJECT_ID_BYTES[format.objectFormat]);
    const number = Buffer.alloc(8);
    // Bounds the memory of one run: what there was, and as much again.
    const all = listTables(tables);
    const hasRoom = () => countRecords(all) < 2 * MOST_RECORDS;
    return {
        notes,
        save,
        findFile(stamp) {
            const key = stampKey(stamp);
            const headHash = tables.fileHead.find(key)?.readBigUInt64LE() ?? null;
            const sha256 = copy(tables.fileSha256.find(key));
            const objectId = copy(tables.fileObjectId.find(key));
            return headHash === null && sha256 === null && objectId === null ? null : { headHash, sha256, objectId };
        },
        rememberFile(stamp, readStartedNs, { headHash, sha256, objectId }) {
            if (!isSettled(stamp, readStartedNs) || !hasRoom())
                return;
            const key = stampKey(stamp);
            if (headHash !== null)
                number.writeBigUInt64LE(headHash);
            const values = [
                [tables.fileHead, headHash === null ? null : number],
                [tables.fileSha256, sha256],
                [tables.fileObjectId, objectId],
            ];
            // Of two contents under one stamp, against all rules, nothing of the former may be mixed with the new one.
            const isAnother = values.some(([table, value]) => value && table.find(key)?.equals(value) === false);
            for (const [table, value] of values) {
                if (value !== null)
                    table.set(key, value);
                else if (isAnother)
                    table.forget(key);
            }
        },
        findBlob(objectId) {
            const key = objectKey(objectId);
            const size = key && tables.blobSize.find(key);
            if (!key || !size)
                return null;
            return {
                size: Number(size.readBigUInt64LE()),
                sha256: copy(tables.blobSha256.find(key)),
                md5: copy(tables.blobMd5.find(key)),
            };
        },
        rememberBlob(objectId, { size, sha256, md5 }) {
            const key = objectKey(objectId);
            if (key === null || !hasRoom())
                return;
            number.writeBigUInt64LE(BigInt(size));
            tables.blobSize.set(key, number);
            if (sha256 !== null)
                tables.blobSha256.set(key, sha256);
            if (md5 !== null)
                tables.blobMd5.set(key, md5);
        },
    };
}
/** Writes object ids as keys, always into the same array; `null` for what is none of this length. */
function createObjectKey(length) {
    const bytes = Buffer.from(new ArrayBuffer(length));
    const key = new Uint32Array(bytes.buffer);
    return (objectId) => objectId.length === length * 2 && bytes.write(objectId, 'hex') === length ? key : null;
}
function copy(value) {
    return value && Buffer.from(value);
}

;// CONCATENATED MODULE: ./node_modules/xxhash-wasm/esm/xxhash-wasm.js
const t=new Uint8Array([0,97,115,109,1,0,0,0,1,48,8,96,3,127,127,127,1,127,96,3,127,127,127,0,96,2,127,127,0,96,1,127,1,127,96,3,127,127,126,1,126,96,3,126,127,127,1,126,96,2,127,126,0,96,1,127,1,126,3,11,10,0,0,2,1,3,4,5,6,1,7,5,3,1,0,1,7,85,9,3,109,101,109,2,0,5,120,120,104,51,50,0,0,6,105,110,105,116,51,50,0,2,8,117,112,100,97,116,101,51,50,0,3,8,100,105,103,101,115,116,51,50,0,4,5,120,120,104,54,52,0,5,6,105,110,105,116,54,52,0,7,8,117,112,100,97,116,101,54,52,0,8,8,100,105,103,101,115,116,54,52,0,9,10,251,22,10,242,1,1,4,127,32,0,32,1,106,33,3,32,1,65,16,79,4,127,32,3,65,16,107,33,6,32,2,65,168,136,141,161,2,106,33,3,32,2,65,137,235,208,208,7,107,33,4,32,2,65,207,140,162,142,6,106,33,5,3,64,32,3,32,0,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,3,32,4,32,0,65,4,106,34,0,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,4,32,2,32,0,65,4,106,34,0,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,2,32,5,32,0,65,4,106,34,0,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,5,32,6,32,0,65,4,106,34,0,79,13,0,11,32,2,65,12,119,32,5,65,18,119,106,32,4,65,7,119,106,32,3,65,1,119,106,5,32,2,65,177,207,217,178,1,106,11,32,1,106,32,0,32,1,65,15,113,16,1,11,146,1,0,32,1,32,2,106,33,2,3,64,32,1,65,4,106,32,2,75,69,4,64,32,0,32,1,40,2,0,65,189,220,202,149,124,108,106,65,17,119,65,175,214,211,190,2,108,33,0,32,1,65,4,106,33,1,12,1,11,11,3,64,32,1,32,2,79,69,4,64,32,0,32,1,45,0,0,65,177,207,217,178,1,108,106,65,11,119,65,177,243,221,241,121,108,33,0,32,1,65,1,106,33,1,12,1,11,11,32,0,32,0,65,15,118,115,65,247,148,175,175,120,108,34,0,65,13,118,32,0,115,65,189,220,202,149,124,108,34,0,65,16,118,32,0,115,11,63,0,32,0,65,8,106,32,1,65,168,136,141,161,2,106,54,2,0,32,0,65,12,106,32,1,65,137,235,208,208,7,107,54,2,0,32,0,65,16,106,32,1,54,2,0,32,0,65,20,106,32,1,65,207,140,162,142,6,106,54,2,0,11,195,4,1,6,127,32,1,32,2,106,33,6,32,0,65,24,106,33,4,32,0,65,40,106,40,2,0,33,3,32,0,32,0,40,2,0,32,2,106,54,2,0,32,0,65,4,106,34,5,32,5,40,2,0,32,2,65,16,79,32,0,40,2,0,65,16,79,114,114,54,2,0,32,2,32,3,106,65,16,73,4,64,32,3,32,4,106,32,1,32,2,252,10,0,0,32,0,65,40,106,32,2,32,3,106,54,2,0,15,11,32,3,4,64,32,3,32,4,106,32,1,65,16,32,3,107,34,2,252,10,0,0,32,0,65,8,106,34,3,32,3,40,2,0,32,4,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,54,2,0,32,0,65,12,106,34,3,32,3,40,2,0,32,4,65,4,106,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,54,2,0,32,0,65,16,106,34,3,32,3,40,2,0,32,4,65,8,106,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,54,2,0,32,0,65,20,106,34,3,32,3,40,2,0,32,4,65,12,106,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,54,2,0,32,0,65,40,106,65,0,54,2,0,32,1,32,2,106,33,1,11,32,1,32,6,65,16,107,77,4,64,32,6,65,16,107,33,8,32,0,65,8,106,40,2,0,33,2,32,0,65,12,106,40,2,0,33,3,32,0,65,16,106,40,2,0,33,5,32,0,65,20,106,40,2,0,33,7,3,64,32,2,32,1,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,2,32,3,32,1,65,4,106,34,1,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,3,32,5,32,1,65,4,106,34,1,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,5,32,7,32,1,65,4,106,34,1,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,7,32,8,32,1,65,4,106,34,1,79,13,0,11,32,0,65,8,106,32,2,54,2,0,32,0,65,12,106,32,3,54,2,0,32,0,65,16,106,32,5,54,2,0,32,0,65,20,106,32,7,54,2,0,11,32,1,32,6,73,4,64,32,4,32,1,32,6,32,1,107,34,1,252,10,0,0,32,0,65,40,106,32,1,54,2,0,11,11,97,1,1,127,32,0,65,16,106,40,2,0,33,1,32,0,65,4,106,40,2,0,4,127,32,1,65,12,119,32,0,65,20,106,40,2,0,65,18,119,106,32,0,65,12,106,40,2,0,65,7,119,106,32,0,65,8,106,40,2,0,65,1,119,106,5,32,1,65,177,207,217,178,1,106,11,32,0,40,2,0,106,32,0,65,24,106,32,0,65,40,106,40,2,0,16,1,11,255,3,2,3,126,1,127,32,0,32,1,106,33,6,32,1,65,32,79,4,126,32,6,65,32,107,33,6,32,2,66,214,235,130,238,234,253,137,245,224,0,124,33,3,32,2,66,177,169,172,193,173,184,212,166,61,125,33,4,32,2,66,249,234,208,208,231,201,161,228,225,0,124,33,5,3,64,32,3,32,0,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,3,32,4,32,0,65,8,106,34,0,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,4,32,2,32,0,65,8,106,34,0,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,2,32,5,32,0,65,8,106,34,0,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,5,32,6,32,0,65,8,106,34,0,79,13,0,11,32,2,66,12,137,32,5,66,18,137,124,32,4,66,7,137,124,32,3,66,1,137,124,32,3,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,4,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,2,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,5,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,5,32,2,66,197,207,217,178,241,229,186,234,39,124,11,32,1,173,124,32,0,32,1,65,31,113,16,6,11,134,2,0,32,1,32,2,106,33,2,3,64,32,2,32,1,65,8,106,79,4,64,32,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,32,0,133,66,27,137,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,33,0,32,1,65,8,106,33,1,12,1,11,11,32,1,65,4,106,32,2,77,4,64,32,0,32,1,53,2,0,66,135,149,175,175,152,182,222,155,158,127,126,133,66,23,137,66,207,214,211,190,210,199,171,217,66,126,66,249,243,221,241,153,246,153,171,22,124,33,0,32,1,65,4,106,33,1,11,3,64,32,1,32,2,73,4,64,32,0,32,1,49,0,0,66,197,207,217,178,241,229,186,234,39,126,133,66,11,137,66,135,149,175,175,152,182,222,155,158,127,126,33,0,32,1,65,1,106,33,1,12,1,11,11,32,0,32,0,66,33,136,133,66,207,214,211,190,210,199,171,217,66,126,34,0,32,0,66,29,136,133,66,249,243,221,241,153,246,153,171,22,126,34,0,32,0,66,32,136,133,11,77,0,32,0,65,8,106,32,1,66,214,235,130,238,234,253,137,245,224,0,124,55,3,0,32,0,65,16,106,32,1,66,177,169,172,193,173,184,212,166,61,125,55,3,0,32,0,65,24,106,32,1,55,3,0,32,0,65,32,106,32,1,66,249,234,208,208,231,201,161,228,225,0,124,55,3,0,11,244,4,2,3,127,4,126,32,1,32,2,106,33,5,32,0,65,40,106,33,4,32,0,65,200,0,106,40,2,0,33,3,32,0,32,0,41,3,0,32,2,173,124,55,3,0,32,2,32,3,106,65,32,73,4,64,32,3,32,4,106,32,1,32,2,252,10,0,0,32,0,65,200,0,106,32,2,32,3,106,54,2,0,15,11,32,3,4,64,32,3,32,4,106,32,1,65,32,32,3,107,34,2,252,10,0,0,32,0,65,8,106,34,3,32,3,41,3,0,32,4,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,55,3,0,32,0,65,16,106,34,3,32,3,41,3,0,32,4,65,8,106,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,55,3,0,32,0,65,24,106,34,3,32,3,41,3,0,32,4,65,16,106,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,55,3,0,32,0,65,32,106,34,3,32,3,41,3,0,32,4,65,24,106,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,55,3,0,32,0,65,200,0,106,65,0,54,2,0,32,1,32,2,106,33,1,11,32,1,65,32,106,32,5,77,4,64,32,5,65,32,107,33,2,32,0,65,8,106,41,3,0,33,6,32,0,65,16,106,41,3,0,33,7,32,0,65,24,106,41,3,0,33,8,32,0,65,32,106,41,3,0,33,9,3,64,32,6,32,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,6,32,7,32,1,65,8,106,34,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,7,32,8,32,1,65,8,106,34,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,8,32,9,32,1,65,8,106,34,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,9,32,2,32,1,65,8,106,34,1,79,13,0,11,32,0,65,8,106,32,6,55,3,0,32,0,65,16,106,32,7,55,3,0,32,0,65,24,106,32,8,55,3,0,32,0,65,32,106,32,9,55,3,0,11,32,1,32,5,73,4,64,32,4,32,1,32,5,32,1,107,34,1,252,10,0,0,32,0,65,200,0,106,32,1,54,2,0,11,11,188,2,1,5,126,32,0,65,24,106,41,3,0,33,1,32,0,41,3,0,34,2,66,32,90,4,126,32,0,65,8,106,41,3,0,34,3,66,1,137,32,0,65,16,106,41,3,0,34,4,66,7,137,124,32,1,66,12,137,32,0,65,32,106,41,3,0,34,5,66,18,137,124,124,32,3,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,4,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,1,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,5,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,5,32,1,66,197,207,217,178,241,229,186,234,39,124,11,32,2,124,32,0,65,40,106,32,2,66,31,131,167,16,6,11]);async function e(){return function(t){const{exports:{mem:e,xxh32:n,xxh64:r,init32:i,update32:a,digest32:o,init64:s,update64:u,digest64:c}}=t;let h=new Uint8Array(e.buffer);function g(t,n){if(e.buffer.byteLength<t+n){const r=Math.ceil((t+n-e.buffer.byteLength)/65536);e.grow(r),h=new Uint8Array(e.buffer)}}function f(t,e,n,r,i,a){g(t);const o=new Uint8Array(t);return h.set(o),n(0,e),o.set(h.subarray(0,t)),{update(e){let n;return h.set(o),"string"==typeof e?(g(3*e.length,t),n=w.encodeInto(e,h.subarray(t)).written):(g(e.byteLength,t),h.set(e,t),n=e.byteLength),r(0,t,n),o.set(h.subarray(0,t)),this},digest:()=>(h.set(o),a(i(0)))}}function y(t){return t>>>0}const b=2n**64n-1n;function d(t){return t&b}const w=new TextEncoder,l=0,p=0n;function x(t,e=l){return g(3*t.length,0),y(n(0,w.encodeInto(t,h).written,e))}function L(t,e=p){return g(3*t.length,0),d(r(0,w.encodeInto(t,h).written,e))}return{h32:x,h32ToString:(t,e=l)=>x(t,e).toString(16).padStart(8,"0"),h32Raw:(t,e=l)=>(g(t.byteLength,0),h.set(t),y(n(0,t.byteLength,e))),create32:(t=l)=>f(48,t,i,a,o,y),h64:L,h64ToString:(t,e=p)=>L(t,e).toString(16).padStart(16,"0"),h64Raw:(t,e=p)=>(g(t.byteLength,0),h.set(t),d(r(0,t.byteLength,e))),create64:(t=p)=>f(88,t,s,u,c,d)}}((await WebAssembly.instantiate(t)).instance)}
//# sourceMappingURL=xxhash-wasm.js.map

;// CONCATENATED MODULE: ./build/content/quick-hash.js

let loaded;
/** Compiled once for each thread, and only where it is needed. */
function loadQuickHash() {
    loaded ??= e().then(({ h64Raw }) => (bytes) => h64Raw(bytes));
    return loaded;
}

;// CONCATENATED MODULE: ./build/match/work/arena.js
/** @returns a function of the files, the length of a piece, and the room for each if that is more */
function createArena() {
    let memory = Buffer.alloc(0);
    return (files, length, room = length) => {
        if (memory.length < files.length * room)
            memory = Buffer.allocUnsafeSlow(files.length * room);
        return { memory, length, offsetOf: offsets(files, room) };
    };
}
/** Files of a set mostly have consecutive numbers, which need no table. */
function offsets(files, room) {
    const first = files[0] ?? 0;
    if (files.every((file, index) => file === first + index))
        return (file) => (file - first) * room;
    const places = new Map(files.map((file, index) => [file, index * room]));
    return (file) => places.get(file);
}
/** What stands in a file's piece. */
function pieceOf({ memory, length, offsetOf }, file) {
    const offset = offsetOf(file);
    return memory.subarray(offset, offset + length);
}

;// CONCATENATED MODULE: ./build/match/work/equal-parts.js

/** Up to so many parts comparing each with each is quicker than hashing all. */
const FEW = 8;
/**
 * The quick hash only says which pieces to compare; that they are equal their bytes say.
 * @returns sets of two or more files
 */
function createEqualParts(quickHash) {
    return (files, pieces) => {
        if (files.length <= FEW)
            return setsAmong(files, pieces);
        const byHash = new Map();
        for (const file of files) {
            const hash = quickHash(pieceOf(pieces, file));
            const alike = byHash.get(hash);
            if (alike)
                alike.push(file);
            else
                byHash.set(hash, [file]);
        }
        const sets = [];
        for (const alike of byHash.values())
            if (alike.length > 1)
                sets.push(...setsAmong(alike, pieces));
        return sets;
    };
}
function setsAmong(files, { memory, length, offsetOf }) {
    const sets = [];
    for (const file of files) {
        const start = offsetOf(file);
        const equals = (other) => memory.compare(memory, start, start + length, offsetOf(other), offsetOf(other) + length) === 0;
        const set = sets.find(([first]) => equals(first));
        if (set)
            set.push(file);
        else
            sets.push([file]);
    }
    return sets.filter((set) => set.length > 1);
}

;// CONCATENATED MODULE: ./build/content/locations.js



/** The locations of some files of a snapshot, in the order of `numbers`, for a task. */
function locationsOf(root, files, numbers) {
    const directories = [];
    const directoryOf = [];
    const names = [];
    const local = new Map();
    for (const file of numbers) {
        const directory = files.directoryOf[file];
        let number = local.get(directory);
        if (number === undefined) {
            number = directories.push((0,locate/* locateText */.uU)(root, files.directories[directory])) - 1;
            local.set(directory, number);
        }
        directoryOf.push(number);
        names.push(files.names[file]);
    }
    // No name holds a slash.
    return { directories, directoryOf, names: names.join('/') };
}
/** Each location in the form that Node's file functions take. */
function openLocations({ directories, directoryOf, names }) {
    if (directoryOf.length === 0)
        return [];
    // Asked once for all: most names are text, which needs no further look.
    const isText = (0,lossless/* isUtf8Path */.f9)(names) && directories.every(lossless/* isUtf8Path */.f9);
    return names.split('/').map((name, file) => {
        const location = (0,columns_paths/* pathIn */.lW)(directories[directoryOf[file]], name);
        return isText ? location : (0,lossless/* encodePath */.O0)(location);
    });
}

;// CONCATENATED MODULE: ./build/match/work/reading.js



function createReading(task, advance) {
    const locations = openLocations(task.files);
    const held = new Map();
    const errors = [];
    let bytesRead = 0;
    function count(bytes) {
        bytesRead += bytes;
        advance(0, bytes);
    }
    function attempt(file, read) {
        try {
            return read(locations[file]);
        }
        catch (error) {
            errors.push({ file, message: describeReadError(error) });
            return null;
        }
    }
    function open(file, use) {
        return attempt(file, (location) => {
            const descriptor = held.get(file) ?? openForReading(location);
            try {
                const result = use((memory, offset, length, position) => {
                    const done = fill(descriptor, memory, offset, length, position);
                    count(done);
                    if (done < length)
                        throw changed();
                });
                assertUnchanged(descriptor, task.sizes[file], task.modified[file]);
                return result;
            }
            finally {
                if (!held.has(file))
                    (0,external_node_fs_namespaceObject.closeSync)(descriptor);
            }
        });
    }
    return {
        objectFormat: task.objectFormat,
        sizeOf: (file) => task.sizes[file],
        start(file, { memory, length, offsetOf }, hold) {
            const isRead = attempt(file, (location) => {
                const descriptor = openForReading(location);
                try {
                    const isWhole = length === task.sizes[file];
                    const done = fill(descriptor, memory, offsetOf(file), isWhole ? length + 1 : length, 0, length);
                    advance(1, done);
                    bytesRead += done;
                    if (done !== length)
                        throw changed();
                }
                finally {
                    if (hold)
                        held.set(file, descriptor);
                    else
                        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
                }
                return true;
            });
            return isRead === true;
        },
        part: (file, { memory, length, offsetOf }, position) => open(file, (read) => {
            read(memory, offsetOf(file), length, position);
            return true;
        }) === true,
        open,
        release() {
            for (const descriptor of held.values())
                (0,external_node_fs_namespaceObject.closeSync)(descriptor);
            held.clear();
        },
        errors,
        bytesRead: () => bytesRead,
    };
}

;// CONCATENATED MODULE: ./build/match/work/side-by-side.js


/** Two pieces of this length fit into the cache of a core. */
const MOST_BYTES_OF_PIECE = 256 * 1024;
/** For many files together. */
const side_by_side_MOST_BYTES = 4 * 1024 * 1024;
const LEAST_BYTES_OF_PIECE = 16 * 1024;
const arena = createArena();
/**
 * Reads large files of one size side by side, piece by piece, and goes on with those whose pieces are equal.
 * @param heads what is known of their beginnings, which are equal
 * @returns sets of equal files, and git's id of their content
 */
function compareSideBySide(set, heads, reading, equalParts) {
    const [first] = set;
    const size = reading.sizeOf(first);
    const share = Math.floor(side_by_side_MOST_BYTES / set.length);
    const step = Math.max(LEAST_BYTES_OF_PIECE, Math.min(MOST_BYTES_OF_PIECE, share));
    const start = startObjectId(reading.objectFormat, size).update(pieceOf(heads, first));
    let alike = [{ files: set, hash: start }];
    for (let position = heads.length; position < size && alike.length > 0; position += step) {
        const length = Math.min(step, size - position);
        alike = alike.flatMap((each) => divide(each, position, length, reading, equalParts));
    }
    return alike.map(({ files, hash }) => ({ objectId: hash.digest('hex'), members: [...files] }));
}
function divide({ files, hash }, position, length, reading, equalParts) {
    const pieces = arena(files, length);
    const read = files.filter((file) => reading.part(file, pieces, position));
    const sets = equalParts(read, pieces);
    const copies = sets.map((_, index) => (index === 0 ? hash : hash.copy()));
    return sets.map((members, index) => ({
        files: members,
        hash: copies[index].update(pieceOf(pieces, members[0])),
    }));
}

;// CONCATENATED MODULE: ./build/match/work/narrow.js






/**
 * One block of a file: what a file that turns out to be unique costs. Pictures and sounds of the same size
 * nearly always differ in it.
 */
const HEAD_BYTES = 4096;
const TAIL_BYTES = 4096;
/** Below this the tail costs more than it saves: reading it is 1.6 % of a true copy of this size. */
const SMALLEST_WITH_TAIL = 256 * 1024;
/** Memory for the files that are compared at once, on each thread; what does not fit is compared piece by piece. */
const MOST_BYTES_HELD = 32 * 1024 * 1024;
/**
 * So many files of one size stay open between two steps, which saves opening the equal ones again (4 % of the time);
 * eight threads together stay within half of the 256 that some systems allow.
 */
const MOST_HELD_OPEN = 16;
const headArena = createArena();
const tailArena = createArena();
const restArena = createArena();
/**
 * Finds the equal files in sets of files of one size, each step reading only what the one before left over:
 * head → tail → rest. Nothing is read twice. Files are equal if all their bytes are, which are compared as they are.
 */
async function narrow(task, advance) {
    const equalParts = createEqualParts(await loadQuickHash());
    const reading = createReading(task, advance);
    const groups = [];
    let first = 0;
    for (const count of task.counts) {
        const files = Array.from({ length: count }, (_, index) => first + index);
        groups.push(...narrowSet(files, reading.sizeOf(first), reading, equalParts));
        reading.release();
        first += count;
    }
    return { groups, errors: reading.errors, bytesRead: reading.bytesRead() };
}
function narrowSet(files, size, reading, equalParts) {
    const headBytes = Math.min(size, HEAD_BYTES);
    const heads = headArena(files, headBytes, headBytes + 1);
    const hold = size > HEAD_BYTES && files.length <= MOST_HELD_OPEN;
    const read = files.filter((file) => reading.start(file, heads, hold));
    const sameHead = equalParts(read, heads);
    if (size <= HEAD_BYTES)
        return sameHead.map((members) => nameSet(members, size, [heads], reading));
    const sameEnds = size < SMALLEST_WITH_TAIL
        ? sameHead
        : sameHead.flatMap((set) => withEqualTails(set, size, reading, equalParts));
    return sameEnds.flatMap((set) => withEqualRests(set, size, heads, reading, equalParts));
}
function withEqualTails(set, size, reading, equalParts) {
    const tails = tailArena(set, TAIL_BYTES);
    const read = set.filter((file) => reading.part(file, tails, size - TAIL_BYTES));
    return equalParts(read, tails);
}
function withEqualRests(set, size, heads, reading, equalParts) {
    const restBytes = size - HEAD_BYTES;
    if (set.length * restBytes > MOST_BYTES_HELD) {
        return compareSideBySide(set, heads, reading, equalParts);
    }
    const rests = restArena(set, restBytes);
    const read = set.filter((file) => reading.part(file, rests, HEAD_BYTES));
    return equalParts(read, rests).map((members) => nameSet(members, size, [heads, rests], reading));
}
function nameSet(members, size, parts, { objectFormat }) {
    const hash = startObjectId(objectFormat, size);
    for (const pieces of parts)
        hash.update(pieceOf(pieces, members[0]));
    return { objectId: hash.digest('hex'), members };
}

;// CONCATENATED MODULE: ./build/content-cache.js






/**
 * Opens the content cache that the options name; `null`: none.
 * @param root absolute directory that is scanned
 * @throws {Failure} if it lies within that: what a commit brings must not be believed
 */
function openContentCache({ cache }, root, objectFormat) {
    if (cache === null)
        return null;
    const directory = (0,external_node_path_.resolve)(root, cache);
    const inner = (0,external_node_path_.relative)(realPlace(root) ?? root, realPlace(directory) ?? directory);
    if (!inner.startsWith('..') && !(0,external_node_path_.isAbsolute)(inner)) {
        throw new Failure(`cache: "${(0,scan_display/* display */.Vy)(cache)}" lies within what is scanned; name a directory outside of it`);
    }
    return openCache(directory, { objectFormat, headBytes: HEAD_BYTES });
}

;// CONCATENATED MODULE: ./build/content/earlier-report.js

/** Enough of a file to know what wrote it. */
const START_BYTES = 16 * 1024;
/**
 * How a report of this program begins, in each of its formats and versions. Formatters may have passed over those that
 * are committed, so white space does not count.
 */
const BEGINNINGS = [
    // json
    /^\{\s*"schemaVersion":\s*\d+,\s*"tool":\s*\{\s*"name":\s*"data-hygiene"/,
    // sarif
    /^\{\s*"\$schema":[^{}]*\{\s*"tool":\s*\{\s*"driver":\s*\{\s*"name":\s*"data-hygiene"/,
    // csv
    /^file_path,file_name,extension,size_bytes,size_mb,content_id,is_duplicate,duplicate_group,split,label/,
    // markdown
    /^## \S+ Data Hygiene: /u,
    // html
    /^<!doctype html>[\s\S]*?<title>Data Hygiene: /i,
    // text
    /^(?:\u001b\[[\d;]*m)*[\d,]+ files? \([^\n]*\. (?:Identity from git|Compared by content)/,
    // junit
    /^<\?xml [^>]*\?>\s*<testsuites\s[^>]*\bname="data-hygiene"/,
    // gitlab; with nothing to tell it is an empty list
    /^\[\s*\{[^}]*"check_name":\s*"(?:data-hygiene|split-leakage|label-conflict|duplicate-file|duplicate-row|derived-copy|shared-file)\b/,
    /^\[\s*\]\s*$/,
];
/**
 * What a place holds: an earlier report of this program may be replaced, whatever its name is; nobody's data may.
 * @param location through links
 */
function occupantOf(location) {
    const { bytes, isAbsent } = readStart(location, START_BYTES, 'followed');
    if (bytes === null)
        return isAbsent ? 'nothing' : 'else';
    if (bytes.length === 0)
        return 'empty';
    const start = bytes
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .trimStart();
    return BEGINNINGS.some((beginning) => beginning.test(start)) ? 'report' : 'else';
}

;// CONCATENATED MODULE: ./build/snapshot/own-reports.js




/**
 * The paths, as snapshots write them, of files that this program writes: a report of an earlier run is not data.
 * @param reports relative to the root, or absolute; they and the root may be given through links
 */
function pathsOfReports(root, reports) {
    const realRoot = (0,external_node_fs_namespaceObject.realpathSync)(root);
    return new Set(reports
        .map((path) => (0,external_node_path_.resolve)(root, path))
        .flatMap((path) => [path, throughLinks(path), realTarget(path)])
        .flatMap((path) => [(0,locate/* pathFromRoot */._f)(root, path), (0,locate/* pathFromRoot */._f)(realRoot, path)]));
}
function throughLinks(path) {
    try {
        return (0,external_node_path_.join)((0,external_node_fs_namespaceObject.realpathSync)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    }
    catch {
        // Its directory is not there yet, so there is no earlier report in it.
        return path;
    }
}

;// CONCATENATED MODULE: ./build/destinations.js










/**
 * Makes sure that no report takes the place of another, or of a file that git tracks.
 * @param written what the door writes beside the reports that the options name; absolute
 * @throws {Failure} naming the first that does
 */
async function readDestinations({ reports, config }, written, { root, git }) {
    const paths = [...reports.map(({ path }) => path), ...written];
    assertDistinct(paths, config, root);
    const destinations = { reports: [], others: [] };
    for (const path of paths) {
        const absolute = (0,external_node_path_.resolve)(root, path);
        if (openDescriptorOf(absolute) !== null)
            continue;
        const found = look(() => (0,external_node_fs_namespaceObject.statSync)((0,lossless/* encodePath */.O0)(absolute)));
        if (found?.isDirectory())
            throw new Failure(`The report "${(0,scan_display/* display */.Vy)(path)}" can't be written: it is a directory`);
        const occupant = occupantOf((0,lossless/* encodePath */.O0)(absolute));
        destinations[occupant === 'report' || occupant === 'empty' ? 'reports' : 'others'].push(path);
        // A device or a pipe only takes what it is given.
        if (occupant === 'report' || !found?.isFile())
            continue;
        if (await isTracked(absolute, git))
            throw occupied(path, 'git tracks');
    }
    return destinations;
}
/**
 * Makes sure that no report takes the place of a file that was scanned.
 * @throws {Failure} naming the first that does
 */
function assertNotScanned({ others }, snapshot, root) {
    const isScanned = (place) => (0,columns_paths/* holdsPath */.WD)(snapshot.files, place) || (0,columns_paths/* holdsPath */.WD)(snapshot.others, place);
    const scanned = others.find((path) => [...pathsOfReports(root, [path])].some(isScanned));
    if (scanned !== undefined)
        throw occupied(scanned, 'is scanned');
}
function occupied(path, why) {
    const what = `which ${why} and which is no earlier report of data-hygiene`;
    return new Failure(`The report "${(0,scan_display/* display */.Vy)(path)}" would replace a file ${what}; write it to another place.`);
}
function assertDistinct(paths, config, root) {
    const taken = new Map();
    const take = (path) => {
        const keys = keysOf((0,external_node_path_.resolve)(root, path));
        const other = keys.map((key) => taken.get(key)).find((known) => known !== undefined);
        for (const key of keys)
            taken.set(key, path);
        return other;
    };
    if (config !== null)
        take(config);
    for (const path of paths) {
        const other = take(path);
        if (other === undefined)
            continue;
        if (other === config)
            throw occupied(path, 'is the config file');
        const both = other === path
            ? `two reports have the path ${shown(path)}`
            : `${shown(other)} and ${shown(path)} are one place`;
        throw new Failure(`reports: ${both}; give each a path of its own.`);
    }
}
function shown(path) {
    return openDescriptorOf(path) === 1 ? 'standard output' : `"${(0,scan_display/* display */.Vy)(path)}"`;
}
/** What two paths have in common that lead to one file, however they are spelt and whatever links they pass. */
function keysOf(path) {
    const descriptor = openDescriptorOf(path);
    if (descriptor !== null)
        return [`descriptor ${descriptor}`, ...inodeOf(look(() => (0,external_node_fs_namespaceObject.fstatSync)(descriptor)))];
    const real = realTarget(path);
    return [destinations_placeOf(real), ...inodeOf(look(() => (0,external_node_fs_namespaceObject.statSync)((0,lossless/* encodePath */.O0)(real))))];
}
/** The nearest directory that is there, by what it is, and the rest of the path. */
function destinations_placeOf(real) {
    let rest = folded((0,external_node_path_.basename)(real));
    for (let directory = (0,external_node_path_.dirname)(real);; directory = (0,external_node_path_.dirname)(directory)) {
        const stat = look(() => (0,external_node_fs_namespaceObject.statSync)((0,lossless/* encodePath */.O0)(directory)));
        if (stat !== null)
            return `${stat.dev}:${stat.ino}/${rest}`;
        if ((0,external_node_path_.dirname)(directory) === directory)
            return real;
        rest = (0,external_node_path_.join)(folded((0,external_node_path_.basename)(directory)), rest);
    }
}
/** As names are compared by the file systems that are usual on a system. */
function folded(name) {
    return process.platform === 'darwin' || process.platform === 'win32'
        ? name.normalize('NFC').toLowerCase()
        : name;
}
function inodeOf(stat) {
    return stat?.isFile() ? [`file ${stat.dev}:${stat.ino}`] : [];
}
async function isTracked(path, git) {
    const real = realTarget(path);
    const repository = await git.open((0,external_node_path_.dirname)(real));
    if (repository === null)
        return false;
    return (await repository.run(['ls-files', '-z', '--cached', '--', real])).length > 0;
}
function look(at) {
    try {
        return at();
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/layout/words/table.js
/** Words that stand in tables of this folder, a few to a text: `words('jpg jpeg', 'png')`. All in lower case. */
function words(...texts) {
    return new Set(texts.flatMap((text) => text.split(' ')));
}

;// CONCATENATED MODULE: ./build/layout/words/endings.js

/**
 * What a file is by its ending, from the surest sign of data down. All before `text` are data wherever they lie; those
 * up to `document` are data where their place or their name says so.
 */
const KIND_NAMES = [
    'picture',
    'sound',
    'video',
    'scene',
    'volume',
    'table',
    'array',
    'records',
    'archive',
    'text',
    'other',
    'document',
    'prose',
    'code',
    'settings',
    'model',
];
/** Endings of each kind, without the dot, and who reads or writes files that end so. */
const ENDINGS = {
    picture: words('jpg jpeg png ppm bmp pgm tif tiff webp', // torchvision.datasets.folder.IMG_EXTENSIONS
    'gif', // Keras image_dataset_from_directory; masks of Carvana
    'jpe jfif jp2 dib pbm pnm', // Pillow and OpenCV
    'heic heif avif apng svg tga exr hdr', // phones, drawings, renderings
    'dng cr2 nef arw'),
    sound: words('wav flac mp3 ogg', // torchaudio: LibriSpeech, Common Voice, FMA
    'aac aif aiff amr au m4a opus oga wma', // GTZAN (.au), VoxCeleb (.m4a), AudioSet
    'mid midi sph'),
    video: words('avi mp4', // torchvision: UCF101, HMDB51, Kinetics
    '3gp flv m2ts m4v mkv mov mpeg mpg mts ogv webm wmv'),
    scene: words('ply pcd las laz off obj stl xyz', // Open3D and PyTorch3D: ModelNet (.off), ShapeNet (.obj), Semantic3D
    'glb gltf fbx e57 splat'),
    volume: words('nii mha mhd nrrd nhdr mgz mgh mnc dcm dicom ima', // nibabel, SimpleITK, pydicom: Medical Decathlon, LIDC
    'edf bdf gdf fif cnt snirf eeg fdt set nwb', // MNE, EEGLAB, BIDS: BCI Competition, Sleep-EDF
    'svs ndpi czi lif'),
    table: words('csv tsv tab parquet feather xlsx xls ods', // pandas
    'arff sav dta sas7bdat xpt', // OpenML and Weka; SPSS, Stata, SAS
    'data'),
    array: words('npy npz h5 hdf5 hdf mat', // NumPy, h5py, SciPy: SVHN (.mat)
    'nc nc4 grib grb zarr fits'),
    records: words('jsonl ndjson arrow orc avro', // Hugging Face datasets, Spark
    'conll conllu conllx libsvm svmlight idx', // CoNLL, Universal Dependencies, LIBSVM, MNIST
    'ubyte idx1-ubyte idx3-ubyte', // MNIST
    'fasta fastq fa fq vcf', // Biopython
    'sqlite lmdb'),
    archive: words('zip tar tgz tbz tbz2 txz 7z rar', // torchvision.datasets.utils.extract_archive
    'gz bz2 xz zst lz4 zstd z', // what is left of a name when its own ending is not known
    'tfrecord tfrecords rec mds beton'),
    text: words('txt text'),
    document: words('log out err html htm pdf tex bib doc docx ppt pptx rtf odt eps'),
    prose: words('md rst adoc markdown mdx'),
    code: words('py pyi pyx pxd ipynb r rmd jl m', // Python, notebooks, R, Julia, MATLAB
    'c h cc cpp cxx hpp hh cu cuh java kt kts scala go rs swift mm cs fs vb', // compiled languages
    'js jsx mjs cjs ts tsx vue svelte css scss sass less php rb pl pm lua dart', // web and scripts
    'sh bash zsh fish bat cmd ps1 psm1 awk', // shells
    'cmake mk mak gradle sbt bzl ninja am ac m4', // build files
    'sql proto thrift f f90 for pas asm s hs ml erl ex exs clj lisp el vim', // other languages
    'jar class pyc pyo whl', // compiled code
    'ttf otf woff woff2 eot', // fonts of pages
    'nb wl nf smk wdl cwl do sas sln csproj vcxproj xcodeproj storyboard xib'),
    settings: words('yaml yml toml ini cfg conf config properties env', // read by programs
    'lock prototxt pbtxt gin hydra jsonnet libsonnet tf tfvars', // locks; Caffe, TensorFlow, gin-config
    'editorconfig gitignore gitattributes gitmodules dockerignore npmrc'),
    model: words('ckpt onnx safetensors tflite', // Lightning and TensorFlow, ONNX, Hugging Face, TFLite
    'caffemodel weights mlmodel mlpackage gguf ggml keras pth tar.pth engine trt pdparams pdmodel'),
};
/** Endings behind another one that say how it is packed. */
const PACKED = words('gz bz2 xz zst zstd lz4 z');

;// CONCATENATED MODULE: ./build/layout/kinds.js

/** Numbers of kinds, in the order of `KIND_NAMES`. */
const KIND = Object.fromEntries(KIND_NAMES.map((name, number) => [name, number]));
/** Whether one file is one sample that shows or sounds, never a collection: its own name tells no split. */
function isMediaKind(kind) {
    return kind <= KIND.volume;
}
/** Whether a file is data wherever it lies. */
function isSureKind(kind) {
    return kind <= KIND.archive;
}
/** Whether a file is data where its place or its own name says so. */
function isPossibleKind(kind) {
    return kind === KIND.text || kind === KIND.other;
}
const KIND_OF_ENDING = new Map(Object.entries(ENDINGS).flatMap(([name, endings]) => Array.from(endings, (ending) => [ending, KIND[name]])));
/** By the ending as it is written, so that none is put into lower case twice. */
const asWritten = new Map();
const MOST_ENDINGS = 5000;
/** The part of a shard's name that counts: `-00000-of-00010`, and a hash behind it. */
const SHARD_NUMBER = /-\d{3,}-of-\d{3,}(?:[-_.][0-9a-f]+)?$/;
/** The kind of file that a name alone says, and where its stem ends. */
function endingOf(name) {
    const dot = name.lastIndexOf('.');
    if (dot <= 0)
        return { kind: KIND.other, ending: '', stem: name.length };
    const { kind, ending } = kindOfEnding(name.slice(dot + 1));
    if (kind !== KIND.archive || !PACKED.has(ending))
        return { kind, ending, stem: dot };
    const inner = name.lastIndexOf('.', dot - 1);
    if (inner <= 0)
        return { kind, ending, stem: dot };
    const packed = kindOfEnding(name.slice(inner + 1, dot));
    if (packed.kind === KIND.other && !/^[a-z]\w{0,9}$/i.test(packed.ending))
        return { kind, ending, stem: dot };
    return { ...packed, stem: inner };
}
/** The kind of a name, without making an object for each: a million names are asked. */
function kinds_kindOf(name) {
    const dot = name.lastIndexOf('.');
    if (dot <= 0)
        return KIND.other;
    const { kind, ending } = kindOfEnding(name.slice(dot + 1));
    return kind === KIND.archive && PACKED.has(ending) ? endingOf(name).kind : kind;
}
function kindOfEnding(written) {
    const known = asWritten.get(written);
    if (known !== undefined)
        return known;
    const ending = written.toLowerCase().replace(SHARD_NUMBER, '');
    const found = { kind: KIND_OF_ENDING.get(ending) ?? KIND.other, ending };
    // Names without an ending have as many as there are numbers behind a dot.
    if (asWritten.size >= MOST_ENDINGS)
        asWritten.clear();
    asWritten.set(written, found);
    return found;
}

;// CONCATENATED MODULE: ./build/layout/name-words.js
/** Names that were taken apart before: directories of many datasets are called the same. */
const MOST_KNOWN = 20_000;
const known = new Map();
/**
 * The words of a name in lower case: parted by all that is no letter or digit, by digits, and by camel case; numbers
 * are words too. `TrainDataset_v2` gives `train dataset v 2`, `labelTxt` gives `label txt`.
 */
function wordsOf(name) {
    const before = known.get(name);
    if (before !== undefined)
        return before;
    const found = takenApart(name);
    if (known.size >= MOST_KNOWN)
        known.clear();
    known.set(name, found);
    return found;
}
/** Whether a word is a number. */
function isNumber(word) {
    const first = word.charCodeAt(0);
    return first >= 48 && first <= 57;
}
/** Words that stand as one, or that camel case would part wrongly. */
const AS_ONE = [
    [/held[-_ ]?out/gi, ' heldout '], // tune.py of many
    [/hold[-_ ]out/gi, ' holdout '], // scikit-learn
    [/ground[-_ ]?truths?/gi, ' groundtruth '], // MVTec: ground_truth
    [/^t10k(?![a-z])/i, 'test '], // MNIST: t10k-images-idx3-ubyte
    [/VOC(?=[a-z])/g, 'VOC '], // VOCtrainval_06-Nov-2007
    [/JPEGs/g, 'jpegs '], // a plural of capitals
    [/BBox/g, 'Bbox'], // BBox_List_2017.csv of NIH
];
function takenApart(name) {
    let text = name;
    for (const [pattern, replacement] of AS_ONE)
        text = text.replace(pattern, replacement);
    return text
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .replace(/(\d+)/g, ' $1 ')
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '')
        .map((word) => word.toLowerCase());
}

;// CONCATENATED MODULE: ./build/layout/words/directories.js

/** A word of a directory's name that says data. */
const DATA_WORDS = words('data dataset datasets corpus corpora', // as most loaders have it
'rawdata sourcedata traindata testdataset');
/** Words beside these that make a name that of code or of a course: `data_loaders`, `data-science`. */
const NOT_DATA_WORDS = words('loader loaders loading utils util tools tool scripts script code science structures structure analysis', 'engineering processing preprocessing augmentation visualization pipeline pipelines management mining', 'generator generators collection collector module modules api classes base model models');
/** Directories whose children are datasets of their own. */
const SHELVES = words('datasets corpora');
/** Directories that hold nothing of the repository's own, wherever they are. */
const NEVER_BELOW = words('.git node_modules bower_components', // git, npm
'mlruns __pycache__ .ipynb_checkpoints', // MLflow, Python, Jupyter
'__macosx @eadir .trash $recycle.bin');
/** Directories of code and documentation: nothing below them is data, not even in directories that say so. */
const CODE_DIRECTORIES = words('__tests__ spec specs fixtures fixture testdata test_data test-data testing_data', // tests
'unit_tests unittests integration_tests e2e cypress __snapshots__ __mocks__ mocks goldens', // tests
'vendor third_party thirdparty 3rdparty external_libs site-packages dist-packages', // the code of others
'venv .venv .env virtualenv .tox conda-meta .eggs', // environments
'.github .gitlab .circleci .vscode .idea .devcontainer', // services and editors
'htmlcov _build _static _images gh-pages', // coverage, Sphinx
'wandb lightning_logs tb_logs tensorboard .neptune');
/** The same, unless a directory above says data or is a split: there they are names like any other. */
const LIKELY_CODE_DIRECTORIES = words('test tests', // unless a split, which is looked at apart
'doc docs documentation man website site wiki paper papers', // documentation
'android ios res public static www wwwroot templates locale locales i18n', // web and mobile applications
'build dist bin obj cmake-build-debug env deps extern');
/** Names of tests that can be splits. */
const TEST_DIRECTORIES = words('test tests');
/** Directories that set up programs: texts and JSON below them are settings. */
const SETTINGS_DIRECTORIES = words('config configs conf cfg cfgs settings hparams hyperparameters .dvc workflows schemas');
/** Directories of models; what is no picture, sound or scene below them is one. */
const MODEL_DIRECTORIES = words('checkpoint checkpoints ckpt ckpts weights pretrained pretrained_models saved_model saved_models', // frameworks
'trained_models model_weights snapshots_models');
/** Words of a file's name that say model, for endings that can be anything. */
const MODEL_WORDS = words('model models weights checkpoint ckpt classifier regressor');
/** Endings that can be a model's: Keras, PyTorch, scikit-learn. */
const MODEL_LIKE_ENDINGS = words('h5 hdf5 pt pkl pickle joblib sav bin pb');
/** Below `runs`: what Ultralytics writes there. */
const RUNS = words('detect segment classify pose obb train val');
/** Directories of pictures that belong to an application. */
const ASSET_DIRECTORIES = words('assets asset icons icon img imgs drawable mipmap sprites fonts');
/** Names of files that say that an application lies below. */
const APPLICATION_FILES = words('package.json androidmanifest.xml info.plist manage.py pubspec.yaml angular.json');
/** Words of a picture's name that say what it is for. */
const SHOW_WORDS = words('icon icons logo logos favicon banner screenshot screenshots thumbnail badge teaser architecture');
/** Directories of pictures that are for showing: of a README, of a paper, of results. */
const SHOW_DIRECTORIES = words('screenshots screenshot figures figure figs fig plots plot visualizations visualisations visualization', 'readme_images readme_assets readme-images logos logo icons badges');

;// CONCATENATED MODULE: ./build/layout/words/names.js

/** Whole names of files that describe data which lies elsewhere: they can stand in its place. */
const DESCRIPTION_NAMES = words('dvc.lock dvcfile');
/** Whole names, in lower case, of files that are code whatever their ending. */
const CODE_NAMES = words('makefile gnumakefile rakefile gemfile procfile jenkinsfile vagrantfile snakefile justfile', // run by tools
'dockerfile containerfile cmakelists.txt manifest.in meson.build meson_options.txt build.bazel', // build files
'build workspace gradlew mvnw configure robots.txt runtime.txt packages.txt apt.txt description namespace');
/** Whole names of files that set up programs. */
const SETTINGS_NAMES = words('package.json package-lock.json npm-shrinkwrap.json composer.json bower.json lerna.json nx.json turbo.json', // JavaScript and PHP
'tsconfig.json jsconfig.json angular.json vercel.json firebase.json manifest.json app.json babel.config.json', // web
'pipfile pom.xml androidmanifest.xml info.plist web.xml', // Python, Java, mobile
'dvc.yaml devcontainer.json launch.json tasks.json extensions.json settings.json cmakepresets.json', // DVC and editors
'config.json tokenizer.json tokenizer_config.json special_tokens_map.json generation_config.json', // Hugging Face models
'adapter_config.json preprocessor_config.json trainer_state.json training_args.json zero_to_fp32.json', // Hugging Face trainer
'vss.json codemeta.json .zenodo.json renovate.json dataflow.json requirements.json');
/** Whole names that systems, editors, tools and placeholders leave behind. */
const LITTER_NAMES = words('.gitkeep .keep .gitignore .gitattributes .gitmodules .empty .placeholder .ds_store .directory', // git and desktops
'thumbs.db ehthumbs.db desktop.ini icon\r .nomedia .picasa.ini __init__.py placeholder _placeholder', // Windows, macOS, Android, Python
'.hgignore .dockerignore .npmignore .coverage .rhistory .rdata');
/** Whole names of files that tell people about data, and their beginnings. */
const TOLD_TO_PEOPLE = [
    'readme',
    'license',
    'licence',
    'copying',
    'changelog',
    'contributing',
];
/**
 * Names without ending of files that describe a dataset, or hold its vocabulary: equal ones are normal in several
 * datasets or versions of one.
 */
const METADATA_STEMS = words('classes class_names classnames class_list _classes labels label_names labelnames label_list label_map labelmap names', // YOLO, Roboflow, TensorFlow
'categories category_names categories_names idx2label id2label label2id class_to_idx wnids synsets', // COCO, Hugging Face, Tiny ImageNet
'vocab vocabulary vocabs dict dictionary mapping mappings schema codebook features_info feature_names', // NLP, UCI
'dataset_info dataset_infos dataset_dict dataset-metadata dataset_metadata datapackage metadata', // Hugging Face, Kaggle, Frictionless
'dataset_description croissant', // BIDS, Croissant
'sample_submission samplesubmission sample_submission_format gender_submission submission_format', // Kaggle, DrivenData
'md5sums sha1sums sha256sums checksums md5sum manifest-md5 manifest-sha256 bagit bag-info', // checksums, BagIt
'codemeta _success');
/** Endings that describe, whatever the name before them. */
const METADATA_ENDINGS = words('md5 sha1 sha256 sha512 sfv crc', // checksums
'names labels classes', // Darknet obj.names, Roboflow _darknet.labels
'cff', // CITATION.cff
'cache');
/** Endings that a file with one of `METADATA_STEMS` can have; a picture called `names.png` is a picture. */
const METADATA_FORMATS = words('txt json jsonl csv tsv yaml yml xml pkl pickle parquet pbtxt names npy npz md5 sha256');
/** Whole names of metadata. */
const METADATA_NAMES = words('data.yaml dataset.yaml data.yml dataset.yml obj.names obj.data citation.cff labels.cache _success', // YOLO, Darknet, Spark
'state.json stats.json statistics.json norm_stats.json norm.json', // save_to_disk of Hugging Face, LeRobot
'participants.json participants.tsv datacite.yml .bidsignore');

;// CONCATENATED MODULE: ./build/layout/by-name.js





/** As `DESCRIPTION`, of files of DVC. */
const DESCRIPTION = KIND_NAMES.length;
const REASONS = [
    'excluded',
    'hidden',
    'code',
    'settings',
    'metadata',
    'model',
    'place',
    'asset',
    'annotation',
    'list',
    'part',
    'other',
];
const FIRST_REASON = 32;
/** The state of an entry that is passed over. */
const PASSED_OVER = Object.fromEntries(REASONS.map((reason, number) => [reason, FIRST_REASON + number]));
/** Why an entry is passed over; `null`: it can be data. */
function reasonOf(state) {
    return state < FIRST_REASON ? null : REASONS[state - FIRST_REASON];
}
/** Whether a state is a kind that can be data. */
function canBeData(state) {
    return state < FIRST_REASON;
}
const BY_WHOLE_NAME = new Map([
    ...by_name_all(METADATA_NAMES, PASSED_OVER.metadata),
    ...by_name_all(CODE_NAMES, PASSED_OVER.code),
    ...by_name_all(SETTINGS_NAMES, PASSED_OVER.settings),
    ...by_name_all(DESCRIPTION_NAMES, DESCRIPTION),
    ...by_name_all(LITTER_NAMES, PASSED_OVER.excluded),
]);
const REQUIREMENTS = /(?:^|[-_.])(?:requirements|constraints|environment)(?:[-_.].*)?\.(?:txt|in|json)$/;
const BUILT_FOR_ONE = /^(?:dockerfile|makefile|containerfile|jenkinsfile)\.[a-z0-9]+$/;
const TSCONFIG = /^(?:tsconfig|jsconfig|babel|jest|eslint|prettier|webpack)\b.*\.json$/;
const LABEL_MAP = /(?:^|[-_.])(?:label[-_]?map|labelmap|labels?|class(?:es)?|vocab|dict|mapping|categories)\.(?:pbtxt|json|txt|pkl)$/;
const DOT = 46;
/** A report of this program that was being written when it ended. */
const OWN_TEMPORARY = /^\.data-hygiene-[a-z0-9]+\.tmp$/;
/** What the name of an entry says of it, wherever it lies. */
function stateOfName(name) {
    if (name.charCodeAt(0) === DOT) {
        const isLitter = name.startsWith('._') || OWN_TEMPORARY.test(name) || LITTER_NAMES.has(name.toLowerCase());
        return isLitter ? PASSED_OVER.excluded : kinds_kindOf(name);
    }
    const kind = kinds_kindOf(name);
    if (isMediaKind(kind))
        return kind;
    // Many samples are called after their number, and nothing else is.
    if (kind >= KIND.text && kind <= KIND.other && isNumber(name))
        return kind;
    return stateOfText(name, name.toLowerCase(), kind);
}
function stateOfText(name, lower, kind) {
    const known = BY_WHOLE_NAME.get(lower);
    if (known !== undefined)
        return known;
    if (isToldToPeople(name, lower, kind))
        return PASSED_OVER.excluded;
    const { ending, stem } = endingOf(lower);
    if (ending === 'dvc')
        return DESCRIPTION;
    if (METADATA_ENDINGS.has(ending))
        return PASSED_OVER.metadata;
    if (METADATA_FORMATS.has(ending) && METADATA_STEMS.has(lower.slice(0, stem).replace(/^_/, ''))) {
        return PASSED_OVER.metadata;
    }
    if (LABEL_MAP.test(lower))
        return PASSED_OVER.metadata;
    if (REQUIREMENTS.test(lower) || BUILT_FOR_ONE.test(lower))
        return PASSED_OVER.code;
    if (TSCONFIG.test(lower))
        return PASSED_OVER.settings;
    if (kind === KIND.prose)
        return PASSED_OVER.metadata;
    return kind;
}
/** The kind of a name that is passed over as code or settings where nobody names its ending. */
function isCodeOrSettings(state) {
    return state === KIND.code || state === KIND.settings;
}
/** Whether a name says that this is a model, where its ending can be anything. */
function isModelName(name, state) {
    if (state === KIND.model)
        return true;
    if (isMediaKind(state))
        return false;
    const { ending, stem } = endingOf(name);
    return MODEL_LIKE_ENDINGS.has(ending) && wordsOf(name.slice(0, stem)).some((word) => MODEL_WORDS.has(word));
}
function isToldToPeople(name, lower, kind) {
    if (name.startsWith('README') || name.startsWith('LICENSE'))
        return true;
    if (kind < KIND.text)
        return false;
    return TOLD_TO_PEOPLE.some((word) => {
        if (!lower.startsWith(word))
            return false;
        const next = lower[word.length];
        return next === undefined || next === '.' || (word === 'readme' && !/[a-z]/.test(next));
    });
}
function by_name_all(names, state) {
    return Array.from(names, (name) => [name, state]);
}

;// CONCATENATED MODULE: ./build/layout/tree.js

/** The number of the node that is above all. */
const NONE = -1;
const NO_CHILDREN = [];
/** The tree of all directories in which files lie. */
function treeOf({ directories }) {
    const paths = [];
    const names = [];
    const parents = [];
    const numbers = new Map();
    /** Adds a directory and all above it that are not there; not by calling itself, since a path can be very deep. */
    function nodeAt(directory) {
        const missing = [];
        let path = directory;
        while (!numbers.has(path)) {
            missing.push(path);
            if (isRoot(path))
                break;
            path = (0,columns_paths/* parentDirectory */.im)(path);
        }
        let node = numbers.get(path) ?? NONE;
        for (const each of missing.reverse()) {
            parents.push(node);
            names.push(isRoot(each) ? '' : (0,columns_paths/* baseName */.Fl)(each));
            node = paths.push(each) - 1;
            numbers.set(each, node);
        }
        return node;
    }
    const nodeOf = Int32Array.from(directories, nodeAt);
    return { paths, names, parents, nodeOf, children: childrenOf(parents) };
}
function isRoot(path) {
    return path === '' || path === '/';
}
/** Adds to each node what is counted below it. */
function sumUp({ parents }, own) {
    const sums = Int32Array.from(own);
    for (let node = sums.length - 1; node >= 0; node--) {
        const parent = parents[node];
        if (parent !== NONE)
            sums[parent] = sums[parent] + sums[node];
    }
    return sums;
}
function childrenOf(parents) {
    const children = new Array(parents.length).fill(NO_CHILDREN);
    parents.forEach((parent, node) => {
        if (parent === NONE)
            return;
        const others = children[parent];
        if (others === NO_CHILDREN)
            children[parent] = [node];
        else
            others.push(node);
    });
    return children;
}

;// CONCATENATED MODULE: ./build/layout/field.js



/** Counts what lies in each node, as it is known now. */
function countsOf({ files, chosen, states, tree, isPointer }) {
    const column = () => new Int32Array(tree.paths.length);
    const nodeOf = (entry) => tree.nodeOf[files.directoryOf[entry]];
    const counts = {
        media: column(),
        sure: column(),
        possible: column(),
        texts: column(),
        code: column(),
        pictures: column(),
        all: column(),
    };
    // Code is not among the chosen, but tells what lies beside it.
    for (let entry = 0; entry < files.names.length; entry++) {
        if (states[entry] === PASSED_OVER.code)
            field_add(counts.code, nodeOf(entry));
    }
    for (let place = 0; place < chosen.length; place++) {
        const entry = chosen[place];
        const state = states[entry];
        const node = nodeOf(entry);
        if (isMediaKind(state))
            field_add(counts.media, node);
        if (state === KIND.picture)
            field_add(counts.pictures, node);
        else if (state === KIND.text)
            field_add(counts.texts, node);
        if (isSureKind(state))
            field_add(counts.sure, node);
        else if (isPossibleKind(state))
            field_add(isPointer(entry) ? counts.sure : counts.possible, node);
        if (canBeData(state))
            field_add(counts.all, node);
    }
    return counts;
}
function field_add(column, node) {
    column[node] = column[node] + 1;
}
/** The node in which an entry lies. */
function nodeOfEntry({ files, tree }, entry) {
    return tree.nodeOf[files.directoryOf[entry]];
}
/** The same, for all that is in and below each node. */
function below({ tree }, own) {
    return sumUp(tree, own);
}
const indexes = new WeakMap();
/** Sorts the entries by node, once and only where somebody asks: in many trees nothing depends on neighbours. */
function indexOf(field) {
    const known = indexes.get(field);
    if (known !== undefined)
        return known;
    const { chosen, tree } = field;
    const starts = new Int32Array(tree.paths.length + 1);
    for (let place = 0; place < chosen.length; place++) {
        const next = nodeOfEntry(field, chosen[place]) + 1;
        starts[next] = starts[next] + 1;
    }
    for (let node = 1; node < starts.length; node++) {
        starts[node] = starts[node] + starts[node - 1];
    }
    const next = starts.slice();
    const entries = new Int32Array(chosen.length);
    for (let place = 0; place < chosen.length; place++) {
        const entry = chosen[place];
        const node = nodeOfEntry(field, entry);
        const at = next[node];
        entries[at] = entry;
        next[node] = at + 1;
    }
    const index = { starts, entries };
    indexes.set(field, index);
    return index;
}
/** The entries that lie directly in a node and that can be data, as it is known now. */
function entriesIn(field, node) {
    const { starts, entries } = indexOf(field);
    const found = [];
    for (let place = starts[node]; place < starts[node + 1]; place++) {
        const entry = entries[place];
        if (canBeData(field.states[entry]))
            found.push(entry);
    }
    return found;
}
/** Visits the entries in and below a node that can be data. */
function visitBelow(field, node, visit) {
    const open = [node];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const entry of entriesIn(field, next))
            visit(entry);
        for (const child of field.tree.children[next])
            open.push(child);
    }
}
/** The field of some entries. */
function fieldOf({ isAbovePath, ...given }) {
    const tree = treeOf(given.files);
    const above = Uint8Array.from(tree.paths, (path) => (isAbovePath(path) ? 1 : 0));
    return { ...given, tree, isAbove: (node) => above[node] === 1 };
}

;// CONCATENATED MODULE: ./build/layout/assets.js






/** So many pictures beside source files belong to these; more are data that a script lies beside. */
const MOST_BESIDE_CODE = 10;
const MOST_PER_CODE_FILE = 3;
/**
 * Passes over pictures that are for showing: icons and logos, those beside source files, those of an application, and
 * those that a page of the repository links to.
 * @param isInDataset whether a node lies in what is a dataset by a name, by splits or by classes
 * @param isLinked whether a page links to an entry
 */
function passOverAssets(field, counts, isInDataset, isLinked) {
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
        if (isShown[node] === 1 ||
            isBesideCode(node) ||
            saysShow(files.names[entry]) ||
            isLinked(entry)) {
            states[entry] = PASSED_OVER.asset;
        }
    }
}
/** `1` by node whose pictures are for showing by the names above. */
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
        if (SHOW_DIRECTORIES.has(name) || (application[parent] === 1 && ASSET_DIRECTORIES.has(name)))
            isShown[node] = 1;
        if (application[parent] === 1)
            application[node] = 1;
    });
    return isShown;
}
function saysShow(name) {
    return wordsOf(name.slice(0, endingOf(name).stem)).some((word) => SHOW_WORDS.has(word));
}

;// CONCATENATED MODULE: ./build/paths/glob/fsspec.js
const HYPHEN = 0x2d;
/**
 * Reads a glob as fsspec does, which finds the files that a dataset card names: `*`, `?`, `**` alone between
 * slashes, and `[…]`, negated by `!` alone, in which `\` and `^` stand for themselves. All else does, too.
 * Source: `glob_translate` of fsspec's `utils.py`, taken from Python's `glob.translate`.
 * @returns `null` for a glob that fsspec refuses: `**` beside other characters
 */
function parseFsspecGlob(glob) {
    const parts = glob === '' ? [] : glob.split('/');
    if (parts.some((part) => part !== '**' && part.includes('**')))
        return null;
    const isRepeated = (part, index) => part === '**' && parts[index - 1] === '**';
    return parts
        .filter((part, index) => !isRepeated(part, index))
        .map((part) => (part === '**' ? part : readPart(part)));
}
function readPart(part) {
    const tokens = [];
    let canHoldClass = true;
    for (let at = 0; at < part.length;) {
        const character = part[at];
        const close = character === '[' && canHoldClass ? fsspec_endOfClass(part, at) : -1;
        if (character === '[')
            canHoldClass &&= close >= 0;
        if (close >= 0)
            tokens.push({ kind: 'class', holds: fsspec_readClass(part.slice(at + 1, close)) });
        else if (character === '*')
            tokens.push({ kind: 'star' });
        else if (character === '?')
            tokens.push({ kind: 'any' });
        else
            fsspec_addText(tokens, character);
        at = close >= 0 ? close + 1 : at + 1;
    }
    return tokens;
}
function fsspec_endOfClass(part, open) {
    const first = part[open + 1] === '!' ? open + 2 : open + 1;
    return part.indexOf(']', first + 1);
}
/** A range that runs backwards holds nothing, as Python has it. */
function fsspec_readClass(text) {
    const isOther = text.startsWith('!');
    const characters = Array.from(isOther ? text.slice(1) : text, (each) => each.codePointAt(0));
    const ranges = [];
    for (let at = 0; at < characters.length; at++) {
        const first = characters[at];
        const isRange = characters[at + 1] === HYPHEN && at + 2 < characters.length;
        ranges.push([first, isRange ? characters[at + 2] : first]);
        if (isRange)
            at += 2;
    }
    return (codePoint) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last) !== isOther;
}
function fsspec_addText(tokens, text) {
    const last = tokens.at(-1);
    if (last?.kind === 'text')
        last.text += text;
    else
        tokens.push({ kind: 'text', text });
}

;// CONCATENATED MODULE: ./build/pointers/huggingface-files.js




/** Files that the library passes over if a glob doesn't name them. */
const NEVER_DATA = new Set([
    'README.md',
    'config.json',
    'dataset_info.json',
    'dataset_infos.json',
    'dummy_data.zip',
    'dataset_dict.json',
]);
/** Characters; no path is longer on any system that runs this. */
const huggingface_files_LONGEST = 4096;
/**
 * Which files a glob of a dataset card includes. One without wildcards that names a directory means all that lies
 * below; else whole paths count, and a hidden one only for a glob that asks for it.
 * Source: `resolve_pattern` of the library `datasets`, in `data_files.py`.
 * @param glob from the directory of the card
 * @returns `null` for a glob that can't be used
 */
function cardGlobForm(glob) {
    const components = glob.length > huggingface_files_LONGEST ? null : parseFsspecGlob(glob);
    if (components === null)
        return null;
    const pattern = { components, isDirectory: false };
    const isName = components.every((component) => fixedText(component) !== null);
    if (isName)
        return formOf(pattern, 'or above');
    const form = formOf(pattern);
    const hidden = hiddenParts(glob);
    const special = specialDirectories(glob);
    const name = (0,columns_paths/* baseName */.Fl)(glob);
    return {
        ...form,
        isFixed: false,
        matches: (path) => form.matches(path) &&
            hiddenParts(path) === hidden &&
            specialDirectories(path) === special &&
            (!NEVER_DATA.has((0,columns_paths/* baseName */.Fl)(path)) || (0,columns_paths/* baseName */.Fl)(path) === name),
    };
}
function hiddenParts(path) {
    return path.includes('.') ? path.split('/').filter((part) => /^\.+[^.]/.test(part)).length : 0;
}
/** Such as `__pycache__`; those that a file lies in. */
function specialDirectories(path) {
    if (!path.includes('__'))
        return 0;
    return path
        .split('/')
        .slice(0, -1)
        .filter((part) => part.startsWith('__')).length;
}

;// CONCATENATED MODULE: ./build/layout/globs.js


/**
 * All forms of a glob of an option: each of its alternatives, and everything below each of them.
 * @throws {Failure} for a glob that can't be read; `option` is named in it
 */
function globs_globForms(option, glob) {
    try {
        return globForms(glob);
    }
    catch (error) {
        throw error instanceof Failure ? new Failure(`${option}: ${error.message}`) : error;
    }
}

;// CONCATENATED MODULE: ./build/layout/explicit-splits.js

/** All splits that the user names belong to one dataset. */
const DATASET = '';
/**
 * Splits by the user's lines, of which the first that matches wins; a file that none matches has no split. A glob
 * that names a directory means everything below it.
 * @throws {Failure} for a glob that can't be read
 */
function explicitSplits(lines) {
    const choices = lines.flatMap(({ name, glob }) => matchersOf(glob).map(({ matches, classStart }) => {
        const place = { split: name, dataset: DATASET, classStart, by: 'option' };
        return { matches, place };
    }));
    return (path) => choices.find(({ matches }) => matches(path))?.place ?? null;
}
function withoutEnds(glob) {
    return glob.replace(/^(?:\.\/)+/, '').replace(/(?<=[^/])\/+$/, '');
}
/**
 * All forms of the glob of a split; one that names a directory means everything below it.
 * @throws {Failure} for a glob that can't be read
 */
function matchersOf(glob) {
    if (glob.startsWith('!') && glob[1] !== '(') {
        const others = matchersOf(glob.slice(1));
        return [{ base: '', matches: (path) => !others.some(({ matches }) => matches(path)), classStart: null }];
    }
    // A real name may hold characters that mean something in a glob, such as `train (1)`.
    return [explicit_splits_below(withoutEnds(glob)), ...globs_globForms('splits', glob).map(matcherOf)];
}
/** One form of a glob, with the place where classes lie below it. */
function matcherOf({ base, isFixed, hasAnyDirectories, matches }) {
    // A fixed name further down, as in `data/v*/train`, shows that the wildcard stands for something else than a class.
    const leadsToClasses = base !== '' && (isFixed || hasAnyDirectories);
    return { base, matches, classStart: leadsToClasses ? (base === '/' ? 1 : base.length + 1) : null };
}
function explicit_splits_below(directory) {
    if (directory === '')
        return { base: '', matches: () => true, classStart: null };
    const prefix = `${directory}/`;
    return {
        base: directory,
        matches: (path) => path.startsWith(prefix) || path === directory,
        classStart: prefix.length,
    };
}

;// CONCATENATED MODULE: ./build/layout/card-splits.js



/**
 * Splits as dataset cards name them, of which the nearest above a file that names it decides. Each config is a dataset of
 * its own, but those that share files are one: a sample of either is one of both.
 */
function cardSplits(cards, files) {
    const readable = cards.map((card) => readCard(card, files));
    // The longest directory is the nearest of those above a path.
    readable.sort((left, right) => right.directory.length - left.directory.length);
    return (path) => {
        for (const card of readable) {
            const found = matchesIn(card, path).sort((left, right) => left.rank - right.rank)[0];
            if (found !== undefined)
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
/** @param first for each config the first one of its dataset */
function choicesOf({ directory, configs }, first) {
    const start = directory === '' ? 0 : directory.length + 1;
    const choices = new Map();
    let rank = 0;
    configs.forEach((lines, config) => {
        const dataset = datasetOf(directory, first, config);
        for (const { name, glob } of lines) {
            const form = cardGlobForm(glob);
            if (form === null)
                continue;
            const matcher = matcherOf(form);
            const classStart = matcher.classStart === null ? null : matcher.classStart + start;
            const place = { split: name, dataset, classStart, by: 'card' };
            const choice = { config, rank: rank++, matcher, place };
            const known = choices.get(matcher.base);
            if (known === undefined)
                choices.set(matcher.base, [choice]);
            else
                known.push(choice);
        }
    });
    return choices;
}
/** The first dataset goes with what other rules find in the directory; the others have no name of a directory. */
function datasetOf(directory, first, config) {
    let start = config;
    while (first[start] !== start)
        start = first[start];
    return start === 0 ? directory : `${directory}//${start}`;
}
/** Makes configs that share a file point to the first of them. */
function joinSharing(first, card, files) {
    const rootOf = (config) => {
        let root = config;
        while (first[root] !== root)
            root = first[root];
        first[config] = root;
        return root;
    };
    for (let file = 0; file < files.names.length; file++) {
        const [one, ...rest] = matchesIn(card, (0,columns_paths/* pathAt */.DQ)(files, file)).map(({ config }) => config);
        if (one === undefined)
            continue;
        for (const other of rest) {
            const [low = 0, high = 0] = [rootOf(one), rootOf(other)].sort((left, right) => left - right);
            first[high] = low;
        }
    }
}
function matchesIn({ directory, choices }, path) {
    if (!card_splits_isBelow(path, directory))
        return [];
    const inner = directory === '' ? path : path.slice(directory.length + 1);
    const found = [];
    for (let above = inner;; above = (0,columns_paths/* parentDirectory */.im)(above)) {
        for (const choice of choices.get(above) ?? [])
            if (choice.matcher.matches(inner))
                found.push(choice);
        if (above === '' || above === '/')
            return found;
    }
}
function card_splits_isBelow(path, directory) {
    return directory === '' || path.startsWith(`${directory}/`);
}

;// CONCATENATED MODULE: ./build/layout/words/labels.js

/** Directories that sort files by what they are, not by what they show. */
const STRUCTURAL = words('images image imgs img jpg jpeg jpegs png jpegimages', // YOLO, VOC
'data raw files samples train val test');
/** The same where no split is above: what stands beside data in a repository, and in no loader is a class. */
const STRUCTURAL_WITHOUT_SPLIT = words('pics pictures photos rgb sample frames videos video audio audios sounds wav wavs flac clips recordings', // Common Voice, LJSpeech
'training testing valid validation texts text txt docs documents volumes scans slices patches crops tiles', 'results result output outputs out input inputs predictions prediction preds submissions submission', 'examples example demo demos assets media misc figures figs plots screenshots logs notebooks', 'processed interim external original originals augmented resized cropped archive archives backup old', 'all full source target src dst tmp temp uploads download downloads');
/** Words whose number is a class all the same: `class_1`, `grade3`. */
const CLASS_WORDS = words('class label digit grade level stage category type');
/** Folders of a BIDS tree, which sort by how something was measured. */
const BIDS_FOLDERS = words('anat func dwi fmap perf meg eeg ieeg beh pet micr nirs motion mrs');

;// CONCATENATED MODULE: ./build/layout/sources.js


/**
 * Whether names are one common word with a running number or id each: `sub-01 sub-02`, `video_0012`, `fold_1`. These are
 * sources of samples, no classes, unless the word says class. A single letter (`n01440764` of ImageNet, `c0`) is no word.
 */
function areSources(names) {
    const [first] = names;
    if (first === undefined)
        return false;
    const word = wordOfSource(first);
    if (word === null || CLASS_WORDS.has(word))
        return false;
    return names.every((name) => wordOfSource(name) === word);
}
/** The words before the number of a name; `null`: it is no word with a number behind it. */
function wordOfSource(name) {
    const words = wordsOf(name);
    const end = words.findIndex(isNumber);
    if (end < 1)
        return null;
    const before = words.slice(0, end);
    // Behind the number an id may go on: `scan_17b`, `session-03-a`.
    if (words.slice(end).some((word) => !isNumber(word) && word.length > 2))
        return null;
    const word = before.join(' ');
    return word.length < 2 ? null : word;
}

;// CONCATENATED MODULE: ./build/layout/words/splits.js

/** The splits that names are recognised as, in the order in which they are shown. */
const CANONICAL_SPLITS = (/* unused pure expression or super */ null && (['train', 'validation', 'test']));
/** Train and validation together: it shares samples with both by nature. */
const TRAIN_AND_VALIDATION = 'trainval';
/** Words that name a split. Source: the patterns of Hugging Face's `datasets`, and the datasets beside them. */
const SPLIT_OF_WORD = new Map([
    ...named('train', 'train training trn'), // Hugging Face; Cityscapes lists
    ...named('validation', 'validation validate valid val dev development'), // Roboflow (valid), CoNLL (dev)
    ...named('test', 'test testing eval evaluation holdout heldout'), // Hugging Face
    ...named('test', 'testdev devtest'), // COCO and VisDrone; FLORES
    ...named('validation', 'testa'), // CoNLL 2002 and 2003: eng.testa, eng.testb
    ...named('test', 'testb'),
    ...named(TRAIN_AND_VALIDATION, 'trainval trainvalid'), // VOC
]);
/** Short words, which count only among their own kind: `imagesTr` beside `imagesTs` of nnU-Net. */
const SPLIT_OF_SHORT_WORD = new Map([
    ...named('train', 'tr'),
    ...named('test', 'ts te'),
]);
/** Words that say nothing of which part of a dataset this is. */
const GENERAL_WORDS = words('set sets data dataset datasets images image imgs img dir dirs files file split splits folder samples sample', 'mini small tiny subset', // iNaturalist: train_mini
'final full all part parts shard shards chunk my');
/** Words whose number says that each is a division of its own, with training and test data of its own. */
const FOLD_WORDS = words('fold folds cv kfold run seed rep trial');
function named(split, list) {
    return list.split(' ').map((word) => [word, split]);
}

;// CONCATENATED MODULE: ./build/layout/split-name.js


/** A keyword and a general word in one: `trainset`, `testdata`, `valimages`. */
const GLUED = /^(train|training|test|testing|val|valid|validation|dev|eval)(?:sets?|data|images?|imgs?|files?|lists?)$/;
const split_name_MOST_KNOWN = 20_000;
const split_name_known = new Map();
/** What a name without ending says of a split; `null`: it names none, or several. */
function splitNamed(name) {
    if (!MAY_NAME_A_SPLIT.test(name))
        return null;
    const before = split_name_known.get(name);
    if (before !== undefined)
        return before;
    const found = split_name_read(wordsOf(name));
    if (split_name_known.size >= split_name_MOST_KNOWN)
        split_name_known.clear();
    split_name_known.set(name, found);
    return found;
}
/** A quick look before names are taken apart. */
const MAY_NAME_A_SPLIT = /tr|ts|te|val|dev|eva|hold|held|t10k/i;
/** The split that one word names, short words aside. */
function splitOfWord(word) {
    const split = SPLIT_OF_WORD.get(word);
    if (split !== undefined)
        return split;
    const glued = GLUED.exec(word)?.[1];
    return glued === undefined ? undefined : SPLIT_OF_WORD.get(glued);
}
/** The name of the split that a text means as a whole: keywords by their canonical name, any other as it is. */
function canonicalSplit(name) {
    return SPLIT_OF_WORD.get(name.toLowerCase()) ?? name;
}
function split_name_read(words) {
    const [only] = words;
    if (words.length === 1 && only === 'tests')
        return { split: 'test', rest: '', division: '' };
    const isKeyword = (word) => splitOfWord(word) !== undefined;
    const split = split_name_joined(words.flatMap((word) => splitOfWord(word) ?? []));
    if (split === undefined)
        return null;
    if (split !== null)
        return { split, ...restOf(words, isKeyword) };
    const short = words.flatMap((word) => SPLIT_OF_SHORT_WORD.get(word) ?? []);
    const [shortSplit] = short;
    if (short.length !== 1 || shortSplit === undefined)
        return null;
    const { rest, division } = restOf(words, (word) => SPLIT_OF_SHORT_WORD.has(word));
    // Marked, so that `imagesTr` is evidence beside `imagesTs` and not beside `imagesTest`.
    return { split: shortSplit, rest: `${rest} -`, division };
}
/** What several keywords of one name mean together; `null`: there are none; `undefined`: nothing clear. */
function split_name_joined(splits) {
    const different = new Set(splits);
    const [first] = different;
    if (first === undefined)
        return null;
    if (different.size === 1)
        return first;
    const has = (split) => different.has(split);
    if (different.size === 2 && has('train') && has('validation'))
        return TRAIN_AND_VALIDATION;
    // `test-dev` of COCO.
    if (splits.length === 2 && splits[0] === 'test' && splits[1] === 'validation')
        return 'test';
    return undefined;
}
function restOf(words, isKeyword) {
    const rest = [];
    let division = '';
    words.forEach((word, place) => {
        const next = words[place + 1];
        if (FOLD_WORDS.has(word) && next !== undefined && isNumber(next))
            division = `${word} ${next}`;
        else if (!isKeyword(word) && !isNumber(word) && !GENERAL_WORDS.has(word))
            rest.push(word);
    });
    return { rest: [...rest, division].filter((part) => part !== '').join(' '), division };
}

;// CONCATENATED MODULE: ./build/layout/words/views.js

/** Words of a directory or of the end of a name that say that the file tells something about a sample. */
const ANNOTATION_WORDS = words('mask masks label labels annotation annotations annot annots ann anns', // Carvana, YOLO, VOC, COCO
'gt gts groundtruth groundtruths segmentation segmentations seg segs segment segments', // ICDAR, MVTec
'trimap trimaps semantic instance instances panoptic parse parsing labelids labeltxt', // Oxford Pets, Cityscapes, LIP, DOTA
'calib calibration keypoint keypoints kpts landmark landmarks pose poses bbox bboxes box boxes', // KITTI, CelebA
'caption captions transcript transcripts transcription transcriptions trans textgrid textgrids alignments', // Flickr8k, LibriSpeech, MFA
'polygon polygons contour contours skeleton skeletons edge edges saliency matte alpha');
/** Words of targets that stand in files of their own: `y_train.csv`, `train_labels.csv`. */
const TARGET_WORDS = words('label labels target targets annotation annotations gt groundtruth annot annots bbox bboxes');
/** Words of texts and tables that describe pictures or sounds beside them. */
const DESCRIPTION_WORDS = words('caption captions transcript transcripts transcription transcriptions trans', // Flickr8k, LJSpeech, LibriSpeech
'keypoint keypoints landmark landmarks mask masks attr attributes boxes');
/** Directories of which everything that is no picture or sound is annotation, whether stems match or not. */
const ANNOTATION_DIRECTORY_WORDS = words('mask masks label labels annotation annotations annot annots ann anns gt groundtruth segmentations labeltxt', // as loaders have it
'calib bbox bboxes keypoints captions transcripts landmarks polygons xmls');
/** Words that say another view of the same samples. */
const MODALITY_WORDS = words('rgb depth left right thermal flow infrared ir nir visible fused lidar radar velodyne disparity disp', // KITTI, FLIR, NYU
'cloth cloths agnostic densepose openpose warp person model', // VITON
'input inputs target targets clean noisy blur blurred sharp hr lr low high hazy gtimages reference', // restoration: GoPro, SIDD, LOL
'color colour colors albedo normal normals specular roughness', // rendering
't1 t2 flair t1ce dwi adc ct mr mri pet vv vh sar optical', // medicine, SEN12
'front back top side rear cam camera view');
/** Words that say the samples themselves. */
const IMAGE_WORDS = words('image images img imgs jpegimages jpg jpeg png photo photos picture pictures pics frames frame original originals', 'audio wav wavs sound sounds clips scan scans volume volumes rgb');
/** Words that turn such a word into a class: `no_masks`, `with_mask`. */
const NEGATIONS = words('no non not without with un incorrect wrong correct improper');

;// CONCATENATED MODULE: ./build/layout/stems.js




/** So many of the stems of one directory must occur in the other. */
const NEARLY_ALL = 0.8;
/**
 * Where no name speaks for it, views are complete: the words of Speech Commands share the names of many speakers.
 */
const ALIKE = 0.9;
/** Fewer equal stems prove nothing where no name speaks for it. */
const LEAST_EQUAL = 3;
/** Whether nearly all stems of one directory occur in another. */
function areWithin(inner, outer) {
    return inner.hashes.size > 0 && shared(inner, outer) >= NEARLY_ALL * inner.hashes.size;
}
/** Whether two directories hold the same samples by their stems alone. */
function areViewsByStems(left, right) {
    const [inner, outer] = left.hashes.size <= right.hashes.size ? [left, right] : [right, left];
    if (inner.hashes.size < LEAST_EQUAL || !inner.tell || !outer.tell)
        return false;
    return inner.hashes.size >= ALIKE * outer.hashes.size && areWithin(inner, outer);
}
function shared(inner, outer) {
    let count = 0;
    for (const hash of inner.hashes)
        if (outer.hashes.has(hash))
            count += 1;
    return count;
}
/**
 * The stems of all that can be data in and below a node.
 * @param ofMedia whether only those of pictures, sounds and the like are meant
 */
function stemsBelow(field, node, ofMedia = false) {
    const gathered = gatherStems();
    visitBelow(field, node, (entry) => {
        const state = field.states[entry];
        if (!ofMedia || isMediaKind(state))
            gathered.add(field.files.names[entry], state);
    });
    return gathered.taken();
}
/** So close together must numbers stand to be running ones: nine of ten are missing at most. */
const LONGEST_GAP = 10;
function gatherStems() {
    const hashes = new Set();
    let count = 0;
    let annotations = 0;
    let shape = null;
    let isOneShape = true;
    let least = Number.POSITIVE_INFINITY;
    let most = 0;
    return {
        add(name, state) {
            const whole = stemOf(name);
            const stem = withoutView(whole);
            count += 1;
            if (stem.length < whole.length && endsInAnnotation(whole))
                annotations += 1;
            const { hash, letters, number } = stems_read(isMediaKind(state) ? stem.replace(CHANNEL, '') : stem);
            hashes.add(hash);
            shape ??= letters;
            if (shape !== letters)
                isOneShape = false;
            least = Math.min(least, number);
            most = Math.max(most, number);
        },
        taken() {
            const isRunning = isOneShape && most - least <= LONGEST_GAP * (hashes.size + 1);
            return { hashes, tell: !isRunning, endInAnnotation: count > 0 && annotations > count / 2 };
        },
    };
}
/** The channel of nnU-Net behind the number of a case: `la_003_0000`. */
const CHANNEL = /(?<=\d)_0{3}\d$/;
function stemOf(name) {
    const { stem } = endingOf(name);
    return name.slice(0, stem);
}
/** The last word of a stem behind a separator, with a number of its own. */
const LAST_PART = /[-_. ]+([A-Za-z][A-Za-z0-9]*)(?:[-_ ]?\d+)?$/;
/** A stem without the words at its end that say which view of the sample it is: `x` of `x_gtFine_labelIds`. */
function withoutView(stem) {
    for (let rest = stem;;) {
        const part = LAST_PART.exec(rest);
        if (part === null || part.index === 0 || !isView(part[1]))
            return rest;
        rest = rest.slice(0, part.index);
    }
}
/** Whether the last word of a stem says that this is an annotation. */
function endsInAnnotation(stem) {
    const part = LAST_PART.exec(stem);
    return part !== null && wordsOf(part[1]).some((word) => ANNOTATION_WORDS.has(word));
}
function isView(part) {
    return wordsOf(part).some((word) => ANNOTATION_WORDS.has(word) || MODALITY_WORDS.has(word) || IMAGE_WORDS.has(word));
}
/** A stem's hash, that of what is no digit in it, and the number that its digits make. */
function stems_read(stem) {
    let hash = 0x811c9dc5;
    let letters = 0x811c9dc5;
    let number = 0;
    let hasDigit = false;
    for (let at = 0; at < stem.length; at++) {
        const unit = lower(stem.charCodeAt(at));
        hash = Math.imul(hash ^ unit, 0x01000193);
        if (unit >= 48 && unit <= 57) {
            number = number * 10 + unit - 48;
            hasDigit = true;
        }
        else
            letters = Math.imul(letters ^ unit, 0x01000193);
    }
    // Single letters run as numbers do.
    if (!hasDigit && stem.length === 1)
        return { hash, letters: 0, number: stem.charCodeAt(0) };
    return { hash, letters, number };
}
function lower(unit) {
    return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

;// CONCATENATED MODULE: ./build/layout/annotation-directories.js






/** More siblings than these are no views of each other. */
const MOST_SIBLINGS = 64;
/** Fewer files tell nothing where no name does. */
const LEAST_FILES = 3;
/** A directory without a telling name must speak of so many of the samples. */
const LEAST_SHARE = 0.2;
/** Whether a name says annotation, and not that something has or lacks one. */
function saysAnnotation(name) {
    if (!/[a-z]/i.test(name))
        return false;
    const words = wordsOf(name);
    return words.some((word) => ANNOTATION_WORDS.has(word)) && !words.some((word) => NEGATIONS.has(word));
}
/** Whether a name says nothing but annotation: `labels`, `labelsTr`, `label_2`, `gt_labels`, `SegmentationClass`. */
function saysOnlyAnnotation(name) {
    const words = wordsOf(name);
    const isAside = (word) => ANNOTATION_WORDS.has(word) ||
        ANNOTATION_DIRECTORY_WORDS.has(word) ||
        IMAGE_WORDS.has(word) ||
        isPlain(word);
    return words.some((word) => ANNOTATION_DIRECTORY_WORDS.has(word)) && words.every(isAside);
}
function isPlain(word) {
    return isNumber(word) || GENERAL_WORDS.has(word) || word.length <= 2 || splitNamed(word) !== null;
}
/**
 * Finds the directories whose files describe samples that lie beside: those whose name says so and which are parallel
 * to samples, or hold nothing that shows or sounds; and those without a picture or sound whose files are named after
 * the samples beside.
 * @returns `1` by node in or below such a directory
 */
function annotationDirectories(field, counts) {
    const { tree } = field;
    const media = below(field, counts.media);
    const all = below(field, counts.all);
    const isAnnotation = new Uint8Array(tree.paths.length);
    tree.children.forEach((children) => {
        const inUse = children.filter((node) => all[node] > 0 && !field.isAbove(node));
        const named = inUse.filter((node) => saysAnnotation(nameOf(node)) && !isDenied(node, inUse));
        const isNamed = new Set(named);
        const asked = named.filter((node) => {
            if (media[node] > 0 || !saysOnlyAnnotation(nameOf(node)))
                return true;
            isAnnotation[node] = 1;
            return false;
        });
        const shown = inUse.filter((node) => media[node] > 0 && !isNamed.has(node));
        const silent = inUse.filter((node) => media[node] === 0 &&
            all[node] >= LEAST_FILES &&
            !isNamed.has(node) &&
            !saysModality(nameOf(node)));
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
    function nameOf(node) {
        return tree.names[node];
    }
    /** Whether a sibling says the opposite: `masks` beside `no_masks`. */
    function isDenied(node, siblings) {
        const own = new Set(wordsOf(nameOf(node)).map(singular));
        return siblings.some((other) => {
            const words = wordsOf(nameOf(other));
            return words.some((word) => NEGATIONS.has(word)) && words.some((word) => own.has(singular(word)));
        });
    }
    function compare(asked, silent, shown) {
        const stems = new Map([...asked, ...silent, ...shown].map((node) => [
            node,
            stemsBelow(field, node, media[node] > 0),
        ]));
        const of = (node) => stems.get(node);
        for (const node of asked) {
            const matching = shown.filter((other) => areWithin(of(node), of(other)));
            const isTold = (other) => of(node).endInAnnotation ||
                (of(node).tell && of(other).tell) ||
                isPlainPlace(nameOf(other)) ||
                contains(nameOf(node), nameOf(other)) ||
                shown.length === 1;
            if (matching.some(isTold))
                isAnnotation[node] = 1;
        }
        for (const node of silent) {
            const isView = shown.some((other) => {
                if (of(node).hashes.size < LEAST_SHARE * of(other).hashes.size)
                    return false;
                const isPlace = saysImages(nameOf(other)) && areWithin(of(node), of(other));
                return isPlace || areViewsByStems(of(node), of(other));
            });
            if (isView)
                isAnnotation[node] = 1;
        }
    }
}
/** Whether a name says no more than that samples are here: `images`, `train`, `input_1`. */
function isPlainPlace(name) {
    return saysImages(name) || wordsOf(name).every((word) => isPlain(word) || splitNamed(word) !== null);
}
/** Whether a name says another view of the same samples. */
function saysModality(name) {
    return wordsOf(name).some((word) => MODALITY_WORDS.has(word));
}
function saysImages(name) {
    return wordsOf(name).some((word) => IMAGE_WORDS.has(word));
}
function contains(name, other) {
    const words = new Set(wordsOf(name));
    return wordsOf(other).every((word) => words.has(word));
}
function singular(word) {
    return word.endsWith('s') ? word.slice(0, -1) : word;
}

;// CONCATENATED MODULE: ./build/layout/views.js


/** More siblings than these are no views of each other. */
const views_MOST_SIBLINGS = 64;
/**
 * The siblings that are views of the same samples, and so no classes: their stems are the same, and the stems or the
 * names tell something.
 */
function viewsAmong(field, siblings) {
    const views = new Set();
    if (siblings.length < 2 || siblings.length > views_MOST_SIBLINGS)
        return views;
    const known = new Map();
    const of = (node) => {
        const before = known.get(node);
        if (before !== undefined)
            return before;
        const stems = stemsBelow(field, node);
        known.set(node, stems);
        return stems;
    };
    const nameOf = (node) => field.tree.names[node];
    siblings.forEach((left, place) => {
        for (const right of siblings.slice(0, place)) {
            const areNamed = sayView(nameOf(left), nameOf(right));
            if (!areViewsByStems(of(left), of(right)) && !(areNamed && areParallel(of(left), of(right))))
                continue;
            // A class keeps its name where only its masks stand beside it.
            if (!saysAnnotation(nameOf(left)) || saysAnnotation(nameOf(right)))
                views.add(right);
            if (!saysAnnotation(nameOf(right)) || saysAnnotation(nameOf(left)))
                views.add(left);
        }
    });
    return views;
}
function areParallel(left, right) {
    return left.hashes.size <= right.hashes.size ? areWithin(left, right) : areWithin(right, left);
}
/** Whether the names of two siblings say views, so that running numbers are enough. */
function sayView(left, right) {
    const isPlain = (name) => saysImages(name) || saysAnnotation(name);
    // One such word alone can be a class: `clean` beside `messy`.
    return (saysModality(left) || isPlain(left)) && (saysModality(right) || isPlain(right));
}

;// CONCATENATED MODULE: ./build/layout/split-labels.js





/** Beginnings of names of parts: `part_1`, `Batch2`, `00001-of-00002`. */
const PARTS = /^(?:part|shard|chunk|batch)|^\d+-of-\d+$/i;
/** Whether a directory sorts files by what they are, not by what they show: `images`, `jpg`, `part_2`. */
function isStructural(name, also = STRUCTURAL) {
    const lower = name.toLowerCase();
    if (also.has(lower) || STRUCTURAL.has(lower) || PARTS.test(name) || BIDS_FOLDERS.has(lower))
        return true;
    const words = wordsOf(name);
    return (words.length > 1 &&
        words.every((word) => STRUCTURAL.has(word) || isNumber(word)) &&
        !isNumber(words[0]));
}
/**
 * The classes of one dataset: the first directories below its splits that sort by neither what files are, nor by where
 * they come from, nor by view.
 * @param roots nodes below which classes begin
 * @param samples by node: samples in and below it
 * @returns by node that is a class its label; empty if there are less than two
 */
function labelsBelow(field, roots, samples) {
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
            const isAside = (child) => views.has(child) || isStructural(tree.names[child]) || ownNames.has(lowerName(child));
            const plain = inUse.filter((child) => !isAside(child) && splitNamed(tree.names[child])?.rest !== '');
            for (const child of inUse) {
                const isWord = splitNamed(tree.names[child])?.rest === '';
                // A class can be called `train`, where other classes stand beside it.
                const isClass = isWord ? plain.length > 0 && !views.has(child) : plain.includes(child);
                if (isClass)
                    level.push(child);
                else
                    next.push(child);
            }
        }
        const names = [...new Set(level.map((node) => tree.names[node]))];
        if (names.length > 1 && areSources(names))
            next.push(...level);
        else
            classes.push(...level);
        open = next;
    }
    const labels = new Map(classes.map((node) => [node, tree.names[node]]));
    return new Set(labels.values()).size < 2 ? new Map() : labels;
    function lowerName(node) {
        return tree.names[node].toLowerCase();
    }
}

;// CONCATENATED MODULE: ./build/layout/zones.js



/** Whether a name says data. */
function saysData(name) {
    // A quick look before the name is taken apart: each of many directories may have a name of its own.
    if (!/data|corp/i.test(name))
        return false;
    const words = wordsOf(name);
    return words.some((word) => DATA_WORDS.has(word)) && !words.some((word) => NOT_DATA_WORDS.has(word));
}
/** Whether nothing below a directory is ever data, given its path without what lies above all that was asked for. */
function isNeverDataBelow(directory) {
    return directory.split('/').some((name, depth, all) => isNeverData(all[depth - 1], name));
}
/** Whether nothing of this name is ever data, nor below it. */
function isNeverData(parent, name) {
    if (NEVER_BELOW.has(name.toLowerCase()))
        return true;
    return parent === '.dvc' && (name === 'cache' || name === 'tmp');
}
/** Whether a directory need not be listed where data is found by what it is. */
function isNeverListed(directory) {
    const name = directory.slice(directory.lastIndexOf('/') + 1);
    const isHidden = name.startsWith('.') && name !== '.' && name !== '..';
    return isHidden || isNeverData(undefined, name) || NEVER_LISTED.has(name);
}
const NEVER_LISTED = new Set(['site-packages', 'venv', 'virtualenv']);
/** Reads the names of all nodes, from the top down. */
function zonesOf({ tree, isAbove }) {
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
        lists: column(),
    };
    const inherited = ['data', 'code', 'tests', 'hidden', 'settings', 'models', 'array', 'lists'];
    tree.parents.forEach((parent, node) => {
        if (parent === NONE)
            return;
        for (const zone of inherited)
            zones[zone][node] = zones[zone][parent];
        if (isAbove(node))
            return;
        const name = tree.names[node];
        const lower = name.toLowerCase();
        const isInData = zones.data[node] === 1;
        if (name.startsWith('.') && name !== '.' && name !== '..')
            zones.hidden[node] = 1;
        if (tree.names[parent]?.toLowerCase().endsWith('.zarr'))
            zones.array[node] = 1;
        if (lower.endsWith('.zarr'))
            zones.array[node] = 1;
        if (lower === 'imagesets')
            zones.lists[node] = 1;
        if (CODE_DIRECTORIES.has(lower))
            zones.code[node] = 1;
        if (!isInData) {
            if (TEST_DIRECTORIES.has(lower))
                zones.tests[node] = 1;
            else if (LIKELY_CODE_DIRECTORIES.has(lower))
                zones.code[node] = 1;
            if (SETTINGS_DIRECTORIES.has(lower))
                zones.settings[node] = 1;
            if (MODEL_DIRECTORIES.has(lower))
                zones.models[node] = 1;
            if (tree.names[parent]?.toLowerCase() === 'runs' && RUNS.has(lower))
                zones.code[node] = 1;
        }
        if (saysData(name)) {
            zones.saysData[node] = 1;
            zones.data[node] = 1;
        }
    });
    return zones;
}

;// CONCATENATED MODULE: ./build/layout/class-folders.js







/** So many pictures, sounds or texts must two directories hold themselves. */
const LEAST_SAMPLES = 2;
const NOT_CLASSES = new Set([...STRUCTURAL, ...STRUCTURAL_WITHOUT_SPLIT]);
/**
 * Recognises sibling directories as classes where no split is above: at least two hold pictures, sounds, volumes or
 * texts themselves, they are no views of each other, and their names are no running numbers of one word. Directories
 * that hold splits or classes are datasets.
 * @param samples by node: samples in and below it
 * @param isClosed whether classes below a node are told otherwise, or there are none
 */
function classFolders(field, counts, samples, holdsSplits, isClosed) {
    const { tree } = field;
    const holdsClasses = new Uint8Array(tree.paths.length);
    /** `1` by node in or below which splits or classes are held. */
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
        const plain = full.filter((child) => !isAside(child));
        if (plain.length < 2 || areSources(plain.map(nameOf)))
            return;
        const views = viewsAmong(field, full);
        const classes = plain.filter((child) => !views.has(child));
        if (classes.length < 2)
            return;
        holdsClasses[node] = 1;
        isDataset[node] = 1;
        for (const child of children) {
            const isWord = splitNamed(nameOf(child))?.rest === '';
            if (samples[child] > 0 && !views.has(child) && (isWord || !isAside(child)))
                classNode[child] = child;
        }
    }
    function nameOf(node) {
        return tree.names[node];
    }
    function isAside(node) {
        const name = nameOf(node);
        if (isDataset[node] === 1 || isStructural(name, NOT_CLASSES) || saysData(name))
            return true;
        return splitNamed(name)?.rest === '';
    }
}

;// CONCATENATED MODULE: ./build/layout/datasets.js


/** What makes a directory a dataset, the surest first. */
const RANK = { splits: 1, measured: 2, classes: 3, shelf: 4, data: 5, top: 6, root: 7 };
/**
 * The dataset of each node: the directory that holds its splits, that of its classes, the child of a directory called
 * `datasets`, the outermost directory whose name says data, the top-level directory, the root.
 * @returns by node the path of its dataset
 */
function datasetsOf({ tree, isAbove }, known) {
    const ranks = [];
    const paths = [];
    tree.parents.forEach((parent, node) => {
        const inherited = parent === NONE ? RANK.root : ranks[parent];
        const rank = ownRank(node, parent);
        // Of classes within what holds classes the nearest counts; of all else the outermost.
        const isOwn = parent === NONE || rank < inherited || (rank === inherited && rank === RANK.classes) || isAbove(node);
        ranks.push(isOwn ? rank : inherited);
        paths.push(isOwn ? tree.paths[node] : paths[parent]);
    });
    return paths;
    function ownRank(node, parent) {
        if (known.holdsSplits[node] === 1)
            return RANK.splits;
        if (known.isMeasured[node] === 1)
            return RANK.measured;
        if (known.holdsClasses[node] === 1)
            return RANK.classes;
        if (parent === NONE || isAbove(node))
            return RANK.root;
        if (SHELVES.has(tree.names[parent].toLowerCase()))
            return RANK.shelf;
        if (known.saysData[node] === 1)
            return RANK.data;
        const isTop = tree.parents[parent] === NONE || isAbove(parent);
        return isTop ? RANK.top : RANK.root;
    }
}

;// CONCATENATED MODULE: ./build/paths/glob/label.js



/**
 * Where the label of a path stands by a glob in which `{label}` stands for a part of one component: the leftmost
 * place that fits, as short as it can be there. Paths below what the glob matches have the same label.
 * @throws {Failure} for a pattern that can't be read
 */
function labelFinder(pattern) {
    const forms = parseGlob(pattern, true).flatMap(formsOf);
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
function formsOf({ components, isDirectory }) {
    const number = components.findIndex((each) => each !== '**' && each.some(({ kind }) => kind === 'label'));
    if (number < 0)
        return [];
    const tokens = components[number];
    const label = tokens.findIndex(({ kind }) => kind === 'label');
    const isLast = number === components.length - 1;
    return [
        {
            before: components.slice(0, number).map(compared),
            prefix: compileTokens(tokens.slice(0, label)),
            suffix: compileTokens(reversed(tokens.slice(label + 1))),
            after: components.slice(number + 1).map(compared),
            // Without this, `**` that stands for nothing would make a file's own name its label.
            isDirectory: !isLast || tokens.length === 1,
            hasBelow: isDirectory,
        },
    ];
}
function compared(component) {
    return component === '**' ? null : nameMatcher(component);
}
/** Where the components of a path start, and the place behind the last one's slash. */
function startsOf(path) {
    const starts = [0];
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
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
/** Marks the components of a path that those before them let follow. */
function reachedBy(names, path, starts) {
    let reached = new Uint8Array(starts.length);
    reached[0] = 1;
    for (const matches of names) {
        const next = new Uint8Array(starts.length);
        for (let number = 0; number < starts.length; number++) {
            if (matches === null)
                next[number] = reached[number] || next[number - 1] || 0;
            else if (number > 0)
                next[number] = reached[number - 1] && label_holds(matches, path, starts, number - 1) ? 1 : 0;
        }
        reached = next;
    }
    return reached;
}
/** Marks the components from which on the rest of a path, or what lies above it, is what comes after the label. */
function leadingOn({ after, hasBelow }, path, starts) {
    let leading = new Uint8Array(starts.length).fill(1);
    if (hasBelow)
        leading[starts.length - 1] = 0;
    for (const matches of after.toReversed()) {
        const next = new Uint8Array(starts.length);
        for (let number = starts.length - 1; number >= 0; number--) {
            if (matches === null)
                next[number] = leading[number] || next[number + 1] || 0;
            else if (number < starts.length - 1)
                next[number] = leading[number + 1] && label_holds(matches, path, starts, number) ? 1 : 0;
        }
        leading = next;
    }
    return leading;
}
function label_holds(matches, path, starts, number) {
    return matches(path, starts[number], starts[number + 1] - 1);
}
function placeInName(path, from, to, { prefix, suffix }) {
    const begins = acceptedEnds(prefix, path, from, to);
    const backwards = Array.from(path.slice(from, to)).reverse().join('');
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
        if (token.kind === 'text')
            return { kind: 'text', text: Array.from(token.text).reverse().join('') };
        if (token.kind !== 'group')
            return token;
        return { ...token, choices: token.choices.map(reversed) };
    });
}

;// CONCATENATED MODULE: ./build/layout/label-pattern.js



/**
 * Labels by the user's pattern, a glob for whole paths in which `{label}` stands for a part of one component (the
 * leftmost that fits). The dataset is the directory above that component.
 * @throws {Failure} for a pattern that can't be read
 */
function patternLabels(pattern) {
    const labelOf = finderOf(pattern);
    return (path) => {
        const found = labelOf(path);
        if (found === null)
            return null;
        const [start, end] = found;
        return { label: path.slice(start, end), dataset: (0,columns_paths/* parentDirectory */.im)(path.slice(0, start)) };
    };
}
function finderOf(pattern) {
    try {
        return labelFinder(pattern);
    }
    catch (error) {
        throw error instanceof Failure ? new Failure(`labels: ${error.message}`) : error;
    }
}

// EXTERNAL MODULE: ./build/columns/numbers.js
var columns_numbers = __nccwpck_require__(550);
;// CONCATENATED MODULE: ./build/layout/directory-splits.js


/**
 * Recognises directories as splits: by a name that says one, beside another one of the same parent that says another
 * split and nothing else. The outermost that qualifies wins.
 * @param evidence by node: how much of it and below it is data
 */
function directorySplits({ tree }, evidence) {
    const splitNode = new Int32Array(tree.paths.length).fill(NONE);
    const holdsSplits = new Uint8Array(tree.paths.length);
    const named = new Map();
    for (let node = 0; node < splitNode.length; node++) {
        const parent = tree.parents[node];
        if (parent !== NONE && splitNode[parent] !== NONE)
            splitNode[node] = splitNode[parent];
        if (splitNode[node] === NONE)
            qualify(node);
    }
    return { splitNode, named, holdsSplits };
    /** Finds the splits among the children of a node that lies in none. */
    function qualify(node) {
        const children = tree.children[node];
        if (children.length < 2)
            return;
        const byRest = new Map();
        for (const child of children) {
            if (evidence[child] === 0)
                continue;
            const name = splitNamed(tree.names[child]);
            if (name === null)
                continue;
            const others = byRest.get(name.rest);
            if (others === undefined)
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
                named.set(child, name);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/layout/file-splits.js






/** The directory in which shards tell their split by name alone, as Hugging Face's `datasets` writes them. */
const SHARD_DIRECTORY = 'data';
const SHARD = /^(.+)-\d{5,}-of-\d{5,}(?:[-_.].*)?\.[^.]+$/s;
const file_splits_SHARD_NUMBER = /-\d{3,}-of-\d{3,}.*$/s;
/**
 * Recognises files as splits by their own names: what is no picture or sound, beside another one of the same directory
 * that names another split and has the same rest.
 * @param splitNode by node: the split directory in which it lies; there, names of files say nothing
 * @returns by entry
 */
function fileSplits(field, splitNode) {
    const { files, chosen, states, tree } = field;
    const found = new Map();
    const alike = new Map();
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
        const split = splitNamed(file_splits_stemOf(name));
        if (split === null)
            continue;
        const key = `${node} ${split.rest}`;
        const others = alike.get(key);
        if (others === undefined)
            alike.set(key, [{ entry, name: split }]);
        else
            others.push({ entry, name: split });
    }
    for (const names of alike.values()) {
        if (new Set(names.map(({ name }) => name.split)).size < 2)
            continue;
        for (const { entry, name } of names)
            found.set(entry, name);
    }
    return found;
}
function shardSplit(name, directory) {
    if (!name.includes('-of-') || (0,columns_paths/* baseName */.Fl)(directory) !== SHARD_DIRECTORY)
        return null;
    const split = SHARD.exec(name)?.[1];
    return split === undefined ? null : { split: canonicalSplit(split), rest: '', division: '' };
}
/** A name without its ending, where that is known as one: the ending of `TREC.train` is its split. */
function file_splits_stemOf(name) {
    const whole = name.includes('-of-') ? name.replace(file_splits_SHARD_NUMBER, '') : name;
    const { kind, stem } = endingOf(whole);
    return kind === KIND.other && !WEAK_ENDINGS.has(whole.slice(stem + 1).toLowerCase())
        ? whole
        : whole.slice(0, stem);
}
/** Endings of no kind of their own that are no part of a name. */
const WEAK_ENDINGS = new Set('json pkl pickle p pt bin dat rating negative xml joblib msgpack rds rdata src tgt raw in lst list dill'.split(' '));

;// CONCATENATED MODULE: ./build/layout/measured-trees.js




const DESCRIPTION_OF_TREE = 'dataset_description.json';
const SUBJECT = /^sub-[a-z0-9]+$/i;
/** Headers, events and positions that belong to a signal. Source: the specification of BIDS. */
const BESIDE_SIGNAL = /\.(?:vhdr|vmrk|json|tsv|bval|bvec|txt|html|tsv\.gz|md)$/i;
/** Trees of BIDS: a description of the dataset with a directory for each subject beside it. */
function measuredTrees({ tree, files, ...field }) {
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
/** Whether a file of such a tree is a volume or a signal itself, not what is told of it. */
function isSignal(name, state) {
    if (isMediaKind(state))
        return true;
    if (BESIDE_SIGNAL.test((0,columns_paths/* baseName */.Fl)(name)))
        return false;
    return state === KIND.array || state === KIND.other || state === KIND.archive || state === KIND.records;
}

;// CONCATENATED MODULE: ./build/layout/sidecars.js





/** So many samples of a kind in a directory have one. */
const MOST = 0.5;
/** What can describe a text of the same name. */
const DESCRIBES_TEXT = new Set(['json', 'xml', 'ann', 'a1', 'a2', 'key', 'tags']);
/**
 * Finds the files that describe the sample of the same name beside them, and passes them over: files with an ending of
 * their own (`x.lab` beside `x.wav`) or with a word behind the name (`x_mask.png` beside `x.png`), where most samples of
 * that kind in the directory have one.
 */
function passOverSidecars(field, counts) {
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
/** Whether some name in a directory ends in a word that says annotation; most directories of pictures have none. */
function mayHaveSuffixes(field, node) {
    return entriesIn(field, node).some((entry) => SUFFIX.test(field.files.names[entry]));
}
/** A quick look: a word behind a separator before the ending. */
const SUFFIX = /[-_. ][a-z]+(?:[-_ ]?\d+)?\.[^.]+(?:\.gz)?$/i;
function sidecarsIn(field, node) {
    const { files, states } = field;
    const entries = entriesIn(field, node);
    const samples = samplesAmong(field, entries);
    if (samples.size === 0)
        return [];
    const found = [];
    const totals = new Map();
    for (const entry of entries) {
        const sidecar = readAsSidecar(entry, files.names[entry], states[entry], samples);
        if (sidecar === null)
            continue;
        found.push(sidecar);
        totals.set(sidecar.form, (totals.get(sidecar.form) ?? 0) + 1);
    }
    const perKind = countEach(Array.from(new Set(samples.values()), ({ kind }) => kind));
    const matched = countEach(found.flatMap(({ form, kind }) => (kind === null ? [] : [`${form} ${kind}`])));
    const isUsual = ({ form, kind, entry }) => {
        if (kind === null)
            return false;
        const count = matched.get(`${form} ${kind}`) ?? 0;
        if (count < MOST * (perKind.get(kind) ?? 0))
            return false;
        // Tables and arrays are samples themselves where most of them have no picture of their name.
        return !isSureKind(states[entry]) || count >= MOST * (totals.get(form) ?? 0);
    };
    return found.filter(isUsual).map(({ entry }) => entry);
}
/** What can be described, by the names that a sidecar can have: without the ending, and with it. */
function samplesAmong({ files, states }, entries) {
    const samples = new Map();
    const hasMedia = entries.some((entry) => isMediaKind(states[entry]));
    const suffixed = [];
    const add = (stem, name, kind) => {
        const sample = { kind };
        samples.set(stem, sample).set(name, sample);
    };
    for (const entry of entries) {
        const kind = states[entry];
        const name = files.names[entry];
        const stem = name.slice(0, endingOf(name).stem);
        if (hasMedia ? !isMediaKind(kind) : kind !== KIND.text || splitNamed(stem)?.rest === '')
            continue;
        if (hasMedia && endsInAnnotation(stem))
            suffixed.push({ stem, name, kind });
        else
            add(stem, name, kind);
    }
    for (const { stem, name, kind } of suffixed)
        if (!samples.has(withoutView(stem)))
            add(stem, name, kind);
    return samples;
}
function readAsSidecar(entry, name, state, samples) {
    const { ending, stem: end } = endingOf(name);
    const stem = name.slice(0, end);
    if (splitNamed(stem)?.rest === '')
        return null;
    const isAboutTexts = !isMediaKind(samples.values().next().value?.kind ?? KIND.text);
    if (isMediaKind(state)) {
        if (!endsInAnnotation(stem))
            return null;
        const short = withoutView(stem);
        const sample = samples.get(short);
        return { entry, form: stem.slice(short.length).replace(/\d+/g, ''), kind: sample?.kind ?? null };
    }
    if (isAboutTexts) {
        if (!DESCRIBES_TEXT.has(ending))
            return null;
        return { entry, form: ending, kind: samples.get(stem)?.kind ?? null };
    }
    const inner = stem.lastIndexOf('.');
    const sample = samples.get(stem) ??
        (inner > 0 ? samples.get(stem.slice(0, inner)) : undefined) ??
        samples.get(withoutView(stem));
    const isOwn = samples.has(stem);
    return {
        entry,
        form: isOwn || inner <= 0 ? ending : `${stem.slice(inner)}.${ending}`,
        kind: sample?.kind ?? null,
    };
}
function countEach(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./build/layout/targets.js








/** A quick look before names are taken apart. */
const MAY_TELL = /^dataset\.json$|label|target|annot|gt|truth|answer|box|caption|trans|keyp|landm|mask|segm|^y[^a-z]|[^a-z]y[^a-z]|[^a-z]y$/i;
/** Words that say how a file is written, and nothing of what is in it. */
const FORM_WORDS = new Set([
    'idx',
    'ubyte',
    'coco',
    'voc',
    'yolo',
    'createml',
    'csv',
    'json',
    'id',
    'ids',
]);
/**
 * Passes over targets that stand in files of their own, and texts and tables that by their name describe pictures or
 * sounds that lie beside or below.
 */
function passOverTargets(field, counts) {
    const { files, chosen, states, tree } = field;
    const media = below(field, counts.media);
    for (let place = 0; place < chosen.length; place++) {
        const entry = chosen[place];
        const state = states[entry];
        if (state <= KIND.volume || state > KIND.document)
            continue;
        const name = files.names[entry];
        if (!MAY_TELL.test(name))
            continue;
        const node = nodeOfEntry(field, entry);
        const parent = tree.parents[node];
        // A sibling can hold the pictures: `meta/captions.csv` beside `clips`.
        const isBeside = media[node] > 0 || (parent !== NONE && media[parent] > 0);
        const isAmong = parent !== NONE && media[node] >= LEAST_MEDIA;
        if (isAmong && DESCRIPTIONS.test(name))
            states[entry] = PASSED_OVER.metadata;
        else if (isTarget(name, isBeside, isAmong, field, node))
            states[entry] = PASSED_OVER.annotation;
    }
}
/** What describes all pictures or volumes below: `dataset.json` of Medical Decathlon and nnU-Net. */
const DESCRIPTIONS = /^dataset\.json$/i;
/** A plot or two beside tables are not what these tell of. */
const LEAST_MEDIA = 3;
/**
 * @param isBeside whether pictures or sounds lie near
 * @param isAmong whether some lie in or below the same directory
 */
function isTarget(name, isBeside, isAmong, field, node) {
    const words = wordsOf(name.slice(0, endingOf(name).stem));
    if (words.some((word) => NEGATIONS.has(word)))
        return false;
    const isAside = (word) => splitOfWord(word) !== undefined || GENERAL_WORDS.has(word) || isNumber(word) || FORM_WORDS.has(word);
    const isAbout = (word) => TARGET_WORDS.has(word) || DESCRIPTION_WORDS.has(word);
    const rest = words.filter((word) => !isAbout(word) && !isAside(word));
    const isTargets = words.some((word) => TARGET_WORDS.has(word));
    if (isTargets && (rest.length === 0 || isAmong))
        return true;
    if (words.some((word) => DESCRIPTION_WORDS.has(word)) && (rest.length === 0 ? isBeside : isAmong))
        return true;
    if (!words.includes('y') || !words.every((word) => word === 'y' || isAside(word)))
        return false;
    return words.some((word) => splitOfWord(word) !== undefined) || hasPartner(words, field, node);
}
/** Whether `X.npy` stands beside `y.npy`. */
function hasPartner(words, field, node) {
    const wanted = words.map((word) => (word === 'y' ? 'x' : word)).join(' ');
    return entriesIn(field, node).some((entry) => {
        const name = field.files.names[entry];
        return wordsOf(name.slice(0, endingOf(name).stem)).join(' ') === wanted;
    });
}

;// CONCATENATED MODULE: ./build/layout/survey.js












/** Finds out what is data, by name and place and by what lies beside it. */
function surveyOf(given) {
    const field = fieldOf(given);
    const zones = zonesOf(field);
    passOverPlaces(field, zones);
    const evidence = below(field, evidenceOf(field));
    const splits = directorySplits(field, evidence);
    if (field.isAutomatic)
        passOverTests(field, zones, splits);
    const { roots, measured } = measuredTrees(field);
    passOverMeasured(field, measured);
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
/** Passes over what its place rules out, whatever lies beside it, and what no place makes data. */
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
        else if (zones.lists[node] === 1 && state === KIND.text)
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
/** What shows that a directory holds data: texts and JSON do not where they lie beside source files. */
function evidenceOf(field) {
    const now = countsOf(field);
    if (!field.isAutomatic)
        return now.all;
    return now.sure.map((sure, node) => sure + (now.code[node] === 0 ? now.possible[node] : 0));
}
/** Tests that are no split are code. */
function passOverTests(field, zones, { splitNode, named }) {
    const isTests = Uint8Array.from(zones.tests, (tests, node) => {
        const split = splitNode[node];
        return tests === 1 && (split === NONE || !named.has(split) || zones.tests[parentOf(split)] === 1) ? 1 : 0;
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
/** Passes over what can be data where nothing says that it is. */
function passOverOthers(field, zones, { splitNode }, named) {
    const { chosen, states } = field;
    for (let place = 0; place < chosen.length; place++) {
        const entry = chosen[place];
        const state = states[entry];
        if (!canBeData(state) || isSureKind(state) || field.isPointer(entry))
            continue;
        const node = nodeOfEntry(field, entry);
        const isPlace = zones.data[node] === 1 || splitNode[node] !== NONE;
        if (!isPlace && (state >= KIND.document || !named.has(entry)))
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
/** Columns of which all are data, for layouts that are read of data files alone. */
function everythingOf(files) {
    return {
        files,
        chosen: (0,columns_numbers/* numbersTo */.SI)(files.names.length),
        states: new Uint8Array(files.names.length).fill(KIND.other),
        isAutomatic: false,
        isAbovePath: (directory) => directory === '' || directory === '/',
        isPointer: () => false,
    };
}

;// CONCATENATED MODULE: ./build/layout/layout.js












/**
 * Reads the layout of data files alone: all that is given is data, but for what by its name is annotation or metadata.
 * @throws {Failure} for a glob or pattern that can't be read
 */
function readLayout(files, options, cards = []) {
    const given = everythingOf(files);
    files.names.forEach((name, file) => {
        const state = stateOfName(name);
        if (canBeData(state))
            given.states[file] = state;
    });
    return layoutOf(surveyOf(given), { ...options, cards });
}
/**
 * Places every file of a survey in a dataset, a split and a class. Files that turn out to be for showing are passed over
 * in the states of the survey.
 * @throws {Failure} for a glob or pattern that can't be read
 */
function layoutOf(survey, options) {
    const { field, zones, splits, files } = survey;
    const { tree } = field;
    const samples = below(field, countsOf(field).all);
    const classes = foldersOf(survey, samples);
    if (field.isAutomatic) {
        const isInDataset = (node) => zones.data[node] === 1 || splits.splitNode[node] !== NONE || classes.classNode[node] !== NONE;
        passOverAssets(field, countsOf(field), isInDataset, () => false);
    }
    const isAuto = options.splits === 'auto';
    const nothing = new Uint8Array(tree.paths.length);
    const holdsClasses = options.labels === 'auto' ? classes.holdsClasses : nothing;
    const datasets = datasetsOf(field, {
        holdsSplits: isAuto ? splits.holdsSplits : nothing,
        isMeasured: survey.measuredRoots,
        holdsClasses,
        saysData: zones.saysData,
    });
    const said = saidOf(field, options);
    const roots = rootsOf(survey, isAuto, said);
    const labels = options.labels === 'auto' ? labelsOf(field, roots.byDataset) : new Map();
    const pattern = typeof options.labels === 'object' ? patternLabels(options.labels.pattern) : null;
    const shared = new Map();
    const placeOfNode = (node) => {
        const known = shared.get(node);
        if (known !== undefined)
            return known;
        const splitNode = isAuto ? splits.splitNode[node] : NONE;
        const name = splits.named.get(splitNode);
        const place = {
            split: name?.split ?? null,
            splitBy: name === undefined ? null : 'directories',
            dataset: name === undefined ? datasets[node] : datasetWith(name.division, parentOf(splitNode)),
            ...labelAt(node, name !== undefined),
        };
        shared.set(node, place);
        return place;
    };
    const named = isAuto ? namesOf(field, files) : new Map();
    const nodeAt = nodeFinder(tree);
    return { placementOf, ofDirectory };
    function parentOf(node) {
        return tree.paths[tree.parents[node]];
    }
    function labelAt(node, isInSplit) {
        if (options.labels !== 'auto')
            return { label: null, labelBy: null };
        const below = labelAbove(tree, labels, node);
        const folder = classes.classNode[node];
        const label = below ?? (isInSplit || folder === NONE ? null : tree.names[folder]);
        return { label, labelBy: label === null ? null : 'directories' };
    }
    function ofDirectory(directory) {
        if (said !== null || pattern !== null)
            return undefined;
        const node = nodeAt(directory);
        return named.has(node) ? undefined : placeOfNode(node);
    }
    function placementOf(path) {
        const node = nodeAt((0,columns_paths/* parentDirectory */.im)(path));
        const place = placeByName(node, path);
        const found = pattern?.(path);
        if (!found)
            return place;
        const dataset = place.split === null ? found.dataset : place.dataset;
        return { ...place, label: found.label, labelBy: 'option', dataset };
    }
    function placeByName(node, path) {
        const place = placeOfNode(node);
        const told = said?.(path) ?? null;
        if (told !== null)
            return toldPlace(told, node, place);
        const entry = named.get(node)?.get((0,columns_paths/* baseName */.Fl)(path));
        const name = entry === undefined ? undefined : files.get(entry);
        if (name === undefined)
            return place;
        const dataset = datasetWith(name.division, tree.paths[node]);
        return { ...place, split: name.split, splitBy: 'names', dataset };
    }
    /** Where a card or the user says which split it is. */
    function toldPlace({ split, dataset, classStart, by }, node, place) {
        const isBelow = classStart !== null;
        const label = isBelow ? { label: place.label, labelBy: place.labelBy } : labelAt(node, false);
        const isClass = label.label !== null && (!isBelow || labels.size > 0);
        const none = { label: null, labelBy: null };
        return { split, splitBy: by, dataset, ...(isClass ? label : none) };
    }
}
/** A directory can hold several divisions with splits of their own. */
function datasetWith(division, directory) {
    return division === '' ? directory : `${directory}//${division}`;
}
/** The directory that a dataset is shown with. */
function directoryOfDataset(dataset) {
    const at = dataset.indexOf('//');
    return at < 0 ? dataset : dataset.slice(0, at);
}
function foldersOf({ field, splits, measured }, samples) {
    const isClosed = (node) => splits.splitNode[node] !== NONE || measured[node] === 1;
    return classFolders(field, countsOf(field), samples, splits.holdsSplits, isClosed);
}
/** What the user or cards say of splits; `null`: nothing at all. */
function saidOf(field, { splits, cards, listed }) {
    if (splits === 'none')
        return null;
    if (splits !== 'auto')
        return explicitSplits(splits);
    const byCard = cards.length === 0 ? null : cardSplits(cards, field.files);
    if (listed === undefined || listed.size === 0)
        return byCard;
    const byList = new Map(Array.from(listed, ([entry, place]) => [(0,columns_paths/* pathAt */.DQ)(field.files, entry), place]));
    return (path) => byCard?.(path) ?? byList.get(path) ?? null;
}
/** The nodes below which classes begin, by dataset. */
function rootsOf({ field, splits }, isAuto, said) {
    const byDataset = new Map();
    const add = (dataset, node) => {
        const others = byDataset.get(dataset);
        if (others === undefined)
            byDataset.set(dataset, new Set([node]));
        else
            others.add(node);
    };
    if (isAuto) {
        for (const [node, { division }] of splits.named) {
            add(datasetWith(division, field.tree.paths[field.tree.parents[node]]), node);
        }
    }
    if (said === null)
        return { byDataset };
    const nodeAt = nodeFinder(field.tree);
    for (let place = 0; place < field.chosen.length; place++) {
        const entry = field.chosen[place];
        if (!canBeData(field.states[entry]))
            continue;
        const path = (0,columns_paths/* pathAt */.DQ)(field.files, entry);
        const told = said(path);
        if (told === null || told.classStart === null)
            continue;
        const directory = path.slice(0, Math.max(0, told.classStart - 1));
        if (path.startsWith(directory) && directory !== path)
            add(told.dataset, nodeAt(directory));
    }
    return { byDataset };
}
function labelsOf(field, byDataset) {
    const samples = below(field, countsOf(field).all);
    const labels = new Map();
    for (const roots of byDataset.values()) {
        for (const [node, label] of labelsBelow(field, [...roots], samples))
            labels.set(node, label);
    }
    return labels;
}
/** The outermost class at or above a node. */
function labelAbove({ parents }, labels, node) {
    if (labels.size === 0)
        return null;
    let label = null;
    for (let above = node; above !== NONE; above = parents[above])
        label = labels.get(above) ?? label;
    return label;
}
/** The files whose own name says a split, by node and name. */
function namesOf(field, files) {
    const named = new Map();
    for (const entry of files.keys()) {
        const node = nodeOfEntry(field, entry);
        const others = named.get(node);
        const name = field.files.names[entry];
        if (others === undefined)
            named.set(node, new Map([[name, entry]]));
        else
            others.set(name, entry);
    }
    return named;
}
/** Finds the node of a directory; the nearest above it for one that is not there. */
function nodeFinder({ paths }) {
    const nodes = new Map(paths.map((path, node) => [path, node]));
    return (directory) => {
        for (let above = directory;; above = (0,columns_paths/* parentDirectory */.im)(above)) {
            const node = nodes.get(above);
            if (node !== undefined)
                return node;
            if (above === '' || above === '/')
                return 0;
        }
    };
}

;// CONCATENATED MODULE: ./build/judge/earlier-reading.js



/**
 * How the files of now stand by what the base's cards say, where a change alters, removes or adds a card above data that
 * the base had: what leaks by the words that held must not stop leaking by words that come with it.
 * @returns `null` if the cards say what they said
 * @throws {Failure} for a glob that can't be read
 */
function earlierReading(now, base, options) {
    if (options.splits !== 'auto')
        return null;
    const changed = changedCards(now, base);
    if (changed.length === 0)
        return null;
    const isChanged = ({ directory }) => changed.includes(directory);
    const cards = [
        ...now.datasetCards.filter((card) => !isChanged(card)),
        ...base.datasetCards.filter(isChanged),
    ];
    const names = changed.map((directory) => (0,scan_display/* display */.Vy)((0,columns_paths/* pathIn */.lW)(directory, 'README.md')));
    return {
        layout: readLayout(now.files, options, cards),
        notes: [
            `This change alters what ${names.join(', ')} ${names.length === 1 ? 'says' : 'say'} of splits; what leaks by the words of the base still counts as a leak`,
        ],
    };
}
/** The directories of cards that differ, and below which the base had data. */
function changedCards(now, base) {
    const before = new Map(base.datasetCards.map((card) => [card.directory, JSON.stringify(card.configs)]));
    const after = new Map(now.datasetCards.map((card) => [card.directory, JSON.stringify(card.configs)]));
    const differ = [...new Set([...before.keys(), ...after.keys()])].filter((directory) => before.get(directory) !== after.get(directory));
    if (differ.length === 0)
        return [];
    const held = (0,columns_paths/* directoriesInUse */.iL)(base.files);
    return differ.filter((directory) => held.some((inner) => directory === '' || inner === directory || inner.startsWith(`${directory}/`)));
}

// EXTERNAL MODULE: ./build/paths/order.js
var order = __nccwpck_require__(463);
// EXTERNAL MODULE: ./build/rules/split-order.js
var split_order = __nccwpck_require__(93);
;// CONCATENATED MODULE: ./build/layout/recognised.js





/** Counts the files of each dataset by split and label; those of a directory at once where they stand together. */
function recognise(layout, files) {
    const tallies = new Map();
    visitPlaces(layout, files, (place, count) => {
        const { dataset, split, splitBy, label, labelBy } = place;
        const tally = tallyOf(tallies, dataset ?? '');
        tally.samples += count;
        if (split !== null && splitBy !== null) {
            const before = tally.splits.get(split);
            tally.splits.set(split, {
                samples: (before?.samples ?? 0) + count,
                by: surer(before?.by ?? null, splitBy),
            });
        }
        if (label !== null) {
            tally.labels.set(label, (tally.labels.get(label) ?? 0) + count);
            if (labelBy !== null)
                tally.labelsBy = surer(tally.labelsBy, labelBy);
        }
    });
    const samples = new Map();
    for (const [dataset, { splits }] of tallies) {
        if (splits.size > 0)
            samples.set(dataset, new Map(Array.from(splits, ([name, split]) => [name, split.samples])));
    }
    const datasets = Array.from(tallies, ([dataset, tally]) => told(dataset, tally));
    return { datasets: datasets.sort((left, right) => (0,order/* comparePaths */.cD)(left.path, right.path)), samples };
}
/** Of two ways of recognising something the one that stands above the other. */
function surer(left, right) {
    return left !== null && model/* RECOGNISED_BY */.GZ.indexOf(left) <= model/* RECOGNISED_BY */.GZ.indexOf(right) ? left : right;
}
function tallyOf(tallies, dataset) {
    const known = tallies.get(dataset);
    if (known !== undefined)
        return known;
    const made = { samples: 0, splits: new Map(), labels: new Map(), labelsBy: null };
    tallies.set(dataset, made);
    return made;
}
function told(dataset, { samples, splits, labels, labelsBy }) {
    return {
        path: directoryOfDataset(dataset),
        samples,
        splits: Array.from(splits, ([name, split]) => ({ name, ...split })).sort((left, right) => (0,split_order/* compareSplits */.d)(left.name, right.name)),
        labels: Array.from(labels, ([name, count]) => ({ name, samples: count })).sort((left, right) => right.samples - left.samples || (0,order/* comparePaths */.cD)(left.name, right.name)),
        labelsBy,
    };
}
function visitPlaces(layout, files, visit) {
    const { directories, directoryOf } = files;
    const counts = new Uint32Array(directories.length);
    for (let file = 0; file < directoryOf.length; file++) {
        const directory = directoryOf[file];
        counts[directory] = counts[directory] + 1;
    }
    const places = directories.map((directory, number) => counts[number] === 0 ? undefined : layout.ofDirectory(directory));
    places.forEach((place, number) => {
        if (place !== undefined)
            visit(place, counts[number]);
    });
    for (let file = 0; file < directoryOf.length; file++) {
        if (places[directoryOf[file]] === undefined)
            visit(layout.placementOf((0,columns_paths/* pathAt */.DQ)(files, file)), 1);
    }
}

// EXTERNAL MODULE: ./build/rules/broken.js
var rules_broken = __nccwpck_require__(863);
// EXTERNAL MODULE: ./build/rules/difference.js
var difference = __nccwpck_require__(954);
;// CONCATENATED MODULE: ./build/rules/earlier.js


/** Copies that stand alike tell no more than two of them; so many of what is left are paired. */
const MOST_PAIRED = 128;
/**
 * Whether a group broke a rule before as it does now: between the same pairs of splits or labels, or others beside them.
 * A rule that gave way to one that says more counts if two of the members broke it: what takes a leak's copy out of the
 * test split leaves copies in train that were there before.
 */
function brokeBefore(earlier, rule, now) {
    if (earlier.rules.includes(rule))
        return now === undefined || holdsAll(earlier, rule, now);
    return table/* RULE */.xZ[rule].unless.length > 0 && twoBreak(earlier.copies(), rule);
}
/** Whether every pair of now was one before; always, where nothing tells between what the rule was broken then. */
function holdsAll({ between, written = (name) => name }, rule, now) {
    const sets = (between[rule]?.sets ?? []).map((names) => new Set(names));
    if (sets.length === 0)
        return true;
    const areTogether = (one, other) => sets.some((names) => names.has(one) && names.has(other));
    return now.sets
        .map((names) => names.map(written))
        .every((names) => 
    // The usual case, without walking through all pairs.
    sets.some((known) => names.every((name) => known.has(name))) ||
        names.every((one, index) => names.slice(0, index).every((other) => areTogether(one, other))));
}
function twoBreak(copies, rule) {
    const told = differentlyPlaced(copies);
    return told.some((one, index) => told.slice(0, index).some((other) => (0,rules_broken/* brokenRules */.P6)([other, one]).includes(rule)));
}
/** Two at most of those that stand alike. */
function differentlyPlaced(copies) {
    const counts = new Map();
    const kept = [];
    for (const copy of copies) {
        const place = JSON.stringify([copy.dataset, copy.split, copy.label]);
        const count = counts.get(place) ?? 0;
        if (count < 2)
            kept.push(copy);
        counts.set(place, count + 1);
        if (kept.length === MOST_PAIRED)
            break;
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/judge/newness.js


const ALL_NEW = { finding: true, isNewPath: () => true };
const ALL_KNOWN = { finding: false, isNewPath: () => false };
/**
 * Compares a content with what was known of it. A rule is introduced if it was not broken before, or not between the
 * same pairs of splits or labels, or if more places hold the content now than then; a finding is new if any of its rules
 * is introduced. So what only removes or renames within a split and label introduces nothing. Copies that change in step
 * are known too: all places held another content together, which broke the same rules.
 * @param known each source of what was there before; what one of them knows is not new. None: all is new
 */
function newness(group, broken, known) {
    if (known.length === 0)
        return ALL_NEW;
    const before = known.map(({ contentOf }) => contentOf(group));
    const finding = before.every((content) => content === undefined || isIntroduced(group, broken, content));
    if (finding && known.some((source) => isInStep(group, broken, source)))
        return ALL_KNOWN;
    return { finding, isNewPath: (path) => before.every((content) => !content?.paths.has(path)) };
}
function isIntroduced(group, { rules, between }, content) {
    return (group.files.length > content.count || !rules.every((rule) => brokeBefore(content, rule, between[rule])));
}
function isInStep(group, broken, { contentAt }) {
    const content = contentAt(group);
    const heldAll = content !== undefined && group.files.every((file) => content.paths.has((0,data_files/* placeOf */.$t)(file)));
    return heldAll && !isIntroduced(group, broken, content);
}

;// CONCATENATED MODULE: ./build/judge/findings.js






const GRAVITY = { error: 0, warning: 1, notice: 2 };
/**
 * What each group means. A group whose broken rules are all `off` gives no finding: turning a rule off never turns
 * its groups into something else.
 * @param groups sorted by first path
 * @param earlier the same files as the base reads them, if that differs: what breaks a rule by either reading breaks it
 * @returns by severity, then redundant bytes (most first), then first path
 */
function findingsOf(groups, layout, settings, known, earlier = null) {
    const breachOf = createBreachOf(settings);
    const findings = [];
    for (const group of groups) {
        const now = readingOf(membersOf(group, layout));
        const reading = earlier === null ? now : together(now, readingOf(membersOf(group, earlier)));
        const breach = breachOf(reading.rules);
        if (breach !== null)
            findings.push(findingOf(group, reading, breach, known));
    }
    // Stable: what is equal stays in the order of the groups.
    return findings.sort(compareFindings);
}
/** Tells what is left of broken rules by their settings; nothing: `null`. Groups that break the same rules share it. */
function createBreachOf(settings) {
    const known = new Map();
    return (broken) => {
        let breach = known.get(broken);
        if (breach === undefined) {
            const rules = broken.filter((rule) => settings[rule] !== 'off');
            const severity = model/* SEVERITIES */.oC.find((level) => rules.some((rule) => settings[rule] === level));
            breach = severity === undefined ? null : { rules, severity };
            known.set(broken, breach);
        }
        return breach;
    };
}
function membersOf({ files }, layout) {
    return files.map((file) => {
        const { split, label, dataset } = layout.placementOf((0,data_files/* placeOf */.$t)(file));
        return { file, split, label, dataset, isNew: true };
    });
}
function readingOf(members) {
    const rules = (0,rules_broken/* brokenRules */.P6)(members);
    return { members, rules, between: (0,rules_broken/* betweenOf */.eJ)(rules, members) };
}
/** Both readings in one: what breaks a rule between splits or labels by either of them breaks it. */
function together(now, earlier) {
    const standing = { ...now, copies: () => now.members };
    const lost = earlier.rules.filter((rule) => {
        const between = earlier.between[rule];
        return between !== undefined && !brokeBefore(standing, rule, between);
    });
    if (lost.length === 0)
        return now;
    if (now.rules.every((rule) => now.between[rule] === undefined))
        return earlier;
    const between = { ...now.between };
    for (const rule of lost)
        between[rule] = bothOf(earlier.between[rule], now.between[rule]);
    const rules = model/* RULES */.y0.filter((rule) => now.rules.includes(rule) || lost.includes(rule));
    return { members: now.members, rules, between };
}
function bothOf(earlier = difference/* NOTHING */.K$, now = difference/* NOTHING */.K$) {
    return { names: [...new Set([...now.names, ...earlier.names])], sets: [...now.sets, ...earlier.sets] };
}
function findingOf(group, { members, between: all }, { rules, severity }, known) {
    const between = only(rules, all);
    const { finding, isNewPath } = newness(group, { rules, between }, known);
    if (known.length > 0)
        for (const member of members)
            member.isNew = isNewPath((0,data_files/* placeOf */.$t)(member.file));
    const redundantBytes = (group.size ?? 0) * (members.length - 1);
    return { group, rules, between, severity, isNew: finding, members, redundantBytes };
}
/** Without what rules that are `off` stand between. */
function only(rules, all) {
    const names = Object.keys(all);
    if (names.every((rule) => rules.includes(rule)))
        return all;
    return Object.fromEntries(rules.flatMap((rule) => (all[rule] ? [[rule, all[rule]]] : [])));
}
function compareFindings(left, right) {
    return GRAVITY[left.severity] - GRAVITY[right.severity] || right.redundantBytes - left.redundantBytes;
}

;// CONCATENATED MODULE: ./build/judge/leakage.js


/**
 * Pairs grow with the square of the splits, and names of shards may make any number of these. Of a dataset with
 * more, the first ones (by `compareSplits`) are paired; the findings tell of all.
 */
const MAX_SPLITS_PAIRED = 50;
/**
 * How much the splits of each dataset share, counted over the findings that break `split-leakage`: nothing if
 * that rule is off.
 * @returns the pairs that share anything, sorted by dataset, then in the order of splits
 */
function leakageOf(findings, samples) {
    const datasets = new Map();
    const datasetNamed = (name) => {
        const known = datasets.get(name);
        if (known !== undefined)
            return known;
        const made = emptyDataset(name, samples.get(name) ?? new Map());
        datasets.set(name, made);
        return made;
    };
    for (const finding of findings)
        if (finding.rules.includes('split-leakage'))
            count(finding, datasetNamed);
    return [...datasets]
        .sort(([left], [right]) => (0,order/* comparePaths */.cD)(left, right))
        .flatMap(([, { pairs }]) => sorted(pairs));
}
/** Counts one content. */
function count({ members }, datasetNamed) {
    const touched = [];
    for (const { dataset: name, split } of members) {
        if (name === null || split === null)
            continue;
        const dataset = datasetNamed(name);
        const rank = dataset.rankOf.get(split);
        if (rank === undefined)
            continue;
        const before = dataset.files[rank];
        dataset.files[rank] = before + 1;
        if (before === 0 && dataset.holding.push(rank) === 1)
            touched.push(dataset);
    }
    for (const dataset of touched)
        countPairs(dataset);
}
function countPairs({ holding, files, pairOf }) {
    for (let index = 1; index < holding.length; index++) {
        const one = holding[index];
        for (let before = 0; before < index; before++) {
            const other = holding[before];
            const left = Math.min(one, other);
            const right = Math.max(one, other);
            const pair = pairOf(left, right);
            pair.groups += 1;
            pair.files[0] += files[left];
            pair.files[1] += files[right];
        }
    }
    for (const rank of holding)
        files[rank] = 0;
    holding.length = 0;
}
/** @param sizes split → number of its files */
function emptyDataset(dataset, sizes) {
    const splits = [...sizes.keys()].sort(split_order/* compareSplits */.d).slice(0, MAX_SPLITS_PAIRED);
    const pairs = new Map();
    return {
        rankOf: new Map(splits.map((split, rank) => [split, rank])),
        pairs,
        pairOf(left, right) {
            const key = left * splits.length + right;
            const known = pairs.get(key);
            if (known !== undefined)
                return known;
            const pair = emptyPair(dataset, splits[left], splits[right], sizes);
            pairs.set(key, pair);
            return pair;
        },
        holding: [],
        files: new Uint32Array(splits.length),
    };
}
function sorted(pairs) {
    return [...pairs].sort(([left], [right]) => left - right).map(([, pair]) => pair);
}
function emptyPair(dataset, left, right, sizes) {
    return {
        dataset,
        splits: [left, right],
        groups: 0,
        files: [0, 0],
        samples: [sizes.get(left) ?? 0, sizes.get(right) ?? 0],
    };
}

;// CONCATENATED MODULE: ./build/judge/verdict.js


/**
 * Whether the gate is shut, and why. What counts is the severity of each broken rule, not that of the finding: one
 * group can break one rule as an error and another as a warning.
 */
function verdictOf(findings, { rules, failOn }) {
    const reasons = [];
    if (failOn !== 'none') {
        const counted = failOn === 'new' ? findings.filter(({ isNew }) => isNew) : findings;
        const noun = failOn === 'new' ? 'new group' : 'group';
        for (const rule of model/* RULES */.y0) {
            const count = rules[rule] === 'error' ? counted.filter((finding) => finding.rules.includes(rule)).length : 0;
            if (count > 0)
                reasons.push(`${(0,quantity/* countOf */.pq)(count, noun)} ${count === 1 ? 'breaks' : 'break'} ${rule}`);
        }
    }
    return { result: reasons.length > 0 ? 'fail' : 'pass', failOn, reasons };
}

;// CONCATENATED MODULE: ./build/judge/judge.js




/**
 * Stage 4: what the groups mean. Finds the rules that each group breaks where its members stand, and decides on the
 * gate. Judges by paths alone: no file is opened.
 */
function judge({ files, layout, groups, options, known, earlier = null }) {
    const { datasets, samples } = recognise(layout, files);
    const findings = findingsOf(groups, layout, options.rules, known, earlier);
    return {
        findings,
        leakage: leakageOf(findings, samples),
        datasets: samples.size,
        recognised: datasets,
        verdict: verdictOf(findings, options),
    };
}

;// CONCATENATED MODULE: ./build/pointers/identity.js
/** The key under which identities of one hash meet. Sizes are no part of it, since one may be unknown. */
function identityKey({ algorithm, hex }) {
    return `${algorithm}:${hex}`;
}
/**
 * Divides what has one hash into what may be called the same content: everything, unless two known sizes
 * contradict each other. Then somebody's pointer is wrong, each size stays by itself, and what has no size can't
 * be given to any of them.
 */
function divideBySize(members) {
    const bySize = new Map();
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
/** A count of bytes or files as pointers write it: decimal digits, exact in a number; else `null`. */
function parseCount(text) {
    const count = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
    return Number.isSafeInteger(count) ? count : null;
}

;// CONCATENATED MODULE: ./build/judge/base-contents.js



/** The numbers of the files that held the content of a group, which is told by its number, by any of its names. */
function copiesByContent({ files, namesOf }, groups, objectIds) {
    const idsOf = groups.map(objectIds);
    const wanted = new Uint8Array(files.objectIds.count);
    const contentsOf = idsOf.map((ids) => {
        const contents = [];
        for (const id of ids) {
            const content = files.objectIds.find(id);
            if (content < 0)
                continue;
            contents.push(content);
            wanted[content] = 1;
        }
        return contents;
    });
    const filesOf = filesByContent(files.contents, wanted);
    const filesWith = (group) => contentsOf[group].map(filesOf);
    if (files.pointers.size === 0)
        return (group) => union(filesWith(group));
    const pointers = pointersByName(files);
    const pointersNamed = (name) => pointers.get(name) ?? [];
    return (number) => {
        const group = groups[number];
        const ids = idsOf[number];
        return union([
            ...filesWith(number),
            ...ids.map((id) => pointersNamed(`file:${id}`)),
            ...(namesOf?.(group) ?? group.names).map((name) => pointersNamed(name).filter((file) => canHave(group.size, file, files))),
        ]);
    };
}
/** Each number once. */
function union(parts) {
    const [first] = parts;
    if (first === undefined || parts.length === 1)
        return first ?? [];
    return new Set(parts.flatMap((part) => [...part]));
}
/**
 * For each of the wanted contents the files that have it. Counted first, so that a million files need no list of their
 * own for each content.
 * @param wanted 1 for each content that will be asked for
 */
function filesByContent(contents, wanted) {
    const ends = new Uint32Array(wanted.length);
    for (let file = 0; file < contents.length; file++) {
        const content = contents[file];
        if (content >= 0 && wanted[content] === 1)
            ends[content] = ends[content] + 1;
    }
    let total = 0;
    for (let content = 0; content < ends.length; content++) {
        const count = ends[content];
        // Where its files begin; it moves on to where they end as they are filled in.
        ends[content] = total;
        total += count;
    }
    const files = new Int32Array(total);
    for (let file = 0; file < contents.length; file++) {
        const content = contents[file];
        if (content < 0 || wanted[content] !== 1)
            continue;
        const place = ends[content];
        files[place] = file;
        ends[content] = place + 1;
    }
    return (content) => files.subarray(content === 0 ? 0 : ends[content - 1], ends[content]);
}
/** The pointers by the name of their data, and those that are files of their own by git's id of that file. */
function pointersByName({ pointers }) {
    const byName = new Map();
    const add = (name, file) => {
        const others = byName.get(name);
        if (others)
            others.push(file);
        else
            byName.set(name, [file]);
    };
    for (const [file, { identity, describedIn, objectId }] of pointers) {
        if (identity === null)
            continue;
        add(identityKey(identity), file);
        if (objectId !== null && describedIn === null)
            add(`file:${objectId}`, file);
    }
    return byName;
}
/** Whether a pointer's data can have so many bytes. */
function canHave(size, file, { pointers }) {
    const told = pointers.get(file)?.identity?.size ?? null;
    return size === null || told === null || size === told;
}
/**
 * Tells which files of the base held the one content that all places of a group held; `undefined`: not all of them did.
 * @param groups those that will be asked for
 */
function contentsAtPlaces(files, groups) {
    if (groups.length === 0)
        return () => undefined;
    const fileAt = filesAtPlaces(files, groups);
    const together = new Map();
    const wanted = new Uint8Array(files.objectIds.count);
    for (const group of groups) {
        const [first, ...others] = group.files.map((file) => fileAt.get((0,data_files/* placeOf */.$t)(file)));
        // Outputs that lie outside of the repository share the place of what describes them, which tells nothing.
        const areApart = new Set(group.files.map(data_files/* placeOf */.$t)).size === group.files.length;
        if (first === undefined || first === null || !areApart)
            continue;
        const name = contentName(files, first);
        if (name === null || !others.every((file) => file != null && contentName(files, file) === name))
            continue;
        together.set(group, first);
        const content = files.contents[first];
        if (content >= 0)
            wanted[content] = 1;
    }
    if (together.size === 0)
        return () => undefined;
    const filesOf = filesByContent(files.contents, wanted);
    const pointers = pointersByContent(files);
    return (group) => {
        const first = together.get(group);
        if (first === undefined)
            return undefined;
        const content = files.contents[first];
        return content >= 0 ? filesOf(content) : pointers.get(contentName(files, first) ?? '');
    };
}
/** The numbers of the files at the places of groups; `null`: there are several. */
function filesAtPlaces(files, groups) {
    const wanted = new Map();
    for (const group of groups) {
        for (const file of group.files) {
            const place = (0,data_files/* placeOf */.$t)(file);
            const directory = (0,columns_paths/* parentDirectory */.im)(place);
            const names = wanted.get(directory);
            if (names)
                names.add((0,columns_paths/* baseName */.Fl)(place));
            else
                wanted.set(directory, new Set([(0,columns_paths/* baseName */.Fl)(place)]));
        }
    }
    const namesIn = files.directories.map((directory) => wanted.get(directory));
    const found = new Map();
    for (let file = 0; file < files.names.length; file++) {
        const names = namesIn[files.directoryOf[file]];
        if (names?.has(files.names[file]) !== true)
            continue;
        const place = (0,columns_paths/* pathAt */.DQ)(files, file);
        found.set(place, found.has(place) ? null : file);
    }
    return found;
}
/** By what a file's content is known, whatever else has the same: `null`, nothing tells. */
function contentName({ contents, pointers }, file) {
    const content = contents[file];
    if (content >= 0)
        return `${content}`;
    const identity = pointers.get(file)?.identity ?? null;
    return identity && `${identityKey(identity)}:${identity.size}`;
}
function pointersByContent(files) {
    const byName = new Map();
    for (const file of files.pointers.keys()) {
        const name = contentName(files, file);
        if (name === null)
            continue;
        const others = byName.get(name);
        if (others)
            others.push(file);
        else
            byName.set(name, [file]);
    }
    return byName;
}

;// CONCATENATED MODULE: ./build/judge/known-base.js




/**
 * What the base held of the contents that are in groups now, and what it held at the places of these groups: which
 * places, and which rules they broke there, by the layout that the base had.
 * @param objectIds the ids under which git would store a group's content; several if its files are converted
 *   differently
 */
function knownInBase(base, groups, objectIds) {
    const { files, layout } = base;
    const copiesOf = copiesByContent(base, groups, objectIds);
    const known = new Map();
    groups.forEach((group, number) => {
        const places = Array.from(copiesOf(number), (file) => (0,columns_paths/* pathAt */.DQ)(files, file));
        for (const place of base.assumedPlacesOf?.(group) ?? [])
            places.push(place);
        if (places.length > 0)
            known.set(group, contentHeldAt(places, layout));
    });
    const changed = groups.filter((group) => !heldAll(known.get(group), group));
    const filesAt = contentsAtPlaces(files, changed);
    return {
        contentOf: (group) => known.get(group),
        contentAt(group) {
            const held = filesAt(group);
            return (held &&
                contentHeldAt(Array.from(held, (file) => (0,columns_paths/* pathAt */.DQ)(files, file)), layout));
        },
    };
}
function contentHeldAt(places, layout) {
    const copies = () => places.map((path) => ({ file: { path }, ...layout.placementOf(path) }));
    const placed = places.length < 2 ? [] : copies();
    const rules = (0,rules_broken/* brokenRules */.P6)(placed);
    return { paths: new Set(places), count: places.length, rules, between: (0,rules_broken/* betweenOf */.eJ)(rules, placed), copies };
}
function heldAll(content, { files }) {
    return content !== undefined && files.every((file) => content.paths.has((0,data_files/* placeOf */.$t)(file)));
}

;// CONCATENATED MODULE: ./build/judge/known-report.js






/** In all of them groups, files and rules stand at the same place. */
const SCHEMA_VERSIONS = [1, 2];
/**
 * What an earlier JSON report accepted: its groups with their places and rules.
 * @param text the report
 * @param name the file's name, for errors
 * @throws {Failure} if it is no such report
 */
function knownInReport(text, name) {
    const accepted = new Map();
    const places = new Map();
    for (const group of groupsOf(known_report_parse(text, name), name)) {
        const { files, rules, size } = group;
        if (!Array.isArray(files) || !Array.isArray(rules))
            throw unreadable(name);
        const copies = files.map((file) => copyIn(file, name));
        const broken = model/* RULES */.y0.filter((rule) => rules.includes(rule));
        const content = {
            paths: new Set(copies.map(({ file }) => file.path)),
            count: copies.length,
            rules: broken,
            between: (0,rules_broken/* betweenOf */.eJ)(broken, copies),
            copies: () => copies,
            written: scan_display/* writtenName */.lD,
            size: typeof size === 'number' ? size : null,
        };
        for (const path of content.paths)
            addTo(places, path, content);
        for (const id of known_report_namesOf(group, name)) {
            addTo(accepted, id, content);
        }
    }
    return {
        contentOf({ names, size }) {
            const all = new Set(names.flatMap((id) => accepted.get(id) ?? []));
            const [first, ...others] = [...all].filter((content) => canBeEqual(content.size, size));
            return first && others.reduce(known_report_together, first);
        },
        contentAt({ files }) {
            const [first, ...others] = files.map(data_files/* placeOf */.$t);
            const all = first === undefined ? [] : (places.get(first) ?? []);
            return all.find(({ paths }) => others.every((place) => paths.has(place)));
        },
    };
}
/**
 * How many groups an earlier JSON report accepts.
 * @throws {Failure} if it is no such report
 */
function acceptedGroups(text, name) {
    return groupsOf(known_report_parse(text, name), name).length;
}
function addTo(groups, key, group) {
    const others = groups.get(key);
    if (others)
        others.push(group);
    else
        groups.set(key, [group]);
}
/** Of contents that contradicting pointers know by one name the size tells which is which. */
function canBeEqual(left, right) {
    return left === null || right === null || left === right;
}
/** What was two groups when nothing showed that they are one. */
function known_report_together(left, right) {
    const rules = [...new Set([...left.rules, ...right.rules])];
    const copies = [...left.copies(), ...right.copies()];
    return {
        paths: new Set([...left.paths, ...right.paths]),
        count: left.count + right.count,
        rules,
        between: (0,rules_broken/* betweenOf */.eJ)(rules, copies),
        copies: () => copies,
        written: scan_display/* writtenName */.lD,
        size: left.size ?? right.size,
    };
}
/** All names of a group: its id, and those that are listed beside it if there are several. */
function known_report_namesOf({ id, names }, name) {
    const all = [id, ...(Array.isArray(names) ? names : [])];
    if (!all.every((each) => typeof each === 'string'))
        throw unreadable(name);
    return new Set(all);
}
function known_report_parse(text, name) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw unreadable(name);
    }
}
function groupsOf(report, name) {
    if (!isObject(report) || !Array.isArray(report['groups']))
        throw unreadable(name);
    if (!SCHEMA_VERSIONS.includes(report['schemaVersion'])) {
        throw new Failure(`baseline: "${(0,scan_display/* display */.Vy)(name)}" is not a report of schemaVersion ${SCHEMA_VERSIONS.join(' or ')}; write it anew with --format json`);
    }
    return report['groups'].map((group) => {
        if (!isObject(group))
            throw unreadable(name);
        return group;
    });
}
/** A file as it stood; a report does not tell its dataset, so all files of a group are taken to be of one. */
function copyIn(file, name) {
    if (!isObject(file))
        throw unreadable(name);
    const { split, label } = file;
    return {
        file: { path: known_report_placeIn(file, name) },
        split: typeof split === 'string' ? split : null,
        label: typeof label === 'string' ? label : null,
        dataset: null,
    };
}
/** The data's own place, which for a pointer is another than that of the file that describes it. */
function known_report_placeIn(file, name) {
    const { pointer } = file;
    return (isObject(pointer) ? known_report_pathIn(pointer) : null) ?? known_report_pathIn(file) ?? fail(name);
}
function known_report_pathIn({ path, pathBase64 }) {
    if (typeof pathBase64 === 'string')
        return (0,lossless/* decodePath */.q0)(Buffer.from(pathBase64, 'base64'));
    return typeof path === 'string' ? path : null;
}
function fail(name) {
    throw unreadable(name);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function unreadable(name) {
    return new Failure(`baseline: "${(0,scan_display/* display */.Vy)(name)}" is not a JSON report of this program; write one with --format json`);
}

;// CONCATENATED MODULE: ./build/content/conversion.js
/**
 * What git does to a file's bytes before it stores them, as a sum. Line ends and `$Id$` are converted here as git does
 * it, so that files are read once, by threads; the rest is left to git.
 */
const CONVERSION = { lines: 1, linesOfText: 2, ident: 4, lfs: 8, byGit: 16 };
const [CR, LF, DOLLAR] = [0x0d, 0x0a, 0x24];
/** Whether a conversion is done by `createConverter`. */
function isConvertedHere(conversion) {
    return conversion !== 0 && (conversion & (CONVERSION.lfs | CONVERSION.byGit)) === 0;
}
/** Between how many bytes what git stores for a file of so many can have. */
function storedSizes(conversion, size) {
    // Another encoding can take less, or several times as much.
    if ((conversion & CONVERSION.byGit) !== 0)
        return { least: 0, most: Number.POSITIVE_INFINITY };
    if ((conversion & CONVERSION.ident) !== 0)
        return { least: 0, most: size };
    // At most every other byte is a carriage return before a line feed.
    return { least: Math.ceil(size / 2), most: size };
}
/** As `gather_stats` and `convert_is_binary` in git's `convert.c` count. */
function lineStatistics() {
    let [pairs, lone, nul, printable, others] = [0, 0, 0, 0, 0];
    let last = -1;
    return {
        update(chunk) {
            for (const byte of chunk) {
                if (last === CR) {
                    if (byte === LF)
                        pairs += 1;
                    else
                        lone += 1;
                }
                last = byte;
                if (byte === CR || byte === LF)
                    continue;
                if (byte === 0)
                    nul += 1;
                if (byte === 127 || (byte < 32 && !isPrintableControl(byte)))
                    others += 1;
                else
                    printable += 1;
            }
        },
        removed(conversion) {
            if ((conversion & (CONVERSION.lines | CONVERSION.linesOfText)) === 0)
                return 0;
            const loneInAll = last === CR ? lone + 1 : lone;
            // A final end-of-file character of DOS does not count.
            const strange = last === 0x1a ? others - 1 : others;
            const isBinary = loneInAll > 0 || nul > 0 || printable >> 7 < strange;
            return (conversion & CONVERSION.linesOfText) !== 0 && isBinary ? 0 : pairs;
        },
    };
}
/** Backspace, tab, escape, form feed. */
function isPrintableControl(byte) {
    return byte === 0x08 || byte === 0x09 || byte === 0x1b || byte === 0x0c;
}
/** Leaves away carriage returns before line feeds, chunk by chunk. */
function lineConverter() {
    let isHeld = false;
    return {
        update(chunk) {
            const whole = isHeld ? Buffer.concat([Buffer.of(CR), chunk]) : chunk;
            const into = Buffer.allocUnsafe(whole.length);
            let length = 0;
            let start = 0;
            isHeld = whole[whole.length - 1] === CR;
            const end = isHeld ? whole.length - 1 : whole.length;
            for (let at = whole.indexOf(CR); at >= 0 && at < end; at = whole.indexOf(CR, at + 1)) {
                if (whole[at + 1] !== LF)
                    continue;
                length += whole.copy(into, length, start, at);
                start = at + 1;
            }
            length += whole.copy(into, length, start, end);
            return into.subarray(0, length);
        },
        end: () => (isHeld ? Buffer.of(CR) : Buffer.alloc(0)),
    };
}
/** Writes `$Id: …$` within a line as `$Id$`, as `ident_to_git` in git's `convert.c` does. */
function withoutIdents(content) {
    const parts = [];
    let start = 0;
    let at = content.indexOf(DOLLAR);
    while (at >= 0) {
        let next = at + 1;
        if (content.toString('latin1', next, next + 3) === 'Id:') {
            const end = content.indexOf(DOLLAR, next + 3);
            if (end < 0)
                break;
            const lineEnd = content.indexOf(LF, next + 3);
            if (lineEnd < 0 || lineEnd > end) {
                parts.push(content.subarray(start, next), Buffer.from('Id$'));
                start = end + 1;
                next = start;
            }
        }
        at = content.indexOf(DOLLAR, next);
    }
    return parts.length === 0 ? content : Buffer.concat([...parts, content.subarray(start)]);
}

;// CONCATENATED MODULE: ./build/content/lfs-object.js

const START = 'version https://git-lfs.github.com/spec/v1\n';
/**
 * The pointer that Git LFS would store for a content. It is written here, not by the `git-lfs` program, so that nothing
 * the repository configures is run.
 * Source of the format: the Git LFS specification, "The Pointer".
 * @param sha256 of the content
 * @param size bytes
 */
function lfsObject(format, sha256, size) {
    const hex = sha256.toString('hex');
    const objectId = objectIdOf(format, Buffer.from(`${START}oid sha256:${hex}\nsize ${size}\n`));
    return {
        kind: 'lfs',
        identity: { algorithm: 'sha256', hex, size },
        describedIn: null,
        hasPlace: true,
        objectId,
    };
}

;// CONCATENATED MODULE: ./build/pointers/text-hash.js
/** DVC looks at so many bytes to tell text from binary. */
const PROBE = 512;
/** DVC 2 read in pieces of this size, and did not see a CRLF that two of them share. */
const PIECE = 2 ** 20;
const text_hash_LF = 0x0a;
const text_hash_CR = 0x0d;
/** Bytes besides printable ASCII that DVC counts as text: line feed, carriage return, tab, form feed, backspace. */
const TEXT_CONTROLS = new Set([text_hash_LF, text_hash_CR, 0x09, 0x0c, 0x08]);
/**
 * Whether DVC takes a content for text, by its first 512 bytes: no NUL, and at most 30 % outside of printable
 * ASCII and the usual controls. The empty content is text.
 * Source: `istextblock` of DVC.
 */
function isDvcText(start) {
    const block = start.subarray(0, PROBE);
    let others = 0;
    for (const byte of block) {
        if (byte === 0)
            return false;
        if ((byte < 0x20 || byte > 0x7e) && !TEXT_CONTROLS.has(byte))
            others += 1;
    }
    return block.length === 0 || others / block.length <= 0.3;
}
/**
 * The form of a content that DVC 2 hashed (`md5-lf`): a text with LF for CRLF, a binary as it is. Exactly so,
 * which means that a CRLF across a border of 1 MiB stays.
 * Source: `file_md5` of DVC 1 and 2. (Where DVC 3 checks such a hash, it tells text from binary anew for every
 * MiB, and so differs from DVC 2 for a few contents that have both.)
 */
function dvcTextForm() {
    let held = new Uint8Array(0);
    let isText = null;
    let offset = 0;
    let isCarriageReturnHeld = false;
    const convert = (chunk) => {
        if (chunk.length === 0)
            return chunk;
        const converted = new Uint8Array(chunk.length + 1);
        let length = 0;
        for (const byte of chunk) {
            const isPair = isCarriageReturnHeld && byte === text_hash_LF && offset % PIECE !== 0;
            if (isCarriageReturnHeld && !isPair)
                converted[length++] = text_hash_CR;
            isCarriageReturnHeld = byte === text_hash_CR;
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
            held = Buffer.concat([held, chunk]);
            if (held.length < PROBE)
                return new Uint8Array(0);
            const start = held;
            held = new Uint8Array(0);
            isText = isDvcText(start);
            return isText ? convert(start) : start;
        },
        end() {
            if (isText === false || (isText === null && !isDvcText(held)))
                return held;
            const converted = convert(held);
            return isCarriageReturnHeld ? Buffer.concat([converted, Uint8Array.of(text_hash_CR)]) : converted;
        },
    };
}

;// CONCATENATED MODULE: ./build/content/digests.js



/** Each algorithm as one bit, for sets of them. */
const DIGEST_FLAGS = { sha256: 1, md5: 2, 'md5-lf': 4 };
const DIGEST_BYTES = { sha256: 32, md5: 16, 'md5-lf': 16 };
/** Whether a set of algorithms has one. */
function isWanted(algorithm, wanted) {
    return (wanted & DIGEST_FLAGS[algorithm]) !== 0;
}
/** @param wanted a sum of `DIGEST_FLAGS` */
function takeDigests(wanted) {
    const takers = model/* DIGEST_ALGORITHMS */.MF.map((algorithm) => isWanted(algorithm, wanted) ? TAKERS[algorithm]() : null);
    return {
        update(chunk) {
            for (const taker of takers)
                taker?.update(chunk);
        },
        end() {
            const [sha256 = null, md5 = null, md5Lf = null] = takers.map((taker) => taker?.end() ?? null);
            return { sha256, md5, 'md5-lf': md5Lf };
        },
    };
}
const TAKERS = {
    sha256: () => plain('sha256'),
    md5: () => plain('md5'),
    'md5-lf': () => {
        const hash = plain('md5');
        const form = dvcTextForm();
        return {
            update: (chunk) => hash.update(form.update(chunk)),
            end() {
                hash.update(form.end());
                return hash.end();
            },
        };
    },
};
function plain(algorithm) {
    const hash = (0,libraries_crypto/* createHash */.n)(algorithm);
    return { update: (chunk) => hash.update(chunk), end: () => hash.digest() };
}

;// CONCATENATED MODULE: ./build/content/read-files.js




/** Small enough that threads end together. */
const FILES_PER_TASK = 256;
const BYTES_PER_TASK = 32 * 1024 * 1024;
/** A task for these files. */
function readTask(numbers, { files, objectFormat }, { root }) {
    return {
        files: locationsOf(root, files, numbers),
        sizes: (0,columns_numbers/* valuesOf */.sm)(numbers, (file) => files.sizes[file]),
        modified: (0,columns_numbers/* valuesOf */.sm)(numbers, (file) => files.modified[file]),
        objectFormat,
    };
}
/**
 * Reads files whole, on all threads, for the names of their contents.
 * @param take gets each file that could be read
 */
function readByName(numbers, snapshot, world, take, wanted, conversionOf) {
    const taskOf = (task) => ({
        ...readTask(task, snapshot, world),
        wanted: Uint8Array.from(task, wanted),
        ...(conversionOf === null ? {} : { conversions: Uint8Array.from(task, conversionOf) }),
    });
    return readAll('names', numbers, snapshot, world, taskOf, ({ digests, objectIds, sizes }, index, file) => {
        const flags = wanted(file) | DIGEST_FLAGS.sha256;
        const digestOf = (algorithm) => {
            const bytes = DIGEST_BYTES[algorithm];
            const { buffer, byteOffset } = digests[algorithm];
            return isWanted(algorithm, flags) ? Buffer.from(buffer, byteOffset + index * bytes, bytes) : null;
        };
        const sha256 = digestOf('sha256');
        const others = { md5: digestOf('md5'), 'md5-lf': digestOf('md5-lf') };
        take(file, {
            objectId: objectIds[index],
            size: sizes[index],
            digests: { sha256, ...others },
        });
    });
}
/**
 * Reads the first block of files, on all threads.
 * @param take gets each file that could be read, with the quick hash of that block
 */
function readHeads(numbers, snapshot, world, take) {
    const taskOf = (task) => readTask(task, snapshot, world);
    return readAll('heads', numbers, snapshot, world, taskOf, ({ hashes }, index, file) => {
        take(file, hashes[index]);
    });
}
/** @param take gets each file that could be read, with the result that it is part of, and its number there */
async function readAll(kind, numbers, snapshot, world, taskOf, take) {
    const reading = { errors: [], bytesRead: 0 };
    const mostBytes = kind === 'heads' ? Number.POSITIVE_INFINITY : BYTES_PER_TASK;
    const tasks = inTasks(numbers, snapshot, mostBytes);
    await world.workers.run(kind, { length: tasks.length, at: (number) => taskOf(tasks[number]) }, (result, number) => {
        const task = tasks[number];
        read_files_addTo(reading, result, task, snapshot);
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
/** @param task the files that the result is about */
function read_files_addTo(reading, { errors, bytesRead }, task, { files }) {
    for (const { file, message } of errors) {
        reading.errors.push({ path: (0,columns_paths/* pathAt */.DQ)(files, task[file]), message });
    }
    reading.bytesRead += bytesRead;
}

;// CONCATENATED MODULE: ./build/content/remembered.js





const NOTHING_MORE = () => 0;
/** @param cache what is remembered; `null`: everything is read */
function createReader(snapshot, world, cache) {
    if (cache === null) {
        return {
            names: (numbers, take, wanted = NOTHING_MORE, conversionOf) => readByName(numbers, snapshot, world, take, wanted, conversionOf ?? null),
            heads: (numbers, take) => readHeads(numbers, snapshot, world, take),
        };
    }
    const locationOf = (file) => (0,locate/* locate */.x5)(world.root, (0,columns_paths/* pathAt */.DQ)(snapshot.files, file));
    /** @param recall takes what is remembered of a file; whether that is enough */
    function divide(numbers, recall, conversionOf = () => 0) {
        const stampFor = (file) => stampOf(locationOf(file), conversionOf(file));
        const startedNs = BigInt(Date.now()) * 1000000n;
        const unknown = [];
        const stamps = new Map();
        for (const file of numbers) {
            const stamp = stampFor(file);
            const known = stamp && cache?.findFile(stamp);
            if (known && recall(file, known))
                continue;
            unknown.push(file);
            if (stamp)
                stamps.set(file, stamp);
        }
        const remember = (file, identity) => {
            const before = stamps.get(file);
            const after = stampFor(file);
            if (before && after && isSame(before, after))
                cache?.rememberFile(before, startedNs, identity);
        };
        return { unknown, remember };
    }
    return {
        names(numbers, take, wanted = NOTHING_MORE, conversionOf) {
            const recall = (file, { sha256, objectId: id }) => {
                // Nothing remembers a text's hash with LF for CRLF.
                if (sha256 === null || id === null || isWanted('md5-lf', wanted(file)))
                    return false;
                const objectId = id.toString('hex');
                const isConverted = conversionOf !== undefined && conversionOf(file) !== 0;
                const wantsMd5 = isWanted('md5', wanted(file));
                const blob = isConverted || wantsMd5 ? cache.findBlob(objectId) : null;
                const md5 = blob?.md5 ?? null;
                if ((wantsMd5 && md5 === null) || (isConverted && blob === null))
                    return false;
                const size = isConverted ? (blob?.size ?? 0) : snapshot.files.sizes[file];
                take(file, { objectId, size, digests: { sha256, md5, 'md5-lf': null } });
                return true;
            };
            const { unknown, remember } = divide(numbers, recall, conversionOf);
            const read = (file, names) => {
                const { objectId, size, digests } = names;
                const { sha256, md5 } = digests;
                remember(file, { headHash: null, sha256, objectId: Buffer.from(objectId, 'hex') });
                if (md5 !== null || conversionOf !== undefined)
                    cache.rememberBlob(objectId, { size, sha256, md5 });
                take(file, names);
            };
            return readByName(unknown, snapshot, world, read, wanted, conversionOf ?? null);
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
        },
    };
}
/** What is named as git stores it is another content than the file as it is: it has a stamp of its own. */
function stampOf(location, conversion) {
    const stat = (0,external_node_fs_namespaceObject.lstatSync)(location, { bigint: true, throwIfNoEntry: false });
    if (stat === undefined || conversion === 0)
        return stat;
    const { dev, ino, mtimeNs, ctimeNs } = stat;
    // No file has so many bytes that the highest eight bits are in use.
    return { dev, ino, size: stat.size + (BigInt(conversion) << 56n), mtimeNs, ctimeNs };
}
function isSame(left, right) {
    return ['dev', 'ino', 'size', 'mtimeNs', 'ctimeNs'].every((field) => left[field] === right[field]);
}

;// CONCATENATED MODULE: ./build/git/garbled.js

/** What git wrote is not what it writes: it was cut off, or comes from another program. A shorter list would be wrong. */
function garbled(command) {
    return new Failure(`git ${command} wrote what can't be read, or ended in the middle of it; run it again, and see whether this git is sound: git version, git fsck`);
}

;// CONCATENATED MODULE: ./build/git/hash-object.js




/**
 * Lets git itself convert and name files, which another encoding asks for.
 * @param paths relative to the top level
 * @returns git's id of each, hex; `null` for one that git could not read
 */
async function hashAsGit(paths, repository) {
    if (paths.length === 0)
        return [];
    const hash = async (batch) => {
        const input = Buffer.from(batch.map((path) => `${quotePath(path)}\n`).join(''));
        const output = await repository.run(['hash-object', '--stdin-paths'], input);
        const ids = output.toString('latin1').split('\n');
        if (ids.pop() !== '' || ids.length !== batch.length || !ids.every(isObjectId)) {
            throw garbled('hash-object');
        }
        return ids;
    };
    try {
        return await hash(paths);
    }
    catch (error) {
        if (!(error instanceof GitError) || error.isGivenUp)
            throw error;
        // One file that vanished or can't be read ends the whole batch; one at a time names the culprit.
        const ids = [];
        for (const path of paths) {
            const [id = null] = await hash([path]).catch(() => []);
            ids.push(id);
        }
        return ids;
    }
}
/** A path as git quotes it in line-based input: C escapes, any byte that is not plain in octal. */
function quotePath(path) {
    const characters = Array.from((0,lossless/* pathBytes */.X5)(path), (byte) => {
        const isPlain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
        return isPlain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
    });
    return `"${characters.join('')}"`;
}

;// CONCATENATED MODULE: ./build/match/converted-sieve.js


/**
 * The files that git would change and that can equal another by their size. Those of Git LFS have their data's own; what
 * git stores of others lies between two bounds.
 * @param conversions by file: a sum of `CONVERSION`
 */
function wantedConverted(files, conversions) {
    const { sizes: dataSizes, hasUnknown } = sizesOf(files, conversions);
    const wanted = [];
    const ranges = [];
    const lfs = new Map();
    for (const [file, conversion] of conversions) {
        const size = files.sizes[file];
        if (conversion === CONVERSION.lfs)
            converted_sieve_addTo(lfs, size, file);
        else
            ranges.push({ file, ...storedSizes(conversion, size) });
    }
    for (const [size, alike] of lfs) {
        if (alike.length > 1 || dataSizes.all.has(size))
            wanted.push(...alike);
    }
    const isMet = hasUnknown ? () => true : meets(Float64Array.from(dataSizes.real).sort());
    ranges.sort((left, right) => left.least - right.least);
    let from = 0;
    while (from < ranges.length) {
        let most = ranges[from].most;
        let to = from + 1;
        for (; to < ranges.length && ranges[to].least <= most; to++) {
            most = Math.max(most, ranges[to].most);
        }
        for (let at = from; at < to; at++) {
            const range = ranges[at];
            // Of those that follow one on the other each overlaps another.
            if (to - from > 1 || isMet(range))
                wanted.push(range.file);
        }
        from = to;
    }
    return wanted;
}
/** Sizes of what is compared without being converted: real contents, and data of pointers too. */
function sizesOf(files, conversions) {
    const real = new Set();
    const all = new Set();
    let hasUnknown = false;
    for (let file = 0; file < files.contents.length; file++) {
        const content = files.contents[file];
        if (content === data_files/* NOT_NAMED */.qm && conversions.has(file))
            continue;
        const size = files.sizes[file];
        if (size === data_files/* UNKNOWN_SIZE */.df)
            hasUnknown ||= content !== data_files/* ELSEWHERE */.pB;
        else
            all.add(size);
        if (content !== data_files/* ELSEWHERE */.pB && size !== data_files/* UNKNOWN_SIZE */.df)
            real.add(size);
    }
    return { sizes: { real, all }, hasUnknown };
}
/** @param sizes in ascending order */
function meets(sizes) {
    return ({ least, most }) => {
        let [low, high] = [0, sizes.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (sizes[middle] < least)
                low = middle + 1;
            else
                high = middle;
        }
        return low < sizes.length && sizes[low] <= most;
    };
}
function converted_sieve_addTo(sets, size, file) {
    const set = sets.get(size);
    if (set)
        set.push(file);
    else
        sets.set(size, [file]);
}

;// CONCATENATED MODULE: ./build/match/converted.js







/**
 * Names the files on disk that git changes when it stores them as it would name them, so that they compare as what
 * would be committed: those alone that can equal another by their size. Files of Git LFS become the pointers that it
 * would store; the others stay unnamed, and equal nothing.
 */
async function nameAsStored(snapshot, world, cache) {
    const { conversions: converted, ...rest } = snapshot;
    if (converted === undefined)
        return { snapshot, errors: [], bytesRead: 0 };
    const { conversions, gitPaths } = converted;
    const wanted = wantedConverted(snapshot.files, conversions);
    if (wanted.length === 0)
        return { snapshot: rest, errors: [], bytesRead: 0 };
    world.progress.phase('comparing contents');
    const files = {
        ...snapshot.files,
        contents: Int32Array.from(snapshot.files.contents),
        sizes: Float64Array.from(snapshot.files.sizes),
        pointers: new Map(snapshot.files.pointers),
    };
    const reader = createReader(snapshot, world, cache);
    const conversionOf = (file) => conversions.get(file) ?? 0;
    const isLfs = (file) => conversionOf(file) === CONVERSION.lfs;
    const lines = await reader.names(wanted.filter((file) => isConvertedHere(conversionOf(file))), (file, { objectId, size }) => {
        files.contents[file] = files.objectIds.addHex(objectId);
        files.sizes[file] = size;
    }, () => 0, conversionOf);
    const lfs = await reader.names(wanted.filter(isLfs), (file, { size, digests }) => {
        files.contents[file] = data_files/* ELSEWHERE */.pB;
        files.pointers.set(file, lfsObject(snapshot.objectFormat, digests.sha256, size));
    });
    const byGit = wanted.filter((file) => gitPaths.has(file));
    const repository = byGit.length === 0 ? null : await world.git.open(world.root);
    const errors = [...lines.errors, ...lfs.errors];
    let bytesRead = lines.bytesRead + lfs.bytesRead;
    if (repository !== null) {
        const ids = await hashAsGit(byGit.map((file) => gitPaths.get(file)), repository);
        byGit.forEach((file, at) => {
            const id = ids[at] ?? null;
            if (id === null)
                errors.push({ path: (0,columns_paths/* pathAt */.DQ)(files, file), message: 'git could not read it' });
            else {
                files.contents[file] = files.objectIds.addHex(id);
                bytesRead += files.sizes[file];
                // In another encoding it has another size, which git does not tell.
                files.sizes[file] = data_files/* UNKNOWN_SIZE */.df;
            }
        });
    }
    const left = (0,data_files/* withoutPaths */.fx)(files, new Set(errors.map(({ path }) => path)));
    return { snapshot: { ...rest, files: left }, errors, bytesRead };
}

;// CONCATENATED MODULE: ./build/match/directory-classes.js
/** Fewer files make no copy of a directory, only a copy of a file. */
const FEWEST_FILES = 2;
/** Whether there are several of them, and enough in each. */
function isShared({ directories }) {
    return directories.length > 1 && directories[0].files >= FEWEST_FILES;
}
/**
 * Divides directories into those that hold the same, from the deepest up: what a directory holds is written as one
 * text, in which a directory below it is the number of its class. Whole texts are compared, so that nothing rests on
 * a hash.
 * @param directories each after the one that holds it
 */
function classify(directories, tokenOf) {
    const classes = new Map();
    const below = new Map();
    for (let at = directories.length - 1; at >= 0; at--) {
        const directory = directories[at];
        const held = [
            ...directory.entries,
            ...directory.others.map(({ name, file }) => `${name}/${tokenOf(file)}`),
            ...(below.get(directory) ?? []),
        ];
        // No name holds a slash.
        const key = held.sort().join('/');
        let known = classes.get(key);
        if (known === undefined) {
            known = { number: classes.size, directories: [] };
            classes.set(key, known);
        }
        known.directories.push(directory);
        const { parent } = directory;
        if (parent === null)
            continue;
        const siblings = below.get(parent);
        const entry = `${directory.name}/d${known.number}`;
        if (siblings === undefined)
            below.set(parent, [entry]);
        else
            siblings.push(entry);
    }
    return [...classes.values()];
}

;// CONCATENATED MODULE: ./build/match/spoilt-directories.js


/** Nothing is said of directories below this level, so that a path made to be deep costs no more than another. */
const DEEPEST_LEVEL = 500;
/**
 * The directories that can have no copy, since something in them has none or could not be read, and all above them;
 * `null` if no directory can have one.
 */
function spoiltDirectories(snapshot, groups) {
    const states = statesOf(snapshot, groups);
    if (!states.includes(FULL) && !groups.some(({ files }) => files.some(isDirectory)))
        return null;
    const spoilt = new Set();
    const spoil = (path) => {
        for (let above = shallow(path); !isTop(above) && !spoilt.has(above); above = (0,columns_paths/* parentDirectory */.im)(above))
            spoilt.add(above);
    };
    snapshot.files.directories.forEach((path, number) => {
        if (states[number] === SPOILT || spoilt_directories_isTooDeep(path))
            spoil(path);
    });
    for (const path of snapshot.others.directories)
        if (spoilt_directories_isTooDeep(path))
            spoil(path);
    // What could not be read may be a directory.
    for (const { path } of snapshot.errors)
        spoil(path);
    spoilLinks(snapshot, groups, spoil);
    return spoilt;
}
/** Whether a file stands for a whole directory of which only the hash is known. */
function isDirectory({ pointer }) {
    return pointer?.identity?.algorithm.endsWith('-directory') === true;
}
/** The scan's root, the machine's, or what stands above the scan's root: no copies of anything. */
function isTop(path) {
    return path === '' || path === '/' || path === '..' || path.endsWith('/..');
}
function spoilt_directories_isTooDeep(path) {
    return shallow(path) !== path;
}
const FULL = 1;
const SPOILT = 2;
/** For each directory of the snapshot: `FULL` if all data files in it are in groups, else `SPOILT`; 0 without any. */
function statesOf({ files }, groups) {
    const { directories, directoryOf } = files;
    const inGroups = countInGroups(groups);
    const inAll = new Uint32Array(directories.length);
    for (let file = 0; file < directoryOf.length; file++) {
        const directory = directoryOf[file];
        inAll[directory] = inAll[directory] + 1;
    }
    return Uint8Array.from(inAll, (count, directory) => {
        if (count === 0)
            return 0;
        return inGroups(directories[directory]) === count ? FULL : SPOILT;
    });
}
/** How many data files of groups lie directly in a directory. */
function countInGroups(groups) {
    const numbers = new Map();
    const counts = [];
    for (const group of groups) {
        for (const file of group.files) {
            // Several outputs can be described by one file, which is none of those that the directory holds.
            if (file.pointer?.path === null)
                continue;
            const directory = (0,columns_paths/* parentDirectory */.im)((0,data_files/* placeOf */.$t)(file));
            const number = numbers.get(directory);
            if (number !== undefined)
                counts[number] = counts[number] + 1;
            else
                numbers.set(directory, counts.push(1) - 1);
        }
    }
    return (directory) => counts[numbers.get(directory) ?? -1] ?? 0;
}
/** Another name of a file is as much of a directory as the file; without a group nothing equals it. */
function spoilLinks({ files }, groups, spoil) {
    if (files.links.size === 0)
        return;
    const grouped = new Set(groups.flatMap((group) => group.files.flatMap(({ links }) => links ?? [])));
    for (const links of files.links.values()) {
        for (const path of links)
            if (!grouped.has(path) || spoilt_directories_isTooDeep(path))
                spoil((0,columns_paths/* parentDirectory */.im)(path));
    }
}
/** A path, or the part of it that is deep enough. */
function shallow(path) {
    // Each level takes two characters at least.
    if (path.length < DEEPEST_LEVEL * 2)
        return path;
    let end = -1;
    for (let level = 0; level < DEEPEST_LEVEL; level++) {
        end = path.indexOf('/', end + 1);
        if (end < 0)
            return path;
    }
    return path.slice(0, end);
}

;// CONCATENATED MODULE: ./build/match/directory-tree.js




/**
 * The directories that may have a copy, each after the one that holds it. Nothing is built where no directory has a
 * copy of each of its files.
 */
function directoriesOf(snapshot, groups) {
    const spoilt = spoiltDirectories(snapshot, groups);
    if (spoilt === null)
        return [];
    const all = new Map();
    const at = createAt(snapshot, spoilt, all);
    groups.forEach((group, number) => {
        for (const file of group.files) {
            for (const path of [(0,data_files/* placeOf */.$t)(file), ...(file.links ?? [])])
                hold(path, file, group, number, at);
        }
    });
    addOthers(snapshot, at);
    // None is made before the one that holds it.
    const directories = [...all.values()];
    for (let index = directories.length - 1; index >= 0; index--) {
        const { parent, files, hasUnknownCount, bytes } = directories[index];
        if (parent === null)
            continue;
        parent.files += files;
        parent.hasUnknownCount ||= hasUnknownCount;
        parent.bytes = parent.bytes === null || bytes === null ? null : parent.bytes + bytes;
    }
    return directories;
}
/**
 * Directories that hold the same as another one, and all that lies in those.
 * @param directories each after the one that holds it
 */
function candidates(classes, directories) {
    const chosen = new Set(classes.filter(isShared).flatMap((each) => each.directories));
    for (const directory of directories) {
        if (directory.parent !== null && chosen.has(directory.parent))
            chosen.add(directory);
    }
    return [...chosen];
}
/** @param spoilt directories that can have no copy */
function createAt(snapshot, spoilt, all) {
    return (path) => {
        const missing = [];
        let directory = null;
        if (spoilt_directories_isTooDeep(path))
            return null;
        for (let above = path;; above = (0,columns_paths/* parentDirectory */.im)(above)) {
            const known = all.get(above);
            if (known !== undefined) {
                directory = known;
                break;
            }
            if (isTop(above) || spoilt.has(above) || !snapshot.isWhole(above))
                break;
            missing.push(above);
        }
        for (const each of missing.reverse()) {
            directory = emptyDirectory(each, directory);
            all.set(each, directory);
        }
        return directory;
    };
}
function hold(path, file, { size }, group, at) {
    if (file.pointer?.path === null)
        return;
    // What stands for a directory may have its place written with a slash at the end.
    const directory = at(isDirectory(file) ? path.replace(/\/$/, '') : (0,columns_paths/* parentDirectory */.im)(path));
    if (directory === null)
        return;
    const count = isDirectory(file) ? (file.pointer?.fileCount ?? null) : 1;
    directory.entries.push(`${isDirectory(file) ? '' : (0,columns_paths/* baseName */.Fl)(path)}/g${group}`);
    directory.files += count ?? 2;
    directory.hasUnknownCount ||= count === null;
    directory.bytes = directory.bytes === null || size === null ? null : directory.bytes + size;
}
function addOthers({ others }, at) {
    const known = new Map();
    others.names.forEach((name, file) => {
        const number = others.directoryOf[file];
        let directory = known.get(number);
        if (directory === undefined) {
            directory = at((0,columns_paths/* parentDirectory */.im)((0,columns_paths/* pathAt */.DQ)(others, file)));
            known.set(number, directory);
        }
        directory?.others.push({ name, file });
    });
}
function emptyDirectory(path, parent) {
    return {
        path,
        name: (0,columns_paths/* baseName */.Fl)(path),
        parent,
        entries: [],
        others: [],
        files: 0,
        hasUnknownCount: false,
        bytes: 0,
    };
}

;// CONCATENATED MODULE: ./build/match/other-contents.js




const other_contents_FILES_PER_TASK = 512;
/**
 * Names the contents of files that are no samples, as far as that decides whether directories hold the same. What git
 * or a pointer names is named already. Of the others the sizes come first, and those are read that still matter.
 * @param left the directories that can be copies as far as the contents given are known
 */
async function nameOthers(directories, snapshot, world, left) {
    const { contents, pointers } = snapshot.others;
    const ofPointer = pointerTokens(pointers);
    const all = filesOf(directories);
    const isUnnamed = (file) => contents[file] === data_files/* NOT_NAMED */.qm;
    const named = new Map();
    const tokenOf = (file) => {
        if (contents[file] === data_files/* ELSEWHERE */.pB)
            return ofPointer(file);
        if (!isUnnamed(file))
            return `o${contents[file]}`;
        // What has no name here equals nothing.
        return named.get(file) ?? `u${file}`;
    };
    if (!all.some(isUnnamed))
        return { tokenOf, bytesRead: 0 };
    const measured = await other_contents_measure(filesOf(left(() => 'o')).filter(isUnnamed), snapshot.others, world);
    const { sizes } = measured;
    // Of what git names the size is not known here.
    const bySize = all.every(isUnnamed) ? (file) => `o${sizes.get(file) ?? `u${file}`}` : () => 'o';
    const wanted = filesOf(left(bySize)).filter((file) => sizes.has(file));
    const bytesRead = await other_contents_read(wanted, measured, snapshot, world, named);
    return { tokenOf, bytesRead };
}
function filesOf(directories) {
    return directories.flatMap(({ others }) => others.map(({ file }) => file));
}
/** What pointers say of their data's contents; one that says nothing equals nothing. */
function pointerTokens(pointers) {
    const numbers = new Map();
    return (file) => {
        const identity = pointers.get(file)?.identity;
        if (!identity)
            return `u${file}`;
        const key = `${identityKey(identity)} ${identity.size}`;
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        return `p${number}`;
    };
}
async function other_contents_measure(numbers, others, world) {
    const measured = { sizes: new Map(), modified: new Map() };
    const tasks = other_contents_inTasks(numbers);
    await world.workers.run('measure', tasks.map((task) => locationsOf(world.root, others, task)), ({ states, sizes, modified }, number) => {
        tasks[number]?.forEach((file, index) => {
            if (states[index] !== model/* MEASURED */.l0.file && states[index] !== model/* MEASURED */.l0.linked)
                return;
            measured.sizes.set(file, sizes[index]);
            measured.modified.set(file, modified[index]);
        });
    }, () => { });
    return measured;
}
/**
 * Reads files whole.
 * @param named gets what git would call each content
 * @returns bytes read
 */
async function other_contents_read(numbers, { sizes, modified }, { files, others, objectFormat }, world, named) {
    const tasks = other_contents_inTasks(numbers);
    let bytesRead = 0;
    await world.workers.run('names', tasks.map((task) => ({
        files: locationsOf(world.root, others, task),
        sizes: Float64Array.from(task, (file) => sizes.get(file)),
        modified: Float64Array.from(task, (file) => modified.get(file)),
        objectFormat,
        // Nothing is asked for beside git's name.
        wanted: new Uint8Array(task.length),
    })), (result, number) => {
        bytesRead += result.bytesRead;
        tasks[number]?.forEach((file, index) => {
            const objectId = result.objectIds[index];
            if (objectId)
                named.set(file, `o${files.objectIds.addHex(objectId)}`);
        });
    }, world.progress.advance);
    return bytesRead;
}
function other_contents_inTasks(numbers) {
    const tasks = [];
    for (let at = 0; at < numbers.length; at += other_contents_FILES_PER_TASK)
        tasks.push(numbers.slice(at, at + other_contents_FILES_PER_TASK));
    return tasks;
}

;// CONCATENATED MODULE: ./build/match/directories.js




/**
 * Finds whole directories that hold the same, by the groups of their data files and by the contents of all others in
 * them that are no samples. Of files on disk those others are read only where all else is equal. Only the topmost
 * are listed; one below them only if it has a further copy elsewhere.
 * @param groups of the snapshot's files; a file in none of them has no copy
 */
async function findRepeatedDirectories(snapshot, groups, world) {
    const directories = directoriesOf(snapshot, groups);
    if (directories.length < 2)
        return { directories: [], bytesRead: 0 };
    const named = await nameOthers(directories, snapshot, world, (tokenOf) => candidates(classify(directories, tokenOf), directories));
    const classes = classify(directories, named.tokenOf);
    return {
        directories: topmost(classes).map(describe).sort(byBytes),
        bytesRead: named.bytesRead,
    };
}
/** Those that are more than the same part of directories that are the same themselves. */
function topmost(classes) {
    const classOf = new Map();
    const shared = classes.filter(isShared);
    for (const each of shared)
        for (const directory of each.directories)
            classOf.set(directory, each);
    return shared.filter(({ directories }) => {
        const [first] = directories;
        const above = first.parent && classOf.get(first.parent);
        const isPart = ({ parent, name }) => name === first.name && parent !== null && classOf.get(parent) === above;
        return !above || !directories.every(isPart);
    });
}
function describe({ directories }) {
    const { files, bytes, hasUnknownCount } = directories[0];
    return {
        paths: directories.map(({ path }) => path).sort(order/* comparePaths */.cD),
        files: hasUnknownCount ? null : files,
        bytes,
    };
}
function byBytes(left, right) {
    const size = ({ bytes }) => bytes ?? -1;
    return size(right) - size(left) || (0,order/* comparePaths */.cD)(left.paths[0], right.paths[0]);
}

;// CONCATENATED MODULE: ./build/content/asked-digests.js


/** Only contents of exactly the size that a pointer tells are hashed, and only as that pointer's data was. */
function askedDigests(pointers) {
    const bySize = new Map();
    for (const { identity } of pointers) {
        if (identity === null || identity.size === null)
            continue;
        const { algorithm, size } = identity;
        if (isDigest(algorithm))
            bySize.set(size, (bySize.get(size) ?? 0) | DIGEST_FLAGS[algorithm]);
    }
    return { isEmpty: bySize.size === 0, of: (size) => bySize.get(size) ?? 0 };
}
function isDigest(algorithm) {
    return model/* DIGEST_ALGORITHMS */.MF.some((digest) => digest === algorithm);
}

;// CONCATENATED MODULE: ./build/match/by-head.js
/**
 * Divides files by their size and the quick hash of their first block. Those in different sets differ; those in one set
 * are still to be compared.
 * @returns sets of two or more files
 */
async function divideByHead(numbers, { files }, reader) {
    const byHead = new Map();
    const heads = await reader.heads(numbers, (file, hash) => {
        by_head_addTo(byHead, `${files.sizes[file]}:${hash}`, file);
    });
    return { ...heads, sets: [...byHead.values()].filter((set) => set.length > 1) };
}
function by_head_addTo(sets, key, file) {
    const set = sets.get(key);
    if (set)
        set.push(file);
    else
        sets.set(key, [file]);
}

;// CONCATENATED MODULE: ./build/match/by-digest.js


/**
 * Finds equal files in sets of files of one size by what can be kept of each: the quick hash of the first block, then
 * SHA-256 of the whole. For sets that are too many to be held in memory together, and for contents that are
 * remembered from one run to the next.
 */
async function matchByDigest(sets, snapshot, reader) {
    const sizeOf = (file) => snapshot.files.sizes[file];
    const all = sets.flat();
    // A file of one block is read once, whole.
    const alike = all.filter((file) => sizeOf(file) <= HEAD_BYTES);
    const larger = all.filter((file) => sizeOf(file) > HEAD_BYTES);
    const heads = await divideByHead(larger, snapshot, reader);
    for (const set of heads.sets)
        for (const file of set)
            alike.push(file);
    const byDigest = new Map();
    const objectIds = new Map();
    const names = await reader.names(alike, (file, { objectId, digests }) => {
        const key = digests.sha256.toString('latin1');
        by_head_addTo(byDigest, key, file);
        objectIds.set(key, objectId);
    });
    return {
        sets: [...byDigest]
            .filter(([, members]) => members.length > 1)
            .map(([key, members]) => [objectIds.get(key), members]),
        errors: [...heads.errors, ...names.errors],
        bytesRead: heads.bytesRead + names.bytesRead,
    };
}

;// CONCATENATED MODULE: ./build/match/size-sets.js
const ALONE = 0;
/**
 * Sets of two or more files with one size. Counted first: most files of a size that others have are two or three, and
 * an array for each such set takes as long as finding them.
 */
function setsOfSize(numbers, { sizes }) {
    const numberOf = new Map();
    const setOf = new Uint32Array(numbers.length);
    const all = new Uint32Array(numbers.length);
    for (let at = 0; at < numbers.length; at++) {
        const size = sizes[numbers[at]];
        let set = numberOf.get(size);
        if (set === undefined) {
            set = numberOf.size;
            numberOf.set(size, set);
        }
        setOf[at] = set;
        all[set] = all[set] + 1;
    }
    const counts = [];
    let total = 0;
    // From here on where the next file of a set goes, plus one.
    for (let set = 0; set < numberOf.size; set++) {
        const count = all[set];
        all[set] = count > 1 ? total + 1 : ALONE;
        if (count === 1)
            continue;
        counts.push(count);
        total += count;
    }
    const files = new Uint32Array(total);
    for (let at = 0; at < numbers.length; at++) {
        const set = setOf[at];
        const place = all[set];
        if (place === ALONE)
            continue;
        files[place - 1] = numbers[at];
        all[set] = place + 1;
    }
    return { files, counts };
}

;// CONCATENATED MODULE: ./build/match/by-size.js







/** A task is large enough that handing it over costs little (1 %), and small enough that threads end together. */
const by_size_FILES_PER_TASK = 512;
const by_size_BYTES_PER_TASK = 32 * 1024 * 1024;
/** To read the first block of a larger file once more adds less than 1 % to what is read. */
const SMALLEST_LARGE = 1024 * 1024;
/**
 * Finds equal files among those on disk. A file whose size no other has is not opened.
 * @param numbers the files
 * @param remembers whether what is read is remembered, so that it has to be in a form that can be
 */
async function matchBySize(numbers, snapshot, world, reader, remembers) {
    const { files } = snapshot;
    const { parts, large, others } = by_size_divide(numbers, files, remembers);
    // So that what is left of a set is not all one thread's: of twenty huge files two threads compare ten pairs.
    const divided = await divideByHead(large, snapshot, reader);
    const match = await narrowParts(by_size_byBytes([...parts, ...by_size_partsOf(divided.sets, files)]), snapshot, world);
    const digested = await matchByDigest(others, snapshot, reader);
    for (const [objectId, members] of digested.sets)
        match.groups.push(groupOf(objectId, members, files));
    return {
        groups: match.groups,
        errors: [...divided.errors, ...match.errors, ...digested.errors],
        bytesRead: divided.bytesRead + match.bytesRead + digested.bytesRead,
        notes: [],
    };
}
async function narrowParts(parts, snapshot, world) {
    const match = { groups: [], errors: [], bytesRead: 0, notes: [] };
    const taskOf = ({ files, counts }) => ({ ...readTask(files, snapshot, world), counts });
    await world.workers.run('narrow', 
    // Made one by one, while others are done already: all of them take as long as reading 3 % of the files.
    { length: parts.length, at: (number) => taskOf(parts[number]) }, (result, number) => {
        const { files } = parts[number];
        read_files_addTo(match, result, files, snapshot);
        // Here and not in the end, when no other thread has anything to do.
        for (const { objectId, members } of result.groups) {
            const group = groupOf(objectId, members.map((file) => files[file]), snapshot.files);
            match.groups.push(group);
        }
    }, world.progress.advance);
    return match;
}
/** A part for each set. */
function by_size_partsOf(sets, { sizes }) {
    return sets.map((set) => ({
        files: Uint32Array.from(set),
        counts: [set.length],
        bytes: set.length * sizes[set[0]],
    }));
}
/** Those with most first, so that no thread begins the longest one when the others are done. */
function by_size_byBytes(parts) {
    return parts.sort((left, right) => right.bytes - left.bytes);
}
/**
 * Divides the sets of one size into parts that one thread narrows. Within a part sets stay in the order of the listing,
 * which is mostly the one that the file system is quickest in. Sets of large files, and sets that are too many to be
 * held together, are left over.
 */
function by_size_divide(numbers, files, remembers) {
    const { counts, files: alike } = setsOfSize(numbers, files);
    const parts = [];
    const large = [];
    const others = [];
    let part = null;
    let begin = 0;
    let end = 0;
    for (const count of counts) {
        const first = end;
        end += count;
        const size = files.sizes[alike[first]];
        const bytes = count * size;
        const isLarge = size >= SMALLEST_LARGE && count > 2 && bytes > by_size_BYTES_PER_TASK;
        const isApart = remembers || count * Math.min(size, HEAD_BYTES) > MOST_BYTES_HELD;
        if (isApart || isLarge) {
            const set = alike.subarray(first, end);
            if (isApart)
                others.push(Array.from(set));
            else
                for (const file of set)
                    large.push(file);
            part = null;
            continue;
        }
        if (part === null || end - begin > by_size_FILES_PER_TASK || part.bytes + bytes > by_size_BYTES_PER_TASK) {
            begin = first;
            part = { files: alike, counts: [], bytes: 0 };
            parts.push(part);
        }
        part.files = alike.subarray(begin, end);
        part.counts.push(count);
        part.bytes += bytes;
    }
    return { parts, large, others };
}
function groupOf(objectId, members, files) {
    const id = `git:${objectId}`;
    return {
        id,
        names: [id],
        evidence: ['bytes'],
        size: files.sizes[members[0]],
        files: (0,order/* sortByPath */.$y)(members.map((file) => (0,data_files/* dataFileAt */.A0)(files, file))),
    };
}

;// CONCATENATED MODULE: ./build/match/named.js



const EVIDENCE_OF = {
    lfs: 'lfs-oid',
    annex: 'annex-key',
    dvc: 'dvc-md5',
};
/** Sets of evidence by the bits of their places in `EVIDENCE`: groups share them. */
const EVIDENCE_SETS = [];
/** The order of names that pointers give; others come after, in the order of their text. */
const NAMES_FIRST = ['sha256:', 'md5:', 'md5-lf:'];
/**
 * Groups files by the number of their content.
 * @param contents for each file the number of its content: among `files.objectIds`, or a larger one for a content
 *   that only pointers stand for; less than 0: in no group. A file that has one only here was read, or is a pointer
 * @param different one more than the largest number
 */
function groupNamed(files, contents, different) {
    return setsOf(contents, different).map((members) => {
        const content = contents[members[0]];
        const objectId = content < files.objectIds.count ? files.objectIds.hex(content) : undefined;
        const names = named_namesOf(objectId, members, files);
        return {
            id: names[0],
            names,
            evidence: named_evidenceOf(members, files),
            size: sizeOf(members, files),
            files: members.map((file) => (0,data_files/* dataFileAt */.A0)(files, file, objectId)),
        };
    });
}
/**
 * Sets of two or more files with one content, by their first file. Counted first, since at a million files nearly all
 * contents have one file, and need no set.
 */
function setsOf(contents, different) {
    const counts = new Uint32Array(different);
    for (const content of contents) {
        if (content >= 0)
            counts[content] = counts[content] + 1;
    }
    const sets = [];
    // The place of a content's set, plus one, for those that have one.
    const places = new Uint32Array(different);
    for (let file = 0; file < contents.length; file++) {
        const content = contents[file];
        const count = content < 0 ? 0 : counts[content];
        if (count === 0 || (count === 1 && places[content] === 0))
            continue;
        // Of its full size at once: an array that grows from its first member takes room for seventeen.
        if (places[content] === 0)
            places[content] = sets.push(new Array(count));
        const set = sets[places[content] - 1];
        set[set.length - count] = file;
        counts[content] = count - 1;
    }
    return sets;
}
function named_namesOf(objectId, members, { pointers }) {
    const git = objectId === undefined ? [] : [`git:${objectId}`];
    if (pointers.size === 0)
        return git;
    const stored = [];
    for (const file of members) {
        const identity = pointers.get(file)?.identity;
        // Few: most pointers of a group were made by one tool.
        if (identity && !stored.some((name) => isName(name, identity)))
            stored.push(identityKey(identity));
    }
    if (stored.length > 1)
        stored.sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1));
    return [...git, ...stored];
}
function isName(name, { algorithm, hex }) {
    return name.length === algorithm.length + 1 + hex.length && name.endsWith(hex) && name.startsWith(algorithm);
}
function rank(name) {
    const first = NAMES_FIRST.findIndex((prefix) => name.startsWith(prefix));
    return first < 0 ? NAMES_FIRST.length : first;
}
/** Members that were named by git have git's word, members that were read have their bytes, pointers what they say. */
function named_evidenceOf(members, { contents, pointers }) {
    let found = 0;
    for (const file of members) {
        const pointer = pointers.size === 0 ? undefined : pointers.get(file);
        const evidence = pointer ? EVIDENCE_OF[pointer.kind] : contents[file] === data_files/* NOT_NAMED */.qm ? 'bytes' : 'git-oid';
        found |= 1 << model/* EVIDENCE */.S4.indexOf(evidence);
    }
    let evidence = EVIDENCE_SETS[found];
    if (evidence === undefined) {
        evidence = model/* EVIDENCE */.S4.filter((_, index) => (found & (1 << index)) !== 0);
        EVIDENCE_SETS[found] = evidence;
    }
    return evidence;
}
/**
 * Git's own size where it is known: a file that git converts has another one on disk. Without a real file that which
 * pointers tell.
 */
function sizeOf(members, { sizes, pointers }) {
    const isSized = (file) => sizes[file] !== data_files/* UNKNOWN_SIZE */.df;
    const known = members.find((file) => isSized(file) && !pointers.has(file)) ?? members.find(isSized);
    return known === undefined ? null : (0,data_files/* knownSize */.dI)(sizes[known]);
}

;// CONCATENATED MODULE: ./build/git/batch-parser.js

const NEWLINE = 0x0a;
const LONGEST_TYPE = 'commit'.length;
/**
 * Takes apart what `git cat-file --batch=%(objecttype) %(objectsize)` writes, chunk by chunk: `TYPE SIZE\n`, the
 * content and `\n` for each object; `ID missing\n` for one that is absent.
 * @param take gets, by the number of the object in git's answer, what `TakeBlob` gets
 * @param mostBytes a larger blob is passed over
 */
function createBatchParser(take, mostBytes) {
    let begun = 0;
    let passedOver = 0;
    /** A header that is not whole yet. */
    let rest = Buffer.alloc(0);
    /** Bytes still to come of an object that began in an earlier chunk, with the line end behind it. */
    let left = 0;
    /** Its size, and what came of its content; `null` for one that is passed over. */
    let size = 0;
    let parts = null;
    /** @returns where the next header begins */
    function begin(buffer, start, end) {
        const object = begun++;
        const header = buffer.toString('latin1', start, end);
        const space = header.indexOf(' ');
        // An absent one has its id in front, and no size behind.
        if (space > LONGEST_TYPE) {
            take(object, null, null);
            return end + 1;
        }
        const isBlob = header.startsWith('blob ');
        size = Number(header.slice(space + 1));
        if (space < 0 || !Number.isSafeInteger(size))
            throw garbled('cat-file');
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
        // A copy, since the chunk's memory is used again.
        parts = isWanted ? [Buffer.from(buffer.subarray(end + 1))] : null;
        return buffer.length;
    }
    /** @returns where the next header begins */
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
            for (let end = buffer.indexOf(NEWLINE, start); end >= 0; end = buffer.indexOf(NEWLINE, start)) {
                start = begin(buffer, start, end);
            }
            rest = Buffer.from(buffer.subarray(start));
        },
    };
}

;// CONCATENATED MODULE: ./build/git/present.js

const present_NEWLINE = 0x0a;
/**
 * Which of some objects this clone holds. All that are here are listed (0.2 s for a million), since in a clone that
 * leaves contents out git before 2.45 would try to download one that it is asked for, and dies where it may not.
 * @param ids whole object ids
 */
async function readPresent(repository, ids) {
    const present = new Set();
    if (ids.size === 0)
        return present;
    let rest = Buffer.alloc(0);
    const args = ['cat-file', '--batch-all-objects', '--unordered', '--buffer', '--batch-check=%(objectname)'];
    await repository.stream(args, (chunk) => {
        const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let start = 0;
        for (let end = buffer.indexOf(present_NEWLINE); end >= 0; end = buffer.indexOf(present_NEWLINE, start)) {
            const id = buffer.toString('latin1', start, end);
            if (ids.has(id))
                present.add(id);
            start = end + 1;
        }
        rest = Buffer.from(buffer.subarray(start));
    });
    if (rest.length > 0)
        throw garbled('cat-file');
    return present;
}

;// CONCATENATED MODULE: ./build/git/object-sizes.js


/** To look for fewer in vain takes no longer than to ask how many there are. */
const MANY = 1000;
const FORMAT = '--batch-check=%(objectname) %(objectsize)';
/**
 * The sizes of objects that this clone holds, in bytes; what is missing is not among them, and is not fetched.
 *
 * Where many are missing git looks for each in vain (20 µs); there the objects that are here are listed first.
 */
async function readObjectSizes(repository, ids) {
    if (ids.length === 0)
        return [];
    const mayLack = (await repository.lacks()) !== 'nothing' ||
        (ids.length >= MANY && (await holdsFewerThan(repository, ids.length)));
    const asked = mayLack ? [...(await readPresent(repository, new Set(ids)))] : ids;
    if (asked.length === 0)
        return [];
    const output = await repository.run(['cat-file', '--buffer', FORMAT], Buffer.from(`${asked.join('\n')}\n`));
    const lines = output.toString('latin1').split('\n');
    if (lines.pop() !== '' || lines.length !== asked.length)
        throw garbled('cat-file');
    return lines.flatMap((line) => {
        const separator = line.indexOf(' ');
        const answer = line.slice(separator + 1);
        if (answer === 'missing')
            return [];
        const size = Number(answer);
        if (separator < 0 || !Number.isSafeInteger(size))
            throw garbled('cat-file');
        return [[line.slice(0, separator), size]];
    });
}
/** Whether this clone surely holds fewer objects than that; objects of another clone that it uses are not counted. */
async function holdsFewerThan(repository, wanted) {
    const facts = (await repository.run(['count-objects', '--verbose'])).toString('latin1');
    if (/^alternate:/m.test(facts))
        return false;
    const count = (name) => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(facts)?.[1]);
    return count('count') + count('in-pack') < wanted;
}

;// CONCATENATED MODULE: ./build/git/blobs.js




const blobs_FORMAT = '--batch=%(objecttype) %(objectsize)';
/** Bytes: room for any text that describes data. */
const blobs_MOST_BYTES = 16 * 1024 * 1024;
/**
 * More are divided among gits, as few as are worth it: most pointers are packed as differences, each from another, and
 * every git unpacks anew what its own build on. 180,000 take two gits 1.1 s, in nine parts 5 s.
 */
const MOST_OF_ONE_GIT = 20_000;
const GITS = 2;
/** So few come through a pipe sooner than through a file. */
const blobs_FEW = 1000;
/** Bytes that a file may take. */
const MOST_SPOOLED = 64 * 1024 * 1024;
/** So many bytes are unpacked in vain before git is asked for sizes first. */
const MOST_IN_VAIN = 64 * 1024 * 1024;
/**
 * Reads many blobs as a stream, by few calls of git. Nothing is fetched.
 * @param ids whole object ids
 * @param take gets each blob, in any order
 * @param mostBytes a larger blob is not kept
 */
async function readBlobs(repository, ids, take, mostBytes = blobs_MOST_BYTES) {
    const present = await placesOfPresent(repository, ids, take);
    const share = Math.max(MOST_OF_ONE_GIT, Math.ceil(present.length / GITS));
    const parts = [];
    for (let start = 0; start < present.length; start += share) {
        parts.push(blobs_readPart(repository, ids, present.slice(start, start + share), take, mostBytes));
    }
    await Promise.all(parts);
}
/** In a clone that leaves blobs out git would give up at the first that is missing. */
async function placesOfPresent(repository, ids, take) {
    const places = Array.from(ids.keys());
    if (ids.length === 0 || (await repository.lacks()) === 'nothing')
        return places;
    const here = await readPresent(repository, new Set(ids));
    return places.filter((at) => {
        const id = ids[at];
        if (!here.has(id))
            take(id, null, null, at);
        return here.has(id);
    });
}
async function blobs_readPart(repository, ids, places, take, mostBytes) {
    let left = places;
    let canSpool = true;
    while (left.length > 0) {
        const part = left;
        const parser = createBatchParser((object, bytes, size) => {
            const at = part[object];
            take(ids[at], bytes, size, at);
        }, mostBytes);
        const isSpooled = canSpool && part.length > blobs_FEW;
        const input = Buffer.from(`${part.map((at) => ids[at]).join('\n')}\n`);
        if (await readSome(repository, input, parser, isSpooled)) {
            if (parser.finished !== part.length || parser.isInside)
                throw garbled('cat-file');
            return;
        }
        left = part.slice(parser.finished);
        canSpool = !isSpooled || parser.finished > 0;
        if (parser.passedOver > MOST_IN_VAIN)
            left = await withoutLarge(repository, ids, left, take, mostBytes);
    }
}
/**
 * Reads until too much is unpacked in vain, or written to a file; nothing if there can be no file.
 * @returns whether all was read
 */
async function readSome(repository, input, parser, isSpooled) {
    const inVain = new Error('too much is unpacked in vain');
    let isStopped = false;
    const takeChunk = (chunk) => {
        if (isStopped)
            return;
        parser.take(chunk);
        isStopped = parser.passedOver > MOST_IN_VAIN;
        if (isStopped)
            throw inVain;
    };
    const args = ['cat-file', '--buffer', blobs_FORMAT];
    try {
        if (isSpooled)
            return await repository.spool(args, takeChunk, input, MOST_SPOOLED);
        await repository.stream(args, takeChunk, input);
        return true;
    }
    catch (error) {
        if (error !== inVain)
            throw error;
        return false;
    }
}
async function withoutLarge(repository, ids, places, take, mostBytes) {
    const wanted = places.map((at) => ids[at]);
    const sizes = new Map(await readObjectSizes(repository, wanted));
    return places.filter((at) => {
        const id = ids[at];
        const size = sizes.get(id) ?? 0;
        if (size > mostBytes)
            take(id, null, size, at);
        return size <= mostBytes;
    });
}

;// CONCATENATED MODULE: ./build/content/blob-digests.js



/** Larger ones are not held in memory; each takes a call of git of its own (4 ms, a tenth of what hashing takes). */
const blob_digests_MOST_BYTES_HELD = 4 * 1024 * 1024;
/**
 * Hashes contents that git has, each read once, or recalled from an earlier run. What this clone lacks is not
 * fetched.
 * @param take gets each blob that is here with its true size
 * @returns bytes read
 */
async function hashBlobs(blobs, repository, world, cache, take) {
    let bytesRead = 0;
    const unknown = blobs.filter((blob) => {
        const known = recall(blob, cache);
        if (known !== null)
            take({ ...blob, size: known.size }, known.digests);
        return known === null;
    });
    const give = (blob, size, digests) => {
        bytesRead += size;
        world.progress.advance(1, size);
        const { sha256, md5 } = digests;
        if (sha256 !== null || md5 !== null)
            cache?.rememberBlob(blob.objectId, { size, sha256, md5 });
        take({ ...blob, size }, digests);
    };
    const small = new Map();
    for (const blob of unknown)
        if (blob.size <= blob_digests_MOST_BYTES_HELD)
            small.set(blob.objectId, blob);
    const hash = (objectId, bytes) => {
        const blob = small.get(objectId);
        if (blob === undefined || bytes === null)
            return;
        const taker = takeDigests(blob.wanted);
        taker.update(bytes);
        give(blob, bytes.length, taker.end());
    };
    await readBlobs(repository, [...small.keys()], hash, blob_digests_MOST_BYTES_HELD);
    const large = unknown.filter(({ size }) => size > blob_digests_MOST_BYTES_HELD);
    const present = new Map(await readObjectSizes(repository, large.map(({ objectId }) => objectId)));
    for (const blob of large.filter(({ objectId }) => present.has(objectId))) {
        const taker = takeDigests(blob.wanted);
        let size = 0;
        await repository.stream(['cat-file', 'blob', blob.objectId], (chunk) => {
            taker.update(chunk);
            size += chunk.length;
        });
        give(blob, size, taker.end());
    }
    return bytesRead;
}
function recall({ objectId, wanted }, cache) {
    const known = cache?.findBlob(objectId);
    // Nothing remembers a text's hash with LF for CRLF.
    if (!known || isWanted('md5-lf', wanted))
        return null;
    const { size, sha256, md5 } = known;
    if ((isWanted('sha256', wanted) && sha256 === null) || (isWanted('md5', wanted) && md5 === null))
        return null;
    return { size, digests: { sha256, md5, 'md5-lf': null } };
}

;// CONCATENATED MODULE: ./build/match/pointer-places.js
/** In sizes: not told. */
const pointer_places_UNKNOWN = -1;
function placePointers(pointers) {
    const files = new Int32Array(pointers.size);
    const sizes = new Float64Array(pointers.size);
    const classOf = new Int32Array(pointers.size);
    const classes = new Map();
    const firstPlaces = [];
    const classSizes = [];
    const divided = new Map();
    let count = 0;
    for (const [file, { identity }] of pointers) {
        if (identity === null)
            continue;
        const size = identity.size ?? pointer_places_UNKNOWN;
        const place = count++;
        const numbers = numbersOf(classes, identity.algorithm);
        let number = numbers.get(identity.hex);
        if (number === undefined) {
            number = firstPlaces.push(place) - 1;
            numbers.set(identity.hex, number);
            classSizes.push(size);
        }
        const known = classSizes[number];
        if (known === pointer_places_UNKNOWN)
            classSizes[number] = size;
        else if (size !== pointer_places_UNKNOWN && size !== known && !divided.has(number))
            divided.set(number, new Map());
        files[place] = file;
        sizes[place] = size;
        classOf[place] = number;
    }
    if (divided.size > 0) {
        for (let place = 0; place < count; place++) {
            const size = sizes[place];
            const firsts = divided.get(classOf[place]);
            if (firsts !== undefined && size !== pointer_places_UNKNOWN && !firsts.has(size))
                firsts.set(size, place);
        }
    }
    return {
        files: files.subarray(0, count),
        sizes: sizes.subarray(0, count),
        classOf: classOf.subarray(0, count),
        classes,
        firstPlaces,
        classSizes,
        divided,
    };
}
/** A map for each algorithm: to join its name and each hash to one key takes thrice the time. */
function numbersOf(classes, algorithm) {
    const known = classes.get(algorithm);
    if (known !== undefined)
        return known;
    const numbers = new Map();
    classes.set(algorithm, numbers);
    return numbers;
}
/** The class of those with a hash. */
function classWith({ classes }, { algorithm, hex }) {
    return classes.get(algorithm)?.get(hex);
}
/** The first place of those that stand for the same as this one. */
function firstEqual({ classOf, sizes, firstPlaces, divided }, place) {
    const number = classOf[place];
    const firsts = divided.get(number);
    if (firsts === undefined)
        return firstPlaces[number];
    // What has no size can't be given to any of those that contradict each other.
    return firsts.get(sizes[place]) ?? place;
}
/** The first place of those with a hash that tell this size; `undefined`: there are none. */
function firstWith({ firstPlaces, classSizes, divided }, number, size) {
    const firsts = divided.get(number);
    if (firsts !== undefined)
        return firsts.get(size);
    return classSizes[number] === size ? firstPlaces[number] : undefined;
}

;// CONCATENATED MODULE: ./build/match/unions.js
/** Union by size with halved paths: as good as linear. @param count numbers from 0 on, none joined yet */
function createUnions(count) {
    const parents = new Int32Array(count);
    for (let number = 0; number < count; number++)
        parents[number] = number;
    const sizes = new Int32Array(count).fill(1);
    function rootOf(number) {
        let at = number;
        while (parents[at] !== at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
    return {
        rootOf,
        isJoined: (number) => sizes[rootOf(number)] > 1,
        join(left, right) {
            const [one, other] = [rootOf(left), rootOf(right)];
            if (one === other)
                return;
            const [small, large] = sizes[one] < sizes[other] ? [one, other] : [other, one];
            parents[small] = large;
            sizes[large] = sizes[large] + sizes[small];
        },
    };
}

;// CONCATENATED MODULE: ./build/match/joins.js


/**
 * Joins pointers that stand for one content, and real contents that they stand for, by the rules of
 * `pointers/identity.ts`. A real content takes part where a pointer has exactly its hash and its size, so that what
 * is joined never depends on what else was hashed. Where several real contents answer to one hash (collisions of
 * MD5 can be made; of two texts with some CRLF DVC 2 kept one hash), the pointer can't be given to any of them.
 * Takes time in proportion to the number of pointers and contents.
 * @param free the first number that no content has
 */
function joinPointers(pointers, hashed, free) {
    const places = placePointers(pointers);
    const count = places.files.length;
    const unions = createUnions(count + hashed.length);
    for (let place = 0; place < count; place++) {
        const first = firstEqual(places, place);
        if (first !== place)
            unions.join(first, place);
    }
    const real = realContents(places, hashed);
    for (const [first, contents] of real) {
        if (contents.length === 1)
            unions.join(first, count + contents[0]);
    }
    joinTextForms(places, real, unions.join);
    const contentOfRoot = new Map();
    hashed.forEach(({ content }, index) => {
        contentOfRoot.set(unions.rootOf(count + index), content);
    });
    let contents = free;
    const contentOf = new Map();
    places.files.forEach((file, place) => {
        if (!unions.isJoined(place))
            return;
        const root = unions.rootOf(place);
        let content = contentOfRoot.get(root);
        if (content === undefined) {
            content = contents++;
            contentOfRoot.set(root, content);
        }
        contentOf.set(file, content);
    });
    const contradictions = Array.from(places.divided.values(), (firsts) => Array.from(firsts.values(), (place) => places.files[place]));
    return { contentOf, contents, contradictions };
}
function realContents(places, hashed) {
    const real = new Map();
    hashed.forEach(({ identities }, index) => {
        for (const identity of identities) {
            const number = classWith(places, identity);
            if (number === undefined || identity.size === null)
                continue;
            const first = firstWith(places, number, identity.size);
            if (first === undefined)
                continue;
            const others = real.get(first);
            if (others)
                others.push(index);
            else
                real.set(first, [index]);
        }
    });
    return real;
}
/** Of one known size, content and text form are the same: without a CRLF, which would have made it shorter. */
function joinTextForms(places, real, join) {
    const bytesOf = textForms(places.classes);
    if (bytesOf.size === 0)
        return;
    places.classOf.forEach((lines, place) => {
        const bytes = bytesOf.get(lines);
        const size = places.sizes[place];
        if (bytes === undefined || size === pointer_places_UNKNOWN)
            return;
        const first = firstEqual(places, place);
        const other = firstWith(places, bytes, size);
        if (other === undefined)
            return;
        const answering = new Set([...(real.get(first) ?? []), ...(real.get(other) ?? [])]);
        if (answering.size < 2)
            join(first, other);
    });
}
/** Classes of `md5-lf`, and those of `md5` with the same digits. */
function textForms(classes) {
    const bytesOf = new Map();
    const bytesByHash = classes.get('md5');
    for (const [hex, lines] of classes.get('md5-lf') ?? []) {
        const bytes = bytesByHash?.get(hex);
        if (bytes !== undefined)
            bytesOf.set(lines, bytes);
    }
    return bytesOf;
}

;// CONCATENATED MODULE: ./build/match/stored.js








/** Keeps of a content's hashes those that a pointer to a content of this size can have. */
function addHashed(hashed, content, size, digests, asked) {
    if (asked.of(size) === 0 || hashed.has(content))
        return;
    const identities = model/* DIGEST_ALGORITHMS */.MF.flatMap((algorithm) => {
        const digest = digests[algorithm];
        return digest === null ? [] : [{ algorithm, hex: digest.toString('hex'), size }];
    });
    hashed.set(content, { content, identities });
}
/**
 * Gives each pointer that stands for the same content as another file the number of that content: a real one, which
 * git has named or which was read, or a new number.
 * @param contents for each file the number of its content; those of pointers are set
 * @param hashed the contents that were read from disk; those that git has are added
 */
async function joinStored(contents, hashed, asked, { files }, world, cache) {
    const { blobs, lacking } = blobsToHash(files, hashed, asked);
    const bytesRead = await hashAll([...blobs.values()], world, cache, ({ objectId, size }, digests) => {
        const content = files.objectIds.find(objectId);
        blobs.delete(content);
        addHashed(hashed, content, size, digests, asked);
    });
    for (const content of blobs.keys())
        lacking.add(content);
    const joins = joinPointers(files.pointers, [...hashed.values()], files.objectIds.count);
    for (const [file, content] of joins.contentOf)
        contents[file] = content;
    warnOfContradictions(joins.contradictions, files, world);
    return { contents: joins.contents, bytesRead, notes: notesOn(lacking, files) };
}
/** The contents that git has named and that a pointer may stand for, by their size. */
function blobsToHash(files, hashed, asked) {
    const blobs = new Map();
    const lacking = new Set();
    if (asked.isEmpty)
        return { blobs, lacking };
    for (let file = 0; file < files.contents.length; file++) {
        const content = files.contents[file];
        if (content < 0)
            continue;
        const size = files.sizes[file];
        if (size === data_files/* UNKNOWN_SIZE */.df)
            lacking.add(content);
        const wanted = asked.of(size);
        if (wanted === 0 || hashed.has(content) || blobs.has(content))
            continue;
        blobs.set(content, { objectId: files.objectIds.hex(content), size, wanted });
    }
    return { blobs, lacking };
}
async function hashAll(blobs, world, cache, take) {
    const repository = blobs.length === 0 ? null : await world.git.open(world.root);
    if (repository === null)
        return 0;
    world.progress.phase('comparing with pointers');
    return hashBlobs(blobs, repository, world, cache, take);
}
/** So many contents are named in a warning. */
const MOST_NAMED = 3;
/** One content has one size: of pointers that tell several, all but one are wrong, and nothing tells which is right. */
function warnOfContradictions(contradictions, files, world) {
    if (contradictions.length === 0)
        return;
    const told = contradictions.slice(0, MOST_NAMED).map((contradiction) => {
        const sizes = contradiction.slice(0, MOST_NAMED).map((file) => {
            const pointer = files.pointers.get(file);
            const path = (0,scan_display/* display */.Vy)(pointer?.describedIn ?? (0,columns_paths/* pathAt */.DQ)(files, file));
            return `${(0,quantity/* formatCount */.B4)(pointer?.identity?.size ?? 0)} bytes in "${path}"`;
        });
        const identity = files.pointers.get(contradiction[0])?.identity;
        return `${identity?.algorithm} ${identity?.hex.slice(0, 12)}… has ${sizes.join(' and ')}`;
    });
    const more = contradictions.length > MOST_NAMED ? `, and ${(0,quantity/* formatCount */.B4)(contradictions.length - MOST_NAMED)} more` : '';
    world.warn(`Pointers contradict each other on the size of ${(0,quantity/* countOf */.pq)(contradictions.length, 'content')}: ${told.join('; ')}${more}. At most one size can be right, so they are not compared with each other`);
}
function notesOn(lacking, { contents }) {
    if (lacking.size === 0)
        return [];
    const count = (0,columns_numbers/* select */.Lt)(contents, (content) => lacking.has(content)).length;
    return [`${(0,quantity/* countOf */.pq)(count, 'file')} whose content this clone lacks: not compared with pointers`];
}

;// CONCATENATED MODULE: ./build/match/identical.js






/**
 * Files with byte-equal content. Those that git has named are compared by that name, and pointers by what they say
 * of their data; nothing of them is read. Of the others only those are read whose size another file has: against a
 * named file by git's own hash, against a pointer by the hash that it tells, among themselves in ever narrower sets.
 */
async function matchIdentical(snapshot, world, cache) {
    const { files } = snapshot;
    const unnamed = (0,data_files/* unnamedFiles */.si)(files);
    if (unnamed.length > 0)
        world.progress.phase('comparing contents');
    const asked = askedDigests(files.pointers.values());
    const meetsNamed = unnamed.length > 0 && unnamed.length < files.names.length ? namedSizes(files) : () => false;
    const isNamed = (file) => {
        const size = files.sizes[file];
        return asked.of(size) !== 0 || meetsNamed(size);
    };
    const reader = createReader(snapshot, world, cache);
    const alone = unnamed.filter((file) => !isNamed(file));
    const bySize = await matchBySize(alone, snapshot, world, reader, cache !== null);
    const contents = Int32Array.from(files.contents);
    const hashed = new Map();
    const byName = await reader.names(unnamed.filter(isNamed), (file, { objectId, digests }) => {
        const content = files.objectIds.addHex(objectId);
        contents[file] = content;
        addHashed(hashed, content, files.sizes[file], digests, asked);
    }, (file) => asked.of(files.sizes[file]));
    const stored = await joinStored(contents, hashed, asked, snapshot, world, cache);
    return {
        groups: bySize.groups.concat(groupNamed(files, contents, stored.contents)),
        errors: [...bySize.errors, ...byName.errors],
        bytesRead: bySize.bytesRead + byName.bytesRead + stored.bytesRead,
        notes: stored.notes,
    };
}
/** Whether a file of a size can equal one that git has named. A named content of unknown size may equal any. */
function namedSizes({ contents, sizes }) {
    const known = new Set();
    for (let file = 0; file < contents.length; file++) {
        if (contents[file] >= 0)
            known.add(sizes[file]);
    }
    return (size) => known.has(size) || known.has(data_files/* UNKNOWN_SIZE */.df);
}

;// CONCATENATED MODULE: ./build/match/match.js



/** Every kind of sameness that is looked for. */
const MATCHERS = [matchIdentical];
/**
 * Finds what is the same.
 * @param cache what earlier runs learnt of contents
 * @returns groups sorted by their first path, members sorted by path
 */
async function match(snapshot, world, cache = null) {
    const total = { groups: [], errors: [], bytesRead: 0, notes: [] };
    for (const matcher of MATCHERS) {
        const { groups, errors, bytesRead, notes } = await matcher(snapshot, world, cache);
        total.groups = total.groups.concat(groups);
        total.errors = total.errors.concat(errors);
        total.bytesRead += bytesRead;
        total.notes = total.notes.concat(notes);
    }
    for (const group of total.groups)
        (0,order/* sortByKey */.r6)(group.files, pathAndPlace);
    (0,order/* sortByKey */.r6)(total.groups, firstPath);
    (0,order/* sortByPath */.$y)(total.errors);
    return total;
}
/** Several outputs can be described at one path. */
function pathAndPlace(file) {
    const place = (0,data_files/* placeOf */.$t)(file);
    return place === file.path ? place : `${file.path}\0${place}`;
}
function firstPath(group) {
    return group.files[0]?.path ?? '';
}

;// CONCATENATED MODULE: ./build/tool.js
/** Who made a report. The version is that of `package.json`. */
const TOOL = { name: 'data-hygiene', version: '0.1.0' };

;// CONCATENATED MODULE: ./build/report/explained.js


/**
 * What repeated directories explain: a finding whose files lie at one place in each directory of a set, and nowhere
 * else, says no more than that they are repeated. Directories without a file of any finding are left out: the rules
 * that they break are off.
 */
function explain(directories, findings) {
    if (directories.length === 0)
        return [];
    const sets = new Map();
    directories.forEach(({ paths }, set) => {
        for (const path of paths)
            sets.set(path, set);
    });
    const above = createAbove(sets);
    const explained = directories.map(() => []);
    const isTouched = new Set();
    for (const finding of findings) {
        const places = finding.members.map(({ file }) => (0,data_files/* placeOf */.$t)(file));
        const [first] = places;
        const explaining = above(first).find(({ set, path }) => {
            const inside = first.slice(path.length);
            return places.every((place) => place.endsWith(inside) && sets.get(place.slice(0, place.length - inside.length)) === set);
        });
        if (explaining !== undefined)
            explained[explaining.set]?.push(finding);
        for (const place of places)
            for (const { set } of above(place))
                isTouched.add(set);
    }
    return directories
        .map((directory, set) => ({ ...directory, explains: explained[set] }))
        .filter((_, set) => isTouched.has(set));
}
/** Finds the directories above a place, or at it, outermost first; what is above a directory is looked for once. */
function createAbove(sets) {
    const known = new Map();
    const at = (path) => {
        const set = sets.get(path);
        return set === undefined ? [] : [{ set, path }];
    };
    const aboveDirectory = (directory) => {
        const found = known.get(directory);
        if (found !== undefined)
            return found;
        const all = [];
        for (let path = directory; path !== '' && path !== '/'; path = (0,columns_paths/* parentDirectory */.im)(path))
            all.push(...at(path));
        all.reverse();
        known.set(directory, all);
        return all;
    };
    return (place) => {
        const above = aboveDirectory((0,columns_paths/* parentDirectory */.im)(place));
        return sets.has(place) ? [...above, ...at(place)] : above;
    };
}

;// CONCATENATED MODULE: ./build/report/assemble.js




/** Brings the results of a run into the one form that all formats tell. */
function assembleReport(results) {
    const { snapshot, files, errors, bytesRead, judgement, directories, rules, notes, base, baseline } = results;
    return {
        tool: TOOL,
        source: snapshot.source,
        base,
        baseline,
        scanned: {
            files: files.names.length,
            ...assemble_sizeOf(files),
            bytesRead: snapshot.bytesRead + bytesRead,
            skipped: snapshot.skipped,
            errors: (0,order/* sortByPath */.$y)([...snapshot.errors, ...errors]),
        },
        datasets: judgement.recognised,
        compared: [{ kind: 'bytes', samples: files.names.length }],
        passedOver: snapshot.passedOver,
        notes: [...notes, ...snapshot.notes],
        rules,
        directories: explain(directories, judgement.findings),
        judgement,
    };
}
function assemble_sizeOf({ sizes }) {
    let bytes = 0;
    let filesOfUnknownSize = 0;
    // By number: a million results of an iterator, before it is optimised, are 40 MB of garbage.
    for (let file = 0; file < sizes.length; file++) {
        const size = sizes[file];
        if (size === data_files/* UNKNOWN_SIZE */.df)
            filesOfUnknownSize += 1;
        else
            bytes += size;
    }
    return { bytes, filesOfUnknownSize };
}

;// CONCATENATED MODULE: ./build/layout/first-states.js




/**
 * Passes over what can't be data whatever lies beside it.
 * @param inner a directory without what lies above all that was asked for
 * @param isNamed whether the user names an entry by its ending; `null`: data is to be found by what it is
 */
function firstStates(files, chosen, inner, isNamed) {
    const states = new Uint8Array(files.names.length);
    const byDirectory = placesOf(files, inner, isNamed === null);
    for (let place = 0; place < chosen.length; place++) {
        const entry = chosen[place];
        const directory = files.directoryOf[entry];
        const name = files.names[entry];
        const ofPlace = byDirectory.states[directory];
        if (ofPlace !== 0)
            states[entry] = ofPlace;
        else if (isNeverData(byDirectory.lastNames[directory], name))
            states[entry] = PASSED_OVER.excluded;
        else {
            const state = stateOfName(name);
            states[entry] = isNamed === null ? foundState(name, state) : givenState(state, entry, isNamed);
        }
    }
    return {
        states,
        isOpen: (entry) => {
            const state = states[entry];
            return canBeData(state);
        },
    };
}
function foundState(name, state) {
    if (canBeData(state) && name.startsWith('.'))
        return PASSED_OVER.hidden;
    if (state === KIND.code)
        return PASSED_OVER.code;
    if (state === KIND.settings)
        return PASSED_OVER.settings;
    return canBeData(state) && isModelName(name, state) ? PASSED_OVER.model : state;
}
/** Where the user names what is data, code and settings are only where they name the ending, and all else is. */
function givenState(state, entry, isNamed) {
    if (isCodeOrSettings(state)) {
        if (isNamed(entry))
            return KIND.other;
        return state === KIND.code ? PASSED_OVER.code : PASSED_OVER.settings;
    }
    if (state === PASSED_OVER.code || state === PASSED_OVER.settings)
        return isNamed(entry) ? KIND.other : state;
    return state === KIND.model ? KIND.other : state;
}
/** By directory: why nothing in it is data; `0`: its files decide. */
function placesOf({ directories }, inner, isAutomatic) {
    const states = new Uint8Array(directories.length);
    const innerNames = directories.map(inner);
    const lastNames = innerNames.map((directory) => directory.slice(directory.lastIndexOf('/') + 1));
    innerNames.forEach((directory, number) => {
        if (isNeverDataBelow(directory))
            states[number] = PASSED_OVER.excluded;
    });
    if (!isAutomatic)
        return { states, lastNames };
    const tree = treeOf({ directories });
    const zones = zonesOf({ tree, isAbove: () => false });
    directories.forEach((_, number) => {
        const node = tree.nodeOf[number];
        if (states[number] !== 0)
            return;
        if (zones.hidden[node] === 1)
            states[number] = PASSED_OVER.hidden;
        else if (zones.code[node] === 1)
            states[number] = PASSED_OVER.place;
    });
    return { states, lastNames };
}

;// CONCATENATED MODULE: ./build/snapshot/named-endings.js

/** The ending that the last part of a glob names, alternatives included: `py` of `**` + `/*.py`. */
const ENDING = /\*\.(?:([\w-]+)|\{([\w,-]+)\})$/;
/**
 * Whether the user names an entry by its ending, or by its whole name: then even code is data.
 * @returns `null` where data is to be found by what it is
 */
function namedBy(scope, entries) {
    if (scope.some(({ kind }) => kind === 'automatic'))
        return null;
    const named = scope.flatMap((entry) => {
        if (entry.kind === 'name')
            return [(path) => path === entry.path];
        const endings = endingsOf(entry.path);
        return endings.length === 0
            ? []
            : [(path) => endings.some((end) => path.endsWith(end)) && entry.includes(path)];
    });
    return (entry) => {
        const path = (0,columns_paths/* pathAt */.DQ)(entries, entry);
        return named.some((isNamed) => isNamed(path));
    };
}
function endingsOf(glob) {
    const found = ENDING.exec(glob);
    if (found === null)
        return [];
    return (found[1] ?? found[2] ?? '').split(',').map((ending) => `.${ending}`);
}

// EXTERNAL MODULE: ./build/columns/object-ids.js + 1 modules
var object_ids = __nccwpck_require__(595);
;// CONCATENATED MODULE: ./build/snapshot/entries.js



/** What can stand at a path, in the order of their numbers in `Entries.kinds`. */
const KINDS = ['file', 'symlink', 'submodule', 'unmerged', 'special'];
/** The number of the kind that can be data. */
const FILE = 0;
function createEntries(objectIds = (0,object_ids/* createObjectIds */.q)('sha1'), entries = noEntries()) {
    const directoryNumber = (0,columns_paths/* directoryNumbers */.Ay)(entries.directories);
    function append(directory, name, kind, content) {
        const entry = entries.names.length;
        if (entry === entries.kinds.length) {
            entries.directoryOf = (0,columns_numbers/* enlarged */.vo)(entries.directoryOf, entry + 1);
            entries.kinds = (0,columns_numbers/* enlarged */.vo)(entries.kinds, entry + 1);
            entries.contents = (0,columns_numbers/* enlarged */.vo)(entries.contents, entry + 1);
        }
        entries.directoryOf[entry] = directory;
        entries.names.push(name);
        entries.kinds[entry] = kind;
        entries.contents[entry] = content;
    }
    return {
        entries,
        objectIds,
        directoryNumber,
        append,
        add: (path, kind, content) => append(directoryNumber((0,columns_paths/* parentDirectory */.im)(path)), (0,columns_paths/* baseName */.Fl)(path), KINDS.indexOf(kind), content),
    };
}
function noEntries() {
    return {
        directories: [],
        directoryOf: new Int32Array(0),
        names: [],
        kinds: new Uint8Array(0),
        contents: new Int32Array(0),
    };
}

;// CONCATENATED MODULE: ./build/snapshot/given-glob.js



/**
 * The directory that a glob of `paths` can't leave.
 * @throws {Failure} for a glob that can't be read
 */
function baseOfGlob(glob) {
    try {
        return globBase(glob);
    }
    catch (error) {
        throw error instanceof Failure ? new Failure(`paths: ${error.message}`) : error;
    }
}
/**
 * In `.gitignore` and elsewhere a slash at the start means the root of the repository.
 * @throws {Failure} for an entry of `paths` that is meant so: nothing is there, but something below the root
 */
function refuseFromTop(text, base, isThere) {
    const inner = base.replace(/^\/+/, '');
    if (!base.startsWith('/') || inner === '' || isThere(base) || !isThere(inner))
        return;
    const [shown, advice] = [text, text.replace(/^\/+/, '')].map(scan_display/* display */.Vy);
    throw new Failure(`paths: nothing is at "${shown}", an absolute path; write ${advice} for what is below the root`);
}
/** What a glob says of the directory that it can't leave; a slash at its end asks for directories. */
function restOfGlob(text, path, base) {
    const rest = path.slice(base === '' || base === '/' ? base.length : base.length + 1);
    return text.endsWith('/') ? `${rest}/` : rest;
}

;// CONCATENATED MODULE: ./build/snapshot/spelling.js




const spelling_MAGIC = /[*?[\]{}()!+@|\\]/g;
/**
 * Gives every directory one name, so that nothing on disk is met twice however it is named: an entry that leads into
 * what another one can include is written as that one is. What is named without links comes first, then what was
 * given first. Only the directories of entries are looked at: below them no link is followed.
 */
function inOneSpelling(written) {
    if (written.length === 1 || written.every(hasOnlyName))
        return [...written];
    // A directory comes before what lies in it, since its own place is the shorter text.
    const order = [...written].sort((left, right) => left.real.length - right.real.length || Number(right.isPlain) - Number(left.isPlain));
    const spelled = new Map();
    const result = new Map();
    for (const entry of order) {
        const directory = spellingOf(entry, spelled) ?? entry.directory;
        result.set(entry, { ...entry, directory });
        const known = spelled.get(entry.real);
        const one = { directory, includes: includesOf(entry, directory) };
        if (known === undefined)
            spelled.set(entry.real, [one]);
        else
            known.push(one);
    }
    return written.map((entry) => result.get(entry));
}
/** What lies below the root can only be named otherwise by a way around it, or by links. */
function hasOnlyName({ isPlain, directory }) {
    return isPlain && !(0,locate/* isOutside */._K)(directory);
}
/** The text of an entry as a path or glob of the snapshot. */
function patternOf({ kind, rest }, directory) {
    if (rest === '')
        return directory;
    return (0,columns_paths/* pathIn */.lW)(kind === 'glob' ? directory.replace(spelling_MAGIC, '\\$&') : directory, rest);
}
function spellingOf({ real, rest, kind }, spelled) {
    const [same] = spelled.get(real) ?? [];
    if (same !== undefined)
        return same.directory;
    for (const above of directoriesAbove(real)) {
        const inner = innerPath(above, real);
        for (const { directory, includes } of spelled.get(above) ?? []) {
            const path = (0,columns_paths/* pathIn */.lW)(directory, inner);
            if (includes(kind === 'name' && rest !== '' ? (0,columns_paths/* pathIn */.lW)(path, rest) : path))
                return path;
        }
    }
    return null;
}
function includesOf(entry, directory) {
    if (entry.rest === '')
        return () => true;
    if (entry.kind === 'name')
        return () => false;
    return directoryMatcher(patternOf(entry, directory));
}

;// CONCATENATED MODULE: ./build/snapshot/usual-paths.js
/** What `paths` meant where nothing was given, before data was found by what it is. Whoever asks for it gets the same. */
const USUAL_PATHS = '**/{data,dataset,datasets}/**';
/** Directories whose `data` belongs to code. They count for these paths alone. */
const CODE = /(?:^|\/)(?:test|tests|__tests__|spec|fixtures|testdata|docs|vendor|third_party|site-packages|venv|\.venv)(?:\/|$)/;
const DATA_DIRECTORY = /(?:^|\/)(?:data|dataset|datasets)\//;
/** Whether these paths hold a file: it lies below a data directory that does not itself belong to code. */
function isInUsualPaths(path) {
    const data = DATA_DIRECTORY.exec(path);
    return data !== null && !CODE.test(path.slice(0, data.index));
}

;// CONCATENATED MODULE: ./build/snapshot/scope.js











/**
 * The entries of a listing that any entry of `paths` includes, decided for whole directories where that is possible.
 * @param from number of the first entry to look at
 */
function inScope(entries, scope, from = 0) {
    const tests = entries.directories.map((directory) => testOf(directory, scope));
    const chosen = (0,columns_numbers/* createNumbers */.hc)();
    for (let entry = from; entry < entries.names.length; entry++) {
        const isIncluded = tests[entries.directoryOf[entry]];
        if (isIncluded === true || (isIncluded !== false && isIncluded((0,columns_paths/* pathAt */.DQ)(entries, entry))))
            chosen.push(entry);
    }
    return chosen.taken();
}
function testOf(directory, scope) {
    const shares = scope.map((entry) => entry.share(directory));
    if (shares.includes('all'))
        return true;
    const open = scope.filter((_, index) => shares[index] === 'some');
    return open.length > 0 && ((path) => open.some(({ includes }) => includes(path)));
}
/** The entries of `paths` that include none of the chosen files. */
function withoutFiles(scope, entries, chosen) {
    return scope.filter((entry) => {
        const tests = entries.directories.map((directory) => testOf(directory, [entry]));
        for (const file of chosen) {
            const isIncluded = tests[entries.directoryOf[file]];
            if (isIncluded === false || entries.kinds[file] !== FILE)
                continue;
            if (isIncluded === true || isIncluded((0,columns_paths/* pathAt */.DQ)(entries, file)))
                return false;
        }
        return true;
    });
}
/**
 * Understands `paths`: what exists under exactly that name is meant by name, with everything below it; any other
 * text is a glob, with everything below the directories that it matches.
 * @param isKnown whether a path exists elsewhere than on disk, in git's index
 * @throws {Failure} for a glob that can't be read
 */
function readScope(paths, root, isKnown) {
    const realRoot = placeOf(root, '').real;
    if (paths === null) {
        const includes = (path) => !(0,locate/* isOutside */._K)(path);
        const share = (directory) => (includes(directory) ? 'all' : 'none');
        const place = { shown: '', real: realRoot };
        return [{ text: 'auto', kind: 'automatic', path: '', base: '', place, includes, share }];
    }
    const fromRoot = namingFrom(root, realRoot);
    return inOneSpelling(paths.map((text) => understand(text, root, realRoot, fromRoot, isKnown))).map(entryOf);
}
/** Takes an entry apart, and finds out where it leads. */
function understand(text, root, realRoot, fromRoot, isKnown) {
    const path = (0,locate/* pathFromRoot */._f)(root, text);
    const isName = !isGlob(path) || exists(root, path) || isKnown(path);
    const base = isName ? path : baseOfGlob(path);
    refuseFromTop(text, base, (inner) => exists(root, inner) || isKnown(inner));
    const place = placeOf(root, base);
    const isFile = isName && base !== '' && !place.isDirectory;
    const real = isFile ? (0,columns_paths/* parentDirectory */.im)(place.real) : place.real;
    const directory = fromRoot(isFile ? (0,columns_paths/* parentDirectory */.im)(base) : base, real);
    return {
        text,
        kind: isName ? 'name' : 'glob',
        directory,
        rest: isFile ? (0,columns_paths/* baseName */.Fl)(base) : isName ? '' : restOfGlob(text, path, base),
        real,
        isPlain: slashed((0,external_node_path_.resolve)(realRoot, directory)) === real,
    };
}
/**
 * Names directories from the root, whatever way leads there: `../project/data` and `/link/data` are `data`. What comes
 * after the root stays as it is written.
 */
function namingFrom(root, realRoot) {
    const isRoot = new Map();
    const leadsToRoot = (directory) => {
        const known = isRoot.get(directory);
        if (known !== undefined)
            return known;
        const answer = placeOf(root, directory).real === realRoot;
        isRoot.set(directory, answer);
        return answer;
    };
    return (directory, real) => {
        if (!(0,locate/* isOutside */._K)(directory))
            return directory;
        for (let above = directory; (0,locate/* isOutside */._K)(above); above = (0,columns_paths/* parentDirectory */.im)(above)) {
            if (leadsToRoot(above))
                return innerPath(above, directory);
            if (above === '/')
                break;
        }
        return innerPath(realRoot, real) ?? directory;
    };
}
function entryOf(written) {
    const { text, kind, directory, real } = written;
    const place = { shown: directory, real };
    const path = patternOf(written, directory);
    if (text === USUAL_PATHS) {
        const includes = (inner) => !(0,locate/* isOutside */._K)(inner) && isInUsualPaths(inner);
        const share = (inner) => (includes(`${inner}/`) ? 'all' : 'none');
        return { text, kind: 'glob', path, base: directory, place, includes, share };
    }
    if (kind === 'name') {
        const includes = scope_below(path);
        const share = (directory) => includes(directory) ? 'all' : directory === (0,columns_paths/* parentDirectory */.im)(path) ? 'some' : 'none';
        return { text, kind, path, base: path, place, includes, share };
    }
    const matches = globMatcher(path);
    const isWhole = wholeMatcher(path);
    // A wildcard stands for nothing outside of the root, where other entries can lead.
    const leadsOut = (0,locate/* isOutside */._K)(directory);
    const includes = (inner) => (0,locate/* isOutside */._K)(inner) === leadsOut && matches(inner);
    const share = (directory) => {
        if (directory === '')
            return leadsOut ? 'none' : 'some';
        if ((0,locate/* isOutside */._K)(directory) !== leadsOut)
            return 'none';
        return isWhole(directory) ? 'all' : 'some';
    };
    return { text, kind, path, base: directory, place, includes, share };
}
/** The links that entries name, which stand for the directories that they lead to and are not passed over. */
function followedLinks(scope, root) {
    const links = scope.filter(({ kind, base, place }) => {
        return kind === 'name' && place.shown === base && isLink((0,locate/* locate */.x5)(root, base));
    });
    return new Set(links.map(({ path }) => path));
}
/** Whether a directory is included with everything below it. */
function isWholeIn(scope) {
    return (directory) => scope.some(({ share }) => share(directory) === 'all');
}
/**
 * Takes the part that lies outside the root off a directory: what stands above a given directory says nothing about
 * data.
 */
function innerOf(scope) {
    return (directory) => {
        if (!(0,locate/* isOutside */._K)(directory))
            return directory;
        const above = scope.find(({ base, share }) => `${directory}/`.startsWith(`${base}/`) && share(directory) !== 'none');
        return above === undefined ? directory : directory.slice(above.base.length + 1);
    };
}
function scope_below(directory) {
    if (directory === '')
        return (path) => !(0,locate/* isOutside */._K)(path);
    const prefix = directory.endsWith('/') ? directory : `${directory}/`;
    return (path) => path === directory || path.startsWith(prefix);
}
function isLink(location) {
    try {
        return look_lookAt(location)?.isSymbolicLink() === true;
    }
    catch {
        return false;
    }
}
function exists(root, path) {
    try {
        return look_lookAt((0,locate/* locate */.x5)(root, path)) !== undefined;
    }
    catch {
        // What is behind a closed directory has to be taken by its name, so that it can be told why it is not seen.
        return true;
    }
}

;// CONCATENATED MODULE: ./build/snapshot/arrangement.js








/** Looks at names and places. */
function lookAtNames(listing) {
    const { entries, chosen, scope } = listing;
    const first = firstStates(entries, chosen, innerOf(scope), namedBy(scope, entries));
    const open = (0,columns_numbers/* select */.Lt)(chosen, first.isOpen);
    const closed = open.length === chosen.length ? new Int32Array(0) : (0,columns_numbers/* select */.Lt)(chosen, (entry) => !first.isOpen(entry));
    return { first, open: { ...listing, chosen: open }, closed };
}
/** The states of all entries, those included that pointers have added. */
function arrangement_statesOf({ first, open }, { added }) {
    const { names } = open.entries;
    const states = names.length > first.states.length ? (0,columns_numbers/* enlarged */.vo)(first.states, names.length) : first.states;
    for (const entry of added)
        states[entry] = stateOfName(names[entry]);
    return states;
}
/** All entries in scope in the order in which they are looked at. */
function everyEntry({ closed }, stored) {
    return closed.length === 0 ? stored.chosen : (0,columns_numbers/* concatenated */.c)(stored.chosen, closed);
}
/** Finds out what is data among entries, by what lies beside them too. */
function survey(listing, chosen, states) {
    const { entries, scope } = listing;
    const inner = innerOf(scope);
    const isAbove = (path) => {
        if (path === '' || path === '/')
            return true;
        if (!(0,locate/* isOutside */._K)(path))
            return false;
        const below = inner(path);
        return below === '' || (0,locate/* isOutside */._K)(below);
    };
    return surveyOf({
        files: entries,
        chosen,
        states,
        isAutomatic: scope.some(({ kind }) => kind === 'automatic'),
        isAbovePath: isAbove,
        isPointer: (entry) => entries.contents[entry] === data_files/* ELSEWHERE */.pB,
    });
}

;// CONCATENATED MODULE: ./build/snapshot/base-now.js


/** For the ids of a base: the numbers that they have now. Worked out once for each pair: it takes 0.2 s at a million. */
const numbersNow = new WeakMap();
function base_now_numbersOf(base, { objectIds: now }) {
    const known = numbersNow.get(base);
    if (known?.now === now && known.count === now.count)
        return known.numbers;
    const numbers = now.findAll(base);
    numbersNow.set(base, { now, count: now.count, numbers });
    return numbers;
}
/** By the number of each content of a base: whether a data file of now has it. */
function dataOfNow(base, now) {
    const isUsed = new Uint8Array(now.objectIds.count);
    for (const content of now.contents)
        if (content >= 0)
            isUsed[content] = 1;
    if (base === now.objectIds)
        return isUsed;
    const numbers = base_now_numbersOf(base, now);
    const isData = new Uint8Array(numbers.length);
    for (let content = 0; content < numbers.length; content++) {
        const number = numbers[content];
        if (number >= 0)
            isData[content] = isUsed[number];
    }
    return isData;
}
/** By the number of each content of a base: its bytes, if a data file of now has it and they are known. */
function sizesOfNow(base, now) {
    const sizes = new Float64Array(now.objectIds.count).fill(data_files/* UNKNOWN_SIZE */.df);
    for (let file = 0; file < now.contents.length; file++) {
        const content = now.contents[file];
        const size = now.sizes[file];
        if (content >= 0 && size !== data_files/* UNKNOWN_SIZE */.df)
            sizes[content] = size;
    }
    if (base === now.objectIds)
        return sizes;
    return (0,columns_numbers/* valuesOf */.sm)(base_now_numbersOf(base, now), (number) => (number < 0 ? data_files/* UNKNOWN_SIZE */.df : sizes[number]));
}

;// CONCATENATED MODULE: ./build/snapshot/base-contents.js







/**
 * Finds the contents of the base that pointers of now stand for: data that was in git, and moved to where pointers
 * lead. Of what is no longer there as data only contents of a pointer's size are read.
 * @param base its data files
 * @param groups those that have a pointer which the base does not have at its place
 */
async function contentsBehindPointers(base, now, groups, repository, world, cache) {
    const found = new Map();
    const asked = askedDigests(groups.flatMap(({ files }) => files.flatMap(({ pointer }) => pointer ?? [])));
    // One content of the base can have been known to several kinds of pointers.
    const askedThen = askedDigests(base.pointers.values());
    const blobs = [];
    if (!asked.isEmpty) {
        for (const [objectId, size] of await sizesOfGone(base, now, repository)) {
            const wanted = asked.of(size);
            if (wanted !== 0)
                blobs.push({ objectId, size, wanted: wanted | askedThen.of(size) });
        }
    }
    const bytesRead = await hashBlobs(blobs, repository, world, cache, ({ objectId, size }, digests) => {
        const identities = model/* DIGEST_ALGORITHMS */.MF.flatMap((algorithm) => {
            const digest = digests[algorithm];
            return digest === null ? [] : [{ algorithm, hex: digest.toString('hex'), size }];
        });
        for (const identity of identities) {
            const key = sizedKey(identity);
            const others = found.get(key);
            if (others)
                others.push({ objectId, identities });
            else
                found.set(key, [{ objectId, identities }]);
        }
    });
    const contentsOf = ({ files }) => {
        if (found.size === 0)
            return [];
        const keys = new Set(files.flatMap(({ pointer }) => (pointer?.identity ? sizedKey(pointer.identity) : [])));
        return [...keys].flatMap((key) => {
            const contents = found.get(key) ?? [];
            // Several contents with one hash: which of them is meant can't be told.
            return contents.length === 1 ? contents : [];
        });
    };
    return {
        idsOf: (group) => contentsOf(group).map(({ objectId }) => objectId),
        namesOf: (group) => contentsOf(group).flatMap(({ identities }) => identities.map(identityKey)),
        bytesRead,
    };
}
/** The contents of the base that now has not as data, and that are here: git's id and bytes of each. */
async function sizesOfGone(base, now, repository) {
    const wasSeen = dataOfNow(base.objectIds, now);
    const gone = new Map();
    for (const content of base.contents) {
        if (content < 0 || wasSeen[content] === 1)
            continue;
        wasSeen[content] = 1;
        gone.set(base.objectIds.hex(content), data_files/* UNKNOWN_SIZE */.df);
    }
    // Others than were asked for may be among the answers.
    for (const [id, size] of await readObjectSizes(repository, [...gone.keys()])) {
        if (gone.has(id))
            gone.set(id, size);
    }
    return gone;
}
function sizedKey(identity) {
    return `${identityKey(identity)}:${identity.size}`;
}

;// CONCATENATED MODULE: ./build/snapshot/base-fetched.js








/**
 * Looks groups of real files up in the pointers of the base: data that was fetched since (`dvc pull`), or was taken back
 * into git. A group is hashed as the pointers at its places were, and as those were that tell its size: they can have
 * stood elsewhere.
 * @param base the base's data files, its pointers among them
 * @param now what is there now
 * @param groups those that the base may have had as pointers
 */
async function lookUpFetched(base, now, groups, repository, world, cache) {
    const fetched = { names: new Map(), bytesRead: 0 };
    if (base.pointers.size === 0)
        return fetched;
    const asked = askedDigests(base.pointers.values());
    const flagsAt = new Map();
    for (const [file, { identity }] of base.pointers) {
        if (identity)
            flagsAt.set((0,columns_paths/* pathAt */.DQ)(base, file), flagOf(identity));
    }
    const blobs = new Map();
    const owners = new Map();
    const onDisk = new Map();
    const take = (group, digests) => {
        const names = model/* DIGEST_ALGORITHMS */.MF.flatMap((algorithm) => {
            const hex = digests[algorithm]?.toString('hex');
            return hex === undefined ? [] : [identityKey({ algorithm, hex, size: group.size })];
        });
        fetched.names.set(group, names);
    };
    for (const group of groups) {
        const real = group.files.filter(({ pointer }) => !pointer);
        const [member] = real;
        if (member === undefined)
            continue;
        // All members are equal, so that one answers for what the base says at the places of all.
        const atPlaces = real.reduce((flags, { path }) => flags | (flagsAt.get(path) ?? 0), 0);
        const wanted = atPlaces | (group.size === null ? 0 : asked.of(group.size));
        if (wanted === 0)
            continue;
        if (member.objectId === null)
            onDisk.set(member.path, { group, wanted });
        else {
            const known = blobs.get(member.objectId);
            blobs.set(member.objectId, {
                objectId: member.objectId,
                size: group.size ?? 0,
                wanted: wanted | (known?.wanted ?? 0),
            });
            owners.set(member.objectId, [...(owners.get(member.objectId) ?? []), group]);
        }
    }
    fetched.bytesRead += await hashBlobs([...blobs.values()], repository, world, cache, ({ objectId }, digests) => {
        for (const group of owners.get(objectId) ?? [])
            take(group, digests);
    });
    fetched.bytesRead += await hashOnDisk(now, onDisk, world, cache, take);
    return fetched;
}
/** What can't be read any more is not told: then nothing says that it was there before. */
async function hashOnDisk(now, asked, world, cache, take) {
    if (asked.size === 0)
        return 0;
    const { files } = now;
    const ofFile = new Map();
    for (const [path, [file]] of (0,columns_paths/* filesAt */.Tl)(files, (0,data_files/* unnamedFiles */.si)(files), asked.keys())) {
        const each = asked.get(path);
        if (file !== undefined && each !== undefined)
            ofFile.set(file, each);
    }
    const reading = await createReader(now, world, cache).names([...ofFile.keys()], (file, { digests }) => {
        const each = ofFile.get(file);
        if (each)
            take(each.group, digests);
    }, (file) => ofFile.get(file)?.wanted ?? 0);
    return reading.bytesRead;
}
function flagOf({ algorithm }) {
    const digest = model/* DIGEST_ALGORITHMS */.MF.find((each) => each === algorithm);
    return digest === undefined ? 0 : DIGEST_FLAGS[digest];
}

;// CONCATENATED MODULE: ./build/snapshot/base-in-step.js



/** How a name begins that git gave. */
const GIT_NAME = 'git:';
/**
 * Finds groups all of whose places held one content at the base too: what is kept in another way now (in Git LFS, by
 * DVC, or in git again) moved in step, whether or not this clone has the bytes that would prove it.
 * @param base its files, by number
 * @param numbers those of them that count
 * @returns by group: the name that the base has for the content that its places held
 */
function namesInStep(base, numbers, groups) {
    const inStep = new Map();
    if (groups.length === 0)
        return inStep;
    const placesOf = groups.map(({ files }) => files.map(data_files/* placeOf */.$t));
    const filesOf = (0,columns_paths/* filesAt */.Tl)(base, numbers, placesOf.flat());
    // Of several at one place none tells what was there.
    const nameAt = (place) => {
        const [file, ...others] = filesOf.get(place) ?? [];
        return file === undefined || others.length > 0 ? null : base_in_step_nameOf(base, file);
    };
    groups.forEach((group, at) => {
        const [first = '', ...others] = placesOf[at];
        const name = nameAt(first);
        // Outputs that lie outside of the repository share the place of what describes them, and tell nothing.
        const isApart = new Set(placesOf[at]).size === group.files.length;
        if (name && isApart && others.every((place) => nameAt(place) === name))
            inStep.set(group, name);
    });
    return inStep;
}
function base_in_step_nameOf({ contents, objectIds, pointers }, file) {
    const identity = pointers.get(file)?.identity;
    if (identity)
        return identityKey(identity);
    const content = contents[file];
    return content < 0 || content === data_files/* ELSEWHERE */.pB ? null : `${GIT_NAME}${objectIds.hex(content)}`;
}

;// CONCATENATED MODULE: ./build/snapshot/base-passed-over.js






/** Copies that are named one by one. */
const base_passed_over_MOST_NAMED = 5;
/**
 * Tells of files that a change adds, that are passed over by name, place or kind, and that have the content of a sample:
 * a copy can be put where nobody compares it, or by mistake. What the option `exclude` names is left out by intention.
 * @param base what the base recorded
 * @returns notes, safe to show; none without an index that can stand for what is there
 */
function copiesPassedOver(base, { staged, files }, { exclude }) {
    if (staged === null)
        return [];
    const { sampleOf, spare } = samplesByContent(staged, files);
    const outside = filesApart(staged, files, sampleOf, spare).filter(([path]) => base.scope.some(({ includes }) => includes(path)));
    if (outside.length === 0)
        return [];
    const before = contentsAt(base, outside);
    const excluded = exclude.map((glob) => globMatcher(glob));
    const added = outside.filter(([path, entry]) => {
        const content = staged.objectIds.hex(staged.contents[entry]);
        return before.get(path) !== content && !excluded.some((matches) => matches(path));
    });
    if (added.length === 0)
        return [];
    added.sort(([left], [right]) => (0,order/* comparePaths */.cD)(left, right));
    const named = added.slice(0, base_passed_over_MOST_NAMED).map(([path, entry]) => {
        const sample = sampleOf[staged.contents[entry]];
        return `${(0,scan_display/* display */.Vy)(path)} (as ${(0,scan_display/* display */.Vy)((0,columns_paths/* pathAt */.DQ)(files, sample))})`;
    });
    const rest = added.length - named.length;
    const more = rest > 0 ? ` and ${(0,quantity/* countOf */.pq)(rest, 'other')}` : '';
    return [
        `${(0,quantity/* countOf */.pq)(added.length, 'file')} that this change brings ${added.length === 1 ? 'is' : 'are'} passed over by name or place, but ${added.length === 1 ? 'has' : 'have'} the content of a sample: ${named.join(', ')}${more}`,
    ];
}
const base_passed_over_NONE = -1;
function samplesByContent({ objectIds, kinds, contents }, files) {
    const sampleOf = new Int32Array(objectIds.count).fill(base_passed_over_NONE);
    const spare = new Int32Array(objectIds.count);
    for (let entry = 0; entry < kinds.length; entry++) {
        const content = contents[entry];
        if (kinds[entry] === FILE && content >= 0)
            spare[content] = spare[content] + 1;
    }
    eachSample(files, objectIds, (file, content) => {
        spare[content] = spare[content] - 1;
        if (sampleOf[content] === base_passed_over_NONE)
            sampleOf[content] = file;
    });
    return { sampleOf, spare };
}
/** Every sample with the number that its content, or the file that stands for it, has among other ids. */
function eachSample(files, ids, take) {
    const isShared = files.objectIds === ids;
    for (let file = 0; file < files.contents.length; file++) {
        const known = files.contents[file];
        const content = known < 0 || isShared ? known : ids.find(files.objectIds.hex(known));
        if (content >= 0 && content < ids.count)
            take(file, content);
    }
    for (const [file, { objectId, describedIn }] of files.pointers) {
        const content = objectId === null || describedIn !== null ? base_passed_over_NONE : ids.find(objectId);
        if (content >= 0)
            take(file, content);
    }
}
/** The files of the index that are no samples, but have the content of one: path and number. */
function filesApart(staged, files, sampleOf, spare) {
    const isAsked = (content) => sampleOf[content] !== base_passed_over_NONE && spare[content] > 0;
    const samples = new Set();
    eachSample(files, staged.objectIds, (file, content) => {
        if (isAsked(content))
            samples.add((0,columns_paths/* pathAt */.DQ)(files, file));
    });
    if (samples.size === 0)
        return [];
    const apart = [];
    for (let entry = 0; entry < staged.kinds.length; entry++) {
        const content = staged.contents[entry];
        if (staged.kinds[entry] !== FILE || content < 0 || !isAsked(content))
            continue;
        const path = (0,columns_paths/* pathAt */.DQ)(staged, entry);
        if (!samples.has(path))
            apart.push([path, entry]);
    }
    return apart;
}
/** Git's id of what the base has at some paths. */
function contentsAt({ entries, objectIds }, wanted) {
    const paths = new Set(wanted.map(([path]) => path));
    const names = new Set(wanted.map(([path]) => (0,columns_paths/* baseName */.Fl)(path)));
    const found = new Map();
    for (let entry = 0; entry < entries.names.length; entry++) {
        if (!names.has(entries.names[entry]))
            continue;
        const path = (0,columns_paths/* pathAt */.DQ)(entries, entry);
        const content = entries.contents[entry];
        if (paths.has(path) && content >= 0)
            found.set(path, objectIds.hex(content));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/pointers/dvc-directory.js

const MD5 = /^[0-9a-f]{32}$/;
/**
 * Reads DVC's list of a directory, a JSON file whose name in the cache ends in `.dir`. `null` for anything else,
 * and for a list with any entry that DVC would not write: a hash of another form, a path twice or out of the
 * directory. The caller bounds the text's length.
 */
function parseDvcDirectory(text) {
    const list = parseJson(text);
    if (!Array.isArray(list))
        return null;
    const entries = [];
    const paths = new Set();
    for (const item of list) {
        if (typeof item !== 'object' || item === null)
            return null;
        const { md5, relpath } = item;
        if (!isMd5(md5) || !isInnerPath(relpath) || paths.has(relpath))
            return null;
        paths.add(relpath);
        entries.push({ relativePath: relpath, md5 });
    }
    return entries;
}
/**
 * The hash by which DVC names a directory, without the ending `.dir`: the MD5 of the list as Python writes it,
 * sorted by path. A list from a cache is the right one if its entries give the hash of its name.
 * Source: `Tree.digest` of dvc-data 3.18, `json.dumps` of Python with `sort_keys`.
 */
function dvcDirectoryHash(entries) {
    const hash = (0,libraries_crypto/* createHash */.n)('md5');
    const sorted = [...entries].sort((left, right) => compareCodePoints(left.relativePath, right.relativePath));
    for (const [index, { md5, relativePath }] of sorted.entries()) {
        hash.update(`${index === 0 ? '[' : ', '}{"md5": ${pythonText(md5)}, "relpath": ${pythonText(relativePath)}}`);
    }
    return hash.update(sorted.length === 0 ? '[]' : ']').digest('hex');
}
/** Whether a value is an MD5 as DVC writes it. */
function isMd5(value) {
    return typeof value === 'string' && MD5.test(value);
}
/** Whether a value is a path that stays below the directory it starts from. */
function isInnerPath(value) {
    if (typeof value !== 'string' || value.includes('\0'))
        return false;
    return value.split('/').every((component) => component !== '' && component !== '.' && component !== '..');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** A text in JSON as Python writes it: what isn't printable ASCII is escaped by UTF-16 unit. */
function pythonText(text) {
    return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Python's order of texts, in which a lone surrogate is a character like any other: unlike `comparePaths`. */
function compareCodePoints(left, right) {
    for (let index = 0;; index++) {
        const a = left.codePointAt(index);
        const b = right.codePointAt(index);
        if (a !== b)
            return (a ?? -1) - (b ?? -1);
        if (a === undefined)
            return 0;
        if (a > 0xffff)
            index++;
    }
}

;// CONCATENATED MODULE: ./build/snapshot/git/entry-parser.js





const NUL = 0;
const TAB = 0x09;
const SPACE = 0x20;
const entry_parser_SLASH = 0x2f;
const STAGE_0 = 0x30;
const SKIP_WORKTREE = 0x53;
const FIRST_LOWER_CASE = 0x61;
const MODE_DIGITS = 6;
const DIGITS = { sha1: 40, sha256: 64 };
const SYMLINK = KINDS.indexOf('symlink');
const SUBMODULE = KINDS.indexOf('submodule');
const UNMERGED = KINDS.indexOf('unmerged');
/**
 * Takes git's listings apart, chunk by chunk: `TAG MODE OID STAGE\tPATH\0` of the index, `MODE TYPE OID\tPATH\0` of
 * a tree. Works on bytes and makes one text per file, its name, for a million of them pass here.
 * @param frozen gets the entries that git was told not to look at
 * @returns `end` is called when git has ended; both throw a `Failure` if that is not what git writes
 */
function createEntryParser(builder, format, isIndex, frozen) {
    const command = isIndex ? 'ls-files' : 'ls-tree';
    const { entries, objectIds, append } = builder;
    const findDirectory = directoryFinder(builder);
    const modeStart = isIndex ? 2 : 0;
    let rest = Buffer.alloc(0);
    let unmerged = '';
    /** Whether what is looked at is all ASCII, which is the same in every encoding. */
    let isPlain = true;
    function record(buffer, start, end) {
        const kind = entry_parser_kindOf(buffer, start + modeStart);
        // In a tree the id stands behind the type, whose length depends on the kind.
        const idStart = start + modeStart + MODE_DIGITS + 1 + (isIndex ? 0 : kind === SUBMODULE ? 7 : 5);
        const idEnd = idStart + DIGITS[format];
        const pathStart = idEnd + (isIndex ? 3 : 1);
        // Looked at where it costs nothing: what stands before the path, and that there is one.
        if (pathStart >= end || buffer[pathStart - 1] !== TAB || buffer[idStart - 1] !== SPACE) {
            throw garbled(command);
        }
        const isUnmerged = isIndex && buffer[idEnd + 1] !== STAGE_0;
        if (isUnmerged) {
            // A conflict has an entry for each side, one after the other.
            const path = buffer.toString('latin1', pathStart, end);
            if (path === unmerged)
                return;
            unmerged = path;
        }
        const tag = buffer[start];
        if (isIndex && (tag === SKIP_WORKTREE || tag >= FIRST_LOWER_CASE))
            frozen.add(entries.names.length);
        let slash = end - 1;
        while (slash >= pathStart && buffer[slash] !== entry_parser_SLASH)
            slash--;
        const isNamed = kind !== SUBMODULE && !isUnmerged;
        append(findDirectory(buffer, pathStart, slash), isPlain ? buffer.toString('latin1', slash + 1, end) : (0,lossless/* decodePath */.q0)(buffer.subarray(slash + 1, end)), isUnmerged ? UNMERGED : kind, isNamed ? objectIds.add(buffer, idStart) : data_files/* NOT_NAMED */.qm);
    }
    return {
        take(chunk) {
            const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            isPlain = (0,external_node_buffer_.isAscii)(buffer);
            let start = 0;
            for (let end = buffer.indexOf(NUL); end >= 0; end = buffer.indexOf(NUL, start)) {
                record(buffer, start, end);
                start = end + 1;
            }
            // A copy, since the chunk's memory is used again.
            rest = Buffer.from(buffer.subarray(start));
        },
        end() {
            if (rest.length > 0)
                throw garbled(command);
        },
    };
}
/** Numbers directories; most files lie in the same one as the file before, which its bytes tell without a look-up. */
function directoryFinder({ directoryNumber }) {
    let last = Buffer.alloc(0);
    let lastNumber = -1;
    return (buffer, start, slash) => {
        const end = Math.max(start, slash);
        const length = end - start;
        let isLast = lastNumber >= 0 && length === last.length;
        for (let at = 0; isLast && at < length; at++)
            isLast = buffer[start + at] === last[at];
        if (!isLast) {
            last = Buffer.from(buffer.subarray(start, end));
            lastNumber = directoryNumber((0,lossless/* decodePath */.q0)(last));
        }
        return lastNumber;
    };
}
/** By the first three digits of the mode. A symbolic link's content is its target, a submodule's is a commit. */
function entry_parser_kindOf(buffer, mode) {
    const second = buffer[mode + 1];
    if (second === 0x32)
        return SYMLINK;
    return second === 0x36 ? SUBMODULE : FILE;
}

;// CONCATENATED MODULE: ./build/snapshot/git/entries.js




/**
 * What is staged: the commit to come. Where the index is empty, as in a clone without a checkout, what `HEAD`
 * records; but an index that git itself handed over, as to a hook, is meant even if it is empty.
 */
async function readEntries(repository) {
    const index = await entries_parse(repository, ['ls-files', '--stage', '-v', '-z'], true);
    if (index.entries.names.length > 0 || repository.indexIsGiven || !(await hasCommit(repository)))
        return index;
    return readTree(repository, 'HEAD');
}
/** What a commit records. Nothing but trees is read, so blobs may be absent. */
async function readTree(repository, commit) {
    return { ...(await entries_parse(repository, ['ls-tree', '-r', '-z', '--full-tree', commit, '--'], false)), commit };
}
/**
 * Splits NUL-separated output, where names can hold any other byte.
 * @param command for the message of the error
 * @throws {Failure} if it ends in the middle of a record
 */
function* records(output, command) {
    let start = 0;
    for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
        yield output.subarray(start, end);
        start = end + 1;
    }
    if (start < output.length)
        throw garbled(command);
}
async function entries_parse(repository, args, isIndex) {
    const builder = createEntries((0,object_ids/* createObjectIds */.q)(repository.objectFormat));
    const frozen = new Set();
    const parser = createEntryParser(builder, repository.objectFormat, isIndex, frozen);
    // Taken apart while git is still writing: at a million entries the two take turns on two cores.
    await repository.stream(args, parser.take);
    parser.end();
    builder.objectIds.setToFirst(builder.entries.contents.subarray(0, builder.entries.names.length));
    return { ...builder, frozen };
}
function hasCommit(repository) {
    return repository.run(['rev-parse', '--quiet', '--verify', 'HEAD^{commit}']).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/snapshot/git/view.js


function viewFrom(root, { topLevel }) {
    const prefix = (0,external_node_path_.relative)(topLevel, (0,external_node_fs_namespaceObject.realpathSync)(root)).replaceAll(external_node_path_.sep, '/');
    return {
        fromRoot(path) {
            if (prefix === '')
                return path;
            return path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : external_node_path_.posix.relative(prefix, path);
        },
        fromTopLevel(path) {
            if ((0,external_node_path_.isAbsolute)(path))
                return path;
            const inner = external_node_path_.posix.join(prefix, path);
            return inner === '.' ? '' : inner;
        },
    };
}

;// CONCATENATED MODULE: ./build/snapshot/base-directories.js








/**
 * Tells which places of groups lie in a directory that DVC kept at the base and whose list is not here. Data that was
 * fetched is taken to have been there. What git itself has there now came with the change: it was there only if all
 * that git has below the directory gives the very list that the base names, which is then added.
 * @param listing of the commit
 * @param into its pointers
 */
async function lookUpUnlisted({ entries, repository }, groups, world, cache, into) {
    const found = { assumed: new Map(), bytesRead: 0 };
    const directories = base_directories_directoriesOf(entries, into);
    if (directories.size === 0 || repository === null)
        return found;
    const inside = groups
        .map((group) => ({
        group,
        places: group.files.map(data_files/* placeOf */.$t).filter((place) => above(place, directories)),
    }))
        .filter(({ places }) => places.length > 0);
    if (inside.length === 0)
        return found;
    await addTracked(directories, repository, world.root);
    const asked = new Set(inside.flatMap(({ places }) => places.map((place) => above(place, directories))));
    for (const directory of asked) {
        if (directory === undefined)
            continue;
        const { list, bytesRead } = await listByGit(directory, repository, world, cache);
        found.bytesRead += bytesRead;
        if (list !== null)
            replace(directory, list, directories, into);
    }
    for (const { group, places } of inside) {
        const assumed = places.filter((place) => {
            const directory = above(place, directories);
            return directory !== undefined && !directory.tracked.has(base_directories_below(place, directory));
        });
        if (assumed.length > 0)
            found.assumed.set(group, assumed);
    }
    return found;
}
function base_directories_directoriesOf(entries, { pointers }) {
    const directories = new Map();
    for (const [entry, pointer] of pointers) {
        // A directory as a whole has the empty name below itself.
        if (entries.names[entry] !== '')
            continue;
        const path = entries.directories[entries.directoryOf[entry]];
        directories.set(path, { entry, path, pointer, tracked: new Map() });
    }
    return directories;
}
/** Puts the files of a directory in its place. */
function replace({ entry, path, pointer }, list, directories, into) {
    const { kind, describedIn, hasPlace, objectId } = pointer;
    into.drop(entry);
    directories.delete(path);
    for (const { relativePath, identity } of list) {
        into.add((0,columns_paths/* pathIn */.lW)(path, relativePath), { kind, identity, describedIn, hasPlace, objectId }, identity.size);
    }
}
function above(place, directories) {
    for (let at = (0,columns_paths/* parentDirectory */.im)(place); at !== '' && at !== '/'; at = (0,columns_paths/* parentDirectory */.im)(at)) {
        const directory = directories.get(at);
        if (directory !== undefined)
            return directory;
    }
    return undefined;
}
function base_directories_below(place, { path }) {
    return place.slice(path.length + 1);
}
async function addTracked(directories, repository, root) {
    const { fromRoot } = viewFrom(root, repository);
    const { entries, objectIds } = await readEntries(repository);
    const placed = entries.directories.map(fromRoot);
    const holders = placed.map((path) => above(`${path}/x`, directories));
    for (let entry = 0; entry < entries.names.length; entry++) {
        const number = entries.directoryOf[entry];
        const content = entries.contents[entry];
        const directory = holders[number];
        if (directory === undefined || content < 0)
            continue;
        const place = (0,columns_paths/* pathIn */.lW)(placed[number], entries.names[entry]);
        directory.tracked.set(base_directories_below(place, directory), objectIds.hex(content));
    }
}
/** What git has below a directory, if it gives the list that the base names; read only if its size agrees. */
async function listByGit({ pointer: { identity, fileCount = null }, tracked }, repository, world, cache) {
    const algorithm = FILE_ALGORITHMS[identity?.algorithm ?? ''];
    if (identity === null || algorithm === undefined || tracked.size === 0)
        return { list: null, bytesRead: 0 };
    const ids = [...new Set(tracked.values())];
    const sizes = new Map(await readObjectSizes(repository, ids));
    let total = 0;
    for (const id of tracked.values())
        total += sizes.get(id) ?? Number.NaN;
    const isOther = identity.size === null ? Number.isNaN(total) : identity.size !== total;
    if (isOther || (fileCount !== null && fileCount !== tracked.size))
        return { list: null, bytesRead: 0 };
    const hashes = new Map();
    const blobs = ids.map((objectId) => {
        return { objectId, size: sizes.get(objectId), wanted: DIGEST_FLAGS[algorithm] };
    });
    const bytesRead = await hashBlobs(blobs, repository, world, cache, ({ objectId }, digests) => {
        hashes.set(objectId, digests[algorithm]?.toString('hex') ?? '');
    });
    const list = Array.from(tracked, ([relativePath, id]) => {
        const size = sizes.get(id);
        return { relativePath, identity: { algorithm, hex: hashes.get(id) ?? '', size } };
    });
    const named = list.map(({ relativePath, identity: { hex } }) => ({ relativePath, md5: hex }));
    return { list: dvcDirectoryHash(named) === identity.hex ? list : null, bytesRead };
}
/** How the files of a directory were hashed, by how the directory was. */
const FILE_ALGORITHMS = {
    'md5-directory': 'md5',
    'md5-lf-directory': 'md5-lf',
};

;// CONCATENATED MODULE: ./build/snapshot/stored/dvc-occupied.js


const dvc_occupied_SYMLINK = KINDS.indexOf('symlink');
/**
 * Looks places up among the chosen entries, all at once: at a million entries an index of their paths would take
 * longer than all the rest.
 * @param places directories end in `/`
 */
function findOccupied({ entries, chosen }, places) {
    const namesIn = new Map();
    const wholes = new Set();
    for (const place of places) {
        if (place.endsWith('/'))
            wholes.add(place);
        const directory = (0,columns_paths/* parentDirectory */.im)(place);
        const names = namesIn.get(directory);
        if (names === undefined)
            namesIn.set(directory, new Set([(0,columns_paths/* baseName */.Fl)(place)]));
        else
            names.add((0,columns_paths/* baseName */.Fl)(place));
    }
    const namesByNumber = entries.directories.map((directory) => namesIn.get(directory));
    const wholesByNumber = entries.directories.map((directory) => wholes.size === 0 ? [] : dvc_occupied_above(directory, wholes));
    const real = new Set();
    const links = new Map();
    for (const entry of chosen) {
        const directory = entries.directoryOf[entry];
        const name = entries.names[entry];
        const isFile = entries.kinds[entry] === FILE;
        if (isFile)
            for (const whole of wholesByNumber[directory])
                real.add(whole);
        if (namesByNumber[directory]?.has(name) !== true)
            continue;
        const parent = entries.directories[directory];
        const place = parent === '' ? name : `${parent}/${name}`;
        if (isFile)
            real.add(place);
        else if (entries.kinds[entry] === dvc_occupied_SYMLINK)
            links.set(place, entry);
    }
    return { real, links };
}
/** Those of the directories that are this one or lie above it. */
function dvc_occupied_above(directory, wholes) {
    const found = [];
    for (let end = directory.length; end > 0; end = directory.lastIndexOf('/', end - 1)) {
        const whole = `${directory.slice(0, end)}/`;
        if (wholes.has(whole))
            found.push(whole);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/snapshot/known-pointers.js




/** Marks the entries that have the content of a file which is a pointer now. */
function markKnownFiles({ entries, chosen, objectIds }, now, into) {
    const known = new Map();
    for (const [file, pointer] of now.pointers) {
        if (pointer.objectId === null || pointer.describedIn !== null)
            continue;
        const content = objectIds.find(pointer.objectId);
        if (content >= 0)
            known.set(content, { pointer, size: (0,data_files/* knownSize */.dI)(now.sizes[file]) });
    }
    if (known.size === 0)
        return;
    for (const entry of chosen) {
        const same = known.get(entries.contents[entry]);
        // A symbolic link is a pointer of git-annex alone.
        if (same === undefined || (entries.kinds[entry] !== FILE && same.pointer.kind !== 'annex'))
            continue;
        into.mark(entry, same.pointer, same.size);
    }
}
/** What those files of DVC describe that the base has as they are now. */
function outputsOfUnchanged(descriptions, { entries, objectIds }, now) {
    const ids = new Map();
    for (const { path, place } of descriptions) {
        if (typeof place === 'number')
            ids.set(path, entries.contents[place]);
    }
    const outputs = new Map();
    for (const [file, pointer] of now.pointers) {
        const place = (0,columns_paths/* pathAt */.DQ)(now, file);
        const describedIn = pointer.describedIn ?? (pointer.hasPlace ? null : place);
        if (pointer.kind !== 'dvc' || describedIn === null || pointer.objectId === null)
            continue;
        const content = ids.get(describedIn);
        if (content === undefined || content !== objectIds.find(pointer.objectId))
            continue;
        const known = { pointer, size: (0,data_files/* knownSize */.dI)(now.sizes[file]) };
        const others = outputs.get(place);
        if (others)
            others.push(known);
        else
            outputs.set(place, [known]);
    }
    return outputs;
}
/** Adds outputs where the base has no file of their own, as those that are read are. */
function addOutputs(outputs, listing, into) {
    const { real, links } = findOccupied(listing, outputs.keys());
    for (const [place, all] of outputs) {
        for (const { pointer, size } of all) {
            if (pointer.hasPlace && real.has(place))
                continue;
            const link = pointer.hasPlace ? links.get(place) : undefined;
            if (link !== undefined)
                into.mark(link, pointer, size);
            else
                into.add(place, pointer, size);
        }
    }
}

;// CONCATENATED MODULE: ./build/snapshot/git/changes.js

function addChange(changes, path) {
    const directory = (0,columns_paths/* parentDirectory */.im)(path);
    const names = changes.get(directory);
    if (names === undefined)
        changes.set(directory, new Set([(0,columns_paths/* baseName */.Fl)(path)]));
    else
        names.add((0,columns_paths/* baseName */.Fl)(path));
}
/** Tells which of some files are among changes. A directory without any is passed over at once. */
function testIn(changes, files, fromTopLevel) {
    if (changes === null || changes.size === 0)
        return () => false;
    const byDirectory = files.directories.map((directory) => changes.get(fromTopLevel(directory)));
    return (file) => byDirectory[files.directoryOf[file]]?.has(files.names[file]) === true;
}

;// CONCATENATED MODULE: ./build/snapshot/git/differences.js



const RECORD = /^:(\d{6}) \d{6} ([0-9a-f]+) [0-9a-f]+ ([A-Z])$/;
/**
 * Takes apart what git writes for `--raw -z --no-renames`: `:MODE MODE ID ID STATUS\0PATH\0` for each path.
 * @param command for the message of the error
 * @throws {Failure} if it is anything else
 */
function* differences(output, command) {
    let header = null;
    for (const record of records(output, command)) {
        if (header === null) {
            header = RECORD.exec(record.toString('latin1'));
            if (header === null)
                throw garbled(command);
            continue;
        }
        const [, mode = '', objectId = '', status = ''] = header;
        yield { path: (0,lossless/* decodePath */.q0)(record), mode, objectId, status };
        header = null;
    }
    if (header !== null)
        throw garbled(command);
}

;// CONCATENATED MODULE: ./build/snapshot/git/staged.js





const staged_UNMERGED = KINDS.indexOf('unmerged');
const KIND_OF_MODE = { '120000': 'symlink', '160000': 'submodule' };
/** Of a path that the commit does not have. */
const NO_MODE = '000000';
/** Keeps what is staged as it is now; `null` if it is no index, or one with conflicts. */
function keepStaged({ entries, objectIds, commit }) {
    const count = entries.names.length;
    const kinds = entries.kinds.slice(0, count);
    if (commit !== undefined || kinds.includes(staged_UNMERGED))
        return null;
    return {
        directories: entries.directories,
        directoryOf: entries.directoryOf.subarray(0, count),
        // Entries can still be added, behind these.
        names: entries.names,
        kinds,
        contents: entries.contents.slice(0, count),
        objectIds,
    };
}
/** Asks git for the difference of what is staged to a commit. It passes over directories that are the same in both. */
function readDifference(repository, commit) {
    // Without the last of them `.gitmodules` could have git leave out what is or was a submodule.
    const form = ['--raw', '-z', '--no-renames', '--no-abbrev', '--ignore-submodules=none'];
    return repository.run(['diff-index', '--cached', ...form, commit, '--']);
}
/**
 * What a commit records, by its difference to what is staged: a third of the time that a list of its own takes.
 * @param output what `readDifference` gave
 */
function treeByDifference(staged, output, { fromRoot, fromTopLevel }, commit) {
    const before = [];
    const changes = new Map();
    for (const { path, mode, objectId } of differences(output, 'diff-index')) {
        addChange(changes, path);
        if (mode !== NO_MODE)
            before.push({ path, mode, objectId });
    }
    const isChanged = testIn(changes, staged, fromTopLevel);
    const count = staged.kinds.length;
    const kept = changes.size === 0 ? (0,columns_numbers/* numbersTo */.SI)(count) : (0,columns_numbers/* select */.Lt)((0,columns_numbers/* numbersTo */.SI)(count), (file) => !isChanged(file));
    const builder = createEntries(staged.objectIds, {
        directories: [...staged.directories],
        directoryOf: (0,columns_numbers/* pickNumbers */.QO)(staged.directoryOf, kept).slice(),
        names: kept.length === count ? staged.names.slice(0, count) : (0,data_files/* pick */.Up)(staged.names, kept),
        kinds: Uint8Array.from((0,columns_numbers/* pickNumbers */.QO)(staged.kinds, kept)),
        contents: (0,columns_numbers/* pickNumbers */.QO)(staged.contents, kept).slice(),
    });
    for (const { path, mode, objectId } of before) {
        const kind = KIND_OF_MODE[mode] ?? 'file';
        builder.add(fromRoot(path), kind, kind === 'submodule' ? data_files/* NOT_NAMED */.qm : staged.objectIds.addHex(objectId));
    }
    return { ...builder, frozen: new Set(), commit };
}

;// CONCATENATED MODULE: ./build/snapshot/git/work-tree.js





/** How git's warning begins, in the language that it is told to speak. */
const CLOSED_DIRECTORY = "could not open directory '";
/** Compares the index with the disk by size and time, as `git status` does, without reading files. */
async function readChanges(repository) {
    const modified = new Map();
    const deleted = new Map();
    const announced = new Map();
    const output = await repository.run([
        'diff-files',
        '--raw',
        '-z',
        '--no-renames',
        '--ignore-submodules=all',
    ]);
    for (const { path, status } of differences(output, 'diff-files')) {
        if (status === 'D')
            addChange(deleted, path);
        else if (status === 'A')
            addChange(announced, path);
        else if (status === 'M' || status === 'T')
            addChange(modified, path);
        // What is left has a conflict, which the index tells too.
        else if (status !== 'U')
            throw garbled('diff-files');
    }
    return { modified, deleted, announced };
}
async function readUntracked(repository) {
    let messages = '';
    const output = await repository.run(['ls-files', '--others', '--exclude-standard', '-z'], undefined, (warned) => {
        messages = (0,lossless/* decodePath */.q0)(warned);
    });
    const paths = Array.from(records(output, 'ls-files'), lossless/* decodePath */.q0);
    if (!messages.includes(CLOSED_DIRECTORY))
        return { paths, couldNotList: null };
    return {
        paths,
        couldNotList: (directory) => messages.includes(`${CLOSED_DIRECTORY}${asWarned(directory)}/'`),
    };
}
/** All files on disk that git does not track, those that it ignores too, as `Untracked.paths` has them. */
async function readAllUntracked(repository) {
    return Array.from(records(await repository.run(['ls-files', '--others', '-z']), 'ls-files'), lossless/* decodePath */.q0);
}
/** Git's messages have `?` for a control character. */
function asWarned(path) {
    return path.replace(/[\u0001-\u0008\u000b-\u001f\u007f]/g, '?');
}

;// CONCATENATED MODULE: ./build/snapshot/git/list.js










/** The id that git gives an empty content, by the length of its ids. */
const EMPTY_OBJECT_IDS = [
    'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
];
const list_UNMERGED = KINDS.indexOf('unmerged');
const list_SYMLINK = KINDS.indexOf('symlink');
/** What is staged. */
async function readIndex(repository, root) {
    return asSeenFrom(root, repository, await readEntries(repository));
}
/**
 * Asks git what a commit holds.
 * @param staged what is known of the index; `null`: nothing
 * @returns gives its files; those that refer to the ids of `staged` may add to them
 */
async function readCommit(repository, root, commit, staged) {
    if (staged === null) {
        const files = asSeenFrom(root, repository, await readTree(repository, commit));
        return () => files;
    }
    const view = viewFrom(root, repository);
    const difference = await readDifference(repository, commit);
    return () => {
        const files = treeByDifference(staged, difference, view, commit);
        return { ...files, ...view, repository, keep: () => keepStaged(files) };
    };
}
/** Lists what is committed or staged: the disk has no say. */
async function listIndex(index, scope) {
    const { repository, entries, objectIds } = index;
    // An announced file shows the empty content's id, and only the disk tells it from an empty file.
    const mayBeAnnounced = EMPTY_OBJECT_IDS.some((id) => objectIds.find(id) >= 0);
    const announced = mayBeAnnounced ? (await readChanges(repository)).announced : null;
    const isAnnounced = testIn(announced, entries, index.fromTopLevel);
    const chosen = (0,columns_numbers/* select */.Lt)(inScope(entries, scope), (entry) => !isAnnounced(entry));
    const staged = announced === null || announced.size === 0 ? index.keep() : null;
    return { ...listingOf(index, chosen), staged, notes: list_notesOn(index, chosen, false) };
}
/** Lists what is there now: tracked files that are as staged by git's ids, changed and untracked ones from disk. */
function listWorkTree(index, { modified, deleted, announced }, untrackedPaths, scope) {
    const { entries } = index;
    const tracked = inScope(entries, scope);
    const notes = list_notesOn(index, tracked, true);
    const isDeleted = testIn(deleted, entries, index.fromTopLevel);
    const isChanged = testIn(modified, entries, index.fromTopLevel);
    const isAnnounced = testIn(announced, entries, index.fromTopLevel);
    // Before what the disk says is written over it.
    const staged = announced.size === 0 ? index.keep() : null;
    const present = (0,columns_numbers/* select */.Lt)(tracked, (entry) => !isDeleted(entry));
    // Those out of scope too: what describes data need not lie in scope.
    if (modified.size > 0 || announced.size > 0) {
        for (let entry = 0; entry < entries.names.length; entry++) {
            const kind = entries.kinds[entry];
            if ((kind === FILE || kind === list_SYMLINK) && (isChanged(entry) || isAnnounced(entry))) {
                entries.contents[entry] = data_files/* NOT_NAMED */.qm;
            }
        }
    }
    const untracked = addUntracked(untrackedPaths, index);
    const chosen = (0,columns_numbers/* concatenated */.c)(present, inScope(entries, scope, untracked));
    return { ...listingOf(index, chosen), staged, isGone: isDeleted, notes };
}
/** @returns the number of the first of them */
function addUntracked(paths, index) {
    const first = index.entries.names.length;
    for (const path of paths) {
        const isRepository = path.endsWith('/');
        const shown = index.fromRoot(isRepository ? path.slice(0, -1) : path);
        index.add(shown, isRepository ? 'submodule' : 'file', data_files/* NOT_NAMED */.qm);
    }
    return first;
}
function asSeenFrom(root, repository, files) {
    const view = viewFrom(root, repository);
    const directories = files.entries.directories.map(view.fromRoot);
    const seen = { ...files, ...createEntries(files.objectIds, { ...files.entries, directories }) };
    return { ...seen, ...view, repository, keep: () => keepStaged(seen) };
}
function listingOf({ entries, objectIds, repository, commit }, chosen) {
    const listing = {
        entries,
        chosen,
        objectIds,
        objectFormat: repository.objectFormat,
        errors: [],
        repository,
    };
    return commit === undefined ? listing : { ...listing, commit };
}
function list_notesOn({ entries, frozen }, chosen, ofDisk) {
    const unmerged = (0,columns_numbers/* select */.Lt)(chosen, (entry) => entries.kinds[entry] === list_UNMERGED).length;
    const ignored = ofDisk && frozen.size > 0 ? (0,columns_numbers/* select */.Lt)(chosen, (entry) => frozen.has(entry)).length : 0;
    const notes = [];
    if (unmerged > 0)
        notes.push(`${(0,quantity/* countOf */.pq)(unmerged, 'file')} with an unresolved merge conflict: not compared`);
    if (ignored > 0) {
        notes.push(`${(0,quantity/* countOf */.pq)(ignored, 'file')} marked assume-unchanged or skip-worktree: compared as staged`);
    }
    return notes;
}

;// CONCATENATED MODULE: ./build/snapshot/git/sizes.js



/**
 * Up to so many contents the size of each is asked for, so that the report can tell how much data there is. Git
 * takes 2 to 15 s for a million of them, which nobody waits for; of more, only those in groups are asked for.
 */
const MOST_SIZED = 20_000;
function createContentSizes({ entries, objectIds, repository }) {
    const sizes = new Float64Array(objectIds.count).fill(data_files/* UNKNOWN_SIZE */.df);
    const wasAsked = new Uint8Array(objectIds.count);
    for (const id of EMPTY_OBJECT_IDS) {
        const content = objectIds.find(id);
        if (content < 0)
            continue;
        sizes[content] = 0;
        wasAsked[content] = 1;
    }
    /** Numbers alone, since this is asked up to three times of a million entries. */
    function contentsToAsk(stored, needsAll) {
        const uses = new Uint8Array(sizes.length);
        let different = 0;
        for (let at = 0; at < stored.length; at++) {
            const content = entries.contents[stored[at]];
            if (content < 0 || sizes[content] === 0)
                continue;
            const count = uses[content];
            if (count === 0)
                different += 1;
            if (count < 2)
                uses[content] = count + 1;
        }
        const leastUses = needsAll || different <= MOST_SIZED ? 1 : 2;
        const wanted = [];
        for (let content = 0; content < uses.length; content++) {
            if (uses[content] >= leastUses && wasAsked[content] === 0)
                wanted.push(content);
        }
        return wanted;
    }
    return {
        of: (content) => sizes[content] ?? data_files/* UNKNOWN_SIZE */.df,
        async ask(stored, needsAll) {
            if (repository === null)
                return;
            const wanted = contentsToAsk(stored, needsAll);
            for (const content of wanted)
                wasAsked[content] = 1;
            const ids = wanted.map((content) => objectIds.hex(content));
            for (const [id, size] of await readObjectSizes(repository, ids)) {
                const content = objectIds.find(id);
                if (content >= 0 && wasAsked[content] === 1)
                    sizes[content] = size;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/snapshot/stored/builder.js



function createStoredBuilder(listing, warn) {
    const { entries, objectIds } = listing;
    const pointers = new Map();
    /** Where it is not what the data's name tells: a second map of 200,000 takes 15 MB. */
    const otherSizes = new Map();
    let sized = 0;
    const added = [];
    const dropped = new Set();
    // Numbers all directories, which only those who add need.
    let growing = null;
    function keep(entry, pointer, size) {
        pointers.set(entry, pointer);
        const known = size ?? data_files/* UNKNOWN_SIZE */.df;
        if (known !== data_files/* UNKNOWN_SIZE */.df)
            sized += 1;
        if (known === (pointer.identity?.size ?? data_files/* UNKNOWN_SIZE */.df))
            otherSizes.delete(entry);
        else
            otherSizes.set(entry, known);
    }
    return {
        pointers,
        sizes: {
            get size() {
                return sized;
            },
            get(entry) {
                const size = otherSizes.get(entry) ?? pointers.get(entry)?.identity?.size ?? data_files/* UNKNOWN_SIZE */.df;
                return size === data_files/* UNKNOWN_SIZE */.df ? undefined : size;
            },
        },
        added,
        dropped,
        notes: [],
        errors: [],
        bytesRead: 0,
        onDisk: 0,
        absent: { lfs: 0, annex: 0 },
        filters: { lfs: false, annex: false, absent: [] },
        contentSizes: createContentSizes(listing),
        warn,
        drop: (entry) => dropped.add(entry),
        mark(entry, pointer, size) {
            entries.kinds[entry] = FILE;
            entries.contents[entry] = data_files/* ELSEWHERE */.pB;
            keep(entry, pointer, size);
        },
        add(path, pointer, size) {
            growing ??= createEntries(objectIds, entries);
            const entry = entries.names.length;
            growing.add(path, 'file', data_files/* ELSEWHERE */.pB);
            added.push(entry);
            keep(entry, pointer, size);
            return entry;
        },
    };
}

;// CONCATENATED MODULE: ./build/pointers/dvc-hash.js


/** Providers whose own hash depends on the content alone: the field that holds it, and its form. */
const PROVIDERS = [
    {
        scheme: /^(?:s3|remote):\/\/([^/]*)/,
        field: 'etag',
        algorithm: 's3-etag',
        form: /^"?([0-9a-f]{32}(?:-[0-9]+)?)"?$/,
    },
    {
        scheme: /^(?:web)?hdfs:\/\/([^/]*)/,
        field: 'checksum',
        algorithm: 'hdfs-checksum',
        form: /^([0-9a-f]{32,128})$/,
    },
];
/**
 * Reads the hash fields of an output, or of a file listed in one. A field that isn't as DVC writes it leaves the
 * output without an identity.
 * @param written the output's path as written: a URL names the provider
 * @param hashName the field `hash` of the output: DVC 3 writes `md5` there, DVC 2 writes nothing
 */
function readOutputHash(tree, fields, written, hashName) {
    const size = readCount(tree, fields.get('size'));
    const fileCount = readCount(tree, fields.get('nfiles'));
    const md5 = tree.text(fields.get('md5'));
    const isDirectory = md5?.endsWith('.dir') === true || fields.has('nfiles');
    const identity = size === undefined || fileCount === undefined
        ? null
        : (readMd5(md5, hashName, isDirectory, size) ?? readProviderHash(tree, fields, written, size));
    return { identity, isDirectory, size: size ?? null, fileCount: fileCount ?? null };
}
function readMd5(md5, hashName, isDirectory, size) {
    if (md5 === null || (hashName !== null && hashName !== 'md5'))
        return null;
    const hex = isDirectory ? md5.replace(/\.dir$/, '') : md5;
    if (!isMd5(hex) || (isDirectory && hex === md5))
        return null;
    const algorithm = hashName === null ? 'md5-lf' : 'md5';
    return { algorithm: isDirectory ? `${algorithm}-directory` : algorithm, hex, size };
}
/**
 * The hash that the provider of a file outside the repository gave, comparable with others of the same bucket
 * or host. Left out are those that say nothing of the content: web servers make an ETag from size and time, and
 * Google's and Azure's name a version of an object.
 */
function readProviderHash(tree, fields, written, size) {
    for (const { scheme, field, algorithm, form } of PROVIDERS) {
        const place = scheme.exec(written)?.[0];
        const hex = form.exec(tree.text(fields.get(field)) ?? '')?.[1];
        if (place !== undefined && hex !== undefined)
            return { algorithm: `${algorithm}@${place}`, hex, size };
    }
    return null;
}
/** `null` for a count that isn't given, `undefined` for one that isn't written as a count. */
function readCount(tree, node) {
    if (node === undefined)
        return null;
    return parseCount(tree.text(node) ?? '') ?? undefined;
}

;// CONCATENATED MODULE: ./build/pointers/dvc-listed-files.js


/**
 * Reads the list of a directory's files, which DVC writes into its own file where the remote keeps versions.
 * `null` if there is none, and for one with a path twice or out of the directory.
 * @param written, hashName as `readOutputHash` takes them, of the output
 */
function readListedFiles(tree, node, written, hashName) {
    const files = [];
    const paths = new Set();
    const items = tree.items(node);
    for (const item of items ?? []) {
        const fields = tree.fields(item);
        const relativePath = tree.text(fields?.get('relpath'));
        if (fields === null || !isInnerPath(relativePath) || paths.has(relativePath))
            return null;
        paths.add(relativePath);
        files.push({ relativePath, identity: readOutputHash(tree, fields, written, hashName).identity });
    }
    return items === null ? null : files;
}
/** What DVC takes from the list for the directory as a whole. */
function directoryOfFiles(files) {
    const entries = [];
    const algorithms = new Set();
    let size = 0;
    for (const { relativePath, identity } of files) {
        if (identity?.algorithm !== 'md5' && identity?.algorithm !== 'md5-lf')
            continue;
        algorithms.add(identity.algorithm);
        entries.push({ relativePath, md5: identity.hex });
        size = size === null || identity.size === null ? null : size + identity.size;
    }
    const isWhole = files.length > 0 && entries.length === files.length;
    const algorithm = algorithms.has('md5') ? 'md5-directory' : 'md5-lf-directory';
    return {
        identity: isWhole ? { algorithm, hex: dvcDirectoryHash(entries), size } : null,
        isDirectory: true,
        size: isWhole ? size : null,
        fileCount: files.length,
    };
}

;// CONCATENATED MODULE: ./build/pointers/dvc-path.js


/** A URL, a Windows drive, or a path from the root of the file system. */
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|[a-z]:[/\\]|[/\\])/i;
/**
 * Finds the place of an output: DVC means its path from the stage's working directory, and that from the
 * directory of the DVC file.
 * @param file path of the DVC file in the repository
 * @param workingDirectory as written; `null` if it can't be known
 * @param written the output's path as written
 */
function outputPlace(file, workingDirectory, written) {
    if (ABSOLUTE.test(written))
        return { path: null, place: 'outside' };
    if (workingDirectory === null || isUnreadable(workingDirectory) || isUnreadable(written)) {
        return { path: null, place: 'unresolved' };
    }
    if (ABSOLUTE.test(workingDirectory))
        return { path: null, place: 'outside' };
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(file), workingDirectory, written).replace(/\/$/, '');
    if ((0,locate/* isOutside */._K)(path))
        return { path: null, place: 'outside' };
    return { path: path === '.' ? '' : path, place: 'repository' };
}
/** A template of DVC, which only DVC can fill in, or what can't be a path. */
function isUnreadable(path) {
    return path === '' || path.includes('\0') || path.includes('${');
}

;// CONCATENATED MODULE: ./build/pointers/dvc-usual.js
/** What `dvc add` writes for a file or a directory, without `hash` before DVC 3, if its name needs no quotes. */
const USUAL = /^outs:\n- md5: ([0-9a-f]{32})(?:(\.dir)\n {2}size: ([0-9]{1,15})\n {2}nfiles: ([0-9]{1,15})|\n {2}size: ([0-9]{1,15}))\n( {2}hash: md5\n)? {2}path: (?!(?:null|Null|NULL)\n)([A-Za-z0-9_][A-Za-z0-9_./-]*)\n$/;
/**
 * Reads a `.dvc` file that says nothing but the usual, as `parseDvcFile` would; `null` for any other text. Nearly all
 * are of this form, and a YAML parser takes 30 times as long for them (2 s for 20,000).
 */
function readUsualDvcFile(text) {
    const [, hex, ending, ofAll, files, ofOne, hash, written] = USUAL.exec(text) ?? [];
    if (hex === undefined || written === undefined)
        return null;
    const isDirectory = ending !== undefined;
    const size = Number(ofAll ?? ofOne);
    const kind = hash === undefined ? 'md5-lf' : 'md5';
    return {
        written,
        identity: { algorithm: isDirectory ? `${kind}-directory` : kind, hex, size },
        isDirectory,
        size,
        fileCount: isDirectory ? Number(files) : null,
    };
}

;// CONCATENATED MODULE: ./build/pointers/yaml-tree.js


/** Characters: room for some 100,000 outputs in one `dvc.lock`. */
const yaml_tree_LONGEST_TEXT = 16 * 1024 * 1024;
const yaml_tree_MAX_DEPTH = 64;
/** Following an alias walks through the text, and each may stand for all that comes before it. */
const MAX_ALIASES = 16;
const COMPOSING = {
    version: '1.2',
    schema: 'failsafe',
    // Checked in `fields` instead: the library compares each key with all others.
    uniqueKeys: false,
};
/** Reads one YAML 1.2 document. The words of a problem repeat nothing of the text. */
function readYamlTree(text) {
    if (text.length > yaml_tree_LONGEST_TEXT)
        return { problem: 'is too large to be read as YAML' };
    const { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, Parser } = loadYaml();
    const lineCounter = new LineCounter();
    // `parseDocument` in its two halves, since the first, shared with the check of depth, takes most of the time.
    const tokens = [...new Parser(lineCounter.addNewLine).parse(text)];
    if (isTooDeep(tokens, yaml_tree_MAX_DEPTH))
        return { problem: 'has too many levels of YAML' };
    const [document, second] = new Composer(COMPOSING).compose(tokens, true, text.length);
    const fault = document?.errors[0]?.pos[0] ?? second?.range[0];
    if (document === undefined || fault !== undefined) {
        const { line, col } = lineCounter.linePos(fault ?? 0);
        return { problem: `is not valid YAML (line ${line}, column ${col})` };
    }
    let aliases = 0;
    const resolve = (node) => {
        if (!isAlias(node))
            return node ?? null;
        aliases += 1;
        return aliases > MAX_ALIASES ? null : (node.resolve(document) ?? null);
    };
    const scalarText = (node) => {
        const scalar = resolve(node);
        return isScalar(scalar) && typeof scalar.value === 'string' ? scalar.value : null;
    };
    return {
        root: yaml_tree_isNothing(document.contents) ? null : document.contents,
        text: scalarText,
        items: (node) => {
            const sequence = resolve(node);
            return isSeq(sequence) ? sequence.items : null;
        },
        fields: (node) => {
            const mapping = resolve(node);
            if (!isMap(mapping))
                return null;
            const names = new Set();
            const fields = new Map();
            for (const { key, value } of mapping.items) {
                const name = scalarText(key);
                if (name === null || names.has(name))
                    return null;
                names.add(name);
                if (!yaml_tree_isNothing(value))
                    fields.set(name, value);
            }
            return fields;
        },
    };
}
/** What YAML 1.2 reads as null. */
function yaml_tree_isNothing(node) {
    return (node === null ||
        (loadYaml().isScalar(node) && node.type === 'PLAIN' && /^(?:~|null|Null|NULL)?$/.test(String(node.value))));
}

;// CONCATENATED MODULE: ./build/pointers/dvc.js





const NOT_DVC = 'is not a file as DVC writes it';
const BAD_OUTPUT = 'has an output that is not as DVC writes it';
/** Whether a file describes outputs of DVC, by its path. */
function isDvcFile(path) {
    return isLockFile(path) || /(?:^|\/)(?:[^/]+\.dvc|Dvcfile)$/.test(path);
}
/**
 * Reads the outputs of a `.dvc` file or a `dvc.lock`; never their dependencies. Throws nothing.
 * @param name path of the file in the repository: the outputs' paths start from its directory
 * @param stageDirectories of a `dvc.lock`: what `dvcStageDirectories` found in the `dvc.yaml` beside it
 */
function parseDvcFile(text, name, stageDirectories = new Map()) {
    const usual = isLockFile(name) ? null : readUsualDvcFile(text);
    if (usual !== null) {
        const place = outputPlace(name, '.', usual.written);
        return { outputs: [{ ...place, ...usual, files: null }], problem: null };
    }
    const tree = readYamlTree(text);
    if ('problem' in tree)
        return { outputs: [], problem: tree.problem };
    if (tree.root === null)
        return { outputs: [], problem: null };
    const fields = tree.fields(tree.root);
    if (fields === null)
        return { outputs: [], problem: NOT_DVC };
    const reading = { outputs: [], problem: null };
    if (!isLockFile(name)) {
        const directory = fields.get('wdir');
        readOutputs(tree, fields, name, directory === undefined ? '.' : tree.text(directory), reading);
        return reading;
    }
    const stages = lockedStages(tree, fields);
    if (stages === null)
        return { outputs: [], problem: NOT_DVC };
    for (const [stage, node] of stages) {
        const stageFields = tree.fields(node);
        if (stageFields === null)
            reading.problem ??= NOT_DVC;
        else
            readOutputs(tree, stageFields, name, directoryOf(stage, stageDirectories), reading);
    }
    return reading;
}
function isLockFile(path) {
    return /(?:^|\/)dvc\.lock$/.test(path);
}
/** The stages of a `dvc.lock`: below `stages` since schema 2.0, the whole file before. */
function lockedStages(tree, fields) {
    const schema = fields.get('schema');
    if (schema === undefined)
        return fields;
    if (tree.text(schema) !== '2.0')
        return null;
    const stages = fields.get('stages');
    return stages === undefined ? new Map() : tree.fields(stages);
}
/** A stage made by a loop has the name of the loop and a suffix: `clean@0`. */
function directoryOf(stage, directories) {
    const directory = directories.get(stage);
    if (directory !== undefined)
        return directory;
    const loop = directories.get(stage.replace(/@.*$/s, ''));
    return loop === undefined ? '.' : loop;
}
function readOutputs(tree, stage, file, workingDirectory, into) {
    const node = stage.get('outs');
    if (node === undefined)
        return;
    const items = tree.items(node);
    if (items === null)
        into.problem ??= NOT_DVC;
    for (const item of items ?? []) {
        const fields = tree.fields(item);
        const written = tree.text(fields?.get('path'));
        if (fields === null || written === null || written === '')
            into.problem ??= BAD_OUTPUT;
        else
            into.outputs.push(readOutput(tree, fields, written, outputPlace(file, workingDirectory, written)));
    }
}
function readOutput(tree, fields, written, place) {
    const hashNode = fields.get('hash');
    // A `hash` that is no text is as unknown as a name that we don't know.
    const hashName = hashNode === undefined ? null : (tree.text(hashNode) ?? '');
    const hash = readOutputHash(tree, fields, written, hashName);
    const files = readListedFiles(tree, fields.get('files'), written, hashName);
    if (files === null)
        return { written, ...place, ...hash, files };
    return { written, ...place, ...hash, ...directoryOfFiles(files), files };
}

;// CONCATENATED MODULE: ./build/snapshot/stored/dvc-descriptions.js










const PIPELINE = 'dvc.yaml';
const LOCK = 'dvc.lock';
/**
 * The files of DVC that a source has, in `paths` or not: what they describe may be. Those of `dvc add` come before
 * those of pipelines, and else they are sorted by path, since the first to describe a file is believed.
 */
function findDvcDescriptions(listing, exclude, world) {
    const files = [...listedFiles(listing), ...filesBeside(listing, world)];
    const isExcluded = matcherOfAny(exclude);
    const isNeverBelow = innerOf(listing.scope);
    const pipelines = new Map();
    const found = [];
    for (const { path, place } of files) {
        if (isNeverDataBelow(isNeverBelow((0,columns_paths/* parentDirectory */.im)(path))) || isExcluded(path))
            continue;
        if (isDvcFile(path))
            found.push({ path, place, pipeline: null });
        else
            pipelines.set((0,columns_paths/* parentDirectory */.im)(path), place);
    }
    const locks = found.filter(({ path }) => isLock(path));
    for (const lock of locks)
        lock.pipeline = pipelines.get((0,columns_paths/* parentDirectory */.im)(lock.path)) ?? null;
    return [...(0,order/* sortByPath */.$y)(found.filter(({ path }) => !isLock(path))), ...(0,order/* sortByPath */.$y)(locks)];
}
function listedFiles(listing) {
    const { entries, isGone } = listing;
    const files = [];
    entries.names.forEach((name, entry) => {
        if (entries.kinds[entry] === FILE && isDvcName(name) && isGone?.(entry) !== true) {
            files.push({ path: (0,columns_paths/* pathAt */.DQ)(entries, entry), place: entry });
        }
    });
    return files;
}
/**
 * On disk only what `paths` can include was listed, while `data.dvc` lies beside `data` and `dvc.lock` mostly in the
 * root: the directories above are looked into, without going down again.
 */
function filesBeside({ entries, repository, scope }, { root }) {
    if (repository !== null)
        return [];
    const listed = new Set(entries.directories);
    const above = new Set();
    for (const { base } of scope) {
        for (let inner = base; inner !== '' && !(0,locate/* isOutside */._K)(inner);) {
            inner = (0,columns_paths/* parentDirectory */.im)(inner);
            if (!listed.has(inner))
                above.add(inner);
        }
    }
    return [...above].flatMap((directory) => namesIn((0,locate/* locate */.x5)(root, directory))
        .filter(isDvcName)
        .map((name) => (0,columns_paths/* pathIn */.lW)(directory, name))
        .map((path) => ({ path, place: path })));
}
function namesIn(location) {
    try {
        const found = (0,external_node_fs_namespaceObject.readdirSync)(location, { encoding: 'buffer', withFileTypes: true });
        return found.filter((entry) => entry.isFile()).map(({ name }) => (0,lossless/* decodePath */.q0)(name));
    }
    catch {
        // What can't be listed is beside what was asked for; an entry of `paths` itself is reported elsewhere.
        return [];
    }
}
function isDvcName(name) {
    return name.endsWith('.dvc') || name === LOCK || name === PIPELINE || name === 'Dvcfile';
}
function isLock(path) {
    return path === LOCK || path.endsWith(`/${LOCK}`);
}
function matcherOfAny(globs) {
    const matchers = globs.map((glob) => globMatcher(glob));
    return (path) => matchers.some((matches) => matches(path));
}

;// CONCATENATED MODULE: ./build/pointers/dvc-stages.js

/**
 * The working directories of the stages of a `dvc.yaml`, as written, for those that have one. A `dvc.lock` names
 * its outputs from there, but doesn't repeat the directory. `null` for one that can't be known: DVC fills
 * templates such as `${item}` in from its parameters. Nothing of a text that isn't a `dvc.yaml`.
 */
function dvcStageDirectories(text) {
    const directories = new Map();
    const tree = readYamlTree(text);
    if ('problem' in tree)
        return directories;
    for (const [name, node] of tree.fields(tree.fields(tree.root)?.get('stages')) ?? []) {
        const stage = tree.fields(node);
        // A stage in a loop has its definition one level below.
        const written = stage?.get('wdir') ?? tree.fields(stage?.get('do'))?.get('wdir');
        if (written === undefined)
            continue;
        const directory = tree.text(written);
        directories.set(name, directory === null || directory.includes('${') ? null : directory);
    }
    return directories;
}

;// CONCATENATED MODULE: ./build/snapshot/texts.js





const TOO_LARGE = 'is too large for a file that describes data';
/** The problem of a text that a partial clone lacks. */
const ABSENT = 'is not in this clone, which leaves contents out';
/**
 * Reads texts of a listing: by one call of git those that git names, from disk the others. Bytes that are no UTF-8
 * are kept as in paths.
 * @param mostBytes larger ones are not read
 * @param took told of bytes read from disk
 */
async function readTexts(places, { entries, objectIds, repository }, { root }, mostBytes, took) {
    const read = new Map();
    const byId = new Map();
    for (const place of places) {
        const content = typeof place === 'number' ? entries.contents[place] : -1;
        if (content >= 0 && repository !== null) {
            const id = objectIds.hex(content);
            const others = byId.get(id);
            if (others === undefined)
                byId.set(id, [place]);
            else
                others.push(place);
            continue;
        }
        const path = typeof place === 'number' ? (0,columns_paths/* pathAt */.DQ)(entries, place) : place;
        read.set(place, readTextOnDisk((0,locate/* locate */.x5)(root, path), mostBytes, took));
    }
    if (repository === null || byId.size === 0)
        return read;
    const take = (id, bytes, size) => {
        const result = bytes === null
            ? { text: null, problem: size === null ? ABSENT : TOO_LARGE }
            : { text: (0,lossless/* decodePath */.q0)(bytes), problem: null };
        for (const place of byId.get(id) ?? [])
            read.set(place, result);
    };
    await readBlobs(repository, [...byId.keys()], take, mostBytes);
    return read;
}
/** Reads one text from disk, without following a link. */
function readTextOnDisk(location, mostBytes, took) {
    const { bytes, trouble } = readSmallFile(location, mostBytes, 'refused');
    if (bytes === null)
        return { text: null, problem: trouble };
    took(bytes.length);
    return { text: (0,lossless/* decodePath */.q0)(bytes), problem: null };
}

;// CONCATENATED MODULE: ./build/snapshot/stored/dvc-cache.js






/** Bytes: a list of some 600,000 files. */
const LARGEST_LIST = 64 * 1024 * 1024;
const CONFIGS = ['config', 'config.local'];
const LARGEST_CONFIG = 1024 * 1024;
/**
 * Reads lists of directories from DVC's cache on this machine. A list is believed if it has the hash that it is
 * named by, so that it says the same wherever it was found.
 * @param boundary absolute directory that a cache must lie in: a repository's configuration can name any other
 * @param took told of bytes read
 * @returns takes the absolute directory of the DVC file, and the directory's identity
 */
function dvcListReader(boundary, took) {
    const caches = new Map();
    const lists = new Map();
    return (directory, { algorithm, hex }) => {
        if (!caches.has(directory))
            caches.set(directory, dvcCacheFor(directory, boundary));
        const cache = caches.get(directory) ?? null;
        const generation = algorithm === 'md5-directory' ? 'files/md5' : '';
        if (cache === null || (generation === '' && algorithm !== 'md5-lf-directory'))
            return null;
        const place = (0,external_node_path_.join)(cache, generation, hex.slice(0, 2), `${hex.slice(2)}.dir`);
        let list = lists.get(place);
        if (list === undefined) {
            list = isInside(place, boundary) ? readList(place, hex, took) : null;
            lists.set(place, list);
        }
        return list;
    };
}
/**
 * The cache that DVC uses for files of a directory: `.dvc/cache` in the nearest directory above that has a `.dvc`,
 * unless the configuration there names another. `null` if there is none within the boundary.
 */
function dvcCacheFor(directory, boundary) {
    const home = dvcHomeOf(directory, boundary);
    if (home === null)
        return null;
    const cache = cacheOf(home, CONFIGS.map((name) => configOnDisk((0,external_node_path_.join)(home, name))));
    return isInside(cache, boundary) ? cache : null;
}
/**
 * Whether the cache that `dvcCacheFor` found is the one that other texts of the configuration name.
 * @param textAt gives the text of a file of the configuration by its absolute path; `null`: there is none
 */
async function isCacheBy(textAt, cache, directory, boundary) {
    const home = dvcHomeOf(directory, boundary);
    if (home === null)
        return false;
    const texts = [];
    for (const name of CONFIGS)
        texts.push(await textAt((0,external_node_path_.join)(home, name)));
    return cacheOf(home, texts) === cache;
}
/** The text of a file of DVC's configuration; `null` if there is none that can be read. */
function configOnDisk(path) {
    return readTextOnDisk((0,lossless/* encodePath */.O0)(path), LARGEST_CONFIG, () => { }).text;
}
function dvcHomeOf(directory, boundary) {
    for (let above = directory; isInside(above, boundary); above = (0,external_node_path_.dirname)(above)) {
        const home = (0,external_node_path_.join)(above, '.dvc');
        if ((0,external_node_fs_namespaceObject.existsSync)((0,lossless/* encodePath */.O0)(home)))
            return home;
        if ((0,external_node_path_.dirname)(above) === above)
            break;
    }
    return null;
}
/** @param texts those of `CONFIGS`, of which the last has the last word */
function cacheOf(home, texts) {
    const named = texts.map((text) => cacheDirectoryIn(text ?? '')).filter((directory) => directory !== null);
    return (0,external_node_path_.resolve)(home, named.at(-1) ?? 'cache');
}
/** The value of `dir` in the section `cache` of a configuration file of DVC, if it has one. */
function cacheDirectoryIn(config) {
    let section = '';
    let found = null;
    for (const line of config.split(/\r?\n/)) {
        section = /^\s*\[([^\]]*)\]/.exec(line)?.[1]?.trim() ?? section;
        const value = /^\s*dir\s*=\s*(.*?)\s*$/.exec(line)?.[1];
        if (section === 'cache' && value)
            found = value.replace(/^(["'])(.*)\1$/, '$2');
    }
    return found;
}
function readList(place, hex, took) {
    const { text } = readTextOnDisk((0,lossless/* encodePath */.O0)(place), LARGEST_LIST, took);
    const list = text === null ? null : parseDvcDirectory(text);
    return list !== null && dvcDirectoryHash(list) === hex ? list : null;
}
/** Whether a path lies in a directory once links are followed. */
function isInside(path, directory) {
    const real = realPlace(path);
    if (real === null)
        return false;
    const inner = (0,external_node_path_.relative)(directory, real);
    return inner !== '..' && !inner.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(inner);
}

;// CONCATENATED MODULE: ./build/snapshot/stored/dvc-data.js

/**
 * What an output stands for: its files, where they are listed anywhere, else the whole.
 * @param path of the output, `null` if it has none
 * @param list gives the files of a directory by its identity; `null` if nothing here lists them
 */
function dataOfOutput(output, path, list) {
    const { identity, size, fileCount, isDirectory, files } = output;
    if (!isDirectory)
        return [{ path, identity, size }];
    if (path === null)
        return [{ path, identity, size, fileCount }];
    if (files !== null) {
        return files.map(({ relativePath, identity: known }) => ({
            path: (0,columns_paths/* pathIn */.lW)(path, relativePath),
            identity: known,
            size: known?.size ?? null,
        }));
    }
    const listed = identity === null ? null : list(identity);
    if (identity === null || listed === null)
        return [{ path: `${path}/`, identity, size, fileCount }];
    const algorithm = identity.algorithm === 'md5-directory' ? 'md5' : 'md5-lf';
    return listed.map(({ relativePath, md5 }) => ({
        path: (0,columns_paths/* pathIn */.lW)(path, relativePath),
        identity: { algorithm, hex: md5, size: null },
        size: null,
    }));
}

;// CONCATENATED MODULE: ./build/snapshot/stored/fetch-absent.js


/** Pointers are fetched up to so many, some 10 MB. */
const MOST_FETCHED = 100_000;
/**
 * Fetches blobs that a clone leaves out, in one batch, if that is allowed; says so, or what the lack of them means.
 * @param what they are, in the singular, such as `pointer`
 * @param consequence what follows if they are not fetched
 * @returns whether they were fetched
 */
async function fetchAbsent(repository, ids, what, consequence, into) {
    if (ids.length === 0)
        return false;
    const count = (0,quantity/* countOf */.pq)(ids.length, what);
    const lack = `${count} ${ids.length === 1 ? 'is' : 'are'} not in this clone, which leaves contents out: ${consequence}`;
    const isTooMany = ids.length > MOST_FETCHED;
    if (repository.fetchBlobs === null || isTooMany || (await repository.lacks()) === 'nothing') {
        const bound = isTooMany ? ` (at most ${(0,quantity/* formatCount */.B4)(MOST_FETCHED)} are fetched)` : '';
        into.notes.push(`${lack}${bound}; check them out, or clone without --filter`);
        return false;
    }
    try {
        await repository.fetchBlobs(ids);
    }
    catch (error) {
        if (!(error instanceof Failure))
            throw error;
        into.warn(`${lack}; they could not be fetched: ${error.message}`);
        return false;
    }
    into.notes.push(`${count}, which this clone left out, ${ids.length === 1 ? 'was' : 'were'} fetched`);
    return true;
}

;// CONCATENATED MODULE: ./build/snapshot/stored/dvc-reading.js











/** Bytes of one file of DVC: as much as its parser takes. */
const LARGEST_DESCRIPTION = 16 * 1024 * 1024;
/** One list can be named again and again; directories beyond so many files stand as a whole. */
const MOST_LISTED_FILES = 2_000_000;
const LEFT_OUT = 'what they describe is not compared';
/**
 * Reads the texts of all files of DVC at once, and gives what understands them one by one.
 * Those that this clone leaves out are fetched, where that is allowed.
 */
async function readDescriptions(descriptions, listing, { root }, into) {
    const { repository, fromTopLevel } = listing;
    const took = (bytes) => {
        into.bytesRead += bytes;
    };
    const places = descriptions.flatMap(({ place, pipeline }) => pipeline === null ? [place] : [place, pipeline]);
    let texts = await readTexts(places, listing, { root }, LARGEST_DESCRIPTION, took);
    const absent = absentTexts(texts, listing);
    if (repository !== null && (await fetchAbsent(repository, absent, 'DVC file', LEFT_OUT, into))) {
        texts = await readTexts(places, listing, { root }, LARGEST_DESCRIPTION, took);
    }
    const fromRoot = repository === null ? (path) => path : viewFrom(root, repository).fromRoot;
    const listOf = listReader(listing, root, took);
    const placed = (output, describedIn) => {
        const path = output.path === null || output.path === '' ? null : fromRoot(output.path);
        const list = (identity) => (path === null ? null : listOf(path, describedIn, identity));
        return { path, data: () => dataOfOutput(output, path, list) };
    };
    return ({ path, place, pipeline }) => {
        const { text, problem } = texts.get(place) ?? { text: null, problem: null };
        if (text === null)
            return { outputs: [], problem };
        const stages = pipeline === null ? undefined : texts.get(pipeline);
        if (stages?.text === null)
            return { outputs: [], problem: `needs dvc.yaml, which ${stages.problem}` };
        const directories = stages && dvcStageDirectories(stages.text);
        const reading = parseDvcFile(text, fromTopLevel(path), directories);
        return { outputs: reading.outputs.map((output) => placed(output, path)), problem: reading.problem };
    };
}
/** Git's ids of the texts that this clone lacks. */
function absentTexts(texts, { entries, objectIds }) {
    const ids = new Set();
    for (const [place, { problem }] of texts) {
        if (problem === ABSENT && typeof place === 'number')
            ids.add(objectIds.hex(entries.contents[place]));
    }
    return [...ids];
}
/** Reads lists of directories as long as they can matter and are not too many. */
function listReader({ repository, scope }, root, took) {
    const readList = dvcListReader(repository?.topLevel ?? (0,external_node_fs_namespaceObject.realpathSync)(root), took);
    let listed = 0;
    return (path, describedIn, identity) => {
        if (listed >= MOST_LISTED_FILES || !mayHold(path, scope))
            return null;
        const directory = realPlace((0,locate/* locateText */.uU)(root, (0,columns_paths/* parentDirectory */.im)(describedIn)));
        const list = directory === null ? null : readList(directory, identity);
        listed += list?.length ?? 0;
        return list;
    };
}
/** Whether a directory can hold anything that `paths` include. */
function mayHold(directory, scope) {
    return scope.some(({ base }) => base === '' || `${directory}/`.startsWith(`${base}/`) || base.startsWith(`${directory}/`));
}

;// CONCATENATED MODULE: ./build/snapshot/stored/dvc-outputs.js








/**
 * Adds the data that DVC keeps, as its files describe it: what lies in scope itself, or is described there. What the
 * listing has at its place is the data itself, and stands. What is described twice counts once.
 */
async function readDvcOutputs(listing, options, world, into) {
    const descriptions = findDvcDescriptions(listing, options.exclude, world);
    if (descriptions.length === 0)
        return;
    const read = await readDescriptions(descriptions, listing, world, into);
    const places = new Set(descriptions.map(({ place }) => place));
    const ours = new Set((0,columns_numbers/* select */.Lt)(listing.chosen, (entry) => places.has(entry)));
    const planned = new Map();
    const outside = [];
    for (const description of descriptions) {
        const { path: describedIn, place } = description;
        const { outputs, problem } = read(description);
        const isOurs = typeof place === 'number' && ours.has(place);
        if (problem !== null && (isOurs || mayHide(describedIn, listing.scope))) {
            into.errors.push({ path: describedIn, message: problem });
        }
        if (isOurs)
            into.drop(place);
        for (const { path: output, data } of outputs) {
            for (const each of data()) {
                const { path } = each;
                if (!isOurs && !isIncluded(path, listing.scope))
                    continue;
                if (path === null)
                    outside.push({ data: each, description, output });
                else if (!planned.has(path))
                    planned.set(path, { data: each, description, output });
            }
        }
    }
    const kept = addAll([...planned.values(), ...outside], planned.keys(), listing, into);
    if (options.source !== 'git')
        noteAbsent(kept, world, into);
}
/** @returns the places of the outputs that are not in the listing */
function addAll(planned, places, listing, into) {
    const { real, links } = findOccupied(listing, places);
    const outputs = new Set();
    for (const { data, description, output } of planned) {
        const { path, identity, size, fileCount } = data;
        if (path !== null && real.has(path))
            continue;
        if (output !== null)
            outputs.add(output);
        const pointer = {
            kind: 'dvc',
            identity,
            describedIn: path === null ? null : description.path,
            hasPlace: path !== null,
            objectId: dvc_outputs_objectIdOf(description, listing),
            ...(fileCount === undefined ? {} : { fileCount }),
        };
        const link = path === null ? undefined : links.get(path);
        if (link !== undefined)
            into.mark(link, pointer, size);
        else
            into.add(path ?? description.path, pointer, size);
    }
    return outputs;
}
function dvc_outputs_objectIdOf({ place }, { entries, objectIds }) {
    const content = typeof place === 'number' ? entries.contents[place] : -1;
    return content < 0 ? null : objectIds.hex(content);
}
function noteAbsent(outputs, { root }, into) {
    const absent = [...outputs].filter((output) => !dvc_outputs_isThere((0,locate/* locate */.x5)(root, output))).length;
    if (absent === 0)
        return;
    into.notes.push(`${(0,quantity/* countOf */.pq)(absent, 'output')} of DVC whose data was not fetched: compared by what the files of DVC say; \`dvc pull\` fetches it`);
}
function dvc_outputs_isThere(location) {
    try {
        return (0,external_node_fs_namespaceObject.lstatSync)(location, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
function isIncluded(path, scope) {
    return path !== null && scope.some(({ includes }) => includes(path));
}
/** Whether a file of DVC that can't be read, and lies out of scope, may keep data out of sight that lies in it. */
function mayHide(path, scope) {
    const data = path.replace(/\.dvc$/, '');
    if (data !== path)
        return isIncluded(data, scope) || isIncluded(`${data}/`, scope);
    const directory = (0,columns_paths/* parentDirectory */.im)(path);
    return scope.some(({ base }) => directory === '' || base === directory || base.startsWith(`${directory}/`));
}

;// CONCATENATED MODULE: ./build/pointers/annex-key.js


/** Fields before the name, in their order: size, time, and for a part of a content its size and number. */
const KEY = /^([^-]+)(?:-s([0-9]+))?(?:-m([0-9]+))?(?:-S([0-9]+))?(?:-C([0-9]+))?--(.*)$/s;
/** All backends that hash the content, the bits of the hash, and whether a file extension follows it. */
const CONTENT_BACKEND = /^(SHA1|MD5|SHA(?:224|256|384|512)|SHA3_(?:224|256|384|512)|SKEIN(?:256|512)|BLAKE2B(?:160|224|256|384|512)|BLAKE2BP512|BLAKE2S(?:160|224|256)|BLAKE2SP(?:224|256))(E?)$/;
const BITS_BY_NAME = new Map([
    ['MD5', 128],
    ['SHA1', 160],
]);
/** Algorithms that others use too. */
const SHARED_ALGORITHM = new Map([
    ['SHA256', 'sha256'],
    ['MD5', 'md5'],
]);
/** git-annex refuses longer ones, in which a hash collision could hide. */
const LONGEST_EXTENSION = 64;
/**
 * Reads a key, `BACKEND[-sSIZE][-mMTIME][-SCHUNKSIZE-CCHUNK]--NAME`; `null` if git-annex would not take it for
 * one.
 * Source: git-annex, "internals/key format" and "backends", and `Types/Key.hs` where they are silent.
 */
function parseAnnexKey(text) {
    const parts = KEY.exec(text);
    if (parts === null)
        return null;
    const [, backend = '', size, , chunkSize, chunk, name = ''] = parts;
    if (backend.endsWith('E') && extensionLength(name) > LONGEST_EXTENSION)
        return null;
    const bytes = size === undefined ? null : parseCount(size);
    const isWhole = chunkSize === undefined && chunk === undefined;
    const isExact = size === undefined || bytes !== null;
    return { backend, name, size: bytes, identity: isWhole && isExact ? annex_key_identify(backend, name, bytes) : null };
}
/**
 * Reads a key from the file name that git-annex gives it: `%` stands for `/`, `&s` for `%`, `&c` for `:`, `&a`
 * for `&`. `null` for what git-annex doesn't write.
 */
function parseAnnexKeyFile(fileName) {
    if (/[/:]|&(?![sca])/.test(fileName))
        return null;
    return parseAnnexKey(fileName.replace(/%|&[sca]/g, (escaped) => UNESCAPED[escaped] ?? escaped));
}
const UNESCAPED = { '%': '/', '&s': '%', '&c': ':', '&a': '&' };
function annex_key_identify(backend, name, size) {
    const [, hash, withExtension] = CONTENT_BACKEND.exec(backend) ?? [];
    if (hash === undefined)
        return null;
    const bits = BITS_BY_NAME.get(hash) ?? Number(hash.slice(-3));
    const [beforeDot = ''] = name.split('.', 1);
    const hex = withExtension === 'E' ? beforeDot : name;
    if (hex.length !== bits / 4 || !/^[0-9a-f]+$/.test(hex))
        return null;
    return { algorithm: SHARED_ALGORITHM.get(hash) ?? `annex:${hash}`, hex, size };
}
function extensionLength(name) {
    const dot = name.indexOf('.');
    return dot < 0 ? 0 : (0,lossless/* pathBytes */.X5)(name.slice(dot)).length;
}

;// CONCATENATED MODULE: ./build/pointers/annex.js


/** No valid pointer file of git-annex is larger. */
const LARGEST_ANNEX_POINTER = 32_768;
const POINTER_START = '/annex/objects/';
/** A longer text is no target of a symlink of git-annex. */
const LONGEST_LINK = 8191;
/**
 * Reads the target of a symlink as one to an annexed content: `…/annex/objects/…/KEY/KEY` in a git directory
 * anywhere. The target need not exist, and does not in a checkout without the content.
 * @param target as `readlink` gives it, read by `decodePath`, with `/`
 */
function parseAnnexLink(target) {
    if (target.length > LONGEST_LINK)
        return null;
    const start = target.indexOf(POINTER_START);
    if (start < 0)
        return null;
    const below = target.slice(start + POINTER_START.length).split('/');
    const file = below.at(-1);
    if (file === undefined || below.length < 2 || file !== below.at(-2))
        return null;
    return parseAnnexKeyFile(file);
}
/**
 * Reads a file's whole content as what git-annex leaves where it could not leave a symlink: the pointer of an
 * unlocked file, `/annex/objects/KEY` with or without an end of line, or, from a checkout without symlinks, the
 * text of the symlink. Further lines of a pointer must be meant for git-annex, as it demands.
 * Source: git-annex, "internals/pointer file", and `Annex/Link.hs` where it is silent.
 */
function parseAnnexPointer(bytes) {
    if (bytes.length === 0 || bytes.length > LARGEST_ANNEX_POINTER)
        return null;
    // Most files are data: this spares them the decoding.
    if (!bytes.subarray(0, LONGEST_LINK).includes(POINTER_START))
        return null;
    const text = (0,lossless/* decodePath */.q0)(bytes);
    return text.startsWith(POINTER_START) ? parsePointer(text) : parseLinkText(text);
}
function parsePointer(text) {
    const end = text.indexOf('\n');
    const first = end < 0 ? text : text.slice(0, end);
    const rest = end < 0 ? '' : text.slice(end + 1);
    if (!isMeantForAnnex(rest))
        return null;
    return parseAnnexKeyFile(first.slice(POINTER_START.length).replace(/\r$/, ''));
}
/** git-annex may add lines one day; what else was appended to a pointer makes it a damaged file. */
function isMeantForAnnex(rest) {
    if (rest === '')
        return true;
    if (!rest.endsWith('\n'))
        return false;
    return rest
        .slice(0, -1)
        .split('\n')
        .every((line) => line.includes('/annex/'));
}
function parseLinkText(text) {
    return /[\0\n\r \t]/.test(text) ? null : parseAnnexLink(text);
}

;// CONCATENATED MODULE: ./build/pointers/lfs-usual.js
/** What every git-lfs since its launch writes where no extension is used: this, the hash, this, the size, LF. */
const USUAL_START = Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:');
const USUAL_MIDDLE = Buffer.from('\nsize ');
const DIGITS_OF_HASH = 64;
/** So many digits are exact in a number. */
const MOST_DIGITS_OF_SIZE = 15;
const lfs_usual_LF = 0x0a;
const ZERO = 0x30;
/**
 * Reads the form that nearly all pointers of Git LFS have, byte by byte: 200,000 of them take 0.08 s, a pattern for
 * their text 0.15 s and the way of all others 0.7 s. The hash alone becomes a text, which keeps nothing else in memory.
 * @param bytes a file's whole content
 * @returns SHA-256 and bytes of the object; `null` if the file is anything else, which may be a pointer all the same
 */
function readUsualLfsPointer(bytes) {
    const hashStart = USUAL_START.length;
    const hashEnd = hashStart + DIGITS_OF_HASH;
    const sizeStart = hashEnd + USUAL_MIDDLE.length;
    const sizeEnd = bytes.length - 1;
    const digitsOfSize = sizeEnd - sizeStart;
    if (digitsOfSize < 1 || digitsOfSize > MOST_DIGITS_OF_SIZE || bytes[sizeEnd] !== lfs_usual_LF)
        return null;
    if (!lfs_usual_holds(bytes, 0, USUAL_START) || !lfs_usual_holds(bytes, hashEnd, USUAL_MIDDLE))
        return null;
    for (let at = hashStart; at < hashEnd; at++) {
        const byte = bytes[at];
        const isHexadecimal = isDigit(byte) || (byte >= 0x61 && byte <= 0x66);
        if (!isHexadecimal)
            return null;
    }
    let size = 0;
    for (let at = sizeStart; at < sizeEnd; at++) {
        const byte = bytes[at];
        if (!isDigit(byte))
            return null;
        size = size * 10 + byte - ZERO;
    }
    return { hex: bytes.toString('latin1', hashStart, hashEnd), size };
}
function lfs_usual_holds(bytes, start, expected) {
    for (let at = 0; at < expected.length; at++)
        if (bytes[start + at] !== expected[at])
            return false;
    return true;
}
function isDigit(byte) {
    return byte >= ZERO && byte <= 0x39;
}

;// CONCATENATED MODULE: ./build/pointers/lfs.js


/** No pointer is larger; git-lfs takes a file of 1,024 bytes or more for data without looking inside. */
const LARGEST_LFS_POINTER = 1023;
const VERSIONS = new Set([
    'https://git-lfs.github.com/spec/v1',
    'https://hawser.github.com/spec/v1',
    'http://git-media.io/v/2',
]);
const KEYS = ['version', 'oid', 'size'];
const MENTIONS = ['git-lfs', 'hawser', 'git-media'].map((mention) => Buffer.from(mention));
const EXTENSION = /^ext-([0-9])-[0-9A-Za-z_]/;
const OBJECT = /^sha256:([0-9a-f]{64})$/;
const lfs_SIZE = /^[+-]?[0-9]+$/;
const LARGEST_SIZE = 2n ** 63n - 1n;
/** What Go calls white space, in which git-lfs is written: unlike JavaScript with U+0085 and without U+FEFF. */
const lfs_SPACE = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';
const OUTER_SPACE = new RegExp(`^${lfs_SPACE}|${lfs_SPACE}$`, 'g');
/**
 * Reads a file's whole content as a Git LFS pointer, accepting exactly what git-lfs does: `null` for anything
 * else. The empty file, which git-lfs calls a pointer to nothing, is `null` too.
 * Source: the Git LFS specification, and `lfs/pointer.go` of git-lfs 3.3 where it is silent.
 */
function parseLfsPointer(bytes) {
    if (bytes.length === 0 || bytes.length > LARGEST_LFS_POINTER)
        return null;
    const usual = readUsualLfsPointer(bytes);
    if (usual !== null)
        return plainPointer(usual.hex, usual.size);
    // Among bytes first: of other files the text need not be made, which takes a hundred times as long.
    if (!MENTIONS.some((mention) => bytes.includes(mention)))
        return null;
    const text = (0,lossless/* decodePath */.q0)(bytes).replace(OUTER_SPACE, '');
    const lines = lfs_readLines(text);
    if (lines === null)
        return null;
    const { version, oid, size } = lines.values;
    if (version === undefined || !VERSIONS.has(version))
        return null;
    const objectHex = OBJECT.exec(oid ?? '')?.[1];
    const objectSize = readSize(size ?? '');
    const original = firstInput(lines.extensions);
    if (objectHex === undefined || objectSize === undefined || original === undefined)
        return null;
    if (objectSize === null)
        return { objectHex, objectSize, identity: null };
    if (original === null)
        return plainPointer(objectHex, objectSize);
    return { objectHex, objectSize, identity: { algorithm: 'sha256', hex: original, size: null } };
}
function plainPointer(hex, size) {
    return { objectHex: hex, objectSize: size, identity: { algorithm: 'sha256', hex, size } };
}
function lfs_readLines(text) {
    const lines = { values: {}, extensions: new Map() };
    let next = 0;
    for (const ended of text.split('\n')) {
        const line = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
        if (line === '')
            continue;
        const space = line.indexOf(' ');
        const expected = KEYS[next];
        if (space < 0 || expected === undefined)
            return null;
        const key = line.slice(0, space);
        const value = line.slice(space + 1);
        if (key === expected) {
            lines.values[expected] = value;
            next += 1;
        }
        else if (EXTENSION.test(key)) {
            // Of a line given twice git-lfs looks at the last alone.
            lines.extensions.set(key, value);
        }
        else
            return null;
    }
    return lines;
}
/** `undefined` if it is no size, `null` if it is one that a number can't hold. */
function readSize(text) {
    if (!lfs_SIZE.test(text))
        return undefined;
    const size = BigInt(text.startsWith('+') ? text.slice(1) : text);
    if (size < 0n || size > LARGEST_SIZE)
        return undefined;
    return size <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(size) : null;
}
/** The hash of what the first extension was given; `null` without extensions, `undefined` if a line is wrong. */
function firstInput(extensions) {
    const inputs = new Map();
    for (const [key, value] of extensions) {
        const priority = EXTENSION.exec(key)?.[1];
        const hex = OBJECT.exec(value)?.[1];
        if (priority === undefined || hex === undefined || inputs.has(priority))
            return undefined;
        inputs.set(priority, hex);
    }
    const [first] = [...inputs.keys()].sort();
    return first === undefined ? null : inputs.get(first);
}

;// CONCATENATED MODULE: ./build/snapshot/stored/sniff-entries.js


/** Less is not worth another thread. */
const sniff_entries_FILES_PER_TASK = 1000;
/**
 * Looks into entries on disk, on all threads, and marks those that are pointers.
 * @param sizes by entry: bytes; `null`: these are symbolic links
 */
async function sniffEntries({ entries }, numbers, sizes, world, into) {
    const tasks = tasksOf(numbers);
    await world.workers.run('sniff', tasks.map((task) => sniffTask(world.root, entries, task, sizes)), ({ pointers, dangling, bytesRead }, number) => {
        const task = tasks[number];
        for (const { file, kind, identity, size } of pointers) {
            const pointer = { kind, identity, describedIn: null, hasPlace: true, objectId: null };
            into.mark(task[file], pointer, size);
            if (sizes !== null)
                into.absent[kind] += 1;
        }
        into.onDisk += pointers.length;
        into.absent.annex += dangling;
        into.bytesRead += bytesRead;
    }, world.progress.advance);
}
/** Entries in parts, one for each task. */
function tasksOf(numbers) {
    return (0,columns_numbers/* inParts */.oP)(numbers, sniff_entries_FILES_PER_TASK);
}
function sniffTask(root, entries, numbers, sizes) {
    return {
        files: locationsOf(root, entries, numbers),
        sizes: sizes && (0,columns_numbers/* valuesOf */.sm)(numbers, (entry) => sizes[entry]),
    };
}

;// CONCATENATED MODULE: ./build/snapshot/stored/absent-data.js





const LARGEST = { lfs: LARGEST_LFS_POINTER, annex: LARGEST_ANNEX_POINTER };
/**
 * Counts the pointers that git has named and whose data is not on this disk: what lies at their place is the pointer
 * itself, or a link to nowhere.
 */
async function countAbsentData({ entries }, world, { pointers, sizes, absent }) {
    const tasks = tasksOf([...pointers.keys()]);
    const links = [];
    await world.workers.run('measure', tasks.map((task) => locationsOf(world.root, entries, task)), ({ states, sizes: onDisk }, number) => {
        for (const [file, entry] of tasks[number].entries()) {
            const kind = pointers.get(entry)?.kind;
            const state = states[file];
            const isFile = state === model/* MEASURED */.l0.file || state === model/* MEASURED */.l0.linked;
            const size = onDisk[file];
            if (state === model/* MEASURED */.l0.symlink)
                links.push(entry);
            else if (!isFile || kind === undefined || kind === 'dvc')
                continue;
            else if (size <= LARGEST[kind] && size !== sizes.get(entry))
                absent[kind] += 1;
        }
    }, () => { });
    await world.workers.run('sniff', tasksOf(links).map((task) => sniffTask(world.root, entries, task, null)), ({ dangling }) => {
        absent.annex += dangling;
    }, () => { });
}

;// CONCATENATED MODULE: ./build/snapshot/stored/attribute-files.js








/** Reads which filters are in use, and fetches what is missing for it if that is allowed. */
async function readFiltersInUse(listing, source, root, into) {
    const named = await readNamedFilters(listing, source, root);
    if (listing.repository === null || named.absent.length === 0)
        return named;
    const unknown = 'which files are pointers of Git LFS is told by their size alone';
    const isHere = await fetchAbsent(listing.repository, named.absent, '.gitattributes file', unknown, into);
    return isHere ? readNamedFilters(listing, source, root) : named;
}
const attribute_files_NAME = '.gitattributes';
const INFO = '.git/info/attributes';
/** Git reads no larger ones (`ATTR_MAX_FILE_SIZE`). Some tools write a line for each file. */
const attribute_files_MOST_BYTES = 100 * 1024 * 1024;
/**
 * Reads what can give files a filter: every `.gitattributes` of the listing and above its scope, and those files that
 * are not in the repository. That is quick, and in most repositories spares asking for the attributes of each file.
 */
async function readNamedFilters(listing, source, root) {
    const named = { lfs: false, annex: false, absent: [] };
    const look = (bytes) => {
        if (bytes === null)
            return;
        const text = bytes.toString('latin1');
        named.lfs ||= /\bfilter=lfs\b/.test(text);
        named.annex ||= /\bfilter=annex\b/.test(text);
    };
    const { entries, objectIds, repository } = listing;
    const ids = new Set();
    const onDisk = new Set();
    entries.names.forEach((name, entry) => {
        if (name !== attribute_files_NAME)
            return;
        const content = entries.contents[entry];
        if (content >= 0)
            ids.add(objectIds.hex(content));
        if (source !== 'git')
            onDisk.add((0,columns_paths/* pathAt */.DQ)(entries, entry));
    });
    if (source !== 'git')
        for (const path of aboveScope(listing))
            onDisk.add(path);
    for (const path of onDisk)
        look(readAttributes((0,locate/* locate */.x5)(root, path), path, repository !== null));
    if (repository === null) {
        look(readAttributes((0,locate/* locate */.x5)(root, INFO), INFO, false));
        return named;
    }
    for (const path of await repository.attributeFiles())
        look(readAttributes((0,lossless/* encodePath */.O0)(path), path, true));
    await readBlobs(repository, [...ids], (id, bytes, size) => {
        if (size === null)
            named.absent.push(id);
        look(bytes);
    }, attribute_files_MOST_BYTES);
    return named;
}
/** Places of files of attributes in the directories from the root down to what is scanned. */
function aboveScope({ scope }) {
    const places = new Set([attribute_files_NAME]);
    for (const { base } of scope) {
        for (let at = base; at !== '' && at !== '/' && at !== '..'; at = (0,columns_paths/* parentDirectory */.im)(at)) {
            const place = (0,columns_paths/* pathIn */.lW)(at, attribute_files_NAME);
            if (places.has(place))
                break;
            places.add(place);
        }
    }
    return places;
}
/**
 * `null` for what is not there or can't be read: it gives no filter.
 * @param isForGit git will be asked for attributes, and would wait for what never ends
 */
function readAttributes(location, path, isForGit) {
    const { bytes, trouble, isEndless } = readSmallFile(location, attribute_files_MOST_BYTES, 'followed');
    if (!isForGit || !isEndless)
        return bytes;
    throw new Failure(`${(0,scan_display/* display */.Vy)(path)} ${trouble}: git would wait for it without end; remove it`);
}

;// CONCATENATED MODULE: ./build/snapshot/stored/filter-parser.js
/** What the attributes say of a file. */
const FILTER = { other: 0, lfs: 1, annex: 2 };
const filter_parser_NUL = 0;
const ATTRIBUTE = 'filter';
const LFS = Buffer.from('lfs');
const ANNEX = Buffer.from('annex');
/**
 * Takes apart what `git check-attr -z filter` writes, chunk by chunk: `PATH\0filter\0VALUE\0` for each path. 200,000
 * answers held whole would take 25 MB.
 * @param take gets the number of each answer, and one of `FILTER`
 */
function createFilterParser(take) {
    let rest = Buffer.alloc(0);
    let asked = 0;
    return {
        take(chunk) {
            const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            let start = 0;
            for (;;) {
                const pathEnd = buffer.indexOf(filter_parser_NUL, start);
                const valueStart = pathEnd + 1 + ATTRIBUTE.length + 1;
                const valueEnd = pathEnd < 0 ? -1 : buffer.indexOf(filter_parser_NUL, valueStart);
                if (valueEnd < 0)
                    break;
                take(asked++, filterOf(buffer, valueStart, valueEnd));
                start = valueEnd + 1;
            }
            // A copy, since the chunk's memory is used again.
            rest = Buffer.from(buffer.subarray(start));
        },
        answered: () => (rest.length > 0 ? null : asked),
    };
}
function filterOf(buffer, start, end) {
    // Most have a value of another length, which tells more quickly.
    if (end - start === LFS.length && LFS.compare(buffer, start, end) === 0)
        return FILTER.lfs;
    if (end - start === ANNEX.length && ANNEX.compare(buffer, start, end) === 0)
        return FILTER.annex;
    return FILTER.other;
}

;// CONCATENATED MODULE: ./build/snapshot/stored/filters.js






const PATHS_PER_PIECE = 1000;
/**
 * Asks git, in one call, for the filter of files.
 * @returns by the number of the entry, one of `FILTER`
 */
async function readFilters({ entries, repository, commit, fromTopLevel }, numbers, source) {
    const filters = new Uint8Array(entries.directoryOf.length);
    if (repository === null || numbers.length === 0)
        return filters;
    const directories = entries.directories.map(fromTopLevel);
    const pathOf = (entry) => (0,columns_paths/* pathIn */.lW)(directories[entries.directoryOf[entry]], entries.names[entry]);
    const take = (asked, filter) => {
        filters[numbers[asked]] = filter;
    };
    const isAnswered = await checkAttributes(repository, commit, source, inputOf(numbers, pathOf), numbers.length, take);
    return isAnswered ? filters : filters.fill(FILTER.other);
}
/** Put together in pieces: the texts of 200,000 paths at once, and one of all of them, take 30 MB. */
function inputOf(numbers, pathOf) {
    const pieces = (0,columns_numbers/* inParts */.oP)(numbers, PATHS_PER_PIECE).map((part) => (0,lossless/* pathBytes */.X5)(`${Array.from(part, pathOf).join('\0')}\0`));
    return Buffer.concat(pieces);
}
/**
 * For what is committed the attributes of the index count, or those of the commit that was listed in its place; git
 * before 2.40 can't be asked for a commit's.
 * @param paths how many there are in the input
 * @param take gets the number of each path in the input, and its filter
 * @returns whether git could be asked; if not, some answers may have been given
 */
async function checkAttributes(repository, commit, source, input, paths, take) {
    const ask = async (...options) => {
        const args = ['check-attr', ...options, '--stdin', '-z', 'filter'];
        const parser = createFilterParser(take);
        await repository.stream(args, parser.take, input);
        if (parser.answered() !== paths)
            throw garbled('check-attr');
        return true;
    };
    if (source !== 'git')
        return ask();
    if (commit === undefined)
        return ask('--cached');
    for (const option of [`--source=${commit}`, '--cached']) {
        try {
            return await ask(option);
        }
        catch (error) {
            if (!(error instanceof GitError))
                throw error;
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./build/snapshot/stored/eligible.js


/** Tells whether an entry is not left out by the user, so that what it holds is worth a look. */
function eligibility({ entries }, exclude) {
    if (exclude.length === 0)
        return () => true;
    const excluded = exclude.map((glob) => globMatcher(glob));
    return (entry) => {
        const path = (0,columns_paths/* pathAt */.DQ)(entries, entry);
        return !excluded.some((matches) => matches(path));
    };
}

;// CONCATENATED MODULE: ./build/snapshot/stored/notices.js





/** Warns of files that Git LFS should keep, and git itself does. */
function warnOfPlainFiles(plain, listing, exclude, { warn }) {
    if (plain.length === 0)
        return;
    const isEligible = eligibility(listing, exclude);
    const files = (0,columns_numbers/* select */.Lt)(plain, isEligible);
    const first = files[0];
    if (first === undefined)
        return;
    const path = `"${(0,scan_display/* display */.Vy)((0,columns_paths/* pathAt */.DQ)(listing.entries, first))}"`;
    const which = files.length === 1 ? `${path} is` : `${(0,quantity/* countOf */.pq)(files.length, 'file')}, such as ${path}, are`;
    warn(`${which} stored in git itself, though .gitattributes gives ${files.length === 1 ? 'it' : 'them'} to Git LFS; \`git add --renormalize\` (or \`git lfs migrate import\` for the whole history) hands ${files.length === 1 ? 'it' : 'them'} over`);
}
/** What a reader should know of data that is not on this disk. */
function notesOnAbsentData(lfs, annex) {
    const notes = [];
    if (lfs > 0) {
        notes.push(`${(0,quantity/* countOf */.pq)(lfs, 'Git LFS pointer')} whose data was not fetched: compared by what the ${lfs === 1 ? 'pointer says' : 'pointers say'}; \`lfs: true\` of actions/checkout, or \`git lfs pull\`, fetches it`);
    }
    if (annex > 0) {
        notes.push(`${(0,quantity/* countOf */.pq)(annex, 'file')} of git-annex whose data was not fetched: compared by ${annex === 1 ? 'its key' : 'their keys'}; \`git annex get\` fetches it`);
    }
    return notes;
}

;// CONCATENATED MODULE: ./build/snapshot/stored/outcomes.js

function createOutcomes() {
    return { pointers: [], sizes: new Map(), absent: new Set(), foundAnnex: false };
}
/** The contents of entries that were not looked into. */
function unread({ entries, objectIds }, numbers, { pointers }, isCandidate) {
    const contents = [];
    const isTaken = new Uint8Array(objectIds.count);
    for (const entry of numbers) {
        const content = entries.contents[entry];
        if (isTaken[content] === 1 || pointers[content] !== undefined || !isCandidate(content, entry))
            continue;
        isTaken[content] = 1;
        contents.push(content);
    }
    return contents;
}
/** Reads contents, and keeps what came of it. */
async function readContents({ objectIds }, repository, contents, parse, mostBytes, outcomes) {
    if (contents.length === 0)
        return;
    const { pointers, sizes, absent } = outcomes;
    // Filled from several places at once, which an array that grows would take for a table with gaps.
    if (pointers.length < objectIds.count)
        pointers.length = objectIds.count;
    const take = (objectId, bytes, size, at) => {
        const content = contents[at];
        if (size === null)
            absent.add(content);
        const found = bytes === null ? null : parse(bytes);
        if (found === null) {
            pointers[content] = null;
            return;
        }
        const { kind, identity, size: dataSize } = found;
        pointers[content] = { kind, identity, describedIn: null, hasPlace: true, objectId };
        if (identity === null && dataSize !== null)
            sizes.set(content, dataSize);
        if (kind === 'annex')
            outcomes.foundAnnex = true;
    };
    const ids = contents.map((content) => objectIds.hex(content));
    await readBlobs(repository, ids, take, mostBytes);
}
/** Marks the entries whose contents are pointers. */
function markPointers({ entries }, numbers, { pointers, sizes }, into) {
    for (const entry of numbers) {
        const content = entries.contents[entry];
        const pointer = pointers[content];
        if (pointer)
            into.mark(entry, pointer, pointer.identity?.size ?? sizes.get(content) ?? null);
    }
}

;// CONCATENATED MODULE: ./build/snapshot/stored/parse-pointer.js


/** Shortest text of a pointer: git-annex writes `/annex/objects/` and a key. */
const SMALLEST_POINTER = 18;
/** Reads a file's whole content as a pointer of Git LFS or git-annex; `null` for anything else. */
function parsePointerFile(bytes) {
    const lfs = parseLfsPointer(bytes);
    if (lfs !== null)
        return { kind: 'lfs', identity: lfs.identity, size: lfs.identity?.size ?? null };
    const key = parseAnnexPointer(bytes);
    return key && pointerOfKey(key);
}
function pointerOfKey({ identity, size }) {
    return { kind: 'annex', identity, size };
}

;// CONCATENATED MODULE: ./build/snapshot/stored/committed-pointers.js













const committed_pointers_SYMLINK = KINDS.indexOf('symlink');
const committed_pointers_LEFT_OUT = "files of Git LFS or git-annex are compared by git's ids alone";
/**
 * Finds the pointers among what git has named, reading candidates only: small contents, contents to which attributes
 * give the filter of Git LFS or git-annex, and targets of symbolic links.
 */
async function readCommittedPointers(listing, options, { root }, into) {
    const { entries, repository, chosen, commit } = listing;
    if (repository === null)
        return;
    const entriesOf = (kind) => (0,columns_numbers/* select */.Lt)(chosen, (entry) => entries.kinds[entry] === kind && entries.contents[entry] >= 0);
    const files = entriesOf(FILE);
    const links = entriesOf(committed_pointers_SYMLINK);
    const ofLinks = createOutcomes();
    const ofFiles = createOutcomes();
    await readLinks(listing, repository, links, ofLinks);
    const { contentSizes } = into;
    await contentSizes.ask(files, false);
    // Of another commit whose sizes are known attributes tell nothing more.
    const needsFilters = commit === undefined ||
        files.some((entry) => contentSizes.of(entries.contents[entry]) === data_files/* UNKNOWN_SIZE */.df);
    if (needsFilters)
        into.filters = await readFiltersInUse(listing, options.source, root, into);
    const { lfs, annex, absent } = into.filters;
    const canAsk = (lfs || annex) && (absent.length === 0 || commit !== undefined);
    const filters = canAsk ? await readFilters(listing, files, options.source) : null;
    const usesAnnex = annex || ofLinks.foundAnnex || (files.length > 0 && (await repository.hasAnnexBranch()));
    await readFiles(listing, repository, files, filters, usesAnnex, ofFiles, into);
    await readAbsent(listing, repository, ofLinks, ofFiles, usesAnnex, into);
    markPointers(listing, files, ofFiles, into);
    markPointers(listing, links, ofLinks, into);
    if (filters === null || commit !== undefined)
        return;
    const isPlain = (entry) => isPlainFile(entry, listing, filters, ofFiles, into);
    warnOfPlainFiles((0,columns_numbers/* select */.Lt)(files, isPlain), listing, options.exclude, into);
}
function readLinks(listing, repository, links, outcomes) {
    const contents = unread(listing, links, outcomes, () => true);
    return readContents(listing, repository, contents, parseLink, LARGEST_ANNEX_POINTER, outcomes);
}
function parseLink(target) {
    const key = parseAnnexLink((0,lossless/* decodePath */.q0)(target));
    return key && pointerOfKey(key);
}
async function readFiles(listing, repository, files, filters, usesAnnex, outcomes, into) {
    const { contentSizes } = into;
    const most = usesAnnex ? LARGEST_ANNEX_POINTER : LARGEST_LFS_POINTER;
    await contentSizes.ask(files, usesAnnex);
    const isCandidate = (content, entry) => {
        const size = contentSizes.of(content);
        if (size === data_files/* UNKNOWN_SIZE */.df)
            return filters !== null && filters[entry] !== FILTER.other;
        return size >= SMALLEST_POINTER && size <= most;
    };
    const contents = unread(listing, files, outcomes, isCandidate);
    await readContents(listing, repository, contents, parsePointerFile, most, outcomes);
    // A clone of a pull request has no trace of git-annex but its pointers, of which some are seen by their size.
    if (outcomes.foundAnnex && !usesAnnex) {
        await readFiles(listing, repository, files, filters, true, outcomes, into);
    }
}
/** Fetches what may be a pointer and is not here, if that is allowed. */
async function readAbsent(listing, repository, ofLinks, ofFiles, usesAnnex, into) {
    // Without git-annex a link is only a link; but a commit can be the last that had it.
    const links = usesAnnex || listing.commit !== undefined ? [...ofLinks.absent] : [];
    const files = [...ofFiles.absent];
    const ids = new Set([...links, ...files].map((content) => listing.objectIds.hex(content)));
    if (!(await fetchAbsent(repository, [...ids], 'pointer', committed_pointers_LEFT_OUT, into)))
        return;
    for (const [outcomes, contents, parse] of [
        [ofLinks, links, parseLink],
        [ofFiles, files, parsePointerFile],
    ]) {
        outcomes.absent.clear();
        await readContents(listing, repository, contents, parse, LARGEST_ANNEX_POINTER, outcomes);
    }
}
/** Whether a file that attributes give to Git LFS was looked into, or is too large for a pointer. */
function isPlainFile(entry, { entries }, filters, { absent, pointers }, { contentSizes }) {
    const content = entries.contents[entry];
    if (filters[entry] !== FILTER.lfs || content < 0 || absent.has(content))
        return false;
    const size = contentSizes.of(content);
    return size !== 0 && (size !== data_files/* UNKNOWN_SIZE */.df || pointers[content] === null);
}

;// CONCATENATED MODULE: ./build/snapshot/sift.js





function countSkipped(skipped, reason) {
    skipped[reason] = (skipped[reason] ?? 0) + 1;
}
/**
 * Keeps the entries that can be data, and counts the others.
 * @param chosen numbers of the entries that are in scope
 * @param states by entry: what its name and place say
 * @param others gets what is no sample, but belongs to what a directory holds
 */
function siftByName(entries, chosen, states, { exclude, ownReports, isStored }, skipped, others) {
    const excluded = exclude.map((glob) => globMatcher(glob));
    const reportNames = new Set(Array.from(ownReports, columns_paths/* baseName */.Fl));
    const reasonToSkip = (entry) => {
        const reason = reasonOf(states[entry]);
        if (reason === 'excluded')
            return reason;
        const name = entries.names[entry];
        if (isStored?.(entries.directories[entries.directoryOf[entry]], name) === true)
            return 'excluded';
        if (reportNames.has(name) && ownReports.has((0,columns_paths/* pathAt */.DQ)(entries, entry)))
            return 'excluded';
        if (excluded.length > 0) {
            const path = (0,columns_paths/* pathAt */.DQ)(entries, entry);
            if (excluded.some((matches) => matches(path)))
                return 'excluded';
        }
        const kind = KINDS[entries.kinds[entry]];
        return kind === 'file' ? reason : kind;
    };
    return (0,columns_numbers/* select */.Lt)(chosen, (entry) => {
        const reason = reasonToSkip(entry);
        if (reason !== null)
            sift_passOver(entry, reason, skipped, others);
        return reason === null;
    });
}
/** Counts an entry that is passed over, and keeps it where it belongs to what its directory holds. */
function sift_passOver(entry, reason, skipped, others) {
    countSkipped(skipped, reason);
    if (BELONGS.has(reason))
        others.push(entry);
}
/** Reasons for which a file is no sample, and yet something that a directory holds. */
const BELONGS = new Set([
    'metadata',
    'annotation',
    'unmerged',
    'list',
    'part',
    'code',
    'settings',
    'model',
    'asset',
    'other',
]);
/** Why a file of this size is passed over, if it is: an empty one has no content that could be a copy. */
function reasonBySize(size, minSize) {
    if (size === 0)
        return 'empty';
    return size === null || size >= minSize ? null : 'min-size';
}

;// CONCATENATED MODULE: ./build/snapshot/stored/disk-pointers.js












const disk_pointers_SYMLINK = KINDS.indexOf('symlink');
/** Where nothing tells of git-annex, files of so many bytes are looked into: none of Git LFS has another size. */
const LFS_SIZES = { least: 60, most: LARGEST_LFS_POINTER };
/** Finds the links of git-annex among the chosen entries for which git has no name. */
async function readAnnexLinks(listing, options, world, into) {
    const { entries, chosen } = listing;
    const isEligible = eligibility(listing, options.exclude);
    const links = (0,columns_numbers/* select */.Lt)(chosen, (entry) => entries.kinds[entry] === disk_pointers_SYMLINK && entries.contents[entry] === data_files/* NOT_NAMED */.qm && isEligible(entry));
    await sniffEntries(listing, links, null, world, into);
}
/**
 * Finds the pointers among what was measured on disk: small files, larger ones where attributes speak of the tool, and
 * symbolic links. All other links are passed over.
 */
async function readPointersOnDisk(listing, measured, world, stored, skipped) {
    const { entries } = listing;
    const { least, most } = sizesOfPointers(stored, world.root);
    const isCandidate = (entry) => {
        const size = measured.sizes[entry];
        return size >= least && size <= most;
    };
    const files = measured.files.filter(isCandidate);
    await sniffEntries(listing, files, measured.sizes, world, stored);
    await sniffEntries(listing, measured.symlinks, null, world, stored);
    for (const entry of measured.symlinks) {
        if (entries.contents[entry] === data_files/* ELSEWHERE */.pB)
            measured.files.push(entry);
        else
            countSkipped(skipped, 'symlink');
    }
    stored.notes.push(...notesOnAbsentData(stored.absent.lfs, stored.absent.annex));
}
function sizesOfPointers({ filters }, root) {
    const usesAnnex = filters.annex || lookThrough((0,locate/* locate */.x5)(root, '.git/annex'))?.isDirectory() === true;
    return usesAnnex ? { least: SMALLEST_POINTER, most: LARGEST_ANNEX_POINTER } : LFS_SIZES;
}

;// CONCATENATED MODULE: ./build/snapshot/stored/pointer-files.js




/**
 * Marks the chosen entries that are pointers of Git LFS or git-annex. Files on disk that are no links are left: what
 * they are shows when they have been measured (`readPointersOnDisk`).
 */
async function readPointerFiles(listing, options, world, into) {
    if (listing.repository === null)
        into.filters = await readFiltersInUse(listing, options.source, world.root, into);
    else
        await readCommittedPointers(listing, options, world, into);
    if (options.source === 'git')
        return;
    if (options.source === 'auto')
        await countAbsentData(listing, world, into);
    await readAnnexLinks(listing, options, world, into);
}

;// CONCATENATED MODULE: ./build/snapshot/base-pointers.js














/**
 * Finds the pointers of a commit, reading as little as possible. A file that is a pointer now says the same wherever
 * the base has it. Other files are read only if some pointer that is in a group now has changed or is new. Of what this
 * clone leaves out only links, descriptions and what attributes call pointers are fetched, where that is allowed.
 * @param listing of the commit
 * @param groups what is the same now
 */
async function readBasePointers(listing, now, groups, options, world, cache) {
    const notes = [];
    const into = createStoredBuilder(listing, (message) => notes.push(message));
    const descriptions = findDvcDescriptions(listing, options.exclude, world);
    markKnownFiles(listing, now, into);
    const outputs = outputsOfUnchanged(descriptions, listing, now);
    const isUnchanged = pointersAt(listing, into, outputs);
    const changed = groups.filter(({ files }) => files.some((file) => file.pointer && !isUnchanged(file)));
    const fetched = groups.filter(mayBeFetched(listing, now, into, descriptions.length > 0));
    const { entries, objectIds } = listing;
    // Put together at each use: columns are replaced as entries are added.
    const known = () => ({ ...entries, objectIds, pointers: into.pointers });
    const files = (0,columns_numbers/* select */.Lt)(listing.chosen, (entry) => entries.kinds[entry] === FILE);
    const inStep = namesInStep(known(), files, [...changed, ...fetched]);
    const isLeft = (group) => !inStep.has(group);
    const left = { changed: changed.filter(isLeft), fetched: fetched.filter(isLeft) };
    if (left.changed.length === 0 && left.fetched.length === 0)
        addOutputs(outputs, listing, into);
    else {
        await readRest(listing, now, options, world, into);
        notes.push(...into.notes);
    }
    const open = [...left.changed, ...left.fetched];
    const { assumed, bytesRead } = await lookUpUnlisted(listing, open, world, cache, into);
    if (assumed.size > 0) {
        notes.push(`${(0,quantity/* countOf */.pq)(assumed.size, 'group')} in directories of DVC whose list at the base is not here: taken to have been there before; \`dvc fetch\` at the base's commit tells`);
    }
    const described = new Set(descriptions.map(({ place }) => place));
    const chosen = (0,columns_numbers/* select */.Lt)(listing.chosen, (entry) => !described.has(entry) && !into.dropped.has(entry));
    const added = into.added.filter((entry) => !into.dropped.has(entry));
    const all = (0,columns_numbers/* concatenated */.c)(chosen, added);
    for (const [group, name] of namesInStep(known(), all, open))
        inStep.set(group, name);
    return {
        ...into,
        chosen: all,
        assumed,
        bytesRead: into.bytesRead + bytesRead,
        inStep,
        changed: left.changed.filter(isLeft),
        fetched: left.fetched.filter(isLeft),
        notes,
    };
}
/** Reads what may be a pointer though none is known now. */
async function readRest(listing, now, options, world, into) {
    const { rest, present } = await divideRest(listing, now, into);
    const absent = rest.length - present.length;
    const mayFetch = listing.repository !== null && listing.repository.fetchBlobs !== null;
    if (absent > 0 && !mayFetch) {
        into.notes.push(`${(0,quantity/* countOf */.pq)(absent, 'file')} of the base, which this clone lacks: pointers among them are not compared with`);
    }
    const reading = { ...options, source: 'git' };
    await readPointerFiles({ ...listing, chosen: mayFetch ? rest : present }, reading, world, into);
    await readDvcOutputs(listing, reading, world, into);
}
/** Tells whether the base is known to have a pointer of now at its place. */
function pointersAt({ entries }, { pointers }, outputs) {
    const known = new Map();
    for (const [entry, { identity }] of pointers)
        known.set((0,columns_paths/* pathAt */.DQ)(entries, entry), [identity]);
    for (const [place, all] of outputs) {
        known.set(place, [...(known.get(place) ?? []), ...all.map(({ pointer }) => pointer.identity)]);
    }
    return (file) => known.get((0,data_files/* placeOf */.$t)(file))?.some((identity) => base_pointers_isSame(identity, file.pointer?.identity)) === true;
}
function base_pointers_isSame(left, right) {
    return left !== null && !!right && identityKey(left) === identityKey(right) && left.size === right.size;
}
/**
 * Tells which groups of real files may have been pointers: data that DVC describes and that was fetched since, or more
 * copies than the base had as they are, where it has another file in the place of one, or files that now are nowhere.
 */
function mayBeFetched(listing, now, { pointers }, hasDvc) {
    const gone = new Set(gonePaths(listing, now, pointers));
    const copiesOf = gone.size === 0 ? () => 0 : copiesIn(listing);
    return (group) => {
        if (group.files.some(({ pointer }) => pointer))
            return false;
        if (hasDvc || group.files.some(({ path }) => gone.has(path)))
            return true;
        return gone.size > 0 && copiesOf(group) < group.files.length;
    };
}
/** Counts the files of a listing that have a group's content by git's own name. */
function copiesIn({ entries, chosen, objectIds }) {
    const counts = new Uint32Array(objectIds.count);
    for (const entry of chosen) {
        const content = entries.contents[entry];
        if (content >= 0)
            counts[content] = counts[content] + 1;
    }
    return ({ names }) => {
        const [name = ''] = names;
        const content = name.startsWith(GIT_NAME) ? objectIds.find(name.slice(GIT_NAME.length)) : -1;
        return content < 0 ? 0 : counts[content];
    };
}
function* gonePaths(listing, now, pointers) {
    const isData = dataOfNow(listing.objectIds, now);
    for (const entry of listing.chosen) {
        const content = listing.entries.contents[entry];
        if (content >= 0 && isData[content] === 0 && !pointers.has(entry))
            yield (0,columns_paths/* pathAt */.DQ)(listing.entries, entry);
    }
}
/** The entries that may be pointers though none is known now: what now holds as data is left out. */
async function divideRest(listing, now, { pointers, contentSizes }) {
    const { chosen, entries } = listing;
    const isData = dataOfNow(listing.objectIds, now);
    const rest = (0,columns_numbers/* select */.Lt)(chosen, (entry) => {
        const content = entries.contents[entry];
        return content >= 0 && isData[content] === 0 && !pointers.has(entry);
    });
    await contentSizes.ask(rest, true);
    const present = (0,columns_numbers/* select */.Lt)(rest, (entry) => contentSizes.of(entries.contents[entry]) !== data_files/* UNKNOWN_SIZE */.df);
    return { rest, present };
}

;// CONCATENATED MODULE: ./build/git/file-at.js




/** As many as Linux follows. */
const file_at_MOST_LINKS = 40;
const OUTSIDE = 'is a link that leads out of the repository';
const DIRECTORY = '040000';
const LINK = '120000';
const file_at_SUBMODULE = '160000';
const ENTRY = /^(\d+) [a-z]+ ([0-9a-f]+)\t/;
/**
 * The content of a file at a commit. Links are followed as they lead at that commit, never by way of the checkout. What a
 * clone without blobs lacks is fetched, if that is allowed: meant for a config file, not for data.
 * @param path relative to the top level, with `/`
 * @throws {GitError} if it is there and can't be had
 */
async function readFileAt(repository, commit, path, mayFetch) {
    const done = [];
    let rest = file_at_namesIn(path);
    let links = 0;
    while (rest.length > 0) {
        if (rest[0] === '..') {
            if (done.pop() === undefined)
                return missing(OUTSIDE);
            rest = rest.slice(1);
            continue;
        }
        // Only once it is known where links lead to: `..` behind one leads up from there.
        const up = rest.indexOf('..');
        const names = up < 0 ? rest : rest.slice(0, up);
        const entries = await entriesAlong(repository, commit, done, names);
        const directories = entries.findIndex((entry) => entry?.mode !== DIRECTORY);
        const passed = directories < 0 ? names.length : directories;
        done.push(...names.slice(0, passed));
        rest = rest.slice(passed);
        if (directories < 0)
            continue;
        const entry = entries[directories];
        rest = rest.slice(1);
        if (entry?.mode === LINK) {
            if (++links > file_at_MOST_LINKS)
                return missing('is a link that leads round in a circle');
            const target = (0,lossless/* decodePath */.q0)(await readBlob(repository, entry.id, mayFetch));
            if (target.startsWith('/'))
                return missing(OUTSIDE);
            rest = [...file_at_namesIn(target), ...rest];
        }
        else if (entry?.mode === file_at_SUBMODULE)
            return missing('lies in a submodule');
        else if (entry === undefined || rest.length > 0)
            return missing(links === 0 ? null : 'is a link to nothing');
        else
            return { content: await readBlob(repository, entry.id, mayFetch), trouble: null };
    }
    return missing('is a directory');
}
function file_at_namesIn(path) {
    return path.split('/').filter((name) => name !== '' && name !== '.');
}
function missing(trouble) {
    return { content: null, trouble };
}
/** What lies at each step of a way that leads on from a directory. */
async function entriesAlong(repository, commit, directory, names) {
    const paths = names.map((_, index) => [...directory, ...names.slice(0, index + 1)].join('/'));
    // Node hands arguments over as UTF-8.
    const last = paths.at(-1) ?? '';
    if (!(0,lossless/* pathBytes */.X5)(last).equals(Buffer.from(last))) {
        throw new Failure(`git can't be asked for ${(0,scan_display/* display */.Vy)(last)}, whose name is not valid UTF-8; name another file`);
    }
    const listed = await repository.run(['ls-tree', '-z', '-t', '--full-tree', commit, '--', ...paths]);
    const found = new Map();
    for (const line of (0,lossless/* decodePath */.q0)(listed).split('\0')) {
        const [head = '', mode = '', id = ''] = ENTRY.exec(line) ?? [];
        if (isObjectId(id))
            found.set(line.slice(head.length), { mode, id });
    }
    return paths.map((path) => found.get(path));
}
async function readBlob(repository, id, mayFetch) {
    const isHere = await repository.run(['cat-file', '-e', id]).then(() => true, () => false);
    if (!isHere && mayFetch)
        await repository.fetch(['origin', id]);
    return repository.run(['cat-file', 'blob', id]);
}

;// CONCATENATED MODULE: ./build/snapshot/content-stores.js









/** Where in a store of Git LFS an object lies, and where in a cache of DVC a file does: DVC 3, then DVC 2. */
const LFS_DIRECTORY = /^(|.*\/)objects\/[0-9a-f]{2}\/[0-9a-f]{2}$/s;
const DVC_DIRECTORY = /^(|.*\/)[0-9a-f]{2}$/s;
const LFS_OBJECT = /^objects\/([0-9a-f]{2})\/([0-9a-f]{2})\/\1\2[0-9a-f]{60}$/;
const DVC_OBJECT = /^(?:files\/md5\/)?[0-9a-f]{2}\/[0-9a-f]{30}(?:\.dir)?$/;
/**
 * Finds files that Git LFS and DVC keep for themselves in directories that they were told to use, below the root but
 * not where they usually are. Only objects by their form count as such: a repository can name any directory its
 * cache. Nothing is asked where no directory has that form.
 * @param base the commit that is compared with: a cache of DVC that it does not name, and the change does, is not believed,
 *   so that none can hide a copy there; `null`: none
 * @param note gets what a reader should know; safe to show
 * @returns `null` if there are none
 */
async function contentStores({ entries, repository }, world, base, note) {
    const { directories } = entries;
    const stores = [];
    if (directories.some((directory) => LFS_DIRECTORY.test(directory))) {
        const directory = await lfsStorage(repository, world);
        if (directory !== null)
            stores.push({ directory, object: LFS_OBJECT });
    }
    if (directories.some((directory) => DVC_DIRECTORY.test(directory))) {
        const root = (0,external_node_fs_namespaceObject.realpathSync)(world.root);
        const boundary = repository?.topLevel ?? root;
        const cache = dvcCacheFor(root, boundary);
        const directory = cache === null ? null : belowRoot(root, cache);
        if (cache !== null && directory !== null) {
            const opened = base === null ? null : (repository ?? (await world.git.open(world.root)));
            const textAt = base === null || opened === null ? null : textsAt(opened, base);
            if (textAt === null || (await isCacheBy(textAt, cache, root, boundary))) {
                stores.push({ directory, object: DVC_OBJECT });
            }
            else {
                note(`This change makes ${(0,scan_display/* display */.Vy)(directory)} the cache of DVC, which it was not at the base: files there are compared like all others`);
            }
        }
    }
    if (stores.length === 0)
        return null;
    return (directory, name) => {
        const path = (0,columns_paths/* pathIn */.lW)(directory, name);
        return stores.some((store) => path.startsWith(`${store.directory}/`) && store.object.test(path.slice(store.directory.length + 1)));
    };
}
/** Texts as a commit has them; from disk those that git does not track, which came with no change. */
function textsAt(repository, commit) {
    return async (path) => {
        const place = (0,locate/* pathFromRoot */._f)(repository.topLevel, path);
        const content = await contentAt(repository, commit, place);
        if (content !== null)
            return (0,lossless/* decodePath */.q0)(content);
        const tracked = await repository.run(['ls-files', '-z', '--', place]);
        return tracked.length === 0 ? configOnDisk(path) : null;
    };
}
async function contentAt(repository, commit, place) {
    try {
        return (await readFileAt(repository, commit, place, repository.fetchBlobs !== null)).content;
    }
    catch (error) {
        // Not here, and not to be had: then nothing says that the base named that cache.
        if (error instanceof GitError)
            return null;
        throw error;
    }
}
/** Where the configuration of the work tree has Git LFS keep its objects, as a path of the snapshot. */
async function lfsStorage(listed, { root, git }) {
    try {
        const repository = listed ?? (await git.open(root));
        if (repository === null)
            return null;
        const ask = async (...args) => (0,lossless/* decodePath */.q0)(await repository.run(args)).replace(/\n$/, '');
        const written = await ask('config', '--type=path', '--get', 'lfs.storage');
        const home = await ask('rev-parse', '--path-format=absolute', '--git-common-dir');
        return belowRoot((0,external_node_fs_namespaceObject.realpathSync)(root), (0,external_node_path_.resolve)(home, written));
    }
    catch {
        // Not set, or plain files where there is no git.
        return null;
    }
}
function belowRoot(root, absolute) {
    const path = (0,locate/* pathFromRoot */._f)(root, absolute);
    return path === '' || (0,locate/* isOutside */._K)(path) ? null : path;
}

;// CONCATENATED MODULE: ./build/pointers/huggingface.js



/** Characters of a README that are looked at. */
const LONGEST_CARD = 4 * 1024 * 1024;
const BAD_CONFIGS = 'has "configs" that are not as Hugging Face reads them';
/** A URL, or a path from the root of the file system. */
const ELSEWHERE = /^(?:\/|[a-z][a-z0-9+.-]*:)/i;
/**
 * Reads the configs of a dataset card: `configs` in the YAML between two lines `---` at the start of a README.
 * Files that lie elsewhere (URLs, absolute paths) are left out. Throws nothing.
 * Source: Hugging Face, "Manual configuration" of datasets; `sanitize_patterns` of the library `datasets`.
 */
function parseDatasetCard(readme) {
    const block = frontMatter(readme.slice(0, LONGEST_CARD));
    if (block === null)
        return { configs: [], problem: null };
    const tree = readYamlTree(block);
    if ('problem' in tree)
        return { configs: [], problem: `has a header that ${tree.problem}` };
    const list = tree.fields(tree.root)?.get('configs');
    if (list === undefined)
        return { configs: [], problem: null };
    const items = tree.items(list);
    if (items === null)
        return { configs: [], problem: BAD_CONFIGS };
    const read = items.map((item) => huggingface_readConfig(tree, item));
    const configs = read.filter((config) => config !== null);
    return { configs, problem: configs.length < read.length ? BAD_CONFIGS : null };
}
/**
 * What stands between the two lines; white space may stand before the first one, and none behind either.
 * Source: `REGEX_YAML_BLOCK` of the library `huggingface_hub`, whose time could grow with the square of a README.
 */
function frontMatter(readme) {
    const start = /^[^\S\ufeff]*---(?:\r\n|[\r\n])/.exec(readme);
    if (start === null)
        return null;
    const rest = readme.slice(start[0].length);
    const end = /(?:\r\n|[\r\n])---(?:[\r\n]|$)/.exec(rest);
    return end === null ? null : rest.slice(0, end.index);
}
function huggingface_readConfig(tree, node) {
    const fields = tree.fields(node);
    if (fields === null)
        return null;
    const name = fields.has('config_name') ? tree.text(fields.get('config_name')) : 'default';
    const directory = fields.has('data_dir') ? tree.text(fields.get('data_dir')) : '';
    const files = fields.get('data_files');
    const patterns = files === undefined ? new Map() : readPatterns(tree, files);
    if (name === null || directory === null || patterns === null)
        return null;
    const base = inside(directory);
    if (base === null)
        return null;
    const splits = [...patterns].map(([split, paths]) => ({ name: split, globs: globsOf(paths, base) }));
    return {
        name,
        dataDirectory: directory === '' ? null : base,
        splits: splits.filter(({ globs }) => globs.length > 0),
    };
}
/** The patterns of each split. Files without a split are training data, as the library has it. */
function readPatterns(tree, node) {
    const alone = readPaths(tree, node);
    if (alone !== null)
        return new Map([['train', alone]]);
    const bySplit = new Map();
    const pairs = tree.fields(node) ?? tree.items(node)?.map((item) => splitAndPath(tree, item)) ?? [null];
    for (const pair of pairs) {
        const paths = pair === null ? null : readPaths(tree, pair[1]);
        if (pair === null || paths === null || bySplit.has(pair[0]))
            return null;
        bySplit.set(pair[0], paths);
    }
    return bySplit;
}
function splitAndPath(tree, node) {
    const fields = tree.fields(node);
    const split = tree.text(fields?.get('split'));
    const path = fields?.get('path');
    return split === null || split === '' || path === undefined ? null : [split, path];
}
/** One path, or a list of paths; `null` for anything else. */
function readPaths(tree, node) {
    const one = tree.text(node);
    if (one !== null)
        return one === '' ? null : [one];
    const items = tree.items(node)?.map((item) => tree.text(item));
    return items?.every((item) => item !== null && item !== '') ? items : null;
}
function globsOf(paths, base) {
    return paths
        .filter((path) => !ELSEWHERE.test(path))
        .map((path) => inside(external_node_path_.posix.join(base, path)))
        .filter((path) => path !== null);
}
/** A path of a card as snapshots write paths, `''` for the README's directory; `null` if it leads out of it. */
function inside(path) {
    if (ELSEWHERE.test(path) || path.includes('\0'))
        return null;
    const normal = external_node_path_.posix.normalize(path).replace(/\/$/, '');
    if ((0,locate/* isOutside */._K)(normal))
        return null;
    return normal === '.' ? '' : normal;
}

;// CONCATENATED MODULE: ./build/snapshot/dataset-cards.js









const CARD = 'README.md';
/** Bytes; a card is looked at no further. */
const LARGEST_CARD = 16 * 1024 * 1024;
/** Where cards have no say. */
const NO_CARDS = { cards: [], notes: [], bytesRead: 0 };
/**
 * Reads the dataset cards that lie in a directory of data files or above one; sorted by directory.
 * @param others cards of now, where those of the base are read: what this clone lacks of these is fetched, and else the
 *   words of now are believed, which is noted
 */
async function readDatasetCards(files, listing, world, others = null) {
    const result = { cards: [], notes: [], bytesRead: 0 };
    const places = cardsAbove(files, listing, world);
    const took = (bytes) => {
        result.bytesRead += bytes;
    };
    const texts = await readTexts([...places.values()], listing, world, LARGEST_CARD, took);
    // Only what is the word of another state needs it: cards that this clone has are the same there.
    const absent = others === null ? [] : absentIn(texts);
    if (await fetched(absent, listing)) {
        for (const [place, read] of await readTexts(absent, listing, world, LARGEST_CARD, took)) {
            texts.set(place, read);
        }
    }
    for (const [directory, place] of places) {
        const path = `${(0,scan_display/* display */.Vy)((0,columns_paths/* pathIn */.lW)(directory, CARD))}${others === null ? '' : ' of the base'}`;
        const { text, problem } = texts.get(place) ?? { text: null, problem: null };
        const other = others?.find((card) => card.directory === directory);
        if (text === null && other !== undefined) {
            result.cards.push(other);
            result.notes.push(`${path} ${problem}: what it says now is believed of the base, too`);
            continue;
        }
        if (text === null) {
            result.notes.push(`${path} ${problem}: splits that it may name are found by names alone`);
            continue;
        }
        const reading = parseDatasetCard(text);
        const { configs, isWhole } = usable(reading.configs);
        const trouble = reading.problem ?? (isWhole ? null : "names files by globs that can't be used");
        // Any README may begin with a line that looks like that of a header.
        // What is wrong with one of the base is no news of now.
        if (others === null && trouble !== null && text.includes('data_files')) {
            result.notes.push(`${path} ${trouble}: files that it does not name well are found by names alone`);
        }
        if (configs.length > 0)
            result.cards.push({ directory, configs });
    }
    return result;
}
function absentIn(texts) {
    return [...texts].flatMap(([place, { problem }]) => problem === ABSENT && typeof place === 'number' ? [place] : []);
}
/** Whether texts that this clone lacks were fetched: else the words of the change would stand for those of the base. */
async function fetched(places, { entries, objectIds, repository }) {
    if (places.length === 0 || !repository?.fetchBlobs)
        return false;
    const ids = new Set(places.map((place) => objectIds.hex(entries.contents[place])));
    return repository.fetchBlobs([...ids]).then(() => true, () => false);
}
/** The cards by their directory. */
function cardsAbove(files, { entries, isGone, repository }, { root }) {
    const above = new Set();
    for (const directory of (0,columns_paths/* directoriesInUse */.iL)(files)) {
        for (let inner = directory; !above.has(inner); inner = (0,columns_paths/* parentDirectory */.im)(inner)) {
            above.add(inner);
        }
    }
    const places = new Map();
    entries.names.forEach((name, entry) => {
        if (name !== CARD || entries.kinds[entry] !== FILE || isGone?.(entry) === true)
            return;
        const directory = entries.directories[entries.directoryOf[entry]];
        if (above.has(directory))
            places.set(directory, entry);
    });
    if (repository === null) {
        const listed = new Set(entries.directories);
        for (const directory of above) {
            const path = (0,columns_paths/* pathIn */.lW)(directory, CARD);
            if (listed.has(directory) || (0,locate/* isOutside */._K)(directory) || !isFile((0,locate/* locate */.x5)(root, path)))
                continue;
            places.set(directory, path);
        }
    }
    return new Map((0,order/* sortByKey */.r6)([...places], ([directory]) => directory));
}
function isFile(location) {
    try {
        return (0,external_node_fs_namespaceObject.lstatSync)(location).isFile();
    }
    catch {
        return false;
    }
}
/** The globs that can be used; a config with none is left to the names of its files. */
function usable(configs) {
    let isWhole = true;
    const lines = configs.map(({ splits }) => splits.flatMap(({ name, globs }) => {
        const kept = globs.filter((glob) => cardGlobForm(glob) !== null);
        isWhole &&= kept.length === globs.length;
        return kept.map((glob) => ({ name, glob }));
    }));
    return { configs: lines.filter(({ length }) => length > 0), isWhole };
}

;// CONCATENATED MODULE: ./build/layout/words/lists.js

/** Directories of lists. */
const LIST_DIRECTORIES = words('imagesets image_sets splits split filelists file_lists lists ucftraintestlist testtrainmulti_7030_splits');
/** Columns that say which split a file is in. */
const SPLIT_COLUMNS = words('split fold set subset partition');
/** Columns that name a file. */
const FILE_COLUMNS = words('file filename file_name filepath file_path path image image_id image_name image_path img img_path imagename', 'slice_file_name audio audio_path wav clip video id name fname filenames');

;// CONCATENATED MODULE: ./build/layout/lists/read.js



/** Lines that are looked at; a longer text is data. */
const MOST_LINES = 2_000_000;
/**
 * What a text says of splits; none if it is no list.
 * @param stem the name of the file without its ending
 */
function read_readList(form, stem, text) {
    if (form === 'settings')
        return read_readSettings(text);
    if (form === 'table')
        return readTable(text);
    const split = splitNamed(stem)?.split;
    if (split === undefined)
        return [];
    const lines = text.split(/\r?\n/, MOST_LINES).map((line) => line.trim());
    return lines.filter((line) => line !== '').map((name) => ({ name, split }));
}
/** `train: images/train` of Ultralytics, each value a directory, a glob, a list file or several of them. */
function read_readSettings(text) {
    if (!/^(?:train|val|valid|test)\s*:/m.test(text))
        return [];
    const tree = readYamlTree(text);
    if ('problem' in tree)
        return [];
    const fields = tree.fields(tree.root);
    const path = fields?.get('path');
    const base = (path === undefined ? null : tree.text(path)) ?? '';
    return Array.from(fields ?? []).flatMap(([key, value]) => {
        const split = splitNamed(key);
        if (split === null || split.rest !== '')
            return [];
        const one = tree.text(value);
        const all = one === null ? (tree.items(value)?.map((item) => tree.text(item)) ?? []) : [one];
        return all
            .filter((name) => name !== null && name !== '')
            .map((name) => ({ name: base === '' ? name : `${base}/${name}`, split: split.split }));
    });
}
function readTable(text) {
    const [header = '', ...lines] = text.split(/\r?\n/, MOST_LINES);
    const separator = header.includes('\t') ? '\t' : header.includes(';') ? ';' : ',';
    const columns = cellsOf(header, separator).map((cell) => cell.toLowerCase());
    const splitColumn = columns.findIndex((column) => SPLIT_COLUMNS.has(column));
    const fileColumn = columns.findIndex((column) => FILE_COLUMNS.has(column));
    if (splitColumn < 0 || fileColumn < 0)
        return [];
    const isFold = columns[splitColumn] === 'fold';
    return lines.flatMap((line) => {
        const cells = cellsOf(line, separator);
        const name = cells[fileColumn];
        const value = cells[splitColumn];
        if (!name || !value)
            return [];
        const split = splitNamed(value)?.split ?? canonicalSplit(value);
        return { name, split: isFold && /^\d+$/.test(split) ? `fold ${split}` : split };
    });
}
/** The cells of a line; quotes may hold the separator. */
function cellsOf(line, separator) {
    if (!line.includes('"'))
        return line.split(separator).map((cell) => cell.trim());
    const cells = [];
    let cell = '';
    let isQuoted = false;
    for (const character of line) {
        if (character === '"')
            isQuoted = !isQuoted;
        else if (character === separator && !isQuoted) {
            cells.push(cell.trim());
            cell = '';
        }
        else
            cell += character;
    }
    return [...cells, cell.trim()];
}

;// CONCATENATED MODULE: ./build/layout/lists/apply.js








/** So many lines of a list name files. */
const apply_MOST = 0.5;
/**
 * Applies lists: the files that they name belong to the splits that they say, and a list itself is no sample.
 * @param texts by entry: what it holds, of those that `wantedLists` asked for
 */
function applyLists({ field, splits }, wanted, texts) {
    const places = new Map();
    const saidBy = new Map();
    if (texts.size === 0)
        return { places, contradictions: [] };
    const names = createNames(field);
    const lists = [];
    for (const [entry, form] of wanted) {
        const text = texts.get(entry);
        if (text === undefined)
            continue;
        const name = field.files.names[entry];
        const listed = read_readList(form, name.slice(0, endingOf(name).stem), text);
        if (listed.length === 0)
            continue;
        const directory = placeOfList((0,columns_paths/* pathAt */.DQ)(field.files, entry));
        const isSettings = form === 'settings';
        const found = resolve(listed, directory, names, isSettings);
        if (found === null)
            continue;
        lists.push({ entry, dataset: commonDirectory(directory, found.keys(), field), isSettings, found });
        if (!isSettings)
            field.states[entry] = PASSED_OVER.list;
    }
    // Train and validation together say the least; else the order of the files must not matter.
    const isTogether = ({ found }) => found.values().next().value === 'trainval';
    lists.sort((left, right) => Number(isTogether(left)) - Number(isTogether(right)) ||
        (0,order/* comparePaths */.cD)((0,columns_paths/* pathAt */.DQ)(field.files, left.entry), (0,columns_paths/* pathAt */.DQ)(field.files, right.entry)));
    for (const { entry, dataset, isSettings, found } of lists) {
        const list = (0,columns_paths/* pathAt */.DQ)(field.files, entry);
        for (const [file, split] of found) {
            const said = saidBy.get(file) ?? new Map();
            saidBy.set(file, said);
            if (!said.has(split))
                said.set(split, list);
            if (places.has(file) || isInSplit(file, split))
                continue;
            // What settings name is a directory of a split, whatever it is called: it is no class.
            const classStart = isSettings ? (0,columns_paths/* parentDirectory */.im)((0,columns_paths/* pathAt */.DQ)(field.files, file)).length + 1 : null;
            places.set(file, { split, dataset, classStart, by: 'list' });
        }
    }
    return { places, contradictions: contradictionsOf(saidBy, field) };
    /** Whether directories say the same. */
    function isInSplit(file, split) {
        const node = splits.splitNode[nodeOfEntry(field, file)];
        return splits.named.get(node)?.split === split;
    }
}
/** Where the names of a list start from: the directory above one of lists. */
function placeOfList(path) {
    for (let above = (0,columns_paths/* parentDirectory */.im)(path); above !== '' && above !== '/'; above = (0,columns_paths/* parentDirectory */.im)(above)) {
        if (LIST_DIRECTORIES.has(above.slice(above.lastIndexOf('/') + 1).toLowerCase()))
            return (0,columns_paths/* parentDirectory */.im)(above);
    }
    return (0,columns_paths/* parentDirectory */.im)(path);
}
function createNames(field) {
    const byName = new Map();
    const all = [];
    const add = (name, entry) => {
        const others = byName.get(name);
        if (others === undefined)
            byName.set(name, [entry]);
        else if (others[others.length - 1] !== entry)
            others.push(entry);
    };
    for (let place = 0; place < field.chosen.length; place++) {
        const entry = field.chosen[place];
        const state = field.states[entry];
        if (!canBeData(state) || !isSureKind(state))
            continue;
        const name = field.files.names[entry];
        all.push(entry);
        add(name, entry);
        if (isMediaKind(state))
            add(name.slice(0, endingOf(name).stem), entry);
    }
    const pathOf = (file) => (0,columns_paths/* pathAt */.DQ)(field.files, file);
    return {
        of: (name) => byName.get(name) ?? [],
        pathOf,
        below: (directory) => all.filter((file) => directory !== '' && pathOf(file).startsWith(`${directory}/`)),
    };
}
/** The files that a list names, below its directory or, where that holds none of them, anywhere; `null`: it is no list. */
function resolve(listed, directory, names, mayBeDirectories) {
    for (const base of directory === '' ? [''] : [directory, '']) {
        const found = new Map();
        let matched = 0;
        for (const { name, split } of listed) {
            const files = filesNamed(name, base, names, mayBeDirectories);
            if (files.length > 0)
                matched += 1;
            for (const file of files)
                if (!found.has(file))
                    found.set(file, split);
        }
        if (matched >= apply_MOST * listed.length && found.size > 0)
            return found;
    }
    return null;
}
/** The files that a line names: as a whole, or by its first part, where a class or a number comes behind. */
function filesNamed(line, directory, names, mayBeDirectory) {
    const parts = [line, line.split(/[\s,;]+/)[0] ?? ''];
    for (const part of parts) {
        const path = part
            .replaceAll('\\', '/')
            .replace(/^["']|["']$/g, '')
            .replace(/^(?:\.{1,2}\/)+/, '')
            .replace(/\/+$/, '');
        if (path === '')
            continue;
        const files = names.of(path.slice(path.lastIndexOf('/') + 1));
        const close = longestEnd(files, path, names).filter((file) => apply_isBelow(names.pathOf(file), directory));
        if (close.length > 0)
            return close;
        if (!mayBeDirectory)
            continue;
        const inDirectory = names.below(directory === '' ? path : `${directory}/${path}`);
        if (inDirectory.length > 0)
            return inDirectory;
    }
    return [];
}
/** Those whose paths end as a path does, in as many components as any of them. */
function longestEnd(files, path, names) {
    for (let end = path; files.length > 0; end = end.slice(end.indexOf('/') + 1)) {
        if (!end.includes('/'))
            return files;
        const fitting = files.filter((file) => `/${names.pathOf(file)}`.includes(`/${end}`));
        if (fitting.length > 0)
            return fitting;
    }
    return files;
}
function apply_isBelow(path, directory) {
    return directory === '' || path.startsWith(`${directory}/`) || !path.includes('/');
}
/** The directory above a list and all that it names. */
function commonDirectory(directory, files, field) {
    let common = directory;
    for (const file of files) {
        while (common !== '' && !(0,columns_paths/* pathAt */.DQ)(field.files, file).startsWith(`${common}/`))
            common = (0,columns_paths/* parentDirectory */.im)(common);
    }
    return common;
}
function contradictionsOf(saidBy, field) {
    const found = [];
    for (const [file, said] of saidBy) {
        const splits = [...said.keys()].filter((split) => split !== 'trainval').sort(split_order/* compareSplits */.d);
        if (splits.length < 2)
            continue;
        found.push({
            path: (0,columns_paths/* pathAt */.DQ)(field.files, file),
            splits,
            lists: splits.map((split) => said.get(split)),
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/layout/lists/wanted.js






/** So many texts are read at most: they are small, but a repository can hold any number. */
const MOST_READ = 500;
/** Tables that may say splits of files stand near pictures or sounds; so many of them in one directory are data. */
const MOST_TABLES = 8;
/** The entries whose texts may say to which split files belong. Nothing is asked for where nothing could be listed. */
function wantedLists({ field, zones }) {
    const wanted = new Map();
    const counts = countsOf(field);
    const media = below(field, counts.media);
    if (!media.some((count) => count > 0))
        return wanted;
    const { files, tree, states } = field;
    const isNearMedia = (node) => {
        for (let above = node; above !== NONE; above = tree.parents[above]) {
            if (media[above] > 0)
                return true;
        }
        return false;
    };
    for (let entry = 0; entry < files.names.length && wanted.size < MOST_READ; entry++) {
        const name = files.names[entry];
        const form = formOf(name, states[entry], entry);
        if (form !== null && isNearMedia(nodeOfEntry(field, entry)))
            wanted.set(entry, form);
    }
    return wanted;
    function formOf(name, state, entry) {
        if (state >= KIND.text && state <= KIND.other && isLines(name, nodeOfEntry(field, entry)))
            return 'lines';
        const { ending, stem } = endingOf(name);
        if ((state === PASSED_OVER.other || state === PASSED_OVER.list) &&
            isLines(name, nodeOfEntry(field, entry)))
            return 'lines';
        if (ending === 'csv' || ending === 'tsv') {
            const isNear = state === KIND.table || state === PASSED_OVER.metadata || state === PASSED_OVER.annotation;
            return isNear && isFew(entry) ? 'table' : null;
        }
        if (ending !== 'yaml' && ending !== 'yml')
            return null;
        const isSettings = state === PASSED_OVER.settings || state === PASSED_OVER.metadata;
        const isPlace = zones.data[nodeOfEntry(field, entry)] === 1 || /data|yolo|coco|voc/i.test(name.slice(0, stem));
        return isSettings && isPlace ? 'settings' : null;
    }
    function isFew(entry) {
        const node = nodeOfEntry(field, entry);
        const tables = counts.sure[node] - counts.media[node];
        return tables <= MOST_TABLES;
    }
    function isLines(name, node) {
        const { ending, stem } = endingOf(name);
        if (ending !== 'txt' && ending !== 'lst' && ending !== 'list' && ending !== '')
            return false;
        for (let above = node; above !== NONE; above = tree.parents[above]) {
            if (LIST_DIRECTORIES.has(tree.names[above].toLowerCase()))
                return true;
        }
        return splitNamed(name.slice(0, stem)) !== null;
    }
}

;// CONCATENATED MODULE: ./build/snapshot/lists.js





/** Bytes; a list is looked at no further. */
const lists_LARGEST_LIST = 16 * 1024 * 1024;
/** Where lists have no say. */
const NO_LISTS = { places: new Map(), contradictions: [], notes: [], bytesRead: 0 };
/** Reads the lists of a survey, and passes them over in its states. What this clone lacks says nothing. */
async function readLists(survey, listing, world) {
    const wanted = wantedLists(survey);
    if (wanted.size === 0)
        return NO_LISTS;
    let bytesRead = 0;
    const read = await readTexts([...wanted.keys()], listing, world, lists_LARGEST_LIST, (bytes) => {
        bytesRead += bytes;
    });
    const texts = new Map();
    for (const [place, { text }] of read)
        if (typeof place === 'number' && text !== null)
            texts.set(place, text);
    const found = applyLists(survey, wanted, texts);
    return { ...found, notes: lists_notesOn(found), bytesRead };
}
function lists_notesOn({ contradictions }) {
    const [first] = contradictions;
    if (first === undefined)
        return [];
    const lists = first.lists.map(scan_display/* display */.Vy).join(' and ');
    return [
        `${(0,quantity/* countOf */.pq)(contradictions.length, 'file')} listed in several splits, such as ${(0,scan_display/* display */.Vy)(first.path)} in ${first.splits.map(scan_display/* display */.Vy).join(' and ')} (${lists}): a leak of the file with itself`,
    ];
}

;// CONCATENATED MODULE: ./build/snapshot/git/conversion.js





const ATTRIBUTES = ['text', 'crlf', 'eol', 'ident', 'working-tree-encoding', 'filter'];
const conversion_NUL = '\0';
/**
 * Asks git which files it would change when it stores them (line ends, encodings, Git LFS). No file is read.
 * @param paths relative to the top level
 */
async function readConversions(paths, repository) {
    if (paths.length === 0)
        return { conversions: [], notes: [] };
    const all = await askConversions(paths, repository);
    const filtered = all.filter((conversion) => conversion === OTHER_FILTER).length;
    const files = (0,quantity/* countOf */.pq)(filtered, 'changed or untracked file');
    return {
        conversions: all.map((conversion) => (conversion === OTHER_FILTER ? 0 : conversion)),
        notes: filtered === 0
            ? []
            : [`${files} with a git filter other than lfs: compared by the bytes on disk, unfiltered`],
    };
}
/** A filter that would have to be run: its files stay as they are. */
const OTHER_FILTER = -1;
async function askConversions(paths, repository) {
    const input = Buffer.concat(paths.flatMap((path) => [(0,lossless/* pathBytes */.X5)(path), Buffer.from(conversion_NUL)]));
    const output = await repository.run(['check-attr', '--stdin', '-z', ...ATTRIBUTES], input);
    const byDefault = await linesByDefault(repository);
    const fields = Array.from(records(output, 'check-attr'), lossless/* decodePath */.q0);
    // Three fields (path, attribute, value) for each attribute of each path, in the order asked.
    const perPath = 3 * ATTRIBUTES.length;
    if (fields.length !== perPath * paths.length)
        throw garbled('check-attr');
    return paths.map((_, index) => {
        const values = new Map();
        for (let at = index * perPath; at < (index + 1) * perPath; at += 3) {
            values.set(fields[at + 1], fields[at + 2]);
        }
        return conversionOf(values, byDefault);
    });
}
/** Meaning of the attributes: gitattributes(5), and `convert_attrs` in git's `convert.c`. */
function conversionOf(values, byDefault) {
    const told = (name) => values.get(name) ?? 'unspecified';
    const isSet = (name) => !['unspecified', 'unset'].includes(told(name));
    if (isSet('filter'))
        return told('filter') === 'lfs' ? CONVERSION.lfs : OTHER_FILTER;
    if (isSet('working-tree-encoding'))
        return CONVERSION.byGit;
    const ident = told('ident') === 'set' ? CONVERSION.ident : 0;
    const text = linesOf(told('text'));
    const lines = text ?? linesOf(told('crlf'));
    if (lines === 0)
        return ident;
    const hasLineEnd = told('eol') === 'lf' || told('eol') === 'crlf';
    return ident | (lines ?? (hasLineEnd ? CONVERSION.lines : byDefault));
}
/** What a value of `text`, or of `crlf`, its older name, asks for; `undefined`: it says nothing. */
function linesOf(value) {
    if (value === 'unset')
        return 0;
    if (value === 'auto')
        return CONVERSION.linesOfText;
    return value === 'set' || value === 'input' ? CONVERSION.lines : undefined;
}
/** What `core.autocrlf` asks for where attributes say nothing. */
async function linesByDefault(repository) {
    const value = await repository.run(['config', '--get', 'core.autocrlf']).catch(() => Buffer.alloc(0));
    const isOff = ['', 'false', 'no', 'off', '0'].includes(value.toString('utf8').trim().toLowerCase());
    return isOff ? 0 : CONVERSION.linesOfText;
}

;// CONCATENATED MODULE: ./build/snapshot/stored-ids.js









/**
 * The ids under which git would store each group's content, for looking it up in a commit. Of files that were
 * compared on disk only members of groups that git converts are read. A member that can't be read now has no id of its
 * own; the group's id still stands for it.
 * @param fromTopLevel a path of the snapshot relative to the repository's top level
 */
async function storedIds(groups, snapshot, repository, world, cache, fromTopLevel) {
    const converted = new Map();
    const idsOf = (group) => {
        const named = group.names.filter((name) => name.startsWith(GIT_NAME));
        const ids = named.map((name) => name.slice(GIT_NAME.length));
        return [...new Set([...ids, ...(converted.get(group) ?? [])])];
    };
    if (snapshot.source !== 'files')
        return { idsOf, bytesRead: 0 };
    const asked = await askedOf(groups, repository, fromTopLevel);
    if (asked.length === 0)
        return { idsOf, bytesRead: 0 };
    const add = ({ group }, id) => {
        const ids = converted.get(group);
        if (ids)
            ids.add(id);
        else
            converted.set(group, new Set([id]));
    };
    const { files, objectFormat } = snapshot;
    const places = (0,columns_paths/* filesAt */.Tl)(files, (0,columns_numbers/* numbersTo */.SI)(files.names.length), asked.map(({ path }) => path));
    const ofFile = new Map();
    for (const each of asked) {
        const file = places.get(each.path)?.[0];
        if (file !== undefined)
            ofFile.set(file, each);
    }
    const withConversion = (isIt) => [...ofFile].filter(([, { conversion }]) => isIt(conversion)).map(([file]) => file);
    const askedAt = (file) => ofFile.get(file);
    const reader = createReader(snapshot, world, cache);
    const lines = await reader.names(withConversion(isConvertedHere), (file, { objectId }) => add(askedAt(file), objectId), () => 0, (file) => askedAt(file).conversion);
    const lfs = await reader.names(withConversion((conversion) => conversion === CONVERSION.lfs), (file, { size, digests }) => add(askedAt(file), lfsObject(objectFormat, digests.sha256, size).objectId));
    const byGit = withConversion((conversion) => (conversion & CONVERSION.byGit) !== 0);
    const paths = byGit.map((file) => fromTopLevel(askedAt(file).path));
    let bytesRead = lines.bytesRead + lfs.bytesRead;
    for (const [at, id] of (await hashAsGit(paths, repository)).entries()) {
        const file = byGit[at];
        if (id === null)
            continue;
        add(askedAt(file), id);
        bytesRead += files.sizes[file];
    }
    return { idsOf, bytesRead };
}
async function askedOf(groups, repository, fromTopLevel) {
    // Git does not convert what lies elsewhere, and refuses to be asked for it.
    const members = groups.flatMap((group) => group.files
        .filter(({ path, pointer }) => !pointer && !(0,locate/* isOutside */._K)(fromTopLevel(path)))
        .map(({ path }) => ({ group, path })));
    const paths = members.map(({ path }) => fromTopLevel(path));
    const { conversions } = await readConversions(paths, repository);
    const isAsked = new Map();
    return members.flatMap((member, at) => {
        const conversion = conversions[at];
        const known = isAsked.get(member.group) ?? new Set();
        isAsked.set(member.group, known);
        if (conversion === 0 || known.has(conversion))
            return [];
        known.add(conversion);
        return [{ ...member, conversion }];
    });
}

;// CONCATENATED MODULE: ./build/snapshot/base.js



















/**
 * The data files that a commit holds, by the same options. Only trees are read, and of contents what pointers that
 * have changed ask for: sizes are those of contents that the snapshot of now knows, and a file of unknown size is kept.
 * @param listed what `listBase` gave
 * @param groups what is the same now
 * @param cache what earlier runs learnt of contents
 */
async function takeBaseSnapshot(options, listed, now, groups, ownReports, world, cache) {
    world.progress.phase('listing the base');
    const { listing, repository } = (await listed)(options);
    const { entries, objectIds } = listing;
    const look = lookAtNames(listing);
    const stored = await readBasePointers(look.open, now.files, groups, options, world, cache);
    const sieve = {
        exclude: options.exclude,
        ownReports: pathsOfReports(world.root, ownReports),
        isStored: await contentStores(listing, world, listing.commit ?? null, () => { }),
    };
    const states = arrangement_statesOf(look, stored);
    const named = siftByName(entries, everyEntry(look, stored), states, sieve, {}, []);
    const surveyed = survey(listing, named, states);
    const lists = options.splits === 'auto' ? await readLists(surveyed, listing, world) : NO_LISTS;
    const data = (0,columns_numbers/* select */.Lt)(named, (entry) => canBeData(states[entry]));
    const cards = options.splits === 'auto'
        ? await readDatasetCards((0,columns_paths/* pickPaths */.MP)(entries, data), listing, world, now.datasetCards)
        : NO_CARDS;
    const layout = layoutOf(surveyed, { ...options, cards: cards.cards, listed: lists.places });
    const sizes = sizesKnownNow(objectIds, now.files);
    const sizeOf = (entry) => {
        const content = entries.contents[entry];
        return content < 0 ? (stored.sizes.get(entry) ?? data_files/* UNKNOWN_SIZE */.df) : sizes[content];
    };
    const present = (0,columns_numbers/* select */.Lt)(data, (entry) => canBeData(states[entry]) && reasonBySize((0,data_files/* knownSize */.dI)(sizeOf(entry)), options.minSize) === null);
    const files = {
        directories: entries.directories,
        directoryOf: (0,columns_numbers/* pickNumbers */.QO)(entries.directoryOf, present),
        names: (0,data_files/* pick */.Up)(entries.names, present),
        sizes: (0,columns_numbers/* valuesOf */.sm)(present, sizeOf),
        contents: (0,columns_numbers/* pickNumbers */.QO)(entries.contents, present),
        objectIds,
        modified: [],
        pointers: (0,data_files/* pickFrom */.wl)(stored.pointers, present),
        links: new Map(),
    };
    const idsNow = await storedIds(groups, now, repository, world, cache, listing.fromTopLevel);
    const behind = await contentsBehindPointers(files, now.files, stored.changed, repository, world, cache);
    const open = [...stored.fetched, ...stored.changed];
    const fetched = await lookUpFetched(files, now, open, repository, world, cache);
    const { inStep, assumed } = stored;
    return {
        files,
        namesOf(group) {
            const name = inStep.get(group);
            const others = [...(fetched.names.get(group) ?? []), ...behind.namesOf(group)];
            return [...group.names, ...others, ...(name === undefined ? [] : [name])];
        },
        assumedPlacesOf: (group) => assumed.get(group) ?? [],
        layout,
        datasetCards: cards.cards,
        objectIdsOf(group) {
            const others = behind.idsOf(group);
            const name = inStep.get(group);
            if (name?.startsWith(GIT_NAME))
                others.push(name.slice(GIT_NAME.length));
            return others.length === 0 ? idsNow.idsOf(group) : [...new Set([...idsNow.idsOf(group), ...others])];
        },
        notes: [...stored.notes, ...cards.notes, ...copiesPassedOver(listing, now, options)],
        bytesRead: idsNow.bytesRead + stored.bytesRead + behind.bytesRead + fetched.bytesRead,
    };
}
/** By the number of each content of the base. */
function sizesKnownNow(objectIds, now) {
    const sizes = sizesOfNow(objectIds, now);
    for (const id of EMPTY_OBJECT_IDS) {
        const empty = objectIds.find(id);
        if (empty >= 0)
            sizes[empty] = 0;
    }
    return sizes;
}

;// CONCATENATED MODULE: ./build/snapshot/git/aliases.js





/**
 * The files of a work tree under the names by which `paths` reach them: through links, or from above the root. What
 * lies elsewhere keeps its own name.
 */
function asNamedIn(scope, root, files) {
    const aliases = aliasesOf(scope, root, files);
    if (aliases.length === 0)
        return files;
    const toShown = renaming(aliases.map(({ own, shown }) => ({ from: own, to: shown })));
    const toOwn = renaming(aliases.map(({ own, shown }) => ({ from: shown, to: own })));
    const directories = files.entries.directories.map(toShown);
    return {
        ...files,
        ...createEntries(files.objectIds, { ...files.entries, directories }),
        fromRoot: (path) => toShown(files.fromRoot(path)),
        fromTopLevel: (path) => files.fromTopLevel(toOwn(path)),
    };
}
/** Whether an entry leads into a work tree, so that git lists what it includes. */
function isInWorkTree({ place }, { topLevel }) {
    return innerPath(slashed(topLevel), place.real) !== null;
}
function aliasesOf(scope, root, { repository, fromRoot }) {
    const topLevel = slashed(repository.topLevel);
    const realRoot = slashed((0,external_node_fs_namespaceObject.realpathSync)(root));
    const aliases = scope.flatMap(({ place: { shown, real } }) => {
        const inner = innerPath(topLevel, real);
        if (inner === null)
            return [];
        const own = { own: fromRoot(inner), shown };
        // What lies below the root is never written as seen from above it.
        const down = innerPath(real, realRoot);
        return down === null || down === '' ? [own] : [own, { own: '', shown: (0,columns_paths/* pathIn */.lW)(shown, down) }];
    });
    return aliases.every(({ own, shown }) => own === shown) ? [] : aliases;
}
/** Renames what lies at or below some directories, by the innermost of them. */
function renaming(rules) {
    const innermostFirst = [...rules].sort((left, right) => right.from.length - left.from.length);
    return (path) => {
        for (const { from, to } of innermostFirst) {
            const inner = from === '' ? ((0,locate/* isOutside */._K)(path) ? null : path) : innerPath(from, path);
            if (inner !== null)
                return inner === '' ? to : (0,columns_paths/* pathIn */.lW)(to, inner);
        }
        return path;
    };
}

;// CONCATENATED MODULE: ./build/snapshot/base-listing.js






/**
 * Begins to list what a commit records. Nothing of the snapshot is touched until the answer is called, so that git can
 * work while contents are compared.
 * @throws {Failure} outside a git work tree, or if git does not know the commit
 */
async function listBase(commit, { staged }, world) {
    const repository = await base_listing_openRepository(world);
    const taken = await readCommit(repository, world.root, commit, staged);
    return ({ paths }) => ({ listing: scoped(taken(), repository, commit, paths, world), repository });
}
function scoped(files, repository, commit, paths, { root }) {
    const scope = readScope(paths, root, (path) => (0,columns_paths/* holdsPath */.WD)(files.entries, path));
    const { entries, objectIds, fromTopLevel } = asNamedIn(scope, root, files);
    return {
        ...{ entries, objectIds, fromTopLevel, scope, repository, commit },
        chosen: inScope(entries, scope),
        objectFormat: repository.objectFormat,
        errors: [],
        notes: [],
        staged: null,
    };
}
async function base_listing_openRepository(world) {
    const repository = await world.git.open(world.root);
    if (repository !== null)
        return repository;
    throw new Failure(`base: ${(0,scan_display/* display */.Vy)(world.root)} lies in no git work tree, so there is no commit to compare with`);
}

;// CONCATENATED MODULE: ./build/snapshot/why-nothing.js













const NAMES = {
    symlink: ['symbolic link', 'not followed'],
    submodule: ['submodule', 'a repository of its own, scanned by making it the root'],
    special: ['special file', 'a pipe, a socket or a device, which is never opened'],
};
/** How git's index writes the mode of a submodule. */
const why_nothing_SUBMODULE = '160000 ';
/**
 * Says why an entry of `paths` includes no file, by what stands there, so that the answer is the same whatever lists
 * it. Asked for few entries, when all else is over.
 * @returns the end of a sentence, safe to show
 */
async function whyNothing(entry, listing, source, world) {
    return (whyUnread(entry, listing, world) ??
        whyOther(entry, world) ??
        whyNoFile(entry, listing, world) ??
        (await whyNotOfGit(entry, listing, source, world)) ??
        whatIsThere(entry, world));
}
function whyUnread(entry, { errors }, { root }) {
    const failed = errors.filter(({ path }) => isMeant(entry, path));
    const [first] = failed;
    if (first !== undefined && (entry.kind !== 'name' || first.path !== entry.path)) {
        return `${(0,quantity/* countOf */.pq)(failed.length, 'place')} can't be read, such as ${(0,scan_display/* display */.Vy)(first.path)} (${first.message})`;
    }
    try {
        const location = (0,locate/* locate */.x5)(root, entry.base);
        if (lookThrough(location)?.isDirectory())
            (0,external_node_fs_namespaceObject.readdirSync)(location);
        return null;
    }
    catch (error) {
        return `it can't be read (${describeReadError(error)})`;
    }
}
/** A repository inside of ours is the same to all sources, even where git does not know it. */
function whyOther({ place }, { root }) {
    const topLevel = workTreeAbove(placeOf(root, '').real);
    if (topLevel === null || innerPath(topLevel, place.real) === null)
        return null;
    const other = workTreeAbove(place.real);
    if (other === null || other === topLevel)
        return null;
    return `1 submodule (${(0,scan_display/* display */.Vy)(innerPath(topLevel, other))}): ${NAMES.submodule?.[1]}`;
}
/** What an entry leads to that is no file: links, submodules and the like; `null` if there is none. Safe to show. */
function whyNoFile(entry, { entries }, world) {
    const found = new Map();
    for (let number = 0; number < entries.names.length; number++) {
        if (entries.kinds[number] === FILE)
            continue;
        const path = (0,columns_paths/* pathAt */.DQ)(entries, number);
        if (!isMeant(entry, path))
            continue;
        const kind = KINDS[entries.kinds[number]];
        found.set(kind, [...(found.get(kind) ?? []), path]);
    }
    const said = [...found].flatMap(([kind, paths]) => {
        const [one, what] = NAMES[kind] ?? [kind, 'not compared'];
        const [first] = paths;
        const where = kind === 'symlink' && paths.length === 1 ? leadingTo(first, world) : '';
        const such = paths.length === 1 && first === entry.path ? '' : ` (such as ${(0,scan_display/* display */.Vy)(first)})`;
        return `${(0,quantity/* countOf */.pq)(paths.length, one)}${where}${such}: ${what}`;
    });
    return said.length === 0 ? null : said.join('; ');
}
function leadingTo(link, { root }) {
    try {
        const end = lookThrough((0,locate/* locate */.x5)(root, link));
        if (end === undefined)
            return look_lookAt((0,locate/* locate */.x5)(root, link)) ? ' that leads nowhere' : '';
        return end.isDirectory() ? ' to a directory' : ' to a file';
    }
    catch {
        return '';
    }
}
async function whyNotOfGit(entry, listing, source, world) {
    const repository = listing.repository ?? (await world.git.open(world.root).catch(() => null));
    if (repository === null)
        return null;
    const inner = innerPath(repository.topLevel, entry.place.real);
    if (inner === null)
        return null;
    const asked = entry.kind === 'name' && entry.place.shown !== entry.base ? baseBelow(inner, entry) : inner;
    const list = (...args) => listed(repository, asked, args);
    const { fromRoot } = viewFrom(world.root, repository);
    const isIncluded = (path) => entry.kind === 'name' || isMeant(entry, fromRoot(path.replace(/\/$/, '')));
    const submodules = (await list('--stage')).filter((record) => record.startsWith(why_nothing_SUBMODULE));
    if (submodules.some((record) => isIncluded(record.slice(record.indexOf('\t') + 1)))) {
        return `1 submodule, which is not checked out: ${NAMES.submodule?.[1]}`;
    }
    if (listing.repository === null)
        return null;
    const others = ['--others', '--exclude-standard', '--directory', '--no-empty-directory'];
    if ((await list(...others, '--ignored')).some(isIncluded)) {
        return 'git ignores what is there; source: files sees it';
    }
    if (source === 'git' && (await list(...others)).some(isIncluded)) {
        return 'git does not track what is there; source: auto sees it';
    }
    return null;
}
function baseBelow(inner, { base }) {
    const name = base.slice(base.lastIndexOf('/') + 1);
    return inner === '' ? name : `${inner}/${name}`;
}
/** What `git ls-files` says of a place in the work tree; nothing of one that can't be asked for. */
async function listed(repository, place, args) {
    if (!(0,lossless/* isUtf8Path */.f9)(place))
        return [];
    const output = await repository.run(['ls-files', '-z', ...args, '--', ...(place === '' ? [] : [place])]);
    return Array.from(records(output, 'ls-files'), lossless/* decodePath */.q0);
}
function whatIsThere({ kind, base, path }, { root }) {
    if (kind !== 'name')
        return 'nothing matches it';
    const there = lookThrough((0,locate/* locate */.x5)(root, path));
    if (there === undefined) {
        const above = (0,columns_paths/* parentDirectory */.im)(base);
        return above === '' || lookThrough((0,locate/* locate */.x5)(root, above)) !== undefined
            ? 'there is nothing of that name'
            : `there is no ${(0,scan_display/* display */.Vy)(above)}`;
    }
    return there.isDirectory() ? 'there is no file in it' : 'it is no file that can be read';
}
/** Whether an entry includes a path, or would include what lay below it. */
function isMeant({ includes }, path) {
    return includes(path) || includes(`${path}/`);
}

;// CONCATENATED MODULE: ./build/snapshot/empty-entries.js









/** More than two globs are named by their number. */
const MOST_GLOBS = 2;
/**
 * A typo in `paths` must not pass in silence: each entry has to find a file, data or not.
 * @returns the entries that find none, which has been said
 * @throws {Failure} if one finds none and that is an error
 */
async function reportEmptyEntries(listing, { added }, options, world) {
    const empty = withoutFiles(given(listing), listing.entries, (0,columns_numbers/* concatenated */.c)(listing.chosen, added));
    if (options.ifNoFilesFound === 'ignore')
        return new Set(empty);
    for (const entry of empty) {
        const why = await whyNothing(entry, listing, options.source, world);
        const message = `paths: no files found for "${(0,scan_display/* display */.Vy)(entry.text)}": ${why}`;
        if (options.ifNoFilesFound === 'error') {
            throw new Failure(`${message}; correct it, or set if-no-files-found to warn or ignore`);
        }
        world.warn(message);
    }
    return new Set(empty);
}
/**
 * Warns of entries that find files of which none is data, and says what became of them: nothing was compared there.
 * @param present the entries of the listing that are data
 * @param silent entries of which it has been said already
 * @param errors what could not be read
 * @param reasonsFor counts why some entries of the listing are passed over
 */
function reportPassedOver(listing, present, silent, errors, options, world, reasonsFor) {
    if (options.ifNoFilesFound === 'ignore')
        return;
    for (const entry of withoutFiles(given(listing), listing.entries, present)) {
        if (silent.has(entry))
            continue;
        const all = inScope(listing.entries, [entry]).filter((number) => listing.entries.kinds[number] === FILE);
        const reasons = Object.entries(reasonsFor(all)).filter(([, count]) => count > 0);
        const told = reasons.map(([reason, count]) => {
            const by = reason === 'excluded' ? excludedBy(all, listing, options.exclude) : '';
            return `${reasons.length === 1 && count > 1 ? 'all ' : ''}${count} ${reason}${by}`;
        });
        const unread = errors.filter(({ path }) => entry.includes(path));
        if (unread[0])
            told.push(`${(0,quantity/* countOf */.pq)(unread.length, 'place')} can't be read (${unread[0].message})`);
        world.warn(`paths: no data found for "${(0,scan_display/* display */.Vy)(entry.text)}": ${told.join(', ')}`);
    }
}
/** The entries that the user gave: where data is found by what it is, that none was found is said elsewhere. */
function given({ scope }) {
    return scope.filter(({ kind }) => kind !== 'automatic');
}
/** Which globs of the option take files away; the others are never data, whatever the options say. */
function excludedBy(numbers, { entries }, exclude) {
    const globs = exclude.filter((glob) => {
        const matches = globMatcher(glob);
        return Array.from(numbers).some((number) => matches((0,columns_paths/* pathAt */.DQ)(entries, number)));
    });
    if (globs.length === 0)
        return ' by name';
    if (globs.length > MOST_GLOBS)
        return ` by ${globs.length} globs of exclude`;
    return ` by ${globs.map((glob) => `"${(0,scan_display/* display */.Vy)(glob)}"`).join(' and ')}`;
}

;// CONCATENATED MODULE: ./build/snapshot/files/measure-ahead.js


/** Less is not worth another thread (0.2 s for 100,000 files on one). */
const measure_ahead_FILES_PER_TASK = 2000;
/** Measuring so many takes longer than starting another thread. */
const MANY_FILES = 5000;
/**
 * Lets other threads measure the files among entries that are still being listed. None is started for few of them.
 * Some are measured that turn out to be no data; it is what a thread does that else had nothing to do.
 * @param from the first entry to measure
 * @param identifiesAll see `MeasureTask`
 */
function measureAhead(entries, world, from = 0, identifiesAll = false) {
    const parts = [];
    let next = from;
    const ahead = world.workers.ahead('measure', (result, number) => {
        ;
        parts[number].result = result;
    }, world.progress.advance);
    function add(end) {
        const numbers = [];
        for (; next < end; next++)
            if (entries.kinds[next] === FILE)
                numbers.push(next);
        parts.push({ numbers, result: null });
        ahead.add(() => ({ ...locationsOf(world.root, entries, numbers), identifiesAll }));
    }
    return {
        found(end) {
            if (end - from < MANY_FILES)
                return;
            world.workers.start();
            while (end - next >= measure_ahead_FILES_PER_TASK)
                add(next + measure_ahead_FILES_PER_TASK);
        },
        end() {
            const { left, over } = ahead.end();
            const isLeft = new Set(left);
            return { parts: parts.filter((_, number) => !isLeft.has(number)), over };
        },
    };
}

;// CONCATENATED MODULE: ./build/snapshot/files/measured.js







/**
 * Measures entries on disk, on all threads, and tells hard links to one file apart from copies.
 * @param errors gets every file that can't be read
 */
async function measureOnDisk(entries, numbers, world, errors, skipped, before = {}) {
    // In full length from the start: filled in as parts come, in any order, they would be turned into slow tables.
    const room = numbers.length > measure_ahead_FILES_PER_TASK ? entries.names.length : 0;
    const columns = { sizes: new Array(room), modified: new Array(room) };
    const measured = { files: [], ...columns, symlinks: [], links: new Map(), firstOf: new Map() };
    const states = new Uint8Array(entries.names.length);
    const inodes = new Map();
    const messages = new Map();
    await measureAll(entries, numbers, world, before, (part, result) => {
        for (let file = 0; file < part.length; file++) {
            const entry = part[file];
            states[entry] = result.states[file];
            measured.sizes[entry] = result.sizes[file];
            measured.modified[entry] = result.modified[file];
        }
        for (const [file, inode] of result.inodes)
            inodes.set(part[file], inode);
        for (const { file, message } of result.errors)
            messages.set(part[file], message);
    });
    const linked = [];
    for (const entry of numbers) {
        const state = states[entry];
        if (state === model/* MEASURED */.l0.file)
            measured.files.push(entry);
        else if (state === model/* MEASURED */.l0.linked)
            linked.push({ entry, inode: inodes.get(entry) });
        else if (state === model/* MEASURED */.l0.symlink)
            measured.symlinks.push(entry);
        else if (state === model/* MEASURED */.l0.special)
            countSkipped(skipped, 'special');
        else
            errors.push({ path: (0,columns_paths/* pathAt */.DQ)(entries, entry), message: messages.get(entry) });
    }
    takeLinked(linked, entries, measured, skipped);
    return measured;
}
/** @param take gets the results, and the entries that each is about; of some nobody asked */
async function measureAll(entries, numbers, world, { ahead, measured = [], isMetTwice = false }, take) {
    const begun = ahead?.end() ?? { parts: [], over: Promise.resolve() };
    const isBegun = new Uint8Array(entries.names.length);
    const parts = [...begun.parts, ...measured];
    for (const part of parts)
        for (const entry of part.numbers)
            isBegun[entry] = 1;
    const rest = (0,columns_numbers/* inParts */.oP)((0,columns_numbers/* select */.Lt)(numbers, (entry) => isBegun[entry] === 0), measure_ahead_FILES_PER_TASK);
    const partAt = (number) => rest[number];
    const tasks = {
        length: rest.length,
        at: (number) => measureTask(world.root, entries, partAt(number), isMetTwice),
    };
    const takeRest = (result, number) => take(partAt(number), result);
    await Promise.all([world.workers.run('measure', tasks, takeRest, world.progress.advance), begun.over]);
    for (const { numbers: part, result } of parts)
        take(part, result);
}
/** Of several names of one file the first by path stands for it, whatever the order in which they were met. */
function takeLinked(linked, entries, { files, links, firstOf }, skipped) {
    const byPath = linked
        .map((each) => ({ ...each, path: (0,columns_paths/* pathAt */.DQ)(entries, each.entry) }))
        .sort((left, right) => (0,order/* comparePaths */.cD)(left.path, right.path));
    for (const { entry, inode, path } of byPath) {
        const known = firstOf.get(inode);
        if (known === undefined) {
            firstOf.set(inode, entry);
            files.push(entry);
            continue;
        }
        countSkipped(skipped, 'hard-link');
        addLink(links, known, path);
    }
}
function addLink(links, entry, ...paths) {
    links.set(entry, [...(links.get(entry) ?? []), ...paths]);
}
function measureTask(root, entries, numbers, identifiesAll) {
    return { ...locationsOf(root, entries, numbers), identifiesAll };
}

;// CONCATENATED MODULE: ./build/snapshot/files/tracked-links.js





/**
 * Takes files on disk that are other names of files which git tracks for what they are: one file, by the name that git
 * has. Tracked files are looked at only if there is a file on disk that can have another name.
 * @param tracked entries that git has named
 */
async function joinTracked(entries, tracked, measured, world, skipped) {
    const { firstOf, links } = measured;
    if (firstOf.size === 0 || tracked.length === 0)
        return;
    const parts = (0,columns_numbers/* inParts */.oP)(tracked, measure_ahead_FILES_PER_TASK);
    const partAt = (part) => parts[part];
    const same = new Map();
    await world.workers.run('measure', { length: parts.length, at: (part) => measureTask(world.root, entries, partAt(part), true) }, ({ inodes }, part) => {
        for (const [file, inode] of inodes) {
            const known = firstOf.get(inode);
            if (known !== undefined)
                same.set(known, Math.min(partAt(part)[file], same.get(known) ?? Number.POSITIVE_INFINITY));
        }
    }, () => { });
    if (same.size === 0)
        return;
    measured.files = measured.files.filter((entry) => !same.has(entry));
    for (const [entry, owner] of same) {
        countSkipped(skipped, 'hard-link');
        addLink(links, owner, (0,columns_paths/* pathAt */.DQ)(entries, entry), ...(links.get(entry) ?? []));
        links.delete(entry);
    }
}

;// CONCATENATED MODULE: ./build/snapshot/others.js



const others_UNMERGED = KINDS.indexOf('unmerged');
/** The columns of entries that are no samples. What a file holds whose merge is not resolved is not known. */
function othersOf({ entries }, numbers, stored) {
    return {
        directories: entries.directories,
        directoryOf: (0,columns_numbers/* pickNumbers */.QO)(entries.directoryOf, numbers),
        names: (0,data_files/* pick */.Up)(entries.names, numbers),
        contents: contentsOf(entries, numbers),
        pointers: (0,data_files/* pickFrom */.wl)(stored.pointers, numbers),
    };
}
function contentsOf({ contents, kinds }, numbers) {
    return numbers.map((entry) => (kinds[entry] === others_UNMERGED ? data_files/* ELSEWHERE */.pB : contents[entry]));
}

;// CONCATENATED MODULE: ./build/snapshot/passed-over.js







/** So many directories are named to the user. */
const passed_over_MOST_NAMED = 3;
/** Reasons that lie in the place of a file, or in what it seems to be for: whoever scans it names the place. */
const BY_PLACE = new Set([
    PASSED_OVER.place,
    PASSED_OVER.asset,
    PASSED_OVER.hidden,
    PASSED_OVER.annotation,
]);
/** The directories in which files look like data and were passed over for where they lie; most files first. */
function placesPassedOver(entries, chosen, states) {
    const counts = new Map();
    for (let place = 0; place < chosen.length; place++) {
        const entry = chosen[place];
        if (entries.kinds[entry] !== FILE || !BY_PLACE.has(states[entry]))
            continue;
        if (!isSureKind(kinds_kindOf(entries.names[entry])))
            continue;
        const directory = entries.directoryOf[entry];
        counts.set(directory, (counts.get(directory) ?? 0) + 1);
    }
    return Array.from(counts, ([directory, files]) => ({
        directory: entries.directories[directory],
        files,
    })).sort((left, right) => right.files - left.files || (0,order/* comparePaths */.cD)(left.directory, right.directory));
}
/**
 * Tells that data was looked for and none was found, and where some may lie.
 * @param noFiles what is there but is no file, such as links; safe to show
 * @throws {Failure} if that is an error
 */
function reportNothingFound(passedOver, { ifNoFilesFound }, world, noFiles) {
    if (ifNoFilesFound === 'ignore')
        return;
    const named = passedOver.slice(0, passed_over_MOST_NAMED).map(({ directory, files }) => {
        const shown = directory === '' ? 'the root' : (0,scan_display/* display */.Vy)(directory);
        return `${shown} (${(0,quantity/* countOf */.pq)(files, 'file')})`;
    });
    const [first] = passedOver;
    const where = first === undefined ? '' : `; files that look like data lie in ${named.join(', ')}`;
    const beside = noFiles === null ? '' : `; ${noFiles}`;
    const advice = first === undefined ? 'paths: DIRECTORY' : `paths: ${(0,scan_display/* display */.Vy)(first.directory || '.')}`;
    const message = `paths: no files found that are data, so nothing was compared${where}${beside}; write ${advice} to have it scanned`;
    if (ifNoFilesFound === 'error')
        throw new Failure(message);
    world.warn(message);
}

;// CONCATENATED MODULE: ./build/snapshot/files/kinds-on-disk.js






const kinds_on_disk_SYMLINK = KINDS.indexOf('symlink');
const KIND_OF_STATE = new Map([
    [model/* MEASURED */.l0.file, FILE],
    [model/* MEASURED */.l0.linked, FILE],
    [model/* MEASURED */.l0.symlink, kinds_on_disk_SYMLINK],
    [model/* MEASURED */.l0.special, KINDS.indexOf('special')],
]);
/**
 * Finds out what stands at the places that git names without saying what is there: what it does not track, and what
 * was changed. Much hangs on it before anything is read: a picture that is only a link has no annotation beside it.
 * @returns what was measured for it
 */
async function setKindsOnDisk(entries, chosen, isMetTwice, world) {
    const unsure = (0,columns_numbers/* select */.Lt)(chosen, (entry) => entries.contents[entry] === data_files/* NOT_NAMED */.qm &&
        (entries.kinds[entry] === FILE || entries.kinds[entry] === kinds_on_disk_SYMLINK));
    const parts = (0,columns_numbers/* inParts */.oP)(unsure, measure_ahead_FILES_PER_TASK).map((numbers) => ({ numbers, result: null }));
    const numbersAt = (part) => parts[part].numbers;
    const tasks = {
        length: parts.length,
        at: (part) => measureTask(world.root, entries, numbersAt(part), isMetTwice),
    };
    await world.workers.run('measure', tasks, (result, part) => {
        ;
        parts[part].result = result;
        for (const [file, entry] of Array.from(numbersAt(part)).entries()) {
            const kind = KIND_OF_STATE.get(result.states[file]);
            if (kind !== undefined)
                entries.kinds[entry] = kind;
        }
    }, world.progress.advance);
    return parts;
}

;// CONCATENATED MODULE: ./build/snapshot/files/mounts.js


/** One line of `/proc/self/mountinfo`. Source: proc_pid_mountinfo(5). */
const MOUNT = /^\d+ \d+ (\d+:\d+) \S+ (\S+) /;
/**
 * Whether one file can be met at several places below some directories although no name is a link: one file system is
 * mounted more than once there (a bind mount). Known on Linux alone.
 * @param places absolute, without links, with `/`
 */
function mayMeetTwice(places) {
    const mounts = readMounts();
    if (mounts.size < 2)
        return false;
    const met = new Map();
    for (const place of new Set(places)) {
        const own = [place, ...directoriesAbove(place)].find((above) => mounts.has(above));
        for (const [point, device] of mounts) {
            if (point !== own && innerPath(place, point) === null)
                continue;
            const other = met.get(device) ?? point;
            if (other !== point)
                return true;
            met.set(device, point);
        }
    }
    return false;
}
/** The devices of file systems by the place where they are mounted; of several at one place the last one shows. */
function readMounts() {
    const mounts = new Map();
    for (const line of mountLines()) {
        const [, device, point] = MOUNT.exec(line) ?? [];
        if (device !== undefined && point !== undefined)
            mounts.set(unescaped(point), device);
    }
    return mounts;
}
function mountLines() {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)('/proc/self/mountinfo', 'utf8').split('\n');
    }
    catch {
        // Another system, where a directory is mounted once.
        return [];
    }
}
/** Space, tab, line break and backslash stand there by their octal numbers. */
function unescaped(text) {
    return text.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
}

;// CONCATENATED MODULE: ./build/snapshot/files/walk.js












const walk_NOT_ASCII = /[^\0-\x7f]/;
/**
 * Lists everything on disk below the directories that entries of `paths` can include, each thing once; what is there
 * beside has to be sorted out afterwards. Links are not followed, but for a directory that an entry itself names. A
 * directory that can't be read is an error of that directory, not of the walk. `.git` is never entered, and a
 * repository inside of ours stands for itself, as a submodule does.
 * @param topLevel of the work tree that is scanned (absolute, without links, with `/`); `null`: it is none
 * @param found told after each directory how many entries there are now
 */
function walk(scope, root, topLevel, into, errors, found = () => { }) {
    const listed = new Set();
    const whole = new Set();
    const wholePlaces = new Set();
    const single = new Set();
    // What is listed whole spares the others: of `data` and all that is in it only the first is gone through.
    for (const entry of [...scope].sort((left, right) => walk_rank(left) - walk_rank(right))) {
        if (isInWhole(entry) || isInOther(entry))
            continue;
        const what = entry.kind === 'name' ? stand(entry.path) : 'directory';
        if (what === 'file')
            single.add(entry.path);
        // Nothing outside of a glob's fixed part is looked at: it can lead out of the root.
        if (what !== 'directory')
            continue;
        const inner = innerOf(entry);
        list(entry.base, pruning(entry), inner !== null, inner === '');
        if (entry.kind !== 'name')
            continue;
        whole.add(entry.base);
        wholePlaces.add(entry.place.real);
    }
    for (const path of single) {
        if (!listed.has((0,columns_paths/* parentDirectory */.im)(path)))
            into.add(path, walk_kindOf((0,external_node_fs_namespaceObject.lstatSync)((0,locate/* locate */.x5)(root, path))), data_files/* NOT_NAMED */.qm);
    }
    /** By what it is: below a directory a link can lead elsewhere. */
    function isInWhole({ place }) {
        if (wholePlaces.size === 0)
            return false;
        if (wholePlaces.has(place.real))
            return true;
        for (const above of directoriesAbove(place.real))
            if (wholePlaces.has(above))
                return true;
        return false;
    }
    /** Whether an entry leads into a repository inside of ours, not only to it. */
    function isInOther(entry) {
        const inner = innerOf(entry) ?? '';
        const isFile = entry.place.shown !== entry.base;
        const above = isFile ? inner : (0,columns_paths/* parentDirectory */.im)(inner);
        return topLevel !== null && above !== '' && workTreeAbove((0,columns_paths/* pathIn */.lW)(topLevel, above)) !== topLevel;
    }
    /** Where in the work tree an entry's directory lies. */
    function innerOf({ place }) {
        return topLevel === null ? null : innerPath(topLevel, place.real);
    }
    function stand(path) {
        try {
            const location = (0,locate/* locate */.x5)(root, path);
            if (lookThrough(location)?.isDirectory())
                return 'directory';
            return look_lookAt(location) ? 'file' : 'nothing';
        }
        catch (error) {
            errors.push({ path, message: describeReadError(error) });
            return 'nothing';
        }
    }
    function list(directory, isPruned, isOurs, isTop) {
        if (whole.has(directory) || isPruned(directory))
            return;
        const isListed = listed.has(directory);
        const entries = read(directory, isListed);
        if (isOurs && !isTop && holdsRepository(directory, entries)) {
            if (!isListed)
                into.add(directory, 'submodule', data_files/* NOT_NAMED */.qm);
            listed.add(directory);
            return;
        }
        listed.add(directory);
        const number = into.directoryNumber(directory);
        for (const entry of entries) {
            const name = walk_nameOf(entry);
            if (name === '.git')
                continue;
            if (entry.isDirectory())
                list((0,columns_paths/* pathIn */.lW)(directory, name), isPruned, isOurs, false);
            else if (!isListed)
                add(number, name, entry);
        }
        found(into.entries.names.length);
    }
    function holdsRepository(directory, entries) {
        return entries.some(({ name }) => name === '.git') && isTopLevel((0,locate/* locateText */.uU)(root, directory));
    }
    function read(directory, isKnown) {
        try {
            // As Latin-1 every byte is one character: nothing is lost, and it is twice as fast as buffers.
            const options = { encoding: 'latin1', withFileTypes: true };
            return (0,external_node_fs_namespaceObject.readdirSync)((0,lossless/* encodePath */.O0)((0,locate/* locateText */.uU)(root, directory)), options);
        }
        catch (error) {
            if (!isKnown)
                errors.push({ path: directory, message: describeReadError(error) });
            return [];
        }
    }
    function add(directory, name, entry) {
        into.append(directory, name, KINDS.indexOf(walk_kindOf(entry)), data_files/* NOT_NAMED */.qm);
    }
}
/** Names before globs, and what can lie in something else after it. */
function walk_rank({ kind, base }) {
    return (kind === 'name' ? 0 : 1_000_000) + base.length;
}
/** Which directories hold nothing of an entry, so that they need not be listed. */
function pruning(entry) {
    if (entry.kind === 'automatic')
        return (directory) => directory !== '' && isNeverListed(directory);
    if (entry.kind === 'name')
        return () => false;
    const canHold = directoryMatcher(entry.path);
    return (directory) => !canHold(directory);
}
function walk_nameOf({ name }) {
    return walk_NOT_ASCII.test(name) ? (0,lossless/* decodePath */.q0)(Buffer.from(name, 'latin1')) : name;
}
function walk_kindOf(entry) {
    if (entry.isFile())
        return 'file';
    return entry.isSymbolicLink() ? 'symlink' : 'special';
}

;// CONCATENATED MODULE: ./build/snapshot/git/without-index.js



const without_index_SUBMODULE = KINDS.indexOf('submodule');
/**
 * How the disk differs from a commit that was read in place of an empty index, as after a checkout that was interrupted.
 * Git calls all that lies there untracked then, though it is what the commit records: one path is one file, and what
 * stands at a path now is what counts. What is not on disk at all is as the commit has it.
 * @param untracked what git does not track nor ignore
 * @param onDisk all that it does not track, ignored or not: paths as in `untracked`
 * @returns the commit's files that the disk stands over, and `untracked` without them
 */
function overCommit({ entries, fromTopLevel }, untracked, onDisk) {
    const modified = new Map();
    const deleted = new Map();
    const found = new Set(onDisk);
    const directories = new Set();
    for (const path of onDisk) {
        for (let above = (0,columns_paths/* parentDirectory */.im)(path); above !== '' && !directories.has(above);) {
            directories.add(above);
            above = (0,columns_paths/* parentDirectory */.im)(above);
        }
    }
    const isBelowFile = entries.directories.map((directory) => liesAtOrBelow(fromTopLevel(directory), found));
    const recorded = new Set();
    for (let entry = 0; entry < entries.names.length; entry++) {
        const path = fromTopLevel((0,columns_paths/* pathAt */.DQ)(entries, entry));
        if (entries.kinds[entry] === without_index_SUBMODULE) {
            if (found.has(`${path}/`))
                recorded.add(`${path}/`);
            else if (found.has(path) || directories.has(path))
                addChange(deleted, path);
        }
        else if (found.has(path)) {
            recorded.add(path);
            addChange(modified, path);
        }
        else if (found.has(`${path}/`) ||
            directories.has(path) ||
            isBelowFile[entries.directoryOf[entry]]) {
            addChange(deleted, path);
        }
    }
    return [
        { modified, deleted, announced: new Map() },
        { ...untracked, paths: untracked.paths.filter((path) => !recorded.has(path)) },
    ];
}
/** Whether a directory is one of some files, or lies below one. */
function liesAtOrBelow(directory, files) {
    for (let above = directory; above !== ''; above = (0,columns_paths/* parentDirectory */.im)(above)) {
        if (files.has(above) || files.has(`${above}/`))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/snapshot/sources.js


















/** How each source lists what `paths` include. */
const LISTINGS = { git: listGit, files: listFiles, auto: listAuto };
async function listGit(paths, world) {
    const repository = await world.git.open(world.root);
    if (repository === null) {
        const root = (0,scan_display/* display */.Vy)(world.root);
        throw new Failure(`source: git needs a git work tree, but ${root} lies in none; use source files or auto`);
    }
    const own = await readIndex(repository, world.root);
    const scope = readScope(paths, world.root, (path) => (0,columns_paths/* holdsPath */.WD)(own.entries, path));
    const stranger = scope.find((entry) => !isInWorkTree(entry, repository));
    if (stranger) {
        const leads = (0,locate/* isOutside */._K)(stranger.base) ? 'lies' : `leads to ${(0,scan_display/* display */.Vy)(stranger.place.real)},`;
        const text = (0,scan_display/* display */.Vy)(stranger.text);
        throw new Failure(`paths: "${text}" ${leads} outside the git work tree; use source files or auto for it`);
    }
    const index = asNamedIn(scope, world.root, own);
    const listing = await listIndex(index, scope);
    return {
        ...listing,
        chosen: withoutFollowed(listing, scope, world),
        scope,
        fromTopLevel: index.fromTopLevel,
    };
}
async function listFiles(paths, world) {
    const scope = readScope(paths, world.root, () => false);
    const found = createEntries();
    const { entries, objectIds } = found;
    const errors = [];
    const isMetTwice = mayMeetTwice(scope.map(({ place }) => place.real));
    const ahead = measureAhead(entries, world, 0, isMetTwice);
    walk(scope, world.root, workTreeAbove(placeOf(world.root, '').real), found, errors, ahead.found);
    return {
        ...{ entries, objectIds, errors, scope, disk: { ahead, isMetTwice } },
        chosen: inScope(entries, scope),
        objectFormat: 'sha1',
        notes: [],
        repository: null,
        staged: null,
        fromTopLevel: (path) => path,
    };
}
async function listAuto(paths, world) {
    const found = await openIfGitIsThere(world);
    if (found.repository === null) {
        const listing = await listFiles(paths, world);
        return { ...listing, notes: found.notes };
    }
    const { repository } = found;
    // At the same time: each of them looks at every file.
    const [own, ...differences] = await Promise.all([
        readIndex(repository, world.root),
        readChanges(repository),
        readUntracked(repository),
    ]);
    const [changes, untracked] = own.commit === undefined
        ? differences
        : overCommit(own, differences[1], await readAllUntracked(repository));
    const scope = readScope(paths, world.root, (path) => (0,columns_paths/* holdsPath */.WD)(own.entries, path));
    const index = asNamedIn(scope, world.root, own);
    const isGits = (entry) => isInWorkTree(entry, repository);
    const ours = scope.filter(isGits);
    const others = scope.filter((entry) => !isGits(entry));
    const { couldNotList } = untracked;
    const { chosen, ...tracked } = listWorkTree(index, changes, untracked.paths, ours);
    const isMetTwice = mayMeetTwice(scope.map(({ place }) => place.real));
    const measured = await setKindsOnDisk(tracked.entries, chosen, isMetTwice, world);
    const errors = [];
    const first = index.entries.names.length;
    const ahead = measureAhead(index.entries, world, first, isMetTwice);
    walk(others, world.root, null, index, errors, ahead.found);
    const beside = inScope(index.entries, others, first);
    // Git only warns of a directory that it can't read; the walk knows it by its exact name, and why.
    if (couldNotList !== null) {
        const unread = [];
        walk(ours, world.root, slashed(repository.topLevel), createEntries(), unread);
        errors.push(...unread.filter(({ path }) => couldNotList(index.fromTopLevel(path))));
    }
    return {
        ...tracked,
        chosen: (0,columns_numbers/* concatenated */.c)(withoutFollowed({ ...tracked, chosen }, scope, world), beside),
        errors,
        scope,
        fromTopLevel: index.fromTopLevel,
        disk: { ahead, measured, isMetTwice },
    };
}
function withoutFollowed({ entries, chosen }, scope, { root }) {
    const followed = followedLinks(scope, root);
    if (followed.size === 0)
        return chosen;
    return (0,columns_numbers/* select */.Lt)(chosen, (entry) => entries.kinds[entry] === FILE || !followed.has((0,columns_paths/* pathAt */.DQ)(entries, entry)));
}
async function openIfGitIsThere(world) {
    try {
        return { repository: await world.git.open(world.root), notes: [] };
    }
    catch (error) {
        if (!(error instanceof GitError) || error.stderr !== null)
            throw error;
        return { repository: null, notes: [`${error.message}; all files were compared by content`] };
    }
}

;// CONCATENATED MODULE: ./build/snapshot/stored/stored.js




/**
 * Reads what stands for data elsewhere: pointers of Git LFS and git-annex, outputs of DVC. Their entries in the
 * listing become files whose content is `ELSEWHERE`; data that has no entry there gets one. Pointers on disk that are
 * no links are not among them: see `readPointersOnDisk`.
 */
async function readStored(listing, options, world) {
    const into = createStoredBuilder(listing, world.warn);
    await readPointerFiles(listing, options, world, into);
    await readDvcOutputs(listing, options, world, into);
    const { added, dropped } = into;
    const kept = dropped.size === 0 ? listing.chosen : (0,columns_numbers/* select */.Lt)(listing.chosen, (entry) => !dropped.has(entry));
    return {
        ...into,
        chosen: added.length === 0 ? kept : (0,columns_numbers/* concatenated */.c)(kept, added),
        descriptions: listing.chosen.length - kept.length,
    };
}

;// CONCATENATED MODULE: ./build/snapshot/snapshot.js


























/**
 * Takes stock of the data files: list, sift by name, measure, sift by size.
 * @param ownReports files of this program, relative to the root or absolute: they are never data
 * @param base the commit that is compared with; `null`: none
 * @throws {Failure} if the source can't be had, or `paths` name nothing and that is an error
 */
async function takeSnapshot(options, ownReports, world, base = null) {
    world.progress.phase('listing files');
    const listing = await LISTINGS[options.source](options.paths, world);
    const look = lookAtNames(listing);
    const stored = await readStored(look.open, options, world);
    const silent = await reportEmptyEntries(listing, stored, options, world);
    const { entries } = listing;
    const skipped = stored.descriptions > 0 ? { metadata: stored.descriptions } : {};
    const storeNotes = [];
    const sieve = {
        exclude: options.exclude,
        ownReports: pathsOfReports(world.root, ownReports),
        isStored: await contentStores(listing, world, base, (note) => storeNotes.push(note)),
    };
    const others = [];
    const states = arrangement_statesOf(look, stored);
    const named = siftByName(entries, everyEntry(look, stored), states, sieve, skipped, others);
    const errors = [...listing.errors];
    const unnamed = (0,columns_numbers/* select */.Lt)(named, (entry) => entries.contents[entry] === data_files/* NOT_NAMED */.qm);
    const measured = await measureOnDisk(entries, unnamed, world, errors, skipped, listing.disk);
    const kept = unnamed.length === 0 ? named : (0,columns_numbers/* select */.Lt)(named, (entry) => entries.contents[entry] !== data_files/* NOT_NAMED */.qm);
    await joinTracked(entries, kept, measured, world, skipped);
    await readPointersOnDisk(look.open, measured, world, stored, skipped);
    const found = (0,columns_numbers/* concatenated */.c)(kept, measured.files);
    const surveyed = survey(listing, found, states);
    const lists = options.splits === 'auto' ? await readLists(surveyed, listing, world) : NO_LISTS;
    const data = (0,columns_numbers/* select */.Lt)(found, (entry) => canBeData(states[entry]));
    const { cards, ...read } = options.splits === 'auto' ? await readDatasetCards((0,columns_paths/* pickPaths */.MP)(entries, data), listing, world) : NO_CARDS;
    const layout = layoutOf(surveyed, { ...options, cards, listed: lists.places });
    await stored.contentSizes.ask(kept, needsAllSizes(options, unnamed, stored));
    const sizeOf = (entry) => {
        const content = entries.contents[entry];
        if (content === data_files/* ELSEWHERE */.pB)
            return stored.sizes.get(entry) ?? data_files/* UNKNOWN_SIZE */.df;
        return content === data_files/* NOT_NAMED */.qm ? measured.sizes[entry] : stored.contentSizes.of(content);
    };
    warnOfUnknownSizes(data, sizeOf, options, world);
    const present = (0,columns_numbers/* select */.Lt)(found, (entry) => {
        const passedOver = reasonOf(states[entry]);
        if (passedOver !== null) {
            sift_passOver(entry, passedOver, skipped, others);
            return false;
        }
        const reason = reasonBySize((0,data_files/* knownSize */.dI)(sizeOf(entry)), options.minSize);
        if (reason !== null) {
            countSkipped(skipped, reason);
            others.push(entry);
        }
        return reason === null;
    });
    const automatic = listing.scope.find(({ kind }) => kind === 'automatic');
    const passedOver = present.length === 0 ? placesPassedOver(entries, listing.chosen, states) : [];
    if (automatic !== undefined && present.length === 0) {
        reportNothingFound(passedOver, options, world, whyNoFile(automatic, listing, world));
    }
    const errorsSoFar = [...errors, ...stored.errors];
    reportPassedOver(listing, present, silent, errorsSoFar, options, world, (numbers) => {
        const reasons = {};
        const failed = new Set(errorsSoFar.map(({ path }) => path));
        const described = numbers.filter((entry) => stored.dropped.has(entry)).length;
        if (described > 0)
            reasons.metadata = described;
        const rest = (0,columns_numbers/* select */.Lt)(numbers, (entry) => !stored.dropped.has(entry) && !failed.has((0,columns_paths/* pathAt */.DQ)(entries, entry)));
        for (const entry of siftByName(entries, rest, states, sieve, reasons, [])) {
            countSkipped(reasons, reasonBySize((0,data_files/* knownSize */.dI)(sizeOf(entry)), options.minSize) ?? 'hard-link');
        }
        return reasons;
    });
    const files = columnsOf(listing, present, sizeOf, measured, stored);
    const filesOnDisk = (0,data_files/* unnamedFiles */.si)(files).length + stored.onDisk;
    const { notes: notesOnFilters, ...conversions } = await convertedFiles(files, listing);
    return {
        source: effectiveSource(options.source, listing, filesOnDisk),
        files,
        others: othersOf(listing, others, stored),
        isWhole: isWholeIn(listing.scope),
        datasetCards: cards,
        layout,
        passedOver,
        skipped,
        errors: (0,order/* sortByPath */.$y)([...errors, ...stored.errors]),
        notes: [
            ...listing.notes,
            ...storeNotes,
            ...stored.notes,
            ...notesOnFilters,
            ...read.notes,
            ...lists.notes,
        ],
        bytesRead: stored.bytesRead + read.bytesRead + lists.bytesRead,
        staged: listing.staged,
        objectFormat: listing.objectFormat,
        ...(conversions.conversions.size === 0 ? {} : { conversions }),
    };
}
/** What `min-size` can't be asked of is compared all the same, which can shut a gate that a whole clone leaves open. */
function warnOfUnknownSizes(kept, sizeOf, { minSize }, { warn }) {
    if (minSize <= 1)
        return;
    const unknown = (0,columns_numbers/* select */.Lt)(kept, (entry) => sizeOf(entry) === data_files/* UNKNOWN_SIZE */.df).length;
    if (unknown === 0)
        return;
    warn(`min-size: can't be applied to ${(0,quantity/* countOf */.pq)(unknown, 'file')} of ${(0,quantity/* formatCount */.B4)(kept.length)}, of unknown size since this clone lacks the contents (or a pointer does not tell it): compared whatever their size; check them out, or clone without --filter`);
}
/** Whether a file of unknown size could be of a size that decides on something. */
function needsAllSizes({ minSize }, unnamed, { sizes }) {
    return minSize > 1 || unnamed.length > 0 || sizes.size > 0;
}
function columnsOf({ entries, objectIds }, present, sizeOf, measured, stored) {
    return {
        directories: entries.directories,
        directoryOf: (0,columns_numbers/* pickNumbers */.QO)(entries.directoryOf, present),
        names: (0,data_files/* pick */.Up)(entries.names, present),
        sizes: (0,columns_numbers/* valuesOf */.sm)(present, sizeOf),
        contents: (0,columns_numbers/* pickNumbers */.QO)(entries.contents, present),
        objectIds,
        modified: measured.files.length === 0 ? [] : (0,data_files/* pick */.Up)(measured.modified, present),
        pointers: (0,data_files/* pickFrom */.wl)(stored.pointers, present),
        links: (0,data_files/* pickFrom */.wl)(measured.links, present),
    };
}
/** Finds the files that git would change when it stores them. */
async function convertedFiles(files, { repository, fromTopLevel }) {
    const found = { conversions: new Map(), gitPaths: new Map() };
    if (repository === null)
        return { ...found, notes: [] };
    const unnamed = [];
    const paths = [];
    for (const file of (0,data_files/* unnamedFiles */.si)(files)) {
        const path = fromTopLevel((0,columns_paths/* pathAt */.DQ)(files, file));
        if ((0,locate/* isOutside */._K)(path))
            continue;
        unnamed.push(file);
        paths.push(path);
    }
    const { conversions, notes } = await readConversions(paths, repository);
    conversions.forEach((conversion, at) => {
        if (conversion === 0)
            return;
        const file = unnamed[at];
        found.conversions.set(file, conversion);
        if ((conversion & CONVERSION.byGit) !== 0)
            found.gitPaths.set(file, paths[at]);
    });
    return { ...found, notes };
}
/** What `auto` came to: git alone if nothing had to be read, plain files outside a work tree. */
function effectiveSource(source, listing, filesOnDisk) {
    if (source !== 'auto')
        return source;
    if (listing.repository === null)
        return 'files';
    return filesOnDisk === 0 ? 'git' : 'auto';
}

;// CONCATENATED MODULE: ./build/run.js















const UNREAD_OPTIONS = (/* unused pure expression or super */ null && ([]));
/**
 * The whole program between the doors: options → snapshot → match → judge → report.
 * @throws {Failure} if the scan could not be done
 */
async function run(options, surroundings, world) {
    const destinations = await readDestinations(options, surroundings.written, world);
    // A report of this program, written now or accepted from before, is no data.
    const ownReports = [...destinations.reports, ...(options.baseline === null ? [] : [options.baseline])];
    const taken = await takeSnapshot(options, ownReports, world, surroundings.base?.commit ?? null);
    assertNotScanned(destinations, taken, world.root);
    const cache = openContentCache(options, world.root, taken.objectFormat);
    // Begun here, since git works at it while contents are compared.
    const listed = surroundings.base && listBase(surroundings.base.commit, taken, world);
    listed?.catch(() => { });
    const named = await nameAsStored(taken, world, cache);
    const { snapshot } = named;
    const matched = await match(snapshot, world, cache);
    const { groups } = matched;
    const errors = (0,order/* sortByPath */.$y)([...named.errors, ...matched.errors]);
    const repeated = await findRepeatedDirectories(snapshot, groups, world);
    const files = (0,data_files/* withoutPaths */.fx)(snapshot.files, new Set(errors.map((error) => error.path)));
    const { baseline } = surroundings;
    const known = baseline === null ? [] : [knownInReport(baseline.text, baseline.path)];
    const before = listed && (await takeBaseSnapshot(options, listed, snapshot, groups, ownReports, world, cache));
    if (before !== null)
        known.unshift(knownInBase(before, groups, before.objectIdsOf));
    await cache?.save();
    const { datasetCards } = snapshot;
    const earlier = before && earlierReading({ files, datasetCards }, before, options);
    const judgement = judge({
        ...{ files, layout: snapshot.layout, groups, options, known },
        earlier: earlier?.layout ?? null,
    });
    const notes = [surroundings, cache, matched, before, earlier].flatMap((told) => told?.notes ?? []);
    const context = { base: surroundings.base, baseline: baseline?.path ?? null, notes, rules: options.rules };
    const total = named.bytesRead + matched.bytesRead + repeated.bytesRead + (before?.bytesRead ?? 0);
    const { directories } = repeated;
    return assembleReport({ snapshot, files, errors, bytesRead: total, judgement, directories, ...context });
}

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
                reject(new Failure(`standard output can't be written: ${describeReadError(error)}`));
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

;// CONCATENATED MODULE: ./build/text/progress-text.js

/** Asking the clock costs more than counting, and `advance` is called up to a million times. */
const STEPS_PER_LOOK = 256;
/** A few large files take as long as many small ones. */
const BYTES_PER_LOOK = 8 * 1024 * 1024;
/**
 * Counts the files and bytes of each phase, and now and then, at least once in 256 files or calls and once in
 * 8 MiB, tells the time.
 * @param now milliseconds of a clock that never goes back
 * @param look decides whether it is time to show something
 */
function createProgressCount(now, look) {
    let phase = '';
    let files = 0;
    let bytes = 0;
    let started = 0;
    let stepsLeft = 0;
    let bytesLeft = 0;
    function restartCountdown() {
        stepsLeft = STEPS_PER_LOOK;
        bytesLeft = BYTES_PER_LOOK;
    }
    return {
        phase(name) {
            phase = name;
            files = 0;
            bytes = 0;
            started = now();
            restartCountdown();
        },
        advance(moreFiles, moreBytes) {
            files += moreFiles;
            bytes += moreBytes;
            stepsLeft -= moreFiles > 1 ? moreFiles : 1;
            bytesLeft -= moreBytes;
            if (stepsLeft > 0 && bytesLeft > 0)
                return;
            restartCountdown();
            const time = now();
            look(time, () => progressText(phase, files, bytes, time - started));
        },
    };
}
/** @param milliseconds how long the phase has taken */
function progressText(phase, files, bytes, milliseconds) {
    const parts = [`${phase}: ${(0,quantity/* countOf */.pq)(files, 'file')}`];
    if (bytes > 0)
        parts.push((0,quantity/* formatBytes */.z3)(bytes));
    if (bytes > 0 && milliseconds > 0)
        parts.push(`${(0,quantity/* formatBytes */.z3)((bytes * 1000) / milliseconds)}/s`);
    return parts.join(', ');
}

;// CONCATENATED MODULE: ./build/terminal/progress.js

const REDRAW_MILLISECONDS = 100;
const ERASE_LINE = '\r\x1b[2K';
/**
 * One line that is drawn anew at most ten times a second: `comparing contents: 12,034 files, 1.2 GB, 830 MB/s`.
 * @param write puts text on the terminal at once
 * @param now milliseconds of a clock that never goes back
 */
function createProgress(write, now) {
    let drawn = 0;
    let isShown = false;
    const count = createProgressCount(now, (time, words) => {
        if (time - drawn < REDRAW_MILLISECONDS)
            return;
        drawn = time;
        isShown = true;
        write(`${ERASE_LINE}${words()}`);
    });
    return {
        phase(name) {
            drawn = now();
            count.phase(name);
        },
        advance: count.advance,
        clear() {
            if (isShown)
                write(ERASE_LINE);
            isShown = false;
        },
    };
}
/** For where nobody watches. */
const NO_PROGRESS = { phase() { }, advance() { } };

// EXTERNAL MODULE: ./build/text/nothing-compared.js
var nothing_compared = __nccwpck_require__(941);
;// CONCATENATED MODULE: ./build/match/work/heads.js




const heads_headArena = createArena();
/** Reads the first block of files for its hash, which separates them. */
async function hashHeads(task, advance) {
    const quickHash = await loadQuickHash();
    const reading = createReading(task, advance);
    const hashes = new BigUint64Array(task.sizes.length);
    task.sizes.forEach((size, file) => {
        const head = heads_headArena([file], Math.min(size, HEAD_BYTES), HEAD_BYTES + 1);
        if (reading.start(file, head, false))
            hashes[file] = quickHash(pieceOf(head, file));
    });
    return { hashes, errors: reading.errors, bytesRead: reading.bytesRead() };
}

;// CONCATENATED MODULE: ./build/match/work/names.js





const names_CHUNK_BYTES = 1024 * 1024;
/** Texts beyond are not held in memory while it shows whether git would change them. */
const MOST_HELD = 32 * 1024 * 1024;
const chunk = Buffer.allocUnsafeSlow(names_CHUNK_BYTES);
/** Reads files whole for their names. */
function nameFiles(task, advance) {
    const reading = createReading(task, advance);
    const wanted = Uint8Array.from(task.sizes, (_, file) => (task.wanted?.[file] ?? 0) | DIGEST_FLAGS.sha256);
    const all = wanted.reduce((sum, flags) => sum | flags, 0);
    const bytesOf = (algorithm) => new Uint8Array(isWanted(algorithm, all) ? task.sizes.length * DIGEST_BYTES[algorithm] : 0);
    const digests = { sha256: bytesOf('sha256'), md5: bytesOf('md5'), 'md5-lf': bytesOf('md5-lf') };
    const sizes = new Float64Array(task.sizes.length);
    const objectIds = Array.from(task.sizes, (_, file) => {
        const conversion = task.conversions?.[file] ?? 0;
        const names = conversion === 0
            ? names_namesOf(file, wanted[file], reading)
            : namesAsStored(file, wanted[file], conversion, reading);
        advance(1, 0);
        sizes[file] = names?.size ?? 0;
        for (const algorithm of model/* DIGEST_ALGORITHMS */.MF) {
            const digest = names?.digests[algorithm];
            if (digest)
                digests[algorithm].set(digest, file * DIGEST_BYTES[algorithm]);
        }
        return names?.objectId ?? '';
    });
    return { digests, objectIds, sizes, errors: reading.errors, bytesRead: reading.bytesRead() };
}
/** @param wanted a sum of `DIGEST_FLAGS` */
function names_namesOf(file, wanted, reading) {
    const size = reading.sizeOf(file);
    return reading.open(file, (read) => {
        const naming = startNaming(size, wanted, reading);
        visitAll(size, read, naming.update);
        return naming.end();
    });
}
/** Names what git would store: read once, or twice where it is changed and too large to be held. */
function namesAsStored(file, wanted, conversion, reading) {
    const size = reading.sizeOf(file);
    const hasIdents = (conversion & CONVERSION.ident) !== 0;
    return reading.open(file, (read) => {
        const asItIs = startNaming(size, wanted, reading);
        const statistics = lineStatistics();
        const held = hasIdents || size <= MOST_HELD ? [] : null;
        visitAll(size, read, (part) => {
            asItIs.update(part);
            statistics.update(part);
            held?.push(Buffer.from(part));
        });
        const removed = statistics.removed(conversion);
        if (removed === 0 && !hasIdents)
            return asItIs.end();
        const converter = lineConverter();
        const convert = (part) => (removed === 0 ? part : converter.update(part));
        if (held === null) {
            const stored = startNaming(size - removed, wanted, reading);
            visitAll(size, read, (part) => stored.update(convert(part)));
            stored.update(converter.end());
            return stored.end();
        }
        const lines = Buffer.concat([...held.map(convert), converter.end()]);
        const content = hasIdents ? withoutIdents(lines) : lines;
        const stored = startNaming(content.length, wanted, reading);
        stored.update(content);
        return stored.end();
    });
}
function visitAll(size, read, visit) {
    for (let position = 0; position < size; position += names_CHUNK_BYTES) {
        const length = Math.min(names_CHUNK_BYTES, size - position);
        read(chunk, 0, length, position);
        visit(chunk.subarray(0, length));
    }
}
function startNaming(size, wanted, { objectFormat }) {
    const named = startObjectId(objectFormat, size);
    const digests = takeDigests(wanted);
    return {
        update(part) {
            named.update(part);
            digests.update(part);
        },
        end: () => ({ objectId: named.digest('hex'), size, digests: digests.end() }),
    };
}

;// CONCATENATED MODULE: ./build/snapshot/files/measure.js




const READABLE_BY_ALL = 0o444;
/** Measures files on disk without opening them; a part of the work that threads share. */
function measureFiles(task, advance) {
    const locations = openLocations(task);
    const result = {
        states: new Uint8Array(locations.length),
        sizes: new Float64Array(locations.length),
        modified: new Float64Array(locations.length),
        inodes: new Map(),
        errors: [],
    };
    locations.forEach((location, file) => {
        try {
            result.states[file] = measure_measure(location, file, task.identifiesAll === true, result);
        }
        catch (error) {
            result.states[file] = model/* MEASURED */.l0.failed;
            result.errors.push({ file, message: describeReadError(error) });
        }
    });
    advance(locations.length, 0);
    return result;
}
function measure_measure(location, file, identifies, { sizes, modified, inodes }) {
    const stat = (0,external_node_fs_namespaceObject.lstatSync)(location);
    if (stat.isSymbolicLink())
        return model/* MEASURED */.l0.symlink;
    if (!stat.isFile())
        return model/* MEASURED */.l0.special;
    // Most files are readable by all, so the extra call is rare; a file that no one asks for would otherwise go unread
    // and its fault unsaid, only because no other file has its size.
    if ((stat.mode & READABLE_BY_ALL) !== READABLE_BY_ALL)
        (0,external_node_fs_namespaceObject.accessSync)(location, external_node_fs_namespaceObject.constants.R_OK);
    sizes[file] = stat.size;
    modified[file] = stat.mtimeMs;
    if (stat.nlink === 1 && !identifies)
        return model/* MEASURED */.l0.file;
    // Inode numbers go beyond what a double can hold; only files with several names need them.
    const { dev, ino } = (0,external_node_fs_namespaceObject.lstatSync)(location, { bigint: true });
    inodes.set(file, `${dev}:${ino}`);
    return model/* MEASURED */.l0.linked;
}

;// CONCATENATED MODULE: ./build/snapshot/stored/sniff.js







/** With one byte more than the largest pointer, which a file that has grown fills. */
const sniff_text = Buffer.allocUnsafeSlow(LARGEST_ANNEX_POINTER + 1);
/** Looks into files and links on disk for pointers; a part of the work that threads share. */
function sniffFiles({ files, sizes }, advance) {
    const result = { pointers: [], dangling: 0, bytesRead: 0 };
    openLocations(files).forEach((location, file) => {
        try {
            const found = sizes === null ? readLink(location) : readFile(location, sizes[file], result);
            if (found === null)
                return;
            result.pointers.push({ file, ...found });
            if (sizes === null && !(0,external_node_fs_namespaceObject.existsSync)(location))
                result.dangling += 1;
        }
        catch {
            // Who reads it for its content will meet the same fault, and say so.
        }
    });
    advance(0, result.bytesRead);
    return result;
}
function readLink(location) {
    const target = (0,lossless/* decodePath */.q0)((0,external_node_fs_namespaceObject.readlinkSync)(location, { encoding: 'buffer' }));
    const key = parseAnnexLink(external_node_path_.sep === '\\' ? target.replaceAll('\\', '/') : target);
    return key && pointerOfKey(key);
}
function readFile(location, size, result) {
    const file = openForReading(location);
    try {
        const length = fill(file, sniff_text, 0, size + 1, 0, size);
        result.bytesRead += length;
        return length === size ? parsePointerFile(sniff_text.subarray(0, size)) : null;
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/work.js





/** How each kind of work that threads share is done; a new one is one line here and its types in `model/work.ts`. */
const PERFORMERS = {
    measure: measureFiles,
    narrow: narrow,
    heads: hashHeads,
    names: nameFiles,
    sniff: sniffFiles,
};

;// CONCATENATED MODULE: ./build/workers/claim.js
/** Says, to all threads alike, whether one has begun with a task. */
function createClaim() {
    return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
}
/** Whether the task is the caller's, and no other thread's. */
function takeClaim(claim) {
    return Atomics.exchange(new Int32Array(claim), 0, 1) === 0;
}
/** Whether somebody has begun with the task. */
function isTaken(claim) {
    return Atomics.load(new Int32Array(claim), 0) === 1;
}

;// CONCATENATED MODULE: ./build/workers/run.js
/**
 * @param left how many tasks there are to be done
 * @param take gets each result, with the number of its task
 */
function createRun({ kind, at, advance }, left, take) {
    let isOver = false;
    let settle = { resolve() { }, reject(_) { } };
    const over = new Promise((resolve, reject) => {
        settle = { resolve, reject };
    });
    // Who waits for it may begin to after it has failed.
    over.catch(() => { });
    const setLeft = (count) => {
        left = count;
        if (left > 0)
            return;
        isOver = true;
        settle.resolve();
    };
    setLeft(left);
    return {
        ...{ kind, at, advance, setLeft, over },
        done(task, result) {
            if (isOver)
                return;
            take(result, task);
            setLeft(left - 1);
        },
        fail(error) {
            isOver = true;
            settle.reject(error);
        },
        isOver: () => isOver,
    };
}

;// CONCATENATED MODULE: ./build/workers/ahead.js


/**
 * Has other threads begin with work while the main one still finds out how much there is. While it is busy it hears
 * nothing of them, so each is given its part of all tasks at once, and what none has begun with is taken back.
 * @param assigned what each thread has
 */
function beginAhead(kind, take, advance, assigned, give) {
    const makers = [];
    const left = new Set();
    const takeDone = (result, task) => {
        left.delete(task);
        take(result, task);
    };
    const run = createRun({ kind, at: (task) => makers[task]?.(), advance }, Number.POSITIVE_INFINITY, takeDone);
    return {
        add(make) {
            const task = makers.push(make) - 1;
            left.add(task);
            const [worker] = [...assigned].sort(([, one], [, other]) => one.size - other.size)[0] ?? [];
            if (worker)
                give(worker, { run, task, claim: createClaim(), isAhead: true });
        },
        end() {
            let begun = 0;
            for (const [worker, given] of assigned) {
                for (const [order, assignment] of given) {
                    if (assignment.run !== run || !assignment.isAhead)
                        continue;
                    if (takeClaim(assignment.claim))
                        given.delete(order);
                    else {
                        left.delete(assignment.task);
                        // Should its thread be lost, the main one has to do it.
                        assignment.isAhead = false;
                        begun += 1;
                    }
                }
                if (given.size === 0)
                    worker.unref();
            }
            run.setLeft(begun);
            return { left: [...left], over: run.over };
        },
    };
}

;// CONCATENATED MODULE: ./build/workers/thread.js

/** What other threads run: the bundle beside that of the main one. */
function threadScript(mainModule) {
    return new URL('worker.js', mainModule);
}
/**
 * Each thread compiles the same code for itself, on further threads that take the cores from those which read. Up to
 * V8 11 (Node 20) the first optimization is best put off: a scan of 50,000 files takes 12 % less. Later versions have a
 * cheaper compiler in between, and no such setting.
 */
function optimizeLater() {
    if (process.versions.v8.startsWith('11.'))
        (0,builtin/* builtin */.S)('node:v8').setFlagsFromString('--interrupt-budget=500000');
}
/** `null` if the system gives no more threads. */
function startThread(script) {
    try {
        const { Worker } = (0,builtin/* builtin */.S)('node:worker_threads');
        return new Worker(script);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/workers/watch.js

/** Ten minutes for 16 MiB: slower than any disk or network drive that works. */
const PATIENCE = { interval: 1000, untilTakenBack: 5, untilGivenUp: 600 };
/**
 * Watches threads while they have tasks.
 * @param assigned what each thread has
 * @param takeBack gets tasks that a silent thread has not begun with, and now never will
 * @param giveUp gets a thread that has begun with something and been silent for too long
 */
function watchThreads(assigned, { interval, untilTakenBack, untilGivenUp }, takeBack, giveUp) {
    const silent = new Map();
    let timer = null;
    function look() {
        let isBusy = false;
        for (const [worker, given] of assigned) {
            if (given.size === 0)
                continue;
            isBusy = true;
            const looks = (silent.get(worker) ?? 0) + 1;
            silent.set(worker, looks);
            if (looks >= untilGivenUp && hasBegun(given))
                giveUp(worker);
            else if (looks >= untilTakenBack) {
                takeBack(takeUnbegun(given));
                if (given.size === 0)
                    worker.unref();
            }
        }
        if (isBusy || timer === null)
            return;
        clearInterval(timer);
        timer = null;
    }
    return {
        begin() {
            timer ??= setInterval(look, interval).unref();
        },
        heard(worker) {
            silent.set(worker, 0);
        },
    };
}
function hasBegun(given) {
    return Array.from(given.values()).some(({ claim }) => isTaken(claim));
}
/** What was given out ahead is not among it: whoever gave it takes it back. */
function takeUnbegun(given) {
    const taken = [];
    for (const [order, assignment] of given) {
        if (assignment.isAhead || !takeClaim(assignment.claim))
            continue;
        given.delete(order);
        taken.push(assignment);
    }
    return taken;
}

;// CONCATENATED MODULE: ./build/workers/pool.js







/** A thread that has the next task already does not wait for the main one, which is busy with a task of its own. */
const TASKS_AHEAD = 2;
/** With fewer tasks another thread has not started (20 ms) before they are done. */
const FEWEST_TASKS_TO_SHARE = 3;
/** Milliseconds for a thread that is given up. */
const TIME_TO_END = 1000;
const SILENCE = 'a thread that reads files has given no sign for';
const ADVICE = 'A disk or network drive may not answer; leave it out with exclude, or try again.';
/**
 * The main thread and others, started when there is enough to do for them. Each takes the next task when it is done
 * with one, so that none waits for the slowest. They don't keep the process alive when there is nothing to do.
 * @param countThreads says how many, the main one included; asked when there is enough to do, for it takes 4 ms
 * @param script what another thread runs; see `serve`
 */
function createPool(performers, countThreads, script, patience = PATIENCE) {
    const workers = [];
    const assigned = new Map();
    let threads = 0;
    let orders = 0;
    /** Gives out the tasks that the main thread has a part in. */
    let next = () => undefined;
    const watch = watchThreads(assigned, patience, (tasks) => void performAll(() => tasks.pop()), lose);
    function start() {
        threads ||= countThreads();
        if (workers.length < threads - 1)
            optimizeLater();
        while (workers.length < threads - 1) {
            const worker = startThread(script);
            // The system gives no more of them.
            if (worker === null)
                return;
            workers.push(worker);
            assigned.set(worker, new Map());
            worker.on('message', (answer) => receive(worker, answer));
            worker.on('error', () => giveUp(worker));
            worker.on('exit', () => giveUp(worker));
            worker.unref();
        }
    }
    function give(worker, assignment) {
        const { run, task, claim } = assignment;
        orders += 1;
        assigned.get(worker)?.set(orders, assignment);
        worker.postMessage({ kind: run.kind, task: run.at(task), number: orders, claim });
        worker.ref();
        watch.begin();
    }
    function feed(worker) {
        const given = assigned.get(worker);
        if (given === undefined)
            return;
        while (given.size < TASKS_AHEAD) {
            const assignment = next();
            if (assignment === undefined)
                break;
            give(worker, assignment);
        }
        if (given.size === 0)
            worker.unref();
    }
    function receive(worker, answer) {
        watch.heard(worker);
        const assignment = assigned.get(worker)?.get(answer.number);
        if (assignment === undefined)
            return;
        const { run, task } = assignment;
        if (answer.type === 'advance') {
            run.advance(answer.files, answer.bytes);
            return;
        }
        assigned.get(worker)?.delete(answer.number);
        if (answer.type === 'error')
            fail(run, answer.error);
        else {
            run.done(task, answer.result);
            feed(worker);
        }
    }
    /** A thread that can't be started, or has no more memory, leaves what it had to the main one. */
    function giveUp(worker) {
        const orphans = [...(assigned.get(worker)?.values() ?? [])].filter(({ isAhead }) => !isAhead);
        assigned.delete(worker);
        void performAll(() => orphans.pop());
    }
    /** What a thread has begun with can't be done by another: a disk that does not answer one answers none. */
    async function lose(worker) {
        const lost = [...(assigned.get(worker)?.values() ?? [])];
        assigned.delete(worker);
        const isOver = await Promise.race([worker.terminate().then(() => true), (0,promises_namespaceObject.setTimeout)(TIME_TO_END, false)]);
        // Nothing but this ends a thread that waits for the system, and the process would wait for the thread.
        if (!isOver)
            process.once('exit', () => process.kill(process.pid, 'SIGKILL'));
        const minutes = Math.round((patience.interval * patience.untilGivenUp) / 60_000);
        for (const { run } of lost)
            fail(run, new Failure(`Reading was given up: ${SILENCE} ${minutes} minutes. ${ADVICE}`));
    }
    /** The threads still have tasks whose results nobody wants; with them all ends that they were doing. */
    function fail(run, error) {
        // The threads that there are now may be those of the next one.
        if (run.isOver())
            return;
        run.fail(error);
        for (const worker of workers.splice(0)) {
            for (const other of assigned.get(worker)?.values() ?? [])
                other.run.fail(error);
            assigned.delete(worker);
            void worker.terminate();
        }
    }
    async function performAll(take) {
        for (let each = take(); each !== undefined; each = take()) {
            const { run, task } = each;
            const perform = performers[run.kind];
            try {
                run.done(task, await perform(run.at(task), run.advance));
            }
            catch (error) {
                fail(run, error);
            }
            // Lets the results of other threads in, and new tasks out to them.
            if (!run.isOver())
                await (0,promises_namespaceObject.setImmediate)();
        }
    }
    return {
        start,
        run: (kind, tasks, take, advance) => {
            const at = (task) => tasks.at(task);
            const run = createRun({ kind, at, advance }, tasks.length, take);
            let given = 0;
            next = () => run.isOver() || given === tasks.length
                ? undefined
                : { run, task: given++, claim: createClaim(), isAhead: false };
            if (tasks.length >= FEWEST_TASKS_TO_SHARE)
                start();
            for (const worker of assigned.keys())
                feed(worker);
            void performAll(next);
            return run.over;
        },
        ahead: (kind, take, advance) => beginAhead(kind, take, advance, assigned, give),
    };
}

;// CONCATENATED MODULE: ./build/scan.js

















/**
 * Does what a command line asks for: scans, and writes the reports.
 * @param root absolute, existing directory
 * @throws {Failure} if an option is not sound, the scan could not be done or a report not be written
 */
async function scan(line, root) {
    const options = resolveOptions({ root, given: line.given, pathArguments: line.pathArguments });
    const progress = isWatched(line) ? createProgress(writeMessage, () => performance.now()) : null;
    const workers = createPool(PERFORMERS, () => workerCount(readLimits()), threadScript(import.meta.url));
    const world = {
        root,
        git: createGit(process.env, process.cwd()),
        progress: progress ?? NO_PROGRESS,
        workers,
        warn: line.quiet ? () => { } : (message) => writeMessage(`data-hygiene: warning: ${message}\n`),
    };
    const request = options.base === null ? null : { kind: 'named', ref: options.base };
    const repository = request === null ? null : await world.git.open(root);
    const surroundings = {
        base: await findBase(request, repository, false, world.warn),
        baseline: readBaseline(root, options),
        notes: [],
        written: line.output === null ? standardOutput() : [(0,external_node_path_.resolve)(line.output)],
    };
    const report = await run(options, surroundings, world).finally(() => progress?.clear());
    const settings = { color: isColored(line), preview: createPreview(root), root };
    const render = async (format) => (await loadFormat(format))(report, settings);
    for (const { format, path } of options.reports)
        await writeText((0,external_node_path_.resolve)(root, path), await render(format));
    const text = await render(line.format);
    if (line.output === null)
        await writeToStandardOutput(text);
    else
        await writeText(line.output, text);
    // The report for people says so itself.
    const nothing = line.format === 'text' && line.output === null ? null : (0,nothing_compared/* nothingWarning */.Ii)(report, options);
    if (nothing !== null)
        world.warn(nothing);
    if (!line.quiet)
        tellWhereTheWholeReportIs(report, options, line);
    return report;
}
/** The report for people leaves out what is too much to read. */
function tellWhereTheWholeReportIs(report, { reports }, line) {
    const files = [...reports.map(({ path }) => path), ...(line.output === null ? [] : [line.output])];
    if (files.length > 0)
        writeMessage(`data-hygiene: wrote ${files.map(scan_display/* display */.Vy).join(', ')}\n`);
    else if (line.format === 'text' && report.judgement.findings.length > 0) {
        writeMessage("data-hygiene: for all groups and files add --reports 'json: report.json'\n");
    }
}
/** Standard output where it goes to a file, in whose place no other report must be put. */
function standardOutput() {
    return process.platform !== 'win32' && (0,external_node_fs_namespaceObject.fstatSync)(1).isFile() ? ['/dev/stdout'] : [];
}
function isWatched(line) {
    return process.stderr.isTTY === true && line.progress && !line.quiet;
}
/** By the convention of no-color.org, and for text that goes to a terminal only. */
function isColored(line) {
    const { NO_COLOR, TERM } = process.env;
    return line.color && line.output === null && process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb';
}
function writeMessage(text) {
    process.stderr.write(text);
}

var __webpack_exports__scan = __webpack_exports__.S;
export { __webpack_exports__scan as scan };
