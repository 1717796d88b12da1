import { entry, type ProblemEntry } from '../../http/problem-entry';

/** What can go wrong in follow-up, hand-over and experience. */
export const followUpProblems = {
  'criterion-measured': entry(
    409,
    'Succeskriteriet er målt',
    'The criterion has been measured',
    'Et kriterium, der er målt, kan ikke fjernes; målingerne er en del af det, projektet har vist.',
    'A criterion that has been measured cannot be removed; its measurements are part of what the project has shown.',
  ),
  'handover-not-yours': entry(
    403,
    'Overdragelsen er ikke din',
    'The hand-over is not yours',
    'Kun den, der overtager projektet, kan sige ja til overdragelsen. Listen kan også rettes af projektejeren og projektlederen.',
    'Only whoever takes the project over can say yes to it. The project’s owner and manager can change the list, too.',
  ),
  'handover-unfinished': entry(
    409,
    'Der står ikke, hvad der overdrages',
    'It does not say what is handed over',
    'Skriv, hvad modtageren overtager, før der siges ja.',
    'Write what is taken over before anybody says yes to it.',
  ),
  'case-undecided': entry(
    409,
    'Der er ikke besluttet noget regnestykke',
    'No business case has been decided',
    'Træf en beslutning om at gå videre på grundlag af regnestykket. Så kan det, der blev, skrives ved siden af.',
    'Decide to go on upon the business case. What became can then be written beside it.',
  ),
  'experience-not-yours': entry(
    403,
    'Erfaringen er ikke din',
    'The experience is not yours',
    'Erfaringer skrives af dem, der er med i projektet, og rettes af den, der skrev dem, projektejeren og projektlederen.',
    'Experience is written by those who take part in the project, and changed by whoever wrote it and the project’s owner and manager.',
  ),
  'experience-told': entry(
    409,
    'Erfaringen er skrevet videre under Erfaringer',
    'The experience has become a lesson',
    'Ret den under Erfaringer, hvor den nu står.',
    'Make the change in the lesson that it became.',
  ),
} as const satisfies Record<string, ProblemEntry>;
