import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Subject } from 'rxjs';
import { Drafts } from '../progress/drafts';
import { ProblemError } from '../problem/problem-error';
import { member, prepare, settle, signedOut, signIn, viewOf } from '../testing/render';
import { Departure } from './departure';
import { NeighbourTabs, type TabNews } from './neighbour-tabs';
import { SessionKeeper } from './session-keeper';

class Tabs {
  readonly heard = new Subject<TabNews>();
  readonly told: TabNews[] = [];
  tell(news: TabNews): void {
    this.told.push(news);
  }
}

class Leaving {
  readonly gone: string[] = [];
  to(address: string): void {
    this.gone.push(address);
  }
}

describe('the session keeper', () => {
  let tabs: Tabs;
  let leaving: Leaving;
  let keeper: SessionKeeper;
  let network: HttpTestingController;

  beforeEach(async () => {
    tabs = new Tabs();
    leaving = new Leaving();
    await prepare(
      [],
      [
        { provide: NeighbourTabs, useValue: tabs },
        { provide: Departure, useValue: leaving },
      ],
    );
    keeper = TestBed.inject(SessionKeeper);
    network = TestBed.inject(HttpTestingController);
  });

  afterEach(() => {
    network.verify();
  });

  it('asks once, however many want to know', async () => {
    const all = Promise.all([keeper.load(), keeper.load()]);
    network.expectOne('/api/session').flush(viewOf(member()));
    const [one, other] = await all;
    expect(one).toBe(other);
    expect(keeper.may('people.invite')).toBe(true);
    expect(keeper.may('round.run')).toBe(false);
  });

  it('asks again after a failure', async () => {
    const failed = keeper.load();
    network.expectOne('/api/session').flush(null, { status: 503, statusText: 'Unavailable' });
    await expect(failed).rejects.toBeInstanceOf(ProblemError);
    await signIn(member());
    expect(keeper.member()?.person.name).toBe('Sanne Lykkegaard');
  });

  it('notices that another tab signed out', async () => {
    await signIn(member());
    tabs.heard.next('signed-out');
    network.expectOne('/api/session').flush(viewOf(signedOut));
    await settle();
    expect(keeper.interruption()).toBe('ended');
  });

  it('notices another person, and another organisation', async () => {
    await signIn(member());
    const kl = { ...member().organisation, id: 'k', name: 'KL', officialName: 'KL' };
    for (const [now, why] of [
      [member(undefined, { person: { id: 'p2', name: 'Jonas Friis' } }), 'ended'],
      [member(undefined, { organisation: kl }), 'switched'],
      [member(), null],
    ] as const) {
      const checked = keeper.check();
      network.expectOne('/api/session').flush(viewOf(now));
      await checked;
      expect(keeper.interruption()).toBe(why);
    }
  });

  it('lets the page be while the network is away', async () => {
    await signIn(member());
    const checked = keeper.check();
    network.expectOne('/api/session').error(new ProgressEvent('error'));
    await checked;
    expect(keeper.interruption()).toBeNull();
  });

  it('signs out everywhere and leaves nothing on the device', async () => {
    await signIn(member());
    TestBed.inject(Drafts).keep('a:p1', 'contact-note', 'halv sætning');
    const done = keeper.signOut();
    network.expectOne({ method: 'DELETE', url: '/api/session' }).flush(null);
    await done;
    expect([tabs.told, leaving.gone, localStorage.length]).toEqual([
      ['signed-out'],
      ['/sign-in'],
      0,
    ]);
  });

  it('leaves what somebody else, who never signed out, has on the device', async () => {
    await signIn(member());
    const drafts = TestBed.inject(Drafts);
    for (const owner of ['a:p1', 'a:p2']) drafts.keep(owner, 'contact-note', owner);
    const done = keeper.signOut();
    network.expectOne({ method: 'DELETE', url: '/api/session' }).flush(null);
    await done;
    expect([drafts.has('p1'), drafts.has('p2'), keeper.hasLeft()]).toEqual([false, true, true]);
  });

  it('signs out by choice also after the session has ended elsewhere, and wipes nothing before', async () => {
    await signIn(member());
    TestBed.inject(Drafts).keep('a:p1', 'contact-note', 'halv sætning');
    keeper.ended();
    expect([TestBed.inject(Drafts).has('p1'), keeper.hasLeft()]).toEqual([true, false]);
    const done = keeper.signOut();
    network
      .expectOne({ method: 'DELETE', url: '/api/session' })
      .flush(null, { status: 401, statusText: 'Unauthorized' });
    await done;
    expect([leaving.gone, localStorage.length]).toEqual([['/sign-in'], 0]);
  });

  it('does not pretend to have signed out', async () => {
    await signIn(member());
    TestBed.inject(Drafts).keep('a:p1', 'contact-note', 'halv sætning');
    const failed = keeper.signOut();
    network.expectOne('/api/session').error(new ProgressEvent('error'));
    await expect(failed).rejects.toBeInstanceOf(ProblemError);
    expect([tabs.told, leaving.gone, localStorage.length]).toEqual([[], [], 1]);
  });

  it('acts for another organisation from its start page', async () => {
    await signIn(member());
    const done = keeper.actFor('k');
    const { request, flush } = take('/api/session/organisation');
    expect(request.body).toEqual({ organisationId: 'k' });
    flush({});
    await done;
    expect([tabs.told, leaving.gone]).toEqual([['switched'], ['/']]);
  });

  function take(url: string) {
    const call = network.expectOne(url);
    return {
      request: call.request,
      flush: (body: object) => {
        call.flush(body);
      },
    };
  }
});
