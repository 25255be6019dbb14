import type { NumberedName, SkipReason } from '../../model.js'
import { isNumber } from '../names/name-words.js'
import { KIND_NAMES, PACKED } from '../words/endings.js'
import {
  CODE_NAMES,
  DESCRIPTION_NAMES,
  LITTER_NAMES,
  METADATA_ENDINGS,
  METADATA_FORMATS,
  METADATA_NAMES,
  METADATA_STEMS,
  SETTINGS_NAMES,
  TOLD_TO_PEOPLE,
} from '../words/names.js'
import { endingOf, isMediaKind, KIND, kindOf } from './kinds.js'
import { hasNumberInStem } from './names-by-ending.js'

/**
 * What is known of an entry, as a number: below `DESCRIPTION` the kind of data that it can be; `DESCRIPTION` a file that
 * only describes data, or stands in its place; from `PASSED_OVER` on why it is no data.
 */
export type State = number

/** As `DESCRIPTION`, of files of DVC. */
export const DESCRIPTION: State = KIND_NAMES.length

const REASONS = [
  'excluded',
  'hidden',
  'code',
  'settings',
  'metadata',
  'model',
  'place',
  'asset',
  'annotation',
  'list',
  'part',
  'other',
] as const satisfies readonly SkipReason[]
type Reason = (typeof REASONS)[number]

const FIRST_REASON = 32

/** The state of an entry that is passed over. */
export const PASSED_OVER = Object.fromEntries(
  REASONS.map((reason, number) => [reason, FIRST_REASON + number]),
) as Record<Reason, State>

/** Why an entry is passed over; `null`: it can be data. */
export function reasonOf(state: State): Reason | null {
  return state < FIRST_REASON ? null : (REASONS[state - FIRST_REASON] as Reason)
}

/** Whether a state is a kind that can be data. */
export function canBeData(state: State): boolean {
  return state < FIRST_REASON
}

const BY_WHOLE_NAME: ReadonlyMap<string, State> = new Map([
  ...all(METADATA_NAMES, PASSED_OVER.metadata),
  ...all(CODE_NAMES, PASSED_OVER.code),
  ...all(SETTINGS_NAMES, PASSED_OVER.settings),
  ...all(DESCRIPTION_NAMES, DESCRIPTION),
  ...all(LITTER_NAMES, PASSED_OVER.excluded),
])

const REQUIREMENTS = /(?:^|[-_.])(?:requirements|constraints|environment)(?:[-_.].*)?\.(?:txt|in|json)$/
const BUILT_FOR_ONE = /^(?:dockerfile|makefile|containerfile|jenkinsfile)\.[a-z0-9]+$/
const TSCONFIG = /^(?:tsconfig|jsconfig|babel|jest|eslint|prettier|webpack)\b.*\.json$/
const LABEL_MAP =
  /(?:^|[-_.])(?:label[-_]?map|labelmap|labels?|class(?:es)?|vocab|dict|mapping|categories)\.(?:pbtxt|json|txt|pkl)$/
/** `vocab_uncased.txt`, `vocab-large.json`. */
const VOCABULARY = /^vocab(?:ulary)?[-_.].*\.(?:txt|json|pkl)$/
/** Endings without which none of these patterns holds: of most names they need not be tried (half of the time here). */
const PATTERN_ENDINGS: ReadonlySet<string> = new Set(['txt', 'in', 'json', 'pbtxt', 'pkl'])
const DOT = 46

/** A report of this program that was being written when it ended. */
const OWN_TEMPORARY = /^\.data-hygiene-[a-z0-9]+\.tmp$/

/** What the name of an entry says of it, wherever it lies. */
export function stateOfName(name: string): State {
  if (name.charCodeAt(0) === DOT) {
    const isLitter = name.startsWith('._') || OWN_TEMPORARY.test(name) || LITTER_NAMES.has(name.toLowerCase())
    return isLitter ? PASSED_OVER.excluded : kindOf(name)
  }
  const silent = kindWhereSilent(name)
  if (silent !== undefined) return silent
  const kind = kindOf(name)
  if (isMediaKind(kind)) return kind
  // Many samples are called after their number, and nothing else is.
  if (kind >= KIND.text && kind <= KIND.other && isNumber(name)) return kind
  return stateOfText(name, name.toLowerCase(), kind)
}

