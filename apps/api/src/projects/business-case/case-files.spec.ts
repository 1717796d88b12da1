import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { lineBases, lineKinds } from '@erfa/business-case';
import { someLine } from '../../../testing/business-case-cells';
import type { Answer, TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import { sheetOf, textCell, workbook } from '../../../testing/lesson-files';
import { excelFile } from '../../spreadsheets/excel-file';
import { readSheets } from '../../spreadsheets/excel-table';
import type { ProjectView } from '../projects.views';
import type { LineRow } from './business-case.queries';
import type { BusinessCaseLineForm, BusinessCaseView } from './business-case.views';
import { columnNames } from './case-columns';
import { usualSettings } from './case-content';
import type { BusinessCaseFileView } from './case-files.views';
import { caseWorkbook } from './case-workbook';
import { readCaseRows } from './read-case-file';

const line = (change: Partial<BusinessCaseLineForm> = {}): BusinessCaseLineForm =>
  ({ ...someLine, ...change }) as BusinessCaseLineForm;

describe('a business case as a file', () => {
  let erfa: TestErfa;
  let peter: TestClient;
  let at: string;
  beforeAll(async () => {
    erfa = await startErfa();
    peter = await erfa.as('peter.damsgaard');
  });
  afterAll(() => erfa.close());
  beforeEach(async () => {
    const made = await peter.ask<ProjectView>('/api/projects', {
      method: 'POST',
      body: { title: 'Skærmbesøg', kind: 'general', size: 'small' },
    });
    at = `/api/projects/${made.body.id}/business-case`;
  });

  const put = (lines: object[]): Promise<Answer<BusinessCaseView>> =>
    peter.ask<BusinessCaseView>(`${at}/lines`, { method: 'PUT', body: { lines } });
  const send = (file: Buffer): Promise<Answer<BusinessCaseFileView>> =>
    peter.ask<BusinessCaseFileView>(`${at}/file`, {
      method: 'POST',
      raw: new Uint8Array(file),
      headers: { 'content-type': 'application/octet-stream', 'accept-language': 'da' },
    });
  const head = Object.values(columnNames.da);
  /** A file with rows of title, kind, basis and price below the header, and what else is said by column. */
  const fileOf = (
    rows: Record<string, string | number>[],
    more: string[] = [],
  ): Promise<Buffer> => {
    const all = [...head, ...more];
    return excelFile([
      {
        ...{ name: 'Linjer', widths: [12] },
        rows: [
          all,
          ...rows.map((row) =>
            all.map(
              (name) => ({ Slags: 'Anlæg', 'Regnes som': 'Antal × pris', ...row })[name] ?? null,
            ),
          ),
        ],
      },
    ]);
  };

  it('comes back from Excel without loss, whatever stands in it', async () => {
    const settings = usualSettings(2026);
    const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map((one) => one.trim());
    const ore = fc.integer({ min: 0, max: 1_000_000_000_000 });
    const perMille = fc.integer({ min: 0, max: 1000 });
    const form = fc.record({
      title: text.map((one) => one || 'x'),
      scenario: fc.constantFrom(0 as const, 1 as const),
      ...{ kind: fc.constantFrom(...lineKinds), basis: fc.constantFrom(...lineBases) },
      quantity: fc.integer({ min: 0, max: 9_999_999 }).map((count) => count / 1000),
      ...{ unit: text, price: fc.integer({ min: 0, max: 1_000_000 }), note: text },
      points: fc
        .tuple(ore, ore, ore)
        .map((three) => three.toSorted((a, b) => a - b))
        .map(([min = 0, likely = 0, max = 0]) => ({ min, likely, max })),
      amounts: fc.array(ore, { maxLength: 12 }),
      ramp: fc.array(perMille, { maxLength: 12 }),
      share: perMille,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(form, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('da' as const, 'en' as const),
        async (forms, language) => {
          const lines = forms.map((each): LineRow => ({
            ...{ ...each, id: randomUUID(), ownerId: null, version: 1, ownerName: null },
            share: ['cash', 'time', 'risk'].includes(each.kind) ? each.share : 1000,
            ...{ editorName: null, updatedAt: new Date(0), updatedByName: null },
          }));
          const file = await caseWorkbook(settings, lines, language);
          const { sheets } = await readSheets(file, (name) => /^lin/i.test(name), 200);
          const read = readCaseRows(sheets[0]?.rows ?? [], {
            ...{ settings, lines, language, colleagues: [] },
          });
          expect(read.faults).toEqual([]);
          for (const { from, to } of read.lines) expect(to).toEqual(from);
          expect(read.lines.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('goes out, is changed and comes in by way of a preview', async () => {
    const [a, b] = [randomUUID(), randomUUID()];
    await put([
      { id: a, from: null, to: line() },
      { id: b, from: null, to: line({ title: 'Support' }) },
    ]);
    const { status, bytes } = await peter.download(`${at}.xlsx`);
    expect(status).toBe(200);
    expect((await send(bytes)).body).toMatchObject({
      ...{ lines: [{ state: 'same' }, { state: 'same' }], absent: [], faultCount: 0 },
    });
    const file = await fileOf([
      {
        'Id (ret ikke)': a,
        Linje: 'Licenser',
        Slags: 'Drift, løbende',
        Antal: '1.200',
        'Pris (kr.)': '4,50',
      },
      { Linje: 'Skærme', Antal: 420, 'Pris (kr.)': 3000.25, Ansvarlig: 'peter damsgaard' },
    ]);
    const { body } = await send(file);
    expect(body).toMatchObject({
      absent: ['Support'],
      lines: [
        { state: 'changed', id: a, row: 2, to: { quantity: 1200, price: 450, amounts: [] } },
        { state: 'new', from: null, to: { price: 300_025, kind: 'investment' } },
      ],
    });
    expect((await put([])).body.lines).toHaveLength(2);
    const taken = body.lines.map(({ id, from, to }) => ({ id, from, to }));
    const saved = await put(taken);
    expect([saved.status, saved.body.lines.map(({ ownerName }) => ownerName)]).toEqual([
      ...[200, [null, null, 'Peter Damsgaard']],
    ]);
    // Sent again, it is nothing new.
    const again = taken.map((one) => (one.from ? { ...one, from: one.to } : one));
    expect((await put(again)).body.lines).toHaveLength(3);
  });

  it('names every cell that cannot be taken, and takes none of its rows then', async () => {
    const file = await fileOf(
      [
        { Linje: 'God', 'Pris (kr.)': 5 },
        { Linje: 'A', 'Pris (kr.)': 'fem', Slags: 'Gave' },
        { 'Pris (kr.)': -3, Scenarie: 2 },
        { Linje: 'C', 'Regnes som': 'Trepunktsestimat', 'Mindst (kr.)': 5, 'Højst (kr.)': 4 },
        { Linje: 'D', Ansvarlig: 'Ingen Kendt', 'Andel (%)': 101, Antal: 0.12345 },
        { Linje: 'E', 'Beløb 2099 (kr.)': 4 },
      ],
      ['Beløb 2098 (kr.)', 'Beløb 2099 (kr.)'],
    );
    const outside = (await send(file)).body;
    expect(outside.faults.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      ...['O1 yearOutside', 'P1 yearOutside'],
    ]);
    const { settings } = (await peter.ask<BusinessCaseView>(at)).body;
    const years = [0, 1].map((n) => `Beløb ${settings.firstYear + n} (kr.)`);
    const mended = await fileOf(
      [
        { Linje: 'God', 'Pris (kr.)': 5 },
        { Linje: 'A', 'Pris (kr.)': 'fem', Slags: 'Gave' },
        { 'Pris (kr.)': -3, Scenarie: 2 },
        { Linje: 'C', 'Regnes som': 'Trepunktsestimat', 'Mindst (kr.)': 5, 'Højst (kr.)': 4 },
        { Linje: 'D', Ansvarlig: 'Ingen Kendt', 'Andel (%)': 101, Antal: 0.12345 },
        { Linje: 'E', [years[1] ?? '']: 4 },
      ],
      years,
    );
    const { body } = await send(mended);
    expect(body.lines).toEqual([]);
    expect(body.faults.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      ...['D3 wordUnknown', 'H3 numberUnreadable', 'B4 isNotEmpty', 'C4 wordUnknown'],
      ...['H4 notNegative', 'J5 pointMissing', 'F6 numberUnreadable', 'L6 max', 'N6 nameUnknown'],
      'O7 yearMissing',
    ]);
    expect(body.faults[1]?.message).toContain('»fem«');
    expect((await peter.ask<BusinessCaseView>(at)).body.lines).toEqual([]);
  });

  it('refuses formulas by the name of their cell, with and without a value', async () => {
    const cell = (address: string, inner: string): string =>
      `<c r="${address}" t="str">${inner}</c>`;
    const row = (n: number, cells: string): string => `<row r="${n}">${cells}</row>`;
    const title = (n: number): string =>
      `<c r="A${n}" t="inlineStr"><is><t>Linje</t></is></c><c r="B${n}" t="inlineStr"><is><t>Anlæg</t></is></c><c r="C${n}" t="inlineStr"><is><t>Antal × pris</t></is></c>`;
    const names = ['Linje', 'Slags', 'Regnes som', 'Pris (kr.)']
      .map((name, n) => `<c r="${'ABCD'[n] ?? ''}1" t="inlineStr"><is><t>${name}</t></is></c>`)
      .join('');
    const sheet = `<worksheet><sheetData>${row(1, names)}${row(2, title(2) + cell('D2', '<f>1+1</f><v>2</v>'))}${row(3, title(3) + cell('D3', '<f>1+1</f>'))}</sheetData></worksheet>`;
    const file = workbook(sheet, { 'xl/workbook.xml': workbookNamed('Linjer') });
    expect((await send(file)).body.faults).toMatchObject([
      { cell: 'D2', code: 'formulaRefused' },
      { cell: 'D3', code: 'formulaRefused' },
    ]);
  });

  it('refuses what is no such file, and what would do harm', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa">]>${sheetOf([textCell('a')])}`;
    const files: [Buffer, string][] = [
      [Buffer.from('Linje;Slags'), 'case-file-type'],
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'case-file-locked'],
      [Buffer.from('PK nothing'), 'case-file-broken'],
      [workbook(sheetOf([textCell('a')])), 'case-file-empty'],
      [workbook(bomb, { 'xl/workbook.xml': workbookNamed('Linjer') }), 'case-file-unsafe'],
      [
        await fileOf(Array.from({ length: 201 }, (_, n) => ({ Linje: `L${n}` }))),
        'case-file-too-many-rows',
      ],
    ];
    for (const [file, code] of files) expect([(await send(file)).body]).toMatchObject([{ code }]);
  });

  it('has a summary in Word with its figures and lines', async () => {
    const hostile = line({ title: 'Licens <b>&"\u0007', note: '=1+1' });
    await put([{ id: randomUUID(), from: null, to: hostile }]);
    const { bytes } = await peter.download(`${at}.docx`, { 'accept-language': 'da' });
    const text = strFromU8(
      unzipSync(new Uint8Array(bytes))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(text).toContain('Effekt på budgettet');
    expect(text).toContain('−630');
    expect(text).toContain('Licens &lt;b&gt;&amp;');
    expect(text).toContain('(a + 3m + b) / 5');
  });
});

const workbookNamed = (name: string): string =>
  `<workbook xmlns:r="r"><sheets><sheet name="${name}" sheetId="1" r:id="r1"/></sheets></workbook>`;
