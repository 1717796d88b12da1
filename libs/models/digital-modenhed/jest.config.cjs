module.exports = {
  ...require('../../../tools/jest/preset.cjs'),
  displayName: 'model-digital-modenhed',
  rootDir: __dirname,
};
