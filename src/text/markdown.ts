import { display } from './display.js'

/** Words that Markdown, tables, mentions and automatic links all leave alone. */
const PLAIN_WORDS = /^[a-z0-9]+(?:[ _-][a-z0-9]+)*$/i

/** Sentences of such words. */
const PLAIN_PROSE = /^(?:[a-z0-9 ,;()'%-]|[.:](?= |$))*$/i

/** What GitHub turns into a link although it is made of plain words: `GH-1`, a commit's name. */
const REFERENCE = /\bgh-\d|\b[0-9a-f]{7,64}\b/i

/**
 * A code span that shows `text` and nothing else, whatever it holds. Code spans are the one construct in which
 * GitHub interprets no HTML, links, mentions, issue numbers or emphasis.
 */
export function code(text: string): string {
  return codeSpan(display(text))
}

/** The same for a text that went through `display`, or what `alike.ts` makes of it, already. */
export function codeSpan(shown: string): string {
  const longestRun = Math.max(0, ...Array.from(shown.matchAll(/`+/g), (match) => match[0].length))
  const fence = '`'.repeat(longestRun + 1)
  // One space is stripped from each end when both have one and there is more than spaces; and a fence must not
  // touch another backtick.
  const needsPadding = /^[` ]|[` ]$/.test(shown) && !/^ +$/.test(shown)
  const padding = needsPadding || shown === '' ? ' ' : ''
  return `${fence}${padding}${shown}${padding}${fence}`
}

/** A split's or label's name: as plain words where that is safe, else as a code span. */
export function name(text: string): string {
  return nameShown(display(text))
}

/** The same for a name that went through `display`, or what `alike.ts` makes of it, already. */
export function nameShown(shown: string): string {
  return PLAIN_WORDS.test(shown) && !REFERENCE.test(shown) ? shown : codeSpan(shown)
}

/** A sentence of ours that can hold foreign names: as it is where that is safe, else as a code span. */
export function prose(text: string): string {
  return PLAIN_PROSE.test(text) && !REFERENCE.test(text) ? text : code(text)
}

/** Makes a finished piece of Markdown fit a table cell, where a bare `|` would start the next one. */
export function cell(markdown: string): string {
  return markdown.replaceAll('|', '\\|')
}
