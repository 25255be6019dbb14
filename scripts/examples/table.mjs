import { between } from '../random.mjs'
import { KINDS } from './flower.mjs'

/** A CSV of measured flowers: one line of names, then `count` lines. */
export function measuredFlowers(count, random) {
  const lines = ['flower_id,petal_length_mm,petal_width_mm,stem_cm,kind']
  for (let row = 0; row < count; row++) {
    const kind = KINDS[Math.floor(random() * KINDS.length)]
    const length = between(random, 12, 58).toFixed(1)
    const width = between(random, 3, 31).toFixed(1)
    const stem = between(random, 8, 70).toFixed(0)
    lines.push(`F${Math.floor(between(random, 10000, 99999))},${length},${width},${stem},${kind}`)
  }
  return Buffer.from(`${lines.join('\n')}\n`)
}

/** A CSV as a logger in a garden writes it: one line a day. */
export function gardenLog(year, days, random) {
  const lines = ['date,temperature_c,rain_mm,open_blooms']
  for (let day = 0; day < days; day++) {
    const date = new Date(Date.UTC(year, 4, 1 + day)).toISOString().slice(0, 10)
    const rain = random() < 0.6 ? 0 : between(random, 0.2, 18)
    lines.push(
      `${date},${between(random, 9, 27).toFixed(1)},${rain.toFixed(1)},${Math.floor(between(random, 0, 120))}`,
    )
  }
  return Buffer.from(`${lines.join('\n')}\n`)
}