/** Endings of names that mean more than their ending says. */
const TELLING_ENDINGS: ReadonlySet<string> = new Set([
  ...Array.from(BY_WHOLE_NAME.keys(), (name) => name.slice(name.lastIndexOf('.') + 1)),
  ...['dvc', ...METADATA_ENDINGS, ...METADATA_FORMATS, ...PATTERN_ENDINGS],
])
/**
 * First letters of names that mean more, whatever their ending: of `TOLD_TO_PEOPLE` and `BUILT_FOR_ONE`. `1` by code of
 * the letter, small or capital.
 */
const TELLING_STARTS = new Uint8Array(128)
for (const letter of [...TOLD_TO_PEOPLE.map((word) => word.charAt(0)), ...'dmcj']) {
  TELLING_STARTS[letter.charCodeAt(0)] = 1
  TELLING_STARTS[letter.toUpperCase().charCodeAt(0)] = 1
}

/**
 * Whether all names of a series have the same state: the number stands in the stem, and neither the ending nor the first
 * letter says more than the kind.
 */
export function isAlikeInSeries(series: NumberedName): boolean {
  const name = `${series.beginning}1${series.ending}`
  return hasNumberInStem(series) && name.charCodeAt(0) !== DOT && kindWhereSilent(name) !== undefined
}

/** By the ending as it is written: the kind of a file of which nothing else in the name can say more. */
const silentKinds = new Map<string, number | undefined>()
const MOST_ENDINGS = 5000

/** The last ending that was asked for, with its dot, and its kind: nearly every name has that of the name before. */
const last: { ending: string; kind: number | undefined } = { ending: '', kind: undefined }

/** The kind of most names, at a third of the time: nearly all of a million have a few endings. */
function kindWhereSilent(name: string): number | undefined {
  if (TELLING_STARTS[name.charCodeAt(0)] === 1) return undefined
  if (last.ending !== '' && name.length > last.ending.length && name.endsWith(last.ending)) return last.kind
  const dot = name.lastIndexOf('.')
  if (dot <= 0) return undefined
  const kind = kindOfSilent(name.slice(dot + 1))
  last.ending = name.slice(dot)
  last.kind = kind
  return kind
}

function kindOfSilent(written: string): number | undefined {
  const known = silentKinds.get(written)
  if (known !== undefined || silentKinds.has(written)) return known
  const { kind, ending } = endingOf(`x.${written}`)
  const isSilent =
    ending === written.toLowerCase() &&
    !TELLING_ENDINGS.has(ending) &&
    kind !== KIND.prose &&
    !(kind === KIND.archive && PACKED.has(ending))
  if (silentKinds.size >= MOST_ENDINGS) silentKinds.clear()
  silentKinds.set(written, isSilent ? kind : undefined)
  return isSilent ? kind : undefined
}

function stateOfText(name: string, lower: string, kind: number): State {
  const known = BY_WHOLE_NAME.get(lower)
  if (known !== undefined) return known
  if (isToldToPeople(name, lower, kind)) return PASSED_OVER.excluded
  const { ending, stem } = endingOf(lower)
  if (ending === 'dvc') return DESCRIPTION
  if (METADATA_ENDINGS.has(ending)) return PASSED_OVER.metadata
  if (METADATA_FORMATS.has(ending) && METADATA_STEMS.has(lower.slice(0, stem).replace(/^_/, ''))) {
    return PASSED_OVER.metadata
  }
  if (PATTERN_ENDINGS.has(ending)) {
    if (LABEL_MAP.test(lower) || VOCABULARY.test(lower)) return PASSED_OVER.metadata
    if (REQUIREMENTS.test(lower)) return PASSED_OVER.code
  }
  if (BUILT_FOR_ONE.test(lower)) return PASSED_OVER.code
  if (ending === 'json' && TSCONFIG.test(lower)) return PASSED_OVER.settings
  if (kind === KIND.prose) return PASSED_OVER.metadata
  return kind
}

/** The kind of a name that is passed over as code or settings where nobody names its ending. */
export function isCodeOrSettings(state: State): boolean {
  return state === KIND.code || state === KIND.settings
}

/** `data_readme.txt`. */
const TELLS_PEOPLE = /(?:^|[^a-z])read_?me(?:[^a-z]|$)/

function isToldToPeople(name: string, lower: string, kind: number): boolean {
  if (name.startsWith('README') || name.startsWith('LICENSE')) return true
  if (kind < KIND.text) return false
  if (TELLS_PEOPLE.test(lower)) return true
  return TOLD_TO_PEOPLE.some((word) => {
    if (!lower.startsWith(word)) return false
    const next = lower[word.length]
    return next === undefined || next === '.' || (word === 'readme' && !/[a-z]/.test(next))
  })
}

function all(names: Iterable<string>, state: State): [string, State][] {
  return Array.from(names, (name) => [name, state])
}
