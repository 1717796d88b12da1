// `npm test`: every tier, then one line that sums their reports. A tier that leaves no report has failed.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { readReport, reportFile } from '../check/report.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const nx = path.join(root, 'node_modules/nx/dist/bin/nx.js');

const run = (args) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
/** Rooms that have a target. Asking also makes the project graph fresh, without which the rule about arrows is silent. */
const roomsWith = (target) =>
  JSON.parse(
    execFileSync(process.execPath, [nx, 'show', 'projects', '--with-target', target, '--json'], {
      cwd: root,
      encoding: 'utf8',
    }),
  );

/** Tier → the Nx target that runs it; the rooms are whatever has that target. */
const tiers = [
  { tier: 'lint', target: 'lint' },
  { tier: 'types', target: 'typecheck' },
  { tier: 'test', target: 'test' },
  { tier: 'crash', target: 'crash' },
  { tier: 'journey', target: 'journey' },
].map((tier) => ({ ...tier, rooms: roomsWith(tier.target) }));

for (const { tier, rooms } of tiers)
  for (const room of rooms) fs.rmSync(reportFile(tier, room), { force: true });
const began = Date.now();
const outcomes = [
  run([path.join(root, 'tools/check/format.mjs')]),
  // Together, so that no core waits for the last room of a tier.
  run([nx, 'run-many', '-t', 'build', 'lint', 'typecheck', 'test', 'crash']),
  // Alone: two browsers and the product are two cores' work already.
  run([nx, 'run-many', '-t', 'journey']),
];

const total = { passed: 0, failed: 0, skipped: 0 };
const rows = [{ tier: 'format', rooms: ['files'] }, ...tiers].map(({ tier, rooms }) => {
  const sum = { tier, rooms: rooms.length, passed: 0, failed: 0, skipped: 0 };
  if (rooms.length === 0) sum.failed += 1;
  for (const room of rooms) {
    const report = readReport(tier, room);
    if (report === null || report.passed + report.failed === 0) {
      console.error(`${tier} of ${room} left no report.`);
      sum.failed += 1;
    } else {
      for (const key of ['passed', 'failed', 'skipped']) sum[key] += report[key];
    }
  }
  for (const key of ['passed', 'failed', 'skipped']) total[key] += sum[key];
  return sum;
});
// A step that failed without a failed test (a build, say) must not pass in silence.
if (outcomes.includes(false) && total.failed === 0) total.failed = 1;

console.log('');
console.table(rows);
console.log(`${((Date.now() - began) / 1000).toFixed(0)} s`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);
