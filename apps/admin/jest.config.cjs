const { createEsmPreset } = require('jest-preset-angular/presets');
const { moduleNameMapper } = require('../../jest.preset.cjs');

module.exports = {
  ...createEsmPreset({ tsconfig: '<rootDir>/tsconfig.json' }),
  displayName: 'admin',
  rootDir: __dirname,
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  moduleNameMapper,
  // A busy machine draws a page slowly; what hangs is still found.
  testTimeout: 20_000,
};
