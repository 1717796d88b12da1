import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readGoldenFile, readModelFolder } from '@erfa/model-format';
import { createScoringHost, type ScoringHost } from '@erfa/scoring-host';
import {
  accountsOf,
  type AnswerSheet,
  formatNumber,
  type Language,
  type Model,
  type PluginManifest,
  type ScoreNode,
  walkModel,
} from '@erfa/scoring-sdk';
import { firstParty } from './command';

const root = path.join(import.meta.dirname, '..', '..', '..');
const folder = path.join(root, 'libs', 'models');
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const languages: readonly Language[] = ['da', 'en'];

interface Scored {
  readonly model: Model;
  readonly manifest: PluginManifest;
  readonly sheets: readonly AnswerSheet[];
  /** All trees of all cases, further axes among them. */
  readonly trees: readonly ScoreNode[];
}

async function scored(host: ScoringHost, name: string): Promise<Scored> {
  const { model, golden } = readModelFolder(path.join(folder, name), host.plugins);
  const manifest = host.plugins.find(
    (plugin) => plugin.manifest.id === model?.scoring.plugin,
  )?.manifest;
  if (!model || !manifest) throw new Error(`${name} has no model or no plugin`);
  const sheets = golden.flatMap((file) =>
    (readGoldenFile(file, model).cases ?? []).map(({ sheet }) => sheet),
  );
  const trees: ScoreNode[] = [];
  for (const sheet of [{ answers: {} }, ...sheets]) {
    const result = await host.score(model, sheet);
    trees.push(result.root, ...Object.values(result.axes ?? {}));
  }
  return { model, manifest, sheets, trees };
}

const nodesOf = (node: ScoreNode): ScoreNode[] => [node, ...node.children.flatMap(nodesOf)];

/** Every number that an account of the node may name, as it is written. */
function numbersOf(node: ScoreNode, language: Language): Set<string> {
  const facts = node.contributions.flatMap(({ value, weight, effect, inputs }) => [
    ...[value, weight, effect],
    ...Object.values(inputs ?? {}),
  ]);
  const written = [node.value, node.level, ...facts].flatMap((fact) =>
    typeof fact === 'number' ? [formatNumber(fact, language).replace('-', '')] : [],
  );
  const said = facts.flatMap((fact) =>
    typeof fact === 'string' ? (fact.match(number) ?? []) : [],
  );
  const counts = node.contributions.map((_, at) => String(at + 1));
  return new Set([...written, ...said, ...counts]);
}

const number = /\d+(?:[.,]\d+)*/g;

/** The words of a text that stand in every account of the model: names may have digits of their own. */
function withoutNames(text: string, { model, manifest }: Scored, node: ScoreNode): string {
  const known = [model.title.da, model.title.en, node.outcome?.title.da, node.outcome?.title.en];
  walkModel(model, ({ title }) => known.push(title.da, title.en));
  for (const { inputs } of node.contributions) {
    const unit = inputs?.['unit'];
    if (typeof unit === 'string') known.push(unit);
  }
  for (const { title } of Object.values(manifest.rules)) known.push(title.da, title.en);
  return known
    .filter((name) => name !== undefined && name !== '')
    .sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0))
    .reduce<string>((left, name) => left.replaceAll(name ?? '', ''), text);
}

describe('accounts of figures', () => {
  let host: ScoringHost;
  const all = new Map<string, Scored>();
  beforeAll(async () => {
    host = await createScoringHost(firstParty.map((id) => path.join(root, 'dist', 'plugins', id)));
    for (const name of names) all.set(name, await scored(host, name));
  });

  it('are tried with every plugin', () => {
    const used = new Set([...all.values()].map(({ manifest }) => manifest.id));
    expect([...used].sort()).toEqual([...firstParty].sort());
  });

  it.each(names)('of %s: one for every figure, with its own numbers and no code', (name) => {
    const of = all.get(name);
    if (!of) throw new Error(name);
    const { model, manifest, trees } = of;
    const codes = [...Object.keys(manifest.rules), ...Object.keys(manifest.reasons ?? {})].filter(
      (code) => code.includes('-'),
    );
    for (const language of languages) {
      const account = accountsOf({ model, manifest, language });
      for (const node of trees.flatMap(nodesOf)) {
        const text = account(node);
        expect(text).toMatch(/^\S.*\.$/u);
        expect(text).not.toMatch(/[{}]|undefined|null|\.\.|: ;|\(\)|–\./u);
        for (const code of codes) expect(text).not.toContain(code);
        const plain = withoutNames(text, of, node);
        const allowed = numbersOf(node, language);
        const strange = (plain.match(number) ?? []).filter((found) => !allowed.has(found));
        expect({ text, strange }).toEqual({ text, strange: [] });
      }
    }
  });

  it('read as they stand in the list', () => {
    const lines = [...all].flatMap(([name, { model, manifest, trees }]) =>
      languages.flatMap((language) => {
        const account = accountsOf({ model, manifest, language });
        const [, tree] = trees;
        if (!tree) throw new Error(`${name} has no case`);
        const [first] = tree.children;
        const deepest = nodesOf(tree).find(({ children }) => children.length === 0);
        const told = [tree, first, deepest].filter(
          (node, at, list) => node && list.indexOf(node) === at,
        );
        return told.map((node) => (node ? `${name} ${language}: ${account(node)}` : ''));
      }),
    );
    const file = path.join(import.meta.dirname, '..', 'testing', 'accounts.txt');
    expect(`${lines.join('\n')}\n`).toBe(readFileSync(file, 'utf8'));
  });
});
