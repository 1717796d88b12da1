import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readGoldenFile, readModelFolder } from '@erfa/model-format';
import { createScoringHost } from '@erfa/scoring-host';

const root = path.join(import.meta.dirname, '..', '..', '..');
const structures = path.join(import.meta.dirname, '..', 'testing', 'structures');

/** Models that no plugin or example was made for: the format and the plugins take them as they are. */
describe('structures of other models', () => {
  it.each(readdirSync(structures))('%s is taken, and comes to what it should', async (name) => {
    const ids = ['weighted-mean', 'staged-gates'];
    const host = await createScoringHost(ids.map((id) => path.join(root, 'dist', 'plugins', id)));
    const { model, findings, golden } = readModelFolder(path.join(structures, name), host.plugins);
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    if (!model) throw new Error('no model');
    await host.prepare(model);
    for (const file of golden) {
      const read = readGoldenFile(file, model);
      expect(read.findings).toEqual([]);
      for (const [index, { sheet }] of (read.cases ?? []).entries()) {
        const { root: scored, axes } = await host.score(model, sheet);
        expect(read.differences(index, scored)).toEqual([]);
        expect(Object.keys(axes ?? {})).toEqual((model.axes ?? []).slice(1).map(({ key }) => key));
      }
    }
    expect(golden.length).toBeGreaterThan(0);
  });
});
