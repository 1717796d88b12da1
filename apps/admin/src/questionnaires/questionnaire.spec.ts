import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import {
  ColumnUse,
  type QuestionnaireColumnView,
  type QuestionnaireFindingView,
  type QuestionnaireView,
} from '@erfa/api-client';
import { Announcer } from '../page/announcer';
import { Texts } from '../language/texts';
import { allByRole, byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { QuestionnairePage } from './questionnaire-page';

const column = (
  place: number,
  heading: string,
  use: ColumnUse,
  more: Partial<QuestionnaireColumnView> = {},
): QuestionnaireColumnView => ({
  ...{ place, name: 'ABCDEFG'.charAt(place - 1), heading, use, filled: 2 },
  ...{ examples: [`${heading} 1`], proposed: use, proposedBy: use === 'none' ? null : 'heading' },
  ...more,
});
const read = (more: Partial<QuestionnaireView> = {}): QuestionnaireView => ({
  ...{ kind: 'csv', encoding: 'windows-1252', sheets: [], sheet: '', headings: 2 },
  firstRows: [
    { line: 1, text: 'Måling' },
    { line: 2, text: 'Tema · Spørgsmål · Note' },
  ],
  columns: [
    column(1, 'Tema', 'group1'),
    column(2, 'Spørgsmål', 'question'),
    column(3, 'Note', 'none'),
  ],
  ...{ questionCount: 70, groupCount: 1, scaleCount: 2, readable: true, draftId: null },
  leftOut: { rows: 2, lines: [7, 9], above: 1, columns: ['C · Note'] },
  nodes: [
    { kind: 'group', depth: 0, title: 'Ledelse', answers: [], scale: null, line: null },
    {
      kind: 'question',
      depth: 1,
      title: 'Har I?',
      answers: ['Lidt', 'Meget'],
      scale: 'steps',
      line: 3,
    },
    { kind: 'question', depth: 1, title: 'Kan I?', answers: [], scale: 'boolean', line: 4 },
  ],
  ...{ findings: [], findingCounts: { error: 0, warning: 0, note: 0 } },
  ...more,
});
const finding = (more: Partial<QuestionnaireFindingView>): QuestionnaireFindingView => ({
  ...{ code: 'form-weight', severity: 'error', line: 3, column: 'C', heading: 'Note' },
  message: 'Skriv et tal.',
  ...more,
});

describe('a model of an old questionnaire', () => {
  let network: HttpTestingController;
  beforeEach(async () => {
    await prepare([{ path: 'models/drafts/:id', children: [] }]);
    network = TestBed.inject(HttpTestingController);
    await signIn(member());
    show(QuestionnairePage);
    await settle();
  });
  afterEach(() => network.verify());

  const choose = async (name = 'skema.csv', size = 20) => {
    const field = document.querySelector<HTMLInputElement>('#questionnaire-file');
    if (!field) throw new Error('There is no field for the file');
    // jsdom's files have no arrayBuffer().
    const file = { name, size, arrayBuffer: () => Promise.resolve(new ArrayBuffer(size)) };
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    field.dispatchEvent(new Event('change'));
    await settle();
  };
  const asked = () =>
    network.expectOne(({ url }) => url === '/api/model-drafts/from-questionnaire');
  const flush = async (view: QuestionnaireView) => {
    const attempt = asked();
    attempt.flush(view);
    await settle();
    return attempt.request.params;
  };
  const press = async (name: string) => {
    byRole('button', name).click();
    await settle();
  };
  const pick = async (id: string, value: string) => {
    const field = document.querySelector<HTMLSelectElement>(`#${id}`);
    if (!field) throw new Error(`There is no ${id}`);
    field.value = value;
    field.dispatchEvent(new Event('change'));
    await settle();
  };
  const write = async (id: string, value: string) => {
    const field = document.querySelector<HTMLInputElement>(`#${id}`);
    if (!field) throw new Error(`There is no ${id}`);
    field.value = value;
    field.dispatchEvent(new Event('input'));
    await settle();
  };
  const plugins = async () => {
    network.expectOne('/api/model-drafts/plugins').flush({
      plugins: [{ id: 'weighted-mean', title: { da: 'Gennemsnit', en: 'Mean' }, problem: null }],
    });
    await settle();
  };

  it('asks for a file, and refuses one that is too large before it is sent', async () => {
    await press('Næste');
    expect(pageText()).toContain('Vælg en fil først.');
    await choose('stor.xlsx', 11 * 1024 * 1024);
    expect(pageText()).toContain('Filen fylder mere end 10 MB.');
  });

  it('shows what the file becomes as columns are chosen, and makes the draft of what was shown', async () => {
    await choose();
    const first = await flush(read());
    expect([first.get('way'), first.get('column'), first.get('headings')]).toEqual([
      ...['preview', null, null],
    ]);
    expect(pageText()).toContain('skema.csv er læst igennem. Vi fandt 70 spørgsmål.');
    await press('Næste');
    expect(document.activeElement?.textContent).toContain('Trin 2 af 3: Kolonnerne');
    expect(pageText()).toContain('70 spørgsmål i én gruppe, med 2 slags svar.');
    expect(pageText()).toContain('2 rækker uden spørgsmål bliver ikke læst: 7, 9.');
    expect(pageText()).toContain('Kolonnen C · Note bliver ikke læst.');
    expect(pageText()).toContain('Lidt · Meget');
    expect(pageText()).toContain('Og 68 spørgsmål mere.');
    const offered = [...document.querySelectorAll('#questionnaire-column-3 option')];
    expect(offered.map((one) => one.getAttribute('value')).sort()).toEqual(
      Object.values(ColumnUse).sort(),
    );
    await pick('questionnaire-column-3', 'answers');
    // What is chosen while the file is looked at is not lost: it is looked at once more.
    const looking = asked();
    await pick('questionnaire-column-1', 'none');
    looking.flush(read());
    await settle();
    const second = await flush(read());
    expect(looking.request.params.getAll('column')).toEqual([
      ...['1:group1', '2:question', '3:answers'],
    ]);
    expect(second.getAll('column')).toEqual(['2:question', '3:answers']);
    byRole('radio', 'Det sidste').click();
    await settle();
    expect((await flush(read())).get('order')).toBe('falling');
    await pick('questionnaire-otherwise', 'text');
    expect((await flush(read())).get('otherwise')).toBe('text');

    await press('Næste');
    await plugins();
    await press('Opret kladde');
    expect(pageText()).toContain('Skriv en titel på dansk.');
    expect(pageText()).toContain('Vælg, hvordan modellen skal beregnes.');
    await write('draft-danish', 'Gammel måling');
    expect(document.querySelector<HTMLInputElement>('#draft-key')?.value).toBe('gammel-maaling');
    await pick('draft-plugin', 'weighted-mean');
    // Back and forth, nothing that was written is lost.
    await press('Tilbage');
    await press('Næste');
    await plugins();
    expect(document.querySelector<HTMLInputElement>('#draft-danish')?.value).toBe('Gammel måling');
    await press('Opret kladde');
    const made = await flush(read({ draftId: 'ny' }));
    const sent = (name: string) => made.get(name);
    expect(
      ['way', 'danish', 'english', 'key', 'plugin', 'headings', 'order', 'otherwise'].map(sent),
    ).toEqual([
      ...['all', 'Gammel måling', '', 'gammel-maaling', 'weighted-mean', '2', 'falling', 'text'],
    ]);
    expect(made.getAll('column')).toEqual(['2:question', '3:answers']);
    expect(TestBed.inject(Announcer).shown()).toBe('Kladden er oprettet med 70 spørgsmål.');
  });

  it('is read from another sheet, another row and in another language', async () => {
    await choose('skema.xlsx');
    const book = read({
      kind: 'excel',
      encoding: null,
      sheets: ['Læs mig', 'Skema'],
      sheet: 'Læs mig',
    });
    await flush(book);
    await pick('questionnaire-sheet', 'Skema');
    expect((await flush({ ...book, sheet: 'Skema' })).get('sheet')).toBe('Skema');
    await pick('questionnaire-headings', '1');
    const params = await flush({ ...book, sheet: 'Skema', headings: 1 });
    expect([params.get('sheet'), params.get('headings')]).toEqual(['Skema', '1']);
    byRole('radio', 'Engelsk').click();
    await settle();
    expect((await flush(book)).get('language')).toBe('en');
  });

  it('names every fault, does not go on before they are mended, and keeps what was chosen', async () => {
    const faulty = read({
      readable: false,
      findings: [
        finding({
          code: 'form-answer-state',
          severity: 'note',
          line: 2,
          message: 'Bliver ikke et svar.',
        }),
        finding({}),
      ],
      findingCounts: { error: 1, warning: 0, note: 1 },
    });
    await choose();
    await flush(faulty);
    await press('Næste');
    await pick('questionnaire-column-3', 'weight');
    await flush(faulty);
    const rows = allByRole('row').map((each) =>
      [...each.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()).join(' | '),
    );
    expect(rows.slice(-2)).toEqual([
      '3 | C · Note | Fejl | Skriv et tal.',
      '2 | C · Note | Bemærk | Bliver ikke et svar.',
    ]);
    await press('Næste');
    expect(document.activeElement?.textContent).toContain('Én fejl skal rettes');
    await press('Vælg den rettede fil');
    expect(document.activeElement?.id).toBe('questionnaire-file');
    await choose('rettet.csv');
    expect((await flush(read())).getAll('column')).toBeNull();
    expect((await flush(read())).getAll('column')).toEqual(['1:group1', '2:question', '3:weight']);
    // Remarks are told in the reader's language.
    await TestBed.inject(Texts).choose('en');
    await settle();
    await flush(read());
    await TestBed.inject(Texts).choose('da');
    await settle();
    await flush(read());
  });

  it('says what the server says of a file or a key that it refuses', async () => {
    await choose('brev.pdf');
    asked().flush(
      {
        code: 'questionnaire-type',
        title: 'Filen er hverken Excel eller CSV',
        detail: 'Vælg en anden.',
      },
      { status: 415, statusText: 'x' },
    );
    await settle();
    expect(pageText()).toContain('Filen er hverken Excel eller CSV');
    await press('Næste');
    expect(pageText()).toContain('Trin 1 af 3');
    await choose();
    await flush(read());
    await press('Næste');
    await press('Næste');
    await plugins();
    await write('draft-danish', 'Digital modenhed');
    await pick('draft-plugin', 'weighted-mean');
    await press('Opret kladde');
    asked().flush(
      { code: 'model-key-taken', title: 'Nøglen er brugt af en anden model', detail: '' },
      { status: 409, statusText: 'x' },
    );
    await settle();
    expect(pageText()).toContain('Nøglen er brugt af en anden model');
    expect(pageText()).toContain('Trin 3 af 3');
  });
});
