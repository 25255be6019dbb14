import { ELSEWHERE, NOT_NAMED } from '../columns/data-files.js'
import { locationsOf } from '../content/locations.js'
import { MEASURED, type OtherFiles, type World } from '../model.js'
import { identityKey } from '../pointers/identity.js'
import type { TokenOf } from './directory-classes.js'
import type { Directory } from './directory-tree.js'
import type { Held } from './spoilt-directories.js'

const FILES_PER_TASK = 512

/** What the disk says of files, by their numbers. What is no file, or can't be read, is not in it. */
interface Measured {
  sizes: Map<number, number>
  modified: Map<number, number>
}

/**
 * Names the contents of files that are no samples, as far as that decides whether directories hold the same. What git
 * or a pointer names is named already. Of the others the sizes come first, and those are read that still matter.
 * @param left the directories that can be copies as far as the contents given are known
 */
export async function nameOthers(
  directories: readonly Directory[],
  snapshot: Held,
  world: World,
  left: (tokenOf: TokenOf) => readonly Directory[],
): Promise<{ tokenOf: TokenOf; bytesRead: number }> {
  const { contents, pointers } = snapshot.others
  const ofPointer = pointerTokens(pointers)
  const all = filesOf(directories)
  const isUnnamed = (file: number): boolean => contents[file] === NOT_NAMED
  const named = new Map<number, string>()
  const tokenOf: TokenOf = (file) => {
    if (contents[file] === ELSEWHERE) return ofPointer(file)
    if (!isUnnamed(file)) return `o${contents[file]}`
    // What has no name here equals nothing.
    return named.get(file) ?? `u${file}`
  }
  if (!all.some(isUnnamed)) return { tokenOf, bytesRead: 0 }

  const measured = await measure(filesOf(left(() => 'o')).filter(isUnnamed), snapshot.others, world)
  const { sizes } = measured
  // Of what git names the size is not known here.
  const bySize: TokenOf = all.every(isUnnamed) ? (file) => `o${sizes.get(file) ?? `u${file}`}` : () => 'o'
  const wanted = filesOf(left(bySize)).filter((file) => sizes.has(file))
  const bytesRead = await read(wanted, measured, snapshot, world, (file, objectId) => {
    named.set(file, `o${snapshot.files.objectIds.addHex(objectId)}`)
  })
  return { tokenOf, bytesRead }
}

/**
 * Names what some of these files hold that nothing names yet, by git's id; what is no file or can't be read stays without.
 * @returns bytes read
 */
export async function readOthers(
  numbers: readonly number[],
  snapshot: Held,
  world: World,
  take: (file: number, objectId: string) => void,
): Promise<number> {
  const measured = await measure(numbers, snapshot.others, world)
  const wanted = numbers.filter((file) => measured.sizes.has(file))
  return read(wanted, measured, snapshot, world, take)
}

function filesOf(directories: readonly Directory[]): number[] {
  return directories.flatMap(({ others }) => others.map(({ file }) => file))
}

/** What pointers say of their data's contents; one that says nothing equals nothing. */
function pointerTokens(pointers: OtherFiles['pointers']): TokenOf {
  const numbers = new Map<string, number>()
  return (file) => {
    const identity = pointers.get(file)?.identity
    if (!identity) return `u${file}`
    const key = `${identityKey(identity)} ${identity.size}`
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return `p${number}`
  }
}

async function measure(numbers: readonly number[], others: OtherFiles, world: World): Promise<Measured> {
  const measured: Measured = { sizes: new Map(), modified: new Map() }
  const tasks = inTasks(numbers)
  await world.workers.run(
    'measure',
    tasks.map((task) => locationsOf(world.root, others, task)),
    ({ states, sizes, modified }, number) => {
      tasks[number]?.forEach((file, index) => {
        if (states[index] !== MEASURED.file && states[index] !== MEASURED.linked) return
        measured.sizes.set(file, sizes[index] as number)
        measured.modified.set(file, modified[index] as number)
      })
    },
    () => {},
  )
  return measured
}

/**
 * Reads files whole.
 * @param take gets what git would call each content
 * @returns bytes read
 */
async function read(
  numbers: readonly number[],
  { sizes, modified }: Measured,
  { others, objectFormat }: Held,
  world: World,
  take: (file: number, objectId: string) => void,
): Promise<number> {
  const tasks = inTasks(numbers)
  let bytesRead = 0
  await world.workers.run(
    'names',
    tasks.map((task) => ({
      files: locationsOf(world.root, others, task),
      sizes: Float64Array.from(task, (file) => sizes.get(file) as number),
      modified: Float64Array.from(task, (file) => modified.get(file) as number),
      objectFormat,
      // Nothing is asked for beside git's name.
      wanted: new Uint8Array(task.length),
    })),
    (result, number) => {
      bytesRead += result.bytesRead
      tasks[number]?.forEach((file, index) => {
        const objectId = result.objectIds[index]
        if (objectId) take(file, objectId)
      })
    },
    world.progress.advance,
  )
  return bytesRead
}

function inTasks(numbers: readonly number[]): number[][] {
  const tasks: number[][] = []
  for (let at = 0; at < numbers.length; at += FILES_PER_TASK)
    tasks.push(numbers.slice(at, at + FILES_PER_TASK))
  return tasks
}
