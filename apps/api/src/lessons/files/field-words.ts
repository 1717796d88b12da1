import type { LessonFileField } from '@erfa/domain';
import type { Language, Text } from '../../http/problem-entry';

/** What a column of lessons is called and holds. */
interface FieldWords {
  header: Text;
  /** Other headers that mean the same, in lower case. */
  also: readonly string[];
  meaning: Text;
  values: Text;
}

const text = (da: string, en: string): Text => ({ da, en });
const upTo = (most: number): Text =>
  text(
    `Tekst, højst ${most.toLocaleString('da-DK')} tegn`,
    `Text, at most ${most.toLocaleString('en-GB')} characters`,
  );

/** Every column that can be read in. Documented in docs/lessons-file.md. */
export const fieldWords: Readonly<Record<LessonFileField, FieldWords>> = {
  title: {
    header: text('Titel', 'Title'),
    also: ['overskrift', 'navn', 'erfaring', 'heading', 'name', 'lesson'],
    meaning: text(
      'Det vigtigste i én sætning; skal være der',
      'The main thing in one sentence; required',
    ),
    values: upTo(120),
  },
  kind: {
    header: text('Hvordan gik det?', 'How did it go?'),
    also: ['type', 'art', 'kind', 'udfald', 'outcome', 'gik det godt'],
    meaning: text('Om det virkede', 'Whether it worked'),
    values: text(
      'Virkede, Virkede ikke eller Virkede under bestemte forhold',
      'Worked, Did not work or Worked under certain conditions',
    ),
  },
  happened: {
    header: text('Hvad skete der?', 'What happened?'),
    also: ['beskrivelse', 'forløb', 'happened', 'description'],
    meaning: text(
      'Hvad der blev gjort, og hvad der kom ud af det',
      'What was done, and what came of it',
    ),
    values: upTo(5000),
  },
  cause: {
    header: text('Hvorfor?', 'Why?'),
    also: ['årsag', 'grund', 'cause', 'reason'],
    meaning: text('Grunden til, at det gik sådan', 'Why it went that way'),
    values: upTo(5000),
  },
  recommendation: {
    header: text('Vi anbefaler', 'We recommend'),
    also: ['anbefaling', 'anbefalinger', 'recommendation', 'læring', 'råd', 'advice'],
    meaning: text('Hvad andre bør gøre, i bydeform', 'What others should do, in the imperative'),
    values: upTo(500),
  },
  applies: {
    header: text('Hvornår gælder det?', 'When does it apply?'),
    also: ['gælder', 'forudsætninger', 'applies', 'conditions'],
    meaning: text('Hvad der skal være på plads først', 'What has to be in place first'),
    values: upTo(5000),
  },
  notApplies: {
    header: text('Hvornår gælder det ikke?', 'When does it not apply?'),
    also: ['gælder ikke', 'undtagelser', 'not applies', 'does not apply', 'exceptions'],
    meaning: text('Hvor I ikke ville gøre det igen', 'Where you would not do it again'),
    values: upTo(5000),
  },
  about: {
    header: text('Hvad handler den om?', 'What is it about?'),
    also: ['handler om', 'emne', 'about', 'subject', 'løsning eller proces', 'solution or process'],
    meaning: text(
      'Om erfaringen er om løsningen eller om processen',
      'Whether it is about the solution or the process',
    ),
    values: text('Løsningen eller Processen', 'The solution or The process'),
  },
  phase: {
    header: text('Fase', 'Phase'),
    also: ['hvilken fase', 'which phase', 'projektfase', 'stage'],
    meaning: text('Hvor i et projekt den hører hjemme', 'Where in a project it belongs'),
    values: text('Før, Under eller Efter', 'Before, During or After'),
  },
  kle: {
    header: text('KLE', 'KLE (subject)'),
    also: [
      'område (kle)',
      'kle-hovedgruppe',
      'kle hovedgruppe',
      'område',
      'fagområde',
      'subject area',
    ],
    meaning: text('Hovedgrupper i KLE', 'Main groups of KLE'),
    values: text(
      'Højst 3 numre eller navne med semikolon imellem',
      'At most 3 numbers or names, a semicolon between them',
    ),
  },
  technology: {
    header: text('Teknologi', 'Technology'),
    also: ['teknologier', 'technologies', 'system'],
    meaning: text('Teknologi, den drejer sig om', 'Technology that it is about'),
    values: text(
      'Højst 5 ord med semikolon imellem, fra listen eller egne, hvert på højst 60 tegn',
      'At most 5 words, a semicolon between them, from the list or your own, each of at most 60 characters',
    ),
  },
  dimension: {
    header: text('Dimension', 'Dimension'),
    also: ['modenhedsdimension', 'maturity dimension'],
    meaning: text('Dimension i en modenhedsmodel', 'Dimension of a maturity model'),
    values: text(
      'Navnet, eller model/dimension som i listen',
      'Its name, or model/dimension as in the list',
    ),
  },
  context: {
    header: text('Hvor og hvornår?', 'Where and when?'),
    also: ['sammenhæng', 'kontekst', 'projekt', 'context', 'project'],
    meaning: text('Projektet og tiden', 'The project and the time'),
    values: upTo(200),
  },
  authorName: {
    header: text('Navn, som andre ser', 'Name that others see'),
    also: ['forfatternavn', 'author name'],
    meaning: text(
      'Hvem der står ved den, når den deles; tom: kun kommunen',
      'Who stands by it when it is shared; empty: the municipality alone',
    ),
    values: upTo(200),
  },
  confirmBy: {
    header: text('Bekræftes senest', 'Confirm by'),
    also: ['bekræft senest', 'to be confirmed by', 'udløber', 'expires'],
    meaning: text(
      'Dagen, I bliver spurgt, om den stadig gælder; tom: om et år',
      'The day you are asked whether it still holds; empty: in a year',
    ),
    values: text(
      'Dato, fx 2026-11-23 eller 23.11.2026, højst to år frem',
      'Date, such as 2026-11-23 or 23.11.2026, at most two years ahead',
    ),
  },
};

export const header = (field: LessonFileField, language: Language): string =>
  fieldWords[field].header[language];
