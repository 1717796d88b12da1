import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import type { SimulatedItemsView, SimulatedItemView, StepCountView } from '@erfa/api-client';
import { aboutWords } from '../lab/simulation-words';
import { formatNumber } from '../language/formats';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { LocalPipe } from '../language/local-pipe';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';

/** Questions that are shown at once. */
const atOnce = 12;
/** From these on a question is pointed at: so many of a hundred at one end, and a discrimination below. */
const atOneEnd = 0.5;
const little = 0.2;

/** What the answers to each question look like, with what is worth a second look said in words. */
@Component({
  selector: 'erfa-items-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, CountPipe, LocalPipe, TextPipe],
  templateUrl: './items-table.html',
})
export class ItemsTable {
  private readonly texts = inject(Texts);
  readonly items = input.required<SimulatedItemsView>();

  private readonly most = linkedSignal({ source: this.items, computation: () => atOnce });
  protected readonly rows = computed(() =>
    this.items()
      .items.slice(0, this.most())
      .map((item) => ({
        item,
        seen: this.seen(item),
        discrimination: this.number(item.discrimination),
      })),
  );
  protected readonly left = computed(() => this.items().items.length - this.rows().length);
  protected readonly pairs = computed(() => {
    const titles = new Map(this.items().items.map(({ key, title }) => [key, title]));
    return this.items().same.flatMap(({ first, second, rho, n }) => {
      const [one, other] = [titles.get(first), titles.get(second)];
      return one && other ? [{ one, other, rho: this.number(rho), n }] : [];
    });
  });
  protected readonly same = computed(() =>
    this.texts.text('simulation.items.same.lead', {
      from: this.number(this.items().sameFrom),
      n: this.items().fewestForSame,
    }),
  );

  protected more(): void {
    this.most.update((most) => most + 4 * atOnce);
  }

  protected number(value: number | null): string {
    return value === null ? '–' : formatNumber(this.texts.language(), value, 2);
  }

  protected answered({ answered, asked }: SimulatedItemView): string {
    return this.texts.text('simulation.items.answered', {
      about: aboutWords(this.texts, answered),
      asked,
    });
  }

  /** What there is to say of the answers, most worth a look first. */
  private seen(item: SimulatedItemView): string[] {
    const { answered, asked, floor, ceiling, steps, notApplicable, dontKnow } = item;
    if (floor === null || ceiling === null) return [this.texts.text('simulation.items.hidden')];
    const of = (count: number): string => aboutWords(this.texts, count);
    const said: string[] = [];
    const [first, last] = [steps?.[0], steps?.at(-1)];
    if (floor >= answered * atOneEnd && floor > 0)
      said.push(
        first
          ? this.texts.text('simulation.items.step', {
              about: of(floor),
              asked,
              step: this.step(first),
            })
          : this.texts.text('simulation.items.floor', { about: of(floor), asked }),
      );
    if (ceiling >= answered * atOneEnd && ceiling > 0)
      said.push(
        last
          ? this.texts.text('simulation.items.step', {
              about: of(ceiling),
              asked,
              step: this.step(last),
            })
          : this.texts.text('simulation.items.ceiling', { about: of(ceiling), asked }),
      );
    const unused = (steps ?? []).filter(({ count }) => count === 0);
    if (unused.length > 0 && unused.length < (steps?.length ?? 0))
      said.push(
        this.texts.text('simulation.items.unused', {
          steps: unused.map((step) => this.step(step)).join(', '),
        }),
      );
    if (notApplicable > 0)
      said.push(this.texts.text('simulation.items.notApplicable', { about: of(notApplicable) }));
    if (dontKnow > 0)
      said.push(this.texts.text('simulation.items.dontKnow', { about: of(dontKnow) }));
    if (item.discrimination !== null && item.discrimination < little)
      said.push(this.texts.text('simulation.items.apart'));
    return said.length > 0 ? said : [this.texts.text('simulation.items.fine')];
  }

  /** A step by its number, where it has one, else by its title. */
  protected step({ value, title }: StepCountView): string {
    if (typeof value === 'number') return formatNumber(this.texts.language(), value, 0, 2);
    if (typeof value === 'boolean')
      return this.texts.text(value ? 'simulation.items.yes' : 'simulation.items.no');
    return title
      ? title[this.texts.language()] || title.da
      : this.texts.text('simulation.items.none');
  }

  protected spread({ steps }: SimulatedItemView): string {
    return (steps ?? [])
      .map((step) => `${this.step(step)}: ${aboutWords(this.texts, step.count)}`)
      .join(' · ');
  }
}
