import type { DataFiles } from '../model.js'
import type { PictureContent } from './picture-files.js'

/** What came of reading a picture on some machine. */
export interface PictureRead {
  /** Its fingerprint; `null`: there is none. */
  print: Uint8Array | null
  /** Why there is none; `null` without one: its content was not there. */
  trouble: string | null
}

/** What other machines read of pictures, in place of reading them here. */
export interface PicturesRead {
  /** Gives what was read of the files, by their numbers: of each content one of them at least. */
  prints(files: DataFiles, take: (file: number, read: PictureRead) => void): Promise<void>
  /** Gives the names of the pixels of those that could be decoded whole. */
  pixels(files: DataFiles, take: (file: number, pixels: Uint8Array) => void): Promise<void>
}

/** What is done with what was read elsewhere. */
interface Takers {
  absent(picture: number): void
  take(picture: number, name: null, result: Uint8Array): void
  trouble(picture: number, message: string): void
}

/** Takes what other machines read of some pictures. */
export async function takeRead(
  kind: 'prints' | 'pixels',
  contents: readonly PictureContent[],
  pictures: readonly number[],
  files: DataFiles,
  read: PicturesRead,
  takers: Takers,
): Promise<void> {
  const places = new Map<number, { picture: number; rank: number }>()
  for (const picture of pictures) {
    contents[picture]?.files.forEach((file, rank) => {
      places.set(file, { picture, rank })
    })
  }
  if (places.size === 0) return
  if (kind === 'pixels') {
    return read.pixels(files, (file, pixels) => {
      const place = places.get(file)
      if (place !== undefined) takers.take(place.picture, null, pixels)
    })
  }
  /** Of several files that hold a content the first one that is there counts, as where it is read here. */
  const found = new Map<number, { rank: number; trouble: string | null }>()
  await read.prints(files, (file, { print, trouble }) => {
    const place = places.get(file)
    if (place === undefined || (print === null && trouble === null)) return
    if ((found.get(place.picture)?.rank ?? Number.POSITIVE_INFINITY) < place.rank) return
    found.set(place.picture, { rank: place.rank, trouble })
    if (print !== null) takers.take(place.picture, null, print)
  })
  for (const picture of pictures) {
    const each = found.get(picture)
    if (each === undefined) takers.absent(picture)
    else if (each.trouble !== null) takers.trouble(picture, each.trouble)
  }
}
