import { NO_SERIES, nameAt } from '../../columns/names.js'
import { PASSED_OVER } from '../files/by-name.js'
import type { Counts } from '../files/counts.js'
import { entriesIn, type Field } from '../files/field.js'
import { endingOf, isMediaKind, isSureKind, KIND } from '../files/kinds.js'
import { splitNamed } from '../names/split-name.js'
import { annotatedBy, endsInAnnotation, withoutView } from '../names/stem-views.js'
import { sidecarsOfViews } from './sidecars-of-views.js'

/** So many samples of a kind in a directory have one. */
const MOST = 0.5

/** What can describe a text of the same name. */
const DESCRIBES_TEXT: ReadonlySet<string> = new Set(['json', 'xml', 'ann', 'a1', 'a2', 'key', 'tags', 'meta'])

/** A file that may describe a sample, and how it would. */
interface Sidecar {
  entry: number
  /** Its ending, or the word behind the sample's stem. */
  form: string
  /** The kind of the sample that it describes; `null`: there is none of its name. */
  kind: number | null
}

/**
 * Finds the files that describe the sample of the same name beside them, and passes them over: files with an ending of
 * their own (`x.lab` beside `x.wav`) or with a word behind the name or in front (`x_mask.png` beside `x.png`, `mask_1.png`
 * beside `image_1.png`), where most samples of that kind in the directory have one.
 */
export function passOverSidecars(field: Field, counts: Counts): void {
  const { tree, states } = field
  for (let node = 0; node < tree.paths.length; node++) {
    const media = counts.media[node] as number
    const others = (counts.all[node] as number) - media
    const texts = counts.texts[node] as number
    if (media > 0 ? others > 0 || mayHaveSuffixes(field, node) : texts > 0 && others > texts) {
      for (const entry of sidecarsIn(field, node)) states[entry] = PASSED_OVER.annotation
    }
  }
}

/** Whether some name in a directory ends or begins in a word that says annotation; most directories of pictures have none. */
function mayHaveSuffixes(field: Field, node: number): boolean {
  const { seriesOf } = field.files.names
  // Which number a name has is nothing to the patterns.
  let silent = NO_SERIES
  return entriesIn(field, node).some((entry) => {
    const series = seriesOf[entry] as number
    if (series !== NO_SERIES && series === silent) return false
    silent = series
    const name = nameAt(field.files.names, entry)
    return SUFFIX.test(name) || PREFIX.test(name)
  })
}

/** A quick look: the beginning of a word that says annotation, in front. */
const PREFIX = /^(?:mask|label|seg|gt|trimap|annotation)/i

/** A quick look: a word behind a separator before the ending. */
const SUFFIX = /[-_. ][a-z]+(?:[-_ ]?\d+)?\.[^.]+(?:\.gz)?$/i

function sidecarsIn(field: Field, node: number): number[] {
  const { files, states } = field
  const entries = entriesIn(field, node)
  const samples = samplesAmong(field, entries)
  if (samples.size === 0) return []
  const found: Sidecar[] = []
  const totals = new Map<string, number>()
  for (const entry of entries) {
    const sidecar = readAsSidecar(entry, nameAt(files.names, entry), states[entry] as number, samples)
    if (sidecar === null) continue
    found.push(sidecar)
    totals.set(sidecar.form, (totals.get(sidecar.form) ?? 0) + 1)
  }
  const perKind = countEach(Array.from(new Set(samples.values()), ({ kind }) => kind))
  const matched = countEach(found.flatMap(({ form, kind }) => (kind === null ? [] : [`${form} ${kind}`])))
  const isUsual = ({ form, kind, entry }: Sidecar): boolean => {
    if (kind === null) return false
    const count = matched.get(`${form} ${kind}`) ?? 0
    if (count < MOST * (perKind.get(kind) ?? 0)) return false
    // Tables and arrays are samples themselves where most of them have no picture of their name.
    return !isSureKind(states[entry] as number) || count >= MOST * (totals.get(form) ?? 0)
  }
  // Looked for only where a name says annotation, and no sample is called so.
  const volumes = annotatedVolumes(field, entries)
  const isOpen = found.some(({ entry, kind }) => kind === null && isMediaKind(states[entry] as number))
  const beside = isOpen ? sidecarsOfViews(field, entries) : []
  return [...found.filter(isUsual).map(({ entry }) => entry), ...beside, ...volumes]
}

