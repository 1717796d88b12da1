import { aboutCarrying, notAboutCarrying } from '../carrying/data-about-people';
import {
  aboutBusinessCases,
  notAboutBusinessCases,
} from '../projects/business-case/data-about-people';
import { aboutProjects, notAboutProjects } from '../projects/data-about-people';
import { aboutPlans, notAboutPlans } from '../projects/plan/data-about-people';
import { aboutPortfolio, notAboutPortfolio } from '../projects/portfolio/data-about-people';
import { aboutReadiness, notAboutReadiness } from '../projects/readiness/data-about-people';
import { aboutDrafts, notAboutDrafts } from '../drafts/data-about-people';
import { aboutLessons, notAboutLessons } from '../lessons/data-about-people';
import { aboutPilots, notAboutPilots } from '../pilots/data-about-people';
import { aboutFollowUp, notAboutFollowUp } from '../projects/follow-up/data-about-people';
import { aboutBenefits, notAboutBenefits } from '../projects/benefits/data-about-people';
import { becomesPseudonym, officialWork, rows, text, type PersonalData } from './personal-data';

export type { PersonalData } from './personal-data';

const untilErased = text(
  'Når personen slettes: 30 dage efter det sidste medlemskab er ophørt, eller straks på anmodning.',
  'When the person is erased: 30 days after the last membership ended, or at once on request.',
);
const reference = text(
  'Bliver som henvisning; den peger på et pseudonym, når personen er slettet.',
  'Stays as a reference; it points at a pseudonym once the person is erased.',
);
const withInvitation = text(
  '30 dage efter invitationen er udløbet, trukket tilbage eller taget imod, eller når personen slettes.',
  '30 days after the invitation lapsed, was withdrawn or accepted, or when the person is erased.',
);
const withSession = text(
  'Når personen logger ud, senest et døgn efter sessionen er udløbet, eller når personen slettes.',
  'When the person signs out, at the latest a day after the session ended, or when the person is erased.',
);
const withRetention = text(
  'Efter organisationens slettefrist for hændelsens art: 180 dage til 10 år; ellers 5 år, for login 180 dage.',
  'After the organisation’s retention for the kind of event: 180 days to 10 years; else 5 years, 180 days for sign-ins.',
);
const asLongAsLog = text(
  'Bliver, så længe loggen gør: uden dem kunne den ændres ubemærket. Personen bag er et pseudonym efter sletning.',
  'Stays as long as the log: without it the log could be changed unnoticed. After erasure the person behind is a pseudonym.',
);
const withUnit = text(
  'Når kommunen retter enheden, senest et år efter enheden er ophørt.',
  'When the municipality corrects the unit, at the latest a year after the unit ended.',
);
const recognise = text('At kende personen.', 'Knowing the person.');
const access = text('At give adgang efter rolle.', 'Giving access by role.');
const invite = text('At invitere en kollega.', 'Inviting a colleague.');
const signedIn = text('At holde personen logget ind.', 'Keeping the person signed in.');
const tokens = text(
  'At vide, hvem der har lavet en adgangsnøgle.',
  'Knowing who made an access token.',
);
const followed = text(
  'At en feedlæser kan hente de delte erfaringer, som personen følger.',
  'A feed reader fetching the shared lessons that the person follows.',
);
const withPerson = text(
  'Når personen slettes; adressen virker ikke længere, når den er lukket.',
  'When the person is erased; the address stops working when it is closed.',
);
const log = text(
  'At kunne se, hvem der gjorde hvad og hvornår.',
  'Being able to see who did what and when.',
);
const leader = text('At vide, hvem der leder en enhed.', 'Knowing who leads a unit.');
const untilOver = text('Erstattes ved næste ændring.', 'Replaced by the next change.');
const answering = text(
  'At en kommune kan svare på en målerunde: hvem der har fået hvilke spørgsmål.',
  'A municipality answering a round: who was given which questions.',
);
const answers = text(
  'Kommunens besvarelse; svarene er tjenstlige og står med navn for kommunens administrator.',
  'The municipality’s assessment; answers are official work, and stand with names before its administrator.',
);
const byTerms = text(
  'Så mange måneder efter, at runden er lukket, som dens vilkår siger (6-120). Det, kommunen er blevet enig om, bliver.',
  'As many months after the round’s end as its terms say (6-120). What the municipality agreed on stays.',
);
const agreedOn = text(
  'At vide, hvad kommunen blev enig om, og hvem der afgjorde det.',
  'Knowing what the municipality agreed on, and who settled it.',
);
const roundContact = text(
  'At vide, hvem KL kan spørge i kommunen, og hvem der tog imod vilkårene.',
  'Knowing whom KL may ask in the municipality, and who accepted the terms.',
);
const contactGoes = text(
  'Sammen med rundens enkelte svar efter dens vilkår, eller når personen med den mailadresse slettes.',
  'With the round’s single answers as its terms say, or when the person with that mail address is erased.',
);
const plan = text(
  'Kommunens handleplan: hvem der gør hvad og hvornår.',
  'The municipality’s plan of actions: who does what and when.',
);

