import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const dir = at('../../../dist/packages/plugin-tools');
const compiler = at('../../../node_modules/typescript/');

/** The compiler as a library, with what it knows of the language and the browser; no editor services, no translations. */
const compilerFiles = (name) =>
  name === 'typescript.js' || /^lib\.(es|decorators|scripthost)?.*\.d\.ts$/.test(name);

export default {
  input: { main: at('../src/main.ts'), trial: at('../src/check/trial.ts') },
  platform: 'node',
  tsconfig: at('../tsconfig.json'),
  output: {
    dir,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
    cleanDir: true,
    banner: (chunk) => (chunk.name === 'main' ? '#!/usr/bin/env node' : ''),
  },
  plugins: [
    {
      name: 'compiler-beside-the-module',
      resolveId: (id) =>
        id === 'typescript' ? { id: './typescript/lib/typescript.js', external: 'relative' } : null,
      writeBundle: () => {
        writeFileSync(
          `${dir}/taken.json`,
          JSON.stringify(readdirSync(at('../../../libs/plugins')).sort()),
        );
        mkdirSync(`${dir}/typescript/lib`, { recursive: true });
        for (const name of ['package.json', 'LICENSE.txt', 'ThirdPartyNoticeText.txt'])
          cpSync(`${compiler}${name}`, `${dir}/typescript/${name}`);
        for (const name of readdirSync(`${compiler}lib`))
          if (compilerFiles(name))
            cpSync(`${compiler}lib/${name}`, `${dir}/typescript/lib/${name}`);
      },
    },
  ],
};
