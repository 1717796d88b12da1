module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'model-format',
  rootDir: __dirname,
};
