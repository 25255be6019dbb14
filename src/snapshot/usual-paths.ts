/** What `paths` meant where nothing was given, before data was found by what it is. Whoever asks for it gets the same. */
export const USUAL_PATHS = '**/{data,dataset,datasets}/**'

/** Directories whose `data` belongs to code. They count for these paths alone. */
const CODE =
  /(?:^|\/)(?:test|tests|__tests__|spec|fixtures|testdata|docs|vendor|third_party|site-packages|venv|\.venv)(?:\/|$)/

const DATA_DIRECTORY = /(?:^|\/)(?:data|dataset|datasets)\//

/** Whether these paths hold a file: it lies below a data directory that does not itself belong to code. */
export function isInUsualPaths(path: string): boolean {
  const data = DATA_DIRECTORY.exec(path)
  return data !== null && !CODE.test(path.slice(0, data.index))
}
