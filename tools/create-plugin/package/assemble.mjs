// Puts the generator's package together: its code, its template, and the packed contract and tools that a new plugin gets.
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const source = path.join(root, 'tools/create-plugin');
const packages = path.join(root, 'dist/packages');
const target = path.join(packages, 'create-erfa-plugin');
fs.rmSync(target, { recursive: true, force: true });
fs.mkdirSync(path.join(target, 'packages'), { recursive: true });
for (const name of ['main.mjs', 'names.mjs', 'template.mjs', 'template', 'outside'])
  fs.cpSync(path.join(source, name), path.join(target, name), { recursive: true });
for (const room of ['libs/scoring-sdk', 'tools/plugin-tools']) {
  const { name, version } = JSON.parse(
    fs.readFileSync(path.join(root, room, 'package/package.json'), 'utf8'),
  );
  const tarball = `${name.replace('@erfa/', '')}-${version}.tgz`;
  fs.copyFileSync(path.join(packages, tarball), path.join(target, 'packages', tarball));
}
fs.copyFileSync(path.join(packages, 'plugin-tools/taken.json'), path.join(target, 'taken.json'));
