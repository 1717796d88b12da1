import { HeadingLevel } from 'docx';
import { experienceKinds, isHalfYear, plainName } from '@erfa/domain';
import { heading, paragraph, table } from '../../documents/shapes';
import type { Language } from '../../http/problem-entry';
import { tellMoney } from '../money/money-words';
import type { ProjectMoney } from '../money/project-money';
import { dayWords, joinWords, moneyWords, numberWords } from '../words';
import { halfYearWords } from './benefits-report.words';
import { benefitParts, documentOf, head, row, type Part } from './report-document';
import { documentWords } from './report-document.words';
import type { BenefitsReportView, ClosingReportView } from './report.views';

/** A report as a file. */
export interface ReportFile {
  file: Buffer;
  name: string;
}

/** What of a report is said of where it comes from. */
interface Setting {
  /** Whether all data is invented. */
  fictional: boolean;
  language: Language;
}

/** The benefits report of a half-year, of one project or of the whole municipality. */
export async function benefitsDocument(
  report: BenefitsReportView,
  project: string | null,
  { fictional, language }: Setting,
): Promise<ReportFile> {
  const say = documentWords[language];
  const half = isHalfYear(report.half) ? halfYearWords(report.half, language) : report.half;
  const title = say.benefitsTitle(half);
  const file = await documentOf(
    title,
    report.organisationName,
    [
      paragraph(say.asOf(report.organisationName, dayWords(report.asOf, language))),
      ...(fictional ? [paragraph(say.fictional, true)] : []),
      paragraph(report.sentence, true),
      ...report.projects.flatMap((one): Part[] => [
        head(one.title),
        paragraph(one.sentence),
        ...benefitParts(one.benefits, language),
      ]),
    ],
    language,
  );
  const name = plainName(...(project === null ? [] : [project]), say.benefitsFile, report.half);
  return { file, name: `${name}.docx` };
}

/** What was promised and became, decided and learned, taken and given. */
export async function closingDocument(
  report: ClosingReportView,
  money: ProjectMoney,
  { fictional, language }: Setting,
): Promise<ReportFile> {
  const say = documentWords[language];
  const { goLiveOn, handoverOn, handedTo } = report;
  const day = (of: string | null): string => (of === null ? '' : dayWords(of, language));
  const file = await documentOf(
    say.closingTitle(report.projectTitle),
    report.organisationName,
    [
      paragraph(say.asOf(report.organisationName, day(report.asOf))),
      ...(fictional ? [paragraph(say.fictional, true)] : []),
      paragraph(report.sentence, true),
      ...(report.preliminary === '' ? [] : [paragraph(report.preliminary)]),
      ...(report.purpose === '' ? [] : [paragraph(report.purpose)]),
      paragraph(
        [
          ...(goLiveOn === null ? [] : [say.goLive(day(goLiveOn))]),
          ...(handedTo === null ? [] : [say.handedTo(handedTo, day(handoverOn))]),
        ].join(' '),
      ),
      head(say.benefits),
      ...benefitParts(report.benefits, language),
      ...moneyParts(money, language),
      ...becameParts(report, language),
      ...decisionParts(report, language),
      ...experienceParts(report, language),
      ...exchangeParts(report, language),
    ],
    language,
  );
  return { file, name: `${plainName(report.projectTitle, say.closingFile) || 'erfa'}.docx` };
}

function moneyParts(of: ProjectMoney, language: Language): Part[] {
  const { heading: title, head: names, facts, apart } = tellMoney(of, language);
  if (facts.length === 0) return [];
  return [
    head(title),
    table(
      names,
      facts.map((fact) => row(fact)),
    ),
    ...(apart ? [paragraph(apart)] : []),
  ];
}

function becameParts({ became }: ClosingReportView, language: Language): Part[] {
  const { total } = became;
  const say = documentWords[language];
  const money = (ore: number): string =>
    moneyWords(ore / 100, language).replace(/ kr\.$|^DKK /, '');
  const percent = (of: number | null): string =>
    of === null ? '–' : numberWords(Math.round(of), language).replace('-', '−');
  const known = became.lines.filter((line) => line.known > 0);
  return [
    head(say.became),
    paragraph(became.sentence),
    ...(known.length === 0
      ? []
      : [
          table(say.becameHead, [
            ...known.map((line) =>
              row([
                line.title,
                ...[line.decided, line.became, line.difference].map(money),
                percent(line.percent),
                line.form.cause,
              ]),
            ),
            ...(total
              ? [
                  row(
                    [
                      say.total,
                      ...[total.decided, total.became, total.difference].map(money),
                      percent(total.percent),
                      '',
                    ],
                    true,
                  ),
                ]
              : []),
          ]),
        ]),
  ];
}

function decisionParts({ decisions }: ClosingReportView, language: Language): Part[] {
  const say = documentWords[language];
  return [
    head(say.decisions),
    decisions.length === 0
      ? paragraph(say.noDecisions)
      : table(
          say.decisionHead,
          decisions.map(({ kind, title, outcome, decidedOn, reason }) =>
            row([
              title || say.decision[kind],
              `${say.outcome[outcome]}, ${dayWords(decidedOn, language)}`,
              reason,
            ]),
          ),
        ),
  ];
}

function experienceParts({ experience }: ClosingReportView, language: Language): Part[] {
  const say = documentWords[language];
  if (experience.length === 0) return [head(say.experience), paragraph(say.noExperience)];
  return [
    head(say.experience),
    ...experienceKinds.flatMap((kind) => {
      const own = experience.filter((one) => one.kind === kind);
      return own.length === 0
        ? []
        : [
            heading(say.kind[kind], HeadingLevel.HEADING_3),
            ...own.map(({ text, about }) => paragraph(`${text} (${say.about[about]})`)),
          ];
    }),
  ];
}

function exchangeParts(report: ClosingReportView, language: Language): Part[] {
  const say = documentWords[language];
  const { begunFrom, begunFromGone, took, gave, isShown } = report;
  const lines = [
    ...(begunFrom ? [say.begunFrom(begunFrom.title, begunFrom.municipality)] : []),
    ...(begunFromGone ? [say.begunFromGone] : []),
    ...took.map(
      ({ title, originName, disposition, reason }) =>
        `${say.took(title, originName, say.disposition[disposition])}${reason === '' ? '' : ` ${reason}`}`,
    ),
    ...(took.length === 0 ? [say.tookNothing] : []),
    ...gave.map(({ title, adopters }) =>
      adopters.length === 0 ? say.gave(title) : say.gaveTo(title, joinWords(adopters, language)),
    ),
    ...(gave.length === 0 ? [say.gaveNothing] : []),
    ...(isShown ? [say.shown] : []),
  ];
  return [head(say.tookAndGave), ...lines.map((line) => paragraph(line))];
}
