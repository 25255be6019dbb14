import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readYamlTree, type YamlTree } from '../../src/pointers/yaml-tree.js'

function read(text: string): YamlTree {
  const tree = readYamlTree(text)
  if ('problem' in tree) throw new Error(tree.problem)
  return tree
}

function field(text: string, name: string): string | null {
  const tree = read(text)
  return tree.text(tree.fields(tree.root)?.get(name))
}

describe('readYamlTree', () => {
  test.each([
    '12345678901234567890123456789012',
    '1e10',
    '0x1f',
    '0o17',
    'true',
    '1_000',
    '.inf',
    '2020-01-01',
    '007',
  ])('reads %s as the text that was written', (written) => {
    expect(field(`a: ${written}`, 'a')).toBe(written)
    expect(field(`a: "${written}"`, 'a')).toBe(written)
  })

  test.each(['a:', 'a: null', 'a: ~', 'b: 1'])('takes a value of nothing for none: %s', (text) => {
    const tree = read(text)
    expect(tree.fields(tree.root)?.has('a')).toBe(false)
  })

  test.each(['', '# nothing', '---\n', '~'])('a text without a value has no root: %j', (text) => {
    expect(read(text).root).toBeNull()
  })

  test('the word in quotes is a text', () => expect(field('a: "null"', 'a')).toBe('null'))

  test.each([
    ['a: 1\na: 2', 'a key that stands twice'],
    ['? [1]\n: 2', 'a key that is a list'],
    ['- a', 'a list'],
    ['a', 'a scalar'],
  ])('%j is no mapping, with %s', (text) => {
    const tree = read(text)
    expect(tree.fields(tree.root)).toBeNull()
  })

  test.each([
    ['a: [', 'is not valid YAML (line 1, column 5)'],
    ['a: 1\n---\nb: 1', 'is not valid YAML (line 2, column 1)'],
    ['[[['.repeat(40), 'has too many levels of YAML'],
    ['[['.repeat(100_000), 'has too many levels of YAML'],
  ])('%.20s %s', (text, problem) => expect(readYamlTree(text)).toEqual({ problem }))

  test('follows an alias, and only so many', () => {
    expect(field('a: &x text\nb: *x', 'b')).toBe('text')
    const tree = read(`a: &x text\nb: [${Array(20).fill('*x').join(', ')}]`)
    const texts = tree.items(tree.fields(tree.root)?.get('b'))?.map((item) => tree.text(item))
    expect(texts?.[0]).toBe('text')
    expect(texts?.at(-1)).toBeNull()
  })

  test('an alias to nothing or to itself ends', () => {
    expect(field('a: *x', 'a')).toBeNull()
    const tree = read('&x a: *x')
    expect(tree.text(tree.fields(tree.root)?.get('a'))).toBe('a')
    const list = read('&x [*x]')
    expect(list.items(list.items(list.root)?.[0])).toHaveLength(1)
  })

  test('no text makes it throw', () => {
    const piece = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '-',
      '[',
      ']',
      '{',
      '}',
      '&x',
      '*x',
      '"',
      "'",
      '!!int',
      '|',
      '>',
      '#',
      '---',
      '<<',
      '\t',
      '?',
      ',',
      '\0',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const tree = readYamlTree(pieces.join(''))
        if ('problem' in tree) return
        for (const node of [...(tree.items(tree.root) ?? []), ...(tree.fields(tree.root)?.values() ?? [])]) {
          tree.text(node)
          tree.fields(node)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
