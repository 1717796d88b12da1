import fc from 'fast-check';
import { type DraftChange, invertChange } from './change';
import { changeFault } from './change-structure';
import { applyChange, OpenDraft } from './open-draft';
import { splitCounts, splitInto } from './split-question';
import { group, model, outline, question, text } from './testing/models';

const whole = question('q2', { weight: 1, level: 2, guidance: text('g'), text: text('old') });
const base = model(group('a', question('q1'), whole, question('q3')));
const parts = ['n1', 'n2', 'n3'].map((key) => ({
  ...{ key, title: text(key), text: key === 'n3' ? null : text(`${key}?`) },
}));
const at = { parent: 'a', before: 'q3' };
const split: DraftChange = { kind: 'split', node: whole, at, into: splitInto(whole, parts, true) };

describe('splitting a question', () => {
  it('makes questions with what it had, its weight shared out, and their own words', () => {
    const [first, , last] = splitInto({ ...whole, minutes: 5 }, parts, true);
    expect(first).toEqual({
      ...whole,
      ...{ key: 'n1', title: text('n1'), text: text('n1?'), weight: 0.3333, minutes: 1.7 },
    });
    expect(last).not.toHaveProperty('text');
  });

  it('writes a weight only where one is there or read', () => {
    expect(splitInto(question('q'), parts, false)[0]).not.toHaveProperty('weight');
    expect(splitInto(question('q'), parts.slice(1), true)[0]?.weight).toBe(0.5);
    expect(splitInto(question('q', { weight: 4 }), parts.slice(1), false)[0]?.weight).toBe(2);
  });

  it('leaves the weight of the group as it was, to a few ten-thousandths', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.constantFrom(...splitCounts),
        (weight, n) => {
          const many = Array.from({ length: n }, (_, k) => ({
            ...{ key: `k${k}`, title: text('x'), text: null },
          }));
          const sum = splitInto(question('q', { weight }), many, true).reduce(
            (total, one) => total + (one.weight ?? NaN),
            0,
          );
          expect(Math.abs(sum - weight)).toBeLessThanOrEqual(n * 0.00005 + 1e-9);
        },
      ),
    );
  });

  it('is one step that is taken back as one, in its place', () => {
    const made = applyChange(base, split);
    expect(outline(made.model.nodes)).toBe('a(q1 n1 n2 n3 q3)');
    expect(made).toMatchObject({ made: true, change: split });
    const back = applyChange(made.model, invertChange(split));
    expect(back.model).toEqual(base);
    expect(changeFault(split)).toBeUndefined();
    expect(changeFault(invertChange(split))).toBeUndefined();
    expect(changeFault({ ...split, into: [group('g')] })?.join('.')).toBe('into.0.scale');
  });

  it('goes back beside what it has become, wherever that stands by then', () => {
    const draft = new OpenDraft(base);
    draft.make(split);
    const from = draft.spot('n1');
    if (!from) throw new Error('not there');
    draft.make({ kind: 'move', node: 'n1', from, to: { parent: 'm', before: null } });
    expect(draft.make(invertChange(split)).made).toBe(true);
    expect(outline(draft.model.nodes)).toBe('a(q1 q3) q2');
  });

  it('is refused for what somebody has written in, for one part, and for keys that are taken', () => {
    const refusal = (change: object, on = base) => {
      const outcome = applyChange(on, change as DraftChange);
      expect(outcome.model).toBe(on);
      return outcome.made ? 'made' : outcome.refusal.code;
    };
    expect(refusal({ ...split, node: { ...whole, weight: 7 } })).toBe('changed');
    expect(refusal({ ...split, node: question('gone') })).toBe('node-unknown');
    expect(refusal({ ...split, into: split.kind === 'split' ? split.into.slice(1, 2) : [] })).toBe(
      'not-a-structure',
    );
    expect(refusal({ ...split, into: [question('n1'), question('n1')] })).toBe('key-taken');
    expect(refusal({ ...split, into: [question('n1'), question('q3')] })).toBe('key-taken');
    expect(refusal({ ...split, into: [question('n1'), group('n2')] })).toBe('not-a-structure');
    const { model: after } = applyChange(base, split);
    const written = applyChange(after, {
      ...{ kind: 'set', node: 'n2', field: ['weight'], from: 0.3333, to: 3 },
    } as DraftChange);
    expect(refusal(invertChange(split), written.model)).toBe('changed');
    expect(refusal(invertChange(split))).toBe('node-unknown');
    expect(refusal({ ...invertChange(split), into: [] })).toBe('not-a-structure');
    const taken = applyChange(after, { kind: 'add', node: question('q2'), at });
    expect(refusal(invertChange(split), taken.model)).toBe('key-taken');
  });
});
