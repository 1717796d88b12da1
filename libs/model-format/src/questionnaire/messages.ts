import type { LocalText } from '@erfa/scoring-sdk';

/** What an old questionnaire is refused or remarked on with. */
export const questionnaireMessages = {
  'form-question-column': {
    da: 'Ingen kolonne er valgt som {use}. Vælg den, spørgsmålene står i.',
    en: 'No column is chosen as {use}. Choose the one with the questions.',
  },
  'form-no-questions': {
    da: 'Der står ingen spørgsmål i kolonnen under række {line}. Vælg en anden kolonne, eller en anden række som overskrifter.',
    en: 'There are no questions in the column below row {line}. Choose another column, or another row as headings.',
  },
  'form-use-twice': {
    da: 'Kun én kolonne kan være {use}; kolonne {column} er det allerede. Vælg noget andet her.',
    en: 'Only one column can be {use}; column {column} is already. Choose something else here.',
  },
  'form-answer-ways': {
    da: 'Svarmuligheder læses på én måde: alle i en celle, én i hver kolonne, eller som beskrivelser af trin. Kolonne {column} er {use}; vælg noget andet for den ene.',
    en: 'Answers are read in one way: all in one cell, one in each column, or as descriptions of steps. Column {column} is {use}; choose something else for one of them.',
  },
  'form-one-step': {
    da: 'Kun denne kolonne beskriver et trin. Vælg kolonner til mindst to trin, eller brug den ikke.',
    en: 'Only this column describes a step. Choose columns for at least two steps, or do not use it.',
  },
  'form-one-answer': {
    da: 'Der er kun én svarmulighed, »{value}«. Skriv mindst to, skilt med linjeskift, semikolon, | eller /, eller lad cellen stå tom.',
    en: 'There is only one answer, “{value}”. Write at least two, parted by line breaks, semicolons, | or /, or leave the cell empty.',
  },
  'form-no-answers': {
    da: 'Spørgsmålet har ingen svarmuligheder. Det bliver besvaret som valgt for spørgsmål uden; det kan laves om i kladden.',
    en: 'The question has no answers. It is answered as chosen for questions without; that can be changed in the draft.',
  },
  'form-answer-twice': {
    da: 'Svarmuligheden »{value}« står der to gange. Slet den ene.',
    en: 'The answer “{value}” stands here twice. Remove one.',
  },
  'form-answer-long': {
    da: 'En svarmulighed er på {length} tegn; højst {limit} er tilladt. Forkort den. Er det en beskrivelse af et trin, så vælg »Hvordan et trin ser ud« for kolonnen.',
    en: 'An answer is {length} characters long; {limit} are allowed at most. Shorten it. If it describes a step, choose “What a step looks like” for the column.',
  },
  'form-answer-numbers': {
    da: 'To svarmuligheder har det samme tal, så tallene bruges ikke: svarene tæller 1, 2, 3 i den rækkefølge, de står.',
    en: 'Two answers have the same number, so the numbers are not used: the answers count 1, 2, 3 in their order.',
  },
  'form-answers-turned': {
    da: 'Svarmulighederne begynder med den højeste, og er vendt: »{value}« tæller mindst. Vælg en anden rækkefølge, hvis det er forkert.',
    en: 'The answers begin with the highest, and are turned: “{value}” counts the least. Choose another order if that is wrong.',
  },
  'form-answer-state': {
    da: '»{value}« bliver ikke en svarmulighed: det kan alle svare i Erfa, og det tæller ikke.',
    en: '“{value}” does not become an answer: everybody can say so in Erfa, and it does not count.',
  },
  'form-answer-type': {
    da: 'Svartypen »{value}« kendes ikke. Spørgsmålet er læst efter sine svarmuligheder. Kendte typer: {expected}.',
    en: 'The kind of answer “{value}” is not known. The question is read by its answers. Known kinds: {expected}.',
  },
  'form-weight': {
    da: '»{value}« er ikke en vægt. Skriv et tal fra 0, med komma eller punktum, eller lad cellen stå tom.',
    en: '“{value}” is no weight. Write a number from 0, with a comma or a point, or leave the cell empty.',
  },
  'form-level': {
    da: '»{value}« er ikke et niveau. Skriv et helt tal fra 0 til 100, eller lad cellen stå tom.',
    en: '“{value}” is no level. Write a whole number from 0 to 100, or leave the cell empty.',
  },
  'form-question-twice': {
    da: 'Det samme spørgsmål står i række {line} i samme gruppe. Slet det ene, eller omskriv det.',
    en: 'The same question stands in row {line} of the same group. Remove one, or rewrite it.',
  },
  'form-too-long': {
    da: 'Teksten er på {length} tegn; her er højst {limit} tilladt. Forkort den i cellen.',
    en: 'The text is {length} characters long; {limit} are allowed here at most. Shorten it in the cell.',
  },
  'form-too-many': {
    da: 'Der er {count} her; højst {limit} er tilladt. Slet nogle i cellen.',
    en: 'There are {count} here; {limit} are allowed at most. Remove some in the cell.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;
