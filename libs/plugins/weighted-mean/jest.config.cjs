module.exports = {
  ...require('../../../tools/jest/preset.cjs'),
  displayName: 'plugin-weighted-mean',
  rootDir: __dirname,
};
