import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { fieldAt, type FieldPath } from '@erfa/model-lab';
import { type DateScale, type Scale, scaleKinds } from '@erfa/scoring-sdk';
import { DraftKeeper } from '../lab/draft-keeper';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { fieldId } from './field-id';
import { FieldTrouble } from './field-trouble';
import type { FormSpec } from './form-spec';
import { freshScale, isScaleKind, scaleNameSpec, scaleSpec } from './scale-spec';
import { SpecField } from './spec-field';

/** How a question is answered and what the answers count: any kind of scale, with the fields of its kind. */
@Component({
  selector: 'erfa-scale-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldTrouble, SpecField, TextPipe],
  template: `
    @if (scale(); as scale) {
      <div class="name">
        <erfa-spec-field
          [node]="node()"
          [spec]="nameSpec()"
          [field]="[...field(), 'title']"
          [short]="true"
        />
      </div>
      <label class="form-label" [attr.for]="id() + '-kind'">{{
        'writing.scale.kind' | text
      }}</label>
      <select
        class="form-select"
        [id]="id() + '-kind'"
        [disabled]="keeper.readOnly()"
        (change)="chooseKind($event)"
      >
        @for (kind of kinds; track kind.key) {
          <option [value]="kind.key" [selected]="kind.key === scale.kind">
            {{ kind.title | text }}
          </option>
        }
      </select>
      <div class="fields">
        @for (spec of specs(); track spec.key) {
          <div
            [class.wide]="spec.kind === 'table' || spec.kind === 'text' || spec.kind === 'record'"
          >
            <erfa-spec-field
              [node]="node()"
              [spec]="spec"
              [field]="[...field(), spec.key]"
              [short]="true"
            />
          </div>
        }
        @if (scale.kind === 'date') {
          <div class="wide">
            <label class="form-label" [attr.for]="id() + '-counts'">{{
              'writing.scale.dayCounts' | text
            }}</label>
            <select
              class="form-select"
              [id]="id() + '-counts'"
              [disabled]="keeper.readOnly()"
              (change)="chooseCount($event)"
            >
              @for (count of counts; track count.key) {
                <option [value]="count.key" [selected]="countOf(scale) === count.key">
                  {{ count.title | text }}
                </option>
              }
            </select>
            <erfa-spec-field
              [node]="node()"
              [spec]="countSpec(scale)"
              [field]="[...field(), 'counts', countOf(scale)]"
              [short]="true"
            />
          </div>
        }
      </div>
      <erfa-field-trouble [node]="node()" [field]="field()" />
    }
  `,
  styles: `
    .name {
      margin-bottom: 1.2rem;
    }
    .fields {
      display: flex;
      flex-wrap: wrap;
      gap: 1.2rem 1.6rem;
      margin-top: 1.2rem;
    }
    .wide {
      flex: 1 1 100%;
      min-width: 0;
    }
  `,
})
export class ScaleForm {
  protected readonly keeper = inject(DraftKeeper);
  private readonly texts = inject(Texts);

  /** The node that has the scale to itself, or the model. */
  readonly node = input.required<string>();
  readonly field = input.required<FieldPath>();

  protected readonly id = computed(() => fieldId(this.field()));
  protected readonly scale = computed(() => {
    this.keeper.model();
    return fieldAt(this.keeper.target(this.node()), this.field()) as Scale | undefined;
  });
  protected readonly kinds = scaleKinds.map(
    (key) => ({ key, title: `writing.scale.kinds.${key}` }) as const,
  );
  protected readonly counts = (['daysAfter', 'daysBefore', 'table'] as const).map(
    (key) => ({ key, title: `writing.scale.counts.${key}` }) as const,
  );
  protected readonly nameSpec = computed(() => scaleNameSpec((part) => this.named(part)));
  protected readonly specs = computed(() => {
    const scale = this.scale();
    return scale ? scaleSpec(scale.kind, (part) => this.named(part)) : [];
  });

  /** Another kind is another scale; what both have is kept. */
  protected chooseKind(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const before = this.scale();
    if (!isScaleKind(value) || !before) return;
    const { title, unit } = before;
    const fresh = freshScale(value, new Date().toISOString());
    this.keeper.set(this.node(), this.field(), {
      ...fresh,
      ...(title ? { title } : {}),
      ...(unit === undefined ? {} : { unit }),
    } as never);
  }

  protected chooseCount(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const scale = this.scale();
    if (scale?.kind !== 'date') return;
    const { counts, earliest, latest } = scale;
    const day =
      'table' in counts ? latest : 'daysAfter' in counts ? counts.daysAfter : counts.daysBefore;
    const next = value === 'table' ? { table: [{ from: earliest, value: 0 }] } : { [value]: day };
    this.keeper.set(this.node(), [...this.field(), 'counts'], next);
  }

  protected countOf({ counts }: DateScale): 'table' | 'daysAfter' | 'daysBefore' {
    if ('table' in counts) return 'table';
    return 'daysAfter' in counts ? 'daysAfter' : 'daysBefore';
  }

  protected countSpec(scale: DateScale): FormSpec {
    const key = this.countOf(scale);
    const title = this.named(key);
    if (key !== 'table') return { kind: 'day', key, title, help: title };
    const named = (part: string) => ({
      key: part,
      title: this.named(part),
      help: this.named(part),
    });
    return {
      ...{ kind: 'table', key, title, help: title },
      columns: [
        { ...named('from'), kind: 'day' },
        { ...named('value'), kind: 'number', min: -1_000_000, max: 1_000_000, default: null },
        { ...named('title'), kind: 'text', default: null },
      ],
      fresh: () => ({ from: scale.latest, value: 0 }),
    };
  }

  /** The name of a field in the language chosen, for both: the form is drawn anew in another. */
  private named(part: string): { readonly da: string; readonly en: string } {
    const words = this.texts.text(`writing.scale.parts.${part}` as 'writing.scale.parts.min');
    return { da: words, en: words };
  }
}
