import { inject, Service } from '@angular/core';
import { firstValueFrom, timeout } from 'rxjs';
import type { InBoth } from '../language/local-pipe';
import { asProblem, type ProblemError } from '../problem/problem-error';
import { DeviceStore } from '../progress/device-store';
import { SessionKeeper } from '../session/session-keeper';
import { AnswerDesk, type AnswerPlace, placeOf } from './answer-desk';
import { type Draft, draftOf, isOwn, readDraft, sayTheSame, upon, written } from './draft';

/** How long somebody who is about to leave waits for the server, in milliseconds. */
const patience = 8_000;

/** Answers of one assignment, or of one pilot, that the server does not have. */
export interface Left {
  /** Id of the assignment, or of the pilot. */
  readonly assignment: string;
  readonly pilot?: true;
  /** Name of the section or pilot; null where an older version kept them without it. */
  readonly section: InBoth | null;
  readonly count: number;
}

export function leftAt({ kind, id }: AnswerPlace, section: InBoth | null, count: number): Left {
  return { assignment: id, ...(kind === 'pilot' ? { pilot: true as const } : {}), section, count };
}

/** A page that holds answers, and may hold some that the device could not keep. */
export interface AnswersInHand {
  /** Sends what waits. */
  flush(): Promise<unknown>;
  /** What the server still does not have; null when it has everything. */
  left(): Left | null;
}

/** Knows every answer of a person that the server does not have, whichever page it was written on, and sends them. */
@Service()
export class UnsentAnswers {
  private readonly desk = inject(AnswerDesk);
  private readonly device = inject(DeviceStore);
  private readonly session = inject(SessionKeeper);
  private readonly pages = new Set<AnswersInHand>();

  /** From now on this page is asked too. @returns how to end that */
  watch(page: AnswersInHand): () => void {
    this.pages.add(page);
    return () => this.pages.delete(page);
  }

  /**
   * Sends everything of a person's that waits on this device; what was sent is forgotten here.
   * @returns what could not be sent, by assignment or pilot
   */
  async send(person: string): Promise<readonly Left[]> {
    await Promise.all([...this.pages].map((page) => page.flush()));
    const left = new Map<string, Left>();
    // Nothing can be read of a device that keeps nothing; what its pages hold still counts.
    const owners = await this.device.owners(`${person}/`).catch(() => []);
    for (const owner of owners) {
      const place = placeOf(owner);
      // Something else than answers, and its own keeper's to send.
      if (!place) continue;
      const rest = await this.sendKept(owner, place);
      if (rest) left.set(rest.assignment, rest);
    }
    for (const page of this.pages) {
      const rest = page.left();
      if (rest) left.set(rest.assignment, rest);
    }
    return [...left.values()];
  }

  private async sendKept(owner: string, place: AnswerPlace): Promise<Left | null> {
    const kept = await this.device.all(owner);
    const drafts = new Map<string, Draft>();
    for (const [question, value] of kept) {
      const draft = readDraft(value);
      if (draft) drafts.set(question, draft);
    }
    // Somebody else may be signed in by now, in another window: these are not theirs to send.
    if (this.session.interruption() === null) {
      await this.deliver(place, drafts);
      for (const question of kept.keys())
        if (!drafts.has(question)) await this.device.forget(owner, question);
    }
    const section = [...kept.values()].map(sectionOf).find((name) => name !== null) ?? null;
    return drafts.size > 0 ? leftAt(place, section, drafts.size) : null;
  }

  /** Sends, and takes out of the drafts what the server has. */
  private async deliver(place: AnswerPlace, drafts: Map<string, Draft>): Promise<void> {
    const stuck = new Set<string>();
    // Again for those turned away only with others of their batch, and those whose receipt had been lost.
    for (let attempt = 0; attempt < 3; attempt++) {
      const batch = [...drafts].filter(([question]) => !stuck.has(question));
      if (batch.length === 0) return;
      const answers = batch.map(([question, draft]) => written(question, draft));
      try {
        const { saved, conflicts } = await firstValueFrom(
          this.desk.save(place, answers).pipe(timeout(patience)),
        );
        for (const { question } of saved) drafts.delete(question);
        for (const other of conflicts) {
          const draft = drafts.get(other.question);
          if (!draft) continue;
          if (sayTheSame(draft, draftOf(other))) drafts.delete(other.question);
          else if (isOwn(draft, draftOf(other)))
            drafts.set(other.question, upon(other.version, draft));
          else stuck.add(other.question);
        }
      } catch (error) {
        const refused = refusedIn(asProblem(error), batch);
        if (refused.size === 0) return;
        for (const question of refused.keys()) stuck.add(question);
      }
    }
  }
}

/** Which answers of a batch the server turned away and why, in its words; the rest of the batch may go again. */
export function refusedIn(
  problem: ProblemError,
  batch: readonly (readonly [string, Draft])[],
): ReadonlyMap<string, string> {
  const refused = new Map<string, string>();
  for (const { path, message } of problem.faults) {
    const index = Number(/^\/?answers[[/.](\d+)/u.exec(path)?.[1] ?? Number.NaN);
    const question = batch[index]?.[0];
    if (question !== undefined) refused.set(question, message);
  }
  return refused;
}

function sectionOf(kept: unknown): InBoth | null {
  const section = (kept as { section?: Partial<InBoth> | null } | null)?.section;
  return typeof section?.da === 'string' ? (section as InBoth) : null;
}
