import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const dir = at('../../../dist/packages/plugin-tools');
const compiler = at('../../../node_modules/typescript/');

/** The compiler as a library, with what it knows of the language and the browser; no editor services, no translations. */
const compilerFiles = (name) =>
  name === 'typescript.js' || /^lib\.(es|decorators|scripthost)?.*\.d\.ts$/.test(name);

/** Erfa's own model and an invented country's answers to it, in the form that plugins are given: nothing to parse. */
function writeCountry() {
  const folder = at('../../../libs/models/digital-modenhed/');
  const model = parse(readFileSync(`${folder}model.yaml`, 'utf8'));
  const { sheets } = JSON.parse(readFileSync(`${folder}country/answers.json`, 'utf8'));
  const inFull = (answer) =>
    typeof answer === 'object' ? answer : { state: 'answered', value: answer };
  const country = {
    model,
    sheets: sheets.map(({ answers }) => ({
      answers: Object.fromEntries(
        Object.entries(answers).map(([key, answer]) => [key, inFull(answer)]),
      ),
    })),
  };
  mkdirSync(`${dir}/country`, { recursive: true });
  writeFileSync(`${dir}/country/digital-modenhed.json`, JSON.stringify(country));
}

const tools = {
  input: {
    main: at('../src/main.ts'),
    trial: at('../src/check/trial.ts'),
    'scoring-process': at('../src/playground/scoring-process.ts'),
    'test-reporter': at('../src/test-reporter.ts'),
    'types-process': at('../src/playground/types-process.ts'),
  },
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
        writeCountry();
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

/** The page of the playground: one script and its style. */
const page = {
  input: { page: at('../page/main.ts') },
  platform: 'browser',
  tsconfig: at('../page/tsconfig.json'),
  output: { dir: `${dir}/page`, format: 'esm', entryFileNames: '[name].js', cleanDir: true },
  plugins: [
    {
      name: 'page-beside-its-script',
      writeBundle: () => {
        for (const name of ['index.html', 'page.css'])
          cpSync(at(`../page/${name}`), `${dir}/page/${name}`);
      },
    },
  ],
};

export default [tools, page];
