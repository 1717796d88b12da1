module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'api',
  rootDir: __dirname,
  globalSetup: '<rootDir>/testing/start-server.ts',
  globalTeardown: '<rootDir>/testing/stop-server.ts',
  setupFiles: ['reflect-metadata'],
  // The crash tests have a server of their own and a tier of their own.
  testPathIgnorePatterns: ['<rootDir>/crash/'],
  maxWorkers: 2,
  testTimeout: 90_000,
};
