import { getMetadataStorage, type ValidationError } from 'class-validator';
import type { FieldFault } from './problem';
import type { Text } from './problem-entry';
import { projectFaults } from '../projects/field-faults';

const aDay: Text = {
  da: 'Skal være en dato, for eksempel 2026-11-23.',
  en: 'Must be a date, for example 2026-11-23.',
};

/** Words for each rule that a field can break, keyed by class-validator's name for it. `{0}` is the rule's first value. */
const words: Readonly<Record<string, Text>> = {
  isString: { da: 'Skal være tekst.', en: 'Must be text.' },
  isNotEmpty: { da: 'Skal udfyldes.', en: 'Is required.' },
  isDefined: { da: 'Skal udfyldes.', en: 'Is required.' },
  minLength: { da: 'Skal være på mindst {0} tegn.', en: 'Must be at least {0} characters.' },
  maxLength: { da: 'Må højst være på {0} tegn.', en: 'May be at most {0} characters.' },
  isIn: { da: 'Skal være en af: {0}.', en: 'Must be one of: {0}.' },
  isInt: { da: 'Skal være et helt tal.', en: 'Must be a whole number.' },
  isNumber: { da: 'Skal være et tal.', en: 'Must be a number.' },
  min: { da: 'Skal være mindst {0}.', en: 'Must be at least {0}.' },
  max: { da: 'Må højst være {0}.', en: 'May be at most {0}.' },
  isBoolean: { da: 'Skal være sand eller falsk.', en: 'Must be true or false.' },
  isArray: { da: 'Skal være en liste.', en: 'Must be a list.' },
  arrayMinSize: { da: 'Skal have mindst {0}.', en: 'Must have at least {0}.' },
  arrayMaxSize: { da: 'Må højst have {0}.', en: 'May have at most {0}.' },
  arrayUnique: { da: 'Må ikke have den samme to gange.', en: 'May not hold the same one twice.' },
  isUrl: {
    da: 'Skal være en adresse, der begynder med https:// eller http://.',
    en: 'Must be an address that begins with https:// or http://.',
  },
  isUuid: { da: 'Er ikke et gyldigt id.', en: 'Is not a valid id.' },
  // The file of units names it as the rule is called, class-validator as it spells it.
  isISO8601: aDay,
  isIso8601: aDay,
  isObject: { da: 'Skal være et objekt.', en: 'Must be an object.' },
  nestedValidation: { da: 'Skal være et objekt.', en: 'Must be an object.' },
  whitelistValidation: { da: 'Feltet kendes ikke.', en: 'The field is not known.' },
  matches: { da: 'Har ikke den rette form.', en: 'Does not have the right form.' },
  isEmail: { da: 'Er ikke en mailadresse.', en: 'Is not a mail address.' },
  ...projectFaults,
  questionNotInModel: {
    da: 'Modellen har ikke det spørgsmål.',
    en: 'The model does not have that question.',
  },
  pilotTakesComments: {
    da: 'I en prøverunde skrives alt i kommentaren.',
    en: 'In a pilot everything is written in the comment.',
  },
  questionNotAssigned: {
    da: 'Spørgsmålet er ikke givet til dig.',
    en: 'The question is not assigned to you.',
  },
  valueNotOnScale: {
    da: 'Svaret findes ikke på spørgsmålets skala.',
    en: 'The answer is not on the question’s scale.',
  },
  questionNotBelow: {
    da: 'Vælg et spørgsmål, der tæller, og som hører til det, handlingen løfter.',
    en: 'Choose a question that counts and belongs to what the action lifts.',
  },
  noSuchFigure: {
    da: 'Resultatet har ikke sådan et tal.',
    en: 'The result has no such figure.',
  },
  noLevels: {
    da: 'Tallet har ingen niveauer. Sæt målet som en værdi.',
    en: 'The figure has no levels. Set the target as a value.',
  },
  oneOfBoth: {
    da: 'Sæt enten en størrelse eller et antal dage.',
    en: 'Set either a size or a number of days.',
  },
  evidenceLink: {
    da: 'Skriv tekst, eller ét link, der begynder med https://.',
    en: 'Write text, or one link that begins with https://.',
  },
  reasonMissing: {
    da: '»{0}«: Skriv, hvorfor svaret er »Ikke relevant« eller »Ved ikke«.',
    en: '“{0}”: Write why the answer is “Not relevant” or “Don’t know”.',
  },
  mayNotAnswer: {
    da: 'Personen har ikke en rolle, der kan svare her.',
    en: 'That person has no role that can answer here.',
  },
  notAColleague: {
    da: 'Personen er ikke medarbejder her.',
    en: 'That person is not a member here.',
  },
  noSuchKleGroup: {
    da: '»{0}« er ikke en hovedgruppe i KLE.',
    en: '“{0}” is not a main group of KLE.',
  },
  noSuchDimension: {
    da: 'Dimensionen findes ikke i modellen.',
    en: 'The model has no such dimension.',
  },
  notAChange: {
    da: 'Er ikke en ændring af en model.',
    en: 'Is not a change of a model.',
  },
  noSuchModel: { da: 'Modellen findes ikke.', en: 'There is no such model.' },
  noSuchMunicipality: {
    da: 'Kommunen findes ikke.',
    en: 'There is no such municipality.',
  },
  noSuchPlugin: { da: 'Udvidelsen findes ikke.', en: 'There is no such plugin.' },
  keyOfANode: {
    da: 'Nøglen er brugt af en dimension eller et spørgsmål i modellen.',
    en: 'The key belongs to a dimension or a question of the model.',
  },
  notWithOthers: {
    da: 'Hører ikke sammen med de andre felter.',
    en: 'Does not go with the other fields.',
  },
  noCpr: {
    da: 'Ligner et CPR-nummer. Skriv det ikke her; andre kan læse teksten.',
    en: 'Looks like a CPR number. Do not write it here; others can read the text.',
  },
  noSuchLesson: {
    da: 'Erfaringen findes ikke.',
    en: 'There is no such lesson.',
  },
  period: { da: 'Skal ligge efter den første dag.', en: 'Must be after the first day.' },
  unitUnknown: { da: 'Enheden findes ikke.', en: 'There is no such unit.' },
  unitCircle: { da: 'Enheden ligger under sig selv.', en: 'The unit lies below itself.' },
  externalIdTaken: {
    da: 'En anden enhed har det id.',
    en: 'Another unit has that id.',
  },
  columnMissing: {
    da: 'Der mangler en kolonne, som hedder en af: {0}.',
    en: 'A column is missing that is called one of: {0}.',
  },
  columnTwice: { da: 'Kolonnen er der to gange.', en: 'The column is there twice.' },
  csvEmpty: { da: 'Filen har ingen enheder.', en: 'The file has no units.' },
  csvTooLong: {
    da: 'Filen må højst have {0} enheder.',
    en: 'The file may have at most {0} units.',
  },
  csvTooManyCells: {
    da: 'Rækken har flere felter end overskrifter.',
    en: 'The row has more fields than there are headers.',
  },
  csvBroken: {
    da: 'Rækken kan ikke læses; mangler der et anførselstegn?',
    en: 'The row cannot be read; is a quotation mark missing?',
  },
  csvEncoding: {
    da: 'Bogstaverne kan ikke læses. Gem filen som CSV UTF-8.',
    en: 'The letters cannot be read. Save the file as CSV UTF-8.',
  },
  titleMissing: {
    da: 'Skriv en titel. Alle erfaringer skal have en.',
    en: 'Write a title. Every lesson must have one.',
  },
  textTooLong: {
    da: 'Teksten er på {1} tegn. Skriv højst {0}.',
    en: 'The text is {1} characters long. Write at most {0}.',
  },
  wordUnknown: {
    da: '»{0}« kendes ikke. Skriv en af: {1}.',
    en: '“{0}” is not known. Write one of: {1}.',
  },
  wordTooLong: {
    da: '»{1}« er for langt. Et ord må højst være på {0} tegn; skil flere med semikolon.',
    en: '“{1}” is too long. A word may be at most {0} characters; put a semicolon between several.',
  },
  tooManyWords: {
    da: 'Der er {1}. Skriv højst {0}.',
    en: 'There are {1}. Write at most {0}.',
  },
  kleUnknown: {
    da: '»{0}« er ikke en hovedgruppe i KLE. Skriv nummeret, for eksempel 27.',
    en: '“{0}” is not a main group of KLE. Write its number, for example 27.',
  },
  dimensionUnknown: {
    da: '»{0}« er ikke en dimension i en publiceret model. Skriv en fra listen i skabelonen, eller lad feltet stå tomt.',
    en: '“{0}” is not a dimension of a published model. Write one from the list in the template, or leave it empty.',
  },
  dayUnreadable: {
    da: '»{0}« er ikke en dato. Skriv for eksempel 2026-11-23 eller 23.11.2026.',
    en: '“{0}” is not a date. Write for example 2026-11-23 or 23.11.2026.',
  },
  dayTooLate: {
    da: 'Dagen ligger mere end to år fremme. Skriv en senest {0}.',
    en: 'The day is more than two years ahead. Write one no later than {0}.',
  },
  cellError: {
    da: 'Regnearket viser fejlen {0}. Ret formlen, eller skriv teksten selv.',
    en: 'The spreadsheet shows the error {0}. Mend the formula, or write the text yourself.',
  },
  formulaEmpty: {
    da: 'Formlen er gemt uden sit resultat. Åbn filen i et regneark, gem den, og vælg den igen.',
    en: 'The formula was saved without its result. Open the file in a spreadsheet, save it, and choose it again.',
  },
  signUnreadable: {
    da: 'Teksten har et usynligt tegn, som ikke kan gemmes. Skriv teksten igen.',
    en: 'The text has an invisible character that cannot be kept. Write the text again.',
  },
  columnChoose: {
    da: 'Vælg, hvilken kolonne titlen står i.',
    en: 'Choose the column that has the title.',
  },
  unknownValue: { da: 'Kan ikke læses.', en: 'Cannot be read.' },
};

/** The words for one broken rule. */
export function faultText(code: string): Text {
  return words[code] ?? { da: 'Er ikke gyldigt.', en: 'Is not valid.' };
}

/** Flattens class-validator's tree into one fault a rule, with paths such as `people[2].email`. */
export function faultsOf(errors: readonly ValidationError[], at = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const path = /^\d+$/.test(error.property)
      ? `${at}[${error.property}]`
      : at
        ? `${at}.${error.property}`
        : error.property;
    const own = Object.keys(error.constraints ?? {}).map((code) => ({
      path,
      code,
      details: valuesOf(error, code),
    }));
    return [...own, ...faultsOf(error.children ?? [], path)];
  });
}

/** The values that a rule was declared with, so that the words can name them. */
function valuesOf(error: ValidationError, code: string): Record<string, string | number> {
  if (!error.target) return {};
  const metadata = getMetadataStorage()
    .getTargetValidationMetadatas(error.target.constructor, '', false, false)
    .find((candidate) => candidate.propertyName === error.property && candidate.name === code);
  const values = (metadata?.constraints ?? []) as unknown[];
  return Object.fromEntries(
    values.map((value, index) => [
      String(index),
      Array.isArray(value) ? value.join(', ') : String(value),
    ]),
  );
}
