import { entry, type ProblemEntry } from '../http/problem-entry';

/** What can go wrong with pilots. */
export const pilotProblems = {
  'pilot-period': entry(
    400,
    'Perioden passer ikke',
    'The period does not fit',
    'Sidste dag skal ligge efter første dag og ikke være overstået.',
    'The last day must come after the first and not be over.',
  ),
  'pilot-unready': entry(
    409,
    'Kladden kan ikke prøves endnu',
    'The draft cannot be tried yet',
    'Ret det, der er nævnt, og prøv igen.',
    'Mend what is named, and try again.',
  ),
  'pilot-empty': entry(
    409,
    'Der er ingen spørgsmål at prøve',
    'There are no questions to try',
    'Skriv mindst ét spørgsmål, før kladden prøves.',
    'Write at least one question before the draft is tried.',
  ),
  'pilot-closed': entry(
    409,
    'Prøverunden er lukket',
    'The pilot has closed',
    'Der kan kun svares, afleveres og tages tilbage, mens den er åben. Det, du har skrevet, er stadig dit.',
    'Answers can only be given, handed in and taken back while it is open. What you wrote is still yours.',
  ),
  'pilot-not-begun': entry(
    409,
    'Prøverunden er ikke begyndt',
    'The pilot has not begun',
    'Der kan svares fra den første dag.',
    'It can be answered from its first day.',
  ),
  'pilot-handed-in': entry(
    409,
    'Du har afleveret',
    'You have handed in',
    'Tag dine svar tilbage for at rette dem.',
    'Take your answers back to change them.',
  ),
  'pilot-not-handed-in': entry(
    409,
    'Du har ikke afleveret',
    'You have not handed in',
    'Der er ikke noget at tage tilbage.',
    'There is nothing to take back.',
  ),
  'pilot-left': entry(
    409,
    'Kommunen er ude af prøverunden',
    'The municipality has left the pilot',
    'Jeres administrator kan melde jer til igen, så længe den er åben.',
    'Your administrator can join again as long as it is open.',
  ),
} satisfies Record<string, ProblemEntry>;

export type PilotCode = keyof typeof pilotProblems;
