import {
  createEnvironmentInjector,
  EnvironmentInjector,
  type Provider,
  signal,
} from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { AssignmentsService } from '@erfa/api-client';
import * as fc from 'fast-check';
import { DeviceStore } from '../progress/device-store';
import type { Interruption } from '../session/session-keeper';
import { SessionKeeper } from '../session/session-keeper';
import { deviceAtRest, giveDevice, takeDevice } from '../testing/device';
import { AnswerDesk, keptFor, placeOf } from './answer-desk';
import { AnswerKeeper } from './answer-keeper';
import { FakeServer } from './testing/fake-server';
import { UnsentAnswers } from './unsent-answers';

const { jest: timers } = import.meta as ImportMeta & { readonly jest: typeof jest };
const keys = ['q1', 'q2', 'q3'];
const section = { da: 'Digital ledelse', en: 'Digital leadership' };

/** A tab of somebody's browser with the page open. */
interface Visit {
  readonly keeper: AnswerKeeper;
  /** The page is left for another one. */
  leave(): void;
  /** The tab dies without a word to the page. */
  die(): void;
}

let server: FakeServer;
let interruption: ReturnType<typeof signal<Interruption | null>>;
let hasLeft: boolean;
let visits: Visit[];

async function pass(milliseconds = 0): Promise<void> {
  await deviceAtRest();
  await timers.advanceTimersByTimeAsync(milliseconds);
  await deviceAtRest();
}

async function visit(
  { person = 'p1', asked = keys, id = 'a1' } = {},
  more: Provider[] = [],
): Promise<Visit> {
  const tab = { dead: false };
  const injector = createEnvironmentInjector(
    [
      ...[AnswerKeeper, AnswerDesk],
      { provide: AssignmentsService, useValue: server.line(tab) },
      ...more,
    ],
    TestBed.inject(EnvironmentInjector),
  );
  const keeper = injector.get(AnswerKeeper);
  let gone = false;
  const leave = () => {
    if (!gone) injector.destroy();
    gone = true;
  };
  const open = { keeper, leave, die: () => void (tab.dead = true) };
  visits.push(open);
  const opening = keeper.open(server.view(id, asked), person, section);
  await deviceAtRest();
  await opening;
  return open;
}

const kept = async (owner = 'p1/a1') => {
  const found = TestBed.inject(DeviceStore).all(owner);
  await deviceAtRest();
  return found;
};
const comment = (question: string) => server.answers.get(question)?.comment ?? '';

beforeEach(() => {
  giveDevice();
  timers.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'structuredClone' as never] });
  server = new FakeServer();
  interruption = signal<Interruption | null>(null);
  hasLeft = false;
  visits = [];
  TestBed.configureTestingModule({
    providers: [
      { provide: SessionKeeper, useValue: { interruption, hasLeft: () => hasLeft } },
      { provide: AssignmentsService, useValue: server.line() },
    ],
  });
});

afterEach(async () => {
  server.way = 'up';
  for (const { die, leave } of visits) {
    die();
    leave();
  }
  await pass();
  timers.useRealTimers();
  takeDevice();
});

describe('whose answers the device keeps', () => {
  it('says what they belong to, and knows what are no answers', () => {
    for (const place of [
      { kind: 'assignment', id: 'a1' },
      { kind: 'pilot', id: 'p1' },
    ] as const)
      expect(placeOf(keptFor('me', place))).toEqual(place);
    expect(placeOf('me/model-draft/d1')).toBeNull();
  });
});

