import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  Injector,
} from '@angular/core';
import { walkModel } from '@erfa/scoring-sdk';
import { DraftKeeper } from '../lab/draft-keeper';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { FieldAim } from './field-aim';
import { elementOf } from './field-id';
import { Fold } from './fold';
import { freshName } from './scale-choice';
import { ScaleForm } from './scale-form';
import { freshScale } from './scale-spec';

/** The scales that the model names, each with how many use it. */
@Component({
  selector: 'erfa-scales-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, Fold, ScaleForm, TextPipe],
  template: `
    @for (scale of scales(); track scale.name) {
      <erfa-fold
        [heading]="scale.words + ' · ' + ('writing.scale.uses' | count: scale.uses)"
        [of]="['scales']"
        [only]="scale.name"
      >
        <ng-template>
          <div class="form">
            <erfa-scale-form [node]="model()!.key" [field]="['scales', scale.name]" />
            @if (scale.uses === 0 && !keeper.readOnly()) {
              <button
                type="button"
                class="erfa-link-button erfa-gap-small"
                (click)="drop(scale.name)"
              >
                {{ 'writing.scale.drop' | text }}
              </button>
            }
          </div>
        </ng-template>
      </erfa-fold>
    }
    @if (!keeper.readOnly()) {
      <button type="button" class="erfa-link-button" (click)="add()">
        {{ 'writing.scale.new' | text }}
      </button>
    }
  `,
  styles: `
    .form {
      margin-top: 1.2rem;
      padding: 1.6rem;
      border: 1px solid var(--erfa-line);
      border-radius: 8px;
    }
  `,
})
export class ScalesForm {
  protected readonly keeper = inject(DraftKeeper);
  private readonly texts = inject(Texts);
  private readonly aim = inject(FieldAim);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  protected readonly model = this.keeper.model;
  protected readonly scales = computed(() => {
    const model = this.model();
    if (!model) return [];
    const uses = new Map<string, number>();
    walkModel(model, ({ scale }) => {
      if (typeof scale === 'string') uses.set(scale, (uses.get(scale) ?? 0) + 1);
    });
    return Object.entries(model.scales).map(([name, { title, kind }]) => ({
      name,
      uses: uses.get(name) ?? 0,
      words: `${title?.[this.texts.language()] || title?.da || name} (${this.texts.text(`writing.scale.kinds.${kind}`)})`,
    }));
  });

  /** A new scale opens at once, and is named first. */
  protected add(): void {
    const model = this.model();
    if (!model) return;
    const name = freshName(Object.keys(model.scales));
    this.keeper.set(model.key, ['scales', name], freshScale('steps', '') as never);
    const field = ['scales', name, 'title', 'da'];
    this.aim.take(field);
    afterNextRender(() => elementOf(this.document, field)?.focus(), { injector: this.injector });
  }

  protected drop(name: string): void {
    this.keeper.set(this.model()?.key ?? '', ['scales', name], null);
  }
}
