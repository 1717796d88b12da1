import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { TaskKind } from '@erfa/api-client';
import type { Role } from '@erfa/domain';
import { dayAfter, today } from '../language/days';
import { Texts } from '../language/texts';
import { allByRole, byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { OverviewPage } from './overview-page';
import { tasksFrom } from './tasks';
import { timeLeft } from './time-left';
import { waitingTasks } from './waiting-tasks';

const noLessons = { due: [], recalled: [], ownRecalled: [], toConfirm: [], takenUp: [] };
const now = Date.UTC(2026, 10, 23);
const inDays = (days: number) => new Date(now + days * 86_400_000).toISOString();
const keys = (findings: Parameters<typeof tasksFrom>[0]) =>
  tasksFrom(findings, now).map(({ key }) => key.split(' ')[0]);

describe('what waits', () => {
  it('is nothing for one who can settle nothing', () => {
    expect(keys({})).toEqual([]);
  });

  it('is a key that runs out within two weeks, not one that has or will later', () => {
    const token = (name: string, days: number, more = {}) => ({
      name,
      expiresAt: inDays(days),
      revokedAt: null,
      local: false,
      ...more,
    });
    const tokens = [
      token('a', 13),
      token('b', 15),
      token('c', -1),
      token('closed', 1, { revokedAt: inDays(-1) }),
      token('made on the machine', 1, { local: true }),
    ];
    const found = tasksFrom({ tokens }, now);
    expect(found.map(({ name }) => name)).toEqual(['a']);
  });

  it('is to invite when alone, or to remind when some have not come', () => {
    const states = (...list: string[]) => ({ people: list.map((state) => ({ state })) });
    expect(keys(states('active'))).toEqual(['alone']);
    expect(keys(states('active', 'ended'))).toEqual(['alone']);
    expect(keys(states('active', 'invited'))).toEqual(['invited']);
    expect(keys(states('active', 'active'))).toEqual([]);
  });

  it('is a note that says nothing', () => {
    expect(keys({ organisation: { contactNote: '  ' } })).toEqual(['note']);
    expect(keys({ organisation: { contactNote: 'Ring' } })).toEqual([]);
  });

  it('is told KL in words of its own, who answers no rounds', () => {
    const found = { organisation: { contactNote: '' }, people: [{ state: 'active' }] };
    const told = (kl: boolean) => tasksFrom({ ...found, kl }, now).map(({ text }) => text);
    expect(told(true)).toEqual(['overview.task.alone.textKl', 'overview.task.note.textKl']);
    expect(told(false)).toEqual(['overview.task.alone.text', 'overview.task.note.text']);
  });
});

describe('the start page', () => {
  beforeEach(() => prepare());

  it('asks for nothing that the reader may not see, and teaches', async () => {
    await signIn(member(['reader']));
    show(OverviewPage);
    await settle();
    const network = TestBed.inject(HttpTestingController);
    network.expectOne('/api/overview').flush({ tasks: [] });
    network.expectOne('/api/rounds').flush({ rounds: [] });
    network.expectOne('/api/lessons/waiting').flush(noLessons);
    await settle();
    network.verify();
    expect(byRole('heading', 'Du er med hele vejen')).toBeTruthy();
    expect(pageText()).toContain('Intet venter på dig lige nu.');
  });

  it('lists what waits with the one act that settles it', async () => {
    await signIn(member());
    show(OverviewPage);
    const network = TestBed.inject(HttpTestingController);
    network.expectOne('/api/overview').flush({ tasks: [] });
    network.expectOne('/api/rounds').flush({ rounds: [] });
    network.expectOne('/api/lessons/waiting').flush(noLessons);
    network.expectOne('/api/organisation').flush({ contactNote: '' });
    network.expectOne('/api/people').flush({ people: [{ state: 'active' }, { state: 'invited' }] });
    network.expectOne('/api/tokens').flush({ tokens: [] });
    await settle();
    expect(pageText()).toContain('2 ting venter på dig.');
    expect(
      byRole('link', 'Skriv teksten: Skriv, hvem andre kan kontakte').getAttribute('href'),
    ).toBe('/organisation');
    expect(byRole('link', /^Se medarbejdere: Én inviteret/).getAttribute('href')).toBe('/people');
  });

  it('shows what it could find out beside what it could not', async () => {
    await signIn(member());
    show(OverviewPage);
    const network = TestBed.inject(HttpTestingController);
    network.expectOne('/api/overview').flush({ tasks: [] });
    network.expectOne('/api/rounds').flush({ rounds: [] });
    network.expectOne('/api/lessons/waiting').flush(noLessons);
    network.expectOne('/api/organisation').flush({ contactNote: '' });
    network.expectOne('/api/people').flush(null, { status: 500, statusText: 'Error' });
    network.expectOne('/api/tokens').flush({ tokens: [] });
    await settle();
    expect(pageText()).toContain('Skriv, hvem andre kan kontakte');
    byRole('button', 'Prøv igen').click();
    await settle();
    network.expectOne('/api/people').flush({ people: [{ state: 'active' }, { state: 'active' }] });
  });
});

describe('what lessons ask for', () => {
  beforeEach(() => prepare());

  it('is listed, and a recall is said until somebody has seen it', async () => {
    await signIn(member(['project-manager']));
    show(OverviewPage);
    const network = TestBed.inject(HttpTestingController);
    network.expectOne('/api/overview').flush({ tasks: [] });
    network.expectOne('/api/rounds').flush({ rounds: [] });
    network.expectOne('/api/lessons/waiting').flush({
      due: [{ adoptionId: 'a1', lessonId: 'l1', title: 'Mål i budgettet', originName: 'Randers' }],
      recalled: [
        {
          adoptionId: 'a2',
          lessonId: 'l2',
          title: 'Hurtig vej',
          originName: 'Herning',
          reason: 'Ulovlig',
          textHidden: false,
          recalledAt: '2026-01-01T12:00:00Z',
        },
      ],
      ownRecalled: [
        {
          lessonId: 'l4',
          title: 'Vores egen',
          reason: 'Nævner en borger.',
          textHidden: true,
          recalledAt: '2026-01-01T12:00:00Z',
        },
      ],
      toConfirm: [{ lessonId: 'l3', title: 'Egen', confirmBy: '2999-01-01', mine: true }],
      takenUp: [{ lessonId: 'l3', title: 'Egen', municipalities: ['Viborg', 'Herning'] }],
    });
    for (const call of network.match('/api/tokens')) call.flush({ tokens: [] });
    await settle();
    const leads = allByRole('link').map((link) => link.getAttribute('href'));
    expect(leads).toEqual(
      expect.arrayContaining(['/lessons/l1?outcome=a1', '/lessons/l2', '/lessons/own#lesson-l3']),
    );
    expect(pageText()).toContain('2 kommuner har nyt om jeres erfaring »Egen«');
    expect(pageText()).toContain('Viborg og Herning');
    expect(pageText()).toContain('Ulovlig');
    expect(pageText()).toContain('Titel og tekst er skjult for alle andre end jer.');
    expect(leads).toContain('/lessons/l4/edit');
    byRole('button', 'Vi har set det: Vores egen').click();
    await settle();
    network.expectOne({ method: 'POST', url: '/api/own-lessons/l4/recall-seen' }).flush(null);
    await settle();
    network.expectOne('/api/lessons/waiting').flush({
      ...noLessons,
      recalled: [
        {
          adoptionId: 'a2',
          lessonId: 'l2',
          title: 'Hurtig vej',
          originName: 'Herning',
          reason: 'Ulovlig',
          textHidden: false,
          recalledAt: '2026-01-01T12:00:00Z',
        },
      ],
    });
    await settle();
    byRole('button', 'Vi har set det: Hurtig vej').click();
    await settle();
    network.expectOne('/api/adoptions/a2/recall-seen').flush(null);
    await settle();
    network.expectOne('/api/lessons/waiting').flush(noLessons);
    await settle();
    expect(pageText()).not.toContain('Ulovlig');
  });
});

describe('what waits for KL', () => {
  beforeEach(() => prepare());

  it('is listed, with the way to each of it', async () => {
    await signIn(member(['kl-admin']));
    show(OverviewPage);
    const network = TestBed.inject(HttpTestingController);
    network.match('/api/overview').forEach((call) => call.flush({ tasks: [] }));
    network.match('/api/rounds').forEach((call) => call.flush({ rounds: [] }));
    network.match('/api/lessons/waiting').forEach((call) => call.flush(noLessons));
    network.match('/api/organisation').forEach((call) => call.flush({ contactNote: 'x' }));
    network.match('/api/people').forEach((call) => call.flush({ people: [] }));
    network.match('/api/tokens').forEach((call) => call.flush({ tokens: [] }));
    network.expectOne('/api/lesson-review/waiting').flush({ unread: 3, pairs: 0, asked: 1 });
    const plugin = { key: 'points', title: { da: 'Point', en: 'Points' }, openRounds: 1 };
    network.expectOne('/api/plugins').flush({
      plugins: [
        { ...plugin, health: 'off', modelCount: 2 },
        { ...plugin, key: 'unused', title: null, health: 'off', modelCount: 0 },
        { ...plugin, key: 'works', title: null, health: 'ok', modelCount: 1 },
      ],
      missing: [{ id: 'gone', models: [{}] }],
      folder: '',
    });
    await settle();
    expect(pageText()).toContain('3 delte erfaringer er ikke læst');
    expect(pageText()).toContain('Én kommune beder om at få en erfaring genoprettet');
    expect(pageText()).not.toContain('siger måske det samme');
    expect(pageText()).toContain('Udvidelsen Point regner ikke');
    expect(pageText()).toContain('Åbne målerunder, der venter på den: 1.');
    expect(pageText()).toContain('Udvidelsen gone mangler');
    expect(pageText()).not.toMatch(/unused|works/);
    const leads = allByRole('link').map((link) => link.getAttribute('href'));
    expect(leads).toEqual(
      expect.arrayContaining(['/lessons/review', '/lessons/review?show=asked', '/plugins/points']),
    );
  });
});

describe('open rounds on the start page', () => {
  beforeEach(() => prepare());
  const both = (da: string) => ({ da, en: da });
  const round = (id: string, closesOn: string, more = {}) => ({
    id,
    title: both(`Runde ${id}`),
    state: 'open',
    opensOn: '2026-01-01',
    closesOn,
    closesAt: `${closesOn}T23:00:00Z`,
    questionCount: 6,
    invited: 98,
    accepted: 61,
    submitted: 24,
    own: { state: 'accepted', contactName: 'Sanne', assessmentId: `a-${id}` },
    ...more,
  });
  const section = (key: string, more = {}) => ({
    key,
    title: both(key),
    mode: 'one',
    questionKeys: ['q1', 'q2'],
    asked: 2,
    answered: 2,
    agreed: 0,
    waiting: 0,
    assignments: [{ id: `t-${key}`, personId: 'p2', personName: 'Bo', handedInAt: null }],
    ...more,
  });
  const open = async (
    roles: readonly Role[],
    rounds: unknown[],
    tasks: unknown[] = [],
    more = {},
  ) => {
    await signIn(member(roles, more));
    show(OverviewPage);
    const network = TestBed.inject(HttpTestingController);
    network.expectOne('/api/overview').flush({ tasks });
    network.expectOne('/api/rounds').flush({ rounds });
    network.expectOne('/api/lessons/waiting').flush(noLessons);
    await settle();
    return network;
  };
  const linked = (name: string | RegExp) => byRole('link', name).getAttribute('href');

  it('are all there, the soonest to close first, each section leading to where one goes on', async () => {
    const network = await open(
      ['contributor'],
      [
        round('B', '2999-12-31'),
        round('A', '2999-06-30'),
        round('C', '2999-06-30', { state: 'closed' }),
        round('D', '2999-06-30', { own: { state: 'declined', assessmentId: null } }),
        round('E', '2999-12-31', { own: { state: 'invited', assessmentId: null } }),
      ],
    );
    const own = { id: 't-own', personId: 'p1', personName: 'Sanne', handedInAt: null };
    network.expectOne('/api/assessments/a-A').flush({
      sections: [section('Ledelse', { assignments: [own] }), section('Gevinst', { waiting: 2 })],
    });
    network.expectOne('/api/assessments/a-B').flush({ sections: [] });
    await settle();
    expect(allByRole('heading', /^Målerunde/).map((heading) => heading.textContent)).toEqual([
      'Målerunde: Runde A',
      'Målerunde: Runde B',
      'Målerunde: Runde E',
    ]);
    expect(linked('Ledelse')).toBe('/assignments/t-own');
    // A contributor does not settle answers, and is led to the assessment.
    expect(linked('Gevinst')).toBe('/assessments/a-A');
    expect(pageText()).toContain('Jeres administrator har ikke svaret endnu.');
  });

  it('lead those who settle answers to where they are settled', async () => {
    const network = await open(['municipality-admin'], [round('A', '2999-06-30')]);
    network.expectOne('/api/organisation').flush({ contactNote: 'x' });
    network.expectOne('/api/people').flush({ people: [{ state: 'active' }, { state: 'active' }] });
    network.expectOne('/api/tokens').flush({ tokens: [] });
    network
      .expectOne('/api/assessments/a-A')
      .flush({ sections: [section('Gevinst', { waiting: 2 })] });
    await settle();
    expect(linked('Gevinst')).toBe('/assessments/a-A/consensus');
  });

  it('begin with the most pressing work', async () => {
    const task = (kind: string, target: string, dueAt: string) => ({
      kind,
      target,
      title: both('Ledelse'),
      count: 1,
      minutes: 1,
      dueAt,
    });
    await open(
      ['contributor'],
      [],
      [
        task('action-due', 'a1', '2026-01-01T23:00:00Z'),
        task('answer', 't1', '2026-02-01T23:00:00Z'),
      ],
    );
    expect(linked('Fortsæt målingen')).toBe('/assignments/t1');
    expect(linked(/^Se handling/)).toBe('/assessments/a1/result#plan');
  });

  it('tell KL how far the country is', async () => {
    const network = await open(['kl-admin'], [round('A', '2999-06-30', { own: null })], [], {
      organisation: { id: 'k', kind: 'kl', name: 'KL', officialName: 'KL', code: null },
    });
    network.expectOne('/api/organisation').flush({ contactNote: 'x' });
    network.expectOne('/api/people').flush({ people: [{ state: 'active' }, { state: 'active' }] });
    network.expectOne('/api/plugins').flush({ plugins: [], missing: [], folder: '' });
    network.expectOne('/api/tokens').flush({ tokens: [] });
    await settle();
    expect(pageText()).toContain('24 af 98 har indsendt');
    expect(linked(/^Se deltagelse/)).toBe('/rounds/A');
  });

  it('count whole days, and say so on the last', () => {
    const texts = TestBed.inject(Texts);
    const tomorrow = dayAfter(today());
    expect(timeLeft(texts, today())).toBe('Sidste dag');
    expect(timeLeft(texts, tomorrow)).toBe('Én dag');
    expect(timeLeft(texts, dayAfter(tomorrow))).toBe('2 dage');
  });
});

describe('the empty start page', () => {
  beforeEach(() => prepare());

  it.each<[Role, RegExp]>([
    ['kl-admin', /det, KL skal gøre/],
    ['municipality-admin', /invitationer fra KL/],
    ['contributor', /din administrator giver dig/],
    ['reader', /Du kan læse med/],
    ['data-protection-officer', /databeskyttelsesrådgiver/],
  ])('teaches a %s what will be there', async (role, words) => {
    await signIn(member([role]));
    show(OverviewPage);
    const network = TestBed.inject(HttpTestingController);
    const answers: Record<string, unknown> = {
      '/api/overview': { tasks: [] },
      '/api/rounds': { rounds: [] },
      '/api/lessons/waiting': noLessons,
      '/api/organisation': { contactNote: 'x' },
      '/api/people': { people: [{ state: 'active' }, { state: 'active' }] },
      '/api/tokens': { tokens: [] },
      '/api/plugins': { plugins: [], missing: [], folder: '' },
    };
    for (const call of network.match(() => true)) call.flush(answers[call.request.url] ?? {});
    await settle();
    expect(pageText()).toMatch(words);
    const leads = allByRole('link').map((link) => link.getAttribute('href'));
    expect(leads.includes('/personal-data')).toBe(role === 'data-protection-officer');
  });
});

describe('what the server knows to wait', () => {
  const task = (kind: TaskKind, dueAt: string | null) => ({
    kind,
    target: 't',
    title: { da: 'Ledelse', en: 'Leadership' },
    round: null,
    count: 2,
    minutes: 9,
    dueAt,
  });

  it('comes with the soonest deadline first and what has none last, each with its address', () => {
    const found = waitingTasks(
      [
        task('open-draft', null),
        task('settle', '2026-12-11T22:59:59Z'),
        task('answer', '2026-12-01T22:59:59Z'),
      ],
      'en',
    );
    expect(found.map(({ link }) => link)).toEqual([
      '/assignments/t',
      '/assessments/t/consensus',
      '/rounds/t',
    ]);
    expect(found[0]?.name).toBe('Leadership');
  });

  it('names the round of what is only a part of one, so that two rounds are told apart', () => {
    const round = { da: 'Runde 1', en: 'Round 1' };
    const [part, whole] = waitingTasks(
      [{ ...task('answer', '2026-12-01T22:59:59Z'), round }, task('open-draft', null)],
      'en',
    );
    expect(part?.round).toBe('Round 1');
    expect(whole).not.toHaveProperty('round');
  });

  it('tells of a model that waits for an approval, and leads to where it is given', () => {
    const [asked] = waitingTasks([task('approve-model', null)], 'da');
    expect(asked).toMatchObject({ link: '/models/drafts/t/publish', icon: 'check' });
  });

  it('tells of a result that is ready, and leads to it', () => {
    const [news] = waitingTasks([task('result-ready', null)], 'da');
    expect(news).toMatchObject({ link: '/assessments/t/result', name: 'Ledelse' });
  });
});
