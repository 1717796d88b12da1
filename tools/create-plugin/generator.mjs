// npx nx g @erfa/tools:scoring-plugin my-kind: the same template as for strangers, in the rooms of the house and its lists.
import path from 'node:path';
import * as prettier from 'prettier';
import { namesOf } from './names.mjs';
import { filesOf, rename } from './template.mjs';

const here = import.meta.dirname;

/**
 * @param {import('@nx/devkit').Tree} tree
 * @param {{ name: string }} options
 */
export default async function scoringPlugin(tree, { name }) {
  const names = namesOf(name, []);
  const plugin = `libs/plugins/${names.id}`;
  const model = `libs/models/${names.id}-example`;
  for (const folder of [plugin, model])
    if (tree.exists(folder))
      throw new Error(`${folder} is there already; nothing was written. Choose another name.`);

  const template = filesOf(path.join(here, 'template'), names);
  const example = (file) => file.name.startsWith('example/');
  const files = [
    ...template.filter((file) => !example(file)).map((file) => ({ ...file, folder: plugin })),
    ...template.filter(example).map(({ name: file, text }) => ({
      name: file.slice('example/'.length),
      text,
      folder: model,
    })),
    ...filesOf(path.join(here, 'inside/plugin'), names).map((file) => ({
      ...file,
      folder: plugin,
    })),
    ...filesOf(path.join(here, 'inside/model'), names).map((file) => ({ ...file, folder: model })),
  ];
  for (const { folder, name: file, text } of files) tree.write(`${folder}/${file}`, text);

  await editJson(tree, 'tsconfig.base.json', ({ compilerOptions }) => {
    compilerOptions.paths = sorted({
      ...compilerOptions.paths,
      [`@erfa/plugin-${names.id}`]: [`./${plugin}/src/index.ts`],
    });
  });
  for (const file of ['apps/api/project.json', 'tools/score/project.json'])
    await editJson(tree, file, ({ implicitDependencies, targets }) => {
      implicitDependencies.splice(
        implicitDependencies.findLastIndex((known) => known.startsWith('plugin-')) + 1,
        0,
        `plugin-${names.id}`,
      );
      if (file.startsWith('tools/')) implicitDependencies.push(`model-${names.id}-example`);
      targets.test.dependsOn.push(`plugin-${names.id}:build`);
    });
  for (const file of ['apps/api/src/models/scoring.ts', 'tools/score/src/command.ts'])
    tree.write(file, withName(tree.read(file, 'utf8'), names.id, file));

  const guide = 'docs/model-format.md';
  const [before, after] = split(tree.read(guide, 'utf8'), '\n## The content hash', guide);
  const [{ text: section }] = filesOf(path.join(here, 'inside/guide'), names);
  tree.write(guide, await formatted(guide, `${before}\n${section}${after}`));

  return () =>
    process.stdout.write(
      rename(
        [
          'my-kind has its room. Go on with',
          '  node tools/jest/run.mjs plugin-my-kind libs/plugins/my-kind',
          '  npm run --silent model:test -- libs/models/my-kind-example',
          'and say in README.md and CHANGELOG.md what it is for.',
          '',
        ].join('\n'),
        names,
      ),
    );
}

async function editJson(tree, file, edit) {
  const value = JSON.parse(tree.read(file, 'utf8'));
  edit(value);
  tree.write(file, await formatted(file, JSON.stringify(value, null, 2)));
}

async function formatted(file, text) {
  const options = await prettier.resolveConfig(path.resolve(here, '../..', file));
  return prettier.format(text, { ...options, filepath: file });
}

const sorted = (record) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The list of plugins in a source file with one name more, at its end. */
function withName(text, id, file) {
  const marker = '// One a line, in the order in which they were made.';
  const [before, list] = split(text, marker, file);
  return `${before}${list.replace(/\n\];/, `\n  '${id}',\n];`)}`;
}

/** The text before a mark, and the text from it on. */
function split(text, mark, file) {
  const at = text.indexOf(mark);
  if (at < 0)
    throw new Error(`${file} has no "${mark.trim()}"; the generator does not know where to write.`);
  return [text.slice(0, at), text.slice(at)];
}
