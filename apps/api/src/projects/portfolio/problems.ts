import { entry, type ProblemEntry } from '../../http/problem-entry';
import { lessonProblems } from '../../lessons/problems';

/** What can go wrong with all projects at once: saved views, and lists that are read in. */
export const portfolioProblems = {
  'portfolio-view-not-yours': entry(
    403,
    'Visningen er ikke din at ændre eller dele',
    'The view is not yours to change or share',
    'Gem en visning til dig selv. Kommunens administrator og projektledere deler med alle.',
    'Save a view for yourself. The municipality’s administrator and project managers share with everybody.',
  ),
  'project-file-empty': entry(
    422,
    'Filen er tom',
    'The file is empty',
    'Skriv overskrifter i den første række og ét projekt i hver række under den.',
    'Write headers in the first row and one project in each row below it.',
  ),
  'project-file-sheet': entry(
    422,
    'Arket findes ikke i filen',
    'The file has no such sheet',
    'Vælg et af filens ark: {names}.',
    'Choose one of the file’s sheets: {names}.',
  ),
  // A file of rows that cannot be read is the same trouble, whatever its rows are about.
  'project-file-type': lessonProblems['lesson-file-type'],
  'project-file-locked': lessonProblems['lesson-file-locked'],
  'project-file-broken': lessonProblems['lesson-file-broken'],
  'project-file-unsafe': lessonProblems['lesson-file-unsafe'],
  'project-file-too-much': lessonProblems['lesson-file-too-much'],
  'project-file-too-many-rows': lessonProblems['lesson-file-too-many-rows'],
  'project-file-too-many-columns': lessonProblems['lesson-file-too-many-columns'],
  'project-file-csv-broken': lessonProblems['lesson-file-csv-broken'],
} as const satisfies Record<string, ProblemEntry>;
