import { posix } from 'node:path'
import { isOutside } from '../paths/locate.js'
import { readYamlTree, type YamlNode, type YamlTree } from './yaml-tree.js'

/** Characters of a README that are looked at. */
const LONGEST_CARD = 4 * 1024 * 1024

const BAD_CONFIGS = 'has "configs" that are not as Hugging Face reads them'

/** A URL, or a path from the root of the file system. */
const ELSEWHERE = /^(?:\/|[a-z][a-z0-9+.-]*:)/i

/** The files of one split. */
export interface CardSplit {
  readonly name: string
  /** As fsspec reads globs, from the directory of the README, the config's directory included. */
  readonly globs: string[]
}

/** One of the datasets that a repository of Hugging Face offers. */
export interface CardConfig {
  readonly name: string
  /** From the directory of the README, or `null` if the card names none. */
  readonly dataDirectory: string | null
  /** In the order of the card; none if the files are to be found by their names. */
  readonly splits: CardSplit[]
}

/** What a dataset card tells of its files. */
export interface CardReading {
  readonly configs: CardConfig[]
  /** What could not be read, in words that follow the README's name, or `null`; the configs are the others. */
  readonly problem: string | null
}

/**
 * Reads the configs of a dataset card: `configs` in the YAML between two lines `---` at the start of a README.
 * Files that lie elsewhere (URLs, absolute paths) are left out. Throws nothing.
 * Source: Hugging Face, "Manual configuration" of datasets; `sanitize_patterns` of the library `datasets`.
 */
export function parseDatasetCard(readme: string): CardReading {
  const block = frontMatter(readme.slice(0, LONGEST_CARD))
  if (block === null) return { configs: [], problem: null }
  const tree = readYamlTree(block)
  if ('problem' in tree) return { configs: [], problem: `has a header that ${tree.problem}` }
  const list = tree.fields(tree.root)?.get('configs')
  if (list === undefined) return { configs: [], problem: null }
  const items = tree.items(list)
  if (items === null) return { configs: [], problem: BAD_CONFIGS }
  const read = items.map((item) => readConfig(tree, item))
  const configs = read.filter((config) => config !== null)
  return { configs, problem: configs.length < read.length ? BAD_CONFIGS : null }
}

/**
 * What stands between the two lines; white space may stand before the first one, and none behind either.
 * Source: `REGEX_YAML_BLOCK` of the library `huggingface_hub`, whose time could grow with the square of a README.
 */
function frontMatter(readme: string): string | null {
  const start = /^[^\S\ufeff]*---(?:\r\n|[\r\n])/.exec(readme)
  if (start === null) return null
  const rest = readme.slice(start[0].length)
  const end = /(?:\r\n|[\r\n])---(?:[\r\n]|$)/.exec(rest)
  return end === null ? null : rest.slice(0, end.index)
}

function readConfig(tree: YamlTree, node: YamlNode): CardConfig | null {
  const fields = tree.fields(node)
  if (fields === null) return null
  const name = fields.has('config_name') ? tree.text(fields.get('config_name')) : 'default'
  const directory = fields.has('data_dir') ? tree.text(fields.get('data_dir')) : ''
  const files = fields.get('data_files')
  const patterns = files === undefined ? new Map<string, string[]>() : readPatterns(tree, files)
  if (name === null || directory === null || patterns === null) return null
  const base = inside(directory)
  if (base === null) return null
  const splits = [...patterns].map(([split, paths]) => ({ name: split, globs: globsOf(paths, base) }))
  return {
    name,
    dataDirectory: directory === '' ? null : base,
    splits: splits.filter(({ globs }) => globs.length > 0),
  }
}

/** The patterns of each split. Files without a split are training data, as the library has it. */
function readPatterns(tree: YamlTree, node: YamlNode): Map<string, string[]> | null {
  const alone = readPaths(tree, node)
  if (alone !== null) return new Map([['train', alone]])
  const bySplit = new Map<string, string[]>()
  const pairs = tree.fields(node) ?? tree.items(node)?.map((item) => splitAndPath(tree, item)) ?? [null]
  for (const pair of pairs) {
    const paths = pair === null ? null : readPaths(tree, pair[1])
    if (pair === null || paths === null || bySplit.has(pair[0])) return null
    bySplit.set(pair[0], paths)
  }
  return bySplit
}

function splitAndPath(tree: YamlTree, node: YamlNode): [string, YamlNode] | null {
  const fields = tree.fields(node)
  const split = tree.text(fields?.get('split'))
  const path = fields?.get('path')
  return split === null || split === '' || path === undefined ? null : [split, path]
}

/** One path, or a list of paths; `null` for anything else. */
function readPaths(tree: YamlTree, node: YamlNode): string[] | null {
  const one = tree.text(node)
  if (one !== null) return one === '' ? null : [one]
  const items = tree.items(node)?.map((item) => tree.text(item))
  return items?.every((item) => item !== null && item !== '') ? (items as string[]) : null
}

function globsOf(paths: readonly string[], base: string): string[] {
  return paths
    .filter((path) => !ELSEWHERE.test(path))
    .map((path) => inside(posix.join(base, path)))
    .filter((path) => path !== null)
}

/** A path of a card as snapshots write paths, `''` for the README's directory; `null` if it leads out of it. */
function inside(path: string): string | null {
  if (ELSEWHERE.test(path) || path.includes('\0')) return null
  const normal = posix.normalize(path).replace(/\/$/, '')
  if (isOutside(normal)) return null
  return normal === '.' ? '' : normal
}
