import { between } from '../random.mjs'
import { encodePng } from './png.mjs'

export const KINDS = ['daisy', 'rose', 'tulip']

const SIDE = 48
/** Points per pixel and direction: edges are averages of 9 points. */
const POINTS = 3

/** A picture of one flower in a meadow, as the bytes of a PNG; no two are alike. */
export function drawFlower(kind, random) {
  const bloom = BLOOMS[kind](random)
  const meadow = drawMeadow(random)
  const pixels = []
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) pixels.push(average(x, y, (px, py) => bloom(px, py) ?? meadow(px, py)))
  }
  return encodePng(SIDE, SIDE, pixels)
}

/** Rounded to 16 levels a channel, so that a picture needs few colours. */
function average(x, y, colourAt) {
  const sum = [0, 0, 0]
  for (let i = 0; i < POINTS * POINTS; i++) {
    const colour = colourAt(x + ((i % POINTS) + 0.5) / POINTS, y + (Math.floor(i / POINTS) + 0.5) / POINTS)
    for (let channel = 0; channel < 3; channel++) sum[channel] += colour[channel]
  }
  return sum.map((total) => Math.round(total / POINTS ** 2 / 17) * 17)
}

function drawMeadow(random) {
  const horizon = between(random, 26, 34)
  const sky = [between(random, 150, 190), between(random, 200, 225), 255]
  const grass = [between(random, 90, 130), between(random, 165, 195), between(random, 70, 100)]
  const blade = between(random, 2, 4)
  return (x, y) => {
    const wave = Math.sin(x * blade) * 1.5
    return y + wave < horizon ? sky : grass
  }
}

/** Each gives a function from a point to a colour, or to `undefined` beside the flower. */
const BLOOMS = {
  daisy(random) {
    const { x: left, y: top, radius, turn } = place(random, 12, 16)
    const petals = 7 + Math.floor(random() * 6)
    const petal = [
      [255, 255, 255],
      [255, 238, 245],
      [245, 240, 255],
    ][Math.floor(random() * 3)]
    return withStem(left, top, (dx, dy) => {
      const distance = Math.hypot(dx, dy)
      if (distance < radius * 0.32) return distance < radius * 0.2 ? [255, 205, 40] : [235, 170, 20]
      const reach = Math.abs(Math.cos((petals / 2) * (Math.atan2(dy, dx) + turn))) ** 0.6
      return distance < radius * (0.3 + 0.7 * reach) ? petal : undefined
    })
  },
  rose(random) {
    const { x: left, y: top, radius, turn } = place(random, 11, 15)
    const windings = between(random, 0.8, 1.2)
    const red = [between(random, 190, 235), between(random, 20, 60), between(random, 50, 90)]
    return withStem(left, top, (dx, dy) => {
      const distance = Math.hypot(dx, dy)
      const angle = Math.atan2(dy, dx) + turn
      if (distance > radius * (0.93 + 0.07 * Math.cos(5 * angle))) return undefined
      const fold = Math.sin(angle + distance * windings)
      return red.map((level) => level * (fold > 0.6 ? 0.62 : fold > -0.3 ? 0.85 : 1))
    })
  },
  tulip(random) {
    const { x: left, y: top, radius } = place(random, 11, 15)
    const petal = [
      [225, 60, 150],
      [250, 120, 40],
      [150, 70, 200],
    ][Math.floor(random() * 3)]
    const tips = between(random, 0.5, 0.8)
    return withStem(left, top, (dx, dy) => {
      const across = dx / (radius * 0.75)
      if (Math.abs(across) > 1) return undefined
      const rim = -radius * (1 - tips * Math.abs(Math.sin(Math.PI * across)))
      const bottom = radius * Math.sqrt(1 - across ** 2)
      if (dy < rim || dy > bottom) return undefined
      return Math.abs(across) < 0.34 ? petal : petal.map((level) => level * 0.8)
    })
  },
}

function place(random, smallest, largest) {
  return {
    x: between(random, 19, 29),
    y: between(random, 16, 22),
    radius: between(random, smallest, largest),
    turn: between(random, 0, 2 * Math.PI),
  }
}

function withStem(left, top, head) {
  return (x, y) => {
    const dx = x - left
    const dy = y - top
    const colour = head(dx, dy)
    if (colour) return colour
    if (dy > 0 && Math.abs(dx) < 1.3) return [50, 120, 50]
    // One leaf on the right: a crescent that starts at the stem.
    const leaf = dy - 20 + dx * 0.9
    return dx > 0 && dx < 11 && Math.abs(leaf) < 2.2 - Math.abs(dx - 5) * 0.35 ? [60, 140, 55] : undefined
  }
}
