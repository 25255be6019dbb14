module.exports = {
  fzstd: require('fzstd'),
  parquet: {
    ...require('hyparquet'),
    ...require('hyparquet/src/column.js'),
    ...require('hyparquet/src/datapage.js'),
    ...require('hyparquet/src/plain.js'),
    ...require('hyparquet/src/schema.js'),
  },
  compressors: require('hyparquet-compressors').compressors,
}
