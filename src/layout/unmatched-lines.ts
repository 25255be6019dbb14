import { pathAt } from '../columns/paths.js'
import type { Options, PathColumns } from '../model.js'
import { display } from '../text/display.js'
import { patternLabels } from './labels/label-pattern.js'
import { explicitSplits } from './splits/explicit-splits.js'

/**
 * What the options `splits` and `labels` say of no file: a slip of the pen that leaves a split or the labels unseen.
 * @param numbers the files that are data; none: nothing is said
 * @returns warnings; safe to show
 */
export function unmatchedLines(
  files: PathColumns,
  numbers: ArrayLike<number>,
  { splits, labels }: Pick<Options, 'splits' | 'labels'>,
): string[] {
  if (numbers.length === 0) return []
  const warnings: string[] = []
  if (typeof splits !== 'string') {
    // Numbers instead of names: several lines may name one split.
    const find = explicitSplits(splits.map(({ glob }, line) => ({ name: String(line), glob })))
    const unused = new Set(splits.keys())
    someFile((path) => {
      const place = find(path)
      if (place !== null) unused.delete(Number(place.split))
      return unused.size === 0
    })
    for (const line of unused) warnings.push(aboutSplit(line))
  }
  if (typeof labels !== 'string') {
    const find = patternLabels(labels.pattern)
    if (!someFile((path) => find(path) !== null)) {
      warnings.push(`labels: no data file matches "${display(labels.pattern)}", so no file has a label`)
    }
  }
  return warnings

  function aboutSplit(line: number): string {
    const { name, glob } = (splits as Exclude<Options['splits'], string>)[line] as {
      name: string
      glob: string
    }
    const find = explicitSplits([{ name, glob }])
    const isTaken = someFile((path) => find(path) !== null)
    const why = isTaken
      ? `all data files that match "${display(glob)}" match a line before it`
      : `no data file matches "${display(glob)}"`
    return `splits: ${why}, so that line of ${display(name)} does nothing`
  }

  function someFile(holds: (path: string) => boolean): boolean {
    for (let at = 0; at < numbers.length; at++) if (holds(pathAt(files, numbers[at] as number))) return true
    return false
  }
}
