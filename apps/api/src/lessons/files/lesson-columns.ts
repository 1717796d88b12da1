import { lessonFileFields, technologies, wordList, type LessonFileField } from '@erfa/domain';
import type { Language, Text } from '../../http/problem-entry';
import type { AdoptionCountsView, LessonWordsView } from '../lesson.views';
import type { OwnLessonView } from '../own-lessons.views';
import type { SharedLessonRow } from './export.queries';
import { fieldWords } from './field-words';
import { kinds, phases, subjects, technologyNames } from './value-words';

export type Cell = string | number | null;

/** A column of a file of lessons: its name, its cells, and what the code book says of it. */
export interface LessonColumn<Row> {
  name: string;
  meaning: string;
  values: string;
  /** Whether it is read when the file is imported. */
  read: boolean;
  width: number;
  cell: (row: Row) => Cell;
}

type Written = LessonWordsView & { confirmBy: string };

const technologyName = (word: string, language: Language): string => {
  const known = technologies.find((technology) => technology === word);
  return known ? technologyNames.name(known, language) : word;
};

/** How a field is written. What is read again gives the same. */
const written: Readonly<Record<LessonFileField, (row: Written, language: Language) => Cell>> = {
  title: ({ title }) => title,
  kind: ({ kind }, language) => kind && kinds.name(kind, language),
  happened: ({ happened }) => happened,
  cause: ({ cause }) => cause,
  recommendation: ({ recommendation }) => recommendation,
  applies: ({ applies }) => applies,
  notApplies: ({ notApplies }) => notApplies,
  about: ({ about }, language) => about && subjects.name(about, language),
  phase: ({ phase }, language) => phase && phases.name(phase, language),
  // The number alone would lose its first zero in a spreadsheet.
  kle: ({ kle }) => wordList(kle.map(({ code, title }) => `${code} ${title}`)),
  technology: ({ technology }, language) =>
    wordList(technology.map((word) => technologyName(word, language))),
  dimension: ({ dimension }, language) => dimension && dimensionCell(dimension, language),
  context: ({ context }) => context,
  authorName: ({ authorName }) => authorName,
  confirmBy: ({ confirmBy }) => confirmBy,
};

/** A dimension by its name, and by its keys, which tell it from others of that name. */
export const dimensionCell = (
  { title, model, node }: NonNullable<LessonWordsView['dimension']>,
  language: Language,
): string => `${(language === 'en' && title.en) || title.da} [${model}/${node}]`;

const longTexts: readonly LessonFileField[] = ['happened', 'cause', 'applies', 'notApplies'];

/** The columns that can be read in again. */
export const fieldColumns = (language: Language): LessonColumn<Written>[] =>
  lessonFileFields.map((field) => {
    const { header, meaning, values } = fieldWords[field];
    return {
      name: header[language],
      meaning: meaning[language],
      values: values[language],
      read: true,
      width: longTexts.includes(field)
        ? 60
        : field === 'title' || field === 'recommendation'
          ? 45
          : 22,
      cell: (row) => written[field](row, language),
    };
  });

type Said = readonly [name: Text, meaning: Text, values: Text];
const text = (da: string, en: string): Text => ({ da, en });
const whole = text('Heltal', 'Whole number');
const day = text('ÅÅÅÅ-MM-DD', 'YYYY-MM-DD');
const plainText = text('Tekst', 'Text');

