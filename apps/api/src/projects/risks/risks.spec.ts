import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import { documentText, faultOf, unzip } from '../../../testing/word-document';
import type { LeadershipView } from '../leadership/leadership.views';
import type { ProjectView } from '../projects.views';
import type { ProjectRisksView } from './risks.views';

describe('what may go wrong, and who leads', () => {
  let erfa: TestErfa;
  let peter: TestClient;
  let me: string;
  let at: string;
  beforeAll(async () => {
    erfa = await startErfa();
    peter = await erfa.as('peter.damsgaard');
  });
  afterAll(() => erfa.close());
  beforeEach(async () => {
    const { body } = await peter.ask<ProjectView>('/api/projects', {
      method: 'POST',
      body: { title: 'Skærmbesøg', kind: 'welfare-technology', size: 'medium' },
    });
    at = `/api/projects/${body.id}`;
    me = body.people[0]?.personId ?? '';
  });

  const risk = {
    ...{ title: 'Nettet falder ud', probability: 3, consequence: 3, money: null, measure: '' },
    ...{ ownerId: null, dueOn: null, state: 'open' },
  };
  const add = (change: object = {}) =>
    peter.ask<ProjectRisksView>(`${at}/risks`, { method: 'POST', body: { ...risk, ...change } });
  const card = async (tool: string, language = 'da') => {
    const { body } = await peter.ask<ProjectView>(at, { headers: { 'accept-language': language } });
    return body.cards.find((one) => one.tool === tool);
  };

  it('stand with the heaviest first, and what should be set aside for those that are open', async () => {
    expect(await card('risks')).toMatchObject({ tone: 'later', status: 'Ingen endnu' });
    await add({ money: 100_000 });
    await add({ title: 'Leverandøren går konkurs', probability: 5, consequence: 5, money: 33 });
    const { body } = await add({ title: 'Over', state: 'over', money: 9_000_000_000 });
    expect(body.risks.map(({ title, weight }) => [title, weight])).toEqual([
      ['Leverandøren går konkurs', 'high'],
      ['Nettet falder ud', 'medium'],
      ['Over', 'medium'],
    ]);
    // 50 % of 100,000.00 kr. and 90 % of 33.00 kr., in øre.
    expect(body.pool).toBe(5_002_970);
    expect(await card('risks')).toMatchObject({
      ...{ tone: 'act', status: '2 åbne' },
      summary: '1 tung risiko. Der bør være sat 50.030 kr. af til dem.',
      next: { text: 'Giv »Leverandøren går konkurs« en ansvarlig og et modtræk', path: 'risks' },
    });
  });

  it('have versions of their own, so that nothing is lost where two write one', async () => {
    const { body } = await add();
    const [first] = body.risks;
    const change = (more: object, version: number) =>
      peter.ask<ProjectRisksView & { current?: { measure: string } }>(`${at}/risks/${first?.id}`, {
        ...{ method: 'PUT', body: { ...risk, ...more } },
        headers: { 'if-match': `"${version}"` },
      });
    const changed = await change({ measure: 'Test i tre hjem', ownerId: me }, 1);
    expect(changed.body.risks[0]).toMatchObject({ ownerName: 'Peter Damsgaard', version: 2 });
    const late = await change({ measure: 'Andet' }, 1);
    expect([late.status, late.body.current?.measure]).toEqual([412, 'Test i tre hjem']);
    const gone = await peter.ask<ProjectRisksView>(`${at}/risks/${first?.id}`, {
      method: 'DELETE',
    });
    expect(gone.body.risks).toEqual([]);
  });

  it('are refused where they make no sense', async () => {
    for (const wrong of [
      { probability: 0 },
      { consequence: 6 },
      { probability: 2.5 },
      { money: -1 },
      { money: 10_000_000_001 },
      { title: '  ' },
      { dueOn: '2027-02-30' },
      { ownerId: '019a0000-0000-7000-8000-000000000000' },
    ])
      expect([wrong, (await add(wrong)).status]).toEqual([wrong, 400]);
  });

  it('are frozen with a decision', async () => {
    await add({ money: 1000 });
    const { body } = await peter.ask<{ decisions: { id: string; version: number }[] }>(
      `${at}/decisions`,
    );
    const [first] = body.decisions;
    const decided = await peter.ask(`${at}/decisions/${first?.id}/outcome`, {
      method: 'POST',
      body: { outcome: 'go', reason: 'Ja', decidedOn: '2026-03-12', decidedBy: null },
      headers: { 'if-match': `"${first?.version}"` },
    });
    expect(decided.body).toMatchObject({
      decisions: expect.arrayContaining([
        expect.objectContaining({
          snapshot: expect.objectContaining({
            risks: {
              risks: [expect.objectContaining({ title: 'Nettet falder ud' })],
              pool: 50_000,
            },
            readiness: expect.objectContaining({ answered: [] }),
          }),
        }),
      ]),
    });
  });

  it('have a plan of who leads what, three signals, and what stops', async () => {
    const { body } = await peter.ask<LeadershipView>(`${at}/leadership`);
    expect(await card('leadership')).toMatchObject({ tone: 'later', status: 'Ikke begyndt' });
    const row = (level: string, leader: string) =>
      peter.ask<LeadershipView>(`${at}/leadership/leaders`, {
        method: 'POST',
        body: { level, leader, does: 'Spørger hver mandag' },
      });
    await row('team', 'Teamlederne');
    const { body: two } = await row('executive', 'Direktøren');
    expect(two.leaders.map(({ leader }) => leader)).toEqual(['Direktøren', 'Teamlederne']);
    const to = { signalOne: 'A', signalTwo: 'B', signalThree: 'C', stops: 'Papirskemaet' };
    const saved = await peter.ask<LeadershipView>(`${at}/leadership`, {
      method: 'PUT',
      body: { from: body.form, to },
    });
    expect(saved.body.form).toEqual(to);
    expect(await card('leadership', 'en')).toMatchObject({
      ...{ tone: 'done', status: 'Done' },
      summary: '2 leaders have a task. 3 signals are agreed. What stops is agreed.',
    });
    const [first] = two.leaders;
    const change = (version: number) =>
      peter.ask(`${at}/leadership/leaders/${first?.id}`, {
        ...{ method: 'PUT', body: { level: 'executive', leader: 'Direktøren', does: 'X' } },
        headers: { 'if-match': `"${version}"` },
      });
    expect([(await change(1)).status, (await change(1)).status]).toEqual([200, 412]);
    const gone = await peter.ask<LeadershipView>(`${at}/leadership/leaders/${first?.id}`, {
      method: 'DELETE',
    });
    expect(gone.body.leaders).toHaveLength(1);
  });

  it('are in a status report of one page, with what the cards say', async () => {
    await add({
      title: 'Nettet <falder> & "ud"\u0007',
      ...{ probability: 5, consequence: 5, measure: 'Test i tre hjem', ownerId: me },
    });
    const answer = await peter.download(`${at}/status-report.docx`);
    expect(answer.status).toBe(200);
    const parts = unzip(answer.bytes);
    expect(faultOf(parts.get('word/document.xml') ?? '')).toBeNull();
    const said = documentText(answer.bytes);
    for (const part of [
      'Status: Skærmbesøg',
      'Tid',
      'Økonomi',
      'Kvalitet',
      'Gevinster',
      'Beslutninger',
    ])
      expect(said).toContain(part);
    expect(said).toContain('Risikolog: 1 åbne. 1 tung risiko.');
    // Whoever reads it is told of each card by its name, and is asked to type nothing.
    expect(said).toContain('Er vi klar? Der er ikke skrevet noget endnu.');
    expect(said).toContain('Plan og udrulning: Der er ikke skrevet noget endnu.');
    expect(said).not.toMatch(/Skriv|Begynd her|Tilføj|Læs igen|Sæt dagen/);
    expect(said).toContain('Der er ikke truffet nogen beslutninger endnu.');
    const english = await peter.download(`${at}/status-report.docx`, { 'accept-language': 'en' });
    expect(documentText(english.bytes)).toContain('Project manager: Peter Damsgaard');
    expect(documentText(english.bytes)).toContain('Risk log: 1 open. 1 heavy risk.');
  });

  it('give the next steps of the plan to a status report, the late ones first', async () => {
    const task = { kind: 'task', ownerId: me, doneOn: null };
    for (const [title, dueOn] of [
      ['Bestil skærme', '2031-01-10'],
      ['Ring til leverandøren', '2026-01-05'],
    ])
      await peter.ask(`${at}/plan/tasks`, { method: 'POST', body: { ...task, title, dueOn } });
    const text = async () => documentText((await peter.download(`${at}/status-report.docx`)).bytes);
    const said = await text();
    expect(said).toContain('Plan og udrulning: 1 opgave er forsinket. 0 af 2 opgaver er færdige.');
    expect(said).toMatch(
      /Ring til leverandøren\nPeter Damsgaard\n5\. januar 2026, forsinket\nBestil skærme\n/,
    );
    const { body } = await peter.ask<ProjectView>(at);
    const to = { ...body.form, state: 'closed' };
    await peter.ask(at, { method: 'PUT', body: { from: body.form, to } });
    expect(await text()).not.toContain('Næste');
    expect(await text()).toContain('Plan og udrulning: 2 opgaver blev ikke gjort.');
  });

  it('ask for nothing once a project is closed', async () => {
    const { body } = await peter.ask<ProjectView>(at);
    const to = { ...body.form, state: 'closed', goLiveOn: '2026-01-05' };
    const closed = await peter.ask<ProjectView>(at, {
      ...{ method: 'PUT', body: { from: body.form, to } },
    });
    expect(closed.status).toBe(200);
    expect(closed.body.cards.map(({ next }) => next)).toEqual(closed.body.cards.map(() => null));
    expect(closed.body).toMatchObject({ plannedBack: [], warnings: [] });
    expect(await card('why')).toMatchObject({
      ...{ tone: 'later', status: 'Ikke brugt', summary: 'Der blev ikke skrevet noget.' },
    });
  });
});
