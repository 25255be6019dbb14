import { constants } from 'node:os'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
type Signal = (typeof SIGNALS)[number]

/** What keeps a signal from ending the process until something that must not stay half done is tidied up. */
export interface Interruption {
  /** Whether a signal has come: whoever asks should stop. Known only after a turn of the event loop. */
  hasCome(): boolean
  /** From now on signals end the process as before; one that came meanwhile does it now. */
  end(): void
}

/** Begins to hold signals back. */
export function holdSignals(): Interruption {
  let came: Signal | null = null
  const hold = (signal: Signal): void => {
    came ??= signal
  }
  for (const signal of SIGNALS) process.on(signal, hold)
  return {
    hasCome: () => came !== null,
    end() {
      for (const signal of SIGNALS) process.off(signal, hold)
      if (came === null) return
      // By the signal itself, so that a shell knows that its user wants the whole script to stop.
      if (process.platform !== 'win32') process.kill(process.pid, came)
      // The first process of a container is not ended by it.
      process.exit(128 + constants.signals[came])
    },
  }
}
