// Trees of pictures: originals in data/train, edits of them in data/test.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { pictureFolder, picturePython } from '../programs/picture-packages.mjs'

const SCRIPT = fileURLToPath(new URL('./pictures.py', import.meta.url))

/**
 * @param settings `scale`, the share of the originals; `largest`, the longer side of photos in pixels; `sets` and
 *   `edits`, lists of names, all by default
 * @returns `{ directory, sets, edits, files }`: originals of each set by name, names of the edits
 */
export function buildPictures(directory, { scale, largest, sets = null, edits = null }) {
  mkdirSync(directory, { recursive: true })
  const lists = [sets, edits].map((names) => names?.join(',') ?? 'all')
  const words = [SCRIPT, directory, pictureFolder(), String(scale), String(largest), ...lists]
  const built = JSON.parse(execFileSync(picturePython(), words, { encoding: 'utf8', maxBuffer: 1e9 }))
  return { directory, ...built }
}

/** What a file of such a tree shows, and how it was edited (`null`: an original). */
export function pictureOf(path) {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const [, set, number, edit] = /^(\w+)-(\d+)(?:__([\w-]+))?\./.exec(name)
  return { set, shows: `${set}-${number}`, edit: edit ?? null }
}
