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
  W: () => (/* binding */ readLineShape)
});

;// CONCATENATED MODULE: ./build/failure.js
/**
 * A failure that the user can act on: its message says in one line what went wrong, where, and what to do.
 * Both doors show the message alone; any other error is a fault of this program.
 * Names inside the message must already have passed `display`.
 */
class Failure extends Error {
    name = 'Failure';
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
            memory = enlarged(memory, end, end + piece.length + 1);
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
            throw new Failure(`the record at byte ${offset} is longer than ${LONGEST_RECORD} bytes`);
        }
    }
    if (end > 0)
        take(memory, 0, end, true);
}
function enlarged(memory, used, least) {
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
        if (packing === null || error instanceof Failure)
            throw error;
        throw new Failure(`can't be unpacked: ${error.message}`);
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



const NEWLINE = 0x0a;
const RETURN = 0x0d;
const MARK = [0xef, 0xbb, 0xbf];
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
            if (separator === null && (isLast || known - position > MARK.length))
                begin();
            if (next())
                return;
            if (known - position > LONGEST_RECORD) {
                throw new Failure(`the line at byte ${offset} is longer than ${LONGEST_RECORD} bytes`);
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
            throw new Failure('is no text: it holds bytes of value 0');
        separator = start.includes(NEWLINE) || !start.includes(RETURN) ? NEWLINE : RETURN;
        if (from === 0 && MARK.every((byte, at) => start[at] === byte)) {
            position += MARK.length;
            offset += MARK.length;
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

;// CONCATENATED MODULE: ./build/containers/lines/count.js

/**
 * How many lines a text has, as the reader of lines counts them.
 * @throws {Failure} if it is no text
 */
async function countLines(source) {
    const cursor = openLines(source, 0);
    try {
        for (let lines = 0;; lines++) {
            if (!cursor.next())
                await cursor.fill();
            if (!cursor.isThere)
                return lines;
        }
    }
    finally {
        await cursor.close();
    }
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
                    throw new Failure(`the sentence on line ${place.line} does not end`);
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

;// CONCATENATED MODULE: ./build/text/quantity.js
const UNITS = (/* unused pure expression or super */ null && (['KB', 'MB', 'GB', 'TB', 'PB']));
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
    return !first.some((cell, at) => cell !== '' && body.some((record) => record[at] === cell && !isSame(record, first)));
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
function isSame(one, other) {
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
    const columns = header === null ? positions(width) : namesOf(header);
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
            throw new Failure('is no text: it holds bytes of value 0');
        sniffed = sniffDialect(sample, isLast && end - start <= SAMPLE_BYTES, preferred);
        return STOP;
    });
    if (sniffed === null)
        throw new Failure('holds no records');
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
                throw new Failure(`the quote that opens a cell on line ${scanned.line} is not closed`);
            if (batch.width > MOST_CELLS)
                throw new Failure(`line ${line} has more than ${MOST_CELLS} cells`);
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
function namesOf(header) {
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
    const by = SEPARATOR_WORDS[separator] ?? `"${display(separator)}"`;
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
        throw new Failure(`is no JSON: it ends on line ${line} before its object does`);
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
const MOST_COLUMNS = 4096;
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
            if (names.length === MOST_COLUMNS) {
                throw new Failure(`its records have more than ${MOST_COLUMNS} different keys`);
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
const DEEPEST = 200;
/** What a scan gives where the bytes end before the value does. */
const scan_PARTIAL = -1;
/** NaN and Infinity are no JSON, but what Python writes. */
const WORDS = ['true', 'false', 'null', 'NaN', 'Infinity', '-Infinity'].map((word) => Buffer.from(word));
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
        if (depth > DEEPEST)
            throw new Failure(`values are nested deeper than ${DEEPEST}`);
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
        for (const word of WORDS) {
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
            throw new Failure(`${shown(bytes[at])} where it can't stand`);
        if (isLast)
            throw new Failure('it ends before the value does');
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
function shown(byte) {
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
        throw new Failure(`ends on line ${line} before its array does`);
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
            if (!(error instanceof Failure))
                throw error;
            throw broken(error.message, at - start);
        }
    }
    function broken(message, at) {
        return new Failure(`is no JSON in the value on line ${line}, at byte ${offset + at}: ${message}`);
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
        throw new Failure('is empty');
    if (first === OPEN_ARRAY)
        return [tableOf(source, await outermostArray(source), null)];
    if (first !== OPEN_OBJECT)
        throw new Failure('is no JSON: it begins with neither { nor [');
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
        notes: part === null && key !== '' ? [`its records stand under "${display(key)}"`] : [],
        read: (from, take) => readValues(source, values, columns, from, take),
    };
}

;// CONCATENATED MODULE: ./build/containers/parquet/arena.js
const arena_ZERO = 0x30;
const arena_MINUS = 0x2d;
const SHORT_DIGITS = 0x7fffffff;
function createArena() {
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
function kindOf({ type, converted_type, logical_type, scale, type_length }) {
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
        throw new Failure('a page contradicts itself');
    let seen = 0;
    for (let at = from; at < to && seen < count;) {
        let header = 0;
        for (let shift = 1;; shift *= 128) {
            const byte = bytes[at++];
            if (!(shift < 2 ** 35) || byte === undefined)
                throw new Failure('a page is cut off');
            header += (byte & 0x7f) * shift;
            if (byte < 0x80)
                break;
        }
        const isPacked = header % 2 === 1;
        const run = isPacked ? Math.floor(header / 2) * GROUP : header / 2;
        // Writers fill the last groups up, some of them to many.
        if (Math.floor(run) > count + GROUP * GROUP * GROUP)
            throw new Failure('a run is longer than its page');
        seen += Math.floor(run);
        at += isPacked ? (Math.floor(run) / GROUP) * bits : (bits + 7) >> 3;
    }
}
function lengthAt(view, at) {
    if (at + 4 > view.byteLength)
        throw new Failure('a page is cut off');
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
        throw new Failure('a column lies in another file');
    const { dictionary_page_offset, data_page_offset, total_compressed_size } = meta_data;
    // Some programs write 0 for a dictionary that isn't there.
    const from = Number(dictionary_page_offset || data_page_offset);
    const length = Number(total_compressed_size);
    if (!(from >= 0 && length >= 0 && from + length <= bytes.size)) {
        throw new Failure(`a column is said to lie at byte ${from}, beyond the end of the file`);
    }
    if (length > LARGEST_CHUNK)
        throw new Failure(`a column has ${length} bytes in one group of rows`);
    const memory = new Uint8Array(length);
    if (bytes.read(from, memory) < length)
        throw new Failure(`ends before byte ${from + length}`);
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
        throw new Failure('a page is cut off');
    if (!(size >= 0 && size <= LARGEST_PAGE))
        throw new Failure(`a page is said to unpack to ${size} bytes`);
    for (const each of values) {
        if (each && !(each.num_values >= 0 && each.num_values <= MOST_VALUES)) {
            throw new Failure(`a page is said to hold ${each.num_values} values`);
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
            throw new Failure('differences of 32 bits in nested values are not read');
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
        throw new Failure('a page contradicts itself');
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
        throw new Failure(`a page is of the unknown kind ${header.type}`);
    const { definitionLevels, dataPage } = parquet.readDataPageV2(packed, header, wide);
    return pageOf(second.num_values, definitionLevels, dataPage, second.encoding);
}
/**
 * DuckDB writes the first of such values without a sign and then in 33 bits, of which the library drops one; as values
 * of 64 bits it reads them right.
 */
function isWideDelta({ data_page_header, data_page_header_v2 }, { type, element }) {
    const { encoding } = data_page_header ?? data_page_header_v2 ?? {};
    return type === 'INT32' && encoding === 'DELTA_BINARY_PACKED' && kindOf(element).is === 'unsigned';
}
/** What the library wants to know of a column. */
function decoderOf({ library, root }, { meta_data }) {
    if (meta_data === undefined)
        throw new Failure('a column lies in another file');
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
    const kind = kindOf(decoder.element);
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
            throw new Failure('a column has fewer values than there are rows');
        at = 0;
        next = 0;
        return readData(library, chunk, header, decoder);
    }
    function fillByDictionary({ values, isThere }, starts, ends, from, to) {
        if (dictionary === null)
            throw new Failure('a dictionary is missing');
        for (let row = from; row < to; row++, at++) {
            if (isThere !== null && !isThere(at)) {
                starts[row] = 0;
                ends[row] = 0;
                continue;
            }
            const value = values[next++];
            if (!(value < dictionary.starts.length))
                throw new Failure('a value is not in its dictionary');
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
                throw new Failure('a page has fewer values than it says');
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
                throw new Failure(`ends before byte ${to}`);
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
                throw new Failure(`the column has ${filled} values for ${count} rows`);
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
    const kind = kindOf(element);
    // Bytes that are no text can't stand in JSON as they are.
    if (kind.is === 'bytes')
        return (value) => JSON.stringify(Buffer.from(value).toString('base64'));
    if (kind.is === 'text')
        return (value) => JSON.stringify(decodePath(Buffer.from(value)));
    const arena = createArena();
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
const LARGEST_FOOTER = 128 * 1024 * 1024;
/** Rows that are put together at a time: by cells, and by bytes as the file tells them. */
const CELLS_OF_SLICE = 1024 * 1024;
const BYTES_OF_SLICE = 32 * 1024 * 1024;
const MOST_ROWS_OF_SLICE = 64 * 1024;
/** Whoever begins in the middle mostly wants one record. */
const FIRST_ROWS_FROM_PLACE = 256;
const MAGIC = 'PAR1';
const TAIL_BYTES = 8;
/** Opens a Parquet file. @throws {Failure} if it is none, or what describes it is broken */
async function openParquet(bytes) {
    const tables = await import(/* webpackIgnore: true */ './libraries-tables.js');
    const library = { parquet: tables.parquet, compressors: sparing(tables.compressors) };
    const metadata = await guarded(() => readMetadata(library, bytes));
    const root = await guarded(() => library.parquet.parquetSchema(metadata));
    const file = { library, bytes, metadata, root };
    const columns = root.children.map(({ element }) => element.name);
    if (columns.length === 0)
        throw new Failure('has no columns');
    if (columns.length > table_MOST_COLUMNS)
        throw new Failure(`has more than ${table_MOST_COLUMNS} columns`);
    const twice = columns.find((name, at) => columns.indexOf(name) < at);
    if (twice !== undefined)
        throw new Failure(`has two columns called "${display(twice)}"`);
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
    const tail = Buffer.alloc(TAIL_BYTES);
    if (bytes.size < TAIL_BYTES || bytes.read(bytes.size - TAIL_BYTES, tail) < TAIL_BYTES) {
        throw new Failure('is too short to be Parquet');
    }
    const magic = tail.toString('latin1', 4);
    if (magic === 'PARE')
        throw new Failure('is encrypted');
    if (magic !== MAGIC)
        throw new Failure(`is no Parquet, or cut off: it does not end with ${MAGIC}`);
    const length = tail.readUInt32LE(0);
    if (length > bytes.size - TAIL_BYTES || length > LARGEST_FOOTER) {
        throw new Failure(`is broken: its description is said to have ${length} bytes`);
    }
    const footer = new Uint8Array(length + TAIL_BYTES);
    bytes.read(bytes.size - footer.length, footer);
    return parquet.parquetMetadata(footer.buffer, { geoparquet: false });
}
async function readGroups(file, from, take) {
    const start = from?.record ?? 0;
    const arena = createArena();
    let first = 0;
    for (const [number, { num_rows }] of file.metadata.row_groups.entries()) {
        const rows = Number(num_rows);
        if (start < first + rows) {
            const group = { number, first, rows, skipped: Math.max(0, start - first), isPart: from !== null };
            const read = () => readGroup(file, group, arena, take);
            if (!(await guarded(read, ` in the group of rows that begins with row ${first + 1}`)))
                return;
        }
        first += rows;
    }
}
/** @returns whether more is wanted */
async function readGroup(file, group, arena, take) {
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
        throw new Failure(`the column "${display(child.element.name)}" is missing`);
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
        throw new Failure(error instanceof Failure && where === '' ? message : `is broken${where}: ${display(message)}`);
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
function table_openLineTable(files) {
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
    const [short = '', long = ''] = [shorter?.name, longer?.name].map((name) => display(name ?? ''));
    return new Failure(`"${short}" ends after ${countOf(line - 1, 'line')}, but "${long}", which belongs to it, goes on`);
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
    return look === 'tabbed' ? openCsv(source, '\t') : table_openLineTable([{ name: column, source }]);
}
async function lookAtText(source) {
    let look = 'lines';
    await readText(source, 0, (bytes, start, end, isLast) => {
        if (end - start < text_SAMPLE_BYTES && !isLast)
            return start;
        const sample = bytes.subarray(start, Math.min(end, start + text_SAMPLE_BYTES));
        const isWhole = isLast && end - start <= text_SAMPLE_BYTES;
        if (sample.includes(0))
            throw new Failure('is no text: it holds bytes of value 0');
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
async function table_openTables(fileName, bytes, isSplitName = () => false) {
    const { name, packing } = parted(fileName);
    const format = FORMATS.find((each) => each.recognises(name));
    const source = format?.name === 'Parquet' ? null : await table_textSourceOf(bytes, packing);
    const content = { name, bytes, packing, isSplitName };
    if (source === null)
        return format.open({ ...content, source: { bytes, packing, encoding: 'bytes' } });
    return format === undefined ? [await openText(source)] : format.open({ ...content, source });
}
/** The text of a file as it is written, be it packed or in UTF-16. */
async function table_textSourceOf(bytes, packing) {
    for await (const piece of unpacked(bytes, packing))
        return { bytes, packing, encoding: encodingOf(piece) };
    return { bytes, packing, encoding: 'bytes' };
}
/** How a file is packed, by its name. */
function table_packingOf(fileName) {
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
            throw new Failure(`unpacks to more than ${MOST_UNPACKED} bytes`);
        pieces.push(Buffer.from(piece));
    }
    const whole = Buffer.concat(pieces);
    return {
        size,
        read: (position, into) => whole.copy(into, 0, position, Math.min(size, position + into.length)),
    };
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
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
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size !== size || stat.mtimeMs !== modified)
        throw read_changed();
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
            throw read_changed();
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
    return new Failure('changed while it was being scanned');
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
const AS_ONE = (/* unused pure expression or super */ null && ([
    [/held[-_ ]?out/gi, ' heldout '], // tune.py of many
    [/hold[-_ ]out/gi, ' holdout '], // scikit-learn
    [/ground[-_ ]?truths?/gi, ' groundtruth '], // MVTec: ground_truth
    [/^t10k(?![a-z])/i, 'test '], // MNIST: t10k-images-idx3-ubyte
    [/VOC(?=[a-z])/g, 'VOC '], // VOCtrainval_06-Nov-2007
    [/JPEGs/g, 'jpegs '], // a plural of capitals
    [/BBox/g, 'Bbox'], // BBox_List_2017.csv of NIH
]));
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

;// CONCATENATED MODULE: ./build/layout/words/table.js
/** Words that stand in tables of this folder, a few to a text: `words('jpg jpeg', 'png')`. All in lower case. */
function words(...texts) {
    return new Set(texts.flatMap((text) => text.split(' ')));
}

;// CONCATENATED MODULE: ./build/layout/words/splits.js

/** The splits that names are recognised as, in the order in which they are shown. */
const CANONICAL_SPLITS = (/* unused pure expression or super */ null && (['train', 'validation', 'test']));
/** Train and validation together: it shares samples with both by nature. */
const splits_TRAIN_AND_VALIDATION = 'trainval';
/** Words that name a split. Source: the patterns of Hugging Face's `datasets`, and the datasets beside them. */
const splits_SPLIT_OF_WORD = new Map([
    ...named('train', 'train training trn'), // Hugging Face; Cityscapes lists
    ...named('validation', 'validation validate valid val dev development'), // Roboflow (valid), CoNLL (dev)
    ...named('test', 'test testing eval evaluation holdout heldout'), // Hugging Face
    ...named('test', 'testdev devtest'), // COCO and VisDrone; FLORES
    ...named('validation', 'testa'), // CoNLL 2002 and 2003: eng.testa, eng.testb
    ...named('test', 'testb'),
    ...named(splits_TRAIN_AND_VALIDATION, 'trainval trainvalid'), // VOC
]);
/** Short words, which count only among their own kind: `imagesTr` beside `imagesTs` of nnU-Net. */
const splits_SPLIT_OF_SHORT_WORD = new Map([
    ...named('train', 'tr'),
    ...named('test', 'ts te'),
]);
/** Words that say nothing of which part of a dataset this is. */
const splits_GENERAL_WORDS = words('set sets data dataset datasets images image imgs img dir dirs files file split splits folder samples sample', 'mini small tiny subset', // iNaturalist: train_mini
'final full all part parts shard shards chunk my');
/** Words whose number says that each is a division of its own, with training and test data of its own. */
const splits_FOLD_WORDS = words('fold folds cv kfold run seed rep trial');
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
    const found = read(wordsOf(name));
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
function read(words) {
    const [only] = words;
    if (words.length === 1 && only === 'tests')
        return { split: 'test', rest: '', division: '' };
    const isKeyword = (word) => splitOfWord(word) !== undefined;
    const split = joined(words.flatMap((word) => splitOfWord(word) ?? []));
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
function joined(splits) {
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

;// CONCATENATED MODULE: ./build/rows/open-table.js







/**
 * Opens the tables of a file, lets them be used, and closes it.
 * @param counted is told how many bytes were read, as they are
 * @throws {Failure} if it holds no such tables; a system error if it can't be read
 */
function withTables(source, use, counted) {
    if (source.columns !== undefined)
        return withLines(source.columns, [], (table) => use([table]), counted);
    const open = async (bytes) => use(await openTables(source.name, bytes, (word) => splitNamed(word) !== null));
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
    const file = openForReading(encodePath(location));
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
function withTable(source, use, counted) {
    const useOne = (tables) => {
        const table = tables[source.part ?? 0];
        if (table === undefined)
            throw changed();
        return use(table);
    };
    return withTables(source, useOne, counted);
}

;// CONCATENATED MODULE: ./build/rows/read-lines.js





/** Counts the lines of a text; a part of the work that threads share. */
async function readLineShape({ source, isCounted }, advance) {
    const shape = { bytesRead: 0, lines: 0, look: 'none' };
    try {
        await withBytes(source, async (bytes) => {
            const text = await table_textSourceOf(bytes, table_packingOf(source.name));
            shape.look = await lookAtText(text);
            if (isCounted && shape.look === 'lines')
                shape.lines = await countLines(text);
        }, (count) => {
            shape.bytesRead += count;
            advance(0, count);
        });
    }
    catch (error) {
        // What is no text is no table; what can't be read is told by whoever reads it next.
        if (error instanceof Failure)
            shape.look = 'none';
        else
            shape.look = 'lines';
    }
    advance(1, 0);
    return shape;
}

var __webpack_exports__readLineShape = __webpack_exports__.W;
export { __webpack_exports__readLineShape as readLineShape };
