import { questionsOf } from '../src/index';
import { type BrokenLaw, describeBrokenLaw, type LawName } from './index';
import { tryLaw } from './law-trials';
import { laws } from './laws';
import type { Law } from './trial';
import { breakers } from './trial-plugins/share';

/** What an author reads of each law: the law in a sentence, and how small its example has become. */
const told: Readonly<Record<LawName, { says: string; found: RegExp; questions: number }>> = {
  total: {
    says: 'Every sheet that fits the model gives a score tree; a plugin never throws.',
    found: /it threw Error: too many answers for me, at .*share\.ts:\d+/,
    questions: 3,
  },
  'well-formed': { says: 'What comes back is a score tree', found: /missing-node/, questions: 1 },
  deterministic: {
    says: 'The same sheet always gives the same tree.',
    found: /model was \d+, and then \d+/,
    questions: 1,
  },
  'without-memory': {
    says: 'A sheet scores the same whatever was scored before it.',
    found: /model was \d+, and then 100/,
    questions: 1,
  },
  'input-untouched': {
    says: 'Scoring changes nothing in model, options or sheet.',
    found: /the sheet was changed: /,
    questions: 1,
  },
  'survives-copying': {
    says: 'The tree survives structuredClone and JSON',
    found: /value is −0, which JSON writes as 0/,
    questions: 1,
  },
  'answer-order': {
    says: 'The order of answers in the sheet changes nothing.',
    found: /model was [\d.]+, and then [\d.]+/,
    questions: 2,
  },
  'unread-fields': {
    says: 'A field of a node that the manifest says is not read changes no value, level or outcome.',
    found: /model is [\d.]+/,
    questions: 1,
  },
  'within-range': {
    says: 'A value lies inside the range that its node states.',
    found: /model is 1\d\d/,
    questions: 1,
  },
  monotone: {
    says: 'A higher answer never lowers a value or a level.',
    found: /model went from 100 to \d+/,
    questions: 1,
  },
  'order-independent': {
    says: 'The order of nodes in the model changes no value, level or outcome.',
    found: /model is [\d.]+/,
    questions: 2,
  },
  'not-applicable-neutral': {
    says: 'A question that does not apply counts as if the model did not have it.',
    found: /model is [\d.]+/,
    questions: 2,
  },
  'unanswered-neutral': {
    says: 'A question without an answer counts as if the model did not have it.',
    found: /model is [\d.]+/,
    questions: 2,
  },
  integer: { says: 'Every value is a whole number.', found: /model is \d+\.\d+/, questions: 2 },
};

const lawOf = (name: LawName): Law => {
  const law = laws.find((candidate) => candidate.name === name);
  if (!law) throw new Error(`no law ${name}`);
  return law;
};
const breach = (name: LawName): BrokenLaw => {
  const found = tryLaw(breakers[name], lawOf(name), { runs: 300 });
  if (!found) throw new Error(`${name} was not broken`);
  return found;
};

describe('a broken law, as its author reads it', () => {
  it.each(Object.keys(told) as LawName[])(
    '%s: the law, the smallest example, what came and what should have, and what to do',
    (law) => {
      const broken = breach(law);
      const { says, found, questions } = told[law];
      const text = describeBrokenLaw(broken);
      expect(text).toContain(`The law "${law}" is broken. ${says}`);
      expect(broken.found).toMatch(found);
      for (const part of ['tried', 'found', 'expected', 'advice'] as const) {
        expect(broken[part]).not.toBe('');
        expect(text).toContain(broken[part]);
      }
      // Nothing in the example that plays no part: as few questions as will do, and no groups.
      expect(questionsOf(broken.model)).toHaveLength(questions);
      expect(broken.model.nodes).toHaveLength(questions);
      expect(Object.keys(broken.sheet.answers).length).toBeLessThanOrEqual(questions);
    },
    60_000,
  );

  it('keeps the example as data that shows the same again', () => {
    const first = breach('monotone');
    const data = describeBrokenLaw(first).split('\n').at(-1) ?? '';
    const kept = JSON.parse(data) as Pick<BrokenLaw, 'model' | 'sheet'>;
    const trial = { plugin: breakers.monotone, options: {}, seed: 1, ...kept };
    expect(lawOf('monotone').broken(trial)?.found).toBe(first.found);
  });

  it('lowers the answers that matter to the lowest that still show it', () => {
    expect(breach('monotone').sheet.answers).toEqual({ q1: { state: 'answered', value: 0 } });
  });
});
