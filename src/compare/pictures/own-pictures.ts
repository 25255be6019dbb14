import { addAll } from '../../columns/lists.js'
import { placesOfNow } from '../../content/places.js'
import { addPixels, readPrint } from '../../kinds/near-picture/print.js'
import type { Options, World } from '../../model.js'
import { openPrintCache } from '../compare-by.js'
import { contentsOf, coveredFiles, type PlacedFiles } from '../contents.js'
import type { ContentRead, PrintSource } from '../print-source.js'
import { emptyPrints, makePrints, printAt, recallPrints } from '../prints.js'
import { PICTURES } from './engine.js'
import { PICTURE_FORM } from './form.js'
import { addPixelNames } from './pixel-names.js'

/** So many fingerprints are held at a time. */
const PICTURES_AT_ONCE = 2048

/** What a picture of a share is known by. */
export interface OwnPicture extends ContentRead {
  /** Number of one of the files that hold it. */
  file: number
  /** The name of its pixels; `null`: it could not be decoded whole. */
  pixels: Uint8Array | null
}

/** What is read for a share. */
export interface OwnPictures {
  /** Each content once, in the order of their paths; some thousands at a time. */
  batches: AsyncIterable<OwnPicture[]>
  /** What was read so far. */
  bytesRead(): number
  /** What a reader should know once all is read; safe to show. */
  notes: readonly string[]
}

/**
 * Reads the pictures of a share. All of them are decoded whole, since nobody knows here what others look like.
 * @param isOwn whether a file is of this share
 * @param directory of the caches; `null`: none
 * @throws {Failure} if git, which is to be asked for contents, can't be run
 */
export function readOwnPictures(
  { files, layout }: PlacedFiles,
  isOwn: (file: number) => boolean,
  { source }: Pick<Options, 'source'>,
  directory: string | null,
  world: World,
): OwnPictures {
  let bytesRead = 0
  const notes: string[] = []
  async function* batches(): AsyncGenerator<OwnPicture[]> {
    const { covers } = PICTURES
    const contents = contentsOf({ files, layout }, coveredFiles(files, covers).filter(isOwn), [], covers)
    if (contents.length === 0) return
    world.progress.phase('looking at pictures')
    const cache = openPrintCache(PICTURE_FORM, directory)
    const repository = await world.git.open(world.root).catch(() => null)
    const places = await placesOfNow(source, repository, world)
    for (let from = 0; from < contents.length; from += PICTURES_AT_ONCE) {
      const some = contents.slice(from, from + PICTURES_AT_ONCE)
      const prints = emptyPrints(some.length, PICTURE_FORM.bytes)
      const own: PrintSource = {
        ...{ form: PICTURE_FORM, contents: some, files, places, prints, kept: cache, world },
      }
      const named = new Map<number, Uint8Array | null>()
      await makePrints(own, recallPrints(own), {
        work: 'printsAndPixels',
        pixels(picture, name, pixels) {
          named.set(picture, pixels?.slice() ?? null)
          if (pixels === null || name === null || cache === null) return
          const print = printAt(prints, picture).slice()
          addPixels(print, pixels)
          cache.keep(name, print)
        },
      })
      // One machine knows pixels only of those that something else looks like.
      const seen = { ...prints, bytes: prints.bytes.slice() }
      // What an earlier run kept may lack its pixels.
      const left = some.flatMap((_, picture) => {
        const isLeft = prints.isKnown[picture] === 1 && !named.has(picture)
        return isLeft && readPrint(printAt(prints, picture))?.pixels === null ? [picture] : []
      })
      await addPixelNames('pixels', own, left)
      bytesRead += prints.bytesRead
      yield some.map(({ files: held }, picture) => {
        const isKnown = prints.isKnown[picture] === 1
        return {
          file: held[0] as number,
          print: isKnown ? printAt(seen, picture) : null,
          pixels: isKnown
            ? (named.get(picture) ?? readPrint(printAt(prints, picture))?.pixels ?? null)
            : null,
          trouble: prints.troubles.get(picture) ?? null,
        }
      })
    }
    await cache?.save()
    addAll(notes, cache?.notes ?? [])
  }
  return { batches: batches(), bytesRead: () => bytesRead, notes }
}
