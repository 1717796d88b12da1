// The thread that simulates, as one file beside the API: tests start it as the server does.
import { rolldown } from 'rolldown';

const bundle = await rolldown({
  input: { 'simulation-worker': 'apps/api/src/simulations/simulation-worker.ts' },
  platform: 'node',
  tsconfig: 'apps/api/tsconfig.json',
  // Our own code goes in; packages stay in node_modules.
  external: (id) => !/^(\.|\/|@erfa\/|apps\/)/.test(id),
});
await bundle.write({
  dir: 'dist/simulation',
  format: 'esm',
  sourcemap: true,
  entryFileNames: '[name].mjs',
  chunkFileNames: '[name]-[hash].mjs',
  cleanDir: true,
});
