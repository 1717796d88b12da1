module.exports = {
  ...require('../../../jest.preset.cjs'),
  displayName: 'plugin-minimum-of',
  rootDir: __dirname,
};
