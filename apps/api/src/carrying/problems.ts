import { entry, type ProblemEntry } from '../http/problem-entry';

/** What can go wrong with beginning with earlier answers. */
export const carryingProblems = {
  'nothing-to-carry': entry(
    409,
    'Der er ingen tidligere svar at begynde med her',
    'There are no earlier answers to begin with here',
    'Kun svar fra en runde, der er lukket, eller som I har sagt nej til, på samme model eller en version, der fører frem til den, kan føres med. Se siden igen: måske er en nyere runde lukket.',
    'Only answers of a round that has closed or that you have declined, on the same model or on a version that leads to it, can be carried. Look at the page again: a newer round may have closed.',
  ),
  'carried-already': entry(
    409,
    'Besvarelsen er allerede begyndt med svarene fra en anden runde',
    'The assessment has already begun with the answers of another round',
    'Fortryd det først, eller gå tilbage til et øjebliksbillede fra før.',
    'Undo that first, or go back to a snapshot from before.',
  ),
  'nothing-carried': entry(
    409,
    'Der er ikke ført svar med',
    'No answers have been carried',
    'Der er intet at fortryde.',
    'There is nothing to undo.',
  ),
  'carrying-in-use': entry(
    409,
    'De tidligere svar er taget i brug',
    'The earlier answers are in use',
    '{confirmed} er bekræftet, {handedIn} afsnit er afleveret, og {agreed} er I enige om. Gå tilbage til øjebliksbilledet fra før, hvis der er et, eller ret de enkelte svar.',
    '{confirmed} are confirmed, {handedIn} sections are handed in, and {agreed} are agreed on. Go back to the snapshot from before if there is one, or change the answers one by one.',
  ),
} satisfies Record<string, ProblemEntry>;
