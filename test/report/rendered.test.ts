import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import type { Report } from '../../src/model.js'
import { markdownReport } from '../../src/report/markdown/markdown.js'
import { display } from '../../src/text/display.js'
import { cell, code, name, prose } from '../../src/text/markdown.js'
import { hostileText } from '../fixtures/hostile.js'
import { finding, HOSTILE, HOSTILE_NAMES, report } from '../fixtures/reports.js'

// As permissive as can be: raw HTML and automatic links are on, GitHub's tables and strikethrough are built in.
const markdown = new MarkdownIt({ html: true, linkify: true })
// GitHub makes links of these in text, but not in code.
const REFERENCES = /@[a-z]|#\d|gh-\d/i

function tags(html: string): string[] {
  return Array.from(html.matchAll(/<[a-z!/][^>]*>/gi), (match) => match[0])
}

function textOutsideCode(html: string): string {
  return html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, '').replace(/<[^>]*>/g, '')
}

function reportOn(names: readonly string[]): Report {
  const groups = names.map((one, index) =>
    finding(
      ['split-leakage', 'label-conflict'],
      [
        { path: one, split: 'train', label: one },
        { path: `${one}/1`, split: one, label: 'plain' },
      ],
      { number: index },
    ),
  )
  const leakage = names.map((one) => ({
    dataset: one,
    splits: ['train', one] as [string, string],
    groups: 1,
    files: [1, 1] as [number, number],
    samples: [2, 2] as [number, number],
  }))
  const errors = names.map((one) => ({ path: one, message: one }))
  return report(groups, {
    leakage,
    directories: names.map((one) => ({ paths: [one, `${one}/2`], files: 2, bytes: null })),
    notes: names.map((one) => display(`note: ${one}`)),
    base: { ref: names.join(), commit: names.join() },
    scanned: { files: 9, bytes: 9, filesOfUnknownSize: 0, bytesRead: 9, skipped: {}, errors },
  })
}

describe('the summary as a page', () => {
  test('gains no element from a hostile name', () => {
    const names = fc.uniqueArray(hostileText, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(names, (hostile) => {
        const harmless = hostile.map((_, index) => `x/${index}`)
        const isCode = (tag: string) => /^<\/?code>$/.test(tag)
        const page = markdown.render(markdownReport(reportOn(hostile)))
        const expected = markdown.render(markdownReport(reportOn(harmless)))
        expect(tags(page).filter((tag) => !isCode(tag))).toEqual(tags(expected).filter((tag) => !isCode(tag)))
        expect(textOutsideCode(page)).not.toMatch(REFERENCES)
      }),
    )
  })

  test('has only the elements that we write ourselves', () => {
    const page = markdown.render(markdownReport(HOSTILE))
    const kinds = new Set(tags(page).map((tag) => tag.replace(/^<\/?|[ >][\s\S]*$/g, '')))
    const ours = 'blockquote code details em h2 h3 li p pre strong sub summary table tbody td th thead tr ul'
    expect([...kinds].sort()).toEqual(ours.split(' '))
  })
})

describe('a piece of Markdown', () => {
  const rendered = (text: string) => markdown.renderInline(text)
  const escaped = (text: string) => markdown.utils.escapeHtml(text)

  test('that code() makes shows the name and nothing else', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(rendered(`a ${code(text)} b`)).toBe(`a <code>${escaped(display(text))}</code> b`)
      }),
    )
  })

  test.each([' ', '   ', '`', ' a ', 'a`'])('that code() makes of %j keeps its spaces', (text) => {
    expect(rendered(code(text))).toBe(`<code>${text}</code>`)
  })

  test('that cell() makes stays within its cell', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = markdown.render(`| a | b |\n| - | - |\n| ${cell(code(text))} | end |\n`)
        expect(page).toContain(`<td><code>${escaped(display(text))}</code></td>\n<td>end</td>\n</tr>`)
      }),
    )
  })

  test.each(['cat', 'golden retriever', 'fold-1', 'part_2', '7'])(
    'that name() makes of "%s" is plain',
    (text) => {
      expect(name(text)).toBe(text)
    },
  )

  test.each([...HOSTILE_NAMES.filter((text) => text !== 'constructor'), '9fceb02', '', 'GH-1', 'a gh-12'])(
    'that name() makes of %j is a code span',
    (text) => {
      expect(name(text)).toBe(code(text))
    },
  )

  test('that prose() makes leaves a sentence alone, and puts a doubtful one into a code span', () => {
    const sentence = "12 files are pointers: their data isn't here (yet), so they count as such."
    expect(prose(sentence)).toBe(sentence)
    for (const doubtful of ['see www.example.com', 'a <b>', 'GH-1 is open', 'by @a', 'see #1', 'a *b* c']) {
      expect(prose(doubtful)).toBe(code(doubtful))
    }
  })
})
