import type { KeyKind } from '../../kinds/table.js'
import type { Engine } from '../engine.js'
import type { PrintForm } from '../print-source.js'

/** Compares contents by a key of each: equal keys are all there is to it. */
export function engineByKey({ name, key }: KeyKind): Engine {
  const form: PrintForm = {
    ...{ name, kind: name, version: key.version, bytes: KEY_BYTES, work: 'contentKeys' },
    isOne: ({ length }) => length === KEY_BYTES,
  }
  return {
    kinds: [name],
    noun: key.noun,
    covers: key.covers,
    mostContents: null,
    load: async () => {
      const { openByKey } = await import(/* webpackIgnore: true */ './compare-keys.js')
      return { form, open: () => openByKey(name) }
    },
  }
}

/** A key is the SHA-256 of what a kind makes of a content. */
export const KEY_BYTES = 32
