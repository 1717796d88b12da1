import type {
  DecisionKind,
  DecisionOutcome,
  ProjectPhase,
  ProjectState,
  ProjectTool,
} from '@erfa/domain';
import { decisionNames } from '../decisions/decision-names';

/** The sides of a status report, in its order. */
export const reportSides = ['time', 'money', 'quality', 'benefits'] as const;
export type ReportSide = (typeof reportSides)[number];

interface ReportWords {
  heading: string;
  fictional: string;
  asOf: string;
  phaseAndState: string;
  owner: string;
  manager: string;
  caseNumber: string;
  side: Readonly<Record<ReportSide, string>>;
  nothing: string;
  goLive: string;
  noGoLive: string;
  nextDecision: string;
  attention: string;
  decisions: string;
  decisionHead: readonly [string, string, string];
  noDecisions: string;
  risks: string;
  riskHead: readonly [string, string, string];
  noOwner: string;
  tool: Readonly<Record<ProjectTool, string>>;
  late: string;
  steps: string;
  stepHead: readonly [string, string, string];
  noSteps: string;
  planned: string;
  decision: Readonly<Record<DecisionKind, string>>;
  outcome: Readonly<Record<DecisionOutcome, string>>;
  phase: Readonly<Record<ProjectPhase, string>>;
  state: Readonly<Record<ProjectState, string>>;
  file: string;
}

/** Words of the status report. `{…}` is filled in. */
export const reportWords: Readonly<Record<'da' | 'en', ReportWords>> = {
  da: {
    heading: 'Status: {title}',
    fictional: 'Demonstration: alt i dette dokument er opdigtet.',
    asOf: '{organisation}, {day}',
    phaseAndState: 'Fase: {phase}. {state}.',
    owner: 'Projektejer: {names}',
    manager: 'Projektleder: {names}',
    caseNumber: 'Sag: {number}',
    side: { time: 'Tid', money: 'Økonomi', quality: 'Kvalitet', benefits: 'Gevinster' },
    nothing: 'Der er ikke skrevet noget endnu.',
    goLive: 'Idriftsættelse er {day}.',
    noGoLive: 'Der er ingen dato for idriftsættelse.',
    nextDecision: 'Næste beslutning er {name}{day}.',
    attention: 'Kræver opmærksomhed',
    decisions: 'Beslutninger',
    decisionHead: ['Beslutning', 'Udfald', 'Begrundelse'],
    noDecisions: 'Der er ikke truffet nogen beslutninger endnu.',
    risks: 'De tungeste åbne risici',
    riskHead: ['Risiko', 'Modtræk', 'Ansvarlig'],
    noOwner: 'Ingen',
    tool: {
      ...{ why: 'Hvorfor og for hvem', benefits: 'Gevinster', 'business-case': 'Regnestykke' },
      ...{ readiness: 'Er vi klar?', plan: 'Plan og udrulning', 'follow-up': 'Opfølgning' },
      ...{ risks: 'Risikolog', leadership: 'Ledelsesplan' },
    },
    late: '{day}, forsinket',
    steps: 'Næste skridt',
    stepHead: ['Skridt', 'Hvem', 'Hvornår'],
    noSteps: 'Der er ikke aftalt noget næste skridt.',
    planned: ' den {day}',
    ...decisionNames.da,
    phase: {
      idea: 'Idé',
      analysis: 'Analyse',
      procurement: 'Anskaffelse',
      implementation: 'Gennemførelse',
      realisation: 'Realisering',
    },
    state: { active: 'I gang', paused: 'På pause', stopped: 'Stoppet', closed: 'Afsluttet' },
    file: 'statusrapport',
  },
  en: {
    heading: 'Status: {title}',
    fictional: 'Demonstration: everything in this document is invented.',
    asOf: '{organisation}, {day}',
    phaseAndState: 'Phase: {phase}. {state}.',
    owner: 'Project owner: {names}',
    manager: 'Project manager: {names}',
    caseNumber: 'Case: {number}',
    side: { time: 'Time', money: 'Economy', quality: 'Quality', benefits: 'Benefits' },
    nothing: 'Nothing has been written yet.',
    goLive: 'It goes live on {day}.',
    noGoLive: 'There is no day for going live.',
    nextDecision: 'The next decision is {name}{day}.',
    attention: 'Calls for attention',
    decisions: 'Decisions',
    decisionHead: ['Decision', 'Outcome', 'Reason'],
    noDecisions: 'No decisions have been made yet.',
    risks: 'The heaviest open risks',
    riskHead: ['Risk', 'Measure', 'Owner'],
    noOwner: 'Nobody',
    tool: {
      ...{ why: 'Why and for whom', benefits: 'Benefits', 'business-case': 'Business case' },
      ...{ readiness: 'Are we ready?', plan: 'Plan and roll-out', 'follow-up': 'Follow-up' },
      ...{ risks: 'Risk log', leadership: 'Leadership plan' },
    },
    late: '{day}, late',
    steps: 'Next steps',
    stepHead: ['Step', 'Who', 'When'],
    noSteps: 'No next step has been agreed.',
    planned: ' on {day}',
    ...decisionNames.en,
    phase: {
      idea: 'Idea',
      analysis: 'Analysis',
      procurement: 'Procurement',
      implementation: 'Implementation',
      realisation: 'Realisation',
    },
    state: { active: 'Under way', paused: 'Paused', stopped: 'Stopped', closed: 'Closed' },
    file: 'status-report',
  },
};
