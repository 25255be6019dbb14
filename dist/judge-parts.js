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
  w: () => (/* binding */ judgeParts)
});

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/columns/numbers.js
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
function numbers_numbersTo(count) {
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
    for (const id of id_table_inParts(all)) {
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
function id_table_inParts(hashes) {
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
const object_ids_FIRST_CAPACITY = 1024;
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
    let words = new Int32Array(object_ids_FIRST_CAPACITY * width);
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
function paths_directoriesInUse({ directories, directoryOf }) {
    // A set of the numbers takes ten times as long at a million files.
    const isUsed = new Uint8Array(directories.length);
    for (let file = 0; file < directoryOf.length; file++)
        isUsed[directoryOf[file]] = 1;
    return directories.filter((_, number) => isUsed[number] === 1);
}
/** The path of a file by its number. */
function paths_pathAt({ directories, directoryOf, names }, file) {
    return paths_pathIn(directories[directoryOf[file]], names[file]);
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
        directoryOf.push(numberOf(paths_parentDirectory(path)));
        names.push(paths_baseName(path));
    }
    return { directories, directoryOf: directoryOf.taken(), names };
}
/** Whether a path is one of the files or a directory above one. */
function paths_holdsPath(paths, path) {
    if (paths.directories.some((directory) => directory === path || directory.startsWith(`${path}/`)))
        return true;
    const parent = paths.directories.indexOf(paths_parentDirectory(path));
    if (parent < 0)
        return false;
    const name = paths_baseName(path);
    return paths.names.some((known, file) => known === name && paths.directoryOf[file] === parent);
}
/** The path of what has this name in a directory. */
function paths_pathIn(directory, name) {
    if (directory === '')
        return name;
    return directory === '/' ? `/${name}` : `${directory}/${name}`;
}
/** The directory that holds a path: `''` for what lies in the root, `/` for what lies in that of the machine. */
function paths_parentDirectory(path) {
    const slash = path.lastIndexOf('/');
    if (slash === 0)
        return '/';
    return slash < 0 ? '' : path.slice(0, slash);
}
/** The last component of a path. */
function paths_baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The numbers of files at some places; paths of others are not put together, which at a million takes long. */
function paths_filesAt(files, numbers, places) {
    const namesIn = new Map();
    for (const place of places) {
        const directory = paths_parentDirectory(place);
        const names = namesIn.get(directory);
        if (names)
            names.add(paths_baseName(place));
        else
            namesIn.set(directory, new Set([paths_baseName(place)]));
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

;// CONCATENATED MODULE: ./build/columns/data-files.js



/** In `DataFiles.sizes`: not known. */
const data_files_UNKNOWN_SIZE = -1;
/** In `DataFiles.contents`: not named by git, to be compared by reading. */
const data_files_NOT_NAMED = -1;
/** In `DataFiles.contents`: what the file holds is no data, only says which data it stands for. */
const ELSEWHERE = -2;
/** A size as objects have it: `null` if it is not known. */
function knownSize(size) {
    return size === data_files_UNKNOWN_SIZE ? null : size;
}
/**
 * One of the files by its number.
 * @param objectId git's id of its content where the caller has it at hand
 */
function dataFileAt(files, file, objectId) {
    const content = files.contents[file];
    const dataFile = {
        path: paths_pathAt(files, file),
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
        if (contents[file] === data_files_NOT_NAMED)
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
        sizes: files.map(({ size }) => size ?? data_files_UNKNOWN_SIZE),
        contents: files.map(({ objectId, pointer }) => {
            if (pointer)
                return ELSEWHERE;
            return objectId === null ? data_files_NOT_NAMED : objectIds.addHex(objectId);
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

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/failure.js
/**
 * A failure that the user can act on: its message says in one line what went wrong, where, and what to do.
 * Both doors show the message alone; any other error is a fault of this program.
 * Names inside the message must already have passed `display`.
 */
class failure_Failure extends Error {
    name = 'Failure';
}

;// CONCATENATED MODULE: ./build/content/read.js


/**
 * A link put in a file's place after it was listed must not be followed, and a pipe must not be waited for.
 * Windows has neither flag.
 */
const OPEN_FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
/** Opens a file for reading; see `OPEN_FLAGS`. @throws a system error if that is not possible */
function read_openForReading(location) {
    return (0,external_node_fs_namespaceObject.openSync)(location, OPEN_FLAGS);
}
/**
 * Makes sure that an open file still is what it was when it was listed.
 * @param size bytes
 * @param modified when it was last changed, in milliseconds
 * @throws {Failure} if it is not
 */
function read_assertUnchanged(file, size, modified) {
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size !== size || stat.mtimeMs !== modified)
        throw read_changed();
}
/**
 * Reads from `position` of an open file until there are enough bytes, or the file ends.
 * @param length bytes to ask for; may be more than enough, so that a file that has grown shows without another call
 * @returns number of bytes read
 */
function read_fill(file, memory, offset, length, position, enough = length) {
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
        if (read_fill(file, target, 0, target.length, 0) < target.length)
            throw read_changed();
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
    const file = read_openForReading(location);
    try {
        const stat = fstatSync(file);
        if (!stat.isFile() || stat.size !== size)
            throw read_changed();
        return use(file);
    }
    finally {
        closeSync(file);
    }
}
/** What is said of a file that is not what it was a moment ago. */
function read_changed() {
    return new failure_Failure('changed while it was being scanned');
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
        return troubled(`can't be read: ${read_describeReadError(error)}`);
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
            bytes = small_file_enlarged(bytes, mostBytes + 1);
    }
}
function small_file_enlarged(bytes, most) {
    const larger = Buffer.allocUnsafe(Math.min(2 * bytes.length, most));
    bytes.copy(larger);
    return larger;
}
function readStartOf(file, mostBytes) {
    const stat = (0,external_node_fs_namespaceObject.fstatSync)(file);
    if (!stat.isFile())
        return unfit(stat);
    const bytes = Buffer.allocUnsafe(mostBytes);
    return taken(bytes.subarray(0, read_fill(file, bytes, 0, mostBytes, 0)));
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

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
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
function lossless_decodePath(bytes) {
    if ((0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        return bytes.toString('utf8');
    let text = '';
    let offset = 0;
    while (offset < bytes.length) {
        const length = sequenceLength(bytes[offset]);
        const sequence = bytes.subarray(offset, offset + length);
        if (sequence.length === length && (0,external_node_buffer_namespaceObject.isUtf8)(sequence)) {
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
function lossless_encodePath(path) {
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

;// CONCATENATED MODULE: ./build/paths/real-place.js



/** Where `path` is once links are followed, whether or not its end exists; `null` where that can't be known. */
function realPlace(path) {
    try {
        return lossless_decodePath(external_node_fs_namespaceObject.realpathSync.native(lossless_encodePath(path), 'buffer'));
    }
    catch {
        if ((0,external_node_path_namespaceObject.dirname)(path) === path || isThere(path))
            return null;
        const parent = realPlace((0,external_node_path_namespaceObject.dirname)(path));
        return parent === null ? null : (0,external_node_path_namespaceObject.join)(parent, (0,external_node_path_namespaceObject.basename)(path));
    }
}
/** True for a link that leads nowhere yet: what is written to it would land there. */
function isThere(path) {
    try {
        return (0,external_node_fs_namespaceObject.lstatSync)(lossless_encodePath(path), { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return true;
    }
}
/** As many as Linux follows. */
const MOST_LINKS = 40;
/** Where what is written to an absolute path lands, through links that lead nowhere yet, too. */
function real_place_realTarget(path, links = MOST_LINKS) {
    const real = realPlace(path);
    const directory = real === null && links > 0 ? realPlace((0,external_node_path_namespaceObject.dirname)(path)) : null;
    if (real !== null || directory === null)
        return real ?? path;
    try {
        const target = lossless_decodePath((0,external_node_fs_namespaceObject.readlinkSync)(lossless_encodePath(path), { encoding: 'buffer' }));
        return real_place_realTarget((0,external_node_path_namespaceObject.resolve)(directory, target), links - 1);
    }
    catch {
        return path;
    }
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
    await replaceFileBy(path, mode, (file, hasCome) => writeAll(file, parts, Number.POSITIVE_INFINITY, hasCome));
}
/**
 * The same for what writes itself.
 * @param write gets the descriptor, and a question to ask now and then: whether a signal has come, so that the rest is not
 *   wanted
 * @throws a system error if that is not possible; what `write` throws
 */
async function replaceFileBy(path, mode, write) {
    // Not made from the target's name, which may be as long as a name can be. What is there already is never opened.
    const name = `.data-hygiene-${Math.random().toString(36).slice(2)}.tmp`;
    const beside = encodePath(resolve(dirname(path), name));
    const interruption = holdSignals();
    try {
        const file = openSync(beside, 'wx', mode === undefined ? NEW_FILE_MODE : mode & 0o777);
        try {
            await write(file, interruption.hasCome);
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

;// CONCATENATED MODULE: ./build/paths/locate.js



/** Where a path of a snapshot lies on this machine, in the form that Node's file functions take. */
function locate(root, path) {
    return lossless_encodePath(locateText(root, path));
}
/** Where a path of a snapshot (`''` for the root) lies on this machine; lossless text. */
function locateText(root, path) {
    if (path === '')
        return root;
    return (0,external_node_path_namespaceObject.isAbsolute)(path) ? path : paths_pathIn(root, path);
}
/**
 * A path that a user gave, as snapshots write it: relative to the root if it lies below it (`''` for the root
 * itself), else as given; with `/`, and without `.`, doubled or trailing separators.
 */
function locate_pathFromRoot(root, given) {
    const path = (0,external_node_path_namespaceObject.isAbsolute)(given) ? belowRoot(root, given) : given;
    const slashed = external_node_path_namespaceObject.sep === '\\' ? path.replaceAll('\\', '/') : path;
    const normal = external_node_path_namespaceObject.posix.normalize(slashed);
    const trimmed = normal.length > 1 ? normal.replace(/\/$/, '') : normal;
    return trimmed === '.' ? '' : trimmed;
}
/** Whether a path that `pathFromRoot` gave lies outside the root. */
function isOutside(path) {
    return path === '..' || path.startsWith('../') || (0,external_node_path_namespaceObject.isAbsolute)(path);
}
function belowRoot(root, absolute) {
    const inner = (0,external_node_path_namespaceObject.relative)(root, (0,external_node_path_namespaceObject.resolve)(absolute));
    return isOutside(inner) || inner.startsWith(`..${external_node_path_namespaceObject.sep}`) ? absolute : inner || '.';
}

;// CONCATENATED MODULE: ./build/snapshot/own-reports.js




/**
 * The paths, as snapshots write them, of files that this program writes: a report of an earlier run is not data.
 * @param reports relative to the root, or absolute; they and the root may be given through links
 */
function own_reports_pathsOfReports(root, reports) {
    const realRoot = realpathSync(root);
    return new Set(reports
        .map((path) => resolve(root, path))
        .flatMap((path) => [path, throughLinks(path), realTarget(path)])
        .flatMap((path) => [pathFromRoot(root, path), pathFromRoot(realRoot, path)]));
}
function throughLinks(path) {
    try {
        return join(realpathSync(dirname(path)), basename(path));
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
        const absolute = (0,external_node_path_namespaceObject.resolve)(root, path);
        if (openDescriptorOf(absolute) !== null)
            continue;
        const found = look(() => (0,external_node_fs_namespaceObject.statSync)(lossless_encodePath(absolute)));
        if (found?.isDirectory())
            throw new failure_Failure(`The report "${display_display(path)}" can't be written: it is a directory`);
        const occupant = occupantOf(lossless_encodePath(absolute));
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
    const isScanned = (place) => holdsPath(snapshot.files, place) || holdsPath(snapshot.others, place);
    const scanned = others.find((path) => [...pathsOfReports(root, [path])].some(isScanned));
    if (scanned !== undefined)
        throw occupied(scanned, 'is scanned');
}
function occupied(path, why) {
    const what = `which ${why} and which is no earlier report of data-hygiene`;
    return new failure_Failure(`The report "${display_display(path)}" would replace a file ${what}; write it to another place.`);
}
function assertDistinct(paths, config, root) {
    const taken = new Map();
    const take = (path) => {
        const keys = keysOf((0,external_node_path_namespaceObject.resolve)(root, path));
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
        throw new failure_Failure(`reports: ${both}; give each a path of its own.`);
    }
}
function shown(path) {
    return openDescriptorOf(path) === 1 ? 'standard output' : `"${display_display(path)}"`;
}
/** What two paths have in common that lead to one file, however they are spelt and whatever links they pass. */
function keysOf(path) {
    const descriptor = openDescriptorOf(path);
    if (descriptor !== null)
        return [`descriptor ${descriptor}`, ...inodeOf(look(() => (0,external_node_fs_namespaceObject.fstatSync)(descriptor)))];
    const real = real_place_realTarget(path);
    return [destinations_placeOf(real), ...inodeOf(look(() => (0,external_node_fs_namespaceObject.statSync)(lossless_encodePath(real))))];
}
/** The nearest directory that is there, by what it is, and the rest of the path. */
function destinations_placeOf(real) {
    let rest = folded((0,external_node_path_namespaceObject.basename)(real));
    for (let directory = (0,external_node_path_namespaceObject.dirname)(real);; directory = (0,external_node_path_namespaceObject.dirname)(directory)) {
        const stat = look(() => (0,external_node_fs_namespaceObject.statSync)(lossless_encodePath(directory)));
        if (stat !== null)
            return `${stat.dev}:${stat.ino}/${rest}`;
        if ((0,external_node_path_namespaceObject.dirname)(directory) === directory)
            return real;
        rest = (0,external_node_path_namespaceObject.join)(folded((0,external_node_path_namespaceObject.basename)(directory)), rest);
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
    const real = real_place_realTarget(path);
    const repository = await git.open((0,external_node_path_namespaceObject.dirname)(real));
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

;// CONCATENATED MODULE: ./build/model/groups.js
/** What proved that the members of a group are equal. */
const EVIDENCE = ['git-oid', 'bytes', 'lfs-oid', 'annex-key', 'dvc-md5'];

;// CONCATENATED MODULE: ./build/model/layout.js
/** What a split, or labels, were recognised by; `option`: the user says so. */
const RECOGNISED_BY = ['option', 'card', 'list', 'directories', 'names'];

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
function order_sortByPath(items) {
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
const split_leakage_PARTS = new Set(['train', 'validation']);
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
        const strangers = names.filter((name) => !split_leakage_PARTS.has(name));
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

;// CONCATENATED MODULE: ./build/model/work.js
/** What was found on disk at a path. */
const MEASURED = { file: 0, linked: 1, symlink: 2, special: 3, failed: 4 };
/** Hashes that pointers know contents by, and that can be taken of bytes; see `pointers/identity.ts`. */
const DIGEST_ALGORITHMS = ['sha256', 'md5', 'md5-lf'];

;// CONCATENATED MODULE: ./build/model.js
/** The types that travel between the stages: options → snapshot → match → judge → report. */












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
const endings_KIND_NAMES = [
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
    'raw zraw img', // data of MetaImage (LUNA16) and Analyze headers; cameras
    'svs ndpi czi lif'),
    table: words('csv tsv tab parquet feather xlsx xls ods', // pandas
    'arff sav dta sas7bdat xpt', // OpenML and Weka; SPSS, Stata, SAS
    'data dat'),
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
const endings_PACKED = words('gz bz2 xz zst zstd lz4 z');

;// CONCATENATED MODULE: ./build/layout/kinds.js

/** Numbers of kinds, in the order of `KIND_NAMES`. */
const kinds_KIND = Object.fromEntries(endings_KIND_NAMES.map((name, number) => [name, number]));
/** Whether one file is one sample that shows or sounds, never a collection: its own name tells no split. */
function kinds_isMediaKind(kind) {
    return kind <= kinds_KIND.volume;
}
/** Whether a file is data wherever it lies. */
function kinds_isSureKind(kind) {
    return kind <= kinds_KIND.archive;
}
/** Whether a file is data where its place or its own name says so. */
function kinds_isPossibleKind(kind) {
    return kind === kinds_KIND.text || kind === kinds_KIND.other;
}
const KIND_OF_ENDING = new Map(Object.entries(ENDINGS).flatMap(([name, endings]) => Array.from(endings, (ending) => [ending, kinds_KIND[name]])));
/** By the ending as it is written, so that none is put into lower case twice. */
const asWritten = new Map();
const MOST_ENDINGS = 5000;
/** The part of a shard's name that counts: `-00000-of-00010`, and a hash behind it. */
const SHARD_NUMBER = /-\d{3,}-of-\d{3,}(?:[-_.][0-9a-f]+)?$/;
/** The kind of file that a name alone says, and where its stem ends. */
function kinds_endingOf(name) {
    const dot = name.lastIndexOf('.');
    if (dot <= 0)
        return { kind: kinds_KIND.other, ending: '', stem: name.length };
    const { kind, ending } = kindOfEnding(name.slice(dot + 1));
    if (kind !== kinds_KIND.archive || !endings_PACKED.has(ending))
        return { kind, ending, stem: dot };
    const inner = name.lastIndexOf('.', dot - 1);
    if (inner <= 0)
        return { kind, ending, stem: dot };
    const packed = kindOfEnding(name.slice(inner + 1, dot));
    if (packed.kind === kinds_KIND.other && !/^[a-z]\w{0,9}$/i.test(packed.ending))
        return { kind, ending, stem: dot };
    return { ...packed, stem: inner };
}
/** The kind of a name, without making an object for each: a million names are asked. */
function kinds_kindOf(name) {
    const dot = name.lastIndexOf('.');
    if (dot <= 0)
        return kinds_KIND.other;
    const { kind, ending } = kindOfEnding(name.slice(dot + 1));
    return kind === kinds_KIND.archive && endings_PACKED.has(ending) ? kinds_endingOf(name).kind : kind;
}
/** Where the stem of a name ends; without an object for each, too. */
function kinds_stemEndOf(name) {
    const dot = name.lastIndexOf('.');
    if (dot <= 0)
        return name.length;
    const { kind, ending } = kindOfEnding(name.slice(dot + 1));
    return kind === kinds_KIND.archive && PACKED.has(ending) ? kinds_endingOf(name).stem : dot;
}
function kindOfEnding(written) {
    const known = asWritten.get(written);
    if (known !== undefined)
        return known;
    const ending = written.toLowerCase().replace(SHARD_NUMBER, '');
    const found = { kind: KIND_OF_ENDING.get(ending) ?? kinds_KIND.other, ending };
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
function name_words_wordsOf(name) {
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
function name_words_isNumber(word) {
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
const directories_DATA_WORDS = words('data dataset datasets corpus corpora dat', // as most loaders have it; MovieLens copies
'rawdata sourcedata traindata testdataset');
/** Words beside these that make a name that of code or of a course: `data_loaders`, `data-science`. */
const directories_NOT_DATA_WORDS = words('loader loaders loading utils util tools tool scripts script code science structures structure analysis', 'engineering processing preprocessing augmentation visualization pipeline pipelines management mining', 'generator generators collection collector module modules api classes base model models');
/** Directories whose children are datasets of their own. */
const directories_SHELVES = words('datasets corpora');
/** Directories that hold nothing of the repository's own, wherever they are. */
const directories_NEVER_BELOW = words('.git node_modules bower_components', // git, npm
'mlruns __pycache__ .ipynb_checkpoints', // MLflow, Python, Jupyter
'__macosx @eadir .trash $recycle.bin');
/** Directories of code and documentation: nothing below them is data, not even in directories that say so. */
const directories_CODE_DIRECTORIES = words('__tests__ spec specs fixtures fixture testdata test_data test-data testing_data', // tests
'unit_tests unittests integration_tests e2e cypress __snapshots__ __mocks__ mocks goldens', // tests
'vendor third_party thirdparty 3rdparty external_libs site-packages dist-packages', // the code of others
'venv .venv .env virtualenv .tox conda-meta .eggs', // environments
'.github .gitlab .circleci .vscode .idea .devcontainer', // services and editors
'htmlcov _build _static _images gh-pages', // coverage, Sphinx
'wandb lightning_logs tb_logs tensorboard .neptune');
/** The same, unless a directory above says data or is a split: there they are names like any other. */
const directories_LIKELY_CODE_DIRECTORIES = words('test tests', // unless a split, which is looked at apart
'doc docs documentation man website site wiki paper papers', // documentation
'android ios res public static www wwwroot templates locale locales i18n', // web and mobile applications
'build dist bin obj cmake-build-debug env deps extern');
/** What programs wrote, in directories of just this name, unless a directory above says data or is a split. */
const directories_RESULT_DIRECTORIES = words('results result runs outputs output logs predictions prediction preds submissions submission figures');
/** Names of tests that can be splits. */
const directories_TEST_DIRECTORIES = words('test tests');
/** Directories that set up programs: texts and JSON below them are settings. */
const directories_SETTINGS_DIRECTORIES = words('config configs conf cfg cfgs settings hparams hyperparameters .dvc workflows schemas');
/** Directories of models; what is no picture, sound or scene below them is one. */
const directories_MODEL_DIRECTORIES = words('checkpoint checkpoints ckpt ckpts weights pretrained pretrained_models saved_model saved_models', // frameworks
'pre-trained-models pre_trained_models pretrained-models pre-trained pretrained_model', // TensorFlow's detection
'trained_models model_weights snapshots_models');
/** Words of a file's name that say model, for endings that can be anything. */
const directories_MODEL_WORDS = words('model models weights checkpoint ckpt classifier regressor');
/** Endings that can be a model's: Keras, PyTorch, scikit-learn. */
const directories_MODEL_LIKE_ENDINGS = words('h5 hdf5 pt pkl pickle joblib sav bin pb');
/** Below `runs`: what Ultralytics writes there. */
const directories_RUNS = words('detect segment classify pose obb train val');
/** Directories of pictures that belong to an application. */
const directories_ASSET_DIRECTORIES = words('assets asset icons icon img imgs drawable mipmap sprites fonts');
/** Names of files that say that an application lies below. */
const directories_APPLICATION_FILES = words('package.json androidmanifest.xml info.plist manage.py pubspec.yaml angular.json');
/** Words of a picture's name that say what it is for. */
const directories_SHOW_WORDS = words('icon icons logo logos favicon banner screenshot screenshots thumbnail badge teaser architecture');
/** Directories of pictures that are for showing: of a README, of a paper, of results. */
const directories_SHOW_DIRECTORIES = words('screenshots screenshot figures figure figs fig plots plot visualizations visualisations visualization', 'readme_images readme_assets readme-images logos logo icons badges');

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
const names_LITTER_NAMES = words('.gitkeep .keep .gitignore .gitattributes .gitmodules .empty .placeholder .ds_store .directory', // git and desktops
'thumbs.db ehthumbs.db desktop.ini icon\r .nomedia .picasa.ini __init__.py placeholder _placeholder', // Windows, macOS, Android, Python
'.hgignore .dockerignore .npmignore .coverage .rhistory .rdata');
/** Whole names of files that tell people about data, and their beginnings. */
const names_TOLD_TO_PEOPLE = [
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
const names_METADATA_STEMS = words('classes class_names classnames class_list _classes labels label_names labelnames label_list label_map labelmap names', // YOLO, Roboflow, TensorFlow
'categories category_names categories_names idx2label id2label label2id class_to_idx wnids synsets', // COCO, Hugging Face, Tiny ImageNet
'vocab vocabulary vocabs dict dictionary mapping mappings schema codebook features_info feature_names', // NLP, UCI
'dataset_info dataset_infos dataset_dict dataset-metadata dataset_metadata datapackage metadata', // Hugging Face, Kaggle, Frictionless
'dataset_description croissant', // BIDS, Croissant
'sample_submission samplesubmission sample_submission_format gender_submission submission_format', // Kaggle, DrivenData
'md5sums sha1sums sha256sums checksums md5sum manifest-md5 manifest-sha256 bagit bag-info', // checksums, BagIt
'codemeta _success');
/** Endings that describe, whatever the name before them. */
const names_METADATA_ENDINGS = words('md5 sha1 sha256 sha512 sfv crc', // checksums
'names labels classes', // Darknet obj.names, Roboflow _darknet.labels
'cff', // CITATION.cff
'cache');
/** Endings that a file with one of `METADATA_STEMS` can have; a picture called `names.png` is a picture. */
const names_METADATA_FORMATS = words('txt json jsonl csv tsv yaml yml xml pkl pickle parquet pbtxt names npy npz md5 sha256');
/** Whole names of metadata. */
const METADATA_NAMES = words('data.yaml dataset.yaml data.yml dataset.yml obj.names obj.data citation.cff labels.cache _success', // YOLO, Darknet, Spark
'state.json stats.json statistics.json norm_stats.json norm.json', // save_to_disk of Hugging Face, LeRobot
'participants.json participants.tsv datacite.yml .bidsignore');

;// CONCATENATED MODULE: ./build/layout/by-name.js





/** As `DESCRIPTION`, of files of DVC. */
const by_name_DESCRIPTION = endings_KIND_NAMES.length;
const by_name_REASONS = [
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
const by_name_PASSED_OVER = Object.fromEntries(by_name_REASONS.map((reason, number) => [reason, FIRST_REASON + number]));
/** Why an entry is passed over; `null`: it can be data. */
function reasonOf(state) {
    return state < FIRST_REASON ? null : by_name_REASONS[state - FIRST_REASON];
}
/** Whether a state is a kind that can be data. */
function by_name_canBeData(state) {
    return state < FIRST_REASON;
}
const BY_WHOLE_NAME = new Map([
    ...by_name_all(METADATA_NAMES, by_name_PASSED_OVER.metadata),
    ...by_name_all(CODE_NAMES, by_name_PASSED_OVER.code),
    ...by_name_all(SETTINGS_NAMES, by_name_PASSED_OVER.settings),
    ...by_name_all(DESCRIPTION_NAMES, by_name_DESCRIPTION),
    ...by_name_all(names_LITTER_NAMES, by_name_PASSED_OVER.excluded),
]);
const REQUIREMENTS = /(?:^|[-_.])(?:requirements|constraints|environment)(?:[-_.].*)?\.(?:txt|in|json)$/;
const BUILT_FOR_ONE = /^(?:dockerfile|makefile|containerfile|jenkinsfile)\.[a-z0-9]+$/;
const TSCONFIG = /^(?:tsconfig|jsconfig|babel|jest|eslint|prettier|webpack)\b.*\.json$/;
const LABEL_MAP = /(?:^|[-_.])(?:label[-_]?map|labelmap|labels?|class(?:es)?|vocab|dict|mapping|categories)\.(?:pbtxt|json|txt|pkl)$/;
/** Endings without which none of these patterns holds: of most names they need not be tried (half of the time here). */
const PATTERN_ENDINGS = new Set(['txt', 'in', 'json', 'pbtxt', 'pkl']);
const DOT = 46;
/** A report of this program that was being written when it ended. */
const OWN_TEMPORARY = /^\.data-hygiene-[a-z0-9]+\.tmp$/;
/** What the name of an entry says of it, wherever it lies. */
function by_name_stateOfName(name) {
    if (name.charCodeAt(0) === DOT) {
        const isLitter = name.startsWith('._') || OWN_TEMPORARY.test(name) || LITTER_NAMES.has(name.toLowerCase());
        return isLitter ? by_name_PASSED_OVER.excluded : kindOf(name);
    }
    const silent = kindWhereSilent(name);
    if (silent !== undefined)
        return silent;
    const kind = kindOf(name);
    if (isMediaKind(kind))
        return kind;
    // Many samples are called after their number, and nothing else is.
    if (kind >= KIND.text && kind <= KIND.other && isNumber(name))
        return kind;
    return stateOfText(name, name.toLowerCase(), kind);
}
/** Endings of names that mean more than their ending says. */
const TELLING_ENDINGS = new Set([
    ...Array.from(BY_WHOLE_NAME.keys(), (name) => name.slice(name.lastIndexOf('.') + 1)),
    ...['dvc', ...names_METADATA_ENDINGS, ...names_METADATA_FORMATS, ...PATTERN_ENDINGS],
]);
/** First letters of names that mean more, whatever their ending: of `TOLD_TO_PEOPLE` and `BUILT_FOR_ONE`. */
const TELLING_STARTS = new Set([
    ...names_TOLD_TO_PEOPLE.map((word) => word.charAt(0)),
    ...'dmcj',
]);
/** By the ending as it is written: the kind of a file of which nothing else in the name can say more. */
const silentKinds = new Map();
const by_name_MOST_ENDINGS = 5000;
/** The kind of most names, at a third of the time: nearly all of a million have a few endings. */
function kindWhereSilent(name) {
    const dot = name.lastIndexOf('.');
    if (dot <= 0 || TELLING_STARTS.has(name.charAt(0).toLowerCase()))
        return undefined;
    const written = name.slice(dot + 1);
    const known = silentKinds.get(written);
    if (known !== undefined || silentKinds.has(written))
        return known;
    const { kind, ending } = endingOf(`x.${written}`);
    const isSilent = ending === written.toLowerCase() &&
        !TELLING_ENDINGS.has(ending) &&
        kind !== KIND.prose &&
        !(kind === KIND.archive && PACKED.has(ending));
    if (silentKinds.size >= by_name_MOST_ENDINGS)
        silentKinds.clear();
    silentKinds.set(written, isSilent ? kind : undefined);
    return isSilent ? kind : undefined;
}
function stateOfText(name, lower, kind) {
    const known = BY_WHOLE_NAME.get(lower);
    if (known !== undefined)
        return known;
    if (isToldToPeople(name, lower, kind))
        return by_name_PASSED_OVER.excluded;
    const { ending, stem } = endingOf(lower);
    if (ending === 'dvc')
        return by_name_DESCRIPTION;
    if (METADATA_ENDINGS.has(ending))
        return by_name_PASSED_OVER.metadata;
    if (METADATA_FORMATS.has(ending) && METADATA_STEMS.has(lower.slice(0, stem).replace(/^_/, ''))) {
        return by_name_PASSED_OVER.metadata;
    }
    if (PATTERN_ENDINGS.has(ending)) {
        if (LABEL_MAP.test(lower))
            return by_name_PASSED_OVER.metadata;
        if (REQUIREMENTS.test(lower))
            return by_name_PASSED_OVER.code;
    }
    if (BUILT_FOR_ONE.test(lower))
        return by_name_PASSED_OVER.code;
    if (ending === 'json' && TSCONFIG.test(lower))
        return by_name_PASSED_OVER.settings;
    if (kind === KIND.prose)
        return by_name_PASSED_OVER.metadata;
    return kind;
}
/** The kind of a name that is passed over as code or settings where nobody names its ending. */
function isCodeOrSettings(state) {
    return state === KIND.code || state === KIND.settings;
}
/** What TensorFlow writes beside the index of a checkpoint. */
const PART_OF_CHECKPOINT = /\.data-\d{5}-of-\d{5}$/;
/** Whether a name says that this is a model, where its ending can be anything. */
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
/** `data_readme.txt`. */
const TELLS_PEOPLE = /(?:^|[^a-z])read_?me(?:[^a-z]|$)/;
function isToldToPeople(name, lower, kind) {
    if (name.startsWith('README') || name.startsWith('LICENSE'))
        return true;
    if (kind < KIND.text)
        return false;
    if (TELLS_PEOPLE.test(lower))
        return true;
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

;// CONCATENATED MODULE: ./build/layout/field.js



/** Counts what lies in each node, as it is known now. */
function field_countsOf({ files, chosen, states, tree, isPointer }) {
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
            add(counts.code, nodeOf(entry));
    }
    // Looked up and not asked each time: this is done several times for each of a million entries.
    const roles = Uint8Array.from({ length: 256 }, (_, state) => rolesOf(state));
    for (let place = 0; place < chosen.length; place++) {
        const entry = chosen[place];
        const role = roles[states[entry]];
        if (role === 0)
            continue;
        const node = nodeOf(entry);
        add(counts.all, node);
        if ((role & ROLE.media) !== 0)
            add(counts.media, node);
        if ((role & ROLE.picture) !== 0)
            add(counts.pictures, node);
        if ((role & ROLE.text) !== 0)
            add(counts.texts, node);
        if ((role & ROLE.sure) !== 0)
            add(counts.sure, node);
        else if ((role & ROLE.possible) !== 0)
            add(isPointer(entry) ? counts.sure : counts.possible, node);
    }
    return counts;
}
/** What an entry in some state counts as; `0` if it can't be data. */
const ROLE = { any: 1, media: 2, picture: 4, text: 8, sure: 16, possible: 32 };
function rolesOf(state) {
    if (!canBeData(state))
        return 0;
    const isOneOf = (role, holds) => (holds ? role : 0);
    return (ROLE.any |
        isOneOf(ROLE.media, isMediaKind(state)) |
        isOneOf(ROLE.picture, state === KIND.picture) |
        isOneOf(ROLE.text, state === KIND.text) |
        isOneOf(ROLE.sure, isSureKind(state)) |
        isOneOf(ROLE.possible, isPossibleKind(state)));
}
function add(column, node) {
    column[node] = column[node] + 1;
}
/** The node in which an entry lies. */
function field_nodeOfEntry({ files, tree }, entry) {
    return tree.nodeOf[files.directoryOf[entry]];
}
/** The same, for all that is in and below each node. */
function field_below({ tree }, own) {
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
        const next = field_nodeOfEntry(field, chosen[place]) + 1;
        starts[next] = starts[next] + 1;
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
/** The entries that lie directly in a node and that can be data, as it is known now. */
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
/** Visits the entries in and below a node that can be data. */
function field_visitBelow(field, node, visit) {
    const { starts, entries } = indexOf(field);
    const open = [node];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (let place = starts[next]; place < starts[next + 1]; place++) {
            const entry = entries[place];
            if (canBeData(field.states[entry]))
                visit(entry);
        }
        for (const child of field.tree.children[next])
            open.push(child);
    }
}
/** The field of some entries. */
function field_fieldOf({ isAbovePath, ...given }) {
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
 * @param linked the entries that a page links to
 */
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
        if (isShown[node] === 1 ||
            isBesideCode(node) ||
            saysShow(files.names[entry]) ||
            linked.has(entry)) {
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

;// CONCATENATED MODULE: ./build/text/shorten.js
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

;// CONCATENATED MODULE: ./build/paths/glob/classes.js


/** The named classes of POSIX, as ranges of ASCII. */
const classes_NAMED = {
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
    const shown = display_display(text.slice(open, close + 1));
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
            throw new failure_Failure(`the range in ${shown} runs backwards; write it the other way round`);
        if (first === SLASH || last === SLASH)
            throw new failure_Failure(`a slash can't stand in ${shown}; write {A,B} for names, or \\[ for the character [`);
        ranges.push([first, last]);
    }
    return (codePoint) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last) !== isOther;
}
function namedRanges(name) {
    const bounds = Object.hasOwn(classes_NAMED, name) ? classes_NAMED[name] : undefined;
    if (bounds === undefined) {
        throw new failure_Failure(`[:${display_display(name)}:] is no class of characters; those are ${Object.keys(classes_NAMED).join(', ')}`);
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
        throw new failure_Failure(`its braces stand for more than ${most} globs; write * for what differs`);
    }
    return [...new Set(expanded(parts))];
}
function readParts(text, from, to, pairs, depth) {
    if (depth > DEEPEST)
        throw new failure_Failure(`it has more than ${DEEPEST} braces within braces`);
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
        throw new failure_Failure(`{${text}} stands for ${count.toLocaleString('en-US')} globs; write * for what differs`);
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

;// CONCATENATED MODULE: ./build/paths/glob/tokens.js
/** The text of a component that stands for itself alone, else `null`. */
function tokens_fixedText(component) {
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

;// CONCATENATED MODULE: ./build/paths/glob/program.js

/** In steps for whole paths nothing takes a slash but what is meant to. */
const program_SLASH = 0x2f;
/** The program of tokens without a label. */
function program_compileTokens(tokens) {
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
function program_acceptedEnds(program, text, start, end) {
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
                postpone(program_acceptedEnds(step.program, text, at, end), at, number + 1);
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
        steps.push({ kind: 'not', program: program_compileTokens([{ kind: 'group', sign: '@', choices }]) });
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
function match_name_nameMatcher(component) {
    const fixed = tokens_fixedText(component);
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
    const [before, after] = [component.slice(0, star), component.slice(star + 1)].map(tokens_fixedText);
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
    const program = program_compileTokens(inner);
    const automaton = createAutomaton(program);
    const least = Math.max(1, before.length + after.length);
    return (text, start, end) => end - start >= least &&
        text.startsWith(after, end - after.length) &&
        text.startsWith(before, start) &&
        acceptsInner(text, start + before.length, end - after.length);
    function acceptsInner(text, start, end) {
        return accepts(automaton, text, start, end) ?? program_acceptedEnds(program, text, start, end)[end - start] === 1;
    }
}

;// CONCATENATED MODULE: ./build/paths/glob/match-path.js




/** The components that stand for themselves at the beginning of a pattern. */
function match_path_fixedComponents(components) {
    const names = components.map(tokens_fixedText);
    const open = names.indexOf(null);
    return names.slice(0, open < 0 ? undefined : open);
}
/**
 * How to compare paths with several patterns at once, any of which may match: all of them are one automaton, unless it
 * would have too many states.
 */
function match_path_pathsMatcher(patterns, extent) {
    const oneByOne = patterns.map((pattern) => match_path_pathMatcher(pattern, extent));
    const [first, ...others] = patterns;
    const [onlyMatcher] = oneByOne;
    if (first === undefined || onlyMatcher === undefined)
        return () => false;
    const fixed = others.length === 0 ? match_path_fixedComponents(first.components) : [];
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
function match_path_pathMatcher({ components, isDirectory }, extent) {
    const fixed = match_path_fixedComponents(components);
    const rest = components.slice(fixed.length);
    const name = fixed.join('/');
    const isOpen = rest.length > 0;
    if (rest.every((component) => component === '**')) {
        if (fixed.length === 0)
            return () => isOpen || extent === 'or above';
        return isOrIsBelow(name, isOpen || extent === 'or above', !isOpen && !isDirectory);
    }
    const prefix = fixed.length === 0 ? '' : `${name}/`;
    const compared = rest.map((component) => (component === '**' ? null : match_name_nameMatcher(component)));
    return (path) => path.startsWith(prefix) && matchRest(compared, path, prefix.length, extent, isDirectory);
}
function hasOnlyEnds(component) {
    return component === '**' || isOneStar(component) || tokens_fixedText(component) !== null;
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






const LABEL = '{label}';
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
        parse_add(component, components);
    }
    return { components, isDirectory: isDirectory && components.length > 0 };
}
function parse_add(component, components) {
    const name = tokens_fixedText(component);
    if (name === '.' || (name === '' && components.length > 0))
        return;
    const last = components.at(-1);
    if (name === '..' && last !== undefined && tokens_fixedText(last) !== '..') {
        const above = tokens_fixedText(last);
        if (above === null)
            throw new failure_Failure('it leads back up from a wildcard by ..; write it without ..');
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
        else if (reader.hasLabel && text.startsWith(LABEL, at)) {
            if (depth > 0)
                throw new failure_Failure(`${LABEL} can't stand within ( ); write a line without them`);
            tokens.push({ kind: 'label' });
            reader.at = at + LABEL.length;
        }
        else if (character === '\\')
            addText(tokens, parse_escaped(reader));
        else {
            if (character === '(' && close !== undefined)
                refuseChoice(text.slice(at, close + 1));
            addText(tokens, character);
        }
    }
    return tokens;
}
function parse_escaped(reader) {
    const character = reader.text[reader.at++];
    if (character === undefined)
        throw new failure_Failure('it ends with \\; write \\\\ for the character \\');
    if (character === '/')
        throw new failure_Failure('it has \\ before a slash; write / alone');
    return character;
}
function readClassAt(reader, open, close) {
    reader.at = close + 1;
    // Regular expressions repeat by it.
    if (reader.text[reader.at] === '+' && !opensGroup(reader.text, reader.at, reader.pairs)) {
        const shown = display_display(reader.text.slice(open, close + 1));
        throw new failure_Failure(`it has ${shown}+; write +(${shown}) for one or more, or ${shown}\\+ for the character +`);
    }
    return { kind: 'class', holds: readClass(reader.text, open, close) };
}
function readGroup(reader, sign, depth) {
    if (depth >= parse_DEEPEST)
        throw new failure_Failure(`it has more than ${parse_DEEPEST} groups within groups`);
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
        throw new failure_Failure('it has a slash within ( ); write {A,B} instead of @(A|B), or \\( for the character (');
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
    const shown = display_display(group);
    throw new failure_Failure(`it has ${shown}; write @${shown} for one of these, or \\${shown} for the name`);
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
function glob_parseGlob(glob, hasLabel = false) {
    try {
        if (glob.length > LONGEST)
            throw new failure_Failure(`it is longer than ${LONGEST.toLocaleString('en-US')} characters`);
        return expandBraces(glob).map((each) => parseAlternative(nonEmpty(each, glob), hasLabel));
    }
    catch (error) {
        if (!(error instanceof failure_Failure))
            throw error;
        const shown = shorten(display_display(glob), LONGEST_SHOWN);
        throw new failure_Failure(`"${shown}" can't be read as a glob: ${error.message}`);
    }
}
/**
 * All forms of a glob: each of its alternatives, and everything below each of them.
 * @throws {Failure} for a glob that can't be read
 */
function glob_globForms(glob) {
    return glob_parseGlob(glob).flatMap(({ components, isDirectory }) => {
        const below = { components: [...components, '**'], isDirectory };
        if (isDirectory || components.at(-1) === '**')
            return [glob_formOf(below)];
        return [glob_formOf({ components, isDirectory }), glob_formOf(below)];
    });
}
/**
 * Whether a path matches a glob, or lies below a directory that does. A glob that ends with `/` matches what lies
 * below alone. Names with `/`; case matters; a character is a code point.
 * @throws {Failure} for a glob that can't be read
 */
function globMatcher(glob) {
    return match_path_pathsMatcher(glob_parseGlob(glob), 'or above');
}
/** Whether a glob matches everything below a directory, whatever it is called. */
function wholeMatcher(glob) {
    const matchers = glob_parseGlob(glob).map(({ components }) => {
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
    const alternatives = glob_parseGlob(glob).map(({ components }) => {
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
        const [first, ...others] = glob_parseGlob(text);
        return others.length > 0 || first?.components.some((component) => tokens_fixedText(component) === null) === true;
    }
    catch (error) {
        if (error instanceof failure_Failure)
            return true;
        throw error;
    }
}
/**
 * The directory that a glob can't leave, as the glob writes it: `data/a` of `data/a/*.png`, `''` of `**`, `data` of
 * `data/\[a]/*.png`.
 */
function globBase(glob) {
    const [first = [], ...others] = glob_parseGlob(glob).map(({ components }) => {
        const fixed = match_path_fixedComponents(components);
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
function glob_formOf(pattern, extent = 'whole') {
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
    throw new failure_Failure('one of its alternatives is empty; write ** if it is to mean everything');
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
function huggingface_files_cardGlobForm(glob) {
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
    const name = baseName(glob);
    return {
        ...form,
        isFixed: false,
        matches: (path) => form.matches(path) &&
            hiddenParts(path) === hidden &&
            specialDirectories(path) === special &&
            (!NEVER_DATA.has(baseName(path)) || baseName(path) === name),
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
        return formsOf(glob);
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
function explicit_splits_explicitSplits(lines) {
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
    return [explicit_splits_below(withoutEnds(glob)), ...globForms('splits', glob).map(explicit_splits_matcherOf)];
}
/** One form of a glob, with the place where classes lie below it. */
function explicit_splits_matcherOf({ base, isFixed, hasAnyDirectories, matches }) {
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
function card_splits_cardSplits(cards, files) {
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
        const dataset = card_splits_datasetOf(directory, first, config);
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
function card_splits_datasetOf(directory, first, config) {
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
        const [one, ...rest] = matchesIn(card, pathAt(files, file)).map(({ config }) => config);
        if (one === undefined)
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
    const inner = directory === '' ? path : path.slice(directory.length + 1);
    const found = [];
    for (let above = inner;; above = parentDirectory(above)) {
        for (const choice of choices.get(above) ?? [])
            if (choice.matcher.matches(inner))
                found.push(choice);
        if (above === '' || above === '/')
            return found;
    }
}
function isBelow(path, directory) {
    return directory === '' || path.startsWith(`${directory}/`);
}

;// CONCATENATED MODULE: ./build/layout/words/labels.js

/** Directories that sort files by what they are, not by what they show. */
const labels_STRUCTURAL = words('images image imgs img jpg jpeg jpegs png jpegimages', // YOLO, VOC
'data raw files samples train val test');
/** The same where no split is above: what stands beside data in a repository, and in no loader is a class. */
const STRUCTURAL_WITHOUT_SPLIT = words('pics pictures photos rgb sample frames videos video audio audios sounds wav wavs flac clips recordings', // Common Voice, LJSpeech
'training testing valid validation texts text txt docs documents volumes scans slices patches crops tiles', 'results result output outputs out input inputs predictions prediction preds submissions submission', 'examples example demo demos assets media misc figures figs plots screenshots logs notebooks', 'processed interim external original originals augmented resized cropped archive archives backup old', 'all full source target src dst tmp temp uploads download downloads');
/** Words whose number is a class all the same: `class_1`, `grade3`. */
const labels_CLASS_WORDS = words('class label digit grade level stage category type');
/** Folders of a BIDS tree, which sort by how something was measured. */
const labels_BIDS_FOLDERS = words('anat func dwi fmap perf meg eeg ieeg beh pet micr nirs motion mrs');

;// CONCATENATED MODULE: ./build/layout/sources.js


/**
 * Whether names are one common word with a running number or id each: `sub-01 sub-02`, `video_0012`, `fold_1`. These are
 * sources of samples, no classes, unless the word says class. A single letter (`n01440764` of ImageNet, `c0`) is no word.
 */
function sources_areSources(names) {
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
const splits_GENERAL_WORDS = words('set sets data dataset datasets images image imgs img dir dirs files file split splits folder samples sample', 'mini small tiny subset', // iNaturalist: train_mini
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
function split_name_splitNamed(name) {
    if (!MAY_NAME_A_SPLIT.test(name))
        return null;
    const before = split_name_known.get(name);
    if (before !== undefined)
        return before;
    const found = read(name_words_wordsOf(name));
    if (split_name_known.size >= split_name_MOST_KNOWN)
        split_name_known.clear();
    split_name_known.set(name, found);
    return found;
}
/** A quick look before names are taken apart. */
const MAY_NAME_A_SPLIT = /tr|ts|te|val|dev|eva|hold|held|t10k/i;
/** The split that one word names, short words aside. */
function split_name_splitOfWord(word) {
    const split = SPLIT_OF_WORD.get(word);
    if (split !== undefined)
        return split;
    const glued = GLUED.exec(word)?.[1];
    return glued === undefined ? undefined : SPLIT_OF_WORD.get(glued);
}
/** The name of the split that a text means as a whole: keywords by their canonical name, any other as it is. */
function split_name_canonicalSplit(name) {
    return SPLIT_OF_WORD.get(name.toLowerCase()) ?? name;
}
function read(words) {
    const [only] = words;
    if (words.length === 1 && only === 'tests')
        return { split: 'test', rest: '', division: '' };
    const isKeyword = (word) => split_name_splitOfWord(word) !== undefined;
    const split = split_name_joined(words.flatMap((word) => split_name_splitOfWord(word) ?? []));
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
        if (FOLD_WORDS.has(word) && next !== undefined && name_words_isNumber(next))
            division = `${word} ${next}`;
        else if (!isKeyword(word) && !name_words_isNumber(word) && !splits_GENERAL_WORDS.has(word))
            rest.push(word);
    });
    return { rest: [...rest, division].filter((part) => part !== '').join(' '), division };
}

;// CONCATENATED MODULE: ./build/layout/words/views.js

/** Words of a directory or of the end of a name that say that the file tells something about a sample. */
const views_ANNOTATION_WORDS = words('mask masks label labels annotation annotations annot annots ann anns', // Carvana, YOLO, VOC, COCO
'gt gts groundtruth groundtruths segmentation segmentations seg segs segment segments', // ICDAR, MVTec
'trimap trimaps semantic instance instances panoptic parse parsing labelids labeltxt', // Oxford Pets, Cityscapes, LIP, DOTA
'calib calibration keypoint keypoints kpts landmark landmarks pose poses bbox bboxes box boxes', // KITTI, CelebA
'caption captions transcript transcripts transcription transcriptions trans textgrid textgrids alignments', // Flickr8k, LibriSpeech, MFA
'polygon polygons contour contours skeleton skeletons edge edges saliency matte alpha');
/** Words of targets that stand in files of their own: `y_train.csv`, `train_labels.csv`. */
const views_TARGET_WORDS = words('label labels target targets annotation annotations gt groundtruth annot annots bbox bboxes');
/** Words of texts and tables that describe pictures or sounds beside them. */
const views_DESCRIPTION_WORDS = words('caption captions transcript transcripts transcription transcriptions trans', // Flickr8k, LJSpeech, LibriSpeech
'keypoint keypoints landmark landmarks mask masks attr attributes boxes');
/** Directories of which everything that is no picture or sound is annotation, whether stems match or not. */
const views_ANNOTATION_DIRECTORY_WORDS = words('mask masks label labels annotation annotations annot annots ann anns gt groundtruth segmentations labeltxt', // as loaders have it
'calib bbox bboxes keypoints captions transcripts landmarks polygons xmls');
/** Words that say another view of the same samples. */
const views_MODALITY_WORDS = words('rgb depth left right thermal flow infrared ir nir visible fused lidar radar velodyne disparity disp', // KITTI, FLIR, NYU
'cloth cloths agnostic densepose openpose warp person model', // VITON
'input inputs target targets clean noisy blur blurred sharp hr lr low high hazy gtimages reference', // restoration: GoPro, SIDD, LOL
'color colour colors albedo normal normals specular roughness', // rendering
't1 t2 flair t1ce dwi adc ct mr mri pet vv vh sar optical', // medicine, SEN12
'front back top side rear cam camera view');
/** Names of views that can be classes: signs, gestures, steering. */
const views_DIRECTIONS = words('left right front back top side rear');
/** Words that say the samples themselves. */
const views_IMAGE_WORDS = words('image images img imgs jpegimages jpg jpeg png photo photos picture pictures pics frames frame original originals', 'audio wav wavs sound sounds clips scan scans volume volumes rgb');
/** Words that turn such a word into a class: `no_masks`, `with_mask`. */
const views_NEGATIONS = words('no non not without with un incorrect wrong correct improper');

;// CONCATENATED MODULE: ./build/layout/stems.js




/** So many of the stems of one directory must occur in the other. */
const NEARLY_ALL = 0.8;
/**
 * Where no name speaks for it, views are complete: the words of Speech Commands share the names of many speakers.
 */
const ALIKE = 0.9;
/** Fewer equal stems prove nothing where no name speaks for it. */
const LEAST_EQUAL = 3;
/**
 * So many hashes are kept at most. Of more a sample is as good, since shares alone are asked for (between 2,048 and 4,096
 * leave an error of 1 %), and sets of a million take more time and memory than all else that is asked of names.
 */
const MOST_HASHES = 4096;
/** Whether nearly all stems of one directory occur in another. */
function stems_areWithin(inner, outer) {
    const sparseness = Math.max(inner.sparseness, outer.sparseness);
    const count = countDrawn(inner, sparseness);
    return count > 0 && shared(inner, outer) >= NEARLY_ALL * count;
}
/** How many times as many stems as some share of those of another a directory has at least. */
function stems_hasShareOf(left, share, right) {
    const sparseness = Math.max(left.sparseness, right.sparseness);
    return countDrawn(left, sparseness) >= share * countDrawn(right, sparseness);
}
/** Whether two directories hold the same samples by their stems alone. */
function stems_areViewsByStems(left, right) {
    const [inner, outer] = stems_hasShareOf(right, 1, left) ? [left, right] : [right, left];
    if (inner.hashes.size < LEAST_EQUAL || !inner.tell || !outer.tell)
        return false;
    return stems_hasShareOf(inner, ALIKE, outer) && stems_areWithin(inner, outer);
}
/** Whether nearly all stems of the directory that has fewer occur in the other. */
function stems_areParallel(left, right) {
    return stems_hasShareOf(right, 1, left) ? stems_areWithin(left, right) : stems_areWithin(right, left);
}
function shared(inner, outer) {
    let count = 0;
    // What one of them draws more than the other is in no set of the other.
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
/** Whether a hash is among one in `2 ** sparseness`; its own low bits hang on few of the letters. */
function isDrawn(hash, sparseness) {
    return sparseness === 0 || Math.imul(hash, 0x9e3779b1) >>> (32 - sparseness) === 0;
}
/**
 * The stems of all that can be data in and below a node.
 * @param ofMedia whether only those of pictures, sounds and the like are meant
 */
function stems_stemsBelow(field, node, ofMedia = false) {
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
    let sparseness = 0;
    let count = 0;
    let annotations = 0;
    let shape = null;
    let isOneShape = true;
    let least = Number.POSITIVE_INFINITY;
    let most = 0;
    return {
        add(name, state) {
            const whole = stemOf(name);
            const stem = stems_withoutView(whole);
            count += 1;
            if (stem.length < whole.length && stems_endsInAnnotation(whole))
                annotations += 1;
            const { hash, letters, number } = stems_read(isMediaKind(state) ? stem.replace(CHANNEL, '') : stem);
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
            least = Math.min(least, number);
            most = Math.max(most, number);
        },
        taken() {
            const isRunning = isOneShape && most - least <= LONGEST_GAP * (hashes.size * 2 ** sparseness + 1);
            return { hashes, sparseness, tell: !isRunning, endInAnnotation: count > 0 && annotations > count / 2 };
        },
    };
}
/** The channel of nnU-Net behind the number of a case: `la_003_0000`. */
const CHANNEL = /(?<=\d)_0{3}\d$/;
function stemOf(name) {
    return name.slice(0, stemEndOf(name));
}
/** The last word of a stem behind a separator, with a number of its own. */
const LAST_PART = /[-_. ]+([A-Za-z][A-Za-z0-9]*)(?:[-_ ]?\d+)?$/;
/** A stem without the words at its end that say which view of the sample it is: `x` of `x_gtFine_labelIds`. */
function stems_withoutView(stem) {
    for (let rest = stem;;) {
        if (!mayHaveLastPart(rest))
            return rest;
        const part = LAST_PART.exec(rest);
        if (part === null || part.index === 0 || !isView(part[1]))
            return rest;
        rest = rest.slice(0, part.index);
    }
}
/** Whether the last word of a stem says that this is an annotation. */
function stems_endsInAnnotation(stem) {
    const part = mayHaveLastPart(stem) ? LAST_PART.exec(stem) : null;
    return part !== null && wordsOf(part[1]).some((word) => ANNOTATION_WORDS.has(word));
}
/** A quick look from the end: most names of samples end in a number behind the first of their words. */
function mayHaveLastPart(stem) {
    const last = separatorBefore(stem, stem.length);
    if (last <= 0)
        return false;
    if (isLetter(stem.charCodeAt(last + 1)))
        return true;
    for (let at = last + 1; at < stem.length; at++)
        if (!isDigit(stem.charCodeAt(at)))
            return false;
    const before = separatorBefore(stem, last);
    return before > 0 && isLetter(stem.charCodeAt(before + 1));
}
function separatorBefore(stem, end) {
    for (let at = end - 1; at >= 0; at--) {
        const unit = stem.charCodeAt(at);
        if (unit === 45 || unit === 95 || unit === 46 || unit === 32)
            return at;
    }
    return -1;
}
function isLetter(unit) {
    const small = lower(unit);
    return small >= 97 && small <= 122;
}
function isDigit(unit) {
    return unit >= 48 && unit <= 57;
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
        if (isDigit(unit)) {
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
function annotation_directories_saysAnnotation(name) {
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
function annotation_directories_annotationDirectories(field, counts) {
    const { tree } = field;
    const media = below(field, counts.media);
    const all = below(field, counts.all);
    const isAnnotation = new Uint8Array(tree.paths.length);
    tree.children.forEach((children) => {
        const inUse = children.filter((node) => all[node] > 0 && !field.isAbove(node));
        const named = inUse.filter((node) => annotation_directories_saysAnnotation(nameOf(node)) && !isDenied(node, inUse));
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
            !annotation_directories_saysModality(nameOf(node)));
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
                if (!hasShareOf(of(node), LEAST_SHARE, of(other)))
                    return false;
                const isPlace = annotation_directories_saysImages(nameOf(other)) && areWithin(of(node), of(other));
                return isPlace || areViewsByStems(of(node), of(other));
            });
            if (isView)
                isAnnotation[node] = 1;
        }
    }
}
/** Whether a name says no more than that samples are here: `images`, `train`, `input_1`. */
function isPlainPlace(name) {
    return annotation_directories_saysImages(name) || wordsOf(name).every((word) => isPlain(word) || splitNamed(word) !== null);
}
/** Whether a name says another view of the same samples. */
function annotation_directories_saysModality(name) {
    return wordsOf(name).some((word) => MODALITY_WORDS.has(word));
}
function annotation_directories_saysImages(name) {
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
function views_viewsAmong(field, siblings) {
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
    const hasOther = siblings.some((node) => !saysView(nameOf(node)));
    siblings.forEach((left, place) => {
        for (const right of siblings.slice(0, place)) {
            const areDirections = saysDirection(nameOf(left)) && saysDirection(nameOf(right));
            // `left` and `right` beside `stop` are what is shown.
            const areNamed = saysView(nameOf(left)) && saysView(nameOf(right)) && !(areDirections && hasOther);
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
/** Whether the name of a sibling says a view, so that running numbers are enough where two do. */
function saysView(name) {
    return saysModality(name) || saysImages(name) || saysAnnotation(name);
}
function saysDirection(name) {
    return DIRECTIONS.has(name.toLowerCase());
}

;// CONCATENATED MODULE: ./build/layout/split-labels.js





/** Beginnings of names of parts: `part_1`, `Batch2`, `00001-of-00002`. */
const split_labels_PARTS = /^(?:part|shard|chunk|batch)|^\d+-of-\d+$/i;
/** Whether a directory sorts files by what they are, not by what they show: `images`, `jpg`, `part_2`. */
function split_labels_isStructural(name, also = STRUCTURAL) {
    const lower = name.toLowerCase();
    if (also.has(lower) || STRUCTURAL.has(lower) || split_labels_PARTS.test(name) || BIDS_FOLDERS.has(lower))
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

;// CONCATENATED MODULE: ./build/layout/words/lists.js

/** Directories of lists. */
const LIST_DIRECTORIES = words('imagesets image_sets splits split filelists file_lists file-lists lists ucftraintestlist testtrainmulti_7030_splits');
/** Those that hold nothing else: VOC; Universal Dependencies. */
const lists_PLACES_OF_LISTS = words('imagesets image_sets filelists file_lists file-lists');
/** Columns that say which split a file is in. */
const SPLIT_COLUMNS = words('split fold set subset partition');
/** Columns that name a file. */
const FILE_COLUMNS = words('file filename file_name filepath file_path path image image_id image_name image_path img img_path imagename', 'slice_file_name audio audio_path wav clip video id name fname filenames');

;// CONCATENATED MODULE: ./build/layout/zones.js





/** Whether a name says data. */
function zones_saysData(name) {
    // A quick look before the name is taken apart: each of many directories may have a name of its own.
    if (!/dat|corp/i.test(name))
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
    // A million names of files are asked, and to put one into lower case takes ten times as long as to look at it.
    if (NEVER_STARTS.has(name.charCodeAt(0) | CASE) && NEVER_BELOW.has(name.toLowerCase()))
        return true;
    return parent === '.dvc' && (name === 'cache' || name === 'tmp');
}
/** The bit in which small and capital letters differ. */
const CASE = 0x20;
const NEVER_STARTS = new Set(Array.from(directories_NEVER_BELOW, (name) => name.charCodeAt(0) | CASE));
/** Whether a directory need not be listed where data is found by what it is. */
function isNeverListed(directory) {
    const name = directory.slice(directory.lastIndexOf('/') + 1);
    const isHidden = name.startsWith('.') && name !== '.' && name !== '..';
    return isHidden || isNeverData(undefined, name) || NEVER_LISTED.has(name);
}
const NEVER_LISTED = new Set(['site-packages', 'venv', 'virtualenv']);
/** Reads the names of all nodes, from the top down. */
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
        lists: column(),
    };
    const isInSplit = column();
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
        if (PLACES_OF_LISTS.has(lower))
            zones.lists[node] = 1;
        if (isInSplit[parent] === 1 || splitNamed(tree.names[parent])?.rest === '')
            isInSplit[node] = 1;
        if (CODE_DIRECTORIES.has(lower))
            zones.code[node] = 1;
        if (!isInData) {
            if (TEST_DIRECTORIES.has(lower))
                zones.tests[node] = 1;
            else if (LIKELY_CODE_DIRECTORIES.has(lower))
                zones.code[node] = 1;
            else if (RESULT_DIRECTORIES.has(lower) && isInSplit[node] === 0)
                zones.code[node] = 1;
            if (SETTINGS_DIRECTORIES.has(lower))
                zones.settings[node] = 1;
            if (MODEL_DIRECTORIES.has(lower))
                zones.models[node] = 1;
            if (tree.names[parent]?.toLowerCase() === 'runs' && RUNS.has(lower))
                zones.code[node] = 1;
        }
        if (zones_saysData(name)) {
            zones.saysData[node] = 1;
            zones.data[node] = 1;
        }
    });
    return zones;
}

;// CONCATENATED MODULE: ./build/layout/class-folders.js







/** So many pictures, sounds or texts must two directories hold themselves. */
const LEAST_SAMPLES = 2;
const NOT_CLASSES = new Set([...labels_STRUCTURAL, ...STRUCTURAL_WITHOUT_SPLIT]);
/**
 * Recognises sibling directories as classes where no split is above: at least two hold pictures, sounds, volumes or
 * texts themselves, they are no views of each other, and their names are no running numbers of one word. Directories
 * that hold splits or classes are datasets.
 * @param samples by node: samples in and below it
 * @param isClosed whether classes below a node are told otherwise, or there are none
 */
function class_folders_classFolders(field, counts, samples, holdsSplits, isClosed) {
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
function datasets_datasetsOf({ tree, isAbove }, known) {
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
                next[number] = reached[number - 1] && holds(matches, path, starts, number - 1) ? 1 : 0;
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
    }
    catch (error) {
        throw error instanceof Failure ? new Failure(`labels: ${error.message}`) : error;
    }
}

;// CONCATENATED MODULE: ./build/layout/directory-splits.js


/**
 * Recognises directories as splits: by a name that says one, beside another one of the same parent that says another
 * split and nothing else. The outermost that qualifies wins.
 * @param evidence by node: how much of it and below it is data
 */
function directory_splits_directorySplits({ tree }, evidence) {
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
function file_splits_fileSplits(field, splitNode) {
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
    if (!name.includes('-of-') || baseName(directory) !== SHARD_DIRECTORY)
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

;// CONCATENATED MODULE: ./build/layout/headers.js



/** Endings of headers, and of the data that they describe: MetaImage (LUNA16), NRRD, Analyze. */
const DATA_OF_HEADER = new Map([
    ['mhd', ['raw', 'zraw', 'raw.gz']],
    ['nhdr', ['raw', 'raw.gz', 'raw.bz2']],
    ['hdr', ['img', 'img.gz']],
]);
const HEADER = /\.(?:mhd|nhdr|hdr)$/i;
/** Passes over headers whose data lies beside them: both are one sample, and copies of it differ in the header. */
function headers_passOverHeaders(field) {
    const { files, chosen, states } = field;
    const ofNode = new Map();
    for (let place = 0; place < chosen.length; place++) {
        const entry = chosen[place];
        if (states[entry] !== KIND.volume && states[entry] !== KIND.picture)
            continue;
        const name = files.names[entry];
        if (!HEADER.test(name))
            continue;
        const dot = name.lastIndexOf('.');
        const node = nodeOfEntry(field, entry);
        const names = ofNode.get(node) ?? namesIn(field, node);
        ofNode.set(node, names);
        const endings = DATA_OF_HEADER.get(name.slice(dot + 1).toLowerCase()) ?? [];
        const stem = name.slice(0, dot).toLowerCase();
        if (endings.some((ending) => names.has(`${stem}.${ending}`)))
            states[entry] = PASSED_OVER.part;
    }
}
function namesIn(field, node) {
    return new Set(entriesIn(field, node).map((entry) => field.files.names[entry].toLowerCase()));
}

;// CONCATENATED MODULE: ./build/layout/measured-trees.js




const DESCRIPTION_OF_TREE = 'dataset_description.json';
const SUBJECT = /^sub-[a-z0-9]+$/i;
/** Headers, events and positions that belong to a signal. Source: the specification of BIDS. */
const BESIDE_SIGNAL = /\.(?:vhdr|vmrk|json|tsv|bval|bvec|txt|html|tsv\.gz|md)$/i;
/** Trees of BIDS: a description of the dataset with a directory for each subject beside it. */
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
/** Whether a file of such a tree is a volume or a signal itself, not what is told of it. */
function measured_trees_isSignal(name, state) {
    if (isMediaKind(state))
        return true;
    if (BESIDE_SIGNAL.test(baseName(name)))
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
function targets_passOverTargets(field, counts) {
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
function survey_everythingOf(files) {
    return {
        files,
        chosen: numbersTo(files.names.length),
        states: new Uint8Array(files.names.length).fill(KIND.other),
        isAutomatic: false,
        isAbovePath: (directory) => directory === '' || directory === '/',
        isPointer: () => false,
    };
}

;// CONCATENATED MODULE: ./build/layout/layout.js












/** Everywhere a file stands: nearly always in one place. */
function placesOf({ placementOf, divided }, path) {
    return (divided.size === 0 ? undefined : divided.get(path)) ?? [placementOf(path)];
}
/**
 * Reads the layout of data files alone: all that is given is data, but for what by its name is annotation or metadata.
 * @throws {Failure} for a glob or pattern that can't be read
 */
function readLayout(files, options, cards = [], listed = new Map()) {
    const given = everythingOf(files);
    files.names.forEach((name, file) => {
        const state = stateOfName(name);
        if (canBeData(state))
            given.states[file] = state;
    });
    return layoutOf(surveyOf(given), { ...options, cards, listed });
}
/**
 * Places every file of a survey in a dataset, a split and a class. Files that turn out to be for showing are passed over
 * in the states of the survey.
 * @throws {Failure} for a glob or pattern that can't be read
 */
function layoutOf(survey, options) {
    const { field, zones, splits, files } = survey;
    const { tree } = field;
    const counts = countsOf(field);
    const samples = below(field, counts.all);
    const classes = foldersOf(survey, counts, samples);
    if (field.isAutomatic) {
        const isInDataset = (node) => zones.data[node] === 1 || splits.splitNode[node] !== NONE || classes.classNode[node] !== NONE;
        passOverAssets(field, counts, isInDataset, options.linked ?? new Set());
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
    const divided = dividedPlaces(options.divided ?? new Map(), placementOf);
    const dividedIn = new Set(Array.from(divided.keys(), parentDirectory));
    return { placementOf, ofDirectory, divided };
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
        if (said !== null || pattern !== null || dividedIn.has(directory))
            return undefined;
        const node = nodeAt(directory);
        return named.has(node) ? undefined : placeOfNode(node);
    }
    function placementOf(path) {
        const node = nodeAt(parentDirectory(path));
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
        const entry = named.get(node)?.get(baseName(path));
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
/** Cards and options stand above lists. */
function dividedPlaces(divided, placementOf) {
    const places = new Map();
    for (const [path, listings] of divided) {
        const place = placementOf(path);
        if (place.splitBy === 'card' || place.splitBy === 'option')
            continue;
        places.set(path, listings.map(({ split, list }) => ({ ...place, split, splitBy: 'list', list })));
    }
    return places;
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
function foldersOf({ field, splits, measured }, counts, samples) {
    const isClosed = (node) => splits.splitNode[node] !== NONE || measured[node] === 1;
    return classFolders(field, counts, samples, splits.holdsSplits, isClosed);
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
    const byList = new Map(Array.from(listed, ([entry, place]) => [pathAt(field.files, entry), place]));
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
        const path = pathAt(field.files, entry);
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
        for (let above = directory;; above = parentDirectory(above)) {
            const node = nodes.get(above);
            if (node !== undefined)
                return node;
            if (above === '' || above === '/')
                return 0;
        }
    };
}

;// CONCATENATED MODULE: ./build/layout/recognised.js





/** Counts the files of each dataset by split and label; those of a directory at once where they stand together. */
function recognise(layout, files) {
    return tally((take) => visitPlaces(layout, files, take), (take) => visitFurtherPlaces(layout, files, take));
}
/**
 * Counts samples by where they stand.
 * @param visit gives the place of each sample; datasets are told in the order in which they come
 * @param visitFurther gives, of samples that lists give to several splits, the further ones
 */
function tally(visit, visitFurther) {
    const tallies = new Map();
    visit((place, count) => {
        const { dataset, split, splitBy, label, labelBy } = place;
        const tally = tallyOf(tallies, dataset ?? '');
        tally.samples += count;
        if (split !== null && splitBy !== null)
            addSplit(tally, split, splitBy, count);
        if (label !== null) {
            tally.labels.set(label, (tally.labels.get(label) ?? 0) + count);
            if (labelBy !== null)
                tally.labelsBy = surer(tally.labelsBy, labelBy);
        }
    });
    visitFurther(({ dataset, split }, count) => {
        if (split !== null)
            addSplit(tallyOf(tallies, dataset ?? ''), split, 'list', count);
    });
    const samples = new Map();
    for (const [dataset, { splits }] of tallies) {
        if (splits.size > 0)
            samples.set(dataset, new Map(Array.from(splits, ([name, split]) => [name, split.samples])));
    }
    const datasets = Array.from(tallies, ([dataset, tally]) => told(dataset, tally));
    return { datasets: datasets.sort((left, right) => comparePaths(left.path, right.path)), samples };
}
/** A sample of two splits is one of each. */
function visitFurtherPlaces(layout, files, take) {
    if (layout.divided.size === 0)
        return;
    for (let file = 0; file < files.names.length; file++) {
        const path = paths_pathAt(files, file);
        const place = layout.placementOf(path);
        for (const other of layout.divided.get(path) ?? []) {
            if (other.split !== null && other.split !== place.split)
                take({ ...place, split: other.split }, 1);
        }
    }
}
function addSplit({ splits }, split, splitBy, count) {
    const before = splits.get(split);
    splits.set(split, { samples: (before?.samples ?? 0) + count, by: surer(before?.by ?? null, splitBy) });
}
/** Of two ways of recognising something the one that stands above the other. */
function surer(left, right) {
    return left !== null && RECOGNISED_BY.indexOf(left) <= RECOGNISED_BY.indexOf(right) ? left : right;
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
        splits: Array.from(splits, ([name, split]) => ({ name, ...split })).sort((left, right) => compareSplits(left.name, right.name)),
        labels: Array.from(labels, ([name, count]) => ({ name, samples: count })).sort((left, right) => right.samples - left.samples || comparePaths(left.name, right.name)),
        labelsBy,
    };
}
/** Gives where all files stand: those of a directory at once where they stand together. */
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
            visit(layout.placementOf(paths_pathAt(files, file)), 1);
    }
}

;// CONCATENATED MODULE: ./build/rules/broken.js

const broken_NONE = {};
const CHECKS = inEvaluationOrder(RULES.map((name) => table_RULE[name])).map((rule) => ({
    bit: bitOf(rule.name),
    unless: rule.unless.reduce((bits, other) => bits | bitOf(other), 0),
    rule,
}));
/** Every set of rules, at the sum of their bits: all groups that break the same rules share one. */
const SETS = Array.from({ length: 1 << RULES.length }, (_, bits) => RULES.filter((name) => (bits & bitOf(name)) !== 0));
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
        if (table_RULE[rule].compares === null)
            continue;
        between ??= {};
        between[rule] = table_RULE[rule].between(copies);
    }
    return between ?? broken_NONE;
}
/** Whether two members of a group are what breaks the rule; always for a rule about copies alone. */
function clash(left, right, rule) {
    return RULE[rule].compares === null || RULE[rule].between([left, right]).names.length > 0;
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
    return 1 << RULES.indexOf(name);
}

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
    return table_RULE[rule].unless.length > 0 && twoBreak(earlier.copies(), rule);
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
    return told.some((one, index) => told.slice(0, index).some((other) => brokenRules([other, one]).includes(rule)));
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
    const heldAll = content !== undefined && group.files.every((file) => content.paths.has(data_files_placeOf(file)));
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
            const severity = SEVERITIES.find((level) => rules.some((rule) => settings[rule] === level));
            breach = severity === undefined ? null : { rules, severity };
            known.set(broken, breach);
        }
        return breach;
    };
}
/** A file that lists give to several splits is a member for each of them. */
function membersOf({ files }, layout) {
    return files.flatMap((file) => placesOf(layout, data_files_placeOf(file)).map(({ split, label, dataset, list }) => {
        const member = { file, split, label, dataset, isNew: true };
        if (list !== undefined)
            member.list = list;
        return member;
    }));
}
function readingOf(members) {
    const rules = brokenRules(members);
    return { members, rules, between: betweenOf(rules, members) };
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
    const rules = RULES.filter((rule) => now.rules.includes(rule) || lost.includes(rule));
    return { members: now.members, rules, between };
}
function bothOf(earlier = NOTHING, now = NOTHING) {
    return { names: [...new Set([...now.names, ...earlier.names])], sets: [...now.sets, ...earlier.sets] };
}
function findingOf(group, { members, between: all }, { rules, severity }, known) {
    const between = only(rules, all);
    const { finding, isNewPath } = newness(group, { rules, between }, known);
    if (known.length > 0)
        for (const member of members)
            member.isNew = isNewPath(data_files_placeOf(member.file));
    const redundantBytes = (group.size ?? 0) * (group.files.length - 1);
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
        .sort(([left], [right]) => comparePaths(left, right))
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
    const splits = [...sizes.keys()].sort(compareSplits).slice(0, MAX_SPLITS_PAIRED);
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

;// CONCATENATED MODULE: ./build/judge/row-leakage.js


/** Puts what splits share of records beside what they share of files. */
function withRows(leakage, rows, samples) {
    if (rows.length === 0)
        return [...leakage];
    const pairs = new Map(leakage.map((pair) => [keyOf(pair), { ...pair }]));
    for (const { dataset, splits, contents, rows: shared, samples: all } of rows) {
        const key = keyOf({ dataset, splits });
        const sizes = samples.get(dataset);
        const pair = pairs.get(key) ?? {
            dataset,
            splits,
            groups: 0,
            files: [0, 0],
            samples: [sizes?.get(splits[0]) ?? 0, sizes?.get(splits[1]) ?? 0],
        };
        const before = pair.rows ?? { contents: 0, rows: [0, 0], samples: [0, 0] };
        pair.rows = {
            contents: before.contents + contents,
            rows: [before.rows[0] + shared[0], before.rows[1] + shared[1]],
            samples: [before.samples[0] + all[0], before.samples[1] + all[1]],
        };
        pairs.set(key, pair);
    }
    return [...pairs.values()].sort((left, right) => comparePaths(left.dataset, right.dataset) ||
        compareSplits(left.splits[0], right.splits[0]) ||
        compareSplits(left.splits[1], right.splits[1]));
}
function keyOf({ dataset, splits }) {
    return JSON.stringify([dataset, splits]);
}

;// CONCATENATED MODULE: ./build/text/quantity.js
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

;// CONCATENATED MODULE: ./build/judge/verdict.js


/**
 * Whether the gate is shut, and why. What counts is the severity of each broken rule, not that of the finding: one
 * group can break one rule as an error and another as a warning.
 */
function verdictOf(findings, { rules, failOn }, tables = []) {
    const reasons = [];
    if (failOn !== 'none') {
        const counted = failOn === 'new' ? findings.filter(({ isNew }) => isNew) : findings;
        const noun = failOn === 'new' ? 'new group' : 'group';
        for (const rule of RULES) {
            const count = rules[rule] === 'error' ? counted.filter((finding) => finding.rules.includes(rule)).length : 0;
            if (count > 0)
                reasons.push(`${countOf(count, noun)} ${count === 1 ? 'breaks' : 'break'} ${rule}`);
            const ofRows = tables.filter((table) => table.rule === rule && table.severity === 'error' && (table.isNew || failOn === 'any')).length;
            const finding = failOn === 'new' ? 'new finding' : 'finding';
            if (ofRows > 0)
                reasons.push(`${countOf(ofRows, finding)} of rows ${ofRows === 1 ? 'breaks' : 'break'} ${rule}`);
        }
    }
    return { result: reasons.length > 0 ? 'fail' : 'pass', failOn, reasons };
}

;// CONCATENATED MODULE: ./build/judge/judge.js





/**
 * Stage 4: what the groups mean. Finds the rules that each group breaks where its members stand, and decides on the
 * gate. Judges by paths alone: no file is opened.
 */
function judge({ files, layout, groups, options, known, earlier = null, recognised = recognise(layout, files), rows = { findings: [], leakage: [] }, }) {
    const { datasets, samples } = recognised;
    const findings = findingsOf(groups, layout, options.rules, known, earlier);
    return {
        findings,
        leakage: withRows(leakageOf(findings, samples), options.rules['split-leakage/row'] === 'off' ? [] : rows.leakage, samples),
        datasets: samples.size,
        recognised: datasets,
        verdict: verdictOf(findings, options, rows.findings),
    };
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
    for (const group of groupsOf(parse(text, name), name)) {
        // Records of tables are compared apart.
        if (group['kind'] === 'row')
            continue;
        const { files, rules, size } = group;
        if (!Array.isArray(files) || !Array.isArray(rules))
            throw unreadable(name);
        const copies = files.map((file) => copyIn(file, name));
        const broken = RULES.filter((rule) => rules.includes(rule));
        const content = {
            paths: new Set(copies.map(({ file }) => file.path)),
            count: files.length - timesListed(files),
            rules: broken,
            between: betweenOf(broken, copies),
            copies: () => copies,
            written: writtenName,
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
            const [first, ...others] = files.map(data_files_placeOf);
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
    return groupsOf(parse(text, name), name).length;
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
        between: betweenOf(rules, copies),
        copies: () => copies,
        written: writtenName,
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
function parse(text, name) {
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
        throw new failure_Failure(`baseline: "${display_display(name)}" is not a report of schemaVersion ${SCHEMA_VERSIONS.join(' or ')}; write it anew with --format json`);
    }
    return report['groups'].map((group) => {
        if (!isObject(group))
            throw unreadable(name);
        return group;
    });
}
/** A file that several lists name stands there for each of them. */
function timesListed(files) {
    const listed = files.filter((file) => isObject(file) && typeof file['list'] === 'string');
    return listed.length - new Set(listed.map(({ path }) => path)).size;
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
        return lossless_decodePath(Buffer.from(pathBase64, 'base64'));
    return typeof path === 'string' ? path : null;
}
function fail(name) {
    throw unreadable(name);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function unreadable(name) {
    return new failure_Failure(`baseline: "${display_display(name)}" is not a JSON report of this program; write one with --format json`);
}

;// CONCATENATED MODULE: ./build/match/directory-classes.js
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
    const spoil = spoilIn(spoilt);
    snapshot.files.directories.forEach((path, number) => {
        if (states[number] === SPOILT || isTooDeep(path))
            spoil(path);
    });
    for (const path of snapshot.others.directories)
        if (isTooDeep(path))
            spoil(path);
    // What could not be read may be a directory.
    for (const { path } of snapshot.errors)
        spoil(path);
    spoilLinks(snapshot, groups, spoil);
    return spoilt;
}
/**
 * The directories that can have a copy as far as a listing tells: nothing in them is known to have none, and all of it
 * was looked at.
 * @param mayRepeat whether a file can equal another one
 * @returns for each how many data files lie directly in it
 */
function openDirectories(snapshot, mayRepeat) {
    const { files, others } = snapshot;
    const spoilt = new Set();
    const spoil = spoilIn(spoilt);
    const counts = new Uint32Array(files.directories.length);
    const isSpoilt = new Uint8Array(files.directories.length);
    const links = Array.from(files.links.values()).flat();
    for (let file = 0; file < files.directoryOf.length; file++) {
        const directory = files.directoryOf[file];
        counts[directory] = counts[directory] + 1;
        if (mayRepeat(file))
            continue;
        isSpoilt[directory] = 1;
        for (const path of files.links.get(file) ?? [])
            spoil(parentDirectory(path));
    }
    files.directories.forEach((path, number) => {
        if (isSpoilt[number] === 1 || isTooDeep(path))
            spoil(path);
    });
    for (const path of others.directories)
        if (isTooDeep(path))
            spoil(path);
    for (const path of links)
        if (isTooDeep(path))
            spoil(parentDirectory(path));
    for (const { path } of snapshot.errors)
        spoil(path);
    const open = new Map();
    const add = (path) => {
        for (let above = path; !isTop(above) && !open.has(above); above = parentDirectory(above)) {
            if (!spoilt.has(above) && !isTooDeep(above) && snapshot.isWhole(above))
                open.set(above, 0);
        }
    };
    files.directories.forEach((path, number) => {
        if (counts[number] === 0)
            return;
        add(path);
        if (open.has(path))
            open.set(path, counts[number]);
    });
    for (const path of directoriesInUse(others))
        add(path);
    for (const path of links)
        add(parentDirectory(path));
    for (const [file, { identity }] of files.pointers) {
        if (isOfDirectory(identity))
            add(pathAt(files, file).replace(/\/$/, ''));
    }
    return open;
}
/** Whether a file stands for a whole directory of which only the hash is known. */
function isDirectory({ pointer }) {
    return isOfDirectory(pointer?.identity ?? null);
}
function isOfDirectory(identity) {
    return identity?.algorithm.endsWith('-directory') === true;
}
/** Adds a directory and all above it. */
function spoilIn(spoilt) {
    return (path) => {
        for (let above = shallow(path); !isTop(above) && !spoilt.has(above); above = paths_parentDirectory(above))
            spoilt.add(above);
    };
}
/** The scan's root, the machine's, or what stands above the scan's root: no copies of anything. */
function isTop(path) {
    return path === '' || path === '/' || path === '..' || path.endsWith('/..');
}
function isTooDeep(path) {
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
            const directory = paths_parentDirectory(data_files_placeOf(file));
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
            if (!grouped.has(path) || isTooDeep(path))
                spoil(paths_parentDirectory(path));
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



/** Fewer files make no copy of a directory, only a copy of a file. */
const FEWEST_FILES = 2;
/** Whether there are several of them, and enough in each. */
function isShared({ directories }) {
    return directories.length > 1 && directories[0].files >= FEWEST_FILES;
}
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
            for (const path of [data_files_placeOf(file), ...(file.links ?? [])])
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
        if (isTooDeep(path))
            return null;
        for (let above = path;; above = paths_parentDirectory(above)) {
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
    const directory = at(isDirectory(file) ? path.replace(/\/$/, '') : paths_parentDirectory(path));
    if (directory === null)
        return;
    const count = isDirectory(file) ? (file.pointer?.fileCount ?? null) : 1;
    directory.entries.push(`${isDirectory(file) ? '' : paths_baseName(path)}/g${group}`);
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
            directory = at(paths_parentDirectory(paths_pathAt(others, file)));
            known.set(number, directory);
        }
        directory?.others.push({ name, file });
    });
}
function emptyDirectory(path, parent) {
    return {
        path,
        name: paths_baseName(path),
        parent,
        entries: [],
        others: [],
        files: 0,
        hasUnknownCount: false,
        bytes: 0,
    };
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
            number = directories.push(locateText(root, files.directories[directory])) - 1;
            local.set(directory, number);
        }
        directoryOf.push(number);
        names.push(files.names[file]);
    }
    // No name holds a slash.
    return { directories, directoryOf, names: names.join('/') };
}
/** Each location in the form that Node's file functions take. */
function locations_openLocations({ directories, directoryOf, names }) {
    if (directoryOf.length === 0)
        return [];
    // Asked once for all: most names are text, which needs no further look.
    const isText = isUtf8Path(names) && directories.every(isUtf8Path);
    return names.split('/').map((name, file) => {
        const location = pathIn(directories[directoryOf[file]], name);
        return isText ? location : encodePath(location);
    });
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

;// CONCATENATED MODULE: ./build/match/other-contents.js




const FILES_PER_TASK = 512;
/**
 * Names the contents of files that are no samples, as far as that decides whether directories hold the same. What git
 * or a pointer names is named already. Of the others the sizes come first, and those are read that still matter.
 * @param left the directories that can be copies as far as the contents given are known
 */
async function nameOthers(directories, snapshot, world, left) {
    const { contents, pointers } = snapshot.others;
    const ofPointer = pointerTokens(pointers);
    const all = filesOf(directories);
    const isUnnamed = (file) => contents[file] === data_files_NOT_NAMED;
    const named = new Map();
    const tokenOf = (file) => {
        if (contents[file] === ELSEWHERE)
            return ofPointer(file);
        if (!isUnnamed(file))
            return `o${contents[file]}`;
        // What has no name here equals nothing.
        return named.get(file) ?? `u${file}`;
    };
    if (!all.some(isUnnamed))
        return { tokenOf, bytesRead: 0 };
    const measured = await measure(filesOf(left(() => 'o')).filter(isUnnamed), snapshot.others, world);
    const { sizes } = measured;
    // Of what git names the size is not known here.
    const bySize = all.every(isUnnamed) ? (file) => `o${sizes.get(file) ?? `u${file}`}` : () => 'o';
    const wanted = filesOf(left(bySize)).filter((file) => sizes.has(file));
    const bytesRead = await other_contents_read(wanted, measured, snapshot, world, (file, objectId) => {
        named.set(file, `o${snapshot.files.objectIds.addHex(objectId)}`);
    });
    return { tokenOf, bytesRead };
}
/**
 * Names what some of these files hold that nothing names yet, by git's id; what is no file or can't be read stays without.
 * @returns bytes read
 */
async function readOthers(numbers, snapshot, world, take) {
    const measured = await measure(numbers, snapshot.others, world);
    const wanted = numbers.filter((file) => measured.sizes.has(file));
    return other_contents_read(wanted, measured, snapshot, world, take);
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
async function measure(numbers, others, world) {
    const measured = { sizes: new Map(), modified: new Map() };
    const tasks = inTasks(numbers);
    await world.workers.run('measure', tasks.map((task) => locationsOf(world.root, others, task)), ({ states, sizes, modified }, number) => {
        tasks[number]?.forEach((file, index) => {
            if (states[index] !== MEASURED.file && states[index] !== MEASURED.linked)
                return;
            measured.sizes.set(file, sizes[index]);
            measured.modified.set(file, modified[index]);
        });
    }, () => { });
    return measured;
}
/**
 * Reads files whole.
 * @param take gets what git would call each content
 * @returns bytes read
 */
async function other_contents_read(numbers, { sizes, modified }, { others, objectFormat }, world, take) {
    const tasks = inTasks(numbers);
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
                take(file, objectId);
        });
    }, world.progress.advance);
    return bytesRead;
}
function inTasks(numbers) {
    const tasks = [];
    for (let at = 0; at < numbers.length; at += FILES_PER_TASK)
        tasks.push(numbers.slice(at, at + FILES_PER_TASK));
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
        paths: directories.map(({ path }) => path).sort(comparePaths),
        files: hasUnknownCount ? null : files,
        bytes,
    };
}
function byBytes(left, right) {
    const size = ({ bytes }) => bytes ?? -1;
    return size(right) - size(left) || comparePaths(left.paths[0], right.paths[0]);
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
function crypto_createHash(algorithm) {
    // To ask for the module takes longer than to hash a small file.
    crypto_crypto ??= builtin('node:crypto');
    return crypto_crypto.createHash(algorithm);
}

;// CONCATENATED MODULE: ./build/pointers/text-hash.js
/** DVC looks at so many bytes to tell text from binary. */
const PROBE = 512;
/** DVC 2 read in pieces of this size, and did not see a CRLF that two of them share. */
const PIECE = 2 ** 20;
const LF = 0x0a;
const CR = 0x0d;
/** Bytes besides printable ASCII that DVC counts as text: line feed, carriage return, tab, form feed, backspace. */
const TEXT_CONTROLS = new Set([LF, CR, 0x09, 0x0c, 0x08]);
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
            return isCarriageReturnHeld ? Buffer.concat([converted, Uint8Array.of(CR)]) : converted;
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
    const takers = DIGEST_ALGORITHMS.map((algorithm) => isWanted(algorithm, wanted) ? TAKERS[algorithm]() : null);
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
    const hash = crypto_createHash(algorithm);
    return { update: (chunk) => hash.update(chunk), end: () => hash.digest() };
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
    return DIGEST_ALGORITHMS.some((digest) => digest === algorithm);
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

;// CONCATENATED MODULE: ./build/content/read-files.js




/** Small enough that threads end together. */
const read_files_FILES_PER_TASK = 256;
const BYTES_PER_TASK = 32 * 1024 * 1024;
/** A task for these files. */
function readTask(numbers, { files, objectFormat }, { root }) {
    return {
        files: locationsOf(root, files, numbers),
        sizes: valuesOf(numbers, (file) => files.sizes[file]),
        modified: valuesOf(numbers, (file) => files.modified[file]),
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
    const tasks = read_files_inTasks(numbers, snapshot, mostBytes);
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
function read_files_inTasks(numbers, { files }, mostBytes) {
    const tasks = [];
    let task = [];
    let bytes = 0;
    for (const file of numbers) {
        const size = files.sizes[file];
        if (tasks.length === 0 || task.length === read_files_FILES_PER_TASK || bytes + size > mostBytes) {
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
        reading.errors.push({ path: paths_pathAt(files, task[file]), message });
    }
    reading.bytesRead += bytesRead;
}

;// CONCATENATED MODULE: ./build/content/remembered.js





const NOTHING_MORE = () => 0;
/** @param cache what is remembered; `null`: everything is read */
function remembered_createReader(snapshot, world, cache) {
    if (cache === null) {
        return {
            names: (numbers, take, wanted = NOTHING_MORE, conversionOf) => readByName(numbers, snapshot, world, take, wanted, conversionOf ?? null),
            heads: (numbers, take) => readHeads(numbers, snapshot, world, take),
        };
    }
    const locationOf = (file) => locate(world.root, paths_pathAt(snapshot.files, file));
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
        return groupOf(members, names, files, objectId);
    });
}
/**
 * The group of a file by itself.
 * @param objectId git's id of its content if that was read; else what git or a pointer says stands for it
 * @returns `null` for a pointer that tells nothing of its content
 */
function named_groupOfOne(files, file, objectId) {
    const content = files.contents[file];
    const id = objectId ?? (content < 0 ? undefined : files.objectIds.hex(content));
    const names = named_namesOf(id, [file], files);
    return names.length === 0 ? null : groupOf([file], names, files, id);
}
function groupOf(members, names, files, objectId) {
    return {
        id: names[0],
        names,
        evidence: named_evidenceOf(members, files),
        size: sizeOf(members, files),
        files: members.map((file) => dataFileAt(files, file, objectId)),
    };
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
        stored.sort((left, right) => named_rank(left) - named_rank(right) || (left < right ? -1 : 1));
    return [...git, ...stored];
}
function isName(name, { algorithm, hex }) {
    return name.length === algorithm.length + 1 + hex.length && name.endsWith(hex) && name.startsWith(algorithm);
}
function named_rank(name) {
    const first = NAMES_FIRST.findIndex((prefix) => name.startsWith(prefix));
    return first < 0 ? NAMES_FIRST.length : first;
}
/** Members that were named by git have git's word, members that were read have their bytes, pointers what they say. */
function named_evidenceOf(members, { contents, pointers }) {
    let found = 0;
    for (const file of members) {
        const pointer = pointers.size === 0 ? undefined : pointers.get(file);
        const evidence = pointer ? EVIDENCE_OF[pointer.kind] : contents[file] === data_files_NOT_NAMED ? 'bytes' : 'git-oid';
        found |= 1 << EVIDENCE.indexOf(evidence);
    }
    let evidence = EVIDENCE_SETS[found];
    if (evidence === undefined) {
        evidence = EVIDENCE.filter((_, index) => (found & (1 << index)) !== 0);
        EVIDENCE_SETS[found] = evidence;
    }
    return evidence;
}
/**
 * Git's own size where it is known: a file that git converts has another one on disk. Without a real file that which
 * pointers tell.
 */
function sizeOf(members, { sizes, pointers }) {
    const isSized = (file) => sizes[file] !== data_files_UNKNOWN_SIZE;
    const known = members.find((file) => isSized(file) && !pointers.has(file)) ?? members.find(isSized);
    return known === undefined ? null : knownSize(sizes[known]);
}

;// CONCATENATED MODULE: ./build/match/divided.js





/**
 * The files that lists give to several splits and that no other file equals: each leaks by itself.
 * @param known the groups of what equals something else
 */
async function divided_matchDivided(known, snapshot, world, cache) {
    const { files, layout } = snapshot;
    const match = { groups: [], errors: [], bytesRead: 0, notes: [] };
    if (layout.divided.size === 0)
        return match;
    const grouped = new Set(known.flatMap((group) => group.files.map(placeOf)));
    const paths = [...layout.divided.keys()].filter((path) => !grouped.has(path));
    const alone = [...filesAt(files, numbersTo(files.names.length), paths).values()].flat();
    const add = (file, objectId) => {
        const group = groupOfOne(files, file, objectId);
        if (group !== null)
            match.groups.push(group);
    };
    const unread = alone.filter((file) => files.contents[file] === NOT_NAMED);
    for (const file of alone)
        if (files.contents[file] !== NOT_NAMED)
            add(file);
    const { errors, bytesRead } = await createReader(snapshot, world, cache).names(unread, (file, { objectId }) => add(file, objectId));
    return { ...match, errors, bytesRead };
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

;// CONCATENATED MODULE: ./build/content/object-id.js

/**
 * Starts the hash by which git names a content of `size` bytes: of the header `blob SIZE\0`, then the bytes.
 * Source: gitformat-pack and "Git Internals, Git Objects" of the Pro Git book.
 */
function object_id_startObjectId(format, size) {
    return createHash(format).update(`blob ${size}\0`);
}
/** Git's object id, in hex, of a content that is in memory. */
function objectIdOf(format, content) {
    return object_id_startObjectId(format, content.length).update(content).digest('hex');
}

;// CONCATENATED MODULE: ./node_modules/xxhash-wasm/esm/xxhash-wasm.js
const t=new Uint8Array([0,97,115,109,1,0,0,0,1,48,8,96,3,127,127,127,1,127,96,3,127,127,127,0,96,2,127,127,0,96,1,127,1,127,96,3,127,127,126,1,126,96,3,126,127,127,1,126,96,2,127,126,0,96,1,127,1,126,3,11,10,0,0,2,1,3,4,5,6,1,7,5,3,1,0,1,7,85,9,3,109,101,109,2,0,5,120,120,104,51,50,0,0,6,105,110,105,116,51,50,0,2,8,117,112,100,97,116,101,51,50,0,3,8,100,105,103,101,115,116,51,50,0,4,5,120,120,104,54,52,0,5,6,105,110,105,116,54,52,0,7,8,117,112,100,97,116,101,54,52,0,8,8,100,105,103,101,115,116,54,52,0,9,10,251,22,10,242,1,1,4,127,32,0,32,1,106,33,3,32,1,65,16,79,4,127,32,3,65,16,107,33,6,32,2,65,168,136,141,161,2,106,33,3,32,2,65,137,235,208,208,7,107,33,4,32,2,65,207,140,162,142,6,106,33,5,3,64,32,3,32,0,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,3,32,4,32,0,65,4,106,34,0,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,4,32,2,32,0,65,4,106,34,0,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,2,32,5,32,0,65,4,106,34,0,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,5,32,6,32,0,65,4,106,34,0,79,13,0,11,32,2,65,12,119,32,5,65,18,119,106,32,4,65,7,119,106,32,3,65,1,119,106,5,32,2,65,177,207,217,178,1,106,11,32,1,106,32,0,32,1,65,15,113,16,1,11,146,1,0,32,1,32,2,106,33,2,3,64,32,1,65,4,106,32,2,75,69,4,64,32,0,32,1,40,2,0,65,189,220,202,149,124,108,106,65,17,119,65,175,214,211,190,2,108,33,0,32,1,65,4,106,33,1,12,1,11,11,3,64,32,1,32,2,79,69,4,64,32,0,32,1,45,0,0,65,177,207,217,178,1,108,106,65,11,119,65,177,243,221,241,121,108,33,0,32,1,65,1,106,33,1,12,1,11,11,32,0,32,0,65,15,118,115,65,247,148,175,175,120,108,34,0,65,13,118,32,0,115,65,189,220,202,149,124,108,34,0,65,16,118,32,0,115,11,63,0,32,0,65,8,106,32,1,65,168,136,141,161,2,106,54,2,0,32,0,65,12,106,32,1,65,137,235,208,208,7,107,54,2,0,32,0,65,16,106,32,1,54,2,0,32,0,65,20,106,32,1,65,207,140,162,142,6,106,54,2,0,11,195,4,1,6,127,32,1,32,2,106,33,6,32,0,65,24,106,33,4,32,0,65,40,106,40,2,0,33,3,32,0,32,0,40,2,0,32,2,106,54,2,0,32,0,65,4,106,34,5,32,5,40,2,0,32,2,65,16,79,32,0,40,2,0,65,16,79,114,114,54,2,0,32,2,32,3,106,65,16,73,4,64,32,3,32,4,106,32,1,32,2,252,10,0,0,32,0,65,40,106,32,2,32,3,106,54,2,0,15,11,32,3,4,64,32,3,32,4,106,32,1,65,16,32,3,107,34,2,252,10,0,0,32,0,65,8,106,34,3,32,3,40,2,0,32,4,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,54,2,0,32,0,65,12,106,34,3,32,3,40,2,0,32,4,65,4,106,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,54,2,0,32,0,65,16,106,34,3,32,3,40,2,0,32,4,65,8,106,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,54,2,0,32,0,65,20,106,34,3,32,3,40,2,0,32,4,65,12,106,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,54,2,0,32,0,65,40,106,65,0,54,2,0,32,1,32,2,106,33,1,11,32,1,32,6,65,16,107,77,4,64,32,6,65,16,107,33,8,32,0,65,8,106,40,2,0,33,2,32,0,65,12,106,40,2,0,33,3,32,0,65,16,106,40,2,0,33,5,32,0,65,20,106,40,2,0,33,7,3,64,32,2,32,1,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,2,32,3,32,1,65,4,106,34,1,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,3,32,5,32,1,65,4,106,34,1,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,5,32,7,32,1,65,4,106,34,1,40,2,0,65,247,148,175,175,120,108,106,65,13,119,65,177,243,221,241,121,108,33,7,32,8,32,1,65,4,106,34,1,79,13,0,11,32,0,65,8,106,32,2,54,2,0,32,0,65,12,106,32,3,54,2,0,32,0,65,16,106,32,5,54,2,0,32,0,65,20,106,32,7,54,2,0,11,32,1,32,6,73,4,64,32,4,32,1,32,6,32,1,107,34,1,252,10,0,0,32,0,65,40,106,32,1,54,2,0,11,11,97,1,1,127,32,0,65,16,106,40,2,0,33,1,32,0,65,4,106,40,2,0,4,127,32,1,65,12,119,32,0,65,20,106,40,2,0,65,18,119,106,32,0,65,12,106,40,2,0,65,7,119,106,32,0,65,8,106,40,2,0,65,1,119,106,5,32,1,65,177,207,217,178,1,106,11,32,0,40,2,0,106,32,0,65,24,106,32,0,65,40,106,40,2,0,16,1,11,255,3,2,3,126,1,127,32,0,32,1,106,33,6,32,1,65,32,79,4,126,32,6,65,32,107,33,6,32,2,66,214,235,130,238,234,253,137,245,224,0,124,33,3,32,2,66,177,169,172,193,173,184,212,166,61,125,33,4,32,2,66,249,234,208,208,231,201,161,228,225,0,124,33,5,3,64,32,3,32,0,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,3,32,4,32,0,65,8,106,34,0,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,4,32,2,32,0,65,8,106,34,0,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,2,32,5,32,0,65,8,106,34,0,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,5,32,6,32,0,65,8,106,34,0,79,13,0,11,32,2,66,12,137,32,5,66,18,137,124,32,4,66,7,137,124,32,3,66,1,137,124,32,3,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,4,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,2,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,5,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,5,32,2,66,197,207,217,178,241,229,186,234,39,124,11,32,1,173,124,32,0,32,1,65,31,113,16,6,11,134,2,0,32,1,32,2,106,33,2,3,64,32,2,32,1,65,8,106,79,4,64,32,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,32,0,133,66,27,137,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,33,0,32,1,65,8,106,33,1,12,1,11,11,32,1,65,4,106,32,2,77,4,64,32,0,32,1,53,2,0,66,135,149,175,175,152,182,222,155,158,127,126,133,66,23,137,66,207,214,211,190,210,199,171,217,66,126,66,249,243,221,241,153,246,153,171,22,124,33,0,32,1,65,4,106,33,1,11,3,64,32,1,32,2,73,4,64,32,0,32,1,49,0,0,66,197,207,217,178,241,229,186,234,39,126,133,66,11,137,66,135,149,175,175,152,182,222,155,158,127,126,33,0,32,1,65,1,106,33,1,12,1,11,11,32,0,32,0,66,33,136,133,66,207,214,211,190,210,199,171,217,66,126,34,0,32,0,66,29,136,133,66,249,243,221,241,153,246,153,171,22,126,34,0,32,0,66,32,136,133,11,77,0,32,0,65,8,106,32,1,66,214,235,130,238,234,253,137,245,224,0,124,55,3,0,32,0,65,16,106,32,1,66,177,169,172,193,173,184,212,166,61,125,55,3,0,32,0,65,24,106,32,1,55,3,0,32,0,65,32,106,32,1,66,249,234,208,208,231,201,161,228,225,0,124,55,3,0,11,244,4,2,3,127,4,126,32,1,32,2,106,33,5,32,0,65,40,106,33,4,32,0,65,200,0,106,40,2,0,33,3,32,0,32,0,41,3,0,32,2,173,124,55,3,0,32,2,32,3,106,65,32,73,4,64,32,3,32,4,106,32,1,32,2,252,10,0,0,32,0,65,200,0,106,32,2,32,3,106,54,2,0,15,11,32,3,4,64,32,3,32,4,106,32,1,65,32,32,3,107,34,2,252,10,0,0,32,0,65,8,106,34,3,32,3,41,3,0,32,4,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,55,3,0,32,0,65,16,106,34,3,32,3,41,3,0,32,4,65,8,106,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,55,3,0,32,0,65,24,106,34,3,32,3,41,3,0,32,4,65,16,106,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,55,3,0,32,0,65,32,106,34,3,32,3,41,3,0,32,4,65,24,106,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,55,3,0,32,0,65,200,0,106,65,0,54,2,0,32,1,32,2,106,33,1,11,32,1,65,32,106,32,5,77,4,64,32,5,65,32,107,33,2,32,0,65,8,106,41,3,0,33,6,32,0,65,16,106,41,3,0,33,7,32,0,65,24,106,41,3,0,33,8,32,0,65,32,106,41,3,0,33,9,3,64,32,6,32,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,6,32,7,32,1,65,8,106,34,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,7,32,8,32,1,65,8,106,34,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,8,32,9,32,1,65,8,106,34,1,41,3,0,66,207,214,211,190,210,199,171,217,66,126,124,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,33,9,32,2,32,1,65,8,106,34,1,79,13,0,11,32,0,65,8,106,32,6,55,3,0,32,0,65,16,106,32,7,55,3,0,32,0,65,24,106,32,8,55,3,0,32,0,65,32,106,32,9,55,3,0,11,32,1,32,5,73,4,64,32,4,32,1,32,5,32,1,107,34,1,252,10,0,0,32,0,65,200,0,106,32,1,54,2,0,11,11,188,2,1,5,126,32,0,65,24,106,41,3,0,33,1,32,0,41,3,0,34,2,66,32,90,4,126,32,0,65,8,106,41,3,0,34,3,66,1,137,32,0,65,16,106,41,3,0,34,4,66,7,137,124,32,1,66,12,137,32,0,65,32,106,41,3,0,34,5,66,18,137,124,124,32,3,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,4,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,1,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,32,5,66,207,214,211,190,210,199,171,217,66,126,66,31,137,66,135,149,175,175,152,182,222,155,158,127,126,133,66,135,149,175,175,152,182,222,155,158,127,126,66,157,163,181,234,131,177,141,138,250,0,125,5,32,1,66,197,207,217,178,241,229,186,234,39,124,11,32,2,124,32,0,65,40,106,32,2,66,31,131,167,16,6,11]);async function e(){return function(t){const{exports:{mem:e,xxh32:n,xxh64:r,init32:i,update32:a,digest32:o,init64:s,update64:u,digest64:c}}=t;let h=new Uint8Array(e.buffer);function g(t,n){if(e.buffer.byteLength<t+n){const r=Math.ceil((t+n-e.buffer.byteLength)/65536);e.grow(r),h=new Uint8Array(e.buffer)}}function f(t,e,n,r,i,a){g(t);const o=new Uint8Array(t);return h.set(o),n(0,e),o.set(h.subarray(0,t)),{update(e){let n;return h.set(o),"string"==typeof e?(g(3*e.length,t),n=w.encodeInto(e,h.subarray(t)).written):(g(e.byteLength,t),h.set(e,t),n=e.byteLength),r(0,t,n),o.set(h.subarray(0,t)),this},digest:()=>(h.set(o),a(i(0)))}}function y(t){return t>>>0}const b=2n**64n-1n;function d(t){return t&b}const w=new TextEncoder,l=0,p=0n;function x(t,e=l){return g(3*t.length,0),y(n(0,w.encodeInto(t,h).written,e))}function L(t,e=p){return g(3*t.length,0),d(r(0,w.encodeInto(t,h).written,e))}return{h32:x,h32ToString:(t,e=l)=>x(t,e).toString(16).padStart(8,"0"),h32Raw:(t,e=l)=>(g(t.byteLength,0),h.set(t),y(n(0,t.byteLength,e))),create32:(t=l)=>f(48,t,i,a,o,y),h64:L,h64ToString:(t,e=p)=>L(t,e).toString(16).padStart(16,"0"),h64Raw:(t,e=p)=>(g(t.byteLength,0),h.set(t),d(r(0,t.byteLength,e))),create64:(t=p)=>f(88,t,s,u,c,d)}}((await WebAssembly.instantiate(t)).instance)}
//# sourceMappingURL=xxhash-wasm.js.map

;// CONCATENATED MODULE: ./build/content/quick-hash.js

let loaded;
/** Compiled once for each thread, and only where it is needed. */
function quick_hash_loadQuickHash() {
    loaded ??= xxhash().then(({ h64Raw }) => (bytes) => h64Raw(bytes));
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
function arena_pieceOf({ memory, length, offsetOf }, file) {
    const offset = offsetOf(file);
    return memory.subarray(offset, offset + length);
}

;// CONCATENATED MODULE: ./build/match/work/reading.js



function reading_createReading(task, advance) {
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
                    closeSync(descriptor);
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
                        closeSync(descriptor);
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
                closeSync(descriptor);
            held.clear();
        },
        errors,
        bytesRead: () => bytesRead,
    };
}

;// CONCATENATED MODULE: ./build/match/work/side-by-side.js


/** Two pieces of this length fit into the cache of a core. */
const MOST_BYTES_OF_PIECE = (/* unused pure expression or super */ null && (256 * 1024));
/** For many files together. */
const MOST_BYTES = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
const LEAST_BYTES_OF_PIECE = (/* unused pure expression or super */ null && (16 * 1024));
const arena = createArena();
/**
 * Reads large files of one size side by side, piece by piece, and goes on with those whose pieces are equal.
 * @param heads what is known of their beginnings, which are equal
 * @returns sets of equal files, and git's id of their content
 */
function side_by_side_compareSideBySide(set, heads, reading, equalParts) {
    const [first] = set;
    const size = reading.sizeOf(first);
    const share = Math.floor(MOST_BYTES / set.length);
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
const SMALLEST_WITH_TAIL = (/* unused pure expression or super */ null && (256 * 1024));
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
        match.groups.push(by_size_groupOf(objectId, members, files));
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
            const group = by_size_groupOf(objectId, members.map((file) => files[file]), snapshot.files);
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
function by_size_groupOf(objectId, members, files) {
    const id = `git:${objectId}`;
    return {
        id,
        names: [id],
        evidence: ['bytes'],
        size: files.sizes[members[0]],
        files: order_sortByPath(members.map((file) => dataFileAt(files, file))),
    };
}

;// CONCATENATED MODULE: ./build/git/garbled.js

/** What git wrote is not what it writes: it was cut off, or comes from another program. A shorter list would be wrong. */
function garbled(command) {
    return new failure_Failure(`git ${command} wrote what can't be read, or ended in the middle of it; run it again, and see whether this git is sound: git version, git fsck`);
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
const FEW = 1000;
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
        parts.push(readPart(repository, ids, present.slice(start, start + share), take, mostBytes));
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
async function readPart(repository, ids, places, take, mostBytes) {
    let left = places;
    let canSpool = true;
    while (left.length > 0) {
        const part = left;
        const parser = createBatchParser((object, bytes, size) => {
            const at = part[object];
            take(ids[at], bytes, size, at);
        }, mostBytes);
        const isSpooled = canSpool && part.length > FEW;
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

;// CONCATENATED MODULE: ./build/match/stored.js








/** Keeps of a content's hashes those that a pointer to a content of this size can have. */
function addHashed(hashed, content, size, digests, asked) {
    if (asked.of(size) === 0 || hashed.has(content))
        return;
    const identities = DIGEST_ALGORITHMS.flatMap((algorithm) => {
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
        if (size === data_files_UNKNOWN_SIZE)
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
            const path = display_display(pointer?.describedIn ?? paths_pathAt(files, file));
            return `${formatCount(pointer?.identity?.size ?? 0)} bytes in "${path}"`;
        });
        const identity = files.pointers.get(contradiction[0])?.identity;
        return `${identity?.algorithm} ${identity?.hex.slice(0, 12)}… has ${sizes.join(' and ')}`;
    });
    const more = contradictions.length > MOST_NAMED ? `, and ${formatCount(contradictions.length - MOST_NAMED)} more` : '';
    world.warn(`Pointers contradict each other on the size of ${countOf(contradictions.length, 'content')}: ${told.join('; ')}${more}. At most one size can be right, so they are not compared with each other`);
}
function notesOn(lacking, { contents }) {
    if (lacking.size === 0)
        return [];
    return [lackingNote(numbers_select(contents, (content) => lacking.has(content)).length)];
}
/** Tells of so many files that could not be compared with pointers. */
function lackingNote(files) {
    return `${countOf(files, 'file')} whose content this clone lacks: not compared with pointers`;
}

;// CONCATENATED MODULE: ./build/match/identical.js






/**
 * Files with byte-equal content. Those that git has named are compared by that name, and pointers by what they say
 * of their data; nothing of them is read. Of the others only those are read whose size another file has: against a
 * named file by git's own hash, against a pointer by the hash that it tells, among themselves in ever narrower sets.
 */
async function matchIdentical(snapshot, world, cache) {
    const { files } = snapshot;
    const unnamed = unnamedFiles(files);
    if (unnamed.length > 0)
        world.progress.phase('comparing contents');
    const asked = askedDigests(files.pointers.values());
    const meetsNamed = unnamed.length > 0 && unnamed.length < files.names.length ? namedSizes(files) : () => false;
    const isNamed = (file) => {
        const size = files.sizes[file];
        return asked.of(size) !== 0 || meetsNamed(size);
    };
    const reader = remembered_createReader(snapshot, world, cache);
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
    return (size) => known.has(size) || known.has(data_files_UNKNOWN_SIZE);
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
    const add = ({ groups, errors, bytesRead, notes }) => {
        total.groups = total.groups.concat(groups);
        total.errors = total.errors.concat(errors);
        total.bytesRead += bytesRead;
        total.notes = total.notes.concat(notes);
    };
    for (const matcher of MATCHERS)
        add(await matcher(snapshot, world, cache));
    add(await matchDivided(total.groups, snapshot, world, cache));
    sortGroups(total.groups);
    sortByPath(total.errors);
    return total;
}
/** Sorts groups by their first path, and members by path. */
function sortGroups(groups) {
    for (const group of groups)
        sortByKey(group.files, pathAndPlace);
    sortByKey(groups, firstPath);
}
/** Several outputs can be described at one path. */
function pathAndPlace(file) {
    const place = data_files_placeOf(file);
    return place === file.path ? place : `${file.path}\0${place}`;
}
function firstPath(group) {
    return group.files[0]?.path ?? '';
}

;// CONCATENATED MODULE: ./build/match/known-contents.js







/**
 * Finds equal files by what was learnt of their contents before, elsewhere: the same groups as where all is compared at
 * once.
 * @param isDivided whether lists give a file at a path to several splits, so that it is told even alone
 * @param lackingElsewhere how many more files lack their content
 */
function groupKnown({ files, read, digests, lacking }, isDivided, lackingElsewhere, world) {
    const asked = askedDigests(files.pointers.values());
    const contents = Int32Array.from(files.contents);
    for (const [file, objectId] of read)
        contents[file] = files.objectIds.addHex(objectId);
    const hashed = new Map();
    for (const [file, known] of digests) {
        addHashed(hashed, contents[file], files.sizes[file], known, asked);
    }
    const left = [...lacking].filter((file) => !hashed.has(contents[file])).length + lackingElsewhere;
    const joins = joinPointers(files.pointers, [...hashed.values()], files.objectIds.count);
    for (const [file, content] of joins.contentOf)
        contents[file] = content;
    warnOfContradictions(joins.contradictions, files, world);
    const groups = groupNamed(files, contents, joins.contents);
    const grouped = new Set();
    for (const group of groups)
        for (const file of group.files)
            grouped.add(data_files_placeOf(file));
    for (let file = 0; file < files.names.length; file++) {
        const path = paths_pathAt(files, file);
        if (!isDivided(path) || grouped.has(path))
            continue;
        const objectId = read.get(file);
        if (files.contents[file] === data_files_NOT_NAMED && objectId === undefined)
            continue;
        const alone = named_groupOfOne(files, file, objectId);
        if (alone !== null)
            groups.push(alone);
    }
    sortGroups(groups);
    return { groups, notes: left === 0 ? [] : [lackingNote(left)] };
}

;// CONCATENATED MODULE: ./build/parts/expand.js









/**
 * The files that paths and globs name, each once.
 * @param root what they are relative to; absolute
 * @throws {Failure} for a glob that matches no file
 */
function expandParts(texts, root) {
    const paths = texts.flatMap((text) => {
        const path = locate_pathFromRoot(root, text);
        const isThere = (0,external_node_fs_namespaceObject.statSync)(lossless_encodePath((0,external_node_path_namespaceObject.resolve)(root, path)), { throwIfNoEntry: false }) !== undefined;
        if (isThere || !isGlob(path))
            return [path];
        const found = filesBelow(root, globBase(path)).filter(globMatcher(path));
        if (found.length === 0)
            throw new failure_Failure(`parts: no file matches "${display_display(text)}"`);
        return found.sort(comparePaths);
    });
    return [...new Set(paths)];
}
function filesBelow(root, directory) {
    const location = lossless_encodePath((0,external_node_path_namespaceObject.resolve)(root, directory));
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(location, { encoding: 'buffer', withFileTypes: true }).flatMap((entry) => {
            const path = paths_pathIn(directory, lossless_decodePath(entry.name));
            if (entry.isDirectory())
                return filesBelow(root, path);
            return entry.isFile() ? [path] : [];
        });
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/parts/key-table.js
const LEAST_SLOTS = 1024;
/**
 * Counts keys by their first 64 bits in one table: ten million take 134 MB, where a set of texts takes 1.5 GB. Keys are
 * hashes, so their bits are spread already; whoever finds two that begin alike has only made a candidate of both.
 * @param count how many will be added at most
 */
function createKeyTable(count) {
    let slots = LEAST_SLOTS;
    while (slots < count * 1.5)
        slots *= 2;
    const words = new Uint32Array(slots * 2);
    const twice = new Uint8Array(slots);
    const mask = slots - 1;
    function slotOf(first, second) {
        let slot = (first ^ Math.imul(second, 0x9e3779b1)) & mask;
        for (;;) {
            const one = words[slot * 2];
            const other = words[slot * 2 + 1];
            if ((one === first && other === second) || (one === 0 && other === 0))
                return slot;
            slot = (slot + 1) & mask;
        }
    }
    return {
        add(key) {
            const [first, second] = [wordAt(key, 0), wordAt(key, 4)];
            const slot = slotOf(first, second);
            if (words[slot * 2] === 0 && words[slot * 2 + 1] === 0) {
                words[slot * 2] = first;
                words[slot * 2 + 1] = second;
            }
            else
                twice[slot] = 1;
        },
        isRepeated(key) {
            return twice[slotOf(wordAt(key, 0), wordAt(key, 4))] === 1;
        },
    };
}
/** No key begins with zeros alone, in which an empty slot would be seen: one that does is taken for one with a bit more. */
function wordAt(key, at) {
    const [one, two] = [key[at], key[at + 1]];
    const word = ((one << 24) | (two << 16) | (key[at + 2] << 8) | key[at + 3]) >>> 0;
    return at === 4 && word === 0 ? 1 : word;
}

;// CONCATENATED MODULE: ./build/parts/gather.js




const HEX_DIGITS = { sha1: 40, sha256: 64 };
/** Finds the keys that come more than once. Only the keys are read. */
async function repeatedKeys(parts, kind) {
    let rows = 0;
    for (const { facts } of parts)
        for (const group of facts.groups)
            if (group.kind === kind)
                rows += group.rows;
    const table = createKeyTable(rows);
    for (const part of parts) {
        for (const [number, group] of part.facts.groups.entries()) {
            if (group.kind !== kind)
                continue;
            const { key } = await part.read(number, ['key']);
            for (let row = 0; row < key.length; row++) {
                const bytes = key[row];
                if (bytes)
                    table.add(bytes);
            }
        }
    }
    return table;
}
/**
 * Reads the samples that have one of these keys, or that are told even alone; of all others only what is counted.
 * @param isRepeated whether a key comes more than once
 */
async function gatherSamples(parts, isRepeated) {
    const samples = [];
    const otherLinks = [];
    let otherLacking = 0;
    for (const part of parts) {
        for (const [number, { kind }] of part.facts.groups.entries()) {
            if (kind !== 'bytes')
                continue;
            const { key, more, sample } = await part.read(number, ['key', 'more', 'sample']);
            const wanted = [];
            for (let from = 0, to = 0; from < sample.length; from = to) {
                let isWanted = false;
                for (to = from; to < sample.length && sample[to] === sample[from]; to++) {
                    const bytes = key[to];
                    if (bytes && isRepeated(bytes))
                        isWanted = true;
                }
                const told = moreIn(more[from]);
                const isKept = told.divided === true || (told.table === true && told.failed !== true);
                if (isWanted || isKept)
                    wanted.push([from, to]);
                else {
                    if (told.links !== undefined)
                        otherLinks.push(told.links);
                    if (told.lacking === true)
                        otherLacking += 1;
                }
            }
            if (wanted.length > 0)
                for (const each of await samplesIn(part, number, wanted))
                    samples.push(each);
        }
    }
    samples.sort((left, right) => left.number - right.number);
    return { ...columnsOf(samples, parts[0]?.facts.listing.objectFormat ?? 'sha1'), otherLinks, otherLacking };
}
async function samplesIn(part, group, wanted) {
    const columns = await part.read(group, [
        ...['sample', 'path', 'size', 'dataset', 'split', 'split_by', 'label', 'label_by'],
        ...['key', 'by', 'more'],
    ]);
    const textAt = (column, row) => column[row] ?? null;
    return wanted.map(([from, to]) => {
        const more = moreIn(columns.more[from]);
        const size = columns.size[from];
        const sample = {
            number: columns.sample[from],
            path: more.path ?? columns.path[from],
            size: size == null ? null : Number(size),
            dataset: more.dataset ?? textAt(columns.dataset, from),
            split: more.split ?? textAt(columns.split, from),
            splitBy: textAt(columns.split_by, from),
            label: more.label ?? textAt(columns.label, from),
            labelBy: textAt(columns.label_by, from),
            more,
            keys: [],
        };
        for (let row = from; row < to; row++) {
            const key = columns.key[row];
            const by = textAt(columns.by, row);
            if (key && by !== null)
                sample.keys.push({ by, key });
        }
        return sample;
    });
}
const gather_NOTHING = {};
function moreIn(text) {
    return typeof text === 'string' ? JSON.parse(text) : gather_NOTHING;
}
function columnsOf(samples, format) {
    const objectIds = object_ids_createObjectIds(format);
    const digits = HEX_DIGITS[format];
    const contents = new Int32Array(samples.length);
    const pointers = new Map();
    const links = new Map();
    const read = new Map();
    const digests = new Map();
    const lacking = new Set();
    const places = new Map();
    const tables = [];
    samples.forEach(({ path, more, keys, split, splitBy, label, labelBy, dataset }, file) => {
        contents[file] = more.pointer === undefined ? data_files_NOT_NAMED : ELSEWHERE;
        if (more.pointer !== undefined)
            pointers.set(file, more.pointer);
        if (more.links !== undefined)
            links.set(file, more.links);
        if (more.table === true)
            tables.push(file);
        if (more.lacking === true)
            lacking.add(file);
        places.set(path, { split, splitBy, label, labelBy, dataset });
        for (const { by, key } of more.pointer === undefined ? keys : []) {
            const hex = Buffer.from(key).toString('hex');
            if (by === 'git')
                contents[file] = objectIds.add(Buffer.from(hex.slice(0, digits), 'latin1'), 0);
            else if (by === 'read')
                read.set(file, hex.slice(0, digits));
        }
        const known = digestsOf(keys);
        if (more.pointer === undefined && known !== null)
            digests.set(file, known);
    });
    objectIds.setToFirst(contents);
    const files = {
        ...paths_pathColumns(samples.map(({ path }) => path)),
        sizes: Float64Array.from(samples, ({ size }) => size ?? data_files_UNKNOWN_SIZE),
        ...{ contents, objectIds, modified: [], pointers, links },
    };
    return { files, read, digests, lacking, places, tables };
}
function digestsOf(keys) {
    const digests = { sha256: null, md5: null, 'md5-lf': null };
    for (const { by, key } of keys) {
        const bytes = Buffer.from(key);
        if (by === 'sha256')
            digests.sha256 = bytes;
        else if (by === 'md5' || by === 'md5-lf')
            digests[by] = bytes.subarray(0, 16);
        else if (by === 'md5+md5-lf')
            digests.md5 = digests['md5-lf'] = bytes.subarray(0, 16);
    }
    const isEmpty = digests.sha256 === null && digests.md5 === null && digests['md5-lf'] === null;
    return isEmpty ? null : digests;
}
/**
 * The files that are no samples, and lie in directories that can have a copy or are columns of tables; with the ids of
 * the samples.
 */
async function gatherOthers(parts, { objectIds }) {
    const paths = [];
    const contents = [];
    const pointers = new Map();
    const tables = [];
    for (const part of parts) {
        const digits = HEX_DIGITS[part.facts.listing.objectFormat];
        for (const [number, { kind }] of part.facts.groups.entries()) {
            if (kind !== 'beside')
                continue;
            const { key, path, more } = await part.read(number, ['key', 'path', 'more']);
            for (let row = 0; row < path.length; row++) {
                const told = moreIn(more[row]);
                const bytes = key[row];
                if (told.table === true)
                    tables.push(paths.length);
                if (told.pointer !== undefined)
                    pointers.set(paths.length, told.pointer);
                const id = bytes && told.pointer === undefined ? Buffer.from(bytes).toString('hex', 0, digits / 2) : null;
                contents.push(id === null ? ELSEWHERE : objectIds.addHex(id));
                paths.push(told.path ?? path[row]);
            }
        }
    }
    return { others: { ...paths_pathColumns(paths), contents, pointers }, tables };
}
/** Where the gathered samples stand; nobody asks for others. */
function gather_layoutOf(places, divided) {
    const nowhere = { split: null, splitBy: null, label: null, labelBy: null, dataset: null };
    return { placementOf: (path) => places.get(path) ?? nowhere, ofDirectory: () => undefined, divided };
}

;// CONCATENATED MODULE: ./build/parts/format.js
/**
 * The version of the format that `docs/fingerprints.md` describes: it grows with every change that an older program
 * would read wrongly.
 */
const FORMAT_VERSION = 1;
/** What each kind's keys are made by: it grows where equal samples would get another key than before. */
const KIND_VERSIONS = { bytes: 1 };
/** Bytes of a key; shorter ones end in zeros. */
const KEY_BYTES = 32;
/** Rows of a group of rows, about: what is held at a time to write or to read. */
const ROWS_PER_GROUP = 65_536;
/** Under this name the file says what it is. */
const METADATA_KEY = 'data-hygiene';
/**
 * What a key is: git's id, as git has it (`git`) or of bytes that were read (`read`); a hash of the content; or what a
 * pointer says of its data.
 */
const OWN_KEYS = (/* unused pure expression or super */ null && (['git', 'read', 'sha256', 'md5', 'md5-lf', 'md5+md5-lf']));
function column(name, type, changes = {}) {
    return { name, type, isText: false, isRequired: false, isRepetitive: false, ...changes };
}
const format_WORDS = { isText: true, isRepetitive: true };
/** The columns, in their order. */
const COLUMNS = [
    column('dataset', 'BYTE_ARRAY', format_WORDS),
    column('path', 'BYTE_ARRAY', { isText: true, isRequired: true }),
    column('row', 'INT64'),
    column('line', 'INT64'),
    column('size', 'INT64'),
    column('split', 'BYTE_ARRAY', format_WORDS),
    column('label', 'BYTE_ARRAY', format_WORDS),
    column('kind', 'BYTE_ARRAY', { ...format_WORDS, isRequired: true }),
    column('key', 'FIXED_LEN_BYTE_ARRAY'),
    column('by', 'BYTE_ARRAY', format_WORDS),
    column('sample', 'INT32', { isRequired: true }),
    column('split_by', 'BYTE_ARRAY', format_WORDS),
    column('label_by', 'BYTE_ARRAY', format_WORDS),
    column('more', 'BYTE_ARRAY', { isText: true }),
];
/** How the columns stand in the file. */
function schemaElements() {
    return [
        { name: 'fingerprints', num_children: COLUMNS.length },
        ...COLUMNS.map(({ name, type, isText, isRequired }) => ({
            name,
            type,
            repetition_type: isRequired ? 'REQUIRED' : 'OPTIONAL',
            ...(isText ? { converted_type: 'UTF8' } : {}),
            ...(type === 'FIXED_LEN_BYTE_ARRAY' ? { type_length: KEY_BYTES } : {}),
        })),
    ];
}

;// CONCATENATED MODULE: ./build/parts/groups.js








/**
 * Reads the repeated keys that an engine has found: Parquet files with a column `key`, as `integrations/repeated-keys.sql`
 * gives them. They are believed: a key that is missing there is not looked at.
 * @param paths relative to the root, or absolute
 * @throws {Failure} if one can't be read, or holds no keys
 */
async function readGroups(paths, root) {
    const found = [];
    for (const path of paths) {
        for (const key of await keysIn((0,external_node_path_namespaceObject.resolve)(root, path), path))
            found.push(key);
    }
    const table = createKeyTable(found.length);
    for (const key of found) {
        table.add(key);
        table.add(key);
    }
    return table;
}
async function keysIn(location, path) {
    const broken = (what) => new failure_Failure(`groups: "${display_display(path)}" ${what}`);
    const { parquet, compressors } = await import(/* webpackIgnore: true */ './libraries-tables.js');
    let file;
    try {
        file = (0,external_node_fs_namespaceObject.openSync)(lossless_encodePath(location), 'r');
    }
    catch (error) {
        throw broken(`can't be read: ${display_display(read_describeReadError(error))}`);
    }
    try {
        const byteLength = (0,external_node_fs_namespaceObject.fstatSync)(file).size;
        const source = {
            byteLength,
            slice: (start, end = byteLength) => {
                const bytes = Buffer.allocUnsafeSlow(end - start);
                read_fill(file, bytes, 0, bytes.length, start);
                return bytes.buffer;
            },
        };
        const keys = [];
        await parquet.parquetRead({
            ...{ file: source, compressors, columns: ['key'], utf8: false },
            onChunk({ columnData }) {
                for (const key of columnData) {
                    if (!(key instanceof Uint8Array) || key.length !== KEY_BYTES)
                        throw broken('holds other keys than parts do');
                    keys.push(key);
                }
            },
        });
        return keys;
    }
    catch (error) {
        if (error instanceof failure_Failure)
            throw error;
        throw broken(`is no Parquet file with a column "key": ${display_display(error.message)}`);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/tool.js
/** Who made a report. The version is that of `package.json`. */
const TOOL = { name: 'data-hygiene', version: '0.1.0' };

;// CONCATENATED MODULE: ./build/parts/read.js








const MAGIC = 'PAR1';
const read_TAIL_BYTES = 8;
const LARGEST_FOOTER = 1024 ** 3;
const BLOCK = 1024 * 1024;
/**
 * Opens a part and makes sure that it is whole: all bytes are those that were written.
 * @param location absolute; lossless text
 * @param path as it was given
 * @throws {Failure} if it is none, cut off, changed, or made by another version
 */
async function openPart(location, path) {
    const broken = (what) => new failure_Failure(`The part "${display_display(path)}" ${what}`);
    const file = openedFile(location, broken);
    try {
        const { parquet, compressors } = await import(/* webpackIgnore: true */ './libraries-tables.js');
        const size = (0,external_node_fs_namespaceObject.fstatSync)(file).size;
        const footer = readFooter(file, size, broken);
        const metadata = guarded(() => parquet.parquetMetadata(footer.buffer), broken);
        const facts = factsIn(metadata, broken);
        assertContent(file, facts, size - footer.length, broken);
        assertGroups(facts, metadata, broken);
        const starts = read_startsOf(facts);
        const source = {
            byteLength: size,
            slice: (start, end = size) => {
                const bytes = Buffer.allocUnsafeSlow(end - start);
                if (read_fill(file, bytes, 0, bytes.length, start) < bytes.length)
                    throw broken('changed while it was read');
                return bytes.buffer;
            },
        };
        return {
            path,
            facts,
            async read(group, columns) {
                const found = {};
                const [rowStart, rowEnd] = [starts[group], starts[group + 1]];
                await parquet
                    .parquetRead({
                    ...{ file: source, metadata, compressors, columns: [...columns], rowStart, rowEnd },
                    onChunk({ columnName, columnData }) {
                        const name = columnName;
                        found[name] =
                            found[name] === undefined ? columnData : [...Array.from(found[name]), ...columnData];
                    },
                })
                    .catch((error) => {
                    throw broken(`is broken: ${display_display(error.message)}; fingerprint its share again`);
                });
                return found;
            },
            close: () => (0,external_node_fs_namespaceObject.closeSync)(file),
        };
    }
    catch (error) {
        (0,external_node_fs_namespaceObject.closeSync)(file);
        throw error;
    }
}
function openedFile(location, broken) {
    try {
        const file = (0,external_node_fs_namespaceObject.openSync)(lossless_encodePath(location), 'r');
        if ((0,external_node_fs_namespaceObject.fstatSync)(file).isFile())
            return file;
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
    catch (error) {
        throw broken(`can't be read: ${display_display(read_describeReadError(error))}`);
    }
    throw broken('is no file');
}
/** The end of the file that describes it, from its first byte on. */
function readFooter(file, size, broken) {
    const tail = Buffer.alloc(read_TAIL_BYTES);
    const isWhole = size > read_TAIL_BYTES && read_fill(file, tail, 0, read_TAIL_BYTES, size - read_TAIL_BYTES) === read_TAIL_BYTES;
    if (!isWhole || tail.toString('latin1', 4) !== MAGIC) {
        throw broken('is cut off, or no Parquet file; fingerprint its share again');
    }
    const length = tail.readUInt32LE(0) + read_TAIL_BYTES;
    if (length > size || length > LARGEST_FOOTER)
        throw broken('is broken; fingerprint its share again');
    const footer = new Uint8Array(length);
    read_fill(file, Buffer.from(footer.buffer), 0, length, size - length);
    return footer;
}
function factsIn({ key_value_metadata }, broken) {
    const text = key_value_metadata?.find(({ key }) => key === METADATA_KEY)?.value;
    if (text === undefined)
        throw broken('holds no fingerprints of data-hygiene');
    const facts = guarded(() => JSON.parse(text), broken);
    const { format, tool, kinds } = facts;
    const isOurs = format === FORMAT_VERSION &&
        Object.entries(KIND_VERSIONS).every(([kind, version]) => kinds[kind] === version);
    if (!isOurs || tool !== TOOL.version) {
        throw broken(`was made by data-hygiene ${display_display(String(tool))} (format ${display_display(String(format))}), this is ${TOOL.version} (format ${FORMAT_VERSION}): fingerprint and judge with one version`);
    }
    return facts;
}
function assertContent(file, { content }, end, broken) {
    const hash = crypto_createHash('sha256');
    const block = Buffer.allocUnsafe(BLOCK);
    for (let at = 0; at < content.bytes;) {
        const count = read_fill(file, block, 0, Math.min(BLOCK, content.bytes - at), at);
        if (count === 0)
            break;
        hash.update(block.subarray(0, count));
        at += count;
    }
    if (content.bytes !== end || hash.digest('hex') !== content.sha256) {
        throw broken('is not as it was written; fingerprint its share again');
    }
}
function assertGroups({ groups }, { row_groups }, broken) {
    const isSame = groups.length === row_groups.length &&
        groups.every(({ rows }, group) => rows === Number(row_groups[group]?.num_rows));
    if (!isSame)
        throw broken('is broken; fingerprint its share again');
}
function read_startsOf({ groups }) {
    const starts = [0];
    for (const { rows } of groups)
        starts.push(starts.at(-1) + rows);
    return starts;
}
function guarded(read, broken) {
    try {
        return read();
    }
    catch (error) {
        throw broken(`is broken: ${display_display(error.message)}; fingerprint its share again`);
    }
}

;// CONCATENATED MODULE: ./build/parts/together.js



/** So many missing shares are named. */
const together_MOST_NAMED = 10;
/**
 * Makes sure that parts are all shares of one listing, each once.
 * @param parts one at least
 * @returns the parts in the order of their shares
 * @throws {Failure} naming what is missing, doubled or made in another way
 */
function allOfOne(parts) {
    const [first, ...others] = parts;
    for (const other of others)
        assertAlike(first, other);
    const { of } = first.facts.shard;
    const byNumber = new Map();
    for (const part of parts) {
        const { number } = part.facts.shard;
        const twin = byNumber.get(number);
        if (twin !== undefined) {
            throw new failure_Failure(`Parts ${together_named(twin, part)} are both share ${number}/${of}; give each share once`);
        }
        byNumber.set(number, part);
    }
    const missing = [];
    for (let number = 1; number <= of; number++)
        if (!byNumber.has(number))
            missing.push(number);
    if (missing.length > 0) {
        const some = missing.slice(0, together_MOST_NAMED).map((number) => `${number}/${of}`);
        const more = missing.length - some.length;
        const rest = more > 0 ? ` and ${countOf(more, 'other')}` : '';
        throw new failure_Failure(`The ${missing.length === 1 ? 'part of share' : 'parts of shares'} ${some.join(', ')}${rest} ${missing.length === 1 ? 'is' : 'are'} missing; judge needs all of them`);
    }
    return [...parts].sort((left, right) => left.facts.shard.number - right.facts.shard.number);
}
function assertAlike(first, other) {
    const [one, two] = [first.facts, other.facts];
    if (one.shard.of !== two.shard.of) {
        throw new failure_Failure(`Parts ${together_named(first, other)} are of different divisions: of ${one.shard.of} and of ${two.shard.of} shares`);
    }
    const option = differingOption(one, two);
    if (option !== null) {
        const [left, right] = [one, two].map(({ options }) => display_display(JSON.stringify(options[option] ?? null)));
        throw new failure_Failure(`Parts ${together_named(first, other)} were made with different options: ${display_display(option)} is ${left} and ${right}`);
    }
    if (JSON.stringify(one.listing) === JSON.stringify(two.listing))
        return;
    const counts = [one, two].map(({ listing }) => countOf(listing.samples, 'file'));
    throw new failure_Failure(`Parts ${together_named(first, other)} are not of the same data (${counts.join(' and ')}); fingerprint all shares of one state`);
}
function differingOption({ options: one }, { options: other }) {
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return names.find((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name])) ?? null;
}
function together_named(one, other) {
    return `"${display_display(one.path)}" and "${display_display(other.path)}"`;
}

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
        // That lists are wrong is told of no directory.
        if (finding.members.some(({ list }) => list !== undefined))
            continue;
        const places = finding.members.map(({ file }) => data_files_placeOf(file));
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
        for (let path = directory; path !== '' && path !== '/'; path = paths_parentDirectory(path))
            all.push(...at(path));
        all.reverse();
        known.set(directory, all);
        return all;
    };
    return (place) => {
        const above = aboveDirectory(paths_parentDirectory(place));
        return sets.has(place) ? [...above, ...at(place)] : above;
    };
}

;// CONCATENATED MODULE: ./build/report/assemble.js






/** Brings the results of a run into the one form that all formats tell. */
function assembleReport(results) {
    const { snapshot, samples, errors, bytesRead, judgement, directories, rules, notes, base, baseline, rows = null, } = results;
    const notices = [...results.notices, ...snapshot.notices];
    return {
        tool: TOOL,
        source: snapshot.source,
        base,
        baseline,
        scanned: {
            ...samples,
            bytesRead: snapshot.bytesRead + bytesRead + (rows?.bytesRead ?? 0),
            skipped: snapshot.skipped,
            errors: order_sortByPath([...snapshot.errors, ...errors, ...(rows?.errors ?? [])]),
        },
        datasets: judgement.recognised,
        compared: comparedOf(samples, rows),
        passedOver: snapshot.passedOver,
        notes: [...notes, ...snapshot.notes, ...(rows?.notes ?? []), ...leftOutNotes(rows)],
        notices,
        rules,
        tables: rows?.findings ?? [],
        directories: explain(directories, judgement.findings),
        judgement,
    };
}
function comparedOf(all, rows) {
    const bytes = { kind: 'bytes', samples: all.files };
    if (rows === null || (rows.tables === 0 && rows.leftOut.length === 0))
        return [bytes];
    const { samples, tables, leftOut } = rows;
    return [bytes, { kind: 'row', samples, tables, leftOut }];
}
/** So many tables are named one by one. */
const assemble_MOST_NAMED = 5;
/** Which tables were not compared by rows: what nobody looked at must not look clean. */
function leftOutNotes(rows) {
    if (rows === null || rows.leftOut.length === 0)
        return [];
    const named = rows.leftOut
        .slice(0, assemble_MOST_NAMED)
        .map(({ path, reason }) => `${display_display(path)} (${display_display(reason)})`);
    const rest = rows.leftOut.length - named.length;
    const more = rest > 0 ? ` and ${countOf(rest, 'other')}` : '';
    return [`Not compared by rows: ${named.join(', ')}${more}`];
}
/** Counts files and their bytes. */
function countSamples({ sizes }) {
    let bytes = 0;
    let filesOfUnknownSize = 0;
    // By number: a million results of an iterator, before it is optimised, are 40 MB of garbage.
    for (let file = 0; file < sizes.length; file++) {
        const size = sizes[file];
        if (size === UNKNOWN_SIZE)
            filesOfUnknownSize += 1;
        else
            bytes += size;
    }
    return { files: sizes.length, bytes, filesOfUnknownSize };
}

;// CONCATENATED MODULE: ./build/rows/accepted.js
/** What an earlier JSON report, checked before, accepts of rows: the contents that it lists, and how many it counts. */
function acceptedRows(text) {
    const report = JSON.parse(text);
    const contents = new Map();
    for (const group of listIn(report, 'groups')) {
        const { id, kind, rules, files, records } = group;
        if (kind !== 'row' || typeof id !== 'string' || !Array.isArray(rules))
            continue;
        const count = typeof records === 'number' ? records : Array.isArray(files) ? files.length : 0;
        const known = contents.get(id) ?? { rules: new Set(), count: 0 };
        for (const rule of rules)
            if (typeof rule === 'string')
                known.rules.add(rule);
        known.count = Math.max(known.count, count);
        contents.set(id, known);
    }
    return {
        knows(rule, id, count) {
            const known = contents.get(id);
            return known?.rules.has(rule) === true && known.count >= count;
        },
    };
}
function listIn(report, key) {
    if (typeof report !== 'object' || report === null)
        return [];
    const list = report[key];
    return Array.isArray(list) ? list.filter((item) => typeof item === 'object' && item !== null) : [];
}

;// CONCATENATED MODULE: ./build/git/write-blobs.js


/** Larger ones are not held in memory; each takes a call of git of its own. */
const write_blobs_MOST_BYTES_HELD = 4 * 1024 * 1024;
const ONLY_MINE = 0o600;
/**
 * Writes blobs that this clone has into files of their own, where threads can read them. Nothing is fetched.
 * @param placeOf a file for the blob with this id; must not be there yet
 * @returns bytes of each blob, by its id; what the clone lacks is not among them
 * @throws a system error if they can't be written
 */
async function writeBlobs(repository, ids, placeOf) {
    const sizes = new Map();
    const large = [];
    await readBlobs(repository, ids, (id, bytes, size) => {
        if (bytes !== null)
            sizes.set(id, writeNew(placeOf(id), bytes));
        else if (size !== null)
            large.push(id);
    }, write_blobs_MOST_BYTES_HELD);
    for (const id of large) {
        const file = (0,external_node_fs_namespaceObject.openSync)(placeOf(id), 'wx', ONLY_MINE);
        try {
            let size = 0;
            await repository.stream(['cat-file', 'blob', id], (chunk) => {
                size += write_blobs_writeAll(file, chunk);
            });
            sizes.set(id, size);
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(file);
        }
    }
    return sizes;
}
function writeNew(place, bytes) {
    const file = (0,external_node_fs_namespaceObject.openSync)(place, 'wx', ONLY_MINE);
    try {
        return write_blobs_writeAll(file, bytes);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
/** A call may write less than it was given. */
function write_blobs_writeAll(file, bytes) {
    let done = 0;
    while (done < bytes.length)
        done += (0,external_node_fs_namespaceObject.writeSync)(file, bytes, done);
    return done;
}

;// CONCATENATED MODULE: ./build/content/readable.js






/**
 * Finds where the contents of data files can be read: on disk, where it is what git has; in the store of Git LFS,
 * git-annex or DVC; else git writes it out. Nothing is fetched.
 * @param numbers of the files
 * @throws {Failure} if git can't be run; a system error if there is no room
 */
async function findReadable(files, numbers, places) {
    const at = new Map();
    const inGit = new Map();
    for (const file of numbers) {
        const found = onDisk(files, file, places);
        if (found !== null)
            at.set(file, found);
        const content = files.contents[file];
        if (found !== null || content < 0)
            continue;
        const id = files.objectIds.hex(content);
        const others = inGit.get(id);
        if (others === undefined)
            inGit.set(id, [file]);
        else
            others.push(file);
    }
    if (places.repository === null || inGit.size === 0)
        return { at, close() { } };
    const folder = (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_namespaceObject.join)(places.temporary, 'data-hygiene-'));
    const close = () => (0,external_node_fs_namespaceObject.rmSync)(folder, { recursive: true, force: true });
    try {
        const placeOf = (id) => (0,external_node_path_namespaceObject.join)(folder, id);
        const written = await writeBlobs(places.repository, [...inGit.keys()], placeOf);
        for (const id of written.keys()) {
            const content = regularFile(placeOf(id));
            if (content !== null)
                for (const file of inGit.get(id) ?? [])
                    at.set(file, content);
        }
        return { at, close };
    }
    catch (error) {
        close();
        throw error;
    }
}
function onDisk(files, file, places) {
    const path = paths_pathAt(files, file);
    const pointer = files.pointers.get(file);
    if (pointer === undefined) {
        const isNamed = files.contents[file] >= 0;
        return isNamed && places.isChanged(path) ? null : regularFile(locateText(places.root, path));
    }
    const { identity, hasPlace } = pointer;
    if (identity === null)
        return null;
    const { size } = identity;
    // Where the data would lie may lie what stands for it: that is told by its size.
    const own = hasPlace && size !== null && !places.isChanged(path) ? [locateText(places.root, path)] : [];
    for (const location of [...own, ...places.storesOf(identity)]) {
        const content = regularFile(location);
        if (content !== null && (size === null || content.size === size))
            return content;
    }
    return null;
}
function regularFile(location) {
    try {
        const stat = (0,external_node_fs_namespaceObject.lstatSync)(lossless_encodePath(location));
        return stat.isFile() ? { location, size: stat.size, modified: stat.mtimeMs } : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/rows/contents.js



/**
 * Finds where the contents of some files can be read.
 * @param paths of samples and of others
 * @throws {Failure} if git can't be run; a system error if there is no room
 */
async function findContents({ samples, others }, paths, places) {
    const at = new Map();
    const first = await findThem(samples);
    try {
        const second = await findThem({ ...others, objectIds: samples.objectIds });
        return {
            at,
            close() {
                first.close();
                second.close();
            },
        };
    }
    catch (error) {
        first.close();
        throw error;
    }
    async function findThem(files) {
        const numbers = [...paths_filesAt(files, numbers_numbersTo(files.names.length), paths).values()].flat();
        const found = await findReadable(files, numbers, places);
        for (const [file, content] of found.at)
            at.set(paths_pathAt(files, file), content);
        return found;
    }
}

;// CONCATENATED MODULE: ./build/rows/line-tables.js

/**
 * Puts texts together that have as many lines as each other, so that line 7 of each is of record 7. What stands in no
 * other text's company is a table by itself if it is a sample, and nothing if it isn't.
 * @param at where contents can be read, by path
 */
async function lineTables(sets, at, world) {
    const wanted = sets.flatMap(({ files }) => files.filter(({ path }) => at.has(path)).map((file) => ({ ...file, isCounted: files.length > 1 })));
    const shapes = new Map();
    let bytesRead = 0;
    const tasks = wanted.map(({ path, isCounted }) => {
        const { location, size } = at.get(path);
        return { source: { location, size, name: paths_baseName(path), part: null }, isCounted };
    });
    await world.workers.run('lines', tasks, (shape, task) => {
        shapes.set(wanted[task].path, shape);
        bytesRead += shape.bytesRead;
    }, world.progress.advance);
    const tables = sets.flatMap((set) => line_tables_together(set, (path) => shapes.get(path)));
    return { tables, bytesRead };
}
function line_tables_together(set, shapeOf) {
    const byLines = new Map();
    const tables = [];
    for (const file of set.files) {
        const shape = shapeOf(file.path);
        if (shape === undefined || shape.look === 'none')
            continue;
        // Of sentences, and of cells between tabs, one line tells nothing of the others.
        if (shape.look !== 'lines') {
            if (file.isSample)
                tables.push({ set, files: [file] });
            continue;
        }
        const others = byLines.get(shape.lines);
        if (others === undefined)
            byLines.set(shape.lines, [file]);
        else
            others.push(file);
    }
    for (const alike of byLines.values()) {
        const samples = alike.filter(({ isSample }) => isSample);
        const names = new Set(alike.map(({ column }) => column));
        // Parts of a split, such as `train_1.txt` and `train_2.txt`, can have as many lines by chance.
        if (names.size < alike.length)
            for (const file of samples)
                tables.push({ set, files: [file] });
        else if (samples.length > 0)
            tables.push({ set, files: alike });
    }
    return tables;
}

;// CONCATENATED MODULE: ./build/rows/line-files.js




/** More texts in a directory are documents, and their lines no records. */
const MOST_TEXTS = 64;
/** More in the directory of one split are, too. */
const MOST_COLUMNS = 16;
/** The column of a text that is named after its split alone. */
const line_files_TEXT = 'text';
const PLAIN_ENDING = /\.(?:txt|text)$/i;
const PACKED_ENDING = /\.(?:gz|zst)$/i;
/** Beside `seq.in`, in intent benchmarks: SNIPS, ATIS. */
const OUTPUT_ENDING = /\.out$/i;
/** Endings of no kind of their own under which programs save what is no text. */
const BINARY_ENDING = /\.(?:pkl|pickle|p|pt|bin|joblib|msgpack|rds|rdata|dill|dat|record|index|meta|xml|json|jsonc|geojson)$/i;
/** Whether the lines of a file can be records, by its name. */
function mayHoldLines(name) {
    const unpacked = name.replace(PACKED_ENDING, '');
    const kind = kinds_kindOf(unpacked);
    if (kind === kinds_KIND.text || OUTPUT_ENDING.test(unpacked))
        return true;
    return kind === kinds_KIND.other && !BINARY_ENDING.test(unpacked);
}
/** Whether the name alone says that it is text. */
function isPlainText(name) {
    return PLAIN_ENDING.test(name.replace(PACKED_ENDING, ''));
}
/**
 * Finds texts that are named after a split or lie in the directory of one, and what belongs to them: targets and
 * annotations are no samples, but columns.
 * @param isLines by the name of a file, whether it may hold lines
 */
function lineFilesOf(samples, others, layout, isLines) {
    const sets = new Map();
    const directories = new Map();
    for (const file of textsOf(samples, isLines)) {
        const path = paths_pathAt(samples, file);
        const place = layout.placementOf(path);
        if (place.split === null || place.dataset === null)
            continue;
        const directory = paths_parentDirectory(path);
        const isDirectory = place.splitBy === 'directories';
        if (isDirectory && split_name_splitNamed(paths_baseName(directory))?.split !== place.split)
            continue;
        const key = JSON.stringify([directory, place.dataset, place.split]);
        let set = sets.get(key);
        if (set === undefined) {
            set = { place, isDirectory, files: [] };
            sets.set(key, set);
            directories.set(directory, (directories.get(directory) ?? new Set()).add(key));
        }
        const size = Math.max(0, samples.sizes[file]);
        set.files.push({ file, isSample: true, path, size, column: columnOf(paths_baseName(path), place.split) });
    }
    if (sets.size === 0)
        return [];
    others.names.forEach((name, file) => {
        const directory = others.directories[others.directoryOf[file]];
        const keys = directories.get(directory);
        if (keys === undefined || !isLines(name))
            return;
        for (const key of keys) {
            const set = sets.get(key);
            const split = set.place.split;
            if (!set.isDirectory && split_name_splitNamed(line_files_stemOf(name))?.split !== split)
                continue;
            const path = paths_pathAt(others, file);
            set.files.push({ file, isSample: false, path, size: 0, column: columnOf(name, split) });
        }
    });
    return withCounterparts([...sets.values()]);
}
/** Numbers of the texts in directories that hold few. */
function textsOf({ names, directories, directoryOf }, isLines) {
    const found = [];
    const held = new Uint32Array(directories.length);
    for (let file = 0; file < names.length; file++) {
        if (!isLines(names[file]))
            continue;
        const directory = directoryOf[file];
        held[directory] = held[directory] + 1;
        if (held[directory] <= MOST_TEXTS)
            found.push(file);
    }
    return found.filter((file) => held[directoryOf[file]] <= MOST_TEXTS);
}
/**
 * In the directory of a split nothing but its name says that a text is a column: it has the same name in that of another
 * split, and is no document of many.
 */
function withCounterparts(sets) {
    const splitsOf = new Map();
    const nameIn = ({ dataset }, column) => JSON.stringify([dataset, column]);
    for (const { place, files } of sets) {
        for (const { column } of files) {
            const name = nameIn(place, column);
            splitsOf.set(name, (splitsOf.get(name) ?? new Set()).add(place.split));
        }
    }
    return sets.flatMap(({ place, isDirectory, files }) => {
        const isColumn = ({ column, isSample }) => !isDirectory ||
            (!name_words_isNumber(column) && (!isSample || (splitsOf.get(nameIn(place, column))?.size ?? 0) > 1));
        const kept = files.filter(isColumn).sort(byPath);
        if (!kept.some(({ isSample }) => isSample))
            return [];
        if (isDirectory && kept.length > MOST_COLUMNS)
            return [];
        return [{ dataset: place.dataset, split: place.split, files: kept }];
    });
}
/** `labels` of `train_labels.txt`; `seq.in` of a file of that name; `text` of `train.txt`. */
function columnOf(name, split) {
    const stem = line_files_stemOf(name);
    const named = split_name_splitNamed(stem);
    const column = named?.split === split ? named.rest : stem;
    return column === '' ? line_files_TEXT : column;
}
function line_files_stemOf(name) {
    return name.replace(PACKED_ENDING, '').replace(PLAIN_ENDING, '');
}
function byPath(left, right) {
    return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/containers/batch.js
/** Cells of a batch: enough for handing over to cost nothing, few enough to stay in the processor's cache. */
const CELLS_OF_BATCH = 16 * 1024;
/** A batch with room for records of `width` cells. */
function createBatch(width, room = CELLS_OF_BATCH) {
    return {
        bytes: new Uint8Array(0),
        count: 0,
        width,
        starts: new Int32Array(Math.max(room, width)),
        ends: new Int32Array(Math.max(room, width)),
        lines: new Int32Array(room),
        endLines: new Int32Array(room),
        place: { record: 0, offset: 0, line: 1 },
    };
}
/** Makes the records of an empty batch wider. */
function widen(batch, width) {
    batch.width = width;
    if (width <= batch.starts.length)
        return;
    batch.starts = new Int32Array(width);
    batch.ends = new Int32Array(width);
}
/** The name of a column that has none. */
function positionName(column) {
    return `column ${column + 1}`;
}
/** @param record the number of the first one */
function createBatchBuilder(width, record, take) {
    const batch = createBatch(Math.max(1, width));
    let next = record;
    /** The most cells of a record since the last batch: one that is very wide must not make all that follow wide. */
    let widest = 1;
    function flush() {
        const isWanted = batch.count === 0 || take(batch);
        next += batch.count;
        batch.count = 0;
        batch.width = widest;
        widest = 1;
        return isWanted;
    }
    return {
        batch,
        flush,
        add(starts, ends, used, offset, line, endLine) {
            let isWanted = true;
            if (used > widest)
                widest = used;
            if (used > batch.width || (batch.count + 1) * batch.width > batch.starts.length) {
                isWanted = flush();
                if (used > widest)
                    widest = used;
            }
            if (used > batch.width)
                widen(batch, used);
            if (batch.count === 0)
                batch.place = { record: next, offset, line };
            const { width } = batch;
            const first = batch.count * width;
            for (let column = 0; column < used; column++) {
                batch.starts[first + column] = starts[column];
                batch.ends[first + column] = ends[column];
            }
            for (let column = used; column < width; column++) {
                batch.starts[first + column] = 0;
                batch.ends[first + column] = 0;
            }
            batch.lines[batch.count] = line;
            batch.endLines[batch.count] = endLine;
            batch.count += 1;
            return isWanted;
        },
    };
}

;// CONCATENATED MODULE: ./build/containers/records.js
/** A record may be so long, in bytes; what is longer is no table. */
const LONGEST_RECORD = 128 * 1024 * 1024;

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/containers/stream.js




/** How contents are packed, by the last ending of their name. */
const PACKINGS = ['gz', 'zst'];
const STOP = -1;
const PIECE_BYTES = 1024 * 1024;
const FIRST_BYTES = 64 * 1024;
/** Node has it from version 22.15 on. */
const createZstd = external_node_zlib_namespaceObject.createZstdDecompress;
/**
 * Reads a text in parts from an offset on, in memory of a few parts, or of the longest record.
 * @param from bytes of the text
 * @throws {Failure} where what is packed is broken, or a record is too long
 */
async function readText(source, from, take) {
    let memory = new Uint8Array(PIECE_BYTES + 1);
    let end = 0;
    let offset = from;
    /** Where a record is longer than what is there, it is only tried again once that has doubled: trying costs its length. */
    let least = 0;
    for await (const piece of piecesOf(source, from)) {
        if (piece.length > memory.length - 1 - end)
            memory = stream_enlarged(memory, end, end + piece.length + 1);
        memory.set(piece, end);
        end += piece.length;
        if (end < least && end <= LONGEST_RECORD)
            continue;
        const position = take(memory, 0, end, false);
        if (position === STOP)
            return;
        least = position === 0 ? end * 2 : 0;
        memory.copyWithin(0, position, end);
        end -= position;
        offset += position;
        if (end > LONGEST_RECORD) {
            throw new failure_Failure(`the record at byte ${offset} is longer than ${LONGEST_RECORD} bytes`);
        }
    }
    if (end > 0)
        take(memory, 0, end, true);
}
function stream_enlarged(memory, used, least) {
    const larger = new Uint8Array(Math.max(least, memory.length * 2));
    larger.set(memory.subarray(0, used));
    return larger;
}
/** The text of a content from an offset on; each piece may be used again for the next. */
async function* piecesOf({ bytes, packing, encoding }, from) {
    if (packing === null && encoding === 'bytes') {
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
/** Each piece is used again for the next. Many want the beginning or one record only: pieces grow. */
function* rawPieces(bytes, from) {
    const piece = new Uint8Array(PIECE_BYTES);
    let wanted = FIRST_BYTES;
    for (let position = from;;) {
        const count = bytes.read(position, piece.subarray(0, wanted));
        if (count === 0)
            return;
        yield piece.subarray(0, count);
        position += count;
        wanted = Math.min(PIECE_BYTES, wanted * 2);
    }
}
/** A content from its start, unpacked. */
async function* unpacked(bytes, packing) {
    const raw = rawPieces(bytes, 0);
    try {
        if (packing === null)
            yield* raw;
        else if (packing === 'gz')
            yield* transformed(raw, external_node_zlib_namespaceObject.createGunzip());
        else if (createZstd !== undefined)
            yield* transformed(raw, createZstd());
        else {
            const { fzstd } = await import(/* webpackIgnore: true */ './libraries-tables.js');
            yield* unpackedZstd(raw, fzstd);
        }
    }
    catch (error) {
        if (packing === null || error instanceof failure_Failure)
            throw error;
        throw new failure_Failure(`can't be unpacked: ${error.message}`);
    }
}
async function* transformed(raw, transform) {
    // Copies, since the transform works on while the next piece is read.
    const copies = (function* () {
        for (const piece of raw)
            yield piece.slice();
    })();
    const source = external_node_stream_namespaceObject.Readable.from(copies, { objectMode: false });
    source.on('error', (error) => transform.destroy(error));
    try {
        yield* source.pipe(transform);
    }
    finally {
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
    if (encoding === 'bytes') {
        yield* pieces;
        return;
    }
    const decoder = new TextDecoder(encoding);
    for await (const piece of pieces)
        yield Buffer.from(decoder.decode(piece, { stream: true }));
    yield Buffer.from(decoder.decode());
}
/** How a text is written, by the mark at its start. */
function encodingOf(start) {
    if (start[0] === 0xff && start[1] === 0xfe)
        return 'utf-16le';
    return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'bytes';
}

;// CONCATENATED MODULE: ./build/containers/lines/cursor.js



const cursor_NEWLINE = 0x0a;
const RETURN = 0x0d;
const cursor_MARK = [0xef, 0xbb, 0xbf];
/**
 * Lines end with a line feed, with or without a carriage return before it; a carriage return alone ends them in a text
 * that has no line feed in its first part.
 * @param from bytes of the text
 */
function openLines(source, from) {
    const pieces = piecesOf(source, from);
    let memory = new Uint8Array(0);
    let position = 0;
    let known = 0;
    let offset = from;
    let isLast = false;
    let separator = null;
    let searched = 0;
    const cursor = { isThere: false, bytes: memory, start: 0, end: 0 };
    function next() {
        const found = separator === null ? -1 : memory.subarray(0, known).indexOf(separator, searched);
        if (found < 0 && !(isLast && position < known)) {
            searched = known;
            cursor.isThere = false;
            return isLast;
        }
        const lineEnd = found < 0 ? known : found;
        cursor.isThere = true;
        cursor.bytes = memory;
        cursor.start = position;
        cursor.end = lineEnd > position && memory[lineEnd - 1] === RETURN ? lineEnd - 1 : lineEnd;
        const behind = found < 0 ? known : found + 1;
        offset += behind - position;
        position = behind;
        searched = behind;
        return true;
    }
    async function fill() {
        for (;;) {
            const { value: piece } = await pieces.next();
            if (piece === undefined)
                isLast = true;
            else
                append(piece);
            if (separator === null && (isLast || known - position > cursor_MARK.length))
                begin();
            if (next())
                return;
            if (known - position > LONGEST_RECORD) {
                throw new failure_Failure(`the line at byte ${offset} is longer than ${LONGEST_RECORD} bytes`);
            }
        }
    }
    function append(piece) {
        const left = known - position;
        const target = left + piece.length > memory.length ? new Uint8Array((left + piece.length) * 2) : memory;
        target.set(memory.subarray(position, known));
        target.set(piece, left);
        memory = target;
        searched -= position;
        position = 0;
        known = left + piece.length;
    }
    /** Looks at the first part for what ends lines. */
    function begin() {
        const start = memory.subarray(position, known);
        if (start.includes(0))
            throw new failure_Failure('is no text: it holds bytes of value 0');
        separator = start.includes(cursor_NEWLINE) || !start.includes(RETURN) ? cursor_NEWLINE : RETURN;
        if (from === 0 && cursor_MARK.every((byte, at) => start[at] === byte)) {
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
        fill,
        async close() {
            await pieces.return(undefined);
        },
    };
}

;// CONCATENATED MODULE: ./build/containers/blocks/table.js



const TAB = 0x09;
const SPACE = 0x20;
const HASH = 0x23;
const ZERO = 0x30;
const NINE = 0x39;
const RECORDS_OF_BATCH = 1024;
const BYTES_OF_BATCH = 4 * 1024 * 1024;
/** What begins a document in CoNLL is no sentence. */
const DOCUMENT_START = '-DOCSTART-';
/** Cells of a line that can hold numbers of tokens, or the tokens themselves: CoNLL-2012 has them fourth. */
const MOST_LEADING_CELLS = 4;
/**
 * Opens a text with one token a line and an empty line behind each sentence (CoNLL, CoNLL-U, IOB): a record is a
 * sentence, its content the tokens.
 */
function openBlocks(source) {
    return {
        part: null,
        columns: ['tokens'],
        isNamed: true,
        hasLines: true,
        understoodAs: 'one token a line, a sentence a record',
        notes: [],
        read: (from, take) => readBlocks(source, from, take),
    };
}
async function readBlocks(source, from, take) {
    const cursor = openLines(source, from?.offset ?? 0);
    const batch = createBatch(1, RECORDS_OF_BATCH);
    let text = Buffer.alloc(64 * 1024);
    let used = 0;
    let record = from?.record ?? 0;
    let line = from?.line ?? 1;
    let block = [];
    /** Where the block at hand begins. */
    let place = { offset: from?.offset ?? 0, line };
    /** @returns whether more is wanted */
    function endBlock() {
        const tokens = tokensOf(block);
        block = [];
        if (tokens.length === 0)
            return true;
        const written = Buffer.concat(tokens.flatMap((token, at) => (at === 0 ? [token] : [BLANK, token])));
        if (used + written.length > text.length) {
            const larger = Buffer.alloc(Math.max(used + written.length, text.length * 2));
            text.copy(larger, 0, 0, used);
            text = larger;
        }
        if (batch.count === 0)
            batch.place = { record, ...place };
        text.set(written, used);
        batch.starts[batch.count] = used;
        used += written.length;
        batch.ends[batch.count] = used;
        batch.lines[batch.count] = place.line;
        batch.endLines[batch.count] = line - 1;
        batch.count += 1;
        return (batch.count < RECORDS_OF_BATCH && used < BYTES_OF_BATCH) || flush();
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
        for (;;) {
            const { offset } = cursor;
            if (!cursor.next())
                await cursor.fill();
            if (!cursor.isThere)
                break;
            const isBlank = isBlankLine(cursor);
            if (isBlank && block.length > 0 && !endBlock())
                return;
            if (!isBlank) {
                if (block.length === 0)
                    place = { offset, line };
                const read = readLine(cursor);
                if (read !== null)
                    block.push(read);
                if (block.length > MOST_TOKENS)
                    throw new failure_Failure(`the sentence on line ${place.line} does not end`);
            }
            line += 1;
        }
        if (endBlock())
            flush();
    }
    finally {
        await cursor.close();
    }
}
const BLANK = Buffer.from(' ');
const MOST_TOKENS = 1_000_000;
/** @returns `null` for a comment, which has no cells */
function readLine({ bytes, start, end }) {
    const hasTab = bytes.subarray(start, end).includes(TAB);
    if (bytes[start] === HASH && !hasTab)
        return null;
    const cells = [];
    let from = start;
    for (let at = start; at <= end && cells.length < MOST_LEADING_CELLS; at++) {
        const isEnd = at === end || bytes[at] === TAB || (!hasTab && bytes[at] === SPACE);
        if (!isEnd)
            continue;
        // Several blanks are one.
        if (hasTab || at > from)
            cells.push(Buffer.from(bytes.subarray(from, at)));
        from = at + 1;
    }
    return cells.length === 0 ? null : cells;
}
/** The tokens are what stands behind the numbers that count them, else what stands first. */
function tokensOf(block) {
    if (block.length === 0)
        return [];
    const counted = block.filter(([number]) => number === undefined || !isRange(number));
    for (let cell = 0; cell + 1 < MOST_LEADING_CELLS; cell++) {
        const start = wholeOf(counted[0]?.[cell]);
        if (start !== 0 && start !== 1)
            continue;
        if (counted.every((cells, at) => wholeOf(cells[cell]) === start + at && cells[cell + 1] !== undefined)) {
            // A token that is a number must not be taken for what counts it, as in a sentence that is `1` alone.
            if (counted.length > 1 || (counted[0]?.length ?? 0) > 2)
                return counted.map((cells) => cells[cell + 1]);
        }
    }
    const tokens = block.map(([token]) => token);
    return tokens.length === 1 && tokens[0]?.toString('latin1') === DOCUMENT_START ? [] : tokens;
}
/** In CoNLL-U `3-4` names a word of two tokens, and `3.1` one that isn't written. */
function isRange(number) {
    return /^\d+[-.]\d+$/.test(number.toString('latin1'));
}
function wholeOf(cell) {
    if (cell === undefined || cell.length === 0 || cell.length > 6)
        return null;
    return cell.every((byte) => byte >= ZERO && byte <= NINE) ? Number(cell.toString('latin1')) : null;
}
function isBlankLine({ bytes, start, end }) {
    for (let at = start; at < end; at++)
        if (bytes[at] !== SPACE && bytes[at] !== TAB)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/containers/csv/scan.js

const scan_NEWLINE = 0x0a;
const scan_RETURN = 0x0d;
const QUOTE = 0x22;
/** A quote that closes further down than so many lines is not near. */
const MOST_QUOTED_LINES = 50;
/** What `takeRecord` gives where it takes none. */
const PARTIAL = -1;
const OPEN = -2;
const TOO_WIDE = -3;
/**
 * @param width cells of a usual record; the batch gets wider where one has more
 * @param room cells of a batch
 */
function createScanner({ separator, quotes }, width, room = CELLS_OF_BATCH) {
    const batch = createBatch(width, room);
    const mostCrossed = quotes === 'near' ? MOST_QUOTED_LINES : Number.POSITIVE_INFINITY;
    /** Cells of the record at hand that still hold the quotes of their writing, and how many these are. */
    const written = [];
    let writtenCount = 0;
    /** The most cells of a record since the last call: one that is very wide must not make all that follow wide. */
    let widest = width;
    /** Of the record at hand: how many cells it has, and the line behind it. */
    let cells = 0;
    let nextLine = 1;
    /** Of the quoted cell at hand: how many line ends it holds, and whether two quotes stand for one in it. */
    let crossed = 0;
    let isDoubled = false;
    let doubtful = 0;
    function scan(bytes, start, end, isLast, line, most = Number.POSITIVE_INFINITY) {
        // Ends every search for the end of a cell, so that none has to look at its position.
        bytes[end] = scan_NEWLINE;
        batch.bytes = bytes;
        batch.count = 0;
        widen(batch, widest);
        widest = width;
        let position = start;
        while (position < end && batch.count < most && (batch.count + 1) * batch.width <= batch.starts.length) {
            const next = takeRecord(bytes, position, end, isLast, line);
            if (next === TOO_WIDE) {
                widest = cells;
                if (batch.count > 0)
                    break;
                widen(batch, cells);
            }
            else if (next < 0)
                return { position, line, isOpen: next === OPEN };
            else {
                position = next;
                line = nextLine;
            }
        }
        return { position, line, isOpen: false };
    }
    /** @returns where the next record begins, or why this one is not taken */
    function takeRecord(bytes, start, end, isLast, line) {
        const { starts, ends, count, width } = batch;
        const first = count * width;
        const behind = first + width;
        let cell = first;
        let position = start;
        let isBlank = true;
        let endLine = line;
        writtenCount = 0;
        for (;;) {
            let from = position;
            let to = -1;
            if (bytes[position] === QUOTE && quotes !== 'never' && position < end) {
                const closing = findClosing(bytes, position + 1, end);
                const isBeyond = closing < 0 ? crossed <= mostCrossed : closing + 1 >= end;
                if (isBeyond && !isLast)
                    return PARTIAL;
                if (closing < 0 && quotes === 'always')
                    return OPEN;
                if (closing >= 0 && (quotes === 'always' || endsCell(bytes[closing + 1]))) {
                    from = position + 1;
                    to = closing;
                    position = closing + 1;
                    endLine += crossed;
                    isBlank = false;
                }
            }
            const behindQuote = position;
            let byte = bytes[position];
            while (byte !== separator && byte !== scan_NEWLINE && byte !== scan_RETURN)
                byte = bytes[++position];
            if (position >= end && !isLast)
                return PARTIAL;
            if (to < 0)
                to = position;
            else if (isDoubled || position > behindQuote) {
                written[writtenCount++] = cell;
                if (crossed > 0 && position > behindQuote)
                    doubtful += 1;
                to = position;
            }
            if (cell < behind) {
                starts[cell] = from;
                ends[cell] = to;
            }
            cell += 1;
            if (to > from)
                isBlank = false;
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
        if (cells === 1 && isBlank)
            return position;
        if (cells > width)
            return TOO_WIDE;
        while (writtenCount > 0) {
            const each = written[--writtenCount];
            ends[each] = unquote(bytes, starts[each], ends[each]);
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
    /** @returns where the quote is that closes a cell; negative: nowhere before the end, or too far away */
    function findClosing(bytes, from, end) {
        crossed = 0;
        isDoubled = false;
        for (let position = from;; position += 2) {
            let byte = bytes[position];
            while (byte !== QUOTE && position < end) {
                if (byte === scan_NEWLINE && ++crossed > mostCrossed)
                    return -1;
                byte = bytes[++position];
            }
            if (position >= end)
                return -1;
            if (bytes[position + 1] !== QUOTE)
                return position;
            isDoubled = true;
        }
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
    };
}
/**
 * Makes of what is written behind an opening quote what it stands for, where it lies: two quotes are one, and what
 * follows the closing quote belongs to the cell.
 * @returns its new end
 */
function unquote(bytes, start, end) {
    let at = start;
    let isInside = true;
    for (let position = start; position < end; position++) {
        const byte = bytes[position];
        if (isInside && byte === QUOTE) {
            position += 1;
            isInside = position < end && bytes[position] === QUOTE;
            if (!isInside) {
                position -= 1;
                continue;
            }
        }
        bytes[at++] = byte;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/containers/csv/dialect.js

/** Separators that are tried, the commonest first. */
const SEPARATORS = [',', '\t', ';', '|'];
/** Records that are looked at. */
const MOST_RECORDS = 100;
const dialect_QUOTE = 0x22;
/** A longer text names nothing. */
const LONGEST_NAME = 100;
/** Fewer numbers in a row may be so by chance. */
const LEAST_NUMBERED = 3;
/** So much more of the records must agree without quotes than with them. */
const MOST_DOUBT = 0.05;
const dialect_MARK = '\u00ef\u00bb\u00bf';
const dialect_NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;
const WHOLE = /^\d+$/;
const NAMED_SEPARATOR = /^sep=(.)\r?\n/;
const COMMENT = /^#[^\r\n]*(?:\r\n|\n|\r|$)/;
const dialect_BLANK = /^[ \t]*(?:\r\n|\n|\r)/;
/**
 * Finds out how a file is written.
 * @param sample its first bytes, some ten thousand
 * @param isLast whether these are all
 * @param preferred the separator that its name speaks for
 */
function sniffDialect(sample, isLast, preferred) {
    const text = Buffer.from(sample).toString('latin1');
    let skip = text.startsWith(dialect_MARK) ? dialect_MARK.length : 0;
    const named = NAMED_SEPARATOR.exec(text.slice(skip));
    if (named)
        skip += named[0].length;
    let comment = null;
    for (;;) {
        const rest = text.slice(skip);
        const passed = COMMENT.exec(rest) ?? dialect_BLANK.exec(rest);
        if (passed === null || passed[0] === '')
            break;
        comment = passed[0].startsWith('#') ? passed[0] : comment;
        skip += passed[0].length;
    }
    const start = { skip, line: 1 + lineEndsIn(text.slice(0, skip)) };
    const chosen = named?.[1] ?? chooseSeparator(sample, start, isLast, preferred);
    const dialect = chooseQuotes(dialectOf(chosen), sample, start, isLast);
    const records = recordsBy(dialect, sample, start, isLast);
    const [first = [], second] = records.cells;
    const width = (second ?? first).length;
    const announced = comment === null ? null : cellsOfComment(comment, chosen);
    if (announced !== null && width > 1 && announced.length === width) {
        return { dialect, ...start, header: announced, width };
    }
    if (isHeader(records.cells)) {
        // R leaves the name of the first column out, which holds the names of the rows.
        const isShort = records.cells.slice(1).every(({ length }) => length === first.length + 1);
        const header = isShort && records.cells.length > 1 ? ['', ...first] : first;
        return { dialect, ...records.second, header, width: header.length };
    }
    if (isCount(records.cells))
        return { dialect, ...records.second, header: null, width };
    return { dialect, ...start, header: null, width };
}
function dialectOf(separator) {
    return { separator: separator.charCodeAt(0), quotes: separator === '\t' ? 'near' : 'always' };
}
/**
 * Quotes are text where taking them for quotes makes cells that span lines and records of different length, as in a
 * list of inches or of speeches.
 */
function chooseQuotes(dialect, sample, start, isLast) {
    if (dialect.quotes !== 'always' || !sample.includes(dialect_QUOTE))
        return dialect;
    const { cells: quoted, doubtful } = recordsBy(dialect, sample, start, isLast);
    const plain = recordsBy({ ...dialect, quotes: 'near' }, sample, start, isLast).cells;
    const isBetter = doubtful > 0 || agreementOf(plain).share > agreementOf(quoted).share + MOST_DOUBT || quoted.length === 0;
    return isBetter && plain.length > 0 ? { ...dialect, quotes: 'near' } : dialect;
}
/** How many cells most records have, and which share of them. */
function agreementOf(cells) {
    const widths = new Map();
    for (const { length } of cells)
        widths.set(length, (widths.get(length) ?? 0) + 1);
    const [usual = 1, count = 0] = [...widths].sort(([, one], [, other]) => other - one)[0] ?? [];
    return { usual, share: cells.length === 0 ? 0 : count / cells.length };
}
/** The separator by which most records have equally many cells. */
function chooseSeparator(sample, start, isLast, preferred) {
    let best = preferred ?? ',';
    let bestScore = 0;
    for (const separator of SEPARATORS) {
        const { cells } = recordsBy(dialectOf(separator), sample, start, isLast);
        const { usual, share } = agreementOf(cells);
        if (usual < 2)
            continue;
        // Of those that agree equally well the one that the name speaks for, else the one with more cells, else the commonest.
        const score = share * 10 + (separator === preferred ? 1 : 0) + Math.min(usual, 9) / 10;
        if (score > bestScore) {
            best = separator;
            bestScore = score;
        }
    }
    return best;
}
function recordsBy(dialect, sample, { skip, line }, isLast) {
    // A copy with room behind it, since the scanner changes what it takes apart.
    const bytes = new Uint8Array(sample.length + 1);
    bytes.set(sample);
    const text = (from, to) => Buffer.from(bytes.subarray(from, to)).toString('latin1');
    const cells = [];
    let second = null;
    let doubtful = 0;
    let position = skip;
    while (cells.length < MOST_RECORDS && position < sample.length) {
        // One each time, since how many cells each has is what counts here.
        const scanner = createScanner(dialect, 1, 1);
        const { batch } = scanner;
        const scanned = scanner.scan(bytes, position, sample.length, isLast, line, 1);
        if (batch.count === 0 && scanned.position === position)
            break;
        if (batch.count > 0) {
            const { starts, ends, width } = batch;
            cells.push(Array.from(starts.subarray(0, width), (from, cell) => text(from, ends[cell])));
        }
        doubtful += scanner.doubtful;
        position = scanned.position;
        line = scanned.line;
        if (batch.count > 0)
            second ??= { skip: position, line };
    }
    return { cells, doubtful, second: second ?? { skip: position, line } };
}
/** Whether the first record names the columns. */
function isHeader([first = [], ...body]) {
    if (first.every((cell) => cell === ''))
        return false;
    if (first.some((cell) => dialect_NUMBER.test(cell)))
        return isNumbered(first, body);
    const isNumbersBelow = hasNumbers(first, body);
    // What has no name, beside the first, which may count, must have nothing below either, as behind a separator at each end.
    const isGap = (_, at) => at > 0 && first[at] === '' && body.some((record) => record[at]);
    if (first.some(isGap) && !isNumbersBelow)
        return false;
    if (body.length === 0 || isNumbersBelow)
        return true;
    if (new Set(first).size < first.length || first.some(({ length }) => length > LONGEST_NAME))
        return false;
    // A name that stands as a value below is none, unless the header itself is repeated.
    return !first.some((cell, at) => cell !== '' && body.some((record) => record[at] === cell && !dialect_isSame(record, first)));
}
/**
 * Whether numbers name columns: 0, 1, 2 … as pandas writes them, or years one behind the other, perhaps with names
 * before them.
 */
function isNumbered(first, body) {
    const begin = first.findIndex((cell) => dialect_NUMBER.test(cell));
    const numbers = first.slice(begin);
    if (!numbers.every((cell, at) => WHOLE.test(cell) && Number(cell) === Number(numbers[0]) + at))
        return false;
    if (numbers.length < LEAST_NUMBERED)
        return false;
    // Records that count the same way are no names.
    return (body.length > 0 &&
        !body.some((record) => record
            .slice(begin)
            .every((cell, at) => WHOLE.test(cell) && Number(cell) === Number(record[begin]) + at)));
}
/** Whether some column has numbers below a text. */
function hasNumbers(first, body) {
    return first.some((_, at) => {
        const numbers = body.filter((record) => dialect_NUMBER.test(record[at] ?? '')).length;
        return numbers > 0.6 * body.length;
    });
}
/** Whether the first record counts records and columns, as scikit-learn's own files do: `150,4,setosa,versicolor`. */
function isCount([first = [], second = []]) {
    const [records = '', columns = '', ...names] = first;
    if (!WHOLE.test(records) || !WHOLE.test(columns) || names.length === 0)
        return false;
    return Number(columns) + 1 === second.length && !names.some((name) => dialect_NUMBER.test(name));
}
function dialect_isSame(one, other) {
    return one.length === other.length && one.every((cell, at) => cell === other[at]);
}
function cellsOfComment(comment, separator) {
    const [first = '', ...others] = comment
        .replace(/^#+[ ]*/, '')
        .replace(/[\r\n]+$/, '')
        .split(separator)
        .map((cell) => cell.trim());
    return [first === '' ? '#' : first, ...others];
}
function lineEndsIn(text) {
    return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/containers/csv/table.js








const SAMPLE_BYTES = 64 * 1024;
/** More cells in one record are no table, and would make every column of it be looked at for every record. */
const MOST_CELLS = 100_000;
const SEPARATOR_WORDS = {
    ',': 'commas',
    '\t': 'tabs',
    ';': 'semicolons',
    '|': 'bars',
};
/**
 * Opens a file of separated values: what its beginning shows holds for all of it.
 * @param preferred the separator that its name speaks for
 * @throws {Failure} if it is no text
 */
async function openCsv(source, preferred) {
    const sniffed = await sniff(source, preferred);
    const { header, width } = sniffed;
    const columns = header === null ? positions(width) : table_namesOf(header);
    const notes = new Set();
    return {
        part: null,
        columns,
        isNamed: header !== null,
        hasLines: true,
        understoodAs: table_describe(sniffed),
        get notes() {
            return [...notes];
        },
        async read(from, take) {
            const { repeated, doubtful } = await readRecords(source, sniffed, columns, from, take);
            if (repeated > 0)
                notes.add(`${countOf(repeated, 'record')} equal to the header, passed over`);
            if (doubtful > 0)
                notes.add(`${countOf(doubtful, 'cell')} in quotes over several lines, with text behind them`);
        },
    };
}
async function sniff(source, preferred) {
    let sniffed = null;
    await readText(source, 0, (bytes, start, end, isLast) => {
        if (end - start < SAMPLE_BYTES && !isLast)
            return start;
        const sample = bytes.subarray(start, Math.min(end, start + SAMPLE_BYTES));
        if (sample.includes(0))
            throw new failure_Failure('is no text: it holds bytes of value 0');
        sniffed = sniffDialect(sample, isLast && end - start <= SAMPLE_BYTES, preferred);
        return STOP;
    });
    if (sniffed === null)
        throw new failure_Failure('holds no records');
    return sniffed;
}
/** @returns how many records were passed over since they equal the header, and how many cells have odd quotes */
async function readRecords(source, { dialect, skip, line: firstLine, header, width }, columns, from, take) {
    const scanner = createScanner(dialect, Math.max(1, width));
    const { batch } = scanner;
    const headerCells = header?.map((cell) => Buffer.from(cell, 'latin1')) ?? null;
    let repeated = 0;
    let { record, offset, line } = from ?? { record: 0, offset: skip, line: firstLine };
    await readText(source, offset, (bytes, start, end, isLast) => {
        for (let position = start;;) {
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
/** Takes the records out that say what the header says. @returns how many */
function dropEqual(batch, header) {
    const { bytes, width, starts, ends, lines, endLines } = batch;
    const [first] = header;
    if (first === undefined)
        return 0;
    let kept = 0;
    for (let record = 0; record < batch.count; record++) {
        const at = record * width;
        // The first cell alone tells nearly always.
        const isEqual = isCell(bytes, starts[at], ends[at], first) && isHeader(at);
        if (isEqual)
            continue;
        if (kept < record) {
            starts.copyWithin(kept * width, at, at + width);
            ends.copyWithin(kept * width, at, at + width);
            lines[kept] = lines[record];
            endLines[kept] = endLines[record];
        }
        kept += 1;
    }
    const dropped = batch.count - kept;
    batch.count = kept;
    return dropped;
    function isHeader(at) {
        for (let cell = 0; cell < width; cell++) {
            const named = header[cell];
            const [from, to] = [starts[at + cell], ends[at + cell]];
            if (named === undefined ? from !== to : !isCell(bytes, from, to, named))
                return false;
        }
        return true;
    }
}
function isCell(bytes, from, to, cell) {
    if (to - from !== cell.length)
        return false;
    for (let at = 0; at < cell.length; at++)
        if (bytes[from + at] !== cell[at])
            return false;
    return true;
}
/** The names of a header, each once: a second `c` is `c.2`, as pandas and others have it. */
function table_namesOf(header) {
    const names = [];
    const used = new Set();
    for (const cell of header) {
        const name = lossless_decodePath(Buffer.from(cell, 'latin1'));
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
function table_describe({ dialect, header, width }) {
    const separator = String.fromCharCode(dialect.separator);
    const by = SEPARATOR_WORDS[separator] ?? `"${display_display(separator)}"`;
    const cells = width > 1 ? `separated by ${by}` : 'one column';
    return header === null ? `${cells}, no header` : cells;
}

;// CONCATENATED MODULE: ./build/containers/json/bytes.js
const bytes_TAB = 0x09;
const bytes_NEWLINE = 0x0a;
const bytes_RETURN = 0x0d;
const bytes_SPACE = 0x20;
const bytes_QUOTE = 0x22;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const bytes_ZERO = 0x30;
const bytes_NINE = 0x39;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const LETTER_E = 0x65;
const LETTER_N = 0x6e;
const LETTER_U = 0x75;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/** Makes a letter of ASCII lower case. */
const LOWER = 0x20;
/** A mark of UTF-8 at the start of a text is no part of it. @returns where the text begins */
function behindMark(bytes, start) {
    const isMarked = bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf;
    return isMarked ? start + 3 : start;
}

;// CONCATENATED MODULE: ./build/containers/json/escapes.js

/** What stands behind a backslash, and what it means. */
const MEANINGS = new Map(Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }).map(([letter, meaning]) => [letter.charCodeAt(0), meaning.charCodeAt(0)]));
const LETTERS = new Map([...MEANINGS].filter(([letter]) => letter !== 0x2f).map(([letter, meaning]) => [meaning, letter]));
const DIGITS = '0123456789abcdef';
/** @returns how many bytes the escape takes that begins at a backslash; 0: it is none */
function lengthOfEscape(bytes, at) {
    const letter = bytes[at + 1];
    if (letter !== LETTER_U)
        return MEANINGS.has(letter) ? 2 : 0;
    for (let digit = at + 2; digit < at + 6; digit++)
        if (hexOf(bytes[digit]) < 0)
            return 0;
    return 6;
}
/**
 * Writes what the bytes between two quotes mean, which never takes more room than they do: half a surrogate pair, which
 * JSON can write and UTF-8 can't, becomes the three bytes that UTF-8 would have for it.
 * @param at where to, `from` at most
 * @param isQuoted whether it stands between quotes again: then with as few escapes as can be
 * @returns the end of what was written
 */
function unescapeText(bytes, from, to, at, isQuoted) {
    let end = at;
    for (let position = from; position < to;) {
        const byte = bytes[position];
        if (byte !== BACKSLASH) {
            bytes[end++] = byte;
            position += 1;
            continue;
        }
        let code = MEANINGS.get(bytes[position + 1]);
        if (code !== undefined)
            position += 2;
        else {
            code = unitAt(bytes, position);
            position += 6;
            const isHigh = code >= 0xd800 && code < 0xdc00;
            const isPair = isHigh && bytes[position] === BACKSLASH && bytes[position + 1] === LETTER_U && position < to;
            const low = isPair ? unitAt(bytes, position) : 0;
            if (low >= 0xdc00 && low < 0xe000) {
                code = 0x10000 + ((code - 0xd800) << 10) + low - 0xdc00;
                position += 6;
            }
        }
        end = isQuoted ? writeQuoted(bytes, end, code) : writeCode(bytes, end, code);
    }
    return end;
}
function writeQuoted(bytes, at, code) {
    if (code >= bytes_SPACE && code !== bytes_QUOTE && code !== BACKSLASH)
        return writeCode(bytes, at, code);
    const letter = LETTERS.get(code);
    bytes[at] = BACKSLASH;
    bytes[at + 1] = letter ?? LETTER_U;
    if (letter !== undefined)
        return at + 2;
    bytes[at + 2] = bytes_ZERO;
    bytes[at + 3] = bytes_ZERO;
    bytes[at + 4] = DIGITS.charCodeAt(code >> 4);
    bytes[at + 5] = DIGITS.charCodeAt(code & 15);
    return at + 6;
}
/** UTF-8. */
function writeCode(bytes, at, code) {
    if (code < 0x80) {
        bytes[at] = code;
        return at + 1;
    }
    const length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (let last = length - 1, rest = code; last > 0; last--, rest >>= 6)
        bytes[at + last] = 0x80 | (rest & 0x3f);
    bytes[at] = ((0xf00 >> length) & 0xff) | (code >> (6 * (length - 1)));
    return at + length;
}
/** The code unit of an escape of six bytes. */
function unitAt(bytes, at) {
    let unit = 0;
    for (let digit = at + 2; digit < at + 6; digit++)
        unit = unit * 16 + hexOf(bytes[digit]);
    return unit;
}
function hexOf(byte) {
    if (byte >= bytes_ZERO && byte <= bytes_NINE)
        return byte - bytes_ZERO;
    const letter = byte | LOWER;
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

;// CONCATENATED MODULE: ./build/containers/json/survey.js





const MARK_BYTES = 3;
/** A longer key is no name. */
const LONGEST_KEY = 1000;
/** @returns the first byte of a text that is no blank; `null`: there is none */
async function firstByte(source) {
    return (await firstBytes(source, 1))[0]?.byte ?? null;
}
/** Of a text that is one array. */
async function outermostArray(source) {
    const [open, item] = await firstBytes(source, 2);
    return {
        key: '',
        offset: (open?.offset ?? 0) + 1,
        line: open?.line ?? 1,
        first: item?.byte ?? CLOSE_ARRAY,
    };
}
/** The first bytes that are no blanks. */
async function firstBytes(source, count) {
    const found = [];
    let offset = 0;
    let line = 1;
    await readText(source, 0, (bytes, start, end, isLast) => {
        if (offset === 0 && end - start < MARK_BYTES && !isLast)
            return start;
        for (let at = offset === 0 ? behindMark(bytes, start) : start; at < end; at++) {
            const byte = bytes[at];
            if (byte === bytes_NEWLINE)
                line += 1;
            if (isBlank(byte))
                continue;
            found.push({ byte, offset: offset + at - start, line });
            if (found.length === count)
                return STOP;
        }
        offset += end - start;
        return end;
    });
    return found;
}
/**
 * Looks through a text that begins with an object for the arrays in it.
 * @throws {Failure} if it ends before the object does
 */
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
    /** The array that has just been opened. */
    let opened = null;
    /** Whether a value of the object is still to come. */
    let awaitsValue = false;
    function look(byte, at) {
        if (isInText) {
            if (depth === 1 && isKey && byte !== bytes_QUOTE && key.length < LONGEST_KEY)
                key.push(byte);
            else if (depth === 1 && isKey && isEscaped && key.length < LONGEST_KEY)
                key.push(byte);
            if (isEscaped)
                isEscaped = false;
            else if (byte === BACKSLASH)
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
                opened = { key: nameOf(key), offset: at + 1, line, first: CLOSE_ARRAY };
                survey.arrays.push(opened);
            }
        }
        if (byte === bytes_QUOTE) {
            isInText = true;
            if (depth === 1 && isKey)
                key = [];
        }
        else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY)
            depth += 1;
        else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
            depth -= 1;
            isDone = depth === 0;
        }
        else if (depth === 1 && byte === COLON) {
            isKey = false;
            awaitsValue = true;
        }
        else if (depth === 1 && byte === COMMA)
            isKey = true;
        return true;
    }
    await readText(source, 0, (bytes, start, end) => {
        let at = offset === 0 ? behindMark(bytes, start) : start;
        for (; at < end; at++)
            if (!look(bytes[at], offset + at - start))
                return STOP;
        offset += end - start;
        return end;
    });
    if (!isDone)
        throw new failure_Failure(`is no JSON: it ends on line ${line} before its object does`);
    return survey;
}
function nameOf(key) {
    const bytes = Buffer.from(key);
    return lossless_decodePath(bytes.subarray(0, unescapeText(bytes, 0, bytes.length, 0, false)));
}
function isBlank(byte) {
    return byte === bytes_SPACE || (byte >= 0x09 && byte <= 0x0d);
}

;// CONCATENATED MODULE: ./build/containers/json/columns.js




/** More keys are no columns, and would make all of them be looked at for every record. */
const columns_MOST_COLUMNS = 4096;
/** The column of a record that is one value alone. */
const columns_ALONE = 'value';
/** @param names those that are known; further ones are added to it */
function createJsonColumns(names) {
    const numbers = new Map(names.map((name, column) => [name, column]));
    const written = names.map((name) => Buffer.from(name));
    const positions = [];
    let alone = null;
    let expected = 0;
    function numberOf(name) {
        let column = numbers.get(name);
        if (column === undefined) {
            if (names.length === columns_MOST_COLUMNS) {
                throw new failure_Failure(`its records have more than ${columns_MOST_COLUMNS} different keys`);
            }
            column = names.push(name) - 1;
            numbers.set(name, column);
            written.push(Buffer.from(name));
        }
        return column;
    }
    return {
        named(bytes, from, to, isEscaped) {
            // Nearly always the next is the one behind the last, or the first again.
            if (isEscaped || !isAt(bytes, from, to, written[expected])) {
                expected = !isEscaped && isAt(bytes, from, to, written[0]) ? 0 : numberOf(nameAt(bytes, from, to));
            }
            return expected++;
        },
        at(position) {
            const column = positions[position] ?? numberOf(positionName(position));
            positions[position] = column;
            return column;
        },
        alone() {
            alone ??= numberOf(columns_ALONE);
            return alone;
        },
    };
}
function nameAt(bytes, from, to) {
    const copy = Buffer.from(bytes.subarray(from, to));
    return lossless_decodePath(copy.subarray(0, unescapeText(copy, 0, copy.length, 0, false)));
}
function isAt(bytes, from, to, name) {
    if (name === undefined || name.length !== to - from)
        return false;
    for (let at = 0; at < name.length; at++)
        if (bytes[from + at] !== name[at])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/containers/json/canonical.js


/**
 * Writes an object or array in the one way that equal ones have: keys sorted, of equal keys the last, without blanks,
 * texts with as few escapes as can be, numbers and words as they are.
 * @param bytes of a value that was read and is sound; it is written over itself, since it never gets longer
 * @returns its new end
 */
function makeCanonical(bytes, from) {
    let at = from;
    let end = from;
    function blanks() {
        let byte = bytes[at];
        while (byte === bytes_SPACE || byte === bytes_NEWLINE || byte === bytes_RETURN || byte === bytes_TAB)
            byte = bytes[++at];
    }
    function value() {
        blanks();
        const first = bytes[at];
        if (first === OPEN_OBJECT)
            object();
        else if (first === OPEN_ARRAY)
            array();
        else if (first === bytes_QUOTE)
            text();
        else {
            let byte = bytes[at];
            while (byte > bytes_SPACE && byte !== COMMA && byte !== CLOSE_ARRAY && byte !== CLOSE_OBJECT) {
                bytes[end++] = byte;
                byte = bytes[++at];
            }
        }
    }
    function text() {
        const open = at;
        let isEscaped = false;
        for (at += 1; bytes[at] !== bytes_QUOTE; at++) {
            if (bytes[at] !== BACKSLASH)
                continue;
            isEscaped = true;
            at += 1;
        }
        bytes[end++] = bytes_QUOTE;
        if (isEscaped)
            end = unescapeText(bytes, open + 1, at, end, true);
        else {
            bytes.copyWithin(end, open + 1, at);
            end += at - open - 1;
        }
        bytes[end++] = bytes_QUOTE;
        at += 1;
    }
    function array() {
        items(CLOSE_ARRAY, value);
    }
    function object() {
        const first = end + 1;
        /** Where each member begins, its colon stands, and it ends. */
        const members = [];
        items(CLOSE_OBJECT, () => {
            const start = end;
            text();
            blanks();
            at += 1;
            const colon = end;
            bytes[end++] = COLON;
            value();
            members.push([start, colon, end]);
        });
        if (!isSorted(bytes, members))
            end = sortMembers(bytes, first, end - 1, members);
    }
    function items(close, read) {
        bytes[end++] = bytes[at++];
        blanks();
        while (bytes[at] !== close) {
            read();
            blanks();
            if (bytes[at] !== COMMA)
                continue;
            bytes[end++] = COMMA;
            at += 1;
            blanks();
        }
        bytes[end++] = close;
        at += 1;
    }
    value();
    return end;
}
function isSorted(bytes, members) {
    return members.every((member, at) => at === 0 || compareKeys(bytes, members[at - 1] ?? member, member) < 0);
}
/** @returns the new end of the object, whose members stand between two places */
function sortMembers(bytes, from, to, members) {
    const copy = bytes.slice(from, to);
    // The order of equal keys stays, so that the last of them is the one before another.
    members.sort((left, right) => compareKeys(bytes, left, right));
    const kept = members.filter((member, at) => {
        const next = members[at + 1];
        return next === undefined || compareKeys(bytes, member, next) !== 0;
    });
    let end = from;
    for (const [start, , memberEnd] of kept) {
        if (end > from)
            bytes[end++] = COMMA;
        bytes.set(copy.subarray(start - from, memberEnd - from), end);
        end += memberEnd - start;
    }
    bytes[end++] = CLOSE_OBJECT;
    return end;
}
function compareKeys(bytes, [left, leftEnd], [right, rightEnd]) {
    return Buffer.compare(bytes.subarray(left, leftEnd), bytes.subarray(right, rightEnd));
}

;// CONCATENATED MODULE: ./build/containers/json/scan.js




/** Values within values beyond this are no record that anyone means, and would take the stack. */
const scan_DEEPEST = 200;
/** What a scan gives where the bytes end before the value does. */
const scan_PARTIAL = -1;
/** NaN and Infinity are no JSON, but what Python writes. */
const scan_WORDS = ['true', 'false', 'null', 'NaN', 'Infinity', '-Infinity'].map((word) => Buffer.from(word));
const WRITTEN_ESCAPED = 1;
const WRITTEN_NESTED = 2;
function createJsonScanner(columns) {
    let bytes = new Uint8Array(1);
    let end = 0;
    let isLast = false;
    let line = 1;
    let starts = new Int32Array(64);
    let ends = new Int32Array(64);
    let used = 0;
    /** Of the cells that are not as they are written: column, start, how. */
    const written = [];
    let writtenCount = 0;
    let hasEscape = false;
    function record(source, from, to, last, first) {
        begin(source, to, last, first);
        starts.fill(0, 0, used);
        ends.fill(0, 0, used);
        used = 0;
        writtenCount = 0;
        const opening = bytes[from];
        let at;
        if (opening === OPEN_OBJECT)
            at = members(from);
        else if (opening === OPEN_ARRAY)
            at = items(from);
        else
            at = cell(from, columns.alone());
        if (at !== scan_PARTIAL && writtenCount > 0)
            settle();
        return at;
    }
    function begin(source, to, last, first) {
        bytes = source;
        end = to;
        isLast = last;
        line = first;
        // Nothing that can stand in a value: it ends every search, so that none has to look at its position.
        bytes[to] = 0;
    }
    function blanks(at) {
        for (;;) {
            const byte = bytes[at];
            if (byte === bytes_NEWLINE)
                line += 1;
            else if (byte !== bytes_SPACE && byte !== bytes_RETURN && byte !== bytes_TAB)
                return at;
            at += 1;
        }
    }
    function members(from) {
        let at = blanks(from + 1);
        if (bytes[at] === CLOSE_OBJECT)
            return at + 1;
        for (;;) {
            if (bytes[at] !== bytes_QUOTE)
                return stopped(at);
            const close = endOfText(at + 1);
            if (close === scan_PARTIAL)
                return scan_PARTIAL;
            const column = columns.named(bytes, at + 1, close, hasEscape);
            at = blanks(close + 1);
            if (bytes[at] !== COLON)
                return stopped(at);
            at = cell(blanks(at + 1), column);
            if (at === scan_PARTIAL)
                return scan_PARTIAL;
            at = blanks(at);
            if (bytes[at] === CLOSE_OBJECT)
                return at + 1;
            if (bytes[at] !== COMMA)
                return stopped(at);
            at = blanks(at + 1);
        }
    }
    function items(from) {
        let at = blanks(from + 1);
        if (bytes[at] === CLOSE_ARRAY)
            return at + 1;
        for (let position = 0;; position++) {
            at = cell(at, columns.at(position));
            if (at === scan_PARTIAL)
                return scan_PARTIAL;
            at = blanks(at);
            if (bytes[at] === CLOSE_ARRAY)
                return at + 1;
            if (bytes[at] !== COMMA)
                return stopped(at);
            at = blanks(at + 1);
        }
    }
    /** Reads the value of a column; one that a record has twice is the last. @returns where it ends */
    function cell(from, column) {
        if (column >= starts.length) {
            starts = wider(starts, column + 1);
            ends = wider(ends, column + 1);
        }
        if (column >= used)
            used = column + 1;
        const first = bytes[from];
        if (first === bytes_QUOTE) {
            const close = endOfText(from + 1);
            if (close === scan_PARTIAL)
                return scan_PARTIAL;
            starts[column] = from + 1;
            ends[column] = close;
            if (hasEscape)
                note(column, WRITTEN_ESCAPED);
            return close + 1;
        }
        if (first === OPEN_OBJECT || first === OPEN_ARRAY) {
            const close = endOfNested(from, 1);
            starts[column] = from;
            ends[column] = close;
            note(column, WRITTEN_NESTED);
            return close;
        }
        const close = endOfScalar(from);
        starts[column] = from;
        // Nothing is the same as what a record lacks.
        ends[column] = first === LETTER_N ? from : close;
        return close;
    }
    function note(column, how) {
        written[writtenCount++] = column;
        written[writtenCount++] = starts[column];
        written[writtenCount++] = how;
    }
    /** Makes of what is written what it means, now that the record is whole. */
    function settle() {
        for (let at = 0; at < writtenCount; at += 3) {
            const column = written[at];
            const start = written[at + 1];
            if (starts[column] !== start)
                continue;
            ends[column] =
                written[at + 2] === WRITTEN_NESTED
                    ? makeCanonical(bytes, start)
                    : unescapeText(bytes, start, ends[column], start, false);
        }
    }
    /** @returns where the quote stands that closes a text */
    function endOfText(from) {
        let at = from;
        hasEscape = false;
        for (;;) {
            let byte = bytes[at];
            while (byte !== bytes_QUOTE && byte !== BACKSLASH && byte >= bytes_SPACE)
                byte = bytes[++at];
            if (byte === bytes_QUOTE)
                return at;
            if (byte !== BACKSLASH)
                return stopped(at);
            hasEscape = true;
            if (at + 6 > end && !isLast)
                return scan_PARTIAL;
            const length = lengthOfEscape(bytes, at);
            if (length === 0 || at + length > end)
                return stopped(at + 1);
            at += length;
        }
    }
    function endOfNested(from, depth) {
        if (depth > scan_DEEPEST)
            throw new failure_Failure(`values are nested deeper than ${scan_DEEPEST}`);
        const isObject = bytes[from] === OPEN_OBJECT;
        const close = isObject ? CLOSE_OBJECT : CLOSE_ARRAY;
        let at = blanks(from + 1);
        if (bytes[at] === close)
            return at + 1;
        for (;;) {
            if (isObject) {
                if (bytes[at] !== bytes_QUOTE)
                    return stopped(at);
                at = endOfText(at + 1);
                if (at === scan_PARTIAL)
                    return scan_PARTIAL;
                at = blanks(at + 1);
                if (bytes[at] !== COLON)
                    return stopped(at);
                at = blanks(at + 1);
            }
            const first = bytes[at];
            if (first === bytes_QUOTE) {
                at = endOfText(at + 1);
                if (at !== scan_PARTIAL)
                    at += 1;
            }
            else if (first === OPEN_OBJECT || first === OPEN_ARRAY)
                at = endOfNested(at, depth + 1);
            else
                at = endOfScalar(at);
            if (at === scan_PARTIAL)
                return scan_PARTIAL;
            at = blanks(at);
            if (bytes[at] === close)
                return at + 1;
            if (bytes[at] !== COMMA)
                return stopped(at);
            at = blanks(at + 1);
        }
    }
    /** @returns where a number or word ends */
    function endOfScalar(from) {
        let at = bytes[from] === MINUS ? from + 1 : from;
        const first = bytes[at];
        if (first < bytes_ZERO || first > bytes_NINE)
            return endOfWord(from);
        at = first === bytes_ZERO ? at + 1 : endOfDigits(at);
        if (bytes[at] === POINT) {
            const digits = at + 1;
            at = endOfDigits(digits);
            if (at === digits)
                return stopped(at);
        }
        if ((bytes[at] | LOWER) === LETTER_E) {
            const sign = bytes[at + 1];
            const digits = sign === PLUS || sign === MINUS ? at + 2 : at + 1;
            at = endOfDigits(digits);
            if (at === digits)
                return stopped(at);
        }
        return at < end || isLast ? at : scan_PARTIAL;
    }
    function endOfDigits(from) {
        let at = from;
        let byte = bytes[at];
        while (byte >= bytes_ZERO && byte <= bytes_NINE)
            byte = bytes[++at];
        return at;
    }
    function endOfWord(from) {
        for (const word of scan_WORDS) {
            let at = 0;
            while (at < word.length && bytes[from + at] === word[at])
                at += 1;
            if (at === word.length)
                return from + at;
            if (at > 0 && from + at >= end)
                return stopped(end);
        }
        return stopped(from);
    }
    /** What cannot go on: since the bytes end there, or since what stands there can't stand there. */
    function stopped(at) {
        if (at < end)
            throw new failure_Failure(`${scan_shown(bytes[at])} where it can't stand`);
        if (isLast)
            throw new failure_Failure('it ends before the value does');
        return scan_PARTIAL;
    }
    return {
        get line() {
            return line;
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
        blanks(source, from, to, first) {
            begin(source, to, false, first);
            return blanks(from);
        },
    };
}
function scan_shown(byte) {
    return byte > bytes_SPACE && byte < 0x7f
        ? `"${String.fromCharCode(byte)}"`
        : `byte 0x${byte.toString(16).padStart(2, '0')}`;
}
function wider(cells, least) {
    const larger = new Int32Array(Math.max(least, cells.length * 2));
    larger.set(cells);
    return larger;
}

;// CONCATENATED MODULE: ./build/containers/json/values.js






/**
 * Reads values one after the other, each as a record.
 * @param names of the columns that are known; further ones are added to it
 * @throws {Failure} that names line and byte of what is broken
 */
async function readValues(source, values, names, from, take) {
    let { record, offset, line } = from ?? { record: 0, ...values };
    const { isArray } = values;
    const builder = createBatchBuilder(names.length, record, take);
    const scanner = createJsonScanner(createJsonColumns(names));
    let needsComma = false;
    let isFirst = record === 0;
    let isClosed = !isArray;
    await readText(source, offset, (bytes, start, end, isLast) => {
        builder.batch.bytes = bytes;
        let position = offset === 0 ? behindMark(bytes, start) : start;
        for (;;) {
            position = scanner.blanks(bytes, position, end, line);
            line = scanner.line;
            if (position >= end)
                break;
            if (isArray && bytes[position] === CLOSE_ARRAY && (needsComma || isFirst)) {
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
            const behind = scanned(bytes, position, start, end, isLast);
            if (behind === scan_PARTIAL)
                break;
            isFirst = false;
            needsComma = true;
            record += 1;
            const { starts, ends, used } = scanner;
            if (!builder.add(starts, ends, used, offset + position - start, line, scanner.line))
                return stop();
            position = behind;
            line = scanner.line;
        }
        offset += position - start;
        return builder.flush() ? position : stop();
    });
    if (!isClosed)
        throw new failure_Failure(`ends on line ${line} before its array does`);
    /** What follows is not wanted, be it whole or not. */
    function stop() {
        isClosed = true;
        return STOP;
    }
    function scanned(bytes, at, start, end, isLast) {
        try {
            return scanner.record(bytes, at, end, isLast, line);
        }
        catch (error) {
            if (!(error instanceof failure_Failure))
                throw error;
            throw broken(error.message, at - start);
        }
    }
    function broken(message, at) {
        return new failure_Failure(`is no JSON in the value on line ${line}, at byte ${offset + at}: ${message}`);
    }
}

;// CONCATENATED MODULE: ./build/containers/json/lines.js



const ALL = { offset: 0, line: 1, isArray: false };
/** Opens a text with one value of JSON after the other, as a rule one on each line. */
async function openJsonLines(source) {
    const first = await firstByte(source);
    const columns = [];
    return {
        part: null,
        columns,
        isNamed: first === OPEN_OBJECT,
        hasLines: true,
        understoodAs: 'one JSON value a line',
        notes: [],
        read: (from, take) => readValues(source, ALL, columns, from, take),
    };
}

;// CONCATENATED MODULE: ./build/containers/json/document.js






/** Names of the one member that holds the records, beside others that tell of them. */
const WHOLE_NAMES = /^(?:data|rows|records|examples|instances|samples|items|entries)$/i;
/**
 * Opens a document of JSON: an array of records; an object whose members are arrays named after splits, each a table of
 * its own; an object with one array of records beside what tells of it. One value after the other is read as well.
 * @param isSplitName whether a word names a split
 * @returns no table where it holds something else
 * @throws {Failure} if it is no JSON
 */
async function openJson(source, isSplitName) {
    const first = await firstByte(source);
    if (first === null)
        throw new failure_Failure('is empty');
    if (first === OPEN_ARRAY)
        return [tableOf(source, await outermostArray(source), null)];
    if (first !== OPEN_OBJECT)
        throw new failure_Failure('is no JSON: it begins with neither { nor [');
    const { arrays, others, isFollowed } = await surveyObject(source);
    if (isFollowed)
        return [await openJsonLines(source)];
    const filled = arrays.filter((member) => member.first !== CLOSE_ARRAY);
    if (others === 0 && filled.length > 0 && arrays.every(({ key }) => isSplitName(key))) {
        return filled.map((member) => tableOf(source, member, member.key));
    }
    const [whole, ...more] = filled.filter(({ first }) => first === OPEN_OBJECT || first === OPEN_ARRAY);
    if (whole === undefined || more.length > 0 || !WHOLE_NAMES.test(whole.key))
        return [];
    return [tableOf(source, whole, null)];
}
function tableOf(source, { offset, line, first, key }, part) {
    const columns = [];
    const values = { offset, line, isArray: true };
    return {
        part,
        columns,
        isNamed: first === OPEN_OBJECT,
        hasLines: true,
        understoodAs: first === OPEN_ARRAY ? 'JSON arrays, columns by position' : 'an array of JSON',
        notes: part === null && key !== '' ? [`its records stand under "${display_display(key)}"`] : [],
        read: (from, take) => readValues(source, values, columns, from, take),
    };
}

;// CONCATENATED MODULE: ./build/containers/parquet/arena.js
const arena_ZERO = 0x30;
const arena_MINUS = 0x2d;
const SHORT_DIGITS = 0x7fffffff;
function arena_createArena() {
    let buffer = Buffer.alloc(64 * 1024);
    let end = 0;
    function reserve(count) {
        if (end + count <= buffer.length)
            return;
        const larger = Buffer.alloc(Math.max(end + count, buffer.length * 2));
        buffer.copy(larger, 0, 0, end);
        buffer = larger;
    }
    function addAscii(text) {
        reserve(text.length);
        for (let at = 0; at < text.length; at++)
            buffer[end++] = text.charCodeAt(at);
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
            // A call for each short one would take longer than the bytes do.
            if (length < 32)
                for (let at = from; at < to; at++)
                    buffer[end++] = bytes[at];
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
            for (let at = end + digits - 1; at >= end; at--) {
                const tenth = (rest / 10) | 0;
                buffer[at] = arena_ZERO + rest - tenth * 10;
                rest = tenth;
            }
            end += digits;
        },
    };
}

;// CONCATENATED MODULE: ./build/containers/parquet/kinds.js
const TEXTS = new Set(['UTF8', 'ENUM', 'JSON', 'STRING']);
const UNSIGNED = /^UINT_(\d+)$/;
/** The kind of a column's values by what the schema says of it. */
function parquet_kinds_kindOf({ type, converted_type, logical_type, scale, type_length }) {
    const meaning = converted_type ?? logical_type?.type;
    switch (type) {
        case 'BOOLEAN':
            return { is: 'truth' };
        case 'FLOAT':
            return { is: 'float' };
        case 'DOUBLE':
            return { is: 'double' };
        case 'INT96':
            return { is: 'old-timestamp' };
        default:
    }
    if (meaning === 'DECIMAL')
        return { is: 'decimal', scale: scale ?? scaleOf(logical_type) };
    if (type === 'BYTE_ARRAY')
        return { is: meaning !== undefined && TEXTS.has(meaning) ? 'text' : 'bytes' };
    if (type === 'FIXED_LEN_BYTE_ARRAY') {
        if (logical_type?.type === 'FLOAT16' && type_length === 2)
            return { is: 'half' };
        return { is: logical_type?.type === 'UUID' && type_length === 16 ? 'uuid' : 'bytes' };
    }
    if (meaning === 'DATE')
        return { is: 'date' };
    if (logical_type?.type === 'TIMESTAMP' || logical_type?.type === 'TIME') {
        return { is: logical_type.type === 'TIME' ? 'time' : 'timestamp', unit: logical_type.unit };
    }
    if (converted_type === 'TIMESTAMP_MILLIS')
        return { is: 'timestamp', unit: 'MILLIS' };
    if (converted_type === 'TIMESTAMP_MICROS')
        return { is: 'timestamp', unit: 'MICROS' };
    if (converted_type === 'TIME_MILLIS')
        return { is: 'time', unit: 'MILLIS' };
    if (converted_type === 'TIME_MICROS')
        return { is: 'time', unit: 'MICROS' };
    const isUnsigned = logical_type?.type === 'INTEGER' ? !logical_type.isSigned : UNSIGNED.test(converted_type ?? '');
    return isUnsigned ? { is: 'unsigned', bits: type === 'INT64' ? 64 : 32 } : { is: 'whole' };
}
function scaleOf(logical) {
    return logical?.type === 'DECIMAL' ? logical.scale : 0;
}

;// CONCATENATED MODULE: ./build/containers/parquet/runs.js

/** A run of bits is told in groups of so many values, of which the last may be more than are wanted. */
const GROUP = 8;
/**
 * Looks at the lengths of the runs in which a page tells levels and numbers of its dictionary: each is believed by the
 * library, and a few bytes can say two thousand million values.
 * @throws {Failure} if a run is longer than its page
 */
function checkRuns({ parquet }, page, path, isTruth) {
    const { bytes, count, encoding, levels } = page;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    const kinds = [
        [parquet.getMaxRepetitionLevel(path), levels?.repetition],
        [parquet.getMaxDefinitionLevel(path), levels?.definition],
    ];
    for (const [most, told] of kinds) {
        if (most === 0)
            continue;
        const length = told ?? lengthAt(view, at);
        if (told === undefined)
            at += 4;
        checkRun(bytes, at, at + length, bitsFor(most), count);
        at += length;
    }
    if (levels !== null)
        at = levels.repetition + levels.definition;
    if (encoding.endsWith('_DICTIONARY') && at < bytes.length) {
        checkRun(bytes, at + 1, bytes.length, bytes[at], count);
    }
    else if (encoding === 'RLE' && isTruth && at + 4 <= bytes.length) {
        checkRun(bytes, at + 4, bytes.length, 1, count);
    }
}
function checkRun(bytes, from, to, bits, count) {
    if (to > bytes.length || bits > 32)
        throw new failure_Failure('a page contradicts itself');
    let seen = 0;
    for (let at = from; at < to && seen < count;) {
        let header = 0;
        for (let shift = 1;; shift *= 128) {
            const byte = bytes[at++];
            if (!(shift < 2 ** 35) || byte === undefined)
                throw new failure_Failure('a page is cut off');
            header += (byte & 0x7f) * shift;
            if (byte < 0x80)
                break;
        }
        const isPacked = header % 2 === 1;
        const run = isPacked ? Math.floor(header / 2) * GROUP : header / 2;
        // Writers fill the last groups up, some of them to many.
        if (Math.floor(run) > count + GROUP * GROUP * GROUP)
            throw new failure_Failure('a run is longer than its page');
        seen += Math.floor(run);
        at += isPacked ? (Math.floor(run) / GROUP) * bits : (bits + 7) >> 3;
    }
}
function lengthAt(view, at) {
    if (at + 4 > view.byteLength)
        throw new failure_Failure('a page is cut off');
    return view.getUint32(at, true);
}
function bitsFor(most) {
    return 32 - Math.clz32(most);
}

;// CONCATENATED MODULE: ./build/containers/parquet/pages.js



/** A page that unpacks to more, or a part of a column with more, is none that any program writes. */
const LARGEST_PAGE = 256 * 1024 * 1024;
const LARGEST_CHUNK = 1024 * 1024 * 1024;
const MOST_VALUES = 16 * 1024 * 1024;
/** Reads a chunk as it lies in the file. */
function readChunk({ bytes }, { meta_data, file_path }) {
    if (meta_data === undefined || file_path)
        throw new failure_Failure('a column lies in another file');
    const { dictionary_page_offset, data_page_offset, total_compressed_size } = meta_data;
    // Some programs write 0 for a dictionary that isn't there.
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
/** @returns the header of the next page, whose bytes begin at the chunk's offset; `null`: there is none */
function nextPage({ parquet }, chunk) {
    const { view } = chunk;
    if (chunk.offset >= view.byteLength - 1)
        return null;
    const header = parquet.parquetHeader(chunk);
    const { compressed_page_size: packed, uncompressed_page_size: size } = header;
    const values = [header.data_page_header, header.data_page_header_v2, header.dictionary_page_header];
    if (!(packed >= 0 && chunk.offset + packed <= view.byteLength))
        throw new failure_Failure('a page is cut off');
    if (!(size >= 0 && size <= LARGEST_PAGE))
        throw new failure_Failure(`a page is said to unpack to ${size} bytes`);
    for (const each of values) {
        if (each && !(each.num_values >= 0 && each.num_values <= MOST_VALUES)) {
            throw new failure_Failure(`a page is said to hold ${each.num_values} values`);
        }
    }
    return header;
}
/** Looks through the pages of a chunk, so that whoever reads it meets nothing unbounded. */
function checkPages(library, chunk, decoder) {
    const walk = { ...chunk };
    for (;;) {
        const header = nextPage(library, walk);
        if (header === null)
            return;
        if (isWideDelta(header, decoder))
            throw new failure_Failure('differences of 32 bits in nested values are not read');
        unpackData(library, walk, header, decoder);
    }
}
/** Unpacks a page of data and looks at its runs. @returns its bytes as they lie, and unpacked where both parts are */
function unpackData(library, chunk, header, { codec, compressors, schemaPath, type }) {
    const { parquet } = library;
    const packed = takeBytes(chunk, header);
    const { data_page_header: first, data_page_header_v2: second } = header;
    const isTruth = type === 'BOOLEAN';
    if (first) {
        const bytes = parquet.decompressPage(packed, header.uncompressed_page_size, codec, compressors);
        const page = { bytes, count: first.num_values, encoding: first.encoding, levels: null };
        checkRuns(library, page, schemaPath, isTruth);
        return { packed, bytes };
    }
    if (!second)
        return { packed, bytes: packed };
    const { num_values, num_nulls, encoding, is_compressed } = second;
    const { definition_levels_byte_length: definition, repetition_levels_byte_length: repetition } = second;
    const levels = definition + repetition;
    const size = header.uncompressed_page_size - levels;
    const isSound = num_nulls >= 0 && num_nulls <= num_values && definition >= 0 && repetition >= 0;
    if (!isSound || levels > packed.length || size < 0)
        throw new failure_Failure('a page contradicts itself');
    let rest = packed.subarray(levels);
    if (is_compressed !== false && size > 0)
        rest = parquet.decompressPage(rest, size, codec, compressors);
    const bytes = Buffer.concat([packed.subarray(0, levels), rest]);
    checkRuns(library, { bytes, count: num_values, encoding, levels: { repetition, definition } }, schemaPath, isTruth);
    return { packed, bytes };
}
/** Reads the page of data at the chunk's offset, of a column without levels beneath it. */
function readData(library, chunk, header, decoder) {
    const { parquet } = library;
    const { data_page_header: first, data_page_header_v2: second } = header;
    const { packed, bytes } = unpackData(library, chunk, header, decoder);
    const wide = isWideDelta(header, decoder) ? { ...decoder, type: 'INT64' } : decoder;
    if (first) {
        const { definitionLevels, dataPage } = parquet.readDataPage(bytes, first, wide);
        return pageOf(first.num_values, definitionLevels, dataPage, first.encoding);
    }
    if (!second)
        throw new failure_Failure(`a page is of the unknown kind ${header.type}`);
    const { definitionLevels, dataPage } = parquet.readDataPageV2(packed, header, wide);
    return pageOf(second.num_values, definitionLevels, dataPage, second.encoding);
}
/**
 * DuckDB writes the first of such values without a sign and then in 33 bits, of which the library drops one; as values
 * of 64 bits it reads them right.
 */
function isWideDelta({ data_page_header, data_page_header_v2 }, { type, element }) {
    const { encoding } = data_page_header ?? data_page_header_v2 ?? {};
    return type === 'INT32' && encoding === 'DELTA_BINARY_PACKED' && parquet_kinds_kindOf(element).is === 'unsigned';
}
/** What the library wants to know of a column. */
function decoderOf({ library, root }, { meta_data }) {
    if (meta_data === undefined)
        throw new failure_Failure('a column lies in another file');
    const schemaPath = library.parquet.getTreePath(root, meta_data.path_in_schema);
    const { element } = schemaPath.at(-1);
    const { codec } = meta_data;
    const { compressors } = library;
    return { element, schemaPath, codec, type: element.type, compressors };
}
/** Reads the values of a dictionary at the chunk's offset. */
function readDictionary({ parquet }, chunk, header, decoder) {
    const { codec, compressors, type, element } = decoder;
    const packed = takeBytes(chunk, header);
    const bytes = parquet.decompressPage(packed, header.uncompressed_page_size, codec, compressors);
    const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
    const count = header.dictionary_page_header?.num_values ?? 0;
    return parquet.readPlain(reader, type, count, element.type_length);
}
function takeBytes(chunk, { compressed_page_size }) {
    const packed = new Uint8Array(chunk.view.buffer, chunk.offset, compressed_page_size);
    chunk.offset += compressed_page_size;
    return packed;
}
function pageOf(count, levels, values, encoding) {
    const isThere = levels === undefined || levels.length === 0 ? null : (at) => levels[at] === 1;
    return { count, isThere, values, isByDictionary: encoding.endsWith('_DICTIONARY') };
}

;// CONCATENATED MODULE: ./build/containers/parquet/values.js
/** Units of one second, and how many digits they give behind its point. */
const values_UNITS = {
    MILLIS: { perSecond: 1000n, digits: 3 },
    MICROS: { perSecond: 1000000n, digits: 6 },
    NANOS: { perSecond: 1000000000n, digits: 9 },
};
const DAY_SECONDS = 86400n;
/** Days from the start of the Julian count to 1970. */
const JULIAN_DAYS = 2440588n;
const NANOS_OF_DAY = 64n;
/** Up to it a float of 32 bits holds every whole number. */
const EXACT_FLOAT = 2 ** 24;
/** Writes values of one kind into an arena, as they would stand in a file of separated values. */
function writerOf(kind, arena) {
    switch (kind.is) {
        case 'truth':
            return (value) => arena.addAscii(value ? 'true' : 'false');
        case 'float':
            return (value) => addNumber(arena, shortestFloat(value));
        case 'double':
            return (value) => addNumber(arena, value);
        case 'half':
            return (value) => addNumber(arena, shortestHalf(halfOf(value)));
        case 'text':
        case 'bytes':
            return (value) => arena.addBytes(value, 0, value.length);
        case 'uuid':
            return (value) => arena.addAscii(uuidOf(value));
        case 'date':
            return (value) => arena.addAscii(dateOf(BigInt(value)));
        case 'time':
            return (value) => arena.addAscii(timeOf(BigInt(value), kind.unit));
        case 'timestamp':
            return (value) => arena.addAscii(timestampOf(BigInt(value), kind.unit));
        case 'old-timestamp':
            return (value) => arena.addAscii(oldTimestampOf(value));
        case 'decimal':
            return (value) => arena.addAscii(decimalOf(values_wholeOf(value), kind.scale));
        case 'unsigned':
            return (value) => addUnsigned(arena, value, kind.bits);
        case 'whole':
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
    if (typeof value === 'number')
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
/** The double with the fewest digits that is nearest to a float of 32 bits, so that 0.1 stays 0.1. */
function shortestFloat(value) {
    const isPlain = Number.isInteger(value) && Math.abs(value) <= EXACT_FLOAT;
    if (isPlain || !Number.isFinite(value))
        return value;
    // Six digits are kept by every such float, and nine tell all of them apart.
    for (let digits = 6; digits < 9; digits++) {
        const shorter = Number(value.toPrecision(digits));
        if (Math.fround(shorter) === value)
            return shorter;
    }
    return Number(value.toPrecision(9));
}
/** The same for a float of 16 bits. */
function shortestHalf(value) {
    if (!Number.isFinite(value) || Number.isInteger(value))
        return value;
    // Half of the distance to its neighbours, whose significands have eleven bits.
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
    const sign = high & 0x80 ? -1 : 1;
    const exponent = (high >> 2) & 0x1f;
    const fraction = ((high & 3) << 8) | low;
    if (exponent === 0)
        return sign * 2 ** -24 * fraction;
    if (exponent === 0x1f)
        return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    return sign * 2 ** (exponent - 25) * (1024 + fraction);
}
/** Of bytes: a number with a sign, the first byte the highest. */
function values_wholeOf(value) {
    if (!(value instanceof Uint8Array))
        return BigInt(value);
    if (value.length === 0)
        return 0n;
    return BigInt.asIntN(value.length * 8, BigInt(`0x${Buffer.from(value).toString('hex')}`));
}
function decimalOf(unscaled, scale) {
    if (scale <= 0)
        return String(unscaled * 10n ** BigInt(-scale));
    const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
    return `${unscaled < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
function uuidOf(bytes) {
    const hex = Buffer.from(bytes).toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
function dateOf(days) {
    const date = new Date(Number(days * DAY_SECONDS) * 1000);
    // Beyond what a date can be it stays a number.
    return Number.isNaN(date.getTime()) ? `${days}` : date.toISOString().split('T')[0];
}
function timeOf(value, unit) {
    const { perSecond, digits } = values_UNITS[unit];
    const seconds = value / perSecond;
    const parts = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n].map((part) => String(part).padStart(2, '0'));
    return `${parts.join(':')}${fractionOf(value % perSecond, digits)}`;
}
/** In UTC, with as many digits behind the second as say something: 0, 3, 6 or 9. */
function timestampOf(value, unit) {
    const { perSecond, digits } = values_UNITS[unit];
    let seconds = value / perSecond;
    if (value % perSecond < 0n)
        seconds -= 1n;
    const date = new Date(Number(seconds) * 1000);
    if (Number.isNaN(date.getTime()))
        return `${value}`;
    return `${date.toISOString().slice(0, -5)}${fractionOf(value - seconds * perSecond, digits)}Z`;
}
/** The day in the upper bits, by the Julian count, and nanoseconds of the day in the lower 64. */
function oldTimestampOf(value) {
    const days = BigInt.asIntN(32, value >> NANOS_OF_DAY) - JULIAN_DAYS;
    return timestampOf(days * DAY_SECONDS * values_UNITS.NANOS.perSecond + BigInt.asUintN(64, value), 'NANOS');
}
function fractionOf(units, digits) {
    let text = String(units).padStart(digits, '0');
    while (text.endsWith('000'))
        text = text.slice(0, -3);
    return text === '' ? '' : `.${text}`;
}

;// CONCATENATED MODULE: ./build/containers/parquet/flat.js




/** Kinds that take long to write, so that each different value is written once as far as can be. */
const SLOW = new Set(['float', 'double', 'decimal', 'timestamp', 'date', 'time', 'old-timestamp']);
const MOST_REMEMBERED = 1 << 16;
/** After so many values it is known whether remembering them pays. */
const TRIAL = 4096;
const MOST_NEW = 0.7;
/** Opens a column whose values stand in rows of their own. Its dictionary is put into the arena, where it must stay. */
function openFlat(file, column, arena) {
    const { library } = file;
    const decoder = decoderOf(file, column);
    const kind = parquet_kinds_kindOf(decoder.element);
    const write = writerOf(kind, arena);
    const chunk = readChunk(file, column);
    let dictionary = null;
    let page = null;
    /** Of the page: the next value, missing or not, and the next of those that are there. */
    let at = 0;
    let next = 0;
    let memory = createMemory(SLOW.has(kind.is));
    takeDictionary();
    function takeDictionary() {
        const start = chunk.offset;
        const header = nextPage(library, chunk);
        if (header?.type !== 'DICTIONARY_PAGE') {
            chunk.offset = start;
            return;
        }
        const values = readDictionary(library, chunk, header, decoder);
        const starts = new Int32Array(values.length);
        const ends = new Int32Array(values.length);
        for (let value = 0; value < values.length; value++) {
            starts[value] = arena.end;
            write(values[value]);
            ends[value] = arena.end;
        }
        dictionary = { starts, ends };
    }
    function takePage() {
        const header = nextPage(library, chunk);
        if (header === null)
            throw new failure_Failure('a column has fewer values than there are rows');
        at = 0;
        next = 0;
        return readData(library, chunk, header, decoder);
    }
    function fillByDictionary({ values, isThere }, starts, ends, from, to) {
        if (dictionary === null)
            throw new failure_Failure('a dictionary is missing');
        for (let row = from; row < to; row++, at++) {
            if (isThere !== null && !isThere(at)) {
                starts[row] = 0;
                ends[row] = 0;
                continue;
            }
            const value = values[next++];
            if (!(value < dictionary.starts.length))
                throw new failure_Failure('a value is not in its dictionary');
            starts[row] = dictionary.starts[value];
            ends[row] = dictionary.ends[value];
        }
    }
    function fillByValues({ values, isThere }, starts, ends, from, to) {
        let last;
        let lastStart = 0;
        let lastEnd = 0;
        for (let row = from; row < to; row++, at++) {
            if (isThere !== null && !isThere(at)) {
                starts[row] = 0;
                ends[row] = 0;
                continue;
            }
            const value = values[next++];
            if (value === undefined)
                throw new failure_Failure('a page has fewer values than it says');
            if (value !== last) {
                const known = memory?.placeOf(value);
                if (known === undefined) {
                    lastStart = arena.end;
                    write(value);
                    lastEnd = arena.end;
                    memory = memory?.add(value, lastStart, lastEnd) ?? null;
                }
                else {
                    lastStart = Math.floor(known / LENGTHS);
                    lastEnd = lastStart + (known % LENGTHS);
                }
                last = value;
            }
            starts[row] = lastStart;
            ends[row] = lastEnd;
        }
    }
    return {
        async fill(starts, ends, count) {
            memory?.clear();
            for (let row = 0; row < count;) {
                if (page === null || at === page.count) {
                    page = takePage();
                    continue;
                }
                const to = Math.min(count, row + page.count - at);
                const fill = page.isByDictionary ? fillByDictionary : fillByValues;
                fill(page, starts, ends, row, to);
                row = to;
            }
        },
    };
}
const LENGTHS = 2 ** 16;
function createMemory(isWanted) {
    if (!isWanted)
        return null;
    const places = new Map();
    let asked = 0;
    let added = 0;
    const memory = {
        placeOf(value) {
            asked += 1;
            return places.get(value);
        },
        add(value, start, end) {
            added += 1;
            if (places.size < MOST_REMEMBERED && end - start < LENGTHS)
                places.set(value, start * LENGTHS + end - start);
            return asked > TRIAL && added > asked * MOST_NEW ? null : memory;
        },
        clear: () => places.clear(),
    };
    return memory;
}

;// CONCATENATED MODULE: ./build/containers/parquet/nested.js






/** Kinds that JSON writes without quotes. */
const BARE = new Set(['truth', 'whole', 'unsigned', 'float', 'double', 'half', 'decimal']);
/**
 * Opens a column of lists, maps or structures: each cell is canonical JSON.
 * @param first number of the group's first row
 */
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
        },
    };
    let row = first;
    return {
        async fill(starts, ends, count) {
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
                    timestampFromNanoseconds: (value) => value,
                },
                onChunk({ columnData, rowStart }) {
                    const skipped = Math.max(0, row - rowStart);
                    for (let at = skipped; at < columnData.length; at++) {
                        const to = rowStart + at - row;
                        if (to >= count)
                            break;
                        const value = columnData[at];
                        starts[to] = arena.end;
                        if (value !== null && value !== undefined)
                            arena.addText(show(value));
                        ends[to] = arena.end;
                        filled += 1;
                    }
                },
            });
            if (filled < count)
                throw new failure_Failure(`the column has ${filled} values for ${count} rows`);
            row += count;
        },
    };
}
/** The same without what values mean, so that they come as they are stored. */
function rawMetadata(metadata) {
    const schema = metadata.schema.map((element) => {
        if (element.type === undefined)
            return element;
        const { type, type_length, repetition_type, name } = element;
        return { type, type_length, repetition_type, name };
    });
    return { ...metadata, schema };
}
/** Writes values of a branch of the schema as canonical JSON. */
function jsonOf(library, node) {
    const { element, children } = node;
    const { parquet } = library;
    if (children.length === 0) {
        const scalar = scalarOf(element);
        return element.repetition_type === 'REPEATED' ? listOf(scalar) : scalar;
    }
    const [inner] = children;
    if (inner !== undefined && parquet.isListLike(node)) {
        const item = inner.children.length === 1 ? inner.children[0] : inner;
        return listOf(jsonOf(library, withoutRepetition(item)));
    }
    if (inner !== undefined && parquet.isMapLike(node)) {
        const value = jsonOf(library, inner.children[1]);
        return (map) => objectOf(Object.entries(map).map(([key, each]) => [key, orNull(value, each)]));
    }
    const members = children.map((child) => [child.element.name, jsonOf(library, child)]);
    const structure = (value) => objectOf(members.map(([name, show]) => [name, orNull(show, value[name])]));
    return element.repetition_type === 'REPEATED' ? listOf(structure) : structure;
}
function withoutRepetition(node) {
    return { ...node, element: { ...node.element, repetition_type: 'OPTIONAL' } };
}
function listOf(item) {
    return (value) => {
        const items = Array.isArray(value) ? value : [value];
        return `[${items.map((each) => orNull(item, each)).join(',')}]`;
    };
}
function orNull(show, value) {
    return value === null || value === undefined ? 'null' : show(value);
}
function objectOf(members) {
    const byKey = members.map(([key, value]) => ({ key: Buffer.from(key), name: JSON.stringify(key), value }));
    byKey.sort((left, right) => Buffer.compare(left.key, right.key));
    return `{${byKey.map(({ name, value }) => `${name}:${value}`).join(',')}}`;
}
function scalarOf(element) {
    const kind = parquet_kinds_kindOf(element);
    // Bytes that are no text can't stand in JSON as they are.
    if (kind.is === 'bytes')
        return (value) => JSON.stringify(Buffer.from(value).toString('base64'));
    if (kind.is === 'text')
        return (value) => JSON.stringify(lossless_decodePath(Buffer.from(value)));
    const arena = arena_createArena();
    const write = writerOf(kind, arena);
    const quote = BARE.has(kind.is) ? '' : '"';
    return (value) => {
        arena.cutTo(0);
        write(value);
        return `${quote}${Buffer.from(arena.bytes.subarray(0, arena.end)).toString('latin1')}${quote}`;
    };
}

;// CONCATENATED MODULE: ./build/containers/parquet/table.js







/** More columns are no table. */
const table_MOST_COLUMNS = 100_000;
/** What describes the file stands at its end; more of it than this describes nothing that can be read. */
const table_LARGEST_FOOTER = 128 * 1024 * 1024;
/** Rows that are put together at a time: by cells, and by bytes as the file tells them. */
const CELLS_OF_SLICE = 1024 * 1024;
const BYTES_OF_SLICE = 32 * 1024 * 1024;
const MOST_ROWS_OF_SLICE = 64 * 1024;
/** Whoever begins in the middle mostly wants one record. */
const FIRST_ROWS_FROM_PLACE = 256;
const table_MAGIC = 'PAR1';
const table_TAIL_BYTES = 8;
/** Opens a Parquet file. @throws {Failure} if it is none, or what describes it is broken */
async function openParquet(bytes) {
    const tables = await import(/* webpackIgnore: true */ './libraries-tables.js');
    const library = { parquet: tables.parquet, compressors: sparing(tables.compressors) };
    const metadata = await table_guarded(() => readMetadata(library, bytes));
    const root = await table_guarded(() => library.parquet.parquetSchema(metadata));
    const file = { library, bytes, metadata, root };
    const columns = root.children.map(({ element }) => element.name);
    if (columns.length === 0)
        throw new failure_Failure('has no columns');
    if (columns.length > table_MOST_COLUMNS)
        throw new failure_Failure(`has more than ${table_MOST_COLUMNS} columns`);
    const twice = columns.find((name, at) => columns.indexOf(name) < at);
    if (twice !== undefined)
        throw new failure_Failure(`has two columns called "${display_display(twice)}"`);
    return {
        part: null,
        columns,
        isNamed: true,
        hasLines: false,
        understoodAs: `Parquet, ${countOf(metadata.row_groups.length, 'group')} of rows`,
        notes: [],
        read: (from, take) => table_readGroups(file, from, take),
    };
}
/** Pages of no bytes are not unpacked, since LZ4 writes them in a way that the library takes for broken. */
function sparing(compressors) {
    return Object.fromEntries(Object.entries(compressors).map(([codec, unpack]) => [
        codec,
        (packed, size) => (size === 0 ? new Uint8Array(0) : unpack(packed, size)),
    ]));
}
function readMetadata({ parquet }, bytes) {
    const tail = Buffer.alloc(table_TAIL_BYTES);
    if (bytes.size < table_TAIL_BYTES || bytes.read(bytes.size - table_TAIL_BYTES, tail) < table_TAIL_BYTES) {
        throw new failure_Failure('is too short to be Parquet');
    }
    const magic = tail.toString('latin1', 4);
    if (magic === 'PARE')
        throw new failure_Failure('is encrypted');
    if (magic !== table_MAGIC)
        throw new failure_Failure(`is no Parquet, or cut off: it does not end with ${table_MAGIC}`);
    const length = tail.readUInt32LE(0);
    if (length > bytes.size - table_TAIL_BYTES || length > table_LARGEST_FOOTER) {
        throw new failure_Failure(`is broken: its description is said to have ${length} bytes`);
    }
    const footer = new Uint8Array(length + table_TAIL_BYTES);
    bytes.read(bytes.size - footer.length, footer);
    return parquet.parquetMetadata(footer.buffer, { geoparquet: false });
}
async function table_readGroups(file, from, take) {
    const start = from?.record ?? 0;
    const arena = arena_createArena();
    let first = 0;
    for (const [number, { num_rows }] of file.metadata.row_groups.entries()) {
        const rows = Number(num_rows);
        if (start < first + rows) {
            const group = { number, first, rows, skipped: Math.max(0, start - first), isPart: from !== null };
            const read = () => table_readGroup(file, group, arena, take);
            if (!(await table_guarded(read, ` in the group of rows that begins with row ${first + 1}`)))
                return;
        }
        first += rows;
    }
}
/** @returns whether more is wanted */
async function table_readGroup(file, group, arena, take) {
    arena.cutTo(0);
    const columns = file.root.children.map((child) => openColumn(file, child, group, arena));
    const behindDictionaries = arena.end;
    const most = rowsOfSlice(file.metadata, group, columns.length);
    let rows = group.isPart ? Math.min(most, FIRST_ROWS_FROM_PLACE) : most;
    const cells = columns.map(() => ({ starts: new Int32Array(most), ends: new Int32Array(most) }));
    for (let row = 0; row < group.rows;) {
        // What is passed over is read all the same, since pages don't begin at the same row in each column.
        const isSkipped = row < group.skipped;
        const count = Math.min(isSkipped ? Math.min(most, group.skipped - row) : rows, group.rows - row);
        arena.cutTo(behindDictionaries);
        for (const [at, column] of columns.entries()) {
            const { starts, ends } = cells[at];
            await column.fill(starts, ends, count);
        }
        if (!isSkipped && !handOver(cells, count, group.first + row, arena, take))
            return false;
        row += count;
        if (!isSkipped)
            rows = Math.min(most, rows * 2);
    }
    return true;
}
function openColumn(file, child, { number, first }, arena) {
    const { library, metadata, root } = file;
    if (!library.parquet.isFlatColumn([root, child])) {
        return openNested(file, number, child, first, arena);
    }
    const chunk = metadata.row_groups[number]?.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === child.element.name);
    if (chunk === undefined)
        throw new failure_Failure(`the column "${display_display(child.element.name)}" is missing`);
    return openFlat(file, chunk, arena);
}
function rowsOfSlice(metadata, { number, rows }, columns) {
    const bytes = Number(metadata.row_groups[number]?.total_byte_size) / Math.max(1, rows);
    const most = Math.min(CELLS_OF_SLICE / columns, BYTES_OF_SLICE / Math.max(1, bytes), MOST_ROWS_OF_SLICE, rows);
    return Math.max(1, Math.floor(most));
}
/** Hands rows over that lie by column. @returns whether more is wanted */
function handOver(columns, count, first, arena, take) {
    const width = columns.length;
    const batch = createBatch(width);
    batch.bytes = arena.bytes;
    const most = Math.max(1, Math.floor(CELLS_OF_BATCH / width));
    for (let from = 0; from < count; from += most) {
        batch.count = Math.min(most, count - from);
        batch.place = { record: first + from, offset: 0, line: first + from + 1 };
        for (let column = 0; column < width; column++) {
            const { starts, ends } = columns[column];
            for (let row = 0, at = column; row < batch.count; row++, at += width) {
                batch.starts[at] = starts[from + row];
                batch.ends[at] = ends[from + row];
            }
        }
        for (let row = 0; row < batch.count; row++) {
            batch.lines[row] = first + from + row + 1;
            batch.endLines[row] = first + from + row + 1;
        }
        if (!take(batch))
            return false;
    }
    return true;
}
/** What goes wrong in the library is a fault of the file. */
async function table_guarded(read, where = '') {
    try {
        return await read();
    }
    catch (error) {
        if (isOfSystem(error))
            throw error;
        const { message } = error;
        throw new failure_Failure(error instanceof failure_Failure && where === '' ? message : `is broken${where}: ${display_display(message)}`);
    }
}
/** A system error, such as one of reading, says more as it is. */
function isOfSystem(error) {
    return error instanceof Error && 'syscall' in error;
}

;// CONCATENATED MODULE: ./build/containers/blocks/look.js
/** A tag of a chunk: outside, or its beginning, inside, end, or alone. */
const TAG = /^(?:O|[BIESLUM]-\S+)$/;
const BLANK_LINE = /\r?\n[ \t]*\r?\n/;
const LEAST_LINES = 5;
/** Whether a text looks like one token a line with its tag last, and an empty line behind each sentence. */
function looksLikeBlocks(sample, isLast) {
    const text = Buffer.from(sample).toString('latin1');
    if (!BLANK_LINE.test(text))
        return false;
    const lines = text.split(/\r?\n/);
    if (!isLast)
        lines.pop();
    const filled = lines.filter((line) => line.trim() !== '');
    if (filled.length < LEAST_LINES)
        return false;
    const tagged = filled.filter((line) => {
        const cells = line.trim().split(/[ \t]+/);
        return cells.length > 1 && TAG.test(cells.at(-1));
    });
    return tagged.length >= 0.95 * filled.length;
}

;// CONCATENATED MODULE: ./build/containers/csv/look.js
const look_TAB = '\t';
const look_LEAST_LINES = 2;
/** Whether nearly all lines of a text have equally many tabs. */
function looksTabbed(sample, isLast) {
    const lines = Buffer.from(sample).toString('latin1').split(/\r?\n/);
    if (!isLast)
        lines.pop();
    const filled = lines.filter((line) => line !== '');
    const counts = new Map();
    for (const line of filled) {
        const tabs = line.split(look_TAB).length - 1;
        counts.set(tabs, (counts.get(tabs) ?? 0) + 1);
    }
    return [...counts].some(([tabs, count]) => tabs > 0 && count >= look_LEAST_LINES && count >= 0.95 * filled.length);
}

;// CONCATENATED MODULE: ./build/containers/lines/table.js





/** Lines of a batch: few enough for its places to be near. */
const LINES_OF_BATCH = 1024;
/** A batch is handed over earlier where its lines are long, in bytes. */
const table_BYTES_OF_BATCH = 4 * 1024 * 1024;
/**
 * Opens files whose lines belong together, the first of each with the first of the others: each file is a column. A file
 * alone is a table of one column. Lines with nothing on them are records only where there are several files.
 */
function openLineTable(files) {
    const columns = files.map(({ name }, file) => name ?? positionName(file));
    return {
        part: null,
        columns,
        isNamed: files.every(({ name }) => name !== null),
        hasLines: true,
        understoodAs: files.length > 1 ? 'one record a line, a column a file' : 'one record a line',
        notes: [],
        read: (from, take) => readLines(files, from, take),
    };
}
async function readLines(files, from, take) {
    const places = [from?.offset ?? 0, ...(from?.others ?? files.slice(1).map(() => 0))];
    const cursors = files.map(({ source }, file) => openLines(source, places[file] ?? 0));
    const batch = createBatch(files.length, Math.max(LINES_OF_BATCH * files.length, files.length));
    const isAlone = files.length === 1;
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
        for (;;) {
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
                throw uneven(files, cursors.map(({ isThere }) => isThere), line);
            if (!isAlone || batch.ends[first] !== batch.starts[first]) {
                batch.lines[batch.count] = line;
                batch.endLines[batch.count] = line;
                batch.count += 1;
            }
            line += 1;
            if ((batch.count === LINES_OF_BATCH || used > table_BYTES_OF_BATCH) && !flush())
                return;
        }
        flush();
    }
    finally {
        for (const cursor of cursors)
            await cursor.close();
    }
}
function uneven(files, isThere, line) {
    const shorter = files.find((_, file) => !isThere[file]);
    const longer = files.find((_, file) => isThere[file]);
    const [short = '', long = ''] = [shorter?.name, longer?.name].map((name) => display_display(name ?? ''));
    return new failure_Failure(`"${short}" ends after ${countOf(line - 1, 'line')}, but "${long}", which belongs to it, goes on`);
}
function table_enlarged(memory, least) {
    const larger = Buffer.alloc(Math.max(least, memory.length * 2));
    memory.copy(larger);
    return larger;
}

;// CONCATENATED MODULE: ./build/containers/text.js







const text_SAMPLE_BYTES = 64 * 1024;
/**
 * Opens a text whose name tells nothing: sentences of one token a line, cells between tabs, or a record a line.
 * @param column what is on its lines; `null`: nobody knows
 */
async function openText(source, column = null) {
    const look = await lookAtText(source);
    if (look === 'blocks')
        return openBlocks(source);
    return look === 'tabbed' ? openCsv(source, '\t') : openLineTable([{ name: column, source }]);
}
async function lookAtText(source) {
    let look = 'lines';
    await readText(source, 0, (bytes, start, end, isLast) => {
        if (end - start < text_SAMPLE_BYTES && !isLast)
            return start;
        const sample = bytes.subarray(start, Math.min(end, start + text_SAMPLE_BYTES));
        const isWhole = isLast && end - start <= text_SAMPLE_BYTES;
        if (sample.includes(0))
            throw new failure_Failure('is no text: it holds bytes of value 0');
        if (looksLikeBlocks(sample, isWhole))
            look = 'blocks';
        else if (looksTabbed(sample, isWhole))
            look = 'tabbed';
        return STOP;
    });
    return look;
}

;// CONCATENATED MODULE: ./build/containers/table.js








/** A format is one folder and one line here; the first that recognises a name has it. */
const FORMATS = [
    {
        name: 'separated values',
        recognises: endsWith('csv', 'tsv', 'tab', 'psv'),
        open: async ({ source, name }) => [await openCsv(source, separatorFor(name))],
    },
    {
        name: 'JSON, one value a line',
        recognises: endsWith('jsonl', 'ndjson', 'jsonlines', 'ldjson'),
        open: async ({ source }) => [await openJsonLines(source)],
    },
    {
        name: 'JSON',
        recognises: endsWith('json'),
        open: ({ source, isSplitName }) => openJson(source, isSplitName),
    },
    {
        name: 'Parquet',
        recognises: endsWith('parquet', 'pq', 'parq'),
        open: async ({ bytes, packing }) => [
            await openParquet(packing === null ? bytes : await unpackedWhole(bytes, packing)),
        ],
    },
    {
        name: 'one token a line',
        recognises: endsWith('conll', 'conllu', 'conllx', 'conllp', 'iob', 'iob2', 'bio', 'bioes'),
        open: async ({ source }) => [openBlocks(source)],
    },
    {
        name: 'one record a line',
        recognises: endsWith('txt', 'text'),
        open: async ({ source }) => [await openText(source)],
    },
];
/** What holds tables that are not read, by the last ending, and why. */
const NOT_READ = {
    xlsx: 'Excel workbooks are not read: save it as CSV or Parquet',
    xls: 'Excel workbooks are not read: save it as CSV or Parquet',
    ods: 'spreadsheets are not read: save it as CSV or Parquet',
    arrow: 'Arrow files are not read: save it as Parquet',
    feather: 'Arrow files are not read: save it as Parquet',
    orc: 'ORC files are not read: save it as Parquet',
    avro: 'Avro files are not read: save it as Parquet',
};
const NOT_UNPACKED = {
    bz2: 'bzip2 is not unpacked: use gzip or zstd',
    xz: 'xz is not unpacked: use gzip or zstd',
    lzma: 'xz is not unpacked: use gzip or zstd',
    br: 'brotli is not unpacked: use gzip or zstd',
    lz4: 'lz4 is not unpacked: use gzip or zstd',
    zip: 'zip archives are not unpacked: use gzip or zstd',
    '7z': '7z archives are not unpacked: use gzip or zstd',
};
/** Unpacked into memory where a format has to be read from its end: no more than this. */
const MOST_UNPACKED = 256 * 1024 * 1024;
/** The format that a file's name speaks for; `null`: it is no table by its name. */
function formatOf(fileName) {
    const { name } = parted(fileName);
    return FORMATS.find((format) => format.recognises(name)) ?? null;
}
/** Why a table is not read, by its name; `null`: it is, or is none. */
function reasonNotRead(fileName) {
    const [, rest = '', ending = ''] = /^(.*)\.([^.]+)$/s.exec(fileName.toLowerCase()) ?? [];
    if (NOT_READ[ending] !== undefined)
        return NOT_READ[ending];
    const inner = NOT_UNPACKED[ending];
    // The text of an archive may be anything; a table is told by the ending before.
    return inner !== undefined && formatOf(rest) !== null && !rest.endsWith('.txt') ? inner : null;
}
/**
 * Opens the tables of a file.
 * @param fileName its own name, which tells the format; one that tells none is taken for lines of text
 * @returns no table where it holds something else, as most documents of JSON do
 * @throws {Failure} if it can't be read
 */
async function openTables(fileName, bytes, isSplitName = () => false) {
    const { name, packing } = parted(fileName);
    const format = FORMATS.find((each) => each.recognises(name));
    const source = format?.name === 'Parquet' ? null : await textSourceOf(bytes, packing);
    const content = { name, bytes, packing, isSplitName };
    if (source === null)
        return format.open({ ...content, source: { bytes, packing, encoding: 'bytes' } });
    return format === undefined ? [await openText(source)] : format.open({ ...content, source });
}
/** The text of a file as it is written, be it packed or in UTF-16. */
async function textSourceOf(bytes, packing) {
    for await (const piece of unpacked(bytes, packing))
        return { bytes, packing, encoding: encodingOf(piece) };
    return { bytes, packing, encoding: 'bytes' };
}
/** How a file is packed, by its name. */
function packingOf(fileName) {
    return parted(fileName).packing;
}
function parted(fileName) {
    const name = fileName.toLowerCase();
    const packing = PACKINGS.find((each) => name.endsWith(`.${each}`));
    return packing === undefined
        ? { name, packing: null }
        : { name: name.slice(0, -packing.length - 1), packing };
}
function endsWith(...endings) {
    return (name) => endings.some((ending) => name.endsWith(`.${ending}`));
}
function separatorFor(name) {
    if (name.endsWith('.psv'))
        return '|';
    return name.endsWith('.csv') ? ',' : '\t';
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
    const whole = Buffer.concat(pieces);
    return {
        size,
        read: (position, into) => whole.copy(into, 0, position, Math.min(size, position + into.length)),
    };
}

;// CONCATENATED MODULE: ./build/rows/readability.js


/** Lines of a text are records only together with those of the files beside it, which hold its other columns. */
const LINES = 'one record a line';
const readability_PACKED = new Set([
    '.gz',
    '.zst',
    '.bz2',
    '.xz',
    '.lzma',
    '.br',
    '.lz4',
    '.zip',
    '.7z',
]);
const readability_MOST_ENDINGS = 10_000;
/**
 * Says which files are tables, by their names. Most of a million files share a few endings, which are asked about once;
 * what is packed is told by the ending before.
 */
function createReadability() {
    const known = new Map();
    return (name) => {
        const end = name.lastIndexOf('.');
        const before = end < 0 ? -1 : name.lastIndexOf('.', end - 1);
        const last = end < 0 ? '' : name.slice(end);
        const ending = before >= 0 && readability_PACKED.has(last.toLowerCase()) ? name.slice(before) : last;
        let found = known.get(ending);
        if (found === undefined) {
            found = readabilityOf(`x${ending}`);
            if (known.size < readability_MOST_ENDINGS)
                known.set(ending, found);
        }
        return found;
    };
}
function readabilityOf(name) {
    const reason = reasonNotRead(name);
    if (reason !== null)
        return { isRead: false, isLines: false, reason };
    const format = formatOf(name);
    const isRead = format !== null && format.name !== LINES;
    return { isRead, isLines: !isRead && mayHoldLines(name), reason: null };
}

;// CONCATENATED MODULE: ./build/rows/table-files.js





/** Finds tables among files by their names. */
function tableFiles({ samples, others }, layout, givenAt) {
    const tables = [];
    const leftOut = [];
    const readabilityOf = createReadability();
    for (let file = 0; file < samples.names.length; file++) {
        const { isRead, reason } = readabilityOf(samples.names[file]);
        if (!isRead && reason === null)
            continue;
        const path = paths_pathAt(samples, file);
        if (reason !== null)
            leftOut.push({ path, reason });
        else {
            const { dataset, split } = layout.placementOf(path);
            const place = { dataset: dataset ?? paths_parentDirectory(path), split };
            const stored = storedName(samples, samples, file);
            const size = Math.max(0, samples.sizes[file]);
            tables.push({ path, ...place, size, identity: stored ?? path, stored, given: givenAt(path) });
        }
    }
    const lines = lineFilesOf(samples, others, layout, (name) => readabilityOf(name).isLines);
    return { tables: tables.sort(table_files_byPath), lines, leftOut: leftOut.sort(table_files_byPath) };
}
/** By path: what equal files share, of those that were compared by content. */
function equalNames(paths, groups) {
    const names = new Map();
    for (const { id, files } of groups) {
        for (const file of files) {
            const path = data_files_placeOf(file);
            if (paths.has(path))
                names.set(path, id);
        }
    }
    return names;
}
/** The table of texts that belong together. */
function tableOfLines({ set: { dataset, split }, files }, stored, nameOf, givenAt) {
    const samples = files.filter(({ isSample }) => isSample);
    const { path } = samples[0];
    const identity = samples.map(nameOf).join(' + ');
    const size = samples.reduce((sum, { size: one }) => sum + one, 0);
    return { path, dataset, split, size, identity, stored, given: givenAt(path), columns: files };
}
/** What names the contents of several files at any time; `null`: one of them was only read. */
function storedNames(files, from) {
    const names = [];
    for (const file of files) {
        const stored = storedOf(file, from);
        if (stored === null)
            return null;
        names.push(`${file.column} ${stored}`);
    }
    return names.join(' + ');
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
function columnsByPath(lines) {
    const matchers = lines.map(({ glob, ...line }) => ({
        ...line,
        matches: glob === null ? null : globMatcher(glob),
    }));
    return (path) => {
        const own = matchers.filter(({ matches }) => matches === null || matches(path) || matches(paths_baseName(path)));
        // What is said of some tables stands above what is said of all.
        const named = (role) => (own.find((line) => line.role === role && line.matches !== null) ??
            own.find((line) => line.role === role))?.name ?? null;
        return {
            label: named('label'),
            split: named('split'),
            ignore: own.flatMap(({ role, name }) => (role === 'ignore' ? [name] : [])),
        };
    };
}

;// CONCATENATED MODULE: ./build/rows/found-tables.js



/**
 * Finds where tables can be read, and which texts are the columns of one.
 * @param equalName by the path of a sample: what equal files share; `null`: nothing is known
 */
async function findTables(from, tables, lines, equalName, givenAt, places, world) {
    const texts = lines.flatMap(({ files }) => files);
    const contents = await findContents(from, new Set([...tables, ...texts].map(({ path }) => path)), places);
    try {
        const read = await lineTables(lines, contents.at, world);
        const nameOf = (file) => equalName(file.path) ?? storedOf(file, from) ?? file.path;
        const ofLines = read.tables.map((table) => tableOfLines(table, storedNames(table.set.files, from), nameOf, givenAt));
        const samples = [...tables, ...texts.filter(({ isSample }) => isSample)];
        return {
            ...contents,
            tables: [...tables.filter(({ path }) => contents.at.has(path)), ...ofLines].sort(found_tables_byPath),
            absent: samples.flatMap(({ path }) => (contents.at.has(path) ? [] : [path])),
            bytesRead: read.bytesRead,
        };
    }
    catch (error) {
        contents.close();
        throw error;
    }
}
function found_tables_byPath(left, right) {
    return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/rows/base-contents.js






/** Finds tables of the base. What the clone lacks is fetched in one request, if that is allowed. */
async function findBaseTables(from, { tables, lines }, givenAt, repository, world, notes) {
    const places = placesIn(repository, world, () => true);
    const find = () => findTables(from, tables, lines, () => null, givenAt, places, world);
    const found = await find();
    const ids = idsOf(from, found.absent);
    if (ids.length === 0 || repository.fetchBlobs === null || (await repository.lacks()) === 'nothing') {
        return found;
    }
    found.close();
    try {
        await repository.fetchBlobs(ids);
        notes.push(`${countOf(found.absent.length, 'table')} of the base, which this clone left out, fetched`);
    }
    catch (error) {
        if (!(error instanceof failure_Failure))
            throw error;
    }
    return find();
}
/** Git's ids of the contents at some paths. */
function idsOf({ samples, others }, paths) {
    const ids = new Set();
    for (const files of [samples, others]) {
        for (const file of [...paths_filesAt(files, numbers_numbersTo(files.names.length), paths).values()].flat()) {
            const content = files.contents[file];
            if (content >= 0)
                ids.add(samples.objectIds.hex(content));
        }
    }
    return [...ids];
}
/** Where contents can be read. */
function placesIn(repository, { root }, isChanged) {
    const storesOf = repository === null ? () => [] : lfsStore(repository.commonDirectory);
    return { root, repository, isChanged, storesOf, temporary: repository?.temporary ?? '' };
}
/** Where Git LFS keeps its objects. Source: git-lfs, docs/spec.md. */
function lfsStore(directory) {
    return ({ algorithm, hex }) => algorithm === 'sha256' ? [(0,external_node_path_namespaceObject.join)(directory, 'lfs', 'objects', hex.slice(0, 2), hex.slice(2, 4), hex)] : [];
}

;// CONCATENATED MODULE: ./build/kinds/row/plan.js
const plan_PLAIN = { role: 'content', foldsNulls: false, foldsTruths: false, isCoded: false };

;// CONCATENATED MODULE: ./build/rows/base-columns.js

/**
 * A column that is added, taken away or renamed makes every record another one; but what leaked without it leaked
 * before. Columns are the same by their names; as many as there are otherwise on both sides were renamed, in their order.
 * @param base tables of the base that were read
 * @returns `null` if none of those that are still there had other columns
 */
function olderColumns(set, base) {
    const plans = new Map();
    const names = new Map();
    let common = [...set.content];
    for (const table of base) {
        const now = set.tables.find(({ path, source }) => path === table.path && source.part === table.source.part);
        if (now === undefined || haveSameNames(now, table))
            continue;
        const older = olderNames(now.read.columns, table.read.columns);
        names.set(table, older);
        common = common.filter((column) => older.has(column));
    }
    if (names.size === 0)
        return null;
    for (const [table, older] of names) {
        const plan = new Map(table.read.columns.map((name) => [name, { ...plan_PLAIN, role: 'ignored' }]));
        for (const [name, was] of older) {
            const now = set.tables[0].plan.get(name) ?? plan_PLAIN;
            const isLeftOut = now.role === 'content' && !common.includes(name);
            plan.set(was, { ...now, ...(isLeftOut ? { role: 'ignored' } : {}), as: name });
        }
        plans.set(table, plan);
    }
    return { plans, names, common };
}
/** A plan by which only some of the content columns count. */
function planOfCommon(plan, common) {
    return new Map([...plan].map(([name, column]) => [
        name,
        column.role === 'content' && !common.includes(name) ? { ...column, role: 'ignored' } : column,
    ]));
}
function haveSameNames(now, { read }) {
    const names = new Set(now.read.columns);
    return names.size === read.columns.length && read.columns.every((name) => names.has(name));
}
/** By the names of now: what they were called. */
function olderNames(now, then) {
    const older = new Map(now.filter((name) => then.includes(name)).map((name) => [name, name]));
    const gained = now.filter((name) => !then.includes(name));
    const lost = then.filter((name) => !now.includes(name));
    if (gained.length !== lost.length)
        return older;
    gained.forEach((name, at) => {
        older.set(name, lost[at]);
    });
    return older;
}

;// CONCATENATED MODULE: ./build/kinds/row/codes.js

/** More values are no classes. */
const codes_MOST_VALUES = 1000;
/** In place of a code: the cell is empty. */
const codes_NO_VALUE = -1;
function codes_createCodes() {
    const values = [];
    const counts = [];
    const known = new Map();
    let lastKey = Number.NaN;
    let last = codes_NO_VALUE;
    return {
        values,
        counts,
        get isOver() {
            return values.length > codes_MOST_VALUES;
        },
        of(one, other, bytes, from, to) {
            // As many bits as a number keeps: enough to tell a thousand values apart, which are read again before they are told.
            const key = (one >>> 0) * 0x200000 + (other >>> 11);
            if (key !== lastKey) {
                const found = known.get(key);
                if (found === undefined) {
                    if (values.length > codes_MOST_VALUES)
                        return codes_NO_VALUE;
                    last = values.push(decodePath(Buffer.from(bytes.subarray(from, to)))) - 1;
                    counts.push(0);
                    known.set(key, last);
                }
                else
                    last = found;
                lastKey = key;
            }
            counts[last] = counts[last] + 1;
            return last;
        },
    };
}

;// CONCATENATED MODULE: ./build/kinds/row/cell.js
/** What a cell holds. */
const cell_EMPTY = 0;
const cell_TEXT = 1;
/** A decimal number; numbers are compared by value. */
const cell_NUMBER = 2;
/** A word that stands for nothing where other cells are numbers. */
const cell_NULL_WORD = 3;
/** `true` or `false`, in whatever case. */
const cell_TRUE = 4;
const cell_FALSE = 5;
const cell_ZERO = 0x30;
const cell_NINE = 0x39;
const cell_MINUS = 0x2d;
const cell_PLUS = 0x2b;
const cell_POINT = 0x2e;
const cell_LETTER_E = 0x65;
/** Makes a letter of ASCII lower case. */
const cell_LOWER = 0x20;
/** Multipliers of two 32-bit hashes that know nothing of each other: odd, without a pattern in their bits. */
const ONE = 0x9e3779b1 | 0;
const OTHER = 0x85ebca77 | 0;
/** Where the hash of a number starts, so that it equals that of no text. */
const NUMBER_START = 0x27d4eb2f;
/** Decimal digits that a double keeps whatever they are. */
const EXACT_DIGITS = 15;
/** An exponent with more digits is no number that anyone means. */
const MOST_EXPONENT_DIGITS = 6;
const cell_WORDS = [
    ...['na', 'nan', 'none', 'null'].map((word) => ({ letters: Buffer.from(word), meaning: cell_NULL_WORD })),
    { letters: Buffer.from('true'), meaning: cell_TRUE },
    { letters: Buffer.from('false'), meaning: cell_FALSE },
];
const LONGEST_WORD = 5;
const WORDS_BY_LENGTH = Array.from({ length: LONGEST_WORD + 1 }, (_, length) => cell_WORDS.filter(({ letters }) => letters.length === length));
/**
 * Cells are equal if their bytes are, or if both are decimal numbers of the same value: 1.0, 1 and 1e0. Whole numbers
 * are exact at any length; others of more than 15 digits are what the nearest double is, since programs write the same
 * double with 15, 16 or 17 digits.
 */
function cell_createCellHash() {
    const hash = { one: 0, other: 0, isWhole: false, read };
    const shortest = Buffer.alloc(32);
    function read(bytes, from, to) {
        if (from === to)
            return cell_EMPTY;
        const first = bytes[from];
        if ((first >= cell_ZERO && first <= cell_NINE) || first === cell_MINUS) {
            if (readNumber(bytes, from, to))
                return cell_NUMBER;
        }
        else if (to - from <= LONGEST_WORD) {
            const word = wordOf(bytes, from, to);
            readText(bytes, from, to);
            return word;
        }
        readText(bytes, from, to);
        return cell_TEXT;
    }
    function readText(bytes, from, to) {
        let one = to - from;
        let other = ONE;
        for (let at = from; at < to; at++) {
            const byte = bytes[at];
            one = Math.imul(one ^ byte, ONE);
            one ^= one >>> 15;
            other = Math.imul(other + byte, OTHER);
            other ^= other >>> 13;
        }
        hash.one = one;
        hash.other = other;
    }
    /**
     * Hashes the sign, the digits without zeros at their ends, and the power of ten.
     * @param isShortest whether these are the fewest digits that tell a double from others
     * @returns whether it is a number
     */
    function readNumber(bytes, from, to, isShortest = false) {
        const isNegative = bytes[from] === cell_MINUS;
        let at = isNegative ? from + 1 : from;
        if (at === to || !cell_isDigit(bytes[at]))
            return false;
        if (bytes[at] === cell_ZERO && at + 1 < to && cell_isDigit(bytes[at + 1]))
            return false;
        let one = NUMBER_START;
        let other = NUMBER_START;
        let digits = 0;
        let zeros = 0;
        let point = -1;
        for (; at < to; at++) {
            const byte = bytes[at];
            if (byte === cell_POINT && point < 0)
                point = at;
            else if (!cell_isDigit(byte))
                break;
            else if (byte !== cell_ZERO) {
                digits += zeros + 1;
                // They count only now that another digit follows.
                for (; zeros > 0; zeros--) {
                    one = Math.imul(one ^ cell_ZERO, ONE);
                    one ^= one >>> 15;
                    other = Math.imul(other + cell_ZERO, OTHER);
                    other ^= other >>> 13;
                }
                one = Math.imul(one ^ byte, ONE);
                one ^= one >>> 15;
                other = Math.imul(other + byte, OTHER);
                other ^= other >>> 13;
            }
            else if (digits > 0)
                zeros += 1;
        }
        let power = zeros - (point < 0 ? 0 : at - point - 1);
        const hasExponent = at < to;
        if (hasExponent) {
            const exponent = exponentIn(bytes, at, to);
            if (exponent === null)
                return false;
            power += exponent;
        }
        if (digits > EXACT_DIGITS && !isShortest && (point >= 0 || hasExponent))
            return readDouble(bytes, from, to);
        hash.isWhole = point < 0 && !hasExponent;
        const signed = digits === 0 ? 0 : power * 2 + (isNegative ? 1 : 0);
        hash.one = Math.imul(one ^ signed, OTHER);
        hash.other = Math.imul(other + signed, ONE);
        return true;
    }
    function readDouble(bytes, from, to) {
        const value = Number(Buffer.from(bytes.subarray(from, to)).toString('latin1'));
        const length = shortest.write(value.toExponential(), 'latin1');
        // What no double holds is told apart by its text.
        return Number.isFinite(value) && readNumber(shortest, 0, length, true);
    }
    return hash;
}
function cell_isDigit(byte) {
    return byte >= cell_ZERO && byte <= cell_NINE;
}
/** The exponent that stands alone between two places, its letter included; `null`: there is none. */
function exponentIn(bytes, from, to) {
    if ((bytes[from] | cell_LOWER) !== cell_LETTER_E)
        return null;
    const sign = bytes[from + 1];
    const start = sign === cell_MINUS || sign === cell_PLUS ? from + 2 : from + 1;
    if (start >= to || to - start > MOST_EXPONENT_DIGITS)
        return null;
    let value = 0;
    for (let at = start; at < to; at++) {
        const byte = bytes[at];
        if (!cell_isDigit(byte))
            return null;
        value = value * 10 + byte - cell_ZERO;
    }
    return sign === cell_MINUS ? -value : value;
}
/** Which word stands between two places; `TEXT`: none that means anything. Byte by byte, since it is asked of every short text. */
function wordOf(bytes, from, to) {
    for (const { letters, meaning } of WORDS_BY_LENGTH[to - from]) {
        let at = 0;
        while (at < letters.length && (bytes[from + at] | cell_LOWER) === letters[at])
            at += 1;
        if (at === letters.length)
            return meaning;
    }
    return cell_TEXT;
}

;// CONCATENATED MODULE: ./build/kinds/row/keys.js




/** 128 bits for each record, so that of 10 million records no two different ones ever meet by chance. */
const KEY_WORDS = 4;
/** A place is kept for every so many records: to find one again costs reading so many. */
const RECORDS_PER_PLACE = 256;
const KINDS_OF_CELLS = 6;
const NOT_COUNTING = (/* unused pure expression or super */ null && (-1));
const NOT_SEEN = (/* unused pure expression or super */ null && (-2));
/** Reads a table from its first to its last record. */
async function readKeys(table, plan) {
    const columns = noColumns();
    const hash = createCellHash();
    const places = [];
    let records = 0;
    let keys = new Uint32Array(KEY_WORDS * 1024);
    function take(batch) {
        if (columns.count < batch.width)
            addColumns(columns, table.columns.slice(0, batch.width), plan);
        if ((records + batch.count) * KEY_WORDS > keys.length)
            keys = larger(keys, (records + batch.count) * KEY_WORDS);
        for (const each of columns.codes) {
            if (each && each.perRecord.length < records + batch.count) {
                each.perRecord = larger(each.perRecord, records + batch.count);
            }
        }
        if (records % RECORDS_PER_PLACE < batch.count)
            places.push({ ...batch.place });
        for (let record = 0; record < batch.count; record++)
            addRecord(batch, record);
        return true;
    }
    function addRecord({ bytes, width, starts, ends }, record) {
        const { seeds, isContent, foldsNulls, foldsTruths, codes, held, longest } = columns;
        let first = 0;
        let second = 0;
        let third = 0;
        let fourth = 0;
        const at = record * width;
        for (let column = 0; column < width; column++) {
            const from = starts[at + column];
            const to = ends[at + column];
            const coded = codes[column];
            if (coded)
                coded.perRecord[records] = NO_VALUE;
            if (from === to)
                continue;
            const kind = hash.read(bytes, from, to);
            held[column * KINDS_OF_CELLS + kind] = held[column * KINDS_OF_CELLS + kind] + 1;
            if (kind === TEXT && to - from > longest[column])
                longest[column] = to - from;
            if (columns.first[column] !== NOT_COUNTING)
                watchCounting(bytes, from, to, kind, column);
            if (columns.seen[column])
                watchUnique(column);
            if (kind === NUMBER && hash.isWhole)
                columns.wholes[column] = columns.wholes[column] + 1;
            if (coded && kind !== NULL_WORD) {
                coded.perRecord[records] = coded.of.of(hash.one, hash.other, bytes, from, to);
            }
            if (isContent[column] === 0 || (kind === NULL_WORD && foldsNulls[column] === 1))
                continue;
            let { one, other } = hash;
            if (foldsTruths[column] === 1 && kind >= TRUE) {
                one = kind;
                other = kind;
            }
            const seed = column * KEY_WORDS;
            first = (first + mixed(one ^ seeds[seed])) | 0;
            second = (second + mixed(other ^ seeds[seed + 1])) | 0;
            third = (third + mixed((Math.imul(one, 0x2c1b3c6d) + other) ^ seeds[seed + 2])) | 0;
            fourth = (fourth + mixed((Math.imul(other, 0x297a2d39) + one) ^ seeds[seed + 3])) | 0;
        }
        const key = records * KEY_WORDS;
        keys[key] = first;
        keys[key + 1] = second;
        keys[key + 2] = third;
        keys[key + 3] = fourth;
        records += 1;
    }
    function watchCounting(bytes, from, to, kind, column) {
        const value = kind === NUMBER && hash.isWhole && to - from < 10 ? wholeAt(bytes, from, to) : Number.NaN;
        const begun = columns.first[column];
        const start = begun === NOT_SEEN && records === 0 ? value : begun;
        const isNext = (start === 0 || start === 1) && value === start + records;
        columns.first[column] = isNext ? start : NOT_COUNTING;
    }
    function watchUnique(column) {
        const seen = columns.seen[column];
        const key = (hash.one >>> 0) * 0x200000 + (hash.other >>> 11);
        if (seen.has(key))
            columns.seen[column] = null;
        else
            seen.add(key);
    }
    await table.read(null, take);
    return {
        facts: factsOf(columns, table.columns, records),
        records,
        keys: keys.subarray(0, records * KEY_WORDS),
        codes: new Map(columns.codes.flatMap((each, column) => each ? [[table.columns[column], each.perRecord.subarray(0, records)]] : [])),
        places,
    };
}
/** Spreads every bit of a word over all of it. Source: the finalizer of MurmurHash3, 32 bits. */
function mixed(word) {
    let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}
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
    };
}
function addColumns(columns, names, plan) {
    const count = names.length;
    columns.seeds = larger(columns.seeds, count * KEY_WORDS);
    columns.isContent = larger(columns.isContent, count);
    columns.foldsNulls = larger(columns.foldsNulls, count);
    columns.foldsTruths = larger(columns.foldsTruths, count);
    columns.held = larger(columns.held, count * KINDS_OF_CELLS);
    columns.wholes = larger(columns.wholes, count);
    columns.longest = larger(columns.longest, count);
    columns.first = larger(columns.first, count);
    for (let column = columns.count; column < count; column++) {
        const name = names[column];
        const { role, foldsNulls, foldsTruths, isCoded, as } = plan.get(name) ?? PLAIN;
        columns.seeds.set(seedsOf(as ?? name), column * KEY_WORDS);
        columns.isContent[column] = role === 'content' ? 1 : 0;
        columns.foldsNulls[column] = foldsNulls ? 1 : 0;
        columns.foldsTruths[column] = foldsTruths ? 1 : 0;
        columns.codes[column] = isCoded ? { of: createCodes(), perRecord: new Int16Array(0) } : null;
        columns.first[column] = NOT_SEEN;
        columns.seen[column] = isIndexName(name) ? new Set() : null;
    }
    columns.count = count;
}
/** Four words by the name of a column: the same value in another column is something else. */
function seedsOf(name) {
    const hash = createCellHash();
    const bytes = Buffer.from(`column ${name}`);
    hash.read(bytes, 0, bytes.length);
    const { one, other } = hash;
    return Int32Array.of(mixed(one), mixed(other), mixed(one + Math.imul(other, 3)), mixed(other + Math.imul(one, 5)));
}
function wholeAt(bytes, from, to) {
    let value = 0;
    for (let at = from; at < to; at++)
        value = value * 10 + bytes[at] - 0x30;
    return value;
}
function larger(row, least) {
    const Kind = row.constructor;
    const grown = new Kind(Math.max(least, row.length * 2));
    grown.set(row);
    return grown;
}
function factsOf(columns, names, records) {
    return names.map((name, column) => {
        const held = (kind) => columns.held[column * KINDS_OF_CELLS + kind] ?? 0;
        const filled = [TEXT, NUMBER, NULL_WORD, TRUE, FALSE].reduce((sum, kind) => sum + held(kind), EMPTY);
        return {
            name,
            numbers: held(NUMBER),
            wholes: columns.wholes[column] ?? 0,
            nulls: held(NULL_WORD),
            truths: held(TRUE) + held(FALSE),
            texts: held(TEXT),
            longest: columns.longest[column] ?? 0,
            counts: filled === records && (columns.first[column] ?? NOT_COUNTING) >= 0,
            isUnique: filled === records && columns.seen[column] != null,
            codes: columns.codes[column]?.of ?? null,
        };
    });
}

;// CONCATENATED MODULE: ./build/kinds/row/canonical-cell.js

const NUMBER_PARTS = /^(-?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
const canonical_cell_EXACT_DIGITS = 15;
/** Says what `createCellHash` hashes, so that equal hashes can be proved. */
function canonical_cell_createCanonicalCell() {
    const hash = cell_createCellHash();
    return (bytes, from, to, { foldsNulls, foldsTruths }) => {
        const kind = hash.read(bytes, from, to);
        if (kind === cell_EMPTY || (kind === cell_NULL_WORD && foldsNulls))
            return null;
        if (foldsTruths && kind >= cell_TRUE)
            return `b${kind}`;
        const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from);
        return kind === cell_NUMBER ? `n${canonicalNumber(text.toString('latin1'))}` : text;
    };
}
function canonicalNumber(text) {
    const parts = NUMBER_PARTS.exec(text);
    if (parts === null)
        return text;
    const [, sign = '', whole = '', fraction = '', exponent = ''] = parts;
    const digits = `${whole}${fraction}`.replace(/^0+/, '');
    const significant = digits.replace(/0+$/, '');
    if (significant === '')
        return '0';
    const isWritten = text.includes('.') || exponent !== '';
    if (significant.length > canonical_cell_EXACT_DIGITS && isWritten) {
        const shortest = Number(text).toExponential();
        if (Number.isFinite(Number(text)) && shortest !== text)
            return canonicalShortest(shortest);
    }
    const power = digits.length - significant.length - fraction.length + Number(exponent || 0);
    return `${sign}${significant}e${power}`;
}
/** Of `1.5e-7` as a double is written with the fewest digits. */
function canonicalShortest(text) {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = NUMBER_PARTS.exec(text) ?? [];
    const digits = `${whole}${fraction}`;
    const significant = digits.replace(/^0+/, '').replace(/0+$/, '');
    if (significant === '')
        return '0';
    const zeros = digits.length - digits.replace(/0+$/, '').length;
    return `${sign}${significant}e${zeros - fraction.length + Number(exponent)}`;
}

;// CONCATENATED MODULE: ./build/rows/standing.js




/** No split, or no label. */
const standing_NONE = -1;
/** @param canonicalSplit the name of the split that a value of a column means */
function standingOf(tables, canonicalSplit) {
    const splits = numbering();
    const labels = numbering();
    const canonical = canonical_cell_createCanonicalCell();
    const labelled = tables.map((table) => {
        const column = table.choice.label?.column;
        if (column === undefined)
            return null;
        const folds = table.plan.get(column) ?? plan_PLAIN;
        return codedBy(table, column, (value) => {
            const bytes = pathBytes(value);
            const cell = canonical(bytes, 0, bytes.length, folds);
            if (cell === null)
                return standing_NONE;
            return labels.of(typeof cell === 'string' ? `v${cell}` : `t${value}`, value);
        });
    });
    const placed = tables.map(({ split }) => (split === null ? standing_NONE : splits.of(split, split)));
    const divided = tables.map((table) => {
        const { choice, split, given } = table;
        if (choice.split === null || (split !== null && given.split === null))
            return null;
        return codedBy(table, choice.split, (value) => {
            const name = canonicalSplit(value);
            return splits.of(name, name);
        });
    });
    const values = labelled.map((coded) => new Set(coded?.meaning ?? []));
    const agreement = new Map();
    return {
        splits: splits.names,
        labels: labels.names,
        splitOf(table, record) {
            const coded = divided[table];
            const own = coded ? meaningOf(coded, record) : standing_NONE;
            return own === standing_NONE ? placed[table] : own;
        },
        labelOf(table, record) {
            const coded = labelled[table];
            return coded ? meaningOf(coded, record) : standing_NONE;
        },
        agree(one, other) {
            if (one === other)
                return true;
            const key = Math.min(one, other) * tables.length + Math.max(one, other);
            let known = agreement.get(key);
            if (known === undefined) {
                known = overlap(values[one], values[other]);
                agreement.set(key, known);
            }
            return known;
        },
    };
}
function codedBy({ read }, column, meaningOfValue) {
    const codes = read.codes.get(column);
    const values = read.facts.find(({ name }) => name === column)?.codes;
    if (codes === undefined || !values || values.isOver)
        return null;
    return { codes, meaning: Int32Array.from(values.values, meaningOfValue) };
}
function meaningOf({ codes, meaning }, record) {
    const code = codes[record];
    return code === codes_NO_VALUE ? standing_NONE : meaning[code];
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
    const numbers = new Map();
    const names = [];
    return {
        names,
        of(key, name) {
            let number = numbers.get(key);
            if (number === undefined) {
                number = names.push(name) - 1;
                numbers.set(key, number);
            }
            return number;
        },
    };
}

;// CONCATENATED MODULE: ./build/rows/before.js



/**
 * Counts the contents of now in the tables of the base, by key, so that order, quoting and format are of no matter.
 * @param now the tables in whose records the contents lie
 * @param base tables of the base, read by the plans of now; paths as they were then
 */
function heldBefore(now, contents, base, canonicalSplit) {
    const standingThen = standingOf(base, canonicalSplit);
    const byKey = new Map();
    const heldBy = new Map();
    for (const content of contents) {
        const table = now.tables[content.tables[0]];
        if (table === undefined)
            continue;
        const key = keyAt(table.read.keys, content.records[0]);
        const held = {
            count: 0,
            splits: new Set(),
            labels: new Set(),
            bySplit: new Map(),
            byPath: new Map(),
        };
        byKey.set(key, held);
        heldBy.set(content, held);
    }
    base.forEach(({ read, path }, table) => {
        for (let record = 0; record < read.records; record++) {
            const held = byKey.get(keyAt(read.keys, record));
            if (held === undefined)
                continue;
            held.count += 1;
            held.byPath.set(path, (held.byPath.get(path) ?? 0) + 1);
            const split = before_nameOf(standingThen.splits, standingThen.splitOf(table, record));
            if (split !== '')
                held.splits.add(split);
            held.bySplit.set(split, (held.bySplit.get(split) ?? 0) + 1);
            const label = standingThen.labelOf(table, record);
            if (label !== codes_NO_VALUE)
                held.labels.add(before_nameOf(standingThen.labels, label));
        }
    });
    const standingNow = standingOf(now.tables, canonicalSplit);
    return {
        wasBroken(breach, { content, members }) {
            const held = heldBy.get(content);
            if (held === undefined || held.count < content.tables.length)
                return false;
            if (breach.rule === 'split-leakage') {
                return before_namesOf(content, members, standingNow, 'split').every((split) => held.splits.has(split));
            }
            if (breach.rule === 'label-conflict') {
                return before_namesOf(content, members, standingNow, 'label').every((label) => held.labels.has(label));
            }
            if (breach.rule === 'derived-copy')
                return held.count > 1;
            // What takes the copy out of another split leaves repeats that were there before.
            return [...held.bySplit.values()].some((count) => count > 1);
        },
        countAt: (content, path) => heldBy.get(content)?.byPath.get(path) ?? 0,
    };
}
function before_namesOf({ tables, records }, members, standing, what) {
    const names = new Set();
    for (const member of members) {
        const table = tables[member];
        const record = records[member];
        const name = what === 'split'
            ? before_nameOf(standing.splits, standing.splitOf(table, record))
            : before_nameOf(standing.labels, standing.labelOf(table, record));
        if (name !== '')
            names.add(name);
    }
    return [...names];
}
function before_nameOf(names, number) {
    return number === standing_NONE ? '' : names[number];
}
/** So many bits of a key that no two of the contents that are looked for meet by chance. */
function keyAt(keys, record) {
    const at = record * KEY_WORDS;
    return keys[at] * 0x200000 + (keys[at + 1] >>> 11);
}

;// CONCATENATED MODULE: ./build/rows/read-tables.js


/**
 * Reads the keys of tables, equal ones once.
 * @param at where contents can be read, by path
 * @param planFor the plan to read a table by; `null`: to be found out
 */
async function readTables(files, at, world, planFor = () => null) {
    const tasks = new Map();
    for (const file of files) {
        const source = sourceOf(file, at);
        if (source === null)
            continue;
        const plan = planFor(file);
        // The format is part of what a content means.
        const content = file.columns === undefined ? [file.identity, ending(file.path)] : source.columns;
        const key = JSON.stringify([content, file.part, file.given, plan && [...plan]]);
        const known = tasks.get(key);
        if (known !== undefined)
            known.files.push(file);
        else
            tasks.set(key, { task: { source, plan, given: file.given }, files: [file] });
    }
    const all = [...tasks.values()];
    const read = { tables: [], errors: [], bytesRead: 0 };
    const results = await readKeysAgain(all.map(({ task }) => task), world);
    all.forEach(({ task, files: same }, index) => {
        const { trouble, tables, bytesRead } = results[index];
        read.bytesRead += bytesRead;
        for (const { part: _, columns: __, ...placed } of same) {
            if (trouble !== null)
                read.errors.push({ path: placed.path, message: trouble });
            for (const { part, name, table, plan } of tables) {
                // A rest beside the split, as in `oos_train`, says nothing of the split.
                const partSplit = name === null ? null : (split_name_splitNamed(name)?.split ?? split_name_canonicalSplit(name));
                const identity = part === 0 ? placed.identity : `${placed.identity} ${part}`;
                const split = partSplit ?? placed.split;
                read.tables.push({
                    ...placed,
                    identity,
                    split,
                    partSplit,
                    source: { ...task.source, part },
                    read: table,
                    plan,
                });
            }
        }
    });
    return read;
}
/** Reads keys, each task on a thread. */
async function readKeysAgain(tasks, world) {
    const results = [];
    await world.workers.run('keys', tasks, (result, task) => {
        results[task] = result;
    }, world.progress.advance);
    return results;
}
/** What of a table is to be read; `null`: something of it is not here. */
function sourceOf({ path, part, columns }, at) {
    const own = at.get(path);
    if (own === undefined)
        return null;
    const source = { location: own.location, name: paths_baseName(path), size: own.size, part: part ?? null };
    if (columns === undefined)
        return source;
    const texts = [];
    for (const { path, column } of columns) {
        const content = at.get(path);
        if (content === undefined)
            return null;
        texts.push({ column, location: content.location, name: paths_baseName(path), size: content.size });
    }
    return { ...source, columns: texts };
}
/** Reads records again, each task on a thread. */
async function read_tables_readRecords(tasks, world) {
    const results = [];
    await world.workers.run('records', tasks, (result, task) => {
        results[task] = result;
    }, world.progress.advance);
    return results;
}
function ending(path) {
    return paths_baseName(path)
        .replace(/^[^.]*/, '')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./build/rows/base-tables.js






/**
 * Opens the tables of the base, which are read only if tables of now have a finding, and only those that have changed.
 * @param canonicalSplit the name of the split that a value of a column means
 */
function openBaseTables({ files, others, layout }, options, repository, world, canonicalSplit) {
    const notes = [];
    let bytesRead = 0;
    const givenAt = columnsByPath(options.columns);
    let listed = null;
    function list() {
        if (listed === null) {
            const from = { samples: files, others: others() };
            listed = { ...tableFiles(from, layout, givenAt), from };
        }
        return listed;
    }
    async function of(set, verified) {
        const { from, ...then } = list();
        const { known, unknown } = knownTables(set, then, from);
        if (unknown.tables.length === 0 && unknown.lines.length === 0) {
            return heldBefore(set, verified.contents, known, canonicalSplit);
        }
        const found = await findBaseTables(from, unknown, givenAt, repository, world, notes);
        try {
            if (found.absent.length > 0) {
                world.warn(`${countOf(found.absent.length, 'table')} of the base can't be read here, so records that they had are told as new; check out with the whole history, or with Git LFS`);
            }
            return await compared(set, verified, known, found);
        }
        finally {
            found.close();
        }
    }
    async function compared(set, verified, known, found) {
        const { tables: read } = await readFound(set, found);
        const { contents } = verified;
        const older = olderColumns(set, read);
        if (older === null) {
            const before = read.map((table) => placed(table, set));
            return heldBefore(set, contents, [...known, ...before], canonicalSplit);
        }
        // What is left of the columns must be enough to tell records apart, or a chance of before would excuse a leak of now.
        const isEnough = verified.identifies(older.common);
        const comparable = contents.filter(({ telling }) => isEnough || (telling !== null && older.common.includes(telling)));
        const again = await readAgain([
            ...set.tables.map((table) => ({ table, plan: planOfCommon(table.plan, older.common) })),
            ...known.map((table) => ({ table, plan: planOfCommon(table.plan, older.common) })),
            ...read.map((table) => {
                const plan = older.plans.get(table) ?? planOfCommon(placed(table, set).plan, older.common);
                return { table: placed(table, set, older.names.get(table)), plan };
            }),
        ]);
        const tables = again.slice(0, set.tables.length);
        return heldBefore({ ...set, tables }, comparable, again.slice(tables.length), canonicalSplit);
    }
    async function readFound(set, found) {
        const planned = ({ path }) => set.tables.find((table) => table.path === path) ?? set.tables[0];
        const read = await readTables(found.tables, found.at, world, (file) => planned(file).plan);
        bytesRead += read.bytesRead + found.bytesRead;
        return read;
    }
    /** Reads tables by other plans; what can't be read any more holds nothing. */
    async function readAgain(wanted) {
        const results = await readKeysAgain(wanted.map(({ table: { source, given }, plan }) => ({ source, plan, given })), world);
        return wanted.map(({ table, plan }, at) => {
            bytesRead += results[at]?.bytesRead ?? 0;
            const read = results[at]?.tables[0]?.table;
            const nothing = { ...table.read, records: 0, keys: new Uint32Array(0) };
            return { ...table, plan, read: read ?? nothing };
        });
    }
    return { of, notes, bytesRead: () => bytesRead };
}
/** Tables of the base that are the same as some of now, and those that are not. */
function knownTables(set, then, from) {
    const now = new Map();
    for (const table of set.tables) {
        if (table.stored === null)
            continue;
        const parts = now.get(table.stored) ?? [];
        // Files that are equal have the same parts.
        if (!parts.some((other) => partOf(other) === partOf(table)))
            parts.push(table);
        now.set(table.stored, parts);
    }
    const known = [];
    const unknown = { tables: [], lines: [] };
    const pathsNow = new Set(set.tables.map(({ path }) => path));
    for (const file of then.tables) {
        const same = file.stored === null ? undefined : now.get(file.stored);
        const { path, dataset, split } = file;
        if (same !== undefined) {
            for (const table of same)
                known.push({ ...table, path, dataset, split: table.partSplit ?? split });
        }
        else if (dataset === set.dataset || pathsNow.has(path))
            unknown.tables.push(file);
    }
    for (const lines of then.lines) {
        const stored = storedNames(lines.files, from);
        const same = stored === null ? undefined : now.get(stored);
        const { files, dataset, split } = lines;
        if (same !== undefined) {
            for (const table of same) {
                const column = table.source.columns?.[0]?.column;
                const path = files.find((file) => file.column === column)?.path ?? table.path;
                known.push({ ...table, path, dataset, split });
            }
        }
        else if (dataset === set.dataset || files.some(({ path }) => pathsNow.has(path)))
            unknown.lines.push(lines);
    }
    return { known, unknown };
}
function partOf({ source }) {
    return `${source.part} ${source.columns?.map(({ column }) => column).join()}`;
}
/** A table of the base, whose columns mean what they mean now. */
function placed(table, set, older) {
    const { choice, plan } = set.tables.find(({ path }) => path === table.path) ?? set.tables[0];
    if (older === undefined)
        return { ...table, choice, plan };
    const { label, split } = choice;
    const column = label === null ? undefined : older.get(label.column);
    return {
        ...table,
        plan,
        choice: {
            ...choice,
            label: label === null || column === undefined ? null : { ...label, column },
            split: split === null ? null : (older.get(split) ?? null),
        },
    };
}

;// CONCATENATED MODULE: ./build/rows/open-table.js







/**
 * Opens the tables of a file, lets them be used, and closes it.
 * @param counted is told how many bytes were read, as they are
 * @throws {Failure} if it holds no such tables; a system error if it can't be read
 */
function withTables(source, use, counted) {
    if (source.columns !== undefined)
        return withLines(source.columns, [], (table) => use([table]), counted);
    const open = async (bytes) => use(await openTables(source.name, bytes, (word) => split_name_splitNamed(word) !== null));
    return withBytes(source, open, counted);
}
/** Opens all files of a table whose columns are files. */
function withLines(columns, opened, use, counted) {
    const next = columns[opened.length];
    const open = async (bytes) => {
        const source = await textSourceOf(bytes, packingOf(next.name));
        if (columns.length === 1)
            return use(await openText(source, next.column));
        const all = [...opened, { name: next.column, source }];
        return all.length === columns.length ? use(openLineTable(all)) : withLines(columns, all, use, counted);
    };
    return withBytes(next, open, counted);
}
/**
 * Opens a file, lets its bytes be read, and closes it.
 * @throws {Failure} if it is no longer what it was; a system error if it can't be read
 */
async function withBytes({ location, size }, use, counted) {
    const file = read_openForReading(lossless_encodePath(location));
    try {
        const stat = (0,external_node_fs_namespaceObject.fstatSync)(file);
        if (!stat.isFile() || stat.size !== size)
            throw read_changed();
        return await use({
            size,
            read: (position, into) => {
                const count = (0,external_node_fs_namespaceObject.readSync)(file, into, 0, into.length, position);
                counted(count);
                return count;
            },
        });
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
/**
 * The same for one table of a file.
 * @throws {Failure} if it is no longer there
 */
function open_table_withTable(source, use, counted) {
    const useOne = (tables) => {
        const table = tables[source.part ?? 0];
        if (table === undefined)
            throw read_changed();
        return use(table);
    };
    return withTables(source, useOne, counted);
}

;// CONCATENATED MODULE: ./build/rows/excerpts.js


const MOST_EXAMPLES = 3;
const excerpts_MOST_COLUMNS = 12;
/** More of a cell is not shown. */
const excerpts_MOST_BYTES = 480;
/** Reads what the first contents of a finding hold. What can't be read any more stays without. */
async function addExamples(finding, set, counted) {
    finding.examples = finding.groups.slice(0, MOST_EXAMPLES);
    for (const example of finding.examples) {
        const [member] = example.members;
        const table = set.tables.find(({ path, source }) => path === member?.path && (source.part ?? 0) === member.part);
        if (member === undefined || table === undefined)
            continue;
        try {
            example.cells = await readCells(table, member.row - 1, set.content, counted);
        }
        catch {
            // It was read twice before: a file that went away meanwhile is told of when it is read next.
        }
    }
}
async function readCells({ source, read }, record, content, counted) {
    const cells = [];
    const use = (table) => table.read(placeBefore(read.places, record), (batch) => {
        const within = record - batch.place.record;
        if (within < 0)
            return false;
        if (within >= batch.count)
            return true;
        // In the order of the file, as people know it.
        for (const [number, column] of table.columns.entries()) {
            if (number >= batch.width || !content.includes(column) || cells.length === excerpts_MOST_COLUMNS)
                continue;
            const at = within * batch.width + number;
            const from = batch.starts[at];
            const to = Math.min(batch.ends[at], from + excerpts_MOST_BYTES);
            cells.push({ column, text: lossless_decodePath(Buffer.from(batch.bytes.subarray(from, to))) });
        }
        return false;
    });
    await open_table_withTable(source, use, counted);
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

;// CONCATENATED MODULE: ./build/rows/breaches.js

const ONE_CONTENT = 'one content makes more than half of all repeats';
/** So many sets of tables are told one by one for each rule. */
const MOST_SETS = 20;
/** Collects what is broken, one breach for each rule and set of tables. */
function createBreaches() {
    const all = new Map();
    return {
        add(rule, because, broken, splits, pair) {
            const named = pair ?? broken.members.map((member) => broken.content.tables[member]);
            const tables = [...new Set(named)].sort((left, right) => left - right);
            const key = `${rule} ${because} ${tables.join()}`;
            let breach = all.get(key);
            if (breach === undefined) {
                breach = { rule, tables, splits: new Set(), contents: [], because };
                all.set(key, breach);
            }
            breach.contents.push(broken);
            for (const split of splits)
                if (split !== standing_NONE)
                    breach.splits.add(split);
        },
        all: () => breaches_folded([...all.values()]).map(weighed),
    };
}
/** Many shards make any number of sets of tables: the fullest are told one by one, the others of a rule together. */
function breaches_folded(breaches) {
    const byRule = new Map();
    for (const breach of breaches) {
        const key = `${breach.rule} ${breach.because}`;
        byRule.set(key, [...(byRule.get(key) ?? []), breach]);
    }
    return [...byRule.values()].flatMap((all) => {
        const sorted = all.sort((left, right) => right.contents.length - left.contents.length);
        const rest = sorted.slice(MOST_SETS);
        const [first] = rest;
        if (first === undefined || rest.length === 1)
            return sorted;
        const together = {
            ...first,
            tables: [...new Set(rest.flatMap(({ tables }) => tables))].sort((left, right) => left - right),
            splits: new Set(rest.flatMap(({ splits }) => [...splits])),
            contents: rest.flatMap(({ contents }) => contents),
        };
        return [...sorted.slice(0, MOST_SETS), together];
    });
}
/** Padding that stands in a table again and again is no finding: one content makes most of the repeats. */
function weighed(breach) {
    if (breach.rule !== 'duplicate-row' || breach.because !== null)
        return breach;
    const repeats = breach.contents.map(({ members }) => members.length - 1);
    const most = repeats.reduce((one, other) => Math.max(one, other), 0);
    const all = repeats.reduce((sum, count) => sum + count, 0);
    // One pair alone is a pair, no padding.
    return most > 1 && most * 2 > all ? { ...breach, because: ONE_CONTENT } : breach;
}

;// CONCATENATED MODULE: ./build/rows/broken.js

/** For each table the first one that is equal to it by bytes. */
function firstEqualTables({ tables }) {
    const first = new Map();
    return Int32Array.from(tables, ({ identity }, table) => {
        const known = first.get(identity);
        if (known === undefined)
            first.set(identity, table);
        return known ?? table;
    });
}
/** The members that lie in different splits. What tables share that are equal by bytes is told of the files. */
function leakIn(content, standing, firstEqual) {
    const { tables, records } = content;
    const splits = tables.map((table, member) => standing.splitOf(table, records[member]));
    const first = splits.find((split) => split !== standing_NONE);
    if (first === undefined || splits.every((split) => split === standing_NONE || split === first))
        return [];
    // What stands alike breaks the rule alike.
    const kinds = new Map();
    tables.forEach((table, member) => {
        const split = splits[member];
        if (split !== standing_NONE)
            kinds.set(`${table} ${split}`, { table, split });
    });
    const all = [...kinds.values()];
    const breaks = new Set();
    for (const one of all) {
        const isBroken = all.some((other) => other.split !== one.split &&
            (other.table === one.table || firstEqual[other.table] !== firstEqual[one.table]));
        if (isBroken)
            breaks.add(`${one.table} ${one.split}`);
    }
    return numbersWhere(tables, (table, member) => breaks.has(`${table} ${splits[member]}`));
}
function withoutCopies({ tables }, firstEqual) {
    return numbersWhere(tables, (table) => firstEqual[table] === table);
}
function countLabelled({ tables, records }, members, standing) {
    let count = 0;
    for (const member of members) {
        if (standing.labelOf(tables[member], records[member]) !== standing_NONE)
            count += 1;
    }
    return count;
}
/** The members whose labels differ, within a table or between tables with the same kind of labels. */
function conflictIn({ tables, records }, members, standing) {
    const labels = members.map((member) => standing.labelOf(tables[member], records[member]));
    const first = labels.find((label) => label !== standing_NONE);
    if (first === undefined || labels.every((label) => label === standing_NONE || label === first))
        return [];
    const kinds = new Map();
    members.forEach((member, index) => {
        const label = labels[index];
        const table = tables[member];
        if (label !== standing_NONE)
            kinds.set(`${table} ${label}`, { table, label });
    });
    const all = [...kinds.values()];
    const breaks = new Set();
    for (const { table, label } of all) {
        if (all.some((other) => other.label !== label && standing.agree(table, other.table))) {
            breaks.add(`${table} ${label}`);
        }
    }
    return members.filter((member, index) => breaks.has(`${tables[member]} ${labels[index]}`));
}
/**
 * Sets of members that repeat within one split. Where tables that lie in others were left out, what repeats in each of
 * them is told all the same.
 */
function repeatsIn({ tables, records }, left, own, standing) {
    const bySplit = new Map();
    for (const member of left) {
        const split = standing.splitOf(tables[member], records[member]);
        bySplit.set(split, [...(bySplit.get(split) ?? []), member]);
    }
    const found = [...bySplit.values()].filter((members) => members.length > 1);
    if (found.length > 0 || left.length === own.length)
        return found;
    const byTable = new Map();
    for (const member of own) {
        const table = tables[member];
        byTable.set(table, [...(byTable.get(table) ?? []), member]);
    }
    return [...byTable.values()].filter((members) => members.length > 1);
}
function splitsOf({ tables, records }, members, standing) {
    return members.map((member) => standing.splitOf(tables[member], records[member]));
}
function numbersWhere(values, isWanted) {
    const numbers = [];
    values.forEach((value, place) => {
        if (isWanted(value, place))
            numbers.push(place);
    });
    return numbers;
}

;// CONCATENATED MODULE: ./build/rows/derived.js
/** Fewer records lie in another table by chance. */
const LEAST_RECORDS = 10;
/** A content that lies in more tables than that is no sign that one of them was made of another. */
const MOST_TABLES = 50;
/** Finds tables that lie in others of the same split, or of none. */
function derivedPairs({ tables }, contents, firstEqual) {
    const shared = new Map();
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
        const records = tables[one]?.read.records ?? 0;
        if (records < LEAST_RECORDS || shared.get(one * count + other) !== records)
            return false;
        // Of two that hold the same the later one was made of the first.
        return one > other || shared.get(other * count + one) !== tables[other]?.read.records;
    };
    const pairs = [...shared.keys()]
        .map((key) => [Math.floor(key / count), key % count])
        .filter(([one, other]) => isIn(one, other));
    // Of tables that lie in each other like dolls, the next larger one is told.
    const told = pairs.filter(([one, other]) => !pairs.some(([lower, upper]) => lower === one && upper !== other && hasPair(upper, other)));
    function hasPair(one, other) {
        return pairs.some(([lower, upper]) => lower === one && upper === other);
    }
    function isOneSplit(one, other) {
        return (tables[one]?.split === tables[other]?.split &&
            !tables[one]?.choice.split &&
            !tables[other]?.choice.split);
    }
    return {
        told: told.map((pair) => ({
            pair,
            members: contents.flatMap((content) => {
                if (!content.tables.includes(pair[0]) || !content.tables.includes(pair[1]))
                    return [];
                const members = content.tables.flatMap((table, member) => (pair.includes(table) ? [member] : []));
                return [{ content, members }];
            }),
        })),
        without({ tables: held }, members) {
            if (pairs.length === 0)
                return [...members];
            return members.filter((member) => !pairs.some(([one, other]) => one === held[member] && held.includes(other)));
        },
    };
}
function byTable({ tables }, firstEqual) {
    const found = new Map();
    tables.forEach((table, member) => {
        if (firstEqual[table] !== table)
            return;
        const known = found.get(table);
        if (known === undefined)
            found.set(table, [member]);
        else
            known.push(member);
    });
    return found.size > MOST_TABLES ? new Map() : found;
}

;// CONCATENATED MODULE: ./build/rows/formulas.js

/** Fewer lines show nothing of the others. */
const formulas_LEAST_LINES = 5;
const MOST_REPEATED = 0.2;
/**
 * Whether tables are running text whose headings and formulas come again and again, as `= = Career = =` does in articles:
 * more than a fifth of the lines that splits share are also repeated within one of them. Only of texts without another
 * column: what has a label or a target is a sample.
 */
function saysNothing({ tables }, contents, standing, firstEqual) {
    if (!tables.every(({ source, choice }) => source.columns?.length === 1 && choice.content.length === 1))
        return false;
    let shared = 0;
    let repeated = 0;
    for (const content of contents) {
        const leak = leakIn(content, standing, firstEqual);
        if (leak.length === 0)
            continue;
        shared += 1;
        const splits = splitsOf(content, leak, standing);
        if (new Set(splits).size < splits.length)
            repeated += 1;
    }
    return shared >= formulas_LEAST_LINES && repeated > shared * MOST_REPEATED;
}

;// CONCATENATED MODULE: ./build/rows/shared-records.js



/** How many records splits share, for each pair of them. */
function shared_records_leakageOf({ tables, dataset }, leaking, standing) {
    if (leaking.length === 0)
        return [];
    const sizes = new Map();
    tables.forEach(({ read }, table) => {
        for (let record = 0; record < read.records; record++) {
            const split = standing.splitOf(table, record);
            if (split !== standing_NONE)
                sizes.set(split, (sizes.get(split) ?? 0) + 1);
        }
    });
    const pairs = new Map();
    for (const { content, members } of leaking) {
        const rows = new Map();
        for (const split of splitsOf(content, members, standing))
            rows.set(split, (rows.get(split) ?? 0) + 1);
        const held = [...rows.keys()].sort((left, right) => compareSplits(standing.splits[left], standing.splits[right]));
        held.forEach((right, index) => {
            for (const left of held.slice(0, index)) {
                const key = `${left} ${right}`;
                let pair = pairs.get(key);
                if (pair === undefined) {
                    const splits = [standing.splits[left], standing.splits[right]];
                    const samples = [sizes.get(left) ?? 0, sizes.get(right) ?? 0];
                    pair = { left, right, leakage: { dataset, splits, contents: 0, rows: [0, 0], samples } };
                    pairs.set(key, pair);
                }
                pair.leakage.contents += 1;
                pair.leakage.rows[0] += rows.get(left);
                pair.leakage.rows[1] += rows.get(right);
            }
        });
    }
    return [...pairs.values()].map(({ leakage }) => leakage);
}

;// CONCATENATED MODULE: ./build/rows/meaning.js





const CHANCE = 'so few values that equal records may be chance';
const NO_LABEL = 'over a fifth of the repeated contents differ in it, so that this may be no label';
const meaning_WHOLE = 'all its records lie in the other table';
const MOST_GUESSED_CONFLICTS = 0.2;
/** Fewer conflicts are no sign of anything: one planted pair is all of the repeats of most tables. */
const LEAST_TO_DOUBT = 5;
/** What equal records of comparable tables mean. */
function meaning_meaningOf(set, verified, standing) {
    const { contents } = verified;
    const firstEqual = firstEqualTables(set);
    const areFormulas = saysNothing(set, contents, standing, firstEqual);
    const isSure = (content) => verified.isIdentifying || (content.telling !== null && !areFormulas);
    const derived = derivedPairs(set, contents, firstEqual);
    const breaches = createBreaches();
    const conflicts = [];
    const leaking = [];
    let labelled = 0;
    for (const content of contents) {
        const leak = leakIn(content, standing, firstEqual);
        if (leak.length > 0) {
            const splits = splitsOf(content, leak, standing);
            breaches.add('split-leakage', isSure(content) ? null : CHANCE, { content, members: leak }, splits);
            if (isSure(content))
                leaking.push({ content, members: leak });
        }
        const own = withoutCopies(content, firstEqual);
        const left = derived.without(content, own);
        if (countLabelled(content, own, standing) > 1)
            labelled += 1;
        const conflict = conflictIn(content, left, standing);
        if (conflict.length > 0) {
            conflicts.push({ broken: { content, members: conflict }, isSure: isSure(content) });
        }
        if (leak.length > 0 || conflict.length > 0)
            continue;
        for (const members of repeatsIn(content, left, own, standing)) {
            const splits = splitsOf(content, members, standing);
            breaches.add('duplicate-row', isSure(content) ? null : CHANCE, { content, members }, splits);
        }
    }
    const isGuess = set.tables.some(({ choice }) => choice.label !== null && !choice.label.isGiven);
    const areTooMany = isGuess && conflicts.length >= LEAST_TO_DOUBT && conflicts.length > labelled * MOST_GUESSED_CONFLICTS;
    for (const { broken, isSure } of conflicts) {
        const splits = splitsOf(broken.content, broken.members, standing);
        breaches.add('label-conflict', !isSure ? CHANCE : areTooMany ? NO_LABEL : null, broken, splits);
    }
    for (const { pair, members } of derived.told) {
        const [one, other] = pair;
        for (const broken of members) {
            const splits = splitsOf(broken.content, broken.members, standing);
            breaches.add('derived-copy', meaning_WHOLE, broken, splits, [one, other]);
        }
    }
    return {
        breaches: breaches.all(),
        leakage: shared_records_leakageOf(set, leaking, standing),
    };
}

;// CONCATENATED MODULE: ./build/rows/placed-table.js
/** Sets of tables whose content columns are the same, in whatever order. */
function comparableSets(tables) {
    const sets = new Map();
    for (const table of tables) {
        if (table.choice.content.length === 0 || table.read.records < 2)
            continue;
        const key = JSON.stringify([table.dataset, table.choice.content]);
        const known = sets.get(key);
        if (known === undefined)
            sets.set(key, [table]);
        else
            known.push(table);
    }
    return [...sets.values()].map((together) => {
        const { dataset, choice } = together[0];
        return { dataset, content: choice.content, tables: together };
    });
}

;// CONCATENATED MODULE: ./build/rows/read-limit.js


const OVER = 'over read-limit';
/**
 * Tables as far as so much may be read. Files that need be no text at all, since only their place says so, are given up
 * first; then rows are left out whole.
 * @returns `null`: it is too much
 */
function withinLimit(named, limit, result, world) {
    const size = read_limit_sizeOf(named);
    if (limit === null || size <= limit)
        return named;
    const lines = named.lines.map((set) => ({
        ...set,
        files: set.files.filter(({ path }) => isPlainText(path)),
    }));
    const surer = { ...named, lines: lines.filter(({ files }) => files.some(({ isSample }) => isSample)) };
    const isEnough = read_limit_sizeOf(surer) <= limit;
    if (!isEnough) {
        world.warn(`rows of tables are not compared: they have ${formatBytes(size)}, more than read-limit (${formatBytes(limit)}); raise it, or leave tables out with exclude`);
    }
    const kept = new Set(isEnough ? samplesOf(surer).map(({ path }) => path) : []);
    for (const { path } of samplesOf(named))
        if (!kept.has(path))
            result.leftOut.push({ path, reason: OVER });
    return isEnough ? surer : null;
}
function samplesOf({ tables, lines }) {
    return [...tables, ...lines.flatMap(({ files }) => files.filter(({ isSample }) => isSample))];
}
function read_limit_sizeOf(named) {
    return samplesOf(named).reduce((sum, { size }) => sum + size, 0);
}

;// CONCATENATED MODULE: ./build/kinds/row/column-names.js
/**
 * Names that say what a column is, in lower case. Each has been seen in tables that people publish; the loader or data
 * set that has it stands beside it.
 */
/** A name that alone makes a column the label, if its values are such. */
const LABELS = [
    'label', // Hugging Face ClassLabel, Keras
    'labels', // Hugging Face Trainer
    'target', // scikit-learn, Kaggle
    'targets', // torchvision
    'category', // AG News, 20 Newsgroups
    'intent', // CLINC150, Banking77
    'sentiment', // IMDB, tweet_eval, Sentiment140
    'species', // iris, penguins
    'diagnosis', // Wisconsin breast cancer, HAM10000
    'outcome', // Pima diabetes
];
/** Names of labels that other columns have too: they count with texts or few whole numbers. */
const SHARED_LABELS = [
    'class', // UCI, OpenML
    'y', // UCI bank marketing, fastai
];
/** `is_spam`, `is_duplicate` of Quora's question pairs. */
const TRUTH_PREFIX = /^is_./;
/** Names under which programs save the number of a record. */
const SAVED_INDEXES = [
    '', // pandas `to_csv`, R `write.csv`
    'unnamed: 0', // pandas, read back and saved again
    'index', // pandas `reset_index`
    'level_0', // pandas `reset_index`, done twice
    '__index_level_0__', // pandas `to_parquet`
    'rownames', // Rdatasets
    'row_id', // Kaggle
    'no', // UCI real estate, Beijing PM2.5
    '#', // Kaggle Pokemon
];
/** Names of columns that say the split of a record. */
const SPLITS = [
    'split', // Hugging Face, ESC-50's kin
    'fold', // ESC-50, UrbanSound8K
    'subset', // Common Voice, GTZAN lists
    'partition', // CelebA
];
/** What kind of label a column can be by its name; `null`: none. */
function labelNamed(name) {
    const lower = name.trim().toLowerCase();
    if (LABELS.includes(lower) || TRUTH_PREFIX.test(lower))
        return 'sure';
    return SHARED_LABELS.includes(lower) ? 'shared' : null;
}
function column_names_isIndexName(name) {
    return SAVED_INDEXES.includes(name.trim().toLowerCase());
}
function isSplitName(name) {
    return SPLITS.includes(name.trim().toLowerCase());
}

;// CONCATENATED MODULE: ./build/kinds/row/choose-columns.js

const NOTHING_GIVEN = { label: null, split: null, ignore: [] };
const MOST_LABELS = 1000;
const LEAST_RECORDS_PER_LABEL = 4;
const LONGEST_LABEL = 64;
/** For names that other columns have too: more whole numbers are measurements. */
const MOST_WHOLE_LABELS = 20;
const MOST_SPLITS = 20;
/**
 * Decides together what the columns of tables with the same column names are. A beginning of a table is taken for the
 * whole: it may hold one label only.
 * @param splitOf the split that a value names; `null`: none
 * @param isBeginning whether this is only what the first records show
 */
function chooseColumns(tables, given, splitOf, isBeginning = false) {
    const columns = jointColumns(tables);
    const roles = new Map(columns.map(({ name }) => [name, 'content']));
    const has = (name) => name !== null && roles.has(name);
    for (const name of given.ignore)
        if (has(name))
            roles.set(name, 'ignored');
    for (const column of columns)
        if (isFree(column.name) && isIndex(column))
            roles.set(column.name, 'index');
    if (has(given.split))
        roles.set(given.split, 'split');
    if (has(given.label))
        roles.set(given.label, 'label');
    const split = has(given.split)
        ? given.split
        : (columns.find((column) => isFree(column.name) && isSplit(column, splitOf, isBeginning))?.name ?? null);
    if (split !== null)
        roles.set(split, 'split');
    function isFree(name) {
        return roles.get(name) === 'content' && name !== given.label && name !== given.split;
    }
    const isNamed = tables.every((table) => table.isNamed);
    const label = has(given.label) ? given.label : isNamed ? guessLabel() : null;
    if (label !== null) {
        roles.set(label, 'label');
        // The same label once more, as a number or a word. What would leave nothing to compare stays.
        const twins = columns.filter(({ name, values }) => isFree(name) && values !== null && areOneToOne(tables, label, name));
        if (contentOf(roles).length > twins.length)
            for (const { name } of twins)
                roles.set(name, 'label');
    }
    return {
        roles,
        label: label === null ? null : { column: label, isGiven: label === given.label },
        split,
        content: contentOf(roles),
    };
    function guessLabel() {
        const candidates = columns.filter((column) => isFree(column.name) && isLabel(column, isBeginning));
        const [first, ...others] = candidates;
        if (first === undefined)
            return null;
        return others.every(({ name }) => areOneToOne(tables, first.name, name)) ? first.name : null;
    }
}
/** How cells become parts of keys, for tables whose columns of one name are compared with each other. */
function planOf(choice, tables, isCoded) {
    const joint = new Map(jointColumns(tables).map((column) => [column.name, column]));
    const plan = new Map();
    for (const [name, role] of choice.roles) {
        const column = joint.get(name);
        plan.set(name, {
            role,
            foldsNulls: column !== undefined && column.numbers > 0 && column.texts === 0 && column.truths === 0,
            foldsTruths: column !== undefined &&
                column.truths > 0 &&
                column.texts === 0 &&
                column.numbers === 0 &&
                column.nulls === 0,
            isCoded: role === 'label' || role === 'split' || isCoded(name),
        });
    }
    return plan;
}
function contentOf(roles) {
    return [...roles].flatMap(([name, role]) => (role === 'content' ? [name] : [])).sort();
}
function jointColumns(tables) {
    const joint = new Map();
    for (const { facts, records } of tables) {
        for (const { codes, ...column } of facts) {
            const values = codes === null || codes.isOver ? null : new Set(codes.values);
            const known = joint.get(column.name);
            if (known === undefined)
                joint.set(column.name, { ...column, values, records });
            else
                joint.set(column.name, choose_columns_together(known, { ...column, values, records }));
        }
    }
    return [...joint.values()];
}
function choose_columns_together(one, other) {
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
        values: one.values && other.values && new Set([...one.values, ...other.values]),
        records: one.records + other.records,
    };
}
function isIndex({ name, wholes, records, counts, isUnique }) {
    return records > 1 && wholes === records && (counts || (isUnique && column_names_isIndexName(name)));
}
function isSplit({ name, values, texts, numbers }, splitOf, isBeginning) {
    if (!isSplitName(name) || values === null || texts === 0 || numbers > 0)
        return false;
    if (isBeginning)
        return values.size <= MOST_SPLITS;
    const named = new Set([...values].map(splitOf).filter((split) => split !== null));
    return values.size <= MOST_SPLITS && named.size >= 2;
}
function isLabel({ name, values, records, longest, ...held }, isBeginning) {
    const { numbers, wholes, texts, truths } = held;
    const named = labelNamed(name);
    if (named === null || values === null || numbers > wholes)
        return false;
    const count = values.size;
    if (count < (isBeginning ? 1 : 2) || count > MOST_LABELS || longest > LONGEST_LABEL)
        return false;
    if (records / count < (isBeginning ? 1 : LEAST_RECORDS_PER_LABEL))
        return false;
    return named === 'sure' || texts + truths > 0 || count <= MOST_WHOLE_LABELS;
}
/** Whether each value of one column always stands beside the same of the other, in all tables that have both. */
function areOneToOne(tables, one, other) {
    const forward = new Map();
    const back = new Map();
    let isSeen = false;
    for (const { facts, codes, records } of tables) {
        const left = codes.get(one);
        const right = codes.get(other);
        const leftValues = facts.find(({ name }) => name === one)?.codes;
        const rightValues = facts.find(({ name }) => name === other)?.codes;
        if (!left || !right || !leftValues || !rightValues || leftValues.isOver || rightValues.isOver)
            return false;
        const partner = new Int32Array(leftValues.values.length + 1).fill(-2);
        for (let record = 0; record < records; record++) {
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
            const from = code === 0 ? '' : leftValues.values[code - 1];
            const to = beside < 0 ? '' : rightValues.values[beside];
            if ((forward.get(from) ?? to) !== to || (back.get(to) ?? from) !== from)
                return false;
            forward.set(from, to);
            back.set(to, from);
            isSeen = true;
        }
    }
    return isSeen;
}

;// CONCATENATED MODULE: ./build/rows/settle-columns.js



/**
 * Decides what the columns are: together for tables of one dataset with the same column names. What was read by
 * another plan that gives other keys is read again.
 * @param readAgain reads tables by these plans; what can't be read is left out
 */
async function settleColumns(tables, splitOf, readAgain) {
    let settled = decide(tables, splitOf);
    const contradicted = settled.filter(({ table, plan }) => !givesSameKeys(table, plan));
    if (contradicted.length > 0) {
        const again = await readAgain(contradicted.map(({ table }) => table), contradicted.map(({ plan }) => plan));
        const replaced = new Map(contradicted.map(({ table }, index) => [table, again[index] ?? null]));
        const read = tables.flatMap((table) => {
            const other = replaced.get(table);
            return other === undefined ? [table] : other === null ? [] : [other];
        });
        settled = decide(read, splitOf).filter(({ table, plan }) => givesSameKeys(table, plan));
    }
    return settled.map(({ table, plan, choice }) => ({ ...table, plan, choice }));
}
function decide(tables, splitOf) {
    const seenIn = new Map();
    for (const { dataset, read } of tables)
        seenIn.set(dataset, [...(seenIn.get(dataset) ?? []), read]);
    const alike = new Map();
    for (const table of tables) {
        const { dataset, given, read } = table;
        const key = JSON.stringify([dataset, given, [...read.columns].sort()]);
        alike.set(key, [...(alike.get(key) ?? []), table]);
    }
    return [...alike.values()].flatMap((together) => {
        const { given, dataset } = together[0];
        const choice = chooseColumns(together.map(({ read }) => read), given, splitOf);
        // Words for nothing mean the same in all tables of the dataset.
        const plan = planOf(choice, seenIn.get(dataset) ?? [], (name) => labelNamed(name) !== null || isSplitName(name) || name === given.label || name === given.split);
        return together.map((table) => ({ table, plan, choice }));
    });
}
/** Whether a table's keys, and the codes that are wanted, would be those that it has. */
function givesSameKeys({ read, plan: used }, plan) {
    return read.facts.every(({ name, nulls, truths }) => {
        const was = used.get(name) ?? plan_PLAIN;
        const wanted = plan.get(name) ?? plan_PLAIN;
        if ((was.role === 'content') !== (wanted.role === 'content'))
            return false;
        const needsCodes = wanted.role === 'split' || wanted.role === 'label';
        if (needsCodes && !was.isCoded)
            return false;
        if (wanted.role !== 'content')
            return true;
        return ((nulls === 0 || was.foldsNulls === wanted.foldsNulls) &&
            (truths === 0 || was.foldsTruths === wanted.foldsTruths));
    });
}

;// CONCATENATED MODULE: ./build/rows/tell.js


/** So many contents of a finding are told one by one. */
const MOST_GROUPS = 1000;
/** So many records of one content are told one by one. */
const MOST_MEMBERS = 100;
/**
 * The finding for a breach; `null` if its rule is off.
 * @param before what was there before; none: all is new
 */
function tell_findingOf(breach, set, standing, before, rules) {
    const severity = severityOf(breach, rules);
    if (severity === null)
        return null;
    const paths = [...new Set(breach.tables.map((table) => set.tables[table]?.path))];
    const isNew = (broken) => !before.some((known) => known.wasBroken(breach, broken, paths));
    const areNew = breach.contents.map(isNew);
    const order = breach.contents
        .map((broken, index) => ({ broken, isNew: areNew[index] }))
        .sort((left, right) => Number(right.isNew) - Number(left.isNew))
        .slice(0, MOST_GROUPS);
    const newContents = areNew.filter(Boolean).length;
    return {
        rule: breach.rule,
        paths,
        dataset: set.dataset,
        splits: [...breach.splits].map((split) => standing.splits[split]).sort(compareSplits),
        severity,
        isNew: newContents > 0,
        contents: breach.contents.length,
        newContents,
        rows: countRows(breach, set),
        of: tell_byPath(breach, set, (table) => set.tables[table]?.read.records ?? 0),
        because: breach.because,
        groups: order.map((each) => tell_groupOf(each.broken, each.isNew, set, standing, before)),
        examples: [],
    };
}
function severityOf({ rule, because }, rules) {
    const setting = rules[`${rule}/row`] ?? rules[rule];
    if (setting === 'off')
        return null;
    return because === null || rule === 'derived-copy' ? setting : 'notice';
}
function countRows(breach, set) {
    const counts = new Map();
    for (const { content, members } of breach.contents) {
        for (const member of members) {
            const table = content.tables[member];
            counts.set(table, (counts.get(table) ?? 0) + 1);
        }
    }
    return tell_byPath(breach, set, (table) => counts.get(table) ?? 0);
}
/** Sums over the tables of each file. */
function tell_byPath({ tables }, set, countOf) {
    const sums = new Map();
    for (const table of tables) {
        const path = set.tables[table]?.path;
        sums.set(path, (sums.get(path) ?? 0) + countOf(table));
    }
    return sums;
}
function tell_groupOf({ content, members }, isNew, set, standing, before) {
    const told = members.slice(0, MOST_MEMBERS).map((member) => {
        const table = content.tables[member];
        const record = content.records[member];
        const split = standing.splitOf(table, record);
        const label = standing.labelOf(table, record);
        const { path, read, source } = set.tables[table];
        return {
            path,
            part: source.part ?? 0,
            split: split === standing_NONE ? null : standing.splits[split],
            label: label === standing_NONE ? null : standing.labels[label],
            row: record + 1,
            line: read.hasLines ? content.lines[member] : null,
            endLine: read.hasLines ? content.endLines[member] : null,
            isNew: false,
        };
    });
    const inTable = new Map();
    for (const member of told) {
        const count = (inTable.get(member.path) ?? 0) + 1;
        inTable.set(member.path, count);
        // The last ones in a table are those that it did not have.
        member.isNew = isNew && before.every((known) => known.countAt(content, member.path) < count);
    }
    return { id: `row:${content.digest}`, members: told, count: members.length, isNew, cells: null };
}

;// CONCATENATED MODULE: ./build/kinds/row/equal-records.js

/** No record of this table has the key, or none stands before it. */
const equal_records_NONE = -1;
/** A table of so many places for each record has few collisions; it is a power of two. */
const PLACES_PER_RECORD = 1.5;
/**
 * Finds records with equal keys. A record without content equals none. Takes 12 to 16 bytes for each record beside the
 * keys.
 * @param tables the keys of each, `KEY_WORDS` for each record
 */
function findEqualRecords(tables) {
    const total = tables.reduce((sum, keys) => sum + keys.length / KEY_WORDS, 0);
    let size = 16;
    while (size < total * PLACES_PER_RECORD)
        size *= 2;
    const mask = size - 1;
    /** The last record with the key that belongs there, plus 1; 0: none. */
    const places = new Int32Array(size);
    /** The table of the record in each place would be looked up otherwise. */
    const before = new Int32Array(total).fill(equal_records_NONE);
    const starts = equal_records_startsOf(tables);
    let repeats = 0;
    let sets = 0;
    let record = 0;
    for (const keys of tables) {
        for (let at = 0; at < keys.length; at += KEY_WORDS, record++) {
            const one = keys[at];
            const two = keys[at + 1];
            const three = keys[at + 2];
            const four = keys[at + 3];
            if ((one | two | three | four) === 0)
                continue;
            for (let place = one & mask;; place = (place + 1) & mask) {
                const other = places[place] - 1;
                if (other < 0) {
                    places[place] = record + 1;
                    break;
                }
                const table = equal_records_tableOf(starts, other);
                const known = tables[table];
                const from = (other - starts[table]) * KEY_WORDS;
                if (known[from] === one &&
                    known[from + 1] === two &&
                    known[from + 2] === three &&
                    known[from + 3] === four) {
                    repeats += 1;
                    if (before[other] === equal_records_NONE)
                        sets += 1;
                    before[record] = other;
                    places[place] = record + 1;
                    break;
                }
            }
        }
    }
    return collect(places, before, sets, repeats);
}
/** The number of the first record of each table, and of the one behind the last. */
function equal_records_startsOf(tables) {
    const starts = [0];
    for (const keys of tables)
        starts.push(starts.at(-1) + keys.length / KEY_WORDS);
    return starts;
}
/** The table of a record. */
function equal_records_tableOf(starts, record) {
    let low = 0;
    let high = starts.length - 2;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= record)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function collect(places, before, sets, repeats) {
    const lasts = new Int32Array(sets);
    const firsts = new Int32Array(sets);
    let set = 0;
    for (let place = 0; place < places.length; place++) {
        let record = places[place] - 1;
        if (record < 0 || before[record] === equal_records_NONE)
            continue;
        lasts[set] = record;
        while (before[record] !== equal_records_NONE)
            record = before[record];
        firsts[set] = record;
        set += 1;
    }
    const order = Int32Array.from({ length: sets }, (_, index) => index).sort((left, right) => firsts[left] - firsts[right]);
    const starts = new Int32Array(sets + 1);
    const records = new Int32Array(repeats + sets);
    let end = 0;
    for (const [index, each] of order.entries()) {
        starts[index] = end;
        const first = end;
        for (let record = lasts[each]; record !== equal_records_NONE; record = before[record]) {
            records[end++] = record;
        }
        records.subarray(first, end).reverse();
    }
    starts[sets] = end;
    return { count: sets, starts, records };
}

;// CONCATENATED MODULE: ./build/kinds/row/identifying.js
/** So many equal pairs by chance alone are taken for none. */
const FEW_PAIRS = 0.01;
/**
 * How many pairs of equal records chance alone would give: n(n-1)/2 times, for each column, the probability that two
 * cells are equal. A column that another one determines tells nothing more and is left out. It is not worked out
 * further once it is certain that they are few.
 * @param records how many there are in all; more than the sample has if it is one
 */
function expectedPairs(columns, records) {
    const size = columns[0]?.values.length ?? 0;
    let pairs = (records * (records - 1)) / 2;
    if (size < 2)
        return pairs;
    const counted = columns
        .map(({ values }) => ({ values, counts: identifying_countsOf(values) }))
        .sort((left, right) => right.counts.size - left.counts.size);
    const kept = [];
    for (const column of counted) {
        if (column.counts.size < 2)
            continue;
        if (kept.some((other) => other.counts.size <= size / 2 && determines(other, column)))
            continue;
        kept.push(column);
        pairs *= chanceOf(column.counts, size, records);
        if (pairs < FEW_PAIRS)
            break;
    }
    return pairs;
}
/** Whether equal records of these tables are no chance. */
function isIdentifying(columns, records) {
    return expectedPairs(columns, records) < FEW_PAIRS;
}
function identifying_countsOf(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
}
/** The probability that two cells are equal; of a sample without counting a cell as its own pair. */
function chanceOf(counts, size, records) {
    let sum = 0;
    if (size === records) {
        for (const count of counts.values())
            sum += (count / size) ** 2;
        return sum;
    }
    for (const count of counts.values())
        sum += (count * (count - 1)) / (size * (size - 1));
    return Math.max(sum, 1 / records);
}
/** Whether each value of one column stands beside one value of the other only. */
function determines({ values }, other) {
    const beside = new Map();
    for (let record = 0; record < values.length; record++) {
        const value = values[record];
        const known = beside.get(value);
        if (known === undefined)
            beside.set(value, other.values[record]);
        else if (known !== other.values[record])
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/rows/read-records.js







/** Bytes of a digest: SHA-256. */
const DIGEST = 32;
/**
 * Reads some records of a table again: the digest of each one's content, so that nobody can make two different ones
 * equal; and the values of a sample of all. A part of the work that threads share.
 */
async function readRecordsAgain(task, advance) {
    const { source, wanted, content, plan, every } = task;
    const result = {
        bytesRead: 0,
        trouble: null,
        digests: new Uint8Array(wanted.length * DIGEST),
        telling: new Uint16Array(wanted.length),
        lines: new Int32Array(wanted.length),
        endLines: new Int32Array(wanted.length),
        samples: content.map(() => []),
    };
    const canonical = createCanonicalCell();
    const cellHash = createCellHash();
    const folds = content.map((name) => plan.get(name) ?? PLAIN);
    const heads = content.map((name) => Buffer.from(`${Buffer.byteLength(name)}:${name}`));
    let next = 0;
    try {
        const use = async (table) => {
            let columns = [];
            await table.read(null, (batch) => {
                if (columns.length < content.length || columns.includes(-1)) {
                    columns = content.map((name) => table.columns.indexOf(name));
                }
                const last = batch.place.record + batch.count;
                if (every > 0) {
                    const first = Math.ceil(batch.place.record / every) * every;
                    for (let record = first; record < last; record += every) {
                        sample(batch, record - batch.place.record, columns);
                    }
                }
                for (; next < wanted.length && wanted[next] < last; next++) {
                    take(batch, wanted[next] - batch.place.record, columns);
                }
                return every > 0 || next < wanted.length;
            });
        };
        await withTable(source, use, (bytes) => {
            result.bytesRead += bytes;
            advance(0, bytes);
        });
        if (next < wanted.length)
            result.trouble = 'it changed while it was read';
    }
    catch (error) {
        result.trouble = describeReadError(error);
    }
    return result;
    function take(batch, record, columns) {
        const parts = [];
        for (const [place, column] of columns.entries()) {
            const [from, to] = cellOf(batch, record, column);
            const { foldsNulls, foldsTruths } = folds[place] ?? PLAIN;
            const cell = canonical(batch.bytes, from, to, { foldsNulls, foldsTruths });
            if (cell === null)
                continue;
            const isText = typeof cell !== 'string';
            const bytes = isText ? cell : Buffer.from(cell);
            if (isText && result.telling[next] === 0 && isTelling(bytes))
                result.telling[next] = place + 1;
            parts.push(heads[place], Buffer.from(`${isText ? 't' : 'v'}${bytes.length}:`), bytes);
        }
        result.digests.set(createHash('sha256').update(Buffer.concat(parts)).digest(), next * DIGEST);
        result.lines[next] = batch.lines[record];
        result.endLines[next] = batch.endLines[record];
    }
    function sample(batch, record, columns) {
        for (const [place, column] of columns.entries()) {
            const [from, to] = cellOf(batch, record, column);
            const isEmpty = cellHash.read(batch.bytes, from, to) === 0;
            result.samples[place]?.push(isEmpty ? 0 : (cellHash.one >>> 0) * 0x200000 + (cellHash.other >>> 11));
        }
    }
}
function cellOf({ width, starts, ends }, record, column) {
    if (column < 0 || column >= width)
        return [0, 0];
    const at = record * width + column;
    return [starts[at], ends[at]];
}

;// CONCATENATED MODULE: ./build/rows/verified.js



/** Exact up to so many records; of more a sample of about so many stands for all. */
const MOST_SAMPLED = 200_000;
/** Wide tables are sampled by fewer records. */
const MOST_SAMPLED_CELLS = 4_000_000;
/** Finds the equal records of comparable tables. Without any the tables are not read again. */
async function findVerified({ tables, content }, read) {
    const keys = tables.map((table) => table.read.keys);
    const equal = findEqualRecords(keys);
    if (equal.count === 0)
        return NOTHING_EQUAL;
    const starts = equal_records_startsOf(keys);
    const wanted = wantedRecords(equal, starts);
    const total = starts.at(-1);
    const most = Math.max(1, Math.min(MOST_SAMPLED, Math.floor(MOST_SAMPLED_CELLS / content.length)));
    const every = Math.ceil(total / most);
    const results = await read(tables.map(({ source, plan }, table) => ({
        ...{ source, plan, content, every },
        wanted: wanted[table],
    })));
    const errors = results.flatMap(({ trouble }, table) => trouble === null ? [] : [{ path: tables[table]?.path, message: trouble }]);
    const columns = content.map((_, column) => ({
        values: Float64Array.from(results.flatMap(({ samples }) => samples[column] ?? [])),
    }));
    return {
        contents: contentsOf(equal, starts, wanted, results, content),
        isIdentifying: isIdentifying(columns, total),
        identifies(names) {
            const own = columns.filter((_, column) => names.includes(content[column]));
            return own.length > 0 && isIdentifying(own, total);
        },
        errors,
        bytesRead: results.reduce((sum, { bytesRead }) => sum + bytesRead, 0),
    };
}
const NOTHING_EQUAL = {
    ...{ contents: [], isIdentifying: false, identifies: () => false, errors: [], bytesRead: 0 },
};
/** For each table the records that are in sets, rising. */
function wantedRecords({ records }, starts) {
    const all = records.slice().sort();
    let from = 0;
    return starts.slice(0, -1).map((start, table) => {
        const end = starts[table + 1];
        let to = from;
        while (to < all.length && all[to] < end)
            to += 1;
        const own = all.slice(from, to);
        for (let at = 0; at < own.length; at++)
            own[at] = own[at] - start;
        from = to;
        return own;
    });
}
function contentsOf(equal, starts, wanted, results, content) {
    const contents = [];
    for (let set = 0; set < equal.count; set++) {
        const members = equal.records.subarray(equal.starts[set], equal.starts[set + 1]);
        const tables = new Int32Array(members.length);
        const places = new Int32Array(members.length);
        members.forEach((record, member) => {
            const table = equal_records_tableOf(starts, record);
            tables[member] = table;
            places[member] = verified_placeIn(wanted[table], record - starts[table]);
        });
        for (const chosen of byDigest(tables, places, results)) {
            if (chosen.length > 1)
                contents.push(verified_contentOf(chosen, tables, places, wanted, results, content));
        }
    }
    return contents;
}
/** Members of one key by what they really hold; those of a table that can't be read again are left out. */
function byDigest(tables, places, results) {
    const kept = [];
    for (let member = 0; member < tables.length; member++) {
        if (results[tables[member]]?.trouble === null)
            kept.push(member);
    }
    const [first] = kept;
    if (first === undefined)
        return [];
    const one = digestAt(tables, places, results, first);
    if (kept.every((member) => one.equals(digestAt(tables, places, results, member))))
        return [kept];
    const sets = new Map();
    for (const member of kept) {
        const digest = digestAt(tables, places, results, member).toString('hex');
        sets.set(digest, [...(sets.get(digest) ?? []), member]);
    }
    return [...sets.values()];
}
function verified_contentOf(members, tables, places, wanted, results, content) {
    const value = (read) => members.map((member) => {
        const table = tables[member];
        return read(results[table], places[member], table);
    });
    return {
        digest: digestAt(tables, places, results, members[0]).toString('hex'),
        tables: value((_, __, table) => table),
        records: value((_, place, table) => wanted[table]?.[place]),
        lines: value(({ lines }, place) => lines[place]),
        endLines: value(({ endLines }, place) => endLines[place]),
        telling: content[value(({ telling }, place) => telling[place]).reduce(verified_larger) - 1] ?? null,
    };
}
function digestAt(tables, places, results, member) {
    const { digests } = results[tables[member]];
    return Buffer.from(digests.buffer, digests.byteOffset + places[member] * DIGEST, DIGEST);
}
function verified_placeIn(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function verified_larger(one, other) {
    return Math.max(one, other);
}

;// CONCATENATED MODULE: ./build/rows/rows.js
















const rows_GRAVITY = { error: 0, warning: 1, notice: 2 };
/**
 * Compares the records of tables.
 * @throws {Failure} if git, which is to be asked for contents, can't be run
 */
async function compareRows(input, world) {
    const { files, layout, groups, options } = input;
    const result = {
        ...{ findings: [], leakage: [], samples: 0, tables: 0, leftOut: [], errors: [], notes: [], bytesRead: 0 },
    };
    if (options.compare !== 'auto' && !options.compare.includes('rows'))
        return result;
    const from = { samples: files, others: input.others };
    const givenAt = columnsByPath(options.columns);
    const all = tableFiles(from, layout, givenAt);
    result.leftOut.push(...all.leftOut);
    if (all.tables.length === 0 && all.lines.length === 0)
        return result;
    const named = withinLimit(all, options.readLimit, result, world);
    if (named === null)
        return result;
    const repository = await world.git.open(world.root).catch(() => null);
    // In the index what is staged counts, which can differ from what lies on disk.
    const places = placesIn(repository, world, () => options.source === 'git');
    world.progress.phase('reading tables');
    const samples = [...named.tables, ...named.lines.flatMap((set) => set.files)];
    const equal = equalNames(new Set(samples.map(({ path }) => path)), groups);
    const { tables, lines } = named;
    const equalName = (path) => equal.get(path) ?? null;
    const found = await findTables(from, tables, lines, equalName, givenAt, places, world);
    try {
        result.bytesRead += found.bytesRead;
        if (found.absent.length > 0) {
            result.leftOut.push(...found.absent.map((path) => ({ path, reason: 'its content is not here' })));
            result.notes.push(`Rows of ${countOf(found.absent.length, 'table')} were not compared, since the content is not on this machine`);
        }
        const read = await settled(nameEqual(found.tables, equal), found.at, result, world);
        await compareSets(read, input, repository, result, world);
    }
    finally {
        found.close();
    }
    result.findings.sort(rows_compareFindings);
    return result;
}
/** What was compared by content is equal as far as groups say so. */
function nameEqual(tables, equal) {
    return tables.map((table) => table.columns === undefined ? { ...table, identity: equal.get(table.path) ?? table.identity } : table);
}
async function settled(files, at, result, world) {
    const read = await readTables(files, at, world);
    result.bytesRead += read.bytesRead;
    for (const { path, message } of read.errors) {
        result.leftOut.push({ path, reason: message });
    }
    const byPath = new Map(files.map((file) => [file.path, file]));
    return settleColumns(read.tables, (value) => split_name_splitNamed(value)?.split ?? null, async (tables, plans) => {
        const keyOf = (path, part) => `${part} ${path}`;
        const planOf = new Map(tables.map(({ path, source }, index) => [keyOf(path, source.part), plans[index] ?? null]));
        const wanted = tables.flatMap(({ path, source }) => {
            const file = byPath.get(path);
            return file === undefined ? [] : [{ ...file, part: source.part ?? 0 }];
        });
        const again = await readTables(wanted, at, world, ({ path, part }) => planOf.get(keyOf(path, part)) ?? null);
        result.bytesRead += again.bytesRead;
        const readAgain = new Map(again.tables.map((table) => [keyOf(table.path, table.source.part), table]));
        return tables.map(({ path, source }) => readAgain.get(keyOf(path, source.part)) ?? null);
    });
}
/** Compares the tables as they stand now, and as they stand for the base where cards or lists have changed. */
async function compareSets(tables, input, repository, result, world) {
    const { options, base, earlier } = input;
    const before = base === null || repository === null
        ? null
        : openBaseTables(base, options, repository, world, split_name_canonicalSplit);
    const told = new Set();
    for (const set of comparableSets(tables)) {
        result.tables += set.tables.length;
        result.samples += set.tables.reduce((sum, { read }) => sum + read.records, 0);
        await compareSet(set, null);
    }
    const moved = earlier === null ? null : placedBy(earlier, tables);
    // What leaks by the words that held must not stop leaking by words that come with the change.
    if (moved !== null)
        for (const set of comparableSets(moved))
            await compareSet(set, told);
    if (before !== null) {
        result.notes.push(...before.notes);
        result.bytesRead += before.bytesRead();
    }
    /** @param without digests of what was told before; then only what breaks a rule between records counts */
    async function compareSet(set, without) {
        const found = await findVerified(set, (tasks) => read_tables_readRecords(tasks, world));
        result.bytesRead += found.bytesRead;
        if (without === null)
            result.errors.push(...found.errors);
        const contents = found.contents.filter(({ digest }) => without?.has(digest) !== true);
        if (contents.length === 0)
            return;
        const verified = { ...found, contents };
        const standing = standingOf(set.tables, split_name_canonicalSplit);
        const meaning = meaning_meaningOf(set, verified, standing);
        result.leakage.push(...meaning.leakage);
        const breaches = meaning.breaches.filter(({ rule }) => without === null || BETWEEN.includes(rule));
        if (breaches.length === 0)
            return;
        const known = before === null ? [] : [await before.of(set, verified)];
        for (const breach of breaches) {
            if (BETWEEN.includes(breach.rule))
                for (const { content } of breach.contents)
                    told.add(content.digest);
            const finding = tell_findingOf(breach, set, standing, [...known, ...acceptedBefore(input)], options.rules);
            if (finding === null)
                continue;
            await addExamples(finding, set, (bytes) => {
                result.bytesRead += bytes;
            });
            result.findings.push(finding);
        }
    }
}
/** Rules that are broken between splits or labels. */
const BETWEEN = ['split-leakage', 'label-conflict'];
/** Tables where another layout places them; `null`: they stand as they do. */
function placedBy(layout, tables) {
    const moved = tables.map((table) => {
        const { dataset, split } = layout.placementOf(table.path);
        return { ...table, dataset: dataset ?? table.dataset, split: table.partSplit ?? split };
    });
    const isMoved = moved.some(({ dataset, split }, at) => dataset !== tables[at]?.dataset || split !== tables[at]?.split);
    return isMoved ? moved : null;
}
function acceptedBefore({ accepted }) {
    return accepted.map(({ knows }) => ({
        wasBroken: ({ rule }, { content, members }, paths) => knows(rule, `row:${content.digest}`, members.length, paths),
        countAt: () => 0,
    }));
}
function rows_compareFindings(left, right) {
    return (rows_GRAVITY[left.severity] - rows_GRAVITY[right.severity] ||
        RULES.indexOf(left.rule) - RULES.indexOf(right.rule) ||
        right.contents - left.contents ||
        (left.paths.join('\0') < right.paths.join('\0') ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/judge-parts.js




















/**
 * Judges what parts hold as if all of it had been compared on this machine. No data is read, and none has to be here.
 * @param paths of the parts, or globs, relative to the root or absolute
 * @throws {Failure} if a part is missing, doubled, broken or made in another way than the others
 */
async function judgeParts(paths, options, surroundings, world) {
    await readDestinations(options, surroundings.written, world);
    const opened = await openParts(paths, world);
    try {
        const parts = allOfOne(opened);
        world.progress.phase('comparing fingerprints');
        const { groups } = options;
        const table = groups === null
            ? await repeatedKeys(parts, 'bytes')
            : await readGroups(expandParts([groups], world.root), world.root);
        const gathered = await gatherSamples(parts, table.isRepeated);
        return await judgeGathered(parts, gathered, options, surroundings, world);
    }
    finally {
        for (const part of opened)
            part.close();
    }
}
async function openParts(texts, world) {
    if (texts.length === 0)
        throw new failure_Failure('No parts to judge: name the files that fingerprint wrote.');
    const paths = expandParts(texts, world.root);
    world.progress.phase('checking parts');
    const parts = [];
    try {
        for (const path of paths)
            parts.push(await openPart((0,external_node_path_namespaceObject.resolve)(world.root, path), path));
    }
    catch (error) {
        for (const part of parts)
            part.close();
        throw error;
    }
    return parts;
}
async function judgeGathered(parts, gathered, options, { base, baseline, notes }, world) {
    const all = parts.map(({ facts }) => facts);
    const { listing, listingBytesRead } = all[0];
    const own = all.map((facts) => facts.own);
    const divided = new Map(listing.divided);
    const { files } = gathered;
    const matched = groupKnown(gathered, (path) => divided.has(path), gathered.otherLacking, world);
    const { groups } = matched;
    const beside = await gatherOthers(parts, files);
    const held = heldIn(gathered, beside.others, all);
    const { directories } = await findRepeatedDirectories(held, groups, world);
    const layout = gather_layoutOf(gathered.places, divided);
    const rank = new Map(listing.datasets.map((dataset, place) => [dataset, place]));
    const places = own
        .flatMap((facts) => facts.places)
        .sort((left, right) => rankOf(left, rank) - rankOf(right, rank));
    const recognised = tally((take) => {
        for (const { samples, ...place } of places)
            take(place, samples);
    }, (take) => {
        for (const { dividedPlaces } of own)
            for (const { samples, ...place } of dividedPlaces)
                take(place, samples);
    });
    const known = baseline === null ? [] : [knownInReport(baseline.text, baseline.path)];
    const accepted = baseline === null ? [] : [acceptedRows(baseline.text)];
    const rows = await compareRows({
        files: pickDataFiles(files, gathered.tables),
        others: pickOthers(beside.others, beside.tables),
        options: { ...options, ...decided(all[0]) },
        ...{ layout, groups, accepted, earlier: null, base: null },
    }, world);
    const judgement = judge({ files, layout, recognised, groups, options, known, rows });
    const sum = (count) => own.reduce((total, facts) => total + count(facts), 0);
    return assembleReport({
        snapshot: { ...listing, bytesRead: listingBytesRead },
        samples: {
            files: sum(({ samples }) => samples),
            bytes: sum(({ bytes }) => bytes),
            filesOfUnknownSize: sum(({ filesOfUnknownSize }) => filesOfUnknownSize),
        },
        errors: order_sortByPath(own.flatMap(({ errors }) => errors.map(({ path, message }) => ({ path, message })))),
        bytesRead: sum(({ bytesRead }) => bytesRead),
        judgement,
        directories,
        rows,
        rules: options.rules,
        notes: [...notes, ...new Set(own.flatMap((facts) => facts.notes)), ...matched.notes],
        notices: [],
        base,
        baseline: baseline?.path ?? null,
    });
}
/** The options that were decided on when the parts were made. */
function decided({ options }) {
    const { compare, columns, source } = options;
    return { compare, columns, source };
}
function pickOthers({ contents, pointers, ...paths }, numbers) {
    return {
        ...pickPaths(paths, numbers),
        contents: pickNumbers(contents, numbers),
        pointers: pickFrom(pointers, numbers),
    };
}
function rankOf({ dataset }, rank) {
    return rank.get(dataset ?? '') ?? rank.size;
}
/** What directories hold, as far as any of them can have a copy. */
function heldIn({ files, otherLinks }, others, all) {
    const { listing } = all[0];
    const counts = new Map(listing.directories);
    for (const { own } of all) {
        for (const { path, isUnnamed } of own.errors) {
            const directory = path.slice(0, Math.max(0, path.lastIndexOf('/')));
            const count = counts.get(directory);
            if (isUnnamed && count !== undefined)
                counts.set(directory, count - 1);
        }
    }
    const directories = [...counts.keys()];
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const directoryOf = new Int32Array(total);
    let at = 0;
    directories.forEach((directory, number) => {
        const end = at + counts.get(directory);
        directoryOf.fill(number, at, end);
        at = end;
    });
    const links = new Map(files.links);
    otherLinks.forEach((paths, place) => {
        links.set(files.names.length + place, paths);
    });
    return {
        files: { ...files, directories, directoryOf, links },
        others,
        errors: listing.errors,
        isWhole: (directory) => counts.has(directory),
        objectFormat: listing.objectFormat,
    };
}

var __webpack_exports__judgeParts = __webpack_exports__.w;
export { __webpack_exports__judgeParts as judgeParts };
