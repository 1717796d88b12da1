import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FieldPath, sameJson } from '@erfa/model-lab';
import type { Json } from '@erfa/scoring-sdk';
import { DraftKeeper } from '../lab/draft-keeper';
import { FindingsKeeper } from '../lab/findings-keeper';
import { TextPipe } from '../language/text-pipes';
import { formatNumber } from '../language/formats';
import { Texts } from '../language/texts';

/** What is to be said at a field: what was found wrong with it, and both sides where somebody else was faster. */
@Component({
  selector: 'erfa-field-trouble',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    @for (finding of found(); track $index) {
      <p [class]="finding.severity === 'error' ? 'form-error-message' : 'erfa-small hint'">
        {{ finding.message }}
      </p>
    }
    @for (side of collisions(); track side.field.join()) {
      <div class="sides" role="alert">
        <p class="erfa-strong">
          @if (side.by) {
            {{ 'writing.overwritten.heading' | text: { name: side.by } }}
          } @else {
            {{ 'conflict.heading' | text }}
          }
        </p>
        <dl>
          <dt>{{ 'conflict.theirs' | text }}</dt>
          <dd>{{ words(side.theirs) }}</dd>
          <dt>{{ (side.by ? 'writing.overwritten.mine' : 'conflict.mine') | text }}</dt>
          <dd>{{ words(side.mine) }}</dd>
        </dl>
        <p class="erfa-buttons">
          <button type="button" class="erfa-link-button" (click)="keeper.settle(side, false)">
            {{ 'conflict.takeTheirs' | text }}
          </button>
          <button type="button" class="erfa-link-button" (click)="keeper.settle(side, true)">
            {{ (side.by ? 'writing.overwritten.back' : 'conflict.keepMine') | text }}
          </button>
        </p>
      </div>
    }
  `,
  styles: `
    .hint {
      margin-top: 0.4rem;
      color: #6b4300;
    }
    .sides {
      margin-top: 0.8rem;
      padding: 1.2rem;
      border: 1px solid #b46b00;
      border-radius: 4px;
      background: #fff9ec;
    }
    dl {
      margin: 0.8rem 0;
      font-size: 1.5rem;
      line-height: 2.2rem;
    }
    dt {
      color: var(--erfa-soft);
      font-size: 1.4rem;
    }
    dd {
      margin: 0 0 0.8rem;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class FieldTrouble {
  private readonly texts = inject(Texts);
  private readonly findings = inject(FindingsKeeper);
  protected readonly keeper = inject(DraftKeeper);

  readonly node = input.required<string>();
  readonly field = input.required<FieldPath>();
  /** Whether what is found further in is said here too: nothing further in says it. */
  readonly below = input(false);

  protected readonly found = computed(() =>
    this.findings.at(this.node()).filter(({ field }) => this.isHere(field)),
  );
  protected readonly collisions = computed(() =>
    this.keeper
      .collisions()
      .filter(({ node, field }) => node === this.node() && this.isHere(field)),
  );

  /** What stands in a field, for people: every text and figure in it, a line each. */
  protected words(value: Json): string {
    if (value === null || value === '') return this.texts.text('conflict.empty');
    if (typeof value === 'boolean') return this.texts.text(value ? 'answers.yes' : 'answers.no');
    if (typeof value === 'number') return formatNumber(this.texts.language(), value, 0, 6);
    if (typeof value === 'string') return value;
    return Object.values(value)
      .map((one: Json) => this.words(one))
      .join('\n');
  }

  private isHere(field: FieldPath): boolean {
    const here = this.field().map(String);
    const there = field.map(String);
    return sameJson(this.below() ? there.slice(0, here.length) : there, here);
  }
}
