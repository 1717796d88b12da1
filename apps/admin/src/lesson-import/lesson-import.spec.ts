import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { FileRowView, LessonsFileView } from '@erfa/api-client';
import { Announcer } from '../page/announcer';
import { allByRole, byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { ImportPage } from './import-page';

const row = (line: number, more: Partial<FileRowView> = {}): FileRowView => ({
  ...{ line, state: 'good', sameAsLine: null, sameAsLesson: null, title: `Erfaring ${line}` },
  ...{ happened: 'Det skete', recommendation: '', kind: 'worked', about: null, phase: 'after' },
  ...{ kle: [{ code: '27', title: 'Social service' }], technology: [], dimension: null },
  confirmBy: null,
  ...more,
});
const read = (more: Partial<LessonsFileView> = {}): LessonsFileView => ({
  ...{ kind: 'csv', encoding: 'utf-8', total: 2, good: 2, faulty: 0, duplicates: 0 },
  columns: [
    { place: 1, name: 'A', title: 'Titel', example: 'Erfaring 2', fields: ['title'] },
    { place: 2, name: 'B', title: 'Alfa', example: 'Det skete', fields: [] },
  ],
  rows: [row(2), row(3)],
  ...{ faults: [], faultCount: 0, imported: null },
  ...more,
});

describe('importing lessons', () => {
  let network: HttpTestingController;
  beforeEach(async () => {
    await prepare([{ path: 'lessons/own', children: [] }]);
    network = TestBed.inject(HttpTestingController);
    await signIn(member());
    show(ImportPage);
    await settle();
  });

  const choose = async (name = 'erfaringer.csv', size = 20) => {
    const field = document.querySelector<HTMLInputElement>('#lessons-file');
    if (!field) throw new Error('There is no field for the file');
    // jsdom's files have no arrayBuffer().
    const file = { name, size, arrayBuffer: () => Promise.resolve(new ArrayBuffer(size)) };
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    field.dispatchEvent(new Event('change'));
    await settle();
  };
  const asked = () => network.expectOne(({ url }) => url === '/api/own-lessons/import');
  const flush = async (view: LessonsFileView) => {
    const attempt = asked();
    attempt.flush(view);
    await settle();
    return attempt.request.params;
  };
  const press = async (name: string) => {
    byRole('button', name).click();
    await settle();
  };
  const cells = () =>
    allByRole('row').map((each) =>
      [...each.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()).join(' | '),
    );

  it('asks for a file, and refuses one that is too large before it is sent', async () => {
    await press('Næste');
    expect(pageText()).toContain('Vælg en fil først.');
    await choose('stor.xlsx', 11 * 1024 * 1024);
    expect(pageText()).toContain('Filen fylder mere end 10 MB.');
    network.verify();
  });

  it('goes through three steps, and sends what was chosen', async () => {
    await choose();
    const params = await flush(read());
    expect([params.get('way'), params.get('visibility'), params.get('column')]).toEqual([
      'preview',
      'private',
      null,
    ]);
    expect(pageText()).toContain('erfaringer.csv er læst igennem. Den har 2 rækker.');
    document.querySelector<HTMLInputElement>('#readers-organisation')?.click();
    await press('Næste');
    expect(document.activeElement?.textContent).toContain('Trin 2 af 3: Kolonnerne');
    expect(pageText()).toContain('Vi genkendte én kolonne på overskriften.');
    expect(pageText()).toContain('Kolonner, der ikke bliver læst: B · Alfa.');
    const happened = document.querySelector<HTMLSelectElement>('#column-happened');
    if (!happened) throw new Error('There is no such field');
    happened.value = '2';
    happened.dispatchEvent(new Event('change'));
    await press('Næste');
    expect((await flush(read())).getAll('column')).toEqual(['title:1', 'happened:2']);
    expect(document.activeElement?.textContent).toContain('Trin 3 af 3: Gennemse');
    expect(pageText()).toContain('2 nye erfaringer.');
    expect(cells()[1]).toBe(
      '2 | Erfaring 2Det skete | Virkede · Efter · 27 Social service | Importeres',
    );
    await press('Importér 2 erfaringer');
    const done = await flush(read({ imported: 2 }));
    expect([done.get('way'), done.get('visibility'), done.get('duplicates')]).toEqual([
      'all',
      'organisation',
      'leave-out',
    ]);
    expect(done.get('key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(TestBed.inject(Announcer).shown()).toBe('2 erfaringer er importeret.');
  });

  it('does not go on without a column for the title', async () => {
    await choose();
    await flush(
      read({
        total: 0,
        rows: [],
        columns: [{ place: 1, name: 'A', title: 'Alfa', example: '', fields: [] }],
      }),
    );
    await press('Næste');
    expect(pageText()).toContain('Vi genkendte ingen overskrifter.');
    await press('Næste');
    expect(pageText()).toContain('Vælg, hvilken kolonne titlen står i.');
    expect(document.activeElement?.id).toBe('column-title');
    network.verify();
  });

  const faulty = read({
    ...{ total: 3, good: 1, faulty: 1, duplicates: 1, faultCount: 1 },
    rows: [
      row(2),
      row(3, { state: 'faulty', title: '', happened: '' }),
      row(4, { state: 'duplicate', sameAsLine: 2 }),
    ],
    faults: [
      { line: 3, column: 'A', header: 'Titel', code: 'titleMissing', message: 'Skriv en titel.' },
    ],
  });

  it('names every fault, and imports the good rows only when that is asked for', async () => {
    await choose();
    await flush(faulty);
    await press('Næste');
    await press('Næste');
    await flush(faulty);
    expect(pageText()).toContain('Én ny erfaring, én findes allerede, én række har fejl.');
    expect(cells().slice(0, 2)).toEqual([
      'Række | Kolonne | Hvad, og hvad du kan gøre',
      '3 | A · Titel | Skriv en titel.',
    ]);
    expect(cells().at(-1)).toContain('UdeladesSiger det samme som række 2.');
    expect(allByRole('button', /^Importér \d/)).toEqual([]);
    byRole('checkbox', /^Importér også dem/).click();
    await settle();
    expect(cells().at(-1)).toContain('Importeres igen');
    await press('Importér kun de 2 uden fejl');
    const params = await flush(read({ imported: 2 }));
    expect([params.get('way'), params.get('duplicates')]).toEqual(['good', 'import']);
  });

  it('keeps what was chosen for a mended file with the same columns', async () => {
    await choose();
    await flush(faulty);
    await press('Næste');
    const cause = document.querySelector<HTMLSelectElement>('#column-cause');
    if (cause) cause.value = '2';
    cause?.dispatchEvent(new Event('change'));
    await press('Næste');
    await flush(faulty);
    await press('Vælg den rettede fil');
    expect(document.activeElement?.id).toBe('lessons-file');
    await choose('rettet.csv');
    expect((await flush(read())).getAll('column')).toBeNull();
    expect((await flush(read())).getAll('column')).toEqual(['title:1', 'cause:2']);
  });

  it('sends the same import again under the same key when the network was away', async () => {
    await choose();
    await flush(read());
    await press('Næste');
    await press('Næste');
    await flush(read());
    await press('Importér 2 erfaringer');
    const lost = asked();
    lost.error(new ProgressEvent('error'));
    await settle();
    expect(pageText()).toContain('Ingen forbindelse');
    await press('Importér 2 erfaringer');
    expect((await flush(read({ imported: 2 }))).get('key')).toBe(lost.request.params.get('key'));
  });

  it('says what the server says of a file that cannot be read', async () => {
    await choose('brev.pdf');
    asked().flush(
      {
        code: 'lesson-file-type',
        title: 'Filen er hverken Excel eller CSV',
        detail: 'Vælg en anden.',
      },
      { status: 415, statusText: 'x' },
    );
    await settle();
    expect(pageText()).toContain('Filen er hverken Excel eller CSV');
    await press('Næste');
    expect(pageText()).toContain('Trin 1 af 3');
  });
});
