import type { ChildProcess } from 'node:child_process'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const HAS_GROUPS = process.platform !== 'win32'

/** Whether a child gets a group of processes of its own, by which all that it starts can be ended. */
export const HAS_OWN_GROUP = HAS_GROUPS

const living = new Set<ChildProcess>()

/** Sees to it that a child, and what it started, does not outlive this process. */
export function adopt(child: ChildProcess): void {
  if (child.pid === undefined) return
  if (living.size === 0) {
    process.on('exit', endAll)
    for (const signal of SIGNALS) process.on(signal, obey)
  }
  living.add(child)
  child.once('close', () => release(child))
}

/** Ends a child at once, and all that it started. */
export function endGroup(child: ChildProcess): void {
  try {
    if (HAS_GROUPS && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

function release(child: ChildProcess): void {
  living.delete(child)
  if (living.size > 0) return
  process.off('exit', endAll)
  for (const signal of SIGNALS) process.off(signal, obey)
}

function endAll(): void {
  for (const child of living) endGroup(child)
}

/** A signal ends this process as it would without children, unless somebody else holds it back. */
function obey(signal: NodeJS.Signals): void {
  endAll()
  if (process.listenerCount(signal) > 1) return
  for (const each of SIGNALS) process.off(each, obey)
  process.kill(process.pid, signal)
}
