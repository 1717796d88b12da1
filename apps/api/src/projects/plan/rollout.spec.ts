import { addDays, namesUntil, weekOf } from '@erfa/domain';
import { Actors } from '../../../testing/actors';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import type { OverviewView } from '../../assessments/overview.views';
import { today } from '../../organisations/days';
import { Acts } from '../../persistence/acts';
import type { UnitLoadView } from '../portfolio/portfolio.views';
import type { ProjectDecisionsView } from '../decisions/decisions.views';
import type { ProjectView } from '../projects.views';
import type { ProjectChangesView } from '../talk/talk.views';
import type { MyUnitsView } from './my-units.views';
import type { RolloutCheckView, RolloutView, UnitRolloutView, WriteRollout } from './rollout.views';

type Answered = UnitRolloutView & {
  current?: UnitRolloutView;
  errors?: { path: string; code: string }[];
};

const empty: WriteRollout = {
  ...{ leaderId: null, agreedDay: null, ownGoLiveOn: null, staff: null, superusersWanted: null },
  ...{ superusers: 0, trained: 0, withAccess: 0, equipment: null, checkedOn: null, note: '' },
};

describe('a roll-out', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let aarhus: string;
  let peter: TestClient;
  let leader: TestClient;
  let leaderId: string;
  let id: string;
  let at: string;
  let nord: string;
  let vest: string;
  let goLive: string;

  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    aarhus = await actors.organisation('0751');
    peter = await erfa.as('peter.damsgaard');
    const unit = (name: string) =>
      actors.one(
        `insert into organisation_unit (organisation_id, name, leader_name, valid_from) values ($1, $2, 'Birgitte Holm', '2020-01-01') returning id`,
        [aarhus, name],
      );
    nord = await unit('Hjemmepleje Nord');
    vest = await unit('Hjemmepleje Vest');
  });
  afterAll(() => erfa.close());
  beforeEach(async () => {
    goLive = addDays(today(), 60);
    leaderId = await actors.person(aarhus, ['contributor']);
    leader = await actors.session(leaderId, aarhus);
    const { body } = await peter.ask<ProjectView>('/api/projects', {
      method: 'POST',
      body: { title: 'Skærmbesøg', kind: 'welfare-technology', size: 'small' },
    });
    ({ id } = body);
    at = `/api/projects/${id}`;
    await peter.ask(`${at}/units`, { method: 'PUT', body: { units: [nord, vest] } });
    await live(goLive);
  });

  const project = async (): Promise<ProjectView> => (await peter.ask<ProjectView>(at)).body;
  const live = async (goLiveOn: string): Promise<void> => {
    const { form: from } = await project();
    const saved = await peter.ask(at, { method: 'PUT', body: { from, to: { ...from, goLiveOn } } });
    expect(saved.status).toBe(200);
  };
  const rollout = async (client = peter): Promise<RolloutView> =>
    (await client.ask<RolloutView>(`${at}/rollout`)).body;
  const write = (unit: string, version: number, change: object, client = peter) =>
    client.ask<Answered>(`${at}/rollout/units/${unit}`, {
      method: 'PUT',
      body: { ...empty, ...change },
      headers: { 'if-match': `"${version}"` },
    });
  const name = (unit: string, text: string, client = peter) =>
    client.ask<Answered>(`${at}/rollout/units/${unit}/names`, {
      ...{ method: 'POST', body: { name: text } },
    });
  const check = (title: string, weeksBefore: number) =>
    peter.ask<RolloutCheckView[]>(`${at}/rollout/checks`, {
      ...{ method: 'POST', body: { title, weeksBefore } },
    });
  const mine = async (client = leader): Promise<MyUnitsView> =>
    (await client.ask<MyUnitsView>('/api/my-units')).body;

  it('has a row for each unit, and says what each lacks', async () => {
    const before = await rollout();
    expect(before.units).toMatchObject([
      {
        ...{ unitName: 'Hjemmepleje Nord', listedLeader: 'Birgitte Holm', agreement: 'none' },
        ...{ goLiveOn: goLive, version: 0, mayWrite: true },
        lacks: ['agreement', 'superusers', 'training', 'equipment', 'access'],
      },
      { unitName: 'Hjemmepleje Vest' },
    ]);
    const written = await write(nord, 0, {
      ...{ leaderId, agreedDay: goLive, staff: 58, superusersWanted: 4, superusers: 4 },
      ...{ trained: 4, withAccess: 58, equipment: 'ordered' },
    });
    expect(written.body).toMatchObject({
      ...{ agreement: 'agreed', agreedOn: today(), agreedByName: 'Peter Damsgaard', version: 1 },
      ...{ leaderName: 'Prøveperson', lacks: ['training', 'equipment'] },
    });
    const card = (await project()).cards.find(({ tool }) => tool === 'plan');
    expect(card).toMatchObject({
      ...{ tone: 'doing', status: 'I gang, 1 af 2 enheder' },
      summary: 'En leder har aftalt dato. 4 af 4 superbrugere er udpeget.',
      next: {
        ...{ text: 'Aftal dato med Hjemmepleje Vest', ownerName: 'Peter Damsgaard' },
        path: 'rollout',
      },
    });
  });

  it('says before the decision to go live what is not in place, and keeps nobody from deciding', async () => {
    await write(nord, 0, {
      ...{ leaderId, agreedDay: goLive, staff: 12, trained: 6, withAccess: 12 },
      equipment: 'delivered',
    });
    await peter.ask(`${at}/benefits`, {
      ...{ method: 'POST', body: { name: 'Færre vikartimer', side: 'economy', kind: 'time' } },
    });
    const { decisions, lacks } = (await peter.ask<ProjectDecisionsView>(`${at}/decisions`)).body;
    const idOf = (kind: string) => decisions.find((one) => one.kind === kind)?.id ?? '';
    const of = (kind: string) =>
      lacks.filter(({ decisionId }) => decisionId === idOf(kind)).map(({ text }) => text);
    expect(of('go-live')).toEqual([
      'Ikke besluttet endnu: Gå videre, Regnestykket og Kontrakt.',
      'Der er ingen punkter på listen over det, der skal være på plads.',
      'Ingen ejer har sagt ja til: Færre vikartimer.',
      'Uden nulpunkt: Færre vikartimer.',
      'Hjemmepleje Nord mangler uddannelse (6 af 12).',
      'Hjemmepleje Vest mangler en dag, lederen har sagt ja til, uddannelse, udstyr og adgange.',
    ]);
    expect(of('handover')).toContain('Ingen er valgt til at overtage projektet.');
    expect(of('go-on')).toEqual([
      'Der er ingen punkter på listen over det, der skal være på plads.',
    ]);
    const made = await peter.ask<ProjectDecisionsView>(
      `${at}/decisions/${idOf('go-live')}/outcome`,
      {
        method: 'POST',
        body: { outcome: 'go', reason: 'Ja', decidedOn: today(), decidedBy: null },
        headers: { 'if-match': '"1"' },
      },
    );
    expect(made.status).toBe(201);
    expect(made.body.lacks.some(({ decisionId }) => decisionId === idOf('go-live'))).toBe(false);
  });

  it('asks for another yes when the day has moved, and knows the old one when it moves back', async () => {
    await write(nord, 0, { agreedDay: goLive });
    await live(addDays(goLive, 7));
    expect((await rollout()).units[0]).toMatchObject({ agreement: 'moved', agreedDay: goLive });
    // The rest of the row can be written meanwhile.
    const staff = await write(nord, 1, { agreedDay: goLive, staff: 58 });
    expect(staff.body).toMatchObject({ agreement: 'moved', staff: 58 });
    await live(goLive);
    expect((await rollout()).units[0]).toMatchObject({ agreement: 'agreed' });
    const own = await write(nord, 2, {
      ...{ agreedDay: addDays(goLive, 14), ownGoLiveOn: addDays(goLive, 14) },
    });
    expect(own.body).toMatchObject({ agreement: 'agreed', goLiveOn: addDays(goLive, 14) });
  });

  it('refuses what makes no sense, and says what', async () => {
    const reader = await actors.person(aarhus, ['reader']);
    for (const [wrong, code] of [
      [{ agreedDay: addDays(goLive, 1) }, 'agreedOtherDay'],
      [{ staff: 10, trained: 11 }, 'moreThanStaff'],
      [{ staff: 10, withAccess: 11 }, 'moreThanStaff'],
      [{ checkedOn: addDays(today(), 1) }, 'dayToCome'],
      [{ leaderId: reader }, 'leaderTakesNoPart'],
      [{ leaderId: '019a0000-0000-7000-8000-000000000000' }, 'leaderTakesNoPart'],
    ] as const) {
      const refused = await write(nord, 0, wrong);
      expect([refused.status, refused.body.errors?.[0]?.code]).toEqual([400, code]);
    }
    for (const wrong of [
      { staff: -1 },
      { staff: 10_001 },
      { staff: 2.5 },
      { equipment: 'lost' },
      { note: 'x'.repeat(501) },
      { ownGoLiveOn: '2031-02-30' },
    ])
      expect([wrong, (await write(nord, 0, wrong)).status]).toEqual([wrong, 400]);
    const elsewhere = await actors.one(
      `insert into organisation_unit (organisation_id, name, valid_from) values ($1, 'Skole', '2020-01-01') returning id`,
      [aarhus],
    );
    expect((await write(elsewhere, 0, {})).status).toBe(404);
  });

  it('shows both sides where two write one unit, also when both are the first', async () => {
    const both = await Promise.all([write(nord, 0, { staff: 58 }), write(nord, 0, { staff: 60 })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const [won, lost] = both.toSorted((one, other) => one.status - other.status);
    expect(lost?.body.current).toMatchObject({ staff: won?.body.staff, version: 1 });
    // Another unit is written all the same.
    expect((await write(vest, 0, { staff: 20 })).status).toBe(200);
  });

  it('lets the leader of a unit write that unit, though only a contributor', async () => {
    expect((await write(nord, 0, { staff: 58 }, leader)).status).toBe(403);
    await write(nord, 0, { leaderId });
    const written = await write(nord, 1, { leaderId, staff: 58, trained: 4 }, leader);
    expect(written.body).toMatchObject({ trained: 4, mayWrite: true, version: 2 });
    expect((await write(vest, 0, { staff: 1 }, leader)).status).toBe(403);
    // Who leads it is not the leader's to say, and neither is anything else of the project.
    expect((await write(nord, 2, { leaderId: null }, leader)).status).toBe(403);
    const checks = { method: 'POST', body: { title: 'X', weeksBefore: 1 } };
    expect((await leader.ask(`${at}/rollout/checks`, checks)).status).toBe(403);
    const seen = await rollout(leader);
    expect(seen).toMatchObject({ mayEdit: false, leaders: [] });
    expect(seen.units.map(({ mayWrite }) => mayWrite)).toEqual([true, false]);
  });

  describe('another day', () => {
    const reason = 'Vi mangler vikarer i uge 12';
    let later: string;
    beforeEach(async () => {
      later = addDays(goLive, 14);
      await write(nord, 0, { leaderId, agreedDay: goLive, staff: 58 });
    });
    const propose = (day: string, client = leader, why = reason, unit = nord) =>
      client.ask<Answered>(`${at}/rollout/units/${unit}/proposal`, {
        ...{ method: 'PUT', body: { day, reason: why } },
      });
    const withdraw = (client = leader) =>
      client.ask<Answered>(`${at}/rollout/units/${nord}/proposal`, { method: 'DELETE' });
    const answer = (version: number, accepted: boolean, word = '', client = peter) =>
      client.ask<Answered>(`${at}/rollout/units/${nord}/proposal/answer`, {
        ...{ method: 'PUT', body: { accepted, answer: word } },
        headers: { 'if-match': `"${version}"` },
      });
    const waiting = async (client = peter) =>
      (await client.ask<OverviewView>('/api/overview')).body.tasks.filter(
        ({ kind, target }) => kind === 'day-proposal' && target === `${id}/rollout`,
      );
    const history = async () =>
      (await peter.ask<ProjectChangesView>(`${at}/history`)).body.changes.flatMap(
        ({ about, fields }) => (about === 'Hjemmepleje Nord' ? fields : []),
      );

    it('is proposed by the unit’s leader, and seen by whoever leads the project', async () => {
      const { status, body } = await propose(later);
      expect([status, body.proposal]).toMatchObject([
        200,
        { state: 'open', day: later, reason, proposedByName: 'Prøveperson', version: 1 },
      ]);
      expect(body.goLiveOn).toBe(goLive);
      expect((await rollout()).units[0]?.proposal).toMatchObject({ state: 'open', day: later });
      expect(await waiting()).toMatchObject([{ count: 1, title: { da: 'Skærmbesøg' } }]);
      expect(await waiting(leader)).toEqual([]);
      const card = (await project()).cards.find(({ tool }) => tool === 'plan');
      expect(card?.next).toMatchObject({
        ...{ text: 'Svar Hjemmepleje Nord om en anden dag', path: 'rollout' },
        ownerName: 'Peter Damsgaard',
      });
      expect((await mine()).units[0]?.projects[0]?.rollout.proposal).toMatchObject({ day: later });
    });

    it('moves the unit with what follows its day when the answer is yes', async () => {
      await check('Vagtplanen har plads', 2);
      await propose(later);
      const { status, body } = await answer(1, true);
      expect([status, body]).toMatchObject([
        200,
        {
          ...{ goLiveOn: later, ownGoLiveOn: later, agreement: 'agreed', agreedDay: later },
          ...{ agreedOn: today(), staff: 58, proposal: { state: 'accepted' } },
        },
      ]);
      expect((await rollout()).units[1]).toMatchObject({ goLiveOn: goLive });
      expect(await waiting()).toEqual([]);
      const { text } = await peter.ask(`${at}/plan.ics`);
      expect(text).toContain(`DTSTART;VALUE=DATE:${later.replaceAll('-', '')}`);
      const load = (await peter.ask<UnitLoadView[]>('/api/portfolio/load')).body;
      expect(load.find((one) => one.projectId === id && one.unitId === nord)?.on).toBe(later);
      expect(await history()).toEqual(
        expect.arrayContaining([
          { field: 'proposedDay', before: null, after: later },
          { field: 'proposalReason', before: '', after: reason },
          { field: 'proposalAnswer', before: null, after: 'accepted' },
          { field: 'goLiveOn', before: goLive, after: later },
        ]),
      );
      // It was answered: nothing more waits.
      expect((await answer(2, true)).status).toBe(404);
    });

    it('back to the project’s own day makes the unit follow the project again', async () => {
      await write(nord, 1, { leaderId, ownGoLiveOn: later });
      await propose(goLive);
      expect((await answer(1, true)).body).toMatchObject({ goLiveOn: goLive, ownGoLiveOn: null });
    });

    it('stays where it was when the answer is no, and the leader reads why', async () => {
      await propose(later);
      const silent = await answer(1, false, '  ');
      expect([silent.status, silent.body.errors?.[0]?.code]).toEqual([400, 'noNeedsAWord']);
      const { body } = await answer(1, false, 'Leverandøren er væk i de uger');
      expect(body).toMatchObject({
        ...{ goLiveOn: goLive, agreement: 'agreed' },
        proposal: {
          ...{ state: 'declined', answer: 'Leverandøren er væk i de uger' },
          answeredByName: 'Peter Damsgaard',
        },
      });
      expect((await mine()).units[0]?.projects[0]?.rollout.proposal).toMatchObject({
        state: 'declined',
      });
      // Another one can be proposed then.
      expect((await propose(addDays(later, 7))).body.proposal).toMatchObject({ state: 'open' });
    });

    it('is answered as it was read: one that was changed meanwhile comes back', async () => {
      await propose(later);
      const other = addDays(later, 7);
      await propose(other);
      const { status, body } = await answer(1, true);
      expect([status, body.current?.proposal]).toMatchObject([412, { day: other, version: 2 }]);
      const both = await Promise.all([answer(2, true), answer(2, false, 'Nej')]);
      expect(both.map((one) => one.status).toSorted()).toEqual([200, 404]);
    });

    it('is taken back as long as nobody has answered, and is met when the day comes to it', async () => {
      await propose(later);
      expect((await withdraw()).body.proposal).toBeNull();
      expect((await withdraw()).status).toBe(404);
      await propose(later);
      await live(later);
      expect((await rollout()).units[0]?.proposal).toMatchObject({ state: 'accepted' });
      expect(await waiting()).toEqual([]);
    });

    it('is nobody else’s to propose or to answer', async () => {
      const other = await actors.session(await actors.person(aarhus, ['contributor']), aarhus);
      expect((await propose(later, other)).status).toBe(403);
      expect((await propose(later, leader, reason, vest)).status).toBe(403);
      await propose(later);
      expect((await answer(1, true, '', leader)).status).toBe(403);
      expect((await withdraw(other)).status).toBe(403);
    });

    it('makes sense, or is refused', async () => {
      for (const [day, code] of [
        [today(), 'dayIsOver'],
        [goLive, 'dayStandsAlready'],
      ] as const) {
        const refused = await propose(day);
        expect([refused.status, refused.body.errors?.[0]?.code]).toEqual([400, code]);
      }
      expect((await propose('2031-02-30')).status).toBe(400);
      expect((await propose(later, leader, '  ')).status).toBe(400);
      expect((await propose(later, leader, 'x'.repeat(501))).status).toBe(400);
      await live(today());
      expect((await propose(later)).body.errors?.[0]?.code).toBe('unitIsLive');
    });
  });

  it('keeps what was written of a unit that is taken off and put back', async () => {
    await write(nord, 0, { staff: 58 });
    await peter.ask(`${at}/units`, { method: 'PUT', body: { units: [vest] } });
    expect((await rollout()).units.map(({ unitName }) => unitName)).toEqual(['Hjemmepleje Vest']);
    await peter.ask(`${at}/units`, { method: 'PUT', body: { units: [nord, vest] } });
    expect((await rollout()).units[0]).toMatchObject({ staff: 58 });
  });

  it('shows names of those who miss training to the leader and the project’s leaders alone', async () => {
    await write(nord, 0, { leaderId });
    await name(nord, 'Ida Bruun', leader);
    const { body } = await name(nord, '  Frederik Toft ');
    expect(body.names?.map((one) => one.name)).toEqual(['Frederik Toft', 'Ida Bruun']);
    expect(body.namesUntil).toBe(namesUntil(goLive));
    // The same name again is there once.
    expect((await name(nord, 'Ida Bruun')).body.untrained).toBe(2);
    const other = await actors.session(await actors.person(aarhus, ['contributor']), aarhus);
    const [seen] = (await rollout(other)).units;
    expect([seen?.names, seen?.untrained]).toEqual([null, 2]);
    expect((await name(nord, 'Xenia', other)).status).toBe(403);
    const [first] = body.names ?? [];
    const gone = await leader.ask<UnitRolloutView>(
      `${at}/rollout/units/${nord}/names/${first?.id}`,
      { method: 'DELETE' },
    );
    expect(gone.body.names).toMatchObject([{ name: 'Ida Bruun' }]);
    // No trace of them in the history.
    expect((await peter.ask(`${at}/history`)).text).not.toContain('Ida Bruun');
  });

  it('forgets names a year after the unit went live, by its own day or the project’s', async () => {
    const expire = async (): Promise<string[]> => {
      await erfa.app.get(Acts).call('expire_untrained', []);
      const rows = await erfa.database.ask<{ name: string }>(
        'select name from untrained_person where project_id = $1 order by name',
        [id],
      );
      return rows.map((row) => row.name);
    };
    const day = (of: 'project' | 'unit', ago: string | null) =>
      of === 'project'
        ? erfa.database.ask(
            'update project set go_live_on = current_date - $2::interval where id = $1',
            [id, ago],
          )
        : erfa.database.ask(
            'update unit_rollout set go_live_on = current_date - $3::interval where project_id = $1 and unit_id = $2',
            [id, nord, ago],
          );
    await write(nord, 0, {});
    await name(nord, 'Ida');
    await name(vest, 'Mona');
    await day('project', '1 year -1 day');
    expect(await expire()).toEqual(['Ida', 'Mona']);
    // A unit with a later day of its own keeps its names.
    await day('unit', '11 months');
    await day('project', '1 year');
    expect(await expire()).toEqual(['Ida']);
    // Nobody can write one back.
    const late = await name(vest, 'Mona');
    expect([late.status, late.body.errors?.[0]?.code]).toEqual([400, 'namesTooLate']);
    await day('unit', '13 months');
    expect(await expire()).toEqual([]);
    // Without a day, a year after they were written.
    await day('unit', null);
    await day('project', null);
    await name(nord, 'Ali');
    const written = (ago: string) =>
      erfa.database.ask(
        'update untrained_person set added_at = current_date - $2::interval where project_id = $1',
        [id, ago],
      );
    await written('364 days');
    expect(await expire()).toEqual(['Ali']);
    await written('366 days');
    expect(await expire()).toEqual([]);
  });

  it('warns while a unit that goes live within two weeks has not agreed', async () => {
    const warned = async (language = 'da') =>
      (
        await peter.ask<ProjectView>(at, { headers: { 'accept-language': language } })
      ).body.warnings.filter(({ path }) => path === 'rollout');
    expect(await warned()).toEqual([]);
    await live(addDays(today(), 14));
    expect(await warned()).toMatchObject([{ heading: 'Enheder har ikke aftalt dagen' }]);
    await write(nord, 0, { agreedDay: addDays(today(), 14) });
    const [one] = await warned('en');
    expect(one?.heading).toBe('A unit has not agreed on its day');
    expect(one?.text).toContain('Hjemmepleje Vest goes live on');
    await live(addDays(today(), 15));
    expect(await warned()).toEqual([]);
  });

  it('has checks with versions of their own', async () => {
    const { body } = await check('Skærme er bestilt', 6);
    await check('Fejl er meldt', -2);
    const [first] = body;
    const change = (version: number) =>
      peter.ask<RolloutCheckView[]>(`${at}/rollout/checks/${first?.id}`, {
        method: 'PUT',
        body: { title: 'Skærme er leveret', weeksBefore: -4 },
        headers: { 'if-match': `"${version}"` },
      });
    const changed = await change(1);
    expect(changed.body.map(({ title }) => title)).toEqual(['Fejl er meldt', 'Skærme er leveret']);
    expect((await change(1)).status).toBe(412);
    expect((await check('For tidligt', 53)).status).toBe(400);
    const gone = await peter.ask<RolloutCheckView[]>(`${at}/rollout/checks/${first?.id}`, {
      method: 'DELETE',
    });
    expect(gone.body).toHaveLength(1);
  });

  describe('is a page of the leader’s own', () => {
    const tick = (checkId: string, done: boolean, client = leader) =>
      client.ask(`${at}/rollout/units/${nord}/checks/${checkId}`, {
        ...{ method: 'PUT', body: { done } },
      });

    it('with what is looked at this week, and what was forgotten', async () => {
      expect(await mine()).toMatchObject({ week: weekOf(today()), units: [], benefits: [] });
      await live(addDays(today(), 21));
      await write(nord, 0, { leaderId });
      await check('I denne uge', 3);
      await check('I sidste uge', 4);
      await check('I næste uge', 2);
      const [unit] = (await mine()).units;
      expect(unit).toMatchObject({ unitName: 'Hjemmepleje Nord' });
      const [here] = unit?.projects ?? [];
      expect(here?.projectTitle).toBe('Skærmbesøg');
      expect(here?.checks.map(({ title, late }) => [title, late])).toEqual([
        ['I sidste uge', true],
        ['I denne uge', false],
      ]);
      const { body: start } = await leader.ask<{ tasks: object[] }>('/api/overview');
      expect(start.tasks).toMatchObject([{ kind: 'unit-checks', target: 'my-units', count: 2 }]);
      const [late, now] = here?.checks ?? [];
      expect((await tick(late?.id ?? '', true)).status).toBe(200);
      // Again changes nothing.
      await tick(late?.id ?? '', true);
      const after = (await mine()).units[0]?.projects[0]?.checks;
      expect(after?.map(({ doneOn }) => doneOn)).toEqual([today(), null]);
      expect((await rollout()).checks.map(({ done }) => done)).toEqual([1, 0, 0]);
      await tick(now?.id ?? '', true);
      await tick(now?.id ?? '', false);
      expect((await mine()).units[0]?.projects[0]?.checks[1]?.doneOn).toBeNull();
      const other = await actors.session(await actors.person(aarhus, ['contributor']), aarhus);
      expect((await tick(now?.id ?? '', true, other)).status).toBe(403);
      expect((await mine(other)).units).toEqual([]);
    });

    it('with what is said at the next meeting, in the project’s words or the unit’s own', async () => {
      await write(nord, 0, { leaderId });
      await peter.ask(`${at}/plan`, {
        method: 'PUT',
        body: {
          from: { winterWeek: 7, says: '' },
          to: { winterWeek: 7, says: 'Vi begynder til marts.' },
        },
      });
      const here = async () => (await mine()).units[0]?.projects[0];
      expect(await here()).toMatchObject({ toSay: 'Vi begynder til marts.', isSaid: false });
      const tell = (said: string, told = true) =>
        leader.ask(`${at}/rollout/units/${nord}/said`, { method: 'POST', body: { said, told } });
      expect((await tell('Vi begynder til marts.')).status).toBe(200);
      expect(await here()).toMatchObject({ isSaid: true, rollout: { saidOn: today() } });
      // The text is another one now, so it has not been said.
      const says = (version: number, text: string) =>
        leader.ask<Answered>(`${at}/rollout/units/${nord}/says`, {
          method: 'PUT',
          body: { says: text, meetsOn: '2031-01-16' },
          headers: { 'if-match': `"${version}"` },
        });
      const { version = 0 } = (await here())?.rollout ?? {};
      expect((await says(version, 'Ingen mister besøg.')).status).toBe(200);
      expect((await says(version, 'Noget andet')).status).toBe(412);
      expect(await here()).toMatchObject({
        ...{ toSay: 'Ingen mister besøg.', isSaid: false },
        rollout: { saidOn: today(), meetsOn: '2031-01-16' },
      });
      expect((await tell('Vi begynder til marts.')).status).toBe(412);
      await tell('Ingen mister besøg.');
      await tell('Ingen mister besøg.', false);
      expect(await here()).toMatchObject({ isSaid: false, rollout: { saidOn: null } });
    });

    it('with the benefits they own', async () => {
      await peter.ask(`${at}/benefits`, {
        method: 'POST',
        body: { name: 'Tryghed hos borgerne', side: 'citizens', kind: 'quality' },
      });
      await erfa.database.ask('update benefit set owner_id = $2 where project_id = $1', [
        ...[id, leaderId],
      ]);
      expect((await mine()).benefits).toMatchObject([
        { name: 'Tryghed hos borgerne', projectTitle: 'Skærmbesøg', latestValue: null },
      ]);
      const [benefit] = (await mine()).benefits;
      expect((benefit?.baselineBy ?? '') < goLive).toBe(true);
    });

    it('across projects that go on', async () => {
      await write(nord, 0, { leaderId });
      await write(vest, 0, { leaderId });
      const one = await erfa.database.ask<{ id: string }>(
        `insert into project (organisation_id, title, state) values ($1, 'Elektroniske nøgler', 'active'), ($1, 'Stoppet', 'stopped') returning id`,
        [aarhus],
      );
      for (const row of one) {
        await erfa.database.ask(
          'insert into project_unit (organisation_id, project_id, unit_id) values ($1, $2, $3)',
          [aarhus, row.id, nord],
        );
        await erfa.database.ask(
          'insert into unit_rollout (organisation_id, project_id, unit_id, leader_id) values ($1, $2, $3, $4)',
          [aarhus, row.id, nord, leaderId],
        );
      }
      const { units } = await mine();
      expect(units.map(({ unitName, projects }) => [unitName, projects.length])).toEqual([
        ['Hjemmepleje Nord', 2],
        ['Hjemmepleje Vest', 1],
      ]);
    });
  });
});
