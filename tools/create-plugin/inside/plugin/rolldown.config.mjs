import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const dir = at('../../../dist/plugins/my-kind');

// One module with the contract's code inside it, beside its manifest: what a host loads.
export default {
  input: { index: at('src/plugin.ts') },
  platform: 'neutral',
  tsconfig: at('tsconfig.json'),
  output: { dir, format: 'esm', entryFileNames: '[name].mjs', cleanDir: true },
  plugins: [
    {
      name: 'manifest-beside-the-module',
      writeBundle: () => copyFileSync(at('plugin.json'), `${dir}/plugin.json`),
    },
  ],
};
