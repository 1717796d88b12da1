import { computed, inject, type Signal, signal } from '@angular/core';
import { type AgreeAnswer, AssessmentsService, type ConsensusView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import type { GivenAnswer } from '../answers/answer-field';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { asProblem, faultAt, type ProblemError } from '../problem/problem-error';
import { ChoiceDrafts } from './choice-drafts';
import { type Choice, choiceOf, type Topic, wantsWhy } from './topics';

/** What an agreement is about, and who wants to know how it goes. */
interface About {
  readonly assessmentId: Signal<string>;
  readonly topic: Signal<Topic>;
  readonly editable: Signal<boolean>;
  /** How everything stands after a change, one's own or somebody else's. */
  readonly changed: (view: ConsensusView) => void;
  /** The choice is made, or given up for somebody else's. */
  readonly finished: () => void;
  /** The server takes no more answers: what the page knows of the assessment is old. */
  readonly stale: () => void;
  /** The words that say why are missing. */
  readonly lacking: () => void;
}

/** Choosing the one answer to a question: the choice under way, what it lacks, saving it, and both sides at a conflict. */
export class Agreement {
  private readonly api = inject(AssessmentsService);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);
  private readonly drafts = inject(ChoiceDrafts);

  /** Make it where something can be injected. */
  constructor(private readonly about: About) {}

  private readonly draft = computed(() => this.drafts.of(this.about.topic().question));
  private readonly version = computed(() => this.about.topic().agreed?.version ?? 0);
  readonly choice = computed<Choice>(() => this.draft() ?? choiceOf(this.about.topic()));
  readonly wants = computed(() => wantsWhy(this.about.topic(), this.choice()));
  /** Whether it is agreed that there is no answer. */
  readonly instead = computed(() => {
    const { state } = this.choice();
    return state === 'not-applicable' || state === 'dont-know';
  });
  readonly dirty = computed(() => this.draft() !== null);
  /** What somebody else agreed on since one's own choice was begun. */
  readonly theirs = computed(() => {
    const draft = this.draft();
    const behind = draft !== null && draft.seen !== this.version();
    return behind && this.about.editable() && !this.busy() ? this.about.topic().agreed : null;
  });
  readonly busy = signal(false);
  private readonly tried = signal(false);
  readonly problem = signal<ProblemError | null>(null);
  readonly missing = computed(() => this.tried() && this.choice().state === null);
  readonly lacking = computed(
    () =>
      (this.tried() && this.wants() && this.choice().why.trim() === '') ||
      faultAt(this.problem(), 'justification') !== null ||
      faultAt(this.problem(), 'reason') !== null,
  );

  choose(state: NonNullable<Choice['state']>, value: Choice['value'] = null): void {
    this.edit({ state, value });
  }

  /** Takes what was answered in a field; without an answer nothing is chosen. */
  give({ value }: GivenAnswer): void {
    this.edit({ state: value === null ? null : 'answered', value });
  }

  write(event: Event): void {
    this.edit({ why: (event.target as HTMLTextAreaElement).value });
  }

  takeTheirs(): void {
    this.finish();
  }

  keepMine(): Promise<boolean> {
    const draft = this.draft();
    if (draft) this.keep({ ...draft, seen: this.version() });
    return this.save();
  }

  /** @returns whether it is saved */
  async save(): Promise<boolean> {
    const { state, value, why } = this.choice();
    this.tried.set(true);
    this.problem.set(null);
    if (this.busy() || state === null) return false;
    if (this.lacking()) {
      this.about.lacking();
      return false;
    }
    this.busy.set(true);
    try {
      const reason = state === 'answered' ? '' : why.trim();
      const view = await firstValueFrom(
        this.api.assessmentsAgree(
          this.about.assessmentId(),
          this.about.topic().question,
          {
            state,
            value: value as NonNullable<AgreeAnswer['value']> | null,
            reason,
            justification: why.trim(),
          },
          { 'If-Match': `"${this.draft()?.seen ?? this.version()}"` },
        ),
      );
      this.finish();
      this.about.changed(view);
      this.announcer.say(this.texts.text('agreeing.savedNow'));
      return true;
    } catch (error) {
      await this.turnedAway(asProblem(error));
      return false;
    } finally {
      this.busy.set(false);
    }
  }

  private edit(change: Partial<Choice>): void {
    this.problem.set(null);
    this.keep({ seen: this.draft()?.seen ?? this.version(), ...this.choice(), ...change });
  }

  private keep(draft: Parameters<ChoiceDrafts['keep']>[1]): void {
    this.drafts.keep(this.about.topic().question, draft);
  }

  private finish(): void {
    this.keep(null);
    this.tried.set(false);
    this.problem.set(null);
    this.about.finished();
  }

  private async turnedAway(problem: ProblemError): Promise<void> {
    if (problem.code !== 'version-conflict') {
      this.problem.set(problem);
      if (this.lacking()) this.about.lacking();
      if (problem.kind === 'conflict') this.about.stale();
      return;
    }
    // With the other's version at hand the form shows both sides by itself.
    try {
      this.about.changed(
        await firstValueFrom(this.api.assessmentsReadConsensus(this.about.assessmentId())),
      );
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
