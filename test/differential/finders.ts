import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'

/** Gives the groups of files with equal content below `directory`, as relative paths, each byte as one character. */
export type Find = (directory: string, paths: readonly string[]) => string[][]

/** The finders that data-hygiene is compared with, told to ignore empty files. */
export const FINDERS: Record<string, Find> = {
  fdupes: (directory, paths) => parseBlocks(run('fdupes', ['-r', '-q', '-n', directory]), directory, paths),
  jdupes: (directory, paths) => parseBlocks(run('jdupes', ['-r', '-q', directory]), directory, paths),
  rdfind(directory, paths) {
    const results = `${directory}.rdfind`
    run('rdfind', ['-dryrun', 'true', '-outputname', results, directory])
    const text = readFileSync(results, 'latin1')
    rmSync(results)
    return parseResults(text, directory, paths)
  },
}

/** What `dist/cli.js` finds. */
export const dataHygiene: Find = (directory) => {
  const settings = [
    '--source',
    'files',
    '--splits',
    'none',
    '--labels',
    'none',
    '--fail-on',
    'none',
    '--format',
    'json',
  ]
  const report = JSON.parse(
    run(process.execPath, ['dist/cli.js', '.', '--root', directory, ...settings], 'utf8'),
  ) as {
    groups: { files: { path: string; pathBase64?: string }[] }[]
    scanned: { errors: unknown[] }
  }
  if (report.scanned.errors.length > 0) throw new Error(JSON.stringify(report.scanned.errors))
  return report.groups.map(({ files }) =>
    files.map(({ path, pathBase64 }) =>
      (pathBase64 === undefined ? Buffer.from(path) : Buffer.from(pathBase64, 'base64')).toString('latin1'),
    ),
  )
}

function run(program: string, args: readonly string[], encoding: BufferEncoding = 'latin1'): string {
  const { status, error, stdout, stderr } = spawnSync(program, args, { encoding, maxBuffer: 1 << 28 })
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`)
  return stdout
}

/** Groups of lines with a blank line after each; a name with a line break takes several lines. */
function parseBlocks(text: string, directory: string, paths: readonly string[]): string[][] {
  const known = knownPaths(directory, paths)
  const groups: string[][] = []
  let group: string[] = []
  let pending: string | null = null
  for (const line of text.split('\n')) {
    pending = pending === null ? line : `${pending}\n${line}`
    const path = known.get(pending)
    if (path !== undefined) group.push(path)
    else if (pending !== '') continue
    else if (group.length > 0) {
      groups.push(group)
      group = []
    }
    pending = null
  }
  if (pending !== null) throw new Error(`not understood: ${JSON.stringify(pending)}`)
  return groups
}

/** Lines `DUPTYPE id depth size device inode priority name`; the first of each group has a type of its own. */
function parseResults(text: string, directory: string, paths: readonly string[]): string[][] {
  const known = knownPaths(directory, paths)
  const groups: string[][] = []
  for (const [, type, name] of text.matchAll(
    /^(DUPTYPE_\w+)(?: -?\d+){6} ([\s\S]*?)\n(?=DUPTYPE_|# end of file)/gm,
  )) {
    const path = known.get(name ?? '')
    if (path === undefined) throw new Error(`not understood: ${JSON.stringify(name)}`)
    if (type === 'DUPTYPE_FIRST_OCCURRENCE') groups.push([path])
    else groups.at(-1)?.push(path)
  }
  return groups
}

function knownPaths(directory: string, paths: readonly string[]): Map<string, string> {
  const prefix = Buffer.from(`${directory}/`).toString('latin1')
  return new Map(paths.map((path) => [`${prefix}${path}`, path]))
}
