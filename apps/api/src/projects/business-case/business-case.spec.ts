import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { someLine } from '../../../testing/business-case-cells';
import { Actors } from '../../../testing/actors';
import type { Answer, TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import type { ProjectDecisionsView } from '../decisions/decisions.views';
import type { ProjectView } from '../projects.views';
import type { ProjectChangesView } from '../talk/talk.views';
import type {
  BusinessCaseContentView,
  BusinessCaseLineForm,
  BusinessCaseLineView,
  BusinessCaseView,
} from './business-case.views';

type Saved = BusinessCaseView & {
  code?: string;
  current?: BusinessCaseLineForm;
  conflicts?: string[];
  lines: BusinessCaseLineView[];
  errors?: { path: string; code: string }[];
};
const line = (change: Partial<BusinessCaseLineForm> = {}): BusinessCaseLineForm =>
  ({ ...someLine, ...change }) as BusinessCaseLineForm;

describe('a business case', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let peter: TestClient;
  let jonas: TestClient;
  let id: string;
  let at: string;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    peter = await erfa.as('peter.damsgaard');
    jonas = await erfa.as('jonas.friis');
  });
  afterAll(() => erfa.close());
  beforeEach(async () => {
    const made = await peter.ask<ProjectView>('/api/projects', {
      method: 'POST',
      body: { title: 'Skærmbesøg', kind: 'general', size: 'small' },
    });
    id = made.body.id;
    at = `/api/projects/${id}/business-case`;
  });

  const read = async (): Promise<BusinessCaseView> => (await peter.ask<BusinessCaseView>(at)).body;
  const put = (
    to: BusinessCaseLineForm,
    from: BusinessCaseLineForm | null = null,
    key: string = randomUUID(),
    client = peter,
  ): Promise<Answer<Saved>> =>
    client.ask<Saved>(`${at}/lines/${key}`, { method: 'PUT', body: { from, to } });
  const many = (lines: object[]): Promise<Answer<Saved>> =>
    peter.ask<Saved>(`${at}/lines`, { method: 'PUT', body: { lines } });
  const card = async (): Promise<ProjectView['cards'][number] | undefined> =>
    (await peter.ask<ProjectView>(`/api/projects/${id}`)).body.cards.find(
      ({ tool }) => tool === 'business-case',
    );
  const decide = async (what = 'business-case'): Promise<ProjectDecisionsView> => {
    const list = await peter.ask<ProjectDecisionsView>(`/api/projects/${id}/decisions`);
    const open = list.body.decisions.find(({ kind, outcome }) => kind === what && outcome === null);
    const made = await peter.ask<ProjectDecisionsView>(
      `/api/projects/${id}/decisions/${open?.id ?? ''}/outcome`,
      {
        method: 'POST',
        body: { outcome: 'go', reason: 'Ja', decidedOn: '2026-06-17', decidedBy: null },
        headers: { 'if-match': `"${open?.version ?? 0}"` },
      },
    );
    expect([made.status, made.text]).toEqual([201, made.text]);
    return made.body;
  };

  it('begins empty, with usual settings, and its card says where to begin', async () => {
    const view = await read();
    expect(view).toMatchObject({ lines: [], versions: [], draftNumber: 1, sameAs: null });
    expect(view.settings).toMatchObject({ years: 7, hoursPerYear: 1450, method: 'successive' });
    expect(view.settings.firstYear).toBe(view.settings.priceYear + 1);
    expect(await card()).toMatchObject({ tone: 'later', next: { path: 'business-case' } });
  });

  it('is the sum of its lines, cash and released time apart', async () => {
    const gain = { basis: 'hours' as const, price: 33_000, ramp: [400, 850, 1000] };
    await put(line());
    await put(line({ title: 'Skærme', kind: 'investment', amounts: [190_000_000] }));
    await put(line({ ...gain, title: 'Vikartimer', kind: 'cash', quantity: 5000, share: 800 }));
    await put(line({ ...gain, title: 'Frigjort', kind: 'time', quantity: 9000, share: 500 }));
    const { figures, settings } = await read();
    const [first, second] = figures.years;
    expect(first).toMatchObject({
      ...{ year: settings.firstYear, investment: -190_000_000, running: -52_500_000 },
      ...{ cash: 52_800_000, net: -189_700_000, time: 59_400_000 },
    });
    expect([first?.lowered.toFixed(2), first?.released.toFixed(2)]).toEqual(['1.10', '1.24']);
    expect(second?.net).toBe(112_200_000 - 63_000_000);
    expect(figures).toMatchObject({ homeYear: settings.firstYear + 4, ratesSetOn: '2021-01-07' });
    expect(figures.internalRates).toHaveLength(1);
    expect(await card()).toMatchObject({
      ...{ tone: 'doing', status: 'Kladde' },
      summary: expect.stringMatching(
        /^−?[\d.]+ kr\. over fire budgetår\. Pengene er hjemme i \d{4}\. Én besparelse i regnestykket har intet gevinstkort\.$/,
      ),
    });
  });

  it('is written by several at once: other fields and other lines come through, the same field is a choice', async () => {
    const key = randomUUID();
    await put(line(), null, key);
    expect((await put(line({ note: 'x' }), line(), key, jonas)).status).toBe(403);
    const first = await put(line({ title: 'Licenser 2' }), line(), key);
    const second = await put(line({ note: 'Nyt tilbud' }), line(), key);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body.lines[0]).toMatchObject({
      ...{ version: 3, updatedByName: 'Peter Damsgaard' },
      form: { title: 'Licenser 2', note: 'Nyt tilbud' },
    });
    const both = await put(line({ title: 'Abonnement' }), line(), key);
    expect([both.status, both.body.code, both.body.conflicts]).toEqual([
      ...[412, 'version-conflict', ['title']],
    ]);
    expect(both.body.current).toMatchObject({ title: 'Licenser 2' });
    expect((await read()).lines[0]?.form.title).toBe('Licenser 2');
  });

  it('loses nothing of a line that a colleague deleted, and deletes none that was changed', async () => {
    const key = randomUUID();
    await put(line(), null, key);
    await put(line({ note: 'ny' }), line(), key);
    const remove = (seen: number) =>
      peter.ask<Saved>(`${at}/lines/${key}`, {
        method: 'DELETE',
        headers: { 'if-match': `"${seen}"` },
      });
    const late = await remove(1);
    expect([late.status, late.body.current?.note]).toEqual([412, 'ny']);
    expect((await remove(2)).body.lines).toEqual([]);
    const gone = await put(line({ note: 'nyere' }), line({ note: 'ny' }), key);
    expect([gone.status, gone.body.code]).toEqual([410, 'case-line-gone']);
    expect((await put(line({ note: 'nyere' }), null, key)).body.lines[0]?.form.note).toBe('nyere');
  });

  it('tells who else has a line open, for a minute', async () => {
    const key = randomUUID();
    await put(line(), null, key);
    const admin = await actors.person(await actors.organisation('0751'), ['municipality-admin']);
    await erfa.database.ask(
      'update business_case_line set editor_id = $1, editor_at = now() where id = $2',
      [admin, key],
    );
    expect((await read()).lines[0]?.editorName).not.toBeNull();
    const open = await peter.ask(`${at}/lines/${key}/presence`, {
      method: 'PUT',
      body: { open: true },
    });
    expect(open.status).toBe(204);
    expect((await read()).lines[0]?.editorName).toBeNull();
    await erfa.database.ask(
      `update business_case_line set editor_id = $1, editor_at = now() - interval '2 minutes' where id = $2`,
      [admin, key],
    );
    expect((await read()).lines[0]?.editorName).toBeNull();
  });

  it('saves many lines at once, all or none', async () => {
    const [a, b] = [randomUUID(), randomUUID()];
    const made = await many([
      { id: a, from: null, to: line({ title: 'A' }) },
      { id: b, from: null, to: line({ title: 'B' }) },
    ]);
    expect(made.body.lines.map(({ form }) => form.title)).toEqual(['A', 'B']);
    const wrong = await many([
      { id: a, from: line({ title: 'A' }), to: line({ title: 'A2' }) },
      {
        id: b,
        from: line({ title: 'B' }),
        to: line({ basis: 'estimate', points: { min: 3, likely: 2, max: 4 } }),
      },
    ]);
    expect([wrong.status, wrong.body.errors]).toMatchObject([
      ...[400, [{ path: 'lines[1].to.points', code: 'pointsInOrder' }]],
    ]);
    expect((await read()).lines.map(({ form }) => form.title)).toEqual(['A', 'B']);
    const clash = await many([
      { id: a, from: line({ title: 'Å' }), to: line({ title: 'A3' }) },
      { id: b, from: line({ title: 'B' }), to: null },
    ]);
    expect([clash.status, clash.body.lines]).toMatchObject([412, [{ id: a, fields: ['title'] }]]);
    const order = await peter.ask<Saved>(`${at}/order`, { method: 'PUT', body: { ids: [b] } });
    expect(order.body.lines.map(({ form }) => form.title)).toEqual(['B', 'A']);
    const left = await many([{ id: b, from: line({ title: 'B' }), to: null }]);
    expect(left.body.lines.map(({ form }) => form.title)).toEqual(['A']);
  });

  it('takes two hundred lines in as many statements as two, and no more of them', async () => {
    const batch = (count: number): object[] =>
      Array.from({ length: count }, (_, n) => ({
        id: randomUUID(),
        from: null,
        to: line({ title: `Linje ${n}`, basis: 'quantity', quantity: n + 0.5, price: 12_345 }),
      }));
    const counted = async (lines: object[]): Promise<[number, number]> => {
      const spy = jest.spyOn(pg.Client.prototype, 'query');
      try {
        const { status } = await many(lines);
        return [status, spy.mock.calls.length];
      } finally {
        spy.mockRestore();
      }
    };
    const [few, some] = [await counted(batch(2)), await counted(batch(198))];
    expect([few[0], some[0]]).toEqual([200, 200]);
    expect(some[1]).toBe(few[1]);
    expect(some[1]).toBeLessThan(30);
    expect((await read()).lines).toHaveLength(200);
    const more = await put(line());
    expect([more.status, more.body.errors?.[0]]).toMatchObject([400, { code: 'tooMany' }]);
  });

  it.each([
    [{ title: '' }, 'to.title'],
    [{ amounts: [-1] }, 'to.amounts'],
    [{ amounts: [0.5] }, 'to.amounts'],
    [{ price: 1e15 }, 'to.price'],
    [{ quantity: 0.1234 }, 'to.quantity'],
    [{ kind: 'gift' as never }, 'to.kind'],
    [{ share: 1001 }, 'to.share'],
    [{ ramp: Array.from({ length: 41 }, () => 1) }, 'to.ramp'],
    [{ basis: 'estimate' as const, points: null }, 'to.points'],
    [{ basis: 'quantity' as const, quantity: 1e9, price: 1e9 }, 'to.price'],
    [{ ownerId: randomUUID() }, 'to.ownerId'],
  ])('refuses %j and says where', async (change, path) => {
    const answer = await put(line(change));
    expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([400, path]);
    expect((await read()).lines).toEqual([]);
  });

  it('keeps lines to their own project and their own municipality', async () => {
    const key = randomUUID();
    await put(line(), null, key);
    const other = await peter.ask<ProjectView>('/api/projects', {
      method: 'POST',
      body: { title: 'Andet', kind: 'general', size: 'small' },
    });
    const there = await peter.ask<Saved>(
      `/api/projects/${other.body.id}/business-case/lines/${key}`,
      { method: 'PUT', body: { from: null, to: line({ title: 'Kapret' }) } },
    );
    expect([there.status, there.body.errors?.[0]?.code]).toEqual([400, 'lineElsewhere']);
    expect((await read()).lines[0]?.form.title).toBe('Licenser');
  });

  it('keeps exact what is huge, and settings that two change', async () => {
    const large = line({ kind: 'cash', amounts: [1_000_000_000_000], share: 999 });
    const { figures } = (await put(large)).body;
    expect(figures.years[0]?.cash).toBe(999_000_000_000);
    const { settings } = await read();
    const save = (from: object, change: object) =>
      peter.ask<Saved>(`${at}/settings`, {
        method: 'PUT',
        body: { from, to: { ...settings, ...change } },
      });
    expect((await save(settings, { years: 1 })).body.figures.years).toHaveLength(1);
    const other = await save(settings, { rates: [{ title: 'SOSU', price: 31_500 }] });
    expect(other.body.settings).toMatchObject({ years: 1, rates: [{ price: 31_500 }] });
    expect((await save(settings, { years: 9 })).status).toBe(412);
  });

  it('is frozen as versions that nobody can change, and compares with what was decided', async () => {
    const key = randomUUID();
    const lock = (note = '') =>
      peter.ask<Saved>(`${at}/versions`, { method: 'POST', body: { note } });
    expect((await lock()).body.code).toBe('case-empty');
    await put(line(), null, key);
    const first = await lock('Til direktionen');
    expect(first.body).toMatchObject({
      ...{ draftNumber: 2, sameAs: 1, changedSinceDecided: null },
      versions: [{ number: 1, note: 'Til direktionen', lockedByName: 'Peter Damsgaard' }],
    });
    expect((await lock()).body.code).toBe('case-unchanged');
    await put(line({ amounts: [1000] }), line(), key);
    const { decisions } = await decide();
    const decided = decisions.find(({ outcome }) => outcome !== null);
    const kept = decided?.snapshot?.['business-case'] as { number: number; hash: string };
    const view = await read();
    expect(kept).toMatchObject({ number: 2, figures: { overBudget: -4000 } });
    expect(view.versions).toMatchObject([
      { number: 2, hash: kept.hash, decidedOn: '2026-06-17', lockedByName: 'Peter Damsgaard' },
      { number: 1, decidedOn: null },
    ]);
    expect([view.sameAs, view.changedSinceDecided]).toEqual([2, 0]);
    expect(await card()).toMatchObject({ tone: 'done', status: 'Version 2 er besluttet' });
    await put(line({ title: 'Ny', amounts: [1] }));
    await put(line({ amounts: [2000] }), line({ amounts: [1000] }), key);
    expect((await read()).changedSinceDecided).toBe(2);
    expect(await card()).toMatchObject({
      ...{ tone: 'act', status: 'Ændret siden beslutningen' },
      summary: expect.stringContaining('2 linjer er ændret siden.'),
    });
    const old = await peter.ask<BusinessCaseContentView>(`${at}/versions/1`);
    expect(old.body.lines).toMatchObject([{ id: key, amounts: someLine.amounts }]);
    const rights = await erfa.database.ask<{ may: boolean }>(
      `select has_table_privilege('erfa_app', 'business_case_version', 'update') or has_table_privilege('erfa_app', 'business_case_version', 'delete') as may`,
    );
    expect(rights).toEqual([{ may: false }]);
  });

  it('freezes nothing new where a decision finds the version that was locked', async () => {
    await put(line());
    await peter.ask(`${at}/versions`, { method: 'POST', body: {} });
    // To go on from the idea keeps the case as it stood, and decides none of it.
    await decide('go-on');
    expect((await read()).versions).toMatchObject([{ number: 1, decidedOn: null }]);
    await decide();
    expect((await read()).versions).toMatchObject([{ number: 1, decidedOn: '2026-06-17' }]);
  });

  it('has its changes in the history, many as one', async () => {
    const key = randomUUID();
    await put(line(), null, key);
    await put(line({ title: 'Abonnement' }), line(), key);
    const pair = [randomUUID(), randomUUID()];
    await many(pair.map((one, n) => ({ id: one, from: null, to: line({ title: `L${n}` }) })));
    const { changes } = (await peter.ask<ProjectChangesView>(`/api/projects/${id}/history`)).body;
    expect(changes.slice(0, 3)).toMatchObject([
      { what: 'changed', about: '', fields: [{ field: 'lines', after: ['L0', 'L1'] }] },
      { what: 'changed', about: 'Abonnement', fields: [{ field: 'title', before: 'Licenser' }] },
      { what: 'added', about: 'Licenser' },
    ]);
  });
});
