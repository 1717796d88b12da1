import { estimateFormulas, lineKinds, lineYears } from '@erfa/business-case';
import { Document, HeadingLevel, Packer, type Paragraph, type Table, TableRow } from 'docx';
import { cell, heading, paragraph, printable, table } from '../../documents/shapes';
import type { Language } from '../../http/problem-entry';
import type { ProjectRow } from '../projects.queries';
import { dayWords, moneyWords } from '../words';
import type { BusinessCaseView, BusinessCaseYearView } from './business-case.views';
import { calculated } from './case-content';
import { ratesInForce } from './case-figures';
import { summaryWords } from './case-summary.words';
import { caseWords } from './case-words';

/** A summary of a business case on a page or two, as an editable Word document. What people wrote goes in as text. */
export function caseSummary(
  project: ProjectRow,
  view: BusinessCaseView,
  fictional: boolean,
  language: Language,
): Promise<Buffer> {
  const say = summaryWords[language];
  const decided = view.versions.find(({ decidedOn }) => decidedOn !== null);
  const version = view.sameAs === null ? say.draft(view.draftNumber) : say.locked(view.sameAs);
  const children = [
    heading(`${say.title}: ${project.title}`, HeadingLevel.TITLE),
    ...(fictional ? [paragraph(say.fictional, true)] : []),
    paragraph(resultSentence(view, language), true),
    paragraph(
      [
        say.prices(view.settings.priceYear),
        version,
        ...(project.caseNumber ? [say.caseNumber(project.caseNumber)] : []),
        ...(decided?.decidedOn
          ? [say.decided(decided.number, dayWords(decided.decidedOn, language))]
          : []),
        ...(view.changedSinceDecided ? [say.changed(view.changedSinceDecided)] : []),
      ].join(' '),
    ),
    ...effect(view, language),
    ...figures(view, language),
    ...lines(view, language),
  ];
  const document = new Document({
    title: printable(`${say.title}: ${project.title}`),
    // What was locked can be told from anything else by its hash.
    description: view.versions.find(({ number }) => number === view.sameAs)?.hash ?? '',
    styles: {
      default: {
        document: {
          run: {
            ...{ font: 'Calibri', size: 22 },
            language: { value: language === 'da' ? 'da-DK' : 'en-GB' },
          },
          paragraph: { spacing: { after: 120 } },
        },
      },
    },
    sections: [{ children }],
  });
  return Packer.toBuffer(document);
}

/** The result in one sentence or two. */
export function resultSentence(
  { figures: of, settings, lines: all }: BusinessCaseView,
  language: Language,
): string {
  const say = summaryWords[language];
  if (all.length === 0) return say.none;
  const { homeYear, payback } = of;
  const years = Math.min(4, settings.years);
  const home =
    homeYear !== null
      ? say.home(homeYear)
      : payback === null
        ? say.never(settings.firstYear + settings.years - 1)
        : say.ahead;
  return `${say.over(moneyWords(of.overBudget / 100, language), years)} ${home}`;
}

const locale = { da: 'da-DK', en: 'en-GB' } as const;

/** Øre as thousands of kroner; a dash for nothing. */
function thousands(ore: number, language: Language): string {
  const rounded = Math.round(Math.abs(ore) / 100_000);
  if (rounded === 0) return '–';
  return `${ore < 0 ? '−' : ''}${rounded.toLocaleString(locale[language])}`;
}

const decimal = (value: number, language: Language): string =>
  value.toLocaleString(locale[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const row = (texts: readonly string[], bold = false): TableRow =>
  new TableRow({ cantSplit: true, children: texts.map((text) => cell(text, { bold })) });

function effect(view: BusinessCaseView, language: Language): (Paragraph | Table)[] {
  const say = summaryWords[language];
  const shown = view.figures.years.slice(0, 4);
  const money = (
    name: string,
    of: (year: BusinessCaseYearView) => number,
    bold = false,
  ): TableRow =>
    row(
      [
        name,
        ...shown.map((year) => thousands(of(year), language)),
        thousands(
          shown.reduce((sum, year) => sum + of(year), 0),
          language,
        ),
      ],
      bold,
    );
  const staff = (name: string, of: (year: BusinessCaseYearView) => number): TableRow =>
    row([name, ...shown.map((year) => decimal(of(year), language)), '']);
  const { kinds } = caseWords[language];
  return [
    heading(say.effect, HeadingLevel.HEADING_1),
    paragraph(say.effectText),
    table(
      [
        say.unit(view.settings.priceYear),
        ...shown.map(({ year }, at) => (at === 0 ? say.budget(year) : String(year))),
        say.total,
      ],
      [
        money(kinds.investment, ({ investment }) => investment),
        money(kinds['one-off'], ({ oneOff }) => oneOff),
        money(kinds.running, ({ running }) => running),
        money(kinds.cash, ({ cash }) => cash),
        ...(shown.some(({ risk }) => risk !== 0) ? [money(say.pool, ({ risk }) => risk)] : []),
        money(say.net, ({ net }) => net, true),
        money(say.time, ({ time }) => time),
        staff(say.lowered(view.settings.hoursPerYear), ({ lowered }) => lowered),
        staff(say.released, ({ released }) => released),
      ],
    ),
  ];
}

function figures({ figures: of, settings }: BusinessCaseView, language: Language): Paragraph[] {
  const say = summaryWords[language];
  const percent = (rate: number): string => `${decimal(rate * 100, language)} %`;
  const last = settings.firstYear + settings.years - 1;
  const [rate, ...more] = of.internalRates;
  return [
    heading(say.figures, HeadingLevel.HEADING_1),
    paragraph(say.value(thousands(of.presentValue, language), settings.firstYear, last)),
    paragraph(
      rate === undefined
        ? say.noRate
        : more.length > 0
          ? say.rates(of.internalRates.map(percent).join(', '))
          : say.rate(percent(rate)),
    ),
    paragraph(
      of.payback === null
        ? say.noPayback
        : say.payback(
            decimal(of.payback, language),
            of.discountedPayback === null ? null : decimal(of.discountedPayback, language),
          ),
    ),
    paragraph(say.rule(dayWords(ratesInForce.setOn, language), estimateFormulas[settings.method])),
  ];
}

function lines(
  { lines: all, settings }: BusinessCaseView,
  language: Language,
): (Paragraph | Table)[] {
  const say = summaryWords[language];
  if (all.length === 0) return [];
  const whole = calculated(
    settings,
    all.map(({ id, form }) => ({ id, ...form })),
  );
  const shown = Math.min(4, settings.years);
  const words = caseWords[language];
  return [
    heading(say.lines, HeadingLevel.HEADING_1),
    table(
      [
        say.line,
        say.kind,
        say.source,
        ...Array.from({ length: shown }, (_, at) => String(settings.firstYear + at)),
      ],
      // In the order of the kinds, as the table above has them.
      lineKinds.flatMap((kind) =>
        whole.lines
          .map((line, at) => ({ line, form: all[at]?.form }))
          .filter(({ line }) => line.kind === kind)
          .map(({ line, form }) =>
            row([
              line.scenario === 0 ? `${line.title} (${say.without})` : line.title,
              words.kinds[kind],
              [words.bases[line.basis], form?.note].filter(Boolean).join('. '),
              ...lineYears(line, whole)
                .slice(0, shown)
                .map((amount) => thousands(amount, language)),
            ]),
          ),
      ),
    ),
    paragraph(''),
    paragraph(say.rounded),
  ];
}
