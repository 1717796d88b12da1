import type { Language } from '@erfa/scoring-sdk';

const words = {
  answers: { da: 'Svar', en: 'Answers' },
  score: { da: 'Score', en: 'Score' },
  options: { da: 'Indstillinger', en: 'Options' },
  checks: { da: 'Godkendelse', en: 'Acceptance' },
  model: { da: 'Model', en: 'Model' },
  sheet: { da: 'Hent svar', en: 'Fetch answers' },
  ownAnswers: { da: 'egne svar', en: 'your own' },
  municipality: { da: 'Opdigtet kommune', en: 'Invented municipality' },
  clear: { da: 'Ryd svar', en: 'Clear answers' },
  reset: { da: 'Sæt tilbage', en: 'Reset' },
  state: { da: 'Svarets tilstand', en: 'State of the answer' },
  unanswered: { da: 'Ikke besvaret', en: 'Unanswered' },
  answered: { da: 'Besvaret', en: 'Answered' },
  'not-applicable': { da: 'Ikke relevant', en: 'Not applicable' },
  'dont-know': { da: 'Ved ikke', en: 'Don’t know' },
  yes: { da: 'Ja', en: 'Yes' },
  no: { da: 'Nej', en: 'No' },
  none: { da: 'ingen', en: 'none' },
  noScore: { da: 'Ingen score', en: 'No score' },
  level: { da: 'niveau', en: 'level' },
  coverage: { da: 'Besvaret', en: 'Answered' },
  value: { da: 'Værdi', en: 'Value' },
  outcome: { da: 'Udfald', en: 'Outcome' },
  node: { da: 'Del', en: 'Part' },
  views: { da: 'Visninger', en: 'Views' },
  why: { da: 'Forklaring', en: 'Explanation' },
  problems: { da: 'Noget er galt', en: 'Something is wrong' },
  older: {
    da: 'Scoren nedenfor er fra den seneste version, der kunne bygges.',
    en: 'The score below is that of the newest version that could be built.',
  },
  checking: { da: 'Undersøges …', en: 'Being checked …' },
  ok: { da: 'i orden', en: 'in order' },
  warning: { da: 'bemærk', en: 'note' },
  error: { da: 'fejl', en: 'error' },
  skipped: { da: 'ikke set på', en: 'not looked at' },
  types: { da: 'Typer', en: 'Types' },
  add: { da: 'Tilføj række', en: 'Add a row' },
  remove: { da: 'Fjern', en: 'Remove' },
  date: { da: 'Dato', en: 'Date' },
  text: { da: 'Tekst', en: 'Text' },
  asJson: { da: 'Svaret som JSON', en: 'The answer as JSON' },
  lost: {
    da: 'Forbindelsen er væk. Kør npm run playground igen.',
    en: 'The connection is gone. Run npm run playground again.',
  },
  language: { da: 'English', en: 'Dansk' },
  axis: { da: 'Akse', en: 'Axis' },
} as const;

/** The names of the page's words. */
export type Word = keyof typeof words;

let language: Language = localStorage.getItem('erfa-language') === 'en' ? 'en' : 'da';

/** The language that the page speaks. */
export const spoken = (): Language => language;

/** Speaks the other language from now on. */
export function otherLanguage(): void {
  language = language === 'da' ? 'en' : 'da';
  localStorage.setItem('erfa-language', language);
}

/** A word in the language spoken. */
export const word = (name: Word): string => words[name][language];

/** Whether there is such a word. */
export const isWord = (name: string): name is Word => Object.hasOwn(words, name);
