import { entry, type ProblemEntry } from './problem-entry';

/** What any route may answer with. */
export const httpProblems = {
  'invalid-input': entry(
    400,
    'Noget skal rettes',
    'Something needs correcting',
    'Ret de felter, der er nævnt, og prøv igen. Intet er gemt.',
    'Correct the fields named and try again. Nothing was saved.',
  ),
  'malformed-body': entry(
    400,
    'Indholdet kan ikke læses',
    'The content cannot be read',
    'Send gyldig JSON.',
    'Send valid JSON.',
  ),
  'not-signed-in': entry(
    401,
    'Du er ikke logget ind',
    'You are not signed in',
    'Log ind, og prøv igen.',
    'Sign in and try again.',
  ),
  'not-allowed': entry(
    403,
    'Det har du ikke adgang til',
    'You do not have access to that',
    'Din rolle giver ikke adgang. Spørg jeres administrator.',
    'Your role does not allow it. Ask your administrator.',
  ),
  'no-organisation': entry(
    403,
    'Vælg en organisation',
    'Choose an organisation',
    'Du handler ikke for nogen organisation. Vælg en, eller bed om en invitation.',
    'You act for no organisation. Choose one, or ask for an invitation.',
  ),
  'cross-site': entry(
    403,
    'Kaldet kom fra en anden side',
    'The request came from another site',
    'Gå til Erfa, og gør det derfra. Programmer bruger en adgangsnøgle.',
    'Go to Erfa and do it from there. Programs use an access token.',
  ),
  'not-found': entry(
    404,
    'Det findes ikke',
    'That does not exist',
    'Enten findes det ikke, eller også hører det til en anden organisation.',
    'Either it does not exist, or it belongs to another organisation.',
  ),
  'version-missing': entry(
    428,
    'Udgaven mangler',
    'The version is missing',
    'Send den udgave, du så, i If-Match.',
    'Send the version you saw in If-Match.',
  ),
  'version-conflict': entry(
    412,
    'En anden har ændret det',
    'Somebody else has changed it',
    'Se begge udgaver, og vælg. Det, du skrev, er ikke gået tabt.',
    'See both versions and choose. What you wrote is not lost.',
  ),
  'body-too-large': entry(
    413,
    'Det er for stort',
    'It is too large',
    'Send mindre ad gangen.',
    'Send less at a time.',
  ),
  'unsupported-media': entry(
    415,
    'Formatet forstås ikke',
    'The format is not understood',
    'Send application/json.',
    'Send application/json.',
  ),
  'too-many-requests': entry(
    429,
    'Det går for hurtigt',
    'Too fast',
    'Vent et øjeblik, og prøv igen.',
    'Wait a moment and try again.',
  ),
  'wrong-host': entry(421, 'Forkert adresse', 'Wrong address', 'Brug {url}.', 'Use {url}.'),
  unavailable: entry(
    503,
    'Erfa er på vej tilbage',
    'Erfa is on its way back',
    'Databasen svarer ikke lige nu. Det, du har skrevet, ligger på din enhed; prøv igen om lidt.',
    'The database does not answer right now. What you wrote is on your device; try again shortly.',
  ),
  failed: entry(
    500,
    'Noget gik galt hos os',
    'Something went wrong on our side',
    'Prøv igen. Bliver det ved, så giv jeres administrator dette nummer: {reference}.',
    'Try again. If it goes on, give your administrator this number: {reference}.',
  ),
} satisfies Record<string, ProblemEntry>;

export type HttpCode = keyof typeof httpProblems;
