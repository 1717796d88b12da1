import { entry, type ProblemEntry } from '../http/problem-entry';

/** What can go wrong with lessons and adoptions. */
export const lessonProblems = {
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
} satisfies Record<string, ProblemEntry>;

export type LessonCode = keyof typeof lessonProblems;
