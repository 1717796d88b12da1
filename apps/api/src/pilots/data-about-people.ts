import { rows, text, type PersonalData } from '../identity/personal-data';
import { keptDays } from './limits';

const ran = text(
  'At vide, hvem i KL der åbnede en prøverunde.',
  'Knowing who at KL opened a pilot.',
);
const staysReference = text(
  'Bliver som henvisning; den peger på et pseudonym, når personen er slettet.',
  'Stays as a reference; it points at a pseudonym once the person is erased.',
);
const tried = text(
  'At KL kan lære, hvor spørgsmål er svære: svar og kommentarer med kommunens navn, aldrig personens; tid kun som tal for mindst fem.',
  'KL learning where questions are hard: answers and comments with the municipality’s name, never the person’s; time only as figures of five or more.',
);
const seen = text(
  'At KL kan holde styr på, hvilke kommentarer der er taget hånd om.',
  'KL keeping track of which comments have been seen to.',
);
const left = text(
  'At vide, hvem der meldte kommunen fra en prøverunde.',
  'Knowing who took the municipality out of a pilot.',
);
const afterwards = text(
  `${keptDays} dage efter prøverunden er lukket.`,
  `${keptDays} days after the pilot closed.`,
);

/** What pilots keep about people. */
export const aboutPilots: readonly PersonalData[] = [
  ...rows('model_pilot', ['created_at', 'created_by'], ran, staysReference),
  ...rows('pilot_participation', ['left_at', 'left_by'], left, afterwards),
  ...rows(
    'pilot_sheet',
    ['person_id', 'with_comments', 'created_at', 'handed_in_at', 'hidden_keys'],
    tried,
    afterwards,
  ),
  ...rows(
    'pilot_answer',
    ['question_key', 'state', 'value', 'comment', 'seconds', 'updated_at'],
    tried,
    afterwards,
  ),
  ...rows('pilot_comment_handled', ['handled_at', 'handled_by'], seen, afterwards),
];

export const notAboutPilots: Readonly<Record<string, string>> = {
  'model_pilot.run_by': 'an organisation',
  'model_pilot.draft_id': 'a draft',
  'model_pilot.revision': 'a draft',
  'model_pilot.hash': 'a model',
  'model_pilot.content': 'a model',
  'model_pilot.question_count': 'a model',
  'model_pilot.minutes': 'a model',
  'model_pilot.note': 'a pilot',
  'model_pilot.opens_on': 'a pilot',
  'model_pilot.closes_on': 'a pilot',
  'model_pilot.opens_at': 'a pilot',
  'model_pilot.closes_at': 'a pilot',
  'model_pilot.closed_at': 'a pilot',
  'model_pilot.expired_at': 'a pilot',
  'model_pilot.items': 'counts',
  'pilot_participation.pilot_id': 'a pilot',
  'pilot_participation.invited_at': 'a municipality',
  'pilot_participation.sheets': 'a count',
  'pilot_sheet.pilot_id': 'a pilot',
  'pilot_answer.sheet_id': 'a sheet',
  'pilot_comment_handled.pilot_id': 'a pilot',
  'pilot_comment_handled.sheet_id': 'a sheet',
  'pilot_comment_handled.question_key': 'a model',
};
