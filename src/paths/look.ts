import { lstatSync, type Stats, statSync } from 'node:fs'

/** What stands at a location, through links; `undefined` if nothing does. @throws a system error if that is not known */
export function lookThrough(location: string | Buffer): Stats | undefined {
  return unlessAbsent(() => statSync(location))
}

/** What stands at a location, through links; `undefined` also where that can't be known: whoever uses it is told why. */
export function lookIfPossible(location: string | Buffer): Stats | undefined {
  try {
    return statSync(location)
  } catch {
    return undefined
  }
}

/** What stands at a location, be it a link; `undefined` if nothing does. @throws a system error if that is not known */
export function lookAt(location: string | Buffer): Stats | undefined {
  return unlessAbsent(() => lstatSync(location))
}

/** Below a file nothing can be; Node's own option for what is absent does not cover that. */
function unlessAbsent(look: () => Stats): Stats | undefined {
  try {
    return look()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}
