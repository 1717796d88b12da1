import { dayWords, type Language } from '@erfa/scoring-sdk';
import { HeadingLevel, Paragraph, type Table, TableRow } from 'docx';
import { cell, heading, paragraph, printable, table } from '../documents/shapes';
import { agendaWords } from './agenda-item.words';
import { fill, shown } from './figure-words';
import type { OutlookLineView, TargetsView } from './targets.views';

/** Targets with their gaps, what is missing to reach them, and where what is planned leads, day by day; nothing where nobody has set any. */
export function targets(outlook: TargetsView, language: Language): (Paragraph | Table)[] {
  const words = agendaWords[language];
  if (outlook.targets.length === 0) return [];
  return [
    heading(words.targets, HeadingLevel.HEADING_1),
    table(
      [words.dimension, words.target, words.by, words.now, words.ahead, words.priority],
      outlook.targets.map((target) => {
        const unit = outlook.lines.find(({ key }) => key === target.nodeKey)?.unit ?? null;
        const figure = (standing: typeof target.now): string =>
          shown({ ...standing, unit, outcome: null }, language);
        const goal =
          target.reachedAt === 'level'
            ? `${words.level} ${target.least}`
            : shown({ value: target.least, level: null, unit, outcome: null }, language);
        return row([
          target.title,
          goal,
          dayWords(target.dueOn, language),
          figure(target.now),
          figure(target.projected),
          target.gap.priority ? words.priorities[target.gap.priority] : '–',
        ]);
      }),
    ),
    ...outlook.targets.flatMap(({ title, sentence, missing }) => [
      paragraph(sentence),
      ...(missing
        ? [
            heading(fill(words.missing, { title }), HeadingLevel.HEADING_2),
            paragraph(missing.sentence),
            ...missing.changes.map(
              (change) =>
                new Paragraph({
                  bullet: { level: 0 },
                  text: printable(
                    fill(typeof change.to === 'number' ? words.change : words.changeTo, {
                      title: [change.unitTitle, change.title].filter(Boolean).join(', '),
                      to: change.toWords,
                      description: change.description,
                    }),
                  ).trim(),
                }),
            ),
          ]
        : []),
    ]),
    ...projection(outlook, language),
  ];
}

/** The figures as they are today and on each day on which something planned comes in. */
function projection(outlook: TargetsView, language: Language): (Paragraph | Table)[] {
  const words = agendaWords[language];
  const [first] = outlook.lines;
  if (!first || outlook.steps.length === 0) return [];
  const figure = ({ unit }: OutlookLineView, point: OutlookLineView['points'][number]): string =>
    shown({ ...point, unit, outcome: null }, language);
  return [
    heading(words.projection, HeadingLevel.HEADING_2),
    paragraph(words.projectionText),
    table(
      [words.day, ...outlook.lines.map(({ title }) => title)],
      first.points.map(({ on }, at) =>
        row([
          at === 0 ? words.now : dayWords(on, language),
          ...outlook.lines.map((line) => {
            const point = line.points[at];
            return point ? figure(line, point) : '–';
          }),
        ]),
      ),
    ),
    ...outlook.left.map(({ title, sentence }) => paragraph(`${title}: ${sentence}`)),
  ];
}

const row = (texts: readonly string[]): TableRow =>
  new TableRow({ cantSplit: true, children: texts.map((text) => cell(text)) });
