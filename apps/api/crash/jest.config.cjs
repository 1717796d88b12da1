module.exports = {
  ...require('../../../tools/jest/preset.cjs'),
  displayName: 'crash',
  rootDir: __dirname,
  testTimeout: 10 * 60_000,
};
