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
  a: () => (/* binding */ readPixels),
  h: () => (/* binding */ readPrints)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
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

;// CONCATENATED MODULE: ./build/decoders/model.js
/** Side of the luma of a thumbnail, in cells. */
const LUMA_SIDE = 64;
/** Side of its mean colours, in cells. */
const CHROMA_SIDE = 8;

;// CONCATENATED MODULE: ./build/decoders/overlap.js
/** @param extent need not be whole: the last unit is then cut */
function overlapOf(extent, parts) {
    const first = new Int32Array(parts);
    const last = new Int32Array(parts);
    const firstShare = new Float64Array(parts);
    const lastShare = new Float64Array(parts);
    for (let part = 0; part < parts; part++) {
        const from = (part * extent) / parts;
        const to = ((part + 1) * extent) / parts;
        const begin = Math.floor(from);
        const end = Math.max(begin, Math.ceil(to) - 1);
        first[part] = begin;
        last[part] = end;
        firstShare[part] = begin === end ? to - from : begin + 1 - from;
        lastShare[part] = begin === end ? 0 : to - end;
    }
    return { first, last, firstShare, lastShare };
}

;// CONCATENATED MODULE: ./build/decoders/areas.js


const CHANNELS = 3;
const WHITE = 255;
/** Means of the cells of a whole picture, over white. */
function areasOf({ width, height, rgba }, hasAlpha) {
    const sums = createAreaSums(width, height, hasAlpha);
    for (let row = 0; row < height; row++)
        sums.add(rgba, row * width * 4);
    return sums.finish();
}
/**
 * Sums up a picture over white in 64 × 64 cells of equal size. Each pixel counts by the part of it that lies in a cell,
 * so pictures of any size, smaller ones too, are measured exactly; the time is linear in the pixels.
 */
function createAreaSums(width, height, hasAlpha) {
    const across = overlapOf(width, LUMA_SIDE);
    const down = overlapOf(height, LUMA_SIDE);
    const sums = new Float64Array(LUMA_SIDE * LUMA_SIDE * CHANNELS);
    const line = new Float64Array(LUMA_SIDE * CHANNELS);
    const blended = hasAlpha ? new Uint8Array(width * 4) : null;
    let row = 0;
    let top = 0;
    return {
        add(rgba, offset) {
            if (blended === null)
                sumLine(rgba, offset, across, line);
            else {
                overWhite(rgba, offset, width, blended);
                sumLine(blended, 0, across, line);
            }
            while (top < LUMA_SIDE && down.last[top] < row)
                top++;
            for (let part = top; part < LUMA_SIDE && down.first[part] <= row; part++) {
                addLine(line, shareOf(down, part, row), sums, part * line.length);
            }
            row++;
        },
        finish: () => means(sums, (width * height) / (LUMA_SIDE * LUMA_SIDE)),
    };
}
function shareOf({ first, last, firstShare, lastShare }, part, unit) {
    if (unit === first[part])
        return firstShare[part];
    return unit === last[part] ? lastShare[part] : 1;
}
function addLine(line, share, sums, at) {
    for (let index = 0; index < line.length; index++) {
        sums[at + index] = sums[at + index] + line[index] * share;
    }
}
/** The inner loop adds whole numbers and nothing else: 0.9 ns for a pixel. */
function sumLine(rgba, offset, across, line) {
    const { first, last, firstShare, lastShare } = across;
    for (let part = 0, out = 0; part < LUMA_SIDE; part++, out += CHANNELS) {
        const begin = offset + first[part] * 4;
        const end = offset + last[part] * 4;
        let [red, green, blue] = [0, 0, 0];
        for (let at = begin + 4; at < end; at += 4) {
            red += rgba[at];
            green += rgba[at + 1];
            blue += rgba[at + 2];
        }
        const left = firstShare[part];
        const right = lastShare[part];
        line[out] = red + left * rgba[begin] + right * rgba[end];
        line[out + 1] = green + left * rgba[begin + 1] + right * rgba[end + 1];
        line[out + 2] = blue + left * rgba[begin + 2] + right * rgba[end + 2];
    }
}
function overWhite(rgba, offset, width, into) {
    for (let at = offset, out = 0; out < width * 4; at += 4, out += 4) {
        const alpha = rgba[at + 3];
        const rest = (WHITE - alpha) * WHITE + WHITE / 2;
        into[out] = (rgba[at] * alpha + rest) / WHITE;
        into[out + 1] = (rgba[at + 1] * alpha + rest) / WHITE;
        into[out + 2] = (rgba[at + 2] * alpha + rest) / WHITE;
    }
}
function means(sums, area) {
    const luma = new Uint8Array(LUMA_SIDE * LUMA_SIDE);
    const totals = new Float64Array(CHROMA_SIDE * CHROMA_SIDE * CHANNELS);
    const cell = LUMA_SIDE / CHROMA_SIDE;
    for (let index = 0, at = 0; index < luma.length; index++, at += CHANNELS) {
        const red = sums[at];
        const green = sums[at + 1];
        const blue = sums[at + 2];
        luma[index] = lumaOf(red, green, blue) / area + 0.5;
        const row = Math.floor(index / LUMA_SIDE / cell);
        const column = Math.floor((index % LUMA_SIDE) / cell);
        const total = (row * CHROMA_SIDE + column) * CHANNELS;
        totals[total] = totals[total] + red;
        totals[total + 1] = totals[total + 1] + green;
        totals[total + 2] = totals[total + 2] + blue;
    }
    return { luma, chroma: Uint8Array.from(totals, (total) => total / (area * cell * cell) + 0.5) };
}
/** ITU-R BT.601, as JPEG and everybody who hashes pictures has it. */
function lumaOf(red, green, blue) {
    return 0.299 * red + 0.587 * green + 0.114 * blue;
}

;// CONCATENATED MODULE: ./build/decoders/not-decodable.js
/** A content that is a picture, or begins as one, and whose pixels can't be had here. */
class NotDecodable extends Error {
    name = 'NotDecodable';
    /** One line for people, such as `HEIC can't be decoded` or `truncated`; safe to show. */
    reason;
    constructor(reason) {
        super(reason);
        this.reason = reason;
    }
}
/** What is said of a content that ends before it should. */
const TRUNCATED = 'truncated';
/** For a picture that ends before it should. */
function truncated() {
    return new NotDecodable(TRUNCATED);
}
/**
 * For a picture that breaks the rules of its format.
 * @param what is wrong, in our own words: nothing of the content may stand in it
 */
function damaged(what) {
    return new NotDecodable(`damaged: ${what}`);
}

;// CONCATENATED MODULE: ./build/decoders/source.js

