module.exports = {
  ...require('../../../jest.preset.cjs'),
  displayName: 'plugin-units',
  rootDir: __dirname,
};
