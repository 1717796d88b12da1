import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const dir = at('../../../dist/packages/scoring-sdk');
const contract = at('../src/index.ts');
const output = { dir, format: 'esm', entryFileNames: '[name].mjs' };

// Two modules: the contract, whole and without an import, so that a plugin can carry it; and the testing
// kit, which imports that one, so that there are not two contracts.
export default [
  {
    input: { index: contract },
    platform: 'neutral',
    tsconfig: at('../tsconfig.json'),
    output: { ...output, cleanDir: true },
  },
  {
    input: { testing: at('../testing/index.ts') },
    platform: 'neutral',
    tsconfig: at('../tsconfig.json'),
    plugins: [
      {
        name: 'one-contract',
        resolveId: (id) =>
          id === '../src/index' ? { id: './index.mjs', external: 'relative' } : null,
      },
    ],
    output,
  },
];
