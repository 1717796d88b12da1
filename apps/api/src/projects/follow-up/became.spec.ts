import { randomUUID } from 'node:crypto';
import { someLine } from '../../../testing/business-case-cells';
import { dayFromNow, saveBenefit } from '../../../testing/benefits';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import type { OneBenefitView } from '../benefits/benefits.views';
import type { ProjectDecisionsView } from '../decisions/decisions.views';
import type { ProjectView } from '../projects.views';
import type { CaseActualForm, CaseBecameView } from './became.views';

describe('a case as decided against as it became', () => {
  let erfa: TestErfa;
  let peter: TestClient;
  let at: string;
  let line: string;
  beforeAll(async () => {
    erfa = await startErfa();
    peter = await erfa.as('peter.damsgaard');
  });
  afterAll(() => erfa.close());
  beforeEach(async () => {
    const body = { title: 'Elektroniske nøgler', kind: 'it-system', size: 'small' };
    const made = await peter.ask<ProjectView>('/api/projects', { method: 'POST', body });
    at = `/api/projects/${made.body.id}`;
    line = randomUUID();
    const lines = [
      { id: line, from: null, to: { ...someLine, amounts: [39_000_000, 39_000_000] } },
      {
        ...{ id: randomUUID(), from: null },
        to: { ...someLine, title: 'Nøgler', kind: 'cash', amounts: [41_200_000] },
      },
    ];
    const written = await peter.ask(`${at}/business-case/lines`, {
      method: 'PUT',
      body: { lines },
    });
    expect([written.status, written.text]).toEqual([200, written.text]);
  });

  const decide = async () => {
    const { body } = await peter.ask<ProjectDecisionsView>(`${at}/decisions`);
    const point = body.decisions.find(({ kind }) => kind === 'business-case');
    const made = await peter.ask(`${at}/decisions/${point?.id}/outcome`, {
      method: 'POST',
      body: { outcome: 'go', reason: 'Ja', decidedOn: '2026-03-12', decidedBy: null },
      headers: { 'if-match': `"${point?.version}"` },
    });
    expect([made.status, made.text]).toEqual([201, made.text]);
  };
  const nothing: CaseActualForm = { title: '', kind: null, amounts: [], cause: '' };
  const save = (id: string, to: Partial<CaseActualForm>, from = nothing) =>
    peter.ask<CaseBecameView & { code: string; conflicts: string[]; current: CaseActualForm }>(
      `${at}/became/${id}`,
      { method: 'PUT', body: { from, to: { ...from, ...to } } },
    );
  const read = async () => (await peter.ask<CaseBecameView>(`${at}/became`)).body;
  const year = (of: number, amount: number) => ({ year: of, amount });

  it('says that nothing is decided before it is', async () => {
    expect(await read()).toMatchObject({
      ...{ deciding: null, lines: [], sentence: 'Der er ikke besluttet noget regnestykke endnu.' },
    });
    expect((await save(line, { cause: 'x' })).body.code).toBe('case-undecided');
  });

  it('keeps to the version that was decided, whatever is written in the case afterwards', async () => {
    await decide();
    await peter.ask(`${at}/business-case/lines/${line}`, {
      method: 'DELETE',
      headers: { 'if-match': '"1"' },
    });
    const before = await read();
    expect(before.sentence).toBe(
      'Regnestykket blev besluttet 12. marts 2026. Ingen har skrevet endnu, hvad det blev til.',
    );
    expect(before.deciding).toMatchObject({ kind: 'business-case', number: 1 });
    expect(before.lines.map(({ title, way }) => [title, way])).toEqual([
      ['Licenser', -1],
      ['Nøgler', 1],
    ]);
    const { body } = await save(line, {
      ...{ amounts: [year(2027, -40_200_000)], cause: 'Prisregulering' },
    });
    expect(body.lines[0]).toMatchObject({
      ...{ decided: -39_000_000, became: -40_200_000, difference: -1_200_000, known: 1 },
      form: { cause: 'Prisregulering' },
    });
    expect(body.lines[0]?.percent).toBeCloseTo(-3.0769, 3);
    expect(body.sums[0]).toMatchObject({ year: 2027, difference: -1_200_000, unknown: 1 });
    expect(body.sentence).toBe(
      'Det blev 12.000 kr. dårligere for budgettet, end der blev besluttet.',
    );
  });

  it('loses nothing where two write different years of a line, and tells where they meet', async () => {
    await decide();
    const saved = await Promise.all([
      save(line, { amounts: [year(2027, -1)] }),
      save(line, { amounts: [year(2028, -2)] }),
      save(line, { cause: 'Kurs' }),
    ]);
    expect(saved.map(({ status }) => status)).toEqual([200, 200, 200]);
    const form = (await read()).lines[0]?.form;
    expect(form).toEqual({ ...nothing, cause: 'Kurs', amounts: [year(2027, -1), year(2028, -2)] });
    const met = await save(line, { amounts: [year(2027, -3)] });
    expect([met.status, met.body.conflicts, met.body.current]).toEqual([412, ['amounts'], form]);
    // A year is taken back by leaving it out.
    const less = await save(line, { amounts: [year(2028, -2)] }, form);
    expect(less.body.lines[0]?.form.amounts).toEqual([year(2028, -2)]);
  });

  it('has lines that were never decided, which can be taken away again', async () => {
    await decide();
    const id = randomUUID();
    const further = { title: '60 ekstra opgange', kind: 'one-off' } as const;
    const made = await save(id, { ...further, amounts: [year(2027, -5_000_000)] });
    expect(made.body.lines.at(-1)).toMatchObject({
      ...{ id, title: '60 ekstra opgange', further: true, decided: 0, percent: null, way: -1 },
    });
    expect(made.body.total).toMatchObject({ decided: 0, became: -5_000_000 });
    for (const [target, wrong, code] of [
      [randomUUID(), { title: 'x' }, 'kind'],
      [randomUUID(), { kind: 'running' }, 'minLength'],
      [line, further, 'lineDecided'],
      [line, { amounts: [year(2026, -1)] }, 'yearOutside'],
      [line, { amounts: [year(2027, 1), year(2027, 2)] }, 'arrayUnique'],
      [line, { amounts: [year(2027, 0.5)] }, 'isInt'],
      [line, { amounts: [year(2027, 1e15)] }, 'max'],
    ] as const) {
      const answer = await save(target, wrong as Partial<CaseActualForm>);
      expect([answer.status, answer.text]).toMatchObject([400, expect.stringContaining(code)]);
    }
    const gone = await peter.ask<CaseBecameView>(`${at}/became/${id}`, { method: 'DELETE' });
    expect(gone.body.lines).toHaveLength(2);
  });

  it('is offered what money benefits have shown, and changes nothing by itself', async () => {
    const on = dayFromNow(-10);
    const now = Number(on.slice(0, 4));
    const settings = { priceYear: now, firstYear: now, years: 7, hoursPerYear: 1450 };
    const to = { ...settings, method: 'successive', rates: [] };
    const { body: before } = await peter.ask<{ settings: object }>(`${at}/business-case`);
    await peter.ask(`${at}/business-case/settings`, {
      ...{ method: 'PUT', body: { from: before.settings, to } },
    });
    await decide();
    const body = { name: 'Nøgler', side: 'economy', kind: 'money' };
    const made = await peter.ask<OneBenefitView>(`${at}/benefits`, { method: 'POST', body });
    await saveBenefit(peter, made.body.benefit, {
      ...{ indicator: 'Sparet', unit: 't.kr.', baselineValue: 0, baselineOn: dayFromNow(-400) },
      ...{ targetValue: 412, targetOn: dayFromNow(-20), amounts: [year(now, 41_200_000)] },
    });
    const path = `/api/benefits/${made.body.benefit.id}/measurements`;
    const measured = { measuredOn: on, value: 338, cause: 'Sent', action: '' };
    await peter.ask(path, { method: 'POST', body: measured });
    const { proposals, total } = await read();
    // Nobody has written what became: that is no 0.
    expect(total).toBeNull();
    expect(proposals).toEqual([
      { benefitId: made.body.benefit.id, name: 'Nøgler', years: [year(now, 33_800_000)] },
    ]);
  });

  it('stays decided by the decision about the case, whatever is decided later', async () => {
    await decide();
    const { body: list } = await peter.ask<ProjectDecisionsView>(`${at}/decisions`);
    const point = list.decisions.find(({ kind }) => kind === 'go-live');
    await peter.ask(`${at}/business-case/lines/${line}`, {
      ...{ method: 'DELETE', headers: { 'if-match': '"1"' } },
    });
    const later = await peter.ask(`${at}/decisions/${point?.id}/outcome`, {
      method: 'POST',
      body: { outcome: 'go', reason: 'Ja', decidedOn: '2026-06-01', decidedBy: null },
      headers: { 'if-match': `"${point?.version}"` },
    });
    expect(later.status).toBe(201);
    expect((await read()).lines.map(({ title }) => title)).toEqual(['Licenser', 'Nøgler']);
  });
});
