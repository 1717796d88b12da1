module.exports = {
  ...require('../../tools/jest/preset.cjs'),
  displayName: 'model-format',
  rootDir: __dirname,
};
