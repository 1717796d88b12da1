import { HttpErrorResponse } from '@angular/common/http';
import { signal } from '@angular/core';
import { Attempt } from './attempt';

const refusal = new HttpErrorResponse({ status: 409, error: { code: 'already-member' } });

describe('an attempt', () => {
  it('is one at a time', async () => {
    const attempt = new Attempt();
    let done = 0;
    let finish = (): void => undefined;
    const first = attempt.run(async () => {
      await new Promise<void>((settled) => (finish = settled));
      done++;
    });
    expect(attempt.busy()).toBe(true);
    await attempt.run(() => Promise.resolve(done++));
    finish();
    await first;
    expect([done, attempt.busy()]).toEqual([1, false]);
  });

  it('keeps what went wrong until the next try', async () => {
    const attempt = new Attempt();
    await attempt.run(() => Promise.reject(refusal));
    expect([attempt.problem()?.code, attempt.busy()]).toEqual(['already-member', false]);
    await attempt.run(() => Promise.resolve());
    expect(attempt.problem()).toBeNull();
  });

  it('forgets the problem when it is about something else', async () => {
    const whom = signal('Sanne');
    const attempt = new Attempt(whom);
    await attempt.run(() => Promise.reject(refusal));
    whom.set('Jens');
    expect(attempt.problem()).toBeNull();
  });

  it('leaves a refusal to who knows what to do about it, and shows what goes wrong then', async () => {
    const attempt = new Attempt();
    await attempt.run(
      () => Promise.reject(refusal),
      () => undefined,
    );
    expect(attempt.problem()).toBeNull();
    await attempt.run(
      () => Promise.reject(refusal),
      () => Promise.reject(new HttpErrorResponse({ status: 0 })),
    );
    expect([attempt.problem()?.kind, attempt.busy()]).toEqual(['offline', false]);
  });
});
