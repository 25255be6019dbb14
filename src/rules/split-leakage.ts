import { differ, differences } from './difference.js'
import type { Between, Copy, Rule } from './rule.js'
import { compareSplits, isStandardSplit } from './split-order.js'

const REASON = 'A score on one split would count content that another split has already shown to the model.'
const ONE_SPLIT = 'Keep the content in one split only.'

/** What a leak does to the roles that splits usually have; the first line whose splits all leak applies. */
const REASONS: readonly { splits: readonly string[]; reason: string }[] = [
  {
    splits: ['train', 'validation', 'test'],
    reason: 'The model would be validated and tested on what it was trained on.',
  },
  { splits: ['train', 'test'], reason: 'The model would be tested on what it was trained on.' },
  { splits: ['train', 'validation'], reason: 'The model would be validated on what it was trained on.' },
  { splits: ['validation', 'test'], reason: 'The model would be tested on what it was tuned on.' },
]

/** Train and validation together: what lies in either of them lies there by nature. */
const TOGETHER = 'trainval'
const PARTS: ReadonlySet<string> = new Set(['train', 'validation'])

function leaks(copies: readonly Copy[]): boolean {
  // Hardly ever: nothing is made for the other groups.
  if (!copies.some(({ split }) => split === TOGETHER)) return true
  return apart(differences(copies, 'split', compareSplits)).sets.length > 0
}

/** Without pairs of which one holds the other by nature. */
function apart(between: Between): Between {
  if (!between.names.includes(TOGETHER)) return between
  const sets = between.sets.flatMap((names) => {
    if (!names.includes(TOGETHER)) return [names]
    const others = names.filter((name) => name !== TOGETHER)
    const strangers = names.filter((name) => !PARTS.has(name))
    return [others, strangers].filter(({ length }) => length > 1)
  })
  return { names: between.names.filter((name) => sets.some((set) => set.includes(name))), sets }
}

function reasonBetween(splits: readonly string[]): string {
  const roles = REASONS.find((line) => line.splits.every((split) => splits.includes(split)))
  if (roles) return roles.reason
  const others = splits.length > 2 ? 'the others' : 'the other'
  return `These splits would not be independent: a score on one would count content of ${others}.`
}

/** The same content lies in two splits of one dataset: what is tested or validated on was seen in training. */
export const splitLeakage = {
  name: 'split-leakage',
  samples: ['files', 'records'],
  severity: { proof: 'error', likeness: 'warning' },
  unless: [],
  isBrokenBy: (copies) => differ(copies, 'split') && leaks(copies),
  compares: 'split',
  between: (copies) => apart(differences(copies, 'split', compareSplits)),
  words: {
    title: 'Split leakage',
    meaning: 'The same content lies in different splits of one dataset.',
    reason: REASON,
    advice: 'Keep each content in one split only.',
    reasonBetween,
    groupAdvice: ONE_SPLIT,
    pairAdvice([first, second], added) {
      if (!isStandardSplit(first) || !isStandardSplit(second)) return ONE_SPLIT
      // What was there before may be what the model was trained on already.
      const or = added?.split === second ? `, or the new one from ${second}` : ''
      return `Keep what is in ${second} out of ${first}: remove the copy from ${first}${or}.`
    },
    directoryAdvice: ONE_SPLIT,
    alike: {
      reasonBetween: (splits) => {
        const reason = splits.length === 0 ? REASON : reasonBetween(splits)
        return `If they show the same thing, ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`
      },
      advice: 'Look at them, and keep in one split only what shows the same thing.',
    },
  },
} as const satisfies Rule
