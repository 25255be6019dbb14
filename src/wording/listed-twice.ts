import type { Finding, Member } from '../model.js'
import { contrast } from './contrast.js'

/** Whether a finding is about one file, which lists give to several splits. */
export function isListedTwice({ group }: Finding): boolean {
  return group.files.length === 1
}

/**
 * `train.txt (train) and test.txt (test)`: the lists that name a file.
 * @param show makes a name safe for where it will stand
 */
export function listsText(members: readonly Member[], show: (name: string) => string): string {
  const lists = members.flatMap(({ list, split }) =>
    list === undefined ? [] : [split === null ? show(list) : `${show(list)} (${show(split)})`],
  )
  return lists.join(' and ')
}

/** What to do about a file in several lists. */
export function listAdvice(finding: Finding): string {
  const [first, second] = contrast(finding, 'split-leakage')
  if (first !== 'train' || second === undefined) return 'Leave it on one of the lists only.'
  return `Take it off the list for training, or off the ${finding.members.length > 2 ? 'others' : 'other one'}.`
}
