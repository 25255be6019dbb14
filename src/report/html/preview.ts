import type { DataFile, Finding, Preview } from '../../model.js'
import { html, lines, type Markup, ownMarkup } from '../../text/html.js'
import { countOf } from '../../text/quantity.js'

/** Looks into one file; `null`: nothing to show of it. */
export type PreviewOf = (file: DataFile) => Preview | null

/** Copies can be missing from the disk: a few are tried, not all of thousands. */
const MOST_TRIES = 3

/** What a group's content looks like, from the first of its files that can be shown. */
export function previewOfGroup({ members }: Finding, previewOf: PreviewOf): Preview | null {
  for (const { file } of members.slice(0, MOST_TRIES)) {
    const preview = previewOf(file)
    if (preview !== null) return preview
  }
  return null
}

/** The picture, shown once for all the places that hold it. */
export function pictureFigure(preview: Preview & { kind: 'picture' }, files: number): Markup {
  const data = ownMarkup(preview.bytes.toString('base64'))
  return html`<figure><img src="data:${preview.mediaType};base64,${data}" alt="The picture that these ${countOf(files, 'file')} hold" width="128" height="128" decoding="async"></figure>`
}

/** The beginning of a text, scrollable with the keyboard too. The first line break in a `pre` doesn't count. */
export function textFigure({ text, isCut }: Preview & { kind: 'text' }): Markup {
  const title = isCut ? 'The content begins:' : 'The content:'
  return html`<figure><figcaption>${title}</figcaption><pre tabindex="0" role="group" aria-label="Content">
${lines(text)}</pre></figure>`
}