/** Headers lie close together, and a call of the system costs as much as reading this. */
const WINDOW = 16 * 1024;
/** Reads pieces of a content through a window that is read anew where a piece is not in it. */
function sourceOf(bytes) {
    let window = Buffer.alloc(0);
    let start = 0;
    return {
        size: bytes.size,
        take(position, length) {
            if (position < 0 || position + length > bytes.size)
                throw truncated();
            if (position < start || position + length > start + window.length) {
                const wanted = Math.min(bytes.size - position, Math.max(WINDOW, length));
                if (window.length < wanted || window.length > WINDOW)
                    window = Buffer.allocUnsafeSlow(wanted);
                const read = bytes.read(position, window);
                start = position;
                window = window.subarray(0, read);
                if (read < length)
                    throw truncated();
            }
            return window.subarray(position - start, position - start + length);
        },
    };
}
/** The same for a content that is in memory. */
function sourceIn(bytes) {
    return {
        size: bytes.length,
        take(position, length) {
            if (position < 0 || position + length > bytes.length)
                throw truncated();
            return bytes.subarray(position, position + length);
        },
    };
}

;// CONCATENATED MODULE: ./build/decoders/orientation.js


/** How EXIF's 1 to 8 are made: rows and columns change places first, then columns run backwards, then rows. */
const TURNS = [
    { swaps: false, mirrorsColumns: false, mirrorsRows: false },
    { swaps: false, mirrorsColumns: true, mirrorsRows: false },
    { swaps: false, mirrorsColumns: true, mirrorsRows: true },
    { swaps: false, mirrorsColumns: false, mirrorsRows: true },
    { swaps: true, mirrorsColumns: false, mirrorsRows: false },
    { swaps: true, mirrorsColumns: true, mirrorsRows: false },
    { swaps: true, mirrorsColumns: true, mirrorsRows: true },
    { swaps: true, mirrorsColumns: false, mirrorsRows: true },
];
const AS_STORED = 1;
const ORIENTATION_TAG = 0x112;
const SHORT = 3;
const ENTRY_BYTES = 12;
/** EXIF's first directory has some dozen. */
const MOST_ENTRIES = 1000;
/** Width and height as people see them. */
function turnedSize({ width, height, orientation }) {
    return TURNS[orientation - 1]?.swaps === true ? { width: height, height: width } : { width, height };
}
/** The pixels as people see them; the same object where nothing is to be done. */
function turnRaster(raster, orientation) {
    if (orientation === AS_STORED)
        return raster;
    const { width, height } = turnedSize({ ...raster, orientation });
    const from = new Uint32Array(raster.rgba.buffer, raster.rgba.byteOffset, raster.width * raster.height);
    const to = new Uint32Array(width * height);
    turn(from, raster.width, raster.height, orientation, to);
    return { width, height, rgba: new Uint8Array(to.buffer) };
}
/** A thumbnail as people see it. */
function turnAreas(areas, orientation) {
    if (orientation === AS_STORED)
        return areas;
    const luma = new Uint8Array(areas.luma.length);
    turn(areas.luma, LUMA_SIDE, LUMA_SIDE, orientation, luma);
    const chroma = new Uint8Array(areas.chroma.length);
    for (let channel = 0; channel < 3; channel++) {
        const plane = areas.chroma.filter((_, index) => index % 3 === channel);
        const turned = new Uint8Array(plane.length);
        turn(plane, CHROMA_SIDE, CHROMA_SIDE, orientation, turned);
        for (let index = 0; index < turned.length; index++)
            chroma[index * 3 + channel] = turned[index];
    }
    return { luma, chroma };
}
/**
 * Orientation that EXIF gives, in its first directory, tag 0x112 (CIPA DC-008).
 * @param start where its TIFF header begins
 * @returns 1 to 8; 1 where it gives none, or what can't be understood: a picture is not refused for its notes
 */
function readOrientation(source, start) {
    try {
        const order = source.take(start, 2).toString('latin1');
        if (order !== 'II' && order !== 'MM')
            return AS_STORED;
        const isLittle = order === 'II';
        const short = (at) => {
            const bytes = source.take(start + at, 2);
            return isLittle ? bytes.readUInt16LE() : bytes.readUInt16BE();
        };
        const bytes = source.take(start + 4, 4);
        const directory = isLittle ? bytes.readUInt32LE() : bytes.readUInt32BE();
        const count = Math.min(short(directory), MOST_ENTRIES);
        for (let entry = 0; entry < count; entry++) {
            const at = directory + 2 + entry * ENTRY_BYTES;
            if (short(at) !== ORIENTATION_TAG)
                continue;
            const value = short(at + 2) === SHORT ? short(at + 8) : AS_STORED;
            return value >= 1 && value <= TURNS.length ? value : AS_STORED;
        }
        return AS_STORED;
    }
    catch (error) {
        if (error instanceof NotDecodable)
            return AS_STORED;
        throw error;
    }
}
function turn(from, width, height, orientation, to) {
    const { swaps, mirrorsColumns, mirrorsRows } = TURNS[orientation - 1];
    const [across, down] = swaps ? [height, width] : [width, height];
    for (let row = 0, at = 0; row < down; row++) {
        const line = mirrorsRows ? down - 1 - row : row;
        for (let column = 0; column < across; column++, at++) {
            const place = mirrorsColumns ? across - 1 - column : column;
            to[at] = (swaps ? from[place * width + line] : from[line * width + place]);
        }
    }
}

;// CONCATENATED MODULE: ./build/decoders/png/layout.js


/** Kinds of pixels, by PNG's number: samples of a pixel, and the bits that a sample may have. */
const COLOURS = new Map([
    [0, { channels: 1, depths: [1, 2, 4, 8, 16] }],
    [2, { channels: 3, depths: [8, 16] }],
    [3, { channels: 1, depths: [1, 2, 4, 8] }],
    [4, { channels: 2, depths: [8, 16] }],
    [6, { channels: 4, depths: [8, 16] }],
]);
/** Where the first chunk begins. */
const SIGNATURE_BYTES = 8;
const HEADER_BYTES = 13;
/** Length and type before the data, a checksum behind it. */
const FRAME_BYTES = 12;
/** A picture of 50 megapixels in chunks of 8 KiB has 25,000. */
const MOST_CHUNKS = 200_000;
/** @throws {NotDecodable} */
function readLayout(source) {
    const header = source.take(SIGNATURE_BYTES, 8 + HEADER_BYTES);
    if (header.toString('latin1', 4, 8) !== 'IHDR')
        throw damaged('no header');
    const width = header.readUInt32BE(8);
    const height = header.readUInt32BE(12);
    const depth = header.readUInt8(16);
    const colour = header.readUInt8(17);
    const interlace = header.readUInt8(20);
    if (width === 0 || height === 0)
        throw damaged('no width or height');
    const known = COLOURS.get(colour);
    if (known === undefined || !known.depths.includes(depth))
        throw damaged('unknown kind of pixels');
    if (header.readUInt8(18) !== 0 || header.readUInt8(19) !== 0 || interlace > 1) {
        throw damaged('unknown kind of compression');
    }
    return { width, height, depth, colour, channels: known.channels, isInterlaced: interlace === 1 };
}
/**
 * The chunks in order, from the header to the end, which is the last one.
 * @throws {NotDecodable} if there is no end
 */
