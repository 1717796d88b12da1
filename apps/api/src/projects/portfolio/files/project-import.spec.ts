import { randomUUID } from 'node:crypto';
import { Actors } from '../../../../testing/actors';
import type { Answer, TestClient } from '../../../../testing/client';
import { startErfa, type TestErfa } from '../../../../testing/erfa';
import { sheetOf, textCell, workbook } from '../../../../testing/lesson-files';
import { excelFile } from '../../../spreadsheets/excel-file';
import type { OneBenefitView } from '../../benefits/benefits.views';
import type { BusinessCaseView } from '../../business-case/business-case.views';
import type { ProjectView } from '../../projects.views';
import type { PortfolioView } from '../portfolio.views';
import type { ProjectFileView } from './project-file.views';

describe('a municipality’s own list of projects', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let peter: TestClient;
  let aarhus: string;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    peter = await erfa.as('peter.damsgaard');
    aarhus = await actors.organisation('0751');
    await erfa.database.ask(
      `insert into organisation_unit (organisation_id, external_id, name, valid_from) values ($1, uuidv7(), 'Center for Alt, og mere', '2020-01-01'),
         ($1, uuidv7(), 'Hjemmeplejen', '2020-01-01')`,
      [aarhus],
    );
  });
  afterAll(() => erfa.close());
  beforeEach(() =>
    erfa.database.ask(
      'truncate project, project_goal, strategy_goal, business_case_line, benefit cascade',
    ),
  );

  interface Choice {
    way?: 'preview' | 'import';
    sheet?: string;
    money?: string;
    key?: string;
    column?: string[];
    leaveFaulty?: string;
  }
  const send = (
    file: string | Buffer,
    { column = [], ...choice }: Choice = {},
    client = peter,
  ): Promise<Answer<ProjectFileView & { code?: string; errors?: { path: string }[] }>> => {
    const query = new URLSearchParams({ way: 'preview', key: randomUUID(), ...choice });
    for (const one of column) query.append('column', one);
    return client.ask(`/api/portfolio/import?${query.toString()}`, {
      method: 'POST',
      raw: typeof file === 'string' ? file : new Uint8Array(file),
      headers: { 'content-type': 'application/octet-stream', 'accept-language': 'da' },
    });
  };
  const portfolio = async () =>
    (await peter.ask<PortfolioView>('/api/portfolio', { headers: { 'accept-language': 'da' } }))
      .body;
  const titles = async () => (await portfolio()).projects.map(({ title }) => title);
  const faults = ({ faults: all }: ProjectFileView): string[] =>
    all.map(
      ({ sheet, line, column, header, code }) => `${sheet} ${column}${line} ${header}: ${code}`,
    );
  const sheet = (rows: (string | number | null)[][], name = 'Projekter'): Promise<Buffer> =>
    excelFile([
      { name: 'Forside', rows: [], widths: [10] },
      { name, rows, widths: [20] },
    ]);

  it('becomes projects with all that it says of them', async () => {
    await peter.ask('/api/strategy-goals', {
      method: 'POST',
      body: { title: 'Færre ture', beginsYear: 2026, endsYear: 2029, source: '' },
    });
    const file = await sheet([
      [
        ...['Projektnavn', 'Forvaltning', 'Fase', 'Status', 'Projektleder', 'Start', 'Slutdato'],
        ...['Budget (t.kr.)', 'Besparelse', 'System', 'Leverandør', 'Mål', 'KLE', 'Besluttes den'],
      ],
      [
        ...['Skærmbesøg', 'Center for Alt, og mere', 'Gennemføres', 'Igang', 'peter damsgaard'],
        ...['1.7.2026', '2027-03-01', 2585, '1.620,5', 'Nærkald', 'Lindholt', 'færre ture'],
        ...['27', '25.1.2027'],
      ],
      ['Video', 'Hjemmeplejen; Center for Alt, og mere', '', 'Afventer', null, null, null, -400.5],
    ]);
    const { status, body } = await send(file);
    expect(status).toBe(200);
    expect(faults(body)).toEqual([]);
    expect(body).toMatchObject({
      ...{ sheet: 'Projekter', sheets: ['Forside', 'Projekter'], money: 'thousand' },
      ...{ total: 2, good: 2, faulty: 0, duplicates: 0, imported: null },
      rows: [
        {
          ...{ line: 2, title: 'Skærmbesøg', phase: 'implementation', projectState: 'active' },
          ...{ units: ['Center for Alt, og mere'], managerName: 'Peter Damsgaard' },
          ...{ goLiveOn: '2027-03-01', expense: 258_500_000, benefit: 162_050_000 },
        },
        { title: 'Video', phase: 'idea', projectState: 'paused', expense: 40_050_000 },
      ],
    });
    expect(await titles()).toEqual([]);

    const key = randomUUID();
    const done = await send(file, { way: 'import', key });
    expect([done.status, done.body.imported]).toEqual([200, 2]);
    const { projects, goals } = await portfolio();
    const [screens, video] = projects;
    expect(screens).toMatchObject({
      ...{ title: 'Skærmbesøg', managerName: 'Peter Damsgaard', goalIds: [goals[0]?.id] },
      ...{ expected: 258_500_000, decided: null, promised: 162_050_000, proven: null },
      nextDecision: { kind: 'go-live', plannedOn: '2027-01-25' },
    });
    expect(video?.units.map(({ name }) => name)).toEqual([
      ...['Center for Alt, og mere', 'Hjemmeplejen'],
    ]);
    const at = `/api/projects/${screens?.id}`;
    const project = (await peter.ask<ProjectView>(at)).body;
    expect(project).toMatchObject({
      ...{ origin: 'file', phase: 'implementation', productName: 'Nærkald' },
      ...{ supplierName: 'Lindholt', form: { kle: ['27'], beginsOn: '2026-07-01' } },
    });
    expect(project.decisions.map(({ kind }) => kind)).toEqual(['go-live', 'handover']);
    const lines = (await peter.ask<BusinessCaseView>(`${at}/business-case`)).body.lines;
    expect(lines.map(({ form }) => [form.title, form.kind, form.amounts])).toEqual([
      ['Engangsudgift fra listen', 'one-off', [258_500_000]],
    ]);
    // Sent again under its key, it is made once; under another, its titles are there.
    expect((await send(file, { way: 'import', key })).body.imported).toBe(2);
    const again = await send(file, { way: 'import' });
    expect(again.body).toMatchObject({ imported: 0, duplicates: 2, good: 0 });
    expect((await send(file, { way: 'import', key, money: 'kr' })).body.code).toBe(
      'lesson-import-other',
    );
    expect(await titles()).toHaveLength(2);
    const [benefit] = await erfa.database.ask<{ id: string }>('select id from benefit');
    expect(
      (await peter.ask<OneBenefitView>(`/api/benefits/${benefit?.id}`)).body.benefit.form,
    ).toMatchObject({ name: 'Gevinst fra listen', amounts: [{ year: 2027, amount: 162_050_000 }] });
  });

  it('is named by sheet, row and column where it cannot be taken, and nothing of it is taken then', async () => {
    const file = await sheet([
      ['Projekt', 'Enhed', 'Fase', 'Projektejer', 'Slut', 'Udgift', 'System', 'KLE', 'Gevinst'],
      ['God', null, null, null, null, 5],
      ['', 'Ingen enhed', 'Midt i', 'Ingen Kendt', '31.2.2027', 'fem', 'Nærkald', '99', -3],
      ['x'.repeat(121), null, null, null, null, '1.23', null, null, '99.999.999.999'],
    ]);
    const expected = [
      ...['A3 Projekt: projectTitleMissing', 'C3 Fase: wordUnknown', 'B3 Enhed: unitNotNamed'],
      ...[
        'D3 Projektejer: personNotNamed',
        'E3 Slut: dayUnreadable',
        'F3 Udgift: numberUnreadable',
      ],
      ...['I3 Gevinst: min', 'H3 KLE: kleUnknown', ' : systemAndSupplier'],
      ...['A4 Projekt: textTooLong', 'F4 Udgift: numberUnreadable', 'I4 Gevinst: max'],
    ].map((one) => (one.startsWith(' ') ? `Projekter 3${one}` : `Projekter ${one}`));
    const { body } = await send(file);
    expect(faults(body)).toEqual(expected);
    expect(body.faults.map(({ message }) => message)).not.toContain('Er ikke gyldigt.');
    expect(body).toMatchObject({ total: 3, good: 1, faulty: 2 });
    const refused = await send(file, { way: 'import' });
    expect([refused.status, refused.body.code]).toEqual([400, 'invalid-input']);
    expect(refused.body.errors?.map(({ path }) => path)).toContain('Projekter:C3:Fase');
    expect(await titles()).toEqual([]);
    // The good one alone, where that is said; with the mended file later the others.
    const rest = await send(file, { way: 'import', leaveFaulty: 'true' });
    expect(rest.body).toMatchObject({ imported: 1, good: 1, faulty: 2 });
    expect(await titles()).toHaveLength(1);
    const nameless = await send('Kolonne 1\nRobot\n', { way: 'import', leaveFaulty: 'true' });
    expect(nameless.status).toBe(400);
  });

  it('takes no formula for a number, and no bomb or other thing for a list', async () => {
    const formula = workbook(
      sheetOf(
        [textCell('Projekt'), textCell('Budget')],
        [textCell('Robot'), '<c><f>SUM(C1:C9)</f><v>5</v></c>'],
      ),
    );
    expect(faults((await send(formula)).body)).toEqual(['A B2 Budget: formulaRefused']);
    // One text of a million signs that stands in a hundred cells.
    const bomb = workbook(
      sheetOf(...Array.from({ length: 100 }, () => ['<c t="s"><v>0</v></c>'])),
      { 'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(1_000_000)}</t></si></sst>` },
    );
    expect((await send(bomb)).body.code).toBe('project-file-too-much');
    expect((await send('%PDF-1.7 ...')).body.code).toBe('project-file-type');
    expect((await send(Buffer.alloc(0))).body.code).toBe('project-file-empty');
    expect((await send(formula, { sheet: 'B' })).body.code).toBe('project-file-sheet');
    const many = ['Projekt', ...Array.from({ length: 501 }, (_, at) => `P${at}`)].join('\n');
    expect((await send(many)).body.code).toBe('project-file-too-many-rows');
  });

  it('is mapped by hand where its headers say nothing', async () => {
    const file = 'Kolonne 1;Kolonne 2;Kolonne 3\n4;Robot;Drift\n5;Robot;Idé\n';
    const guessed = await send(file);
    expect(faults(guessed.body)).toEqual([' 1 : columnChoose']);
    const { body } = await send(file, {
      column: ['title:2', 'phase:3', 'expense:1'],
      money: 'million',
    });
    expect(body.columns.map(({ name, fields }) => `${name} ${fields.join()}`)).toEqual([
      ...['A expense', 'B title', 'C phase'],
    ]);
    // Two rows of one title: the first counts.
    expect(
      body.rows.map(({ title, state, phase, expense }) => [title, state, phase, expense]),
    ).toEqual([
      ['Robot', 'good', 'realisation', 400_000_000],
      ['Robot', 'duplicate', 'idea', 500_000_000],
    ]);
  });

  it('reads what the portfolio sent out', async () => {
    const file = await sheet([
      [
        'Projekt',
        'Fase',
        'Tilstand',
        'Enheder',
        'Engangsudgift',
        'Gevinst pr. år',
        'Idriftsættelse',
      ],
      ['A', 'Analyse', 'I gang', 'Hjemmeplejen', 1234.56, 99, '2027-05-01'],
      ['B', 'Realisering', 'Afsluttet', null, null, null, null],
    ]);
    await send(file, { way: 'import' });
    const before = (await portfolio()).projects;
    const { bytes } = await peter.download('/api/portfolio.xlsx', { 'accept-language': 'da' });
    await erfa.database.ask('truncate project, business_case_line, benefit cascade');
    expect((await send(bytes, { way: 'import' })).body).toMatchObject({ imported: 2 });
    const known = ({ id: _id, span: _span, ...project }: (typeof before)[0]) => project;
    expect((await portfolio()).projects.map(known)).toEqual(before.map(known));
  });

  it('is read in once where two send it at the same moment, and by nobody who may not', async () => {
    const file = 'Projekt\nRobot\nVideo\n';
    const key = randomUUID();
    const both = await Promise.all([1, 2].map(() => send(file, { way: 'import', key })));
    expect(both.map(({ body }) => body.imported)).toEqual([2, 2]);
    expect(await titles()).toEqual(['Robot', 'Video']);
    const contributor = await actors.session(await actors.person(aarhus, ['contributor']), aarhus);
    expect((await send(file, {}, contributor)).status).toBe(403);
  });
});
