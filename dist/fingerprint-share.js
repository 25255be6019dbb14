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
  E: () => (/* binding */ fingerprintShare)
});

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
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
            refuseEndless((0,external_node_path_namespaceObject.join)(above, name));
        if ((0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(above, '.git'))) {
            for (const name of READ_IN_GIT_DIRECTORY)
                refuseEndless((0,external_node_path_namespaceObject.join)(above, '.git', name));
            return true;
        }
        if ((0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(above, 'HEAD')) && (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(above, 'objects')))
            return true;
        const parent = (0,external_node_path_namespaceObject.dirname)(above);
        if (parent === above)
            return false;
        above = parent;
    }
}
function refuseEndless(path) {
    const stat = lookThrough(lossless_encodePath(path));
    if (stat === undefined || !isEndless(stat))
        return;
    const what = stat.isFIFO() ? 'a named pipe' : 'a device';
    throw new failure_Failure(`${display_display(path)} is ${what}, at which git would wait without end; remove it`);
}
/**
 * The top level of the work tree that holds a directory, as it lies on disk; `null` if there is none. Git need not be
 * there to ask.
 * @param directory absolute, without links; lossless text
 */
function workTreeAbove(directory) {
    for (let above = directory;; above = (0,external_node_path_namespaceObject.dirname)(above)) {
        if (isTopLevel(above))
            return above;
        if ((0,external_node_path_namespaceObject.dirname)(above) === above)
            return null;
    }
}
/** Whether a directory is the top level of a repository's work tree, by what git itself looks for in its `.git`. */
function isTopLevel(directory) {
    const place = (0,external_node_path_namespaceObject.join)(directory, '.git');
    try {
        if ((0,external_node_fs_namespaceObject.statSync)(lossless_encodePath(place)).isDirectory())
            return isGitDirectory(place);
        const { bytes } = readSmallFile(lossless_encodePath(place), MOST_LINK_BYTES, 'followed');
        const [, named] = /^gitdir: (.+?)\n*$/s.exec(bytes === null ? '' : decodePath(bytes)) ?? [];
        return named !== undefined && isGitDirectory((0,external_node_path_namespaceObject.resolve)(directory, named));
    }
    catch {
        return false;
    }
}
function isGitDirectory(directory) {
    const has = (name) => (0,external_node_fs_namespaceObject.existsSync)(lossless_encodePath((0,external_node_path_namespaceObject.join)(directory, name)));
    // A work tree that was added to a repository shares the others with it (gitrepository-layout(5)).
    return has('HEAD') && (has('commondir') || (has('objects') && has('refs')));
}

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: ./build/libraries/builtin.js

const requireBuiltin = (0,external_node_module_namespaceObject.createRequire)(import.meta.url);
/** A module of Node itself, loaded when it is first asked for. */
function builtin(name) {
    return requireBuiltin(name);
}

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
    const scanned = new Set(within.filter((directory) => (0,external_node_path_namespaceObject.dirname)(directory) !== directory).map(identityOf));
    scanned.delete(null);
    const isInside = (path) => {
        for (let above = path;; above = (0,external_node_path_namespaceObject.dirname)(above)) {
            if (scanned.has(identityOf(above)))
                return true;
            if ((0,external_node_path_namespaceObject.dirname)(above) === above)
                return false;
        }
    };
    const names = Object.keys(environment).filter(isPath);
    const entries = (environment[names[0] ?? 'PATH'] ?? '').split(external_node_path_namespaceObject.delimiter);
    const kept = entries.filter((entry) => (0,external_node_path_namespaceObject.isAbsolute)(entry) && !isInside(entry) && !isInside(realOrSame(entry)));
    return {
        ...Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name))),
        PATH: kept.join(external_node_path_namespaceObject.delimiter),
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
    const places = path.split(external_node_path_namespaceObject.delimiter).filter((entry) => (0,external_node_path_namespaceObject.isAbsolute)(entry));
    const place = places.map((entry) => (0,external_node_path_namespaceObject.join)(entry, file)).find(isProgram) ?? null;
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
        const { dev, ino } = (0,external_node_fs_namespaceObject.statSync)(lossless_encodePath(path), { bigint: true });
        return `${dev}:${ino}`;
    }
    catch {
        return null;
    }
}
function realOrSame(path) {
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)(lossless_encodePath(path)).toString();
    }
    catch {
        return path;
    }
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
    return countOf(Math.round(milliseconds / SECOND), 'second');
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
class process_GitError extends failure_Failure {
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
        throw new process_GitError('git could not be started: git was not found on the PATH (relative entries, and those inside of what is scanned, do not count)', null);
    }
    const child = builtin('node:child_process').spawn(program, [...SAFE_ARGUMENTS, ...args], {
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
            reject(new process_GitError(`git ${commandOf(args)} was given up: ${reason}`, stderr, true));
        });
        child.stderr?.on('data', (chunk) => errors.push(chunk));
        // A git that stops early closes its input; its exit status tells why.
        child.stdin?.on('error', () => { });
        child.on('error', (error) => {
            unwatch();
            reject(new process_GitError(`git could not be started: ${display_display(error.message)}`, null));
        });
        child.on('close', (code, signal) => {
            unwatch();
            const messages = Buffer.concat(errors);
            if (code === 0)
                return resolve(messages);
            const stderr = messages.toString('utf8').trim();
            const reason = lastComplaint(stderr) || `exit status ${code ?? signal}`;
            reject(new process_GitError(`git ${commandOf(args)} failed: ${display_display(reason)}`, stderr));
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
        if (error instanceof process_GitError && error.stderr === '')
            return Buffer.alloc(0);
        throw error;
    });
    const settings = decodePath(answer)
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
        (0,external_node_path_namespaceObject.join)(commonDirectory, 'info', 'attributes'),
        ...(users === null ? [] : [users]),
        '/etc/gitattributes',
    ];
}
function usual({ XDG_CONFIG_HOME, HOME }) {
    const home = XDG_CONFIG_HOME || (HOME ? (0,external_node_path_namespaceObject.join)(HOME, '.config') : null);
    return home && (0,external_node_path_namespaceObject.join)(home, 'git', 'attributes');
}
async function written(path, topLevel, environment) {
    if (path === '')
        return null;
    // What begins so stands for a directory that only git knows for sure.
    if (!/^(?:~|%\()/.test(path))
        return (0,external_node_path_namespaceObject.isAbsolute)(path) ? path : (0,external_node_path_namespaceObject.resolve)(topLevel, path);
    const query = ['config', '--null', '--type=path', '--get', ATTRIBUTES_FILE];
    const answer = await runGit(topLevel, query, environment).catch(() => Buffer.alloc(0));
    const expanded = decodePath(answer).replace(/\0$/, '');
    return expanded === '' ? null : (0,external_node_path_namespaceObject.resolve)(topLevel, expanded);
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
        if (error instanceof process_GitError && error.stderr === '')
            return Buffer.alloc(0);
        throw error;
    });
    const fields = decodePath(answer).split('\0');
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

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
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
        const folder = (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_namespaceObject.join)(temporary, 'data-hygiene-'));
        const file = (0,external_node_fs_namespaceObject.openSync)((0,external_node_path_namespaceObject.join)(folder, 'output'), 'wx+', 0o600);
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










