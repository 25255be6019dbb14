import { readFileSync } from 'node:fs'
import { directoriesAbove, innerPath } from '../../paths/places.js'

/** One line of `/proc/self/mountinfo`. Source: proc_pid_mountinfo(5). */
const MOUNT = /^\d+ \d+ (\d+:\d+) \S+ (\S+) /

/**
 * Whether one file can be met at several places below some directories although no name is a link: one file system is
 * mounted more than once there (a bind mount). Known on Linux alone.
 * @param places absolute, without links, with `/`
 */
export function mayMeetTwice(places: readonly string[]): boolean {
  const mounts = readMounts()
  if (mounts.size < 2) return false
  const met = new Map<string, string>()
  for (const place of new Set(places)) {
    const own = [place, ...directoriesAbove(place)].find((above) => mounts.has(above))
    for (const [point, device] of mounts) {
      if (point !== own && innerPath(place, point) === null) continue
      const other = met.get(device) ?? point
      if (other !== point) return true
      met.set(device, point)
    }
  }
  return false
}

/** The devices of file systems by the place where they are mounted; of several at one place the last one shows. */
function readMounts(): Map<string, string> {
  const mounts = new Map<string, string>()
  for (const line of mountLines()) {
    const [, device, point] = MOUNT.exec(line) ?? []
    if (device !== undefined && point !== undefined) mounts.set(unescaped(point), device)
  }
  return mounts
}

function mountLines(): string[] {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8').split('\n')
  } catch {
    // Another system, where a directory is mounted once.
    return []
  }
}

/** Space, tab, line break and backslash stand there by their octal numbers. */
function unescaped(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)))
}
