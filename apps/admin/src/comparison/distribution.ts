import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ComparisonView } from '@erfa/api-client';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { axisOf, inReadingOrder, sharedAxis } from './axis';
import { ComparisonWords } from './comparison-words';
import { DistributionStrip } from './distribution-strip';
import { FigureSource } from './figure-source';

/** One's own figures against the middle half of the group: the dimensions and the whole, as strips and as a table. */
@Component({
  selector: 'erfa-distribution',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, DistributionStrip, FigureSource, TextPipe],
  templateUrl: './distribution.html',
  styleUrl: './distribution.scss',
})
export class Distribution {
  private readonly texts = inject(Texts);
  protected readonly words = inject(ComparisonWords);

  readonly view = input.required<ComparisonView>();
  /** What one's own municipality is called; empty for who has no figures. */
  readonly ownName = input.required<string>();

  protected readonly heading = computed(() =>
    this.texts.text(
      this.ownName() ? 'comparison.strips.heading' : 'comparison.strips.headingGroup',
      {
        group: this.words.phrase(this.view().group),
      },
    ),
  );
  /** How to read the strips. */
  protected readonly read = computed<TextKey>(() => {
    const own = this.ownName() !== '';
    if (this.view().group.suppressed)
      return own ? 'comparison.strips.readHidden' : 'comparison.strips.readAllHidden';
    return own ? 'comparison.strips.read' : 'comparison.strips.readGroup';
  });
  protected readonly axis = computed(() => sharedAxis(this.view().figures));
  protected readonly ticks = computed(() => {
    const axis = this.axis();
    if (!axis) return [];
    return axis.ticks.map((value) => ({
      words: this.words.tick(value),
      share: (value - axis.min) / (axis.max - axis.min),
    }));
  });
  protected readonly rows = computed(() =>
    inReadingOrder(this.view().figures).map((figure) => ({
      figure,
      axis: axisOf(figure),
      title: this.words.title(figure),
      standing: this.words.standing(figure, this.ownName() !== ''),
      quartiles: this.words.quartiles(figure),
      whole: figure.kind === 'model',
      own: figure.own === null ? '–' : this.words.figure(figure.own, figure),
      lower: this.words.figure(figure.distribution?.lowerQuartile, figure),
      median: this.words.figure(figure.distribution?.median, figure),
      upper: this.words.figure(figure.distribution?.upperQuartile, figure),
      count: figure.distribution?.count ?? '..',
    })),
  );
}
