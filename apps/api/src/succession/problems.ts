import { entry, type ProblemEntry } from '../http/problem-entry';

/** What can go wrong with the plan of a new version. */
export const successionProblems = {
  'plan-without-predecessor': entry(
    409,
    'Modellen har ingen version før sig',
    'The model has no version before it',
    'Kun en ny version af en publiceret model har ændringer at tage stilling til.',
    'Only a new version of a published model has changes to decide about.',
  ),
  'plan-decision-unfit': entry(
    400,
    'Valget passer ikke til versionerne',
    'The choice does not fit the versions',
    'Se, hvad der er nævnt, og vælg igen. Intet er ændret.',
    'See what is named, and choose again. Nothing has changed.',
  ),
  'plan-faulty': entry(
    409,
    'Planen kan ikke godkendes',
    'The plan cannot be approved',
    'Ret det, der er nævnt, og godkend igen.',
    'Mend what is named, and approve again.',
  ),
  'plan-changed': entry(
    409,
    'Planen er en anden end den, du så',
    'The plan is another than the one you saw',
    'Modellen eller et valg er ændret, siden siden blev hentet. Se planen igen, før du godkender den.',
    'The model or a choice has changed since the page was fetched. Look at the plan again before you approve it.',
  ),
  'plan-not-approved': entry(
    409,
    'Planen er ikke godkendt',
    'The plan is not approved',
    'Godkend, hvad der sker med svarene fra version {version}, før den nye version publiceres.',
    'Approve what happens to the answers of version {version} before the new version is published.',
  ),
} satisfies Record<string, ProblemEntry>;

export type SuccessionCode = keyof typeof successionProblems;
