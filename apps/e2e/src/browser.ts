import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

/** Where the browser is and what it needs around it. */
export interface Browser {
  executablePath: string;
  env: Record<string, string>;
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

/**
 * A real Chromium: `CHROMIUM_PATH`, else one that is installed, else the one that npm brings (Linux x64).
 * The latter unpacks itself into TMPDIR and takes whatever lies there under its name, so it gets a folder of its own for each version.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return { executablePath: named, env: {} };
  const found = installed.find((file) => fs.existsSync(file));
  if (found) return { executablePath: found, env: {} };

  const manifest = path.resolve(
    __dirname,
    '../../../node_modules/@sparticuz/chromium/package.json',
  );
  const { version } = JSON.parse(fs.readFileSync(manifest, 'utf8')) as { version: string };
  const folder = path.join(os.tmpdir(), `erfa-chromium-${version}-${os.userInfo().uid}`);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  process.env['TMPDIR'] = folder;
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const missing = spawnSync('ldd', [executablePath], { encoding: 'utf8' }).stdout.includes(
    'not found',
  );
  if (!missing) return { executablePath, env: {} };
  await inflate(path.resolve(path.dirname(manifest), 'bin/al2023.tar.br'));
  return { executablePath, env: { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') } };
}
