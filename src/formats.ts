import type { Text } from './disk/write.js'
import type { DataFile, Preview, Report } from './model.js'

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

/** Puts a report into words; a format that tells of every file does so in parts. */
export type Format = (report: Report, settings: FormatSettings) => Text

/**
 * The one table of formats: a new one is a folder in `report/` and a line here. Help, options, schema and README list
 * what stands here, in this order. Each is a bundle of its own, loaded when it is asked for: a run prints one or two.
 */
const FORMATS = {
  text: async () => (await import(/* webpackIgnore: true */ './report/text/text.js')).textReport,
  json: async () => (await import(/* webpackIgnore: true */ './report/json/json.js')).jsonReport,
  csv: async () => (await import(/* webpackIgnore: true */ './report/csv/csv.js')).csvReport,
  markdown: async () =>
    (await import(/* webpackIgnore: true */ './report/markdown/markdown.js')).markdownReport,
  sarif: async () => (await import(/* webpackIgnore: true */ './report/sarif/sarif.js')).sarifReport,
  html: async () => (await import(/* webpackIgnore: true */ './report/html/html.js')).htmlReport,
  junit: async () => (await import(/* webpackIgnore: true */ './report/junit/junit.js')).junitReport,
  gitlab: async () => (await import(/* webpackIgnore: true */ './report/gitlab/gitlab.js')).gitlabReport,
} as const satisfies Record<string, () => Promise<Format>>

export type FormatName = keyof typeof FORMATS

/** What the main report can be printed in. */
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[]

/** What a report file can be written in: all but the one for a terminal. */
export const FILE_FORMAT_NAMES = FORMAT_NAMES.filter((name) => name !== 'text')

/** Loads the format of this name, which is one of the table: the options let no other pass. */
export function loadFormat(name: string): Promise<Format> {
  const known = FORMAT_NAMES.find((each) => each === name)
  if (known === undefined) throw new TypeError(`there is no format "${name}"`)
  return FORMATS[known]()
}