describe('what is typed', () => {
  it('is on the device within half a second, and there after the tab has died', async () => {
    const { keeper, die } = await visit();
    keeper.edit('q1', { comment: 'Halvt' });
    await pass(500);
    expect(server.batches).toEqual([]);
    expect((await kept()).get('q1')).toMatchObject({ comment: 'Halvt', section });
    die();
    const again = await visit();
    expect(again.keeper.answer('q1').comment).toBe('Halvt');
    await pass();
    expect([comment('q1'), again.keeper.saving().state]).toEqual(['Halvt', 'saved']);
    expect((await kept()).size).toBe(0);
  });

  it('is sent at once when it is a step, and together with what waits', async () => {
    const { keeper } = await visit();
    keeper.edit('q1', { comment: 'Tekst' });
    keeper.edit('q2', { state: 'answered', value: 3 });
    expect(keeper.saving()).toEqual({ state: 'saving' });
    await pass();
    expect(server.batches.map((batch) => batch.map(({ question }) => question))).toEqual([
      ['q1', 'q2'],
    ]);
    expect(keeper.pending()).toEqual([]);
  });

  it('is sent after 800 ms when it is text, also while there is no pause in the typing', async () => {
    const { keeper } = await visit();
    const began = Date.now();
    for (let key = 0; key < 20; key++) {
      keeper.edit('q1', { comment: 'x'.repeat(key + 1) });
      await pass(100);
    }
    expect(server.tried.map((at) => at - began)).toEqual([800, 1600]);
    await pass(800);
    expect(comment('q1')).toHaveLength(20);
  });

  it('while a batch is on its way goes in the next, upon what the server then has', async () => {
    const { keeper } = await visit();
    let reply = () => {};
    server.gate = new Promise<void>((done) => (reply = done));
    keeper.edit('q1', { state: 'answered', value: 2 });
    await pass();
    keeper.edit('q1', { comment: 'Senere' });
    await pass(5_000);
    expect(server.batches).toHaveLength(1);
    reply();
    await pass(800);
    expect(server.answers.get('q1')).toMatchObject({ value: 2, comment: 'Senere', version: 2 });
    expect([keeper.saving().state, keeper.conflicts().size]).toEqual(['saved', 0]);
  });

  it('waits for the network, is tried again at 2, 5, 15 and every 30 seconds, and at once when it is back', async () => {
    const { keeper } = await visit();
    server.way = 'down';
    const began = Date.now();
    keeper.edit('q1', { state: 'answered', value: 1 });
    await pass(100_000);
    expect(server.tried.map((at) => (at - began) / 1000)).toEqual([0, 2, 7, 22, 52, 82]);
    expect(keeper.saving()).toEqual({ state: 'on-device' });
    server.way = 'up';
    window.dispatchEvent(new Event('online'));
    await pass();
    expect(keeper.saving().state).toBe('saved');
  });

  it('is sent when the page is left, also what was typed while a batch was on its way', async () => {
    const { keeper, leave } = await visit();
    let reply = () => {};
    server.gate = new Promise<void>((done) => (reply = done));
    keeper.edit('q1', { state: 'answered', value: 2 });
    await pass();
    keeper.edit('q2', { comment: 'Lige før' });
    leave();
    reply();
    await pass();
    expect([server.answers.get('q1')?.value, comment('q2')]).toEqual([2, 'Lige før']);
    expect((await kept()).size).toBe(0);
  });
});

describe('the saved state', () => {
  it('says when the server took it, also where only its receipt was lost with the tab', async () => {
    const { keeper, die } = await visit();
    server.gate = new Promise(() => undefined);
    keeper.edit('q1', { state: 'answered', value: 4 });
    await pass();
    die();
    server.gate = Promise.resolve();
    const at = server.answers.get('q1')?.savedAt;
    const again = await visit();
    expect(again.keeper.saving()).toEqual({ state: 'saved', at });
    await pass();
    expect([(await kept()).size, server.batches.length]).toEqual([0, 1]);
  });

  it('says so too when the same was saved between opening and sending', async () => {
    const { keeper } = await visit();
    keeper.edit('q1', { comment: 'Det samme' });
    const { savedAt } = server.write('q1', { comment: 'Det samme' });
    server.blind = true;
    await pass(800);
    expect([keeper.saving(), keeper.conflicts().size]).toEqual([
      { state: 'saved', at: savedAt },
      0,
    ]);
  });

  it('says nothing before anybody has answered', async () => {
    const { keeper } = await visit();
    expect(keeper.saving()).toEqual({ state: 'untouched' });
  });
});

describe('two on one answer', () => {
  async function collided() {
    const one = await visit();
    const theirs = server.write('q1', { comment: 'Sannes' });
    one.keeper.edit('q1', { comment: 'Min' });
    one.keeper.edit('q2', { comment: 'Uden strid' });
    await pass(800);
    expect(one.keeper.conflicts()).toEqual(new Map([['q1', theirs]]));
    expect([comment('q2'), one.keeper.saving().state]).toEqual(['Uden strid', 'refused']);
    return { ...one, theirs };
  }

  it('choose: one’s own is written upon the other’s', async () => {
    const { keeper } = await collided();
    keeper.keepMine('q1');
    await pass();
    expect(server.answers.get('q1')).toMatchObject({ comment: 'Min', version: 2 });
    expect([keeper.conflicts().size, keeper.saving().state]).toEqual([0, 'saved']);
  });

  it('choose: the other’s stands, and is what is saved', async () => {
    const { keeper, theirs } = await collided();
    keeper.takeTheirs('q1');
    await pass();
    expect(keeper.answer('q1').comment).toBe(theirs.comment);
    expect([comment('q1'), (await kept()).size, keeper.saving().state]).toEqual([
      'Sannes',
      0,
      'saved',
    ]);
  });

  it('can still choose after a new start', async () => {
    const { die } = await collided();
    die();
    const { keeper } = await visit();
    await pass();
    expect([keeper.answer('q1').comment, keeper.conflicts().size]).toEqual(['Min', 1]);
  });

  it('are never one and the same person whose receipt was lost', async () => {
    const { keeper } = await visit();
    server.way = 'deaf';
    keeper.edit('q1', { comment: 'Første' });
    await pass(800);
    server.way = 'up';
    keeper.edit('q1', { comment: 'Første og andet' });
    await pass(2_000);
    expect([comment('q1'), keeper.conflicts().size]).toEqual(['Første og andet', 0]);
  });
});

