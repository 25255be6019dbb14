import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __nccwpck_require__ = {};
(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) {
      if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
        Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
      }
    }
  };
})();
(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (
    /* binding */
    comparePrints
  )
});
;
function emptyPlaces(size) {
  return { from: size, to: -1, cells: new Int32Array(size), shares: new Float64Array(size) };
}
function findPlaces(places2, scale, move) {
  const { cells, shares } = places2;
  const last = cells.length - 1;
  const middle = last / 2;
  places2.from = cells.length;
  places2.to = -1;
  for (let cell = 0; cell <= last; cell++) {
    const at = (cell - move - middle) / scale + middle;
    if (at < 0 || at > last)
      continue;
    const start = Math.min(Math.floor(at), last - 1);
    cells[cell] = start;
    shares[cell] = at - start;
    places2.from = Math.min(places2.from, cell);
    places2.to = cell;
  }
}
;
const SCALES = [0.9, 0.95, 0.975, 1, 1.026, 1.053, 1.11];
const AS_IT_IS = 3;
function createDrawer(grid, size, margin) {
  const stride = size + 2 * margin;
  const drawn = {
    ...{ size, margin },
    cells: new Float64Array(stride * size),
    squares: new Float64Array((size + 1) * (size + 1)),
    from: { x: 0, y: 0 },
    to: { x: 0, y: 0 }
  };
  const lines = [];
  return {
    draw(across, down) {
      const columns = placesAt(size, across);
      const rows = placesAt(size, down);
      const wide = lines[across] ?? drawAcross(grid, size, columns);
      lines[across] = wide;
      drawn.from = { x: columns.from, y: rows.from };
      drawn.to = { x: columns.to, y: rows.to };
      drawDown(wide, rows, columns, drawn);
      return drawn;
    }
  };
}
function drawAcross(grid, size, { from, to, cells, shares }) {
  const wide = new Float64Array(size * size);
  for (let row = 0; row < wide.length; row += size) {
    for (let x = from; x <= to; x++) {
      const at = row + cells[x];
      const share = shares[x];
      wide[row + x] = grid[at] * (1 - share) + grid[at + 1] * share;
    }
  }
  return wide;
}
function drawDown(wide, rows, { from, to }, { size, margin, cells, squares }) {
  const stride = size + 2 * margin;
  const border = size + 1;
  cells.fill(0);
  for (let y = 0; y < size; y++) {
    const sums = (y + 1) * border;
    if (y < rows.from || y > rows.to) {
      squares.copyWithin(sums, sums - border, sums);
      continue;
    }
    const line = rows.cells[y] * size;
    const share = rows.shares[y];
    let row = 0;
    for (let x = 0; x < size; x++) {
      if (x >= from && x <= to) {
        const value = wide[line + x] * (1 - share) + wide[line + size + x] * share;
        cells[y * stride + margin + x] = value;
        row += value * value;
      }
      squares[sums + x + 1] = squares[sums - border + x + 1] + row;
    }
  }
}
const known = /* @__PURE__ */ new Map();
function placesAt(size, scale) {
  const key = size * SCALES.length + scale;
  const found = known.get(key);
  if (found !== void 0)
    return found;
  const places2 = emptyPlaces(size);
  findPlaces(places2, SCALES[scale], 0);
  known.set(key, places2);
  return places2;
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
  return sums[below + right + 1] - sums[above + right + 1] - sums[below + left] + sums[above + left];
}
;
const turns_TURNS = 8;
const turns_MIRRORED = 1;
const turns_FLIPPED = 2;
const turns_TRANSPOSED = 4;
const TURN_WORDS = (
  /* unused pure expression or super */
  null
);
const places = /* @__PURE__ */ new Map();
function turnedPlaces(size, turn) {
  const key = size * turns_TURNS + turn;
  let from = places.get(key);
  if (from === void 0) {
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
function turned(grid, size, turn) {
  if (turn === 0)
    return grid;
  const from = turnedPlaces(size, turn);
  const result = new Float32Array(grid.length);
  for (let cell = 0; cell < result.length; cell++)
    result[cell] = grid[from[cell]];
  return result;
}
;
const hash_THUMBNAIL = 64;
const hash_HASH_WORDS = 2 * turns_TURNS;
const GRID = hash_THUMBNAIL / 2;
const LOWEST = 8;
const WAVES = Array.from({ length: LOWEST }, (_, frequency) => Float64Array.from({ length: GRID }, (_2, place) => Math.cos((2 * place + 1) * frequency * Math.PI / (2 * GRID)) * (frequency === 0 ? Math.SQRT1_2 : 1)));
function hash_hashesOf(luma) {
  const frequencies = transform(luma);
  const hashes = new Uint32Array(hash_HASH_WORDS);
  const own = new Float64Array(LOWEST * LOWEST);
  for (let turn = 0; turn < TURNS; turn++) {
    for (let down = 0; down < LOWEST; down++) {
      for (let across = 0; across < LOWEST; across++) {
        const from = (turn & TRANSPOSED) === 0 ? down * LOWEST + across : across * LOWEST + down;
        const isNegative = ((turn & MIRRORED) !== 0 && across % 2 === 1) !== ((turn & FLIPPED) !== 0 && down % 2 === 1);
        const value = frequencies[from];
        own[down * LOWEST + across] = isNegative ? -value : value;
      }
    }
    const median = own.slice(1).sort()[(LOWEST * LOWEST - 2) / 2];
    for (let bit = 1; bit < LOWEST * LOWEST; bit++) {
      const word = 2 * turn + (bit >> 5);
      if (own[bit] > median)
        hashes[word] = hashes[word] | 1 << (bit & 31);
    }
  }
  return hashes;
}
function bitsApart(low, high, otherLow, otherHigh) {
  let one = low ^ otherLow;
  let two = high ^ otherHigh;
  one -= one >>> 1 & 1431655765;
  two -= two >>> 1 & 1431655765;
  const both = (one & 858993459) + (one >>> 2 & 858993459) + (two & 858993459) + (two >>> 2 & 858993459);
  return Math.imul((both & 252645135) + (both >>> 4 & 252645135), 16843009) >>> 24;
}
function transform(luma) {
  const rows = new Float64Array(LOWEST * GRID);
  const line = new Float64Array(GRID);
  for (let y = 0; y < GRID; y++) {
    for (let x = 0; x < GRID; x++) {
      const at = 2 * y * hash_THUMBNAIL + 2 * x;
      const below = at + hash_THUMBNAIL;
      line[x] = (luma[at] + luma[at + 1] + luma[below] + luma[below + 1]) / 4;
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
;
const SMALL = 16;
const MEDIUM = 32;
const REACH = 4;
const WIDTH = 2 * REACH + 1;
function grid_gridOf(shorter) {
  return shorter >= 2 * hash_THUMBNAIL ? hash_THUMBNAIL : shorter >= 2 * MEDIUM ? MEDIUM : SMALL;
}
function grid_reduced(luma, size) {
  if (size === hash_THUMBNAIL)
    return new Float32Array(luma);
  const each = hash_THUMBNAIL / size;
  const grid = new Float32Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const first = row * each * hash_THUMBNAIL + column * each;
      let sum = 0;
      for (let line = first; line < first + each * hash_THUMBNAIL; line += hash_THUMBNAIL) {
        for (let at = line; at < line + each; at++)
          sum += luma[at];
      }
      grid[row * size + column] = sum / (each * each);
    }
  }
  return grid;
}
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
function slide(from, start, step, size, into) {
  const first = from[start];
  const last = from[start + step * (size - 1)];
  let sum = (REACH + 1) * first;
  for (let place = 1; place <= REACH; place++)
    sum += from[start + step * place];
  for (let place = 0; place < size; place++) {
    const at = start + step * place;
    into[at] = sum;
    const next = place + REACH + 1 < size ? from[at + step * (REACH + 1)] : last;
    const gone = place < REACH ? first : from[at - step * REACH];
    sum += next - gone;
  }
}
function grid_strength(detail) {
  let sum = 0;
  for (let cell = 0; cell < detail.length; cell++)
    sum += detail[cell] ** 2;
  return Math.sqrt(sum / detail.length);
}
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
;
const ROWS_AT_ONCE = 8;
const SLACK = 1e-9;
const LEAST_ENERGY = 1e-3;
const NOT_WORKED_OUT = -1;
function createMoved(places2) {
  const sums = new Float64Array(places2);
  const scores = new Float64Array(places2);
  const add = places2 === 7 ? addSeven : addThree;
  return {
    scores,
    at(still, drawn, x, y, bound) {
      const { size } = still;
      const { from, to } = drawn;
      const top = Math.max(0, from.y + y);
      const bottom = Math.min(size - 1, to.y + y);
      sums.fill(0);
      scores.fill(NOT_WORKED_OUT);
      for (let row = top; row <= bottom; row += ROWS_AT_ONCE) {
        const end = Math.min(bottom + 1, row + ROWS_AT_ONCE);
        add(still, drawn, row, end, x, y, sums);
        let isHopeless = bound > 0;
        for (let place = 0; place < places2 && isHopeless; place++) {
          const move = x + place;
          const left = Math.max(0, from.x + move);
          const right = Math.min(size - 1, to.x + move);
          const whole = energyWithin(still, drawn, left, right, move, y, top, bottom);
          const rest = end > bottom ? 0 : energyWithin(still, drawn, left, right, move, y, end, bottom);
          const most = (sums[place] + Math.sqrt(rest)) / Math.sqrt(whole + LEAST_ENERGY);
          isHopeless = most < bound - SLACK;
        }
        if (isHopeless)
          return;
      }
      for (let place = 0; place < places2; place++) {
        const move = x + place;
        const left = Math.max(0, from.x + move);
        const right = Math.min(size - 1, to.x + move);
        const energy = energyWithin(still, drawn, left, right, move, y, top, bottom);
        scores[place] = sums[place] / Math.sqrt(energy + LEAST_ENERGY);
      }
    }
  };
}
function energyWithin({ size, squares }, drawn, left, right, x, y, top, bottom) {
  return Math.max(0, sumWithin(squares, size, left, top, right, bottom) * sumWithin(drawn.squares, size, left - x, top - y, right - x, bottom - y));
}
function addSeven({ size, cells: own }, { cells, margin }, row, end, x, y, sums) {
  const stride = size + 2 * margin;
  let sum0 = sums[0];
  let sum1 = sums[1];
  let sum2 = sums[2];
  let sum3 = sums[3];
  let sum4 = sums[4];
  let sum5 = sums[5];
  let sum6 = sums[6];
  for (let line = row; line < end; line++) {
    let at = (line - y) * stride + margin - x;
    for (let cell = line * size; cell < (line + 1) * size; cell += 2, at += 2) {
      const left = own[cell];
      const right = own[cell + 1];
      let value = cells[at + 1];
      sum0 += right * value;
      value = cells[at];
      sum0 += left * value;
      sum1 += right * value;
      value = cells[at - 1];
      sum1 += left * value;
      sum2 += right * value;
      value = cells[at - 2];
      sum2 += left * value;
      sum3 += right * value;
      value = cells[at - 3];
      sum3 += left * value;
      sum4 += right * value;
      value = cells[at - 4];
      sum4 += left * value;
      sum5 += right * value;
      value = cells[at - 5];
      sum5 += left * value;
      sum6 += right * value;
      value = cells[at - 6];
      sum6 += left * value;
    }
  }
  sums[0] = sum0;
  sums[1] = sum1;
  sums[2] = sum2;
  sums[3] = sum3;
  sums[4] = sum4;
  sums[5] = sum5;
  sums[6] = sum6;
}
function addThree({ size, cells: own }, { cells, margin }, row, end, x, y, sums) {
  const stride = size + 2 * margin;
  let sum0 = sums[0];
  let sum1 = sums[1];
  let sum2 = sums[2];
  for (let line = row; line < end; line++) {
    let at = (line - y) * stride + margin - x;
    for (let cell = line * size; cell < (line + 1) * size; cell += 2, at += 2) {
      const left = own[cell];
      const right = own[cell + 1];
      let value = cells[at + 1];
      sum0 += right * value;
      value = cells[at];
      sum0 += left * value;
      sum1 += right * value;
      value = cells[at - 1];
      sum1 += left * value;
      sum2 += right * value;
      value = cells[at - 2];
      sum2 += left * value;
    }
  }
  sums[0] = sum0;
  sums[1] = sum1;
  sums[2] = sum2;
}
;
const STEPS = [
  { across: 0.0125, down: 0.0125, x: 0.5, y: 0.5 },
  { across: 625e-5, down: 625e-5, x: 0.25, y: 0.25 }
];
const PARAMETERS = ["across", "down", "x", "y"];
function nudged(one, other, size, from, score) {
  const correlationAt = createSampler(one, other, size);
  let best = score;
  let position = from;
  for (const steps of STEPS) {
    for (let isBetter2 = true; isBetter2; ) {
      isBetter2 = false;
      for (const parameter of PARAMETERS) {
        for (const step of [steps[parameter], -steps[parameter]]) {
          const next = { ...position, [parameter]: position[parameter] + step };
          const reached = correlationAt(next);
          if (reached <= best)
            continue;
          best = reached;
          position = next;
          isBetter2 = true;
          break;
        }
      }
    }
  }
  return best;
}
function createSampler(one, other, size) {
  const columns = emptyPlaces(size);
  const rows = emptyPlaces(size);
  return ({ across, down, x, y }) => {
    findPlaces(columns, across, x);
    findPlaces(rows, down, y);
    let product = 0;
    let square = 0;
    let otherSquare = 0;
    for (let row = rows.from; row <= rows.to; row++) {
      const line = rows.cells[row] * size;
      const below = rows.shares[row];
      for (let column = columns.from; column <= columns.to; column++) {
        const at = line + columns.cells[column];
        const beside = columns.shares[column];
        const upper = other[at] * (1 - beside) + other[at + 1] * beside;
        const lower = other[at + size] * (1 - beside) + other[at + size + 1] * beside;
        const drawn = upper * (1 - below) + lower * below;
        const own = one[row * size + column];
        product += own * drawn;
        square += own * own;
        otherSquare += drawn * drawn;
      }
    }
    return product / Math.sqrt(square * otherSquare + LEAST_ENERGY);
  };
}
;
const MOST_APART = 3;
const MOST_MOVED = 3;
const PLACES = 7;
const REFINED = 6;
const PAIRS_OF_SCALES = SCALES.flatMap((_, across) => SCALES.map((__, down) => ({ across, down }))).filter(({ across, down }) => Math.abs(across - down) <= MOST_APART).sort((one, other) => changeOf(one) - changeOf(other));
const MOVES_DOWN = Array.from({ length: PLACES }, (_, place) => place - MOST_MOVED).sort((one, other) => Math.abs(one) - Math.abs(other));
function changeOf({ across, down }) {
  return Math.abs(across - AS_IT_IS) + Math.abs(down - AS_IT_IS);
}
const coarseRow = createMoved(PLACES);
const fineRow = createMoved(3);
const ALIKE = 0.93;
const WORTH_A_NUDGE = 0.88;
function alignedCorrelation(one, other, size) {
  const { score, position } = bestOf(one, other, size);
  if (score < WORTH_A_NUDGE || score >= ALIKE)
    return score;
  return nudged(one, other, size, position, score);
}
function bestOf(one, other, size) {
  const isFine = size > 32;
  const coarse = isFine ? size / 2 : size;
  const first = isFine ? halved(one, size) : one;
  const second = isFine ? halved(other, size) : other;
  const found = { score: correlation(one, other), position: { across: 1, down: 1, x: 0, y: 0 } };
  const take = (score, { across, down }, x, y) => {
    if (score <= found.score)
      return;
    found.score = score;
    found.position = { across: SCALES[across], down: SCALES[down], x, y };
  };
  const best = coarsePositions(first, second, coarse);
  if (!isFine) {
    for (const position of best)
      take(position.score, position, position.x, position.y);
    return found;
  }
  const still = stillOf(one, size);
  const drawer = createDrawer(other, size, PLACES);
  for (const position of best) {
    const drawn = drawer.draw(position.across, position.down);
    const left = 2 * position.x - 1;
    for (let moveY = 2 * position.y - 1; moveY <= 2 * position.y + 1; moveY++) {
      fineRow.at(still, drawn, left, moveY, found.score);
      fineRow.scores.forEach((score, place) => {
        take(score, position, left + place, moveY);
      });
    }
  }
  return found;
}
function coarsePositions(one, other, size) {
  const still = stillOf(one, size);
  const drawer = createDrawer(other, size, MOST_MOVED);
  const best = [];
  for (const { across, down } of PAIRS_OF_SCALES) {
    const drawn = drawer.draw(across, down);
    for (const y of MOVES_DOWN) {
      const bound = best.length < REFINED ? -1 : best[REFINED - 1].score;
      coarseRow.at(still, drawn, -MOST_MOVED, y, bound);
      for (let place = 0; place < PLACES; place++) {
        const score = coarseRow.scores[place];
        if (score < bound || score === NOT_WORKED_OUT)
          continue;
        const number = ((across * SCALES.length + down) * PLACES + y + MOST_MOVED) * PLACES + place;
        keep(best, { score, across, down, x: place - MOST_MOVED, y, number });
      }
    }
  }
  return best;
}
function keep(best, position) {
  const last = best.length < REFINED ? void 0 : best[REFINED - 1];
  if (last !== void 0 && !isBetter(position, last))
    return;
  const place = best.findIndex((other) => isBetter(position, other));
  best.splice(place < 0 ? best.length : place, 0, position);
  if (best.length > REFINED)
    best.pop();
}
function isBetter(one, other) {
  return one.score > other.score || one.score === other.score && one.number < other.number;
}
function stillOf(grid, size) {
  return { size, cells: new Float64Array(grid), squares: squareSums(grid, size) };
}
function halved(grid, size) {
  const half = size / 2;
  const cells = new Float32Array(half * half);
  for (let y = 0; y < half; y++) {
    for (let x = 0; x < half; x++) {
      const at = 2 * y * size + 2 * x;
      cells[y * half + x] = (grid[at] + grid[at + 1] + grid[at + size] + grid[at + size + 1]) / 4;
    }
  }
  return cells;
}
;
const COLOURS = 8;
const COLOURFUL = 6;
const LEAST_COSINE = 0.5;
const NEARLY_EQUAL = 16;
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
function blueness(colours, at) {
  return -0.168736 * colours[at] - 0.331264 * colours[at + 1] + 0.5 * colours[at + 2];
}
function redness(colours, at) {
  return 0.5 * colours[at] - 0.418688 * colours[at + 1] - 0.081312 * colours[at + 2];
}
;
const FLAT = 0.35;
const SAME = 2;
const LEAST_SIDE = 32;
const LEAST_DEVIATION = 5;
const LEAST_DETAIL = 2;
function texture_textureOf(luma, width, height) {
  const size = gridOf(Math.min(width, height));
  const grid = reduced(luma, size);
  let sum = 0;
  let squares = 0;
  for (let cell = 0; cell < grid.length; cell++) {
    const value = grid[cell];
    sum += value;
    squares += value * value;
  }
  const mean = sum / grid.length;
  return {
    // Of the thumbnail's own cells, however coarse it is compared: a small drawing is a drawing, too.
    flat: flatShare(luma, THUMBNAIL),
    deviation: Math.sqrt(Math.max(0, squares / grid.length - mean * mean)),
    detail: strength(highPass(grid, size))
  };
}
function texture_isFlat({ flat }) {
  return flat >= FLAT;
}
function texture_showsTooLittle({ deviation, detail }, width, height) {
  return Math.min(width, height) < LEAST_SIDE || deviation < LEAST_DEVIATION || detail < LEAST_DETAIL;
}
function flatShare(grid, size) {
  let flat = 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++)
      if (isSameAround(grid, size, row, column))
        flat += 1;
  }
  return flat / (size * size);
}
function isSameAround(grid, size, row, column) {
  const left = column > 0 ? column - 1 : column;
  const right = column < size - 1 ? column + 1 : column;
  const top = row > 0 ? row - 1 : row;
  const bottom = row < size - 1 ? row + 1 : row;
  let least = grid[row * size + column];
  let most = least;
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const value = grid[y * size + x];
      if (value < least)
        least = value;
      else if (value > most)
        most = value;
      if (most - least > SAME)
        return false;
    }
  }
  return true;
}
;
const FLAT_ALIKE = 0.995;
const likeness_MOST_APART = 0.25;
const PARTS = 8;
const MOST_KEPT = 8 * 1024 * 1024;
const UNLIKE = { similarity: 0, turn: 0, isProved: false, canAlign: false };
function createComparer(printAt) {
  const firstAt = createGrids(printAt);
  let secondAt = firstAt;
  let last = -1;
  const gridAt = (second, size, turn) => {
    if (second !== last)
      secondAt = createGrids(printAt);
    last = second;
    return secondAt(second, size, turn);
  };
  return {
    compare(first, second, turns) {
      const one = printAt(first);
      const other = printAt(second);
      if (tooLittle(one) || tooLittle(other))
        return UNLIKE;
      const size = sharedGrid(one, other);
      const own = firstAt(first, size, 0);
      let similarity = -1;
      let turn = 0;
      for (let each = 0; each < turns_TURNS; each++) {
        if ((turns & 1 << each) === 0)
          continue;
        const score = correlation(own, gridAt(second, size, each));
        if (score <= similarity)
          continue;
        similarity = score;
        turn = each;
      }
      if (texture_isFlat(one) || texture_isFlat(other)) {
        const isProved = similarity >= FLAT_ALIKE && worstPart(own, gridAt(second, size, turn), size) <= likeness_MOST_APART && coloursAgree(one.colours, other.colours, turn);
        return { similarity, turn, isProved, canAlign: false };
      }
      if (coloursDiffer(one.colours, other.colours, turn)) {
        return { similarity, turn, isProved: false, canAlign: false };
      }
      return { similarity, turn, isProved: similarity >= ALIKE, canAlign: size > PARTS * 2 };
    },
    align(first, second, turn) {
      const size = sharedGrid(printAt(first), printAt(second));
      return alignedCorrelation(firstAt(first, size, 0), gridAt(second, size, turn), size);
    }
  };
}
function createGrids(printAt) {
  const grids = /* @__PURE__ */ new Map();
  let kept = 0;
  return function gridAt(picture, size, turn) {
    const key = (picture * turns_TURNS + turn) * 128 + size;
    const known2 = grids.get(key);
    if (known2 !== void 0)
      return known2;
    const { luma } = printAt(picture);
    const grid = turn === 0 ? grid_highPass(grid_reduced(luma, size), size) : turned(gridAt(picture, size, 0), size, turn);
    kept += grid.length;
    if (kept > MOST_KEPT) {
      grids.clear();
      kept = grid.length;
    }
    grids.set(key, grid);
    return grid;
  };
}
function tooLittle(print) {
  return texture_showsTooLittle(print, print.width, print.height);
}
function sharedGrid(one, other) {
  return grid_gridOf(Math.min(one.width, one.height, other.width, other.height));
}
function worstPart(one, other, size) {
  const unit = grid_strength(one) + 1e-3;
  const otherUnit = grid_strength(other) + 1e-3;
  const each = size / PARTS;
  let worst = 0;
  for (let part = 0; part < PARTS * PARTS; part++) {
    const top = Math.floor(part / PARTS) * each;
    const left = part % PARTS * each;
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
;
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;
const requireBuiltin = (0, external_node_module_namespaceObject.createRequire)(import.meta.url);
function builtin_builtin(name) {
  return requireBuiltin(name);
}
;
let crypto_crypto;
function crypto_createHash(algorithm) {
  crypto_crypto ??= builtin("node:crypto");
  return crypto_crypto.createHash(algorithm);
}
;
const PICTURE_FORMATS = ["jpeg", "png", "webp", "gif", "tiff", "bmp"];
const NEAR_VERSION = 4;
const CELLS = hash_THUMBNAIL * hash_THUMBNAIL;
const COLOUR_BYTES = 3 * COLOURS * COLOURS;
const print_WIDTH = 0;
const HEIGHT = 4;
const print_FLAT = 8;
const DEVIATION = 12;
const DETAIL = 16;
const FORMAT = 20;
const HAS_PIXELS = 21;
const IS_EXACT = 22;
const HAS_TOP = 23;
const PIXELS = 24;
const PIXELS_BYTES = 32;
const TOP = PIXELS + PIXELS_BYTES;
const HASHES = TOP + PIXELS_BYTES;
const COLOURS_AT = HASHES + 4 * hash_HASH_WORDS;
const LUMA = COLOURS_AT + COLOUR_BYTES;
const PRINT_BYTES = LUMA + CELLS;
function printOf({ format, width, height, luma, colours, isExact = false }) {
  const bytes = Buffer.alloc(PRINT_BYTES);
  const { flat, deviation, detail } = textureOf(luma, width, height);
  bytes.writeUInt32LE(width, print_WIDTH);
  bytes.writeUInt32LE(height, HEIGHT);
  bytes.writeFloatLE(flat, print_FLAT);
  bytes.writeFloatLE(deviation, DEVIATION);
  bytes.writeFloatLE(detail, DETAIL);
  bytes.writeUInt8(PICTURE_FORMATS.indexOf(format), FORMAT);
  bytes.writeUInt8(isExact ? 1 : 0, IS_EXACT);
  hashesOf(luma).forEach((word, index) => {
    bytes.writeUInt32LE(word, HASHES + 4 * index);
  });
  bytes.set(colours, COLOURS_AT);
  bytes.set(luma, LUMA);
  return bytes;
}
function addPixels(print, pixels) {
  print[HAS_PIXELS] = 1;
  print.set(pixels, PIXELS);
}
function addTop(print, top) {
  print[HAS_TOP] = 1;
  print.set(top, TOP);
}
function readPrint(bytes) {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = view.length === PRINT_BYTES ? PICTURE_FORMATS[view.readUInt8(FORMAT)] : void 0;
  if (format === void 0)
    return null;
  return {
    format,
    width: view.readUInt32LE(print_WIDTH),
    height: view.readUInt32LE(HEIGHT),
    flat: view.readFloatLE(print_FLAT),
    deviation: view.readFloatLE(DEVIATION),
    detail: view.readFloatLE(DETAIL),
    pixels: view[HAS_PIXELS] === 1 ? view.subarray(PIXELS, PIXELS + PIXELS_BYTES) : null,
    top: view[HAS_TOP] === 1 ? view.subarray(TOP, TOP + PIXELS_BYTES) : null,
    isExact: view[IS_EXACT] === 1,
    colours: view.subarray(COLOURS_AT, LUMA),
    luma: view.subarray(LUMA)
  };
}
function likenessDigest(print) {
  return createHash("sha256").update(print.subarray(0, FORMAT)).update(print.subarray(HASHES)).digest();
}
function isCertainByPixelsOnly(print) {
  const read = readPrint(print);
  return read !== null && (isFlat(read) || showsTooLittle(read, read.width, read.height));
}
function copyHashes(print, into, picture) {
  const view = Buffer.from(print.buffer, print.byteOffset, print.byteLength);
  for (let word = 0; word < HASH_WORDS; word++) {
    into[picture * HASH_WORDS + word] = view.readUInt32LE(HASHES + 4 * word);
  }
}
;
const compare_prints_MOST_KEPT = 4096;
function comparePrints({ prints, first, second, turns, isAligned }) {
  const { compare, align } = createComparer(printsIn(prints));
  const result = {
    similarity: new Float32Array(first.length),
    turns: new Uint8Array(first.length),
    isProved: new Uint8Array(first.length),
    canAlign: new Uint8Array(first.length)
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
  const known2 = /* @__PURE__ */ new Map();
  return (picture) => {
    let print = known2.get(picture);
    if (print === void 0) {
      const read = readPrint(prints.subarray(picture * PRINT_BYTES, (picture + 1) * PRINT_BYTES));
      if (read === null)
        throw new TypeError("a fingerprint that is none was to be compared");
      print = read;
      if (known2.size === compare_prints_MOST_KEPT)
        known2.clear();
      known2.set(picture, print);
    }
    return print;
  };
}
var __webpack_exports__comparePrints = __webpack_exports__.c;
export { __webpack_exports__comparePrints as comparePrints };
