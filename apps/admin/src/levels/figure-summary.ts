import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { NamedOutcomeView, NodeScoreView } from '@erfa/api-client';
import { Texts } from '../language/texts';
import { valueOrName } from './figure-words';
import { LevelSquare } from './level-square';

/** What a result came to, in a list: its level where it has one, its number, its name; a dash where it came to nothing. */
@Component({
  selector: 'erfa-figure',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LevelSquare],
  template: `
    @let shown = figure();
    @if (shown.level !== null) {
      <erfa-level-square [level]="shown.level" [highest]="shown.levels?.highest" />
    }
    {{ words() }}
    @if (beside(); as name) {
      <small>{{ name }}</small>
    }
  `,
})
export class FigureSummary {
  private readonly texts = inject(Texts);
  readonly figure = input.required<
    Pick<NodeScoreView, 'value' | 'level' | 'unit' | 'levels'> & {
      readonly outcome: NamedOutcomeView | null;
    }
  >();

  private readonly name = computed(
    () => this.figure().outcome?.title[this.texts.language()] ?? null,
  );
  protected readonly words = computed(() => {
    const { value, unit } = this.figure();
    const name = this.name();
    return valueOrName(this.texts, {
      value,
      unit,
      outcome: name === null ? null : { title: name },
    });
  });
  /** The name, where a number stands before it. */
  protected readonly beside = computed(() => (this.figure().value === null ? null : this.name()));
}
