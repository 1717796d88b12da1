module.exports = {
  ...require('../../tools/jest/preset.cjs'),
  displayName: 'scoring-host',
  rootDir: __dirname,
};
