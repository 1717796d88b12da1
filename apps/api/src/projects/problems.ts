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
  'decision-made': entry(
    409,
    'Beslutningen er truffet',
    'The decision has been made',
    'Det, der er besluttet, bliver stående. Tilføj et nyt beslutningspunkt, hvis der skal besluttes igen.',
    'What was decided stays. Add a new decision point if something has to be decided again.',
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
} as const satisfies Record<string, ProblemEntry>;
