import type { Language } from '@erfa/scoring-sdk';
import type { ReleasedFigureView } from './comparisons.views';

type Of<Key extends 'groupKind' | 'suppressed' | 'standing'> = Readonly<
  Record<NonNullable<ReleasedFigureView[Key]>, string>
>;

/** The words of one language for what the API says in codes. */
export interface CellWords {
  readonly kind: Of<'groupKind'>;
  /** By what the figures count; what the model counts in a word of its own stands as it is. */
  readonly unit: Readonly<Record<string, string>>;
  readonly suppressed: Of<'suppressed'>;
  readonly standing: Of<'standing'>;
  readonly line: Readonly<Record<NonNullable<ReleasedFigureView['before']>['line'], string>>;
  readonly yes: string;
  readonly no: string;
  /** A count that is rounded down to nothing. */
  readonly fewOrNone: string;
}

/** What the code book says of a column. */
export type Said = readonly [name: string, meaning: string, unit: string, values: string];
export type Both = Readonly<Record<Language, Said>>;

const hidden = { da: 'Tal; .. hvor det er skjult', en: 'Number; .. where it is hidden' };
const code = { da: 'Tekst', en: 'Text' };

export const said = {
  round: {
    da: ['målerunde', 'Målerundens titel', '', code.da],
    en: ['round', 'Title of the round', '', code.en],
  },
  closed: {
    da: ['lukket', 'Rundens sidste dag', 'dato', 'ÅÅÅÅ-MM-DD'],
    en: ['closed', 'Last day of the round', 'date', 'YYYY-MM-DD'],
  },
  kind: {
    da: [
      'gruppetype',
      'Hvad gruppen er dannet efter',
      '',
      'hele landet, region, kommunegruppe = Danmarks Statistiks kommunegrupper, indbyggertal, 6-byerne (på engelsk country, region, municipal group, inhabitants, six cities)',
    ],
    en: [
      'group_kind',
      'What the group is made by',
      '',
      'country, region, municipal group = Statistics Denmark’s groups, inhabitants, six cities (in Danish hele landet, region, kommunegruppe, indbyggertal, 6-byerne)',
    ],
  },
  key: {
    da: [
      'gruppekode',
      'Gruppens kode inden for typen',
      '',
      'fx 20-40 = 20.000–40.000 indbyggere; som typen, hvor den kun har én gruppe',
    ],
    en: [
      'group_code',
      'Code of the group within its kind',
      '',
      'such as 20-40 = 20,000–40,000 inhabitants; as the kind where that has one group',
    ],
  },
  group: {
    da: ['gruppe', 'Gruppens navn', '', code.da],
    en: ['group', 'Name of the group', '', code.en],
  },
  ownGroup: {
    da: [
      'egen_gruppe',
      'Om den kommune, der henter filen, er i gruppen',
      '',
      'ja, nej (på engelsk yes, no)',
    ],
    en: [
      'own_group',
      'Whether the municipality that fetches the file is in it',
      '',
      'yes, no (in Danish ja, nej)',
    ],
  },
  size: {
    da: ['kommuner', 'Kommuner i gruppen', 'kommuner', 'Heltal'],
    en: ['municipalities', 'Municipalities in the group', 'municipalities', 'Whole number'],
  },
  answering: {
    da: ['har_svaret', 'Kommuner i gruppen, der har indsendt', 'kommuner', 'Heltal'],
    en: [
      'answered',
      'Municipalities in the group that submitted',
      'municipalities',
      'Whole number',
    ],
  },
  figure: {
    da: ['tal_kode', 'Kode for modellens samlede tal eller en dimension', '', code.da],
    en: ['figure_code', 'Code of the model’s overall figure or a dimension', '', code.en],
  },
  title: {
    da: ['tal', 'Hvad tallet er', '', 'Samlet, eller dimensionens navn'],
    en: ['figure', 'What the figure is', '', 'Overall, or the name of the dimension'],
  },
  unit: {
    da: [
      'enhed',
      'Hvad tallene tæller',
      '',
      'niveau, procent, point (på engelsk level, percent, points), eller modellens egen',
    ],
    en: [
      'unit',
      'What the figures count',
      '',
      'level, percent, points (in Danish niveau, procent, point), or the model’s own',
    ],
  },
  count: {
    da: ['kommuner_med_tal', 'Kommuner bag tallet', 'kommuner', hidden.da],
    en: [
      'municipalities_with_figure',
      'Municipalities behind the figure',
      'municipalities',
      hidden.en,
    ],
  },
  lower: {
    da: [
      'nedre_kvartil',
      'En fjerdedel ligger på tallet eller lavere; afrundet til 0,1',
      'se enhed',
      hidden.da,
    ],
    en: [
      'lower_quartile',
      'A quarter are at the figure or lower; rounded to 0.1',
      'see unit',
      hidden.en,
    ],
  },
  median: {
    da: [
      'median',
      'Halvdelen ligger på tallet eller lavere; afrundet til 0,1',
      'se enhed',
      hidden.da,
    ],
    en: ['median', 'Half are at the figure or lower; rounded to 0.1', 'see unit', hidden.en],
  },
  upper: {
    da: [
      'øvre_kvartil',
      'Tre fjerdedele ligger på tallet eller lavere; afrundet til 0,1',
      'se enhed',
      hidden.da,
    ],
    en: [
      'upper_quartile',
      'Three quarters are at the figure or lower; rounded to 0.1',
      'see unit',
      hidden.en,
    ],
  },
  suppressed: {
    da: [
      'skjult',
      'Hvorfor tallene er skjult',
      '',
      'Tom = vist. for få = færre end seks kommuner. ville røbe få = ville sammen med andre tal røbe nogle få. (På engelsk too few, would give a few away.)',
    ],
    en: [
      'hidden',
      'Why the figures are hidden',
      '',
      'Empty = shown. too few = fewer than six municipalities. would give a few away = would do so together with other figures. (In Danish for få, ville røbe få.)',
    ],
  },
  own: {
    da: [
      'eget_tal',
      'Tallet for den kommune, der henter filen',
      'se enhed',
      'Tal; tom, hvor der ikke er et',
    ],
    en: [
      'own_figure',
      'The figure of the municipality that fetches the file',
      'see unit',
      'Number; empty where there is none',
    ],
  },
  ownLevel: {
    da: ['eget_niveau', 'Kommunens eget niveau', 'niveau', 'Heltal; tom, hvor der ikke er et'],
    en: [
      'own_level',
      'The municipality’s own level',
      'level',
      'Whole number; empty where there is none',
    ],
  },
  standing: {
    da: [
      'placering',
      'Kommunens eget tal mod den midterste halvdel',
      '',
      'under = under nedre kvartil, i midten, over = over øvre kvartil (på engelsk below, within, above); tom, hvor det ikke kan siges',
    ],
    en: [
      'standing',
      'The municipality’s own figure against the middle half',
      '',
      'below = below the lower quartile, within = in the middle, above = above the upper quartile (in Danish under, i midten, over); empty where it cannot be said',
    ],
  },
  invented: {
    da: ['bemærkning', 'At tallene er opdigtede', '', 'Tekst; kun i en demonstration'],
    en: ['remark', 'That the figures are invented', '', 'Text; only in a demonstration'],
  },
} satisfies Record<string, Both>;

