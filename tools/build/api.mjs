// Rolldown (already here through Angular's Vite) bundles the API; its transformer emits the decorator metadata that Nest reads, which esbuild cannot.
import { rolldown } from 'rolldown';

/** Our own code goes into the bundle; packages stay in node_modules. */
const own = /^(\.|\/|@erfa\/|@oxc-project\/runtime)/;

const bundle = await rolldown({
  input: {
    main: 'apps/api/src/main.ts',
    openapi: 'apps/api/src/start/openapi.ts',
    migrate: 'apps/api/src/start/migrate.ts',
    token: 'apps/api/src/start/token.ts',
  },
  platform: 'node',
  tsconfig: 'apps/api/tsconfig.json',
  external: (id) => !own.test(id),
});
await bundle.write({
  // Tests build into a folder of their own: node tools/build/api.mjs FOLDER
  dir: process.argv[2] ?? 'dist/apps/api',
  format: 'esm',
  sourcemap: true,
  entryFileNames: '[name].mjs',
  chunkFileNames: '[name]-[hash].mjs',
  cleanDir: true,
});
