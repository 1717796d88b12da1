import { isOver, plainName, type ProjectTool } from '@erfa/domain';
import { Document, HeadingLevel, Packer, TableRow, type Paragraph, type Table } from 'docx';
import { cell, heading, paragraph, printable, table } from '../../documents/shapes';
import { fill } from '../../assessments/figure-words';
import type { Language } from '../../http/problem-entry';
import type { ProjectDecisionsView } from '../decisions/decisions.views';
import { tellMoney } from '../money/money-words';
import type { ProjectMoney } from '../money/project-money';
import type { ProjectPlanView } from '../plan/plan.views';
import type { CardView, ProjectView } from '../projects.views';
import type { ProjectRisksView } from '../risks/risks.views';
import { dayWords } from '../words';
import { reportSides, reportWords, type ReportSide } from './status-report.words';

/** What a status report is written from: the cards as the page shows them, so that whatever has a card is in it. */
export interface ReportMaterial {
  readonly project: ProjectView;
  readonly decisions: ProjectDecisionsView;
  readonly risks: ProjectRisksView;
  readonly money: ProjectMoney;
  readonly plan: ProjectPlanView;
  readonly organisationName: string;
  /** ISO date. */
  readonly today: string;
  /** Whether all data is invented. */
  readonly fictional: boolean;
  readonly language: Language;
}

/** Where the word of each tool belongs; a tool that is not named here speaks of quality. */
const sideOf: Partial<Record<ProjectTool, ReportSide>> = {
  plan: 'time',
  'business-case': 'money',
  benefits: 'benefits',
  'follow-up': 'benefits',
};

/** So many of each fit on the page. */
const atMost = { decisions: 3, risks: 3, steps: 5 } as const;

