import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { FileFindingView, ModelFileView } from '@erfa/api-client';
import { Texts } from '../language/texts';
import { allByRole, byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { ModelFilePage } from './model-file-page';

const read = (own: Partial<ModelFileView> = {}): ModelFileView => ({
  ...{ kind: 'yaml', readable: true, title: { da: 'Lille model', en: '' }, key: 'lille' },
  ...{ version: 1, pluginProblem: null, questionCount: 12, groupCount: 3, goldenCount: 2 },
  ...{ findingCount: 0, findings: [], changes: null, published: null, revision: null },
  draftId: null,
  ...own,
});
const finding = (own: Partial<FileFindingView>): FileFindingView => ({
  ...{ code: 'x', severity: 'error', file: 'model.yaml', sheet: null, cell: null, line: null },
  ...{ path: '', message: 'Forkert.' },
  ...own,
});

describe('reading a model from files', () => {
  let network: HttpTestingController;
  const open = async (id?: string, draft: object = {}): Promise<void> => {
    await prepare([
      { path: 'models', children: [] },
      { path: 'models/drafts/:id', children: [] },
    ]);
    network = TestBed.inject(HttpTestingController);
    await signIn(member(['kl-admin']));
    const page = show(ModelFilePage);
    page.componentRef.setInput('id', id);
    await settle();
    if (id === undefined) return;
    const title = { da: 'Lille model', en: '' };
    const whole = { title, key: 'lille', version: 1, discardedAt: null, publishedId: null };
    network.expectOne('/api/model-drafts/d1').flush({ ...whole, ...draft });
    await settle();
  };
  const choose = async (field: string, ...names: readonly (readonly [string, number])[]) => {
    const input = document.querySelector<HTMLInputElement>(field);
    if (!input) throw new Error(`There is no field ${field}`);
    // jsdom's files have no arrayBuffer().
    const files = names.map(([name, size]) => ({
      ...{ name, size, arrayBuffer: () => Promise.resolve(new ArrayBuffer(size)) },
    }));
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    input.dispatchEvent(new Event('change'));
    await settle();
  };
  const asked = (url = '/api/model-drafts/from-file') =>
    network.expectOne((request) => request.url === url && request.method === 'POST');
  const flush = async (view: ModelFileView, url?: string) => {
    const attempt = asked(url);
    attempt.flush(view);
    await settle();
    const form = attempt.request.body as FormData;
    const { params } = attempt.request;
    return {
      files: [...form].map(([name, file]) => `${name} ${(file as File).name}`),
      asked: Object.fromEntries(params.keys().map((key) => [key, params.get(key)])),
    };
  };
  const press = async (name: string) => {
    byRole('button', name).click();
    await settle();
  };
  const rows = () =>
    allByRole('row')
      .slice(1)
      .map((row) =>
        [...row.children].map((cell) => cell.textContent.replace(/\s+/gu, ' ').trim()).join(' | '),
      );

  it('asks for a file, and refuses what is too large before it is sent', async () => {
    await open();
    await press('Opret kladde');
    expect(byRole('alert').textContent).toContain('Vælg modellens fil.');
    await choose('#model-file', ['stor.xlsx', 11 * 1024 * 1024]);
    expect(pageText()).toContain('Filerne fylder over 10 MB tilsammen.');
    network.verify();
  });

  it('looks through what was chosen while the server was still looking through what was there before', async () => {
    await open();
    await choose('#model-file', ['lille.yaml', 10]);
    const slow = asked();
    await choose('#golden-files', ['a.yaml', 5]);
    slow.flush(read({ goldenCount: null }));
    await settle();
    expect(pageText()).not.toContain('ingen i filen');
    const { files } = await flush(read());
    expect(files).toEqual(['model lille.yaml', 'golden a.yaml']);
    expect(byRole('heading', 'Det står i lille.yaml')).toBeTruthy();
    network.verify();
  });

  it('shows what was read before anything is made, and makes a draft of it', async () => {
    await open();
    await choose('#model-file', ['lille.yaml', 10]);
    const preview = await flush(read({ goldenCount: null }));
    expect(preview).toEqual({ files: ['model lille.yaml'], asked: { way: 'preview' } });
    expect(byRole('heading', 'Det står i lille.yaml')).toBeTruthy();
    expect(pageText()).toContain('ingen i filen');
    await choose('#golden-files', ['a.yaml', 5], ['b.yaml', 5]);
    const { files } = await flush(read());
    expect(files).toEqual(['model lille.yaml', 'golden a.yaml', 'golden b.yaml']);
    expect(byRole<HTMLInputElement>('textbox', /Nøgle/u).value).toBe('lille');
    type(byRole<HTMLInputElement>('textbox', /Nøgle/u), 'Å');
    await settle();
    await press('Opret kladde');
    expect(pageText()).toContain('Brug kun små bogstaver');
    type(byRole<HTMLInputElement>('textbox', /Nøgle/u), 'anden');
    await settle();
    await press('Opret kladde');
    const made = await flush(read({ draftId: 'd9' }));
    expect(made).toEqual({ files, asked: { way: 'all', key: 'anden' } });
    expect(TestBed.inject(Router).url).toBe('/models/drafts/d9');
  });

  it('offers the next version where a model is published under the key', async () => {
    await open();
    await choose('#model-file', ['lille.json', 10]);
    await flush(read({ published: { id: 'm2', version: 2 } }));
    expect(pageText()).toContain('senest version 2');
    expect(byRole<HTMLInputElement>('radio', 'Version 3 af den model').checked).toBe(true);
    expect(allByRole('textbox')).toEqual([]);
    byRole('radio', /En ny model/u).click();
    await settle();
    expect(byRole<HTMLInputElement>('textbox', /Nøgle/u).value).toBe('');
    byRole('radio', /Version 3/u).click();
    await settle();
    await press('Opret kladde');
    const { asked: sent } = await flush(read({ draftId: 'd9' }));
    expect(sent).toEqual({ way: 'all', predecessorId: 'm2' });
  });

  it('lists each fault by file, sheet and cell, line or way, and makes nothing of the file', async () => {
    await open();
    await choose('#model-file', ['fejl.xlsx', 10]);
    await flush(
      read({
        ...{ readable: false, findingCount: 203 },
        findings: [
          finding({ severity: 'warning', file: 'a.yaml', line: 3, path: 'cases.0' }),
          finding({ sheet: 'Indhold', cell: 'C3', message: 'Ingen gruppe ovenfor.' }),
          finding({ sheet: 'Test', path: '2 answers x' }),
        ],
      }),
    );
    expect(pageText()).toContain('fejl.xlsx kan ikke læses ind');
    expect(pageText()).toContain('Intet er ændret.');
    expect(rows()).toEqual([
      'Arket Indhold, celle C3 | Ingen gruppe ovenfor. | Skal rettes',
      'Arket Test 2 answers x | Forkert. | Skal rettes',
      'a.yaml, linje 3 cases.0 | Forkert. | Nok ikke ment',
    ]);
    expect(pageText()).toContain('Og 200 mere.');
    expect(allByRole('button', 'Opret kladde')).toEqual([]);
    // What is found is told in the language chosen.
    await TestBed.inject(Texts).choose('en');
    await settle();
    expect(asked().request.params.get('way')).toBe('preview');
  });

  it('says why a file is no model file at all, and what a plugin that is off means', async () => {
    await open();
    await choose('#model-file', ['bombe.xlsx', 10]);
    asked().flush(
      { code: 'model-file-too-much', title: 'Der er for meget i filen', detail: 'Slet ark.' },
      { status: 422, statusText: 'Unprocessable' },
    );
    await settle();
    expect(pageText()).toContain('Der er for meget i filen');
    expect(pageText()).toContain('Slet ark.');
    await choose('#model-file', ['lille.yaml', 10]);
    await flush(read({ pluginProblem: { plugin: 'fremmed', code: 'plugin-off' } }));
    expect(pageText()).not.toContain('Der er for meget i filen');
    expect(pageText()).toContain('Udvidelsen fremmed er slået fra');
    expect(byRole('button', 'Opret kladde')).toBeTruthy();
  });

  const changes = {
    ...{ added: 1, removed: 1, moved: 0, set: 1, golden: true },
    list: [
      {
        ...{ kind: 'set', node: 'q', title: { da: 'Plan', en: 'Plan' } },
        ...{ field: ['title', 'da'], before: 'Plan', after: 'Planen' },
      },
      { kind: 'add', node: 'n', title: { da: 'Ny', en: '' }, field: [], before: null, after: null },
      { kind: 'remove', node: 'v', title: null, field: [], before: null, after: null },
    ] as NonNullable<ModelFileView['changes']>['list'],
  };
  const over = '/api/model-drafts/d1/from-file';

  it('shows what a file changes in a draft, and does so over the revision that was seen', async () => {
    await open('d1');
    expect(byRole('heading', 'Læs fra fil over Lille model, version 1')).toBeTruthy();
    expect(pageText()).toContain('kan fortrydes én for én');
    await choose('#model-file', ['lille.xlsx', 10]);
    await flush(read({ changes, revision: 4 }), over);
    expect(pageText()).toContain('Én fjernet, én ny, ét felt ændret. Kladdens testeksempler');
    expect(rows()).toEqual([
      'v | Fjernes | – | –',
      'Ny | Ny | – | –',
      'Plan Navn, dansk | Ændres | Plan | Planen',
    ]);
    await press('Skriv over kladden');
    const late = asked(over);
    const batch = late.request.params.get('batch');
    expect([late.request.params.get('after'), batch?.length]).toEqual(['4', 36]);
    late.flush(
      { code: 'version-conflict', title: 'Nogen har skrevet imens', detail: '' },
      { status: 412, statusText: 'Precondition Failed' },
    );
    await settle();
    await flush(read({ changes, revision: 5 }), over);
    expect(pageText()).toContain('Nogen har skrevet imens');
    await press('Skriv over kladden');
    const { asked: sent } = await flush(read({ changes, revision: 8, draftId: 'd1' }), over);
    expect(sent['after']).toBe('5');
    expect(TestBed.inject(Router).url).toBe('/models/drafts/d1');
  });

  it('has nothing to do where the file says what the draft says, or the draft is closed', async () => {
    await open('d1');
    await choose('#model-file', ['lille.xlsx', 10]);
    const none = { added: 0, removed: 0, moved: 0, set: 0, golden: false, list: [] };
    await flush(read({ changes: none, revision: 4 }), over);
    expect(pageText()).toContain('Filen siger det samme som kladden.');
    expect(allByRole('button', 'Skriv over kladden')).toEqual([]);
    TestBed.resetTestingModule();
    document.body.innerHTML = '';
    await open('d1', { publishedId: 'm1' });
    expect(pageText()).toContain('Kladden kan ikke ændres');
    expect(allByRole('button', 'Skriv over kladden')).toEqual([]);
  });
});
