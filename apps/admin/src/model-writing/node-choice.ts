import {
  ChangeDetectionStrategy,
  ChangeDetectorRef,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { DraftKeeper } from '../lab/draft-keeper';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';

/** A node of the model to choose. The list is drawn when it is asked for: a model may have thousands. */
@Component({
  selector: 'erfa-node-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <label class="form-label" [attr.for]="name()">{{ label() }}</label>
    @if (help()) {
      <span class="form-hint" [id]="name() + '-help'">{{ help() }}</span>
    }
    <select
      class="form-select"
      [id]="name()"
      [disabled]="keeper.readOnly()"
      [attr.aria-describedby]="help() ? name() + '-help' : null"
      (focus)="draw()"
      (mousedown)="draw()"
      (change)="choose($event)"
    >
      <option value="" [selected]="value() === null">{{ 'writing.spec.choose' | text }}</option>
      @for (item of items(); track item.key) {
        <option [value]="item.key" [selected]="item.key === value()">{{ item.words }}</option>
      }
    </select>
  `,
  styles: `
    select {
      max-width: 100%;
    }
  `,
})
export class NodeChoice {
  protected readonly keeper = inject(DraftKeeper);
  private readonly texts = inject(Texts);
  private readonly changes = inject(ChangeDetectorRef);

  /** For the id. */
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly help = input('');
  readonly value = input.required<string | null>();
  readonly only = input<'question' | 'any'>('any');
  /** The node that cannot be chosen itself. */
  readonly except = input<string | null>(null);
  /** The node that only those before it in the model can be chosen for. */
  readonly until = input<string | null>(null);
  readonly chosen = output<string | null>();

  private readonly drawn = signal(false);
  protected readonly items = computed(() => {
    const value = this.value();
    const all = [...this.keeper.outline().entries()];
    const until = this.until();
    const end = until === null ? all.length : all.findIndex(([key]) => key === until);
    const offered = this.drawn()
      ? all.slice(0, end === -1 ? all.length : end)
      : all.filter(([key]) => key === value);
    const items = offered
      .filter(
        ([key, { node }]) =>
          key !== this.except() && (this.only() === 'any' || node.kind === 'question'),
      )
      .map(([key, { number, node }]) => ({ key, words: `${number} ${this.titleOf(node.title)}` }));
    // A key that leads nowhere is shown as it is, for it has to be mended.
    return value !== null && !items.some(({ key }) => key === value)
      ? [{ key: value, words: this.nameOf(value) }, ...items]
      : items;
  });

  protected draw(): void {
    if (this.drawn()) return;
    this.drawn.set(true);
    // Before the browser opens the list.
    this.changes.detectChanges();
  }

  protected choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.chosen.emit(value === '' ? null : value);
    if (this.value() === null) (event.target as HTMLSelectElement).value = '';
  }

  private nameOf(key: string): string {
    const place = this.keeper.outline().get(key);
    return place ? `${place.number} ${this.titleOf(place.node.title)}` : key;
  }

  private titleOf({ da, en }: { readonly da: string; readonly en: string }): string {
    const english = this.texts.language() === 'en';
    return (english ? en || da : da || en) || this.texts.text('writing.tree.untitled');
  }
}
