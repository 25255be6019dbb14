import type { RuleName, Severity } from '../model.js'

/** How a rule is spoken of wherever people read: the job summary, the terminal, an annotation. */
export interface RuleWording {
  /** Sentence case, singular. */
  title: string
  /** What breaks the rule, in one sentence. */
  meaning: string
  /** Why it matters, for any group that breaks the rule. */
  reason: string
  /** What to do about any group that breaks the rule. */
  advice: string
}

/** The words for each rule; what depends on the single group is in `finding-text.ts`. */
export const RULE_WORDING: Record<RuleName, RuleWording> = {
  'split-leakage': {
    title: 'Split leakage',
    meaning: 'The same content lies in different splits of one dataset.',
    reason: 'A score on one split would count content that another split has already shown to the model.',
    advice: 'Keep each content in one split only.',
  },
  'label-conflict': {
    title: 'Label conflict',
    meaning: 'The same content has different labels within one dataset.',
    reason: 'The same content has different labels, so at least one of them is wrong.',
    advice: 'Keep the copy with the right label and remove the others.',
  },
  'duplicate-file': {
    title: 'Duplicate file',
    meaning: 'Several files hold the same content, with no leak between splits and no conflict of labels.',
    reason: 'A copy adds no information: it only gives its content more weight, and takes space.',
    advice: 'Keep one of the copies.',
  },
  'derived-copy': {
    title: 'Derived copy',
    meaning: 'The same content lies in several data layers, such as raw and processed.',
    reason: 'The content went from one data layer to the next without a change.',
    advice: 'If that is not meant, check the step between the layers.',
  },
}

/** The mark of a severity on a page that shows emoji. */
export const SEVERITY_ICON: Record<Severity, string> = { error: '⛔', warning: '⚠️', notice: '💬' }
