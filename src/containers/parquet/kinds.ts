import type { SchemaElement, TimeUnit } from 'hyparquet'

/** What the values of a column mean. */
export type ValueKind =
  | {
      is:
        | 'truth'
        | 'whole'
        | 'float'
        | 'double'
        | 'half'
        | 'bytes'
        | 'text'
        | 'uuid'
        | 'date'
        | 'old-timestamp'
    }
  /** Whole numbers without a sign, of 32 or 64 bits. */
  | { is: 'unsigned'; bits: number }
  | { is: 'decimal'; scale: number }
  | { is: 'time' | 'timestamp'; unit: TimeUnit }

const TEXTS = new Set(['UTF8', 'ENUM', 'JSON', 'STRING'])
const UNSIGNED = /^UINT_(\d+)$/

/** The kind of a column's values by what the schema says of it. */
export function kindOf({ type, converted_type, logical_type, scale, type_length }: SchemaElement): ValueKind {
  const meaning = converted_type ?? logical_type?.type
  switch (type) {
    case 'BOOLEAN':
      return { is: 'truth' }
    case 'FLOAT':
      return { is: 'float' }
    case 'DOUBLE':
      return { is: 'double' }
    case 'INT96':
      return { is: 'old-timestamp' }
    default:
  }
  if (meaning === 'DECIMAL') return { is: 'decimal', scale: scale ?? scaleOf(logical_type) }
  if (type === 'BYTE_ARRAY') return { is: meaning !== undefined && TEXTS.has(meaning) ? 'text' : 'bytes' }
  if (type === 'FIXED_LEN_BYTE_ARRAY') {
    if (logical_type?.type === 'FLOAT16' && type_length === 2) return { is: 'half' }
    return { is: logical_type?.type === 'UUID' && type_length === 16 ? 'uuid' : 'bytes' }
  }
  if (meaning === 'DATE') return { is: 'date' }
  if (logical_type?.type === 'TIMESTAMP' || logical_type?.type === 'TIME') {
    return { is: logical_type.type === 'TIME' ? 'time' : 'timestamp', unit: logical_type.unit }
  }
  if (converted_type === 'TIMESTAMP_MILLIS') return { is: 'timestamp', unit: 'MILLIS' }
  if (converted_type === 'TIMESTAMP_MICROS') return { is: 'timestamp', unit: 'MICROS' }
  if (converted_type === 'TIME_MILLIS') return { is: 'time', unit: 'MILLIS' }
  if (converted_type === 'TIME_MICROS') return { is: 'time', unit: 'MICROS' }
  const isUnsigned =
    logical_type?.type === 'INTEGER' ? !logical_type.isSigned : UNSIGNED.test(converted_type ?? '')
  return isUnsigned ? { is: 'unsigned', bits: type === 'INT64' ? 64 : 32 } : { is: 'whole' }
}

function scaleOf(logical: SchemaElement['logical_type']): number {
  return logical?.type === 'DECIMAL' ? logical.scale : 0
}