/** Volumes that say annotation, beside others of one patient that don't: `consensus_gt.nii.gz` and `gt.nii.gz` beside `FLAIR.nii.gz`. */
function annotatedVolumes({ files, states }: Field, entries: readonly number[]): number[] {
  const volumes = entries.filter((entry) => states[entry] === KIND.volume)
  const told = volumes.filter((entry) => {
    const name = nameAt(files.names, entry)
    // What is called `gt` alone ends in it, too.
    return endsInAnnotation(`x_${name.slice(0, endingOf(name).stem)}`)
  })
  return told.length < volumes.length ? told : []
}

/** What can be described, by the names that a sidecar can have: without the ending, and with it. */
function samplesAmong({ files, states }: Field, entries: readonly number[]): Map<string, { kind: number }> {
  const samples = new Map<string, { kind: number }>()
  const hasMedia = entries.some((entry) => isMediaKind(states[entry] as number))
  const suffixed: { stem: string; name: string; kind: number }[] = []
  const add = (stem: string, name: string, kind: number): void => {
    const sample = { kind }
    samples.set(stem, sample).set(name, sample)
  }
  for (const entry of entries) {
    const kind = states[entry] as number
    const name = nameAt(files.names, entry)
    const stem = name.slice(0, endingOf(name).stem)
    if (hasMedia ? !isMediaKind(kind) : kind !== KIND.text || splitNamed(stem)?.rest === '') continue
    if (hasMedia && (endsInAnnotation(stem) || annotatedBy(stem).length > 0))
      suffixed.push({ stem, name, kind })
    else add(stem, name, kind)
  }
  for (const { stem, name, kind } of suffixed) {
    if (![withoutView(stem), ...annotatedBy(stem)].some((other) => other !== stem && samples.has(other))) {
      add(stem, name, kind)
    }
  }
  return samples
}

function readAsSidecar(
  entry: number,
  name: string,
  state: number,
  samples: ReadonlyMap<string, { kind: number }>,
): Sidecar | null {
  const { ending, stem: end } = endingOf(name)
  const stem = name.slice(0, end)
  if (splitNamed(stem)?.rest === '') return null
  const isAboutTexts = !isMediaKind(samples.values().next().value?.kind ?? KIND.text)
  if (isMediaKind(state)) {
    const before = annotatedBy(stem)
    if (before.length > 0) {
      const described = before.map((other) => samples.get(other)).find((sample) => sample !== undefined)
      return { entry, form: 'in front', kind: described?.kind ?? null }
    }
    if (!endsInAnnotation(stem)) return null
    const short = withoutView(stem)
    const sample = samples.get(short)
    return { entry, form: stem.slice(short.length).replace(/\d+/g, ''), kind: sample?.kind ?? null }
  }
  if (isAboutTexts) {
    if (!DESCRIBES_TEXT.has(ending)) return null
    return { entry, form: ending, kind: samples.get(stem)?.kind ?? null }
  }
  const inner = stem.lastIndexOf('.')
  const sample =
    samples.get(stem) ??
    (inner > 0 ? samples.get(stem.slice(0, inner)) : undefined) ??
    samples.get(withoutView(stem))
  const isOwn = samples.has(stem)
  return {
    entry,
    form: isOwn || inner <= 0 ? ending : `${stem.slice(inner)}.${ending}`,
    kind: sample?.kind ?? null,
  }
}

function countEach<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
