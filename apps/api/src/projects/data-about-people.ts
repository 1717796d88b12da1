import { officialWork, rows, text, type PersonalData } from '../identity/personal-data';

const written = text(
  'At kommunen kan styre sit projekt; teksten kan nævne personer.',
  'The municipality running its project; the text may name people.',
);
const who = text(
  'At vide, hvem der ejer, leder, følger og tager del i projektet.',
  'Knowing who owns, leads, follows and takes part in the project.',
);
const whoDid = text(
  'At kunne se, hvem der har gjort hvad i projektet, og hvornår.',
  'Seeing who did what in the project, and when.',
);
const decided = text(
  'At kunne se, hvem der besluttede hvad, hvorfor, og på hvilket grundlag.',
  'Seeing who decided what, why, and on what ground.',
);
const said = text(
  'At kolleger kan tale sammen om projektet og blive gjort opmærksomme på det.',
  'Colleagues talking about the project and being told of it.',
);
const withComment = text(
  'Sammen med kommentaren, når dens forfatter sletter den; ellers som kommunens arbejde.',
  'With the comment when its author deletes it; else as the municipality’s work.',
);

const shown = text(
  'At andre kommuner kan lære af projektet og ringe til en kollega, der har sagt ja.',
  'Other municipalities learning from the project and ringing a colleague who said yes.',
);
const untilTakenBack = text(
  'Når kommunen trækker projektet tilbage, eller når kollegaen slettes.',
  'When the municipality takes the project back, or the colleague is erased.',
);
const contact = ['contact_id', 'contact_title', 'contact_mail', 'contact_phone'];

/** What projects hold about people. */
export const aboutProjects: readonly PersonalData[] = [
  ...rows('project', ['title', 'purpose'], written, officialWork),
  ...rows(
    'project',
    ['created_at', 'created_by', 'updated_at', 'updated_by'],
    whoDid,
    officialWork,
  ),
  ...rows('project_person', ['person_id', 'relation', 'until'], who, officialWork),
  ...rows('project_link', ['title', 'address'], written, officialWork),
  ...rows('shared_use', ['used_at', 'used_by'], whoDid, officialWork),
  ...rows('project_why', ['problem', 'for_whom', 'asked_how', 'without_it'], written, officialWork),
  ...rows(
    'project_decision',
    ['title', 'checks', 'reason', 'decided_by', 'decided_by_body', 'recorded_by', 'snapshot'],
    decided,
    officialWork,
  ),
  ...rows('project_task', ['title', 'owner_id', 'created_at'], written, officialWork),
  ...rows('project_change', ['details', 'made_at', 'made_by'], whoDid, officialWork),
  ...rows('project_comment', ['text', 'author_id', 'created_at'], said, withComment),
  ...rows('project_comment', ['resolved_at', 'resolved_by'], said, officialWork),
  ...rows('project_mention', ['person_id', 'seen_at'], said, withComment),
  ...rows(
    'project_sharing',
    [...contact, 'contact_agreed', 'differently', 'uses_seen_at'],
    shown,
    officialWork,
  ),
  ...rows(
    'shared_project',
    [
      ...contact,
      'contact_name',
      'title',
      'purpose',
      'differently',
      'benefits',
      'shared_at',
      'changed_at',
    ],
    shown,
    untilTakenBack,
  ),
];

const none = (table: string, what: string, columns: readonly string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [`${table}.${column}`, what]));

const figures = [
  ...['planned_expense', 'became_expense', 'promised_benefit', 'realised_benefit'],
  ...['planned_months', 'became_months'],
  'enters_outside',
];

/** Columns of those tables that say nothing about a person. */
export const notAboutProjects: Readonly<Record<string, string>> = {
  ...none('supplier', 'a supplier', ['name', 'folded', 'merged_into']),
  ...none('product', 'a system', ['supplier_id', 'name', 'folded', 'merged_into']),
  ...none('project', 'a project', [
    ...['kind', 'size', 'kle', 'technology', 'product_id', 'case_number', 'tools', 'procures'],
    ...['phase', 'state', 'begins_on', 'go_live_on', 'handover_on', 'followed_until', 'origin'],
    ...['assessment_id', 'action_id', 'node_key', 'begun_as', 'shared_from'],
  ]),
  ...none('project_person', 'a project', ['project_id']),
  ...none('project_unit', 'a unit', ['project_id', 'unit_id']),
  ...none('project_link', 'a project', ['project_id']),
  ...none('project_relation', 'a project', ['project_id', 'other_id', 'kind']),
  ...none('shared_use', 'a project', [
    ...['project_id', 'benefit_id', 'shared_project_id', 'shared_benefit_id', 'shared_name'],
  ]),
  ...none('project_why', 'counts', ['project_id', 'citizens', 'employees', 'asked']),
  ...none('project_decision', 'a project', [
    ...['project_id', 'place', 'kind', 'planned_on', 'outcome', 'decided_on', 'snapshot_hash'],
  ]),
  ...none('project_task', 'a project', [
    ...['project_id', 'tool', 'kind', 'due_on', 'days_before', 'done_on'],
  ]),
  ...none('project_change', 'a project', ['project_id', 'tool', 'what']),
  ...none('project_comment', 'a project', ['project_id', 'tool']),
  ...none('project_mention', 'a project', ['comment_id']),
  ...none('outside_release', 'figures of municipalities', [
    ...['kind', 'measure', 'number', 'made_at', 'municipalities', 'ratios', 'amounts', 'members'],
  ]),
  ...none('project_sharing', 'figures', ['project_id', 'shows_benefits', ...figures]),
  ...none('shared_project', 'a project', [
    ...['origin_id', 'kind', 'phase', 'state', 'product_id', 'technology', 'kle', 'citizens'],
    ...['employees', 'go_live_on', 'content_hash', ...figures],
  ]),
};
