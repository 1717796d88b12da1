import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ComparedFigureView, ComparisonView } from '@erfa/api-client';
import { differences } from '@erfa/benchmark';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { SessionKeeper } from '../session/session-keeper';
import { dimensionsOf, wholeOf } from './axis';
import { ComparisonWords } from './comparison-words';

/** A dimension in which one is outside the middle half. */
interface Difference {
  readonly key: string;
  readonly title: string;
  readonly sentence: string;
  /** The search that finds what others have learned about it. */
  readonly search: Readonly<Record<string, string>>;
}

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
          @if (instead(); as sentence) {
            <p>{{ sentence | text }}</p>
          }
        </div>
      </div>
      @if (!instead()) {
        <div class="sides">
          @for (side of sides(); track side.heading) {
            <div class="side">
              <h3>{{ side.heading | text }}</h3>
              @if (side.items.length === 0) {
                <p>{{ side.nowhere | text }}</p>
              } @else {
                <ul class="erfa-plain-list">
                  @for (item of side.items; track item.key) {
                    <li>
                      <span class="erfa-strong">{{ item.title }}</span>
                      {{ item.sentence }}
                      @if (side.learn) {
                        <a
                          class="learned erfa-screen-only"
                          routerLink="/lessons"
                          [queryParams]="item.search"
                          >{{
                            'comparison.differences.learned' | text: { dimension: item.title }
                          }}</a
                        >
                      }
                    </li>
                  }
                </ul>
                <a
                  class="erfa-screen-only"
                  [routerLink]="['/assessments', view().assessmentId, 'result']"
                  [fragment]="side.fragment"
                  >{{ side.link | text }}</a
                >
              }
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
      break-inside: avoid;
      padding-top: 1.2rem;
      border-top: 3px solid var(--erfa-petrol);
      font-size: 1.5rem;
      line-height: 2.2rem;
    }
    .side .erfa-plain-list > li {
      margin: 0.8rem 0;
      break-inside: avoid;
    }
    .learned {
      display: block;
      width: fit-content;
    }
  `,
})
export class Differences {
  private readonly texts = inject(Texts);
  private readonly words = inject(ComparisonWords);
  private readonly keeper = inject(SessionKeeper);

  readonly view = input.required<ComparisonView>();

  private readonly told = computed(() => differences(dimensionsOf(this.view().figures)));
  protected readonly sides = computed(() => [
    {
      heading: 'comparison.differences.above' as const,
      nowhere: 'comparison.differences.nowhereAbove' as const,
      link: 'comparison.differences.seeWhy' as const,
      fragment: undefined,
      learn: false,
      items: this.items('above'),
    },
    {
      heading: 'comparison.differences.below' as const,
      nowhere: 'comparison.differences.nowhereBelow' as const,
      link: 'comparison.differences.seePlan' as const,
      fragment: 'plan',
      learn: this.keeper.may('lesson.read'),
      items: this.items('below'),
    },
  ]);
  /** What is said where one is outside the middle half nowhere, or cannot be held against it. */
  protected readonly instead = computed<TextKey | null>(() => {
    const { outcome } = this.told();
    if (outcome === 'none') return 'comparison.differences.incomparable';
    return outcome === 'within' ? 'comparison.differences.none' : null;
  });

  private items(standing: 'above' | 'below'): readonly Difference[] {
    const model = wholeOf(this.view().figures)?.key;
    return this.told()[standing].map((figure) => ({
      key: figure.key,
      title: figure.title,
      sentence: this.sentence(figure, standing),
      // Lessons are found by the dimension under its model; without a figure of the whole the model has no name here.
      search: model ? { dimension: `${model}/${figure.key}` } : { q: figure.title },
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
