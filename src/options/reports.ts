import { posix } from 'node:path'
import { Failure } from '../failure.js'
import { FILE_FORMAT_NAMES } from '../formats.js'
import type { ReportFile } from '../model.js'
import { choose } from './choice.js'
import type { Given } from './definition.js'
import { readPair } from './pair.js'
import { quote } from './quote.js'

const FORM = `FORMAT: PATH with a format of ${FILE_FORMAT_NAMES.join(', ')}`

/**
 * Reads lines `FORMAT: PATH`.
 * @throws {Failure} if a format is unknown, or if two reports have the same path.
 */
export function parseReports({ lines, place }: Given): ReportFile[] {
  const taken = new Set<string>()
  return lines.map((line) => {
    const { name, value } = readPair(line, place, FORM)
    const format = choose(FILE_FORMAT_NAMES, name, place)
    const normal = posix.normalize(value)
    if (taken.has(normal)) {
      throw new Failure(`${place}: two reports have the path ${quote(value)}; give each a path of its own.`)
    }
    taken.add(normal)
    return { format, path: value }
  })
}