describe('an answer that the server does not take', () => {
  it('says why and holds up no other; once changed it goes again', async () => {
    const { keeper } = await visit();
    server.refused.set('q1', 'Det findes ikke på skalaen.');
    keeper.edit('q1', { comment: 'Forkert' });
    keeper.edit('q2', { comment: 'Rigtigt' });
    await pass(900);
    expect(keeper.refusals()).toEqual(new Map([['q1', 'Det findes ikke på skalaen.']]));
    expect([comment('q1'), comment('q2'), keeper.saving().state]).toEqual([
      '',
      'Rigtigt',
      'refused',
    ]);
    server.refused.clear();
    keeper.edit('q1', { comment: 'Rettet' });
    await pass(800);
    expect([comment('q1'), keeper.refusals().size, keeper.saving().state]).toEqual([
      'Rettet',
      0,
      'saved',
    ]);
  });

  it('because the section is closed is stranded, stays on the device and is not tried again', async () => {
    const { keeper } = await visit();
    server.closed = true;
    keeper.edit('q1', { comment: 'For sent' });
    await pass(100_000);
    expect([keeper.stranded(), keeper.pending(), server.batches.length]).toEqual([true, ['q1'], 1]);
    expect((await kept()).size).toBe(1);
    expect(await keeper.flush()).toBe(false);
  });

  it('because its question was given to somebody else is shown, and does not hold up handing in', async () => {
    const first = await visit();
    server.way = 'down';
    first.keeper.edit('q3', { comment: 'Min før' });
    await pass(800);
    first.die();
    server.way = 'up';
    const { keeper } = await visit({ asked: ['q1', 'q2'] });
    keeper.edit('q1', { comment: 'Ny' });
    expect(await keeper.flush()).toBe(true);
    expect([keeper.stranded(), keeper.pending(), keeper.answer('q3').comment]).toEqual([
      true,
      ['q3'],
      'Min før',
    ]);
  });
});

describe('a device that keeps nothing', () => {
  const full = new DOMException('full', 'QuotaExceededError');
  const fullDevice: Provider = {
    provide: DeviceStore,
    useValue: {
      keep: () => Promise.reject(full),
      forget: () => Promise.reject(full),
      all: () => Promise.reject(full),
    },
  };
  const leaving = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('is spoken of as unsaved, and whoever leaves is warned until the server has it', async () => {
    const { keeper } = await visit({}, [fullDevice]);
    expect(leaving()).toBe(false);
    server.way = 'down';
    keeper.edit('q1', { comment: 'Kun her' });
    await pass(800);
    expect([keeper.saving(), leaving()]).toEqual([{ state: 'unsaved' }, true]);
    server.way = 'up';
    await pass(5_000);
    expect([comment('q1'), keeper.saving().state, leaving()]).toEqual(['Kun her', 'saved', false]);
  });

  it('does not warn whoever has chosen to sign out all the same', async () => {
    const { keeper } = await visit({}, [fullDevice]);
    server.way = 'down';
    keeper.edit('q1', { comment: 'Kun her' });
    await pass(800);
    hasLeft = true;
    expect(leaving()).toBe(false);
  });
});

describe('somebody who is signed out elsewhere', () => {
  it('keeps what was typed, and it is sent once the same person is back', async () => {
    const { keeper } = await visit();
    interruption.set('ended');
    keeper.edit('q1', { state: 'answered', value: 5 });
    await pass(100_000);
    expect([server.tried, (await kept()).size]).toEqual([[], 1]);
    interruption.set(null);
    TestBed.tick();
    await pass();
    expect(server.answers.get('q1')?.value).toBe(5);
  });

  it('leaves nothing that the next person on the device sees or sends', async () => {
    server.way = 'down';
    const first = await visit();
    first.keeper.edit('q1', { comment: 'Den førstes' });
    await pass(800);
    first.die();
    server.way = 'up';
    const { keeper } = await visit({ person: 'p2' });
    await pass(100_000);
    expect([keeper.answer('q1').comment, keeper.pending(), server.batches]).toEqual(['', [], []]);
    const back = await visit();
    expect(back.keeper.answer('q1').comment).toBe('Den førstes');
  });
});

