import type { Language } from '@erfa/scoring-sdk';
import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { agendaWords } from './agenda-item.words';
import type { ActionView, NodeScoreView, ResultView } from './results.views';

/** Parts of the draft that one may leave out. */
export const agendaParts = ['figure', 'lifts', 'plan'] as const;
export type AgendaPart = (typeof agendaParts)[number];

/** What a draft agenda item is written from. */
export interface AgendaMaterial {
  readonly result: ResultView;
  readonly actions: readonly ActionView[];
  /** Empty when there is none. */
  readonly caseNumber: string;
  readonly without: ReadonlySet<AgendaPart>;
  /** Whether all data is invented. */
  readonly fictional: boolean;
  readonly language: Language;
}

const levels = 5;
const shades = ['DEEBF7', '9ECAE1', '6BAED6', '2171B5', '08306B'];
const fill = (text: string, facts: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));

// XML 1.0 has no place for most control characters; a document with one does not open.
const printable = (text: string): string =>
  Array.from(text.replace(/\s*[\r\n]+\s*/g, ' '))
    .filter((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return (
        code === 9 ||
        (code >= 32 && !(code >= 0xd800 && code <= 0xdfff) && (code & 0xfffe) !== 0xfffe)
      );
    })
    .join('');

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
    ...(without.has('lifts') ? [] : lifts(material)),
    ...(without.has('plan') ? [] : plan(material)),
    heading(words.proposal, HeadingLevel.HEADING_1),
    paragraph(words.proposalLead),
    numbered(fill(words.takeNote, { title })),
    numbered(words.decidePlan),
    heading(words.terms, HeadingLevel.HEADING_1),
    paragraph(fill(words.termsText, { levels })),
    paragraph(
      fill(words.source, {
        organisation: result.organisationName,
        title,
        model: result.modelVersion,
        plugin: result.plugin.id,
        version: result.plugin.version,
        modelHash: result.modelHash,
        inputHash: result.inputHash,
      }),
    ),
  ];
  const document = new Document({
    title: printable(title),
    creator: printable(result.organisationName),
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
  const plain = `${result.title[language]} ${result.organisationName}`
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replace(/^-+|-+$/g, '');
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
  const fallen = below.filter(
    ({ value, previousValue }) => value !== null && previousValue !== null && value < previousValue,
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
      total.value === null
        ? fill(words.noResult, { reason })
        : fill(words.result, { figure: shown(total, language) }),
      total.previousValue === null
        ? ''
        : fill(words.before, { title, value: number(total.previousValue, language) }),
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
    ],
  ]
    .map((part) => (typeof part === 'string' ? part : part.filter(Boolean).join(' ')))
    .filter(Boolean);
}

function figure({ result, language }: AgendaMaterial): (Paragraph | Table)[] {
  const words = agendaWords[language];
  const [total] = result.nodes;
  const head = [
    words.dimension,
    ...Array.from({ length: levels }, (_, index) => String(index + 1)),
    words.now,
    words.then,
  ];
  const row = (node: NodeScoreView, name: string): TableRow =>
    new TableRow({
      cantSplit: true,
      children: [
        cell(name),
        ...Array.from({ length: levels }, (_, index) => {
          const reached = node.level !== null && index < node.level;
          return cell(reached ? String(index + 1) : '', {
            ...(reached ? { shade: shades[index] ?? '' } : {}),
            light: index >= 3,
          });
        }),
        cell(shown(node, language)),
        cell(node.previousValue === null ? '–' : number(node.previousValue, language)),
      ],
    });
  return [
    heading(words.figure, HeadingLevel.HEADING_1),
    paragraph(words.figureText),
    table(head, [
      ...dimensions(result).map((node) => row(node, node.title)),
      ...(total ? [row(total, words.total)] : []),
    ]),
  ];
}

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
        ({ title, to, description }) =>
          new Paragraph({
            bullet: { level: 0 },
            text: printable(fill(words.change, { title, to: String(to), description })).trim(),
          }),
      ),
    ]),
  ];
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
      [words.action, words.lifting, words.owner, words.due, words.measure, words.state],
      actions.map(
        (action) =>
          new TableRow({
            cantSplit: true,
            children: [
              action.title,
              titles.get(action.nodeKey) ?? action.nodeKey,
              action.ownerName ?? words.noOwner,
              action.dueOn ? day.format(new Date(action.dueOn)) : '–',
              action.measure || '–',
              words.states[action.state],
            ].map((text) => cell(text)),
          }),
      ),
    ),
  ];
}

const dimensions = ({ nodes }: ResultView): NodeScoreView[] =>
  nodes.filter(({ parent }) => parent !== null && parent === nodes[0]?.key);

const number = (value: number, language: Language): string =>
  new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(value);

function shown({ value, level }: NodeScoreView, language: Language): string {
  const words = agendaWords[language];
  if (value === null) return words.noScore;
  const text = number(value, language);
  return level === null ? text : fill(words.value, { value: text, level });
}

const listed = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);

const heading = (
  text: string,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
): Paragraph => new Paragraph({ heading: level, text: printable(text), keepNext: true });

const paragraph = (text: string, bold = false): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: printable(text), bold })] });

const numbered = (text: string): Paragraph =>
  new Paragraph({ text: printable(text), numbering: { reference: 'proposal', level: 0 } });

function cell(
  text: string,
  { shade, light, bold }: { shade?: string; light?: boolean; bold?: boolean } = {},
): TableCell {
  return new TableCell({
    ...(shade ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: shade } } : {}),
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: [
      new Paragraph({
        spacing: { after: 0 },
        children: [
          new TextRun({
            text: printable(text),
            bold: bold ?? false,
            ...(shade && light ? { color: 'FFFFFF' } : {}),
          }),
        ],
      }),
    ],
  });
}

function table(head: readonly string[], rows: readonly TableRow[]): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text) => cell(text, { bold: true })),
      }),
      ...rows,
    ],
  });
}
