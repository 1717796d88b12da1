import type { BenefitForm } from '@erfa/domain';
import { Actors } from '../../../testing/actors';
import { dayFromNow, saveBenefit } from '../../../testing/benefits';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import type { OverviewView } from '../../assessments/overview.views';
import type { ProjectDecisionsView } from '../decisions/decisions.views';
import type { ProjectView } from '../projects.views';
import type { BenefitsView, OneBenefitView } from './benefits.views';
import type { BenefitMeasurementsView } from './measurements.views';

describe('benefits', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let aarhus: string;
  let peter: TestClient;
  /** A line manager: leads a unit, and is a contributor. */
  let birgitte: TestClient;
  let birgitteId: string;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    aarhus = await actors.organisation('0751');
    peter = await erfa.as('peter.damsgaard');
    birgitteId = await actors.person(aarhus, ['contributor']);
    birgitte = await actors.session(birgitteId, aarhus);
    await erfa.database.ask(
      `insert into organisation_unit (organisation_id, name, leader_name, leader_email, valid_from)
       select $1, 'Hjemmepleje Nord', 'Birgitte', upper(email), '2026-01-01' from person where id = $2`,
      [aarhus, birgitteId],
    );
  });
  afterAll(() => erfa.close());

  const begin = async (goLiveOn: string | null = null): Promise<ProjectView> => {
    const body = { title: 'Skærmbesøg', kind: 'welfare-technology', size: 'small' };
    const made = await peter.ask<ProjectView>('/api/projects', { method: 'POST', body });
    if (goLiveOn === null) return made.body;
    return setGoLive(made.body, goLiveOn);
  };
  const setGoLive = async (project: ProjectView, goLiveOn: string): Promise<ProjectView> => {
    const { id, form } = project;
    const body = { from: form, to: { ...form, goLiveOn } };
    return (await peter.ask<ProjectView>(`/api/projects/${id}`, { method: 'PUT', body })).body;
  };
  const add = async (
    projectId: string,
    name = 'Færre vikartimer',
    change: Partial<BenefitForm> = {},
  ): Promise<OneBenefitView> => {
    const made = await peter.ask<OneBenefitView>(`/api/projects/${projectId}/benefits`, {
      method: 'POST',
      body: { name, side: 'economy', kind: 'quality' },
    });
    expect([made.status, made.text]).toEqual([201, made.text]);
    if (Object.keys(change).length === 0) return made.body;
    const saved = await saveBenefit(peter, made.body.benefit, change);
    expect([saved.status, saved.text]).toEqual([200, saved.text]);
    return saved.body;
  };
  const promise = (): Partial<BenefitForm> => ({
    ...{ indicator: 'Vikartimer', unit: 'timer pr. måned', lowerIsBetter: true },
    ...{ targetValue: 1577.25, targetOn: dayFromNow(800), ownerId: birgitteId },
  });
  const baseline = (): Partial<BenefitForm> => ({
    ...{ baselineValue: 1910.5, baselineOn: dayFromNow(-30), baselineNote: 'gennemsnit' },
  });
  const answerTo = (client: TestClient, id: string, method: 'PUT' | 'DELETE', version: number) =>
    client.ask<OneBenefitView & { code: string; missing?: string[] }>(
      `/api/benefits/${id}/acceptance`,
      { method, headers: { 'if-match': `"${version}"` } },
    );

  it('are written field by field and come back as they were, decimals and years included', async () => {
    const { id } = await begin();
    const amounts = [
      { year: 2027, amount: 52_800_050 },
      { year: 2029, amount: -1_000_000_000_000 },
    ];
    const path = [{ on: dayFromNow(100), value: -0.25 }];
    const { benefit } = await add(id, '  Færre vikartimer ', {
      ...promise(),
      ...baseline(),
      ...{ kind: 'money', amounts, path, realisationShare: 80, budgetOf: 'Hjemmeplejen' },
      ...{ account: '05.30.26', decidedBy: 'Ældreudvalget', decidedOn: dayFromNow(-100) },
    });
    const read = await peter.ask<OneBenefitView>(`/api/benefits/${benefit.id}`);
    expect(read.body.benefit.form).toMatchObject({
      ...{ name: 'Færre vikartimer', baselineValue: 1910.5, targetValue: 1577.25 },
      ...{ amounts, path, realisationShare: 80, decidedOn: dayFromNow(-100) },
    });
    expect(read.body.benefit).toMatchObject({ status: 'unaccepted', gaps: [], isOwn: false });
    expect(read.body.benefit.ownerLeads).toEqual(['Hjemmepleje Nord']);
  });

  it('keep what each of two wrote, and show both sides where they met', async () => {
    const { id } = await begin();
    const { benefit } = await add(id);
    const sanne = await erfa.as('sanne.lykkegaard');
    await saveBenefit(peter, benefit, { indicator: 'Vikartimer' });
    const both = await saveBenefit(sanne, benefit, { source: 'Lønsystemet' });
    expect(both.body.benefit.form).toMatchObject({
      ...{ indicator: 'Vikartimer', source: 'Lønsystemet' },
    });
    const met = await saveBenefit(sanne, benefit, { indicator: 'Sygetimer' });
    expect([met.status, met.body.code]).toEqual([412, 'version-conflict']);
    expect(met.text).toContain('"current"');
  });

  it('lose nothing when two save other fields at the very same time', async () => {
    const { id } = await begin();
    const { benefit } = await add(id);
    const fields = { need: 'a', method: 'b', source: 'c', account: 'd', description: 'e' };
    const saved = await Promise.all(
      Object.entries(fields).map(([field, value]) =>
        saveBenefit(peter, benefit, { [field]: value }),
      ),
    );
    expect(saved.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const read = await peter.ask<OneBenefitView>(`/api/benefits/${benefit.id}`);
    expect(read.body.benefit.form).toMatchObject(fields);
  });

  it('have an owner who is a line manager: no stranger, guest, reader or manager of the project', async () => {
    const { id, people } = await begin();
    const { benefit, owners } = await add(id);
    expect(owners[0]).toMatchObject({ personId: birgitteId, leads: ['Hjemmepleje Nord'] });
    const tried: [string, string][] = [
      [people[0]?.personId ?? '', 'ownerLeadsProject'],
      [await actors.person(aarhus, ['guest']), 'ownerTakesNoPart'],
      [await actors.person(aarhus, ['reader']), 'ownerTakesNoPart'],
      [await actors.person(null), 'notAColleague'],
    ];
    for (const [ownerId, code] of tried) {
      const answer = await saveBenefit(peter, benefit, { ownerId });
      expect([answer.status, answer.text]).toMatchObject([400, expect.stringContaining(code)]);
      expect(owners.map(({ personId }) => personId)).not.toContain(ownerId);
    }
    const sanne = await erfa.as('sanne.lykkegaard');
    await sanne.ask('/api/invitations', {
      method: 'POST',
      body: {
        people: [{ email: 'jytte@aarhus.dk', name: 'Jytte Inviteret', roles: ['contributor'] }],
      },
    });
    const again = await peter.ask<OneBenefitView>(`/api/benefits/${benefit.id}`);
    expect(again.body.barred).toEqual(
      expect.arrayContaining([
        { name: 'Peter Damsgaard', why: 'leads-project' },
        { name: 'Jytte Inviteret', why: 'invited' },
      ]),
    );
    // Who owns a benefit is on the project, and no longer when they own none.
    const relations = async (): Promise<string[]> =>
      (await peter.ask<ProjectView>(`/api/projects/${id}`)).body.people.map(
        ({ relation }) => relation,
      );
    const owned = await saveBenefit(peter, benefit, { ownerId: birgitteId });
    expect(await relations()).toEqual(['manager', 'benefit-owner']);
    await saveBenefit(peter, owned.body.benefit, { ownerId: null });
    expect(await relations()).toEqual(['manager']);
  });

  it('are accepted by their owner alone, once the promise is whole, until it changes', async () => {
    const { id } = await begin();
    const { benefit } = await add(id, 'Tryghed', { ownerId: birgitteId });
    const early = await answerTo(birgitte, benefit.id, 'PUT', benefit.version);
    expect([early.status, early.body.code, early.body.missing]).toEqual([
      409,
      'benefit-unfinished',
      ['indicator', 'unit', 'target'],
    ]);
    const whole = (await saveBenefit(peter, benefit, promise())).body.benefit;
    expect((await answerTo(peter, benefit.id, 'PUT', whole.version)).body.code).toBe(
      'benefit-not-yours',
    );
    expect((await answerTo(birgitte, benefit.id, 'PUT', benefit.version)).body.code).toBe(
      'version-conflict',
    );
    // Until then it waits on the owner's start page, and on nobody else's.
    const waiting = async (who: TestClient): Promise<string[]> =>
      (await who.ask<OverviewView>('/api/overview')).body.tasks
        .filter(
          ({ kind, target }) =>
            kind === 'accept-benefit' && target === `${id}/benefits/${benefit.id}`,
        )
        .map(({ title }) => title?.da ?? '');
    expect([await waiting(birgitte), await waiting(peter)]).toEqual([['Tryghed'], []]);
    const accepted = (await answerTo(birgitte, benefit.id, 'PUT', whole.version)).body.benefit;
    expect(await waiting(birgitte)).toEqual([]);
    expect(accepted).toMatchObject({ status: 'baseline-missing', isOwn: true });
    expect(accepted.acceptedAt).not.toBeNull();
    // Taking the baseline changes no promise; another target does.
    const taken = (await saveBenefit(birgitte, accepted, baseline())).body.benefit;
    expect(taken).toMatchObject({ status: 'ready', acceptedAt: accepted.acceptedAt });
    const changed = (await saveBenefit(peter, taken, { targetValue: 1700 })).body.benefit;
    expect(changed).toMatchObject({ status: 'unaccepted', acceptedAt: null });
    const history = await erfa.database.ask<{ details: { fields: { field: string }[] } }>(
      `select details from project_change where project_id = $1 and tool = 'benefits' order by id desc limit 1`,
      [id],
    );
    expect(history[0]?.details.fields.map(({ field }) => field)).toContain('accepted');
    // And the owner takes a yes back.
    const again = (await answerTo(birgitte, benefit.id, 'PUT', changed.version)).body.benefit;
    const back = await answerTo(birgitte, benefit.id, 'DELETE', again.version);
    expect(back.body.benefit).toMatchObject({ acceptedAt: null, acceptedByName: null });
  });

  it('let their owner write the baseline, and nobody else who does not lead the project', async () => {
    const { id } = await begin();
    const { benefit } = await add(id, 'Tryghed', promise());
    expect((await saveBenefit(birgitte, benefit, { targetValue: 1 })).body.code).toBe(
      'project-not-yours',
    );
    expect((await saveBenefit(birgitte, benefit, baseline())).status).toBe(200);
    const other = await actors.session(await actors.person(aarhus, ['contributor']), aarhus);
    expect((await saveBenefit(other, benefit, { baselineNote: 'x' })).body.code).toBe(
      'project-not-yours',
    );
  });

  it('refuse a baseline from the future or after going live, and figures that are none', async () => {
    const { id } = await begin(dayFromNow(-10));
    const { benefit } = await add(id);
    const wrong: [Partial<BenefitForm>, string][] = [
      [{ baselineOn: dayFromNow(2) }, 'dayToCome'],
      [{ baselineOn: dayFromNow(-9) }, 'baselineTooLate'],
      [{ decidedOn: dayFromNow(2) }, 'dayToCome'],
      [{ targetValue: 1e13 }, 'max'],
      [{ realisationShare: 101 }, 'max'],
      [{ targetValue: '1.910,5' as unknown as number }, 'isNumber'],
      [{ budgetUnitId: '019a0000-0000-7000-8000-000000000000' }, 'noSuchUnit'],
      [
        {
          amounts: [
            { year: 2027, amount: 1 },
            { year: 2027, amount: 2 },
          ],
        },
        'arrayUnique',
      ],
      [{ amounts: [{ year: 2027, amount: 0.5 }] }, 'isInt'],
      [{ name: ' ' }, 'minLength'],
    ];
    for (const [change, code] of wrong) {
      const answer = await saveBenefit(peter, benefit, change);
      expect([answer.status, answer.text]).toMatchObject([400, expect.stringContaining(code)]);
    }
    expect((await saveBenefit(peter, benefit, { baselineOn: dayFromNow(-10) })).status).toBe(200);
  });

  it('warn that a baseline is missing while there is time, and say honestly that there is none any more', async () => {
    const goLive = dayFromNow(60);
    const project = await begin(goLive);
    const { benefit } = await add(project.id, 'Tryghed hos borgerne', promise());
    await add(project.id, 'Frigjort tid', { ...promise(), ...baseline() });
    const read = async (): Promise<ProjectView> =>
      (await peter.ask<ProjectView>(`/api/projects/${project.id}`)).body;
    const ahead = await read();
    const card = ahead.cards.find(({ tool }) => tool === 'benefits');
    expect(card).toMatchObject({
      ...{ tone: 'act', status: 'Et nulpunkt mangler' },
      summary: '2 gevinster, alle med gevinstejer. 1 af 2 har nulpunkt.',
      next: {
        ...{ text: 'Tag nulpunktet for »Tryghed hos borgerne«', path: `benefits/${benefit.id}` },
        ownerName: 'Prøveperson',
      },
    });
    expect((card?.next?.dueOn ?? '') < goLive).toBe(true);
    expect(ahead.warnings).toMatchObject([
      {
        heading: 'Tag nulpunktet, før I går i drift',
        text: expect.stringMatching(
          /^Gevinsten »Tryghed hos borgerne« har intet nulpunkt\. Efter .+ kan det ikke tages\.$/,
        ) as string,
        path: `benefits/${benefit.id}`,
      },
    ]);
    // The decision to go live is told the same.
    const decisions = await peter.ask<ProjectDecisionsView>(
      `/api/projects/${project.id}/decisions`,
    );
    expect(decisions.body.warnings).toEqual(ahead.warnings);
    await setGoLive(ahead, dayFromNow(-1));
    const after = await read();
    expect(after.cards.find(({ tool }) => tool === 'benefits')).toMatchObject({
      ...{ tone: 'act', status: 'Nulpunkt blev ikke taget' },
    });
    expect(after.warnings[0]?.heading).toBe('Et nulpunkt blev ikke taget');
    expect(after.warnings[0]?.text).toContain('register');
    const english = await peter.ask<ProjectView>(`/api/projects/${project.id}`, {
      headers: { 'accept-language': 'en' },
    });
    expect(english.body.warnings[0]?.heading).toBe('A baseline was not taken');
  });

  it('are frozen with every decision, figures and all', async () => {
    const { id } = await begin();
    const { benefit } = await add(id, 'Tryghed', { ...promise(), ...baseline() });
    const listed = await peter.ask<ProjectDecisionsView>(`/api/projects/${id}/decisions`);
    const [first] = listed.body.decisions;
    const decided = await peter.ask<ProjectDecisionsView>(
      `/api/projects/${id}/decisions/${first?.id ?? ''}/outcome`,
      {
        method: 'POST',
        headers: { 'if-match': `"${first?.version ?? 0}"` },
        body: { outcome: 'go', reason: 'Størst værdi', decidedOn: dayFromNow(-1), decidedBy: null },
      },
    );
    await saveBenefit(peter, benefit, { targetValue: 1 });
    expect(decided.body.decisions[0]?.snapshot).toMatchObject({
      benefits: {
        benefits: [{ name: 'Tryghed', targetValue: 1577.25, baselineValue: 1910.5 }],
        nodes: [{ id: benefit.id, kind: 'benefit', title: 'Tryghed' }],
        links: [],
      },
    });
  });

  it('are measured against what was promised for the day, by owner and project alone', async () => {
    const { id } = await begin();
    const { benefit } = await add(id, 'Færre vikartimer', {
      ...{ indicator: 'Vikartimer', unit: 'timer', lowerIsBetter: true, ownerId: birgitteId },
      ...{ baselineValue: 1910, baselineOn: dayFromNow(-200) },
      ...{ targetValue: 1510, targetOn: dayFromNow(200) },
    });
    const measure = (client: TestClient, measuredOn: string, value: number) =>
      client.ask<BenefitMeasurementsView & { code: string }>(
        `/api/benefits/${benefit.id}/measurements`,
        { method: 'POST', body: { measuredOn, value, cause: 'Ferie', action: '' } },
      );
    // A line from 1,910 to 1,510 over 400 days: 1,710 on the two hundredth.
    const first = await measure(birgitte, dayFromNow(0), 1796);
    expect(first.body.measurements[0]).toMatchObject({
      ...{ value: 1796, cause: 'Ferie', progress: 28.5 },
      deviation: { standing: 'behind', amount: 86, promised: 1710, words: '86 timer bagud' },
    });
    const [second] = (await measure(peter, dayFromNow(-100), 1800.5)).body.measurements;
    expect(second?.deviation?.words).toBe('9,5 timer foran');
    expect((await measure(peter, dayFromNow(0), 1)).body.code).toBe('day-measured');
    expect((await measure(peter, dayFromNow(2), 1)).text).toContain('dayToCome');
    const other = await actors.session(await actors.person(aarhus, ['contributor']), aarhus);
    expect((await measure(other, dayFromNow(-5), 1)).body.code).toBe('benefit-not-yours');
    // The newest of them tells how the benefit stands, and what was shown cannot be thrown away.
    const read = await peter.ask<BenefitsView>(`/api/projects/${id}/benefits`);
    expect(read.body.benefits[0]).toMatchObject({
      ...{ status: 'measured', latestOn: dayFromNow(0), latestValue: 1796, measurements: 2 },
    });
    const removed = await peter.ask(`/api/benefits/${benefit.id}`, { method: 'DELETE' });
    expect([removed.status, removed.body['code']]).toEqual([409, 'benefit-measured']);
    const gone = await birgitte.ask<BenefitMeasurementsView>(
      `/api/benefit-measurements/${second?.id ?? ''}`,
      { method: 'DELETE' },
    );
    expect(gone.body.measurements.map(({ value }) => value)).toEqual([1796]);
  });

  it('are said yes to before the money is decided; the decision may follow, and another figure is asked about again', async () => {
    const { id } = await begin();
    const amounts = [{ year: 2027, amount: 41_200_000 }];
    const { benefit } = await add(id, 'Færre nøgler', {
      ...promise(),
      ...{ kind: 'money', budgetOf: 'Hjemmeplejen', amounts },
    });
    expect(benefit.gaps).toEqual(['decision']);
    const asked = await birgitte.ask<OverviewView>('/api/overview');
    expect(asked.body.tasks.filter(({ kind }) => kind === 'accept-benefit')).toContainEqual(
      expect.objectContaining({ target: `${id}/benefits/${benefit.id}` }),
    );
    const own = await birgitte.ask<OneBenefitView>(`/api/benefits/${benefit.id}`);
    expect(own.body.benefit).toMatchObject({ mayAccept: true, acceptedEarly: false });
    const yes = await answerTo(birgitte, benefit.id, 'PUT', benefit.version);
    expect([yes.status, yes.body.benefit.acceptedEarly]).toEqual([200, true]);

    const decided = await saveBenefit(peter, yes.body.benefit, { decidedBy: 'Ældreudvalget' });
    const whole = await saveBenefit(peter, decided.body.benefit, { decidedOn: dayFromNow(-1) });
    expect(whole.body.benefit).toMatchObject({
      ...{ acceptedEarly: true, gaps: [], acceptedAt: yes.body.benefit.acceptedAt },
    });
    const other = await saveBenefit(peter, whole.body.benefit, {
      amounts: [{ year: 2027, amount: 30_000_000 }],
    });
    expect(other.body.benefit).toMatchObject({ acceptedAt: null, acceptedEarly: false });
    // Said to what is decided by now, it is no early yes, and another decision is asked about again.
    const again = await answerTo(birgitte, benefit.id, 'PUT', other.body.benefit.version);
    expect(again.body.benefit).toMatchObject({ acceptedEarly: false });
    const anew = await saveBenefit(peter, again.body.benefit, { decidedBy: 'Byrådet' });
    expect(anew.body.benefit.acceptedAt).toBeNull();
  });
});
