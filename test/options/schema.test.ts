import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { stringify } from 'yaml'
import { readConfigText } from '../../src/options/config-text.js'
import { configSchema } from '../../src/options/schema.js'

const validate = new Ajv({ allowUnionTypes: true }).compile(configSchema())

const accepts = (config: unknown) => validate(config)

const reads = (config: unknown) => {
  try {
    return readConfigText(stringify(config), 'c.yml').size > 0
  } catch {
    return false
  }
}

describe('the schema and the reader agree on shapes', () => {
  test.each([
    { paths: 'data' },
    { paths: ['data', 2024] },
    { exclude: ['a'], source: 'git', 'min-size': 1000 },
    { 'min-size': '10KB', 'fail-on': 'any', labels: 'data/{label}/**' },
    { splits: 'auto' },
    { splits: { train: 'a/**', test: ['b', 'c'] } },
    { splits: ['train: a', { test: 'b' }] },
    { rules: { 'duplicate-file': 'warning' } },
    { rules: ['duplicate-file: off', { 'derived-copy': 'error' }] },
    { reports: { json: ['a.json', 'b.json'], csv: 'c.csv' } },
    { 'if-no-files-found': 'warn' },
    { base: 'origin/main', baseline: 'a.json', comment: 'always', reports: { sarif: 'a', html: 'b' } },
  ])('accepted: %j', (config) => {
    expect([accepts(config), reads(config)]).toEqual([true, true])
  })

  test.each([
    { path: 'data' },
    { config: 'a.yml' },
    { token: 'x' },
    { paths: { a: 'b' } },
    { paths: [['a']] },
    { source: ['git'] },
    { labels: { a: 'b' } },
    { 'min-size': [1] },
    { splits: { train: { a: 'b' } } },
    ['paths'],
    'paths',
  ])('refused: %j', (config) => {
    expect([accepts(config), reads(config)]).toEqual([false, false])
  })
})

test.each([
  { source: 'gti' },
  { 'min-size': -1 },
  { rules: { 'duplicate-files': 'off' } },
  { rules: { 'duplicate-file': 'warn' } },
  { reports: { xml: 'a' } },
  { comment: 'sometimes' },
])('refused by value: %j', (config) => {
  expect(accepts(config)).toBe(false)
})
