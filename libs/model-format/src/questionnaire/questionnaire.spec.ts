import { type ModelNode, questionsOf, type Scale, walkModel } from '@erfa/scoring-sdk';
import { modelOf, read, type Row, sheetOf } from '../../testing/questionnaire-sheets';
import type { ReadCell } from '../workbook/sheets';
import type { ColumnUse } from './uses';

const usesOf = (reading: ReturnType<typeof read>): (ColumnUse | undefined)[] =>
  reading.table.columns.map(({ place }) => reading.uses.get(place));
const told = (reading: ReturnType<typeof read>) =>
  reading.findings.map(({ severity, code, path }) => [severity, code, path[1]]);
const outline = (nodes: readonly ModelNode[]): unknown[] =>
  nodes.map((node) =>
    node.kind === 'group' ? [node.title.da, ...outline(node.children)] : node.title.da,
  );
const scaleOf = (reading: ReturnType<typeof read>, at = 0): Scale | undefined => {
  const scale = questionsOf(modelOf(reading))[at]?.scale;
  return typeof scale === 'string' ? reading.scales[scale] : scale;
};
const steps = (scale: Scale | undefined): unknown =>
  scale?.kind === 'steps' ? scale.steps.map(({ value, title }) => [value, title.da]) : scale;

describe('an old questionnaire', () => {
  const danish: readonly Row[] = [
    ['Digital modenhed 2019', null],
    ['Nr.', 'Tema', 'Undertema', 'Spørgsmål', 'Hjælpetekst', 'Svarmuligheder', 'Vægt', 'Intern'],
    [
      '1',
      'Ledelse',
      'Strategi',
      'Har I en strategi?',
      'Kun den vedtagne.',
      'Slet ikke;Delvist;Fuldt',
      '1,5',
      'x',
    ],
    ['2', null, null, 'Følges strategien?', null, 'Slet ikke; delvist; fuldt', null, null],
    ['3', null, 'Budget', 'Er der penge?', null, 'Ja/Nej/Ved ikke', '2', null],
    ['4', 'Borgere', null, 'Spørger I borgerne?', null, 'Ja\nNej', '0,25', null],
    ['Ledelse fortsat', null],
    ['5', 'ledelse', 'Strategi', 'Er den kendt?', null, null, null, null],
  ];

  it('is read as its headings say: groups go on until another begins, and come together again', () => {
    const reading = read(sheetOf(danish));
    expect(reading.table.headings).toBe(2);
    expect(usesOf(reading)).toEqual([
      ...['number', 'group1', 'group2', 'question', 'guidance', 'answers', 'weight', 'none'],
    ]);
    expect(outline(reading.nodes)).toEqual([
      [
        'Ledelse',
        ['Strategi', 'Har I en strategi?', 'Følges strategien?', 'Er den kendt?'],
        ['Budget', 'Er der penge?'],
      ],
      ['Borgere', 'Spørger I borgerne?'],
    ]);
    expect(reading.counts).toEqual({ questions: 5, groups: 4, scales: 3 });
    expect(reading.leftOut).toEqual({ rows: [7], above: 1, columns: ['H'] });
    const [first, second, , third, fourth] = questionsOf(modelOf(reading));
    expect(first).toEqual({
      ...{
        key: 'har-i-en-strategi',
        kind: 'question',
        title: { da: 'Har I en strategi?', en: '' },
      },
      ...{
        text: { da: 'Har I en strategi?', en: '' },
        guidance: { da: 'Kun den vedtagne.', en: '' },
      },
      ...{ weight: 1.5, topics: ['1'], scale: 'slet-ikke-fuldt' },
    });
    expect(second?.scale).toBe('slet-ikke-fuldt');
    expect(steps(reading.scales['slet-ikke-fuldt'])).toEqual([
      [1, 'Slet ikke'],
      [2, 'Delvist'],
      [3, 'Fuldt'],
    ]);
    expect([third?.scale, fourth?.scale, fourth?.weight]).toEqual(['ja-nej', 'ja-nej', 0.25]);
    expect(reading.scales['ja-nej']).toEqual({ kind: 'boolean' });
    expect(told(reading)).toEqual([
      ['note', 'form-answer-state', 'F5'],
      ['warning', 'form-no-answers', 'F8'],
    ]);
    expect(reading.readable).toBe(true);
    expect([...reading.lines.values()]).toEqual([3, 4, 5, 6, 8]);
  });

  it('is known in English too, and by its contents where the headings say nothing', () => {
    const english = read(
      sheetOf([
        ['Category', 'Sub-category', 'Question text', 'Response options', 'Weight'],
        ['A', 'B', 'Do you plan?', 'Yes | No', '1'],
      ]),
      null,
      { language: 'en' },
    );
    expect(usesOf(english)).toEqual(['group1', 'group2', 'question', 'answers', 'weight']);
    expect(questionsOf(modelOf(english))[0]?.title).toEqual({ da: '', en: 'Do you plan?' });
    const unnamed = read(
      sheetOf([
        ['a', 'b', 'c', 'd'],
        ['1.1', 'Ledelse', 'Har I en plan?', 'Ja;Nej'],
        ['1.2', '', 'Er den kendt?', 'Ja;Nej'],
        ['1.3', 'Borgere', 'Spørger I?', 'Ja;Nej'],
        ['1.4', '', 'Svarer de?', 'Ja;Nej'],
      ]),
    );
    expect(usesOf(unnamed)).toEqual(['number', 'group1', 'question', 'answers']);
    expect(unnamed.proposed.get(2)).toEqual({ use: 'question', by: 'contents' });
  });

  it('has the value of merged cells in every row, and captions across the table in none', () => {
    const reading = read(
      sheetOf(
        [
          ['Tema', 'Spørgsmål', 'Svar', null, null],
          ['Ledelse', 'Har I en plan?', 'Nej', 'Delvist', 'Ja'],
          [null, 'Er den kendt?', 'Nej', 'Delvist', 'Ja'],
          ['Borgere', null, null, null, null],
          [null, 'Spørger I?', 'Nej', 'Ja', null],
        ],
        ['A2:A3', 'C1:E1', 'A4:E4'],
      ),
    );
    expect(usesOf(reading)).toEqual(['group1', 'question', 'answer', 'answer', 'answer']);
    expect(outline(reading.nodes)).toEqual([
      ['Ledelse', 'Har I en plan?', 'Er den kendt?'],
      ['Borgere', 'Spørger I?'],
    ]);
    // Row 4 is the caption of what follows, and nothing that is left out.
    expect(reading.leftOut.rows).toEqual([]);
    const weights = sheetOf(
      [
        ['Spørgsmål', 'Vægt'],
        ['A er her?', '2'],
        ['B er her?', null],
      ],
      ['B2:B3'],
    );
    expect(questionsOf(modelOf(read(weights))).map(({ weight }) => weight)).toEqual([2, 2]);
  });

  it('refuses cells that are merged into each other', () => {
    const reading = read(sheetOf([['Spørgsmål'], ['A?'], [null]], ['A2:A3', 'A2:A3']));
    expect(told(reading)[0]).toEqual(['error', 'sheet-merged', 'A2']);
    expect(reading.readable).toBe(false);
  });

  it('has descriptions of steps as one scale, each question with words of its own', () => {
    const reading = read(
      sheetOf([
        ['Dimension', 'Praksis', 'Spørgsmål', 'Niveau 1', 'Niveau 3', 'Niveau 2'],
        ['Drift', 'Kopi', 'Tages der kopier?', 'Nej', 'Hver dag, og prøvet', 'Somme tider'],
        ['Drift', 'Kopi', 'Prøves de?', 'Aldrig', 'x'.repeat(400), null],
      ]),
    );
    const [first, second] = questionsOf(modelOf(reading));
    expect([first?.scale, second?.scale]).toEqual(['niveau-1-niveau-3', 'niveau-1-niveau-3']);
    expect(steps(scaleOf(reading))).toEqual([
      [1, 'Niveau 1'],
      [2, 'Niveau 2'],
      [3, 'Niveau 3'],
    ]);
    expect(first?.steps).toEqual({
      1: { da: 'Nej', en: '' },
      2: { da: 'Somme tider', en: '' },
      3: { da: 'Hver dag, og prøvet', en: '' },
    });
    expect(Object.keys(second?.steps ?? {})).toEqual(['1', '3']);
    expect(told(reading)).toEqual([]);
  });

  it.each<[string, string, unknown]>([
    [
      'line breaks before semicolons',
      'Nej; aldrig\nMåske\nJa; altid',
      [
        [1, 'Nej; aldrig'],
        [2, 'Måske'],
        [3, 'Ja; altid'],
      ],
    ],
    [
      'bullets',
      '• Lidt\n• Noget\n• Meget',
      [
        [1, 'Lidt'],
        [2, 'Noget'],
        [3, 'Meget'],
      ],
    ],
    [
      'numbers before',
      '3 = Overalt | 1 = Intet | 2 = Noget',
      [
        [1, 'Intet'],
        [2, 'Noget'],
        [3, 'Overalt'],
      ],
    ],
    [
      'numbers after, with a decimal comma',
      'Nej: 0; Delvist: 0,5; Ja: 1',
      [
        [0, 'Nej'],
        [0.5, 'Delvist'],
        [1, 'Ja'],
      ],
    ],
    [
      'points in brackets',
      'Ad hoc (0 point), Fast (2 point), Målt (5 point)',
      [
        [0, 'Ad hoc'],
        [2, 'Fast'],
        [5, 'Målt'],
      ],
    ],
    [
      'the highest first',
      'I høj grad / I nogen grad / Slet ikke',
      [
        [1, 'Slet ikke'],
        [2, 'I nogen grad'],
        [3, 'I høj grad'],
      ],
    ],
    [
      'numbers that belong to the words',
      '1-5 dage; 6-10 dage; 5 år',
      [
        [1, '1-5 dage'],
        [2, '6-10 dage'],
        [3, '5 år'],
      ],
    ],
    [
      'places in a year',
      '1. halvår; 2. halvår',
      [
        [1, '1. halvår'],
        [2, '2. halvår'],
      ],
    ],
    [
      'numbers alone',
      '0;1;2',
      [
        [0, '0'],
        [1, '1'],
        [2, '2'],
      ],
    ],
    ['a span', '1-5', { kind: 'range', min: 1, max: 5, step: 1 }],
    ['a span of per cent', '0 – 100 %', { kind: 'share', min: 0, max: 100 }],
    ['free text', 'Fritekst', { kind: 'text' }],
    ['yes and no with what they count', 'Ja (5);Nej (0)', { kind: 'boolean', yes: 5, no: 0 }],
  ])('reads answers with %s', (_, cell, expected) => {
    const reading = read(
      sheetOf([
        ['Spørgsmål', 'Svarmuligheder'],
        ['Hvad?', cell],
      ]),
    );
    expect(reading.readable).toBe(true);
    expect(steps(scaleOf(reading))).toEqual(expected);
  });

  it('counts answers from the end that is chosen', () => {
    const sheet = sheetOf([
      ['Spørgsmål', 'Svarmuligheder'],
      ['Hvad?', 'Rød;Gul;Grøn'],
    ]);
    expect(steps(scaleOf(read(sheet)))).toEqual([
      [1, 'Rød'],
      [2, 'Gul'],
      [3, 'Grøn'],
    ]);
    const falling = read(sheet, null, { order: 'falling' });
    expect(steps(scaleOf(falling))).toEqual([
      [1, 'Grøn'],
      [2, 'Gul'],
      [3, 'Rød'],
    ]);
    expect(told(falling)).toEqual([['note', 'form-answers-turned', 'B2']]);
  });

  it('reads kinds of answers, and says which it does not know', () => {
    const reading = read(
      sheetOf([
        ['Spørgsmål', 'Svartype', 'Svarmuligheder'],
        ['A?', 'Fritekst', null],
        ['B?', 'Flere valg', 'Mail;Brev;Telefon'],
        ['C?', 'Ét svar', 'Lidt;Meget'],
        ['D?', 'Matrix', 'Lidt;Meget'],
        ['E?', 'Ja/nej', null],
      ]),
    );
    expect([0, 1, 2, 3, 4].map((at) => scaleOf(reading, at)?.kind)).toEqual([
      ...['text', 'options', 'steps', 'steps', 'boolean'],
    ]);
    expect(told(reading)).toEqual([['warning', 'form-answer-type', 'B5']]);
  });

  it('names row and column of what is wrong, and what to do', () => {
    const fault = (text: string): ReadCell => ({ text, fault: text });
    const reading = read(
      sheetOf([
        ['Spørgsmål', 'Svarmuligheder', 'Vægt', 'Niveau', 'Vejledning'],
        ['A?', 'Se bilag', 'meget', '2,5', 'x'.repeat(5001)],
        [fault('#REF!'), 'Ja;Nej', '-1', 'Niveau 2', 'ok'],
        ['B?', 'Ja;ja;Nej', '25 %', 'Niveau 2', 'nul\u0000'],
        ['b?', 'En = 1;To = 1', '', '', ''],
      ]),
    );
    expect(told(reading)).toEqual([
      ['error', 'form-one-answer', 'B2'],
      ['error', 'form-too-long', 'E2'],
      ['error', 'form-weight', 'C2'],
      ['error', 'form-level', 'D2'],
      ['error', 'sheet-cell', 'A3'],
      ['warning', 'form-answer-twice', 'B4'],
      ['note', 'form-answers-turned', 'B4'],
      ['error', 'file-control', 'E4'],
      ['warning', 'form-question-twice', 'A5'],
      ['warning', 'form-answer-numbers', 'B5'],
    ]);
    expect(reading.findings[2]).toMatchObject({
      ...{ file: 'skema.xlsx', path: ['Skema', 'C2'], line: 2, column: 3 },
      message: {
        da: '»meget« er ikke en vægt. Skriv et tal fra 0, med komma eller punktum, eller lad cellen stå tom.',
      },
    });
    expect(reading.readable).toBe(false);
    // What is right is there to be seen all the same.
    expect(reading.counts.questions).toBe(3);
    expect(questionsOf(modelOf(reading))[1]).toMatchObject({ weight: 25, level: 2 });
  });

  it('has examples of documentation as a list, and a fault among them told once', () => {
    const evidence = (cell: string | ReadCell) =>
      read(
        sheetOf([
          ['Spørgsmål', 'Dokumentation'],
          ['A?', cell],
        ]),
      );
    expect(questionsOf(modelOf(evidence('Referat\n\n Plan ')))[0]?.evidence).toEqual({
      ...{ da: ['Referat', 'Plan'], en: ['', ''] },
    });
    expect(told(evidence({ text: '#N/A', fault: '#N/A' }))).toEqual([
      ['error', 'sheet-cell', 'B2'],
    ]);
  });

  it('says when the columns are chosen against each other', () => {
    const sheet = sheetOf([
      ['a', 'b', 'c', 'd'],
      ['A?', 'B?', 'Ja;Nej', 'Ja'],
    ]);
    expect(told(read(sheet, ['question', 'question', 'answers', 'answer']))).toEqual([
      ['error', 'form-use-twice', 'B1'],
      ['error', 'form-answer-ways', 'D1'],
    ]);
    expect(told(read(sheet, ['none', 'none', 'none', 'step']))).toEqual([
      ['error', 'form-question-column', 'A1'],
      ['error', 'form-one-step', 'D1'],
    ]);
    expect(
      told(
        read(
          sheetOf([
            ['a', 'b'],
            [null, 'x'],
          ]),
          ['question', 'guidance'],
        ),
      ),
    ).toEqual([['error', 'form-no-questions', 'A1']]);
  });

  it('has a short name for each question, and keys that do not collide', () => {
    const long = `Hvor langt er kommunen med at ${'sikre '.repeat(20)}alt?`;
    const reading = read(
      sheetOf([
        ['Tema', 'Kort titel', 'Spørgsmål'],
        ['Model', null, long],
        ['Model', 'Plan', 'Æder ål øl?'],
        ['Plan', null, 'Æder ål øl?'],
        ['Plan', null, '???'],
      ]),
    );
    const keys: string[] = [];
    walkModel(modelOf(reading), ({ key }) => keys.push(key));
    expect(keys).toEqual([
      ...['model-2', 'hvor-langt-er-kommunen-med-at-sikre', 'plan', 'plan-2', 'aeder-aal-oel'],
      'spoergsmaal',
    ]);
    const title = questionsOf(modelOf(reading))[0]?.title.da ?? '';
    expect(title.length).toBeLessThanOrEqual(90);
    expect(title).toMatch(/sikre…$/);
  });

  it.each([
    ['steps', 'steps'],
    ['boolean', 'boolean'],
    ['share', 'share'],
    ['text', 'text'],
  ] as const)('without answers is answered as chosen: %s', (otherwise, kind) => {
    const reading = read(sheetOf([['Spørgsmål'], ['A?'], ['B?']]), null, { otherwise });
    expect([scaleOf(reading)?.kind, told(reading)]).toEqual([kind, []]);
  });

  it('of ten thousand rows and as many merged cells is read in one go', () => {
    const rows = Array.from({ length: 10_000 }, (_, at): Row => [
      `T${at % 50}`,
      `Spørgsmål ${at}?`,
      'Ja;Nej',
    ]);
    const merged = rows.map((_, at) => `A${at + 2}:A${at + 2}`);
    const reading = read(sheetOf([['Tema', 'Spørgsmål', 'Svarmuligheder'], ...rows], merged));
    expect(told(reading)).toEqual([['error', 'too-many-nodes', `B${10_001 - 49}`]]);
  });
});
