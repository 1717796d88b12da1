import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { SnippetView } from '@erfa/api-client';

/** A piece of plain text, whether what was looked for stands in it, and where it begins. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
  readonly start: number;
}

/** A snippet cut at its marks. Marks that lie outside, overlap or run backwards cost nothing but themselves. */
export function piecesOf({ text, marks }: Pick<SnippetView, 'text' | 'marks'>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false, start: at });
    pieces.push({ text: text.slice(start, end), marked: true, start });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false, start: at });
  return pieces;
}

/** A snippet with the words that were looked for marked; always text, never markup. */
@Component({
  selector: 'erfa-marked-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  // Every piece is an element of its own, so that no white space comes between them.
  template: `
    <bdi>
      @if (snippet().cutBefore) {
        <span>… </span>
      }
      @for (piece of pieces(); track piece.start) {
        @if (piece.marked) {
          <mark [textContent]="piece.text"></mark>
        } @else {
          <span [textContent]="piece.text"></span>
        }
      }
      @if (snippet().cutAfter) {
        <span> …</span>
      }
    </bdi>
  `,
  styles: `
    mark {
      padding: 0 0.1rem;
      background: var(--erfa-attention);
      color: inherit;
    }
  `,
})
export class MarkedText {
  readonly snippet = input.required<SnippetView>();
  protected readonly pieces = computed(() => piecesOf(this.snippet()));
}
