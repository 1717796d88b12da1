import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { walkModel, type ModelNode } from '@erfa/scoring-sdk';
import { DraftKeeper } from '../lab/draft-keeper';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { fieldId } from './field-id';
import { FieldTrouble } from './field-trouble';
import { Fold } from './fold';
import { ScaleForm } from './scale-form';
import { freshScale } from './scale-spec';

const own = '~own';
const fresh = '~new';

/** The scale of a node: one that the model names, one of its own, or a new one. */
@Component({
  selector: 'erfa-scale-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, FieldTrouble, Fold, ScaleForm, TextPipe],
  template: `
    <label class="form-label" [attr.for]="id">{{ label() }}</label>
    <select class="form-select" [id]="id" [disabled]="keeper.readOnly()" (change)="choose($event)">
      @if (node().kind === 'group') {
        <option value="" [selected]="node().scale === undefined">
          {{ 'writing.scale.none' | text }}
        </option>
      }
      @for (scale of named(); track scale.key) {
        <option [value]="scale.key" [selected]="node().scale === scale.key">
          {{ scale.words }}
        </option>
      }
      @if (unknown(); as name) {
        <option [value]="name" selected>{{ name }}</option>
      }
      <option value="${own}" [selected]="isOwn()">{{ 'writing.scale.own' | text }}</option>
      <option value="${fresh}">{{ 'writing.scale.new' | text }}</option>
    </select>
    <erfa-field-trouble [node]="node().key" [field]="['scale']" />
    @if (isOwn()) {
      <div class="form"><erfa-scale-form [node]="node().key" [field]="['scale']" /></div>
    } @else if (standing(); as name) {
      <erfa-fold [heading]="'writing.scale.change' | text" [of]="[]">
        <ng-template>
          @if (others() > 0) {
            <p class="erfa-small erfa-gap-small">{{ 'writing.scale.others' | count: others() }}</p>
          }
          <div class="form">
            <erfa-scale-form [node]="model()!.key" [field]="['scales', name]" />
          </div>
        </ng-template>
      </erfa-fold>
    }
  `,
  styles: `
    .form {
      margin-top: 1.2rem;
      padding: 1.6rem;
      border: 1px solid var(--erfa-line);
      border-radius: 8px;
    }
    select {
      max-width: 100%;
    }
  `,
})
export class ScaleChoice {
  protected readonly keeper = inject(DraftKeeper);
  private readonly texts = inject(Texts);

  readonly node = input.required<ModelNode>();
  readonly label = input.required<string>();

  protected readonly id = fieldId(['scale']);
  protected readonly model = this.keeper.model;
  protected readonly named = computed(() =>
    Object.entries(this.model()?.scales ?? {}).map(([key, { title, kind }]) => ({
      key,
      words:
        title?.[this.texts.language()] ||
        title?.da ||
        `${key} (${this.texts.text(`writing.scale.kinds.${kind}`)})`,
    })),
  );
  protected readonly isOwn = computed(() => typeof this.node().scale === 'object');
  /** The name of the scale that the model has. */
  protected readonly standing = computed(() => {
    const { scale } = this.node();
    return typeof scale === 'string' && this.model()?.scales[scale] ? scale : null;
  });
  protected readonly unknown = computed(() => {
    const { scale } = this.node();
    return typeof scale === 'string' && this.standing() === null ? scale : null;
  });
  /** Other nodes that change with the scale. */
  protected readonly others = computed(() => {
    const [model, name] = [this.model(), this.standing()];
    let count = 0;
    if (model && name !== null) {
      walkModel(model, ({ key, scale }) => {
        if (scale === name && key !== this.node().key) count += 1;
      });
    }
    return count;
  });

  protected choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const { key } = this.node();
    const model = this.model();
    if (!model) return;
    if (value === '') this.keeper.set(key, ['scale'], null);
    else if (value === own) {
      const name = this.standing();
      // Begins as the one it had, so that nothing is lost by looking.
      const scale = (name === null ? undefined : model.scales[name]) ?? freshScale('steps', '');
      this.keeper.set(key, ['scale'], scale as never);
    } else if (value === fresh) {
      const name = freshName(Object.keys(model.scales));
      this.keeper.set(model.key, ['scales', name], freshScale('steps', '') as never);
      this.keeper.set(key, ['scale'], name);
    } else this.keeper.set(key, ['scale'], value);
  }
}

/** A name that no scale has: `scale-2`. */
export function freshName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`scale-${number}`)) number += 1;
  return `scale-${number}`;
}
