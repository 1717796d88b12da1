import type { RuleCode } from '@erfa/domain';
import type { PersonCode } from '../identity/problems';
import type { LessonCode } from '../lessons/problems';
import type { RoundCode } from '../rounds/problems';

export type Language = 'da' | 'en';
export type Text = Readonly<Record<Language, string>>;

/** Codes that any route may answer with. */
export type HttpCode =
  | 'invalid-input'
  | 'malformed-body'
  | 'not-signed-in'
  | 'not-allowed'
  | 'no-organisation'
  | 'cross-site'
  | 'not-found'
  | 'version-missing'
  | 'version-conflict'
  | 'body-too-large'
  | 'unsupported-media'
  | 'too-many-requests'
  | 'wrong-host'
  | 'unavailable'
  | 'failed';

/** Every code that Erfa answers with. A code without an entry in the catalogue does not compile. */
export type ProblemCode = HttpCode | RuleCode | PersonCode | RoundCode | LessonCode;

/** One entry of the catalogue: the status, what it is called, and what to do about it. `{name}` stands for a detail. */
export interface ProblemEntry {
  status: number;
  title: Text;
  detail: Text;
}

const entry = (
  status: number,
  titleDa: string,
  titleEn: string,
  detailDa: string,
  detailEn: string,
): ProblemEntry => ({
  status,
  title: { da: titleDa, en: titleEn },
  detail: { da: detailDa, en: detailEn },
});

const httpProblems: Record<HttpCode, ProblemEntry> = {
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
};

const ruleProblems: Record<RuleCode, ProblemEntry> = {
  'role-not-for-organisation': entry(
    400,
    'Rollen findes ikke her',
    'That role does not exist here',
    'Rollen {role} kan ikke gives i denne organisation.',
    'The role {role} cannot be given in this organisation.',
  ),
  'role-above-own': entry(
    403,
    'Rollen er højere end din egen',
    'That role is above your own',
    'Du kan kun give rettigheder videre, som du selv har. Rollen {role} har flere.',
    'You can only pass on rights that you hold. The role {role} has more.',
  ),
  'last-administrator': entry(
    409,
    'I skal have en administrator',
    'You need an administrator',
    'Det er jeres eneste administrator. Giv en kollega rollen først.',
    'This is your only administrator. Give a colleague the role first.',
  ),
  'email-invalid': entry(
    400,
    'Mailadressen er ikke gyldig',
    'The mail address is not valid',
    '»{email}« er ikke en mailadresse.',
    '“{email}” is not a mail address.',
  ),
  'unit-circle': entry(
    400,
    'Enheden kan ikke ligge under sig selv',
    'A unit cannot be below itself',
    'Vælg en anden overordnet enhed til {unit}.',
    'Choose another parent for {unit}.',
  ),
};

const personProblems: Record<PersonCode, ProblemEntry> = {
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
};

