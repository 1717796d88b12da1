import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type KnownPlugin, readModel, readModelFolder, schemas } from '@erfa/model-format';
import {
  canonicalJson,
  type Json,
  type Model,
  type ModelNode,
  type PluginManifest,
} from '@erfa/scoring-sdk';
import { parse } from 'yaml';
import type { Answer, TestClient } from '../../../testing/client';
import { DraftAuthor, type Fault, setting, smallModel, someGolden } from '../../../testing/drafts';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import { fetchFile, sheetOf, textCell, workbook } from '../../../testing/lesson-files';
import { excelFile } from '../../spreadsheets/excel-file';
import type { DraftSummaryView, DraftView } from '../drafts.views';
import type { ModelFileView } from './files.views';
import { readModelFile } from './model-file';
import { modelFile, templateCases, templateModel } from './model-workbook';

const models = path.resolve(import.meta.dirname, '../../../../../libs/models');
const folders = readdirSync(models).filter((name) =>
  existsSync(path.join(models, name, 'model.yaml')),
);
/** The plugins that ship with Erfa: a workbook calls settings what they call them. */
const shelf = path.resolve(import.meta.dirname, '../../../../../libs/plugins');
const plugins: KnownPlugin[] = readdirSync(shelf)
  .map((name) => path.join(shelf, name, 'plugin.json'))
  .filter((file) => existsSync(file))
  .map((file) => ({
    manifest: JSON.parse(readFileSync(file, 'utf8')) as PluginManifest,
    satisfies: () => true,
  }));
const json = (value: unknown): string => canonicalJson(value);

