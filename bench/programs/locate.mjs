// Where the other programs are.
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** The folder for programs that `--install` builds: `bin` in it holds them. */
export function peerFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'data-hygiene-bench')
}

/** The path of a program, from PATH or from the folder of `--install`; `null` if it is in neither. */
export function locate(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), join(peerFolder(), 'bin')]
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null
}
