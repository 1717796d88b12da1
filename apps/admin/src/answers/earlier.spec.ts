import { TestBed } from '@angular/core/testing';
import type { CarriedAnswerView } from '@erfa/api-client';
import type { Model } from '@erfa/scoring-sdk';
import { Texts } from '../language/texts';
import { prepare } from '../testing/render';
import { askedVersion, earlierShown, whyKey } from './earlier';

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

  it('proposes nothing where there is nothing to propose', () => {
    expect(shown(item({ answer: null })).now?.said).toBe('');
  });

  it('says why by the fate where the scale is another', () => {
    expect(whyKey({ fate: 'archived', why: 'rescaled' })).toBe('carrying.why.rescaled.archived');
    expect(whyKey({ fate: 'archived', why: 'retired' })).toBe('carrying.why.retired');
  });
});
