import type { AnswerSheet, Model, ScoringPlugin } from '../src/index';
import { brokenLaws, checkCase, type LawName, testScoringPlugin } from './index';
import { breakers, manifest, plugin, rootValue, scoreShare, text } from './trial-plugins/share';

const broken = (of: ScoringPlugin): LawName[] => brokenLaws(of, { runs: 60 }).map(({ law }) => law);
const answers = (sheet: AnswerSheet): number => Object.keys(sheet.answers).length;

describe('the laws', () => {
  it('find nothing wrong with a sound plugin', () => {
    expect(brokenLaws(plugin(scoreShare), { runs: 300 })).toEqual([]);
  });

  for (const [law, breaker] of Object.entries(breakers)) {
    it(`${law}: catches the plugin that breaks it`, () => {
      expect(broken(breaker)).toContain(law);
    });
  }

  it('are tried only where the manifest claims them', () => {
    const honest = plugin((model, sheet) => rootValue(model, sheet, (value) => 100 - value), {
      algebra: { ...manifest.algebra, monotone: false },
    });
    expect(broken(honest)).toEqual([]);
  });

  it('hold under their condition alone where the claim has one', () => {
    const [first] = brokenLaws(
      plugin((model, sheet) => rootValue(model, sheet, (value) => 100 - value), {
        options: [
          {
            key: 'turned',
            kind: 'boolean',
            title: text('Turned'),
            help: text('Turned'),
            default: false,
          },
        ],
        algebra: { ...manifest.algebra, monotone: { when: { turned: true } } },
      }),
      { runs: 50 },
    );
    expect(first).toMatchObject({ law: 'monotone', options: { turned: true } });
  });

  it('are tried on sheets of units where the manifest reads them, and only there', () => {
    const fussy = (model: Model, sheet: AnswerSheet): unknown => {
      if ((sheet.units ?? []).length > 2) throw new Error('too many units for me');
      return scoreShare(model, sheet.units?.[0] ?? sheet);
    };
    const [first] = brokenLaws(plugin(fussy, { units: true }), { runs: 60 });
    expect(first).toMatchObject({ law: 'total', sheet: { answers: {} } });
    expect(first?.sheet.units?.map(({ answers: left }) => left)).toEqual([{}, {}, {}]);
    expect(broken(plugin(fussy))).toEqual([]);
  });

  it('look at outcomes too', () => {
    const named = plugin((model, sheet) => {
      const key = model.nodes[0]?.key === 'q1' ? 'first' : 'other';
      return { ...scoreShare(model, sheet), outcome: { key, title: text(key) } };
    });
    expect(broken(named)).toContain('order-independent');
  });

  it('show the smallest failing sheet', () => {
    const [first] = brokenLaws(breakers.total, { runs: 200 });
    expect(first && answers(first.sheet)).toBe(3);
    expect(first?.found).toContain('too many answers for me');
  });

  it('draw the same trials for the same seed', () => {
    const once = brokenLaws(breakers.monotone, { runs: 50, seed: 5 });
    expect(brokenLaws(breakers.monotone, { runs: 50, seed: 5 })).toEqual(once);
  });
});

describe('the table of cases', () => {
  const model: Model = {
    format: 1,
    key: 'm',
    version: 1,
    title: text('M'),
    scales: { yes: { kind: 'boolean' } },
    scoring: { plugin: 'share', version: '1.0.0' },
    nodes: [{ key: 'q', kind: 'question', title: text('Q'), scale: 'yes' }],
  };
  const sheet: AnswerSheet = { answers: { q: { state: 'answered', value: true } } };

  it('says node, field, what came and what was expected', () => {
    const item = { name: 'x', model, sheet, expect: { m: { value: 50 }, nowhere: {} } };
    expect(checkCase(plugin(scoreShare), item)).toEqual([
      'm: value is 100, expected 50',
      'nowhere: no such node in the tree',
    ]);
  });

  it('looks at the outcome by its key, and refuses units that the plugin does not read', () => {
    const item = { name: 'x', model, sheet, expect: { m: { outcome: 'high' } } };
    expect(checkCase(plugin(scoreShare), item)).toEqual(['m: outcome is null, expected high']);
    const units = { answers: {}, units: [{ key: 'north', answers: sheet.answers }] };
    expect(checkCase(plugin(scoreShare), { ...item, sheet: units })).toEqual([
      'units: the plugin does not read the answers of units',
    ]);
  });

  it('refuses a sheet that does not fit the model', () => {
    const unfit: AnswerSheet = { answers: { q: { state: 'answered', value: 3 } } };
    const item = { name: 'x', model, sheet: unfit, expect: { m: { value: 100 } } };
    expect(checkCase(plugin(scoreShare), item)).toEqual(['answers.q: wrong-type']);
  });

  it('runs under any runner that has describe and it', () => {
    const names: string[] = [];
    const failed: string[] = [];
    testScoringPlugin(breakers.monotone, {
      cases: [{ name: 'a case', model, sheet, expect: { q: { value: 100 } } }],
      runs: 30,
      runner: {
        describe: (name, body) => {
          names.push(name);
          body();
        },
        it: (name, body) => {
          try {
            body();
          } catch {
            failed.push(name);
          }
        },
      },
    });
    expect(names).toEqual(['plugin share 1.0.0', 'cases', 'laws']);
    expect(failed).toContain('monotone');
    expect(failed).not.toContain('a case');
    expect(() => testScoringPlugin(breakers.monotone, { cases: [] })).toThrow('at least one case');
  });
});
