import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readGoldenFile, readModelFolder } from '@erfa/model-format';
import { createScoringHost, type ScoringHost } from '@erfa/scoring-host';
import { changedSheet, findScore, type Goal, reaches } from '@erfa/scoring-sdk';
import { firstParty } from './command';

const root = path.join(import.meta.dirname, '..', '..', '..');
const folder = path.join(root, 'libs', 'models');
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

describe('the way to a goal, of every model', () => {
  let host: ScoringHost;
  const seen = new Map<string, number>();
  beforeAll(async () => {
    host = await createScoringHost(firstParty.map((id) => path.join(root, 'dist', 'plugins', id)));
  });

  it.each(names)(
    '%s: gets there when it is scored, and does without none of its changes',
    async (name) => {
      const { model, golden } = readModelFolder(path.join(folder, name), host.plugins);
      if (!model) throw new Error(name);
      const sheets = golden.flatMap((file) =>
        (readGoldenFile(file, model).cases ?? []).map(({ sheet }) => sheet),
      );
      for (const sheet of sheets.slice(0, 4)) {
        const { root: score } = await host.score(model, sheet);
        for (const key of [model.key, ...model.nodes.slice(0, 2).map((node) => node.key)]) {
          const node = findScore(score, key);
          const { min, max } = node?.range ?? { min: 0, max: node?.value ?? 0 };
          const level = (node?.level ?? 0) + 1;
          const goals: Goal[] = [
            { key, at: 'value', least: (node?.value ?? min) + (max - (node?.value ?? min)) / 3 },
            { key, at: 'level', least: level },
          ];
          for (const goal of goals) {
            const reach = await host.reach(model, sheet, goal, { costs: {}, usualCost: 20 });
            seen.set(reach.state, (seen.get(reach.state) ?? 0) + 1);
            if (reach.state !== 'found') continue;
            const there = await host.score(model, changedSheet(sheet, reach.changes));
            expect(reaches(goal, findScore(there.root, key))).toBe(true);
            if (!reach.cheapest || reach.changes.length > 6) continue;
            for (const gone of reach.changes) {
              const rest = reach.changes.filter((change) => change !== gone);
              const without = await host.score(model, changedSheet(sheet, rest));
              expect(reaches(goal, findScore(without.root, key))).toBe(false);
            }
          }
        }
      }
    },
  );

  it('was found often enough for that to say something', () => {
    expect(seen.get('found')).toBeGreaterThan(80);
  });
});
