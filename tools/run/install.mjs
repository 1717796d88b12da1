// Installs the locked dependencies when they are not the ones installed last.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { nodePath } from './machine.mjs';

/** @returns {void} leaves the process with clear words when it fails */
export function install(root, say) {
  const lock = path.join(root, 'package-lock.json');
  const stamp = path.join(root, 'node_modules/.erfa-installed');
  const hash = createHash('sha256').update(fs.readFileSync(lock)).digest('hex');
  if (!fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== hash) {
    say('Installing the locked dependencies (about a minute the first time) …');
    // npm's own warnings are about the Node that runs npm; Erfa runs on the one being installed.
    const args = [
      'ci',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      '--include=dev',
      '--include=optional',
    ];
    const npm = process.env.npm_execpath;
    const result = npm
      ? spawnSync(process.execPath, [npm, ...args], {
          cwd: root,
          stdio: ['ignore', 'ignore', 'inherit'],
        })
      : spawnSync('npm', args, {
          cwd: root,
          stdio: ['ignore', 'ignore', 'inherit'],
          shell: process.platform === 'win32',
        });
    if (result.status !== 0) {
      fail(
        'The dependencies could not be installed. Look at the message above; often it is the connection to the package registry. Then run the same command again.',
      );
    }
    fs.writeFileSync(stamp, hash);
  }
  if (nodePath(root) === null) {
    fail(
      'The dependencies lack the Node that Erfa runs on. Run "npm ci --include=optional" and try again.',
    );
  }
}

function fail(message) {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}
