import * as fzstd from 'fzstd'
import * as hyparquet from 'hyparquet'
import * as column from 'hyparquet/src/column.js'
import * as datapage from 'hyparquet/src/datapage.js'
import * as plain from 'hyparquet/src/plain.js'
import * as schema from 'hyparquet/src/schema.js'
import { compressors } from 'hyparquet-compressors'

/** What reads Parquet: the library, and those parts of it that take single pages apart. */
export const parquet = { ...hyparquet, ...column, ...datapage, ...plain, ...schema }

export { compressors, fzstd }
