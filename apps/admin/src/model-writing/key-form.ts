import { ChangeDetectionStrategy, Component, inject, input, linkedSignal } from '@angular/core';
import { isKey } from '@erfa/model-lab';
import { DraftKeeper } from '../lab/draft-keeper';
import { TextPipe } from '../language/text-pipes';

/** The key of a node or of the model: what answers hang on. Given another one only by saying so. */
@Component({
  selector: 'erfa-key-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <label class="form-label" for="node-key">{{ 'writing.key.label' | text }}</label>
    <span class="form-hint" id="node-key-help">{{ 'writing.key.help' | text }}</span>
    <span class="line">
      <input
        class="form-input"
        id="node-key"
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="node-key-help"
        [attr.aria-invalid]="wrong()"
        [disabled]="keeper.readOnly()"
        [value]="typed()"
        (input)="typed.set($any($event.target).value)"
        (keydown.enter)="change()"
      />
      @if (typed() !== key()) {
        <button type="button" class="button button-secondary" (click)="change()">
          {{ 'writing.key.change' | text }}
        </button>
      }
    </span>
    @if (wrong()) {
      <p class="form-error-message" role="alert">{{ 'writing.key.wrong' | text }}</p>
    }
  `,
  styles: `
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 0.8rem 1.6rem;
      align-items: center;
    }
  `,
})
export class KeyForm {
  protected readonly keeper = inject(DraftKeeper);
  readonly key = input.required<string>();
  protected readonly typed = linkedSignal(() => this.key());
  protected readonly wrong = linkedSignal({ source: this.typed, computation: () => false });

  protected change(): void {
    const to = this.typed().trim();
    if (to === this.key()) return;
    if (isKey(to)) this.keeper.rekey(this.key(), to);
    else this.wrong.set(true);
  }
}
