import { join } from 'node:path'
import { readSmallFile } from '../disk/small-file.js'

/** Directories of the control groups that a process is in, from its own group up to the hierarchy's root. */
export interface ControlGroups {
  /** Version 2: one hierarchy for everything. */
  unified: string[]
  /** Version 1: a hierarchy for each controller. */
  cpu: string[]
  memory: string[]
}

/** Where a hierarchy can be seen in the file system, and which of its groups is found there. */
interface Mount {
  controllers: readonly string[]
  group: string
  directory: string
}

const UNIFIED = 'unified'

/**
 * Finds the control groups of this process, as far as they can be seen: in a container that is mostly its own one
 * alone, whatever its path on the host. Directories may be missing.
 * Sources: cgroups(7), proc_pid_cgroup(5), proc_pid_mountinfo(5).
 * @param fileSystemRoot the directory that holds `proc` and `sys`
 */
export function findControlGroups(fileSystemRoot: string): ControlGroups {
  const memberships = readLines(join(fileSystemRoot, 'proc/self/cgroup')).map(readMembership)
  const mounts = readLines(join(fileSystemRoot, 'proc/self/mountinfo')).flatMap(readMount)

  function directoriesOf(controller: string): string[] {
    const member = memberships.find(({ controllers }) => controllers.includes(controller))
    if (member === undefined) return []
    const found = mounts.filter(({ controllers }) => controllers.includes(controller))
    return found.flatMap((mount) => chainOf(mount, member.group).map((path) => join(fileSystemRoot, path)))
  }
  return { unified: directoriesOf(UNIFIED), cpu: directoriesOf('cpu'), memory: directoriesOf('memory') }
}

/** `4:cpu,cpuacct:/docker/1f0a`, or `0::/user.slice` of version 2. */
function readMembership(line: string): { controllers: string[]; group: string } {
  const [, controllers = '', ...group] = line.split(':')
  return { controllers: controllers === '' ? [UNIFIED] : controllers.split(','), group: group.join(':') }
}

/** `36 31 0:33 /docker/1f0a /sys/fs/cgroup/memory ro,nosuid - cgroup cgroup rw,memory` */
function readMount(line: string): Mount[] {
  const [place = '', origin = ''] = line.split(' - ')
  const [, , , group, directory] = place.split(' ').map(decodeBlanks)
  const [type, , options = ''] = origin.split(' ')
  if (group === undefined || directory === undefined) return []
  if (type === 'cgroup2') return [{ controllers: [UNIFIED], group, directory }]
  return type === 'cgroup' ? [{ controllers: options.split(','), group, directory }] : []
}

/** Blanks in a mount point are written as octal numbers, so that fields can be told apart. */
function decodeBlanks(field: string): string {
  return field.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
}

/** The group's directory and those above it; only the mount's own where the group lies outside of what it shows. */
function chainOf(mount: Mount, group: string): string[] {
  const names = group.split('/').filter((name) => name !== '')
  const above = mount.group.split('/').filter((name) => name !== '')
  const isBelow = !names.includes('..') && above.every((name, depth) => names[depth] === name)
  const below = isBelow ? names.slice(above.length) : []
  return [...below.keys(), below.length]
    .reverse()
    .map((depth) => join(mount.directory, ...below.slice(0, depth)))
}

/** The system writes a line for each mount, of which there can be thousands. */
const MOST_BYTES = 16 * 1024 * 1024

function readLines(path: string): string[] {
  const { bytes } = readSmallFile(path, MOST_BYTES, 'followed')
  return bytes === null ? [] : bytes.toString('utf8').split('\n').filter(Boolean)
}
