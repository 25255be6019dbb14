import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Preview, Report, Verdict } from '../../src/model.js'
import { htmlReport } from '../../src/report/html/html.js'
import { display } from '../../src/text/display.js'
import { ALL_REPORTS } from '../fixtures/all-reports.js'
import { hostileReport, hostileText } from '../fixtures/hostile.js'
import { HUGE } from '../fixtures/huge-report.js'
import { attribute, elementsOf, hasClass, textOf } from '../fixtures/page.js'
import { PICTURES } from '../fixtures/pictures.js'
import { BASE, CLEAN, finding, HOSTILE, NOTHING, report, STORED, TYPICAL } from '../fixtures/reports.js'

const PICTURE: Preview = {
  kind: 'picture',
  mediaType: 'image/png',
  bytes: PICTURES[0]?.bytes ?? Buffer.alloc(0),
}

function tags(page: string): string[] {
  return elementsOf(page).map(({ tagName }) => tagName)
}

function texts(page: string, tagName: string, className?: string): string[] {
  return elementsOf(page)
    .filter((one) => one.tagName === tagName && (className === undefined || hasClass(one, className)))
    .map((one) => textOf(one).replace(/\s+/g, ' ').trim())
}

describe('the page', () => {
  test('says the verdict first, then the numbers, and names every finding', () => {
    const page = htmlReport(TYPICAL)
    expect(texts(page, 'title')).toEqual(['Data Hygiene: 3 new findings shut the gate'])
    expect(texts(page, 'h1')).toEqual(['3 new findings shut the gate'])
    expect(texts(page, 'dd')).toEqual(['1,204', '4', '2', '18', '≥ 2.4 MB'])
    expect(texts(page, 'h2')).toEqual([
      'Rules',
      'Leakage between splits',
      'Findings',
      'What was recognised',
      'What was scanned and what was skipped',
    ])
    expect(texts(page, 'h3').slice(0, 3)).toEqual([
      'Fix before merging',
      'Worth a look',
      '2 known groups, not blocking',
    ])
    expect(texts(page, 'h4')).toEqual([
      'error Split leakage train ↔ test new 2 files · 20 KB each',
      'error Split leakage train ↔ validation new also label conflict cat ↔ dog · 7 files · 18 KB each',
      'error Duplicate file new 2 files · 1.2 MB each',
      'notice Derived copy new 2 files · 1 MB each',
      'error Label conflict cat ↔ dog known 2 files · 20 KB each',
      'error Duplicate file known 3 files · unknown size each',
    ])
  })

  test('shows new findings before known ones where both shut the gate', () => {
    const groups = [false, true].map((isNew, number) =>
      finding(['duplicate-file'], [{ path: `${number}/a` }, { path: `${number}/b` }], { number, isNew }),
    )
    const plain = report(groups, { base: BASE })
    const verdict: Verdict = { result: 'fail', failOn: 'any', reasons: [] }
    const page = htmlReport({ ...plain, judgement: { ...plain.judgement, verdict } })
    expect(texts(page, 'h3')[0]).toBe('Fix before merging')
    expect(texts(page, 'code').filter((path) => path.endsWith('/a'))).toEqual(['1/a', '0/a'])
  })

  test('without a base calls nothing new and nothing known', () => {
    const page = htmlReport({ ...TYPICAL, base: null })
    expect(texts(page, 'span', 'new')).toEqual([])
    expect(texts(page, 'span', 'added')).toEqual([])
    expect(page).not.toContain('name="age"')
  })

  test('of a clean run has no findings and no filter', () => {
    const page = htmlReport(CLEAN)
    expect(texts(page, 'h1')).toEqual(['No duplicates'])
    expect(texts(page, 'h2')).toEqual([
      'What was recognised',
      'Rules',
      'What was scanned and what was skipped',
    ])
    expect(tags(page)).not.toContain('form')
  })

  test('tells of files that could not be read and of notes', () => {
    const items = texts(htmlReport(TYPICAL), 'li')
    expect(items).toContain('data/x.bin: EACCES: permission denied')
    expect(items).toContain('3 files are pointers to data that is not here.')
    expect(texts(htmlReport(TYPICAL), 'strong')).toContain('1 file could not be read.')
  })

  test('gives every part that a link leads to, and every id once', () => {
    for (const one of Object.values(ALL_REPORTS)) {
      const elements = elementsOf(htmlReport(one))
      const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== null)
      expect(new Set(ids).size).toBe(ids.length)
      const links = elements.map((element) => attribute(element, 'href')).filter((link) => link !== null)
      expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([])
    }
  })
})

