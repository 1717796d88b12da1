import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import type { ComparisonView } from '@erfa/api-client';
import { TextPipe } from '../language/text-pipes';
import { ComparisonWords } from './comparison-words';
import { GroupMembers } from './group-members';

/** Below every figure: which group, how many of it, which round and day, how it is made (content), and who took part. */
@Component({
  selector: 'erfa-figure-source',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GroupMembers, TextPipe],
  template: `
    <p class="erfa-small erfa-soft">{{ words.source(view()) }} <ng-content /></p>
    @if (view().group.answering > 0) {
      <details class="erfa-unfold" (toggle)="opened.set(true)">
        <summary>
          {{ 'comparison.members' | text
          }}<span class="erfa-spoken">: {{ words.name(view().group) }}, {{ of() }}</span>
        </summary>
        @if (opened()) {
          <erfa-group-members [roundId]="view().round.id" [group]="view().group" />
        }
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
    @media print {
      :host {
        break-before: avoid;
        break-inside: avoid;
      }
    }
  `,
})
export class FigureSource {
  protected readonly words = inject(ComparisonWords);
  readonly view = input.required<ComparisonView>();
  /** What the figure above is called. */
  readonly of = input.required<string>();
  /** Once somebody has asked to see who took part. */
  protected readonly opened = signal(false);
}
