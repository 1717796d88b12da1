import { businessCaseProblems } from './business-case/problems';
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
  ...businessCaseProblems,
} as const satisfies Record<string, ProblemEntry>;
