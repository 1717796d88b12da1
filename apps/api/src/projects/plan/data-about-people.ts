import { officialWork, rows, text, type PersonalData } from '../../identity/personal-data';

const written = text(
  'At kommunen kan styre sit projekt; teksten kan nævne personer.',
  'The municipality running its project; the text may name people.',
);
const leads = text(
  'At vide, hvem der leder enheden, og hvem der aftalte dagen.',
  'Knowing who leads the unit, and who agreed on the day.',
);
const proposes = text(
  'At leder og projektleder kan aftale en anden dag, og at det kan ses, hvem der svarede hvad.',
  'Leader and project manager agreeing on another day, and seeing who answered what.',
);
const checked = text(
  'At kunne se, hvem der har tjekket hvad i enheden.',
  'Seeing who checked what in the unit.',
);
const untrained = text(
  'At enhedens leder kan skaffe dem, der mangler uddannelse, et hold. Kun lederen og projektets ledere ser navnene.',
  'The unit’s leader finding training for those who miss it. Only the leader and those who lead the project see the names.',
);
const aYearAfter = text(
  'Når nogen fjerner navnet, senest 12 måneder efter at enheden er gået i drift; er der ingen dag, 12 måneder efter at det blev skrevet.',
  'When somebody removes the name, at the latest 12 months after the unit went live; where there is no day, 12 months after it was written.',
);

/** What plan and roll-out hold about people. */
export const aboutPlans: readonly PersonalData[] = [
  ...rows('project_plan', ['says'], written, officialWork),
  ...rows('unit_rollout', ['leader_id', 'agreed_on', 'agreed_by'], leads, officialWork),
  ...rows('unit_rollout', ['note', 'says', 'said', 'said_on'], written, officialWork),
  ...rows('day_proposal', ['reason', 'answer'], written, officialWork),
  ...rows(
    'day_proposal',
    ['proposed_on', 'proposed_by', 'answered_on', 'answered_by'],
    proposes,
    officialWork,
  ),
  ...rows('untrained_person', ['name', 'added_at'], untrained, aYearAfter),
  ...rows('rollout_check', ['title'], written, officialWork),
  ...rows('rollout_check_done', ['done_on', 'done_by'], checked, officialWork),
];

const none = (table: string, what: string, columns: readonly string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [`${table}.${column}`, what]));

/** Columns of those tables that say nothing about a person. */
export const notAboutPlans: Readonly<Record<string, string>> = {
  ...none('project_plan', 'a project', ['project_id', 'winter_week']),
  ...none('unit_rollout', 'a unit', [
    ...['project_id', 'unit_id', 'agreed_day', 'go_live_on', 'staff', 'superusers_wanted'],
    ...['superusers', 'trained', 'with_access', 'equipment', 'checked_on', 'meets_on'],
  ]),
  ...none('day_proposal', 'a unit', ['project_id', 'unit_id', 'day', 'accepted']),
  ...none('untrained_person', 'a unit', ['project_id', 'unit_id']),
  ...none('rollout_check', 'a project', ['project_id', 'weeks_before']),
  ...none('rollout_check_done', 'a unit', ['check_id', 'unit_id']),
};
