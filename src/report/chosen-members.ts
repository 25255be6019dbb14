import type { Finding, Member } from '../model.js'

type Key = (member: Member) => string | null

// A NUL can stand in no name, so two keys are equal only if the placements are.
const byNewness: Key = ({ isNew }) => `new\0${isNew}`
const bySplit: Key = ({ dataset, split }) => (split === null ? null : `split\0${dataset}\0${split}`)
const byLabel: Key = ({ dataset, label }) => (label === null ? null : `label\0${dataset}\0${label}`)
const KEYS = [byNewness, bySplit, byLabel]

/**
 * At most `limit` members that stand for the whole group, in its order: a new one and an old one, one of each
 * split, one of each label, then other new ones, then the first.
 */
export function chosenMembers({ members }: Finding, limit: number): Member[] {
  if (members.length <= limit) return [...members]
  const chosen = new Set<Member>()
  const represented = new Set<string | null>([null])
  const choose = (isWanted: (member: Member) => boolean) => {
    for (const member of members) {
      if (chosen.size >= limit) return
      if (chosen.has(member) || !isWanted(member)) continue
      chosen.add(member)
      for (const key of KEYS) represented.add(key(member))
    }
  }
  for (const key of KEYS) choose((member) => !represented.has(key(member)))
  choose((member) => member.isNew)
  choose(() => true)
  return members.filter((member) => chosen.has(member))
}
