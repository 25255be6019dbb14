module.exports = {
  fzstd: require('fzstd'),
  hyparquet: require('hyparquet'),
  compressors: require('hyparquet-compressors').compressors,
}
