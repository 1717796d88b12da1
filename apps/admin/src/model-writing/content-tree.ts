import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  model,
  output,
  type Signal,
  signal,
  viewChild,
} from '@angular/core';
import type { NodeSpot } from '@erfa/model-lab';
import type { Model } from '@erfa/scoring-sdk';
import { Icon } from '../icons/icon';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import type { OutlineNode } from '../lab/outline';
import { RowHeights, slotsFor } from './row-window';
import { type Drag, TreeDrag } from './tree-drag';
import {
  dropSpot,
  rowBeginning,
  rowsOf,
  sameRows,
  spotAfter,
  type TreeRow,
  type Way,
} from './tree-rows';

/** How long letters belong together when a title is looked for, in milliseconds. */
const together = 700;
const ways: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/** A node is to stand elsewhere. */
export interface Move {
  readonly key: string;
  readonly to: NodeSpot;
}

/**
 * The contents of a model as a tree: arrows, Home, End and letters go about in it, Enter opens a node,
 * Alt with arrows moves it, Delete removes it, and the pointer drags. Only what is near to be seen is
 * drawn, so that thousands of rows cost what a screenful does.
 */
@Component({
  selector: 'erfa-content-tree',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TextPipe],
  templateUrl: './content-tree.html',
  styleUrl: './content-tree.scss',
})
export class ContentTree {
  private readonly texts = inject(Texts);
  private readonly list = viewChild.required<ElementRef<HTMLElement>>('list');
  private readonly heights = new RowHeights();

  /** The model and its outline, as signals: what is typed elsewhere changes them, and here only what a row shows counts. */
  readonly tree = input.required<Signal<Model | null>>();
  readonly outline = input.required<Signal<ReadonlyMap<string, OutlineNode>>>();
  /** The key of what is being written. */
  readonly chosen = input.required<string>();
  /** Keys of the groups whose contents are to be seen. */
  readonly opened = model.required<ReadonlySet<string>>();
  /** What was found at nodes or below closed ones: the worst. */
  readonly marks = input.required<ReadonlyMap<string, 'error' | 'warning'>>();
  readonly editable = input(true);
  /** A node is to be written. */
  readonly choose = output<string>();
  readonly move = output<Move>();
  /** A way that leads nowhere was asked for. */
  readonly stuck = output<Way>();
  readonly remove = output<string>();

  private readonly scrolled = signal(0);
  private readonly height = signal(800);
  private readonly learned = signal(0);
  /** The row that the keyboard is at. */
  private readonly at = signal<string | null>(null);
  protected readonly drag = signal<Drag | null>(null);
  private letters = '';
  private lettersAt = 0;

  protected readonly rows = computed<readonly TreeRow[]>(
    () => {
      const model = this.tree()();
      return model ? rowsOf(model, this.outline()(), this.opened()) : [];
    },
    { equal: sameRows },
  );
  private readonly keys = computed(() => this.rows().map(({ key }) => key));
  protected readonly active = computed(() => {
    const keys = this.keys();
    const at = this.at();
    if (at !== null && keys.includes(at)) return at;
    return keys.includes(this.chosen()) ? this.chosen() : (keys[0] ?? null);
  });
  protected readonly window = computed(() => {
    this.learned();
    return this.heights.window(this.keys(), this.scrolled(), this.height());
  });
  /** What is drawn, each row in a slot: a row that leaves hands its elements to the one that comes, which costs far less than new ones. */
  protected readonly drawn = computed(() => {
    const { first, end } = this.window();
    const slots = slotsFor(end - first);
    return this.rows()
      .slice(first, end)
      .map((row, at) => ({ row, slot: (first + at) % slots }));
  });
  protected readonly dragging = new TreeDrag(
    () => this.list().nativeElement,
    (key) => this.outline()().get(key)?.node.kind === 'group',
    (drag) => this.drag.set(drag),
  );

  constructor() {
    afterRenderEffect({
      earlyRead: () => {
        this.drawn();
        const list = this.list().nativeElement;
        if (list.clientHeight > 0) this.height.set(list.clientHeight);
        let learned = false;
        for (const row of list.querySelectorAll<HTMLElement>('[data-key]')) {
          learned = this.heights.learn(row.dataset['key'] ?? '', row.offsetHeight) || learned;
        }
        if (learned) this.learned.update((times) => times + 1);
      },
    });
  }

