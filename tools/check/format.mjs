// Holds every tracked file that Prettier knows against its style, and leaves a report.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';
import { writeReport } from './report.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const files = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\0')
  .filter((file) => file && fs.existsSync(path.join(root, file)));
let passed = 0;
const bad = [];
for (const file of files) {
  const at = path.join(root, file);
  const { ignored, inferredParser } = await prettier.getFileInfo(at, {
    ignorePath: path.join(root, '.prettierignore'),
  });
  if (ignored || !inferredParser) continue;
  const options = await prettier.resolveConfig(at);
  if (await prettier.check(fs.readFileSync(at, 'utf8'), { ...options, filepath: at })) passed += 1;
  else bad.push(file);
}
writeReport('format', 'files', { passed, failed: bad.length });
if (bad.length > 0) {
  console.error(
    `Not formatted; run "npm run format":\n${bad.map((file) => `  ${file}`).join('\n')}`,
  );
  process.exit(1);
}
