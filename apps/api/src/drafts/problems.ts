import { entry, type ProblemEntry } from '../http/problem-entry';

/** What can go wrong with drafts of models. */
export const draftProblems = {
  'draft-discarded': entry(
    409,
    'Kladden er kasseret',
    'The draft is discarded',
    'Den kan læses, men ikke ændres. Hent den tilbage for at skrive videre.',
    'It can be read, and not changed. Bring it back to go on writing.',
  ),
  'draft-too-large': entry(
    409,
    'Modellen bliver for stor',
    'The model becomes too large',
    'En model fylder højst 4 MB. Del den, eller skriv kortere tekster.',
    'A model is at most 4 MB. Split it, or write shorter texts.',
  ),
  'draft-faulty': entry(
    409,
    'Kladden har fejl',
    'The draft has faults',
    'Den kan først beregnes, når det, der er nævnt, er rettet.',
    'It can be scored once what is named has been mended.',
  ),
  'answers-faulty': entry(
    400,
    'Svarene har fejl',
    'The answers have faults',
    'Ret det, der er nævnt, og prøv igen.',
    'Mend what is named, and try again.',
  ),
  'golden-faulty': entry(
    400,
    'Eksemplet har fejl',
    'The golden case has faults',
    'Ret det, der er nævnt, og gem igen.',
    'Mend what is named, and save again.',
  ),
  'golden-too-many': entry(
    409,
    'Der er for mange eksempler',
    'There are too many golden cases',
    'En model har højst 1.000 eksempler. Slet nogle, før du laver flere.',
    'A model has at most 1,000 golden cases. Delete some before you make more.',
  ),
  'change-collides': entry(
    409,
    'Der er skrevet i det siden',
    'It has been written in since',
    'En anden har ændret det samme sted, så ændringen er ikke taget tilbage. Se, hvad der står der nu.',
    'Somebody else has changed the same place, so the change is not taken back. See what stands there now.',
  ),
  'nothing-to-take-back': entry(
    409,
    'Der er ikke mere at fortryde',
    'There is nothing more to take back',
    'Alle dine egne ændringer er taget tilbage, eller der er ingen.',
    'All of your own changes are taken back, or there are none.',
  ),
  'model-key-taken': entry(
    409,
    'Nøglen er brugt af en anden model',
    'The key belongs to another model',
    'Der er publiceret en model med nøglen {key}. Vælg en anden nøgle, eller lav en ny version af den model.',
    'A model with the key {key} is published. Choose another key, or make a new version of that model.',
  ),
} satisfies Record<string, ProblemEntry>;

export type DraftCode = keyof typeof draftProblems;
