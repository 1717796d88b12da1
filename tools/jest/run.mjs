// Runs one room's Jest and leaves its machine-readable report in dist/reports/<room>.json: node tools/jest/run.mjs ROOM FOLDER [Jest options]
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const [room, folder, ...rest] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '../..');
const report = path.join(root, 'dist/reports', `${room}.json`);
fs.mkdirSync(path.dirname(report), { recursive: true });
fs.rmSync(report, { force: true });
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    path.join(root, 'node_modules/jest/bin/jest.js'),
    '-c',
    path.join(root, folder, 'jest.config.cjs'),
    '--json',
    `--outputFile=${report}`,
    ...rest,
  ],
  // The JSON goes to the file; Jest's own summary stays on standard error.
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);
process.exit(status ?? 1);