const roundProblems: Record<RoundCode, ProblemEntry> = {
  'plugin-missing': entry(
    409,
    'Udvidelsen mangler',
    'The plugin is missing',
    'Modellen beregnes af udvidelsen {plugin}, som ikke er slået til. Bed KL om at slå den til. Gemte resultater kan stadig læses.',
    'The model is scored by the plugin {plugin}, which is not on. Ask KL to switch it on. Stored results can still be read.',
  ),
  'scoring-failed': entry(
    500,
    'Resultatet kunne ikke beregnes',
    'The result could not be computed',
    'Udvidelsen {plugin} svarede ikke rigtigt. Jeres svar er gemt; prøv igen, eller skriv til KL.',
    'The plugin {plugin} did not answer properly. Your answers are saved; try again, or write to KL.',
  ),
  'model-retired': entry(
    409,
    'Modellen er taget ud af brug',
    'The model is retired',
    'Vælg en nyere version.',
    'Choose a newer version.',
  ),
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
  'assessment-not-open': entry(
    409,
    'Besvarelsen er indsendt eller lukket',
    'The assessment is submitted or closed',
    'Genåbn den, før I retter, hvis runden stadig er åben.',
    'Reopen it before you change anything, if the round is still open.',
  ),
  'assessment-not-submitted': entry(
    409,
    'Besvarelsen er ikke indsendt',
    'The assessment is not submitted',
    'Der er intet at genåbne.',
    'There is nothing to reopen.',
  ),
  'assessment-withdrawn': entry(
    409,
    'I har sagt nej til målerunden',
    'You have declined the round',
    'Svarene kan læses, men ikke ændres. Jeres administrator kan sige ja igen, mens runden er åben; så fortsætter I, hvor I slap.',
    'The answers can be read, not changed. Your administrator can accept again while the round is open; you then go on where you left off.',
  ),
  'reopen-first': entry(
    409,
    'I har allerede indsendt',
    'You have already submitted',
    'Genåbn besvarelsen først. Så kan I sige nej til målerunden.',
    'Reopen the assessment first. Then you can decline the round.',
  ),
  'round-ended': entry(
    409,
    'Målerunden er slut',
    'The round has ended',
    'Besvarelsen kan ikke genåbnes, efter at målerunden er slut. Den kan stadig læses.',
    'The assessment cannot be reopened after the round has ended. It can still be read.',
  ),
  'assignment-closed': entry(
    409,
    'Afsnittet er afleveret eller lukket',
    'The section is handed in or closed',
    'Tag det tilbage, hvis runden stadig er åben. Det, du skrev, ligger på din enhed.',
    'Take it back if the round is still open. What you wrote is on your device.',
  ),
  'independent-seen': entry(
    409,
    'Afsnittet er jeres administrators at give tilbage',
    'Only your administrator can give the section back',
    'I svarer hver for sig, og andre har også afleveret. Skal noget rettes, så bed jeres administrator om at give dig afsnittet tilbage.',
    'You answer independently, and others have handed in too. If something has to be corrected, ask your administrator to give the section back to you.',
  ),
  'already-assigned': entry(
    409,
    'Personen har allerede afsnittet',
    'That person has the section already',
    'Vælg en anden, eller ret spørgsmålene.',
    'Choose somebody else, or change the questions.',
  ),
  'split-overlaps': entry(
    400,
    'Spørgsmålene er ikke fordelt rigtigt',
    'The questions are not divided properly',
    'Ved deling skal hvert spørgsmål i afsnittet have præcis én person. Se: {questions}.',
    'When split, each question of the section has exactly one person. See: {questions}.',
  ),
  'answers-not-handed-in': entry(
    409,
    'Nogle har ikke afleveret',
    'Some have not handed in',
    '{count} kolleger har ikke afleveret. Vent på dem, eller indsend alligevel.',
    '{count} colleagues have not handed in. Wait for them, or submit all the same.',
  ),
  'reason-needed': entry(
    400,
    'Der mangler en begrundelse',
    'A reason is missing',
    'Svarene ligger langt fra hinanden, eller I valgte et andet end medianen. Skriv, hvad der afgjorde det.',
    'The answers lie far apart, or you chose another than the median. Write what decided it.',
  ),
  'reasons-missing': entry(
    409,
    'Der mangler begrundelser',
    'Reasons are missing',
    '»Ikke relevant« og »Ved ikke« skal begrundes. Skriv hvorfor ved: {questions}.',
    '“Not relevant” and “Don’t know” need a reason. Write why for: {questions}.',
  ),
  'nothing-agreed': entry(
    409,
    'I er ikke enige om noget svar endnu',
    'You have not agreed on any answer yet',
    'Aflever mindst ét afsnit, og bliv enige om svarene. Så kan besvarelsen indsendes.',
    'Hand in at least one section and agree on its answers. Then the assessment can be submitted.',
  ),
  'not-all-settled': entry(
    409,
    'I er ikke enige om alt endnu',
    'You have not agreed on everything yet',
    '{count} spørgsmål har svar, som I ikke er blevet enige om.',
    '{count} questions have answers that you have not agreed on.',
  ),
  'no-result': entry(
    404,
    'Der er intet resultat',
    'There is no result',
    'Resultatet kommer, når besvarelsen er indsendt.',
    'The result comes when the assessment is submitted.',
  ),
  'not-released': entry(
    409,
    'Der er ingen sammenligning endnu',
    'There is no comparison yet',
    'Sammenligningen kommer, når målerunden er lukket.',
    'The comparison comes when the round has closed.',
  ),
  'no-such-group': entry(
    404,
    'Gruppen findes ikke',
    'There is no such group',
    'Målerunden har ingen gruppe {kind} {key}. Vælg en af dem, der er nævnt i sammenligningen.',
    'The round has no group {kind} {key}. Choose one of those named in the comparison.',
  ),
  'not-submitted-in-time': entry(
    404,
    'Besvarelsen blev ikke indsendt i tide',
    'The assessment was not submitted in time',
    'Den tæller, som om I ikke deltog, og har intet resultat. Jeres svar kan stadig læses.',
    'It counts as not having taken part, and has no result. Your answers can still be read.',
  ),
};

