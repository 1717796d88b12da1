// One shape for what every tier of `npm test` found: {tier, name, passed, failed, skipped}.
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Where a tier's report about one room lies. */
export const reportFile = (tier, name) => path.join(root, 'dist/reports', `${tier}-${name}.json`);

export function writeReport(tier, name, { passed, failed, skipped = 0 }) {
  const file = reportFile(tier, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ tier, name, passed, failed, skipped }));
}

/** Reads a report, or null where a tier left none: that tier has failed. */
export function readReport(tier, name) {
  const file = reportFile(tier, name);
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
}
