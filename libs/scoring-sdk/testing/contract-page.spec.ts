import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest, explainScore, type Model, titlesOf } from '../src/index';
import { brokenLaws } from './index';
import { gated, gatePart } from './trial-plugins/gate';
import { text } from './trial-plugins/share';

const page = readFileSync(
  path.join(import.meta.dirname, '../../../docs/plugin-contract.md'),
  'utf8',
);
const block = (language: string, holds: string): string => {
  const found = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].find(
    ([, its, body = '']) => its === language && body.includes(holds),
  )?.[2];
  if (found === undefined)
    throw new Error(`docs/plugin-contract.md has no ${language} of ${holds}`);
  return found;
};

describe('the example of an attribute in docs/plugin-contract.md', () => {
  it('is the code and the manifest that are tried here', () => {
    const code = readFileSync(path.join(import.meta.dirname, 'trial-plugins/gate.ts'), 'utf8');
    expect(code.replaceAll('export ', '')).toContain(block('ts', 'function capped'));
    expect(JSON.parse(block('json', '"gate"'))).toEqual(gatePart);
  });

  it('is a sound plugin that holds a group back, and says so', () => {
    expect(checkManifest(gated.manifest)).toEqual([]);
    expect(brokenLaws(gated, { runs: 60 })).toEqual([]);
    const model: Model = {
      format: 1,
      key: 'm',
      version: 1,
      title: text('M'),
      scales: { yes: { kind: 'boolean' } },
      scoring: { plugin: 'gated', version: '1.0.0' },
      nodes: ['a', 'b', 'c'].map((key) => ({
        key,
        kind: 'question',
        title: text(key.toUpperCase()),
        scale: 'yes',
        ...(key === 'c' ? { attributes: { gate: true } } : {}),
      })),
    };
    const score = (c: boolean) =>
      gated.prepare(
        model,
        {},
      )({
        answers: {
          a: { state: 'answered', value: true },
          b: { state: 'answered', value: true },
          c: { state: 'answered', value: c },
        },
      });
    expect(score(true).value).toBe(100);
    const held = score(false);
    expect(held.value).toBe(50);
    const said = explainScore(held, gated.manifest, titlesOf(model, 'en'), 'en');
    expect(said.join('\n')).toMatch(
      /C is not reached, so the group does not pass 50; that costs -?/,
    );
  });
});