const lessonProblems: Record<LessonCode, ProblemEntry> = {
  'lesson-changed': entry(
    409,
    'Erfaringen er ændret, siden du så den',
    'The lesson has changed since you looked at it',
    'Se igen, hvad andre vil se, og del den så.',
    'Look again at what others will see, and then share it.',
  ),
  'lesson-incomplete': entry(
    409,
    'Der mangler noget',
    'Something is missing',
    'Udfyld det, der mangler, før I deler erfaringen med alle.',
    'Fill in what is missing before you share the lesson with all.',
  ),
  'lesson-merged': entry(
    409,
    'Erfaringen er lagt sammen med en anden',
    'The lesson was merged into another',
    'KL har samlet erfaringer, der siger det samme. Skriv til KL, hvis den skal stå for sig selv igen.',
    'KL has put lessons together that say the same. Write to KL if it should stand on its own again.',
  ),
  'lesson-shared': entry(
    409,
    'Erfaringen er delt med alle',
    'The lesson is shared with all',
    'Træk den tilbage, før du sletter den.',
    'Withdraw it before you delete it.',
  ),
  'lesson-not-shared': entry(
    409,
    'Erfaringen er ikke delt med alle',
    'The lesson is not shared with all',
    'Den er aldrig delt, eller den er allerede trukket tilbage.',
    'It was never shared, or has been withdrawn already.',
  ),
  'lesson-recalled': entry(
    409,
    'Erfaringen er kaldt tilbage',
    'The lesson has been recalled',
    'KL har kaldt den tilbage. Læs hvorfor, før I bruger den.',
    'KL has recalled it. Read why before you use it.',
  ),
  'lesson-settled': entry(
    409,
    'Det er allerede afgjort',
    'It is settled already',
    'En anden var først. Se, hvordan erfaringen står nu.',
    'Somebody else was first. See how the lesson stands now.',
  ),
  'own-lesson': entry(
    409,
    'Det er jeres egen erfaring',
    'It is your own lesson',
    'I kan kun tage erfaringer op, som andre har delt.',
    'You can only take up lessons that others have shared.',
  ),
  'already-adopted': entry(
    409,
    'I har allerede taget den op',
    'You have taken it up already',
    'Åbn det, I har skrevet, og ret det. Skriv et projekt, hvis det er til noget andet.',
    'Open what you have written and change it. Name a project if this is for something else.',
  ),
};

/** The one catalogue of errors, keyed by code. */
export const problems: Record<ProblemCode, ProblemEntry> = {
  ...httpProblems,
  ...ruleProblems,
  ...personProblems,
  ...roundProblems,
  ...lessonProblems,
};

/** What stands for `{name}`s: plain values, or words in both languages. */
export type Details = Readonly<Record<string, string | number | Text>>;

/** A text in one language with its `{name}`s filled; a name without a value stays visible, so that a mistake is seen. */
export function fill(text: Text, details: Details, language: Language): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = details[name] ?? whole;
    return typeof value === 'object' ? value[language] : String(value);
  });
}
