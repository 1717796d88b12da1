import { DestroyRef, DOCUMENT, inject, Injectable } from '@angular/core';
import { PilotsService, type PilotTimeView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { SessionKeeper } from '../session/session-keeper';

/** How often it looks which question is in view, in milliseconds. */
const tick = 1_000;
/** Whoever has not moved, typed or scrolled for so long is somewhere else, in milliseconds. */
const patience = 60_000;
/** How often times are told, in ticks. */
const tellEvery = 20;
/** Seconds of one question at most, as the server has it. */
export const mostSeconds = 900;

/**
 * Counts how long each question of a pilot is in view while the page is in use, and tells the server. The times are
 * totals, and the longest stands: told twice, or too late, they do no harm.
 */
@Injectable()
export class QuestionClock {
  private readonly api = inject(PilotsService);
  private readonly session = inject(SessionKeeper);
  private readonly document = inject(DOCUMENT);

  private readonly seconds = new Map<string, number>();
  private readonly untold = new Set<string>();
  private pilot = '';
  private timer: ReturnType<typeof setInterval> | undefined;
  private lastTick = 0;
  private lastAct = 0;
  private ticks = 0;

  constructor() {
    const acted = () => (this.lastAct = Date.now());
    const hidden = () => void (this.document.visibilityState === 'hidden' && this.tell());
    const acts = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'input', 'focusin'];
    for (const act of acts) this.document.addEventListener(act, acted, { passive: true });
    this.document.addEventListener('visibilitychange', hidden);
    inject(DestroyRef).onDestroy(() => {
      for (const act of acts) this.document.removeEventListener(act, acted);
      this.document.removeEventListener('visibilitychange', hidden);
      void this.stop();
    });
  }

  /** Goes on from the times that the server has. */
  begin(pilot: string, times: readonly PilotTimeView[]): void {
    this.pilot = pilot;
    for (const { question, seconds } of times)
      this.seconds.set(question, Math.max(seconds, this.seconds.get(question) ?? 0));
    clearInterval(this.timer);
    this.lastAct = this.lastTick = Date.now();
    this.timer = setInterval(() => this.look(), tick);
  }

  /** Counts no more, and tells what is left. */
  stop(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    return this.tell();
  }

  /** Tells the times that have grown. What cannot be told now is told next time. */
  async tell(): Promise<void> {
    const grown = [...this.untold];
    // Somebody else may be signed in by now, in another window.
    if (grown.length === 0 || this.session.interruption() !== null) return;
    this.untold.clear();
    const times = grown.map((question) => ({
      question,
      seconds: Math.floor(this.seconds.get(question) ?? 0),
    }));
    await firstValueFrom(this.api.pilotingTime(this.pilot, { times })).catch(() => {
      for (const question of grown) this.untold.add(question);
    });
  }

  private look(): void {
    const now = Date.now();
    // A machine that slept has not been looked at all the while.
    const passed = Math.min(now - this.lastTick, 2 * tick) / 1000;
    this.lastTick = now;
    const question = this.inView();
    const used = this.document.visibilityState === 'visible' && now - this.lastAct < patience;
    if (used && question !== null) {
      const before = this.seconds.get(question) ?? 0;
      const after = Math.min(before + passed, mostSeconds);
      this.seconds.set(question, after);
      if (Math.floor(after) > Math.floor(before)) this.untold.add(question);
    }
    this.ticks += 1;
    if (this.ticks % tellEvery === 0) void this.tell();
  }

  /** The question in the middle of the window, or else the one with the focus. */
  private inView(): string | null {
    const view = this.document.defaultView;
    const middle = view
      ? this.document.elementFromPoint?.(view.innerWidth / 2, view.innerHeight / 2)
      : null;
    const card =
      middle?.closest('[data-question]') ?? this.document.activeElement?.closest('[data-question]');
    return card?.getAttribute('data-question') ?? null;
  }
}
