// Jest applies its module names to tests, not to what starts before them: here `@erfa/…` is found the same way.
const Module = require('node:module');
const { moduleNameMapper } = require('../../../jest.preset.cjs');

const names = Object.entries(moduleNameMapper).map(([pattern, file]) => [
  new RegExp(pattern),
  file,
]);
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const [, file] = names.find(([pattern]) => pattern.test(request)) ?? [];
  return resolve.call(this, file ?? request, ...rest);
};
