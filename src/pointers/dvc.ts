import { type OutputHash, readOutputHash } from './dvc-hash.js'
import { type DvcListedFile, directoryOfFiles, readListedFiles } from './dvc-listed-files.js'
import { type OutputPlace, outputPlace } from './dvc-path.js'
import { readUsualDvcFile } from './dvc-usual.js'
import { readYamlTree, type YamlNode, type YamlTree } from './yaml-tree.js'

const NOT_DVC = 'is not a file as DVC writes it'
const BAD_OUTPUT = 'has an output that is not as DVC writes it'

/** A file or directory that DVC keeps. */
export interface DvcOutput extends OutputPlace, OutputHash {
  /** The path as written. */
  readonly written: string
  /** Files of a directory, if the DVC file lists them. */
  readonly files: DvcListedFile[] | null
}

/** What a DVC file tells. */
export interface DvcReading {
  readonly outputs: DvcOutput[]
  /** What could not be read, in words that follow the file's name, or `null`; the outputs are the others. */
  readonly problem: string | null
}

/** Whether a file describes outputs of DVC, by its path. */
export function isDvcFile(path: string): boolean {
  return isLockFile(path) || /(?:^|\/)(?:[^/]+\.dvc|Dvcfile)$/.test(path)
}

/**
 * Reads the outputs of a `.dvc` file or a `dvc.lock`; never their dependencies. Throws nothing.
 * @param name path of the file in the repository: the outputs' paths start from its directory
 * @param stageDirectories of a `dvc.lock`: what `dvcStageDirectories` found in the `dvc.yaml` beside it
 */
export function parseDvcFile(
  text: string,
  name: string,
  stageDirectories: ReadonlyMap<string, string | null> = new Map(),
): DvcReading {
  const usual = isLockFile(name) ? null : readUsualDvcFile(text)
  if (usual !== null) {
    const place = outputPlace(name, '.', usual.written)
    return { outputs: [{ ...place, ...usual, files: null }], problem: null }
  }
  const tree = readYamlTree(text)
  if ('problem' in tree) return { outputs: [], problem: tree.problem }
  if (tree.root === null) return { outputs: [], problem: null }
  const fields = tree.fields(tree.root)
  if (fields === null) return { outputs: [], problem: NOT_DVC }

  const reading: { outputs: DvcOutput[]; problem: string | null } = { outputs: [], problem: null }
  if (!isLockFile(name)) {
    const directory = fields.get('wdir')
    readOutputs(tree, fields, name, directory === undefined ? '.' : tree.text(directory), reading)
    return reading
  }
  const stages = lockedStages(tree, fields)
  if (stages === null) return { outputs: [], problem: NOT_DVC }
  for (const [stage, node] of stages) {
    const stageFields = tree.fields(node)
    if (stageFields === null) reading.problem ??= NOT_DVC
    else readOutputs(tree, stageFields, name, directoryOf(stage, stageDirectories), reading)
  }
  return reading
}

function isLockFile(path: string): boolean {
  return /(?:^|\/)dvc\.lock$/.test(path)
}

/** The stages of a `dvc.lock`: below `stages` since schema 2.0, the whole file before. */
function lockedStages(tree: YamlTree, fields: Map<string, YamlNode>): Map<string, YamlNode> | null {
  const schema = fields.get('schema')
  if (schema === undefined) return fields
  if (tree.text(schema) !== '2.0') return null
  const stages = fields.get('stages')
  return stages === undefined ? new Map() : tree.fields(stages)
}

/** A stage made by a loop has the name of the loop and a suffix: `clean@0`. */
function directoryOf(stage: string, directories: ReadonlyMap<string, string | null>): string | null {
  const directory = directories.get(stage)
  if (directory !== undefined) return directory
  const loop = directories.get(stage.replace(/@.*$/s, ''))
  return loop === undefined ? '.' : loop
}

function readOutputs(
  tree: YamlTree,
  stage: ReadonlyMap<string, YamlNode>,
  file: string,
  workingDirectory: string | null,
  into: { outputs: DvcOutput[]; problem: string | null },
): void {
  const node = stage.get('outs')
  if (node === undefined) return
  const items = tree.items(node)
  if (items === null) into.problem ??= NOT_DVC
  for (const item of items ?? []) {
    const fields = tree.fields(item)
    const written = tree.text(fields?.get('path'))
    if (fields === null || written === null || written === '') into.problem ??= BAD_OUTPUT
    else into.outputs.push(readOutput(tree, fields, written, outputPlace(file, workingDirectory, written)))
  }
}

function readOutput(
  tree: YamlTree,
  fields: ReadonlyMap<string, YamlNode>,
  written: string,
  place: OutputPlace,
): DvcOutput {
  const hashNode = fields.get('hash')
  // A `hash` that is no text is as unknown as a name that we don't know.
  const hashName = hashNode === undefined ? null : (tree.text(hashNode) ?? '')
  const hash = readOutputHash(tree, fields, written, hashName)
  const files = readListedFiles(tree, fields.get('files'), written, hashName)
  if (files === null) return { written, ...place, ...hash, files }
  return { written, ...place, ...hash, ...directoryOfFiles(files), files }
}
