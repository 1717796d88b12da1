import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const dir = at('../../dist/scoring-host');

// One file each: the process of a plugin may read this file and the plugin’s folder, nothing else.
const alone = (name, file, cleanDir) => ({
  input: { [name]: at(file) },
  platform: 'node',
  tsconfig: at('tsconfig.json'),
  output: { dir, format: 'esm', entryFileNames: '[name].mjs', codeSplitting: false, cleanDir },
});

export default [
  alone('plugin-process', 'src/child/main.ts', true),
  alone('isolation-probe', 'src/child/probe.ts', false),
];