/** A project's status on one page, as an editable Word document. Everything that people wrote goes in as text. */
export function statusReport(material: ReportMaterial): Promise<Buffer> {
  const { project, language, fictional, organisationName, today } = material;
  const words = reportWords[language];
  const title = fill(words.heading, { title: project.form.title });
  const people = (relation: 'owner' | 'manager'): string =>
    project.people
      .filter((one) => one.relation === relation)
      .map(({ name }) => name)
      .join(', ');
  const [owner, manager] = [people('owner'), people('manager')];
  const { phase } = project;
  const who = [
    fill(words.phaseAndState, {
      phase: words.phase[phase],
      state: words.state[project.form.state],
    }),
    ...(owner ? [`${fill(words.owner, { names: owner })}.`] : []),
    ...(manager ? [`${fill(words.manager, { names: manager })}.`] : []),
    ...(project.form.caseNumber
      ? [`${fill(words.caseNumber, { number: project.form.caseNumber })}.`]
      : []),
  ];
  const document = new Document({
    title: printable(title),
    creator: printable(organisationName),
    styles: {
      default: {
        document: {
          run: {
            font: 'Calibri',
            size: 20,
            language: { value: language === 'da' ? 'da-DK' : 'en-GB' },
          },
          paragraph: { spacing: { after: 60 } },
        },
      },
    },
    sections: [
      {
        // Narrow margins, so that a status stays one page.
        properties: { page: { margin: { top: 850, bottom: 850, left: 1000, right: 1000 } } },
        children: [
          heading(title, HeadingLevel.TITLE),
          paragraph(
            fill(words.asOf, { organisation: organisationName, day: dayWords(today, language) }),
          ),
          ...(fictional ? [paragraph(words.fictional, true)] : []),
          paragraph(who.join(' ')),
          ...attention(material),
          ...reportSides.flatMap((side) => sideOfReport(material, side)),
          ...decisions(material),
          ...risks(material),
          ...steps(material),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** `skaermbesoeg-statusrapport.docx`: only letters, digits and hyphens. */
export const reportFileName = (title: string, language: Language): string =>
  `${plainName(title, reportWords[language].file) || 'erfa'}.docx`;

type Part = Paragraph | Table;

function attention({ project, language }: ReportMaterial): Part[] {
  if (project.warnings.length === 0) return [];
  return [
    heading(reportWords[language].attention, HeadingLevel.HEADING_2),
    ...project.warnings.map((warning) => paragraph(`${warning.heading}. ${warning.text}`)),
  ];
}

function sideOfReport(material: ReportMaterial, side: ReportSide): Part[] {
  const words = reportWords[material.language];
  const cards = material.project.cards.filter(({ tool }) => (sideOf[tool] ?? 'quality') === side);
  const said = [
    ...(side === 'time' ? days(material) : []),
    ...(side === 'money' ? money(material) : []),
    ...cards.map((card) => cardWords(card, material)),
  ];
  return [
    heading(words.side[side], HeadingLevel.HEADING_2),
    ...(said.length > 0 ? said : [words.nothing]).map((text) => paragraph(text)),
  ];
}

/**
 * What a card says, by its name: "Plan og udrulning: 4 opgaver er forsinkede. 3 ledere har aftalt dato." A card that nothing is
 * written in asks its user to begin, which is no business of whoever reads the report.
 */
function cardWords(
  { tool, status, summary, empty }: CardView,
  { project, language }: ReportMaterial,
): string {
  const words = reportWords[language];
  const name = words.tool[tool];
  const nothing = isOver(project.form.state) ? summary : words.nothing;
  // A summary may say again what the state says.
  const told = summary.includes(status) ? summary : `${status}. ${summary}`;
  return `${name.endsWith('?') ? name : `${name}:`} ${empty ? nothing : told}`;
}

/** When it goes live, and what is decided next. */
function days({ project, language }: ReportMaterial): string[] {
  const words = reportWords[language];
  const { goLiveOn } = project.form;
  const next = isOver(project.form.state)
    ? undefined
    : project.decisions.find(({ outcome }) => outcome === null);
  return [
    goLiveOn === null ? words.noGoLive : fill(words.goLive, { day: dayWords(goLiveOn, language) }),
    ...(next
      ? [
          fill(words.nextDecision, {
            name: next.title || words.decision[next.kind],
            day: next.plannedOn
              ? fill(words.planned, { day: dayWords(next.plannedOn, language) })
              : '',
          }),
        ]
      : []),
  ];
}

/** What it costs and gives, a line for each figure: a status has room for one page. */
function money({ money: of, language }: ReportMaterial): string[] {
  const { facts, apart } = tellMoney(of, language);
  return [...facts.map(([name, amount]) => `${name}: ${amount}`), ...(apart ? [apart] : [])];
}

const row = (...texts: string[]): TableRow =>
  new TableRow({ cantSplit: true, children: texts.map((text) => cell(text)) });

function decisions({ decisions: { decisions: all }, language }: ReportMaterial): Part[] {
  const words = reportWords[language];
  const made = all.filter(({ decidedOn }) => decidedOn !== null).slice(-atMost.decisions);
  return [
    heading(words.decisions, HeadingLevel.HEADING_2),
    made.length === 0
      ? paragraph(words.noDecisions)
      : table(
          words.decisionHead,
          made.map(({ kind, title, outcome, decidedOn, reason }) =>
            row(
              title || words.decision[kind],
              `${outcome ? words.outcome[outcome] : ''}, ${dayWords(decidedOn ?? '', language)}`,
              reason,
            ),
          ),
        ),
  ];
}

function risks({ risks: { risks: all }, language }: ReportMaterial): Part[] {
  const words = reportWords[language];
  const open = all.filter(({ state }) => state === 'open').slice(0, atMost.risks);
  if (open.length === 0) return [];
  return [
    heading(words.risks, HeadingLevel.HEADING_2),
    table(
      words.riskHead,
      open.map(({ title, measure, ownerName }) => row(title, measure, ownerName ?? words.noOwner)),
    ),
  ];
}

/** What is to be done next, by whom and when, as the plan has it: late tasks first, then the earliest. */
function steps({ project, plan, language }: ReportMaterial): Part[] {
  if (isOver(project.form.state)) return [];
  const words = reportWords[language];
  const open = plan.tasks.filter(({ doneOn }) => doneOn === null).slice(0, atMost.steps);
  const when = (day: string, late: boolean): string =>
    fill(late ? words.late : '{day}', { day: dayWords(day, language) });
  return [
    heading(words.steps, HeadingLevel.HEADING_2),
    open.length === 0
      ? paragraph(words.noSteps)
      : table(
          words.stepHead,
          open.map(({ title, ownerName, dueOn, late }) =>
            row(title, ownerName ?? words.noOwner, dueOn === null ? '' : when(dueOn, late)),
          ),
        ),
  ];
}
