module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'score-cli',
  rootDir: __dirname,
};
