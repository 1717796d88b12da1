// The declarations of the packed contract: as the compiler writes them, with the file endings that Node's resolution asks for.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const types = path.join(root, 'dist/packages/scoring-sdk/types');
fs.rmSync(types, { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules/typescript/bin/tsc'),
    ...['-p', path.join(root, 'libs/scoring-sdk/tsconfig.api.json'), '--outDir', types],
  ],
  { stdio: 'inherit' },
);
if (status !== 0) process.exit(1);
for (const entry of fs.readdirSync(types, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const file = path.join(entry.parentPath, entry.name);
  const text = fs.readFileSync(file, 'utf8');
  fs.writeFileSync(
    file,
    text.replaceAll(/(from '|import\(")(\.{1,2}\/[^'"]+)(?=['"])/g, '$1$2.js'),
  );
}
