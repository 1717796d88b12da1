import type { Model } from '@erfa/scoring-sdk';
import { questionsOf } from '@erfa/scoring-sdk';
import type { Answer, TestClient } from '../../../testing/client';
import { DraftAuthor, type Fault } from '../../../testing/drafts';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import { sheetOf, textCell, workbook } from '../../../testing/lesson-files';
import { excelFile } from '../../spreadsheets/excel-file';
import { limits } from '../../spreadsheets/table';
import type { DraftSummaryView } from '../drafts.views';
import type { QuestionnaireView } from './questionnaires.views';

type Sent = string | Buffer;

const headings = 'Nr.;Tema;Undertema;Spørgsmål;Hjælpetekst;Svarmuligheder;Vægt;Intern note';
/** As a Danish Excel saves it: semicolons, decimal commas, and, of a merged cell, its first row alone. */
const danish = [
  'Digital modenhed 2019;;;;;;;',
  headings,
  '1;Ledelse;Strategi;Har I en strategi?;"Kun den vedtagne; ikke udkast.";"Slet ikke\nDelvist\nFuldt";1,5;x',
  '2;;;Følges den?;;"Slet ikke\nDelvist\nFuldt";0,25;',
  '3;Borgere;;Spørger I borgerne?;;Ja/Nej/Ved ikke;;y',
  ';;;;I alt;;1,75;',
].join('\r\n');
const latin = Buffer.from(danish, 'latin1');

/** Packed before the server is there: meanwhile it would close connections that nobody is heard on. */
const bomb = workbook(sheetOf([textCell(' '.repeat(limits.unpacked + 1024))]));