describe('what waits when somebody is about to leave', () => {
  const send = async (person = 'p1') => {
    const left = TestBed.inject(UnsentAnswers).send(person);
    await pass(10_000);
    return left;
  };

  /** Leaves answers on the device that were typed without a network. */
  async function typed(id: string, question: string, words: string, person = 'p1') {
    server.way = 'down';
    const { keeper, die, leave } = await visit({ id, person });
    keeper.edit(question, { comment: words });
    await pass(800);
    die();
    leave();
    server.way = 'up';
  }

  it('is sent from whichever page, and then nothing is left', async () => {
    await typed('a1', 'q1', 'Et');
    await typed('a2', 'q2', 'To');
    const { keeper } = await visit({ id: 'a3' });
    keeper.edit('q3', { comment: 'Tre' });
    expect(await send()).toEqual([]);
    expect([comment('q1'), comment('q2'), comment('q3')]).toEqual(['Et', 'To', 'Tre']);
    expect((await kept('p1/a1')).size + (await kept('p1/a2')).size).toBe(0);
  });

  it('and cannot be sent is counted by section, and stays', async () => {
    await typed('a1', 'q1', 'Et');
    server.way = 'down';
    const { keeper } = await visit({ id: 'a2' });
    keeper.edit('q2', { comment: 'To' });
    keeper.edit('q3', { comment: 'Tre' });
    expect(await send()).toEqual([
      { assignment: 'a1', section, count: 1 },
      { assignment: 'a2', section, count: 2 },
    ]);
    expect((await kept('p1/a1')).size).toBe(1);
  });

  it('is sent without what somebody else has changed, or the server does not take', async () => {
    await typed('a1', 'q1', 'Min');
    await typed('a1', 'q2', 'Forkert');
    await typed('a1', 'q3', 'God');
    server.write('q1', { comment: 'Sannes' });
    server.refused.set('q2', 'Nej.');
    expect(await send()).toEqual([{ assignment: 'a1', section, count: 2 }]);
    expect([...(await kept()).keys(), comment('q3')]).toEqual(['q1', 'q2', 'God']);
  });

  it('belongs to that person alone, and is not sent while somebody else may be signed in', async () => {
    await typed('a1', 'q1', 'En andens', 'p2');
    expect([await send(), server.batches]).toEqual([[], []]);
    interruption.set('ended');
    expect([await send('p2'), server.batches]).toEqual([
      [{ assignment: 'a1', section, count: 1 }],
      [],
    ]);
  });
});

describe('whatever happens', () => {
  const acts = fc.array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          act: fc.constant('edit' as const),
          question: fc.constantFrom(...keys),
          words: fc.string({ minLength: 1, maxLength: 3 }),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          act: fc.constant('step' as const),
          question: fc.constantFrom(...keys),
          value: fc.integer({ min: 1, max: 5 }),
        }),
      },
      { weight: 3, arbitrary: fc.record({ act: fc.constantFrom('down', 'deaf', 'up') }) },
      { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('reopen', 'leave') }) },
      {
        weight: 2,
        arbitrary: fc.record({ act: fc.constant('wait' as const), for: fc.nat({ max: 3_000 }) }),
      },
    ),
    { maxLength: 20 },
  );

  it('the server ends with what was typed last', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (list) => {
        giveDevice();
        TestBed.resetTestingModule();
        server = new FakeServer();
        TestBed.configureTestingModule({
          providers: [{ provide: SessionKeeper, useValue: { interruption, hasLeft: () => false } }],
        });
        const last = new Map<string, { comment?: string; value?: number }>();
        let page = await visit();
        for (const entry of list) {
          if ('words' in entry) {
            page.keeper.edit(entry.question, { comment: entry.words });
            last.set(entry.question, { ...last.get(entry.question), comment: entry.words });
          } else if ('value' in entry) {
            page.keeper.edit(entry.question, { state: 'answered', value: entry.value });
            last.set(entry.question, { ...last.get(entry.question), value: entry.value });
          } else if ('for' in entry) await pass(entry.for);
          else if (entry.act === 'reopen' || entry.act === 'leave') {
            // What was typed is on the device at once; the disk needs no time here.
            await deviceAtRest();
            if (entry.act === 'reopen') page.die();
            page.leave();
            await deviceAtRest();
            page = await visit();
          } else server.way = entry.act as FakeServer['way'];
        }
        server.way = 'up';
        await pass(70_000);
        for (const [question, said] of last) {
          expect(server.answers.get(question)).toMatchObject(said);
        }
        expect([page.keeper.pending(), page.keeper.conflicts().size]).toEqual([[], 0]);
        expect((await kept()).size).toBe(0);
        page.die();
        page.leave();
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
