import type { PrintSource, ReadElsewhere } from './print-source.js'

/** What is done with what was read elsewhere. */
interface Takers {
  absent(content: number): void
  take(content: number, name: null, result: Uint8Array): void
  trouble(content: number, message: string): void
}

/** Takes what other machines read of some contents. */
export async function takeRead(
  part: 'prints' | 'pixels',
  { contents, files }: Pick<PrintSource, 'contents' | 'files'>,
  numbers: readonly number[],
  read: ReadElsewhere,
  takers: Takers,
): Promise<void> {
  const places = new Map<number, { content: number; rank: number }>()
  for (const content of numbers) {
    contents[content]?.files.forEach((file, rank) => {
      places.set(file, { content, rank })
    })
  }
  if (places.size === 0) return
  if (part === 'pixels') {
    return read.pixels(files, (file, pixels) => {
      const place = places.get(file)
      if (place !== undefined) takers.take(place.content, null, pixels)
    })
  }
  /** Of several files that hold a content the first one that is there counts, as where it is read here. */
  const found = new Map<number, { rank: number; trouble: string | null }>()
  await read.prints(files, (file, { print, trouble }) => {
    const place = places.get(file)
    if (place === undefined || (print === null && trouble === null)) return
    if ((found.get(place.content)?.rank ?? Number.POSITIVE_INFINITY) < place.rank) return
    found.set(place.content, { rank: place.rank, trouble })
    if (print !== null) takers.take(place.content, null, print)
  })
  for (const content of numbers) {
    const each = found.get(content)
    if (each === undefined) takers.absent(content)
    else if (each.trouble !== null) takers.trouble(content, each.trouble)
  }
}
