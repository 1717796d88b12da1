import { randomUUID } from 'node:crypto';
import { saveBenefit } from '../../../testing/benefits';
import { someLine } from '../../../testing/business-case-cells';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import type { OneBenefitView } from '../benefits/benefits.views';
import type { ProjectView } from '../projects.views';
import { recordSections } from './decision-record';
import type { DecisionRecordView, ProjectDecisionsView } from './decisions.views';

describe('what a decision kept', () => {
  let erfa: TestErfa;
  let peter: TestClient;
  let at: string;
  beforeAll(async () => {
    erfa = await startErfa();
    peter = await erfa.as('peter.damsgaard');
  });
  afterAll(() => erfa.close());
  beforeEach(async () => {
    const body = { title: 'Elektroniske nøgler', kind: 'it-system', size: 'small' };
    const made = await peter.ask<ProjectView>('/api/projects', { method: 'POST', body });
    at = `/api/projects/${made.body.id}`;
  });

  const points = async () =>
    (await peter.ask<ProjectDecisionsView>(`${at}/decisions`)).body.decisions;
  const pointOf = async (kind: string) => (await points()).find((one) => one.kind === kind);
  const decide = async (kind: string, more: object = {}) => {
    const point = await pointOf(kind);
    const made = await peter.ask<ProjectDecisionsView & { errors?: { path: string }[] }>(
      `${at}/decisions/${point?.id}/outcome`,
      {
        method: 'POST',
        body: { outcome: 'go', reason: 'Ja', decidedOn: '2026-03-12', decidedBy: null, ...more },
        headers: { 'if-match': `"${point?.version}"` },
      },
    );
    return { ...made, id: point?.id ?? '' };
  };
  const record = (id: string, language = 'da') =>
    peter.ask<DecisionRecordView>(`${at}/decisions/${id}/record`, {
      headers: { 'accept-language': language },
    });
  const line = (title: string, more: object) => ({ ...someLine, title, ...more });

  it('is read beside how it stands today: what changed, what is gone, and what has come', async () => {
    const [locks, keys] = [randomUUID(), randomUUID()];
    const put = (lines: object[]) =>
      peter.ask(`${at}/business-case/lines`, { method: 'PUT', body: { lines } });
    const lock = line('Låse', { kind: 'investment', amounts: [148_000_000] });
    const key = line('Nøgler', { kind: 'cash', amounts: [44_000_000] });
    await put([
      { id: locks, from: null, to: lock },
      { id: keys, from: null, to: key },
    ]);
    const begun = await peter.ask<OneBenefitView>(`${at}/benefits`, {
      ...{ method: 'POST', body: { name: 'Låsesmed', side: 'economy', kind: 'money' } },
    });
    const promised = await saveBenefit(peter, begun.body.benefit, {
      ...{ amounts: [{ year: 2027, amount: 44_000_000 }], targetValue: 412, unit: 't.kr.' },
    });
    const made = await decide('business-case', { decidedByBody: ' Ældreudvalget ' });
    expect([made.status, made.text]).toEqual([201, made.text]);
    await put([
      { id: locks, from: lock, to: { ...lock, amounts: [161_200_000] } },
      { id: keys, from: key, to: null },
      { id: randomUUID(), from: null, to: line('Opgange', { amounts: [500_000] }) },
    ]);
    await saveBenefit(peter, promised.body.benefit, { targetValue: 300 });

    const { status, body } = await record(made.id);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ projectTitle: 'Elektroniske nøgler', caseVersion: 1 },
      decision: { decidedByBody: 'Ældreudvalget', outcome: 'go', reason: 'Ja', snapshot: null },
    });
    const rows = (part: string) => body.sections.find((one) => one.part === part)?.rows ?? [];
    const of = (part: string, name: string) => rows(part).find((one) => one.name === name);
    expect(of('business-case', 'Engangsudgift')).toEqual({
      ...{ name: 'Engangsudgift', then: '1.480.000 kr.', now: '1.612.000 kr.', state: 'changed' },
    });
    expect(of('business-case', 'Nøgler')).toMatchObject({ now: null, state: 'gone' });
    expect(of('business-case', 'Opgange')).toMatchObject({ then: null, state: 'new' });
    expect(of('benefits', 'Låsesmed')).toEqual({
      ...{ name: 'Låsesmed', state: 'changed' },
      then: 'intet nulpunkt → 412 t.kr., 440.000 kr. om året, ejeren har ikke sagt ja',
      now: 'intet nulpunkt → 300 t.kr., 440.000 kr. om året, ejeren har ikke sagt ja',
    });
    expect(of('project', 'Fase')).toMatchObject({ then: 'Idé', state: 'changed' });
    expect(rows('readiness').map(({ then }) => then)).toEqual(Array(5).fill('ikke besvaret'));
    const english = await record(made.id, 'en');
    expect(english.body.sections[0]?.rows[1]).toEqual({
      ...{ name: 'Go-live', then: 'no day', now: 'no day', state: 'same' },
    });
  });

  it('keeps what was not in place, and reading it makes no version', async () => {
    const point = await pointOf('go-on');
    const checks = [
      { text: 'Dem, det er for, er spurgt', done: false },
      { text: 'Der er en projektejer', done: true },
    ];
    await peter.ask(`${at}/decisions/${point?.id}`, {
      ...{ method: 'PUT', body: { title: '', plannedOn: null, checks } },
      headers: { 'if-match': `"${point?.version}"` },
    });
    const made = await decide('go-on');
    await peter.ask(`${at}/business-case/lines`, {
      ...{ method: 'PUT', body: { lines: [{ id: randomUUID(), from: null, to: someLine }] } },
    });
    const { body } = await record(made.id);
    expect(body.decision.checks).toEqual(checks);
    // Nothing of the case stood then: it is not held against what has come since.
    expect(body.sections.find(({ part }) => part === 'business-case')?.rows).toEqual([]);
    const [row] = await erfa.database.ask<{ count: number }>(
      'select count(*)::int as count from business_case_version where project_id = $1',
      [at.split('/').at(-1)],
    );
    expect(row?.count).toBe(0);
    await expect(
      erfa.database.ask(
        `update project_decision set checks = '[]', decided_by_body = 'Andre' where id = $1`,
        [made.id],
      ),
    ).rejects.toThrow('a decision stays as it was made');
  });

  it('tells what was answered from what was fine, and an empty log from one that was not kept', () => {
    const then = {
      readiness: {
        ...{ answered: ['maturity', 'experience', 'dialogue'], maturityVerdict: 'with-actions' },
        ...{ noExperience: true, purposeAnswer: 2, leadershipAnswer: 4, roomAnswer: 1 },
      },
      risks: { risks: [], pool: 0 },
    };
    const now = { readiness: { answered: ['maturity'], maturityVerdict: 'not-enough' } };
    const [readiness, risks] = recordSections(then, { ...now, risks: { risks: [] } }, 'da');
    expect(readiness?.rows.map((row) => row.then)).toEqual([
      ...['besvaret: ja, når der gøres noget ved det', 'besvaret: ingen erfaring passede'],
      ...['besvaret: 2 svar er lave', 'ikke besvaret', 'ikke besvaret'],
    ]);
    expect(readiness?.rows[0]).toMatchObject({ now: 'besvaret: nej', state: 'changed' });
    expect(risks).toEqual({ part: 'risks', kept: true, rows: [], changed: 0 });
  });

  it('is nothing before it is decided, and a name of the committee has its length', async () => {
    const point = await pointOf('go-on');
    expect((await record(point?.id ?? '')).status).toBe(404);
    expect((await record(randomUUID())).status).toBe(404);
    const long = await decide('go-on', { decidedByBody: 'x'.repeat(121) });
    expect([long.status, long.body.errors?.[0]?.path]).toEqual([400, 'decidedByBody']);
  });

  it('is read whatever earlier versions of the tools kept', () => {
    const odd = { project: 'x', benefits: { benefits: [null, 3, {}] }, plan: { tasks: 'none' } };
    expect(recordSections(odd, { project: {} }, 'da')).toEqual([
      { part: 'project', kept: false, rows: [], changed: 0 },
      {
        ...{ part: 'benefits', kept: true, changed: 1 },
        rows: [
          {
            ...{ name: '', now: null, state: 'gone' },
            then: 'intet nulpunkt → intet mål, ejeren har ikke sagt ja',
          },
        ],
      },
      { part: 'plan', kept: true, rows: [], changed: 0 },
    ]);
    expect(recordSections(null, {}, 'en')).toEqual([]);
  });
});
