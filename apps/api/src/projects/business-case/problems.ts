import { entry, type ProblemEntry } from '../../http/problem-entry';

/** What can go wrong in a business case. */
export const businessCaseProblems = {
  'case-empty': entry(
    409,
    'Regnestykket har ingen linjer',
    'The business case has no lines',
    'Tilføj en linje, før du låser en version.',
    'Add a line before you lock a version.',
  ),
  'case-unchanged': entry(
    409,
    'Der er ikke ændret noget siden version {number}',
    'Nothing has changed since version {number}',
    'Version {number} er låst med de samme tal. Den kan bruges, som den er.',
    'Version {number} is locked with the same figures. It can be used as it is.',
  ),
  'case-line-gone': entry(
    410,
    'Linjen er slettet',
    'The line has been deleted',
    'En kollega har slettet »{title}«, mens du rettede i den. Læg den ind igen, hvis den skal med.',
    'A colleague deleted “{title}” while you were changing it. Put it back if it belongs here.',
  ),
  'case-file-type': entry(
    415,
    'Filen er ikke et Excel-ark',
    'The file is not an Excel sheet',
    'Vælg en fil, der ender på .xlsx. Hent regnestykket som Excel, og ret i den fil.',
    'Choose a file that ends in .xlsx. Get the business case as Excel, and change that file.',
  ),
  'case-file-locked': entry(
    415,
    'Filen er låst eller i et gammelt format',
    'The file is locked or in an old format',
    'Fjern adgangskoden, eller gem filen som .xlsx, og vælg den igen.',
    'Remove the password, or save the file as .xlsx, and choose it again.',
  ),
  'case-file-broken': entry(
    422,
    'Filen er gået i stykker',
    'The file is broken',
    'Åbn den i et regneark, gem den igen, og vælg den nye fil.',
    'Open it in a spreadsheet, save it again, and choose the new file.',
  ),
  'case-file-unsafe': entry(
    422,
    'Filen har noget i sig, som Erfa ikke åbner',
    'The file holds something that Erfa does not open',
    'Kopiér linjerne over i en fil, der er hentet herfra, og vælg den.',
    'Copy the lines into a file that was fetched from here, and choose that.',
  ),
  'case-file-too-much': entry(
    422,
    'Der er for meget i filen',
    'There is too much in the file',
    'Pakket ud fylder den mere, end Erfa læser. Slet ark og formatering, der ikke bruges.',
    'Unpacked, it is more than Erfa reads. Delete sheets and formatting that are not used.',
  ),
  'case-file-empty': entry(
    422,
    'Filen har ingen linjer',
    'The file has no lines',
    'Arket »Linjer« skal have overskrifter i første række og en linje i hver række under. Hent regnestykket som Excel at begynde med.',
    'The sheet “Linjer” needs headers in its first row and a line in each row below. Get the business case as Excel to begin with.',
  ),
  'case-file-too-many-rows': entry(
    422,
    'Filen har for mange linjer',
    'The file has too many lines',
    'Der må højst være {most} linjer. Læg små linjer sammen.',
    'There may be at most {most} lines. Put small ones together.',
  ),
  'case-file-too-many-columns': entry(
    422,
    'Filen har for mange kolonner',
    'The file has too many columns',
    'Der må højst være {most} kolonner. Slet dem, der ikke skal bruges.',
    'There may be at most {most} columns. Delete those that are not needed.',
  ),
} as const satisfies Record<string, ProblemEntry>;
