import { plainName } from '@erfa/domain';
import type { Language } from '@erfa/scoring-sdk';
import {
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TableRow,
  TextRun,
} from 'docx';
import type { ComparisonReportView } from '../benchmarks/comparisons.views';
import { cell, heading, numbered, paragraph, printable, table } from '../documents/shapes';
import { pictures } from './agenda-item.pictures';
import { agendaWords } from './agenda-item.words';
import { counted, fill, number, shown, shownBefore } from './figure-words';
import type { LevelsView } from './figures.views';
import { targets } from './agenda-item.targets';
import type { ActionView, NodeScoreView, ResultView } from './results.views';
import type { TargetsView } from './targets.views';

/** Parts of the draft that one may leave out. */
export const agendaParts = ['figure', 'comparison', 'lifts', 'targets', 'plan'] as const;
export type AgendaPart = (typeof agendaParts)[number];

/** What a draft agenda item is written from. */
export interface AgendaMaterial {
  readonly result: ResultView;
  readonly actions: readonly ActionView[];
  /** Targets, and where what is planned leads. */
  readonly outlook: TargetsView;
  /** What the closed round published, in words; null where it has not. */
  readonly comparison: ComparisonReportView | null;
  /** Empty when there is none. */
  readonly caseNumber: string;
  readonly without: ReadonlySet<AgendaPart>;
  /** Whether all data is invented. */
  readonly fictional: boolean;
  readonly language: Language;
}

