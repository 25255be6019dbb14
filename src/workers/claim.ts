/** Says, to all threads alike, whether one has begun with a task. */
export function createClaim(): SharedArrayBuffer {
  return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
}

/** Whether the task is the caller's, and no other thread's. */
export function takeClaim(claim: SharedArrayBuffer): boolean {
  return Atomics.exchange(new Int32Array(claim), 0, 1) === 0
}

/** Whether somebody has begun with the task. */
export function isTaken(claim: SharedArrayBuffer): boolean {
  return Atomics.load(new Int32Array(claim), 0) === 1
}
