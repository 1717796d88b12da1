module.exports = {
  ...require('../../../jest.preset.cjs'),
  displayName: 'plugin-my-kind',
  rootDir: __dirname,
};
