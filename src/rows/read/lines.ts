import { countLines } from '../../containers/lines/count.js'
import { packingOf, textSourceOf } from '../../containers/table.js'
import { lookAtText } from '../../containers/text.js'
import { Failure } from '../../failure.js'
import type { Advance, LineShape, LinesTask } from '../../model.js'
import { withBytes } from './open-table.js'

/** Counts the lines of a text; a part of the work that threads share. */
export async function readLineShape({ source, isCounted }: LinesTask, advance: Advance): Promise<LineShape> {
  const shape: LineShape = { bytesRead: 0, lines: 0, look: 'none' }
  try {
    await withBytes(
      source,
      async (bytes) => {
        const text = await textSourceOf(bytes, packingOf(source.name))
        shape.look = await lookAtText(text)
        if (isCounted && shape.look === 'lines') shape.lines = await countLines(text)
      },
      (count) => {
        shape.bytesRead += count
        advance(0, count)
      },
    )
  } catch (error) {
    // What is no text is no table; what can't be read is told by whoever reads it next.
    if (error instanceof Failure) shape.look = 'none'
    else shape.look = 'lines'
  }
  advance(1, 0)
  return shape
}
