import { modelSheets, sheetNames, writeModel } from '@erfa/model-format';
import type { Json, Model, PluginManifest } from '@erfa/scoring-sdk';
import { Problem } from '../../http/problem';
import { excelFile, excelType, type Sheet } from '../../spreadsheets/excel-file';
import { mostRows, type ModelFileKind } from './model-file';

/** Characters that a cell of Excel holds at most. */
const longestCell = 32_767;

export const fileTypes: Readonly<Record<ModelFileKind, string>> = {
  xlsx: excelType,
  yaml: 'application/yaml; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** A model as a file, with its golden cases. @param plugins their manifests say what settings are called in a workbook @throws Problem `model-file-too-large` */
export async function modelFile(
  model: Model,
  cases: readonly Json[],
  kind: ModelFileKind,
  plugins: readonly { readonly manifest: PluginManifest }[] = [],
): Promise<Buffer> {
  if (kind !== 'xlsx') return Buffer.from(writeModel(model, kind, cases));
  const { manifest } = plugins.find((one) => one.manifest.id === model.scoring.plugin) ?? {};
  return excelFile([...workbookSheets(model, cases, manifest), guide]);
}

/** Widths of columns in characters, for the sheets whose columns are few. */
const widths: Readonly<Record<string, readonly number[]>> = {
  [sheetNames.model]: [24, 30, 50, 50],
  [sheetNames.scales]: [20, 12, 12, 18, 12, 12, 30],
  [sheetNames.nodes]: [
    22, 12, 22, 14, 34, 34, 44, 44, 44, 44, 44, 44, 44, 44, 30, 30, 8, 8, 16, 26, 10, 20, 40,
  ],
  [sheetNames.settings]: [22, 14, 26, 24, 40, 40],
  [sheetNames.cases]: [10, 36, 24, 40, 40],
};

function workbookSheets(
  model: Model,
  cases: readonly Json[],
  manifest: PluginManifest | undefined,
): Sheet[] {
  const sheets = modelSheets(model, cases, manifest);
  const tooLarge = sheets.some(
    ({ rows }) =>
      rows.length > mostRows + 1 ||
      rows.some((row) => row.some((cell) => typeof cell === 'string' && cell.length > longestCell)),
  );
  if (tooLarge) throw new Problem('model-file-too-large');
  return sheets.map(({ name, rows }) => ({ name, rows, widths: widths[name] ?? [20], wrap: true }));
}

/** How the workbook is filled in, for people. The sheet is not read. */
const guide: Sheet = {
  name: 'Vejledning',
  widths: [18, 110],
  wrap: true,
  rows: [
    ['Ark', 'Hvad der står i det'],
    [
      sheetNames.model,
      'Et felt i hver række. Tekster står på dansk og engelsk, alt andet under Værdi. Steder i lister tælles #1, #2, #3: sources/#1/title er titlen på den første kilde.',
    ],
    [
      sheetNames.scales,
      'En skala begynder med en række med navn og slags: trin, valg, tabel, niveauer, ja eller nej, tal, andel, grænse, dato eller tekst. Under den står dens trin, valg, rækker, niveauer og elementer, hver i sin række med skalaens navn. Andre felter, såsom min og max, har deres navn i kolonnen Felt. @nøgle er den skala, som kun spørgsmålet med den nøgle bruger.',
    ],
    [
      sheetNames.nodes,
      'En gruppe eller et spørgsmål i hver række, i den rækkefølge de vises. Ligger i er nøglen på gruppen, som skal stå højere oppe; tomt er øverst. Nøgler er små bogstaver a–z og tal, med - _ . imellem, højst 100 tegn; de ændres aldrig, når de er publiceret, og bruges aldrig igen. Trin 1 (dansk) er, hvordan trin 1 ser ud for netop det spørgsmål; tilføj kolonner til flere trin. Dokumentation og Emner har en linje til hver.',
    ],
    [
      'Vises når',
      'plan = 2 | 3 og kopier = sand: vises, når svaret på plan er 2 eller 3, og svaret på kopier er ja. Skriv eller i stedet for og, når ét af dem er nok.',
    ],
    [
      sheetNames.settings,
      'Udvidelsens indstillinger. Den første kolonne er nøglen på den gruppe eller det spørgsmål, de gælder for; tom gælder hele modellen. Hører til er indstilling eller egenskab. Felt er vejen til værdien, fx rounding/place. Valg skrives, som de hedder på siden.',
    ],
    [
      sheetNames.cases,
      'Testeksempler med svar og den score, de skal give. Rækker med samme nummer hører sammen: name, answers/nøgle, expect/nøgle/value. Under state står fx har score, ingen score, ikke relevant eller ved ikke.',
    ],
    [
      'Tomme celler',
      'betyder, at feltet ikke er der. "" er en tom tekst. Flettede celler kan ikke læses.',
    ],
  ],
};

/** An example with every part of a workbook in it, to write over. */
export const templateModel: Model = {
  format: 1,
  key: 'min-model',
  version: 1,
  title: { da: 'Min model', en: 'My model' },
  description: { da: 'Skriv, hvad modellen er til.', en: 'Write what the model is for.' },
  scales: {
    trin: {
      kind: 'steps',
      title: { da: 'Tre trin', en: 'Three steps' },
      steps: [
        { value: 1, key: 'ingen', title: { da: 'Slet ikke', en: 'Not at all' } },
        { value: 2, key: 'nogle', title: { da: 'Nogle steder', en: 'In places' } },
        { value: 3, key: 'alle', title: { da: 'Overalt', en: 'Everywhere' } },
      ],
    },
  },
  scoring: {
    plugin: 'weighted-mean',
    version: '^1.0.0',
    options: { scale: 'trin', emptyGroup: 'no-score', rounding: { mode: 'half-up', place: 1 } },
  },
  nodes: [
    {
      key: 'beredskab',
      kind: 'group',
      type: 'dimension',
      title: { da: 'Beredskab', en: 'Emergency planning' },
      children: [
        {
          key: 'plan',
          kind: 'question',
          title: { da: 'Plan', en: 'Plan' },
          text: { da: 'Hvor kendt er beredskabsplanen?', en: 'How well known is the plan?' },
          guidance: {
            da: 'Kun den plan, der gælder nu, tæller.',
            en: 'Only the plan in force counts.',
          },
          scale: 'trin',
          steps: {
            1: { da: 'Kun de, der skrev den, kender den.', en: 'Only those who wrote it know it.' },
            2: {
              da: 'Nogle forvaltninger har gennemgået den.',
              en: 'Some departments have gone through it.',
            },
            3: { da: 'Alle ledere har øvet den.', en: 'All managers have practised it.' },
          },
          evidence: { da: ['Referat af øvelsen'], en: ['Minutes of the exercise'] },
          minutes: 3,
        },
        {
          key: 'oevelse',
          kind: 'question',
          title: { da: 'Øvelse', en: 'Exercise' },
          text: {
            da: 'Har I øvet planen det seneste år?',
            en: 'Did you practise the plan in the past year?',
          },
          scale: { kind: 'boolean', yes: 3, no: 1 },
          weight: 2,
          shownWhen: { all: [{ question: 'plan', is: [2, 3] }] },
        },
      ],
    },
  ],
};

export const templateCases: readonly Json[] = [
  {
    name: 'Kendt og øvet',
    answers: { plan: 3, oevelse: true },
    expect: { beredskab: { value: 3 } },
  },
];
