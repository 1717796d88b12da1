import { officialWork, rows, text, type PersonalData } from '../../identity/personal-data';

const promised = text(
  'At vide, hvilken leder der ejer en gevinst og har sagt ja til den, og hvem der har besluttet den.',
  'Knowing which manager owns a benefit and has said yes to it, and who decided it.',
);
const written = text(
  'At beskrive gevinsten og borgerens behov; teksten kan nævne personer.',
  'Describing the benefit and the citizen’s need; the text may name people.',
);
const measured = text(
  'At kunne spørge den, der har målt, og at huske årsag og handling, når det ikke går som lovet.',
  'Being able to ask whoever measured, and remembering cause and action where it does not go as promised.',
);
const weighed = text(
  'At vide, hvem der har skrevet en idé, og hvem der har besluttet hvad om den og hvorfor.',
  'Knowing who wrote an idea, and who decided what about it and why.',
);

/** What benefits and ideas hold about people. */
export const aboutBenefits: readonly PersonalData[] = [
  ...rows(
    'benefit',
    [
      'owner_id',
      'accepted_at',
      'accepted_by',
      'accepted_early',
      'decided_by',
      'created_at',
      'created_by',
    ],
    promised,
    officialWork,
  ),
  ...rows(
    'benefit',
    ['name', 'description', 'need', 'asked_who', 'asked_how'],
    written,
    officialWork,
  ),
  ...rows('benefit', ['method', 'source', 'baseline_note', 'budget_of'], written, officialWork),
  ...rows('benefit_node', ['title', 'detail'], written, officialWork),
  ...rows(
    'benefit_measurement',
    ['cause', 'action', 'measured_by', 'created_at'],
    measured,
    officialWork,
  ),
  ...rows('project_idea', ['title', 'problem', 'for_whom', 'reason'], weighed, officialWork),
  ...rows('project_idea', ['decided_on', 'decided_by'], weighed, officialWork),
  ...rows('project_idea', ['created_at', 'created_by', 'updated_at'], weighed, officialWork),
];

const none = (table: string, what: string, columns: readonly string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [`${table}.${column}`, what]));

/** Columns of those tables that say nothing about a person. */
export const notAboutBenefits: Readonly<Record<string, string>> = {
  ...none('benefit', 'a benefit', [
    ...['project_id', 'side', 'kind', 'indicator', 'unit', 'lower_is_better', 'frequency'],
    ...['baseline_value', 'baseline_on', 'target_value', 'target_on', 'path'],
    ...['realisation_share', 'budget_unit_id', 'account', 'amounts', 'amounts_continue'],
    ...['decided_on', 'line_id'],
  ]),
  ...none('benefit_node', 'a field of a map', [
    ...['project_id', 'kind', 'benefit_id', 'goal_id', 'place'],
  ]),
  ...none('benefit_link', 'two fields of a map', ['project_id', 'from_id', 'to_id']),
  ...none('benefit_measurement', 'a benefit', ['benefit_id', 'measured_on', 'value']),
  ...none('project_idea', 'an idea', [
    ...['citizens', 'processes', 'economy', 'employees', 'effort', 'readiness', 'statutory'],
    ...['kle', 'outcome', 'project_id'],
  ]),
  ...none('strategy_goal', 'a goal of a municipality', [
    ...['title', 'begins_year', 'ends_year', 'source', 'created_at'],
  ]),
};
