module.exports = {
  ...require('../../tools/jest/preset.cjs'),
  displayName: 'scoring-sdk',
  rootDir: __dirname,
};
