module.exports = {
  ...require('../../tools/jest/preset.cjs'),
  displayName: 'domain',
  rootDir: __dirname,
};
