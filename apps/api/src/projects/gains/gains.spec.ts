import { randomUUID } from 'node:crypto';
import type { BenefitForm } from '@erfa/domain';
import { Actors } from '../../../testing/actors';
import { saveBenefit } from '../../../testing/benefits';
import { someLine } from '../../../testing/business-case-cells';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import type { BenefitsView, OneBenefitView } from '../benefits/benefits.views';
import type { BusinessCaseView } from '../business-case/business-case.views';
import type { ProjectView } from '../projects.views';

describe('a benefit in money and the line that carries it', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let aarhus: string;
  let peter: TestClient;
  let birgitteId: string;
  let birgitte: TestClient;
  let project: string;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    aarhus = await actors.organisation('0751');
    peter = await erfa.as('peter.damsgaard');
    birgitteId = await actors.person(aarhus, ['contributor']);
    birgitte = await actors.session(birgitteId, aarhus);
  });
  afterAll(() => erfa.close());
  beforeEach(async () => {
    const body = { title: 'Skærmbesøg', kind: 'welfare-technology', size: 'small' };
    project = (await peter.ask<ProjectView>('/api/projects', { method: 'POST', body })).body.id;
  });

  const year = (at: number): number => new Date().getFullYear() + 1 + at;
  const from = (...amounts: number[]) =>
    amounts.map((amount, at) => ({ year: year(at), amount: amount * 100 }));
  const begin = async (change: Partial<BenefitForm> = {}): Promise<OneBenefitView> => {
    const made = await peter.ask<OneBenefitView>(`/api/projects/${project}/benefits`, {
      method: 'POST',
      body: { name: 'Færre vikartimer', side: 'economy', kind: 'money' },
    });
    const saved = await saveBenefit(peter, made.body.benefit, change);
    expect([saved.status, saved.text]).toEqual([200, saved.text]);
    return saved.body;
  };
  const writeLine = async (change: object): Promise<string> => {
    const id = randomUUID();
    const lines = [{ id, from: null, to: { ...someLine, ...change } }];
    const { status, text } = await peter.ask(`/api/projects/${project}/business-case/lines`, {
      ...{ method: 'PUT', body: { lines } },
    });
    expect([status, text]).toEqual([200, text]);
    return id;
  };
  const lines = async () =>
    (await peter.ask<BusinessCaseView>(`/api/projects/${project}/business-case`)).body.lines;
  const toLine = (id: string, client = peter) =>
    client.ask<OneBenefitView & { code: string; errors: { path: string; code: string }[] }>(
      `/api/benefits/${id}/line`,
      { method: 'POST' },
    );
  const toBenefit = (line: string, client = peter) =>
    client.ask<OneBenefitView & { code: string }>(
      `/api/projects/${project}/business-case/lines/${line}/benefit`,
      { method: 'POST' },
    );
  const summaries = async () => {
    const { body } = await peter.ask<ProjectView>(`/api/projects/${project}`);
    const of = (tool: string) => body.cards.find((card) => card.tool === tool)?.summary ?? '';
    return [of('benefits'), of('business-case')];
  };

  it('is made into a line with the same amounts by one request, and by a second one into nothing more', async () => {
    const { benefit } = await begin({ amounts: from(528_000, 1_320_000), ownerId: birgitteId });
    const made = await toLine(benefit.id);
    expect([made.status, made.text]).toEqual([201, made.text]);
    const [line, ...others] = await lines();
    expect(others).toEqual([]);
    expect(line?.form).toMatchObject({
      ...{ title: 'Færre vikartimer', kind: 'cash', scenario: 1, basis: 'amounts' },
      ...{ amounts: [52_800_000, 132_000_000], ownerId: birgitteId, share: 1000 },
    });
    expect(made.body.benefit).toMatchObject({ lineTitle: 'Færre vikartimer' });
    expect(made.body.benefit.form.lineId).toBe(line?.id);
    expect((await toLine(benefit.id)).status).toBe(201);
    expect(await lines()).toHaveLength(1);
    for (const summary of await summaries()) expect(summary).not.toMatch(/regnestykket/);
  });

  it('ends in the line where it ends in the card', async () => {
    const { benefit } = await begin({ amounts: from(100, 200), amountsContinue: false });
    await toLine(benefit.id);
    expect((await lines())[0]?.form.amounts).toEqual([10_000, 20_000, 0]);
  });

  it('takes the share of the card with it, and comes to the same amounts', async () => {
    const { benefit } = await begin({ amounts: from(96_000, 100_000), realisationShare: 70 });
    const made = await toLine(benefit.id);
    expect([made.status, made.text]).toEqual([201, made.text]);
    const [line] = await lines();
    expect(line?.form).toMatchObject({ share: 700, amounts: [13_714_286, 14_285_714] });
    for (const summary of await summaries()) expect(summary).not.toMatch(/andre beløb/);
    const { body } = await peter.ask<BusinessCaseView>(`/api/projects/${project}/business-case`);
    expect(body.figures.years.slice(0, 2).map(({ cash }) => cash)).toEqual([9_600_000, 10_000_000]);
  });

  it('is begun of a line by one request, owned by whom the line names where they can own one', async () => {
    const id = await writeLine({
      ...{ title: 'Færre kilometer', kind: 'cash', ownerId: birgitteId, note: 'Kørelister' },
      ...{ basis: 'quantity', quantity: 75_000, price: 400, ramp: [400, 850, 1000], share: 800 },
    });
    const made = await toBenefit(id);
    expect([made.status, made.text]).toEqual([201, made.text]);
    expect(made.body.benefit.form).toMatchObject({
      ...{ name: 'Færre kilometer', kind: 'money', side: 'economy', lineId: id },
      ...{ ownerId: birgitteId, realisationShare: 80, source: 'Kørelister', amountsContinue: true },
      amounts: from(96_000, 204_000, 240_000),
    });
    const again = await toBenefit(id);
    expect(again.body.benefit.id).toBe(made.body.benefit.id);
    // What is spared of what runs without the project is a benefit, too; an ordinary cost is none.
    const spared = await writeLine({ title: 'Gammelt system', scenario: 0, amounts: [1000, 2000] });
    expect((await toBenefit(spared)).body.benefit.form.amounts).toEqual(from(10, 20));
    const cost = await writeLine({});
    expect(await toBenefit(cost)).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
    expect((await toBenefit(randomUUID())).status).toBe(404);
  });

  it('is a hint on both cards where one is missing or they differ', async () => {
    const { benefit } = await begin({ amounts: from(500) });
    const line = await writeLine({ title: 'Færre kilometer', kind: 'cash', amounts: [100_00] });
    for (const summary of await summaries()) {
      expect(summary).toContain('Én besparelse i regnestykket har intet gevinstkort.');
      expect(summary).toContain('Én gevinst i penge står ikke i regnestykket.');
    }
    const joined = await saveBenefit(peter, benefit, { lineId: line });
    expect([joined.status, joined.body.benefit.lineTitle]).toEqual([200, 'Færre kilometer']);
    for (const summary of await summaries())
      expect(summary).toMatch(/Én gevinst har andre beløb end sin linje i regnestykket\.$/);
    await saveBenefit(peter, joined.body.benefit, { amounts: from(100) });
    for (const summary of await summaries()) expect(summary).not.toMatch(/andre beløb|intet/);
  });

  it('stands alone once its line is deleted, and points at no line of another project', async () => {
    const { benefit } = await begin({ amounts: from(500) });
    await toLine(benefit.id);
    const [line] = await lines();
    const gone = await peter.ask(`/api/projects/${project}/business-case/lines/${line?.id}`, {
      ...{ method: 'DELETE', headers: { 'if-match': `"${line?.version}"` } },
    });
    expect([gone.status, gone.text]).toEqual([200, gone.text]);
    const { body } = await peter.ask<BenefitsView>(`/api/projects/${project}/benefits`);
    expect(body.benefits[0]).toMatchObject({ lineTitle: null, form: { lineId: null } });

    const elsewhere = await writeLine({ kind: 'cash' });
    const other = { title: 'Et andet', kind: 'general', size: 'small' };
    project = (await peter.ask<ProjectView>('/api/projects', { method: 'POST', body: other })).body
      .id;
    const mine = await begin();
    const wrong = await saveBenefit(peter, mine.benefit, { lineId: elsewhere });
    expect([wrong.status, wrong.text]).toEqual([400, expect.stringContaining('noSuchLine')]);
  });

  it('is refused in words where it cannot be a line', async () => {
    const { benefit } = await begin({ amounts: from(500, -1) });
    const below = await toLine(benefit.id);
    expect(below.status).toBe(400);
    expect(below.body.errors).toEqual([expect.objectContaining({ code: 'gainNegative' })]);
    const time = await saveBenefit(peter, benefit, { kind: 'time', amounts: [] });
    const none = await toLine(time.body.benefit.id);
    expect(none.body.errors).toEqual([expect.objectContaining({ code: 'gainNoMoney' })]);
    expect((await toLine(benefit.id, birgitte)).status).toBe(403);
    expect((await toBenefit(randomUUID(), birgitte)).status).toBe(403);
    expect(await lines()).toEqual([]);
  });

  it('keeps its line through a workbook, since the line keeps its id', async () => {
    const { benefit } = await begin({ amounts: from(500) });
    await toLine(benefit.id);
    const file = await peter.download(`/api/projects/${project}/business-case.xlsx`);
    const read = await peter.ask<{ lines: { id: string; from: unknown; to: unknown }[] }>(
      `/api/projects/${project}/business-case/file`,
      {
        method: 'POST',
        raw: new Uint8Array(file.bytes),
        headers: { 'content-type': 'application/octet-stream' },
      },
    );
    const sent = read.body.lines.map(({ id, from, to }) => ({ id, from, to }));
    expect(sent).toHaveLength(1);
    const saved = await peter.ask(`/api/projects/${project}/business-case/lines`, {
      ...{ method: 'PUT', body: { lines: sent } },
    });
    expect(saved.status).toBe(200);
    const { body } = await peter.ask<OneBenefitView>(`/api/benefits/${benefit.id}`);
    expect(body.benefit.lineTitle).toBe('Færre vikartimer');
  });
});
