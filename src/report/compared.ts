import type { Report } from '../model.js'

/** Whether anything says what was there before: only then is there a difference between new and known. */
export function isCompared({ base, baseline }: Pick<Report, 'base' | 'baseline'>): boolean {
  return base !== null || baseline !== null
}
