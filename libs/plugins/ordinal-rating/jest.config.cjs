module.exports = {
  ...require('../../../jest.preset.cjs'),
  displayName: 'plugin-ordinal-rating',
  rootDir: __dirname,
};
