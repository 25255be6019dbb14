import { DEFAULT_CONFIG } from './definition.js'
import { OPTION_ROWS, type OptionRow } from './table.js'

/** A piece of JSON Schema. */
export type Schema = { readonly [keyword: string]: unknown }

const SCALAR: Schema = { type: ['string', 'number', 'boolean'] }

/** The JSON Schema (draft 7) of the config file, for editors that complete and check YAML by it. */
export function configSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'data-hygiene',
    description: `Options of data-hygiene, in ${DEFAULT_CONFIG}. An input or a flag comes before them.`,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      OPTION_ROWS.filter((row) => row.inConfigFile).map((row) => [
        row.name,
        { description: `${row.description} Default: ${row.default}.`, ...valueSchema(row) },
      ]),
    ),
  }
}

function valueSchema(row: OptionRow): Schema {
  switch (row.kind) {
    case 'text':
      return { type: 'string' }
    case 'choice':
      return { enum: row.choices }
    case 'size':
      return { type: ['integer', 'string'], minimum: 0 }
    case 'list':
      return oneOrMany(SCALAR)
    case 'map-list':
      return { anyOf: [SCALAR, mapping(row), { type: 'array', items: { anyOf: [SCALAR, mapping(row)] } }] }
  }
}

function oneOrMany(item: Schema): Schema {
  return { anyOf: [item, { type: 'array', items: item }] }
}

/** `NAME: VALUE` pairs; a VALUE may also be a list. */
function mapping({ names, choices }: OptionRow): Schema {
  const value: Schema = choices === undefined ? oneOrMany(SCALAR) : { enum: choices }
  if (names === undefined) return { type: 'object', additionalProperties: value }
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(names.map((name) => [name, value])),
  }
}
