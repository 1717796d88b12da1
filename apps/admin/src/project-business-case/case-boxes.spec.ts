import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type {
  BusinessCaseLineForm,
  BusinessCaseLineView,
  OutsideView,
  ProjectRiskView,
} from '@erfa/api-client';
import { Texts } from '../language/texts';
import { allByRole, byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { CaseFileBox } from './case-file-box';
import { businessCase, newLine } from './case-model';
import { roughly, thousands } from './case-money';
import { lineWords } from './line-words';
import { OutsideBox } from './outside-box';
import { RiskPoolBox } from './risk-pool-box';

const project = 'p1';
const settings = {
  ...{ priceYear: 2026, firstYear: 2027, years: 5, hoursPerYear: 1450 },
  ...{ method: 'successive' as const, rates: [] },
};
const line = (id: string, form: Partial<BusinessCaseLineForm> = {}): BusinessCaseLineView => ({
  ...{ id, version: 1, ownerName: null, editorName: null, updatedByName: null },
  updatedAt: '2026-11-01T08:00:00Z',
  form: { ...newLine(id, 1), ...form },
});
let network: HttpTestingController;
const begin = async (): Promise<void> => {
  await prepare();
  await signIn(member(['project-manager']));
  network = TestBed.inject(HttpTestingController);
};
const click = async (name: string | RegExp): Promise<void> => {
  byRole('button', name).click();
  await settle();
};
/** What was sent, and its answer. */
const sent = async (): Promise<unknown> => {
  const call = network.expectOne(`/api/projects/${project}/business-case/lines`);
  call.flush({});
  await settle();
  return call.request.body;
};

describe('the risk pool of a business case', () => {
  const risk = (id: string, more: Partial<ProjectRiskView> = {}): ProjectRiskView => ({
    ...{ id, title: `Risiko ${id}`, probability: 3, consequence: 3, money: 240_000, measure: '' },
    ...{ ownerId: null, ownerName: null, dueOn: null, state: 'open', weight: 'medium' },
    version: 1,
    ...more,
  });
  const open = async (lines: BusinessCaseLineView[], risks: ProjectRiskView[]): Promise<void> => {
    await begin();
    show(RiskPoolBox, { project, lines, mayEdit: true });
    await settle();
    network
      .expectOne(`/api/projects/${project}/risks`)
      .flush({ projectTitle: '', mayEdit: true, risks, pool: 0, owners: [] });
    await settle();
  };

  it('counts open risks with a price by chance, each by name, and makes a line of each', async () => {
    await open([], [risk('a'), risk('b', { money: null }), risk('c', { state: 'over' })]);
    expect(pageText()).toContain('Der bør sættes 120 t.kr. af');
    expect(pageText()).toContain('Ikke med endnu');
    await click('Ret 1 linje efter risikologgen');
    expect(await sent()).toMatchObject({
      lines: [
        {
          ...{ id: 'a', from: null },
          to: { title: 'Risiko a', kind: 'risk', amounts: [24_000_000], share: 500 },
        },
      ],
    });
  });

  it('keeps the year and the note of a line, and takes away what is over', async () => {
    const form = { kind: 'risk' as const, share: 100, amounts: [0, 5], note: 'Aftalt' };
    await open(
      [line('a', form), line('c', form), line('x')],
      [risk('a'), risk('c', { state: 'over' })],
    );
    expect(pageText()).toContain('Står med andre tal');
    await click('Ret 2 linjer efter risikologgen');
    const { lines } = (await sent()) as {
      lines: { id: string; to: BusinessCaseLineForm | null }[];
    };
    expect(lines.map(({ id, to }) => [id, to?.amounts, to?.note])).toEqual([
      ['a', [0, 24_000_000], 'Aftalt'],
      ['c', undefined, undefined],
    ]);
  });

  it('asks for nothing where the lines say what the log says', async () => {
    const same = { title: 'Risiko a', kind: 'risk' as const, share: 500, amounts: [0, 24_000_000] };
    await open([line('a', same)], [risk('a')]);
    expect(pageText()).toContain('Står i regnestykket');
    expect(allByRole('button')).toEqual([]);
  });
});

describe('an Excel file for a business case', () => {
  const choose = async (answer: object, lines: BusinessCaseLineView[]): Promise<void> => {
    await begin();
    show(CaseFileBox, { project, lines });
    await settle();
    const field = document.querySelector<HTMLInputElement>('#case-file');
    const file = new File(['x'], 'regnestykke.xlsx');
    // jsdom’s files have no arrayBuffer().
    Object.defineProperty(file, 'arrayBuffer', {
      value: () => Promise.resolve(new ArrayBuffer(1)),
    });
    Object.defineProperty(field, 'files', { value: [file] });
    Object.defineProperty(field, 'value', { value: '', writable: true });
    field?.dispatchEvent(new Event('change'));
    await settle();
    network.expectOne(`/api/projects/${project}/business-case/file`).flush(answer);
    await settle();
  };
  const { form } = line('a', { title: 'Licenser' });
  const lines = [
    { row: 2, state: 'changed', id: 'a', from: form, to: { ...form, note: 'Nyt' } },
    { row: 3, state: 'same', id: 'b', from: form, to: form },
  ];

  it('is taken as a whole, with what goes only when that is said', async () => {
    const gone = line('z', { title: 'Papir' });
    await choose({ lines, absent: ['Papir'], faults: [], faultCount: 0 }, [
      line('a'),
      line('b'),
      gone,
    ]);
    expect(pageText()).toContain('Filen ændrer 1 linje. Intet er gemt endnu.');
    expect(pageText()).toContain('Ikke i filen; bliver stående');
    document.querySelector<HTMLInputElement>('#case-file-removing')?.click();
    await settle();
    await click('Gem alle 2 linjer');
    expect(await sent()).toEqual({
      lines: [
        { id: 'a', from: form, to: { ...form, note: 'Nyt' } },
        { id: 'z', from: gone.form, to: null },
      ],
    });
  });

  it('says what is wrong by row and column, and saves nothing', async () => {
    const fault = { cell: 'F7', code: 'number', message: 'Skriv et tal.' };
    await choose({ lines: [], absent: [], faults: [fault], faultCount: 3 }, []);
    expect(pageText()).toContain('Der er 3 fejl i filen');
    const [, , row] = allByRole('row');
    expect(allByRole('cell').map(({ textContent }) => textContent.trim())).toEqual([
      ...['7', 'F', 'Skriv et tal.'],
    ]);
    expect(row).toBeUndefined();
    expect(allByRole('button', /^Gem/)).toEqual([]);
  });
});

describe('the outside view of a business case', () => {
  const range = (measure: 'expense' | 'benefit', lower: number, median: number, upper: number) => ({
    ...{ measure, municipalities: 6, madeAt: '2026-11-01T08:00:00Z' },
    ...{ ratio: { lower, median, upper }, amount: { lower: 1, median: 1_400_000, upper: 2e6 } },
  });
  const whole = businessCase(settings, [
    line('Anlæg', { kind: 'investment', amounts: [100_000_000] }),
    line('Vikarer', { kind: 'cash', amounts: [0, 30_000_000] }),
  ]);
  const open = async (view: Partial<OutsideView>): Promise<void> => {
    await begin();
    show(OutsideBox, { project, whole });
    await settle();
    network.expectOne(`/api/projects/${project}/outside`).flush({
      ...{ kind: 'welfare-technology', ranges: [], shown: [], own: [], months: null },
      ...view,
    });
    await settle();
  };
  const named = {
    ...{ id: 's1', title: 'Skærme i Vejle', municipality: 'Vejle', plannedExpense: 1_000_000 },
    ...{ becameExpense: 1_250_000, plannedMonths: null, becameMonths: null },
    ...{ promisedBenefit: null, realisedBenefit: null },
  };

  it('says what the case needs, what others reached, and what that would make of it', async () => {
    await open({ ranges: [range('expense', 1.05, 1.1, 1.3), range('benefit', 0.7, 0.8, 0.9)] });
    // 300,000 in each of four years are worth 1,101,924: 91 % of it pay for the million.
    expect(pageText()).toContain('Regnestykket holder, hvis mindst 91 %');
    expect(pageText()).toContain('De andre nåede typisk 80 % af det lovede.');
    // 0.8 · 1,101,924 − 1,100,000.
    expect(pageText()).toContain('nettonutidsværdien være −218 t.kr.');
    expect(pageText()).toContain(
      'Jeres plan på 1.000 t.kr. ville blive 1.050 t.kr. til 1.300 t.kr.',
    );
    expect(allByRole('table')).toEqual([]);
    await click('Vis som tabel');
    expect(allByRole('row')).toHaveLength(3);
    expect(pageText()).toContain('1.400 t.kr.');
  });

  it('tells by name where there is no range, one’s own beside', async () => {
    await open({
      shown: [named],
      own: [{ ...named, id: 'o1', title: 'Vores', municipality: 'Aarhus' }],
    });
    expect(pageText()).toContain('Færre end fem kommuner');
    expect(pageText()).toContain('1.000 → 1.250');
    expect(byRole('link', 'Skærme i Vejle').getAttribute('href')).toBe('/projects/others/s1');
    expect(byRole('link', 'Vores').getAttribute('href')).toBe('/projects/o1');
  });

  it('teaches when nobody has told anything', async () => {
    await open({});
    expect(pageText()).toContain('Ingen andre kommuner har endnu sagt ja');
    expect(byRole('link', /^Lad jeres tal indgå/).getAttribute('href')).toBe(
      '/projects/p1/sharing',
    );
  });
});

describe('how a line is told', () => {
  it('has its sum in words, and its source after it', async () => {
    await begin();
    const texts = TestBed.inject(Texts);
    const say = (form: Partial<BusinessCaseLineForm>): string =>
      lineWords({ ...newLine('Linje', 1), ...form }, settings, texts);
    expect(say({ basis: 'quantity', quantity: 420, price: 300_050, note: 'Tilbud' })).toBe(
      '420 stk. × 3.000,50 kr. Tilbud',
    );
    expect(say({ basis: 'amounts', amounts: [100], note: 'Budget' })).toBe('Beløb pr. år. Budget');
    expect(say({ basis: 'amounts', note: 'Budget' })).toBe('Intet beløb endnu. Budget');
    expect(say({ basis: 'quantity', quantity: 42 })).toBe('42 stk., pris mangler');
    expect(say({ basis: 'estimate', points: { min: 100, likely: 200, max: 450 } })).toBe(
      'Trepunktsestimat: mindst 1, sandsynligt 2, højst 4,50 kr., (mindst + 3 × sandsynligt + højst) / 5',
    );
  });

  it('is rounded for reading, with the sign that the municipality feels', () => {
    expect([
      thousands('da', -126_021_00),
      thousands('da', 40_000),
      thousands('en', 1_234_567_00),
    ]).toEqual([...['−126', '–', '1,235']]);
    expect([roughly('da', 251_600_000), roughly('da', -840_000_00), roughly('en', 950_00)]).toEqual(
      [...['2.516 t.kr.', '840 t.kr.', 'DKK 950']],
    );
  });
});
