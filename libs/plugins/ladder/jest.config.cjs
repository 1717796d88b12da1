module.exports = {
  ...require('../../../tools/jest/preset.cjs'),
  displayName: 'plugin-ladder',
  rootDir: __dirname,
};
