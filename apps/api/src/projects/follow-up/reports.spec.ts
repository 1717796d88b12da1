import type { BenefitForm } from '@erfa/domain';
import pg from 'pg';
import { Actors } from '../../../testing/actors';
import { dayFromNow, saveBenefit } from '../../../testing/benefits';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import { shareLessons } from '../../../testing/shared-lessons';
import { documentText, faultOf, unzip } from '../../../testing/word-document';
import type { OwnLessonView } from '../../lessons/own-lessons.views';
import type { OneBenefitView } from '../benefits/benefits.views';
import type { ProjectDecisionsView } from '../decisions/decisions.views';
import type { ProjectExperienceView } from '../experience/experience.views';
import type { ProjectView } from '../projects.views';
import type { BenefitsReportView, ClosingReportView } from './report.views';

describe('reports and experience', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let aarhus: string;
  let peter: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    aarhus = await actors.organisation('0751');
    peter = await erfa.as('peter.damsgaard');
  });
  afterAll(() => erfa.close());

  const begin = async (title: string, goLiveOn: string | null): Promise<ProjectView> => {
    const body = { title, kind: 'welfare-technology', size: 'small' };
    const made = (await peter.ask<ProjectView>('/api/projects', { method: 'POST', body })).body;
    const { form } = made;
    const changed = { from: form, to: { ...form, goLiveOn, kle: ['27'] } };
    return (
      await peter.ask<ProjectView>(`/api/projects/${made.id}`, { method: 'PUT', body: changed })
    ).body;
  };
  const add = async (projectId: string, name: string, change: Partial<BenefitForm> = {}) => {
    const body = { name, side: 'processes', kind: 'time' };
    const path = `/api/projects/${projectId}/benefits`;
    const made = await peter.ask<OneBenefitView>(path, { method: 'POST', body });
    await saveBenefit(peter, made.body.benefit, {
      ...{ indicator: 'Timer', unit: 'timer', lowerIsBetter: true, baselineValue: 420 },
      ...{ baselineOn: dayFromNow(-500), targetValue: 120, targetOn: dayFromNow(-100), ...change },
    });
    return made.body.benefit.id;
  };
  const measure = (id: string, value: number, more: object = {}) =>
    peter.ask('/api/measuring', {
      method: 'POST',
      body: {
        ...{ kind: 'benefit', id, measuredOn: dayFromNow(-1), value, cause: '', action: '' },
        ...{ actionOwnerId: null, actionDueOn: null, ...more },
      },
    });

  it('tell a half-year of the municipality, and of one project alone', async () => {
    const { id } = await begin('Elektroniske nøgler', dayFromNow(-200));
    await begin('Endnu ikke i gang', dayFromNow(30));
    await measure(await add(id, 'Hurtigere hjælp'), 100);
    const told = { cause: 'Syd bruger nøgler & "reserve" <ude>\u0007', action: 'Luk skabene' };
    await measure(await add(id, 'Mindre køretid'), 206, told);
    await add(id, 'Trygge borgere');
    const all = await peter.ask<BenefitsReportView>('/api/benefits-report');
    expect(all.body.projects.map(({ title }) => title)).toEqual(['Elektroniske nøgler']);
    expect(all.body.sentence).toContain('følges 3 gevinster i 1 projekt.');
    expect(all.body.sentence).toContain('1 har nået målet, 1 er bagud, og 1 er ikke målt.');
    expect(all.body.projects[0]?.benefits[1]).toMatchObject({
      ...{ name: 'Mindre køretid', promised: 120, shown: 206, deviation: '86 timer bagud' },
      actions: [{ title: 'Luk skabene' }],
    });
    for (const path of ['/api', `/api/projects/${id}`]) {
      const word = await peter.download(`${path}/benefits-report.docx`);
      expect(word.status).toBe(200);
      expect(faultOf(unzip(word.bytes).get('word/document.xml') ?? '')).toBeNull();
      const text = documentText(word.bytes);
      for (const part of ['Mindre køretid', '86 timer bagud', 'Handling: Luk skabene', 'Ikke målt'])
        expect(text).toContain(part);
    }
    // What was done about it before anybody made a task of it is told, too.
    await erfa.database.ask('delete from follow_up_task');
    expect(
      (await peter.ask<BenefitsReportView>('/api/benefits-report')).body.projects[0]?.benefits[1],
    ).toMatchObject({ actions: [{ taskId: null, title: 'Luk skabene' }] });
    const english = await peter.ask<BenefitsReportView>(`/api/projects/${id}/benefits-report`, {
      headers: { 'accept-language': 'en' },
    });
    expect(english.body.sentence).toContain('3 benefits in 1 project are followed.');
    // What was measured later is not known in a half-year before.
    const before = await peter.ask<BenefitsReportView>(
      `/api/projects/${id}/benefits-report?half=2025-1`,
    );
    expect(before.body.projects[0]?.benefits.map(({ shown }) => shown)).toEqual([null, null, null]);
    for (const half of ['2099-1', '2026-3', 'x'])
      expect((await peter.ask(`/api/benefits-report?half=${half}`)).status).toBe(400);
    const guest = await actors.session(await actors.person(aarhus, ['guest']), aarhus);
    expect((await guest.ask<BenefitsReportView>('/api/benefits-report')).body.projects).toEqual([]);
  });

  it('take as many statements for many projects as for one', async () => {
    const counted = async (): Promise<[number, number]> => {
      const spy = jest.spyOn(pg.Client.prototype, 'query');
      try {
        const { body } = await peter.ask<BenefitsReportView>('/api/benefits-report');
        return [body.projects.length, spy.mock.calls.length];
      } finally {
        spy.mockRestore();
      }
    };
    const few = await counted();
    for (let at = 0; at < 4; at += 1) {
      const { id } = await begin(`Projekt ${at}`, dayFromNow(-200));
      await measure(await add(id, 'Gevinst'), 100);
    }
    const many = await counted();
    expect(many[0]).toBe(few[0] + 4);
    expect(many[1]).toBe(few[1]);
  });

  it('are written in five minutes, by whoever takes part, and become a lesson with one click', async () => {
    const { id } = await begin('Skærmbesøg', null);
    const at = `/api/projects/${id}/experience`;
    const { body: points } = await peter.ask<ProjectDecisionsView>(`/api/projects/${id}/decisions`);
    const entries = [
      { kind: 'worked', about: 'process', phase: 'before', text: 'Fire uger før. Ikke otte.' },
      { kind: 'next-time', about: 'solution', phase: 'before', text: 'Spørg nattevagten først.' },
    ];
    const body = { decisionId: points.decisions[0]?.id, atEnd: false, entries };
    const outside = await actors.session(await actors.person(aarhus, ['contributor']), aarhus);
    const refused = await outside.ask<{ code: string }>(at, { method: 'POST', body });
    expect(refused.body.code).toBe('experience-not-yours');
    const made = await peter.ask<ProjectExperienceView>(at, { method: 'POST', body });
    expect(made.body.experience.map(({ kind, decisionId }) => [kind, decisionId])).toEqual([
      ['worked', body.decisionId],
      ['next-time', body.decisionId],
    ]);
    for (const wrong of [
      { ...body, atEnd: true },
      { ...body, decisionId: '019a0000-0000-7000-8000-000000000000' },
      { ...body, entries: [] },
      { ...body, entries: [{ ...entries[0], text: '  ' }] },
      { ...body, entries: [{ ...entries[0], kind: 'perhaps' }] },
    ])
      expect((await peter.ask(at, { method: 'POST', body: wrong })).status).toBe(400);
    const [worked, next] = made.body.experience;
    const tell = (one: { id: string } | undefined, client = peter) =>
      client.ask<{ lessonId: string }>(`${at}/${one?.id}/lesson`, { method: 'POST' });
    const twice = await Promise.all([tell(worked), tell(worked)]);
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    expect(twice[0]?.body.lessonId).toBe(twice[1]?.body.lessonId);
    const lesson = await peter.ask<OwnLessonView>(`/api/own-lessons/${twice[0]?.body.lessonId}`);
    expect(lesson.body).toMatchObject({
      ...{ title: 'Fire uger før', happened: 'Fire uger før. Ikke otte.', kind: 'worked' },
      ...{ about: 'process', phase: 'before', context: 'Skærmbesøg', visibility: 'organisation' },
      project: { id, title: 'Skærmbesøg' },
    });
    const other = await tell(next);
    const advised = await peter.ask<OwnLessonView>(`/api/own-lessons/${other.body.lessonId}`);
    expect(advised.body).toMatchObject({ recommendation: 'Spørg nattevagten først.', kind: null });
    const change = await peter.ask<{ code: string }>(`${at}/${worked?.id}`, {
      ...{ method: 'PUT', body: { ...entries[0], text: 'x' }, headers: { 'if-match': '"2"' } },
    });
    expect(change.body.code).toBe('experience-told');
    // A lesson that is deleted lets the experience be told again.
    const path = `/api/own-lessons/${other.body.lessonId}`;
    expect((await peter.ask(path, { method: 'DELETE' })).status).toBe(204);
    const { body: after } = await peter.ask<ProjectExperienceView>(at);
    expect(after.experience.map(({ lessonTitle }) => lessonTitle)).toEqual(['Fire uger før', null]);
    expect(after.experience[1]?.lessonId).toBeNull();
    const [mine] = after.experience.slice(1);
    const changed = (version: number) =>
      peter.ask(`${at}/${mine?.id}`, {
        ...{ method: 'PUT', body: { ...entries[1], text: 'Spørg nattevagten.' } },
        headers: { 'if-match': `"${version}"` },
      });
    expect((await changed(mine?.version ?? 0)).status).toBe(200);
    expect((await changed(mine?.version ?? 0)).status).toBe(412);
    const gone = await peter.ask<ProjectExperienceView>(`${at}/${mine?.id}`, { method: 'DELETE' });
    expect(gone.body.experience).toHaveLength(1);
  });

  it('say at the end what was promised and became, and what was taken from others and given', async () => {
    const lessonId = '019a0000-0000-7000-8000-00000000f001';
    await shareLessons(erfa.database, [{ id: lessonId, title: 'Øv sammen først' }]);
    const { id } = await begin('Sensorer', dayFromNow(-200));
    const at = `/api/projects/${id}`;
    await measure(await add(id, 'Færre fald'), 100);
    await peter.ask(`${at}/lessons/${lessonId}`, {
      ...{ method: 'PUT', body: { disposition: 'adapted', reason: 'Kun om natten', adopt: false } },
    });
    const entry = { kind: 'failed', about: 'solution', phase: 'after', text: 'Batterierne døde.' };
    const body = { decisionId: null, atEnd: true, entries: [entry] };
    const made = await peter.ask<ProjectExperienceView>(`${at}/experience`, {
      ...{ method: 'POST', body },
    });
    const { body: told } = await peter.ask<{ lessonId: string }>(
      `${at}/experience/${made.body.experience[0]?.id}/lesson`,
      { method: 'POST' },
    );
    const { body: points } = await peter.ask<ProjectDecisionsView>(`${at}/decisions`);
    const [first] = points.decisions;
    await peter.ask(`${at}/decisions/${first?.id}/outcome`, {
      method: 'POST',
      body: { outcome: 'go', reason: 'Borgerne vil', decidedOn: '2026-03-12', decidedBy: null },
      headers: { 'if-match': `"${first?.version}"` },
    });
    const { body: report } = await peter.ask<ClosingReportView>(`${at}/closing-report`);
    expect(report).toMatchObject({
      ...{ projectTitle: 'Sensorer', isShown: false, begunFrom: null, gave: [] },
      sentence:
        '1 mål er nået. Det, der er målt, går som lovet eller bedre. Der er ikke besluttet noget regnestykke endnu.',
      preliminary: 'Tallene er foreløbige: projektet er ikke afsluttet, og der skal stadig måles.',
      benefits: [{ name: 'Færre fald', standing: 'reached', share: expect.any(Number) as number }],
      decisions: [{ outcome: 'go', reason: 'Borgerne vil' }],
      experience: [{ text: 'Batterierne døde.', lessonId: told.lessonId }],
      took: [{ title: 'Øv sammen først', disposition: 'adapted', reason: 'Kun om natten' }],
    });
    const word = await peter.download(`${at}/closing-report.docx`);
    expect(faultOf(unzip(word.bytes).get('word/document.xml') ?? '')).toBeNull();
    const text = documentText(word.bytes);
    for (const part of [
      ...['Tallene er foreløbige: projektet er ikke afsluttet', 'Nået af det lovede'],
      `${report.benefits[0]?.share} %`,
      ...['Slutrapport: Sensorer', 'Færre fald', 'Målet er nået', 'Borgerne vil'],
      ...['Batterierne døde. (om løsningen)', 'Brugt på en anden måde: »Øv sammen først«'],
      'Projektet har ikke delt nogen erfaringer endnu.',
    ])
      expect(text).toContain(part);
    const english = await peter.download(`${at}/closing-report.docx`, { 'accept-language': 'en' });
    expect(documentText(english.bytes)).toContain('Closing report: Sensorer');
    expect(documentText(english.bytes)).toContain('The figures are preliminary');
    // Closed, and followed until a day that is over: nothing of it can change.
    const { body: project } = await peter.ask<ProjectView>(at);
    const over = { state: 'closed', followedUntil: dayFromNow(-1) };
    const closed = await peter.ask(at, {
      ...{ method: 'PUT', body: { from: project.form, to: { ...project.form, ...over } } },
    });
    expect([closed.status, closed.text]).toEqual([200, closed.text]);
    const { body: last } = await peter.ask<ClosingReportView>(`${at}/closing-report`);
    expect(last.preliminary).toBe('');
  });
});
