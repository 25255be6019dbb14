import type { Report } from '../../model.js'
import { html } from '../../text/html.js'
import { outline } from '../outline.js'
import { DIRECTORIES_TITLE, LEAKAGE_TITLE } from '../section-words.js'
import { directoriesSection } from './directories.js'
import { findingsSections } from './findings.js'
import { pageHeading, pageNavigation } from './heading.js'
import { leakageSection } from './leakage.js'
import { htmlPage } from './page.js'
import type { PreviewOf } from './preview.js'
import { rulesSection } from './rules.js'
import { scanSection } from './scan.js'

/**
 * The report as one self-contained page: it loads nothing, and runs nothing but its own filter.
 * @param settings.preview looks into a file, to show what a group's content looks like; without it nothing is shown
 */
export function htmlReport(report: Report, { preview = () => null }: { preview?: PreviewOf } = {}): string {
  const told = outline(report)
  const isListed = told.blocking.count + told.remarks.count + told.known.count > 0
  const parts: [id: string, name: string][] = [
    ['rules', 'Rules'],
    ...(report.directories.length > 0 ? [['directories', DIRECTORIES_TITLE] as [string, string]] : []),
    ...(told.leakage.length > 0 ? [['leakage', LEAKAGE_TITLE] as [string, string]] : []),
    ...(isListed ? [['findings', 'Findings'] as [string, string]] : []),
    ['scan', 'What was scanned'],
  ]
  const target = isListed ? 'findings' : report.directories.length > 0 ? 'directories' : 'rules'
  const body = html`<header>
<a class="skip" href="#${target}">Skip to the ${target === 'rules' ? 'numbers' : target}</a>
${pageHeading(report, told)}
${pageNavigation(parts)}
</header>
<main>
${rulesSection(told)}${directoriesSection(report, told)}${leakageSection(told.leakage)}${findingsSections(report, told, preview)}${scanSection(report)}</main>
<footer><p>${report.tool.name} ${report.tool.version}</p></footer>`
  return htmlPage(`Data Hygiene: ${told.headline.text}`, body)
}
