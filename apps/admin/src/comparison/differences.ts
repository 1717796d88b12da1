import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ComparedFigureView, ComparisonView } from '@erfa/api-client';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dimensionsOf } from './axis';
import { ComparisonWords } from './comparison-words';

/** The dimensions in which one is outside the middle half, and what that means in words. */
@Component({
  selector: 'erfa-differences',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TextPipe],
  template: `
    <section class="erfa-section">
      <div class="erfa-section-head">
        <div>
          <h2>{{ 'comparison.differences.heading' | text }}</h2>
          @if (none()) {
            <p>{{ 'comparison.differences.none' | text }}</p>
          }
        </div>
      </div>
      @if (!none()) {
        <div class="sides">
          @for (side of sides(); track side.heading) {
            <div class="side">
              <h3>{{ side.heading | text }}</h3>
              <ul class="erfa-plain-list">
                @for (item of side.items; track item.key) {
                  <li>
                    <span class="erfa-strong">{{ item.title }}</span>
                    {{ item.sentence }}
                  </li>
                }
              </ul>
              <a
                [routerLink]="['/assessments', view().assessmentId, 'result']"
                [fragment]="side.fragment"
                >{{ side.link | text }}</a
              >
            </div>
          }
        </div>
      }
    </section>
  `,
  styles: `
    .sides {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 40rem), 1fr));
      gap: 2.4rem 3.2rem;
    }
    .side {
      padding-top: 1.2rem;
      border-top: 3px solid var(--erfa-petrol);
      font-size: 1.5rem;
      line-height: 2.2rem;
    }
    .side .erfa-plain-list > li {
      margin: 0.8rem 0;
    }
  `,
})
export class Differences {
  private readonly texts = inject(Texts);
  private readonly words = inject(ComparisonWords);

  readonly view = input.required<ComparisonView>();

  protected readonly sides = computed(() =>
    [
      {
        heading: 'comparison.differences.above' as const,
        link: 'comparison.differences.seeWhy' as const,
        fragment: undefined,
        items: this.items('above'),
      },
      {
        heading: 'comparison.differences.below' as const,
        link: 'comparison.differences.seePlan' as const,
        fragment: 'plan',
        items: this.items('below'),
      },
    ].filter(({ items }) => items.length > 0),
  );
  protected readonly none = computed(() => this.sides().length === 0);

  private items(
    standing: 'above' | 'below',
  ): readonly { key: string; title: string; sentence: string }[] {
    return dimensionsOf(this.view().figures)
      .filter((figure) => figure.standing === standing)
      .map((figure) => ({
        key: figure.key,
        title: figure.title,
        sentence: this.sentence(figure, standing),
      }));
  }

  private sentence(figure: ComparedFigureView, standing: 'above' | 'below'): string {
    const { own, distribution } = figure;
    const quartile =
      standing === 'above' ? distribution?.upperQuartile : distribution?.lowerQuartile;
    return this.texts.text(`comparison.differences.${standing}Means`, {
      own: this.words.figure(own, figure),
      quartile: this.words.figure(quartile, figure),
    });
  }
}
