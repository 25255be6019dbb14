import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join('test', 'fixtures', 'pictures')

/** Names of the small pictures that Pillow wrote; `make.py` beside them says how. */
export const DRAWN: readonly string[] = readdirSync(FOLDER)
  .filter((name) => !name.endsWith('.py'))
  .sort()

/** Where one of them lies, from the root of the project. */
export function placeOfDrawn(name: string): string {
  return join(FOLDER, name)
}

export function readDrawn(name: string): Buffer {
  return readFileSync(placeOfDrawn(name))
}
