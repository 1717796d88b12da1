import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { FormKeeper } from './form-keeper';

/** What is wrong with one field of a form that is saved by itself, just above the field; heard when it comes. */
@Component({
  selector: 'erfa-field-fault',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (keeper().fault(field()); as words) {
      <p class="form-error-message" role="alert">{{ words }}</p>
    }
  `,
})
export class FieldFault<Form extends object> {
  readonly keeper = input.required<FormKeeper<Form>>();
  readonly field = input.required<keyof Form & string>();
}
