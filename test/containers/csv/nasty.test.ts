import { describe, expect, test } from '@jest/globals'
import { readTable } from '../../fixtures/tables.js'

/** A content and what is in it: names of columns (`null`: it names none) and cells, without empty ones at their end. */
interface Nasty {
  content: string | Buffer
  name?: string
  columns: string[] | null
  cells: string[][]
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le')
const HATE = ['none', 'offensive', 'hate']
const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('')

const ab = ['a', 'b']
const NASTY: Record<string, Nasty> = {
  plain: {
    content: 'a,b\n1,x\n2,y\n',
    columns: ab,
    cells: [
      ['1', 'x'],
      ['2', 'y'],
    ],
  },
  'no line end at the end': {
    content: 'a,b\n1,x\n2,y',
    columns: ab,
    cells: [
      ['1', 'x'],
      ['2', 'y'],
    ],
  },
  'carriage return and line feed': {
    content: 'a,b\r\n1,x\r\n2,y\r\n',
    columns: ab,
    cells: [
      ['1', 'x'],
      ['2', 'y'],
    ],
  },
  'carriage returns alone': {
    content: 'a,b\r1,x\r2,y\r',
    columns: ab,
    cells: [
      ['1', 'x'],
      ['2', 'y'],
    ],
  },
  'mixed line ends': {
    content: 'a,b\r\n1,x\n2,y\r3,z',
    columns: ab,
    cells: [
      ['1', 'x'],
      ['2', 'y'],
      ['3', 'z'],
    ],
  },
  'a carriage return at the very end': { content: 'a,b\n1,x\r', columns: ab, cells: [['1', 'x']] },
  'a line feed in quotes': { content: 'a,b\n1,"x\ny"\n', columns: ab, cells: [['1', 'x\ny']] },
  'a carriage return in quotes': { content: 'a,b\n1,"x\r\ny"\n', columns: ab, cells: [['1', 'x\r\ny']] },
  'a separator in quotes': { content: 'a,b\n1,"x,y"\n', columns: ab, cells: [['1', 'x,y']] },
  'doubled quotes': { content: 'a,b\n1,"say ""x"""\n', columns: ab, cells: [['1', 'say "x"']] },
  'nothing but doubled quotes': { content: 'a,b\n1,""""\n', columns: ab, cells: [['1', '"']] },
  'an empty text in quotes': { content: 'a,b\n1,""\n2,x\n', columns: ab, cells: [['1'], ['2', 'x']] },
  'quotes around all': { content: '"a","b"\n"1","x"\n', columns: ab, cells: [['1', 'x']] },
  'a quote inside of a cell is text': {
    content: 'a,b\n1,5" pipe\n2,6" pipe\n',
    columns: ab,
    cells: [
      ['1', '5" pipe'],
      ['2', '6" pipe'],
    ],
  },
  'text behind the closing quote': {
    content: 'a,b\n1,"x" y\n2,z\n',
    columns: ab,
    cells: [
      ['1', 'x y'],
      ['2', 'z'],
    ],
  },
  'a blank before a quote makes it text': { content: 'a,b\n1, "x"\n', columns: ab, cells: [['1', ' "x"']] },
  'blanks stay': { content: 'a,b\n 1 , x \n', columns: ab, cells: [[' 1 ', ' x ']] },
  'a mark of UTF-8': { content: '\ufeffa,b\n1,x\n', columns: ab, cells: [['1', 'x']] },
  'a mark before a quoted header': { content: '\ufeff"a","b"\n1,x\n', columns: ab, cells: [['1', 'x']] },
  'UTF-16, low byte first': { content: utf16('a,b\n1,é\n'), columns: ab, cells: [['1', 'é']] },
  'UTF-16, high byte first': { content: utf16('a,b\n1,é\n').swap16(), columns: ab, cells: [['1', 'é']] },
  'UTF-16 with tabs, as spreadsheets write it': {
    content: utf16('a\tb\r\n1\tx\r\n'),
    columns: ab,
    cells: [['1', 'x']],
  },
  'bytes of Latin-1 stay apart': {
    content: latin1('a,b\n1,\xe9\n2,\xe8\n'),
    columns: ab,
    cells: [
      ['1', '\xe9'],
      ['2', '\xe8'],
    ],
  },
  'a header in Latin-1': {
    content: latin1('a,caf\xe9\n1,x\n2,y\n'),
    columns: ['a', 'caf\udce9'],
    cells: [
      ['1', 'x'],
      ['2', 'y'],
    ],
  },
  'semicolons, and decimal commas': {
    content: 'a;b\n1,5;x\n2,5;y\n',
    columns: ab,
    cells: [
      ['1,5', 'x'],
      ['2,5', 'y'],
    ],
  },
  bars: {
    content: 'a|b\n1|x,y\n2|z\n',
    columns: ab,
    cells: [
      ['1', 'x,y'],
      ['2', 'z'],
    ],
  },
  'tabs in a file called csv': {
    content: 'a\tb\n1\tx, y\n2\tz\n',
    columns: ab,
    cells: [
      ['1', 'x, y'],
      ['2', 'z'],
    ],
  },
  'commas in a file called tsv': {
    name: 't.tsv',
    content: 'a,b\n1,x\n2,y\n',
    columns: ab,
    cells: [
      ['1', 'x'],
      ['2', 'y'],
    ],
  },
  'a line that names the separator': { content: 'sep=;\na;b\n1;x,y\n', columns: ab, cells: [['1', 'x,y']] },
  'a line that names a separator nobody would guess': {
    content: 'sep=^\r\na^b\r\n1^x\r\n',
    columns: ab,
    cells: [['1', 'x']],
  },
  'a line in quotes that names the separator': {
    content: '"sep=;"\r\na;b\r\n1;x,y\r\n',
    columns: ab,
    cells: [['1', 'x,y']],
  },
  'a line in capitals that names the separator': {
    content: 'SEP=;\ra;b\r1;x,y\r',
    columns: ab,
    cells: [['1', 'x,y']],
  },
  'comments before the header': {
    content: '# made by hand\n# in 2020\na,b\n1,x\n',
    columns: ab,
    cells: [['1', 'x']],
  },
  'a comment that is the header': {
    content: '# a,b\n1,2\n3,4\n',
    columns: ab,
    cells: [
      ['1', '2'],
      ['3', '4'],
    ],
  },
  'a first column called #': {
    content: '#,a,b\n1,x,2\n2,y,3\n',
    columns: ['#', 'a', 'b'],
    cells: [
      ['1', 'x', '2'],
      ['2', 'y', '3'],
    ],
  },
  'empty lines before the header': { content: '\n\r\na,b\n1,x\n', columns: ab, cells: [['1', 'x']] },
  'empty lines between records': {
    content: 'a,b\n1,x\n\n\n2,y\n\n',
    columns: ab,
    cells: [
      ['1', 'x'],
      ['2', 'y'],
    ],
  },
  'a line of separators is an empty record': {
    content: 'a,b\n1,x\n,\n2,y\n',
    columns: ab,
    cells: [['1', 'x'], [], ['2', 'y']],
  },
  'no header, numbers': {
    content: '1,2\n3,4\n',
    columns: null,
    cells: [
      ['1', '2'],
      ['3', '4'],
    ],
  },
  'no header, labels that come again': {
    content: 'fine,pos\nbad,neg\ngood,pos\n',
    columns: null,
    cells: [
      ['fine', 'pos'],
      ['bad', 'neg'],
      ['good', 'pos'],
    ],
  },
  'no header, a word before numbers': {
    content: 'M,0.1,3\nF,0.2,4\n',
    columns: null,
    cells: [
      ['M', '0.1', '3'],
      ['F', '0.2', '4'],
    ],
  },
  'a header over texts alone': {
    content: 'text,tag\nsome,x\nother,y\nthird,x\n',
    columns: ['text', 'tag'],
    cells: [
      ['some', 'x'],
      ['other', 'y'],
      ['third', 'x'],
    ],
  },
  'a header alone': { content: 'a,b\n', columns: ab, cells: [] },
  'a header without its line end': { content: 'a,b', columns: ab, cells: [] },
  'a header whose names are numbers, as pandas writes them': {
    content: ',0,1,2\n0,5.1,3.5,1.4\n1,4.9,3.0,1.4\n',
    columns: ['', '0', '1', '2'],
    cells: [
      ['0', '5.1', '3.5', '1.4'],
      ['1', '4.9', '3.0', '1.4'],
    ],
  },
  'a header of years': {
    content: 'land,2000,2001,2002\nA,1.5,2.5,3.5\nB,1,5,9\n',
    columns: ['land', '2000', '2001', '2002'],
    cells: [
      ['A', '1.5', '2.5', '3.5'],
      ['B', '1', '5', '9'],
    ],
  },
  'records that count are no header': {
    content: '1,2,3\n4,5,6\n7,8,9\n',
    columns: null,
    cells: [
      ['1', '2', '3'],
      ['4', '5', '6'],
      ['7', '8', '9'],
    ],
  },
  'a saved index without a name': {
    content: ',a\n0,x\n1,y\n',
    columns: ['', 'a'],
    cells: [
      ['0', 'x'],
      ['1', 'y'],
    ],
  },
  'row names that the header passes over, as R writes them': {
    content: `${'"a" "b"\n'.replace(' ', ',')}"1",5,"x"\n"2",6,"y"\n`,
    columns: ['', 'a', 'b'],
    cells: [
      ['1', '5', 'x'],
      ['2', '6', 'y'],
    ],
  },
  'a separator at the end of each line': {
    content: 'a,b,\n1,x,\n2,y,\n',
    columns: ['a', 'b', ''],
    cells: [
      ['1', 'x'],
      ['2', 'y'],
    ],
  },
  'a name twice': { content: 'a,a,b\n1,2,x\n', columns: ['a', 'a.2', 'b'], cells: [['1', '2', 'x']] },
  'a header that comes again': {
    content: 'a,b\n1,x\na,b\n2,y\n',
    columns: ab,
    cells: [
      ['1', 'x'],
      ['2', 'y'],
    ],
  },
  'a count of records and classes first': {
    content: '3,2,setosa,virginica\n5.1,3.5,0\n4.9,3.0,0\n6.2,3.1,1\n',
    columns: null,
    cells: [
      ['5.1', '3.5', '0'],
      ['4.9', '3.0', '0'],
      ['6.2', '3.1', '1'],
    ],
  },
  'too few cells': {
    content: 'a,b,c\n1\n2,y\n3,z,w\n',
    columns: ['a', 'b', 'c'],
    cells: [['1'], ['2', 'y'], ['3', 'z', 'w']],
  },
  'too many cells': {
    content: 'a,b\n1,x\n2,y,z,w\n3,v\n',
    columns: ['a', 'b', 'column 3', 'column 4'],
    cells: [
      ['1', 'x'],
      ['2', 'y', 'z', 'w'],
      ['3', 'v'],
    ],
  },
  'one column': {
    content: 'text\none\ntwo\nthree\n',
    columns: ['text'],
    cells: [['one'], ['two'], ['three']],
  },
  'one column with commas in quotes': {
    content: 'text\n"one, two"\n"three, four"\n',
    columns: ['text'],
    cells: [['one, two'], ['three, four']],
  },
  'a quote in tabs is text where none closes it': {
    name: 't.tsv',
    content: 'ham\t"Hello\nspam\tbuy\nham\tyes\n',
    columns: null,
    cells: [
      ['ham', '"Hello'],
      ['spam', 'buy'],
      ['ham', 'yes'],
    ],
  },
  'a quote in tabs is text where something follows it': {
    name: 't.tsv',
    content: 'ham\t"Hi" she said\nspam\tbuy\nham\tyes\n',
    columns: null,
    cells: [
      ['ham', '"Hi" she said'],
      ['spam', 'buy'],
      ['ham', 'yes'],
    ],
  },
  'quotes in tabs that close at the end of the cell': {
    name: 't.tsv',
    content: 'ham\t"a\tb"\nspam\t"c ""d"""\nham\ty\n',
    columns: null,
    cells: [
      ['ham', 'a\tb'],
      ['spam', 'c "d"'],
      ['ham', 'y'],
    ],
  },
  'a quote in tabs that closes 60 lines below is text': {
    name: 't.tsv',
    content: `k\t"open\n${lines(60, () => 'k\tv\n')}k\tclose"\n`,
    columns: null,
    cells: [['k', '"open'], ...Array.from({ length: 60 }, () => ['k', 'v']), ['k', 'close"']],
  },
  'speeches with quotes that never close': {
    content: lines(30, (at) => `${at},"Well ${at}\n`),
    columns: null,
    cells: Array.from({ length: 30 }, (_, at) => [`${at}`, `"Well ${at}`]),
  },
  'a byte 0 far behind stays': {
    content: `a,b\n${lines(20000, (at) => `${at},x\n`)}1,\0\n`,
    columns: ab,
    cells: [...Array.from({ length: 20000 }, (_, at) => [`${at}`, 'x']), ['1', '\0']],
  },
  'an escape character of other programs is text': {
    content: 'a,b\n1,x\\y\n2,\\N\n',
    columns: ab,
    cells: [
      ['1', 'x\\y'],
      ['2', '\\N'],
    ],
  },
  'control characters stay': {
    content: 'a,b\n1,\u0001\u001b[31m\n',
    columns: ab,
    cells: [['1', '\u0001\u001b[31m']],
  },
  'line separators of Unicode end nothing': {
    content: 'a,b\n1,x\u2028y\u0085z\n',
    columns: ab,
    cells: [['1', 'x\u2028y\u0085z']],
  },
  'form feed and vertical tab end nothing': {
    content: 'a,b\n1,x\fy\vz\n',
    columns: ab,
    cells: [['1', 'x\fy\vz']],
  },
  'a long cell': {
    content: `a,b\n1,"${'x'.repeat(3_000_000)}"\n2,y\n`,
    columns: ab,
    cells: [
      ['1', 'x'.repeat(3_000_000)],
      ['2', 'y'],
    ],
  },
  'a record over many parts of the file': {
    content: `a,b\n1,"${'x\n'.repeat(1_500_000)}"\n2,y\n`,
    columns: ab,
    cells: [
      ['1', 'x\n'.repeat(1_500_000)],
      ['2', 'y'],
    ],
  },
  'two thousand columns': {
    content: `${lines(2000, (at) => `c${at},`)}end\n${lines(2000, (at) => `${at},`)}1\n`,
    columns: [...Array.from({ length: 2000 }, (_, at) => `c${at}`), 'end'],
    cells: [[...Array.from({ length: 2000 }, (_, at) => `${at}`), '1']],
  },
  'emoji and other planes': {
    content: 'a,b\n1,😀\n2,𝕏\n',
    columns: ab,
    cells: [
      ['1', '😀'],
      ['2', '𝕏'],
    ],
  },
  'backslashes before quotes': {
    content: 'a,b\n"says \\"no\\", twice",x\n"a \\\\ and \\d",y\n"and ""so"" too",z\n"\\"",w\n',
    columns: ab,
    cells: [
      ['says "no", twice', 'x'],
      ['a \\ and \\d', 'y'],
      ['and "so" too', 'z'],
      ['"', 'w'],
    ],
  },
  'a backslash at the end of a cell in quotes': {
    content: 'a,b\n"C:\\dir\\",x\n"D:\\",y\n',
    columns: ab,
    cells: [
      ['C:\\dir\\', 'x'],
      ['D:\\', 'y'],
    ],
  },
  'comments with as many commas as the header': {
    content: `# made by hand\n# on monday, with care\ntext,label\n${lines(6, (at) => `some words ${at},${'xy'[at % 2]}\n`)}`,
    columns: ['text', 'label'],
    cells: Array.from({ length: 6 }, (_, at) => [`some words ${at}`, 'xy'[at % 2] as string]),
  },
  'a comment that names the columns of texts': {
    content: `# text,label\n${lines(6, (at) => `some words ${at},${'xy'[at % 2]}\n`)}`,
    columns: ['text', 'label'],
    cells: Array.from({ length: 6 }, (_, at) => [`some words ${at}`, 'xy'[at % 2] as string]),
  },
  'no header, a word that is said as it is written': {
    name: 't.tsv',
    content: 'a\ta\nab\ta b\nabba\ta b a\nbaba\tb a b a\nbab\tb a b\n',
    columns: null,
    cells: [
      ['a', 'a'],
      ['ab', 'a b'],
      ['abba', 'a b a'],
      ['baba', 'b a b a'],
      ['bab', 'b a b'],
    ],
  },
  'a header one of whose names is a value, too': {
    name: 't.tsv',
    content: `comment\tis_rude\thate\n${lines(20, (at) => `some words ${at}\t${at % 2 === 0}\t${HATE[at % 3]}\n`)}`,
    columns: ['comment', 'is_rude', 'hate'],
    cells: Array.from({ length: 20 }, (_, at) => [
      `some words ${at}`,
      `${at % 2 === 0}`,
      HATE[at % 3] as string,
    ]),
  },
  'no header, a word beside a label that comes again': {
    name: 't.tsv',
    content: `hello\ttrue\thate\n${lines(20, (at) => `some words ${at}\t${at % 2 === 0}\t${HATE[at % 3]}\n`)}`,
    columns: null,
    cells: [
      ['hello', 'true', 'hate'],
      ...Array.from({ length: 20 }, (_, at) => [
        `some words ${at}`,
        `${at % 2 === 0}`,
        HATE[at % 3] as string,
      ]),
    ],
  },
  'no header, a label beside texts that comes once': {
    name: 't.tsv',
    content: `a greeting, say\tgreeting\thate\n${lines(20, (at) => `some words ${at}\t${at % 2 === 0}\t${HATE[at % 3]}\n`)}`,
    columns: null,
    cells: [
      ['a greeting, say', 'greeting', 'hate'],
      ...Array.from({ length: 20 }, (_, at) => [
        `some words ${at}`,
        `${at % 2 === 0}`,
        HATE[at % 3] as string,
      ]),
    ],
  },
  'a header that says a name twice': {
    content: `text,text,label\n${lines(6, (at) => `some words ${at},more words ${at},${'xy'[at % 2]}\n`)}`,
    columns: ['text', 'text.2', 'label'],
    cells: Array.from({ length: 6 }, (_, at) => [
      `some words ${at}`,
      `more words ${at}`,
      'xy'[at % 2] as string,
    ]),
  },
}

describe('files that other readers get wrong', () => {
  test.each(Object.entries(NASTY))('%s', async (_, { content, name = 't.csv', columns, cells }) => {
    const read = await readTable(name, content)
    expect(read.cells).toEqual(cells)
    if (columns === null) expect(read.table.isNamed).toBe(false)
    else expect(read.columns).toEqual(columns)
  })
  test('there are many', () => expect(Object.keys(NASTY).length).toBeGreaterThanOrEqual(60))
})

test('a record has the line where it begins and the one where it ends', async () => {
  const { records } = await readTable('t.csv', '# c\r\na,b\r\n1,"x\r\ny"\r\n\r\n2,z\r3,w\n')
  expect(records.map(({ line, endLine }) => [line, endLine])).toEqual([
    [3, 4],
    [6, 6],
    [7, 7],
  ])
})

test('what was found out is told', async () => {
  expect((await readTable('t.csv', 'a;b\n1;x\n')).table.understoodAs).toBe('separated by semicolons')
  expect((await readTable('t.csv', '1,2\n3,4\n')).table.understoodAs).toBe('separated by commas, no header')
  const { table } = await readTable('t.csv', 'a,b\n1,x\na,b\n')
  expect(table.notes).toEqual(['1 record equal to the header, passed over'])
})

test.each([
  [
    'a quote that nothing closes',
    't.csv',
    `a,b\n${lines(200, (at) => `${at},x\n`)}1,"x\n2,y\n`,
    /line 202 is not closed/,
  ],
  ['bytes that are no text', 't.csv', 'a,b\n1,\0\n', /no text/],
  ['nothing', 't.csv', '', /no records/],
])('%s is a failure of that file', async (_, name, content, message) => {
  await expect(readTable(name, content)).rejects.toThrow(message)
})
