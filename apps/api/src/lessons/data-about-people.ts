import {
  becomesPseudonym,
  officialWork,
  rows,
  text,
  type PersonalData,
} from '../identity/personal-data';

const learned = text(
  'At holde fast i, hvad kommunen har lært; teksten kan nævne personer.',
  'Keeping what the municipality has learned; the text may name people.',
);
const sharedWithAll = text(
  'At andre kan læse og bruge erfaringen; forhåndsvisningen peger på personer, beløb og numre, før den deles.',
  'Others reading and using the lesson; the preview points at people, amounts and numbers before it is shared.',
);
const untilWithdrawn = text(
  'Når kommunen trækker erfaringen tilbage; titlen bliver for dem, der har taget den i brug. Skjuler KL teksten ved en tilbagekaldelse, er også titlen væk.',
  'When the municipality withdraws the lesson; its title stays for those who took it into use. Where KL hides the text in a recall, the title is gone too.',
);
const asShared = text(
  'At kommunen kan se, hvad den har delt, og at en skjult tekst kan genoprettes; ingen adresse udleverer det til nogen.',
  'The municipality knowing what it has shared, and a hidden text being restored; no address hands it out to anybody.',
);
const staysUnread = text(
  'Bliver i databasen som kommunens arbejde, også når teksten er trukket tilbage eller skjult; databasen lader kun kommunen selv læse det.',
  'Stays in the database as the municipality’s work, also when the text is withdrawn or hidden; the database lets nobody but the municipality itself read it.',
);
const asked = text(
  'At KL kan læse, hvad kommunen beder om at få genoprettet efter en tilbagekaldelse.',
  'KL reading what the municipality asks to have restored after a recall.',
);
const untilAnswered = text(
  'Når KL genopretter erfaringen, eller kommunen trækker den tilbage eller sletter den.',
  'When KL restores the lesson, or the municipality withdraws or deletes it.',
);
const privateGoes = text(
  'Bliver som kommunens arbejde; en privat erfaring slettes, når dens forfatter slettes.',
  'Stays as the municipality’s work; a private lesson is deleted when its author is erased.',
);
const author = text(
  'At vise forfatteren, som hun selv har valgt at stå.',
  'Showing the author as they chose to be named.',
);
const taken = text(
  'At fortælle andre, hvad kommunen har taget i brug, og hvad der kom ud af det.',
  'Telling others what the municipality took into use, and what came of it.',
);
const keptApart = text(
  'At vide, hvem i KL der har sagt, at to erfaringer ikke er den samme.',
  'Knowing who at KL said that two lessons are not the same.',
);
const contact = text(
  'At andre kan spørge den, der har sagt ja til det.',
  'Others being able to ask whoever agreed to it.',
);
const contactGoes = text(
  'Når kommunen vælger en anden, eller personen slettes.',
  'When the municipality chooses somebody else, or the person is erased.',
);

const words = ['title', 'context', 'happened', 'cause', 'recommendation', 'applies', 'not_applies'];
const adoptionWords = [
  'copied',
  'changed',
  'why_changed',
  'outcome',
  'abandoned_why',
  'abandoned_condition',
];

/** What lessons and adoptions hold about people. */
export const aboutLessons: readonly PersonalData[] = [
  ...rows('lesson', words, learned, privateGoes),
  ...rows('lesson', ['author_name'], author, becomesPseudonym),
  ...rows('lesson', ['author_id', 'owner_id', 'created_at', 'updated_at'], learned, officialWork),
  ...rows('published_lesson', words, sharedWithAll, untilWithdrawn),
  ...rows('published_lesson', ['author_name'], author, becomesPseudonym),
  ...rows('published_lesson_version', ['content'], asShared, staysUnread),
  ...rows('lesson_restoration', ['content'], asked, untilAnswered),
  ...rows('adoption', ['project', ...adoptionWords], taken, officialWork),
  ...rows('adoption', ['created_by', 'created_at', 'updated_at'], taken, officialWork),
  ...rows('adoption', ['contact_id'], contact, contactGoes),
  ...rows('lesson_kept_apart', ['kept_by', 'kept_at'], keptApart, officialWork),
  ...rows('adoption_step', ['status', 'made_at', 'made_by'], taken, officialWork),
  ...rows('published_adoption', adoptionWords, taken, officialWork),
  ...rows('published_adoption', ['contact_name'], contact, contactGoes),
];

const none = (table: string, what: string, columns: readonly string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [`${table}.${column}`, what]));

const placed = ['kind', 'about', 'phase', 'kle', 'technology', 'dimension_model', 'dimension_node'];

/** Columns of those tables that say nothing about a person. */
export const notAboutLessons: Readonly<Record<string, string>> = {
  ...none('lesson', 'a lesson', [
    ...placed,
    'source',
    'assessment_id',
    'action_id',
    'confirm_by',
    'visibility',
    'published_version',
    'adoptions_seen_at',
    'begun_as',
    'recall_seen_at',
  ]),
  ...none('published_lesson', 'a lesson', [
    ...placed,
    'origin_id',
    'content_hash',
    'state',
    'featured',
    'published_at',
    'changed_at',
    'confirmed_at',
    'confirm_by',
    'reviewed_at',
    'withdrawn_at',
    'recalled_at',
    'recall_reason',
    'text_hidden',
    'merged_into',
    'merged_at',
  ]),
  ...none('adoption', 'an adoption', [
    'lesson_id',
    'unit_id',
    'status',
    'measure',
    'measure_before',
    'measure_after',
    'ask_again_on',
    'recall_seen_at',
  ]),
  ...none('lesson_kept_apart', 'two lessons', ['one_id', 'other_id']),
  ...none('adoption_step', 'an adoption', ['adoption_id', 'place']),
};
