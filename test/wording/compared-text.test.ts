import { expect, test } from '@jest/globals'
import type { Compared, TableReading } from '../../src/model.js'
import { comparedText } from '../../src/wording/compared-text.js'

const reading = (...label: string[]): TableReading => ({
  ...{ path: 'a.csv', part: null, records: 40, understoodAs: 'separated by commas', notes: [] },
  columns: { content: ['text'], label, labelBy: 'name', split: [], index: [], ignored: [] },
})
const rows = (...read: TableReading[]): Compared => ({ kind: 'row', samples: 1080, tables: 2, read })

test.each<[Compared[], string]>([
  [[{ kind: 'bytes', samples: 2 }], ''],
  [[{ kind: 'row', samples: 0, tables: 0, read: [] }], ''],
  [[rows(reading(), reading())], '1,080 records of 2 tables'],
  [[rows(reading('intent'), reading('intent'))], '1,080 records of 2 tables (label: <intent>)'],
  [[rows(reading('a', 'b'), reading('c', 'd'))], '1,080 records of 2 tables (label: <a>, <b>, <c>, 1 more)'],
  [
    [
      { kind: 'row', samples: 12, tables: 1, read: [] },
      { kind: 'picture', samples: 2400 },
      { kind: 'near-picture', samples: 2399 },
    ],
    '12 records of 1 table, 2,400 pictures',
  ],
])('%j', (compared, text) => expect(comparedText(compared, (name) => `<${name}>`)).toBe(text))
