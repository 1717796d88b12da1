import { entry, type ProblemEntry } from '../http/problem-entry';

/** What can go wrong with answering, agreeing, submitting and results. */
export const assessmentProblems = {
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
  'result-waits': entry(
    409,
    'Resultatet er ikke beregnet endnu',
    'The result is not computed yet',
    'Besvarelsen er indsendt, og jeres svar er gemt. Udvidelsen {plugin} kunne ikke beregne den; resultatet kommer af sig selv, når den kan.',
    'The assessment is submitted, and your answers are saved. The plugin {plugin} could not score it; the result comes by itself when it can.',
  ),
  'not-submitted-in-time': entry(
    404,
    'Besvarelsen blev ikke indsendt i tide',
    'The assessment was not submitted in time',
    'Den tæller, som om I ikke deltog, og har intet resultat. Jeres svar kan stadig læses.',
    'It counts as not having taken part, and has no result. Your answers can still be read.',
  ),
} satisfies Record<string, ProblemEntry>;

export type AssessmentCode = keyof typeof assessmentProblems;
