import { garbled } from '../../git/garbled.js'
import type { DataFile, FileError, Repository } from '../../model.js'
import { decodePath, pathBytes } from '../../paths/lossless.js'
import { countOf } from '../../text/quantity.js'
import { records } from './entries.js'
import { hashAsGit } from './hash-object.js'
import { hashAsLfs } from './lfs-pointer.js'

const ATTRIBUTES = ['text', 'crlf', 'eol', 'ident', 'working-tree-encoding', 'filter']
const NUL = '\0'

/** What git would do to a file's bytes before it stores them. */
type Conversion = 'none' | 'by-git' | 'lfs' | 'other-filter'

/** The outcome for files whose stored content is not what lies on disk. */
export interface Converted {
  errors: FileError[]
  notes: string[]
  bytesRead: number
}

/**
 * Gives an object id to each file whose bytes git changes when it stores them (line ends, encodings, Git LFS), so
 * that files on disk and files in the index compare as what would be committed. The others keep `null`: their
 * bytes are compared as they are.
 * @param files files on disk of this work tree
 * @param inRepository a file's path relative to the top level
 */
export async function identifyConverted(
  files: readonly DataFile[],
  repository: Repository,
  root: string,
  inRepository: (path: string) => string,
): Promise<Converted> {
  const converted: Converted = { errors: [], notes: [], bytesRead: 0 }
  if (files.length === 0) return converted
  const conversions = await readConversions(
    files.map((file) => inRepository(file.path)),
    repository,
  )
  const by = (conversion: Conversion): DataFile[] =>
    files.filter((_, index) => conversions[index] === conversion)

  await hashAsGit(by('by-git'), repository, inRepository, converted)
  hashAsLfs(by('lfs'), repository.objectFormat, root, converted)
  const filtered = by('other-filter').length
  if (filtered > 0) {
    const files = countOf(filtered, 'changed or untracked file')
    converted.notes.push(
      `${files} with a git filter other than lfs: compared by the bytes on disk, unfiltered`,
    )
  }
  return converted
}

async function readConversions(paths: readonly string[], repository: Repository): Promise<Conversion[]> {
  const input = Buffer.concat(paths.flatMap((path) => [pathBytes(path), Buffer.from(NUL)]))
  const output = await repository.run(['check-attr', '--stdin', '-z', ...ATTRIBUTES], input)
  const convertsByDefault = await convertsLineEnds(repository)
  const fields = Array.from(records(output, 'check-attr'), decodePath)
  // Three fields (path, attribute, value) for each attribute of each path, in the order asked.
  const perPath = 3 * ATTRIBUTES.length
  if (fields.length !== perPath * paths.length) throw garbled('check-attr')
  return paths.map((_, index) => {
    const values = new Map<string, string>()
    for (let at = index * perPath; at < (index + 1) * perPath; at += 3) {
      values.set(fields[at + 1] as string, fields[at + 2] as string)
    }
    return conversionOf(values, convertsByDefault)
  })
}

/** Meaning of the attributes: gitattributes(5). */
function conversionOf(values: ReadonlyMap<string, string>, convertsByDefault: boolean): Conversion {
  const isSet = (name: string): boolean => !['unspecified', 'unset'].includes(values.get(name) ?? 'unset')
  if (isSet('filter')) return values.get('filter') === 'lfs' ? 'lfs' : 'other-filter'
  if (isSet('ident') || isSet('working-tree-encoding')) return 'by-git'
  if (values.get('text') === 'unset' || values.get('crlf') === 'unset') return 'none'
  return isSet('text') || isSet('crlf') || isSet('eol') || convertsByDefault ? 'by-git' : 'none'
}

async function convertsLineEnds(repository: Repository): Promise<boolean> {
  const value = await repository.run(['config', '--get', 'core.autocrlf']).catch(() => Buffer.alloc(0))
  return !['', 'false', 'no', 'off', '0'].includes(value.toString('utf8').trim().toLowerCase())
}