const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
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
    const givenIndex = indexFile ? (0,external_node_path_namespaceObject.resolve)(workingDirectory, indexFile) : null;
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
    const topLevel = (0,external_node_path_namespaceObject.resolve)((0,external_node_fs_namespaceObject.realpathSync)(directory), facts.up);
    const indexIsGiven = givenIndex !== null && isBelow(givenIndex, facts.gitDirectory) && (0,external_node_fs_namespaceObject.existsSync)(givenIndex);
    const settled = withSettings({ ...environment, ...(indexIsGiven ? { GIT_INDEX_FILE: givenIndex } : {}) }, settings.disabledPrograms);
    const fetchObjects = counted(fetches, (ids) => fetchObjectsFromOrigin(topLevel, ids, settled, credentials));
    const temporary = temporaryDirectory(environment);
    const commonDirectory = commonDirectoryOf(facts.gitDirectory);
    return {
        topLevel,
        objectFormat: facts.objectFormat,
        commonDirectory,
        temporary,
        lacks: untilFetch(fetches, openedAt, settings.lacks, () => readLacks(topLevel, settled)),
        hasAnnexBranch: untilFetch(fetches, openedAt, facts.hasAnnexBranch, () => hasAnnexBranch(topLevel, settled)),
        attributeFiles: () => attributeFiles(topLevel, commonDirectory, settings, settled),
        indexIsGiven,
        run: (args, input, warned) => runGit(topLevel, args, settled, { input, warned }),
        stream: (args, take, input) => streamGit(topLevel, args, settled, take, { input }),
        spool: (args, take, input, mostBytes) => spoolGit(topLevel, args, settled, take, input, temporary, mostBytes),
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
            if (error instanceof process_GitError && error.isGivenUp)
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
        const [inside, objectFormat, up = '', ...rest] = decodePath(answer).replace(/\n$/, '').split('\n');
        if (inside !== 'true')
            return null;
        if (objectFormat !== 'sha1' && objectFormat !== 'sha256') {
            throw new failure_Failure(`git names objects by ${objectFormat}, which this version does not know`);
        }
        const branches = rest.findIndex((line) => !OBJECT_ID.test(line));
        return { objectFormat, up, gitDirectory: rest.slice(branches).join('\n'), hasAnnexBranch: branches > 0 };
    }
    catch (error) {
        if (error instanceof process_GitError && NO_WORK_TREE.test(error.stderr ?? ''))
            return null;
        throw error;
    }
}
/** As long as a path can be, and more. */
const MOST_COMMON_BYTES = 64 * 1024;
/** Where a work tree that was added to a repository keeps what it shares with it (gitrepository-layout(5)). */
function commonDirectoryOf(gitDirectory) {
    const { bytes } = readSmallFile(lossless_encodePath((0,external_node_path_namespaceObject.join)(gitDirectory, 'commondir')), MOST_COMMON_BYTES, 'followed');
    return bytes === null ? gitDirectory : (0,external_node_path_namespaceObject.resolve)(gitDirectory, decodePath(bytes).replace(/\n$/, ''));
}
/** As the usual programs of each system find it. */
function temporaryDirectory({ TMPDIR, TEMP }) {
    return TMPDIR || TEMP || '/tmp';
}
function isBelow(path, directory) {
    const inner = (0,external_node_path_namespaceObject.relative)(repository_realOrSame(directory), (0,external_node_path_namespaceObject.join)(repository_realOrSame((0,external_node_path_namespaceObject.dirname)(path)), (0,external_node_path_namespaceObject.basename)(path)));
    return !inner.startsWith('..') && !(0,external_node_path_namespaceObject.isAbsolute)(inner);
}
function repository_realOrSame(path) {
    return (0,external_node_fs_namespaceObject.existsSync)(path) ? (0,external_node_fs_namespaceObject.realpathSync)(path) : path;
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/machine/cgroups.js


const UNIFIED = 'unified';
/**
 * Finds the control groups of this process, as far as they can be seen: in a container that is mostly its own one
 * alone, whatever its path on the host. Directories may be missing.
 * Sources: cgroups(7), proc_pid_cgroup(5), proc_pid_mountinfo(5).
 * @param fileSystemRoot the directory that holds `proc` and `sys`
 */
function findControlGroups(fileSystemRoot) {
    const memberships = readLines((0,external_node_path_namespaceObject.join)(fileSystemRoot, 'proc/self/cgroup')).map(readMembership);
    const mounts = readLines((0,external_node_path_namespaceObject.join)(fileSystemRoot, 'proc/self/mountinfo')).flatMap(readMount);
    function directoriesOf(controller) {
        const member = memberships.find(({ controllers }) => controllers.includes(controller));
        if (member === undefined)
            return [];
        const found = mounts.filter(({ controllers }) => controllers.includes(controller));
        return found.flatMap((mount) => chainOf(mount, member.group).map((path) => (0,external_node_path_namespaceObject.join)(fileSystemRoot, path)));
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
        .map((depth) => (0,external_node_path_namespaceObject.join)(mount.directory, ...below.slice(0, depth)));
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
    const { bytes } = readSmallFile((0,external_node_path_namespaceObject.join)(group, name), limits_MOST_BYTES, 'followed');
    const [first, second] = bytes === null ? [] : bytes.toString('latin1').trim().split(/\s+/);
    return [numberOf(first), numberOf(second)];
}
function numberOf(text) {
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
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
    const parts = [`${phase}: ${countOf(files, 'file')}`];
    if (bytes > 0)
        parts.push(formatBytes(bytes));
    if (bytes > 0 && milliseconds > 0)
        parts.push(`${formatBytes((bytes * 1000) / milliseconds)}/s`);
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

;// CONCATENATED MODULE: ./build/content/object-id.js

/**
 * Starts the hash by which git names a content of `size` bytes: of the header `blob SIZE\0`, then the bytes.
 * Source: gitformat-pack and "Git Internals, Git Objects" of the Pro Git book.
 */
function startObjectId(format, size) {
    return createHash(format).update(`blob ${size}\0`);
}
/** Git's object id, in hex, of a content that is in memory. */
function objectIdOf(format, content) {
    return startObjectId(format, content.length).update(content).digest('hex');
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

;// CONCATENATED MODULE: ./build/columns/numbers.js
/** Room for this many at first. */
const FIRST_CAPACITY = 1024;
/**
 * Collects whole numbers of 32 bits. An array of a million numbers takes twice the memory, and leaves twice as much
 * again behind while it grows.
 */
function numbers_createNumbers() {
    let numbers = new Int32Array(FIRST_CAPACITY);
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
        taken: () => numbers.subarray(0, length),
    };
}
/** The same numbers with room for at least so many, and then some. */
function numbers_enlarged(column, least) {
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
function numbers_pickNumbers(column, numbers) {
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
function numbers_valuesOf(numbers, valueFor) {
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
    return paths_pathIn(directories[directoryOf[file]], names[file]);
}
/** These of the paths, in the order of their numbers here. */
function pickPaths({ directories, directoryOf, names }, numbers) {
    const picked = new Array(numbers.length);
    for (let at = 0; at < numbers.length; at++)
        picked[at] = names[numbers[at]];
    return { directories, directoryOf: numbers_pickNumbers(directoryOf, numbers), names: picked };
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
function holdsPath(paths, path) {
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
function filesAt(files, numbers, places) {
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
function pathFromRoot(root, given) {
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
function openLocations({ directories, directoryOf, names }) {
    if (directoryOf.length === 0)
        return [];
    // Asked once for all: most names are text, which needs no further look.
    const isText = lossless_isUtf8Path(names) && directories.every(lossless_isUtf8Path);
    return names.split('/').map((name, file) => {
        const location = paths_pathIn(directories[directoryOf[file]], name);
        return isText ? location : lossless_encodePath(location);
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
            errors.push({ file, message: read_describeReadError(error) });
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
function difference_differences(copies, on, compare) {
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
    between: (copies) => difference_differences(copies, 'label', order_comparePaths),
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
function split_order_compareSplits(left, right) {
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
    return apart(difference_differences(copies, 'split', split_order_compareSplits)).sets.length > 0;
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
    between: (copies) => apart(difference_differences(copies, 'split', split_order_compareSplits)),
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


const SOURCES = ['auto', 'git', 'files'];
const FAIL_ON = ['new', 'any', 'none'];
const IF_NO_FILES_FOUND = ['error', 'warn', 'ignore'];
/** When the pull request gets a comment. */
const COMMENT_MODES = ['never', 'on-failure', 'always'];
/** What a run does: all of it, or a part of what is too much for one machine. */
const MODES = ['scan', 'fingerprint', 'judge'];
/** Ways in which samples can be the same, beside all bytes being equal. */
const KINDS = ['rows', 'pictures', 'near-pictures'];
/** A kind of group as rules and reports name it. */
const KIND_NAMES = ['bytes', 'row', 'picture', 'near-picture'];

;// CONCATENATED MODULE: ./build/model/work.js
/** What was found on disk at a path. */
const MEASURED = { file: 0, linked: 1, symlink: 2, special: 3, failed: 4 };
/** Hashes that pointers know contents by, and that can be taken of bytes; see `pointers/identity.ts`. */
const DIGEST_ALGORITHMS = ['sha256', 'md5', 'md5-lf'];

;// CONCATENATED MODULE: ./build/model.js
/** The types that travel between the stages: options → snapshot → match → judge → report. */












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
    const hash = createHash(algorithm);
    return { update: (chunk) => hash.update(chunk), end: () => hash.digest() };
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
            ? namesOf(file, wanted[file], reading)
            : namesAsStored(file, wanted[file], conversion, reading);
        advance(1, 0);
        sizes[file] = names?.size ?? 0;
        for (const algorithm of DIGEST_ALGORITHMS) {
            const digest = names?.digests[algorithm];
            if (digest)
                digests[algorithm].set(digest, file * DIGEST_BYTES[algorithm]);
        }
        return names?.objectId ?? '';
    });
    return { digests, objectIds, sizes, errors: reading.errors, bytesRead: reading.bytesRead() };
}
/** @param wanted a sum of `DIGEST_FLAGS` */
function namesOf(file, wanted, reading) {
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
            result.states[file] = MEASURED.failed;
            result.errors.push({ file, message: read_describeReadError(error) });
        }
    });
    advance(locations.length, 0);
    return result;
}
function measure_measure(location, file, identifies, { sizes, modified, inodes }) {
    const stat = (0,external_node_fs_namespaceObject.lstatSync)(location);
    if (stat.isSymbolicLink())
        return MEASURED.symlink;
    if (!stat.isFile())
        return MEASURED.special;
    // Most files are readable by all, so the extra call is rare; a file that no one asks for would otherwise go unread
    // and its fault unsaid, only because no other file has its size.
    if ((stat.mode & READABLE_BY_ALL) !== READABLE_BY_ALL)
        (0,external_node_fs_namespaceObject.accessSync)(location, external_node_fs_namespaceObject.constants.R_OK);
    sizes[file] = stat.size;
    modified[file] = stat.mtimeMs;
    if (stat.nlink === 1 && !identifies)
        return MEASURED.file;
    // Inode numbers go beyond what a double can hold; only files with several names need them.
    const { dev, ino } = (0,external_node_fs_namespaceObject.lstatSync)(location, { bigint: true });
    inodes.set(file, `${dev}:${ino}`);
    return MEASURED.linked;
}

;// CONCATENATED MODULE: ./build/pointers/identity.js
/** The key under which identities of one hash meet. Sizes are no part of it, since one may be unknown. */
function identity_identityKey({ algorithm, hex }) {
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
    return { backend, name, size: bytes, identity: isWhole && isExact ? identify(backend, name, bytes) : null };
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
function identify(backend, name, size) {
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
    return dot < 0 ? 0 : pathBytes(name.slice(dot)).length;
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
    const text = decodePath(bytes);
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
    if (!holds(bytes, 0, USUAL_START) || !holds(bytes, hashEnd, USUAL_MIDDLE))
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
function holds(bytes, start, expected) {
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
const SIZE = /^[+-]?[0-9]+$/;
const LARGEST_SIZE = 2n ** 63n - 1n;
/** What Go calls white space, in which git-lfs is written: unlike JavaScript with U+0085 and without U+FEFF. */
const SPACE = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';
const OUTER_SPACE = new RegExp(`^${SPACE}|${SPACE}$`, 'g');
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
    const text = decodePath(bytes).replace(OUTER_SPACE, '');
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
    if (!SIZE.test(text))
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
    const target = decodePath((0,external_node_fs_namespaceObject.readlinkSync)(location, { encoding: 'buffer' }));
    const key = parseAnnexLink(external_node_path_namespaceObject.sep === '\\' ? target.replaceAll('\\', '/') : target);
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





/**
 * How each kind of work that threads share is done; a new one is one line here and its types in `model/work.ts`. What
 * few runs need is loaded when the first task of its kind comes: each thread compiles for itself what it loads.
 */
const PERFORMERS = {
    measure: measureFiles,
    narrow: narrow,
    heads: hashHeads,
    names: nameFiles,
    sniff: sniffFiles,
    lines: async (task, advance) => (await import(/* webpackIgnore: true */ './rows-read-lines.js')).readLineShape(task, advance),
    keys: async (task, advance) => (await import(/* webpackIgnore: true */ './rows-read-keys.js')).readTableKeys(task, advance),
    records: async (task, advance) => (await import(/* webpackIgnore: true */ './rows-read-records.js')).readRecordsAgain(task, advance),
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
        builtin('node:v8').setFlagsFromString('--interrupt-budget=500000');
}
/** `null` if the system gives no more threads. */
function startThread(script) {
    try {
        const { Worker } = builtin('node:worker_threads');
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
const pool_ADVICE = 'A disk or network drive may not answer; leave it out with exclude, or try again.';
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
            fail(run, new failure_Failure(`Reading was given up: ${SILENCE} ${minutes} minutes. ${pool_ADVICE}`));
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

;// CONCATENATED MODULE: ./build/command-world.js






/** The world of the command line: this process, its terminal, the threads of this machine. */
function commandWorld(line, root) {
    const isWatched = process.stderr.isTTY === true && line.progress && !line.quiet;
    const progress = isWatched ? createProgress(writeMessage, () => performance.now()) : null;
    const world = {
        root,
        git: createGit(process.env, process.cwd()),
        progress: progress ?? NO_PROGRESS,
        workers: createPool(PERFORMERS, () => workerCount(readLimits()), threadScript(import.meta.url)),
        warn: line.quiet ? () => { } : (message) => writeMessage(`data-hygiene: warning: ${message}\n`),
    };
    return { world, endProgress: () => progress?.clear() };
}
/** Tells the user something beside the report. */
function writeMessage(text) {
    process.stderr.write(text);
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
/**
 * A name for the content of a file with this stamp, for what is kept by names of contents; `null` if the stamp does
 * not prove the content (see `isSettled`).
 */
function stampName(stamp, readStartedNs) {
    const { dev, ino, size, mtimeNs, ctimeNs } = stamp;
    return isSettled(stamp, readStartedNs) ? `stamp:${dev},${ino},${size},${mtimeNs},${ctimeNs}` : null;
}

;// CONCATENATED MODULE: ./build/paths/real-place.js



/** Where `path` is once links are followed, whether or not its end exists; `null` where that can't be known. */
function realPlace(path) {
    try {
        return decodePath(external_node_fs_namespaceObject.realpathSync.native(lossless_encodePath(path), 'buffer'));
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
        const target = decodePath((0,external_node_fs_namespaceObject.readlinkSync)(lossless_encodePath(path), { encoding: 'buffer' }));
        return real_place_realTarget((0,external_node_path_namespaceObject.resolve)(directory, target), links - 1);
    }
    catch {
        return path;
    }
}

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
    const beside = lossless_encodePath((0,external_node_path_namespaceObject.resolve)((0,external_node_path_namespaceObject.dirname)(path), name));
    const interruption = holdSignals();
    try {
        const file = (0,external_node_fs_namespaceObject.openSync)(beside, 'wx', mode === undefined ? NEW_FILE_MODE : mode & 0o777);
        try {
            await write(file, interruption.hasCome);
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
            (0,external_node_fs_namespaceObject.renameSync)(beside, lossless_encodePath(path));
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
    const checksum = createHash('sha256');
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
        throw new failure_Failure('is damaged: it is too short');
    const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_BYTES / 4);
    if (header[0] !== MARK)
        throw new failure_Failure('is not a cache of data-hygiene on such a machine');
    if (header[1] !== VERSION)
        throw new failure_Failure('was written by another version');
    const end = bytes.length - CHECKSUM_BYTES;
    const checksum = createHash('sha256').update(bytes.subarray(0, end)).digest();
    if (!checksum.equals(bytes.subarray(end)))
        throw new failure_Failure('is damaged: its checksum differs');
    const tables = createTables(format);
    const counts = TABLE_NAMES.map((_, number) => header[COUNTS_START + number]);
    if (header[2] !== OBJECT_ID_BYTES[format.objectFormat] || header[3] !== format.headBytes) {
        throw new failure_Failure('holds identities of another kind');
    }
    if (end !== lengthOf(listTables(tables), counts))
        throw new failure_Failure('is damaged: its length differs');
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
    const tables = read(path, format, tell) ?? createTables(format);
    async function save() {
        (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.dirname)(path), { recursive: true, mode: DIRECTORY_MODE });
        // Without a lock: of two that do this in the same moment one may lose what it adds, and reads it again next time.
        if (store_identify(path) !== seen)
            merge(tables, read(path, format, tell));
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
                tell(`could not be saved: ${read_describeReadError(error)}`);
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
function read(path, format, tell) {
    const { bytes, trouble, isAbsent } = readSmallFile(path, MOST_FILE_BYTES, 'refused');
    if (isAbsent)
        return null;
    const decoded = bytes === null ? trouble : decode(bytes, format);
    if (typeof decoded !== 'string')
        return decoded;
    tell(`${decoded}. It is ignored, and replaced when there is something to save`);
    return null;
}
/** What is wrong with it, if it can't be used. */
function decode(bytes, format) {
    try {
        return decodeTables(bytes, format);
    }
    catch (error) {
        return error instanceof failure_Failure ? error.message : `can't be read: ${read_describeReadError(error)}`;
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
    const path = (0,external_node_path_namespaceObject.join)(directory, `contents-${format.objectFormat}.cache`);
    const notes = [];
    const { tables, save } = openStore(path, format, (trouble) => {
        notes.push(`The cache "${display_display(path)}" ${display_display(trouble)}.`);
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

;// CONCATENATED MODULE: ./build/content-cache.js






/**
 * The directory of the caches that the options name, absolute; `null`: none.
 * @param root absolute directory that is scanned
 * @throws {Failure} if it lies within that: what a commit brings must not be believed
 */
function cacheDirectory({ cache }, root) {
    if (cache === null)
        return null;
    const directory = (0,external_node_path_namespaceObject.resolve)(root, cache);
    const inner = (0,external_node_path_namespaceObject.relative)(realPlace(root) ?? root, realPlace(directory) ?? directory);
    if (inner.startsWith('..') || (0,external_node_path_namespaceObject.isAbsolute)(inner))
        return directory;
    throw new failure_Failure(`cache: "${display_display(cache)}" lies within what is scanned; name a directory outside of it`);
}
/**
 * Opens the content cache in the directory of the caches; `null`: none.
 * @param directory as `cacheDirectory` gives it
 */
function openContentCache(directory, objectFormat) {
    return directory === null ? null : openCache(directory, { objectFormat, headBytes: HEAD_BYTES });
}

;// CONCATENATED MODULE: ./build/git/history.js

const history_OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** Whether a text is a full object id. */
function isObjectId(text) {
    return history_OBJECT_ID.test(text);
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

;// CONCATENATED MODULE: ./build/columns/id-table.js
/** Below this a table is as quick in any order, since it fits into the cache. */
const id_table_PARTS = 256;
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
    const next = new Int32Array(id_table_PARTS + 1);
    for (let id = 0; id < hashes.length; id++) {
        const part = (hashes[id] >>> shift) + 1;
        next[part] = next[part] + 1;
    }
    for (let part = 1; part <= id_table_PARTS; part++)
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

;// CONCATENATED MODULE: ./build/columns/data-files.js



/** In `DataFiles.sizes`: not known. */
const UNKNOWN_SIZE = -1;
/** In `DataFiles.contents`: not named by git, to be compared by reading. */
const data_files_NOT_NAMED = -1;
/** In `DataFiles.contents`: what the file holds is no data, only says which data it stands for. */
const data_files_ELSEWHERE = -2;
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
        if (contents[file] === data_files_NOT_NAMED)
            numbers.push(file);
    return numbers;
}
/** What a column has for some files; the column itself where that is all of them. */
function data_files_pick(column, numbers) {
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
                return data_files_ELSEWHERE;
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
        names: data_files_pick(files.names, numbers),
        sizes: valuesOf(numbers, (file) => files.sizes[file]),
        contents: pickNumbers(files.contents, numbers),
        objectIds: files.objectIds,
        modified: data_files_pick(files.modified, numbers),
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
function data_files_withoutPaths(files, paths) {
    if (paths.size === 0)
        return files;
    const isKept = (file) => !paths.has(pathAt(files, file));
    return pickDataFiles(files, select(numbersTo(files.names.length), isKept));
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

;// CONCATENATED MODULE: ./build/content/read-files.js




/** Small enough that threads end together. */
const FILES_PER_TASK = 256;
const BYTES_PER_TASK = 32 * 1024 * 1024;
/** A task for these files. */
function readTask(numbers, { files, objectFormat }, { root }) {
    return {
        files: locationsOf(root, files, numbers),
        sizes: numbers_valuesOf(numbers, (file) => files.sizes[file]),
        modified: numbers_valuesOf(numbers, (file) => files.modified[file]),
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
/** @param task the files that the result is about */
function addTo(reading, { errors, bytesRead }, task, { files }) {
    for (const { file, message } of errors) {
        reading.errors.push({ path: paths_pathAt(files, task[file]), message });
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
        if (!(error instanceof process_GitError) || error.isGivenUp)
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
    const characters = Array.from(pathBytes(path), (byte) => {
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
        if (content === data_files_NOT_NAMED && conversions.has(file))
            continue;
        const size = files.sizes[file];
        if (size === UNKNOWN_SIZE)
            hasUnknown ||= content !== data_files_ELSEWHERE;
        else
            all.add(size);
        if (content !== data_files_ELSEWHERE && size !== UNKNOWN_SIZE)
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
    const named = await nameConverted(snapshot, world, cache, () => true);
    const files = withoutPaths(named.snapshot.files, new Set(named.errors.map(({ path }) => path)));
    return { ...named, snapshot: { ...named.snapshot, files } };
}
/**
 * The same for some of these files; those that can't be read stay where they are.
 * @param isWanted which of the files that git changes are named
 */
async function nameConverted(snapshot, world, cache, isWanted) {
    const { conversions: converted, ...rest } = snapshot;
    if (converted === undefined)
        return { snapshot, errors: [], bytesRead: 0 };
    const { conversions, gitPaths } = converted;
    const wanted = wantedConverted(snapshot.files, conversions).filter(isWanted);
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
        files.contents[file] = data_files_ELSEWHERE;
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
                errors.push({ path: paths_pathAt(files, file), message: 'git could not read it' });
            else {
                files.contents[file] = files.objectIds.addHex(id);
                bytesRead += files.sizes[file];
                // In another encoding it has another size, which git does not tell.
                files.sizes[file] = UNKNOWN_SIZE;
            }
        });
    }
    return { snapshot: { ...rest, files }, errors, bytesRead };
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

;// CONCATENATED MODULE: ./build/match/meetings.js




/**
 * Tells by sizes and names which files can equal others. It holds for all of a listing, whoever reads which of its
 * contents: a file that is read where all are compared at once must be read.
 */
function meetingsIn({ files, conversions: converted }) {
    const conversions = converted?.conversions ?? new Map();
    const isConverted = new Set(conversions.size === 0 ? [] : wantedConverted(files, conversions));
    const { asked, ranges, isByGit } = storedForms(files, conversions, isConverted);
    const unnamed = new Map();
    const named = new Set();
    const copies = new Uint32Array(files.objectIds.count);
    for (let file = 0; file < files.contents.length; file++) {
        const content = files.contents[file];
        const size = files.sizes[file];
        if (content >= 0) {
            named.add(size);
            copies[content] = copies[content] + 1;
        }
        else if (content === data_files_NOT_NAMED && !isConverted.has(file))
            unnamed.set(size, (unnamed.get(size) ?? 0) + 1);
    }
    const isMet = (size) => asked.of(size) !== 0 || isByGit || named.has(size) || named.has(UNKNOWN_SIZE) || isIn(ranges, size);
    const mustRead = (file) => {
        const size = files.sizes[file];
        return (unnamed.get(size) ?? 0) > 1 || isMet(size);
    };
    return {
        asked,
        mustRead,
        mayRepeat(file) {
            const content = files.contents[file];
            if (content === data_files_NOT_NAMED)
                return isConverted.has(file) || mustRead(file);
            if (content < 0 || copies[content] > 1 || isConverted.size > 0 || !asked.isEmpty)
                return true;
            const size = knownSize(files.sizes[file]);
            return size === null ? unnamed.size > 0 : unnamed.has(size);
        },
    };
}
/** What files that git converts are stored as, as far as their sizes tell. */
function storedForms(files, conversions, isConverted) {
    const identities = Array.from(files.pointers.values(), ({ identity }) => ({ identity }));
    const ranges = [];
    let isByGit = false;
    for (const file of isConverted) {
        const conversion = conversions.get(file) ?? 0;
        const size = files.sizes[file];
        if (conversion === CONVERSION.lfs) {
            identities.push({ identity: { algorithm: 'sha256', hex: '', size } });
        }
        else if ((conversion & CONVERSION.byGit) !== 0)
            isByGit = true;
        else
            ranges.push(storedSizes(conversion, size));
    }
    return { asked: askedDigests(identities), ranges: merged(ranges), isByGit };
}
/** Ranges in ascending order, of which none meets another. */
function merged(ranges) {
    const apart = [];
    for (const range of ranges.sort((left, right) => left.least - right.least)) {
        const last = apart.at(-1);
        if (last === undefined || range.least > last.most)
            apart.push({ ...range });
        else
            last.most = Math.max(last.most, range.most);
    }
    return apart;
}
function isIn(ranges, size) {
    let [low, high] = [0, ranges.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ranges[middle].most < size)
            low = middle + 1;
        else
            high = middle;
    }
    return low < ranges.length && ranges[low].least <= size;
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
    const isUnnamed = (file) => contents[file] === NOT_NAMED;
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
    const measured = await other_contents_measure(filesOf(left(() => 'o')).filter(isUnnamed), snapshot.others, world);
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
    const measured = await other_contents_measure(numbers, snapshot.others, world);
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
async function other_contents_measure(numbers, others, world) {
    const measured = { sizes: new Map(), modified: new Map() };
    const tasks = other_contents_inTasks(numbers);
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
                take(file, objectId);
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
            spoil(paths_parentDirectory(path));
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
            spoil(paths_parentDirectory(path));
    for (const { path } of snapshot.errors)
        spoil(path);
    const open = new Map();
    const add = (path) => {
        for (let above = path; !isTop(above) && !open.has(above); above = paths_parentDirectory(above)) {
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
        add(paths_parentDirectory(path));
    for (const [file, { identity }] of files.pointers) {
        if (isOfDirectory(identity))
            add(paths_pathAt(files, file).replace(/\/$/, ''));
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
            const directory = parentDirectory(placeOf(file));
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
                spoil(parentDirectory(path));
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

;// CONCATENATED MODULE: ./build/match/own-contents.js









/**
 * Names the contents of a share of a listing's files, so that whoever has all shares can compare them. What can equal
 * nothing by its size is not read, as where all is compared at once.
 * @param isOwn whether a path is of this share
 */
async function nameOwnContents(snapshot, isOwn, world, cache) {
    const meetings = meetingsIn(snapshot);
    const isMine = shareOf(snapshot.files, isOwn);
    const open = openDirectories(snapshot, meetings.mayRepeat);
    const { snapshot: named, ...naming } = await nameConverted(snapshot, world, cache, (file) => isMine[file] === 1);
    const { files } = named;
    const failed = new Map();
    addFailed(failed, naming, files, true);
    world.progress.phase('reading contents');
    const read = new Map();
    const wanted = [];
    for (let file = 0; file < files.contents.length; file++) {
        if (isMine[file] !== 1 || files.contents[file] !== data_files_NOT_NAMED || failed.has(file))
            continue;
        if (meetings.mustRead(file) || isDivided(snapshot, file))
            wanted.push(file);
    }
    const reading = await createReader(named, world, cache).names(wanted, (file, names) => {
        read.set(file, names);
    }, (file) => meetings.asked.of(files.sizes[file]));
    addFailed(failed, reading, files, false);
    const blobs = await hashOwnBlobs(files, isMine, meetings, world, cache);
    const others = new Map();
    const ofOthers = await readOthers(ownOthers(snapshot, open, isOwn), snapshot, world, (other, objectId) => {
        others.set(other, objectId);
    });
    const bytesRead = naming.bytesRead + reading.bytesRead + blobs.bytesRead + ofOthers;
    return { files, read, hashed: blobs.hashed, lacking: blobs.lacking, failed, open, others, bytesRead };
}
function shareOf(files, isOwn) {
    const isMine = new Uint8Array(files.names.length);
    for (let file = 0; file < isMine.length; file++)
        if (isOwn(paths_pathAt(files, file)))
            isMine[file] = 1;
    return isMine;
}
/** Lists give it to several splits, so that it is told even alone. */
function isDivided({ files, layout }, file) {
    return layout.divided.size > 0 && layout.divided.has(paths_pathAt(files, file));
}
function addFailed(failed, { errors }, files, isUnnamed) {
    if (errors.length === 0)
        return;
    const messages = new Map(errors.map(({ path, message }) => [path, message]));
    for (const [path, numbers] of filesAt(files, numbers_numbersTo(files.names.length), messages.keys())) {
        for (const file of numbers)
            failed.set(file, { message: messages.get(path) ?? '', isUnnamed });
    }
}
/** Hashes what git has of this share and a pointer may ask for. */
async function hashOwnBlobs(files, isMine, { asked }, world, cache) {
    const hashed = new Map();
    const lacking = new Set();
    const filesOf = new Map();
    const blobs = [];
    for (let file = 0; !asked.isEmpty && file < files.contents.length; file++) {
        const content = files.contents[file];
        if (content < 0 || isMine[file] !== 1)
            continue;
        const size = files.sizes[file];
        if (size === UNKNOWN_SIZE)
            lacking.add(file);
        const wanted = asked.of(size);
        if (wanted === 0)
            continue;
        const objectId = files.objectIds.hex(content);
        const known = filesOf.get(objectId);
        if (known !== undefined)
            known.push(file);
        else {
            filesOf.set(objectId, [file]);
            blobs.push({ objectId, size, wanted });
        }
    }
    const repository = blobs.length === 0 ? null : await world.git.open(world.root);
    if (repository === null)
        return { hashed, lacking, bytesRead: 0 };
    const bytesRead = await hashBlobs(blobs, repository, world, cache, ({ objectId }, digests) => {
        for (const file of filesOf.get(objectId) ?? [])
            hashed.set(file, digests);
        filesOf.delete(objectId);
    });
    for (const absent of filesOf.values())
        for (const file of absent)
            lacking.add(file);
    return { hashed, lacking, bytesRead };
}
/** The files of this share that are no samples, that nothing names, and that decide on whether directories are copies. */
function ownOthers({ others }, open, isOwn) {
    const wanted = [];
    const isOpen = others.directories.map((directory) => open.has(directory));
    for (let other = 0; other < others.names.length; other++) {
        if (others.contents[other] !== data_files_NOT_NAMED || isOpen[others.directoryOf[other]] !== true)
            continue;
        if (isOwn(paths_pathAt(others, other)))
            wanted.push(other);
    }
    return wanted;
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
const PACKED = words('gz bz2 xz zst zstd lz4 z');

;// CONCATENATED MODULE: ./build/layout/kinds.js

/** Numbers of kinds, in the order of `KIND_NAMES`. */
const kinds_KIND = Object.fromEntries(endings_KIND_NAMES.map((name, number) => [name, number]));
/** Whether one file is one sample that shows or sounds, never a collection: its own name tells no split. */
function isMediaKind(kind) {
    return kind <= kinds_KIND.volume;
}
/** Whether a file is data wherever it lies. */
function isSureKind(kind) {
    return kind <= kinds_KIND.archive;
}
/** Whether a file is data where its place or its own name says so. */
function isPossibleKind(kind) {
    return kind === kinds_KIND.text || kind === kinds_KIND.other;
}
const KIND_OF_ENDING = new Map(Object.entries(ENDINGS).flatMap(([name, endings]) => Array.from(endings, (ending) => [ending, kinds_KIND[name]])));
/** By the ending as it is written, so that none is put into lower case twice. */
const asWritten = new Map();
const MOST_ENDINGS = 5000;
/** The part of a shard's name that counts: `-00000-of-00010`, and a hash behind it. */
const SHARD_NUMBER = /-\d{3,}-of-\d{3,}(?:[-_.][0-9a-f]+)?$/;
/** The kind of file that a name alone says, and where its stem ends. */
function endingOf(name) {
    const dot = name.lastIndexOf('.');
    if (dot <= 0)
        return { kind: kinds_KIND.other, ending: '', stem: name.length };
    const { kind, ending } = kindOfEnding(name.slice(dot + 1));
    if (kind !== kinds_KIND.archive || !PACKED.has(ending))
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
function kindOf(name) {
    const dot = name.lastIndexOf('.');
    if (dot <= 0)
        return kinds_KIND.other;
    const { kind, ending } = kindOfEnding(name.slice(dot + 1));
    return kind === kinds_KIND.archive && PACKED.has(ending) ? endingOf(name).kind : kind;
}
/** Where the stem of a name ends; without an object for each, too. */
function stemEndOf(name) {
    const dot = name.lastIndexOf('.');
    if (dot <= 0)
        return name.length;
    const { kind, ending } = kindOfEnding(name.slice(dot + 1));
    return kind === kinds_KIND.archive && PACKED.has(ending) ? endingOf(name).stem : dot;
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
const DATA_WORDS = words('data dataset datasets corpus corpora dat', // as most loaders have it; MovieLens copies
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
/** What programs wrote, in directories of just this name, unless a directory above says data or is a split. */
const RESULT_DIRECTORIES = words('results result runs outputs output logs predictions prediction preds submissions submission figures');
/** Names of tests that can be splits. */
const TEST_DIRECTORIES = words('test tests');
/** Directories that set up programs: texts and JSON below them are settings. */
const SETTINGS_DIRECTORIES = words('config configs conf cfg cfgs settings hparams hyperparameters .dvc workflows schemas');
/** Directories of models; what is no picture, sound or scene below them is one. */
const MODEL_DIRECTORIES = words('checkpoint checkpoints ckpt ckpts weights pretrained pretrained_models saved_model saved_models', // frameworks
'pre-trained-models pre_trained_models pretrained-models pre-trained pretrained_model', // TensorFlow's detection
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
const DESCRIPTION = endings_KIND_NAMES.length;
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
const PASSED_OVER = Object.fromEntries(by_name_REASONS.map((reason, number) => [reason, FIRST_REASON + number]));
/** Why an entry is passed over; `null`: it can be data. */
function reasonOf(state) {
    return state < FIRST_REASON ? null : by_name_REASONS[state - FIRST_REASON];
}
/** Whether a state is a kind that can be data. */
function by_name_canBeData(state) {
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
/** Endings without which none of these patterns holds: of most names they need not be tried (half of the time here). */
const PATTERN_ENDINGS = new Set(['txt', 'in', 'json', 'pbtxt', 'pkl']);
const DOT = 46;
/** A report of this program that was being written when it ended. */
const OWN_TEMPORARY = /^\.data-hygiene-[a-z0-9]+\.tmp$/;
/** What the name of an entry says of it, wherever it lies. */
function by_name_stateOfName(name) {
    if (name.charCodeAt(0) === DOT) {
        const isLitter = name.startsWith('._') || OWN_TEMPORARY.test(name) || LITTER_NAMES.has(name.toLowerCase());
        return isLitter ? PASSED_OVER.excluded : kindOf(name);
    }
    const silent = kindWhereSilent(name);
    if (silent !== undefined)
        return silent;
    const kind = kindOf(name);
    if (isMediaKind(kind))
        return kind;
    // Many samples are called after their number, and nothing else is.
    if (kind >= kinds_KIND.text && kind <= kinds_KIND.other && isNumber(name))
        return kind;
    return stateOfText(name, name.toLowerCase(), kind);
}
/** Endings of names that mean more than their ending says. */
const TELLING_ENDINGS = new Set([
    ...Array.from(BY_WHOLE_NAME.keys(), (name) => name.slice(name.lastIndexOf('.') + 1)),
    ...['dvc', ...METADATA_ENDINGS, ...METADATA_FORMATS, ...PATTERN_ENDINGS],
]);
/** First letters of names that mean more, whatever their ending: of `TOLD_TO_PEOPLE` and `BUILT_FOR_ONE`. */
const TELLING_STARTS = new Set([
    ...TOLD_TO_PEOPLE.map((word) => word.charAt(0)),
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
        kind !== kinds_KIND.prose &&
        !(kind === kinds_KIND.archive && PACKED.has(ending));
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
        return PASSED_OVER.excluded;
    const { ending, stem } = endingOf(lower);
    if (ending === 'dvc')
        return DESCRIPTION;
    if (METADATA_ENDINGS.has(ending))
        return PASSED_OVER.metadata;
    if (METADATA_FORMATS.has(ending) && METADATA_STEMS.has(lower.slice(0, stem).replace(/^_/, ''))) {
        return PASSED_OVER.metadata;
    }
    if (PATTERN_ENDINGS.has(ending)) {
        if (LABEL_MAP.test(lower))
            return PASSED_OVER.metadata;
        if (REQUIREMENTS.test(lower))
            return PASSED_OVER.code;
    }
    if (BUILT_FOR_ONE.test(lower))
        return PASSED_OVER.code;
    if (ending === 'json' && TSCONFIG.test(lower))
        return PASSED_OVER.settings;
    if (kind === kinds_KIND.prose)
        return PASSED_OVER.metadata;
    return kind;
}
/** The kind of a name that is passed over as code or settings where nobody names its ending. */
function isCodeOrSettings(state) {
    return state === kinds_KIND.code || state === kinds_KIND.settings;
}
/** What TensorFlow writes beside the index of a checkpoint. */
const PART_OF_CHECKPOINT = /\.data-\d{5}-of-\d{5}$/;
/** Whether a name says that this is a model, where its ending can be anything. */
function isModelName(name, state) {
    if (state === kinds_KIND.model)
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
    if (kind < kinds_KIND.text)
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
            path = paths_parentDirectory(path);
        }
        let node = numbers.get(path) ?? NONE;
        for (const each of missing.reverse()) {
            parents.push(node);
            names.push(isRoot(each) ? '' : paths_baseName(each));
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
    if (!by_name_canBeData(state))
        return 0;
    const isOneOf = (role, holds) => (holds ? role : 0);
    return (ROLE.any |
        isOneOf(ROLE.media, isMediaKind(state)) |
        isOneOf(ROLE.picture, state === kinds_KIND.picture) |
        isOneOf(ROLE.text, state === kinds_KIND.text) |
        isOneOf(ROLE.sure, isSureKind(state)) |
        isOneOf(ROLE.possible, isPossibleKind(state)));
}
function add(column, node) {
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
        if (by_name_canBeData(field.states[entry]))
            found.push(entry);
    }
    return found;
}
/** Visits the entries in and below a node that can be data. */
function visitBelow(field, node, visit) {
    const { starts, entries } = indexOf(field);
    const open = [node];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (let place = starts[next]; place < starts[next + 1]; place++) {
            const entry = entries[place];
            if (by_name_canBeData(field.states[entry]))
                visit(entry);
        }
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
 * @param linked the entries that a page links to
 */
function passOverAssets(field, counts, isInDataset, linked) {
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
        if (state !== kinds_KIND.picture && state !== kinds_KIND.video)
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
        .map((part) => (part === '**' ? part : fsspec_readPart(part)));
}
function fsspec_readPart(part) {
    const tokens = [];
    let canHoldClass = true;
    for (let at = 0; at < part.length;) {
        const character = part[at];
        const close = character === '[' && canHoldClass ? endOfClass(part, at) : -1;
        if (character === '[')
            canHoldClass &&= close >= 0;
        if (close >= 0)
            tokens.push({ kind: 'class', holds: readClass(part.slice(at + 1, close)) });
        else if (character === '*')
            tokens.push({ kind: 'star' });
        else if (character === '?')
            tokens.push({ kind: 'any' });
        else
            addText(tokens, character);
        at = close >= 0 ? close + 1 : at + 1;
    }
    return tokens;
}
function endOfClass(part, open) {
    const first = part[open + 1] === '!' ? open + 2 : open + 1;
    return part.indexOf(']', first + 1);
}
/** A range that runs backwards holds nothing, as Python has it. */
function readClass(text) {
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
function addText(tokens, text) {
    const last = tokens.at(-1);
    if (last?.kind === 'text')
        last.text += text;
    else
        tokens.push({ kind: 'text', text });
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

;// CONCATENATED MODULE: ./build/text/shorten.js
const shorten_MARK = '…';
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
    const kept = Math.max(0, maximum - shorten_MARK.length);
    const head = Math.ceil(kept / 2);
    const tail = kept - head;
    return characters.slice(0, head).join('') + shorten_MARK + characters.slice(characters.length - tail).join('');
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
function classes_endOfClass(text, open) {
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
function classes_readClass(text, open, close) {
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
            const end = classes_endOfClass(text, at);
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
    const name = fixedText(component);
    if (name === '.' || (name === '' && components.length > 0))
        return;
    const last = components.at(-1);
    if (name === '..' && last !== undefined && fixedText(last) !== '..') {
        const above = fixedText(last);
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
            parse_addText(tokens, parse_escaped(reader));
        else {
            if (character === '(' && close !== undefined)
                refuseChoice(text.slice(at, close + 1));
            parse_addText(tokens, character);
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
    return { kind: 'class', holds: classes_readClass(reader.text, open, close) };
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
function parse_addText(tokens, text) {
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
    const name = paths_baseName(glob);
    return {
        ...form,
        isFixed: false,
        matches: (path) => form.matches(path) &&
            hiddenParts(path) === hidden &&
            specialDirectories(path) === special &&
            (!NEVER_DATA.has(paths_baseName(path)) || paths_baseName(path) === name),
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
        throw error instanceof failure_Failure ? new failure_Failure(`${option}: ${error.message}`) : error;
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
        const [one, ...rest] = matchesIn(card, paths_pathAt(files, file)).map(({ config }) => config);
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
    for (let above = inner;; above = paths_parentDirectory(above)) {
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
/** Names of views that can be classes: signs, gestures, steering. */
const DIRECTIONS = words('left right front back top side rear');
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
/**
 * So many hashes are kept at most. Of more a sample is as good, since shares alone are asked for (between 2,048 and 4,096
 * leave an error of 1 %), and sets of a million take more time and memory than all else that is asked of names.
 */
const MOST_HASHES = 4096;
/** Whether nearly all stems of one directory occur in another. */
function areWithin(inner, outer) {
    const sparseness = Math.max(inner.sparseness, outer.sparseness);
    const count = countDrawn(inner, sparseness);
    return count > 0 && shared(inner, outer) >= NEARLY_ALL * count;
}
/** How many times as many stems as some share of those of another a directory has at least. */
function hasShareOf(left, share, right) {
    const sparseness = Math.max(left.sparseness, right.sparseness);
    return countDrawn(left, sparseness) >= share * countDrawn(right, sparseness);
}
/** Whether two directories hold the same samples by their stems alone. */
function areViewsByStems(left, right) {
    const [inner, outer] = hasShareOf(right, 1, left) ? [left, right] : [right, left];
    if (inner.hashes.size < LEAST_EQUAL || !inner.tell || !outer.tell)
        return false;
    return hasShareOf(inner, ALIKE, outer) && areWithin(inner, outer);
}
/** Whether nearly all stems of the directory that has fewer occur in the other. */
function areParallel(left, right) {
    return hasShareOf(right, 1, left) ? areWithin(left, right) : areWithin(right, left);
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
            const stem = withoutView(whole);
            count += 1;
            if (stem.length < whole.length && endsInAnnotation(whole))
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
function withoutView(stem) {
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
function endsInAnnotation(stem) {
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
        if (!stems_isDigit(stem.charCodeAt(at)))
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
function stems_isDigit(unit) {
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
        if (stems_isDigit(unit)) {
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
                if (!hasShareOf(of(node), LEAST_SHARE, of(other)))
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
function isStructural(name, also = STRUCTURAL) {
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

;// CONCATENATED MODULE: ./build/layout/words/lists.js

/** Directories of lists. */
const LIST_DIRECTORIES = words('imagesets image_sets splits split filelists file_lists file-lists lists ucftraintestlist testtrainmulti_7030_splits');
/** Those that hold nothing else: VOC; Universal Dependencies. */
const PLACES_OF_LISTS = words('imagesets image_sets filelists file_lists file-lists');
/** Columns that say which split a file is in. */
const SPLIT_COLUMNS = words('split fold set subset partition');
/** Columns that name a file. */
const FILE_COLUMNS = words('file filename file_name filepath file_path path image image_id image_name image_path img img_path imagename', 'slice_file_name audio audio_path wav clip video id name fname filenames');

;// CONCATENATED MODULE: ./build/layout/zones.js





/** Whether a name says data. */
function saysData(name) {
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
const NEVER_STARTS = new Set(Array.from(NEVER_BELOW, (name) => name.charCodeAt(0) | CASE));
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
        return { label: path.slice(start, end), dataset: paths_parentDirectory(path.slice(0, start)) };
    };
}
function finderOf(pattern) {
    try {
        return labelFinder(pattern);
    }
    catch (error) {
        throw error instanceof failure_Failure ? new failure_Failure(`labels: ${error.message}`) : error;
    }
}

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
        if (!by_name_canBeData(state) || isMediaKind(state) || state >= kinds_KIND.document)
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
    if (!name.includes('-of-') || paths_baseName(directory) !== SHARD_DIRECTORY)
        return null;
    const split = SHARD.exec(name)?.[1];
    return split === undefined ? null : { split: canonicalSplit(split), rest: '', division: '' };
}
/** A name without its ending, where that is known as one: the ending of `TREC.train` is its split. */
function file_splits_stemOf(name) {
    const whole = name.includes('-of-') ? name.replace(file_splits_SHARD_NUMBER, '') : name;
    const { kind, stem } = endingOf(whole);
    return kind === kinds_KIND.other && !WEAK_ENDINGS.has(whole.slice(stem + 1).toLowerCase())
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
function passOverHeaders(field) {
    const { files, chosen, states } = field;
    const ofNode = new Map();
    for (let place = 0; place < chosen.length; place++) {
        const entry = chosen[place];
        if (states[entry] !== kinds_KIND.volume && states[entry] !== kinds_KIND.picture)
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
    if (BESIDE_SIGNAL.test(paths_baseName(name)))
        return false;
    return state === kinds_KIND.array || state === kinds_KIND.other || state === kinds_KIND.archive || state === kinds_KIND.records;
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
        if (hasMedia ? !isMediaKind(kind) : kind !== kinds_KIND.text || splitNamed(stem)?.rest === '')
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
    const isAboutTexts = !isMediaKind(samples.values().next().value?.kind ?? kinds_KIND.text);
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
        if (state <= kinds_KIND.volume || state > kinds_KIND.document)
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
        if (!by_name_canBeData(state))
            continue;
        const node = nodeOfEntry(field, entry);
        const isPointer = field.isPointer(entry);
        if (zones.array[node] === 1)
            states[entry] = PASSED_OVER.part;
        else if (zones.lists[node] === 1 && isPossibleKind(state))
            states[entry] = PASSED_OVER.list;
        else if (state === DESCRIPTION)
            states[entry] = isPointer ? kinds_KIND.other : PASSED_OVER.metadata;
        else if (!isAutomatic)
            continue;
        else if (zones.hidden[node] === 1)
            states[entry] = PASSED_OVER.hidden;
        else if (zones.code[node] === 1)
            states[entry] = PASSED_OVER.place;
        else if (zones.models[node] === 1 && !isMediaKind(state) && state !== kinds_KIND.table)
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
        if (measured[nodeOfEntry(field, entry)] !== 1 || !by_name_canBeData(state))
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
        if (!by_name_canBeData(state) || isSureKind(state) || field.isPointer(entry))
            continue;
        const node = nodeOfEntry(field, entry);
        const isPlace = zones.data[node] === 1 || splitNode[node] !== NONE;
        if (!isPlace && (state >= kinds_KIND.document || !named.has(entry)))
            states[entry] = PASSED_OVER.other;
    }
}
function passOver(field, isMeant, reason) {
    if (!isMeant.includes(1))
        return;
    const { chosen, states } = field;
    for (let place = 0; place < chosen.length; place++) {
        const entry = chosen[place];
        if (isMeant[nodeOfEntry(field, entry)] === 1 && by_name_canBeData(states[entry]))
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
    const named = isAuto ? layout_namesOf(field, files) : new Map();
    const nodeAt = nodeFinder(tree);
    const divided = dividedPlaces(options.divided ?? new Map(), placementOf);
    const dividedIn = new Set(Array.from(divided.keys(), paths_parentDirectory));
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
        const node = nodeAt(paths_parentDirectory(path));
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
        const entry = named.get(node)?.get(paths_baseName(path));
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
function layout_directoryOfDataset(dataset) {
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
    const byList = new Map(Array.from(listed, ([entry, place]) => [paths_pathAt(field.files, entry), place]));
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
        if (!by_name_canBeData(field.states[entry]))
            continue;
        const path = paths_pathAt(field.files, entry);
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
function layout_namesOf(field, files) {
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
        for (let above = directory;; above = paths_parentDirectory(above)) {
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

;// CONCATENATED MODULE: ./build/parts/describe.js





/** So many samples are hashed at a time. */
const SAMPLES_AT_ONCE = 1024;
/** What a listing says beside its samples. */
function listingFacts(snapshot, open, commit) {
    const { source, files, layout, datasetCards, skipped, errors, notes, notices, passedOver } = snapshot;
    const datasets = new Set();
    visitPlaces(layout, files, ({ dataset }) => datasets.add(dataset ?? ''));
    return {
        ...{ source, skipped, errors, notes, notices, passedOver, commit },
        objectFormat: snapshot.objectFormat,
        samples: files.names.length,
        digest: digestOf(files),
        datasets: [...datasets],
        divided: Array.from(layout.divided, ([path, places]) => [path, [...places]]),
        directories: [...open],
        cards: datasetCards,
    };
}
/** What tells one state of the data from another as far as a listing goes: names, sizes, and what git or pointers say. */
function digestOf(files) {
    const hash = createHash('sha256');
    let texts = [];
    for (let file = 0; file < files.names.length; file++) {
        const content = files.contents[file];
        const identity = content === data_files_ELSEWHERE ? files.pointers.get(file)?.identity : null;
        const name = content >= 0 ? files.objectIds.hex(content) : identity ? identity_identityKey(identity) : content;
        texts.push(JSON.stringify([paths_pathAt(files, file), files.sizes[file], name]));
        if (texts.length < SAMPLES_AT_ONCE)
            continue;
        hash.update(texts.join('\n'));
        texts = [''];
    }
    return hash.update(texts.join('\n')).digest('hex');
}
/** What a part says of its own samples, but for what is not counted here. */
function countOwn({ layout }, files, numbers) {
    let bytes = 0;
    let filesOfUnknownSize = 0;
    for (let at = 0; at < numbers.length; at++) {
        const size = files.sizes[numbers[at]];
        if (size === UNKNOWN_SIZE)
            filesOfUnknownSize += 1;
        else
            bytes += size;
    }
    const paths = pickPaths(files, numbers);
    return {
        ...{ samples: numbers.length, bytes, filesOfUnknownSize },
        places: describe_counted((take) => visitPlaces(layout, paths, take)),
        dividedPlaces: describe_counted((take) => visitFurtherPlaces(layout, paths, take)),
    };
}
function describe_counted(visit) {
    const counts = new Map();
    visit(({ dataset, split, splitBy, label, labelBy }, count) => {
        const place = { dataset, split, splitBy, label, labelBy };
        const key = JSON.stringify(place);
        const known = counts.get(key);
        if (known === undefined)
            counts.set(key, { ...place, samples: count });
        else
            known.samples += count;
    });
    return [...counts.values()];
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

;// CONCATENATED MODULE: ./build/parts/places.js





/** Enough of the end of a Parquet file to know whose it is: what describes it begins with our name. */
const places_TAIL_BYTES = 8;
const LARGEST_FOOTER = 1024 ** 3;
/** Whether a place is free for a part: nothing is there, an empty file or an earlier part. */
function standsForPart(location) {
    const found = (0,external_node_fs_namespaceObject.statSync)(lossless_encodePath(location), { throwIfNoEntry: false });
    return found === undefined || (found.isFile() && (found.size === 0 || isPart(location)));
}
/** The parts that lie in the directory of another one; absolute. */
function partsBeside(location) {
    const directory = (0,external_node_path_namespaceObject.dirname)(location);
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(lossless_encodePath(directory), { encoding: 'buffer', withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map(({ name }) => (0,external_node_path_namespaceObject.join)(directory, decodePath(name)))
            .filter((path) => path.endsWith('.parquet') && isPart(path));
    }
    catch {
        // Whoever writes there will say why it can't be looked into.
        return [];
    }
}
/** Whether a file is a part, whole or not of this version. */
function isPart(location) {
    let file;
    try {
        file = (0,external_node_fs_namespaceObject.openSync)(lossless_encodePath(location), 'r');
    }
    catch {
        return false;
    }
    try {
        const { size } = (0,external_node_fs_namespaceObject.fstatSync)(file);
        const tail = Buffer.alloc(places_TAIL_BYTES);
        if (size < places_TAIL_BYTES || fill(file, tail, 0, places_TAIL_BYTES, size - places_TAIL_BYTES) < places_TAIL_BYTES)
            return false;
        const length = tail.readUInt32LE(0);
        if (tail.toString('latin1', 4) !== 'PAR1' || length > Math.min(size - places_TAIL_BYTES, LARGEST_FOOTER))
            return false;
        const footer = Buffer.alloc(length);
        fill(file, footer, 0, length, size - places_TAIL_BYTES - length);
        return (footer.includes(`${METADATA_KEY}`, 0, 'latin1') && footer.includes('"shard":{"number":', 0, 'latin1'));
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/parts/rows.js






const NO_KEY = { by: null, key: null };
/** The rows of a share, some thousands at a time: samples in the order of the listing, then what lies beside them. */
function* rowsOf(snapshot, contents, isOwn) {
    let batch = [];
    const { files, failed } = contents;
    for (let file = 0; file < files.names.length; file++) {
        const path = paths_pathAt(files, file);
        if (!isOwn(path) || failed.get(file)?.isUnnamed === true)
            continue;
        for (const row of sampleRows(file, path, snapshot, contents))
            batch.push(row);
        if (batch.length < ROWS_PER_GROUP)
            continue;
        yield batch;
        batch = [];
    }
    for (const row of besideRows(snapshot.others, contents, isOwn))
        batch.push(row);
    yield batch;
}
function sampleRows(file, path, { layout }, contents) {
    const { files } = contents;
    const [place] = placesOf({ placementOf: layout.placementOf, divided: new Map() }, path);
    const more = moreOf(file, path, layout, contents);
    const row = {
        ...{ kind: 'bytes', sample: file, path, more, ...NO_KEY },
        size: knownSize(files.sizes[file]),
        dataset: place?.dataset ?? null,
        split: place?.split ?? null,
        splitBy: place?.splitBy ?? null,
        label: place?.label ?? null,
        labelBy: place?.labelBy ?? null,
    };
    const keys = keysOf(file, contents);
    return keys.length === 0 ? [row] : keys.map((key) => ({ ...row, ...key }));
}
function keysOf(file, { files, read, hashed, failed }) {
    if (failed.has(file))
        return [];
    const content = files.contents[file];
    if (content === data_files_ELSEWHERE)
        return pointerKey(files.pointers.get(file)?.identity ?? null);
    if (content >= 0) {
        const id = { by: 'git', key: keyOf(Buffer.from(files.objectIds.hex(content), 'hex')) };
        return [id, ...digestKeys(hashed.get(file))];
    }
    const names = read.get(file);
    if (names === undefined)
        return [];
    return [{ by: 'read', key: keyOf(Buffer.from(names.objectId, 'hex')) }, ...digestKeys(names.digests)];
}
/** A text without a carriage return has one hash in both forms: it stands there once, so that it equals others alone. */
function digestKeys(digests) {
    if (digests === undefined)
        return [];
    const { sha256, md5, 'md5-lf': lines } = digests;
    const isOne = md5 !== null && lines !== null && md5.equals(lines);
    return [
        ...(sha256 === null ? [] : [{ by: 'sha256', key: keyOf(sha256) }]),
        ...(md5 === null ? [] : [{ by: isOne ? 'md5+md5-lf' : 'md5', key: keyOf(md5) }]),
        ...(lines === null || isOne ? [] : [{ by: 'md5-lf', key: keyOf(lines) }]),
    ];
}
/** What is no hash of at most 32 bytes is hashed anew. */
function pointerKey(identity) {
    if (identity === null)
        return [];
    const { algorithm, hex } = identity;
    const isPlain = /^(?:[0-9a-f]{2}){1,32}$/.test(hex);
    const key = isPlain ? Buffer.from(hex, 'hex') : createHash('sha256').update(identity_identityKey(identity)).digest();
    return [{ by: algorithm, key: keyOf(key) }];
}
function keyOf(bytes) {
    if (bytes.length === KEY_BYTES)
        return bytes;
    const key = Buffer.alloc(KEY_BYTES);
    bytes.copy(key);
    return key;
}
function moreOf(file, path, { divided }, { files, failed, lacking, tables }) {
    const pointer = files.pointers.get(file);
    const links = files.links.get(file);
    const more = {
        ...(pointer === undefined ? {} : { pointer }),
        ...(links === undefined ? {} : { links }),
        ...(failed.has(file) ? { failed: true } : {}),
        ...(divided.size > 0 && divided.has(path) ? { divided: true } : {}),
        ...(lacking.has(file) ? { lacking: true } : {}),
        ...(tables.samples.has(file) ? { table: true } : {}),
    };
    return Object.keys(more).length === 0 ? null : more;
}
/** What is no sample, and lies in directories that can have a copy or is a column of a table. */
function* besideRows(others, { files, open, others: read, tables }, isOwn) {
    const isOpen = others.directories.map((directory) => open.has(directory));
    for (let other = 0; other < others.names.length; other++) {
        const isTable = tables.others.has(other);
        if (isOpen[others.directoryOf[other]] !== true && !isTable)
            continue;
        const path = paths_pathAt(others, other);
        if (!isOwn(path))
            continue;
        const content = others.contents[other];
        const pointer = content === data_files_ELSEWHERE ? others.pointers.get(other) : undefined;
        const id = content >= 0 ? files.objectIds.hex(content) : read.get(other);
        const [key = NO_KEY] = pointer === undefined
            ? id === undefined
                ? []
                : [{ by: content >= 0 ? 'git' : 'read', key: keyOf(Buffer.from(id, 'hex')) }]
            : pointerKey(pointer.identity);
        yield {
            ...{ kind: 'beside', sample: other, path, ...key, size: null, dataset: null },
            ...{ split: null, splitBy: null, label: null, labelBy: null },
            more: { ...(pointer === undefined ? {} : { pointer }), ...(isTable ? { table: true } : {}) },
        };
    }
}

;// CONCATENATED MODULE: ./build/parts/shard.js

/**
 * Tells which paths are of a share: XXH64 of the path's bytes, modulo the number of shares, so that a path is of the same
 * share in every run and on every machine.
 */
function isOfShard({ number, of }, hash) {
    if (of === 1)
        return () => true;
    const [shares, mine] = [BigInt(of), BigInt(number - 1)];
    return (path) => hash(pathBytes(path)) % shares === mine;
}

;// CONCATENATED MODULE: ./build/parts/row-columns.js


const LONE_SURROGATE = /\p{Surrogate}/gu;
const TEXTS = ['path', 'dataset', 'split', 'label'];
function emptyColumns() {
    return Object.fromEntries(COLUMNS.map(({ name }) => [name, []]));
}
/** Adds a row to its columns. */
function addRow(columns, row) {
    const more = { ...exactTexts(row), ...row.more };
    columns['dataset'].push(shown(row.dataset));
    columns['path'].push(shown(row.path));
    columns['row'].push(null);
    columns['line'].push(null);
    columns['size'].push(row.size === null ? null : BigInt(row.size));
    columns['split'].push(shown(row.split));
    columns['label'].push(shown(row.label));
    columns['kind'].push(row.kind);
    columns['key'].push(row.key);
    columns['by'].push(row.by);
    columns['sample'].push(row.sample);
    columns['split_by'].push(row.splitBy);
    columns['label_by'].push(row.labelBy);
    columns['more'].push(Object.keys(more).length === 0 ? null : JSON.stringify(more));
}
/** A text of Parquet is UTF-8, which can't hold every name: those stand in JSON, whose escapes can. */
function exactTexts(row) {
    if (TEXTS.every((name) => lossless_isUtf8Path(row[name] ?? '')))
        return null;
    return Object.fromEntries(TEXTS.flatMap((name) => (lossless_isUtf8Path(row[name] ?? '') ? [] : [[name, row[name]]])));
}
function shown(text) {
    return text?.replace(LONE_SURROGATE, '\ufffd') ?? null;
}

;// CONCATENATED MODULE: ./build/parts/write.js






/**
 * Writes a part: beside its place first and then renamed, so that what bears its name is whole. Only one group of rows is
 * held at a time.
 * @param path absolute; lossless text
 * @param batches all rows, some thousands at a time; those of one sample come one after the other, those of one kind too
 * @param factsOf what the part says of itself, asked once all rows are written
 * @throws a system error if that is not possible
 */
async function writePart(path, batches, factsOf) {
    const { ByteWriter, ParquetWriter } = await import(
    /* webpackIgnore: true */ './libraries-parquet-writer.js');
    await replaceFileBy(path, undefined, async (file, hasCome) => {
        const bytes = new ByteWriter(1 << 20);
        const hash = createHash('sha256');
        let isContent = true;
        const flush = () => {
            const chunk = bytes.getBytes();
            if (isContent)
                hash.update(chunk);
            for (let at = 0; at < chunk.length;)
                at += (0,external_node_fs_namespaceObject.writeSync)(file, chunk, at);
            bytes.index = 0;
        };
        const parquet = new ParquetWriter({
            writer: Object.assign(bytes, { flush, finish: flush }),
            schema: schemaElements(),
            statistics: false,
            createdBy: 'data-hygiene',
        });
        const groups = [];
        let columns = emptyColumns();
        let last = null;
        let total = 0;
        const endGroup = () => {
            const count = columns.sample.length;
            if (count === 0)
                return;
            parquet.write({
                columnData: COLUMNS.map(({ name, isRepetitive }) => ({
                    name,
                    data: columns[name],
                    offsetIndex: false,
                    encoding: isRepetitive ? 'RLE_DICTIONARY' : 'PLAIN',
                })),
                rowGroupSize: count,
                pageSize: 0,
            });
            groups.push({ kind: last?.kind ?? '', rows: count });
            columns = emptyColumns();
        };
        for await (const batch of batches) {
            for (const row of batch) {
                const isOther = last !== null && row.kind !== last.kind;
                const isFull = columns.sample.length >= ROWS_PER_GROUP && row.sample !== last?.sample;
                if (isOther || isFull)
                    endGroup();
                addRow(columns, row);
                last = row;
            }
            total += batch.length;
            await (0,promises_namespaceObject.setImmediate)();
            if (hasCome())
                return;
        }
        endGroup();
        flush();
        isContent = false;
        const content = { bytes: bytes.offset, sha256: hash.digest('hex') };
        const facts = { ...factsOf(total), groups, content };
        parquet.kvMetadata = [{ key: METADATA_KEY, value: JSON.stringify(facts) }];
        parquet.finish();
    });
}

;// CONCATENATED MODULE: ./build/rows/line-files.js




/** More texts in a directory are documents, and their lines no records. */
const MOST_TEXTS = 64;
/** More in the directory of one split are, too. */
const MOST_COLUMNS = 16;
/** The column of a text that is named after its split alone. */
const TEXT = 'text';
const PLAIN_ENDING = /\.(?:txt|text)$/i;
const PACKED_ENDING = /\.(?:gz|zst)$/i;
/** Beside `seq.in`, in intent benchmarks: SNIPS, ATIS. */
const OUTPUT_ENDING = /\.out$/i;
/** Endings of no kind of their own under which programs save what is no text. */
const BINARY_ENDING = /\.(?:pkl|pickle|p|pt|bin|joblib|msgpack|rds|rdata|dill|dat|record|index|meta|xml|json|jsonc|geojson)$/i;
/** Whether the lines of a file can be records, by its name. */
function mayHoldLines(name) {
    const unpacked = name.replace(PACKED_ENDING, '');
    const kind = kindOf(unpacked);
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
        if (isDirectory && splitNamed(paths_baseName(directory))?.split !== place.split)
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
            if (!set.isDirectory && splitNamed(line_files_stemOf(name))?.split !== split)
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
            (!isNumber(column) && (!isSample || (splitsOf.get(nameIn(place, column))?.size ?? 0) > 1));
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
    const named = splitNamed(stem);
    const column = named?.split === split ? named.rest : stem;
    return column === '' ? TEXT : column;
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
function batch_widen(batch, width) {
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
                batch_widen(batch, used);
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
    for await (const piece of decoded(stream_unpacked(bytes, packing), encoding)) {
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
async function* stream_unpacked(bytes, packing) {
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
function stream_encodingOf(start) {
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
const table_SPACE = 0x20;
const HASH = 0x23;
const table_ZERO = 0x30;
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
        const isEnd = at === end || bytes[at] === TAB || (!hasTab && bytes[at] === table_SPACE);
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
    return cell.every((byte) => byte >= table_ZERO && byte <= NINE) ? Number(cell.toString('latin1')) : null;
}
function isBlankLine({ bytes, start, end }) {
    for (let at = start; at < end; at++)
        if (bytes[at] !== table_SPACE && bytes[at] !== TAB)
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
        batch_widen(batch, widest);
        widest = width;
        let position = start;
        while (position < end && batch.count < most && (batch.count + 1) * batch.width <= batch.starts.length) {
            const next = takeRecord(bytes, position, end, isLast, line);
            if (next === TOO_WIDE) {
                widest = cells;
                if (batch.count > 0)
                    break;
                batch_widen(batch, cells);
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
const dialect_MOST_RECORDS = 100;
const dialect_QUOTE = 0x22;
/** A longer text names nothing. */
const LONGEST_NAME = 100;
/** Fewer numbers in a row may be so by chance. */
const LEAST_NUMBERED = 3;
/** So much more of the records must agree without quotes than with them. */
const MOST_DOUBT = 0.05;
const dialect_MARK = '\u00ef\u00bb\u00bf';
const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;
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
    while (cells.length < dialect_MOST_RECORDS && position < sample.length) {
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
    if (first.some((cell) => NUMBER.test(cell)))
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
    const begin = first.findIndex((cell) => NUMBER.test(cell));
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
        const numbers = body.filter((record) => NUMBER.test(record[at] ?? '')).length;
        return numbers > 0.6 * body.length;
    });
}
/** Whether the first record counts records and columns, as scikit-learn's own files do: `150,4,setosa,versicolor`. */
function isCount([first = [], second = []]) {
    const [records = '', columns = '', ...names] = first;
    if (!WHOLE.test(records) || !WHOLE.test(columns) || names.length === 0)
        return false;
    return Number(columns) + 1 === second.length && !names.some((name) => NUMBER.test(name));
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
        understoodAs: describe(sniffed),
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
        const name = decodePath(Buffer.from(cell, 'latin1'));
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
    return decodePath(bytes.subarray(0, unescapeText(bytes, 0, bytes.length, 0, false)));
}
function isBlank(byte) {
    return byte === bytes_SPACE || (byte >= 0x09 && byte <= 0x0d);
}

;// CONCATENATED MODULE: ./build/containers/json/columns.js




/** More keys are no columns, and would make all of them be looked at for every record. */
const columns_MOST_COLUMNS = 4096;
/** The column of a record that is one value alone. */
const ALONE = 'value';
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
            alone ??= numberOf(ALONE);
            return alone;
        },
    };
}
function nameAt(bytes, from, to) {
    const copy = Buffer.from(bytes.subarray(from, to));
    return decodePath(copy.subarray(0, unescapeText(copy, 0, copy.length, 0, false)));
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
const kinds_TEXTS = new Set(['UTF8', 'ENUM', 'JSON', 'STRING']);
const UNSIGNED = /^UINT_(\d+)$/;
/** The kind of a column's values by what the schema says of it. */
function kinds_kindOf({ type, converted_type, logical_type, scale, type_length }) {
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
        return { is: meaning !== undefined && kinds_TEXTS.has(meaning) ? 'text' : 'bytes' };
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
    return type === 'INT32' && encoding === 'DELTA_BINARY_PACKED' && kinds_kindOf(element).is === 'unsigned';
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
    const kind = kinds_kindOf(decoder.element);
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
    const kind = kinds_kindOf(element);
    // Bytes that are no text can't stand in JSON as they are.
    if (kind.is === 'bytes')
        return (value) => JSON.stringify(Buffer.from(value).toString('base64'));
    if (kind.is === 'text')
        return (value) => JSON.stringify(decodePath(Buffer.from(value)));
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
const MAGIC = 'PAR1';
const table_TAIL_BYTES = 8;
/** Opens a Parquet file. @throws {Failure} if it is none, or what describes it is broken */
async function openParquet(bytes) {
    const tables = await import(/* webpackIgnore: true */ './libraries-tables.js');
    const library = { parquet: tables.parquet, compressors: sparing(tables.compressors) };
    const metadata = await guarded(() => readMetadata(library, bytes));
    const root = await guarded(() => library.parquet.parquetSchema(metadata));
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
        read: (from, take) => readGroups(file, from, take),
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
    if (magic !== MAGIC)
        throw new failure_Failure(`is no Parquet, or cut off: it does not end with ${MAGIC}`);
    const length = tail.readUInt32LE(0);
    if (length > bytes.size - table_TAIL_BYTES || length > table_LARGEST_FOOTER) {
        throw new failure_Failure(`is broken: its description is said to have ${length} bytes`);
    }
    const footer = new Uint8Array(length + table_TAIL_BYTES);
    bytes.read(bytes.size - footer.length, footer);
    return parquet.parquetMetadata(footer.buffer, { geoparquet: false });
}
async function readGroups(file, from, take) {
    const start = from?.record ?? 0;
    const arena = arena_createArena();
    let first = 0;
    for (const [number, { num_rows }] of file.metadata.row_groups.entries()) {
        const rows = Number(num_rows);
        if (start < first + rows) {
            const group = { number, first, rows, skipped: Math.max(0, start - first), isPart: from !== null };
            const read = () => table_readGroup(file, group, arena, take);
            if (!(await guarded(read, ` in the group of rows that begins with row ${first + 1}`)))
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
async function guarded(read, where = '') {
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
        read: (from, take) => table_readLines(files, from, take),
    };
}
async function table_readLines(files, from, take) {
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
async function text_openText(source, column = null) {
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
        open: async ({ source }) => [await text_openText(source)],
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
    for await (const piece of stream_unpacked(bytes, packing)) {
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
            const path = placeOf(file);
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

;// CONCATENATED MODULE: ./build/layout/first-states.js




/**
 * Passes over what can't be data whatever lies beside it.
 * @param inner a directory without what lies above all that was asked for
 * @param isNamed whether the user names an entry by its ending; `null`: data is to be found by what it is
 */
function firstStates(files, chosen, inner, isNamed) {
    const states = new Uint8Array(files.names.length);
    const byDirectory = first_states_placesOf(files, inner, isNamed === null);
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
            const state = by_name_stateOfName(name);
            states[entry] = isNamed === null ? foundState(name, state) : givenState(state, entry, isNamed);
        }
    }
    if (isNamed === null)
        openTimeSeries(files, chosen, states);
    return {
        states,
        isOpen: (entry) => {
            const state = states[entry];
            return by_name_canBeData(state);
        },
    };
}
/** The archive of time series of UEA and UCR, which shares an ending with TypeScript. */
const TIME_SERIES = /^(.+)_(TRAIN|TEST)\.ts$/;
/** Files of time series are data where both splits stand beside each other. */
function openTimeSeries({ names, directoryOf }, chosen, states) {
    const pairs = new Map();
    for (let place = 0; place < chosen.length; place++) {
        const entry = chosen[place];
        if (states[entry] !== PASSED_OVER.code)
            continue;
        const [, name, split] = TIME_SERIES.exec(names[entry]) ?? [];
        if (name === undefined || split === undefined)
            continue;
        const key = `${directoryOf[entry]} ${name}`;
        const pair = pairs.get(key) ?? { splits: new Set(), entries: [] };
        pairs.set(key, pair);
        pair.splits.add(split);
        pair.entries.push(entry);
    }
    for (const { splits, entries } of pairs.values()) {
        if (splits.size === 2)
            for (const entry of entries)
                states[entry] = kinds_KIND.records;
    }
}
function foundState(name, state) {
    if (by_name_canBeData(state) && name.startsWith('.'))
        return PASSED_OVER.hidden;
    if (state === kinds_KIND.code)
        return PASSED_OVER.code;
    if (state === kinds_KIND.settings)
        return PASSED_OVER.settings;
    return by_name_canBeData(state) && isModelName(name, state) ? PASSED_OVER.model : state;
}
/** Where the user names what is data, code and settings are only where they name the ending, and all else is. */
function givenState(state, entry, isNamed) {
    if (isCodeOrSettings(state)) {
        if (isNamed(entry))
            return kinds_KIND.other;
        return state === kinds_KIND.code ? PASSED_OVER.code : PASSED_OVER.settings;
    }
    if (state === PASSED_OVER.code || state === PASSED_OVER.settings)
        return isNamed(entry) ? kinds_KIND.other : state;
    return state === kinds_KIND.model ? kinds_KIND.other : state;
}
/** By directory: why nothing in it is data; `0`: its files decide. */
function first_states_placesOf({ directories }, inner, isAutomatic) {
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
        const path = paths_pathAt(entries, entry);
        return named.some((isNamed) => isNamed(path));
    };
}
function endingsOf(glob) {
    const found = ENDING.exec(glob);
    if (found === null)
        return [];
    return (found[1] ?? found[2] ?? '').split(',').map((ending) => `.${ending}`);
}

;// CONCATENATED MODULE: ./build/paths/places.js





/** Finds what stands at a path of a snapshot. Where that can't be known its name has to do. */
function places_placeOf(root, path) {
    const location = locateText(root, path);
    const kind = places_kindOf(root, path);
    const real = kind === 'link'
        ? paths_pathIn(realOrWritten(external_node_path_namespaceObject.posix.dirname(slashed(location))), external_node_path_namespaceObject.posix.basename(slashed(location)))
        : realOrWritten(location);
    return { real, isDirectory: kind === 'directory' };
}
/**
 * A path of a snapshot as others know it who have the repository but not this disk: relative to the top level, by
 * whatever links it was reached; `null` if it lies elsewhere.
 * @param topLevel absolute, without links
 */
function placeInRepository(root, path, topLevel) {
    const directory = places_placeOf(root, parentDirectory(path)).real;
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
    return slashed(realPlace(location) ?? external_node_path_namespaceObject.posix.normalize(slashed(location)));
}
function places_kindOf(root, path) {
    const location = locate(root, path);
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

;// CONCATENATED MODULE: ./build/snapshot/entries.js



/** What can stand at a path, in the order of their numbers in `Entries.kinds`. */
const entries_KINDS = ['file', 'symlink', 'submodule', 'unmerged', 'special'];
/** The number of the kind that can be data. */
const FILE = 0;
function entries_createEntries(objectIds = object_ids_createObjectIds('sha1'), entries = noEntries()) {
    const directoryNumber = directoryNumbers(entries.directories);
    function append(directory, name, kind, content) {
        const entry = entries.names.length;
        if (entry === entries.kinds.length) {
            entries.directoryOf = numbers_enlarged(entries.directoryOf, entry + 1);
            entries.kinds = numbers_enlarged(entries.kinds, entry + 1);
            entries.contents = numbers_enlarged(entries.contents, entry + 1);
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
        add: (path, kind, content) => append(directoryNumber(paths_parentDirectory(path)), paths_baseName(path), entries_KINDS.indexOf(kind), content),
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
        throw error instanceof failure_Failure ? new failure_Failure(`paths: ${error.message}`) : error;
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
    const [shown, advice] = [text, text.replace(/^\/+/, '')].map(display_display);
    throw new failure_Failure(`paths: nothing is at "${shown}", an absolute path; write ${advice} for what is below the root`);
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
    return isPlain && !isOutside(directory);
}
/** The text of an entry as a path or glob of the snapshot. */
function patternOf({ kind, rest }, directory) {
    if (rest === '')
        return directory;
    return paths_pathIn(kind === 'glob' ? directory.replace(spelling_MAGIC, '\\$&') : directory, rest);
}
function spellingOf({ real, rest, kind }, spelled) {
    const [same] = spelled.get(real) ?? [];
    if (same !== undefined)
        return same.directory;
    for (const above of directoriesAbove(real)) {
        const inner = innerPath(above, real);
        for (const { directory, includes } of spelled.get(above) ?? []) {
            const path = paths_pathIn(directory, inner);
            if (includes(kind === 'name' && rest !== '' ? paths_pathIn(path, rest) : path))
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
    const chosen = numbers_createNumbers();
    for (let entry = from; entry < entries.names.length; entry++) {
        const isIncluded = tests[entries.directoryOf[entry]];
        if (isIncluded === true || (isIncluded !== false && isIncluded(paths_pathAt(entries, entry))))
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
            if (isIncluded === true || isIncluded(paths_pathAt(entries, file)))
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
    const realRoot = places_placeOf(root, '').real;
    if (paths === null) {
        const includes = (path) => !isOutside(path);
        const share = (directory) => (includes(directory) ? 'all' : 'none');
        const place = { shown: '', real: realRoot };
        return [{ text: 'auto', kind: 'automatic', path: '', base: '', place, includes, share }];
    }
    const fromRoot = namingFrom(root, realRoot);
    return inOneSpelling(paths.map((text) => understand(text, root, realRoot, fromRoot, isKnown))).map(entryOf);
}
/** Takes an entry apart, and finds out where it leads. */
function understand(text, root, realRoot, fromRoot, isKnown) {
    const path = pathFromRoot(root, text);
    const isName = !isGlob(path) || exists(root, path) || isKnown(path);
    const base = isName ? path : baseOfGlob(path);
    refuseFromTop(text, base, (inner) => exists(root, inner) || isKnown(inner));
    const place = places_placeOf(root, base);
    const isFile = isName && base !== '' && !place.isDirectory;
    const real = isFile ? paths_parentDirectory(place.real) : place.real;
    const directory = fromRoot(isFile ? paths_parentDirectory(base) : base, real);
    return {
        text,
        kind: isName ? 'name' : 'glob',
        directory,
        rest: isFile ? paths_baseName(base) : isName ? '' : restOfGlob(text, path, base),
        real,
        isPlain: slashed((0,external_node_path_namespaceObject.resolve)(realRoot, directory)) === real,
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
        const answer = places_placeOf(root, directory).real === realRoot;
        isRoot.set(directory, answer);
        return answer;
    };
    return (directory, real) => {
        if (!isOutside(directory))
            return directory;
        for (let above = directory; isOutside(above); above = paths_parentDirectory(above)) {
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
        const includes = (inner) => !isOutside(inner) && isInUsualPaths(inner);
        const share = (inner) => (includes(`${inner}/`) ? 'all' : 'none');
        return { text, kind: 'glob', path, base: directory, place, includes, share };
    }
    if (kind === 'name') {
        const includes = scope_below(path);
        const share = (directory) => includes(directory) ? 'all' : directory === paths_parentDirectory(path) ? 'some' : 'none';
        return { text, kind, path, base: path, place, includes, share };
    }
    const matches = globMatcher(path);
    const isWhole = wholeMatcher(path);
    // A wildcard stands for nothing outside of the root, where other entries can lead.
    const leadsOut = isOutside(directory);
    const includes = (inner) => isOutside(inner) === leadsOut && matches(inner);
    const share = (directory) => {
        if (directory === '')
            return leadsOut ? 'none' : 'some';
        if (isOutside(directory) !== leadsOut)
            return 'none';
        return isWhole(directory) ? 'all' : 'some';
    };
    return { text, kind, path, base: directory, place, includes, share };
}
/** The links that entries name, which stand for the directories that they lead to and are not passed over. */
function followedLinks(scope, root) {
    const links = scope.filter(({ kind, base, place }) => {
        return kind === 'name' && place.shown === base && isLink(locate(root, base));
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
        if (!isOutside(directory))
            return directory;
        const above = scope.find(({ base, share }) => `${directory}/`.startsWith(`${base}/`) && share(directory) !== 'none');
        return above === undefined ? directory : directory.slice(above.base.length + 1);
    };
}
function scope_below(directory) {
    if (directory === '')
        return (path) => !isOutside(path);
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
        return look_lookAt(locate(root, path)) !== undefined;
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
    const open = numbers_select(chosen, first.isOpen);
    const closed = open.length === chosen.length ? new Int32Array(0) : numbers_select(chosen, (entry) => !first.isOpen(entry));
    return { first, open: { ...listing, chosen: open }, closed };
}
/** The states of all entries, those included that pointers have added. */
function arrangement_statesOf({ first, open }, { added }) {
    const { names } = open.entries;
    const states = names.length > first.states.length ? numbers_enlarged(first.states, names.length) : first.states;
    for (const entry of added)
        states[entry] = by_name_stateOfName(names[entry]);
    return states;
}
/** All entries in scope in the order in which they are looked at. */
function everyEntry({ closed }, stored) {
    return closed.length === 0 ? stored.chosen : concatenated(stored.chosen, closed);
}
/** Finds out what is data among entries, by what lies beside them too. */
function survey(listing, chosen, states) {
    const { entries, scope } = listing;
    const inner = innerOf(scope);
    const isAbove = (path) => {
        if (path === '' || path === '/')
            return true;
        if (!isOutside(path))
            return false;
        const below = inner(path);
        return below === '' || isOutside(below);
    };
    return survey_surveyOf({
        files: entries,
        chosen,
        states,
        isAutomatic: scope.some(({ kind }) => kind === 'automatic'),
        isAbovePath: isAbove,
        isPointer: (entry) => entries.contents[entry] === data_files_ELSEWHERE,
    });
}

;// CONCATENATED MODULE: ./build/git/file-at.js




/** As many as Linux follows. */
const file_at_MOST_LINKS = 40;
const OUTSIDE = 'is a link that leads out of the repository';
const DIRECTORY = '040000';
const LINK = '120000';
const SUBMODULE = '160000';
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
            const target = decodePath(await readBlob(repository, entry.id, mayFetch));
            if (target.startsWith('/'))
                return missing(OUTSIDE);
            rest = [...file_at_namesIn(target), ...rest];
        }
        else if (entry?.mode === SUBMODULE)
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
    if (!pathBytes(last).equals(Buffer.from(last))) {
        throw new failure_Failure(`git can't be asked for ${display_display(last)}, whose name is not valid UTF-8; name another file`);
    }
    const listed = await repository.run(['ls-tree', '-z', '-t', '--full-tree', commit, '--', ...paths]);
    const found = new Map();
    for (const line of decodePath(listed).split('\0')) {
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
    const hash = createHash('md5');
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
        const path = typeof place === 'number' ? paths_pathAt(entries, place) : place;
        read.set(place, readTextOnDisk(locate(root, path), mostBytes, took));
    }
    if (repository === null || byId.size === 0)
        return read;
    const take = (id, bytes, size) => {
        const result = bytes === null
            ? { text: null, problem: size === null ? ABSENT : TOO_LARGE }
            : { text: decodePath(bytes), problem: null };
        for (const place of byId.get(id) ?? [])
            read.set(place, result);
    };
    await readBlobs(repository, [...byId.keys()], take, mostBytes);
    return read;
}
/** The texts that this clone lacks are fetched, if that is allowed: else the words of a change would stand for the base's. */
async function readTextsOfBase(...[places, listing, world, mostBytes, took]) {
    const texts = await readTexts(places, listing, world, mostBytes, took);
    const absent = [...texts].flatMap(([place, { problem }]) => problem === ABSENT && typeof place === 'number' ? [place] : []);
    const { entries, objectIds, repository } = listing;
    if (absent.length === 0 || !repository?.fetchBlobs)
        return texts;
    const ids = new Set(absent.map((place) => objectIds.hex(entries.contents[place])));
    const isHere = await repository.fetchBlobs([...ids]).then(() => true, () => false);
    if (!isHere)
        return texts;
    for (const [place, read] of await readTexts(absent, listing, world, mostBytes, took))
        texts.set(place, read);
    return texts;
}
/** Reads one text from disk, without following a link. */
function readTextOnDisk(location, mostBytes, took) {
    const { bytes, trouble } = readSmallFile(location, mostBytes, 'refused');
    if (bytes === null)
        return { text: null, problem: trouble };
    took(bytes.length);
    return { text: decodePath(bytes), problem: null };
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
        const place = (0,external_node_path_namespaceObject.join)(cache, generation, hex.slice(0, 2), `${hex.slice(2)}.dir`);
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
    const cache = cacheOf(home, CONFIGS.map((name) => configOnDisk((0,external_node_path_namespaceObject.join)(home, name))));
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
        texts.push(await textAt((0,external_node_path_namespaceObject.join)(home, name)));
    return cacheOf(home, texts) === cache;
}
/** The text of a file of DVC's configuration; `null` if there is none that can be read. */
function configOnDisk(path) {
    return readTextOnDisk(lossless_encodePath(path), LARGEST_CONFIG, () => { }).text;
}
function dvcHomeOf(directory, boundary) {
    for (let above = directory; isInside(above, boundary); above = (0,external_node_path_namespaceObject.dirname)(above)) {
        const home = (0,external_node_path_namespaceObject.join)(above, '.dvc');
        if ((0,external_node_fs_namespaceObject.existsSync)(lossless_encodePath(home)))
            return home;
        if ((0,external_node_path_namespaceObject.dirname)(above) === above)
            break;
    }
    return null;
}
/** @param texts those of `CONFIGS`, of which the last has the last word */
function cacheOf(home, texts) {
    const named = texts.map((text) => cacheDirectoryIn(text ?? '')).filter((directory) => directory !== null);
    return (0,external_node_path_namespaceObject.resolve)(home, named.at(-1) ?? 'cache');
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
    const { text } = readTextOnDisk(lossless_encodePath(place), LARGEST_LIST, took);
    const list = text === null ? null : parseDvcDirectory(text);
    return list !== null && dvcDirectoryHash(list) === hex ? list : null;
}
/** Whether a path lies in a directory once links are followed. */
function isInside(path, directory) {
    const real = realPlace(path);
    if (real === null)
        return false;
    const inner = (0,external_node_path_namespaceObject.relative)(directory, real);
    return inner !== '..' && !inner.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0,external_node_path_namespaceObject.isAbsolute)(inner);
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
        const directory = cache === null ? null : content_stores_belowRoot(root, cache);
        if (cache !== null && directory !== null) {
            const opened = base === null ? null : (repository ?? (await world.git.open(world.root)));
            const textAt = base === null || opened === null ? null : textsAt(opened, base);
            if (textAt === null || (await isCacheBy(textAt, cache, root, boundary))) {
                stores.push({ directory, object: DVC_OBJECT });
            }
            else {
                note(`This change makes ${display_display(directory)} the cache of DVC, which it was not at the base: files there are compared like all others`);
            }
        }
    }
    if (stores.length === 0)
        return null;
    return (directory, name) => {
        const path = paths_pathIn(directory, name);
        return stores.some((store) => path.startsWith(`${store.directory}/`) && store.object.test(path.slice(store.directory.length + 1)));
    };
}
/** Texts as a commit has them; from disk those that git does not track, which came with no change. */
function textsAt(repository, commit) {
    return async (path) => {
        const place = pathFromRoot(repository.topLevel, path);
        const content = await contentAt(repository, commit, place);
        if (content !== null)
            return decodePath(content);
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
        if (error instanceof process_GitError)
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
        const ask = async (...args) => decodePath(await repository.run(args)).replace(/\n$/, '');
        const written = await ask('config', '--type=path', '--get', 'lfs.storage');
        const home = await ask('rev-parse', '--path-format=absolute', '--git-common-dir');
        return content_stores_belowRoot((0,external_node_fs_namespaceObject.realpathSync)(root), (0,external_node_path_namespaceObject.resolve)(home, written));
    }
    catch {
        // Not set, or plain files where there is no git.
        return null;
    }
}
function content_stores_belowRoot(root, absolute) {
    const path = pathFromRoot(root, absolute);
    return path === '' || isOutside(path) ? null : path;
}

;// CONCATENATED MODULE: ./build/libraries/load-yaml.js

// It stands in a bundle of its own, for most runs don't need it: loading it takes as long as scanning 2,500 files
// (10 ms). Not by `import()`, since those who ask for it can't wait.
const requireBundle = (0,external_node_module_namespaceObject.createRequire)(import.meta.url);
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
function yaml_depth_isTooDeep(tokens, maxDepth) {
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

;// CONCATENATED MODULE: ./build/pointers/yaml-tree.js


/** Characters: room for some 100,000 outputs in one `dvc.lock`. */
const LONGEST_TEXT = 16 * 1024 * 1024;
const MAX_DEPTH = 64;
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
    if (text.length > LONGEST_TEXT)
        return { problem: 'is too large to be read as YAML' };
    const { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, Parser } = loadYaml();
    const lineCounter = new LineCounter();
    // `parseDocument` in its two halves, since the first, shared with the check of depth, takes most of the time.
    const tokens = [...new Parser(lineCounter.addNewLine).parse(text)];
    if (yaml_depth_isTooDeep(tokens, MAX_DEPTH))
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
        root: isNothing(document.contents) ? null : document.contents,
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
                if (!isNothing(value))
                    fields.set(name, value);
            }
            return fields;
        },
    };
}
/** What YAML 1.2 reads as null. */
function isNothing(node) {
    return (node === null ||
        (loadYaml().isScalar(node) && node.type === 'PLAIN' && /^(?:~|null|Null|NULL)?$/.test(String(node.value))));
}

;// CONCATENATED MODULE: ./build/pointers/huggingface.js



/** Characters of a README that are looked at. */
const LONGEST_CARD = 4 * 1024 * 1024;
const BAD_CONFIGS = 'has "configs" that are not as Hugging Face reads them';
/** A URL, or a path from the root of the file system. */
const huggingface_ELSEWHERE = /^(?:\/|[a-z][a-z0-9+.-]*:)/i;
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
    const read = items.map((item) => readConfig(tree, item));
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
function readConfig(tree, node) {
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
        .filter((path) => !huggingface_ELSEWHERE.test(path))
        .map((path) => inside(external_node_path_namespaceObject.posix.join(base, path)))
        .filter((path) => path !== null);
}
/** A path of a card as snapshots write paths, `''` for the README's directory; `null` if it leads out of it. */
function inside(path) {
    if (huggingface_ELSEWHERE.test(path) || path.includes('\0'))
        return null;
    const normal = external_node_path_namespaceObject.posix.normalize(path).replace(/\/$/, '');
    if (isOutside(normal))
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
    const read = others === null ? readTexts : readTextsOfBase;
    const texts = await read([...places.values()], listing, world, LARGEST_CARD, took);
    for (const [directory, place] of places) {
        const path = `${display_display(paths_pathIn(directory, CARD))}${others === null ? '' : ' of the base'}`;
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
/** The cards by their directory. */
function cardsAbove(files, { entries, isGone, repository }, { root }) {
    const above = new Set();
    for (const directory of directoriesInUse(files)) {
        for (let inner = directory; !above.has(inner); inner = paths_parentDirectory(inner)) {
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
            const path = paths_pathIn(directory, CARD);
            if (listed.has(directory) || isOutside(directory) || !isFile(locate(root, path)))
                continue;
            places.set(directory, path);
        }
    }
    return new Map(sortByKey([...places], ([directory]) => directory));
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

;// CONCATENATED MODULE: ./build/snapshot/git/entry-parser.js





const NUL = 0;
const entry_parser_TAB = 0x09;
const entry_parser_SPACE = 0x20;
const entry_parser_SLASH = 0x2f;
const STAGE_0 = 0x30;
const SKIP_WORKTREE = 0x53;
const FIRST_LOWER_CASE = 0x61;
const MODE_DIGITS = 6;
const entry_parser_DIGITS = { sha1: 40, sha256: 64 };
const SYMLINK = entries_KINDS.indexOf('symlink');
const entry_parser_SUBMODULE = entries_KINDS.indexOf('submodule');
const UNMERGED = entries_KINDS.indexOf('unmerged');
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
        const idStart = start + modeStart + MODE_DIGITS + 1 + (isIndex ? 0 : kind === entry_parser_SUBMODULE ? 7 : 5);
        const idEnd = idStart + entry_parser_DIGITS[format];
        const pathStart = idEnd + (isIndex ? 3 : 1);
        // Looked at where it costs nothing: what stands before the path, and that there is one.
        if (pathStart >= end || buffer[pathStart - 1] !== entry_parser_TAB || buffer[idStart - 1] !== entry_parser_SPACE) {
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
        const isNamed = kind !== entry_parser_SUBMODULE && !isUnmerged;
        append(findDirectory(buffer, pathStart, slash), isPlain ? buffer.toString('latin1', slash + 1, end) : decodePath(buffer.subarray(slash + 1, end)), isUnmerged ? UNMERGED : kind, isNamed ? objectIds.add(buffer, idStart) : data_files_NOT_NAMED);
    }
    return {
        take(chunk) {
            const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            isPlain = (0,external_node_buffer_namespaceObject.isAscii)(buffer);
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
            lastNumber = directoryNumber(decodePath(last));
        }
        return lastNumber;
    };
}
/** By the first three digits of the mode. A symbolic link's content is its target, a submodule's is a commit. */
function entry_parser_kindOf(buffer, mode) {
    const second = buffer[mode + 1];
    if (second === 0x32)
        return SYMLINK;
    return second === 0x36 ? entry_parser_SUBMODULE : FILE;
}

;// CONCATENATED MODULE: ./build/snapshot/git/entries.js




/**
 * What is staged: the commit to come. Where the index is empty, as in a clone without a checkout, what `HEAD`
 * records; but an index that git itself handed over, as to a hook, is meant even if it is empty.
 */
async function readEntries(repository) {
    const index = await parse(repository, ['ls-files', '--stage', '-v', '-z'], true);
    if (index.entries.names.length > 0 || repository.indexIsGiven || !(await hasCommit(repository)))
        return index;
    return entries_readTree(repository, 'HEAD');
}
/** What a commit records. Nothing but trees is read, so blobs may be absent. */
async function entries_readTree(repository, commit) {
    return { ...(await parse(repository, ['ls-tree', '-r', '-z', '--full-tree', commit, '--'], false)), commit };
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
async function parse(repository, args, isIndex) {
    const builder = entries_createEntries(object_ids_createObjectIds(repository.objectFormat));
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


function view_viewFrom(root, { topLevel }) {
    const prefix = (0,external_node_path_namespaceObject.relative)(topLevel, (0,external_node_fs_namespaceObject.realpathSync)(root)).replaceAll(external_node_path_namespaceObject.sep, '/');
    return {
        fromRoot(path) {
            if (prefix === '')
                return path;
            return path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : external_node_path_namespaceObject.posix.relative(prefix, path);
        },
        fromTopLevel(path) {
            if ((0,external_node_path_namespaceObject.isAbsolute)(path))
                return path;
            const inner = external_node_path_namespaceObject.posix.join(prefix, path);
            return inner === '.' ? '' : inner;
        },
    };
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
        return `${countOf(failed.length, 'place')} can't be read, such as ${display_display(first.path)} (${first.message})`;
    }
    try {
        const location = locate(root, entry.base);
        if (lookThrough(location)?.isDirectory())
            (0,external_node_fs_namespaceObject.readdirSync)(location);
        return null;
    }
    catch (error) {
        return `it can't be read (${read_describeReadError(error)})`;
    }
}
/** A repository inside of ours is the same to all sources, even where git does not know it. */
function whyOther({ place }, { root }) {
    const topLevel = workTreeAbove(places_placeOf(root, '').real);
    if (topLevel === null || innerPath(topLevel, place.real) === null)
        return null;
    const other = workTreeAbove(place.real);
    if (other === null || other === topLevel)
        return null;
    return `1 submodule (${display_display(innerPath(topLevel, other))}): ${NAMES.submodule?.[1]}`;
}
/** What an entry leads to that is no file: links, submodules and the like; `null` if there is none. Safe to show. */
function whyNoFile(entry, { entries }, world) {
    const found = new Map();
    for (let number = 0; number < entries.names.length; number++) {
        if (entries.kinds[number] === FILE)
            continue;
        const path = paths_pathAt(entries, number);
        if (!isMeant(entry, path))
            continue;
        const kind = entries_KINDS[entries.kinds[number]];
        found.set(kind, [...(found.get(kind) ?? []), path]);
    }
    const said = [...found].flatMap(([kind, paths]) => {
        const [one, what] = NAMES[kind] ?? [kind, 'not compared'];
        const [first] = paths;
        const where = kind === 'symlink' && paths.length === 1 ? leadingTo(first, world) : '';
        const such = paths.length === 1 && first === entry.path ? '' : ` (such as ${display_display(first)})`;
        return `${countOf(paths.length, one)}${where}${such}: ${what}`;
    });
    return said.length === 0 ? null : said.join('; ');
}
function leadingTo(link, { root }) {
    try {
        const end = lookThrough(locate(root, link));
        if (end === undefined)
            return look_lookAt(locate(root, link)) ? ' that leads nowhere' : '';
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
    const { fromRoot } = view_viewFrom(world.root, repository);
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
    if (!lossless_isUtf8Path(place))
        return [];
    const output = await repository.run(['ls-files', '-z', ...args, '--', ...(place === '' ? [] : [place])]);
    return Array.from(records(output, 'ls-files'), decodePath);
}
function whatIsThere({ kind, base, path }, { root }) {
    if (kind !== 'name')
        return 'nothing matches it';
    const there = lookThrough(locate(root, path));
    if (there === undefined) {
        const above = paths_parentDirectory(base);
        return above === '' || lookThrough(locate(root, above)) !== undefined
            ? 'there is nothing of that name'
            : `there is no ${display_display(above)}`;
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
    const empty = withoutFiles(given(listing), listing.entries, concatenated(listing.chosen, added));
    if (options.ifNoFilesFound === 'ignore')
        return new Set(empty);
    for (const entry of empty) {
        const why = await whyNothing(entry, listing, options.source, world);
        const message = `paths: no files found for "${display_display(entry.text)}": ${why}`;
        if (options.ifNoFilesFound === 'error') {
            throw new failure_Failure(`${message}; correct it, or set if-no-files-found to warn or ignore`);
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
            told.push(`${countOf(unread.length, 'place')} can't be read (${unread[0].message})`);
        world.warn(`paths: no data found for "${display_display(entry.text)}": ${told.join(', ')}`);
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
        return Array.from(numbers).some((number) => matches(paths_pathAt(entries, number)));
    });
    if (globs.length === 0)
        return ' by name';
    if (globs.length > MOST_GLOBS)
        return ` by ${globs.length} globs of exclude`;
    return ` by ${globs.map((glob) => `"${display_display(glob)}"`).join(' and ')}`;
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
function siftByName(entries, chosen, states, { exclude, ownReports, isStored, unseen = new Set() }, skipped, others) {
    const excluded = exclude.map((glob) => globMatcher(glob));
    const reportNames = new Set(Array.from(ownReports, paths_baseName));
    const reasonToSkip = (entry) => {
        const reason = reasonOf(states[entry]);
        if (reason === 'excluded')
            return reason;
        const name = entries.names[entry];
        if (isStored?.(entries.directories[entries.directoryOf[entry]], name) === true)
            return 'excluded';
        if (reportNames.has(name) && ownReports.has(paths_pathAt(entries, entry)))
            return 'excluded';
        if (excluded.length > 0) {
            const path = paths_pathAt(entries, entry);
            if (excluded.some((matches) => matches(path)))
                return 'excluded';
        }
        const kind = entries_KINDS[entries.kinds[entry]];
        return kind === 'file' ? reason : kind;
    };
    return numbers_select(chosen, (entry) => {
        if (unseen.size > 0 && unseen.has(paths_pathAt(entries, entry)))
            return false;
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
        if (state === MEASURED.file)
            measured.files.push(entry);
        else if (state === MEASURED.linked)
            linked.push({ entry, inode: inodes.get(entry) });
        else if (state === MEASURED.symlink)
            measured.symlinks.push(entry);
        else if (state === MEASURED.special)
            countSkipped(skipped, 'special');
        else
            errors.push({ path: paths_pathAt(entries, entry), message: messages.get(entry) });
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
    const rest = inParts(numbers_select(numbers, (entry) => isBegun[entry] === 0), measure_ahead_FILES_PER_TASK);
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
        .map((each) => ({ ...each, path: paths_pathAt(entries, each.entry) }))
        .sort((left, right) => order_comparePaths(left.path, right.path));
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
    const parts = inParts(tracked, measure_ahead_FILES_PER_TASK);
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
        addLink(links, owner, paths_pathAt(entries, entry), ...(links.get(entry) ?? []));
        links.delete(entry);
    }
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
    const files = countOf(filtered, 'changed or untracked file');
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
    const input = Buffer.concat(paths.flatMap((path) => [pathBytes(path), Buffer.from(conversion_NUL)]));
    const output = await repository.run(['check-attr', '--stdin', '-z', ...ATTRIBUTES], input);
    const byDefault = await linesByDefault(repository);
    const fields = Array.from(records(output, 'check-attr'), decodePath);
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

;// CONCATENATED MODULE: ./build/snapshot/links/follow.js

/** As systems do, who follow no more. */
const MOST_FOLLOWED = 40;
/**
 * Follows symbolic links by what they say alone, as far as they stay within the root: whether what they lead to is there
 * is not asked.
 * @param textOf what each link says, by its path from the root
 * @param root absolute, as links with an absolute target may name it
 * @returns gives the path that a link leads to (`''` is the root); `null`: it leaves the root, or goes in a circle
 */
function linkFollower(textOf, root) {
    const ownRoot = slashed(root);
    return (link) => {
        const reached = [];
        const ahead = link.split('/').reverse();
        let followed = 0;
        for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
            if (part === '' || part === '.')
                continue;
            if (part === '..') {
                if (reached.pop() === undefined)
                    return null;
                continue;
            }
            reached.push(part);
            const text = textOf.get(reached.join('/'));
            if (text === undefined)
                continue;
            followed += 1;
            if (followed > MOST_FOLLOWED)
                return null;
            reached.pop();
            const inner = text.startsWith('/') ? innerPath(ownRoot, text) : text;
            if (inner === null)
                return null;
            if (inner !== text)
                reached.length = 0;
            ahead.push(...inner.split('/').reverse());
        }
        return reached.join('/');
    };
}

;// CONCATENATED MODULE: ./build/snapshot/links/read.js







const read_SYMLINK = entries_KINDS.indexOf('symlink');
/** Longer paths no system takes. */
const LONGEST_TARGET = 4096;
/** Reads what links say: from disk where it has a say and they are there, else from git. */
async function readLinks(listing, chosen, source, world) {
    const { entries } = listing;
    const textOf = new Map();
    const inGit = [];
    for (const entry of numbers_select(chosen, (entry) => entries.kinds[entry] === read_SYMLINK)) {
        const path = paths_pathAt(entries, entry);
        // What lies elsewhere leads elsewhere.
        if (isOutside(path))
            continue;
        const text = source === 'git' ? null : textOnDisk(locate(world.root, path));
        if (text !== null)
            textOf.set(path, text);
        else if (entries.contents[entry] >= 0)
            inGit.push(entry);
    }
    let unread = 0;
    if (inGit.length > 0) {
        for (const [entry, { text }] of await readTexts(inGit, listing, world, LONGEST_TARGET, () => { })) {
            if (text === null)
                unread += 1;
            else
                textOf.set(paths_pathAt(entries, entry), text);
        }
    }
    return { textOf, unread };
}
/** `null` where no link can be read: it may have gone meanwhile. */
function textOnDisk(location) {
    try {
        return decodePath((0,external_node_fs_namespaceObject.readlinkSync)(location, 'buffer'));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/snapshot/links/ways.js


/**
 * Files that are looked at below the directories that links lead to: many links to one large directory would else stand
 * for more files than there are.
 */
const MOST_BELOW = 200_000;
/**
 * Puts a file in the place of each link to one, and what is below a directory in the place of each link to it.
 * @param targets by link: where it leads
 * @param data the files that count
 */
function waysThrough(targets, { entries, objectIds }, data) {
    const found = [];
    const into = entries_createEntries(objectIds, {
        directories: [...entries.directories],
        directoryOf: entries.directoryOf.slice(),
        names: [...entries.names],
        kinds: entries.kinds.slice(),
        contents: entries.contents.slice(),
    });
    const files = filesAt(entries, data, targets.values());
    let filesBelow = null;
    let room = MOST_BELOW;
    let tooMany = 0;
    for (const [link, target] of targets) {
        const [file] = files.get(target) ?? [];
        if (file !== undefined) {
            add(link, link, target, file);
            continue;
        }
        filesBelow ??= belowDirectories(entries, data);
        const below = filesBelow(target);
        if (below.length > room) {
            tooMany += 1;
            continue;
        }
        room -= below.length;
        for (const inner of below) {
            const directory = entries.directories[entries.directoryOf[inner]];
            const rest = target === '' ? directory : directory.slice(target.length + 1);
            const name = entries.names[inner];
            add(paths_pathIn(rest === '' ? link : `${link}/${rest}`, name), link, target, inner);
        }
    }
    return { found, entries: into.entries, tooMany };
    function add(path, link, target, file) {
        const entry = into.entries.names.length;
        const directory = into.directoryNumber(paths_parentDirectory(path));
        into.append(directory, paths_baseName(path), FILE, entries.contents[file]);
        found.push({ link, target, file, entry });
    }
}
/** Gives the files in and below a directory; each directory is looked for once. */
function belowDirectories({ directories, directoryOf }, data) {
    const inDirectory = new Map();
    for (let at = 0; at < data.length; at++) {
        const file = data[at];
        const others = inDirectory.get(directoryOf[file]);
        if (others)
            others.push(file);
        else
            inDirectory.set(directoryOf[file], [file]);
    }
    const above = new Set(['']);
    for (const number of inDirectory.keys()) {
        for (let directory = directories[number]; directory !== '' && !above.has(directory);) {
            above.add(directory);
            directory = paths_parentDirectory(directory);
        }
    }
    const known = new Map();
    return (target) => {
        // Most links lead to no data at all, and there can be many.
        if (!above.has(target))
            return [];
        const before = known.get(target);
        if (before !== undefined)
            return before;
        const files = [];
        for (const [number, inner] of inDirectory) {
            const directory = directories[number];
            if (target === '' || directory === target || directory.startsWith(`${target}/`))
                files.push(...inner);
        }
        known.set(target, files);
        return files;
    };
}

;// CONCATENATED MODULE: ./build/snapshot/links/strays.js













/** Links that are named one by one. */
const MOST_NAMED = 3;
/**
 * Tells of symbolic links that lead to data of another split or dataset than they lie in. Links are not followed, so that
 * no group holds them; but whoever trains on what directories show meets the same file twice.
 * @returns notices, safe to show
 */
async function linksAstray(placed, { exclude, source }, world) {
    const { listing } = placed;
    const { textOf, unread } = await readLinks(listing, listing.chosen, source, world);
    const follow = linkFollower(textOf, world.root);
    const excluded = exclude.map((glob) => globMatcher(glob));
    const targets = new Map();
    for (const link of textOf.keys()) {
        const target = follow(link);
        if (target !== null && !excluded.some((matches) => matches(link)))
            targets.set(link, target);
    }
    const notices = [];
    if (targets.size > 0) {
        const { tooMany, ...ways } = waysThrough(targets, listing, placed.data);
        if (ways.found.length > 0)
            notices.push(...toldOf(astray(ways, placed)));
        if (tooMany > 0)
            notices.push(`${countOf(tooMany, 'symbolic link')} to directories of very many files: not looked into`);
    }
    if (unread > 0)
        notices.push(`${countOf(unread, 'symbolic link')}: this clone lacks what they say, so that is not told`);
    return notices;
}
/** The links that lead elsewhere, each once, by the layout that would hold if all of them were followed. */
function astray({ found, entries }, placed) {
    const ways = Int32Array.from(found, ({ entry }) => entry);
    const listing = { ...placed.listing, entries };
    const { first } = lookAtNames({ ...listing, chosen: ways });
    // What is there already is what it was found to be.
    first.states.set(placed.states.subarray(0, placed.listing.entries.names.length));
    const surveyed = survey(listing, concatenated(placed.data, ways), first.states);
    const layout = layoutOf(surveyed, placed.layout);
    const strays = new Map();
    for (const way of found) {
        if (strays.has(way.link) || !by_name_canBeData(first.states[way.entry]))
            continue;
        const path = paths_pathAt(entries, way.entry);
        const from = layout.placementOf(path);
        const to = layout.placementOf(paths_pathAt(entries, way.file));
        const copies = [
            { file: { path }, ...from },
            { file: { path: way.target }, ...to },
        ];
        if (from.dataset !== to.dataset || splitLeakage.isBrokenBy(copies))
            strays.set(way.link, { ...way, from, to });
    }
    return [...strays.values()].sort((left, right) => order_comparePaths(left.link, right.link));
}
function toldOf(strays) {
    if (strays.length === 0)
        return [];
    const named = strays.slice(0, MOST_NAMED).map((stray) => {
        return `${display_display(stray.link)}${strays_nameOf(stray, 'from')} leads to ${display_display(stray.target)}${strays_nameOf(stray, 'to')}`;
    });
    const rest = strays.length - named.length;
    const what = strays.length === 1
        ? '1 symbolic link points to data of another split or dataset, and is not compared'
        : `${countOf(strays.length, 'symbolic link')} point to data of another split or dataset, and are not compared`;
    return [`${what}: ${named.join(', ')}${rest > 0 ? ` and ${countOf(rest, 'other')}` : ''}`];
}
/** The split where that differs, else the dataset. */
function strays_nameOf({ from, to }, side) {
    const place = side === 'from' ? from : to;
    if (from.split !== to.split)
        return place.split === null ? '' : ` (${display_display(place.split)})`;
    return place.dataset ? ` (${display_display(layout_directoryOfDataset(place.dataset))})` : '';
}

;// CONCATENATED MODULE: ./build/layout/lists/family.js




/** The last word of the lists of VOC for one class: `aeroplane_train`, and `train_val` of the class `train`. */
const OF_CLASS = /^(.+)[-_. ](trainval|train|val|test)$/i;
/** @param others whether a name without ending stands beside it */
function readListName(path, others) {
    const name = paths_baseName(path);
    const ending = splitNamed(name.slice(name.lastIndexOf('.') + 1)) === null ? endingOf(name).stem : name.length;
    const stem = name.slice(0, ending);
    const place = placeOfFamily(path);
    const [, before, word] = OF_CLASS.exec(stem) ?? [];
    if (before !== undefined && word !== undefined && splitNamed(before) !== null) {
        const isClass = ['train', 'val', 'trainval', 'test'].some((other) => other !== word.toLowerCase() && others(`${before}${stem[before.length]}${other}`));
        if (isClass)
            return { split: canonicalSplit(word), family: `${place}\0${before.toLowerCase()}` };
    }
    const rest = wordsOf(stem).filter((part) => splitOfWord(part) === undefined);
    return { split: splitNamed(stem)?.split ?? null, family: `${place}\0${rest.join(' ')}` };
}
/** The directory of a list, without those that are called after its split. */
function placeOfFamily(path) {
    let place = paths_parentDirectory(path);
    while (place !== '' && place !== '/' && splitNamed(paths_baseName(place))?.rest === '')
        place = paths_parentDirectory(place);
    return place;
}

;// CONCATENATED MODULE: ./build/layout/lists/read.js



/** Lines that are looked at; a longer text is data. */
const MOST_LINES = 2_000_000;
/**
 * What a text says of splits; none if it is no list.
 * @param split what the name of the text says; `null`: nothing
 */
function read_readList(form, split, text) {
    if (form === 'settings')
        return read_readSettings(text);
    if (form === 'table')
        return readTable(text);
    if (split === null)
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
        return { places, divided: new Map() };
    const names = createNames(field);
    const lists = [];
    const stems = new Set(Array.from(wanted.keys(), (entry) => withoutEnding(paths_pathAt(field.files, entry))));
    for (const [entry, form] of wanted) {
        const text = texts.get(entry);
        if (text === undefined)
            continue;
        const path = paths_pathAt(field.files, entry);
        const named = readListName(path, (stem) => stems.has(paths_pathIn(paths_parentDirectory(path), stem)));
        const listed = read_readList(form, named.split, text);
        if (listed.length === 0)
            continue;
        const directory = placeOfList(path);
        const isSettings = form === 'settings';
        const found = apply_resolve(listed, directory, names, isSettings);
        if (found === null)
            continue;
        const family = form === 'lines' ? named.family : path;
        const dataset = commonDirectory(directory, found.keys(), field);
        lists.push({ entry, dataset, isSettings, family, found });
        if (!isSettings)
            field.states[entry] = PASSED_OVER.list;
    }
    // Train and validation together say the least; else the order of the files must not matter.
    const isTogether = ({ found }) => found.values().next().value === TRAIN_AND_VALIDATION;
    // All that one division says stands before what another one says.
    lists.sort((left, right) => Number(isTogether(left)) - Number(isTogether(right)) ||
        order_comparePaths(left.family, right.family) ||
        order_comparePaths(paths_pathAt(field.files, left.entry), paths_pathAt(field.files, right.entry)));
    for (const { entry, dataset, isSettings, family, found } of lists) {
        const list = paths_pathAt(field.files, entry);
        for (const [file, splits] of found) {
            // Settings may well name one place for several splits: nothing was copied there.
            if (!isSettings)
                note(file, family, splits, list);
            const split = typeof splits === 'string' ? splits : [...splits].sort(split_order_compareSplits)[0];
            if (places.has(file) || isInSplit(file, split))
                continue;
            // What settings name is a directory of a split, whatever it is called: it is no class.
            const classStart = isSettings ? paths_parentDirectory(paths_pathAt(field.files, file)).length + 1 : null;
            places.set(file, { split, dataset, classStart, by: 'list' });
        }
    }
    return { places, divided: dividedBy(saidBy, field) };
    function note(file, family, splits, list) {
        const families = saidBy.get(file) ?? new Map();
        saidBy.set(file, families);
        const said = families.get(family) ?? new Map();
        families.set(family, said);
        for (const split of typeof splits === 'string' ? [splits] : splits)
            if (!said.has(split))
                said.set(split, list);
    }
    /** Whether directories say the same. */
    function isInSplit(file, split) {
        const node = splits.splitNode[nodeOfEntry(field, file)];
        return splits.named.get(node)?.split === split;
    }
}
/** Where the names of a list start from: the directory above one of lists. */
function placeOfList(path) {
    for (let above = paths_parentDirectory(path); above !== '' && above !== '/'; above = paths_parentDirectory(above)) {
        if (LIST_DIRECTORIES.has(above.slice(above.lastIndexOf('/') + 1).toLowerCase()))
            return paths_parentDirectory(above);
    }
    return paths_parentDirectory(path);
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
        if (!by_name_canBeData(state) || !isSureKind(state))
            continue;
        const name = field.files.names[entry];
        all.push(entry);
        add(name, entry);
        if (isMediaKind(state))
            add(name.slice(0, endingOf(name).stem), entry);
    }
    const pathOf = (file) => paths_pathAt(field.files, file);
    return {
        of: (name) => byName.get(name) ?? [],
        pathOf,
        below: (directory) => all.filter((file) => directory !== '' && pathOf(file).startsWith(`${directory}/`)),
    };
}
/** The files that a list names, below its directory or, where that holds none of them, anywhere; `null`: it is no list. */
function apply_resolve(listed, directory, names, mayBeDirectories) {
    for (const base of directory === '' ? [''] : [directory, '']) {
        const found = new Map();
        let matched = 0;
        for (const { name, split } of listed) {
            const files = filesNamed(name, base, names, mayBeDirectories);
            if (files.length > 0)
                matched += 1;
            for (const file of files)
                give(file, split, found);
        }
        if (matched >= apply_MOST * listed.length && found.size > 0)
            return found;
    }
    return null;
}
function give(file, split, found) {
    const before = found.get(file);
    if (before === undefined)
        found.set(file, split);
    else if (typeof before !== 'string')
        before.add(split);
    else if (before !== split)
        found.set(file, new Set([before, split]));
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
        while (common !== '' && !paths_pathAt(field.files, file).startsWith(`${common}/`))
            common = paths_parentDirectory(common);
    }
    return common;
}
/** Where a table of folds lists a sample several times, it is trained with in one and tested in another by intent. */
const FOLD = /^fold /;
function dividedBy(saidBy, field) {
    const divided = new Map();
    for (const [file, families] of saidBy) {
        for (const said of families.values()) {
            if (said.size < 2)
                continue;
            const isPart = said.has('train') || said.has('validation');
            const splits = [...said.keys()].filter((split) => !FOLD.test(split) && !(isPart && split === TRAIN_AND_VALIDATION));
            if (splits.length < 2)
                continue;
            const listings = splits.sort(split_order_compareSplits).map((split) => ({ split, list: said.get(split) }));
            divided.set(paths_pathAt(field.files, file), listings);
            break;
        }
    }
    return divided;
}
function withoutEnding(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return path.slice(0, path.length - name.length + endingOf(name).stem);
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
        if (state >= kinds_KIND.text && state <= kinds_KIND.other && isLines(name, nodeOfEntry(field, entry)))
            return 'lines';
        const { ending, stem } = endingOf(name);
        if ((state === PASSED_OVER.other || state === PASSED_OVER.list) &&
            isLines(name, nodeOfEntry(field, entry)))
            return 'lines';
        if (ending === 'csv' || ending === 'tsv') {
            const isNear = state === kinds_KIND.table || state === PASSED_OVER.metadata || state === PASSED_OVER.annotation;
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
const NO_LISTS = { places: new Map(), divided: new Map(), isWhole: true, bytesRead: 0 };
/**
 * Reads the lists of a survey, and passes them over in its states. What this clone lacks says nothing.
 * @param isBase these are the lists of the base, of which what this clone lacks is fetched
 */
async function readLists(survey, listing, world, isBase = false) {
    const wanted = wantedLists(survey);
    if (wanted.size === 0)
        return NO_LISTS;
    let bytesRead = 0;
    const readAll = isBase ? readTextsOfBase : readTexts;
    const read = await readAll([...wanted.keys()], listing, world, lists_LARGEST_LIST, (bytes) => {
        bytesRead += bytes;
    });
    const texts = new Map();
    for (const [place, { text }] of read)
        if (typeof place === 'number' && text !== null)
            texts.set(place, text);
    const found = applyLists(survey, wanted, texts);
    const isWhole = ![...read.values()].some(({ problem }) => problem === ABSENT);
    return { ...found, isWhole, bytesRead };
}
/** What lists say, by path. */
function placesByPath({ places }, entries) {
    return new Map(Array.from(places, ([entry, place]) => [paths_pathAt(entries, entry), place]));
}

;// CONCATENATED MODULE: ./build/snapshot/others.js



const others_UNMERGED = entries_KINDS.indexOf('unmerged');
/** The columns of entries that are no samples. What a file holds whose merge is not resolved is not known. */
function othersOf({ entries }, numbers, stored) {
    return {
        directories: entries.directories,
        directoryOf: numbers_pickNumbers(entries.directoryOf, numbers),
        names: data_files_pick(entries.names, numbers),
        contents: contentsOf(entries, numbers),
        pointers: pickFrom(stored.pointers, numbers),
    };
}
function contentsOf({ contents, kinds }, numbers) {
    return numbers.map((entry) => (kinds[entry] === others_UNMERGED ? data_files_ELSEWHERE : contents[entry]));
}

;// CONCATENATED MODULE: ./build/snapshot/own-reports.js




/**
 * The paths, as snapshots write them, of files that this program writes: a report of an earlier run is not data.
 * @param reports relative to the root, or absolute; they and the root may be given through links
 */
function pathsOfReports(root, reports) {
    const realRoot = (0,external_node_fs_namespaceObject.realpathSync)(root);
    return new Set(reports
        .map((path) => (0,external_node_path_namespaceObject.resolve)(root, path))
        .flatMap((path) => [path, throughLinks(path), real_place_realTarget(path)])
        .flatMap((path) => [pathFromRoot(root, path), pathFromRoot(realRoot, path)]));
}
function throughLinks(path) {
    try {
        return (0,external_node_path_namespaceObject.join)((0,external_node_fs_namespaceObject.realpathSync)((0,external_node_path_namespaceObject.dirname)(path)), (0,external_node_path_namespaceObject.basename)(path));
    }
    catch {
        // Its directory is not there yet, so there is no earlier report in it.
        return path;
    }
}

;// CONCATENATED MODULE: ./build/layout/pages/links.js
/** Links of Markdown, HTML, reStructuredText and AsciiDoc; the target is the first group that matched. */
const LINKS = [
    /\]\(\s*(?:<([^<>\n]{1,1000})>|([^\s()<>]{1,1000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?))/g, // ![alt](path "title")
    /^[ >]{0,8}\[[^\]\n]{1,200}\]:\s*<?([^\s<>]{1,1000})/gm, // [name]: path
    /\b(?:src|href|srcset|poster|data)\s*=\s*\\?["']([^"'\n\\]{1,1000})/gi, // <img src="path">, in notebooks, too
    /(?:image|figure)::[ \t]*([^\s[\]]{1,1000})/g, // .. image:: path; image::path[]
];
/** All that a page links to, as it stands there, each once. */
function linksIn(text) {
    const found = new Set();
    for (const pattern of LINKS) {
        for (const [, first, second] of text.matchAll(pattern)) {
            const target = first ?? second;
            if (target !== undefined)
                found.add(target);
        }
    }
    return found;
}
/** A file on GitHub by its address: behind the name of the repository and the kind of view. */
const ON_GITHUB = /^(?:https?:)?\/\/(?:raw\.githubusercontent\.com\/[^/]+\/[^/]+|(?:www\.)?github\.com\/[^/]+\/[^/]+\/(?:raw|blob))\/(.+)$/i;
const OTHER_ADDRESS = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
/** A branch can have so many parts. */
const MOST_PARTS = 4;
/**
 * The paths that a link can mean, from the root of the repository. Of an address of GitHub nothing tells where the name
 * of the branch ends.
 * @param directory that of the page; `''` is the root
 */
function pathsOfLink(target, directory) {
    const plain = links_decoded((target.trim().split(/[?#]/)[0] ?? '').replace(/\s+\d+(?:\.\d+)?[wx]$/, ''));
    if (plain === '')
        return [];
    const onGitHub = ON_GITHUB.exec(plain)?.[1];
    if (onGitHub !== undefined) {
        const parts = onGitHub.split('/');
        return parts.slice(1, MOST_PARTS + 1).flatMap((_, at) => normal(parts.slice(at + 1)) ?? []);
    }
    if (OTHER_ADDRESS.test(plain))
        return [];
    const start = plain.startsWith('/') || directory === '' ? [] : directory.split('/');
    const path = normal([...start, ...plain.split('/')]);
    return path === null ? [] : [path];
}
function links_decoded(target) {
    try {
        return decodeURIComponent(target);
    }
    catch {
        return target;
    }
}
/** Without `.` and `..`; `null`: it leads out of the repository. */
function normal(parts) {
    const kept = [];
    for (const part of parts) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            kept.push(part);
        else if (kept.pop() === undefined)
            return null;
    }
    return kept.length === 0 ? null : kept.join('/');
}

;// CONCATENATED MODULE: ./build/layout/pages/linked.js




/** A directory of more pictures is no place for showing where a page links to a few of them: these are examples. */
const linked_FEW = 12;
const linked_LEAST_SHARE = 1 / 3;
/**
 * The pictures that pages link to, but for examples out of a directory full of them.
 * @param texts by entry: the text of a page
 */
function linkedPictures({ field }, texts) {
    const { files, tree, chosen, states } = field;
    const names = new Map();
    for (const [entry, text] of texts) {
        const directory = tree.paths[nodeOfEntry(field, entry)];
        for (const link of linksIn(text)) {
            for (const path of pathsOfLink(link, directory)) {
                const others = names.get(paths_parentDirectory(path));
                if (others === undefined)
                    names.set(paths_parentDirectory(path), new Set([paths_baseName(path)]));
                else
                    others.add(paths_baseName(path));
            }
        }
    }
    if (names.size === 0)
        return new Set();
    const ofNode = tree.paths.map((path) => names.get(path));
    const pictures = new Map();
    const linked = new Map();
    for (let place = 0; place < chosen.length; place++) {
        const entry = chosen[place];
        if (states[entry] !== kinds_KIND.picture && states[entry] !== kinds_KIND.video)
            continue;
        const node = nodeOfEntry(field, entry);
        const wanted = ofNode[node];
        if (wanted === undefined)
            continue;
        pictures.set(node, (pictures.get(node) ?? 0) + 1);
        if (!wanted.has(files.names[entry]))
            continue;
        const others = linked.get(node);
        if (others === undefined)
            linked.set(node, [entry]);
        else
            others.push(entry);
    }
    const isPlace = (node, count) => {
        const all = pictures.get(node);
        return all <= linked_FEW || count >= linked_LEAST_SHARE * all;
    };
    return new Set([...linked].flatMap(([node, entries]) => (isPlace(node, entries.length) ? entries : [])));
}

;// CONCATENATED MODULE: ./build/layout/pages/wanted.js




/** So many pages are read at most, those that tell of a directory and those near the root first. */
const wanted_MOST_READ = 100;
/** What GitHub shows as a page, and notebooks. */
const PAGE = /\.(?:md|markdown|mdx|rst|adoc|html?|ipynb)$/i;
/**
 * The entries whose texts may link to pictures that are for showing. Nothing is asked for where all pictures lie in
 * splits or in directories whose names say data.
 */
function wantedPages(survey) {
    if (!survey.field.isAutomatic || !hasPicturesOutside(survey))
        return [];
    const { files, tree } = survey.field;
    const pages = [];
    for (let entry = 0; entry < files.names.length; entry++) {
        const name = files.names[entry];
        if (!PAGE.test(name))
            continue;
        const node = nodeOfEntry(survey.field, entry);
        const path = tree.paths[node];
        const isFirst = /^(?:readme|index)\b/i.test(name);
        // Texts in data are samples, and what others wrote links to its own.
        if ((!isFirst && isInData(survey, node)) || isNeverDataBelow(path))
            continue;
        pages.push({ entry, rank: (path === '' ? 0 : path.split('/').length) + (isFirst ? 0 : wanted_MOST_READ) });
    }
    // Stable: of equal ones the first of the listing.
    pages.sort((left, right) => left.rank - right.rank);
    return pages.slice(0, wanted_MOST_READ).map(({ entry }) => entry);
}
/** Whether a node lies in what is a dataset by a name or by splits. */
function isInData({ zones, splits }, node) {
    return zones.data[node] === 1 || splits.splitNode[node] !== NONE;
}
function hasPicturesOutside(survey) {
    const { chosen, states } = survey.field;
    for (let place = 0; place < chosen.length; place++) {
        const entry = chosen[place];
        if (states[entry] !== kinds_KIND.picture && states[entry] !== kinds_KIND.video)
            continue;
        if (!isInData(survey, nodeOfEntry(survey.field, entry)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/snapshot/pages.js



/** Bytes; a longer page is not read. */
const pages_LARGEST_PAGE = 512 * 1024;
/** Reads the pages of a repository where pictures lie that may be for showing. What this clone lacks links to nothing. */
async function readPages(survey, listing, world) {
    const wanted = wantedPages(survey);
    if (wanted.length === 0)
        return { linked: new Set(), bytesRead: 0 };
    let bytesRead = 0;
    const read = await readTexts(wanted, listing, world, pages_LARGEST_PAGE, (bytes) => {
        bytesRead += bytes;
    });
    const texts = new Map();
    for (const [place, { text }] of read)
        if (typeof place === 'number' && text !== null)
            texts.set(place, text);
    return { linked: linkedPictures(survey, texts), bytesRead };
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
        if (!isSureKind(kindOf(entries.names[entry])))
            continue;
        const directory = entries.directoryOf[entry];
        counts.set(directory, (counts.get(directory) ?? 0) + 1);
    }
    return Array.from(counts, ([directory, files]) => ({
        directory: entries.directories[directory],
        files,
    })).sort((left, right) => right.files - left.files || order_comparePaths(left.directory, right.directory));
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
        const shown = directory === '' ? 'the root' : display_display(directory);
        return `${shown} (${countOf(files, 'file')})`;
    });
    const [first] = passedOver;
    const where = first === undefined ? '' : `; files that look like data lie in ${named.join(', ')}`;
    const beside = noFiles === null ? '' : `; ${noFiles}`;
    const advice = first === undefined ? 'paths: DIRECTORY' : `paths: ${display_display(first.directory || '.')}`;
    const message = `paths: no files found that are data, so nothing was compared${where}${beside}; write ${advice} to have it scanned`;
    if (ifNoFilesFound === 'error')
        throw new failure_Failure(message);
    world.warn(message);
}

;// CONCATENATED MODULE: ./build/snapshot/files/kinds-on-disk.js






const kinds_on_disk_SYMLINK = entries_KINDS.indexOf('symlink');
const KIND_OF_STATE = new Map([
    [MEASURED.file, FILE],
    [MEASURED.linked, FILE],
    [MEASURED.symlink, kinds_on_disk_SYMLINK],
    [MEASURED.special, entries_KINDS.indexOf('special')],
]);
/**
 * Finds out what stands at the places that git names without saying what is there: what it does not track, and what
 * was changed. Much hangs on it before anything is read: a picture that is only a link has no annotation beside it.
 * @returns what was measured for it
 */
async function setKindsOnDisk(entries, chosen, isMetTwice, world) {
    const unsure = numbers_select(chosen, (entry) => entries.contents[entry] === data_files_NOT_NAMED &&
        (entries.kinds[entry] === FILE || entries.kinds[entry] === kinds_on_disk_SYMLINK));
    const parts = inParts(unsure, measure_ahead_FILES_PER_TASK).map((numbers) => ({ numbers, result: null }));
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
        if (!listed.has(paths_parentDirectory(path)))
            into.add(path, walk_kindOf((0,external_node_fs_namespaceObject.lstatSync)(locate(root, path))), data_files_NOT_NAMED);
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
        const above = isFile ? inner : paths_parentDirectory(inner);
        return topLevel !== null && above !== '' && workTreeAbove(paths_pathIn(topLevel, above)) !== topLevel;
    }
    /** Where in the work tree an entry's directory lies. */
    function innerOf({ place }) {
        return topLevel === null ? null : innerPath(topLevel, place.real);
    }
    function stand(path) {
        try {
            const location = locate(root, path);
            if (lookThrough(location)?.isDirectory())
                return 'directory';
            return look_lookAt(location) ? 'file' : 'nothing';
        }
        catch (error) {
            errors.push({ path, message: read_describeReadError(error) });
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
                into.add(directory, 'submodule', data_files_NOT_NAMED);
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
                list(paths_pathIn(directory, name), isPruned, isOurs, false);
            else if (!isListed)
                add(number, name, entry);
        }
        found(into.entries.names.length);
    }
    function holdsRepository(directory, entries) {
        return entries.some(({ name }) => name === '.git') && isTopLevel(locateText(root, directory));
    }
    function read(directory, isKnown) {
        try {
            // As Latin-1 every byte is one character: nothing is lost, and it is twice as fast as buffers.
            const options = { encoding: 'latin1', withFileTypes: true };
            return (0,external_node_fs_namespaceObject.readdirSync)(lossless_encodePath(locateText(root, directory)), options);
        }
        catch (error) {
            if (!isKnown)
                errors.push({ path: directory, message: read_describeReadError(error) });
            return [];
        }
    }
    function add(directory, name, entry) {
        into.append(directory, name, entries_KINDS.indexOf(walk_kindOf(entry)), data_files_NOT_NAMED);
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
    return walk_NOT_ASCII.test(name) ? decodePath(Buffer.from(name, 'latin1')) : name;
}
function walk_kindOf(entry) {
    if (entry.isFile())
        return 'file';
    return entry.isSymbolicLink() ? 'symlink' : 'special';
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
        ...entries_createEntries(files.objectIds, { ...files.entries, directories }),
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
        return down === null || down === '' ? [own] : [own, { own: '', shown: paths_pathIn(shown, down) }];
    });
    return aliases.every(({ own, shown }) => own === shown) ? [] : aliases;
}
/** Renames what lies at or below some directories, by the innermost of them. */
function renaming(rules) {
    const innermostFirst = [...rules].sort((left, right) => right.from.length - left.from.length);
    return (path) => {
        for (const { from, to } of innermostFirst) {
            const inner = from === '' ? (isOutside(path) ? null : path) : innerPath(from, path);
            if (inner !== null)
                return inner === '' ? to : paths_pathIn(to, inner);
        }
        return path;
    };
}

;// CONCATENATED MODULE: ./build/snapshot/git/changes.js

function changes_addChange(changes, path) {
    const directory = paths_parentDirectory(path);
    const names = changes.get(directory);
    if (names === undefined)
        changes.set(directory, new Set([paths_baseName(path)]));
    else
        names.add(paths_baseName(path));
}
/** Tells which of some files are among changes. A directory without any is passed over at once. */
function changes_testIn(changes, files, fromTopLevel) {
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
function* differences_differences(output, command) {
    let header = null;
    for (const record of records(output, command)) {
        if (header === null) {
            header = RECORD.exec(record.toString('latin1'));
            if (header === null)
                throw garbled(command);
            continue;
        }
        const [, mode = '', objectId = '', status = ''] = header;
        yield { path: decodePath(record), mode, objectId, status };
        header = null;
    }
    if (header !== null)
        throw garbled(command);
}

;// CONCATENATED MODULE: ./build/snapshot/git/staged.js





const staged_UNMERGED = entries_KINDS.indexOf('unmerged');
const KIND_OF_MODE = { '120000': 'symlink', '160000': 'submodule' };
/** Of a path that the commit does not have. */
const NO_MODE = '000000';
/** Keeps what is staged as it is now; `null` if it is no index, or one with conflicts. */
function staged_keepStaged({ entries, objectIds, commit }) {
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
function staged_readDifference(repository, commit) {
    // Without the last of them `.gitmodules` could have git leave out what is or was a submodule.
    const form = ['--raw', '-z', '--no-renames', '--no-abbrev', '--ignore-submodules=none'];
    return repository.run(['diff-index', '--cached', ...form, commit, '--']);
}
/**
 * What a commit records, by its difference to what is staged: a third of the time that a list of its own takes.
 * @param output what `readDifference` gave
 */
function staged_treeByDifference(staged, output, { fromRoot, fromTopLevel }, commit) {
    const before = [];
    const changes = new Map();
    for (const { path, mode, objectId } of differences(output, 'diff-index')) {
        addChange(changes, path);
        if (mode !== NO_MODE)
            before.push({ path, mode, objectId });
    }
    const isChanged = testIn(changes, staged, fromTopLevel);
    const count = staged.kinds.length;
    const kept = changes.size === 0 ? numbersTo(count) : select(numbersTo(count), (file) => !isChanged(file));
    const builder = createEntries(staged.objectIds, {
        directories: [...staged.directories],
        directoryOf: pickNumbers(staged.directoryOf, kept).slice(),
        names: kept.length === count ? staged.names.slice(0, count) : pick(staged.names, kept),
        kinds: Uint8Array.from(pickNumbers(staged.kinds, kept)),
        contents: pickNumbers(staged.contents, kept).slice(),
    });
    for (const { path, mode, objectId } of before) {
        const kind = KIND_OF_MODE[mode] ?? 'file';
        builder.add(fromRoot(path), kind, kind === 'submodule' ? NOT_NAMED : staged.objectIds.addHex(objectId));
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
    for (const { path, status } of differences_differences(output, 'diff-files')) {
        if (status === 'D')
            changes_addChange(deleted, path);
        else if (status === 'A')
            changes_addChange(announced, path);
        else if (status === 'M' || status === 'T')
            changes_addChange(modified, path);
        // What is left has a conflict, which the index tells too.
        else if (status !== 'U')
            throw garbled('diff-files');
    }
    return { modified, deleted, announced };
}
async function readUntracked(repository) {
    let messages = '';
    const output = await repository.run(['ls-files', '--others', '--exclude-standard', '-z'], undefined, (warned) => {
        messages = decodePath(warned);
    });
    const paths = Array.from(records(output, 'ls-files'), decodePath);
    if (!messages.includes(CLOSED_DIRECTORY))
        return { paths, couldNotList: null };
    return {
        paths,
        couldNotList: (directory) => messages.includes(`${CLOSED_DIRECTORY}${asWarned(directory)}/'`),
    };
}
/** All files on disk that git does not track, those that it ignores too, as `Untracked.paths` has them. */
async function readAllUntracked(repository) {
    return Array.from(records(await repository.run(['ls-files', '--others', '-z']), 'ls-files'), decodePath);
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
const list_UNMERGED = entries_KINDS.indexOf('unmerged');
const list_SYMLINK = entries_KINDS.indexOf('symlink');
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
    const isAnnounced = changes_testIn(announced, entries, index.fromTopLevel);
    const chosen = numbers_select(inScope(entries, scope), (entry) => !isAnnounced(entry));
    const staged = announced === null || announced.size === 0 ? index.keep() : null;
    return { ...listingOf(index, chosen), staged, notes: notesOn(index, chosen, false) };
}
/** Lists what is there now: tracked files that are as staged by git's ids, changed and untracked ones from disk. */
function listWorkTree(index, { modified, deleted, announced }, untrackedPaths, scope) {
    const { entries } = index;
    const tracked = inScope(entries, scope);
    const notes = notesOn(index, tracked, true);
    const isDeleted = changes_testIn(deleted, entries, index.fromTopLevel);
    const isChanged = changes_testIn(modified, entries, index.fromTopLevel);
    const isAnnounced = changes_testIn(announced, entries, index.fromTopLevel);
    // Before what the disk says is written over it.
    const staged = announced.size === 0 ? index.keep() : null;
    const present = numbers_select(tracked, (entry) => !isDeleted(entry));
    // Those out of scope too: what describes data need not lie in scope.
    if (modified.size > 0 || announced.size > 0) {
        for (let entry = 0; entry < entries.names.length; entry++) {
            const kind = entries.kinds[entry];
            if ((kind === FILE || kind === list_SYMLINK) && (isChanged(entry) || isAnnounced(entry))) {
                entries.contents[entry] = data_files_NOT_NAMED;
            }
        }
    }
    const untracked = addUntracked(untrackedPaths, index);
    const chosen = concatenated(present, inScope(entries, scope, untracked));
    return { ...listingOf(index, chosen), staged, isGone: isDeleted, notes };
}
/** @returns the number of the first of them */
function addUntracked(paths, index) {
    const first = index.entries.names.length;
    for (const path of paths) {
        const isRepository = path.endsWith('/');
        const shown = index.fromRoot(isRepository ? path.slice(0, -1) : path);
        index.add(shown, isRepository ? 'submodule' : 'file', data_files_NOT_NAMED);
    }
    return first;
}
function asSeenFrom(root, repository, files) {
    const view = view_viewFrom(root, repository);
    const directories = files.entries.directories.map(view.fromRoot);
    const seen = { ...files, ...entries_createEntries(files.objectIds, { ...files.entries, directories }) };
    return { ...seen, ...view, repository, keep: () => staged_keepStaged(seen) };
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
function notesOn({ entries, frozen }, chosen, ofDisk) {
    const unmerged = numbers_select(chosen, (entry) => entries.kinds[entry] === list_UNMERGED).length;
    const ignored = ofDisk && frozen.size > 0 ? numbers_select(chosen, (entry) => frozen.has(entry)).length : 0;
    const notes = [];
    if (unmerged > 0)
        notes.push(`${countOf(unmerged, 'file')} with an unresolved merge conflict: not compared`);
    if (ignored > 0) {
        notes.push(`${countOf(ignored, 'file')} marked assume-unchanged or skip-worktree: compared as staged`);
    }
    return notes;
}

;// CONCATENATED MODULE: ./build/snapshot/git/without-index.js



const without_index_SUBMODULE = entries_KINDS.indexOf('submodule');
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
        for (let above = paths_parentDirectory(path); above !== '' && !directories.has(above);) {
            directories.add(above);
            above = paths_parentDirectory(above);
        }
    }
    const isBelowFile = entries.directories.map((directory) => liesAtOrBelow(fromTopLevel(directory), found));
    const recorded = new Set();
    for (let entry = 0; entry < entries.names.length; entry++) {
        const path = fromTopLevel(paths_pathAt(entries, entry));
        if (entries.kinds[entry] === without_index_SUBMODULE) {
            if (found.has(`${path}/`))
                recorded.add(`${path}/`);
            else if (found.has(path) || directories.has(path))
                changes_addChange(deleted, path);
        }
        else if (found.has(path)) {
            recorded.add(path);
            changes_addChange(modified, path);
        }
        else if (found.has(`${path}/`) ||
            directories.has(path) ||
            isBelowFile[entries.directoryOf[entry]]) {
            changes_addChange(deleted, path);
        }
    }
    return [
        { modified, deleted, announced: new Map() },
        { ...untracked, paths: untracked.paths.filter((path) => !recorded.has(path)) },
    ];
}
/** Whether a directory is one of some files, or lies below one. */
function liesAtOrBelow(directory, files) {
    for (let above = directory; above !== ''; above = paths_parentDirectory(above)) {
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
        const root = display_display(world.root);
        throw new failure_Failure(`source: git needs a git work tree, but ${root} lies in none; use source files or auto`);
    }
    const own = await readIndex(repository, world.root);
    const scope = readScope(paths, world.root, (path) => holdsPath(own.entries, path));
    const stranger = scope.find((entry) => !isInWorkTree(entry, repository));
    if (stranger) {
        const leads = isOutside(stranger.base) ? 'lies' : `leads to ${display_display(stranger.place.real)},`;
        const text = display_display(stranger.text);
        throw new failure_Failure(`paths: "${text}" ${leads} outside the git work tree; use source files or auto for it`);
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
    const found = entries_createEntries();
    const { entries, objectIds } = found;
    const errors = [];
    const isMetTwice = mayMeetTwice(scope.map(({ place }) => place.real));
    const ahead = measureAhead(entries, world, 0, isMetTwice);
    walk(scope, world.root, workTreeAbove(places_placeOf(world.root, '').real), found, errors, ahead.found);
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
    const scope = readScope(paths, world.root, (path) => holdsPath(own.entries, path));
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
        walk(ours, world.root, slashed(repository.topLevel), entries_createEntries(), unread);
        errors.push(...unread.filter(({ path }) => couldNotList(index.fromTopLevel(path))));
    }
    return {
        ...tracked,
        chosen: concatenated(withoutFollowed({ ...tracked, chosen }, scope, world), beside),
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
    return numbers_select(chosen, (entry) => entries.kinds[entry] === FILE || !followed.has(paths_pathAt(entries, entry)));
}
async function openIfGitIsThere(world) {
    try {
        return { repository: await world.git.open(world.root), notes: [] };
    }
    catch (error) {
        if (!(error instanceof process_GitError) || error.stderr !== null)
            throw error;
        return { repository: null, notes: [`${error.message}; all files were compared by content`] };
    }
}

;// CONCATENATED MODULE: ./build/snapshot/stored/eligible.js


/** Tells whether an entry is not left out by the user, so that what it holds is worth a look. */
function eligibility({ entries }, exclude) {
    if (exclude.length === 0)
        return () => true;
    const excluded = exclude.map((glob) => globMatcher(glob));
    return (entry) => {
        const path = paths_pathAt(entries, entry);
        return !excluded.some((matches) => matches(path));
    };
}

;// CONCATENATED MODULE: ./build/snapshot/stored/notices.js





/** Warns of files that Git LFS should keep, and git itself does. */
function warnOfPlainFiles(plain, listing, exclude, { warn }) {
    if (plain.length === 0)
        return;
    const isEligible = eligibility(listing, exclude);
    const files = numbers_select(plain, isEligible);
    const first = files[0];
    if (first === undefined)
        return;
    const path = `"${display_display(paths_pathAt(listing.entries, first))}"`;
    const which = files.length === 1 ? `${path} is` : `${countOf(files.length, 'file')}, such as ${path}, are`;
    warn(`${which} stored in git itself, though .gitattributes gives ${files.length === 1 ? 'it' : 'them'} to Git LFS; \`git add --renormalize\` (or \`git lfs migrate import\` for the whole history) hands ${files.length === 1 ? 'it' : 'them'} over`);
}
/** What a reader should know of data that is not on this disk. */
function notesOnAbsentData(lfs, annex) {
    const notes = [];
    if (lfs > 0) {
        notes.push(`${countOf(lfs, 'Git LFS pointer')} whose data was not fetched: compared by what the ${lfs === 1 ? 'pointer says' : 'pointers say'}; \`lfs: true\` of actions/checkout, or \`git lfs pull\`, fetches it`);
    }
    if (annex > 0) {
        notes.push(`${countOf(annex, 'file')} of git-annex whose data was not fetched: compared by ${annex === 1 ? 'its key' : 'their keys'}; \`git annex get\` fetches it`);
    }
    return notes;
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
    return inParts(numbers, sniff_entries_FILES_PER_TASK);
}
function sniffTask(root, entries, numbers, sizes) {
    return {
        files: locationsOf(root, entries, numbers),
        sizes: sizes && numbers_valuesOf(numbers, (entry) => sizes[entry]),
    };
}

;// CONCATENATED MODULE: ./build/snapshot/stored/disk-pointers.js












const disk_pointers_SYMLINK = entries_KINDS.indexOf('symlink');
/** Where nothing tells of git-annex, files of so many bytes are looked into: none of Git LFS has another size. */
const LFS_SIZES = { least: 60, most: LARGEST_LFS_POINTER };
/** Finds the links of git-annex among the chosen entries for which git has no name. */
async function readAnnexLinks(listing, options, world, into) {
    const { entries, chosen } = listing;
    const isEligible = eligibility(listing, options.exclude);
    const links = numbers_select(chosen, (entry) => entries.kinds[entry] === disk_pointers_SYMLINK && entries.contents[entry] === data_files_NOT_NAMED && isEligible(entry));
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
        if (entries.contents[entry] === data_files_ELSEWHERE)
            measured.files.push(entry);
        else
            countSkipped(skipped, 'symlink');
    }
    stored.notes.push(...notesOnAbsentData(stored.absent.lfs, stored.absent.annex));
}
function sizesOfPointers({ filters }, root) {
    const usesAnnex = filters.annex || lookThrough(locate(root, '.git/annex'))?.isDirectory() === true;
    return usesAnnex ? { least: SMALLEST_POINTER, most: LARGEST_ANNEX_POINTER } : LFS_SIZES;
}

;// CONCATENATED MODULE: ./build/snapshot/git/sizes.js



/**
 * Up to so many contents the size of each is asked for, so that the report can tell how much data there is. Git
 * takes 2 to 15 s for a million of them, which nobody waits for; of more, only those in groups are asked for.
 */
const MOST_SIZED = 20_000;
function createContentSizes({ entries, objectIds, repository }) {
    const sizes = new Float64Array(objectIds.count).fill(UNKNOWN_SIZE);
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
        of: (content) => sizes[content] ?? UNKNOWN_SIZE,
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
        const known = size ?? UNKNOWN_SIZE;
        if (known !== UNKNOWN_SIZE)
            sized += 1;
        if (known === (pointer.identity?.size ?? UNKNOWN_SIZE))
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
                const size = otherSizes.get(entry) ?? pointers.get(entry)?.identity?.size ?? UNKNOWN_SIZE;
                return size === UNKNOWN_SIZE ? undefined : size;
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
            entries.contents[entry] = data_files_ELSEWHERE;
            keep(entry, pointer, size);
        },
        add(path, pointer, size) {
            growing ??= entries_createEntries(objectIds, entries);
            const entry = entries.names.length;
            growing.add(path, 'file', data_files_ELSEWHERE);
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
    const path = external_node_path_namespaceObject.posix.join(external_node_path_namespaceObject.posix.dirname(file), workingDirectory, written).replace(/\/$/, '');
    if (isOutside(path))
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
        if (isNeverDataBelow(isNeverBelow(paths_parentDirectory(path))) || isExcluded(path))
            continue;
        if (isDvcFile(path))
            found.push({ path, place, pipeline: null });
        else
            pipelines.set(paths_parentDirectory(path), place);
    }
    const locks = found.filter(({ path }) => isLock(path));
    for (const lock of locks)
        lock.pipeline = pipelines.get(paths_parentDirectory(lock.path)) ?? null;
    return [...sortByPath(found.filter(({ path }) => !isLock(path))), ...sortByPath(locks)];
}
function listedFiles(listing) {
    const { entries, isGone } = listing;
    const files = [];
    entries.names.forEach((name, entry) => {
        if (entries.kinds[entry] === FILE && isDvcName(name) && isGone?.(entry) !== true) {
            files.push({ path: paths_pathAt(entries, entry), place: entry });
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
        for (let inner = base; inner !== '' && !isOutside(inner);) {
            inner = paths_parentDirectory(inner);
            if (!listed.has(inner))
                above.add(inner);
        }
    }
    return [...above].flatMap((directory) => dvc_descriptions_namesIn(locate(root, directory))
        .filter(isDvcName)
        .map((name) => paths_pathIn(directory, name))
        .map((path) => ({ path, place: path })));
}
function dvc_descriptions_namesIn(location) {
    try {
        const found = (0,external_node_fs_namespaceObject.readdirSync)(location, { encoding: 'buffer', withFileTypes: true });
        return found.filter((entry) => entry.isFile()).map(({ name }) => decodePath(name));
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

;// CONCATENATED MODULE: ./build/snapshot/stored/dvc-occupied.js


const dvc_occupied_SYMLINK = entries_KINDS.indexOf('symlink');
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
        const directory = paths_parentDirectory(place);
        const names = namesIn.get(directory);
        if (names === undefined)
            namesIn.set(directory, new Set([paths_baseName(place)]));
        else
            names.add(paths_baseName(place));
    }
    const namesByNumber = entries.directories.map((directory) => namesIn.get(directory));
    const wholesByNumber = entries.directories.map((directory) => wholes.size === 0 ? [] : above(directory, wholes));
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
function above(directory, wholes) {
    const found = [];
    for (let end = directory.length; end > 0; end = directory.lastIndexOf('/', end - 1)) {
        const whole = `${directory.slice(0, end)}/`;
        if (wholes.has(whole))
            found.push(whole);
    }
    return found;
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
            path: paths_pathIn(path, relativePath),
            identity: known,
            size: known?.size ?? null,
        }));
    }
    const listed = identity === null ? null : list(identity);
    if (identity === null || listed === null)
        return [{ path: `${path}/`, identity, size, fileCount }];
    const algorithm = identity.algorithm === 'md5-directory' ? 'md5' : 'md5-lf';
    return listed.map(({ relativePath, md5 }) => ({
        path: paths_pathIn(path, relativePath),
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
    const count = countOf(ids.length, what);
    const lack = `${count} ${ids.length === 1 ? 'is' : 'are'} not in this clone, which leaves contents out: ${consequence}`;
    const isTooMany = ids.length > MOST_FETCHED;
    if (repository.fetchBlobs === null || isTooMany || (await repository.lacks()) === 'nothing') {
        const bound = isTooMany ? ` (at most ${formatCount(MOST_FETCHED)} are fetched)` : '';
        into.notes.push(`${lack}${bound}; check them out, or clone without --filter`);
        return false;
    }
    try {
        await repository.fetchBlobs(ids);
    }
    catch (error) {
        if (!(error instanceof failure_Failure))
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
    const fromRoot = repository === null ? (path) => path : view_viewFrom(root, repository).fromRoot;
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
        const directory = realPlace(locateText(root, paths_parentDirectory(describedIn)));
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
    const ours = new Set(numbers_select(listing.chosen, (entry) => places.has(entry)));
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
    const absent = [...outputs].filter((output) => !dvc_outputs_isThere(locate(root, output))).length;
    if (absent === 0)
        return;
    into.notes.push(`${countOf(absent, 'output')} of DVC whose data was not fetched: compared by what the files of DVC say; \`dvc pull\` fetches it`);
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
    const directory = paths_parentDirectory(path);
    return scope.some(({ base }) => directory === '' || base === directory || base.startsWith(`${directory}/`));
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
            const isFile = state === MEASURED.file || state === MEASURED.linked;
            const size = onDisk[file];
            if (state === MEASURED.symlink)
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
            onDisk.add(paths_pathAt(entries, entry));
    });
    if (source !== 'git')
        for (const path of aboveScope(listing))
            onDisk.add(path);
    for (const path of onDisk)
        look(readAttributes(locate(root, path), path, repository !== null));
    if (repository === null) {
        look(readAttributes(locate(root, INFO), INFO, false));
        return named;
    }
    for (const path of await repository.attributeFiles())
        look(readAttributes(lossless_encodePath(path), path, true));
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
        for (let at = base; at !== '' && at !== '/' && at !== '..'; at = paths_parentDirectory(at)) {
            const place = paths_pathIn(at, attribute_files_NAME);
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
    throw new failure_Failure(`${display_display(path)} ${trouble}: git would wait for it without end; remove it`);
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
    const pathOf = (entry) => paths_pathIn(directories[entries.directoryOf[entry]], entries.names[entry]);
    const take = (asked, filter) => {
        filters[numbers[asked]] = filter;
    };
    const isAnswered = await checkAttributes(repository, commit, source, inputOf(numbers, pathOf), numbers.length, take);
    return isAnswered ? filters : filters.fill(FILTER.other);
}
/** Put together in pieces: the texts of 200,000 paths at once, and one of all of them, take 30 MB. */
function inputOf(numbers, pathOf) {
    const pieces = inParts(numbers, PATHS_PER_PIECE).map((part) => pathBytes(`${Array.from(part, pathOf).join('\0')}\0`));
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
            if (!(error instanceof process_GitError))
                throw error;
        }
    }
    return false;
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

;// CONCATENATED MODULE: ./build/snapshot/stored/committed-pointers.js













const committed_pointers_SYMLINK = entries_KINDS.indexOf('symlink');
const committed_pointers_LEFT_OUT = "files of Git LFS or git-annex are compared by git's ids alone";
/**
 * Finds the pointers among what git has named, reading candidates only: small contents, contents to which attributes
 * give the filter of Git LFS or git-annex, and targets of symbolic links.
 */
async function readCommittedPointers(listing, options, { root }, into) {
    const { entries, repository, chosen, commit } = listing;
    if (repository === null)
        return;
    const entriesOf = (kind) => numbers_select(chosen, (entry) => entries.kinds[entry] === kind && entries.contents[entry] >= 0);
    const files = entriesOf(FILE);
    const links = entriesOf(committed_pointers_SYMLINK);
    const ofLinks = createOutcomes();
    const ofFiles = createOutcomes();
    await committed_pointers_readLinks(listing, repository, links, ofLinks);
    const { contentSizes } = into;
    await contentSizes.ask(files, false);
    // Of another commit whose sizes are known attributes tell nothing more.
    const needsFilters = commit === undefined ||
        files.some((entry) => contentSizes.of(entries.contents[entry]) === UNKNOWN_SIZE);
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
    warnOfPlainFiles(numbers_select(files, isPlain), listing, options.exclude, into);
}
function committed_pointers_readLinks(listing, repository, links, outcomes) {
    const contents = unread(listing, links, outcomes, () => true);
    return readContents(listing, repository, contents, parseLink, LARGEST_ANNEX_POINTER, outcomes);
}
function parseLink(target) {
    const key = parseAnnexLink(decodePath(target));
    return key && pointerOfKey(key);
}
async function readFiles(listing, repository, files, filters, usesAnnex, outcomes, into) {
    const { contentSizes } = into;
    const most = usesAnnex ? LARGEST_ANNEX_POINTER : LARGEST_LFS_POINTER;
    await contentSizes.ask(files, usesAnnex);
    const isCandidate = (content, entry) => {
        const size = contentSizes.of(content);
        if (size === UNKNOWN_SIZE)
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
    return size !== 0 && (size !== UNKNOWN_SIZE || pointers[content] === null);
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
    const kept = dropped.size === 0 ? listing.chosen : numbers_select(listing.chosen, (entry) => !dropped.has(entry));
    return {
        ...into,
        chosen: added.length === 0 ? kept : concatenated(kept, added),
        descriptions: listing.chosen.length - kept.length,
    };
}

;// CONCATENATED MODULE: ./build/snapshot/snapshot.js




























/**
 * Takes stock of the data files: list, sift by name, measure, sift by size.
 * @param ownReports files of this program, relative to the root or absolute: they are never data
 * @param base the commit that is compared with; `null`: none
 * @param unseen files of this program that are passed over as if they were not there
 * @throws {Failure} if the source can't be had, or `paths` name nothing and that is an error
 */
async function takeSnapshot(options, ownReports, world, base = null, unseen = []) {
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
        unseen: pathsOfReports(world.root, unseen),
        isStored: await contentStores(listing, world, base, (note) => storeNotes.push(note)),
    };
    const others = [];
    const states = arrangement_statesOf(look, stored);
    const named = siftByName(entries, everyEntry(look, stored), states, sieve, skipped, others);
    const errors = [...listing.errors];
    const unnamed = numbers_select(named, (entry) => entries.contents[entry] === data_files_NOT_NAMED);
    const measured = await measureOnDisk(entries, unnamed, world, errors, skipped, listing.disk);
    const kept = unnamed.length === 0 ? named : numbers_select(named, (entry) => entries.contents[entry] !== data_files_NOT_NAMED);
    await joinTracked(entries, kept, measured, world, skipped);
    await readPointersOnDisk(look.open, measured, world, stored, skipped);
    const found = concatenated(kept, measured.files);
    const surveyed = survey(listing, found, states);
    const lists = options.splits === 'auto' ? await readLists(surveyed, listing, world) : NO_LISTS;
    const data = numbers_select(found, (entry) => by_name_canBeData(states[entry]));
    const { cards, ...read } = options.splits === 'auto' ? await readDatasetCards(pickPaths(entries, data), listing, world) : NO_CARDS;
    const pages = await readPages(surveyed, listing, world);
    const { places: listed, divided } = lists;
    const layoutOptions = { ...options, cards, listed, divided, linked: pages.linked };
    const layout = layoutOf(surveyed, layoutOptions);
    await stored.contentSizes.ask(kept, needsAllSizes(options, unnamed, stored));
    const sizeOf = (entry) => {
        const content = entries.contents[entry];
        if (content === data_files_ELSEWHERE)
            return stored.sizes.get(entry) ?? UNKNOWN_SIZE;
        return content === data_files_NOT_NAMED ? measured.sizes[entry] : stored.contentSizes.of(content);
    };
    warnOfUnknownSizes(data, sizeOf, options, world);
    const present = numbers_select(found, (entry) => {
        const passedOver = reasonOf(states[entry]);
        if (passedOver !== null) {
            sift_passOver(entry, passedOver, skipped, others);
            return false;
        }
        const reason = reasonBySize(knownSize(sizeOf(entry)), options.minSize);
        if (reason !== null) {
            countSkipped(skipped, reason);
            others.push(entry);
        }
        return reason === null;
    });
    const placed = { listing, data: present, states, layout: layoutOptions };
    const notices = [...storeNotes, ...(await linksAstray(placed, options, world))];
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
        const rest = numbers_select(numbers, (entry) => !stored.dropped.has(entry) && !failed.has(paths_pathAt(entries, entry)));
        for (const entry of siftByName(entries, rest, states, sieve, reasons, [])) {
            countSkipped(reasons, reasonBySize(knownSize(sizeOf(entry)), options.minSize) ?? 'hard-link');
        }
        return reasons;
    });
    const files = columnsOf(listing, present, sizeOf, measured, stored);
    const filesOnDisk = unnamedFiles(files).length + stored.onDisk;
    const { notes: notesOnFilters, ...conversions } = await convertedFiles(files, listing);
    return {
        source: effectiveSource(options.source, listing, filesOnDisk),
        files,
        others: othersOf(listing, others, stored),
        isWhole: isWholeIn(listing.scope),
        datasetCards: cards,
        listed: placesByPath(lists, entries),
        layout,
        passedOver,
        skipped,
        errors: sortByPath([...errors, ...stored.errors]),
        notes: [...listing.notes, ...stored.notes, ...notesOnFilters, ...read.notes, ...notices],
        notices,
        bytesRead: stored.bytesRead + read.bytesRead + lists.bytesRead + pages.bytesRead,
        staged: listing.staged,
        objectFormat: listing.objectFormat,
        ...(conversions.conversions.size === 0 ? {} : { conversions }),
    };
}
/** What `min-size` can't be asked of is compared all the same, which can shut a gate that a whole clone leaves open. */
function warnOfUnknownSizes(kept, sizeOf, { minSize }, { warn }) {
    if (minSize <= 1)
        return;
    const unknown = numbers_select(kept, (entry) => sizeOf(entry) === UNKNOWN_SIZE).length;
    if (unknown === 0)
        return;
    warn(`min-size: can't be applied to ${countOf(unknown, 'file')} of ${formatCount(kept.length)}, of unknown size since this clone lacks the contents (or a pointer does not tell it): compared whatever their size; check them out, or clone without --filter`);
}
/** Whether a file of unknown size could be of a size that decides on something. */
function needsAllSizes({ minSize }, unnamed, { sizes }) {
    return minSize > 1 || unnamed.length > 0 || sizes.size > 0;
}
function columnsOf({ entries, objectIds }, present, sizeOf, measured, stored) {
    return {
        directories: entries.directories,
        directoryOf: numbers_pickNumbers(entries.directoryOf, present),
        names: data_files_pick(entries.names, present),
        sizes: numbers_valuesOf(present, sizeOf),
        contents: numbers_pickNumbers(entries.contents, present),
        objectIds,
        modified: measured.files.length === 0 ? [] : data_files_pick(measured.modified, present),
        pointers: pickFrom(stored.pointers, present),
        links: pickFrom(measured.links, present),
    };
}
/** Finds the files that git would change when it stores them. */
async function convertedFiles(files, { repository, fromTopLevel }) {
    const found = { conversions: new Map(), gitPaths: new Map() };
    if (repository === null)
        return { ...found, notes: [] };
    const unnamed = [];
    const paths = [];
    for (const file of unnamedFiles(files)) {
        const path = fromTopLevel(paths_pathAt(files, file));
        if (isOutside(path))
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

;// CONCATENATED MODULE: ./build/tool.js
/** Who made a report. The version is that of `package.json`. */
const TOOL = { name: 'data-hygiene', version: '0.1.0' };

;// CONCATENATED MODULE: ./build/fingerprint.js





















/** The options that decide on what is data and what it is compared by: alike in all parts of one listing. */
const DECIDING = [
    'paths',
    'exclude',
    'source',
    'minSize',
    'compare',
    'columns',
    'splits',
    'labels',
];
/**
 * Fingerprints one share of the data: lists all of it, reads what of its own share can equal anything, and writes what
 * `judge` needs of it.
 * @param output where the part is written, absolute
 * @throws {Failure} if the scan could not be done or the part not be written
 */
async function fingerprint(options, shard, output, world) {
    if (!standsForPart(output)) {
        throw new failure_Failure(`The part "${display_display(output)}" would replace a file that is no part of data-hygiene; write it to another place.`);
    }
    // Each share sees the same, also where it is not the first one here.
    const parts = [output, ...partsBeside(output)];
    const reports = options.reports
        .map(({ path }) => (0,external_node_path_namespaceObject.resolve)(world.root, path))
        .filter((path) => ['report', 'empty'].includes(occupantOf(lossless_encodePath(path))));
    const ownReports = [...reports, ...(options.baseline === null ? [] : [options.baseline])];
    const snapshot = await takeSnapshot(options, ownReports, world, null, parts);
    const cache = openContentCache(cacheDirectory(options, world.root), snapshot.objectFormat);
    const isOwn = isOfShard(shard, await loadQuickHash());
    const named = await nameOwnContents(snapshot, isOwn, world, cache);
    const contents = { ...named, tables: tablesAmong(named.files, snapshot, options) };
    await cache?.save();
    const { files, failed } = contents;
    const errors = Array.from(failed, ([file, failure]) => ({ path: paths_pathAt(files, file), ...failure }));
    const compared = numbers_select(numbers_numbersTo(files.names.length), (file) => isOwn(paths_pathAt(files, file)) && !failed.has(file));
    const repository = await world.git.open(world.root).catch(() => null);
    const commit = repository === null ? null : await findCommit(repository, 'HEAD');
    const listing = listingFacts(snapshot, contents.open, commit);
    await writePart(output, rowsOf(snapshot, contents, isOwn), (rows) => ({
        format: FORMAT_VERSION,
        tool: TOOL.version,
        kinds: { ...KIND_VERSIONS },
        shard,
        options: Object.fromEntries(DECIDING.map((name) => [name, options[name]])),
        listing,
        listingBytesRead: snapshot.bytesRead,
        own: {
            rows,
            ...countOwn(snapshot, files, compared),
            errors: sortByPath(errors),
            bytesRead: contents.bytesRead,
            notes: cache === null ? [] : [...cache.notes],
        },
    }));
    return { samples: compared.length, of: files.names.length, failed: failed.size };
}
/** Tables and columns of tables by their names, where records are compared. */
function tablesAmong(samples, { others, layout }, { compare }) {
    const found = { samples: new Set(), others: new Set() };
    if (compare !== 'auto' && !compare.includes('rows'))
        return found;
    const { tables, lines, leftOut } = tableFiles({ samples, others }, layout, columnsByPath([]));
    const paths = [...tables, ...leftOut].map(({ path }) => path);
    for (const numbers of filesAt(samples, numbers_numbersTo(samples.names.length), paths).values()) {
        for (const number of numbers)
            found.samples.add(number);
    }
    for (const { file, isSample } of lines.flatMap(({ files }) => files)) {
        found[isSample ? 'samples' : 'others'].add(file);
    }
    return found;
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
    const shown = display_display(characters.slice(0, MAX_CHARACTERS).join(''));
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
    throw new failure_Failure(`${place}: ${quote(value)} is not one of ${choices.join(', ')}${suggest(value, choices)}.`);
}
/** What an error about an unknown name adds: ` (did you mean NAME?)`, or nothing if no name is near. */
function suggest(value, names, prefix = '') {
    const near = nearest(value, names);
    return near === null ? '' : ` (did you mean ${prefix}${near}?)`;
}

;// CONCATENATED MODULE: ./build/formats.js
/**
 * The one table of formats: a new one is a folder in `report/` and a line here. Help, options, schema and README list
 * what stands here, in this order. Each is a bundle of its own, loaded when it is asked for: a run prints one or two.
 */
const formats_FORMATS = {
    text: async () => (await import(/* webpackIgnore: true */ './report-text-text.js')).textReport,
    json: async () => (await import(/* webpackIgnore: true */ './report-json-json.js')).jsonReport,
    csv: async () => (await import(/* webpackIgnore: true */ './report-csv-csv.js')).csvReport,
    markdown: async () => (await import(/* webpackIgnore: true */ './report-markdown-markdown.js')).markdownReport,
    sarif: async () => (await import(/* webpackIgnore: true */ './report-sarif-sarif.js')).sarifReport,
    html: async () => (await import(/* webpackIgnore: true */ './report-html-html.js')).htmlReport,
    junit: async () => (await import(/* webpackIgnore: true */ './report-junit-junit.js')).junitReport,
    gitlab: async () => (await import(/* webpackIgnore: true */ './report-gitlab-gitlab.js')).gitlabReport,
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
    throw new failure_Failure(`${fault}; a config file can only name files below the root and outside .git.`);
}
function staysBelow(root, path) {
    const absolute = (0,external_node_path_namespaceObject.resolve)(root, path);
    if ((0,external_node_path_namespaceObject.isAbsolute)(path) || !isOrdinary((0,external_node_path_namespaceObject.relative)((0,external_node_path_namespaceObject.resolve)(root), absolute)))
        return false;
    const [realRoot, realPath] = [realPlace((0,external_node_path_namespaceObject.resolve)(root)), realPlace(absolute)];
    return realRoot !== null && realPath !== null && isOrdinary((0,external_node_path_namespaceObject.relative)(realRoot, realPath));
}
/** Whether a path relative to the root leads to something below it that isn't git's. */
function isOrdinary(path) {
    const names = path.split(/[\\/]/);
    return (path !== '' && !(0,external_node_path_namespaceObject.isAbsolute)(path) && names[0] !== '..' && !names.some((name) => GIT_DIRECTORY.test(name)));
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
        throw new failure_Failure(`${place}: ${quote(line)} is not of the form ${form}.`);
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
        const normal = external_node_path_namespaceObject.posix.normalize(value);
        if (taken.has(normal)) {
            throw new failure_Failure(`${place}: two reports have the path ${quote(value)}; give each a path of its own.`);
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
    throw new failure_Failure(`${place}: the value can't be a token, since it holds a space, a line break or a character that is not ASCII.`);
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
        choices: COMMENT_MODES,
        value: '`never`, `on-failure` or `always`',
        default: '`never`',
        flag: null,
        description: 'Action only: one comment on the pull request, kept up to date. Needs the permission `pull-requests: write`.',
        inConfigFile: true,
        parse: choiceOf(COMMENT_MODES),
        fallback: () => 'never',
    },
    reports: {
        name: 'reports',
        kind: 'map-list',
        names: FILE_FORMAT_NAMES,
        value: `lines \`FORMAT: PATH\`, with ${orList(FILE_FORMAT_NAMES.map((name) => `\`${name}\``))}`,
        default: 'none',
        flag: { placeholder: 'FORMAT:FILE', help: `${orList(FILE_FORMAT_NAMES)} to a file` },
        description: 'Report files to write as well, relative to the root.',
        inConfigFile: true,
        parse: parseReports,
        fallback: () => [],
        confine: confineReports,
    },
    ifNoFilesFound: {
        name: 'if-no-files-found',
        kind: 'choice',
        choices: IF_NO_FILES_FOUND,
        value: '`error`, `warn` or `ignore`',
        default: '`error` if `paths` was given, else `warn`',
        flag: { placeholder: 'WHAT', help: 'what to do then: error, warn or ignore' },
        description: 'What to do when there is nothing to scan, so that a typo does not pass in silence.',
        inConfigFile: true,
        parse: choiceOf(IF_NO_FILES_FOUND),
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

;// CONCATENATED MODULE: ./build/options/base.js


/**
 * Reads what to compare with: a name that git resolves to a commit. Whether there is one is for git to say.
 * @throws {Failure} if it starts with `-`, which git would take for an option.
 */
function parseBase({ lines, place }) {
    const [ref] = lines;
    if (!ref.startsWith('-'))
        return ref;
    throw new failure_Failure(`${place}: ${quote(ref)} is not a git ref; give a branch, a tag or a commit.`);
}

;// CONCATENATED MODULE: ./build/options/layout.js



const AUTOMATIC = ['auto', 'none'];
const layout_LABEL = '{label}';
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
    throw new failure_Failure(`${place}: ${word} stands alone; give either auto, or none, or lines NAME: GLOB.`);
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
    const count = pattern.split(layout_LABEL).length - 1;
    if (pattern.startsWith('!') && !pattern.startsWith('!(')) {
        throw new failure_Failure(`${place}: ${quote(pattern)} starts with !; write ./!NAME for a name that starts with !.`);
    }
    if (count === 1)
        return { pattern };
    throw new failure_Failure(`${place}: ${quote(pattern)} is neither auto, nor none, nor a pattern that holds ${layout_LABEL} exactly once, ` +
        `such as data/${layout_LABEL}/**.`);
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
    throw new failure_Failure(`${place}: the split name ${quote(name)} holds /; give NAME: GLOB with a name that has none.`);
}
function automatic(line) {
    return AUTOMATIC.find((word) => word === line);
}

;// CONCATENATED MODULE: ./build/options/rules.js





/** What a rule can be set to. */
const RULE_SETTINGS = [...SEVERITIES, 'off'];
/** What can stand before the colon. */
const RULE_NAMES = [
    ...RULES,
    ...RULES.flatMap((rule) => KIND_NAMES.map((kind) => `${rule}/${kind}`)),
];
/**
 * Reads lines `RULE: SEVERITY` and `RULE/KIND: SEVERITY`; a rule that none of them names keeps its default.
 * @throws {Failure} if a rule or a severity is unknown, or if a rule is set in two ways.
 */
function parseRules({ lines, place }) {
    const given = new Map();
    for (const line of lines) {
        const { name, value } = readPair(line, place, `RULE: SEVERITY with a severity of ${RULE_SETTINGS.join(', ')}`);
        const rule = name.includes('/') ? choose(RULE_NAMES, name, place) : choose(RULES, name, place);
        const setting = choose(RULE_SETTINGS, value, `${place}, rule ${rule}`);
        const earlier = given.get(rule);
        if (earlier !== undefined && earlier !== setting) {
            throw new failure_Failure(`${place}: ${rule} is set to ${earlier} and to ${setting}; keep one of the two.`);
        }
        given.set(rule, setting);
    }
    return withoutBytes({ ...DEFAULT_RULES, ...Object.fromEntries(given) });
}
/** What is said of equal bytes alone becomes the rule's own setting, and that of the other kinds what the rule's was. */
function withoutBytes(settings) {
    for (const rule of RULES) {
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
        default: RULES.map((rule) => `\`${rule}: ${DEFAULT_RULES[rule]}\``).join(', '),
        flag: { placeholder: 'RULE:LEVEL', help: 'error, warning, notice or off for a rule' },
        description: 'The severity of each rule, or of a rule for one kind of groups (`split-leakage/row`). Rules that are not named keep their default.',
        inConfigFile: true,
        parse: parseRules,
        fallback: () => ({ ...DEFAULT_RULES }),
    },
    failOn: {
        name: 'fail-on',
        kind: 'choice',
        choices: FAIL_ON,
        value: '`new`, `any` or `none`',
        default: '`new`',
        flag: { placeholder: 'WHICH', help: 'what fails the build: new, any or none' },
        description: '`new`: an error-level finding that is new against the base fails the build; with no base known every ' +
            'finding is new. `any`: any error-level finding does. `none`: report only.',
        inConfigFile: true,
        parse: choiceOf(FAIL_ON),
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

;// CONCATENATED MODULE: ./build/options/shard.js


/** More shares are a mistake. */
const MOST_SHARDS = 100_000;
/**
 * Reads `I/N`.
 * @throws {Failure} if it is no such share
 */
function parseShard({ lines: [text], place }) {
    const match = /^([1-9][0-9]{0,5})\/([1-9][0-9]{0,5})$/.exec(text);
    const [number, of] = [Number(match?.[1]), Number(match?.[2])];
    if (match === null || number > of || of > MOST_SHARDS) {
        throw new failure_Failure(`${place}: ${quote(text)} is no share of the work; write I/N with I from 1 to N, such as 1/4, N at most 100,000.`);
    }
    return { number, of };
}

;// CONCATENATED MODULE: ./build/options/part-options.js



/** How work that is too much for one machine is shared. */
const PART_OPTIONS = {
    mode: {
        name: 'mode',
        kind: 'choice',
        choices: MODES,
        value: '`scan`, `fingerprint` or `judge`',
        default: '`scan`',
        flag: null,
        description: 'For data past one machine: `fingerprint` reads one share of it and writes what `judge` needs, which judges all ' +
            'shares together. The command has them as first words: `data-hygiene fingerprint`, `data-hygiene judge`.',
        inConfigFile: false,
        parse: choiceOf(MODES),
        fallback: () => 'scan',
    },
    shard: {
        name: 'shard',
        kind: 'text',
        value: '`I/N`, I from 1 to N',
        default: '`1/1`',
        flag: { placeholder: 'I/N', help: 'which share to read: 1/4 is the first of four' },
        description: 'For `fingerprint`: which share of the data is read, such as `1/4`.',
        inConfigFile: false,
        parse: parseShard,
        fallback: () => ({ number: 1, of: 1 }),
    },
    parts: {
        name: 'parts',
        kind: 'list',
        value: 'paths or globs, one per line',
        default: 'none',
        flag: null,
        description: 'For `fingerprint`: the file that is written, such as `part-1.parquet`. For `judge`: the files to be judged ' +
            'together, such as `parts/*.parquet`. The command has `--output` and arguments for them.',
        inConfigFile: false,
        parse: ({ lines }) => [...lines],
        fallback: () => [],
    },
    groups: {
        name: 'groups',
        kind: 'text',
        value: 'a path or a glob',
        default: 'none',
        flag: { placeholder: 'FILE', help: 'repeated keys that an engine has found' },
        description: 'For `judge`: Parquet with the keys that come more than once, as DuckDB or Spark find them by ' +
            '`integrations/repeated-keys.sql`. They are believed.',
        inConfigFile: false,
        parse: ({ lines }) => lines[0],
        fallback: () => null,
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
            const hint = word === '' ? '' : suggest(word, ROLES);
            throw new failure_Failure(`${place}: ${quote(line)} is not of the form label: NAME, split: NAME or ignore: NAME, with an optional glob before it${hint}.`);
        }
        return { glob: glob.trim() === '' ? null : glob.trim(), role, name };
    });
}

;// CONCATENATED MODULE: ./build/options/size.js


const size_SIZE = /^(\d{1,20})(?:\.(\d{1,20}))?[ \t]*([a-z]+)?$/i;
const size_UNITS = new Map([
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
    const [, whole = '', fraction = '', unit = ''] = size_SIZE.exec(value) ?? [];
    const factor = size_UNITS.get(unit.toLowerCase());
    if (whole === '' || (unit === '' ? fraction !== '' : factor === undefined)) {
        throw new failure_Failure(`${place}: ${quote(value)} is not a size; give bytes such as 4096, or a number with one of the units ` +
            'B, KB, MB, GB, TB, KiB, MiB, GiB, TiB, such as 10KB.');
    }
    // In integers, since 1.1 times 1000 and the like are not exact in floating point and would round up wrongly.
    const scale = 10n ** BigInt(fraction.length);
    const bytes = (BigInt(whole + fraction) * (factor ?? 1n) + scale - 1n) / scale;
    if (bytes > BigInt(Number.MAX_SAFE_INTEGER)) {
        throw new failure_Failure(`${place}: ${quote(value)} is too large; give at most ${Number.MAX_SAFE_INTEGER} bytes.`);
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
    const words = lines.length === 1 ? ['auto', ...KINDS] : KINDS;
    const chosen = lines.map((line) => choose(words, line, place));
    return KINDS.filter((kind) => chosen.includes(kind));
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
        throw new failure_Failure(`${given.place}: auto stands alone; give either auto or globs and directories, and ./auto for a directory of that name.`);
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
            throw new failure_Failure(`${place}: ${quote(line)} starts with !; ${advice}.`);
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
        choices: SOURCES,
        value: '`auto`, `git` or `files`',
        default: '`auto`',
        flag: { placeholder: 'KIND', help: 'auto, git (no data read) or files (on disk)' },
        description: '`git`: what is committed or staged, by the ids that git has for it, so that no data is read. `files`: ' +
            'what lies on disk, by content. `auto`: `git` for tracked files, content for modified and untracked ones.',
        inConfigFile: true,
        parse: choiceOf(SOURCES),
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
    ...PART_OPTIONS,
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
            throw new failure_Failure(`${place} is given twice, but takes one value; keep one of the two.`);
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
    if (config_value_isNothing(node))
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
            throw new failure_Failure(`${shape.place}: the name ${quote(name)} ${fault}.`);
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
    if (!loadYaml().isScalar(node) || config_value_isNothing(node))
        throw unexpected(shape);
    return node.source ?? String(node.value);
}
function unexpected({ place, expected }) {
    return new failure_Failure(`${place}: expected ${expected}; ${QUOTING}.`);
}
function filled(lines) {
    return lines.filter((line) => line !== '');
}
/** The text of a mapping's key; `undefined` if it isn't a plain one. */
function keyText(key) {
    return loadYaml().isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
}
/** Whether a value was left out, or written as `null` or `~`. */
function config_value_isNothing(node) {
    return node === null || node === undefined || (loadYaml().isScalar(node) && node.value === null);
}

;// CONCATENATED MODULE: ./build/options/config-text.js







const KNOWN = OPTION_ROWS.filter((row) => row.inConfigFile);
const KNOWN_NAMES = KNOWN.map((row) => row.name);
/** A config file needs three levels: options, names, values. */
const config_text_MAX_DEPTH = 16;
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
    const document = config_text_parse(text, file, lineCounter);
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem !== undefined) {
        const { line, col } = lineCounter.linePos(problem.pos[0]);
        const what = problem.code === 'MULTIPLE_DOCS' ? 'holds a second document' : 'is not valid YAML';
        throw new failure_Failure(`${file} ${what} (line ${line}, column ${col}); ${QUOTING}.`);
    }
    const { contents } = document;
    const given = new Map();
    if (config_value_isNothing(contents))
        return given;
    if (!isMap(contents))
        throw new failure_Failure(`${file} must be a mapping of options, such as "min-size: 10KB".`);
    const seen = new Set();
    for (const { key, value } of contents.items) {
        const where = `${file} (line ${lineCounter.linePos(key.range?.[0] ?? 0).line})`;
        const row = knownRow(keyText(key) ?? '', where);
        const place = `Option ${row.name} in ${where}`;
        if (seen.has(row.name))
            throw new failure_Failure(`${place} is given twice; keep one of the two.`);
        seen.add(row.name);
        const [first, ...rest] = configLines(value, row, place);
        if (first !== undefined)
            given.set(row.name, { lines: [first, ...rest], place });
    }
    return given;
}
function config_text_parse(text, file, lineCounter) {
    const { Parser, parseDocument } = loadYaml();
    if (yaml_depth_isTooDeep(new Parser().parse(text), config_text_MAX_DEPTH))
        throw new failure_Failure(`${file} is not a config file: its YAML has too many levels.`);
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
        throw new failure_Failure(`Option ${key} in ${place}: ${refusal}.`);
    const shown = LIKE_A_KEY.test(key) ? `Unknown key ${quote(key)}` : 'A key that is no option';
    throw new failure_Failure(`${shown} in ${place}${suggest(key, KNOWN_NAMES)}; known keys: ${KNOWN_NAMES.join(', ')}.`);
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
function config_file_readConfig(root, path, content = null) {
    if (content === 'none')
        return null;
    const absolute = (0,external_node_path_namespaceObject.resolve)(root, path ?? definition_DEFAULT_CONFIG);
    if (content === null && path === null && isAbsent(absolute))
        return null;
    // Not before: the first text that is shown takes 4 ms, for its pattern, and most scans show none.
    const name = display_display(path ?? definition_DEFAULT_CONFIG);
    const bytes = content ?? readFromDisk(absolute, name);
    if (!(0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        throw new failure_Failure(`The config file ${name} is not valid UTF-8; save it as UTF-8.`);
    return {
        path: (0,external_node_path_namespaceObject.relative)(root, absolute).replaceAll(external_node_path_namespaceObject.sep, '/'),
        given: readConfigText(bytes.toString('utf8'), name),
    };
}
/** Only where there is no name at all: a link that leads nowhere was meant to be a config file. */
function isAbsent(path) {
    try {
        (0,external_node_fs_namespaceObject.lstatSync)(lossless_encodePath(path));
        return false;
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' || code === 'ENOTDIR';
    }
}
function readFromDisk(path, name) {
    const { bytes, trouble, isAbsent } = readSmallFile(lossless_encodePath(path), MAX_BYTES, 'followed');
    if (bytes !== null)
        return bytes;
    throw new failure_Failure(isAbsent
        ? `The config file ${name} does not exist, or is a link to nothing; check the option config.`
        : `The config file ${name} ${trouble}; is it the right file?`);
}

;// CONCATENATED MODULE: ./build/options/rooted-globs.js







/** Each path is compared with all alternatives of all lines. */
const rooted_globs_MOST_ALTERNATIVES = 20_000;
const rooted_globs_MAGIC = /[*?[\]{}()!+@|,\\]/g;
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
    const outside = (paths ?? []).map((path) => pathFromRoot(root, path)).filter(isOutside);
    let alternatives = 0;
    return (glob) => {
        const name = hasLabel ? null : rooted_globs_nameOf(root, glob);
        if (name !== null)
            return name;
        const patterns = rooted_globs_read(glob, place, hasLabel);
        alternatives += patterns.length;
        if (alternatives > rooted_globs_MOST_ALTERNATIVES) {
            const most = rooted_globs_MOST_ALTERNATIVES.toLocaleString('en-US');
            throw new failure_Failure(`${place}: its lines stand for more than ${most} globs; write * for what differs.`);
        }
        if (!patterns.some(leadsOut))
            return literalStart(glob.replace(/^(?:\.\/+)+/, ''));
        const inner = leadsIn(root, glob, patterns) ?? alongside(root, glob, patterns, outside);
        if (inner !== null)
            return inner;
        throw new failure_Failure(`${place}: ${quote(glob)} lies outside the root, and so does nothing that paths name; globs are relative ` +
            `to the root, such as ${quote(glob.replace(/^(?:\.{0,2}\/+)+/, ''))}.`);
    };
}
/** A name with characters that mean something in a glob, written so that they don't, if it exists. */
function rooted_globs_nameOf(root, glob) {
    if (!isGlob(glob))
        return null;
    const path = pathFromRoot(root, glob);
    try {
        if (isOutside(path) || look_lookAt(locate(root, path)) === undefined)
            return null;
    }
    catch {
        // Too long for a name, or behind a closed directory.
        return null;
    }
    return path.replace(rooted_globs_MAGIC, '\\$&');
}
function rooted_globs_read(glob, place, hasLabel) {
    try {
        return parseGlob(glob, hasLabel);
    }
    catch (error) {
        throw error instanceof failure_Failure ? new failure_Failure(`${place}: ${error.message}.`) : error;
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
    const inner = innerPath(places_placeOf(root, '').real, places_placeOf(root, base).real);
    if (inner === null)
        return null;
    return literalStart(`${inner.replace(rooted_globs_MAGIC, '\\$&')}${rest}`.replace(/^\/+/, '') || '.');
}
/** The glob as it meets what `paths` name outside of the root. */
function alongside(root, glob, patterns, outside) {
    const [base, rest] = parts(glob, patterns);
    const real = places_placeOf(root, base).real;
    for (const path of outside) {
        const start = isGlob(path) ? globBase(path) : path;
        const above = places_placeOf(root, start).real;
        const inner = innerPath(above, real);
        if (base !== '' && inner !== null) {
            const end = inner === '' ? '' : `/${inner.replace(rooted_globs_MAGIC, '\\$&')}`;
            return `${start.replace(rooted_globs_MAGIC, '\\$&')}${end}${rest}`;
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
    const config = config_file_readConfig(root, path, configContent);
    const configured = config?.given ?? new Map();
    const paths = asked.get('paths') ?? configured.get('paths');
    const pathsGiven = paths !== undefined && resolve_parse('paths', paths, null) !== null;
    const options = {};
    const rooted = (key, { place }, value) => {
        const { fromRoot, hasLabel = false } = resolve_TABLE[key];
        return fromRoot?.(value, globsFromRoot(root, options.paths, place, hasLabel)) ?? value;
    };
    const resolve = (key) => {
        const { name, fallback } = resolve_TABLE[key];
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
    for (const key of Object.keys(resolve_TABLE))
        if (key !== 'paths')
            resolve(key);
    return { ...options, config: config?.path ?? null };
}
/** The table seen by its general type, in which the value of a row follows from its key. */
const resolve_TABLE = OPTION_TABLE;
/** @param confineTo the root that a value from the config file must respect; `null` for a value from a door. */
function resolve_parse(key, given, confineTo) {
    const definition = resolve_TABLE[key];
    // YAML can hold this character, and no system call takes it.
    if (given.lines.some((line) => line.includes('\0'))) {
        throw new failure_Failure(`${given.place}: a value holds a NUL character, which no name can hold.`);
    }
    const value = definition.parse(given);
    if (confineTo !== null)
        definition.confine?.(value, confineTo, given.place);
    return value;
}

;// CONCATENATED MODULE: ./build/fingerprint-share.js







/**
 * Does what `data-hygiene fingerprint` asks for.
 * @param root absolute, existing directory
 * @throws {Failure} if an option is not sound, or the part can't be written
 */
async function fingerprintShare(line, root) {
    const options = resolveOptions({ root, given: line.given, pathArguments: line.pathArguments });
    if (line.output === null) {
        throw new failure_Failure('Option --output is missing: fingerprint writes its part there, such as part-1.parquet.');
    }
    const output = (0,external_node_path_namespaceObject.resolve)(line.output);
    const { world, endProgress } = commandWorld(line, root);
    const { samples, of, failed } = await fingerprint(options, options.shard, output, world).finally(endProgress);
    if (failed > 0)
        world.warn(`${countOf(failed, 'file')} could not be read; judge names them`);
    if (line.quiet)
        return;
    const { number, of: shares } = options.shard;
    writeMessage(`data-hygiene: wrote ${display_display(output)}: share ${number}/${shares}, ${formatCount(samples)} of ${countOf(of, 'file')}\n`);
}

var __webpack_exports__fingerprintShare = __webpack_exports__.E;
export { __webpack_exports__fingerprintShare as fingerprintShare };