const noNumber = { da: 'Tal; tom, hvor der ikke er et', en: 'Number; empty where there is none' };

/** The columns about the round before; only where there was one. */
export const saidBefore = {
  line: {
    da: [
      'linje_fra_før',
      'Om tallet kan sammenlignes med runden før',
      '',
      'fortsætter = regnet ens. kædet = regnet på en anden måde af de samme spørgsmål. brudt = der spørges om noget andet. ny = fandtes ikke (på engelsk goes on, chained, broken, new)',
    ],
    en: [
      'line_from_before',
      'Whether the figure can be compared with the round before',
      '',
      'goes on = made alike. chained = made otherwise from the same questions. broken = something else is asked. new = was not there (in Danish fortsætter, kædet, brudt, ny)',
    ],
  },
  median: {
    da: [
      'median_før',
      'Gruppens median i runden før, som den blev gjort op',
      'se enhed',
      hidden.da,
    ],
    en: [
      'median_before',
      'The group’s median in the round before, as made then',
      'see unit',
      hidden.en,
    ],
  },
  medianAgain: {
    da: [
      'median_før_regnet_om',
      'Medianen i runden før af de samme svar, regnet med denne rundes version af modellen. Udviklingen er median minus den.',
      'se enhed',
      `${hidden.da}; tom, hvor linjen ikke er kædet`,
    ],
    en: [
      'median_before_scored_again',
      'The median in the round before of the same answers, scored under this round’s version of the model. Development is median less this.',
      'see unit',
      `${hidden.en}; empty where the line is not chained`,
    ],
  },
  own: {
    da: ['eget_tal_før', 'Kommunens eget tal i runden før', 'se enhed', noNumber.da],
    en: [
      'own_figure_before',
      'The municipality’s own figure in the round before',
      'see unit',
      noNumber.en,
    ],
  },
  ownAgain: {
    da: [
      'eget_tal_før_regnet_om',
      'Kommunens egne svar i runden før, regnet med denne rundes version af modellen',
      'se enhed',
      noNumber.da,
    ],
    en: [
      'own_figure_before_scored_again',
      'The municipality’s own answers in the round before, scored under this round’s version of the model',
      'see unit',
      noNumber.en,
    ],
  },
} satisfies Record<string, Both>;

