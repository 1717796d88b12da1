import { createEnvironmentInjector, EnvironmentInjector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { mergeFields } from '@erfa/domain';
import { defer, of, throwError } from 'rxjs';
import { ProblemError, type ProblemKind } from '../problem/problem-error';
import { SessionKeeper } from '../session/session-keeper';
import { FormKeeper } from './form-keeper';

const { jest: timers } = import.meta as ImportMeta & { readonly jest: typeof jest };

interface Form {
  title: string;
  note: string;
}

const problem = (kind: ProblemKind, code: string, status = 0) =>
  new ProblemError(kind, status, code, '', '', []);

/** A server that merges field by field, as the API does. */
class Server {
  form: Form = { title: 'Skærmbesøg', note: '' };
  away = false;
  refuses = false;
  saved = 0;

  readonly ways = {
    name: () => 'project-1-why',
    load: () => defer(() => of(this.form)),
    save: (from: Form, to: Form) =>
      defer(() => {
        if (this.away) return throwError(() => problem('offline', 'offline'));
        if (this.refuses) return throwError(() => problem('refused', 'invalid-input', 400));
        const { merged, conflicts } = mergeFields(this.form, from, to);
        if (conflicts.length > 0)
          return throwError(() => problem('conflict', 'version-conflict', 412));
        this.saved += 1;
        this.form = merged;
        return of(merged);
      }),
  };
}

describe('a form that several write', () => {
  let server: Server;
  const open: { destroy(): void }[] = [];
  const visit = (): FormKeeper<Form> => {
    const injector = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
    open.push(injector);
    const keeper = injector.runInContext(() => new FormKeeper<Form>(server.ways));
    keeper.open(server.form);
    return keeper;
  };
  const pass = (milliseconds: number) => timers.advanceTimersByTimeAsync(milliseconds);

  beforeEach(() => {
    timers.useFakeTimers();
    localStorage.clear();
    server = new Server();
    const member = { organisation: { id: 'o1' }, person: { id: 'p1' } };
    TestBed.configureTestingModule({
      providers: [{ provide: SessionKeeper, useValue: { member: signal(member) } }],
    });
  });
  afterEach(() => {
    for (const one of open.splice(0)) one.destroy();
    timers.useRealTimers();
  });

  it('is saved by itself after a pause, once for what is typed in one go', async () => {
    const keeper = visit();
    for (const title of ['S', 'Sk', 'Skærm']) keeper.set({ title });
    expect(keeper.saving()).toEqual({ state: 'unsaved' });
    await pass(1000);
    expect([server.form.title, server.saved]).toEqual(['Skærm', 1]);
    expect(keeper.saving()).toMatchObject({ state: 'saved' });
    expect(localStorage).toHaveLength(0);
  });

  it('takes in what others wrote in other fields', async () => {
    const keeper = visit();
    server.form = { ...server.form, note: 'Fra Sanne' };
    keeper.set({ title: 'Skærm' });
    await pass(1000);
    expect(keeper.form()).toEqual({ title: 'Skærm', note: 'Fra Sanne' });
    expect(server.form).toEqual({ title: 'Skærm', note: 'Fra Sanne' });
  });

  it('shows both sides of a field that both changed, and keeps either as it is chosen', async () => {
    for (const [choose, expected] of [
      ['keepMine', 'Mit'],
      ['takeTheirs', 'Deres'],
    ] as const) {
      server = new Server();
      const keeper = visit();
      server.form = { ...server.form, title: 'Deres' };
      keeper.set({ title: 'Mit', note: 'Også mit' });
      await pass(1000);
      expect(keeper.conflicts()).toEqual([{ field: 'title', mine: 'Mit', theirs: 'Deres' }]);
      expect(server.form.title).toBe('Deres');
      keeper[choose]('title');
      await pass(1000);
      expect(server.form).toEqual({ title: expected, note: 'Også mit' });
      expect([keeper.form(), keeper.conflicts()]).toEqual([server.form, []]);
    }
  });

  it('stays on the device while the server is away, through a closed tab, and arrives later', async () => {
    server.away = true;
    const keeper = visit();
    keeper.set({ title: 'Uden net' });
    await pass(1000);
    expect(keeper.saving()).toEqual({ state: 'on-device' });
    expect(localStorage).toHaveLength(1);
    // The tab dies: nothing more is sent from it.
    timers.clearAllTimers();
    server.away = false;
    server.form = { ...server.form, note: 'Imens' };
    const again = visit();
    expect(again.form()).toEqual({ title: 'Uden net', note: 'Imens' });
    await pass(10);
    expect(server.form).toEqual({ title: 'Uden net', note: 'Imens' });
    expect(localStorage).toHaveLength(0);
  });

  it('is tried again when the server comes back', async () => {
    server.away = true;
    const keeper = visit();
    keeper.set({ title: 'Snart' });
    await pass(1000);
    server.away = false;
    await pass(2100);
    expect([server.form.title, keeper.saving().state]).toEqual(['Snart', 'saved']);
  });

  it('says what was refused, and sends what is written next', async () => {
    server.refuses = true;
    const keeper = visit();
    keeper.set({ title: 'For langt' });
    await pass(1000);
    expect([keeper.saving().state, keeper.problem()?.code]).toEqual(['refused', 'invalid-input']);
    server.refuses = false;
    keeper.set({ title: 'Kortere' });
    await pass(1000);
    expect([server.form.title, keeper.problem()]).toEqual(['Kortere', null]);
  });

  it('sends what waits when the page is left', async () => {
    const keeper = visit();
    keeper.set({ title: 'På vej ud' });
    open.pop()?.destroy();
    await pass(0);
    expect(server.form.title).toBe('På vej ud');
  });
});
