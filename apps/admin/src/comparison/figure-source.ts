import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ComparisonView } from '@erfa/api-client';
import { TextPipe } from '../language/text-pipes';
import { ComparisonWords } from './comparison-words';

/** Below every figure: which group, how many of it, which round and day, how it is made (content), and who took part. */
@Component({
  selector: 'erfa-figure-source',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <p class="erfa-small erfa-soft">{{ words.source(view()) }} <ng-content /></p>
    @if (names(); as names) {
      <details class="erfa-unfold">
        <summary>
          {{ 'comparison.members' | text
          }}<span class="erfa-spoken">: {{ words.name(view().group) }}, {{ of() }}</span>
        </summary>
        <p class="erfa-small erfa-gap-small">{{ names }}</p>
      </details>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-top: 1.6rem;
    }
    p {
      max-width: 96ch;
    }
  `,
})
export class FigureSource {
  protected readonly words = inject(ComparisonWords);
  readonly view = input.required<ComparisonView>();
  /** What the figure above is called. */
  readonly of = input.required<string>();
  protected readonly names = computed(() => {
    const names = this.view().members.map(({ name }) => name);
    return names.length > 0 ? `${this.words.list(names)}.` : '';
  });
}
