import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { actionInputs, optionRows, readmeFlags, readmeTable } from '../../src/options/documents.js'
import { resolveOptions } from '../../src/options/resolve.js'
import { configSchema } from '../../src/options/schema.js'
import { OPTION_ROWS } from '../../src/options/table.js'

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

describe('what is said about options elsewhere equals the table (scripts/generate-options.mjs rewrites it)', () => {
  test('the inputs of action.yml', () => {
    const { inputs } = parse(read('action.yml')) as { inputs: Record<string, unknown> }
    expect(inputs).toEqual(actionInputs())
    expect(Object.keys(inputs)).toEqual(OPTION_ROWS.map(({ name }) => name))
  })

  test('the table of the README', () => {
    const [, table] = /<!-- options:start -->\n([\s\S]*)\n<!-- options:end -->/.exec(read('README.md')) ?? []
    expect(table).toBe(readmeTable())
  })

  test('the flags in the README', () => {
    const [, flags] = /<!-- flags:start -->\n([\s\S]*)\n<!-- flags:end -->/.exec(read('README.md')) ?? []
    expect(flags).toBe(readmeFlags())
  })

  test('the schema of the config file', () => {
    expect(JSON.parse(read('schema/config.schema.json'))).toEqual(configSchema())
  })
})

test('only an input that no config file can hold has a default, which would come before that file', () => {
  const { token, ...others } = actionInputs()
  // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's way to write an expression.
  expect(token?.default).toBe('${{ github.token }}')
  for (const input of Object.values(others)) expect(input).not.toHaveProperty('default')
})

test('no description holds an expression, which the runner would refuse there', () => {
  for (const { description } of Object.values(actionInputs())) expect(description).not.toContain('${{')
})

test('a default that is shown as a value is the default that holds', () => {
  const fallback = resolveOptions({ root: import.meta.dirname, given: {} })
  const shown = OPTION_ROWS.filter(
    (row) => /^(?:`[^`]+`(?:, )?)+$/.test(row.default) && !['paths', 'token'].includes(row.name),
  )
  expect(shown.map(({ name }) => name)).toEqual([
    'source',
    'min-size',
    'compare',
    'read-limit',
    'splits',
    'labels',
    'rules',
    'fail-on',
    'comment',
    'mode',
    'shard',
  ])
  const given = Object.fromEntries(
    shown.map((row) => [
      row.name,
      [Array.from(row.default.matchAll(/`([^`]+)`/g), ([, value]) => value).join('\n')],
    ]),
  )
  expect(resolveOptions({ root: import.meta.dirname, given })).toEqual(fallback)
})

test('every choice is shown, and every row of the README is one row of four cells', () => {
  for (const { choices, names, value, default: fallback } of OPTION_ROWS) {
    // A rule for one kind is shown by its form.
    const words = [...(choices ?? []), ...(names ?? []).filter((name) => !name.includes('/'))]
    for (const word of words) expect(`${value} ${fallback}`).toContain(word)
  }
  for (const row of readmeTable().split('\n')) expect(row.split(/(?<!\\)\|/)).toHaveLength(6)
  for (const { description } of optionRows()) expect(description).toMatch(/^[^\n]{10,300}\.$/)
})
