import type { LocalText } from '@erfa/scoring-sdk';

/** Every code a file can be refused or remarked on with; docs/model-format.md lists them. */
const messages = {
  'file-missing': {
    da: 'Filen findes ikke eller kan ikke læses ({why}).',
    en: 'The file does not exist or cannot be read ({why}).',
  },
  'file-too-large': {
    da: 'Filen fylder {bytes} byte; højst {limit} er tilladt.',
    en: 'The file is {bytes} bytes long; {limit} are allowed at most.',
  },
  'file-encoding': {
    da: 'Filen er ikke gyldig UTF-8-tekst.',
    en: 'The file is not valid UTF-8 text.',
  },
  'yaml-syntax': { da: 'Ugyldig YAML: {why}', en: 'Invalid YAML: {why}' },
  'yaml-tab': {
    da: 'Der er en tabulator i indrykningen; brug mellemrum.',
    en: 'There is a tab in the indentation; use spaces.',
  },
  'yaml-duplicate-key': {
    da: 'Feltet står der to gange.',
    en: 'The field stands here twice.',
  },
  'yaml-aliases': {
    da: 'Henvisningerne (*navn) folder sig ud til for meget eller peger på intet.',
    en: 'The aliases (*name) unfold to too much or point to nothing.',
  },
  'yaml-documents': {
    da: 'Filen rummer flere dokumenter (---); der må kun være ét.',
    en: 'The file holds several documents (---); there may only be one.',
  },
  'too-deep': {
    da: 'For mange lag inden i hinanden; højst {limit} er tilladt.',
    en: 'Nested too deeply; {limit} tiers are allowed at most.',
  },
  'field-unknown': {
    da: 'Feltet {field} kendes ikke her.',
    en: 'There is no field {field} here.',
  },
  'field-missing': { da: 'Feltet {field} mangler.', en: 'The field {field} is missing.' },
  'translation-missing': {
    da: 'Teksten mangler på {language}.',
    en: 'The text is missing in {language}.',
  },
  'translation-uneven': {
    da: 'Listen er ikke lige lang på dansk ({da}) og engelsk ({en}).',
    en: 'The list is not equally long in Danish ({da}) and English ({en}).',
  },
  'wrong-type': { da: 'Her skal stå {expected}.', en: 'This must be {expected}.' },
  'wrong-value': { da: 'Her skal stå en af: {expected}.', en: 'This must be one of: {expected}.' },
  'wrong-form': {
    da: 'Værdien har ikke den rette form ({expected}).',
    en: 'The value does not have the right form ({expected}).',
  },
  'too-long': {
    da: 'For langt: højst {limit} er tilladt.',
    en: 'Too long: {limit} are allowed at most.',
  },
  'too-short': {
    da: 'For kort: mindst {limit} kræves.',
    en: 'Too short: at least {limit} needed.',
  },
  'out-of-range': {
    da: 'Tallet skal være {comparison} {limit}.',
    en: 'The number must be {comparison} {limit}.',
  },
  'too-many-nodes': {
    da: 'Modellen har {count} knuder; højst {limit} er tilladt.',
    en: 'The model has {count} nodes; {limit} are allowed at most.',
  },
  'key-repeated': {
    da: 'Nøglen {key} er brugt før (linje {line}). Nøgler er unikke i hele modellen.',
    en: 'The key {key} is used before (line {line}). Keys are unique in the whole model.',
  },
  'scale-unknown': {
    da: 'Modellen har ingen skala ved navn {scale}. Den har: {known}.',
    en: 'The model has no scale named {scale}. It has: {known}.',
  },
  'scale-unused': {
    da: 'Ingen knude bruger skalaen {scale}.',
    en: 'No node uses the scale {scale}.',
  },
  'scale-empty': {
    da: 'Skalaens laveste og højeste værdi er den samme eller står omvendt.',
    en: 'The lowest and the highest value of the scale are equal or the wrong way round.',
  },
  'scale-order': {
    da: 'Værdierne skal stige fra linje til linje.',
    en: 'The values must rise from row to row.',
  },
  'scale-gap': {
    da: 'Tabellen begynder ved {from}, men svar kan gå ned til {min}.',
    en: 'The table begins at {from}, but answers may go down to {min}.',
  },
  'day-unknown': {
    da: '{day} er ingen dag. Dage skrives som 2026-03-31.',
    en: '{day} is no day. Days are written like 2026-03-31.',
  },
  'nothing-scored': {
    da: 'Alle spørgsmål besvares med tekst: modellen kan aldrig få en score.',
    en: 'All questions are answered with text: the model can never get a score.',
  },
  'step-unknown': {
    da: 'Skalaen har intet trin med værdien {step}.',
    en: 'The scale has no step with the value {step}.',
  },
  'step-undescribed': {
    da: 'Trinnet {step} er ikke beskrevet, men andre trin er.',
    en: 'The step {step} is not described, but other steps are.',
  },
  'steps-misplaced': {
    da: 'Trin kan kun beskrives, hvor skalaen har trin eller niveauer.',
    en: 'Steps can only be described where the scale has steps or levels.',
  },
  'weights-zero': {
    da: 'Alle børn vejer 0: gruppen kan aldrig få en score.',
    en: 'All children weigh 0: the group can never get a score.',
  },
  'condition-unknown': {
    da: 'Betingelsen nævner {question}, som ikke er et spørgsmål i modellen.',
    en: 'The condition names {question}, which is no question of the model.',
  },
  'condition-order': {
    da: 'Betingelsen nævner {question}, som først kommer senere i modellen.',
    en: 'The condition names {question}, which comes later in the model.',
  },
  'condition-value': {
    da: '{value} er intet svar på {question}.',
    en: '{value} is no answer to {question}.',
  },
  'plugin-missing': {
    da: 'Der er ingen udvidelse ved navn {plugin}. Der er: {known}.',
    en: 'There is no plugin named {plugin}. There is: {known}.',
  },
  'plugin-version': {
    da: 'Modellen kræver {plugin} {wanted}; der er {found}.',
    en: 'The model needs {plugin} {wanted}; there is {found}.',
  },
  'plugin-scale': {
    da: 'Udvidelsen {plugin} kan ikke regne på skalaer af slagsen {kind}.',
    en: 'The plugin {plugin} cannot score scales of the kind {kind}.',
  },
  'plugin-refuses': {
    da: 'Udvidelsen {plugin} kan ikke bruge modellen: {why}',
    en: 'The plugin {plugin} cannot use the model: {why}',
  },
  'option-unknown': {
    da: 'Udvidelsen kender ikke {option}. Den kender: {expected}.',
    en: 'The plugin does not know {option}. It knows: {expected}.',
  },
  'option-type': {
    da: 'Værdien har ikke den rette type ({expected}).',
    en: 'The value is not of the right type ({expected}).',
  },
  'option-choice': { da: 'Vælg en af: {expected}.', en: 'Choose one of: {expected}.' },
  'option-range': { da: 'Uden for {expected}.', en: 'Outside {expected}.' },
  'option-not-per-node': {
    da: '{option} gælder hele modellen og kan ikke sættes på en knude. Her kan stå: {expected}.',
    en: '{option} holds for the whole model and cannot be set on a node. Here may stand: {expected}.',
  },
  'option-scale': {
    da: 'Modellen har ingen skala ved navn {value}. Den har: {expected}.',
    en: 'The model has no scale named {value}. It has: {expected}.',
  },
  'option-node': {
    da: 'Modellen har ingen knude med nøglen {value}. Den har: {expected}.',
    en: 'The model has no node with the key {value}. It has: {expected}.',
  },
  'attribute-unknown': {
    da: 'Udvidelsen {plugin} læser ikke {attribute}. Den læser: {expected}.',
    en: 'The plugin {plugin} does not read {attribute}. It reads: {expected}.',
  },
  'attribute-value': {
    da: '{attribute} kan ikke læses; her kan stå: {expected}.',
    en: '{attribute} cannot be read; here may stand: {expected}.',
  },
  'attribute-question': {
    da: 'Modellen har intet andet spørgsmål med nøglen {value}.',
    en: 'The model has no other question with the key {value}.',
  },
  'model-other': {
    da: 'Filen hører til modellen {found}, ikke {wanted}.',
    en: 'The file belongs to the model {found}, not {wanted}.',
  },
  'model-version': {
    da: 'Filen hører til version {found} af modellen; her er version {wanted}.',
    en: 'The file belongs to version {found} of the model; this is version {wanted}.',
  },
  'question-unknown': {
    da: 'Modellen har intet spørgsmål med nøglen {key}.',
    en: 'The model has no question with the key {key}.',
  },
  'node-unknown': {
    da: 'Modellen har ingen knude med nøglen {key}.',
    en: 'The model has no node with the key {key}.',
  },
  'axis-unknown': {
    da: 'Modellen har ingen akse ved navn {key} ud over den første.',
    en: 'The model has no axis named {key} beside its first.',
  },
  'answer-type': {
    da: 'Svaret har ikke den form, skalaen beder om ({expected}).',
    en: 'The answer does not have the form the scale asks for ({expected}).',
  },
  'answer-range': {
    da: 'Svaret {value} ligger uden for skalaen ({expected}).',
    en: 'The answer {value} lies outside the scale ({expected}).',
  },
  'answer-choice': {
    da: 'Skalaen har ikke {value}. Den har: {expected}.',
    en: 'The scale does not have {value}. It has: {expected}.',
  },
  'answer-repeated': {
    da: 'Det samme er valgt to gange.',
    en: 'The same is chosen twice.',
  },
  'target-range': {
    da: 'Målet {value} ligger uden for knudens skala.',
    en: 'The target {value} lies outside the node’s scale.',
  },
  'unit-repeated': {
    da: 'Enheden {value} står der to gange.',
    en: 'The unit {value} stands here twice.',
  },
  'answers-beside-units': {
    da: 'Når enheder svarer, står alle svar under dem; {value} skal være tomt.',
    en: 'Where units answer, all answers stand under them; {value} must be empty.',
  },
  'answers-file': {
    da: 'Svarfilen answers/{file} kan ikke bruges.',
    en: 'The answer file answers/{file} cannot be used.',
  },
  'golden-none': {
    da: 'Modellen har ingen gyldne tilfælde (golden/*.yaml).',
    en: 'The model has no golden cases (golden/*.yaml).',
  },
  'golden-differs': {
    da: '{case}: {node} har {field} {found}, ventet {expected}.',
    en: '{case}: {node} has {field} {found}, expected {expected}.',
  },
  'golden-failed': {
    da: '{case}: kunne ikke regnes ud ({why}).',
    en: '{case}: could not be scored ({why}).',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

/** A code of the closed list. */
export type FindingCode = keyof typeof messages;

/** All codes. */
export const findingCodes = Object.keys(messages) as readonly FindingCode[];

/** The message of a code, with its placeholders filled in, in both languages. */
export function messageOf(code: FindingCode, facts: Readonly<Record<string, unknown>>): LocalText {
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
      return fact === undefined ? '–' : short(fact);
    });
  const { da, en } = messages[code];
  return { da: fill(da), en: fill(en) };
}

/** A value from a file as it may stand in a message: short, on one line. */
function short(fact: unknown): string {
  const text = typeof fact === 'string' ? fact : (JSON.stringify(fact) ?? String(fact));
  const line = text.replace(/\s+/g, ' ');
  return line.length > 300 ? `${line.slice(0, 297)}…` : line;
}
