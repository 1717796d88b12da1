import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import {
  explainScore,
  type Model,
  type PluginManifest,
  type ScoreNode,
  titlesOf,
} from '@erfa/scoring-sdk';
import { formatNumber } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';

/** Why a figure is what it is: one sentence a part, and the same of every group below, to be opened. */
@Component({
  selector: 'erfa-score-why',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <ul>
      @for (sentence of sentences().slice(1); track $index) {
        <li>{{ sentence }}</li>
      }
    </ul>
    @if (sum(); as words) {
      <p>{{ words }}</p>
    }
    @for (child of groups(); track child.key) {
      <details
        class="erfa-unfold"
        [open]="opened().has(child.key)"
        (toggle)="look(child.key, $event)"
      >
        <summary>{{ 'trying.whyOf' | text: { title: title()(child.key) } }}</summary>
        @if (opened().has(child.key)) {
          <erfa-score-why [model]="model()" [node]="child" [manifest]="manifest()" />
        }
      </details>
    }
  `,
  styles: `
    ul {
      margin: 0.8rem 0;
      padding-left: 2rem;
    }
    li,
    p {
      font-size: 1.5rem;
      line-height: 2.2rem;
      overflow-wrap: anywhere;
    }
    details {
      padding-left: 1.2rem;
      border-left: 2px solid var(--erfa-line);
    }
  `,
})
export class ScoreWhy {
  private readonly texts = inject(Texts);

  readonly model = input.required<Model>();
  readonly node = input.required<ScoreNode>();
  readonly manifest = input.required<Pick<PluginManifest, 'rules' | 'reasons'>>();

  protected readonly title = computed(() => titlesOf(this.model(), this.texts.language()));
  protected readonly sentences = computed(() =>
    explainScore(this.node(), this.manifest(), this.title(), this.texts.language()),
  );
  /** How the parts come to the figure, where all of them follow a rule that we know; null elsewhere. */
  protected readonly sum = computed(() => {
    const { contributions, value, key } = this.node();
    const parts = contributions.filter((part) => part.key !== key && part.state !== 'left-out');
    const [rule, ...others] = new Set(parts.map((part) => part.rule));
    if (value === null || others.length > 0 || (rule !== 'mean' && rule !== 'sum')) return null;
    const figure = (number: number): string => formatNumber(this.texts.language(), number, 0, 2);
    const weights = parts.reduce((total, { weight }) => total + (weight ?? 0), 0);
    return this.texts.text(`trying.sum.${rule}`, {
      weights: figure(weights),
      value: figure(value),
    });
  });
  protected readonly groups = computed(() =>
    this.node().children.filter(({ children }) => children.length > 0),
  );
  protected readonly opened = signal<ReadonlySet<string>>(new Set());

  protected look(key: string, event: Event): void {
    const open = (event.target as HTMLDetailsElement).open;
    this.opened.update((keys) => {
      const next = new Set(keys);
      if (open) next.add(key);
      else next.delete(key);
      return next;
    });
  }
}
