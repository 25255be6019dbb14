import { parentPort } from 'node:worker_threads'
import type { Advance, Performers, Work, WorkKind } from '../model.js'
import { takeClaim } from './claim.js'

/** What the pool sends to a thread. */
export type Order = {
  [Kind in WorkKind]: { kind: Kind; task: Work[Kind]['task']; number: number; claim: SharedArrayBuffer }
}[WorkKind]

/**
 * What a thread sends back, in any number: what it has done since the last time, and at last the result. Nothing of a
 * task that was taken back.
 */
export type Answer =
  | { type: 'advance'; number: number; files: number; bytes: number }
  | { type: 'result'; number: number; result: Work[WorkKind]['result'] }
  | { type: 'error'; number: number; error: unknown }

/** So much is done between two messages that tell of it. */
const BYTES_TO_TELL = 16 * 1024 * 1024
const FILES_TO_TELL = 1000

/** Does what the pool sends, one task after the other. */
export function serve(performers: Performers): void {
  const port = parentPort
  if (port === null) throw new Error('this is no worker thread')
  const tell = (answer: Answer): void => port.postMessage(answer)
  let files = 0
  let bytes = 0

  function tellProgress(number: number): void {
    tell({ type: 'advance', number, files, bytes })
    files = 0
    bytes = 0
  }

  port.on('message', async ({ kind, task, number, claim }: Order) => {
    if (!takeClaim(claim)) return
    const perform = performers[kind] as (task: unknown, advance: Advance) => Work[WorkKind]['result']
    const advance: Advance = (moreFiles, moreBytes) => {
      files += moreFiles
      bytes += moreBytes
      if (bytes >= BYTES_TO_TELL || files >= FILES_TO_TELL) tellProgress(number)
    }
    try {
      const result = await perform(task, advance)
      tellProgress(number)
      tell({ type: 'result', number, result })
    } catch (error) {
      tell({ type: 'error', number, error })
    }
  })
}
