import { TestBed } from '@angular/core/testing';
import type { CarriedAnswerView } from '@erfa/api-client';
import type { Model } from '@erfa/scoring-sdk';
import { Texts } from '../language/texts';
import { prepare } from '../testing/render';
import { askedVersion, earlierShown, partsNote, whyKey } from './earlier';

const both = (words: string) => ({ da: words, en: words });
const step = (value: number, words: string) => ({ value, key: `s${value}`, title: both(words) });
const model = (title: string, ...scale: string[]) =>
  askedVersion({
    scales: { s: { kind: 'steps', steps: scale.map((words, at) => step(at + 1, words)) } },
    nodes: [{ key: 'q', kind: 'question', title: both(title), scale: 's' }],
  } as unknown as Model);
const item = (more: Partial<CarriedAnswerView> = {}): CarriedAnswerView => ({
  fate: 'to-confirm',
  why: 'substantive',
  unitName: null,
  axis: null,
  from: [{ question: 'q', state: 'answered', value: 2, reason: '' }],
  question: 'q',
  answer: { state: 'answered', value: 2, reason: '', evidence: '' },
  standing: 'open',
  ...more,
});

describe('an earlier answer in words', () => {
  beforeEach(() => prepare());
  const shown = (one: CarriedAnswerView, before = model('Før', 'a', 'b'), after = before) =>
    earlierShown(one, before, after, TestBed.inject(Texts));

  it('says the old one by the old scale, and the new one by the new', () => {
    expect(
      shown(item(), model('Før', 'nej', 'lidt'), model('Nu', 'aldrig', 'af og til')),
    ).toMatchObject({
      old: [{ title: 'Før', said: '2: lidt' }],
      now: { title: 'Nu', said: '2: af og til' },
      reworded: true,
    });
  });

  it('knows a question that reads as before, and one that is not there', () => {
    expect(shown(item()).reworded).toBe(false);
    expect(
      shown(
        item({
          question: null,
          answer: null,
          from: [{ question: 'væk', state: 'dont-know', value: null, reason: 'Nyt' }],
        }),
      ),
    ).toMatchObject({
      old: [{ text: 'væk', said: 'Ved ikke', reason: 'Nyt' }],
      now: null,
      reworded: false,
    });
  });

  it('has what else reads otherwise than when it was answered', () => {
    const withTexts = (more: object, ...scale: string[]) => {
      const { model: plain } = model('Før', ...scale);
      const [only] = plain.nodes;
      return askedVersion({ ...plain, nodes: [{ ...only, ...more }] } as unknown as Model);
    };
    const before = withTexts({ good: both('Fast punkt') }, 'nej', 'ja');
    const after = withTexts(
      { guidance: both('Kun it-projekter tæller.'), good: both('Fast punkt') },
      ...['nej', 'ja, i det mindste', 'altid'],
    );
    const found = shown(item({ fate: 'carried', why: 'editorial' }), before, after);
    expect(found.reworded).toBe(false);
    // The third step is new, and is no text of what was answered.
    expect(found.changed).toEqual([
      { name: 'Vejledning', before: '', now: 'Kun it-projekter tæller.' },
      { name: 'Trin 2', before: 'ja', now: 'ja, i det mindste' },
    ]);
    expect(shown(item(), before, before).changed).toEqual([]);
  });

  it('says why figures add up to more or less than what was answered', () => {
    const counts = { carried: 7, toConfirm: 3, archived: 1, answered: 0 };
    const note = (answers: number) =>
      partsNote(TestBed.inject(Texts), { ...counts, answers }).replace(/\s+/g, ' ');
    expect(note(10)).toMatch(/^I gav 10 svar dengang\. Et svar på et delt spørgsmål/);
    expect(note(11)).toBe('');
    expect(note(12)).toMatch(/^I gav 12 svar dengang\. Svar på spørgsmål, der er lagt sammen/);
  });

  it('proposes nothing where there is nothing to propose', () => {
    expect(shown(item({ answer: null })).now?.said).toBe('');
  });

  it('says why by the fate where the scale is another', () => {
    expect(whyKey({ fate: 'archived', why: 'rescaled' })).toBe('carrying.why.rescaled.archived');
    expect(whyKey({ fate: 'archived', why: 'retired' })).toBe('carrying.why.retired');
  });
});
