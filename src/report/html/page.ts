import { createHash } from '../../libraries/crypto.js'
import { type Content, html, ownMarkup } from '../../text/html.js'
import { SCRIPT } from './script.js'
import { STYLE } from './style.js'

/** A whole page in one file. */
export function htmlPage(title: string, body: Content): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ownMarkup(policy())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${ownMarkup(STYLE)}</style>
</head>
<body>
${body}
<script>${ownMarkup(SCRIPT)}</script>
</body>
</html>
`
  return page.html
}

/** Nothing is loaded, sent or run but our own style and script, which are known by their hashes. */
function policy(): string {
  return [
    "default-src 'none'",
    'img-src data:',
    `style-src '${hashSource(STYLE)}'`,
    `script-src '${hashSource(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** Source: Content Security Policy Level 3, "hash-source". */
function hashSource(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}
