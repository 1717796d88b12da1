import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { SimulatedDistributionView, SimulatedNodeView } from '@erfa/api-client';
import { aboutWords, nodeWords } from '../lab/simulation-words';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { figureWords } from '../levels/figure-words';
import { shadeOf } from '../levels/shade';

/** Height of the fullest column, in rem. */
const tallest = 7;

/** How one node's figures are spread under the old version and under the draft, side by side, and who moves. */
@Component({
  selector: 'erfa-distribution-pair',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <h3>{{ name() }}</h3>
    <p class="erfa-mid">{{ moves() }}</p>
    <div class="pair">
      @for (side of sides(); track side.name) {
        <figure>
          <figcaption class="erfa-small">{{ side.name }}</figcaption>
          @if (side.columns; as columns) {
            <div class="columns" role="img" [attr.aria-label]="side.spoken">
              @for (column of columns; track column.level) {
                <span class="column" [style.--at]="column.level">
                  <span class="about">{{ column.about }}</span>
                  <span [class]="'bar ' + column.shade" [style.height.rem]="column.height"></span>
                  <span class="foot">{{ column.level }}</span>
                </span>
              }
            </div>
          } @else {
            <p class="erfa-mid" [class.erfa-soft]="side.hidden">{{ side.words }}</p>
          }
          @if (side.mean) {
            <p class="erfa-small erfa-soft">{{ 'simulation.mean' | text: { mean: side.mean } }}</p>
          }
        </figure>
      }
    </div>
  `,
  styleUrl: './distribution-pair.scss',
})
export class DistributionPair {
  private readonly texts = inject(Texts);
  readonly node = input.required<SimulatedNodeView>();
  /** The version that the answers were given to. */
  readonly version = input.required<number>();

  protected readonly name = computed(() => nodeWords(this.texts, this.node()));
  protected readonly moves = computed(() => {
    const { movement, before, after } = this.node();
    if (!movement) {
      const key = !before && after ? 'new' : before && !after ? 'gone' : 'hidden';
      return this.texts.text(`simulation.moves.${key}`);
    }
    const of = (count: number): string => aboutWords(this.texts, count);
    if (movement.rise + movement.fall + movement.lost + movement.gained === 0)
      return this.texts.text('simulation.moves.nobody');
    const { by, rise, fall, lost, gained } = movement;
    return [
      this.texts.text(`simulation.moves.${by}`, { rise: of(rise), fall: of(fall) }),
      lost > 0 ? this.texts.text('simulation.moves.lost', { lost: of(lost) }) : '',
      gained > 0 ? this.texts.text('simulation.moves.gained', { gained: of(gained) }) : '',
    ]
      .filter(Boolean)
      .join(' ');
  });
  protected readonly sides = computed(() => {
    const { before, after } = this.node();
    const most = Math.max(
      1,
      ...[before, after].flatMap((side) => side?.levels?.map(({ count }) => count) ?? []),
    );
    return [
      this.side(before, this.texts.text('simulation.before', { version: this.version() }), most),
      this.side(after, this.texts.text('simulation.after'), most),
    ];
  });

  private side(distribution: SimulatedDistributionView | null, name: string, most: number) {
    const { unit } = this.node();
    const levels = distribution?.levels ?? null;
    const columns =
      levels?.map(({ level, count }, at) => ({
        ...{ level, about: count === 0 ? '' : `${count}` },
        height: count === 0 ? 0.2 : Math.max((count / most) * tallest, 0.5),
        shade: `level-${shadeOf(at + 1, levels.length)}`,
      })) ?? null;
    const spoken = levels
      ?.map(({ level, count }) =>
        this.texts.text('simulation.column', { level, about: aboutWords(this.texts, count) }),
      )
      .join(' ');
    const quartiles = distribution?.quartiles;
    const figure = (value: number): string => figureWords(this.texts, value, unit, 1);
    const words = quartiles
      ? this.texts.text('simulation.quartiles', {
          lower: figure(quartiles.lower),
          median: figure(quartiles.median),
          upper: figure(quartiles.upper),
        })
      : this.texts.text(distribution ? 'simulation.noSpread' : 'simulation.hidden');
    const mean = distribution?.mean ?? null;
    return {
      ...{ name, columns, words, hidden: !distribution },
      spoken: `${name}: ${spoken ?? ''}`,
      mean: mean === null ? null : figureWords(this.texts, mean, unit, 2),
    };
  }
}