function* chunksOf(source) {
    let position = SIGNATURE_BYTES;
    for (let count = 0; count < MOST_CHUNKS; count++) {
        const head = source.take(position, 8);
        const length = head.readUInt32BE();
        const type = head.toString('latin1', 4, 8);
        if (position + FRAME_BYTES + length > source.size)
            throw truncated();
        yield { type, start: position + 8, length };
        if (type === 'IEND')
            return;
        position += FRAME_BYTES + length;
    }
    throw damaged('too many chunks');
}
/** Orientation in `eXIf`, which may stand anywhere; 1 if there is none. */
function orientationOf(source) {
    for (const { type, start } of chunksOf(source)) {
        if (type === 'eXIf')
            return readOrientation(source, start);
    }
    return 1;
}

;// CONCATENATED MODULE: ./build/decoders/png/pixels.js

const OPAQUE = 255;
const pixels_COLOURS = 256;
/** Whether a pixel may let the ground shine through. */
function hasAlpha({ colour }, { transparent }) {
    return colour >= 4 || transparent !== null;
}
/**
 * How rows of this kind become 8 bits of red, green, blue and alpha; of 16 bits the high ones are kept.
 * @throws {NotDecodable} if there is no palette where one is needed
 */
function expansionOf(layout, { palette, transparent }) {
    const { colour, depth, channels } = layout;
    if (colour === 3) {
        if (palette === null || palette.length < 3)
            throw damaged('no palette');
        return byTable(paletteTable(palette, transparent), depth);
    }
    const bytes = depth === 16 ? 2 : 1;
    if (colour === 0 && depth <= 8)
        return byTable(grayTable(depth, transparent), depth);
    const key = colour === 0 || colour === 2 ? keyOf(transparent, channels) : null;
    return colour === 0 || colour === 4 ? grays(channels, bytes, key) : colours(channels, bytes, key);
}
/** Four bytes for each value of a sample. */
function paletteTable(palette, alpha) {
    const table = new Uint8Array(pixels_COLOURS * 4);
    for (let index = 0; index < pixels_COLOURS; index++) {
        // What lies beyond the palette is drawn black by everybody.
        table.set(palette.subarray(index * 3, index * 3 + 3), index * 4);
        table[index * 4 + 3] = alpha?.[index] ?? OPAQUE;
    }
    return table;
}
function grayTable(depth, transparent) {
    const most = 2 ** depth - 1;
    const key = keyOf(transparent, 1)?.[0];
    const table = new Uint8Array(pixels_COLOURS * 4);
    for (let value = 0; value <= most; value++) {
        table.fill((value * 255) / most, value * 4, value * 4 + 3);
        table[value * 4 + 3] = value === key ? 0 : OPAQUE;
    }
    return table;
}
function keyOf(transparent, channels) {
    if (transparent === null || transparent.length < channels * 2)
        return null;
    const view = Buffer.from(transparent.buffer, transparent.byteOffset, transparent.length);
    return Array.from({ length: channels }, (_, channel) => view.readUInt16BE(channel * 2));
}
function byTable(table, depth) {
    const mask = 2 ** depth - 1;
    const perByte = 8 / depth;
    return (row, pixels, into, start, step) => {
        for (let pixel = 0, at = start; pixel < pixels; pixel++, at += step) {
            const value = depth === 8
                ? row[pixel]
                : (row[Math.floor(pixel / perByte)] >> (8 - depth - (pixel % perByte) * depth)) & mask;
            into[at] = table[value * 4];
            into[at + 1] = table[value * 4 + 1];
            into[at + 2] = table[value * 4 + 2];
            into[at + 3] = table[value * 4 + 3];
        }
    };
}
function grays(channels, bytes, key) {
    const size = channels * bytes;
    return (row, pixels, into, start, step) => {
        for (let pixel = 0, from = 0, at = start; pixel < pixels; pixel++, from += size, at += step) {
            const value = row[from];
            into[at] = value;
            into[at + 1] = value;
            into[at + 2] = value;
            into[at + 3] = channels === 2 ? row[from + bytes] : OPAQUE;
            if (key !== null && isKey(row, from, bytes, key))
                into[at + 3] = 0;
        }
    };
}
function colours(channels, bytes, key) {
    const size = channels * bytes;
    return (row, pixels, into, start, step) => {
        for (let pixel = 0, from = 0, at = start; pixel < pixels; pixel++, from += size, at += step) {
            into[at] = row[from];
            into[at + 1] = row[from + bytes];
            into[at + 2] = row[from + 2 * bytes];
            into[at + 3] = channels === 4 ? row[from + 3 * bytes] : OPAQUE;
            if (key !== null && isKey(row, from, bytes, key))
                into[at + 3] = 0;
        }
    };
}
function isKey(row, from, bytes, key) {
    return key.every((wanted, channel) => {
        const at = from + channel * bytes;
        const value = row[at];
        return (bytes === 2 ? value * 256 + row[at + 1] : value) === wanted;
    });
}

;// CONCATENATED MODULE: ./build/decoders/png/unfilter.js

/**
 * Undoes the filter of a row in place (W3C, Portable Network Graphics, 9).
 * @param filter 0 none, 1 what stands left, 2 above, 3 the mean of both, 4 Paeth's choice
 * @param above the row before, already undone; zeros for the first
 * @param step bytes of a pixel, at least 1
 * @throws {NotDecodable}
 */
