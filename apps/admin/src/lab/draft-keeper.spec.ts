import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { Injector, runInInjectionContext } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { DraftChange } from '@erfa/model-lab';
import { DeviceStore } from '../progress/device-store';
import { member, prepare, settle, signIn } from '../testing/render';
import { Texts } from '../language/texts';
import { changeWords } from './change-words';
import { DraftKeeper } from './draft-keeper';
import type { Collision } from './waiting-changes';
import { draftView, group, model, question } from './testing/drafts';

/** What the device holds, without a disk. */
class Device {
  readonly kept = new Map<string, unknown>();
  keep = (owner: string, _: string, value: unknown) =>
    Promise.resolve(void this.kept.set(owner, JSON.parse(JSON.stringify(value)) as unknown));
  forget = (owner: string) => Promise.resolve(void this.kept.delete(owner));
  all = (owner: string) =>
    Promise.resolve(new Map(this.kept.has(owner) ? [['changes', this.kept.get(owner)]] : []));
  owners = () => Promise.resolve([...this.kept.keys()]);
}

const content = model(group('a', question('q1'), question('q2')));
const owner = 'p1/model-draft/d1';

describe('the keeper of a draft', () => {
  let network: HttpTestingController;
  let device: Device;
  let keeper: DraftKeeper;

  const open = async (view = draftView(content), plugins: unknown[] = []): Promise<void> => {
    keeper = runInInjectionContext(TestBed.inject(Injector), () => TestBed.inject(DraftKeeper));
    void keeper.open('d1', 'p1');
    await settle();
    network.expectOne('/api/model-drafts/d1').flush(view);
    network.expectOne('/api/model-drafts/plugins').flush({ plugins });
    await settle();
  };
  const sent = async (): Promise<TestRequest> => {
    void keeper.flush();
    await settle();
    return network.expectOne('/api/model-drafts/d1/changes');
  };
  const made = (change: DraftChange, revision: number, batch: string, own: boolean) => ({
    ...{ revision, change, kind: 'write', batch, own, madeBy: 'Nadia', madeAt: '' },
  });
  const saved = (revision: number, since: unknown[], refused: unknown[] = []) => ({
    ...{ revision, refused, since, undoable: true, redoable: false },
  });

  beforeEach(async () => {
    device = new Device();
    await prepare([], [DraftKeeper, { provide: DeviceStore, useValue: device }]);
    await signIn(member(['kl-admin']));
    network = TestBed.inject(HttpTestingController);
  });

  it.each([
    ['discarded', { discardedAt: '2026-11-29T12:05:00Z' }],
    ['published', { publishedId: 'm1' }],
  ] as const)('lets nobody write in a draft that is %s', async (standing, more) => {
    await open(draftView(content, { ...more, undoable: true }));
    expect([keeper.standing(), keeper.readOnly(), keeper.mayUndo()]).toEqual([
      standing,
      true,
      false,
    ]);
    keeper.set('q1', ['title', 'da'], 'Nyt');
    expect(keeper.outline().get('q1')?.node.title.da).toBe('Om q1');
    expect(device.kept.size).toBe(0);
  });

  it('lets what the plugin reads follow a new key', async () => {
    const named = { ...content, scoring: { ...content.scoring, options: { x: 'q1' } } };
    const manifest = { id: content.scoring.plugin, options: [{ key: 'x', kind: 'node' }] };
    await open(draftView(named), [{ id: content.scoring.plugin, manifest }]);
    expect(keeper.rekey('q1', 'first')).toBe(true);
    expect(keeper.model()?.scoring.options).toEqual({ x: 'first' });
    expect(((await sent()).request.body as { changes: unknown }).changes).toEqual([
      {
        ...{ kind: 'rekey', node: 'q1', to: 'first' },
        along: [{ node: content.key, field: ['scoring', 'options', 'x'] }],
      },
    ]);
  });

  /** The device keeps what is typed a moment later, in one write. */
  const onDevice = async () => {
    await new Promise((done) => setTimeout(done, 60));
    await settle();
  };

  it('keeps what was typed at once when the page is left or hidden', async () => {
    await open();
    keeper.set('q1', ['title', 'da'], 'Nyt');
    expect(device.kept.size).toBe(0);
    window.dispatchEvent(new Event('pagehide'));
    await settle();
    expect(JSON.stringify(device.kept.get(owner))).toContain('Nyt');
    await sent();
  });

  it('shows a change at once, keeps it on the device, and sends it as one', async () => {
    await open();
    keeper.set('q1', ['title', 'da'], 'N');
    keeper.set('q1', ['title', 'da'], 'Nyt');
    expect(keeper.outline().get('q1')?.node.title.da).toBe('Nyt');
    await settle();
    expect(keeper.saving()).toEqual({ state: 'saving' });
    await onDevice();
    expect(JSON.stringify(device.kept.get(owner))).toContain('Nyt');
    const request = await sent();
    const { id, after, changes } = request.request.body as {
      id: string;
      after: number;
      changes: DraftChange[];
    };
    expect([after, changes]).toEqual([
      0,
      [{ kind: 'set', node: 'q1', field: ['title', 'da'], from: 'Om q1', to: 'Nyt' }],
    ]);
    request.flush(saved(1, [made(changes[0] as DraftChange, 1, id, true)]));
    await settle();
    expect(keeper.saving().state).toBe('saved');
    await onDevice();
    expect([keeper.revision(), keeper.mayUndo(), device.kept.size]).toEqual([1, true, 0]);
  });

  it('takes in what others wrote beneath one’s own', async () => {
    await open();
    keeper.set('q1', ['title', 'da'], 'Mit');
    const request = await sent();
    keeper.set('q1', ['title', 'en'], 'Mine');
    const { id, changes } = request.request.body as { id: string; changes: DraftChange[] };
    const theirs: DraftChange = {
      ...{ kind: 'set', node: 'q2', field: ['title', 'da'], from: 'Om q2', to: 'Deres' },
    };
    request.flush(
      saved(2, [made(theirs, 1, 'other', false), made(changes[0] as DraftChange, 2, id, true)]),
    );
    await settle();
    const titles = ['q1', 'q2'].map((key) => keeper.outline().get(key)?.node.title);
    expect(titles).toEqual([
      { da: 'Mit', en: 'Mine' },
      { da: 'Deres', en: 'On q2' },
    ]);
    expect(keeper.collisions()).toEqual([]);
  });

  it('shows both sides of a collision, and writes one’s own upon the other’s by choice alone', async () => {
    await open();
    keeper.set('q1', ['title', 'da'], 'Mit');
    const theirs: DraftChange = {
      ...{ kind: 'set', node: 'q1', field: ['title', 'da'], from: 'Om q1', to: 'Deres' },
    };
    (await sent()).flush(
      saved(1, [made(theirs, 1, 'other', false)], [{ at: 0, code: 'changed', found: 'Deres' }]),
    );
    await settle();
    expect(keeper.outline().get('q1')?.node.title.da).toBe('Deres');
    const [collision] = keeper.collisions();
    expect(collision).toMatchObject({ mine: 'Mit', theirs: 'Deres' });
    expect(keeper.saving()).toEqual({ state: 'refused' });
    if (collision) keeper.settle(collision, true);
    const again = await sent();
    expect(again.request.body).toMatchObject({ changes: [{ from: 'Deres', to: 'Mit' }] });
  });

  describe('where two begin the same text', () => {
    const theirs = (to: object, from: unknown = null): DraftChange =>
      ({ kind: 'set', node: 'q1', field: ['guidance'], from, to }) as DraftChange;
    const write = (text: string, before: string) =>
      keeper.write('q1', ['guidance', 'da'], before, text);
    const guidance = () => keeper.outline().get('q1')?.node.guidance;

    it('shows both sides once, with all that was written and all that stands there', async () => {
      await open();
      write('H', '');
      write('Hv', 'H');
      const request = await sent();
      // What is typed while it is on its way is newer than what comes back.
      write('Hvem', 'Hv');
      request.flush(
        saved(
          1,
          [made(theirs({ da: 'Me', en: '' }), 1, 'x', false)],
          [{ at: 0, code: 'changed', found: { da: 'Me', en: '' } }],
        ),
      );
      await settle();
      const both = { node: 'q1', field: ['guidance', 'da'], mine: 'Hvem', by: null };
      expect(keeper.collisions()).toEqual([{ ...both, theirs: 'Me' }]);
      expect(keeper.saving()).toEqual({ state: 'refused' });
      // They go on writing: their side is what stands there now.
      const more: DraftChange = {
        ...{ kind: 'set', node: 'q1', field: ['guidance', 'da'], from: 'Me', to: 'Mette' },
      };
      keeper.set('q2', ['weight'], 2);
      (await sent()).flush(saved(3, [made(more, 2, 'x', false)]));
      await settle();
      expect(keeper.collisions()).toEqual([{ ...both, theirs: 'Mette' }]);
      keeper.settle(keeper.collisions()[0] as Collision, true);
      expect(guidance()).toEqual({ da: 'Hvem', en: '' });
      expect((await sent()).request.body).toMatchObject({
        changes: [{ field: ['guidance', 'da'], from: 'Mette', to: 'Hvem' }],
      });
      expect(keeper.collisions()).toEqual([]);
    });

    it('keeps both where each writes in a language of its own', async () => {
      await open();
      keeper.write('q1', ['guidance', 'en'], '', 'Who?');
      (await sent()).flush(
        saved(
          1,
          [made(theirs({ da: 'Hvem?', en: '' }), 1, 'x', false)],
          [{ at: 0, code: 'changed', found: { da: 'Hvem?', en: '' } }],
        ),
      );
      await settle();
      expect(keeper.collisions()).toEqual([]);
      expect(guidance()).toEqual({ da: 'Hvem?', en: 'Who?' });
      expect((await sent()).request.body).toMatchObject({
        changes: [{ field: ['guidance', 'en'], from: '', to: 'Who?' }],
      });
    });

    it('tells who was written over, by whom, and puts theirs back', async () => {
      await open();
      write('Spørg lederen.', '');
      const request = await sent();
      const { id, changes } = request.request.body as { id: string; changes: DraftChange[] };
      request.flush(saved(1, [made(changes[0] as DraftChange, 1, id, true)]));
      await settle();
      const over: DraftChange = {
        ...{ kind: 'set', node: 'q1', field: ['guidance', 'da'], from: 'Spørg lederen.' },
        to: 'Spørg alle.',
      };
      keeper.set('q2', ['weight'], 2);
      (await sent()).flush(saved(3, [made(over, 2, 'x', false)]));
      await settle();
      expect(keeper.collisions()).toEqual([
        {
          ...{ node: 'q1', field: ['guidance', 'da'], by: 'Nadia' },
          ...{ mine: 'Spørg lederen.', theirs: 'Spørg alle.' },
        },
      ]);
      // It was saved, and nothing of one's own waits.
      expect(keeper.saving().state).toBe('saved');
      keeper.settle(keeper.collisions()[0] as Collision, true);
      expect(guidance()?.da).toBe('Spørg lederen.');
    });
  });

  it('tells who was written over long after, and where an old difference is one no more', async () => {
    await open();
    const write = async (from: string, to: string, at: number) => {
      keeper.write('q1', ['title', 'da'], from, to);
      const request = await sent();
      const { id, changes } = request.request.body as { id: string; changes: DraftChange[] };
      request.flush(saved(at, [made(changes[0] as DraftChange, at, id, true)]));
      await settle();
    };
    const over = async (from: string, to: string, at: number) => {
      const change: DraftChange = {
        ...{ kind: 'set', node: 'q1', field: ['title', 'da'], from, to },
      };
      keeper.set('q2', ['weight'], at);
      (await sent()).flush(saved(at, [made(change, at, `x${at}`, false)]));
      await settle();
    };
    await write('Om q1', 'Mit', 1);
    await over('Mit', 'Deres', 2);
    expect(keeper.collisions()).toMatchObject([{ mine: 'Mit', theirs: 'Deres', by: 'Nadia' }]);
    // Written again by hand rather than by the button: there is no difference any more.
    await write('Deres', 'Mit', 3);
    expect(keeper.collisions()).toEqual([]);
    const now = Date.now;
    Date.now = () => now() + 3_600_000;
    await over('Mit', 'Alles', 4).finally(() => (Date.now = now));
    expect(keeper.collisions()).toMatchObject([{ mine: 'Mit', theirs: 'Alles', by: 'Nadia' }]);
  });

  it('shows what could not be saved, and not the older text that was', async () => {
    await open();
    keeper.write('q1', ['title', 'da'], 'Om q1', 'Ledelse');
    const first = await sent();
    const { id, changes } = first.request.body as { id: string; changes: DraftChange[] };
    first.flush(saved(1, [made(changes[0] as DraftChange, 1, id, true)]));
    await settle();
    keeper.write('q1', ['title', 'da'], 'Ledelse', 'Digital ledelse');
    const theirs: DraftChange = {
      ...{ kind: 'set', node: 'q1', field: ['title', 'da'] },
      ...{ from: 'Ledelse', to: 'Strategisk ledelse' },
    };
    (await sent()).flush(
      saved(2, [made(theirs, 2, 'x', false)], [{ at: 0, code: 'changed', found: theirs.to }]),
    );
    await settle();
    expect(keeper.collisions()).toEqual([
      {
        ...{ node: 'q1', field: ['title', 'da'], by: null },
        ...{ mine: 'Digital ledelse', theirs: 'Strategisk ledelse' },
      },
    ]);
    expect(keeper.saving().state).toBe('refused');
  });

  it('goes on after a browser that was closed in the middle, with the very same batch', async () => {
    const change: DraftChange = {
      ...{ kind: 'set', node: 'q1', field: ['title', 'da'], from: 'Om q1', to: 'Nyt' },
    };
    device.kept.set(owner, { flying: { id: 'batch-1', changes: [change] }, waiting: [] });
    await open();
    expect(keeper.outline().get('q1')?.node.title.da).toBe('Nyt');
    const request = await sent();
    expect(request.request.body).toMatchObject({ id: 'batch-1', changes: [change] });
    // The server had it already, and the draft was read without it.
    request.flush(saved(1, [made(change, 1, 'batch-1', true)]));
    await onDevice();
    expect([keeper.revision(), device.kept.size]).toEqual([1, 0]);
  });

  it('says that it is kept on the device while the server cannot be reached', async () => {
    await open();
    keeper.remove('q2');
    (await sent()).error(new ProgressEvent('error'));
    await onDevice();
    expect(keeper.saving()).toEqual({ state: 'on-device' });
    expect(keeper.outline().has('q2')).toBe(false);
  });

  it('takes back what was done to golden cases, and reads those that there are then', async () => {
    await open();
    const golden = [{ id: 'g', version: 1, case: { name: 'To og tre' } }] as never[];
    keeper.keepGolden([]);
    expect(keeper.mayUndo()).toBe(true);
    const undone = keeper.undo();
    await settle();
    const edit = { id: 'g', at: 0, version: 3, from: null, to: { name: 'To og tre' } };
    const change = { kind: 'golden', cases: [edit] } as unknown as DraftChange;
    network
      .expectOne('/api/model-drafts/d1/undo')
      .flush(saved(2, [{ ...made(change, 2, 'b', true), kind: 'undo' }]));
    await settle();
    // Told as what was taken back: that it was removed.
    network.expectOne('/api/model-drafts/d1').flush(draftView(content, { revision: 2, golden }));
    const told = await undone;
    expect(told).toMatchObject({ kind: 'golden', cases: [{ from: edit.to, to: null }] });
    expect(keeper.golden()).toHaveLength(1);
    expect([keeper.revision(), keeper.model()]).toEqual([2, content]);
    const texts = TestBed.inject(Texts);
    expect(told && changeWords(told, keeper, texts)).toBe('testeksemplet »To og tre« er fjernet');
  });

  it('takes back what waits itself, and asks the server for what it has', async () => {
    await open(draftView(content, { undoable: true, revision: 4 }));
    keeper.set('q1', ['weight'], 2);
    await keeper.undo();
    expect(keeper.outline().get('q1')?.node.weight).toBeUndefined();
    expect(keeper.mayRedo()).toBe(true);
    await keeper.redo();
    expect(keeper.outline().get('q1')?.node.weight).toBe(2);
    await keeper.undo();
    const undone = keeper.undo();
    await settle();
    const back: DraftChange = {
      ...{ kind: 'set', node: 'q2', field: ['weight'], from: null, to: 5 },
    };
    network
      .expectOne('/api/model-drafts/d1/undo')
      .flush({ ...saved(5, [{ ...made(back, 5, 'u', true), kind: 'undo' }]) });
    expect(await undone).toMatchObject({ node: 'q2', from: 5, to: null });
    expect(keeper.outline().get('q2')?.node.weight).toBe(5);
  });
});
