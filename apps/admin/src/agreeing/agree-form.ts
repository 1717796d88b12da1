import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { type AgreedHow, AssessmentsService, type ConsensusView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { Icon } from '../icons/icon';
import { MomentPipe } from '../language/format-pipes';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { Problem } from '../problem/problem';
import { asProblem, faultAt, type ProblemError } from '../problem/problem-error';
import { StandingPipe } from './standing-pipe';
import { type Choice, choiceOf, type Topic, wantsWhy } from './topics';

/** A choice under way, and the version of the agreed answer it was made upon. */
interface Draft extends Choice {
  readonly seen: number;
}

const how: Readonly<Record<AgreedHow, TextKey>> = {
  single: 'agreeing.is.single',
  equal: 'agreeing.is.equal',
  median: 'agreeing.is.median',
  chosen: 'agreeing.is.chosen',
};

/** Choosing the one answer to a question, and saying why. */
@Component({
  selector: 'erfa-agree-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MomentPipe, Problem, StandingPipe, TextPipe],
  templateUrl: './agree-form.html',
  styleUrl: './agree-form.scss',
})
export class AgreeForm {
  private readonly api = inject(AssessmentsService);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);
  private readonly injector = inject(Injector);
  private readonly outcome = viewChild<ElementRef<HTMLElement>>('outcome');
  private readonly why = viewChild<ElementRef<HTMLTextAreaElement>>('why');

  readonly assessmentId = input.required<string>();
  readonly topic = input.required<Topic>();
  readonly editable = input.required<boolean>();
  /** How everything stands after a change, one's own or somebody else's. */
  readonly changed = output<ConsensusView>();
  /** The server takes no more answers: what the page knows of the assessment is old. */
  readonly stale = output();

  private readonly draft = signal<Draft | null>(null);
  private readonly version = computed(() => this.topic().agreed?.version ?? 0);
  protected readonly id = computed(() => `agree-${this.topic().question}`);
  protected readonly choice = computed<Choice>(() => this.draft() ?? choiceOf(this.topic()));
  protected readonly wants = computed(() => wantsWhy(this.topic(), this.choice()));
  protected readonly dirty = computed(() => this.draft() !== null);
  /** What somebody else agreed on since one's own choice was begun. */
  protected readonly theirs = computed(() => {
    const draft = this.draft();
    const behind = draft !== null && draft.seen !== this.version();
    return behind && this.editable() && !this.busy() ? this.topic().agreed : null;
  });
  protected readonly busy = signal(false);
  protected readonly tried = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly missing = computed(() => this.tried() && this.choice().state === null);
  protected readonly lacking = computed(
    () =>
      (this.tried() && this.wants() && this.choice().why.trim() === '') ||
      faultAt(this.problem(), 'justification') !== null ||
      faultAt(this.problem(), 'reason') !== null,
  );

  protected readonly how = how;

  protected choose(state: NonNullable<Choice['state']>, value: number | null = null): void {
    this.edit({ state, value });
  }

  protected write(event: Event): void {
    this.edit({ why: (event.target as HTMLTextAreaElement).value });
  }

  protected takeTheirs(): void {
    this.finish();
  }

  protected keepMine(): Promise<void> {
    this.draft.update((draft) => draft && { ...draft, seen: this.version() });
    return this.save();
  }

  protected async save(): Promise<void> {
    const { state, value, why } = this.choice();
    this.tried.set(true);
    this.problem.set(null);
    if (this.busy() || state === null) return;
    if (this.lacking()) {
      this.why()?.nativeElement.focus();
      return;
    }
    this.busy.set(true);
    try {
      const reason = state === 'answered' ? '' : why.trim();
      const view = await firstValueFrom(
        this.api.assessmentsAgree(
          this.assessmentId(),
          this.topic().question,
          { state, value, reason, justification: why.trim() },
          { 'If-Match': `"${this.draft()?.seen ?? this.version()}"` },
        ),
      );
      this.finish();
      this.changed.emit(view);
      this.announcer.say(this.texts.text('agreeing.savedNow'));
    } catch (error) {
      await this.turnedAway(asProblem(error));
    } finally {
      this.busy.set(false);
    }
  }

  private edit(change: Partial<Choice>): void {
    this.problem.set(null);
    this.draft.set({
      seen: this.draft()?.seen ?? this.version(),
      ...this.choice(),
      ...change,
    });
  }

  private finish(): void {
    this.draft.set(null);
    this.tried.set(false);
    this.problem.set(null);
    // The button that was pressed goes away; the focus goes to what came of it.
    afterNextRender(() => this.outcome()?.nativeElement.focus(), { injector: this.injector });
  }

  private async turnedAway(problem: ProblemError): Promise<void> {
    if (problem.code !== 'version-conflict') {
      this.problem.set(problem);
      if (this.lacking()) this.why()?.nativeElement.focus();
      if (problem.kind === 'conflict') this.stale.emit();
      return;
    }
    // With the other's version at hand the form shows both sides by itself.
    try {
      this.changed.emit(
        await firstValueFrom(this.api.assessmentsReadConsensus(this.assessmentId())),
      );
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
