/** Headers of the workbook's columns; each is read in Danish or English, whatever its case. */
export const headers = {
  field: { da: 'Felt', en: 'Field' },
  value: { da: 'Værdi', en: 'Value' },
  danish: { da: 'Dansk', en: 'Danish' },
  english: { da: 'Engelsk', en: 'English' },
  scale: { da: 'Skala', en: 'Scale' },
  kind: { da: 'Slags', en: 'Kind' },
  part: { da: 'Del', en: 'Part' },
  key: { da: 'Nøgle', en: 'Key' },
  from: { da: 'Fra', en: 'From' },
  titleDa: { da: 'Titel (dansk)', en: 'Title (Danish)' },
  titleEn: { da: 'Titel (engelsk)', en: 'Title (English)' },
  descriptionDa: { da: 'Beskrivelse (dansk)', en: 'Description (Danish)' },
  descriptionEn: { da: 'Beskrivelse (engelsk)', en: 'Description (English)' },
  parent: { da: 'Ligger i', en: 'Stands in' },
  type: { da: 'Type', en: 'Type' },
  textDa: { da: 'Spørgsmål (dansk)', en: 'Question (Danish)' },
  textEn: { da: 'Spørgsmål (engelsk)', en: 'Question (English)' },
  guidanceDa: { da: 'Vejledning (dansk)', en: 'Guidance (Danish)' },
  guidanceEn: { da: 'Vejledning (engelsk)', en: 'Guidance (English)' },
  goodDa: { da: 'God praksis (dansk)', en: 'What good looks like (Danish)' },
  goodEn: { da: 'God praksis (engelsk)', en: 'What good looks like (English)' },
  evidenceDa: { da: 'Dokumentation (dansk)', en: 'Evidence (Danish)' },
  evidenceEn: { da: 'Dokumentation (engelsk)', en: 'Evidence (English)' },
  weight: { da: 'Vægt', en: 'Weight' },
  level: { da: 'Niveau', en: 'Level' },
  shownWhen: { da: 'Vises når', en: 'Shown when' },
  minutes: { da: 'Minutter', en: 'Minutes' },
  topics: { da: 'Emner', en: 'Topics' },
  node: { da: 'Gruppe eller spørgsmål', en: 'Group or question' },
  setting: { da: 'Hører til', en: 'Belongs to' },
  case: { da: 'Eksempel', en: 'Case' },
} as const;

/** A column of the workbook. */
export type Column = keyof typeof headers;

/** The column of what a step looks like for a question: `Trin 3 (dansk)`. */
export const stepHeader = (step: string, language: 'da' | 'en'): string =>
  `Trin ${step} (${language === 'da' ? 'dansk' : 'engelsk'})`;

/** The step and language that a header names, or undefined. */
export function stepOf(header: string): { step: string; language: 'da' | 'en' } | undefined {
  const found = /^(?:trin|step)\s+(\S+)\s+\((dansk|danish|engelsk|english)\)$/i.exec(header.trim());
  const [, step = '', language = ''] = found ?? [];
  return found ? { step, language: /^d/i.test(language) ? 'da' : 'en' } : undefined;
}

const plain = (header: string): string => header.trim().replace(/\s+/g, ' ').toLowerCase();
/** What columns were called before: workbooks that are around are read as well. */
const before: Readonly<Record<string, Column>> = { knude: 'node', node: 'node' };
const columnOf = new Map<string, Column>([
  ...Object.entries(before),
  ...(Object.entries(headers) as [Column, (typeof headers)[Column]][]).flatMap(
    ([column, { da, en }]) => [[plain(da), column] as const, [plain(en), column] as const],
  ),
]);

/** The column that a header names, or undefined. */
export const columnNamed = (header: string): Column | undefined => columnOf.get(plain(header));

/** What stands in the columns of kinds and parts; English is read too. */
export const words = {
  group: { da: 'gruppe', en: 'group' },
  question: { da: 'spørgsmål', en: 'question' },
  step: { da: 'trin', en: 'step' },
  option: { da: 'valg', en: 'option' },
  row: { da: 'række', en: 'row' },
  rung: { da: 'niveau', en: 'level' },
  element: { da: 'element', en: 'element' },
  options: { da: 'indstilling', en: 'option' },
  attributes: { da: 'egenskab', en: 'attribute' },
} as const;

/** Whether a cell says one of the words. */
export const says = (cell: string, word: keyof typeof words): boolean =>
  [words[word].da, words[word].en].includes(plain(cell) as never);
