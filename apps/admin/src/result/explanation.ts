import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import type { NodeScoreView, ResultPluginView } from '@erfa/api-client';
import { Icon } from '../icons/icon';
import { formatNumber } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { figureWords } from '../levels/figure-words';
import { type ScoreTree, type SumLine, sumLines, whyOf } from './figures';

/** Hvorfor 3,4? The sum itself, down to the single answer. */
@Component({
  selector: 'erfa-explanation',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, Icon, TextPipe],
  templateUrl: './explanation.html',
  styleUrl: './explanation.scss',
  host: { '(window:beforeprint)': 'openForPaper()' },
})
export class Explanation {
  private readonly texts = inject(Texts);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  readonly tree = input.required<ScoreTree>();
  /** The figure that is asked about. */
  readonly node = input.required<NodeScoreView>();
  readonly plugin = input.required<ResultPluginView>();
  readonly modelVersion = input.required<number>();
  /** The reader has seen enough. */
  readonly closed = output();

  private readonly opened = linkedSignal<NodeScoreView, ReadonlySet<string>>({
    source: this.node,
    computation: () => new Set(),
  });
  protected readonly lines = computed(() => sumLines(this.tree(), this.node(), this.opened()));
  protected readonly question = computed(() => {
    const node = this.node();
    return node.value === null && !node.outcome
      ? this.texts.text('result.why.noScore', { title: node.title })
      : whyOf(this.texts, node);
  });
  /** The rule in our words, where every part follows the same one that we know. */
  protected readonly rule = computed(() => {
    const rules = new Set(
      this.node()
        .contributions.filter(({ key }) => key !== this.node().key)
        .map(({ rule }) => rule),
    );
    if (rules.size === 1 && rules.has('mean')) return this.texts.text('result.why.mean');
    if (rules.size === 1 && rules.has('sum')) return this.texts.text('result.why.sum');
    const plugin = this.plugin().title;
    return this.node().value === null
      ? this.texts.text('result.why.outcomeByPlugin', { plugin })
      : this.texts.text('result.why.byPlugin', { plugin });
  });

  /** Puts the reader at the beginning of the explanation. */
  focus(): void {
    const heading = this.heading().nativeElement;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  }

  protected toggle(key: string): void {
    this.opened.update((before) => {
      const now = new Set(before);
      if (!now.delete(key)) now.add(key);
      return now;
    });
  }

  /** Whether every part is open, down to the single answer. */
  protected readonly all = computed(() =>
    this.lines().every(({ openable, open }) => !openable || open),
  );

  protected toggleAll(): void {
    this.opened.set(this.all() ? new Set() : new Set(this.tree().byKey.keys()));
  }

  /** Paper cannot be unfolded. */
  protected openForPaper(): void {
    this.opened.set(new Set(this.tree().byKey.keys()));
  }

  protected figure(value: number | null, digits: number): string {
    return value === null ? '–' : formatNumber(this.texts.language(), value, digits);
  }

  protected weight(value: number | null): string {
    return this.figure(value, value !== null && !Number.isInteger(value) ? 2 : 0);
  }

  protected value({ item, node }: SumLine): string {
    if (!item) return '–';
    if (item.value === null) return node?.outcome?.title ?? '–';
    if (node?.kind !== 'question') return figureWords(this.texts, item.value, node?.unit ?? null);
    const digits = Number.isInteger(item.value) ? 0 : 2;
    return isStep(item, node)
      ? this.texts.text('result.why.step', { step: this.figure(item.value, digits) })
      : figureWords(this.texts, item.value, node.unit, digits);
  }

  /** What was answered, where the value is not a step that says it already. */
  protected answer({ item, kind, node }: SumLine): string | null {
    const own = kind === 'part' && node?.kind === 'question';
    return own && !isStep(item, node) ? node.answer : null;
  }

  /** What is to be said of a part beyond its numbers. */
  protected words({ item, kind, node }: SumLine): string {
    if (!item) return '';
    const known = item.rule === 'mean' || item.rule === 'sum';
    if (kind === 'left-out' && node && node.kind !== 'question') {
      return node.contributions.findLast(({ key }) => key === node.key)?.sentence ?? item.sentence;
    }
    return kind === 'part' && item.state === 'counted' && known ? '' : item.sentence;
  }
}

/** Whether what went into a sum is a step as it was chosen: not one that was put on another range. */
function isStep(item: SumLine['item'], { unit, value }: NodeScoreView): boolean {
  return unit === 'level' && item?.value === value;
}