const said = {
  state: [
    text('Hvem kan læse den', 'Who can read it'),
    text('Hvor erfaringen er nu', 'Where the lesson is now'),
    text(
      'Kladde, Kun i kommunen, Delt med alle, Trukket tilbage, Kaldt tilbage eller Lagt sammen',
      'Draft, Municipality only, Shared with all, Withdrawn, Recalled or Merged',
    ),
  ],
  writtenBy: [
    text('Skrevet af', 'Written by'),
    text('Hvem der skrev den', 'Who wrote it'),
    plainText,
  ],
  owner: [
    text('Ansvarlig', 'Responsible'),
    text('Hvem der svarer for den', 'Who answers for it'),
    plainText,
  ],
  updated: [text('Ændret', 'Changed'), text('Sidst ændret', 'Changed last'), day],
  municipality: [
    text('Kommune', 'Municipality'),
    text('Hvem der delte den', 'Who shared it'),
    plainText,
  ],
  code: [
    text('Kommunekode', 'Municipality code'),
    text('Kommunens nummer', 'The municipality’s number'),
    plainText,
  ],
  shared: [
    text('Delt', 'Shared'),
    text('Første gang, den blev delt', 'When it was first shared'),
    day,
  ],
  confirmed: [text('Bekræftet', 'Confirmed'), text('Sidst bekræftet', 'Confirmed last'), day],
  featured: [
    text('Fremhævet af KL', 'Featured by KL'),
    text('Om KL viser den først', 'Whether KL shows it first'),
    text('1 = ja, 0 = nej', '1 = yes, 0 = no'),
  ],
  municipalities: [
    text('Taget op af', 'Taken up by'),
    text('Kommuner, der har taget den til sig', 'Municipalities that have adopted it'),
    whole,
  ],
  inUse: [
    text('I brug hos', 'In use in'),
    text('Kommuner, hvor den er i brug', 'Municipalities where it is in use'),
    whole,
  ],
  creatingValue: [
    text('Skaber værdi hos', 'Creates value in'),
    text('Kommuner, hvor den skaber værdi', 'Municipalities where it creates value'),
    whole,
  ],
  abandoned: [
    text('Opgivet af', 'Abandoned by'),
    text('Kommuner, der har opgivet den', 'Municipalities that have given it up'),
    whole,
  ],
  address: [text('Adresse', 'Address'), text('Erfaringen i Erfa', 'The lesson in Erfa'), plainText],
  invented: [
    text('Bemærkning', 'Remark'),
    text('At alt er opdigtet', 'That everything is invented'),
    text('Tekst; kun i en demonstration', 'Text; only in a demonstration'),
  ],
} satisfies Record<string, Said>;

const states: Readonly<Record<string, Text>> = {
  private: text('Kladde', 'Draft'),
  organisation: text('Kun i kommunen', 'Municipality only'),
  shared: text('Delt med alle', 'Shared with all'),
  withdrawn: text('Trukket tilbage', 'Withdrawn'),
  recalled: text('Kaldt tilbage', 'Recalled'),
  merged: text('Lagt sammen', 'Merged'),
};

const fictional = text(
  'Demonstrationsdata – alt er opdigtet',
  'Demonstration data – everything is invented',
);

/** Where the file is fetched from, and in which language. */
export interface Place {
  language: Language;
  url: string;
  demonstration: boolean;
}

const more =
  (language: Language) =>
  <Row>(key: keyof typeof said, cell: (row: Row) => Cell): LessonColumn<Row> => {
    const [name, meaning, values] = said[key];
    return {
      name: name[language],
      meaning: meaning[language],
      values: values[language],
      read: false,
      width: 18,
      cell,
    };
  };

const countColumns = <Row>(
  language: Language,
  countsOf: (row: Row) => AdoptionCountsView | null,
): LessonColumn<Row>[] =>
  (['municipalities', 'inUse', 'creatingValue', 'abandoned'] as const).map((key) =>
    more(language)<Row>(key, (row) => countsOf(row)?.[key] ?? null),
  );

const remark = <Row>({ language, demonstration }: Place): LessonColumn<Row>[] =>
  demonstration ? [more(language)<Row>('invented', () => fictional[language])] : [];

/** Own lessons: all they say, where they are, and what became of those that were shared. */
export function ownColumns(place: Place): LessonColumn<OwnLessonView>[] {
  const { language, url } = place;
  const column = more(language)<OwnLessonView>;
  return [
    ...fieldColumns(language),
    column(
      'state',
      ({ shared, visibility }) => states[shared?.state ?? visibility]?.[language] ?? null,
    ),
    column('writtenBy', ({ writtenBy }) => writtenBy),
    column('owner', ({ ownerName }) => ownerName),
    column('updated', ({ updatedAt }) => updatedAt.toISOString().slice(0, 10)),
    ...countColumns<OwnLessonView>(language, ({ shared }) => shared?.adoptions ?? null),
    column('address', ({ id, shared }) =>
      shared?.state === 'shared' ? `${url}/lessons/${id}` : null,
    ),
    ...remark<OwnLessonView>(place),
  ];
}

/** Lessons that are shared with all, with who shared them. */
export function sharedColumns(place: Place): LessonColumn<SharedLessonRow>[] {
  const { language, url } = place;
  const column = more(language)<SharedLessonRow>;
  return [
    column('municipality', ({ origin }) => origin.name),
    column('code', ({ origin }) => origin.code),
    ...fieldColumns(language),
    column('shared', ({ publishedOn }) => publishedOn),
    column('updated', ({ changedOn }) => changedOn),
    column('confirmed', ({ confirmedOn }) => confirmedOn),
    column('featured', ({ featured }) => Number(featured)),
    ...countColumns<SharedLessonRow>(language, ({ adoptions }) => adoptions),
    column('address', ({ id }) => `${url}/lessons/${id}`),
    ...remark<SharedLessonRow>(place),
  ];
}
