import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  model,
  output,
  viewChild,
} from '@angular/core';
import { ModelsService, type ModelView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { faultAt } from '../problem/problem-error';

const longestReason = 500;

/** Says what it means to take a model out of use, and asks why, before it is done. */
@Component({
  selector: 'erfa-retire-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Problem, TextPipe],
  template: `
    <erfa-dialog
      [heading]="'models.retire.heading' | text: { name: name(), version: version() }"
      [(open)]="open"
    >
      <p>{{ 'models.retire.means' | text }}</p>
      <p class="erfa-gap-small">{{ 'models.retire.final' | text }}</p>
      <form
        novalidate
        id="retire-model"
        class="erfa-gap"
        (submit)="$event.preventDefault(); retire()"
      >
        <label class="form-label" for="retire-reason">{{ 'models.retire.reason' | text }}</label>
        <span class="form-hint" id="retire-reason-hint">{{
          'models.retire.reasonHint' | text
        }}</span>
        @if (fault(); as words) {
          <p class="form-error-message" id="retire-reason-fault">{{ words }}</p>
        }
        <textarea
          #reasonField
          class="form-input"
          id="retire-reason"
          rows="3"
          [value]="reason()"
          (input)="write($event)"
          [attr.aria-invalid]="!!fault()"
          [attr.aria-describedby]="
            fault() ? 'retire-reason-hint retire-reason-fault' : 'retire-reason-hint'
          "
        ></textarea>
      </form>
      @if (attempt.problem(); as trouble) {
        <erfa-problem [error]="trouble" (retry)="retire()" />
      }
      <ng-container erfaDialogActions>
        <button type="submit" form="retire-model" class="button button-primary">
          {{ 'models.retire.act' | text }}
        </button>
        <button type="button" class="button button-secondary" (click)="open.set(false)">
          {{ 'dialog.cancel' | text }}
        </button>
      </ng-container>
    </erfa-dialog>
  `,
})
export class RetireDialog {
  private readonly service = inject(ModelsService);
  private readonly texts = inject(Texts);
  private readonly field = viewChild<ElementRef<HTMLTextAreaElement>>('reasonField');

  readonly open = model.required<boolean>();
  readonly id = input.required<string>();
  readonly name = input.required<string>();
  readonly version = input.required<number>();
  /** It is out of use. */
  readonly retired = output<ModelView>();

  protected readonly reason = linkedSignal({ source: this.open, computation: () => '' });
  private readonly tried = linkedSignal({ source: this.open, computation: () => false });
  protected readonly attempt = new Attempt(this.open);
  protected readonly fault = computed(() => {
    const written = this.reason().trim();
    if (this.tried() && written === '') return this.texts.text('models.retire.reasonMissing');
    if (this.tried() && written.length > longestReason)
      return this.texts.text('models.retire.reasonTooLong');
    return faultAt(this.attempt.problem(), 'reason');
  });

  protected write(event: Event): void {
    this.reason.set((event.target as HTMLTextAreaElement).value);
  }

  protected async retire(): Promise<void> {
    this.tried.set(true);
    if (this.fault()) {
      this.field()?.nativeElement.focus();
      return;
    }
    await this.attempt.run(async () => {
      const now = await firstValueFrom(
        this.service.modelsRetire(this.id(), { reason: this.reason().trim() }),
      );
      this.open.set(false);
      this.retired.emit(now);
    });
  }
}
