import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  linkedSignal,
  model,
  output,
} from '@angular/core';
import { LessonEditorsService, type ReviewedLessonView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Unsaved } from '../overlays/unsaved';
import { Announcer } from '../page/announcer';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import type { ProblemError } from '../problem/problem-error';

/** How a dialog's act ended: done, or with what was in the way because somebody else was first. */
export interface Settled {
  readonly lesson: ReviewedLessonView;
  readonly problem: ProblemError | null;
}

const longest = 2000;
/** Why a lesson is recalled: personal data are hidden unless somebody says otherwise. */
const whys = ['wrong', 'personal'] as const;
type Why = (typeof whys)[number];

/**
 * Recalls a lesson that does harm; the reason is told to everyone who took it into use. The text may be hidden, also of one
 * that is recalled already.
 */
@Component({
  selector: 'erfa-recall-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, Dialog, Problem, TextPipe, Unsaved],
  template: `
    <erfa-dialog
      [heading]="name() | text"
      [open]="lesson() !== null"
      [mayClose]="mayClose"
      (openChange)="$event || lesson.set(null)"
    >
      @if (lesson(); as chosen) {
        <p class="erfa-strong title">{{ chosen.title }}</p>
        <p class="erfa-gap-small">
          @if (hidesLater()) {
            {{ 'lessonEditing.hideHint' | text: { municipality: chosen.origin.name } }}
          } @else {
            {{ 'lessonEditing.recallMeans' | text }}
          }
          {{ 'lessonEditing.recallTells' | count: chosen.adoptions.municipalities }}
        </p>
        @if (!hidesLater()) {
          <fieldset class="erfa-gap">
            <legend class="form-label">{{ 'lessonEditing.recallWhy.heading' | text }}</legend>
            @for (kind of whys; track kind) {
              <div class="form-group-radio">
                <input
                  class="form-radio"
                  type="radio"
                  name="recall-why"
                  [id]="'recall-' + kind"
                  [checked]="why() === kind"
                  (change)="choose(kind)"
                />
                <label [for]="'recall-' + kind">{{ nameOf(kind) | text }}</label>
              </div>
            }
          </fieldset>
        }
        <div class="erfa-gap">
          <label class="form-label" for="recall-reason">{{ 'lessonEditing.reason' | text }}</label>
          <span class="form-hint" id="recall-reason-hint">{{
            'lessonEditing.reasonHint' | text
          }}</span>
          @if (fault(); as words) {
            <p class="form-error-message" role="alert">{{ words }}</p>
          }
          <textarea
            class="form-input"
            id="recall-reason"
            rows="4"
            aria-describedby="recall-reason-hint"
            [attr.aria-invalid]="fault() !== null"
            [value]="reason()"
            (input)="write($event)"
          ></textarea>
        </div>
        @if (!hidesLater()) {
          <div class="erfa-gap form-group-checkbox">
            <input
              class="form-checkbox"
              type="checkbox"
              id="recall-hide"
              aria-describedby="recall-hide-hint"
              [checked]="hide()"
              (change)="hide.set(!hide())"
            />
            <label for="recall-hide">{{ 'lessonEditing.hide' | text }}</label>
            <span class="form-hint" id="recall-hide-hint">{{
              'lessonEditing.hideHint' | text: { municipality: chosen.origin.name }
            }}</span>
          </div>
        }
        @if (attempt.problem(); as trouble) {
          <erfa-problem [error]="trouble" (retry)="go()" />
        }
        <erfa-unsaved [(leaving)]="leaving" (discarded)="lesson.set(null)" />
      }
      <ng-container erfaDialogActions>
        <button type="button" class="button button-primary" (click)="go()">
          {{ name() | text }}
        </button>
        <button type="button" class="button button-secondary" (click)="leave()">
          {{ 'dialog.cancel' | text }}
        </button>
      </ng-container>
    </erfa-dialog>
  `,
  styles: `
    .title {
      overflow-wrap: anywhere;
    }
    fieldset {
      padding: 0;
      border: 0;
    }
  `,
})
export class RecallDialog {
  private readonly api = inject(LessonEditorsService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  /** The lesson to recall; null while the dialog is closed. */
  readonly lesson = model.required<ReviewedLessonView | null>();
  readonly settled = output<Settled>();
  /** It is recalled, and its text is still there to read. */
  protected readonly hidesLater = computed(() => this.lesson()?.state === 'recalled');
  protected readonly name = computed<TextKey>(
    () => `lessonEditing.act.${this.hidesLater() ? 'hide' : 'recall'}`,
  );
  /** The reason as it stands before anybody writes. */
  private readonly given = computed(() => this.lesson()?.recallReason ?? '');
  protected readonly reason = linkedSignal({
    source: this.lesson,
    computation: () => this.given(),
  });
  protected readonly whys = whys;
  protected readonly why = linkedSignal<unknown, Why>({
    source: this.lesson,
    computation: () => 'wrong',
  });
  protected readonly hide = linkedSignal({
    source: this.why,
    computation: (why) => why === 'personal',
  });
  protected readonly fault = linkedSignal<unknown, string | null>({
    source: this.lesson,
    computation: () => null,
  });
  protected readonly attempt = new Attempt(this.lesson);
  /** Somebody was about to close it with a reason written in it. */
  protected readonly leaving = linkedSignal({ source: this.lesson, computation: () => false });

  protected readonly mayClose = (): boolean => {
    const said = ['', this.given(), this.texts.text('lessonEditing.personalReason')];
    this.leaving.set(!said.includes(this.reason()));
    return !this.leaving();
  };

  protected leave(): void {
    if (this.mayClose()) this.lesson.set(null);
  }

  protected nameOf(why: Why): TextKey {
    return `lessonEditing.recallWhy.${why}`;
  }

  protected choose(why: Why): void {
    this.why.set(why);
    // Nobody has to write what was just said; what was written stays.
    const said = this.texts.text('lessonEditing.personalReason');
    if (why === 'personal' && this.reason().trim() === '') this.reason.set(said);
    if (why === 'wrong' && this.reason() === said) this.reason.set('');
  }

  protected write(event: Event): void {
    this.reason.set((event.target as HTMLTextAreaElement).value);
    this.fault.set(null);
  }

  protected async go(): Promise<void> {
    const lesson = this.lesson();
    const reason = this.reason().trim();
    if (!lesson || this.attempt.busy()) return;
    if (reason === '' || reason.length > longest) {
      this.fault.set(this.texts.text('lessonEditing.reasonMissing', { longest }));
      return;
    }
    await this.attempt.run(
      async () => {
        const hideText = this.hidesLater() || this.hide();
        await firstValueFrom(this.api.editorsRecall(lesson.id, { reason, hideText }));
        const did = this.hidesLater() ? 'hidden' : 'recalled';
        this.announcer.show(this.texts.text(`lessonEditing.did.${did}`));
        this.close(lesson, null);
      },
      (problem) => {
        if (problem.kind === 'conflict') this.close(lesson, problem);
        else this.attempt.fail(problem);
      },
    );
  }

  private close(lesson: ReviewedLessonView, problem: ProblemError | null): void {
    this.lesson.set(null);
    this.settled.emit({ lesson, problem });
  }
}
