module.exports = {
  ...require('../jest.preset.cjs'),
  displayName: 'tools',
  rootDir: __dirname,
  // Rooms of their own, with runs of their own.
  testPathIgnorePatterns: [
    '<rootDir>/score/',
    '<rootDir>/plugin-tools/',
    '<rootDir>/create-plugin/',
  ],
  testTimeout: 60_000,
};
