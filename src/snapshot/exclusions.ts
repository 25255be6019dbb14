/** Directories that hold no data of the repository, wherever they are. */
const NEVER_BELOW =
  /(?:^|\/)(?:\.git|node_modules|mlruns|__pycache__|\.ipynb_checkpoints|\.dvc\/cache|\.dvc\/tmp)(?:\/|$)/

/** The last components of those directories, for what stands there without being a directory, such as a link. */
const LAST_OF_NEVER_BELOW = /^(?:\.git|node_modules|mlruns|__pycache__|\.ipynb_checkpoints|cache|tmp)$/

/** Files that belong to git, to Python, to a desktop or to this program, or that tell people about the data. */
const NEVER_NAMED =
  /^(?:\.gitkeep|\.keep|\.gitignore|\.gitattributes|\.DS_Store|Thumbs\.db|desktop\.ini|\.data-hygiene-.*\.tmp|__init__\.py|README[^/]*|LICENSE[^/]*)$/

/** Files that describe a dataset: equal ones are normal in several datasets or versions of one. */
const METADATA =
  /^(?:classes\.txt|labels\.txt|names\.txt|data\.yaml|dataset\.yaml|dataset_infos?\.json|metadata\.(?:json|jsonl|csv|parquet)|_SUCCESS)$|\.(?:[mM][dD]|[rR][sS][tT])$/

/** Directories whose files describe samples. Pascal VOC writes them with capitals. */
const ANNOTATIONS = /(?:^|\/)(?:labels|annotations|masks|segmentations|ground_truth)\//i

/** Directories whose `data` belongs to code. They count for the default `paths` alone. */
const CODE =
  /(?:^|\/)(?:test|tests|__tests__|spec|fixtures|testdata|docs|vendor|third_party|site-packages|venv|\.venv)(?:\/|$)/

const DATA_DIRECTORY = /(?:^|\/)(?:data|dataset|datasets)\//

/** Whether nothing below this directory is ever data. */
export function isNeverDataBelow(directory: string): boolean {
  return NEVER_BELOW.test(directory)
}

/** Whether what has this name in a directory, which itself may hold data, is never data. */
export function isNeverData(directory: string, name: string): boolean {
  return (
    NEVER_NAMED.test(name) || (LAST_OF_NEVER_BELOW.test(name) && NEVER_BELOW.test(`${directory}/${name}`))
  )
}

export function isMetadata(name: string): boolean {
  return METADATA.test(name)
}

export function isBelowAnnotations(directory: string): boolean {
  return ANNOTATIONS.test(`${directory}/`)
}

/** Whether the default `paths` hold a file: it lies below a data directory that does not itself belong to code. */
export function isInDefaultScope(path: string): boolean {
  const data = DATA_DIRECTORY.exec(path)
  return data !== null && !belongsToCode(path.slice(0, data.index))
}

/** Whether the default `paths` hold nothing below this directory, so that it need not be listed. */
export function isOutsideDefaultScope(directory: string): boolean {
  return !DATA_DIRECTORY.test(`${directory}/`) && belongsToCode(directory)
}

function belongsToCode(directory: string): boolean {
  return CODE.test(directory) || NEVER_BELOW.test(directory)
}
