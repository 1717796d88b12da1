/**
 * Every field whose change a project's history keeps, by the place that it is written in. Who writes another one does not compile,
 * and neither does a page that has no name for one of these. A field stays here when nothing writes it any longer: what was kept is
 * still shown.
 */
export const historyFields = {
  project: [
    ...([
      'title',
      'purpose',
      'kind',
      'size',
      'kle',
      'technology',
      'productId',
      'caseNumber',
    ] as const),
    ...([
      'tools',
      'procures',
      'state',
      'beginsOn',
      'goLiveOn',
      'handoverOn',
      'followedUntil',
    ] as const),
    ...(['people', 'units', 'goals', 'document', 'relation', 'relationOfOther'] as const),
  ],
  decisions: ['plannedOn', 'outcome', 'phase'],
  why: ['problem', 'forWhom', 'citizens', 'employees', 'asked', 'askedHow', 'withoutIt'],
  benefits: [
    ...([
      'name',
      'description',
      'side',
      'kind',
      'need',
      'askedWho',
      'askedHow',
      'indicator',
    ] as const),
    ...(['unit', 'lowerIsBetter', 'method', 'source', 'frequency', 'baselineValue'] as const),
    ...(['baselineOn', 'baselineNote', 'targetValue', 'targetOn', 'path', 'owner'] as const),
    ...(['realisationShare', 'budgetUnit', 'budgetOf', 'account', 'amounts'] as const),
    ...(['amountsContinue', 'decidedBy', 'decidedOn', 'accepted', 'measurement'] as const),
    ...(['line', 'takenFrom'] as const),
    // Of the map.
    ...(['title', 'detail', 'link'] as const),
  ],
  'business-case': [
    ...(['priceYear', 'firstYear', 'years', 'hoursPerYear', 'method', 'rates', 'version'] as const),
    ...(['lines', 'title', 'scenario', 'kind', 'basis', 'quantity', 'unit', 'price'] as const),
    ...(['points', 'amounts', 'ramp', 'share', 'note', 'ownerId'] as const),
  ],
  readiness: [
    ...([
      'maturityVerdict',
      'maturityNote',
      'noExperience',
      'purposeAnswer',
      'purposeNote',
    ] as const),
    ...(['leadershipAnswer', 'leadershipNote', 'roomAnswer', 'roomNote', 'skillsAnswer'] as const),
    ...(['skillsNote', 'voiceAnswer', 'voiceNote', 'title', 'ownerId', 'dueOn', 'doneOn'] as const),
    'disposition',
  ],
  plan: [
    ...([
      'winterWeek',
      'says',
      'kind',
      'title',
      'ownerId',
      'dueOn',
      'doneOn',
      'weeksBefore',
    ] as const),
    // Of a unit's roll-out.
    ...([
      'leaderId',
      'agreedDay',
      'ownGoLiveOn',
      'staff',
      'superusersWanted',
      'superusers',
    ] as const),
    ...(['trained', 'withAccess', 'equipment', 'checkedOn', 'note', 'meetsOn', 'saidOn'] as const),
    ...(['proposedDay', 'proposalReason', 'proposalAnswer', 'proposalWord', 'goLiveOn'] as const),
  ],
  'follow-up': [
    ...(['measuredFrom', 'followedUntil', 'title', 'unit', 'source', 'lowerIsBetter'] as const),
    ...([
      'frequency',
      'baselineValue',
      'baselineOn',
      'targetValue',
      'targetOn',
      'ownerId',
    ] as const),
    ...(['measurement', 'kind', 'cause', 'receiverId', 'takesOver', 'handover'] as const),
    ...(['dueOn', 'doneOn', 'experience', 'lesson'] as const),
  ],
  risks: [
    ...(['title', 'probability', 'consequence', 'money', 'measure', 'ownerId', 'dueOn'] as const),
    'state',
  ],
  leadership: [
    ...(['signalOne', 'signalTwo', 'signalThree', 'stops', 'level', 'leader', 'does'] as const),
  ],
  sharing: [
    ...(['plannedExpense', 'becameExpense', 'promisedBenefit', 'realisedBenefit'] as const),
    ...(['plannedMonths', 'becameMonths', 'differently', 'contactId', 'contactAgreed'] as const),
    ...(['contactTitle', 'contactMail', 'contactPhone', 'entersOutside'] as const),
    'showsBenefits',
  ],
} as const;

/** Where in a project something was changed: a tool, its frame, or what the frame keeps itself. */
export type HistoryPlace = keyof typeof historyFields;

/** A year of what became of a line of the business case, `2027`: such a field goes by the year itself. */
export type HistoryYear = `${number}`;

/** A field with a name in a place. */
export type NamedHistoryField<Place extends HistoryPlace> = (typeof historyFields)[Place][number];

/** A field that may be written in a place. */
export type HistoryField<Place extends HistoryPlace> =
  NamedHistoryField<Place> | ('follow-up' extends Place ? HistoryYear : never);
