import { expect, test } from '@jest/globals'
import { parseColumns } from '../../src/options/columns.js'

const parse = (first: string, ...rest: string[]) =>
  parseColumns({ lines: [first, ...rest], place: 'Option columns' })

test.each([
  ['label: diagnosis', { glob: null, role: 'label', name: 'diagnosis' }],
  ['label: sex: male', { glob: null, role: 'label', name: 'sex: male' }],
  ['label: a:b', { glob: null, role: 'label', name: 'a:b' }],
  ['ignore: split: raw', { glob: null, role: 'ignore', name: 'split: raw' }],
  ['data/a.csv label: my column', { glob: 'data/a.csv', role: 'label', name: 'my column' }],
  ['data/my table.csv split : part', { glob: 'data/my table.csv', role: 'split', name: 'part' }],
  ['data/labels/*.csv ignore: id', { glob: 'data/labels/*.csv', role: 'ignore', name: 'id' }],
])('%s', (line, parsed) => expect(parse(line)).toEqual([parsed]))

test('what is missing is not told as a slip of the pen', () => {
  expect(() => parse('label:')).toThrow(/with an optional glob before it\.$/)
  expect(() => parse('lable: diagnosis')).toThrow('(did you mean label?)')
  expect(() => parse('data/a.csv lable: diagnosis')).toThrow('(did you mean label?)')
  expect(() => parse('label')).toThrow("'label' is not of the form label: NAME")
})

test('one column is not two things, unless of other tables', () => {
  expect(() => parse('label: kind', 'ignore: kind')).toThrow(
    "Option columns: the column 'kind' is given as label and as ignore; keep one of the two.",
  )
  expect(parse('label: kind', 'old/*.csv ignore: kind', 'label: kind', 'label: sort')).toHaveLength(4)
})
