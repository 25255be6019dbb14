// Which points of the results the picture shows.

export const ON_DISK = 'data-hygiene, files on disk'
export const COMMITTED = 'data-hygiene, committed files'
const NAMES = { 'data-hygiene --source files': ON_DISK, 'data-hygiene --source git': COMMITTED }

/** Files on disk as all programs were measured side by side; committed files from indexes of growing size. */
export function pointsOf({ measurements }) {
  const of = (wanted) => measurements.find(({ name }) => name === wanted)?.points ?? []
  const committed = of('growth').filter(({ program }) => NAMES[program] === COMMITTED)
  return [...of('disk'), ...committed].map(({ program, files, seconds }) => ({
    program: NAMES[program] ?? program,
    files,
    seconds,
  }))
}

export function isOurs(program) {
  return program === ON_DISK || program === COMMITTED
}

/** The programs by their time per file on their largest tree, as the lines end from top to bottom. */
export function slowestFirst(points) {
  const last = new Map()
  for (const point of points) {
    if (!(last.get(point.program)?.files > point.files)) last.set(point.program, point)
  }
  const perFile = ({ seconds, files }) => seconds / files
  return [...last.values()].sort((a, b) => perFile(b) - perFile(a)).map(({ program }) => program)
}
