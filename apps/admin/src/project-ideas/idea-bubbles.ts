import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { IdeaCardView } from '@erfa/api-client';
import { ideaSizes } from '@erfa/domain';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { heightOf, placeBubbles, plot, plotWidth, type WeighedIdea } from './bubble-layout';

/** Value against effort: ideas at the top left give most for least. The table under it says the same. */
@Component({
  selector: 'erfa-idea-bubbles',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  templateUrl: './idea-bubbles.html',
  styles: `
    .frame {
      overflow-x: auto;
    }
    svg {
      display: block;
      width: 100%;
      min-width: 72rem;
      max-width: 100rem;
      font-size: 14px;
    }
    text {
      fill: var(--erfa-ink);
    }
    .axis {
      fill: var(--erfa-soft);
    }
    .grid {
      stroke: var(--erfa-line);
    }
    circle {
      fill: var(--erfa-petrol);
    }
    .done {
      fill: #fff;
      stroke: var(--erfa-petrol);
      stroke-width: 2;
    }
    .law {
      fill: none;
      stroke: var(--erfa-ink);
      stroke-width: 2;
    }
  `,
})
export class IdeaBubbles {
  private readonly texts = inject(Texts);
  readonly ideas = input.required<readonly IdeaCardView[]>();
  protected readonly plot = plot;
  protected readonly width = plotWidth;
  protected readonly height = heightOf;
  protected readonly sizes = ideaSizes;
  protected readonly values = [0, 3, 6, 9, 12] as const;

  protected readonly bubbles = computed(() => {
    const decided = new Set(
      this.ideas()
        .filter(({ outcome }) => outcome === 'go' || outcome === 'reject')
        .map(({ id }) => id),
    );
    const weighed = this.ideas().flatMap(({ id, form, value }): WeighedIdea[] => {
      const { title, effort, readiness, statutory } = form;
      if (value === null || effort === null) return [];
      return [{ id, title, value, effort, readiness, statutory }];
    });
    return placeBubbles(weighed).map((bubble) => ({
      ...bubble,
      done: decided.has(bubble.id),
      short: this.nameOf(bubble),
    }));
  });

  protected readonly label = computed(() => {
    const named = this.bubbles().map(({ title, value }) => `${title}: ${value}`);
    return `${this.texts.text('ideas.weighed')}. ${named.join('. ')}`;
  });

  private nameOf({ title, statutory }: WeighedIdea): string {
    const short = shortTitle(title);
    return statutory ? this.texts.text('ideas.byLaw', { title: short }) : short;
  }
}

/** A title that fits beside its bubble. */
const shortTitle = (title: string): string =>
  title.length > 26 ? `${title.slice(0, 25)}…` : title;
