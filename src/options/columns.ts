import { Failure } from '../failure.js'
import type { ColumnLine } from '../model.js'
import { suggest } from './choice.js'
import type { Given } from './definition.js'
import { quote } from './quote.js'

const ROLES = ['label', 'split', 'ignore'] as const
const LINE = /^(?:(.*?)\s+)?([\w-]+)\s*:\s*(.*)$/

/**
 * Reads lines `label: NAME`, `split: NAME` and `ignore: NAME`, each with an optional glob before it.
 * @throws {Failure} if a line is none of these
 */
export function parseColumns({ lines, place }: Given): ColumnLine[] {
  return lines.map((line) => {
    const [, glob = '', word = '', written = ''] = LINE.exec(line.trim()) ?? []
    const name = written.trim()
    const role = ROLES.find((candidate) => candidate === word)
    if (role === undefined || name === '') {
      const hint = word === '' ? '' : suggest(word, ROLES)
      throw new Failure(
        `${place}: ${quote(line)} is not of the form label: NAME, split: NAME or ignore: NAME, with an optional glob before it${hint}.`,
      )
    }
    return { glob: glob.trim() === '' ? null : glob.trim(), role, name }
  })
}
