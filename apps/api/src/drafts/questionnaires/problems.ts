import { entry, type ProblemEntry } from '../../http/problem-entry';

/** What can go wrong with old questionnaires. */
export const questionnaireProblems = {
  'questionnaire-type': entry(
    415,
    'Filen er hverken Excel eller CSV',
    'The file is neither Excel nor CSV',
    'Vælg en fil, der ender på .xlsx eller .csv. Fra et andet program: Gem som Excel eller CSV.',
    'Choose a file that ends in .xlsx or .csv. From another program: save as Excel or CSV.',
  ),
  'questionnaire-locked': entry(
    415,
    'Filen er låst eller i et gammelt format',
    'The file is locked or in an old format',
    'Fjern adgangskoden, eller gem filen som .xlsx, og vælg den igen.',
    'Remove the password, or save the file as .xlsx, and choose it again.',
  ),
  'questionnaire-broken': entry(
    422,
    'Filen er gået i stykker',
    'The file is broken',
    'Åbn den i et regneark, gem den igen, og vælg den nye fil.',
    'Open it in a spreadsheet, save it again, and choose the new file.',
  ),
  'questionnaire-unsafe': entry(
    422,
    'Filen har noget i sig, som Erfa ikke åbner',
    'The file holds something that Erfa does not open',
    'Kopiér rækkerne over i et nyt regneark, gem det som .xlsx, og vælg det.',
    'Copy the rows into a new spreadsheet, save it as .xlsx, and choose that.',
  ),
  'questionnaire-too-much': entry(
    422,
    'Der er for meget i filen',
    'There is too much in the file',
    'Pakket ud fylder den mere, end Erfa læser. Slet ark og formatering, der ikke bruges.',
    'Unpacked, it is more than Erfa reads. Delete sheets and formatting that are not used.',
  ),
  'questionnaire-empty': entry(
    422,
    'Filen er tom',
    'The file is empty',
    'Vælg filen med spørgeskemaet: et spørgsmål i hver række, med overskrifter over dem.',
    'Choose the file with the questionnaire: a question in each row, with headings above them.',
  ),
  'questionnaire-too-many-rows': entry(
    422,
    'Arket har for mange rækker',
    'The sheet has too many rows',
    'Der må højst være {most} rækker under overskrifterne. Er det svarene, du har valgt? Vælg arket med spørgsmålene, eller slet rækker, der ikke er spørgsmål.',
    'There may be at most {most} rows below the headings. Did you choose the answers? Choose the sheet with the questions, or delete rows that are no questions.',
  ),
  'questionnaire-too-many-columns': entry(
    422,
    'Arket har for mange kolonner',
    'The sheet has too many columns',
    'Der må højst være {most} kolonner. Slet dem, der ikke skal bruges.',
    'There may be at most {most} columns. Delete those that are not needed.',
  ),
  'questionnaire-csv-broken': entry(
    422,
    'Filen kan ikke læses til ende',
    'The file cannot be read to its end',
    'Læsningen stopper i række {line}. Mangler der et anførselstegn?',
    'Reading stops in row {line}. Is a quotation mark missing?',
  ),
  'questionnaire-other-file': entry(
    422,
    'Arket findes ikke i filen',
    'The file does not have that sheet',
    'Filen har ikke noget ark ved navn {sheet}. Vælg filen igen, og vælg et af dens ark.',
    'The file has no sheet called {sheet}. Choose the file again, and one of its sheets.',
  ),
  'questionnaire-faulty': entry(
    422,
    'Spørgeskemaet har fejl',
    'The questionnaire has faults',
    'Der er ikke lavet nogen kladde. Ret det, der er nævnt, i filen eller i valget af kolonner.',
    'No draft has been made. Mend what is named, in the file or in the choice of columns.',
  ),
} satisfies Record<string, ProblemEntry>;