/**
 * Every column that holds something about a person; the list behind `GET /api/data-list` and docs/data-about-people.md.
 * A test holds it against the migrated schema.
 */
export const dataAboutPeople: readonly PersonalData[] = [
  ...rows('person', ['name'], recognise, becomesPseudonym),
  ...rows('person', ['email'], recognise, untilErased),
  ...rows('person', ['built_in', 'created_at', 'erased_at'], recognise, reference),
  ...rows(
    'person_identity',
    ['issuer', 'subject', 'person_id', 'created_at'],
    recognise,
    untilErased,
  ),
  ...rows(
    'membership',
    ['person_id', 'roles', 'created_at', 'ended_at', 'erased_at', 'last_seen_at'],
    access,
    reference,
  ),
  ...rows(
    'invitation',
    [
      'email',
      'name',
      'roles',
      'invited_by',
      'created_at',
      'expires_at',
      'accepted_at',
      'accepted_by',
      'revoked_at',
    ],
    invite,
    withInvitation,
  ),
  ...rows(
    'session',
    ['token_hash', 'person_id', 'provider', 'created_at', 'last_seen_at', 'expires_at'],
    signedIn,
    withSession,
  ),
  ...rows(
    'api_token',
    [
      'name',
      'token_hash',
      'role',
      'person_id',
      'created_at',
      'expires_at',
      'revoked_at',
      'last_used_at',
    ],
    tokens,
    reference,
  ),
  ...rows(
    'feed_address',
    ['token_hash', 'person_id', 'kle', 'created_at', 'last_used_at', 'revoked_at'],
    followed,
    withPerson,
  ),
  ...rows('audit_event', ['content', 'salt'], log, withRetention),
  ...rows(
    'audit_event',
    [
      'at',
      'actor_person_id',
      'actor_token_id',
      'kind',
      'subject',
      'content_hash',
      'previous_hash',
      'hash',
    ],
    log,
    asLongAsLog,
  ),
  ...rows('organisation_unit', ['leader_name', 'leader_email'], leader, withUnit),
  ...rows(
    'organisation_profile',
    ['contact_note'],
    text('At vide, hvem man spørger; kan nævne personer.', 'Knowing whom to ask; may name people.'),
    untilOver,
  ),
  ...rows('participation', ['contact_name', 'contact_email'], roundContact, contactGoes),
  ...rows('participation', ['reason', 'answered_by', 'answered_at'], roundContact, officialWork),
  ...rows(
    'plugin_decision',
    ['reason', 'decided_at', 'decided_by'],
    text(
      'At vide, hvem i KL der har slået en udvidelse til eller fra, og hvorfor.',
      'Knowing who at KL switched a plugin on or off, and why.',
    ),
    officialWork,
  ),
  ...rows(
    'plan_decision',
    ['content', 'decided_at', 'decided_by'],
    text(
      'At vide, hvem i KL der har bestemt, hvad der sker med svar i en ny version af en model, og hvorfor.',
      'Knowing who at KL decided what becomes of answers in a new version of a model, and why.',
    ),
    officialWork,
  ),
  ...rows(
    'plan_approval',
    ['approved_at', 'approved_by'],
    text(
      'At vide, hvem i KL der har godkendt, hvad der sker med svar i en ny version af en model.',
      'Knowing who at KL approved what becomes of answers in a new version of a model.',
    ),
    officialWork,
  ),
  ...rows('assessment', ['submitted_at', 'submitted_by'], agreedOn, officialWork),
  ...rows(
    'assignment',
    [
      'section_key',
      'person_id',
      'unit_id',
      'by_unit',
      'question_keys',
      'created_at',
      'created_by',
      'handed_in_at',
      'given_back_at',
      'ended_at',
    ],
    answering,
    officialWork,
  ),
  ...rows(
    'answer',
    [
      'assignment_id',
      'question_key',
      'state',
      'value',
      'reason',
      'comment',
      'evidence',
      'updated_at',
      'updated_by',
    ],
    answers,
    byTerms,
  ),
  ...rows(
    'agreed_answer',
    ['state', 'value', 'reason', 'how', 'justification', 'settled_at', 'settled_by'],
    agreedOn,
    officialWork,
  ),
  ...rows(
    'action',
    ['title', 'owner_id', 'due_on', 'measure', 'leads_to', 'state'],
    plan,
    officialWork,
  ),
  ...aboutCarrying,
  ...aboutProjects,
  ...aboutPlans,
  ...aboutPortfolio,
  ...aboutReadiness,
  ...aboutBusinessCases,
  ...aboutDrafts,
  ...aboutLessons,
  ...aboutPilots,
  ...aboutBenefits,
  ...aboutFollowUp,
];

