import type { Report } from '../../model.js'
import { type Content, html } from '../../text/html.js'
import { outline } from '../outline.js'
import { DIRECTORIES_TITLE, LEAKAGE_TITLE, RECOGNISED_TITLE } from '../section-words.js'
import { directoriesSection } from './directories.js'
import { findingsSections } from './findings.js'
import { pageHeading, pageNavigation } from './heading.js'
import { leakageSection } from './leakage.js'
import { htmlPage } from './page.js'
import type { PreviewOf } from './preview.js'
import { nothingSection, recognisedSection } from './recognised.js'
import { rulesSection } from './rules.js'
import { scanSection } from './scan.js'

/** A part of the page: its `id`, its name, and what stands in it; nothing if it is left out. */
type Part = [id: string, name: string, content: Content]

/** Where a reader is led past the heading: the first of these that is there. */
const TARGETS = [
  ['findings', 'findings'],
  ['rows', 'findings of rows'],
  ['directories', 'directories'],
  ['nothing', 'advice'],
  ['rules', 'numbers'],
] as const

/**
 * The report as one self-contained page: it loads nothing, and runs nothing but its own filter.
 * @param settings.preview looks into a file, to show what a group's content looks like; without it nothing is shown
 */
export function htmlReport(report: Report, { preview = () => null }: { preview?: PreviewOf } = {}): string {
  const told = outline(report)
  const { rows, findings } = findingsSections(report, told, preview)
  const isClean = report.judgement.findings.length === 0 && report.tables.length === 0
  // What can be acted on comes first; where there is nothing of it, what was looked at makes the verdict believable.
  const recognised: Part = ['recognised', RECOGNISED_TITLE, recognisedSection(report)]
  const parts: Part[] = [
    ...(isClean ? [recognised] : []),
    told.isNothingCompared
      ? ['nothing', 'Where the data is', nothingSection(report)]
      : ['rules', 'Rules', rulesSection(told)],
    ['directories', DIRECTORIES_TITLE, directoriesSection(report, told)],
    ['leakage', LEAKAGE_TITLE, leakageSection(told.leakage)],
    ['rows', 'Rows of tables', rows],
    ['findings', 'Findings', findings],
    ...(isClean ? [] : [recognised]),
    ['scan', 'What was scanned', scanSection(report)],
  ]
  const there = parts.filter(([, , content]) => content !== '')
  const [target, name] = TARGETS.find(([id]) =>
    there.some(([part]) => part === id),
  ) as (typeof TARGETS)[number]
  const body = html`<header>
<a class="skip" href="#${target}">Skip to the ${name}</a>
${pageHeading(report, told)}
${pageNavigation(there)}
</header>
<main>
${there.map(([, , content]) => content)}</main>
<footer><p>${report.tool.name} ${report.tool.version}</p></footer>`
  return htmlPage(`Data Hygiene: ${told.headline.text}`, body)
}
