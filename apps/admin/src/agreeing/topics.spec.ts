import type { ColleagueAnswerView } from '@erfa/api-client';
import type { Scale } from '@erfa/scoring-sdk';
import { owesReason, shortNames, type Topic, voicesOf, wantsWhy } from './topics';

const answer = (personName: string, value: number | null): ColleagueAnswerView => ({
  question: 'q',
  state: value === null ? 'not-applicable' : 'answered',
  value,
  reason: '',
  comment: '',
  evidence: '',
  version: 1,
  savedAt: '2026-11-23T10:00:00Z',
  savedBy: personName,
  carried: false,
  assignmentId: personName,
  personId: personName,
  personName,
});

const five: Scale = {
  kind: 'steps',
  steps: [1, 2, 3, 4, 5].map((value) => ({
    value,
    key: `s${value}`,
    title: { da: String(value), en: String(value) },
  })),
};

const topic: Topic = {
  question: 'q',
  sectionKey: 's',
  text: 'Følger lederne op?',
  steps: [1, 2, 3, 4, 5].map((value) => ({ value, name: String(value), says: '' })),
  scale: five,
  answers: [answer('Birgitte Holmgaard', 3), answer('Lone Krarup', 4), answer('Peter Bo', null)],
  spread: 1,
  proposal: { state: 'answered', value: 3, how: 'median' },
  settles: true,
  agreed: null,
};

describe('what there is to agree on', () => {
  it('stands with its voices above the steps they chose', () => {
    const voices = voicesOf(topic, shortNames(topic.answers));
    expect(voices.map((column) => column.voices.map(({ short }) => short))).toEqual([
      [],
      [],
      ['Birgitte'],
      ['Lone'],
      [],
    ]);
  });

  it('tells two of the same first name apart', () => {
    const two = [answer('Lone Krarup', 1), answer('Lone Bech', 2), answer('Peter Bo', 2)];
    expect([...shortNames(two).values()]).toEqual(['Lone Krarup', 'Lone Bech', 'Peter']);
  });

  it('asks why when the choice is not the proposal, or the answers lie apart', () => {
    expect(wantsWhy(topic, { state: 'answered', value: 3, why: '' })).toBe(false);
    expect(wantsWhy(topic, { state: 'answered', value: 4, why: '' })).toBe(true);
    expect(wantsWhy(topic, { state: 'not-applicable', value: null, why: '' })).toBe(true);
    const unknown = {
      ...topic,
      proposal: { state: 'dont-know', value: null, how: 'equal' } as const,
    };
    expect(wantsWhy(unknown, { state: 'dont-know', value: null, why: '' })).toBe(true);
    const apart = { ...topic, spread: 3, settles: false };
    expect(wantsWhy(apart, { state: 'answered', value: 3, why: '' })).toBe(true);
    expect(wantsWhy(apart, { state: null, value: null, why: '' })).toBe(true);
  });

  it('owes a reason while an answer without a step stands agreed without one', () => {
    const agreed = {
      state: 'dont-know',
      value: null,
      reason: ' ',
      how: 'chosen',
      justification: '',
      version: 1,
      settledAt: '2026-11-23T10:00:00Z',
      settledBy: null,
    } as const;
    expect(owesReason({ agreed })).toBe(true);
    expect(owesReason({ agreed: { ...agreed, reason: 'Ingen måler det.' } })).toBe(false);
    expect(owesReason({ agreed: null })).toBe(false);
  });

  it.each<[string, Scale, unknown, unknown, boolean]>([
    ['the same share', { kind: 'share' }, 62.5, 62.5, false],
    ['another share', { kind: 'share' }, 62.5, 60, true],
    ['the same list', { kind: 'ladder', levels: [] }, ['a'], ['a'], false],
    ['another text', { kind: 'text' }, 'ja', 'nej', true],
  ])('asks why where it is not what is proposed: %s', (_, scale, proposed, chosen, asks) => {
    const about: Topic = {
      ...topic,
      steps: [],
      scale,
      proposal: { state: 'answered', value: proposed as number, how: 'single' },
    };
    expect(wantsWhy(about, { state: 'answered', value: chosen as number, why: '' })).toBe(asks);
  });

  it.each<[Scale, boolean]>([
    [{ kind: 'boolean' }, true],
    [{ kind: 'text' }, false],
  ])('asks why where nothing lies between the answers, but not of words (%#)', (scale, asks) => {
    const apart = { ...topic, steps: [], scale, settles: false, proposal: null };
    expect(wantsWhy(apart, { state: 'answered', value: true, why: '' })).toBe(asks);
  });
});
