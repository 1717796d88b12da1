import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { NodeScoreView } from '@erfa/api-client';
import { TextPipe } from '../language/text-pipes';

/** What was answered in one's own words: no figure says it, so it stands by itself. Nothing where nobody was asked. */
@Component({
  selector: 'erfa-written-answers',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    @if (written().length > 0) {
      <h2>{{ 'result.written.heading' | text }}</h2>
      <p class="erfa-mid erfa-soft">{{ 'result.written.mean' | text }}</p>
      <dl>
        @for (node of written(); track node.key) {
          <dt class="erfa-strong">{{ node.title }}</dt>
          <dd>
            @if (node.answer === null) {
              <span class="erfa-soft">{{ 'result.written.none' | text }}</span>
            } @else {
              {{ node.answer }}
            }
          </dd>
        }
      </dl>
    }
  `,
  styles: `
    dl {
      margin: 0;
    }
    dt {
      margin-top: 1.6rem;
    }
    dd {
      margin: 0.4rem 0 0;
      max-width: 80ch;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class WrittenAnswers {
  readonly nodes = input.required<readonly NodeScoreView[]>();
  protected readonly written = computed(() =>
    this.nodes().filter(({ kind, scored }) => kind === 'question' && !scored),
  );
}
