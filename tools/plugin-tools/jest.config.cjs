module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'plugin-tools',
  rootDir: __dirname,
  testTimeout: 60_000,
};
