import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { TOOL } from '../src/tool.js'

test('the program, the package and the changelog name the same version', () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as typeof TOOL
  expect(TOOL).toEqual({ name, version })
  const headings = readFileSync('CHANGELOG.md', 'utf8').match(/^## .*/gm)
  expect(headings?.map((heading) => heading.split(' ')[1])).toContain(TOOL.version)
})
