module.exports = {
  ...require('../../../jest.preset.cjs'),
  displayName: 'plugin-staged-gates',
  rootDir: __dirname,
};
