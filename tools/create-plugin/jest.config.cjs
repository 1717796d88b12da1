module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'create-plugin',
  rootDir: __dirname,
  testTimeout: 120_000,
};