export const level: Readonly<Record<Language, (at: number) => Said>> = {
  da: (at) => [
    `niveau_${at}`,
    `Kommuner på niveau ${at}, afrundet til tal, der kan deles med tre`,
    'kommuner',
    'Heltal; »få eller ingen« (på engelsk few or none), hvor tallet er rundet ned til 0; .. hvor det er skjult',
  ],
  en: (at) => [
    `level_${at}`,
    `Municipalities at level ${at}, rounded to multiples of three`,
    'municipalities',
    'Whole number; “few or none” (in Danish få eller ingen) where it is rounded down to 0; .. where it is hidden',
  ],
};

export const notes = {
  da: {
    sheets: ['Tal', 'Kodebog'],
    head: ['Kolonne', 'Betydning', 'Enhed', 'Værdier', 'Metode', 'Kilde'],
    method:
      'Metode {method}. Tallene er gjort op én gang, da runden lukkede, og er ens for alle. En gruppe vises, når mindst seks har svaret, og når ingen kombination af grupper kan røbe færre end fem kommuner.',
    source: 'Erfa: {round}, kommunernes egenvurdering. Grupper: Danmarks Statistik.',
    fictional: 'Demonstrationsdata – fiktive tal',
  },
  en: {
    sheets: ['Figures', 'Code book'],
    head: ['Column', 'Meaning', 'Unit', 'Values', 'Method', 'Source'],
    method:
      'Method {method}. The figures were made once, when the round closed, and are the same for everybody. A group is shown when at least six have answered and no combination of groups can give fewer than five municipalities away.',
    source: 'Erfa: {round}, the municipalities’ self-assessment. Groups: Statistics Denmark.',
    fictional: 'Demonstration data – invented figures',
  },
} as const;

/** What stands in the cells that hold one of a few values, by the value. */
export const values = {
  da: {
    kind: {
      country: 'hele landet',
      region: 'region',
      'dst-group': 'kommunegruppe',
      population: 'indbyggertal',
      'six-cities': '6-byerne',
    },
    unit: { level: 'niveau', percent: 'procent', points: 'point' },
    suppressed: { 'too-few': 'for få', 'would-isolate': 'ville røbe få' },
    standing: { below: 'under', within: 'i midten', above: 'over' },
    line: {
      comparable: 'fortsætter',
      chained: 'kædet',
      break: 'brudt',
      'new-line': 'ny',
      ended: 'sluttet',
    },
    yes: 'ja',
    no: 'nej',
    fewOrNone: 'få eller ingen',
  },
  en: {
    kind: {
      country: 'country',
      region: 'region',
      'dst-group': 'municipal group',
      population: 'inhabitants',
      'six-cities': 'six cities',
    },
    unit: { level: 'level', percent: 'percent', points: 'points' },
    suppressed: { 'too-few': 'too few', 'would-isolate': 'would give a few away' },
    standing: { below: 'below', within: 'within', above: 'above' },
    line: {
      comparable: 'goes on',
      chained: 'chained',
      break: 'broken',
      'new-line': 'new',
      ended: 'ended',
    },
    yes: 'yes',
    no: 'no',
    fewOrNone: 'few or none',
  },
} as const satisfies Record<Language, CellWords>;
