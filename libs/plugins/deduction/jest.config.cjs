module.exports = {
  ...require('../../../jest.preset.cjs'),
  displayName: 'plugin-deduction',
  rootDir: __dirname,
};