describe('a model in an Excel file', () => {
  it.each(folders)('%s comes back whole, golden cases too', async (name) => {
    const { model } = readModelFolder(path.join(models, name));
    if (!model) throw new Error('no model');
    const cases = readdirSync(path.join(models, name, 'golden')).flatMap((file) => {
      const text = readFileSync(path.join(models, name, 'golden', file), 'utf8');
      // A file of answers lies beside golden cases on disk, and nowhere else.
      return (parse(text) as { cases: Record<string, Json>[] }).cases.filter(
        (one) => one['answersFile'] === undefined,
      );
    });
    const read = await readModelFile(await modelFile(model, cases, 'xlsx', plugins), '', plugins);
    expect(read.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(json(read.model)).toBe(json(model));
    expect(json(read.cases)).toBe(json(cases));
  });

  it('the template is a model without faults', async () => {
    const read = await readModelFile(
      await modelFile(templateModel, templateCases, 'xlsx'),
      'm.xlsx',
      undefined,
    );
    expect(read).toMatchObject({ kind: 'xlsx', findings: [], cases: templateCases });
    expect(readModel(JSON.stringify(read.model), 'm').findings).toEqual([]);
  });
});

/** A workbook whose one sheet is two of a model's. */
const named = {
  'xl/workbook.xml':
    '<workbook xmlns:r="r"><sheets><sheet name="Model" r:id="r1"/><sheet name="Indhold" r:id="r1"/></sheets></workbook>',
};

it('a zip bomb is refused for what comes out of it', async () => {
  const bomb = workbook(sheetOf([textCell('a')]), {
    ...named,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row><c t="inlineStr"><is><t>${'a'.repeat(70_000_000)}</t></is></c></row></sheetData></worksheet>`,
  });
  expect(bomb.length).toBeLessThan(1_000_000);
  await expect(readModelFile(bomb, '', undefined)).rejects.toMatchObject({
    code: 'model-file-too-much',
  });
});

describe('models and files', () => {
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
    address: string,
    file: string | Buffer,
    query: Record<string, string> = {},
    language = 'da',
  ): Promise<Answer<ModelFileView & Fault>> =>
    mette.ask(
      `/api/model-drafts/${address}?${new URLSearchParams({ way: 'preview', ...query }).toString()}`,
      {
        method: 'POST',
        raw: typeof file === 'string' ? file : new Uint8Array(file),
        headers: { 'content-type': 'application/octet-stream', 'accept-language': language },
      },
    );
  const listed = async (): Promise<DraftSummaryView[]> =>
    (await mette.ask<{ drafts: DraftSummaryView[] }>('/api/model-drafts')).body.drafts;
  const begun = async (model: Model): Promise<string> => {
    const { body } = await send('from-file', JSON.stringify(model), { way: 'all' });
    if (body.draftId === null) throw new Error(JSON.stringify(body));
    return body.draftId;
  };

  it.each(['xlsx', 'yaml', 'json'])(
    'a draft goes out as %s and comes back the same',
    async (format) => {
      const id = await begun({
        ...smallModel(`ud-${format}`),
        description: { da: '=1+1', en: '' },
      });
      const wrote = await drafts.golden(id, randomUUID(), 0, someGolden);
      expect(wrote.status).toBe(200);
      const { answer, body } = await fetchFile(mette, `model-drafts/${id}/file?format=${format}`);
      expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
        200,
        `attachment; filename="ud-${format}-1-kladde.${format}"`,
      ]);
      const preview = await send('from-file', body);
      expect(preview.body).toMatchObject({
        ...{ kind: format, readable: true, key: `ud-${format}`, questionCount: 2, draftId: null },
        ...{ goldenCount: 1, version: 1, groupCount: 1, pluginProblem: null, published: null },
      });
      const before = await drafts.read(id);
      const { body: made } = await send('from-file', body, { way: 'all', key: `igen-${format}` });
      const after = await drafts.read(made.draftId ?? '');
      expect(json(after.content)).toBe(json({ ...before.content, key: `igen-${format}` }));
      expect(after.golden.map((one) => one.case)).toEqual([someGolden]);
      // Over itself a file changes nothing.
      const same = await send(`${id}/from-file`, body);
      expect(same.body.changes).toEqual({
        ...{ added: 0, removed: 0, moved: 0, set: 0, golden: false, list: [] },
      });
    },
  );

  it('a published model goes out to whoever reads models', async () => {
    const { models: list } = (
      await mette.ask<{ models: { id: string; key: string }[] }>('/api/models')
    ).body;
    const model = list.find(({ key }) => key === 'digital-modenhed');
    const sanne = await erfa.as('sanne.lykkegaard');
    const { answer, body } = await fetchFile(sanne, `models/${model?.id ?? ''}/file?format=yaml`);
    expect(answer.headers.get('content-type')).toBe('application/yaml; charset=utf-8');
    const { model: shipped } = readModelFolder(path.join(models, 'digital-modenhed'));
    const text = readModel(body.toString(), 'm');
    expect(json(text.model)).toBe(json(shipped));
    expect(text.carried?.cases?.length).toBeGreaterThan(0);
    const excel = await fetchFile(sanne, `models/${model?.id ?? ''}/file?format=xlsx`);
    const whole = await readModelFile(excel.body, '', plugins);
    expect(json(whole.model)).toBe(json(shipped));
    expect(json(whole.cases)).toBe(json(text.carried?.written));
    // Its key is taken: the file begins another model, the next version, or none.
    const taken = await send('from-file', body, { way: 'all' });
    expect([taken.status, taken.body.code]).toEqual([409, 'model-key-taken']);
    const { published } = (await send('from-file', body)).body;
    expect(published).toEqual({ id: model?.id, version: 1 });
    const next = await send('from-file', body, { way: 'all', predecessorId: published?.id ?? '' });
    expect(next.body).toMatchObject({ key: 'digital-modenhed', version: 2 });
    expect(await drafts.read(next.body.draftId ?? '')).toMatchObject({
      ...{ version: 2, predecessor: { id: model?.id, version: 1 } },
    });
    const [both, nobodys] = [
      await send('from-file', body, { way: 'all', predecessorId: randomUUID(), key: 'x' }),
      await send('from-file', body, { way: 'all', predecessorId: randomUUID() }),
    ];
    expect(
      [both, nobodys].map(({ status, body: { errors } }) => [status, errors?.[0]?.path]),
    ).toEqual([
      [400, 'key'],
      [400, 'predecessorId'],
    ]);
  });

  it('a file over a draft is changes, told before they are made, and taken back one by one', async () => {
    const id = await begun(smallModel('over'));
    const { content } = await drafts.read(id);
    const model = content as unknown as Model;
    const [group] = model.nodes;
    if (group?.kind !== 'group') throw new Error('no group');
    const [first, second] = group.children;
    if (!first || !second) throw new Error('no questions');
    const text = { da: 'Godt', en: 'Good' };
    const other = {
      ...model,
      key: 'noget-andet',
      nodes: [
        {
          ...group,
          title: { da: 'Ledelsen', en: 'Ledelse' },
          children: [{ ...second, weight: 2, topics: ['a', 'b'], good: text }],
          scoring: { rounding: { mode: 'none' } },
        },
      ],
    };
    const file = await modelFile(other, [someGolden], 'xlsx');
    const preview = await send(`${id}/from-file`, file);
    expect(preview.body).toMatchObject({
      ...{ readable: true, draftId: null, revision: 0 },
      changes: { added: 0, removed: 1, moved: 0, set: 5, golden: true },
    });
    const list = preview.body.changes?.list ?? [];
    expect(list[0]?.title).toEqual({ da: 'Ledelse', en: 'Ledelse' });
    const lines = list.map(({ kind, node, field, before, after }) =>
      [kind, node, field.join('.'), before, after].join(' | '),
    );
    expect(lines.toSorted()).toEqual([
      'remove | strategi |  |  | ',
      'set | budget | good |  | Godt / Good',
      'set | budget | topics |  | a, b',
      'set | budget | weight |  | 2',
      'set | ledelse | scoring |  | …',
      'set | ledelse | title.da | Ledelse | Ledelsen',
    ]);
    expect((await drafts.read(id)).content).toEqual(content);
    // Somebody writes in between: nothing is written over.
    await drafts.save(id, 0, [setting('budget', ['minutes'], null, 5)]);
    const batch = randomUUID();
    const late = await send(`${id}/from-file`, file, { way: 'all', after: '0', batch });
    expect([late.status, late.body]).toMatchObject([
      412,
      { code: 'version-conflict', current: { revision: 1 } },
    ]);
    const done = await send(`${id}/from-file`, file, { way: 'all', after: '1', batch });
    expect([done.status, done.body.draftId]).toEqual([200, id]);
    const now: DraftView = await drafts.read(id);
    expect(json(now.content)).toBe(json({ ...other, key: 'over' }));
    expect(now.golden.map((one) => one.case)).toEqual([someGolden]);
    // The same again does nothing.
    const again = await send(`${id}/from-file`, file, { way: 'all', after: '1', batch });
    expect([again.status, (await drafts.read(id)).revision]).toEqual([200, now.revision]);
    let { revision } = now;
    while (revision > 1 && (await drafts.read(id)).undoable) {
      const undone = await drafts.post<{ revision: number }>(id, 'undo', { after: revision });
      if (undone.status !== 200 || undone.body.revision === revision) break;
      revision = undone.body.revision;
    }
    expect(json((await drafts.read(id)).content)).toBe(json(content));
  });

  const sheets = (rows: readonly (readonly (string | number | null)[])[]): Promise<Buffer> =>
    excelFile([
      {
        name: 'Model',
        widths: [20],
        rows: [
          ['Felt', 'Værdi', 'Dansk', 'Engelsk'],
          ['format', 1, null, null],
          ['key', 'ark', null, null],
          ['version', 1, null, null],
          ['title', null, 'Ark', 'Sheet'],
          ['scoring/plugin', 'weighted-mean', null, null],
          ['scoring/version', '^1.0.0', null, null],
        ],
      },
      {
        name: 'Indhold',
        widths: [20],
        rows: [
          ['Nøgle', 'Slags', 'Ligger i', 'Titel (dansk)', 'Titel (engelsk)', 'Vægt', 'Skala'],
          ...rows,
        ],
      },
    ]);

  it('a workbook with faults is told by sheet and cell, and nothing of it is read in', async () => {
    const before = (await listed()).length;
    const file = await sheets([
      ['g', 'gruppe', null, 'G', 'G', null, null],
      ['q', 'spørgsmål', 'h', 'Q', 'Q', 'to', 'trin'],
      ['q', 'emne', 'g', 'Q', 'Q', '1,5', 'trin'],
    ]);
    const preview = await send('from-file', file, {}, 'en');
    expect(preview.body.readable).toBe(false);
    expect(preview.body.findings.map(({ sheet, cell, code }) => [sheet, cell, code])).toEqual([
      ['Indhold', 'C3', 'sheet-parent'],
      ['Indhold', 'A4', 'sheet-key-twice'],
    ]);
    const all = await send('from-file', file, { way: 'all' });
    expect([all.status, all.body.code]).toEqual([422, 'model-file-faulty']);
    expect(all.body.errors?.[0]).toMatchObject({ path: 'Indhold!C3', code: 'sheet-parent' });
    expect(all.body.errors?.[0]?.message).toContain('Ingen gruppe ovenfor har nøglen h');
    expect(await listed()).toHaveLength(before);
  });

  it('a text with faults is told by line', async () => {
    const preview = await send('from-file', 'format: 1\nkey: a\nkey: b\n');
    expect(preview.body).toMatchObject({
      readable: false,
      findings: [{ code: 'yaml-duplicate-key', line: 3, sheet: null }],
    });
    const bomb = `a: &a [x]\nb: [${'*a,'.repeat(200)}]`;
    expect((await send('from-file', bomb)).body.findings).toMatchObject([
      { code: 'yaml-aliases', line: 2 },
    ]);
    const latin = Buffer.concat([
      Buffer.from('format: 1\ntitle: f'),
      Buffer.from([0xf8]),
      Buffer.from('r'),
    ]);
    expect((await send('from-file', latin)).body.findings).toMatchObject([
      { code: 'file-encoding', line: 2 },
    ]);
    const csv = await send('from-file', 'Spørgsmål;Trin 1\nHar I en plan?;Nej\n');
    expect(csv.body.readable).toBe(false);
  });

  /** The small model as a file of a kind, where one key is another: what stands where decides which is the first. */
  const rekeyed = async (key: string, from: string, to: string, kind: 'xlsx' | 'yaml' | 'json') => {
    const model = smallModel(key);
    const put = (node: ModelNode): ModelNode => ({
      ...node,
      key: node.key === from ? to : node.key,
      ...(node.kind === 'group' ? { children: node.children.map(put) } : {}),
    });
    return modelFile({ ...model, nodes: model.nodes.map(put) }, [], kind);
  };
  const twice = (['yaml', 'json', 'xlsx'] as const).flatMap((kind) => [
    { kind, what: 'two questions', from: 'budget', to: 'strategi' },
    { kind, what: 'a group and a question', from: 'budget', to: 'ledelse' },
  ]);

  it.each(twice)(
    '$what of one key ($kind) are refused with their place, over a draft as in a new one',
    async ({ kind, from, to }) => {
      const key = `to-ens-${kind}-${to}`;
      const id = await begun(smallModel(key));
      const file = await rekeyed(key, from, to, kind);
      const code = kind === 'xlsx' ? 'sheet-key-twice' : 'key-repeated';
      for (const address of ['from-file', `${id}/from-file`]) {
        const { body } = await send(address, file);
        expect(body).toMatchObject({ readable: false, changes: null });
        const [told] = body.findings.filter((finding) => finding.code === code);
        expect(told?.message).toContain(to);
        expect(kind === 'xlsx' ? told?.cell : told?.line).toBeTruthy();
        const query = { way: 'all', after: '0', batch: randomUUID() };
        const all = await send(address, file, address === 'from-file' ? { way: 'all' } : query);
        expect([all.status, all.body.code]).toEqual([422, 'model-file-faulty']);
      }
      expect((await drafts.read(id)).revision).toBe(0);
    },
  );

  it('a key twice is told beside whatever else is wrong', async () => {
    const file = (await rekeyed('flere-fejl', 'budget', 'strategi', 'yaml')).toString();
    const { body } = await send('from-file', file.replace('version: 1\n', 'version: en\n'));
    expect(body.findings.map(({ code }) => code)).toEqual(['wrong-type', 'key-repeated']);
  });

  it.each(['yaml', 'json', 'xlsx'] as const)(
    'a node with the key of the draft that a file is read over is refused (%s)',
    async (kind) => {
      const key = `egen-${kind}`;
      const id = await begun(smallModel(key));
      const file = await rekeyed('en-anden', 'budget', key, kind);
      expect((await send('from-file', file)).body.readable).toBe(true);
      const { body } = await send(`${id}/from-file`, file);
      expect(body).toMatchObject({ readable: false, changes: null });
      expect(body.findings.at(-1)).toMatchObject({ code: 'key-of-model', severity: 'error' });
      const batch = randomUUID();
      const all = await send(`${id}/from-file`, file, { way: 'all', after: '0', batch });
      expect([all.status, all.body.code]).toEqual([422, 'model-file-faulty']);
      const begunAs = await send('from-file', file, { way: 'all', key });
      expect([begunAs.status, begunAs.body.code]).toEqual([422, 'model-file-faulty']);
      const own = await send('from-file', await rekeyed(key, 'budget', key, kind));
      expect(own.body.readable).toBe(false);
    },
  );

  it('what has faults as drafts have them is read in, and they are told', async () => {
    const model = { ...smallModel('mangler'), title: { da: 'Mangler', en: '' } };
    const preview = await send('from-file', JSON.stringify(model));
    expect(preview.body.readable).toBe(true);
    expect(preview.body.findings.some(({ severity }) => severity === 'error')).toBe(true);
    const { body } = await send('from-file', JSON.stringify(model), { way: 'all' });
    expect(json((await drafts.read(body.draftId ?? '')).content)).toBe(json(model));
  });

  it('formulas count as the value they were saved with; without one, and merged cells, are faults', async () => {
    const row = (...cells: string[]): string[] => cells;
    const nodes = (weight: string, tail = ''): Buffer => {
      const head = [
        'Nøgle',
        'Slags',
        'Ligger i',
        'Titel (dansk)',
        'Titel (engelsk)',
        'Vægt',
        'Skala',
      ];
      const sheet = sheetOf(
        row(...head.map(textCell)),
        row(...['q', 'spørgsmål', '', 'Q', 'Q'].map(textCell), weight, textCell('trin')),
      ).replace('</sheetData>', `</sheetData>${tail}`);
      const fields = [
        ['format', '1'],
        ['key', 'formel'],
        ['version', '1'],
        ['title', 'x'],
        ['scoring/plugin', 'weighted-mean'],
        ['scoring/version', '^1.0.0'],
      ];
      const model = sheetOf(
        row(...['Felt', 'Værdi', 'Dansk', 'Engelsk'].map(textCell)),
        ...fields.map(([field = '', value = '']) =>
          field === 'title'
            ? row(textCell(field), textCell(''), textCell('A'), textCell('B'))
            : row(textCell(field), textCell(value)),
        ),
      );
      const relation = (id: string, n: number): string =>
        `<Relationship Id="${id}" Type="http://x/worksheet" Target="worksheets/sheet${n}.xml"/>`;
      return workbook(sheet, {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="Indhold" r:id="r1"/><sheet name="Noter" r:id="r3"/><sheet name="Model" r:id="r2"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': `<Relationships>${relation('r1', 1)}${relation('r2', 2)}${relation('r3', 3)}</Relationships>`,
        'xl/worksheets/sheet2.xml': model,
        'xl/worksheets/sheet3.xml':
          '<worksheet><sheetData><row><c t="e"><v>#REF!</v></c></row></sheetData></worksheet>',
      });
    };
    const read = async (file: Buffer) => (await send('from-file', file)).body;
    expect(await read(nodes('<c><f>1+1</f><v>2</v></c>'))).toMatchObject({
      readable: true,
      key: 'formel',
      questionCount: 1,
    });
    expect((await read(nodes('<c><f>1+1</f></c>'))).findings).toMatchObject([
      { code: 'sheet-cell', sheet: 'Indhold', cell: 'F2' },
    ]);
    expect((await read(nodes('<c t="e"><v>#REF!</v></c>'))).findings).toMatchObject([
      { code: 'sheet-cell', cell: 'F2' },
    ]);
    const merged = '<mergeCells><mergeCell ref="D2:E2"/></mergeCells>';
    expect((await read(nodes('<c><v>2</v></c>', merged))).findings).toMatchObject([
      { code: 'sheet-merged', cell: 'D2' },
    ]);
  });

  it.each<[string, () => Buffer, number, string]>([
    ['nothing', () => Buffer.from(''), 422, 'model-file-empty'],
    ['an old Excel file', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 415, 'model-file-locked'],
    [
      'a picture',
      () => Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(9)]),
      415,
      'model-file-type',
    ],
    [
      'a workbook of something else',
      () => workbook(sheetOf([textCell('a')])),
      415,
      'model-file-type',
    ],
    [
      'half a workbook',
      () => workbook(sheetOf([textCell('a')])).subarray(0, 200),
      422,
      'model-file-broken',
    ],
    [
      'fifty thousand rows',
      () => workbook(sheetOf(...Array.from({ length: 50_000 }, () => [textCell('q')])), named),
      422,
      'model-file-too-many-rows',
    ],
    ['more than may be sent', () => Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 413, 'file-too-large'],
  ])('%s is refused', async (_, file, status, code) => {
    const { body, ...answer } = await send('from-file', file());
    expect([answer.status, body.code]).toEqual([status, code]);
  });

  it('numbers in what is said are written as they are read', async () => {
    const rows = sheetOf(...Array.from({ length: 20_010 }, () => [textCell('q')]));
    const told = async (language: string): Promise<string> =>
      (await send('from-file', workbook(rows, named), {}, language)).text;
    expect(await told('da')).toContain('højst være 20.000 rækker');
    expect(await told('en')).toContain('at most 20,000 rows');
  });

  it('the template is fetched, and read in', async () => {
    const { answer, body } = await fetchFile(mette, 'model-drafts/template.xlsx');
    expect(answer.status).toBe(200);
    const { body: made } = await send('from-file', body, { way: 'all' });
    const findings = await drafts.get<{ blocks: boolean; findings: unknown[] }>(
      made.draftId ?? '',
      'findings',
    );
    expect(findings.body).toMatchObject({ blocks: false, findings: [] });
    const tried = await drafts.post<{ passed: boolean }>(made.draftId ?? '', 'golden/try');
    expect(tried.body.passed).toBe(true);
  });

  it('the schemas are there for everybody, and for caches', async () => {
    for (const name of ['model', 'answers', 'golden'] as const) {
      const answer = await fetch(`${mette.url}/schemas/${name}.schema.json`);
      expect([
        answer.status,
        answer.headers.get('content-type'),
        answer.headers.get('cache-control'),
      ]).toEqual([
        200,
        'application/schema+json; charset=utf-8',
        'public, max-age=86400, must-revalidate',
      ]);
      expect(await answer.json()).toEqual(schemas[name]);
      const again = await fetch(answer.url, {
        headers: { 'if-none-match': answer.headers.get('etag') ?? '' },
      });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    expect((await fetch(`${mette.url}/schemas/other.schema.json`)).status).toBe(404);
  });
});
