import { isJsonObject, type LocalText } from '@erfa/scoring-sdk';
import { questionnaireMessages } from './questionnaire/messages';

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
    da: 'Filen er ikke gyldig UTF-8-tekst. Gem den som UTF-8.',
    en: 'The file is not valid UTF-8 text. Save it as UTF-8.',
  },
  'file-control': {
    da: 'Her står et tegn, der ikke er tekst ({sign}). Slet det, eller gem filen som ren tekst i UTF-8.',
    en: 'There is a sign here that is no text ({sign}). Remove it, or save the file as plain text in UTF-8.',
  },
  'file-too-many-parts': {
    da: 'Filen har for mange linjer og værdier; højst {limit} er tilladt. Del modellen op.',
    en: 'The file has too many lines and values; {limit} are allowed at most. Split the model.',
  },
  'yaml-syntax': { da: 'Ugyldig YAML: {why}', en: 'Invalid YAML: {why}' },
  'yaml-tab': {
    da: 'Der er en tabulator i indrykningen; brug mellemrum.',
    en: 'There is a tab in the indentation; use spaces.',
  },
  'yaml-duplicate-key': {
    da: 'Feltet »{name}« står der to gange. Slet det ene.',
    en: 'The field “{name}” stands here twice. Remove one.',
  },
  'yaml-merge': {
    da: 'Felter kan ikke flettes ind med <<. Skriv dem ud.',
    en: 'Fields cannot be merged in with <<. Write them out.',
  },
  'yaml-aliases': {
    da: 'Henvisningerne (*navn) folder sig ud til for meget. Skriv værdierne ud.',
    en: 'The aliases (*name) unfold to too much. Write the values out.',
  },
  'yaml-alias-lost': {
    da: 'Henvisningen (*navn) peger på intet, der står før den. Skriv værdien ud.',
    en: 'The alias (*name) points to nothing that stands before it. Write the value out.',
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
    da: 'Her mangler noget: der skal være mindst {limit}.',
    en: 'Something is missing here: there have to be at least {limit}.',
  },
  'out-of-range': {
    da: 'Tallet skal være {comparison} {limit}.',
    en: 'The number must be {comparison} {limit}.',
  },
  'too-many-nodes': {
    da: 'Modellen har {count} grupper og spørgsmål; højst {limit} er tilladt.',
    en: 'The model has {count} groups and questions; {limit} are allowed at most.',
  },
  'key-repeated': {
    da: 'Nøglen {key} er brugt før (linje {line}). Nøgler er unikke i hele modellen.',
    en: 'The key {key} is used before (line {line}). Keys are unique in the whole model.',
  },
  'key-of-model': {
    da: 'Nøglen {key} får modellen selv. Giv denne en anden.',
    en: 'The key {key} becomes that of the model itself. Give this one another.',
  },
  'key-other-kind': {
    da: 'Nøglen {key} stod i version {version} for noget af en anden slags, »{title}«. Giv denne en ny nøgle.',
    en: 'In version {version} the key {key} stood for something of another kind, “{title}”. Give this one a new key.',
  },
  'key-reused': {
    da: 'Nøglen {key} hørte i version {version} til et andet spørgsmål, »{title}«. Er det ikke det samme spørgsmål, så giv det en ny nøgle.',
    en: 'In version {version} the key {key} belonged to another question, “{title}”. If this is not the same question, give it a new key.',
  },
  'group-empty': {
    da: 'Der er ingen spørgsmål her. Tilføj et, eller slet gruppen.',
    en: 'There are no questions here. Add one, or remove the group.',
  },
  'scale-unknown': {
    da: 'Modellen har ingen skala ved navn {scale}. Den har: {known}.',
    en: 'The model has no scale named {scale}. It has: {known}.',
  },
  'scale-unused': {
    da: 'Ingen gruppe og intet spørgsmål bruger skalaen {scale}.',
    en: 'No group and no question uses the scale {scale}.',
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
  'level-without-elements': {
    da: 'Niveauet {level} har ingen elementer og er nået, så snart niveauet under det er. Tilføj et element, eller slet niveauet.',
    en: 'The level {level} has no elements and is reached as soon as the level below it is. Add an element, or remove the level.',
  },
  'choice-without-effect': {
    da: 'At vælge {choice} ændrer intet: det vejer 0, ligesom det, der ikke vælges.',
    en: 'Choosing {choice} changes nothing: it weighs 0, as what is not chosen does.',
  },
  'row-unreachable': {
    da: 'Ingen svar når rækken fra {from}: svar går fra {min} til {max}. Flyt grænsen, eller slet rækken.',
    en: 'No answer reaches the row from {from}: answers go from {min} to {max}. Move the border, or remove the row.',
  },
  'row-without-effect': {
    da: 'Grænsen ved {from} ændrer intet: rækken før tæller også {value}. Ret værdien, eller slet rækken.',
    en: 'The border at {from} changes nothing: the row before counts {value} as well. Change the value, or remove the row.',
  },
  'day-unknown': {
    da: '{day} er ingen dag. Dage skrives som 2026-03-31.',
    en: '{day} is no day. Days are written like 2026-03-31.',
  },
  'no-questions': {
    da: 'Modellen har ingen spørgsmål endnu.',
    en: 'The model has no questions yet.',
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
  'weight-zero': {
    da: 'Vejer 0 og tæller ikke med i gruppen.',
    en: 'Weighs 0 and does not count in its group.',
  },
  'weight-of-only-child': {
    da: 'Vægten ændrer intet: der er ikke andet i gruppen at veje mod.',
    en: 'The weight changes nothing: there is nothing else in the group to weigh against.',
  },
  'field-not-read': {
    da: 'Udvidelsen {plugin} læser ikke {field}, så det ændrer intet (gælder {count} steder). Fjern det, eller vælg en anden udvidelse.',
    en: 'The plugin {plugin} does not read {field}, so it changes nothing ({count} places). Remove it, or choose another plugin.',
  },
  'field-of-text': {
    da: 'Spørgsmål, der besvares med tekst, får ingen score: {field} ændrer intet.',
    en: 'Questions answered with text are not scored: {field} changes nothing.',
  },
  'level-without-practices': {
    da: 'Ingen spørgsmål hører til niveau {level}, men nogle hører til et højere. Tilføj et, eller ret niveauerne.',
    en: 'No question belongs to level {level}, but some belong to a higher one. Add one, or change the levels.',
  },
  'level-unreachable': {
    da: 'Niveau {level} kan aldrig nås: gruppen har ingen spørgsmål på niveau {empty}, og tomme niveauer stopper (emptyLevel: stops).',
    en: 'Level {level} can never be reached: the group has no questions on level {empty}, and empty levels stop (emptyLevel: stops).',
  },
  'scales-mixed': {
    da: 'Her regnes svar fra skalaer med forskellige tal sammen ({ranges}). Hvert svar føres til samme sted på 0 til 100, og resultatet får ingen niveauer. Vælg en skala til resultatet, eller brug den samme skala hele vejen.',
    en: 'Answers on scales with different numbers are put together here ({ranges}). Each is moved to the same place on 0 to 100, and the result has no levels. Choose a scale for the result, or use the same scale throughout.',
  },
  'group-can-be-emptied': {
    da: 'Er alle spørgsmål i en gruppe ikke relevante, får gruppen ingen score. Vælg selv under »{option}«, om det skal være sådan (modellen har {dimensions} grupper øverst).',
    en: 'Where all questions of a group are not applicable, the group has no score. Choose under “{option}” whether that is meant (the model has {dimensions} groups at the top).',
  },
  'text-long': {
    da: 'Teksten er på {length} tegn; der er god plads til {limit}. Kort den ned, eller flyt noget til vejledningen.',
    en: 'The text has {length} characters; there is good room for {limit}. Shorten it, or move some to the guidance.',
  },
  'translation-same': {
    da: 'Teksten er den samme på dansk og engelsk. Er oversættelsen glemt?',
    en: 'The text is the same in Danish and English. Is the translation forgotten?',
  },
  'questions-alike': {
    da: 'Spørgsmålet er næsten det samme som {question}. Slet det ene, eller skriv, hvad forskellen er.',
    en: 'The question is nearly the same as {question}. Remove one, or write what the difference is.',
  },
  'choices-alike': {
    da: 'Nummer {first} og {second} har de samme ord. Skriv, hvad forskellen er.',
    en: 'Numbers {first} and {second} have the same words. Write what the difference is.',
  },
  'condition-never': {
    da: 'Betingelsen kan aldrig holde: den kræver to forskellige svar på et spørgsmål, eller svar på et, der er skjult. Ret den, ellers vises det her for ingen.',
    en: 'The condition can never hold: it asks for two different answers to one question, or for an answer to a hidden one. Change it, or nobody will see this.',
  },
  'condition-contradicts': {
    da: 'Betingelsen kan ikke holde sammen med den på {node}. Ret en af dem, ellers vises det her for ingen.',
    en: 'The condition cannot hold together with the one on {node}. Change one of them, or nobody will see this.',
  },
  'condition-question-missing': {
    da: 'Vælg, hvilket spørgsmål der skal være besvaret.',
    en: 'Choose which question has to be answered.',
  },
  'condition-answer-missing': {
    da: 'Vælg mindst ét svar, der skal være givet.',
    en: 'Choose at least one answer that has to be given.',
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
    da: '{option} gælder hele modellen og kan ikke sættes på en gruppe eller et spørgsmål. Her kan stå: {expected}.',
    en: '{option} holds for the whole model and cannot be set on a group or question. Here may stand: {expected}.',
  },
  'option-scale': {
    da: 'Modellen har ingen skala ved navn {value}. Den har: {expected}.',
    en: 'The model has no scale named {value}. It has: {expected}.',
  },
  'option-node': {
    da: 'Modellen har ingen gruppe og intet spørgsmål med nøglen {value}. Den har: {expected}.',
    en: 'The model has no group or question with the key {value}. It has: {expected}.',
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
  'sheet-missing': {
    da: 'Arket {sheet} mangler. Filen har: {there}. Hent skabelonen, og brug dens ark.',
    en: 'The sheet {sheet} is missing. The file has: {there}. Fetch the template, and use its sheets.',
  },
  'sheet-merged': {
    da: 'Cellerne {range} er flettet. Ophæv fletningen, så hver række har sine egne værdier.',
    en: 'The cells {range} are merged. Unmerge them, so that each row has values of its own.',
  },
  'sheet-cell': {
    da: 'Cellen kan ikke læses ({fault}). Indsæt den som værdi.',
    en: 'The cell cannot be read ({fault}). Paste it as a value.',
  },
  'sheet-column-missing': {
    da: 'Kolonnen {header} mangler.',
    en: 'The column {header} is missing.',
  },
  'sheet-column-unknown': {
    da: 'Kolonnen {header} kendes ikke. Ret overskriften, eller slet kolonnen.',
    en: 'The column {header} is not known. Change the header, or remove the column.',
  },
  'sheet-column-twice': {
    da: 'Kolonnen {header} står der to gange. Slet den ene.',
    en: 'The column {header} stands here twice. Remove one.',
  },
  'sheet-value-missing': {
    da: 'Feltet er tomt. Skriv en værdi under {header}.',
    en: 'The field is empty. Write a value under {header}.',
  },
  'sheet-value-twice': {
    da: 'Skriv enten en værdi eller en tekst på dansk og engelsk, ikke begge dele.',
    en: 'Write either a value or a text in Danish and English, not both.',
  },
  'sheet-number': {
    da: '{value} er ikke et tal.',
    en: '{value} is not a number.',
  },
  'sheet-word': { da: 'Her skal stå: {expected}.', en: 'This must be: {expected}.' },
  'sheet-field': {
    da: 'Feltet {field} passer ikke sammen med rækkerne før det. Lister tælles #1, #2, #3.',
    en: 'The field {field} does not fit the rows before it. Lists are counted #1, #2, #3.',
  },
  'sheet-key-twice': {
    da: 'Nøglen {key} står allerede i en række ovenfor. Giv rækken sin egen nøgle.',
    en: 'The key {key} stands in a row above already. Give the row a key of its own.',
  },
  'sheet-parent': {
    da: 'Ingen gruppe ovenfor har nøglen {parent}. Skriv gruppens nøgle, og sæt rækken under den.',
    en: 'No group above has the key {parent}. Write the group’s key, and put the row below it.',
  },
  'sheet-node-unknown': {
    da: 'Arket Indhold har ingen række med nøglen {key}.',
    en: 'The sheet Indhold has no row with the key {key}.',
  },
  'sheet-condition': {
    da: 'Betingelsen kan ikke læses. Skriv som: plan = 2 | 3 og kopier = sand.',
    en: 'The condition cannot be read. Write as: plan = 2 | 3 og kopier = sand.',
  },
  'sheet-scale': {
    da: 'Arket Skalaer har ingen rækker for {scale}.',
    en: 'The sheet Skalaer has no rows for {scale}.',
  },
  'sheet-scale-twice': {
    da: 'Skalaen {scale} er begyndt ovenfor. Lad Slags stå tom i dens øvrige rækker.',
    en: 'The scale {scale} has begun above. Leave Slags empty in its other rows.',
  },
  'sheet-element': {
    da: 'Et element skal stå under et niveau.',
    en: 'An element has to stand below a level.',
  },
  'sheet-of-question': {
    da: 'Det hører kun til spørgsmål, ikke til grupper.',
    en: 'This belongs to questions only, not to groups.',
  },
  'sheet-of-group': {
    da: 'Det hører kun til grupper, ikke til spørgsmål.',
    en: 'This belongs to groups only, not to questions.',
  },
  ...questionnaireMessages,
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
    da: 'Modellen har ingen gruppe og intet spørgsmål med nøglen {key}.',
    en: 'The model has no group or question with the key {key}.',
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
    da: 'Målet {value} ligger uden for skalaen for gruppen eller spørgsmålet.',
    en: 'The target {value} lies outside the scale of the group or question.',
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
  'answers-file-absent': {
    da: 'Svarfilen er ikke sendt med. Vælg den sammen med modellen.',
    en: 'The answer file has not come along. Choose it together with the model.',
  },
  'golden-none': {
    da: 'Modellen har ingen testeksempler (golden/*.yaml, eller golden i dens fil).',
    en: 'The model has no golden cases (golden/*.yaml, or golden in its file).',
  },
  'golden-differs': {
    da: '{case}: {node} fik {found} i stedet for {expected}.',
    en: '{case}: {node} came to {found} instead of {expected}.',
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

/** What the languages are called in either of them. */
export const languageNames: Readonly<Record<keyof LocalText, LocalText>> = {
  da: { da: 'dansk', en: 'Danish' },
  en: { da: 'engelsk', en: 'English' },
};

/** The message of a code, with its placeholders filled in, in both languages. A fact may be a text in both. */
export function messageOf(code: FindingCode, facts: Readonly<Record<string, unknown>>): LocalText {
  const fill = (language: keyof LocalText): string =>
    messages[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
      if (fact === undefined) return '–';
      return short(isJsonObject(fact) && 'da' in fact && 'en' in fact ? fact[language] : fact);
    });
  return { da: fill('da'), en: fill('en') };
}

/** A value from a file as it may stand in a message: short, on one line. */
function short(fact: unknown): string {
  const text = typeof fact === 'string' ? fact : (JSON.stringify(fact) ?? String(fact));
  const line = text.replace(/\s+/g, ' ');
  return line.length > 300 ? `${line.slice(0, 297)}…` : line;
}
