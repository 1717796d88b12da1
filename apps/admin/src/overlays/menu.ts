import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  contentChildren,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Icon } from '../icons/icon';
import { MenuItem } from './menu-item';

let made = 0;

/** How near to the window's edge a list may come, in pixels. */
const edge = 8;

/**
 * A button that opens a list of acts or places. Keyboard as for a menu button: Enter, Space or arrow down opens;
 * arrows, Home, End and first letters move; Escape and Tab close.
 *
 * Content: what the button says in `[erfaMenuLabel]`; entries as links or buttons with `erfaMenuItem`.
 */
@Component({
  selector: 'erfa-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  templateUrl: './menu.html',
  styleUrl: './menu.scss',
  host: {
    '(focusout)': 'left($event)',
    '(document:pointerdown)': 'pressedElsewhere($event)',
  },
})
export class Menu {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  private readonly list = viewChild<ElementRef<HTMLElement>>('list');
  private readonly button = viewChild.required<ElementRef<HTMLButtonElement>>('button');
  private readonly items = contentChildren(MenuItem, { descendants: true });
  private letters = '';
  private lettersAt = 0;

  /** Name for those who listen when the button's words alone do not say what the menu is for. */
  readonly label = input<string>();
  /** Which edge of the button the list lines up with. */
  readonly align = input<'start' | 'end'>('start');

  protected readonly id = `erfa-menu-${++made}`;
  protected readonly open = signal(false);

  protected toggle(): void {
    if (this.open()) this.close();
    else this.show(0);
  }

  protected onButtonKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.show(event.key === 'ArrowDown' ? 0 : -1);
  }

  protected onListKey(event: KeyboardEvent): void {
    const items = this.items();
    const at = items.findIndex((item) => item.focused());
    switch (event.key) {
      case 'ArrowDown':
        items[(at + 1) % items.length]?.focus();
        break;
      case 'ArrowUp':
        items.at(at <= 0 ? -1 : at - 1)?.focus();
        break;
      case 'Home':
        items[0]?.focus();
        break;
      case 'End':
        items.at(-1)?.focus();
        break;
      case 'Escape':
        this.close();
        break;
      case 'Tab':
        this.open.set(false);
        return;
      default:
        if (event.key.length === 1 && event.key !== ' ') this.seek(event.key, at);
        return;
    }
    event.preventDefault();
  }

  /** An entry was chosen: the list goes away, and focus stays where the entry's act puts it. */
  protected chosen(event: Event): void {
    const target = event.target;
    if (target instanceof Element && target.closest('[role^="menuitem"]')) this.close();
  }

  protected left(event: FocusEvent): void {
    const next = event.relatedTarget;
    if (next instanceof Node && !this.host.nativeElement.contains(next)) this.open.set(false);
  }

  protected pressedElsewhere(event: Event): void {
    const { target } = event;
    if (target instanceof Node && !this.host.nativeElement.contains(target)) this.open.set(false);
  }

  private show(index: number): void {
    this.letters = '';
    this.open.set(true);
    afterNextRender(
      {
        read: () => {
          this.stayInside();
          this.items().at(index)?.focus();
        },
      },
      { injector: this.injector },
    );
  }

  // On a narrow screen the list may reach past the edge that it does not line up with.
  private stayInside(): void {
    const list = this.list()?.nativeElement;
    const width = list?.ownerDocument.documentElement.clientWidth ?? 0;
    if (!list || width === 0) return;
    const { left, right } = list.getBoundingClientRect();
    const past = Math.max(right - width + edge, 0) || Math.min(left - edge, 0);
    if (past !== 0) list.style.translate = `${-past}px`;
  }

  private close(): void {
    this.open.set(false);
    this.button().nativeElement.focus();
  }

  private seek(letter: string, at: number): void {
    const now = Date.now();
    this.letters = (now - this.lettersAt > 700 ? '' : this.letters) + letter.toLowerCase();
    this.lettersAt = now;
    const items = this.items();
    const from = this.letters.length > 1 ? at : at + 1;
    const round = [...items.slice(Math.max(from, 0)), ...items.slice(0, Math.max(from, 0))];
    round.find((item) => item.text().startsWith(this.letters))?.focus();
  }
}
