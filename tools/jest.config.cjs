module.exports = {
  ...require('../jest.preset.cjs'),
  displayName: 'tools',
  rootDir: __dirname,
  // A room of its own, with a run of its own.
  testPathIgnorePatterns: ['<rootDir>/score/'],
  testTimeout: 60_000,
};
