// Runs one room's Jest and leaves a report: node tools/jest/run.mjs ROOM FOLDER [Jest options]
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { reportFile, writeReport } from '../check/report.mjs';

const [room, folder, ...given] = process.argv.slice(2);
// Which tier of `npm test` the report belongs to.
const tier =
  given.find((option) => option.startsWith('--tier='))?.slice('--tier='.length) ?? 'test';
const rest = given.filter((option) => !option.startsWith('--tier='));
const root = path.resolve(import.meta.dirname, '../..');
const results = path.join(root, 'dist/jest', `${tier}-${room}.json`);
fs.mkdirSync(path.dirname(results), { recursive: true });
for (const file of [results, reportFile(tier, room)]) fs.rmSync(file, { force: true });
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    path.join(root, 'node_modules/jest/bin/jest.js'),
    '-c',
    path.join(root, folder, 'jest.config.cjs'),
    '--json',
    `--outputFile=${results}`,
    ...rest,
  ],
  // The JSON goes to the file; Jest's own summary stays on standard error.
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);
if (fs.existsSync(results)) {
  const found = JSON.parse(fs.readFileSync(results, 'utf8'));
  writeReport(tier, room, {
    passed: found.numPassedTests,
    // A suite that cannot even be loaded has no failed test, and has failed all the same.
    failed: found.numFailedTests + found.numRuntimeErrorTestSuites,
    skipped: found.numPendingTests + found.numTodoTests,
  });
}
process.exit(status ?? 1);
