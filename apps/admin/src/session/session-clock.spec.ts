import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { member, prepare, signedOut, signIn, viewOf } from '../testing/render';
import { SessionClock } from './session-clock';
import { SessionKeeper } from './session-keeper';

// ES modules get Jest's own object here and not as a global.
const { jest: timers } = import.meta as ImportMeta & { readonly jest: typeof jest };

describe('the end of a session', () => {
  const start = Date.UTC(2026, 10, 23, 12);
  const inMinutes = (minutes: number) => new Date(start + minutes * 60_000).toISOString();

  beforeEach(async () => {
    await prepare();
    timers.useFakeTimers({ now: start });
  });

  afterEach(() => {
    timers.useRealTimers();
  });

  it('is told five minutes ahead, and asked about when it comes', async () => {
    await signIn(member(undefined, { expiresAt: inMinutes(20) }));
    const clock = TestBed.inject(SessionClock);
    TestBed.tick();
    timers.advanceTimersByTime(14.9 * 60_000);
    expect(clock.endsSoon()).toBeNull();
    timers.advanceTimersByTime(0.2 * 60_000);
    expect(clock.endsSoon()).toBe(inMinutes(20));
    timers.advanceTimersByTime(5 * 60_000);
    TestBed.inject(HttpTestingController).expectOne('/api/session').flush(viewOf(signedOut));
    await timers.runOnlyPendingTimersAsync();
    expect(TestBed.inject(SessionKeeper).interruption()).toBe('ended');
    expect(clock.endsSoon()).toBeNull();
  });

  it('moves away when the server gives more time', async () => {
    await signIn(member(undefined, { expiresAt: inMinutes(3) }));
    const clock = TestBed.inject(SessionClock);
    TestBed.tick();
    expect(clock.endsSoon()).toBe(inMinutes(3));
    const checked = TestBed.inject(SessionKeeper).check();
    TestBed.inject(HttpTestingController)
      .expectOne('/api/session')
      .flush(member(undefined, { expiresAt: inMinutes(60) }));
    await checked;
    TestBed.tick();
    expect(clock.endsSoon()).toBeNull();
  });

  it('does not come at once when it is years away', async () => {
    await signIn(member());
    const clock = TestBed.inject(SessionClock);
    TestBed.tick();
    timers.advanceTimersByTime(60_000);
    expect(clock.endsSoon()).toBeNull();
    TestBed.inject(HttpTestingController).expectNone('/api/session');
  });
});
