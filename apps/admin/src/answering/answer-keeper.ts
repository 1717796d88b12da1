import { computed, DestroyRef, DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';
import type { AnswerView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import type { InBoth } from '../language/local-pipe';
import { asProblem, type ProblemError } from '../problem/problem-error';
import { DeviceStore } from '../progress/device-store';
import type { Saving } from '../progress/saved-state';
import { SessionKeeper } from '../session/session-keeper';
import { AnswerDesk, type AnswerPlace, keptFor } from './answer-desk';
import {
  type Draft,
  draftOf,
  isOwn,
  readDraft,
  type Said,
  sayTheSame,
  sending,
  untouched,
  upon,
  written,
} from './draft';
import { type AnswersInHand, type Left, leftAt, refusedIn, UnsentAnswers } from './unsent-answers';

/** How long text waits for more of it before it is sent, in milliseconds. */
const textPause = 800;
/** How long until the server is tried again, in milliseconds; the last one repeats. */
const retryPauses = [2_000, 5_000, 15_000, 30_000] as const;

/** What is answered: its questions, and the answers that the server has. */
export interface AnswerSource {
  readonly id: string;
  readonly questionKeys: readonly string[];
  readonly answers: readonly AnswerView[];
}

/**
 * Keeps the answers of one assignment, or of one pilot: on the device at once, with the server as soon as it can be reached.
 * One batch is on its way at a time. An answer leaves the device only when the server has exactly it.
 */
@Injectable()
export class AnswerKeeper implements AnswersInHand {
  private readonly desk = inject(AnswerDesk);
  private readonly device = inject(DeviceStore);
  private readonly session = inject(SessionKeeper);
  private readonly view = inject(DOCUMENT).defaultView;

  private place: AnswerPlace = { kind: 'assignment', id: '' };
  private section: InBoth | null = null;
  private owner = '';
  private readonly known = signal<ReadonlyMap<string, Draft>>(new Map());
  private readonly drafts = signal<ReadonlyMap<string, Draft>>(new Map());
  private readonly orphans = signal<ReadonlyMap<string, Draft>>(new Map());
  private readonly theirs = signal<ReadonlyMap<string, AnswerView>>(new Map());
  private readonly faults = signal<ReadonlyMap<string, string>>(new Map());
  private readonly unkept = signal<ReadonlySet<string>>(new Set());
  private readonly trouble = signal<ProblemError | null>(null);
  private readonly savedAt = signal<string | null>(null);
  private readonly writing = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private dueAt = Infinity;
  private attempts = 0;
  private sending: Promise<void> | null = null;
  private gone = false;

  /** Answers of somebody else that stand where one's own was meant to, by question. */
  readonly conflicts = this.theirs.asReadonly();
  /** Why the server did not take an answer, in its words, by question. */
  readonly refusals = this.faults.asReadonly();
  /** Questions whose answer the server does not have, those that are no longer asked here among them. */
  readonly pending = computed(() => [...this.drafts().keys(), ...this.orphans().keys()]);
  private readonly turnedDown = computed(() => {
    const problem = this.trouble();
    return problem !== null && !passes(problem) && this.drafts().size > 0;
  });
  /** Whether the server no longer takes answers although some are waiting here. */
  readonly stranded = computed(() => this.turnedDown() || this.orphans().size > 0);
  /** Where what was typed is. */
  readonly saving = computed<Saving>(() => {
    if (this.drafts().size === 0) {
      const at = this.savedAt();
      return at === null ? { state: 'untouched' } : { state: 'saved', at };
    }
    if (this.turnedDown() || this.theirs().size > 0 || this.faults().size > 0) {
      return { state: 'refused' };
    }
    if (this.trouble() === null) return { state: 'saving' };
    return this.unkept().size > 0 ? { state: 'unsaved' } : { state: 'on-device' };
  });

  constructor() {
    const online = () => this.sendSoon(0);
    const leaving = (event: Event) => {
      if (this.unkept().size > 0 && !this.session.hasLeft()) event.preventDefault();
    };
    this.view?.addEventListener('online', online);
    this.view?.addEventListener('beforeunload', leaving);
    const unwatch = inject(UnsentAnswers).watch(this);
    // Whoever was signed out and is back again goes on where they were.
    let away = false;
    effect(() => {
      const interrupted = this.session.interruption() !== null;
      if (away && !interrupted) this.sendSoon(0);
      away = interrupted;
    });
    inject(DestroyRef).onDestroy(() => {
      unwatch();
      this.view?.removeEventListener('online', online);
      this.view?.removeEventListener('beforeunload', leaving);
      this.gone = true;
      void this.flush();
    });
  }

  /**
   * Begins with what the server has and what an earlier visit left on the device, and sends the latter again.
   * @param person id of who is at the keyboard
   * @param section name of the section or the pilot, to tell later what waits here
   */
  async open(
    source: AnswerSource,
    person: string,
    section: InBoth | null = null,
    kind: AnswerPlace['kind'] = 'assignment',
  ): Promise<void> {
    this.place = { kind, id: source.id };
    this.section = section;
    this.owner = keptFor(person, this.place);
    const known = new Map(source.answers.map((answer) => [answer.question, draftOf(answer)]));
    this.known.set(known);
    for (const { savedAt } of source.answers) this.heardOf(savedAt);
    const kept = await this.device.all(this.owner).catch(() => new Map<string, unknown>());
    const drafts = new Map(this.drafts());
    const orphans = new Map<string, Draft>();
    for (const [question, value] of kept) {
      const draft = readDraft(value);
      if (!draft || drafts.has(question)) continue;
      if (sayTheSame(draft, known.get(question) ?? untouched)) this.drop(question);
      // Given to somebody else meanwhile: the server would not take it, and it must not hold up the rest.
      else if (!source.questionKeys.includes(question)) orphans.set(question, draft);
      else drafts.set(question, draft);
    }
    this.drafts.set(drafts);
    this.orphans.set(orphans);
    if (drafts.size > 0) this.sendSoon(0);
  }

  /** What stands on the page for a question. */
  answer(question: string): Draft {
    return (
      this.drafts().get(question) ??
      this.orphans().get(question) ??
      this.known().get(question) ??
      untouched
    );
  }

  /**
   * Changes an answer. What is chosen is sent at once, what is typed after a pause.
   * @param typed whether the answer itself is typed, such as a number or a text
   */
  edit(question: string, change: Partial<Said>, typed = false): void {
    const now = { ...this.answer(question), ...change };
    this.drafts.update((drafts) => new Map(drafts).set(question, now));
    this.faults.update((faults) => without(faults, question));
    this.unkept.update((names) => new Set(names).add(question));
    void this.keep(question);
    this.sendSoon('state' in change && !typed ? 0 : textPause);
  }

  /** One's own after all: written upon the other's. */
  keepMine(question: string): void {
    const other = this.theirs().get(question);
    if (!other) return;
    this.theirs.update((theirs) => without(theirs, question));
    this.goOnFrom(question, draftOf(other));
    this.sendSoon(0);
  }

  /** The other's: one's own is given up. */
  takeTheirs(question: string): void {
    const other = this.theirs().get(question);
    if (!other) return;
    this.theirs.update((theirs) => without(theirs, question));
    this.settle(question, draftOf(other));
    this.heardOf(other.savedAt);
  }

  /** Sends what waits now. @returns whether the server has everything */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.dueAt = Infinity;
    while (this.sending) await this.sending;
    await this.send();
    return this.drafts().size === 0;
  }

  /** What the server does not have; null when it has everything. */
  left(): Left | null {
    const count = this.pending().length;
    return count > 0 ? leftAt(this.place, this.section, count) : null;
  }

  private sendSoon(pause: number): void {
    // Never later than what is planned already: whoever writes without a pause is saved all the same.
    const at = Date.now() + pause;
    if (at >= this.dueAt) return;
    clearTimeout(this.timer);
    this.dueAt = at;
    this.timer = setTimeout(() => {
      this.dueAt = Infinity;
      void this.send();
    }, pause);
  }

  private send(): Promise<void> {
    this.sending ??= this.sendBatch().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  private async sendBatch(): Promise<void> {
    // Somebody else may be signed in by now, in another window: what waits here is not theirs to send.
    if (this.session.interruption() !== null) return;
    const batch = [...this.drafts()]
      .filter(([question]) => !this.theirs().has(question) && !this.faults().has(question))
      .map(([question, draft]) => [question, sending(draft)] as const);
    if (batch.length === 0) return;
    this.drafts.update((drafts) => new Map([...drafts, ...batch]));
    try {
      const answers = batch.map(([question, draft]) => written(question, draft));
      const { saved, conflicts } = await firstValueFrom(this.desk.save(this.place, answers));
      this.trouble.set(null);
      this.attempts = 0;
      const sent = new Map(batch);
      for (const { question, version, savedAt } of saved) {
        this.heardOf(savedAt);
        const draft = sent.get(question);
        if (draft) this.accepted(question, draft, version);
      }
      for (const other of conflicts) this.collided(other);
      if (!this.gone && this.waiting(batch)) this.sendSoon(textPause);
    } catch (error) {
      this.turnedAway(asProblem(error), batch);
    }
  }

  private waiting(batch: readonly (readonly [string, Draft])[]): boolean {
    const sent = new Map(batch);
    return [...this.drafts()].some(
      ([question, draft]) => sent.get(question) !== draft && !this.theirs().has(question),
    );
  }

  private accepted(question: string, sent: Draft, version: number): void {
    const now = this.drafts().get(question);
    const server = upon(version, sent);
    if (!now || sayTheSame(now, sent)) {
      this.settle(question, server);
      return;
    }
    // Something was typed while the batch was on its way; it goes on from what the server now has.
    this.goOnFrom(question, server);
  }

  private collided(other: AnswerView): void {
    const mine = this.answer(other.question);
    if (sayTheSame(mine, draftOf(other))) {
      this.settle(other.question, draftOf(other));
      this.heardOf(other.savedAt);
    } else if (isOwn(mine, draftOf(other))) this.goOnFrom(other.question, draftOf(other));
    else this.theirs.update((theirs) => new Map(theirs).set(other.question, other));
  }

  private turnedAway(problem: ProblemError, batch: readonly (readonly [string, Draft])[]): void {
    const refused = refusedIn(problem, batch);
    if (refused.size > 0) {
      // The whole batch was turned away because of these; the others go again without them.
      this.faults.update((faults) => new Map([...faults, ...refused]));
      if (refused.size < batch.length) this.sendSoon(0);
      return;
    }
    this.trouble.set(problem);
    if (this.gone || !passes(problem)) return;
    this.sendSoon(retryPauses[Math.min(this.attempts, retryPauses.length - 1)] ?? 30_000);
    this.attempts += 1;
  }

  private settle(question: string, server: Draft): void {
    this.known.update((known) => new Map(known).set(question, server));
    this.drafts.update((drafts) => without(drafts, question));
    this.unkept.update((names) => new Set([...names].filter((name) => name !== question)));
    this.drop(question);
  }

  /** What is written here now stands upon what the server has. */
  private goOnFrom(question: string, server: Draft): void {
    const mine = upon(server.seen, this.answer(question));
    this.known.update((known) => new Map(known).set(question, server));
    this.drafts.update((drafts) => new Map(drafts).set(question, mine));
    void this.keep(question);
  }

  private heardOf(savedAt: string): void {
    const before = this.savedAt();
    if (before === null || Date.parse(savedAt) > Date.parse(before)) this.savedAt.set(savedAt);
  }

  /** One write at a time for each question; what was typed meanwhile is written next. */
  private async keep(question: string): Promise<void> {
    if (this.writing.has(question)) return;
    this.writing.add(question);
    try {
      let draft = this.drafts().get(question);
      while (draft) {
        await this.device.keep(this.owner, question, { ...draft, section: this.section });
        const now = this.drafts().get(question);
        if (now === draft) {
          this.unkept.update((names) => new Set([...names].filter((name) => name !== question)));
          break;
        }
        draft = now;
      }
      // The server has had it since: what was just written is no longer needed.
      if (!this.drafts().has(question)) this.drop(question);
    } catch {
      // It stays among the unkept, and whoever leaves is warned until the server has it.
    } finally {
      this.writing.delete(question);
    }
  }

  private drop(question: string): void {
    this.device.forget(this.owner, question).catch(() => undefined);
  }
}

/** Whether waiting may help: the network, the server, or somebody who has to sign in again. */
function passes({ kind }: ProblemError): boolean {
  return kind === 'offline' || kind === 'server' || kind === 'signed-out';
}

function without<T>(map: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> {
  return new Map([...map].filter(([name]) => name !== key));
}