/** Columns of those tables that say nothing about a person, and why. */
export const notAboutPeople: Readonly<Record<string, string>> = {
  'organisation_unit.external_id': 'a unit',
  'organisation_unit.parent_id': 'a unit',
  'organisation_unit.name': 'a unit',
  'organisation_unit.valid_from': 'a unit',
  'organisation_unit.valid_to': 'a unit',
  'plan_decision.draft_id': 'a model',
  'plan_decision.node_key': 'a model',
  'plan_decision.back': 'a model',
  'plan_approval.draft_id': 'a model',
  'plan_approval.hash': 'a model',
  'plugin_decision.plugin_id': 'a plugin',
  'plugin_decision.state': 'a plugin',
  'plugin_decision.plugin_version': 'a plugin',
  'plugin_decision.hash': 'a plugin',
  'round.run_by': 'an organisation',
  'round.model_id': 'a round',
  'round.title_da': 'a round',
  'round.title_en': 'a round',
  'round.opens_on': 'a round',
  'round.closes_on': 'a round',
  'round.closes_at': 'a round',
  'round.state': 'a round',
  'round.terms': 'a round',
  'round.invited_all': 'a round',
  'round.created_at': 'a round',
  'round.opened_at': 'a round',
  'round.closed_at': 'a round',
  'participation.round_id': 'a round',
  'participation.state': 'a municipality',
  'assessment.round_id': 'a round',
  'assessment.model_id': 'a model',
  'assessment.state': 'an assessment',
  'assessment.created_at': 'an assessment',
  // The municipality's, not a person's: what its answers together leave unasked.
  'assessment.hidden_questions': 'an assessment',
  'assignment.assessment_id': 'an assessment',
  'agreed_answer.assessment_id': 'an assessment',
  'agreed_answer.question_key': 'a model',
  'action.assessment_id': 'an assessment',
  'action.node_key': 'a model',
  'action.created_at': 'an action',
  ...notAboutCarrying,
  ...notAboutProjects,
  ...notAboutPlans,
  ...notAboutPortfolio,
  ...notAboutReadiness,
  ...notAboutBusinessCases,
  ...notAboutDrafts,
  ...notAboutLessons,
  ...notAboutPilots,
  ...notAboutBenefits,
  ...notAboutFollowUp,
};
