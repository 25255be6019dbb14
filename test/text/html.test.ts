import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { display } from '../../src/text/display.js'
import { displayed, html, lines } from '../../src/text/html.js'
import { hostileText } from '../fixtures/hostile.js'

/** What a browser makes of a piece of a page; complains about markup that is not right. */
function parsed(markup: string) {
  return parseFragment(markup, {
    onParseError: (error) => {
      // Characters that Unicode keeps for no use are an error, and kept as they are.
      if (error.code !== 'noncharacter-in-input-stream') throw new Error(error.code)
    },
  }).childNodes
}

test('whatever is put into a piece of a page is one text in its place and one value of its attribute', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, text) => {
      const nodes = parsed(html`<b title="${title}">${text}</b>`.html)
      expect(nodes).toHaveLength(1)
      expect(nodes[0]).toMatchObject({
        nodeName: 'b',
        attrs: [{ name: 'title', value: display(title) }],
        childNodes: [{ nodeName: '#text', value: display(text) }],
      })
    }),
  )
})

test('pieces, numbers and lists are put in as they are', () => {
  const items = ['<', html`<br>`, 3].map((content) => html`<li>${content}</li>`)
  expect(html`<ul>${items}</ul>`.html).toBe('<ul><li>&lt;</li><li><br></li><li>3</li></ul>')
  expect(displayed('\\n <b>').html).toBe('\\n &lt;b&gt;')
})

test('the lines of a text stay lines, and hold no control character but tabs', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const nodes = parsed(`<pre>\n${lines(text).html}</pre>`)
      expect(nodes).toHaveLength(1)
      const shown = lines(text)
        .html.replace(/&lt;|&gt;|&quot;|&#39;/g, '_')
        .replaceAll('&amp;', '&')
      expect(shown.split('\n')).toHaveLength(text.split(/\r\n|\n|\r/).length)
      expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]|::|##\[/)
    }),
  )
  expect(lines('a\tb\r\n\\t\u001b\n::x').html).toBe('a\tb\n\\\\t\\x1b\n:\\x3ax')
})
