import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { NodeScoreView } from '@erfa/api-client';
import { stretchAt } from '@erfa/domain';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { figureText } from '../levels/figure-words';
import { LevelSquare } from '../levels/level-square';
import { Stairs } from '../levels/stairs';
import type { Nodes, ViewOf } from './view-of';

/** More steps than these are no stairs any more. */
const mostSteps = 10;

/** Stairs for each node, from the lowest rung to the level it has reached, and what the rungs are called. */
@Component({
  selector: 'erfa-ladder-picture',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LevelSquare, LocalPipe, Stairs, TextPipe],
  template: `
    <ul class="erfa-plain-list rows">
      @for (row of rows(); track $index) {
        <li>
          <span class="erfa-strong name">{{ row.title }}</span>
          @if (row.steps; as steps) {
            <erfa-stairs
              [level]="row.level ?? steps.lowest - 1"
              [lowest]="steps.lowest"
              [highest]="steps.highest"
              [previous]="row.previous ?? undefined"
            />
          }
          <span class="figure">
            {{ row.words }}
            @if (row.rung; as rung) {
              <small>{{ rung | local }}</small>
            }
          </span>
        </li>
      }
    </ul>
    @if (rungs().length > 0) {
      <p class="erfa-small erfa-strong erfa-gap-small">{{ 'pictures.ladder.rungs' | text }}</p>
      <ul class="erfa-plain-list erfa-small rungs">
        @for (rung of rungs(); track rung.from) {
          <li>
            <erfa-level-square [level]="rung.from" [highest]="rungs().at(-1)?.from" />
            {{ rung.title | local }}
          </li>
        }
      </ul>
    }
  `,
  styleUrl: './ladder-picture.scss',
})
export class LadderPicture {
  private readonly texts = inject(Texts);
  readonly view = input.required<ViewOf<'ladder'>>();
  readonly nodes = input.required<Nodes>();

  protected readonly rungs = computed(() =>
    (this.view().levels ?? []).map(({ level, title }) => ({ from: level, title })),
  );
  protected readonly rows = computed(() =>
    this.view().nodes.flatMap((key) => {
      const node = this.nodes().get(key);
      if (!node) return [];
      return [
        {
          title: node.title,
          level: node.level,
          previous: node.previousLevel,
          words: figureText(this.texts, node),
          rung: stretchAt(this.rungs(), node.level)?.title ?? null,
          steps: this.stepsOf(node),
        },
      ];
    }),
  );

  /** The steps to draw: those of the common rungs, else of the node's own levels; none where they are too many or not whole. */
  private stepsOf({ levels }: NodeScoreView): { lowest: number; highest: number } | null {
    const rungs = this.rungs();
    const [first, last] = [rungs[0]?.from, rungs.at(-1)?.from];
    if (first === undefined || last === undefined) return levels;
    const whole = Number.isInteger(first) && last - first + 1 === rungs.length;
    return whole && first >= 0 && rungs.length <= mostSteps
      ? { lowest: first, highest: last }
      : null;
  }
}
