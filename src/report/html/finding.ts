import type { Finding, Report, RuleName } from '../../model.js'
import { type Content, displayed, html, type Markup } from '../../text/html.js'
import { countOf } from '../../text/quantity.js'
import { displayMembers } from '../../wording/alike.js'
import { contrast } from '../../wording/contrast.js'
import { contrastText, findingSentences } from '../../wording/finding-text.js'
import { sizeText } from '../../wording/picture-text.js'
import { RULE_WORDING } from '../../wording/wording.js'
import { isCompared } from '../headline.js'
import { type Filters, filterAttributes, findableGroup } from './filters.js'
import { createPlaces } from './members.js'
import { createPairFigure, type PreviewOf, pictureFigure, previewOfGroup, textFigure } from './preview.js'

/** Makes the function that shows a finding: what it is, its content, where it lies, why it matters, what to do. */
export function createCard(
  report: Report,
  filters: Filters,
  previewOf: PreviewOf,
): (finding: Finding, rule: RuleName) => Markup {
  const marksNew = isCompared(report)
  const places = createPlaces(marksNew)
  const pairOf = createPairFigure(previewOf)
  return (finding, rule) => {
    const isOfPictures = finding.group.looks !== undefined
    const preview = isOfPictures ? null : previewOfGroup(finding, previewOf)
    const single = preview?.kind === 'picture' ? pictureFigure(preview, finding.group.files.length) : ''
    const picture = isOfPictures ? pairOf(finding) : single
    const text = preview?.kind === 'text' ? textFigure(preview) : ''
    const layout = picture === '' ? '' : isOfPictures ? ' paired' : ' pictured'
    return html`
<article class="group ${finding.severity}${layout}" ${filterAttributes(findableGroup(finding), filters)}>
${picture}<h4><span class="badge ${finding.severity}">${finding.severity}</span> ${breach(finding, rule)} ${marksNew ? ageBadge(finding) : ''}<span class="facts">${facts(finding, rule)}</span></h4>
${places(finding)}
<p>${findingSentences(finding, rule)}</p>
${text}</article>`
  }
}

/** `Split leakage · train ↔ test` */
function breach(finding: Finding, rule: RuleName): Content {
  const names = contrast(finding, rule)
  const { title } = RULE_WORDING[rule]
  if (names.length === 0) return title
  return [
    title,
    ' ',
    html`<span class="between">${displayed(contrastText(names, displayMembers(finding)))}</span>`,
  ]
}

function facts(finding: Finding, rule: RuleName): Content {
  const others = finding.rules.filter((other) => other !== rule)
  const also = others.map((other) => {
    const names = contrast(finding, other)
    const title = RULE_WORDING[other].title.toLowerCase()
    return [
      'also ',
      title,
      names.length === 0 ? '' : [' ', displayed(contrastText(names, displayMembers(finding)))],
      ' · ',
    ]
  })
  const files = finding.group.files.length
  return [also, `${countOf(files, 'file')} · ${sizeText(finding.group, files === 1 ? '' : ' each')}`]
}

function ageBadge({ isNew }: Finding): Markup {
  return isNew ? html`<span class="badge new">new</span> ` : html`<span class="badge known">known</span> `
}
