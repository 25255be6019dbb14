import { CONVERSION } from '../../content/conversion.js'
import { garbled, records } from '../../git/records.js'
import type { Repository } from '../../model.js'
import { decodePath, pathBytes } from '../../paths/lossless.js'
import { countOf } from '../../text/quantity.js'

const ATTRIBUTES = ['text', 'crlf', 'eol', 'ident', 'working-tree-encoding', 'filter']
const NUL = '\0'

/** How git would change files when it stores them. */
export interface Conversions {
  /** For each file a sum of `CONVERSION`; 0: its bytes are stored as they are. */
  conversions: number[]
  /** Safe to show. */
  notes: string[]
}

/**
 * Asks git which files it would change when it stores them (line ends, encodings, Git LFS). No file is read.
 * @param paths relative to the top level
 */
export async function readConversions(
  paths: readonly string[],
  repository: Repository,
): Promise<Conversions> {
  if (paths.length === 0) return { conversions: [], notes: [] }
  const all = await askConversions(paths, repository)
  const filtered = all.filter((conversion) => conversion === OTHER_FILTER).length
  const files = countOf(filtered, 'changed or untracked file')
  return {
    conversions: all.map((conversion) => (conversion === OTHER_FILTER ? 0 : conversion)),
    notes:
      filtered === 0
        ? []
        : [`${files} with a git filter other than lfs: compared by the bytes on disk, unfiltered`],
  }
}

/** A filter that would have to be run: its files stay as they are. */
const OTHER_FILTER = -1

async function askConversions(paths: readonly string[], repository: Repository): Promise<number[]> {
  const input = Buffer.concat(paths.flatMap((path) => [pathBytes(path), Buffer.from(NUL)]))
  const output = await repository.run(['check-attr', '--stdin', '-z', ...ATTRIBUTES], input)
  const byDefault = await linesByDefault(repository)
  const fields = Array.from(records(output, 'check-attr'), decodePath)
  // Three fields (path, attribute, value) for each attribute of each path, in the order asked.
  const perPath = 3 * ATTRIBUTES.length
  if (fields.length !== perPath * paths.length) throw garbled('check-attr')
  return paths.map((_, index) => {
    const values = new Map<string, string>()
    for (let at = index * perPath; at < (index + 1) * perPath; at += 3) {
      values.set(fields[at + 1] as string, fields[at + 2] as string)
    }
    return conversionOf(values, byDefault)
  })
}

/** Meaning of the attributes: gitattributes(5), and `convert_attrs` in git's `convert.c`. */
function conversionOf(values: ReadonlyMap<string, string>, byDefault: number): number {
  const told = (name: string): string => values.get(name) ?? 'unspecified'
  const isSet = (name: string): boolean => !['unspecified', 'unset'].includes(told(name))
  if (isSet('filter')) return told('filter') === 'lfs' ? CONVERSION.lfs : OTHER_FILTER
  if (isSet('working-tree-encoding')) return CONVERSION.byGit
  const ident = told('ident') === 'set' ? CONVERSION.ident : 0
  const text = linesOf(told('text'))
  const lines = text ?? linesOf(told('crlf'))
  if (lines === 0) return ident
  const hasLineEnd = told('eol') === 'lf' || told('eol') === 'crlf'
  return ident | (lines ?? (hasLineEnd ? CONVERSION.lines : byDefault))
}

/** What a value of `text`, or of `crlf`, its older name, asks for; `undefined`: it says nothing. */
function linesOf(value: string): number | undefined {
  if (value === 'unset') return 0
  if (value === 'auto') return CONVERSION.linesOfText
  return value === 'set' || value === 'input' ? CONVERSION.lines : undefined
}

/** What `core.autocrlf` asks for where attributes say nothing. */
async function linesByDefault(repository: Repository): Promise<number> {
  const value = await repository.run(['config', '--get', 'core.autocrlf']).catch(() => Buffer.alloc(0))
  const isOff = ['', 'false', 'no', 'off', '0'].includes(value.toString('utf8').trim().toLowerCase())
  return isOff ? 0 : CONVERSION.linesOfText
}
