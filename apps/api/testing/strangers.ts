import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

/**
 * A plugin that did not come with Erfa: a weighted mean under another name, in the data folder's `plugins/`.
 * @param before statements that its score function begins with; `sheet` is what it is given
 * @returns its folder
 */
export function putStranger(dataDir: string, id: string, before = ''): string {
  const from = path.join(root, 'dist/plugins/weighted-mean');
  const folder = path.join(dataDir, 'plugins', id);
  fs.mkdirSync(folder, { recursive: true });
  const manifest = JSON.parse(fs.readFileSync(path.join(from, 'plugin.json'), 'utf8')) as object;
  const own = {
    ...manifest,
    id,
    entry: 'stranger.mjs',
    author: 'Fremmed ApS',
    title: { da: 'Fremmed middel', en: 'Strange mean' },
  };
  fs.writeFileSync(path.join(folder, 'plugin.json'), JSON.stringify(own));
  fs.copyFileSync(path.join(from, 'index.mjs'), path.join(folder, 'index.mjs'));
  fs.writeFileSync(
    path.join(folder, 'stranger.mjs'),
    `import manifest from './plugin.json' with { type: 'json' };
import mean from './index.mjs';
export default {
  manifest,
  prepare(model, options) {
    const score = mean.prepare(model, options);
    return (sheet) => {
      ${before}
      return score(sheet);
    };
  },
};
`,
  );
  return folder;
}

/** A model of two sections with one question each, scored by a stranger's plugin. */
export const strangeModel = (plugin: string, version = 1): string => `format: 1
key: fremmed-model
version: ${version}
title: { da: Fremmed model, en: Strange model }
scoring: { plugin: ${plugin}, version: ^1.0.0, options: { unanswered: excluded } }
scales:
  five:
    kind: steps
    steps:
${[1, 2, 3, 4, 5].map((step) => `      - { value: ${step}, key: s${step}, title: { da: Trin ${step}, en: Step ${step} } }`).join('\n')}
nodes:
${['ledelse', 'drift'].map((key) => `  - key: ${key}\n    kind: group\n    title: { da: ${key}, en: ${key} }\n    children:\n      - { key: ${key}-1, kind: question, scale: five, title: { da: ${key} et, en: ${key} one } }`).join('\n')}
`;

/** Its golden cases. */
export const strangeGolden = `format: 1
cases:
  - name: to svar
    answers: { ledelse-1: 5, drift-1: 2 }
    expect: { fremmed-model: { value: 3.5 } }
`;
