import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';

/** A text of the form with its name, what it is for, and what is wrong with it. */
@Component({
  selector: 'erfa-adoption-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormField],
  template: `
    <label class="form-label" [for]="fieldId()">{{ label() }}</label>
    @if (hint()) {
      <span class="form-hint" [id]="fieldId() + '-hint'">{{ hint() }}</span>
    }
    @if (shown(); as fault) {
      <p class="form-error-message" [id]="fieldId() + '-fault'">{{ fault }}</p>
    }
    @if (rows() > 0) {
      <textarea
        class="form-input"
        [id]="fieldId()"
        [rows]="rows()"
        [formField]="field()"
        [attr.aria-invalid]="!!shown()"
        [attr.aria-describedby]="described()"
      ></textarea>
    } @else {
      <input
        class="form-input"
        autocomplete="off"
        [id]="fieldId()"
        [formField]="field()"
        [attr.aria-invalid]="!!shown()"
        [attr.aria-describedby]="described()"
      />
    }
  `,
  host: { class: 'erfa-field' },
  styles: `
    :host {
      display: block;
    }
  `,
})
export class AdoptionText {
  /** The field's own id; named so that the element around it does not get it too. */
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input('');
  /** Lines of a text; none for a single line. */
  readonly rows = input(0);
  readonly field = input.required<FieldTree<string>>();
  /** Whether somebody has tried to save. */
  readonly tried = input(false);
  /** What the server found. */
  readonly fault = input<string | null>(null);
  protected readonly shown = computed(
    () => (this.tried() ? this.field()().errors()[0]?.message : undefined) ?? this.fault() ?? '',
  );
  protected readonly described = computed(
    () =>
      [this.hint() && `${this.fieldId()}-hint`, this.shown() && `${this.fieldId()}-fault`]
        .filter(Boolean)
        .join(' ') || null,
  );
}
