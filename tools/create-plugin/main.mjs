#!/usr/bin/env node
// create-erfa-plugin NAME: a folder with a scoring plugin that builds, passes its tests and can be tried in the browser.
import fs from 'node:fs';
import path from 'node:path';
import { namesOf } from './names.mjs';
import { filesOf, rename } from './template.mjs';

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const usage =
  'usage: create-erfa-plugin NAME   (makes the folder NAME; lower-case words with hyphens)';

/** Ends with a message and no trace: what is wrong is what was asked for. */
function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function create(argument) {
  const taken = JSON.parse(fs.readFileSync(path.join(here, 'taken.json'), 'utf8'));
  let names;
  try {
    names = namesOf(argument, taken);
  } catch (error) {
    refuse(`${error.message}\n${usage}`);
  }
  const target = path.resolve(names.id);
  if (fs.existsSync(target) && fs.readdirSync(target).length > 0)
    refuse(
      `${target} is there already and is not empty; nothing was written. Choose another name or place.`,
    );
  const packages = path.join(here, 'packages');
  const tarballs = fs.readdirSync(packages).filter((name) => name.endsWith('.tgz'));
  const files = [
    ...filesOf(path.join(here, 'template'), names),
    ...filesOf(path.join(here, 'outside'), names),
  ];
  for (const { name, text } of files) {
    const file = path.join(target, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, name === 'package.json' ? withPackages(text, tarballs) : text);
  }
  fs.mkdirSync(path.join(target, 'packages'));
  for (const name of tarballs)
    fs.copyFileSync(path.join(packages, name), path.join(target, 'packages', name));
  fs.copyFileSync(path.join(here, 'LICENSE'), path.join(target, 'LICENSE'));
  process.stdout.write(
    rename(
      'my-kind is there. Go on with\n  cd my-kind\n  npm install\n  npm test\n  npm run playground\n',
      names,
    ),
  );
}

/** The contract and the tools come as files beside the plugin: no registry has them. */
function withPackages(text, tarballs) {
  const content = JSON.parse(text);
  for (const name of Object.keys(content.devDependencies)) {
    const plain = name.replace('@erfa/', '');
    const tarball = tarballs.find((file) => file.startsWith(`${plain}-`));
    content.devDependencies[name] = `file:packages/${tarball}`;
  }
  return `${JSON.stringify(content, null, 2)}\n`;
}

const [argument, ...more] = process.argv.slice(2);
if (argument === '--help' || more.length > 0) refuse(usage);
create(argument);
