import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Icon } from '../icons/icon';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { FaultSummary, type FieldFault } from '../page/fault-summary';
import { Problem } from '../problem/problem';
import type { Fault } from '../problem/problem-error';
import { fieldOf, type FormKeeper } from './form-keeper';

/** What stands in the way of saving a form: fields that a colleague has changed too, with both sides, and what the server refused. */
@Component({
  selector: 'erfa-form-conflicts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FaultSummary, Icon, Problem, TextPipe],
  template: `
    @for (conflict of rows(); track conflict.field) {
      <div class="alert alert-warning" role="alert">
        <erfa-icon class="alert-icon" name="warning" size="large" />
        <p class="alert-heading">
          {{ 'project.conflict.heading' | text: { field: (conflict.name | text) } }}
        </p>
        <dl class="erfa-facts erfa-gap-small">
          <dt>{{ 'project.conflict.mine' | text }}</dt>
          <dd>{{ conflict.mine }}</dd>
          <dt>{{ 'project.conflict.theirs' | text }}</dt>
          <dd>{{ conflict.theirs }}</dd>
        </dl>
        <div class="erfa-buttons erfa-gap-small">
          <button type="button" class="button button-secondary" (click)="keep(conflict.field)">
            {{ 'project.conflict.keepMine' | text }}
          </button>
          <button type="button" class="button button-secondary" (click)="take(conflict.field)">
            {{ 'project.conflict.takeTheirs' | text }}
          </button>
        </div>
      </div>
    }
    @if (refusals().length > 0) {
      <erfa-fault-summary [faults]="refusals()" />
    } @else if (keeper().problem(); as problem) {
      <erfa-problem [error]="problem" [naming]="naming" />
    }
  `,
})
export class FormConflicts<Form extends object> {
  private readonly texts = inject(Texts);
  readonly keeper = input.required<FormKeeper<Form>>();
  /** What each field is called on the page. */
  readonly names = input.required<Readonly<Record<keyof Form & string, TextKey>>>();
  /** What ids of fields begin with, where each fault is shown at its field too; the names of fields follow. */
  readonly fields = input<string | null>(null);
  /** A value of a field in words, where it is no plain text or number. */
  readonly say = input<(field: keyof Form & string, value: unknown) => string>(plain);

  protected readonly rows = computed(() =>
    this.keeper()
      .conflicts()
      .map(({ field, mine, theirs }) => ({
        field,
        name: this.names()[field],
        mine: this.say()(field, mine),
        theirs: this.say()(field, theirs),
      })),
  );

  /** Faults that lead to their fields. */
  protected readonly refusals = computed<readonly FieldFault[]>(() => {
    const prefix = this.fields();
    const faults = this.keeper().problem()?.faults ?? [];
    if (prefix === null || faults.some((fault) => this.naming(fault) === null)) return [];
    return faults.map((fault) => ({
      id: prefix + fieldOf(fault),
      words: this.texts.text('problem.named', {
        ...{ field: this.naming(fault) ?? '', words: fault.message },
      }),
    }));
  });

  protected readonly naming = (fault: Fault): string | null => {
    const key = (this.names() as Readonly<Record<string, TextKey | undefined>>)[fieldOf(fault)];
    return key === undefined ? null : this.texts.text(key);
  };

  protected keep(field: keyof Form & string): void {
    this.keeper().keepMine(field);
  }

  protected take(field: keyof Form & string): void {
    this.keeper().takeTheirs(field);
  }
}

const plain = (_: string, value: unknown): string =>
  value === null || value === '' ? '–' : Array.isArray(value) ? value.join(', ') : String(value);
