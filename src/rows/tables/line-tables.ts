import { addTo } from '../../columns/lists.js'
import { baseName } from '../../columns/paths.js'
import type { LineShape } from '../../model.js'
import { type RememberingWorld, runRemembered } from '../read/remembered.js'
import type { NamedContent } from './contents.js'
import type { LineFile, LineFiles } from './line-files.js'

/** Texts whose lines are the columns of one table, in the order of their paths; or one text alone. */
export interface LineTable {
  set: LineFiles
  files: readonly LineFile[]
}

/**
 * Puts texts together that have as many lines as each other, so that line 7 of each is of record 7. What stands in no
 * other text's company is a table by itself if it is a sample, and nothing if it isn't.
 * @param at where contents can be read, by path
 */
export async function lineTables(
  sets: readonly LineFiles[],
  at: ReadonlyMap<string, NamedContent>,
  world: RememberingWorld,
): Promise<{ tables: LineTable[]; bytesRead: number }> {
  const wanted = sets.flatMap(({ files }) =>
    files.filter(({ path }) => at.has(path)).map((file) => ({ ...file, isCounted: files.length > 1 })),
  )
  const shapes = new Map<string, LineShape>()
  let bytesRead = 0
  const tasks = wanted.map(({ path, isCounted }) => {
    const { location, size, name } = at.get(path) as NamedContent
    return { source: { location, size, name: baseName(path), content: name, part: null }, isCounted }
  })
  const found = await runRemembered('lines', tasks, world)
  wanted.forEach(({ path }, number) => {
    const shape = found[number] as LineShape
    shapes.set(path, shape)
    bytesRead += shape.bytesRead
  })
  const tables = sets.flatMap((set) => together(set, (path) => shapes.get(path)))
  return { tables, bytesRead }
}

function together(set: LineFiles, shapeOf: (path: string) => LineShape | undefined): LineTable[] {
  const byLines = new Map<number, LineFile[]>()
  const tables: LineTable[] = []
  for (const file of set.files) {
    const shape = shapeOf(file.path)
    if (shape === undefined || shape.look === 'none') continue
    // Of sentences, and of cells between tabs, one line tells nothing of the others.
    if (shape.look !== 'lines') {
      if (file.isSample) tables.push({ set, files: [file] })
      continue
    }
    addTo(byLines, shape.lines, file)
  }
  for (const alike of byLines.values()) {
    for (const files of partsOf(alike))
      if (files.some(({ isSample }) => isSample)) tables.push({ set, files })
  }
  return tables
}

/**
 * What belongs together of texts with as many lines: all of them, where each is another column; those of one number, where
 * each number has the same columns (`train.en.000` with `train.ja.000`, `train.en.001` with `train.ja.001`). Else each is a
 * table: parts of a split, such as `train_1.txt` and `train_2.txt`, can have as many lines by chance.
 */
function partsOf(alike: readonly LineFile[]): (readonly LineFile[])[] {
  if (areColumns(alike)) return [alike]
  const byNumber = new Map<string, LineFile[]>()
  for (const file of alike) addTo(byNumber, (baseName(file.path).match(/\d+/g) ?? []).join(' '), file)
  const parts = [...byNumber.values()]
  const columns = new Set(parts.map((part) => JSON.stringify(part.map(({ column }) => column).sort())))
  const areAlike = columns.size === 1 && parts.every((part) => part.length > 1 && areColumns(part))
  return areAlike ? parts : alike.map((file) => [file])
}

function areColumns(files: readonly LineFile[]): boolean {
  return new Set(files.map(({ column }) => column)).size === files.length
}
