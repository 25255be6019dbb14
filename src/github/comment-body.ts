import { Buffer } from 'node:buffer'

/** Bytes of UTF-8 to render a report for a comment in: GitHub's limit less some room for what is added here. */
export const COMMENT_BUDGET = 60_000

/** GitHub's limit is one of characters, so the same number of bytes is always within it. */
const MAXIMUM_BYTES = 65_536

const CUT = '\n\n<sub>Cut to the size of a comment: the job summary has more.</sub>\n'

const RESOLVED_TITLE = '## ✅ Data Hygiene: resolved'

const SUPERSEDED = '<sub>Data Hygiene: a newer comment below took the place of this one.</sub>\n'

/** The title of a report, as `report/markdown/heading.ts` writes it. */
const TITLE = /^## \S+ Data Hygiene: ([a-z0-9 ,-]+)$/m

/** A report as the body of a comment that `marker` finds again. */
export function reportBody(marker: string, report: string): string {
  const body = `${marker}\n${report}`
  if (Buffer.byteLength(body) <= MAXIMUM_BYTES) return body
  const room = MAXIMUM_BYTES - Buffer.byteLength(CUT)
  const kept = Buffer.from(body).subarray(0, room)
  return kept.subarray(0, kept.lastIndexOf('\n')).toString() + CUT
}

/** What a comment becomes when the gate is open again; it stays as it is if it says so already. */
export function resolvedBody(marker: string, earlier: string): string {
  if (earlier.startsWith(`${marker}\n${RESOLVED_TITLE}`)) return earlier
  const title = TITLE.exec(earlier)?.[1]
  const before = title === undefined ? '' : ` Before: ${title}.`
  return `${marker}\n${RESOLVED_TITLE}\n\nNothing here shuts the gate any more.${before} The edits of this comment keep the earlier report.\n`
}

/** What a second comment of the same job becomes. It has no marker, so it is never looked at again. */
export function supersededBody(): string {
  return SUPERSEDED
}
