import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { stretchAt } from '@erfa/domain';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { figureText, figureWords } from '../levels/figure-words';
import { shareOf } from './scale';
import type { Nodes, ViewOf } from './view-of';

/** One value on its range, with the stretches of the range that have a name. */
@Component({
  selector: 'erfa-gauge-picture',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalPipe, TextPipe],
  template: `
    <p>{{ story() }}</p>
    @if (ends(); as ends) {
      <div class="gauge" aria-hidden="true">
        <div class="track">
          @for (band of bands(); track band.from) {
            <span
              class="band"
              [class.odd]="$odd"
              [class.here]="band.here"
              [style.left.%]="band.left"
              [style.width.%]="band.width"
            ></span>
          }
          @if (before(); as place) {
            <i class="diamond before" [style.left.%]="place.at"></i>
          }
          @if (now(); as place) {
            <i class="diamond" [style.left.%]="place.at"></i>
          }
        </div>
        <p class="ends erfa-small">
          <span>{{ ends.min }}</span>
          <span>{{ ends.max }}</span>
        </p>
      </div>
      @if (before() && previousTitle()) {
        <p class="erfa-small legend">
          <i class="diamond before"></i
          >{{ 'pictures.gauge.before' | text: { title: previousTitle(), value: beforeWords() } }}
        </p>
      }
    }
    @if (bands().length > 0) {
      <ul class="erfa-plain-list erfa-small bands">
        @for (band of bands(); track band.from) {
          <li [class.erfa-strong]="band.here">
            <span class="from">{{ band.words }}</span> {{ band.title | local }}
            @if (band.here) {
              <span class="mark">{{ 'pictures.gauge.here' | text }}</span>
            }
          </li>
        }
      </ul>
    }
  `,
  styleUrl: './gauge-picture.scss',
})
export class GaugePicture {
  private readonly texts = inject(Texts);
  readonly view = input.required<ViewOf<'gauge'>>();
  readonly nodes = input.required<Nodes>();
  /** What the round before is called; empty when there was none. */
  readonly previousTitle = input('');

  private readonly node = computed(() => this.nodes().get(this.view().node) ?? null);
  private readonly band = computed(() =>
    stretchAt(this.view().bands ?? [], this.node()?.value ?? null),
  );
  protected readonly ends = computed(() => {
    const { range, unit } = this.node() ?? { range: null, unit: null };
    if (!range || range.max <= range.min) return null;
    return { min: this.written(range.min, unit), max: this.written(range.max, unit) };
  });
  protected readonly bands = computed(() => {
    const { range, unit } = this.node() ?? { range: null, unit: null };
    const given = this.view().bands ?? [];
    return given.map(({ from, title }, at) => {
      const to = given[at + 1]?.from ?? null;
      const [left, right] = [from, to ?? range?.max ?? from].map(
        (value) => (shareOf({ value, range }) ?? 0) * 100,
      );
      return {
        from,
        title,
        here: this.band()?.from === from,
        words:
          to === null
            ? this.texts.text('pictures.gauge.from', { from: this.written(from, unit) })
            : this.texts.text('pictures.gauge.between', {
                from: this.written(from, null),
                to: this.written(to, unit),
              }),
        left: left ?? 0,
        width: Math.max(0, (right ?? 0) - (left ?? 0)),
      };
    });
  });
  protected readonly now = computed(() => this.placeOf(this.node()?.value ?? null));
  protected readonly before = computed(() => this.placeOf(this.node()?.previousValue ?? null));
  protected readonly beforeWords = computed(() => {
    const { previousValue = null, unit = null } = this.node() ?? {};
    return previousValue === null ? '–' : figureWords(this.texts, previousValue, unit);
  });
  protected readonly story = computed(() => {
    const node = this.node();
    if (!node) return '';
    const facts = { title: node.title, figure: figureText(this.texts, node) };
    const band = this.band()?.title[this.texts.language()];
    // Where the plugin gives the band as the outcome it has been said.
    return band === undefined || band === node.outcome?.title
      ? this.texts.text('pictures.gauge.story', facts)
      : this.texts.text('pictures.gauge.inBand', { ...facts, band });
  });

  private placeOf(value: number | null): { at: number } | null {
    const share = shareOf({ value, range: this.node()?.range ?? null });
    return share === null ? null : { at: share * 100 };
  }

  private written(value: number, unit: string | null): string {
    return figureWords(this.texts, value, unit, Number.isInteger(value) ? 0 : 1);
  }
}
