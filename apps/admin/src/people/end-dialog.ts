import { ChangeDetectionStrategy, Component, inject, model, output } from '@angular/core';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { type Colleague, PeopleApi } from './people-api';

/** Asks once more before someone's access ends, and says what it means. */
@Component({
  selector: 'erfa-end-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Problem, TextPipe],
  template: `
    <erfa-dialog
      [heading]="'people.endOf' | text: { name: colleague()?.name ?? '' }"
      [open]="colleague() !== null"
      (openChange)="$event || colleague.set(null)"
    >
      <p>{{ 'people.endMeans' | text }}</p>
      @if (problem(); as trouble) {
        <erfa-problem [error]="trouble" (retry)="end()" />
      }
      <ng-container erfaDialogActions>
        <button type="button" class="button button-primary" (click)="end()">
          {{ 'people.end' | text }}
        </button>
        <button type="button" class="button button-secondary" (click)="colleague.set(null)">
          {{ 'dialog.cancel' | text }}
        </button>
      </ng-container>
    </erfa-dialog>
  `,
})
export class EndDialog {
  private readonly api = inject(PeopleApi);
  private readonly texts = inject(Texts);

  /** Whose access; null while the dialog is closed. */
  readonly colleague = model.required<Colleague | null>();
  /** What was done, in a sentence. */
  readonly changed = output<string>();

  private readonly attempt = new Attempt(this.colleague);
  protected readonly problem = this.attempt.problem;

  protected async end(): Promise<void> {
    const whom = this.colleague();
    if (!whom) return;
    await this.attempt.run(async () => {
      await this.api.end(whom);
      this.changed.emit(this.texts.text('people.ended', { name: whom.name }));
      this.colleague.set(null);
    });
  }
}
