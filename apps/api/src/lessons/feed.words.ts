import type { LessonKind, LessonPhase } from '@erfa/domain';
import type { Language } from '../http/problem-entry';

/** What a feed says in its own words, the same as the pages say; `{name}` places are filled. */
export interface FeedWords {
  readonly title: string;
  readonly titleOf: string;
  readonly subtitle: string;
  readonly fictional: string;
  readonly kind: Readonly<Record<LessonKind, string>>;
  readonly phase: Readonly<Record<LessonPhase, string>>;
  readonly context: string;
  readonly recommendation: string;
  readonly happened: string;
  readonly cause: string;
  readonly applies: string;
  readonly notApplies: string;
  readonly recalledTitle: string;
  readonly hiddenTitle: string;
  readonly hidden: string;
  readonly recalled: string;
  readonly recalledMeans: string;
  readonly mergedTitle: string;
  readonly merged: string;
  readonly mergedRecalled: string;
}

export const feedWords: Readonly<Record<Language, FeedWords>> = {
  da: {
    title: 'Erfaringer fra kommunerne',
    titleOf: 'Erfaringer fra kommunerne: {group}',
    subtitle: 'Hvad andre kommuner har prøvet, og hvad der kom ud af det. Ændret sidst først.',
    fictional: 'Demonstrationsdata: alt er opdigtet',
    kind: {
      worked: 'Virkede',
      failed: 'Virkede ikke',
      conditional: 'Virkede under bestemte forhold',
    },
    phase: { before: 'Før', during: 'Under', after: 'Efter' },
    context: 'Hvor og hvornår?',
    recommendation: 'Vi anbefaler',
    happened: 'Hvad skete der?',
    cause: 'Hvorfor?',
    applies: 'Hvornår gælder det?',
    notApplies: 'Hvornår gælder det ikke?',
    recalledTitle: 'Kaldt tilbage: {title}',
    hiddenTitle: 'Erfaringen er trukket tilbage',
    hidden: 'KL har skjult teksten fra {municipality}.',
    recalled: 'KL kaldte erfaringen tilbage {on}',
    recalledMeans: 'Tag den ikke i brug. Den står her, så alle kan læse hvorfor.',
    mergedTitle: 'Lagt sammen med en anden: {title}',
    merged: 'Den er lagt sammen med »{title}« fra {municipality}. De to sagde det samme: {link}',
    mergedRecalled: 'KL har kaldt den tilbage. Læs hvorfor, før I bruger den.',
  },
  en: {
    title: 'Lessons from the municipalities',
    titleOf: 'Lessons from the municipalities: {group}',
    subtitle: 'What other municipalities have tried, and what came of it. Changed last first.',
    fictional: 'Demonstration data: everything is invented',
    kind: {
      worked: 'Worked',
      failed: 'Did not work',
      conditional: 'Worked under certain conditions',
    },
    phase: { before: 'Before', during: 'During', after: 'After' },
    context: 'Where and when?',
    recommendation: 'We recommend',
    happened: 'What happened?',
    cause: 'Why?',
    applies: 'When does it apply?',
    notApplies: 'When does it not apply?',
    recalledTitle: 'Recalled: {title}',
    hiddenTitle: 'The lesson has been taken back',
    hidden: 'KL has hidden the text from {municipality}.',
    recalled: 'KL recalled this lesson on {on}',
    recalledMeans: 'Do not adopt it. It stands here so that everybody can read why.',
    mergedTitle: 'Put together with another: {title}',
    merged:
      'It has been put together with “{title}” from {municipality}. The two said the same: {link}',
    mergedRecalled: 'KL has recalled that one. Read why before you use it.',
  },
};
