import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FateCountView } from '@erfa/api-client';
import { NumberPipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { answersWith } from './change-words';

const parts = [
  { fate: 'carried', name: 'modelChanges.dryRun.carried' },
  { fate: 'to-confirm', name: 'modelChanges.dryRun.confirm' },
  { fate: 'archived', name: 'modelChanges.dryRun.archived' },
  { fate: 'undisclosed', name: 'modelChanges.dryRun.together' },
] as const;

/** Answers by what becomes of them, as one bar; the words below say the same. */
@Component({
  selector: 'erfa-dry-run-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NumberPipe, TextPipe],
  template: `
    <div class="bar" aria-hidden="true">
      @for (part of shown(); track part.fate) {
        <span [class]="part.fate" [style.flex-grow]="part.answers"></span>
      }
    </div>
    <ul class="erfa-plain-list legend">
      @for (part of shown(); track part.fate) {
        <li>
          <span class="key" [class]="part.fate" aria-hidden="true"></span>
          <b>{{ part.answers | erfaNumber }}</b> {{ part.name | text }}
        </li>
      }
    </ul>
  `,
  styles: `
    .bar {
      display: flex;
      gap: 2px;
      height: 4rem;
    }
    .bar > span {
      min-width: 6px;
      border-radius: 3px;
    }
    .carried {
      background: var(--erfa-petrol);
    }
    .to-confirm {
      border: 1px solid #8a6100;
      background: var(--erfa-attention);
    }
    .archived {
      border: 1px solid var(--erfa-soft);
      background: #fff;
    }
    .undisclosed {
      border: 1px solid var(--erfa-edge);
      background: var(--erfa-track);
    }
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem 2.4rem;
      margin-top: 0.8rem;
      font-size: 1.5rem;
    }
    .key {
      display: inline-block;
      width: 1.2rem;
      height: 1.2rem;
      margin-right: 0.8rem;
      border-radius: 2px;
    }
    @media (forced-colors: active) {
      .bar > span,
      .key {
        border: 1px solid CanvasText;
      }
    }
  `,
})
export class DryRunBar {
  protected readonly texts = inject(Texts);

  readonly counts = input.required<readonly FateCountView[]>();

  protected readonly shown = computed(() =>
    parts
      .map((part) => ({ ...part, answers: answersWith(this.counts(), part.fate) }))
      .filter(({ answers, fate }) => answers > 0 || fate !== 'undisclosed'),
  );
}
