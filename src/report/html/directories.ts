import type { DirectoryFinding, Report } from '../../model.js'
import { type Content, html, type Markup, ownMarkup } from '../../text/html.js'
import { contrast } from '../../wording/contrast.js'
import {
  directorySentences,
  explainedText,
  isNewDirectory,
  leadingFinding,
  repeatText,
} from '../../wording/directory-text.js'
import { contrastText } from '../../wording/finding-text.js'
import { isCompared } from '../headline.js'
import { cut, type Outline } from '../outline.js'
import { DIRECTORIES_TITLE, leftOutWords } from '../section-words.js'

const MOST_DIRECTORIES = 500

/** Whole directories that are repeated, the new ones first, in place of the groups that they explain. */
export function directoriesSection(report: Report, { directories, knownDirectories }: Outline): Content {
  const all = [...directories, ...knownDirectories]
  if (all.length === 0) return ''
  const { shown, leftOut } = cut(all, MOST_DIRECTORIES)
  return html`<section aria-labelledby="directories"><h2 id="directories">${DIRECTORIES_TITLE}</h2>
${shown.map((directory) => directoryCard(directory, report))}
${leftOut > 0 ? html`<p class="after">${leftOutWords(leftOut, 'repeated directory', 'repeated directories')}</p>` : ''}</section>
`
}

function directoryCard(directory: DirectoryFinding, report: Report): Markup {
  const leading = leadingFinding(directory, report.rules)
  // Our own sentence, in which only what `codeMarkup` shows is foreign.
  const title = ownMarkup(repeatText(directory, codeMarkup))
  if (leading === null) return html`<article class="repeat"><h3>${title}</h3></article>\n`
  const { finding, rule, severity } = leading
  const age = isNewDirectory(directory) ? 'new' : 'known'
  const badge = isCompared(report) ? html` <span class="badge ${age}">${age}</span>` : ''
  const names = contrastText(contrast(finding, rule), (name) => name)
  const explained = `${explainedText(directory, report.rules)}${names === '' ? '' : ` · ${names}`}`
  return html`<article class="repeat ${severity}"><h3><span class="badge ${severity}">${severity}</span> <span>${title}</span>${badge}</h3>
<p>${explained}. ${directorySentences(leading)}</p></article>
`
}

function codeMarkup(path: string): string {
  return html`<code>${path}</code>`.html
}