function unfilter(filter, row, above, step) {
    if (filter === 1)
        addLeft(row, step);
    else if (filter === 2)
        addAbove(row, above);
    else if (filter === 3)
        addMean(row, above, step);
    else if (filter === 4)
        addPaeth(row, above, step);
    else if (filter !== 0)
        throw damaged('unknown filter');
}
function addLeft(row, step) {
    for (let at = step; at < row.length; at++)
        row[at] = row[at] + row[at - step];
}
function addAbove(row, above) {
    for (let at = 0; at < row.length; at++)
        row[at] = row[at] + above[at];
}
function addMean(row, above, step) {
    for (let at = 0; at < step; at++)
        row[at] = row[at] + (above[at] >> 1);
    for (let at = step; at < row.length; at++) {
        row[at] = row[at] + ((row[at - step] + above[at]) >> 1);
    }
}
/** Channel by channel, so that the neighbours stay in registers: a third faster than byte by byte. */
function addPaeth(row, above, step) {
    for (let channel = 0; channel < step; channel++) {
        let left = 0;
        let corner = 0;
        for (let at = channel; at < row.length; at += step) {
            const top = above[at];
            const toLeft = Math.abs(top - corner);
            const toTop = Math.abs(left - corner);
            const toCorner = Math.abs(left + top - corner - corner);
            const nearest = toLeft <= toTop && toLeft <= toCorner ? left : toTop <= toCorner ? top : corner;
            left = (row[at] + nearest) & 0xff;
            row[at] = left;
            corner = top;
        }
    }
}

;// CONCATENATED MODULE: ./build/decoders/png/rows.js


/** Adam7 (W3C, Portable Network Graphics, 8.2): each pass is a picture of its own. */
const INTERLACED = [
    { column: 0, row: 0, columnStep: 8, rowStep: 8 },
    { column: 4, row: 0, columnStep: 8, rowStep: 8 },
    { column: 0, row: 4, columnStep: 4, rowStep: 8 },
    { column: 2, row: 0, columnStep: 4, rowStep: 4 },
    { column: 0, row: 2, columnStep: 2, rowStep: 4 },
    { column: 1, row: 0, columnStep: 2, rowStep: 2 },
    { column: 0, row: 1, columnStep: 1, rowStep: 2 },
];
const PLAIN = [{ column: 0, row: 0, columnStep: 1, rowStep: 1 }];
/** Cuts unpacked bytes into rows and undoes their filters; holds two rows, whatever the size of the picture. */
function createRowReader(layout, take) {
    const passes = passesOf(layout);
    const bits = layout.channels * layout.depth;
    const step = Math.max(1, bits >> 3);
    let pass = 0;
    let row = 0;
    let filled = 0;
    let [line, above] = [new Uint8Array(0), new Uint8Array(0)];
    const begin = () => {
        const current = passes[pass];
        row = 0;
        if (current === undefined)
            return;
        const length = 1 + rowBytes(current.columns, bits);
        line = new Uint8Array(length);
        above = new Uint8Array(length);
    };
    begin();
    return {
        add(bytes) {
            let at = 0;
            while (pass < passes.length) {
                const piece = bytes.subarray(at, at + line.length - filled);
                line.set(piece, filled);
                at += piece.length;
                filled += piece.length;
                if (filled < line.length)
                    return;
                filled = 0;
                const pixels = line.subarray(1);
                unfilter(line[0], pixels, above.subarray(1), step);
                const { column, columns, columnStep, rows, rowStep, ...current } = passes[pass];
                take(pixels, columns, current.row + row * rowStep, column, columnStep);
                [line, above] = [above, line];
                row++;
                if (row < rows)
                    continue;
                pass++;
                begin();
            }
        },
        isDone: () => pass === passes.length,
        finish() {
            if (pass < passes.length)
                throw truncated();
        },
    };
}
/** Bytes that all rows take once unpacked, with the byte of the filter before each. */
function unpackedBytes(layout) {
    const bits = layout.channels * layout.depth;
    return passesOf(layout).reduce((sum, { columns, rows }) => sum + rows * (1 + rowBytes(columns, bits)), 0);
}
/** Those that hold pixels. */
function passesOf({ width, height, isInterlaced }) {
    return (isInterlaced ? INTERLACED : PLAIN)
        .map((pass) => ({
        ...pass,
        columns: Math.ceil((width - pass.column) / pass.columnStep),
        rows: Math.ceil((height - pass.row) / pass.rowStep),
    }))
        .filter(({ columns, rows }) => columns > 0 && rows > 0);
}
function rowBytes(pixels, bits) {
    return Math.ceil((pixels * bits) / 8);
}

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/decoders/png/unpack.js



/** What unpacks to no more is unpacked in one go, which for small pictures is twice as fast. */
const ONE_GO_BYTES = 4 * 1024 * 1024;
const PIECE_BYTES = 256 * 1024;
/** Node refuses smaller ones. */
const LEAST_PIECE = 64;
const TOO_MUCH = 'ERR_BUFFER_TOO_LARGE';
/**
 * Unpacks the data of a PNG and gives it to the reader of its rows; memory is bounded, whatever it unpacks to.
 * @param size bytes that the rows take
 * @throws {NotDecodable} if it is damaged or ends before
 */
async function unpack(data, size, reader) {
    try {
        if (size <= ONE_GO_BYTES)
            reader.add(inOneGo(data, size));
        else
            await inPieces(data, reader);
    }
    catch (error) {
        if (error instanceof NotDecodable)
            throw error;
        throw damaged('its data does not unpack');
    }
    reader.finish();
}
/** What is there is given, also where the end is missing: the reader knows what it lacks. */
const SETTINGS = { finishFlush: external_node_zlib_namespaceObject.constants.Z_SYNC_FLUSH };
function inOneGo(data, size) {
    const packed = data.length === 1 ? data[0] : Buffer.concat(data);
    // One piece holds it all, so nothing is copied together.
    const chunkSize = Math.max(LEAST_PIECE, size);
    try {
        return (0,external_node_zlib_namespaceObject.inflateSync)(packed, { ...SETTINGS, chunkSize, maxOutputLength: chunkSize });
    }
    catch (error) {
        // Some writers put more behind the last row, which everybody passes over.
        if (error.code !== TOO_MUCH)
            throw error;
        return (0,external_node_zlib_namespaceObject.inflateSync)(packed, { ...SETTINGS, maxOutputLength: chunkSize + PIECE_BYTES });
    }
}
async function inPieces(data, reader) {
    const pieces = external_node_stream_namespaceObject.Readable.from(data).pipe((0,external_node_zlib_namespaceObject.createInflate)({ ...SETTINGS, chunkSize: PIECE_BYTES }));
    for await (const piece of pieces) {
        reader.add(piece);
        if (reader.isDone())
            return;
    }
}

;// CONCATENATED MODULE: ./build/decoders/png/decoder.js






