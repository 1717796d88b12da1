import { contentHash, readModel, writeModel } from '@erfa/model-format';
import pg from 'pg';
import type { TestClient } from '../../../testing/client';
import { DraftAuthor, setting, smallModel, someGolden } from '../../../testing/drafts';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import { publishFromFiles, sendModelFiles } from '../../../testing/publishing';
import { strangeGolden, strangeModel } from '../../../testing/strangers';
import { excelFile } from '../../spreadsheets/excel-file';
import type { ModelView } from '../../models/models.views';
import type { DraftFindingsView } from '../trying.views';
import { modelFile } from './model-workbook';

const head = 'format: 1\ncases:\n';
const small = (key: string): string => writeModel(smallModel(key), 'yaml');
const fits = `${head}  - { name: a, answers: { strategi: 2, budget: 3 }, expect: { ledelse: { value: 2.5 } } }\n`;

describe('a model with the files beside it', () => {
  let erfa: TestErfa;
  let mette: TestClient;
  let henrik: TestClient;
  let drafts: DraftAuthor;
  beforeAll(async () => {
    erfa = await startErfa();
    [mette, henrik] = [await erfa.as('mette.bruun'), await erfa.as('henrik.toft')];
    drafts = new DraftAuthor(mette);
  });
  afterAll(() => erfa.close());

  const rows = async (): Promise<number> =>
    (await erfa.database.ask('select id from model_draft')).length;

  it('becomes a draft with all its golden cases, and by two persons a published model', async () => {
    const text = writeModel(smallModel('ved-siden'), 'yaml', [someGolden]);
    const [named, plain] = [
      `${head}  - { name: b, answersFile: vores.yaml, expect: { ledelse: { value: 2 } } }\n`,
      fits,
    ];
    const vores =
      'format: 1\nmodel: ved-siden\nversion: 1\nanswers: { strategi: 2, budget: trin-2 }\n';
    const files = {
      ...{
        model: text,
        golden: { 'b.yaml': named, 'a.yaml': plain },
        answers: { 'vores.yaml': vores },
      },
    };
    const preview = await sendModelFiles(mette, 'from-file', files);
    expect(preview.body).toMatchObject({ readable: true, goldenCount: 3, findings: [] });
    const { status, body } = await publishFromFiles(mette, henrik, files);
    expect([status, body.key]).toEqual([200, 'ved-siden']);
    const { body: model } = await mette.ask<ModelView>(`/api/models/${body.modelId}`);
    // The cases are in no model, and in no hash.
    expect(model.hash).toBe(contentHash(readModel(small('ved-siden'), 'm').model));
    const [kept] = await erfa.database.ask<{ golden: unknown }>(
      'select golden from published_model where id = $1',
      [body.modelId],
    );
    expect(kept?.golden).toEqual([
      someGolden,
      {
        ...{ name: 'b', answers: { strategi: 2, budget: 'trin-2' } },
        expect: { ledelse: { value: 2 } },
      },
      {
        ...{ name: 'a', answers: { strategi: 2, budget: 3 } },
        expect: { ledelse: { value: 2.5 } },
      },
    ]);
  });

  it('is never published by one person alone', async () => {
    const files = { model: small('alene'), golden: { 'a.yaml': fits } };
    const own = await publishFromFiles(mette, mette, files);
    expect([own.status, own.body.code]).toEqual([403, 'approval-own']);
    const gone = await mette.ask('/api/models', { method: 'POST', body: { model: files.model } });
    expect(gone.status).toBe(404);
    await expect(
      erfa.database.ask(`select publish_model('alene', 1, 'x', '{}', 1, 1)`),
    ).rejects.toThrow(/does not exist/);
  });

  it('names each fault by its file and place, and nothing is read in', async () => {
    const before = await rows();
    const files = {
      model: small('fejl'),
      golden: {
        'form.yaml': `${head}  - { name: a, answers: { budget: 3 }, expcet: {} }\n`,
        'tabs.yaml': 'format: 1\ncases:\n\t- a\n',
        'svar.yaml': `${head}  - { name: c, answersFile: ikke-med.yaml, expect: { ledelse: { value: 2 } } }\n`,
        'god.yaml': fits,
      },
    };
    const { body } = await sendModelFiles(mette, 'from-file', files, {}, 'en');
    expect(body.readable).toBe(false);
    expect(body.findings.map(({ file, line, path, code }) => [file, line, path, code])).toEqual([
      ['form.yaml', 3, 'cases.0', 'field-missing'],
      ['form.yaml', 3, 'cases.0.expcet', 'field-unknown'],
      ['tabs.yaml', 3, '', 'yaml-tab'],
      ['svar.yaml', 3, 'cases.0.answersFile', 'answers-file'],
      ['ikke-med.yaml', 1, '', 'answers-file-absent'],
    ]);
    expect(body.findings.at(-1)?.message).toBe(
      'The answer file has not come along. Choose it together with the model.',
    );
    const all = await sendModelFiles(mette, 'from-file', files, { way: 'all' });
    expect([all.status, all.body.code]).toEqual([422, 'model-file-faulty']);
    expect(all.body.errors?.map(({ path }) => path)).toContain('form.yaml:3 cases.0.expcet');
    expect(await rows()).toBe(before);
  });

  it('is read in where a case does not fit or come out: that is told, and the draft is not published', async () => {
    const golden = {
      'forkert.yaml': fits.replace('2.5', '3'),
      'fremmed.yaml': fits.replace('strategi', 'srategi'),
    };
    const only = await sendModelFiles(mette, 'from-file', {
      ...{ model: small('gaar-ikke-op'), golden: { 'forkert.yaml': golden['forkert.yaml'] } },
    });
    expect(only.body).toMatchObject({
      readable: true,
      findings: [
        {
          ...{ code: 'golden-differs', file: 'forkert.yaml', line: 3 },
          path: 'cases.0.expect.ledelse.value',
        },
      ],
    });
    const both = { model: small('gaar-ikke-op'), golden };
    const preview = await sendModelFiles(mette, 'from-file', both);
    expect(preview.body.findings).toMatchObject([
      { code: 'question-unknown', file: 'fremmed.yaml' },
    ]);
    const refused = await publishFromFiles(mette, henrik, both);
    expect([refused.status, refused.body.code]).toEqual([409, 'golden-fails']);
    expect(refused.body.errors).toHaveLength(2);
  });

  it('on a plugin that is off or missing becomes a draft that says so', async () => {
    const files = { model: strangeModel('findes-ikke'), golden: { 'a.yaml': strangeGolden } };
    const { body } = await sendModelFiles(mette, 'from-file', files, { way: 'all' });
    const problem = { plugin: 'findes-ikke', code: 'plugin-missing' };
    expect(body).toMatchObject({ readable: true, pluginProblem: problem, findings: [] });
    const id = body.draftId ?? '';
    expect((await drafts.read(id)).pluginProblem).toEqual(problem);
    const { body: found } = await drafts.get<DraftFindingsView>(id, 'findings');
    expect(found).toMatchObject({ blocks: true, pluginProblem: problem });
    expect((await drafts.post(id, 'approvals', { note: '' })).body.code).toBe('plugin-missing');
  });

  it('comes over a draft in the same way, its cases in place of those there are', async () => {
    const begun = await sendModelFiles(
      mette,
      'from-file',
      { model: small('over-igen') },
      { way: 'all' },
    );
    const id = begun.body.draftId ?? '';
    const files = {
      model: small('over-igen').replace('da: Ledelse', 'da: Ny'),
      golden: { 'a.yaml': fits },
    };
    const preview = await sendModelFiles(mette, `${id}/from-file`, files);
    expect(preview.body.changes).toMatchObject({ set: 1, golden: true });
    const broken = { ...files, golden: { 'a.yaml': 'format: 1\ncases: []\n' } };
    const query = { way: 'all', after: '0', batch: '00000000-0000-4000-8000-000000000009' };
    const refused = await sendModelFiles(mette, `${id}/from-file`, broken, query);
    expect([refused.status, refused.body.code]).toEqual([422, 'model-file-faulty']);
    expect(await drafts.read(id)).toMatchObject({ revision: 0, golden: [] });
    const done = await sendModelFiles(mette, `${id}/from-file`, files, query);
    expect([done.status, done.body.revision]).toEqual([200, 2]);
    expect((await drafts.read(id)).golden).toHaveLength(1);
    // What it did to the cases is taken back and made again like its other changes.
    await drafts.post(id, 'undo', { after: 2 });
    expect((await drafts.read(id)).golden).toEqual([]);
    await drafts.post(id, 'redo', { after: 3 });
    expect((await drafts.read(id)).golden).toHaveLength(1);
    // A text without any, and a workbook without a sheet of them, leave them as they are; an empty sheet takes them out.
    const without = { model: small('over-igen') };
    expect((await sendModelFiles(mette, `${id}/from-file`, without)).body.changes?.golden).toBe(
      false,
    );
    const empty = new Uint8Array(await modelFile(smallModel('over-igen'), [], 'xlsx'));
    const emptied = await sendModelFiles(mette, `${id}/from-file`, { model: empty });
    expect(emptied.body.changes?.golden).toBe(true);
    await drafts.save(id, 4, [setting('budget', ['weight'], null, 2)]);
    const late = await sendModelFiles(mette, `${id}/from-file`, files, {
      ...{ way: 'all', after: '4', batch: '00000000-0000-4000-8000-000000000008' },
    });
    expect([late.status, late.body.code]).toEqual([412, 'version-conflict']);
  });

  it('of a workbook without a sheet of golden cases leaves those there are', async () => {
    const sheet = (name: string, rows: (string | number | null)[][]) => ({
      name,
      widths: [20],
      rows,
    });
    const file = await excelFile([
      sheet('Model', [
        ['Felt', 'Værdi', 'Dansk', 'Engelsk'],
        ...[
          ['format', 1],
          ['key', 'ark'],
          ['version', 1],
          ['scoring/plugin', 'weighted-mean'],
          ['scoring/version', '^1.0.0'],
        ].map(([field = '', value = '']) => [field, value, null, null]),
        ['title', null, 'Ark', 'Sheet'],
      ]),
      sheet('Indhold', [
        ['Nøgle', 'Slags', 'Ligger i', 'Titel (dansk)', 'Titel (engelsk)', 'Skala'],
      ]),
    ]);
    const { body } = await sendModelFiles(mette, 'from-file', { model: new Uint8Array(file) });
    expect(body).toMatchObject({ kind: 'xlsx', readable: true, goldenCount: null });
    const cases = { model: new Uint8Array(file), golden: { 'a.yaml': fits } };
    expect((await sendModelFiles(mette, 'from-file', cases)).body.goldenCount).toBe(1);
  });

  it('in a workbook has its faults told by node, and those of cases by number', async () => {
    const wrong = {
      ...{ ...someGolden, answers: { srategi: 1 } },
      expect: { ledelse: { value: 1 } },
    };
    const model = smallModel('fejl-i-ark');
    const file = await modelFile(
      { ...model, title: { da: 'Ark', en: '' } },
      [someGolden, wrong],
      'xlsx',
    );
    const { body } = await sendModelFiles(mette, 'from-file', { model: new Uint8Array(file) });
    expect(body.readable).toBe(true);
    const errors = body.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ sheet, path, code }) => [sheet, path, code])).toEqual([
      [null, 'fejl-i-ark.title', 'translation-missing'],
      ['Test', '2 answers srategi', 'question-unknown'],
    ]);
  });

  it('is one form with one model, of so many files and bytes', async () => {
    const form = async (parts: readonly [string, string, string][]) => {
      const body = new FormData();
      for (const [field, name, text] of parts) body.append(field, new Blob([text]), name);
      const written = new Response(body);
      return mette.ask<{ code?: string; errors?: { path: string }[] }>(
        '/api/model-drafts/from-file?way=preview',
        {
          ...{ method: 'POST', raw: new Uint8Array(await written.arrayBuffer()) },
          headers: { 'content-type': written.headers.get('content-type') ?? '' },
        },
      );
    };
    const told = async (parts: readonly [string, string, string][]) => {
      const { status, body } = await form(parts);
      return [status, body.code, body.errors?.[0]?.path];
    };
    const model: [string, string, string] = ['model', 'm.yaml', small('form')];
    expect(await told([['golden', 'a.yaml', fits]])).toEqual([400, 'invalid-input', 'model']);
    expect(await told([model, model])).toEqual([400, 'invalid-input', 'model']);
    expect(await told([model, ['andet', 'a', 'b']])).toEqual([400, 'invalid-input', 'andet']);
    const many = Array.from({ length: 201 }, (_, at): [string, string, string] => [
      'golden',
      `${at}`,
      '',
    ]);
    expect((await told([model, ...many]))[1]).toBe('too-many-files');
    const large: [string, string, string] = ['golden', 'a', 'a'.repeat(10 * 1024 * 1024)];
    expect((await told([model, large])).slice(0, 2)).toEqual([413, 'file-too-large']);
    const torn = await mette.ask('/api/model-drafts/from-file?way=preview', {
      ...{ method: 'POST', raw: '--x\r\nContent-Disposition: form-data; name="mod' },
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect([torn.status, torn.body['code']]).toEqual([400, 'malformed-body']);
    const elsewhere = await mette.ask('/api/rounds', {
      ...{
        method: 'POST',
        raw: '--x--',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
      },
    });
    expect([elsewhere.status, elsewhere.body['code']]).toEqual([415, 'unsupported-media']);
    // What a file is called leads nowhere.
    const strange = await form([model, ['golden', '../../etc/<b>.yaml', 'a: [']]);
    expect(JSON.stringify(strange.body)).toContain('"file":"<b>.yaml"');
  });

  it('takes as many statements with many cases as with one', async () => {
    const statements = async (key: string, count: number): Promise<number> => {
      const cases = Array.from({ length: count }, (_, at) => ({ ...someGolden, name: `${at}` }));
      const text = writeModel(smallModel(key), 'yaml', cases);
      const spy = jest.spyOn(pg.Client.prototype, 'query');
      try {
        const { status } = await sendModelFiles(
          mette,
          'from-file',
          { model: text },
          { way: 'all' },
        );
        expect(status).toBe(200);
        return spy.mock.calls.filter((asked) => /model/.test(JSON.stringify(asked[0]))).length;
      } finally {
        spy.mockRestore();
      }
    };
    const one = await statements('en-sag', 1);
    expect(await statements('mange-sager', 300)).toBe(one);
    // Whether a model is published under the key, whether that key is free, and the draft.
    expect(one).toBeLessThanOrEqual(3);
  });
});
