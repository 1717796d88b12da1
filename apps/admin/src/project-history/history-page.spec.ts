import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { ProjectChangesView } from '@erfa/api-client';
import { historyFields, type HistoryPlace } from '@erfa/domain';
import { Texts } from '../language/texts';
import { pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { historyFieldWords, wordsOf } from './history-fields';
import { HistoryPage } from './history-page';
import { HistoryValues } from './history-values';

const places = Object.keys(historyFields) as HistoryPlace[];
const jonas = '019a0000-0000-7000-8000-0000000000a1';
const nobody = '019a0000-0000-7000-8000-0000000000a2';

const fieldChange = (field: string, before: unknown, after: unknown) => ({ field, before, after });

describe('the history of a project', () => {
  const open = async (changes: object[]): Promise<void> => {
    await prepare();
    await signIn(member(['project-manager']));
    show(HistoryPage, { id: 'p' });
    await settle();
    TestBed.inject(HttpTestingController)
      .expectOne('/api/projects/p/history')
      .flush({
        projectTitle: 'Skærmbesøg',
        changes: changes.map((change, at) => ({
          ...{ id: `c${at}`, what: 'changed', about: '', byName: 'Peter Damsgaard' },
          ...{ madeAt: '2026-11-30T12:00:00Z', ...change },
        })),
        names: [{ id: jonas, name: 'Jonas Friis' }],
        more: false,
      } as unknown as ProjectChangesView);
    await settle();
  };

  it('names a field by the tool that it was changed in', async () => {
    await open([
      {
        ...{ place: 'business-case', about: 'Licenser' },
        fields: [fieldChange('title', 'Ny linje', 'Licenser')],
      },
      { place: 'project', fields: [fieldChange('title', 'Skærm', 'Skærmbesøg')] },
    ]);
    expect(pageText()).toContain('Linje fra »Ny linje« til »Licenser«');
    expect(pageText()).toContain('Hvad hedder projektet? fra »Skærm« til »Skærmbesøg«');
  });

  it('tells days, money, words and people as they are read, and no ids', async () => {
    await open([
      {
        place: 'plan',
        fields: [
          fieldChange('dueOn', null, '2027-03-01'),
          fieldChange('ownerId', nobody, jonas),
          fieldChange('equipment', 'ordered', 'delivered'),
        ],
      },
      {
        place: 'business-case',
        fields: [
          fieldChange('price', 0, 123_456_00),
          fieldChange('amounts', [100_00], [100_00, 250_00]),
          fieldChange('scenario', 0, 1),
          fieldChange('priceYear', 2026, 2027),
        ],
      },
      { place: 'follow-up', fields: [fieldChange('2027', null, -50_000_00)] },
      { place: 'benefits', fields: [fieldChange('measurement', null, '2026-10-01: 206.5')] },
      { place: 'project', fields: [fieldChange('people', [], ['owner: Jonas Friis'])] },
    ]);
    for (const told of [
      'Frist »1. marts 2027«',
      'Ansvarlig fra »en, der ikke er her mere« til »Jonas Friis«',
      'Udstyr fra »Bestilt« til »Leveret«',
      'Pris pr. enhed fra »0 kr.« til »123.456 kr.«',
      'Beløb pr. år fra »100 kr.« til »100 kr., 250 kr.«',
      'Scenarie fra »0: uden projektet« til »1: med projektet«',
      'Prisniveau fra »2026« til »2027«',
      '2027 »−50.000 kr.«',
      'Måling »1. oktober 2026: 206,5«',
      'Hvem er med? »Projektejer: Jonas Friis«',
    ])
      expect(pageText()).toContain(told);
    expect(pageText()).not.toMatch(/\d{4}-\d\d-\d\d|[\da-f]{8}-[\da-f]{4}/);
  });

  it('has a name for every field that any tool keeps, and a word for every choice, in both languages', async () => {
    await prepare();
    const texts = TestBed.inject(Texts);
    for (const language of ['da', 'en'] as const) {
      await texts.choose(language);
      const values = new HistoryValues(texts, new Map());
      for (const place of places)
        for (const field of historyFields[place]) {
          const words = wordsOf(place, field);
          expect([place, field, words === null]).toEqual([place, field, false]);
          for (const key of [words?.name ?? []].flat()) {
            const name = texts.text(key);
            expect([place, field, name === '' || name === key]).toEqual([place, field, false]);
          }
          if (!words || typeof words.kind !== 'object') continue;
          for (const value of words.kind.of) {
            const told = values.say(value, words.kind);
            expect([
              place,
              field,
              value,
              told === '' || told.includes('.' + String(value)),
            ]).toEqual([place, field, value, false]);
          }
        }
    }
    // No name for what nobody keeps.
    for (const place of places)
      expect(Object.keys(historyFieldWords[place]).toSorted()).toEqual(
        [...historyFields[place]].toSorted(),
      );
    expect([wordsOf('plan', 'hash'), wordsOf('plan', 'constructor')]).toEqual([null, null]);
  });
});
