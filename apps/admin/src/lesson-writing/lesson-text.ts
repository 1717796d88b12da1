import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';

/** One text of a lesson: its name, what belongs in it, and room to write. */
@Component({
  selector: 'erfa-lesson-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <label class="form-label" [for]="field()"
      >{{ label() }}
      @if (optional()) {
        <span class="erfa-soft optional">{{ 'lessonForm.optional' | text }}</span>
      }
    </label>
    <span class="form-hint" [id]="field() + '-hint'">{{ hint() }}</span>
    @if (fault(); as words) {
      <p class="form-error-message" [id]="field() + '-fault'">{{ words }}</p>
    }
    @if (rows() === 1) {
      <input
        class="form-input"
        autocomplete="off"
        [id]="field()"
        [value]="value()"
        [attr.aria-describedby]="described()"
        [attr.aria-invalid]="fault() !== null"
        (input)="write($event)"
      />
    } @else {
      <textarea
        class="form-input"
        [id]="field()"
        [rows]="rows()"
        [value]="value()"
        [attr.aria-describedby]="described()"
        [attr.aria-invalid]="fault() !== null"
        (input)="write($event)"
      ></textarea>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-top: 2.4rem;
    }
    :host:first-of-type {
      margin-top: 1.6rem;
    }
    .optional {
      font-weight: 400;
    }
    .form-input {
      max-width: none;
    }
  `,
})
export class LessonText {
  private readonly texts = inject(Texts);
  /** Its name in the form; also the id of the field. */
  readonly field = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input.required<string>();
  readonly rows = input(1);
  readonly optional = input(false);
  readonly longest = input.required<number>();
  readonly value = model.required<string>();
  // Not `maxlength`: it makes browsers cut a pasted text off without a word.
  protected readonly fault = computed(() => {
    const length = this.value().length;
    const longest = this.longest();
    return length > longest ? this.texts.text('lessonForm.tooLong', { length, longest }) : null;
  });
  protected readonly described = computed(
    () => `${this.field()}-hint${this.fault() ? ` ${this.field()}-fault` : ''}`,
  );

  protected write(event: Event): void {
    this.value.set((event.target as HTMLInputElement).value);
  }
}
