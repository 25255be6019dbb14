// The functions given to the browser run there.
/// <reference lib="dom" />
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { htmlReport } from '../../src/report/html/html.js'
import { describeInBrowser, startBrowser } from '../fixtures/browser.js'
import { PAGES, using } from '../fixtures/html-pages.js'
import { PICTURES } from '../fixtures/pictures.js'
import { finding, HOSTILE, ROWS, report, TYPICAL } from '../fixtures/reports.js'
import { removeTrees } from '../fixtures/tree.js'

let browser: Browser

describeInBrowser('in a browser the page', () => {
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    removeTrees()
  })

  test.each(Object.entries(PAGES))(
    'runs nothing, loads nothing, complains of nothing: %s',
    async (_, one) => {
      await using(browser, one, {}, async ({ page, complaints, requests }) => {
        await page.locator('details').evaluateAll((all) => {
          for (const each of all) (each as HTMLDetailsElement).open = true
        })
        await page.waitForLoadState('networkidle')
        expect(await page.evaluate(() => 'ran' in window)).toBe(false)
        expect(await page.locator('script, iframe, base, object, embed, [onload], [onerror]').count()).toBe(1)
        expect(complaints).toEqual([])
        expect(requests).toEqual([])
      })
    },
  )

  test('would run nothing and load nothing even if markup got into it', async () => {
    const attack = `<script>window.ran = 1</script><img src="x" onerror="window.ran = 1"><p style="color:red" onclick="window.ran = 1">x</p>
      <img src="https://example.com/pixel.png"><link rel="stylesheet" href="https://example.com/a.css"><iframe src="https://example.com"></iframe>`
    await using(
      browser,
      htmlReport(TYPICAL).replace('<main>', `<main>${attack}`),
      {},
      async ({ page, complaints, requests }) => {
        await page.locator('main > p').click()
        await page.waitForLoadState('networkidle')
        expect(await page.evaluate(() => 'ran' in window)).toBe(false)
        expect(requests).toEqual([])
        for (const directive of [
          'script-src-elem',
          'script-src-attr',
          'style-src-attr',
          'img-src',
          'style-src-elem',
          'frame-src',
        ])
          expect(complaints.join('\n')).toContain(`refused by the policy: ${directive}`)
      },
    )
  })

  test.each(PICTURES)('draws a picture: $name', async ({ mediaType, bytes, size }) => {
    const html = htmlReport(TYPICAL, { preview: () => ({ kind: 'picture', mediaType, bytes }) })
    await using(browser, html, {}, async ({ page }) => {
      const drawn = await page
        .locator('img')
        .first()
        .evaluate(async (image: HTMLImageElement) => {
          await image.decode()
          return [image.naturalWidth, image.naturalHeight]
        })
      expect(drawn).toEqual(size)
    })
  })

  test('is filtered with the keyboard, and says how many groups are left', async () => {
    await using(browser, TYPICAL, {}, async ({ page }) => {
      const rule = page.getByRole('combobox', { name: 'Rule' })
      const result = page.getByRole('search').getByRole('status')
      expect(await result.textContent()).toBe('6 groups')
      expect(await result.getAttribute('aria-live')).toBe('polite')

      await tabTo(page, rule)
      await page.keyboard.type('Duplicate')
      expect(await result.textContent()).toBe('2 groups of 6')
      expect(await shownPaths(page)).toEqual(['data/train/dog/7 (1).jpg', 'data/extra/a.bin'])
      expect(await page.getByRole('heading', { name: 'Worth a look' }).isVisible()).toBe(false)

      await tabTo(page, page.getByRole('combobox', { name: 'New or known' }))
      await page.keyboard.type('known')
      expect(await result.textContent()).toBe('1 group of 6')
      expect(await shownPaths(page)).toEqual(['data/extra/a.bin'])

      await tabTo(page, page.getByRole('button', { name: 'Show all' }))
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => document.querySelector('output')?.textContent === '6 groups')
      expect(await shownPaths(page)).toHaveLength(6)
    })
  })

  test('is filtered by split, by label and by a part of a path, whatever the names', async () => {
    await using(browser, TYPICAL, {}, async ({ page }) => {
      await page.getByRole('combobox', { name: 'Split' }).selectOption('validation (1)')
      expect(await shownPaths(page)).toEqual(['data/train/cat/10.jpg'])
      await page.getByRole('combobox', { name: 'Split' }).selectOption('all')
      await page.getByRole('combobox', { name: 'Label' }).selectOption('dog (3)')
      expect(await shownPaths(page)).toEqual([
        'data/train/cat/10.jpg',
        'data/train/dog/7 (1).jpg',
        'data/train/cat/22.jpg',
      ])
      await page.getByRole('combobox', { name: 'Label' }).selectOption('all')
      // This one is folded away.
      await page.getByRole('searchbox', { name: 'Path contains' }).fill('CAT/14')
      expect(await shownPaths(page)).toEqual(['data/train/cat/10.jpg'])
      await page.keyboard.press('Enter')
      expect(await shownPaths(page)).toEqual(['data/train/cat/10.jpg'])
    })
    await using(browser, HOSTILE, {}, async ({ page }) => {
      const option = page.getByRole('combobox', { name: 'Label' }).locator('option', { hasText: '<script>' })
      await page.getByRole('combobox', { name: 'Label' }).selectOption(await option.getAttribute('value'))
      expect(await shownPaths(page)).toEqual(['</details><script>alert(1)</script>/1.png'])
    })
  })

  test('is filtered with the findings of rows, under one form', async () => {
    await using(browser, ROWS, {}, async ({ page }) => {
      expect(await page.getByRole('search').count()).toBe(1)
      const result = page.getByRole('search').getByRole('status')
      expect(await result.textContent()).toBe('6 groups')
      await page.getByRole('combobox', { name: 'Rule' }).selectOption('Split leakage (2)')
      expect(await result.textContent()).toBe('2 groups of 6')
      await page.getByRole('combobox', { name: 'Rule' }).selectOption('all')
      await page.getByRole('combobox', { name: 'Label' }).selectOption('yes (1)')
      expect(await result.textContent()).toBe('1 group of 6')
      expect(await page.getByRole('table').filter({ hasText: 'people.parquet' }).isVisible()).toBe(true)
      expect(await page.getByRole('search').isVisible()).toBe(true)
    })
  })

  test('shows everything without JavaScript, and no filter', async () => {
    await using(browser, TYPICAL, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('article.group:visible').count()).toBe(6)
      expect(await page.locator('form').isVisible()).toBe(false)
      await page.getByText('and 2 more').click()
      expect(await page.getByText('data/train/dog/3.jpg', { exact: true }).isVisible()).toBe(true)
    })
  })

  test('bears 10,000 groups', async () => {
    const groups = Array.from({ length: 10_000 }, (_, number) =>
      finding(
        ['split-leakage'],
        [
          { path: `data/test/c${number % 200}/${number}.png`, split: 'test', label: `c${number % 200}` },
          { path: `data/train/c${number % 200}/${number}.png`, split: 'train', label: `c${number % 200}` },
        ],
        { number },
      ),
    )
    await using(browser, htmlReport(report(groups)), {}, async ({ page, complaints }) => {
      expect(await page.locator('article.group').count()).toBe(10_000)
      expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(200_000)
      // What is out of sight is not laid out.
      const skipped = () =>
        page
          .locator('article.group p')
          .last()
          .evaluate((last) => !last.checkVisibility({ contentVisibilityAuto: true }))
      expect(await skipped()).toBe(true)
      await page.getByRole('searchbox').fill('train/c7/')
      expect(await page.getByRole('status').textContent()).toBe('50 groups of 10,000')
      expect(await page.locator('article.group:visible').count()).toBe(50)
      await page.getByRole('searchbox').fill('')
      expect(await page.getByRole('status').textContent()).toBe('10,000 groups')
      expect(complaints).toEqual([])
    })
  })
})

/** The first path of every group that is to be seen. */
function shownPaths(page: Page): Promise<string[]> {
  return page
    .locator('article.group:visible')
    .evaluateAll((all) => all.map((group) => group.querySelector('code')?.textContent ?? ''))
}

async function tabTo(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  for (let presses = 0; presses < 50; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('the keyboard does not get there')
}
