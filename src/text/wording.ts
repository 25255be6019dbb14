import type { Severity } from '../model.js'

export { RULE_WORDS as RULE_WORDING } from '../rules/table.js'

/** The mark of a severity on a page that shows emoji. */
export const SEVERITY_ICON: Record<Severity, string> = { error: '⛔', warning: '⚠️', notice: '💬' }
