import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { today } from '../language/days';
import { Announcer } from '../page/announcer';
import { allByRole, byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { ImportPage } from './import-page';
import { changeOf, fieldsOf } from './unit-fields';
import { possibleParents, rowsOf } from './unit-tree';
import type { Unit } from './units-api';
import { UnitsPage } from './units-page';

const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
  id,
  externalId: null,
  parentId: null,
  name: id,
  depth: 0,
  path: [id],
  leaderName: null,
  leaderEmail: null,
  validFrom: '2024-01-01',
  validTo: null,
  version: 3,
  ...more,
});
const school = unit('Skole', { leaderName: 'Åse Holm' });
const day = unit('Dagtilbud', { parentId: 'Skole', depth: 1, path: ['Skole', 'Dagtilbud'] });
const nursery = unit('Vuggestuer', {
  parentId: 'Dagtilbud',
  depth: 2,
  path: ['Skole', 'Dagtilbud', 'Vuggestuer'],
});
const culture = unit('Kultur', { validTo: '2025-07-01' });
const all = [school, day, nursery, culture];

describe('a tree of units', () => {
  const names = (folded: string[], sought = '') =>
    rowsOf(all, new Set(folded), sought).map((row) => row.unit.name);

  it('hides all that lies below a folded unit', () => {
    expect(names([])).toEqual(['Skole', 'Dagtilbud', 'Vuggestuer', 'Kultur']);
    expect(names(['Skole'])).toEqual(['Skole', 'Kultur']);
    expect(names(['Dagtilbud'])).toEqual(['Skole', 'Dagtilbud', 'Kultur']);
  });

  it('finds units and leaders, folded or not', () => {
    expect(names(['Skole'], 'VUGGE')).toEqual(['Vuggestuer']);
    expect(names([], 'åse')).toEqual(['Skole']);
  });

  it('puts no unit below itself', () => {
    expect(possibleParents(all, 'Skole').map(({ name }) => name)).toEqual(['Kultur']);
    expect(possibleParents(all, null)).toHaveLength(4);
  });
});

describe('a change of a unit', () => {
  it('says only what differs, and the first day without it for its last', () => {
    const before = fieldsOf(culture, '2024-01-01');
    expect(before.lastDay).toBe('2025-06-30');
    expect(changeOf(before, { ...before, leaderName: ' Bo ', lastDay: '2025-12-31' })).toEqual({
      leaderName: 'Bo',
      validTo: '2026-01-01',
    });
    expect(changeOf(before, { ...before, lastDay: '' })).toEqual({ validTo: null });
  });
});

describe('the units page', () => {
  let network: HttpTestingController;

  const open = async (units: readonly Unit[] = all, roles = ['municipality-admin'] as const) => {
    await prepare();
    network = TestBed.inject(HttpTestingController);
    await signIn(member(roles));
    show(UnitsPage);
    network.expectOne(`/api/units?on=${today()}`).flush({ units });
    await settle();
  };

  it('tells the last day, not the day after it', async () => {
    await open();
    expect(byRole('row', /Kultur/).textContent).toContain('1.1.2024 til og med 30.6.2025');
    expect(byRole('row', /Vuggestuer/).textContent).toContain('Under Dagtilbud');
  });

  it('folds and unfolds', async () => {
    await open();
    const fold = () => byRole('button', 'Vis enheder under Skole');
    expect(fold().getAttribute('aria-expanded')).toBe('true');
    fold().click();
    await settle();
    expect(fold().getAttribute('aria-expanded')).toBe('false');
    expect(allByRole('row', /Vuggestuer/)).toEqual([]);
  });

  it('shows another day', async () => {
    await open();
    const field = document.querySelector<HTMLInputElement>('#units-day');
    if (!field) throw new Error('There is no field for the day');
    field.value = '2024-05-01';
    field.dispatchEvent(new Event('change'));
    await settle();
    network.expectOne('/api/units?on=2024-05-01').flush({ units: [] });
    await settle();
    expect(pageText()).toContain('Ingen enheder den 1. maj 2024');
    byRole('button', 'Vis i dag').click();
    await settle();
    network.expectOne(`/api/units?on=${today()}`).flush({ units: all });
    await settle();
    expect(pageText()).toContain('4 enheder');
  });

  it('teaches when there are none, and offers acts only to those who may', async () => {
    await open([], ['municipality-admin']);
    expect(allByRole('link', 'Indlæs fra fil')).toHaveLength(2);
    TestBed.resetTestingModule();
    await prepare();
    network = TestBed.inject(HttpTestingController);
    await signIn(member(['reader']));
    show(UnitsPage);
    network.expectOne(`/api/units?on=${today()}`).flush({ units: [] });
    await settle();
    expect(pageText()).toContain('Jeres administrator kan oprette dem.');
    expect(allByRole('button')).toEqual([]);
  });

  it('adds a unit below another', async () => {
    await open();
    byRole('button', 'Opret under: Skole').click();
    await settle();
    type(byRole('textbox', 'Enhed'), 'SFO');
    await settle();
    byRole('button', 'Gem enheden').click();
    await settle();
    const call = network.expectOne({ method: 'POST', url: '/api/units' });
    expect(call.request.body).toMatchObject({ name: 'SFO', parentId: 'Skole', validTo: null });
    call.flush(unit('SFO'));
    await settle();
    expect(TestBed.inject(Announcer).shown()).toBe('SFO er gemt.');
  });

  it('shows both sides when somebody changed the unit meanwhile, and saves mine upon theirs', async () => {
    await open();
    byRole('button', 'Ret: Skole').click();
    await settle();
    type(byRole('textbox', 'Enhed'), 'Skoler');
    await settle();
    byRole('button', 'Gem enheden').click();
    await settle();
    const first = network.expectOne({ method: 'PATCH', url: '/api/units/Skole' });
    expect(first.request.headers.get('If-Match')).toBe('"3"');
    first.flush({ code: 'version-conflict' }, { status: 412, statusText: 'Conflict' });
    await settle();
    network
      .expectOne(`/api/units?on=${today()}`)
      .flush({ units: [{ ...school, leaderName: 'Bo Friis', version: 4 }] });
    await settle();
    expect(byRole('dialog').textContent).toContain('Bo Friis');
    expect(byRole<HTMLInputElement>('textbox', 'Enhed').value).toBe('Skoler');
    byRole('button', 'Gem min i stedet').click();
    await settle();
    const second = network.expectOne({ method: 'PATCH', url: '/api/units/Skole' });
    expect(second.request.headers.get('If-Match')).toBe('"4"');
    // Their leader stands: only the name was mine.
    expect(second.request.body).toEqual({ name: 'Skoler' });
  });

  it('ends a unit with the day it is asked for', async () => {
    await open();
    byRole('button', 'Afslut: Skole').click();
    await settle();
    const field = document.querySelector<HTMLInputElement>('#unit-last-day');
    if (!field) throw new Error('There is no field for the last day');
    type(field, '2026-12-31');
    await settle();
    byRole('button', 'Afslut').click();
    await settle();
    const call = network.expectOne({ method: 'PATCH', url: '/api/units/Skole' });
    expect(call.request.body).toEqual({ validTo: '2027-01-01' });
  });
});

