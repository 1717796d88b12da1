import fs from 'node:fs';
import path from 'node:path';
import { lessonFileFields } from '@erfa/domain';
import type { TableRow } from '../../spreadsheets/table';
import { columnsOf } from '../../spreadsheets/file-columns';
import type { WordSet } from '../../spreadsheets/word-set';
import { readDay } from '../../spreadsheets/written-day';
import { lessonColumns } from './column-mapping';
import { fieldWords } from './field-words';
import { kinds, phases, subjects, technologyNames } from './value-words';

const row = (line: number, ...cells: string[]): TableRow => ({
  line,
  cells: cells.map((text) => ({ text, fault: null })),
});

describe('columns', () => {
  it.each(lessonFileFields)('are known by every word for %s', (field) => {
    const { header, also } = fieldWords[field];
    for (const word of [field, header.da, header.en, ...also])
      for (const written of [word, ` ${word.toUpperCase()}: `, word.replaceAll(' ', '_')]) {
        const mapping = lessonColumns.recognise(
          columnsOf([row(1, 'x', written), row(2, 'a', 'b')]),
        );
        expect([...mapping]).toEqual([[field, 1]]);
      }
  });

  it('count where two say the same once, the first of them; nobody’s word stands for two fields', () => {
    expect([
      ...lessonColumns.recognise(columnsOf([row(1, 'Title', 'Titel', 'Overskrift')])),
    ]).toEqual([['title', 0]]);
    const words = lessonFileFields.flatMap((field) => {
      const { header, also } = fieldWords[field];
      return [...new Set([header.da.toLowerCase(), header.en.toLowerCase(), ...also])];
    });
    expect(new Set(words).size).toBe(words.length);
  });

  it('are those with a header or something below it, with what stands there first', () => {
    expect(columnsOf([row(1, 'Titel', '', '', 'Fase'), row(2, '', 'b'), row(3, 'a', 'c')])).toEqual(
      [
        { place: 0, name: 'A', title: 'Titel', example: 'a' },
        { place: 1, name: 'B', title: '', example: 'b' },
        { place: 3, name: 'D', title: 'Fase', example: '' },
      ],
    );
  });

  it('are chosen by hand, by places from 1', () => {
    expect([...lessonColumns.chosen(['title:1', 'kind:27', 'cause:0'])]).toEqual([
      ['title', 0],
      ['kind', 26],
    ]);
  });
});

describe('words', () => {
  const texts = (language: string): Record<string, Record<string, Record<string, string>>> =>
    JSON.parse(
      fs.readFileSync(
        path.resolve(__dirname, `../../../../admin/src/i18n/${language}/lessons.json`),
        'utf8',
      ),
    ) as Record<string, Record<string, Record<string, string>>>;

  it.each(['da', 'en'])('are known as the pages write them, in %s', (language) => {
    const { lessonWords = {} } = texts(language);
    const known = (words: WordSet<string>, said: Record<string, string> = {}): void => {
      expect(Object.keys(said).length).toBe(words.values.length);
      for (const [value, word] of Object.entries(said)) expect(words.find(word)).toBe(value);
    };
    known(kinds, lessonWords['kind']);
    known(subjects, lessonWords['about']);
    known(phases, lessonWords['phase']);
    known(technologyNames, lessonWords['technology']);
    known(phases, lessonWords['phaseLine']);
    known(subjects, lessonWords['aboutLine']);
  });

  it('are read again as they are written, in both languages, and others not at all', () => {
    for (const words of [kinds, subjects, phases, technologyNames] as readonly WordSet<string>[])
      for (const value of words.values)
        for (const language of ['da', 'en'] as const)
          expect(words.find(` ${words.name(value, language).toUpperCase()} `)).toBe(value);
    for (const word of ['', 'virker', 'constructor', '__proto__'])
      expect(kinds.find(word)).toBeNull();
  });
});

describe('a day', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['23.11.2026', '2026-11-23'],
    ['3/1-2027', '2027-01-03'],
    ['3-1-2027', '2027-01-03'],
    ['03/01/2027', '2027-01-03'],
    ['3. 1. 2027', '2027-01-03'],
    ['2026-11-23T10:00:00Z', '2026-11-23'],
    ['31.02.2026', null],
    ['29.02.2028', '2028-02-29'],
    ['23.11.26', null],
    ['1899-12-31', null],
    ['i morgen', null],
    ['46349', null],
  ])('%s is %s', (written, day) => {
    expect(readDay(written)).toBe(day);
  });
});
