module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'model-lab',
  rootDir: __dirname,
};
