// Installs the native finders and the packages with pictures that are not here.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { installEngines } from './programs/engines.mjs'
import { locate, peerFolder } from './programs/locate.mjs'
import { NATIVE } from './programs/native.mjs'
import { installPictures } from './programs/picture-packages.mjs'
import { installTables } from './programs/table-packages.mjs'

/**
 * Debian's by apt-get, the others by cargo into a folder of the user's cache; what is there stays as it is.
 * @param say prints one line of progress
 * @returns one line for each that could not be installed; the bench runs without it
 */
export function install(say) {
  const missing = NATIVE.filter(({ name }) => locate(name) === null)
  const debian = missing.flatMap((finder) => finder.debian ?? [])
  // GNU time takes the peak memory.
  if (!existsSync('/usr/bin/time')) debian.push('time')
  const failures =
    debian.length > 0 && !run(say, ...asRoot('apt-get', 'install', '--yes', ...debian)) ? debian : []
  const crates = missing.flatMap((finder) => finder.crate ?? [])
  const notBuilt = crates.filter(
    (crate) => !run(say, 'cargo', 'install', '--locked', '--root', peerFolder(), crate),
  )
  const runIt = (...words) => run(say, ...words)
  return [
    ...[...failures, ...notBuilt],
    ...[...installPictures(runIt), ...installEngines(runIt), ...installTables(runIt)],
  ].map((name) => `${name} could not be installed`)
}

function asRoot(...command) {
  return process.getuid?.() === 0 ? command : ['sudo', ...command]
}

function run(say, program, ...args) {
  say([program, ...args].join(' '))
  const { status } = spawnSync(program, args, { stdio: ['inherit', 2, 2] })
  return status === 0
}
