// The functions given to the browser run there.
/// <reference lib="dom" />
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { describeInBrowser, startBrowser } from '../fixtures/browser.js'
import { PAGES, using } from '../fixtures/html-pages.js'
import { report, TYPICAL } from '../fixtures/reports.js'
import { removeTrees } from '../fixtures/tree.js'

let browser: Browser

describeInBrowser('for its readers the page', () => {
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    removeTrees()
  })

  test.each(['light', 'dark'] as const)(
    'can be read in the %s theme: contrast is 4.5 at least',
    async (colorScheme) => {
      for (const one of [...Object.values(PAGES), HEAT]) {
        await using(browser, one, { colorScheme }, async ({ page }) => {
          const { measured, tooLow } = await page.evaluate(contrasts)
          expect(measured).toBeGreaterThan(20)
          expect(tooLow).toEqual([])
        })
      }
    },
  )

  test('looks different in the two themes, and is light on paper', async () => {
    const colors: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await using(browser, TYPICAL, { colorScheme }, async ({ page }) => {
        const color = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
        colors.push(await color())
        await page.emulateMedia({ media: 'print', colorScheme })
        expect(await color()).toBe('rgb(255, 255, 255)')
        expect(await page.locator('form').isVisible()).toBe(false)
        expect(await page.locator('article:not(.dataset):visible').count()).toBe(6)
      })
    }
    expect(new Set(colors).size).toBe(2)
  })

  test('tells a screen reader its parts', async () => {
    await using(browser, TYPICAL, {}, async ({ page }) => {
      for (const role of ['banner', 'main', 'contentinfo', 'search'] as const) {
        expect(await page.getByRole(role).count()).toBe(1)
      }
      expect(await page.getByRole('navigation', { name: 'Parts of this page' }).count()).toBe(1)
      for (const name of ['Rules', 'Leakage between splits', 'Findings', 'Fix before merging']) {
        expect(await page.getByRole('region', { name, exact: true }).count()).toBe(1)
      }
      const leakage = page.getByRole('region', { name: 'Leakage between splits', exact: true })
      expect(await leakage.getByRole('columnheader', { name: 'also in validation' }).count()).toBe(1)
      expect(await leakage.getByRole('rowheader', { name: 'validation' }).count()).toBe(1)
      const levels = await page
        .locator('h1, h2, h3, h4')
        .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))))
      expect(levels[0]).toBe(1)
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
      })
    })
  })

  test('lets the keyboard skip to the findings, and shows where it is', async () => {
    await using(browser, TYPICAL, {}, async ({ page }) => {
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: 'Skip to the findings' })
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
      const box = await skip.boundingBox()
      expect(box && box.x >= 0 && box.y >= 0).toBe(true)
      expect(await skip.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid')
      await page.keyboard.press('Enter')
      expect(new URL(page.url()).hash).toBe('#findings')
    })
  })

  test('fits a narrow screen', async () => {
    for (const one of Object.values(PAGES)) {
      await using(browser, one, { viewport: { width: 320, height: 640 } }, async ({ page }) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      })
    }
  })
})

/** Every shade of the heat map. */
const HEAT = report([], {
  leakage: [0.005, 0.03, 0.07, 0.2, 0.4, 1].map((share, index) => ({
    dataset: `data/${index}`,
    splits: ['train', 'test'],
    groups: 1,
    files: [share * 1000, share * 1000],
    samples: [1000, 1000],
  })),
})

/** Contrast of every text in sight with what is behind it, by WCAG 2.2; runs in the page. */
function contrasts(): { measured: number; tooLow: string[] } {
  const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const behind = (element: Element): string => {
    const color = getComputedStyle(element).backgroundColor
    const isClear = channels(color)[3] === 0
    return isClear && element.parentElement ? behind(element.parentElement) : color
  }
  let measured = 0
  const tooLow: string[] = []
  for (const element of document.body.querySelectorAll('*')) {
    const hasText = Array.from(element.childNodes).some(
      (node) => node.nodeType === 3 && node.nodeValue?.trim(),
    )
    if (!hasText || !element.checkVisibility() || element.tagName === 'SCRIPT') continue
    for (const pseudo of [null, '::before']) {
      const [low = 0, high = 0] = [
        luminance(getComputedStyle(element, pseudo).color),
        luminance(behind(element)),
      ].sort((a, b) => a - b)
      const contrast = (high + 0.05) / (low + 0.05)
      measured += 1
      if (contrast < 4.5) tooLow.push(`${element.tagName}.${element.className} ${contrast.toFixed(2)}`)
    }
  }
  return { measured, tooLow }
}
