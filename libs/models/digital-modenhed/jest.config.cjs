module.exports = {
  ...require('../../../jest.preset.cjs'),
  displayName: 'model-digital-modenhed',
  rootDir: __dirname,
};
