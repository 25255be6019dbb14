/** The end of a name that says which part of a class this is: `Kedi-Part1`, `Kedi-Part2`. */
const PART = /(?<=[^-_. ])[-_. ]*(?:part|pt)[-_. ]*\d+$/i

/** What the samples of a class folder are labelled with: its name, without what says that it is one part of several. */
export function labelOfFolder(name: string): string {
  return name.replace(PART, '')
}
