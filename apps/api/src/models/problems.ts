import { entry, type ProblemEntry } from '../http/problem-entry';

/** What can go wrong with models and the plugins that score them. */
export const modelProblems = {
  'plugin-missing': entry(
    409,
    'Udvidelsen mangler',
    'The plugin is missing',
    'Modellen beregnes af udvidelsen {plugin}, som ikke er slået til. Bed KL om at slå den til. Gemte resultater kan stadig læses.',
    'The model is scored by the plugin {plugin}, which is not on. Ask KL to switch it on. Stored results can still be read.',
  ),
  'scoring-failed': entry(
    500,
    'Resultatet kunne ikke beregnes',
    'The result could not be computed',
    'Udvidelsen {plugin} svarede ikke rigtigt. Jeres svar er gemt; prøv igen, eller skriv til KL.',
    'The plugin {plugin} did not answer properly. Your answers are saved; try again, or write to KL.',
  ),
  'model-retired': entry(
    409,
    'Modellen er taget ud af brug',
    'The model is retired',
    'Vælg en nyere version.',
    'Choose a newer version.',
  ),
} satisfies Record<string, ProblemEntry>;

export type ModelCode = keyof typeof modelProblems;
