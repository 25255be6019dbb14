import { Failure } from '../failure.js'
import type { ColumnLine } from '../model.js'
import { suggest } from './choice.js'
import type { Given } from './definition.js'
import { quote } from './quote.js'
import type { RootGlob } from './rooted-globs.js'

const ROLES = ['label', 'split', 'ignore'] as const
/** The first word that is a role and stands before a colon: globs and names may hold blanks and colons. */
const LINE = /^(?:(.*?)\s+)??(label|split|ignore)\s*:\s*(.*)$/
/** The same with any word, to say what was probably meant. */
const ANY_LINE = /^(?:.*?\s+)??([\w-]+)\s*:/

/**
 * Reads lines `label: NAME`, `split: NAME` and `ignore: NAME`, each with an optional glob before it.
 * @throws {Failure} if a line is none of these, or if one column is to be two things
 */
export function parseColumns({ lines, place }: Given): ColumnLine[] {
  const roles = new Map<string, ColumnLine['role']>()
  return lines.map((line) => {
    const [, glob = '', word = '', written = ''] = LINE.exec(line.trim()) ?? []
    const name = written.trim()
    const role = ROLES.find((candidate) => candidate === word)
    if (role === undefined || name === '') {
      const [, other = ''] = ANY_LINE.exec(line.trim()) ?? []
      const hint = role !== undefined || other === '' ? '' : suggest(other, ROLES)
      throw new Failure(
        `${place}: ${quote(line)} is not of the form label: NAME, split: NAME or ignore: NAME, with an optional glob before it${hint}.`,
      )
    }
    const column = JSON.stringify([glob, name])
    const earlier = roles.get(column) ?? role
    if (earlier !== role) {
      throw new Failure(
        `${place}: the column ${quote(name)} is given as ${earlier} and as ${role}; keep one of the two.`,
      )
    }
    roles.set(column, role)
    return { glob: glob.trim() === '' ? null : glob.trim(), role, name }
  })
}

export function columnsFromRoot(lines: readonly ColumnLine[], rooted: RootGlob): ColumnLine[] {
  return lines.map((line) => (line.glob === null ? line : { ...line, glob: rooted(line.glob) }))
}
