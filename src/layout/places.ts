import type { Layout, Place } from '../model.js'

/** Everywhere a file stands: nearly always in one place. */
export function placesOf(
  { placementOf, divided }: Pick<Layout, 'placementOf' | 'divided'>,
  path: string,
  directory?: string,
): readonly Readonly<Place & { list?: string }>[] {
  return (divided.size === 0 ? undefined : divided.get(path)) ?? [placementOf(path, directory)]
}

/** A directory can hold several divisions with splits of their own. */
export function datasetWith(division: string, directory: string): string {
  return division === '' ? directory : `${directory}//${division}`
}

/** The directory that a dataset is shown with. */
export function directoryOfDataset(dataset: string): string {
  const at = dataset.indexOf('//')
  return at < 0 ? dataset : dataset.slice(0, at)
}
