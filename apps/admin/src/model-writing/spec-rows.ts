import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  type TemplateRef,
} from '@angular/core';
import { fieldAt, type FieldPath } from '@erfa/model-lab';
import { defaultOf, type Json, type OptionSpec } from '@erfa/scoring-sdk';
import { DraftKeeper } from '../lab/draft-keeper';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { fieldId } from './field-id';
import { FieldTrouble } from './field-trouble';
import type { FormSpec, RowsSpec } from './form-spec';

/** Rows of fields, each with what is done with it. */
@Component({
  selector: 'erfa-spec-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldTrouble, LocalPipe, NgTemplateOutlet, TextPipe],
  template: `
    <fieldset [id]="id()" tabindex="-1">
      <legend class="form-label">{{ spec().title | local }}</legend>
      @if (!short()) {
        <p class="form-hint">{{ spec().help | local }}</p>
      }
      @for (row of rows(); track $index; let at = $index) {
        <div
          class="row"
          role="group"
          [attr.aria-label]="'writing.rows.row' | text: { number: at + 1 }"
        >
          @for (column of spec().columns; track column.key) {
            <div [class.wide]="column.kind === 'text' || column.kind === 'table'">
              <ng-container
                [ngTemplateOutlet]="cell()"
                [ngTemplateOutletContext]="{
                  $implicit: column,
                  field: [...field(), at, column.key],
                }"
              />
            </div>
          }
          @if (!keeper.readOnly()) {
            <span class="acts">
              @if (at > 0) {
                <button type="button" class="erfa-link-button" (click)="raise(at)">
                  {{ 'writing.rows.raise' | text
                  }}<span class="erfa-spoken">
                    {{ 'writing.rows.row' | text: { number: at + 1 } }}</span
                  >
                </button>
              }
              <button type="button" class="erfa-link-button" (click)="remove(at)">
                {{ 'writing.rows.remove' | text
                }}<span class="erfa-spoken">
                  {{ 'writing.rows.row' | text: { number: at + 1 } }}</span
                >
              </button>
            </span>
          }
        </div>
      }
      @if (!keeper.readOnly()) {
        <button type="button" class="erfa-link-button" (click)="add()">
          {{ 'writing.rows.add' | text }}
        </button>
      }
      <erfa-field-trouble [node]="node()" [field]="field()" />
    </fieldset>
  `,
  styles: `
    fieldset {
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 0.8rem 1.6rem;
      align-items: flex-end;
      padding: 1.2rem 0;
      border-bottom: 1px solid var(--erfa-line);
    }
    .wide {
      flex: 1 1 100%;
      min-width: 0;
    }
    .acts {
      display: inline-flex;
      gap: 1.6rem;
    }
  `,
})
export class SpecRows {
  protected readonly keeper = inject(DraftKeeper);

  readonly node = input.required<string>();
  readonly spec = input.required<RowsSpec>();
  readonly field = input.required<FieldPath>();
  readonly short = input(false);
  /** Draws one field of a row: its spec, and the way to it. */
  readonly cell = input.required<TemplateRef<{ $implicit: FormSpec; field: FieldPath }>>();

  protected readonly id = computed(() => fieldId(this.field()));
  protected readonly rows = computed(() => {
    this.keeper.model();
    const value = fieldAt(this.keeper.target(this.node()), this.field());
    return Array.isArray(value) ? (value as readonly Json[]) : [];
  });

  protected add(): void {
    const { columns, fresh } = this.spec();
    const row = fresh
      ? fresh(this.rows())
      : Object.fromEntries(
          columns.filter(hasDefault).map((column) => [column.key, defaultOf(column)]),
        );
    this.put([...this.rows(), row as Json]);
  }

  protected remove(at: number): void {
    this.put(this.rows().toSpliced(at, 1));
  }

  protected raise(at: number): void {
    const rows = [...this.rows()];
    const [row] = rows.splice(at, 1);
    if (row !== undefined) rows.splice(at - 1, 0, row);
    this.put(rows);
  }

  private put(rows: readonly Json[]): void {
    this.keeper.set(this.node(), this.field(), rows as Json);
  }
}

function hasDefault(spec: FormSpec): spec is OptionSpec & { readonly default: Json } {
  return 'default' in spec && spec.default !== null;
}
