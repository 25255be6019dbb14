/** The oracle: the documented rules once more, slowly, by every two files and every component. */
export function comparedByTwos(members: string[], paths: string[]): [boolean, boolean] {
  const places = members.map((path) => plainPlace(path, paths))
  const differ = (key: 'split' | 'label') =>
    places.some((a) =>
      places.some((b) => a && b && a.dataset === b.dataset && a[key] && b[key] && a[key] !== b[key]),
    )
  return [differ('split'), differ('label')]
}

function plainPlace(
  path: string,
  paths: string[],
): { split: string; dataset: string; label: string | null } | null {
  const split = plainSplit(path, paths)
  if (split === null || split.above === null) return split && { ...split, label: null }
  const classes = new Set(
    paths.flatMap((other) => {
      const found = plainSplit(other, paths)
      return found?.dataset === split.dataset ? (plainClass(other, found.above) ?? []) : []
    }),
  )
  return { ...split, label: classes.size < 2 ? null : plainClass(path, split.above) }
}

function plainClass(path: string, above: number | null): string | null {
  const parts = path.split('/')
  const name = above === null || parts.length < above + 2 ? null : (parts[above] ?? null)
  const structural = ['train', 'val', 'test', 'data', 'raw', 'images']
  return name === null || structural.includes(name.toLowerCase()) ? null : name
}

/** `above`: how many components the directory of the split has; `null` if the file's own name tells the split. */
function plainSplit(
  path: string,
  paths: string[],
): { split: string; dataset: string; above: number | null } | null {
  const parts = path.split('/')
  const name = parts[parts.length - 1] ?? ''
  const directory = parts.slice(0, -1).join('/')
  for (let depth = 1; depth < parts.length; depth++) {
    const dataset = parts.slice(0, depth - 1).join('/')
    const beside = paths
      .map((other) => other.split('/'))
      .filter((other) => other.length > depth && other.slice(0, depth - 1).join('/') === dataset)
    const split = plainName(parts[depth - 1] ?? '')
    if (
      split &&
      beside.some((other) => plainName(other[depth - 1] ?? '') !== split && plainName(other[depth - 1] ?? ''))
    ) {
      return { split, dataset, above: depth }
    }
  }
  const shard = name.match(/^([a-zA-Z]+)-\d{5}-of-\d{5}\.parquet$/)?.[1]
  if (shard && parts[parts.length - 2] === 'data') {
    return { split: shard, dataset: directory, above: null }
  }
  const own = plainName(name)
  const collections = paths.filter(
    (other) =>
      other.split('/').slice(0, -1).join('/') === directory && /\.(csv|npz|parquet|txt)$/.test(other),
  )
  const others = collections.map((other) => plainName(other.split('/').pop() ?? ''))
  if (own === null || !collections.includes(path) || !others.some((other) => other && other !== own))
    return null
  return { split: own, dataset: directory, above: null }
}

function plainName(component: string): string | null {
  const words = component.toLowerCase().split(/[-._ 0-9]/)
  const splits = [
    words.includes('train') ? 'train' : [],
    words.includes('val') ? 'validation' : [],
    words.includes('test') ? 'test' : [],
  ].flat()
  return splits.length === 1 ? (splits[0] ?? null) : null
}
