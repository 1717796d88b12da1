module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'scoring-host',
  rootDir: __dirname,
};
