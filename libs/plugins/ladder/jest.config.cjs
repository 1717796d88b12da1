module.exports = {
  ...require('../../../jest.preset.cjs'),
  displayName: 'plugin-ladder',
  rootDir: __dirname,
};
