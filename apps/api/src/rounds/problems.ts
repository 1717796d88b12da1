import { entry, type ProblemEntry } from '../http/problem-entry';

/** What can go wrong with rounds and invitations to them. */
export const roundProblems = {
  'round-not-draft': entry(
    409,
    'Runden er ikke længere en kladde',
    'The round is no longer a draft',
    'En åbnet runde kan kun få ny frist eller lukkes.',
    'An open round can only have its deadline moved, or be closed.',
  ),
  'round-not-open': entry(
    409,
    'Runden er ikke åben',
    'The round is not open',
    'Der kan kun svares, mens runden er åben.',
    'It can only be answered while it is open.',
  ),
  'round-empty': entry(
    409,
    'Ingen er inviteret',
    'Nobody is invited',
    'Vælg mindst én kommune.',
    'Choose at least one municipality.',
  ),
  'round-period': entry(
    400,
    'Perioden passer ikke',
    'The period does not fit',
    'Sidste dag skal ligge efter første dag og ikke være overstået.',
    'The last day must come after the first and not be over.',
  ),
  'not-invited': entry(
    403,
    'I er ikke inviteret',
    'You are not invited',
    'Runden er for andre kommuner. Spørg KL.',
    'The round is for other municipalities. Ask KL.',
  ),
  'round-ended': entry(
    409,
    'Målerunden er lukket',
    'The round has closed',
    'Besvarelsen kan ikke genåbnes, efter at målerunden er lukket. Den kan stadig læses.',
    'The assessment cannot be reopened after the round has closed. It can still be read.',
  ),
} satisfies Record<string, ProblemEntry>;

export type RoundCode = keyof typeof roundProblems;
