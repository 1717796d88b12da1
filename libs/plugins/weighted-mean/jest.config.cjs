module.exports = {
  ...require('../../../jest.preset.cjs'),
  displayName: 'plugin-weighted-mean',
  rootDir: __dirname,
};
