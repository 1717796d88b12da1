// `npm run generate`: makes everything anew that is generated and committed. `--check` compares instead, and fails where something is out of date.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generateClient } from './client.mjs';
import { generateCountry } from './country.mjs';
import { generateDocuments } from './documents.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const check = process.argv.includes('--check');

const run = (args) => {
  const result = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (result.status !== 0) process.exit(1);
};

run([
  path.join(root, 'node_modules/nx/dist/bin/nx.js'),
  'run',
  'api:build',
  '--outputStyle=static',
]);
const target = check
  ? fs.mkdtempSync(path.join(os.tmpdir(), 'erfa-client-'))
  : path.join(root, 'libs/api-client/src');
await generateClient(root, target);
if (!check) {
  await generateDocuments(root);
  await generateCountry(root);
}
if (check) {
  const stale = differences(path.join(root, 'libs/api-client/src'), target);
  fs.rmSync(target, { recursive: true, force: true });
  if (stale.length > 0) {
    console.error(
      `The generated client is out of date; run "npm run generate":\n${stale.map((file) => `  ${file}`).join('\n')}`,
    );
    process.exit(1);
  }
}

/** Files that are in one folder and not, or not alike, in the other. */
function differences(a, b) {
  const list = (folder) =>
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  const names = new Set([...list(a), ...list(b)]);
  const read = (folder, name) =>
    fs.existsSync(path.join(folder, name))
      ? fs.readFileSync(path.join(folder, name), 'utf8')
      : null;
  return [...names].filter((name) => read(a, name) !== read(b, name)).sort();
}
