import { placeOf } from '../../columns/data-files.js'
import { baseName } from '../../columns/paths.js'
import { thumbnailOf } from '../../content/thumbnail.js'
import type { DataFile, Finding, Member, Preview } from '../../model.js'
import { display } from '../../text/display.js'
import { displayed, html, lines, type Markup, ownMarkup } from '../../text/html.js'
import { countOf } from '../../text/quantity.js'
import { lookOf, lookText } from '../../wording/picture-text.js'

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

/** Pictures of a page that are made here take 16 KB each. */
const MOST_THUMBNAILS = 500

/**
 * Makes the function that shows two pictures of a group side by side, each with what sets it apart: a look tells more
 * than a number.
 */
export function createPairFigure(previewOf: PreviewOf): (finding: Finding) => Markup | '' {
  let left = MOST_THUMBNAILS
  return (finding) =>
    pairFigure(finding, ({ file }) => {
      const preview = previewOf(file)
      if (preview?.kind === 'picture' || left === 0) return preview
      left -= 1
      return thumbnailOf(lookOf(finding.group, file))
    })
}

function pairFigure(finding: Finding, previewAt: (member: Member) => Preview | null): Markup | '' {
  const [first, ...others] = finding.members
  const second = others.find((member) => first !== undefined && areOfTwoContents(finding, first, member))
  if (first === undefined || second === undefined) return ''
  return html`<figure class="pair">${[first, second].map((member) => picture(finding, member, previewAt(member)))}</figure>`
}

function picture(finding: Finding, member: Member, preview: Preview | null): Markup {
  const shown =
    preview?.kind === 'picture'
      ? html`<img src="data:${preview.mediaType};base64,${ownMarkup(preview.bytes.toString('base64'))}" alt="" width="128" height="128" decoding="async">`
      : html`<div class="unseen">not shown</div>`
  return html`<div>${shown}<small>${displayed(display(baseName(placeOf(member.file))))}<br>${lookText(finding, member)}</small></div>`
}

/** Whether two files are not equal by bytes: then there is something to be seen. */
function areOfTwoContents({ group }: Finding, one: Member, other: Member): boolean {
  const { parts, files } = group
  if (parts !== undefined) return parts[files.indexOf(one.file)] !== parts[files.indexOf(other.file)]
  return one.file.objectId === null || one.file.objectId !== other.file.objectId
}

/** The beginning of a text, scrollable with the keyboard too. The first line break in a `pre` doesn't count. */
export function textFigure({ text, isCut }: Preview & { kind: 'text' }): Markup {
  const title = isCut ? 'The content begins:' : 'The content:'
  return html`<figure><figcaption>${title}</figcaption><pre tabindex="0" role="group" aria-label="Content">
${lines(text)}</pre></figure>`
}
