import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ComparisonView } from '@erfa/api-client';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { formatDate } from '../language/formats';
import { dataTable } from '../page/data-table';
import { wholeOf } from './axis';
import { ComparisonStory } from './comparison-story';
import { ComparisonWords } from './comparison-words';

/** The whole's figures in every group of one's own, with one's own below; in all groups for who is in none. */
@Component({
  selector: 'erfa-group-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, TextPipe],
  templateUrl: './group-figures.html',
  styles: `
    :host {
      display: block;
    }
    .total th,
    .total td {
      font-weight: 600;
    }
    @media (min-width: 768px) {
      .total th,
      .total td {
        border-top: 2px solid var(--erfa-ink);
      }
    }
  `,
})
export class GroupFigures {
  private readonly texts = inject(Texts);
  protected readonly words = inject(ComparisonWords);
  protected readonly story = inject(ComparisonStory);

  readonly view = input.required<ComparisonView>();
  /** What one's own municipality is called in full; empty for who has no figures. */
  readonly ownName = input.required<string>();

  private readonly groups = computed(() => {
    const { groups } = this.view();
    const own = groups.filter((group) => group.own);
    return own.length > 0 ? own : groups;
  });
  private readonly whole = computed(() => wholeOf(this.view().figures));
  protected readonly own = computed(() => {
    const whole = this.whole();
    return whole && whole.own !== null && this.ownName() ? this.words.figure(whole.own, whole) : '';
  });
  protected readonly rows = computed(() => {
    const unit = this.whole()?.unit ?? null;
    return this.groups().map((group) => ({
      id: `${group.kind}/${group.key}`,
      name: this.words.name(group),
      answered: this.texts.text('comparison.of', {
        answering: group.answering,
        size: group.invited ?? group.size,
      }),
      lower: this.words.figure(group.whole?.lowerQuartile, { unit }),
      median: this.words.figure(group.whole?.median, { unit }),
      upper: this.words.figure(group.whole?.upperQuartile, { unit }),
    }));
  });
  /** Each hidden group with its reason in words. */
  protected readonly hidden = computed(() =>
    this.groups().flatMap((group) =>
      group.wholeSuppressed || group.suppressed
        ? {
            name: this.words.name(group),
            why:
              this.words.whyHidden(group) ||
              (group.wholeSuppressed ? this.words.whyFigureHidden(group.wholeSuppressed) : ''),
          }
        : [],
    ),
  );
  protected readonly source = computed(() => {
    const { round } = this.view();
    const language = this.texts.language();
    return this.texts.text('comparison.groups.source', {
      round: round.title[language],
      date: formatDate(language, round.closesOn),
    });
  });
}
