import { dialogueStatements } from '@erfa/domain';
import { officialWork, rows, text, type PersonalData } from '../../identity/personal-data';

const written = text(
  'At kommunen kan se, om den er klar, og hvad der kan gå galt; teksten kan nævne personer.',
  'The municipality seeing whether it is ready, and what may go wrong; the text may name people.',
);
const responsible = text(
  'At vide, hvem der tager sig af risikoen, og hvornår.',
  'Knowing who deals with the risk, and when.',
);
const leads = text(
  'At ledere og medarbejdere ved, hvem der leder hvad i projektet.',
  'Leaders and staff knowing who leads what in the project.',
);
const decided = text(
  'At kunne se, hvem der tog stilling til en erfaring, hvornår og hvorfor.',
  'Seeing who decided about a lesson, when and why.',
);

/** What readiness, risk log, leadership plan and a project's lessons hold about people. */
export const aboutReadiness: readonly PersonalData[] = [
  ...rows(
    'project_readiness',
    ['maturity_note', ...dialogueStatements.map((statement) => `${statement}_note`)],
    written,
    officialWork,
  ),
  ...rows('project_involvement', ['committee'], written, officialWork),
  ...rows('project_lesson', ['reason', 'decided_at', 'decided_by'], decided, officialWork),
  ...rows('project_risk', ['title', 'measure', 'created_at'], written, officialWork),
  ...rows('project_risk', ['owner_id', 'due_on'], responsible, officialWork),
  ...rows(
    'project_leadership',
    ['signal_one', 'signal_two', 'signal_three', 'stops'],
    written,
    officialWork,
  ),
  ...rows('project_leader', ['level', 'leader', 'does'], leads, officialWork),
];

const none = (table: string, what: string, columns: readonly string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [`${table}.${column}`, what]));

/** Columns of those tables that say nothing about a person. */
export const notAboutReadiness: Readonly<Record<string, string>> = {
  ...none('project_readiness', 'a project', [
    ...['project_id', 'maturity_verdict', 'no_experience'],
    ...dialogueStatements.map((statement) => `${statement}_answer`),
  ]),
  ...none('project_involvement', 'a meeting', ['project_id', 'task_id', 'council', 'form']),
  ...none('project_lesson', 'a lesson', [
    ...['project_id', 'lesson_id', 'disposition', 'adoption_id'],
  ]),
  ...none('project_risk', 'a risk', ['project_id', 'probability', 'consequence', 'money', 'state']),
  ...none('project_leadership', 'a project', ['project_id']),
  ...none('project_leader', 'a project', ['project_id']),
  ...none('maturity_need', 'a kind of project', [
    ...['project_kind', 'model_key', 'node_key', 'level', 'note', 'set_at'],
  ]),
};
