module.exports = {
  ...require('../../../jest.preset.cjs'),
  displayName: 'plugin-quadrant',
  rootDir: __dirname,
};