describe('what was recognised', () => {
  test('has a bar for each split and label, with its number and its share', () => {
    const page = htmlReport(TYPICAL)
    expect(texts(page, 'caption')).toEqual(
      expect.arrayContaining(['3 splits, recognised by directories', '2 labels, recognised by directories']),
    )
    const rows = texts(page, 'tr')
    expect(rows).toEqual(
      expect.arrayContaining(['train1,00083.3 %', 'without a split40.3 %', 'cat90075.0 %', 'dog29624.7 %']),
    )
  })

  test('is cut where there is much of it, and says so', () => {
    const page = htmlReport(HUGE)
    expect(texts(page, 'summary')).toContain('27 more datasets')
    expect(page).toContain('… 280 more labels left out here: see the JSON report.')
  })

  test('nothing to compare is neither a pass nor a failure, and says where data may lie', () => {
    const page = htmlReport(NOTHING)
    expect(texts(page, 'h1')).toEqual(['Nothing was compared'])
    expect(page).toContain('<div class="verdict neutral">')
    expect(texts(page, 'h2')).toEqual(['Where the data is', 'What was scanned and what was skipped'])
    expect(texts(page, 'pre')).toEqual(["paths: [docs/img, 'demo app/it''s']"])
  })
})

describe('repeated directories', () => {
  test('stand before the leaks and the findings, in place of the groups that they explain', () => {
    const page = htmlReport(STORED)
    expect(texts(page, 'h2')).toEqual([
      'Rules',
      'Repeated directories',
      'Leakage between splits',
      'Findings',
      'What was recognised',
      'What was scanned and what was skipped',
    ])
    const cards = elementsOf(page).filter((one) => one.tagName === 'article' && hasClass(one, 'repeat'))
    expect(cards.map((one) => textOf(one).replace(/\s+/g, ' '))).toEqual([
      expect.stringContaining(
        'error data/hands/test/common repeats data/hands/train/common (3 files, 61 KB) new',
      ),
      expect.stringContaining('2 groups explained by this: duplicate file. A copy adds no information'),
      expect.stringContaining('notice data/raw/t repeats data/processed/t (2 files, 41 KB) known'),
    ])
    expect(texts(page, 'h4')).toEqual([
      "error Split leakage train ↔ test new 2 files · 3.1 MB each · same by git's id and Git LFS's SHA-256",
      "error Duplicate file new 3 files · 9 GB each · same by git-annex's key and DVC's MD5",
    ])
    expect(texts(page, 'li')).toContain('data/dumps/one.tar in data/dumps/one.tar.dvc DVC ← added here')
    expect(texts(page, 'p')[1]).toMatch(/^1,204 files \(at least 73 MB\)/)
  })

  test('leave no link to findings where they explain all', () => {
    const groups = [finding(['duplicate-file'], [{ path: 'a/x' }, { path: 'b/x' }])]
    const page = htmlReport(report(groups, { directories: [{ paths: ['a', 'b'], files: 2, bytes: 9 }] }))
    const ids = elementsOf(page).map((one) => attribute(one, 'id'))
    const links = elementsOf(page).filter(({ tagName }) => tagName === 'a')
    for (const link of links) expect(ids).toContain(attribute(link, 'href')?.slice(1))
    expect(texts(page, 'a', 'skip')).toEqual(['Skip to the directories'])
  })

  test('are cut, and said to be, where there are many', () => {
    const directories = Array.from({ length: 510 }, (_, index) => ({
      ...{ paths: [`a${index}`, `b${index}`], files: 2, bytes: 1 },
    }))
    const groups = directories.map(({ paths }) =>
      finding(
        ['duplicate-file'],
        paths.map((path) => ({ path: `${path}/x` })),
      ),
    )
    const page = htmlReport(report(groups, { directories }))
    expect(texts(page, 'article', 'repeat')).toHaveLength(500)
    expect(page).toContain('… 10 repeated directories left out here: see the JSON report.')
  })
})

