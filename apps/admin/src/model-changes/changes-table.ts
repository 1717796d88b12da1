import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { FateCountView, PlanNodeView, PlanOperationView, PlanView } from '@erfa/api-client';
import { Icon } from '../icons/icon';
import { formatNumber } from '../language/formats';
import { LocalPipe } from '../language/local-pipe';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import {
  answersWith,
  kindIcons,
  kindText,
  lineText,
  plannedFate,
  type PlannedFate,
} from './change-words';

/** What is said of a line, best first; of what has ended there is nothing to say. */
const lines = ['comparable', 'chained', 'break', 'new-line'] as const;

/** Every change of a question, and every group that is not as it was, with what was, what is, and what becomes of the answers. */
@Component({
  selector: 'erfa-changes-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, CountPipe, Icon, LocalPipe, TextPipe],
  templateUrl: './changes-table.html',
  styleUrl: './changes-table.scss',
})
export class ChangesTable {
  private readonly texts = inject(Texts);

  readonly plan = input.required<PlanView>();
  /** The operation that is being decided about. */
  readonly chosen = input.required<PlanOperationView | null>();
  readonly choose = output<PlanOperationView>();

  /** Whether there are figures. */
  protected readonly told = computed(() => this.plan().dryRun?.told ?? false);
  protected readonly icons = kindIcons;
  protected readonly operations = computed(() =>
    this.plan().operations.filter(({ of, kind }) => of === 'question' || kind !== 'kept'),
  );

  /** What is said of lines here, in words, each once. */
  protected readonly lines = computed(() => {
    const shown = new Set(this.operations().map(({ comparability }) => comparability));
    if (this.plan().kept.questions > 0) shown.add('comparable');
    return lines.filter((line) => shown.has(line));
  });

  protected kind({ kind, to }: PlanOperationView): string {
    return kindText(this.texts, kind, to);
  }

  protected means(line: (typeof lines)[number]): TextKey {
    return `modelChanges.lineMeans.${line}`;
  }

  protected line({ comparability }: Pick<PlanOperationView, 'comparability'>): string {
    return lineText(this.texts, comparability);
  }

  protected title({ from, to }: PlanOperationView): string {
    const node = from[0] ?? to[0];
    return node ? `${node.number} ${this.titleOf(node)}` : '';
  }

  /** What else is said under the new title. */
  protected note({ of, aspects, meaning, kind, from, to }: PlanOperationView): string {
    if (kind === 'new' || kind === 'retired' || kind === 'split' || kind === 'merged') return '';
    const also = aspects
      .filter((aspect) => aspect !== kind)
      .map((aspect) => this.texts.text(`modelChanges.also.${aspect}`));
    const renamed = from[0] && to[0] && this.titleOf(from[0]) !== this.titleOf(to[0]);
    const said =
      kind === 'moved' || kind === 'kept'
        ? []
        : [this.texts.text(`modelChanges.meaning.${meaning}`)];
    const scale =
      of === 'question' &&
      !this.told() &&
      plannedFate({ aspects, meaning, kind, from, to }) === 'each'
        ? [this.texts.text('modelChanges.byEach')]
        : [];
    return [...said, ...(renamed ? also.filter((one) => one !== '') : also), ...scale].join(' · ');
  }

  protected count(counts: readonly FateCountView[], fate: FateCountView['fate']): string {
    const answers = answersWith(counts, fate);
    return answers === 0 ? '–' : formatNumber(this.texts.language(), answers);
  }

  /** How many answers have a fate; without figures whether all have, some, or none: that follows from the plan alone. */
  protected becomes(operation: PlanOperationView, fate: PlannedFate): string {
    if (operation.of === 'group') return '–';
    if (this.told()) return this.count(operation.counts, fate);
    const planned = plannedFate(operation);
    if (planned === 'each') return this.texts.text('modelChanges.by.each');
    return planned === fate ? this.texts.text('modelChanges.by.all') : '–';
  }

  /** Where counts are told together only, that stands in the first column of them. */
  protected together(counts: readonly FateCountView[]): string {
    const answers = answersWith(counts, 'undisclosed');
    if (answers === 0) return '';
    return this.texts.text('modelChanges.together', {
      count: formatNumber(this.texts.language(), answers),
    });
  }

  private titleOf({ title }: PlanNodeView): string {
    return (this.texts.language() === 'en' && title.en) || title.da;
  }
}
