import { createEnvironmentInjector, EnvironmentInjector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { PilotsService, type WritePilotTimes } from '@erfa/api-client';
import { of, throwError } from 'rxjs';
import { SessionKeeper } from '../session/session-keeper';
import { QuestionClock } from './question-clock';

const { jest: timers } = import.meta as ImportMeta & { readonly jest: typeof jest };

describe('the clock of a pilot’s questions', () => {
  let told: { question: string; seconds: number }[][];
  let down: boolean;
  let inView: string | null;
  let hidden: boolean;
  const interruption = signal<string | null>(null);

  beforeEach(() => {
    timers.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
    [told, down, inView, hidden] = [[], false, 'q1', false];
    interruption.set(null);
    const pilotingTime = (_: string, { times }: WritePilotTimes) => {
      if (down) return throwError(() => new Error('down'));
      told.push(times);
      return of(undefined);
    };
    TestBed.configureTestingModule({
      providers: [
        { provide: PilotsService, useValue: { pilotingTime } },
        { provide: SessionKeeper, useValue: { interruption } },
      ],
    });
    document.body.innerHTML = '<div data-question="q1"><b></b></div><div data-question="q2"></div>';
    document.elementFromPoint = () =>
      inView === null ? document.body : document.querySelector(`[data-question=${inView}]`);
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (hidden ? 'hidden' : 'visible'),
    });
  });
  afterEach(() => {
    timers.useRealTimers();
    Reflect.deleteProperty(document, 'elementFromPoint');
    Reflect.deleteProperty(document, 'visibilityState');
    document.body.innerHTML = '';
  });

  const begin = (times: { question: string; seconds: number }[] = []) => {
    const injector = createEnvironmentInjector(
      [QuestionClock],
      TestBed.inject(EnvironmentInjector),
    );
    const clock = injector.get(QuestionClock);
    clock.begin('p1', times);
    return { clock, leave: () => injector.destroy() };
  };
  const pass = (seconds: number) => timers.advanceTimersByTimeAsync(seconds * 1000);
  const act = () => document.dispatchEvent(new Event('keydown'));

  it('tells what was in view, as totals that go on from what the server has', async () => {
    const { leave } = begin([{ question: 'q1', seconds: 30 }]);
    await pass(5);
    inView = 'q2';
    await pass(15);
    expect(told).toEqual([
      [
        { question: 'q1', seconds: 35 },
        { question: 'q2', seconds: 15 },
      ],
    ]);
    await pass(3);
    leave();
    await pass(0);
    expect(told.at(-1)).toEqual([{ question: 'q2', seconds: 18 }]);
  });

  it('counts nothing while nothing is in view, the page is hidden, or nobody moves', async () => {
    const { clock } = begin();
    inView = null;
    await pass(10);
    inView = 'q1';
    hidden = true;
    await pass(10);
    hidden = false;
    await pass(100);
    await clock.stop();
    // From when it was shown again until a minute after the last act.
    const [last] = told.at(-1) ?? [];
    expect(last?.seconds).toBeGreaterThanOrEqual(38);
    expect(last?.seconds).toBeLessThanOrEqual(40);
  });

  it('counts a question for 15 minutes at most', async () => {
    const { clock } = begin([{ question: 'q1', seconds: 895 }]);
    await pass(10);
    act();
    await pass(10);
    await clock.stop();
    expect(told.flat().at(-1)).toEqual({ question: 'q1', seconds: 900 });
  });

  it('tells again what could not be told, and never in somebody else’s session', async () => {
    const { clock } = begin();
    down = true;
    await pass(20);
    expect(told).toEqual([]);
    down = false;
    interruption.set('ended');
    await clock.tell();
    expect(told).toEqual([]);
    interruption.set(null);
    await clock.tell();
    expect(told).toEqual([[{ question: 'q1', seconds: 20 }]]);
    await clock.stop();
    expect(told).toHaveLength(1);
  });
});
