import * as fc from 'fast-check';
import { type Draft, draftOf, readDraft, sayTheSame, untouched, written } from './draft';

const drafts = fc.record({
  state: fc.constantFrom<Draft['state']>('unanswered', 'answered', 'not-applicable', 'dont-know'),
  value: fc.option(fc.integer({ min: 1, max: 5 })),
  reason: fc.string(),
  comment: fc.string(),
  evidence: fc.string(),
  seen: fc.nat(),
});

describe('a draft', () => {
  it('comes back from the device as it was', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
      }),
    );
  });

  it('says the same whatever version it began from, and something else once anything in it differs', () => {
    fc.assert(
      fc.property(drafts, fc.nat(), (draft, seen) => {
        const begun: Draft = { ...draft, seen };
        expect(sayTheSame(draft, begun)).toBe(true);
        expect(sayTheSame(draft, { ...draft, comment: `${draft.comment}.` })).toBe(false);
      }),
    );
  });

  it('is sent with a value only when it has a step, and with the version it began from', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const sent = written('q', draft);
        expect('value' in sent).toBe(draft.state === 'answered');
        expect([sent.question, sent.seen, sent.comment]).toEqual(['q', draft.seen, draft.comment]);
      }),
    );
  });

  it('begins from what the server has', () => {
    const answer = {
      question: 'q',
      savedAt: '2026-11-23T13:05:00Z',
      savedBy: 'Sanne',
      version: 4,
      carried: false,
    };
    const { seen: _, ...said } = { ...untouched, comment: 'Ja' };
    expect(draftOf({ ...answer, ...said })).toEqual({ ...said, seen: 4 });
  });

  it('of a shape that this version does not know is not taken for one', () => {
    for (const kept of [null, undefined, 'text', { seen: 'x' }, { comment: 3 }])
      expect(readDraft(kept)).toBeNull();
  });
});
