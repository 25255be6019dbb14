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
  c: () => (/* binding */ comparePrints)
});

;// CONCATENATED MODULE: ./build/kinds/near-picture/turns.js
/**
 * The ways in which a picture can be flipped and turned by quarters: a sum of `MIRRORED`, `FLIPPED` and `TRANSPOSED`,
 * the last one done first.
 */
const turns_TURNS = 8;
/** Left and right changed places. */
const turns_MIRRORED = 1;
/** Top and bottom changed places. */
const turns_FLIPPED = 2;
/** Rows became columns. */
const turns_TRANSPOSED = 4;
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
function turnedPlaces(size, turn) {
    const key = size * turns_TURNS + turn;
    let from = places.get(key);
    if (from === undefined) {
        from = new Uint16Array(size * size);
        for (let y = 0; y < size; y++) {
            for (let x = 0; x < size; x++) {
                const column = (turn & turns_MIRRORED) === 0 ? x : size - 1 - x;
                const row = (turn & turns_FLIPPED) === 0 ? y : size - 1 - y;
                from[y * size + x] = (turn & turns_TRANSPOSED) === 0 ? row * size + column : column * size + row;
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
    const from = turnedPlaces(size, turn);
    const result = new Float32Array(grid.length);
    for (let cell = 0; cell < result.length; cell++)
        result[cell] = grid[from[cell]];
    return result;
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
function hash_hashesOf(luma) {
    const frequencies = transform(luma);
    const hashes = new Uint32Array(hash_HASH_WORDS);
    const own = new Float64Array(LOWEST * LOWEST);
    for (let turn = 0; turn < TURNS; turn++) {
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
function grid_gridOf(shorter) {
    return shorter >= 2 * THUMBNAIL ? THUMBNAIL : shorter >= 2 * MEDIUM ? MEDIUM : SMALL;
}
/** The means of the thumbnail's cells on a grid of its size or less. */
function grid_reduced(luma, size) {
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
function grid_highPass(grid, size) {
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
function grid_strength(detail) {
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

;// CONCATENATED MODULE: ./build/kinds/near-picture/align.js

/** How much larger or smaller one of the pictures may be drawn, across and down. */
const SCALES = [0.9, 0.95, 0.975, 1, 1.026, 1.053, 1.11];
/** Steps by which the scale down may differ from that across. */
const MOST_APART = 3;
/** Cells by which pictures are moved against each other, at the coarse size. */
const MOST_MOVED = 3;
/** So many of the best coarse positions are looked at more closely. */
const REFINED = 6;
/**
 * The best correlation of two grids of detail over 37 pairs of scales and 169 positions: it finds again what was
 * cropped a little. Coarse first, then the best six at full size.
 * @param one a grid of 64 or 32 cells on a side, without its means
 */
function alignedCorrelation(one, other, size) {
    const isFine = size > 32;
    const coarse = isFine ? size / 2 : size;
    const first = isFine ? halved(one, size) : one;
    const second = isFine ? halved(other, size) : other;
    const best = coarsePositions(first, second, coarse);
    if (!isFine)
        return Math.max(correlation(one, other), best[0]?.score ?? -1);
    const squares = squareSums(one, size);
    const drawn = new Map();
    let found = correlation(one, other);
    for (const { across, down, x, y } of best) {
        const key = across * SCALES.length + down;
        const scaled = drawn.get(key) ?? draw(other, size, across, down);
        drawn.set(key, scaled);
        for (let moveY = 2 * y - 1; moveY <= 2 * y + 1; moveY++) {
            for (let moveX = 2 * x - 1; moveX <= 2 * x + 1; moveX++) {
                found = Math.max(found, correlationAt(one, squares, scaled, size, moveX, moveY));
            }
        }
    }
    return found;
}
function coarsePositions(one, other, size) {
    const squares = squareSums(one, size);
    const best = [];
    for (let across = 0; across < SCALES.length; across++) {
        for (let down = 0; down < SCALES.length; down++) {
            if (Math.abs(across - down) > MOST_APART)
                continue;
            const scaled = draw(other, size, across, down);
            for (let y = -MOST_MOVED; y <= MOST_MOVED; y++) {
                for (let x = -MOST_MOVED; x <= MOST_MOVED; x++) {
                    const score = correlationAt(one, squares, scaled, size, x, y);
                    const last = best.length === REFINED ? best[REFINED - 1].score : -1;
                    if (score <= last)
                        continue;
                    const place = best.findIndex((position) => position.score < score);
                    best.splice(place < 0 ? best.length : place, 0, { score, across, down, x, y });
                    if (best.length > REFINED)
                        best.pop();
                }
            }
        }
    }
    return best;
}
/** Over the cells that both have. */
function correlationAt(one, squares, { cells, squares: ownSquares, from, to }, size, x, y) {
    const left = Math.max(0, from.x + x);
    const right = Math.min(size - 1, to.x + x);
    const top = Math.max(0, from.y + y);
    const bottom = Math.min(size - 1, to.y + y);
    let product = 0;
    const away = y * size + x;
    for (let row = top; row <= bottom; row++) {
        const end = row * size + right;
        for (let cell = row * size + left; cell <= end; cell++) {
            product += one[cell] * cells[cell - away];
        }
    }
    const energy = sumWithin(squares, size, left, top, right, bottom) *
        sumWithin(ownSquares, size, left - x, top - y, right - x, bottom - y);
    return product / Math.sqrt(energy + 1e-3);
}
/** The grid, drawn at other scales around its middle, by bilinear interpolation. */
function draw(grid, size, across, down) {
    const columns = placesAt(size, SCALES[across]);
    const rows = placesAt(size, SCALES[down]);
    const cells = new Float32Array(size * size);
    for (let y = rows.from; y <= rows.to; y++) {
        const row = rows.cells[y];
        const below = rows.shares[y];
        for (let x = columns.from; x <= columns.to; x++) {
            const at = row * size + columns.cells[x];
            const beside = columns.shares[x];
            const above = grid[at] * (1 - beside) + grid[at + 1] * beside;
            const under = grid[at + size] * (1 - beside) + grid[at + size + 1] * beside;
            cells[y * size + x] = above * (1 - below) + under * below;
        }
    }
    return {
        cells,
        squares: squareSums(cells, size),
        from: { x: columns.from, y: rows.from },
        to: { x: columns.to, y: rows.to },
    };
}
const known = new Map();
function placesAt(size, scale) {
    const key = size * 1000 + scale;
    const found = known.get(key);
    if (found !== undefined)
        return found;
    const middle = (size - 1) / 2;
    const places = { from: size, to: -1, cells: new Int32Array(size), shares: new Float32Array(size) };
    for (let cell = 0; cell < size; cell++) {
        const at = (cell - middle) / scale + middle;
        // The last cell has no next one, and needs none.
        const start = Math.min(Math.floor(at), size - 2);
        if (start < 0 || at > size - 1)
            continue;
        places.cells[cell] = start;
        places.shares[cell] = at - start;
        places.from = Math.min(places.from, cell);
        places.to = cell;
    }
    known.set(key, places);
    return places;
}
function squareSums(cells, size) {
    const wide = size + 1;
    const sums = new Float64Array(wide * wide);
    for (let y = 0; y < size; y++) {
        let row = 0;
        for (let x = 0; x < size; x++) {
            const value = cells[y * size + x];
            row += value * value;
            sums[(y + 1) * wide + x + 1] = sums[y * wide + x + 1] + row;
        }
    }
    return sums;
}
function sumWithin(sums, size, left, top, right, bottom) {
    const wide = size + 1;
    const above = top * wide;
    const below = (bottom + 1) * wide;
    return (sums[below + right + 1] -
        sums[above + right + 1] -
        sums[below + left] +
        sums[above + left]);
}
function halved(grid, size) {
    const half = size / 2;
    const cells = new Float32Array(half * half);
    for (let y = 0; y < half; y++) {
        for (let x = 0; x < half; x++) {
            const at = 2 * y * size + 2 * x;
            cells[y * half + x] =
                (grid[at] +
                    grid[at + 1] +
                    grid[at + size] +
                    grid[at + size + 1]) /
                    4;
        }
    }
    return cells;
}

;// CONCATENATED MODULE: ./build/kinds/near-picture/colour.js

/** Cells on a side of the colours of a thumbnail, each with red, green and blue. */
const COLOURS = 8;
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
    const from = turnedPlaces(COLOURS, turn);
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
    const from = turnedPlaces(COLOURS, turn);
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

;// CONCATENATED MODULE: ./build/kinds/near-picture/texture.js

/** From this share of flat cells on, a change of a few cells can be all that tells two pictures apart. */
const FLAT = 0.35;
/** Within 3 × 3 cells. */
const SAME = 2;
const LEAST_SIDE = 32;
const LEAST_DEVIATION = 5;
const LEAST_DETAIL = 2;
/** @param luma 64 × 64 values */
function texture_textureOf(luma, width, height) {
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
function texture_isFlat({ flat }) {
    return flat >= FLAT;
}
/** Whether too little is seen of a picture to say more than that its pixels are equal to those of another. */
function texture_showsTooLittle({ deviation, detail }, width, height) {
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

;// CONCATENATED MODULE: ./build/kinds/near-picture/likeness.js





/** From this correlation of their details on, two pictures are near-identical. */
const ALIKE = 0.93;
/** The same where a picture is flat, or its composition is one that many share. */
const FLAT_ALIKE = 0.995;
/** Most that a part of a flat picture may differ in, in units of its detail. */
const likeness_MOST_APART = 0.25;
/** Parts of a side. */
const PARTS = 8;
/** Grids that are kept, so that pictures with many neighbours are not worked out again for each. */
const MOST_KEPT = 1024;
const UNLIKE = { similarity: 0, turn: 0, isProved: false, canAlign: false };
/** @param printAt the fingerprint of each picture */
function createComparer(printAt) {
    const grids = new Map();
    const gridAt = (picture, size, turn) => {
        const key = (picture * turns_TURNS + turn) * 128 + size;
        const known = grids.get(key);
        if (known !== undefined)
            return known;
        const { luma } = printAt(picture);
        const grid = turn === 0 ? grid_highPass(grid_reduced(luma, size), size) : turned(gridAt(picture, size, 0), size, turn);
        if (grids.size === MOST_KEPT)
            grids.clear();
        grids.set(key, grid);
        return grid;
    };
    return {
        compare(first, second, turns) {
            const one = printAt(first);
            const other = printAt(second);
            if (tooLittle(one) || tooLittle(other))
                return UNLIKE;
            const size = sharedGrid(one, other);
            const own = gridAt(first, size, 0);
            let similarity = -1;
            let turn = 0;
            for (let each = 0; each < turns_TURNS; each++) {
                if ((turns & (1 << each)) === 0)
                    continue;
                const score = correlation(own, gridAt(second, size, each));
                if (score <= similarity)
                    continue;
                similarity = score;
                turn = each;
            }
            if (texture_isFlat(one) || texture_isFlat(other)) {
                const isProved = similarity >= FLAT_ALIKE &&
                    worstPart(own, gridAt(second, size, turn), size) <= likeness_MOST_APART &&
                    coloursAgree(one.colours, other.colours, turn);
                return { similarity, turn, isProved, canAlign: false };
            }
            if (coloursDiffer(one.colours, other.colours, turn)) {
                return { similarity, turn, isProved: false, canAlign: false };
            }
            return { similarity, turn, isProved: similarity >= ALIKE, canAlign: size > PARTS * 2 };
        },
        align(first, second, turn) {
            const size = sharedGrid(printAt(first), printAt(second));
            return alignedCorrelation(gridAt(first, size, 0), gridAt(second, size, turn), size);
        },
    };
}
function tooLittle(print) {
    return texture_showsTooLittle(print, print.width, print.height);
}
function sharedGrid(one, other) {
    return grid_gridOf(Math.min(one.width, one.height, other.width, other.height));
}
/** How much the details of the part differ in which they differ most, each picture's in units of its own. */
function worstPart(one, other, size) {
    const unit = grid_strength(one) + 1e-3;
    const otherUnit = grid_strength(other) + 1e-3;
    const each = size / PARTS;
    let worst = 0;
    for (let part = 0; part < PARTS * PARTS; part++) {
        const top = Math.floor(part / PARTS) * each;
        const left = (part % PARTS) * each;
        let sum = 0;
        for (let y = top; y < top + each; y++) {
            for (let x = left; x < left + each; x++) {
                const apart = one[y * size + x] / unit - other[y * size + x] / otherUnit;
                sum += apart * apart;
            }
        }
        worst = Math.max(worst, Math.sqrt(sum / (each * each)));
    }
    return worst;
}

;// CONCATENATED MODULE: ./build/kinds/near-picture/print.js



/** Formats of pictures, by number in a fingerprint. New ones are added at the end. */
const PICTURE_FORMATS = ['jpeg', 'png', 'webp', 'gif', 'tiff', 'bmp'];
/** Changes where the same picture would have another fingerprint, or fingerprints would be judged by other measures. */
const NEAR_VERSION = 1;
const CELLS = THUMBNAIL * THUMBNAIL;
const COLOUR_BYTES = 3 * COLOURS * COLOURS;
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

;// CONCATENATED MODULE: ./build/pictures/compare-prints.js


/** So many fingerprints are kept taken apart. */
const compare_prints_MOST_KEPT = 4096;
/** Compares pairs of pictures by their fingerprints; a part of the work that threads share. */
function comparePrints({ prints, first, second, turns, isAligned }) {
    const { compare, align } = createComparer(printsIn(prints));
    const result = {
        similarity: new Float32Array(first.length),
        turns: new Uint8Array(first.length),
        isProved: new Uint8Array(first.length),
        canAlign: new Uint8Array(first.length),
    };
    for (let pair = 0; pair < first.length; pair++) {
        const one = first[pair];
        const other = second[pair];
        if (isAligned) {
            result.similarity[pair] = align(one, other, turns[pair]);
            continue;
        }
        const { similarity, turn, isProved, canAlign } = compare(one, other, turns[pair]);
        result.similarity[pair] = similarity;
        result.turns[pair] = turn;
        result.isProved[pair] = isProved ? 1 : 0;
        result.canAlign[pair] = canAlign ? 1 : 0;
    }
    return result;
}
function printsIn(prints) {
    const known = new Map();
    return (picture) => {
        let print = known.get(picture);
        if (print === undefined) {
            const read = readPrint(prints.subarray(picture * PRINT_BYTES, (picture + 1) * PRINT_BYTES));
            if (read === null)
                throw new TypeError('a fingerprint that is none was to be compared');
            print = read;
            if (known.size === compare_prints_MOST_KEPT)
                known.clear();
            known.set(picture, print);
        }
        return print;
    };
}

var __webpack_exports__comparePrints = __webpack_exports__.c;
export { __webpack_exports__comparePrints as comparePrints };