/** Smaller ones are decoded whole: their pixels are wanted more often than not, and cost less than asking twice. */
const WHOLE_PIXELS = 262_144;
/** PNG, by our own reader: it is as fast as those that can be had, holds two rows at a time, and knows a cut file. */
const PNG = {
    format: 'png',
    title: 'PNG',
    begins: (start) => start.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n',
    measure(source) {
        const { width, height } = readLayout(source);
        return { width, height, orientation: orientationOf(source) };
    },
    async decode(bytes) {
        return (await decodeWhole(bytes)).raster;
    },
    summarize(bytes, { width, height }) {
        return width * height <= WHOLE_PIXELS ? null : summarize(bytes);
    },
};
function partsOf(bytes) {
    const source = sourceIn(bytes);
    const colours = { palette: null, transparent: null };
    const data = [];
    for (const { type, start, length } of chunksOf(source)) {
        if (type === 'IDAT')
            data.push(source.take(start, length));
        else if (type === 'PLTE')
            colours.palette = source.take(start, length);
        else if (type === 'tRNS')
            colours.transparent = source.take(start, length);
    }
    return { layout: readLayout(source), colours, data };
}
async function decodeWhole(bytes) {
    const { layout, colours, data } = partsOf(bytes);
    const { width, height } = layout;
    const expand = expansionOf(layout, colours);
    const rgba = new Uint8Array(width * height * 4);
    const reader = createRowReader(layout, (line, pixels, row, column, step) => expand(line, pixels, rgba, (row * width + column) * 4, step * 4));
    await unpack(data, unpackedBytes(layout), reader);
    return { raster: { width, height, rgba }, hasAlpha: hasAlpha(layout, colours) };
}
async function summarize(bytes) {
    const { layout, colours, data } = partsOf(bytes);
    if (layout.isInterlaced) {
        const whole = await decodeWhole(bytes);
        return areasOf(whole.raster, whole.hasAlpha);
    }
    const expand = expansionOf(layout, colours);
    const sums = createAreaSums(layout.width, layout.height, hasAlpha(layout, colours));
    const row = new Uint8Array(layout.width * 4);
    const reader = createRowReader(layout, (line, pixels) => {
        expand(line, pixels, row, 0, 4);
        sums.add(row, 0);
    });
    await unpack(data, unpackedBytes(layout), reader);
    return sums.finish();
}

;// CONCATENATED MODULE: ./build/decoders/formats.js

/** Formats that can be decoded; a new one is one line here. */
const DECODERS = [PNG];

;// CONCATENATED MODULE: ./build/decoders/undecodable.js

