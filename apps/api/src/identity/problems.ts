import { entry, type ProblemEntry } from '../http/problem-entry';

/** What can go wrong with people and sign-in. */
export const personProblems = {
  'provider-unknown': entry(
    404,
    'Login findes ikke',
    'That sign-in does not exist',
    'Gå til forsiden, og vælg et login.',
    'Go to the front page and choose a sign-in.',
  ),
  'sign-in-failed': entry(
    400,
    'Login lykkedes ikke',
    'Sign-in did not succeed',
    'Begynd forfra. Lykkes det ikke, så spørg jeres administrator.',
    'Start again. If it does not work, ask your administrator.',
  ),
  'sign-in-unreachable': entry(
    502,
    'Login svarer ikke',
    'The sign-in does not answer',
    'Prøv igen om lidt.',
    'Try again shortly.',
  ),
  'already-member': entry(
    409,
    'Personen er allerede med',
    'That person is already a member',
    '{email} er allerede medarbejder her. Ret rollerne i stedet.',
    '{email} is already a member here. Change the roles instead.',
  ),
  'still-member': entry(
    409,
    'Personen arbejder her endnu',
    'That person still works here',
    'Afslut adgangen først. Så kan oplysningerne slettes.',
    'End the access first. Then the data can be erased.',
  ),
  'feed-unknown': entry(
    404,
    'Adressen virker ikke',
    'The address does not work',
    'Den er lukket eller skrevet forkert, eller den, der lavede den, har ikke længere adgang. Lav en ny i Erfa under Erfaringer, Følg.',
    'It is closed or mistyped, or whoever made it has no access any more. Make a new one in Erfa under Lessons, Follow.',
  ),
  'too-many-feeds': entry(
    409,
    'Du har for mange adresser',
    'You have too many addresses',
    'Du kan have {most}. Luk dem, du ikke bruger.',
    'You can have {most}. Close those you do not use.',
  ),
} satisfies Record<string, ProblemEntry>;

export type PersonCode = keyof typeof personProblems;
