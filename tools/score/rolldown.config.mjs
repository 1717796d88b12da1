import { fileURLToPath } from 'node:url';
import { defineConfig } from 'rolldown';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

// Everything inside, so that the commands start fast and need nothing but Node and the built plugins.
export default defineConfig({
  input: {
    bench: at('bench/bench.ts'),
    score: at('src/score.ts'),
    'model-lint': at('src/model-lint.ts'),
    'model-test': at('src/model-test.ts'),
    'model-diff': at('src/model-diff.ts'),
  },
  platform: 'node',
  tsconfig: at('tsconfig.json'),
  output: {
    dir: at('../../dist/tools/score'),
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
    cleanDir: true,
  },
});
