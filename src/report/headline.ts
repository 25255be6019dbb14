import type { Finding, Report, Verdict } from '../model.js'
import { countOf } from '../text/quantity.js'
import { isNothingCompared } from '../wording/nothing-compared.js'

/** The verdict as people read it first. */
export interface Headline {
  /**
   * `bad`: the gate is shut. `doubtful`: it is open, but there is something to look at. `neutral`: nothing was compared,
   * which is neither good nor bad.
   */
  tone: 'good' | 'doubtful' | 'neutral' | 'bad'
  /** A few words, no full stop: `2 new findings shut the gate`. */
  text: string
}

/** Says what came out, never better than it is: an empty or incomplete scan isn't called clean. */
export function headline(report: Report): Headline {
  const { scanned, judgement, tables } = report
  const { findings, verdict } = judgement
  const all = findings.length + tables.length
  if (verdict.result === 'fail') {
    const count =
      findings.filter((finding) => isBlocking(finding, verdict)).length +
      tables.filter((finding) => isBlocking(finding, verdict)).length
    const noun = isCompared(report) && verdict.failOn === 'new' ? 'new finding' : 'finding'
    return { tone: 'bad', text: `${countOf(count, noun)} ${count === 1 ? 'shuts' : 'shut'} the gate` }
  }
  if (isNothingCompared(report)) return { tone: 'neutral', text: 'nothing was compared' }
  if (all === 0) {
    if (scanned.errors.length === 0) return { tone: 'good', text: 'no duplicates' }
    return { tone: 'doubtful', text: 'no duplicates in the files that could be read' }
  }
  if (verdict.failOn === 'none') return { tone: 'doubtful', text: `${countOf(all, 'finding')}, report only` }
  if (isCompared(report) && !findings.some(({ isNew }) => isNew) && !tables.some(({ isNew }) => isNew))
    return { tone: 'good', text: 'no new findings' }
  return { tone: 'good', text: `${countOf(all, 'finding')}, not blocking` }
}

/** Whether a finding is one of those that shut the gate, or would if `fail-on` were not `none`. */
export function isBlocking(finding: Pick<Finding, 'severity' | 'isNew'>, verdict: Verdict): boolean {
  return finding.severity === 'error' && (finding.isNew || verdict.failOn === 'any')
}

/** Whether anything says what was there before: only then is there a difference between new and known. */
export function isCompared({ base, baseline }: Pick<Report, 'base' | 'baseline'>): boolean {
  return base !== null || baseline !== null
}
