import { TestBed } from '@angular/core/testing';
import { giveDevice, takeDevice } from '../testing/device';
import { DeviceStore } from './device-store';

const opened = () => TestBed.runInInjectionContext(() => new DeviceStore());

describe('the device', () => {
  beforeEach(giveDevice);
  afterEach(takeDevice);

  it('has after a new start what was kept before, as it was kept last', async () => {
    const before = opened();
    await before.keep('p1/a', 'q1', { comment: 'Før' });
    await before.keep('p1/a', 'q1', { comment: 'Efter' });
    await before.keep('p1/a', 'q2', { comment: 'Andet' });
    expect(await opened().all('p1/a')).toEqual(
      new Map([
        ['q1', { comment: 'Efter' }],
        ['q2', { comment: 'Andet' }],
      ]),
    );
  });

  it('keeps owners apart, also where one name begins as the other', async () => {
    const store = opened();
    for (const owner of ['p1/a', 'p1/ab', 'p10/a']) await store.keep(owner, 'q', owner);
    expect([...(await store.all('p1/a')).values()]).toEqual(['p1/a']);
    expect(await store.owners('p1/')).toEqual(['p1/a', 'p1/ab']);
  });

  it('forgets one entry, or all of one person', async () => {
    const store = opened();
    for (const owner of ['p1/a', 'p1/b', 'p10/a']) {
      await store.keep(owner, 'q1', 1);
      await store.keep(owner, 'q2', 2);
    }
    await store.forget('p1/a', 'q1');
    await store.forget('p1/a', 'never kept');
    expect([...(await store.all('p1/a')).keys()]).toEqual(['q2']);
    await store.forgetAll('p1/');
    expect([await store.owners('p1/'), await store.owners('p10/')]).toEqual([[], ['p10/a']]);
  });

  it('says so when something cannot be kept', async () => {
    const store = opened();
    await expect(store.keep('p1/a', 'q', () => 'not data')).rejects.toBeDefined();
    await store.keep('p1/a', 'q', 'data');
    expect((await store.all('p1/a')).get('q')).toBe('data');
  });

  it('opens its database again after the browser has closed it', async () => {
    const store = opened();
    await store.keep('p1/a', 'q', 'before');
    await new Promise((done) => {
      indexedDB.deleteDatabase('erfa').onsuccess = done;
    });
    await store.keep('p1/a', 'q', 'after');
    expect((await store.all('p1/a')).get('q')).toBe('after');
  });

  it('where the browser has no database, keeps nothing and has nothing to wipe', async () => {
    takeDevice();
    const store = opened();
    await expect(store.keep('p1/a', 'q', 1)).rejects.toThrow('no database');
    await expect(store.forgetAll('p1/')).resolves.toBeUndefined();
  });
});
