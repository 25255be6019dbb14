module.exports = { fastGlob: require('fast-glob'), micromatch: require('micromatch') }
