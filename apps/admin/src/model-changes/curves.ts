import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Comparability, PlanOperationView, PlanView } from '@erfa/api-client';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';

/** What becomes of the line of each dimension, and of the model as a whole. */
@Component({
  selector: 'erfa-plan-curves',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, TextPipe],
  template: `
    <h2>{{ 'modelChanges.curves.heading' | text }}</h2>
    <table erfaTable class="erfa-gap-small">
      <caption class="erfa-spoken">
        {{
          'modelChanges.curves.heading' | text
        }}
      </caption>
      <thead>
        <tr erfaRow>
          <th erfaColumn>{{ 'modelChanges.curves.dimension' | text }}</th>
          <th erfaColumn>{{ 'modelChanges.curves.curve' | text }}</th>
        </tr>
      </thead>
      <tbody>
        <tr erfaRow>
          <th erfaRowHead>{{ 'modelChanges.curves.whole' | text }}</th>
          <td [erfaCell]="'modelChanges.curves.curve' | text">
            {{ curve(plan()) }}
            @if (byRules(plan().comparability, '')) {
              <p class="erfa-small erfa-soft">{{ 'modelChanges.curves.byRules' | text }}</p>
            }
          </td>
        </tr>
        @for (dimension of dimensions(); track dimension.operation) {
          <tr erfaRow>
            <th erfaRowHead>
              @if (dimension.operation.from.length > 0) {
                <button
                  type="button"
                  class="erfa-link-button"
                  [attr.aria-label]="'modelChanges.decide' | text: { title: dimension.title }"
                  [attr.aria-pressed]="dimension.operation === chosen()"
                  (click)="choose.emit(dimension.operation)"
                >
                  {{ dimension.title }}
                </button>
              } @else {
                {{ dimension.title }}
              }
            </th>
            <td [erfaCell]="'modelChanges.curves.curve' | text">
              {{ curve(dimension.operation) }}
              @if (dimension.byRules) {
                <p class="erfa-small erfa-soft">{{ 'modelChanges.curves.byRules' | text }}</p>
              }
              @if (dimension.turned; as words) {
                <p class="erfa-small erfa-soft">{{ words }}</p>
              }
              @if (dimension.operation.raisedBefore) {
                <p class="erfa-small erfa-strong">{{ 'modelChanges.raisedBefore' | text }}</p>
              }
            </td>
          </tr>
        }
      </tbody>
    </table>
    <p class="erfa-small erfa-soft erfa-gap-small">{{ 'modelChanges.curves.rule' | text }}</p>
  `,
  styles: `
    h2 {
      font-size: 1.8rem;
      line-height: 2.4rem;
    }
    button {
      text-align: left;
    }
    td > p {
      margin: 0;
    }
  `,
})
export class PlanCurves {
  private readonly texts = inject(Texts);

  readonly plan = input.required<PlanView>();
  readonly chosen = input.required<PlanOperationView | null>();
  readonly choose = output<PlanOperationView>();

  protected readonly dimensions = computed(() =>
    this.plan()
      .operations.filter(({ of, from, to }) => of === 'group' && (to[0] ?? from[0])?.depth === 0)
      .map((operation) => {
        const title = (operation.to[0] ?? operation.from[0])?.title;
        return {
          operation,
          title: title ? (this.texts.language() === 'en' && title.en) || title.da : '',
          turned: this.turned(operation),
          byRules: this.byRules(
            operation.follows === operation.comparability ? operation.comparability : null,
            operation.to[0]?.number ?? null,
          ),
        };
      }),
  );

  /** What becomes of a line; where it is chained, through which round. */
  protected curve({
    comparability: line,
    bridged,
  }: Pick<PlanOperationView, 'comparability' | 'bridged'>): string {
    const { before, after, dryRun } = this.plan();
    if (line === 'chained') {
      const title = dryRun?.round.title;
      const round = title ? (this.texts.language() === 'en' && title.en) || title.da : '';
      const facts = { round, before: before.version, version: after.version };
      if (!bridged) return this.texts.text('modelChanges.curves.unbridged', facts);
      return this.texts.text(
        round ? 'modelChanges.curves.bridged' : 'modelChanges.curves.bridgedLater',
        facts,
      );
    }
    const version = line === 'ended' ? before.version : after.version;
    return this.texts.text(`modelChanges.curves.${line}`, { version });
  }

  /**
   * Whether a line does not simply go on because weights or rules are others.
   * @param line as it follows from the rule; null where somebody chose another
   * @param number the dimension's place; empty for the whole model, null for none
   */
  protected byRules(line: Comparability | null, number: string | null): boolean {
    if (number === null || (line !== 'chained' && line !== 'break')) return false;
    const { rules, operations } = this.plan();
    const below = (other: string): boolean =>
      number === '' || other === number || other.startsWith(`${number}.`);
    if (!rules.some(({ node }) => node === null || below(node.number))) return false;
    // Where a question has no answers from before, that is why it breaks.
    const answered = ({ of, to, comparability }: PlanOperationView): boolean =>
      of === 'group' ||
      ['comparable', 'chained'].includes(comparability) ||
      !to.some((node) => below(node.number));
    return line === 'chained' || operations.every(answered);
  }

  /** Whether somebody lowered or raised it, and why. */
  private turned({ follows, comparability, decisions }: PlanOperationView): string {
    if (follows === comparability) return '';
    const note = decisions[0]?.choice?.note ?? '';
    const order: readonly Comparability[] = ['comparable', 'chained', 'break'];
    const raised = order.indexOf(comparability) < order.indexOf(follows);
    if (raised) return this.texts.text('modelChanges.curves.raised', { note });
    return note
      ? this.texts.text('modelChanges.curves.lowered', { note })
      : this.texts.text('modelChanges.curves.loweredPlain');
  }
}
