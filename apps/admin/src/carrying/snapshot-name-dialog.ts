import {
  ChangeDetectionStrategy,
  Component,
  input,
  linkedSignal,
  model,
  output,
} from '@angular/core';
import { TextPipe } from '../language/text-pipes';
import { Dialog } from '../overlays/dialog';

/** Longest name, in characters. */
const longest = 200;

/** Asks what the assessment as it stands is to be kept as, before something is done with it. */
@Component({
  selector: 'erfa-snapshot-name-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, TextPipe],
  template: `
    <erfa-dialog [heading]="heading()" [(open)]="open">
      <p>{{ text() }}</p>
      <div class="erfa-field">
        <label class="form-label" for="snapshot-name">{{ 'carrying.naming.name' | text }}</label>
        <span class="form-hint" id="snapshot-name-hint">{{ 'carrying.naming.hint' | text }}</span>
        <input
          class="form-input"
          id="snapshot-name"
          type="text"
          autocomplete="off"
          [attr.maxlength]="longest"
          [attr.aria-describedby]="
            'snapshot-name-hint' + (missing() ? ' snapshot-name-missing' : '')
          "
          [attr.aria-invalid]="missing()"
          [value]="name()"
          (input)="type($event)"
        />
        @if (missing()) {
          <p class="form-error-message" id="snapshot-name-missing" role="alert">
            {{ 'carrying.naming.missing' | text }}
          </p>
        }
      </div>
      <ng-container erfaDialogActions>
        <button type="button" class="button button-primary" [disabled]="busy()" (click)="go()">
          {{ act() }}
        </button>
        <button type="button" class="button button-secondary" (click)="open.set(false)">
          {{ 'dialog.cancel' | text }}
        </button>
      </ng-container>
    </erfa-dialog>
  `,
})
export class SnapshotNameDialog {
  readonly open = model.required<boolean>();
  readonly heading = input.required<string>();
  /** What is about to happen. */
  readonly text = input.required<string>();
  /** What the button is called. */
  readonly act = input.required<string>();
  /** The name to begin with. */
  readonly proposed = input.required<string>();
  readonly busy = input(false);
  readonly named = output<string>();

  protected readonly longest = longest;
  protected readonly name = linkedSignal<boolean, string>({
    source: this.open,
    computation: () => this.proposed(),
  });
  protected readonly missing = linkedSignal<boolean, boolean>({
    source: this.open,
    computation: () => false,
  });

  protected type(event: Event): void {
    this.name.set((event.target as HTMLInputElement).value);
    this.missing.set(false);
  }

  protected go(): void {
    const name = this.name().trim();
    if (name === '') this.missing.set(true);
    else this.named.emit(name);
  }
}
