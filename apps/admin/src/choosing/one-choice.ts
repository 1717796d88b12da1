import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

/** One of several that can be chosen, in the reader's words. */
export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}

/** A question with a few answers, of which one holds. */
@Component({
  selector: 'erfa-one-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset [id]="field()" tabindex="-1">
      <legend class="form-label">{{ legend() }}</legend>
      @for (choice of choices(); track choice.value) {
        <div class="form-group-radio">
          <input
            class="form-radio"
            type="radio"
            [id]="field() + '-' + choice.value"
            [name]="field()"
            [checked]="choice.value === value()"
            [disabled]="choice.disabled ?? false"
            [attr.aria-describedby]="choice.hint ? field() + '-' + choice.value + '-hint' : null"
            (change)="chosen.emit(choice.value)"
          />
          <label [for]="field() + '-' + choice.value">{{ choice.text }}</label>
          @if (choice.hint) {
            <span class="form-hint" [id]="field() + '-' + choice.value + '-hint'">{{
              choice.hint
            }}</span>
          }
        </div>
      }
    </fieldset>
  `,
  styles: `
    :host {
      display: block;
      margin-top: 2.4rem;
    }
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
      min-width: 0;
    }
  `,
})
export class OneChoice {
  /** Its name in the form; also the id that leads to it. */
  readonly field = input.required<string>();
  readonly legend = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly value = input.required<string | null>();
  readonly chosen = output<string>();
}
