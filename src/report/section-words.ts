import type { Report } from '../model.js'
import { countOf } from '../text/quantity.js'

/** Over the findings that shut the gate, or would if `fail-on` were not `none`. */
export function blockingTitle(report: Report): string {
  return report.judgement.verdict.result === 'fail' ? 'Fix before merging' : 'Worth fixing'
}

/** Over the new findings that don't. */
export const REMARKS_TITLE = 'Worth a look'

/** Over the groups that were there before and block nobody. */
export function knownTitle(count: number): string {
  return `${countOf(count, 'known group')}, not blocking`
}

/** Over whole directories with the same content. */
export const DIRECTORIES_TITLE = 'Repeated directories'

export const LEAKAGE_TITLE = 'Leakage between splits'

/** What was left out, and where it is. */
export function leftOutWords(count: number, singular: string, plural?: string): string {
  return `… ${countOf(count, singular, plural)} left out here: see the JSON report.`
}
