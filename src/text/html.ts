import { display } from './display.js'

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A finished piece of a page. Only this file can make one, so no text gets into a page unescaped by mistake. */
class Markup {
  readonly html: string

  constructor(html: string) {
    this.html = html
  }
}

export type { Markup }

/** What can stand in a template: a piece of a page, or a text or number that becomes text. */
export type Content = Markup | string | number | readonly Content[]

/**
 * A piece of a page. Every text put into it is shown by `display` and escaped for text and for quoted attributes
 * alike, so that whatever it holds, it makes no element and leaves no attribute.
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let written = parts[0] ?? ''
  contents.forEach((content, index) => {
    written += write(content) + (parts[index + 1] ?? '')
  })
  return new Markup(written)
}

/** Puts a text that went through `display` already into a page. */
export function displayed(text: string): Markup {
  return new Markup(escapeMarkup(text))
}

/** Puts in what is markup already because we wrote it: a style, a script, a sentence with escaped names. */
export function ownMarkup(written: string): Markup {
  return new Markup(written)
}

/** Several lines as they are, each shown by `display`; tabs stay tabs, since tables are made of them. */
export function lines(text: string): Markup {
  const shown = text.split(/\r\n|\n|\r/).map((line) => line.split('\t').map(display).join('\t'))
  return displayed(shown.join('\n'))
}

function write(content: Content): string {
  if (content instanceof Markup) return content.html
  if (typeof content === 'number') return String(content)
  if (typeof content === 'string') return escapeMarkup(display(content))
  return content.map(write).join('')
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}
