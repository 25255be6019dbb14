import { describe, expect, test } from '@jest/globals'
import { linksIn, pathsOfLink } from '../../src/layout/pages/links.js'
import { expand, seen } from './seen.js'

function treeOf(samples: readonly string[], pages: Record<string, string>): Map<string, string> {
  return new Map([...expand(samples).map((path): [string, string] => [path, path]), ...Object.entries(pages)])
}

describe('links of a page', () => {
  test.each([
    ['Markdown', '![shape](img/a.png "A title") and [b](<my b.png>)', ['img/a.png', 'my b.png']],
    ['Markdown with brackets', '![x](img/a(1).png)', ['img/a(1).png']],
    ['Markdown by name', 'See ![x][fig].\n\n[fig]: img/a.png "title"', ['img/a.png']],
    ['HTML', `<img width="3" src='img/a.png'><a href="b.png">`, ['img/a.png', 'b.png']],
    ['a notebook', '"source": ["<img src=\\"img/a.png\\">"]', ['img/a.png']],
    ['reStructuredText', '.. figure:: img/a.png\n   :width: 3', ['img/a.png']],
    ['AsciiDoc', 'image::img/a.png[A title]', ['img/a.png']],
  ])('%s', (_name, text, targets) => {
    expect([...linksIn(text)]).toEqual(targets)
  })

  test.each([
    ['a.png', 'docs/x', ['docs/x/a.png']],
    ['./img/a.png', '', ['img/a.png']],
    ['../img/a%20b.png#x', 'docs', ['img/a b.png']],
    ['/img/a.png?raw=true', 'docs', ['img/a.png']],
    ['../../a.png', 'docs', []],
    ['https://example.com/a.png', '', []],
    ['data:image/png;base64,AAAA', '', []],
    ['https://github.com/o/r/blob/main/img/a.png?raw=true', 'docs', ['img/a.png', 'a.png']],
    ['https://raw.githubusercontent.com/o/r/main/img/a.png', '', ['img/a.png', 'a.png']],
    ['100%.png', '', ['100%.png']],
  ])('%s in "%s"', (target, directory, paths) => {
    expect(pathsOfLink(target, directory)).toEqual(paths)
  })
})

test('a picture that a page links to is no sample, wherever the page lies', () => {
  const tree = treeOf(['data/{1..3}.jpg', 'pics/{a,b}.png', 'notebooks/out.png', 'result.png'], {
    'README.md': '![a](pics/a.png)\n<img src="./result.png">',
    'docs/index.rst': '.. image:: ../pics/b.png',
    'notebooks/run.ipynb': '{"cells":[{"source":["![x](out.png)"]}]}',
  })
  const { samples, skipped } = seen(tree)
  expect(samples).toEqual(['data/1.jpg', 'data/2.jpg', 'data/3.jpg'])
  expect(skipped['asset']).toBe(4)
})

test('what lies in a dataset stays a sample: by a name, by splits, by classes, or one example of many', () => {
  const tree = treeOf(
    ['data/{1..3}.jpg', '{train,test}/{1..3}.png', 'pets/{cat,dog}/{1..3}.gif', 'images/{1..40}.webp'],
    { 'README.md': '![](data/1.jpg) ![](train/1.png) ![](pets/cat/1.gif) ![](images/1.webp)' },
  )
  expect(seen(tree).samples).toHaveLength(3 + 6 + 6 + 40)
})

test('directories of which each shows a picture on a page are no classes', () => {
  const samples = ['images/{conv_vis,dense_vis}/{cover,one,two}.png']
  const { samples: found, recognised } = seen(
    treeOf(samples, { 'README.md': '![](images/conv_vis/cover.png) ![](images/dense_vis/cover.png)' }),
  )
  expect(found).toHaveLength(4)
  expect(recognised).toEqual(['images 4'])
})

test('two equal pictures of a page are no copies', () => {
  const tree = treeOf(['data/{1..3}.jpg'], {
    'README.md': '![](img/a.png)',
    'README_de.md': '![](img/b.png)',
    'img/a.png': 'the same',
    'img/b.png': 'the same',
  })
  expect(seen(tree).findings).toEqual([])
})
