import type { Text } from '../content/write.js'
import type { DataFile, Preview, Report, ReportFormat } from '../model.js'
import { csvReport } from './csv.js'
import { htmlReport } from './html.js'
import { jsonReport } from './json.js'
import { markdownReport } from './markdown.js'
import { sarifReport } from './sarif.js'
import { textReport } from './text.js'

/** Every format that a report can be printed in: those of report files, and the one for a terminal. */
export type Format = ReportFormat | 'text'

/** What a format may need to know of where it is going; each takes what concerns it. */
export interface FormatSettings {
  /** `text`: ANSI colours. Default: none. */
  color?: boolean
  /** `markdown`: bytes of UTF-8, 2,000 at least. Default: what GitHub takes as a job summary. */
  budget?: number
  /** `sarif`: absolute directory that was scanned. Without it a path that leads out of it stays relative. */
  root?: string
  /** `html`: looks into a file, to show its content; `null`: nothing to show. Default: shows no content. */
  preview?: (file: DataFile) => Preview | null
}

type Render<Told extends Text> = (report: Report, settings: FormatSettings) => Told
type Renderers = {
  [Each in Format]: Render<Each extends 'json' | 'csv' | 'sarif' ? Iterable<string> : string>
}

/** The one table of formats: a new one is one file and one line here. Those that tell of every file come in parts. */
export const FORMATS: Renderers = {
  json: jsonReport,
  csv: csvReport,
  markdown: markdownReport,
  sarif: sarifReport,
  html: htmlReport,
  text: textReport,
}
