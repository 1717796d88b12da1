// Runs the journeys in a real browser and leaves a report: node tools/check/journeys.mjs ROOM FOLDER [Playwright options]
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { reportFile, writeReport } from './report.mjs';

const [room, folder, ...rest] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '../..');
const results = path.join(root, 'dist/playwright', `${room}.json`);
for (const file of [results, reportFile('journey', room)]) fs.rmSync(file, { force: true });
const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules/@playwright/test/cli.js'),
    'test',
    '-c',
    path.join(folder, 'playwright.config.ts'),
    ...rest,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ERFA_JOURNEY_RESULTS: results } },
);
if (fs.existsSync(results)) {
  const { stats } = JSON.parse(fs.readFileSync(results, 'utf8'));
  // A journey that passes only at the second try has failed: the first user meets the first try.
  writeReport('journey', room, {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  });
}
process.exit(status ?? 1);
