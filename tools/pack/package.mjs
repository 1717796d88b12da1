// Makes a tarball that a stranger can install: node tools/pack/package.mjs FOLDER, where FOLDER/package holds package.json and README.md.
// What was built into dist/packages/NAME goes in; the tarball comes to lie beside it. The same input gives the same bytes.
// With --without-version the tarball's name stays the same from version to version, for commands that people copy.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const [folder, ...flags] = process.argv.slice(2);
const source = path.join(root, folder, 'package');
const { name, version } = JSON.parse(fs.readFileSync(path.join(source, 'package.json'), 'utf8'));
const plain = name.replace(/^@[^/]+\//, '');
const packages = path.join(root, 'dist/packages');
const target = path.join(packages, plain);
fs.mkdirSync(target, { recursive: true });
for (const file of ['package.json', 'README.md'])
  fs.copyFileSync(path.join(source, file), path.join(target, file));
fs.copyFileSync(path.join(root, 'LICENSE'), path.join(target, 'LICENSE'));

const { status, stdout, stderr } = spawnSync(
  'npm',
  ['pack', target, '--pack-destination', packages, '--json', '--ignore-scripts'],
  { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
);
if (status !== 0) {
  console.error(`${stdout}${stderr}\nnpm pack of ${name} failed; the reason stands above.`);
  process.exit(1);
}
const made = JSON.parse(stdout);
const { filename } = Array.isArray(made) ? made[0] : Object.values(made)[0];
const ending = flags.includes('--without-version') ? '' : `-${version}`;
const tarball = path.join(packages, `${plain}${ending}.tgz`);
fs.renameSync(path.join(packages, filename), tarball);
console.log(path.relative(root, tarball));
