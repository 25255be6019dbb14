import type { Options, RowComparison, World } from '../../model.js'
import { formatBytes } from '../../text/quantity.js'
import { isPlainText } from './line-files.js'
import type { NamedTables } from './table-files.js'

const OVER = 'over read-limit'

/**
 * Tables as far as so much may be read. Files that need be no text at all, since only their place says so, are given up
 * first; then rows are left out whole.
 * @returns `null`: it is too much
 */
export function withinLimit(
  named: NamedTables,
  limit: Options['readLimit'],
  result: Pick<RowComparison, 'leftOut'>,
  world: Pick<World, 'warn'>,
): NamedTables | null {
  const size = sizeOf(named)
  if (limit === null || size <= limit) return named
  const lines = named.lines.map((set) => ({
    ...set,
    files: set.files.filter(({ path }) => isPlainText(path)),
  }))
  const surer = { ...named, lines: lines.filter(({ files }) => files.some(({ isSample }) => isSample)) }
  const isEnough = sizeOf(surer) <= limit
  if (!isEnough) {
    world.warn(
      `rows of tables are not compared: they have ${formatBytes(size)}, more than read-limit (${formatBytes(limit)}); raise it, or leave tables out with exclude`,
    )
  }
  const kept = new Set(isEnough ? samplesOf(surer).map(({ path }) => path) : [])
  for (const { path } of samplesOf(named)) if (!kept.has(path)) result.leftOut.push({ path, reason: OVER })
  return isEnough ? surer : null
}

function samplesOf({ tables, lines }: NamedTables): { path: string; size: number }[] {
  return [...tables, ...lines.flatMap(({ files }) => files.filter(({ isSample }) => isSample))]
}

function sizeOf(named: NamedTables): number {
  return samplesOf(named).reduce((sum, { size }) => sum + size, 0)
}
