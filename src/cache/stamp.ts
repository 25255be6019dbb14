/**
 * What the file system says of a file without reading it, from a `stat` with `bigint: true`. Each change of the
 * content changes it, also one that sets the old time of modification afterwards (`touch -d`): that of the status
 * change can't be set. So two equal stamps mean one content, but for the case that `isSettled` is about.
 */
export interface FileStamp {
  dev: bigint
  ino: bigint
  /** Bytes. */
  size: bigint
  /** Nanoseconds since 1970, as are those of the status change. */
  mtimeNs: bigint
  ctimeNs: bigint
}

export const STAMP_BYTES = 40

/** The coarsest clock of a file system in use: FAT counts in steps of 2 s; NFS 2, HFS+ and ext3 in those of 1 s. */
const CLOCK_STEP_NS = 2_000_000_000n

/**
 * Whether a write after the reading had begun must have given the file another stamp. A write within the same step
 * of the file system's clock as the one before leaves no trace (the problem of git's `racy-git`), so both times must
 * lie at least one step back. A time in the future, as of a server with another clock, says nothing. Nor does a file
 * system that has no inode numbers or no time of the status change. What can't be seen: a program that writes through
 * a memory map while its pages are dirty already, and a server whose clock lags, for writes within one step of it.
 * @param readStartedNs nanoseconds since 1970 by this machine's clock, taken before the stamp
 */
export function isSettled({ ino, mtimeNs, ctimeNs }: FileStamp, readStartedNs: bigint): boolean {
  const latest = readStartedNs - CLOCK_STEP_NS
  return ino !== 0n && ctimeNs > 0n && mtimeNs <= latest && ctimeNs <= latest
}

/** Writes stamps as keys, always into the same array. */
export function createStampKey(): (stamp: FileStamp) => Uint32Array {
  const fields = new BigUint64Array(STAMP_BYTES / 8)
  const key = new Uint32Array(fields.buffer)
  return ({ dev, ino, size, mtimeNs, ctimeNs }) => {
    fields[0] = dev
    fields[1] = ino
    fields[2] = size
    fields[3] = mtimeNs
    fields[4] = ctimeNs
    return key
  }
}

/**
 * A name for the content of a file with this stamp, for what is kept by names of contents; `null` if the stamp does
 * not prove the content (see `isSettled`).
 */
export function stampName(stamp: FileStamp, readStartedNs: bigint): string | null {
  const { dev, ino, size, mtimeNs, ctimeNs } = stamp
  return isSettled(stamp, readStartedNs) ? `stamp:${dev},${ino},${size},${mtimeNs},${ctimeNs}` : null
}