describe('an old questionnaire', () => {
  let erfa: TestErfa;
  let mette: TestClient;
  let drafts: DraftAuthor;
  beforeAll(async () => {
    erfa = await startErfa();
    mette = await erfa.as('mette.bruun');
    drafts = new DraftAuthor(mette);
  });
  afterAll(() => erfa.close());

  const send = (
    file: Sent,
    choice: Readonly<Record<string, string | readonly string[]>> = {},
    language = 'da',
  ): Promise<Answer<QuestionnaireView & Fault>> => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries({ way: 'preview', ...choice }))
      for (const one of [value].flat()) query.append(name, one);
    return mette.ask(`/api/model-drafts/from-questionnaire?${query.toString()}`, {
      method: 'POST',
      raw: typeof file === 'string' ? file : new Uint8Array(file),
      headers: { 'content-type': 'application/octet-stream', 'accept-language': language },
    });
  };
  const listed = async (): Promise<DraftSummaryView[]> =>
    (await mette.ask<{ drafts: DraftSummaryView[] }>('/api/model-drafts')).body.drafts;
  const titled = (key: string) => ({
    ...{ way: 'all', key, danish: 'Modenhed 2019', english: '', plugin: 'weighted-mean' },
  });
  const made = async (answer: Answer<QuestionnaireView & Fault>): Promise<Model> => {
    expect([answer.status, answer.body.code]).toEqual([200, undefined]);
    return (await drafts.read(answer.body.draftId ?? '')).content as unknown as Model;
  };
  const usesOf = ({ columns }: QuestionnaireView): string[] => columns.map(({ use }) => use);

  it('from a Danish Excel as CSV is looked at first, and becomes a draft as it was shown', async () => {
    const before = (await listed()).length;
    const { body: seen, status } = await send(latin);
    expect(status).toBe(200);
    expect(seen).toMatchObject({
      ...{ kind: 'csv', encoding: 'windows-1252', sheets: [], sheet: '', headings: 2 },
      ...{ questionCount: 3, groupCount: 3, scaleCount: 2, readable: true, draftId: null },
      leftOut: { rows: 1, lines: [6], above: 1, columns: ['H · Intern note'] },
      findingCounts: { error: 0, warning: 0, note: 1 },
    });
    expect(usesOf(seen)).toEqual(
      'number group1 group2 question guidance answers weight none'.split(' '),
    );
    expect(seen.columns[3]).toEqual({
      ...{ place: 4, name: 'D', heading: 'Spørgsmål', filled: 3 },
      examples: ['Har I en strategi?', 'Følges den?', 'Spørger I borgerne?'],
      ...{ use: 'question', proposed: 'question', proposedBy: 'heading' },
    });
    expect(seen.firstRows[0]).toEqual({ line: 1, text: 'Digital modenhed 2019' });
    expect(seen.nodes.map(({ depth, title, line }) => [depth, title, line])).toEqual([
      [0, 'Ledelse', null],
      [1, 'Strategi', null],
      [2, 'Har I en strategi?', 3],
      [2, 'Følges den?', 4],
      [0, 'Borgere', null],
      [1, 'Spørger I borgerne?', 5],
    ]);
    expect(seen.findings).toEqual([
      {
        ...{ code: 'form-answer-state', severity: 'note', line: 5, column: 'F' },
        heading: 'Svarmuligheder',
        message: expect.stringContaining('»Ved ikke« bliver ikke en svarmulighed') as string,
      },
    ]);
    expect(await listed()).toHaveLength(before);

    const model = await made(await send(latin, titled('modenhed-2019')));
    const [strategy, followed, asked] = questionsOf(model);
    expect(strategy).toMatchObject({
      text: { da: 'Har I en strategi?', en: '' },
      guidance: { da: 'Kun den vedtagne; ikke udkast.', en: '' },
      ...{ weight: 1.5, topics: ['1'], scale: 'slet-ikke-fuldt' },
    });
    expect([followed?.weight, followed?.scale]).toEqual([0.25, 'slet-ikke-fuldt']);
    expect(asked?.scale).toEqual({ kind: 'boolean' });
    expect(model).toMatchObject({
      ...{ key: 'modenhed-2019', version: 1, title: { da: 'Modenhed 2019', en: '' } },
      scoring: { plugin: 'weighted-mean' },
    });
    const rows = await erfa.database.ask(
      "select count(*)::int as n from audit_event where kind = 'model.drafted' and subject = 'modenhed-2019'",
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('has what is missing told in the draft, and can be answered and scored there', async () => {
    const { body } = await send(latin, titled('kan-beregnes'));
    const id = body.draftId ?? '';
    const { body: findings } = await drafts.get<{
      findings: { severity: string; code: string }[];
    }>(id, 'findings');
    const errors = findings.findings.filter(({ severity }) => severity === 'error');
    expect([...new Set(errors.map(({ code }) => code))]).toEqual(['translation-missing']);
    const answers = { 'har-i-en-strategi': 3, 'foelges-den': 1, 'spoerger-i-borgerne': true };
    const { body: tried } = await drafts.post<{ root: { value: number } }>(id, 'trial', {
      sheet: { answers },
    });
    // (1.5 · 3 + 0.25 · 1) / 1.75 on 1–3 is 600/7 of 100; with 100 for the yes, the mean is 650/7.
    expect(tried.root.value).toBeCloseTo(650 / 7, 10);
  });

  it.each<[string, Sent, string]>([
    ['semicolons and UTF-8', danish, 'utf-8'],
    [
      'commas, quotation marks and a byte order mark',
      '\ufeffSpørgsmål,Svarmuligheder,Vægt\r\n"Har I en plan, og er den kendt?","Nej;Delvist;Ja","1,5"\r\n',
      'utf-8',
    ],
    [
      'tabs in UTF-16',
      Buffer.from('\ufeffSpørgsmål\tVægt\r\nEr æbler røde?\t1,5\r\n', 'utf16le'),
      'utf-16',
    ],
    [
      'a title with commas above it, and commas in it',
      'Måling, 2019, alle\r\nSpørgsmål;Vægt\r\nEr æbler røde, gule, grønne?;1,5\r\n',
      'utf-8',
    ],
    [
      'a line that says what parts it',
      'sep=;\r\nSpørgsmål;Vægt\r\nEr æbler røde?;1,5\r\n',
      'utf-8',
    ],
  ])('is read from CSV with %s', async (_, file, encoding) => {
    const { body } = await send(file);
    expect([body.encoding, body.readable]).toEqual([encoding, true]);
    expect(body.questionCount).toBeGreaterThan(0);
    const { body: all } = await send(file, titled(`csv-${encoding}-${file.length}`));
    const { content } = await drafts.read(all.draftId ?? '');
    const [question] = questionsOf(content as unknown as Model);
    expect(question?.weight).toBe(1.5);
    expect(question?.title.da).toMatch(/æ|Har I/);
  });

  const book = (
    sheets: readonly { name: string; rows: readonly (readonly (string | number | null)[])[] }[],
  ) => excelFile(sheets.map((sheet) => ({ ...sheet, widths: [20] })));

  it('is read from the sheet, the row and the columns that are chosen', async () => {
    const file = await book([
      { name: 'Læs mig', rows: [['Skemaet står på næste ark.', 'Hilsen KL']] },
      {
        name: 'Skema',
        rows: [
          ['Måling', null, null, null],
          ['a', 'b', 'c', 'd'],
          ['Har I en plan?', 'Planen', 2.5, 'Ledelse'],
          ['Er den kendt?', 'Kendskab', 1, 'Ledelse'],
        ],
      },
    ]);
    const first = await send(file);
    expect([first.body.sheets, first.body.sheet]).toEqual([['Læs mig', 'Skema'], 'Læs mig']);
    const choice = {
      ...{ sheet: 'Skema', headings: '2', otherwise: 'boolean' },
      column: ['1:question', '2:title', '3:weight', '4:group1'],
    };
    const seen = await send(file, choice);
    expect(seen.body).toMatchObject({ sheet: 'Skema', headings: 2, questionCount: 2 });
    const model = await made(await send(file, { ...choice, ...titled('valgt') }));
    expect(questionsOf(model).map(({ title, weight, scale }) => [title.da, weight, scale])).toEqual(
      [
        ['Planen', 2.5, 'ja-nej'],
        ['Kendskab', 1, 'ja-nej'],
      ],
    );
    expect(model.nodes).toMatchObject([{ kind: 'group', title: { da: 'Ledelse' } }]);
    const gone = await send(file, { sheet: 'Andet' });
    expect([gone.status, gone.body.code]).toEqual([422, 'questionnaire-other-file']);
  });

  it('has merged cells in each of their rows, and formulas as the value they were saved with', async () => {
    const number = (xml: string): string => `<c>${xml}</c>`;
    const text = (...all: string[]): string[] =>
      all.map((one) => (one === '' ? '<c/>' : textCell(one)));
    const head = text('Tema', 'Spørgsmål', 'Svar', '', '', 'Vægt');
    const sheet = (weight: string): string =>
      sheetOf(
        head,
        [
          ...text('Ledelse', 'Har I en plan?', 'Nej', 'Delvist', 'Ja'),
          number('<f>1/2</f><v>0.5</v>'),
        ],
        [...text('', 'Er den kendt?', 'Nej', 'Delvist', 'Ja'), number(weight)],
      ).replace(
        '</sheetData>',
        '</sheetData><mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="C1:E1"/></mergeCells>',
      );
    const { body } = await send(workbook(sheet('<f>1+1</f><v>2</v>')));
    expect(usesOf(body)).toEqual(['group1', 'question', 'answer', 'answer', 'answer', 'weight']);
    expect(body).toMatchObject({ readable: true, groupCount: 1, scaleCount: 1 });
    const model = await made(await send(workbook(sheet('<f>1+1</f><v>2</v>')), titled('flettet')));
    expect(questionsOf(model).map(({ weight }) => weight)).toEqual([0.5, 2]);
    const lost = await send(workbook(sheet('<f>1+1</f>')));
    expect(lost.body.findings).toMatchObject([
      { code: 'sheet-cell', severity: 'error', line: 3, column: 'F', heading: 'Vægt' },
    ]);
    const broken = await send(workbook(sheet('<v>#REF!</v>').replace('<c><v>#', '<c t="e"><v>#')));
    expect(broken.body).toMatchObject({ readable: false, findings: [{ column: 'F', line: 3 }] });
  });

  it('with faults becomes no draft at all, and each is named by cell with what to do', async () => {
    const before = (await listed()).length;
    const file = `${headings}\r\n1;A;B;Hvad?;;Se bilag;meget;\r\n2;A;B;Hvor?;;Ja/Nej;-1;\r\n3;A;B;Godt?;;Ja/Nej;1;`;
    const { body: seen } = await send(file, {}, 'en');
    expect(seen).toMatchObject({ readable: false, questionCount: 3, findingCounts: { error: 3 } });
    expect(seen.findings.map(({ line, column, code }) => `${column}${line} ${code}`)).toEqual([
      ...['F2 form-one-answer', 'G2 form-weight', 'G3 form-weight'],
    ]);
    expect(seen.findings[1]?.message).toContain('“meget” is no weight. Write a number from 0');
    const all = await send(file, titled('fejl'));
    expect([all.status, all.body.code]).toEqual([422, 'questionnaire-faulty']);
    expect(all.body.errors?.map(({ path }) => path)).toEqual(['!F2', '!G2', '!G3']);
    const none = await send('Tema;Vejledning\nA;B\n', { ...titled('intet'), column: ['1:group1'] });
    expect([none.status, none.body.errors?.[0]?.code]).toEqual([422, 'form-question-column']);
    const empty = await send('Spørgsmål;Vægt\n', titled('tomt'));
    expect([empty.status, empty.body.errors?.[0]?.code]).toEqual([422, 'form-no-questions']);
    expect(await listed()).toHaveLength(before);
  });

  it('needs a title, a key that is free and a plugin that is there', async () => {
    const before = (await listed()).length;
    const missing = await send(danish, { way: 'all' });
    expect(new Set(missing.body.errors?.map(({ path }) => path))).toEqual(
      new Set(['danish', 'key', 'plugin']),
    );
    const strange = await send(danish, { ...titled('ny'), plugin: 'findes-ikke' });
    expect(strange.body.errors).toMatchObject([{ path: 'plugin', code: 'noSuchPlugin' }]);
    const taken = await send(danish, titled('digital-modenhed'));
    expect([taken.status, taken.body.code]).toEqual([409, 'model-key-taken']);
    for (const column of ['0:question', '1:andet', '1', '999999:question'])
      expect((await send(danish, { column })).body.code).toBe('invalid-input');
    expect(await listed()).toHaveLength(before);
  });

  it('that would be a larger model than there may be becomes none', async () => {
    const shared = {
      'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(4500)}</t></si></sst>`,
    };
    const long = '<c t="s"><v>0</v></c>';
    const rows = Array.from({ length: 2000 }, (_, at) => [textCell(`Nummer ${at}?`), long]);
    const file = workbook(
      sheetOf([textCell('Spørgsmål'), textCell('Vejledning')], ...rows),
      shared,
    );
    expect((await send(file)).body.readable).toBe(true);
    const all = await send(file, titled('for-stor'));
    expect([all.status, all.body.code]).toEqual([409, 'draft-too-large']);
  });

  it('is passed over a sheet that is too large, such as the answers, unless it is chosen', async () => {
    const relation = (id: string, n: number): string =>
      `<Relationship Id="${id}" Type="http://x/worksheet" Target="worksheets/sheet${n}.xml"/>`;
    const file = workbook(
      sheetOf(...Array.from({ length: 5002 }, (_, at) => [textCell(`svar ${at}`)])),
      {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="Svar" r:id="r1"/><sheet name="Skema" r:id="r2"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': `<Relationships>${relation('r1', 1)}${relation('r2', 2)}</Relationships>`,
        'xl/worksheets/sheet2.xml': sheetOf([textCell('Spørgsmål')], [textCell('Har I en plan?')]),
      },
    );
    expect((await send(file)).body).toMatchObject({ sheet: 'Skema', questionCount: 1 });
    const chosen = await send(file, { sheet: 'Svar' });
    expect([chosen.status, chosen.body.code]).toEqual([422, 'questionnaire-too-many-rows']);
  });

  const cells = (count: number): string =>
    sheetOf(...Array.from({ length: count }, () => [textCell('q')]));

  it.each<[string, () => Buffer, number, string]>([
    ['nothing', () => Buffer.from(''), 422, 'questionnaire-empty'],
    ['white space', () => Buffer.from(' \n'), 422, 'questionnaire-empty'],
    ['a PDF', () => Buffer.from('%PDF-1.7'), 415, 'questionnaire-type'],
    [
      'a zip archive of something else',
      () => workbook('', { '_rels/.rels': '<a/>' }),
      415,
      'questionnaire-type',
    ],
    ['an old Excel file', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 415, 'questionnaire-locked'],
    ['half a workbook', () => workbook(cells(1)).subarray(0, 200), 422, 'questionnaire-broken'],
    ['a workbook without anything in it', () => workbook(sheetOf()), 422, 'questionnaire-empty'],
    [
      'an open quotation mark',
      () => Buffer.from('Spørgsmål\n"Hvad?\n'),
      422,
      'questionnaire-csv-broken',
    ],
    [
      'fifty thousand rows of CSV',
      () => Buffer.from('a;b\n'.repeat(50_000)),
      422,
      'questionnaire-too-many-rows',
    ],
    [
      'fifty thousand rows of Excel',
      () => workbook(cells(50_000)),
      422,
      'questionnaire-too-many-rows',
    ],
    [
      'three hundred columns',
      () => Buffer.from('a;'.repeat(300)),
      422,
      'questionnaire-too-many-columns',
    ],
    ['a zip bomb', () => bomb, 422, 'questionnaire-too-much'],
    [
      'a hundred thousand merged cells',
      () =>
        workbook(
          `${sheetOf([textCell('q')])}`.replace(
            '</worksheet>',
            `<mergeCells>${'<mergeCell ref="A1:A1"/>'.repeat(100_000)}</mergeCells></worksheet>`,
          ),
        ),
      ...([422, 'questionnaire-too-much'] as const),
    ],
    [
      'entities',
      () => workbook('<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>'),
      ...([422, 'questionnaire-unsafe'] as const),
    ],
    ['more than may be sent', () => Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 413, 'file-too-large'],
  ])('is not read from %s', async (_, file, status, code) => {
    const { body, ...answer } = await send(file());
    expect([answer.status, body.code]).toEqual([status, code]);
  });
});