/** Pictures whose pixels can't be had here, by how they begin. */
const REFUSED = [
    { title: 'AVIF', begins: (start) => isBrand(start, ['avif', 'avis']) },
    {
        title: 'HEIC',
        begins: (start) => isBrand(start, ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']),
    },
    { title: 'RAW', begins: (start) => isBrand(start, ['crx ']) || isRaw(start) },
    {
        title: 'JPEG XL',
        begins: (start) => holds(start, 0, '\xff\x0a') || holds(start, 0, '\0\0\0\x0cJXL \r\n\x87\n'),
    },
    {
        title: 'JPEG 2000',
        begins: (start) => holds(start, 0, '\0\0\0\x0cjP  \r\n\x87\n') || holds(start, 0, '\xff\x4f\xff\x51'),
    },
    { title: 'DICOM', begins: (start) => holds(start, 128, 'DICM') },
    { title: 'PSD', begins: (start) => holds(start, 0, '8BPS') },
    { title: 'OpenEXR', begins: (start) => holds(start, 0, '\x76\x2f\x31\x01') },
];
/**
 * @param start the first 256 bytes, or all if there are fewer
 * @throws {NotDecodable} for a picture that is known and can't be decoded
 */
function refuseUnknown(start) {
    const format = REFUSED.find(({ begins }) => begins(start));
    if (format !== undefined)
        throw new NotDecodable(`${format.title} can't be decoded`);
}
/** ISO/IEC 14496-12: the first box names what the file is for. */
function isBrand(start, brands) {
    return holds(start, 4, 'ftyp') && brands.includes(start.toString('latin1', 8, 12));
}
/** Fuji, Olympus, Panasonic; those of others begin as TIFF does. */
function isRaw(start) {
    return ['FUJIFILMCCD-RAW', 'IIRO', 'IIRS', 'IIU\0', 'MMOR'].some((name) => holds(start, 0, name));
}
function holds(bytes, offset, text) {
    return bytes.toString('latin1', offset, offset + text.length) === text;
}

;// CONCATENATED MODULE: ./build/decoders/picture.js








const MEGA = 1_000_000;
const START_BYTES = 256;
/** What is decoded where nobody says otherwise: 50 megapixels, 512 MB. */
const DEFAULT_LIMITS = { pixels: 50 * MEGA, bytes: 512 * MEGA };
/**
 * Tells a picture by its first bytes, never by its name, and reads its size.
 * @returns `null` if it is no picture
 * @throws {NotDecodable} for HEIC and other pictures that can't be decoded, and for broken headers; what `bytes` throws
 */
function readHeader(bytes) {
    const picture = picture_open(bytes);
    return picture === null ? null : headerOf(picture);
}
/**
 * Makes the thumbnail that everything about likeness comes from.
 * @throws {NotDecodable} for what is no picture, can't be decoded, is cut, damaged or too large
 */
async function thumbnailOf(bytes, limits = DEFAULT_LIMITS) {
    const { decoder, stored } = openPicture(bytes);
    const header = headerOf({ decoder, stored });
    refuseLarge(bytes.size, stored, { ...limits, pixels: Math.max(limits.pixels, decoder.mostSummarized ?? 0) });
    const content = readWhole(bytes);
    const areas = (await decoder.summarize?.(content, stored)) ?? null;
    if (areas !== null)
        return { header, ...turnAreas(areas, stored.orientation), raster: null };
    refuseLarge(bytes.size, stored, limits);
    const raster = await decoder.decode(content, stored);
    const isTransparent = clearTransparent(raster.rgba);
    const whole = areasOf(raster, isTransparent);
    const { orientation } = stored;
    return { header, ...turnAreas(whole, orientation), raster: turnRaster(raster, orientation) };
}
/**
 * Decodes a picture whole, as people see it; where it is fully transparent all of a pixel is 0.
 * @throws {NotDecodable} as `thumbnailOf` does
 */
async function rasterOf(bytes, limits = DEFAULT_LIMITS) {
    const { decoder, stored } = openPicture(bytes);
    refuseLarge(bytes.size, stored, limits);
    const raster = await decoder.decode(readWhole(bytes), stored);
    clearTransparent(raster.rgba);
    return turnRaster(raster, stored.orientation);
}
function picture_open(bytes) {
    const source = sourceOf(bytes);
    const start = Buffer.from(source.take(0, Math.min(bytes.size, START_BYTES)));
    const decoder = DECODERS.find(({ begins }) => begins(start));
    if (decoder !== undefined)
        return { decoder, stored: decoder.measure(source) };
    refuseUnknown(start);
    return null;
}
function openPicture(bytes) {
    const picture = picture_open(bytes);
    if (picture === null)
        throw new NotDecodable('no picture');
    return picture;
}
function headerOf({ decoder, stored }) {
    return { format: decoder.format, ...turnedSize(stored) };
}
function refuseLarge(size, { width, height }, limits) {
    const pixels = width * height;
    if (pixels > limits.pixels) {
        const most = Math.floor(limits.pixels / MEGA);
        throw new NotDecodable(`${Math.ceil(pixels / MEGA)} megapixels, at most ${most} are decoded whole`);
    }
    if (size > limits.bytes) {
        throw new NotDecodable(`${Math.ceil(size / MEGA)} MB, at most ${Math.floor(limits.bytes / MEGA)} are read`);
    }
}
function readWhole(bytes) {
    const content = Buffer.allocUnsafeSlow(bytes.size);
    let filled = 0;
    while (filled < bytes.size) {
        const read = bytes.read(filled, content.subarray(filled));
        if (read === 0)
            throw truncated();
        filled += read;
    }
    return content;
}
/** Sets what can't be seen to 0; says whether any pixel lets the ground shine through. */
function clearTransparent(rgba) {
    let isTransparent = false;
    for (let at = 3; at < rgba.length; at += 4) {
        if (rgba[at] === 255)
            continue;
        isTransparent = true;
        if (rgba[at] === 0)
            rgba.fill(0, at - 3, at);
    }
    return isTransparent;
}

;// CONCATENATED MODULE: ./build/kinds/near-picture/turns.js
/**
 * The ways in which a picture can be flipped and turned by quarters: a sum of `MIRRORED`, `FLIPPED` and `TRANSPOSED`,
 * the last one done first.
 */
const turns_TURNS = 8;
/** Left and right changed places. */
const MIRRORED = 1;
/** Top and bottom changed places. */
const FLIPPED = 2;
/** Rows became columns. */
const TRANSPOSED = 4;
/** What sets a picture apart from one that it equals when it is turned so; `null`: nothing. */
const TURN_WORDS = (/* unused pure expression or super */ null && ([
    null,
    'mirrored',
    'flipped upside down',
    'turned by 180°',
    'mirrored and turned by 90°',
    'turned by 90°',
    'turned by 90°',
    'mirrored and turned by 90°',
]));
const places = new Map();
/**
 * For each cell of a turned grid the cell that it comes from.
 * @param size cells on a side
 */
function turns_turnedPlaces(size, turn) {
    const key = size * turns_TURNS + turn;
    let from = places.get(key);
    if (from === undefined) {
        from = new Uint16Array(size * size);
        for (let y = 0; y < size; y++) {
            for (let x = 0; x < size; x++) {
                const column = (turn & MIRRORED) === 0 ? x : size - 1 - x;
                const row = (turn & FLIPPED) === 0 ? y : size - 1 - y;
                from[y * size + x] = (turn & TRANSPOSED) === 0 ? row * size + column : column * size + row;
            }
        }
        places.set(key, from);
    }
    return from;
}
/** A grid of single values, turned; itself for no turn. */
function turned(grid, size, turn) {
    if (turn === 0)
        return grid;
    const from = turns_turnedPlaces(size, turn);
    const result = new Float32Array(grid.length);
    for (let cell = 0; cell < result.length; cell++)
        result[cell] = grid[from[cell]];
    return result;
}

;// CONCATENATED MODULE: ./build/kinds/near-picture/colour.js

/** Cells on a side of the colours of a thumbnail, each with red, green and blue. */
const colour_COLOURS = 8;
/** Below it a picture is as good as grey. */
const COLOURFUL = 6;
const LEAST_COSINE = 0.5;
/** Of 255, for each cell and channel. */
const NEARLY_EQUAL = 16;
/**
 * Whether the colours of two pictures speak against their being one: both are colourful, and in other places or in other
 * colours.
 * @param one 8 × 8 mean colours
 * @param turn what is to be done to the other
 */
function coloursDiffer(one, other, turn) {
    const from = turnedPlaces(colour_COLOURS, turn);
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
/** Whether all mean colours are nearly equal. */
function coloursAgree(one, other, turn) {
    const from = turnedPlaces(colour_COLOURS, turn);
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
/** Chroma as in JFIF. */
function blueness(colours, at) {
    return (-0.168736 * colours[at] -
        0.331264 * colours[at + 1] +
        0.5 * colours[at + 2]);
}
function redness(colours, at) {
    return (0.5 * colours[at] -
        0.418688 * colours[at + 1] -
        0.081312 * colours[at + 2]);
}

;// CONCATENATED MODULE: ./build/kinds/near-picture/hash.js

/** Cells on a side of a thumbnail. */
const THUMBNAIL = 64;
/** A picture has for each of its turns a hash of two words. */
const hash_HASH_WORDS = 2 * turns_TURNS;
/** The grid that is transformed, and how many of its lowest frequencies on a side make the hash. */
const GRID = THUMBNAIL / 2;
const LOWEST = 8;
const WAVES = Array.from({ length: LOWEST }, (_, frequency) => Float64Array.from({ length: GRID }, (_, place) => Math.cos(((2 * place + 1) * frequency * Math.PI) / (2 * GRID)) * (frequency === 0 ? Math.SQRT1_2 : 1)));
/**
 * The perceptual hash of a picture and of its flips and quarter turns: the lowest 8 × 8 frequencies of a DCT-II of
 * 32 × 32 cells against their median, without the constant one. A turned picture has the same frequencies, some with
 * another sign, or transposed: it is hashed without being turned. Source: pHash (Zauner, 2010), as in imagehash.
 * @param luma 64 × 64 values
 * @returns `HASH_WORDS` words, by turn
 */
function hashesOf(luma) {
    const frequencies = transform(luma);
    const hashes = new Uint32Array(hash_HASH_WORDS);
    const own = new Float64Array(LOWEST * LOWEST);
    for (let turn = 0; turn < turns_TURNS; turn++) {
        for (let down = 0; down < LOWEST; down++) {
            for (let across = 0; across < LOWEST; across++) {
                const from = (turn & TRANSPOSED) === 0 ? down * LOWEST + across : across * LOWEST + down;
                // An odd wave is its own negative when it is looked at from the other end.
                const isNegative = ((turn & MIRRORED) !== 0 && across % 2 === 1) !== ((turn & FLIPPED) !== 0 && down % 2 === 1);
                const value = frequencies[from];
                own[down * LOWEST + across] = isNegative ? -value : value;
            }
        }
        const median = own.slice(1).sort()[(LOWEST * LOWEST - 2) / 2];
        for (let bit = 1; bit < LOWEST * LOWEST; bit++) {
            const word = 2 * turn + (bit >> 5);
            if (own[bit] > median)
                hashes[word] = hashes[word] | (1 << (bit & 31));
        }
    }
    return hashes;
}
/** How many bits of two words differ from those of two others. */
function bitsApart(low, high, otherLow, otherHigh) {
    let one = low ^ otherLow;
    let two = high ^ otherHigh;
    one -= (one >>> 1) & 0x55555555;
    two -= (two >>> 1) & 0x55555555;
    // From here on both words are counted as one: no sum of four bits overflows its place.
    const both = (one & 0x33333333) + ((one >>> 2) & 0x33333333) + (two & 0x33333333) + ((two >>> 2) & 0x33333333);
    return Math.imul((both & 0x0f0f0f0f) + ((both >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24;
}
function transform(luma) {
    const rows = new Float64Array(LOWEST * GRID);
    const line = new Float64Array(GRID);
    for (let y = 0; y < GRID; y++) {
        for (let x = 0; x < GRID; x++) {
            const at = 2 * y * THUMBNAIL + 2 * x;
            const below = at + THUMBNAIL;
            line[x] =
                (luma[at] +
                    luma[at + 1] +
                    luma[below] +
                    luma[below + 1]) /
                    4;
        }
        for (let across = 0; across < LOWEST; across++) {
            const wave = WAVES[across];
            let sum = 0;
            for (let x = 0; x < GRID; x++)
                sum += line[x] * wave[x];
            rows[across * GRID + y] = sum;
        }
    }
    const frequencies = new Float64Array(LOWEST * LOWEST);
    for (let down = 0; down < LOWEST; down++) {
        const wave = WAVES[down];
        for (let across = 0; across < LOWEST; across++) {
            let sum = 0;
            for (let y = 0; y < GRID; y++)
                sum += rows[across * GRID + y] * wave[y];
            frequencies[down * LOWEST + across] = sum;
        }
    }
    return frequencies;
}

;// CONCATENATED MODULE: ./build/kinds/near-picture/grid.js

/** Cells on a side at which pictures can be compared, from the coarsest. */
const SMALL = 16;
const MEDIUM = 32;
/** The mean that is taken off a cell is that of a square of so many cells around it. */
const REACH = 4;
const WIDTH = 2 * REACH + 1;
/**
 * How many cells on a side a picture is compared at: at least two pixels for each, since half the size of a small
 * picture holds no more.
 * @param shorter pixels of its shorter side
 */
function gridOf(shorter) {
    return shorter >= 2 * THUMBNAIL ? THUMBNAIL : shorter >= 2 * MEDIUM ? MEDIUM : SMALL;
}
/** The means of the thumbnail's cells on a grid of its size or less. */
function reduced(luma, size) {
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
/**
 * What is left of a grid without the mean of 9 × 9 cells around each (what lies outside is as the border), and without
 * the mean of all: the detail, which differs between pictures that are merely composed alike.
 */
function highPass(grid, size) {
    const across = new Float32Array(grid.length);
    for (let y = 0; y < size; y++)
        slide(grid, y * size, 1, size, across);
    const means = new Float32Array(grid.length);
    for (let x = 0; x < size; x++)
        slide(across, x, size, size, means);
    let sum = 0;
    for (let cell = 0; cell < grid.length; cell++) {
        const detail = grid[cell] - means[cell] / (WIDTH * WIDTH);
        means[cell] = detail;
        sum += detail;
    }
    const mean = sum / grid.length;
    for (let cell = 0; cell < grid.length; cell++)
        means[cell] = means[cell] - mean;
    return means;
}
/** Sums of `WIDTH` values around each of a line. */
function slide(from, start, step, size, into) {
    const at = (place) => from[start + step * (place < 0 ? 0 : place >= size ? size - 1 : place)];
    let sum = 0;
    for (let place = -REACH; place <= REACH; place++)
        sum += at(place);
    for (let place = 0; place < size; place++) {
        into[start + step * place] = sum;
        sum += at(place + REACH + 1) - at(place - REACH);
    }
}
/** Root mean square. */
function strength(detail) {
    let sum = 0;
    for (const value of detail)
        sum += value * value;
    return Math.sqrt(sum / detail.length);
}
/** Correlation of two grids whose means are 0. */
function correlation(one, other) {
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

;// CONCATENATED MODULE: ./build/kinds/near-picture/texture.js

/** From this share of flat cells on, a change of a few cells can be all that tells two pictures apart. */
const FLAT = 0.35;
/** Within 3 × 3 cells. */
const SAME = 2;
const LEAST_SIDE = 32;
const LEAST_DEVIATION = 5;
const LEAST_DETAIL = 2;
/** @param luma 64 × 64 values */
function textureOf(luma, width, height) {
    const size = gridOf(Math.min(width, height));
    const grid = reduced(luma, size);
    let sum = 0;
    let squares = 0;
    for (const value of grid) {
        sum += value;
        squares += value * value;
    }
    const mean = sum / grid.length;
    return {
        flat: flatShare(grid, size),
        deviation: Math.sqrt(Math.max(0, squares / grid.length - mean * mean)),
        detail: strength(highPass(grid, size)),
    };
}
/** Drawings, slides, plots: what can be told of them at this size is little. */
function isFlat({ flat }) {
    return flat >= FLAT;
}
/** Whether too little is seen of a picture to say more than that its pixels are equal to those of another. */
function showsTooLittle({ deviation, detail }, width, height) {
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

;// CONCATENATED MODULE: ./build/kinds/near-picture/print.js



/** Formats of pictures, by number in a fingerprint. New ones are added at the end. */
const PICTURE_FORMATS = ['jpeg', 'png', 'webp', 'gif', 'tiff', 'bmp'];
/** Changes where the same picture would have another fingerprint, or fingerprints would be judged by other measures. */
const NEAR_VERSION = 1;
const CELLS = THUMBNAIL * THUMBNAIL;
const COLOUR_BYTES = 3 * colour_COLOURS * colour_COLOURS;
const print_WIDTH = 0;
const HEIGHT = 4;
const print_FLAT = 8;
const DEVIATION = 12;
const DETAIL = 16;
const FORMAT = 20;
const HAS_PIXELS = 21;
const PIXELS = 24;
const PIXELS_BYTES = 32;
const HASHES = PIXELS + PIXELS_BYTES;
const COLOURS_AT = HASHES + 4 * hash_HASH_WORDS;
const LUMA = COLOURS_AT + COLOUR_BYTES;
/** Bytes of a fingerprint; its numbers have their lowest byte first. */
const PRINT_BYTES = LUMA + CELLS;
/** The fingerprint of a picture, without its pixels. */
function printOf({ format, width, height, luma, colours }) {
    const bytes = Buffer.alloc(PRINT_BYTES);
    const { flat, deviation, detail } = textureOf(luma, width, height);
    bytes.writeUInt32LE(width, print_WIDTH);
    bytes.writeUInt32LE(height, HEIGHT);
    bytes.writeFloatLE(flat, print_FLAT);
    bytes.writeFloatLE(deviation, DEVIATION);
    bytes.writeFloatLE(detail, DETAIL);
    bytes.writeUInt8(PICTURE_FORMATS.indexOf(format), FORMAT);
    hashesOf(luma).forEach((word, index) => {
        bytes.writeUInt32LE(word, HASHES + 4 * index);
    });
    bytes.set(colours, COLOURS_AT);
    bytes.set(luma, LUMA);
    return bytes;
}
/** Adds the name of the pixels to a fingerprint. */
function addPixels(print, pixels) {
    print[HAS_PIXELS] = 1;
    print.set(pixels, PIXELS);
}
/** Reads a fingerprint; `null` if these bytes are none. */
function readPrint(bytes) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const format = view.length === PRINT_BYTES ? PICTURE_FORMATS[view.readUInt8(FORMAT)] : undefined;
    if (format === undefined)
        return null;
    return {
        format,
        width: view.readUInt32LE(print_WIDTH),
        height: view.readUInt32LE(HEIGHT),
        flat: view.readFloatLE(print_FLAT),
        deviation: view.readFloatLE(DEVIATION),
        detail: view.readFloatLE(DETAIL),
        pixels: view[HAS_PIXELS] === 1 ? view.subarray(PIXELS, PIXELS + PIXELS_BYTES) : null,
        colours: view.subarray(COLOURS_AT, LUMA),
        luma: view.subarray(LUMA),
    };
}
/** Whether little or nothing but equal pixels can tell that a picture equals another: it is small, flat or faint. */
function isCertainByPixelsOnly(print) {
    const read = readPrint(print);
    return read !== null && (isFlat(read) || showsTooLittle(read, read.width, read.height));
}
/** Copies the hashes of a fingerprint to those of all. */
function copyHashes(print, into, picture) {
    const view = Buffer.from(print.buffer, print.byteOffset, print.byteLength);
    for (let word = 0; word < HASH_WORDS; word++) {
        into[picture * HASH_WORDS + word] = view.readUInt32LE(HASHES + 4 * word);
    }
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

;// CONCATENATED MODULE: ./build/kinds/picture/equal-pixels.js

/**
 * Changes where pictures that were told apart before could be taken for equal now, or the other way round. What decoded
 * them has a version of its own.
 */
const PICTURE_VERSION = 1;
/** Bytes of what names the pixels of a picture. */
const equal_pixels_PIXELS_BYTES = 32;
/** What two pictures have in common that show equal pixels: SHA-256 of their size and pixels. */
function namePixels({ width, height, rgba }) {
    return createHash('sha256').update(`${width} ${height} `).update(rgba).digest();
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

;// CONCATENATED MODULE: ./build/pictures/read-prints.js






/** Pixels of a picture that is decoded whole anyway take less time to name than to decode again. */
const FEW_PIXELS = 512 * 512;
/** Makes fingerprints of pictures; a part of the work that threads share. */
async function readPrints(task, advance) {
    const prints = new Uint8Array(task.locations.length * PRINT_BYTES);
    const limits = { ...DEFAULT_LIMITS, pixels: task.mostPixels };
    const seen = await readAll(task, advance, async (bytes, picture) => {
        const { header, luma, chroma, raster } = await thumbnailOf(bytes, limits);
        const print = printOf({ ...header, luma, colours: chroma });
        const pixels = await wantedPixels(print, raster, () => rasterOf(bytes, limits));
        if (pixels !== null)
            addPixels(print, namePixels(pixels));
        prints.set(print, picture * PRINT_BYTES);
    });
    return { ...seen, prints };
}
/** Decodes pictures whole for the names of their pixels; a part of the work that threads share. */
async function readPixels(task, advance) {
    const digests = new Uint8Array(task.locations.length * equal_pixels_PIXELS_BYTES);
    const limits = { ...DEFAULT_LIMITS, pixels: task.mostPixels };
    const seen = await readAll(task, advance, async (bytes, picture) => {
        digests.set(namePixels(await rasterOf(bytes, limits)), picture * equal_pixels_PIXELS_BYTES);
    });
    return { ...seen, digests };
}
/** The pixels of a picture of which only they can tell that it equals another, or that cost next to nothing. */
async function wantedPixels(print, raster, decode) {
    if (raster !== null && raster.width * raster.height <= FEW_PIXELS)
        return raster;
    if (!isCertainByPixelsOnly(print))
        return null;
    if (raster !== null)
        return raster;
    try {
        return await decode();
    }
    catch (error) {
        // Too large to be decoded whole: what the thumbnail tells is still told.
        if (error instanceof NotDecodable)
            return null;
        throw error;
    }
}
async function readAll({ locations, sizes, modified }, advance, look) {
    const errors = [];
    const undecoded = [];
    let bytesRead = 0;
    for (const [picture, location] of locations.entries()) {
        const size = sizes[picture];
        let read = 0;
        try {
            const file = openForReading(encodePath(location));
            try {
                const bytes = {
                    size,
                    read: (position, into) => {
                        const count = (0,external_node_fs_namespaceObject.readSync)(file, into, 0, into.length, position);
                        read += count;
                        return count;
                    },
                };
                assertUnchanged(file, size, modified[picture]);
                await look(bytes, picture);
                assertUnchanged(file, size, modified[picture]);
            }
            finally {
                (0,external_node_fs_namespaceObject.closeSync)(file);
            }
        }
        catch (error) {
            if (error instanceof NotDecodable)
                undecoded.push({ file: picture, message: error.reason });
            else
                errors.push({ file: picture, message: describeReadError(error) });
        }
        bytesRead += read;
        advance(1, read);
    }
    return { bytesRead, errors, undecoded };
}

var __webpack_exports__readPixels = __webpack_exports__.a;
var __webpack_exports__readPrints = __webpack_exports__.h;
export { __webpack_exports__readPixels as readPixels, __webpack_exports__readPrints as readPrints };
