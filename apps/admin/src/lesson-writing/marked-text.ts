import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { SensitiveView } from '@erfa/api-client';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { pieces } from './preview-text';

/** A text as others will see it, with what should be looked at marked and named. */
@Component({
  selector: 'erfa-marked-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  // Bound, not interpolated: white space counts in what people typed, and that around an interpolation would show.
  template: `
    @for (piece of cut(); track $index) {
      @if (piece.found; as found) {
        <mark [id]="idOf(found)"
          ><span [textContent]="piece.text"></span><small>{{ name(found) | text }}</small></mark
        >
      } @else {
        <span [textContent]="piece.text"></span>
      }
    }
  `,
  styles: `
    :host {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    mark {
      padding: 0.1rem 0.3rem;
      border-bottom: 2px solid var(--erfa-ink);
      background: var(--erfa-attention);
      color: var(--erfa-ink);
    }
    small {
      margin-left: 0.5rem;
      font-size: 1.2rem;
      font-weight: 600;
    }
  `,
})
export class MarkedText {
  readonly text = input.required<string>();
  readonly found = input.required<readonly SensitiveView[]>();
  protected readonly cut = computed(() => pieces(this.text(), this.found()));

  protected idOf({ field, start }: SensitiveView): string {
    return `found-${field}-${start}`;
  }

  protected name({ kind }: SensitiveView): TextKey {
    return `lessonSharing.found.${kind}`;
  }
}
