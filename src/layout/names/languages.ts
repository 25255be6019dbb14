/** Codes of languages of which one stands beside every set of languages that is used: XNLI, WikiANN, mC4, FLORES. */
const COMMON = ['en', 'de', 'fr', 'es', 'ru', 'zh', 'ar', 'hi']

/** A short word that names a split and is the code of a language too: Turkish, Telugu, Tsonga. */
const SHORT = /(?<![A-Za-z])(?:tr|te|ts)(?![A-Za-z])/

/**
 * Whether names that say `tr` and `te` mean languages: one of them with the code of another language in that place
 * stands beside them.
 * @param isBeside whether something of this name lies in the same directory
 */
export function areLanguages(names: readonly string[], isBeside: (name: string) => boolean): boolean {
  return names.some((name) => SHORT.test(name) && COMMON.some((code) => isBeside(name.replace(SHORT, code))))
}
