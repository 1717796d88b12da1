import { businessCaseProblems } from './business-case/problems';
import { followUpProblems } from './follow-up/problems';
import { portfolioProblems } from './portfolio/problems';
import { entry, type ProblemEntry } from '../http/problem-entry';

/** What can go wrong in projects. */
export const projectProblems = {
  'project-not-yours': entry(
    403,
    'Projektet er ikke dit at rette i',
    'The project is not yours to change',
    'Bed projektejeren eller projektlederen om at rette, eller om at gøre dig til projektleder.',
    'Ask the project’s owner or manager to make the change, or to make you its manager.',
  ),
  'same-product': entry(
    409,
    'Det er den samme',
    'It is the same one',
    'Vælg en anden at lægge den sammen med.',
    'Choose another one to put it together with.',
  ),
  'product-name-taken': entry(
    409,
    'Der er allerede en, der hedder »{name}«',
    'There is already one called “{name}”',
    'Læg de to sammen i stedet; så følger projekterne med.',
    'Put the two together instead; projects then follow.',
  ),
  'decision-made': entry(
    409,
    'Beslutningen er truffet',
    'The decision has been made',
    'Det, der er besluttet, bliver stående. Tilføj et nyt beslutningspunkt, hvis der skal besluttes igen.',
    'What was decided stays. Add a new decision point if something has to be decided again.',
  ),
  'benefit-not-yours': entry(
    403,
    'Gevinsten er ikke din',
    'The benefit is not yours',
    'Kun gevinstejeren kan sige ja til gevinsten. Måle den kan gevinstejeren, projektejeren og projektlederen.',
    'Only the benefit’s owner can say yes to it. Its owner, the project’s owner and its manager can measure it.',
  ),
  'benefit-unfinished': entry(
    409,
    'Gevinsten er ikke skrevet færdig',
    'The benefit is not finished',
    'Udfyld det, der mangler på gevinstkortet, før gevinstejeren siger ja.',
    'Fill in what the benefit card lacks before its owner says yes.',
  ),
  'benefit-measured': entry(
    409,
    'Gevinsten er målt',
    'The benefit has been measured',
    'En gevinst, der er målt, kan ikke fjernes; målingerne er en del af det, projektet har vist.',
    'A benefit that has been measured cannot be removed; its measurements are part of what the project has shown.',
  ),
  'measure-in-use': entry(
    409,
    'Målingen er i brug',
    'The measure is in use',
    'Nulpunktet er taget, eller gevinsten er målt. Så ville tallene betyde noget andet, hvis den blev målt på en anden måde.',
    'The baseline has been taken, or the benefit measured. Its figures would mean something else if it were measured in another way.',
  ),
  'day-measured': entry(
    409,
    'Der er allerede en måling den dag',
    'There is already a measurement of that day',
    'Fjern den gamle måling først, hvis den er forkert.',
    'Remove the old measurement first if it is wrong.',
  ),
  'idea-decided': entry(
    409,
    'Idéen er blevet til et projekt',
    'The idea has become a project',
    'Ret i projektet. Idékortet bliver stående, som det var, da det blev besluttet.',
    'Make the change in the project. The idea card stays as it was when it was decided.',
  ),
  'idea-not-yours': entry(
    403,
    'Idéen er ikke din at rette i',
    'The idea is not yours to change',
    'Bed den, der skrev idéen, eller en projektleder om at rette den.',
    'Ask whoever wrote the idea, or a project manager, to change it.',
  ),
  'project-cpr': entry(
    409,
    'Der står et CPR-nummer i projektet',
    'There is a CPR number in the project',
    'Et nummer ligner et CPR-nummer. Ret teksten; det kan aldrig vises for andre.',
    'A number looks like a CPR number. Change the text; it can never be shown to others.',
  ),
  'project-preview-changed': entry(
    409,
    'Projektet er ændret siden forhåndsvisningen',
    'The project has changed since the preview',
    'Se igen, hvad andre kommer til at se, og vis det så.',
    'Look again at what others will see, and then share it.',
  ),
  ...businessCaseProblems,
  ...followUpProblems,
  ...portfolioProblems,
} as const satisfies Record<string, ProblemEntry>;
