module.exports = {
  ...require('../../../jest.preset.cjs'),
  displayName: 'crash',
  rootDir: __dirname,
  testTimeout: 10 * 60_000,
};