const shades = ['DEEBF7', '9ECAE1', '6BAED6', '2171B5', '08306B'];
/** A draft agenda item as an editable Word document. Everything that people wrote goes in as text. */
export function agendaItem(material: AgendaMaterial): Promise<Buffer> {
  const { result, language, caseNumber, without, fictional } = material;
  const words = agendaWords[language];
  const title = result.title[language];
  const children = [
    heading(title, HeadingLevel.TITLE),
    ...(fictional ? [paragraph(words.fictional, true)] : []),
    ...(caseNumber ? [paragraph(fill(words.caseNumber, { number: caseNumber }))] : []),
    heading(words.statement, HeadingLevel.HEADING_1),
    ...statement(material).map((text) => paragraph(text)),
    ...(without.has('figure') ? [] : figure(material)),
    ...(without.has('comparison') ? [] : comparison(material)),
    ...(without.has('lifts') ? [] : lifts(material)),
    ...(without.has('targets') ? [] : targets(material.outlook, language)),
    ...(without.has('plan') ? [] : plan(material)),
    heading(words.proposal, HeadingLevel.HEADING_1),
    paragraph(words.proposalLead),
    numbered(fill(words.takeNote, { title })),
    ...planProposal(material),
    heading(words.terms, HeadingLevel.HEADING_1),
    paragraph(terms(material)),
    paragraph(
      fill(words.source, {
        organisation: result.organisationName,
        title,
        model: result.modelVersion,
        plugin: result.plugin.id,
        version: result.plugin.version,
      }),
    ),
  ];
  const document = new Document({
    title: printable(title),
    creator: printable(result.organisationName),
    // What the figures can be computed again from stands in the document's properties: nobody reads it, and it must not be lost.
    description: fill(words.proof, { modelHash: result.modelHash, inputHash: result.inputHash }),
    styles: {
      default: {
        document: {
          run: {
            font: 'Calibri',
            size: 22,
            language: { value: language === 'da' ? 'da-DK' : 'en-GB' },
          },
          paragraph: { spacing: { after: 120 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: 'proposal',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              style: { paragraph: { indent: { left: 720, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun(fictional ? `${words.fictional} · ` : ''),
                  new TextRun({ children: [PageNumber.CURRENT] }),
                ],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** `digital-modenhed-2026-aarhus-kommune.docx`: only letters, digits and hyphens, at most about 100 signs. */
export function agendaFileName(result: ResultView, language: Language): string {
  const plain = plainName(result.title[language], result.organisationName);
  return `${plain || 'erfa'}.docx`;
}

function statement({ result, language }: AgendaMaterial): string[] {
  const words = agendaWords[language];
  const [total] = result.nodes;
  if (!total) return [];
  const below = dimensions(result);
  const named = (keys: readonly string[]): string =>
    listed(
      below
        .filter(({ key }) => keys.includes(key))
        .map((node) => `${node.title}, ${shown(node, language)}`),
      language,
    );
  const title = result.previousTitle?.[language] ?? '';
  const said = (node: NodeScoreView): string => {
    const { previousValue, previousOutcome, previousChained } = node;
    if (previousValue === null && !previousOutcome) return '';
    if (previousValue !== null && previousChained) {
      return fill(words.beforeChained, {
        ...{ title, version: result.modelVersion },
        value: counted(previousValue, node, language),
        was: counted(previousChained.value, previousChained, language),
      });
    }
    const before = previousValue === null ? words.beforeNamed : words.before;
    return fill(before, { title, value: shownBefore(node, language) });
  };
  const fallen = below.filter(
    ({ value, previousValue }) => value !== null && previousValue !== null && value < previousValue,
  );
  const broken = below.filter(
    ({ previousLine }) => previousLine === 'break' || previousLine === 'unplanned',
  );
  const reason =
    total.contributions.findLast(({ key }) => key === total.key)?.sentence ?? total.sentence;
  return [
    fill(words.measured, {
      organisation: result.organisationName,
      title: result.title[language],
      counted: total.counted,
      questions: total.questions,
      dimensions: below.length,
    }),
    [
      total.value === null && !total.outcome
        ? fill(words.noResult, { reason })
        : fill(total.value === null ? words.resultNamed : words.result, {
            figure: shown(total, language),
          }),
      said(total),
      result.state === 'submitted' ? words.notFinal : '',
    ],
    [
      result.strongest.length > 0 ? fill(words.strongest, { names: named(result.strongest) }) : '',
      result.weakest.length > 0 ? fill(words.weakest, { names: named(result.weakest) }) : '',
      fallen.length > 0
        ? fill(words.fallen, {
            title,
            names: listed(
              fallen.map((node) => node.title),
              language,
            ),
          })
        : '',
      broken.length > 0
        ? fill(words.incomparable, {
            title,
            names: listed(
              broken.map((node) => node.title),
              language,
            ),
          })
        : '',
    ],
  ]
    .map((part) => (typeof part === 'string' ? part : part.filter(Boolean).join(' ')))
    .filter(Boolean);
}

/** The levels that all figures of the result share; null where they share none, or have none. */
function sharedLevels({ nodes }: ResultView): LevelsView | null {
  const [first, ...others] = nodes
    .filter(({ kind }) => kind === 'model')
    .concat(dimensions({ nodes }));
  const levels = first?.levels ?? null;
  const alike = others.every(
    (node) => node.levels?.lowest === levels?.lowest && node.levels?.highest === levels?.highest,
  );
  return alike ? levels : null;
}

function terms({ result, language }: AgendaMaterial): string {
  const words = agendaWords[language];
  const levels = sharedLevels(result);
  const [total] = result.nodes;
  if (levels) return fill(words.termsText, { ...levels });
  return total?.range
    ? fill(words.termsRange, {
        min: number(total.range.min, language, 0),
        max: number(total.range.max, language, 0),
      })
    : words.termsOwn;
}

function figure({ result, language }: AgendaMaterial): (Paragraph | Table)[] {
  const words = agendaWords[language];
  const [total] = result.nodes;
  const shared = sharedLevels(result);
  const steps = shared
    ? Array.from({ length: shared.highest - shared.lowest + 1 }, (_, at) => shared.lowest + at)
    : [];
  const head = [words.dimension, ...steps.map(String), words.now, words.then];
  const row = (node: NodeScoreView, name: string): TableRow =>
    new TableRow({
      cantSplit: true,
      children: [
        cell(name),
        ...steps.map((step, at) => {
          const reached = node.level !== null && step <= node.level;
          const shade = shadeOf(at, steps.length);
          return cell(reached ? String(step) : '', {
            ...(reached ? { shade: shades[shade] ?? '' } : {}),
            light: shade >= 3,
          });
        }),
        cell(shown(node, language)),
        cell(shownBefore(node, language)),
      ],
    });
  return [
    heading(shared ? words.figure : words.figures, HeadingLevel.HEADING_1),
    ...(shared ? [paragraph(words.figureText)] : []),
    table(head, [
      ...dimensions(result).map((node) => row(node, node.title)),
      ...(total ? [row(total, words.total)] : []),
    ]),
    ...(result.nodes.some(({ previousChained }) => previousChained)
      ? [
          paragraph(
            fill(words.chainedNote, {
              title: result.previousTitle?.[language] ?? '',
              version: result.modelVersion,
            }),
          ),
        ]
      : []),
    ...pictures(result, language),
    heading(words.why, HeadingLevel.HEADING_2),
    ...[...(total ? [total] : []), ...dimensions(result)].map(({ account }) => paragraph(account)),
  ];
}

function comparison({ comparison: report }: AgendaMaterial): (Paragraph | Table)[] {
  if (!report) return [];
  return [
    heading(report.heading, HeadingLevel.HEADING_1),
    ...report.sentences.map((text) => paragraph(text)),
    ...report.tables.flatMap(({ heading: title, columns, rows }) => [
      heading(title, HeadingLevel.HEADING_2),
      table(
        columns,
        rows.map(
          (row) => new TableRow({ cantSplit: true, children: row.map((text) => cell(text)) }),
        ),
      ),
    ]),
    paragraph(''),
    ...report.notes.map((text) => paragraph(text)),
  ];
}

/** The shade of a step: the first is the lightest and the last the darkest, however many there are. */
const shadeOf = (at: number, steps: number): number =>
  steps < 2 ? 0 : Math.round((at * (shades.length - 1)) / (steps - 1));

function lifts({ result, language }: AgendaMaterial): Paragraph[] {
  const words = agendaWords[language];
  if (result.lifts.length === 0) return [];
  return [
    heading(words.lifts, HeadingLevel.HEADING_1),
    paragraph(words.liftsText),
    ...result.lifts.flatMap((lift) => [
      heading(
        fill(words.lift, { title: lift.title, from: lift.fromLevel ?? '–', to: lift.toLevel }),
        HeadingLevel.HEADING_2,
      ),
      ...lift.changes.map(
        ({ title, to, toWords, description }) =>
          new Paragraph({
            bullet: { level: 0 },
            text: printable(
              fill(typeof to === 'number' ? words.change : words.changeTo, {
                title,
                to: toWords,
                description,
              }),
            ).trim(),
          }),
      ),
    ]),
  ];
}

/** What is proposed about the plan: a decision on the one there is, or that there should be one; nothing where it is left out. */
function planProposal({ actions, without, language }: AgendaMaterial): Paragraph[] {
  if (without.has('plan')) return [];
  const words = agendaWords[language];
  return [numbered(actions.length > 0 ? words.decidePlan : words.makePlan)];
}

function plan({ result, actions, language }: AgendaMaterial): (Paragraph | Table)[] {
  const words = agendaWords[language];
  if (actions.length === 0)
    return [heading(words.plan, HeadingLevel.HEADING_1), paragraph(words.noPlan)];
  const titles = new Map(result.nodes.map(({ key, title }) => [key, title]));
  const day = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { timeZone: 'UTC' });
  return [
    heading(words.plan, HeadingLevel.HEADING_1),
    table(
      [
        words.action,
        words.lifting,
        words.owner,
        words.due,
        words.leadsTo,
        words.measure,
        words.state,
      ],
      actions.map(
        (action) =>
          new TableRow({
            cantSplit: true,
            children: [
              action.title,
              titles.get(action.nodeKey) ?? action.nodeKey,
              action.ownerName ?? words.noOwner,
              action.dueOn ? day.format(new Date(action.dueOn)) : '–',
              leadsToWords(action),
              action.measure || '–',
              words.states[action.state],
            ].map((text) => cell(text)),
          }),
      ),
    ),
  ];
}

/** The answer that an action is to lead to; a dash for none. */
function leadsToWords({ leadsTo, nodeKey }: ActionView): string {
  if (!leadsTo) return '–';
  const { question, title, unitTitle, words } = leadsTo;
  return [unitTitle, question === nodeKey ? null : title, words].filter(Boolean).join(': ');
}

const dimensions = ({ nodes }: Pick<ResultView, 'nodes'>): NodeScoreView[] =>
  nodes.filter(({ parent, scored }) => scored && parent !== null && parent === nodes[0]?.key);

const listed = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