describe('importing units', () => {
  let network: HttpTestingController;

  beforeEach(async () => {
    await prepare([{ path: 'organisation/units', children: [] }]);
    network = TestBed.inject(HttpTestingController);
    await signIn(member());
    show(ImportPage);
    await settle();
  });

  const choose = async (text: string) => {
    const field = document.querySelector<HTMLInputElement>('#units-file');
    if (!field) throw new Error('There is no field for the file');
    // jsdom's files have no text().
    const file = { text: () => Promise.resolve(text) };
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    field.dispatchEvent(new Event('change'));
    await settle();
  };

  it('shows what would change before anything is saved, those that end first', async () => {
    await choose('uuid;navn');
    const attempt = network.expectOne('/api/units/import');
    expect(attempt.request.body).toEqual({ csv: 'uuid;navn', dryRun: true });
    attempt.flush({
      added: 1,
      changed: 1,
      unchanged: 4,
      ended: 1,
      changes: [
        { kind: 'added', name: 'Kultur', fields: [] },
        { kind: 'changed', name: 'Skole', fields: ['name', 'parent'] },
        { kind: 'ended', name: 'Ældre', fields: [] },
      ],
      ignoredColumns: ['Farve'],
      dryRun: true,
    });
    await settle();
    expect(pageText()).toContain('Én ny enhed, én ændret, én slutter, 4 er uændrede.');
    expect(pageText()).toContain('Kolonner, der ikke bliver læst: Farve.');
    expect(
      allByRole('row')
        .slice(1)
        .map((row) => [...row.children].map((cell) => cell.textContent?.trim()).join(' · ')),
    ).toEqual(['Ældre · Slutter · –', 'Skole · Ændres · navn, plads i træet', 'Kultur · Ny · –']);
    byRole('button', 'Indlæs filen').click();
    await settle();
    const done = network.expectOne('/api/units/import');
    expect(done.request.body).toEqual({ csv: 'uuid;navn', dryRun: false });
    done.flush({});
    await settle();
    expect(TestBed.inject(Announcer).shown()).toBe('Enhederne er indlæst.');
  });

  it('tells every fault with line and column, from the top', async () => {
    await choose('uuid;navn');
    network.expectOne('/api/units/import').flush(
      {
        code: 'invalid-input',
        errors: [
          { path: 'csv:8:', code: 'csvTooManyCells', message: 'For mange felter.' },
          { path: 'csv:2:leder mail', code: 'isEmail', message: 'Skriv en mailadresse.' },
        ],
      },
      { status: 422, statusText: 'Invalid' },
    );
    await settle();
    expect(pageText()).toContain('Filen har 2 fejl');
    expect(allByRole('button', 'Indlæs filen')).toEqual([]);
    expect(
      allByRole('row')
        .slice(1)
        .map((row) => [...row.children].map((cell) => cell.textContent?.trim()).join(' · ')),
    ).toEqual(['2 · leder mail · Skriv en mailadresse.', '8 · Hele rækken · For mange felter.']);
  });

  it('asks for a file, and offers nothing to read in where nothing changes', async () => {
    byRole('button', 'Indlæs filen').click();
    await settle();
    expect(pageText()).toContain('Vælg en fil først.');
    await choose('uuid;navn');
    network.expectOne('/api/units/import').flush({
      added: 0,
      changed: 0,
      unchanged: 2,
      ended: 0,
      changes: [],
      ignoredColumns: [],
      dryRun: true,
    });
    await settle();
    expect(pageText()).toContain('Alt i filen står allerede i Erfa.');
    expect(allByRole('button', 'Indlæs filen')).toEqual([]);
  });
});
