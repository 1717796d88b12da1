import { entry, type ProblemEntry } from '../http/problem-entry';

/** What can go wrong with models and the plugins that score them. */
export const modelProblems = {
  'plugin-missing': entry(
    409,
    'Udvidelsen mangler',
    'The plugin is missing',
    'Modellen beregnes af udvidelsen {plugin}, som ikke er installeret. Bed KL om at få den på plads. Svar bliver gemt, og gemte resultater kan stadig læses.',
    'The model is scored by the plugin {plugin}, which is not installed. Ask KL to put it in place. Answers are kept, and stored results can still be read.',
  ),
  'plugin-version': entry(
    409,
    'Udvidelsen har en anden version',
    'The plugin has another version',
    'Modellen skal bruge en anden version af udvidelsen {plugin}, end den der er installeret. Skriv til KL.',
    'The model needs another version of the plugin {plugin} than the one installed. Write to KL.',
  ),
  'plugin-off': entry(
    409,
    'Udvidelsen er slået fra',
    'The plugin is off',
    'Modellen beregnes af udvidelsen {plugin}, som er slået fra. KL kan slå den til. Svar bliver gemt, og gemte resultater kan stadig læses.',
    'The model is scored by the plugin {plugin}, which is off. KL can switch it on. Answers are kept, and stored results can still be read.',
  ),
  'plugin-changed': entry(
    409,
    'Udvidelsen er ændret',
    'The plugin has changed',
    'Filerne i udvidelsen {plugin} er ikke længere dem, som KL slog til. Den beregner intet, før KL har slået den til igen.',
    'The files of the plugin {plugin} are no longer those that KL switched on. It scores nothing until KL has switched it on again.',
  ),
  'plugin-faulty': entry(
    409,
    'Udvidelsen kan ikke bruges',
    'The plugin cannot be used',
    'Der er fejl i udvidelsen {plugin}. KL kan se hvilke på siden Udvidelser.',
    'The plugin {plugin} has faults. KL can see which on the page Plugins.',
  ),
  'plugin-timeout': entry(
    503,
    'Udvidelsen blev ikke færdig',
    'The plugin did not finish',
    'Udvidelsen {plugin} svarede ikke i tide og blev standset. Jeres svar er gemt.',
    'The plugin {plugin} did not answer in time and was stopped. Your answers are saved.',
  ),
  'plugin-memory': entry(
    503,
    'Udvidelsen brugte for meget hukommelse',
    'The plugin took too much memory',
    'Udvidelsen {plugin} blev standset. Jeres svar er gemt; skriv til KL.',
    'The plugin {plugin} was stopped. Your answers are saved; write to KL.',
  ),
  'plugin-crashed': entry(
    503,
    'Udvidelsen gik ned',
    'The plugin crashed',
    'Udvidelsen {plugin} holdt op midt i beregningen. Jeres svar er gemt; prøv igen, eller skriv til KL.',
    'The plugin {plugin} ended in the middle of its work. Your answers are saved; try again, or write to KL.',
  ),
  'plugin-busy': entry(
    503,
    'Udvidelsen har travlt',
    'The plugin is busy',
    'For mange venter på udvidelsen {plugin}. Prøv igen om lidt.',
    'Too many are waiting for the plugin {plugin}. Try again in a moment.',
  ),
  'plugin-paused': entry(
    503,
    'Udvidelsen holder pause',
    'The plugin is paused',
    'Udvidelsen {plugin} er gået ned flere gange i træk og får lov at hvile. Erfa prøver den igen af sig selv.',
    'The plugin {plugin} has failed several times in a row and is left alone for a while. Erfa tries it again by itself.',
  ),
  'output-differs': entry(
    500,
    'Resultatet er ikke til at stole på',
    'The result cannot be trusted',
    'Udvidelsen {plugin} gav to forskellige resultater for de samme svar. Skriv til KL.',
    'The plugin {plugin} gave two different results for the same answers. Write to KL.',
  ),
  'sheet-unfit': entry(
    400,
    'Svarene passer ikke til modellen',
    'The answers do not fit the model',
    'De kan ikke beregnes af udvidelsen {plugin}. Tjek spørgsmål, værdier og antal.',
    'They cannot be scored by the plugin {plugin}. Check questions, values and numbers.',
  ),
  'scoring-failed': entry(
    500,
    'Resultatet kunne ikke beregnes',
    'The result could not be computed',
    'Udvidelsen {plugin} svarede ikke rigtigt. Jeres svar er gemt; prøv igen, eller skriv til KL.',
    'The plugin {plugin} did not answer properly. Your answers are saved; try again, or write to KL.',
  ),
  'model-untried': entry(
    400,
    'Modellen har ingen eksempler',
    'The model has no golden cases',
    'En model publiceres først, når mindst ét eksempel med svar og forventet score går op. Lav et på siden Prøv, eller læs dem ind fra fil.',
    'A model is published only when at least one golden case, answers with the score they must give, comes out. Make one on the page Try, or read them in from a file.',
  ),
  'model-published': entry(
    409,
    'Modellen er allerede publiceret',
    'The model is published already',
    'Der findes en version {version} af {key}, eller en med samme indhold. Giv den en ny version.',
    'There is a version {version} of {key}, or one with the same content. Give it a new version.',
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
