import { Document, HeadingLevel, Packer, type Paragraph, type Table, TableRow } from 'docx';
import { cell, heading, paragraph, printable, table } from '../../documents/shapes';
import type { Language } from '../../http/problem-entry';
import { valueWords } from '../benefits/benefit-words';
import { dayWords } from '../words';
import { shareWords } from './follow-up.words';
import { documentWords } from './report-document.words';
import type { FollowUpActionView } from './follow-up.views';
import type { ReportedBenefitView } from './report.views';

export type Part = Paragraph | Table;

/** An editable document with a title; everything that people wrote goes in as text. */
export function documentOf(
  title: string,
  creator: string,
  children: readonly Part[],
  language: Language,
): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      ...{ title: printable(title), creator: printable(creator) },
      styles: {
        default: {
          document: {
            run: {
              ...{ font: 'Calibri', size: 21 },
              language: { value: language === 'da' ? 'da-DK' : 'en-GB' },
            },
            paragraph: { spacing: { after: 100 } },
          },
        },
      },
      sections: [
        {
          properties: { page: { margin: { top: 1000, bottom: 1000, left: 1000, right: 1000 } } },
          children: [heading(title, HeadingLevel.TITLE), ...children],
        },
      ],
    }),
  );
}

export const row = (texts: readonly string[], bold = false): TableRow =>
  new TableRow({ cantSplit: true, children: texts.map((text) => cell(text, { bold })) });

export const head = (text: string): Paragraph => heading(text, HeadingLevel.HEADING_2);

const value = (of: number | null, language: Language): string =>
  of === null ? '–' : valueWords(of, language);

/** "Luk nøgleskabene (Karen Østerby, 15. januar 2027)". */
export function actionWords(action: FollowUpActionView, language: Language): string {
  const say = documentWords[language];
  const about = [
    ...(action.ownerName ? [action.ownerName] : []),
    ...(action.doneOn !== null
      ? [say.done(dayWords(action.doneOn, language))]
      : action.dueOn !== null
        ? [dayWords(action.dueOn, language)]
        : []),
  ];
  return `${action.title}${about.length > 0 ? ` (${about.join(', ')})` : ''}`;
}

/** What was promised beside what is shown, and under it what deviates with why and what is done. */
export function benefitParts(benefits: readonly ReportedBenefitView[], language: Language): Part[] {
  const say = documentWords[language];
  if (benefits.length === 0) return [paragraph(say.noBenefits)];
  const deviating = benefits.filter(
    ({ standing, cause, actions }) => standing === 'behind' && (cause !== '' || actions.length > 0),
  );
  return [
    table(
      say.benefitHead,
      benefits.map((one) =>
        row([
          [one.name, one.ownerName ?? say.nobody].join(', '),
          one.unit,
          value(one.baselineValue, language),
          value(one.promised, language),
          one.shown === null
            ? say.unmeasured
            : `${value(one.shown, language)} (${dayWords(one.shownOn ?? '', language)}${one.measuredInPeriod ? '' : say.earlier})`,
          one.share === null ? '–' : shareWords(one.share, language),
          one.standing === 'reached' ? say.reached : one.deviation || '–',
        ]),
      ),
    ),
    ...deviating.map(({ name, cause, actions }) =>
      paragraph(
        `${name}: ${cause === '' ? say.noCause : cause} ${
          actions.length > 0
            ? say.action(actions.map((one) => actionWords(one, language)).join('; '))
            : say.noAction
        }`,
      ),
    ),
  ];
}
