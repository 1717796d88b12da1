import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Actors } from '../../../testing/actors';
import { dayFromNow, saveBenefit } from '../../../testing/benefits';
import { someLine } from '../../../testing/business-case-cells';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import { documentText, unzip } from '../../../testing/word-document';
import { readSheets } from '../../spreadsheets/excel-table';
import type { OneBenefitView } from '../benefits/benefits.views';
import type { ProjectMoneyView } from '../money/money.views';
import type { SharingView } from '../sharing/sharing.views';
import type { ProjectDecisionsView } from '../decisions/decisions.views';
import type { ProjectView } from '../projects.views';
import type { PortfolioSavedView, PortfolioView, UnitLoadView } from './portfolio.views';

describe('all projects of a municipality', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let peter: TestClient;
  let aarhus: string;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    peter = await erfa.as('peter.damsgaard');
    aarhus = await actors.organisation('0751');
  });
  afterAll(() => erfa.close());

  const begin = async (title: string): Promise<ProjectView> => {
    const { body } = await peter.ask<ProjectView>('/api/projects', {
      method: 'POST',
      body: { title, kind: 'general', size: 'small' },
    });
    return body;
  };
  const change = (project: ProjectView, more: object) =>
    peter.ask(`/api/projects/${project.id}`, {
      method: 'PUT',
      body: { from: project.form, to: { ...project.form, ...more } },
    });
  const portfolio = async (client = peter, language = 'da'): Promise<PortfolioView> =>
    (
      await client.ask<PortfolioView>('/api/portfolio', {
        headers: { 'accept-language': language },
      })
    ).body;
  const row = async (id: string, language = 'da') =>
    (await portfolio(peter, language)).projects.find((one) => one.id === id);
  const put = (id: string, lines: object[]) =>
    peter.ask(`/api/projects/${id}/business-case/lines`, { method: 'PUT', body: { lines } });

  it('stand beside each other, each with its status in words', async () => {
    const fresh = await begin('Aktindsigt');
    expect(await row(fresh.id)).toMatchObject({
      ...{ title: 'Aktindsigt', phase: 'idea', tone: 'later', status: 'Ikke planlagt endnu' },
      ...{ decided: null, expected: null, promised: null, proven: null, openRisks: 0 },
      ...{ worstRisk: null, managerName: 'Peter Damsgaard', path: 'edit' },
      nextDecision: { kind: 'go-on', plannedOn: null },
    });
    await change(fresh, { goLiveOn: dayFromNow(-62) });
    expect(await row(fresh.id)).toMatchObject({ tone: 'act', status: 'To måneder forsinket' });
    expect(await row(fresh.id, 'en')).toMatchObject({ status: 'Two months late' });
    await erfa.database.ask(`update project set state = 'paused' where id = $1`, [fresh.id]);
    expect(await row(fresh.id)).toMatchObject({ tone: 'later', status: 'Sat på pause' });
  });

  it('are told with what was decided against what stands now, without what is paid every year', async () => {
    const { id } = await begin('Sensorer');
    const line = (more: object) => ({ ...someLine, kind: 'one-off', ...more });
    const [a, b, c] = [randomUUID(), randomUUID(), randomUUID()];
    const first = line({ title: 'Køb', kind: 'investment', amounts: [200_000_000, 50_000_000] });
    await put(id, [
      { id: a, from: null, to: first },
      { id: b, from: null, to: line({ title: 'Drift', kind: 'running', amounts: [900] }) },
      { id: c, from: null, to: line({ title: 'Spares', scenario: 0, amounts: [10_000_000] }) },
    ]);
    expect(await row(id)).toMatchObject({ decided: null, expected: 240_000_000 });
    const path = `/api/projects/${id}/decisions`;
    const decisions = (await peter.ask<ProjectDecisionsView>(path)).body.decisions;
    const go = (what: string) =>
      peter.ask(`${path}/${decisions.find(({ kind }) => kind === what)?.id}/outcome`, {
        method: 'POST',
        body: { outcome: 'go', reason: 'Ja', decidedOn: dayFromNow(-1), decidedBy: null },
        headers: { 'if-match': '"1"' },
      });
    // Going on from the idea approves no money.
    await go('go-on');
    expect(await row(id)).toMatchObject({ decided: null, phase: 'analysis' });
    await go('business-case');
    await put(id, [{ id: a, from: first, to: { ...first, amounts: [260_000_000, 50_000_000] } }]);
    expect(await row(id)).toMatchObject({
      ...{ decided: 240_000_000, expected: 300_000_000, phase: 'procurement' },
      nextDecision: { kind: 'contract' },
    });
  });

  it('expect what became where that is known, and tell what the lines gain beside what the cards promise', async () => {
    const { id } = await begin('Nøgler, kendte');
    const [locks, saved] = [randomUUID(), randomUUID()];
    const year = new Date().getFullYear() + 1;
    await put(id, [
      {
        ...{ id: locks, from: null },
        to: { ...someLine, title: 'Låse', kind: 'investment', amounts: [148_000_000, 21_000_000] },
      },
      {
        id: saved,
        from: null,
        to: { ...someLine, kind: 'cash', amounts: [8_200_000, 44_000_000] },
      },
    ]);
    expect(await row(id)).toMatchObject({ promised: null, inCase: 44_000_000 });
    const path = `/api/projects/${id}/decisions`;
    const decisions = (await peter.ask<ProjectDecisionsView>(path)).body.decisions;
    await peter.ask(
      `${path}/${decisions.find(({ kind }) => kind === 'business-case')?.id}/outcome`,
      {
        method: 'POST',
        body: { outcome: 'go', reason: 'Ja', decidedOn: dayFromNow(-1), decidedBy: null },
        headers: { 'if-match': '"1"' },
      },
    );
    const from = { title: '', kind: null, amounts: [], cause: '' };
    const became = (line: string, to: object) =>
      peter.ask(`/api/projects/${id}/became/${line}`, {
        method: 'PUT',
        body: { from, to: { ...from, ...to } },
      });
    await became(locks, { amounts: [{ year, amount: -161_200_000 }] });
    const stairs = { title: 'Opgange', kind: 'one-off', amounts: [{ year, amount: -500_000 }] };
    await became(randomUUID(), stairs);
    const figures = { decided: 169_000_000, expected: 161_200_000 + 21_000_000 + 500_000 };
    expect(await row(id)).toMatchObject(figures);
    const money = await peter.ask<ProjectMoneyView>(`/api/projects/${id}/money`);
    expect(money.body).toEqual({
      ...{ ...figures, known: true, promised: null, proven: null, inCase: 44_000_000 },
    });
    // What is typed to be told to others is offered from the same figures, in whole kroner.
    const sharing = await peter.ask<SharingView>(`/api/projects/${id}/sharing`);
    expect(sharing.body.computed).toEqual({
      ...{ plannedExpense: 1_690_000, becameExpense: 1_827_000 },
      ...{ promisedBenefit: null, realisedBenefit: null },
    });
    // The reports that leave the product say the same by the same names.
    const told = async (file: string, language: 'da' | 'en') =>
      documentText(
        (await peter.download(`/api/projects/${id}/${file}`, { 'accept-language': language }))
          .bytes,
      );
    for (const file of ['status-report.docx', 'closing-report.docx']) {
      const danish = await told(file, 'da');
      for (const words of [
        ...['Engangsudgift, besluttet', '1.690.000 kr.', 'Engangsudgift, forventet'],
        ...['1.827.000 kr.', 'Linjerne i regnestykket giver 440.000 kr. om året ved fuld drift.'],
      ])
        expect(danish).toContain(words);
      expect(danish).not.toContain('Gevinst i penge pr. år, lovet');
      expect(await told(file, 'en')).toContain('DKK 1,827,000');
    }
    expect(await told('closing-report.docx', 'da')).toContain('hvor det er kendt');
  });

  it('promise money, and show what is proven of it; time and quality are no money', async () => {
    const project = await begin('Nøgler');
    const add = async (name: string, kind: string, more: object): Promise<OneBenefitView> => {
      const { body } = await peter.ask<OneBenefitView>(`/api/projects/${project.id}/benefits`, {
        method: 'POST',
        body: { name, side: 'economy', kind },
      });
      return (await saveBenefit(peter, body.benefit, more)).body;
    };
    const way = {
      ...{ baselineValue: 100, baselineOn: dayFromNow(-100), targetValue: 60 },
      ...{ targetOn: dayFromNow(100), lowerIsBetter: true, indicator: 'Kørsel', unit: 'km' },
    };
    const amounts = [{ year: 2027, amount: 44_000_000 }];
    const driving = await add('Kørsel', 'money', { ...way, amounts });
    await add('Tid', 'time', way);
    await add('Porto', 'money', { amounts: [{ year: 2027, amount: 6_000_000 }] });
    expect(await row(project.id)).toMatchObject({ promised: 50_000_000, proven: null });
    // Half-way between baseline and target 80 is promised: 90 is behind, and a quarter of the way.
    await peter.ask(`/api/benefits/${driving.benefit.id}/measurements`, {
      method: 'POST',
      body: { measuredOn: dayFromNow(0), value: 90, cause: '', action: '' },
    });
    expect(await row(project.id)).toMatchObject({
      ...{ promised: 50_000_000, proven: 11_000_000, tone: 'act', status: 'En gevinst bagud' },
    });
    await change(project, { goLiveOn: dayFromNow(30) });
    expect(await row(project.id)).toMatchObject({ status: 'Et nulpunkt mangler' });
  });

  it('name their open risks by the heaviest', async () => {
    const { id } = await begin('Ventilation');
    const risk = (probability: number, state = 'open') =>
      peter.ask(`/api/projects/${id}/risks`, {
        method: 'POST',
        body: {
          ...{ title: 'Nettet falder ud', probability, consequence: 4, money: null, measure: '' },
          ...{ ownerId: null, dueOn: null, state },
        },
      });
    await risk(1);
    await risk(5, 'over');
    expect(await row(id)).toMatchObject({ openRisks: 1, worstRisk: 'low' });
    await risk(5);
    expect(await row(id)).toMatchObject({ openRisks: 2, worstRisk: 'high' });
    await change(await begin('Et andet'), { goLiveOn: dayFromNow(30) });
    await erfa.database.ask('update project set go_live_on = current_date + 9 where id = $1', [id]);
    expect(await row(id)).toMatchObject({ tone: 'act', status: 'En tung risiko uden modtræk' });
  });

  it('take as many statements for many as for few', async () => {
    const statements = async (path: string): Promise<number> => {
      const spy = jest.spyOn(pg.Client.prototype, 'query');
      try {
        expect((await peter.ask(path)).status).toBe(200);
        // A session is looked at again every now and then, whatever is asked for.
        return spy.mock.calls.filter(([statement]) => /project|benefit|goal/.test(`${statement}`))
          .length;
      } finally {
        spy.mockRestore();
      }
    };
    const paths = ['/api/portfolio', '/api/portfolio/load', '/api/portfolio.xlsx'];
    const count = async (): Promise<number[]> => {
      const counts: number[] = [];
      for (const path of [...paths, '/api/strategy-goals/overview'])
        counts.push(await statements(path));
      return counts;
    };
    await count();
    const few = await count();
    expect(Math.min(...few)).toBeGreaterThan(0);
    await erfa.database.ask(
      `with made as (insert into project (organisation_id, title, go_live_on) select $1, 'Projekt ' || g, current_date + g from generate_series(1, 100) g returning id),
         decided as (insert into project_decision (organisation_id, project_id, place, kind) select $1, id, 1, 'go-on' from made),
         risky as (insert into project_risk (organisation_id, project_id, title, probability, consequence) select $1, id, 'Risiko', 3, 3 from made)
       insert into benefit (organisation_id, project_id, name, side, kind) select $1, id, 'Gevinst', 'economy', 'money' from made`,
      [aarhus],
    );
    expect(await count()).toEqual(few);
  });

  it('go out as a sheet, as they are filtered', async () => {
    const project = await begin('=HYPERLINK("x") & co');
    const { id } = project;
    const day = dayFromNow(40);
    await change(project, { goLiveOn: day });
    await change(await begin('Ikke med'), {});
    const { status, bytes } = await peter.download('/api/portfolio.xlsx?q=hyperlink', {
      'accept-language': 'da',
    });
    expect(status).toBe(200);
    const { sheets } = await readSheets(bytes, () => true, 600);
    const [head, ...rows] = sheets[0]?.rows ?? [];
    expect(head?.cells[0]?.text).toBe('Projekt');
    // Days are days, so that they sort and count; a file that is read back says them as they were.
    const live = head?.cells.findIndex(({ text }) => text === 'Idriftsættelse') ?? -1;
    expect(rows[0]?.cells[live]).toEqual({ text: day, fault: null });
    const xml = unzip(bytes).get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).not.toContain(day);
    expect(unzip(bytes).get('xl/styles.xml')).toContain('dd-mm-yyyy');
    expect(rows.map(({ cells }) => [cells[0]?.text, cells[0]?.formula])).toEqual([
      ['=HYPERLINK("x") & co', undefined],
    ]);
    expect(id).not.toBe('');
    const wrong = await peter.ask('/api/portfolio.xlsx?status=green');
    expect(wrong.status).toBe(400);
  });

  it('show a guest what the guest is on, and nobody those of others', async () => {
    const mine = await begin('Kun for gæsten');
    const person = await actors.person(aarhus, ['guest']);
    const guest = await actors.session(person, aarhus);
    expect((await portfolio(guest)).projects).toEqual([]);
    await erfa.database.ask(
      `insert into project_person (organisation_id, project_id, person_id, relation, until) values ($1, $2, $3, 'guest', current_date)`,
      [aarhus, mine.id, person],
    );
    expect((await portfolio(guest)).projects.map(({ title }) => title)).toEqual(['Kun for gæsten']);
    const randers = await actors.organisation('0730');
    const other = await actors.session(
      await actors.person(randers, ['municipality-admin']),
      randers,
    );
    expect((await portfolio(other)).projects).toEqual([]);
  });

  it('load units with going live and trainings, which move with the day', async () => {
    const project = await begin('Medicinskabe');
    const unit = await actors.one(
      `insert into organisation_unit (organisation_id, external_id, name, valid_from) values ($1, uuidv7(), 'Hjemmepleje Syd', '2020-01-01') returning id`,
      [aarhus],
    );
    await peter.ask(`/api/projects/${project.id}/units`, {
      method: 'PUT',
      body: { units: [unit] },
    });
    await erfa.database.ask(
      `insert into project_task (organisation_id, project_id, tool, kind, title, due_on, days_before)
       values ($1, $2, 'plan', 'training', 'Hold 1', '2027-02-01', null), ($1, $2, 'plan', 'training', 'Hold 2', '2027-02-08', 14),
         ($1, $2, 'plan', 'task', 'Brev', '2027-02-01', null)`,
      [aarhus, project.id],
    );
    await change(project, { goLiveOn: '2027-03-01' });
    const load = async () =>
      (await peter.ask<UnitLoadView[]>('/api/portfolio/load')).body
        .filter(({ unitId }) => unitId === unit)
        .map(({ kind, title, on }) => `${kind} ${title} ${on}`);
    // What is planned back moves with the day, and out of the winter holiday; a unit's own day is its own.
    expect(await load()).toEqual([
      ...['training Hold 1 2027-02-01', 'training Hold 2 2027-02-12', 'go-live  2027-03-01'],
    ]);
    await erfa.database.ask(
      `insert into unit_rollout (organisation_id, project_id, unit_id, go_live_on) values ($1, $2, $3, '2027-03-08')`,
      [aarhus, project.id, unit],
    );
    expect((await load()).at(-1)).toBe('go-live  2027-03-08');
    const calendar = async (query: string): Promise<string[]> => {
      const { status, text } = await peter.ask(`/api/portfolio/load.ics?${query}`, {
        headers: { 'accept-language': 'da' },
      });
      expect(status).toBe(200);
      return text.replaceAll('\r\n ', '').split('\r\n');
    };
    const lines = await calendar('q=Medicinskabe');
    expect(lines.filter((line) => /^(SUMMARY|DTSTART|DESCRIPTION)/.test(line))).toEqual([
      ...['DTSTART;VALUE=DATE:20270201', 'SUMMARY:Hold 1: Medicinskabe'],
      ...['DESCRIPTION:Hjemmepleje Syd', 'DTSTART;VALUE=DATE:20270212'],
      ...['SUMMARY:Hold 2: Medicinskabe', 'DESCRIPTION:Hjemmepleje Syd'],
      ...['DTSTART;VALUE=DATE:20270308', 'SUMMARY:Idriftsættelse: Medicinskabe'],
      'DESCRIPTION:Hjemmepleje Syd',
    ]);
    expect(lines).toContain(`UID:unit-${unit}-${project.id}@erfa`);
    // What the page leaves out, the calendar does, too.
    expect((await calendar('q=findes-ikke')).some((line) => line === 'BEGIN:VEVENT')).toBe(false);
    await erfa.database.ask('update unit_rollout set go_live_on = current_date + 10');
    expect(await row(project.id)).toMatchObject({ status: 'En enhed uden dato', path: 'rollout' });
    await erfa.database.ask(
      'update unit_rollout set agreed_day = go_live_on, agreed_on = current_date',
    );
    expect(await row(project.id)).toMatchObject({ status: 'Venter på beslutning' });
  });

  describe('are looked at in ways that are saved', () => {
    const write = { name: 'Kræver handling', query: 'status=act', shared: false };
    const save = (client: TestClient, more: object = {}) =>
      client.ask<PortfolioSavedView[]>('/api/portfolio-views', {
        method: 'POST',
        body: { ...write, ...more },
      });
    const namesOf = async (client: TestClient): Promise<string[]> =>
      (await portfolio(client)).views.map(({ name }) => name);

    it('for oneself, or for everybody by who may share', async () => {
      const reader = await actors.session(await actors.person(aarhus, ['reader']), aarhus);
      const guest = await actors.session(await actors.person(aarhus, ['guest']), aarhus);
      expect((await save(reader)).status).toBe(201);
      await save(peter, { name: 'Direktionens liste', shared: true });
      expect(await namesOf(reader)).toEqual(['Direktionens liste', 'Kræver handling']);
      expect(await namesOf(peter)).toEqual(['Direktionens liste']);
      expect(await namesOf(guest)).toEqual([]);
      expect((await save(reader, { shared: true })).body).toMatchObject({
        code: 'portfolio-view-not-yours',
      });
      expect((await save(peter, { query: 'a b' })).status).toBe(400);
    });

    it('and are changed and taken away by whose they are', async () => {
      const [view] = (await save(peter, { name: 'Til deling', shared: true })).body.filter(
        ({ name }) => name === 'Til deling',
      );
      const at = `/api/portfolio-views/${view?.id}`;
      const put = (client: TestClient, version: number, more: object = {}) =>
        client.ask<PortfolioSavedView[] & { current?: { name: string } }>(at, {
          ...{ method: 'PUT', body: { ...write, shared: true, ...more } },
          headers: { 'if-match': `"${version}"` },
        });
      const reader = await actors.session(await actors.person(aarhus, ['reader']), aarhus);
      expect((await put(reader, 1)).body).toMatchObject({ code: 'portfolio-view-not-yours' });
      expect((await put(peter, 1, { name: 'Ny' })).status).toBe(200);
      const late = await put(peter, 1, { name: 'Sen' });
      expect([late.status, late.body.current?.name]).toEqual([412, 'Ny']);
      expect((await reader.ask(at, { method: 'DELETE' })).status).toBe(403);
      const gone = await peter.ask<PortfolioSavedView[]>(at, { method: 'DELETE' });
      expect(gone.body.map(({ name }) => name)).not.toContain('Ny');
      expect((await peter.ask(at, { method: 'DELETE' })).status).toBe(404);
    });

    it('which the database shows to nobody else, whatever is asked', async () => {
      const person = await actors.person(aarhus, ['contributor']);
      await save(await actors.session(person, aarhus), { name: 'Hemmelig' });
      const client = new pg.Client(erfa.database.url);
      await client.connect();
      try {
        await client.query('begin');
        await client.query(`select set_config('erfa.organisation_id', $1, true)`, [aarhus]);
        const seen = async (who: string): Promise<number> => {
          await client.query(`select set_config('erfa.person_id', $1, true)`, [who]);
          const { rows } = await client.query(
            `select id from portfolio_view where name = 'Hemmelig'`,
          );
          return rows.length;
        };
        expect(await seen(person)).toBe(1);
        expect(await seen(await actors.person(aarhus, ['municipality-admin']))).toBe(0);
      } finally {
        await client.end();
      }
    });
  });
});
