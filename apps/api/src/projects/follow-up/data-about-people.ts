import { officialWork, rows, text, type PersonalData } from '../../identity/personal-data';

const takes = text(
  'At vide, hvem der overtager projektet i drift, og at de har sagt ja.',
  'Knowing who takes the project over into operation, and that they have said yes.',
);
const measures = text(
  'At vide, hvem der måler et succeskriterium, og at huske årsag og handling, når det ikke går som lovet.',
  'Knowing who measures a criterion of success, and remembering cause and action where it does not go as promised.',
);
const became = text(
  'At kunne spørge den, der har skrevet, hvad regnestykket blev til, og hvorfor.',
  'Being able to ask whoever wrote what became of the business case, and why.',
);
const learned = text(
  'At kommunen kan lære af projektet og spørge den, der skrev erfaringen; teksten kan nævne personer.',
  'The municipality learning from the project and asking whoever wrote the experience; the text may name people.',
);

/** What follow-up, hand-over and experience hold about people. */
export const aboutFollowUp: readonly PersonalData[] = [
  ...rows(
    'project_follow_up',
    ['receiver_id', 'takes_over', 'reservation', 'accepted_at', 'accepted_by'],
    takes,
    officialWork,
  ),
  ...rows(
    'success_criterion',
    ['title', 'source', 'owner_id', 'created_at'],
    measures,
    officialWork,
  ),
  ...rows(
    'criterion_measurement',
    ['cause', 'action', 'measured_by', 'created_at'],
    measures,
    officialWork,
  ),
  ...rows('case_actual', ['title', 'cause', 'updated_at', 'updated_by'], became, officialWork),
  ...rows('project_experience', ['text', 'author_id', 'created_at'], learned, officialWork),
];

const none = (table: string, what: string, columns: readonly string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [`${table}.${column}`, what]));

/** Columns of those tables that say nothing about a person. */
export const notAboutFollowUp: Readonly<Record<string, string>> = {
  ...none('project_follow_up', 'a project', ['project_id', 'measured_from']),
  ...none('success_criterion', 'a criterion', [
    ...['project_id', 'unit', 'lower_is_better', 'frequency', 'baseline_value', 'baseline_on'],
    ...['target_value', 'target_on'],
  ]),
  ...none('criterion_measurement', 'a criterion', ['criterion_id', 'measured_on', 'value']),
  ...none('follow_up_task', 'a task', [
    ...['task_id', 'project_id', 'benefit_id', 'criterion_id', 'measured_on'],
  ]),
  ...none('case_actual', 'a line of a case', ['project_id', 'line_id', 'kind', 'amounts']),
  ...none('project_experience', 'a project', [
    ...['project_id', 'decision_id', 'at_end', 'kind', 'about', 'phase', 'lesson_id'],
  ]),
};
