import { computed, DestroyRef, DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';
import {
  applyChange,
  type DraftChange,
  fieldAt,
  type FieldPath,
  fieldsNaming,
  type GoldenChange,
  invertChange,
  invertGolden,
  isGoldenChange,
  type NodeSpot,
  OpenDraft,
  settingField,
} from '@erfa/model-lab';
import type { Json, Model, ModelNode, PluginManifest, QuestionNode } from '@erfa/scoring-sdk';
import { asProblem, type ProblemError } from '../problem/problem-error';
import { DeviceStore } from '../progress/device-store';
import type { Saving } from '../progress/saved-state';
import { SessionKeeper } from '../session/session-keeper';
import {
  type Draft,
  DraftsApi,
  type GoldenCase,
  type MadeChange,
  type News,
  type PluginChoice,
  type Present,
  type SavedChanges,
} from './drafts-api';
import { Collisions } from './collisions';
import { outlineOf } from './outline';
import { Renames } from './renames';
import { keptFor, UnsentChanges } from './unsent-changes';
import {
  type Collision,
  type KeptChanges,
  queued,
  readKept,
  rebased,
  type Turned,
} from './waiting-changes';

/** How long what is typed waits for more of it before it is sent, in milliseconds. */
const pause = 800;
/** How long what is typed waits before the device keeps it, in milliseconds: the frame that shows it comes first. */
const keepPause = 40;
/** How long until the server is tried again, in milliseconds; the last one repeats. */
const retryPauses = [2_000, 5_000, 15_000, 30_000] as const;
/** How long between two questions for what others have written, in milliseconds. */
const newsPause = 4_000;
/** Changes that are sent at once. */
const mostAtOnce = 400;

/**
 * Keeps a draft while it is written: every change is shown at once, kept on the device, and sent in
 * batches, one on its way at a time, in their order. What others write meanwhile comes in beneath one's
 * own; where both touched the same field, both sides wait for a choice.
 */
@Injectable()
export class DraftKeeper {
  private readonly api = inject(DraftsApi);
  private readonly device = inject(DeviceStore);
  private readonly session = inject(SessionKeeper);
  private readonly view = inject(DOCUMENT).defaultView;

  private owner = '';
  private base!: OpenDraft;
  private shown!: OpenDraft;
  private flying: { readonly id: string; readonly changes: readonly DraftChange[] } | null = null;
  private waiting: readonly DraftChange[] = [];
  private popped: DraftChange[] = [];
  private sending: Promise<void> | null = null;
  private storing: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private newsTimer: ReturnType<typeof setTimeout> | undefined;
  private keeping: ReturnType<typeof setTimeout> | undefined;
  private dueAt = Infinity;
  private attempts = 0;
  private gone = false;

  private readonly head = signal<Draft | null>(null);
  private readonly current = signal<Model | null>(null);
  private readonly seen = signal(0);
  private readonly unsent = signal(0);
  private readonly unkept = signal(false);
  private readonly trouble = signal<ProblemError | null>(null);
  private readonly savedAt = signal<string | number | null>(null);
  private readonly lost = signal<readonly Turned[]>([]);
  private readonly there = signal<readonly Present[]>([]);
  private readonly cases = signal<readonly GoldenCase[]>([]);
  private readonly back = signal({ undo: false, redo: false });
  private readonly at = signal<string | null>(null);
  private readonly choices = signal<readonly PluginChoice[]>([]);
  private readonly opening = signal<ProblemError | null>(null);

  /** The draft as it was read, without what has been written since; null until it is there. */
  readonly draft = this.head.asReadonly();
  /** The model as it stands here, with what the server does not have yet. */
  readonly model = this.current.asReadonly();
  readonly outline = computed(() => {
    const model = this.current();
    return model ? outlineOf(model) : new Map<string, never>();
  });
  /** The last revision of the server that is in it. */
  readonly revision = this.seen.asReadonly();
  private readonly renames = new Renames();
  private readonly sides = new Collisions(this.current, (key) => this.target(key));
  /** Fields where somebody else was faster, or has written over what was saved: both sides. */
  readonly collisions = this.sides.all;
  /** Changes other than of fields that could not be made, since somebody else was faster. */
  readonly turned = this.lost.asReadonly();
  /** Others who are here now. */
  readonly present = this.there.asReadonly();
  readonly golden = this.cases.asReadonly();
  /** The plugins that a model can be scored by. */
  readonly plugins = this.choices.asReadonly();
  /** What the plugin that scores the model says of itself; null where it is not there. */
  readonly manifest = computed((): PluginManifest | null => {
    const plugin = this.current()?.scoring.plugin;
    return this.choices().find(({ id }) => id === plugin)?.manifest ?? null;
  });
  /** What kept the draft from being opened. */
  readonly problem = this.opening.asReadonly();
  /** The key of what is being looked at. */
  readonly node = this.at.asReadonly();
  readonly mayUndo = computed(() => !this.readOnly() && (this.unsent() > 0 || this.back().undo));
  readonly mayRedo = computed(() => !this.readOnly() && this.back().redo);
  /** Why the server takes nothing more; null where it does, or may again. */
  readonly refused = computed(() => {
    const trouble = this.trouble();
    return trouble && !passes(trouble) ? trouble : null;
  });
  /** Whether it is written still; what is discarded or published is read alone. */
  readonly standing = computed((): 'draft' | 'discarded' | 'published' => {
    const { publishedId = null, discardedAt = null } = this.head() ?? {};
    if (publishedId !== null) return 'published';
    return discardedAt === null ? 'draft' : 'discarded';
  });
  readonly readOnly = computed(() => this.standing() !== 'draft');
  /** Where what was written is. */
  readonly saving = computed<Saving>(() => {
    if (this.refused() || this.sides.unsaved()) return { state: 'refused' };
    if (this.unsent() === 0) {
      const at = this.savedAt();
      return at === null ? { state: 'untouched' } : { state: 'saved', at };
    }
    if (this.trouble() === null) return { state: 'saving' };
    return this.unkept() ? { state: 'unsaved' } : { state: 'on-device' };
  });

  constructor() {
    const online = () => this.sendSoon(0);
    const leaving = (event: Event) => {
      if (this.unkept() && !this.session.hasLeft()) event.preventDefault();
    };
    const hiding = () => this.keepNow();
    this.view?.addEventListener('online', online);
    this.view?.addEventListener('pagehide', hiding);
    this.view?.document.addEventListener('visibilitychange', hiding);
    this.view?.addEventListener('beforeunload', leaving);
    // Whoever was signed out and is back again goes on where they were.
    let away = false;
    effect(() => {
      const interrupted = this.session.interruption() !== null;
      if (away && !interrupted) this.sendSoon(0);
      away = interrupted;
    });
    const unwatch = inject(UnsentChanges).watch(this);
    inject(DestroyRef).onDestroy(() => {
      unwatch();
      this.view?.removeEventListener('online', online);
      this.view?.removeEventListener('beforeunload', leaving);
      this.view?.removeEventListener('pagehide', hiding);
      this.view?.document.removeEventListener('visibilitychange', hiding);
      this.keepNow();
      this.gone = true;
      clearTimeout(this.newsTimer);
      if (this.head()) void this.flush();
    });
  }

  /** Begins with what the server has, and sends what an earlier visit left on the device. */
  async open(id: string, person: string): Promise<void> {
    this.owner = keptFor(person, id);
    this.opening.set(null);
    try {
      const [draft, plugins, kept] = await Promise.all([
        this.api.read(id),
        this.api.plugins(),
        this.device.all(this.owner).catch(() => new Map<string, unknown>()),
      ]);
      if (this.gone) return;
      this.choices.set(plugins);
      const left = readKept(kept.get('changes'));
      this.flying = left?.flying ?? null;
      this.waiting = left?.waiting ?? [];
      this.begin(draft);
      if (this.count() > 0) this.sendSoon(0);
      this.askForNews();
    } catch (error) {
      this.opening.set(asProblem(error));
    }
  }

  /** Makes a change, unless the draft refuses it. @returns whether it was made, or all was so already */
  make(change: DraftChange): boolean {
    if (this.readOnly()) return false;
    const outcome = this.shown.make(change);
    if (!outcome.made) {
      this.turnedHere({ change, refusal: outcome.refusal });
      return false;
    }
    if (!outcome.change) return true;
    this.waiting = queued(this.waiting, outcome.change);
    this.popped = [];
    this.back.update((back) => ({ ...back, redo: false }));
    this.changed();
    this.sendSoon(pause);
    return true;
  }

  /** Sets a field of a node, or of the model; `null` takes it away. */
  set(key: string, field: FieldPath, to: Json): void {
    const target = this.target(key);
    if (target) this.make(settingField(target, field, to));
  }

  /** Sets a field, unless nothing of the kind may stand there. @returns whether it may */
  trySet(key: string, field: FieldPath, to: Json): boolean {
    const target = this.target(key);
    if (!target) return false;
    const change = settingField(target, field, to);
    const outcome = applyChange(this.shown.model, change);
    if (!outcome.made && outcome.refusal.code === 'not-a-structure') return false;
    return this.make(change);
  }

  /**
   * Sets a field in which somebody writes.
   * @param before what the field showed when the writing began; null where that is what stands in the model
   */
  write(key: string, field: FieldPath, before: string | null, text: string): void {
    const found = fieldAt(this.target(key), field) ?? '';
    if (before === null || found === before || found === text) {
      this.set(key, field, text);
      return;
    }
    // Somebody else's words stand there, and were not shown so as not to disturb: both sides are.
    const change = { kind: 'set', node: key, field, from: before, to: text } as const;
    this.turnedHere({ change, refusal: { code: 'changed', found: found as Json } });
  }

  add(node: ModelNode, at: NodeSpot): boolean {
    return this.make({ kind: 'add', node, at });
  }

  remove(key: string): boolean {
    const node = this.shown.node(key);
    const at = this.shown.spot(key);
    return node !== undefined && at !== undefined && this.make({ kind: 'remove', node, at });
  }

  /** Puts questions in the place of the one that they were split from. */
  split(key: string, into: readonly QuestionNode[]): boolean {
    const node = this.shown.node(key);
    const at = this.shown.spot(key);
    return node?.kind === 'question' && !!at && this.make({ kind: 'split', node, at, into });
  }

  move(key: string, to: NodeSpot): boolean {
    const from = this.shown.spot(key);
    return from !== undefined && this.make({ kind: 'move', node: key, from, to });
  }

  /** Gives a node, or the model, another key: what names it in conditions, options and attributes follows. */
  rekey(key: string, to: string): boolean {
    const model = this.current();
    const manifest = this.manifest();
    const along = model && manifest ? fieldsNaming(model, manifest, key) : [];
    const done = this.make({
      ...{ kind: 'rekey', node: key, to },
      ...(along.length > 0 ? { along } : {}),
    });
    if (!done) return false;
    this.renames.note(key, to);
    if (this.at() === key) this.at.set(to);
    return true;
  }

  /** The key that a node has now, by one that it had on this page; undefined where there is no such node. */
  keyNow(key: string): string | undefined {
    return this.renames.now(key, this.outline());
  }

  /** The node with a key, or the model; undefined where there is none. */
  target(key: string): Model | ModelNode | undefined {
    const model = this.current();
    return model?.key === key ? model : this.shown?.node(key);
  }

  /** One's own side of a collision is written upon the other's, or let go. */
  settle(collision: Collision, mine: boolean): void {
    this.sides.end(collision);
    if (mine) this.set(collision.node, collision.field, collision.mine);
  }

  /** What could not be made has been read. */
  dismiss(): void {
    this.lost.set([]);
  }

  /** Takes back one's own newest change. @returns the change, or null where there is none */
  async undo(): Promise<DraftChange | GoldenChange | null> {
    const last = this.waiting.at(-1);
    if (last) {
      this.waiting = this.waiting.slice(0, -1);
      this.popped.push(last);
      this.back.update((back) => ({ ...back, redo: true }));
      this.rebuild();
      return last;
    }
    return this.takeBack('undo');
  }

  /** Makes again what was taken back last. */
  async redo(): Promise<DraftChange | GoldenChange | null> {
    const popped = this.popped.pop();
    if (!popped) return this.takeBack('redo');
    const rest = this.popped;
    this.make(popped);
    this.popped = rest;
    this.back.update((back) => ({ ...back, redo: rest.length > 0 || back.redo }));
    return popped;
  }

  /** Discards the draft, or brings it back; nothing of it is deleted. */
  async discard(discarded: boolean): Promise<void> {
    const draft = this.head();
    if (!draft || (discarded && !(await this.flush()))) return;
    const { discardedAt } = await this.api.discard(draft.id, discarded);
    this.head.update((head) => head && { ...head, discardedAt });
  }

  /** Says where one is, so that others see it. */
  be(node: string): void {
    if (this.at() === node) return;
    this.at.set(node);
    const draft = this.head();
    if (draft)
      this.api.bePresent(draft.id, node).then((present) => this.there.set(present), ignore);
  }

  /** Golden cases as the server has them after one was changed here: that is taken back like any other change. */
  keepGolden(cases: readonly GoldenCase[]): void {
    this.cases.set(cases);
    this.popped = [];
    this.back.set({ undo: true, redo: false });
  }

  /** Sends what waits now. @returns whether the server has everything */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.dueAt = Infinity;
    while (this.count() > 0) {
      const before = this.count();
      await this.send();
      if (this.trouble() || this.count() >= before) break;
    }
    this.keepNow();
    await this.storing;
    return this.count() === 0;
  }

  private async takeBack(way: 'undo' | 'redo'): Promise<DraftChange | GoldenChange | null> {
    const draft = this.head();
    if (!draft || !(await this.flush())) return null;
    const saved = await this.api.takeBack(draft.id, way, this.seen());
    await this.received(saved, null);
    const made = saved.since?.findLast(({ own, kind }) => own && kind === way)?.change;
    if (!made || way === 'redo') return made ?? null;
    // Told as what was taken back, not as the change that did it.
    return isGoldenChange(made) ? invertGolden(made) : invertChange(made);
  }

  private begin(draft: Draft): void {
    this.head.set(draft);
    this.base = new OpenDraft(draft.content);
    this.seen.set(draft.revision);
    this.cases.set(draft.golden);
    this.there.set(draft.present);
    this.savedAt.set(draft.updatedAt);
    this.back.set({ undo: draft.undoable, redo: draft.redoable });
    this.rebuild();
  }

  private count(): number {
    return this.waiting.length + (this.flying?.changes.length ?? 0);
  }

  /** Shows what the server has with one's own upon it; what does not fit any more waits for a choice. */
  private rebuild(): void {
    const own = [...(this.flying?.changes ?? []), ...this.waiting];
    const sent = this.flying?.changes.length ?? 0;
    const { draft, turned } = rebased(this.base.model, own);
    this.shown = draft;
    // What is on its way is judged by the server alone.
    const lost = turned.filter(({ change }) => own.indexOf(change) >= sent);
    this.waiting = this.waiting.filter((change) => !lost.some((one) => one.change === change));
    for (const one of lost) this.turnedHere(one);
    this.changed();
  }

  private changed(): void {
    this.current.set(this.shown.model);
    this.unsent.set(this.count());
    this.keep();
  }

  /**
   * What somebody else was faster with: of a field both sides, of anything else the fact.
   * @param older whether something newer may have been written in the field since
   */
  private turnedHere(turned: Turned, older = false): void {
    const { change, refusal } = turned;
    if (change.kind === 'set' && refusal.code === 'changed') {
      for (const { field, to } of this.sides.take(change, refusal.found, older))
        this.set(change.node, field, to);
    } else this.lost.update((all) => [...all, turned]);
  }

  private sendSoon(wait: number): void {
    // Never later than what is planned already: whoever writes without a pause is saved all the same.
    const at = Date.now() + wait;
    if (at >= this.dueAt || this.gone) return;
    clearTimeout(this.timer);
    this.dueAt = at;
    this.timer = setTimeout(() => {
      this.dueAt = Infinity;
      void this.send();
    }, wait);
  }

  private send(): Promise<void> {
    this.sending ??= this.sendBatch().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  private async sendBatch(): Promise<void> {
    const draft = this.head();
    // Somebody else may be signed in by now, in another window: what waits here is not theirs to send.
    if (!draft || this.session.interruption() !== null || this.count() === 0) return;
    if (!this.flying) {
      this.flying = { id: crypto.randomUUID(), changes: this.waiting.slice(0, mostAtOnce) };
      this.waiting = this.waiting.slice(mostAtOnce);
      this.keep();
      // Whoever comes back after the browser was closed sends the very same batch again.
      this.keepNow();
    }
    const batch = this.flying;
    try {
      const saved = await this.api.save(draft.id, batch.id, this.seen(), batch.changes);
      this.trouble.set(null);
      this.attempts = 0;
      this.flying = null;
      this.savedAt.set(Date.now());
      await this.received(saved, batch);
      if (this.waiting.length > 0) this.sendSoon(pause);
    } catch (error) {
      const problem = asProblem(error);
      this.trouble.set(problem);
      if (this.gone || !passes(problem)) return;
      this.sendSoon(retryPauses[Math.min(this.attempts, retryPauses.length - 1)] ?? 30_000);
      this.attempts += 1;
    }
  }

  private async received(
    saved: SavedChanges,
    batch: { readonly id: string; readonly changes: readonly DraftChange[] } | null,
  ): Promise<void> {
    this.back.set({
      undo: saved.undoable,
      redo: saved.redoable || this.popped.length > 0,
    });
    const own = saved.refused.length === 0 ? (batch?.id ?? null) : null;
    await this.takeIn(saved.since, saved.revision, own);
    const refused = new Map(saved.refused.map(({ at, code, found }) => [at, { code, found }]));
    for (const [at, change] of batch?.changes.entries() ?? []) {
      const refusal = refused.get(at);
      if (refusal) this.turnedHere({ change, refusal }, true);
      else if (change.kind === 'set') this.sides.remember(change.node, change.field, change.to);
    }
  }

  /**
   * Takes in what the server has made since.
   * @param own the batch that stands in what is shown already; null for none
   */
  private async takeIn(
    since: readonly MadeChange[] | null,
    revision: number,
    own: string | null,
  ): Promise<void> {
    const next = since?.filter((made) => made.revision > this.seen()) ?? [];
    // The golden cases are not told with their changes, and are read with the draft.
    for (const { change, own: mine, madeBy } of next)
      if (!mine && change.kind === 'set') this.sides.notice(change, madeBy);
    for (const { change } of next)
      if (change.kind === 'rekey') this.renames.note(change.node, change.to);
    const whole =
      since !== null &&
      next.every(({ change }) => !isGoldenChange(change) && this.base.make(change).made);
    if (!whole) return this.readAgain();
    this.seen.set(revision);
    if (next.every(({ batch }) => batch === own) && own !== null) this.changed();
    else if (next.length > 0 || own === null) this.rebuild();
  }

  private async readAgain(): Promise<void> {
    const draft = this.head();
    if (!draft) return;
    try {
      this.begin(await this.api.read(draft.id));
    } catch (error) {
      this.trouble.set(asProblem(error));
    }
  }

  private askForNews(): void {
    clearTimeout(this.newsTimer);
    if (this.gone) return;
    this.newsTimer = setTimeout(() => {
      void this.news().finally(() => this.askForNews());
    }, newsPause);
  }

  private async news(): Promise<void> {
    const draft = this.head();
    const hidden = this.view?.document.visibilityState === 'hidden';
    if (!draft || hidden || this.session.interruption() !== null || this.sending) return;
    const after = this.seen();
    let news: News;
    try {
      news = await this.api.news(draft.id, after);
    } catch {
      // Sending says what is wrong; who only reads hears of it when there is something to say.
      return;
    }
    // Something was sent meanwhile, and its answer says the same and more.
    if (this.sending || after !== this.seen()) return;
    this.there.set(news.present);
    if (news.discardedAt !== draft.discardedAt) {
      this.head.set({ ...draft, discardedAt: news.discardedAt });
    }
    const golden = news.goldenRevision !== draft.goldenRevision;
    if (golden || news.since === null) await this.readAgain();
    else if (news.since.length > 0) await this.takeIn(news.since, news.revision, null);
  }

  /** Writes what the server does not have to the device soon: what is typed meanwhile goes along. */
  private keep(): void {
    if (!this.owner) return;
    this.unkept.set(this.count() > 0);
    this.keeping ??= setTimeout(() => this.keepNow(), keepPause);
  }

  /** Writes it now, one write after the other. */
  private keepNow(): void {
    if (this.keeping === undefined) return;
    clearTimeout(this.keeping);
    this.keeping = undefined;
    this.storing = this.storing.then(async () => {
      const kept: KeptChanges = { flying: this.flying, waiting: this.waiting };
      try {
        if (this.count() === 0) await this.device.forget(this.owner, 'changes');
        else await this.device.keep(this.owner, 'changes', kept);
        if (kept.flying === this.flying && kept.waiting === this.waiting) this.unkept.set(false);
      } catch {
        // It stays unkept, and whoever leaves is warned until the server has it.
      }
    });
  }
}

/** Whether waiting may help: the network, the server, or somebody who has to sign in again. */
function passes({ kind }: ProblemError): boolean {
  return kind === 'offline' || kind === 'server' || kind === 'signed-out';
}

const ignore = (): void => undefined;
