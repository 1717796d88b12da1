import { officialWork, rows, text, type PersonalData } from '../../identity/personal-data';

const answers = text(
  'At vide, hvem der svarer for linjens tal.',
  'Knowing who answers for the figures of the line.',
);
const isThere = text(
  'At kolleger kan se, hvem der retter i linjen lige nu.',
  'Colleagues seeing who is changing the line right now.',
);
const afterAMinute = text(
  'Vises højst et minut; næste, der åbner linjen, skriver over. Peger på et pseudonym, når personen er slettet.',
  'Shown for a minute at most; whoever opens the line next writes over it. Points at a pseudonym once the person is erased.',
);
const whoDid = text(
  'At kunne se, hvem der sidst rettede linjen, og hvem der låste versionen.',
  'Seeing who changed the line last, and who locked the version.',
);
const written = text(
  'At kommunen kan regne på sit projekt; teksten kan nævne personer.',
  'The municipality working out its project; the text may name people.',
);

/** What business cases hold about people. */
export const aboutBusinessCases: readonly PersonalData[] = [
  ...rows('business_case', ['rates'], written, officialWork),
  ...rows('business_case_line', ['title', 'note'], written, officialWork),
  ...rows('business_case_line', ['owner_id'], answers, officialWork),
  ...rows('business_case_line', ['editor_id', 'editor_at'], isThere, afterAMinute),
  ...rows('business_case_line', ['updated_at', 'updated_by'], whoDid, officialWork),
  ...rows('business_case_version', ['note', 'content'], written, officialWork),
  ...rows('business_case_version', ['locked_at', 'locked_by'], whoDid, officialWork),
];

const none = (table: string, what: string, columns: readonly string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [`${table}.${column}`, what]));

/** Columns of those tables that say nothing about a person. */
export const notAboutBusinessCases: Readonly<Record<string, string>> = {
  ...none('business_case', 'a calculation', [
    ...['project_id', 'price_year', 'first_year', 'years', 'hours_per_year', 'method'],
  ]),
  ...none('business_case_line', 'an amount', [
    ...['project_id', 'place', 'scenario', 'kind', 'basis', 'quantity', 'unit', 'price', 'least'],
    ...['likely', 'most', 'amounts', 'ramp', 'share'],
  ]),
  ...none('business_case_version', 'a calculation', ['project_id', 'number', 'hash']),
};
