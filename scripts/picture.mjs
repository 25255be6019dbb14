// Takes a picture of a Markdown file as GitHub would show it:
//   node scripts/picture.mjs summary.md docs/summary.png
// Needs Chromium (CHROMIUM names the program, if it isn't /usr/bin/chromium) and, for the icons, a font with emoji.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import MarkdownIt from 'markdown-it'

const WIDTH = 1012
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  '--force-device-scale-factor=2',
]

const [source, target] = process.argv.slice(2)
if (source === undefined || target === undefined) {
  process.stderr.write('usage: node scripts/picture.mjs FILE.md OUT.png\n')
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'picture-'))
try {
  const page = join(folder, 'page.html')
  writeFileSync(page, html(readFileSync(source, 'utf8')))
  const address = pathToFileURL(page).href
  // The page says how high it is; the window is then made to fit.
  const dump = chromium(folder, [`--window-size=${WIDTH},800`, '--dump-dom', address])
  const height = Number(/data-height="(\d+)"/.exec(dump)?.[1])
  if (!(height > 0)) throw new Error('the page did not say how high it is')
  chromium(folder, [`--window-size=${WIDTH},${height}`, `--screenshot=${resolve(target)}`, address])
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function chromium(folder, settings) {
  const program = process.env.CHROMIUM ?? '/usr/bin/chromium'
  const profile = `--user-data-dir=${join(folder, 'profile')}`
  return execFileSync(program, [...FLAGS, profile, ...settings], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

function html(markdown) {
  const style = readFileSync(
    fileURLToPath(import.meta.resolve('github-markdown-css/github-markdown-light.css')),
    'utf8',
  )
  const body = new MarkdownIt({ html: true, linkify: true }).render(markdown)
  return `<!doctype html>
<meta charset="utf-8">
<style>${style}
html, body { margin: 0; background: #ffffff; }
.markdown-body { box-sizing: border-box; padding: 24px 32px; }
</style>
<article class="markdown-body">${body}</article>
<script>
document.documentElement.dataset.height = Math.ceil(document.querySelector('article').getBoundingClientRect().height)
</script>
`
}