  /** Puts the keyboard at a row, and the row where it is to be seen. */
  goTo(key: string): void {
    this.at.set(key);
    this.bringIntoView(key);
  }

  focus(): void {
    this.list().nativeElement.focus();
  }

  /** Opens a group or closes it, at once: the next key may come before anything is drawn. */
  private toggle(key: string): void {
    this.opened.update((keys) => {
      const next = new Set(keys);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }

  protected idOf(key: string): string {
    return `row-${key}`;
  }

  protected titleOf({ title }: TreeRow): string {
    const { da, en } = title;
    const [own, other] = this.texts.language() === 'en' ? [en, da] : [da, en];
    return own.trim() || other.trim() || this.texts.text('writing.tree.untitled');
  }

  protected scroll(): void {
    this.scrolled.set(this.list().nativeElement.scrollTop);
  }

  protected press(event: PointerEvent): void {
    if (this.editable()) this.dragging.press(event);
  }

  protected release(event: PointerEvent): void {
    const drag = this.dragging.release(event);
    if (!drag?.onto) return;
    const to = dropSpot(this.outline()(), drag.key, drag.onto, drag.part);
    if (to) this.move.emit({ key: drag.key, to });
  }

  protected click(event: Event): void {
    const target = event.target as Element;
    const key = target.closest<HTMLElement>('[data-key]')?.dataset['key'];
    if (key === undefined) return;
    this.at.set(key);
    if (target.closest('.fold')) this.toggle(key);
    else this.choose.emit(key);
  }

  protected typed(event: KeyboardEvent): void {
    const active = this.active();
    const row = this.rows().find(({ key }) => key === active);
    if (!row || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && this.drag()) this.dragging.cancel();
    else if (event.altKey) this.step(row, event);
    else if (this.went(row, event.key)) event.preventDefault();
    else if (event.key.length === 1 && event.key !== ' ') this.type(event.key);
  }

  private step(row: TreeRow, event: KeyboardEvent): void {
    const way = ways[event.key];
    if (!way || !this.editable()) return;
    event.preventDefault();
    const to = spotAfter(this.outline()(), row.key, way);
    if (to) this.move.emit({ key: row.key, to });
    else this.stuck.emit(way);
  }

  private went(row: TreeRow, pressed: string): boolean {
    const keys = this.keys();
    const at = keys.indexOf(row.key);
    const to = (key: string | undefined): boolean => {
      if (key !== undefined) this.goTo(key);
      return true;
    };
    switch (pressed) {
      case 'ArrowDown':
        return to(keys[at + 1]);
      case 'ArrowUp':
        return to(keys[at - 1]);
      case 'Home':
        return to(keys[0]);
      case 'End':
        return to(keys.at(-1));
      case 'ArrowRight':
        if (row.group && !row.open) this.toggle(row.key);
        else if (row.group && row.questions > 0) to(keys[at + 1]);
        return true;
      case 'ArrowLeft':
        if (row.group && row.open) this.toggle(row.key);
        else to(this.outline()().get(row.key)?.above.at(-1)?.key);
        return true;
      case 'Enter':
      case ' ':
        this.choose.emit(row.key);
        return true;
      case 'Delete':
        if (this.editable()) this.remove.emit(row.key);
        return true;
      default:
        return false;
    }
  }

  private type(letter: string): void {
    const now = Date.now();
    this.letters = now - this.lettersAt < together ? this.letters + letter : letter;
    this.lettersAt = now;
    const words = this.rows().map((row) => ({ key: row.key, words: this.titleOf(row) }));
    const found = rowBeginning(words, this.active() ?? '', this.letters);
    if (found !== null) this.goTo(found);
  }

  private bringIntoView(key: string): void {
    const list = this.list().nativeElement;
    const at = this.keys().indexOf(key);
    if (at === -1) return;
    const top = this.heights.topOf(this.keys(), at);
    const bottom = top + this.heights.of(key);
    if (top < list.scrollTop) list.scrollTop = top;
    else if (bottom > list.scrollTop + this.height()) list.scrollTop = bottom - this.height();
    this.scroll();
  }
}
