import { ChangeDetectionStrategy, Component, model, output } from '@angular/core';
import { Icon } from '../icons/icon';
import { TextPipe } from '../language/text-pipes';

/** In a dialog that was about to close with something unsaved in it: whether to go on or to let it go. */
@Component({
  selector: 'erfa-unsaved',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TextPipe],
  template: `
    @if (leaving()) {
      <div class="alert alert-warning erfa-gap" role="alert">
        <erfa-icon class="alert-icon" name="warning" size="large" />
        <p class="alert-heading">{{ 'dialog.unsaved' | text }}</p>
        <p class="erfa-buttons erfa-gap-small">
          <button type="button" class="button button-secondary" (click)="leaving.set(false)">
            {{ 'dialog.goOn' | text }}
          </button>
          <button type="button" class="erfa-link-button" (click)="discarded.emit()">
            {{ 'dialog.discard' | text }}
          </button>
        </p>
      </div>
    }
  `,
})
export class Unsaved {
  readonly leaving = model.required<boolean>();
  /** What was written is let go. */
  readonly discarded = output();
}
