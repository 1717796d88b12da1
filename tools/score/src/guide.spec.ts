import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  findingCodes,
  limits,
  readAnswersFile,
  readGoldenFile,
  readModelFolder,
} from '@erfa/model-format';
import { createScoringHost } from '@erfa/scoring-host';
import { firstParty } from './command';

const root = path.join(import.meta.dirname, '..', '..', '..');
const guide = readFileSync(path.join(root, 'docs', 'model-format.md'), 'utf8');

interface Keyed {
  readonly options: readonly { readonly key: string }[];
  readonly attributes?: readonly { readonly key: string }[];
}

describe('docs/model-format.md', () => {
  it('shows a model, an answer file and golden cases that work as they stand', async () => {
    const [model = '', answers = '', units = '', golden = ''] = [
      ...guide.matchAll(/```yaml\n(.*?)```/gs),
    ].map(([, block = '']) => block);
    const folder = mkdtempSync(path.join(tmpdir(), 'guide-'));
    try {
      mkdirSync(path.join(folder, 'golden'));
      writeFileSync(path.join(folder, 'model.yaml'), model);
      writeFileSync(path.join(folder, 'ours.yaml'), answers);
      writeFileSync(path.join(folder, 'units.yaml'), units);
      writeFileSync(path.join(folder, 'golden', 'cases.yaml'), golden);
      const host = await createScoringHost(
        firstParty.map((id) => path.join(root, 'dist', 'plugins', id)),
      );
      const read = readModelFolder(folder, host.plugins);
      expect(read.findings).toEqual([]);
      if (!read.model) throw new Error('no model');
      for (const file of ['ours.yaml', 'units.yaml']) {
        expect(readAnswersFile(path.join(folder, file), read.model).findings).toEqual([]);
      }
      const cases = readGoldenFile(read.golden[0] ?? '', read.model);
      for (const [index, { sheet }] of (cases.cases ?? []).entries()) {
        expect(cases.differences(index, (await host.score(read.model, sheet)).root)).toEqual([]);
      }
      expect(cases.cases).toHaveLength(2);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('lists every code a file can be refused with, and the limits as they are', () => {
    expect(findingCodes.filter((code) => !guide.includes(`\`${code}\``))).toEqual([]);
    expect(guide.replace(/\s+/g, ' ')).toContain(
      `files of ${limits.bytes / 1e6} MB, 10,000 nodes, ${limits.depth} tiers, ${limits.nesting} lists and mappings inside one another, ${limits.parts / 1e3},000 lines`,
    );
    expect(limits.nodes).toBe(10_000);
  });

  it('lists every option and attribute of the plugins that ship with Erfa', () => {
    for (const id of firstParty) {
      const file = path.join(root, 'libs', 'plugins', id, 'plugin.json');
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as Keyed;
      const named = [...manifest.options, ...(manifest.attributes ?? [])];
      const missing = named.filter(
        ({ key }) => !guide.includes(`\`${key}\``) && !guide.includes(`{ ${key}: `),
      );
      expect(missing).toEqual([]);
      const readme = readFileSync(path.join(root, 'libs', 'plugins', id, 'README.md'), 'utf8');
      expect(named.filter(({ key }) => !readme.includes(`\`${key}\``))).toEqual([]);
      for (const heading of ['## Formula', '## Edge cases', '## Options', '## Source'])
        expect(readme).toContain(heading);
    }
  });
});
