import { type ColumnUse, plain } from './uses';

/** What headings say of their columns in Danish and English; the first that fits counts. */
const headings: readonly (readonly [ColumnUse, RegExp])[] = [
  [
    'answerType',
    /^(?:(?:svar|spørgsmåls?|answer|question|response) ?(?:type|format|art|slags)|type)$/u,
  ],
  [
    'number',
    /^(?:nr|nummer|no|number|id|#|løbenr|løbenummer|ref|reference|kode|code|(?:spm|spørgsmåls?|question|item|q) ?(?:nr|nummer|no|number|id|kode|code))$/u,
  ],
  [
    'title',
    /^(?:(?:kort|short) ?(?:titel|title|navn|name|form)|titel|title|overskrift|label|navn)$/u,
  ],
  [
    'step',
    /^(?:niveau|modenheds?niveau|modenhedstrin|trin|level|maturity level|step|stage|grad|score) ?\d+\b/u,
  ],
  [
    'answer',
    /^(?:svar|svarmulighed|svarkategori|valg|valgmulighed|mulighed|answer|answer option|option|choice|response|response option) ?(?:nr )?(?:\d+|[a-h])$/u,
  ],
  [
    'answers',
    /^(?:(?:mulige )?svar(?:mulighed(?:er)?|kategori(?:er)?|skala)?|skala|valgmuligheder|(?:answer|response)(?: option| choice)?s?|options?|choices?|scale)$/u,
  ],
  [
    'guidance',
    /^(?:vejledning|vejledende tekst|hjælp|hjælpetekst|forklaring|uddybning|uddybende tekst|beskrivelse|instruktion|help|help ?text|guidance|explanation|description|instructions?|hint)$/u,
  ],
  [
    'good',
    /^(?:god praksis|det gode eksempel|sådan ser det ud når det er godt|best practice|good practice|what good looks like)$/u,
  ],
  ['evidence', /^(?:dokumentation|bevis|eksempler på dokumentation|evidence|documentation)$/u],
  ['weight', /^(?:vægt|vægtning|vægtet|weight|weighting)$/u],
  ['level', /^(?:niveau|modenheds?niveau|trin|level|maturity level)$/u],
  [
    'group2',
    /^(?:under ?(?:tema|emne|dimension|område|kategori|gruppe|afsnit)|del ?(?:tema|emne|område|dimension)|sub ?(?:theme|topic|dimension|domain|category|group|section|area)|gruppe|group|praksis|practice|fokusområde)$/u,
  ],
  [
    'group1',
    /^(?:(?:hoved|main )?(?:dimension|tema|emne|område|kategori|theme|topic|domain|category|area)|emneområde|temaområde|afsnit|sektion|domæne|section|pillar|søjle)$/u,
  ],
  [
    'question',
    /^(?:spørgsmål|spørgsmålet|spørgsmålstekst|spørgsmålsformulering|spm|udsagn|indikator|krav|question|question text|statement|item|indicator|requirement)$/u,
  ],
];

/** What the heading of a column says it is; undefined where it says nothing that is known. */
export function useNamed(heading: string): ColumnUse | undefined {
  // What stands in brackets, such as the language, and signs between words do not matter.
  const words = plain(heading.slice(0, 500).replace(/\([^)]*\)|\[[^\]]*\]/gu, ' '))
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
  return headings.find(([, form]) => form.test(words))?.[0];
}
