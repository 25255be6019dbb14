import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import {
  nothingComparedText,
  nothingWarning,
  passedOverText,
  pathsLine,
} from '../../src/wording/nothing-compared.js'
import { CLEAN, NOTHING } from '../fixtures/reports.js'

const at = (...directories: string[]) =>
  directories.map((directory, index) => ({ directory, files: index + 1 }))

test('one paragraph names the directories and the line to write', () => {
  const passedOver = at('images', 'demo/a')
  expect(nothingComparedText({ ...NOTHING, passedOver })).toBe(
    'Nothing was compared: no data file was found. Files that look like data lie in images (1 file), demo/a (2 files). ' +
      'To say where the data is, write into .github/data-hygiene.yml: paths: [images, demo/a]',
  )
  expect(nothingComparedText({ ...NOTHING, passedOver: [] })).toBe(
    'Nothing was compared: no data file was found. ' +
      'To say where the data is, write into .github/data-hygiene.yml: paths: [DIRECTORY]',
  )
})

test('one data file is nothing to compare either, and neither are files that could not be read', () => {
  const one = { ...NOTHING.scanned, files: 1 }
  expect(nothingComparedText({ ...NOTHING, scanned: one })).toContain('there is one data file only')
  const errors = [{ path: 'a', message: 'EACCES' }]
  expect(nothingComparedText({ ...NOTHING, scanned: { ...one, errors } })).toContain('could be read')
})

test('where files are too small, the line to write is that of min-size', () => {
  const scanned = { ...NOTHING.scanned, skipped: { 'min-size': 72 } }
  expect(nothingComparedText({ scanned, passedOver: [] })).toBe(
    'Nothing was compared: no data file of min-size was found (72 files below it). ' +
      'To compare smaller files, write into .github/data-hygiene.yml: min-size: 1',
  )
  expect(nothingComparedText({ scanned, passedOver: at('images') })).toContain('paths: [images]')
})

test('a door warns unless it was asked not to, or the snapshot did', () => {
  const one = { ...NOTHING, scanned: { ...NOTHING.scanned, files: 1 } }
  const asked = { paths: null, ifNoFilesFound: 'warn' } as const
  expect(nothingWarning(one, asked)).toContain('one data file only')
  expect(nothingWarning(NOTHING, asked)).toBeNull()
  expect(nothingWarning(NOTHING, { ...asked, paths: ['x'] })).toContain('no data file was found')
  expect(nothingWarning(one, { ...asked, ifNoFilesFound: 'ignore' })).toBeNull()
  expect(nothingWarning(CLEAN, asked)).toBeNull()
})

test('at most five directories are named', () => {
  expect(passedOverText(at('a', 'b', 'c', 'd', 'e', 'f', 'g'), (path) => path)).toBe(
    'a (1 file), b (2 files), c (3 files), d (4 files), e (5 files), 2 more directories',
  )
})

test.each([
  [['a b', "it's", '- x', 'x: y', '#1', 'true', '1', '{a}', '@a']],
  [['images', 'X-Ray Image DataSet/test', '\u00e9t\u00e9']],
])('the line is YAML that gives the same paths: %j', (directories) => {
  for (const directory of directories) expect(parse(pathsLine(at(directory)))).toEqual({ paths: [directory] })
})

test('what cannot be shown as it is is not told to be written', () => {
  expect(pathsLine(at('a\nb', 'c'))).toBe('paths: [c]')
  expect(pathsLine(at(''))).toBe("paths: ['.']")
})