describe('the heat map', () => {
  test('gives each share as a number and as a shade', () => {
    const cells = elementsOf(htmlReport(TYPICAL)).filter(
      (one) => one.tagName === 'td' && /^heat-/.test(attribute(one, 'class') ?? ''),
    )
    expect(cells.map((cell) => `${attribute(cell, 'class')} ${textOf(cell)}`)).toEqual([
      'heat-0 –',
      'heat-1 0.6 %6 of 1,000',
      'heat-1 0.1 %1 of 1,000',
      'heat-1 1.0 %1 of 104',
      'heat-0 –',
      'heat-0 0',
      'heat-1 1.0 %1 of 100',
      'heat-0 0',
      'heat-0 –',
    ])
  })

  test('has the darkest shade for all of a split, and for a split of unknown size', () => {
    const leak = (files: number, samples: number) => ({
      dataset: 'data',
      splits: ['train', 'test'] as [string, string],
      groups: 1,
      files: [files, files] as [number, number],
      samples: [samples, 0] as [number, number],
    })
    const page = htmlReport(report([], { leakage: [leak(10, 10)] }))
    expect(texts(page, 'td', 'heat-6')).toEqual(['100.0 %10 of 10', '10 of 0'])
    expect(texts(htmlReport(report([], { leakage: [leak(3, 10)] })), 'td', 'heat-5')).toEqual([
      '30.0 %3 of 10',
    ])
  })

  test('of too many splits is a list of their pairs', () => {
    const leakage = Array.from({ length: 300 }, (_, index) => ({
      dataset: 'data',
      splits: [`fold-${index}`, `fold-${index + 1}`] as [string, string],
      groups: 1,
      files: [1, 1] as [number, number],
      samples: [10, 10] as [number, number],
    }))
    const page = htmlReport(report([], { leakage }))
    expect(texts(page, 'th')).toContain('fold-0 ↔ fold-1')
    expect(texts(page, 'p', 'after')).toContain('… 100 pairs of splits left out here: see the JSON report.')
  })
})

describe('what is too much', () => {
  test('of groups is left out and counted, the new ones last', () => {
    const groups = Array.from({ length: 10_007 }, (_, number) =>
      finding(['duplicate-file'], [{ path: `${number}/a` }, { path: `${number}/b` }], {
        number,
        isNew: number >= 9,
      }),
    )
    const page = htmlReport(report(groups, { base: BASE }))
    expect(page.match(/<article class="group /g)).toHaveLength(10_000)
    expect(page.match(/data-age="known"/g)).toHaveLength(2)
    expect(page).toContain('… 7 more groups left out here: see the JSON report.')
  })

  test('of files in a group is folded away, then left out and counted', () => {
    const members = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ path: `data/${index}` }))
    const page = htmlReport(report([finding(['duplicate-file'], members(300))]))
    expect(texts(page, 'summary')).toContain('and 295 more')
    expect(texts(page, 'li')).toContain('… 195 more files left out here: see the JSON report.')
    expect(texts(page, 'code').filter((path) => path.startsWith('data/'))).toHaveLength(105)
    // 300 groups of 1,000 files each: the page bears 20,000 of them beside those in sight.
    const huge = htmlReport(HUGE)
    expect(huge.match(/<code>data\/copies\//g)).toHaveLength(300 * 5 + 20_000)
    expect(huge).toContain('… 995 more files left out here')
  })

  test('of labels for a menu leaves the commonest', () => {
    const groups = Array.from({ length: 600 }, (_, number) =>
      finding(
        ['duplicate-file'],
        [
          { path: `${number}/a`, label: `label-${number}` },
          { path: `${number}/b`, label: number > 550 ? 'common' : `label-${number}` },
        ],
        { number },
      ),
    )
    const options = texts(htmlReport(report(groups)), 'option')
    expect(options).toContain('common (49)')
    expect(options.filter((option) => option.startsWith('label-'))).toHaveLength(499)
  })
})

describe('previews', () => {
  test('show the picture once for all places of a group', () => {
    const looks: string[] = []
    const page = htmlReport(TYPICAL, {
      preview: ({ path }) => {
        looks.push(path)
        return path.endsWith('.jpg') ? PICTURE : null
      },
    })
    const pictures = elementsOf(page).filter(({ tagName }) => tagName === 'img')
    expect(pictures).toHaveLength(4)
    const data = `data:image/png;base64,${PICTURES[0]?.bytes.toString('base64')}`
    expect(pictures.map((one) => attribute(one, 'src'))).toEqual(Array(4).fill(data))
    expect(pictures.map((one) => attribute(one, 'alt'))[1]).toBe('The picture that these 7 files hold')
    // One look is enough for a picture; where there is none, a few copies are tried.
    expect(looks.filter((path) => path.startsWith('data/train/cat/1'))).toEqual(['data/train/cat/10.jpg'])
    expect(looks.filter((path) => path.startsWith('data/extra/'))).toHaveLength(3)
  })

  test('show a text as it is, whatever it holds', () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, isCut) => {
        const groups = [finding(['duplicate-file'], [{ path: 'a' }, { path: 'b' }])]
        const page = htmlReport(report(groups), { preview: () => ({ kind: 'text', text, isCut }) })
        const shown = elementsOf(page).find(({ tagName }) => tagName === 'pre')
        const lines = text.split(/\r\n|\r|\n/).map((line) => line.split('\t').map(display).join('\t'))
        expect(shown && textOf(shown)).toBe(lines.join('\n'))
        expect(texts(page, 'figcaption')).toEqual([isCut ? 'The content begins:' : 'The content:'])
      }),
    )
  })
})

