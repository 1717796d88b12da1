import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  model,
  output,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { AssessmentsService, type AssessmentView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { DatePipe } from '../language/format-pipes';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Dialog } from '../overlays/dialog';
import { Attempt } from '../problem/attempt';
import { unitsDone } from './answering-units';
import { Problem } from '../problem/problem';

/** What is done with the assessment as a whole. */
export type Submission = 'submit' | 'reopen';

/** Says what it means to submit the assessment, or to open it again, before it is done. */
@Component({
  selector: 'erfa-submission-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, DatePipe, Dialog, Problem, RouterLink, TextPipe],
  template: `
    <erfa-dialog
      [heading]="
        (act() === 'reopen' ? 'assessment.reopen.heading' : 'assessment.submit.heading') | text
      "
      [open]="act() !== null"
      (openChange)="$event || act.set(null)"
    >
      @if (act() === 'submit') {
        @if (units() > 0) {
          <p>{{ 'answeringUnits.handedIn' | text: { done: unitsReady(), all: units() } }}</p>
        } @else {
          <p>
            {{ 'assessment.submit.agreed' | text: { agreed: agreed(), all: all() } }}
            @if (agreed() < all() && waiting() === 0) {
              {{ 'assessment.submit.rest' | text }}
            }
          </p>
        }
        @if (waiting() > 0) {
          <p class="erfa-gap-small">{{ 'assessment.submit.waiting' | count: waiting() }}</p>
        }
        @if (open() > 0) {
          <p class="erfa-gap-small">{{ 'assessment.submit.open' | count: open() }}</p>
        }
        @if (waiting() === 0 && agreed() === 0 && units() === 0) {
          <p class="erfa-gap-small">{{ 'assessment.submit.nothing' | text }}</p>
        }
        @if (unassigned() > 0) {
          <p class="erfa-gap-small">{{ 'assessment.submit.unassigned' | count: unassigned() }}</p>
        }
      } @else {
        <p>{{ 'assessment.reopen.means' | text }}</p>
      }
      <p class="erfa-gap-small">
        {{
          (act() === 'reopen' ? 'assessment.reopen.until' : 'assessment.submit.until')
            | text: { day: (assessment().closesOn | erfaDate) }
        }}
      </p>
      @if (problem(); as trouble) {
        <erfa-problem [error]="trouble" (retry)="confirm()" />
      }
      <ng-container erfaDialogActions>
        @if (act() === 'submit' && waiting() > 0) {
          <a
            class="button button-primary"
            [routerLink]="['/assessments', assessment().id, 'consensus']"
            >{{ 'assessment.settle' | count: waiting() }}</a
          >
        } @else if (act() === 'submit' && owed()) {
          <a
            class="button button-primary"
            [routerLink]="['/assessments', assessment().id, 'consensus']"
            >{{ 'assessment.settled' | text }}</a
          >
        } @else if (act() === 'reopen' || agreed() > 0 || units() > 0) {
          <button type="button" class="button button-primary" (click)="confirm()">
            @if (act() === 'reopen') {
              {{ 'assessment.reopen.act' | text }}
            } @else {
              {{ (open() > 0 ? 'assessment.submit.anyway' : 'assessment.submit.act') | text }}
            }
          </button>
        }
        <button type="button" class="button button-secondary" (click)="act.set(null)">
          {{ 'dialog.cancel' | text }}
        </button>
      </ng-container>
    </erfa-dialog>
  `,
})
export class SubmissionDialog {
  private readonly assessments = inject(AssessmentsService);

  /** The act asked about; null while the dialog is closed. */
  readonly act = model.required<Submission | null>();
  readonly assessment = input.required<AssessmentView>();
  /** The assessment as it is now that the act is done. */
  readonly done = output<AssessmentView>();
  /** Somebody else has changed it meanwhile: what is shown is old. */
  readonly stale = output();

  private readonly sections = computed(() => this.assessment().sections);
  protected readonly all = computed(() =>
    this.sections().reduce((sum, { asked }) => sum + asked, 0),
  );
  protected readonly agreed = computed(() =>
    this.sections().reduce((sum, { agreed }) => sum + agreed, 0),
  );
  protected readonly units = computed(() => this.assessment().units.length);
  protected readonly unitsReady = computed(() => unitsDone(this.assessment()));
  protected readonly waiting = computed(() =>
    this.sections().reduce((sum, { waiting }) => sum + waiting, 0),
  );
  /** Assignments that are not handed in, as the server counts them. */
  protected readonly open = computed(
    () =>
      this.sections()
        .flatMap(({ assignments }) => assignments)
        .filter(({ handedInAt }) => handedInAt === null).length,
  );
  protected readonly unassigned = computed(
    () => this.sections().filter(({ assignments }) => assignments.length === 0).length,
  );
  private readonly attempt = new Attempt(this.act);
  protected readonly problem = this.attempt.problem;
  /** Whether agreed answers still lack a reason: it is written where one agrees. */
  protected readonly owed = computed(() => this.problem()?.code === 'reasons-missing');

  protected async confirm(): Promise<void> {
    const act = this.act();
    if (!act) return;
    await this.attempt.run(
      async () => {
        this.done.emit(await this.carryOut(act));
      },
      (problem) => {
        this.attempt.fail(problem);
        if (problem.kind === 'conflict') this.stale.emit();
      },
    );
  }

  private carryOut(act: Submission): Promise<AssessmentView> {
    const { id, version } = this.assessment();
    const seen = { 'If-Match': `"${version}"` };
    if (act === 'reopen') return firstValueFrom(this.assessments.assessmentsReopen(id, seen));
    // Accepting goes no further than the number the reader was shown.
    return firstValueFrom(
      this.assessments.assessmentsSubmit(id, { acceptOpen: this.open() > 0 }, seen),
    );
  }
}
