import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { OverviewPage } from './overview-page';
import { tasksFrom } from './tasks';
import { waitingTasks } from './waiting-tasks';

const now = Date.UTC(2026, 10, 23);
const inDays = (days: number) => new Date(now + days * 86_400_000).toISOString();
const keys = (findings: Parameters<typeof tasksFrom>[0]) =>
  tasksFrom(findings, now).map(({ key }) => key.split(' ')[0]);

describe('what waits', () => {
  it('is nothing for one who can settle nothing', () => {
    expect(keys({})).toEqual([]);
  });

  it('is a key that runs out within two weeks, not one that has or will later', () => {
    const token = (name: string, days: number) => ({ name, expiresAt: inDays(days) });
    const found = tasksFrom({ tokens: [token('a', 13), token('b', 15), token('c', -1)] }, now);
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

describe('what the server knows to wait', () => {
  const task = (kind: 'settle' | 'answer' | 'open-draft', dueAt: string | null) => ({
    kind,
    target: 't',
    title: { da: 'Ledelse', en: 'Leadership' },
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
});
