module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'scoring-sdk',
  rootDir: __dirname,
};
