module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'business-case',
  rootDir: __dirname,
};
