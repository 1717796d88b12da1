import { computed, DestroyRef, DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';
import { type LessonBeginningView, OwnLessonsService, type OwnLessonView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { asProblem, type ProblemError } from '../problem/problem-error';
import { Drafts } from '../progress/drafts';
import type { Saving } from '../progress/saved-state';
import { SessionKeeper } from '../session/session-keeper';
import {
  begun,
  differing,
  draftOf,
  type KeptDraft,
  type LessonDraft,
  readKept,
  tooLong,
  written,
} from './lesson-draft';

/** How long what is typed waits for more of it before it is sent, in milliseconds. */
const pause = 1_200;
/** How long until the server is tried again, in milliseconds; the last one repeats. */
const retryPauses = [2_000, 5_000, 15_000, 30_000] as const;

/**
 * Keeps one lesson while it is written: on the device at once, with the server as soon as it has a title and the server can
 * be reached. It leaves the device only when the server has exactly it.
 */
@Injectable()
export class LessonKeeper {
  private readonly api = inject(OwnLessonsService);
  private readonly drafts = inject(Drafts);
  private readonly session = inject(SessionKeeper);

  private readonly server = signal<OwnLessonView | null>(null);
  private readonly hand = signal<LessonDraft>(begun(undefined));
  private readonly trouble = signal<ProblemError | null>(null);
  private readonly other = signal<OwnLessonView | null>(null);
  private readonly busy = signal(false);
  private readonly brought = signal(false);
  private beginning: LessonBeginningView | undefined;
  private kept = '';
  /** What a new lesson is first sent by, so that it is one however often it is sent. */
  private key = '';
  private opened = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  private attempts = 0;
  private gone = false;

  /** What stands in the form. */
  readonly draft = this.hand.asReadonly();
  /** The lesson as the server has it; null until it has it. */
  readonly saved = this.server.asReadonly();
  /** Somebody else's, saved since ours was begun. */
  readonly theirs = this.other.asReadonly();
  readonly problem = this.trouble.asReadonly();
  /** Whether what stands in the form was brought back from an earlier visit. */
  readonly restored = this.brought.asReadonly();
  readonly tooLong = computed(() => tooLong(this.hand()));
  private readonly before = computed(() => {
    const saved = this.server();
    return saved ? draftOf(saved) : begun(this.beginning);
  });
  /** Whether the server does not have all of it. */
  readonly changed = computed(() => differing(this.before(), this.hand()).length > 0);
  /** Where what was typed is. */
  readonly saving = computed<Saving>(() => {
    if (this.other() || this.tooLong()) return { state: 'refused' };
    const trouble = this.trouble();
    if (trouble && this.changed()) return { state: passes(trouble) ? 'on-device' : 'refused' };
    if (this.busy()) return { state: 'saving' };
    const saved = this.server();
    if (this.changed()) return { state: this.hand().title.trim() ? 'saving' : 'unsaved' };
    return saved ? { state: 'saved', at: saved.updatedAt } : { state: 'untouched' };
  });

  constructor() {
    const view = inject(DOCUMENT).defaultView;
    const online = () => this.sendSoon(0);
    view?.addEventListener('online', online);
    // Whoever was signed out and is back again goes on where they were.
    let away = false;
    effect(() => {
      const interrupted = this.session.interruption() !== null;
      if (away && !interrupted) this.sendSoon(0);
      away = interrupted;
    });
    inject(DestroyRef).onDestroy(() => {
      view?.removeEventListener('online', online);
      this.gone = true;
      void this.flush();
    });
  }

  /** Begins with what the server has, or with what a new lesson is written from, and with what an earlier visit left here. */
  open(lesson: OwnLessonView | null, beginning?: LessonBeginningView): void {
    clearTimeout(this.timer);
    this.beginning = beginning;
    this.server.set(lesson);
    this.trouble.set(null);
    this.other.set(null);
    this.kept = this.nameOf(lesson);
    this.opened = true;
    const kept = readKept(this.drafts.read(this.owner(), this.kept), this.before());
    this.key = kept?.key ?? crypto.randomUUID();
    this.hand.set(kept?.draft ?? this.before());
    this.brought.set(kept !== null && this.changed());
    if (kept && lesson && kept.version !== lesson.version && this.changed()) this.other.set(lesson);
    this.keep();
    this.sendSoon(0);
  }

  /** Writes. */
  edit(part: Partial<LessonDraft>): void {
    this.hand.update((draft) => ({ ...draft, ...part }));
    this.keep();
    this.sendSoon(pause);
  }

  /** Gives up what was written; what the server has stands. */
  discard(): void {
    this.takeTheirs();
  }

  /** The other's: one's own is given up. */
  takeTheirs(): void {
    const theirs = this.other();
    if (theirs) this.server.set(theirs);
    this.other.set(null);
    this.trouble.set(null);
    this.brought.set(false);
    this.hand.set(this.before());
    this.keep();
  }

  /** One's own after all: written upon the other's. */
  async keepMine(): Promise<void> {
    const theirs = this.other();
    if (!theirs) return;
    this.server.set(theirs);
    this.other.set(null);
    this.keep();
    await this.flush();
  }

  /** Sends what waits now. @returns whether the server has everything */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.sending) await this.sending;
    await this.send();
    return this.server() !== null && !this.changed();
  }

  private sendSoon(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), wait);
  }

  private send(): Promise<void> {
    this.sending ??= this.sendNow().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  private async sendNow(): Promise<void> {
    const sent = this.hand();
    const ready = this.opened && !this.other() && !this.tooLong() && sent.title.trim() !== '';
    // Somebody else may be signed in by now, in another window: what waits here is not theirs to send.
    if (!ready || !this.changed() || this.session.interruption() !== null) return;
    this.busy.set(true);
    try {
      this.accepted(await this.write(sent));
    } catch (error) {
      await this.turnedAway(asProblem(error));
    } finally {
      this.busy.set(false);
    }
  }

  private write(sent: LessonDraft): Promise<OwnLessonView> {
    const before = this.server();
    const { source = 'alone', assessmentId = null, actionId = null } = this.beginning ?? {};
    return firstValueFrom(
      before
        ? this.api.ownLessonsChange(before.id, written(sent), {
            'If-Match': `"${before.version}"`,
          })
        : this.api.ownLessonsCreate(
            { ...written(sent), source, assessmentId, actionId },
            { 'Idempotency-Key': this.key },
          ),
    );
  }

  private accepted(now: OwnLessonView): void {
    this.attempts = 0;
    this.trouble.set(null);
    this.brought.set(false);
    this.server.set(now);
    if (this.kept !== this.nameOf(now)) {
      this.drafts.keep(this.owner(), this.kept, null);
      this.kept = this.nameOf(now);
    }
    this.keep();
    // Something was typed while it was on its way; it goes on from what the server now has.
    if (this.changed() && !this.gone) this.sendSoon(pause);
  }

  private async turnedAway(problem: ProblemError): Promise<void> {
    const before = this.server();
    if (problem.kind === 'conflict' && before) {
      try {
        const now = await firstValueFrom(this.api.ownLessonsShow(before.id));
        if (now.version === before.version) this.trouble.set(problem);
        else if (differing(draftOf(now), this.hand()).length === 0) this.accepted(now);
        else this.other.set(now);
      } catch (error) {
        this.trouble.set(asProblem(error));
      }
      return;
    }
    this.trouble.set(problem);
    if (this.gone || !passes(problem)) return;
    this.sendSoon(retryPauses[Math.min(this.attempts, retryPauses.length - 1)] ?? 30_000);
    this.attempts += 1;
  }

  private keep(): void {
    const saved = this.server();
    const kept: KeptDraft = saved
      ? { version: saved.version, draft: this.hand() }
      : { version: 0, draft: this.hand(), key: this.key };
    this.drafts.keep(this.owner(), this.kept, this.changed() ? JSON.stringify(kept) : null);
  }

  // A device may have several users, and a person several organisations.
  private owner(): string {
    const member = this.session.member();
    return `${member?.organisation.id ?? ''}:${member?.person.id ?? ''}`;
  }

  private nameOf(lesson: OwnLessonView | null): string {
    const { source = 'alone', assessmentId, actionId, dimension } = this.beginning ?? {};
    if (lesson) return `lesson-${lesson.id}`;
    return source === 'alone'
      ? 'lesson-new'
      : `lesson-new-${actionId ?? assessmentId ?? ''}-${dimension?.node ?? ''}`;
  }
}

/** Whether waiting may help: the network, the server, or somebody who has to sign in again. */
function passes({ kind }: ProblemError): boolean {
  return kind === 'offline' || kind === 'server' || kind === 'signed-out';
}
