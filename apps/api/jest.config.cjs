module.exports = {
  ...require('../../tools/jest/preset.cjs'),
  displayName: 'api',
  rootDir: __dirname,
  globalSetup: '<rootDir>/testing/start-server.ts',
  globalTeardown: '<rootDir>/testing/stop-server.ts',
  setupFiles: ['reflect-metadata'],
  maxWorkers: 2,
  testTimeout: 30_000,
};
