import type { Language } from '@erfa/scoring-sdk';
import type { ReleasedFiguresView, ReleasedFigureView } from './comparisons.views';

/** What a cell of the file holds; null where there is nothing, `..` where it is hidden. */
export type Cell = string | number | null;

/** A column of the file of released figures: its name, its cells, and what the code book says of it. */
export interface FileColumn {
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  readonly values: string;
  readonly cell: (figure: ReleasedFigureView) => Cell;
}

type Said = readonly [name: string, meaning: string, unit: string, values: string];
type Both = Readonly<Record<Language, Said>>;

const hidden = { da: 'Tal; .. hvor det er skjult', en: 'Number; .. where it is hidden' };
const code = { da: 'Tekst', en: 'Text' };

const said = {
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
      'country = hele landet, region, dst-group = Danmarks Statistiks kommunegrupper, population = indbyggertal, six-cities = 6-byerne',
    ],
    en: [
      'group_kind',
      'What the group is made by',
      '',
      'country, region, dst-group = Statistics Denmark’s groups, population = inhabitants, six-cities',
    ],
  },
  key: {
    da: ['gruppekode', 'Gruppens kode inden for typen', '', 'fx 20-40 = 20.000–40.000 indbyggere'],
    en: [
      'group_code',
      'Code of the group within its kind',
      '',
      'such as 20-40 = 20,000–40,000 inhabitants',
    ],
  },
  group: {
    da: ['gruppe', 'Gruppens navn', '', code.da],
    en: ['group', 'Name of the group', '', code.en],
  },
  ownGroup: {
    da: ['egen_gruppe', 'Om den kommune, der henter filen, er i gruppen', '', '1 = ja, 0 = nej'],
    en: [
      'own_group',
      'Whether the municipality that fetches the file is in it',
      '',
      '1 = yes, 0 = no',
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
      'level = niveau, percent = %, points = point, eller modellens egen',
    ],
    en: ['unit', 'What the figures count', '', 'level, percent, points, or the model’s own'],
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
      'Tom = vist. too-few = færre end seks kommuner. would-isolate = ville sammen med andre tal røbe nogle få.',
    ],
    en: [
      'hidden',
      'Why the figures are hidden',
      '',
      'Empty = shown. too-few = fewer than six municipalities. would-isolate = would give a few away together with other figures.',
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
      'below = under nedre kvartil, within = i midten, above = over øvre kvartil',
    ],
    en: [
      'standing',
      'The municipality’s own figure against the middle half',
      '',
      'below = below the lower quartile, within = in the middle, above = above the upper quartile',
    ],
  },
  invented: {
    da: ['bemærkning', 'At tallene er opdigtede', '', 'Tekst; kun i en demonstration'],
    en: ['remark', 'That the figures are invented', '', 'Text; only in a demonstration'],
  },
} satisfies Record<string, Both>;

const level: Readonly<Record<Language, (at: number) => Said>> = {
  da: (at) => [
    `niveau_${at}`,
    `Kommuner på niveau ${at}, afrundet til tal, der kan deles med tre`,
    'kommuner',
    'Heltal; 0 kan være få; .. hvor det er skjult',
  ],
  en: (at) => [
    `level_${at}`,
    `Municipalities at level ${at}, rounded to multiples of three`,
    'municipalities',
    'Whole number; 0 may be a few; .. where it is hidden',
  ],
};

const notes = {
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

/** The columns of the file, each with what the code book says of it. */
export function fileColumns(
  view: ReleasedFiguresView,
  language: Language,
  fictional: boolean,
): FileColumn[] {
  const column = (both: Both, cell: FileColumn['cell']): FileColumn =>
    described(both[language], cell);
  const shown =
    (value: (figure: ReleasedFigureView) => number | null) =>
    (figure: ReleasedFigureView): Cell =>
      value(figure) ?? '..';
  const { lowest, highest } = view.levels ?? { lowest: 1, highest: 0 };
  return [
    column(said.round, () => view.round.title[language]),
    column(said.closed, () => view.round.closesOn),
    column(said.kind, ({ groupKind }) => groupKind),
    column(said.key, ({ groupKey }) => groupKey),
    column(said.group, ({ group }) => group),
    column(said.ownGroup, ({ ownGroup }) => Number(ownGroup)),
    column(said.size, ({ size }) => size),
    column(said.answering, ({ answering }) => answering),
    column(said.figure, ({ key }) => key),
    column(said.title, ({ title }) => title),
    column(said.unit, ({ unit }) => unit),
    column(
      said.count,
      shown(({ count }) => count),
    ),
    column(
      said.lower,
      shown(({ lowerQuartile }) => lowerQuartile),
    ),
    column(
      said.median,
      shown(({ median }) => median),
    ),
    column(
      said.upper,
      shown(({ upperQuartile }) => upperQuartile),
    ),
    ...Array.from({ length: highest - lowest + 1 }, (_, at) =>
      described(
        level[language](lowest + at),
        shown(({ levels }) => levels?.[at] ?? null),
      ),
    ),
    column(said.suppressed, ({ suppressed }) => suppressed),
    column(said.own, ({ own }) => own),
    column(said.ownLevel, ({ ownLevel }) => ownLevel),
    column(said.standing, ({ standing }) => standing),
    ...(fictional ? [column(said.invented, () => notes[language].fictional)] : []),
  ];
}

/** The code book: every column with name, meaning, unit, values, method and source. */
export function codeBook(
  view: ReleasedFiguresView,
  language: Language,
  fictional: boolean,
): string[][] {
  const own = notes[language];
  const method = own.method.replace('{method}', String(view.method));
  const source = own.source.replace('{round}', () => view.round.title[language]);
  return [
    [...own.head],
    ...fileColumns(view, language, fictional).map(({ name, meaning, unit, values }) => [
      name,
      meaning,
      unit,
      values,
      method,
      fictional ? `${source} ${own.fictional}.` : source,
    ]),
  ];
}

/** What the two sheets of the Excel file are called. */
export const sheetNames = (language: Language): readonly [figures: string, book: string] =>
  notes[language].sheets;

const described = ([name, meaning, unit, values]: Said, cell: FileColumn['cell']): FileColumn => ({
  name,
  meaning,
  unit,
  values,
  cell,
});