describe('hostile names', () => {
  test('are shown as they are and make no element', () => {
    const names = fc.uniqueArray(hostileText, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(names, (hostile) => {
        const page = htmlReport(reportOn(hostile))
        expect(tags(page)).toEqual(tags(htmlReport(reportOn(hostile.map((_, index) => `x/${index}`)))))
        const shown = elementsOf(page)
          .filter(({ tagName }) => tagName === 'code')
          .map(textOf)
        for (const name of hostile) expect(shown).toContain(display(name))
      }),
    )
  })

  test('make no element, no attribute and no command that is not ours', () => {
    const ours = new Set(
      'a article body button caption circle code dd details div dl dt figcaption figure footer form h1 h2 h3 h4 head header html input label li main meta nav option output p path pre rect script section select small span strong style summary svg table tbody td th thead title tr ul b'.split(
        ' ',
      ),
    )
    const attributes =
      /^(?:aria-[a-z]+|autocomplete|charset|class|content|d|data-(?:age|label|rule|split)|fill|hidden|href|height|http-equiv|id|lang|name|preserveAspectRatio|role|scope|stroke(?:-[a-z]+)?|tabindex|type|value|viewBox|width|cx|cy|r)$/
    const check = (one: Report) => {
      const page = htmlReport(one)
      const elements = elementsOf(page)
      expect(elements.filter(({ tagName }) => !ours.has(tagName)).map(({ tagName }) => tagName)).toEqual([])
      const names = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name))
      expect(names.filter((name) => !attributes.test(name))).toEqual([])
      expect(page).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|##\[|^\s*::/m,
      )
    }
    check(HOSTILE)
    fc.assert(fc.property(hostileReport, check))
  })
})

describe('the policy', () => {
  test('allows exactly the style and the script that the page has, and nothing from elsewhere', () => {
    for (const one of [CLEAN, TYPICAL, HOSTILE]) {
      const elements = elementsOf(htmlReport(one))
      const hash = (tagName: string) => {
        const [only, ...others] = elements.filter((element) => element.tagName === tagName)
        expect(others).toEqual([])
        return only && `'sha256-${createHash('sha256').update(textOf(only)).digest('base64')}'`
      }
      const policy = elements.find(
        (element) => attribute(element, 'http-equiv') === 'Content-Security-Policy',
      )
      expect(policy && attribute(policy, 'content')).toBe(
        `default-src 'none'; img-src data:; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'`,
      )
    }
  })

  test('stands before everything that it is about', () => {
    const order = tags(htmlReport(TYPICAL))
    expect(order.slice(0, 4)).toEqual(['html', 'head', 'meta', 'meta'])
  })
})

/** Two files for each name, which stands wherever a name can. */
function reportOn(names: readonly string[]): Report {
  const groups = names.map((one, number) =>
    finding(
      ['split-leakage', 'label-conflict'],
      [
        { path: one, split: 'train', label: one },
        { path: `${one}/1`, split: one, label: 'plain' },
      ],
      { number },
    ),
  )
  return report(groups, {
    base: { ref: names.join(), commit: names.join() },
    notes: names.map((one) => display(`note: ${one}`)),
    scanned: {
      files: 9,
      bytes: 9,
      filesOfUnknownSize: 0,
      bytesRead: 9,
      skipped: {},
      errors: names.map((one) => ({ path: one, message: one })),
    },
    leakage: names.map((one) => ({
      dataset: one,
      splits: ['train', one],
      groups: 1,
      files: [1, 1],
      samples: [2, 2],
    })),
  })
}
