import type { Report } from '../model.js'
import { explainedFindings } from '../text/directory-text.js'
import { html } from '../text/html.js'
import { headline } from './headline.js'
import { directoriesSection } from './html-directories.js'
import { findingsSections } from './html-findings.js'
import { pageHeading, pageNavigation } from './html-heading.js'
import { leakageSection } from './html-leakage.js'
import { htmlPage } from './html-page.js'
import type { PreviewOf } from './html-preview.js'
import { rulesSection } from './html-rules.js'
import { scanSection } from './html-scan.js'
import { DIRECTORIES_TITLE, LEAKAGE_TITLE } from './section-words.js'
import { tally } from './tally.js'

/**
 * The report as one self-contained page: it loads nothing, and runs nothing but its own filter.
 * @param settings.preview looks into a file, to show what a group's content looks like; without it nothing is shown
 */
export function htmlReport(report: Report, { preview = () => null }: { preview?: PreviewOf } = {}): string {
  const counts = tally(report)
  const { findings, leakage } = report.judgement
  const explained = explainedFindings(report)
  const isListed = findings.some((finding) => !explained.has(finding))
  const parts: [id: string, name: string][] = [
    ['rules', 'Rules'],
    ...(report.directories.length > 0 ? [['directories', DIRECTORIES_TITLE] as [string, string]] : []),
    ...(leakage.length > 0 ? [['leakage', LEAKAGE_TITLE] as [string, string]] : []),
    ...(isListed ? [['findings', 'Findings'] as [string, string]] : []),
    ['scan', 'What was scanned'],
  ]
  const target = isListed ? 'findings' : report.directories.length > 0 ? 'directories' : 'rules'
  const body = html`<header>
<a class="skip" href="#${target}">Skip to the ${target === 'rules' ? 'numbers' : target}</a>
${pageHeading(report, counts.total)}
${pageNavigation(parts)}
</header>
<main>
${rulesSection(report, counts)}${directoriesSection(report)}${leakageSection(report)}${findingsSections(report, preview)}${scanSection(report)}</main>
<footer><p>${report.tool.name} ${report.tool.version}</p></footer>`
  return htmlPage(`Data Hygiene: ${headline(report).text}`, body)
}
