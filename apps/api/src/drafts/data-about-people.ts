import { rows, text, type PersonalData } from '../identity/personal-data';

const wrote = text(
  'At vide, hvem i KL der har skrevet hvad i en kladde til en model, og at kunne tage sit eget tilbage.',
  'Knowing who at KL wrote what in a draft of a model, and taking one’s own back.',
);
const staysWork = text(
  'Bliver som KL’s arbejde; henvisninger til personer peger på et pseudonym, når personen er slettet.',
  'Stays as KL’s work; references to people point at a pseudonym once the person is erased.',
);
const approved = text(
  'At vide, hvem i KL der bad om, at en model blev godkendt, og hvem der gjorde det.',
  'Knowing who at KL asked for a model to be approved, and who did so.',
);
const here = text(
  'At vise andre, der skriver i samme kladde, hvor man er.',
  'Showing others who write in the same draft where one is.',
);
const withinAnHour = text(
  'Vises i et minut, og slettes, når en anden er i kladden mere end en time efter.',
  'Shown for a minute, and deleted when somebody else is at the draft more than an hour later.',
);

/** What drafts of models keep about people. */
export const aboutDrafts: readonly PersonalData[] = [
  ...rows(
    'model_draft',
    [
      'golden',
      'created_at',
      'created_by',
      'updated_at',
      'updated_by',
      'discarded_at',
      'discarded_by',
    ],
    wrote,
    staysWork,
  ),
  ...rows(
    'model_draft_change',
    ['change', 'kind', 'takes_back', 'taken_back_by', 'made_by', 'made_at'],
    wrote,
    staysWork,
  ),
  ...rows('model_draft_batch', ['made_by', 'made_at'], wrote, staysWork),
  ...rows(
    'model_draft_approval',
    ['note', 'asked_by', 'asked_at', 'decision', 'comment', 'decided_by', 'decided_at'],
    approved,
    staysWork,
  ),
  ...rows('model_draft_presence', ['person_id', 'node_key', 'seen_at'], here, withinAnHour),
];

export const notAboutDrafts: Readonly<Record<string, string>> = {
  'model_draft.content': 'a model',
  'model_draft.golden_revision': 'a draft',
  'model_draft.question_count': 'a model',
  'model_draft.revision': 'a draft',
  'model_draft.predecessor_id': 'a model',
  'model_draft.published_id': 'a model',
  'model_draft_approval.draft_id': 'a draft',
  'model_draft_approval.revision': 'a draft',
  'model_draft_approval.golden_revision': 'a draft',
  'model_draft_approval.hash': 'a model',
  'model_draft_change.draft_id': 'a draft',
  'model_draft_change.revision': 'a draft',
  'model_draft_change.batch_id': 'a draft',
  'model_draft_batch.draft_id': 'a draft',
  'model_draft_batch.refused': 'a model',
  'model_draft_presence.draft_id': 'a draft',
};
