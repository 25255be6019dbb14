import { readYamlTree } from './yaml-tree.js'

/**
 * The working directories of the stages of a `dvc.yaml`, as written, for those that have one. A `dvc.lock` names
 * its outputs from there, but doesn't repeat the directory. `null` for one that can't be known: DVC fills
 * templates such as `${item}` in from its parameters. Nothing of a text that isn't a `dvc.yaml`.
 */
export function dvcStageDirectories(text: string): Map<string, string | null> {
  const directories = new Map<string, string | null>()
  const tree = readYamlTree(text)
  if ('problem' in tree) return directories
  for (const [name, node] of tree.fields(tree.fields(tree.root)?.get('stages')) ?? []) {
    const stage = tree.fields(node)
    // A stage in a loop has its definition one level below.
    const written = stage?.get('wdir') ?? tree.fields(stage?.get('do'))?.get('wdir')
    if (written === undefined) continue
    const directory = tree.text(written)
    directories.set(name, directory === null || directory.includes('${') ? null : directory)
  }
  return directories
}
